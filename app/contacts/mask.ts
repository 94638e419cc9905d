type Maskable = { address1?: string | null; city?: string | null; zip?: string | null };

/** Enough of an address for its owner to know it, too little for anyone else: "12 M***, New York". */
export function maskAddress({ address1, city, zip }: Maskable): string {
  const [first = "", ...rest] = (address1 ?? "").split(/\s+/);
  const street = /^\d/.test(first) && rest[0] ? `${first} ${rest[0][0]}***` : `${first.slice(0, 2)}***`;
  return [street, city || zip].filter(Boolean).join(", ");
}

export const fullNameOf = (person: { firstName?: string | null; lastName?: string | null }) =>
  [person.firstName, person.lastName].filter(Boolean).join(" ");

/** "Maria da Silva" is Maria and da Silva: a single word is a first name. */
export function splitName(name: string): { firstName: string; lastName: string } {
  const [firstName = "", ...rest] = name.trim().split(/\s+/);
  return { firstName, lastName: rest.join(" ") };
}

/** "Ann Lee" is A*** L***. */
export const maskName = (name: string) => name.trim().replace(/(\S)\S*/gu, "$1***");

/** "ann@example.com" is a***@example.com. */
export const maskEmail = (email: string) => email.replace(/^(.)[^@]*/u, "$1***");

/** A number's country and last digits: "+1***0102". */
export const maskPhone = (phone: string) => `${phone.slice(0, 2)}***${phone.slice(-4)}`;
