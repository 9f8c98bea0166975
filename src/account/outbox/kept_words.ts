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

type Keys = Pick<LinkSettings, "linkKeys">;

export function withoutCodes({ linkKeys }: Keys, account: string, text: string): string {
  return linksIn(text, "([\\w-]{24,36})", (door, code) => {
    const opened = read(linkKeys, door, code);
    if (opened?.account !== account) return null;
    const { subject, person, until } = opened;
    const end = until === undefined ? "" : `~${until.epoch}~${until.day}`;
    return `${MARK}${person === undefined ? subject : `${subject}.${person}`}${end}${MARK}`;
  });
}

export function withCodes({ linkKeys }: Keys, account: string, text: string): string {
  return linksIn(text, `${MARK}([\\d.~]+)${MARK}`, (door, kept) => {
    const [ids = "", epoch, day] = kept.split("~");
    const [subject = 0, person] = ids.split(".").map(Number);
    return mint(linkKeys, door, {
      account,
      subject,
      ...(person !== undefined && { person }),
      ...(epoch !== undefined && { until: { epoch: Number(epoch), day: Number(day) } }),
    });
  });
}

const DOORED = `(https?://[^\\s/]+)/(${Object.keys(DOORS).join("|")})/`;

/** By whatever host: the business may have brought its own. Null leaves a link as it is. */
function linksIn(text: string, end: string, change: (door: Door, end: string) => string | null) {
  return text.replace(new RegExp(DOORED + end, "g"), (whole: string, host: string, path: string, last: string) => {
    const door = DOORS[path];
    const changed = door === undefined ? null : change(door, last);
    return changed === null ? whole : `${host}/${path}/${changed}`;
  });
}
