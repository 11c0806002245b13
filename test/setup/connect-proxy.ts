import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { World } from './world.ts';

/** Takes the place of name resolution for a browser that cannot be told to map hosts, as Firefox. */
export interface ConnectProxy {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Starts a proxy on loopback that leads the world's hosts to their local servers and refuses every other
 * host, so that nothing that the browser does by itself leaves this machine.
 */
export async function startConnectProxy(hosts: World['hosts']): Promise<ConnectProxy> {
  const open = new Set<Socket>();
  const keep = (socket: Socket) => {
    open.add(socket);
    socket.on('error', () => socket.destroy()).once('close', () => open.delete(socket));
  };
  const server = createServer((_, response) => response.writeHead(502).end());
  server.on('connect', (request, client: Socket, head) => {
    keep(client);
    const port = portFor(hosts, request.url ?? '');
    if (port === undefined) {
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const upstream = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    keep(upstream);
    // One side that breaks takes the other along, or the browser would wait for a server that is gone.
    upstream.once('close', () => client.destroy());
    client.once('close', () => upstream.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The first entry that fits a `host:443`; a pattern `*.name` is for subdomains alone, as in Chromium's rules. */
function portFor(hosts: World['hosts'], target: string): number | undefined {
  const { hostname, port } = URL.parse(`https://${target}`) ?? { hostname: '', port: 'none' };
  // Of https, the usual port reads as none.
  if (port !== '') return undefined;
  const fits = (host: string) => (host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host);
  return hosts.find(({ host }) => fits(host))?.port;
}
