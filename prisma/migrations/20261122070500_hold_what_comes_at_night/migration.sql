-- Where somebody lives tells when it is night there; some texts wait for the morning.
ALTER TABLE "Contact" ADD COLUMN "countryCode" TEXT, ADD COLUMN "provinceCode" TEXT;
ALTER TABLE "Message" ADD COLUMN "keepsHours" BOOLEAN NOT NULL DEFAULT false;
