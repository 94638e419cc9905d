import { useFetcher } from "@remix-run/react";
import { Banner, BlockStack, Button, ButtonGroup, Text } from "@shopify/polaris";
import { useState } from "react";
import { useAnswer, type Answer } from "../use-answer.ts";

type Props = { name: string; consequence: string };

/** Removes what the page is about, once the merchant has read what comes of it. */
export function RemoveButton({ name, consequence }: Props) {
  const [asked, setAsked] = useState(false);
  const fetcher = useFetcher<Answer>();
  useAnswer(fetcher);
  if (!asked)
    return (
      <Button variant="plain" tone="critical" textAlign="left" onClick={() => setAsked(true)}>
        Remove {name}
      </Button>
    );
  return (
    <Banner tone="warning" title={`Remove ${name}?`}>
      <BlockStack gap="300">
        <Text as="p">{consequence}</Text>
        <ButtonGroup>
          <Button
            tone="critical"
            loading={fetcher.state !== "idle"}
            onClick={() => fetcher.submit({ intent: "remove" }, { method: "post" })}
          >
            Remove
          </Button>
          <Button onClick={() => setAsked(false)}>Keep it</Button>
        </ButtonGroup>
      </BlockStack>
    </Banner>
  );
}
