-- Bills and recharges by text: the merchant's billers, the operators that they offer, and what customers paid.
CREATE TABLE "BillerAccount" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "biller" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "credentials" TEXT NOT NULL,
    "hookPath" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "BillerAccount_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "BillService" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "on" BOOLEAN NOT NULL DEFAULT true,
    "name" TEXT NOT NULL,
    "otherNames" TEXT[],
    "category" TEXT NOT NULL,
    "operator" TEXT NOT NULL,
    "amounts" TEXT NOT NULL,
    "least" TEXT NOT NULL,
    "most" TEXT NOT NULL,
    "accountFormat" TEXT NOT NULL,
    "productId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "BillService_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "BillPayment" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "contactId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "payment" JSONB NOT NULL,
    "process" TEXT NOT NULL,
    "gateway" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "trouble" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "BillPayment_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "BillerAccount_hookPath_key" ON "BillerAccount"("hookPath");
CREATE INDEX "BillerAccount_shopId_idx" ON "BillerAccount"("shopId");
CREATE INDEX "BillService_shopId_idx" ON "BillService"("shopId");
CREATE INDEX "BillService_accountId_idx" ON "BillService"("accountId");
CREATE UNIQUE INDEX "BillPayment_shopId_key_key" ON "BillPayment"("shopId", "key");
CREATE INDEX "BillPayment_shopId_state_createdAt_idx" ON "BillPayment"("shopId", "state", "createdAt");
CREATE INDEX "BillPayment_contactId_idx" ON "BillPayment"("contactId");

ALTER TABLE "BillerAccount" ADD CONSTRAINT "BillerAccount_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "BillService" ADD CONSTRAINT "BillService_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "BillerAccount"("id") ON DELETE CASCADE ON UPDATE CASCADE;
