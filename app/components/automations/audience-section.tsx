import { Await } from "@remix-run/react";
import { Banner, BlockStack, Card, FormLayout, Layout, Select, TextField } from "@shopify/polaris";
import { Suspense } from "react";
import { useT } from "../translation.ts";
import type { FormProps } from "./form.ts";

export type Segment = { id: string; name: string };

/** `segments`: undefined until they are there, null where Shopify does not tell them. */
type Props = FormProps & { segments: Segment[] | null | undefined };

/** Which customers a text goes to: all whom it concerns, or only some of them. Segments follow when Shopify has told them. */
export const Audience = ({ segments, ...form }: FormProps & { segments: Promise<Segment[] | null> }) => (
  <Suspense fallback={<AudienceSection {...form} segments={undefined} />}>
    <Await resolve={segments} errorElement={<AudienceSection {...form} segments={null} />}>
      {(told) => <AudienceSection {...form} segments={told} />}
    </Await>
  </Suspense>
);

function AudienceSection({ form, change, segments }: Props) {
  const t = useT();
  const chosen = form.segmentId ?? "";
  const isGone = chosen !== "" && !!segments && !segments.some(({ id }) => id === chosen);
  const options = [
    { value: "", label: t("All customers") },
    ...(segments ?? []).map(({ id, name }) => ({ value: id, label: name })),
    ...(isGone || (!segments && chosen) ? [{ value: chosen, label: t("The segment you chose before") }] : []),
  ];
  return (
    <Layout.AnnotatedSection
      title={t("Who gets it")}
      description={t("Everybody whom it concerns, or only customers with a tag or in a segment of yours.")}
    >
      <Card>
        <BlockStack gap="300">
          {isGone && <Banner tone="warning">{t("The segment is no longer there: nobody gets this text.")}</Banner>}
          {segments === null && (
            <Banner tone="info">
              {t("Shopify does not tell your segments right now. Load the page again in a moment.")}
            </Banner>
          )}
          <FormLayout>
            <Select label={t("Segment")} options={options} value={chosen} onChange={change("segmentId")} />
            <TextField
              label={t("Customer tag")}
              value={form.tag ?? ""}
              onChange={change("tag")}
              maxLength={255}
              autoComplete="off"
              helpText={t("Leave it empty for customers with any tags, or none.")}
            />
          </FormLayout>
        </BlockStack>
      </Card>
    </Layout.AnnotatedSection>
  );
}
