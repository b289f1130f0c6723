import { describe, expect, it } from 'vitest';
import { laadOntleder } from '../../search/woorden/ontleder.ts';
import { rijen } from './kit.ts';

const { schrijfwijze, ontleed } = await laadOntleder();

describe('een grondvorm wordt getoond als een woord', () => {
  it.each(
    rijen(`
      lees lezen
      opvoed opvoeden
      spijbel spijbelen
      zwem zwemmen
      schrijf schrijven
      geef geven
      ga gaan
      doe doen
      beslis beslissen
      vaststel vaststellen
      instem instemmen
      meedoe meedoen
      opgroei opgroeien
      terugkom terugkomen
      onderpresteer onderpresteren
    `),
  )('van het werkwoord %s is dat %s', (grondvorm, heel) => {
    expect(schrijfwijze(grondvorm)).toBe(heel);
    expect(ontleed(heel).grondvorm).toBe(grondvorm);
  });

  it.each(['werk', 'training', 'school', 'hoogbegaafd', 'Dordrecht', 'tlv', 'zorgcoordinator', 'xqzvw'])(
    '%s blijft zoals het is',
    (woord) => {
      expect(schrijfwijze(woord)).toBe(woord);
    },
  );
});
