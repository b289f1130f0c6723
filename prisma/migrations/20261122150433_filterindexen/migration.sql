-- CreateIndex
CREATE INDEX "Activiteit_kostenPerJaar_idx" ON "activiteiten"."Activiteit"("kostenPerJaar");

-- CreateIndex
CREATE INDEX "Activiteit_vrijePlaatsen_idx" ON "activiteiten"."Activiteit"("vrijePlaatsen");

-- CreateIndex
CREATE INDEX "Activiteit_vorm_idx" ON "activiteiten"."Activiteit"("vorm");

-- CreateIndex
CREATE INDEX "Activiteit_niveau_idx" ON "activiteiten"."Activiteit"("niveau");

-- CreateIndex
CREATE INDEX "Activiteit_gewijzigdOp_id_idx" ON "activiteiten"."Activiteit"("gewijzigdOp", "id");

-- CreateIndex
CREATE INDEX "School_gewijzigdOp_idx" ON "scholen"."School"("gewijzigdOp");
