import { BlockStack, Card, EmptyState, InlineStack, Tag } from "@shopify/polaris";
import { Pager, type PagerProps } from "../pager.tsx";
import { MessageTable, type ShownMessage } from "./message-table.tsx";

type Props = PagerProps & {
  messages: ShownMessage[];
  phone?: string;
  isFiltered: boolean;
  hasNumber: boolean;
  onPhone: (phone: string | undefined) => void;
};

/** One page of texts, and the ways to others. */
export function MessageLog({ messages, phone, isFiltered, hasNumber, onPhone, ...pager }: Props) {
  return (
    <BlockStack gap="300">
      {phone && (
        <InlineStack>
          <Tag onRemove={() => onPhone(undefined)}>{`Only ${phone}`}</Tag>
        </InlineStack>
      )}
      {messages.length === 0 ? (
        <NoTexts isFiltered={isFiltered} hasNumber={hasNumber} />
      ) : (
        <Card padding="0">
          <MessageTable messages={messages} onPhone={onPhone} />
        </Card>
      )}
      <Pager {...pager} />
    </BlockStack>
  );
}

const NoTexts = ({ isFiltered, hasNumber }: { isFiltered: boolean; hasNumber: boolean }) => (
  <Card>
    {isFiltered ? (
      <EmptyState heading="No such texts" image="">
        <p>Nothing here is like that. Look at all texts.</p>
      </EmptyState>
    ) : (
      <EmptyState
        heading="No texts yet"
        image=""
        action={hasNumber ? undefined : { content: "Connect your number", url: "/app/settings" }}
      >
        <p>
          As soon as a customer texts your number, or your shop texts a customer, you see it here: what was said,
          whether it arrived, and if not, why.
        </p>
      </EmptyState>
    )}
  </Card>
);
