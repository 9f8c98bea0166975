// How people answer "Is it right now?", folded, one list for all languages, in the way that phrases.ts reads. Whatever
// is still wrong counts more than a yes before it.

/** Sound like a no and mean that all is well. */
export const WELL_AFTER_ALL: readonly string[] = [
  "no|nothing longer|more leaking|dripping|broken|leaks, no|not|nothing problem*|worries|issue*|complaint*|longer|more|bother|leak|leaks|trouble|wrong, not ?too ?so bad, no ?it ?its ?thats ?all ?is fine|good|fixed|sorted, cant|couldnt complain|thank|be|fault|ask, never better",
  "ningun|sin problema*|queja*, no hay ?ningun ?mas problema*|queja*, ya no gotea|pierde|hay|hace|sale, aucun|plus|pas|sans ?de ?aucun probleme*|souci*|fuite, kein|keine|keinerlei probleme|problem|beschwerden, nicht mehr undicht, nessun|senza problema|problemi, non perde piu, sem|nenhum problema*|queixa*, nao ha problema*, bez|zaden|zadnych problem*|zarzutow, nie ma ?juz problemu|zastrzezen, nie cieknie ?juz, لا|ما|مافي|بدون ?توجد ?في ?اي مشكله|مشاكل|مشكلات",
];

export const STILL_WRONG: readonly string[] = [
  "no|nope|nah|not|never|isnt|wasnt|arent|doesnt|didnt|hasnt|havent|wont|cant|couldnt|still|nobody|worse|unfortunately|again|broken|leaking|dripping",
  "no|todavia|aun|nunca|nadie|peor|sigue|siguen|tampoco|nada",
  "non|pas|toujours|jamais|personne|pire|encore|aucun|aucune",
  "nein|nee|noch|nicht|kein|keine|keiner|nie|niemand|immer|leider|schlimmer|weiterhin",
  "non|ancora|nessuno|mai|peggio|purtroppo|nemmeno",
  "nao|ainda|nunca|ninguem|pior|continua",
  "nie|jeszcze|nadal|wciaz|nikt|gorzej|niestety|ciagle",
  "لا|لم|لن|ليس|ليست|لسه|لسا|مازال|مازالت|لازال|لايزال|مش|مو|مب|كلا|بعد|اسوا|ما",
];

export const RIGHT_NOW: readonly string[] = [
  "^ it ?all is|does ?now ?thanks $, yes|yeah|yep|yup|yea|ya|aye|y|sure|fixed|sorted|resolved|solved|perfect|great|brilliant|fine|good|thanks|happy|working|works|done|lovely|excellent|better|ok|okay",
  "si|sii|claro|arreglado|resuelto|solucionado|perfecto|bien|funciona|genial|gracias|listo|vale",
  "oui|ouais|parfait|regle|resolu|repare|bien|marche|fonctionne|merci|impeccable|super|nickel",
  "ja|jawohl|jep|jo|passt|gut|alles|erledigt|repariert|behoben|perfekt|prima|super|danke|funktioniert|lauft|bestens",
  "si|certo|risolto|perfetto|bene|funziona|sistemato|grazie|ottimo|posto",
  "sim|resolvido|perfeito|bem|certo|funciona|arranjado|consertado|obrigado|obrigada|otimo|tudo",
  "tak|dobrze|naprawione|zalatwione|dziala|swietnie|super|wszystko|dziekuje|dzieki|idealnie|okej",
  "نعم|اي|ايوه|ايوا|اجل|تمام|بخير|ممتاز|تم|انحلت|اصلح|يعمل|شكرا|الحمد|كويس|زين|جيد",
];
