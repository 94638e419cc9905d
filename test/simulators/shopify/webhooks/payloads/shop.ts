import { numericId } from "../../gid.ts";
import type { Customer } from "../../store/records/person.ts";
import type { Shop } from "../../store/records/shop.ts";
import type { Store } from "../../store/store.ts";
import { countryName, provinceName } from "../../trade/countries.ts";

/** app/uninstalled and shop/update carry the whole shop. */
export function shopPayload(store: Store) {
  const { shop } = store;
  return {
    id: numericId(shop.id),
    name: shop.name,
    email: shop.email,
    domain: shop.host,
    ...placeOf(shop),
    source: null,
    phone: shop.phone,
    primary_locale: shop.primaryLocale,
    created_at: shop.createdAt,
    updated_at: shop.updatedAt,
    currency: shop.currencyCode,
    customer_email: shop.email,
    timezone: shop.ianaTimezone,
    iana_timezone: shop.ianaTimezone,
    shop_owner: shop.ownerName,
    money_format: "${{amount}}",
    money_with_currency_format: `\${{amount}} ${shop.currencyCode}`,
    weight_unit: "lb",
    taxes_included: false,
    auto_configure_tax_inclusivity: null,
    tax_shipping: null,
    county_taxes: true,
    plan_display_name: shop.plan.publicDisplayName,
    plan_name: shop.plan.publicDisplayName.toLowerCase(),
    has_discounts: true,
    has_gift_cards: false,
    myshopify_domain: shop.myshopifyDomain,
    google_apps_domain: null,
    google_apps_login_enabled: null,
    money_in_emails_format: "${{amount}}",
    money_with_currency_in_emails_format: `\${{amount}} ${shop.currencyCode}`,
    eligible_for_payments: true,
    requires_extra_payments_agreement: false,
    password_enabled: false,
    has_storefront: true,
    finances: true,
    primary_location_id: numericId(store.location.id),
    checkout_api_supported: true,
    multi_location_enabled: true,
    setup_required: false,
    pre_launch_enabled: false,
    enabled_presentment_currencies: [shop.currencyCode],
    marketing_sms_consent_enabled_at_checkout: true,
    transactional_sms_disabled: false,
  };
}

function placeOf(shop: Shop) {
  return {
    province: provinceName(shop.countryCode, shop.provinceCode),
    country: shop.countryCode,
    address1: shop.address1,
    zip: shop.zip,
    city: shop.city,
    latitude: null,
    longitude: null,
    address2: null,
    country_code: shop.countryCode,
    country_name: countryName(shop.countryCode),
    province_code: shop.provinceCode,
  };
}

export function scopesPayload(store: Store, previous: string[], current: string[]) {
  const updated_at = store.now().toISOString();
  return { id: numericId(store.install.installationId), shop_id: store.shop.id, previous, current, updated_at };
}

export function privacyPayload(store: Store, customer: Customer) {
  const { id, email, phone } = customer;
  return { ...shopRedactPayload(store), customer: { id: numericId(id), email, phone } };
}

export function shopRedactPayload(store: Store) {
  return { shop_id: numericId(store.shop.id), shop_domain: store.domain };
}

export function ordersOf(store: Store, customer: Customer): number[] {
  return store.orders.filter((order) => order.customerId === customer.id).map((order) => numericId(order.id));
}
