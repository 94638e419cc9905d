-- Days are counted once, orders that texting brought are noted as they come, and other systems of a merchant's have keys.
CREATE TABLE "DaySum" (
    "shopId" UUID NOT NULL,
    "date" TEXT NOT NULL,
    "received" INTEGER NOT NULL,
    "sent" INTEGER NOT NULL,
    "delivered" INTEGER NOT NULL,
    "failed" INTEGER NOT NULL,
    "optOuts" INTEGER NOT NULL,
    "parts" INTEGER NOT NULL,

    CONSTRAINT "DaySum_pkey" PRIMARY KEY ("shopId","date")
);

CREATE TABLE "TextOrder" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "contactId" UUID NOT NULL,
    "orderId" TEXT NOT NULL,
    "way" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "amount" DECIMAL(18,4) NOT NULL,
    "currency" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "placedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "TextOrder_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "ApiKey" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "shown" TEXT NOT NULL,
    "keyHash" TEXT NOT NULL,
    "scopes" TEXT[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastUsedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ApiKey_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "TextOrder_shopId_orderId_key" ON "TextOrder"("shopId", "orderId");
CREATE INDEX "TextOrder_shopId_date_idx" ON "TextOrder"("shopId", "date");
CREATE INDEX "TextOrder_contactId_idx" ON "TextOrder"("contactId");
CREATE INDEX "ApiKey_shopId_idx" ON "ApiKey"("shopId");
CREATE INDEX "Message_shopId_kind_createdAt_idx" ON "Message"("shopId", "kind", "createdAt");
CREATE INDEX "Message_shopId_rule_createdAt_idx" ON "Message"("shopId", "rule", "createdAt");

ALTER TABLE "GatewayAccount" ADD COLUMN "isSender" BOOLEAN NOT NULL DEFAULT false;
