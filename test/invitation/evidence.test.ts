import fc from "fast-check";
import { expect, test } from "vitest";
import { gradeTap, type Reason, type TapEvidence } from "../../src/invitation/evidence.ts";
import { networkOf } from "../../src/invitation/network.ts";
import { PEOPLE, SAFE_LINKS, SCANNERS } from "./agents.ts";

const HOME = "https://cavalry.test";
const PHONE = PEOPLE.iPhone ?? "";

/** An iPhone with our script, twenty minutes after the text: everything a person's tap can show. */
const ANNA: TapEvidence = {
  gesture: "pointer",
  scriptRan: true,
  visibleMs: 4_200,
  sinceSentMs: 20 * 60_000,
  fetchSite: "same-origin",
  fetchMode: "navigate",
  fetchDest: "document",
  origin: HOME,
  ownOrigin: HOME,
  userAgent: PHONE,
  network: "mobile",
  honeypotFilled: false,
  taps: [{ face: 2, at: 0 }],
  acceptLanguage: true,
};

/** All a scanner's browser sends by itself: JavaScript, a form submitted without a hand, minutes later. */
const DETONATED: TapEvidence = {
  ...ANNA,
  gesture: null,
  visibleMs: 1_500,
  userAgent: SAFE_LINKS,
  network: networkOf(8075),
  sinceSentMs: 4 * 60_000,
};

test("no evidence at all is a person", () => {
  const nothing = { grade: 0.7, suspect: false, reasons: [] };
  expect(gradeTap({})).toEqual(nothing);
  expect(gradeTap(blank)).toEqual(nothing);
});

test("Anna's tap is as human as a tap can be, and says why", () => {
  expect(gradeTap(ANNA)).toEqual({
    grade: 1,
    suspect: false,
    reasons: ["pointer_gesture", "page_was_seen", "mobile_network", "same_origin", "accept_language"],
  });
  expect(gradeTap({ ...ANNA, gesture: "key", network: null, visibleMs: null })).toEqual({
    grade: 0.95,
    suspect: false,
    reasons: ["key_gesture", "same_origin", "accept_language"],
  });
});

test("a plain form post counts from every telephone, old, private or with a suspicious name", () => {
  for (const [who, userAgent] of Object.entries(PEOPLE)) {
    const without = gradeTap({ userAgent });
    expect(without, who).toEqual({ grade: 0.7, suspect: false, reasons: [] });
    const poor = gradeTap({ userAgent, scriptRan: false, acceptLanguage: false, origin: "null", ownOrigin: HOME });
    expect(poor.suspect, who).toBe(false);
    expect(poor.grade, who).toBeGreaterThanOrEqual(0.6);
  }
});

test("who calls itself a scanner is suspect, whatever else it shows", () => {
  for (const [who, userAgent] of Object.entries(SCANNERS)) {
    const alone = gradeTap({ userAgent });
    expect(alone, who).toEqual({ grade: 0.3, suspect: true, reasons: ["known_scanner"] });
    expect(gradeTap({ ...ANNA, userAgent }).suspect, `${who} with a gesture`).toBe(true);
  }
});

test("each telling sign is enough by itself, and against everything that speaks for the tap", () => {
  const burst = [1, 3, 5].map((face, i) => ({ face, at: i * 300 }));
  const telling: readonly (readonly [Reason, TapEvidence])[] = [
    ["prefetch", { purposeHeader: "prefetch" }],
    ["prefetch", { purposeHeader: "prefetch;prerender" }],
    ["prefetch", { purposeHeader: "preview" }],
    ["prefetch", { purposeHeader: "Preview" }],
    ["honeypot_filled", { honeypotFilled: true }],
    ["many_faces_at_once", { taps: burst }],
    ["known_scanner", { userAgent: "curl/8.5.0" }],
    ["hosting_at_once", { network: "hosting", sinceSentMs: 1_999 }],
  ];
  for (const [reason, evidence] of telling) {
    for (const given of [evidence, { ...ANNA, ...evidence }]) {
      const { grade, suspect, reasons } = gradeTap(given);
      expect(grade, reason).toBeLessThan(0.5);
      expect(suspect, reason).toBe(true);
      expect(reasons, reason).toContain(reason);
    }
  }
});

test("two telling signs are worse than one, and none takes the grade below nothing", () => {
  const { grade, reasons } = gradeTap({ honeypotFilled: true, userAgent: "curl/8.5.0" });
  expect({ grade, reasons }).toEqual({ grade: 0.2, reasons: ["honeypot_filled", "known_scanner"] });
  const worst = gradeTap({
    purposeHeader: "prefetch",
    honeypotFilled: true,
    userAgent: "curl/8.5.0",
    network: "hosting",
    sinceSentMs: 500,
    scriptRan: true,
    visibleMs: 0,
    fetchSite: "cross-site",
  });
  expect(worst.grade).toBe(0);
});

test("a scanner presses every face within two seconds; a person changes her mind, or presses one face hard", () => {
  const taps = (...faces: (readonly [face: number, at: number])[]) => faces.map(([face, at]) => ({ face, at }));
  const suspect = (given: TapEvidence["taps"]) => gradeTap({ taps: given }).suspect;
  expect(suspect(taps([1, 0], [2, 400], [3, 800], [4, 1_200], [5, 1_600]))).toBe(true);
  expect(suspect(taps([1, 0], [2, 1_000], [3, 1_999]))).toBe(true);
  expect(suspect(taps([1, 0], [2, 1_000], [3, 2_000]))).toBe(false);
  expect(suspect(taps([4, 0], [5, 700]))).toBe(false);
  expect(suspect(taps([2, 0], [2, 200], [2, 400], [2, 600]))).toBe(false);
  expect(suspect(taps([1, 0], [3, 100], [5, 200], [4, 60_000])), "long after the burst a person came").toBe(false);
});

test("a tap within two seconds of sending is doubtful from anywhere, and damning from a machine hall", () => {
  expect(gradeTap({ sinceSentMs: 1_500 })).toMatchObject({ suspect: false, reasons: ["within_seconds_of_sending"] });
  expect(gradeTap({ sinceSentMs: 1_500, network: "hosting" }).suspect).toBe(true);
  expect(gradeTap({ sinceSentMs: 2_000, network: "hosting" }).suspect, "a person on a VPN").toBe(false);
  expect(gradeTap({ sinceSentMs: -300, network: "hosting" }).suspect, "before the provider had answered us").toBe(true);
});

test("Safe Links in person, a real browser that submits the form minutes later, is suspect by what is missing in it", () => {
  expect(gradeTap(DETONATED)).toMatchObject({ suspect: true, grade: 0.45 });
  expect(gradeTap(DETONATED).reasons).toEqual(expect.arrayContaining(["no_gesture", "hosting_network"]));
  expect(gradeTap({ ...DETONATED, gesture: "pointer" }).suspect, "a person on the same network").toBe(false);
});

test("a screen reader at home, whose press shows no gesture, counts", () => {
  expect(gradeTap({ ...ANNA, gesture: null, network: null })).toMatchObject({ suspect: false, grade: 0.6 });
});

test("one odd thing is not enough to be suspect", () => {
  const odd: readonly (readonly [Reason, TapEvidence])[] = [
    ["foreign_page", { fetchSite: "cross-site" }],
    ["foreign_page", { origin: "https://mail.example", ownOrigin: HOME }],
    ["foreign_page", { fetchSite: "cross-site", origin: "https://mail.example", ownOrigin: HOME }],
    ["odd_request", { fetchMode: "no-cors" }],
    ["odd_request", { fetchDest: "iframe" }],
    ["odd_request", { fetchMode: "no-cors", fetchDest: "image" }],
    ["no_gesture", { scriptRan: true, gesture: null }],
    ["pressed_at_once", { visibleMs: 40 }],
    ["hosting_network", { network: "hosting" }],
    ["no_accept_language", { acceptLanguage: false }],
  ];
  for (const [reason, evidence] of odd) {
    const { grade, suspect, reasons } = gradeTap(evidence);
    expect(reasons, reason).toEqual([reason]);
    expect(suspect, reason).toBe(false);
    expect(grade, reason).toBeLessThan(0.7);
  }
});

test("two odd things that no person does together are", () => {
  expect(gradeTap({ scriptRan: true, gesture: null, visibleMs: 40 }).suspect).toBe(true);
  expect(gradeTap({ fetchSite: "cross-site", fetchMode: "no-cors", fetchDest: "image" }).suspect).toBe(true);
});

test("a press that Sec-Fetch-User vouches for is a little more human, and Safari's silence costs nothing", () => {
  expect(gradeTap({ fetchUser: "?1" })).toEqual({ grade: 0.75, suspect: false, reasons: ["user_activation"] });
  expect(gradeTap({ fetchSite: "same-origin", fetchMode: "navigate", fetchDest: "document" }).grade).toBe(0.73);
});

test("an origin of another page is not made good by a claim to be the same", () => {
  const { reasons } = gradeTap({ fetchSite: "same-origin", origin: "https://mail.example", ownOrigin: HOME });
  expect(reasons).toEqual(["foreign_page"]);
});

test("numbers a form could have been made to send do no harm", () => {
  for (const odd of [Number.NaN, Number.POSITIVE_INFINITY, -1]) {
    const { grade, suspect } = gradeTap({ visibleMs: odd });
    expect(suspect).toBe(false);
    expect(grade).toBeGreaterThanOrEqual(0.7);
  }
  expect(gradeTap({ sinceSentMs: Number.NaN, taps: [] }).grade).toBe(0.7);
});

test("networks are known by number; relays that carry telephones are not called hosting", () => {
  expect([8075, 16509, 15169, 24940].map(networkOf)).toEqual(["hosting", "hosting", "hosting", "hosting"]);
  const relays = [13335, 54113, 36183, 20940];
  expect([...relays, 21928, null, undefined].map(networkOf)).toEqual(Array(7).fill(null));
});

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const anything: fc.Arbitrary<TapEvidence> = fc.record({
  gesture: maybe(fc.constantFrom("pointer" as const, "key" as const)),
  scriptRan: maybe(fc.boolean()),
  visibleMs: maybe(fc.double()),
  sinceSentMs: maybe(fc.double()),
  purposeHeader: maybe(fc.string()),
  fetchSite: maybe(fc.constantFrom("same-origin", "same-site", "none", "cross-site", "?")),
  fetchMode: maybe(fc.constantFrom("navigate", "cors", "no-cors", "?")),
  fetchDest: maybe(fc.constantFrom("document", "empty", "image", "")),
  fetchUser: maybe(fc.constantFrom("?1", "?0")),
  origin: maybe(fc.constantFrom(HOME, "null", "https://mail.example")),
  ownOrigin: fc.constant(HOME),
  userAgent: maybe(fc.constantFrom(...Object.values(PEOPLE), ...Object.values(SCANNERS))),
  network: maybe(fc.constantFrom("hosting" as const, "mobile" as const)),
  honeypotFilled: maybe(fc.boolean()),
  taps: maybe(fc.array(fc.record({ face: fc.integer({ min: 1, max: 5 }), at: fc.nat({ max: 5_000 }) }))),
  acceptLanguage: maybe(fc.boolean()),
});

test("whatever comes, the grade lies between 0 and 1, suspect means below a half, and each reason is told once", () => {
  fc.assert(
    fc.property(anything, (evidence) => {
      const { grade, suspect, reasons } = gradeTap(evidence);
      expect(grade).toBeGreaterThanOrEqual(0);
      expect(grade).toBeLessThanOrEqual(1);
      expect(suspect).toBe(grade < 0.5);
      expect(new Set(reasons).size).toBe(reasons.length);
      for (const reason of reasons) expect(reason).toMatch(/^[a-z]+(_[a-z]+)*$/);
    }),
    { seed: 1987, numRuns: 500 },
  );
});

test("a gesture never makes a tap less human, and losing a header never makes it suspect", () => {
  fc.assert(
    fc.property(anything, (evidence) => {
      const { grade, suspect } = gradeTap(evidence);
      expect(gradeTap({ ...evidence, gesture: "pointer" }).grade).toBeGreaterThanOrEqual(
        gradeTap({ ...evidence, gesture: null }).grade,
      );
      const stripped = { ...evidence, fetchMode: null, fetchDest: null, acceptLanguage: null, userAgent: null };
      if (!suspect && evidence.acceptLanguage !== true) expect(gradeTap(stripped).grade).toBeGreaterThanOrEqual(grade);
    }),
    { seed: 1987, numRuns: 500 },
  );
});

const blank: TapEvidence = {
  gesture: null,
  scriptRan: null,
  visibleMs: null,
  sinceSentMs: null,
  purposeHeader: null,
  fetchSite: null,
  fetchMode: null,
  fetchDest: null,
  fetchUser: null,
  origin: null,
  ownOrigin: HOME,
  userAgent: null,
  network: null,
  honeypotFilled: null,
  taps: null,
  acceptLanguage: null,
};
