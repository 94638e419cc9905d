import { useNavigate } from "@remix-run/react";
import { Box, Tabs } from "@shopify/polaris";
import { useT } from "../translation.ts";

const tabs = [
  { id: "texts", content: "Texts", url: "/app/messages" },
  { id: "tasks", content: "Unfinished tasks", url: "/app/messages/tasks" },
];

type Props = { show: "texts" | "tasks"; parked: number };

/** The two lists of this part of the app. */
export function ShowTabs({ show, parked }: Props) {
  const t = useT();
  const navigate = useNavigate();
  return (
    // Its place, before Polaris has measured what fits into it.
    <Box minHeight="28px">
      <Tabs
        tabs={tabs.map(({ id, content }) => ({
          ...{ id, content: t(content) },
          ...(id === "tasks" && parked > 0 && { badge: String(parked) }),
        }))}
        selected={tabs.findIndex(({ id }) => id === show)}
        onSelect={(index) => navigate(tabs[index]!.url)}
      />
    </Box>
  );
}
