import { Badge, BlockStack, Checkbox, IndexTable, Text } from "@shopify/polaris";
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
    <IndexTable
      selectable={false}
      itemCount={offers.length}
      resourceName={{ singular: t("discount"), plural: t("discounts") }}
      headings={[{ title: t("Customers may be told") }, { title: t("What it gives") }, { title: t("State") }]}
    >
      {offers.map(({ id, code, title, state, isForSome, ...offer }, index) => (
        <IndexTable.Row key={id} id={id} position={index}>
          <IndexTable.Cell>
            <Checkbox
              label={code}
              checked={told.includes(id)}
              disabled={isForSome && !told.includes(id)}
              helpText={isForSome ? t("Only for some customers") : title === code ? undefined : title}
              onChange={(tell) => onTell(id, tell)}
            />
          </IndexTable.Cell>
          <IndexTable.Cell>
            <BlockStack>
              <Text as="span">{words.gives(offer)}</Text>
              {words.runs(offer) && (
                <Text as="span" tone="subdued">
                  {words.runs(offer)}
                </Text>
              )}
            </BlockStack>
          </IndexTable.Cell>
          <IndexTable.Cell>
            <Badge tone={tones[state]}>{t(states[state])}</Badge>
          </IndexTable.Cell>
        </IndexTable.Row>
      ))}
    </IndexTable>
  );
};
