import { Badge, BlockStack, InlineStack, Link, Text } from "@shopify/polaris";
import { useFormats } from "../formats.ts";
import { ListTable } from "../list-table.tsx";
import { useSpeak, type Part } from "../sentence.ts";
import { useT } from "../translation.ts";
import { PriceOf, type Price } from "./price.tsx";
import { statusOf } from "./words.ts";

export type ShownMessage = {
  id: string;
  direction: string;
  phone: string;
  name: string | null;
  text: string;
  status: string;
  parts: number;
  clicks: number;
  /** Which command it asked for, or what the shop sends it was. */
  source: string | null;
  kind: string;
  /** What it cost, about; null where nothing is billed. */
  price: Price | null;
  /** Why it is as it is: the send gate's verdict, the network's word, how a conversation went on. */
  why: Part | null;
  /** ISO. */
  at: string;
};

/** Texts both ways, the newest first. */
export const MessageTable = ({ messages }: { messages: ShownMessage[] }) => {
  const t = useT();
  return (
    <ListTable
      rows={messages}
      of={{ singular: t("text"), plural: t("texts") }}
      idOf={({ id }) => id}
      columns={[
        { title: t("Who, when"), render: (message) => <Who {...message} /> },
        { title: t("Text"), render: ({ text }) => <span style={wrapped}>{text || t("(let go of)")}</span> },
        { title: t("Kind"), brief: true, render: (message) => <Kind {...message} /> },
        { title: t("Status"), brief: true, render: (message) => <Status {...message} /> },
        { title: t("Price, about"), alignment: "end", brief: true, render: (message) => <Cost {...message} /> },
      ]}
    />
  );
};

const wrapped = { display: "block", minWidth: "14rem", whiteSpace: "pre-wrap", overflowWrap: "anywhere" } as const;

const Who = ({ id, direction, phone, name, at }: ShownMessage) => {
  const { moment } = useFormats();
  const t = useT();
  return (
    <BlockStack gap="050" inlineAlign="start">
      <Small>{direction === "in" ? t("Received from") : t("Sent to")}</Small>
      <Link
        url={`/app/messages/${id}`}
        dataPrimaryLink
        accessibilityLabel={t("Open the text with {{who}}", { who: name ?? phone })}
      >
        {name ?? phone}
      </Link>
      {name && <Small>{phone}</Small>}
      <Small>{moment(at)}</Small>
    </BlockStack>
  );
};

const Kind = ({ kind, source }: ShownMessage) => {
  const t = useT();
  return (
    <BlockStack gap="050">
      <Text as="span">{t(source ?? kind)}</Text>
      {source && <Small>{t(kind)}</Small>}
    </BlockStack>
  );
};

const Cost = ({ price, parts, direction }: ShownMessage) => {
  const t = useT();
  return (
    <BlockStack gap="050" inlineAlign="end">
      <Text as="span" numeric>
        {price ? <PriceOf {...price} /> : "–"}
      </Text>
      {direction === "out" && <Small>{t("{{count}} parts", { count: parts })}</Small>}
    </BlockStack>
  );
};

const Status = ({ status, why, clicks }: ShownMessage) => {
  const speak = useSpeak();
  const t = useT();
  const { label, tone } = statusOf(status);
  return (
    <BlockStack gap="100" inlineAlign="start">
      <InlineStack gap="100">
        <Badge tone={tone}>{t(label)}</Badge>
        {clicks > 0 && <Badge>{t("{{count}} clicks", { count: clicks })}</Badge>}
      </InlineStack>
      {why && <span style={{ ...wrapped, minWidth: "8rem", color: "#616161", fontSize: "0.75rem" }}>{speak(why)}</span>}
    </BlockStack>
  );
};

const Small = ({ children }: { children: string }) => (
  <Text as="span" tone="subdued" variant="bodySm">
    {children}
  </Text>
);
