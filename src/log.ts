// Our own lines in the log: what failed, where, and of which row or request. Never an error's own words: a parser or a
// provider repeats in them what a person wrote.

export function logFailure(event: string, error: unknown, which: Readonly<Record<string, string | number>> = {}): void {
  const root = error instanceof Error && error.cause !== undefined ? error.cause : error;
  console.error(JSON.stringify({ event, ...which, error: kindOf(root), at: placeOf(root) }));
}

/** `TypeError`, and what a database calls it: `Error SQLITE_FULL`. */
function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = /\b(?:SQLITE|D1)_[A-Z_]+\b/.exec(error.message)?.[0];
  return code === undefined ? error.name : `${error.name} ${code}`;
}

/** The first line of ours on the way to it; a line of the stack begins with `at`, and what stands before may be anything. */
function placeOf(error: unknown): string {
  const lines = error instanceof Error ? (error.stack ?? "").replace(error.message, "").split("\n") : [];
  const frames = lines.filter((line) => /^\s+at \S.*:\d+:\d+\)?$/.test(line));
  return (frames.find((line) => /\.(mjs|tsx?):/.test(line)) ?? frames[0] ?? "elsewhere").trim().replace(/^at /, "");
}
