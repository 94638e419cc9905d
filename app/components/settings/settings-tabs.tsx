import { useNavigate } from "@remix-run/react";
import { Tabs } from "@shopify/polaris";
import { useT } from "../translation.ts";

const tabs = [
  { id: "general", content: "General", url: "/app/settings" },
  { id: "alerts", content: "Staff alerts", url: "/app/settings/alerts" },
  { id: "data", content: "Data", url: "/app/settings/data" },
  { id: "keys", content: "API keys", url: "/app/settings/keys" },
] as const;

/** The parts of the settings. */
export function SettingsTabs({ show }: { show: (typeof tabs)[number]["id"] }) {
  const t = useT();
  const navigate = useNavigate();
  return (
    <Tabs
      tabs={tabs.map(({ id, content }) => ({ id, content: t(content) }))}
      selected={tabs.findIndex(({ id }) => id === show)}
      onSelect={(index) => navigate(tabs[index]!.url)}
    />
  );
}
