import { written } from "../../reading/phrases.ts";

export const things = written`
common:
 el|la|los|las|un|una|que|y|en|del|de|se|me|mi|muy|es|está|con|por|para|su|nos|lo|al|desde|cuando|pero|hay|ha|he|le|
 porque|todo|nadie|fue|han
@quien:
 me|mi|mis|hijo|hija|hijos|niño|niña|niños|nene|nena|bebé|madre|padre|mamá|papá|abuel*|marido|mujer|espos*|herman*|
 vecin*|cartero|repartidor|alguien|client*|perro|perra|gato|señor*|suegra|tía|nieto|nieta|pareja|novia|novio|
 compañer*|peatón
@device:
 enchufe*|alargador*|regleta*|ladrón|multitoma*|interruptor*|cuadro|cable*|caldera|calentador|termo|horno|cocina|
 vitro*|lavadora|lavavajillas|nevera|secadora|lámpara*|luz|fusible*|diferencial|motor|capó|coche|carro|auto|estufa|
 calefactor|tubería*|batería|cargador|radiador|aparato|toma|tomacorriente*|contacto|boiler|pared
@medi:
 medicina*|medicamento*|medicación|pastilla*|dosis|inyección|vacuna|receta|jarabe|inhalador|insulina|antibiótico*|
 anestesia|píldora*|comprimido*
@cuadro:
 cuadro|enchufe*|interruptor*|tablero
gas:
 gas|propano|butano|metano ~8 huele*|oler|oliendo|olía|olor|olores|peste|apesta*|tufo|fuga*|escap*|perdida*|pierde*|
 perdiendo|perder|sale|saliendo|silbido*|silba*|sisea*|siseo, huele* ... huevo* podrido*
 gas ~8 cort*|precint*|huelo|olemos|hedor|tufillo|abiert*|soltando|suelta|emana*|filtra*|atufa*|hiede
 fogón|hornalla|hornilla|cocina|caldera|calentador|tubo|tubería|bombona|butano|regulador|contador|goma|garrafa|
 cilindro ~7 silba*|apesta*|sisea*|pita|fuga*|pierde|escape*|precint*|chifla*
 junta|racor|conexión|manguera|goma|tuerca ... floja|suelta|mal|sin|aflojada|rajada|picada
 dejó|dejaron ... gas|llave|hornilla|fuego abiert*, huevo* podrido*
carbon_monoxide!:
 alarma*|detector*|sensor* ... monóxido|co ... pita*|suena*|sonó|sonado|sonando|saltó|salta*|dispar*|activ*
 alarma*|detector*|sensor* ... co|monóxido ... deja|para ... pitar|sonar
 saltó|salta*|sonó|suena|sonado|dispar*|pita|activ* ... alarma|detector|sensor ... monóxido|co
 detector*|alarma*|sensor*|aparato|cacharro ... monóxido|co ... rojo|loco|loca|parado|deja|calla|avis*|chill*|marca*|
 pite|pitando|pitó
carbon_monoxide:
 monóxido, maread*|dolor|náusea*|somnolen* ~11 caldera|calentador|estufa|calefacción|boiler|brasero
 dolor*|mareado*|náuseas|dormid*|atontad*|somnolencia|jaqueca ... caldera|calentador|estufa|calefacción|brasero|termo|
 chimenea, llama amarilla|naranja, gases ... casa|habitación|salida|combustión|tóxicos
 salida de|gases humos|obstruida|tapada, intoxic*
smoke_fire:
 humo|humareda|humea* ~6 @device|sale|salió|salía|saliendo|sacar|echa*|echó|lleno|llena|negro|olor|huele|mucho|hay|
 había|veo|suelta|soltar
 quem*|chamusc*|derrit*|derret*|fundi*|ardiendo|ardió|arde|llama*|fuego|explot*|reventó|estalló ~7 @device
 huele*|olor|olía|oler ~6 quem*|chamusc*|plástico|goma|humo|cable*, incendio*, incendi*, prend* ... fuego
 fuego en|casa, bomberos, salió|salieron|hubo|había|hay|pegó fuego, prendió ... candela, explosión, explotó
 cogió|agarró fuego
 regleta|alargador|microondas|micro|tostadora|hervidor|plancha|secador|manta|lámpara|ventilador|portátil|ladrón|
 freidora ~7 humo|llamarada|fuego|chispas|quem*|ardi*|derriti*|petó|petardazo|prendió
 quem*|chamusc*|socarr* ~6 huele|olor|olores|tufo|tufillo|peste|hedor|apesta|oliendo|olía|moqueta|alfombra|cortina*|
 sofá|colcha|cama|manta|pelo|cejas|pestañas|suelo|encimera|plástico|ropa|camisa|mesa|parqué|casa
 petardazo|revent*|estall*|explot*|bombazo|pum|llamarada ~8 caldera|horno|calentador|microondas|tele|televisor|
 batería|móvil|celular|cargador|enchufe|bombilla|foco|secador*|lavadora|nevera|motor|coche|carro|termo|cuadro|cocina|
 olla|hornilla|medidor
 humo|humareda|humito ~7 cocina|casa|habitación|salón|pasillo|coche|capó|motor|enchufe|tostadora|cargador|televisor|
 trapo|tosiendo|tos|ventana*|ruedas|freno*|cuarto|blanco|denso|gris
 chisp*|chamusc*|calcinad*|carboniz*|recalient*|sobrecalient*|derrit*|derret*|arde|ardiendo|prend* ~6 enchufe*|cable*|
 batería|cargador|cuadro|motor|secador|plancha|cortina*|colcha|sofá|cama|ropa|casa|cocina|alargador|regleta|móvil|
 celular|breaker|tablero|fusible*, casi ... prend*|quem*|arde*|fuego, llamas, llamaradas, fogonazo, chamusquina
 salir ardiendo, salió|sale ardiendo, evacu*, batería ... hinch*|infl*|explot*|ardiendo|caliente
 se prendió|quemó ... la|el|mi casa|cocina|enchufe|cortina|coche|carro|motor|tablero
electric:
 calambrazo*, chispazo*, descarga* eléctrica*, descarga, electrocut*, toques eléctricos
 da|dio|dan|dado|dando|daba|pega|pegó|soltó ... corrient*|calambre*|toques|chispa*, corrientazo*, cortocircuito*
 corto circuito, agarr* la corriente, echa|echando|echó|soltó|suelta|salta*|salen|saltó|sale|salían ... chispa*
 chispa*|chisporrote* ~7 @device, cable*|hilos ~6 corriente, toma|tomacorriente* ~6 calient*|zumba*|negro
 hormigueo|cosquilleo|latigazo|calambr*|sacudida|trallazo|toque*|garrotazo ~8 corriente|grifo|enchufe|ducha|lámpara|
 nevera|lavadora|cocina|interruptor|tocar*|toco|luz|llave|canilla|metal|microondas|horno|termo|eléctric*|refrigerador
 me|le|nos da|dio|pegó|pega|soltó|suelta|mete|metió ... corriente|latigazo|sacudida|calambre
 pasa|pasaba|pasó ... corriente, sin toma de, sin tierra|diferencial, no ... toma de tierra, quedé|quedó pegad*
 electroc*, me agarró la corriente|luz, @cuadro|caja|caldera ... sin tapa|carcasa|protección|cubierta
 sin tapa|carcasa|protección ... enchufe*|interruptor*|cuadro|cables
 tapa|carcasa|embellecedor|cubierta|protección ~8 @cuadro|caja|contactos|luz|fusible*
 @cuadro|cable*|regleta|cargador|breaker|alargador|fusible*|diferencial ~6 zumba*|quema*|ardiendo|calient*|hirviendo|
 echa|derrit*|negro|chisporrote*|crepita*|humo|mojad*|agua|abiert*|ruido|petar
 agua|chorrea*|gotea*|gotera*|mojad*|humedad ~8 @cuadro|focos|foco|lámpara*|luces|luz|bombilla*|eléctric*|cables|
 contador|fusibles|plafón|breaker
 cable*|hilos|alambres ~7 colga*|pelad*|aire|fuera|vista|descubiert*|desnud*|suelt*|expuest*|salen|asoman|niño*|bebé|
 alcance|cortad*|vivos|tensión|tirados|quemad*
water:
 inund*, anegad*, revent*|rompió ... tubería|cañería, tubería|cañería revent*|rota
 techo|cielorraso|falso ~7 agua|goter*|cae|cayó|caído|caer|cayendo|hundi*|derrumb*|vino|filtra*|chorrea*|abomba*
 agua ~7 chorros|pared*|borbotones
 fecales|cloaca*|alcantarilla*|desagüe ~7 salen|sale|salido|baño|casa|ducha|desbord*|cocina|subi*
 revent*|estalló|partió|rajó ... tubería|cañería|tubo|manguera|latiguillo|caño|calentador|termo|radiador|tinaco|tanque
 tubería|cañería|caño|tubo|manguera ... revent*|rota|estalló|rajada
 casa|cocina|baño|sótano|piso|local|garaje encharcad*, agua ... tobillo*|rodilla*, palmo|centímetros de agua
 agua hasta, cascada, sale|salen|caen|caía|salía ... chorros
 techo|cielorraso|escayola|yeso|tejado|plafón|cielo ~8 desplom*|caer|cae|cayó|caído|cayendo|sofá|cama|suelo|abajo|
 ced*|abombad*|pandead*|grieta*|hundi*|agriet*|vencid*|viene|vino|vencer|rajad*
vehicle:
 freno*|frena* ~6 fall*|no|sin|roto*|perd*|líquido|imposible|tampoco|dejaron|quedé|quedó|bloque*
 rueda*|llanta*|neumático* ~7 salió|sale|soltó|suelta*|cayó|salido|soltado|desprend*|floja*|revent*|explot*|pinch*
 tuercas|tornillos ~7 rueda*|flojas|flojos|suelt*|apreta*|apretó
 dirección|volante ~6 bloque*|fall*|trab*|suelt*|perdí
 gasolina|combustible|gasoil|nafta ~6 huele*|olor|fuga*|pierde|perdida|gotea*|escape|chorrea*, accidente, airbag
 saltó|abrió ... capó, perdí ... control
 furgoneta|coche|camión*|moto|repartidor|carro|bus|autobús ... acera|banqueta|vereda|arcén
 subió|subirse|metió ... acera|banqueta|vereda
 casi|rozó|rozando|roza|poco|llevó ... carrito|cochecito|sillita|bebé|niño*|niña*|ciclista|peatón
 conduc*|chófer|taxista|repartidor|volante|maneja*|técnico|autobús|camionero|motorista|enfermer*|dentista|
 cirujano ~8 borrach*|bebido|alcohol|drogad*|fumado|porro*|dormido|durmi*|loco|temerari*|zigzag|velocidad|ebrio|
 tomado|colocado|ciego|cerveza|vino|coca
 móvil|celular|teléfono|whatsapp|mensajes|tableta ~7 conduc*|manej*|volante|semáforo|mirando|iba|marcha
 saltó|salta*|pasó|pasaba|comió ... semáforo*|rojo|stop|alto|ceda, en rojo
 casi|poco|pelos ... choc*|estrell*|salimos|volc*|nos|mata*|llev* ... @quien|ciclista|mat*|carretera|delante|por|
 contra|otro, atropell*, arroll*, embisti*, contramano|sentido contrario, dirección contraria, a toda velocidad|leche
 bandazos|volantazo*
 cinturón*|silla|isofix|sillita|airbag* ~7 no|engancha|roto|rotos|sin|bloquea|suelt*|ancla*|abrocha|falta|trabado
 acelerador|embrague|pedal|suspensión|correa|eje|palier|amortiguador|capó|maletero|freno|rótula|cardán|escape|
 parachoques|remolque|semieje|cofre ~7 pegado|atasc*|engancha*|trab*|partió|rompió|roto|cayó|suelto|soltó|abrió|quedó|
 bloque*|fondo|colgando|hundi*|salió|arrastrando
 freno*|frena*|frené ~8 fondo|suelo|blando*|esponjos*|raro*|metal|nada|apenas|mal|ido|fueron|largo|pedal|agarra*|casi|
 humo|quem*|respond*|pude|peor|fundid*|desgastad*|cambiado
 coche|carro|motor|auto|moto ... apagó|apaga|paró|para|paraba|caló|gripó|muere ... autopista|autovía|carretera|marcha|
 rotonda|curva|medio|túnel|circulando, puerta ... abrió|abre ... marcha|conduciendo|autovía
 tuercas|tornillos|ruedas ... sin apretar|flojas|flojos|suelt*, sin apretar, mal apretad*
 no ... apret* ... tuercas|tornillos|rueda*
 rueda*|llanta*|neumático* ... salió|salía|bail*|vibr*|cuerda*|lisa*|alambre*|explot*|revent*|floja*|desprend*|
 suelta*|volando, me estrellé|estrellamos|choqué|chocamos, salí|salimos|salió de la carretera|vía, siniestro total
 volcamos|volqué|volcó
`;
