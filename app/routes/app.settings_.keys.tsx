import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BlockStack, Layout } from "@shopify/polaris";
import { z } from "zod";
import { AppPage } from "#app/components/app-page.tsx";
import { KeysSection, type KeyAnswer } from "#app/components/settings/keys-section.tsx";
import { SettingsNav } from "#app/components/settings/settings-nav.tsx";
import { useT } from "#app/components/translation.ts";
import { scopes } from "#app/keys/key.ts";
import { createKey, keysOf, revokeKey } from "#app/keys/keys.server.ts";
import { env } from "#app/lib/env.server.ts";
import { authenticate } from "#app/shopify.server.ts";
import { shopOfPage } from "#app/shops/install.server.ts";
import { errorsOf, fieldsOf } from "#app/shops/settings-form.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  return {
    address: new URL("/api/v1/messages", env.SHOPIFY_APP_URL).href,
    keys: (await keysOf(shop.id)).map(({ id, name, shown, scopes: may, createdAt, lastUsedAt }) => ({
      ...{ id, name, shown },
      may: scopes.filter((scope) => may.includes(scope)),
      made: createdAt.toISOString(),
      used: lastUsedAt?.toISOString() ?? null,
    })),
  };
}

const Sent = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("revoke"), id: z.uuid() }),
  z.object({
    intent: z.literal("make"),
    name: z.string().trim().min(1, "Say what it is for").max(60),
    scopes: z
      .string()
      .transform((written) => written.split(" ").filter(Boolean))
      .pipe(z.array(z.enum(scopes)).min(1, "Choose what it may do")),
  }),
]);

export async function action({ request }: ActionFunctionArgs): Promise<KeyAnswer> {
  const { session } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  const fields = await fieldsOf(request);
  const sent = Sent.safeParse(fields);
  if (!sent.success) {
    if (fields.intent !== "make") throw new Response(null, { status: 400 });
    return { ok: false, errors: errorsOf(sent.error) };
  }
  if (sent.data.intent === "revoke") {
    const done = await revokeKey(shop.id, sent.data.id);
    return done ? { ok: true, said: "The key is revoked" } : { ok: false, said: "It was revoked already" };
  }
  const made = await createKey(shop.id, sent.data);
  return made
    ? { ok: true, said: "The key is made", key: made.key }
    : { ok: false, said: "You have as many keys as you may: revoke one first" };
}

export const meta = () => [{ title: "API keys" }];

export default function KeysPage() {
  const t = useT();
  const { keys, address } = useLoaderData<typeof loader>();
  return (
    <AppPage title={t("Settings")}>
      <BlockStack gap="400">
        <SettingsNav show="keys" />
        <Layout>
          <KeysSection keys={keys} address={address} />
        </Layout>
      </BlockStack>
    </AppPage>
  );
}
