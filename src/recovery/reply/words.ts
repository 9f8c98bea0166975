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
  "خذ, اخذت, ساخذ, انا, نعم, حسنا, تمام, اوكي, رمز, الرمز, رقم, استلمت, شكرا, الحالة, الحاله",
);

/** Little words before a time: "42 in 15 minutes", "42 um 17 Uhr". */
export const TIME_WORDS = list(
  "in, at, by, within, around, about, before, later, the, a",
  "en, a, las, la, dentro, de, antes, sobre, hacia, al",
  "dans, d, ici, vers, avant, pour, le",
  "um, bis, binnen, innerhalb, von, gegen, ca",
  "tra, fra, alle, per, entro, le, verso, circa",
  "daqui, as, ate, dentro, em, pelas",
  "za, o, do, w, ciagu, przed, okolo, na",
  "خلال, بعد, في, الساعة, الساعه, قبل, عند, حوالي",
);

export const MINUTE_WORDS = list(
  "m, min, mins, minute, minutes, mn",
  "minuto, minutos, minuti, minuten, minut, minuty, minute",
  "د, دقيقة, دقيقه, دقائق, دقايق",
);

export const HOUR_WORDS = list(
  "h, hr, hrs, hour, hours, hs",
  "hora, horas, heure, heures, stunde, stunden, std, ora, ore",
  "godzina, godzine, godziny, godzin, godz",
  "س, ساعة, ساعه, ساعات",
);

export const TODAY_WORDS = list(
  "today, tonight, hoy, aujourd hui, aujourdhui, auj, ce soir, heute, oggi, hoje, dzisiaj, dzis, اليوم",
);

export const TOMORROW_WORDS = list(
  "tomorrow, tmrw, tmr, tomorow, manana, demain, morgen, domani, amanha, jutro, غدا, بكرة, بكره, بكرا",
);
