/** The languages a customer or a manager may read and write. English comes first: it is the fallback. */
export const LANGUAGES = ["en", "es", "fr", "de", "it", "pt", "pl", "ar"] as const;

export type Language = (typeof LANGUAGES)[number];
