import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BlockStack, Card } from "@shopify/polaris";
import { z } from "zod";
import { EmptyState } from "#app/components/empty-state.tsx";
import { findBiller } from "#app/billers/registry.server.ts";
import { billerAccountsOf } from "#app/bills/accounts.server.ts";
import { askNow, lastPayments } from "#app/bills/payments.server.ts";
import { isRecharged } from "#app/bills/service.ts";
import { billServicesOf } from "#app/bills/services.server.ts";
import { AppPage } from "#app/components/app-page.tsx";
import { AccountsCard } from "#app/components/billers/accounts-card.tsx";
import { PaymentsCard } from "#app/components/billers/payments-card.tsx";
import { ServicesCard } from "#app/components/billers/services-card.tsx";
import { categoryNames } from "#app/components/billers/words.ts";
import { SettingsNav } from "#app/components/settings/settings-nav.tsx";
import { useT } from "#app/components/translation.ts";
import type { Answer } from "#app/components/use-answer.ts";
import { authenticate } from "#app/shopify.server.ts";
import { shopOfPage } from "#app/shops/install.server.ts";
import { fieldsOf } from "#app/shops/settings-form.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  const [accounts, services, payments] = await Promise.all([
    billerAccountsOf(shop.id),
    billServicesOf(shop.id),
    lastPayments(shop.id),
  ]);
  return {
    accounts: accounts.map(({ id, name, biller }) => ({ id, name, kind: findBiller(biller)?.name ?? biller })),
    services: services.map(({ id, name, category, accountId, on }) => ({
      ...{ id, name, on, category: categoryNames[category] },
      biller: accounts.find((account) => account.id === accountId)?.name ?? "",
      example: `${isRecharged(category) ? "RECHARGE" : "BILLS"} ${name}`,
    })),
    payments: payments.map(({ id, state, trouble, createdAt, payment }) => ({
      ...{ id, trouble, state: state as "waiting" | "paid" | "failed", order: payment.order.number },
      what: `${payment.name} ***${payment.accountNumber.slice(-4)}`,
      amount: payment.amount,
      at: createdAt.toISOString(),
    })),
  };
}

const Sent = z.object({ intent: z.literal("ask"), id: z.uuid() });

export async function action({ request }: ActionFunctionArgs): Promise<Answer> {
  const { session } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  const sent = Sent.safeParse(await fieldsOf(request));
  if (!sent.success) throw new Response(null, { status: 400 });
  await askNow(shop.id, { id: sent.data.id });
  return { ok: true, said: "The biller is being asked" };
}

export const meta = () => [{ title: "Bills" }];

export default function BillersPage() {
  const t = useT();
  const { accounts, services, payments } = useLoaderData<typeof loader>();
  return (
    <AppPage title={t("Settings")}>
      <BlockStack gap="400">
        <SettingsNav show="bills" />
        {accounts.length === 0 ? (
          <NoBiller />
        ) : (
          <>
            <ServicesCard services={services} />
            <AccountsCard accounts={accounts} />
            <PaymentsCard payments={payments} />
          </>
        )}
      </BlockStack>
    </AppPage>
  );
}

function NoBiller() {
  const t = useT();
  return (
    <Card>
      <EmptyState
        heading={t("Recharges and bills by text")}
        action={{ content: t("Connect a biller"), url: "/app/billers/account/new" }}
      >
        <p>
          {t(
            "Customers text RECHARGE or BILLS and pay with their store credit: phones, TV, internet, electricity, water. You need an account at somebody who recharges and pays bills through an API.",
          )}
        </p>
      </EmptyState>
    </Card>
  );
}
