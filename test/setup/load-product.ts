import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Gives modules of the product to what uses them in Node, by their path from the root, as `/utils/time.ts`.
 * @param root the sources
 */
export async function withProduct<T>(
  use: (load: (path: string) => Promise<unknown>) => Promise<T>,
  root = ROOT,
): Promise<T> {
  const vite = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    resolve: { alias: { '@': root } },
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    return await use((path) => vite.ssrLoadModule(path));
  } finally {
    await vite.close();
  }
}
