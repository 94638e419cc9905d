import type { Message } from "./message.ts";
import { patternSource } from "./pattern.ts";
import { PatternSet } from "./pattern-set.ts";

const words = patternSource(
  "start | sign up | sign me up | signup | unstop | subscribe | resume | continue | opt in | optin | join | rejoin | strat | resubscribe | resub | re subscribe | subscribe me | sign me up | start again | restart | begin | enroll | opt me in | opt back in | unstopp | start texts | start messages | yes start | signup | comenzar | empezar | iniciar | alta | suscribir | suscribirme | suscribete | suscripcion | reanudar | reactivar | darme de alta | inscribirme | commencer | demarrer | reprendre | abonner | m abonner | s abonner | m inscrire | reabonner | inscription | abonnez moi | reabonnez moi | inscrivez moi | anmelden | anmeldung | starten | fortsetzen | abonnieren | melde mich an | wieder anmelden | comecar | retomar | inscrever | assinar | me inscrever | me inscreva | quero receber | voltar | iniciare | inizia | inizio | iscrivi | iscriviti | iscrivimi | iscrivermi | riprendi | riprendere | iscrivetemi | aanmelden | start weer | inschrijven | hervatten | meld me aan | schrijf me in | shuru | shuru karo | chalu karo | chalu | phir se shuru karo | start karo | subscribe karo | शुरू | शुरू करो | शुरू करें | चालू करो | चालू करें | सब्सक्राइब | सब्सक्राइब करो | स्टार्ट | старт | подписаться | התחל | ابدأ | اشتراك | 订阅 | 開始 | 시작 | başla | mulai | bat dau",
);
const company = patternSource(
  "me | again | now | id like | like | to | texts | messages | it | please | back | up | to | the | {texts} | i | want | would like | quiero | je veux | ich will | ich mochte | quero | voglio | ik wil | wieder | nochmal | otra vez | de nuevo | de novo | di nuovo | opnieuw | weer | a nouveau | mich | yes | phir se | dobara",
);
const onlyWords = new RegExp(`^(?:${words})+$`);
const wholeText = new RegExp(`^(?:${company}){0,4}?(?:${words})(?:${company}|${words}){0,5}$`);

const phrases = new PatternSet<"opt_in">();
for (const source of [
  "(sign|add|put|subscribe|opt|enroll|get) me (back|up|in|on|onto|again)* (to|for|on|in|onto)? (the|your|this|my)? ({texts}|list|lists|alerts|again|text list|text|mailing list)",
  "(start|resume|begin|restart|continue) (sending|texting|messaging|getting|receiving|sms|the|my|your|to send|to text|with)* (me|us|my|the|your)? (again|{texts})",
  "(phir se|fir se|dobara|wapas|फिर से|दोबारा) {texts} (bhejo|bhejna|bhejiye|chahiye|shuru|chalu|भेजो|भेजें|चाहिए|शुरू)",
  "(want|like|wanna|wish|ready|would love|love|happy) (to)? (be|get|receive|start|have|rejoin|resume|join|sign|opt|re join|subscribe|hear) (getting|receiving|your|the|up|in|back|for|these|on|to|from you)* ({texts}|again|list|texted)",
  "(want|like) (your|the|my|ur) {texts} (again|back|please|$)",
  "(resubscribe|re subscribe|resub|unstop|opt in|opt me in|opt back in|opt me back|subscribe me|add me back|sign me back|put me back|sign me up|count me in|add my number|turn (the|my)? {texts} (back)? on|turn on {texts})",
  "(accidentally|mistake|mistakenly|accident|error) * (unsubscribed|opted out|stop|unsubscribe|opted|stopped)",
  "(unsubscribed|opted out|texted stop|said stop|hit stop|typed stop) (by)? (accident|mistake|accidentally)",
  "(didnt|did not|never) (mean|intend|want) to (unsubscribe|opt out|stop|text stop)",
  "(text|message) me (again|deals|offers|updates)",
  "(can|could) (i|you) (get|start|send) (me)? (your|the|getting)? {texts} again",
  "(join|sign up for) (the|your|my|ur) (list|text|texts|vip|program|mailing list|text list|sms|club|{texts})",
  "(quiero|quisiera|deseo|me gustaria) (volver a|otra vez)? (recibir|suscribirme|inscribirme|darme de alta|reactivar|volver) (los|sus|a|de nuevo|nuevamente|mensajes|otra vez)* ({texts}|alta|lista|de nuevo|$)?",
  "(vuelvan|vuelve|pueden volver) a (mandar|enviar|mandarme|enviarme|escribirme) {texts}?",
  "(suscribeme|suscribanme|inscribanme|inscribeme|agreguenme|denme de alta|dame de alta|darme de alta)",
  "(je)? (veux|voudrais|souhaite|aimerais) (bien|a nouveau|de nouveau|encore)* (m abonner|m inscrire|recevoir|me reabonner|me reinscrire|reprendre|etre inscrit) * ({texts}|nouveau|liste|$)",
  "(abonnez|inscrivez|reabonnez|reinscrivez|ajoutez|abonne|inscris) (moi)",
  "(recommencez|reprenez|continuez) a (m)? (envoyer|ecrire)",
  "(ich)? (mochte|will|wurde gern|wurde gerne) * (wieder|anmelden|abonnieren|doch) * ({texts}|anmelden|abonnieren|erhalten|bekommen|dabei sein)",
  "(melde|meldet|trag|tragt|melden) (sie)? mich (wieder|bitte|doch)* (an|ein|ein)",
  "(wieder) {texts} (schicken|senden|bekommen|erhalten)",
  "(quero|queria|gostaria de) (voltar a|me|de novo)? (receber|inscrever|cadastrar|assinar|voltar a receber|me inscrever|me cadastrar) (as|de|suas|novamente|de novo|os)* ({texts}|novo|lista|$)",
  "(me (inscreva|cadastre|adicione|inscrevam|cadastrem|coloca|coloque)|(inscreva|cadastre|adicione|inscrevam) me)",
  "(voltem|volte|pode voltar|podem voltar) a (me)? (mandar|enviar)",
  "(voglio|vorrei|desidero) (di nuovo|ancora|tornare a)* (iscrivermi|ricevere|riprendere|riiscrivermi|essere iscritto|iscrivermi di nuovo) (i|di nuovo|ai|vostri|le|alla)* ({texts}|nuovo|lista|$)",
  "(iscrivetemi|iscrivimi|aggiungetemi|riiscrivetemi|reiscrivetemi)",
  "(ricominciate|riprendete|tornate) a (mandarmi|inviarmi|scrivermi)",
  "(ik)? (wil|zou) (graag|weer|wel|opnieuw)* (aanmelden|{texts} ontvangen|inschrijven|me aanmelden|weer {texts}|berichten krijgen)",
  "(meld|schrijf|zet) (me|mij) (weer|opnieuw|aub)* (aan|in|op)",
  "(mujhe|muje|mereko|मुझे) (phir se|fir se|dobara|wapas|ab|apne|aapke|फिर से|दोबारा)* {texts} (phir se|dobara|फिर से|wapas)* (chahiye|bhejo|bhejna|chaiye|चाहिए|भेजो|भेजें|bhejiye)",
  "{texts} (phir se|fir se|dobara|wapas|फिर से|दोबारा) (shuru|bhejo|chalu|start|शुरू|भेजो|चालू|bhejna|bhejiye) (karo|kar do|करो|करें|कर दो)?",
  "{texts} (shuru|chalu|start|शुरू|चालू) (karo|kar do|kardo|karen|करो|करें|कर दो|kijiye)",
  "(phir se|dobara|fir se|फिर से) (subscribe|join|shuru|start|सब्सक्राइब|शुरू) (karo|karna|kar do|करो|करें|karna hai|करना है)?",
])
  phrases.add(source, "opt_in");

const guards = new PatternSet<"guard">();
for (const source of [
  "(when|how|what|which|did|does|if|why|cant|dont|not|never|no|didnt) ** (start|starts|begin|subscribe|resume|join|continue|signed|sign)",
  "(start|begin|restart|make|open) (a|an|my|the|new|another) (return|order|refund|exchange|claim|over|new|job|work|school|day|week)",
])
  guards.add(source, "guard");

/** Whether somebody asks to get our texts (again). Only explicit words count; a bare "yes" never does. */
export function detectOptIn(message: Message): { rule: string } | undefined {
  const { codes } = message;
  const opening = message.core.slice(0, 3).map((word) => word.folded);
  if (wholeText.test(codes)) return { rule: `opt-in.${onlyWords.test(codes) ? "word" : "words"}.${opening.join("-")}` };
  const found = phrases.first(codes);
  if (!found) return undefined;
  const guard = guards.has(codes);
  if (guard && !/accident|mistake|mean/.test(found.source)) return undefined;
  return { rule: `opt-in.phrase "${found.source}"` };
}
