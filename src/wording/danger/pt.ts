import type { DangerWords } from "./en.ts";

export const pt: DangerWords = {
  advice: {
    gas: {
      title: "Se cheira a gás",
      steps: [
        "Todos para a rua, já. Deixe a porta aberta ao sair.",
        "Não toque em interruptores, tomadas ou campainhas. Sem chamas, sem fumar.",
        "Abra janelas e feche o gás no contador só se ficarem no caminho, e nunca numa cave.",
        "Ligue da rua, não de dentro. Não volte a entrar até lhe dizerem que é seguro.",
      ],
      line: "Se cheira a gás: saia já, deixe a porta aberta e não toque em interruptores.",
    },
    carbon_monoxide: {
      title: "Se pode ser monóxido de carbono",
      steps: [
        "Todos para o ar livre, já. Deixe portas e janelas abertas.",
        "Desligue a caldeira, o fogão ou a lareira só se ficarem no caminho.",
        "Dor de cabeça, tonturas ou enjoo? Peça logo ajuda médica e diga que pode ser monóxido de carbono.",
        "Não volte a entrar até lhe dizerem que é seguro.",
      ],
      line: "Se pode ser monóxido de carbono: todos para o ar livre, já, e fiquem lá fora.",
    },
    fire: {
      title: "Se há fogo ou fumo",
      steps: [
        "Todos para a rua, já. Deixe as suas coisas, não use o elevador.",
        "Feche as portas ao sair.",
        "Mantenha-se baixo, sob o fumo. Não abra uma porta que esteja quente.",
        "Fique na rua e ligue de lá.",
        "Não consegue sair? Feche a porta, tape a fresta por baixo, ligue e mostre-se a uma janela.",
      ],
      line: "Se há fogo ou fumo: saia, fique na rua e ligue.",
    },
    electricity: {
      title: "Se há faíscas, choques ou fios descarnados",
      steps: [
        "Não toque, nem em nada molhado ali perto. Afaste todos.",
        "Não toque em quem ainda esteja em contacto com a corrente.",
        "Desligue no quadro elétrico só se lá chegar em seco e sem perigo.",
        "Alguém apanhou um choque, ou algo está a arder? Ligue já.",
      ],
      line: "Se há faíscas, choques ou fios descarnados: não toque em nada. Desligue no quadro só se lá chegar em seco.",
    },
    injury: {
      title: "Se alguém está gravemente ferido ou doente",
      steps: [
        "Primeiro veja se você está em segurança.",
        "Inconsciente, falta de ar, dor no peito, sangra muito? Ligue já.",
        "Sangra muito: carregue com força com um pano limpo.",
        "Uma queimadura: água fresca a correr pelo menos 20 minutos. Nem gelo, nem creme.",
      ],
      line: "Se alguém está gravemente ferido, inconsciente ou com falta de ar: ligue já.",
    },
    water: {
      title: "Se está a entrar água",
      steps: [
        "Feche-a na torneira de segurança, se lá chegar sem perigo.",
        "Não toque em tomadas, interruptores ou aparelhos molhados. Não pise água que lhes possa chegar.",
        "Desligue a luz no quadro só se lá chegar em seco.",
        "Não fique debaixo de um teto abaulado. Alguém em perigo? Ligue já.",
      ],
      line: "Se está a entrar água: feche a torneira de segurança se for seguro, e não toque em nada elétrico molhado.",
    },
    vehicle: {
      title: "Se um veículo não é seguro, ou houve um acidente",
      steps: [
        "Pare em lugar seguro, com os quatro piscas. Não siga viagem nele.",
        "Saia pelo lado oposto ao trânsito e fique longe da estrada.",
        "Alguém ferido ou no meio do trânsito? Ligue já.",
      ],
      line: "Se um veículo não é seguro: pare em lugar seguro e não siga viagem.",
    },
    threat: {
      title: "Se alguém o ameaça ou magoa",
      steps: [
        "Vá para onde esteja em segurança: um quarto com chave, um vizinho, uma loja.",
        "Não abra a porta.",
        "Em perigo agora? Ligue à polícia.",
      ],
      line: "Se alguém o ameaça ou magoa: vá para onde esteja em segurança e não abra a porta.",
    },
    other: {
      title: "Se alguém se pode magoar",
      steps: ["Afaste-se e mantenha todos longe.", "Não toque nem tente arranjar.", "Em perigo agora? Ligue."],
      line: "Se alguém se pode magoar: afaste-se e mantenha todos longe.",
    },
  },
  call: {
    emergency: (p) => `Ligar ${p.number}`,
    gas: (p) => `Emergência de gás: ${p.number}`,
    fire: (p) => `Bombeiros: ${p.number}`,
    ambulance: (p) => `Ambulância: ${p.number}`,
    police: (p) => `Polícia: ${p.number}`,
  },
  noNumber: "Ligue para a emergência.",
  people: "Quem avisámos",
  alerting: "Está agora a sair um alerta para os nossos.",
  alerted: (p) => `O nosso alerta saiu para: ${p.names}. Quem assumir aparece aqui.`,
  alertedTeam: "O nosso alerta saiu para a nossa equipa. Quem assumir aparece aqui.",
  nobody: "Ainda não conseguimos avisar ninguém. Por favor, ligue-nos.",
  passedOn: "Passámos as suas palavras.",
  allClear: "Já ninguém está em perigo",
  allClearHint: (p) => `A página de ${p.customer} diz o que fazer no perigo até carregar aqui.`,
};
