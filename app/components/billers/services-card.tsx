import { Badge, BlockStack, Button, Card, InlineStack, Link, Text } from "@shopify/polaris";
import { ListTable } from "../list-table.tsx";
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
          <ListTable
            rows={services}
            of={{ singular: t("service"), plural: t("services") }}
            idOf={({ id }) => id}
            columns={[
              {
                title: t("Service"),
                render: ({ id, name, on }) => (
                  <InlineStack gap="200" blockAlign="center">
                    <Link url={`/app/billers/service/${id}`} dataPrimaryLink removeUnderline>
                      {name}
                    </Link>
                    {!on && <Badge>{t("Off")}</Badge>}
                  </InlineStack>
                ),
              },
              { title: t("Kind"), brief: true, render: ({ category }) => t(category) },
              { title: t("Customers text"), render: ({ example }) => example },
              { title: t("Through"), brief: true, render: ({ biller }) => biller },
            ]}
          />
        )}
      </BlockStack>
    </Card>
  );
};
