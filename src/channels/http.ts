// The only door to the outside: bounded in time and size, follows no redirect, and says honestly what it does not know.
// A request that left us and got no whole answer is `no_answer`; `not_sent` only when it could not even be built.

import type { Http, HttpResult } from "./contract.ts";

const LIMITS = { answerMs: 10_000, wholeMs: 15_000, bodyBytes: 16_384 };

export function http(limits: Partial<typeof LIMITS> = {}): Http {
  const { answerMs, wholeMs, bodyBytes } = { ...LIMITS, ...limits };
  return async ({ method, url, headers, body, limit = bodyBytes }) => {
    const stop = new AbortController();
    let request: Request;
    try {
      request = new Request(url, {
        method,
        headers: { ...headers },
        redirect: "manual",
        signal: stop.signal,
        ...(body !== undefined && { body }),
      });
      if (!/^https?:$/.test(new URL(url).protocol)) throw new TypeError("not a web address");
    } catch {
      return { ok: false, kind: "not_sent", reason: "the request could not be built" };
    }
    const slow = setTimeout(() => stop.abort(), answerMs);
    const over = setTimeout(() => stop.abort(), wholeMs);
    try {
      const response = await fetch(request);
      clearTimeout(slow);
      return await readReply(response, limit, stop.signal);
    } catch {
      return noAnswer(stop.signal.aborted ? `no answer within ${answerMs / 1000} s` : "the connection broke");
    } finally {
      clearTimeout(slow);
      clearTimeout(over);
    }
  };
}

async function readReply(response: Response, limit: number, signal: AbortSignal): Promise<HttpResult> {
  const { status, headers } = response;
  const reply = (body: string): HttpResult => ({ ok: true, reply: { status, headers, body } });
  const reader = response.body?.getReader();
  if (!reader) return reply("");
  const decoder = new TextDecoder();
  let [text, size] = ["", 0];
  // Cancelling is what ends a drip: an abort alone does not always reach a body already being read.
  const cut = new Promise<"cut">((resolve) => signal.addEventListener("abort", () => resolve("cut"), { once: true }));
  try {
    while (size < limit) {
      const chunk = await Promise.race([reader.read(), cut]);
      if (chunk === "cut") throw new Error("cut");
      if (chunk.done) break;
      const bytes: Uint8Array = chunk.value;
      text += decoder.decode(bytes.subarray(0, limit - size), { stream: true });
      size += bytes.length;
    }
  } catch {
    // A refusal is a refusal even when its explanation never ends.
    return status >= 300 ? reply(text) : noAnswer(`the answer, status ${status}, never ended`);
  } finally {
    reader.cancel().catch(() => {});
  }
  return reply(text + decoder.decode());
}

function noAnswer(reason: string): HttpResult {
  return { ok: false, kind: "no_answer", reason };
}

/** Says to an outside monitor that all is well; whether it heard us is all we learn. */
export async function heartbeat(url: string): Promise<boolean> {
  const result = await http()({ method: "GET", url, headers: {} });
  return result.ok && result.reply.status < 300;
}
