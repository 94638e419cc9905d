import { beginDays as begin } from "#app/shops/days.server.ts";

/** Every quarter of an hour: begins the day in the shops where its morning has come. */
export const beginDays = () => begin();
