import { giveOwnCode } from "#app/outcomes/own-code.ts";
import { discountByCode } from "#app/shopify/discounts.ts";
import { chosen } from "#app/shops/fields.ts";
import type { CommandRequest } from "./command.ts";
import { dealsSettings } from "./deals.settings.ts";

const dayMs = 86_400_000;

/** A customer's own code. Not to be used any more: the next one may be had from `nextAt`. */
export type OwnCode = { code: string; percent: number; endsAt: Date } | { nextAt: Date };

/**
 * One code for one use by this customer alone, once a period. It is found again rather than made twice: the code is made of who it is
 * for and of which period.
 */
export async function ownCode(request: CommandRequest): Promise<OwnCode | undefined> {
  const { mint, everyDays } = settingsOf(request);
  const [customer] = mint ? await request.customers() : [];
  if (!customer) return undefined;
  const period = Math.floor(request.now.getTime() / (everyDays * dayMs));
  const code = codeFor(customer.id, period);
  const known = await discountByCode(request.admin, code);
  if (known) return stateOf(request, known);
  // Who asked at the end of the last period has had theirs: a period counts from the day of the code.
  const last = await discountByCode(request.admin, codeFor(customer.id, period - 1));
  if (last && nextAfter(request, last.createdAt) > request.now) return stateOf(request, last);
  return make(request, customer.id, code);
}

const settingsOf = ({ shop }: CommandRequest) => chosen(dealsSettings, shop.settings.commands["deals"]?.values);

/** Nobody else can use it, so it need not be hard to guess. */
const codeFor = (customerId: string, period: number) => {
  const number = BigInt(customerId.split("/").at(-1) ?? 0);
  return `SMS${number.toString(36)}${period.toString(36)}`.toUpperCase();
};

const nextAfter = (request: CommandRequest, createdAt: Date) =>
  new Date(createdAt.getTime() + settingsOf(request).everyDays * dayMs);

type Known = NonNullable<Awaited<ReturnType<typeof discountByCode>>>;

function stateOf(request: CommandRequest, { code, value, status, usedUp, createdAt, endsAt }: Known): OwnCode {
  const isOpen = status === "ACTIVE" && !usedUp && value.off === "percent" && endsAt;
  return isOpen ? { code, percent: value.percent, endsAt } : { nextAt: nextAfter(request, createdAt) };
}

async function make(
  { admin, journal, now, shop }: CommandRequest,
  customerId: string,
  code: string,
): Promise<OwnCode | undefined> {
  const { percent, lastsDays } = chosen(dealsSettings, shop.settings.commands["deals"]?.values);
  const title = `By text, for one customer: ${code}`;
  const given = await giveOwnCode({ admin, journal }, { code, title, customerId, value: { percent }, now, lastsDays });
  return given && { ...given, percent };
}
