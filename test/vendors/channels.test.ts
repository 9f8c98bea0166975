import { expect, test } from "vitest";
import { type Adapter, channels, isChannel } from "../../src/channels/channels.ts";
import { fakeTwilio } from "../support/vendors/twilio.ts";
import { alert, call, NOW, out } from "../support/vendors/wire.ts";

const adapters: [string, Adapter][] = Object.entries(channels);
const account = { accountSid: `AC${"0".repeat(32)}`, authToken: "12345", from: "+15005550006" };

test.each(adapters)("%s stands in the table under its own name", (name, adapter) => {
  expect(adapter.name).toBe(name);
  expect(isChannel(name)).toBe(true);
});

test.each(adapters)("%s without its credentials sends nothing and believes nobody", async (name, adapter) => {
  const nothing = { ...account, nonsense: true };
  expect(
    await adapter.send(
      alert,
      nothing,
      out(async () => new Response("ok")),
    ),
  ).toEqual({
    ...{ result: "failed", permanent: true, blame: "credentials", reason: `${name}: incomplete credentials` },
  });
  if (adapter.receive) {
    const hook = call("https://cavalry.example/hooks", {}, "{}");
    expect(await adapter.receive(hook, nothing, NOW)).toEqual({ ok: false, why: "unconfigured" });
  }
});

test("the table covers every medium", () => {
  expect(new Set(adapters.map(([, adapter]) => adapter.medium))).toEqual(
    new Set(["sms", "email", "chat", "pager", "push", "webhook"]),
  );
  expect(isChannel("toString")).toBe(false);
});

test("who takes the same message twice can be asked whether it was taken, but for those whose lists cannot tell", () => {
  const silent = adapters.filter(([, adapter]) => !adapter.idempotent && !adapter.lookUp).map(([name]) => name);
  expect(silent).toEqual(["vonage", "telnyx", "smtp", "platform_email", "slack", "teams"]);
});

test("credentials are checked on saving, each flaw by its field, without repeating what was given", () => {
  expect(channels.twilio.check(account, false)).toBeNull();
  const flaws = channels.twilio.check({ ...account, accountSid: "secret-looking", from: 7 }, false);
  expect(flaws?.map((flaw) => flaw.field)).toEqual(["accountSid", "from"]);
  expect(JSON.stringify(flaws)).not.toContain("secret-looking");
  expect(channels.twilio.check({ ...account, surprise: 1 }, false)).not.toBeNull();
  expect(channels.twilio.check(null, false)).not.toBeNull();
});

test("only in development may a channel be pointed elsewhere", () => {
  const elsewhere = { ...account, baseUrl: "http://10.0.0.1" };
  expect(channels.twilio.check(elsewhere, false)).toEqual([{ field: "baseUrl", message: "only in development" }]);
  expect(channels.twilio.check(elsewhere, true)).toBeNull();
});

test("a adapter sends with credentials as they were stored", async () => {
  const fake = fakeTwilio(account.accountSid, account.authToken);
  const stored: unknown = JSON.parse(JSON.stringify(account));
  expect(await channels.twilio.send(alert, stored, out(fake.vendor))).toMatchObject({ result: "delivered" });
});
