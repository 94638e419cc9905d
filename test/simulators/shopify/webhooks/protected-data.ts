/** Keys that webhooks simply lack for an app without approval for protected customer data; they are not null. */
const keys = new Set([
  ...[
    "email",
    "phone",
    "contact_email",
    "customer_email",
    "email_address",
    "sms_marketing_phone",
    "first_name",
    "last_name",
  ],
  ...[
    "address1",
    "address2",
    "zip",
    "latitude",
    "longitude",
    "order_status_url",
    "abandoned_checkout_url",
    "browser_ip",
  ],
]);

export function withoutProtected(payload: unknown): unknown {
  if (Array.isArray(payload)) return payload.map(withoutProtected);
  if (payload === null || typeof payload !== "object") return payload;
  const person = "first_name" in payload || "address1" in payload;
  const kept = Object.entries(payload).filter(([key]) => !keys.has(key) && !(person && key === "name"));
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutProtected(value)]));
}
