import type { Brief, Change, ScoreWords } from "./en.ts";

export const it: ScoreWords = {
  range: (p) => `${p.low}–${p.high}`,
  warning: {
    faces: (c: Change) =>
      `${c.name}: dal ${c.since}, il ${c.now} di ${c.n} risposte era contento o entusiasta; di solito qui è il ${c.usual}.`,
    answering: (c: Change) =>
      `${c.name}: dal ${c.since}, ha risposto il ${c.now} di ${c.n} clienti interpellati; di solito qui è il ${c.usual}.`,
    follow_up: (c: Change) =>
      `${c.name}: dal ${c.since}, ci siamo fatti sentire come si deve il ${c.now} di ${c.n} volte; di solito qui è il ${c.usual}.`,
    always: "È così fin dall’inizio.",
    sure: (p) => `Il caso da solo dà un falso allarme ogni ${p.answers} risposte circa.`,
    brief: {
      faces: (c: Brief) => `${c.name}: ${c.now} su ${c.of} contenti dal ${c.since}, di solito ${c.usual}.`,
      answering: (c: Brief) => `${c.name}: ${c.now} su ${c.of} rispondono dal ${c.since}, di solito ${c.usual}.`,
      follow_up: (c: Brief) => `${c.name}: ${c.now} su ${c.of} sentiti in tempo dal ${c.since}, di solito ${c.usual}.`,
    },
    more: (p) => `E altri ${p.count}.`,
  },
  board: {
    warnings: "Primi segnali",
    calm: "Nulla è cambiato in peggio.",
    young: (p) =>
      `Ancora non si segue nulla: i primi segnali cominciano da 300 risposte in un anno, e ce ne sono ${p.n}.`,
    unwatched: (p) => `Non ancora seguito: ${p.what}. Ne servono 300 in un anno, e ce ne sono ${p.n}.`,
    watches: {
      faces: "come si sono trovati",
      answering: "se chi è interpellato risponde",
      follow_up: "se ci facciamo sentire",
    },
    red: "da guardare oggi",
    amber: "da tenere d’occhio",
    acknowledge: "Lo so già",
    period: "Negli ultimi dodici mesi",
    faces: "facce",
    assumed: (p) => `da ${p.low} a ${p.high}, a seconda di quanti se ne andrebbero`,
    times: (p) => (p.n === 1 ? "una volta" : `${p.n} volte`),
    trend: "Mese per mese",
    trendHint: "Nella fascia c’è il valore vero 19 volte su 20.",
    how: "Come contiamo",
    how_this: (p) => `Come contiamo: ${p.what}`,
    loyalty: "Ci richiamerebbero",
    response: "Hanno risposto alla domanda",
    distribution: "Come si sono trovati",
    taskPurpose: "Lavoro fatto e cliente conservato",
    taskPurposeCells: {
      both: "contento, e torna",
      task_only: "contento, ma non torna",
      purpose_only: "non contento, ma torna",
      neither: "né l’uno né l’altro",
    },
    drivers: "Che cosa va con la fedeltà",
    touches: "Attenzioni personali",
    noticed: (p) => `notata ${p.n} volte`,
    touch: (p) =>
      `di chi ce l’ha detto, fedeli: il ${p.with} (${p.withRange}) dei ${p.withN} che l’hanno notata, il ${p.without} (${p.withoutRange}) degli altri ${p.withoutN}; con le stesse persone e negli stessi momenti la differenza va da ${p.low} a ${p.high} punti`,
    touchClaim: "nettamente più fedeli, tra chi ce l’ha detto",
    touchOpen: "ancora presto per dirlo",
    recovery: "Riconquistati",
    promises: "Promesse mantenute",
    standing: "Rispetto agli altri",
    atCounter: "Al banco, a parte",
    customers: (p) => `di ${p.n} clienti`,
    usual: (p) => `di solito in questi momenti: ${p.score}`,
    moments: "Momenti della verità",
    lastYear: "Un anno fa",
    peers: (p) => `${p.k} aziende come la tua`,
    compared: (p) => `differenza da ${p.low} a ${p.high}`,
  },
  how: {
    title: "Come contiamo",
    lead: "Accanto a ogni numero c’è quante risposte lo reggono e quanto ci si può fidare. Qui si spiega che cosa significa ciascuno e come si calcola.",
    formula: "La formula",
    entries: {
      perception: {
        title: "Percezione, da 0 a 100",
        plain:
          "Ogni faccina vale 0, 25, 50, 75 o 100, e il punteggio è la media. L’intervallo accanto contiene il valore vero 19 volte su 20; con poche risposte è largo, ed è giusto mostrarlo così. Chi risponde più volte resta un solo cliente: ogni risposta in più restringe meno l’intervallo. Le risposte al codice o al tablet del banco stanno a parte, se non scegli altrimenti: nessuno le ha chieste, e una sola mano può darle tutte.",
      },
      top2: {
        title: "Contenti o entusiasti",
        plain:
          "Quanti di chi ha risposto hanno scelto una delle due faccine migliori. L’intervallo è corretto anche con dieci risposte.",
      },
      shrunk: {
        title: "Una persona o una sede, con equità",
        plain:
          "Cinque risposte fortunate non fanno un campione. Chi ha poche risposte viene avvicinato a ciò che tutta l’azienda ottiene negli stessi momenti, e sempre meno a ogni risposta in più.",
      },
      bands: {
        title: "Sopra, come o sotto gli altri",
        plain:
          "Non facciamo classifiche: con così poche risposte i posti cambierebbero per caso. Qualcuno sta sopra o sotto solo quando proprio questo punteggio dista almeno cinque punti dal solito negli stessi momenti, e solo tanti alla volta quanti il caso a stento spiega: dove nessuno è diverso, meno di un’azienda su venti vede qui un nome. Sotto le cinque risposte non diciamo nulla. Dentro un gruppo l’ordine è alfabetico.",
      },
      warnings: {
        title: "Primi segnali",
        plain:
          "Ogni risposta muove un indicatore: su quando è peggio del solito qui in quella settimana, giù quando è meglio. Diventa giallo a un’altezza scelta perché il caso da solo accenda una luce circa una volta l’anno, su tutto ciò che seguiamo insieme; e rosso quando spicca anche tra tutto ciò che è seguito. La frase dice ogni quante risposte aspettarsi un falso allarme. Finché una luce è accesa, il solito resta quello che era. Con dieci risposte al mese nessun metodo avverte in fretta: un calo netto si vede dopo quasi un anno; con cento al mese, dopo qualche settimana.",
      },
      loyalty: {
        title: "Ci richiamerebbero",
        plain: "La quota di 4 e 5 alla domanda «ci richiamerebbe?». Il lavoro è il compito; questo è lo scopo.",
      },
      drivers: {
        title: "Che cosa va con la fedeltà",
        plain:
          "Di due clienti che hanno dato voti diversi, quanto più spesso quello con il voto migliore era anche il più fedele? +1 è sempre, 0 nessun legame, −1 mai. Sono detti nello stesso momento: vanno insieme, quale guidi l’altro non si sa.",
      },
      touches: {
        title: "Attenzioni personali",
        plain:
          "Quante volte un’attenzione è stata notata. E tra chi ci ha detto che cosa ha notato, fosse anche «nessuna»: quanti di chi l’ha notata tornerebbero, rispetto agli altri, con le stesse persone e negli stessi momenti. Chi ha saltato la domanda non sta da nessuna parte, e a chi è rimasto deluso non si chiede. Confrontiamo da dieci per parte e lo diciamo netto solo se la differenza supera di sicuro i cinque punti per tutte le attenzioni insieme: tanto viene dal fatto che chi è contento nota di più. Un legame, non ancora una causa.",
      },
      gap: {
        title: "Divario di percezione",
        plain:
          "Come il personale pensava fosse andata meno come si è trovato il cliente, visita per visita. Sopra lo 0 ci giudichiamo meglio di quanto facciano i clienti. Se erano in più, ognuno conta con il proprio giudizio; per l'azienda la visita conta una volta, con quello di chi ne ha la parte maggiore.",
      },
      response: {
        title: "Hanno risposto, e il silenzio",
        plain:
          "Le risposte agli inviti arrivati. Chi ha ricevuto la domanda negli ultimi tre giorni può ancora rispondere e non conta ancora come silenzio; alle visite senza telefono né email non si è potuto chiedere e si contano a parte. Chi ha taciuto può pensarla diversamente: i limiti mostrano la quota se tutti fossero scontenti e se tutti fossero contenti.",
      },
      recovery: {
        title: "Riconquistati",
        plain:
          "Di tutti i reclami conclusi, quelli che richiesti di nuovo hanno dato 4 o 5. Chi non ha risposto conta come perso nel limite basso e come riconquistato in quello alto.",
      },
      promises: {
        title: "Promesse mantenute",
        plain:
          "Mantenute in tempo tra tutte quelle arrivate a scadenza. In ritardo, mancate o scadute non sono mantenute; quelle non ancora in scadenza non contano.",
      },
      times: {
        title: "Quanto ci vuole",
        plain:
          "Metà era fatta entro questo tempo. I reclami aperti contano per il tempo che aspettano già: nulla sembra più veloce di com’è.",
      },
      at_risk: {
        title: "Che cosa si può perdere",
        plain:
          "Per ogni cliente che ha reclamato, una volta sola, secondo il suo ultimo reclamo: quanto vale negli anni, per quanto è più probabile che se ne vada dopo quel viso che dopo il migliore. Quanto è probabile è un'ipotesi che si può cambiare; l'intervallo va dal lato ottimista a quello cupo. Mancano i clienti di cui non si conosce il valore e ciò che può essere il tocco di una macchina, finché una persona non se ne occupa.",
      },
      kept: {
        title: "Che cosa si è salvato",
        plain:
          "Lo stesso per i clienti il cui ultimo reclamo è finito con un 4 o un 5 quando abbiamo richiesto: ciò che era a rischio, meno ciò che lo è ancora se sono contenti ma non entusiasti. Alcuni sarebbero rimasti comunque: è una stima, non un conto.",
      },
      guarantee: {
        title: "Quanto costa la nostra parola",
        plain:
          "Quanto è stato rimborsato, regalato o speso per rimediare, come annotato con il reclamo; conta ogni volta, nel giorno del reclamo.",
      },
      compared: {
        title: "A confronto con",
        plain:
          "I tuoi stessi giorni di un anno fa e, se hai accettato di condividere i totali, aziende del tuo mestiere, mai meno di dieci, ognuna conta uno. Una differenza è colorata solo se il suo intervallo esclude lo 0.",
      },
      days: {
        title: "In quale giorno conta",
        plain:
          "Una risposta conta nel giorno del tocco, nel vostro fuso orario, e ci resta anche se viene corretta. Perciò a novembre ci sono risposte su visite di ottobre. Un reclamo conta nel giorno in cui arriva, un invito nel giorno in cui è stato ricevuto.",
      },
    },
  },
  worth: { open: "ancora aperto", won: "riconquistato", lost: "perso", silent: "sistemato, poi nessuna notizia" },
  asking: {
    young: (p) => `invitati negli ultimi tre giorni, non ancora contati: ${p.n}`,
    unreachable: (p) => `senza telefono né email: ${p.n}`,
  },
  preparing: "Gli avvisi precoci sono in preparazione. Tornate a guardare domani.",
};
