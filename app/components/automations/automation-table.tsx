import { Badge, BlockStack, Box, Card, IndexTable, InlineStack, Link, Text } from "@shopify/polaris";
import type { AutomationGroup } from "#app/automations/automation.ts";
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
      <IndexTable
        selectable={false}
        itemCount={automations.length}
        resourceName={{ singular: t("automation"), plural: t("automations") }}
        headings={[{ title: t("Text") }, { title: t("Status") }, { title: t("Kind") }]}
      >
        {automations.map(({ key, name, description, kind, isOn }, index) => (
          <IndexTable.Row key={key} id={key} position={index}>
            <IndexTable.Cell>
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
            </IndexTable.Cell>
            <IndexTable.Cell>
              <InlineStack>{isOn ? <Badge tone="success">{t("On")}</Badge> : <Badge>{t("Off")}</Badge>}</InlineStack>
            </IndexTable.Cell>
            <IndexTable.Cell>{t(kinds[kind])}</IndexTable.Cell>
          </IndexTable.Row>
        ))}
      </IndexTable>
    </Card>
  );
}
