import { ApiVersion } from "@shopify/shopify-api";

/** The version of the Admin API and of the webhooks: the schema that operations are checked against is the same. */
export const apiVersion = ApiVersion.July26;
