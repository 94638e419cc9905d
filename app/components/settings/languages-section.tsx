import { Card, ChoiceList, FormLayout, Layout, Select } from "@shopify/polaris";
import { languages } from "#app/lib/language.ts";
import { languageNames } from "../templates/languages.ts";
import { useSay, useT } from "../translation.ts";
import type { Fields } from "./shop-sections.tsx";

type Props = { fields: Fields; errors: Record<string, string>; onChange: (name: string, value: string) => void };

/** In which languages customers are texted, and in which one whoever is known by none of them. */
export const LanguagesSection = ({ fields, errors, onChange }: Props) => {
  const t = useT();
  const say = useSay();
  const spoken = languages.filter((language) => fields.spoken?.split(" ").includes(language));
  return (
    <Layout.AnnotatedSection
      id="languages"
      title={t("Languages")}
      description={t(
        "Customers are texted in the language they write in, or the one Shopify knows of them. What they text is understood in every language.",
      )}
    >
      <Card>
        <FormLayout>
          <ChoiceList
            allowMultiple
            title={t("Languages that your shop texts in")}
            selected={[...spoken]}
            onChange={(chosen) =>
              onChange("spoken", languages.filter((language) => chosen.includes(language)).join(" "))
            }
            choices={languages.map((value) => ({ value, label: t(languageNames[value]) }))}
            error={say(errors.spoken ?? "")}
          />
          <Select
            label={t("Everybody else is texted in")}
            name="otherwise"
            options={[
              { value: "", label: t("Your shop's own language") },
              ...spoken.map((value) => ({ value, label: t(languageNames[value]) })),
            ]}
            value={fields.otherwise}
            onChange={(value) => onChange("otherwise", value)}
            error={say(errors.otherwise ?? "")}
          />
        </FormLayout>
      </Card>
    </Layout.AnnotatedSection>
  );
};
