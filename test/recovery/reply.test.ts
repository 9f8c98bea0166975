import { expect, test } from "vitest";
import { readReply } from "../../src/recovery/reply.ts";

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
  expect(readReply(text)).toEqual({ kind: "face", face });
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
  expect(readReply(text)).toEqual({ kind: "code", code, when });
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
  ["42 Elm Street has the wrong number"],
  ["It took 42 minutes"],
  ["😡 nobody came"],
  ["😀😡"],
  ["5 stars"],
  ["24 hours"],
  ["15 minutes late"],
  ["No 42"],
  ["12:30 would be better"],
  ["+44 7700 900123"],
])("'%s' is a comment", (text) => {
  expect(readReply(text)).toEqual({ kind: "comment", text });
});

test.each([[""], ["   "], ["\n\t"], ["\u200b\u200f"], ["..."], ["?"]])("'%s' says nothing", (text) => {
  expect(readReply(text)).toEqual({ kind: "empty" });
});

test("a comment comes back trimmed and without hidden marks", () => {
  expect(readReply("  \u202eHe never came\u202c ")).toEqual({ kind: "comment", text: "He never came" });
});
