import { phrases } from "../reading/phrases.ts";
import { type DangerWords, near, say, sure } from "./words.ts";

const gas = "gas|propano|butano|metano";
const device =
  "enchufe*|alargador*|regleta*|ladrón|multitoma*|interruptor*|cuadro|cable|cables|cableado|caldera|calentador|termo|horno|cocina|vitro*|lavadora|lavavajillas|nevera|secadora|lámpara*|luz|fusible*|diferencial|motor|capó|coche|carro|auto|estufa|calefactor|tubería*|batería|cargador|radiador|aparato|toma|tomacorriente*|contacto|boiler|pared";
const body =
  "oreja*|oído*|cuello|cara|piel|mano|manos|dedo*|brazo*|pierna*|pie|pies|cabeza|cuero|ojo|ojos|labio*|frente|hombro*|espalda|rodilla*|hijo|hija|niño|niña|bebé|madre|padre|marido|mujer|esposa|esposo|perro|gato";
const bones =
  "muñeca|brazo|pierna|tobillo|nariz|costilla*|dedo|diente*|cadera|pie|hueso*|mano|codo|rodilla|espalda|hombro|muela|clavícula";

export const spanish: DangerWords = {
  language: "es",
  common:
    "el|la|los|las|un|una|que|y|en|del|de|se|me|mi|muy|es|está|con|por|para|su|nos|lo|al|desde|cuando|pero|hay|ha|he|le|porque|todo|nadie|fue|han",
  rules: [
    near(
      "gas",
      gas,
      "huele*|oler|oliendo|olía|olor|olores|peste|apesta*|tufo|fuga*|escape*|escapa*|escapando|perdida*|pérdida*|pierde|pierden|perdiendo|perder|sale|saliendo|silbido*|silba*|fugando|sisea*|siseo",
      6,
    ),
    say("gas", phrases`huele* ... huevo* podrido*, explosión de gas`),
    say("carbon_monoxide", phrases`monóxido, intoxica* ... caldera|calentador|co`),
    sure(
      "carbon_monoxide",
      phrases`
    alarma*|detector*|sensor* ... monóxido|co ... pita*|suena*|sonó|sonado|sonando|saltó|salta|saltado|dispar*|activ*,
    alarma*|detector*|sensor* ... co|monóxido ... deja|para ... pitar|sonar,
    saltó|salta|saltado|sonó|suena|sonado|dispar*|pita|activ* ... alarma|detector|sensor ... monóxido|co
  `,
    ),
    near(
      "carbon_monoxide",
      "maread*|mareo*|dolor|náusea*|somnolen*|vómito*",
      "caldera|calentador|estufa|calefacción|boiler|brasero",
      9,
    ),
    near(
      "smoke_fire",
      "humo|humareda|humea*|humeando",
      `sale|salió|salía|saliendo|sacar|echa*|echó|lleno|llena|llenó|negro|olor|huele|mucho|hay|había|veo|suelta|soltar|${device}`,
      4,
    ),
    near(
      "smoke_fire",
      "quem*|chamusc*|derrit*|derret*|fundió|fundido|ardiendo|ardió|arde|llamas|llama|fuego|incendi*|explot*|reventó|estalló",
      device,
      5,
    ),
    near("smoke_fire", "huele*|olor|olía|oler", "quem*|chamusc*|plástico|goma|humo|cable*", 4),
    say(
      "smoke_fire",
      phrases`
    incendio*, incendi*, prend* ... fuego, fuego en|casa, en llamas, bomberos,
    salió|salieron|hubo|había|hay|pegó fuego|llamas, prendió ... candela, explosión, explotó, cogió|agarró fuego
  `,
    ),
    say(
      "electric",
      phrases`
    calambrazo*, chispazo*, descarga* eléctrica*, descarga, electrocut*, toques eléctricos,
    da|dio|dan|dado|dando|daba|pega|pegó|soltó ... corriente|calambre*|toques|corrientazo*|chispa*, corrientazo*,
    cortocircuito*, corto circuito, agarró|agarra la corriente,
    echa|echando|echó|soltó|suelta|saltan|saltaron|salen|saltó|sale|salían ... chispa*
  `,
    ),
    near("electric", "chispa*|chisporrote*", device),
    near(
      "electric",
      "cable|cables|cableado|hilos",
      "pelado*|suelto*|aire|colgando|descubierto*|expuesto*|vista|sueltos|corriente",
      4,
    ),
    near(
      "electric",
      "enchufe*|interruptor*|cuadro|toma|tomacorriente*|cable|cables|fusible*|cargador",
      "quema|quemando|quemado|caliente|calienta|derrit*|derret*|zumba*|negro|ardiendo|fundi*|chamusc*",
      4,
    ),
    near("injury", "quem*|abras*|escald*", body, 5),
    say(
      "injury",
      phrases`
    me|le|nos|te quemó|quemaron|quemé|quemado|quemaste|abrasó, quemadura*, ampolla*, sangr*, sangre, herido*,
    herida*, lesion*|lesión, urgencias, ambulancia, emergencias, al hospital, el hospital ... acab*|termin*|ingres*,
    acab*|termin*|llev*|ingres* ... hospital|clínica, puntos de sutura, puntos ... dar|dieron|cabeza, inconsciente,
    conmoción
  `,
    ),
    near(
      "injury",
      "rompí|rompió|roto|rota|rompieron|fractur*|partí|partió|partido|torcí|torció|esguince|dislo*|quebró|quebré",
      bones,
      4,
    ),
    near(
      "injury",
      "caí|cayó|caído|caída|resbal*|tropec*|tropez*",
      "encima|golpe*|suelo|daño|escalera*|mojado|cabeza|hice|piso|me|madre|padre|abuela|hijo|hija",
      5,
    ),
    near(
      "injury",
      "cortó|cortado|cortaron|corte|clavó|pinch*|arañ*",
      "oreja*|cuello|dedo*|cara|mano|labio*|párpado|piel|cuero|pierna|sangr*",
      4,
    ),
    say(
      "injury",
      phrases`
    me|le|se|nos ... hizo|hecho|hice|hicieron ... daño, mucho|fuerte|insoportable|horrible dolor,
    dolor insoportable|horrible|fuerte|terrible|tremendo, dolor muy fuerte, casi ... mat*|muer*|morimos|muero, peligro*,
    un peligro, nos|me|le pudo|podría|podía ... matar, podríamos|podía|pude ... muerto|morir|matado,
    es|son|está inseguro|insegura, riesgo de
  `,
    ),
    say(
      "water",
      phrases`
    inund*, anegad*, reventó|reventado|rompió ... tubería|cañería, tubería|cañería reventada|rota|reventó
  `,
    ),
    near(
      "water",
      "techo|cielorraso|falso",
      "agua|goter*|cae|cayó|caído|caer|cayendo|hundi*|derrumb*|vino|filtra*|chorrea*|abomba*",
      5,
    ),
    near("water", "agua", "chorros|paredes|pared|lámparas|enchufe*|cuadro|lámpara*|borbotones|cables|luz", 5),
    say(
      "threat",
      phrases`
    amenaz*, agred*|agres*,
    me|nos|le|te|la|lo pegó|golpeó|empujó|empujaron|abofeteó|escupió|agarró|zarandeó|atacó|acosó|manoseó|tocó|insultó ... y|me|policía|mi|por|del|brazo,
    golpeó|pegó|empujó|atacó a mi|un|una, pegó|golpeó|empujó|pateó a, acos*, manose*, abus*|abusó ... sexual*|mí|mi,
    cuchillo, sabe|saben dónde vivo|vivimos, patada* ... perro|hijo|hija, patada* a mi, golpeó|pegó ... perro|gato|hijo|hija|niño|mujer|marido, navaja, pistola, viol*ent*|violento|violenta, puñetazo, bofetada, denuncia* ... agres*|policía
  `,
    ),
    near("threat", "policía|guardia", "llam*|denunci*|vino|avis*", 4),
    say(
      "medical",
      phrases`
    reacción alérgica, anafil*, alergia ... tinte|crema|cara|terrible|horrible|brutal, infec*, desmay*,
    perdí|perdió ... conocimiento|consciencia, mareada, mareado, mareo*, fiebre, pus, intoxica*, envenen*, ahog*,
    asfixi*, no ... respirar, dosis|medicamento|medicina|medicación|pastilla*|fármaco|inyección equivocad*|errónea|incorrect*, equivoc* ... medicación|medicamento|dosis|pastilla*, quemadura química, infarto,
    convulsion*, vomit*, sarpullido, ronchas, urticaria, caída de pelo,
    cae|caen|cayendo ... pelo|cabello ... mechones|puñados
  `,
    ),
    near(
      "medical",
      "hinchad*|hinchó|inflamad*|hincha*|erupción|ampollas",
      "cara|ojo|ojos|labio*|pie|mano|cuello|encía*|boca|pierna|garganta|lengua|rostro|cuero|piel",
      4,
    ),
    near(
      "vehicle",
      "freno|frenos|frenar|frena",
      "fall*|no|sin|roto*|perd*|perdí|líquido|apenas|imposible|tampoco|pude|dejaron|quedé|quedó|bloque*",
      4,
    ),
    near(
      "vehicle",
      "rueda*|llanta*|neumático*",
      "salió|sale|soltó|suelta*|sueltas|cayó|salido|soltado|desprend*|floja*|revent*|explot*|pinch*",
      5,
    ),
    near("vehicle", "tuercas|tornillos", "rueda*|flojas|flojos|sueltos|sueltas|apretad*|apretar|apretó", 5),
    near("vehicle", "dirección|volante", "bloque*|fall*|trab*|suelt*|perdí", 4),
    near("vehicle", "gasolina|combustible|gasoil|nafta", "huele*|olor|fuga*|pierde|perdida|gotea*|escape|chorrea*", 4),
    say("vehicle", phrases`accidente, airbag, saltó|abrió ... capó, perdí ... control`),
  ],
  harmless: phrases`
    lesión ... mejor*|fisio|cur*|recuper*, trat*|recuper*|cur* ... lesión, herida ... cur*|cicatriz*|mejor*, amenaz* ... lluvia|llover|tormenta|nieve|nevar, lluvia|tormenta|cielo ... amenaz*,
    técnico|instalador|revisor|inspector|señor|chico|hombre|empresa|compañía|factura|recibo|revisión|inspección|boletín|contrato|instalación|cocina|placa|hornillo|caldera|calentador|estufa|contador del|de|a gas,
    el|la del|de gas, agua con gas, a todo gas, con gas|sin gas agua,
    detector*|alarma*|sensor* de humo|humos|incendio*|monóxido|co|gas, alarma contra incendios, extintor*,
    campana de humos|humo, señal de humo, tanto humo vende, vende humo, comprob*|revis*|test* ... monóxido,
    monóxido ... comprob*|revisad*|correcto, fuegos artificiales, a fuego lento, color fuego, prueba de fuego,
    jugar con fuego, puerta cortafuegos, echa|echar humo ... cabeza, chispa de,
    una chispa ... simpatía|gracia|alegría, chispa y, con|tiene mucha chispa, una|su|más chispa,
    echando|echaba chispas de enfado|enfado|por|mi, bujía*, corriente ... aire, al corriente, agua corriente,
    cuenta corriente, corriente y moliente, contra corriente, luz corriente, quem* ... grasa|calorías|horas,
    quemados de, estoy quemad* con|de|por, quemador*, crema ... quemadura*, de muerte, muer* ... factura|precio|risa|cuenta|presupuesto|vergüenza|ganas, partí|partimos|partía de risa,
    muert* de risa|ganas|frío|hambre|sueño, me muero de risa|ganas|por, cortó ... pelo|cabello|puntas|flequillo,
    corte de|bob|corto|largo|nuevo, el corte, corte ... pelo|cabello, no ... hizo|hace|hecho daño, sin ... dolor,
    nada|ningún de dolor, ni dolor, análisis de sangre, analítica de sangre, sacar sangre,
    sangre ... extra*|sacó|análisis, pincha* ... sangre, de pura sangre, sangre fría, inundada de luz|alegría,
    inundado de luz, techo alto|nuevo|pintado, pint* ... techo, techo ... pint*, agua caliente|potable|fría, robo,
    pegó el|la|un|bien|perfecto, golpeó la|el, tocó ... mi|el, me tocó el|la|un|una|esperar|volver|pagar,
    amenaza de lluvia|tormenta, amenazaba|amenaza lluvia|con llover|tormenta, agresivo ... precio, precio* agresiv*,
    acoso ... telefónico|llamadas, freno* ... nuevos|perfect*|genial*|bien|cambi*|pastillas|discos|revis*,
    pastillas|discos|luz|líquido de freno|frenos, sin frenos ... reír|hablar|habla, rueda de repuesto|prensa,
    ruedas nuevas, cambi* ... rueda*|llanta*, por accidente, seguro de accidente*, chapa ... accidente,
    golpe de suerte, parte de accidente, sin peligro, fuera de peligro, peligrosamente, marea alta|baja, desinfec*,
    control de infec*, infeccios*, trat*|cur* ... infec*, infec* curada|tratada, mareando la perdiz,
    marear la perdiz, me mareó con|a, ahogado ... trabajo|papel*|deudas, vaso de agua, prueba de alergia,
    test de alergia, fiebre ... compras|rebajas|sábado, urgencias atend*|bien|rápid*,
    servicio|médico|atención|personal|equipo|cita de|en urgencias,
    de urgencias ... excelente|amable*|encantador*|bien, el hospital es|está|estaba|muy
  `,
  negations: "no|sin|ningún|ninguna|ninguno|nunca|jamás|ni|tampoco|nada",
  over: phrases`
    ya no, nada, desapareció, desaparecido, solucionad*, falsa alarma, todo correcto|bien|perfecto
  `,
  mended: "arregl*|repar*|solucion*|resolv*|resuelt*|localiz*|sell*|cambi*|detuv*|cort*",
  notCalming: phrases`
    no han|ha|lo|la|se|me|nos|le|les ... arregl*|repar*|solucion*|resolv*|resuelto|sell*|localiz*,
    no|sin arregl*|repar*|solucion*|resolver|sellar,
    no contest*|respond*|viene|vienen|vino|ha|han|coge*|hizo|hicieron|sé|se|saben|saber|solo|sólo|fue|es|me|nos|para|deja|paran|puedo|podemos|entiendo|quiero|quiere*|revis*|comprob*|mir*|avis*|apret*,
    sin avisar|contestar|respuesta|venir|mirar|comprobar|decir|solución|duda|calefacción|luz|apretar|preguntar,
    no deja|dejan|para|paraba|paran|dejaba|cesa, ni siquiera|caso|se|me|idea, nada más|menos,
    nunca más|vino|vinieron|había|contest*,
    para|a|de|que|debía*|dijo|dijeron|ven*|vin*|deben|hay ... arreglar|reparar|solucionar,
    desde|cuando ... arregl*|repar*|cambi*, sin embargo, agua corta*, me|mi|nos ... cort*
  `,
  still: "sigue|siguen|seguimos|todavía|aún|otra|continúa|peor|vuelve|volvió|seguía",
  joints: "y|e|porque|desde|cuando|mientras|que|si|así",
  turns: "pero|aunque|sino|embargo",
};
