import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Box, Layout } from "@shopify/polaris";
import { z } from "zod";
import { AppPage } from "#app/components/app-page.tsx";
import { SaveBar } from "#app/components/save-bar.tsx";
import { NumbersSection } from "#app/components/settings/numbers-section.tsx";
import { fieldsFrom } from "#app/components/settings/fields.ts";
import { SettingsNav } from "#app/components/settings/settings-nav.tsx";
import { SendingSection } from "#app/components/settings/sending-section.tsx";
import { LanguagesSection } from "#app/components/settings/languages-section.tsx";
import { TextsSection } from "#app/components/settings/texts-section.tsx";
import { ConsentSection, ShopSection } from "#app/components/settings/shop-sections.tsx";
import { useT } from "#app/components/translation.ts";
import type { Answer } from "#app/components/use-answer.ts";
import { saving, useForm } from "#app/components/use-form.ts";
import { findGateway } from "#app/gateways/find.server.ts";
import { gateways } from "#app/gateways/registry.server.ts";
import { PhoneNumber } from "#app/lib/phone-number.ts";
import { appHost, judgeLinkDomain } from "#app/links/link-domain.server.ts";
import { chooseSender, numbersOfShop, setConfirmsOptOuts, shownCredentials } from "#app/numbers/accounts.server.ts";
import { connectNumber, NotConnected } from "#app/numbers/connect.server.ts";
import { disconnectNumber } from "#app/numbers/disconnect.server.ts";
import { authenticate } from "#app/shopify.server.ts";
import { shopOfPage } from "#app/shops/install.server.ts";
import { fieldsOf, readSettingsForm } from "#app/shops/settings-form.ts";
import { saveSettings } from "#app/shops/settings.server.ts";
import type { Shop } from "#app/shops/shop.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  const numbers = await numbersOfShop(shop.id);
  return {
    numbers: await Promise.all(
      numbers.map(async ({ id, number, label, gateway, problem, checkedAt }, index) => ({
        ...{ id, number, label, gateway, problem },
        // Of several, the first is the one that texts go out from.
        sends: numbers.length > 1 ? index === 0 : null,
        gatewayName: findGateway(gateway)?.name ?? gateway,
        checked: checkedAt?.toISOString() ?? null,
        shown: await shownCredentials(shop.id, id),
      })),
    ),
    gateways: gateways.map(({ key, name, fields }) => ({ key, name, fields: [...fields] })),
    fields: fieldsFrom(shop.settings, numbers),
    phoneOfShop: shop.phone,
    linkHost: appHost(),
    currency: shop.currency,
  };
}

export async function action({ request }: ActionFunctionArgs): Promise<Answer> {
  const { session } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  const sent = Sent.safeParse(await fieldsOf(request));
  if (!sent.success) throw new Response(null, { status: 400 });
  const { intent, ...fields } = sent.data;
  if (intent === "connect") return connect(shop, fields);
  if (intent === "disconnect") return disconnect(shop, fields);
  if (intent === "send-from") return sendFrom(shop, fields);
  return save(shop, fields);
}

const Sent = z
  .object({
    intent: z.enum(["connect", "disconnect", "send-from", "save"]),
    id: z.uuid().optional(),
    replaces: z.uuid().optional(),
    number: PhoneNumber.optional(),
  })
  .catchall(z.string());

type SentFields = Omit<z.infer<typeof Sent>, "intent">;

async function connect(shop: Shop, { gateway = "", number, replaces, ...credentials }: SentFields): Promise<Answer> {
  try {
    const connected = await connectNumber({ shopId: shop.id, gateway, credentials, number, replaces });
    return connected.is === "choice"
      ? { ok: false, ...{ choice: connected.numbers } }
      : { ok: true, said: `${connected.number} is connected` };
  } catch (error) {
    if (error instanceof NotConnected) return { ok: false, errors: error.errors };
    throw error;
  }
}

async function disconnect(shop: Shop, { id }: SentFields): Promise<Answer> {
  if (id) await disconnectNumber(shop.id, id);
  return { ok: true, said: "The number is disconnected" };
}

async function sendFrom(shop: Shop, { id }: SentFields): Promise<Answer> {
  const done = !!id && (await chooseSender(shop.id, id));
  return done
    ? { ok: true, said: "Your texts go out from this number" }
    : { ok: false, said: "It is no longer connected" };
}

async function save(shop: Shop, fields: SentFields): Promise<Answer> {
  const read = readSettingsForm(fields, shop.country);
  if ("errors" in read) return refused(read.errors);
  const texts = { ...shop.settings.texts, ...read.changes.texts };
  const link = await judgeLinkDomain(texts.linkDomain, shop.settings.texts.linkDomain);
  if ("problem" in link) return refused({ linkDomain: link.problem });
  await saveSettings(shop.id, { ...read.changes, texts: { ...texts, linkDomain: link.domain } });
  for (const { id } of await numbersOfShop(shop.id))
    if (fields[`confirms.${id}`]) await setConfirmsOptOuts(shop.id, id, fields[`confirms.${id}`] === "on");
  return { ok: true, said: "Settings saved" };
}

const refused = (errors: Record<string, string>): Answer => ({
  ok: false,
  said: "Not saved yet: something needs your attention",
  errors,
});

export const meta = () => [{ title: "Settings" }];

export default function SettingsPage() {
  const t = useT();
  const saved = useLoaderData<typeof loader>();
  const { fields, errors, change, bar } = useForm(saved.fields, saving);
  const form = { fields, errors, onChange: (name: string, value: string) => change(name)(value) };
  return (
    <AppPage title={t("Settings")}>
      <SaveBar id="settings" {...bar} />
      <Box paddingBlockEnd="400">
        <SettingsNav show="general" />
      </Box>
      <Layout>
        <NumbersSection
          numbers={saved.numbers}
          gateways={saved.gateways}
          confirms={(id) => fields[`confirms.${id}`] === "on"}
          onConfirms={(id, confirms) => change(`confirms.${id}`)(confirms ? "on" : "off")}
        />
        <ShopSection {...form} phoneOfShop={saved.phoneOfShop} currency={saved.currency} />
        <LanguagesSection {...form} />
        <ConsentSection {...form} />
        <SendingSection {...form} currency={saved.currency} />
        <TextsSection {...form} linkHost={saved.linkHost} />
      </Layout>
    </AppPage>
  );
}
