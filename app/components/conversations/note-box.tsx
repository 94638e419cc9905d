import { useFetcher } from "@remix-run/react";
import { BlockStack, Button, InlineStack, TextField } from "@shopify/polaris";
import { useState } from "react";
import { longestNote } from "#app/conversations/thread-notes.ts";
import { useT } from "../translation.ts";
import { useAnswer, type Answer } from "../use-answer.ts";
import { useSendKey } from "./use-keys.ts";

/** Where the team notes something for itself. */
export function NoteBox() {
  const t = useT();
  const fetcher = useFetcher<Answer>();
  const [text, setText] = useState("");
  useAnswer(fetcher, ({ ok }) => ok && setText(""));
  const isBusy = fetcher.state !== "idle";
  const canAdd = text.trim() !== "" && !isBusy;
  const add = () => void (canAdd && fetcher.submit({ intent: "note", text }, { method: "post" }));
  const box = useSendKey(add);
  return (
    <BlockStack gap="300">
      <div ref={box}>
        <TextField
          label={t("Note for your team")}
          name="note"
          value={text}
          onChange={setText}
          multiline={3}
          maxLength={longestNote}
          autoComplete="off"
          spellCheck
          helpText={t("Only your team sees it. It is never sent.")}
        />
      </div>
      <InlineStack align="end">
        <Button onClick={add} disabled={!canAdd} loading={isBusy}>
          {t("Add note")}
        </Button>
      </InlineStack>
    </BlockStack>
  );
}
