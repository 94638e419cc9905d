import { useFetcher } from "@remix-run/react";
import { TitleBar } from "@shopify/app-bridge-react";
import {
  Badge,
  Banner,
  BlockStack,
  Button,
  ButtonGroup,
  Card,
  InlineStack,
  Page,
  ProgressBar,
  Text,
} from "@shopify/polaris";
import { useState } from "react";
import { useAnswer, type Answer } from "../use-answer.ts";
import { stateWords } from "./import-words.ts";
import { PlanForm, type PlanGiven } from "./plan-form.tsx";
import { ProblemList, type ShownProblem } from "./problem-list.tsx";
import type { ShownImport } from "./shown-import.ts";

type Props = { work: ShownImport; plan: PlanGiven | null; rows: ShownProblem[] };

/** One list: what is to be done with it, how far that has come, and what came of it. */
export const ImportPage = ({ work, plan, rows }: Props) => (
  <Page
    title={work.fileName}
    titleMetadata={<Badge tone={stateWords[work.state].tone}>{stateWords[work.state].label}</Badge>}
    backAction={{ content: "Import", url: "/app/contacts/imports" }}
  >
    <TitleBar title="Import" />
    <BlockStack gap="400">
      {work.trouble && (
        <Banner tone="critical" title="It could not go on">
          {work.trouble}
        </Banner>
      )}
      {work.state !== "uploaded" && <Progress {...work} />}
      {work.problems.length > 0 && <ProblemList work={work} rows={rows} />}
      {plan && (work.state === "uploaded" ? <PlanForm key={work.id} given={plan} /> : <Changeable given={plan} />)}
    </BlockStack>
  </Page>
);

/** What was chosen may be changed as long as nothing has happened; what the check says stands first. */
function Changeable({ given }: { given: PlanGiven }) {
  const [changing, setChanging] = useState(false);
  if (changing) return <PlanForm given={given} />;
  return (
    <InlineStack>
      <Button variant="plain" onClick={() => setChanging(true)}>
        Change what the columns are
      </Button>
    </InlineStack>
  );
}

function Progress(work: ShownImport) {
  const { state, rowsDone, rowsAll, good, notInShopify } = work;
  const isMoving = state === "checking" || state === "running";
  return (
    <Card>
      <BlockStack gap="400">
        <output id="import-progress">
          <Text as="span">{howFar(work)}</Text>
        </output>
        {isMoving && (
          <ProgressBar
            progress={rowsAll ? Math.min(100, (rowsDone / rowsAll) * 100) : 0}
            ariaLabelledBy="import-progress"
            size="small"
          />
        )}
        <BlockStack gap="100">
          {good.map(({ key, words, count }) => (
            <Text as="p" key={key}>
              <strong>{count.toLocaleString("en-US")}</strong> {words}
            </Text>
          ))}
          {notInShopify > 0 && (
            <Text as="p">
              <strong>{notInShopify.toLocaleString("en-US")}</strong> could not be made a customer in Shopify
            </Text>
          )}
        </BlockStack>
        <Actions {...work} />
      </BlockStack>
    </Card>
  );
}

function howFar({ state, rowsDone, rowsAll }: ShownImport): string {
  const done = rowsDone.toLocaleString("en-US");
  const all = rowsAll?.toLocaleString("en-US");
  switch (state) {
    case "checking":
      return `Looking at every row: ${done} so far. Nobody is texted yet.`;
    case "checked":
      return `${done} rows were looked at. Nothing has happened yet.`;
    case "running":
      return `${done} of ${all} rows are done. You can leave this page.`;
    case "stopped":
      return `Stopped after ${done} of ${all} rows.`;
    default:
      return `All ${done} rows are done, and the file is gone.`;
  }
}

function Actions({ state, good }: ShownImport) {
  const fetcher = useFetcher<Answer>();
  useAnswer(fetcher);
  const ask = (intent: string) => ({
    loading: fetcher.state !== "idle",
    onClick: () => fetcher.submit({ intent }, { method: "post" }),
  });
  const hasWork = good.some(({ key }) => key === "opted-in" || key === "asked");
  if (state === "checked")
    return (
      <InlineStack align="end">
        <ButtonGroup>
          <Button {...ask("discard")}>Discard</Button>
          <Button {...ask("start")} variant="primary" disabled={!hasWork}>
            Start
          </Button>
        </ButtonGroup>
      </InlineStack>
    );
  if (state === "running") return <Button {...ask("stop")}>Stop</Button>;
  if (state === "stopped") return <Button {...ask("go-on")}>Go on</Button>;
  return null;
}
