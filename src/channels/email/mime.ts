// A mail as bytes on the wire: plain ASCII, CRLF, words and parts encoded, so that no text can end a header, a part or
// the message. Nothing here is a template: what goes in comes out the same at the other end.

import { base64, utf8 } from "../bytes.ts";
import { oneLine } from "./email.ts";

interface Mail {
  readonly from: { readonly name: string; readonly address: string };
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string | undefined;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly messageId: string;
  readonly date: number;
}

export function mime(mail: Mail): string {
  const name = encodeWords(oneLine(mail.from.name), "From: ".length);
  const lines = [
    `From: ${name === "" ? mail.from.address : `${name}\r\n <${mail.from.address}>`}`,
    `To: ${mail.to}`,
    `Subject: ${encodeWords(oneLine(mail.subject), "Subject: ".length)}`,
    `Date: ${new Date(mail.date).toUTCString().replace("GMT", "+0000")}`,
    `Message-ID: <${mail.messageId}>`,
    ...mail.headers.map(
      ([header, value]) => `${header}: ${isPlain(value) ? value : encodeWords(value, header.length + 2)}`,
    ),
    "MIME-Version: 1.0",
  ];
  const text = part("plain", mail.text);
  if (mail.html === undefined) return [...lines, text, ""].join("\r\n");
  const boundary = `=_${crypto.randomUUID()}`;
  const parts = [text, part("html", mail.html)].map((one) => `--${boundary}\r\n${one}\r\n`).join("");
  return [
    ...lines,
    `Content-Type: multipart/alternative;\r\n boundary="${boundary}"`,
    "",
    `${parts}--${boundary}--`,
    "",
  ].join("\r\n");
}

function part(kind: "plain" | "html", content: string): string {
  const encoded = base64(utf8(content.replace(/\r\n|\r|\n/g, "\r\n")));
  const lines = encoded.match(/.{1,76}/g) ?? [];
  return [`Content-Type: text/${kind}; charset=utf-8`, "Content-Transfer-Encoding: base64", "", ...lines].join("\r\n");
}

/** Text that means itself in a header: no quoting, no folding needed. */
function isPlain(text: string): boolean {
  return text.length <= 900 && /^[\x20-\x7e]*$/.test(text) && !text.includes("=?");
}

/** RFC 2047 words of at most 75 characters, cut between whole characters; plain words stay as they are. */
function encodeWords(text: string, used: number): string {
  if (/^[A-Za-z0-9 !?'/%#*+_-]*$/.test(text) && !text.includes("=?") && text.length + used <= 76) return text;
  const words: string[] = [];
  let word = "";
  for (const letter of text) {
    // 45 bytes make 60 letters of base64, with 12 of wrapping; a first line also holds the header's name.
    const room = words.length === 0 ? Math.max(8, 45 - used) : 45;
    if (utf8(word + letter).length > room) {
      words.push(word);
      word = "";
    }
    word += letter;
  }
  words.push(word);
  return words.map((one) => `=?utf-8?B?${base64(utf8(one))}?=`).join("\r\n ");
}
