-- CreateTable
CREATE TABLE "RateSlot" (
    "key" TEXT NOT NULL,
    "slots" TIMESTAMPTZ(3)[],
    "pausedUntil" TIMESTAMPTZ(3),

    CONSTRAINT "RateSlot_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "ParkedJob" (
    "id" UUID NOT NULL,
    "shopId" UUID,
    "name" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "orderKey" TEXT,
    "error" TEXT NOT NULL,
    "failedAt" TIMESTAMPTZ(3) NOT NULL,
    "resolvedAt" TIMESTAMPTZ(3),
    "resolution" TEXT,

    CONSTRAINT "ParkedJob_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "shop" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "isOnline" BOOLEAN NOT NULL,
    "scope" TEXT,
    "expiresAt" TIMESTAMPTZ(3),
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "onlineAccessInfo" JSONB,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoreEvent" (
    "id" UUID NOT NULL,
    "domain" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "webhookId" TEXT NOT NULL,
    "eventId" TEXT,
    "apiVersion" TEXT,
    "triggeredAt" TIMESTAMPTZ(3),
    "payload" JSONB NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "doneAt" TIMESTAMPTZ(3),
    "ended" TEXT,

    CONSTRAINT "StoreEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Shop" (
    "id" UUID NOT NULL,
    "domain" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "url" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "settings" JSONB NOT NULL DEFAULT '{}',
    "installedAt" TIMESTAMPTZ(3) NOT NULL,
    "uninstalledAt" TIMESTAMPTZ(3),

    CONSTRAINT "Shop_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GatewayAccount" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "gateway" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "label" TEXT NOT NULL DEFAULT '',
    "credentials" TEXT NOT NULL,
    "memory" TEXT,
    "hookPath" TEXT NOT NULL,
    "verificationToken" TEXT NOT NULL,
    "subscriptionId" TEXT,
    "subscriptionExpiresAt" TIMESTAMPTZ(3),
    "problem" TEXT,
    "problemAt" TIMESTAMPTZ(3),
    "cursor" TEXT,
    "confirmsOptOuts" BOOLEAN NOT NULL DEFAULT false,
    "connectedAt" TIMESTAMPTZ(3) NOT NULL,
    "checkedAt" TIMESTAMPTZ(3),

    CONSTRAINT "GatewayAccount_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Product" (
    "shopId" UUID NOT NULL,
    "productId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "type" TEXT,
    "tags" TEXT[],
    "variants" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Product_pkey" PRIMARY KEY ("shopId","productId")
);

-- CreateTable
CREATE TABLE "Contact" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "phone" TEXT NOT NULL,
    "customerId" TEXT,
    "name" TEXT,
    "locale" TEXT,
    "language" TEXT,
    "storeConsent" TEXT,
    "storeConsentAt" TIMESTAMPTZ(3),
    "ledgerConsent" TEXT,
    "ledgerConsentAt" TIMESTAMPTZ(3),
    "suppressedReason" TEXT,
    "suppressedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConsentEntry" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "phone" TEXT,
    "phoneHash" TEXT NOT NULL,
    "change" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "rule" TEXT,
    "text" TEXT,
    "wording" TEXT,
    "personalHash" TEXT NOT NULL,
    "actor" TEXT,
    "messageId" UUID,
    "evidence" JSONB,
    "occurredAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "ConsentEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Template" (
    "shopId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Template_pkey" PRIMARY KEY ("shopId","key","language")
);

-- CreateTable
CREATE TABLE "Message" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "contactId" UUID NOT NULL,
    "direction" TEXT NOT NULL,
    "gateway" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "sealedText" TEXT,
    "kind" TEXT NOT NULL,
    "parts" INTEGER NOT NULL DEFAULT 1,
    "attachments" INTEGER NOT NULL DEFAULT 0,
    "status" TEXT NOT NULL,
    "externalId" TEXT,
    "cause" TEXT,
    "inReplyTo" UUID,
    "verdict" TEXT,
    "reason" TEXT,
    "errorCode" TEXT,
    "rule" TEXT,
    "ended" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "occurredAt" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3),
    "latestAt" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "attemptedAt" TIMESTAMPTZ(3),
    "wiredAt" TIMESTAMPTZ(3),
    "deliveredAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Conversation" (
    "contactId" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "state" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Conversation_pkey" PRIMARY KEY ("contactId")
);

-- CreateTable
CREATE TABLE "Turn" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "contactId" UUID NOT NULL,
    "messageId" UUID NOT NULL,
    "intent" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "outcome" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Turn_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Code" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "contactId" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "codeHash" TEXT NOT NULL,
    "offerHash" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "triesLeft" INTEGER NOT NULL,
    "lastTryBy" UUID,
    "acceptedBy" UUID,
    "voidedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Step" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "process" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "doneAt" TIMESTAMPTZ(3),
    "result" JSONB,

    CONSTRAINT "Step_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ParkedJob_shopId_resolvedAt_failedAt_idx" ON "ParkedJob"("shopId", "resolvedAt", "failedAt");

-- CreateIndex
CREATE INDEX "Session_shop_idx" ON "Session"("shop");

-- CreateIndex
CREATE INDEX "StoreEvent_domain_receivedAt_idx" ON "StoreEvent"("domain", "receivedAt");

-- CreateIndex
CREATE INDEX "StoreEvent_receivedAt_idx" ON "StoreEvent"("receivedAt");

-- CreateIndex
CREATE UNIQUE INDEX "StoreEvent_domain_webhookId_key" ON "StoreEvent"("domain", "webhookId");

-- CreateIndex
CREATE UNIQUE INDEX "Shop_domain_key" ON "Shop"("domain");

-- CreateIndex
CREATE UNIQUE INDEX "GatewayAccount_hookPath_key" ON "GatewayAccount"("hookPath");

-- CreateIndex
CREATE INDEX "GatewayAccount_shopId_idx" ON "GatewayAccount"("shopId");

-- CreateIndex
CREATE UNIQUE INDEX "GatewayAccount_gateway_number_key" ON "GatewayAccount"("gateway", "number");

-- CreateIndex
CREATE INDEX "Product_shopId_changedAt_idx" ON "Product"("shopId", "changedAt");

-- CreateIndex
CREATE INDEX "Contact_shopId_customerId_idx" ON "Contact"("shopId", "customerId");

-- CreateIndex
CREATE UNIQUE INDEX "Contact_shopId_phone_key" ON "Contact"("shopId", "phone");

-- CreateIndex
CREATE INDEX "ConsentEntry_shopId_phoneHash_sequence_idx" ON "ConsentEntry"("shopId", "phoneHash", "sequence");

-- CreateIndex
CREATE INDEX "ConsentEntry_shopId_recordedAt_idx" ON "ConsentEntry"("shopId", "recordedAt");

-- CreateIndex
CREATE UNIQUE INDEX "ConsentEntry_shopId_sequence_key" ON "ConsentEntry"("shopId", "sequence");

-- CreateIndex
CREATE INDEX "Message_shopId_createdAt_idx" ON "Message"("shopId", "createdAt");

-- CreateIndex
CREATE INDEX "Message_contactId_createdAt_idx" ON "Message"("contactId", "createdAt");

-- CreateIndex
CREATE INDEX "Message_shopId_status_createdAt_idx" ON "Message"("shopId", "status", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Message_gateway_externalId_key" ON "Message"("gateway", "externalId");

-- CreateIndex
CREATE UNIQUE INDEX "Message_shopId_cause_key" ON "Message"("shopId", "cause");

-- CreateIndex
CREATE INDEX "Conversation_shopId_updatedAt_idx" ON "Conversation"("shopId", "updatedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Turn_messageId_key" ON "Turn"("messageId");

-- CreateIndex
CREATE INDEX "Turn_contactId_at_idx" ON "Turn"("contactId", "at");

-- CreateIndex
CREATE INDEX "Turn_shopId_at_idx" ON "Turn"("shopId", "at");

-- CreateIndex
CREATE INDEX "Code_contactId_createdAt_idx" ON "Code"("contactId", "createdAt");

-- CreateIndex
CREATE INDEX "Code_shopId_createdAt_idx" ON "Code"("shopId", "createdAt");

-- CreateIndex
CREATE INDEX "Step_shopId_startedAt_idx" ON "Step"("shopId", "startedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Step_process_name_key" ON "Step"("process", "name");

-- AddForeignKey
ALTER TABLE "GatewayAccount" ADD CONSTRAINT "GatewayAccount_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contact" ADD CONSTRAINT "Contact_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "Contact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Conversation" ADD CONSTRAINT "Conversation_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "Contact"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- The ledger is proof: rows are added, never changed but to forget a person, and never removed but with their shop.
CREATE FUNCTION keep_consent_entries() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW."id", NEW."shopId", NEW."sequence", NEW."phoneHash", NEW."change", NEW."scope", NEW."method", NEW."occurredAt", NEW."recordedAt", NEW."personalHash", NEW."previousHash", NEW."hash")
    IS DISTINCT FROM (OLD."id", OLD."shopId", OLD."sequence", OLD."phoneHash", OLD."change", OLD."scope", OLD."method", OLD."occurredAt", OLD."recordedAt", OLD."personalHash", OLD."previousHash", OLD."hash")
    OR NEW."phone" IS NOT NULL OR NEW."text" IS NOT NULL OR NEW."evidence" IS NOT NULL
  THEN RAISE EXCEPTION 'a consent entry cannot be changed, only forgotten'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_consent_entries BEFORE UPDATE ON "ConsentEntry" FOR EACH ROW EXECUTE FUNCTION keep_consent_entries();
