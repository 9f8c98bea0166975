import type { Generated } from "kysely";
import type { Pictured } from "./photo_tables.ts";

/** `removed_at`: they left, or it closed; scores still name them. */
export interface RecordTables {
  sites: {
    id: Generated<number>;
    name: string;
    habit: Generated<string | null>;
    removed_at: Generated<number | null>;
  };
  staff: {
    id: Generated<number>;
    reference: string | null;
    name: string;
    phone: string | null;
    removed_at: Generated<number | null>;
  } & Pictured;
}
