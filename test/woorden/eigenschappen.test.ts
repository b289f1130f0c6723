import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { laadOntleder, maakOntleder } from '../../search/woorden/ontleder.ts';
import { laadWoordenboek } from '../../search/woorden/woordenboek.ts';

const ontleder = await laadOntleder();
const MAP = path.join(import.meta.dirname, '..', '..', 'prisma', 'startdata');

/** Alle verschillende woorden van de startdata, in de vorm waarin de index ze krijgt. */
function woordenVanStartdata(): string[] {
  const bestanden = readdirSync(MAP).filter((naam) => naam.endsWith('.json'));
  const teksten = bestanden.map((naam) => readFileSync(path.join(MAP, naam), 'utf8'));
  return [...new Set(teksten.flatMap((tekst) => ontleder.woorden(tekst).map(({ woord }) => woord)))];
}

/** Steeds dezelfde rij willekeurige getallen onder `grens`. */
function loterij(zaad: number) {
  let stand = zaad;
  return (grens: number) => {
    stand = (Math.imul(stand, 1_664_525) + 1_013_904_223) >>> 0;
    return stand % grens;
  };
}

function willekeurigeTeksten(aantal: number): string[] {
  const trek = loterij(7);
  const tekens = [..."abdeghijklmnoprstuvwz'-&@().,0123 éëïĳßéАع語🙂\u0000\u00ad\ud800\n"];
  return Array.from({ length: aantal }, () =>
    Array.from({ length: trek(40) }, () => tekens[trek(tekens.length)] ?? '').join(''),
  );
}

describe('voor elk woord van de startdata', () => {
  const woorden = woordenVanStartdata();

  it('is de grondvorm van een grondvorm die grondvorm zelf', () => {
    expect(woorden.length).toBeGreaterThan(3000);
    const grondvormen = woorden.map((woord) => ontleder.ontleed(woord).grondvorm);
    expect(grondvormen.filter((grondvorm) => ontleder.ontleed(grondvorm).grondvorm !== grondvorm)).toEqual([]);
  });

  it('zijn de delen zelf grondvormen van minstens twee letters', () => {
    const delen = new Set(woorden.flatMap((woord) => ontleder.ontleed(woord).alleDelen));
    expect([...delen].filter((deel) => deel.length < 2 || ontleder.ontleed(deel).grondvorm !== deel)).toEqual([]);
  });

  it('hebben alle vormen van een grondvorm dezelfde stam, delen en uitkomst', () => {
    const anders = woorden.filter((woord) => {
      const { grondvorm, stam, delen } = ontleder.ontleed(woord);
      const vanGrondvorm = ontleder.ontleed(grondvorm);
      return vanGrondvorm.stam !== stam || vanGrondvorm.delen.join() !== delen.join();
    });
    expect(anders).toEqual([]);
  });

  it('geeft een verse ontleder precies hetzelfde', async () => {
    const vers = maakOntleder(await laadWoordenboek());
    const omgekeerd = woorden.toReversed().map((woord) => [woord, vers.ontleed(woord)]);
    expect(omgekeerd.reverse()).toEqual(woorden.map((woord) => [woord, ontleder.ontleed(woord)]));
  });
});

describe('wat iemand ook intypt', () => {
  it('geeft woorden die op hun plek staan, en een analyse', () => {
    for (const tekst of willekeurigeTeksten(3000)) {
      for (const { tekst: geschreven, woord, van, tot } of ontleder.woorden(tekst)) {
        expect(tekst.slice(van, tot)).toBe(geschreven);
        const { grondvorm, stam, delen } = ontleder.ontleed(woord);
        expect(grondvorm).not.toBe('');
        expect(stam).not.toBe('');
        expect(delen).not.toContain('');
      }
      expect(typeof ontleder.ontleed(tekst).bekend).toBe('boolean');
    }
  });

  it('laadt het woordenboek één keer', async () => {
    expect(await laadOntleder()).toBe(ontleder);
  });
});
