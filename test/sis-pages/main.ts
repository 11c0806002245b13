import { startSisPages } from './server.ts';

/** Runs the look-alikes alone: `node test/sis-pages/main.ts [--port N]`. Ctrl+C ends it. */
const flag = process.argv.indexOf('--port');
const port = flag === -1 ? 8443 : Number(process.argv[flag + 1]);
const sisPages = await startSisPages({ port });
const rules = sisPages.hosts.map((host) => `MAP ${host}:443 127.0.0.1:${sisPages.port}`).join(',');

console.log(`SIS look-alikes on 127.0.0.1:${sisPages.port}. Open them in Chromium started with:`);
console.log(`  --ignore-certificate-errors --host-resolver-rules="${rules}"`);
for (const host of sisPages.hosts) console.log(`  https://${host}/`);
