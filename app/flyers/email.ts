import { flyerTexts } from "./flyer.texts.ts";
import type { Flyer } from "./flyer.ts";

const marks: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escape = (text: string) => text.replaceAll(/[&<>"']/g, (mark) => marks[mark]!);

/**
 * The invitation as HTML to put into an e-mail: a table and styles in place, which is all that mail programs agree on. Its link opens the
 * phone's messages; who reads it elsewhere sees the number and what to text.
 */
export function emailOf({ headline, text, says, to, number, link, legal, language }: Flyer): string {
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse">
  <tr>
    <td align="center" style="padding:24px;font-family:Arial,sans-serif;color:#1a1a1a" lang="${language}">
      <p style="margin:0 0 8px;font-size:20px;font-weight:bold">${escape(headline)}</p>
      <p style="margin:0 0 16px;font-size:16px">${escape(text)} <strong>${escape(says)}</strong> ${escape(to)} <strong>${escape(number)}</strong></p>
      <a href="${escape(link)}" style="display:inline-block;padding:12px 24px;background:#1a1a1a;color:#ffffff;font-size:16px;text-decoration:none">${escape(flyerTexts[language].open)}</a>
      <p style="margin:16px 0 0;font-size:12px;line-height:1.4;color:#555555">${escape(legal)}</p>
    </td>
  </tr>
</table>`;
}
