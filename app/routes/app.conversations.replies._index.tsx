import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { TitleBar } from "@shopify/app-bridge-react";
import { Page } from "@shopify/polaris";
import { SavedTable } from "#app/components/conversations/saved-table.tsx";
import { useT } from "#app/components/translation.ts";
import { savedRepliesOf } from "#app/replies/saved-replies.server.ts";
import { mostSavedReplies } from "#app/replies/saved-reply.ts";
import { authenticate } from "#app/shopify.server.ts";
import { shopOfPage } from "#app/shops/install.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const saved = await savedRepliesOf((await shopOfPage(session.shop)).id);
  return { saved, isFull: saved.length >= mostSavedReplies };
}

export const meta = () => [{ title: "Saved replies" }];

export default function SavedReplies() {
  const t = useT();
  const { saved, isFull } = useLoaderData<typeof loader>();
  return (
    <Page
      title={t("Saved replies")}
      backAction={{ content: t("Conversations"), url: "/app/conversations" }}
      primaryAction={
        saved.length > 0
          ? { content: t("Add a saved reply"), url: "/app/conversations/replies/new", disabled: isFull }
          : undefined
      }
    >
      <TitleBar title={t("Saved replies")} />
      <SavedTable saved={saved} />
    </Page>
  );
}
