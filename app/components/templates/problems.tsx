import { Banner, BlockStack, List } from "@shopify/polaris";
import type { Problem } from "#app/templates/check.ts";
import { useSay, useT } from "../translation.ts";

/** What is wrong with a text, and apart from that what it could do better. Read aloud as it changes. */
export const Problems = ({ problems }: { problems: Problem[] }) => (
  <div aria-live="polite">
    <BlockStack gap="200">
      {(["error", "warning"] as const).map((level) => (
        <Found key={level} tone={level === "error" ? "critical" : "warning"} problems={problems.filter(isOf(level))} />
      ))}
    </BlockStack>
  </div>
);

const isOf = (level: Problem["level"]) => (problem: Problem) => problem.level === level;

function Found({ tone, problems }: { tone: "critical" | "warning"; problems: Problem[] }) {
  const t = useT();
  const say = useSay();
  return (
    problems.length > 0 && (
      <Banner tone={tone}>
        <List>
          {problems.map(({ message, line }) => (
            <List.Item key={message}>
              {line && line > 1 ? t("Line {{line}}: {{problem}}", { line, problem: say(message) }) : say(message)}
            </List.Item>
          ))}
        </List>
      </Banner>
    )
  );
}
