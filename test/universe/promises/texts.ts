import { countBy, rowsOf, type Promised } from "./known.ts";

/** Every text that came in has ended, in one turn; none is left between, but what the network took thrice without a word: a person decides. */
export const everyTextEnds: Promised = async ({ id }) => {
  const open = await rowsOf<{ status: string; direction: string; text: string }>(
    `SELECT "status", "direction", "text" FROM "Message"
     WHERE "shopId" = $1 AND (("direction" = 'in' AND "status" <> 'ended')
       OR ("direction" = 'out' AND "status" IN ('queued', 'wiring', 'errored', 'unknown') AND "verdict" IS DISTINCT FROM 'quiet-hours'
         AND NOT ("status" = 'unknown' AND "attempts" >= 3)))`,
    [id],
  );
  const turnless = await rowsOf<{ id: string; ended: string }>(
    `SELECT message."id", message."ended" FROM "Message" message LEFT JOIN "Turn" turn ON turn."messageId" = message."id"
     WHERE message."shopId" = $1 AND message."direction" = 'in' AND turn."id" IS NULL AND message."ended" <> 'the same text twice within seconds'`,
    [id],
  );
  const parked = await rowsOf<{ name: string; error: string }>(
    `SELECT "name", "error" FROM "ParkedJob" WHERE "shopId" = $1 OR "shopId" IS NULL`,
    [id],
  );
  return [
    ...open.map(({ status, direction, text }) => `text (${direction}) is left ${status}: ${text}`),
    ...turnless.map(({ id, ended }) => `text ${id} ended (${ended}) without a turn`),
    ...parked.map(({ name, error }) => `a ${name} job failed for good: ${error}`),
  ];
};

/** However often the network tells of a text, it came in once. */
export const everyTextComesInOnce: Promised = async ({ id, place }, _stage, { said }) => {
  const rows = await rowsOf<{ phone: string }>(
    `SELECT "phone" FROM "Message" WHERE "direction" = 'in' AND "shopId" = $1`,
    [id],
  );
  const stored = countBy(rows, ({ phone }) => phone);
  return [
    ...countBy(
      said.filter(({ shop }) => shop === place),
      ({ who }) => who,
    ),
  ].flatMap(([who, count]) =>
    stored.get(who) === count ? [] : `${who} sent ${count} texts, and ${stored.get(who) ?? 0} came in`,
  );
};

/** Who waits for an answer gets one, unless there is a reason for silence; and nothing fails that may be tried again. */
export const everybodyIsAnswered: Promised = async ({ id }) => {
  const rows = await rowsOf<{ text: string; ended: string; texts: number; left: boolean }>(
    `SELECT message."text", message."ended", jsonb_array_length(turn."outcome"->'texts') AS texts,
       (SELECT entry."change" FROM "ConsentEntry" entry WHERE entry."shopId" = message."shopId" AND entry."phone" = message."phone"
          AND entry."messageId" < message."id" AND entry."change" IN ('opt-in', 'opt-out') ORDER BY entry."sequence" DESC LIMIT 1)
         IS NOT DISTINCT FROM 'opt-out' AS left
     FROM "Turn" turn JOIN "Message" message ON message."id" = turn."messageId" WHERE turn."shopId" = $1`,
    [id],
  );
  return rows
    .filter(
      ({ texts, ended, left }) =>
        // Whoever says STOP again has had their confirmation.
        (texts === 0 && !silences.includes(ended) && !(left && ended === "opted out")) || / failed: /.test(ended),
    )
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
export const everyTextIsJudged: Promised = async ({ id, number: from, shoppers }, { ringcentral }) => {
  const rows = await rowsOf<{ id: string; phone: string; wired: boolean; verdict: string | null }>(
    `SELECT "id", "phone", "wiredAt" IS NOT NULL AS wired, "verdict" FROM "Message"
     WHERE "direction" = 'out' AND "status" <> 'queued' AND "shopId" = $1`,
    [id],
  );
  const wired = countBy(rows.filter((row) => row.wired), ({ phone }) => phone); // prettier-ignore
  const sent = countBy(
    ringcentral.sent.filter((text) => text.from === from),
    ({ to }) => to,
  );
  return [
    ...rows.filter(({ verdict }) => verdict === null).map(({ id }) => `text ${id} left without a verdict`),
    ...shoppers.flatMap(({ phone: { number } }) => {
      const [ours, theirs] = [wired.get(number) ?? 0, sent.get(number) ?? 0];
      return ours === theirs ? [] : `${number} had ${theirs} texts, of which we know ${ours}`;
    }),
  ];
};
