import { afterAll, beforeAll, expect, test } from 'vitest';
import { REGISSEUR } from '../beheer/kit.ts';
import { antwoordenOp, DIT, type Kit, SOP, schoolVan, sopKit, VOLGEND } from './kit.ts';

let kit: Kit;
beforeAll(async () => {
  kit = await sopKit();
});
afterAll(() => kit.db.sluit());

const WOORD = 'Zebravinkenopvang';
const REGELS = [{ soort: 'EXTRA_ONDERSTEUNING', naam: WOORD, beschikbaarheid: 'AANWEZIG' }];

/** Een concept met een woord dat nergens anders staat; kaal ingevuld en vastgesteld. */
async function vastgesteld(nr: number, schooljaar: string) {
  const school = await kit.school(nr);
  const [wie, plek] = [schoolVan(school), { school, schooljaar }];
  const doe = async (vraag: string, variabelen: object = {}) => {
    const { uit } = await kit.doe(wie, vraag, { ...plek, ...variabelen });
    expect(uit.fouten).toEqual([]);
    return uit.concept;
  };
  const begonnen = schooljaar === DIT ? await doe(SOP.heropenen) : await doe(SOP.beginnen, { kopieerVan: DIT });
  const invoer = { antwoorden: antwoordenOp(begonnen.ontbreekt), regels: REGELS };
  const vol = await doe(SOP.invullen, { versie: begonnen.versie, invoer });
  const concept = await doe(SOP.vaststellen, { versie: vol.versie });
  return { school, wie, plek, concept, doe };
}

/** Alles wat iedereen van het profiel van een school kan lezen. */
const PUBLIEK = { rol: 'PUBLIEK' as const };
const LEES = `query ($id: ID!, $ander: ID!) {
  school(id: $id) { profielstatus gewijzigdOp profielen { id schooljaar gewijzigdOp samenvatting { onbekend totaal } }
    profiel { schooljaar extraOndersteuning { naam } basisondersteuning { onderdeel { code } beschikbaarheid } } }
  vergelijkProfielen(scholen: [$id, $ander]) { rijen { onderdeel { code } cellen { schoolId beschikbaarheid } } }
  dekkingsoverzicht(regio: VOORBEELDSTAD) { cellen { onderdeel { code } onderwijssoort aanwezig zonderProfiel } }
  scholen(filter: { regio: [VOORBEELDSTAD], profielstatus: [ACTUEEL] }) { totaal }
}`;
const index = (id: string) => kit.prisma.document.findFirstOrThrow({ where: { soort: 'SCHOOL', id } });

test('zolang het niet is gepubliceerd, merkt niemand anders iets van een concept', async () => {
  const [id, ander] = [await kit.school(0), await kit.school(1)];
  const lees = () => kit.doe(PUBLIEK, LEES, { id, ander });
  const [voor, documentVoor] = [await lees(), await index(id)];
  await vastgesteld(0, VOLGEND);
  expect(await lees()).toEqual(voor);
  await kit.school(0);
  await vastgesteld(0, DIT);
  expect(await lees()).toEqual(voor);
  expect(await index(id)).toEqual(documentVoor);
});

test('na publiceren leest iedereen het nieuwe profiel, is het te vinden en is het concept weg', async () => {
  const { school, wie, plek, concept, doe } = await vastgesteld(2, VOLGEND);
  const { uit } = await kit.doe(wie, SOP.publiceren, { ...plek, versie: concept.versie });
  expect(uit).toMatchObject({
    concept: null,
    profiel: { herkomst: 'VOORBEELD', samenvatting: { onbekend: 0 }, extraOndersteuning: [{ naam: WOORD }] },
    fouten: [],
  });
  const { data } = await kit.voer(PUBLIEK, LEES, { id: school, ander: await kit.school(3) });
  expect(data.school.profiel).toMatchObject({ schooljaar: VOLGEND, extraOndersteuning: [{ naam: WOORD }] });
  expect(JSON.stringify((await index(school)).velden)).toContain(WOORD);
  expect((await kit.spoor(school)).at(-1)).toMatchObject({
    was: { [`sop ${VOLGEND} status`]: 'VASTGESTELD' },
    wordt: { [`sop ${VOLGEND} status`]: 'GEPUBLICEERD' },
  });
  // Het concept is er niet meer: een oude pagina kan er niets meer mee.
  const { errors } = await kit.voer(wie, SOP.publiceren, { ...plek, versie: concept.versie });
  expect(errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  expect((await doe(SOP.heropenen)).basisondersteuning).toEqual(concept.basisondersteuning);
});

test('wat online staat, blijft staan terwijl de school verder werkt, en wordt daarna vervangen', async () => {
  const school = await kit.school(4);
  const zoals = () =>
    kit.prisma.profiel.findUniqueOrThrow({ where: { id: `${school}-${DIT}` }, include: { regels: true } });
  const voor = await zoals();
  const { wie, plek, concept, doe } = await vastgesteld(4, DIT);
  expect(await zoals()).toEqual(voor);
  // Vastgesteld is nog terug te halen.
  const open = await doe(SOP.heropenen, { versie: concept.versie });
  expect(open).toMatchObject({ status: 'CONCEPT', vastgesteldOp: null });
  const weer = await doe(SOP.vaststellen, { versie: open.versie });
  await doe(SOP.publiceren, { versie: weer.versie });
  const na = await zoals();
  expect(na.regels.map(({ naam }) => naam)).toEqual([WOORD]);
  expect(na.gewijzigdOp > voor.gewijzigdOp).toBe(true);
  await doe(SOP.heropenen);
  const { uit } = await kit.doe(wie, SOP.weggooien, { ...plek, versie: (await kit.concept(school, DIT))?.versie });
  expect(uit).toMatchObject({ concept: null, profiel: { extraOndersteuning: [{ naam: WOORD }] }, fouten: [] });
});

test.each([
  ['publiceren zonder vaststellen', 'publiceren', 'CONCEPT', 'sopVaststellen'],
  ['invullen na vaststellen', 'invullen', 'VASTGESTELD', 'sopHeropenen'],
  ['twee keer vaststellen', 'vaststellen', 'VASTGESTELD', 'sopPubliceren'],
  ['heropenen wat open is', 'heropenen', 'CONCEPT', 'sopInvullen'],
] as const)('%s: nee, en het antwoord zegt wat wel kan', async (_naam, stap, status, tekst) => {
  const { school, plek } = await vastgesteld(5, VOLGEND);
  await kit.prisma.profielconcept.updateMany({ where: { schoolId: school }, data: { status } });
  const versie = (await kit.concept(school, VOLGEND))?.versie;
  const { uit } = await kit.doe(REGISSEUR, SOP[stap], { ...plek, versie, invoer: { toelichting: 'Nieuw.' } });
  expect(uit.fouten).toEqual([{ veld: 'schooljaar', boodschap: expect.stringContaining(tekst) }]);
  expect((await kit.concept(school, VOLGEND))?.versie).toBe(versie);
});

test('een vastgesteld concept terughalen kan alleen met de versie ervan', async () => {
  const { plek } = await vastgesteld(6, VOLGEND);
  const { uit } = await kit.doe(REGISSEUR, SOP.heropenen, plek);
  expect(uit.fouten.map((fout: any) => fout.veld)).toEqual(['versie']);
});
