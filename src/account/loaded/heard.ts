// What a text that came in needs: it is read as a reply or a face, and searched for danger. Loaded when the first one comes.
export { hear } from "../inbound/texts.ts";
