import type { ConnectionWords } from "./en.ts";
import { en } from "./en.ts";
export const de: ConnectionWords = en;
