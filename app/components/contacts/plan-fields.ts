import type { Import } from "#app/imports/import.ts";
import { columnKeys, type Columns } from "#app/imports/columns.ts";
import { Plan } from "#app/imports/plan.ts";
import type { PlanFields } from "./plan-form.tsx";

type Guess = { columns: Columns; dayFirst: boolean; country: string };

/** A plan as its form has it: what the merchant chose before, else what it probably is. */
export function planFieldsOf({ plan, hasNames }: Pick<Import, "plan" | "hasNames">, guess: Guess): PlanFields {
  const { columns, dayFirst, country } = plan ?? guess;
  const chosen = Object.fromEntries(columnKeys.map((key) => [key, String(columns[key] ?? "")]));
  const proves = columns.agreedAt !== undefined;
  return {
    ...(chosen as Record<(typeof columnKeys)[number], string>),
    mode: plan?.mode ?? (proves ? "proof" : "ask"),
    wording: plan?.wording ?? "",
    ...{ country, dayFirst: dayFirst ? "on" : "off", hasNames: hasNames ? "on" : "off" },
  };
}

/** The plan that a form holds. */
export function planIn(fields: Record<string, string>) {
  const columns = columnKeys.flatMap((key) =>
    /^\d{1,3}$/.test(fields[key] ?? "") ? [[key, Number(fields[key])]] : [],
  );
  const { mode, wording, country } = fields;
  return Plan.safeParse({
    columns: Object.fromEntries(columns),
    mode,
    wording,
    country,
    dayFirst: fields.dayFirst === "on",
  });
}
