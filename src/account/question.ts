/** Bumped when the wording of the question changes: new wording is a new series. */
export const QUESTION = "visit-1";
