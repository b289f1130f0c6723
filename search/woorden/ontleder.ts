import { LRUCache } from 'lru-cache';
import { bekendeVorm, grondvormVan, type Staart } from './grondvorm.ts';
import { normaliseer } from './normaliseer.ts';
import { splits } from './samenstelling.ts';
import { schrijfwijzeVan } from './schrijfwijze.ts';
import { stamVan } from './stam.ts';
import { LANGSTE_WOORD, type Woord, woordenIn, zonderApostrof } from './woorden.ts';
import { laadWoordenboek, type Woordenboek } from './woordenboek.ts';

/** Wat er over één woord te weten valt. Alles in kleine letters zonder accenten. */
export interface Woordanalyse {
  /** Eén vorm voor alle vormen van hetzelfde woord: kinderen is kind; leest, lezen en gelezen zijn lees. */
  grondvorm: string;
  /** Grondvormen van de delen van een samenstelling, van voor naar achter; leeg als het er geen is. */
  delen: string[];
  /** De delen, met de delen van die delen: huiswerkbegeleiding geeft ook huis en werk. */
  alleDelen: string[];
  /** Gelijk voor woorden die van hetzelfde woord zijn afgeleid: begeleiding, begeleider en begeleiden. */
  stam: string;
  /** Staat in het woordenboek, zelf of als vorm van een woord daarin, of is een samenstelling van zulke woorden. */
  bekend: boolean;
}

export interface Ontleder {
  /** Zie `woordenIn`. */
  woorden(tekst: string): Woord[];
  /** Neemt een woord zoals geschreven of zoals `woorden` het geeft; met of zonder accenten, hoofdletters en streepjes. */
  ontleed(woord: string): Woordanalyse;
  /** Een grondvorm zoals men hem schrijft, om te tonen: lees is lezen. */
  schrijfwijze(grondvorm: string): string;
}

/** Zoveel analyses blijven bewaard: ruim meer dan de verschillende woorden van een sociale kaart. */
const ONTHOUDEN = 20_000;

/** Maakt een ontleder bij een woordenboek. */
export function maakOntleder(boek: Woordenboek): Ontleder {
  const onthouden = new LRUCache<string, Woordanalyse>({ max: ONTHOUDEN });
  const staart: Staart = (woord) => {
    const laatste = splits(boek, woord).at(-1)?.geschreven;
    return laatste === undefined ? undefined : { voor: woord.slice(0, -laatste.length), laatste };
  };
  const grondvorm = (woord: string) => grondvormVan(boek, woord, staart);
  const delenVan = (grond: string) => splits(boek, grond).map((deel) => grondvorm(deel.woord));
  const alleDelenVan = (delen: readonly string[]): string[] =>
    delen.flatMap((deel) => [deel, ...alleDelenVan(delenVan(deel))]);

  function bereken(woord: string): Woordanalyse {
    const grond = grondvorm(woord);
    const delen = delenVan(grond);
    return {
      grondvorm: grond,
      delen,
      alleDelen: [...new Set(alleDelenVan(delen))],
      stam: stamVan(boek, grond, staart),
      bekend: bekendeVorm(boek, woord, staart) !== undefined,
    };
  }

  function ontleed(geschreven: string): Woordanalyse {
    const woord = zonderApostrof(normaliseer(geschreven)).replaceAll('-', '').slice(0, LANGSTE_WOORD);
    const bekend = onthouden.get(woord);
    if (bekend !== undefined) return bekend;
    const nieuw = bereken(woord);
    onthouden.set(woord, nieuw);
    return nieuw;
  }

  return {
    woorden: woordenIn,
    ontleed,
    schrijfwijze: (grond) => schrijfwijzeVan(boek, grond, (woord) => ontleed(woord).grondvorm),
  };
}

let geladen: Promise<Ontleder> | undefined;

/** De ontleder met het Nederlandse woordenboek. Laadt het één keer per proces. */
export function laadOntleder(): Promise<Ontleder> {
  geladen ??= laadWoordenboek().then(maakOntleder);
  return geladen;
}
