import { gid } from "../gid.ts";
import { connection, type PageArgs } from "../graphql/connection.ts";
import type { Context, TypeFields } from "../graphql/context.ts";
import { moneyV2 } from "../money.ts";
import type { AppSubscription, Shop } from "../store/records/shop.ts";
import { countryName, provinceName } from "../trade/countries.ts";
import { metafieldFields } from "./metafield.ts";

const own = (read: (shop: Shop, context: Context) => unknown) => (_source: unknown, _args: unknown, context: Context) =>
  read(context.store.shop, context);

export const shopObjects: TypeFields = {
  Shop: {
    ...metafieldFields,
    id: own((shop) => shop.id),
    name: own((shop) => shop.name),
    email: own((shop) => shop.email),
    contactEmail: own((shop) => shop.email),
    shopOwnerName: own((shop) => shop.ownerName),
    myshopifyDomain: own((shop) => shop.myshopifyDomain),
    url: own((shop) => `https://${shop.host}`),
    primaryDomain: own((shop) => ({
      id: gid("Domain", 1),
      host: shop.host,
      url: `https://${shop.host}`,
      sslEnabled: true,
      localization: { defaultLocale: shop.primaryLocale, alternateLocales: [], country: null },
    })),
    currencyCode: own((shop) => shop.currencyCode),
    enabledPresentmentCurrencies: own((shop) => [shop.currencyCode]),
    currencyFormats: own((shop) => ({
      moneyFormat: "${{amount}}",
      moneyInEmailsFormat: "${{amount}}",
      moneyWithCurrencyFormat: `\${{amount}} ${shop.currencyCode}`,
      moneyWithCurrencyInEmailsFormat: `\${{amount}} ${shop.currencyCode}`,
    })),
    ianaTimezone: own((shop) => shop.ianaTimezone),
    timezoneAbbreviation: own((shop, { store }) => zone(shop, store.now(), "short")),
    timezoneOffset: own((shop, { store }) =>
      zone(shop, store.now(), "longOffset")
        .replace(/^GMT([+-]\d\d):?(\d\d)$/, "$1$2")
        .replace(/^GMT$/, "+0000"),
    ),
    timezoneOffsetMinutes: own((shop, { store }) => offsetMinutes(shop, store.now())),
    plan: own((shop) => ({ ...shop.plan, displayName: shop.plan.publicDisplayName })),
    billingAddress: own((shop) => address(shop)),
    shopAddress: own((shop) => address(shop)),
    createdAt: own((shop) => shop.createdAt),
    updatedAt: own((shop) => shop.updatedAt),
    description: () => null,
    checkoutApiSupported: () => true,
    countriesInShippingZones: own((shop) => ({ countryCodes: [shop.countryCode], includeRestOfWorld: false })),
    shipsToCountries: own((shop) => [shop.countryCode]),
    marketingSmsConsentEnabledAtCheckout: () => true,
    transactionalSmsDisabled: () => false,
    orderNumberFormatPrefix: () => "#",
    orderNumberFormatSuffix: () => "",
    setupRequired: () => false,
    taxShipping: () => false,
    taxesIncluded: () => false,
    unitSystem: () => "IMPERIAL_SYSTEM",
    weightUnit: () => "POUNDS",
  },
  App: {
    title: () => "smscommerce",
    handle: () => "smscommerce",
    embedded: () => true,
    developerName: () => "smscommerce",
    published: () => false,
    webhookApiVersion: () => "2026-07",
    installation: (_app: unknown, _args: unknown, context) => ({ id: context.store.install.installationId }),
    requestedAccessScopes: (_app: unknown, _args: unknown, context) => scopes(context),
    optionalAccessScopes: () => [],
    availableAccessScopes: (_app: unknown, _args: unknown, context) => scopes(context),
  },
  AppInstallation: {
    ...metafieldFields,
    accessScopes: (_one: unknown, _args: unknown, context) => scopes(context),
    app: (_one: unknown, _args: unknown, context) => appOf(context),
    launchUrl: (_one: unknown, _args: unknown, context) => `https://${context.store.domain}/admin/apps/smscommerce`,
    uninstallUrl: () => null,
    activeSubscriptions: (_one: unknown, _args: unknown, context) =>
      context.store.tables.appSubscriptions.all().filter((one) => one.status === "ACTIVE"),
    allSubscriptions: (_one: unknown, args: PageArgs, context) =>
      connection(context.store.tables.appSubscriptions.all(), args, context),
    oneTimePurchases: (_one: unknown, args: PageArgs, context) => connection([], args, context),
    credits: (_one: unknown, args: PageArgs, context) => connection([], args, context),
  },
  AppSubscription: {
    lineItems: (one: AppSubscription) =>
      one.lines.map((line) => ({ id: line.id, plan: { pricingDetails: pricing(line) }, line })),
  },
  AppSubscriptionLineItem: {
    usageRecords: ({ line }: { line: AppSubscription["lines"][number] }, args: PageArgs, context) =>
      connection(
        line.records.map((record) => ({ ...record, price: moneyV2(record.price, line.usage?.currencyCode ?? "USD") })),
        args,
        context,
      ),
  },
};

export function appOf(context: Context) {
  return { id: gid("App", 1), apiKey: context.app.apiKey };
}

function scopes({ store }: Context) {
  return store.install.scopes.map((handle) => ({ handle, description: handle.replaceAll("_", " ") }));
}

function pricing(line: AppSubscription["lines"][number]) {
  if (line.usage) {
    const { capped, used, terms, currencyCode } = line.usage;
    const amounts = { cappedAmount: moneyV2(capped, currencyCode), balanceUsed: moneyV2(used, currencyCode) };
    return { __typename: "AppUsagePricing", ...amounts, terms, interval: "EVERY_30_DAYS" };
  }
  const { interval = "EVERY_30_DAYS", price = 0, currencyCode = "USD" } = line.recurring ?? {};
  return {
    __typename: "AppRecurringPricing",
    interval,
    price: moneyV2(price, currencyCode),
    discount: null,
    planHandle: null,
  };
}

function address(shop: Shop) {
  const { address1, city, zip, provinceCode, countryCode, phone } = shop;
  const province = provinceName(countryCode, provinceCode);
  const country = countryName(countryCode);
  return {
    ...{ id: gid("ShopAddress", 1), address1, address2: null, city, zip, phone, province, provinceCode, country },
    ...{
      countryCodeV2: countryCode,
      company: shop.name,
      formatted: [address1, `${city} ${provinceCode} ${zip}`, country],
    },
    ...{
      coordinatesValidated: false,
      latitude: null,
      longitude: null,
      formattedArea: `${city} ${provinceCode}, ${country}`,
    },
  };
}

function zone(shop: Shop, at: Date, style: "short" | "longOffset"): string {
  const parts = new Intl.DateTimeFormat("en-US", { timeZone: shop.ianaTimezone, timeZoneName: style }).formatToParts(
    at,
  );
  return parts.find((part) => part.type === "timeZoneName")?.value ?? "GMT";
}

function offsetMinutes(shop: Shop, at: Date): number {
  const found = /([+-])(\d\d):(\d\d)/.exec(zone(shop, at, "longOffset"));
  return found ? (found[1] === "-" ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3])) : 0;
}
