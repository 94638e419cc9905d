/** A web address as phones underline it: up to a blank, without the punctuation of the sentence that it stands in. */
const pattern = /https?:\/\/[^\s<>"“”]*[^\s<>"“”.,;:!?'’)\]}…।]/giu;

export const linksIn = (text: string): string[] => [...new Set(text.match(pattern) ?? [])];

export const withoutLinks = (text: string) => text.replace(pattern, " ");

/** The text with other links in it; `change` returns the link itself to leave it. */
export const changeLinks = (text: string, change: (link: string) => string) =>
  text.replace(pattern, (link) => change(link));
