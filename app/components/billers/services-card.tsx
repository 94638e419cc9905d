import { Badge, BlockStack, Button, Card, IndexTable, InlineStack, Link, Text } from "@shopify/polaris";
import { useT } from "../translation.ts";

export type ShownService = { id: string; name: string; category: string; biller: string; example: string; on: boolean };

/** The operators whose bills customers may pay by text, or whose phones they may recharge. */
export const ServicesCard = ({ services }: { services: ShownService[] }) => {
  const t = useT();
  return (
    <Card padding="0">
      <BlockStack gap="0">
        <div style={{ padding: "var(--p-space-400)" }}>
          <InlineStack align="space-between" blockAlign="center" gap="300">
            <Text as="h2" variant="headingMd">
              {t("What customers can recharge and pay")}
            </Text>
            <Button url="/app/billers/service/new" variant="primary">
              {t("Add a service")}
            </Button>
          </InlineStack>
        </div>
        {services.length === 0 ? (
          <div style={{ padding: "0 var(--p-space-400) var(--p-space-400)" }}>
            <Text as="p" tone="subdued">
              {t("Add the operators that your biller serves, by the names that your customers type.")}
            </Text>
          </div>
        ) : (
          <IndexTable
            selectable={false}
            itemCount={services.length}
            resourceName={{ singular: t("service"), plural: t("services") }}
            headings={[
              { title: t("Service") },
              { title: t("Kind") },
              { title: t("Customers text") },
              { title: t("Through") },
            ]}
          >
            {services.map(({ id, name, category, biller, example, on }, position) => (
              <IndexTable.Row key={id} id={id} position={position}>
                <IndexTable.Cell>
                  <InlineStack gap="200" blockAlign="center">
                    <Link url={`/app/billers/service/${id}`} dataPrimaryLink removeUnderline>
                      {name}
                    </Link>
                    {!on && <Badge>{t("Off")}</Badge>}
                  </InlineStack>
                </IndexTable.Cell>
                <IndexTable.Cell>{t(category)}</IndexTable.Cell>
                <IndexTable.Cell>{example}</IndexTable.Cell>
                <IndexTable.Cell>{biller}</IndexTable.Cell>
              </IndexTable.Row>
            ))}
          </IndexTable>
        )}
      </BlockStack>
    </Card>
  );
};
