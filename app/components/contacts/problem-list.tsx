import { BlockStack, Box, Card, DataTable, InlineStack, Text } from "@shopify/polaris";
import { DownloadButton } from "../download-button.tsx";
import { useFormats } from "../formats.ts";
import { useT } from "../translation.ts";
import { problemHeadings } from "./import-words.ts";
import type { ShownImport } from "./shown-import.ts";

export type ShownProblem = { line: number; ending: string | null; words: string };

type Props = { work: ShownImport; rows: ShownProblem[] };

/** The rows that nobody is texted for, by why, and the first of them by their line. */
export const ProblemList = ({ work, rows }: Props) => {
  const t = useT();
  const { number, language } = useFormats();
  return (
    <Card padding="0">
      <Box padding="400">
        <BlockStack gap="300">
          <InlineStack align="space-between" blockAlign="center" gap="200">
            <Text as="h2" variant="headingSm">
              {t("Left out")}
            </Text>
            <DownloadButton
              url={`/app/contacts/imports/${work.id}/problems?locale=${language}`}
              name="rows-not-imported.csv"
            >
              {t("Download all lines")}
            </DownloadButton>
          </InlineStack>
          <BlockStack gap="100">
            {work.problems.map(({ key, words, count }) => (
              <Text as="p" key={key}>
                <strong>{number(count)}</strong>: {t(words)}
              </Text>
            ))}
          </BlockStack>
        </BlockStack>
      </Box>
      <DataTable
        columnContentTypes={["numeric", "text", "text"]}
        headings={problemHeadings.map((heading) => t(heading))}
        rows={rows.map(({ line, ending, words }) => [line, ending ?? "–", t(words)])}
      />
    </Card>
  );
};
