export const alarm = `
  common:
    o|a|os|as|um|uma|que|e|de|do|da|dos|das|no|na|em|com|para|por|muito|meu|minha|me|não|foi|está|estou|ao|se|ele|
    ela|tudo|já|mais|quando|mas|tem|vocês|vossos|ninguém|desde|ficou|tá|pra|pro|num|numa|pelo|pela|depois|sem|era|
    estava|tava|são|vosso|vossa|seu|sua|nossa|nosso|aqui|lá|só|até|eu
  @device:
    tomada*|interruptor*|quadro|disjuntor*|cabo|cabos|fio|fios|fiação|caldeira|esquentador|aquecedor|
    termoacumulador|chuveiro|forno|fogão|máquina|geladeira|frigorífico|secador*|lâmpada*|candeeiro|luminária|luz|
    fusível|motor|capô|capot|carro|bateria|carregador|ficha|radiador|aparelho|ventilador|lareira|parede|extensão|
    placa
  @body:
    orelha*|ouvido|pescoço|rosto|cara|pele|mão|mãos|dedo*|braço*|perna*|pé|pés|cabeça|couro|olho|olhos|lábio*|testa|
    ombro*|nuca|bochecha|costas|joelho*|filho|filha|bebê|criança|mãe|pai|marido|mulher|esposa|cão|cachorro|gato
  @bones:
    pulso|punho|braço|perna|tornozelo|nariz|costela*|dedo|dente*|anca|quadril|bacia|pé|osso*|mão|cotovelo|joelho|
    fémur|ombro|clavícula
  @quem:
    me|mim|meu|minha|meus|minhas|filho|filha|filhos|criança*|bebé|menino|menina|miúdo*|miúda|neto|neta|mãe|pai|avó|
    vó|vovó|marido|mulher|esposa|irmão|irmã|vizinho|vizinha|carteiro|cão|cachorro|cadela|gato|cliente|alguém|sogra|
    sogro|tia|tio|pedestre|peão|colega|namorad*|amiga|amigo|senhora|nos|gente|ele|ela
  @medi:
    remédio*|medicamento*|medicação|comprimido*|pílula*|dose|doses|dosagem|injeção|injecção|vacina*|receita|xarope|
    gotas|insulina|antibiótico*|anestesia|pastilhas|soro|tratamento
  @comida:
    comida|salada|sopa|molho|iogurte|hambúrguer|sanduíche|sande|pizza|arroz|massa|macarrão|frango|pão|prato|bolo|
    bebida|sorvete|gelado|sobremesa|mordi|mordeu|morder|mordida|mastig*|engoli|engoliu|boca|jantar|almoço|papa|
    marmita|feijão|carne|lanche|salgado|pastel|coxinha|suco|sumo|café|açaí|garfada|tosta
  gas:
    gás|propano|butano|metano ~5 cheira*|cheiro*|fede*|fedor|tresand*|pivete|perder|perde|sair|sai|saindo|vaza*|
    fuga*|escape|escapa*|assobi*|assovi*|chia|chiado|perdendo|fugindo, cheir* ... ovo* podre*, explosão de gás
    gás ~6 cort*|evacu*|pivete|pitada|aberto|aberta|soltando|solta|escapulindo|perigo*|asfixi*|respir*|vazou|
    cheirinho|cheirando|catinga
    fogão|fogareiro|caldeira|esquentador|aquecedor|botijão|botija|bilha|mangueira|registro|torneira|boca|tubo|
    contador|redutor ~5 chia*|fede*|assobi*|assovi*|silva*|vaza*|perde|fuga
    ligação|mangueira|junta|união|conexão|porca|abraçadeira|borracha ... mal|frouxa|solta|apertada|rachada|folgada|
    ressecada, deixou|deixaram ... gás|bico|fogo|boca|registro aberto|ligado|aberta, comgás, emergência do|de gás
    ovo* podre*
  carbon_monoxide!:
    alarme|detetor|detector|sensor ... monóxido|co ... dispar*|apit*|toc*|soou|soa|acion*|para
    dispar*|apit*|toc*|soou|acion* ... alarme|detetor|detector|sensor ... monóxido|co
    alarme|detetor|detector ... carbono ... dispar*|apit*|toc*|soou
    alarme*|detetor*|detector*|sensor*|aparelho ... monóxido|co|carbono ... vermelho|louco|doido|pisca*|marca*|cala|
    berra*|grita*|para|apitava|apitou
  carbon_monoxide:
    monóxido, intoxicação ... esquentador|caldeira|co
    tontura*|tonto|tontos|tonta|tontas|dor|dores|enjoo*|enjoado*|náusea*|vómito* ~9 caldeira|esquentador|aquecedor|
    lareira|braseira|aquecimento|salamandra
    vomit*|náusea*|enjoo*|dor|tontura*|tonto*|sonolên*|zonzo*|zonza ... caldeira|esquentador|aquecedor|lareira|
    braseira|salamandra|aquecimento, chama amarela|laranja
    chaminé|exaustão|conduta ... entupid*|obstruíd*|solta|tapada|bloquead*, intoxic*
    gases ... casa|quarto|escape|combustão
  smoke_fire:
    fumo|fumaça|fumacê|fumega*|fumaceira|fumarada ~4 sai|saiu|saía|saindo|sair|deita*|cheio|cheia|preto|preta|
    cheiro|cheira|muito|muita|tinha|solta*|todo|@device
    queim*|chamusc*|derret*|ardeu|ardendo|arder|chamas|fogo|incendi*|explod*|rebentou|estourou|carboniz*|
    torrou ~5 @device, cheiro|cheira*|fede ~4 queim*|chamusc*|plástico|borracha|fumo|fumaça|esturro|torrado
    incêndio*, incendiou*|incendiar*|incendiado, pegou|pega|pegando|pegaram|apanhou fogo, em chamas, bombeiro*
    fogo na|no|em casa|cozinha|quadro|apartamento|prédio|garagem|carro, ateou fogo, princípio de incêndio|fogo
    explodiu, explosão, ardeu
    queim*|esturro|chamusc*|torrad*|derret*|fundid*|carboniz*|pelando ~4 cheiro|cheirinho|cheira*|fede*|odor|
    carpete|alcatifa|tapete|cortina*|sofá|edredom|edredão|cama|colchão|cabelo|sobrancelh*|pestan*|cílios|chão|
    plástico|borracha|roupa|camisa|mesa|parede|fio*|casa
    estouro|estourou|explod*|explosão|rebentou|estrondo|pipoco|pipocou|labareda*|clarão|bum|estoirou|
    estampido ~5 caldeira|forno|micro|televisão|tv|bateria|celular|telemóvel|carregador|tomada|lâmpada|secador|
    máquina|geladeira|frigorífico|motor|carro|esquentador|quadro|panela|aquecedor|botijão|chuveiro|fogão|disjuntor|
    poste
    fumo|fumaça|fumaceira|fumarada|fumegando|fumegar ~5 cozinha|casa|quarto|sala|corredor|capô|capot|motor|
    torradeira|carregador|televisão|carro|tosse|tossir|tossindo|janelas|apartamento|tomada|ficha|quadro|rodas|
    freio*|travões|garagem|denso|densa|cinzento, quase ... fogo|queim*|incendi*|explod*|arde*|ardia
    botou|botar|tacou|tocou|pôs|ateou|meteu fogo, labareda*, evacu*, chamas, curto ... fogo|cheiro|fumaça, a arder
    arder|ardeu|ardendo ... casa|cozinha|carro|tomada|prédio|quadro|loja|cabo*|fio*|cortin*, sobreaquec*|superaquec*
    fogaréu, incendi*
    bateria|celular|telemóvel|telefone|carregador|trotinete|patinete ~4 estufou|inch*|queim*|esquent*|aquec*|
    explod*|estourou|fumaça|fogo|derret*
  electric:
    leve*|levou|tomo|toma|levo|leva|apanho|apanha|tomamos|apanhei|apanhou|tomei|tomou|dá|deu|dando|levar|sofri|
    sofreu|tomar|dar|dava ... choque|choques|choquinho, choque elétrico|eléctrico, choques elétricos
    eletrocut*|electrocut*, descarga elétrica|eléctrica
    solt*|saem|saíram|saiu|sai|faz|fez|fazem|deita*|saltam|vi|saindo ... faísca*, curto circuito
    curto na|no|elétrico, em curto, faísca* ... quando|sempre, faisc*|estala*|crepita ~5 @device
    fio|fios|cabo|cabos|fiação ~4 desencapad*|descarnad*|descascad*|nu|nus|pendurad*|expost*|solto|soltos|solta|
    mostra|ar|vista|pendent*|descobert*|eletricidade
    tomada*|interruptor*|quadro|disjuntor*|ficha|extensão|carregador|fiação|fios ~4 queim*|quente|quentes|esquent*|
    aquec*|derret*|preta|zumb*|escaldar|chamusc*|torrou|estala*
    formigueiro|formigamento|choque|choques|choquinho|descarga|pancada|esticão|coice|tranco|sacudidela|
    tremelique ~6 torneira|tomada|interruptor|geladeira|frigorífico|máquina|chuveiro|fogão|lâmpada|toco|tocar|
    encost*|metal|forno|chaleira|pia|maçaneta|corrente|elétric*|eléctric*|luz|ficha
    levei|levou|tomei|tomou|apanhei|apanhou|levo|tomo|apanho|levar|levando|leva|toma ... choque|choques|descarga|
    esticão|coice, me jogou|atirou|lançou longe|para|pra, jogou longe
    fiquei|ficou|ficar ... agarrad*|grudad*|colad* ... tomada|fio|chuveiro|corrente
    sem|não|falta|faltava ... terra|aterramento|aterrado|aterrada|disjuntor|diferencial, sem fio terra, eletrif*
    dando|dá|deu|dava choque
    tomada|tomadas|quadro|interruptor|caixa|disjuntor ... sem tampa|espelho|proteção|cobertura
    sem tampa|espelho|proteção ... tomada*|quadro|fios
    tampa|espelho|cobertura|proteção ~5 quadro|tomada*|interruptor|caixa|fios|disjuntor
    tomada*|interruptor*|quadro|disjuntor*|ficha|extensão|carregador|benjamim|fiação|fios|fusível|régua ~4 zumb*|
    pelando|escald*|fervendo|ferver|chiando|estala*|estralando|estalos|fumo|fumega*|fumaça|derret*|molhad*|água|
    pret*|soltou|pendurad*|faisc*|cheiro|arranc*|queim*
    água|ping*|goteir*|goteja*|escorr*|molhad*|humid*|umid*|chove|vaz* ~6 focos|spots|lustre|luminária|lâmpada*|
    tomada*|quadro|disjuntor|luz|luzes|elétric*|eléctric*|interruptor*|contador|candeeiro|fiação|relógio
    fio|fios|cabo|cabos|fiação ~5 pendurad*|solt*|mostra|fora|desencap*|descarn*|descasc*|nu|nus|vista|expost*|
    cortad*|bebé|criança*|miúdo*|alcance|chão|vivo*|tensão|pendent*|arrastar|queimad*|dependurad*
  water:
    inund*, alag*, enchente, cano*|tubo*|encanamento ... rebent*|estour*|rompeu|arrebent*
    rebent*|estour*|rompeu|arrebent* ... cano|tubo|encanamento
    teto|tecto|forro|laje ~5 água|desab*|caiu|cai|cair|caindo|ping*|goteja*|goteira*|infiltr*|abaul*|escorr*|ruiu|
    despenc*|veio|cedeu
    água ~5 quadro|tomada*|paredes|parede|jorr*|jatos|lustre|candeeiro|lâmpada|fios|esguich*|cascata
    esgoto|fossa|ralo|caneiro ~5 volt*|retorn*|sub*|transbord*|banheiro|casa|chuveiro|saindo|sai|refluiu|entup*
    cano|tubo|mangueira|flexível|caldeira|torneira|radiador|termoacumulador ... rebent*|estour*|partiu|rompeu|
    explod*|rachou|soltou|furou, água ... tornozelo*|joelho*|canelas, centímetros de água, debaixo de água, submers*
    cachoeira|cascata, jorr*, enxurrada, tudo alagad*|inundad*|encharcad*, dilúvio
    teto|tecto|forro|gesso|laje|telhado|estuque ~6 sofá|cama|desab*|desmoron*|caiu|caindo|cair|ced*|abaul*|barriga|
    rach*|fenda|pedaço*|metade|buraco|pingando|infiltr*|abaixo|veio|embarrig*|arque*|soltando
  injury:
    queim*|escald* ~4 @body, me|nos queimou|queimei|queimaram|queimado|queimada
    queimou|queimei|queimaram me|o|a meu|minha, queimou|queimei me, queimadura*, bolha*, sangr*, sangue, ferid*
    feri|feriu, ferimento*, machuc*, magoou|magoei|aleijou|aleijei|lesion*|lesão, ao|no|pro|para hospital
    no|o hospital ... acab*|parar|parei|internad*, parar ... hospital|pronto, pronto socorro, às|nas urgências
    urgências ... parar|fui|acab*, ambulância, samu, levar|levei|levou ... pontos, inconsciente, desacordad*
    internad*, traumatismo
    parti|partiu|partido|quebrei|quebrou|quebrado|fratur*|torci|torceu|deslocou|luxou|torcido ~4 @bones
    caí|caiu|caíram|escorreg*|tropec*|queda|tombo ~5 cima|chão|molhado|escada*|cabeça|mãe|pai|avó|filho|filha|me|
    magoou|machucou|feio|levei
    cort*|espet*|furou|arranh*|golpe ~4 orelha|pescoço|dedo*|rosto|cara|mão|lábio|couro|pálpebra|pele|sangr*|perna
    cortou me|se, me cortou|cortaram ... e|na|no|com|sangr*, muita|muitas|fortes|terríve*|insuportáve* dor|dores
    dor|dores insuportáve*|terríve*|horríve*|forte|fortes|muito, quase ... morr*|mat*
    podia|podíamos|poderia|poderíamos|pode ... morrer|morrido|matar|matado|morto, perigo*
    risco de|à|para vida|morte|choque|explosão|incêndio|saúde, correr|corremos|correu|em risco, inseguro
    caiu|caíram|caindo|cair|cai|caem|desab*|desmoron*|tomb*|despenc*|solt*|virou|veio|ruiu|descolou|desprend*|
    escorreg* ~5 prateleira*|estante|armário*|espelho|televisão|tv|radiador|telha*|portão|porta|muro|parede|lustre|
    candeeiro|andaime|escada*|escadote|chaminé|varanda|corrimão|grade|azulejo*|tijolo*|vidro|janela|letreiro|árvore|
    galho|ramo|toldo|persiana|estore|exaustor|calha|mesa|cadeira|maca|marquesa|quadro|ventilador|elevador|placa|
    reboco|suporte|box|móvel
    caiu|caíram|tombou|virou|desabou|explodiu|estourou|rebentou|despencou|bateu ... cima|cabeça|pé ... @quem
    em cima de|do|da|dos|das ... @quem, na cabeça do|da|de, na|no minha|meu cabeça|pé|mão|costas
    caiu|caíram|bateu na|no|em cabeça|pé|cima|mim
    explod*|estilhaç*|estour*|rebent*|parti*|mil|espatif* ~5 box|vidro|vidros|espelho|forno|lâmpada|garrafa|janela|
    divisória|frasco|porta|resguardo|travessa
    chei* de cortes|sangue|hematomas|nódoas|estilhaços|bolhas|vidros|roxos
    prend*|ental*|esmag*|trilh*|decep*|amput*|arranc*|preso|presos|esmigalh*|apert*|prens* ~4 dedo*|mão|mãos|braço|
    pé|pés|perna|unha|unhas|polegar|cabelo, unha ... arranc*|saiu|caiu ... dedo|porta|pé|sangue
    pres*|fechad*|trancad* ... elevador
    mord*|arranh*|abocanh* ~4 cão|cachorro|cadela|gato|me|filho|filha|mão|rosto|pelo|perna, fui mordid*
    tétano|antitetânica, pontos ... testa|cabeça|mão|sobrancelha|dedo|queixo|perna
    pele|rosto|couro|pálpebra|lábio|pernas|virilha|axila*|pescoço|buço ~5 arranc*|queim*|viva|esfol*|descasc*|
    pelad*|bolha*|crosta*|ferid*|ralad*|escald*|rasg*|carne|assad*, carne viva, nódoa* negra*, hematoma*
    olho negro|roxo, galo ... testa|cabeça
    corte* ... fundo|profundo|orelha|pescoço|dedo|mão|rosto|cabeça|supercílio
    roxos|roxo ... braço|braços|perna|corpo|costas, queimad* de ... grau
    não|nem|mal ... consigo|consegue|conseguia|posso|pode|podia|consegui|conseguiu ... abrir|andar|caminhar|mexer|
    levantar|levantar-se|engolir|respirar|pousar|pisar|ver|dobrar|fechar|mastigar|dormir|sentar
    não ... se mexe|levanta|mexia|levantava|mexeu
    não ... acorda|acordava|reage|reagia|responde ... escada|caiu|chão|ele|ela
    não acorda|acordava|reage|reagia|desperta, caiu ... não ... acorda|reage|responde|mexe|levanta, sem sentidos
    desfalec*
    bati|bateu|partiu|parti|rach*|quebr*|abriu|lascou|lascado ~4 cabeça|nariz|dente|dentes|testa|lábio|sobrancelha|
    molar|queixo|supercílio|chumbo
    escorreg*|tropec*|cai|caiu|caíram|tomb*|estatel*|resvalou|desliz* ~6 chão|piso|escada*|degrau*|sabão|molhad*|
    água|gelo|fio|buraco|tapete|calçada|passeio|banheira|duche|cadeira|maca|rampa|óleo|vó|avó|mãe|pai|sogra|cera|
    marquesa|cara|costas|feio|poça
    cera|água|chá|café|sopa|ferro|laser|máscara|peeling|descolorante|descoloração|tinta|chapinha|prancha|secador|
    vapor|babyliss|óleo|progressiva|alisamento ~6 queim*|ferver|fervendo|fervente|escald*|bolha*|pele|arde*|ardia
    acidente ... trabalho|grave|feio, por pouco|um triz
    quase|pouco ... morr*|mat*|afog*|sufoc*|atropel*|perd*|asfixi*|ficou|eletrocut*|explod*|acidente|ceg*|infart*
    podia|podíamos|podiam|poderia|poderíamos ... ter ... morrido|matado|sido|acabado|queimado|afogado|ferido|
    explodido|perdido|asfixiado|pior|tragédia
    ter|tivesse|tinha matado|morrido|morto|sido ... gente|alguém|nos|pior|todos, uma tragédia
    quase ... tragédia|desgraça, vivos|vivo|viva ... milagre|sorte, por milagre
    milagre ... vivos|ninguém|vivo|viva|morr*, risco|riscos ... vida|grave|sério|acidente|segurança
    vida ... risco|perigo, armadilha mortal, bomba relógio, inseguro|insegura|inseguros, perigos*, um perigo
  medical:
    reação|reacção|reações alérgica*|cutânea, alergia ... tinta|rosto|cara|terrível|horrível|produto|creme, anafil*
    infec*, infeta*|infetou|infeção, desmai*, perdi|perdeu ... sentidos|consciência, febre, pus, intoxic*, envenen*
    sufoc*, asfixi*, não|consigo|falta|dificuldade|custa ... respirar|ar, convuls*, enfarte, infarto, avc, vomit*
    tontura*, medicamento|remédio|dose|dosagem errad*, errad* ... medicamento|remédio|dose, urticária, erupção
    manchas vermelhas, queimadura química, cabelo ... caindo|cair|caiu|cai ... tufos|mechas|muito
    passei|passou muito mal, alérgic* ... inchad*|grave
    inchad*|inchou|inchaço|incham|inflamad*|inflamou|bolhas ~4 rosto|cara|olho|olhos|lábio*|pé|pés|mão|pescoço|
    gengiva*|boca|perna|garganta|língua|couro|braço|pele|pálpebra*
    vidro|metal|plástico|prego|parafuso|agulha|agrafo|grampo|lâmina|arame|larva*|verme*|bicho|bichos|barata*|rato|
    pedra*|osso|estilhaço*|caco*|lixívia|bolor|mofo|inseto|mosca|porca|unha|curativo|ferro|gilete ~6 @comida
    caco*|estilhaço*|pedaço*|lasca* ... vidro|metal|plástico|madeira ... @comida|pé|dedo|olho|mão
    carne|frango|peixe|porco|hambúrguer|linguiça ~5 cru|crua|estragad*|podre|passad*|vencid*|azed*|ranços*|sangue
    vencid*|estragad*|fora ~5 @medi|leite|carne|iogurte|vacina|prazo, salmonel*
    vomit*|diarreia|mal|doente*|intoxic*|barriga|estômago|caganeira|gastroenterite|enjoad*|desarranj* ~8 camarão|
    camarões|marisco|peixe|comida|jantar|frango|carne|comer|comi|comemos|sushi|ostras|hambúrguer|menu|buffet|
    maionese|almoço|pizza|kebab|mexilhões|salada|churrasco|lanche|coxinha|bacalhau|rodízio
    alérgic*|alergia*|celíac*|intoleran* ~8 amendoim|amendoins|nozes|noz|avelã*|leite|lactose|glúten|ovo*|marisco|
    camarão|sésamo|avisei|disse|avisado|apesar|reação|choque|penicilina|látex|tinta|puseram|serviram|castanha*|
    amêndoa*|informei|mesmo, adrenalina, epipen, anti histamínico, antialérgico, dor|dores|aperto no|de|do peito
    pontadas, palpitações, taquicardia, coração ... dispar*|acelerad*|parou, falta de ar, faltou|faltava ... ar
    respir* ... custo|mal|dificuldade|direito|não, lábios ... roxos|azuis, ficou rox*|azul
    crise convulsiva|epilética|epiléptica|de, ataque epilético|cardíaco, derrame, caiu dura|duro|para
    apag* ... cadeira|maca|desmai*, quebra de tensão, queda de pressão, pressão ... caiu|baixou
    garganta ... inch*|fech*, língua ... inch*|dormente, engasg*
    vergões|bolhas|manchas|borbulhas|placas ... rosto|cara|corpo|pescoço|pele|vermelh*|pernas|todo, choque anafil*
    purgando, inflam*, infeccion*|infetad*|infectad*, septic*, sépsis, gangrena, necros*, hemorrag*, paralis*
    aborto, trombose, edema
    inch*|vermelh*|infet*|infec*|irritad*|arde|ardem|ardendo|lacrimej*|colad*|bolha*|coça*|sangr*|pus|ferid*|
    inflam*|caroço*|brotoeja* ~4 olho|olhos|pálpebra*|rosto|cara|lábio*|língua|garganta|couro|pescoço|unha|dedo|
    gengiva*|tatuagem|piercing|orelha*|ferida|cicatriz|virilha|axila*|sobrancelha*|testa|pele|bochecha*
    errad*|troc*|outra|outro|alheio|dobro|dupla|duplo|tripl*|vencid*|caducad*|confund*|engan*|vizinho|sobredos*|
    overdose|excessiv*|demais ~5 remédio*|medicamento*|medicação|comprimido*|pílula*|dose|doses|dosagem|injeção|
    vacina*|receita|xarope|insulina|antibiótico*|anestesia|paciente|utente|soro
    dente|perna|olho|joelho|braço|paciente ... errad*, tir*|arranc*|oper* ... errad*
    esquec*|deix* ... gaze|compressa|agulha|algodão|tesoura|pinça dentro|lá
    agulha*|instrument*|material|tesoura*|lâmina*|navalha|seringa*|pinça*|alicate|aparelhos|lixa* ~5 esteril*|suj*|
    usad*|reutiliz*|sangue|ferrugem|enferruj*|desinfet*|higieniz*
    cabelo ... tufos|queimad*|parti*|quebr*|caindo|cair|caiu|elástico|emborrachad*|chiclete|rareando
    tufos|mechas ... cabelo, careca|falhas|peladas ... cabeça|cabelo|couro, diagnóstico errado, erro médico
  threat:
    ameaç*, agredi*, agress*
    me|nos|lhe|o|a bateu|empurr*|esbofete*|cuspiu|agarrou|atacou|assedi*|apalp*|socou|chutou|xingou|estrangul*
    bateu|empurrou|esbofeteou|cuspiu|agarrou|atacou|assediou|apalpou|pontapeou me|mim
    bateu|empurrou|cuspiu|agarrou|atacou|chutou|socou em|no|na|o|a meu|minha|mim
    empurr*|atacou|bateu|esbofete*|socou ... meu|minha, bateu me, soco*, murro*, bofetada*, tapa na|no, assedi*
    apalp*, sabe|sabem onde ... moro|moramos|vivo
    chut*|pontape*|bateu|espanc* ... cão|cachorro|cachorra|gato|filho|filha|criança|mulher|marido|pai|mãe, faca
    pistola, arma, violent*, violência, abus* sexual*, medo por|pela ... vida|filhos|segurança
    polícia|gnr|psp|190 ~4 cham*|liga*|liguei|queixa|denunci*|veio|registr*, apresentar queixa
    boletim de ocorrência
    quebr*|part*|arrebent*|bat*|mat*|rebent*|fur*|esfaque*|queim*|encher|dar ~5 cara|focinho|boca|cabeça|pernas|
    dentes|porrada|tiro|fuças|trombas|ti|mim|nos|gente|te|murro|tareia|surra
    levantou|ergueu|levantava ... mão|punho|martelo
    soco|socos|murro*|chapada|tapa|bofetada*|pontapé*|chute|cabeçada|joelhada|cuspi*|estalo|empurrão|
    empurrões ~5 me|deu|levei|cara|filho|filha|mim|na|no|meu|minha|marido|num, partiu ... cima|agressão
    veio ... cima ... mim|nós|gente, cima de mim
    agarr*|empurr*|sacud*|estrangul*|esgan*|encost*|seguro*|puxou|arrast* ~4 me|mim|parede|pescoço|braço|força|
    cabelo*|marido|pulso|mãe|filh*, encurral*|cerc* ... me|mim
    bloque*|tranc*|barr* ... porta|saída|passagem|caminho
    não|nem ... deixava|deixou|deixaram|deixa|queria|permit* ... sair|ir|embora|passar|descer
    tranc*|fech*|prend* ... me|nos ... dentro|sala|banheiro|carro|loja|quarto, trancou|trancaram me|nos|gente
    cárcere
    segui*|persegui*|espreit*|rond*|esperav*|vigi* ... casa|rua|carro|porta|portaria|prédio|trabalho|saída|
    estacionamento|escola|banheiro, segui* me, me seguiu|perseguiu|segue|seguindo, perseguição, stalk*
    apareceu|veio|foi ... minha|nossa|meu casa|porta|portão|prédio ... noite|bêbado|gritar|madrugada|gritando
    à porta de, film*|fotograf*|grav*|espi* ... me|mim|nua|filha|vestiário|provador|ducha|banho|escondid*|trocar
    câmera|câmara escondida|oculta
    toc*|apalp*|acarici*|beij*|roç*|esfreg*|passou|mão|mãos|alis* ~5 seio*|bunda|rabo|coxa*|virilha|saia|íntim*|
    peito*|debaixo|permissão|consentimento|pernas|indevid*|mamas|parte*, passou a mão, mão boba, sexual*|sexuais
    obscen*|ordinári*|porc*|nojent*|indecent*|tarad*|pervertid*|lasciv*|picant*|safad*|imoral ~5 comentário*|disse|
    falou|piada*|filha|mensage*|foto*|propost*|me|motorista|técnico|olhar*|bocas|conversa*|cantada*|gestos|para
    tarado, cantada*, pervertido, masturb*, nudes, nu|nua ... foto*|frente|mand*
    abuso|abusou|abusaram|abusad* ... sexual|mim|dela|filha|confiança, estupr*|viol*, racis*|racial, homofób*
    machist*|sexist*, xenófob*, injúria
    insult*|xing*|ofend*|gritou|gritar|berr*|humilh* ~5 me|comigo|cara|filha|mãe|racist*|puta|vadia|preta|preto|
    brasileira|nos|gente, puta, vadia, vagabunda
    medo ... ele|dele|volte|voltar|casa|filhos|vida|sozinha|motorista|técnico|homem|sair|represál*|retali*|segurança
    aterroriz*|apavorad*|aterrad*|intimid*, não para|parava de ... mandar|ligar|mensagens|escrever|chamar
    drog* ... bebida|me, boa noite cinderela
    faca|canivete|martelo|pistola|revólver|barra|taco|facão|chave ~5 puxou|ameaç*|apont*|mão|mim|me|sacou|cima
    assalt* ... me|nos|fui, atirou|jogou|arremess*|mandou ... em|contra|cima|me|cara ... mim|cara|cabeça|cima
    agressiv*
  vehicle:
    freio|freios|travão|travões|travar|frear|freia|trava ~4 sem|falh*|não|funciona*|perd*|fluido|óleo|vazando|
    quebr*|bloque*|travad*|mole|avari*|estrag*
    roda|rodas|pneu|pneus ~5 solt*|saiu|caiu|desprend*|estour*|rebent*|frouxa*|bamba|mal|desapert*|voou|escapou|
    furou, porcas|parafusos ~5 roda|rodas|solt*|frouxo*|apertad*|apertou|apertaram|desapert*|frouxas
    direção|volante ~4 bloque*|trav*|falh*|quebrou|dura|solta
    gasolina|combustível|gasóleo|diesel ~4 cheir*|vaz*|fuga|perd*|ping*|derram*, acidente, airbag
    perdi|perdeu ... controle|controlo, capô|capot ... abriu|levantou ... estrada|andamento|dirig*
    motorista|condutor|conduzia|conduzir|dirigia|dirigindo|dirigir|volante|taxista|estafeta|entregador|técnico|
    autocarro|ônibus|enfermeir*|dentista|cirurgião|camionista|motoboy|uber ~6 bêbado|bêbada|bebid*|álcool|alcooliz*|
    embriagad*|drogad*|dormi*|adormec*|zigue*|zigzag*|louco|doido|velocidade|maconha|cerveja|cachaça|charro*|maluco|
    cochil*|cambaleando|bafo|imprudente|perigosamente|mamado
    celular|telemóvel|telefone|whatsapp|mensage*|zap ~6 dirig*|conduz*|volante|sinal|semáforo|vermelho|estrada|
    olhar|guiando|guiar, furou|passou|avançou|furando|passa ... sinal|vermelho|semáforo|stop|pare, sinal vermelho
    no vermelho, quase|pouco ... atropel*|bat*|cap*|despist*|mat*|colid*|acidente|choc*|espat*
    atropel*|abalro*|colid* ... @quem|ciclista|peão|pedestre|carro|cão|gato|passeio, contramão, guinada, despist*
    fora de estrada|mão, capot*, alta velocidade, toda a velocidade, bateu ... poste|muro|traseira|carro ... frente
    cinto|cintos|cadeirinha|isofix|airbag* ~5 não|trava|partid*|quebrad*|sem|bloque*|solta|solto|encrav*|prende|
    rasgad*|falta*
    acelerador|embraiagem|embreagem|pedal|suspensão|correia|eixo|semieixo|amortecedor|capô|capot|mala|caixa|escape|
    parachoque*|reboque|rótula|pivô|homocinética|junta ~5 pres*|encrav*|parti*|quebr*|caiu|abriu|solt*|fundo|ficou|
    colad*|emperr*|travou|arrast*|bloque*|cedeu
    freio*|freia|frear|freava|travão|travões|travar|travava|trava|freou ~6 fundo|chão|mole|moles|metal|nada|vazio|
    mal|quase|fumo|fumaça|respond*|pararam|apenas|impossível|falh*|baixo|borrach*|comprid*|direto|pegar|pega|pegou|
    faltou|sumiu, sem freio*|travões|travão, fiquei|ficou|ficámos sem ... freio*|travões
    carro|motor|moto|auto ... apagou|parou|morreu|desligou|pifou ... autoestrada|estrada|curva|andamento|rodovia|
    rotunda|marcha|túnel|cruzamento|pista|br, porta ... abriu ... andamento|estrada|curva|andando
    porcas|parafusos|roda|rodas ... apertad*|apertar|apertou|frouxa*|frouxo*|soltando|folga|folgad*|desapert*|bamb*
    não ... apert* ... porcas|parafusos|rodas|roda, sem apertar, mal apertad*
    pneu*|roda ... estour*|rebent*|explod*|solt*|saltou|voou|saiu|careca*|bolha
    perdi|perdeu|perdemos ... controle|controlo|direção|roda|freio*, saiu|saímos da estrada|pista, valeta
    ribanceira, perda total, aquaplan*
`;
