import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { BlockStack, Box, Button, InlineStack } from "@shopify/polaris";
import { useState } from "react";
import { z } from "zod";
import { AppPage } from "#app/components/app-page.tsx";
import { ContactList } from "#app/components/contacts/contact-list.tsx";
import { OptOutNumber } from "#app/components/contacts/opt-out-number.tsx";
import { DownloadButton } from "#app/components/download-button.tsx";
import { useT } from "#app/components/translation.ts";
import type { Answer } from "#app/components/use-answer.ts";
import { loadContacts } from "#app/contacts/list.server.ts";
import { standingOf, standings, standsSince } from "#app/contacts/standing.ts";
import { optOutNumber } from "#app/conversations/opt-out-number.server.ts";
import { toPhoneNumber } from "#app/lib/phone-number.ts";
import { authenticate } from "#app/shopify.server.ts";
import { authorOf } from "#app/shopify/author.ts";
import { shopOfPage } from "#app/shops/install.server.ts";
import { fieldsOf } from "#app/shops/settings-form.ts";

const Wish = z.object({
  show: z.enum(["all", ...standings]).catch("all"),
  source: z.string().max(20).catch(""),
  search: z.string().trim().max(60).catch(""),
  after: z.string().max(100).optional().catch(undefined),
});

export async function loader({ request }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  const { show, source, search, after } = Wish.parse(Object.fromEntries(new URL(request.url).searchParams));
  const standing = show === "all" ? undefined : show;
  const { contacts, next } = await loadContacts({ shop, standing, source, search, after });
  const at = (moment: Date | null) => moment && moment.toISOString();
  return {
    ...{ show, source, search, next, isFirstPage: !after },
    contacts: contacts.map((contact) => ({
      ...{ id: contact.id, phone: contact.phone, name: contact.name, source: contact.source },
      ...{ standing: standingOf(contact), since: at(standsSince(contact)) },
      ...{ lastText: contact.lastText, lastAt: at(contact.lastAt) },
    })),
  };
}

const Sent = z.object({ intent: z.literal("opt-out"), phone: z.string().max(60) });

export async function action({ request }: ActionFunctionArgs): Promise<Answer> {
  const { session, sessionToken } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  const sent = Sent.safeParse(await fieldsOf(request));
  if (!sent.success) throw new Response(null, { status: 400 });
  const phone = toPhoneNumber(sent.data.phone, shop.country);
  if (!phone) return { ok: false, errors: { phone: "Write a phone number, such as +1 415 555 0101" } };
  const done = await optOutNumber({ shopId: shop.id, phone, author: authorOf(session, sessionToken) });
  return { ok: true, said: done ? "Opted out" : "This number had opted out before" };
}

export const meta = () => [{ title: "Contacts" }];

export default function Contacts() {
  const t = useT();
  const { show, source, search, next, ...page } = useLoaderData<typeof loader>();
  const [, setParams] = useSearchParams();
  const [optingOut, setOptingOut] = useState(false);
  const go = (wish: { show?: string; source?: string; search?: string; after?: string }) =>
    setParams(Object.fromEntries(Object.entries(wish).filter(([, value]) => value)) as Record<string, string>);
  return (
    <AppPage title={t("Contacts")} fullWidth>
      <BlockStack gap="300">
        <Box paddingInline={{ xs: "400", sm: "0" }}>
          <InlineStack gap="200" align="end">
            <Button onClick={() => setOptingOut(true)}>{t("Opt out a number")}</Button>
            <DownloadButton url="/app/contacts/export" name="contacts.csv">
              {t("Export")}
            </DownloadButton>
            <Button variant="primary" url="/app/contacts/imports">
              {t("Import")}
            </Button>
          </InlineStack>
        </Box>
        <ContactList
          {...page}
          {...{ show, source, search }}
          hasNext={next !== undefined}
          onWish={go}
          onNext={() => go({ show, source, search, after: next })}
          onNewest={() => go({ show, source, search })}
        />
        <OptOutNumber open={optingOut} onClose={() => setOptingOut(false)} />
      </BlockStack>
    </AppPage>
  );
}
