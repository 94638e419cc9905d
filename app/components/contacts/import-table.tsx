import { Badge, Link } from "@shopify/polaris";
import type { ImportState } from "#app/imports/import.ts";
import { useFormats } from "../formats.ts";
import { ListTable } from "../list-table.tsx";
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
    <ListTable
      rows={imports}
      of={{ singular: t("list"), plural: t("lists") }}
      idOf={({ id }) => id}
      columns={[
        {
          title: t("File"),
          render: ({ id, fileName }) => (
            <Link url={`/app/contacts/imports/${id}`} dataPrimaryLink removeUnderline monochrome>
              {fileName}
            </Link>
          ),
        },
        {
          title: t("State"),
          brief: true,
          render: ({ state }) => <Badge tone={stateWords[state].tone}>{t(stateWords[state].label)}</Badge>,
        },
        { title: t("Rows"), brief: true, render: ({ rows }) => number(rows) },
        { title: t("When"), brief: true, render: ({ at }) => moment(at) },
        { title: t("By"), brief: true, render: ({ author }) => author },
      ]}
    />
  );
};
