import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { TitleBar } from "@shopify/app-bridge-react";
import { Page } from "@shopify/polaris";
import { z } from "zod";
import { billers, findBiller } from "#app/billers/registry.server.ts";
import { findBillerAccount, removeBillerAccount, saveBillerAccount } from "#app/bills/accounts.server.ts";
import { AccountForm } from "#app/components/billers/account-form.tsx";
import { useT } from "#app/components/translation.ts";
import type { Answer } from "#app/components/use-answer.ts";
import { authenticate } from "#app/shopify.server.ts";
import { shopOfPage } from "#app/shops/install.server.ts";
import { fieldsOf } from "#app/shops/settings-form.ts";

const isNew = (id: string | undefined) => id === "new";

async function wanted(shopId: string, id: string | undefined) {
  if (isNew(id)) return undefined;
  const found = z.uuid().safeParse(id).success ? await findBillerAccount(shopId, id!) : undefined;
  if (!found) throw new Response(null, { status: 404 });
  return found;
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  const found = await wanted(shop.id, params.id);
  const biller = findBiller(found?.account.biller) ?? billers[0]!;
  const first = Object.fromEntries(biller.fields.map(({ name, default: value }) => [name, value ?? ""]));
  return {
    id: params.id!,
    isNew: !found,
    title: found?.account.name ?? null,
    kind: biller.name,
    fields: biller.fields.map((field) => ({ ...field })),
    saved: { ...first, ...found?.shown, name: found?.account.name ?? "" } as Record<string, string>,
    callbackAddress: found?.account.callbackAddress ?? null,
  };
}

const Sent = z.object({ intent: z.enum(["save", "remove"]), name: z.string().default("") }).catchall(z.string());

export async function action({ request, params }: ActionFunctionArgs): Promise<Answer> {
  const { session } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  const found = await wanted(shop.id, params.id);
  const sent = Sent.safeParse(await fieldsOf(request));
  if (!sent.success || (sent.data.intent === "remove" && !found)) throw new Response(null, { status: 400 });
  const { intent, name, ...credentials } = sent.data;
  if (intent === "remove") {
    if ((await removeBillerAccount(shop.id, found!.account.id)) === "payments wait")
      return { ok: false, said: "Payments still wait for this biller. Remove it when they have come to an end." };
    throw redirect("/app/billers");
  }
  const wish = { shopId: shop.id, biller: found?.account.biller ?? billers[0]!.key, name, credentials };
  const saved = await saveBillerAccount({ ...wish, id: found?.account.id });
  if (!saved) throw new Response(null, { status: 404 });
  if ("errors" in saved)
    return { ok: false, said: "Not saved yet: something needs your attention", errors: saved.errors };
  if (!found) throw redirect(`/app/billers/account/${saved.id}`);
  return { ok: true, said: "Biller saved" };
}

export const meta = () => [{ title: "Biller" }];

export default function BillerAccountPage() {
  const t = useT();
  const { id, title: name, ...form } = useLoaderData<typeof loader>();
  const title = name ?? t("Connect a biller");
  return (
    <Page title={title} backAction={{ content: t("Bills"), url: "/app/billers" }}>
      <TitleBar title={title} />
      <AccountForm key={id} {...form} />
    </Page>
  );
}
