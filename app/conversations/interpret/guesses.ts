import type { Message } from "./message.ts";
import { PatternSet } from "./pattern-set.ts";
import { findOrder } from "./grammar/order-name.ts";
import type { Reading } from "./reading.ts";

/** About the shop, its goods or its ways: worth an answer. */
const questions = new PatternSet<"question">();
for (const source of [
  "(policy|policies|warranty|guarantee|refundable|returnable|politica|garantia|garantie|richtlinie|garanzia|beleid)",
  "^ (do|does|did|is|are|r|can|could|will|would|should|how|what|whats|which|wheres|when|may|am|has|have|was|were|why|where|hows|whens|who|whos|whose) {any}",
  "(wondering|curious|question) (if|whether|about|how|what|on)?",
  "(what about|how about|how come|any chance|tell me about|more info|more information|i want to know|need to know|would like to know|like to know|can you tell|could you tell|do you know|anyone know|is there|are there)",
  "^ (que|cual|cuales|como|cuando|donde|quien|hacen|tienen|aceptan|puedo|es|hay|envian|venden|por que|cuanto|son|esta|estan|tiene|se puede|abren|quisiera saber|sirve|viene|vienen) {any}",
  "^ (quel|quelle|quels|quelles|comment|quand|ou|qui|est ce|est|avez|faites|acceptez|livrez|vous|peut on|pourquoi|y a t|combien|puis je|c est quoi|qu est|il y a|les|proposez|est il|peut|sont) {any}",
  "^ (was|wie|wann|wo|wer|welche|welcher|welches|ist|sind|habt|haben|kann|kann man|gibt|liefert|warum|nehmt|akzeptiert|bietet|kommt|wieso|darf|hat|seid|macht|geht|passt|versendet|wird) {any}",
  "^ (qual|quais|como|quando|onde|quem|voces|vcs|tem|aceitam|fazem|posso|e|entregam|por que|da pra|é|serve|vem|tem como|aceita|vende|vendem|sao|fica|dá) {any}",
  "^ (quale|quali|come|quando|dove|chi|avete|fate|accettate|posso|è|e|spedite|consegnate|perche|si puo|c e|ci sono|sono|quanto|che|a che|siete|potete) {any}",
  "^ (wat|welke|hoe|wanneer|waar|wie|is|zijn|hebben|kan|kunnen|leveren|accepteren|waarom|doen|verzenden|bezorgen|heeft|kun|mag|hebben jullie|komt) {any}",
  "(kya|क्या|kaun|kaunsa|kyu|kyun|kyon|kab|kahan|kaise|kaisa|kitna|कौन|क्यों|कब|कहाँ|कहां|कैसे|कैसा|कितना)",
  "(defective|broken|damaged|wrong (item|size|color|product|one)|doesnt work|not working|isnt working|stopped working|leaking|cracked|torn|faulty|ripped|missing (item|part|parts|piece|from)|poor quality|shattered|dented|expired|spoiled|melted)",
  "(roto|rota|danado|danada|defectuoso|equivocado|incorrecto|casse|cassee|abime|endommage|defectueux|kaputt|beschädigt|defekt|falsche|falsch|quebrado|quebrada|danificado|defeito|rotto|rotta|danneggiato|difettoso|kapot|beschadigd|stuk|verkeerde|toota|tuta|kharab|टूटा|खराब|ख़राब)",
  "(code|coupon|discount|link|website|site|checkout|cart|app|promo) (is|does|did|isnt|doesnt|wont|not|never|has)* (work|working|broken|down|invalid|expired|load|loading|applied|apply)",
  "(resend|send again|didnt get|did not get|havent received|no|new|never got|another|not received|havent gotten) (me)? (the|a|any|my|new|another)? (code|codes|otp|pin|confirmation|verification)",
  "(too|zu|demasiado|trop|muito|troppo|te) (big|small|tight|loose|large|short|long|wide|narrow|gros|klein|grande|pequeno|pequena|petit|grand|piccolo|groot|gross|eng|apertado)",
  "(doesnt|dont|didnt|wont|not|does not|do not) fit",
  "wrong (size|color|colour|item|order|product|one)",
  "(codigo|code|codice|código|otp|pin|कोड) (no|nicht|non|pas|nao|niet|nahi|नहीं)",
  "(size|sizes|sizing|color|colors|colour|fabric|material|ingredients|dimensions|weight|washable|vegan|organic|gluten|waterproof|open|hours|location|located|store hours|shipping|ship|deliver|delivery|payment|paypal|visa|klarna|afterpay|cash on delivery|cod|gift wrap|wholesale|restock|stock|available|inventory|tax|customs)",
])
  questions.add(source, "question");

const chat = new PatternSet<"none">();
for (const source of [
  "^ (who|whos|who s) (is|are|s)? (coming|going|there|that|this|with|there|else|wants|wanna|your (daddy|mama))",
  "(whats|what is|wat|wats|what) (up|new|good|happening|going on|poppin|cooking)",
  "how (are|r|is|have|s|was|were|you|u) (you|u|ya|things|it|your|ur|life|everything|the family|been|doing|is|going|day|the day|weekend)* (been|doing|going|day|feeling|today|weekend|$|tonight)?",
  "(weekend|dinner|lunch|tonight|tomorrow|movie|party) (plans|plan)",
  "(kya haal|kaise ho|kaisa hai|kya chal raha|kya kar rahe|क्या हाल|कैसे हो|कैसे हैं)",
  "(wie gehts|wie geht es (dir|ihnen|euch)|was machst du|was geht|alles klar)",
  "(como estas|como esta usted|como va todo|que tal|que haces|que onda|como te va)",
  "(ca va|comment vas tu|comment allez vous|quoi de neuf|tu fais quoi)",
  "(tudo bem|tudo bom|como vai|como voce esta|o que voce esta fazendo|e ai)",
  "(come stai|come va|che fai|come state|tutto bene)",
  "(hoe gaat het|hoe is het|alles goed|wat doe je)",
  "^ {any}? {any}? plans",
  "(see|c) (you|u|ya) (soon|later|there|tomorrow|tonight|then|at|in)",
  "(wanna|want to) (hang|hangout|meet|come|grab|go)",
  "(love|miss) (you|u|ya)",
])
  chat.add(source, "none");

/** Neither stops, buys nor changes anything: a question that we can hand on, or just talk. */
export function guess(message: Message): Reading {
  const { codes } = message;
  const talk = chat.first(codes);
  if (talk) return { intent: "none", slots: {}, rule: `guess.chat "${talk.source}"` };
  const found = questions.first(codes);
  const order = findOrder(message.words, "named");
  const slots = order ? { order } : {};
  if (found) return { intent: "question", slots, rule: `guess.question "${found.source}"` };
  if (message.asks && message.core.length > 1) return { intent: "question", slots, rule: "guess.question.mark" };
  return { intent: "none", slots: {}, rule: "guess.none" };
}
