import { z } from "zod";
import { bounded } from "#app/gateways/bounded.server.ts";
import { ShopifyError } from "#app/shopify/admin.ts";
import { staffAt } from "#app/shops/extension-door.server.ts";
import type { Shop } from "#app/shops/shop.ts";
import { translationIn } from "../translation.server.ts";
import { languageOfRequest, type Translation } from "../translation.ts";

/** In which words somebody is answered: the language of the admin (`locale` in the address), and the shop's clock. */
export type Words = { translation: Translation; timeZone: string };
type Asked = { shop: Shop; author: string; words: Words };

/**
 * Answers a block in Shopify's admin with what `work` returns, as JSON. What is wrong with its question, and what Shopify does not say, is
 * answered as `{ problem }`, in the language of the admin: the block shows it as it is. Throws the Response that refuses.
 */
export async function answerStaff(request: Request, work: (asked: Asked) => Promise<object>): Promise<Response> {
  const { shop, author, cors } = await staffAt(request);
  const translation = translationIn(languageOfRequest(request));
  const problem = (said: string, status: number) =>
    cors(Response.json({ problem: translation.say(said) }, { status, headers }));
  try {
    return cors(
      Response.json(await work({ shop, author, words: { translation, timeZone: shop.timeZone } }), { headers }),
    );
  } catch (thrown) {
    if (thrown instanceof z.ZodError) return problem(thrown.issues[0]!.message, 400);
    if (thrown instanceof ShopifyError) return problem(thrown.merchantMessage, 503);
    throw thrown instanceof Response ? cors(thrown) : thrown;
  }
}

const headers = { "cache-control": "no-store" };

/** What a block sends, up to a bound. What is no JSON is nothing. */
export async function sentBy(request: Request): Promise<unknown> {
  const body = await bounded(request);
  return body.json().catch(() => ({})) as unknown;
}

/** What is only sent, never looked at; a browser that asks whether it may send is told so. */
export const onlySent = (request: Request) =>
  answerStaff(request, async () => {
    throw new Response(null, { status: 405, headers: { allow: "POST" } });
  });
