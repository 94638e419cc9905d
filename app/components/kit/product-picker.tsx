import { Autocomplete, BlockStack, InlineStack, Tag, Text } from "@shopify/polaris";
import { useState } from "react";
import { mostProducts } from "#app/flyers/size.ts";
import { useT } from "../translation.ts";

export type Choosable = { id: string; title: string };

type Props = { products: Choosable[]; chosen: string[]; onChoose: (ids: string[]) => void };

const mostShown = 50;

/** A few products of many, by typing a part of their names. */
export function ProductPicker({ products, chosen, onChoose }: Props) {
  const t = useT();
  const [typed, setTyped] = useState("");
  const wanted = typed.trim().toLowerCase();
  const options = products
    .filter(({ title }) => title.toLowerCase().includes(wanted))
    .slice(0, mostShown)
    .map(({ id, title }) => ({
      value: id,
      label: title,
      disabled: !chosen.includes(id) && chosen.length >= mostProducts,
    }));
  return (
    <BlockStack gap="200">
      <Autocomplete
        allowMultiple
        options={options}
        selected={chosen}
        onSelect={onChoose}
        textField={
          <Autocomplete.TextField
            label={t("Products to order by text")}
            value={typed}
            onChange={setTyped}
            autoComplete="off"
            placeholder={t("Search products")}
            helpText={t(
              "At most {{most}}. Each is ordered by its short code: give it a tag such as sms:MUG7 in Shopify. Without one, customers text its name.",
              { most: mostProducts },
            )}
          />
        }
      />
      {chosen.length > 0 && (
        <InlineStack gap="200">
          {chosen.map((id) => {
            const title = products.find((product) => product.id === id)?.title ?? "";
            return (
              <Tag key={id} onRemove={() => onChoose(chosen.filter((one) => one !== id))} accessibilityLabel={title}>
                <Text as="span">{title}</Text>
              </Tag>
            );
          })}
        </InlineStack>
      )}
    </BlockStack>
  );
}
