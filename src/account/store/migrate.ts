// Migrations are append-only. All pending ones run in the caller's transaction when the object wakes; a list that does
// not begin with what was already applied is refused, because then this code does not know its own data.
import first from "../../../migrations/account/0001_first.sql";
import channels from "../../../migrations/account/0002_channels.sql";
import survey from "../../../migrations/account/0003_survey.sql";
import recovery from "../../../migrations/account/0004_recovery.sql";
import scores from "../../../migrations/account/0005_scores.sql";
import webhooks from "../../../migrations/account/0006_webhooks.sql";
import push from "../../../migrations/account/0007_push.sql";
import storm from "../../../migrations/account/0008_storm.sql";
import photos from "../../../migrations/account/0009_photos.sql";
import mirror from "../../../migrations/account/0010_mirror.sql";
import formerPhotos from "../../../migrations/account/0011_former_photos.sql";
import left from "../../../migrations/account/0012_left.sql";

export interface Migration {
  readonly name: string;
  readonly sql: string;
}

const MIGRATIONS: readonly Migration[] = [
  { name: "0001_first", sql: first },
  { name: "0002_channels", sql: channels },
  { name: "0003_survey", sql: survey },
  { name: "0004_recovery", sql: recovery },
  { name: "0005_scores", sql: scores },
  { name: "0006_webhooks", sql: webhooks },
  { name: "0007_push", sql: push },
  { name: "0008_storm", sql: storm },
  { name: "0009_photos", sql: photos },
  { name: "0010_mirror", sql: mirror },
  { name: "0011_former_photos", sql: formerPhotos },
  { name: "0012_left", sql: left },
];

export function migrate(sql: SqlStorage, migrations: readonly Migration[] = MIGRATIONS): void {
  sql.exec("CREATE TABLE IF NOT EXISTS migrations (id INTEGER PRIMARY KEY, name TEXT NOT NULL, hash INTEGER NOT NULL)");
  const applied = sql.exec<{ name: string; hash: number }>("SELECT name, hash FROM migrations ORDER BY id").toArray();
  applied.forEach((past, i) => {
    const known = migrations[i];
    if (known === undefined) throw new Error(`migration ${past.name} was applied by newer code than this`);
    if (known.name !== past.name || hash(known.sql) !== past.hash) {
      throw new Error(`migration ${known.name} differs from what was applied as ${past.name}; append, never edit`);
    }
  });
  for (const next of migrations.slice(applied.length)) {
    sql.exec(next.sql);
    sql.exec("INSERT INTO migrations (name, hash) VALUES (?, ?)", next.name, hash(next.sql));
  }
}

/** FNV-1a, 32 bit: notices an edited file, guards against nothing else. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return h;
}
