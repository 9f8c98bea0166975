// Networks where machines live. Those that also carry people behind a relay or a VPN of their telephone (Cloudflare,
// Fastly, Akamai) are not here.
const HOSTING: ReadonlySet<number> = new Set([
  8075, // Microsoft, and Safe Links with it
  14618,
  16509, // Amazon
  15169,
  396982, // Google
  22843,
  26211, // Proofpoint
  12876, // Scaleway
  14061, // DigitalOcean
  16276, // OVH
  20473, // Vultr
  24940, // Hetzner
  31898, // Oracle
  45102, // Alibaba
  51167, // Contabo
]);

/** By the number of the autonomous system the request came from. */
export function networkOf(asn: number | null | undefined): "hosting" | null {
  return asn !== null && asn !== undefined && HOSTING.has(asn) ? "hosting" : null;
}
