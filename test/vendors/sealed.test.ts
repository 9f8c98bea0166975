import { expect, test } from "vitest";
import { isOutdated, type SealingKey, seal, sealingKeys, unseal } from "../../src/channels/sealed.ts";

const keys = (text: string): readonly SealingKey[] => sealingKeys(text) ?? [];
const one = keys("1:the-first-secret-0123456789abcdef");
const both = keys("2:the-second-secret-0123456789abcde,1:the-first-secret-0123456789abcdef");
const two = both.slice(0, 1);
const secret = '{"authToken":"12345"}';

test("what is sealed opens again in its place and shows nothing of itself", async () => {
  const sealed = await seal(secret, one, "acc_1/twilio");
  expect(sealed).toMatch(/^1\.[\w-]{16}\.[\w-]+$/);
  expect(sealed).not.toContain(btoa("authToken").slice(0, 8));
  expect(await unseal(sealed, one, "acc_1/twilio")).toBe(secret);
  expect(await seal(secret, one, "acc_1/twilio")).not.toBe(sealed);
});

test("an older key still opens while the newest seals, and once it is dropped it opens no more", async () => {
  const old = await seal(secret, one, "acc_1/twilio");
  expect(await unseal(old, both, "acc_1/twilio")).toBe(secret);
  expect(isOutdated(old, both)).toBe(true);
  const fresh = await seal(secret, both, "acc_1/twilio");
  expect(isOutdated(fresh, both)).toBe(false);
  expect(await unseal(fresh, two, "acc_1/twilio")).toBe(secret);
  expect(await unseal(old, two, "acc_1/twilio")).toBeNull();
});

test("what is moved, renamed or touched does not open", async () => {
  const sealed = await seal(secret, one, "acc_1/twilio");
  const impostor = [{ id: "1", secret: "another-secret-0123456789abcdef" }];
  expect(await unseal(sealed, one, "acc_2/twilio")).toBeNull();
  expect(await unseal(sealed, impostor, "acc_1/twilio")).toBeNull();
  expect(
    await unseal(sealed.replace(/^1/, "2"), [{ id: "2", secret: one[0]?.secret ?? "" }], "acc_1/twilio"),
  ).toBeNull();
  const [id, nonce, box = ""] = sealed.split(".");
  const touched = `${id}.${nonce}.${box.startsWith("A") ? "B" : "A"}${box.slice(1)}`;
  for (const bad of [touched, `${sealed}.x`, "", "1..", "nonsense", `${id}.${nonce}.***`]) {
    expect(await unseal(bad, one, "acc_1/twilio")).toBeNull();
  }
});

test.each([
  "",
  "1",
  "1:short",
  ":the-first-secret-0123456789",
  "1:the-first-secret-0123456789,",
  "a b:0123456789abcdef",
])("%j is no list of keys", (text) => {
  expect(sealingKeys(text)).toBeNull();
});

test("two keys of one name are refused, and nothing is sealed without a key", async () => {
  expect(sealingKeys("1:the-first-secret-0123456789,1:the-second-secret-012345678")).toBeNull();
  await expect(seal(secret, [], "acc_1/twilio")).rejects.toThrow();
});
