import { useFetcher } from "@remix-run/react";
import { useState } from "react";
import { useAnswer, type Answer } from "./use-answer.ts";

export type Fields = Record<string, string>;

/** A form that is saved from the admin's bar: what was typed beside what is saved, and what is wrong with it. */
export function useForm(saved: Fields) {
  const fetcher = useFetcher<Answer>();
  const [changes, setChanges] = useState<Fields>({});
  const fields: Fields = { ...saved, ...changes };
  const isChanged = Object.entries(changes).some(([name, value]) => value !== (saved[name] ?? ""));
  useAnswer(fetcher, ({ ok }) => ok && setChanges({}));
  return {
    fields,
    isChanged,
    saving: fetcher.state !== "idle",
    errors: (isChanged && fetcher.data?.errors) || {},
    change: (name: string, value: string) => setChanges((before) => ({ ...before, [name]: value })),
    save: () => fetcher.submit({ ...fields, intent: "save" }, { method: "post" }),
    discard: () => setChanges({}),
  };
}
