import { useFetcher } from "@remix-run/react";
import { Button, InlineStack, Text } from "@shopify/polaris";
import { useFormats } from "../formats.ts";
import { useT } from "../translation.ts";
import { useAnswer, type Answer } from "../use-answer.ts";
import type { ShownNote } from "./shown.ts";

/** A note of the team's, in the middle of the thread: unlike any text, since nobody but the team reads it. */
export function ThreadNote({ id, who, text, at }: ShownNote) {
  const { moment } = useFormats();
  const t = useT();
  const fetcher = useFetcher<Answer>();
  useAnswer(fetcher);
  return (
    <li style={note}>
      <InlineStack align="space-between" blockAlign="center" gap="200">
        <Text as="span" variant="bodySm">
          {t("Note by {{who}}, {{at}}", { who, at: moment(at) })}
        </Text>
        <Button
          variant="plain"
          size="micro"
          accessibilityLabel={t("Remove the note of {{at}}", { at: moment(at) })}
          loading={fetcher.state !== "idle"}
          onClick={() => fetcher.submit({ intent: "remove-note", id }, { method: "post" })}
        >
          {t("Remove")}
        </Button>
      </InlineStack>
      <p style={{ margin: "0.25rem 0 0", whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>{text}</p>
    </li>
  );
}

const note = {
  alignSelf: "center",
  width: "min(36rem, 100%)",
  padding: "0.5rem 0.875rem",
  border: "1px dashed #b28400",
  borderRadius: "0.5rem",
  background: "#fff8db",
  color: "#1a1a1a",
} as const;
