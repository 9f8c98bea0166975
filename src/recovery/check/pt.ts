import { phrases } from "../reading/phrases.ts";
import type { CheckWords } from "./words.ts";

export const portuguese: CheckWords = {
  excuse: [
    {
      phrases: phrases`infelizmente, lamentavelmente, desafortunadamente, por infelicidade, é com pesar`,
      why: "Anuncia uma desculpa antes de alguma coisa estar resolvida.",
      better: "Peço desculpa. Vou dizer-lhe o que vou fazer.",
    },
    {
      phrases: phrases`
    devido a|à|ao|aos|às, por causa de|do|da|dos, em virtude de|da|do, em função do|da, por motivo de|s, excesso de trabalho|pedidos|serviço, muito trabalho|serviço, alta|elevada|grande procura|demanda, volume de trabalho|chamadas|pedidos, época|temporada alta, falta de pessoal|funcionários|equipe|equipa,
    poucos funcionários, de férias, de baixa|atestado, agenda cheia|lotada, sobrecarregad*, atarefad*, correria`,
      why: "Estarmos ocupados é assunto nosso. O cliente só quer que se resolva.",
      better: "Esteve à espera e nós não aparecemos. Peço desculpa. Hoje às 17:30 estou aí.",
    },
    {
      phrases: phrases`
    alheio* à|a nossa, alheias|alheios à|a nossa, força maior, imprevisto*, circunstâncias imprevistas, fora do|de nosso controle|controlo, fora do nosso alcance, mau tempo, o trânsito, trânsito, nada ... podemos|posso fazer, não podemos fazer, de mãos atadas, mãos atadas,
    problema* técnico*|informático*|interno*|no, falha no|do|de sistema|comunicação, o sistema, erro humano|informático|administrativo|de, mal entendido, equívoco, falha técnica`,
      why: "Diz que ninguém podia evitar. O cliente percebe que vai acontecer outra vez.",
      better: "Isto não devia ter acontecido. Trato eu disto, hoje mesmo.",
    },
    {
      phrases: phrases`
    acontece, essas|estas coisas acontecem, coisas que acontecem, ninguém é perfeito, primeira vez que, nunca aconteceu|tinha|havia, caso isolado, normalmente, geralmente, fizemos|fazemos ... possível, o nosso melhor, nosso melhor, agradecemos ... compreensão|paciência, contamos com a sua|vossa, obrigad* pela paciência|compreensão|sua,
    esperamos ... compreenda|entenda`,
      why: "Pede ao cliente que seja tolerante connosco.",
      better: "Tinha todo o direito de esperar melhor. Vou resolver agora.",
    },
  ],
  jargon: [
    {
      phrases: phrases`
    política da|de|interna, nossa política, procedimento*, protocolo*, termos e condições, condições gerais, conforme o|contrato|previsto, de acordo com, nos termos, vimos por este, informamos que, serve a presente, cumpre nos|informar, ressaltamos, salientamos`,
      why: "Regras e linguagem jurídica põem um balcão entre si e o cliente.",
      better: "Vou dizer-lhe o que posso fazer por si agora mesmo.",
    },
    {
      phrases: phrases`
    ticket*, chamado*, número de protocolo|processo|caso|referência, reclamação, escal* o|a|para, sla, ordem de serviço|trabalho, setor|sector|departamento responsável|competente, trâmite*, tramit*, logística, operacional*, encaminh*, processo, back office, tratativa*`,
      why: "É uma palavra de dentro de casa. Para o cliente significa ser um número.",
      better: "Trato disto pessoalmente e pode ligar-me diretamente.",
    },
    {
      phrases: phrases`
    prezado*|prezada, caro cliente, estimado cliente, exmo, seu feedback, feedback, inquérito, pesquisa, satisfação do cliente, experiência do cliente, transtorno*, incómodo*|incômodo*, inconveniente*, eventuais, padrões de qualidade, com a maior brevidade, maior brevidade, atenciosamente, solucionar, providenci*, averigu*, otimiz*`,
      why: "Parece carta-modelo: fica a sensação de que ninguém leu o que escreveu.",
      better: "Oh Ana, que coisa horrível. O dia inteiro à espera e não apareceu ninguém.",
    },
  ],
  blame: [
    {
      phrases: phrases`
    departamento, setor|sector de|financeiro, o|nosso|do fornecedor, fornecedor*, subempreit*, terceirizad*, fabricante, transportadora, a central, call center, outra loja|equipa|equipe|filial|pessoa, terceiros, a contabilidade, a faturação, o faturamento, o armazém, o escritório`,
      why: "O cliente comprou-lhe a si. Quem falhou lá dentro não lhe diz respeito.",
      better: "Nós falhámos consigo. Sou eu que vou resolver.",
    },
    {
      phrases: phrases`
    técnico|motorista|estafeta|entregador|colega|recepcionista|rececionista|funcionári*|ele|ela ... esqueceu|enganou|errou|devia|deveria|confundiu|falhou, culpa do|da|dele|dela, erro do|da ... técnico|colega|motorista|funcionário|estafeta|recepcionista, o novo, a nova, novato, estagiári*, aprendiz`,
      why: "Apontar o dedo a um colega diminui a empresa e não resolve nada.",
      better: "A responsabilidade é nossa, e respondo eu por ela.",
    },
    {
      phrases: phrases`
    deveria|devia|podia|poderia ter avisado|ligado|dito|estado|lido|verificado|confirmado, tinha que|de ter avisado|ligado|dito, o senhor|você|senhora não, não nos avisou|disse|informou|ligou, se tivesse, se nos tivesse, não estava em casa, não havia ninguém, ninguém ... em casa|atendeu, sua culpa, seu erro, sua responsabilidade, da sua parte, não é ... culpa|responsabilidade|problema|função, não ... culpa nossa|minha,
    segundo o|a senhor|senhora, você alega|diz, como ... disse|dissemos|expliquei|referi|informei|informado|mencionado, já ... disse|dissemos|expliquei|explicámos|informei, outros clientes, mais ninguém, ninguém mais, acalme se, se acalme, tenha calma, com todo o respeito, não consta`,
      why: "Culpa o cliente ou discute com ele. Mesmo que fosse verdade, iria perdê-lo.",
      better: "Tem toda a razão para estar aborrecido. Conte-me, que eu resolvo.",
    },
  ],
  empathy: {
    phrases: phrases`
    desculp*, lamento, perdão, perdoe, sinto muito, que horror|horrível|chato|pena, horrível, terrível, péssimo, compreendo, entendo, imagino, tem ... razão, falhámos|falhamos, direito, merec*, não devia|deveria ter acontecido`,
    why: "Ainda não se sente que está do lado dele. Isso vem primeiro.",
    better: "Oh não, que coisa horrível. Peço imensa desculpa.",
  },
  time: {
    phrases: phrases`
    hoje, amanhã, esta tarde|manhã|noite, à noite, segunda, terça, quarta, quinta, sexta, sábado, domingo, meio dia, agora mesmo, a caminho, minuto*, hora|horas, às, em|dentro ... dias`,
    why: "Não sabe quando. Uma promessa sem hora não é uma promessa.",
    better: "Hoje às 17:30 estou à sua porta.",
  },
  vague: {
    phrases: phrases`
    o mais rápido|rapidamente|breve|cedo possível, assim que possível|pudermos|puder, logo que possível, logo que, em breve, brevemente, quanto antes, oportunamente, próximos dias, nas próximas semanas, maior brevidade, quando pudermos|puder`,
    why: "«Em breve» não é uma hora. Está à espera desde este minuto.",
    better: "Ligo-lhe até às 16:00 e amanhã às 9:00 estou aí.",
  },
};
