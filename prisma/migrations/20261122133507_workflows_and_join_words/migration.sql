-- CreateTable
CREATE TABLE "FlowTrigger" (
    "shopId" UUID NOT NULL,
    "handle" TEXT NOT NULL,
    "inUse" BOOLEAN NOT NULL,
    "saidAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FlowTrigger_pkey" PRIMARY KEY ("shopId","handle")
);

-- CreateTable
CREATE TABLE "FlowRun" (
    "shopId" UUID NOT NULL,
    "runId" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "answer" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FlowRun_pkey" PRIMARY KEY ("shopId","runId")
);

-- CreateTable
CREATE TABLE "JoinWord" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "word" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "JoinWord_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Joining" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "contactId" UUID NOT NULL,
    "word" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Joining_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "JoinWord_shopId_word_key" ON "JoinWord"("shopId", "word");

-- CreateIndex
CREATE INDEX "Joining_shopId_word_idx" ON "Joining"("shopId", "word");

-- CreateIndex
CREATE UNIQUE INDEX "Joining_contactId_word_key" ON "Joining"("contactId", "word");

-- AddForeignKey
ALTER TABLE "Joining" ADD CONSTRAINT "Joining_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "Contact"("id") ON DELETE CASCADE ON UPDATE CASCADE;
