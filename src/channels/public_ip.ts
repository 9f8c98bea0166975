// Which addresses belong to the public internet: all but the blocks IANA sets aside (RFC 6890 and its registries).

type Block = readonly [base: string, bits: number];

const NOT_PUBLIC_4: readonly Block[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
];

// Of IPv6 only 2000::/3 is handed out; inside it these lead elsewhere (Teredo, documentation, 6to4) or nowhere.
const GLOBAL_6: Block = ["2000::", 3];
const NOT_PUBLIC_6: readonly Block[] = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
];

export function isPublicIpv4(address: string): boolean {
  const value = ipv4(address);
  return value !== null && !NOT_PUBLIC_4.some(([base, bits]) => inside(value, ipv4(base), bits, 32));
}

export function isPublicIpv6(address: string): boolean {
  const value = ipv6(address);
  if (value === null || !inside(value, ipv6(GLOBAL_6[0]), GLOBAL_6[1], 128)) return false;
  return !NOT_PUBLIC_6.some(([base, bits]) => inside(value, ipv6(base), bits, 128));
}

function inside(value: bigint, base: bigint | null, bits: number, width: number): boolean {
  const drop = BigInt(width - bits);
  return base !== null && value >> drop === base >> drop;
}

/** Four decimal numbers only: the URL parser has already turned every other spelling into this one. */
function ipv4(text: string): bigint | null {
  const parts = text.split(".");
  if (parts.length !== 4 || parts.some((part) => !/^\d{1,3}$/.test(part) || Number(part) > 255)) return null;
  return parts.reduce((sum, part) => (sum << 8n) | BigInt(part), 0n);
}

function ipv6(text: string): bigint | null {
  if (!URL.canParse(`http://[${text}]/`)) return null;
  const canonical = new URL(`http://[${text}]/`).hostname.slice(1, -1);
  const [head = "", tail] = canonical.split("::");
  const left = head === "" ? [] : head.split(":");
  const right = tail === undefined || tail === "" ? [] : tail.split(":");
  const middle = Array.from({ length: 8 - left.length - right.length }, () => "0");
  return [...left, ...middle, ...right].reduce((sum, part) => (sum << 16n) | BigInt(`0x${part}`), 0n);
}
