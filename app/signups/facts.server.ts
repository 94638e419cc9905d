import { z } from "zod";
import { PhoneNumber } from "#app/lib/phone-number.ts";
import { open, seal } from "#app/lib/secrets.server.ts";

const Facts = z.object({
  phone: PhoneNumber,
  page: z.string().nullable(),
  ip: z.string().nullable(),
  userAgent: z.string().nullable(),
  locale: z.string().nullable(),
});
export type Facts = z.infer<typeof Facts>;

const about = (id: string) => `SignUp.facts:${id}`;

export const sealFacts = (id: string, facts: Facts) => seal(JSON.stringify(facts), about(id));
export const openFacts = (id: string, sealed: string): Facts => Facts.parse(JSON.parse(open(sealed, about(id))));
