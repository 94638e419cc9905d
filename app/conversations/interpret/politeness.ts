import { patternSource } from "./pattern.ts";

/** Words that add courtesy or breath and change no meaning: they are taken off before phrases are tried. */
const polite = [
  // English
  "please", "pls", "plz", "plse", "pleas", "plss", "pleez", "kindly", "thank you (so|very)? much?", "thank u", "thanks (a lot)?", "thanx", "thankyou", "thx", "thnx", "tnx", "ty", "tysm", "cheers", "hi", "hello", "hey", "heya", "hiya", "helo", "yo", "dear", "sir", "maam", "madam", "mam", "bro", "guys", "folks", "team", "good (morning|afternoon|evening)", "umm", "uh", "oh", "just", "simply", "asap", "right now", "at once", "immediately", "tho", "though", "btw", "ok so", "ok", "okay", "okey", "well", "sorry", "excuse me", "actually", "lol", "haha", "hahaha", "lmao", "xx", "xoxo", "regards", "best regards", "kind regards", "sincerely", "have a (nice|great|good) (day|one|evening)", "god bless", "appreciate it", "much appreciated", "thanks in advance", "if you (dont|do not) mind", "would you (kindly)?", "ya'll", "yall", "y'all", "dude", "man", "mate", "hun", "hon", "peeps",
  // Spanish
  "por favor", "x favor", "xfa", "xfavor", "porfa", "porfavor", "porfis", "muchas gracias", "gracias", "grax", "hola", "buenas (tardes|noches)?", "buenos dias", "buen dia", "saludos", "oigan", "oiga", "disculpe", "disculpen", "perdon", "de antemano", "ya mismo", "ahora mismo", "de inmediato", "inmediatamente",
  // French
  "s'il (vous|te) plait", "sil (vous|te) plait", "svp", "s il (vous|te) plait", "merci (beaucoup|bien|d avance)?", "mercii", "bonjour", "bonsoir", "salut", "bjr", "bsr", "cordialement", "slt", "tout de suite", "immediatement", "bonne journee", "madame", "monsieur",
  // German
  "bitte", "danke (schon|sehr|dir|ihnen)?", "dankeschon", "vielen dank", "besten dank", "hallo", "guten (tag|morgen|abend)", "moin", "servus", "mfg", "lg", "viele gruse", "viele grusse", "mit freundlichen grusen", "liebe grusse", "sofort", "umgehend", "doch", "gruss", "grussli",
  // Portuguese
  "por gentileza", "pfv", "pf", "pfvr", "obrigado", "obrigada", "obg", "obgd", "brigado", "brigada", "muito obrigad", "valeu", "ola", "oi", "bom dia", "boa (tarde|noite)", "desde ja", "imediatamente", "agora mesmo", "oie",
  // Italian
  "per favore", "per piacere", "per cortesia", "x favore", "grazie (mille)?", "ciao", "salve", "buongiorno", "buonasera", "cortesemente", "gentilmente", "scusate", "scusi", "subito", "immediatamente", "saluti", "cordiali saluti",
  // Dutch
  "alstublieft", "alsjeblieft", "aub", "alsjeblieft", "ajb", "a.u.b", "bedankt", "dank (u|je) (wel)?", "dankjewel", "dankuwel", "goedemorgen", "goedemiddag", "goedenavond", "goedendag", "hoi", "groetjes", "mvg", "onmiddellijk", "meteen", "even", "graag gedaan",
  // Hindi
  "kripya", "kripaya", "plij", "plz", "dhanyavad", "dhanyawad", "dhanyavaad", "shukriya", "namaste", "namaskar", "bhai", "bhaiya", "bhaiyya", "didi", "ji", "yaar", "abhi", "turant", "zara", "jara", "कृपया", "प्लीज", "प्लीज़", "धन्यवाद", "शुक्रिया", "नमस्ते", "नमस्कार", "भाई", "भैया", "जी", "अभी", "तुरंत", "जरा", "ज़रा", "यार",
  // and the rest of the world
  "prosze", "dziekuje", "пожалуйста", "спасибо", "من فضلك", "لو سمحت", "شكرا", "lutfen", "tesekkurler", "tolong", "terima kasih", "xin", "vui long", "cam on", "tak", "tack", "takk", "vennligst", "venligst", "בבקשה", "תודה", "请", "谢谢",
]; // prettier-ignore

/** An expression over codes that matches one of these at a time. */
export const politeExpression = new RegExp(polite.map((phrase) => patternSource(phrase)).join("|"), "y");
