// What a customer's press needs beside the page: the tap and what follows it. Loaded together when first asked for.
export { followUp } from "../recovery/triggers.ts";
export { addPlace, place, places, placeView, tapAtPlace } from "../survey/counter.ts";
export { friendCalled, friendView } from "../survey/friend.ts";
export { more } from "../survey/more.ts";
export { mirrorView, rate } from "../survey/self_rating.ts";
export { regrade, tap } from "../survey/tap.ts";
export { photoOnPage } from "../views/photo.ts";
