// All responses in one stream, a page of the account at a time: for spreadsheets (CSV) and for programs (NDJSON).
import type { Document, Json, Page } from "../account/store/document.ts";
import { account, type KeyedContext } from "./keyed.ts";

const FORMATS = { csv: "text/csv; charset=utf-8", ndjson: "application/x-ndjson" } as const;
export type Format = keyof typeof FORMATS;

export function isFormat(text: string): text is Format {
  return Object.hasOwn(FORMATS, text);
}

/** The columns of the CSV, and where each is found in a response. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  visit_id: ["visit_id"],
  first_at: ["first_at"],
  last_at: ["last_at"],
  face: ["face"],
  loyalty: ["loyalty"],
  driver: ["driver", "key"],
  driver_value: ["driver", "value"],
  touches: ["touches"],
  comment: ["comment"],
  unfinished: ["unfinished"],
  callback_phone: ["callback", "phone"],
  callback_best_time: ["callback", "best_time"],
  language: ["language"],
  question: ["question"],
  humanity: ["humanity", "grade"],
  suspect: ["suspect"],
};

/** The first page is read before anything is answered, so that an account out of reach is a 503 and not half a file. */
export async function everyResponse(c: KeyedContext, format: Format, first: Page): Promise<Response> {
  const lines = (page: Page) => page.data.map((d) => `${format === "csv" ? row(d) : JSON.stringify(d)}\n`).join("");
  const bytes = new TextEncoder();
  let next = first.next_cursor;
  const body = new ReadableStream<Uint8Array>({
    start(stream) {
      const head = format === "csv" ? `${Object.keys(COLUMNS).join(",")}\n` : "";
      stream.enqueue(bytes.encode(head + lines(first)));
    },
    async pull(stream) {
      if (next === null) return stream.close();
      const before = Number(next);
      const page: Page | null = await account(c, (stub) => stub.list("responses", before));
      next = page?.next_cursor ?? null;
      if (page !== null) stream.enqueue(bytes.encode(lines(page)));
    },
  });
  return c.body(body, 200, {
    "content-type": FORMATS[format],
    "content-disposition": `attachment; filename="responses.${format}"`,
  });
}

function row(document: Document): string {
  return Object.values(COLUMNS)
    .map((path) => cell(path.reduce<Json | undefined>(within, document)))
    .join(",");
}

function within(value: Json | undefined, key: string): Json | undefined {
  return isDocument(value) ? value[key] : undefined;
}

function isDocument(value: Json | undefined): value is Document {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** RFC 4180; what a spreadsheet would run as a formula gets an apostrophe in front, and a telephone number is none. */
function cell(value: Json | undefined): string {
  if (value === null || value === undefined) return "";
  const text = Array.isArray(value) ? value.join(" ") : String(value);
  const safe = typeof value !== "number" && /^(?!\+[\d ]+$)[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
