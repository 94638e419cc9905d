-- A text's rule begins with what set it off (automation.order-paid, command.buy) and goes on at length: the beginning is looked for.
DROP INDEX "Message_shopId_rule_createdAt_idx";
CREATE INDEX "Message_shopId_source_createdAt_idx" ON "Message"("shopId", (split_part("rule", '.', 1) || '.' || split_part("rule", '.', 2)), "createdAt");
