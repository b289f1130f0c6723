import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../../subgraphs/aanbod/index.ts';
import { aanbiederVan, beheerKit, type Kit, LEZERS, REGISSEUR } from './kit.ts';

let kit: Kit;
beforeAll(async () => {
  kit = await beheerKit(schema);
});
afterAll(() => kit.db.sluit());

const UIT = `{ aanbod { id versie status statusToelichting actualiteit { nagekekenOp nagekekenDoor actueel } }
  fouten { veld boodschap } }`;
const CONTROLEREN = `mutation ($id: ID!, $versie: Int!, $sleutel: String) {
  uit: aanbodControleren(id: $id, versie: $versie, sleutel: $sleutel) ${UIT} }`;
const metReden = (naam: string) => `mutation ($id: ID!, $versie: Int!, $reden: String!) {
  uit: ${naam}(id: $id, versie: $versie, reden: $reden) ${UIT} }`;
const ARCHIVEREN = metReden('aanbodArchiveren');
const HERSTELLEN = metReden('aanbodHerstellen');

const spoor = (id: string) => kit.prisma.gebeurtenis.findMany({ where: { entiteitId: id }, orderBy: { nr: 'asc' } });
const rijVan = (id: string) => kit.prisma.aanbod.findUniqueOrThrow({ where: { id }, omit: { gewijzigdOp: true } });
const inIndex = (id: string) => kit.prisma.document.findFirstOrThrow({ where: { soort: 'AANBOD', id } });

describe('nakijken', () => {
  test('een aanbieder zegt dat zijn aanbod nog klopt; alleen de dag van nakijken verandert', async () => {
    const { id, aanbieder, versie } = await kit.eenAanbod(0);
    const voor = await rijVan(id);
    const { uit } = await kit.doe(aanbiederVan(aanbieder), CONTROLEREN, { id, versie });
    expect(uit.fouten).toEqual([]);
    expect(uit.aanbod).toMatchObject({
      versie: versie + 1,
      actualiteit: { nagekekenOp: '2026-11-22', nagekekenDoor: 'AANBIEDER', actueel: true },
    });
    const na = await rijVan(id);
    const dag = new Date('2026-11-22');
    expect(na).toEqual({ ...voor, versie: versie + 1, nagekekenOp: dag, nagekekenDoor: 'AANBIEDER', geldtOp: dag });
    expect((await spoor(id)).at(-1)).toMatchObject({ handeling: 'NAGEKEKEN', rol: 'AANBIEDER', onderwerp: 'a-1' });
  });

  test('wie een oudere versie las, verandert niets en hoort dat', async () => {
    const { id, versie } = await kit.eenAanbod(1);
    await kit.doe(REGISSEUR, CONTROLEREN, { id, versie });
    const voor = await rijVan(id);
    const { uit } = await kit.doe(REGISSEUR, ARCHIVEREN, { id, versie, reden: 'Gestopt' });
    expect(uit).toEqual({
      aanbod: null,
      fouten: [{ veld: 'versie', boodschap: expect.stringContaining('intussen veranderd') }],
    });
    expect(await rijVan(id)).toEqual(voor);
  });

  test('dezelfde vraag met dezelfde sleutel telt één keer', async () => {
    const { id, versie } = await kit.eenAanbod(2);
    const vraag = { id, versie, sleutel: 'sleutel-0001' };
    const eerste = await kit.doe(REGISSEUR, CONTROLEREN, vraag);
    expect(await kit.doe(REGISSEUR, CONTROLEREN, vraag)).toEqual(eerste);
    expect(await spoor(id)).toHaveLength(1);
  });
});

describe('wie het mag', () => {
  test('aanbod van een ander, of zonder organisatie in de aanmelding: nee', async () => {
    const { id, versie } = await kit.eenAanbod(3);
    const voor = await rijVan(id);
    const schrijver = { rol: 'SCHOOL' as const, onderwerp: 's', schoolId: 'x' };
    for (const wie of [
      aanbiederVan('andere-organisatie'),
      { rol: 'AANBIEDER' as const, onderwerp: 'a' },
      schrijver,
      ...LEZERS,
    ])
      for (const mutatie of [CONTROLEREN, ARCHIVEREN, HERSTELLEN]) {
        const { errors } = await kit.voer(wie, mutatie, { id, versie, reden: 'Zomaar' });
        expect(errors?.[0]?.extensions['code']).toBe(wie.onderwerp ? 'FORBIDDEN' : 'UNAUTHENTICATED');
      }
    expect(await rijVan(id)).toEqual(voor);
    expect(await spoor(id)).toEqual([]);
  });

  test('onbekend aanbod is niet gevonden', async () => {
    const { errors } = await kit.voer(REGISSEUR, CONTROLEREN, { id: 'bestaat-niet', versie: 1 });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', veld: 'id' });
  });
});

describe('archiveren en herstellen', () => {
  test('wat gestopt is, is dat meteen ook bij het zoeken; herstellen geeft terug wat er stond', async () => {
    const { id, aanbieder, versie } = await kit.eenAanbod(4);
    const wie = aanbiederVan(aanbieder);
    const { status, statusToelichting } = await rijVan(id);
    const weg = await kit.doe(wie, ARCHIVEREN, { id, versie, reden: 'Subsidie is gestopt' });
    expect(weg.uit.aanbod).toMatchObject({ status: 'GESTOPT', statusToelichting: 'Subsidie is gestopt' });
    expect(JSON.stringify(await inIndex(id))).toContain('GESTOPT');
    const nogEens = await kit.doe(wie, ARCHIVEREN, { id, versie: versie + 1, reden: 'Nog eens' });
    expect(nogEens.uit.fouten).toMatchObject([{ veld: 'status' }]);

    const terug = await kit.doe(wie, HERSTELLEN, { id, versie: versie + 1, reden: 'Toch weer geld' });
    expect(terug.uit.aanbod).toMatchObject({ status, statusToelichting, versie: versie + 2 });
    expect(JSON.stringify(await inIndex(id))).not.toContain('GESTOPT');
    expect((await spoor(id)).map(({ handeling, reden }) => [handeling, reden])).toEqual([
      ['GEWIJZIGD', 'Subsidie is gestopt'],
      ['TERUGGEDRAAID', 'Toch weer geld'],
    ]);
  });
});
