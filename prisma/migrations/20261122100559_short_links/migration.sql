-- CreateTable
CREATE TABLE "Link" (
    "code" TEXT NOT NULL,
    "shopId" UUID NOT NULL,
    "contactId" UUID NOT NULL,
    "messageId" UUID,
    "target" TEXT NOT NULL,
    "clicks" INTEGER NOT NULL DEFAULT 0,
    "lastClickAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Link_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Click" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "contactId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Click_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Link_shopId_createdAt_idx" ON "Link"("shopId", "createdAt");

-- CreateIndex
CREATE INDEX "Link_messageId_idx" ON "Link"("messageId");

-- CreateIndex
CREATE INDEX "Link_contactId_idx" ON "Link"("contactId");

-- CreateIndex
CREATE INDEX "Link_expiresAt_idx" ON "Link"("expiresAt");

-- CreateIndex
CREATE INDEX "Click_contactId_at_idx" ON "Click"("contactId", "at");

-- CreateIndex
CREATE INDEX "Click_shopId_at_idx" ON "Click"("shopId", "at");

-- CreateIndex
CREATE INDEX "Click_code_idx" ON "Click"("code");

-- AddForeignKey
ALTER TABLE "Link" ADD CONSTRAINT "Link_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "Contact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Link" ADD CONSTRAINT "Link_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "Message"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Click" ADD CONSTRAINT "Click_code_fkey" FOREIGN KEY ("code") REFERENCES "Link"("code") ON DELETE CASCADE ON UPDATE CASCADE;
