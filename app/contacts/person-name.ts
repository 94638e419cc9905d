/** Replies that agree or thank: nobody is called so. */
const replies = new Set(
  "yes yeah yep ok okay sure si sí oui ja jo sim haan हाँ हां thanks gracias merci danke obrigado obrigada grazie bedankt".split(
    " ",
  ),
);

/** A name as a person texts it, tidied: 2 to 60 letters, with what stands between names. Undefined where it is none. */
export function readPersonName(written: string): string | undefined {
  const name = written
    .trim()
    .replace(/\s+/g, " ")
    .replace(/[.,!]+$/, "");
  const fits = /^(?=.*\p{L})[\p{L}\p{M}'’.\- ]{2,60}$/u.test(name);
  return fits && !replies.has(name.toLowerCase()) ? name : undefined;
}
