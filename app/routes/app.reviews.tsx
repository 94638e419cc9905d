import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useNavigate, useSearchParams } from "@remix-run/react";
import { BlockStack, Card } from "@shopify/polaris";
import { z } from "zod";
import { EmptyState } from "#app/components/empty-state.tsx";
import { AppPage } from "#app/components/app-page.tsx";
import { adminUrl } from "#app/components/admin-url.ts";
import { Pager } from "#app/components/pager.tsx";
import { Marks } from "#app/components/reviews/marks.tsx";
import { ReviewTable, type ShownReview } from "#app/components/reviews/review-table.tsx";
import { useT } from "#app/components/translation.ts";
import { now } from "#app/lib/clock.server.ts";
import { listReviews, marksSince } from "#app/reviews/reviews.server.ts";
import { authenticate } from "#app/shopify.server.ts";
import { shopOfPage } from "#app/shops/install.server.ts";

const perPage = 50;
const marksForMs = 90 * 86_400_000;

export async function loader({ request }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  const before = z.uuid().safeParse(new URL(request.url).searchParams.get("before")).data;
  const [listed, marks] = await Promise.all([
    listReviews(shop.id, { before, most: perPage + 1 }),
    marksSince(shop.id, new Date(now().getTime() - marksForMs)),
  ]);
  const reviews = listed
    .slice(0, perPage)
    .map(({ id, rating, words, at, orderId, contactId, contact }): ShownReview => ({
      ...{ id, rating, words, contactId },
      who: contact.name ?? contact.phone,
      at: at.toISOString(),
      orderUrl: adminUrl(shop.domain, orderId),
    }));
  return { reviews, marks, isFirstPage: !before, hasNext: listed.length > perPage };
}

export const meta = () => [{ title: "Reviews" }];

export default function Reviews() {
  const t = useT();
  const { reviews, marks, isFirstPage, hasNext } = useLoaderData<typeof loader>();
  const navigate = useNavigate();
  const [, setSearch] = useSearchParams();
  const open = (contactId: string) => navigate(`/app/conversations/${contactId}`);
  return (
    <AppPage title={t("Reviews")}>
      {reviews.length === 0 ? (
        <Card>
          <EmptyState
            heading={t("What your customers think, by text")}
            action={{ content: t("Ask for reviews"), onAction: () => navigate("/app/automations/review-request") }}
          >
            <p>
              {t(
                "Some days after a delivery, customers are asked for a mark from 1 to 5 and answer with one digit. Whoever was not happy is asked why, and their conversation waits for you.",
              )}
            </p>
          </EmptyState>
        </Card>
      ) : (
        <BlockStack gap="400">
          {marks.length > 0 && <Marks marks={marks} />}
          <Card padding="0">
            <ReviewTable reviews={reviews} onOpen={open} />
          </Card>
          <Pager
            isFirstPage={isFirstPage}
            hasNext={hasNext}
            onNext={() => setSearch({ before: reviews.at(-1)!.id })}
            onNewest={() => setSearch({})}
          />
        </BlockStack>
      )}
    </AppPage>
  );
}
