// Before anything runs: the Worker as it is deployed.
import { buildWorker } from "../../src/build.ts";

export default () => buildWorker();
