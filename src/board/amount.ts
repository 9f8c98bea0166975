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
  const read = /^(\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?:,\d{3})+)(?:[.,](\d+))?$/.exec(bare);
  if (read === null) return undefined;
  const [, whole = "", part = ""] = read;
  const thousands = part.length === 3 && digits < 3;
  if ((part.length > digits && !thousands) || (thousands && whole.length > 3 && /^\d+$/.test(whole))) return undefined;
  const units = Number((thousands ? whole + part : whole).replace(/[.,]/g, ""));
  const minor = units * 10 ** digits + (thousands ? 0 : Number(part.padEnd(digits, "0") || 0));
  return minor < 1e11 ? minor : undefined;
}
