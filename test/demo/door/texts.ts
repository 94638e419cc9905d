import type { RequestHandler } from "express";
import { z } from "zod";
import { countParts } from "#app/templates/parts.ts";
import type { Text } from "../../simulators/ringcentral/world.ts";
import type { Demo } from "../demo.ts";
import { DemoError } from "../options.ts";
import { shopNamed } from "./world.ts";

const phone = z
  .string()
  .regex(/^\+[1-9]\d{6,14}$/, "must be a phone number in international form, such as +14155550101");

const TextRequest = z.object({
  from: phone,
  text: z.string().min(1, "is empty"),
  shop: z.string().optional(),
  /** How long to wait for the app to be done; 0 does not wait. */
  patienceMs: z.number().int().min(0).max(300_000).default(60_000),
});

/** What a phone shows of a text. */
export const shown = (text: Text) => ({ ...text, parts: countParts(text.text).parts });

/** Sends a text from a shopper's phone; answers with the texts that the phone got until the app was done. */
export const receiveText =
  (demo: Demo): RequestHandler =>
  async (request, response, next) => {
    try {
      const { from, text, shop, patienceMs } = read(TextRequest, request.body);
      const { number } = shopNamed(shop);
      const { ringcentral } = demo.simulators;
      const replies: Text[] = [];
      const off = ringcentral.onText((one) => {
        if (one.direction === "outbound" && one.to === from) replies.push(one);
      });
      try {
        const { status } = await ringcentral.textFrom(from, text, { to: number });
        const done = patienceMs === 0 || (await demo.untilQuiet({ phone: from, patienceMs }));
        response.json({ status, done, replies: replies.map(shown) });
      } finally {
        off();
      }
    } catch (error) {
      next(error);
    }
  };

export const showThread =
  ({ simulators: { ringcentral } }: Demo): RequestHandler =>
  (request, response) => {
    const { number } = shopNamed(request.query.shop);
    const thread = ringcentral.thread(read(phone, request.query.phone));
    response.json(thread.filter(({ from, to }) => from === number || to === number).map(shown));
  };

/** Throws DemoError that says what is wrong, field by field. */
export function read<Shape extends z.ZodType>(schema: Shape, input: unknown): z.output<Shape> {
  const found = schema.safeParse(input);
  if (found.success) return found.data;
  throw new DemoError(
    found.error.issues.map(({ path, message }) => `${path.join(".") || JSON.stringify(input)} ${message}`).join("; "),
  );
}
