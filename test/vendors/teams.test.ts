import { expect, test } from "vitest";
import { credentials, escapeTeams, isTeamsUrl, teams } from "../../src/channels/chat/teams.ts";
import { alert, faulty, out, type Vendor } from "../support/vendors/wire.ts";

const to = "https://prod-01.westeurope.logic.azure.com:443/workflows/abc/triggers/manual/paths/invoke?sig=x";
const parcel = { ...alert, to };
const keys = credentials.parse({});
const taken: Vendor = async () => new Response(null, { status: 202 });

test("the room gets a card with the words and a page to open", async () => {
  const seen: unknown[] = [];
  const vendor: Vendor = async (request) => {
    seen.push(await request.json());
    return new Response(null, { status: 202 });
  };
  expect(await teams.send(parcel, keys, out(vendor))).toEqual({
    result: "delivered",
    providerId: null,
    receipt: false,
  });
  expect(seen[0]).toMatchObject({
    type: "message",
    attachments: [
      {
        contentType: "application/vnd.microsoft.card.adaptive",
        content: {
          body: [{ text: alert.subject }, { type: "TextBlock", wrap: true }],
          actions: [{ type: "Action.OpenUrl", title: "Take it", url: alert.action?.url }],
        },
      },
    ],
  });
});

test("what a customer wrote is neither Markdown nor a link nor a mention", () => {
  const said = escapeTeams("**bold** [x](https://evil.example) <at>all</at> {{DATE}} `code`");
  expect(said).not.toMatch(/(?<!\\)[*[\]()`]/);
  expect(said).not.toContain("https://");
  expect(said).not.toMatch(/<at>/);
  expect(said).not.toContain("{{");
});

test.each([
  [to, true],
  ["https://default1.ab.environment.api.powerplatform.com/powerautomate/automations/direct/workflows/x?sig=y", true],
  ["https://contoso.webhook.office.com/webhookb2/x", true],
  ["https://logic.azure.com.evil.example/x", false],
  ["https://evillogic.azure.com/x", false],
  ["http://prod-01.westeurope.logic.azure.com/x", false],
  ["https://prod-01.westeurope.logic.azure.com:8443/x", false],
  ["https://a@prod-01.westeurope.logic.azure.com/x", false],
  ["https://10.0.0.1/", false],
])("%s is Microsoft's own: %s", async (url, expected) => {
  expect(isTeamsUrl(url)).toBe(expected);
  const outcome = await teams.send({ ...parcel, to: url }, keys, out(taken));
  expect(outcome.result).toBe(expected ? "delivered" : "failed");
});

test.each([
  [401, "", { permanent: true, blame: "address" }],
  [404, "", { permanent: true, blame: "address" }],
  [410, "", { permanent: true, blame: "address" }],
  [413, "", { permanent: true }],
  [429, "", { permanent: false }],
  [200, "Webhook message delivery failed with error: 429", { permanent: false }],
  [200, "<html></html>", { permanent: false }],
])("Teams' %i %s is judged so", async (status, body, expected) => {
  const outcome = await teams.send(
    parcel,
    keys,
    out(async () => new Response(body, { status })),
  );
  expect(outcome).toMatchObject({ result: "failed", ...expected });
});

test("silence is uncertain", async () => {
  expect(await teams.send(parcel, keys, out(faulty(taken, "taken_then_silence")))).toMatchObject({
    result: "uncertain",
  });
});
