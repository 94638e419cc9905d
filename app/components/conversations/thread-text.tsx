import { Badge, InlineStack, Link, Text } from "@shopify/polaris";
import type { ShownAudit, ShownText } from "./shown.ts";

/** One text: theirs to the left, the robot's and the team's to the right, told apart by name and colour. */
export function ThreadText({ from, who, text, at, attachments, parts, status, isTrouble, why, audit }: ShownText) {
  const isOut = from !== "customer";
  return (
    <li style={{ ...row, alignItems: isOut ? "flex-end" : "flex-start" }}>
      <Text as="span" tone="subdued" variant="bodySm">
        {who}, {at}
      </Text>
      <p style={{ ...bubble, background: colours[from] }}>{text}</p>
      {attachments > 0 && (
        <Text as="span" tone="subdued" variant="bodySm">
          {attachments === 1 ? "1 attachment, on the phone only" : `${attachments} attachments, on the phone only`}
        </Text>
      )}
      {isOut && (
        <InlineStack gap="100" blockAlign="center" align="end">
          {isTrouble || status.tone === "info" ? (
            <Badge tone={status.tone}>{status.label}</Badge>
          ) : (
            <Text as="span" tone="subdued" variant="bodySm">
              {status.label}
              {parts > 1 && `, ${parts} parts`}
            </Text>
          )}
        </InlineStack>
      )}
      {why && (
        <Text as="span" tone={isTrouble ? "critical" : "subdued"} variant="bodySm">
          {why}
        </Text>
      )}
      {audit && <Why {...audit} />}
    </li>
  );
}

/** How it was read, by which rule, and what it led to; and where today's reader would take it for something else. */
const Why = ({ readAs, rule, stood, ledTo, thenStood, today, orders }: ShownAudit) => (
  <>
    {orders.map(({ name, url }) => (
      <Text as="span" variant="bodySm" key={url}>
        <Link url={url} external>
          Order {name}
        </Link>
      </Text>
    ))}
    <details style={details}>
      <summary style={{ cursor: "pointer" }}>
        {readAs}: {ledTo.toLowerCase()}
      </summary>
      <dl style={facts}>
        <dt>Read as</dt>
        <dd>
          {readAs} (rule {rule})
        </dd>
        <dt>Before it</dt>
        <dd>{stood}</dd>
        <dt>Led to</dt>
        <dd>{ledTo}</dd>
        <dt>After it</dt>
        <dd>{thenStood}</dd>
        {today && (
          <>
            <dt>Read today</dt>
            <dd>
              {today.readAs} (rule {today.rule})
            </dd>
          </>
        )}
      </dl>
    </details>
  </>
);

const row = { display: "flex", flexDirection: "column", gap: "0.25rem" } as const;
const colours = { customer: "#ececec", robot: "#e0f0ff", team: "#cdfee1" };
const bubble = {
  margin: 0,
  maxWidth: "min(32rem, 88%)",
  padding: "0.5rem 0.875rem",
  borderRadius: "0.875rem",
  color: "#1a1a1a",
  whiteSpace: "pre-wrap",
  overflowWrap: "anywhere",
} as const;
const details = {
  maxWidth: "min(32rem, 88%)",
  fontSize: "0.75rem",
  color: "#616161",
  overflowWrap: "anywhere",
} as const;
const facts = {
  display: "grid",
  gridTemplateColumns: "auto 1fr",
  gap: "0.125rem 0.75rem",
  margin: "0.25rem 0 0",
} as const;
