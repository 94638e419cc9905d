import { rowsOf, type Promised } from "./known.ts";

/**
 * After an opt-out one confirmation, then silence but for HELP, until an opt-in. What the shop's books say is about offers alone. All by
 * the app's own clock; what was on its way to the network in that very second may still come.
 */
export const silenceAfterStop: Promised = async ({ id }) => {
  const rows = await rowsOf<{ phone: string; kinds: string[] }>(
    `SELECT contact."phone", array_agg(message."kind") AS kinds FROM "ConsentEntry" entry
     JOIN "Contact" contact ON contact."shopId" = entry."shopId" AND contact."phone" = entry."phone"
     JOIN "Message" message ON message."contactId" = contact."id" AND message."direction" = 'out' AND message."wiredAt" IS NOT NULL
       AND message."attemptedAt" > entry."recordedAt" + CASE WHEN message."kind" = 'opt-out-confirmation' THEN interval '0' ELSE interval '1 second' END
     WHERE entry."change" = 'opt-out' AND message."kind" <> 'help' AND entry."shopId" = $1 AND entry."rule" NOT LIKE 'store.%'
       AND message."attemptedAt" < coalesce((SELECT min(later."recordedAt") FROM "ConsentEntry" later
       WHERE later."shopId" = entry."shopId" AND later."phone" = entry."phone" AND later."change" = 'opt-in' AND later."sequence" > entry."sequence"), 'infinity')
     GROUP BY entry."id", contact."phone"`,
    [id],
  );
  return rows
    .filter(({ kinds }) => kinds.join() !== "opt-out-confirmation")
    .map(({ phone, kinds }) => `${phone} had ${kinds.join(", ")} after opting out`);
};

/** By what people said and what the network carried, whatever our own books say: who said STOP is left alone until they say START. */
export const stopMeansStop: Promised = ({ place, number, shoppers }, { ringcentral }, { said, heard }) =>
  shoppers.flatMap(({ phone }) => {
    const words = said.filter(({ shop, who }) => shop === place && who === phone.number);
    const last = words.findLast(({ text }) => /^(STOP|START)$/.test(text));
    if (last?.text !== "STOP") return [];
    // What they were told in that round may have been on its way.
    const since = heard.get(last.round) ?? Infinity;
    const told = ringcentral.sent.slice(since).filter(({ from, to }) => from === number && to === phone.number);
    return (
      told
        // What confirms it may be late, when the network was down.
        .filter(({ text }) => !/STOP|unsubscribed/.test(text))
        .map(({ text }) => `${phone.number} said STOP, and was told "${text}" later`)
    );
  });

/**
 * What nobody asked for went to nobody who had not agreed: by their last word to us, and by the shop's books, when it was handed over.
 * Whoever was looked up had subscribed in those books before we were told so; what was on its way in the very second of a STOP may come.
 */
export const offersWithConsent: Promised = async ({ id, place, store, number }, { ringcentral }, { left }) => {
  const rows = await rowsOf<{ externalId: string; phone: string; text: string; kind: string; agreed: string | null }>(
    `SELECT message."externalId", message."phone", message."text", message."kind", (SELECT entry."change" FROM "ConsentEntry" entry
       WHERE entry."shopId" = message."shopId" AND entry."phone" = message."phone"
         AND entry."recordedAt" <= message."attemptedAt" + CASE WHEN entry."rule" = 'store.subscribed' THEN interval '5 seconds'
           WHEN entry."change" = 'opt-out' THEN interval '-1 second' ELSE interval '0' END
       ORDER BY entry."sequence" DESC LIMIT 1) AS agreed
     FROM "Message" message WHERE message."shopId" = $1 AND message."kind" IN ('marketing', 'transactional') AND message."wiredAt" IS NOT NULL`,
    [id],
  );
  const asked = new Set(store.customers.filter(({ sms }) => sms.consentUpdatedAt !== null).map(({ phone }) => phone));
  const later = new Set(
    left
      .filter(({ shop }) => shop === place)
      .flatMap(({ phone, since }) =>
        ringcentral.sent.slice(since).flatMap((one) => (one.to === phone && one.from === number ? [one.id] : [])),
      ),
  );
  return rows
    .filter(({ phone, agreed, externalId }) =>
      agreed === null ? !asked.has(phone) || later.has(externalId) : agreed !== "opt-in" || later.has(externalId),
    )
    .map(({ phone, kind, text }) => `${phone} had not agreed, and had the ${kind} text "${text}"`);
};
