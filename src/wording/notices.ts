// What we write to an owner about their other systems. A language without its sentence doesn't compile.

interface Notice {
  readonly business: string;
  readonly host: string;
}

interface NoticeWords {
  /** It has failed several times; we go on trying. */
  readonly failing: (p: Notice) => string;
  /** We stopped; what was missed can be sent again. */
  readonly off: (p: Notice) => string;
}

const LANGUAGES = ["en", "es", "fr", "de", "it", "pt", "pl", "ar"] as const;

const tables: Readonly<Record<(typeof LANGUAGES)[number], NoticeWords>> = {
  en: {
    failing: (p) => `${p.business}: ${p.host} has not taken our webhooks four times running. We keep trying.`,
    off: (p) =>
      `${p.business}: we stopped sending webhooks to ${p.host}. Mend it, switch it on and replay what it missed.`,
  },
  es: {
    failing: (p) =>
      `${p.business}: ${p.host} no ha aceptado nuestros webhooks cuatro veces seguidas. Seguimos intentándolo.`,
    off: (p) => `${p.business}: ya no enviamos webhooks a ${p.host}. Arréglelo, actívelo y reenvíe lo que faltó.`,
  },
  fr: {
    failing: (p) => `${p.business} : ${p.host} a refusé nos webhooks quatre fois de suite. Nous continuons d'essayer.`,
    off: (p) =>
      `${p.business} : nous n'envoyons plus de webhooks à ${p.host}. Réparez, réactivez et renvoyez ce qui manque.`,
  },
  de: {
    failing: (p) =>
      `${p.business}: ${p.host} hat unsere Webhooks viermal in Folge nicht angenommen. Wir versuchen es weiter.`,
    off: (p) =>
      `${p.business}: Wir senden keine Webhooks mehr an ${p.host}. Bitte beheben, einschalten und Fehlendes nachsenden.`,
  },
  it: {
    failing: (p) =>
      `${p.business}: ${p.host} non ha accettato i nostri webhook quattro volte di fila. Continuiamo a provare.`,
    off: (p) => `${p.business}: non inviamo più webhook a ${p.host}. Sistemate, riattivate e rinviate ciò che manca.`,
  },
  pt: {
    failing: (p) =>
      `${p.business}: ${p.host} não aceitou os nossos webhooks quatro vezes seguidas. Continuamos a tentar.`,
    off: (p) => `${p.business}: deixámos de enviar webhooks para ${p.host}. Corrija, ative e reenvie o que faltou.`,
  },
  pl: {
    failing: (p) => `${p.business}: ${p.host} cztery razy z rzędu nie przyjął naszych webhooków. Próbujemy dalej.`,
    off: (p) => `${p.business}: nie wysyłamy już webhooków do ${p.host}. Napraw, włącz i wyślij ponownie brakujące.`,
  },
  ar: {
    failing: (p) => `${p.business}: لم يقبل ${p.host} رسائل الويب هوك أربع مرات متتالية. نواصل المحاولة.`,
    off: (p) => `${p.business}: توقفنا عن إرسال الويب هوك إلى ${p.host}. أصلحه وفعّله ثم أعد إرسال ما فاته.`,
  },
};

export function notices(language: string): NoticeWords {
  const known = LANGUAGES.find((one) => one === language.slice(0, 2).toLowerCase());
  return tables[known ?? "en"];
}
