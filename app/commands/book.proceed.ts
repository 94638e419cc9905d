import { kindMeant, type Stay } from "#app/bookings/choose.ts";
import { say } from "#app/outcomes/outcome.ts";
import { askNext, stayMeant, type Scene, type Why } from "./book.ask.ts";
import type { BookStep, Draft } from "./book.draft.ts";
import { lookUp } from "./book.find.ts";
import { offerStay } from "./book.offer.ts";
import type { CommandRequest } from "./command.ts";

/** Asks for what is missing; offers the booking when nothing is. What was taken meanwhile is said, with what is still free. */
export async function proceed(request: CommandRequest, draft: Draft, why: Why = ""): Promise<BookStep> {
  const scene = await sceneOf(request, draft, why);
  if (!scene) return say("closed", { product: draft.title });
  const decided = await decideOnce(scene);
  if ("question" in decided) return decided.question;
  const offer = await offerStay(scene, decided.stay);
  return offer ?? proceed(request, scene.draft, "taken");
}

/** A try that dies may leave seats held for them: to the next they look taken, and what was decided before they were holds. */
const decideOnce = (scene: Scene): Promise<{ question: BookStep } | { stay: Stay }> =>
  scene.request.journal(scene.why === "" ? "stay" : `stay, ${scene.why}`, {
    find: async () => undefined,
    act: async () => {
      const question = askNext(scene);
      return question ? { question } : { stay: stayMeant(scene)! };
    },
  });

/** What there is to book now, by Shopify's own word, and what is known of who books. */
async function sceneOf(request: CommandRequest, draft: Draft, why: Why): Promise<Scene | undefined> {
  const found = await lookUp(request, draft.productId);
  if (!found) return undefined;
  const { title, booking, slots } = found;
  const [customer] = await request.customers();
  const known = [customer?.firstName, customer?.lastName].filter(Boolean).join(" ") || undefined;
  const kinds = [...new Set(slots.map(({ kind }) => kind))];
  const fixed = booking.persons?.least === booking.persons?.most ? booking.persons?.most : undefined;
  return {
    request,
    booking,
    slots,
    why,
    draft: {
      ...draft,
      title,
      name: draft.name ?? known ?? draft.names?.[0],
      kind: draft.kind ?? kindMeant(draft.said, kinds),
      persons: draft.persons ?? fixed,
    },
  };
}
