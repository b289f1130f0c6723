import type { Woordgroep, Zoekopdracht } from '../../search/zoekmachine.ts';
import { DOCUMENTEN } from './documenten.ts';
import { groep } from './opdracht.ts';
import { aanbod, activiteit, organisatie, school, type Treffers, van } from './verwacht.ts';

interface Woordgeval {
  belofte: string;
  wijze: Zoekopdracht['wijze'];
  groepen: Woordgroep[];
  verwacht: Treffers;
}

const MET_ANGST = [...aanbod('baas gesprek'), ...school('regenboog'), ...activiteit('leescafe')];
/** Met `angst` of `groep`. */
const MET_EEN_VAN_BEIDE = [...MET_ANGST, ...aanbod('durven')];
/** Een woord in een naam en in omschrijvingen. */
export const ANGST: Woordgroep[] = [groep(['angst'])];

export const WOORDGEVALLEN: readonly Woordgeval[] = [
  { belofte: 'een woord vindt elk record waarin het staat', wijze: 'ALLE', groepen: ANGST, verwacht: MET_ANGST },
  {
    belofte: 'een van de vormen van een woord is genoeg',
    wijze: 'ALLE',
    groepen: [groep(['angst', '+angst'])],
    verwacht: [...MET_ANGST, ...aanbod('durven'), ...van('BEGRIP', 'faalangst')],
  },
  {
    belofte: 'van twee woorden moeten beide er staan',
    wijze: 'ALLE',
    groepen: [groep(['angst']), groep(['groep'])],
    verwacht: aanbod('baas'),
  },
  {
    belofte: 'van twee woorden mag een van beide er staan',
    wijze: 'EEN',
    groepen: [groep(['angst']), groep(['groep'])],
    verwacht: MET_EEN_VAN_BEIDE,
  },
  {
    belofte: 'van een vorm met twee delen moeten beide delen er staan',
    wijze: 'ALLE',
    groepen: [groep(['+plus +klas', '+plus +les', 'zwemles'])],
    verwacht: [...aanbod('plusklas'), ...activiteit('zwemles')],
  },
  {
    belofte: 'een vorm met een deel dat nergens staat, vindt niets',
    wijze: 'EEN',
    groepen: [groep(['+plus +les'])],
    verwacht: [],
  },
  {
    belofte: 'een woord dat niet nodig is, sluit niets uit',
    wijze: 'ALLE',
    groepen: [groep(['angst']), groep(['boek'], { nodig: false })],
    verwacht: MET_ANGST,
  },
  {
    belofte: 'een woord dat niet nodig is, voegt niets toe',
    wijze: 'EEN',
    groepen: [groep(['angst']), groep(['judo'], { nodig: false })],
    verwacht: MET_ANGST,
  },
  {
    belofte: 'is geen enkel woord nodig, dan tellen ze alle, en moeten alle er staan',
    wijze: 'ALLE',
    groepen: [groep(['angst'], { nodig: false }), groep(['groep'], { nodig: false })],
    verwacht: aanbod('baas'),
  },
  {
    belofte: 'is geen enkel woord nodig, dan tellen ze alle, en is een ervan genoeg',
    wijze: 'EEN',
    groepen: [groep(['angst'], { nodig: false }), groep(['groep'], { nodig: false })],
    verwacht: MET_EEN_VAN_BEIDE,
  },
  {
    belofte: 'hoeft er niets te staan, dan past alles',
    wijze: 'NIETS',
    groepen: [groep(['angst']), groep(['nergens'])],
    verwacht: DOCUMENTEN,
  },
  {
    belofte: 'de code van een thema is een term als alle andere',
    wijze: 'ALLE',
    groepen: [groep(['#ANGST'])],
    verwacht: aanbod('durven baas'),
  },
  {
    belofte: 'een deel van een samenstelling is niet het woord zelf',
    wijze: 'EEN',
    groepen: [groep(['klas'])],
    verwacht: [],
  },
  { belofte: 'het begin van een woord is niet het woord zelf', wijze: 'EEN', groepen: [groep(['ang'])], verwacht: [] },
  {
    belofte: 'een woord dat nergens staat, doet bij een van beide niet mee',
    wijze: 'EEN',
    groepen: [groep(['eenhoorn']), groep(['nergens'], { gewicht: 9 })],
    verwacht: organisatie('eenhoorn'),
  },
];
