// `npm run tables`: each fault and each point of the security checklist, the tests that show it, and whether they exist.
// That they pass, `npm test` says.
import { flaw, rows, titles } from "./support/checklist.ts";

const known = titles();
let gaps = 0;
for (const document of ["docs/faults.md", "docs/security.md"]) {
  process.stdout.write(`\n${document}\n\n| # | what | tests | ok |\n|---|---|---|---|\n`);
  for (const row of rows(document)) {
    const wrong = flaw(row, known);
    if (wrong !== null) gaps++;
    const shown = [...row.tests.map(({ title }) => title), ...(row.reason === null ? [] : [`(${row.reason})`])];
    process.stdout.write(`| ${row.number} | ${row.what} | ${shown.join(" · ")} | ${wrong ?? "ok"} |\n`);
  }
}
process.stdout.write(`\n${gaps} gaps\n`);
process.exitCode = gaps === 0 ? 0 : 1;
