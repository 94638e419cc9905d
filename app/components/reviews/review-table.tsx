import { Badge, BlockStack, IndexTable, Link, Text } from "@shopify/polaris";
import { useFormats } from "../formats.ts";
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
    <IndexTable
      selectable={false}
      itemCount={reviews.length}
      resourceName={{ singular: t("review"), plural: t("reviews") }}
      headings={[{ title: t("Mark") }, { title: t("What they said") }, { title: t("When") }, { title: t("Order") }]}
    >
      {reviews.map(({ id, rating, words, who, at, orderUrl, contactId }, index) => (
        <IndexTable.Row key={id} id={id} position={index} onClick={() => onOpen(contactId)}>
          <IndexTable.Cell>
            <Badge tone={toneOf(rating)}>{t("{{mark}} of 5", { mark: rating })}</Badge>
          </IndexTable.Cell>
          <IndexTable.Cell>
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
          </IndexTable.Cell>
          <IndexTable.Cell>{moment(at)}</IndexTable.Cell>
          <IndexTable.Cell>
            <Link url={orderUrl} target="_top">
              {t("Order")}
            </Link>
          </IndexTable.Cell>
        </IndexTable.Row>
      ))}
    </IndexTable>
  );
};
