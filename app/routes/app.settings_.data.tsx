import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BlockStack, Layout } from "@shopify/polaris";
import { z } from "zod";
import { AppPage } from "#app/components/app-page.tsx";
import { SaveBar } from "#app/components/save-bar.tsx";
import { DataSection, retentions } from "#app/components/settings/data-section.tsx";
import { SettingsNav } from "#app/components/settings/settings-nav.tsx";
import { useForm } from "#app/components/use-form.ts";
import { useT } from "#app/components/translation.ts";
import type { Answer } from "#app/components/use-answer.ts";
import { authenticate } from "#app/shopify.server.ts";
import { shopOfPage } from "#app/shops/install.server.ts";
import { fieldsOf } from "#app/shops/settings-form.ts";
import { saveSettings } from "#app/shops/settings.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const { settings } = await shopOfPage(session.shop);
  return { fields: { keepTextsDays: String(settings.keepTextsDays ?? "") } };
}

const Sent = z.object({ keepTextsDays: z.enum(Object.keys(retentions)) });

export async function action({ request }: ActionFunctionArgs): Promise<Answer> {
  const { session } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  const sent = Sent.safeParse(await fieldsOf(request)).data;
  if (!sent) throw new Response(null, { status: 400 });
  await saveSettings(shop.id, { keepTextsDays: sent.keepTextsDays === "" ? null : Number(sent.keepTextsDays) });
  return { ok: true, said: "Settings saved" };
}

export const meta = () => [{ title: "Data" }];

export default function DataPage() {
  const t = useT();
  const { bar, ...form } = useForm(useLoaderData<typeof loader>().fields);
  return (
    <AppPage title={t("Settings")}>
      <SaveBar id="data" {...bar} />
      <BlockStack gap="400">
        <SettingsNav show="data" />
        <Layout>
          <DataSection {...form} />
        </Layout>
      </BlockStack>
    </AppPage>
  );
}
