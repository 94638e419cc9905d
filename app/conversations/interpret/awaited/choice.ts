import type { Message } from "../message.ts";

const ORDINALS: Record<string, number> = {};
const rows: Record<number, string> = {
  1: "first 1st one uno primero primera primer erste ersten erster premier premiere primeiro primeira primo prima eerste pehla pehli pahla एक पहला पहली 1er a eins um un une een ek",
  2: "second 2nd two dos segundo segunda zweite zweiten deuxieme seconde second deux zwei dois duas secondo seconda due tweede twee dusra doosra dusri do दूसरा दूसरी दो 2eme 2e b",
  3: "third 3rd three tres tercero tercera tercer dritte dritten troisieme trois drei terceiro terceira terzo terza tre derde drie teesra tisra teen तीसरा तीसरी तीन 3eme 3e c",
  4: "fourth 4th four cuatro cuarto vierte vier quatrieme quatre quarto quatro quattro vierde chautha chauthi char चौथा चार d",
  5: "fifth 5th five cinco quinto funfte funf cinquieme cinq quinto cinque vijfde vijf panchva paanchva पांचवा पांच e",
};
for (const [choice, words] of Object.entries(rows))
  for (const word of words.split(" ")) ORDINALS[word] ??= Number(choice);

const AROUND = new Set(
  "the option number no nr num choice one please i ll take want would like go with for el la numero opcion opción opcao le l die der das nummer den il lo de het wala vali wali number ko चाहिए वाला वाली line item pick choose this that id d it is mein me quiero je prends prendo ich nehme quero voglio ik wil".split(
    " ",
  ),
);

/** Which of the lines that we offered, from 1: "2", "2.", "the second one", "number three". */
export function readChoice(message: Message): number | undefined {
  const keycap = /^\s*([1-9])\s*(?:[.)\]:!]|\u20e3)*\s*$/u.exec(message.clean)?.[1];
  if (keycap) return Number(keycap);
  const spoken = message.core.filter((word) => word.code !== "." && word.code !== "e");
  const digits = spoken.filter((word) => /^[1-9]$/.test(word.folded));
  const others = spoken.filter((word) => !/^[1-9]$/.test(word.folded) && !AROUND.has(word.folded));
  if (digits.length === 1 && others.length === 0) return Number(digits[0]?.folded);
  if (digits.length > 0 || others.length > 1) return undefined;
  const [ordinal] = others;
  if (ordinal) return ORDINALS[ordinal.folded];
  const sole = spoken.length === 1 ? spoken[0] : undefined;
  return sole ? ORDINALS[sole.folded] : undefined;
}
