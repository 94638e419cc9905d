import type { FaultKind as RingCentralFault } from "../simulators/ringcentral/faults.ts";
import type { FaultKind as ShopifyFault } from "../simulators/shopify/faults.ts";
import type { Misfortune } from "../simulators/biller/start.ts";
import { chanceFrom } from "../support/chance.ts";
import { deeds, type Deed } from "./deeds.ts";
import { pick, type Chance } from "./texts.ts";

/** What an event meets with on its way to our doors. */
export type Mishap = "twice" | "late" | "answer lost" | "never there";
/** What is counted until a process dies or the database goes: all that leaves the app, calls, those that change something, or texts. */
export type Counted = "anything" | "calls" | "changes" | "texts";

/** One thing that happens in a story. A chance of its own makes it the same whatever else is left out. */
export type Move =
  | { kind: "text"; shop: number; who: number; chance: number; times: number; says?: string; code?: true }
  | { kind: "deed"; shop: number; deed: Deed; chance: number }
  | { kind: "shopify"; fault: ShopifyFault; operation?: string }
  | { kind: "ringcentral"; fault: RingCentralFault; times: number }
  | { kind: "biller"; fault: Misfortune }
  | { kind: "event"; from: "Shopify" | "RingCentral"; mishap: Mishap; after: number }
  | { kind: "death"; counted: Counted; after: number; done: boolean }
  | { kind: "database"; after: number; forMs: number }
  | { kind: "people" }
  | { kind: "time"; minutes: number }
  | { kind: "clocks"; shopify: number; ringcentral: number };

export type Step = Move & { round: number };
/** `shoppers`: how many each shop has. */
export type Plan = { seed: number; shoppers: number[]; steps: Step[] };
export type Length = { shoppers: number; rounds: number };

/** All that a seed decides, before anything of it has happened. */
export function planOf(seed: number, { shoppers, rounds }: Length): Plan {
  const chance = chanceFrom(seed);
  const crowd = [shoppers, Math.ceil(shoppers / 3)];
  const steps: Step[] = [{ round: 0, ...clocks(chance) }];
  let [before, earlier]: (Scene | undefined)[] = [];
  for (let round = 0; round < rounds; round++) {
    const scene: Scene | undefined = !before && !earlier && chance() < 0.6 ? sceneOf(chance) : undefined;
    const own = [
      ...(scene ? asked(scene) : []),
      ...(before ? [gettingLost(before), approved(before)] : []),
      ...(earlier ? [approved(earlier)] : []),
    ];
    const others = roundOf(chance, crowd).filter((move) => !isOf(move, scene ?? before ?? earlier));
    for (const move of [...own, ...others]) steps.push({ round, ...move });
    [before, earlier] = [scene, before];
  }
  return { seed, shoppers: crowd, steps };
}

const upTo = (chance: Chance, most: number) => 1 + Math.floor(chance() * most);
const own = (chance: Chance) => Math.floor(chance() * 2 ** 31);

/** In seconds before or behind the app's. */
const clocks = (chance: Chance): Move => {
  const off = () => pick(chance, [0, 0, 0, -45, -8, 8, 45]);
  return { kind: "clocks", shopify: off(), ringcentral: off() };
};

/**
 * Somebody asks for something that moves money, and approves it; the answer to the call that moves it gets lost. Then they text the code
 * once more, not sure that it went through.
 */
type Scene = { who: number; says: string; operation: string };

const sceneOf = (chance: Chance): Scene => ({
  who: Math.floor(chance() * 3),
  ...pick(chance, [
    { says: "SEND 5 TO +14155560004", operation: "DebitStoreCredit" },
    { says: "SEND 6 TO +14155560004", operation: "CreditStoreCredit" },
    { says: "GIFT 5 TO +14155560004", operation: "DebitStoreCredit" },
    { says: "GIFT 6 TO +14155560004", operation: "CreateGiftCard" },
  ]),
});

const asked = ({ who, says }: Scene): Move[] => [{ kind: "text", shop: 0, who, chance: 0, times: 1, says }];
const gettingLost = ({ operation }: Scene): Move => ({ kind: "shopify", fault: "drop-after", operation });
const approved = ({ who }: Scene): Move => ({ kind: "text", shop: 0, who, chance: 0, times: 1, code: true });
const isOf = (move: Move, scene: Scene | undefined) =>
  move.kind === "text" && move.shop === 0 && move.who === scene?.who;

function roundOf(chance: Chance, crowd: readonly number[]): Move[] {
  return [
    ...mishaps(chance),
    ...(chance() < 0.3 ? [downfall(chance)] : []),
    ...(chance() < 0.25 ? stopInTheMiddle(chance, crowd) : []),
    ...(chance() < 0.2 ? rush(chance, crowd) : []),
    ...crowd.flatMap((count, shop) => texts(chance, shop, count)),
    ...crowd.flatMap((_, shop) => deedsOf(chance, shop)),
    ...(chance() < 0.7 ? [{ kind: "people" } as const] : []),
    ...(chance() < 0.15 ? [{ kind: "time", minutes: pick(chance, [6, 90, 26 * 60]) } as const] : []),
  ];
}

function texts(chance: Chance, shop: number, count: number): Move[] {
  return Array.from({ length: count }, (_, who) => who).flatMap((who) => {
    if (chance() < 0.2) return []; // looks away
    const text = (times: number): Move => ({ kind: "text", shop, who, chance: own(chance), times });
    return [text(chance() < 0.08 ? 2 : 1), ...(chance() < 0.05 ? [text(1)] : [])];
  });
}

const deedsOf = (chance: Chance, shop: number): Move[] =>
  deeds.flatMap(({ name, odds }) =>
    chance() < odds ? [{ kind: "deed", shop, deed: name, chance: own(chance) } as const] : [],
  );

const shopifyFaults = [
  "drop-before",
  "drop-after",
  "drop-after",
  "drop-after",
  "drop-after",
  "500",
  "503",
  "429",
  "throttled",
  "internal-error",
] as const;
const ringcentralFaults = ["500", "502", "503", "429", "401", "drop-before", "drop-after", "cut", "not-json"] as const;
const misfortunes = ["drop-before", "drop-after", "pending", "refuse", "500-after", "429"] as const;

function mishaps(chance: Chance): Move[] {
  const some = (most: number, make: () => Move) => Array.from({ length: Math.floor(chance() * (most + 1)) }, make);
  return [
    // Often in the middle of something that takes several calls.
    ...some(6, () => ({
      ...{ kind: "shopify", fault: pick(chance, shopifyFaults) },
      ...(chance() < 0.85 && { operation: pick(chance, delicate) }),
    })),
    // Now and then the network is down for most of a round.
    ...some(2, () => ({
      ...{ kind: "ringcentral", fault: pick(chance, ringcentralFaults), times: chance() < 0.15 ? 12 : 1 },
    })),
    ...some(1, () => ({ kind: "biller", fault: pick(chance, misfortunes) })),
    ...some(3, () => eventMishap(chance)),
  ];
}

const eventMishap = (chance: Chance): Move => ({
  kind: "event",
  from: pick(chance, ["Shopify", "RingCentral"] as const),
  mishap: pick(chance, ["twice", "twice", "late", "late", "answer lost", "never there"] as const),
  after: Math.floor(chance() * 8),
});

/** A process dies, or the database goes away: in the middle of something, before or after it took effect. */
function downfall(chance: Chance): Move {
  if (chance() < 0.3) return { kind: "database", after: upTo(chance, 150), forMs: pick(chance, [50, 200, 600]) };
  const counted = pick(chance, ["anything", "calls", "changes", "changes", "texts"] as const);
  const after = upTo(chance, { anything: 200, calls: 40, changes: 12, texts: 6 }[counted]);
  return { kind: "death", counted, after, done: chance() < 0.5 };
}

/** The network is down while somebody asks for something, and says stop before it is back. */
function stopInTheMiddle(chance: Chance, crowd: readonly number[]): Move[] {
  const [shop, who] = [0, Math.floor(chance() * crowd[0]!)];
  const says = (words: string): Move => ({ kind: "text", shop, who, chance: 0, times: 1, says: words });
  return [
    { kind: "ringcentral", fault: "503", times: 3 + crowd[0]! },
    says(pick(chance, ["BUY 1 navy mug", "MENU", "PRICE navy mug", "ORDERS"])),
    says("STOP"),
  ];
}

/** Several want the same seat at once. */
function rush(chance: Chance, crowd: readonly number[]): Move[] {
  const shop = chance() < 0.7 ? 0 : 1;
  const says = pick(chance, ["BOOK haircut tomorrow at 10am", "BOOK aurora tomorrow balcony for 4"]);
  return Array.from({ length: Math.min(4, crowd[shop]!) }, (_, who) => {
    const text = { shop, who, chance: 0, times: 1, says };
    return { kind: "text", ...text };
  });
}

const delicate = [
  ...["CreateDraftOrder", "CompleteDraftOrder", "DeleteDraftOrder", "CreateOrder", "DebitStoreCredit"],
  ...["CreditStoreCredit", "CancelOrder", "CommitOrderEdit", "RefundOrder", "BookManualPayment", "CreateGiftCard"],
  ...["RequestReturn", "ReadOrder", "SetSmsConsent", "FindCustomersByPhone", "ReadCustomer"],
];
