// Money as people write it on a telephone.

const ARABIC = /[\u0660-\u0669]/g;

/**
 * "20", "20.5", "20,50", "£20", "20 EUR", "1,200.50", "1.200" or "٢٠٫٥٠" in minor units; undefined when it is no amount.
 * Three figures behind a mark are thousands, except where the currency itself has three.
 */
export function minorUnits(text: string, currency: string): number | undefined {
  const digits =
    new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
  const bare = text
    .replace(ARABIC, (figure) => String(figure.charCodeAt(0) - 0x660))
    .replace(/٫/g, ".")
    .replace(/٬/g, ",")
    .replace(/[\s'’]/g, "")
    .replace(/^(\p{L}{1,4}\.?|\p{Sc})/u, "")
    .replace(/(\p{L}{1,4}\.?|\p{Sc})$/u, "")
    .replace(/[.,]-+$/, "");
  const plain = /^(\d+)(?:[.,](\d+))?$/.exec(bare);
  const grouped = /^(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/.exec(bare) ?? /^(\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/.exec(bare);
  const [, whole, part = ""] = (digits < 3 ? (grouped ?? plain) : (plain ?? grouped)) ?? [];
  if (whole === undefined || part.length > digits) return undefined;
  const minor = Number(whole.replace(/[.,]/g, "")) * 10 ** digits + Number(part.padEnd(digits, "0"));
  return minor < 1e11 ? minor : undefined;
}
