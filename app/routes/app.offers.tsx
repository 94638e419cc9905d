import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useFetcher, useLoaderData } from "@remix-run/react";
import { BlockStack, Card } from "@shopify/polaris";
import { useState } from "react";
import { z } from "zod";
import { EmptyState } from "#app/components/empty-state.tsx";
import { AppPage } from "#app/components/app-page.tsx";
import { Lead } from "#app/components/lead.tsx";
import { offerOf } from "#app/components/offers/offer.ts";
import { OfferTable } from "#app/components/offers/offer-table.tsx";
import { SaveBar } from "#app/components/save-bar.tsx";
import { useT } from "#app/components/translation.ts";
import { useAnswer, type Answer } from "#app/components/use-answer.ts";
import { authenticate } from "#app/shopify.server.ts";
import { currentDiscounts, discountsById, mostTold } from "#app/shopify/discounts.ts";
import { adminFor } from "#app/shopify/request.server.ts";
import { shopOfPage } from "#app/shops/install.server.ts";
import { fieldsOf } from "#app/shops/settings-form.ts";
import { saveSettings } from "#app/shops/settings.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  const admin = adminFor(shop.domain);
  const { toldDiscounts } = shop.settings;
  const [current, ticked] = await Promise.all([currentDiscounts(admin), discountsById(admin, toldDiscounts)]);
  // What is ticked is listed even where so much runs that the list ends before it; what is over is not.
  const further = ticked.filter(({ id, status }) => status !== "EXPIRED" && !current.some((one) => one.id === id));
  const offers = [...current, ...further].map(offerOf);
  const told = toldDiscounts.filter((id) => offers.some((offer) => offer.id === id));
  return { offers, told, newDiscount: `https://${shop.domain}/admin/discounts` };
}

const Sent = z.object({
  told: z
    .string()
    .transform((written) => written.split(" ").filter(Boolean))
    .pipe(z.array(z.string().regex(/^gid:\/\/shopify\/DiscountNode\/\d+$/))),
});

export async function action({ request }: ActionFunctionArgs): Promise<Answer> {
  const { session } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  const sent = Sent.safeParse(await fieldsOf(request));
  if (!sent.success) throw new Response(null, { status: 400 });
  const { told } = sent.data;
  if (told.length > mostTold) return { ok: false, said: `At most ${mostTold} can be told` };
  await saveSettings(shop.id, { toldDiscounts: told });
  return { ok: true, said: "Offers saved" };
}

export const meta = () => [{ title: "Offers" }];

export default function Offers() {
  const t = useT();
  const { offers, told, newDiscount } = useLoaderData<typeof loader>();
  const fetcher = useFetcher<Answer>();
  const [changed, setChanged] = useState<readonly string[]>();
  const ticked = changed ?? told;
  const isChanged = [...ticked].sort().join() !== [...told].sort().join();
  useAnswer(fetcher, ({ ok }) => ok && setChanged(undefined));
  return (
    <AppPage title={t("Offers")}>
      <SaveBar
        id="offers"
        open={isChanged}
        saving={fetcher.state !== "idle"}
        onSave={() => fetcher.submit({ told: ticked.join(" ") }, { method: "post" })}
        onDiscard={() => setChanged(undefined)}
      />
      <BlockStack gap="400">
        <Lead>
          {t(
            "Who texts DEALS is told of the codes that you tick here, while they run. What you do not tick is not told.",
          )}
        </Lead>
        <Card padding="0">
          {offers.length > 0 ? (
            <OfferTable
              offers={offers}
              told={ticked}
              onTell={(id, tell) => setChanged(tell ? [...ticked, id] : ticked.filter((one) => one !== id))}
            />
          ) : (
            <EmptyState
              heading={t("No discount codes yet")}
              action={{ content: t("Make one in Shopify"), url: newDiscount, target: "_top" }}
            >
              <p>{t("Discount codes that run, or are about to, are listed here for you to choose from.")}</p>
            </EmptyState>
          )}
        </Card>
      </BlockStack>
    </AppPage>
  );
}
