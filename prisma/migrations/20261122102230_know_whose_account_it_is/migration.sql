-- Whose account a number is the own one of, and how it stood.
CREATE TABLE "KnownAccount" (
    "contactId" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "customerId" TEXT NOT NULL,
    "emailHash" TEXT,
    "addressHash" TEXT,

    CONSTRAINT "KnownAccount_pkey" PRIMARY KEY ("contactId")
);

CREATE INDEX "KnownAccount_shopId_customerId_idx" ON "KnownAccount"("shopId", "customerId");

ALTER TABLE "KnownAccount" ADD CONSTRAINT "KnownAccount_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "Contact"("id") ON DELETE CASCADE ON UPDATE CASCADE;
