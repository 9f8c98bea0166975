// Fetched by an answered page: what follows the tap, and what follows its case.
import { after } from "./after.ts";
import { follow } from "./follow.ts";

if (window.cavalry) {
  after(window.cavalry);
  follow();
}
