-- AlterTable
ALTER TABLE "zoeken"."Document" ADD COLUMN     "gemeenten" TEXT[] DEFAULT ARRAY[]::TEXT[];
