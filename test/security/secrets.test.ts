// What a copy of the whole store would give away, and what a key is good for.
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { address, everyRoute } from "../support/addresses.ts";
import { OPERATOR_KEY } from "../support/cast.ts";
import { dump } from "../support/dump.ts";
import { withEverything } from "../support/everything.ts";
import { Fleet, RESEND, SLACK, TWILIO, VONAGE } from "../support/fleet.ts";
import { ask, type Business, beginStory } from "../support/world.ts";

/** Everything in the accounts' own databases and in the directory, column by column. */
async function stored(...businesses: readonly Business[]): Promise<(readonly [column: string, text: string])[]> {
  const { results } = await env.DIRECTORY.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
  const directory = await Promise.all(
    results
      .map(({ name }) => String(name))
      .filter((name) => !name.startsWith("_cf") && !name.startsWith("sqlite"))
      .map(async (name) => [name, (await env.DIRECTORY.prepare(`SELECT * FROM "${name}"`).all()).results] as const),
  );
  const own = (await Promise.all(businesses.map(dump))).flatMap((tables) => Object.entries(tables));
  return [...directory, ...own].flatMap(([table, rows]) =>
    rows.flatMap((row) => Object.entries(row).map(([name, value]) => [`${table}.${name}`, String(value)] as const)),
  );
}

test("a copy of every table holds no key, no code that opens a page and no credential in clear", async () => {
  beginStory();
  const { business, parts } = await withEverything();
  const fleet = await Fleet.for(business, { channels: ["twilio", "vonage", "resend", "slack"], rooms: ["slack"] });
  await fleet.letDown();
  await fleet.later(12);
  const secret = (await fleet.post("/v1/webhooks", { url: "https://hooks.shop.example/second" })).json.secret;
  const codes = Object.entries(parts).filter(([part]) => /^\w+\/:code$/.test(part));
  const texts = fleet.sent().flatMap(({ text }) => text.match(/(?<=\/)[\w-]{24,36}(?=\s|$)/g) ?? []);
  const secrets: readonly string[] = [
    ...[fleet.key, fleet.key.slice(-27), OPERATOR_KEY, String(env.LINK_KEYS).slice(2), secret],
    ...[TWILIO.authToken, VONAGE.apiSecret, VONAGE.signatureSecret, RESEND.apiKey, RESEND.webhookSecret],
    ...[SLACK.signingSecret, ...codes.map(([, code]) => code), ...texts],
  ];
  expect(texts.length).toBeGreaterThan(3);
  const found = (await stored(fleet)).flatMap(([column, text]) =>
    secrets.filter((one) => text.includes(one)).map((one) => `${column}: ${one}`),
  );
  expect([...new Set(found)]).toEqual([]);
});

test("no page and no script that a browser gets holds a key of ours or an account's, or a credential", async () => {
  beginStory();
  const { business, parts } = await withEverything();
  await Fleet.for(business);
  const secrets = [
    ...[business.key, "cav_", OPERATOR_KEY, String(env.LINK_KEYS).slice(2), "whsec_", "OPERATOR_KEY", "Bearer "],
    ...[TWILIO.authToken, VONAGE.apiSecret, RESEND.apiKey],
  ];
  const served = (await everyRoute()).filter(
    ({ method, pattern, development }) => method === "GET" && !development && !pattern.startsWith("/v1/"),
  );
  expect(served.filter(({ pattern }) => pattern.endsWith(".js")).length).toBeGreaterThan(3);
  for (const { pattern } of served) {
    const { text } = await ask("GET", address(pattern, parts));
    expect([pattern, secrets.filter((one) => text.includes(one))]).toEqual([pattern, []]);
  }
});
