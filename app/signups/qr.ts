import { encode } from "uqr";
import type { PhoneNumber } from "#app/lib/phone-number.ts";

/** The longest text that a code still carries in squares that a phone reads from a screen. */
export const mostQrText = 80;

/**
 * A link that opens the phone's messages with the number and the text filled in. RFC 5724 has "?body="; iOS has long wanted "&body=", and
 * both read "?&body=". A space must be %20: a plus would be shown as one.
 */
export const smsLink = (number: PhoneNumber, text: string) =>
  `sms:${number}${text ? `?&body=${encodeURIComponent(text)}` : ""}`;

/** The same as a QR code to point a phone's camera at: one path in an SVG, dark on light with the quiet border that readers need. */
export function smsQr(number: PhoneNumber, text: string): string {
  const { data, size } = encode(smsLink(number, text), { ecc: "M", border: 4 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : []))).join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`;
}
