// What a press on a face needs beside the page. Loaded together when first asked for.
export { followUp } from "../recovery/triggers.ts";
export { addPlace, place, places, placeView, tapAtPlace } from "../survey/counter.ts";
export { mirrorView, rate } from "../survey/self_rating.ts";
export { regrade, tap } from "../survey/tap.ts";
export { photoOnPage } from "../views/photo.ts";
