import { Badge, BlockStack, Card, IndexTable, InlineStack, Link, Text } from "@shopify/polaris";
import { Fragment } from "react";
import { useT } from "../translation.ts";

export type ListedText = { key: string; title: string; preview: string; parts: number | null; isOwn: boolean };
export type ListedSpeaker = { key: string; name: string; texts: ListedText[] };

/** Every text, under the name of what sends it. */
export function TextTable({ speakers }: { speakers: ListedSpeaker[] }) {
  const t = useT();
  return (
    <Card padding="0">
      <IndexTable
        selectable={false}
        itemCount={speakers.reduce((count, { texts }) => count + texts.length, 0)}
        resourceName={{ singular: t("text"), plural: t("texts") }}
        headings={[{ title: t("Text") }, { title: t("Parts"), alignment: "end" }]}
      >
        {speakers.map(({ key, name, texts }, speakerIndex) => (
          <Fragment key={key}>
            <IndexTable.Row rowType="subheader" id={key} position={speakerIndex}>
              <IndexTable.Cell as="th" scope="colgroup" colSpan={2} id={key}>
                <Text as="h2" variant="headingSm">
                  {t(name)}
                </Text>
              </IndexTable.Cell>
            </IndexTable.Row>
            {texts.map(({ key: textKey, ...text }, index) => (
              <IndexTable.Row rowType="child" key={textKey} id={textKey} position={index}>
                <TextCells {...text} url={`/app/templates/${encodeURIComponent(textKey)}`} />
              </IndexTable.Row>
            ))}
          </Fragment>
        ))}
      </IndexTable>
    </Card>
  );
}

const TextCells = ({ title, preview, parts, isOwn, url }: Omit<ListedText, "key"> & { url: string }) => {
  const t = useT();
  return (
    <>
      <IndexTable.Cell>
        <BlockStack gap="050">
          <InlineStack gap="200" blockAlign="center">
            <Link url={url} dataPrimaryLink removeUnderline>
              {t(title)}
            </Link>
            {isOwn && <Badge tone="info">{t("Your wording")}</Badge>}
          </InlineStack>
          <span style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere", color: "#616161" }}>{preview}</span>
        </BlockStack>
      </IndexTable.Cell>
      <IndexTable.Cell>
        <Text as="p" alignment="end" numeric>
          {parts ?? "?"}
        </Text>
      </IndexTable.Cell>
    </>
  );
};
