import { db } from "#app/lib/db.server.ts";
import { commit } from "#app/outcomes/commit.server.ts";
import { say } from "#app/outcomes/outcome.ts";
import { loadInbound, requestFor } from "./request.server.ts";
import { conversationSpeaker } from "./speaker.ts";

/** People who wait for longer than this wonder whether they were heard. */
const patienceMs = 30_000;

/**
 * Tells somebody, once, that the answer to their text takes longer than it should: it is tried again, and kept for the merchant where
 * that does not help. Nothing where they have not waited for long.
 */
export async function apologise(messageId: string): Promise<void> {
  const inbound = await loadInbound(messageId);
  if (!inbound || inbound.shop.uninstalledAt || inbound.contact.conversation?.humanSince) return;
  if (inbound.at.getTime() - inbound.createdAt.getTime() < patienceMs) return;
  const { contact, language, shop } = requestFor(inbound, { intent: "none", slots: {} });
  const occasion = {
    ...{ shop, contact, language, speaker: conversationSpeaker, kind: "reply" as const },
    from: { gateway: inbound.gateway, number: inbound.number },
    cause: `delayed:${messageId}`,
    rule: "conversation.delayed",
    occurredAt: inbound.at,
  };
  await db.$transaction((tx) => commit(tx, occasion, say("delayed")));
}
