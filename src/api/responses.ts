// /v1/responses: a page, or all of them in one stream for spreadsheets (CSV) and for programs (NDJSON); and an operator's
// word about one.
import type { Hono } from "hono";
import * as z from "zod";
import type { Document, Json, Page } from "../account/store/document.ts";
import { inGroups } from "../contact/phone_number.ts";
import { account, cursorOf, idOf, type Keyed, type KeyedContext } from "./keyed.ts";
import { invalid, notFound } from "./problem.ts";
import { keyReused, parseBody } from "./request.ts";

const gradeInput = z.strictObject({ suspect: z.boolean("true or false") });

export function responseRoutes(api: Hono<Keyed>): void {
  api.get("/v1/responses", async (c) => {
    const cursor = cursorOf(c);
    if (!cursor.ok) return cursor.response;
    const format = c.req.query("format") ?? "json";
    if (format !== "json" && !isFormat(format)) {
      return invalid(c, [{ field: "format", message: "json, csv or ndjson" }]);
    }
    const page = await account(c, (stub) => stub.list("responses", cursor.before));
    if (page === null) return notFound(c);
    return format === "json" ? c.json(page) : everyResponse(c, format, page);
  });

  api.post("/v1/responses/:visit/grade", async (c) => {
    const body = await parseBody(c, gradeInput);
    if (!body.ok) return body.response;
    const id = idOf(c, "vis", "visit");
    if (id === null) return notFound(c);
    const graded = await account(c, (stub) => stub.regrade(id, body.data.suspect, body.repeat));
    if (graded.ok) return c.json(graded.response);
    return graded.reason === "key_reused" ? keyReused(c) : notFound(c);
  });
}

const FORMATS = { csv: "text/csv; charset=utf-8", ndjson: "application/x-ndjson" } as const;
type Format = keyof typeof FORMATS;

function isFormat(text: string): text is Format {
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
  loyalty_asked_late: ["loyalty_asked_late"],
  wall_consent: ["wall_consent"],
  shares: ["shares"],
};

/** The first page is read before anything is answered, so that an account out of reach is a 503 and not half a file. */
async function everyResponse(c: KeyedContext, format: Format, first: Page): Promise<Response> {
  const lines = (page: Page) => page.data.map((d) => `${format === "csv" ? row(d) : JSON.stringify(d)}\n`).join("");
  const bytes = new TextEncoder();
  let next = first.next_cursor;
  const body = new ReadableStream<Uint8Array>({
    start(stream) {
      // With a byte order mark, or Excel breaks the accents.
      const head = format === "csv" ? `\ufeff${Object.keys(COLUMNS).join(",")}\n` : "";
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

/**
 * RFC 4180; what a spreadsheet would run as a formula gets an apostrophe in front. A telephone number is none, and stands
 * in groups, or a spreadsheet would make 4.477E+11 of it.
 */
function cell(value: Json | undefined): string {
  if (value === null || value === undefined) return "";
  const text = Array.isArray(value) ? value.join("; ") : String(value);
  const phone = /^\+[\d ().-]+$/.test(text);
  const shown = phone && /^\+\d+$/.test(text) ? inGroups(text) : text;
  const safe = typeof value !== "number" && !phone && /^[=+\-@\t\r]/.test(shown) ? `'${shown}` : shown;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
