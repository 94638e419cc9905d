import { Badge, BlockStack, Checkbox, Text } from "@shopify/polaris";
import { ListTable } from "../list-table.tsx";
import { useT } from "../translation.ts";
import type { Offer } from "./offer.ts";
import { useOfferWords } from "./use-offer-words.ts";

type Props = { offers: Offer[]; told: readonly string[]; onTell: (id: string, tell: boolean) => void };

const tones = { running: "success", scheduled: "info", "used up": undefined } as const;
const states = { running: "Running", scheduled: "Scheduled", "used up": "Used up" } as const;

/** The shop's discount codes, each with a tick: may customers be told of it? */
export const OfferTable = ({ offers, told, onTell }: Props) => {
  const t = useT();
  const words = useOfferWords();
  return (
    <ListTable
      rows={offers}
      of={{ singular: t("discount"), plural: t("discounts") }}
      idOf={({ id }) => id}
      columns={[
        {
          title: t("Customers may be told"),
          render: ({ id, code, title, isForSome }) => (
            <Checkbox
              label={code}
              checked={told.includes(id)}
              disabled={isForSome && !told.includes(id)}
              helpText={isForSome ? t("Only for some customers") : title === code ? undefined : title}
              onChange={(tell) => onTell(id, tell)}
            />
          ),
        },
        {
          title: t("What it gives"),
          render: (offer) => (
            <BlockStack>
              <Text as="span">{words.gives(offer)}</Text>
              {words.runs(offer) && (
                <Text as="span" tone="subdued">
                  {words.runs(offer)}
                </Text>
              )}
            </BlockStack>
          ),
        },
        {
          title: t("State"),
          brief: true,
          render: ({ state }) => <Badge tone={tones[state]}>{t(states[state])}</Badge>,
        },
      ]}
    />
  );
};
