-- The hashes of a ledger entry cover every column from version 2 on, and what a person was shown can be forgotten with them.
ALTER TABLE "ConsentEntry" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
CREATE OR REPLACE FUNCTION keep_consent_entries() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW."id", NEW."shopId", NEW."sequence", NEW."phoneHash", NEW."change", NEW."scope", NEW."method", NEW."rule", NEW."actor", NEW."messageId", NEW."occurredAt", NEW."recordedAt", NEW."personalHash", NEW."version", NEW."previousHash", NEW."hash")
    IS DISTINCT FROM (OLD."id", OLD."shopId", OLD."sequence", OLD."phoneHash", OLD."change", OLD."scope", OLD."method", OLD."rule", OLD."actor", OLD."messageId", OLD."occurredAt", OLD."recordedAt", OLD."personalHash", OLD."version", OLD."previousHash", OLD."hash")
    OR NEW."phone" IS NOT NULL OR NEW."text" IS NOT NULL OR NEW."evidence" IS NOT NULL OR (NEW."wording" IS NOT NULL AND NEW."wording" IS DISTINCT FROM OLD."wording")
  THEN RAISE EXCEPTION 'a consent entry cannot be changed, only forgotten'; END IF;
  RETURN NEW;
END $$;

-- Our ledger is compared with Shopify's and the networks' lists every night.
CREATE TABLE "ConsentCheck" (
  "shopId" UUID NOT NULL,
  "list" TEXT NOT NULL,
  "upTo" TIMESTAMPTZ(3) NOT NULL,
  "startedAt" TIMESTAMPTZ(3) NOT NULL,
  "endedAt" TIMESTAMPTZ(3),
  "cursor" TEXT,
  "found" JSONB NOT NULL,
  CONSTRAINT "ConsentCheck_pkey" PRIMARY KEY ("shopId", "list")
);
ALTER TABLE "Contact" ADD COLUMN "misses" INTEGER NOT NULL DEFAULT 0, ADD COLUMN "blockedAt" TIMESTAMPTZ(3);
ALTER TABLE "GatewayAccount" ADD COLUMN "spamAt" TIMESTAMPTZ(3);

-- What a day's texts came to is read with each text that nobody asked for: one row, and not a sum over the day.
CREATE TABLE "PartsOfDay" (
  "shopId" UUID NOT NULL,
  "day" TEXT NOT NULL,
  "parts" INTEGER NOT NULL,
  CONSTRAINT "PartsOfDay_pkey" PRIMARY KEY ("shopId", "day")
);
CREATE INDEX "Message_contactId_attemptedAt_idx" ON "Message"("contactId", "attemptedAt");
