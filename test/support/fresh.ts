// Each file begins with a runtime that has forgotten the one before it: no account, no object, no text on a phone.
import { applyD1Migrations, type D1Migration, reset } from "cloudflare:test";
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

await reset();
await applyD1Migrations(env.DIRECTORY, env.DIRECTORY_MIGRATIONS);
