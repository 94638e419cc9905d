/** What is true now of a text that somebody had sent, and why; `waiting`: the send gate has not been asked yet. */
export type Became = { is: "sent" } | { is: "waiting" } | { is: "held" | "refused" | "failed"; why: string | null };

type Judged = { status: string; verdict: string | null; reason: string | null };

export function becameOf({ status, verdict, reason }: Judged): Became {
  if (status === "refused" || status === "failed") return { is: status, why: reason };
  if (verdict === null) return { is: "waiting" };
  return verdict === "send" ? { is: "sent" } : { is: "held", why: reason };
}
