import { figuresOf, talkOf } from "./figures.ts";
import { play, type Ending } from "./play.ts";
import type { Plan, Step } from "./plan.ts";
import { shrink } from "./shrink.ts";
import { setStage } from "./stage.ts";

export type Played = Ending & { figures: Awaited<ReturnType<typeof figuresOf>>; talk: string[] };

/** Named where a story could not be played at all: by the machine's fault, or the test's own. */
export const unplayed = "it comes to its end";

/** Plays one plan in a world of its own. */
export async function playAlone(plan: Plan): Promise<Played> {
  const stage = await setStage({ shops: plan.shoppers[1] ? "both" : "one" });
  try {
    const ending = await play(stage, plan);
    const figures = await stage.outside.aside(() => figuresOf(stage, ending.story));
    return { ...ending, figures, talk: talkOf(stage, ending.story) };
  } finally {
    await stage.close();
  }
}

/** The shortest story found within `budgetMs` that breaks one of the same promises, with how it ended. */
export async function shorten(plan: Plan, ending: Ending, budgetMs: number): Promise<{ plan: Plan; ending: Ending }> {
  const until = Date.now() + budgetMs;
  const promises = new Set(ending.broken.map(({ promise }) => promise));
  const last = ending.broken[0]?.round;
  let found = { plan, ending };
  const breaks = async (steps: Step[]) => {
    const shorter = { ...plan, steps };
    const played = await playAlone(shorter).catch(() => undefined);
    if (!played) return false;
    const isBroken = played.broken.some(({ promise }) => promises.has(promise));
    if (isBroken) found = { plan: shorter, ending: played };
    return isBroken;
  };
  const told = plan.steps.filter(({ round }) => typeof last !== "number" || round <= last);
  await shrink(told, breaks, () => Date.now() > until);
  return found;
}
