import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BlockStack, Layout } from "@shopify/polaris";
import { useContext, useMemo } from "react";
import { adminOf } from "#app/components/admin-url.ts";
import { AppPage } from "#app/components/app-page.tsx";
import { SaveBar } from "#app/components/save-bar.tsx";
import { SettingsNav } from "#app/components/settings/settings-nav.tsx";
import { StorefrontSection } from "#app/components/settings/storefront-section.tsx";
import { useForm } from "#app/components/use-form.ts";
import { TranslationContext, useT } from "#app/components/translation.ts";
import type { Answer } from "#app/components/use-answer.ts";
import { env } from "#app/lib/env.server.ts";
import { shownNumber } from "#app/lib/phone-number.ts";
import { numbersOfShop } from "#app/numbers/accounts.server.ts";
import { authenticate } from "#app/shopify.server.ts";
import { shopOfPage } from "#app/shops/install.server.ts";
import { fieldsOf } from "#app/shops/settings-form.ts";
import { inEach } from "#app/shops/storefront.ts";
import { readStorefrontForm, storefrontFields } from "#app/shops/storefront-form.ts";
import { allCountries } from "#app/signups/country.ts";
import { saveStorefront } from "#app/signups/save.server.ts";
import { defaultWording, wordingOf } from "#app/signups/wording.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  const [from] = await numbersOfShop(shop.id);
  const editor = `${adminOf(shop.domain)}/themes/current/editor`;
  const app = env.SHOPIFY_API_KEY;
  const shown = inEach((language) => wordingOf(shop, language));
  return {
    fields: storefrontFields(shop.settings.storefront, shown, shop.country),
    number: from ? shownNumber(from.number) : null,
    blockUrl: `${editor}?template=product&addAppBlockId=${app}/text-us&target=mainSection`,
    buttonUrl: `${editor}?context=apps&activateAppId=${app}/text-us-button`,
    codes: allCountries,
  };
}

export async function action({ request }: ActionFunctionArgs): Promise<Answer> {
  const { session } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  const defaults = inEach((language) => defaultWording(shop, language));
  const read = readStorefrontForm(await fieldsOf(request), { defaults, known: allCountries });
  if ("errors" in read)
    return { ok: false, said: "Not saved yet: something needs your attention", errors: read.errors };
  await saveStorefront(shop.id, read.storefront);
  return { ok: true, said: "Settings saved" };
}

export const meta = () => [{ title: "Storefront" }];

export default function StorefrontPage() {
  const t = useT();
  const { fields, codes, ...shown } = useLoaderData<typeof loader>();
  const { bar, ...form } = useForm(fields);
  const { language } = useContext(TranslationContext);
  const countries = useMemo(() => {
    const names = new Intl.DisplayNames([language], { type: "region" });
    const all = codes.map((code) => ({ code, name: names.of(code) ?? code }));
    return all.toSorted((one, other) => one.name.localeCompare(other.name, language));
  }, [codes, language]);
  return (
    <AppPage title={t("Settings")}>
      <SaveBar id="storefront" {...bar} />
      <BlockStack gap="400">
        <SettingsNav show="storefront" />
        <Layout>
          <StorefrontSection {...form} {...shown} countries={countries} />
        </Layout>
      </BlockStack>
    </AppPage>
  );
}
