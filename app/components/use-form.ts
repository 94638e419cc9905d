import { useFetcher } from "@remix-run/react";
import { useState } from "react";
import { useAnswer, type Answer } from "./use-answer.ts";

export type Fields = Record<string, string>;

/** What tells the saving of a form from the other things that its page can be asked for. */
export const saving = { intent: "save" };

/**
 * A form that is saved from the admin's bar: what was typed beside what is saved, and what is wrong with it. `sent` goes along with its
 * fields.
 */
export function useForm(saved: Fields, sent: Fields = {}) {
  const fetcher = useFetcher<Answer>();
  const [changes, setChanges] = useState<Fields>({});
  const fields: Fields = { ...saved, ...changes };
  const isChanged = Object.entries(changes).some(([name, value]) => value !== (saved[name] ?? ""));
  const errors: Fields = (isChanged && fetcher.data?.errors) || {};
  useAnswer(fetcher, ({ ok }) => ok && setChanges({}));
  return {
    fields,
    errors,
    change: (name: string) => (value: string) => setChanges((before) => ({ ...before, [name]: value })),
    bar: {
      open: isChanged,
      saving: fetcher.state !== "idle",
      onSave: () => fetcher.submit({ ...fields, ...sent }, { method: "post" }),
      onDiscard: () => setChanges({}),
    },
  };
}
