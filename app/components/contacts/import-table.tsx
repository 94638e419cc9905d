import { Badge, IndexTable, Link } from "@shopify/polaris";
import type { ImportState } from "#app/imports/import.ts";
import { useFormats } from "../formats.ts";
import { useT } from "../translation.ts";
import { stateWords } from "./import-words.ts";

export type ListedImport = {
  id: string;
  fileName: string;
  state: ImportState;
  at: string;
  author: string;
  rows: number;
};

/** The lists that were brought in last. */
export const ImportTable = ({ imports }: { imports: ListedImport[] }) => {
  const t = useT();
  const { number, moment } = useFormats();
  return (
    <IndexTable
      selectable={false}
      itemCount={imports.length}
      resourceName={{ singular: t("list"), plural: t("lists") }}
      headings={[
        { title: t("File") },
        { title: t("State") },
        { title: t("Rows") },
        { title: t("When") },
        { title: t("By") },
      ]}
    >
      {imports.map(({ id, fileName, state, at, author, rows }, index) => (
        <IndexTable.Row id={id} key={id} position={index}>
          <IndexTable.Cell>
            <Link url={`/app/contacts/imports/${id}`} dataPrimaryLink removeUnderline monochrome>
              {fileName}
            </Link>
          </IndexTable.Cell>
          <IndexTable.Cell>
            <Badge tone={stateWords[state].tone}>{t(stateWords[state].label)}</Badge>
          </IndexTable.Cell>
          <IndexTable.Cell>{number(rows)}</IndexTable.Cell>
          <IndexTable.Cell>{moment(at)}</IndexTable.Cell>
          <IndexTable.Cell>{author}</IndexTable.Cell>
        </IndexTable.Row>
      ))}
    </IndexTable>
  );
};
