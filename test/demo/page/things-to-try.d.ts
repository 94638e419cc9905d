export const thingsToTry: { title: string; texts: { text: string; means: string }[] }[];
