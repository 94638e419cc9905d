import { sumDays as sum } from "#app/messages/figures.server.ts";

/** Every hour: counts the days that are over, so that no page counts them again. */
export const sumDays = () => sum();
