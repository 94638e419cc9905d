-- CreateIndex
CREATE INDEX "Contact_shopId_createdAt_id_idx" ON "Contact"("shopId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "ConsentEntry_shopId_method_sequence_idx" ON "ConsentEntry"("shopId", "method", "sequence");

-- CreateTable
CREATE TABLE "ContactImport" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "fileName" TEXT NOT NULL,
    "encoding" TEXT NOT NULL,
    "delimiter" TEXT NOT NULL,
    "hasNames" BOOLEAN NOT NULL,
    "state" TEXT NOT NULL,
    "plan" JSONB,
    "author" TEXT NOT NULL,
    "rowsDone" INTEGER NOT NULL DEFAULT 0,
    "rowsAll" INTEGER,
    "counts" JSONB NOT NULL DEFAULT '{}',
    "trouble" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "startedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ContactImport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportPiece" (
    "importId" UUID NOT NULL,
    "index" INTEGER NOT NULL,
    "shopId" UUID NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "ImportPiece_pkey" PRIMARY KEY ("importId","index")
);

-- CreateTable
CREATE TABLE "ImportRow" (
    "importId" UUID NOT NULL,
    "row" INTEGER NOT NULL,
    "shopId" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "result" TEXT NOT NULL,
    "phoneHash" TEXT,
    "ending" TEXT,

    CONSTRAINT "ImportRow_pkey" PRIMARY KEY ("importId","row")
);

-- CreateIndex
CREATE INDEX "ContactImport_shopId_createdAt_idx" ON "ContactImport"("shopId", "createdAt");

-- CreateIndex
CREATE INDEX "ContactImport_createdAt_idx" ON "ContactImport"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "ImportRow_importId_phoneHash_key" ON "ImportRow"("importId", "phoneHash");

-- CreateIndex
CREATE INDEX "ImportRow_importId_result_row_idx" ON "ImportRow"("importId", "result", "row");

-- AddForeignKey
ALTER TABLE "ImportPiece" ADD CONSTRAINT "ImportPiece_importId_fkey" FOREIGN KEY ("importId") REFERENCES "ContactImport"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportRow" ADD CONSTRAINT "ImportRow_importId_fkey" FOREIGN KEY ("importId") REFERENCES "ContactImport"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What may be texted to somebody: the stricter of their word to us and Shopify's (contacts/standing.ts says the same).
CREATE FUNCTION contact_standing(ledger TEXT, store TEXT, suppressed TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE
    WHEN ledger = 'opt-out' OR store IN ('unsubscribed', 'redacted') THEN 'opted-out'
    WHEN suppressed IS NOT NULL THEN 'suppressed'
    WHEN store = 'pending' OR (ledger = 'pending' AND store IS DISTINCT FROM 'subscribed') THEN 'pending'
    WHEN store = 'subscribed' OR ledger = 'opt-in' THEN 'opted-in'
    ELSE 'none' END
$$;
CREATE INDEX "Contact_standing_idx" ON "Contact"("shopId", contact_standing("ledgerConsent", "storeConsent", "suppressedReason"), "createdAt", "id");
