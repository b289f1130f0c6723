import { expect, test } from 'vitest';
import { recordsUitDatabase, schrijf } from '../../gateway/export/alles.ts';
import type { Exportvorm } from '../../gateway/export/vormen.ts';
import { metSchema } from '../../opdrachten/hulp/schema.ts';
import { STANDAARD_TERMIJNEN } from '../../prisma/regels/termijn.ts';
import { importeer } from '../../uitwisseling/importeren/importeer.ts';
import { bronVanInhoud } from '../../uitwisseling/lezen/bron.ts';
import { openInvoer } from '../../uitwisseling/open.ts';
import type { Blad } from '../../uitwisseling/schrijven/blad.ts';
import { SJABLOONSOORTEN, type Sjabloonsoort } from '../../uitwisseling/sjabloon/index.ts';
import { eigenDatabase, type TestDatabase } from '../kit/database.ts';

/** Alles wat uit te wisselen is, als één bestand, of bij CSV één per soort. */
const exporteer = (db: TestDatabase, vorm: Exportvorm): Promise<Buffer[]> =>
  metSchema(db, STANDAARD_TERMIJNEN, async (stel, context) => {
    const bestand = async (soorten: readonly Sjabloonsoort[]) => {
      const bladen = soorten.map((soort): Blad => ({ soort, records: recordsUitDatabase(stel, context, soort) }));
      const stukken: Buffer[] = [];
      for await (const stuk of schrijf(vorm, bladen as [Blad, ...Blad[]])) stukken.push(Buffer.from(stuk));
      return Buffer.concat(stukken);
    };
    if (vorm !== 'csv') return [await bestand(SJABLOONSOORTEN)];
    const bestanden: Buffer[] = [];
    for (const soort of SJABLOONSOORTEN) bestanden.push(await bestand([soort]));
    return bestanden;
  });

/** Een database met wat niet wordt uitgewisseld (thema's, wijken, normen, regelingen), en verder niets. */
async function bijnaLeeg(): Promise<TestDatabase> {
  const db = await eigenDatabase();
  const { prisma } = db;
  await prisma.onderwerp.deleteMany();
  await prisma.activiteit.deleteMany();
  await prisma.vervallenActiviteit.deleteMany();
  await prisma.aanbod.deleteMany();
  await prisma.school.deleteMany();
  await prisma.organisatie.deleteMany();
  return db;
}

test.each(['csv', 'xlsx', 'json'] as const)(
  'wat als %s is geëxporteerd en in een lege database geïmporteerd, geeft daar precies hetzelfde bestand',
  async (vorm) => {
    const eerst = await exporteer(await eigenDatabase(), vorm);
    const leeg = await bijnaLeeg();
    for (const inhoud of eerst) {
      const bestand = await openInvoer(bronVanInhoud(`alles.${vorm}`, new Uint8Array(inhoud)));
      const geweigerd: string[] = [];
      const uitslag = await importeer(leeg.prisma, bestand, {
        wie: { rol: 'BEHEERDER', onderwerp: 'test' },
        proef: false,
        verslag: (regel) => {
          if (regel.uitslag === 'GEWEIGERD' || regel.uitslag === 'OPMERKING') geweigerd.push(JSON.stringify(regel));
        },
      });
      await bestand.sluit();
      expect(geweigerd).toEqual([]);
      expect(uitslag.vastgelegd).toBe(true);
      expect(uitslag.aantallen.NIEUW).toBeGreaterThan(0);
    }
    const daarna = await exporteer(leeg, vorm);
    expect(daarna.length).toBe(eerst.length);
    for (const [nr, bestand] of daarna.entries()) {
      // Eerst als tekst: dan is te zien wat er verschilt.
      if (vorm !== 'xlsx') expect(bestand.toString()).toBe(eerst[nr]?.toString());
      expect(bestand.equals(eerst[nr] ?? Buffer.alloc(0))).toBe(true);
    }
  },
  // Twee keer alles uit en één keer alles in: op een drukke machine duurt dat meer dan een minuut.
  240_000,
);
