import { expect, test } from "vitest";
import { settingsColumn } from "../src/account/business/settings.ts";
import { triggerColumn } from "../src/account/cases/case_row.ts";
import { detailColumn } from "../src/account/cases/history.ts";
import { beforeColumn } from "../src/account/cases/undos.ts";
import { paramsColumn } from "../src/account/outbox/outbox.ts";
import { staffColumn } from "../src/account/people/people.ts";
import { historyColumn } from "../src/account/visits/answer.ts";
import { readSelfRatings } from "../src/account/visits/self_ratings.ts";

test.each([
  ["{}"],
  ['{"mirror":true,"brand":{"color":"#0f766e"},"survey":{"cap":{"asks":3,"days":30}}}'],
  ['{"ladder":[{"managers":[1],"seconds":300,"hours":"business"}],"lifetimeValue":null}'],
  ['{"guarantee":{"en":"Our word"}}'],
  ['{"legal":{"imprint":"https://brightside.test/imprint","privacy":null}}'],
  ['{"setting_of_a_later_version":1}'],
])("settings kept as %s are read", (kept) => {
  expect(settingsColumn.read(kept)).toEqual(JSON.parse(kept));
});

test.each([
  ["account.settings", () => settingsColumn.read('{"silenceMinutes":"60"}')],
  ["account.settings", () => settingsColumn.read('{"ladder":[{"managers":["mgr_1"],"seconds":300}]}')],
  ["account.settings", () => settingsColumn.read("[]")],
  ["visits.staff", () => staffColumn.read('[{"id":1}]')],
  ["visits.self_ratings", () => readSelfRatings('{"1":{"taps":[[5]],"suspect":false}}')],
  ["responses.history", () => historyColumn.read("[[1,2,3,4]]")],
  ["cases.trigger", () => triggerColumn.read('{"rule":"fall","face":1}')],
  ["cases.trigger", () => triggerColumn.read('{"rule":"constructor","face":1}')],
  ["case_events.detail", () => detailColumn.read('{"managers":[null]}')],
  ["undos.before", () => beforeColumn.read('{"did":"take"}')],
  ["messages.params", () => paramsColumn.read('{"now_is":"later"}')],
])("what nobody writes into %s fails by its name", (column, read) => {
  expect(read).toThrow(column);
});

test("the reason of an erased customer's case can still be read", () => {
  expect(triggerColumn.read('{"rule":"erased","face":null}')).toEqual({ rule: "erased", face: null });
});
