import type { Message } from "../message.ts";
import { patternSource } from "../pattern.ts";
import { codeOf } from "../vocabulary.ts";

const yesWords = [
  "yes | y | ya | yah | yea | yeah | yeh | yep | yup | yess | yas | yse | yees | ye | yus | ok | okay | okey | okie | k | kk | sure | sure thing | of course | ofc | certainly | definitely | absolutely | indeed | correct | right | thats right | that is right | thats correct | confirm | confirmed | i confirm | confirmation | agree | i agree | agreed | approved | approve | accept | i accept | accepted | affirmative | thats affirmative | deal | do it | do it now | go | go ahead | go for it | go on | proceed | continue | lets do it | lets go | let s go | place it | place the order | place order | ship it | send it | buy it | book it | order it | sounds good | looks good | looks right | looks correct | perfect | great | good | good to go | fine | thats fine | all good | its good | cool | alright | all right | you got it | you bet | bet | uh huh | mhm | mm hmm | yessir | yes sir | aye | roger | absolutely yes | for sure | fo sho | why not | please do | i do | i am | i would | that works | works for me | works | true | it is | exactly | totally | by all means | i want it | ill take it | im sure | i am sure | positive | 10 4 | without a doubt | no doubt | that would be great | so be it | make it so | id love to | id like that | yes that is correct | i think so | yup yup | yes yes | it is indeed | hell yes | heck yes | fuck yes | hell yeah | fuck yeah | obviously | naturally | surely | that is true | that is correct | thats what i (want|need|said|meant|asked for|ordered) | that is what i (want|need|said|meant) | sounds (good|great|perfect|fine|right|correct|awesome|like a plan|about right) | (looks|seems|is) (good|great|fine|right|correct|perfect|ok) | (go|move|carry|continue) (ahead|forward|on) | (very|quite|exactly|absolutely|completely|totally) (right|correct|true|sure|accurate) | i can confirm | you are spot on | spot on | bingo | i concur | accurate | it is so | exactly right | precisely | you know it | i am sure | yes indeed | i am certain | im certain | certain | i believe so | i suppose so | i suppose | i guess so | i guess | i reckon | please go ahead | go ahead with it | i want that | i want them | send them | send | okey dokey | okie dokie | im good with that | im good | good with that | good with me | youve got it | okay then | very well | as you say | lets do this | full send | ship them | id love that | love it | amen | word | say less | facts | no brainer | you are correct | you are right | youre right | thats it | thats the one",
  "si | sii | sip | simon | claro | claro que si | dale | vale | de acuerdo | esta bien | bueno | confirmo | confirmar | confirmado | acepto | por supuesto | correcto | adelante | ok dale | perfecto | listo | si quiero | si confirmo | hazlo | eso es | asi es | procede | va | andale | sale | okis | obvio | hecho | si senor | me parece bien | si señora | bien | está bien | exacto",
  "oui | ouais | ouaip | ui | wi | d accord | daccord | dac | je confirme | confirme | confirmer | confirmé | bien sur | parfait | c est bon | cest bon | allez y | vas y | ca marche | ok oui | entendu | tout a fait | volontiers | exact | exactement | c est ca | certainement | absolument | c est correct | je valide | valide | valider | oui c est bon | je suis d accord | go | avec plaisir | evidemment | nickel | carrement",
  "ja | jaa | jo | jap | jep | jup | jawohl | klar | na klar | gerne | gern | bestatige | bestätigen | bestatigt | ich bestätige | einverstanden | passt | stimmt | genau | richtig | in ordnung | naturlich | auf jeden fall | selbstverstandlich | mach das | machen sie das | los | ja gerne | das stimmt | ist ok | geht klar | freilich | sicher | perfekt | unbedingt | so ist es | korrekt | ja klar | alles klar",
  "sim | ss | s | claro que sim | com certeza | certo | pode | pode ser | pode sim | confirmado | isso | isso mesmo | isso ai | beleza | blz | fechado | ta bom | tá | ta | positivo | quero | quero sim | aceito | concordo | perfeito | manda ver | pode mandar | bora | aham | uhum | com toda certeza | ta certo | esta certo | correto | pode confirmar | pode enviar | exatamente | vamos la | topo | otimo",
  "si certo | certo | certamente | va bene | va benissimo | d accordo | confermo | conferma | confermato | esatto | giusto | perfetto | assolutamente | assolutamente si | ok va bene | ovvio | volentieri | si grazie | procedi | procedete | senz altro | senzaltro | corretto | accetto | sicuro | ovviamente | va be | ci sto | proprio cosi",
  "ja graag | jazeker | zeker | akkoord | bevestig | bevestigen | bevestigd | ik bevestig | prima | klopt | goed | is goed | natuurlijk | jawel | jep | tuurlijk | doe maar | helemaal goed | correct | dat klopt | ga door | uiteraard | zeker weten | oke | oké | top | absoluut | in orde",
  "haan | han | haa | ha | haanji | hanji | haan ji | ji haan | ji han | ji | theek | theek hai | thik | thik hai | thk | tik hai | sahi | sahi hai | bilkul | kar do | kardo | kr do | krdo | haan kar do | confirm karo | confirm hai | confirm kar do | manjur | manzoor | manzur hai | zaroor | zarur | jarur | pakka | chalega | acha | accha | achha | ho jaye | kijiye | de do | haan bhej do | bhej do | हाँ | हां | हा | जी | जी हाँ | जी हां | हाँ जी | हां जी | ठीक | ठीक है | बिल्कुल | बिलकुल | सही | सही है | कर दो | कन्फर्म | कन्फर्म करो | मंजूर है | मंज़ूर | मंजूर | ज़रूर | जरूर | पक्का | चलेगा | अच्छा | कर दीजिए | भेज दो | भेज दीजिए | पुष्टि",
  "da | tak | evet | نعم | כן | да | はい | 是 | 好 | 好的 | 네 | oo | opo | vang | ja tack | ndiyo",
];

const noWords = [
  "no | n | nah | naw | na | nope | nop | noo | nay | nada | negative | not now | not today | not yet | not right now | not really | not correct | not right | not this time | no way | no way jose | no thank you | no thanks | no thx | no ty | never | never mind | nevermind | nvm | dont | do not | dont do it | please dont | i dont | i do not | i dont want it | i dont want to | i dont want that | i dont want this | dont want it | dont want that | dont want | absolutely not | definitely not | certainly not | of course not | hell no | heck no | fuck no | wrong | incorrect | its wrong | that is wrong | thats wrong | that is not right | thats not right | that isnt right | that isnt correct | that is not correct | thats not correct | thats not what i want | not what i want | thats not it | thats incorrect | decline | declined | reject | rejected | disagree | i disagree | i refuse | refuse | abort | forget it | forget about it | scratch that | hold off | hold on | wait no | pass | ill pass | i pass | skip | skip it | changed my mind | i changed my mind | change my mind | no can do | no no | nooo | must say no | i must say no | i say no | i dont think so | dont think so | i think not | id rather not | rather not | not interested | no deal | false | untrue | not true | thats not true | that is not true | thats false | not at all | not a chance | no chance | by no means | under no circumstances | too expensive | not anymore | dont order | dont order it | dont buy it | dont buy | dont send it | dont place it | negative on that | i cant | i cannot | nuh uh | no sir | nein | thumbs down | nope nope | none | it isnt | it is not | its not | i am not | im not | i would not | i dont need it | dont need it | i don t want that | no i dont | dont confirm | no i do not | that is untrue | do not do it | thats not what i asked for | not what i asked for | i didnt say that | i didnt ask for that | id rather you didnt | youre mistaken | you are mistaken | mistaken | hard pass | not going to happen | fat chance | as if | i decline | no good | that wont do | not for me | im good no | nah im good | stop it there | i didnt order that | i didnt want that | not what i ordered | i wont | i will not | leave it | drop it | undo | back | go back",
  "no gracias | nel | para nada | ahora no | todavia no | nunca | mejor no | no quiero | no lo quiero | negativo | incorrecto | equivocado | no es correcto | de ninguna manera | claro que no | no confirmo | rechazo | rechazar | no esta bien | olvidalo | dejalo | ya no | ya no lo quiero | cambie de opinion | no por ahora | jamas | tampoco | por supuesto que no | no asi no",
  "non | nan | nn | non merci | pas maintenant | pas du tout | jamais | surtout pas | pas question | pas encore | je refuse | refuser | refuse | faux | incorrect | ce n est pas correct | c est pas ca | c est faux | laissez tomber | laisse tomber | je ne veux pas | je veux pas | je n en veux pas | negatif | bien sur que non | certainement pas | oubliez | oublie | plus maintenant | non pas du tout | j ai change d avis",
  "nein | ne | nee | nö | noe | nein danke | lieber nicht | jetzt nicht | nicht jetzt | noch nicht | auf keinen fall | keinesfalls | falsch | stimmt nicht | das stimmt nicht | nicht richtig | ablehnen | ich lehne ab | abgelehnt | doch nicht | vergiss es | vergessen sie es | will ich nicht | ich will nicht | mochte ich nicht | niemals | nicht mehr | lass mal | lass es | nope",
  "nao | não | n quero | nao quero | nao obrigado | nao obrigada | agora nao | ainda nao | de jeito nenhum | negativo | nunca | errado | incorreto | nao esta certo | deixa pra la | deixa | melhor nao | recuso | nem pensar | claro que nao | nao precisa | mudei de ideia | desisto | desisti | nao confirmo | esquece | jamais | nao mesmo | hoje nao",
  "no grazie | assolutamente no | mai | non ora | adesso no | per niente | sbagliato | errato | non e giusto | non e corretto | rifiuto | lascia stare | lasci stare | non voglio | non lo voglio | meglio di no | certo che no | ho cambiato idea | niente affatto | neanche per sogno | per ora no | non confermo | lascia perdere | negativo | macche",
  "nee | neen | nee bedankt | nee dank je | niet nu | nog niet | liever niet | absoluut niet | zeker niet | fout | onjuist | klopt niet | dat klopt niet | niet goed | weiger | laat maar | toch niet | wil ik niet | ik wil niet | nooit | hoeft niet | echt niet | geen interesse | vandaag niet | niet akkoord",
  "nahi | nahin | nhi | nai | nahee | nahi ji | ji nahi | na | naa | mat karo | nahi chahiye | nhi chahiye | abhi nahi | abhi nhi | bilkul nahi | galat | galat hai | rehne do | rahne do | nahi karna | nhi karna | mat bhejo | kabhi nahi | chhodo | chodo | jane do | nahi bhai | na ji | iccha nahi | nahi yaar | sahi nahi hai | नहीं | नही | ना | न | जी नहीं | मत करो | नहीं चाहिए | अभी नहीं | बिल्कुल नहीं | गलत | गलत है | रहने दो | नहीं करना | छोड़ो | जाने दो | कभी नहीं | नहीं जी | मत भेजो",
  "nie | nei | nej | hayir | لا | לא | нет | net | いいえ | 不 | 不要 | 不是 | 아니요 | khong | hindi po | tidak | nu | hapana",
];

const expressionOf = (rows: readonly string[]) => rows.map((row) => patternSource(row)).join("|");
const yes = expressionOf(yesWords);
const no = expressionOf(noWords);
const company = patternSource(
  "please | im | i am | ive | with | you | your | me | to | for | am | its | is | it | that | this | do | the order | my order | order | ok | so | then | now | well | i | to me | me | all | thats | is | very | much | indeed | {number} | por favor | lo | eso | le | la | das | es | bitte | isso | o | a | e | il | lo | dat | het | ye | yeh | hai | karo | order | maam | sir",
);
const onlyYes = new RegExp(`^(?:${yes})(?:${yes}|${company}){0,6}$`);
const onlyNo = new RegExp(`^(?:${company}){0,3}(?:${no})(?:${no}|${company}){0,6}$`);
const SIGNS_YES = /^(?:👍|✅|✔|👌|🆗|💯|🙌|☑|❤|🫡|✌|🤝|😊|🙂|🎉|🙏)+$/u;
const SIGNS_NO = /^(?:👎|❌|✖|🙅|🚫|⛔|🙅‍♀|🙅‍♂|😒|🤮)+$/u;

/** Any of these makes a text no plain yes: it changes, doubts, asks or goes on. */
const contrary = new Set(
  "but however except change instead different hold wait actually if when how what why where which who pero aber mais ma mas maar lekin par magar sondern oder or unless maybe perhaps think thinking later question size color colour price cost much many sure? idk unsure depends vielleicht quizas talvez forse misschien shayad peut-etre hmm".split(
    " ",
  ),
);
const noSigns = new Set(
  "no nope nah naw negative not dont never wrong incorrect false untrue isnt wasnt wont decline refuse disagree reject cancel nein nicht kein keine nee niet geen non pas jamais nao nunca nahi nahin nhi mat galat नहीं नही मत ना jamas tampoco niente falsch falso sbagliato errado".split(
    " ",
  ),
);
const yesSigns = new Set(
  "richtig stimmt korrekt genau correcto exacto exact exactement giusto esatto juist klopt sahi सही good fine great cool perfect works deal indeed totally surely naturally obviously bien bueno vale gut passt bene goed prima acha sahi yes yeah yep yup yea yess sure correct right true affirmative absolutely definitely certainly confirm confirmed agree agreed accept approve ok okay indeed positive exactly si claro oui ouais ja sim certo haan han haa हाँ हां जी theek confirmo bestatige confirme".split(
    " ",
  ),
);
/** "no problem", "not a doubt", "why not": a no that says yes. */
const yesAfterAll = new RegExp(
  patternSource(
    "(no (problem|doubt|worries|prob|probs|issue|issues|objections|question|questions)|why not|without a doubt|pas de (probleme|souci)|kein problem|sin problema|ningun problema|nessun problema|sem problema|geen probleem)",
  ),
);
const unsure = new RegExp(
  patternSource(
    "(not|isnt|arent) (too|so|quite|really|entirely|completely|100)? (sure|certain|positive|ready|decided)|(dont|do not) (know|remember|understand|get it)|(let me|need to|have to|want to) (think|check|see|ask|sleep)|no (idea|clue)|no se|weiss nicht|sais pas|nao sei|non (lo)? so|weet (ik)? niet|pata nahi",
  ),
);

/** Yes, no, or neither: a text that says both, or asks, or goes on to change the matter is neither. */
export function readConfirmation(message: Message): { answer: "yes" | "no"; rule: string } | undefined {
  const signs = message.clean.replace(/[\s.!]/g, "");
  if (SIGNS_YES.test(signs)) return { answer: "yes", rule: "awaited.confirm.sign" };
  if (SIGNS_NO.test(signs)) return { answer: "no", rule: "awaited.confirm.sign" };
  const all = spokenCodes(message.words);
  const core = spokenCodes(message.core);
  if (onlyNo.test(core) || onlyNo.test(all)) return { answer: "no", rule: "awaited.confirm.no" };
  if (message.asks || unsure.test(all)) return undefined;
  if (onlyYes.test(core) || onlyYes.test(all)) return { answer: "yes", rule: "awaited.confirm.yes" };
  return readTendency(message, all);
}

/** A longer answer, by the words in it: "the answer is yes", "i would have to say no to that". */
function readTendency(message: Message, all: string): { answer: "yes" | "no"; rule: string } | undefined {
  const words = message.words.map((word) => word.folded);
  const [first = ""] = words;
  const refuses = words.some((word) => noSigns.has(word)) && !yesAfterAll.test(all);
  const agrees = words.some((word) => yesSigns.has(word)) || yesAfterAll.test(all);
  if (refuses && noSigns.has(first)) return { answer: "no", rule: "awaited.confirm.starts-no" };
  if (words.length > 10 || words.some((word) => contrary.has(word))) return undefined;
  if (refuses && !(yesSigns.has(first) && agrees)) return { answer: "no", rule: "awaited.confirm.says-no" };
  if (agrees && !refuses) return { answer: "yes", rule: "awaited.confirm.says-yes" };
  return undefined;
}

function spokenCodes(words: Message["words"]): string {
  let codes = "";
  for (const word of words) if (word.code !== codeOf.boundary && word.code !== codeOf.emoji) codes += word.code;
  return codes;
}
