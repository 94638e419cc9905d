import { Box, Text } from "@shopify/polaris";
import type { RehearsedText } from "#app/rehearsals/rehearsal.ts";
import { useFormats } from "../formats.ts";
import { useSay, useT } from "../translation.ts";
import { stopWordsOf } from "./stop-words.ts";

/** One text as the phone shows it: their own to the right, the shop's to the left. */
export function Bubble({ from, text, parts, at, silence, stop }: RehearsedText) {
  const t = useT();
  const say = useSay();
  const { moment } = useFormats();
  const isTheirs = from === "customer";
  return (
    <li style={{ ...row, alignItems: isTheirs ? "flex-end" : "flex-start" }}>
      <p style={{ ...bubble, background: isTheirs ? "#cdfee1" : "#ececec" }}>{text}</p>
      <Text as="span" tone="subdued" variant="bodySm">
        {[moment(at), ...(parts > 1 ? [t("{{count}} parts", { count: parts })] : [])].join(", ")}
      </Text>
      {silence && (
        <Text as="span" tone="caution" variant="bodySm">
          {t("No reply: {{why}}", { why: say(silence) })}
        </Text>
      )}
      {stop && <Stop {...stop} />}
    </li>
  );
}

/** How far it goes, and what would have been asked for then. */
function Stop({ what, input }: NonNullable<RehearsedText["stop"]>) {
  const t = useT();
  return (
    <div style={wide}>
      <Box background="bg-surface-info" padding="300" borderRadius="200">
        <Text as="p" fontWeight="medium">
          {t(stopWordsOf(what))}
        </Text>
        <Text as="p">{t("A trial goes no further: nothing was done.")}</Text>
        <details>
          <summary style={{ cursor: "pointer" }}>{t("What would have been asked for")}</summary>
          <pre style={code}>{`${what} ${JSON.stringify(input, undefined, 2)}`}</pre>
        </details>
      </Box>
    </div>
  );
}

const row = { display: "flex", flexDirection: "column", gap: "0.25rem" } as const;
const wide = { alignSelf: "stretch" } as const;
const bubble = {
  margin: 0,
  maxWidth: "min(28rem, 88%)",
  padding: "0.5rem 0.875rem",
  borderRadius: "0.875rem",
  color: "#1a1a1a",
  whiteSpace: "pre-wrap",
  overflowWrap: "anywhere",
} as const;
const code = { whiteSpace: "pre-wrap", overflowWrap: "anywhere", fontSize: "0.75rem", margin: "0.5rem 0 0" } as const;
