import { Badge, BlockStack, Box, Card, InlineStack, Link, Text } from "@shopify/polaris";
import type { AutomationGroup } from "#app/automations/automation.ts";
import { ListTable } from "../list-table.tsx";
import { useT } from "../translation.ts";

export type ListedAutomation = {
  key: string;
  name: string;
  description: string;
  kind: "transactional" | "marketing" | "requested";
  isOn: boolean;
};

const titles: Record<AutomationGroup, string> = {
  orders: "Orders",
  deliveries: "Deliveries",
  payments: "Payments",
  returns: "Returns",
  carts: "Carts that were left",
  customers: "Customers",
};

const kinds = { transactional: "About an order", marketing: "Offer", requested: "Asked for" } as const;

/** The texts of one part of a shop's life, each with a page of its own. */
export function AutomationTable({ group, automations }: { group: AutomationGroup; automations: ListedAutomation[] }) {
  const t = useT();
  if (automations.length === 0) return null;
  return (
    <Card padding="0">
      <Box padding="400" paddingBlockEnd="200">
        <Text as="h2" variant="headingSm">
          {t(titles[group])}
        </Text>
      </Box>
      <ListTable
        rows={automations}
        of={{ singular: t("automation"), plural: t("automations") }}
        idOf={({ key }) => key}
        columns={[
          {
            title: t("Text"),
            render: ({ key, name, description }) => (
              <BlockStack gap="050">
                <Link url={`/app/automations/${encodeURIComponent(key)}`} dataPrimaryLink removeUnderline>
                  {t(name)}
                </Link>
                <span style={{ whiteSpace: "normal" }}>
                  <Text as="span" tone="subdued">
                    {t(description)}
                  </Text>
                </span>
              </BlockStack>
            ),
          },
          {
            title: t("Status"),
            brief: true,
            render: ({ isOn }) => (
              <InlineStack>{isOn ? <Badge tone="success">{t("On")}</Badge> : <Badge>{t("Off")}</Badge>}</InlineStack>
            ),
          },
          { title: t("Kind"), brief: true, render: ({ kind }) => t(kinds[kind]) },
        ]}
      />
    </Card>
  );
}
