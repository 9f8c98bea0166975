// Loops over every address that the routers know: who may use it, by which method, and what its answers carry.
import { listDurableObjectIds } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { phones } from "../../src/phones/routes.tsx";
import { address, everyRoute, type Route } from "../support/addresses.ts";
import { BRIGHTSIDE, OPERATOR_KEY } from "../support/cast.ts";
import { dump } from "../support/dump.ts";
import { type Everything, withEverything } from "../support/everything.ts";
import { type Answer, ask, BASE, Business, beginStory } from "../support/world.ts";

const ROUTES = (await everyRoute()).filter((route) => !route.development);
const OPERATORS = /^\/v1\/(accounts|invitations)(\/|$)/;
const keyed = ROUTES.filter(({ pattern }) => pattern.startsWith("/v1/") && !OPERATORS.test(pattern));
const operators = ROUTES.filter(({ pattern }) => OPERATORS.test(pattern));
const coded = ROUTES.filter(({ pattern }) => /\/:code/.test(pattern));
/** What a name stands for is the same in every account. */
const NAMES = /\/channels\/:name/;

const SAFE = {
  "x-content-type-options": "nosniff",
  "strict-transport-security": "max-age=63072000; includeSubDomains",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
  "referrer-policy": "same-origin",
  "x-robots-tag": "noindex",
};

/** Asks, and looks at what no answer may lack. */
async function asked(method: string, path: string, init: RequestInit = {}): Promise<Answer> {
  const answer = await ask(method, path, { redirect: "manual", ...init });
  const what = `${method} ${path}: ${answer.status}`;
  expect(Object.fromEntries(answer.headers), what).toMatchObject(SAFE);
  // Cookies are the signed-in people's alone, bound to our host and out of every script's reach.
  const cookies = answer.headers.getSetCookie();
  if (!/ \/board(\/|:)/.test(what)) expect([what, cookies]).toEqual([what, []]);
  for (const cookie of cookies)
    expect(cookie, what).toMatch(/^__Host-\w+=(;.*Secure|.*HttpOnly.*Secure.*SameSite=Lax)/);
  expect([what, answer.status === 500]).toEqual([what, false]);
  if (/^text\/html/.test(answer.headers.get("content-type") ?? "")) {
    const policy = answer.headers.get("content-security-policy");
    for (const part of ["default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"]) {
      expect(policy, what).toContain(part);
    }
    expect(answer.headers.get("cache-control"), what).toBe("no-store");
  }
  return answer;
}

function bearing(authorization: string | null, body: object | null): RequestInit {
  return {
    headers: {
      ...(authorization !== null && { authorization }),
      ...(body !== null && { "content-type": "application/json" }),
    },
    ...(body !== null && { body: JSON.stringify(body) }),
  };
}

function bodyOf({ method, pattern }: Route, { bodies }: Everything): object | null {
  return method === "GET" || method === "DELETE" ? null : (bodies[pattern] ?? {});
}

const FORM = { body: new URLSearchParams({ tap: "1", press: "1h", do: "hush" }) };

test("every address behind a key is closed to no key, a made-up one, another scheme and the operator's", async () => {
  beginStory();
  const all = await withEverything();
  const { business, parts } = all;
  const before = await dump(business);
  expect(keyed.length).toBeGreaterThan(60);
  const made = business.key.replace(/.$/, (last) => (last === "A" ? "B" : "A"));
  for (const key of [null, "", "Bearer", `Bearer ${made}`, `Bearer ${OPERATOR_KEY}`, `Basic ${btoa(business.key)}`]) {
    for (const route of keyed) {
      const { status } = await asked(route.method, address(route.pattern, parts), bearing(key, bodyOf(route, all)));
      expect([route.method, route.pattern, key, status]).toEqual([route.method, route.pattern, key, 401]);
    }
  }
  expect(await dump(business)).toEqual(before);
});

test("another account's key finds nothing of this one at any address, whatever it sends, and changes nothing", async () => {
  beginStory();
  const all = await withEverything();
  const { business, parts } = all;
  const rival = await Business.open({ ...BRIGHTSIDE, name: "Rival" });
  const before = await dump(business);
  for (const route of keyed) {
    const { method, pattern } = route;
    const own = !/:/.test(pattern) || NAMES.test(pattern);
    for (const body of [bodyOf(route, all), { nonsense: 1 }]) {
      const sent = bearing(`Bearer ${rival.key}`, body === null || method === "GET" ? null : body);
      const answer = await asked(method, address(pattern, parts), sent);
      if (!own) expect([method, pattern, body, answer.status]).toEqual([method, pattern, body, 404]);
      for (const secret of [business.id, "Anna", "Ashworth"]) expect(answer.text, pattern).not.toContain(secret);
    }
  }
  expect(await dump(business)).toEqual(before);
});

test("the operator's addresses are closed to every account's key and to none, and find no account that isn't there", async () => {
  beginStory();
  const all = await withEverything();
  const { business, parts } = all;
  const before = await dump(business);
  expect(operators.length).toBeGreaterThan(2);
  for (const route of operators) {
    const path = address(route.pattern, parts);
    for (const key of [null, "Bearer x", `Bearer ${business.key}`, `Bearer ${OPERATOR_KEY}x`, OPERATOR_KEY]) {
      const { status } = await asked(route.method, path, bearing(key, bodyOf(route, all)));
      expect([route.method, path, key, status]).toEqual([route.method, path, key, 401]);
    }
    if (!route.pattern.includes(":")) continue;
    for (const id of ["0".repeat(12), "constructor", "..%2f..%2fv1"]) {
      const nobody = address(route.pattern, { "accounts/:id": id });
      const { status } = await asked(route.method, nobody, bearing(`Bearer ${OPERATOR_KEY}`, bodyOf(route, all)));
      expect([route.method, nobody, status]).toEqual([route.method, nobody, 404]);
    }
  }
  expect(await dump(business)).toEqual(before);
});

test("every address of a page opens by its own code alone: forged, cut, of another door or of nobody it is 404", async () => {
  beginStory();
  const { business, parts } = await withEverything();
  const before = await dump(business);
  const objects = (await listDurableObjectIds(env.ACCOUNT)).length;
  const doors = Object.entries(parts).filter(([part]) => /^\w+\/:code$/.test(part));
  expect(coded.length).toBeGreaterThan(30);
  for (const { method, pattern } of coded) {
    const door = /(\w+\/:code)/.exec(pattern)?.[1] ?? "";
    const real = parts[door] ?? "";
    const wrong = [
      real.slice(0, -1) + (/[A-D]$/.test(real) ? "Z" : "A"),
      real.slice(0, -1),
      `${real}A`,
      "x".repeat(real.length),
      "constructor",
      ...doors.filter(([other]) => other !== door).map(([, code]) => code),
    ];
    for (const code of wrong) {
      const suffix = /\\\.(svg|png)/.exec(pattern)?.[1];
      const given = suffix === undefined ? code : `${code}.${suffix}`;
      const path = address(pattern, { ...parts, [/(\w+\/:code[^/]*)/.exec(pattern)?.[1] ?? ""]: given });
      const { status, text } = await asked(method, path, method === "POST" ? FORM : {});
      expect([method, path, status]).toEqual([method, path, 404]);
      expect(text).not.toContain("Anna");
    }
  }
  expect(await dump(business)).toEqual(before);
  expect((await listDurableObjectIds(env.ACCOUNT)).length, "no object woke").toBe(objects);
});

test("every address answers a method that it lacks with 405 and the ones it has, and nothing happens", async () => {
  beginStory();
  const { business, parts } = await withEverything();
  const before = await dump(business);
  const methods = new Map<string, Set<string>>();
  for (const { method, pattern } of ROUTES) {
    const path = address(pattern, parts);
    methods.set(path, (methods.get(path) ?? new Set()).add(method));
  }
  for (const [path, known] of methods) {
    const api = path.startsWith("/v1/");
    const allowed = ["GET", ...(api ? [] : ["HEAD"]), "POST", "PUT", "PATCH", "DELETE"].filter((method) =>
      known.has(method === "HEAD" ? "GET" : method),
    );
    for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND"]) {
      if (known.has(method)) continue;
      // From a page of ours: what comes from elsewhere is refused before its method is looked at.
      const init = bearing(`Bearer ${business.key}`, null);
      const { status, headers } = await asked(method, path, {
        ...init,
        headers: { ...Object.fromEntries(new Headers(init.headers)), origin: BASE },
      });
      expect([method, path, status, headers.get("allow")]).toEqual([method, path, 405, allowed.join(", ")]);
    }
  }
  expect(await dump(business)).toEqual(before);
});

test("every page that is there carries the whole of its headers", async () => {
  beginStory();
  const { parts } = await withEverything();
  let pages = 0;
  for (const { pattern } of ROUTES.filter(({ method, pattern }) => method === "GET" && !pattern.startsWith("/v1/"))) {
    for (const query of ["", "?tap=1", "?lang=ar", "?follow"]) {
      const { status, headers } = await asked("GET", address(pattern, parts) + query);
      expect([200, 303, 404, 409, 410], `${pattern}${query}`).toContain(status);
      if (status === 200 && headers.get("content-type")?.startsWith("text/html")) pages++;
    }
  }
  expect(pages).toBeGreaterThan(40);
});

test("what only development has is not there in production, and no header brings it back", async () => {
  beginStory();
  const { parts } = await withEverything();
  const context = { waitUntil() {}, passThroughOnException() {}, props: {} } as unknown as ExecutionContext;
  const { DEVELOPMENT: _, ...rest } = env;
  const production = { ...rest, OPERATOR_KEY: "operator-test-key-0001" };
  for (const { method, pattern } of (await everyRoute()).filter(({ development }) => development)) {
    const headers = { "x-development": "on", development: "on", authorization: `Bearer ${OPERATOR_KEY}` };
    const request = new Request(BASE + address(pattern, parts), { method, headers });
    expect([pattern, (await phones.fetch(request, production, context)).status]).toEqual([pattern, 404]);
  }
});
