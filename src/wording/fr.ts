import type { VisitWords, Words } from "./en.ts";

const name = (w: VisitWords, before: string) => (w.customer === "" ? "" : `${before}${w.customer}`);

export const fr: Words = {
  language: "Français",
  direction: "ltr",
  faces: ["Très mal", "Pas bien", "Correct", "Bien", "Parfait"],
  someone: "Une personne sans nom",

  ask: {
    title: (w) => `Comment ça s'est passé avec ${w.staff} ?`,
    hello: (w) => `Bonjour${name(w, " ")},`,
    question: (w) => `comment ça s'est passé avec ${w.staff} ?`,
    questionNobody: (w) => `comment ça s'est passé chez ${w.business} ?`,
    hint: "Un seul appui suffit.",
    chosen: "Appuyez encore une fois pour l'envoyer.",
    languages: "Langue",
  },
  thanks: {
    delighted: (w) => `Merci${name(w, ", ")}. Quelle joie pour ${w.staff} !`,
    happy: (w) => `Merci${name(w, ", ")}. Nous le dirons à ${w.staff} avec plaisir.`,
    fine: (w) => `Merci${name(w, ", ")}.`,
    fineAsk: "Qu'est-ce qui aurait rendu cela parfait ?",
    happyAsk: (w) => `Un mot pour ${w.staff} ?`,
    send: "Envoyer",
    kept: "C'est noté. Merci.",
    change: "Vous changez d'avis ? Appuyez sur un autre visage.",
    closed: "Cette réponse a plus d'un jour et reste telle quelle. Vous pouvez toujours nous en dire plus.",
    offline:
      "Pas de connexion pour l'instant. Votre réponse est gardée sur ce téléphone et partira toute seule dès que possible.",
    sent: "Elle est bien partie. Merci.",
  },
  after: {
    loyalty: "Feriez-vous de nouveau appel à nous ?",
    loyaltySteps: ["Non", "Plutôt non", "Peut-être", "Plutôt oui", "Sans hésiter"],
    steps: ["Pas du tout", "Pas vraiment", "En partie", "Plutôt", "Tout à fait"],
    drivers: {
      friendliness: "Avons-nous été aimables ?",
      willingness: "Avons-nous tout fait pour vous aider ?",
      task: "Le travail est-il bien fait ?",
      tell_a_friend: "Parleriez-vous de nous à vos proches ?",
      listened: "Vous avons-nous bien écouté ?",
      used_my_name: "Vous avons-nous parlé par votre nom ?",
      kept_informed: "Vous avons-nous tenu au courant ?",
      on_time: "Étions-nous à l'heure ?",
      plain_words: "Avons-nous expliqué simplement ?",
      felt_safe: "Étiez-vous en confiance avec nous ?",
      tidy: "Avons-nous laissé tout propre ?",
    },
    noticed: "Une attention vous a plu ?",
    touches: {
      called_ahead: "Appel avant la visite",
      shoe_covers: "Surchaussures",
      tidied_up: "Tout rangé",
      explained: "Bien expliqué",
      remembered_us: "On nous a reconnus",
      kind_to_pet: "Gentil avec l'animal",
    },
    unfinished: "Reste-t-il quelque chose à finir ?",
    unfinishedHint: "Dites-nous quoi. Nous le notons et nous nous en occupons.",
    callMe: "Appelez-moi, s'il vous plaît",
    number: "Votre numéro",
    numberKnown: (p) => `Votre numéro (vide : celui qui finit par ${p.ending})`,
    bestTime: "Le meilleur moment",
    callSend: "Appelez-moi",
    called: (p) =>
      `Nous vous appellerons${p.phone === "" ? "" : ` au ${p.phone}`}${p.when === "" ? "" : `, ${p.when}`}.`,
    reviewHappy: "Le direz-vous aussi aux autres ?",
    reviewLow: "Vous pouvez aussi le dire publiquement.",
    pass: (w) => `${w.business} pourrait servir à quelqu'un que vous connaissez ?`,
    passLink: "Un lien à transmettre",
  },
  place: {
    question: (w) => `Comment ça s'est passé aujourd'hui chez ${w.business} ?`,
    again: "Personne suivante",
    scan: "Comment ça s'est passé ?",
    scanHint: "Visez ce code avec votre téléphone et touchez un visage. Dix secondes, sans application.",
  },
  mirror: {
    question: (p) => `À votre avis, comment ${p.customer} a vécu votre visite ?`,
    hint: (p) => `Un seul appui suffit. ${p.customer} ne le verra pas.`,
    thanks: (p) => `Merci, ${p.staff}. C'est noté.`,
    closed: "Cette réponse a plus d'un jour et reste telle quelle.",
    late: "Pour cette visite, c'est trop tard. Il y en aura d'autres.",
  },
  friend: {
    title: (w) =>
      w.customer === "" ? `On vous recommande ${w.business}` : `${w.customer} vous recommande ${w.business}`,
    hint: "Laissez votre numéro et nous vous appelons. Personne d'autre ne l'aura.",
    name: "Votre nom",
    phone: "Votre téléphone",
    send: "Appelez-moi",
    thanks: (p) => `Merci, ${p.name}. ${p.business} vous appellera.`,
    wrong: "Indiquez votre nom et un numéro où vous joindre.",
  },
  cavalry: {
    guarantee: "Notre parole",
  },
  gone: {
    unknownTitle: "Ce lien n'ouvre rien",
    unknown: "Vérifiez-le, ou ouvrez-le de nouveau depuis notre message.",
    expiredTitle: "Ce lien a fait son temps",
    expired: (p) => `Mais ${p.business} veut toujours avoir de vos nouvelles.`,
    reach: (p) => `Appeler ${p.business}`,
    write: "Écrivez-nous ici.",
    writeSent: "Votre message part maintenant vers quelqu'un. Merci d'avoir écrit.",
    troubleTitle: "Un instant",
    trouble: "Nous n'avons pas pu noter votre réponse. Appuyez de nouveau dans quelques secondes.",
  },

  text: {
    invitation: (p) =>
      `Bonjour ${p.customer}, tout s'est bien passé avec ${p.staff} de ${p.business} ? Un appui suffit : ${p.link}`,
    invitationNobody: (p) =>
      `Bonjour ${p.customer}, tout s'est bien passé avec ${p.business} ? Un appui suffit : ${p.link}`,
    mirror: (p) => `${p.staff}, comment ${p.customer} a vécu votre visite, selon vous ? Un appui suffit : ${p.link}`,
    reminder: (p) =>
      `${p.customer}, tout s'est bien passé avec ${p.business} ? Un appui, et nous ne demanderons plus : ${p.link}`,
    friend: (p) => `${p.name} vient de la part de ${p.customer} et demande un appel : ${p.phone}`,
    taken: (p) => `${p.manager} s'occupe de ${p.customer}. Vous n'avez plus rien à faire.`,
    youHaveIt: (p) =>
      `${p.customer} est à vous${p.phone === null ? "" : ` : ${p.phone}`}. Quand appelez-vous ? Répondez ${p.code} 15m, 1h, today ou tomorrow`,
    alreadyTaken: (p) => `Déjà pris : ${p.manager}, ${p.when}. Vous n'avez plus rien à faire.`,
    roomTaken: (p) => `${p.manager} s'en occupe.`,
    caseOver: "C'est terminé. Plus rien à faire.",
    raisedAgain: (p) =>
      `Cette alerte est passée : ${p.customer} a de nouveau besoin de nous. Répondez ${p.code} pour vous en charger.`,
    codeUnknown: (p) => (p.codes === "" ? "Rien ne vous attend." : `Lequel ? Répondez ${p.codes}`),
    timeUnclear: (p) => `Avant quand ? Répondez ${p.code} 15m, 1h, today ou tomorrow`,
    storm: (p) => `Déceptions : ${p.count}${p.site === null ? "" : ` (${p.site})`}. Toutes : ${p.link}`,
    stop: "Ne plus me demander",
    stopped: "C'est fait. Nous ne demanderons plus.",
    stopErased:
      "Nous avons tout effacé à votre sujet, votre adresse aussi. Si un message vous parvient encore, le lien qu'il contient y met fin.",
    stopTitle: "Plus de questions de notre part ?",
    thanks: (p) =>
      p.face <= 2
        ? `Oh non, ${p.customer}. C'est terrible, et je vous demande pardon. On appelle quelqu'un pour vous. Pour suivre : ${p.link}`
        : `Merci, ${p.customer}. Si vous voulez ajouter un mot : ${p.link}`,
    noted: (p) => `Merci, ${p.customer}. Nous l'avons.`,
    help: (p) =>
      `${p.business} : répondez de 1 à 5 pour dire comment c'était, STOP pour ne plus rien recevoir.${p.contact === "" ? "" : ` Contact : ${p.contact}`}`,
    managerHelp:
      "Répondez avec le code d'un dossier pour le prendre, comme 42, ou 42 1h pour promettre un appel dans l'heure.",
    lost: (p) => `${p.manager} n'est plus joignable par SMS : la réponse a été STOP.`,
    badNumber: (p) => `${p.manager} n'est pas joignable par SMS : le numéro ne marche pas.`,
    badMail: (p) => `${p.manager} n'est pas joignable par e-mail : les messages reviennent.`,
    channelRefused: (p) =>
      `Rien ne part plus par ${p.channel} : nos identifiants y sont refusés. D'autres canaux prennent le relais ; merci de les renouveler.`,
    channelFiltered: (p) =>
      `Un opérateur retient nos SMS envoyés par ${p.channel}. Le numéro y est-il enregistré, et le texte simple ?`,
    test: (p) => `${p.business} : ceci est un essai. Les alertes vous arrivent ici.`,
  },

  board: {
    title: (p) => `${p.business} aujourd'hui`,
    waiting: "En attente de quelqu'un",
    nobody: "Personne n'attend. C'est très bien ainsi.",
    states: {
      raised: "encore à prendre",
      taken: "pris en charge",
      fixing: "en cours de réparation",
      put_right: "réparé",
      won_back: "reconquis",
      lost: "perdu",
    },
    by: (p) => `avant ${p.when}`,
    since: (p) => `depuis ${p.when}`,
    perception: "Perception",
    delighted: "Bien ou parfait",
    answers: (p) => (p.n <= 1 ? `${p.n} réponse` : `${p.n} réponses`),
    sites: "Agences",
    staff: "Équipe",
    name: "Nom",
    bands: {
      above: "au-dessus des autres",
      about: "comme les autres",
      below: "en dessous des autres",
      not_enough: "pas encore assez de réponses",
    },
    noAnswers: "Pas encore de réponses",
  },
};
