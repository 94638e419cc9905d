import { Card, Link, Text } from "@shopify/polaris";
import type { SavedReply } from "#app/replies/saved-reply.ts";
import { EmptyState } from "../empty-state.tsx";
import { ListTable } from "../list-table.tsx";
import { useT } from "../translation.ts";

/** The replies that the team uses again and again. */
export function SavedTable({ saved }: { saved: SavedReply[] }) {
  const t = useT();
  if (saved.length === 0)
    return (
      <Card>
        <EmptyState
          heading={t("Write it once")}
          action={{ content: t("Add a saved reply"), url: "/app/conversations/replies/new" }}
        >
          <p>
            {t(
              "What your team answers often stands here, and is filled in with the customer’s name and their last order when you pick it in a conversation.",
            )}
          </p>
        </EmptyState>
      </Card>
    );
  return (
    <Card padding="0">
      <ListTable
        rows={saved}
        of={{ singular: t("saved reply"), plural: t("saved replies") }}
        idOf={({ id }) => id}
        columns={[
          {
            title: t("Name"),
            render: ({ id, name }) => (
              <Link url={`/app/conversations/replies/${id}`} dataPrimaryLink removeUnderline>
                {name}
              </Link>
            ),
          },
          {
            title: t("Text"),
            render: ({ text }) => (
              <div style={{ maxWidth: "32rem" }}>
                <Text as="span" tone="subdued" truncate>
                  {text}
                </Text>
              </div>
            ),
          },
        ]}
      />
    </Card>
  );
}
