// Photographs of staff and managers: sent by other systems, shown on the pages that follow a tap.
import { type Kept, keepPhoto, type Photo, type Portrayed, photoOf } from "../people/photos.ts";
import { type OnPage, photoOnPage } from "../views/photo.ts";
import type { Looking, Writing } from "./contract.ts";

export const looks = {
  photo: ({ sql, business, now }: Looking, who: Portrayed | OnPage): Kept | null =>
    "visit" in who ? photoOnPage(sql, business, who, now) : photoOf(sql, who),
};

export const orders = {
  /** Null takes it away. */
  keepPhoto: ({ tx }: Writing, who: Portrayed, photo: Photo | null): { ok: boolean } => ({
    ok: keepPhoto(tx, who, photo),
  }),
};
