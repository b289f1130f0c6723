-- AlterTable
ALTER TABLE "beheer"."Lading" ADD COLUMN     "behouden" JSONB NOT NULL DEFAULT '[]';
