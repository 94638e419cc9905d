import { useFetcher } from "@remix-run/react";
import { Button } from "@shopify/polaris";
import { useT } from "../translation.ts";
import { useAnswer, type Answer } from "../use-answer.ts";

/** The way on with a text that has not arrived: once more, or by asking the network first whether it has it. */
export function AgainButton({ id, again }: { id: string; again: "send" | "ask" }) {
  const t = useT();
  const fetcher = useFetcher<Answer>();
  useAnswer(fetcher);
  const intent = again === "send" ? "send-again" : "ask-network";
  return (
    <Button
      size="micro"
      loading={fetcher.state !== "idle"}
      onClick={() => fetcher.submit({ intent, id }, { method: "post" })}
    >
      {again === "send" ? t("Send again") : t("Ask the network")}
    </Button>
  );
}
