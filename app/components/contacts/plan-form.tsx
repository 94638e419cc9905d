import { useFetcher } from "@remix-run/react";
import {
  Banner,
  BlockStack,
  Button,
  Card,
  Checkbox,
  ChoiceList,
  FormLayout,
  InlineStack,
  Select,
  Text,
  TextField,
} from "@shopify/polaris";
import { useState } from "react";
import { columnKeys, type ColumnKey } from "#app/imports/columns.ts";
import { useFormats } from "../formats.ts";
import { useSay, useT } from "../translation.ts";
import { useAnswer, type Answer } from "../use-answer.ts";
import { columnWords } from "./import-words.ts";
import { PreviewTable } from "./preview-table.tsx";

export type PlanFields = Record<ColumnKey, string> & {
  mode: string;
  wording: string;
  country: string;
  dayFirst: string;
  hasNames: string;
};

export type PlanGiven = {
  fields: PlanFields;
  first: string[];
  rows: string[][];
  /** As ISO 3166 has them. */
  countries: string[];
};

type Setter = (name: keyof PlanFields, value: string) => void;
type Piece = { fields: PlanFields; errors: Record<string, string>; set: Setter };

/** Which column is what, and how these people agreed. Nothing happens before it was checked and begun. */
export function PlanForm({ given }: { given: PlanGiven }) {
  const t = useT();
  const say = useSay();
  const fetcher = useFetcher<Answer>();
  const [changed, setChanged] = useState<Partial<PlanFields>>({});
  const fields = { ...given.fields, ...changed };
  const errors = fetcher.data?.errors ?? {};
  useAnswer(fetcher);
  const set: Setter = (name, value) => setChanged((before) => ({ ...before, [name]: value }));
  return (
    <BlockStack gap="400">
      <PreviewTable first={given.first} rows={given.rows} hasNames={fields.hasNames === "on"} />
      <ModeCard fields={fields} errors={errors} set={set} />
      <ColumnsCard fields={fields} errors={errors} set={set} given={given} />
      {errors[""] && <Banner tone="critical">{say(errors[""])}</Banner>}
      <InlineStack gap="200" align="end">
        <Button
          onClick={() => fetcher.submit({ intent: "discard" }, { method: "post" })}
          disabled={fetcher.state !== "idle"}
        >
          {t("Discard")}
        </Button>
        <Button
          variant="primary"
          loading={fetcher.state !== "idle"}
          onClick={() => fetcher.submit({ intent: "check", ...fields }, { method: "post" })}
        >
          {t("Check the list")}
        </Button>
      </InlineStack>
    </BlockStack>
  );
}

const ModeCard = ({ fields, errors, set }: Piece) => {
  const t = useT();
  const say = useSay();
  return (
    <Card>
      <BlockStack gap="300">
        <ChoiceList
          title={t("How do you know that they agreed?")}
          choices={[
            {
              value: "ask",
              label: t("Ask them"),
              helpText: t("Each gets one text that asks them to reply YES. Who does not gets nothing else."),
            },
            {
              value: "proof",
              label: t("The list proves it"),
              helpText: t(
                "For each person it says when they agreed, and where and in which words. It is kept as proof: texting people who did not agree can be fined, for each text.",
              ),
            },
          ]}
          selected={[fields.mode]}
          onChange={([mode]) => set("mode", mode!)}
        />
        {fields.mode === "proof" && (
          <TextField
            label={t("Where and in which words they agreed, if it is the same for all")}
            helpText={t(
              "Such as: pop-up on our website, “Yes, text me offers from Demo Shop. Consent is not a condition of purchase.”",
            )}
            multiline={3}
            maxLength={1000}
            value={fields.wording}
            error={say(errors.wording ?? "")}
            onChange={(wording) => set("wording", wording)}
            autoComplete="off"
          />
        )}
      </BlockStack>
    </Card>
  );
};

const forProof: readonly ColumnKey[] = ["agreedAt", "source"];

function ColumnsCard({ fields, errors, set, given }: Piece & { given: PlanGiven }) {
  const t = useT();
  const { language } = useFormats();
  const say = useSay();
  const columns = given.first.map((title, index) => ({
    value: String(index),
    label: (fields.hasNames === "on" && title) || t("Column {{number}}", { number: index + 1 }),
  }));
  const names = new Intl.DisplayNames([language], { type: "region" });
  const countries = given.countries
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language));
  const options = [{ value: "", label: "Not in the list" }, ...columns];
  const asked = columnKeys.filter((key) => fields.mode === "proof" || !forProof.includes(key));
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingSm">
          {t("Columns")}
        </Text>
        <Checkbox
          label={t("The first row is the names of the columns")}
          checked={fields.hasNames === "on"}
          onChange={(on) => set("hasNames", on ? "on" : "off")}
        />
        <FormLayout>
          {asked.map((key) => (
            <Select
              key={key}
              label={t(columnWords[key].label)}
              helpText={t(columnWords[key].help ?? "")}
              error={say(errors[key] ?? "")}
              options={options}
              value={fields[key]}
              onChange={(value) => set(key, value)}
            />
          ))}
          <Select
            label={t("Country of numbers that name none")}
            options={countries}
            value={fields.country}
            error={say(errors.country ?? "")}
            onChange={(country) => set("country", country)}
          />
          {fields.mode === "proof" && (
            <Select
              label={t("Dates such as 03/04/2025 are")}
              options={[
                { value: "off", label: t("March 4") },
                { value: "on", label: t("April 3") },
              ]}
              value={fields.dayFirst}
              onChange={(dayFirst) => set("dayFirst", dayFirst)}
            />
          )}
        </FormLayout>
      </BlockStack>
    </Card>
  );
}
