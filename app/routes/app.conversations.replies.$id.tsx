import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { TitleBar } from "@shopify/app-bridge-react";
import { Page } from "@shopify/polaris";
import { z } from "zod";
import { SavedForm } from "#app/components/conversations/saved-form.tsx";
import { useT } from "#app/components/translation.ts";
import type { Answer } from "#app/components/use-answer.ts";
import { findSavedReply, removeSavedReply, saveSavedReply } from "#app/replies/saved-replies.server.ts";
import { rulesFor, SavedReplyForm, type SavedReply } from "#app/replies/saved-reply.ts";
import { authenticate } from "#app/shopify.server.ts";
import { shopOfPage } from "#app/shops/install.server.ts";
import { errorsOf, fieldsOf } from "#app/shops/settings-form.ts";

async function wanted(shopId: string, id: string | undefined): Promise<SavedReply | undefined> {
  if (id === "new") return undefined;
  const found = z.uuid().safeParse(id).success ? await findSavedReply(shopId, id!) : null;
  if (!found) throw new Response(null, { status: 404 });
  return found;
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  const found = await wanted(shop.id, params.id);
  return {
    id: params.id!,
    isNew: !found,
    name: found?.name ?? null,
    saved: { name: found?.name ?? "", text: found?.text ?? "" },
    rules: rulesFor(shop),
    price: { perPart: shop.settings.pricePerPart, currency: shop.currency },
  };
}

export async function action({ request, params }: ActionFunctionArgs): Promise<Answer> {
  const { session } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  const found = await wanted(shop.id, params.id);
  const { intent, ...fields } = await fieldsOf(request);
  if (intent === "remove" && found) {
    await removeSavedReply(shop.id, found.id);
    throw redirect("/app/conversations/replies");
  }
  if (intent !== "save") throw new Response(null, { status: 400 });
  const read = SavedReplyForm(rulesFor(shop)).safeParse(fields);
  const saved = read.success ? await saveSavedReply(shop.id, read.data, found?.id) : { errors: errorsOf(read.error) };
  if (!saved) throw new Response(null, { status: 404 });
  if ("errors" in saved)
    return { ok: false, said: "Not saved yet: something needs your attention", errors: saved.errors };
  if (!found) throw redirect("/app/conversations/replies");
  return { ok: true, said: "Saved" };
}

export const meta = () => [{ title: "Saved reply" }];

export default function SavedReplyPage() {
  const t = useT();
  const { id, name, ...form } = useLoaderData<typeof loader>();
  const title = name ?? t("Add a saved reply");
  return (
    <Page title={title} backAction={{ content: t("Saved replies"), url: "/app/conversations/replies" }}>
      <TitleBar title={title} />
      <SavedForm key={id} {...form} />
    </Page>
  );
}
