import { BlockStack, Card } from "@shopify/polaris";
import { EmptyState } from "../empty-state.tsx";
import { Pager, type PagerProps } from "../pager.tsx";
import { useT } from "../translation.ts";
import { MessageTable, type ShownMessage } from "./message-table.tsx";

type Props = PagerProps & { messages: ShownMessage[]; isFiltered: boolean; hasNumber: boolean };

/** One page of texts, and the ways to others. */
export const MessageLog = ({ messages, isFiltered, hasNumber, ...pager }: Props) => (
  <BlockStack gap="300">
    {messages.length === 0 ? (
      <NoTexts isFiltered={isFiltered} hasNumber={hasNumber} />
    ) : (
      <Card padding="0">
        <MessageTable messages={messages} />
      </Card>
    )}
    <Pager {...pager} />
  </BlockStack>
);

const NoTexts = ({ isFiltered, hasNumber }: { isFiltered: boolean; hasNumber: boolean }) => {
  const t = useT();
  return (
    <Card>
      {isFiltered ? (
        <EmptyState heading={t("No such texts")}>
          <p>{t("Nothing here is like that. Look at all texts.")}</p>
        </EmptyState>
      ) : (
        <EmptyState
          heading={t("No texts yet")}
          action={hasNumber ? undefined : { content: t("Connect your number"), url: "/app/settings" }}
        >
          <p>
            {t(
              "As soon as a customer texts your number, or your shop texts a customer, you see it here: what was said, whether it arrived, and if not, why.",
            )}
          </p>
        </EmptyState>
      )}
    </Card>
  );
};
