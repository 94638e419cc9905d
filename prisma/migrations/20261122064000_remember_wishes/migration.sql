-- CreateTable
CREATE TABLE "Wish" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "contactId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "productId" TEXT NOT NULL,
    "variantId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "price" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "toldAt" TIMESTAMPTZ(3),

    CONSTRAINT "Wish_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Wish_contactId_variantId_kind_key" ON "Wish"("contactId", "variantId", "kind");

-- CreateIndex
CREATE INDEX "Wish_shopId_productId_kind_askedAt_idx" ON "Wish"("shopId", "productId", "kind", "askedAt");

-- AddForeignKey
ALTER TABLE "Wish" ADD CONSTRAINT "Wish_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "Contact"("id") ON DELETE CASCADE ON UPDATE CASCADE;
