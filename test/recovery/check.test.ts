import { expect, test } from "vitest";
import { type Advice, CHECK_WORDS, checkMessage, type Fault, wordings } from "../../src/recovery/check.ts";
import { LANGUAGES, type Language } from "../../src/recovery/languages.ts";

function faultsIn(language: Language): Fault[] {
  const { excuse, jargon, blame, empathy, time, vague } = CHECK_WORDS[language];
  return [...excuse, ...jargon, ...blame, empathy, time, vague];
}

const kinds = (advice: readonly Advice[]): string[] => advice.map((one) => one.kind);

/** What a good receptionist would write: feels with the customer, says who, says when. */
const good: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "Oh Anna, that’s horrible. You waited all day and nobody came. I’m so sorry. I’ll be at your door today at 17:30.",
    "I’m so sorry, Tom. You deserve better than that. Maria is on her way and will be with you in 20 minutes.",
    "We let you down. I’ll ring you tomorrow at 9 and come round with the new part. My own number is 07700 900123.",
  ],
  es: [
    "Ay, Ana, qué horror. Todo el día esperando y no apareció nadie. Lo siento mucho. Hoy a las 17:30 estoy en su casa.",
    "Le hemos fallado. María va de camino y llega en 20 minutos. Mi teléfono directo es el 600 123 456.",
  ],
  fr: [
    "Oh Anne, c’est affreux. Toute la journée à attendre pour rien. Je suis désolé. Je suis chez vous aujourd’hui à 17 h 30.",
    "Nous vous avons laissée tomber. Marie est en route et arrive dans 20 minutes. Voici mon numéro direct.",
  ],
  de: [
    "Oh Anna, das ist ja schrecklich. Den ganzen Tag gewartet! Es tut mir so leid. Ich bin heute um 17:30 Uhr bei Ihnen.",
    "Wir haben Sie im Stich gelassen. Maria ist unterwegs und in 20 Minuten bei Ihnen. Hier ist meine Nummer.",
  ],
  it: [
    "Oh Anna, che brutta cosa. Tutto il giorno ad aspettare. Mi dispiace tanto. Oggi alle 17:30 sono da lei.",
    "L’abbiamo delusa. Maria sta arrivando, tra 20 minuti è da lei. Questo è il mio numero diretto.",
  ],
  pt: [
    "Oh Ana, que coisa horrível. O dia inteiro à espera. Peço imensa desculpa. Hoje às 17:30 estou aí.",
    "Falhámos consigo. A Maria está a caminho e chega dentro de 20 minutos. Este é o meu número direto.",
  ],
  pl: [
    "Ojej, Pani Aniu, to okropne. Cały dzień czekania. Bardzo mi przykro. Dziś o 17:30 będę u Pani.",
    "Zawiedliśmy Panią. Maria jest w drodze i będzie za 20 minut. To mój bezpośredni numer.",
  ],
  ar: [
    "يا آنا، هذا مزعج جدا. انتظرتِ طوال اليوم. أعتذر منك. سأكون عندك اليوم الساعة 17:30.",
    "لقد خذلناك. ماريا في الطريق وستصل خلال 20 دقيقة. هذا رقمي المباشر.",
  ],
};

for (const language of LANGUAGES) {
  test.each(good[language])(`a good message in ${language} gets no advice: %s`, (text) => {
    expect(checkMessage(text, language)).toEqual([]);
  });
}

test.each<[Language, string, Advice["kind"], string]>([
  ["en", "Unfortunately our supplier let us down", "excuse", "Unfortunately"],
  ["en", "Unfortunately our supplier let us down", "blame", "our supplier"],
  ["en", "We were late due to traffic", "excuse", "due to"],
  ["en", "It was the billing department's mistake", "blame", "billing department"],
  ["en", "We're short-staffed this week", "excuse", "short-staffed"],
  ["en", "This was outside of our control", "excuse", "outside of our control"],
  ["en", "Your ticket has been escalated", "jargon", "ticket"],
  ["en", "As per company policy we cannot refund", "jargon", "As per"],
  ["en", "Sorry for any inconvenience caused", "jargon", "any inconvenience"],
  ["en", "You should have called us earlier", "blame", "You should have"],
  ["en", "As I already explained, we came", "blame", "As I already explained"],
  ["en", "Thank you for your patience", "excuse", "Thank you for your patience"],
  ["en", "We will come as soon as possible", "no_time", "as soon as possible"],
  ["es", "Lamentablemente nuestro proveedor falló", "excuse", "Lamentablemente"],
  ["es", "Disculpe las molestias", "jargon", "las molestias"],
  ["es", "Usted debería haber llamado", "blame", "Usted debería"],
  ["es", "Iremos lo antes posible", "no_time", "lo antes posible"],
  ["fr", "Malheureusement nous sommes débordés", "excuse", "Malheureusement"],
  ["fr", "Merci de votre compréhension", "excuse", "Merci de votre compréhension"],
  ["fr", "C'est la faute de notre fournisseur", "blame", "notre fournisseur"],
  ["fr", "Nous revenons vers vous dans les meilleurs délais", "jargon", "dans les meilleurs délais"],
  ["de", "Leider hatten wir Personalmangel", "excuse", "Leider"],
  ["de", "Wir bitten um Verständnis", "excuse", "bitten um Verständnis"],
  ["de", "Sie hätten anrufen müssen", "blame", "Sie hätten"],
  ["de", "Entschuldigen Sie die Unannehmlichkeiten", "jargon", "Unannehmlichkeiten"],
  ["it", "Purtroppo il tecnico ha sbagliato", "excuse", "Purtroppo"],
  ["it", "Purtroppo il tecnico ha sbagliato", "blame", "tecnico ha sbagliato"],
  ["it", "Ci scusiamo per il disagio", "jargon", "il disagio"],
  ["pt", "Infelizmente houve um imprevisto", "excuse", "Infelizmente"],
  ["pt", "Pedimos desculpa pelo transtorno", "jargon", "transtorno"],
  ["pt", "O senhor deveria ter avisado", "blame", "deveria ter avisado"],
  ["pl", "Niestety mamy braki kadrowe", "excuse", "Niestety"],
  ["pl", "Przepraszamy za wszelkie niedogodności", "jargon", "wszelkie niedogodności"],
  ["pl", "Powinna Pani zadzwonić wcześniej", "blame", "Powinna Pani"],
  ["ar", "للأسف كان عندنا ضغط عمل", "excuse", "للأسف"],
  ["ar", "بسبب ضغط العمل تأخرنا", "excuse", "بسبب"],
  ["ar", "كان عليك أن تتصل", "blame", "كان عليك"],
  ["ar", "حسب سياسة الشركة", "jargon", "سياسة الشركة"],
])("in %s, '%s' is advised on as %s for '%s'", (language, text, kind, phrase) => {
  expect(checkMessage(text, language)).toContainEqual(expect.objectContaining({ kind, phrase }));
});

test.each(LANGUAGES)("in %s, words without feeling or a time are told so", (language) => {
  expect(kinds(checkMessage("Pizza 4 7", language))).toEqual(["no_empathy", "no_time"]);
});

test.each(LANGUAGES)("in %s, every better sentence would itself pass", (language) => {
  for (const { better } of faultsIn(language)) {
    const faults = checkMessage(better, language).filter((advice) => !advice.kind.startsWith("no_"));
    expect(faults, better).toEqual([]);
  }
});

test.each(LANGUAGES)("in %s there are words enough, and each fault is explained in that language", (language) => {
  const { excuse, jargon, blame } = CHECK_WORDS[language];
  const count = (faults: readonly Fault[]): number => faults.flatMap((fault) => wordings(fault.phrases)).length;
  expect(count(excuse)).toBeGreaterThanOrEqual(language === "en" ? 25 : 12);
  expect(count(jargon)).toBeGreaterThanOrEqual(language === "en" ? 25 : 12);
  expect(count(blame)).toBeGreaterThanOrEqual(language === "en" ? 20 : 12);
  const inEnglish = new Set(faultsIn("en").flatMap(({ why, better }) => [why, better]));
  for (const { why, better } of language === "en" ? [] : faultsIn(language)) {
    expect(inEnglish.has(why) || inEnglish.has(better)).toBe(false);
  }
});

test("an empty message gets no advice: there is nothing to send yet", () => {
  expect(checkMessage("  \n", "en")).toEqual([]);
});

test("what is fine in one language is not held against it by another", () => {
  expect(kinds(checkMessage("Es tut mir leid, um 17:30 bin ich da", "de"))).toEqual([]);
});
