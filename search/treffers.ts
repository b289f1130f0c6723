import type { Versheid } from '../prisma/regels/termijn.ts';
import type { Terugval } from './terugval.ts';
import { sleutelVan } from './vormen.ts';
import { telFacetten } from './vraag/facetten.ts';
import type { Voorkeur } from './vraag/passen.ts';
import { type Gerangschikt, rangschik } from './vraag/rangschikken.ts';
import { normaliseer } from './woorden/index.ts';
import type { Facetten, Sleutel, Zoekopdracht } from './zoekmachine.ts';

export interface Treffer extends Sleutel, Versheid {
  naam: string;
  /** Hoe goed het past: van 0 af, en 1 of hoger is heel goed. Alleen te vergelijken binnen één vraag. Op naam gesorteerd is er geen. */
  score: number;
}

export interface Bladzijde {
  treffers: Treffer[];
  totaal: number;
  facetten: Facetten;
  /** De score van de allereerste treffer; leeg als er geen is of als er op naam gesorteerd is. */
  beste: number | undefined;
  /** Niets bevat genoeg van de vraag: dit gaat alleen over haar onderwerp (xyzzy dyslexie). */
  alleenOnderwerp: boolean;
  /** Meilisearch gaf geen antwoord; PostgreSQL antwoordde. */
  gedegradeerd: boolean;
}

/** Zo veel treffers worden fijn gerangschikt; wie verder bladert, krijgt de grove volgorde van de zoekmachine. */
const VENSTER = 200;
/** Geeft alles-moet-passen minder treffers dan dit, dan wordt ook gezocht naar wat een deel van de vraag bevat. */
const WEINIG = 20;
/** Welk deel van de vraag een treffer minstens moet bevatten als niet alles gevonden is. */
const MINST_GEDEKT = 0.4;

type Vraag = Omit<Zoekopdracht, 'wijze' | 'vanaf' | 'aantal'> & {
  /** Geen woord hoeft te staan: de keuze is de hele vraag. */
  vrij: boolean;
};
type Venster = Pick<Zoekopdracht, 'vanaf' | 'aantal'>;

/**
 * Eén bladzijde treffers. Eerst wat alles bevat wat nodig is; is dat weinig, dan ook wat een flink deel bevat. Kost één zoekopdracht, of
 * twee als er weinig is of als een bladzijde over de rand van het venster gaat.
 */
export async function haalTreffers(
  machine: Terugval,
  vraag: Vraag,
  voorkeur: Voorkeur,
  venster: Venster,
): Promise<Bladzijde> {
  const opNaam = vraag.volgorde === 'NAAM';
  const eerste = eersteVenster(opNaam, venster);
  const nodig = vraag.groepen.filter((groep) => groep.nodig).length;
  // Een vraag met alleen algemene woorden (hulp voor gezinnen) hoeft die niet allemaal te bevatten.
  const wijze = vraag.vrij ? 'NIETS' : nodig === 0 ? 'EEN' : 'ALLE';
  const streng = await machine.zoek({ ...vraag, wijze, ...eerste });
  if (streng.totaal < WEINIG && nodig > 1) return vulAan(machine, vraag, voorkeur, venster, streng);
  const { totaal, facetten, gedegradeerd } = streng;
  if (opNaam) {
    const begin = venster.vanaf - eerste.vanaf;
    const bladzijde = streng.kandidaten.slice(begin, begin + venster.aantal);
    const treffers = bladzijde.map((kandidaat) => alsTreffer({ kandidaat, score: 0 }));
    return { treffers, totaal, facetten, gedegradeerd, beste: undefined, alleenOnderwerp: false };
  }
  const volgorde = rangschik(streng.kandidaten, vraag.groepen, voorkeur).map(alsTreffer);
  const erna = await haalErna(machine, { ...vraag, wijze }, voorkeur, venster, totaal);
  return {
    treffers: [...volgorde.slice(venster.vanaf, venster.vanaf + venster.aantal), ...erna.treffers],
    totaal,
    facetten,
    beste: volgorde[0]?.score,
    alleenOnderwerp: false,
    gedegradeerd: gedegradeerd || erna.gedegradeerd,
  };
}

/**
 * Wat van de strenge treffers wordt opgehaald. Op naam gaat dat vooraan van het begin af: zijn het er weinig, dan moeten ze allemaal
 * bekend zijn om ze aan te vullen, welke bladzijde er ook gevraagd is. Verder weg hoeft dat niet, want aanvullen komt niet zo ver.
 */
function eersteVenster(opNaam: boolean, { vanaf, aantal }: Venster): Venster {
  if (!opNaam) return { vanaf: 0, aantal: VENSTER };
  return vanaf < VENSTER + WEINIG ? { vanaf: 0, aantal: Math.max(vanaf + aantal, WEINIG) } : { vanaf, aantal };
}

/** Het deel van een bladzijde dat voorbij het venster ligt. */
async function haalErna(
  machine: Terugval,
  vraag: Vraag & Pick<Zoekopdracht, 'wijze'>,
  voorkeur: Voorkeur,
  { vanaf, aantal }: Venster,
  totaal: number,
) {
  const begin = Math.max(vanaf, VENSTER);
  const eind = Math.min(vanaf + aantal, totaal);
  if (eind <= begin) return { treffers: [], gedegradeerd: false };
  const { kandidaten, gedegradeerd } = await machine.zoek({
    ...vraag,
    facetten: [],
    vanaf: begin,
    aantal: eind - begin,
  });
  // Binnen de bladzijde wel op volgorde van passen: de zoekmachine bepaalt alleen welke er nog komen.
  return { treffers: rangschik(kandidaten, vraag.groepen, voorkeur).map(alsTreffer), gedegradeerd };
}

/** Weinig gevonden: wat alles bevat, en wat een flink deel van de vraag bevat. Is dat er niet, dan wat over haar onderwerp gaat. */
async function vulAan(
  machine: Terugval,
  vraag: Vraag,
  voorkeur: Voorkeur,
  { vanaf, aantal }: Venster,
  streng: Awaited<ReturnType<Terugval['zoek']>>,
): Promise<Bladzijde> {
  const ruimer = { facetten: [], volgorde: 'RELEVANTIE' as const, vanaf: 0, aantal: VENSTER };
  const ruim = await machine.zoek({ ...vraag, ...ruimer, wijze: 'EEN' });
  const zeker = new Set(streng.kandidaten.map(sleutelVan));
  const alle = new Map([...streng.kandidaten, ...ruim.kandidaten].map((k) => [sleutelVan(k), k]));
  const alles = rangschik([...alle.values()], vraag.groepen, voorkeur);
  const genoeg = alles.filter(({ kandidaat, gedekt }) => zeker.has(sleutelVan(kandidaat)) || gedekt >= MINST_GEDEKT);
  // Eén woord dat niemand kent (een naam, een tikfout) mag een onderwerp dat wel bekend is niet verbergen.
  const gerangschikt = genoeg.length > 0 ? genoeg : alles.filter(({ onderwerp }) => onderwerp);
  const volgorde = vraag.volgorde === 'NAAM' ? opAlfabet(gerangschikt) : gerangschikt;
  return {
    treffers: volgorde.slice(vanaf, vanaf + aantal).map(alsTreffer),
    totaal: volgorde.length,
    facetten: telFacetten(
      volgorde.map(({ kandidaat }) => kandidaat),
      vraag.facetten,
    ),
    beste: gerangschikt[0]?.score,
    alleenOnderwerp: genoeg.length === 0 && gerangschikt.length > 0,
    gedegradeerd: streng.gedegradeerd || ruim.gedegradeerd,
  };
}

/** Zoals in een telefoonboek, en zoals de zoekmachines het doen: zonder accenten, hoofdletters en tekens vooraan. */
function opAlfabet(rij: readonly Gerangschikt[]): Gerangschikt[] {
  const sleutel = ({ kandidaat: { naam, id } }: Gerangschikt) =>
    `${normaliseer(naam).replace(/^[^a-z0-9]+/, '')} ${id}`;
  const metSleutel = rij.map((een) => ({ een, sleutel: sleutel(een) }));
  return metSleutel.sort((a, b) => (a.sleutel < b.sleutel ? -1 : 1)).map(({ een }) => een);
}

const alsTreffer = ({ kandidaat, score }: Pick<Gerangschikt, 'kandidaat' | 'score'>): Treffer => ({
  soort: kandidaat.soort,
  id: kandidaat.id,
  naam: kandidaat.naam,
  geldtOp: kandidaat.geldtOp,
  opgenomenOp: kandidaat.opgenomenOp,
  score: Math.round(score * 1000) / 1000,
});
