import type { Generated } from "kysely";

export interface PhotoTables {
  photos: { id: Generated<number>; type: string; bytes: ArrayBuffer };
  former_photos: { id: number; among: "staff" | "managers"; person: number };
}

export type Pictured = { photo_id: Generated<number | null> };
