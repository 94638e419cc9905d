import { weekdays } from "#app/lib/dates/words.ts";
import { dateText } from "#app/lib/dates/text.ts";

const hourOfDay = /^(\d{1,2})(?:[:.h]([0-5]\d)?)?\s*(?:([ap])\.?m\.?)?(?:\s*(?:uhr|h|hrs))?$/i;

/** A time of day as merchants write it in an option: "18:00", "6 PM", "6:30pm", "18h30". Without am or pm it counts to 24. */
export function readHour(written: string): { hour: number; minute: number } | undefined {
  const [, figure, minutes = "0", half] = hourOfDay.exec(written.trim()) ?? [];
  const hour = Number(figure);
  const minute = Number(minutes);
  if (figure === undefined || hour > (half ? 12 : 23) || (half && hour === 0)) return undefined;
  return { hour: half ? (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0) : hour, minute };
}

/** Monday is 1. In any language that we read. */
export function readWeekday(written: string): number | undefined {
  const place = weekdays.indexOf(dateText(written, "en").plain.split(" ")[0] ?? "");
  return place === -1 ? undefined : place + 1;
}
