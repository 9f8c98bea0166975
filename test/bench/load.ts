// The load: keep-alive connections over raw sockets, one request in flight on each, no more parsing than it takes to
// know where an answer ends. Node's own HTTP clients are slower than what they would measure.
import { connect } from "node:net";

export interface Load {
  readonly perSecond: number;
  readonly answered: number;
  /** Answers that were not 200. */
  readonly refused: number;
}

const CONNECTIONS = 16;

/** Sends what `next` gives until it gives null or the time is over; the time counts to the last answer. */
export async function load(port: number, next: () => string | null, milliseconds: number): Promise<Load> {
  const end = performance.now() + milliseconds;
  const tally = { answered: 0, refused: 0 };
  const source = () => (performance.now() < end ? next() : null);
  const began = performance.now();
  await Promise.all(Array.from({ length: CONNECTIONS }, () => converse(port, source, tally)));
  return { ...tally, perSecond: tally.answered / ((performance.now() - began) / 1000) };
}

export function get(path: string): string {
  return `GET ${path} HTTP/1.1\r\nHost: cavalry.bench\r\n\r\n`;
}

export function post(path: string, form: string): string {
  return `POST ${path} HTTP/1.1\r\nHost: cavalry.bench\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${form.length}\r\n\r\n${form}`;
}

function converse(
  port: number,
  source: () => string | null,
  tally: { answered: number; refused: number },
): Promise<void> {
  return new Promise((done, fail) => {
    const socket = connect({ port, host: "127.0.0.1", noDelay: true });
    let pending = Buffer.alloc(0);
    const speak = () => {
      const request = source();
      if (request === null) socket.end();
      else socket.write(request, "latin1");
    };
    socket.on("connect", speak);
    socket.on("data", (part) => {
      pending = pending.length === 0 ? part : Buffer.concat([pending, part]);
      if (!complete(pending)) return;
      tally.answered += 1;
      // "HTTP/1.1 200"
      if (pending.toString("latin1", 9, 12) !== "200") tally.refused += 1;
      pending = Buffer.alloc(0);
      speak();
    });
    socket.on("close", () => done());
    socket.on("error", fail);
  });
}

const END_OF_HEAD = "\r\n\r\n";
const LAST_CHUNK = Buffer.from("0\r\n\r\n", "latin1");

function complete(answer: Buffer): boolean {
  const head = answer.indexOf(END_OF_HEAD);
  if (head < 0) return false;
  const length = /\r\ncontent-length: (\d+)/i.exec(answer.toString("latin1", 0, head))?.[1];
  if (length !== undefined) return answer.length >= head + END_OF_HEAD.length + Number(length);
  return answer.subarray(-LAST_CHUNK.length).equals(LAST_CHUNK);
}
