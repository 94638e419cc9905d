const between = /\s*(?:[,;&+\n/]|(?<=\s)(?:and|y|et|und|e|en|aur|और)(?=\s))\s*/iu;
const name = /^[\p{L}\p{M}][\p{L}\p{M}'’.\- ]{1,39}$/u;

/** The names in "Ann Lee, Bob Ray and Cat Diaz". Undefined where something in it is no name. */
export function readNames(text: string): string[] | undefined {
  const names = text
    .split(between)
    .map((part) => part.trim().replace(/\s+/g, " "))
    .filter((part) => part !== "");
  return names.length > 0 && names.every((one) => name.test(one)) ? names : undefined;
}
