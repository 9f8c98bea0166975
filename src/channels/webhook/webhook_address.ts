// Which addresses may be a webhook's endpoint: public https ones that are not our own, and on a developer's machine
// also the machine itself.
import type { Http } from "../contract.ts";
import { type Guarded, guard } from "../guard.ts";

interface Surroundings {
  readonly development: boolean;
  readonly publicUrl: string;
}

export async function guardEndpoint(
  text: string,
  http: Http,
  { development, publicUrl }: Surroundings,
): Promise<Guarded> {
  const url = development ? loopback(text) : null;
  return url === null ? guard(text, http, [new URL(publicUrl).hostname]) : { ok: true, url };
}

/** The address when it leads to this very machine. */
export function loopback(text: string): URL | null {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") return null;
  return /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname) ? url : null;
}
