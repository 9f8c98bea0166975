// Taps whose every moment is known: sent at the time they were meant to be, whether or not the ones before were answered.
import { wait } from "./provider.ts";

export interface Tapped {
  /** By `performance.now()`. */
  readonly sent: number;
  readonly answered: number;
  readonly status: number;
}

/** People who know nothing of each other, spread over so many milliseconds. */
export function spread(port: number, surveys: readonly string[], milliseconds: number): Promise<Tapped[]> {
  const moments = surveys.map(() => Math.random() * milliseconds);
  return Promise.all(
    surveys.map(async (survey, n) => {
      await wait(moments[n] ?? 0);
      return tap(port, survey, n);
    }),
  );
}

/** As fast as they are answered, so many at once. */
export async function rushed(port: number, surveys: readonly string[], atOnce: number): Promise<Tapped[]> {
  const tapped: Tapped[] = [];
  let begun = 0;
  const phone = async () => {
    while (begun < surveys.length) {
      const n = begun++;
      tapped[n] = await tap(port, surveys[n] ?? "", n);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, phone));
  return tapped;
}

async function tap(port: number, survey: string, n: number): Promise<Tapped> {
  const body = new URLSearchParams({ tap: String(1 + (n % 2)) });
  const sent = performance.now();
  const response = await fetch(`http://127.0.0.1:${port}${survey}`, { method: "POST", body });
  await response.arrayBuffer();
  return { sent, answered: performance.now(), status: response.status };
}
