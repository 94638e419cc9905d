const mostWords = 8;
/** As the function "textWords" of the database folds them: the two stand and fall together. */
const accented = "àáâãäåçèéêëìíîïñòóôõöùúûüýÿ";
const bare = "aaaaaaceeeeiiiinooooouuuuyy";

/**
 * What PostgreSQL's `to_tsquery` is to look for: all the words of a search, each as it is or as a beginning. Undefined where there is
 * nothing to look for.
 */
export function queryFor(search: string): string | undefined {
  const words = search
    .toLowerCase()
    .replace(/[à-ÿ]/g, (letter) => bare[accented.indexOf(letter)] ?? letter)
    .split(/[\s'\\\0]+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, mostWords);
  return words.length > 0 ? words.map((word) => `'${word}':*`).join(" & ") : undefined;
}
