import { Box, Button, InlineStack } from "@shopify/polaris";
import { useT } from "../translation.ts";

const parts = [
  { id: "general", name: "General", url: "/app/settings" },
  { id: "storefront", name: "Storefront", url: "/app/settings/storefront" },
  { id: "alerts", name: "Staff alerts", url: "/app/settings/alerts" },
  { id: "data", name: "Data", url: "/app/settings/data" },
  { id: "keys", name: "API keys", url: "/app/settings/keys" },
  { id: "bills", name: "Bills", url: "/app/billers" },
  { id: "privacy", name: "Privacy requests", url: "/app/privacy" },
] as const;

/** The parts of the settings, each a page. There are too many for tabs, in long languages and on phones. */
export function SettingsNav({ show }: { show: (typeof parts)[number]["id"] }) {
  const t = useT();
  return (
    <Box paddingInline={{ xs: "400", sm: "0" }}>
      <nav aria-label={t("Settings")}>
        <InlineStack gap="100">
          {parts.map(({ id, name, url }) => (
            <span key={id} aria-current={id === show ? "page" : undefined}>
              <Button url={url} variant={id === show ? "secondary" : "tertiary"}>
                {t(name)}
              </Button>
            </span>
          ))}
        </InlineStack>
      </nav>
    </Box>
  );
}
