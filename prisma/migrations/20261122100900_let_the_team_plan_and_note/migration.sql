CREATE TABLE "SavedReply" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SavedReply_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "SavedReply_shopId_name_key" ON "SavedReply"("shopId", "name");

CREATE TABLE "ScheduledReply" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "contactId" UUID NOT NULL,
    "author" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "reason" TEXT,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ScheduledReply_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "ScheduledReply_contactId_state_idx" ON "ScheduledReply"("contactId", "state");
CREATE INDEX "ScheduledReply_shopId_state_dueAt_idx" ON "ScheduledReply"("shopId", "state", "dueAt");
ALTER TABLE "ScheduledReply" ADD CONSTRAINT "ScheduledReply_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "Contact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "Note" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "contactId" UUID NOT NULL,
    "author" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Note_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "Note_contactId_createdAt_idx" ON "Note"("contactId", "createdAt");
CREATE INDEX "Note_shopId_idx" ON "Note"("shopId");
ALTER TABLE "Note" ADD CONSTRAINT "Note_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "Contact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The words of a text, to search by, with its shop among them: so that a word that everybody texts is looked up in one shop's texts
-- only. Needs no extension. Letters are read without their accents, as people in a hurry write them.
CREATE FUNCTION "textWords"("shopId" UUID, "text" TEXT) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT array_to_tsvector(ARRAY["shopId"::text]) || to_tsvector('simple'::regconfig,
    translate(lower("text"), 'àáâãäåçèéêëìíîïñòóôõöùúûüýÿ', 'aaaaaaceeeeiiiinooooouuuuyy'))
$$;
CREATE INDEX "Message_words_idx" ON "Message" USING GIN ("textWords"("shopId", "text"));
