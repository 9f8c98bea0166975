import { list } from "./stop_words.ts";

/** A number said as a word, as the whole of a text. */
export const FACE_WORDS: ReadonlyMap<string, string> = new Map(
  [
    ["1", "one, uno, un, eins, jeden, um, واحد"],
    ["2", "two, dos, deux, zwei, due, dois, dwa, اثنين, اثنان"],
    ["3", "three, tres, trois, drei, tre, trzy, ثلاثه"],
    ["4", "four, cuatro, quatre, vier, quattro, quatro, cztery, اربعه"],
    ["5", "five, cinco, cinq, funf, fuenf, cinque, piec, خمسه"],
  ].flatMap(([digit = "", words = ""]) => words.split(", ").map((word) => [word, digit] as const)),
);

/** May stand before the digit. */
export const LEADING_FACE = list(
  "a, face, number, rating, score, answer, id, i, would, say, give, it, its, is, my, definitely, solid, you, them, him, her, reply",
  "un, una, nota, numero, cara, le, doy, es, mi, respuesta",
  "une, note, je, dirais, mets, c, est, ma, reponse",
  "eine, ein, note, nummer, ich, gebe, sage, antwort, klare, klar",
  "voto, risposta, do, direi",
  "um, dou, resposta, diria",
  "ocena, daje, numer, odpowiedz",
  "رقم, تقييم, تقييمي, الاجابه, اعطي",
);

/** What is counted: "2 hours late" is no face. */
export const FACE_UNITS = list(
  "h, hr, hrs, hour, hours, m, min, mins, minute, minutes, sec, seconds, day, days, week, weeks, month, months, year, years, time, times, x, am, pm, oclock, people, person, persons, men, man, guys, guy, women, engineers, engineer, visits, visit, calls, call, phone, rooms, radiators, taps, leaks, leak, appointments, different, separate, more, of, out, weeks, pounds, quid, euros, dollars, miles, km, cm, mm, kg, degrees, percent, children, kids, cups, pieces, items, nights, missed, days, working, th, st, nd, rd, texts, messages, emails",
  "hora, horas, minuto, minutos, dia, dias, semana, semanas, mes, meses, ano, anos, veces, vez, personas, hombres, tecnicos, euros, persona, hombre, tecnico, visitas, llamadas",
  "heure, heures, jour, jours, semaine, semaines, mois, an, ans, fois, personnes, hommes, techniciens, personne, homme, technicien, visites, appels",
  "stunde, stunden, std, minuten, tag, tage, tagen, woche, wochen, monat, monate, monaten, jahr, jahre, jahren, mal, leute, manner, personen, techniker, uhr, person, mann, besuche, anrufe, euro",
  "ora, ore, minuti, giorno, giorni, settimana, settimane, mese, mesi, anno, anni, volte, volta, persone, uomini, tecnici, persona, uomo, visite, chiamate",
  "horas, dias, semanas, meses, vezes, pessoas, homens, pessoa, homem, visitas, chamadas",
  "godzina, godziny, godzin, minuty, minut, dni, dzien, tydzien, tygodnie, tygodni, miesiac, miesiace, miesiecy, lata, lat, razy, osoby, osob, osoba, wizyty",
  "ساعه, ساعات, دقيقه, دقائق, دقايق, يوم, ايام, اسبوع, اسابيع, شهر, اشهر, شهور, سنه, سنوات, مرات, مره, اشخاص, رجال",
);
