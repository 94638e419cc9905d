const always = ["BUY 2 blue mug", "TRACK", "CANCEL 1001", "HELP", "STOP"];

/** What a shopper would probably answer to the last text, then what anybody may ask. The first kind is marked. */
export function suggestionsFor(lastReceived = "") {
  const answers = [...new Set([...codesIn(lastReceived), ...choicesIn(lastReceived), ...wordsIn(lastReceived)])];
  return [
    ...answers.map((text) => ({ text, hot: true })),
    ...always.filter((text) => !answers.includes(text)).map((text) => ({ text, hot: false })),
  ];
}

const codesIn = (text) => text.match(/\b\d{6}\b/g) ?? [];

/** "1. Blue Mug" on a line of its own, or "1 for Blue Mug" in any of our languages. */
const choicesIn = (text) =>
  [...text.matchAll(/(?:^|[\s(])([1-9])(?:[.):]\s| (?:for|to|para|pour|für|per|voor|zu)\b)/gm)].map(
    ([, choice]) => choice,
  );

const wordsIn = (text) => text.match(/\b(?:YES|NO|START)\b/g) ?? [];
