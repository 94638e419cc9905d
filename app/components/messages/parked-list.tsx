import { useFetcher } from "@remix-run/react";
import { BlockStack, Box, Button, ButtonGroup, Card, InlineStack, Link, Text } from "@shopify/polaris";
import { EmptyState } from "../empty-state.tsx";
import { useFormats } from "../formats.ts";
import { useSay, useT } from "../translation.ts";
import { useAnswer, type Answer } from "../use-answer.ts";

export type ShownJob = {
  id: string;
  task: string;
  reason: string;
  /** As the machine said it, where that is not the reason already. */
  error: string | null;
  /** The text that it was about. */
  textUrl: string | null;
  at: string;
};
export type ShownKind = { name: string; task: string; count: number };

type Props = { jobs: ShownJob[]; kinds: ShownKind[] };

/** What could not be finished, why, and the two things that can be done about it: with one, or with all of a kind. */
export function ParkedList({ jobs, kinds }: Props) {
  const t = useT();
  if (jobs.length === 0)
    return (
      <Card>
        <EmptyState heading={t("Nothing is left undone")}>
          <p>{t("When something cannot be finished even after many tries, it waits here and says why.")}</p>
        </EmptyState>
      </Card>
    );
  const many = kinds.filter(({ count }) => count > 1);
  return (
    <BlockStack gap="400">
      {many.length > 0 && (
        <Card padding="0">
          <BlockStack as="ul">
            {many.map((kind) => (
              <Kind key={kind.name} kind={kind} />
            ))}
          </BlockStack>
        </Card>
      )}
      <Card padding="0">
        <BlockStack as="ul">
          {jobs.map((job) => (
            <Job key={job.id} job={job} />
          ))}
        </BlockStack>
      </Card>
    </BlockStack>
  );
}

function Kind({ kind: { name, task, count } }: { kind: ShownKind }) {
  const t = useT();
  const fetcher = useFetcher<Answer>();
  useAnswer(fetcher);
  return (
    <Box as="li" padding="400" borderBlockEndWidth="025" borderColor="border">
      <InlineStack align="space-between" blockAlign="center" gap="300">
        <Text as="h3" variant="headingSm">
          {t("{{task}}: {{count}} unfinished", { task: t(task), count })}
        </Text>
        <Doing
          label={t(task)}
          busy={fetcher.state !== "idle"}
          again={t("Run all again")}
          go={t("Let all go")}
          onAgain={() => fetcher.submit({ intent: "run-all", name }, { method: "post" })}
          onGo={() => fetcher.submit({ intent: "let-all-go", name }, { method: "post" })}
        />
      </InlineStack>
    </Box>
  );
}

function Job({ job: { id, task, reason, error, textUrl, at } }: { job: ShownJob }) {
  const say = useSay();
  const { moment } = useFormats();
  const t = useT();
  const fetcher = useFetcher<Answer>();
  useAnswer(fetcher);
  return (
    <Box as="li" padding="400" borderBlockEndWidth="025" borderColor="border">
      <InlineStack align="space-between" blockAlign="center" gap="300">
        <Box maxWidth="36rem">
          <BlockStack gap="100">
            <Text as="h3" variant="headingSm">
              {t(task)}
            </Text>
            <Text as="p" breakWord>
              {say(reason)}
            </Text>
            {error && (
              <Text as="p" tone="subdued" variant="bodySm" breakWord>
                {error}
              </Text>
            )}
            <Text as="p" tone="subdued" variant="bodySm">
              {moment(at)}
            </Text>
            {textUrl && <Link url={textUrl}>{t("See the text")}</Link>}
          </BlockStack>
        </Box>
        <Doing
          label={`${t(task)}, ${moment(at)}`}
          busy={fetcher.state !== "idle"}
          again={t("Run again")}
          go={t("Let go")}
          onAgain={() => fetcher.submit({ intent: "run-again", id }, { method: "post" })}
          onGo={() => fetcher.submit({ intent: "let-go", id }, { method: "post" })}
        />
      </InlineStack>
    </Box>
  );
}

type DoingProps = {
  label: string;
  busy: boolean;
  again: string;
  go: string;
  onAgain: () => void;
  onGo: () => void;
};

const Doing = ({ label, busy, again, go, onAgain, onGo }: DoingProps) => (
  <ButtonGroup>
    <Button onClick={onAgain} loading={busy} accessibilityLabel={`${again}: ${label}`}>
      {again}
    </Button>
    <Button onClick={onGo} disabled={busy} variant="plain" tone="critical" accessibilityLabel={`${go}: ${label}`}>
      {go}
    </Button>
  </ButtonGroup>
);
