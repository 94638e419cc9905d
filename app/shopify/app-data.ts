import { changeOf, type AdminRequest, type Change } from "./admin.ts";
import { readAppInstallation, setAppMetafield } from "./operations.ts";

/** Where the theme's block reads it: `app.metafields.storefront.block.value`. Nobody else can read or change it. */
const place = { namespace: "storefront", key: "block", type: "json" };

/** Keeps with the app's installation in this shop what its theme blocks show, so that a page needs no request for it. Safe to repeat. */
export async function keepForTheme(admin: AdminRequest, value: unknown): Promise<Change<string>> {
  const { currentAppInstallation } = await admin(readAppInstallation, {});
  const metafield = { ...place, ownerId: currentAppInstallation.id, value: JSON.stringify(value) };
  const { metafieldsSet: payload } = await admin(setAppMetafield, { metafields: [metafield] });
  return changeOf(payload, payload?.metafields?.[0]?.id);
}
