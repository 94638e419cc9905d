import { useSpeak } from "../sentence.ts";
import { useT } from "../translation.ts";
import type { Fact } from "./shown-delivery.ts";

/** What there is to know beside a text, for those who want to. */
export const Facts = ({ summary, facts }: { summary: string; facts: readonly Fact[] }) => {
  const t = useT();
  const speak = useSpeak();
  return (
    <details style={details}>
      <summary style={{ cursor: "pointer" }}>{summary}</summary>
      <dl style={list}>
        {facts.map(({ label, said }) => (
          <div key={label} style={{ display: "contents" }}>
            <dt>{t(label)}</dt>
            <dd style={{ margin: 0 }}>{speak(said)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
};

const details = {
  maxWidth: "min(32rem, 88%)",
  fontSize: "0.75rem",
  color: "#616161",
  overflowWrap: "anywhere",
} as const;
const list = {
  display: "grid",
  gridTemplateColumns: "auto 1fr",
  gap: "0.125rem 0.75rem",
  margin: "0.25rem 0 0",
} as const;
