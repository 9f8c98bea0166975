// How an account asks: the shapes of `survey` in its settings, and the one picture it may give.
import * as z from "zod";
import { LANGUAGES } from "../../recovery/languages.ts";
import { line } from "../fields.ts";

const LOGO_LIMIT = 1024;

/** What a drawing is made of, and nothing that could run, load or link. */
const ELEMENTS = new Set(
  "svg g path circle ellipse rect line polyline polygon title desc defs linearGradient radialGradient stop".split(" "),
);
const ATTRIBUTES = new Set(
  `xmlns viewBox width height fill stroke stroke-width stroke-linecap stroke-linejoin stroke-miterlimit fill-rule clip-rule
   opacity fill-opacity stroke-opacity d cx cy r rx ry x y x1 y1 x2 y2 points transform id offset stop-color stop-opacity
   gradientUnits gradientTransform preserveAspectRatio fx fy`.split(/\s+/),
);

/** Hold text alone: a browser leaves the drawing inside them, and whatever follows a shape there is no page any more. */
const WORDS = new Set(["title", "desc"]);

/**
 * Strict on purpose: tags and quoted attributes of the lists above, in one `svg`; everything else is refused.
 * What is left open would take in the rest of the page.
 */
function isSafeSvg(text: string): boolean {
  const tags = [...text.matchAll(/<[^>]*>/g)].map((m) => m[0]);
  const words = text.replace(/<[^>]*>/g, "");
  if (/[<>&]/.test(words) || !/^<svg[\s>]/.test(text) || !text.endsWith("</svg>")) return false;
  const open: string[] = [];
  const whole = tags.every((tag, i) => {
    const parts = /^<(\/?)([A-Za-z]+)((?:\s+[A-Za-z0-9-]+="[^"<>&]*")*)\s*\/?>$/.exec(tag);
    const element = parts?.[2] ?? "";
    if (parts === null || !ELEMENTS.has(element) || (i > 0 && open.length === 0)) return false;
    if (parts[1] === "/") return open.pop() === element;
    if (WORDS.has(open.at(-1) ?? "")) return false;
    if (!tag.endsWith("/>")) open.push(element);
    const attributes = [...(parts[3] ?? "").matchAll(/([A-Za-z0-9-]+)="([^"]*)"/g)];
    return attributes.every(([, name = "", value = ""]) => ATTRIBUTES.has(name) && isSafeValue(name, value));
  });
  return whole && open.length === 0;
}

/** A paint may point at a gradient of this drawing and at nothing else. */
function isSafeValue(name: string, value: string): boolean {
  if (name === "xmlns") return value === "http://www.w3.org/2000/svg";
  return /^url\(#[\w-]+\)$/.test(value) || !/[:\\]|url|\/\//i.test(value);
}

const TOO_LONG = `an SVG of at most ${LOGO_LIMIT} bytes`;

export const logo = z
  .string()
  .trim()
  // What is too long is not looked into: that costs more than its length.
  .max(LOGO_LIMIT, { error: TOO_LONG, abort: true })
  .refine((text) => new TextEncoder().encode(text).length <= LOGO_LIMIT, { error: TOO_LONG, abort: true })
  .refine(
    isSafeSvg,
    "one <svg> of plain shapes, text alone in title and desc: no scripts, styles, links, images or entities",
  );

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "a local time like 20:00");

/** An imprint or a privacy notice: where it stands, or what it says. */
export const legalText = z
  .string()
  .trim()
  .min(1, "an https address, or the text")
  .max(4_000, { error: "at most 4000 characters", abort: true })
  .refine(
    (text) => !/^https?:/i.test(text) || (/^https:\/\/[^\s/]+\.[^\s]+$/.test(text) && URL.canParse(text)),
    "an https address, or the text",
  );

/** Reviews are public pages: https, no port, no name and password. */
const publicUrl = z.url({ protocol: /^https$/, error: "an https address" }).refine((text) => {
  const url = URL.parse(text);
  return url !== null && url.username === "" && url.port === "" && url.hostname.includes(".") && text.length <= 500;
}, "a public https address");

export const surveyRules = {
  quiet_hours: z.strictObject({ from: clock, to: clock }).optional(),
  cap: z.strictObject({ asks: z.int().min(1).max(100), days: z.int().min(1).max(365) }).optional(),
  reminder_after_hours: z.int().min(0).max(336, "at most two weeks, 336; 0 for none").optional(),
  stale_after_hours: z.int().min(1).max(720).optional(),
  standards: z.array(line(120)).max(5, "at most five standards").optional(),
  touches: z.array(line(40)).max(12, "at most twelve").optional(),
  review_links: z
    .array(z.strictObject({ name: line(40), url: publicUrl }))
    .max(5, "at most five")
    .optional(),
  languages: z
    .array(z.enum(LANGUAGES, `some of ${LANGUAGES.join(", ")}`))
    .min(1)
    .optional(),
};
