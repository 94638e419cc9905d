/** What makes a text with stop words no request to stop: the notation is that of `../pattern.ts`. */
export const optOutGuards: readonly string[] = [
  // Said of somebody else's doing, or only supposed.
  "(what|whats) (happens|does|would|will|if|happen|do)",
  "if (i|we) (text|txt|reply|send|type|say|unsubscribe|unsub|opt|stop|cancel|write|press|quit|txted|texted|replied)",
  "(does|do|will|would) (stop|unsubscribe|opting) (work|mean|do|unsubscribe|cancel|remove|end)",
  "(he|she|they|him|her|mom|mum|dad|wife|husband|boss|teacher|doctor|friend|brother|sister|boyfriend|girlfriend) (to|is|was|just|always|keeps|also|should|would|never|wont|cant|had|has)* (stop|stopped|stops|quit|told|said|asked|says|begged) * (texting|calling|messaging|sending|it|talking|contacting|bothering)?",
  "(tell|told|telling|ask|asked|make|making|made|get) (him|her|them|ur|mom|dad|everyone) (to)? (stop|quit|leave|go|not)",
  // Refused: stay with us.
  "(^|i|so|you better|and|but|pls|better) (dont|do not|never|dnt|dont ever|dont you|dont you ever|ever) (ever|you|u)? (stop|quit|cease|end) (sending|texting|it|the|these|this|being|doing|messaging|making|with|now|offering|the sale|my|your|coming|running|posting|selling|{texts})",
  "(dont|do not|dnt|didnt|never|not|wont|no need|wouldnt|not trying|doesnt|without|isnt|no reason) (really|even|actually|yet)* (want|wanna|wish|need|like|going|trying|mean|meant|plan|asking|ask|intend|care|wanting) (to)? (unsubscribe|unsub|unsubscribed|opt out|stop|remove|opting|be removed|cancel (my)? (texts|subscription|alerts))",
  "(dont|do not|dnt|didnt|never|wont|wouldnt|isnt) (unsubscribe|unsub|opt out|be removed|opting out)",
  "(dont|do not|didnt|never|please dont) (unsubscribe|unsub|opt me out|opt out|remove me|take me off)",
  "(^|please|but|and|so|never) (dont|do not|never|dont ever) stop (sending|texting|the|these|messaging)",
  "unsubscribe from (netflix|youtube|spotify|hulu|my|his|her|the (gym|newspaper|channel|magazine))",
  "(fewer|less|not so many|not as many|slow down|reduce|only (want|get|send)) * (texts|messages|often|alerts|emails|per|frequency)",
  "(accidentally|accident|mistake|mistakenly|oops|error|inadvertently) * (unsubscribed|stop|opted|unsubscribe|opt|unsub|stopped)",
  "(unsubscribed|stop|opted out|unsubscribe|opted|stopped) * (accidentally|accident|mistake|mistakenly|error|inadvertently)",
  "(resubscribe|resub|unsubscribed before|re subscribe|opt back|back in|opted back)",
  "(did|have|am|was) i (already)? (unsubscribe|unsubscribed|opt|opted|get unsubscribed|removed|stop)",
  // Exclamations and everyday words.
  "no (puedo|puede|podia|puedes) (parar|dejar|detener)",
  "(no|nunca) (para|paro|paran|deja|dejo|dejan) de (llover|pensar|reir|sonreir|comer|bailar|llorar|hablar|{any} $)",
  "(n|ne|peux pas|pu) (m)? (arrete|arreter|arretez|arretes) (pas|plus)? (de|d)? (penser|rire|porter|regarder|manger|sourire|parler)",
  "(arret|arrets) (de)? (bus|tram|metro)",
  "(kann|konnte|könnte|will) (ich)? * (nicht|nie) (mehr)? (aufhören)",
  "(nao|n) (consigo|paro|para|parei|consegui) (parar|sair|de)",
  "(vou|vamos|vai|quero|pra|para|hora de) sair (hoje|de casa|com|agora|mais|amanha|cedo|pra|para|daqui a)",
  "non (riesco|posso) (a)? smettere",
  "(kan|kon) (niet|nooit) (meer)? (stoppen|ophouden) met",
  "(stop|stopp|omg) {any}? {any}? {any}? {any}? {any}? (love (it|this|that|them|these|u)|so cute|cute|obsessed|gorgeous|crying|dying|amazing|beautiful|adorable|hilarious|screaming|stunning|so funny|iconic|blush|blushing|süß|mignon|schattig|tempting me|so pretty|making me (spend|buy|want|laugh|cry|hungry))",
  "(cant|cannot|couldnt|could not|can not|wont|wouldnt) (ever)? (stop|quit) (wearing|using|looking|thinking|laughing|smiling|buying|shopping|eating|drinking|listening|talking|crying|loving|playing|watching|reading|staring|dreaming|myself|me|ordering|{any} (them|it|this|my|the))",
  "(bus|train|metro|tram|truck|rest|pit|one|non|full|next|last|door|short|whistle|f|tab|first|pit) (stop|stops)",
  "stop (by|in|over|off|at|sign|light|motion|watch|watches|loss|gap|and|through|the (music|car|bus|clock|press|presses|sale|train|world|war|story|game|show))",
  "(end|ends|ended) (of|up|at|table|tables|zone|game|date|user|result|in|on|with)",
  "(week|weekend|year|day|month|book|high|low|rear|front|dead|tail|back|deep|loose|open|season|quarter) (end|ends)",
  "(wont|doesnt|didnt|not|never|to|will|would|might|could|pain|problem|issue|it|that) go away",
  "go away (for|on|to|with|this|next|in|tomorrow|and)",
  "off (speaker|hold|mute)",
  "(too|so) (funny|sweet|kind|much fun)",
  "the end",
  "(quit|quitting) (my|the|his|her|smoking|drinking|your|school|work|playing|job)",
  "(stop|quit) (smoking|drinking|worrying|crying|being|thinking|wondering|knowing|laughing|making me|it you guys)",
  "(stop|stopping|stops) (u|you) from",
  "texting (you|u) (back|soon|later|tomorrow|from|when|about|$)",
];

/** "stop order 1001", "cancel my delivery": about an order, not about texts. */
export const orderObjects: readonly string[] = [
  "(stop|cancel|end|quit|halt|revoke|cancelled|canceled|terminate|remove|delete|annul|stopp|stoppe|stoppen|stoppt|cancelar|cancela|cancele|cancelen|anular|anula|anule|anulen|parar|detener|eliminar|annuler|annulez|annule|arreter|arretez|supprimer|stornieren|storniere|storniert|abbrechen|kundigen|widerrufen|beenden|canceln|cancele|cancelem|pare|parem|excluir|annullare|annulla|annullate|cancellare|cancella|cancellate|disdire|fermare|ferma|annuleren|annuleer|stop|stoppen|opzeggen|roko|rok|band|रद्द|कैंसल|कैंसिल|रोको|बंद) ({my}|{no}|both|processing|shipping|delivering|sending|sending me|all|the|any|please|karo|kar|do|von|of|with|for|on|mit|de|du|da|do|della|dell|del|met|van)* ({order}|{reference})",
  "({order}|{reference}|{order} {no}? {number}) ({my}|{no}|{reference}|{number}|ko|ke|ka|bitte|mat|se|no|from|shipping|is|was|to be|por favor|को)* (stop|cancel|cancelled|canceled|end|stornieren|storno|abbrechen|cancelar|anular|annuler|annullare|annuleren|canceln|cancelled|band|rok|roko|stoppen|रद्द|कैंसल|कैंसिल|रोको|रोक|बंद|kansal|kensal|cencel|cancle)",
  "(stop|halt|prevent) {any}? {any}? {any}? {order} (from)? (shipping|being|going|please)?",
];
