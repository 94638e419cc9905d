type Found = { compared: number; followed: number; told: number; kept: number; refused: number };

/** What a comparison found, one sentence for each thing that there was. */
export function foundWords({ compared, followed, told, kept, refused }: Found): string[] {
  const lines = [
    followed > 0 && `Had not reached us, and holds here now: ${followed}.`,
    told > 0 && `Had not reached them, and was told: ${told}.`,
    kept > 0 && `Said STOP to you by text and are still subscribed there; they are not texted: ${kept}.`,
    refused > 0 && `Were not taken there: ${refused}.`,
  ].filter((line) => line !== false);
  return lines.length > 0 ? lines : [`Nothing differed. Looked at: ${compared}.`];
}
