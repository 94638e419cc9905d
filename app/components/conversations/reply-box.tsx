import { useFetcher } from "@remix-run/react";
import { BlockStack, Button, ButtonGroup, InlineStack, Text, TextField } from "@shopify/polaris";
import { useRef, useState } from "react";
import type { Filled } from "#app/conversations/thread-saved.server.ts";
import { countParts } from "#app/templates/parts.ts";
import { useFormats } from "../formats.ts";
import { costOf } from "../templates/cost.ts";
import { useSay, useT } from "../translation.ts";
import { useAnswer, type Answer } from "../use-answer.ts";
import { ReplyLater } from "./reply-later.tsx";
import { SavedPicker, type SavedName } from "./saved-picker.tsx";
import { useSendKey } from "./use-keys.ts";

export type ReplyRules = {
  /** In UTF-16 units. */
  longest: number;
  price: { perPart: number; currency: string };
  /** By the shop's clock, as a browser's field has it. */
  firstDueAt: string;
  timeZone: string;
};
export type ReplyBoxProps = { rules: ReplyRules; saved: SavedName[]; isHuman: boolean };

/** Where a person of the shop answers a customer, now or later. What could not be sent stays there. */
export function ReplyBox({ rules, saved, isHuman }: ReplyBoxProps) {
  const say = useSay();
  const t = useT();
  const { text, write, submit, errors, isBusy, sent } = useReply();
  const [missing, setMissing] = useState<string[]>([]);
  function insert(filled: Filled) {
    write(text.trim() ? `${text.trimEnd()} ${filled.text}` : filled.text);
    setMissing(filled.missing);
  }
  const canSend = text.trim() !== "" && !isBusy;
  const send = () => void (canSend && submit({ intent: "reply", text }));
  const box = useSendKey(send);
  return (
    <BlockStack gap="300">
      <div ref={box}>
        <TextField
          label={t("Your reply")}
          name="text"
          value={text}
          onChange={write}
          multiline={3}
          maxLength={rules.longest}
          autoComplete="off"
          spellCheck
          error={say(errors["text"] ?? "")}
          helpText={
            isHuman
              ? t("Ctrl + Enter sends it.")
              : t("Ctrl + Enter sends it. Sending pauses automatic replies for this number.")
          }
        />
      </div>
      <div aria-live="polite">
        {missing.length > 0 && text !== "" && (
          <Text as="span" tone="caution" variant="bodySm">
            {t("Not known, and left out: {{names}}", { names: missing.join(", ") })}
          </Text>
        )}
      </div>
      <InlineStack align="space-between" blockAlign="center" gap="300">
        <Cost text={text.trim()} price={rules.price} />
        <ButtonGroup>
          <SavedPicker saved={saved} onPick={insert} />
          <ReplyLater
            key={sent}
            {...rules}
            canSend={canSend}
            error={errors["dueAt"]}
            isBusy={isBusy}
            onSchedule={(dueAt) => submit({ intent: "schedule", text, dueAt })}
          />
          <Button variant="primary" onClick={send} disabled={!canSend} loading={isBusy}>
            {t("Send")}
          </Button>
        </ButtonGroup>
      </InlineStack>
    </BlockStack>
  );
}

/** What is written, until it is on its way. */
function useReply() {
  const fetcher = useFetcher<Answer>();
  const [text, setText] = useState("");
  const [sent, setSent] = useState(0);
  const key = useRef<string>();
  function write(written: string) {
    setText(written);
    key.current = undefined;
  }
  useAnswer(fetcher, ({ ok }) => {
    if (!ok) return;
    write("");
    setSent(sent + 1);
  });
  function submit(fields: Record<string, string>) {
    // The same text pressed twice, or sent again after no answer came, goes out once.
    key.current ??= crypto.randomUUID();
    fetcher.submit({ ...fields, key: key.current }, { method: "post" });
  }
  return { text, write, submit, errors: fetcher.data?.errors ?? {}, isBusy: fetcher.state !== "idle", sent };
}

function Cost({ text, price }: { text: string; price: ReplyRules["price"] }) {
  const { language } = useFormats();
  const t = useT();
  const { parts, left, encoding } = countParts(text);
  const cost = costOf(parts, price, language);
  return (
    <Text as="span" tone="subdued" variant="bodySm">
      {t("{{count}} parts, about {{cost}}", { count: parts, cost })}. {t("{{count}} characters left.", { count: left })}{" "}
      {encoding === "UCS-2" && t("Letters outside the SMS alphabet make parts shorter.")}
    </Text>
  );
}
