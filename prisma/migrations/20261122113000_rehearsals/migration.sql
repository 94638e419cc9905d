-- CreateTable
CREATE TABLE "Rehearsal" (
    "shopId" UUID NOT NULL,
    "aheadMinutes" INTEGER NOT NULL DEFAULT 0,
    "rows" JSONB NOT NULL,
    "shape" TEXT NOT NULL,
    "stops" JSONB NOT NULL DEFAULT '[]',
    "version" INTEGER NOT NULL DEFAULT 0,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Rehearsal_pkey" PRIMARY KEY ("shopId")
);

-- CreateIndex
CREATE INDEX "Rehearsal_updatedAt_idx" ON "Rehearsal"("updatedAt");
