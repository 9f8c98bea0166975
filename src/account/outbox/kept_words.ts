// Words that are kept, in messages and in what one is to say: a link in them stands there as what it opens, and not as
// the code that opens it, so that a copy of the tables opens no page.
import { type Door, mint, read } from "../../link.ts";
import type { LinkSettings } from "../business/context.ts";

const DOORS: Readonly<Record<string, Door>> = {
  s: "survey",
  c: "case",
  m: "mirror",
  r: "friend",
  u: "stop",
  "board/mine": "mine",
};

/** Stands on both sides of what a link opens; no words that leave have such a sign. */
const MARK = "\u0001";

export function withoutCodes({ publicUrl, linkKeys }: LinkSettings, account: string, text: string): string {
  return linksIn(text, publicUrl, "([\\w-]{24,36})", (door, code) => {
    const opened = read(linkKeys, door, code);
    if (opened?.account !== account) return null;
    const { subject, person, until } = opened;
    const ids = [subject, ...(person === undefined ? [] : [person]), ...(until ? [until.epoch, until.day] : [])];
    return `${MARK}${ids.join(".")}${MARK}`;
  });
}

export function withCodes({ publicUrl, linkKeys }: LinkSettings, account: string, text: string): string {
  return linksIn(text, publicUrl, `${MARK}([\\d.]+)${MARK}`, (door, ids) => {
    const [subject = 0, second, day] = ids.split(".").map(Number);
    const more = second === undefined ? {} : day === undefined ? { person: second } : { until: { epoch: second, day } };
    return mint(linkKeys, door, { account, subject, ...more });
  });
}

/** Null leaves a link as it is. */
function linksIn(text: string, publicUrl: string, end: string, change: (door: Door, end: string) => string | null) {
  if (!text.includes(publicUrl)) return text;
  const link = new RegExp(
    `${publicUrl.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}/(${Object.keys(DOORS).join("|")})/${end}`,
    "g",
  );
  return text.replace(link, (whole: string, path: string, last: string) => {
    const door = DOORS[path];
    const changed = door === undefined ? null : change(door, last);
    return changed === null ? whole : `${publicUrl}/${path}/${changed}`;
  });
}
