import { describe, expect, it } from 'vitest';
import { OpdrachtFout } from '../../opdrachten/hulp/hoofd.ts';
import { leesVoorbeeldkeuze } from '../../opdrachten/hulp/voorbeeldkeuze.ts';
import type { Database } from '../../prisma/database.ts';
import { laadPakket } from '../../prisma/laden/schrijf.ts';
import { laadVoorbeeldstad } from '../../prisma/laden/voorbeeldstad.ts';
import { eigenDatabase } from '../kit/database.ts';
import { PEILDATUM, stad } from './kit.ts';

const telAanbod = (db: Database, herkomst: 'VOORBEELD' | 'BRON' | 'INVOER') =>
  db.prisma.aanbod.count({ where: { herkomst } });

describe('Voorbeeldstad laden', () => {
  it('laat staan wat er staat, tot iemand om een andere vraagt', async () => {
    const db = await eigenDatabase('vol');
    const echt = await telAanbod(db, 'BRON');
    const nogEens = await laadVoorbeeldstad(db, { aanbod: 200 });
    expect(nogEens).toMatchObject({ geladen: false, aantallen: { aanbod: 60 } });
    expect(await telAanbod(db, 'VOORBEELD')).toBe(60);

    const nieuw = await laadVoorbeeldstad(db, { aanbod: 120, zaad: 3, peildatum: PEILDATUM, vervang: true });
    expect(nieuw).toMatchObject({ geladen: true, aantallen: { aanbod: 120, activiteiten: 48, scholen: 10 } });
    expect(nieuw.verwijderd).toBeGreaterThan(100);
    expect(await telAanbod(db, 'VOORBEELD')).toBe(120);
    expect(await telAanbod(db, 'BRON')).toBe(echt);
  });

  it('zet precies in de database wat verzonnen is, met wachttijden en profielen', async () => {
    const db = await eigenDatabase('vol');
    await laadVoorbeeldstad(db, { aanbod: 150, zaad: 5, peildatum: PEILDATUM, vervang: true });
    const verwacht = stad(150, 5);
    const { prisma } = db;
    const voorbeeld = { herkomst: 'VOORBEELD' } as const;
    const ids = await prisma.aanbod.findMany({ where: voorbeeld, select: { id: true, naam: true } });
    expect(new Map(ids.map((a) => [a.id, a.naam]))).toEqual(new Map(verwacht.aanbod.map((a) => [a.id, a.naam])));
    expect(await prisma.wachttijdmeting.count({ where: voorbeeld })).toBe(verwacht.metingen.length);
    expect(await prisma.profiel.count({ where: voorbeeld })).toBe(verwacht.profielen.length);
    expect(await prisma.organisatie.count({ where: voorbeeld })).toBe(verwacht.organisaties.length);
  });

  it('gaat met nul weg, ook als ingevoerd aanbod haar wijken en organisaties gebruikt', async () => {
    const db = await eigenDatabase('vol');
    const [eerste] = stad(60).aanbod;
    if (!eerste) throw new Error('Er is geen aanbod.');
    const ingevoerd = { ...eerste, id: 'door-een-aanbieder', herkomst: 'INVOER' as const, scholen: [], zieOok: [] };
    await laadPakket(db, {
      aanbod: [{ ...ingevoerd, aanbieders: ['vb-org-1'], betrokkenen: [], wijken: ['WK000001'] }],
    });

    expect(await laadVoorbeeldstad(db, { aanbod: 0, vervang: true })).toMatchObject({ geladen: false, aantallen: {} });
    expect(await telAanbod(db, 'VOORBEELD')).toBe(0);
    expect(await telAanbod(db, 'INVOER')).toBe(1);
    const resten = await Promise.all([
      db.prisma.organisatie.count({ where: { id: { startsWith: 'vb-' } } }),
      db.prisma.wijk.count({ where: { gemeenteCode: 'GM0000' } }),
      db.prisma.school.count({ where: { herkomst: 'VOORBEELD' } }),
      db.prisma.activiteit.count({ where: { herkomst: 'VOORBEELD' } }),
      db.prisma.wachttijdmeting.count({ where: { herkomst: 'VOORBEELD' } }),
    ]);
    expect(resten).toEqual([0, 0, 0, 0, 0]);
  });

  it('verandert niets als het laden niet lukt', async () => {
    const db = await eigenDatabase('vol');
    // Zonder wachttijdnormen weigert de lader het eerste aanbod.
    await db.prisma.wachttijdnorm.updateMany({ where: { niveaus: { isEmpty: true } }, data: { voorScholen: true } });
    await expect(laadVoorbeeldstad(db, { aanbod: 80, vervang: true })).rejects.toThrow('wachttijdnorm');
    expect(await telAanbod(db, 'VOORBEELD')).toBe(60);
  });
});

describe('de opdracht voorbeeldstad', () => {
  const vandaag = new Date('2026-11-22T10:00:00Z');

  it('leest omvang, zaad en peildatum', () => {
    expect(leesVoorbeeldkeuze(['--aanbod', '500', '--zaad', '9', '--peildatum', '2026-02-28'], vandaag)).toEqual({
      aanbod: 500,
      zaad: 9,
      peildatum: new Date('2026-02-28'),
    });
    expect(leesVoorbeeldkeuze([], vandaag)).toEqual({ aanbod: 1_000, zaad: 1, peildatum: new Date('2026-11-22') });
  });

  it.each([
    [['--aanbod', 'veel'], '--aanbod is een heel getal van 0 tot en met 1.000.000, niet "veel".'],
    [['--aanbod', '1000001'], '--aanbod is een heel getal'],
    [['--aanbod', '1e3'], '--aanbod is een heel getal'],
    [['--aanbod='], '--aanbod is een heel getal'],
    [['--zaad', '1.5'], '--zaad is een heel getal'],
    [['--peildatum', '2026-02-30'], '--peildatum is een dag als 2026-09-01, niet "2026-02-30".'],
    [['--peildatum', 'gisteren'], '--peildatum is een dag'],
  ])('weigert %j met een regel die zegt wat wel kan', (argumenten, boodschap) => {
    expect(() => leesVoorbeeldkeuze(argumenten, vandaag)).toThrow(OpdrachtFout);
    expect(() => leesVoorbeeldkeuze(argumenten, vandaag)).toThrow(boodschap);
  });

  it.each([[['--omvang', '10']], [['--zaad', '-1']], [['los']]])(
    'zegt in het Nederlands dat zij %j niet begrijpt',
    (argumenten) => {
      expect(() => leesVoorbeeldkeuze(argumenten, vandaag)).toThrow(OpdrachtFout);
      expect(() => leesVoorbeeldkeuze(argumenten, vandaag)).toThrow(
        `begrijpt de opdracht niet: ${argumenten.join(' ')}`,
      );
    },
  );
});
