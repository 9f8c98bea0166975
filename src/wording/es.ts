import type { VisitWords, Words } from "./en.ts";

const name = (w: VisitWords, before: string) => (w.customer === "" ? "" : `${before}${w.customer}`);

export const es: Words = {
  language: "Español",
  direction: "ltr",
  faces: ["Muy mal", "Regular", "Normal", "Bien", "Genial"],
  someone: "Alguien sin nombre",

  ask: {
    title: (w) => `¿Qué tal con ${w.staff}?`,
    hello: (w) => `Hola${name(w, ", ")}:`,
    question: (w) => `¿qué tal fue con ${w.staff}?`,
    questionNobody: (w) => `¿qué tal fue con ${w.business}?`,
    hint: "Basta con un toque.",
    chosen: "Toque una vez más para enviarlo.",
    languages: "Idioma",
  },
  thanks: {
    delighted: (w) => `Gracias${name(w, ", ")}. ¡Qué alegría para ${w.staff}!`,
    happy: (w) => `Gracias${name(w, ", ")}. Se lo diremos a ${w.staff} con mucho gusto.`,
    fine: (w) => `Gracias${name(w, ", ")}.`,
    fineAsk: "¿Qué faltó para que fuera genial?",
    happyAsk: (w) => `¿Quiere decirle algo a ${w.staff}?`,
    send: "Enviar",
    kept: "Anotado. Gracias.",
    change: "¿Ha cambiado de idea? Toque otra cara.",
    closed: "Esa respuesta tiene más de un día y se queda como está. Todavía puede contarnos más.",
    offline:
      "Ahora mismo no hay conexión. Su respuesta está guardada en este teléfono y saldrá sola en cuanto se pueda.",
    sent: "Ya ha salido. Gracias.",
  },
  after: {
    loyalty: "¿Volvería a contar con nosotros?",
    loyaltySteps: ["No", "Creo que no", "Quizá", "Creo que sí", "Siempre"],
    steps: ["Nada", "Poco", "En parte", "Bastante", "Totalmente"],
    drivers: {
      friendliness: "¿Fuimos amables?",
      willingness: "¿Nos esforzamos por ayudarle?",
      task: "¿Quedó bien hecho el trabajo?",
      tell_a_friend: "¿Nos recomendaría a sus amistades?",
      listened: "¿Le escuchamos?",
      used_my_name: "¿Usamos su nombre al hablarle?",
      kept_informed: "¿Le mantuvimos al corriente?",
      on_time: "¿Llegamos a tiempo?",
      plain_words: "¿Lo explicamos con palabras sencillas?",
      felt_safe: "¿Sintió confianza con nosotros?",
      tidy: "¿Lo dejamos todo limpio?",
    },
    noticed: "¿Notó algún buen detalle?",
    touches: {
      called_ahead: "Llamada previa",
      shoe_covers: "Cubrezapatos",
      tidied_up: "Todo recogido",
      explained: "Buena explicación",
      remembered_us: "Se acordaban de mí",
      kind_to_pet: "Cariño con la mascota",
    },
    unfinished: "¿Queda algo por terminar?",
    unfinishedHint: "Díganos qué. Va a la lista y nos ocupamos.",
    callMe: "Llámenme, por favor",
    number: "Su número",
    numberKnown: (p) => `Su número (vacío: el que acaba en ${p.ending})`,
    bestTime: "Mejor hora",
    callSend: "Llámenme",
    called: (p) => `Le llamaremos${p.phone === "" ? "" : ` al ${p.phone}`}${p.when === "" ? "" : `, ${p.when}`}.`,
    reviewHappy: "¿Se lo cuenta también a otros?",
    reviewLow: "También puede decirlo en público.",
    pass: (w) => `¿Conoce a alguien a quien le vendría bien ${w.business}?`,
    passLink: "Un enlace para compartir",
  },
  place: {
    question: (w) => `¿Qué tal hoy en ${w.business}?`,
    again: "Siguiente, por favor",
    scan: "¿Qué tal?",
    scanHint: "Apunte aquí con la cámara del móvil y toque una cara. Diez segundos, sin aplicaciones.",
  },
  mirror: {
    question: (p) => `¿Cómo cree que se sintió ${p.customer} con su visita?`,
    hint: (p) => `Basta con un toque. ${p.customer} no lo verá.`,
    thanks: (p) => `Gracias, ${p.staff}. Queda anotado.`,
    closed: "Esta respuesta tiene más de un día y se queda como está.",
    late: "Para esta visita ya es tarde. Habrá otra.",
  },
  friend: {
    title: (w) =>
      w.customer === "" ? `Le han recomendado ${w.business}` : `${w.customer} le recomienda ${w.business}`,
    hint: "Deje su número y le llamamos. Nadie más lo tendrá.",
    name: "Su nombre",
    phone: "Su teléfono",
    send: "Llámenme",
    thanks: (p) => `Gracias, ${p.name}. ${p.business} le llamará.`,
    wrong: "Escriba su nombre y un número al que podamos llamar.",
  },
  cavalry: {
    guarantee: "Nuestra palabra",
  },
  gone: {
    unknownTitle: "Este enlace no abre nada",
    unknown: "Compruébelo o ábralo de nuevo desde nuestro mensaje.",
    expiredTitle: "Este enlace ya ha caducado",
    expired: (p) => `Pero ${p.business} sigue queriendo saber de usted.`,
    reach: (p) => `Llamar a ${p.business}`,
    write: "Escríbanos aquí y alguien lo leerá hoy.",
    writeSent: "Ya lo tiene una persona. Gracias por escribir.",
    troubleTitle: "Un momento",
    trouble: "No hemos podido anotar su respuesta. Toque otra vez dentro de unos segundos.",
  },

  text: {
    invitation: (p) => `Hola ${p.customer}: ¿qué tal con ${p.staff} de ${p.business}? Basta un toque: ${p.link}`,
    invitationNobody: (p) => `Hola ${p.customer}: ¿qué tal con ${p.business}? Basta un toque: ${p.link}`,
    mirror: (p) => `${p.staff}: ¿cómo cree que fue la visita para ${p.customer}? Basta un toque: ${p.link}`,
    reminder: (p) => `${p.customer}, ¿qué tal con ${p.business}? Un toque y no preguntamos más: ${p.link}`,
    friend: (p) => `${p.name} viene de parte de ${p.customer} y pide una llamada: ${p.phone}`,
    taken: (p) => `${p.manager} se ocupa de ${p.customer}. Usted ya puede descansar.`,
    youHaveIt: (p) =>
      `${p.customer} está en sus manos${p.phone === null ? "" : `: ${p.phone}`}. ¿Cuándo llamará? Responda ${p.code} 15m, 1h, today o tomorrow`,
    youPromised: (p) =>
      `${p.customer} sabe que llamará antes de: ${p.when}${p.phone === null ? "" : `. Tel. ${p.phone}`}`,
    alreadyTaken: (p) => `Ya lo tiene ${p.manager}, ${p.when}. Usted puede descansar.`,
    roomTaken: (p) => `Lo tiene ${p.manager}.`,
    caseOver: "Ese ya terminó. No hay nada que hacer.",
    raisedAgain: (p) =>
      `Ese aviso ya no vale: ${p.customer} nos necesita otra vez. Responda ${p.code} para encargarse.`,
    codeUnknown: (p) => (p.codes === "" ? "No hay nada pendiente para usted." : `¿Cuál? Responda ${p.codes}`),
    timeUnclear: (p) => `¿Para cuándo? Responda ${p.code} 15m, 1h, today o tomorrow`,
    storm: (p) => `Decepciones: ${p.count}${p.site === null ? "" : ` (${p.site})`}. Todas: ${p.link}`,
    stop: "No me pregunten más",
    stopped: "Hecho. No preguntaremos más.",
    stopErased:
      "Hemos borrado todo sobre usted, también su dirección. Si volviera a llegarle algo nuestro, el enlace que lleva lo detiene.",
    stopTitle: "¿No quiere más preguntas nuestras?",
    thanks: (p) =>
      p.face <= 2
        ? `Vaya, ${p.customer}. Eso es horrible, y lo siento de verdad. Estamos llamando a alguien. Sígalo aquí: ${p.link}`
        : `Gracias, ${p.customer}. Si quiere añadir algo: ${p.link}`,
    noted: (p) => `Gracias, ${p.customer}. Ya lo hemos pasado.`,
    help: (p) =>
      `${p.business}: responda de 1 a 5 para decir qué tal fue, STOP para no recibir más.${p.contact === "" ? "" : ` Contacto: ${p.contact}`}`,
    managerHelp:
      "Responda con el código de un caso para tomarlo, como 42, o 42 1h para prometer una llamada en una hora.",
    lost: (p) => `A ${p.manager} ya no le llegan los SMS: respondió STOP.`,
    badNumber: (p) => `A ${p.manager} no le llegan los SMS: el número no funciona.`,
    badMail: (p) => `No se puede escribir a ${p.manager} por correo: los mensajes vuelven.`,
    channelRefused: (p) =>
      `No salen mensajes por ${p.channel}: rechaza nuestras credenciales. Otros canales lo cubren; renuévelas, por favor.`,
    channelFiltered: (p) =>
      `Un operador retiene nuestros mensajes enviados por ${p.channel}. ¿Está registrado el número y es sencillo el texto?`,
    test: (p) => `${p.business}: esto es una prueba. Los avisos le llegan aquí.`,
  },

  board: {
    title: (p) => `${p.business} hoy`,
    waiting: "Esperando a una persona",
    nobody: "Nadie espera. Así debe ser.",
    states: {
      raised: "aún sin nadie",
      taken: "en buenas manos",
      fixing: "arreglándose",
      put_right: "arreglado",
      won_back: "recuperado",
      lost: "perdido",
    },
    by: (p) => `antes de: ${p.when}`,
    since: (p) => `desde: ${p.when}`,
    perception: "Percepción",
    delighted: "Bien o genial",
    answers: (p) => (p.n === 1 ? "1 respuesta" : `${p.n} respuestas`),
    sites: "Sedes",
    staff: "Equipo",
    name: "Nombre",
    bands: {
      above: "por encima del resto",
      about: "como el resto",
      below: "por debajo del resto",
      not_enough: "aún faltan respuestas",
    },
    noAnswers: "Aún no hay respuestas",
  },
};
