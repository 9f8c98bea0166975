// What else the machine was doing: every rate is worth as much as the silence around it.
import { existsSync, readFileSync } from "node:fs";
import type { Runtime } from "./runtime.ts";

interface Usage {
  readonly at: number;
  /** CPU seconds: of everything, of workerd, and of the bench with the provider in it. */
  readonly all: number;
  readonly workerd: number;
  readonly bench: number;
}

/** Linux counts in hundredths of a second, for programs that ask. */
const TICKS = 100;

export function usage(runtime: Runtime): Usage {
  const { user, system } = process.cpuUsage();
  return { at: performance.now(), all: everything(), workerd: runtime.cpu(), bench: (user + system) / 1e6 };
}

/** How many cores each kept busy since then, in words. */
export function busySince(before: Usage, runtime: Runtime): string {
  const now = usage(runtime);
  const cores = (seconds: number) => ((1000 * seconds) / (now.at - before.at)).toFixed(2);
  const workerd = now.workerd - before.workerd;
  const bench = now.bench - before.bench;
  const rest = Math.max(0, now.all - before.all - workerd - bench);
  return `cores busy: workerd ${cores(workerd)}, the bench ${cores(bench)}, everyone else ${cores(rest)}`;
}

function everything(): number {
  if (!existsSync("/proc/stat")) return Number.NaN;
  // user, nice, system, then idle and waiting, then interrupts.
  const [, user, nice, system, , , irq, softirq] = (readFileSync("/proc/stat", "utf8").split("\n")[0] ?? "")
    .split(/\s+/)
    .map(Number);
  return ((user ?? 0) + (nice ?? 0) + (system ?? 0) + (irq ?? 0) + (softirq ?? 0)) / TICKS;
}
