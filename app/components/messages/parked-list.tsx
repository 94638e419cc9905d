import { useFetcher } from "@remix-run/react";
import { BlockStack, Box, Button, ButtonGroup, Card, EmptyState, InlineStack, Text } from "@shopify/polaris";
import { useAnswer, type Answer } from "../use-answer.ts";

export type ShownJob = { id: string; task: string; error: string; at: string };

/** What could not be finished, why, and the two things that can be done about it. */
export function ParkedList({ jobs }: { jobs: ShownJob[] }) {
  if (jobs.length === 0)
    return (
      <Card>
        <EmptyState heading="Nothing is left undone" image="">
          <p>When something cannot be finished even after many tries, it waits here and says why.</p>
        </EmptyState>
      </Card>
    );
  return (
    <Card padding="0">
      <BlockStack as="ul">
        {jobs.map((job) => (
          <Job key={job.id} {...job} />
        ))}
      </BlockStack>
    </Card>
  );
}

function Job({ id, task, error, at }: ShownJob) {
  const fetcher = useFetcher<Answer>();
  useAnswer(fetcher);
  const submit = (intent: "run-again" | "let-go") => fetcher.submit({ intent, id }, { method: "post" });
  return (
    <Box as="li" padding="400" borderBlockEndWidth="025" borderColor="border">
      <InlineStack align="space-between" blockAlign="center" gap="300">
        <Box maxWidth="36rem">
          <BlockStack gap="100">
            <Text as="h3" variant="headingSm">
              {task}
            </Text>
            <Text as="p" breakWord>
              {error}
            </Text>
            <Text as="p" tone="subdued" variant="bodySm">
              {at}
            </Text>
          </BlockStack>
        </Box>
        <ButtonGroup>
          <Button onClick={() => submit("run-again")} loading={fetcher.state !== "idle"}>
            Run again
          </Button>
          <Button onClick={() => submit("let-go")} variant="plain" tone="critical">
            Let go
          </Button>
        </ButtonGroup>
      </InlineStack>
    </Box>
  );
}
