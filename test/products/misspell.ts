import { pick } from "./titles.ts";

type Random = () => number;

const neighbours: Record<string, string> = {
  a: "qsz",
  b: "vgn",
  c: "xdv",
  d: "sfe",
  e: "wrd",
  f: "dgr",
  g: "fht",
  h: "gjy",
  i: "uok",
  j: "hku",
  k: "jli",
  l: "kop",
  m: "nkj",
  n: "bmh",
  o: "ipl",
  p: "ol",
  q: "wa",
  r: "etf",
  s: "adw",
  t: "ryg",
  u: "yij",
  v: "cfb",
  w: "qes",
  x: "zcs",
  y: "tuh",
  z: "xas",
};
const chats = [
  ["hey can i get the", "please"],
  ["hi there, i would like to buy a", "for my sister, thanks"],
  ["do you still have that", "? need it asap"],
  ["ok yes i want one", "if you have it in stock"],
  ["hola quiero comprar", "por favor"],
  ["ich hätte gern", "bitte"],
  ["je voudrais", "s'il vous plaît"],
  ["bhai mujhe", "chahiye"],
];

const lower = (title: string) => title.toLowerCase().split(" ");
const longWords = (words: readonly string[]) =>
  words.flatMap((word, place) => (/^[a-z]{4,}$/.test(word) ? [place] : []));

function changeOne(title: string, random: Random, change: (word: string) => string): string {
  const words = lower(title);
  const places = longWords(words);
  if (places.length === 0) return words.join(" ");
  const place = pick(random, places);
  return words.with(place, change(words[place] ?? "")).join(" ");
}

const within = (word: string, random: Random, from = 0, spare = 0) =>
  from + Math.floor(random() * (word.length - from - spare));

function typo(word: string, random: Random): string {
  const at = within(word, random, random() < 0.1 ? 0 : 1);
  const letter = word.charAt(at);
  const near = pick(random, (neighbours[letter] ?? "e").split(""));
  const any = pick(random, "abcdefghijklmnopqrstuvwxyz".split(""));
  const kind = random();
  if (kind < 0.4) return word.slice(0, at) + near + word.slice(at + 1);
  if (kind < 0.5) return word.slice(0, at) + any + word.slice(at + 1);
  if (kind < 0.7) return word.slice(0, at) + word.slice(at + 1);
  if (kind < 0.85) return word.slice(0, at) + near + word.slice(at);
  return word.slice(0, at) + letter + word.slice(at);
}

function transpose(word: string, random: Random): string {
  const at = within(word, random, 0, 1);
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
}

function shuffled<Value>(values: readonly Value[], random: Random): Value[] {
  return values
    .map((value) => ({ value, order: random() }))
    .toSorted((one, other) => one.order - other.order)
    .map(({ value }) => value);
}

const plural = (word: string) =>
  word.endsWith("y") && !/[aeiou]y$/.test(word)
    ? `${word.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh)$/.test(word)
      ? `${word}es`
      : `${word}s`;

/** How people get a title wrong, a class each. */
export const misspellings: Record<string, (title: string, random: Random) => string> = {
  typo: (title, random) =>
    changeOne(
      changeOne(title, random, (word) => typo(word, random)),
      random,
      (word) => (random() < 0.3 ? typo(word, random) : word),
    ),
  transposition: (title, random) => changeOne(title, random, (word) => transpose(word, random)),
  joined: (title, random) => {
    const words = lower(title);
    const at = Math.floor(random() * (words.length - 1));
    return [...words.slice(0, at), (words[at] ?? "") + (words[at + 1] ?? ""), ...words.slice(at + 2)].join(" ");
  },
  split: (title, random) =>
    changeOne(title, random, (word) => {
      const at = Math.min(word.length - 2, Math.max(2, within(word, random, 2, 1)));
      return `${word.slice(0, at)} ${word.slice(at)}`;
    }),
  order: (title, random) => shuffled(lower(title), random).join(" "),
  chatty: (title, random) => {
    const [before = "", after = ""] = pick(random, chats);
    return `${before} ${lower(title).join(" ")} ${after}`;
  },
  vowels: (title, random) => changeOne(changeOne(title, random, dropVowels), random, dropVowels),
  prefix: (title, random) =>
    changeOne(title, random, (word) => word.slice(0, Math.max(3, Math.ceil(word.length * 0.6)))),
  plural: (title, random) =>
    changeOne(title, random, (word) => (word.endsWith("s") ? word.slice(0, -1) : plural(word))),
};

function dropVowels(word: string): string {
  return word.charAt(0) + word.slice(1).replaceAll(/[aeiou]/g, "");
}

/** Texts that name nothing in any shop. */
export const nonsense = [
  "asdf ghjkl",
  "qwertyuiop",
  "zzzzzz",
  "blorp fnargle",
  "xkcd 42",
  "what time do you open",
  "my order is late",
  "where is my stuff",
  "cancel",
  "who is this",
  "lol ok",
  "call me",
  "i hate you",
  "🤷‍♂️",
  "???",
  "12345678",
  "thank you so much",
  "is anyone there",
  "unsubscribe me",
  "my brother plays videogames",
  "flibbertigibbet",
  "pneumonoultramicroscopic",
  "ssdfkjh wejkrh",
  "tomorrow at five",
  "refund",
  "hippopotamus",
  "can a human help me",
  "wrong number sorry",
  "aaaaaaaaaaaaaaaaaaaa",
  "kjhgf dsaqw ertyu",
];
