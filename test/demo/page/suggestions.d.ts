export function suggestionsFor(lastReceived?: string): { text: string; hot: boolean }[];
