import { Box, Card, DataTable, Text } from "@shopify/polaris";
import { useT } from "../translation.ts";

type Props = { first: string[]; rows: string[][]; hasNames: boolean };

/** How a file begins. */
export function PreviewTable({ first, rows, hasNames }: Props) {
  const t = useT();
  const columns = first.map((title, index) => (hasNames && title) || t("Column {{number}}", { number: index + 1 }));
  const shown = hasNames ? rows : [first, ...rows];
  return (
    <Card padding="0">
      <Box padding="400" paddingBlockEnd="0">
        <Text as="h2" variant="headingSm">
          {t("How the list begins")}
        </Text>
      </Box>
      <DataTable
        columnContentTypes={columns.map(() => "text")}
        headings={columns}
        rows={shown.map((row) => columns.map((_, index) => row[index] ?? ""))}
      />
    </Card>
  );
}
