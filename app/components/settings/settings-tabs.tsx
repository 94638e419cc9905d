import { useNavigate } from "@remix-run/react";
import { Box, Tabs } from "@shopify/polaris";
import { useT } from "../translation.ts";

const tabs = [
  { id: "general", content: "General", url: "/app/settings" },
  { id: "storefront", content: "Storefront", url: "/app/settings/storefront" },
  { id: "alerts", content: "Staff alerts", url: "/app/settings/alerts" },
  { id: "data", content: "Data", url: "/app/settings/data" },
  { id: "keys", content: "API keys", url: "/app/settings/keys" },
  { id: "bills", content: "Bills", url: "/app/billers" },
  { id: "privacy", content: "Privacy requests", url: "/app/privacy" },
] as const;

/** The parts of the settings. */
export function SettingsTabs({ show }: { show: (typeof tabs)[number]["id"] }) {
  const t = useT();
  const navigate = useNavigate();
  return (
    // Its place, before Polaris has measured what fits into it.
    <Box minHeight="28px">
      <Tabs
        tabs={tabs.map(({ id, content }) => ({ id, content: t(content) }))}
        selected={tabs.findIndex(({ id }) => id === show)}
        onSelect={(index) => navigate(tabs[index]!.url)}
      />
    </Box>
  );
}
