import { Badge, BlockStack, Box, Card, IndexTable, InlineStack, Link, Text } from "@shopify/polaris";

export type ListedText = { key: string; title: string; preview: string; parts: number | null; isOwn: boolean };

/** All texts of one speaker. */
export const SpeakerCard = ({ name, texts }: { name: string; texts: ListedText[] }) => (
  <Card padding="0">
    <Box padding="400" paddingBlockEnd="200">
      <Text as="h2" variant="headingSm">
        {name}
      </Text>
    </Box>
    <IndexTable
      selectable={false}
      itemCount={texts.length}
      resourceName={{ singular: "text", plural: "texts" }}
      headings={[{ title: "Text" }, { title: "Parts", alignment: "end" }]}
    >
      {texts.map((text, index) => (
        <IndexTable.Row id={text.key} key={text.key} position={index}>
          <IndexTable.Cell>
            <TextCell text={text} />
          </IndexTable.Cell>
          <IndexTable.Cell>
            <Text as="span" alignment="end" numeric>
              {text.parts ?? "?"}
            </Text>
          </IndexTable.Cell>
        </IndexTable.Row>
      ))}
    </IndexTable>
  </Card>
);

const TextCell = ({ text }: { text: ListedText }) => (
  <BlockStack gap="050">
    <InlineStack gap="200" blockAlign="center">
      <Link url={`/app/templates/${encodeURIComponent(text.key)}`} dataPrimaryLink monochrome removeUnderline>
        {text.title}
      </Link>
      {text.isOwn && <Badge tone="info">Your wording</Badge>}
    </InlineStack>
    <span style={{ whiteSpace: "normal", overflowWrap: "anywhere", color: "#616161" }}>{text.preview}</span>
  </BlockStack>
);
