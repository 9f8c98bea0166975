import type { DangerWords } from "./en.ts";

export const de: DangerWords = {
  advice: {
    gas: {
      title: "Wenn es nach Gas riecht",
      steps: [
        "Alle sofort nach draußen. Lassen Sie die Tür offen.",
        "Keine Lichtschalter, Stecker oder Klingeln berühren. Keine Flammen, nicht rauchen.",
        "Fenster öffnen und den Gashahn am Zähler schließen nur, wenn es auf dem Weg liegt, und nie im Keller.",
        "Von draußen anrufen, nicht aus dem Haus. Erst wieder hinein, wenn man Ihnen sagt, dass es sicher ist.",
      ],
      line: "Wenn es nach Gas riecht: sofort nach draußen, Tür offen lassen, keine Schalter berühren.",
    },
    carbon_monoxide: {
      title: "Wenn es Kohlenmonoxid sein könnte",
      steps: [
        "Alle sofort an die frische Luft. Türen und Fenster offen lassen.",
        "Heizung, Ofen oder Herd ausschalten nur, wenn es auf dem Weg liegt.",
        "Kopfschmerzen, Schwindel oder Übelkeit? Holen Sie sofort ärztliche Hilfe und sagen Sie, dass es Kohlenmonoxid sein kann.",
        "Erst wieder hinein, wenn man Ihnen sagt, dass es sicher ist.",
      ],
      line: "Wenn es Kohlenmonoxid sein könnte: alle sofort an die frische Luft und draußen bleiben.",
    },
    fire: {
      title: "Wenn es brennt oder raucht",
      steps: [
        "Alle sofort hinaus. Lassen Sie alles liegen, kein Aufzug.",
        "Türen hinter sich schließen.",
        "Unter dem Rauch bleiben. Keine Tür öffnen, die sich warm anfühlt.",
        "Draußen bleiben und von dort anrufen.",
        "Sie kommen nicht hinaus? Tür schließen, Spalt abdichten, anrufen und sich am Fenster zeigen.",
      ],
      line: "Wenn es brennt oder raucht: hinaus, draußen bleiben und anrufen.",
    },
    electricity: {
      title: "Bei Funken, Stromschlag oder blanken Drähten",
      steps: [
        "Nicht berühren, auch nichts Nasses in der Nähe. Alle fernhalten.",
        "Niemanden berühren, der noch damit in Kontakt ist.",
        "Am Sicherungskasten abschalten nur, wenn Sie trocken und sicher hinkommen.",
        "Jemand hatte einen Stromschlag, oder es brennt? Jetzt anrufen.",
      ],
      line: "Bei Funken, Stromschlag oder blanken Drähten: nichts berühren. Am Sicherungskasten abschalten nur, wenn Sie trocken hinkommen.",
    },
    injury: {
      title: "Wenn jemand schwer verletzt oder krank ist",
      steps: [
        "Achten Sie zuerst auf Ihre eigene Sicherheit.",
        "Bewusstlos, Atemnot, Brustschmerzen, starke Blutung? Jetzt anrufen.",
        "Starke Blutung: mit einem sauberen Tuch fest daraufdrücken.",
        "Verbrennung: mindestens 20 Minuten unter kühlem fließendem Wasser kühlen. Kein Eis, keine Creme.",
      ],
      line: "Wenn jemand schwer verletzt oder bewusstlos ist oder kaum Luft bekommt: jetzt anrufen.",
    },
    water: {
      title: "Wenn Wasser hereinläuft",
      steps: [
        "Am Haupthahn abdrehen, wenn Sie sicher hinkommen.",
        "Keine nassen Steckdosen, Schalter oder Geräte berühren. Nicht in Wasser treten, das bis dorthin reichen kann.",
        "Strom am Sicherungskasten abschalten nur, wenn Sie trocken hinkommen.",
        "Nicht unter eine Decke treten, die sich wölbt. Jemand in Gefahr? Jetzt anrufen.",
      ],
      line: "Wenn Wasser hereinläuft: am Haupthahn abdrehen, wenn das sicher geht, und nichts Elektrisches berühren, das nass ist.",
    },
    vehicle: {
      title: "Wenn ein Fahrzeug nicht sicher ist oder es einen Unfall gab",
      steps: [
        "An sicherer Stelle anhalten, Warnblinker an. Nicht weiterfahren.",
        "Auf der Seite aussteigen, die vom Verkehr abgewandt ist, und weit weg von der Fahrbahn bleiben.",
        "Jemand verletzt oder im Weg des Verkehrs? Jetzt anrufen.",
      ],
      line: "Wenn ein Fahrzeug nicht sicher ist: an sicherer Stelle anhalten und nicht weiterfahren.",
    },
    threat: {
      title: "Wenn jemand Sie bedroht oder verletzt",
      steps: [
        "Gehen Sie dorthin, wo Sie sicher sind: ein Raum, der sich abschließen lässt, zu Nachbarn, in ein Geschäft.",
        "Machen Sie nicht auf.",
        "Gerade jetzt in Gefahr? Rufen Sie die Polizei.",
      ],
      line: "Wenn jemand Sie bedroht oder verletzt: gehen Sie dorthin, wo Sie sicher sind, und machen Sie nicht auf.",
    },
    other: {
      title: "Wenn jemand zu Schaden kommen könnte",
      steps: [
        "Gehen Sie weg davon und halten Sie alle fern.",
        "Nicht berühren und nicht selbst reparieren.",
        "Gerade jetzt in Gefahr? Anrufen.",
      ],
      line: "Wenn jemand zu Schaden kommen könnte: gehen Sie weg davon und halten Sie alle fern.",
    },
  },
  call: {
    emergency: (p) => `${p.number} anrufen`,
    gas: (p) => `Gas-Notdienst: ${p.number}`,
    fire: (p) => `Feuerwehr: ${p.number}`,
    ambulance: (p) => `Rettungsdienst: ${p.number}`,
    police: (p) => `Polizei: ${p.number}`,
  },
  noNumber: "Rufen Sie den Notruf an.",
  people: "Wen wir alarmiert haben",
  alerting: "Gerade geht ein Alarm an unsere Leute hinaus.",
  alerted: (p) => `Unser Alarm ist hinausgegangen an: ${p.names}. Wer übernimmt, steht dann hier.`,
  alertedTeam: "Unser Alarm ist an unser Team hinausgegangen. Wer übernimmt, steht dann hier.",
  nobody: "Wir konnten noch niemanden alarmieren. Bitte rufen Sie uns selbst an.",
  passedOn: "Wir haben Ihre Worte weitergegeben.",
  allClear: "Niemand ist mehr in Gefahr",
  allClearHint: (p) => `Auf der Seite von ${p.customer} steht, was in der Gefahr zu tun ist, bis Sie hier drücken.`,
};
