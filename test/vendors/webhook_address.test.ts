import { expect, test } from "vitest";
import { guardEndpoint } from "../../src/channels/webhook/webhook_address.ts";
import { wire } from "../support/vendors/wire.ts";

const publicName = wire(async (request) => {
  const isFour = new URL(request.url).searchParams.get("type") === "A";
  return Response.json({ Status: 0, Answer: isFour ? [{ type: 1, data: "93.184.216.34" }] : [] });
});
const live = { development: false, publicUrl: "https://go.cavalry.example" };
const atHome = { development: true, publicUrl: "http://localhost:8787" };

test.each([
  "http://localhost:4000/hook",
  "http://shop.localhost:4000/",
  "http://127.0.0.1:4000/",
  "https://0x7f.1/",
  "http://[::1]:4000/",
])("%s may listen on a developer's machine and nowhere else", async (url) => {
  expect(await guardEndpoint(url, publicName, atHome)).toMatchObject({ ok: true });
  expect(await guardEndpoint(url, publicName, live)).toMatchObject({ ok: false });
});

test.each(["http://10.0.0.1/", "http://user:pw@localhost/", "http://localhost.evil.example/", "ftp://localhost/"])(
  "%s may not, even there",
  async (url) => {
    expect(await guardEndpoint(url, publicName, atHome)).toMatchObject({ ok: false });
  },
);

test("our own address is nobody's endpoint", async () => {
  expect(await guardEndpoint("https://go.cavalry.example/v1", publicName, live)).toMatchObject({
    ok: false,
    why: "host",
  });
  expect(await guardEndpoint("https://shop.example/", publicName, live)).toMatchObject({ ok: true });
});
