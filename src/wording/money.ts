// Minor units as people read them. How many make one is the currency's own affair.

/** "£120.50", or short for a text: "£18K". */
export function money(minor: number, currency: string, language: string, short = false): string {
  const digits =
    new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
  const amount = minor / 10 ** digits;
  const whole = short || Number.isInteger(amount);
  const said = new Intl.NumberFormat(language === "en" ? "en-GB" : language, {
    style: "currency",
    currency,
    ...(short && { notation: "compact" as const }),
    ...(whole && { maximumFractionDigits: 0 }),
  }).format(amount);
  // Fine spaces would make a text message cost more.
  return said.replace(/[\u00a0\u202f]/g, " ");
}

/** "£" */
export function symbol(currency: string, language: string): string {
  const format = new Intl.NumberFormat(language, { style: "currency", currency, currencyDisplay: "narrowSymbol" });
  return format.formatToParts(0).find((part) => part.type === "currency")?.value ?? currency;
}
