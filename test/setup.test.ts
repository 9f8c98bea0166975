import { evictDurableObject, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { type Bindings, configure } from "../src/env.ts";
import worker from "../src/index.ts";

const SECRETS = {
  OPERATOR_KEY: "a-long-enough-operator-key",
  LINK_KEYS: `1:${"k".repeat(32)}`,
  PUBLIC_URL: "https://go.example.com",
};

function deployment(vars: object): Bindings {
  return { ACCOUNT: env.ACCOUNT, PHONES: env.PHONES, DIRECTORY: env.DIRECTORY, ...vars };
}

async function answer(bindings: Bindings, path: string, headers = {}, method = "GET"): Promise<Response> {
  const context = { waitUntil() {}, passThroughOnException() {}, props: {} } as unknown as ExecutionContext;
  return worker.fetch(new Request(`https://go.example.com${path}`, { method, headers }), bindings, context);
}

test("a deployment without its secrets says which are missing and serves nothing", async () => {
  const response = await answer(deployment({ ...SECRETS, LINK_KEYS: "1:short", OPERATOR_KEY: undefined }), "/healthz");
  expect(response.status).toBe(503);
  const { detail } = (await response.json()) as { detail: string };
  expect(detail).toContain("OPERATOR_KEY");
  expect(detail).toContain("LINK_KEYS");
  expect(detail).not.toContain("PUBLIC_URL");
});

test("with them it serves, and the development parts are not there whatever a header says", async () => {
  const bindings = deployment(SECRETS);
  expect((await answer(bindings, "/healthz")).status).toBe(200);
  for (const path of ["/phones", "/phones/messages", "/phones/clock", "/hooks/4f1a09c2b7de/phones/messages"]) {
    const response = await answer(bindings, path, { DEVELOPMENT: "on", "x-development": "on" });
    expect([path, response.status]).toEqual([path, path.startsWith("/hooks") ? 405 : 404]);
    if (path.startsWith("/hooks")) continue;
    const other = await answer(bindings, path, { DEVELOPMENT: "on" }, "DELETE");
    expect([path, other.status, other.headers.get("allow")]).toEqual([path, 404, null]);
  }
});

test("a store that does not answer is 503 at the door that monitors knock at", async () => {
  const silent = {
    prepare() {
      throw new Error("D1_ERROR");
    },
  };
  expect((await answer(deployment({ ...SECRETS, DIRECTORY: silent }), "/healthz")).status).toBe(503);
});

test("a deployment that its accounts can't wake with says so at the same door, before anybody's account does", async () => {
  const canary = env.ACCOUNT.get(env.ACCOUNT.idFromName("canary"));
  await canary.outdated();
  const shift = (by: number) =>
    runInDurableObject(canary, (_, { storage }) =>
      storage.sql.exec("UPDATE migrations SET hash = hash + ?", by).toArray(),
    );
  await shift(1);
  await evictDurableObject(canary);
  const sick = await answer(deployment(SECRETS), "/healthz");
  expect([sick.status, await sick.text()]).toEqual([503, "accounts\n"]);
  await shift(-1);
  await evictDurableObject(canary);
  expect((await answer(deployment(SECRETS), "/healthz")).status).toBe(200);
});

test("only https addresses can be a deployment's public one", () => {
  expect(configure(deployment({ ...SECRETS, PUBLIC_URL: "http://go.example.com" })).ok).toBe(false);
  expect(configure(deployment({ ...SECRETS, PUBLIC_URL: "https://go.example.com/path" })).ok).toBe(false);
  expect(configure(deployment(SECRETS)).ok).toBe(true);
});
