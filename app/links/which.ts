/** Which links a merchant wants shortened: in offers and wherever that saves a part, in offers alone, or none. */
export type ShortLinks = "saving" | "offers" | "never";

/** What a person of the shop wrote goes out as they wrote it; what networks' rules word keeps its wording. */
const mayBeCheaper = ["reply", "transactional", "requested"];

/**
 * Are the links of such a text shortened? Where people pay or look after a parcel, they must see an address that they know: there only a
 * domain of the merchant's own will do.
 */
export const shortensLinks = (
  { shortLinks, linkDomain }: { shortLinks: ShortLinks; linkDomain: string | null },
  kind: string,
) =>
  kind === "marketing"
    ? shortLinks !== "never"
    : shortLinks === "saving" && linkDomain !== null && mayBeCheaper.includes(kind);
