import { begin } from "./survey.ts";

begin();
