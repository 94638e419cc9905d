import { Tabs } from "@shopify/polaris";

const shown = [
  { id: "all", content: "All texts" },
  { id: "received", content: "Received" },
  { id: "sent", content: "Sent" },
  { id: "trouble", content: "Not delivered" },
  { id: "tasks", content: "Unfinished tasks" },
];

type Props = { show: string; parked: number; onShow: (show: string) => void };

export const ShowTabs = ({ show, parked, onShow }: Props) => (
  <Tabs
    tabs={shown.map((tab) => (tab.id === "tasks" && parked > 0 ? { ...tab, badge: String(parked) } : tab))}
    selected={shown.findIndex(({ id }) => id === show)}
    onSelect={(index) => onShow(shown[index]!.id)}
  />
);
