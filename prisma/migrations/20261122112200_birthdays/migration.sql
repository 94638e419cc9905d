-- When customers have their birthday, as they wrote it.
ALTER TABLE "Contact" ADD COLUMN "birthday" TEXT;

CREATE INDEX "Contact_shopId_birthday_id_idx" ON "Contact"("shopId", "birthday", "id");
