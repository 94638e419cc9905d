import { useFetcher } from "@remix-run/react";
import { Banner, BlockStack, Button, Card, InlineStack, Text, TextField } from "@shopify/polaris";
import { useRef, useState } from "react";
import { countParts } from "#app/templates/parts.ts";
import { costOf } from "../templates/cost.ts";
import { useAnswer, type Answer } from "../use-answer.ts";

export type ReplyRules = {
  /** In UTF-16 units. */
  longest: number;
  price: { perPart: number; currency: string };
};
type Props = ReplyRules & { isMute: boolean; isHuman: boolean };

/** Where a person of the shop writes. What could not be sent stays there. */
export function ReplyBox({ isMute, isHuman, longest, price }: Props) {
  const fetcher = useFetcher<Answer>();
  const [text, setText] = useState("");
  const key = useRef<string>();
  useAnswer(fetcher, ({ ok }) => {
    if (!ok) return;
    setText("");
    key.current = undefined;
  });
  if (isMute) return <Banner tone="warning">Nothing can be texted to this number.</Banner>;
  const isSending = fetcher.state !== "idle";
  const canSend = text.trim() !== "" && !isSending;
  function send() {
    // The same text pressed twice, or sent again after no answer came, goes out once.
    key.current ??= crypto.randomUUID();
    fetcher.submit({ intent: "reply", text, key: key.current }, { method: "post" });
  }
  function write(written: string) {
    setText(written);
    key.current = undefined;
  }
  return (
    <Card>
      <BlockStack gap="300">
        <TextField
          label="Your reply"
          name="text"
          value={text}
          onChange={write}
          multiline={3}
          maxLength={longest}
          autoComplete="off"
          spellCheck
          error={fetcher.data?.errors?.["text"]}
          helpText={isHuman ? undefined : "Sending it pauses automatic replies for this number."}
        />
        <InlineStack align="space-between" blockAlign="center" gap="300">
          <Cost text={text.trim()} price={price} />
          <Button variant="primary" onClick={send} disabled={!canSend} loading={isSending}>
            Send
          </Button>
        </InlineStack>
      </BlockStack>
    </Card>
  );
}

function Cost({ text, price }: { text: string; price: Props["price"] }) {
  const { parts, left, encoding } = countParts(text);
  const what = parts === 1 ? "1 part" : `${parts} parts`;
  return (
    <Text as="span" tone="subdued" variant="bodySm">
      {what}, {left} {left === 1 ? "character" : "characters"} left, about {costOf(parts, price)}
      {encoding === "UCS-2" && ". Letters outside the SMS alphabet make parts shorter."}
    </Text>
  );
}
