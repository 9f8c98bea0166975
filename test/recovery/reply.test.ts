import fc from "fast-check";
import { expect, test } from "vitest";
import { plainDigits } from "../../src/contact/digits.ts";
import { type ReplyContext, readReply } from "../../src/recovery/reply.ts";

test.each([
  ["1", 1],
  ["5", 5],
  [" 3 ", 3],
  ["4.", 4],
  ["(2)", 2],
  ["３", 3],
  ["٢", 2],
  ["۵", 5],
  ["३", 3],
  ["1️⃣", 1],
  ["\u200f٤\u200f", 4],
  ["😡", 1],
  ["☹️", 2],
  ["☹", 2],
  ["😞", 2],
  ["😐", 3],
  ["🙂", 4],
  ["😊", 4],
  ["😍", 5],
  ["😀", 5],
  ["😡😡😡", 1],
  ["👍🏽", 4],
])("the reply '%s' is face %i", (text, face) => {
  const drawn = /^[^\d\p{Nd}]*$/u.test(text);
  expect(readReply(text)).toEqual({ kind: "face", face, words: null, drawn });
});

test.each([
  ["1 terrible, there is a smell of gas", 1, "terrible, there is a smell of gas"],
  ["5 Thank you, Steve was great", 5, "Thank you, Steve was great"],
  ["1 I smell gas", 1, "I smell gas"],
  ["1 and nobody called", 1, "and nobody called"],
  ["5 ⭐ great", 5, "great"],
  ["1. He never came", 1, "He never came"],
  ["2 - late again", 2, "late again"],
  ["4!! thanks", 4, "thanks"],
  ["5: perfect", 5, "perfect"],
  ["1\nNobody came", 1, "Nobody came"],
  ["5 stars", 5, "stars"],
  ["5/5 brilliant", 5, "brilliant"],
  ["2 out of 5. Too late", 2, "Too late"],
  ["1️⃣ terrible", 1, "terrible"],
  ["5 👏👏", 5, "👏👏"],
  ["١ رائحة غاز", 1, "رائحة غاز"],
  ["1 schrecklich, es riecht nach Gas", 1, "schrecklich, es riecht nach Gas"],
  ["5 gracias, muy bien", 5, "gracias, muy bien"],
  ["1 horrible, personne n'est venu", 1, "horrible, personne n'est venu"],
  ["3 so lala\n\nVon meinem iPhone gesendet", 3, "so lala"],
])("'%s' is face %i and words", (text, face, words) => {
  expect(readReply(text)).toEqual({ kind: "face", face, words, drawn: false });
});

test.each([
  ["4!!", 4],
  ["2/5", 2],
  ["5⭐", 5],
  ["⭐⭐⭐⭐", 4],
  ["★★☆☆☆", 2],
  ["a 5", 5],
  ["Definitely a 1!", 1],
  ["five", 5],
  ["Fünf", 5],
  ["uno", 1],
  ["خمسة", 5],
  ["5\nSent from my iPhone", 5],
])("'%s' is face %i and nothing else", (text, face) => {
  expect(readReply(text)).toEqual({ kind: "face", face, words: null, drawn: false });
});

test.each([
  ["2 hours late"],
  ["3 men came and none knew why"],
  ["1:30 would be fine"],
  ["2.5 hours"],
  ["4-5 hours late"],
  ["3 days without water"],
  ["1 person came, not two"],
  ["1st visit was fine"],
  ["2 Stunden zu spät"],
  ["3 veces llamé"],
  ["2 heures de retard"],
  ["3 volte"],
  ["2 horas atrasado"],
  ["3 godziny spóźnienia"],
  ["٣ ساعات تأخير"],
])("'%s' counts something else", (text) => {
  expect(readReply(text)).toEqual({ kind: "words", text: plainDigits(text) });
});

test.each([
  ["42", "42", null],
  ["42.", "42", null],
  ["٤٢", "42", null],
  ["４２", "42", null],
  ["4️⃣2️⃣", "42", null],
  ["#42", "42", null],
  ["007", "007", null],
  ["Ok 42", "42", null],
  ["OK, 42!", "42", null],
  ["take 42", "42", null],
  ["TAKE 42 please", "42", null],
  ["I'll take 42", "42", null],
  ["je prends 42", "42", null],
  ["PRIS 42", "42", null],
  ["Ich übernehme 42", "42", null],
  ["biorę 42", "42", null],
  ["سآخذ 42", "42", null],
  ["42 1h", "42", "1h"],
  ["42 1 h", "42", "1h"],
  ["42 15m", "42", "15m"],
  ["42 15 min", "42", "15m"],
  ["42, 15 minutes", "42", "15m"],
  ["42 in 20 mins", "42", "20m"],
  ["42 an hour", "42", "1h"],
  ["42 today", "42", "today"],
  ["42 TOMORROW", "42", "tomorrow"],
  ["42 17:30", "42", "17:30"],
  ["42 at 17:30", "42", "17:30"],
  ["42 17.30", "42", "17:30"],
  ["42 17h30", "42", "17:30"],
  ["42 9:05", "42", "09:05"],
  ["42 5pm", "42", "17:00"],
  ["42 5 PM", "42", "17:00"],
  ["42 5:15pm", "42", "17:15"],
  ["42 5 p.m.", "42", "17:00"],
  ["42 12am", "42", "00:00"],
  ["42 12pm", "42", "12:00"],
  ["42 - 1h", "42", "1h"],
  ["ok 42 tomorrow", "42", "tomorrow"],
  ["42 hoy", "42", "today"],
  ["42 mañana", "42", "tomorrow"],
  ["42 en 15 minutos", "42", "15m"],
  ["42 a las 17:30", "42", "17:30"],
  ["42 una hora", "42", "1h"],
  ["42 aujourd'hui", "42", "today"],
  ["42 aujourd’hui", "42", "today"],
  ["42 demain", "42", "tomorrow"],
  ["42 à 9h", "42", "09:00"],
  ["42 17h", "42", "17:00"],
  ["42 24h", "42", "24h"],
  ["42 dans 2 heures", "42", "2h"],
  ["42 à 17h30", "42", "17:30"],
  ["42 à 17h", "42", "17:00"],
  ["42 heute", "42", "today"],
  ["42 morgen", "42", "tomorrow"],
  ["42 in einer Stunde", "42", "1h"],
  ["42 um 17 Uhr", "42", "17:00"],
  ["42 oggi", "42", "today"],
  ["42 domani", "42", "tomorrow"],
  ["42 tra 30 minuti", "42", "30m"],
  ["42 alle 17:30", "42", "17:30"],
  ["42 hoje", "42", "today"],
  ["42 amanhã", "42", "tomorrow"],
  ["42 em 2 horas", "42", "2h"],
  ["42 às 17h", "42", "17:00"],
  ["42 dzisiaj", "42", "today"],
  ["42 dziś", "42", "today"],
  ["42 jutro", "42", "tomorrow"],
  ["42 za godzinę", "42", "1h"],
  ["42 za 15 minut", "42", "15m"],
  ["42 o 17:30", "42", "17:30"],
  ["٤٢ اليوم", "42", "today"],
  ["42 غدًا", "42", "tomorrow"],
  ["42 بعد ساعة", "42", "1h"],
  ["٤٢ خلال ١٥ دقيقة", "42", "15m"],
  ["٤٢ الساعة ١٧:٣٠", "42", "17:30"],
])("the reply '%s' is code %s with time %s", (text, code, when) => {
  const rest = { unclear: false, declined: false, text: expect.any(String) };
  expect(readReply(text)).toEqual({ kind: "code", code, when, ...rest });
});

test.each([
  ["17 half past five", "17:30"],
  ["17 1h30", "1h30m"],
  ["17 now", "now"],
  ["17 1730", "17:30"],
  ["17 tomorrow 10am", "tomorrow 10:00"],
  ["17 ok will call her at 5pm", "17:00"],
  ["17 today at 5", "17:00"],
  ["ok 17", null],
  ["#17 yes", null],
  ["17-1h", "1h"],
  ["17 calling in 10", "10m"],
  ["17 I'll do it", null],
  ["17 no problem", null],
  ["17 on my way", null],
  ["17 who is she", null],
])("at two in the afternoon '%s' takes 17 for %s", (text, when) => {
  expect(readReply(text, { clock: 14 * 60 })).toEqual({
    ...{ kind: "code", code: "17", when, unclear: false, declined: false },
    text,
  });
});

test.each([
  ["17 after lunch"],
  ["17 on Friday"],
  ["17 Monday at 10"],
  ["17 at 25:70"],
  ["17 5 or 6"],
  ["17 30"],
  ["17 later"],
  ["17 this morning"],
  ["17 not before 5"],
  ["17 day after tomorrow"],
  ["17 today at 1"],
])("'%s' takes and asks when", (text) => {
  expect(readReply(text, { clock: 14 * 60 })).toMatchObject({
    kind: "code",
    code: "17",
    when: null,
    unclear: true,
    declined: false,
  });
});

test.each([
  ["17 can't"],
  ["17 no"],
  ["17 busy, ask Dev"],
  ["17 kann nicht"],
  ["17 no puedo"],
  ["17 nie mogę"],
  ["17 لا أستطيع"],
])("'%s' has been read and is declined", (text) => {
  expect(readReply(text)).toMatchObject({ kind: "code", code: "17", when: null, declined: true });
});

test("on a phone that is sent no codes a number is a number", () => {
  expect(readReply("10 out of 10", { codes: false })).toEqual({ kind: "words", text: "10 out of 10" });
  expect(readReply("100 times better now", { codes: false, expects: "answer" })).toMatchObject({ kind: "yes" });
});

test.each([["42 Elm Street has the wrong number"], ["2026 was better"]])(
  "'%s' may be a code, and comes with all its words for whom it is none",
  (text) => {
    expect(readReply(text)).toMatchObject({ kind: "code", text });
  },
);

test.each([
  ["yes", null],
  ["ok", null],
  ["OK!", null],
  ["on it", null],
  ["I'm on it", null],
  ["I got this", null],
  ["mine", null],
  ["will call at 5", "17:00"],
  ["at 5", "17:00"],
  ["in 15 min", "15m"],
  ["15 min", "15m"],
  ["half past four", "16:30"],
  ["calling her now", "now"],
  ["tomorrow 9am", "tomorrow 09:00"],
  ["voy", null],
  ["yo me encargo", null],
  ["je m'en occupe", null],
  ["ich übernehme", null],
  ["mach ich, halb sechs", "17:30"],
  ["ci penso io", null],
  ["eu trato disso", null],
  ["biorę", null],
  ["تمام", null],
])("with one case ringing, '%s' takes it", (text, when) => {
  expect(readReply(text, { expects: "take", clock: 14 * 60 })).toEqual({ kind: "take", when, unclear: false });
});

test.each([
  ["no"],
  ["can't right now"],
  ["who is this?"],
  ["ok?"],
  ["The van has a flat tyre and I am stuck"],
  ["nein"],
])("with one case ringing, '%s' takes nothing", (text) => {
  expect(readReply(text, { expects: "take", clock: 14 * 60 })).toMatchObject({ kind: "words" });
});

test("nobody expects it, and 'ok' or 'at 5' are words", () => {
  expect(readReply("ok")).toEqual({ kind: "words", text: "ok" });
  expect(readReply("will call at 5")).toEqual({ kind: "words", text: "will call at 5" });
});

test.each([
  ["STOP"],
  ["stop "],
  ["Stop."],
  [" sToP!! "],
  ["ＳＴＯＰ"],
  ["s\u200btop"],
  ["STOPALL"],
  ["STOP ALL"],
  ["UNSUBSCRIBE"],
  ["END"],
  ["QUIT"],
  ["CANCEL"],
  ["REVOKE"],
  ["OPTOUT"],
  ["Opt-out"],
  ["BAJA"],
  ["Arrêt"],
  ["ARRETER"],
  ["Abmelden"],
  ["Stopp"],
  ["annulla"],
  ["SAIR"],
  ["Rezygnuję"],
  ["إيقاف"],
  ["إلغاء الاشتراك"],
  ["توقف"],
])("'%s' opts out", (text) => {
  expect(readReply(text)).toEqual({ kind: "stop" });
});

test.each([["START"], ["yes"], ["Yes!"], ["UNSTOP"], ["Sí"], ["oui"], ["Ja."], ["sim"], ["tak"], ["نعم"]])(
  "'%s' opts in",
  (text) => {
    expect(readReply(text)).toEqual({ kind: "start" });
  },
);

test.each([["HELP"], ["info"], ["Help?"], ["Ayuda"], ["aide"], ["HILFE"], ["aiuto"], ["Ajuda"], ["pomoc"], ["مساعدة"]])(
  "'%s' asks for help",
  (text) => {
    expect(readReply(text)).toEqual({ kind: "help" });
  },
);

test.each([
  ["He never came"],
  ["Please stop sending the same engineer"],
  ["The boiler will not start"],
  ["6"],
  ["0"],
  ["It took 42 minutes"],
  ["😡 nobody came"],
  ["😀😡"],
  ["24 hours"],
  ["15 minutes late"],
  ["No 42"],
  ["12:30 would be better"],
  ["+44 7700 900123"],
  ["I smell gas in the kitchen"],
  ["10/10"],
])("'%s' is words", (text) => {
  expect(readReply(text)).toEqual({ kind: "words", text });
});

test.each([[""], ["   "], ["\n\t"], ["\u200b\u200f"], ["..."], ["?"]])("'%s' says nothing", (text) => {
  expect(readReply(text)).toEqual({ kind: "empty" });
});

test("words come back trimmed, without hidden marks and without the phone's signature", () => {
  expect(readReply("  \u202eHe never came\u202c ")).toEqual({ kind: "words", text: "He never came" });
  for (const signature of [
    "Sent from my iPhone",
    "Sent from Outlook for iOS",
    "Get Outlook for Android",
    "Von meinem iPhone gesendet",
    "Envoyé de mon iPhone",
    "Enviado desde mi iPhone",
    "Inviato da iPhone",
    "Enviado do meu iPhone",
    "Wysłane z iPhone'a",
    "أُرسلت من الـ iPhone",
  ]) {
    expect(readReply(`He never came\n\n${signature}`), signature).toEqual({ kind: "words", text: "He never came" });
    expect(readReply(signature), signature).toEqual({ kind: "empty" });
  }
});

test.each([
  ["Yes", "yes", null],
  ["yes!", "yes", null],
  ["Yes thank you", "yes", "Yes thank you"],
  ["all good thanks", "yes", "all good thanks"],
  ["fixed", "yes", null],
  ["It is", "yes", "It is"],
  ["no problems now", "yes", "no problems now"],
  ["no longer leaking", "yes", "no longer leaking"],
  ["not bad", "yes", "not bad"],
  ["No", "no", null],
  ["No, still leaking", "no", "No, still leaking"],
  ["not yet", "no", "not yet"],
  ["yes but it still drips", "no", "yes but it still drips"],
  ["It isn't working", "no", "It isn't working"],
  ["Sí", "yes", null],
  ["todo bien, gracias", "yes", "todo bien, gracias"],
  ["todavía no", "no", "todavía no"],
  ["Oui", "yes", null],
  ["pas encore", "no", "pas encore"],
  ["tout va bien, plus de fuite", "yes", "tout va bien, plus de fuite"],
  ["Ja", "yes", null],
  ["alles gut", "yes", "alles gut"],
  ["keine Probleme mehr", "yes", "keine Probleme mehr"],
  ["noch nicht", "no", "noch nicht"],
  ["nein, tropft immer noch", "no", "nein, tropft immer noch"],
  ["tutto a posto", "yes", "tutto a posto"],
  ["non ancora", "no", "non ancora"],
  ["tudo certo", "yes", "tudo certo"],
  ["ainda não", "no", "ainda não"],
  ["Tak", "yes", null],
  ["jeszcze nie", "no", "jeszcze nie"],
  ["نعم", "yes", null],
  ["ليس بعد", "no", "ليس بعد"],
  ["لا مشكلة، شكرا", "yes", "لا مشكلة، شكرا"],
])("asked whether it is right now, '%s' says %s", (text, kind, words) => {
  expect(readReply(text, { expects: "answer" })).toEqual({ kind, words });
});

test("asked whether it is right now, a digit is a face, STOP is STOP, and other words are words", () => {
  expect(readReply("2 drips again", { expects: "answer" })).toMatchObject({
    kind: "face",
    face: 2,
    words: "drips again",
  });
  expect(readReply("Stop. Thank you", { expects: "answer" })).toEqual({ kind: "stop" });
  expect(readReply("who are you", { expects: "answer" })).toEqual({ kind: "words", text: "who are you" });
});

test.each([
  ["Liked “We said sorry, Anna”"],
  ['Loved "Got it. Thank you."'],
  ["Disliked “Dana will call”"],
  ["Laughed at “Got it”"],
  ["Emphasised “Got it”"],
  ["Emphasized “Got it”"],
  ["Questioned “Got it”"],
  ["Loved an image"],
  ["Removed a heart from “Got it”"],
  ["Reacted 👍 to “Got it”"],
  ["👍 to “Got it”"],
  ["\u200a👍\u200a to \u201c\u200aGot it\u200a\u201d"],
  ["❤️ to “Got it. 5 of 5”"],
  ["Hat „Danke dir“ mit „Gefällt mir“ markiert"],
  ["Gefällt „Danke dir“"],
  ["A aimé « Merci »"],
  ["A adoré « Merci »"],
  ["Le gustó “Gracias”"],
  ["Le encantó «Gracias»"],
  ["Ha messo Mi piace a “Grazie”"],
  ["Gostou de “Obrigado”"],
  ["Polubił(a) „Dziękujemy”"],
  ["أعجبه «شكرا»"],
])("'%s' is a reaction to a text of ours", (text) => {
  expect(readReply(text)).toEqual({ kind: "tapback" });
});

test("our own text in quotes is a reaction in any language", () => {
  const sent = ["Thank you, Anna. Dana will call you by 16:00."];
  expect(readReply("Tykkäsi viestistä ”Thank you, Anna. Dana will…”", { sent })).toEqual({ kind: "tapback" });
  expect(readReply("He said “it is done” and left", { sent })).toMatchObject({ kind: "words" });
});

test.each([
  ["I'm driving with Do Not Disturb While Driving turned on. I'll see your message when I get where I'm going."],
  ["I’m driving with Driving Focus turned on. I’ll see your message when I get where I’m going."],
  ["Auto-reply: I am away"],
  ["Automatic reply: out of office until Monday"],
  ["I am out of the office until 3 May."],
  ["This number does not receive messages."],
  ["This mailbox is not monitored"],
  ["Please do not reply to this message."],
  ["Your message could not be delivered"],
  ["Message delivery failed: number not in service"],
  ["Free Msg: Unable to send message - Message Blocking is active."],
  ["Abwesenheitsnotiz: Ich bin im Urlaub"],
  ["Ich fahre gerade und habe „Beim Fahren nicht stören“ aktiviert."],
  ["Réponse automatique : absent jusqu'à lundi"],
  ["Je conduis avec « Ne pas déranger en voiture » activé."],
  ["Respuesta automática: estoy de vacaciones"],
  ["Risposta automatica: sono fuori ufficio"],
  ["Resposta automática: estou fora do escritório"],
  ["Automatyczna odpowiedź: jestem poza biurem"],
  ["رد تلقائي: أنا في إجازة"],
])("'%s' was sent by a machine", (text) => {
  expect(readReply(text)).toEqual({ kind: "auto" });
});

test.each([
  ["I loved “Steve”, he was great"],
  ["Liked the engineer"],
  ["I got an automatic reply and nobody called"],
  ["I'm driving home now, he never came"],
  ["Your office said out of office all week"],
  ["He was on his phone, driving mode or not"],
  ["Delivery failed again, no parcel"],
  ["This number is not answered, I tried all day"],
  ["The person is not trained for this"],
  ["Thanks for texting, we were let down"],
  ["Liked a video call with Steve"],
  ["لم يتم إرسال الفني"],
])("'%s' was written by a person", (text) => {
  expect(readReply(text)).toEqual({ kind: "words", text });
});

const contexts: readonly ReplyContext[] = [
  {},
  { expects: "answer" },
  { expects: "take", clock: 840, sent: ["Thank you, Anna"] },
];

test("no text of up to 3,000 characters makes it throw", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 3_000 }), fc.constantFrom(...contexts), (text, context) => {
      expect(readReply(text, context).kind).toBeTypeOf("string");
    }),
  );
});

test("a long text keeps its last word", () => {
  expect(readReply(`${"ما زال يتسرب ".repeat(300)}غاز`)).toEqual({
    kind: "words",
    text: `${"ما زال يتسرب ".repeat(300)}غاز`,
  });
});

test.each([
  ["spaces", " "],
  ["words of one letter", "a "],
  ["digits", "1"],
  ["numbers", "17 "],
  ["a phrase begun again and again", "please stop sending me "],
  ["quotes", "“a” "],
  ["Arabic", "لا ترسلوا لي "],
  ["times", "at 5 and half "],
  ["full stops", ". "],
  ["marks on a letter", "e\u0301\u0301"],
  ["lines", "Sent \n"],
])(
  "3,000 characters of %s are read in a moment, and ten times as many in no more than ten times as long",
  (_, piece) => {
    for (const context of contexts) readReply(piece.repeat(10), context);
    for (const length of [3_000, 30_000]) {
      const start = performance.now();
      for (const context of contexts) readReply(piece.repeat(length / piece.length), context);
      expect(performance.now() - start).toBeLessThan(length / 20);
    }
  },
);
