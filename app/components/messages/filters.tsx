import { Button, InlineGrid, InlineStack, Select, TextField } from "@shopify/polaris";
import { useState } from "react";
import type { LogDays, LogFilters } from "#app/messages/log-filters.ts";
import { useT } from "../translation.ts";
import type { SourceChoices } from "./sources.ts";
import { kinds, statusChoices } from "./words.ts";

export type Wish = Partial<Record<keyof LogFilters | keyof LogDays, string>>;

type Props = { wish: Wish; sources: SourceChoices; onWish: (wish: Wish) => void };

/** What the log is narrowed to. */
export function Filters({ wish, sources, onWish }: Props) {
  const t = useT();
  const isNarrowed = Object.values(wish).some(Boolean);
  const any = { label: t("Any"), value: "" };
  const choicesOf = (words: Record<string, string>) => [
    any,
    ...Object.entries(words).map(([value, label]) => ({ value, label: t(label) })),
  ];
  const optionsOf = (way: string, named: SourceChoices["commands"]) =>
    named.map(({ key, name }) => ({ label: t(name), value: `${way}.${key}` }));
  const change = (name: keyof Wish) => (value: string) => onWish({ ...wish, [name]: value });
  return (
    <InlineGrid columns={{ xs: 2, md: 4 }} gap="300">
      <Select
        label={t("Direction")}
        options={[any, { label: t("Received"), value: "in" }, { label: t("Sent"), value: "out" }]}
        value={wish.direction ?? ""}
        onChange={change("direction")}
      />
      <Select
        label={t("Status")}
        options={choicesOf(statusChoices)}
        value={wish.status ?? ""}
        onChange={change("status")}
      />
      <Select label={t("Kind")} options={choicesOf(kinds)} value={wish.kind ?? ""} onChange={change("kind")} />
      <Select
        label={t("Set off by")}
        options={[
          any,
          { title: t("Texts your shop sends"), options: optionsOf("automation", sources.automations) },
          { title: t("Commands"), options: optionsOf("command", sources.commands) },
        ]}
        value={wish.source ?? ""}
        onChange={change("source")}
      />
      <PhoneFilter key={wish.phone ?? ""} value={wish.phone ?? ""} onChange={change("phone")} />
      <TextField
        label={t("Since")}
        type="date"
        value={wish.from ?? ""}
        onChange={change("from")}
        max={wish.to}
        autoComplete="off"
      />
      <TextField
        label={t("Until")}
        type="date"
        value={wish.to ?? ""}
        onChange={change("to")}
        min={wish.from}
        autoComplete="off"
      />
      {isNarrowed && (
        <InlineStack blockAlign="end">
          <Button onClick={() => onWish({})}>{t("Show all")}</Button>
        </InlineStack>
      )}
    </InlineGrid>
  );
}

/** Is asked for when it is written whole: by Enter, or by leaving the field. */
function PhoneFilter({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const t = useT();
  const [typed, setTyped] = useState(value);
  const ask = () => typed !== value && onChange(typed.trim());
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      <TextField
        label={t("Number")}
        type="tel"
        placeholder="+14155550101"
        value={typed}
        onChange={setTyped}
        onBlur={ask}
        autoComplete="off"
        clearButton
        onClearButtonClick={() => onChange("")}
      />
    </form>
  );
}
