import type { ConnectionWords } from "./en.ts";
import { en } from "./en.ts";
export const pt: ConnectionWords = en;
