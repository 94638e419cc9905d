/**
 * How an operator's account numbers look, as a merchant writes it: an expression of characters, classes and counts, without
 * brackets that nest and without alternatives. So no written format takes longer than a moment to try, on any number.
 */
const atom = /^(?:\\[dD.+*?^$()[\]{}|\\-]|\[\^?(?:\\.|[\w +/.-])+\]|[\w #:/-])(?:\{\d{1,2}(?:,\d{1,2})?\}|\?)?/;
const mostAtoms = 12;
const mostOpenCounts = 3;
export const longestAccount = 40;

/** The parts of a format, or undefined where it is none. */
function atomsOf(format: string): string[] | undefined {
  const atoms: string[] = [];
  let rest = format.trim().replace(/^\^|\$$/g, "");
  while (rest !== "") {
    const [found] = atom.exec(rest) ?? [];
    if (!found || atoms.length === mostAtoms) return undefined;
    atoms.push(found);
    rest = rest.slice(found.length);
  }
  return atoms.length > 0 ? atoms : undefined;
}

/** Undefined where the format cannot be used: it says too much, or is no expression. */
export function readFormat(format: string): RegExp | undefined {
  const atoms = atomsOf(format);
  if (!atoms || atoms.filter((one) => /\{\d+,\d+\}$|\?$/.test(one)).length > mostOpenCounts) return undefined;
  try {
    return new RegExp(`^(?:${atoms.join("")})$`, "i");
  } catch {
    return undefined;
  }
}

/** Does this number look like one of the operator's? An unreadable format takes none. */
export const fitsFormat = (format: string, accountNumber: string): boolean =>
  accountNumber.length <= longestAccount && readFormat(format)?.test(accountNumber) === true;
