import { Badge, BlockStack, Box, Button, Card, InlineStack, ProgressBar, Text } from "@shopify/polaris";
import { useT } from "../translation.ts";

export type SetupStep = { title: string; help: string; done: boolean; action: string; url: string };

/** What is left to do until the shop can text, the next step standing out. Gone once all is done. */
export function SetupSteps({ steps }: { steps: SetupStep[] }) {
  const t = useT();
  const done = steps.filter((step) => step.done).length;
  const next = steps.findIndex((step) => !step.done);
  if (next === -1) return null;
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="200">
          <Text as="h2" variant="headingMd">
            {t("Set up texting")}
          </Text>
          <InlineStack gap="300" blockAlign="center" wrap={false}>
            <Text as="span" tone="subdued">
              {t("{{done}} of {{all}} done", { done, all: steps.length })}
            </Text>
            <Box width="100%" maxWidth="12rem">
              <ProgressBar progress={(done / steps.length) * 100} size="small" tone="success" ariaLabelledBy="setup" />
            </Box>
          </InlineStack>
          <span id="setup" hidden>
            {t("Setup")}
          </span>
        </BlockStack>
        <BlockStack as="ol" gap="300">
          {steps.map((step, index) => (
            <Step key={step.title} {...step} isNext={index === next} />
          ))}
        </BlockStack>
      </BlockStack>
    </Card>
  );
}

function Step({ title, help, done, action, url, isNext }: SetupStep & { isNext: boolean }) {
  const t = useT();
  return (
    <Box as="li" padding="300" borderRadius="200" background={isNext ? "bg-surface-secondary" : undefined}>
      <InlineStack align="space-between" blockAlign="center" gap="300">
        <BlockStack gap="100">
          <InlineStack gap="200">
            <Text as="h3" variant="headingSm" tone={done ? "subdued" : undefined}>
              {t(title)}
            </Text>
            {done && <Badge tone="success">{t("Done")}</Badge>}
          </InlineStack>
          {!done && (
            <Text as="p" tone="subdued">
              {t(help)}
            </Text>
          )}
        </BlockStack>
        {!done && (
          <Button url={url} variant={isNext ? "primary" : "secondary"}>
            {t(action)}
          </Button>
        )}
      </InlineStack>
    </Box>
  );
}
