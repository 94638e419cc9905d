import { Banner, List } from "@shopify/polaris";
import type { Problem } from "#app/templates/check.ts";

/** What is wrong with a text, and what it could do better. Read aloud as it changes. */
export function Problems({ problems }: { problems: Problem[] }) {
  const isRefused = problems.some(({ level }) => level === "error");
  return (
    <div aria-live="polite">
      {problems.length > 0 && (
        <Banner tone={isRefused ? "critical" : "warning"}>
          <List>
            {problems.map(({ message, line }) => (
              <List.Item key={message}>{line && line > 1 ? `Line ${line}: ${message}` : message}</List.Item>
            ))}
          </List>
        </Banner>
      )}
    </div>
  );
}
