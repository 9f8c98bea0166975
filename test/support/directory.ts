import { applyD1Migrations, type D1Migration } from "cloudflare:test";
import { env } from "cloudflare:workers";
import type { Bindings } from "../../src/env.ts";

declare global {
  namespace Cloudflare {
    interface GlobalProps {
      mainModule: typeof import("../../src/index.ts");
    }
    interface Env extends Bindings {
      readonly DIRECTORY_MIGRATIONS: D1Migration[];
    }
  }
}

await applyD1Migrations(env.DIRECTORY, env.DIRECTORY_MIGRATIONS);
