// How a manager says "mine", folded, as phrases.ts reads. Only for one who was asked a moment ago.

export const TAKES: readonly string[] = [
  `^ ok|okay|k|yes|yep|yeah|yup|y|sure|mine|taken|taking|done|copy|roger|accepted|accept|👍
  ^ on ?it ?my ?way ?to it|way|$, ^ ?i im ?am on it|my|way, ^ ?i|ive|i got|have|take|ll ?got it|this|that, ^ i|ill ?will ?ll take|call|ring|phone|do|go|sort|handle|deal, ^ will call|ring|phone|do|take|go|sort, ^ calling|ringing|phoning ?him ?her ?them, ^ im calling|ringing|phoning|taking, ^ leave it ?to|with me`,
  "^ si|vale|voy|listo|entendido, ^ ?yo lo|me cojo|tomo|encargo|llamo|llevo, ^ ?le llamo|llamare|llamo",
  "^ oui|dac|entendu|compris, ^ d accord, ^ je prends|m|l|le|la|suis|vais|gere, ^ j appelle|y|arrive",
  "^ ja|gut|klar|verstanden|ubernehme|uebernehme|mache|erledige, ^ ich ubernehme|uebernehme|mache|rufe|nehme|kummere|melde, ^ mach|mache ich, ^ rufe an|ihn|sie|gleich, ^ bin dran",
  "^ si|certo|ricevuto|vado|chiamo, ^ va bene, ^ ci penso, ^ lo|la|li prendo|chiamo, ^ io ci|lo|chiamo|vado",
  "^ sim|certo|entendido|pego|assumo|ligo, ^ eu pego|assumo|fico|ligo|trato|vou, ^ fico com, ^ vou ligar|tratar",
  "^ tak|dobra|dobrze|jasne|biore|wezme|przejmuje|dzwonie|zadzwonie, ^ ja biore|wezme|dzwonie|zadzwonie|sie, ^ zajme sie, ^ juz dzwonie",
  "^ نعم|تمام|حسنا|حاضر|اوكي|اوك|استلمت|ساتصل|سأتصل|اتصل|ساخذها|ساتولي, ^ انا ساتصل|معه|معها|عليها|لها",
];

/** A no, or one that needs somebody else. */
export const DECLINES: readonly string[] = [
  "no|nope|not|cant|cannot|wont|unable|busy|pass|dont|never|sorry|off",
  "no puedo|yo, ^ no, ocupad*, ^ non, peux|suis pas, ^ nein, kann|geht|bin nicht, keine zeit, ^ non posso, non posso, ^ nao, nao posso|consigo, ^ nie, nie moge|dam, ^ لا, لا استطيع|اقدر, ما اقدر|اقدر, مشغول*",
];
/** Sound like a no and are none. */
export const STILL_TAKES: readonly string[] = [
  "no problem*|worries|probs|prob, not a problem|worry, kein problem, sin problema*, pas de probleme*|souci*, aucun probleme, nessun problema, sem problema*, bez problemu, nie ma problemu|sprawy, لا|ما|مافي مشكله",
];
