type Found = { compared: number; followed: number; told: number; kept: number; refused: number };

/** A sentence, and the number in it. */
export type Line = { said: string; count: number };

/** What a comparison found, one sentence for each thing that there was. */
export function foundWords({ compared, followed, told, kept, refused }: Found): Line[] {
  const lines = [
    { said: "Had not reached us, and holds here now: {{count}}.", count: followed },
    { said: "Had not reached them, and was told: {{count}}.", count: told },
    { said: "Said STOP to you by text and are still subscribed there; they are not texted: {{count}}.", count: kept },
    { said: "Were not taken there: {{count}}.", count: refused },
  ].filter(({ count }) => count > 0);
  return lines.length > 0 ? lines : [{ said: "Nothing differed. Looked at: {{count}}.", count: compared }];
}
