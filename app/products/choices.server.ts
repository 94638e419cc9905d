import { db } from "#app/lib/db.server.ts";

/** The products that a merchant may choose from in a form, by title. */
export const productChoices = (shopId: string, most = 250): Promise<{ productId: string; title: string }[]> =>
  db.product.findMany({
    where: { shopId, deletedAt: null, status: "ACTIVE" },
    select: { productId: true, title: true },
    orderBy: { title: "asc" },
    take: most,
  });
