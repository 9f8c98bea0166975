import { gzipSync } from "node:zlib";

/** Bytes over the wire as the edge compresses it: the body in gzip, the headers as they are. */
export async function pageSize(port: number, path: string): Promise<{ body: number; headers: number }> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`);
  const headers = [...response.headers].reduce((sum, [name, value]) => sum + name.length + value.length + 4, 0);
  return { body: gzipSync(await response.text()).length, headers };
}
