import { written } from "../../reading/phrases.ts";

export const calm = written`
harmless:
 lesión ... mejor*|fisio|cur*|recuper*, trat*|recuper*|cur* ... lesión, herida ... cur*|cicatriz*|mejor*
 amenaz* ... lluvia|llover|tormenta|nieve|nevar, lluvia|tormenta|cielo ... amenaz*
 técnico|instalador|revis*|inspector|señor|chico|hombre|empresa|compañía|factura|recibo|inspección|boletín|contrato|
 instalación|cocina|placa|hornillo|caldera|calentador|estufa|contador del|de|a gas, el|la del|de gas, agua con gas
 a todo gas, con gas|sin gas agua, detector*|alarma*|sensor* de humo|humos|incendio*|monóxido|co|gas
 alarma contra incendios, campana de humos|humo, señal de humo, tanto humo vende, vende humo
 comprob*|revis*|test* ... monóxido, monóxido ... comprob*|revisad*|correcto, a fuego lento, color fuego
 prueba de fuego, jugar con fuego, puerta cortafuegos, echa|echar humo ... cabeza, chispa de
 una chispa ... simpatía|gracia|alegría, chispa y, con|tiene mucha chispa, una|su|más chispa
 echando|echaba chispas de enfado|por|mi, corriente ... aire, al corriente, agua corriente, cuenta corriente
 corriente y moliente, contra corriente, luz corriente, quem* ... grasa|calorías|horas, quemados de
 estoy quemad* con|de|por, quemador*, crema ... quemadura*, de muerte
 muer* ... factura|precio|risa|cuenta|presupuesto|vergüenza|ganas, partí* de risa
 muert* de risa|ganas|frío|hambre|sueño, me muero de risa|ganas|por, cortó ... pelo|cabello|puntas|flequillo
 corte de|bob|corto|largo|nuevo, el corte, corte ... pelo|cabello, no ... hizo|hace|hecho daño, sin ... dolor
 nada|ningún de dolor, ni dolor, análisis de sangre, analítica de sangre, sacar sangre
 sangre ... extra*|sacó|análisis, pincha* ... sangre, de pura sangre, sangre fría, inundada de luz|alegría
 inundado de luz, techo alto|nuevo|pintado, pint* ... techo, techo ... pint*, agua caliente|potable|fría
 pegó el|la|un|bien|perfecto, golpeó la|el, tocó ... mi|el, me tocó el|la|un|una|esperar|volver|pagar
 amenaza de lluvia|tormenta, amenaza* lluvia|con llover|tormenta, agresivo ... precio, precio* agresiv*
 acoso ... telefónico|llamadas, freno* ... nuevos|perfect*|genial*|bien|cambi*|pastillas|discos|revis*
 pastillas|discos|luz|líquido de freno*, sin frenos ... reír|habla*, rueda de repuesto|prensa, ruedas nuevas
 cambi* ... rueda*|llanta*, por accidente, seguro de accidente*, chapa ... accidente, golpe de suerte
 parte de accidente, sin peligro, fuera de peligro, peligrosamente, desinfec*, control de infec*, infeccios*
 trat*|cur* ... infec*, infec* curada|tratada, mareando la perdiz, marear la perdiz, me mareó con|a
 ahogado ... trabajo|papel*|deudas, vaso de agua, prueba de alergia, test de alergia
 fiebre ... compras|rebajas|sábado, urgencias atend*|bien|rápid*
 servicio|médico|atención|personal|equipo|cita de|en urgencias, de urgencias ... excelente|amable*|encantador*|bien
 el hospital es|está|estaba|muy, camión|coche de bomberos ... juguete, bomberos ... juguete|jugar
 freno*|ruedas|cinturones sin problema*|novedad|fallos, revis* ... ruedas|frenos
 prueba|ensayo|test de humo|humos|presión, gris|color|tono|rubio|ceniza humo
 parque|estación|cuartel|retén de bomberos, bomberos ... lado|cerca|enfrente|aparc*|estacion*|rápid*|volando
 como los|unos bomberos, está que arde, que arde, corte de luz|energía|agua|suministro|mangas
 me cayó|cae|cayeron|caen genial|bien|fenomenal|súper|simpátic*|muy|de|como|mal|fatal|gordo|del
 caí rendid*|enamorad*|en la cuenta, cae ... precio|bien|bonito|perfecto|agua afuera, cayó la noche|una|el, a caer
 nadie|ningún*|sin salió|resultó|herido*|herida|hubo|acabó ... herido*|herida, sin heridos, ningún herido
 nadie herido, nadie ... hizo|hicieron daño, a prueba de, salv* ... vida|día, vida salv*
 precio*|factura|cuenta de infarto|escándalo, infarto ... precio*|factura|cuenta|ver|presupuesto, de infarto
 casi|me da|dio|morí|muero ... infarto|algo|patatús|ataque|muero ... precio|factura|cuenta|ver|risa|presup*|emoción
 monóxido ... cero|0|bien|ok|nulo|negativo|normal|correcto|instal*|prob*
 medi*|midió|instal*|mont*|puso|colocó|prob*|quedó ... monóxido
 chispa* de genio|ingenio|creatividad|alegría|vida|humor|pasión|amor
 hay|saltaron|tiene chispa*|feeling ... equipo|entre|nosotros, echando chispas, como una bala
 explosi* de sabor*|color|alegría, una|la bomba, bombazo de|el|total
 me matan|mata|mataba|mató ... cola|espera|precio|curiosidad|pies|risa|colas
 cola|espera|curiosidad|colas|hambre ... mata|mataba|matando
 quem* ... tostada*|comida|cena|lengua|arroz|tortilla|cartuchos|naves|pan
 quemad* ... espera*|trabajo|jefe|tanto|tanta|atención|sol, crema quemada|catalana, caramelo quemad*
 aceite|naranja quemado, ahumad* ... ojo*|salmón|pimentón|queso|sabor|maquillaje
 salmón|ojo|ojos|queso|maquillaje|tono ahumad*, el ahumado, local|espacio|zona|sitio|ambiente sin humo*, sin humo*
 cortina de humo, picante ... pega|patada|quema|pica, pega fuerte, pica* ... rico|rica|buena|salsa|bueno
 calambre* ... pierna|gemelo|gimnasio|risa, de rompe, partí*|parto de|la risa|caja|caras, me parto
 golpe de efecto|vista|calor|estado|genio|aire|suerte, de golpe, no ... pega|pegó ... con
 pega|pegan con|mucho|perfecto, ni un|una|gota|sangre ... sangre|agua|dolor, ni gota, sin una gota de|gota
 pinchazo|aguja|inyección|vacuna ... sentí|enteré|noté|duele|dolió|nada, ni ... sentí|enteré|noté
 no ... sentí|noté|dolió|duele|dolía|quemó|escoció|picó, sin dolor|molestias|pinchazos|sangre|efectos|quemaduras
 hinchazón|inflamación|moratón|dolor ... bajó|baja|bajado|remitió|desapareció|fue|mejor*|quitó|aliviad*
 cuello|espalda|rodilla dolorid*|cargad*|contracturad*, cuidado* con mi
 me quitó|quitaron|alivió ... dolor|peso|contractura, dolor ... quitó|alivió|pasó|fue|menos, hombro*|encima peso
 me daba vueltas, cabeza ... vueltas|opciones|ideas|bomba, perdí la cabeza|cuenta|noción|paciencia
 perder la cabeza|paciencia, protector*|tapas|tapa|tapones ... enchufe*|niños|bebé
 cable* ... tapad*|ordenad*|recogid*|escondid*|ocult*|canaleta|bien|limpi*|guardad*
 enchufe* ... nuevo*|funciona*|cambi*|instal*|puso|bien, luz ... volvió|nueva*|preciosa
 mirad*|miró|revisó|revisaron|comprob*|busc*|control* ... fuga*|escape*|gas|monóxido|freno*|cinturones|ruedas|niveles
 no había ningun*|fugas, ninguna fuga|gotera, ni una fuga|gotera
 fuga ... arregl*|repar*|solucion*|grifo|cisterna|cerebros, arregl*|repar*|cambi* ... alarma|detector|sensor
 freno*|ruedas ... aguant*|dur*|nuevo*|diez|meses|kilómetros|km|va|van|perfect*|como
 va|van|quedó|frena* ... perfect*|genial|lujo|seda|fenomenal|maravilla|nuevo*
 olor a pintura|limpio|nuevo|fresco|pan|café|flores|lavanda|vainilla
 huele*|olía a limpio|nuevo|gloria|flores|rico|pan|vainilla, huele|olía genial|delicioso|rico|bien|fenomenal|de
 agua ... volvió|caliente|otra|de nuevo, mortal, brutal, de lujo, me enamor*, amor a primera, a primera vista
 me muero de|por ganas|amor|risa|ilusión|hambre|vergüenza|sueño, muero por|de
 precio ... duele|dolió|dolor*|mata|susto, me dolió|duele ... precio|pagar|bolsillo|factura
 uñas ... arregl*|preciosas|divinas|perfectas|bonitas, curó|curaron|curad*|sanó ... herida|infección|uña|pie|quemadura
 herida|infección|uña ... curad*|sanó|mejor, ojo clínico, ojo con|bien, buen ojo, a ojo, ojos ... maquill*|preciosos
 costó|cuesta*|costaba un ojo|riñón, un ojo de la, ojo de la cara, un riñón, vale|me da miedo
 miedo al|a dentista|las|la|ir|agujas|volar
 tenía|tengo|tiene|pánico|perdí ... miedo|fobia|pánico ... dentista|agujas|agua|tijeras|secador|inyecciones
 alergia ... primavera|polen|menú|carta|cuidado|respet*|atent*|tuvieron|opciones
 alérg* ... respet*|opciones|carta|cuidado|atent*|tuvieron|atend*, apto para
 opciones|carta|menú ... alérg*|celíac*|sin gluten, sin gluten|lactosa|frutos
 perro|perra|gato ... guapo|guapa|limpio|feliz|encantad*|corte|precioso|bonito, policía ... lado|cerca|enfrente|amable
 urgencia* ... rápid*|veinticuatro|24|servicio|atend*|horas, servicio de urgencia*, llamada|cita de urgencia*
 ambulancia ... lado|paso, seguro de|del hogar|coche, cinturón ... gástrico|nuevo|funciona*
 teléfono|móvil ... contest*|atend*|amable|carg*|nuevo|pantalla
 siguió|sigue|siguieron ... instrucciones|consejos|trabajando|mis, me siguió|siguieron atend*|explic*|informando
 mordisco de|a, para comérselo, un robo, arma* secreta|tomar, cuchillo* ... afil*, afil* ... cuchillo*|tijeras
 a cuchillo, tornillo suelto, suelto, patada* a|la|en, a patadas
notCalming:
 no han|ha|lo|la|se|me|nos|le|les ... arregl*|repar*|solucion*|resolv*|resuelto|sell*|localiz*
 no|sin arregl*|repar*|solucion*|resolver|sellar
 no contest*|respond*|viene|vienen|vino|ha|han|coge*|hizo|hicieron|sé|saben|saber|solo|fue|es|me|nos|para|deja|paran|
 puedo|podemos|entiendo|quiero|quiere*|revis*|comprob*|mir*|avis*|apret*
 sin avisar|contestar|respuesta|venir|mirar|comprobar|decir|solución|duda|calefacción|luz|apretar|preguntar
 no deja|dejan|para|paraba|paran|dejaba|cesa, ni siquiera|caso|se|me|idea, nada más|menos
 nunca más|vino|vinieron|había|contest*
 para|a|de|que|debía*|dijo|dijeron|ven*|vin*|deben|hay ... arreglar|reparar|solucionar
 desde|cuando ... arregl*|repar*|cambi*, sin embargo, agua corta*, me|mi|nos ... cort*
over:
 ya no, nada, desapareció, desaparecido, solucionad*, falsa alarma, todo correcto|bien|perfecto, ya está, ya pasó
 todo bien|perfecto|ok|controlado, bajo control, historia
rescued:
 en menos de|una|media|dos|diez|quince|veinte|pocos|menos hora|horas|minutos|momento|nada|seguida
 en un|una|menos|diez|veinte|quince|media ... hora|minutos|momento, en seguida, enseguida, al momento|instante
 rápido|rápidamente, rapidísimo|rapidísimos|volando, salvaron|salvó|salvasteis|salvaste, gracias por
 ya está todo|solucionado|arreglado, perfecto|genial|fenomenal
history:
 hace años|siglos|décadas|mucho, de niño|niña|pequeña|pequeño
negations:
 no|sin|ningún|ninguna|ninguno|nunca|jamás|ni|tampoco|nada
mended:
 arregl*|repar*|solucion*|resolv*|resuelt*|localiz*|sell*|cambi*|detuv*|cort*
doer:
 que|ustedes|usted|vosotros|técnico|él|ellos|donde
past:
 había|teníamos|tenía|tuvimos|tuve|era|pasado|pasada|hubo|rompió|estaba|reventó|olía|encontró|encontraron|detectó|
 detectaron|salía|anterior|hace|ayer|cuando|fue|estropeó|inundó
still:
 sigue|siguen|seguimos|todavía|aún|otra|continúa|peor|vuelve|volvió|seguía
joints:
 y|e|porque|desde|cuando|mientras|que|si|así
turns:
 pero|aunque|sino|embargo
`;
