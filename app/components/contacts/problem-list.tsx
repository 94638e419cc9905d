import { BlockStack, Box, Card, DataTable, InlineStack, Text } from "@shopify/polaris";
import { DownloadButton } from "../download-button.tsx";
import type { ShownImport } from "./shown-import.ts";

export type ShownProblem = { line: number; ending: string | null; words: string };

type Props = { work: ShownImport; rows: ShownProblem[] };

/** The rows that nobody is texted for, by why, and the first of them by their line. */
export const ProblemList = ({ work, rows }: Props) => (
  <Card padding="0">
    <Box padding="400">
      <BlockStack gap="300">
        <InlineStack align="space-between" blockAlign="center" gap="200">
          <Text as="h2" variant="headingSm">
            Left out
          </Text>
          <DownloadButton url={`/app/contacts/imports/${work.id}/problems`} name="rows-not-imported.csv">
            Download all lines
          </DownloadButton>
        </InlineStack>
        <BlockStack gap="100">
          {work.problems.map(({ key, words, count }) => (
            <Text as="p" key={key}>
              <strong>{count.toLocaleString("en-US")}</strong>: {words}
            </Text>
          ))}
        </BlockStack>
      </BlockStack>
    </Box>
    <DataTable
      columnContentTypes={["numeric", "text", "text"]}
      headings={["Line", "Number ends in", "Problem"]}
      rows={rows.map(({ line, ending, words }) => [line, ending ?? "–", words])}
    />
  </Card>
);
