import { useFetcher } from "@remix-run/react";
import { Badge, BlockStack, Button, Card, InlineStack, Link, SkeletonBodyText, Text } from "@shopify/polaris";
import { useEffect, type ReactNode } from "react";
import { useFormats } from "../formats.ts";
import { useSay, useT } from "../translation.ts";
import type { ShownBeside, ShownCustomer, ShownOrder } from "./shown-customer.ts";

/** What Shopify knows of the person: asked for when the thread stands already, and said where it does not answer. */
export function CustomerCard({ contactId }: { contactId: string }) {
  const t = useT();
  const { data, state, load } = useFetcher<ShownBeside>();
  const url = `/app/conversations/${contactId}/customer`;
  useEffect(() => load(url), [load, url]);
  const again = (
    <Button variant="plain" onClick={() => load(url)} loading={state !== "idle"}>
      {data?.is === "silent" ? t("Ask again") : t("Refresh")}
    </Button>
  );
  return (
    <Card>
      <div aria-busy={data === undefined} aria-live="polite">
        <BlockStack gap="400">
          <InlineStack align="space-between" blockAlign="center">
            <Text as="h2" variant="headingSm">
              {t("In Shopify")}
            </Text>
            {data && again}
          </InlineStack>
          <Answered data={data} />
        </BlockStack>
      </div>
    </Card>
  );
}

function Answered({ data }: { data: ShownBeside | undefined }) {
  const say = useSay();
  const t = useT();
  if (!data) return <SkeletonBodyText lines={6} />;
  if (data.is === "silent")
    return (
      <Text as="p" tone="subdued">
        {t("Orders and store credit are not here right now.")} {say(data.said)}
      </Text>
    );
  if (!data.customer)
    return (
      <Text as="p" tone="subdued">
        {t("Shopify knows no customer with this number.")}
      </Text>
    );
  return <Customer {...data.customer} />;
}

const Customer = ({ name, url, email, tags, address, consent, ...bought }: ShownCustomer) => {
  const { money } = useFormats();
  const t = useT();
  return (
    <>
      <BlockStack gap="100">
        <Link url={url} external>
          {name ?? t("Customer")}
        </Link>
        {email && (
          <Text as="p" breakWord>
            {email}
          </Text>
        )}
        {tags.length > 0 && (
          <InlineStack gap="100">
            {tags.map((tag) => (
              <Badge key={tag}>{tag}</Badge>
            ))}
          </InlineStack>
        )}
      </BlockStack>
      <Orders {...bought} />
      <Part title={t("Store credit")}>
        <Text as="p">{bought.storeCredit.length > 0 ? bought.storeCredit.map(money).join(", ") : t("None")}</Text>
      </Part>
      {address.length > 0 && (
        <Part title={t("Address")}>
          <address style={{ fontStyle: "normal" }}>
            {address.map((line) => (
              <Text as="p" key={line}>
                {line}
              </Text>
            ))}
          </address>
        </Part>
      )}
      {consent && (
        <Part title={t("SMS marketing in Shopify")}>
          <Text as="p">{t(consent)}</Text>
        </Part>
      )}
    </>
  );
};

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <BlockStack gap="100">
    <Text as="h3" variant="headingXs" tone="subdued">
      {title}
    </Text>
    {children}
  </BlockStack>
);

const Orders = ({ orders, orderCount, spent }: Pick<ShownCustomer, "orders" | "orderCount" | "spent">) => {
  const { money } = useFormats();
  const t = useT();
  return (
    <Part title={t("Orders")}>
      <Text as="p">{t("{{count}} orders, {{spent}} spent", { count: orderCount, spent: money(spent) })}</Text>
      <ul style={{ listStyle: "none", margin: 0, padding: 0 }}>
        {orders.map((order) => (
          <Order key={order.name} {...order} />
        ))}
      </ul>
    </Part>
  );
};

const Order = ({ name, url, at, total, states }: ShownOrder) => {
  const t = useT();
  const { moment, money } = useFormats();
  return (
    <li style={{ paddingBlock: "0.375rem" }}>
      <InlineStack align="space-between" gap="200">
        <Link url={url} external>
          {name}
        </Link>
        <Text as="span">{money(total)}</Text>
      </InlineStack>
      <InlineStack gap="100" blockAlign="center">
        <Text as="span" tone="subdued" variant="bodySm">
          {moment(at)}
        </Text>
        {states.map(({ label, tone }) => (
          <Badge key={label} tone={tone} size="small">
            {t(label)}
          </Badge>
        ))}
      </InlineStack>
    </li>
  );
};
