// What the request itself shows about a press. Missing is neutral; grading is invitation/evidence.ts's.
import type { Press } from "../account/survey/tap.ts";
import type { EdgeContext, Form } from "../edge.ts";
import { networkOf } from "../invitation/network.ts";

const PURPOSE = ["sec-purpose", "purpose", "x-purpose", "x-moz"];

export function pressOf(c: EdgeContext, form: Form, language: string | null): Press {
  const header = (name: string) => c.req.header(name) ?? null;
  const field = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" && value !== "" ? value : null;
  };
  const gesture = field("gesture");
  const seen = Number(field("seen") ?? Number.NaN);
  const asn: unknown = c.req.raw.cf?.asn;
  return {
    language,
    from: from(c),
    evidence: {
      gesture: gesture === "pointer" || gesture === "key" ? gesture : null,
      scriptRan: field("js") === "1",
      visibleMs: seen >= 0 ? seen : null,
      purposeHeader: PURPOSE.map(header).find((value) => value !== null) ?? null,
      fetchSite: header("sec-fetch-site"),
      fetchMode: header("sec-fetch-mode"),
      fetchDest: header("sec-fetch-dest"),
      fetchUser: header("sec-fetch-user"),
      origin: header("origin"),
      // The business may have brought a domain of its own: a page's own address is where it was opened.
      ownOrigin: new URL(c.req.url).origin,
      userAgent: header("user-agent"),
      network: networkOf(typeof asn === "number" ? asn : null),
      honeypotFilled: field("website") !== null,
      acceptLanguage: header("accept-language") !== null,
    },
  };
}

/** Of the network a request came from, a keyed hash: enough to count by, and nothing to find anybody by. */
export function from(c: EdgeContext): string | null {
  const address = c.req.header("cf-connecting-ip");
  return address === undefined ? null : c.var.config.hash(`network ${networkPart(address)}`).slice(0, 12);
}

/** A household or a telephone has a whole IPv6 network of 64 bits to itself. */
function networkPart(address: string): string {
  const [head = "", tail] = address.toLowerCase().split("::");
  const groups = head.split(":");
  if (!address.includes(":") || address.includes(".")) return address.slice(address.lastIndexOf(":") + 1);
  const filled = tail === undefined ? groups : [...groups, ...Array(8).fill("0")];
  return filled.slice(0, 4).join(":");
}
