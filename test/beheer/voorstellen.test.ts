import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PUBLIEK, type Wie } from '../../schema/toegang.ts';
import { schema as aanbod } from '../../subgraphs/aanbod/index.ts';
import { aanbiederVan, beheerKit, type Kit, REGISSEUR } from './kit.ts';
import { SOORTEN, voorstelKit } from './voorstel-kit.ts';

let kit: Kit;
beforeAll(async () => {
  kit = await beheerKit(aanbod);
});
afterAll(() => kit.db.sluit());

const PROFESSIONAL: Wie = { rol: 'PROFESSIONAL', onderwerp: 'p-1' };
const COACH: Wie = { rol: 'COACH', onderwerp: 'c-1' };

describe.each(SOORTEN)('een voorstel bij %s', (naam, type, soort, schema) => {
  const { VOORSTELLEN, AANNEMEN, WIJZIGEN, AFWIJZEN, INTREKKEN, MIJN, TE_DOEN, BIJ, ...help } = voorstelKit(
    () => kit,
    naam,
    type,
    soort,
    schema,
  );
  const { voer, doe, een, rijVan, spoor, stelVoor } = help;

  test('verandert nog niets; wie het voorstelde en wie erover gaat, zien per veld wat er anders wordt', async () => {
    const { id, aanbieder, versie } = await een(0);
    const voor = await rijVan(id);
    const invoer = { naam: 'Kieviten kijken', doelgroep: { leeftijdTot: 23 } };
    const { voorstel, fouten } = await doe(PROFESSIONAL, VOORSTELLEN, { id, invoer });
    expect(fouten).toEqual([]);
    expect(voorstel).toMatchObject({ status: 'OPEN', rol: 'PROFESSIONAL', vanMij: true, besluit: null });
    expect(voorstel.wijzigingen).toContainEqual({ veld: 'naam', was: voor.naam, wordt: 'Kieviten kijken' });
    expect(voorstel.wijzigingen.map(({ veld }: any) => veld)).toEqual(['doelgroep.leeftijdTot', 'naam']);
    expect(await rijVan(id)).toEqual(voor);
    for (const wie of [PROFESSIONAL, aanbiederVan(aanbieder), REGISSEUR])
      expect((await doe(wie, BIJ, { id })).voorstellen).toEqual([{ id: voorstel.id }]);
    for (const wie of [COACH, aanbiederVan('andere-organisatie')])
      expect((await doe(wie, BIJ, { id })).voorstellen).toEqual([]);
    expect((await voer(PUBLIEK, BIJ, { id })).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    const teDoen = (await doe(aanbiederVan(aanbieder), TE_DOEN)).edges.map(({ node }: any) => node.id);
    expect(teDoen).toContain(voorstel.id);
    expect((await doe(aanbiederVan('andere-organisatie'), TE_DOEN)).totaal).toBe(0);
    expect((await rijVan(id)).versie).toBe(versie);
  });

  test('aangenomen is het meteen overgenomen en te vinden, en het spoor noemt het voorstel', async () => {
    const { id, aanbieder, versie } = await een(1);
    const voor = await rijVan(id);
    const { id: voorstel } = await stelVoor(COACH, id, { naam: 'Ijsvogelpad' });
    const uit = await doe(aanbiederVan(aanbieder), AANNEMEN, { id: voorstel, versie, reden: 'Klopt' });
    expect(uit.voorstel).toMatchObject({
      status: 'AANGENOMEN',
      wijzigingen: [],
      besluit: { rol: 'AANBIEDER', reden: 'Klopt' },
      [naam]: { id, naam: 'Ijsvogelpad', versie: versie + 1 },
    });
    expect((await spoor(id)).at(-1)).toMatchObject({
      handeling: 'GEWIJZIGD',
      rol: 'AANBIEDER',
      was: { naam: voor.naam },
      wordt: { naam: 'Ijsvogelpad' },
      reden: `Voorstel ${voorstel} van coach: Belde zelf Aangenomen: Klopt`,
    });
    expect(await kit.vindt('ijsvogelpad', 'VOORBEELDSTAD')).toContain(id);
    const nogEens = await doe(REGISSEUR, AANNEMEN, { id: voorstel, versie: versie + 1 });
    expect(nogEens.fouten).toEqual([{ veld: 'status', boodschap: 'Dit voorstel is al aangenomen.' }]);
  });

  test('ook met de langste uitleg en de langste reden is een voorstel aan te nemen', async () => {
    const { id, versie } = await een(8);
    const lang = 'de deur is dicht '.repeat(30).slice(0, 499).concat('.');
    const { id: voorstel } = await stelVoor(COACH, id, { naam: 'Gesloten deur' }, { toelichting: lang });
    const uit = await doe(REGISSEUR, AANNEMEN, { id: voorstel, versie, reden: lang });
    expect(uit.voorstel).toMatchObject({ status: 'AANGENOMEN', toelichting: lang, besluit: { reden: lang } });
    const { reden } = (await spoor(id)).at(-1) ?? {};
    expect(reden).toHaveLength(500);
    expect(reden).toMatch(new RegExp(`^Voorstel ${voorstel} van coach: de deur is dicht .*…$`));
  });

  test('wie ziet dat iets gestopt is, kan dat voorstellen', async () => {
    const { id, versie } = await een(2);
    const { id: voorstel } = await stelVoor(
      PROFESSIONAL,
      id,
      { status: 'GESTOPT' },
      { toelichting: 'De deur is dicht' },
    );
    await doe(REGISSEUR, AANNEMEN, { id: voorstel, versie });
    expect(await rijVan(id)).toMatchObject({
      status: 'GESTOPT',
      statusToelichting: 'De deur is dicht',
      peildatum: '2026-11-22',
    });
  });

  test('past het niet meer, dan gebeurt er niets en blijft het voorstel open', async () => {
    const { id, versie } = await een(3);
    const leeg = await doe(REGISSEUR, WIJZIGEN, {
      id,
      versie,
      invoer: { doelgroep: { leeftijdVan: null, leeftijdTot: null } },
    });
    expect(leeg.fouten).toEqual([]);
    const { id: voorstel } = await stelVoor(PROFESSIONAL, id, { naam: 'Past niet', doelgroep: { leeftijdTot: 8 } });
    await doe(REGISSEUR, WIJZIGEN, { id, versie: versie + 1, invoer: { doelgroep: { leeftijdVan: 12 } } });
    const [voor, gebeurd] = [await rijVan(id), await spoor(id)];
    const uit = await doe(REGISSEUR, AANNEMEN, { id: voorstel, versie: versie + 2 });
    expect(uit).toMatchObject({ voorstel: null, fouten: [{ veld: 'doelgroep.leeftijdVan' }] });
    const oud = await doe(REGISSEUR, AANNEMEN, { id: voorstel, versie });
    expect(oud.fouten).toMatchObject([{ veld: 'versie' }]);
    expect(await rijVan(id)).toEqual(voor);
    expect(await spoor(id)).toEqual(gebeurd);
    expect(await kit.prisma.voorstel.findUniqueOrThrow({ where: { id: voorstel } })).toMatchObject({ status: 'OPEN' });
  });

  test('van twee die tegelijk besluiten, besluit er één; dezelfde vraag met dezelfde sleutel telt één keer', async () => {
    const { id, aanbieder, versie } = await een(4);
    const { id: voorstel } = await stelVoor(COACH, id, { naam: 'Tegelijk' });
    const uitkomsten = await Promise.all([
      doe(REGISSEUR, AANNEMEN, { id: voorstel, versie }),
      doe(aanbiederVan(aanbieder), AANNEMEN, { id: voorstel, versie }),
      doe(REGISSEUR, AFWIJZEN, { id: voorstel }),
    ]);
    expect(uitkomsten.filter(({ fouten }) => fouten.length === 0)).toHaveLength(1);
    expect((await spoor(id)).length).toBe(1);

    const vraag = { id, invoer: { naam: 'Nog eens' }, sleutel: 'sleutel-v-1' };
    const eerste = await doe(COACH, VOORSTELLEN, vraag);
    expect(await doe(COACH, VOORSTELLEN, vraag)).toEqual(eerste);
    const { versie: nu } = await rijVan(id);
    const aannemen = { id: eerste.voorstel.id, versie: nu, sleutel: 'sleutel-v-2' };
    const aangenomen = await doe(REGISSEUR, AANNEMEN, aannemen);
    expect(aangenomen.fouten).toEqual([]);
    expect(await doe(REGISSEUR, AANNEMEN, aannemen)).toEqual(aangenomen);
    expect((await rijVan(id)).versie).toBe(nu + 1);
  });

  test('afwijzen en intrekken laten alles zoals het is', async () => {
    const { id, aanbieder } = await een(5);
    const voor = await rijVan(id);
    const [een1, twee] = [await stelVoor(COACH, id, { naam: 'Een' }), await stelVoor(COACH, id, { naam: 'Twee' })];
    expect(await doe(aanbiederVan(aanbieder), AFWIJZEN, { id: een1.id })).toMatchObject({
      voorstel: { status: 'AFGEWEZEN', besluit: { rol: 'AANBIEDER', reden: 'Klopt niet' } },
    });
    expect((await doe(COACH, INTREKKEN, { id: twee.id })).voorstel.status).toBe('INGETROKKEN');
    expect(await rijVan(id)).toEqual(voor);
    expect(await spoor(id)).toMatchObject([{ handeling: 'BEOORDEELD', reden: 'Klopt niet' }]);
  });

  test('niemand besluit over het record van een ander, trekt andermans voorstel in, of hoort hoe het ervoor staat', async () => {
    const { id, versie } = await een(6);
    const { id: voorstel } = await stelVoor(COACH, id, { naam: 'Van coach' });
    const pogingen: [Wie, string][] = [
      [aanbiederVan('andere-organisatie'), AANNEMEN],
      [aanbiederVan('andere-organisatie'), AFWIJZEN],
      [PROFESSIONAL, AANNEMEN],
      [COACH, AANNEMEN],
      [COACH, AFWIJZEN],
      [PROFESSIONAL, INTREKKEN],
      [REGISSEUR, INTREKKEN],
      [PUBLIEK, VOORSTELLEN],
      [PUBLIEK, INTREKKEN],
      [PUBLIEK, MIJN],
      [COACH, TE_DOEN],
    ];
    const variabelen = { id: voorstel, versie, invoer: { naam: 'X' } };
    for (const open of [true, false]) {
      if (!open) await doe(COACH, INTREKKEN, { id: voorstel });
      for (const [wie, vraag] of pogingen) {
        const { errors } = await voer(wie, vraag, variabelen);
        expect(errors?.[0]?.extensions['code'], vraag).toBe(wie.onderwerp ? 'FORBIDDEN' : 'UNAUTHENTICATED');
      }
    }
    const anders = naam === 'aanbod' ? 'activiteit' : 'aanbod';
    const verkeerd = await kit.prisma.voorstel.create({
      data: {
        soort: soort === 'AANBOD' ? 'ACTIVITEIT' : 'AANBOD',
        entiteitId: id,
        velden: { naam: anders },
        toelichting: 'x',
        rol: 'COACH',
      },
    });
    const { errors } = await voer(REGISSEUR, AANNEMEN, { id: verkeerd.id, versie });
    expect(errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
    expect((await rijVan(id)).versie).toBe(versie);
  });

  test.each([
    [{ naam: 'Bij mevrouw Kwastmaker' }, {}, 'naam'],
    [{ themas: ['bestaat-niet'] }, {}, 'themas'],
    [{}, {}, 'invoer'],
  ])('wat niet klopt, wordt niet bewaard: %j', async (invoer, anders, veld) => {
    const { id } = await een(7);
    const voor = await kit.prisma.voorstel.count();
    const { voorstel, fouten } = await doe(PROFESSIONAL, VOORSTELLEN, { id, invoer, ...anders });
    expect(voorstel).toBeNull();
    expect(fouten).toMatchObject([{ veld }]);
    expect(await kit.prisma.voorstel.count()).toBe(voor);
  });

  test('in de toelichting staat niemands naam', async () => {
    const { id } = await een(7);
    const { errors } = await voer(PROFESSIONAL, VOORSTELLEN, {
      id,
      invoer: { naam: 'Goed' },
      toelichting: 'Gehoord van mevrouw Kwastmaker',
    });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', veld: 'toelichting' });
  });
});
