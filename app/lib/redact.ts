/**
 * Hides what a log line must not carry, whoever wrote it: an error of a library may quote a row, an address or a request. Works on the
 * finished line, so that nested objects, causes and stacks are covered alike. Where it cannot know, it rather hides too much.
 */
export function redact(line: string): string {
  const isEscaped = line.includes("\\");
  const lower = line.toLowerCase();
  let shown = isEscaped ? parted(line) : line;
  for (const [needles, pattern, instead] of rules)
    if (needles.some((needle) => lower.includes(needle))) shown = shown.replace(pattern, instead as string);
  return isEscaped ? shown.replaceAll("\0", "") : shown;
}

/** JSON writes a line's end as a letter, which would hide where the next word begins: a NUL, which JSON never holds, parts them. Colours go. */
const parted = (line: string) => line.replaceAll(/\\u001b\[[\d;]*m/g, "").replaceAll(/\\[nrtbf]/g, "$&\0");

/** What a line must hold for the rule to find anything: looked for first, since most lines hold none of it. */
type Needles = readonly string[];
type Rule = [Needles, RegExp, string | ((found: string, ...groups: string[]) => string)];

const hidden = "[hidden]";
const hiddenCode = "••••••";

/** How names of secrets end, in whichever way they are written together. */
const secrets = ["token", "secret", "password", "authorization", "cookie", "jwt", "assertion", "credentials"];
const more = ["apikey", "hookpath", "sealedtext", "hmac", "signature"];
const secret = `[\\w-]{0,40}(?:${[...secrets, ...more].join("|")})`;
const phone = ["tel", "sms", "phone", "phonenumber", "to", "from", "number", "recipient", "msisdn"];

/** Not within a word, a path, a decimal or a JSON number. */
const begin = String.raw`(?=[\d(])(?<![\w.:/#=+-])`;
const end = String.raw`(?![\w-])`;

const digitsIn = (written: string) => written.replaceAll(/\D/g, "");
const lastTwo = (written: string) => `…${digitsIn(written).slice(-2)}`;

const everyLine: Needles = [""];

const rules: Rule[] = [
  // Secrets by their names: in JSON, in JSON within a text, in an address.
  [
    [...secrets, ...more],
    new RegExp(String.raw`"(${secret})":(?:"(?:[^"\\]|\\.)*"|\{[^{}]*\}|\[[^[\]]*\]|[\d.]+)`, "gi"),
    `"$1":"${hidden}"`,
  ],
  [
    [...secrets, ...more],
    new RegExp(String.raw`\\{1,9}"(${secret})\\{1,9}":\s?\\{1,9}"[^"]*"`, "gi"),
    String.raw`\"$1\":\"${hidden}\"`,
  ],
  [["="], new RegExp(String.raw`([?&;\s](?:${secret}|code|session)=)[^&\s"\\;]+`, "gi"), `$1${hidden}`],
  // By their looks: Shopify's, ours, JWTs, what a request or an address carries.
  [["shp", "smsk_", "eyj"], /\bshp[a-z]{2,3}_[\w-]{6,}|\bsmsk_[\w-]{6,}|\beyJ[\w-]{5,}\.[\w-]+(?:\.[\w-]+)?/g, hidden],
  [["bearer", "basic"], /\b(Bearer|Basic) [\w.~+/=-]{6,}/gi, `$1 ${hidden}`],
  [["://"], /(:\/\/[^\s:@/"]{0,100}):[^\s@/"]{1,200}@/g, `$1:${hidden}@`],
  // The address of a gateway's webhook is a secret, and a short link may lead to somebody's order.
  [["/webhooks/", "/l/"], /(\/webhooks\/(?:sms\/[\w-]+|billers)|\/l)\/[\w~.-]+/g, "$1/…"],
  // PostgreSQL quotes rows.
  [["failing row", "key ("], /(Failing row contains |Key \([^)]{0,200}\)=)\((?:[^"\\)]|\\.)*\)?/g, "$1(…)"],
  [["@"], /[\w.+-]{1,64}@((?:[a-z][\w-]{0,62}\.){1,8}[a-z]{2,})\b/gi, "…@$1"],
  // Phone numbers: as E.164, by their names, as people write them, bare.
  [["+", "%2b"], /(?:\+|%2B)[1-9](?:[ ().-]{0,3}\d){4,12}[ ().-]{0,3}\d(?!\d)/gi, (found) => `+${lastTwo(found)}`],
  [
    phone.map((name) => `${name}":`),
    new RegExp(`"(${phone.join("|")})":(\\d{7,15})(?=[,}\\]])`, "gi"),
    (_found, name, digits) => `"${name}":"${lastTwo(digits)}"`,
  ],
  [everyLine, /(?<=[a-z][:=])\d{10,15}(?!\w)/gi, lastTwo],
  [everyLine, new RegExp(String.raw`${begin}\(?\d{2,5}\)?(?:[ .-]{1,2}\d{2,6}){1,5}${end}`, "g"), hideGroups],
  [everyLine, new RegExp(String.raw`${begin}\d{10,15}${end}`, "g"), lastTwo],
  // One-time codes.
  [["code", "otp", "pin"], /"(code|otp|pin)":\d{4,8}(?!\d)/gi, `"$1":"${hiddenCode}"`],
  [["code", "otp", "pin"], /\b((?:code|otp|pin)\b\\*"?[\s:=#\\"]{0,6})\d{4,8}(?!\d)/gi, `$1${hiddenCode}`],
  [everyLine, new RegExp(String.raw`${begin}\d{6}(?![\w-]|\.\d)`, "g"), hiddenCode],
];

/** A number keeps its last two digits, a code of two halves none; a date and a machine's address stay. */
function hideGroups(found: string): string {
  if (/^(\d{4}-\d\d-\d\d|\d{1,3}(\.\d{1,3}){3}$)/.test(found)) return found;
  if (/^\d{3}[ -]\d{3}$/.test(found)) return hiddenCode;
  const { length } = digitsIn(found);
  return length >= 9 && length <= 15 ? lastTwo(found) : found;
}
