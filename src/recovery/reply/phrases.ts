// Phrases as one reads them, folded, commas between: `stop|quit texting ?me` finds "quit texting". A star ends any
// word, `?word` may be missing, `...` lets up to three words in between, `^` is the beginning of a sentence.

/** Little words before a sentence's first that change nothing. */
const OPENING =
  "(?:please|pls|and|but|just|so|hi|hello|hey|sorry|ok|bitte|und|hallo|por|favor|y|hola|svp|et|merci|bonjour|per|favore|e|ciao|ola|prosze|i|dzien|dobry|من|فضلك|لو|سمحت|رجاء|ارجوك|مرحبا)";

export function pattern(...lists: readonly string[]): RegExp {
  const phrases = lists.flatMap((list) => list.split(/[,\n]/u)).map((phrase) => phrase.trim());
  return new RegExp(`(?<= )(?:${phrases.filter(Boolean).map(patternOf).join("|")})`, "u");
}

function patternOf(phrase: string): string {
  return phrase.split(/\s+/u).map(step).join("");
}

function step(word: string): string {
  if (word === "^") return `(?<=^ (?:${OPENING} (?:\\. )?){0,4}|\\. (?:${OPENING} (?:\\. )?){0,3})`;
  if (word === "$") return "(?=\\.|$)";
  if (word === "...") return "(?:[^ .]+ ){0,3}";
  const may = word.startsWith("?");
  const any = (may ? word.slice(1) : word).replaceAll("*", "[^ .]*");
  return `(?:(?:${any}) )${may ? "?" : ""}`;
}
