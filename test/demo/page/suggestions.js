const always = ["BUY 2 blue mug", "TRACK", "CANCEL 1001", "HELP", "STOP"];

/** What a shopper would probably answer to the last text, then what anybody may ask. The first kind is marked. */
export function suggestionsFor(lastReceived) {
  const answers = lastReceived ? answersTo(lastReceived) : [];
  return [
    ...answers.map((text) => ({ text, hot: true })),
    ...always.filter((text) => !answers.includes(text)).map((text) => ({ text, hot: false })),
  ];
}

function answersTo(text) {
  const code = /\b(\d{6})\b/.exec(text)?.[1];
  if (code) return [code];
  const choices = [...text.matchAll(/^\s*(\d)[.):]\s/gm)].map(([, choice]) => choice);
  if (choices.length > 1) return choices;
  return [...text.matchAll(/\b(YES|NO|START)\b/g)]
    .map(([word]) => word)
    .filter((word, index, all) => all.indexOf(word) === index);
}
