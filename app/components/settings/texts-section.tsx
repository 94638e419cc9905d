import { BlockStack, Card, Checkbox, ChoiceList, Layout, TextField } from "@shopify/polaris";
import { useSay, useT } from "../translation.ts";
import type { Fields } from "./shop-sections.tsx";

type Props = {
  fields: Fields;
  errors: Record<string, string>;
  onChange: (name: string, value: string) => void;
  /** Where short links live unless the merchant names a domain. */
  linkHost: string;
};

/** How every text is finished before it leaves: its characters and its links. */
export const TextsSection = ({ fields, errors, onChange, linkHost }: Props) => {
  const say = useSay();
  const t = useT();
  return (
    <Layout.AnnotatedSection
      id="texts"
      title={t("Wording and links")}
      description={t(
        "Your shop's name and the way to opt out are put where a text lacks them. Here is what else is done to every text.",
      )}
    >
      <Card>
        <BlockStack gap="400">
          <Checkbox
            label={t("Write special characters plainly where that saves a part")}
            helpText={t(
              "Curly quotes, long dashes and the like. Names with accents, codes and links stay as they are.",
            )}
            checked={fields.plainly !== "off"}
            onChange={(on) => onChange("plainly", on ? "on" : "off")}
          />
          <ChoiceList
            title={t("Short links")}
            selected={[fields.shortLinks ?? "saving"]}
            onChange={([chosen]) => onChange("shortLinks", chosen ?? "saving")}
            choices={shortLinks.map(({ value, label, helpText }) => ({
              value,
              label: t(label),
              helpText: t(helpText),
            }))}
          />
          {fields.shortLinks !== "never" && (
            <>
              <TextField
                label={t("Your own link domain")}
                name="linkDomain"
                value={fields.linkDomain}
                onChange={(value) => onChange("linkDomain", value)}
                placeholder={linkHost}
                helpText={t(
                  "Customers trust an address that they know. Choose a name such as go.myshop.com, point it to {{linkHost}} (a CNAME record at your domain's provider), and ask whoever runs this app to serve it over HTTPS. Empty: links show {{linkHost}}.",
                  { linkHost },
                )}
                error={say(errors.linkDomain ?? "")}
                autoComplete="off"
                spellCheck={false}
              />
              <Checkbox
                label={t("Tell my shop's statistics which offer a visitor came from")}
                helpText={t("Short links to your own shop carry utm_source, utm_medium and utm_campaign.")}
                checked={fields.tagLinks !== "off"}
                onChange={(on) => onChange("tagLinks", on ? "on" : "off")}
              />
            </>
          )}
        </BlockStack>
      </Card>
    </Layout.AnnotatedSection>
  );
};

const shortLinks = [
  {
    value: "saving",
    label: "In offers, and wherever they save a part",
    helpText:
      "Clicks on offers are counted. Links to pay or to follow an order keep the address that customers know, until you name a domain of your own below.",
  },
  { value: "offers", label: "Only in offers", helpText: "Clicks on offers are counted." },
  { value: "never", label: "Never", helpText: "Links leave as they are, and no clicks are counted." },
];
