import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Trede } from '../../prisma/generated/client/enums.ts';
import { TREDEN } from '../../prisma/regels/trede.ts';
import { PUBLIEK, type Wie } from '../../schema/toegang.ts';
import { ziet } from '../../schema/trede.ts';
import { registratieVan } from '../../search/registratie/registratie.ts';
import { schema as aanbod } from '../../subgraphs/aanbod/index.ts';
import { schema as activiteiten } from '../../subgraphs/activiteiten/index.ts';
import { schema as wachttijden } from '../../subgraphs/wachttijden/index.ts';
import { schema as zoeken } from '../../subgraphs/zoeken/index.ts';
import { type TestDatabase, testDatabase } from '../kit/database.ts';
import { vraagOnderdeel } from '../kit/subgraph.ts';
import { AANBIEDER, namenVan, SCHOOL, WIJK, zetBeperkt, zetOpenbaar } from './gegevens.ts';
import { opTrede } from './kit.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase('vol');
  await zetOpenbaar(db.prisma);
  for (const trede of TREDEN) await zetBeperkt(db.prisma, trede);
  db.geteld();
}, 300_000);
afterAll(async () => {
  await registratieVan(db.prisma).sluit();
  await db.sluit();
});

type Onderdeel = Parameters<typeof vraagOnderdeel>[0];
const vraag = (onderdeel: Onderdeel, wie: Wie, bron: string, variabelen: object = {}) =>
  vraagOnderdeel<any>(onderdeel, db, bron, { ...variabelen }, undefined, wie);
const NIET = (id: string) => `Er is geen aanbod met id ${id}. Zoek het op met \`alleAanbod\`.`;

describe('wie op een trede werkt, vindt wat daar en daaronder is, en niets daarboven', () => {
  test.each<Trede | null>([null, ...TREDEN])('op trede %s', async (zicht) => {
    const wie = opTrede(zicht);
    for (const trede of TREDEN) {
      const { aanbod: id, activiteit, vroeger, woord } = namenVan(trede);
      const wel = ziet(zicht, trede);
      const [een] = [wel ? 1 : 0];
      const a = await vraag(
        aanbod,
        wie,
        `{ id: aanbod(id: "${id}") { vanafTrede } vroeger: aanbod(id: "${vroeger}") { id }
           lijst: alleAanbod(filter: { ids: ["${id}"] }) { totaal edges { node { id } } }
           telling: volledigheidOverzicht(filter: { ids: ["${id}"] }) { totaal }
           _entities(representations: [{ __typename: "Aanbod", id: "${id}" }]) { ... on Aanbod { id } } }`,
      );
      expect(a.data).toEqual({
        id: wel ? { vanafTrede: trede } : null,
        vroeger: wel ? { id } : null,
        lijst: { totaal: een, edges: wel ? [{ node: { id } }] : [] },
        telling: { totaal: een },
        _entities: [wel ? { id } : null],
      });
      expect(new Set(a.errors?.map(({ message }) => message))).toEqual(new Set(wel ? [] : [NIET(id), NIET(vroeger)]));
      const b = await vraag(
        activiteiten,
        wie,
        `{ activiteit(id: "${activiteit}") { vanafTrede } activiteiten(filter: { interesse: ["${woord}"] }) { totaal }
           matchActiviteiten(profiel: { leeftijd: 9, interesses: ["${woord}"], wijk: "${WIJK}" }, first: 100) { activiteit { id } }
           _entities(representations: [{ __typename: "Activiteit", id: "${activiteit}" }]) { ... on Activiteit { id } } }`,
      );
      expect(b.data.activiteit).toEqual(wel ? { vanafTrede: trede } : null);
      expect(b.data.activiteiten.totaal).toBe(een);
      expect(b.data.matchActiviteiten.some((m: any) => m.activiteit.id === activiteit)).toBe(wel);
      expect(b.data._entities).toEqual([wel ? { id: activiteit } : null]);
      const w = await vraag(
        wachttijden,
        wie,
        `{ wachttijdmetingen(filter: { soort: AANBOD, id: "${id}" }) { totaal }
           _entities(representations: [{ __typename: "Aanbod", id: "${id}" }]) {
             ... on Aanbod { wachttijd { laatsteMeting { aanmeldwachttijdWeken } } wachttijdverloop { id } } } }`,
      );
      expect(w.data.wachttijdmetingen).toEqual(wel ? { totaal: 1 } : null);
      expect(w.data._entities[0].wachttijd.laatsteMeting).toEqual(wel ? { aanmeldwachttijdWeken: 30 } : null);
      expect(w.data._entities[0].wachttijdverloop.length).toBe(een);
      const z = await vraag(
        zoeken,
        wie,
        `{ zoek(vraag: "${woord}", meetellen: false) { totaal facetten { soort { aantal } } } woorduitleg(woord: "${woord}") { records }
           suggesties(begin: "${woord.slice(0, 7)}") { tekst } }`,
      );
      expect(z.data.zoek.totaal, woord).toBe(wel ? 2 : 0);
      expect(z.data.zoek.facetten.soort.length).toBe(wel ? 2 : 0);
      expect(z.data.woorduitleg.records).toBe(wel ? 2 : 0);
      expect(z.data.suggesties.length > 0).toBe(wel);
    }
  });
});

test('ook wat berekend wordt, gaat over alles tot en met de eigen trede', async () => {
  const extra = opTrede('EXTRA');
  const { aanbod: id } = namenVan('EXTRA');
  const { data, errors } = await vraag(
    zoeken,
    extra,
    `{ dubbelingen(first: 100) { edges { node { id groep { __typename ... on Aanbod { id } } } } }
       controleerInvoer(soort: AANBOD, first: 20, invoer: { naam: "Samen stevig staan op school" }) { node { ... on Aanbod { id } } }
       overlap(first: 100, wijk: "${WIJK}", minimum: 50) { edges { node { leden { node { ... on Aanbod { id } ... on Activiteit { activiteit: id } } } } } }
       witteVlekken(first: 100, drempel: 0, filter: { wijk: ["${WIJK}"], thema: ["hoogbegaafdheid"] }) {
         edges { node { records { node { ... on Aanbod { id } } } } } }
       _entities(representations: [{ __typename: "Aanbod", id: "openbaar" }]) {
         ... on Aanbod { vergelijkbaar(first: 20) { node { ... on Aanbod { id } } } dubbelingen(first: 20) { id } overlap(first: 20) { ander { ... on Aanbod { id } } } } } }`,
  );
  expect(errors).toBeUndefined();
  const { _entities, ...lijsten } = data;
  const verborgen = (wat: unknown) =>
    TREDEN.filter((trede) => JSON.stringify(wat).includes(`"${namenVan(trede).aanbod}"`));
  const inId = (wat: unknown) => JSON.stringify(wat).includes(id);
  const tot = ['BASIS', 'BASIS_PLUS', 'EXTRA'];
  for (const [naam, lijst] of Object.entries({ ...lijsten, vergelijkbaar: _entities[0].vergelijkbaar })) {
    if (naam === 'dubbelingen') expect(inId(lijst)).toBe(true);
    else expect(verborgen(lijst), naam).toEqual(tot);
  }
  expect(inId(_entities[0].dubbelingen)).toBe(true);
  expect(JSON.stringify(data)).not.toMatch(/verborgen-(act-)?(tlv|jeugdhulp)/);
});

describe('wie iets bijhoudt, ziet het eigene ook boven zijn trede', () => {
  const { aanbod: id, vroeger } = namenVan('JEUGDHULP');
  const vanAnder = `${id}-nog-eens`;
  const aanbieder: Wie = { rol: 'AANBIEDER', onderwerp: 'a', organisatieId: AANBIEDER };
  const BRON = `{ eigen: aanbod(id: "${id}") { id } vroeger: aanbod(id: "${vroeger}") { id }
    lijst: alleAanbod(filter: { ids: ["${id}", "${vanAnder}"] }) { totaal }
    _entities(representations: [{ __typename: "Aanbod", id: "${id}" }, { __typename: "Aanbod", id: "${vanAnder}" }]) { ... on Aanbod { id } } }`;

  test('een aanbieder wat zijn organisatie aanbiedt', async () => {
    expect((await vraag(aanbod, aanbieder, BRON)).data).toEqual({
      eigen: { id },
      vroeger: { id },
      lijst: { totaal: 1 },
      _entities: [{ id }, null],
    });
    const w = await vraag(
      wachttijden,
      aanbieder,
      `{ wachttijdmetingen(filter: { soort: AANBOD, id: "${id}" }) { totaal } }`,
    );
    expect(w.data).toEqual({ wachttijdmetingen: { totaal: 1 } });
  });

  test('een school wat bij haar hoort, en wie alleen zegt van die organisatie te zijn niet', async () => {
    const school: Wie = { rol: 'SCHOOL', onderwerp: 's', schoolId: SCHOOL };
    expect((await vraag(aanbod, school, BRON)).data).toMatchObject({ eigen: { id }, lijst: { totaal: 1 } });
    for (const wie of [
      { ...PUBLIEK, organisatieId: AANBIEDER, schoolId: SCHOOL },
      { ...aanbieder, rol: 'COACH' } as Wie,
      { ...aanbieder, organisatieId: 'gemeente-dordrecht', schoolId: SCHOOL },
    ])
      expect((await vraag(aanbod, wie, BRON)).data.eigen, JSON.stringify(wie)).toBeNull();
  });

  test('zoeken gaat alleen naar de trede', async () => {
    const { woord } = namenVan('JEUGDHULP');
    expect(
      (await vraag(zoeken, aanbieder, `{ zoek(vraag: "${woord}", meetellen: false) { totaal } }`)).data.zoek.totaal,
    ).toBe(0);
  });

  test('wat een ander boven zijn trede heeft, is bij veranderen en melden niet te onderscheiden van niets', async () => {
    const wijzig = (sleutel: string) =>
      vraag(aanbod, aanbieder, `mutation { aanbodControleren(id: "${sleutel}", versie: 1) { fouten { boodschap } } }`);
    const fout = async (sleutel: string) => (await wijzig(sleutel)).errors?.[0]?.message.replace(sleutel, '');
    expect(await fout(vanAnder)).toBe(await fout('bestaat-niet'));
    const meld = (sleutel: string) =>
      vraag(
        wachttijden,
        aanbieder,
        `mutation { wachttijdMelden(melding: { soort: AANBOD, id: "${sleutel}", peildatum: "2026-11-01", vrijePlaatsen: 3 }) { fouten { veld boodschap } } }`,
      );
    expect((await meld(vanAnder)).data).toEqual((await meld('bestaat-niet')).data);
  });
});

test('een verwijzing noemt alleen wat de vrager mag zien', async () => {
  const bron =
    '{ aanbod(id: "openbaar") { zieOok { id } } organisatie(id: "gemeente-dordrecht") { bekostigt(first: 100) { edges { node { aanbod { id } } } } } }';
  const act = '{ activiteit(id: "openbaar-act") { zieOok { id } } }';
  for (const zicht of [null, 'BASIS_PLUS', 'JEUGDHULP'] as const) {
    const mag = TREDEN.filter((trede) => ziet(zicht, trede)).map((trede) => namenVan(trede).aanbod);
    const { data } = await vraag(aanbod, opTrede(zicht), bron);
    expect(data.aanbod.zieOok.map(({ id }: any) => id).sort()).toEqual(mag.toSorted());
    const betaald = data.organisatie.bekostigt.edges.map(({ node }: any) => node.aanbod.id);
    expect(betaald.filter((id: string) => id.startsWith('verborgen')).sort()).toEqual(mag.toSorted());
    expect((await vraag(activiteiten, opTrede(zicht), act)).data.activiteit.zieOok.map(({ id }: any) => id)).toEqual(
      mag,
    );
  }
});

test('een activiteit die in beperkt aanbod opging, noemt dat alleen aan wie het mag zien', async () => {
  const { opgegaan, aanbod: id } = namenVan('TLV');
  const zegt = async (wie: Wie) =>
    (await vraag(activiteiten, wie, `{ activiteit(id: "${opgegaan}") { id } }`)).errors?.[0]?.message;
  expect(await zegt(opTrede('TLV'))).toContain(id);
  expect(await zegt(opTrede('EXTRA'))).toBe(
    `Er is geen activiteit met id ${opgegaan}. Zoek de activiteit op met \`activiteiten\`.`,
  );
});

test('op sleutel ophalen kost niets extra, en wie iets eigens kan hebben één opdracht voor alle sleutels samen', async () => {
  const ids = TREDEN.flatMap((trede) => [namenVan(trede).aanbod, `${namenVan(trede).aanbod}-nog-eens`]);
  const bron = `{ _entities(representations: [${ids.map((id) => `{ __typename: "Aanbod", id: "${id}" }`)}]) { ... on Aanbod { id } } }`;
  const kost = async (wie: Wie) => {
    db.geteld();
    await vraag(aanbod, wie, bron);
    return db.geteld().length;
  };
  const alles = await kost({ rol: 'REGISSEUR', onderwerp: 'r' });
  expect(await kost(PUBLIEK)).toBe(alles);
  expect(await kost({ rol: 'AANBIEDER', onderwerp: 'a', organisatieId: AANBIEDER })).toBe(alles + 1);
});
