// A brand's colour, moved only as far as reading it needs (WCAG 2.2, 1.4.3: contrast of at least 4.5 to 1).

type Rgb = readonly [number, number, number];

const AA = 4.5;

/** The colour itself when text in it can be read (or, at another ratio, seen) on `background`; else the nearest darker or lighter one that can. */
export function readable(color: string, background: string, ratio = AA): string {
  const back = parse(background);
  const from = parse(color);
  const target: Rgb = luminance(back) > 0.4 ? [0, 0, 0] : [255, 255, 255];
  for (let step = 0; step <= 20; step++) {
    const mixed = mix(from, target, step / 20);
    if (contrast(mixed, back) >= ratio) return print(mixed);
  }
  return print(target);
}

export interface BrandColors {
  /** What is filled with the colour: the business's own, as it is. */
  readonly fill: string;
  /** Words on that fill. */
  readonly on: string;
  /** Words and lines in the colour on the page itself; ink where the colour would have to become another one. */
  readonly accent: string;
}

/** Far enough from the page that it is seen, and reads with a little less of its light; a yellow on white is not. */
const SEEN = 3;
const WORDS = ["#ffffff", "#20242c", "#000000"] as const;

/** How a brand's colour is used on a page of this paper and ink. */
export function brandColors(color: string, paper: string, ink: string): BrandColors {
  const own = print(parse(color));
  // By day a pale colour stays itself under dark words; by night a dark one is lifted, or what is chosen would not show.
  const fill = luminance(parse(paper)) > 0.4 ? own : readable(own, paper, SEEN);
  const on = WORDS.find((words) => contrastOf(words, fill) >= AA) ?? WORDS[2];
  return { fill, on, accent: contrastOf(fill, paper) >= SEEN ? readable(fill, paper) : ink };
}

/** WCAG contrast ratio of two `#rrggbb` colours, 1 to 21. */
export function contrastOf(one: string, other: string): number {
  return contrast(parse(one), parse(other));
}

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
