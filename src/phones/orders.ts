// What `npm start` was told by its environment, or the one sentence that says what can't be used.
import { resolve } from "node:path";

export interface Orders {
  readonly port: number;
  readonly state: string;
  readonly demo: boolean;
}

export function ordersFrom(env: Readonly<Record<string, string | undefined>>): Orders | string {
  const { PORT = "8787", STATE_DIR = ".cavalry", DEMO = "on" } = env;
  if (!/^[1-9]\d{0,4}$/.test(PORT) || Number(PORT) > 65_535) {
    return `PORT=${PORT} is no port: a number from 1 to 65535, or leave it away for 8787.`;
  }
  if (STATE_DIR.trim() === "") return "STATE_DIR is empty: a folder for the data, or leave it away for .cavalry.";
  if (DEMO !== "on" && DEMO !== "off") return `DEMO=${DEMO} is neither on nor off.`;
  return { port: Number(PORT), state: resolve(STATE_DIR), demo: DEMO === "on" };
}
