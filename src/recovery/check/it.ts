import { phrases } from "../reading/phrases.ts";
import type { CheckWords } from "./words.ts";

export const italian: CheckWords = {
  excuse: [
    {
      phrases: phrases`purtroppo, sfortunatamente, malauguratamente, siamo spiacenti, ci rincresce, con rammarico`,
      why: "Annuncia una scusa prima che qualcosa sia stato sistemato.",
      better: "Mi dispiace molto. Ecco che cosa faccio adesso.",
    },
    {
      phrases: phrases`
    a causa di|del|della|dei|delle|dello, per via di|del|della|dei, causa maltempo|malattia|ferie|traffico, dovuto a|al|alla, molto|troppo|tanto lavoro, mole di lavoro, periodo intenso|impegnativo|di, alta|elevata stagione|richiesta, sotto organico, carenza di personale, mancanza di personale,
    poco personale, in ferie, in malattia, siamo stati|molto oberati|pieni|impegnati|presi, siamo pieni|presi, oberati`,
      why: "Quanto siamo occupati è affar nostro. Il cliente vuole solo che si rimedi.",
      better: "Ha aspettato e noi non c’eravamo. Mi dispiace. Oggi alle 17:30 sono da lei.",
    },
    {
      phrases: phrases`
    non dipend* da noi, indipendent* dalla nostra|volontà, cause|causa di forza, forza maggiore, imprevist*, circostanze impreviste, il maltempo, il traffico, non possiamo|posso farci|fare nulla|niente, non possiamo farci, abbiamo le mani legate, mani legate,
    problem* tecnic*|informatic*|intern*, guasto al sistema, il sistema, errore umano|informatico|amministrativo, malinteso, incomprensione, disguido*, qui pro quo, equivoco`,
      why: "Dice che nessuno poteva farci nulla. Il cliente capisce che succederà ancora.",
      better: "Non doveva succedere. Me ne occupo io, oggi stesso.",
    },
    {
      phrases: phrases`
    cose che capitano|succedono, può capitare|succedere, capita, capitano, nessuno è perfetto, prima volta che, mai successo|capitato, caso isolato, di solito, normalmente, fatto|facciamo ... possibile, del nostro meglio, grazie per|della|la pazienza|comprensione, la ringrazi* ... pazienza|comprensione,
    confidiamo nella, speriamo ... comprenda|capisca, ci scusiamo per il`,
      why: "Chiede al cliente di essere indulgente con noi.",
      better: "Aveva tutto il diritto di aspettarsi di meglio. Adesso rimedio io.",
    },
  ],
  jargon: [
    {
      phrases: phrases`
    policy, politica aziendale, nostra politica, procedur*, protocoll*, termini e condizioni, condizioni generali, da contratto, come da, ai sensi, in conformità, si comunica, le comunichiamo, con la presente, si prega di, la informiamo, a norma, suddett*`,
      why: "Regole e linguaggio legale mettono uno sportello tra lei e il cliente.",
      better: "Le dico che cosa posso fare per lei, subito.",
    },
    {
      phrases: phrases`
    ticket*, numero di pratica|segnalazione|riferimento, pratica, pratiche, segnalazione, reclam*, escalation, scalare, sla, ordine di lavoro|servizio, ufficio competente|preposto, presa in carico, prendere in carico, preso in carico, gestione della|del, logistic*, operativ*, evadere, evasione,
    inoltrat*`,
      why: "È una parola d’ufficio. Per il cliente vuol dire essere un numero.",
      better: "La seguo io di persona, e può chiamarmi direttamente.",
    },
    {
      phrases: phrases`
    gentile cliente, egregio, spettabile, stimato cliente, suo feedback, feedback, sondaggio, customer, soddisfazione del cliente, esperienza cliente|d, il disagio, disagio, disagi, inconveniente, standard qualitativ*, alti standard, cordiali saluti, quanto prima, tempestiv*, risoluzione, provvederemo, ottimizz*`,
      why: "Sembra una lettera prestampata: come se nessuno avesse letto le sue parole.",
      better: "Oh Anna, che brutta cosa. Tutto il giorno ad aspettare e non è venuto nessuno.",
    },
  ],
  blame: [
    {
      phrases: phrases`
    ufficio fatturazione|contabilità|amministrativo|acquisti|commerciale, l amministrazione, reparto, il|nostro|dal|del fornitore, fornitore, subappalt*, il produttore, la casa madre, il corriere, la centrale, call center, un altro ufficio, altra sede, qualcun altro, terzi, la sede, il magazzino`,
      why: "Il cliente ha comprato da voi. Chi ha sbagliato all’interno non lo riguarda.",
      better: "L’abbiamo delusa. Sono io che rimedio.",
    },
    {
      phrases: phrases`
    tecnico|corriere|collega|collaboratore|segretaria|receptionist|autista|ragazz*|lui|lei ... dimenticat*|sbagliat*|avrebbe|doveva|confus*, colpa del|della|dell|sua, errore del|della|dell, il nuovo, la nuova, nuovo arrivato|assunto, apprendista, stagista, tirocinante`,
      why: "Puntare il dito su un collega rimpicciolisce l’azienda e non risolve nulla.",
      better: "La responsabilità è nostra, e ne rispondo io.",
    },
    {
      phrases: phrases`
    avrebbe dovuto|potuto, doveva avvisar*|dirci|chiamar*|avvertir*|dircelo, lei non ha, non ci ha ... detto|avvisat*|chiamat*, se ci|lei|avesse avesse|ci, non era in casa, non c era nessuno, nessuno ... in casa|risposto, colpa sua, suo errore, sua responsabilità, da parte sua, non è ... colpa|responsabilità|problema|compito ... nostra|nostro|mia|mio,
    non è colpa|compito|responsabilità, non ... nostra|mia colpa|responsabilità, secondo lei, lei sostiene, come ... detto|spiegato|comunicato|accennato|scritto, già detto|spiegato|comunicato, gliel ho ... detto, altri clienti, nessun altro, si calmi, con tutto il rispetto, non ci risulta, non risulta`,
      why: "Dà la colpa al cliente o ci litiga. Anche se fosse vero, lo perderebbe.",
      better: "Ha ragione a essere arrabbiata. Mi racconti, e sistemo tutto.",
    },
  ],
  empathy: {
    phrases: phrases`
    dispiace, dispiaciut*, scus*, mi perdoni, perdon*, che brutta|brutto|rabbia, terribile, orribile, pessim*, capisco, comprendo, immagino, ha ragione, ha tutte le ragioni, delus*, diritto, merit*, non doveva succedere|accadere, mi metto nei`,
    why: "Ancora non si sente che è dalla sua parte. Quello viene per primo.",
    better: "Oh no, che brutta cosa. Mi dispiace davvero tanto.",
  },
  time: {
    phrases: phrases`
    oggi, domani, stasera, stamattina, questo pomeriggio, questa mattina|sera, lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, mezzogiorno, subito, sto arrivando, minut*, ora|ore, alle, entro ... giorni|giorno`,
    why: "Non sa quando. Una promessa senza ora non è una promessa.",
    better: "Oggi alle 17:30 sono alla sua porta.",
  },
  vague: {
    phrases: phrases`
    quanto prima, prima possibile, il prima possibile, appena possibile, al più presto, presto, a breve, prossimamente, nei prossimi giorni, appena possiamo|posso|potremo, prossime settimane, non appena, tempestivamente`,
    why: "«Presto» non è un’ora. Sta aspettando da questo minuto.",
    better: "La chiamo entro le 16:00 e domani alle 9:00 sono lì.",
  },
};
