import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BlockStack, Layout } from "@shopify/polaris";
import { AppPage } from "#app/components/app-page.tsx";
import { SaveBar } from "#app/components/save-bar.tsx";
import { AlertsSection } from "#app/components/settings/alerts-section.tsx";
import { SettingsNav } from "#app/components/settings/settings-nav.tsx";
import { useForm } from "#app/components/use-form.ts";
import { useT } from "#app/components/translation.ts";
import type { Answer } from "#app/components/use-answer.ts";
import { welcomeStaff } from "#app/messages/alert.server.ts";
import { authenticate } from "#app/shopify.server.ts";
import { alertFields, readAlertsForm } from "#app/shops/alerts-form.ts";
import { shopOfPage } from "#app/shops/install.server.ts";
import { fieldsOf } from "#app/shops/settings-form.ts";
import { saveSettings } from "#app/shops/settings.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const { settings } = await shopOfPage(session.shop);
  return { fields: alertFields(settings.alerts) };
}

export async function action({ request }: ActionFunctionArgs): Promise<Answer> {
  const { session } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  const read = readAlertsForm(await fieldsOf(request), shop.country);
  if ("errors" in read)
    return { ok: false, said: "Not saved yet: something needs your attention", errors: read.errors };
  await saveSettings(shop.id, { alerts: read.alerts });
  const known: string[] = shop.settings.alerts.phones;
  await welcomeStaff(
    shop,
    read.alerts.phones.filter((phone) => !known.includes(phone)),
  );
  return { ok: true, said: "Settings saved" };
}

export const meta = () => [{ title: "Staff alerts" }];

export default function AlertsPage() {
  const t = useT();
  const { bar, ...form } = useForm(useLoaderData<typeof loader>().fields);
  return (
    <AppPage title={t("Settings")}>
      <SaveBar id="alerts" {...bar} />
      <BlockStack gap="400">
        <SettingsNav show="alerts" />
        <Layout>
          <AlertsSection {...form} />
        </Layout>
      </BlockStack>
    </AppPage>
  );
}
