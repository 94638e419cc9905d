import { env } from "./env.server.ts";
import { keyedHash, openWith, sealWith } from "./seal.server.ts";

/** Seals a secret for the database. `about` names its row and field. */
export const seal = (secret: string, about: string) => sealWith(env.SECRET_KEYS, secret, about);

/** Opens a sealed secret. Throws if it was changed or belongs to another row. */
export const open = (sealed: string, about: string) => openWith(env.SECRET_KEYS, sealed, about);

/** Finds a number again without keeping it, also after its owner asked to be forgotten. */
export const hashOf = (purpose: "phone" | "code" | "consent" | "account" | "visitor", value: string) =>
  keyedHash(env.SECRET_KEYS, purpose, value);

/** Without I, L, O and U: nobody mistakes them, and no word comes of it. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A secret to be typed, the same whenever it is asked for: 16 characters, 80 bits. */
export const secretCode = (thing: string): string =>
  [...Buffer.from(keyedHash(env.SECRET_KEYS, "secret code", thing), "base64url").subarray(0, 16)]
    .map((byte) => alphabet[byte % alphabet.length])
    .join("");
