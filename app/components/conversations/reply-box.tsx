import { useFetcher } from "@remix-run/react";
import { BlockStack, Button, ButtonGroup, InlineStack, Text, TextField } from "@shopify/polaris";
import { useRef, useState } from "react";
import type { Filled } from "#app/conversations/thread-saved.server.ts";
import { countParts } from "#app/templates/parts.ts";
import { costOf } from "../templates/cost.ts";
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
          label="Your reply"
          name="text"
          value={text}
          onChange={write}
          multiline={3}
          maxLength={rules.longest}
          autoComplete="off"
          spellCheck
          error={errors["text"]}
          helpText={isHuman ? sendKey : `${sendKey} Sending pauses automatic replies for this number.`}
        />
      </div>
      <div aria-live="polite">
        {missing.length > 0 && text !== "" && (
          <Text as="span" tone="caution" variant="bodySm">
            Not known, and left out: {missing.join(", ")}
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
            Send
          </Button>
        </ButtonGroup>
      </InlineStack>
    </BlockStack>
  );
}

const sendKey = "Ctrl + Enter sends it.";

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
  const { parts, left, encoding } = countParts(text);
  const what = parts === 1 ? "1 part" : `${parts} parts`;
  return (
    <Text as="span" tone="subdued" variant="bodySm">
      {what}, {left} {left === 1 ? "character" : "characters"} left, about {costOf(parts, price)}
      {encoding === "UCS-2" && ". Letters outside the SMS alphabet make parts shorter."}
    </Text>
  );
}
