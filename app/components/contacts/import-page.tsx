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
import type { ImportState } from "#app/imports/import.ts";
import { useFormats } from "../formats.ts";
import { useSay, useT } from "../translation.ts";
import { useAnswer, type Answer } from "../use-answer.ts";
import { stateWords } from "./import-words.ts";
import { PlanForm, type PlanGiven } from "./plan-form.tsx";
import { ProblemList, type ShownProblem } from "./problem-list.tsx";
import type { ShownImport } from "./shown-import.ts";

type Props = { work: ShownImport; plan: PlanGiven | null; rows: ShownProblem[] };

/** One list: what is to be done with it, how far that has come, and what came of it. */
export const ImportPage = ({ work, plan, rows }: Props) => {
  const t = useT();
  const say = useSay();
  return (
    <Page
      title={work.fileName}
      titleMetadata={<Badge tone={stateWords[work.state].tone}>{t(stateWords[work.state].label)}</Badge>}
      backAction={{ content: t("Import"), url: "/app/contacts/imports" }}
    >
      <TitleBar title={t("Import")} />
      <BlockStack gap="400">
        {work.trouble && (
          <Banner tone="critical" title={t("It could not go on")}>
            {say(work.trouble)}
          </Banner>
        )}
        {work.state !== "uploaded" && <Progress {...work} />}
        {work.problems.length > 0 && <ProblemList work={work} rows={rows} />}
        {plan && (work.state === "uploaded" ? <PlanForm key={work.id} given={plan} /> : <Changeable given={plan} />)}
      </BlockStack>
    </Page>
  );
};

/** What was chosen may be changed as long as nothing has happened; what the check says stands first. */
function Changeable({ given }: { given: PlanGiven }) {
  const t = useT();
  const [changing, setChanging] = useState(false);
  if (changing) return <PlanForm given={given} />;
  return (
    <InlineStack>
      <Button variant="plain" onClick={() => setChanging(true)}>
        {t("Change what the columns are")}
      </Button>
    </InlineStack>
  );
}

function Progress(work: ShownImport) {
  const t = useT();
  const { number } = useFormats();
  const { state, rowsDone, rowsAll, good, notInShopify } = work;
  const isMoving = state === "checking" || state === "running";
  return (
    <Card>
      <BlockStack gap="400">
        <output id="import-progress">
          <Text as="span">
            {t(howFar[state] ?? howFar.done, { done: number(rowsDone), all: number(rowsAll ?? rowsDone) })}
          </Text>
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
              <strong>{number(count)}</strong> {t(words, { count })}
            </Text>
          ))}
          {notInShopify > 0 && (
            <Text as="p">
              <strong>{number(notInShopify)}</strong> {t("could not be made a customer in Shopify")}
            </Text>
          )}
        </BlockStack>
        <Actions {...work} />
      </BlockStack>
    </Card>
  );
}

const howFar: Partial<Record<ImportState, string>> & { done: string } = {
  checking: "Looking at every row: {{done}} so far. Nobody is texted yet.",
  checked: "{{done}} rows were looked at. Nothing has happened yet.",
  running: "{{done}} of {{all}} rows are done. You can leave this page.",
  stopped: "Stopped after {{done}} of {{all}} rows.",
  done: "All {{done}} rows are done, and the file is gone.",
};

function Actions({ state, good }: ShownImport) {
  const t = useT();
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
          <Button {...ask("discard")}>{t("Discard")}</Button>
          <Button {...ask("start")} variant="primary" disabled={!hasWork}>
            {t("Start")}
          </Button>
        </ButtonGroup>
      </InlineStack>
    );
  if (state === "running") return <Button {...ask("stop")}>{t("Stop")}</Button>;
  if (state === "stopped") return <Button {...ask("go-on")}>{t("Go on")}</Button>;
  return null;
}
