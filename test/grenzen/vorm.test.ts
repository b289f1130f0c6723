import { buildSchema, getIntrospectionQuery } from 'graphql';
import { describe, expect, test } from 'vitest';
import { maakLogboek } from '../../gateway/logboek.ts';
import { ProcesBron } from '../../gateway/proces-bron.ts';
import { deurMet } from './kit.ts';

const IK = '{ ik { rol } }';

describe('een vraag die te groot is, wordt geweigerd voordat er iets wordt opgehaald', () => {
  test('te diep, ook als fragmenten de diepte verbergen', async () => {
    const deur = await deurMet({ VRAAG_DIEPTE: '4' });
    const diep = '{ alleAanbod { edges { node { zieOok { naam } } } } }';
    const verborgen = `query { alleAanbod { ...a } } fragment a on AanbodConnection { edges { node { ...b } } }
      fragment b on Aanbod { zieOok { naam } }`;
    for (const vraag of [diep, verborgen]) {
      const antwoord = await deur.vraag(vraag);
      expect(antwoord).toMatchObject({ status: 400, code: 'VRAAG_TE_GROOT' });
      expect(antwoord.boodschap).toMatch(/^Deze vraag gaat dieper dan 4 lagen/);
    }
    expect(deur.doorgelaten).toEqual([]);
    expect((await deur.vraag('{ alleAanbod { edges { node { naam } } } }')).code).not.toBe('VRAAG_TE_GROOT');
    expect(deur.doorgelaten).toHaveLength(1);
  });

  test('te veel velden met een eigen naam, ook in fragmenten', async () => {
    const deur = await deurMet({ VRAAG_ALIASSEN: '2' });
    const open = '{ a: ik { rol } b: ik { rol } c: ik { rol } }';
    const verborgen = 'query { a: ik { ...f } b: ik { rol } } fragment f on Ik { c: rol }';
    for (const vraag of [open, verborgen]) {
      expect(await deur.vraag(vraag)).toMatchObject({
        status: 400,
        code: 'VRAAG_TE_GROOT',
        boodschap: expect.stringMatching(/meer dan 2 velden een eigen naam/),
      });
    }
    expect(deur.doorgelaten).toEqual([]);
    expect((await deur.vraag('{ a: __typename b: __typename }')).status).toBe(200);
  });

  test('te veel regels: lijsten in lijsten vermenigvuldigen', async () => {
    const deur = await deurMet({ VRAAG_OMVANG: '1000' });
    const lijst = (eerste: number) =>
      `{ scholen(first: ${eerste}) { edges { node { wijk { activiteiten(first: ${eerste}) { edges { node { naam } } } } } } } }`;
    expect(await deur.vraag(lijst(50))).toMatchObject({ status: 400, code: 'VRAAG_TE_GROOT' });
    expect(deur.doorgelaten).toEqual([]);
    expect((await deur.vraag(lijst(5))).code).not.toBe('VRAAG_TE_GROOT');
  });

  test('te veel woorden', async () => {
    const deur = await deurMet({ VRAAG_WOORDEN: '100' });
    const antwoord = await deur.vraag(`{ ${'__typename '.repeat(200)} }`);
    expect(antwoord).toMatchObject({ status: 400, code: 'GRAPHQL_PARSE_FAILED' });
  });

  test('te veel tekens', async () => {
    const deur = await deurMet({ VRAAG_KB: '2' });
    expect(await deur.vraag(`${IK} # ${'x'.repeat(2_100)}`)).toMatchObject({
      status: 413,
      code: 'BAD_REQUEST',
      boodschap: expect.stringContaining('2 kilobyte'),
    });
    expect((await deur.vraag(`${IK} # ${'x'.repeat(1_000)}`)).status).toBe(200);
  });
});

describe('meer vragen in één verzoek', () => {
  const bundel = (aantal: number) => Array.from({ length: aantal }, () => ({ query: IK }));

  test('mogen standaard niet', async () => {
    const deur = await deurMet();
    expect(await deur.stuur(bundel(1))).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
    expect((await deur.stuur(bundel(2))).boodschap).toContain('één vraag');
  });

  test('mogen tot het ingestelde aantal', async () => {
    const deur = await deurMet({ VRAAG_BUNDEL: '2' });
    expect((await deur.stuur(bundel(2))).inhoud).toHaveLength(2);
    expect(await deur.stuur(bundel(3))).toMatchObject({ status: 400, boodschap: expect.stringContaining('2 vragen') });
    expect((await deur.stuur([])).status).toBe(400);
  });

  test('mogen samen niet groter zijn dan één vraag', async () => {
    const deur = await deurMet({ VRAAG_BUNDEL: '10', VRAAG_OMVANG: '600' });
    const { inhoud } = await deur.stuur(bundel(4));
    const codes = (inhoud as unknown as { errors?: { extensions: { code: string } }[] }[]).map(
      ({ errors }) => errors?.[0]?.extensions.code,
    );
    expect(codes).toEqual([undefined, undefined, 'VRAAG_TE_GROOT', 'VRAAG_TE_GROOT']);
  });
});

describe('het schema opvragen', () => {
  test('mag standaard', async () => {
    const deur = await deurMet();
    expect((await deur.vraag(getIntrospectionQuery())).inhoud.data.__schema.queryType.name).toBe('Query');
  });

  test('mag niet als dat is uitgezet, en een fout raadt dan ook geen namen', async () => {
    const deur = await deurMet({ INTROSPECTIE: 'uit' });
    for (const vraag of [getIntrospectionQuery(), '{ __type(name: "Aanbod") { name } }']) {
      expect(await deur.vraag(vraag)).toMatchObject({
        status: 400,
        boodschap: 'Het schema is hier niet op te vragen.',
      });
    }
    expect((await deur.vraag('{ alleAanbo { totaal } }')).boodschap).not.toContain('alleAanbod');
  });
});

test('een antwoord dat te lang duurt, wordt een fout die zegt wat te doen', async () => {
  const deur = await deurMet({ VRAAG_SECONDEN: '1' }, { bron: () => new Promise(() => {}) });
  expect(await deur.vraag(IK)).toMatchObject({
    status: 504,
    code: 'TE_LAAT',
    boodschap: expect.stringContaining('langer dan 1 seconden'),
  });
});

test('voor een vraag waar niemand meer op wacht, begint geen nieuw werk', async () => {
  const bron = new ProcesBron(buildSchema('type Query { ik: Int }'), maakLogboek('silent', 'test'));
  const verzoek = (afgebroken: AbortSignal) => ({ request: { query: '{ ik }' }, context: { afgebroken } }) as never;
  expect(await bron.process(verzoek(new AbortController().signal))).toEqual({ data: { ik: null } });
  await expect(bron.process(verzoek(AbortSignal.abort()))).rejects.toThrow();
});
