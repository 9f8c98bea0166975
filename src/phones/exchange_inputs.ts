import * as z from "zod";

export const incoming = z.object({
  id: z.string(),
  to: z.string(),
  text: z.string(),
  status_url: z.string().optional(),
});
export const switches = z.object({
  /** Refuse everything, or the next so many messages. */
  fail: z.union([z.boolean(), z.int().min(0)]).optional(),
  lag_seconds: z.number().min(0).max(60).optional(),
  twice: z.boolean().optional(),
});
export const reply = z.object({ from: z.string(), text: z.string().max(1_600) });
