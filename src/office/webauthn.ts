// Checks what a browser says of a passkey, against a challenge of ours that it answers once and within five minutes.
import { randomBytes } from "node:crypto";
import * as z from "zod";
import type { NewPasskey, PublicHalf } from "../account/access/passkeys.ts";
import type { EdgeContext } from "../edge.ts";
import { logFailure } from "../log.ts";
import { jar } from "./cookies.ts";

const LASTS = 5 * 60_000;
const text = z.string().max(8_000);
const answered = { id: z.string().regex(/^[\w-]{16,1400}$/), rawId: text, type: z.literal("public-key") };
const registration = z.object({
  ...answered,
  response: z.object({
    ...{ attestationObject: text, authenticatorData: text, clientDataJSON: text, publicKey: text },
    publicKeyAlgorithm: z.union([z.literal(-7), z.literal(-257)]),
    transports: z.array(z.enum(["ble", "hybrid", "internal", "nfc", "usb", "smart-card"])).catch([]),
  }),
});
const assertion = z.object({
  ...answered,
  response: z.object({ clientDataJSON: text, authenticatorData: text, signature: text, userHandle: text }),
});

/** Its time is in it, so that an older answer is known as such without a list of them. */
export function newChallenge(c: EdgeContext): string {
  const time = Buffer.alloc(8);
  time.writeBigUInt64BE(BigInt(Date.now()));
  const challenge = Buffer.concat([time, randomBytes(24)]).toString("base64url");
  const { config } = c.var;
  jar(c).set("challenge", `${challenge}.${config.hash(`challenge ${challenge}`)}`, LASTS / 1_000);
  return challenge;
}

/** Ours, of this browser, and not too old; it is used up by being asked for. */
function challengeOf(c: EdgeContext): { readonly challenge: string; readonly at: number } | null {
  const [challenge = "", signed] = (jar(c).get("challenge") ?? "").split(".");
  jar(c).drop("challenge");
  const bytes = Buffer.from(challenge, "base64url");
  if (bytes.length !== 32 || signed !== c.var.config.hash(`challenge ${challenge}`)) return null;
  const at = Number(bytes.readBigUInt64BE());
  return Math.abs(Date.now() - at) > LASTS ? null : { challenge, at };
}

function read<T>(shape: z.ZodType<T>, answer: string): T | null {
  try {
    return shape.safeParse(JSON.parse(answer)).data ?? null;
  } catch {
    return null;
  }
}

function expected(c: EdgeContext, challenge: string) {
  const origin = c.var.config.publicUrl;
  return { challenge, origin, domain: new URL(origin).hostname, userVerified: true };
}

/** Null when it is not an answer to what we asked just now. */
export async function checkedNew(c: EdgeContext, answer: string): Promise<Omit<NewPasskey, "device"> | null> {
  const [asked, given] = [challengeOf(c), read(registration, answer)];
  if (asked === null || given === null) return null;
  try {
    const { server } = await import("@passwordless-id/webauthn");
    const user = { name: "", displayName: "" };
    const checked = await server.verifyRegistration(
      { ...given, clientExtensionResults: {}, user },
      expected(c, asked.challenge),
    );
    const { id, publicKey, algorithm } = checked.credential;
    if (id !== given.id || algorithm === "EdDSA") return null;
    const { counter } = checked.authenticator;
    return { credential: id, publicKey, algorithm, counter, challengeAt: asked.at };
  } catch (error) {
    logFailure("passkey_refused", error);
    return null;
  }
}

export interface Answered {
  readonly credential: string;
  readonly account: string;
  /** Whether it fits the key; the counter goes up where the device keeps one. */
  check(key: PublicHalf): Promise<{ readonly counter: number; readonly challengeAt: number } | null>;
}

/** Whose key it says it is; nothing is believed before it is checked. */
export function answerIn(c: EdgeContext, answer: string): Answered | null {
  const [asked, given] = [challengeOf(c), read(assertion, answer)];
  const account =
    Buffer.from(given?.response.userHandle ?? "", "base64url")
      .toString()
      .split(".")[0] ?? "";
  if (asked === null || given === null || !/^[0-9a-f]{12}$/.test(account)) return null;
  const check = async ({ publicKey, algorithm, counter }: PublicHalf) => {
    try {
      const { server } = await import("@passwordless-id/webauthn");
      const key = { id: given.id, publicKey, algorithm, transports: [] };
      const signature = algorithm === "ES256" ? evenSignature(given.response.signature) : given.response.signature;
      const checked = await server.verifyAuthentication(
        { ...given, clientExtensionResults: {}, response: { ...given.response, signature } },
        key,
        { ...expected(c, asked.challenge), counter },
      );
      return { counter: checked.counter, challengeAt: asked.at };
    } catch (error) {
      logFailure("passkey_refused", error);
      return null;
    }
  };
  return { credential: given.id, account, check };
}

/** The library takes both numbers of a signature for 32 bytes long; one in 128 is shorter, and is filled up here. */
export function evenSignature(signature: string): string {
  const der = Buffer.from(signature, "base64url");
  const numbers: Buffer[] = [];
  for (let at = 2; numbers.length < 2 && at + 2 <= der.length; ) {
    const end = at + 2 + (der[at + 1] ?? 0);
    numbers.push(der.subarray(at + 2, end));
    at = end;
  }
  const even = numbers.map((number) => Buffer.concat([Buffer.alloc(33), number]).subarray(-33));
  const whole = even.flatMap((number) => [Buffer.from([2, 33]), number]);
  return Buffer.concat([Buffer.from([0x30, 70]), ...whole]).toString("base64url");
}
