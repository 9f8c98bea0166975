import { written } from "../../reading/phrases.ts";

export const people = written`
injury:
 quem*|abras*|escald* ~7 oreja*|oído*|mano|manos|dedo*|brazo*|pie|pies|cabeza|ojo|ojos|labio*|frente|hombro*|espalda|
 rodilla*|hijo|hija|niño|niña|bebé|madre|padre|marido|mujer|espos*|perro|gato, me|le|nos|te quemó|quema*|quemé|abrasó
 quemadura*, ampolla*, sangr*, sangre, herido*, herida*, lesion*, urgencias, ambulancia, emergencias, al hospital
 el hospital ... acab*|termin*|ingres*, acab*|termin*|llev*|ingres* ... hospital|clínica, puntos de sutura
 puntos ... dar|dieron|cabeza, inconsciente, conmoción
 rompí*|roto|rota|fractur*|partí*|torcí*|esguince|dislo*|quebr* ~6 muñeca|brazo|pierna|tobillo|nariz|costilla*|dedo|
 diente*|cadera|pie|hueso*|mano|codo|rodilla|espalda|hombro|muela|clavícula
 caí|cayó|caído|caída|resbal*|trope* ~7 encima|golpe*|suelo|daño|escalera*|mojado|cabeza|hice|piso|me|madre|padre|
 abuela|hijo|hija
 cortó|corta*|corte|clavó|pinch*|arañ* ~6 oreja*|cuello|dedo*|cara|mano|labio*|párpado|piel|cuero|pierna
 me|le|se|nos ... hizo|hecho|hice|hicieron ... daño, mucho|fuerte|insoportable|horrible dolor
 dolor insoportable|horrible|fuerte|terrible|tremendo, dolor muy fuerte, casi ... mat*|muer*|morimos, peligro*
 nos|me|le pudo|podría|podía ... matar, podríamos|podía|pude ... muerto|morir|matado, es|son|está insegur*, riesgo de
 morad*|azul|negro|negra|dormid* ~5 dedo*|mano|pie|labios|uña
 cayó|caído|cayeron|caen|caer|cae|cayendo|desplom*|volc*|desprend*|vino|derrumb*|soltó|descolg* ~7 estante*|repisa|
 armario|espejo|tele|radiador|teja*|puerta|portón|valla|muro|lámpara|andamio|escalera*|chimenea|balcón|barandilla|
 cornisa|azulejo*|cascote*|ladrillo*|mueble|mampara|ventana|toldo|árbol|rama|techo|letrero|baranda|cuadro|pared|balda|
 ventilador|camilla|sillón|silla|ascensor|elevador
 cayó|caído|cayeron|vino|reventó|estalló ... encima|cabeza|sobre|pie ... @quien, encima ... @quien
 le|me|nos cayó|cae|cayeron|caído ... encima|cabeza|pie|mano
 estall*|explot*|revent*|hizo|añicos|pedazos|rompió|roto|rota ~7 mampara|vidrio*|cristal*|espejo|horno|vitro|mesa|
 bombilla|botella|frasco|vaso ... me|mi|hijo|hija|niño|niña|encima|manos|pies|cara
 mampara|vidrio*|cristal*|espejo ... estalló|reventó|añicos|pedazos
 lleno|llena de cortes|moratones|moretones|cristales|vidrios
 pill*|atrap*|aplast*|enganch*|machuc*|apret*|trabó|trabad*|arranc*|seccion*|amput* ~6 dedo*|mano|manos|brazo|pierna|
 pie|uña|pelo, uña* ... arranc*|levantad*|saltó|cayó ... dedo|pie|mano
 mordi*|muerde|arañ*|mordedura ~6 perro|perra|gato|me|mi|hijo|hija|niño|niña|loro, tétanos|antitetánica
 puntos ... ceja|cabeza|cara|mano|dedo|pierna|brazo|frente
 piel|cara|cuello|cuero|párpado|labio|pierna*|ingle*|axila* ~7 arranc*|carne|pelad*|despellej*|quem*|desgarr*|levant*|
 llaga*|supur*|costra*|viva|escald*|abras*, moratón*|moretón*|hematoma*|chichón|ojo morado|llaga*|brecha
 en carne viva, escaldad*, abrasad*
 no|sin|apenas|ni puedo|puede|podía|pude|pudo|podemos|consigo|logro|poder abrir|caminar|andar|mover*|levantar*|tragar|
 respirar|apoyar|ver|sentarme|masticar|cerrar ... ojo*|mano*|brazo*|pierna*|pie|cuello|bien|sola|boca|cabeza|desde|
 espalda|nada|lo|la|de|dedo*|mandíbula|sin, no se puede|podía levantar|mover
 no reacciona*|respond*|despierta|respira ... suelo|escalera|cayó|golpe|él|ella|mi
 cayó ... no ... reacciona|responde|mueve|levanta, sin conocimiento|sentido
 golpe*|golpazo|porrazo|trompazo|coscorrón|estampó|abrió|parti*|rompí*|roto|quebró|mellado ~6 cabeza|frente|nariz|
 diente*|muela*|ceja|cara|labio|ojo|empaste
 resbal*|patin*|trope*|escurr*|caí|cayó|caída|caímos|trastabill* ~8 suelo|piso|escal*|jabón|mojad*|agua|hielo|cable*|
 bache|alfombra|acera|bañera|ducha|silla|camilla|rampa|aceite|cera|suegra|abuel*|madre|padre|bordillo|hoyo|zanja
 cera|agua|aceite|tinte|decolor*|láser|mascarilla|plancha|rizador|tenacillas|secador|sopa|café|té|peeling|
 vapor ~8 quem*|ardiendo|hirviendo|abras*|llaga*|piel|escald*|ardía|escocía
 casi|a poco|por poco ... mat*|pierd* ... @quien|ojo|dedo|mano|vida|todos, poco ... matan|mata|mato, jug* la vida
 vivos de milagro, de milagro, milagro ... vivos|vivo|viva|nadie|mat*
 podí*|podr*|pudo|pudimos|habría*|hubi* ... haber ... mat*|muert*|quem*|desgracia|peor|tragedia|cieg*, una desgracia
 nos matamos|mata, habernos matado, habíamos matado, nos podemos|podíamos matar, trampa mortal, inseguro
 bomba de relojería, atentado
medical:
 reacción alérgica, anafil*, alergia ... tinte|crema|cara|terrible|horrible|brutal, infec*, desmay*
 perdí* ... conocimiento|consciencia, mareada, mareado, mareo*, fiebre, pus, intoxica*, envenen*, ahog*, asfixi*
 no ... respirar, dosis|medicamento|medicina|medicación|pastilla*|fármaco|inyección equivocad*|errónea|incorrect*
 equivoc* ... medicación|medicamento|dosis|pastilla*, infarto, convulsion*, vomit*, sarpullido, ronchas, urticaria
 caída de pelo, cae|caen|cayendo ... pelo|cabello ... mechones|puñados
 hinch*|inflamad*|erupción ~6 cara|ojo|ojos|labio*|pie|mano|cuello|encía*|boca|pierna|garganta|lengua|rostro|cuero|
 piel, penicilina|látex|ibuprofeno|aspirina|lactosa|gluten|frutos ~10 historial|ficha|alérg*|no|dice|avis*|pone|pesar
 vidrio*|cristal*|metal|plástico|clavo|tornillo|aguja|grapa|cuchilla|alambre|gusano*|cucaracha*|rata|ratón|piedra*|
 hueso|astilla*|esquirla*|lejía|hierro|tuerca|moho|insecto|mosca|larva*|uña|diente|tirita ~8 comida|ensalada|sopa|
 salsa|yogur*|hamburguesa|bocadillo|bocata|sándwich|pizza|arroz|pasta|pollo|pan|plato|tarta|pastel|bebida|torta|taco*|
 empanada|helado|postre|mordí*|morder|masticar|comiendo|tragué|tragó|tragar|boca|cena|almuerzo|puré|batido|bocado
 esquirla*|astilla*|trozo*|trozito* de vidrio|cristal|metal|plástico|madera|hueso
 carne|pollo|pescado|cerdo|hamburguesa cruda|crudo|pasad*|podrid*|mal|caducad*
 caducad* ... @medi|fármaco*|gotas|tratamiento|remedio|comida|leche|carne|yogur, salmonel*
 diarrea|malos|enfermo*|enferma|malo|mala|indispuest*|cagaler*|gastroenteritis|descompuest*|barriga|tripa|
 estómago ~10 marisco*|mejillones|gambas|comida|cena|pollo|pescado|carne|comer|sushi|ostras|hamburguesa*|menú|buffet|
 mayonesa|tacos|arroz|camarón*|kebab|pizza|ensalada|cenar
 alérgi*|celíac*|intolerante* ~10 cacahuete*|nuez|nueces|frutos|maní|marisco|leche|lactosa|gluten|huevo|avisé|dije|
 avisado|reacción|pusieron|echaron|llevaba|tenía|sésamo|penicilina|látex|almendra*|pesar, epinefrina, adrenalina
 epipen, dolor* en|de el|pecho, opresión, palpitaciones, taquicardia, brote alérgico, no ... respir*
 falta*|faltó ... aire, ahoga*|ahogué|atragant*, atragant*, quedó|puso|ponía morad*|azul, ataque de ansiedad|epilep*
 le dio un ataque|ictus|síncope|derrame, perdió el conocimiento|sentido, desvanec*, me|se|le mareé
 vahído|lipotimia|desplomó, bajón|bajada de tensión|azúcar, cerr* la garganta, garganta ... cerr*|hinch*, habones
 hinch*|deform*|inflam*|enrojec*|supur*|escuece|escocía|pica|quema|ardor|llagas|costras|ampoll*|ronch*|irritad*|
 lloros*|pegados ~6 ojo|ojos|cara|labio*|piel|cuero|párpado*|cuello|lengua|garganta|uña|dedo|encía*|tatuaje|piercing|
 oreja|cicatriz|ceja*|cabeza|ingle*|axila*|rostro
 errón*|incorrect*|otro|otra|ajena*|doble|triple|caducad*|vencid*|cambiad*|confund*|equivoc*|vecino|sobredosis|
 excesiv* ~7 @medi|fármaco, diente|muela|pierna|brazo|ojo|paciente|rodilla ... equivocad*
 sacaron|quitaron|operaron ... equivocad*|que no era, dejaron ... gasa|aguja|algodón|pinza|tijera dentro
 aguja*|instrumental|tijeras|material|pinzas|cuchilla*|jeringa|máquina|limas ... sucia*|sucio*|usad*|reutiliz*|
 estéril*|nueva*|oxidad*|desinfect*, no ... esteril*|desinfect*, mechones|puñados|calva* ~6 pelo|cabello|cabeza
 pelo|cabello ... quem*|chicle|cayendo|cae|partido|rot*|desintegr*, septicemia|sepsis|gangrena
threat:
 amenaz*, agred*|agres*
 me|nos|le|te|la|lo pegó|golpeó|empujó|empujaron|abofeteó|escupió|agarró|atacó|tocó|insultó ... y|me|policía|mi|por|
 del|brazo, golpeó|pegó|empujó|atacó a mi|un|una, pegó|golpeó|empujó|pateó a, acos*, manose*, abus* ... sexual*|mí
 cuchillo, sabe|saben dónde vivo|vivimos, golpeó|pegó ... perro|gato|hijo|hija|niño|mujer|marido, navaja, pistola
 viol*ent*|violent*, puñetazo, bofetada, denuncia* ... policía, policía|guardia ~6 llam*|denunci*|vino|avis*
 intent*|quería|quiso|trató ... besar*|tocar*|abrazar|pegar*|agarrar|abusar, besó ... me|fuerza|hija, me besó
 partir*|romper|reventar|pegar*|matar*|rajar|pinchar|quemar|rompo|parto|mato|pego|reviento|hostia*|paliza|madrear|
 golpiza ~7 cara|boca|piernas|me|te|dientes|una|alma|madre|crisma|jeta|cabeza|nos, encar* ... conmigo|cara|mi|marido
 se encaró, vino|vinieron|venía|acerc* ... por mí|a pegarme|puños|puño, levantó|alzó|alzaba la mano|puño
 lanzó|tiró|aventó|arrojó ... me|encima|cara|cabeza|piedra|vaso|silla|martillo|herramienta, forceje*, zarand*
 acorral*, arrincon*, acogot*, estrangul*, agarr*|cogió|sujetó|jaló ... brazo|cuello|pelo|fuerza|muñeca
 empuj* ... @quien|contra, pegó|golpeó|abofeteó|pateó|mordió|escupió|pegaron|golpearon ... a @quien
 me|le|nos pegó|pegaron|golpeó|escupió|pateó|arañó|abofeteó|empujó|sacudió|tumbó
 guantazo|tortazo|bofet*|cachetada|hostia|patada*|puñetazo*|rodillazo|cabezazo
 no ... dejaba*|dejó|dejar*|deja|quería|permitía ... salir|ir|irme|marchar*|bajar|pasar
 encerr* ... me|nos|coche|baño|local|dentro|habitación, retuv*|reten* ... contra, bloque*|tap* ... puerta|salida|paso
 me|nos|la|le siguió|sigue|seguía|persigu*|perseguía|esper*|ronda|acecha ... casa|calle|coche|portal|hasta|salida|
 puerta|trabajo|parking, apareció|presentó|vino ... mi casa|portal|puerta ... noche|borracho|gritando|madrugada
 rondando mi|nuestra|por
 espia*|grabando*|grabó|fotos|filmando ... me|mi|hija|vestuario|probador|ducha|baño|desnud*|escondidas, cámara oculta
 toc*|acarici*|bes*|roz*|sobó|sobar|frot*|restreg*|magreó|metió mano|manos ... donde|pecho*|culo|nalga*|muslo*|
 entrepierna|pierna*|debajo|indebid*|sin ... permiso|mí|falda|partes|trasero|cuerpo, metió mano, meter mano
 metía mano, me|la tocó|tocaba ... donde no|pecho*|culo|pierna*|muslo*|sin, propas*
 obscen*|guarr*|baboso|salido|pervertido|degenerado|lasciv*|morbos*|sexual*|indecent*|desnud*|pene|
 masturb* ~8 comentario*|dijo|hija|me|mi|mensaje*|fotos|foto|propuso|propuestas|insinu*|piropo*|niña|delante|enseñó|
 técnico|conductor|masajista|mira*, insinu* ... me|sexual*|hija, acoso, acosad*, acosa, acosó|acosaba
 racista*|homófob*|xenófob*|machista* ... insult*|comentario*|me|dijo|llamó|trato
 insult* ... racista*|homófob*|gritos|graves, gritó|grita*|chilló ... en|a la|mi|mis cara|hija|hijo|madre|hijos
 me llamó puta|zorra|negro|negra|moro|sudaca|maricón
 miedo ... él|vuelva|casa|vida|hijos|sola|conductor|técnico|hombre|mí|ese|nos|haga|salir|represal*
 aterrad*|aterroriz*|atemoriz*|intimid*, insegura ... con|sola|casa
 no para|deja|paraba de|me ... escribirme|llamarme|mensajes|whatsapps|molestar|mandarme, drog* ... me|bebida
 burundanga, navaj*|cuchill*|machete|bate|martillo|arma|destornillador ... me|nos|sacó|mano
 atracaron|atraco|asalt* ... me|nos
`;
