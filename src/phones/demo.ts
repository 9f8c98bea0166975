// Brightside Heating, the demo business: a dozen engineers, three sites, half a year. Everything comes from one seed, so
// the same day always has the same past. One engineer slips from the fourth month on; the charts should find out.

const DAY = 86_400_000;
const HOUR = 3_600_000;
const MINUTE = 60_000;

export const OWNER = { name: "Ruth Calder", phone: "+447700900100" };
export const MANAGERS = [
  { name: "Dev Patel", role: "manager", phone: "+447700900101" },
  { name: "Moira Quinn", role: "manager", phone: "+447700900102" },
] as const;

const SITES = ["Leeds", "York", "Harrogate"] as const;

/** Shares of faces 1 to 5 in per cent; `slips` takes over after the fourth month. */
const STAFF = [
  { name: "Tom Ashworth", site: 0, faces: [1, 2, 6, 26, 65] },
  { name: "Priya Nair", site: 0, faces: [1, 1, 5, 23, 70] },
  { name: "Callum Reid", site: 0, faces: [2, 4, 10, 32, 52] },
  { name: "Jess Okafor", site: 0, faces: [1, 3, 8, 30, 58] },
  { name: "Marek Nowak", site: 1, faces: [2, 3, 9, 28, 58] },
  { name: "Sophie Lang", site: 1, faces: [1, 2, 7, 28, 62] },
  { name: "Gareth Pugh", site: 1, faces: [2, 4, 9, 32, 53], slips: [10, 14, 20, 32, 24] },
  { name: "Aisha Khan", site: 1, faces: [1, 2, 6, 27, 64] },
  { name: "Ben Whitlock", site: 2, faces: [4, 6, 14, 34, 42] },
  { name: "Nia Howell", site: 2, faces: [1, 2, 8, 30, 59] },
  { name: "Owen Carter", site: 2, faces: [2, 3, 9, 31, 55] },
  { name: "Lucia Ferri", site: 2, faces: [1, 2, 7, 26, 64] },
] as const;

/** Gareth does two people's rounds: half a year is short for telling a slip from luck. */
const BUSIEST = STAFF.findIndex((person) => "slips" in person);

const FIRST =
  "Anna,Mark,Helen,Yusuf,Grace,Peter,Olga,Daniel,Fatima,Colin,Rosie,Amit,Joan,Luke,Ewa,Simon,Tara,Hugh,Mina,Paul".split(
    ",",
  );
const LAST =
  "Miller,Osborne,Hart,Bianchi,Shaw,Iqbal,Turner,Kowalska,Green,Doyle,Mistry,Barnes,Wood,Hughes,Lowe,Singh,Ross,Clarke".split(
    ",",
  );
const JOBS =
  "Boiler service,Boiler repair,New radiator,Leaking tap,Thermostat fitted,Gas safety check,Heat pump visit,Shower pump".split(
    ",",
  );
const MOMENTS = ["job", "job", "job", "job", "booking", "invoice"];

const SAID: readonly (readonly string[])[] = [
  [
    "No heating since he left and nobody answers the phone.",
    "Two hours late and left the hall covered in dust.",
    "Charged twice what I was told.",
  ],
  [
    "Still dripping, I'm afraid.",
    "He was in a rush and didn't explain anything.",
    "Nobody called to say they'd be late.",
  ],
  ["Job done, but I had to chase for a time.", "Fine, a bit pricey.", "Tidier would have been nice."],
  ["Friendly and quick.", "Explained it all, thank you.", "Good work, slightly late."],
  [
    "Took his shoes off without being asked and remembered the dog's name.",
    "Called ahead, fixed it in an hour. Lovely.",
    "Best engineer we've had in this house.",
    "Warm again! Thank you so much.",
  ],
];

interface DemoVisit {
  readonly reference: string;
  readonly customer: { readonly reference: string; readonly name: string; readonly phone: string };
  readonly staff: readonly { readonly reference: string; readonly name: string }[];
  readonly moment: string;
  readonly site: string;
  readonly job: string;
  readonly finishedAt: number;
}

export interface DemoStory {
  readonly visit: DemoVisit;
  readonly face: number | null;
  readonly tapAt: number;
  readonly comment: string | null;
}

type DemoStep = { readonly at: number } & Record<string, unknown>;

/** Half a year of finished visits before `now`, oldest first; about 2,000, about six in ten of them answered. */
export function stories(now: number): DemoStory[] {
  const dice = random(20_261);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(dice() * list.length)] as T;
  const start = Math.floor((now - 182 * DAY) / DAY) * DAY;
  const all: DemoStory[] = [];
  for (let day = 0; day < 182; day++) {
    const midnight = start + day * DAY;
    const weekend = new Date(midnight).getUTCDay() % 6 === 0;
    const visits = Math.round((weekend ? 4 : 13) + dice() * 3);
    for (let i = 0; i < visits; i++) {
      const drawn = Math.floor(dice() * (STAFF.length + 1));
      const who = drawn < STAFF.length ? drawn : BUSIEST;
      const person = STAFF[who] ?? STAFF[0];
      const helper = dice() < 0.06 ? STAFF[(who + 1) % STAFF.length] : undefined;
      const finishedAt = midnight + 9 * HOUR + Math.floor(dice() * 8 * HOUR);
      if (finishedAt > now - HOUR) continue;
      const house = Math.floor(dice() * 900);
      const shares = "slips" in person && day > 120 ? person.slips : person.faces;
      const face = dice() < 0.62 ? draw(shares, dice()) : null;
      const talks = face !== null && dice() < (face < 3 ? 0.8 : face === 5 ? 0.3 : 0.2);
      all.push({
        visit: {
          reference: `demo-${day}-${i}`,
          customer: {
            reference: `house-${house}`,
            name: `${FIRST[house % FIRST.length]} ${LAST[(house * 7) % LAST.length]}`,
            phone: `+4477009${String(10_000 + house)}`,
          },
          staff: [person, ...(helper ? [helper] : [])].map((p) => ({ reference: slug(p.name), name: p.name })),
          moment: pick(MOMENTS),
          site: SITES[person.site] ?? SITES[0],
          job: pick(JOBS),
          finishedAt,
        },
        face,
        tapAt: finishedAt + 10 * MINUTE + Math.floor(dice() ** 3 * 20 * HOUR),
        comment: talks && face !== null ? pick(SAID[face - 1] ?? []) : null,
      });
    }
  }
  return all;
}

/** What happened then: taken within minutes, promised, put right, followed up; the newest are still under way. */
export function steps(past: readonly DemoStory[], until: number): DemoStep[] {
  const [dice, talk] = [random(77), random(78)];
  const all: DemoStep[] = [];
  for (const { visit, face, tapAt, comment } of past) {
    const of = visit.reference;
    all.push({ at: visit.finishedAt, visit });
    if (face === null || tapAt >= until) continue;
    // Three in five answer the next card too, and about as they felt.
    const says = () => Math.max(1, Math.min(5, face + Math.floor(talk() * 3) - 1));
    const more = face > 2 && talk() < 0.6 ? { loyalty: says(), driver: says() } : {};
    all.push({ at: tapAt, tap: face, of, comment, more });
    // A 3 after a 5 lets somebody down too; where it opened no case these steps find nothing to do.
    if (face > 3) continue;
    const by = 1 + Math.floor(dice() * 3);
    // Nothing of this past is left half done: whatever still waits belongs to the last week, which is lived for real.
    const before = (at: number, left: number) => Math.min(at, until - left * MINUTE);
    const taken = before(tapAt + 2 * MINUTE + Math.floor(dice() * 9 * MINUTE), 3);
    const fate = dice();
    all.push({ at: taken, take: by, of, promiseAt: taken + HOUR });
    all.push({ at: before(taken + 50 * MINUTE, 2), move: "fix", by, of });
    all.push({ at: before(taken + 20 * HOUR, 1), move: "put_right", by, of });
    if (until - tapAt < 9 * DAY && fate < 0.8) continue;
    all.push({ at: taken + 48 * HOUR, move: fate < 0.82 ? "won_back" : "lost", by, of });
  }
  return all.filter((step) => step.at < until).sort((a, b) => a.at - b.at);
}

function draw(shares: readonly number[], dice: number): number {
  let rest = dice * 100;
  for (const [i, share] of shares.entries()) {
    rest -= share;
    if (rest < 0) return i + 1;
  }
  return 5;
}

function slug(name: string): string {
  return name.toLowerCase().replace(/\W+/g, "-");
}

/** Mulberry32: small, seeded, good enough for a believable past. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
