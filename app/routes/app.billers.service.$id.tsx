import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { TitleBar } from "@shopify/app-bridge-react";
import { Page } from "@shopify/polaris";
import { z } from "zod";
import { billerAccountsOf } from "#app/bills/accounts.server.ts";
import { ServiceForm as Form } from "#app/bills/service-fields.ts";
import { firstFormats, type BillService } from "#app/bills/service.ts";
import { findBillService, removeBillService, saveBillService } from "#app/bills/services.server.ts";
import { ServiceForm } from "#app/components/billers/service-form.tsx";
import { useT } from "#app/components/translation.ts";
import type { Answer } from "#app/components/use-answer.ts";
import { productChoices } from "#app/products/choices.server.ts";
import { authenticate } from "#app/shopify.server.ts";
import { shopOfPage } from "#app/shops/install.server.ts";
import { errorsOf, fieldsOf } from "#app/shops/settings-form.ts";

async function wanted(shopId: string, id: string | undefined): Promise<BillService | undefined> {
  if (id === "new") return undefined;
  const found = z.uuid().safeParse(id).success ? await findBillService(shopId, id!) : undefined;
  if (!found) throw new Response(null, { status: 404 });
  return found;
}

const first = {
  ...{ on: "on", name: "", otherNames: "", category: "prepaid", operator: "", amounts: "open" },
  ...{ least: "1", most: "100", accountFormat: firstFormats.prepaid, productId: "" },
};

const asTyped = ({ on, otherNames, productId, ...service }: BillService): Record<string, string> => ({
  ...service,
  on: on ? "on" : "off",
  otherNames: otherNames.join(", "),
  productId: productId ?? "",
});

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  const found = await wanted(shop.id, params.id);
  const accounts = await billerAccountsOf(shop.id);
  if (accounts.length === 0) throw redirect("/app/billers");
  return {
    id: params.id!,
    isNew: !found,
    title: found?.name ?? null,
    currency: shop.currency,
    saved: found ? asTyped(found) : { ...first, accountId: accounts[0]!.id },
    accounts: accounts.map(({ id, name }) => ({ value: id, label: name })),
    products: (await productChoices(shop.id)).map(({ productId, title }) => ({ value: productId, label: title })),
  };
}

export async function action({ request, params }: ActionFunctionArgs): Promise<Answer> {
  const { session } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  const found = await wanted(shop.id, params.id);
  const { intent, ...fields } = await fieldsOf(request);
  if (intent === "remove" && found) {
    await removeBillService(shop.id, found.id);
    throw redirect("/app/billers");
  }
  if (intent !== "save") throw new Response(null, { status: 400 });
  const read = Form.safeParse(fields);
  const saved = read.success ? await saveBillService(shop.id, read.data, found?.id) : { errors: errorsOf(read.error) };
  if (!saved) throw new Response(null, { status: 404 });
  if ("errors" in saved)
    return { ok: false, said: "Not saved yet: something needs your attention", errors: saved.errors };
  if (!found) throw redirect(`/app/billers/service/${saved.id}`);
  return { ok: true, said: "Service saved" };
}

export const meta = () => [{ title: "Service" }];

export default function BillServicePage() {
  const t = useT();
  const { id, title: name, ...form } = useLoaderData<typeof loader>();
  const title = name ?? t("Add a service");
  return (
    <Page title={title} backAction={{ content: t("Bills"), url: "/app/billers" }}>
      <TitleBar title={title} />
      <ServiceForm key={id} {...form} />
    </Page>
  );
}
