import { z } from "zod";
import type { Gateway } from "#app/gateways/gateway.ts";

const pasted = (message: string) => z.string().trim().min(1, message);

/** What a merchant copies from the RingCentral developer console. */
export const Credentials = z.object({
  clientId: pasted("Paste the client ID of your RingCentral app."),
  clientSecret: pasted("Paste the client secret of your RingCentral app."),
  jwt: pasted("Paste the JWT of your RingCentral user.").regex(
    /^[\w-]+\.[\w-]+\.[\w-]+$/,
    "This is not a whole JWT: it has three parts with dots between.",
  ),
});
export type Credentials = z.infer<typeof Credentials>;

export const fields: Gateway<Credentials>["fields"] = [
  {
    name: "clientId",
    label: "Client ID",
    help: "In the RingCentral developer console, open your app (type: REST API, auth: JWT) and its Credentials page.",
    secret: false,
  },
  { name: "clientSecret", label: "Client secret", help: "On the same page, below the client ID.", secret: true },
  {
    name: "jwt",
    label: "JWT",
    help: "In the developer console, under your name, Credentials: create a JWT as the user who owns the number, for this app.",
    secret: true,
    multiline: true,
  },
];
