import { written } from "../../reading/phrases.ts";

export const calm = written`
harmless:
 lesão|ferida ... melhor*|fisio*|cur*|sar*|cicatriz*, trat*|cur*|recuper* ... lesão|ferida
 ameaç* ... chuva|chover|tempestade|trovoada, chuva|céu|tempestade ... ameaç*
 técnico|instala*|senhor|rapaz|homem|moço|conta*|fatura|revisão|inspeção|vistoria|botija*|bilha|fogão|placa|caldeira|
 esquentador|aquecedor|empresa|fornecedor|certificado do|de|a|dos gás, o do gás, água com gás, sem|com gás água
 todo o gás, a todo gás, dar gás, detetor|detector*|alarme|sensor de|do fumo|fumaça|incêndio*|monóxido|co|gás
 alarme de monóxido|co, verific*|test* ... monóxido, monóxido ... verificad*|testad*|ok|certo, porta corta fogo
 fogos de artifício, cortina de fumaça, é|foi|ele|homem|mulher|gente|equip* é|foi fogo, é fogo, fogo brando|lento
 prova de fogo, fogo no|na cu|rabo|bola, brincar com fogo, puxar fogo, bombeiro hidráulico|canalizador|desentupi*
 faísca de, uma faísca ... simpatia|alegria|amor, dar faísca, chocad* com|pel*, em choque com|pel*
 choque ... preço|conta|fatura|realidade|cultural, choque de gestão|realidade
 levei|tomei|foi um choque ... preço|conta|valor|orçamento, curto demais|prazo|de
 queim* ... calorias|gordura*|etapas|tempo|largada|cartucho*|língua|filme, queimador*, queimar a largada
 queima total|de estoque|das, morr* de|a rir|riso|fome|vontade|saudade*|amores, de morrer|matar
 morr* ... conta|preço|fatura|orçamento|vergonha, mat* a|as|saudade*|charada|fome|tempo|dois
 cort* ... cabelo|franja|pontas|curto|custos|relva|grama|árvore*, corte de|do|ficou|lindo|perfeito|curto|bem|muito
 o|meu|um corte, cortou caminho, não|nem|nada doeu|dói|dor|senti|magoou|machuc*, sem ... dor|dores, nenhuma dor
 zero dor, exame*|análise*|colheita|coleta|doação|tirar*|tirou|sangue|pressão de|do sangue, tir*|colh* ... sangue
 sangue frio|novo|bom, sangue ... tir*|colh*, feri* ... orgulho, dor de cotovelo|barriga
 quebr* o|um|meu galho|gelo|ramo, o hospital é|está|estava|tem
 equip*|médic*|pessoal|enfermeir* do|das|no hospital|urgências
 atendimento|serviço nas|das|no|do urgências|hospital|pronto, bolha* de sabão|ar, plástico bolha, papel bolha
 inundad* de luz|alegria|sol, pint* ... teto, teto ... pint*|branco|lindo, água quente|fria|potável|corrente
 ameaç* ... chover|chuva|tempestade, preço* agressiv*, agressiv* ... preço*
 bateu ... expectativa*|recorde|meta|porta|carteira|fome|saudade, empurr* ... porta|carro
 me atacou|bateu ... fome|saudade|rins, ataque de riso
 freio*|travões ... novos|novo|perfeit*|ótim*|troc*|excelent*|bem|bom
 pastilhas|discos|calços|luz|óleo de|dos|do freio*|travão|travões, travão|freio de mão
 sem papas|travões|freio na língua, pneu* ... novos|troc*|calibr*|montad*, roda* ... novas|limp*|alinh*|polid*
 roda gigante|de|suplente, troc* ... pneu*|roda*, na direção certa, direção da|do|de|assistida|hidráulica
 por acidente, acidente de percurso, sem acidente*, seguro ... acidente*, depois|após|repar* ... acidente, sem perigo
 fora de perigo, perigosamente, não ... perigo, desinf*, trat*|cur* ... infeç*, infec* ... tratada|curada
 teste* ... alergi*, febre de|do, sufocad* ... trabalho|contas, tonto|tonta com|de ... preço*|alegria|tanta
 pneu* ... inchad*, machuc* ... bolso, dói|doeu no bolso
 carro|carrinho|camião|caminhão de|dos bombeiros ... brincar|brinquedo, bombeiros ... brincar|brinquedo
 nem|nenhuma uma|um gota|pingo ... sangue, teste|prova de|da fumo|fumaça|pressão, lenha a arder
 lenha|lareira ... arder, cinzento|cinza|cor|tom fumo|fumê, quartel|corporação|calendário ... bombeiros
 bombeiro* ... lado|perto|estacion*|frente|rápid*, como|que|nem bombeiro*|um|uns|nem bombeiro*
 pegando fogo ... boa|bom|equipe|festa, equip*|time|festa|pista|casa ... pegando|em|pega fogo|chamas, de matar
 mat* ... saudade*|fila|preço|fome|curiosidade|riso|aula|vontade, fila|espera|curiosidade|saudade|sede ... mat*
 morr* ... vontade|rir|fome|saudade*|amores|tédio|preço|vergonha|inveja|sono|curiosidade|ansiosa, morro de|por
 enfart*|infart* ... preço|conta|orçamento|valor|vi
 preço*|conta|valor|orçamento ... enfart*|infart*|chocad*|desmai*|susto|dói|doeu|ardeu, de enfartar
 quase ... enfart*|infart*|desmaiei|caí|morri ... preço|conta|orçamento|valor|trás|rir|vergonha
 desmaiei ... preço|conta|valor, chocad* ... preço|valor|conta, caí de amores|costas|para|quatro
 caí|caiu ... amores|graça|riso|bem|muito|como|luva|gargalhada|gosto|ficha|conta, caiu ... bem|luva|graças|preço
 caiu o preço, cair ... luva|preço|tentação, queda ... preço|cabelo ... reduz*|diminu*|parou|tratamento, amor à
 queim* ... torrada*|língua|bolo|pão|almoço|arroz|jantar|cartucho|calorias|gordura|sol|filme|largada
 queim* ... espera*, leite creme, caramelo queimado, sol queim*
 defumad*|fumad* ... salmão|queijo|bacon|presunto|sabor, salmão|queijo|bacon|presunto fumado|defumado, sem fumo|fumaça
 churrasco|lenha|brasa|grelha, carne ... boa|tenra|suculenta|brasa|ótima, fogo lento|brando|de artifício|de
 forno a lenha, cor de fogo, molho ... arde|picante|bem|delicioso|queima, arde ... bem|delicioso|picante
 explos* de|mistura|resultado, resultado|efeito|sabor|cor|mistura explosiv*, explosão de sabor*|cores|alegria
 uma|a bomba, arras*, faísca ... equip*|boa|entre|amor, rolou ... faísca|química, chama ... paixão|atenção|viva
 chama* se|me|por, incendi* ... pista|festa, mandou bem, acertou em cheio
 cabeça ... roda|opções|volta|fresca|pés|erguida|ideias|feita, cabeça à|nas|nos
 protetor*|tampas|tampinhas|espelhos ... tomada*|miúdos|crianças|instal*|novos
 fios|cabos ... embutid*|escond*|organiz*|arrumad*|bem|limp*|canaleta|passad*
 tomada* ... nov*|instal*|funcion*|troc*|protetor*|bonitas, luz ... rede|volt*|nova|novas
 falha|queda de luz|energia|corrente, cheir* a|de|bem tinta|limpo|novo|café|bom|pão|flores|lavanda|fresco
 cheir* bem|bom|ótimo|maravilh*|delicioso|gostoso, cheiro ... passou|sumiu|agradável
 ninguém|nenhum|sem|nem ... ferid*|feriu|magoou|machuc*|aleij*, salv* ... vida|dia|casamento|férias|pele, vida salva
 procur*|verific*|revis*|inspecion*|test*|vistori*|controlou|checou ... fuga*|vazament*|gás|monóxido|freio*|travões|
 cintos, não havia nenhum*|fugas, nenhum*|sem|zero|nem fuga|vazamento*|fugas|pingo|gota
 vazamento|fuga ... torneira|autoclismo|sifão|pia|consert*|resolvid*|arranj*|sanad*|repar*, med* ... monóxido|co
 monóxido ... zero|0|ok|instalad*|testad*|normal|nulo|correto
 arranj*|consert*|troc*|instal*|mont*|repar*|substitu*|verific* ... alarme|detetor*|detector*|sensor*
 alarme|detetor|detector ... novo|instalad*|arranjad*|consertad*
 freio*|travões|travão|pneus|rodas ... aguent*|dur*|nov*|mil|meses|km|quilómetros|bem|ok|revist*|troc*|ótim*|perfeit*|
 100, revis*|verific*|troc*|check* ... freio*|travões|pneus|rodas|cintos|luzes
 pescoço|costas|joelho|ombro|lombar dolorid*|tens*|travad*, cuidados*|delicad*|jeito com|no
 inchaço|dor|dores|inflamação|nódoa|hematoma|roxo|vermelhidão ... passou|diminuiu|sumiu|desapareceu|melhor*|foi|
 aliviou|baixou|reduziu|acabou, picada|agulha|injeção|vacina ... senti|dei|doeu|sem|indolor|nada|leve|mão
 nem|não|mal ... senti|doeu|dói|ardeu|queimou|machucou|magoou, sem dor|dores|sangue|incómodo|arder|queimar|manchas
 dor ... passou|sumiu|bolso|foi, preço ... dói|doeu|salgado|puxado|susto, chov*|chuva, peso ... cima|costas|ombros
 tir* ... peso, água ... quente|voltou|fria|fresca|gelada, ter a água
 cort* ... caminho|cabelo|franja|pontas|custos|relva
 corte ... cabelo|lind*|perfeit*|energia|luz|novo|moderno|curto|adorei|matar|navalhado
 dente* ... tratad*|branc*|arranjad*|restaur*|limp*|salv*|recuper*|siso
 unhas ... lind*|perfeit*|arranjad*|feitas|maravilh*, unha ... encravad*|arranj*|tratad*|lind*
 trat*|cur*|sar* ... ferida|infeç*|unha|queimadura|pé|inflamação
 ferida|infeç*|inflamação ... cur*|sar*|cicatriz*|tratad*|melhor*, olho clínico|vivo|bom, olho nu|gordo, a olho
 de olho, olhos ... maqui*|lind*|fechados|pestanas|cílios, maqui*|sombra ... olho*, fechar os
 custa*|custou os|um olhos|olho, os olhos da, vidro* ... limp*|troc*|novo|brilh*|repar*|embaciad*, copo*|taça* de
 medo ... dentista|agulha*|injeç*|broca|tesoura|secador|errar|voar|preço
 tenho|tinha|tem|morro|morria medo de|do ... dentista|agulha*|injeç*, sem medo
 alérg* ... cuidado*|respeit*|menu|ementa|cardápio|opções|lista|indic*|atent*|adapt*|opção
 sem glúten|lactose|amendoim, alergén* ... menu|ementa|indicad*|lista|cardápio
 opções|menu|ementa|cardápio ... alérg*|celíac*|glúten|lactose, polícia ... lado|perto|frente
 ambulância ... lado|passar|perto, urgência* ... rápid*|atend*|24|efici*, atend* ... urgência*|emergência|rápid*
 serviço|chamada|consulta de|24 urgência|emergência|horas, emergência ... rápid*|resolv*|24
 cão|cachorro|cadela|gato ... feliz|lind*|cheiros*|content*|tosquia*|tosad*|tranquil*|banho|limp*|adorou
 faca* ... afi*, afi* ... faca*|tesoura*|navalha, arma* secret*
 telefone|celular|telemóvel ... atend*|simpátic*|carreg*|novo|ecrã|tela|consert*|arranj*|repar*|funciona
 motorista|condutor ... simpátic*|educad*|pontual|cuidados*|gentil|atencios*
 dirig*|conduz* ... bem|cuidado|segur*|devagar|prudên*, cerveja|vinho|cachaça ... boa|bom|gelad*|ótim*|fresc*|oferec*
 me segui* ... instagram|passo|caso, seguiu ... instruções|recomend*|risca|combinado|tudo|passo
 sem acidentes|incidentes|sustos, após|depois ... acidente ... novo|recuper*|fisio*|repar*|chapa
 seguro ... carro|acidente|viagem, puta que, pele ... lind*|macia|lisa|brilh*|hidratad*|limpa|suave|maravilh*|ótima
 me jogou|joguei|jogo, bateu|bate ... saudade|fome|papo|vontade|perna|recorde|metas|ponto
 virou ... freguês|cliente|fã|rotina|favorit*, saiu ... perfeit*|lind*|bem|barato|caro, saiu do, violeta, viola
 violão, violino, porco ... preto|delicioso|assado|bom, parede* ... pint*|branc*|lis*|bonit*
 pint* ... parede*|casa|portão|grades, box ... instalad*|montad*|limp*|novo, assalto, um assalto, preço* ... assalto
notCalming:
 não|nem|nunca|sem|ninguém|ainda ... consert*|repar*|arranj*|resolv*|estanc*|vedou|substitu*|passou|desapareceu|sumiu|
 arrum*
 não atende*|respond*|veio|vieram|vem|é|sei|só|me|para*|foi|fez|fizeram|consigo|conseguimos|posso|podemos|funciona*|
 verific*|apert*|avis*|quer*|há|volt*|deixa|normal|aparece*|freia|trav*|sab*|respir*
 sem avisar|aviso|resposta|atender|responder|verificar|motivo|aquecimento|luz|dúvida|perguntar|dizer|apertar|solução|
 proteção|freio*|travões|travão|parar|ar|sentidos, nem sequer|me|um|uma|se|atende*, nunca mais|vieram|veio|vi|atende*
 nada de|foi|feito|resolv*, nenhuma|nenhum resposta|solução|explicação|aviso|técnico
 desde|quando|depois ... consert*|repar*|arranj*|troc*
 para|devia|deviam|disse|disseram|venham|precis* ... consertar|reparar|arranjar|resolver
over:
 já não, desapareceu|sumiu|passou, resolvid*, alarme falso, falso alarme, tudo certo|ok|bem
 tudo bem|ok|certo|resolvido|controlado|perfeito|tranquilo|em, sob controlo|controle, águas passadas
rescued:
 em|numa|dentro|menos|meia|nuns|passado|uma|duas|dez|quinze|vinte|poucos|poucas|de|pouco|um|instantes hora|horas|
 minutos|instante|tempo|minutinhos, em|numa|menos ... hora|horas|minutos, na hora, logo resolv*|arranj*|vieram
 imediat*, rapidíss*|rapidamente|prontamente, muito|super|bem rápid*, salv* ... me|nos|vida|dia
 obrigad* pela|pelo|por|a, parabéns, perfeit*|impecáve*|excelent*|ótimo*|nota
history:
 há|faz anos|décadas|tempos, anos atrás, quando era pequeno|pequena|criança
negations:
 não|nem|sem|nenhum|nenhuma|nunca|jamais|nada|zero|tampouco
mended:
 consert*|repar*|arranj*|resolv*|estanc*|vedou|vedad*|troc*|detet*|substitu*|arrum*
doer:
 que|técnico|vocês|ele|eles|onde|canalizador|eletricista|encanador
past:
 tinha|tínhamos|havia|era|estava|passado|passada|ontem|tivemos|tive|rebentou|estourou|encontrou|encontraram|detetou|
 detectou|cheirava|atrás|quando|houve|deu|foi
still:
 ainda|continua|continuam|sempre|novamente|pior|volta|voltou|outra|permanece
joints:
 e|porque|desde|quando|enquanto|que|se|pois|então
turns:
 mas|porém|embora|contudo|apesar|só
`;
