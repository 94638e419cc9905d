import { useFetcher } from "@remix-run/react";
import { Banner, BlockStack, Button, ButtonGroup, Text, type ButtonProps } from "@shopify/polaris";
import { useState } from "react";
import { useT } from "./translation.ts";
import { useAnswer, type Answer } from "./use-answer.ts";

type Props = { phone: string; label: string; variant?: ButtonProps["variant"] };

/** Opts a number out by hand, once the merchant has said so twice: only the person can undo it. */
export function OptOut({ phone, label, variant }: Props) {
  const t = useT();
  const fetcher = useFetcher<Answer>();
  const [asking, setAsking] = useState(false);
  useAnswer(fetcher, () => setAsking(false));
  if (!asking)
    return (
      <Button variant={variant} tone="critical" onClick={() => setAsking(true)}>
        {label}
      </Button>
    );
  return (
    <Banner tone="warning" title={t("Opt {{phone}} out?", { phone })}>
      <BlockStack gap="300">
        <Text as="p">
          {t("It gets no texts any more, and Shopify is told. Only the person can undo it, by texting START.")}
        </Text>
        <ButtonGroup>
          <Button
            tone="critical"
            onClick={() => fetcher.submit({ intent: "opt-out" }, { method: "post" })}
            loading={fetcher.state !== "idle"}
          >
            {t("Opt out")}
          </Button>
          <Button onClick={() => setAsking(false)}>{t("Keep it")}</Button>
        </ButtonGroup>
      </BlockStack>
    </Banner>
  );
}
