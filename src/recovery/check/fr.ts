import { phrases } from "../reading/phrases.ts";
import type { CheckWords } from "./words.ts";

export const french: CheckWords = {
  excuse: [
    {
      phrases: phrases`malheureusement, hélas, nous regrettons, nous sommes au regret, je crains que, je suis au regret`,
      why: "Cela annonce une excuse avant que rien ne soit réparé.",
      better: "Je suis désolé. Voici ce que je vais faire.",
    },
    {
      phrases: phrases`
    en raison de|d|du|des, à cause de|d|du|des, suite à, du fait de|d|du, forte demande|affluence|activité, surcroît de travail|d, surcharge*, débordé*, en sous effectif, sous effectif,
    manque de personnel, période chargée, haute saison, en congé*, en vacances, arrêt maladie, planning chargé|complet|plein`,
      why: "Que nous soyons débordés, c’est notre affaire. Le client veut que ce soit réparé.",
      better: "Vous avez attendu et nous n’étions pas là. Je suis désolé. Je suis chez vous aujourd’hui à 17 h 30.",
    },
    {
      phrases: phrases`
    indépendant* de notre, hors de notre contrôle, force majeure, imprévu*, circonstances exceptionnelles, cas de force, les intempéries, la météo, embouteillage*, la circulation,
    nous ne pouvons rien, je ne peux rien, problème* technique*|informatique*|interne*, souci technique|informatique, erreur informatique|humaine|administrative, bug, notre système, malentendu, quiproquo`,
      why: "Cela veut dire que personne n’y pouvait rien. Le client comprend que cela recommencera.",
      better: "Cela n’aurait pas dû arriver. Je m’en occupe moi-même, aujourd’hui.",
    },
    {
      phrases: phrases`
    ce sont des choses, ça arrive, cela arrive, personne n est parfait, nul n est parfait, la première fois que, jamais arrivé, cas isolé, d habitude, normalement, fait|faisons ... notre|mon possible,
    de notre mieux, merci ... de ... patience|compréhension, merci ... pour ... patience|compréhension, comptons sur votre, vous comprendrez, votre compréhension`,
      why: "C’est demander au client de l’indulgence pour nous.",
      better: "Vous étiez en droit d’attendre mieux. Je m’en charge maintenant.",
    },
  ],
  jargon: [
    {
      phrases: phrases`
    notre politique, politique de|commerciale, procédure*, protocole*, process, conditions générales, cgv, conformément à|aux, selon les|nos termes|conditions, veuillez noter, nous vous informons,
    je vous informe, par la présente, dans le cadre de, sous réserve`,
      why: "Les règles et le langage juridique mettent un guichet entre vous et le client.",
      better: "Je vous dis ce que je peux faire pour vous, tout de suite.",
    },
    {
      phrases: phrases`
    ticket*, numéro de dossier|réclamation|référence, votre dossier, réclamation*, référence, escalad*, sav, sla, bon d|de intervention|travail, ordre de mission, service concerné|compétent, logistique,
    opérationnel*, traitement de votre, traiter votre, remonter l information, remontée*`,
      why: "C’est un mot de la maison. Pour le client, cela veut dire être un numéro.",
      better: "Je m’en occupe personnellement, et vous pouvez m’appeler directement.",
    },
    {
      phrases: phrases`
    cher client, chère cliente, madame monsieur, vos commentaires, votre retour, votre feedback, enquête, satisfaction client, expérience client, parcours client, la gêne, gêne occasionnée, le désagrément, désagrément*,
    tout désagrément, dans les meilleurs délais, dans les plus brefs, veuillez agréer, nos standards, au plus haut point, prenons très au, revenir vers vous, reviendrons vers, faire le nécessaire`,
      why: "On dirait une lettre type : il aura l’impression que personne n’a lu ses mots.",
      better: "Oh Anne, c’est affreux. Vous avez attendu toute la journée et personne n’est venu.",
    },
  ],
  blame: [
    {
      phrases: phrases`
    service facturation|comptabilité|planning|commercial|client|technique, le service, la comptabilité, notre|le|un fournisseur, sous traitant*, prestataire*, le fabricant, le transporteur, l agence, le siège, centre d appel*,
    une autre équipe|agence|personne, quelqu un d autre, un tiers`,
      why: "Le client a acheté chez vous. Qui a failli en interne ne le regarde pas.",
      better: "Nous vous avons laissé* tomber. C’est moi qui vais réparer cela.",
    },
    {
      phrases: phrases`
    technicien*|livreur|chauffeur|collègue|secrétaire|réceptionniste|assistante|équipe|il|elle ... oublié|trompé|trompée|aurait|commis, faute du|de, sa faute, la faute à, erreur de|du ... technicien|collègue|livreur|chauffeur|part,
    le nouveau, la nouvelle, un nouvel, intérimaire, apprenti*, stagiaire*`,
      why: "Montrer un collègue du doigt rapetisse la maison et ne répare rien.",
      better: "C’est à nous, et j’en réponds.",
    },
    {
      phrases: phrases`
    vous auriez dû|pu, vous deviez, il fallait, vous n avez|aviez|étiez pas, vous avez oublié|omis|mal|refusé|dû, si vous aviez|m|nous, vous n étiez, personne n était, votre faute|erreur|responsabilité, de votre côté|part,
    pas ... notre|ma faute|responsabilité|problème|ressort, selon vous, vous prétendez, comme je|nous ... disais|dit|expliqué|indiqué|mentionné, comme indiqué|mentionné|convenu|expliqué, je vous ai ... dit|expliqué,
    nous vous avons ... dit|expliqué|prévenu, aucun autre client, les autres clients, personne d autre, calmez vous, sauf votre respect, aucune trace`,
      why: "Cela accuse le client ou discute avec lui. Même si c’était vrai, vous le perdriez.",
      better: "Vous avez raison d’être en colère. Racontez-moi, et je répare cela.",
    },
  ],
  empathy: {
    phrases: phrases`
    désolé*, navré*, pardon, excuse*, toutes mes|nos excuses, affreux, horrible, terrible, quelle horreur, je comprends, nous comprenons, j imagine, vous avez raison, laissé* tomber, en droit,
    vous méritez, méritiez, pas dû arriver, inadmissible, inacceptable`,
    why: "Rien ne montre encore que vous êtes avec lui. Cela vient en premier.",
    better: "Oh non, c’est affreux. Je suis vraiment désolé.",
  },
  time: {
    phrases: phrases`
    aujourd hui, demain, ce soir|matin|midi, cet après midi|m, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, midi, tout de suite, en route, minute*, heure|heures, sous|dans ... jours`,
    why: "Il ne sait pas quand. Une promesse sans heure n’est pas une promesse.",
    better: "Je suis devant votre porte aujourd’hui à 17 h 30.",
  },
  vague: {
    phrases: phrases`
    dès que possible, au plus vite, au plus tôt, rapidement, bientôt, prochainement, sous peu, meilleurs délais, plus brefs délais, dès que nous|je, prochains jours, quand nous pourrons|je`,
    why: "« Bientôt », ce n’est pas une heure. Il attend dès cette minute.",
    better: "Je vous appelle avant 16 h 00 et je suis là demain à 9 h 00.",
  },
};
