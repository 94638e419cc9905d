/** The process is up. Whether it can do its work: /readyz. */
export const loader = () => Response.json({ ok: true });
