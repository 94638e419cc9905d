import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { TextPage } from "#app/components/templates/text-page.tsx";
import type { Answer } from "#app/components/use-answer.ts";
import { speakers } from "#app/conversations/speakers.ts";
import { now } from "#app/lib/clock.server.ts";
import { languages } from "#app/lib/language.ts";
import { toPhoneNumber } from "#app/lib/phone-number.ts";
import { sendTest } from "#app/messages/send-test.server.ts";
import { numbersOfShop } from "#app/numbers/accounts.server.ts";
import { authenticate } from "#app/shopify.server.ts";
import { shopOfPage } from "#app/shops/install.server.ts";
import { spokenTo } from "#app/shops/language.ts";
import { fieldsOf } from "#app/shops/settings-form.ts";
import { saveSettings } from "#app/shops/settings.server.ts";
import type { Shop } from "#app/shops/shop.ts";
import { checkText, hasErrors, type Check } from "#app/templates/check.ts";
import { findText, titleOf, valuesFor, type FoundText } from "#app/templates/find.ts";
import { loadOwnWordings, resetWording, saveWording } from "#app/templates/templates.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  const found = wanted(params.key);
  const { key, textKey, speaker, text } = found;
  const [own, numbers] = await Promise.all([loadOwnWordings(shop.id, key), numbersOfShop(shop.id)]);
  return {
    id: key,
    title: titleOf(textKey),
    speaker: speaker.name,
    rules: rulesOf(found, shop),
    defaults: text,
    own: Object.fromEntries(own.map((wording) => [wording.language, wording.text])),
    price: { perPart: shop.settings.pricePerPart, currency: shop.currency },
    testPhone: shop.settings.testPhone,
    hasNumber: numbers.length > 0,
    spoken: mainFirst(shop),
  };
}

function mainFirst(shop: Shop) {
  const main = spokenTo(shop);
  return [main, ...shop.settings.languages.spoken.filter((language) => language !== main)];
}

function wanted(key: string | undefined): FoundText {
  const found = findText(speakers, key);
  if (!found) throw new Response(null, { status: 404 });
  return found;
}

const language = z.enum(languages);
const Sent = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("save"), language, text: z.string() }),
  z.object({ intent: z.literal("reset"), language }),
  z.object({ intent: z.literal("test"), language, text: z.string(), to: z.string() }),
]);
type Sent<Intent> = Extract<z.infer<typeof Sent>, { intent: Intent }>;

export async function action({ request, params }: ActionFunctionArgs): Promise<Answer> {
  const { session } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  const found = wanted(params.key);
  const sent = Sent.safeParse(await fieldsOf(request));
  if (!sent.success) throw new Response(null, { status: 400 });
  switch (sent.data.intent) {
    case "save":
      return save(shop, found, sent.data);
    case "reset":
      await resetWording({ shopId: shop.id, key: found.key, language: sent.data.language });
      return { ok: true, said: "Back to the default wording" };
    case "test":
      return test(shop, found, sent.data);
  }
}

const rulesOf = ({ speaker, sample, mustOfferStop }: FoundText, shop: Shop) => ({
  values: valuesFor(sample, shop),
  mustOfferStop,
  kind: speaker.kind,
  plainly: shop.settings.texts.plainly,
});

const refused = ({ problems }: Check): Answer => ({
  ok: false,
  said: "Not saved: the wording has errors",
  errors: { text: problems.find(({ level }) => level === "error")?.message ?? "" },
});

async function save(shop: Shop, found: FoundText, sent: Sent<"save">): Promise<Answer> {
  const place = { shopId: shop.id, key: found.key, language: sent.language };
  const check = await saveWording(place, sent.text, { ...rulesOf(found, shop), language: sent.language });
  if (hasErrors(check)) return refused(check);
  if (!shop.settings.textsReviewedAt) await saveSettings(shop.id, { textsReviewedAt: now().toISOString() });
  return { ok: true, said: "Wording saved" };
}

async function test(shop: Shop, found: FoundText, sent: Sent<"test">): Promise<Answer> {
  const to = toPhoneNumber(sent.to, shop.country);
  if (!to)
    return {
      ok: false,
      errors: { to: "This is not a phone number. Write it with its country, as in +1 206 555 0100." },
    };
  const check = checkText(sent.text, { ...rulesOf(found, shop), language: sent.language });
  if (hasErrors(check)) return { ...refused(check), said: "Not sent: the wording has errors" };
  if (!(await sendTest(shop.id, { to, text: check.preview! })))
    return { ok: false, said: "Not sent: no number is connected yet" };
  await saveSettings(shop.id, { testPhone: to, testSentAt: now().toISOString() });
  return { ok: true, said: `Sent to ${to}` };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "Templates" }];

export default function TextRoute() {
  const { id, ...text } = useLoaderData<typeof loader>();
  return <TextPage key={id} {...text} />;
}
