import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { connectApp, type AppClient } from "./shopify/app-client.ts";
import { startShopify, type ShopifySimulator } from "./shopify/start.ts";
import type { Store } from "./shopify/store/store.ts";

type Refused = { userErrors: { field: string[] | null; message: string; code?: string | null }[] };
type Case = [
  what: string,
  input: object | (() => object),
  field: string[] | null,
  message: string,
  code?: string | null,
];

const client = { apiKey: "key", apiSecret: "secret" };
const shop = "demo-shop.myshopify.com";
const usd = (amount: string, currencyCode = "USD") => ({ amount, currencyCode });
let simulator: ShopifySimulator;
let app: AppClient;
let store: Store;

const start = async () => {
  simulator = await startShopify({ ...client, indexLagMs: 0 });
  app = await connectApp(simulator, shop, client);
  store = simulator.store(shop);
};
const ann = () => store.customer("+14155550101");

/** The first refusal of a mutation. */
async function refusal(mutation: string, input: Case[1]) {
  const variables = typeof input === "function" ? input() : input;
  const { userErrors } = await app.field<Refused>(mutation, variables as Record<string, unknown>);
  return userErrors[0];
}

/** What was recorded for a case. */
function recorded([, , field, message, code]: Case) {
  return { field, message, ...(code !== undefined && { code }) };
}

beforeAll(start);
afterAll(() => simulator.close());

describe("customerSmsMarketingConsentUpdate", () => {
  const mutation = `mutation M($id: ID!, $consent: CustomerSmsMarketingConsentInput!) {
    customerSmsMarketingConsentUpdate(input: { customerId: $id, smsMarketingConsent: $consent }) {
      customer { defaultPhoneNumber { marketingState marketingOptInLevel marketingCollectedFrom marketingUpdatedAt } }
      userErrors { field message code }
    }
  }`;
  const level = ["input", "smsMarketingConsent", "marketingOptInLevel"];
  const single = "SINGLE_OPT_IN";
  let phoneless: string;
  beforeAll(async () => {
    const create = 'mutation { customerCreate(input: { firstName: "No", lastName: "Phone" }) { customer { id } } }';
    phoneless = (await app.field<{ customer: { id: string } }>(create)).customer.id;
  });
  const cases: Case[] = [
    [
      "no opt-in level",
      () => ({ id: ann().id, consent: { marketingState: "UNSUBSCRIBED" } }),
      level,
      "Marketing opt in level must exist",
      "MISSING_ARGUMENT",
    ],
    [
      "pending without confirmation",
      () => ({ id: ann().id, consent: { marketingState: "PENDING", marketingOptInLevel: single } }),
      level,
      "Marketing opt in level must be confirmed opt-in for pending consent state",
      "INVALID",
    ],
    [
      "a date to come",
      () => ({
        id: ann().id,
        consent: {
          marketingState: "SUBSCRIBED",
          marketingOptInLevel: single,
          consentUpdatedAt: new Date(Date.now() + 60_000).toISOString(),
        },
      }),
      ["input", "smsMarketingConsent", "consentUpdatedAt"],
      "Consent updated at must not be in the future",
      "INVALID",
    ],
    [
      "a customer without a phone",
      () => ({ id: phoneless, consent: { marketingState: "SUBSCRIBED", marketingOptInLevel: single } }),
      ["input", "smsMarketingConsent"],
      "A phone number is required to set the SMS consent state.",
      "INVALID",
    ],
    [
      "nobody",
      { id: "gid://shopify/Customer/1", consent: { marketingState: "SUBSCRIBED", marketingOptInLevel: single } },
      null,
      "Customer not found",
      null,
    ],
  ];
  test.each(cases)("refuses %s", async (...one) => {
    expect(await refusal(mutation, one[1])).toMatchObject(recorded(one));
  });

  test.each(["NOT_SUBSCRIBED", "REDACTED"])("has a top-level error for %s", async (marketingState) => {
    const { data, errors } = await app.ask(mutation, {
      id: ann().id,
      consent: { marketingState, marketingOptInLevel: single },
    });
    expect(data).toEqual({ customerSmsMarketingConsentUpdate: null });
    expect(errors).toMatchObject([
      { message: `Cannot specify ${marketingState} as a marketing state input`, extensions: { code: "INVALID" } },
    ]);
  });

  test("goes both ways, repeats harmlessly and lets the newest word win", async () => {
    const set = async (marketingState: string, consentUpdatedAt?: string) => {
      const consent = { marketingState, marketingOptInLevel: single, ...(consentUpdatedAt && { consentUpdatedAt }) };
      type Set = { customer: { defaultPhoneNumber: Record<string, unknown> }; userErrors: unknown[] };
      const { customer, userErrors } = await app.field<Set>(mutation, { id: ann().id, consent });
      expect(userErrors).toEqual([]);
      return customer.defaultPhoneNumber;
    };
    expect(await set("UNSUBSCRIBED")).toMatchObject({
      marketingState: "UNSUBSCRIBED",
      marketingCollectedFrom: "OTHER",
    });
    expect(await set("UNSUBSCRIBED")).toMatchObject({ marketingState: "UNSUBSCRIBED" });
    expect(await set("SUBSCRIBED", "2026-01-01T00:00:00Z")).toMatchObject({ marketingState: "UNSUBSCRIBED" });
    expect(await set("SUBSCRIBED")).toMatchObject({ marketingState: "SUBSCRIBED", marketingOptInLevel: single });
  });
});

describe("customers", () => {
  const create =
    "mutation M($input: CustomerInput!) { customerCreate(input: $input) { customer { id tags defaultPhoneNumber { phoneNumber } } userErrors { field message } } }";
  const update =
    "mutation M($input: CustomerInput!) { customerUpdate(input: $input) { customer { id } userErrors { field message } } }";
  const set =
    "mutation M($by: CustomerSetIdentifiers, $input: CustomerSetInput!) { customerSet(identifier: $by, input: $input) { customer { id firstName } userErrors { field message code } } }";
  type Made = {
    customer: { id: string; firstName?: string; tags: string[]; defaultPhoneNumber: { phoneNumber: string } };
  };

  test.each<Case>([
    ["a taken phone", { input: { phone: "(415) 555-0101" } }, ["phone"], "Phone has already been taken"],
    ["a phone that is none", { input: { phone: "12" } }, ["phone"], "Phone is invalid"],
    ["nothing", { input: {} }, null, "A name, phone number, or email address must be present"],
  ])("customerCreate refuses %s", async (...one) => {
    expect(await refusal(create, one[1])).toMatchObject(recorded(one));
  });

  test.each<Case>([
    [
      "consent",
      () => ({ input: { id: ann().id, smsMarketingConsent: { marketingState: "SUBSCRIBED" } } }),
      ["smsMarketingConsent"],
      "To update smsMarketingConsent, please use the customerSmsMarketingConsentUpdate Mutation instead",
    ],
    ["nobody", { input: { id: "gid://shopify/Customer/1", note: "x" } }, ["id"], "Customer does not exist"],
    [
      "another's phone",
      () => ({ input: { id: ann().id, phone: "+14155550102" } }),
      ["phone"],
      "Phone has already been taken",
    ],
  ])("customerUpdate refuses %s", async (...one) => {
    expect(await refusal(update, one[1])).toMatchObject(recorded(one));
  });

  test("customerSet names the field below input", async () =>
    expect(await refusal(set, { input: { phone: "+14155550101" } })).toMatchObject({
      field: ["input", "phone"],
      message: "Phone has already been taken",
    }));

  test("phones become E.164 and tags come back sorted, each once", async () => {
    const input = { phone: "+1 (613) 450-5293", tags: ["zeta", "Alpha", "beta", "ALPHA"] };
    const { customer } = await app.field<Made>(create, { input });
    expect(customer.defaultPhoneNumber.phoneNumber).toBe("+16134505293");
    expect(customer.tags).toEqual(["Alpha", "beta", "zeta"]);
    const again = await app.field<Made>(set, { by: { phone: "+16134505293" }, input: { firstName: "Sam" } });
    expect(again.customer).toEqual({ id: customer.id, firstName: "Sam" });
  });
});

describe("addresses", () => {
  const mutation = `mutation M($id: ID!, $address: MailingAddressInput!) {
    customerAddressCreate(customerId: $id, address: $address) { address { id } userErrors { field message } } }`;
  const update = `mutation M($id: ID!, $addressId: ID!) {
    customerAddressUpdate(customerId: $id, addressId: $addressId, address: {}) { address { id } userErrors { field message } } }`;
  const good = { address1: "1 Elm", city: "Austin", countryCode: "US", provinceCode: "TX", zip: "73301" };
  const held = (address: object) => () => ({ id: ann().id, address: { ...good, ...address } });
  test.each<Case>([
    ["a province of another country", held({ provinceCode: "ON" }), ["address", "province"], "Province is invalid"],
    [
      "a country that is none",
      held({ countryCode: undefined, country: "Atlantis" }),
      ["address", "country"],
      "Country is invalid",
    ],
    ["emojis", held({ address1: "1 Elm 🏠" }), ["address", "address1"], "Address1 cannot contain emojis"],
    ["links", held({ city: "https://x.example" }), ["address", "city"], "City cannot contain URL"],
    ["tags", held({ address2: "<b>2</b>" }), ["address", "address2"], "Address2 cannot contain HTML tags"],
  ])("refuses %s", async (...one) => {
    expect(await refusal(mutation, one[1])).toMatchObject(recorded(one));
  });

  test("refuses the same address twice and one that is not there", async () => {
    await app.field(mutation, { id: ann().id, address: good });
    expect(await refusal(mutation, { id: ann().id, address: good })).toMatchObject({
      field: ["address"],
      message: "Address already exists",
    });
    const addressId = "gid://shopify/MailingAddress/1?model_name=CustomerAddress";
    expect(await refusal(update, { id: ann().id, addressId })).toMatchObject({
      field: ["addressId"],
      message: "Address does not exist",
    });
  });
});

describe("draft orders", () => {
  beforeEach(async () => {
    await simulator.close();
    await start();
  });
  const create =
    "mutation M($input: DraftOrderInput!) { draftOrderCreate(input: $input) { draftOrder { id invoiceUrl } userErrors { field message } } }";
  const complete =
    "mutation M($id: ID!, $gateway: ID) { draftOrderComplete(id: $id, paymentGatewayId: $gateway) { draftOrder { order { id displayFinancialStatus transactions { kind status gateway } } } userErrors { field message } } }";
  const send =
    "mutation M($id: ID!) { draftOrderInvoiceSend(id: $id) { draftOrder { status } userErrors { field message } } }";
  const dueOnFulfillment = { paymentTermsTemplateId: "gid://shopify/PaymentTermsTemplate/9" };
  const draft = async (more: object = {}) => {
    const lineItems = [{ variantId: store.variant("MUG-BLU").id, quantity: 1 }];
    const made = await app.field<{ draftOrder: { id: string; invoiceUrl: string } }>(create, {
      input: { lineItems, ...more },
    });
    return made.draftOrder;
  };
  type Completed = { draftOrder: { order: { id: string; displayFinancialStatus: string; transactions: object[] } } };

  test("tags longer than 40 are refused", async () =>
    expect(await refusal(create, { input: { lineItems: [], tags: ["x".repeat(41)] } })).toMatchObject({
      field: ["tags", "0"],
      message: "Title Tag exceeds the maximum length of 40 characters",
    }));

  test("event terms take no due date, others need theirs", async () => {
    const lineItems = [{ title: "Thing", quantity: 1, originalUnitPriceWithCurrency: usd("1.00") }];
    const terms = (id: number, schedule?: object) => ({
      input: {
        lineItems,
        paymentTerms: {
          paymentTermsTemplateId: `gid://shopify/PaymentTermsTemplate/${id}`,
          ...(schedule && { paymentSchedules: [schedule] }),
        },
      },
    });
    const refused = async (variables: object) =>
      (await app.field<Refused>(create, variables as Record<string, unknown>)).userErrors.length > 0;
    expect(await refused(terms(9, { dueAt: "2027-01-01T00:00:00Z" }))).toBe(true);
    expect(await refused(terms(4))).toBe(true);
    expect(await refused(terms(7))).toBe(true);
    expect(await refused(terms(9))).toBe(false);
    expect(await refused(terms(4, { issuedAt: "2026-11-22T00:00:00Z" }))).toBe(false);
  });

  test("the invoice's address exists at once", async () => {
    const { invoiceUrl } = await draft();
    expect(invoiceUrl).toMatch(/^https:\/\/demo-shop\.myshopify\.com\/\d+\/invoices\/[0-9a-f]{32}$/);
  });

  test("completing pays, unless there are terms; twice is refused", async () => {
    const { id } = await draft();
    const paid = await app.field<Completed>(complete, { id });
    expect(paid.draftOrder.order).toMatchObject({
      displayFinancialStatus: "PAID",
      transactions: [{ kind: "SALE", status: "SUCCESS", gateway: "manual" }],
    });
    expect(await refusal(complete, { id })).toMatchObject({ field: null, message: "This order has been paid" });
    expect(await refusal(send, { id })).toMatchObject({
      field: null,
      message: "Draft order Invoice can't be sent. This draft order is already paid.",
    });
    const later = await app.field<Completed>(complete, { id: (await draft({ paymentTerms: dueOnFulfillment })).id });
    expect(later.draftOrder.order).toMatchObject({
      displayFinancialStatus: "PENDING",
      transactions: [{ kind: "SALE", status: "PENDING", gateway: "manual" }],
    });
  });

  test("a gateway that is none, an invoice to nobody, a draft that is not there", async () => {
    const { id } = await draft();
    expect(await refusal(complete, { id, gateway: "gid://shopify/PaymentGateway/1" })).toMatchObject({
      field: null,
      message: "Invalid payment gateway",
    });
    expect(await refusal(send, { id })).toMatchObject({ field: null, message: "To can't be blank" });
    expect(await refusal(send, { id: "gid://shopify/DraftOrder/1" })).toMatchObject({
      field: null,
      message: "Draft order not found",
    });
  });
});

describe("orders", () => {
  beforeEach(async () => {
    await simulator.close();
    await start();
  });
  const cancel = `mutation M($id: ID!, $note: String, $refund: Boolean, $method: OrderCancelRefundMethodInput) {
    orderCancel(orderId: $id, reason: CUSTOMER, restock: true, staffNote: $note, refund: $refund, refundMethod: $method) {
      job { id done } userErrors { field message } orderCancelUserErrors { field message code } } }`;
  const markPaid = "mutation M($id: ID!) { orderMarkAsPaid(input: { id: $id }) { userErrors { field message } } }";
  const original = { originalPaymentMethodsRefund: true };
  const idOf = (name: string) => store.order(name).id;
  const cancelled = async (variables: Record<string, unknown>) => {
    type Cancelled = { job: { done: boolean } | null; orderCancelUserErrors: object[] };
    return app.field<Cancelled>(cancel, variables);
  };

  test("orderCancel refuses what is shipped, cancelled, returned or under way", async () => {
    const refusal = async (variables: Record<string, unknown>) => (await cancelled(variables)).orderCancelUserErrors[0];
    const invalid = (message: string) => ({ field: ["orderId"], message, code: "INVALID" });
    expect(await refusal({ id: idOf("1001") })).toEqual(
      invalid("Cannot cancel an order that has outstanding fulfillments"),
    );
    expect(await refusal({ id: idOf("1003"), note: "x".repeat(256) })).toMatchObject({
      field: ["staffNote"],
      message: "Staff note is too long. Maximum length is 255 characters.",
    });
    expect(await refusal({ id: idOf("1003"), refund: true, method: original })).toMatchObject({
      field: ["refund"],
      message: "Only one of the arguments `refund` or `refund_method` is allowed.",
    });
    expect((await cancelled({ id: idOf("1003"), method: original })).job).toMatchObject({ done: false });
    expect(await refusal({ id: idOf("1003") })).toMatchObject({
      field: null,
      message: "Cancellation is already in progress",
    });
    await simulator.idle();
    expect(await refusal({ id: idOf("1003") })).toEqual(
      invalid("Cannot cancel an order that has already been canceled"),
    );
  });

  test("orderMarkAsPaid refuses what is paid", async () =>
    expect(await refusal(markPaid, () => ({ id: idOf("1001") }))).toMatchObject({
      field: ["id"],
      message: "Order cannot be marked as paid.",
    }));

  test("refundCreate refuses more than came in", async () => {
    const order = store.order("1001");
    const amount = (order.totals.total + 1000) / 100;
    const refund = `mutation M($input: RefundInput!) { refundCreate(input: $input) @idempotent(key: "one") { userErrors { field message } } }`;
    const transactions = [
      {
        orderId: order.id,
        amount: amount.toFixed(2),
        kind: "REFUND",
        gateway: "manual",
        parentId: order.transactions[0]?.id,
      },
    ];
    const received = (order.totals.total / 100).toFixed(2);
    expect(await refusal(refund, { input: { orderId: order.id, transactions } })).toMatchObject({
      field: null,
      message: `Refund amount $${amount.toFixed(2)} is greater than net payment received $${received}`,
    });
  });
});

describe("returns", () => {
  beforeEach(async () => {
    await simulator.close();
    await start();
  });
  const request =
    "mutation M($input: ReturnRequestInput!) { returnRequest(input: $input) { return { id status } userErrors { field message code } } }";
  const create =
    "mutation M($input: ReturnInput!) { returnCreate(returnInput: $input) { return { id status } userErrors { field message code } } }";
  const approve =
    "mutation M($id: ID!) { returnApproveRequest(input: { id: $id }) { return { status } userErrors { field message code } } }";
  const decline =
    "mutation M($id: ID!) { returnDeclineRequest(input: { id: $id, declineReason: OTHER }) { return { status } userErrors { field message code } } }";
  const line = (more: object = {}) => {
    const order = store.order("1002");
    const fulfillmentLineItemId = order.fulfillments[0]?.lines[0]?.id;
    return {
      input: {
        orderId: order.id,
        returnLineItems: [{ fulfillmentLineItemId, quantity: 1, returnReason: "UNWANTED", ...more }],
      },
    };
  };
  const at = (name: string, root = "input") => [root, "returnLineItems", "0", name];

  test.each<Case>([
    ["too many", () => line({ quantity: 3 }), at("quantity"), "Return line item has an invalid quantity.", "INVALID"],
    [
      "a line that is not there",
      () => line({ fulfillmentLineItemId: "gid://shopify/FulfillmentLineItem/1" }),
      at("fulfillmentLineItemId"),
      "Fulfillment Line Item was not found.",
      "NOT_FOUND",
    ],
    ["no reason", () => line({ returnReason: null }), at("returnReason"), "Return reason can't be blank", "BLANK"],
  ])("returnRequest refuses %s", async (...one) => {
    expect(await refusal(request, one[1])).toMatchObject(recorded(one));
  });

  test("returnCreate wants a note for other reasons", async () => {
    const { userErrors } = await app.field<Refused>(create, line({ returnReason: "OTHER" }));
    expect(userErrors[0]).toMatchObject({ field: at("returnReasonNote", "returnInput"), code: "BLANK" });
  });

  test("only a requested return is approved or declined", async () => {
    type Made = { return: { id: string; status: string } };
    const made = (await app.field<Made>(request, line())).return;
    expect(made.status).toBe("REQUESTED");
    expect((await app.field<Made>(approve, { id: made.id })).return.status).toBe("OPEN");
    expect(await refusal(approve, { id: made.id })).toMatchObject({
      field: ["input", "id"],
      message: "Return is not approvable. Only returns with status REQUESTED can be approved.",
      code: "INVALID_STATE",
    });
    const other = (await app.field<Made>(request, line())).return;
    await app.field(decline, { id: other.id });
    expect(await refusal(decline, { id: other.id })).toMatchObject({
      field: ["input", "id"],
      message: "The return is already declined.",
    });
  });
});

describe("store credit", () => {
  const debit =
    "mutation M($id: ID!, $amount: MoneyInput!) { storeCreditAccountDebit(id: $id, debitInput: { debitAmount: $amount }) { storeCreditAccountTransaction { id } userErrors { field message code } } }";
  const credit =
    "mutation M($id: ID!, $amount: MoneyInput!, $until: DateTime) { storeCreditAccountCredit(id: $id, creditInput: { creditAmount: $amount, expiresAt: $until }) { storeCreditAccountTransaction { id } userErrors { field message code } } }";
  const account = () => store.tables.creditAccounts.all()[0]!.id;
  const nobody = "gid://shopify/Customer/1";
  const at = ["debitInput", "debitAmount", "amount"];
  test.each<Case>([
    [
      "more than there is",
      () => ({ id: account(), amount: usd("100.01") }),
      at,
      "The store credit account does not have sufficient funds to satisfy the request",
      "INSUFFICIENT_FUNDS",
    ],
    [
      "nothing",
      () => ({ id: account(), amount: usd("0") }),
      at,
      "A positive amount must be used",
      "NEGATIVE_OR_ZERO_AMOUNT",
    ],
    [
      "another currency",
      () => ({ id: account(), amount: usd("1", "EUR") }),
      ["debitInput", "debitAmount", "currencyCode"],
      "The currency provided does not match the currency of the store credit account",
      "MISMATCHING_CURRENCY",
    ],
    [
      "an account that is not there",
      { id: "gid://shopify/StoreCreditAccount/1", amount: usd("1") },
      ["id"],
      "Store credit account does not exist",
      "ACCOUNT_NOT_FOUND",
    ],
  ])("debit refuses %s", async (...one) => {
    expect(await refusal(debit, one[1])).toMatchObject(recorded(one));
  });

  test.each<Case>([
    ["an owner who is not there", { id: nobody, amount: usd("1") }, ["id"], "Owner does not exist", "OWNER_NOT_FOUND"],
    [
      "an end in the past",
      () => ({ id: account(), amount: usd("1"), until: "2026-01-01T00:00:00Z" }),
      ["creditInput", "expiresAt"],
      "The expiry date must be in the future",
      "EXPIRES_AT_IN_PAST",
    ],
    [
      "too much",
      () => ({ id: account(), amount: usd("99999") }),
      ["creditInput", "creditAmount", "amount"],
      "The operation would cause the account's credit limit to be exceeded",
      "CREDIT_LIMIT_EXCEEDED",
    ],
  ])("credit refuses %s", async (...one) => {
    expect(await refusal(credit, one[1])).toMatchObject(recorded(one));
  });

  test("the currency XXX has a top-level error", async () => {
    const { errors } = await app.ask(debit, { id: account(), amount: usd("1", "XXX") });
    expect(errors[0]?.extensions["code"]).toBe("CURRENCY_CODE_INVALID");
  });
});

describe("others", () => {
  test("a webhook address is taken once and must be safe", async () => {
    const hook =
      "mutation M($uri: String!) { webhookSubscriptionCreate(topic: ORDERS_CREATE, webhookSubscription: { uri: $uri }) { webhookSubscription { id topic } userErrors { field message } } }";
    const field = ["webhookSubscription", "callbackUrl"];
    await app.field(hook, { uri: "https://app.example/hooks" });
    expect(await refusal(hook, { uri: "https://app.example/hooks" })).toMatchObject({
      field: field,
      message: "Address for this topic has already been taken",
    });
    expect((await app.field<Refused>(hook, { uri: "http://app.example/hooks" })).userErrors).toHaveLength(1);
  });

  test("a metafield is not overwritten by one who read an older one", async () => {
    const set =
      "mutation M($fields: [MetafieldsSetInput!]!) { metafieldsSet(metafields: $fields) { metafields { compareDigest value } userErrors { field message code } } }";
    const field = (value: string, compareDigest?: string) => ({
      fields: [
        {
          ownerId: ann().id,
          namespace: "custom",
          key: "birthday",
          type: "date",
          value,
          ...(compareDigest && { compareDigest }),
        },
      ],
    });
    type Written = { metafields: { compareDigest: string; value: string }[] };
    const first = await app.field<Written>(set, field("1990-05-04"));
    const digest = first.metafields[0]!.compareDigest;
    expect((await app.field<Written>(set, field("1990-05-05", digest))).metafields[0]?.value).toBe("1990-05-05");
    expect(await refusal(set, field("1990-05-06", digest))).toMatchObject({
      field: ["metafields", "0"],
      message: "The resource has been updated since it was loaded. Try again with an updated `compareDigest` value.",
      code: "STALE_OBJECT",
    });
  });

  test("no more than five bulk queries at once", async () => {
    const run =
      'mutation { bulkOperationRunQuery(query: "{ products { edges { node { id } } } }") { bulkOperation { id status } userErrors { field message code } } }';
    type Started = Refused & { bulkOperation: { id: string } };
    const ids: string[] = [];
    const { jobDelayMs } = store.settings;
    // All five are still running when the sixth comes, however slow this machine is.
    store.settings.jobDelayMs = 500;
    for (let count = 0; count < 5; count++) ids.push((await app.field<Started>(run)).bulkOperation.id);
    const { userErrors } = await app.field<Started>(run);
    store.settings.jobDelayMs = jobDelayMs;
    expect(userErrors[0]).toMatchObject({ field: null, code: "OPERATION_IN_PROGRESS" });
    expect(userErrors[0]?.message).toBe(
      `A bulk query operation for this app and shop is already in progress: ${ids.join(", ")}.`,
    );
    await simulator.idle();
    expect((await app.field<Started>(run)).userErrors).toEqual([]);
  });

  test("payment terms are as recorded", async () => {
    const templates = await app.field<{ id: string; name: string }[]>(
      "{ paymentTermsTemplates(paymentTermsType: FULFILLMENT) { id name } }",
    );
    expect(templates).toEqual([{ id: "gid://shopify/PaymentTermsTemplate/9", name: "Due on fulfillment" }]);
  });
});
