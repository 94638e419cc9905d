import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BlockStack, Button } from "@shopify/polaris";
import { automationGroups, type Automation } from "#app/automations/automation.ts";
import * as registry from "#app/automations/registry.ts";
import { AppPage } from "#app/components/app-page.tsx";
import { Lead } from "#app/components/lead.tsx";
import { AutomationTable } from "#app/components/automations/automation-table.tsx";
import { useT } from "#app/components/translation.ts";
import { authenticate } from "#app/shopify.server.ts";
import { shopOfPage } from "#app/shops/install.server.ts";

const automations: readonly Automation[] = Object.values(registry);

export async function loader({ request }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const { settings } = await shopOfPage(session.shop);
  const listed = automations.map(({ key, name, description, group, kind, offByDefault }) => ({
    ...{ key, name, description, group, kind },
    isOn: settings.automations[key]?.on ?? !offByDefault,
  }));
  return {
    groups: automationGroups.map((group) => ({ group, automations: listed.filter((one) => one.group === group) })),
  };
}

export const meta = () => [{ title: "Automations" }];

export default function Automations() {
  const { groups } = useLoaderData<typeof loader>();
  const t = useT();
  return (
    <AppPage title={t("Automations")}>
      <BlockStack gap="400">
        <Lead action={<Button url="/app/try">{t("Try it")}</Button>}>
          {t(
            "What your shop texts by itself. Open one to switch it, to choose when and to whom it goes, and to see what it would say.",
          )}
        </Lead>
        {groups.map(({ group, automations: those }) => (
          <AutomationTable key={group} group={group} automations={those} />
        ))}
      </BlockStack>
    </AppPage>
  );
}
