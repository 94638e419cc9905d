import { pool } from "#app/lib/db.server.ts";
import { broken } from "../universe/promises.ts";
import type { Crowd } from "./crowd.ts";
import { asStage, type FaultStage } from "./stage.ts";
import type { Flood } from "./flood.ts";

export type Report = {
  scenario: string;
  /** How much went on, so that what held was put to the test. */
  did: Record<string, number>;
  lost: string[];
  twice: string[];
  /** Texts of which nobody knows whether they arrived, and the app says so. */
  unknown: number;
  /** Promises that were not kept, in words. */
  broken: string[];
  /** How long each thing took to be well again, in ms. */
  recoveryMs: Record<string, number[]>;
  /** Plainly, what could not be tried here. */
  notes?: string[];
};

/** Did all end well? */
export const isWhole = ({ lost, twice, broken: kept }: Report) => lost.length + twice.length + kept.length === 0;

/** Once all is quiet: what was lost, what was done twice, and which promise was not kept. */
export async function account(stage: FaultStage, crowd: Crowd, flood?: Flood) {
  const { rows } = await pool().query<{ phone: string }>(`SELECT "phone" FROM "Message" WHERE "status" = 'unknown'`);
  const unknown = new Set(rows.map(({ phone }) => phone));
  const people = crowd.shoppers.flatMap((one) => {
    const { number } = one.phone;
    // Whoever may or may not have had a text is counted as that.
    const told = unknown.has(number) ? 1 : crowd.textsTo(one, /is placed/);
    return [
      { what: `the order of ${number}`, count: crowd.boughtBy(one).length },
      { what: `the answer that ${number} has ordered`, count: told },
    ];
  });
  const counted = [...people, ...((await flood?.counted()) ?? [])];
  const given = stage.shopify.deliveries.filter(({ done, statuses }) => done && !(statuses.at(-1)! < 300 && statuses.at(-1)! > 0)); // prettier-ignore
  const isUnknown = (said: string) => unknown.size > 0 && /is left unknown|texts, of which we know/.test(said);
  return {
    lost: [
      ...counted.filter(({ count }) => count === 0).map(({ what }) => what),
      ...given.filter(({ webhookId }) => !flood?.ids.has(webhookId)).map(({ topic }) => `a delivery of ${topic}`),
    ],
    twice: counted.filter(({ count }) => count > 1).map(({ what, count }) => `${what}: ${count} times`),
    unknown: rows.length,
    broken: (await broken(asStage(stage), crowd.story))
      .filter(({ what }) => !isUnknown(what))
      .map(({ promise, what }) => `${promise}: ${what}`),
  };
}

const middle = (all: number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;

/** The report as a person reads it. */
export function print(report: Report) {
  const { scenario, did, lost, twice, unknown, recoveryMs, notes = [] } = report;
  console.log(`\n${isWhole(report) ? "✓" : "✗"} ${scenario}`);
  console.table({
    ...Object.fromEntries(Object.entries(did).map(([what, count]) => [what, { count: round(count) }])),
    ...{ lost: { count: lost.length }, twice: { count: twice.length }, unknown: { count: unknown } },
    ...{ "promises not kept": { count: report.broken.length } },
  });
  const recovered = Object.entries(recoveryMs).filter(([, all]) => all.length > 0);
  if (recovered.length > 0)
    console.table(
      Object.fromEntries(
        recovered.map(([what, all]) => [
          what,
          { times: all.length, "median ms": Math.round(middle(all)), "most ms": Math.round(Math.max(...all)) },
        ]),
      ),
    );
  for (const said of [...notes, ...some("lost", lost), ...some("twice", twice), ...some("", report.broken)])
    console.log(`  ${said}`);
}

const round = (value: number) => (Number.isInteger(value) ? value : Number(value.toPrecision(4)));
const some = (name: string, all: string[]) => all.slice(0, 20).map((said) => (name ? `${name}: ${said}` : said));
