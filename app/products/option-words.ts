/** Sizes and colours in every language that we read: the words that tell variants apart, one meaning a line. */
const meanings = `
xs xsmall
s sm small smal pequeno pequena petit petite klein kleine kleiner piccolo piccola chhota chota छोटा छोटी
m md med medium mediano mediana moyen moyenne mittel mittlere medio media middel madhyam मध्यम
l lg large grande grand gross grosse groot bada बड़ा बड़ी
xl xlarge
black blk blck noir noire schwarz schwarze negro negra preto preta nero nera zwart kala kaala काला काली
white wht blanc blanche weiss weisse blanco blanca branco branca bianco bianca wit safed सफेद
red rd rouge rot rote rojo roja vermelho vermelha rosso rossa rood lal laal लाल
blue blu bleu bleue blau blaue azul azzurro blauw neela nila नीला नीली
green grn vert verte grun grune verde groen hara हरा हरी
yellow ylw jaune gelb gelbe amarillo amarilla amarelo amarela giallo gialla geel peela पीला पीली
orange naranja laranja arancione oranje narangi नारंगी
pink pnk rosa roze gulabi गुलाबी
purple violet violett lila morado morada roxo roxa viola paars baingani बैंगनी
brown brwn brun brune marron braun braune marrom marrone bruin bhura भूरा
grey gray gry gris grise grau graue cinza cinzento grigio grigia grijs slety
gold golden dorado dorada dourado oro goud gouden sunehra सुनहरा
silver argent silber plateado plateada prata argento zilver chandi
`;

const meaningOf = new Map(
  meanings
    .normalize("NFKD")
    .trim()
    .split("\n")
    .flatMap((line) => {
      const words = line.split(" ");
      return words.map((word): [string, string] => [word, words[0] ?? word]);
    }),
);

/** The one word for a size or a colour, whatever it is called: "grande" and "large" are "l". */
export const optionMeaning = (word: string): string | undefined => meaningOf.get(word);

/** Every way to write that size or colour. */
const writings = Map.groupBy(meaningOf.keys(), (word) => meaningOf.get(word));
export const sameMeaning = (word: string): readonly string[] => writings.get(meaningOf.get(word)) ?? [];
