import type { RequestHandler } from "express";
import { z } from "zod";
import type { Text } from "../../simulators/ringcentral/world.ts";
import type { Demo } from "../demo.ts";
import { read } from "./texts.ts";
import { shopNamed } from "./world.ts";

const Delivery = z.object({
  topic: z.string().regex(/^[a-z_]+\/[a-z_]+$/, "must be a topic such as orders/create"),
  shop: z.string().optional(),
  repeat: z.coerce.number().int().min(1).max(1000).default(1),
  badHmac: z.stringbool().default(false),
  patienceMs: z.coerce.number().int().min(0).max(300_000).default(60_000),
});

/** Delivers a body, byte by byte as it came, as a webhook of Shopify's; answers with what the app said and all texts that followed. */
export const deliverWebhook =
  (demo: Demo): RequestHandler =>
  async (request, response, next) => {
    try {
      const { topic, shop, repeat, badHmac, patienceMs } = read(Delivery, request.query);
      const { domain } = shopNamed(shop);
      const texts: Text[] = [];
      const off = demo.simulators.ringcentral.onText((text) => {
        if (text.direction === "outbound") texts.push(text);
      });
      try {
        const status = await demo.simulators.shopify.deliver(domain, topic, undefined, {
          raw: Buffer.isBuffer(request.body) ? request.body.toString() : "",
          repeat,
          badHmac,
        });
        const done = patienceMs === 0 || (await demo.untilQuiet({ patienceMs }));
        response.json({ status, done, texts: texts.map(({ to, text }) => ({ to, text })) });
      } finally {
        off();
      }
    } catch (error) {
      next(error);
    }
  };
