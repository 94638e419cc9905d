import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
  type KeyObject,
} from "node:crypto";

export type Keys = { current: string; all: ReadonlyMap<string, KeyObject> };

/** Reads `name:base64,name:base64`: the first key seals, every key opens, so that keys can be rotated. */
export function readKeys(written: string): Keys {
  const all = new Map<string, KeyObject>();
  for (const entry of written.split(",")) {
    const [name = "", encoded = ""] = entry.trim().split(/:(.*)/);
    const key = Buffer.from(encoded, "base64");
    if (!/^[\w-]{1,16}$/.test(name)) throw new Error('a key needs a short name before the colon, as in "k1:…"');
    if (key.length !== 32) throw new Error(`the key "${name}" must be 32 bytes in base64, and is ${key.length}`);
    all.set(name, createSecretKey(key));
  }
  return { current: [...all.keys()][0]!, all };
}

/**
 * Seals a secret for the database: AES-256-GCM, `keyName.nonce.tag.ciphertext`.
 * `about` says what the secret belongs to and must be the same to open it, so that a sealed value copied to another row is of no use.
 */
export function sealWith(keys: Keys, secret: string, about: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keys.all.get(keys.current)!, nonce).setAAD(Buffer.from(about));
  const sealed = Buffer.concat([cipher.update(secret, "utf8"), cipher.final()]);
  return [keys.current, ...[nonce, cipher.getAuthTag(), sealed].map((part) => part.toString("base64url"))].join(".");
}

/** Opens what `sealWith` sealed. Throws if the key is gone, the value was changed or it belongs elsewhere. */
export function openWith(keys: Keys, sealed: string, about: string): string {
  const [name = "", nonce = "", tag = "", text = ""] = sealed.split(".");
  const key = keys.all.get(name);
  if (!key) throw new Error(`no key named "${name}" to open a sealed value with: is it still in SECRET_KEYS?`);
  const decipher = createDecipheriv("aes-256-gcm", key, Buffer.from(nonce, "base64url"))
    .setAAD(Buffer.from(about))
    .setAuthTag(Buffer.from(tag, "base64url"));
  return Buffer.concat([decipher.update(Buffer.from(text, "base64url")), decipher.final()]).toString("utf8");
}

/** A keyed hash: tells whether two values are the same without keeping either. Stays the same when keys are rotated by adding, not removing. */
export const keyedHash = (keys: Keys, purpose: string, value: string): string =>
  createHmac("sha256", keyFor(keys, purpose)).update(value).digest("base64url");

const derived = new WeakMap<Keys, Map<string, KeyObject>>();

/** Each purpose has a key of its own. There are few, every text needs several, and making one costs more than what it is made for. */
function keyFor(keys: Keys, purpose: string): KeyObject {
  const known = derived.get(keys) ?? new Map<string, KeyObject>();
  derived.set(keys, known);
  const made = known.get(purpose) ?? makeKey([...keys.all.values()].at(-1)!, purpose);
  known.set(purpose, made);
  return made;
}

const makeKey = (oldest: KeyObject, purpose: string) =>
  createSecretKey(Buffer.from(hkdfSync("sha256", oldest, "", purpose, 32)));

export const sha256 = (value: string) => createHash("sha256").update(value).digest("base64url");
