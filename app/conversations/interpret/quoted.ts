/** What phones send when somebody taps a reaction on our text: it quotes us and asks for nothing. */
const TAPBACK =
  /^\s*(?:(?:liked|loved|disliked|emphasi[sz]ed|laughed at|questioned|removed (?:a|an) [\p{L} ]{3,24} from|reacted (?:\S{1,12} )?to|le gust[oó]|les? encant[oó]|marc[oó] como favorito|a aim[eé]|a ador[eé]|n['’]a pas aim[eé]|gef[aä]llt|gefiel|hat geliebt|hervorgehoben|gelacht (?:[üu]ber|om)|curtiu|gostou de|adorou|riu de|enfatizou|n[aã]o gostou de|ha messo mi piace|mi piace|ha adorato|piaciuto|riso (?:a|di)|vond leuk|leuk gevonden|geliefd|beklemtoond)\s*:?\s*(?:to\s+|a\s+|an image|a photo|a movie|an attachment)?|\p{Extended_Pictographic}{1,3}\s*(?:to|a|à|zu|an|para|su|op|en)\s*)\s*["']/iu;
const QUOTED_TAIL =
  /^\s*(?:liked|loved|disliked|emphasi[sz]ed|laughed at|questioned) (?:an image|a photo|a video|an attachment|a movie|a message)\s*\.?\s*$/i;

/**
 * The same in the order of words that other phones have: a reaction in up to six words before or after one quotation
 * that makes up the rest of the text. `[1]` and `[2]` are what stands around it.
 */
const AROUND_QUOTE = /^([^"\n]{0,60})"(?!\s*$)[^"]{2,2000}"?([^"\n]{0,40})$/;
/** Phones that put the name of the reaction in quotation marks as well. */
const NAMED_REACTION = /"(gef[aä]llt mir|mag ich|me gusta|me encanta|j['’]aime|mi piace|leuk|curti|gostei|like)"/gi;
const REACTION =
  /(?<!\p{L})(?:lik(?:ed?|es)|lov(?:ed?|es)|disliked?|emphasi[sz]ed|laughed|questioned|reacted|reaction|gusta|gust[oó]|encanta|encant[oó]|enfatiz[oó]|r(?:i|í)o|reaccion[oó]|aim[eé]|aime|ador[eé]|r[eé]agi|souligné|gef[aä]llt|gefiel|geliebt|hervorgehoben|betont|gelacht|reagiert|mag|curtiu|curti|gostou|gostei|amou|adorou|reagiu|enfatizou|riu|piace|piaciuto|adorato|amato|reagito|riso|evidenziato|leuk|vindt|vond|geliefd|gereageerd|reageerde|benadrukt|gelachen|tyckte|reagerade|gillade|likte|elsket|polubi[lł](?:a)?|нравится|понравилось|beğendi)(?!\p{L})/iu;
const LONGEST_REACTION = 6;

function isReactionAround(clean: string): boolean {
  if (!clean.includes('"')) return false;
  const around = AROUND_QUOTE.exec(clean.trim().replace(NAMED_REACTION, "$1"));
  const said = `${around?.[1] ?? ""} ${around?.[2] ?? ""}`.trim();
  return around !== null && said.split(/\s+/).length <= LONGEST_REACTION && REACTION.test(said) && !ASKING.test(said);
}

/** With one of these around the quotation somebody speaks for themselves. */
const ASKING =
  /(?<!\p{L})(?:stop|stopp|unsubscribe|texting|no|dont|don['’]t|not|i|im|remove|buy|where|cancel|please|pls)(?!\p{L})/iu;

/** Our own footer, in the words that shops use. */
const FOOTER =
  /["'(]?\s*(?:(?:please )?(?:reply|text|txt|send|reply with|respond|type|responde|responda|env[ií]a|envoyez|r[eé]pondez|antworte?n?(?: sie)?(?: mit)?|rispondi|invia|antwoord|stuur)\s*:?\s*)["']?(?:stop|end|quit|cancel|unsubscribe|stopp|parar|baja|alto|sair|arr[eê]t|afmelden|abmelden)["']?\s*(?:2|to|for|para|pour|um|per|om|zum)?\s*(?:end|stop|quit|cancel|opt[ -]?out|unsubscribe|unsub|optout|cancelar|salir|sair|vous d[eé]sabonner|te desabonner|abzumelden|sich abzumelden|annullare|af te melden|darte de baja|dejar de recibir mensajes|no more texts|end texts|stop texts|stop msgs)?\s*(?:texts|messages|msgs|sms)?[.!"')\]]*/giu;

/** A reaction to one of our texts. */
export function isTapback(clean: string): boolean {
  return TAPBACK.test(clean) || QUOTED_TAIL.test(clean) || isReactionAround(clean);
}

const MAIL_QUOTE = /^\s*>.*$/gm;
const WROTE =
  /^[\s\S]{0,400}?(?=^(?:on .{4,80} wrote:|-{2,}\s*original message|el .{4,80} escribi[oó]:|le .{4,80} a [eé]crit\s*:|am .{4,80} schrieb.{0,60}:))/im;

/**
 * The text without what it quotes of ours: lines after ">", everything under "On … wrote:", and our own footer. A text
 * that is nothing but the footer stays: then its word is meant.
 */
export function withoutQuotes(clean: string): string {
  if (!/>|wrote|original|escribi|crit|schrieb|stop|end|quit|cancel|unsub|parar|baja|alto|sair|arr|melden/i.test(clean))
    return clean;
  const own = (WROTE.exec(clean)?.[0] ?? clean).replace(MAIL_QUOTE, "");
  const rest = own.replace(FOOTER, " ");
  if (rest === own) return own.trim() === "" ? clean : own;
  return /[\p{L}\d]{2}/u.test(rest) ? rest : own;
}
