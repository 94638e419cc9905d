import { useFetcher } from "@remix-run/react";
import { Banner, BlockStack, Button, ButtonGroup, Text } from "@shopify/polaris";
import { useState } from "react";
import { useT } from "./translation.ts";
import { useAnswer, type Answer } from "./use-answer.ts";

type Props = { name: string; consequence: string };

/** Removes what the page is about, once the merchant has read what comes of it. */
export function RemoveButton({ name, consequence }: Props) {
  const t = useT();
  const [asked, setAsked] = useState(false);
  const fetcher = useFetcher<Answer>();
  useAnswer(fetcher);
  if (!asked)
    return (
      <Button variant="plain" tone="critical" textAlign="left" onClick={() => setAsked(true)}>
        {t("Remove {{name}}", { name })}
      </Button>
    );
  return (
    <Banner tone="warning" title={t("Remove {{name}}?", { name })}>
      <BlockStack gap="300">
        <Text as="p">{consequence}</Text>
        <ButtonGroup>
          <Button
            tone="critical"
            loading={fetcher.state !== "idle"}
            onClick={() => fetcher.submit({ intent: "remove" }, { method: "post" })}
          >
            {t("Remove")}
          </Button>
          <Button onClick={() => setAsked(false)}>{t("Keep it")}</Button>
        </ButtonGroup>
      </BlockStack>
    </Banner>
  );
}
