import type { Contact } from "#app/contacts/contact.ts";
import { withLastWord } from "#app/consent/ledger.server.ts";
import { now } from "#app/lib/clock.server.ts";
import { confirmReply, scheduleReply, withdrawReply } from "#app/replies/scheduled-replies.server.ts";
import { readDueAt } from "#app/replies/scheduled-reply.ts";
import { ShopifyError } from "#app/shopify/admin.ts";
import type { Shop } from "#app/shops/shop.ts";
import { askNetwork, sendAgain } from "./thread-again.server.ts";
import type { EntryIntent, StateIntent, ThreadForm } from "./thread-form.ts";
import { addNote, removeNote } from "./thread-notes.server.ts";
import { introduce } from "./thread-person.server.ts";
import { refusalOf, sendReply } from "./thread-reply.server.ts";
import { fillSaved, type Filled } from "./thread-saved.server.ts";
import { handBack, noteSeen, optOut, takeOver, unlock } from "./thread-state.server.ts";

/** What came of it, in a merchant's words; what is wrong with which field. */
export type Done = { ok: boolean; said?: string; errors?: Record<string, string>; filled?: Filled };

type Plan = Extract<ThreadForm, { intent: "schedule" }>;

/** Does what a person of the shop wants done in a thread. `author` is how the team's own pages name them. */
export async function actOnThread(shop: Shop, contact: Contact, form: ThreadForm, author: string): Promise<Done> {
  switch (form.intent) {
    case "reply":
      return orField(
        "text",
        await sendReply(shop, contact.id, { text: form.text, key: form.key, author }),
        "On its way",
      );
    case "schedule":
      return schedule(shop, contact, form, author);
    case "note":
      await addNote(contact, { text: form.text, author });
      return { ok: true, said: "Noted for your team" };
    case "fill": {
      const filled = await fillSaved(shop, contact, form.id);
      return filled ? { ok: true, filled } : { ok: false, said: "This saved reply is gone" };
    }
    case "withdraw":
    case "confirm":
    case "remove-note":
    case "send-again":
    case "ask-network":
      return actOnEntry({ shopId: shop.id, contactId: contact.id, id: form.id }, form.intent, author);
    default:
      return actOnState(shop, contact, form.intent, author);
  }
}

async function schedule(shop: Shop, contact: Contact, { text, key, dueAt }: Plan, author: string) {
  const due = readDueAt(dueAt, shop.timeZone, now());
  if ("refused" in due) return orField("dueAt", due.refused, "");
  const { id: contactId, shopId } = contact;
  const refused =
    refusalOf(await withLastWord(contact)) ??
    (await scheduleReply({ id: key, shopId, contactId, author, text, dueAt: due }));
  if (!refused) await noteSeen(contact);
  return orField("text", refused, "Scheduled");
}

/** Done, or what is wrong with this field. */
const orField = (field: string, refused: string | undefined, said: string): Done =>
  refused ? { ok: false, said: refused, errors: { [field]: refused } } : { ok: true, said };

type Which = { shopId: string; contactId: string; id: string };

/** Something that stands in the thread: a text, a note, what is to be sent later. */
async function actOnEntry(which: Which, intent: EntryIntent, author: string): Promise<Done> {
  switch (intent) {
    case "withdraw":
      return (await withdrawReply(which)) ? { ok: true, said: "Taken back: it is not sent" } : already;
    case "confirm":
      return (await confirmReply(which)) ? { ok: true, said: "It is sent as it stands" } : already;
    case "remove-note":
      return (await removeNote(which, which.id)) ? { ok: true, said: "Note removed" } : already;
    case "ask-network":
      return (await askNetwork(which)) ? { ok: true, said: "The network is being asked" } : already;
    case "send-again": {
      const refused = await sendAgain(which, author);
      return refused ? { ok: false, said: refused } : { ok: true, said: "On its way again" };
    }
  }
}

async function actOnState(shop: Shop, contact: Contact, intent: StateIntent, author: string): Promise<Done> {
  switch (intent) {
    case "take-over":
      await takeOver(contact);
      return { ok: true, said: "Automatic replies are paused" };
    case "hand-back":
      return (await handBack(contact)) ? { ok: true, said: "Automatic replies are on again" } : already;
    case "unlock":
      return (await unlock(contact)) ? { ok: true, said: "Unlocked" } : already;
    case "opt-out":
      await optOut(contact, author);
      return { ok: true, said: "Opted out" };
    case "seen":
      await noteSeen(contact);
      return { ok: true };
    case "introduce":
      // Who they are is good to know; what was texted is shown all the same.
      return { ok: await introduce(shop, contact).catch(ignoreShopify) };
  }
}

function ignoreShopify(error: unknown): false {
  if (error instanceof ShopifyError) return false;
  throw error;
}

const already: Done = { ok: false, said: "It was done already" };
