import { TitleBar } from "@shopify/app-bridge-react";
import { Badge, BlockStack, Card, Layout, Link, Page, Text } from "@shopify/polaris";
import { statusOf } from "./words.ts";

export type ShownText = {
  id: string;
  who: string;
  text: string;
  status: string;
  why: string | null;
  contactUrl: string;
  about: { term: string; description: string }[];
  timeline: { what: string; at: string }[];
  asked: { url: string; text: string } | null;
  answers: { url: string; text: string }[];
  links: { target: string; clicks: string }[];
};

const whole = { whiteSpace: "pre-wrap", overflowWrap: "anywhere" } as const;

/** One text: what was said, what became of it and when, and why. */
export const MessagePage = ({ message }: { message: ShownText }) => (
  <Page title={message.who} backAction={{ content: "Messages", url: "/app/messages" }}>
    <TitleBar title={message.who} />
    <Layout>
      <Layout.Section>
        <BlockStack gap="400">
          <Wording {...message} />
          <Around {...message} />
        </BlockStack>
      </Layout.Section>
      <Layout.Section variant="oneThird">
        <BlockStack gap="400">
          <Timeline {...message} />
          <Card>
            <BlockStack gap="200">
              <Text as="h2" variant="headingSm">
                About it
              </Text>
              <dl style={{ margin: 0 }}>
                {message.about.map(({ term, description }) => (
                  <div key={term} style={{ paddingBlock: "0.25rem" }}>
                    <dt>
                      <Text as="span" tone="subdued" variant="bodySm">
                        {term}
                      </Text>
                    </dt>
                    <dd style={{ margin: 0, ...whole }}>{description}</dd>
                  </div>
                ))}
              </dl>
            </BlockStack>
          </Card>
        </BlockStack>
      </Layout.Section>
    </Layout>
  </Page>
);

function Wording({ text, status, why, contactUrl }: ShownText) {
  const { label, tone } = statusOf(status);
  return (
    <Card>
      <BlockStack gap="300" inlineAlign="start">
        <Badge tone={tone}>{label}</Badge>
        {why && <Text as="p">{why}</Text>}
        <div style={whole}>{text || "Its words were let go of, as your settings say."}</div>
        <Link url={contactUrl}>Open the conversation</Link>
      </BlockStack>
    </Card>
  );
}

const Timeline = ({ timeline }: ShownText) => (
  <Card>
    <BlockStack gap="200">
      <Text as="h2" variant="headingSm">
        What happened
      </Text>
      <BlockStack as="ol" gap="200">
        {timeline.map(({ what, at }) => (
          <li key={what}>
            <Text as="p">{what}</Text>
            <Text as="p" tone="subdued" variant="bodySm">
              {at}
            </Text>
          </li>
        ))}
      </BlockStack>
    </BlockStack>
  </Card>
);

const Around = ({ asked, answers, links }: ShownText) => (
  <>
    {asked && <Texts title="It answers" texts={[asked]} />}
    {answers.length > 0 && <Texts title="Answered by" texts={answers} />}
    {links.length > 0 && (
      <Card>
        <BlockStack gap="200">
          <Text as="h2" variant="headingSm">
            Links in it
          </Text>
          {links.map(({ target, clicks }) => (
            <div key={target} style={whole}>
              {target}
              <Text as="p" tone="subdued" variant="bodySm">
                {clicks}
              </Text>
            </div>
          ))}
        </BlockStack>
      </Card>
    )}
  </>
);

const Texts = ({ title, texts }: { title: string; texts: ShownText["answers"] }) => (
  <Card>
    <BlockStack gap="200">
      <Text as="h2" variant="headingSm">
        {title}
      </Text>
      {texts.map(({ url, text }) => (
        <div key={url} style={whole}>
          <Link url={url}>{text || "(let go of)"}</Link>
        </div>
      ))}
    </BlockStack>
  </Card>
);
