// /v1/responses: a page, or all of them in one stream for spreadsheets (CSV) and for programs (NDJSON); and an operator's
// word about one.
import type { Hono } from "hono";
import * as z from "zod";
import type { Document, Json, Page } from "../account/store/document.ts";
import { inGroups, phoneNumber } from "../contact/phone_number.ts";
import { account, asked, idOf, type Keyed, type KeyedContext } from "./keyed.ts";
import { invalid, notFound } from "./problem.ts";
import { erased, keyReused, parseBody } from "./request.ts";

const gradeInput = z.strictObject({ suspect: z.boolean("true or false") });

export function responseRoutes(api: Hono<Keyed>): void {
  api.get("/v1/responses", async (c) => {
    const list = asked(c, ["updated_since", "format", "separator"]);
    if (!list.ok) return list.response;
    const format = c.req.query("format") ?? "json";
    if (format !== "json" && !isFormat(format)) {
      return invalid(c, [{ field: "format", message: "json, csv or ndjson" }]);
    }
    const separator = c.req.query("separator") ?? ",";
    if (!SEPARATORS.includes(separator)) {
      return invalid(c, [{ field: "separator", message: "a comma, a semicolon or a tab (%09), for csv" }]);
    }
    const page = await account(c, (stub) => stub.list("responses", list.asked));
    if (page === null) return notFound(c);
    return format === "json" ? c.json(page) : everyResponse(c, format, separator, page);
  });

  api.post("/v1/responses/:visit/grade", async (c) => {
    const body = await parseBody(c, gradeInput);
    if (!body.ok) return body.response;
    const id = idOf(c, "vis", "visit");
    if (id === null) return notFound(c);
    const graded = await account(c, (stub) => stub.regrade(id, body.data.suspect, body.repeat));
    if (graded.ok) return c.json(graded.response);
    if (graded.reason === "erased") return erased(c, graded);
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
async function everyResponse(c: KeyedContext, format: Format, separator: string, first: Page): Promise<Response> {
  const seen = new Set<Json>();
  // One that changes while the file is written is in it once.
  const fresh = (page: Page) => page.data.filter((d) => !seen.has(d.visit_id ?? null) && seen.add(d.visit_id ?? null));
  const lines = (page: Page) =>
    fresh(page)
      .map((d) => `${format === "csv" ? row(d, separator, c.var.country) : JSON.stringify(d)}\n`)
      .join("");
  const bytes = new TextEncoder();
  let next = first.next_cursor;
  const body = new ReadableStream<Uint8Array>({
    start(stream) {
      // With a byte order mark, or Excel breaks the accents.
      const head = format === "csv" ? `\ufeff${Object.keys(COLUMNS).join(separator)}\n` : "";
      stream.enqueue(bytes.encode(head + lines(first)));
    },
    async pull(stream) {
      if (next === null) return stream.close();
      const cursor = next;
      const page: Page | null = await account(c, (stub) => stub.list("responses", { cursor }));
      next = page?.next_cursor ?? null;
      if (page !== null) stream.enqueue(bytes.encode(lines(page)));
    },
  });
  return c.body(body, 200, {
    "content-type": FORMATS[format],
    "content-disposition": `attachment; filename="responses.${format}"`,
  });
}

function row(document: Document, separator: string, country: string): string {
  return Object.entries(COLUMNS)
    .map(([name, path]) => {
      const value = path.reduce<Json | undefined>(within, document);
      return cell(
        name === "callback_phone" && typeof value === "string" ? phoneCell(value, country) : value,
        separator,
      );
    })
    .join(separator);
}

/** Where Excel writes a comma in a number it parts cells at semicolons; what is asked for is quoted where it stands in a cell. */
const SEPARATORS: readonly string[] = [",", ";", "\t"];

/** Excel would make 4.477E+11 or 7700900123 of a number that stands in one piece, and a sum of one with dashes. */
function phoneCell(phone: string, country: string): string {
  const number = / /.test(phone) ? null : phoneNumber(phone, country);
  return number === null ? phone : inGroups(number);
}

function within(value: Json | undefined, key: string): Json | undefined {
  return isDocument(value) ? value[key] : undefined;
}

function isDocument(value: Json | undefined): value is Document {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What a spreadsheet runs: at the start of a cell, and behind whatever may part cells where the file is opened. */
const FORMULA = /(^|[;\t\r\n])(["'\s]*)([=+\-@\uff1d\uff0b\uff0d\uff20])/g;
const FORMULA_AT_COMMAS = /(^|[,;\t\r\n])(["'\s]*)([=+\-@\uff1d\uff0b\uff0d\uff20])/g;
/** A telephone number in groups is none. */
const PHONE = /^\+\d[\d().-]* [\d ().-]+$/;

/** RFC 4180, whichever of the separators it is read with; what a spreadsheet would run gets an apostrophe in front. */
function cell(value: Json | undefined, separator: string): string {
  if (value === null || value === undefined) return "";
  const text = Array.isArray(value) ? value.join("; ") : String(value);
  const formula = separator === "," ? FORMULA : FORMULA_AT_COMMAS;
  const safe = typeof value === "number" || PHONE.test(text) ? text : text.replace(formula, "$1$2'$3");
  return (separator === "," ? /[",\r\n]/ : /[",;\t\r\n]/).test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
