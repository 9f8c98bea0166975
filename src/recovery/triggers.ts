/** Faces up to this one mean "let down" and open a case. */
export const LOW_FACE = 2;

/** Which rule opened a case, with its evidence; stored on the case as it was at that moment. */
export type Trigger =
  | { readonly rule: "low_face"; readonly face: number; readonly automatic?: true }
  | { readonly rule: "call_me" | "unfinished" | "wrote_late"; readonly face: number | null };
