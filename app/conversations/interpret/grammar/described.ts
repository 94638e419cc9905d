import type { Word } from "../message.ts";

/** Colours and materials, and the sizes that name nothing else: with one of them "the blue one" can only be goods. Folded: no accents, ß as ss. */
const DESCRIBING = new Set(
  [
    "blue red green black white grey gray yellow pink purple orange brown navy beige golden silver xs xl xxl wooden wool woolen cotton linen leather oak walnut ceramic",
    "azul azules rojo roja rojos rojas verde verdes negro negra negros negras blanco blanca blancos blancas gris grises amarillo amarilla rosa marron morado morada naranja",
    "bleu bleue bleus bleues rouge rouges vert verte verts vertes noir noire noirs noires blanc blanche blancs blanches jaune jaunes rose violet violette marron",
    "blau blaue blauen blauer blaues rot rote roten roter rotes grun grune grunen gruner grunes schwarz schwarze schwarzen schwarzer schwarzes weiss weisse weissen weisser weisses grau graue grauen gelb gelbe gelben",
    "vermelho vermelha vermelhos vermelhas preto preta pretos pretas branco branca brancos brancas cinza amarelo amarela roxo roxa",
    "blu rosso rossa rossi rosse verdi nero nera neri nere bianco bianca bianchi bianche grigio grigia giallo gialla",
    "blauw blauwe rood rode groen groene zwart zwarte witte grijs grijze geel gele",
    "neela neeli neele lal laal hara hari kala kali safed peela नीला नीली नीले लाल हरा हरी काला काली सफेद पीला",
  ].flatMap((words) => words.split(" ")),
);

const LEADING =
  /^(?:\d{1,2}|a|an|the|that|this|those|these|one|un|una|uno|el|la|los|las|ese|esa|une|le|les|ein|eine|einen|den|die|das|um|uma|o|os|as|il|lo|gli|le|een|de|het|die|dat|ek|do)$/;
const LONGEST_NAME = 6;
/** With one of these behind it the name is part of a longer thought. */
const CLAUSE = new Set(
  "when if while already tonight at home on before after again back now though then was is are has wenn als schon wann cuando si ya quando se gia quand deja wanneer al".split(
    " ",
  ),
);

/** "the blue one", "a large hoodie in black": an article or a count leads a short name with a colour, size or material. */
export function isDescribed(spoken: readonly Word[]): boolean {
  const [first] = spoken;
  if (!first || spoken.some(({ folded }) => CLAUSE.has(folded))) return false;
  if (spoken.length < 2 || spoken.length > LONGEST_NAME || !LEADING.test(first.folded)) return false;
  return spoken.some(({ folded }) => DESCRIBING.has(folded));
}
