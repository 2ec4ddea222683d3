import { request } from 'node:https';
import type { Town } from '../town/server';

/** A page of the town as its server draws it, before any script of the page ran. */
export const drawnPage = (town: Town, address: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const { hostname, pathname, search } = new URL(address);
    const call = request(
      {
        host: '127.0.0.1',
        port: town.port,
        path: pathname + search,
        servername: hostname,
        headers: { host: hostname },
        rejectUnauthorized: false,
        agent: false,
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
      },
    );
    call.on('error', reject);
    call.end();
  });
