import { serve } from '@hono/node-server';
import type { Receiver } from './receiver.js';

export interface ServeOptions {
  port: number;
  hostname?: string;
  /** Believe `X-Forwarded-For` (its last entry): only behind a proxy of one's own that sets it. */
  behindProxy?: boolean;
}

export interface RunningReceiver {
  readonly port: number;
  /** Stops listening, lets running requests end, then closes the store. */
  stop(): Promise<void>;
}

const HOUR_MS = 3_600_000;

/** Runs a receiver under Node, with the retention job every hour. */
export async function serveReceiver(receiver: Receiver, options: ServeOptions): Promise<RunningReceiver> {
  const { server, port } = await listen(receiver, options);
  const timer = setInterval(() => {
    receiver.retention().catch((error: unknown) => {
      receiver.services.log(`receiver: retention failed: ${error instanceof Error ? error.message : 'unknown'}`);
    });
  }, HOUR_MS);
  timer.unref();
  return {
    port,
    stop: async () => {
      clearInterval(timer);
      await new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        if ('closeIdleConnections' in server) server.closeIdleConnections();
      });
      await receiver.close();
    },
  };
}

function listen(receiver: Receiver, options: ServeOptions): Promise<{ server: ReturnType<typeof serve>; port: number }> {
  return new Promise((resolve, reject) => {
    const server = serve({
      port: options.port, hostname: options.hostname ?? '127.0.0.1',
      fetch: (request, env) => {
        const socket = 'incoming' in env ? env.incoming.socket.remoteAddress : undefined;
        return receiver.fetch(request, { address: addressOf(request, socket ?? '', options.behindProxy === true) });
      },
    }, (info) => {
      resolve({ server, port: info.port });
    });
    server.on('error', reject);
  });
}

/** The nearest proxy writes the last entry; earlier ones can be invented by the sender. */
function addressOf(request: Request, socket: string, behindProxy: boolean): string {
  const forwarded = behindProxy ? request.headers.get('x-forwarded-for')?.split(',').pop()?.trim() : undefined;
  return forwarded !== undefined && forwarded !== '' ? forwarded : socket;
}
