/** What phones and people put under a text. */
const SIGNATURES: readonly RegExp[] = [
  /\n?\s*(?:sent|enviado|envoy[eé]|gesendet|inviato|verzonden|verstuurd|get)\s+(?:from|desde|depuis|de|von|vom|do|da|dal|vanaf|via|mit|using)\s+(?:my|mi|mon|meinem|meu|mio|il mio|mijn|outlook|yahoo|gmail|t-mobile|verizon|mail)?[^\n]{0,60}$/iu,
  /\n\s*(?:--|—|~|__)\s*\n?[^\n]{0,80}(?:\n[^\n]{0,80}){0,4}\s*$/u,
  /\s[-~–—]\s?(?:\p{Lu}[\p{Ll}'.]{1,20})(?:\s\p{Lu}[\p{Ll}'.]{0,20}){0,2}\s*$/u,
  /\n\s*(?:\p{Lu}[\p{Ll}'.]{1,20})(?:\s\p{Lu}[\p{Ll}'.]{0,20}){0,2}\s*$/u,
];

/** The text without the signature at its end; the whole text when nothing else is there. */
export function withoutSignature(clean: string): string {
  let rest = clean;
  for (const signature of SIGNATURES) {
    const shorter = rest.replace(signature, "");
    if (/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(shorter)) rest = shorter;
  }
  return rest;
}
