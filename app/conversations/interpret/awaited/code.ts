/**
 * The one-time code in a text, digits only: "482913", "482 913", "my code is 482-913". Four to eight digits in one
 * run that only spaces, dashes or dots interrupt; nothing when there are two candidates, or when the text speaks of an order.
 */
export function readCode(clean: string): string | undefined {
  const digits = clean.replace(/\p{Nd}/gu, toAscii);
  const runs = digits.match(/[+#$€£₹]?\d(?:[ \t.-]{0,2}\d){0,30}/g) ?? [];
  const whole = runs.filter((run) => /^\d/.test(run)).map((run) => run.replace(/\D/g, ""));
  const six = [...whole, ...(digits.match(/(?<![\d+#$-])\d{6}(?!\d)/g) ?? [])].filter((run) => run.length === 6);
  if (new Set(six).size === 1) return six[0];
  const codes = whole.filter((run) => run.length >= 4 && run.length <= 8);
  return codes.length === 1 && six.length === 0 ? codes[0] : undefined;
}

function toAscii(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 128) return digit;
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}
