// Phrases as one reads them, folded, commas between: `stop|quit texting ?me` finds "quit texting". A star ends any
// word, `?word` may be missing, `...` lets up to three words in between, `^` and `$` are the two ends of a
// sentence.

/** Little words before a sentence's first that change nothing. */
const OPENING =
  "(?:please|pls|and|but|just|so|hi|hello|hey|sorry|ok|bitte|und|hallo|por|favor|y|hola|svp|et|merci|bonjour|per|favore|e|ciao|ola|prosze|i|dzien|dobry|من|فضلك|لو|سمحت|رجاء|ارجوك|مرحبا)";

const BEGINNING = `(?<=^ (?:${OPENING} (?:\\. )?){0,4}|\\. (?:${OPENING} (?:\\. )?){0,3})`;

export function pattern(...lists: readonly string[]): RegExp {
  const phrases = lists.flatMap((list) => list.split(/[,\n]/u)).map((phrase) => phrase.trim());
  const [opening, anywhere] = [true, false].map((begins) =>
    phrases
      .filter((phrase) => phrase !== "" && phrase.startsWith("^") === begins)
      .map((phrase) => patternOf(phrase.replace("^", "").trim()))
      .join("|"),
  );
  // One look back for all phrases that begin a sentence.
  const either = [opening && `${BEGINNING}(?:${opening})`, anywhere].filter(Boolean).join("|");
  return new RegExp(`(?<= )(?:${either})`, "u");
}

function patternOf(phrase: string): string {
  return phrase.split(/\s+/u).map(step).join("");
}

function step(word: string): string {
  if (word === "...") return "(?:[^ .]+ ){0,3}";
  const may = word.startsWith("?");
  const alternatives = (may ? word.slice(1) : word).split("|");
  const each = alternatives.map((one) => (one === "$" ? "(?=\\.|$)" : `${one.replaceAll("*", "[^ .]*")} `));
  return `(?:${each.join("|")})${may ? "?" : ""}`;
}
