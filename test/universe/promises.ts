import type { Story } from "./play.ts";
import { nothingWithoutCode, oneGiftCardPerCode, oneOrderPerCode, peopleStay } from "./promises/codes.ts";
import type { Promised } from "./promises/known.ts";
import { billsSettled, creditConserved, nobodyOverpays } from "./promises/money.ts";
import { nothingHeld, seatsKept } from "./promises/seats.ts";
import { codesStayHidden, logStaysClean, noOrdersOfOthers, nothingOfOthers } from "./promises/secrets.ts";
import {
  everybodyIsAnswered,
  everyTextComesInOnce,
  everyTextEnds,
  everyTextIsJudged,
  silenceAfterStop,
} from "./promises/texts.ts";
import type { Stage } from "./stage.ts";

const promises: Record<string, Promised> = {
  oneOrderPerCode,
  oneGiftCardPerCode,
  nothingWithoutCode,
  peopleStay,
  creditConserved,
  nobodyOverpays,
  billsSettled,
  seatsKept,
  nothingHeld,
  everyTextComesInOnce,
  everyTextEnds,
  everybodyIsAnswered,
  everyTextIsJudged,
  silenceAfterStop,
  nothingOfOthers,
  noOrdersOfOthers,
  codesStayHidden,
  logStaysClean,
};

/** All that was broken, by the promise's name. */
export async function broken(stage: Stage, story: Story): Promise<string[]> {
  const found = await Promise.all(
    Object.entries(promises).map(async ([name, check]) =>
      (await check(stage, story)).map((what) => `${name}: ${what}`),
    ),
  );
  return [...story.broken, ...found.flat()];
}
