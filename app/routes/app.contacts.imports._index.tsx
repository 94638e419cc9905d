import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { TitleBar } from "@shopify/app-bridge-react";
import { BlockStack, Card, Page } from "@shopify/polaris";
import { ImportTable } from "#app/components/contacts/import-table.tsx";
import { UploadCard } from "#app/components/contacts/upload-card.tsx";
import { useT } from "#app/components/translation.ts";
import { lastImports } from "#app/imports/imports.server.ts";
import { authenticate } from "#app/shopify.server.ts";
import { shopOfPage } from "#app/shops/install.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  const imports = await lastImports(shop.id);
  return {
    imports: imports.map(({ id, fileName, state, author, createdAt, rowsAll, rowsDone }) => ({
      ...{ id, fileName, state, author, rows: rowsAll ?? rowsDone },
      at: createdAt.toISOString(),
    })),
  };
}

export const meta = () => [{ title: "Import contacts" }];

export default function Imports() {
  const t = useT();
  const { imports } = useLoaderData<typeof loader>();
  return (
    <Page title={t("Import contacts")} backAction={{ content: t("Contacts"), url: "/app/contacts" }}>
      <TitleBar title={t("Import contacts")} />
      <BlockStack gap="400">
        <UploadCard />
        {imports.length > 0 && (
          <Card padding="0">
            <ImportTable imports={imports} />
          </Card>
        )}
      </BlockStack>
    </Page>
  );
}
