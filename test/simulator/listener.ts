import type { IncomingMessage } from 'node:http';
import type { Server as HttpsServer } from 'node:https';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';

const LOOPBACK = '127.0.0.1';

/** One connection of a client, below TLS. */
export interface Connection {
  /** Breaks it off with a TCP reset. */
  reset(): void;
  /** Whether it was broken off from this side. */
  wasCut(): boolean;
}

/**
 * Takes connections on a loopback port and hands them to an https server, which itself never listens. So
 * one and the same port can be closed and opened again, and TLS on it can be broken.
 */
export class Listener {
  readonly #https: HttpsServer;
  readonly #open = new Map<number, Socket>();
  readonly #cut = new WeakSet<Socket>();
  /** Connections in which no handshake will succeed. */
  readonly #refused = new Set<Socket>();
  readonly #front: Server;
  readonly #broken: Server;
  #tlsBroken = false;
  #port = 0;

  constructor(https: HttpsServer) {
    this.#https = https;
    this.#front = createServer((socket) => this.#take(socket));
    this.#broken = createServer((socket) => this.#refuseTls(socket));
  }

  /** @param port 0 for any free one */
  async start(port: number): Promise<void> {
    this.#port = await listen(this.#front, port);
  }

  get port(): number {
    return this.#port;
  }

  /** A second port on which no handshake succeeds; opened when first asked for. */
  async brokenTlsPort(): Promise<number> {
    return this.#broken.listening ? portOf(this.#broken) : listen(this.#broken, 0);
  }

  /** While broken, nobody gets through a handshake on the port, and open connections are cut. */
  breakTls(broken: boolean): void {
    this.#tlsBroken = broken;
    if (broken) this.#cutAll();
  }

  /** Stops listening and cuts every connection: who comes now is refused. */
  async pause(): Promise<void> {
    if (!this.#front.listening) return;
    const closed = new Promise((resolve) => this.#front.close(resolve));
    this.#cutAll();
    await closed;
  }

  /** Listens again on the same port. */
  async resume(): Promise<void> {
    if (!this.#front.listening) await listen(this.#front, this.#port);
  }

  async close(): Promise<void> {
    await this.pause();
    this.#cutAll();
    if (this.#broken.listening) await new Promise((resolve) => this.#broken.close(resolve));
  }

  connectionOf(request: IncomingMessage): Connection {
    const socket = this.#open.get(request.socket.remotePort ?? -1);
    return {
      reset: () => {
        if (socket !== undefined) this.#cutOff(socket);
      },
      wasCut: () => socket !== undefined && this.#cut.has(socket),
    };
  }

  #take(socket: Socket): void {
    const { remotePort } = socket;
    if (remotePort === undefined) {
      socket.destroy();
      return;
    }
    if (this.#tlsBroken) {
      this.#refuseTls(socket);
      return;
    }
    this.#keep(socket, remotePort);
    this.#https.emit('connection', socket);
  }

  #keep(socket: Socket, remotePort: number): void {
    this.#open.set(remotePort, socket);
    socket.on('close', () => {
      if (this.#open.get(remotePort) === socket) this.#open.delete(remotePort);
    });
    // A client that goes away is nothing to report.
    socket.on('error', () => {});
  }

  /** Answers the client's hello with plain text. */
  #refuseTls(socket: Socket): void {
    this.#refused.add(socket);
    socket.on('close', () => this.#refused.delete(socket));
    socket.on('error', () => {});
    socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n'));
  }

  #cutAll(): void {
    for (const socket of [...this.#open.values(), ...this.#refused]) this.#cutOff(socket);
  }

  #cutOff(socket: Socket): void {
    this.#cut.add(socket);
    socket.resetAndDestroy();
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => {
      server.off('error', reject);
      resolve(portOf(server));
    });
  });
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port');
  return address.port;
}
