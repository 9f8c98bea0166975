// An answered page with a case to follow: what follows it comes along.
import { follow } from "./follow.ts";
import { begin, own } from "./survey.ts";

own.live = () => {};
begin();
follow();
