import type { Brief, Change, ScoreWords } from "./en.ts";

export const fr: ScoreWords = {
  range: (p) => `${p.low} à ${p.high}`,
  warning: {
    faces: (c: Change) =>
      `${c.name} : depuis le ${c.since}, ${c.now} des ${c.n} réponses étaient contentes ou ravies ; d’habitude ici, c’est ${c.usual}.`,
    answering: (c: Change) =>
      `${c.name} : depuis le ${c.since}, ${c.now} des ${c.n} clients interrogés ont répondu ; d’habitude ici, c’est ${c.usual}.`,
    follow_up: (c: Change) =>
      `${c.name} : depuis le ${c.since}, nous avons donné des nouvelles comme il faut ${c.now} des ${c.n} fois ; d’habitude ici, c’est ${c.usual}.`,
    always: "C’est ainsi depuis le début.",
    sure: (p) => `Le hasard seul donne une fausse alerte sur environ ${p.answers} réponses.`,
    brief: {
      faces: (c: Brief) => `${c.name} : ${c.now} sur ${c.of} contents depuis le ${c.since}, avant ${c.usual}.`,
      answering: (c: Brief) => `${c.name} : ${c.now} sur ${c.of} répondent depuis le ${c.since}, avant ${c.usual}.`,
      follow_up: (c: Brief) => `${c.name} : ${c.now} sur ${c.of} à temps depuis le ${c.since}, avant ${c.usual}.`,
    },
    more: (p) => `Et ${p.count} de plus.`,
  },
  board: {
    warnings: "Alertes précoces",
    calm: "Rien n’a dérivé.",
    young: (p) =>
      `Rien n’est encore suivi : les alertes précoces commencent à 300 réponses en un an, et il y en a ${p.n}.`,
    unwatched: (p) => `Pas encore suivi : ${p.what}. Il en faut 300 en un an, et il y en a ${p.n}.`,
    watches: {
      faces: "ce que les gens ont ressenti",
      answering: "si ceux à qui l’on demande répondent",
      follow_up: "si nous donnons des nouvelles",
    },
    red: "à voir aujourd’hui",
    amber: "à garder à l’œil",
    acknowledge: "Je suis au courant",
    period: "Sur les douze derniers mois",
    faces: "visages",
    assumed: (p) => `de ${p.low} à ${p.high}, selon combien partiraient`,
    times: (p) => (p.n === 1 ? "une fois" : `${p.n} fois`),
    trend: "Mois par mois",
    trendHint: "La bande contient la vraie valeur 19 fois sur 20.",
    how: "Comment nous comptons",
    how_this: (p) => `Comment nous comptons : ${p.what}`,
    loyalty: "Nous reprendraient",
    response: "Ont répondu à la question",
    distribution: "Ce qu’ils ont ressenti",
    taskPurpose: "Travail fait et client gardé",
    taskPurposeCells: {
      both: "content, et il revient",
      task_only: "content, mais il ne revient pas",
      purpose_only: "pas content, mais il revient",
      neither: "ni l’un ni l’autre",
    },
    drivers: "Ce qui va avec la fidélité",
    touches: "Attentions personnelles",
    noticed: (p) => `remarquée ${p.n} fois`,
    touch: (p) =>
      `parmi ceux qui nous l’ont dit, fidèles : ${p.with} (${p.withRange}) des ${p.withN} qui l’ont remarquée, ${p.without} (${p.withoutRange}) des ${p.withoutN} autres ; avec les mêmes personnes et aux mêmes moments, la différence est de ${p.low} à ${p.high} points`,
    touchClaim: "nettement plus fidèles, parmi ceux qui nous l’ont dit",
    touchOpen: "trop tôt pour le dire",
    recovery: "Reconquis",
    promises: "Promesses tenues",
    standing: "Parmi les autres",
    atCounter: "Au comptoir, à part",
    customers: (p) => `de ${p.n} clients`,
    usual: (p) => `d’habitude à ces moments : ${p.score}`,
    moments: "Moments de vérité",
    lastYear: "Il y a un an",
    peers: (p) => `${p.k} entreprises comme la vôtre`,
    compared: (p) => `différence de ${p.low} à ${p.high}`,
  },
  how: {
    title: "Comment nous comptons",
    lead: "À côté de chaque chiffre figurent le nombre de réponses et la confiance qu’on peut lui accorder. Cette page dit ce que chacun signifie et comment il est calculé.",
    formula: "La formule",
    entries: {
      perception: {
        title: "Perception, de 0 à 100",
        plain:
          "Chaque visage vaut 0, 25, 50, 75 ou 100, et le score est leur moyenne. La fourchette à côté contient la vraie valeur 19 fois sur 20 ; avec peu de réponses elle est large, et c’est la seule façon honnête de le montrer. Qui répond plusieurs fois reste un seul client : chaque réponse de plus resserre moins la fourchette. Les réponses au code ou à la tablette du comptoir sont à part, sauf si vous en décidez autrement : personne ne les a demandées, et une seule main peut toutes les donner.",
      },
      top2: {
        title: "Contents ou ravis",
        plain:
          "Combien de ceux qui ont répondu ont choisi l’un des deux meilleurs visages. La fourchette est juste même avec dix réponses.",
      },
      shrunk: {
        title: "Une personne ou un site, équitablement",
        plain:
          "Cinq réponses chanceuses ne font pas un champion. Qui a peu de réponses est rapproché de ce que toute l’entreprise obtient aux mêmes moments, et de moins en moins à chaque réponse.",
      },
      bands: {
        title: "Au-dessus, comme ou en dessous des autres",
        plain:
          "Nous ne classons personne : avec si peu de réponses, les places changeraient par hasard. Quelqu’un est au-dessus ou en dessous seulement si ce même score s’écarte d’au moins cinq points de l’habitude aux mêmes moments, et pas plus de noms à la fois que le hasard n’en explique guère : là où personne ne diffère, moins d’une entreprise sur vingt voit un nom ici. Sous cinq réponses, nous ne disons rien. Dans un groupe, l’ordre est alphabétique.",
      },
      warnings: {
        title: "Alertes précoces",
        plain:
          "Chaque réponse fait bouger une aiguille : vers le haut si elle est moins bonne que d’habitude ici cette semaine-là, vers le bas si elle est meilleure. Elle passe à l’orange à une hauteur choisie pour que le hasard seul allume une lumière environ une fois par an, sur tout ce que nous suivons ensemble ; et au rouge quand elle ressort en plus parmi tout ce qui est suivi. La phrase dit toutes les combien de réponses il faut s’attendre à une fausse alerte. Tant qu’une lumière est allumée, l’habitude reste ce qu’elle était. Avec dix réponses par mois, aucune méthode ne prévient vite : une baisse nette met presque un an à se voir ; avec cent par mois, quelques semaines.",
      },
      loyalty: {
        title: "Nous reprendraient",
        plain:
          "La part des 4 et 5 à la question « feriez-vous de nouveau appel à nous ? ». Le travail est la tâche ; ceci est le but.",
      },
      drivers: {
        title: "Ce qui va avec la fidélité",
        plain:
          "De deux clients qui ont noté différemment, combien plus souvent celui qui a mieux noté était-il aussi le plus fidèle ? +1 : toujours, 0 : aucun lien, −1 : jamais. C’est dit au même moment : l’un va avec l’autre, on ne sait pas lequel entraîne l’autre.",
      },
      touches: {
        title: "Attentions personnelles",
        plain:
          "Combien de fois une attention a été remarquée. Et parmi ceux qui nous ont dit ce qu’ils ont remarqué, ne serait-ce que « aucune » : combien de ceux qui l’ont remarquée reviendraient, face aux autres, avec les mêmes personnes et aux mêmes moments. Qui a passé la question n’est d’aucun côté, et on ne demande rien à un client déçu. Nous comparons à partir de dix de chaque côté, et ne le disons net que si la différence dépasse sûrement cinq points pour l’ensemble des attentions : c’est ce que donne le fait qu’un client content remarque davantage. Un lien, pas encore une cause.",
      },
      gap: {
        title: "Écart de perception",
        plain:
          "Ce que l’équipe pensait de la visite moins ce que le client a ressenti, visite par visite. Au-dessus de 0, nous nous jugeons mieux que les clients. Dans une équipe, chacun compte par son propre avis ; pour l’entreprise, la visite compte une fois, par l’avis de qui en a la plus grande part.",
      },
      response: {
        title: "Ont répondu, et le silence des autres",
        plain:
          "Les réponses aux invitations arrivées. Qui a reçu la question ces trois derniers jours peut encore répondre et ne compte pas encore comme silencieux ; les visites sans téléphone ni adresse n’ont pas pu être interrogées et sont comptées à part. Ceux qui se taisent pensent peut-être autrement : les bornes montrent la part si tous étaient mécontents, et si tous étaient contents.",
      },
      recovery: {
        title: "Reconquis",
        plain:
          "De toutes les plaintes closes, celles qui ont donné 4 ou 5 quand on a redemandé. Qui n’a pas répondu compte comme perdu dans la borne basse et comme reconquis dans la haute.",
      },
      promises: {
        title: "Promesses tenues",
        plain:
          "Tenues à l’heure parmi toutes celles dont l’heure est venue. En retard, rompues ou dépassées : pas tenues ; celles qui ne sont pas encore dues ne comptent pas.",
      },
      times: {
        title: "Le temps que cela prend",
        plain:
          "La moitié était faite en ce temps. Les plaintes ouvertes comptent avec l’attente déjà écoulée : rien ne paraît plus rapide qu’en vrai.",
      },
      at_risk: {
        title: "Ce qui peut être perdu",
        plain:
          "Pour chaque client qui s’est plaint, une seule fois, selon sa dernière plainte : ce qu’il vaut au fil des ans, multiplié par le surcroît de risque qu’il parte après ce visage plutôt qu’après le meilleur. Ce risque est une hypothèse que vous pouvez régler ; la fourchette va de son côté optimiste à son côté sombre. N’y sont pas les clients dont la valeur n’est pas connue, ni ce qui peut être l’appui d’une machine tant qu’une personne ne s’en est pas occupée.",
      },
      kept: {
        title: "Ce qui a été gardé",
        plain:
          "La même chose pour les clients dont la dernière plainte a fini par un 4 ou un 5 quand on a redemandé : ce qui était en jeu, moins ce qui l’est encore quand ils sont contents sans être ravis. Certains seraient restés de toute façon : une estimation, pas une facture.",
      },
      guarantee: {
        title: "Ce que coûte notre parole",
        plain:
          "Ce qui a été remboursé, offert ou dépensé pour réparer, tel que noté avec la plainte ; chaque fois compte, au jour de la plainte.",
      },
      compared: {
        title: "Comparé à",
        plain:
          "Vos mêmes jours il y a un an et, si vous avez accepté de partager vos totaux, des entreprises de votre métier : jamais moins de dix, chacune comptant pour une. Une différence n’est colorée que si sa fourchette exclut 0.",
      },
      days: {
        title: "Quel jour cela compte",
        plain:
          "Une réponse compte le jour où elle a été donnée, dans votre fuseau horaire, et y reste quand elle est corrigée. En novembre figurent donc des réponses sur des visites d’octobre. Une plainte compte le jour où elle est arrivée, une invitation le jour où elle a été reçue.",
      },
    },
  },
  worth: { open: "encore ouvert", won: "reconquis", lost: "perdu", silent: "réparé, sans nouvelles depuis" },
  asking: {
    young: (p) => `interrogés ces trois derniers jours, pas encore comptés : ${p.n}`,
    unreachable: (p) => `sans téléphone ni adresse : ${p.n}`,
  },
  preparing: "Les alertes précoces sont en préparation. Revenez demain.",
};
