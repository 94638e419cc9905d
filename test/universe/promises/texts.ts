import { countBy, rowsOf, type Promised } from "./known.ts";

/** Every text that came in has ended, in one turn; none is left between. */
export const everyTextEnds: Promised = async () => {
  const open = await rowsOf<{ status: string; direction: string; text: string }>(
    `SELECT "status", "direction", "text" FROM "Message"
     WHERE ("direction" = 'in' AND "status" <> 'ended') OR ("direction" = 'out' AND "status" IN ('queued', 'wiring', 'errored', 'unknown') AND "verdict" IS DISTINCT FROM 'quiet-hours')`,
  );
  const turnless = await rowsOf<{ id: string; ended: string }>(
    `SELECT message."id", message."ended" FROM "Message" message LEFT JOIN "Turn" turn ON turn."messageId" = message."id"
     WHERE message."direction" = 'in' AND turn."id" IS NULL AND message."ended" <> 'the same text twice within seconds'`,
  );
  const parked = await rowsOf<{ name: string; error: string }>(`SELECT "name", "error" FROM "ParkedJob"`);
  return [
    ...open.map(({ status, direction, text }) => `text (${direction}) is left ${status}: ${text}`),
    ...turnless.map(({ id, ended }) => `text ${id} ended (${ended}) without a turn`),
    ...parked.map(({ name, error }) => `a ${name} job failed for good: ${error}`),
  ];
};

/** However often the network tells of a text, it came in once. */
export const everyTextComesInOnce: Promised = async (_stage, { said }) => {
  const stored = countBy(await rowsOf<{ phone: string }>(`SELECT "phone" FROM "Message" WHERE "direction" = 'in'`), ({ phone }) => phone); // prettier-ignore
  return [...countBy(said, ({ who }) => who)].flatMap(([who, count]) =>
    stored.get(who) === count ? [] : `${who} sent ${count} texts, and ${stored.get(who) ?? 0} came in`,
  );
};

/** Who waits for an answer gets one, unless there is a reason for silence; and nothing fails that may be tried again. */
export const everybodyIsAnswered: Promised = async () => {
  const rows = await rowsOf<{ text: string; ended: string; texts: number }>(
    `SELECT message."text", message."ended", jsonb_array_length(turn."outcome"->'texts') AS texts
     FROM "Turn" turn JOIN "Message" message ON message."id" = turn."messageId"`,
  );
  return rows
    .filter(({ texts, ended }) => (texts === 0 && !silences.includes(ended)) || / failed: /.test(ended))
    .map(({ text, ended }) => `"${text}" was answered with nothing, or trouble: ${ended}`);
};

const silences = [
  "this person opted out: not answered",
  "too many texts to answer: it may be a robot",
  "waits for a person of the shop",
  "not understood, and said so often enough",
  "locked",
];

/** Every text that went out was judged by the send gate, and each went out once. */
export const everyTextIsJudged: Promised = async ({ ringcentral }, { shoppers }) => {
  const rows = await rowsOf<{ id: string; phone: string; wired: boolean; verdict: string | null }>(
    `SELECT "id", "phone", "wiredAt" IS NOT NULL AS wired, "verdict" FROM "Message" WHERE "direction" = 'out' AND "status" <> 'queued'`,
  );
  const wired = countBy(rows.filter((row) => row.wired), ({ phone }) => phone); // prettier-ignore
  const sent = countBy(ringcentral.sent, ({ to }) => to);
  return [
    ...rows.filter(({ verdict }) => verdict === null).map(({ id }) => `text ${id} left without a verdict`),
    ...shoppers.flatMap(({ phone: { number } }) => {
      const [ours, theirs] = [wired.get(number) ?? 0, sent.get(number) ?? 0];
      return ours === theirs ? [] : `${number} had ${theirs} texts, of which we know ${ours}`;
    }),
  ];
};

/**
 * After an opt-out one confirmation, then silence but for HELP, until an opt-in. All by the app's own clock; what was on its way to the
 * network in that very second may still come.
 */
export const silenceAfterStop: Promised = async () => {
  const rows = await rowsOf<{ phone: string; kinds: string[] }>(
    `SELECT contact."phone", array_agg(message."kind") AS kinds FROM "ConsentEntry" entry
     JOIN "Contact" contact ON contact."shopId" = entry."shopId" AND contact."phone" = entry."phone"
     JOIN "Message" message ON message."contactId" = contact."id" AND message."direction" = 'out' AND message."wiredAt" IS NOT NULL
       AND message."attemptedAt" > entry."recordedAt" + CASE WHEN message."kind" = 'opt-out-confirmation' THEN interval '0' ELSE interval '1 second' END
     WHERE entry."change" = 'opt-out' AND message."kind" <> 'help'
       AND message."attemptedAt" < coalesce((SELECT min(later."recordedAt") FROM "ConsentEntry" later
       WHERE later."shopId" = entry."shopId" AND later."phone" = entry."phone" AND later."change" = 'opt-in' AND later."sequence" > entry."sequence"), 'infinity')
     GROUP BY entry."id", contact."phone"`,
  );
  return rows
    .filter(({ kinds }) => kinds.join() !== "opt-out-confirmation")
    .map(({ phone, kinds }) => `${phone} had ${kinds.join(", ")} after opting out`);
};
