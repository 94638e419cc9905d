import { BlockStack, Button, Card, Divider, Layout, Text } from "@shopify/polaris";
import { Fragment, useState } from "react";
import { useT } from "../translation.ts";
import { ConnectForm, type OfferedGateway } from "./connect-form.tsx";
import { NumberCard, type ShownNumber } from "./number-card.tsx";

type Props = {
  numbers: ShownNumber[];
  gateways: OfferedGateway[];
  confirms: (id: string) => boolean;
  onConfirms: (id: string, confirms: boolean) => void;
};

/** The numbers that text for this shop, and the form to connect one. */
export function NumbersSection({ numbers, gateways, confirms, onConfirms }: Props) {
  const t = useT();
  const [adding, setAdding] = useState(false);
  const isFirst = numbers.length === 0;
  return (
    <Layout.AnnotatedSection
      id="numbers"
      title={t("Your number")}
      description={t("The number that your customers text. Its credentials are kept encrypted and never shown again.")}
    >
      <Card>
        <BlockStack gap="400">
          {numbers.map((number) => (
            <Fragment key={number.id}>
              <NumberCard
                number={number}
                gateways={gateways}
                confirms={confirms(number.id)}
                onConfirms={(value) => onConfirms(number.id, value)}
              />
              <Divider />
            </Fragment>
          ))}
          {isFirst && (
            <Text as="p" tone="subdued">
              {t(
                "No number is connected yet. You need an account at an SMS network with a number that may send texts.",
              )}
            </Text>
          )}
          {isFirst || adding ? (
            <ConnectForm gateways={gateways} onDone={isFirst ? undefined : () => setAdding(false)} />
          ) : (
            <Button onClick={() => setAdding(true)} variant="plain" textAlign="left">
              {t("Connect another number")}
            </Button>
          )}
        </BlockStack>
      </Card>
    </Layout.AnnotatedSection>
  );
}
