export type Gid = string;

const pattern = /^gid:\/\/shopify\/([A-Za-z0-9]+)\/([^?/]+)(\?.*)?$/;

export function gid(type: string, id: number | string): Gid {
  return `gid://shopify/${type}/${id}`;
}

/** The resource type named by a gid, or null for anything that is not one. */
export function gidType(value: unknown): string | null {
  return typeof value === "string" ? (pattern.exec(value)?.[1] ?? null) : null;
}

/** The part after the type: a number for nearly everything, a UUID for jobs. */
export function legacyId(value: Gid): string {
  return pattern.exec(value)?.[2] ?? value;
}

export function numericId(value: Gid): number {
  return Number(legacyId(value));
}
