import type { DangerWords } from "./en.ts";

export const fr: DangerWords = {
  advice: {
    gas: {
      title: "Si vous sentez une odeur de gaz",
      steps: [
        "Tout le monde dehors, tout de suite. Laissez la porte ouverte derrière vous.",
        "Ne touchez ni interrupteurs, ni prises, ni sonnettes. Pas de flamme, ne fumez pas.",
        "N'ouvrez les fenêtres et ne fermez le gaz au compteur que si c'est sur votre chemin, et jamais à la cave.",
        "Appelez de dehors, pas de l'intérieur. Ne rentrez que lorsqu'on vous dit que c'est sûr.",
      ],
      line: "Si vous sentez une odeur de gaz : sortez tout de suite, laissez la porte ouverte, ne touchez aucun interrupteur.",
    },
    carbon_monoxide: {
      title: "Si c'est peut-être du monoxyde de carbone",
      steps: [
        "Tout le monde à l'air libre, tout de suite. Laissez portes et fenêtres ouvertes.",
        "N'éteignez la chaudière, le poêle ou le feu que si c'est sur votre chemin.",
        "Mal de tête, vertige, nausée ? Demandez tout de suite un secours médical et dites que c'est peut-être du monoxyde de carbone.",
        "Ne rentrez que lorsqu'on vous dit que c'est sûr.",
      ],
      line: "Si c'est peut-être du monoxyde de carbone : tout le monde dehors, à l'air libre, et restez-y.",
    },
    fire: {
      title: "S'il y a du feu ou de la fumée",
      steps: [
        "Tout le monde dehors, tout de suite. Laissez vos affaires, pas d'ascenseur.",
        "Fermez les portes derrière vous.",
        "Baissez-vous sous la fumée. N'ouvrez pas une porte qui est chaude.",
        "Restez dehors, et appelez de là.",
        "Impossible de sortir ? Fermez la porte, bouchez le bas, appelez et montrez-vous à une fenêtre.",
      ],
      line: "S'il y a du feu ou de la fumée : sortez, restez dehors et appelez.",
    },
    electricity: {
      title: "S'il y a des étincelles, une décharge ou des fils nus",
      steps: [
        "N'y touchez pas, ni à rien de mouillé à côté. Éloignez tout le monde.",
        "Ne touchez personne qui est encore en contact avec le courant.",
        "Ne coupez au tableau électrique que si vous pouvez y aller au sec et sans danger.",
        "Quelqu'un a reçu une décharge, ou quelque chose brûle ? Appelez tout de suite.",
      ],
      line: "S'il y a des étincelles, une décharge ou des fils nus : ne touchez à rien. Coupez au tableau seulement si vous y allez au sec.",
    },
    injury: {
      title: "Si quelqu'un est gravement blessé ou malade",
      steps: [
        "Assurez-vous d'abord d'être vous-même en sécurité.",
        "Inconscient, du mal à respirer, douleur à la poitrine, forte hémorragie ? Appelez tout de suite.",
        "Forte hémorragie : appuyez fermement dessus avec un linge propre.",
        "Une brûlure : passez-la sous l'eau fraîche courante au moins 20 minutes. Ni glace, ni crème.",
      ],
      line: "Si quelqu'un est gravement blessé, inconscient ou respire mal : appelez tout de suite.",
    },
    water: {
      title: "Si l'eau coule partout",
      steps: [
        "Fermez le robinet d'arrivée d'eau, si vous pouvez l'atteindre sans danger.",
        "Ne touchez ni prises, ni interrupteurs, ni appareils mouillés. N'entrez pas dans une eau qui peut les atteindre.",
        "Ne coupez le courant au tableau que si vous pouvez y aller au sec.",
        "Ne restez pas sous un plafond qui gonfle. Quelqu'un en danger ? Appelez tout de suite.",
      ],
      line: "Si l'eau coule partout : fermez l'arrivée d'eau si c'est sans danger, et ne touchez rien d'électrique qui est mouillé.",
    },
    vehicle: {
      title: "Si un véhicule n'est pas sûr, ou après un accident",
      steps: [
        "Arrêtez-vous en lieu sûr, feux de détresse allumés. Ne repartez pas avec.",
        "Sortez du côté opposé à la circulation et restez loin de la chaussée.",
        "Quelqu'un est blessé, ou gêne la circulation ? Appelez tout de suite.",
      ],
      line: "Si un véhicule n'est pas sûr : arrêtez-vous en lieu sûr et ne repartez pas.",
    },
    threat: {
      title: "Si quelqu'un vous menace ou vous fait du mal",
      steps: [
        "Allez là où vous êtes en sécurité : une pièce qui ferme à clé, chez un voisin, dans un magasin.",
        "N'ouvrez pas la porte.",
        "En danger en ce moment ? Appelez la police.",
      ],
      line: "Si quelqu'un vous menace ou vous fait du mal : mettez-vous à l'abri et n'ouvrez pas la porte.",
    },
    other: {
      title: "Si quelqu'un pourrait être blessé",
      steps: [
        "Éloignez-vous, et éloignez tout le monde.",
        "N'y touchez pas, et n'essayez pas de réparer vous-même.",
        "En danger en ce moment ? Appelez.",
      ],
      line: "Si quelqu'un pourrait être blessé : éloignez-vous et éloignez tout le monde.",
    },
  },
  call: {
    emergency: (p) => `Appeler le ${p.number}`,
    gas: (p) => `Urgence gaz : ${p.number}`,
    fire: (p) => `Pompiers : ${p.number}`,
    ambulance: (p) => `Ambulance : ${p.number}`,
    police: (p) => `Police : ${p.number}`,
  },
  noNumber: "Appelez le numéro d'urgence.",
  people: "Qui nous avons alerté",
  alerting: "Une alerte part en ce moment vers notre équipe.",
  alerted: (p) => `Notre alerte est partie vers : ${p.names}. La personne qui s'en charge sera nommée ici.`,
  alertedTeam: "Notre alerte est partie vers notre équipe. La personne qui s'en charge sera nommée ici.",
  nobody: "Nous n'avons encore pu alerter personne. Appelez-nous vous-même, s'il vous plaît.",
  passedOn: "Nous avons transmis vos mots.",
  allClear: "Plus personne n'est en danger",
  allClearHint: (p) => `La page de ${p.customer} dit que faire face au danger jusqu'à ce que vous appuyiez ici.`,
};
