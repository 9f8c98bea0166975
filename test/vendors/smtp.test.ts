import { createServer } from "node:net";
import PostalMime from "postal-mime";
import { expect, test } from "vitest";
import { address } from "../../src/channels/email/email.ts";
import { credentials, smtpOver } from "../../src/channels/email/smtp.ts";
import { mailServer, nodeConnect } from "../support/vendors/mail_server.ts";
import { alert, NOW, out } from "../support/vendors/wire.ts";

const smtp = smtpOver(nodeConnect(), 2_000);
const nobody = out(async () => new Response(null, { status: 500 }));
const parcel = { ...alert, to: "nora@example.com" };
const keys = (baseUrl: string, more: object = {}) =>
  credentials.parse({
    ...{ host: "mail.example.com", port: 587, security: "starttls", from: "hello@lepont.example" },
    ...{ username: "cavalry", password: "pässword", baseUrl },
    ...more,
  });

test("a mail goes by STARTTLS, signed in, and reads at the other end as it was written", async () => {
  const server = await mailServer();
  const words = {
    ...parcel,
    senderName: 'Café "Le Pont", Genève',
    subject: `Une note de 1 sur 5 — la soupe était froide 🥶 ${"très ".repeat(20)}`,
    text: ".\r\nUne ligne\n.. de points\r\n.\r\nQUIT\r\n\u202Efin 👍",
    html: "<p>La soupe était froide.</p>\n.\n",
    headers: { "List-Unsubscribe": "<https://go.example/u/1>", "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" },
  };
  const outcome = await smtp.send(words, keys(server.baseUrl), nobody);
  expect(outcome).toEqual({ result: "delivered", providerId: "msg_7Hq2@lepont.example", receipt: false });
  expect(server.mails).toHaveLength(1);
  const [mail] = server.mails;
  expect(mail).toMatchObject({ from: "hello@lepont.example", to: [parcel.to], secure: true, user: "cavalry" });
  expect(mail?.raw).toMatch(/^[\x20-\x7e\r\n]*$/);
  expect(Math.max(...(mail?.raw.split("\r\n") ?? []).map((line) => line.length))).toBeLessThanOrEqual(76);
  const read = await PostalMime.parse(mail?.raw ?? "");
  expect(read.from).toEqual({ name: words.senderName, address: "hello@lepont.example" });
  expect(read.subject).toBe(words.subject.trim());
  const lines = (text = "") => text.trim().split(/\r?\n/);
  expect(lines(read.text)).toEqual(lines(words.text));
  expect(lines(read.html)).toEqual(lines(words.html));
  expect(read.messageId).toBe("<msg_7Hq2@lepont.example>");
  expect(Date.parse(read.date ?? "")).toBe(NOW);
  expect(read.headers.find((header) => header.key === "list-unsubscribe")?.value).toBe("<https://go.example/u/1>");
  await server.close();
});

test("a mail goes over TLS from the first byte, without signing in, in plain text alone", async () => {
  const server = await mailServer({ secure: true });
  const { html: _, ...plain } = parcel;
  const secured = keys(server.baseUrl, { security: "tls", username: undefined, password: undefined });
  expect(await smtp.send(plain, secured, nobody)).toMatchObject({ result: "delivered" });
  const read = await PostalMime.parse(server.mails[0]?.raw ?? "");
  expect(read.text?.trim()).toBe(parcel.text);
  expect(read.html).toBeUndefined();
  await server.close();
});

test("a server that knows only AUTH LOGIN is signed in to that way", async () => {
  const server = await mailServer({ authMethods: ["LOGIN"] });
  expect(await smtp.send(parcel, keys(server.baseUrl), nobody)).toMatchObject({ result: "delivered" });
  expect(server.mails[0]?.user).toBe("cavalry");
  await server.close();
});

test("no subject, name or header can make another header or another recipient", async () => {
  const server = await mailServer();
  const evil = "x\r\nBcc: victim@example.org\r\n\r\n.\r\nMAIL FROM:<evil@example.org>\r\n";
  const words = {
    ...parcel,
    id: `m\r\nBcc: victim@example.org`,
    subject: evil,
    senderName: evil,
    headers: {
      "X-Note": evil,
      "Reply-To": "a@b.example\u2028Bcc: v@example.org",
      Bcc: "v@example.org",
      "X-A\r\nBcc": "v",
    },
  };
  expect(await smtp.send(words, keys(server.baseUrl), nobody)).toMatchObject({ result: "delivered" });
  const read = await PostalMime.parse(server.mails[0]?.raw ?? "");
  expect(server.mails.map((mail) => mail.to)).toEqual([[parcel.to]]);
  expect(read.bcc ?? []).toEqual([]);
  const names = read.headers.map((header) => header.key);
  expect(names).not.toContain("bcc");
  expect(names.filter((name) => name === "from")).toHaveLength(1);
  await server.close();
});

test.each([
  "a@b",
  "a b@example.com",
  "a@example.com>\r\nRCPT TO:<v@example.com",
  "<a@example.com>",
  "",
  "a@ex ample.com",
])("%j is not an address and reaches no server", async (to) => {
  const outcome = await smtp.send({ ...parcel, to }, keys("smtp://localhost:1"), nobody);
  expect(outcome).toMatchObject({ permanent: true, blame: "address" });
});

test("a domain in letters of its own is written in ASCII", () => {
  expect(address("info@müller.example")).toBe("info@xn--mller-kva.example");
  expect(address("o'brien+1@example.co.uk")).toBe("o'brien+1@example.co.uk");
});

const refusal = (message: string, responseCode: number) => Object.assign(new Error(message), { responseCode });

test.each([
  [550, "5.1.1 no such user", { permanent: true, blame: "address", reason: "smtp: recipient 550 5.1.1" }],
  [550, "5.7.1 not from you", { permanent: true, reason: "smtp: recipient 550 5.7.1" }],
  [552, "5.2.2 mailbox full", { permanent: false, reason: "smtp: recipient 552 5.2.2" }],
  [451, "4.7.1 greylisted, nora@example.com", { permanent: false, reason: "smtp: recipient 451 4.7.1" }],
])("a recipient refused with %i %s is judged so", async (code, message, expected) => {
  const server = await mailServer({ onRcptTo: (_, __, done) => done(refusal(message, code)) });
  const outcome = await smtp.send(parcel, keys(server.baseUrl), nobody);
  expect(outcome).toEqual({ result: "failed", ...expected });
  await server.close();
});

test("wrong passwords and refused senders are the credentials' fault", async () => {
  const server = await mailServer();
  const wrong = await smtp.send(parcel, keys(server.baseUrl, { password: "guess" }), nobody);
  expect(wrong).toMatchObject({ permanent: true, blame: "credentials" });
  await server.close();
  const strict = await mailServer({ onMailFrom: (_, __, done) => done(refusal("5.7.1 not yours", 550)) });
  expect(await smtp.send(parcel, keys(strict.baseUrl), nobody)).toMatchObject({
    permanent: true,
    blame: "credentials",
  });
  await strict.close();
});

test("a server without TLS is not told the password", async () => {
  const server = await mailServer({ hideSTARTTLS: true, disabledCommands: ["STARTTLS"] });
  const outcome = await smtp.send(parcel, keys(server.baseUrl), nobody);
  expect(outcome).toMatchObject({ permanent: true, blame: "credentials", reason: "smtp: the server offers no TLS" });
  expect(server.mails).toEqual([]);
  await server.close();
});

test("a certificate nobody vouches for ends the conversation before anything is said", async () => {
  for (const security of ["tls", "starttls"]) {
    const stranger = await mailServer({ secure: security === "tls" }, false);
    const outcome = await smtp.send(parcel, keys(stranger.baseUrl, { security }), nobody);
    expect(outcome).toMatchObject({ result: "failed", permanent: false });
    expect(stranger.mails).toEqual([]);
    await stranger.close();
  }
});

test("a message taken in silence is uncertain; a silence before it is a failure", async () => {
  const server = await mailServer({ onData: (stream) => void stream.resume() });
  const hasty = smtpOver(nodeConnect(), 700);
  expect(await hasty.send(parcel, keys(server.baseUrl), nobody)).toMatchObject({ result: "uncertain" });
  const mute = createServer(() => {});
  await new Promise<void>((resolve) => mute.listen(0, "127.0.0.1", resolve));
  const at = mute.address();
  const port = at !== null && typeof at !== "string" ? at.port : 0;
  expect(await hasty.send(parcel, keys(`smtp://localhost:${port}`), nobody)).toMatchObject({ permanent: false });
  mute.close();
  expect(await hasty.send(parcel, keys(`smtp://localhost:${port}`), nobody)).toMatchObject({ permanent: false });
});

test("a full queue comes later and a forbidden message never", async () => {
  const answers = [refusal("4.3.2 later", 451), refusal("5.7.1 looks like spam", 554)];
  const server = await mailServer({
    onData(stream, _, done) {
      stream.resume();
      stream.on("end", () => done(answers.shift() ?? null));
    },
  });
  expect(await smtp.send(parcel, keys(server.baseUrl), nobody)).toMatchObject({ permanent: false });
  const spam = await smtp.send(parcel, keys(server.baseUrl), nobody);
  expect(spam).toEqual({ result: "failed", permanent: true, reason: "smtp: message 554 5.7.1" });
  await server.close();
});

test("a user name without its password, or a port that is no mail port, is refused when it is given", () => {
  const given = { host: "mail.example.com", port: 587, security: "starttls", from: "hello@lepont.example" };
  expect(credentials.safeParse(given).success).toBe(true);
  expect(credentials.safeParse({ ...given, username: "cavalry" }).success).toBe(false);
  expect(credentials.safeParse({ ...given, port: 22 }).success).toBe(false);
});

test("a mail server inside is never called", async () => {
  const { baseUrl: _, ...guarded } = keys("smtp://localhost:1", { host: "127.0.0.1" });
  expect(await smtp.send(parcel, guarded, nobody)).toMatchObject({ permanent: true, blame: "credentials" });
});
