import { createServer, type RequestListener, type Server } from "node:http";
import { afterAll, expect, test } from "vitest";
import { http } from "../../src/channels/http.ts";
import { retryAfter } from "../../src/channels/outcome.ts";
import { NOW } from "../support/vendors/wire.ts";

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.closeAllConnections();
  for (const server of servers) server.close();
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return `http://127.0.0.1:${address.port}/`;
}

const quick = http({ answerMs: 150, wholeMs: 300 });
const get = (url: string) => ({ method: "GET", url, headers: {} }) as const;

test("a whole answer comes back with its status, headers and body", async () => {
  const url = await serve((request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => response.writeHead(201, { "x-echo": "yes" }).end(`${request.method} ${body}`));
  });
  const result = await quick({ method: "POST", url, headers: { "content-type": "text/plain" }, body: "héllo" });
  expect(result).toMatchObject({ ok: true, reply: { status: 201, body: "POST héllo" } });
  expect(result.ok && result.reply.headers.get("x-echo")).toBe("yes");
});

test("a redirect is an answer, not a journey", async () => {
  let visits = 0;
  const url = await serve((_, response) => {
    visits += 1;
    response.writeHead(307, { location: "/elsewhere" }).end();
  });
  expect(await quick(get(url))).toMatchObject({ ok: true, reply: { status: 307 } });
  expect(visits).toBe(1);
});

test("ten megabytes are cut to sixteen kilobytes, or to what a list was given", async () => {
  const url = await serve((_, response) => response.end("x".repeat(10_000_000)));
  const result = await http()(get(url));
  expect(result.ok && result.reply.body.length).toBe(16_384);
  const list = await http()({ ...get(url), limit: 100_000 });
  expect(list.ok && list.reply.body.length).toBe(100_000);
});

test("silence is no answer, and so is a success whose body drips for ever", async () => {
  const silent = await serve(() => {});
  expect(await quick(get(silent))).toMatchObject({ ok: false, kind: "no_answer" });
  const drip = (status: number) =>
    serve((_, response) => {
      response.writeHead(status);
      const timer = setInterval(() => response.write("."), 20);
      response.on("close", () => clearInterval(timer));
    });
  const started = Date.now();
  expect(await quick(get(await drip(200)))).toMatchObject({ ok: false, kind: "no_answer" });
  expect(await quick(get(await drip(400)))).toMatchObject({ ok: true, reply: { status: 400 } });
  expect(Date.now() - started).toBeLessThan(2_000);
});

test("a broken line is no answer, since bytes may have gone; an address that cannot be one was never sent", async () => {
  const broken = await serve((request) => request.socket.destroy());
  expect(await quick(get(broken))).toMatchObject({ ok: false, kind: "no_answer" });
  for (const url of ["not an address", "ftp://example.com/", "http://"]) {
    expect(await quick(get(url))).toMatchObject({ ok: false, kind: "not_sent" });
  }
  const headers = { "x-bad": "a\r\nb: c" };
  expect(await quick({ method: "GET", url: broken, headers })).toMatchObject({ ok: false, kind: "not_sent" });
});

test.each([
  ["3600", 3_600_000],
  ["1.5", 1_500],
  ["-5", 0],
  ["Thu, 14 May 2026 10:01:00 GMT", 60_000],
  ["Thu, 14 May 2020 10:01:00 GMT", 0],
  ["soon", undefined],
  ["", undefined],
  ["12 parsecs", undefined],
])("Retry-After: %s is understood", (value, expected) => {
  expect(retryAfter(new Headers({ "retry-after": value }), NOW)).toBe(expected);
});

test("without the header nothing was asked", () => {
  expect(retryAfter(new Headers(), NOW)).toBeUndefined();
});
