// How people ask not to be texted, folded (lower case, no accents, no hamza on the alef). One list for all languages.

export const list = (...lines: string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split(", ")));

/** The carriers' own list first, then what people write in our languages. The whole body must be one of them. */
export const STOP_WORDS = list(
  "stop, stopall, stop all, unsubscribe, cancel, end, quit, revoke, optout, opt out, opt-out, remove me, no more texts, stop texting me, stop please, please stop, unsubscribe me",
  "baja, alto, parar, para, cancelar, detener, no mas mensajes, darse de baja, darme de baja, dar de baja",
  "arret, arreter, arretez, desabonner, desinscrire, me desabonner, desinscription, desabonnement",
  "stopp, abmelden, abbestellen, abbestellung, aufhoren, aufhoeren, keine sms mehr, austragen, widerruf, widerrufen",
  "ferma, fermare, basta, annulla, cancellami, disiscrivi, disiscrivimi, annulla iscrizione, interrompi",
  "pare, sair, remover, descadastrar, anular subscricao, cancelar inscricao",
  "rezygnuje, rezygnacja, wypisz, wypisz mnie, zatrzymaj, nie pisz, koniec, anuluj",
  "ايقاف, اوقف, قف, توقف, الغاء, الغاء الاشتراك, وقف, اوقفوا الرسايل",
);

/** Mean it also with thanks around them. "Cancel, thank you" may be about the visit. */
export const FIRM_STOPS = list(
  "stop, stopp, stopall, unsubscribe, optout, baja, alto, arret, arretez, abmelden, abbestellen, aufhoren, basta, pare, parem, sair, rezygnuje, wypisz, przestan, przestancie, ايقاف, اوقف, قف, توقف, توقفوا",
);

/** What stands around such a word without asking for anything else. */
export const COURTESIES = list(
  "please, pls, plz, thanks, thank, thankyou, thx, ty, you, u, now, it, this, that, all, ok, okay, no, yes, hi, hello, sorry, just, cheers, texts, texting, messages, messaging, sms, immediately, sir, everyone, reply",
  "por, favor, gracias, ya, no, si, hola, mensajes, los, esto, eso, muchas, porfa",
  "svp, stp, s, il, vous, te, plait, merci, bonjour, messages, les, ca, maintenant, non, oui, tout, de, suite",
  "bitte, danke, vielen, dank, hallo, nein, ja, jetzt, damit, sofort, schon, schonen, tag, mal, nachrichten, sms",
  "per, favore, grazie, ciao, messaggi, adesso, subito, ora, piacere, cortesia, i, con, di",
  "por, favor, obrigado, obrigada, mensagens, agora, ola, ja",
  "prosze, dziekuje, dzieki, dzien, dobry, juz, wiadomosci, sms, mnie, sie, natychmiast",
  "من, فضلك, شكرا, رجاء, لو, سمحت, سمحتم, الرسايل, رسايل, الان, مرحبا, لا, ارجوك",
);

/** Asked in a sentence. Sending needs a message for its object: "stop sending the same engineer" is a complaint. */
export const STOP_SENTENCES: readonly string[] = [
  `stop|quit|cease texting|messaging|contacting|spamming|txting|smsing
  stop|quit sending ?me ?us ?any ?all ?these ?those ?this ?more text*|message*|msg*|sms|these|those|stuff|$
  stop ?all ?the ?these ?those ?with ?your text*|messages|sms|msgs
  stop|quit writing to me, stop bothering me, stop receiving, stop getting these
  ^ dont|never ?ever text|message|contact|txt|sms me|us|this
  ^ do not text|message|contact|txt|sms me|us|this
  ^ dont send|do not send ?me ?any ?more texts|messages|sms|text
  want|like|wish to unsubscribe, unsubscribe|remove|delete me ?please ?from ?your ?this ?the ?list|$
  remove|delete my|this phone|mobile|number|name|details ?from
  take|get me|my|this ?number off your|this|the list*|system|database
  ^ lose|forget my number $
  ^ no more texts|messages|sms, i ?want ?to opt out, opt me out
  ^ ?i ?think ?you ?youve ?u ?have ?got ?this ?thats ?its ?it ?is ?are ?texting ?texted ?the ?a wrong number|person|guy|phone ?mate ?sorry ?pal ?buddy ?love ?here ?please $|i|im|this|who|not|my|never
  ^ i|im am ?not ?the right person ?for $, you are ?texting ?messaging the wrong number|person, youre texting|messaging the wrong number|person`,
  `deja|deje|dejen|dejad|dejar|para|paren|parad de escribir*|enviarme|mandarme|molestarme|contactarme|mensajear*
  deja|dejen|dejad|paren de mandar*|enviar* ?me ?mas mensaje*|sms
  ^ no me escrib*|contacte*|moleste*|molesten mas|$
  ^ no me envi*|mande* mas $, ^ no me envi*|mande* ?mas mensajes|sms, ^ no quiero ?recibir ?mas ?sus ?estos mensajes|sms, ^ no mas mensajes|sms
  ^ ?creo ?que ?tiene ?tienes ?tienen ?este ?es ?un ?el ?la numero|persona equivocad* $, ^ ?creo ?que te|se ?ha ?han equivoc* de numero|persona, me confunde* con otra persona
  borr*|elimin*|quit* mi numero, ^ borrenme|borrame|eliminenme|eliminame
  darme|denme|dame|dar de baja $, quiero darme de baja`,
  `arretez|arrete de m ecrire|envoyer|importuner|harceler|embeter, arretez|arrete de me contacter|texter|deranger|spammer
  arretez|arrete|arreter ?tous ?d ?envoyer les|vos|tes|ces|de messages|sms|textos
  ^ ne m ecri*|envo* plus $, ne m envo* plus ?de ?d ?aucun messages|message|sms|textos, ^ ne m ecri* plus, ^ ne me contact*|texte*|derange* plus
  ^ ?c ?est ?vous ?avez ?le ?un ?de mauvais|faux numero $, ^ numero errone $, ^ ?c ?est ?une erreur de numero, ^ ?vous ?avez ?la mauvaise personne $, ^ ?je ?ne ?suis pas la bonne personne $, vous|tu ?vous ?t etes ?es trompe* de numero|personne, vous vous trompez ?de ?numero ?personne $
  ^ retirez|supprimez|enlevez|effacez moi|mon ?numero $|de, ^ supprimez|effacez|enlevez|retirez mon numero, desinscri*|desabonne* moi, ^ plus ?de ?aucun messages|sms|textos $, ^ je ne veux|souhaite plus ?recevoir ?de ?vos messages|sms|textos|recevoir`,
  `^ ?ich ?glaube ?sie ?haben ?da ?ist ?das ?hier ?die ?eine ?den falsche|falscher|falschen|verkehrte nummer|person|empfanger|ansprechpartner|telefonnummer ?erwischt $|ich|hier|das|sie
  ^ ?bitte keine ?weiteren ?solchen sms|nachrichten|textnachrichten|mitteilungen ?mehr ?bitte $|an|schicken|senden
  keine sms|nachrichten mehr $|schicken|senden|an|bitte
  schreib* ?sie mir ?bitte nicht|nie|nichts mehr, ^ ?bitte nicht ?mehr ?weiter schreiben|anschreiben|kontaktieren|texten
  hor* ?bitte ?sie ?endlich auf ?damit ?[.] ?mir ?mich ?bitte ?zu schreiben|texten|kontaktieren|belastigen|nachrichten
  kontaktier* ?sie mich ?bitte nicht, schick*|send* ?sie mir ?bitte keine ?weiteren sms|nachrichten|mehr
  losch* ?sie ?bitte meine ?telefon* nummer|handynummer|telefonnummer|daten|kontaktdaten, ^ nehm* ?sie mich ?bitte aus|von, aus ?dem ?ihrem ?eurem verteiler
  ^ meld* ?sie mich ?bitte ab, mochte|will ?mich abmelden|abbestellen $, haben sich verwahlt, will|mochte keine ?weiteren sms|nachrichten ?mehr ?von ?erhalten ?bekommen`,
  `^ ?e ?ha ?hai ?avete ?il ?la ?questo numero|persona sbagliat* $, ^ ?mi ?dispiace ?credo ?che ha|hai|avete|abbia|abbiate sbagliat* ?il ?la numero|persona, ^ non sono ?io ?la persona ?giusta $
  ^ non scriv*|contatt*|mandar*|disturb* ?mi ?piu $, ^ non mi scriv*|contatt*|disturb* ?piu, ^ non scriver*|contattar*|scrivet*|contattat* piu, ^ non mi mand*|invi* piu ?messaggi ?sms $, ^ non mandat*|inviat*|mandar*|inviar* piu ?altri messaggi|sms
  smett* di scriv*|contatt*|disturb*, smett* di mand*|invi* ?mi ?questi messaggi|sms|$, ^ basta messaggi|sms|con
  ^ cancell*|rimuov*|elimin*|togli* il mio numero|nome, ^ cancellatemi|rimuovetemi|toglietemi|rimuovimi|toglimi|cancellami, non voglio|desidero piu ?ricevere ?questi ?i ?vostri messaggi|sms|ricevere`,
  `^ ?acho ?que ?e ?este ?tem ?o ?a ?voce ?esta ?com numero errado|enganado|trocado $, ^ ?e ?a ?voce ?tem pessoa errada $, ^ e ?um engano $, ^ foi ?um engano $, ^ nao sou ?eu ?a essa|pessoa ?certa $
  ^ nao me contact*|contat*|incomod*|perturb*|escrev* mais|$, ^ nao me mand*|envi* mais $, ^ nao me mand*|envi* ?mais mensage*|sms, ^ nao mand*|envi* mais mensage*|sms
  pare|parem|para de ?me mandar|enviar mensage*|sms|isto|isso|$, pare|parem|para de me escrever|contactar|contatar|incomodar|mandar|enviar $|mensage*|sms, pare|parem|para de escrever|contactar|mandar|enviar me $
  ^ ?me remov*|tir*|retir* ?me ?desta ?dessa ?da lista, ^ remov*|retir*|apag*|elimin*|exclu* ?o meu numero, ^ remova|remover|remove me $, ^ me remova|tire|tira ?da $|lista, nao quero ?mais ?receber ?mais ?as ?suas mensage*|sms, ^ quero ?me cancelar ?a inscricao|subscricao`,
  `^ ?to ?jest ?ma ?masz ?pan ?pani zly|bledny|pomylony|niewlasciwy numer $, pomyl* pan|pani numer*, ^ pomylil* numer*, ^ ?to zla|niewlasciwa osoba $, ^ ?to nie ta osoba $, ^ ?to pomylka $
  ^ nie pisz*|wysyl* ?do ?mi ?mnie ?juz wiecej|$, nie pisac|kontaktowac ?sie ?ze ?do ?mna ?mnie $|wiecej, ^ nie wysyl* ?mi ?juz ?wiecej wiadomosci|sms*|esemes*, ^ nie chce ?juz ?wiecej ?dostawac ?otrzymywac ?tych ?waszych wiadomosci|sms*|esemes*
  przestan* ?do ?mi ?mnie pisac|wysylac|smsowac, prosze przestac ?do ?mnie pisac|wysylac|$, ^ usun* ?prosze ?moj numer, ^ usun* mnie $|z, ^ wypisz*|wypisac mnie`,
  `^ ?هذا ?لديك ?عندك ?ال رقم|الرقم خطا|غلط|خاطي|الخطا|الغلط $, ^ ?هذا رقم|الرقم غير صحيح $, ^ ?انا ?انت شخص|الشخص خطا|غلط|الخطا|الغلط $, غلطان*|مخطي* بالرقم|في, ^ لست ?انا الشخص
  لا تراسل*, لا ترسل*|تبعث*|تكتب* ?لي ?الي ?اي ?المزيد ?هذه رسا*|الرسا*|من, لا ترسلوا|تبعثوا|تكتبوا لي $
  توقف*|كف*|بطل* عن ارسال|مراسل*|الكتابه ?لي ?هذه ?الرسايل ?رسايل $, بطل*|توقف* ?ترسل* رسايل, اوقف* ?هذه ?ارسال الرسايل|رسايل, كفي|كفايه رسايل
  احذف*|امسح*|ازل*|ازيل* رقمي|اسمي, احذفوني|ازيلوني|شيلوني, لا اريد|ابي|ابغي|عايز|بدي ?استلام ?تلقي ?اي ?هذه رسا*|الرسا*, ما ابي|ابغي|بدي رسا*`,
];

/** "Please don't stop texting me" and "he didn't stop …" ask for nothing. */
export const NOT_STOPPING = "dont|didnt|doesnt|wont|wouldnt|never|not|cant|couldnt|nicht stop|stopp|quit";
