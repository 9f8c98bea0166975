// How the business is set up, as plain fields: what the audit compares. A secret is never among them, only when it was
// last changed. People's rows are few; of the customers only the one that a command is about.
import { readBusiness, type Settings } from "../business/business.ts";
import { keyId } from "../business/keys.ts";
import { shutWhy } from "../people/contacts.ts";
import { db, type Reader } from "../store/sql.ts";
import { sitesOf } from "./sites.ts";

export type Fields = Readonly<Record<string, string | null>>;

export interface Stand {
  readonly what: string;
  readonly subject: string;
  readonly fields: Fields;
  /** Whose own data they are. */
  readonly customer?: number;
}

type Value = string | number | boolean | null | undefined | object;

export function setUpNow(sql: Reader, customer: number | null): Map<string, Stand> {
  const found = new Map<string, Stand>();
  const add = (what: string, subject: string | number, fields: Readonly<Record<string, Value>>, whose?: number) => {
    const texts = Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, text(value)]));
    const stand = { what, subject: String(subject), fields: texts };
    found.set(`${what} ${subject}`, whose === undefined ? stand : { ...stand, customer: whose });
  };
  const business = readBusiness(sql);
  if (business !== null) {
    const { name, timezone, country, currency, language, settings } = business;
    const { ladder, ...others } = settings;
    const rota = ladder?.some((rung) => rung.rota) ? ladder.map((rung) => rung.rota ?? null) : null;
    const own = { name, timezone, country, currency, language, ladder: ladderLine(sql, ladder), rota };
    add("settings", "", { ...own, ...fieldsOf("", others) });
  }
  for (const m of sql.all(db.selectFrom("managers").selectAll().where("removed_at", "is", null))) {
    const { id, name, role, phone, email, sites, photo_id: picture, customers_see_number } = m;
    const stopped = [phone, email].some((address) => address !== null && shutWhy(sql, address) === "opted_out");
    const shown = (sitesOf(sql, id) ?? []).flatMap((site) => siteName(sql, site) ?? []).join(", ");
    const own = { name, role, phone, email, picture, customers_see_number, stopped: stopped || null };
    const keys = sql.all(db.selectFrom("passkeys").select("device").where("manager_id", "=", id).orderBy("id"));
    const passkeys = keys.length === 0 ? null : keys.map(({ device }) => device).join(", ");
    add("manager", id, { ...own, passkeys, sites: sites === null ? null : shown });
  }
  for (const s of sql.all(db.selectFrom("staff").selectAll().where("removed_at", "is", null))) {
    add("staff", s.id, { name: s.name, reference: s.reference, phone: s.phone, picture: s.photo_id });
  }
  for (const s of sql.all(db.selectFrom("sites").selectAll().where("removed_at", "is", null))) {
    add("site", s.id, { name: s.name, country: s.country, lifetime_value: s.lifetime_inputs });
  }
  for (const p of sql.all(db.selectFrom("places").selectAll())) {
    const site = p.site_id === null ? null : siteName(sql, p.site_id);
    add("place", p.id, { name: p.name, site, moment: p.moment });
  }
  for (const c of sql.all(db.selectFrom("channels").select(["name", "changed_at"]))) {
    add("channel", c.name, { name: c.name, credentials_of: at(c.changed_at) });
  }
  for (const e of sql.all(db.selectFrom("endpoints").selectAll())) {
    const secret = sql.one(
      db
        .selectFrom("endpoint_secrets")
        .select("created_at")
        .where("endpoint_id", "=", e.id)
        .orderBy("id", "desc")
        .limit(1),
    );
    const secret_of = secret === undefined ? null : at(secret.created_at);
    add("webhook", e.id, { url: e.url, types: e.types, enabled: e.disabled_at === null, secret_of });
  }
  for (const k of sql.all(db.selectFrom("api_keys").selectAll())) {
    add("key", keyId(k.hash), { name: k.name, scope: k.scope, made: at(k.created_at) });
  }
  const c = sql.one(
    db
      .selectFrom("customers")
      .selectAll()
      .where("id", "=", customer ?? 0),
  );
  if (c !== undefined) {
    const { id, reference, name, phone, email, language, timezone, birthday, lifetime_inputs, erased_at } = c;
    const own = { reference, name, phone, email, language, timezone, birthday, lifetime_value: lifetime_inputs };
    if (erased_at === null) add("customer", id, own, id);
  }
  return found;
}

/** As people say it: Dev Patel 5 min → Moira Quinn 10 min. */
function ladderLine(sql: Reader, ladder: Settings["ladder"]): string | null {
  if (ladder === null) return null;
  const name = (id: number) =>
    sql.one(db.selectFrom("managers").select("name").where("id", "=", id))?.name ?? String(id);
  return ladder
    .map(({ managers, chat, hours, seconds }) =>
      [managers.map(name).join(" + "), chat, hours, `${seconds / 60} min`].filter(Boolean).join(" "),
    )
    .join(" → ");
}

const siteName = (sql: Reader, id: number) =>
  sql.one(db.selectFrom("sites").select("name").where("id", "=", id))?.name ?? null;

/** One for each that is no group: `survey.delayMinutes`. */
function fieldsOf(path: string, group: object): Record<string, Value> {
  const parts = Object.entries(group).map(([name, value]: [string, Value]) => {
    const field = path === "" ? name : `${path}.${name}`;
    const isGroup = typeof value === "object" && value !== null && !Array.isArray(value);
    return isGroup ? fieldsOf(field, value) : { [field]: value };
  });
  return Object.assign({}, ...parts);
}

function text(value: Value): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

const at = (time: number) => new Date(time).toISOString();
