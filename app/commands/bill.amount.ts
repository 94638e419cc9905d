import type { Plan } from "#app/billers/biller.ts";
import type { BillService } from "#app/bills/service.ts";
import { formatMoney, type Money } from "#app/lib/money.ts";
import { say } from "#app/outcomes/outcome.ts";
import { itemsOfProduct } from "#app/products/catalogue.ts";
import { maskAccount, mostChoices, type BillerHands, type BillStep, type Draft, type Unpaid } from "./bill.offer.ts";
import { ask, type CommandRequest } from "./command.ts";

type Known = Draft & { accountNumber: string };

/** What is to be paid; or the question that it still takes. */
export async function amountOf(
  request: CommandRequest,
  service: BillService,
  biller: BillerHands,
  draft: Known,
): Promise<Unpaid | BillStep> {
  const query = { operator: service.operator, accountNumber: draft.accountNumber };
  if (service.amounts === "bill") {
    const bill = await biller.fetchBill(query, request.shop.currency);
    if (!bill) return say("nothingDue", { service: service.name, account: maskAccount(draft.accountNumber) });
    return { ...unpaid(service, draft, bill.amount), plan: await onlyVariant(request, service), bill: bill.reference };
  }
  if (service.amounts === "plans") return choosePlan(request, service, biller, draft);
  const [least, most] = [Number(service.least), Number(service.most)];
  const amount = Number(draft.amount);
  if (!(amount >= least && amount <= most)) return askAmount(request, service, draft);
  const money = { amount: amount.toFixed(2), currencyCode: request.shop.currency };
  return { ...unpaid(service, draft, money), plan: await onlyVariant(request, service) };
}

const unpaid = (service: BillService, { accountNumber }: Known, amount: Money): Unpaid => ({
  serviceId: service.id,
  billerAccountId: service.accountId,
  operator: service.operator,
  name: service.name,
  category: service.category,
  accountNumber,
  amount,
});

function askAmount({ language, shop }: CommandRequest, service: BillService, known: Known): BillStep {
  const draft = { ...known, amount: undefined };
  const money = (amount: string) => formatMoney({ amount, currencyCode: shop.currency }, language);
  const values = { service: service.name, account: maskAccount(draft.accountNumber) };
  return ask(
    "amount",
    { ...values, least: money(service.least), most: money(service.most) },
    { awaiting: "answer", field: "text", draft },
  );
}

type Choice = Omit<Plan, "code"> & { code?: string; variantId?: string };

/** The product's variants are the plans where there is one; else the biller has a list. */
async function plansOf(request: CommandRequest, service: BillService, biller: BillerHands, accountNumber: string) {
  const { productId, operator } = service;
  const plans: Choice[] = productId
    ? (await variantsOf(request, productId)).map(({ sku, variantId, variantTitle, title, price, currency }) => ({
        ...{ code: sku ?? undefined, variantId, title: variantTitle ?? title },
        amount: { amount: price, currencyCode: currency },
      }))
    : await biller.plans({ operator, accountNumber }, request.shop.currency);
  return plans.filter(({ amount }) => Number(amount.amount) <= Number(service.most));
}

async function choosePlan(
  request: CommandRequest,
  service: BillService,
  biller: BillerHands,
  draft: Known,
): Promise<Unpaid | BillStep> {
  const plans = await plansOf(request, service, biller, draft.accountNumber);
  const fitting = plans.filter(
    ({ title, amount }) =>
      (draft.plan === undefined || draft.plan === title) &&
      (draft.amount === undefined || Number(amount.amount) === Number(draft.amount)),
  );
  const [only] = fitting;
  if (only && fitting.length === 1) {
    const { code, title, variantId, amount } = only;
    return { ...unpaid(service, draft, amount), plan: { code, title, variantId } };
  }
  const offered = (fitting.length > 0 ? fitting : plans).slice(0, mostChoices);
  if (offered.length === 0) return say("notNow", { service: service.name });
  return ask(
    "plan",
    {
      ...{ service: service.name, account: maskAccount(draft.accountNumber) },
      options: offered.map(({ title, amount }) => ({ title, price: formatMoney(amount, request.language) })),
    },
    {
      awaiting: "choice",
      options: offered.map(({ title, amount }) => ({ ...draft, plan: title, amount: amount.amount })),
    },
  );
}

const variantsOf = async ({ catalogue }: CommandRequest, productId: string) =>
  itemsOfProduct(await catalogue(), productId);

/** The line of the order, where a product stands for the operator and its amount is not one of a list. */
async function onlyVariant(request: CommandRequest, { productId }: BillService): Promise<Unpaid["plan"]> {
  const [first] = productId ? await variantsOf(request, productId) : [];
  return first && { title: "", variantId: first.variantId };
}
