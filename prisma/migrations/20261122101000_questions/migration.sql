-- What a text asked that nobody had asked for, and the days of a shop's calendar.
ALTER TABLE "Shop" ADD COLUMN "dayBegun" TEXT;

ALTER TABLE "Code" ADD COLUMN "stands" BOOLEAN NOT NULL DEFAULT false;

CREATE TABLE "Question" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "contactId" UUID NOT NULL,
    "command" TEXT NOT NULL,
    "state" JSONB NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "Question_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "Question_contactId_askedAt_idx" ON "Question"("contactId", "askedAt");
CREATE INDEX "Question_shopId_idx" ON "Question"("shopId");
