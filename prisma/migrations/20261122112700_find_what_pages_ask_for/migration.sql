-- Texts that wait for a person, by how they ended: every page counts them for its menu.
CREATE INDEX "Message_waiting_idx" ON "Message" ("shopId", "ended", "createdAt") WHERE "direction" = 'in';

-- A shop's last events of one kind, such as the customers' requests for their data.
CREATE INDEX "StoreEvent_domain_topic_receivedAt_idx" ON "StoreEvent"("domain", "topic", "receivedAt");

-- A part of a name or of a number. Every PostgreSQL brings the extension; where its owner may not add it, a search reads the shop's contacts.
DO $$
BEGIN
  CREATE EXTENSION IF NOT EXISTS pg_trgm;
  CREATE INDEX "Contact_name_part_idx" ON "Contact" USING GIN ("name" gin_trgm_ops);
  CREATE INDEX "Contact_phone_part_idx" ON "Contact" USING GIN ("phone" gin_trgm_ops);
EXCEPTION WHEN insufficient_privilege OR undefined_file OR feature_not_supported THEN
  RAISE NOTICE 'pg_trgm is not here: searches of contacts will be slower';
END $$;
