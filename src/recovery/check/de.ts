import { phrases } from "../reading/phrases.ts";
import type { CheckWords } from "./words.ts";

export const german: CheckWords = {
  excuse: [
    {
      phrases: phrases`leider, bedauerlicherweise, unglücklicherweise, wir bedauern, zu unserem bedauern`,
      why: "Das kündigt eine Ausrede an, bevor etwas in Ordnung gebracht ist.",
      better: "Es tut mir leid. Das werde ich jetzt tun.",
    },
    {
      phrases: phrases`
    aufgrund, auf grund, wegen ... krankheit|auslastung|andrang|personalmangel|urlaub|aufkommens|aufträge, hohe*|hohen|hoher auslastung|nachfrage|aufkommen*|auftragslage, hochsaison, personalmangel, fachkräftemangel, krankheitsbedingt*, krankheitsfall|krankheitsfälle, urlaubszeit, im urlaub,
    unterbesetzt, überlastet, ausgebucht, stressig*, viel zu tun, alle hände voll, engpass*`,
      why: "Wie viel wir zu tun haben, ist unsere Sache. Der Kunde will nur, dass es in Ordnung kommt.",
      better: "Sie haben gewartet, und wir waren nicht da. Das tut mir leid. Ich bin heute um 17:30 Uhr bei Ihnen.",
    },
    {
      phrases: phrases`
    nicht in unserer|meiner hand|macht, außerhalb ... einflusses|kontrolle, höhere* gewalt, unvorhersehbar*|unvorhergesehen*, unerwartet*, das wetter, im stau, der|starker verkehr, lieferengpass*, lieferschwierigkeiten, nichts ... machen|tun|ändern, sind uns ... hände gebunden,
    technische* problem*|störung*|gründe*|fehler, systemfehler, softwarefehler, computerfehler, system ... ausgefallen|abgestürzt, menschliches versagen, missverständnis*, kommunikationsfehler, kommunikationsproblem*, verwechslung`,
      why: "Das heißt: Da konnte keiner etwas dafür. Der Kunde hört: Das passiert wieder.",
      better: "Das hätte nicht passieren dürfen. Ich kümmere mich heute selbst darum.",
    },
    {
      phrases: phrases`
    kann ... passieren|vorkommen, kommt ... vor, wo gehobelt wird, niemand ist perfekt, keiner ist perfekt, zum ersten mal, noch nie passiert|vorgekommen, einzelfall, normalerweise, eigentlich, unser|mein bestes, bitten ... verständnis|geduld, um verständnis|geduld, danke ... geduld|verständnis,
    vielen dank für ... geduld|verständnis, haben sie ... verständnis`,
      why: "Das bittet den Kunden um Nachsicht mit uns.",
      better: "Sie durften mehr von uns erwarten. Ich bringe das jetzt in Ordnung.",
    },
  ],
  jargon: [
    {
      phrases: phrases`
    richtlinie*, unternehmensrichtlinie*, vorschrift*, protokoll*, agb, geschäftsbedingungen, laut vertrag, gemäß, seitens, hiermit, diesbezüglich, bezüglich, bezugnehmend, bitte beachten, zur kenntnis, verfahrensweise, prozess*, kulanz*,
    wir teilen ihnen mit`,
      why: "Regeln und Amtsdeutsch stellen einen Schalter zwischen Sie und den Kunden.",
      better: "Ich sage Ihnen, was ich jetzt gleich für Sie tun kann.",
    },
    {
      phrases: phrases`
    ticket*, ticketnummer, vorgangsnummer, vorgang, fallnummer, bearbeitungsnummer, referenznummer, eskalier*, eskalation, sla, arbeitsauftrag, auftragsnummer, reklamation*, disposition, zuständige*|zuständigen stelle|abteilung|mitarbeiter, weitergeleitet, bearbeitung, rückmeldung*, operativ*`,
      why: "Das ist ein Wort für drinnen. Für den Kunden heißt es: Ich bin eine Nummer.",
      better: "Ich kümmere mich persönlich, und Sie erreichen mich direkt.",
    },
    {
      phrases: phrases`
    sehr geehrte*, werter kunde, geschätzte*|geschätzter kunde|kundin|kunden, ihr feedback, feedback, umfrage, kundenzufriedenheit, kundenerlebnis, unannehmlichkeit*, etwaige, mit freundlichen grüßen, qualitätsstandards, höchste|höchsten standards|ansprüche, zeitnah*, baldmöglichst*, schnellstmöglich*,
    umgehend*, in die wege`,
      why: "Das klingt nach Serienbrief, als hätte niemand gelesen, was geschrieben wurde.",
      better: "Oh Anna, das ist ja schrecklich. Den ganzen Tag gewartet, und keiner kam.",
    },
  ],
  blame: [
    {
      phrases: phrases`
    buchhaltung, abteilung, rechnungsabteilung, unser|der|unserem|unseren|vom lieferant*, lieferant*, zulieferer*, subunternehmer*, hersteller*, spedition, paketdienst, zentrale, callcenter, call center, disponent*, die kollegen, andere* abteilung|filiale, jemand anders|anderes,
    fremdfirma, dritte`,
      why: "Der Kunde hat bei Ihnen gekauft. Wer intern gepatzt hat, geht ihn nichts an.",
      better: "Wir haben Sie im Stich gelassen. Ich bringe das in Ordnung.",
    },
    {
      phrases: phrases`
    monteur*|techniker*|fahrer*|kollege*|kollegin|mitarbeiter*|empfang|büro|er|sie ... vergessen|versäumt|verpennt|verschlafen|vertan|verwechselt|falsch|geirrt, fehler ... monteurs|kollegen|fahrers|mitarbeiters|kollegin, schuld ... kollege*|monteur|fahrer,
    der neue, die neue, neuer mitarbeiter, azubi*, lehrling*, aushilfe*, praktikant*`,
      why: "Mit dem Finger auf Kollegen zu zeigen macht den Betrieb klein und löst nichts.",
      better: "Das liegt an uns, und ich stehe dafür gerade.",
    },
    {
      phrases: phrases`
    sie hätten, hätten sie, sie haben uns|es|das|ja|uns nicht|vergessen|falsch, sie haben nicht|vergessen|versäumt|falsch, sie haben ... vergessen|versäumt|missverstanden|übersehen, sie waren ... nicht, sie müssen|müssten ... haben, niemand ... zu hause|angetroffen, nicht zu hause, nicht angetroffen, ihre schuld, ihr fehler|verschulden|versäumnis, ihrerseits, auf ihrer seite, selbst schuld|verschuldet,
    nicht ... unsere|meine|unser schuld|verantwortung|problem|aufgabe|fehler, nicht zuständig, ihrer meinung nach, sie behaupten, angeblich*, wie ... gesagt|erwähnt|erklärt|besprochen|mitgeteilt, wie bereits, habe ... bereits|schon gesagt|erklärt, andere kunden, sonst ... niemand|keiner beschwert, beruhigen sie,
    bei allem respekt`,
      why: "Das gibt dem Kunden die Schuld oder streitet mit ihm. Selbst wenn es stimmt, verlieren Sie ihn.",
      better: "Sie ärgern sich zu Recht. Erzählen Sie mir, was war, und ich bringe es in Ordnung.",
    },
  ],
  empathy: {
    phrases: phrases`
    tut ... leid, entschuldig*, verzeih*, schrecklich*, furchtbar*, ärgerlich*, schlimm, ich verstehe, verstehe ich, verständlich, kann ich ... vorstellen, kann ... gut verstehen|nachfühlen, zu recht, mit recht, im stich gelassen, hängen lassen, hätte nicht|nie passieren,
    darf nicht passieren, sie durften mehr, wie unangenehm`,
    why: "Noch ist nicht zu spüren, dass Sie mitfühlen. Das kommt zuerst.",
    better: "Oh nein, das ist ja schrecklich. Es tut mir so leid.",
  },
  time: {
    phrases: phrases`
    heute, morgen, gleich jetzt, jetzt gleich, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, mittag*, vormittag*, nachmittag*, abend, unterwegs, minute*, stunde*, uhr, in ... tagen`,
    why: "Der Kunde weiß nicht, wann. Ein Versprechen ohne Uhrzeit ist keins.",
    better: "Ich stehe heute um 17:30 Uhr vor Ihrer Tür.",
  },
  vague: {
    phrases: phrases`
    so bald|schnell wie möglich, sobald wie möglich, sobald wir|ich, bald, demnächst, in kürze, baldmöglichst*, schnellstmöglich*, umgehend*, zeitnah*, in den nächsten tagen|wochen, bei gelegenheit, wenn es ... passt|geht`,
    why: "„Bald“ ist keine Uhrzeit. Der Kunde wartet ab dieser Minute.",
    better: "Ich rufe Sie bis 16:00 Uhr an und bin morgen um 9:00 Uhr da.",
  },
};
