// The staff's side: how one of them thought one visit went.

import { TAPS } from "../limits.ts";
import { type MirrorView, mirrorView, rate } from "../survey/self_rating.ts";
import type { Press } from "../survey/tap.ts";
import type { Looking, Writing } from "./contract.ts";

export const looks = {
  mirror: ({ sql, business, now }: Looking, visit: number, staff: number): MirrorView | null =>
    mirrorView(sql, business, visit, staff, now),
};

export const questions = {
  rate: (
    at: Writing,
    visit: number,
    staff: number,
    face: number,
    press: Press = {},
  ): MirrorView | "too_often" | null => {
    if (!at.deployment.limiter.admits(`mirror ${visit} ${staff}`, TAPS, at.now)) return "too_often";
    rate(at.tx, visit, staff, face, at.now, press);
    return mirrorView(at.tx, at.business, visit, staff, at.now);
  },
};
