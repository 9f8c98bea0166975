// One text in the forms that it is read in.
import { plainDigits } from "../../contact/digits.ts";

/** Trimmed, in compatibility form, without marks that can't be seen, with plain digits and without a signature. */
export function clean(body: string): string {
  const seen = body
    .normalize("NFKC")
    .replace(/[\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, "");
  return unsigned(plainDigits(seen)).trim();
}

const signature =
  /^(?:-- ?$|sent (?:from|via|using|with) (?:my|an?|the)?\s?(?:i?phone|i?pad|android|samsung|galaxy|huawei|pixel|mobile|outlook|yahoo|mail|gmail|proton|aqua|bluemail|verizon|at&t|t-mobile)|get outlook for|(?:von meinem|gesendet (?:von|mit|uber|über)) .{0,40}(?:iphone|ipad|android|samsung|handy|smartphone|mobil|outlook|mail|gesendet)|envoy[ée] (?:de|depuis|à partir de) (?:mon |ma |l[’']application )?(?:iphone|ipad|t[ée]l[ée]phone|mobile|portable|android|samsung|outlook|yahoo|messagerie)|enviado desde (?:mi |el |un )?(?:iphone|ipad|tel[ée]fono|m[óo]vil|celular|android|samsung|huawei|outlook|yahoo)|inviato (?:da|dal|con) (?:il )?(?:mio )?(?:iphone|ipad|android|cellulare|smartphone|outlook|yahoo|mobile)|enviad[oa] (?:do|a partir do|pelo|de|via) (?:meu )?(?:iphone|ipad|android|telem[óo]vel|celular|outlook|yahoo|smartphone)|wys[łl]an[eoy]? (?:z|za pomocą|przez) (?:mojego |aplikacji |programu )?(?:iphone|ipad|telefonu|androida|samsung|outlook|poczty|smartfon)|(?:أرسلت|أُرسلت|ارسلت|تم الإرسال|مرسل(?:ة)?) (?:من|بواسطة) (?:ال|جهاز|هاتفي|iphone|android))/iu;

/** Phones sign below the words, or behind them where the lines were lost. */
function unsigned(text: string): string {
  const lines = text.split(/\r?\n/u);
  const at = lines.findIndex((line) => signature.test(line.trim()));
  const kept = at === -1 ? text : lines.slice(0, at).join("\n");
  return kept.replace(
    /(?<=[.!?…\s])(?:sent from my (?:iphone|ipad|android)|von meinem iphone gesendet)[.!]?\s*$/iu,
    "",
  );
}

/** For comparing: lower case, no accents, no punctuation around, single spaces. */
export function plain(text: string): string {
  return strip(text)
    .replace(/^[\s\p{P}\p{S}]+/u, "")
    .split(/\s+/u)
    .join(" ")
    .replace(/(?<![\s\p{P}\p{S}])[\s\p{P}\p{S}]+$/u, "");
}

/**
 * As words with a space on both sides, and a full stop for every break in the sentence: " stop . thank you ". English
 * contractions are one word, in other languages an apostrophe parts two.
 */
export function spoken(text: string): string {
  const words = strip(text)
    .replace(/['’ʼ](?=(?:t|s|ll|re|ve|m|d)(?![\p{L}\p{N}]))/gu, "")
    .match(/[\p{L}\p{N}]+|[.,;:!?،؛؟…\n–—()]/gu);
  const joined = (words ?? []).map((word) => (/[\p{L}\p{N}]/u.test(word) ? word : ".")).join(" ");
  return ` ${joined} `;
}

function strip(text: string): string {
  return text
    .replace(/\ufe0f|\u20e3|\u200d/gu, "")
    .normalize("NFD")
    .replace(/[\p{Mn}\u0640]/gu, "")
    .toLowerCase()
    .replaceAll("ł", "l")
    .replaceAll("ß", "ss")
    .replaceAll("ى", "ي")
    .replaceAll("ة", "ه");
}
