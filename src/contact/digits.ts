/** Digits of every script as 0–9: somebody who writes Arabic dials ٠٧٧ and means 077. */
export function plainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => (digit <= "9" ? digit : decimal(digit)));
}

/** Every script keeps its ten digits in one run that starts with its zero. */
function decimal(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}
