// What a page or a message needs to know about one visit, read in one go.

import { sql as raw } from "kysely";
import { distinctNames } from "../../wording/given_name.ts";
import type { Query } from "../business/context.ts";
import { column, isNumber, isText, listOf, orNull, shape } from "../store/column.ts";
import { db, prepare } from "../store/sql.ts";

export interface Portrait {
  readonly name: string;
  /** Its number; null where there is none. */
  readonly photo: number | null;
}

/** What the query below makes of the staff who came. */
const portraits = column("staff", listOf(shape<Portrait>({ name: isText, photo: orNull(isNumber) })));

export interface VisitFacts {
  readonly visitId: number;
  readonly customer: string;
  readonly customerPhone: string | null;
  readonly language: string;
  /** As the page's switch or the visit said it; null when nobody did. */
  readonly ownLanguage: string | null;
  readonly timezone: string;
  /** The site's, else the account's. */
  readonly country: string;
  readonly staff: readonly string[];
  /** The same people with their full names and faces. */
  readonly came: readonly Portrait[];
  readonly job: string | null;
  readonly site: string | null;
  readonly finishedAt: number;
  readonly expiresAt: number;
  readonly face: number | null;
  readonly firstAt: number | null;
  readonly comment: string | null;
  readonly caseId: number | null;
  /** The last tap may have been a machine's. */
  readonly suspect: boolean;
}

/** What the customer wrote without an answer, newest first. */
const NOTE = (column: "text" | "phone") =>
  raw<
    string | null
  >`(select n.${raw.ref(column)} from notes n where n.visit_id = v.id and n.kind != 'friend' order by n.id desc limit 1)`;

const factsOf = prepare<{ visit: number }>()((param) =>
  db
    .selectFrom("visits as v")
    .innerJoin("customers as c", "c.id", "v.customer_id")
    .leftJoin("responses as r", "r.visit_id", "v.id")
    .leftJoin("cases as k", "k.visit_id", "v.id")
    .leftJoin("sites as st", "st.id", "v.site_id")
    .select([
      "v.id",
      "c.name as customer",
      "c.phone",
      "c.language",
      "v.timezone",
      "v.job",
      "v.finished_at",
      "v.expires_at",
    ])
    .select(["r.face", "r.first_at", "r.comment", "r.suspect", "r.callback_phone", "r.language as chosen"])
    .select(["k.id as case_id", "st.country", "st.name as site"])
    .select([NOTE("text").as("note"), NOTE("phone").as("note_phone")])
    .select(
      raw<string>`(select json_group_array(json_object('name', s.name, 'photo', s.photo_id)) from json_each(v.staff) j join staff s on s.id = j.value ->> 'id')`.as(
        "staff",
      ),
    )
    .where("v.id", "=", param("visit")),
);

export function visitFacts(ctx: Query, visitId: number): VisitFacts | null {
  const { sql, business } = ctx;
  const row = sql.one(factsOf({ visit: visitId }));
  if (row === undefined) return null;
  const came = portraits.read(row.staff);
  const ownLanguage = row.chosen ?? row.language;
  return {
    visitId: row.id,
    customer: row.customer,
    // Where they asked to be called comes before where they were texted.
    customerPhone: row.callback_phone ?? row.note_phone ?? row.phone,
    language: ownLanguage ?? business.language,
    ownLanguage,
    timezone: row.timezone,
    country: row.country ?? business.country,
    staff: distinctNames(came.map((person) => person.name)),
    came,
    job: row.job,
    site: row.site,
    finishedAt: row.finished_at,
    expiresAt: row.expires_at,
    face: row.face,
    firstAt: row.first_at,
    comment: row.comment ?? row.note,
    suspect: row.suspect === 1,
    caseId: row.case_id,
  };
}
