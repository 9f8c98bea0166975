import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { expect, test } from "vitest";
import { certificate } from "../support/vendors/localhost_certificate.ts";
import { mailServer } from "../support/vendors/mail_server.ts";
import { alert } from "../support/vendors/wire.ts";

test("in the real runtime a mail goes by STARTTLS and by TLS, and only to a server whose certificate holds", async () => {
  // The runtime reads whom to trust when it is loaded, so it is loaded after this is set.
  const trusted = join(await mkdtemp(join(tmpdir(), "cavalry-")), "trusted.pem");
  await writeFile(trusted, certificate);
  const before = process.env.NODE_EXTRA_CA_CERTS;
  process.env.NODE_EXTRA_CA_CERTS = trusted;
  const { createTestHarness } = await import("wrangler");
  const worker = join(import.meta.dirname, "../support/vendors/edge_worker.ts");
  const edge = createTestHarness({
    workers: [{ config: { name: "edge", main: worker, compatibility_date: "2026-10-23" } }],
  });
  await edge.listen();
  const send = async (baseUrl: string, security: string) => {
    const keys = {
      ...{ host: "mail.example.com", port: 587, security, from: "hello@lepont.example", baseUrl },
      ...{ username: "cavalry", password: "pässword" },
    };
    const body = JSON.stringify({ parcel: { ...alert, to: "nora@example.com" }, keys });
    return (await edge.fetch("/", { method: "POST", body })).json();
  };
  const [open, closed] = [await mailServer(), await mailServer({ secure: true })];
  expect(await send(open.baseUrl, "starttls")).toMatchObject({ result: "delivered" });
  expect(await send(closed.baseUrl, "tls")).toMatchObject({ result: "delivered" });
  for (const { mails } of [open, closed]) {
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({ secure: true, user: "cavalry" });
    expect((await PostalMime.parse(mails[0]?.raw ?? "")).text?.trim()).toBe(alert.text);
  }
  const stranger = await mailServer({}, false);
  expect(await send(stranger.baseUrl, "starttls")).toMatchObject({ result: "failed", permanent: false });
  expect(await send("smtp://localhost:1", "starttls")).toMatchObject({ result: "failed", permanent: false });
  expect(stranger.mails).toEqual([]);
  await Promise.all([open.close(), closed.close(), stranger.close(), edge.close()]);
  if (before === undefined) delete process.env.NODE_EXTRA_CA_CERTS;
  else process.env.NODE_EXTRA_CA_CERTS = before;
});
