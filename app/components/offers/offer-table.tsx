import { Badge, BlockStack, Checkbox, IndexTable, Text } from "@shopify/polaris";
import type { Offer } from "./offer.ts";

type Props = { offers: Offer[]; told: readonly string[]; onTell: (id: string, tell: boolean) => void };

const tones = { running: "success", scheduled: "info", "used up": undefined } as const;
const words = { running: "Running", scheduled: "Scheduled", "used up": "Used up" } as const;

/** The shop's discount codes, each with a tick: may customers be told of it? */
export const OfferTable = ({ offers, told, onTell }: Props) => (
  <IndexTable
    selectable={false}
    itemCount={offers.length}
    resourceName={{ singular: "discount", plural: "discounts" }}
    headings={[{ title: "Customers may be told" }, { title: "What it gives" }, { title: "State" }]}
  >
    {offers.map(({ id, code, title, gives, runs, state, kept }, index) => (
      <IndexTable.Row key={id} id={id} position={index}>
        <IndexTable.Cell>
          <Checkbox
            label={code}
            checked={told.includes(id)}
            disabled={kept !== null && !told.includes(id)}
            helpText={kept ?? (title === code ? undefined : title)}
            onChange={(tell) => onTell(id, tell)}
          />
        </IndexTable.Cell>
        <IndexTable.Cell>
          <BlockStack>
            <Text as="span">{gives}</Text>
            {runs && (
              <Text as="span" tone="subdued">
                {runs}
              </Text>
            )}
          </BlockStack>
        </IndexTable.Cell>
        <IndexTable.Cell>
          <Badge tone={tones[state]}>{words[state]}</Badge>
        </IndexTable.Cell>
      </IndexTable.Row>
    ))}
  </IndexTable>
);
