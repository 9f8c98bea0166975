import { phrases } from "../reading/phrases.ts";
import { type DangerWords, near, say, sure } from "./words.ts";

const device =
  "tomada*|interruptor*|quadro|disjuntor*|cabo|cabos|fio|fios|fiação|caldeira|esquentador|aquecedor|termoacumulador|chuveiro|forno|fogão|máquina|geladeira|frigorífico|secador*|secadora|lâmpada*|candeeiro|luminária|luz|fusível|motor|capô|capot|carro|bateria|carregador|ficha|radiador|aparelho|ventilador|lareira|parede|extensão|placa";
const body =
  "orelha*|ouvido|pescoço|rosto|cara|pele|mão|mãos|dedo*|braço*|perna*|pé|pés|cabeça|couro|olho|olhos|lábio*|testa|ombro*|nuca|bochecha|costas|joelho*|filho|filha|bebê|bebé|criança|mãe|pai|marido|mulher|esposa|cão|cachorro|gato";
const bones =
  "pulso|punho|braço|perna|tornozelo|nariz|costela*|dedo|dente*|anca|quadril|bacia|pé|osso*|mão|cotovelo|joelho|fémur|fêmur|ombro|clavícula";

export const portuguese: DangerWords = {
  language: "pt",
  common:
    "o|a|os|as|um|uma|que|e|de|do|da|dos|das|no|na|em|é|com|para|por|muito|meu|minha|me|não|foi|está|estou|ao|à|se|ele|ela|tudo|já|mais|quando|mas|tem|vocês|vossos|ninguém|desde|ficou|tá|pra",
  rules: [
    near(
      "gas",
      "gás|propano|butano|metano",
      "cheira*|cheiro*|cheirar|cheirava|fede*|fedor|tresand*|pivete|perder|perde|sair|sai|saindo|vaza*|vazando|vazamento*|fuga*|escape|escapa*|escapando|assobi*|assovi*|chia|chiado|perdendo|fugindo",
    ),
    say("gas", phrases`cheir* ... ovo* podre*, explosão de gás`),
    say("carbon_monoxide", phrases`monóxido, intoxicação ... esquentador|caldeira|co`),
    sure(
      "carbon_monoxide",
      phrases`
    alarme|detetor|detector|sensor ... monóxido|co ... disparou|dispar*|apit*|toc*|soou|soa|acion*|para,
    dispar*|apit*|toc*|soou|acion* ... alarme|detetor|detector|sensor ... monóxido|co,
    alarme|detetor|detector ... carbono ... dispar*|apit*|toc*|soou
  `,
    ),
    near(
      "carbon_monoxide",
      "tontura*|tonto|tontos|tonta|tontas|dor|dores|enjoo*|enjoado*|náusea*|vómito*|vômito*",
      "caldeira|esquentador|aquecedor|lareira|braseira|aquecimento|salamandra",
      9,
    ),
    near(
      "smoke_fire",
      "fumo|fumaça|fumacê|fumegar|fumega*|fumaceira|fumarada",
      `sai|saiu|saía|saindo|sair|deita*|deitar|cheio|cheia|preto|preta|cheiro|cheira|muito|muita|tinha|solta*|soltando|todo|${device}`,
      4,
    ),
    near(
      "smoke_fire",
      "queim*|chamusc*|derret*|ardeu|ardendo|arder|chamas|fogo|incendi*|explod*|rebentou|estourou|carboniz*|torrou",
      device,
      5,
    ),
    near(
      "smoke_fire",
      "cheiro|cheira*|cheirar|fede",
      "queim*|chamusc*|plástico|borracha|fumo|fumaça|esturro|torrado",
      4,
    ),
    say(
      "smoke_fire",
      phrases`
    incêndio*, incendiou*|incendiar*|incendiado, pegou|pega|pegando|pegaram|apanhou fogo, em chamas, bombeiro*,
    fogo na|no|em casa|cozinha|quadro|apartamento|prédio|garagem|carro, ateou fogo, princípio de incêndio|fogo, explodiu, explosão, ardeu
  `,
    ),
    say(
      "electric",
      phrases`
    leve*|levou|levei|tomo|toma|levo|leva|apanho|apanha|tomamos|apanhei|apanhou|tomei|tomou|dá|deu|dando|levar|sofri|sofreu|tomar|dar|dava ... choque|choques|choquinho,
    choque elétrico|eléctrico, choques elétricos, eletrocut*|electrocut*, descarga elétrica|eléctrica,
    solt*|saem|saíram|saiu|sai|faz|fez|fazem|deita*|saltam|vi|saindo ... faísca*, curto circuito,
    curto na|no|elétrico, em curto, faiscando|faísca* ... quando|sempre
  `,
    ),
    near("electric", "faísca*|faisc*|estala*|crepita", device),
    near(
      "electric",
      "fio|fios|cabo|cabos|fiação",
      "desencapad*|descarnad*|descascad*|nu|nus|pendurad*|expost*|solto|soltos|solta|mostra|ar|vista|pendent*|descobert*|eletricidade",
      4,
    ),
    near(
      "electric",
      "tomada*|interruptor*|quadro|disjuntor*|ficha|extensão|carregador|fiação|fios",
      "queim*|quente|quentes|esquent*|aquec*|derret*|preta|zumb*|escaldar|chamusc*|torrou|estala*",
      4,
    ),
    near("injury", "queim*|escald*", body, 4),
    say(
      "injury",
      phrases`
    me|nos queimou|queimei|queimaram|queimado|queimada, queimou|queimei|queimaram me|o|a meu|minha,
    queimou|queimei me, queimadura*, bolha*, sangr*, sangue, ferid*, feri|feriu, ferimento*, machuc*,
    magoou|magoei|aleijou|aleijei|lesion*|lesão, ao|no|pro|para hospital,
    no|o hospital ... acab*|parar|parei|internad*, parar ... hospital|pronto, pronto socorro, às|nas urgências,
    urgências ... parar|fui|acab*, ambulância, samu, levar|levei|levou ... pontos, inconsciente, desacordad*,
    internad*, traumatismo
  `,
    ),
    near(
      "injury",
      "parti|partiu|partido|quebrei|quebrou|quebrado|fraturou|fratur*|torci|torceu|deslocou|luxou|torcido",
      bones,
      4,
    ),
    near(
      "injury",
      "caí|caiu|caíram|escorreg*|tropec*|queda|tombo",
      "cima|chão|molhado|escada*|cabeça|mãe|pai|avó|filho|filha|me|magoou|machucou|feio|levei",
      5,
    ),
    near(
      "injury",
      "cort*|espet*|furou|arranh*|golpe",
      "orelha|pescoço|dedo*|rosto|cara|mão|lábio|couro|pálpebra|pele|sangr*|perna",
      4,
    ),
    say(
      "injury",
      phrases`
    cortou me|se, me cortou|cortaram ... e|na|no|com|sangr*, muita|muitas|fortes|terríve*|insuportáve* dor|dores,
    dor|dores insuportáve*|terríve*|horríve*|forte|fortes|muito, quase ... morr*|mat*,
    podia|podíamos|poderia|poderíamos|pode ... morrer|morrido|matar|matado|morto, perigo*,
    risco de|à|para vida|morte|choque|explosão|incêndio|saúde, correr|corremos|correu|em risco, inseguro
  `,
    ),
    say(
      "water",
      phrases`
    inund*, alag*, enchente, cano*|tubo*|encanamento ... rebent*|estour*|rompeu|arrebent*,
    rebent*|estour*|rompeu|arrebent* ... cano|tubo|encanamento
  `,
    ),
    near(
      "water",
      "teto|tecto|forro|laje",
      "água|desab*|caiu|cai|cair|caindo|ping*|goteja*|goteira*|infiltr*|abaul*|escorr*|ruiu|despenc*|veio|cedeu",
      5,
    ),
    near(
      "water",
      "água",
      "quadro|tomada*|paredes|parede|jorr*|jatos|jorros|lustre|candeeiro|lâmpada|fios|esguich*|cascata",
      5,
    ),
    say(
      "threat",
      phrases`
    ameaç*, agredi*, agress*,
    me|nos|lhe|o|a bateu|empurr*|esbofete*|cuspiu|agarrou|atacou|assedi*|apalp*|socou|chutou|xingou|estrangul*,
    bateu|empurrou|esbofeteou|cuspiu|agarrou|atacou|assediou|apalpou|pontapeou me|mim, bateu|empurrou|cuspiu|agarrou|atacou|chutou|socou em|no|na|o|a meu|minha|mim,
    empurr*|atacou|bateu|esbofete*|socou ... meu|minha, bateu me, soco*, murro*, bofetada*,
    tapa na|no, assédio|assedi*, apalp*, sabe|sabem onde ... moro|moramos|vivo, chut*|pontape*|bateu|espanc* ... cão|cachorro|cachorra|gato|filho|filha|criança|mulher|marido|pai|mãe, faca, pistola, arma, violent*, violência, abus* sexual*,
    medo por|pela ... vida|filhos|segurança
  `,
    ),
    near("threat", "polícia|gnr|psp|190", "cham*|liga*|liguei|queixa|denunci*|veio|registr*", 4),
    say("threat", phrases`apresentar queixa, boletim de ocorrência`),
    say(
      "medical",
      phrases`
    reação|reacção|reações alérgica*|cutânea, alergia ... tinta|rosto|cara|terrível|horrível|produto|creme, anafil*,
    infec*, infeta*|infetou|infeção, desmai*, perdi|perdeu ... sentidos|consciência, febre, pus, intoxic*, envenen*,
    sufoc*, asfixi*, não|consigo|falta|dificuldade|custa ... respirar|ar, convuls*, enfarte, infarto, avc, vomit*,
    tontura*, medicamento|remédio|dose|dosagem errad*, errad* ... medicamento|remédio|dose, urticária, erupção,
    manchas vermelhas, queimadura química, cabelo ... caindo|cair|caiu|cai ... tufos|mechas|muito,
    passei|passou muito mal, alérgic* ... inchad*|grave
  `,
    ),
    near(
      "medical",
      "inchad*|inchou|inchaço|incham|inflamad*|inflamou|bolhas",
      "rosto|cara|olho|olhos|lábio*|pé|pés|mão|pescoço|gengiva*|boca|perna|garganta|língua|couro|braço|pele|pálpebra*",
      4,
    ),
    near(
      "vehicle",
      "freio|freios|travão|travões|travar|frear|freia|trava",
      "sem|falh*|não|funciona*|perd*|fluido|óleo|vazando|quebr*|bloque*|travad*|mole|avari*|estrag*",
      4,
    ),
    near(
      "vehicle",
      "roda|rodas|pneu|pneus",
      "solt*|saiu|caiu|desprend*|estour*|rebent*|frouxa*|bamba|mal|desapert*|voou|escapou|furou",
      5,
    ),
    near("vehicle", "porcas|parafusos", "roda|rodas|solt*|frouxo*|apertad*|apertou|apertaram|desapert*|frouxas", 5),
    near("vehicle", "direção|volante", "bloque*|trav*|falh*|quebrou|dura|solta", 4),
    near("vehicle", "gasolina|combustível|gasóleo|diesel", "cheir*|vaz*|fuga|perd*|ping*|derram*", 4),
    say(
      "vehicle",
      phrases`
    acidente, airbag, perdi|perdeu ... controle|controlo, capô|capot ... abriu|levantou ... estrada|andamento|dirig*
  `,
    ),
  ],
  harmless: phrases`
    lesão|ferida ... melhor*|fisio*|cur*|sar*|cicatriz*, trat*|cur*|recuper* ... lesão|ferida, ameaç* ... chuva|chover|tempestade|trovoada, chuva|céu|tempestade ... ameaç*,
    técnico|instalador|senhor|rapaz|homem|moço|conta|fatura|revisão|inspeção|vistoria|contador|botija|botijão|bilha|fogão|placa|caldeira|esquentador|aquecedor|instalação|empresa|fornecedor|certificado do|de|a|dos gás,
    o do gás, água com gás, sem|com gás água, todo o gás, a todo gás, dar gás,
    detetor|detector|detectores|alarme|sensor de|do fumo|fumaça|incêndio*|monóxido|co|gás, alarme de monóxido|co,
    verific*|test* ... monóxido, monóxido ... verificad*|testad*|ok|certo, extintor*, porta corta fogo,
    fogos de artifício, proibido fumar, cortina de fumaça, é|foi|ele|homem|mulher|gente|equipa|equipe é|foi fogo,
    é fogo, fogo brando|lento, prova de fogo, fogo no|na cu|rabo|bola, brincar com fogo, puxar fogo,
    bombeiro hidráulico|canalizador|desentupi*, faísca de, uma faísca ... simpatia|alegria|amor, dar faísca, vela*,
    chocad* com|pel*, em choque com|pel*, choque ... preço|conta|fatura|realidade|cultural,
    choque de gestão|realidade, levei|tomei|foi um choque ... preço|conta|valor|orçamento, curto demais|prazo|de,
    queim* ... calorias|gordura*|etapas|tempo|largada|cartucho*|língua|filme, queimador*, queimar a largada,
    queima total|de estoque|das, morr* de|a rir|riso|fome|vontade|saudade*|saudades|amores, de morrer|matar, morr* ... conta|preço|fatura|orçamento|vergonha,
    mat* a|as|saudade*|charada|fome|tempo|dois, coelho*,
    cort* ... cabelo|franja|pontas|curto|custos|relva|grama|árvore*,
    corte de|do|ficou|lindo|perfeito|curto|bem|muito, o|meu|um corte, cortou caminho,
    não|nem|nada doeu|dói|dor|senti|magoou|machuc*, sem ... dor|dores, nenhuma dor, zero dor,
    exame|exames|análise|análises|colheita|coleta|doação|tirar|tirou|tiraram|sangue|pressão de|do sangue,
    tir*|colh* ... sangue, sangue frio|novo|bom, sangue ... tir*|colh*, feri* ... orgulho, dor de cotovelo|barriga,
    quebr* o|um|meu galho|gelo|ramo, feriado*, o hospital é|está|estava|tem,
    equipa|equipe|médic*|pessoal|enfermeir* do|das|no hospital|urgências,
    atendimento|serviço nas|das|no|do urgências|hospital|pronto, bolha* de sabão|ar, plástico bolha, papel bolha,
    inundad* de luz|alegria|sol, pint* ... teto, teto ... pintad*|pint*|branco|lindo,
    água quente|fria|potável|corrente, ameaç* ... chover|chuva|tempestade, preço* agressiv*, agressiv* ... preço*,
    bateu ... expectativa*|recorde|meta|porta|carteira|fome|saudade, empurr* ... porta|carro,
    me atacou|bateu ... fome|saudade|rins, ataque de riso,
    freio*|travões ... novos|novo|perfeit*|ótim*|troc*|excelent*|bem|bom,
    pastilhas|discos|calços|luz|óleo de|dos|do freio|freios|travão|travões, travão|freio de mão,
    sem papas|travões|freio na língua, pneu* ... novos|troc*|calibr*|montad*, roda* ... novas|limp*|alinh*|polid*,
    roda gigante|de|suplente, troc* ... pneu*|roda*, na direção certa, direção da|do|de|assistida|hidráulica,
    por acidente, acidente de percurso, sem acidente*, seguro ... acidente*, depois|após|repar* ... acidente,
    sem perigo, fora de perigo, perigosamente, não ... perigo, desinf*, trat*|cur* ... infeç*|infecç*,
    infecção|infeção ... tratada|curada, infelizmente, contagi*, teste* ... alergia|alérgic*, febre de|do,
    sufocad* ... trabalho|contas, tonto|tonta com|de ... preço*|alegria|tanta, pneu* ... inchad*,
    machuca*|machucou ... bolso, dói|doeu no bolso
  `,
  negations: "não|nem|sem|nenhum|nenhuma|nunca|jamais|nada|zero|tampouco",
  over: phrases`
    já não, desapareceu|sumiu|passou, resolvid*, alarme falso, falso alarme, tudo certo|ok|bem
  `,
  mended: "consert*|repar*|arranj*|resolv*|estanc*|vedou|vedad*|troc*|detet*|substitu*|arrum*",
  notCalming: phrases`
    não|nem|nunca|sem|ninguém|ainda ... consert*|repar*|arranj*|resolv*|estanc*|vedou|substitu*|passou|desapareceu|sumiu|arrum*,
    não atende*|respond*|veio|vieram|vem|vêm|é|sei|só|me|para*|foi|fez|fizeram|consigo|conseguimos|posso|podemos|funciona*|verific*|apert*|avis*|quer*|há|volt*|parava|deixa|normal|aparece*|freia|trav*|sab*|respir*,
    sem avisar|aviso|resposta|atender|responder|verificar|motivo|aquecimento|luz|dúvida|perguntar|dizer|apertar|solução|proteção|freio*|travões|travão|parar|ar|sentidos,
    nem sequer|me|um|uma|se|atende*, nunca mais|vieram|veio|vi|atende*, nada de|foi|feito|resolv*,
    nenhuma|nenhum resposta|solução|explicação|aviso|técnico, desde|quando|depois ... consert*|repar*|arranj*|troc*,
    para|devia|deviam|disse|disseram|venham|precis* ... consertar|reparar|arranjar|resolver
  `,
  still: "ainda|continua|continuam|sempre|novamente|pior|volta|voltou|outra|permanece",
  joints: "e|porque|desde|quando|enquanto|que|se|pois|então",
  turns: "mas|porém|embora|contudo|apesar|só",
};
