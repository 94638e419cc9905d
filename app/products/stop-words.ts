/**
 * Words that surround the name of a product in a text, in every language that we read. They never count against a product;
 * where a title holds one ("Thank You Card") they still count a little for it.
 */
const stopWordsByLanguage = {
  en: `a an the this that these those it its one ones some any of for to from in on at by with and or n my your our his her their i im ive id me we us you u
    he she they them is are was be been do does did can could would will wont ya yall lol omg um uh
    buy order purchase get gimme give grab need needs want wants wanna wanted like liked looking look find show send sell have has got take add put
    price prices cost costs much how what whats which where when there here heres about details info
    please pls plz plss kindly thanks thank thx ty cheers hi hello hey yo hiya dear sir madam ok okay yes yeah yep sure just now asap quick quickly again
    still also too so very really maybe item items product products thing things stuff x sku code
    number no nr num each more another other color colour colors colours size sizes if think wondering possible tell know ur r`,
  es: `el la los las lo un una unos unas de del al en con para por y o e mi tu su te le nos que quiero quisiera quiera deseo necesito comprar compra compro
    pedir pido ordenar dame deme manda mande tienes tienen hay precio cuanto cuesta vale favor porfa porfavor gracias hola buenas buenos si
    uno otra otro mas este esta ese esa producto articulo talla tamano podria puedo`,
  fr: `le les une des du d au aux avec et ou mon ma mes ton ta votre vos je j jaimerais voudrais veux souhaite besoin acheter achete
    commander commande prendre prends donner donnez envoyez avez vous prix combien coute svp stp merci bonjour salut bonsoir oui plait il
    ce cette cet ces autre encore plus article produit taille couleur est c qui`,
  de: `der die das den dem des ein eine einen einem einer eines von vom zu zum zur im am auf mit fur und oder meine meinen dein ihr ihre ich mir mich wir uns
    sie du will wollen mochte mochten hatte gern gerne brauche brauchen kaufen kaufe bestellen bestelle nehmen nehme haben habe gib gibt es preis kostet
    was wie viel wieviel bitte danke hallo guten ja noch mal einmal dieses diese diesen artikel produkt farbe auch`,
  pt: `os as um uma uns umas do da dos das na em com pra meu minha seu sua eu voce quero queria gostaria desejo preciso
    peco encomendar tem preco quanto custa obrigado obrigada oi ola bom boa sim outra mais esse essa produto artigo tamanho`,
  it: `lo gli uno di della dei dal nel per mio mia ti ci io voglio vorrei desidero serve bisogno compro
    acquistare ordinare ordino prendere prendo dammi mandami avete prezzo favore grazie ciao salve buongiorno buonasera
    altra altro piu questo questa quello quella prodotto articolo taglia misura colore`,
  nl: `het een van voor aan op met en mijn jouw uw ik mij wij ons je jij wil willen graag hebben heb nodig koop bestel nemen neem
    geef stuur prijs kost hoeveel wat alsjeblieft alstublieft aub dank bedankt hoi goedemorgen ook deze dit dat maat kleur`,
  hi: `mujhe muje mereko mera meri mere ko ka ki ke se mein hai hain ho chahiye chaiye chahie chahta chahti lena leni kharidna kharidni khareedna mangwana dena
    dedo dijiye bhejo bhej karo kar karna ek kitna kitne kitni daam dam kimat keemat paisa paise bhai ji haan namaste kripya dhanyavad shukriya
    yeh ye woh wo aur bhi wala wali wale मुझे मेरा मेरी मेरे को का की के से में है हैं हो चाहिए लेना लेनी खरीदना खरीदनी दे दीजिए भेजो करो करना ऑर्डर एक कितना कितने
    कितनी दाम कीमत रेट भाई जी हां नमस्ते कृपया धन्यवाद यह ये वह वो और भी वाला वाली`,
};

/** Words about the occasion or the amount. They name a product where the shop's titles hold them, and nothing elsewhere. */
const asideWords = `mom mum mama dad papa sister brother friend wife husband kid kids daughter son girlfriend boyfriend grandma grandpa baby birthday bday christmas
  xmas gift present today tomorrow tonight morning week soon quick love loved loves two three four five six seven eight nine ten couple few dozen pair pairs pack
  pc pcs piece pieces unit units qty quantity stock available kind type version new same available dos tres cuatro cinco deux trois quatre cinq zwei drei vier
  funf dois duas due tre quattro cinque twee drie vijf do teen char paanch unidad unidades unidade stuck stk stuks pieces pezzo pezzi dia dias tarde tardes noite tag
  morgen abend dag schnell heute hoy oggi hoje vandaag aaj jaldi regalo cadeau geschenk presente दो तीन चार पांच आज जल्दी`;

const listOf = (words: string) => words.normalize("NFKD").trim().split(/\s+/);
const stopWords = new Set(listOf(Object.values(stopWordsByLanguage).join(" ")));
const asides = new Set(listOf(asideWords));

export const isStopWord = (word: string) => stopWords.has(word);
export const isAside = (word: string) => asides.has(word);
