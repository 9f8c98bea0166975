import { existsSync, mkdtempSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Disk {
  readonly name: "disk" | "tmpfs";
  readonly path: string;
}

const TMPFS = 0x01021994;

/** A fresh folder on a real disk and, where there is one, in memory; gone when the bench ends. */
export function disks(): Disk[] {
  const inMemory = (path: string) => existsSync(path) && statfsSync(path).type === TMPFS;
  const places = [
    { name: "disk" as const, within: [tmpdir(), "."].find((path) => !inMemory(path)) },
    { name: "tmpfs" as const, within: ["/dev/shm", tmpdir()].find(inMemory) },
  ];
  return places.flatMap(({ name, within }) => (within === undefined ? [] : [{ name, path: temporary(within) }]));
}

const made: string[] = [];
process.once("exit", () => {
  for (const path of made) rmSync(path, { recursive: true, force: true });
});

export function temporary(within: string = tmpdir()): string {
  const path = mkdtempSync(join(within, "cavalry-bench-"));
  made.push(path);
  return path;
}
