import type { Overlaprecord } from './vormen.ts';

export interface Grenzen {
  /** Zo veel records worden allemaal met elkaar vergeleken. */
  samen: number;
  /** Zijn er meer, dan is een blok hoogstens zo groot: er zijn er dan veel, en de tijd groeit met het kwadraat. */
  perBlok: number;
}

/** Drie miljoen paren in één keer, of hoogstens een half miljoen per blok. */
const GRENZEN: Grenzen = { samen: 2_500, perBlok: 1_000 };

interface Stap {
  per: (record: Overlaprecord) => string;
  /** Wat niet vergeleken is als deze stap nodig was, en wat de vrager kan doen. */
  beperking: string;
}

/** Zijn er meer, dan wordt alleen vergeleken wat in deze stappen gelijk is: de eerste stap laat het minste weg. */
const STAPPEN: readonly Stap[] = [
  {
    per: ({ themas }) => themas[0] ?? '',
    beperking:
      'Er is zo veel, dat alleen is vergeleken wat hetzelfde belangrijkste thema heeft. Kies een thema om ook de rest te vergelijken.',
  },
  {
    per: ({ wijken }) => wijken.toSorted().join(' '),
    beperking:
      'Van sommige thema’s is er zo veel, dat alleen is vergeleken wat voor precies dezelfde wijken is, of voor het hele gebied. Kies een wijk om die met het hele gebied te vergelijken.',
  },
  {
    per: ({ niveau }) => niveau ?? '',
    beperking:
      'Van sommige thema’s is er in een gebied zo veel, dat alleen is vergeleken wat hetzelfde niveau heeft. Kies een wijk of leeftijdsgroep om meer te vergelijken.',
  },
  {
    per: ({ leeftijdVan, leeftijdTot }) => `${leeftijdVan}-${leeftijdTot}`,
    beperking:
      'Van sommige thema’s is er in een gebied en op een niveau zo veel, dat alleen is vergeleken wat voor precies dezelfde leeftijd is. Kies een wijk of leeftijdsgroep om meer te vergelijken.',
  },
];

export interface Verdeling {
  blokken: Overlaprecord[][];
  /** Wat door de omvang niet vergeleken is, in zinnen; leeg als alles vergeleken is. */
  beperkingen: string[];
}

/** Verdeelt records in blokken die klein genoeg zijn om binnen een blok alles met alles te vergelijken. */
export function verdeel(records: readonly Overlaprecord[], { samen, perBlok }: Grenzen = GRENZEN): Verdeling {
  const blokken: Overlaprecord[][] = [];
  const gezet = new Set<Stap>();
  let over = 0;
  const zet = (deel: Overlaprecord[], nr: number): void => {
    const stap = STAPPEN[nr];
    if (deel.length <= (nr === 0 ? samen : perBlok)) blokken.push(deel);
    else if (stap) {
      gezet.add(stap);
      for (const kleiner of Map.groupBy(deel, stap.per).values()) zet(kleiner, nr + 1);
    } else over += deel.length;
  };
  zet([...records], 0);
  const beperkingen = STAPPEN.filter((stap) => gezet.has(stap)).map(({ beperking }) => beperking);
  if (over > 0) {
    const aantal = over.toLocaleString('nl-NL');
    beperkingen.push(`${aantal} records zijn niet vergeleken: het zijn er te veel. Kies een wijk of leeftijdsgroep.`);
  }
  return { blokken, beperkingen };
}
