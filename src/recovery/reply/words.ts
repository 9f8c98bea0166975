// Words people send, folded: lower case, no accents, no hamza on the alef. One list for all languages.
import { list } from "./stop_words.ts";

export const START_WORDS = list(
  "start, yes, unstop, subscribe, resume, opt in, optin, opt-in",
  "alta, si, iniciar, comenzar",
  "oui, demarrer, reprendre, debut",
  "ja, anmelden, starten",
  "inizia, avvia, riprendi",
  "sim, comecar",
  "tak, wznow, zapisz mnie",
  "نعم, ابدا, بدء, اشتراك, استئناف",
);

export const HELP_WORDS = list(
  "help, info, help me",
  "ayuda, informacion",
  "aide, infos",
  "hilfe",
  "aiuto, informazioni",
  "ajuda, informacao, informacoes",
  "pomoc, informacja",
  "مساعدة, مساعده, معلومات",
);

/** May stand around a code without changing what it means. */
export const LEADING_WORDS = list(
  "ok, okay, oke, k, yes, take, taking, taken, i, ill, will, ll, it, got, on, my, way, please, thanks, thank, you, code, case, number, nr, mine, accept, have, this, one, the",
  "tomo, cojo, voy, me, encargo, yo, lo, si, vale, codigo, caso, por, favor, gracias",
  "pris, je, prends, le, oui, d, accord, dac, cas, m, en, occupe, merci, svp",
  "nehme, ich, ubernehme, uebernehme, den, fall, ja, mache, danke, bitte",
  "prendo, io, ci, penso, va, bene, codice, grazie, vado",
  "pego, assumo, eu, fico, com, sim, obrigado, obrigada, fica, comigo, caso",
  "biore, wezme, przejmuje, ja, tak, dobra, dobrze, sprawa, dzieki",
  "خذ, اخذت, ساخذ, انا, نعم, حسنا, تمام, اوكي, رمز, الرمز, رقم, استلمت, شكرا, الحاله",
);

/** Behind a number they make it a length of time and no code. */
export const UNITS = list(
  "m, min, mins, minute, minutes, mn, h, hr, hrs, hour, hours, hs, days, week, weeks, month, months, year, years, percent, am, pm, oclock, times, uhr",
  "minuto, minutos, minuti, minuten, minut, minuty, dias, jours, tage, tagen, giorni, dni, semanas, semaines, wochen, settimane, tygodni",
  "hora, horas, heure, heures, stunde, stunden, std, ora, ore, godzina, godzine, godziny, godzin, godz, anos, ans, jahre, anni, lat",
  "د, دقيقه, دقائق, دقايق, س, ساعه, ساعات, يوم, ايام",
);
