import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Gives modules of the product to what measures them in Node, by their path from the root, as `/utils/time.ts`. */
export async function withProduct<T>(measure: (load: (path: string) => Promise<unknown>) => Promise<T>): Promise<T> {
  const vite = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    resolve: { alias: { '@': ROOT } },
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    return await measure((path) => vite.ssrLoadModule(path));
  } finally {
    await vite.close();
  }
}
