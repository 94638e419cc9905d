import { Badge, InlineStack, Link, Text } from "@shopify/polaris";
import { AgainButton } from "./again-button.tsx";
import { Facts } from "./facts.tsx";
import type { Fact } from "./shown-delivery.ts";
import type { ShownAudit, ShownText } from "./shown.ts";

type Props = ShownText & { isSought?: boolean };

/** One text: theirs to the left, the robot's and the team's to the right, told apart by name and colour. */
export function ThreadText({ isSought, ...shown }: Props) {
  const { id, from, who, text, at, attachments, isTrouble, why, audit, delivery, again } = shown;
  const isOut = from !== "customer";
  return (
    <li id={`text-${id}`} style={{ ...row, alignItems: isOut ? "flex-end" : "flex-start" }}>
      <Text as="span" tone="subdued" variant="bodySm">
        {who}, {at}
      </Text>
      <p style={{ ...bubble, background: colours[from], ...(isSought && pointedOut) }}>{text}</p>
      {attachments > 0 && (
        <Text as="span" tone="subdued" variant="bodySm">
          {attachments === 1 ? "1 attachment, on the phone only" : `${attachments} attachments, on the phone only`}
        </Text>
      )}
      {isOut && <Status {...shown} />}
      {why && (
        <Text as="span" tone={isTrouble ? "critical" : "subdued"} variant="bodySm">
          {why}
        </Text>
      )}
      {again && <AgainButton id={id} again={again} />}
      {audit && <Why {...audit} />}
      {delivery.length > 0 && <Facts summary="Details" facts={delivery} />}
    </li>
  );
}

const Status = ({ status, isTrouble, parts }: Pick<ShownText, "status" | "isTrouble" | "parts">) => (
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
);

/** How it was read, by which rule, and what it led to; and where today's reader would take it for something else. */
const Why = ({ readAs, rule, stood, ledTo, answered, thenStood, today, orders }: ShownAudit) => {
  const facts: (Fact | null)[] = [
    { label: "Read as", said: `${readAs} (rule ${rule})` },
    { label: "Before it", said: stood },
    { label: "Led to", said: ledTo },
    answered === null ? null : { label: "Answered by", said: answered },
    { label: "After it", said: thenStood },
    today && { label: "Read today", said: `${today.readAs} (rule ${today.rule})` },
  ];
  return (
    <>
      {orders.map(({ name, url }) => (
        <Text as="span" variant="bodySm" key={url}>
          <Link url={url} external>
            Order {name}
          </Link>
        </Text>
      ))}
      <Facts summary={`${readAs}: ${ledTo.toLowerCase()}`} facts={facts.flatMap((fact) => fact ?? [])} />
    </>
  );
};

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
const pointedOut = { outline: "2px solid #005bd3", outlineOffset: "2px" };
