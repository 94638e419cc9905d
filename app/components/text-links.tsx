import { Link, List } from "@shopify/polaris";
import { useT } from "./translation.ts";

export type TextLink = { key: string; title: string };

/** The texts that somebody says, each with the way to where it is worded. */
export function TextLinks({ texts }: { texts: readonly TextLink[] }) {
  const t = useT();
  return (
    <List>
      {texts.map(({ key, title }) => (
        <List.Item key={key}>
          <Link url={`/app/templates/${encodeURIComponent(key)}`}>{t(title)}</Link>
        </List.Item>
      ))}
    </List>
  );
}
