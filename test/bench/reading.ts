// `npm run bench:reading`: what a tap waits for while somebody reads the numbers of a big business: a year of 100,000
// answers, forty people on five sites. Every read is beside the same tap alone, in the same run of raw workerd; meant is a
// p99 under 100 ms on an idle machine.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { bundle } from "./build.ts";
import { PRODUCT } from "./config.ts";
import { temporary } from "./disks.ts";
import { percentile } from "./median.ts";
import { freePort, serve } from "./runtime.ts";
import { crowded } from "./subject.ts";

const TAPS = 100;
const DAY = 86_400_000;
const [SITES, PEOPLE, DAYS] = [5, 40, 365];
const MOMENTS = ["job", "booking", "invoice"];

const READS = {
  "a year by day": "/v1/scores?by=day&trailing=400d",
  "a year by week": "/v1/scores?by=week&trailing=52w",
  "a year by person": "/v1/scores?by=staff&trailing=12m",
  "one person's days": "/v1/scores?by=day&trailing=400d&staff=",
  "touches of all time": "/v1/scores?expand=touches",
  "touches by day": "/v1/scores?by=day&trailing=400d&expand=touches",
  "all responses": "/v1/responses?format=ndjson",
  "all visits": "/v1/visits",
  "the warnings": "/v1/warnings",
};

const work = temporary();
const [built, disk, port] = [await bundle(join(work, "built")), temporary(), await freePort()];
const served = { name: "reading", port, bundle: built, disk, ...PRODUCT };
const { account: id, key, ...made } = await crowded(work, served, (Object.keys(READS).length + 2) * TAPS);
const surveys = [...made.surveys];
fill();
const runtime = await serve(work, [served]);

await taps();
const alone = await taps();
say(`A tap alone: ${ms(percentile(alone, 50))} in the middle, ${ms(percentile(alone, 99))} at p99.`);
for (const [name, path] of Object.entries(READS)) {
  let [open, reads, took] = [true, 0, 0];
  const reading = (async () => {
    while (open) {
      const began = performance.now();
      await read(path.endsWith("staff=") ? `${path}stf_${id}_1` : path);
      took += performance.now() - began;
      reads += 1;
    }
  })();
  const waited = await taps();
  open = false;
  await reading;
  const [p50, p99] = [percentile(waited, 50), percentile(waited, 99)];
  const ratio = (p99 / percentile(alone, 99)).toFixed(1);
  say(`While ${name} is read (${ms(took / reads)} each): ${ms(p50)}, p99 ${ms(p99)}, ${ratio} times alone.`);
}
await runtime.kill();

/** One after another, as one customer's thumb. */
async function taps(): Promise<number[]> {
  const waited: number[] = [];
  for (const survey of surveys.splice(0, TAPS)) {
    const began = performance.now();
    const body = new URLSearchParams({ tap: "5" });
    const answer = await fetch(`http://127.0.0.1:${port}${survey}`, { method: "POST", body });
    await answer.text();
    if (answer.status !== 200) throw new Error(`the tap answered ${answer.status}`);
    waited.push(performance.now() - began);
  }
  return waited;
}

async function read(path: string): Promise<void> {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { authorization: `Bearer ${key}` } });
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${text.slice(0, 300)}`);
}

/** A year of cells, written into the account's file while nobody has it open. */
function fill(): void {
  const folder = join(disk, "Account");
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".sqlite") && name !== "metadata.sqlite")) {
    const db = new DatabaseSync(join(folder, file));
    if (db.prepare("SELECT 1 FROM sqlite_master WHERE name = 'daily_counts'").get() === undefined) continue;
    db.exec("BEGIN");
    for (let i = 4; i <= PEOPLE; i++) db.prepare("INSERT INTO staff (id, name) VALUES (?, ?)").run(i, `Person ${i}`);
    for (let i = 3; i <= SITES; i++) db.prepare("INSERT INTO sites (id, name) VALUES (?, ?)").run(i, `Site ${i}`);
    const counted = '{"p55":1,"p44":1,"d.friendliness.55":1,"t.tidied_up.1":1,"t.tidied_up.0":1,"c.raised":1}';
    const site = db.prepare(
      "INSERT INTO daily_counts (day, site_id, moment, channel, question, f1, f2, f3, f4, f5, visited, delivered, answered, more) VALUES (?, ?, ?, ?, 'visit-1', 0, 1, 0, 2, 7, 12, 11, 10, ?)",
    );
    const person = db.prepare(
      "INSERT INTO staff_daily_counts (day, staff_id, site_id, moment, f1, f2, f3, f4, f5, visited, delivered, answered, more) VALUES (?, ?, ?, ?, 0, 300, 0, 700, 1700, 3000, 2900, 2700, ?)",
    );
    const months = new Set<string>();
    for (let back = 1; back <= DAYS; back++) {
      const day = new Date(Date.now() - back * DAY).toISOString().slice(0, 10);
      const month = `m${day.slice(0, 7)}`;
      const keys = months.has(month) || back < 32 ? [day] : [day, month];
      months.add(month);
      for (const span of keys) {
        for (const moment of MOMENTS) {
          for (let s = 1; s <= SITES; s++) for (const by of ["email", "sms"]) site.run(span, s, moment, by, counted);
          for (let p = 1; p <= PEOPLE; p++) person.run(span, p, 1 + (p % SITES), moment, counted);
        }
      }
    }
    const today = new Date().toISOString().slice(0, 10);
    const state = db.prepare("INSERT OR REPLACE INTO job_state (name, value) VALUES (?, ?)");
    const last = new Date(`${today.slice(0, 7)}-01T00:00:00Z`).getTime() - DAY;
    state.run("rolled", new Date(last).toISOString().slice(0, 7));
    state.run("looked", today);
    state.run("looked_at", String(Date.now()));
    db.exec("COMMIT");
    db.close();
  }
}

function ms(time: number): string {
  return `${time.toFixed(time < 10 ? 1 : 0)} ms`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
