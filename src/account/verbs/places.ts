// Codes on a counter, a van or a tablet.

import { PLACE } from "../limits.ts";
import { once, type Repeat } from "../store/idempotency.ts";
import {
  addPlace,
  type Place,
  type PlaceInput,
  type PlaceView,
  place,
  places,
  placeView,
  tapAtPlace,
} from "../survey/counter.ts";
import type { Press } from "../survey/tap.ts";
import { surveyView } from "../views/survey.ts";
import type { Looking, Writing } from "./contract.ts";
import type { Answered } from "./survey.ts";

export const looks = {
  places: ({ sql }: Looking): Place[] => places(sql),
  placePage: ({ sql, business }: Looking, id: number): PlaceView | null => placeView(sql, business, id),
};

export const questions = {
  tapAtPlace: (
    { tx, business, now, deployment }: Writing,
    id: number,
    face: number,
    named: string,
    channel: "qr" | "kiosk",
    press: Press,
  ): Answered | "too_often" => {
    if (!deployment.limiter.admits(`place ${id}`, PLACE, now)) return "too_often";
    const { result, visit } = tapAtPlace(tx, business, id, face, named, channel, now, press);
    return { result, survey: visit === null ? null : surveyView(tx, business, visit, now) };
  },
};

export const orders = {
  addPlace: ({ tx, now }: Writing, input: PlaceInput, repeat: Repeat | null) =>
    once(tx, repeat, now, () => ({ ok: true as const, place: place(tx, addPlace(tx, input)) })),
};
