-- A person of the shop takes over; a number is locked after "that was not me".
ALTER TABLE "Conversation"
  ADD COLUMN "humanSince" TIMESTAMPTZ(3),
  ADD COLUMN "humanWhy" TEXT,
  ADD COLUMN "lockedAt" TIMESTAMPTZ(3),
  ADD COLUMN "objectionUntil" TIMESTAMPTZ(3);
