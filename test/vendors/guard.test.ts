import { expect, test } from "vitest";
import { guard, guardUrl } from "../../src/channels/guard.ts";
import { Silence, type Vendor, wire } from "../support/vendors/wire.ts";

test.each([
  "https://example.com/hook?a=1",
  "https://hooks.example.co.uk/",
  "https://93.184.216.34/",
  "https://[2606:2800:220:1::1]/",
  "https://example.com./",
  "https://172.15.0.1/",
  "https://172.32.0.1/",
])("%s may be called", (url) => {
  expect(guardUrl(url)).toMatchObject({ ok: true });
});

test.each([
  "http://example.com/",
  "https://example.com:8443/",
  "https://user:pw@example.com/",
  "https://example.com/#rc=5",
  `https://example.com/${"x".repeat(2048)}`,
  "ftp://example.com/",
  "javascript:alert(1)",
  "nonsense",
  "",
])("%s has the wrong form", (url) => {
  expect(guardUrl(url)).toMatchObject({ ok: false, why: "form" });
});

test.each([
  "https://localhost/",
  "https://LOCALHOST./",
  "https://a.localhost/",
  "https://printer.local/",
  "https://metadata.google.internal/",
  "https://intranet/",
  "https://foo.internal./",
])("%s is not a public name", (url) => {
  expect(guardUrl(url)).toMatchObject({ ok: false, why: "host" });
});

test.each([
  "https://127.0.0.1/",
  "https://0x7f.1/",
  "https://2130706433/",
  "https://127.1/",
  "https://0177.0.0.1/",
  "https://１２７.０.０.１/",
  "https://127.0.0.1./",
  "https://0.0.0.0/",
  "https://10.1.2.3/",
  "https://172.16.0.1/",
  "https://172.31.255.255/",
  "https://192.168.1.1/",
  "https://169.254.169.254/latest/meta-data/",
  "https://100.64.0.1/",
  "https://192.0.0.1/",
  "https://192.0.2.1/",
  "https://192.88.99.1/",
  "https://198.18.0.1/",
  "https://198.51.100.1/",
  "https://203.0.113.1/",
  "https://224.0.0.1/",
  "https://240.0.0.1/",
  "https://255.255.255.255/",
  "https://[::]/",
  "https://[::1]/",
  "https://[::ffff:127.0.0.1]/",
  "https://[::ffff:8.8.8.8]/",
  "https://[64:ff9b::7f00:1]/",
  "https://[64:ff9b:1::1]/",
  "https://[2002:7f00:1::]/",
  "https://[2001::1]/",
  "https://[2001:db8::1]/",
  "https://[fc00::1]/",
  "https://[fd12:3456::1]/",
  "https://[fe80::1]/",
  "https://[ff02::1]/",
  "https://[100::1]/",
  "https://[5f00::1]/",
  "https://[3fff::1]/",
])("%s leads inside", (url) => {
  expect(guardUrl(url)).toMatchObject({ ok: false, why: "private" });
});

test("we are never made to call ourselves", () => {
  expect(guardUrl("https://go.cavalry.example/", ["cavalry.example"])).toMatchObject({ ok: false, why: "host" });
  expect(guardUrl("https://notcavalry.example/", ["cavalry.example"])).toMatchObject({ ok: true });
});

/** A resolver with one name in it. */
function resolver(four: readonly string[], six: readonly string[] = [], status = 0): Vendor {
  return async (request) => {
    const type = new URL(request.url).searchParams.get("type");
    const answer = type === "A" ? four.map((data) => ({ type: 1, data })) : six.map((data) => ({ type: 28, data }));
    return Response.json({ Status: status, Answer: [{ type: 5, data: "alias.example." }, ...answer] });
  };
}

test("a name is as good as the worst address behind it", async () => {
  const ask = (vendor: Vendor) => guard("https://shop.example/", wire(vendor));
  expect(await ask(resolver(["93.184.216.34"], ["2606:2800:220:1::1"]))).toMatchObject({ ok: true });
  expect(await ask(resolver(["93.184.216.34", "10.0.0.1"]))).toMatchObject({ why: "private" });
  expect(await ask(resolver(["93.184.216.34"], ["::1"]))).toMatchObject({ why: "private" });
  expect(await ask(resolver([], ["::ffff:127.0.0.1"]))).toMatchObject({ why: "private" });
  expect(await ask(resolver(["not an address"]))).toMatchObject({ why: "private" });
});

test("a name nobody can look up is not called", async () => {
  const ask = (vendor: Vendor) => guard("https://shop.example/", wire(vendor));
  expect(await ask(resolver([]))).toMatchObject({ why: "unresolved" });
  expect(await ask(resolver(["93.184.216.34"], [], 2))).toMatchObject({ why: "unresolved" });
  expect(await ask(async () => new Response("<html>", { status: 200 }))).toMatchObject({ why: "unresolved" });
  expect(
    await ask(async () => {
      throw new Silence();
    }),
  ).toMatchObject({ why: "unresolved" });
});

test("an address that changes between save and send is caught at the send", async () => {
  const answers = [["93.184.216.34"], ["127.0.0.1"]];
  const rebinding: Vendor = async (request) => {
    const isFour = new URL(request.url).searchParams.get("type") === "A";
    return resolver(isFour ? (answers.shift() ?? []) : [])(request);
  };
  const http = wire(rebinding);
  expect(await guard("https://rebind.example/", http)).toMatchObject({ ok: true });
  expect(await guard("https://rebind.example/", http)).toMatchObject({ ok: false, why: "private" });
});
