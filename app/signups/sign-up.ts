import { z } from "zod";

/** No database takes a zero byte. */
const short = (most: number) =>
  z
    .string()
    .max(most)
    .catch("")
    .default("")
    .transform((written) => written.replaceAll("\0", ""));

/** The form as browsers send it. What is too long or missing counts as empty, and each reader says what that means. */
export const Form = z.object({
  phone: short(60),
  country: short(2),
  consent: short(10),
  wording: short(100),
  /** Where they filled it in. */
  page: short(1_000),
  locale: short(20).transform((written) => (/^[a-z]{2,3}(-[a-z\d]+)*$/i.test(written) ? written : "")),
  /** No person sees this field: whoever fills it in is a robot. */
  website: short(1_000),
});
export type Form = z.infer<typeof Form>;

/** What became of a form. `asked` is said whatever is known of the number: nobody learns here who is a customer. */
export type Answer = "asked" | "number" | "country" | "consent" | "changed" | "busy" | "closed";

/** What is kept of how somebody agreed, besides what they agreed to. */
export type Circumstances = { page: string | null; ip: string | null; userAgent: string | null; locale: string | null };

/** The page as evidence: without what may be personal in its parameters. */
export function pageIn(written: string): string | null {
  const url = URL.parse(written);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  return `${url.origin}${url.pathname}`.slice(0, 500);
}

/** The visitor's own address: Shopify puts it first. Only what looks like an address counts. */
export function ipIn(forwardedFor: string | null): string | null {
  const first = forwardedFor?.split(",")[0]?.trim() ?? "";
  return /^[\da-fA-F.:]{3,45}$/.test(first) ? first.toLowerCase() : null;
}

/** Who counts as one visitor: an address, or of the long ones the network, of which anybody has millions. */
export function visitorOf(ip: string): string {
  if (!ip.includes(":")) return ip;
  const [head = "", tail] = ip.split("::");
  const before = head.split(":").filter(Boolean);
  const after = tail?.split(":").filter(Boolean) ?? [];
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - before.length - after.length)).fill("0");
  return [...before, ...zeros, ...after]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":");
}
