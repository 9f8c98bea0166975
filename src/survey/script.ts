// The page's one script, small: inline with the question, fetched and kept by the browser where an answered page is opened.
import kiosk from "../browser/kiosk.ts?script";
import live from "../browser/live.ts?script";
import page from "../browser/page.ts?script";
import { fingerprint } from "./live.ts";

/** `live` is fetched by an answered page, once somebody presses something on it or it has a case to follow. */
export const SCRIPTS = { page, kiosk, live } as const;
type ScriptName = keyof typeof SCRIPTS;

/** Ends in what the script is, so that no page runs the one that an older deployment left with the browser. */
export function scriptAddress(name: ScriptName): string {
  return ADDRESSES[name];
}

const at = (name: ScriptName) => `/${name}.js?${fingerprint(SCRIPTS[name])}`;
const ADDRESSES = { page: at("page"), kiosk: at("kiosk"), live: at("live") };
