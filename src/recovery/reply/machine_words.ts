// What phones send by themselves. A tapback is a verb and our own words in quotes; an auto-reply says what it is.

/** Behind the verb stands the quote; in some languages before it. Folded, as they begin. */
export const TAPBACKS: readonly RegExp[] = [
  /^(?:loved|liked|disliked|laughed at|emphasi[sz]ed|questioned)\s+(?:Q|an? (?:image|photo|picture|movie|video|attachment|gif|audio message|location|contact|link)\s*$)/u,
  /^removed (?:an? (?:heart|like|dislike|laugh|exclamation(?: mark)?|question mark|reaction)|\P{L}{1,12}) from (?:Q|an? )/u,
  /^(?:reacted|reagiert|reagierte|ha reagido|a reagi|reacciono|ha reaccionado|ha reagito|reagiu|zareagowal[ao]?|hat mit|تفاعل) .{0,24}Q/u,
  /^[^\p{L}\p{N}]{1,16}\s(?:to|zu|auf|a|à|na|su|em|على|إلى|الي|الى|pour|sur)\s?Q/u,
  /^(?:hat|habe) Q.{0,400}Q?.{0,60}(?:markiert|gefallt|liebe|geliebt|gelacht|hervorgehoben|betont|hinterfragt|reagiert|entfernt|hinzugefugt)/u,
  /^(?:gefallt|gefiel|liebt|mag|mag nicht|lacht uber|lachte uber|betont|betonte|hebt hervor|hinterfragt|gefallt nicht)\s?:?\s?Q/u,
  /^(?:a|as) (?:adore|aime|deteste|n['’ ]?a pas aime|ri (?:a|de)|rigole a|mis l['’]accent sur|souligne|accentue|questionne|remis en question|interroge)\s?Q/u,
  /^n['’]a pas aime\s?Q/u,
  /^(?:le|me) (?:gusto|encanto|dio risa|disgusto|divirtio)\s?:?\s?Q|^no le gusto\s?Q|^(?:se )?(?:rio|se rio) (?:de|con)\s?Q|^(?:enfatizo|destaco|cuestiono|exclamo (?:por|ante)|pregunto por|resalto)\s?Q|^(?:quito|elimino) .{1,40} (?:de|a)\s?Q/u,
  /^(?:ha )?(?:adorato|amato|apprezzato|messo mi piace a|non ha apprezzato|riso (?:a|di|per)|rise a|enfatizzato|evidenziato|messo in dubbio|contestato)\s?Q|^(?:gli|le|a cui) (?:e )?piace?i?u?t?o?\s?Q|^non (?:gli|le|ha) .{1,20}Q/u,
  /^(?:adorou|amou|gostou de|curtiu|nao gostou de|nao curtiu|riu(?:-se)? (?:de|com)|achou graca (?:a|de)|enfatizou|destacou|questionou|removeu .{1,30} de)\s?:?\s?Q/u,
  /^(?:pokochal[ao]?|polubil[ao]?|lubi|uwielbia|nie lubi|nie polubil[ao]?|smieje sie z|zasmial[ao]? sie z|wyroznil[ao]?|podkreslil[ao]?|zakwestionowal[ao]?|dodal[ao]? .{1,30} do|usunal|usunela)\s?:?.{0,20}Q/u,
  /^(?:احب|اعجب(?:ه|ها|ني)?|لم يعجبه|لم يعجبها|ضحك(?:ت)? (?:علي|من)|اكد(?:ت)? علي|شدد(?:ت)? علي|تساءل(?:ت)? (?:عن|حول)|استفسر(?:ت)? عن|سال(?:ت)? عن|ازال(?:ت)?)\s?:?.{0,20}Q/u,
];

/** At the beginning of the text, or as the whole of one of its first sentences. */
export const AUTO_BEGINNINGS: readonly string[] = [
  `^ auto|automatic|automated reply|response|message|answer, ^ autoreply|autoresponse, ^ this is an auto|automated|automatic*
  ^ i|im ?am ?currently out of ?the office, ^ out of office
  ^ this ?phone ?mobile number|mailbox|inbox ?is ?does ?can ?cannot ?not ?no ?longer receive|accept|monitored|support ?incoming ?any text*|messages|sms|replies|$
  ^ do not reply|respond to this, ^ dont reply to this, ^ please do not reply|respond
  ^ ?your message|text|sms ?has ?was ?could ?is ?been ?not ?be delivered|undeliverable|undelivered|blocked|failed|rejected, ^ delivery failure|status|report|receipt notification|report, ^ message delivery failed|failure, ^ undeliverable $|message
  ^ free msg|message unable, ^ freemsg, ^ message not|blocking delivered|sent|is, ^ unable to send|deliver ?the ?this ?your message|text, ^ message failed to|send
  ^ the ?mobile subscriber|customer|number|person you have|are dialled|dialed|texted|calling|trying|called
  ^ we have received your message, ^ we are currently closed, ^ our office is ?currently ?now closed`,
  `^ respuesta|mensaje|contestacion automatic*, ^ autorrespuesta, ^ estoy fuera de la oficina, ^ fuera de la oficina, ^ este numero|buzon no recibe|acepta|admite, ^ no responda ?a este, ^ mensaje no entregado, ^ su mensaje no ?ha ?pudo ?sido entregado|entregar`,
  `^ reponse|message automatique, ^ ceci est une reponse|un ?message automatique, ^ ?je ?suis absent|absente|absence du bureau, ^ ce numero|message ne recoit|accepte|prend, ^ ?merci ?de ne pas|repondez repondre ?pas a ce, ^ message non remis|distribue|delivre`,
  `^ automatische antwort|nachricht|abwesenheitsnotiz, ^ abwesenheitsnotiz, ^ das|dies ist eine automatische*, ^ ich bin ?zurzeit ?derzeit ?gerade ?aktuell nicht im buro, ^ diese nummer|rufnummer kann|empfangt|nimmt keine, ^ unter dieser nummer ... keine sms|nachrichten, ^ bitte antworten sie nicht auf, ^ ?ihre nachricht konnte nicht ... zugestellt|gesendet|verarbeitet, ^ nachricht nicht zugestellt`,
  `^ risposta|messaggio automatic*, ^ ?sono fuori ufficio|sede, ^ questo numero|casella non riceve|accetta, ^ non rispondere|rispondete a questo, ^ messaggio non consegnato|recapitato`,
  `^ resposta|mensagem automatica, ^ ?estou fora do escritorio, ^ ausencia temporaria, ^ este numero nao recebe|aceita, ^ nao responda ?a esta, ^ mensagem nao entregue`,
  `^ automatyczna odpowiedz|wiadomosc, ^ odpowiedz automatyczna, ^ ?jestem poza biurem, ^ ten numer nie odbiera|przyjmuje|obsluguje, ^ ?prosimy ?prosze nie odpowiada* na, ^ wiadomosc nie ?zostala dostarczon*`,
  `^ رد تلقايي|الي, ^ الرد التلقايي, ^ رساله تلقاييه|اليه, ^ هذه رساله تلقاييه|اليه, ^ ?انا خارج المكتب, ^ هذا الرقم لا يستقبل|يقبل, ^ ?الرجاء ?يرجي عدم الرد, ^ لا ترد علي هذه, ^ لم يتم|تعذر تسليم|ارسال الرساله|رسالتك|رسالتكم`,
];

/** Anywhere: an iPhone in a car, a Focus, an Android that declines a call. */
export const AUTO_ANYWHERE: readonly string[] = [
  `do not disturb while driving, driving focus turned on, focus turned on, driving mode is|turned|on|enabled, im driving ... text|call|get you|back later, i will|ill see your message when i get, im not receiving notifications, i am not receiving notifications
  beim fahren nicht storen, fokus fahren, fokus ?ist ?gerade ?aktiviert aktiviert|aktiv, sehe deine nachricht ... wenn|sobald, erhalte ?derzeit ?gerade ?zurzeit keine mitteilungen
  no molestar al|mientras conducir|conduzco|conduces, modo de concentracion conduccion, vere tu mensaje cuando, no recibo|estoy ?recibiendo notificaciones
  ne pas deranger en voiture|conduite|conduisant, mode de concentration conduite, verrai ?votre ?ton message ?quand ?une ?lorsque, ne recois pas ?de ?les notifications
  non disturbare alla guida, full immersion ?guida, vedro il tuo messaggio, non ricevo notifiche
  nao perturbar|incomodar ao|durante conduzir|dirigir|conducao, foco ?de ?ao conducao|dirigir, verei a sua|tua|mensagem mensagem|quando, nao estou ?a ?receber ?recebendo notificacoes
  nie przeszkadzac podczas|gdy jazdy|prowadze, tryb skupienia, zobacze ?twoja wiadomosc gdy|kiedy|jak, nie otrzymuje powiadomien
  عدم الازعاج اثناء القياده, وضع التركيز, ساري رسالتك عندما, ساطلع علي رسالتك, لا اتلقي اشعارات|الاشعارات|تنبيهات`,
];
