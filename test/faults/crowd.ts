import { setTimeout as wait } from "node:timers/promises";
import { cast, type Shopper } from "../universe/cast.ts";
import type { Story } from "../universe/play.ts";
import { customerOf, ordersOf } from "../universe/promises/known.ts";
import { asStage, type FaultStage } from "./stage.ts";

const patienceMs = 240_000;

export type Crowd = Awaited<ReturnType<typeof gather>>;

/** People whom the shop knows, each with an order from before. */
export async function gather(stage: FaultStage, count: number) {
  const { shop } = stage;
  const shoppers = (shop.shoppers = cast(asStage(stage), shop, count, () => ({ known: true, credit: 0 })));
  await stage.quiet(600_000);
  const story: Story = { seed: 0, said: [], heard: new Map(), left: [], deaths: 0 };
  const heard = new Map<string, string[]>();
  const waiting = new Map<string, () => void>();
  stage.ringcentral.onText(({ direction, to, text }) => {
    if (direction !== "outbound") return;
    heard.set(to, [...(heard.get(to) ?? []), text]);
    waiting.get(to)?.();
  });

  async function say({ phone }: Shopper, text: string) {
    story.said.push({ round: 0, shop: 0, who: phone.number, text });
    await stage.ringcentral.textFrom(phone.number, text, { to: shop.number });
  }

  /** The first text to them that has this in it. Undefined where none comes in time. */
  async function hears({ phone: { number } }: Shopper, what: RegExp): Promise<string | undefined> {
    const until = Date.now() + patienceMs;
    for (;;) {
      const text = heard.get(number)?.find((one) => what.test(one));
      if (text || Date.now() > until) return text;
      await Promise.race([new Promise<void>((called) => waiting.set(number, called)), wait(1_000)]);
    }
  }

  /** One order by text, with its code, as a person would. Answers how long it took, in ms; undefined where it came to nothing. */
  async function buys(one: Shopper): Promise<number | undefined> {
    const began = performance.now();
    await say(one, "BUY 1 navy mug");
    const code = /\b\d{6}\b/.exec((await hears(one, /\b\d{6}\b/)) ?? "")?.[0];
    if (!code) return undefined;
    await say(one, code);
    return (await hears(one, /is placed/)) === undefined ? undefined : performance.now() - began;
  }

  /** Everybody orders, so many at a time. */
  async function allBuy(together: number, done: (one: Shopper) => unknown = () => {}) {
    const left = [...shoppers];
    const tookMs: number[] = [];
    async function queue() {
      for (let one = left.shift(); one; one = left.shift()) {
        const ms = await buys(one);
        if (ms === undefined) continue;
        tookMs.push(ms);
        await done(one);
      }
    }
    await Promise.all(Array.from({ length: together }, queue));
    return tookMs;
  }

  const boughtBy = (one: Shopper) =>
    ordersOf(shop, customerOf(shop, one)!.id).filter(({ tags }) => tags.includes("SMS order"));
  const textsTo = ({ phone }: Shopper, what: RegExp) => phone.received().filter((text) => what.test(text)).length;
  return { shoppers, story, say, hears, buys, allBuy, boughtBy, textsTo };
}
