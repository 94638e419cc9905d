import { Badge, IndexTable, Link } from "@shopify/polaris";
import type { ImportState } from "#app/imports/import.ts";
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
export const ImportTable = ({ imports }: { imports: ListedImport[] }) => (
  <IndexTable
    selectable={false}
    itemCount={imports.length}
    resourceName={{ singular: "list", plural: "lists" }}
    headings={[{ title: "File" }, { title: "State" }, { title: "Rows" }, { title: "When" }, { title: "By" }]}
  >
    {imports.map(({ id, fileName, state, at, author, rows }, index) => (
      <IndexTable.Row id={id} key={id} position={index}>
        <IndexTable.Cell>
          <Link url={`/app/contacts/imports/${id}`} dataPrimaryLink removeUnderline monochrome>
            {fileName}
          </Link>
        </IndexTable.Cell>
        <IndexTable.Cell>
          <Badge tone={stateWords[state].tone}>{stateWords[state].label}</Badge>
        </IndexTable.Cell>
        <IndexTable.Cell>{rows.toLocaleString("en-US")}</IndexTable.Cell>
        <IndexTable.Cell>{at}</IndexTable.Cell>
        <IndexTable.Cell>{author}</IndexTable.Cell>
      </IndexTable.Row>
    ))}
  </IndexTable>
);
