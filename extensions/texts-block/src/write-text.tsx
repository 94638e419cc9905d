import { useState } from "preact/hooks";
import { ask, isProblem, type End, type Problem, type Translate } from "./ask.ts";

type Told = End | Problem;
const tones = { sent: "success", "on-its-way": "info", held: "warning", refused: "critical" } as const;

/** A box to text somebody from, and what became of the text. The same words, pressed twice or tried again after no answer came, are one text. */
export function WriteText({ about, t, onEnd }: { about: string; t: Translate; onEnd: () => unknown }) {
  const [text, setText] = useState("");
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [isBusy, setBusy] = useState(false);
  const [told, setTold] = useState<Told>();
  async function send() {
    if (isBusy || !text.trim()) return;
    setBusy(true);
    const end = await ask<End>(t, "texts", { body: { about, text, key } });
    setBusy(false);
    setTold(end);
    if (isProblem(end)) return;
    write(end.is === "refused" ? text : "");
    if (end.is !== "refused") onEnd();
  }
  function write(words: string) {
    setText(words);
    setKey(crypto.randomUUID());
  }
  return (
    <s-stack gap="small">
      <s-text-area
        label={t("write")}
        details={t("write_details")}
        rows={3}
        value={text}
        onInput={(event: Event) => write((event.currentTarget as HTMLTextAreaElement).value)}
      />
      <s-stack direction="inline">
        <s-button onClick={() => void send()} loading={isBusy} disabled={!text.trim()}>
          {t("send")}
        </s-button>
      </s-stack>
      {told && (
        <s-banner tone={isProblem(told) ? "critical" : tones[told.is]}>
          {isProblem(told) ? told.problem : told.said}
        </s-banner>
      )}
    </s-stack>
  );
}
