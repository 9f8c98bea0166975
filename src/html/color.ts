// A brand's colour, moved only as far as reading it needs (WCAG 2.2, 1.4.3: contrast of at least 4.5 to 1).

type Rgb = readonly [number, number, number];

const AA = 4.5;

/** The colour itself when text in it can be read on `background`; else the nearest darker or lighter one that can. */
export function readable(color: string, background: string): string {
  const back = parse(background);
  const from = parse(color);
  const target: Rgb = luminance(back) > 0.4 ? [0, 0, 0] : [255, 255, 255];
  for (let step = 0; step <= 20; step++) {
    const mixed = mix(from, target, step / 20);
    if (contrast(mixed, back) >= AA) return print(mixed);
  }
  return print(target);
}

/** WCAG contrast ratio of two colours, 1 to 21. */
function contrast(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(color: Rgb): number {
  const [r, g, b] = color.map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

function mix([r, g, b]: Rgb, to: Rgb, share: number): Rgb {
  const part = (from: number, end: number) => Math.round(from + (end - from) * share);
  return [part(r, to[0]), part(g, to[1]), part(b, to[2])];
}

function parse(color: string): Rgb {
  const value = Number.parseInt(/^#([0-9a-f]{6})$/i.exec(color)?.[1] ?? "0f766e", 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function print(color: Rgb): string {
  return `#${color.map((c) => c.toString(16).padStart(2, "0")).join("")}`;
}
