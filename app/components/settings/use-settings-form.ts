import { useFetcher } from "@remix-run/react";
import { useState } from "react";
import { useAnswer, type Answer } from "../use-answer.ts";

type Fields = Record<string, string>;

/** A form of settings: what is saved, what was changed since, and what is wrong with it. For the admin's save bar. */
export function useSettingsForm(saved: Fields) {
  const fetcher = useFetcher<Answer>();
  const [changes, setChanges] = useState<Fields>({});
  const fields = { ...saved, ...changes };
  const isChanged = Object.entries(changes).some(([name, value]) => value !== saved[name]);
  useAnswer(fetcher, ({ ok }) => ok && setChanges({}));
  return {
    fields,
    errors: (isChanged && fetcher.data?.errors) || {},
    change: (name: string) => (value: string) => setChanges((before) => ({ ...before, [name]: value })),
    bar: {
      open: isChanged,
      saving: fetcher.state !== "idle",
      onSave: () => fetcher.submit(fields, { method: "post" }),
      onDiscard: () => setChanges({}),
    },
  };
}
