-- What customers think of their orders.
CREATE TABLE "Review" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "contactId" UUID NOT NULL,
    "orderId" TEXT NOT NULL,
    "rating" INTEGER NOT NULL,
    "words" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Review_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "Review_contactId_orderId_key" ON "Review"("contactId", "orderId");
CREATE INDEX "Review_shopId_at_idx" ON "Review"("shopId", "at");

ALTER TABLE "Review" ADD CONSTRAINT "Review_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "Contact"("id") ON DELETE CASCADE ON UPDATE CASCADE;
