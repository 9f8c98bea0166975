import { written } from "../../reading/phrases.ts";

export const things = written`
common:
 o|a|os|as|um|uma|que|e|de|do|da|dos|das|no|na|em|com|para|por|muito|meu|minha|me|não|foi|está|estou|ao|se|ele|ela|
 tudo|já|mais|quando|mas|tem|vocês|vossos|ninguém|desde|ficou|tá|pra|pro|num|numa|pelo|pela|depois|sem|era|estava|
 tava|são|vosso|vossa|seu|sua|nossa|nosso|aqui|lá|só|até|eu
@device:
 tomada*|interruptor*|quadro|disjuntor*|cabo|cabos|fio|fios|fiação|caldeira|esquentador|aquecedor|termoacumulador|
 chuveiro|forno|fogão|máquina|geladeira|frigorífico|secador*|lâmpada*|candeeiro|luminária|luz|fusível|motor|capô|
 carro|bateria|carregador|ficha|radiador|aparelho|ventilador|lareira|parede|extensão|placa
@quem:
 me|mim|meu|minha*|meus|filho*|filha|criança*|bebé|menin*|miúdo*|miúda|neto|neta|mãe|pai|avó|vó|vovó|marido|mulher|
 esposa|irmão|irmã|vizinh*|carteiro|cão|cachorro|cadela|gato|cliente|alguém|sogra|sogro|tia|tio|pedestre|peão|colega|
 namorad*|amiga|amigo|senhora|nos|gente|ele|ela
@comida:
 comida|salada|sopa|molho|iogurte|hambúrguer|sanduíche|sande|pizza|arroz|massa|macarrão|frango|pão|prato|bolo|bebida|
 sorvete|gelado|sobremesa|mordi*|morde*|mastig*|engoli*|boca|jantar|almoço|papa|marmita|feijão|carne|lanche|salgado|
 pastel|coxinha|suco|sumo|café|açaí|garfada|tosta
@medi:
 remédio*|medicamento*|medicação|comprimido*|pílula*|dose|doses|dosagem|vacina*|receita|xarope|insulina|antibiótico*|
 anestesia|soro
@tomada:
 tomada*|interruptor*|quadro|disjuntor*|ficha|extensão|carregador|fiação|fios
@caldeira:
 caldeira|esquentador|aquecedor|lareira|braseira|aquecimento|salamandra
gas:
 gás|propano|butano|metano ~7 cheir*|fede*|fedor|tresand*|pivete|perde*|sair|sai|saindo|vaza*|fuga*|escap*|assobi*|
 assovi*|chia|chiado|fugindo, cheir* ... ovo* podre*
 gás ~8 cort*|pivete|pitada|abert*|solta*|escapulindo|respir*|vazou|cheirinho|cheirando|catinga
 fogão|fogareiro|caldeira|esquentador|aquecedor|botijã*|bilha|mangueira|registro|torneira|boca|tubo|contador|
 redutor ~7 chia*|fede*|assobi*|assovi*|silva*|vaza*|perde|fuga
 ligação|mangueira|junta|união|conexão|porca|abraçadeira|borracha ... mal|frouxa|solta|apertada|rachada|folgada|
 ressecada, deixou|deixaram ... gás|bico|fogo|boca|registro abert*|ligado, comgás, emergência do|de gás, ovo* podre*
carbon_monoxide!:
 alarme|detetor|detector|sensor ... monóxido|co ... dispar*|apit*|toc*|soou|soa|acion*|para
 dispar*|apit*|toc*|soou|acion* ... alarme|detetor|detector|sensor ... monóxido|co
 alarme|detetor|detector ... carbono ... dispar*|apit*|toc*|soou
 alarme*|detetor*|detector*|sensor*|aparelho ... monóxido|co|carbono ... vermelho|louco|doido|pisca*|marca*|cala|
 berra*|grita*|para|apitava|apitou
carbon_monoxide:
 monóxido, tonto*|tonta*|dor|dores|enjoo*|enjoado*|náusea* ~11 @caldeira
 náusea*|enjoo*|dor|tonto*|sonolên*|zonzo*|zonza ... @caldeira, chama amarela|laranja
 chaminé|exaustão|conduta ... entupid*|obstruíd*|solta|tapada|bloquead*, intoxic*
 gases ... casa|quarto|escape|combustão
smoke_fire:
 fumo|fumaç*|fumega*|fumarada ~6 @device|sai|saiu|saía|saindo|sair|deita*|cheio|cheia|preto|preta|cheir*|muito|muita|
 tinha|solta*|todo, queim*|chamusc*|derret*|ardendo|arder|fogo|explod*|rebentou|estourou|carboniz*|torrou ~7 @device
 cheir*|fede ~6 plástico|borracha|fumo|fumaça, incêndio*, incendi*, pegou|pega|pegando|pegaram|apanhou fogo, bombeiro*
 fogo na|no|em casa|cozinha|quadro|apartamento|prédio|garagem|carro, ateou fogo, princípio de fogo, explodiu, explosão
 ardeu
 extensão|régua|benjamim|micro|microondas|torradeira|chaleira|ferro|secador|lâmpada|cobertor|ventilador|portátil|
 fritadeira|ondas ~8 fumo|fumaça|clarão|chama*|fogo|faísca*|explod*|estour*|queim*|derret*
 queim*|esturro|chamusc*|torrad*|derret*|fundid*|carboniz*|pelando ~6 cheir*|fede*|odor|carpete|alcatifa|tapete|
 cortina*|sofá|edred*|cama|colchão|cabelo|sobrancelh*|pestan*|cílios|chão|plástico|borracha|roupa|camisa|mesa|parede|
 fio*|casa
 estouro*|explo*|rebentou|estrondo|pipoco*|clarão|bum|estoirou|estampido ~7 caldeira|forno|micro|televisão|tv|bateria|
 celular|telemóvel|carregador|tomada|lâmpada|secador|máquina|geladeira|frigorífico|motor|carro|esquentador|quadro|
 panela|aquecedor|botijão|chuveiro|fogão|disjuntor|poste
 fumo|fumaça|fumaceira|fumarada|fumega* ~7 cozinha|casa|quarto|sala|corredor|capô|motor|torradeira|carregador|
 televisão|carro|tosse|tossi*|janelas|apartamento|tomada|ficha|quadro|rodas|freio*|travões|garagem|denso|densa|
 cinzento, quase ... fogo|queim*|explod*|arde*|ardia, botou|botar|tacou|tocou|pôs|ateou|meteu fogo, labareda*, evacu*
 chamas, curto ... fogo|cheiro|fumaça, a arder
 arder|ardendo ... casa|cozinha|carro|tomada|prédio|quadro|loja|cabo*|fio*|cortin*, sobreaquec*|superaquec*, fogaréu
 incendi*
 bateria|celular|telemóvel|telefone|carregador|trotinete|patinete ~6 estufou|inch*|queim*|esquent*|aquec*|explod*|
 estourou|fumaça|fogo|derret*
electric:
 leve*|levou|tomo|toma|levo|leva|apanh*|tomamos|tomei|tomou|dá|deu|dando|levar|sofri|sofreu|tomar|dar|
 dava ... choque*|choquinho, choque elétrico|eléctrico, choques elétricos, eletrocut*|electrocut*
 descarga elétrica|eléctrica, solt*|saem|saíram|saiu|sai|faz|fez|fazem|deita*|saltam|vi|saindo ... faísca*
 curto circuito, curto na|no|elétrico, em curto, faísca* ... quando|sempre, faisc*|estala*|crepita ~7 @device
 fio|fios|cabo|cabos|fiação ~6 ar|descobert*|eletricidade, @tomada ~6 quente*|esquent*|aquec*
 formigueiro|formigamento|choque*|choquinho|descarga|pancada|esticão|coice|tranco|sacudidela|tremelique ~8 torneira|
 tomada|interruptor|geladeira|frigorífico|máquina|chuveiro|fogão|lâmpada|toco|tocar|encost*|metal|forno|chaleira|pia|
 maçaneta|corrente|elétric*|eléctric*|luz|ficha
 levei|levou|tomei|tomou|apanh*|levo|tomo|levar|levando|leva|toma ... choque*|descarga|esticão|coice
 me jogou|atirou|lançou longe|para|pra, jogou longe
 fiquei|ficou|ficar ... agarrad*|grudad*|colad* ... tomada|fio|chuveiro|corrente
 sem|não|falta* ... terra|aterra*|disjuntor|diferencial, sem fio terra, eletrif*, dando|dá|deu|dava choque
 tomada*|quadro|interruptor|caixa|disjuntor ... sem tampa|espelho|proteção|cobertura
 sem tampa|espelho|proteção ... tomada*|quadro|fios
 tampa|espelho|cobertura|proteção ~7 quadro|tomada*|interruptor|caixa|fios|disjuntor
 @tomada|benjamim|fusível|régua ~6 zumb*|pelando|escald*|ferve*|chiando|estal*|estralando|fumo|fumega*|fumaça|derret*|
 molhad*|água|pret*|soltou|pendurad*|faisc*|cheiro|arranc*|queim*
 água|ping*|goteir*|goteja*|escorr*|molhad*|humid*|umid*|chove|vaz* ~8 focos|spots|lustre|luminária|lâmpada*|tomada*|
 quadro|disjuntor|luz|luzes|elétric*|eléctric*|interruptor*|contador|candeeiro|fiação|relógio
 fio|fios|cabo|cabos|fiação ~7 pendurad*|solt*|mostra|fora|desencap*|desca*|nu|nus|vista|expost*|cortad*|bebé|
 criança*|miúdo*|alcance|chão|vivo*|tensão|pendent*|arrastar|dependurad*
water:
 inund*, alag*, enchente, cano*|tubo*|encanamento ... rebent*|estour*|rompeu|arrebent*
 rebent*|estour*|rompeu|arrebent* ... cano|tubo|encanamento
 teto|tecto|forro|laje ~7 água|cai|ping*|goteja*|goteira*|escorr*|ruiu|despenc*, água ~7 parede*|jatos|fios|esguich*
 esgoto|fossa|ralo|caneiro ~7 volt*|retorn*|sub*|transbord*|banheiro|casa|chuveiro|saindo|sai|refluiu|entup*
 cano|tubo|mangueira|flexível|caldeira|torneira|radiador|termoacumulador ... rebent*|estour*|partiu|rompeu|explod*|
 rachou|soltou|furou, água ... tornozelo*|joelho*|canelas, centímetros de água, debaixo de água, submers*
 cachoeira|cascata, jorr*, enxurrada, tudo encharcad*, dilúvio
 teto|tecto|forro|gesso|laje|telhado|estuque ~8 sofá|cama|desab*|desmoron*|caiu|caindo|cair|ced*|abaul*|barriga|rach*|
 fenda|pedaço*|metade|buraco|pingando|infiltr*|abaixo|veio|embarrig*|arque*|soltando
vehicle:
 freio*|travã*|travões|frear|freia ~6 sem|não|funciona*|perd*|fluido|óleo|vazando|quebr*|bloque*|travad*|avari*|
 estrag*
 roda|rodas|pneu|pneus ~7 solt*|saiu|caiu|desprend*|estour*|rebent*|frouxa*|bamba|mal|desapert*|voou|escapou|furou
 porcas|parafusos ~7 roda|rodas|solt*|froux*|aperta*|apertou|desapert*
 direção|volante ~6 bloque*|trav*|falh*|quebrou|dura|solta
 gasol*|combustível|diesel ~6 cheir*|vaz*|fuga|perd*|ping*|derram*, acidente, airbag, perdi|perdeu ... control*
 capô ... abriu|levantou ... estrada|andamento|dirig*
 carrinha|carro|camião|caminhão|van|moto|entregador|autocarro|ônibus ... passeio|calçada
 subiu|subindo ... passeio|calçada
 quase|triz|raspou|raspão|rente|pouco ... carrinho|bebé|criança*|filho|filha|ciclista|peão|pedestre
 motorista|condu*|dirigi*|volante|taxista|estafeta|entregador|técnico|autocarro|ônibus|enfermeir*|dentista|cirurgião|
 camionista|motoboy|uber ~8 bêbad*|bebid*|álcool*|embriagad*|drogad*|dormi*|adormec*|zigue*|zigzag*|louco|doido|
 velocidade|maconha|cerveja|cachaça|charro*|maluco|cochil*|cambaleando|bafo|imprudente|mamado
 celular|telemóvel|telefone|whatsapp|mensage*|zap ~8 dirig*|conduz*|volante|sinal|semáforo|vermelho|estrada|olhar|
 guiando|guiar, furou|passou|avançou|furando|passa ... sinal|vermelho|semáforo|stop|pare, sinal vermelho, no vermelho
 quase|pouco ... atropel*|bat*|cap*|mat*|colid*|choc*|espat*, atropel*|abalro*|colid* ... @quem|ciclista|carro|passeio
 contramão, guinada, despist*, fora de estrada|mão, capot*, alta velocidade, toda a velocidade
 bateu ... poste|muro|traseira|carro ... frente
 cinto*|cadeirinha|isofix|airbag* ~7 não|trava|partid*|quebrad*|sem|bloque*|solta|solto|encrav*|prende|rasgad*|falta*
 acelerador|embraiagem|embreagem|pedal|suspensão|correia|eixo|semieixo|amortecedor|capô|mala|caixa|escape|parachoque*|
 reboque|rótula|pivô|homocinética|junta ~7 pres*|encrav*|parti*|quebr*|caiu|abriu|solt*|fundo|ficou|colad*|emperr*|
 travou|arrast*|bloque*|cedeu
 freio*|freia|frear|freava|travã*|travões|freou ~8 fundo|chão|mole|moles|metal|nada|vazio|mal|quase|fumo|fumaça|
 respond*|pararam|apenas|impossível|falh*|baixo|borrach*|comprid*|direto|pegar|pega|pegou|faltou|sumiu
 sem freio*|travões|travão, fiquei|ficou|ficámos sem ... freio*|travões
 carro|motor|moto|auto ... apagou|parou|morreu|desligou|pifou ... autoestrada|estrada|curva|andamento|rodovia|rotunda|
 marcha|túnel|cruzamento|pista|br, porta ... abriu ... andamento|estrada|curva|andando
 porcas|parafusos|roda|rodas ... aperta*|apertou|froux*|soltando|folga*|desapert*|bamb*
 não ... apert* ... porcas|parafusos|rodas|roda, sem apertar, mal apertad*
 pneu*|roda ... estour*|rebent*|explod*|solt*|saltou|voou|saiu|careca*, perdi|perde* ... control*|direção|roda|freio*
 saiu|saímos da estrada|pista, valeta, ribanceira, perda total, aquaplan*
`;
