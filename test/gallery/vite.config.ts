import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

/** `vite test/gallery` serves the page of all states; for development and pictures, never shipped. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  cacheDir: fileURLToPath(new URL('../../test-results/gallery/.vite', import.meta.url)),
  resolve: { alias: { '@': fileURLToPath(new URL('../..', import.meta.url)) } },
  build: { outDir: fileURLToPath(new URL('../../test-results/gallery/site', import.meta.url)), emptyOutDir: true },
  server: { fs: { allow: [fileURLToPath(new URL('../..', import.meta.url))] } },
  plugins: [preact()],
});
