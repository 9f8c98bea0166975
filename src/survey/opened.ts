import type { EdgeContext } from "../edge.ts";
import { type Door, type Opened, read } from "../link.ts";

/** What the code in the path stands for; null unless it was signed for this door. */
export function opened(c: EdgeContext, door: Door): Opened | null {
  return read(c.var.config.linkKeys, door, c.req.param("code") ?? "");
}
