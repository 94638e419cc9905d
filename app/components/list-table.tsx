import { BlockStack, IndexTable, InlineStack, useBreakpoints, type IndexTableProps } from "@shopify/polaris";
import type { ReactNode } from "react";

/** `render`: null where there is nothing to say. `brief`: on a phone it shares a line with the other brief ones. */
export type Column<Row> = { title: string; render: (row: Row) => ReactNode; brief?: boolean; alignment?: "end" };

type Props<Row> = {
  rows: readonly Row[];
  of: IndexTableProps["resourceName"];
  idOf: (row: Row) => string;
  columns: readonly Column<Row>[];
  onOpen?: (row: Row) => void;
};

/** One of the admin's lists: a row of cells each, and on a phone one below the other, so that nothing is read sideways. */
export function ListTable<Row>({ rows, of, idOf, columns, onOpen }: Props<Row>) {
  const { smDown } = useBreakpoints();
  const [first, ...others] = columns;
  return (
    <IndexTable
      condensed={smDown}
      selectable={false}
      itemCount={rows.length}
      resourceName={of}
      headings={[
        { title: first!.title, alignment: first!.alignment },
        ...others.map(({ title, alignment }) => ({ title, alignment })),
      ]}
    >
      {rows.map((row, position) => (
        <IndexTable.Row key={idOf(row)} id={idOf(row)} position={position} onClick={onOpen && (() => onOpen(row))}>
          {smDown ? <Below row={row} columns={columns} /> : <Beside row={row} columns={columns} />}
        </IndexTable.Row>
      ))}
    </IndexTable>
  );
}

type RowProps<Row> = { row: Row; columns: readonly Column<Row>[] };

const Beside = <Row,>({ row, columns }: RowProps<Row>) =>
  columns.map(({ title, render }) => <IndexTable.Cell key={title}>{render(row) ?? "–"}</IndexTable.Cell>);

function Below<Row>({ row, columns: [first, ...others] }: RowProps<Row>) {
  const cells = others.map(({ title, render, brief }) => ({ title, brief, said: render(row) }));
  const told = cells.filter(({ said }) => said !== null && said !== "");
  return (
    <div style={{ padding: "0.75rem 1rem", width: "100%", whiteSpace: "normal" }}>
      <BlockStack gap="100">
        {first!.render(row)}
        <InlineStack gap="200" blockAlign="center">
          {told
            .filter(({ brief }) => brief)
            .map(({ title, said }) => (
              <span key={title}>{said}</span>
            ))}
        </InlineStack>
        {told
          .filter(({ brief }) => !brief)
          .map(({ title, said }) => (
            <div key={title}>{said}</div>
          ))}
      </BlockStack>
    </div>
  );
}
