import { Badge, InlineStack, Link, Text } from "@shopify/polaris";
import { useFormats } from "../formats.ts";
import { sentence, useSpeak } from "../sentence.ts";
import { useT } from "../translation.ts";
import { AgainButton } from "./again-button.tsx";
import { Facts } from "./facts.tsx";
import type { Fact } from "./shown-delivery.ts";
import type { ShownAudit, ShownText } from "./shown.ts";

type Props = ShownText & { isSought?: boolean };

/** One text: theirs to the left, the robot's and the team's to the right, told apart by name and colour. */
export function ThreadText({ isSought, ...shown }: Props) {
  const speak = useSpeak();
  const { moment } = useFormats();
  const t = useT();
  const { id, from, who, text, at, attachments, isTrouble, why, audit, delivery, again } = shown;
  const isOut = from !== "customer";
  return (
    <li id={`text-${id}`} style={{ ...row, alignItems: isOut ? "flex-end" : "flex-start" }}>
      <Text as="span" tone="subdued" variant="bodySm">
        {who.is === "named" ? who.name : t(who.is)}, {moment(at)}
      </Text>
      <p style={{ ...bubble, background: colours[from], ...(isSought && pointedOut) }}>{text}</p>
      {attachments > 0 && (
        <Text as="span" tone="subdued" variant="bodySm">
          {t("{{count}} attachments, on the phone only", { count: attachments })}
        </Text>
      )}
      {isOut && <Status {...shown} />}
      {why && (
        <Text as="span" tone={isTrouble ? "critical" : "subdued"} variant="bodySm">
          {speak(why)}
        </Text>
      )}
      {again && <AgainButton id={id} again={again} />}
      {audit && <Why {...audit} />}
      {delivery.length > 0 && <Facts summary={t("Details")} facts={delivery} />}
    </li>
  );
}

const Status = ({ status, isTrouble, parts }: Pick<ShownText, "status" | "isTrouble" | "parts">) => {
  const t = useT();
  return (
    <InlineStack gap="100" blockAlign="center" align="end">
      {isTrouble || status.tone === "info" ? (
        <Badge tone={status.tone}>{t(status.label)}</Badge>
      ) : (
        <Text as="span" tone="subdued" variant="bodySm">
          {parts > 1 ? t("{{status}}, {{count}} parts", { status: t(status.label), count: parts }) : t(status.label)}
        </Text>
      )}
    </InlineStack>
  );
};

/** How it was read, by which rule, and what it led to; and where today's reader would take it for something else. */
const Why = ({ readAs, rule, stood, ledTo, answered, thenStood, today, orders }: ShownAudit) => {
  const t = useT();
  const facts: (Fact | null)[] = [
    { label: "Read as", said: sentence("{{what}} (rule {{rule}})", { what: sentence(readAs), rule }) },
    { label: "Before it", said: stood },
    { label: "Led to", said: sentence(ledTo) },
    answered === null ? null : { label: "Answered by", said: answered },
    { label: "After it", said: thenStood },
    today && {
      label: "Read today",
      said: sentence("{{what}} (rule {{rule}})", { what: sentence(today.readAs), rule: today.rule }),
    },
  ];
  return (
    <>
      {orders.map(({ name, url }) => (
        <Text as="span" variant="bodySm" key={url}>
          <Link url={url} external>
            {t("Order {{name}}", { name })}
          </Link>
        </Text>
      ))}
      <Facts summary={`${t(readAs)}: ${t(ledTo).toLowerCase()}`} facts={facts.flatMap((fact) => fact ?? [])} />
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
