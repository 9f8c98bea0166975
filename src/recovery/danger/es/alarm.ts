export const alarm = `
  common:
    el|la|los|las|un|una|que|y|en|del|de|se|me|mi|muy|es|está|con|por|para|su|nos|lo|al|desde|cuando|pero|hay|ha|he|
    le|porque|todo|nadie|fue|han
  @gas:
    gas|propano|butano|metano
  @device:
    enchufe*|alargador*|regleta*|ladrón|multitoma*|interruptor*|cuadro|cable|cables|cableado|caldera|calentador|
    termo|horno|cocina|vitro*|lavadora|lavavajillas|nevera|secadora|lámpara*|luz|fusible*|diferencial|motor|capó|
    coche|carro|auto|estufa|calefactor|tubería*|batería|cargador|radiador|aparato|toma|tomacorriente*|contacto|
    boiler|pared
  @body:
    oreja*|oído*|cuello|cara|piel|mano|manos|dedo*|brazo*|pierna*|pie|pies|cabeza|cuero|ojo|ojos|labio*|frente|
    hombro*|espalda|rodilla*|hijo|hija|niño|niña|bebé|madre|padre|marido|mujer|esposa|esposo|perro|gato
  @bones:
    muñeca|brazo|pierna|tobillo|nariz|costilla*|dedo|diente*|cadera|pie|hueso*|mano|codo|rodilla|espalda|hombro|
    muela|clavícula
  @quien:
    me|mi|mis|hijo|hija|hijos|niño|niña|niños|nene|nena|bebé|madre|padre|mamá|papá|abuela|abuelo|marido|mujer|
    esposa|esposo|hermano|hermana|vecino|vecina|cartero|repartidor|alguien|cliente|clienta|perro|perra|gato|señora|
    señor|suegra|tía|nieto|nieta|pareja|novia|novio|compañera|compañero|peatón
  @miembro:
    dedo*|mano|manos|brazo*|pierna*|pie|pies|cabeza|rodilla*|codo|uña|uñas|cara
  @medi:
    medicina*|medicamento*|medicación|pastilla*|fármaco*|dosis|inyección|vacuna|receta|jarabe|gotas|inhalador|
    insulina|antibiótico*|tratamiento|anestesia|píldora*|comprimido*|remedio
  @comida:
    comida|ensalada|sopa|salsa|yogur*|hamburguesa|bocadillo|bocata|sándwich|pizza|arroz|pasta|pollo|pan|plato|tarta|
    pastel|bebida|torta|taco*|empanada|helado|postre|mordí|morder|mordisco|masticar|comiendo|tragué|tragó|tragar|
    boca|cena|almuerzo|puré|batido|bocado
  gas:
    @gas ~6 huele*|oler|oliendo|olía|olor|olores|peste|apesta*|tufo|fuga*|escape*|escapa*|perdida*|pierde|pierden|
    perdiendo|perder|sale|saliendo|silbido*|silba*|sisea*|siseo, huele* ... huevo* podrido*, explosión de gas
    gas ~6 cort*|precint*|evacu*|huelo|olemos|hedor|tufillo|abierto|abierta|soltando|suelta|emana*|filtra*|peligro*|
    asfixi*|atufa*|tufo|hiede
    fogón|hornalla|hornilla|cocina|caldera|calentador|tubo|tubería|bombona|butano|regulador|contador|goma|garrafa|
    cilindro ~5 silba*|apesta*|sisea*|pita|fuga*|pierde|escape*|precint*|chifla|chiflando
    junta|racor|conexión|manguera|goma|tuerca ... floja|suelta|mal|sin|aflojada|rajada|picada
    dejó|dejaron ... gas|llave|hornilla|fuego abierto|abierta, emergencias de gas, huevo* podrido*
  carbon_monoxide!:
    alarma*|detector*|sensor* ... monóxido|co ... pita*|suena*|sonó|sonado|sonando|saltó|salta|saltado|dispar*|
    activ*, alarma*|detector*|sensor* ... co|monóxido ... deja|para ... pitar|sonar
    saltó|salta|saltado|sonó|suena|sonado|dispar*|pita|activ* ... alarma|detector|sensor ... monóxido|co
    detector*|alarma*|sensor*|aparato|cacharro ... monóxido|co ... rojo|loco|loca|parado|deja|calla|avis*|chill*|
    marca*|pite|pitando|pitó
  carbon_monoxide:
    monóxido, intoxica* ... caldera|calentador|co
    maread*|mareo*|dolor|náusea*|somnolen*|vómito* ~9 caldera|calentador|estufa|calefacción|boiler|brasero
    dolor|dolores|mareo*|mareado*|náuseas|vómit*|dormid*|atontad*|somnolencia|jaqueca ... caldera|calentador|estufa|
    calefacción|brasero|termo|chimenea, llama amarilla|naranja, gases ... casa|habitación|salida|combustión|tóxicos
    salida de|gases humos|obstruida|tapada, intoxic*
  smoke_fire:
    humo|humareda|humea* ~4 sale|salió|salía|saliendo|sacar|echa*|echó|lleno|llena|negro|olor|huele|mucho|hay|había|
    veo|suelta|soltar|@device
    quem*|chamusc*|derrit*|derret*|fundió|fundido|ardiendo|ardió|arde|llamas|llama|fuego|incendi*|explot*|reventó|
    estalló ~5 @device, huele*|olor|olía|oler ~4 quem*|chamusc*|plástico|goma|humo|cable*, incendio*, incendi*
    prend* ... fuego, fuego en|casa, en llamas, bomberos, salió|salieron|hubo|había|hay|pegó fuego|llamas
    prendió ... candela, explosión, explotó, cogió|agarró fuego
    quem*|chamusc*|socarr*|chamusquina ~4 huele|olor|olores|tufo|tufillo|peste|hedor|apesta|oliendo|olía|moqueta|
    alfombra|cortina*|sofá|colcha|cama|manta|pelo|cejas|pestañas|suelo|encimera|plástico|ropa|camisa|mesa|parqué|
    casa
    petardazo|explosión|reventó|reventado|estalló|explotó|explotado|bombazo|pum|estallido|fogonazo|
    llamarada ~6 caldera|horno|calentador|microondas|tele|televisor|batería|móvil|celular|cargador|enchufe|bombilla|
    foco|secador*|lavadora|nevera|motor|coche|carro|termo|cuadro|cocina|olla|hornilla|medidor
    humo|humareda|humito ~5 cocina|casa|habitación|salón|pasillo|coche|capó|motor|enchufe|tostadora|cargador|
    televisor|trapo|ahogando|tosiendo|tos|ventana*|ruedas|freno*|cuarto|blanco|denso|gris
    chisp*|chamusc*|calcinad*|carboniz*|recalient*|sobrecalient*|derrit*|derret*|arde|ardiendo|prend* ~4 enchufe*|
    cable*|batería|cargador|cuadro|motor|secador|plancha|cortina*|colcha|sofá|cama|ropa|casa|cocina|alargador|
    regleta|móvil|celular|breaker|tablero|fusible*, casi ... prend*|incendi*|quem*|arde*|fuego, llamas, llamaradas
    fogonazo, chamusquina, salir ardiendo, salió|sale ardiendo, tuvi* que evacuar, evacu*
    batería ... hinch*|infl*|explot*|ardiendo|caliente
    se prendió|quemó ... la|el|mi casa|cocina|enchufe|cortina|coche|carro|motor|tablero
  electric:
    calambrazo*, chispazo*, descarga* eléctrica*, descarga, electrocut*, toques eléctricos
    da|dio|dan|dado|dando|daba|pega|pegó|soltó ... corriente|calambre*|toques|corrientazo*|chispa*, corrientazo*
    cortocircuito*, corto circuito, agarró|agarra la corriente
    echa|echando|echó|soltó|suelta|saltan|saltaron|salen|saltó|sale|salían ... chispa*
    chispa*|chisporrote* ~5 @device
    cable|cables|cableado|hilos ~4 pelado*|suelto*|aire|colgando|descubierto*|expuesto*|vista|corriente
    enchufe*|interruptor*|cuadro|toma|tomacorriente*|cable|cables|fusible*|cargador ~4 quema|quemando|quemado|
    caliente|calienta|derrit*|derret*|zumba*|negro|ardiendo|fundi*|chamusc*
    hormigueo|cosquilleo|latigazo|calambre*|calambrazo|corrientazo*|sacudida|trallazo|patada|chispazo|toque|toques|
    descarga|garrotazo ~6 corriente|grifo|enchufe|ducha|lámpara|nevera|lavadora|cocina|interruptor|tocar|toco|
    tocarlo|luz|llave|canilla|metal|microondas|horno|termo|eléctric*|refrigerador
    me|le|nos da|dio|pegó|pega|soltó|suelta|mete|metió ... corriente|latigazo|sacudida|calambre|descarga
    pasa|pasaba|pasó ... corriente, sin toma de, sin tierra|diferencial, no ... toma de tierra, quedé|quedó pegad*
    electroc*, me agarró la corriente|luz
    cuadro|enchufe*|interruptor*|caja|tablero|caldera ... sin tapa|carcasa|protección|cubierta
    sin tapa|carcasa|protección ... enchufe*|interruptor*|cuadro|cables
    tapa|carcasa|embellecedor|cubierta|protección ~6 cuadro|enchufe*|interruptor*|caja|contactos|luz|tablero|
    fusible*
    enchufe*|interruptor*|cuadro|tablero|cables|cableado|regleta|cargador|breaker|alargador|fusible*|
    diferencial ~4 zumba*|quema|ardiendo|caliente|calienta|hirviendo|echa|derrit*|negro|chisporrote*|crepita*|humo|
    mojad*|agua|abiert*|ruido|petar|quemad*
    agua|chorrea*|gotea*|gotera*|mojad*|humedad ~6 focos|foco|lámpara*|enchufe*|cuadro|luces|luz|tablero|bombilla*|
    eléctric*|cables|interruptor*|contador|fusibles|plafón|breaker
    cable|cables|hilos|cableado|alambres ~5 colga*|pelad*|aire|fuera|vista|descubiert*|desnud*|suelt*|expuest*|
    salen|asoman|niño*|bebé|alcance|cortad*|vivos|tensión|tirados|quemad*
  water:
    inund*, anegad*, reventó|reventado|rompió ... tubería|cañería, tubería|cañería reventada|rota|reventó
    techo|cielorraso|falso ~5 agua|goter*|cae|cayó|caído|caer|cayendo|hundi*|derrumb*|vino|filtra*|chorrea*|abomba*
    agua ~5 chorros|paredes|pared|enchufe*|cuadro|lámpara*|borbotones|cables|luz
    fecales|cloaca*|alcantarilla*|desagüe ~5 salen|sale|salido|baño|casa|ducha|desbord*|cocina|subi*
    reventó|reventado|explotó|estalló|partió|rajó ... tubería|cañería|tubo|manguera|latiguillo|caño|calentador|
    termo|radiador|tinaco|tanque
    tubería|cañería|caño|tubo|manguera ... reventó|reventado|rota|reventada|estalló|rajada
    casa|cocina|baño|sótano|piso|local|garaje inundad*|encharcad*|anegad*, agua ... tobillo*|rodilla*
    palmo|centímetros de agua, agua hasta, cascada, sale|salen|caen|caía|salía ... chorros
    techo|cielorraso|escayola|yeso|tejado|plafón|cielo ~6 desplom*|caer|cae|cayó|caído|cayendo|sofá|cama|suelo|
    abajo|ced*|abombad*|pandead*|grieta*|hundi*|agriet*|vencid*|viene|vino|vencer|rajad*
  injury:
    quem*|abras*|escald* ~5 @body, me|le|nos|te quemó|quemaron|quemé|quemado|quemaste|abrasó, quemadura*, ampolla*
    sangr*, sangre, herido*, herida*, lesion*, urgencias, ambulancia, emergencias, al hospital
    el hospital ... acab*|termin*|ingres*, acab*|termin*|llev*|ingres* ... hospital|clínica, puntos de sutura
    puntos ... dar|dieron|cabeza, inconsciente, conmoción
    rompí|rompió|roto|rota|rompieron|fractur*|partí|partió|partido|torcí|torció|esguince|dislo*|quebró|
    quebré ~4 @bones
    caí|cayó|caído|caída|resbal*|tropec*|tropez* ~5 encima|golpe*|suelo|daño|escalera*|mojado|cabeza|hice|piso|me|
    madre|padre|abuela|hijo|hija
    cortó|cortado|cortaron|corte|clavó|pinch*|arañ* ~4 oreja*|cuello|dedo*|cara|mano|labio*|párpado|piel|cuero|
    pierna|sangr*, me|le|se|nos ... hizo|hecho|hice|hicieron ... daño, mucho|fuerte|insoportable|horrible dolor
    dolor insoportable|horrible|fuerte|terrible|tremendo, dolor muy fuerte, casi ... mat*|muer*|morimos, peligro*
    un peligro, nos|me|le pudo|podría|podía ... matar, podríamos|podía|pude ... muerto|morir|matado
    es|son|está inseguro|insegura, riesgo de
    cayó|caído|cayeron|caen|caer|cae|cayendo|desplom*|volc*|desprend*|vino|derrumb*|soltó|descolg* ~5 estantería|
    estante|repisa|armario|espejo|tele|radiador|teja*|puerta|portón|valla|muro|lámpara|andamio|escalera*|chimenea|
    balcón|barandilla|cornisa|azulejo*|cascote*|ladrillo*|mueble|mampara|ventana|toldo|árbol|rama|techo|letrero|
    baranda|cuadro|pared|balda|ventilador|camilla|sillón|silla|ascensor|elevador
    cayó|caído|cayeron|vino|desplomó|volcó|reventó|estalló|explotó ... encima|cabeza|sobre|pie ... @quien
    encima ... @quien, le|me|nos cayó|cae|cayeron|caído ... encima|cabeza|pie|mano
    estall*|explot*|revent*|hizo|añicos|pedazos|rompió|roto|rota ~5 mampara|vidrio*|cristal*|espejo|horno|vitro|
    mesa|bombilla|botella|frasco|vaso ... me|mi|hijo|hija|niño|niña|encima|manos|pies|cara
    mampara|vidrio*|cristal*|espejo ... estalló|reventó|explotó|añicos|pedazos
    lleno|llena de cortes|sangre|moratones|moretones|heridas|cristales|vidrios
    pill*|atrap*|aplast*|enganch*|machuc*|apret*|trabó|trabado|trabada|arranc*|seccion*|amput* ~4 dedo*|mano|manos|
    brazo|pierna|pie|uña|pelo, uña* ... arranc*|levantad*|saltó|cayó ... dedo|pie|mano
    mordi*|muerde|arañ*|mordedura ~4 perro|perra|gato|me|mi|hijo|hija|niño|niña|loro, tétanos|antitetánica
    puntos ... ceja|cabeza|cara|mano|dedo|pierna|brazo|frente
    piel|cara|cuello|cuero|párpado|labio|pierna*|ingle*|axila* ~5 arranc*|carne|pelad*|despellej*|quem*|ampolla*|
    desgarr*|levant*|llaga*|supur*|herida*|costra*|viva|escald*|abras*
    moratón|moratones|moretón|moretones|hematoma*|chichón|ojo morado|llaga*|brecha, en carne viva, escaldad*
    abrasad*
    no|sin|apenas|ni puedo|puede|podía|pude|pudo|podemos|consigo|logro|poder abrir|caminar|andar|mover|levantar|
    levantarse|tragar|respirar|apoyar|ver|sentarme|moverme|levantarme|moverse|masticar|cerrar ... ojo*|mano*|brazo*|
    pierna*|pie|cuello|bien|sola|boca|cabeza|desde|espalda|nada|lo|la|de|dedo*|mandíbula|sin
    no se puede|podía levantar|mover
    no reacciona|reaccionaba|responde|respondía|despierta|respira ... suelo|escalera|cayó|golpe|él|ella|mi
    cayó ... no ... reacciona|responde|mueve|levanta, sin conocimiento|sentido
    golpe|golpeó|golpeé|golpazo|porrazo|trompazo|coscorrón|estampó|abrió|partió|partí|partido|rompí|rompió|roto|
    quebró|mellado ~4 cabeza|frente|nariz|diente*|muela*|ceja|cara|labio|ojo|empaste
    resbal*|patin*|tropec*|tropez*|escurr*|caí|cayó|caída|caímos|trastabill* ~6 suelo|piso|escalera*|escalón|jabón|
    mojado|mojada|agua|hielo|cable*|bache|alfombra|acera|bañera|ducha|silla|camilla|rampa|aceite|cera|suegra|abuela|
    abuelo|madre|padre|bordillo|hoyo|zanja
    cera|agua|aceite|tinte|decolor*|láser|mascarilla|plancha|rizador|tenacillas|secador|sopa|café|té|peeling|
    vapor ~6 quem*|ardiendo|hirviendo|abras*|ampolla*|llaga*|piel|escald*|ardía|escocía
    accidente laboral|grave|horrible
    casi|a poco|por poco ... mat*|ahog*|atropell*|pierdo|pierde ... @quien|ojo|dedo|mano|vida|todos
    poco ... ahog*|matan|mata|mato|atropell*, jug* la vida, vivos de milagro, de milagro
    milagro ... vivos|vivo|viva|nadie|mat*
    podí*|podr*|pudo|pudimos|habría*|hubi* ... haber ... mat*|muert*|electrocut*|ahog*|quem*|desgracia|peor|
    tragedia|asfixi*|cieg*, una desgracia, nos matamos|mata, habernos matado, habíamos matado
    nos podemos|podíamos matar, trampa mortal, inseguro, bomba de relojería, atentado
  medical:
    reacción alérgica, anafil*, alergia ... tinte|crema|cara|terrible|horrible|brutal, infec*, desmay*
    perdí|perdió ... conocimiento|consciencia, mareada, mareado, mareo*, fiebre, pus, intoxica*, envenen*, ahog*
    asfixi*, no ... respirar
    dosis|medicamento|medicina|medicación|pastilla*|fármaco|inyección equivocad*|errónea|incorrect*
    equivoc* ... medicación|medicamento|dosis|pastilla*, quemadura química, infarto, convulsion*, vomit*, sarpullido
    ronchas, urticaria, caída de pelo, cae|caen|cayendo ... pelo|cabello ... mechones|puñados
    hinchó|inflamad*|hincha*|erupción|ampollas ~4 cara|ojo|ojos|labio*|pie|mano|cuello|encía*|boca|pierna|garganta|
    lengua|rostro|cuero|piel
    vidrio*|cristal*|metal|plástico|clavo|tornillo|aguja|grapa|cuchilla|alambre|gusano*|cucaracha*|rata|ratón|
    piedra*|hueso|astilla*|esquirla*|lejía|hierro|tuerca|moho|insecto|mosca|larva*|uña|diente|tirita ~6 @comida
    esquirla*|astilla*|trozo*|trozito* de vidrio|cristal|metal|plástico|madera|hueso
    carne|pollo|pescado|cerdo|hamburguesa cruda|crudo|pasada|pasado|podrid*|mal|caducad*
    caducad* ... @medi|comida|leche|carne|yogur|vacuna, salmonel*
    vomit*|diarrea|malos|enfermos|enferma|enfermo|malo|mala|indispuest*|cagaler*|gastroenteritis|descompuest*|
    intoxicad*|barriga|tripa|estómago ~8 marisco|mejillones|gambas|comida|cena|pollo|pescado|carne|comer|sushi|
    ostras|hamburguesa*|menú|buffet|mayonesa|tacos|arroz|camarón|camarones|mariscos|kebab|pizza|ensalada|cenar
    alérgic*|alergia*|celíac*|intolerante* ~8 cacahuete*|nuez|nueces|frutos|maní|marisco|leche|lactosa|gluten|huevo|
    avisé|dije|avisado|reacción|pusieron|echaron|llevaba|tenía|sésamo|penicilina|látex|almendra*|pesar, epinefrina
    adrenalina, epipen, dolor* en|de el|pecho, opresión, palpitaciones, taquicardia, brote alérgico, no ... respir*
    falta|faltaba|faltó ... aire, ahogando|ahogaba|ahogué|atraganté|atragantó, atragant*
    quedó|puso|ponía morad*|azul, ataque de ansiedad|epilep*, le dio un ataque|ictus|síncope|infarto|derrame
    perdió el conocimiento|sentido, desvanec*, me|se|le desmay*|mareé|mareó, vahído|lipotimia|desplomó
    bajón|bajada de tensión|azúcar, cerr* la garganta, garganta ... cerr*|hinch*, habones, shock anafil*
    hinch*|deform*|inflam*|enrojec*|infect*|supur*|pus|escuece|escocía|pica|quema|ardor|llagas|costras|sangr*|
    ampoll*|ronch*|irritad*|lloros*|pegados ~4 ojo|ojos|cara|labio*|piel|cuero|párpado*|cuello|lengua|garganta|uña|
    dedo|encía*|tatuaje|piercing|oreja|herida|cicatriz|ceja*|cabeza|ingle*|axila*|rostro
    errón*|incorrect*|otro|otra|ajena*|doble|triple|caducad*|vencid*|cambiad*|confund*|equivoc*|vecino|sobredosis|
    excesiv* ~5 medicina*|medicamento*|medicación|pastilla*|dosis|inyección|vacuna|receta|jarabe|inhalador|insulina|
    antibiótico*|fármaco|píldora*|comprimido*|anestesia
    diente|muela|pierna|brazo|ojo|paciente|rodilla ... equivocad*
    sacaron|quitaron|operaron ... equivocad*|que no era, dejaron ... gasa|aguja|algodón|pinza|tijera dentro
    aguja*|instrumental|tijeras|material|pinzas|cuchilla*|jeringa|máquina|limas ... sucia*|sucio*|usad*|reutiliz*|
    sangre|estéril*|nueva|nuevas|oxidad*|desinfect*, no ... esteril*|desinfect*
    mechones|puñados|calva* ~4 pelo|cabello|cabeza
    pelo|cabello ... quem*|chicle|cayendo|cae|partido|rot*|desintegr*, septicemia|sepsis|gangrena
  threat:
    amenaz*, agred*|agres*
    me|nos|le|te|la|lo pegó|golpeó|empujó|empujaron|abofeteó|escupió|agarró|zarandeó|atacó|acosó|manoseó|tocó|
    insultó ... y|me|policía|mi|por|del|brazo, golpeó|pegó|empujó|atacó a mi|un|una, pegó|golpeó|empujó|pateó a
    acos*, manose*, abus* ... sexual*|mí, cuchillo, sabe|saben dónde vivo|vivimos, patada* ... perro|hijo|hija
    patada* a mi, golpeó|pegó ... perro|gato|hijo|hija|niño|mujer|marido, navaja, pistola
    viol*ent*|violento|violenta, puñetazo, bofetada, denuncia* ... agres*|policía
    policía|guardia ~4 llam*|denunci*|vino|avis*
    partir|romper|reventar|pegar|matar|rajar|pinchar|quemar|rompo|parto|mato|pego|reviento|hostia|hostias|paliza|
    madrear|puñetazo|golpiza|partirme|matarme|pegarme ~5 cara|boca|piernas|me|te|dientes|hostia|una|alma|madre|
    crisma|jeta|cabeza|nos, encar* ... conmigo|cara|mi|marido, se encaró
    vino|vinieron|venía|acerc* ... por mí|a pegarme|puños|puño, levantó|alzó|alzaba la mano|puño
    lanzó|tiró|aventó|arrojó ... me|encima|cara|cabeza|piedra|vaso|silla|martillo|herramienta, forceje*, zarand*
    acorral*, arrincon*, acogot*, estrangul*, agarró|agarraba|cogió|sujetó|jaló ... brazo|cuello|pelo|fuerza|muñeca
    empuj* ... @quien|contra, pegó|golpeó|abofeteó|pateó|mordió|escupió|pegaron|golpearon ... a @quien
    me|le|nos pegó|pegaron|golpeó|escupió|pateó|arañó|abofeteó|empujó|sacudió|tumbó
    guantazo|tortazo|bofetón|bofetada|cachetada|hostia|patada|patadas|puñetazo*|rodillazo|cabezazo
    no ... dejaba|dejaban|dejó|dejaron|deja|quería|permitía|dejar ... salir|ir|irme|marchar|marcharme|bajar|pasar
    encerr* ... me|nos|coche|baño|local|dentro|habitación, retuv*|reten* ... contra
    bloque*|tap* ... puerta|salida|paso
    me|nos|la|le siguió|sigue|seguía|persiguió|persigue|perseguía|esperó|esperaba|ronda|acecha ... casa|calle|coche|
    portal|hasta|salida|puerta|trabajo|parking
    apareció|presentó|vino ... mi casa|portal|puerta ... noche|borracho|gritando|madrugada, rondando mi|nuestra|por
    espiando|espía|grabando|grabó|grabándome|fotos|filmando ... me|mi|hija|vestuario|probador|ducha|baño|desnud*|
    escondidas, cámara oculta
    toc*|manose*|acarici*|bes*|roz*|sobó|sobar|frot*|restreg*|magreó|metió mano|manos ... donde|pecho*|culo|nalga*|
    muslo*|entrepierna|pierna*|debajo|indebid*|sin ... permiso|mí|falda|partes|trasero|cuerpo, metió mano
    meter mano, metía mano, me|la tocó|tocaba ... donde no|pecho*|culo|pierna*|muslo*|sin
    propasó|propasaba|propasarse
    obscen*|guarrada*|guarro|baboso|salido|pervertido|degenerado|lasciv*|morbos*|sexual*|indecent*|desnudo|desnuda|
    pene|masturb* ~6 comentario*|dijo|hija|me|mi|mensaje*|fotos|foto|propuso|propuestas|insinu*|piropo*|niña|
    delante|enseñó|técnico|conductor|masajista|mira*, insinu* ... me|sexual*|hija, acoso, acosad*, acosa
    acosó|acosaba, racista*|homófob*|xenófob*|machista* ... insult*|comentario*|me|dijo|llamó|trato
    insult* ... racista*|homófob*|gritos|amenaz*|graves
    gritó|gritando|gritaba|chilló ... en|a la|mi|mis cara|hija|hijo|madre|hijos
    me llamó puta|zorra|negro|negra|moro|sudaca|maricón
    miedo ... él|vuelva|casa|vida|hijos|sola|conductor|técnico|hombre|mí|ese|nos|haga|salir|represal*
    aterrad*|aterroriz*|atemoriz*|intimid*, insegura ... con|sola|casa
    no para|deja|paraba de|me ... escribirme|llamarme|mensajes|whatsapps|molestar|mandarme, drog* ... me|bebida
    burundanga, navaj*|cuchill*|machete|bate|martillo|pistola|arma|destornillador ... me|nos|amenaz*|sacó|mano
    atracaron|atraco|asalt* ... me|nos
  vehicle:
    freno|frenos|frenar|frena ~4 fall*|no|sin|roto*|perd*|líquido|apenas|imposible|tampoco|pude|dejaron|quedé|quedó|
    bloque*
    rueda*|llanta*|neumático* ~5 salió|sale|soltó|suelta*|cayó|salido|soltado|desprend*|floja*|revent*|explot*|
    pinch*, tuercas|tornillos ~5 rueda*|flojas|flojos|sueltos|sueltas|apretad*|apretar|apretó
    dirección|volante ~4 bloque*|fall*|trab*|suelt*|perdí
    gasolina|combustible|gasoil|nafta ~4 huele*|olor|fuga*|pierde|perdida|gotea*|escape|chorrea*, accidente, airbag
    saltó|abrió ... capó, perdí ... control
    conductor|chófer|taxista|repartidor|conducía|conduciendo|volante|manejaba|manejando|técnico|autobús|camionero|
    motorista|enfermer*|dentista|cirujano ~6 borracho|borracha|bebido|alcohol|drogad*|fumado|porro*|dormido|durmi*|
    loco|temerari*|zigzag|velocidad|bandazos|ebrio|tomado|colocado|ciego|cerveza|vino|coca
    móvil|celular|teléfono|whatsapp|mensajes|tableta ~5 conduc*|manej*|volante|semáforo|mirando|iba|marcha
    saltó|saltaba|saltado|pasó|pasaba|comió|salta ... semáforo*|rojo|stop|alto|ceda, en rojo
    casi|poco|pelos ... atropell*|choc*|estrell*|salimos|volc*|nos|mata*|arroll*|llev* ... @quien|ciclista|peatón|
    mat*|carretera|delante|por|contra|otro, atropell*, arroll*, embisti*, contramano|sentido contrario
    dirección contraria, a toda velocidad|hostia|leche, bandazos|volantazo*
    cinturón|cinturones|silla|isofix|sillita|airbag* ~5 no|engancha|roto|rotos|sin|bloquea|suelta|suelto|ancla*|
    abrocha|falta|trabado
    acelerador|embrague|pedal|suspensión|correa|eje|palier|amortiguador|capó|maletero|freno|rótula|cardán|escape|
    parachoques|remolque|semieje|cofre ~5 pegado|atasc*|engancha*|trab*|partió|rompió|roto|cayó|suelto|soltó|abrió|
    quedó|bloque*|fondo|colgando|hundi*|salió|arrastrando
    freno*|frena|frenar|frenaba|frenan|frené ~6 fondo|suelo|blando*|esponjos*|raro*|metal|nada|apenas|mal|ido|
    fueron|largo|pedal|agarra*|casi|humo|quem*|responde*|respondi*|pude|peor|fundid*|desgastad*|cambiado
    coche|carro|motor|auto|moto ... apagó|apaga|paró|para|paraba|caló|gripó|muere ... autopista|autovía|carretera|
    marcha|rotonda|curva|medio|túnel|circulando, puerta ... abrió|abre ... marcha|conduciendo|autovía
    tuercas|tornillos|ruedas ... sin apretar|flojas|flojos|sueltas|sueltos, sin apretar, mal apretad*
    no ... apret* ... tuercas|tornillos|ruedas|rueda
    rueda*|llanta*|neumático* ... salió|salía|bail*|vibr*|cuerda*|lisa*|alambre*|explot*|revent*|floja*|desprend*|
    suelta*|volando, me estrellé|estrellamos|choqué|chocamos, salí|salimos|salió de la carretera|vía
    siniestro total, volcamos|volqué|volcó
`;
