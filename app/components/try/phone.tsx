import { useFetcher } from "@remix-run/react";
import { BlockStack, Box, Button, Card, InlineStack, Text, TextField } from "@shopify/polaris";
import { useEffect, useRef, useState } from "react";
import { longestText, type RehearsedText } from "#app/rehearsals/rehearsal.ts";
import { useSay, useT } from "../translation.ts";
import { useAnswer, type Answer } from "../use-answer.ts";
import { Bubble } from "./bubble.tsx";

type Props = { shopName: string; texts: RehearsedText[] };

/** What somebody new often texts first. Keywords are the same in every language. */
const beginnings = ["HELP", "SEARCH", "BUY", "TRACK", "STOP"];

/** The phone of a customer who does not exist. */
export function Phone({ shopName, texts }: Props) {
  const t = useT();
  const { text, write, send, error, isBusy } = useTexting();
  const last = texts.at(-1)?.id;
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (last) end.current?.scrollIntoView({ block: "nearest" });
  }, [last]);
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingSm">
          {shopName}
        </Text>
        <div role="log" aria-label={t("Texts")} style={log}>
          {texts.length === 0 && (
            <Box paddingBlock="800">
              <Text as="p" alignment="center" tone="subdued">
                {t("Text something, such as HELP, or BUY and the name of a product.")}
              </Text>
            </Box>
          )}
          <ol style={list}>
            {texts.map((one) => (
              <Bubble key={one.id} {...one} />
            ))}
          </ol>
        </div>
        <InlineStack gap="200">
          {beginnings.map((word) => (
            <Button key={word} size="slim" disabled={isBusy} onClick={() => send(word)}>
              {word}
            </Button>
          ))}
        </InlineStack>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            send(text);
          }}
        >
          <TextField
            label={t("Your text")}
            value={text}
            onChange={write}
            maxLength={longestText}
            autoComplete="off"
            error={error}
            connectedRight={
              <Button submit variant="primary" loading={isBusy} disabled={text.trim() === ""}>
                {t("Send")}
              </Button>
            }
          />
        </form>
        <div ref={end} />
      </BlockStack>
    </Card>
  );
}

/** What is written, until it was answered. */
function useTexting() {
  const say = useSay();
  const fetcher = useFetcher<Answer>();
  const [text, write] = useState("");
  const isBusy = fetcher.state !== "idle";
  useAnswer(fetcher, ({ ok }) => ok && write(""));
  const send = (written: string) => {
    if (written.trim() && !isBusy) fetcher.submit({ intent: "text", text: written }, { method: "post" });
  };
  const error = fetcher.data?.errors?.["text"];
  return { text, write, send, error: error && say(error), isBusy };
}

const log = { minHeight: "12rem" } as const;
const list = {
  listStyle: "none",
  margin: 0,
  padding: 0,
  display: "flex",
  flexDirection: "column",
  gap: "0.75rem",
} as const;
