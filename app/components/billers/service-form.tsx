import { Banner, BlockStack, Card, Checkbox, FormLayout, Select, TextField } from "@shopify/polaris";
import { categories, firstFormats, type Category } from "#app/bills/service.ts";
import { SaveBar } from "../save-bar.tsx";
import { useSay, useT } from "../translation.ts";
import { RemoveButton } from "../remove-button.tsx";
import { saving, useForm, type Fields } from "../use-form.ts";
import { categoryNames } from "./words.ts";

type Choice = { value: string; label: string };
type Props = { saved: Fields; isNew: boolean; currency: string; accounts: Choice[]; products: Choice[] };

const amountChoices = [
  { value: "bill", label: "The biller says what is due" },
  { value: "plans", label: "Customers pick a plan" },
  { value: "open", label: "Customers name an amount" },
];

/** One operator: what customers call it, whom we ask, and what its numbers and amounts look like. */
export function ServiceForm({ saved, isNew, ...choices }: Props) {
  const t = useT();
  const say = useSay();
  const form = useForm(saved, saving);
  const of = (name: string) => ({
    ...{ name, value: form.fields[name] ?? "", error: say(form.errors[name] ?? ""), autoComplete: "off" },
    onChange: form.change(name),
  });
  const chooseCategory = (category: string) => {
    form.change("category")(category);
    if (isNew) form.change("accountFormat")(firstFormats[category as Category]);
  };
  return (
    <BlockStack gap="400">
      <SaveBar id="service" {...form.bar} />
      {form.errors[""] && <Banner tone="critical">{say(form.errors[""])}</Banner>}
      <WhoCard of={of} {...choices} onCategory={chooseCategory} />
      <WhatCard of={of} {...choices} />
      {!isNew && (
        <RemoveButton
          name={saved.name ?? ""}
          consequence={t("Customers can no longer recharge or pay it by text. What was paid stays in your orders.")}
        />
      )}
    </BlockStack>
  );
}

type Field = { name: string; value: string; error?: string; autoComplete: string; onChange: (typed: string) => void };
type CardProps = Omit<Props, "saved" | "isNew"> & { of: (name: string) => Field };

const WhoCard = ({ of, accounts, onCategory }: CardProps & { onCategory: (category: string) => void }) => {
  const t = useT();
  return (
    <Card>
      <FormLayout>
        <TextField
          {...of("name")}
          label={t("Name")}
          helpText={t("As customers type it, such as Airtel or City Power.")}
        />
        <TextField
          {...of("otherNames")}
          label={t("Other names")}
          helpText={t("What else customers call it, with commas between.")}
        />
        <Select
          {...of("category")}
          label={t("Kind")}
          options={categories.map((value) => ({ value, label: t(categoryNames[value]) }))}
          onChange={onCategory}
        />
        <Select {...of("accountId")} label={t("Biller")} options={accounts} />
        <TextField
          {...of("operator")}
          label={t("Its code at the biller")}
          helpText={t("How the biller names this operator.")}
        />
        <Checkbox
          label={t("Customers can use it")}
          checked={of("on").value === "on"}
          onChange={(on) => of("on").onChange(on ? "on" : "off")}
        />
      </FormLayout>
    </Card>
  );
};

const WhatCard = ({ of, currency, products }: CardProps) => {
  const t = useT();
  return (
    <Card>
      <FormLayout>
        <Select
          {...of("amounts")}
          label={t("Amounts")}
          options={amountChoices.map(({ value, label }) => ({ value, label: t(label) }))}
        />
        <FormLayout.Group>
          <TextField {...of("least")} label={t("Least")} prefix={currency} inputMode="decimal" />
          <TextField {...of("most")} label={t("Most")} prefix={currency} inputMode="decimal" />
        </FormLayout.Group>
        <Select
          {...of("productId")}
          label={t("Product")}
          options={[{ value: "", label: t("None: orders name the service") }, ...products]}
          helpText={t(
            "The product that stands for it in your store. Its variants are the plans, with their SKU as the plan's code.",
          )}
        />
        <TextField
          {...of("accountFormat")}
          label={t("What its numbers look like")}
          helpText={t("An expression: \\d{10} is ten digits, [A-Z]{2}\\d{6,8} two letters and six to eight digits.")}
          monospaced
          spellCheck={false}
        />
      </FormLayout>
    </Card>
  );
};
