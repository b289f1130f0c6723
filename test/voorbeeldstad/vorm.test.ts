import { describe, expect, it } from 'vitest';
import { controleer } from '../../prisma/laden/verwijzingen.ts';
import { type Soort, vormen } from '../../prisma/startdata/vorm/pakket.ts';
import { stad, start, teksten } from './kit.ts';

const groot = stad(5_000);
const { dubbel: _, bijna: __, ...pakket } = groot;
const soorten = (Object.keys(pakket) as Soort[]).filter((soort) => pakket[soort].length > 0);

describe('elk record van Voorbeeldstad', () => {
  it.each(soorten)('past in de vorm van %s', (soort) => {
    for (const rij of pakket[soort]) {
      const gelezen = vormen[soort].safeParse(rij);
      expect(gelezen.error?.message, JSON.stringify(rij)).toBeUndefined();
      // Wat de vorm zou aanvullen, staat er al: het geladen record is wat verzonnen is.
      expect(gelezen.data).toEqual(rij);
    }
  });

  it('verwijst alleen naar wat bestaat en heeft een eigen id', () => {
    const { themas, sopKader, normen } = start;
    expect(controleer({ ...pakket, themas, sopKader, normen })).toEqual([]);
  });

  it('hoort bij Voorbeeldstad en is verzonnen', () => {
    for (const soort of soorten) {
      for (const rij of pakket[soort]) {
        expect(rij).toMatchObject({ herkomst: 'VOORBEELD' });
        if ('regio' in rij) expect(rij.regio).toBe('VOORBEELDSTAD');
        if ('id' in rij) expect(rij.id).toMatch(soort === 'scholen' ? /^99[A-Z]{2}00$/ : /^vb-/);
      }
    }
    expect(groot.wijken.every((w) => /^WK0000\d\d$/.test(w.code))).toBe(true);
  });

  it('verwijst in een deel nooit vooruit naar een later deel', () => {
    const plaats = new Map(groot.aanbod.map((a, i) => [a.id, i]));
    for (const [i, a] of groot.aanbod.entries()) {
      for (const id of a.zieOok) expect(plaats.get(id)).toBeLessThan(i);
    }
  });
});

describe('adressen en nummers in Voorbeeldstad', () => {
  const met = [...groot.aanbod, ...groot.activiteiten, ...groot.organisaties, ...groot.scholen];

  it('hebben een telefoonnummer dat niet bestaat: netnummer 0999 of mobiel 06-000', () => {
    const nummers = met.map((rij) => rij.telefoon).filter((nummer) => nummer !== null);
    expect(nummers.length).toBeGreaterThan(1_000);
    for (const nummer of nummers) {
      expect(nummer.replace(/^(\+31|0031)/, '0').replace(/\D/g, '')).toMatch(/^(0999\d{6}|06000\d{5})$/);
    }
  });

  it('staan op voorbeeldstad.example', () => {
    for (const tekst of met.flatMap(teksten).filter((t) => t.includes('://') || t.includes('@'))) {
      expect(tekst).toMatch(/^(https:\/\/([a-z0-9-]+\.)?|[a-z0-9-]+@)voorbeeldstad\.example(\/|$)/);
    }
  });

  it('hebben een postcode die geen straat kan hebben, met één straat per postcode', () => {
    const straten = new Map<string, Set<string>>();
    for (const { postcode, straat, plaats } of [
      ...groot.scholen,
      ...groot.activiteiten.flatMap((a) => a.locatie ?? []),
    ]) {
      expect(postcode).toMatch(/^9990(?!S[ADS])[A-Z]{2}$/);
      expect(plaats).toBe('Voorbeeldstad');
      straten.set(postcode ?? '', (straten.get(postcode ?? '') ?? new Set()).add(straat ?? ''));
    }
    expect([...straten.values()].every((namen) => namen.size === 1)).toBe(true);
  });
});
