-- Up to when somebody of the shop has seen this conversation, and who of them wrote a text.
ALTER TABLE "Conversation" ADD COLUMN "seenAt" TIMESTAMPTZ(3);
ALTER TABLE "Message" ADD COLUMN "author" TEXT;

-- The inbox lists people by their last text, and finds those who wait without going through the others.
CREATE INDEX "Message_shopId_direction_createdAt_idx" ON "Message"("shopId", "direction", "createdAt");
CREATE INDEX "Conversation_shopId_humanSince_idx" ON "Conversation"("shopId", "humanSince");
CREATE INDEX "Conversation_shopId_lockedAt_idx" ON "Conversation"("shopId", "lockedAt");
