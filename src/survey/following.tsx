import type { Context } from "hono";
import type { RecoveryView } from "../account/views/survey.ts";
import { Cavalry } from "./cavalry.tsx";
import { Danger } from "./danger.tsx";
import type { Desk } from "./desk.tsx";
import { customerSheet, Thanks } from "./pages.tsx";

/** The recovery alone, for a browser without scripts: it comes again by itself, so nothing can be typed on it and lost. */
export function followPage(c: Context, d: Desk, recovery: RecoveryView): Response {
  if (recovery.state !== "won_back" && recovery.state !== "lost") c.header("Refresh", "30");
  return customerSheet(
    c,
    d,
    d.words.ask.title(d.who),
    <div class="fill">
      {recovery.danger === null ? (
        <Cavalry {...d} notice={null} recovery={recovery} thanks={<Thanks {...d} notice={null} />} following />
      ) : (
        <Danger {...d} recovery={recovery} danger={recovery.danger} thanks={null} following />
      )}
    </div>,
  );
}
