import type { Brief, Change, ScoreWords } from "./en.ts";

export const pt: ScoreWords = {
  range: (p) => `${p.low} a ${p.high}`,
  warning: {
    faces: (c: Change) =>
      `${c.name}: desde ${c.since}, ${c.now} de ${c.n} respostas foram de clientes satisfeitos ou encantados; o habitual aqui é ${c.usual}.`,
    answering: (c: Change) =>
      `${c.name}: desde ${c.since}, responderam ${c.now} de ${c.n} clientes consultados; o habitual aqui é ${c.usual}.`,
    follow_up: (c: Change) =>
      `${c.name}: desde ${c.since}, demos notícias como devíamos em ${c.now} de ${c.n} vezes; o habitual aqui é ${c.usual}.`,
    always: "Tem sido assim desde o início.",
    sure: (p) => `Só o acaso dá um falso alarme em cerca de ${p.answers} respostas.`,
    brief: {
      faces: (c: Brief) => `${c.name}: ${c.now} em ${c.of} satisfeitos desde ${c.since}, antes ${c.usual}.`,
      answering: (c: Brief) => `${c.name}: ${c.now} em ${c.of} respondem desde ${c.since}, antes ${c.usual}.`,
      follow_up: (c: Brief) => `${c.name}: ${c.now} em ${c.of} avisados a tempo desde ${c.since}, antes ${c.usual}.`,
    },
    more: (p) => `E mais ${p.count}.`,
  },
  board: {
    warnings: "Primeiros sinais",
    calm: "Nada se desviou.",
    young: (p) => `Ainda nada é observado: os primeiros sinais começam com 300 respostas num ano, e há ${p.n}.`,
    unwatched: (p) => `Ainda não observado: ${p.what}. São precisas 300 num ano, e há ${p.n}.`,
    watches: {
      faces: "como as pessoas se sentiram",
      answering: "se quem é consultado responde",
      follow_up: "se damos notícias",
    },
    red: "ver hoje",
    amber: "ficar de olho",
    acknowledge: "Já sei",
    period: "Dos últimos doze meses",
    faces: "caras",
    assumed: (p) => `de ${p.low} a ${p.high}, conforme quantos se iriam embora`,
    times: (p) => (p.n === 1 ? "uma vez" : `${p.n} vezes`),
    trend: "Mês a mês",
    trendHint: "A faixa contém o valor verdadeiro 19 em cada 20 vezes.",
    how: "Como contamos",
    how_this: (p) => `Como contamos: ${p.what}`,
    loyalty: "Voltariam a chamar-nos",
    response: "Responderam quando perguntámos",
    distribution: "Como se sentiram",
    taskPurpose: "Trabalho feito e cliente mantido",
    taskPurposeCells: {
      both: "satisfeito e volta",
      task_only: "satisfeito, mas não volta",
      purpose_only: "não satisfeito, mas volta",
      neither: "nem uma coisa nem outra",
    },
    drivers: "O que anda com a lealdade",
    touches: "Toques pessoais",
    noticed: (p) => `notado ${p.n} vezes`,
    touch: (p) =>
      `dos que nos disseram, leais: ${p.with} (${p.withRange}) dos ${p.withN} que repararam, ${p.without} (${p.withoutRange}) dos outros ${p.withoutN}; com as mesmas pessoas e nos mesmos momentos a diferença é de ${p.low} a ${p.high} pontos`,
    touchClaim: "claramente mais leais, dos que nos disseram",
    touchOpen: "ainda não se pode dizer",
    recovery: "Reconquistados",
    promises: "Promessas cumpridas",
    standing: "Entre os outros",
    atCounter: "Ao balcão, à parte",
    customers: (p) => `de ${p.n} clientes`,
    usual: (p) => `habitual nestes momentos: ${p.score}`,
    moments: "Momentos da verdade",
    lastYear: "Há um ano",
    peers: (p) => `${p.k} empresas como a sua`,
    compared: (p) => `diferença de ${p.low} a ${p.high}`,
  },
  how: {
    title: "Como contamos",
    lead: "Ao lado de cada número está quantas respostas o sustentam e até onde se pode confiar nele. Aqui se explica o que cada um significa e como se calcula.",
    formula: "A fórmula",
    entries: {
      perception: {
        title: "Perceção, de 0 a 100",
        plain:
          "Cada rosto vale 0, 25, 50, 75 ou 100, e o valor é a média. O intervalo ao lado contém o valor verdadeiro 19 em cada 20 vezes; com poucas respostas é largo, e é assim que deve ser mostrado. Quem responde várias vezes continua a ser um só cliente: cada resposta a mais estreita menos o intervalo. As respostas no código ou no tablet do balcão ficam à parte, se não definir outra coisa: ninguém as pediu, e uma só mão pode dá-las todas.",
      },
      top2: {
        title: "Satisfeitos ou encantados",
        plain:
          "Quantos dos que responderam escolheram um dos dois melhores rostos. O intervalo é correto mesmo com dez respostas.",
      },
      shrunk: {
        title: "Uma pessoa ou um local, com justiça",
        plain:
          "Cinco respostas de sorte não fazem um campeão. Quem tem poucas respostas é aproximado do que a empresa inteira tem nos mesmos momentos, e menos a cada resposta que recebe.",
      },
      bands: {
        title: "Acima, como ou abaixo dos outros",
        plain:
          "Não fazemos classificações: com tão poucas respostas os lugares mudariam por acaso. Alguém só está acima ou abaixo quando este mesmo valor se afasta pelo menos cinco pontos do habitual nos mesmos momentos, e só tantos de cada vez quantos o acaso mal explica: onde ninguém é diferente, menos de uma empresa em vinte vê aqui algum nome. Com menos de cinco respostas não dizemos nada. Dentro de um grupo a ordem é alfabética.",
      },
      warnings: {
        title: "Primeiros sinais",
        plain:
          "Cada resposta move um ponteiro: para cima quando é pior do que o habitual aqui nessa semana, para baixo quando é melhor. Fica âmbar a uma altura escolhida para que o acaso sozinho acenda uma luz cerca de uma vez por ano, em tudo o que observamos em conjunto; e vermelho quando além disso se destaca entre tudo o que é observado. A frase diz em quantas respostas se espera um falso alarme. Enquanto uma luz está acesa, o habitual fica como estava. Com dez respostas por mês nenhum método avisa depressa: uma queda clara demora quase um ano a ver-se; com cem por mês, algumas semanas.",
      },
      loyalty: {
        title: "Voltariam a chamar-nos",
        plain: "A parte de 4 e 5 à pergunta «voltaria a contar connosco?». O trabalho é a tarefa; este é o propósito.",
      },
      drivers: {
        title: "O que anda com a lealdade",
        plain:
          "De dois clientes que deram notas diferentes, quanto mais vezes o da nota melhor era também o mais leal? +1 é sempre, 0 é sem ligação, −1 é nunca. São ditas no mesmo momento: andam juntas, não se sabe qual leva à outra.",
      },
      touches: {
        title: "Toques pessoais",
        plain:
          "Quantas vezes se reparou num gesto. E entre os que nos disseram em que repararam, nem que fosse «nenhum destes»: quantos dos que repararam voltariam, face aos outros, com as mesmas pessoas e nos mesmos momentos. Quem saltou a pergunta não está em nenhum lado, e a quem ficou desiludido não se pergunta. Comparamos a partir de dez de cada lado e só chamamos claro quando a diferença passa com segurança os cinco pontos para todos os gestos juntos: tanto vem de quem está contente reparar mais. Uma ligação, ainda não uma causa.",
      },
      gap: {
        title: "Diferença de perceção",
        plain:
          "Como a equipa achou que correu menos como o cliente se sentiu, visita a visita. Acima de 0, julgamo-nos melhor do que os clientes nos julgam. Se foram vários, cada um conta pela sua própria nota; para o negócio a visita conta uma vez, pela de quem tem a maior parte.",
      },
      response: {
        title: "Responderam, e o silêncio",
        plain:
          "Respostas aos convites que chegaram. Quem foi perguntado nos últimos três dias ainda pode responder e por agora não conta como silêncio; às visitas sem telefone nem email não se pôde perguntar e contam-se à parte. Quem ficou calado pode pensar de outro modo: os limites mostram a parte se todos estivessem descontentes e se todos estivessem contentes.",
      },
      recovery: {
        title: "Reconquistados",
        plain:
          "De todas as queixas encerradas, as que deram 4 ou 5 quando voltámos a perguntar. Quem não respondeu conta como perdido no limite inferior e como reconquistado no superior.",
      },
      promises: {
        title: "Promessas cumpridas",
        plain:
          "Cumpridas a tempo entre todas as que já venceram. Atrasadas, quebradas ou vencidas não são cumpridas; as que ainda não venceram não contam.",
      },
      times: {
        title: "Quanto demora",
        plain:
          "Metade estava feita neste tempo. As queixas abertas contam com o tempo que já esperam; assim nada parece mais rápido do que é.",
      },
      at_risk: {
        title: "O que se pode perder",
        plain:
          "Por cada cliente que se queixou, uma só vez, pela sua última queixa: o que vale ao longo dos anos, vezes quanto mais provável é que saia depois desse rosto do que depois do melhor. Essa probabilidade é uma suposição que pode mudar; o intervalo vai do lado otimista ao sombrio. Ficam de fora os clientes cujo valor não se conhece e o que pode ter sido o toque de uma máquina, até que uma pessoa trate disso.",
      },
      kept: {
        title: "O que se manteve",
        plain:
          "O mesmo para os clientes cuja última queixa acabou com 4 ou 5 ao perguntar de novo: o que estava em risco, menos o que ainda está quando ficam contentes e não encantados. Alguns teriam ficado de qualquer modo: é uma estimativa, não uma conta.",
      },
      guarantee: {
        title: "Quanto custa a nossa palavra",
        plain:
          "O que foi devolvido, oferecido ou gasto para resolver, tal como anotado com a queixa; conta cada vez, no dia da queixa.",
      },
      compared: {
        title: "Comparado com",
        plain:
          "Os seus mesmos dias de há um ano e, se aceitou partilhar totais, empresas do seu ofício, nunca menos de dez, cada uma contando uma vez. Uma diferença só tem cor quando o seu intervalo exclui o 0.",
      },
      days: {
        title: "Em que dia conta",
        plain:
          "Uma resposta conta no dia do toque, no seu fuso horário, e fica nesse dia mesmo quando é corrigida. Por isso em novembro há respostas sobre visitas de outubro. Uma queixa conta no dia em que foi feita, e um convite no dia em que chegou.",
      },
    },
  },
  worth: {
    open: "ainda em aberto",
    won: "reconquistado",
    lost: "perdido",
    silent: "resolvido, sem notícias desde então",
  },
  asking: {
    young: (p) => `perguntados nos últimos três dias, ainda não contam: ${p.n}`,
    unreachable: (p) => `sem telefone nem email: ${p.n}`,
  },
  preparing: "Os avisos precoces estão a ser preparados. Volte a ver amanhã.",
};
