import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BlockStack } from "@shopify/polaris";
import { AppPage } from "#app/components/app-page.tsx";
import { Lead } from "#app/components/lead.tsx";
import { TextTable } from "#app/components/templates/text-table.tsx";
import { useT } from "#app/components/translation.ts";
import { speakers } from "#app/conversations/speakers.ts";
import { now } from "#app/lib/clock.server.ts";
import { authenticate } from "#app/shopify.server.ts";
import { shopOfPage } from "#app/shops/install.server.ts";
import { saveSettings } from "#app/shops/settings.server.ts";
import { checkText } from "#app/templates/check.ts";
import { allTexts, titleOf, valuesFor } from "#app/templates/find.ts";
import { loadOwnWordings } from "#app/templates/templates.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  const own = await loadOwnWordings(shop.id);
  // Whoever sees them all has read them: that step of the setup ticks itself.
  if (!shop.settings.textsReviewedAt) await saveSettings(shop.id, { textsReviewedAt: now().toISOString() });
  const listed = allTexts(speakers).map(({ key, textKey, speaker, text, sample, mustOfferStop }) => {
    const mine = own.filter((wording) => wording.key === key);
    const source = mine.find(({ language }) => language === "en")?.text ?? text.en;
    const { plainly } = shop.settings.texts;
    const rules = { values: valuesFor(sample, shop), mustOfferStop, kind: speaker.kind, plainly };
    const { preview, parts } = checkText(source, rules);
    return {
      speaker: speaker.key,
      key,
      title: titleOf(textKey),
      preview: preview ?? source,
      parts: parts?.parts ?? null,
      isOwn: mine.length > 0,
    };
  });
  return {
    speakers: speakers.map(({ key, name }) => ({
      key,
      name,
      texts: listed.filter(({ speaker }) => speaker === key),
    })),
  };
}

export const meta = () => [{ title: "Templates" }];

export default function Templates() {
  const t = useT();
  return (
    <AppPage title={t("Templates")}>
      <BlockStack gap="400">
        <Lead>{t("Every text that your shop sends, as a customer would get it. Open one to word it yourself.")}</Lead>
        <TextTable {...useLoaderData<typeof loader>()} />
      </BlockStack>
    </AppPage>
  );
}
