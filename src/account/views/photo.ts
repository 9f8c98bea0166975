// A photo on the page of a visit. Whoever has the link sees who came and who comes, as they look now, and nobody before
// the tap.
import type { Query } from "../business/context.ts";
import { type Kept, photoBy, photoIdOf } from "../people/photos.ts";
import { db } from "../store/sql.ts";
import { surveyView } from "./survey.ts";

/** What is on the page of a visit, by the number the page names it with. */
export interface OnPage {
  readonly visit: number;
  readonly photo: number;
}

export function photoOnPage(ctx: Query, { visit, photo }: OnPage): Kept | null {
  const { sql } = ctx;
  const view = surveyView(ctx, visit);
  if (view === null || (view.face === null && view.recovery === null)) return null;
  const whose = sql.one(db.selectFrom("former_photos").select(["among", "person as id"]).where("id", "=", photo));
  const present = whose === undefined ? photo : photoIdOf(sql, whose);
  const shown = [...view.came, view.recovery?.called, view.recovery?.holder];
  return photoBy(sql, shown.find((p) => p?.photo === present)?.photo ?? null);
}
