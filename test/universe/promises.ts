import type { Story } from "./play.ts";
import { nothingWithoutCode, oneGiftCardPerCode, oneOrderPerCode, peopleStay } from "./promises/codes.ts";
import { offersWithConsent, silenceAfterStop, stopMeansStop } from "./promises/consent.ts";
import { everyEventEnds, everyEventIsFollowed, oneTextPerEvent } from "./promises/events.ts";
import type { Promised } from "./promises/known.ts";
import { billsSettled, creditConserved, nobodyOverpays } from "./promises/money.ts";
import { nothingHeld, seatsKept } from "./promises/seats.ts";
import { codesStayHidden, logStaysClean, noOrdersOfOthers, nothingOfOthers } from "./promises/secrets.ts";
import { shopsStayApart, textsLeaveByOwnNumber } from "./promises/shops.ts";
import { everybodyIsAnswered, everyTextComesInOnce, everyTextEnds, everyTextIsJudged } from "./promises/texts.ts";
import type { Stage } from "./stage.ts";

/** What holds whenever nobody has anything left to do. */
const always: Record<string, Promised> = {
  oneOrderPerCode,
  oneGiftCardPerCode,
  nothingWithoutCode,
  seatsKept,
  everyTextComesInOnce,
  everybodyIsAnswered,
  everyTextIsJudged,
  silenceAfterStop,
  stopMeansStop,
  offersWithConsent,
  everyEventEnds,
  everyEventIsFollowed,
  oneTextPerEvent,
  shopsStayApart,
  textsLeaveByOwnNumber,
};

/** What holds once every bill and offer has come to its end, too. */
const atLast: Record<string, Promised> = {
  peopleStay,
  creditConserved,
  nobodyOverpays,
  billsSettled,
  nothingHeld,
  everyTextEnds,
  nothingOfOthers,
  noOrdersOfOthers,
  codesStayHidden,
  logStaysClean,
};

export type Break = { promise: string; what: string };

/** What is broken although something may still wait: for a morning, a bill, somebody's answer. */
export const brokenNow = (stage: Stage, story: Story) => check(always, stage, story);

/** All that is broken at the end of a story. */
export const broken = (stage: Stage, story: Story) => check({ ...always, ...atLast }, stage, story);

async function check(promises: Record<string, Promised>, stage: Stage, story: Story): Promise<Break[]> {
  const found: Break[] = [];
  for (const [promise, holds] of Object.entries(promises))
    for (const shop of stage.shops) for (const what of await holds(shop, stage, story)) found.push({ promise, what });
  return found;
}
