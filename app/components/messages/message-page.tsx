import { TitleBar } from "@shopify/app-bridge-react";
import { Badge, BlockStack, Card, Layout, Link, Page, Text } from "@shopify/polaris";
import { useFormats } from "../formats.ts";
import { useSpeak, type Part, type Sentence } from "../sentence.ts";
import { useT } from "../translation.ts";
import { PriceOf, type Price } from "./price.tsx";
import { statusOf } from "./words.ts";

/** What there is to say of a text: words, or what it cost. */
export type About = Part | { price: Price };

export type ShownText = {
  id: string;
  who: string;
  text: string;
  status: string;
  why: Part | null;
  contactUrl: string;
  about: { term: string; description: About }[];
  /** Moments as ISO has them. */
  timeline: { what: string; tries?: number; at: string }[];
  asked: { url: string; text: string } | null;
  answers: { url: string; text: string }[];
  links: { target: string; clicks: Sentence }[];
};

const whole = { whiteSpace: "pre-wrap", overflowWrap: "anywhere" } as const;

/** One text: what was said, what became of it and when, and why. */
export const MessagePage = ({ message }: { message: ShownText }) => {
  const speak = useSpeak();
  const t = useT();
  return (
    <Page title={message.who} backAction={{ content: t("Messages"), url: "/app/messages" }}>
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
                  {t("About it")}
                </Text>
                <dl style={{ margin: 0 }}>
                  {message.about.map(({ term, description }) => (
                    <div key={term} style={{ paddingBlock: "0.25rem" }}>
                      <dt>
                        <Text as="span" tone="subdued" variant="bodySm">
                          {t(term)}
                        </Text>
                      </dt>
                      <dd style={{ margin: 0, ...whole }}>
                        {isPrice(description) ? <PriceOf {...description.price} /> : speak(description)}
                      </dd>
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
};

const isPrice = (about: About): about is { price: Price } => typeof about === "object" && "price" in about;

function Wording({ text, status, why, contactUrl }: ShownText) {
  const speak = useSpeak();
  const t = useT();
  const { label, tone } = statusOf(status);
  return (
    <Card>
      <BlockStack gap="300" inlineAlign="start">
        <Badge tone={tone}>{t(label)}</Badge>
        {why && <Text as="p">{speak(why)}</Text>}
        <div style={whole}>{text || t("Its words were let go of, as your settings say.")}</div>
        <Link url={contactUrl}>{t("Open the conversation")}</Link>
      </BlockStack>
    </Card>
  );
}

const Timeline = ({ timeline }: ShownText) => {
  const { moment } = useFormats();
  const t = useT();
  return (
    <Card>
      <BlockStack gap="200">
        <Text as="h2" variant="headingSm">
          {t("What happened")}
        </Text>
        <BlockStack as="ol" gap="200">
          {timeline.map(({ what, tries, at }) => (
            <li key={what}>
              <Text as="p">{t(what, { tries })}</Text>
              <Text as="p" tone="subdued" variant="bodySm">
                {moment(at)}
              </Text>
            </li>
          ))}
        </BlockStack>
      </BlockStack>
    </Card>
  );
};

const Around = ({ asked, answers, links }: ShownText) => {
  const speak = useSpeak();
  const t = useT();
  return (
    <>
      {asked && <Texts title={t("It answers")} texts={[asked]} />}
      {answers.length > 0 && <Texts title={t("Answered by")} texts={answers} />}
      {links.length > 0 && (
        <Card>
          <BlockStack gap="200">
            <Text as="h2" variant="headingSm">
              {t("Links in it")}
            </Text>
            {links.map(({ target, clicks }) => (
              <div key={target} style={whole}>
                {target}
                <Text as="p" tone="subdued" variant="bodySm">
                  {speak(clicks)}
                </Text>
              </div>
            ))}
          </BlockStack>
        </Card>
      )}
    </>
  );
};

const Texts = ({ title, texts }: { title: string; texts: ShownText["answers"] }) => {
  const t = useT();
  return (
    <Card>
      <BlockStack gap="200">
        <Text as="h2" variant="headingSm">
          {title}
        </Text>
        {texts.map(({ url, text }) => (
          <div key={url} style={whole}>
            <Link url={url}>{text || t("(let go of)")}</Link>
          </div>
        ))}
      </BlockStack>
    </Card>
  );
};
