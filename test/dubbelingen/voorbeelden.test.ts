import { describe, expect, test } from 'vitest';
import { Register, type Rij, type Veld, type Voorbeeld } from '../../search/dubbelingen/index.ts';

const VELDEN: readonly Veld[] = [
  { kolom: 'naam', soort: 'naam' },
  { kolom: 'telefoon', soort: 'telefoon' },
  { kolom: 'plaats', soort: 'tekst' },
];
const DIEREN = ['otter', 'reiger', 'bever', 'zwaan', 'kievit', 'das', 'egel', 'vos', 'haas', 'uil', 'specht', 'merel'];
const DINGEN = ['huis', 'nest', 'plein', 'veld', 'hof'];

/** Zestig namen, elk twee keer: met hetzelfde nummer, en een naam die er alleen op lijkt. */
const records: [string, Rij][] = DIEREN.flatMap((dier, i) =>
  DINGEN.flatMap((ding, j): [string, Rij][] => {
    const telefoon = `078-${6_000_000 + i * 1_000 + j * 37}`;
    const plaats = `plaats${(i * 5 + j) % 9}`;
    return [
      [`${dier}-${ding}-a`, { naam: `De ${dier} ${ding} training`, telefoon, plaats }],
      [`${dier}-${ding}-b`, { naam: `${dier} ${ding} groep`, telefoon, plaats }],
    ];
  }),
);
const rij = (id: string): Rij => new Map(records).get(id) ?? {};
const [GEVRAAGD, ...REST] = DIEREN.flatMap((dier) => DINGEN.map((ding) => `${dier}-${ding}`));
const zeg = (zelfde: boolean): Voorbeeld[] =>
  REST.slice(0, 30).map((n) => ({ a: rij(`${n}-a`), b: rij(`${n}-b`), zelfde }));

function kansMet(voorbeelden: readonly Voorbeeld[]): number {
  const register = Register.leer(VELDEN, records, voorbeelden);
  const [, rij] = records.find(([id]) => id === `${GEVRAAGD}-a`) ?? ['', {}];
  const gevonden = register.vergelijk(rij, { minimum: 0, behalve: `${GEVRAAGD}-a` });
  return gevonden.find(({ id }) => id === `${GEVRAAGD}-b`)?.oordeel.kans ?? 0;
}

describe('leren van wat mensen besloten', () => {
  test('is dit soort paren steeds geen dubbeling, dan wordt een nieuw zo’n paar minder waarschijnlijk; is het dat wel, meer', () => {
    const zonder = kansMet([]);
    expect(kansMet(zeg(false))).toBeLessThan(zonder);
    expect(kansMet(zeg(true))).toBeGreaterThan(kansMet(zeg(false)));
    expect(kansMet(zeg(true))).toBeGreaterThanOrEqual(zonder);
  });

  test('de volgorde van de besluiten maakt niet uit', () => {
    const besluiten = [...zeg(false).slice(0, 10), ...zeg(true).slice(10)];
    expect(kansMet(besluiten.toReversed())).toBe(kansMet(besluiten));
  });
});
