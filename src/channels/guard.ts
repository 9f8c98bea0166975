// Where a customer's URL may not lead: our own network, the machine we run on, the cloud's metadata. The address is
// checked as written and as resolved, on save and before each send. What remains: between our look-up and the fetch a
// name may change, and a Worker cannot pin the address; the runtime's own refusal of private networks is behind us.

import * as z from "zod";
import type { Http } from "./contract.ts";
import { read } from "./outcome.ts";
import { isPublicIpv4, isPublicIpv6 } from "./public_ip.ts";

export type Guarded =
  | { readonly ok: true; readonly url: URL }
  | { readonly ok: false; readonly why: "form" | "host" | "private" | "unresolved"; readonly reason: string };

const LOCAL = ["localhost", "local", "internal", "intranet", "lan", "home", "corp", "private", "arpa", "onion", "test"];

/** What can be told without asking anyone. `ownZones` are our own domains: we never call ourselves. */
export function guardUrl(text: string, ownZones: readonly string[] = []): Guarded {
  if (text.length > 2048 || !URL.canParse(text)) return no("form", "not a web address");
  const url = new URL(text);
  if (url.protocol !== "https:" || url.port !== "") return no("form", "only https on its usual port");
  if (url.username !== "" || url.password !== "" || text.includes("#"))
    return no("form", "no user name and no fragment");
  const host = url.hostname.toLowerCase().replace(/\.$/, "");
  if (host.startsWith("[")) {
    return isPublicIpv6(host.slice(1, -1)) ? { ok: true, url } : no("private", "not a public address");
  }
  if (/^[\d.]+$/.test(host)) {
    return isPublicIpv4(host) ? { ok: true, url } : no("private", "not a public address");
  }
  const labels = host.split(".");
  if (labels.length < 2 || labels.some((label) => label === "")) return no("host", "not a public name");
  if (LOCAL.includes(labels.at(-1) ?? "")) return no("host", "not a public name");
  if (ownZones.some((zone) => host === zone || host.endsWith(`.${zone}`))) return no("host", "our own address");
  return { ok: true, url };
}

const answer = z.object({
  Status: z.number(),
  Answer: z.array(z.object({ type: z.number(), data: z.string() })).optional(),
});

const RESOLVER = "https://cloudflare-dns.com/dns-query";

/** As `guardUrl`, and every address behind the name must be public too. */
export async function guard(text: string, http: Http, ownZones: readonly string[] = []): Promise<Guarded> {
  const written = guardUrl(text, ownZones);
  if (!written.ok) return written;
  const host = written.url.hostname;
  if (host.startsWith("[") || /^[\d.]+$/.test(host)) return written;
  const [four, six] = await Promise.all([lookUp(host, "A", http), lookUp(host, "AAAA", http)]);
  if (four === null || six === null) return no("unresolved", "the name could not be looked up");
  if (four.length + six.length === 0) return no("unresolved", "the name has no address");
  const open = four.every(isPublicIpv4) && six.every(isPublicIpv6);
  return open ? written : no("private", "the name leads to an address that is not public");
}

/** Null when nobody could tell. */
async function lookUp(host: string, type: "A" | "AAAA", http: Http): Promise<string[] | null> {
  const url = `${RESOLVER}?${new URLSearchParams({ name: host, type })}`;
  const result = await http({ method: "GET", url, headers: { accept: "application/dns-json" } });
  if (!result.ok || result.reply.status !== 200) return null;
  const said = read(answer, result.reply.body);
  if (said === null || (said.Status !== 0 && said.Status !== 3)) return null;
  const wanted = type === "A" ? 1 : 28;
  return (said.Answer ?? []).filter((one) => one.type === wanted).map((one) => one.data);
}

function no(why: "form" | "host" | "private" | "unresolved", reason: string): Guarded {
  return { ok: false, why, reason };
}
