import { Badge, BlockStack, Link, Text } from "@shopify/polaris";
import { useFormats } from "../formats.ts";
import { ListTable } from "../list-table.tsx";
import { useT } from "../translation.ts";

export type ShownReview = {
  id: string;
  rating: number;
  words: string | null;
  who: string;
  at: string;
  orderUrl: string;
  contactId: string;
};

type Props = { reviews: ShownReview[]; onOpen: (contactId: string) => void };

const toneOf = (rating: number) => (rating >= 4 ? "success" : rating === 3 ? "attention" : "critical");

/** What customers think of their orders, each with the way to the conversation it came in. */
export const ReviewTable = ({ reviews, onOpen }: Props) => {
  const t = useT();
  const { moment } = useFormats();
  return (
    <ListTable
      rows={reviews}
      of={{ singular: t("review"), plural: t("reviews") }}
      idOf={({ id }) => id}
      onOpen={({ contactId }) => onOpen(contactId)}
      columns={[
        {
          title: t("Mark"),
          render: ({ rating }) => <Badge tone={toneOf(rating)}>{t("{{mark}} of 5", { mark: rating })}</Badge>,
        },
        { title: t("What they said"), render: (review) => <Said {...review} onOpen={onOpen} /> },
        { title: t("When"), brief: true, render: ({ at }) => moment(at) },
        {
          title: t("Order"),
          brief: true,
          render: ({ orderUrl }) => (
            <Link url={orderUrl} target="_top">
              {t("Order")}
            </Link>
          ),
        },
      ]}
    />
  );
};

const Said = ({ who, words, contactId, onOpen }: ShownReview & Pick<Props, "onOpen">) => (
  <BlockStack>
    <Link dataPrimaryLink onClick={() => onOpen(contactId)} removeUnderline>
      {who}
    </Link>
    {words && (
      <Text as="span" tone="subdued" breakWord>
        {words}
      </Text>
    )}
  </BlockStack>
);
