// Everything that is not the app: the networks and the phones, in a process of their own, so that their processor time is told apart.
// Its parent says what to do (`process.send`), one thing after the other.
import { figuresOf, atMost, atRate, type Answer, type Figures } from "./load.ts";
import { phonesOn, type Line, type Phones, type Script, type Waits } from "./conversation-phones.ts";
import { domain, startWorld } from "./conversation-world.ts";
import { startPlainNetwork } from "./conversation-plain.ts";

export type Orders = {
  world: { people: number; numbers: number };
  plain: { people: number; kind: "kannel" | "node-red"; textTo: string };
  /** What a merchant does first: opens the app, connects the numbers. */
  install: { appUrl: string };
  load: { script: Script; seconds: number } & ({ inFlight: number } | { perSecond: number });
};
export type Results = {
  world: { shopifyUrl: string; ringcentralUrl: string };
  plain: { replyTo: string };
  install: void;
  load: Figures;
};

type World = Awaited<ReturnType<typeof startWorld>>;

let world: World | undefined;
let phones: Phones | undefined;

const doing: { [Name in keyof Orders]: (order: Orders[Name]) => Promise<Results[Name]> } = {
  async world(wish) {
    world = await startWorld(wish);
    phones = phonesOn(world.line, world.phones);
    return { shopifyUrl: world.shopifyUrl, ringcentralUrl: world.ringcentral.url };
  },
  async plain({ people, ...wish }) {
    const network = await startPlainNetwork(wish);
    const line: Line = network.line;
    phones = phonesOn(
      line,
      Array.from({ length: people }, (_, index) => `+1415${6_000_000 + index}`),
    );
    return { replyTo: network.replyTo };
  },
  install: ({ appUrl }) => install(world!, appUrl),
  load,
};

/** Through the pages that a merchant would use. */
async function install({ shopify, accounts }: World, appUrl: string) {
  shopify.setAppUrl(appUrl);
  const browser =
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36";
  const opened = await fetch(shopify.appAddress(domain, "/app"), { headers: { "user-agent": browser } });
  if (!opened.ok) throw new Error(`the app did not open: it answered ${opened.status}`);
  for (const { clientId, clientSecret, jwt, numbers } of accounts) {
    const number = numbers[0]!.phoneNumber;
    const answer = await fetch(`${appUrl}/app/settings.data`, {
      method: "POST",
      headers: { authorization: `Bearer ${shopify.sessionToken(domain)}`, "user-agent": browser },
      body: new URLSearchParams({ intent: "connect", gateway: "ringcentral", number, clientId, clientSecret, jwt }),
    });
    const said = await answer.text();
    if (!answer.ok || /"errors"/.test(said)) throw new Error(`${number} was not connected: ${said.slice(0, 300)}`);
  }
}

/** Figures of the single round trips, each a text and its answer. */
async function load({ script, seconds, ...how }: Orders["load"]): Promise<Figures> {
  const answers: Answer[] = [];
  const startedAt = performance.now();
  const hold = async (since: number) => {
    const waits: Waits = await phones!.hold(script, since);
    for (const ms of waits) answers.push({ ms: ms ?? performance.now() - since, ok: ms !== undefined });
    return !waits.includes(undefined);
  };
  // A BUY and its code are two texts.
  const texts = script === "buy" ? 2 : 1;
  await ("inFlight" in how ? atMost(how.inFlight, seconds, hold) : atRate(how.perSecond / texts, seconds, hold));
  return figuresOf(answers, performance.now() - startedAt);
}

process.on("message", ({ name, order }: { name: keyof Orders; order: never }) => {
  doing[name](order).then(
    (result) => process.send!({ result }),
    (error: Error) => process.send!({ error: error.message }),
  );
});
process.on("disconnect", () => process.exit(0));
