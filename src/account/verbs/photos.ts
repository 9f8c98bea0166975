// Photographs of staff and managers: sent by other systems, shown on the pages that follow a tap.
import { type Kept, keepPhoto, type OnPage, type Photo, type Portrayed, photoOf } from "../people/photos.ts";
import type { Looking, Writing } from "./contract.ts";

export const looks = {
  photo: ({ sql, business, now }: Looking, who: Portrayed | OnPage): Kept | null => photoOf(sql, business, who, now),
};

export const orders = {
  /** Null takes it away. */
  keepPhoto: ({ tx }: Writing, who: Portrayed, photo: Photo | null): { ok: boolean } => ({
    ok: keepPhoto(tx, who, photo),
  }),
};
