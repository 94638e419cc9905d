-- CreateTable
CREATE TABLE "SignUp" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "phoneHash" TEXT NOT NULL,
    "facts" TEXT NOT NULL,
    "wordingHash" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SignUp_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignUpWording" (
    "shopId" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SignUpWording_pkey" PRIMARY KEY ("shopId","hash")
);

-- CreateTable
CREATE TABLE "SignUpCount" (
    "shopId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "hour" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "SignUpCount_pkey" PRIMARY KEY ("shopId","key","hour")
);

-- CreateIndex
CREATE INDEX "SignUp_shopId_phoneHash_idx" ON "SignUp"("shopId", "phoneHash");

-- CreateIndex
CREATE INDEX "SignUp_createdAt_idx" ON "SignUp"("createdAt");

-- CreateIndex
CREATE INDEX "SignUpCount_hour_idx" ON "SignUpCount"("hour");
