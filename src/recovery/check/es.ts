import { phrases } from "../reading/phrases.ts";
import type { CheckWords } from "./words.ts";

export const spanish: CheckWords = {
  excuse: [
    {
      phrases: phrases`desgraciadamente, lamentablemente, por desgracia, desafortunadamente, infortunadamente`,
      why: "Anuncia una excusa antes de haber arreglado nada.",
      better: "Lo siento mucho. Le cuento lo que voy a hacer.",
    },
    {
      phrases: phrases`
    debido a|al, a causa de, por culpa de, mucho|muchísimo|exceso|volumen trabajo, exceso de trabajo, volumen de trabajo|llamadas,
    alta demanda, temporada alta, falta de personal, bajas de personal, estamos|íbamos|andamos desbordados|saturados|liados,
    época de mucho, agenda llena|completa, de vacaciones, de baja`,
      why: "Lo ocupados que estamos es cosa nuestra. El cliente solo quiere que se arregle.",
      better: "Le hicimos esperar y no aparecimos. Lo siento. Hoy a las 17:30 estoy en su casa.",
    },
    {
      phrases: phrases`
    ajeno|ajenas|ajenos a nuestra, causas|circunstancias ajenas, fuerza mayor, imprevisto*, circunstancias imprevistas, mal tiempo, el tráfico,
    no ... en nuestras|mis manos, no podemos hacer, nada ... podamos hacer, problema* técnico*|informático*, error informático|humano|administrativo,
    fallo del|en sistema, el sistema, malentendido*, confusión`,
      why: "Suena a que nadie pudo evitarlo, y el cliente entiende que volverá a pasar.",
      better: "Esto no tenía que haber pasado. Me ocupo yo, hoy mismo.",
    },
    {
      phrases: phrases`
    estas cosas pasan, cosas que pasan, nadie es perfecto, primera vez que, nunca nos|había pasado, caso aislado, normalmente,
    hicimos|hacemos ... posible, le rogamos|ruego comprensión, gracias por su|tu paciencia|comprensión, esperamos su|que comprensión|entienda|comprenda,
    rogamos disculpe`,
      why: "Pide al cliente que sea comprensivo con nosotros.",
      better: "Tenía usted todo el derecho a esperar más. Voy a dejarlo bien.",
    },
  ],
  jargon: [
    {
      phrases: phrases`
    política de|interna|la, nuestra política, políticas, protocolo*, procedimiento*, términos y condiciones, condiciones generales, según ... contrato,
    conforme a, de acuerdo con, le informamos, le comunicamos, por la presente, a los efectos`,
      why: "Las normas y el lenguaje legal ponen un mostrador entre usted y el cliente.",
      better: "Le digo lo que puedo hacer por usted ahora mismo.",
    },
    {
      phrases: phrases`
    ticket*, número de incidencia|caso|expediente|referencia, incidencia*, expediente*, escal* ... caso|incidencia|tema, orden de trabajo, parte de trabajo, sla,
    departamento ... correspondiente, tramit*, gestion* su, operativa, logística`,
      why: "Es una palabra de puertas adentro. Para el cliente significa ser un número.",
      better: "Lo llevo yo personalmente y puede llamarme directamente.",
    },
    {
      phrases: phrases`
    estimado cliente, estimada clienta, apreciado cliente, sus comentarios, su feedback, encuesta, experiencia de cliente, satisfacción del cliente,
    las molestias, molestias ocasionadas|causadas, cualquier molestia, a la mayor brevedad, máxima atención, atentamente le, subsan*, resolución,
    proceder* a, nos tomamos muy, estándares`,
      why: "Suena a carta modelo: parece que nadie ha leído lo que escribió.",
      better: "Ay, Ana, qué horror. Todo el día esperando y no apareció nadie.",
    },
  ],
  blame: [
    {
      phrases: phrases`
    departamento, nuestro proveedor, el proveedor, la subcontrata, subcontratista, el fabricante, la mensajería, la agencia, la central, call center,
    otra oficina|sucursal|persona, un tercero, terceros, los de facturación|administración|almacén`,
      why: "El cliente le compró a usted. Quién falló dentro no es asunto suyo.",
      better: "Le hemos fallado. Yo soy quien lo va a arreglar.",
    },
    {
      phrases: phrases`
    técnico|repartidor|compañer*|recepcionista|operario|conductor|chico|chica|él|ella ... olvidó|olvidado|equivocó|equivocado|debería|debió|falló,
    culpa suya|del|de, error del|de ... técnico|compañer*|repartidor|conductor, el nuevo, la nueva, un chico nuevo, becario, aprendiz`,
      why: "Señalar a un compañero empequeñece a la empresa y no arregla nada.",
      better: "Es responsabilidad nuestra y respondo yo.",
    },
    {
      phrases: phrases`
    usted ... debería|debió|tenía|olvidó|dijo|podría, debería haber avisado|llamado|dicho|estado|leído, debió avisar|llamar|decir*, tenía que haber avisado|llamado|dicho, podría haber avisado|llamado|dicho, no nos avisó|dijo|llamó|informó, si hubiera*|hubiese*,
    no estaba ... casa, no había nadie, su culpa|error|responsabilidad, no ... culpa nuestra, no es culpa|responsabilidad|problema|cosa, según usted,
    como ... dije|dijimos|expliqué|explicamos|comenté, ya ... dije|dijimos|expliqué|explicamos, nadie ... quejado, otros clientes, cálmese, tranquilícese,
    no nos consta`,
      why: "Le echa la culpa al cliente o discute con él. Aunque fuera verdad, lo perdería.",
      better: "Tiene toda la razón en estar disgustado. Cuénteme y lo arreglo.",
    },
  ],
  empathy: {
    phrases: phrases`
    siento, lamento, perdón, perdone, perdona, disculpe, disculpa*, qué horror|rabia|pena|disgusto|faena, horrible, terrible, entiendo, comprendo, me imagino, me pongo en,
    razón, hemos fallado, le fallamos, derecho a, merece*, no tenía|debía que|haber|pasar`,
    why: "Todavía no se nota que se pone en su lugar. Eso va primero.",
    better: "Vaya, qué horror. Lo siento muchísimo.",
  },
  time: {
    phrases: phrases`
    hoy, mañana, esta tarde|noche|mañana, lunes, martes, miércoles, jueves, viernes, sábado, domingo, mediodía, ahora mismo, de camino, minuto*, hora|horas,
    a la una, a las, en|dentro ... días`,
    why: "No sabe cuándo. Una promesa sin hora no es una promesa.",
    better: "Hoy a las 17:30 estoy en su puerta.",
  },
  vague: {
    phrases: phrases`
    cuanto antes, lo antes posible, en breve, pronto, a la mayor brevedad, en cuanto podamos|pueda|sea, próximamente, próximos días, cuando podamos|pueda, en su momento`,
    why: "«Pronto» no es una hora. Estará esperando desde este minuto.",
    better: "Le llamo antes de las 16:00 y mañana a las 9:00 estoy allí.",
  },
};
