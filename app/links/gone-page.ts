import { languageOf } from "#app/lib/language.ts";
import { gone } from "./gone.texts.ts";

/** A plain page for a link that leads nowhere, in the language that the browser asks for first. It names no shop: it knows of none. */
export function gonePage(acceptLanguage: string | null): string {
  const language = languageOf(acceptLanguage);
  const [heading, advice] = gone[language];
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${heading}</title>
<style>body{font:1.125rem/1.5 system-ui,sans-serif;max-width:32rem;margin:18vh auto 0;padding:0 1.25rem;color:#1a1a1a;background:#fff}h1{font-size:1.5rem}</style>
<main><h1>${heading}</h1><p>${advice}</p></main>
</html>
`;
}
