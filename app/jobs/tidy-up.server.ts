import { tidyUp as tidy } from "#app/shops/tidy-up.server.ts";

/** Every night: lets go of what nobody needs any more. */
export const tidyUp = () => tidy();
