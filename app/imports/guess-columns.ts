import { toPhoneNumber } from "#app/lib/phone-number.ts";
import type { ColumnKey, Columns } from "./columns.ts";

/** What a column of that kind is called in other programs' files, without spaces, signs and accents. */
const names: Record<ColumnKey, RegExp> = {
  phone:
    /^(default|customer|shipping|billing|sms|primary)?(address)?(phone|mobile|cell|cellphone|tel|telephone|telefon|telefono|telefone|telefoon|handy|movil|celular|cellulare|portable|mobiel|msisdn)(phone)?(number|no|nr|nummer|numero)?$|^(phone|mobile)number\w*$|^numerodetelephone$/,
  firstName: /^(customer)?(firstname|givenname|vorname|prenom|nombre|nome|voornaam|fname)$/,
  lastName:
    /^(customer)?(lastname|surname|familyname|nachname|nomdefamille|apellidos?|sobrenome|cognome|achternaam|lname)$/,
  name: /^(customer|contact)?(name|fullname|nom|naam|kunde|client|cliente)$/,
  email: /^(customer|contact)?e?mail(address|adresse)?$|^correo(electronico)?$|^courriel$/,
  agreed:
    /^acceptssms(marketing)?$|^sms(consent|optin|marketing(consent|status)?)$|^(consent|optin|optedin|subscribed|status|consentstatus)$/,
  agreedAt:
    /^(sms)?(consent|optin|optedin|signup|subscribed|subscription|agreed|confirmed|confirmation)(date|at|on|time|timestamp|datetime|updatedat)$|^(consent)?timestamp$|^(dateof|date)(consent|optin|signup)$|^einwilligungam$/,
  source:
    /^(sms)?(consent|optin|signup|subscription)?(source|wording|text|method|page|url|form|language|disclosure)$|^collectedfrom$|^(fuente|quelle|herkunft|origem|fonte|bron)$/,
};

const plain = (title: string) =>
  title
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z]/g, "");

/** Is the first row of a file the names of its columns? Not where it has a phone number in it. */
export const namesColumns = (first: readonly string[], country: string) =>
  !first.some((cell) => isNumber(cell, country));

/** Which column is probably what: by its name, else, for the number, by what stands in it. The merchant has the last word. */
export function guessColumns(
  titles: readonly string[],
  rows: readonly (readonly string[])[],
  country: string,
): Columns {
  const guessed: Columns = {};
  for (const [key, name] of Object.entries(names) as [ColumnKey, RegExp][]) {
    const index = titles.findIndex((title, at) => name.test(plain(title)) && !Object.values(guessed).includes(at));
    if (index >= 0) guessed[key] = index;
  }
  const count = (index: number) => rows.filter((row) => isNumber(row[index] ?? "", country)).length;
  const widest = Math.max(0, ...rows.map(({ length }) => length));
  const byContent = Array.from({ length: widest }, (_, index) => index).toSorted((a, b) => count(b) - count(a))[0];
  if (guessed.phone === undefined && byContent !== undefined && count(byContent) > 0) guessed.phone = byContent;
  // A first and a last name say more than the whole.
  if (guessed.firstName !== undefined && guessed.lastName !== undefined) delete guessed.name;
  return guessed;
}

const isNumber = (cell: string, country: string) =>
  /^[+\d][\d\s().-]{6,}$/.test(cell.trim()) && toPhoneNumber(cell, country) !== undefined;
