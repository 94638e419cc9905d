import type { Language } from "#app/lib/language.ts";

export const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
export const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
/**
 * The words of days and hours in every language that we read: each meaning by its name, then as people write it.
 * Names are English where English has the word; `overmorrow` is the day after tomorrow, `halfto 4` is 3:30, `4 halfafter` is 4:30,
 * `feast friday` is Black or Good Friday, whose date nobody should have to know.
 */
export const dateWords: Record<Language, string> = {
  en: `
    monday mon | tuesday tue tues | wednesday wed weds | thursday thu thur thurs | friday fri | saturday sat | sunday sun |
    january jan | february feb | march mar | april apr | may | june jun | july jul | august aug | september sep sept |
    october oct | november nov | december dec | today tdy | tomorrow tmr tmrw tmw tmoro tmorow tomoz morrow | yesterday |
    tonight tonite | morning mornin morn | afternoon arvo | evening eve | night nite | noon midday | midnight |
    minutes minute min mins | hours hour hr hrs | days day | weeks week wk | months month | weekend weekend | next nxt |
    this coming | last | at @ around about | on | in | the | of | for | by | to till til before | past after ago | from since |
    now | half | quarter | and | or | oclock hs | am | pm | a | 1 one first | 2 two second | 3 three third | 4 four | 5 five |
    6 six | 7 seven | 8 eight | 9 nine | 10 ten | 11 eleven | 12 twelve | 15 fifteen | 20 twenty | 30 thirty | th st nd rd |
    feast black cyber good easter ash shrove palm fat`,
  es: `
    monday lunes lun | tuesday martes | wednesday miercoles mie | thursday jueves jue | friday viernes vie |
    saturday sabado sab | sunday domingo dom | january enero ene | february febrero | march marzo | april abril abr | may mayo |
    june junio | july julio | august agosto ago | september septiembre setiembre | october octubre | november noviembre |
    december diciembre dic | today hoy | tomorrow manana | yesterday ayer | afternoon tarde | night noche | noon mediodia |
    midnight medianoche | minutes minuto minutos | hours hora horas | days dia dias | weeks semana semanas | months mes meses |
    next proximo proxima | this este esta | at a sobre | on el | in en dentro | the la las los | of de del que | for para |
    by por | before antes | after pasado despues viene | halfafter media | quarter cuarto | and y | less menos | or o |
    oclock h hs | 1 un una uno | 2 dos | 3 tres | 4 cuatro | 5 cinco | 6 seis | 7 siete | 8 ocho | 9 nueve | 10 diez | 11 once |
    12 doce | 15 quince | 20 veinte | 30 treinta`,
  fr: `
    monday lundi lun | tuesday mardi | wednesday mercredi mer | thursday jeudi jeu | friday vendredi ven | saturday samedi sam |
    sunday dimanche dim | january janvier janv | february fevrier fev fevr | march mars | april avril avr | may mai |
    june juin | july juillet juil | august aout | september septembre | october octobre | november novembre |
    december decembre | today aujourdhui auj | tomorrow demain | yesterday hier | morning matin matinee |
    afternoon apresmidi aprem | evening soir soiree | night nuit | noon midi | midnight minuit | minutes minute |
    hours heure heures | days jour jours | weeks semaine semaines | months mois | next prochain prochaine | this ce cet cette |
    at a vers | on le | in dans en | the la les l | of de du d | for pour | before avant | after apres | halfafter demi demie |
    quarter quart | and et | less moins | or ou | oclock h | 1 un une | 2 deux | 3 trois | 4 quatre | 5 cinq | 6 six | 7 sept |
    8 huit | 9 neuf | 10 dix | 11 onze | 12 douze | 15 quinze | 20 vingt | 30 trente | th er eme ieme e`,
  de: `
    monday montag mo | tuesday dienstag di | wednesday mittwoch mi | thursday donnerstag do | friday freitag fr |
    saturday samstag sonnabend sa | sunday sonntag so | january januar janner | february februar | march marz maerz |
    april april | may mai | june juni | july juli | august | september september | october oktober okt | november november |
    december dezember dez | today heute | tomorrow morgen | overmorrow ubermorgen uebermorgen | yesterday gestern |
    morning morgens fruh frueh vormittag vormittags | afternoon nachmittag nachmittags | evening abend abends |
    night nacht nachts | noon mittag mittags | midnight mitternacht | minutes minute minuten | hours stunde stunden |
    days tag tage tagen | weeks woche wochen | months monat monate monaten | weekend wochenende |
    next nachste nachsten nachster nachstes naechste naechsten | this diese dieser diesen dieses kommende kommenden |
    at um gegen ab | on am | in | the der die das den dem | of von vom | for fur | to vor | past nach | halfto halb |
    quarter viertel | and und | or oder | oclock uhr h | 1 ein eine einem einen einer eins | 2 zwei zwo | 3 drei | 4 vier |
    5 funf fuenf | 6 sechs | 7 sieben | 8 acht | 9 neun | 10 zehn | 11 elf | 12 zwolf zwoelf | 15 funfzehn | 20 zwanzig |
    30 dreissig`,
  pt: `
    monday segunda segundafeira | tuesday terca tercafeira | wednesday quarta quartafeira | thursday quinta quintafeira |
    friday sexta sextafeira | saturday sabado sab | sunday domingo | january janeiro | february fevereiro fev | march marco |
    april abril | may maio | june junho | july julho | august agosto | september setembro | october outubro |
    november novembro | december dezembro | today hoje | tomorrow amanha | yesterday ontem | morning manha madrugada |
    afternoon tarde | night noite | noon meiodia | midnight meianoite | minutes minuto minutos | hours hora horas |
    days dia dias | weeks semana semanas | months mes meses | next proximo proxima | this este esta neste nesta | at as a |
    on no na ao | in em daqui | the o os | of de da do das | for para pra | by pela pelas | to | after depois | halfafter meia |
    quarter quarto | and e | less menos | or ou | oclock h hs | 1 um uma | 2 dois duas | 3 tres | 4 quatro | 5 cinco | 6 seis |
    7 sete | 8 oito | 9 nove | 10 dez | 11 onze | 12 doze | 15 quinze | 20 vinte | 30 trinta`,
  it: `
    monday lunedi lun | tuesday martedi | wednesday mercoledi mer | thursday giovedi gio | friday venerdi ven |
    saturday sabato sab | sunday domenica dom | january gennaio gen | february febbraio | march marzo | april aprile |
    may maggio mag | june giugno giu | july luglio lug | august agosto ago | september settembre set | october ottobre ott |
    november novembre | december dicembre dic | today oggi | tomorrow domani | overmorrow dopodomani | tonight stasera |
    yesterday ieri | morning mattina mattino mattinata | afternoon pomeriggio | evening sera serata | night notte |
    noon mezzogiorno | midnight mezzanotte | minutes minuto minuti | hours ora ore | days giorno giorni |
    weeks settimana settimane | months mese mesi | next prossimo prossima | this questo questa | at alle all verso | on il |
    in fra tra | the la lo le l | of di del della dell | for per | after dopo | halfafter mezza mezzo | quarter quarto | and e |
    less meno | or o oppure | oclock h | 1 un una uno | 2 due | 3 tre | 4 quattro | 5 cinque | 6 sei | 7 sette | 8 otto |
    9 nove | 10 dieci | 11 undici | 12 dodici | 15 quindici | 20 venti | 30 trenta`,
  nl: `
    monday maandag ma | tuesday dinsdag di | wednesday woensdag wo | thursday donderdag do | friday vrijdag vr |
    saturday zaterdag za | sunday zondag zo | january januari | february februari | march maart mrt | april april | may mei |
    june juni | july juli | august augustus | september september | october oktober okt | november november |
    december december | today vandaag | tomorrow morgen | overmorrow overmorgen | tonight vanavond vanavonds |
    yesterday gisteren | morning ochtend ochtends morgens voormiddag | afternoon middag middags namiddag |
    evening avond avonds | night nacht nachts | noon twaalfuur | midnight middernacht | minutes minuut minuten | hours uren |
    days dag dagen | weeks week weken | months maand maanden | weekend weekend | next volgende |
    this deze dit komende aanstaande | at om rond | on op | in | the de het | of van | for voor | past over na | halfto half |
    quarter kwart | and en | or of | oclock uur u | 1 een | 2 twee | 3 drie | 4 vier | 5 vijf | 6 zes | 7 zeven | 8 acht |
    9 negen | 10 tien | 11 elf | 12 twaalf | 15 vijftien | 20 twintig | 30 dertig | th e de ste`,
  hi: `
    monday somvar somwar सोमवार | tuesday mangalvar mangalwar mangal मंगलवार मंगल | wednesday budhvar budhwar budh बुधवार बुध |
    thursday guruvar guruwar veervar brihaspativar गुरुवार | friday shukravar shukrawar shukra शुक्रवार |
    saturday shanivar shaniwar शनिवार | sunday ravivar raviwar itwar रविवार इतवार | january janvari जनवरी |
    february farvari फरवरी | march मार्च | april aprail अप्रैल | may मई | june joon जून | july julai जुलाई |
    august agast अगस्त | september sitambar सितंबर | october aktubar अक्टूबर | november navambar नवंबर |
    december disambar दिसंबर | today aaj आज | tomorrow kal कल | overmorrow parso parson परसों | morning subah savere सुबह |
    afternoon dopahar dopaher दोपहर | evening shaam sham शाम | night raat रात | minutes minute मिनट | hours ghante ghanta घंटे |
    days din दिन | weeks hafte hafta हफ्ते | months mahine महीने | next agle agla अगले अगला | this is इस | at |
    on ko को tarikh तारीख | in me mein में baad बाद | the | of ka ki ke का की के | plushalf sadhe saadhe साढ़े |
    plusquarter sava sawa सवा | lessquarter paune पौने | 1:30 dedh डेढ़ | 2:30 dhai ढाई | and aur और | or ya या |
    oclock baje bje bajey बजे | 1 ek एक | 2 do दो | 3 teen tin तीन | 4 char chaar चार | 5 paanch panch पांच | 6 chhe cheh छह |
    7 saat सात | 8 aath आठ | 9 nau नौ | 10 das दस | 11 gyarah ग्यारह | 12 barah बारह`,
};
