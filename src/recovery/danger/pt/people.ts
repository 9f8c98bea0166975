import { written } from "../../reading/phrases.ts";

export const people = written`
injury:
 queim*|escald* ~6 orelha*|ouvido|cara|mão|mãos|dedo*|braço*|perna*|pé|pés|cabeça|olho|olhos|lábio*|testa|ombro*|nuca|
 bochecha|costas|joelho*|filho|filha|bebê|criança|mãe|pai|marido|mulher|esposa|cão|cachorro|gato, me|nos queim*
 queim* me|o|a meu|minha, queim* me, queimadura*, bolha*, sangr*, sangue, ferid*, feri|feriu, ferimento*, machuc*
 magoou|magoei|aleij*|lesion*|lesão, ao|no|pro|para hospital, no|o hospital ... acab*|parar|parei
 parar ... hospital|pronto, às|nas urgências, urgências ... parar|fui|acab*, ambulância, samu
 levar|levei|levou ... pontos, inconsciente, desacordad*, internad*, traumatismo
 parti*|quebr*|fratur*|torci*|torceu|deslocou|luxou ~6 pulso|punho|braço|perna|tornozelo|nariz|costela*|dedo|dente*|
 anca|quadril|bacia|pé|osso*|mão|cotovelo|joelho|fémur|ombro|clavícula
 caí|caiu|caíram|escorreg*|tropec*|queda|tombo ~7 cima|chão|molhado|escada*|cabeça|mãe|pai|avó|filho|filha|me|feio|
 levei, cort*|espet*|furou|arranh*|golpe ~6 orelha|pescoço|dedo*|rosto|cara|mão|lábio|couro|pálpebra|pele|perna
 cortou me|se, me cortou|cortaram ... e|na|no|com, muita*|fortes|terríve*|insuportáve* dor|dores
 dor|dores insuportáve*|terríve*|horríve*|forte*|muito, quase ... morr*|mat*
 podia*|poderia*|pode ... morrer|morrido|matar|matado|morto, perigo*, risco de|à|para vida|morte|choque|saúde
 corre*|em risco, inseguro, rox*|azul|preto|preta|dormente ~5 dedo*|mão|pé|lábios|unha
 caiu|caíram|caindo|cair|cai|caem|desab*|desmoron*|tomb*|despenc*|solt*|virou|veio|ruiu|descolou|desprend*|
 escorreg* ~7 prateleira*|estante|armário*|espelho|televisão|tv|radiador|telha*|portã*|muro|parede|lustre|candeeiro|
 andaime|escad*|chaminé|varanda|corrimão|grade|azulejo*|tijolo*|vidro|janela|letreiro|árvore|galho|ramo|toldo|
 persiana|estore|exaustor|calha|mesa|cadeira|maca|marquesa|quadro|ventilador|elevador|placa|reboco|suporte|box|móvel
 caiu|caíram|tombou|virou|desabou|estourou|rebentou|despencou|bateu ... cima|cabeça|pé ... @quem
 em cima de|do|da|dos|das ... @quem, na cabeça do|da|de, na|no minha|meu cabeça|pé|mão|costas
 caiu|caíram|bateu na|no|em cabeça|pé|cima|mim
 explod*|estilhaç*|estour*|rebent*|parti*|mil|espatif* ~7 box|vidro*|espelho|forno|lâmpada|garrafa|janela|divisória|
 frasco|porta|resguardo|travessa, chei* de cortes|nódoas|estilhaços|vidros|roxos
 prend*|ental*|esmag*|trilh*|decep*|amput*|arranc*|preso*|esmigalh*|apert*|prens* ~6 dedo*|mão|mãos|braço|pé|pés|
 perna|unha|unhas|polegar|cabelo, unha ... arranc*|saiu|caiu ... dedo|porta|pé, pres*|fechad*|trancad* ... elevador
 mord*|arranh*|abocanh* ~6 cão|cachorro|cadela|gato|me|filho|filha|mão|rosto|pelo|perna, fui mordid*
 tétano|antitetânica, pontos ... testa|cabeça|mão|sobrancelha|dedo|queixo|perna
 pele|rosto|couro|pálpebra|lábio|pernas|virilha|axila*|pescoço|buço ~7 arranc*|queim*|viva|esfol*|descasc*|pelad*|
 crosta*|ralad*|escald*|rasg*|carne|assad*, carne viva, nódoa* negra*, hematoma*, olho negro|roxo
 galo ... testa|cabeça, corte* ... fundo|profundo|orelha|pescoço|dedo|mão|rosto|cabeça|supercílio
 roxos|roxo ... braço*|perna|corpo|costas, queimad* de ... grau
 não|nem|mal ... consigo|consegu*|posso|pode|podia ... abrir|andar|caminhar|mexer|levantar*|engolir|respirar|pousar|
 pisar|ver|dobrar|fechar|mastigar|dormir|sentar, não ... se mexe|levanta*|mexia|mexeu
 não ... acorda*|reage|reagia|responde ... escada|caiu|chão|ele|ela, não acorda*|reage|reagia|desperta
 caiu ... não ... acorda|reage|responde|mexe|levanta, sem sentidos, desfalec*
 bati|bateu|parti*|rach*|quebr*|abriu|lascou|lascado ~6 cabeça|nariz|dente*|testa|lábio|sobrancelha|molar|queixo|
 supercílio|chumbo
 escorreg*|tropec*|cai|caiu|caíram|tomb*|estatel*|resvalou|desliz* ~8 chão|piso|escada*|degrau*|sabão|molhad*|água|
 gelo|fio|buraco|tapete|calçada|passeio|banheira|duche|cadeira|maca|rampa|óleo|vó|avó|mãe|pai|sogra|cera|marquesa|
 cara|costas|feio|poça
 cera|água|chá|café|sopa|ferro|laser|máscara|peeling|descolora*|tinta|chapinha|prancha|secador|vapor|babyliss|óleo|
 progressiva|alisamento ~8 queim*|ferve*|escald*|pele|arde*|ardia, por pouco|um triz
 quase|pouco ... morr*|mat*|afog*|atropel*|perd*|ficou|explod*|ceg*|infart*
 podia*|poderia* ... ter ... morrido|matado|sido|acabado|queimado|afogado|explodido|perdido|pior|tragédia
 ter|tivesse|tinha matado|morrido|morto|sido ... gente|alguém|nos|pior|todos, uma tragédia
 quase ... tragédia|desgraça, vivos|vivo|viva ... milagre|sorte, por milagre
 milagre ... vivos|ninguém|vivo|viva|morr*, risco* ... vida|grave|sério|segurança, vida ... risco, armadilha mortal
 bomba relógio, inseguro*|insegura, perigos*
medical:
 reação|reacção|reações alérgica*|cutânea, alergia ... tinta|rosto|cara|terrível|horrível|produto|creme, anafil*
 infec*, infet*|infeção, desmai*, perdi|perdeu ... sentidos|consciência, febre, pus, intoxic*, envenen*, sufoc*
 asfixi*, não|consigo|falta|dificuldade|custa ... respirar|ar, convuls*, enfarte, infarto, avc, vomit*, tontura*
 medicamento|remédio|dose|dosagem errad*, errad* ... medicamento|remédio|dose, urticária, erupção, manchas vermelhas
 cabelo ... caindo|cair|caiu|cai ... tufos|mechas|muito, passei|passou muito mal, alérgic* ... inchad*|grave
 incha*|inchou ~6 pé|pés|mão|boca|perna|braço
 penicilina|látex|ibuprofeno|aspirina|lactose|glúten|dipirona ~10 ficha|processo|alérg*|prontuário|diz|apesar|escrito|
 mesmo
 vidro|metal|plástico|prego|parafuso|agulha|agrafo|grampo|lâmina|arame|larva*|verme*|bicho*|barata*|rato|pedra*|osso|
 estilhaço*|caco*|lixívia|bolor|mofo|inseto|mosca|porca|unha|curativo|ferro|gilete ~8 @comida
 caco*|estilhaço*|pedaço*|lasca* ... vidro|metal|plástico|madeira ... @comida|pé|dedo|olho|mão
 carne|frango|peixe|porco|hambúrguer|linguiça ~7 cru|crua|estragad*|podre|passad*|vencid*|azed*|ranços*
 vencid*|estragad*|fora ~7 @medi|injeç*|gotas|pastilhas|tratamento|leite|carne|iogurte|prazo, salmonel*
 diarreia|mal|doente*|barriga|estômago|caganeira|gastroenterite|enjoad*|desarranj* ~10 camar*|marisco|peixe|comida|
 jantar|frango|carne|comer|comi|comemos|sushi|ostras|hambúrguer|menu|buffet|maionese|almoço|pizza|kebab|mexilhões|
 salada|churrasco|lanche|coxinha|bacalhau|rodízio
 alérgi*|celíac*|intoleran* ~10 amendoi*|nozes|noz|avelã*|leite|lactose|glúten|ovo*|marisco|camarão|sésamo|avisei|
 disse|avisado|apesar|reação|choque|penicilina|látex|tinta|puseram|serviram|castanha*|amêndoa*|informei|mesmo
 adrenalina, epipen, anti histamínico, antialérgico, dor|dores|aperto no|de|do peito, pontadas, palpitações
 taquicardia, coração ... dispar*|acelerad*|parou, falta de ar, faltou|faltava ... ar
 respir* ... custo|mal|dificuldade|direito|não, lábios ... roxos|azuis, ficou rox*|azul, crise epilética|epiléptica|de
 ataque epilético|cardíaco, derrame, caiu dura|duro|para, apag* ... cadeira|maca, quebra de tensão, queda de pressão
 pressão ... caiu|baixou, garganta ... inch*|fech*, língua ... inch*|dormente, engasg*
 vergões|manchas|borbulhas|placas ... rosto|cara|corpo|pescoço|pele|vermelh*|pernas|todo, purgando, inflam*
 infeccion*|infetad*|infectad*, septic*, sépsis, gangrena, necros*, hemorrag*, paralis*, aborto, trombose, edema
 inch*|vermelh*|irritad*|arde|ardem|ardendo|lacrimej*|colad*|coça*|caroço*|brotoeja* ~6 olho|olhos|pálpebra*|rosto|
 cara|lábio*|língua|garganta|couro|pescoço|unha|dedo|gengiva*|tatuagem|piercing|orelha*|cicatriz|virilha|axila*|
 sobrancelha*|testa|pele|bochecha*
 errad*|troc*|outra|outro|alheio|dobro|dupla|duplo|tripl*|vencid*|caducad*|confund*|engan*|vizinho|sobredos*|overdose|
 excessiv*|demais ~7 @medi|injeção|paciente|utente, dente|perna|olho|joelho|braço|paciente ... errad*
 tir*|arranc*|oper* ... errad*, esquec*|deix* ... gaze|compressa|agulha|algodão|tesoura|pinça dentro|lá
 agulha*|instrument*|material|tesoura*|lâmina*|navalha|seringa*|pinça*|alicate|aparelhos|lixa* ~7 esteril*|suj*|usad*|
 reutiliz*|ferrugem|enferruj*|desinfet*|higieniz*
 cabelo ... tufos|queimad*|parti*|quebr*|caindo|cair|caiu|elástico|emborrachad*|chiclete|rareando
 tufos|mechas ... cabelo, careca|falhas|peladas ... cabeça|cabelo|couro, diagnóstico errado, erro médico
threat:
 ameaç*, agredi*, agress*, me|nos|lhe|o|a bateu|empurr*|esbofete*|cuspiu|agarrou|atacou|chutou|xingou|estrangul*
 bateu|empurrou|esbofeteou|cuspiu|agarrou|atacou|pontapeou me|mim
 bateu|empurrou|cuspiu|agarrou|atacou|chutou em|no|na|o|a meu|minha|mim, empurr*|atacou|bateu|esbofete* ... meu|minha
 bateu me, soco*, murro*, bofetada*, tapa na|no, assedi*, apalp*, sabe|sabem onde ... moro|moramos|vivo
 chut*|pontape*|bateu|espanc* ... cão|cachorr*|gato|filho|filha|criança|mulher|marido|pai|mãe, faca, pistola, arma
 violent*, violência, medo por|pela ... vida|filhos|segurança
 polícia|gnr|psp|190 ~6 cham*|liga*|liguei|queixa|denunci*|veio|registr*, apresentar queixa, boletim de ocorrência
 tentou|quis|queria|tentava ... beijar|tocar|abraçar|bater|agarrar, beijou ... força|me
 encurral*|encostou ... me|mim|parede|corredor
 quebr*|part*|arrebent*|bat*|mat*|rebent*|fur*|esfaque*|queim*|encher|dar ~7 cara|focinho|boca|cabeça|pernas|dentes|
 porrada|tiro|fuças|trombas|ti|mim|nos|gente|te|tareia|surra, levant*|ergueu ... mão|punho|martelo
 chapada|tapa|pontapé*|chute|cabeçada|joelhada|cuspi*|estalo|empurr* ~7 me|deu|levei|cara|filho|filha|mim|na|no|meu|
 minha|marido|num, partiu ... cima, veio ... cima ... mim|nós|gente, cima de mim
 agarr*|empurr*|sacud*|estrangul*|esgan*|encost*|seguro*|puxou|arrast* ~6 me|mim|parede|pescoço|braço|força|cabelo*|
 marido|pulso|mãe|filh*, encurral*|cerc* ... me|mim, bloque*|tranc*|barr* ... porta|saída|passagem|caminho
 não|nem ... deixa*|deixou|queria|permit* ... sair|ir|embora|passar|descer
 tranc*|fech*|prend* ... me|nos ... dentro|sala|banheiro|carro|loja|quarto, trancou|trancaram me|nos|gente, cárcere
 segui*|persegui*|espreit*|rond*|esperav*|vigi* ... casa|rua|carro|porta*|prédio|trabalho|saída|estacionamento|escola|
 banheiro, segui* me, me segui*|perseguiu|segue, perseguição, stalk*
 apareceu|veio|foi ... minha|nossa|meu casa|porta*|prédio ... noite|bêbado|grita*|madrugada, à porta de
 film*|fotograf*|grav*|espi* ... me|mim|nua|filha|vestiário|provador|ducha|banho|escondid*|trocar
 câmera|câmara escondida|oculta
 toc*|acarici*|beij*|roç*|esfreg*|passou|mão|mãos|alis* ~7 seio*|bunda|rabo|coxa*|virilha|saia|íntim*|peito*|debaixo|
 permissão|consentimento|pernas|indevid*|mamas|parte*, passou a mão, mão boba, sexua*
 obscen*|ordinári*|porc*|nojent*|indecent*|tarad*|pervertid*|lasciv*|picant*|safad*|imoral ~7 comentário*|disse|falou|
 piada*|filha|mensage*|foto*|propost*|me|motorista|técnico|olhar*|bocas|conversa*|gestos|para, tarado, cantada*
 pervertido, masturb*, nudes, nu|nua ... foto*|frente|mand*, abuso*|abusa* ... mim|dela|filha|confiança, estupr*|viol*
 racis*|racial, homofób*, machist*|sexist*, xenófob*, injúria
 insult*|xing*|ofend*|gritou|gritar|berr*|humilh* ~7 me|comigo|cara|filha|mãe|preta|preto|brasileira|nos|gente, puta
 vadia, vagabunda
 medo ... ele|dele|volte|voltar|casa|filhos|vida|sozinha|motorista|técnico|homem|sair|represál*|retali*|segurança
 aterroriz*|apavorad*|aterrad*|intimid*, não para|parava de ... mandar|ligar|mensagens|escrever|chamar
 drog* ... bebida|me, boa noite cinderela
 canivete|martelo|revólver|barra|taco|facão|chave ~7 puxou|apont*|mão|mim|me|sacou|cima, assalt* ... me|nos|fui
 atirou|jogou|arremess*|mandou ... em|contra|cima|me|cara ... mim|cara|cabeça|cima, agressiv*
`;
