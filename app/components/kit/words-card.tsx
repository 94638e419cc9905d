import { useFetcher } from "@remix-run/react";
import {
  Badge,
  BlockStack,
  Box,
  Button,
  Card,
  FormLayout,
  IndexTable,
  InlineStack,
  Link,
  Text,
  TextField,
} from "@shopify/polaris";
import { useState } from "react";
import { useFormats } from "../formats.ts";
import { useSay, useT } from "../translation.ts";
import { useAnswer, type Answer } from "../use-answer.ts";

/** As it is texted, in every language. */
const keyword = "JOIN";
const example = "NEWS7";

/** `id` is null of a word that is none of the shop's. */
export type ShownWord = { id: string | null; word: string; name: string; joined: number; still: number };

/** The words that people join by, and how many did. */
export const WordsCard = ({ words }: { words: ShownWord[] }) => {
  const t = useT();
  return (
    <Card padding="0">
      <Box padding="400">
        <BlockStack gap="400">
          <BlockStack gap="100">
            <Text as="h2" variant="headingMd">
              {t("Words to join by")}
            </Text>
            <Text as="p" tone="subdued">
              {t(
                "Give each flyer, parcel insert or campaign a word of its own: customers text JOIN and the word, and you see which of them worked. The word is kept as proof of where they agreed.",
              )}
            </Text>
          </BlockStack>
          <NewWord />
          <Text as="p">
            <Link url="/app/commands/join">{t("Choose whether a YES must come before somebody has joined")}</Link>
          </Text>
        </BlockStack>
      </Box>
      {words.length > 0 && <WordTable words={words} />}
    </Card>
  );
};

const WordTable = ({ words }: { words: ShownWord[] }) => {
  const t = useT();
  const { number } = useFormats();
  return (
    <IndexTable
      selectable={false}
      itemCount={words.length}
      resourceName={{ singular: t("word"), plural: t("words") }}
      headings={[
        { title: t("Customers text") },
        { title: t("What it is for") },
        { title: t("Joined"), alignment: "end" },
        { title: t("Still subscribed"), alignment: "end" },
        { title: t("Remove"), hidden: true },
      ]}
    >
      {words.map(({ id, word, name, joined, still }, index) => (
        <IndexTable.Row key={word} id={word} position={index}>
          <IndexTable.Cell>
            <Text as="span" fontWeight="semibold">
              {[keyword, word].join(" ")}
            </Text>
          </IndexTable.Cell>
          <IndexTable.Cell>{id ? name : <Badge tone="attention">{t("None of your words")}</Badge>}</IndexTable.Cell>
          <IndexTable.Cell>
            <Text as="span" alignment="end" numeric>
              {number(joined)}
            </Text>
          </IndexTable.Cell>
          <IndexTable.Cell>
            <Text as="span" alignment="end" numeric>
              {number(still)}
            </Text>
          </IndexTable.Cell>
          <IndexTable.Cell>{id && <RemoveWord id={id} word={word} />}</IndexTable.Cell>
        </IndexTable.Row>
      ))}
    </IndexTable>
  );
};

function RemoveWord({ id, word }: { id: string; word: string }) {
  const t = useT();
  const fetcher = useFetcher<Answer>();
  useAnswer(fetcher);
  return (
    <Button
      variant="plain"
      tone="critical"
      loading={fetcher.state !== "idle"}
      accessibilityLabel={t("Remove the word {{word}}", { word })}
      onClick={() => fetcher.submit({ intent: "remove", id }, { method: "post" })}
    >
      {t("Remove")}
    </Button>
  );
}

const nothing = { word: "", name: "" };

function NewWord() {
  const t = useT();
  const say = useSay();
  const fetcher = useFetcher<Answer>();
  const [typed, setTyped] = useState(nothing);
  useAnswer(fetcher, ({ ok }) => ok && setTyped(nothing));
  const errors = fetcher.data?.errors ?? {};
  const field = (name: keyof typeof nothing) => ({
    ...{ name, value: typed[name], autoComplete: "off", error: errors[name] && say(errors[name]) },
    onChange: (value: string) => setTyped({ ...typed, [name]: value }),
  });
  return (
    <BlockStack gap="300">
      <FormLayout>
        <FormLayout.Group>
          <TextField {...field("word")} label={t("Word")} placeholder={example} maxLength={12} prefix={keyword} />
          <TextField {...field("name")} label={t("What it is for")} placeholder={t("Spring flyer")} maxLength={60} />
        </FormLayout.Group>
      </FormLayout>
      <InlineStack>
        <Button
          variant="primary"
          loading={fetcher.state !== "idle"}
          onClick={() => fetcher.submit({ intent: "add", ...typed }, { method: "post" })}
        >
          {t("Add the word")}
        </Button>
      </InlineStack>
    </BlockStack>
  );
}
