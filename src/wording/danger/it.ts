import type { DangerWords } from "./en.ts";

export const it: DangerWords = {
  advice: {
    gas: {
      title: "Se senti odore di gas",
      steps: [
        "Tutti fuori, subito. Lascia la porta aperta uscendo.",
        "Non toccare interruttori, spine o campanelli. Niente fiamme, non fumare.",
        "Apri le finestre e chiudi il gas al contatore solo se sono di passaggio, e mai in cantina.",
        "Chiama da fuori, non da dentro. Non rientrare finché non ti dicono che è sicuro.",
      ],
      line: "Se senti odore di gas: esci subito, lascia la porta aperta e non toccare interruttori.",
    },
    carbon_monoxide: {
      title: "Se può essere monossido di carbonio",
      steps: [
        "Tutti all'aria aperta, subito. Lascia porte e finestre aperte.",
        "Spegni la caldaia, la stufa o il fuoco solo se sono di passaggio.",
        "Mal di testa, capogiri o nausea? Chiedi subito aiuto medico e di' che può essere monossido di carbonio.",
        "Non rientrare finché non ti dicono che è sicuro.",
      ],
      line: "Se può essere monossido di carbonio: tutti subito all'aria aperta, e restate fuori.",
    },
    fire: {
      title: "Se c'è fuoco o fumo",
      steps: [
        "Tutti fuori, subito. Lascia le tue cose, niente ascensore.",
        "Chiudi le porte dietro di te.",
        "Sta' basso sotto il fumo. Non aprire una porta calda.",
        "Resta fuori e chiama da lì.",
        "Non puoi uscire? Chiudi la porta, tappa la fessura sotto, chiama e fatti vedere a una finestra.",
      ],
      line: "Se c'è fuoco o fumo: esci, resta fuori e chiama.",
    },
    electricity: {
      title: "Se ci sono scintille, scosse o fili scoperti",
      steps: [
        "Non toccare, e non toccare niente di bagnato lì vicino. Tieni tutti lontani.",
        "Non toccare chi è ancora a contatto con la corrente.",
        "Stacca dal quadro elettrico solo se puoi arrivarci all'asciutto e senza pericolo.",
        "Qualcuno ha preso la scossa, o qualcosa brucia? Chiama subito.",
      ],
      line: "Se ci sono scintille, scosse o fili scoperti: non toccare niente. Stacca dal quadro solo se ci arrivi all'asciutto.",
    },
    injury: {
      title: "Se qualcuno è ferito gravemente o sta molto male",
      steps: [
        "Prima assicurati di non essere in pericolo tu.",
        "Svenuto, respira male, dolore al petto, perde molto sangue? Chiama subito.",
        "Perde molto sangue: premi forte con un panno pulito.",
        "Un'ustione: acqua fresca corrente per almeno 20 minuti. Niente ghiaccio, niente creme.",
      ],
      line: "Se qualcuno è ferito gravemente, è svenuto o respira male: chiama subito.",
    },
    water: {
      title: "Se entra acqua",
      steps: [
        "Chiudila al rubinetto generale, se puoi arrivarci senza pericolo.",
        "Non toccare prese, interruttori o apparecchi bagnati. Non entrare in acqua che può raggiungerli.",
        "Stacca la corrente dal quadro solo se puoi arrivarci all'asciutto.",
        "Non stare sotto un soffitto che si gonfia. Qualcuno è in pericolo? Chiama subito.",
      ],
      line: "Se entra acqua: chiudi il rubinetto generale se è sicuro, e non toccare niente di elettrico che sia bagnato.",
    },
    vehicle: {
      title: "Se un veicolo non è sicuro, o c'è stato un incidente",
      steps: [
        "Fermati in un posto sicuro, con le quattro frecce. Non ripartire.",
        "Scendi dal lato opposto al traffico e resta lontano dalla strada.",
        "Qualcuno è ferito o in mezzo al traffico? Chiama subito.",
      ],
      line: "Se un veicolo non è sicuro: fermati in un posto sicuro e non ripartire.",
    },
    threat: {
      title: "Se qualcuno ti minaccia o ti fa del male",
      steps: [
        "Va' dove sei al sicuro: una stanza che si chiude a chiave, da un vicino, in un negozio.",
        "Non aprire la porta.",
        "In pericolo adesso? Chiama la polizia.",
      ],
      line: "Se qualcuno ti minaccia o ti fa del male: va' dove sei al sicuro e non aprire la porta.",
    },
    other: {
      title: "Se qualcuno può farsi male",
      steps: [
        "Allontanati e tieni tutti lontani.",
        "Non toccare e non provare a riparare.",
        "In pericolo adesso? Chiama.",
      ],
      line: "Se qualcuno può farsi male: allontanati e tieni tutti lontani.",
    },
  },
  call: {
    emergency: (p) => `Chiama il ${p.number}`,
    gas: (p) => `Emergenza gas: ${p.number}`,
    fire: (p) => `Vigili del fuoco: ${p.number}`,
    ambulance: (p) => `Ambulanza: ${p.number}`,
    police: (p) => `Polizia: ${p.number}`,
  },
  noNumber: "Chiama il numero di emergenza.",
  people: "Chi abbiamo avvisato",
  alerting: "Proprio ora parte un avviso ai nostri.",
  alerted: (p) => `Il nostro avviso è partito per: ${p.names}. Chi se ne occupa comparirà qui.`,
  alertedTeam: "Il nostro avviso è partito per la nostra squadra. Chi se ne occupa comparirà qui.",
  nobody: "Non siamo ancora riusciti ad avvisare nessuno. Per favore, chiamaci tu.",
  passedOn: "Abbiamo passato le tue parole.",
  allClear: "Nessuno è più in pericolo",
  allClearHint: (p) => `La pagina di ${p.customer} dice che cosa fare nel pericolo finché non premi qui.`,
};
