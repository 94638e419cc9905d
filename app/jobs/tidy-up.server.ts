import { forgetOldImports } from "#app/imports/imports.server.ts";
import { forgetOldLinks } from "#app/links/links.server.ts";
import { letOldTextsGo } from "#app/messages/retention.server.ts";
import { tidyUpSignUps } from "#app/signups/tidy-up.server.ts";
import { tidyUp as tidy } from "#app/shops/tidy-up.server.ts";

/** Every night: lets go of what nobody needs any more. */
export async function tidyUp() {
  await tidy();
  await letOldTextsGo();
  await forgetOldLinks();
  await forgetOldImports();
  await tidyUpSignUps();
}
