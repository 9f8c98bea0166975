// What is written in the log from here to the end of the test.
import { onTestFinished, vi } from "vitest";

export function logged(): { readonly lines: string[]; events(): readonly string[] } {
  const lines: string[] = [];
  const spies = (["debug", "log", "info", "warn", "error"] as const).map((level) =>
    vi.spyOn(console, level).mockImplementation((...said: unknown[]) => {
      lines.push(said.map(String).join(" "));
    }),
  );
  onTestFinished(() => {
    for (const spy of spies) spy.mockRestore();
  });
  return { lines, events: () => lines.map((line) => String(JSON.parse(line).event)) };
}
