import type { Brief, Change, ScoreWords } from "./en.ts";

export const es: ScoreWords = {
  range: (p) => `${p.low} a ${p.high}`,
  warning: {
    faces: (c: Change) =>
      `${c.name}: desde el ${c.since}, el ${c.now} de ${c.n} respuestas fueron de clientes contentos o encantados; lo habitual aquí es el ${c.usual}.`,
    answering: (c: Change) =>
      `${c.name}: desde el ${c.since}, respondió el ${c.now} de ${c.n} clientes preguntados; lo habitual aquí es el ${c.usual}.`,
    follow_up: (c: Change) =>
      `${c.name}: desde el ${c.since}, dimos señales como debíamos el ${c.now} de ${c.n} veces; lo habitual aquí es el ${c.usual}.`,
    always: "Ha sido así desde el principio.",
    sure: (p) => `El azar solo da una falsa alarma en unas ${p.answers} respuestas.`,
    brief: {
      faces: (c: Brief) => `${c.name}: ${c.now} de ${c.of} contentos desde el ${c.since}, antes ${c.usual}.`,
      answering: (c: Brief) => `${c.name}: ${c.now} de ${c.of} responden desde el ${c.since}, antes ${c.usual}.`,
      follow_up: (c: Brief) =>
        `${c.name}: ${c.now} de ${c.of} tuvieron noticias a tiempo desde el ${c.since}, antes ${c.usual}.`,
    },
    more: (p) => `Y otros ${p.count}.`,
  },
  board: {
    warnings: "Avisos tempranos",
    calm: "Nada se ha desviado.",
    young: (p) => `Aún no se vigila nada: los avisos tempranos empiezan con 300 respuestas en un año, y hay ${p.n}.`,
    unwatched: (p) => `Aún sin vigilar: ${p.what}. Hacen falta 300 en un año, y hay ${p.n}.`,
    watches: {
      faces: "cómo se sintió la gente",
      answering: "si responden los preguntados",
      follow_up: "si damos señales",
    },
    red: "míralo hoy",
    amber: "no lo pierdas de vista",
    acknowledge: "Ya lo sé",
    period: "De los últimos doce meses",
    faces: "caras",
    assumed: (p) => `de ${p.low} a ${p.high}, según cuántos se irían`,
    times: (p) => (p.n === 1 ? "una vez" : `${p.n} veces`),
    trend: "Mes a mes",
    trendHint: "En la franja está el valor verdadero 19 de cada 20 veces.",
    how: "Cómo contamos",
    how_this: (p) => `Cómo contamos: ${p.what}`,
    loyalty: "Volverían a llamarnos",
    response: "Respondieron al preguntarles",
    distribution: "Cómo se sintieron",
    taskPurpose: "Trabajo hecho y cliente conservado",
    taskPurposeCells: {
      both: "contento y vuelve",
      task_only: "contento, pero no vuelve",
      purpose_only: "no contento, pero vuelve",
      neither: "ni una cosa ni la otra",
    },
    drivers: "Lo que va con la fidelidad",
    touches: "Detalles personales",
    noticed: (p) => `lo notaron ${p.n} veces`,
    touch: (p) =>
      `de quienes nos lo dijeron, fieles: el ${p.with} (${p.withRange}) de ${p.withN} que lo notaron, el ${p.without} (${p.withoutRange}) de los otros ${p.withoutN}; con las mismas personas y momentos, la diferencia es de ${p.low} a ${p.high} puntos`,
    touchClaim: "claramente más fieles, de quienes nos lo dijeron",
    touchOpen: "aún no se puede decir",
    recovery: "Recuperados",
    promises: "Promesas cumplidas",
    standing: "Entre los demás",
    atCounter: "En el mostrador, aparte",
    customers: (p) => `de ${p.n} clientes`,
    usual: (p) => `lo habitual en estos momentos: ${p.score}`,
    moments: "Momentos de la verdad",
    lastYear: "Hace un año",
    peers: (p) => `${p.k} negocios como el tuyo`,
    compared: (p) => `diferencia de ${p.low} a ${p.high}`,
  },
  how: {
    title: "Cómo contamos",
    lead: "Cada número dice cuántas respuestas hay detrás y hasta dónde se puede confiar en él. Aquí se explica qué significa cada uno y cómo se calcula.",
    formula: "La fórmula",
    entries: {
      perception: {
        title: "Percepción, de 0 a 100",
        plain:
          "Cada cara vale 0, 25, 50, 75 o 100, y el valor es la media. El intervalo de al lado contiene el valor verdadero 19 de cada 20 veces; con pocas respuestas es ancho, y eso es lo honesto. Quien responde varias veces sigue siendo un solo cliente: cada respuesta más estrecha menos el intervalo. Las respuestas en el código o la tableta del mostrador van aparte, salvo que lo cambies: nadie las pidió, y una sola mano puede darlas todas.",
      },
      top2: {
        title: "Contentos o encantados",
        plain:
          "Cuántos de los que respondieron eligieron una de las dos mejores caras. El intervalo vale incluso con diez respuestas.",
      },
      shrunk: {
        title: "Una persona o una sede, con justicia",
        plain:
          "Cinco respuestas con suerte no hacen un campeón. Quien tiene pocas respuestas se acerca a lo que tiene todo el negocio en los mismos momentos, y menos con cada respuesta que recibe.",
      },
      bands: {
        title: "Por encima, como o por debajo de los demás",
        plain:
          "No hacemos clasificaciones: con tan pocas respuestas los puestos cambiarían por azar. Alguien está por encima o por debajo solo cuando este mismo valor se aleja al menos cinco puntos de lo habitual en los mismos momentos, y solo tantos a la vez como el azar apenas explica: donde nadie es distinto, menos de un negocio de cada veinte ve aquí algún nombre. Con menos de cinco respuestas no decimos nada. Dentro de cada grupo, el orden es alfabético.",
      },
      warnings: {
        title: "Avisos tempranos",
        plain:
          "Cada respuesta mueve un indicador: sube si es peor de lo habitual aquí en esa semana y baja si es mejor. Se pone ámbar a una altura elegida para que el azar solo encienda una luz más o menos una vez al año, entre todo lo que vigilamos; y rojo cuando además destaca entre todo lo vigilado. La frase dice cada cuántas respuestas cabe esperar una falsa alarma. Mientras una luz está encendida, lo habitual queda como estaba. Con diez respuestas al mes ningún método avisa deprisa: una bajada clara tarda casi un año en verse; con cien al mes, unas semanas.",
      },
      loyalty: {
        title: "Volverían a llamarnos",
        plain:
          "La parte de 4 y 5 a la pregunta «¿volvería a contar con nosotros?». El trabajo es la tarea; esto es el propósito.",
      },
      drivers: {
        title: "Lo que va con la fidelidad",
        plain:
          "De dos clientes que puntuaron algo distinto, ¿cuánto más a menudo fue también más fiel el que puntuó mejor? +1 es siempre, 0 es sin relación, −1 es nunca. Se dicen en el mismo momento: van juntos, pero no se sabe cuál lleva al otro.",
      },
      touches: {
        title: "Detalles personales",
        plain:
          "Cuántas veces se notó un detalle. Y entre quienes nos dijeron qué notaron, aunque fuera «ninguno»: cuántos de los que lo notaron volverían frente a los que no, con las mismas personas y en los mismos momentos. Quien saltó la pregunta no está en ningún lado, y a quien salió descontento no se le pregunta. Comparamos a partir de diez en cada lado y lo llamamos claro solo cuando la diferencia supera con seguridad los cinco puntos para todos los detalles juntos: tanto sale de que quien está contento se fija más. Hay relación, todavía no causa.",
      },
      gap: {
        title: "Brecha de percepción",
        plain:
          "Cómo creyó el personal que fue la visita menos cómo se sintió el cliente, visita a visita. Por encima de 0, pensamos mejor de nosotros que los clientes. Si fueron varios, cada uno cuenta por su propia nota; para el negocio la visita cuenta una vez, por quien tiene la mayor parte.",
      },
      response: {
        title: "Respondieron al preguntarles, y el silencio",
        plain:
          "Respuestas a las invitaciones que llegaron. Quien recibió la pregunta en los últimos tres días aún puede responder y todavía no cuenta como silencio; a las visitas sin teléfono ni correo no se les pudo preguntar y se cuentan aparte. Quienes callaron quizá lo vean de otro modo: los límites muestran la proporción si todos ellos estuvieran descontentos y si todos estuvieran contentos.",
      },
      recovery: {
        title: "Recuperados",
        plain:
          "De todas las quejas terminadas, las que dieron 4 o 5 al volver a preguntar. Quien no respondió cuenta como perdido en el límite inferior y como recuperado en el superior.",
      },
      promises: {
        title: "Promesas cumplidas",
        plain:
          "Cumplidas a tiempo entre todas las que ya vencieron. Las tardías, rotas o atrasadas no están cumplidas; las que aún no vencen no cuentan.",
      },
      times: {
        title: "Cuánto se tarda",
        plain:
          "La mitad estaba hecha en este tiempo. Las quejas abiertas cuentan con lo que llevan esperando, así nada parece más rápido de lo que es.",
      },
      at_risk: {
        title: "Lo que se puede perder",
        plain:
          "Por cada cliente que se quejó, una sola vez, según su última queja: lo que vale a lo largo de los años, por cuánto más probable es que se vaya tras esa cara que tras la mejor. Esa probabilidad es un supuesto que puede cambiar; el intervalo va de su lado optimista al pesimista. No entran los clientes cuyo valor no se conoce ni lo que pudo ser el toque de una máquina hasta que una persona se ocupa de ello.",
      },
      kept: {
        title: "Lo que se conservó",
        plain:
          "Lo mismo para los clientes cuya última queja acabó con un 4 o un 5 al volver a preguntar: lo que estaba en riesgo, menos lo que aún lo está si están contentos y no encantados. Algunos se habrían quedado igualmente: es una estimación, no una cuenta.",
      },
      guarantee: {
        title: "Lo que cuesta nuestra palabra",
        plain:
          "Lo devuelto, lo regalado y lo gastado en arreglarlo, tal como se anotó con la queja; cada vez cuenta, en el día de la queja.",
      },
      compared: {
        title: "Comparado con",
        plain:
          "Tus mismos días de hace un año y, si aceptaste compartir totales, negocios de tu oficio, nunca menos de diez y cada uno cuenta una vez. Una diferencia solo lleva color cuando su intervalo no incluye el 0.",
      },
      days: {
        title: "En qué día cuenta",
        plain:
          "Una respuesta cuenta el día en que se tocó la cara, en tu zona horaria, y ahí se queda aunque se corrija. Por eso en noviembre hay respuestas sobre visitas de octubre. Una queja cuenta el día en que se hizo, y una invitación el día en que llegó.",
      },
    },
  },
  worth: { open: "aún abierto", won: "recuperado", lost: "perdido", silent: "resuelto, sin noticias desde entonces" },
  asking: {
    young: (p) => `preguntados en los últimos tres días, aún no cuentan: ${p.n}`,
    unreachable: (p) => `sin teléfono ni correo: ${p.n}`,
  },
  preparing: "Los avisos tempranos se están preparando. Vuelve a mirar mañana.",
};
