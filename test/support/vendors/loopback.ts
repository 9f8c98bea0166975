// A fake vendor on a real port, for what only a real connection shows.

import { createServer } from "node:http";
import type { Vendor } from "./wire.ts";

export async function loopback(vendor: Vendor): Promise<{ url: string; close: () => void }> {
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
    const { method = "GET", url = "/", headers } = incoming;
    const plain = Object.entries(headers).flatMap(([name, value]) =>
      typeof value === "string" ? [[name, value]] : [],
    );
    const body = method === "GET" ? undefined : new Uint8Array(Buffer.concat(chunks));
    const init = { method, headers: Object.fromEntries(plain), ...(body && { body }) };
    const response = await vendor(new Request(`http://${headers.host}${url}`, init));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(Buffer.from(await response.arrayBuffer()));
  });
  // A vendor keeps a connection for a minute; Node's five seconds would cut off texts that are on their way.
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { url: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}
