// One conversation with a mail server (RFC 5321, 3207, 4954). Each refusal is told apart by who is to blame for it; the
// message counts as gone from the moment its last dot is written.

import { base64, utf8 } from "../bytes.ts";
import type { Outcome } from "../contract.ts";
import { later, never } from "../outcome.ts";

export interface Socket {
  readonly readable: ReadableStream;
  readonly writable: WritableStream;
  readonly opened?: Promise<unknown>;
  readonly closed?: Promise<unknown>;
  close(): Promise<void>;
  startTls(): Socket;
}

interface Talk {
  readonly security: "tls" | "starttls";
  readonly login: { readonly username: string; readonly password: string } | null;
  /** Who we are when greeted. */
  readonly domain: string;
  readonly from: string;
  /** Null: only to see whether the server takes us as this sender. */
  readonly to: string | null;
  readonly data: string;
}

export class Refused extends Error {
  readonly outcome: Outcome;
  constructor(outcome: Outcome) {
    super("refused");
    this.outcome = outcome;
  }
}

interface Answer {
  readonly code: number;
  readonly lines: readonly string[];
}

type Stage = "greeting" | "login" | "sender" | "recipient" | "message";

export async function converse(
  socket: Socket,
  talk: Talk,
  tell: { upgraded: (socket: Socket) => void; whole: () => void },
): Promise<void> {
  let line = lineOver(socket);
  must(await line.hear(), 220, "greeting");
  let offers = await line.ask(`EHLO ${talk.domain}`);
  if (talk.security === "starttls") {
    if (!offers.lines.some((offer) => /^STARTTLS\b/i.test(offer))) {
      throw new Refused(never("smtp: the server offers no TLS", "credentials"));
    }
    must(await line.ask("STARTTLS"), 220, "greeting");
    // Words sent before the handshake could be anyone's.
    if (line.release() !== "") throw new Refused(later("smtp: words before the handshake"));
    const secure = socket.startTls();
    tell.upgraded(secure);
    line = lineOver(secure);
    offers = await line.ask(`EHLO ${talk.domain}`);
  }
  must(offers, 250, "greeting");
  if (talk.login) await logIn(line, talk.login, offers);
  must(await line.ask(`MAIL FROM:<${talk.from}>`), 250, "sender");
  if (talk.to === null) return line.say("QUIT\r\n");
  const recipient = await line.ask(`RCPT TO:<${talk.to}>`);
  if (recipient.code !== 251) must(recipient, 250, "recipient");
  must(await line.ask("DATA"), 354, "message");
  await line.say(talk.data.replace(/^\./gm, ".."));
  tell.whole();
  must(await line.ask("."), 250, "message");
  await line.say("QUIT\r\n");
}

async function logIn(line: Line, login: { username: string; password: string }, offers: Answer): Promise<void> {
  const methods = offers.lines.find((offer) => /^AUTH[ =]/i.test(offer))?.toUpperCase() ?? "";
  if (methods.includes("PLAIN") || !methods.includes("LOGIN")) {
    const secret = base64(utf8(`\0${login.username}\0${login.password}`));
    return must(await line.ask(`AUTH PLAIN ${secret}`), 235, "login");
  }
  must(await line.ask("AUTH LOGIN"), 334, "login");
  must(await line.ask(base64(utf8(login.username))), 334, "login");
  must(await line.ask(base64(utf8(login.password))), 235, "login");
}

function must({ code, lines }: Answer, wanted: number, stage: Stage): void {
  if (code === wanted) return;
  const detail = lines[0]?.match(/^[245]\.\d{1,3}\.\d{1,3}\b/)?.[0];
  const reason = `smtp: ${stage} ${code}${detail ? ` ${detail}` : ""}`;
  // A full mailbox (5.2.2) empties again.
  if (code < 500 || detail === "5.2.2") throw new Refused(later(reason));
  if (stage === "message" || (stage === "recipient" && detail?.startsWith("5.7."))) throw new Refused(never(reason));
  throw new Refused(never(reason, stage === "recipient" ? "address" : "credentials"));
}

type Line = ReturnType<typeof lineOver>;

function lineOver(socket: Socket) {
  const reader = socket.readable.getReader();
  const writer = socket.writable.getWriter();
  const decoder = new TextDecoder();
  let heard = "";

  async function nextLine(): Promise<string> {
    for (;;) {
      const end = heard.indexOf("\n");
      if (end >= 0) {
        const next = heard.slice(0, end).replace(/\r$/, "");
        heard = heard.slice(end + 1);
        return next;
      }
      const chunk: { done: boolean; value?: Uint8Array | undefined } = await reader.read();
      if (chunk.done || heard.length > 16_384) throw new Error("the line went dead");
      heard += decoder.decode(chunk.value, { stream: true });
    }
  }

  async function hear(): Promise<Answer> {
    const lines: string[] = [];
    for (;;) {
      const next = await nextLine();
      const [, code, more, rest = ""] = next.match(/^(\d{3})([ -]?)(.*)$/) ?? [];
      if (code === undefined || lines.push(rest) > 100) throw new Error("not a mail server");
      if (more !== "-") return { code: Number(code), lines };
    }
  }

  const say = (text: string): Promise<void> => writer.write(utf8(text));
  return {
    hear,
    say,
    ask: async (command: string): Promise<Answer> => {
      await say(`${command}\r\n`);
      return hear();
    },
    /** Lets go of the streams and gives what was heard too early. */
    release: (): string => {
      reader.releaseLock();
      writer.releaseLock();
      return heard;
    },
  };
}
