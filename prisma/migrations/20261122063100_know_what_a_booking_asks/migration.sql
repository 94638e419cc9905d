-- What a product asks of who books it (its metafield, as the merchant wrote it); null where it is not booked but bought.
ALTER TABLE "Product" ADD COLUMN "booking" TEXT;

-- Work of which a shop may have only one under way at a time, such as giving away a show's last seats. A holder that died is outlived by `until`.
CREATE TABLE "Lease" (
    "shopId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "holder" UUID NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "Lease_pkey" PRIMARY KEY ("shopId", "name")
);
