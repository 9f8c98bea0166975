// The codec of account.settings, and of the columns that hold a part of the same.
import type { Rung } from "../../recovery/ladder.ts";
import type { Rota, Shift } from "../../recovery/rota.ts";
import type { TriggerRules } from "../../recovery/triggers.ts";
import type { LifetimeInputs } from "../../score/value.ts";
import {
  column,
  either,
  isFlag,
  isNumber,
  isText,
  listOf,
  maybe,
  oneOf,
  orNull,
  recordOf,
  shape,
} from "../store/column.ts";
import type { Settings, SurveySettings } from "./business.ts";

const SHIFT = { day: isNumber, from: isText, to: isText };
const HOURS = { from: isText, to: isText };

const isRota = shape<Rota>({
  weekly: listOf(shape<Rota["weekly"][number]>({ ...SHIFT, manager: isNumber })),
  overrides: listOf(shape<Rota["overrides"][number]>({ from: isNumber, to: isNumber, manager: orNull(isNumber) })),
});

export const isRung = shape<Rung>({
  managers: listOf(isNumber),
  seconds: isNumber,
  rota: maybe(isRota),
  chat: maybe(isText),
  hours: maybe(oneOf("business")),
});

const isLifetimeInputs = shape<LifetimeInputs>({
  purchase: isNumber,
  perYear: isNumber,
  years: isNumber,
  referrals: isNumber,
});

/** Of a customer or a site. */
export const lifetimeInputsColumn = column("lifetime_inputs", isLifetimeInputs);

const isTriggerRules = shape<TriggerRules>({
  lowFace: isNumber,
  callMe: isFlag,
  fall: orNull(isNumber),
  valuable: orNull(shape({ face: isNumber, above: isNumber })),
  danger: isFlag,
  silence: orNull(shape({ days: isNumber, above: isNumber })),
});

const isSurvey = shape<Partial<SurveySettings>>({
  delayMinutes: maybe(isNumber),
  expireDays: maybe(isNumber),
  quietHours: maybe(shape(HOURS)),
  cap: maybe(shape({ asks: isNumber, days: isNumber })),
  reminderAfterHours: maybe(isNumber),
  staleAfterHours: maybe(isNumber),
  standards: maybe(listOf(isText)),
  touches: maybe(listOf(isText)),
  reviewLinks: maybe(listOf(shape({ name: isText, url: isText }))),
  languages: maybe(listOf(isText)),
});

/** As they were kept: what a later version added is missing, and has its default. */
interface Kept extends Partial<Omit<Settings, "brand" | "survey">> {
  readonly brand?: Partial<Omit<Settings["brand"], "name">>;
  readonly survey?: Partial<SurveySettings>;
}

export const settingsColumn = column(
  "account.settings",
  shape<Kept>({
    ladder: maybe(orNull(listOf(isRung))),
    triggers: maybe(isTriggerRules),
    hours: maybe(orNull(listOf(shape<Shift>(SHIFT)))),
    followUp: maybe(shape({ ...HOURS, days: listOf(isNumber) })),
    silenceMinutes: maybe(isNumber),
    lifetimeValue: maybe(orNull(isLifetimeInputs)),
    leaving: maybe(shape({ low: listOf(isNumber), base: listOf(isNumber), high: listOf(isNumber) })),
    brand: maybe(
      shape<Partial<Omit<Settings["brand"], "name">>>({
        color: maybe(isText),
        phone: maybe(orNull(isText)),
        email: maybe(orNull(isText)),
        logo: maybe(orNull(isText)),
        linkDomain: maybe(orNull(isText)),
      }),
    ),
    guarantee: maybe(orNull(either(isText, recordOf(isText)))),
    legal: maybe(shape<Settings["legal"]>({ imprint: orNull(isText), privacy: orNull(isText) })),
    trade: maybe(orNull(isText)),
    mirror: maybe(isFlag),
    retention: maybe(shape<Settings["retention"]>({ answersMonths: isNumber, messagesMonths: isNumber })),
    survey: maybe(isSurvey),
    texting: maybe(
      shape<Settings["texting"]>({
        countries: listOf(isText),
        perNumber: isNumber,
        perPrefix: isNumber,
        perDay: isNumber,
      }),
    ),
    counter: maybe(
      shape<Settings["counter"]>({ casesPerHour: isNumber, tapsPerDay: isNumber, together: maybe(isFlag) }),
    ),
    channels: maybe(
      shape<Settings["channels"]>({
        alerts: orNull(listOf(isText)),
        invitations: orNull(listOf(isText)),
        rooms: listOf(isText),
      }),
    ),
  }),
);
