import { invoerFout } from '../../schema/fouten.ts';
import { gedeeldeEnum } from '../../schema/waarden/enums.ts';
import { LEEFTIJD } from '../../schema/waarden/regels.ts';
import { builder } from './builder.ts';
import { AFSTAND } from './matchen/gewichten.ts';
import type { Profiel } from './matchen/vormen.ts';
import { inhoud } from './matchen/woorden.ts';
import { Deelnamevorm, Momentsoort, Speelniveau, Toegankelijkheid, Weekdag } from './waarden.ts';

/** Nederland, ruim genomen: wie lengte- en breedtegraad verwisselt, valt erbuiten. */
const NEDERLAND = { lengtegraad: [3, 8], breedtegraad: [50, 54] } as const;
const MAX_INTERESSES = 20;
const MAX_LETTERS = 60;

const Coordinaten = builder.inputType('CoordinatenInvoer', {
  description: 'Een plek in Nederland (WGS 84).',
  fields: (t) => ({
    lengtegraad: t.float({ required: true, description: 'Lengtegraad, tussen 3 en 8.' }),
    breedtegraad: t.float({ required: true, description: 'Breedtegraad, tussen 50 en 54.' }),
  }),
});

export const MatchProfiel = builder.inputType('MatchProfiel', {
  description:
    'Wat bij een kind past. Leeftijd en nog minstens één wens zijn nodig. Het profiel wordt niet bewaard en niet in een logboek gezet; noem nooit een naam.',
  fields: (t) => ({
    // Niet verplicht in het schema: dan zou GraphQL zelf weigeren, in het Engels en zonder veld.
    leeftijd: t.int({ description: `Verplicht. In hele jaren, ${LEEFTIJD.van} tot en met ${LEEFTIJD.tot}.` }),
    wijk: t.id({ description: 'De wijk waar het kind woont (CBS-code). Zonder coördinaten ook voor de afstand.' }),
    coordinaten: t.field({
      type: Coordinaten,
      description: 'De plek om de afstand vanaf te rekenen; gaat vóór de wijk.',
    }),
    reisafstandKm: t.float({
      description: `Hoe ver het kind hemelsbreed kan reizen, in kilometers; standaard ${AFSTAND.standaardKm}.`,
    }),
    interesses: t.stringList({ description: 'Wat het kind leuk vindt, in losse woorden: voetbal, tekenen, dieren.' }),
    dagen: t.field({ type: [Weekdag], description: 'Dagen die kunnen.' }),
    momentsoorten: t.field({ type: [Momentsoort], description: 'Onder, na of buiten schooltijd, of in de zomer.' }),
    budgetPerJaar: t.float({ description: 'Wat er per jaar te besteden is, in euro’s.' }),
    toegankelijkheid: t.field({ type: [Toegankelijkheid], description: 'Waar rekening mee moet worden gehouden.' }),
    vorm: t.field({ type: Deelnamevorm, description: 'Liever alleen of in een team; BEIDE is geen voorkeur.' }),
    niveau: t.field({ type: Speelniveau, description: 'Wat het kind al kan; ALLE is geen voorkeur.' }),
    regio: t.field({
      type: gedeeldeEnum(builder, 'Regio'),
      description:
        'Gebied waar de activiteit moet gelden; zonder gebied telt dat van de wijk. Voorbeeldstad doet alleen mee als de plek daarom vraagt.',
    }),
    minimaleZekerheid: t.int({
      defaultValue: 0,
      description: 'Zoveel procent van wat gevraagd is, moet bekend zijn: 0 laat alles zien, 100 niets met een gat.',
    }),
  }),
});

type Invoer = typeof MatchProfiel.$inferInput;

/** Controleert een profiel; of de wijk bestaat, is nog niet bekend. De boodschappen noemen het veld en nooit de waarde: een profiel hoort niet in een logboek. */
export function leesProfiel(invoer: Invoer): Profiel {
  const { leeftijd, reisafstandKm: reis, coordinaten: punt } = invoer;
  if (leeftijd == null) throw fout('leeftijd', 'Vul de leeftijd van het kind in, in hele jaren.');
  tussen('leeftijd', leeftijd, LEEFTIJD.van, LEEFTIJD.tot, 'een leeftijd in jaren');
  tussen('minimaleZekerheid', invoer.minimaleZekerheid, 0, 100, 'een percentage');
  tussen('coordinaten.lengtegraad', punt?.lengtegraad, ...NEDERLAND.lengtegraad, 'een lengtegraad in Nederland');
  tussen('coordinaten.breedtegraad', punt?.breedtegraad, ...NEDERLAND.breedtegraad, 'een breedtegraad in Nederland');
  if (invoer.budgetPerJaar != null && invoer.budgetPerJaar < 0) {
    throw fout('budgetPerJaar', 'Een budget is 0 euro of meer.');
  }
  if (reis != null && (reis <= 0 || reis > AFSTAND.grootsteKm)) {
    throw fout('reisafstandKm', `Een reisafstand is meer dan 0 en hoogstens ${AFSTAND.grootsteKm} kilometer.`);
  }
  const wijk = invoer.wijk ?? null;
  if (reis != null && !punt && wijk === null) {
    throw fout('reisafstandKm', 'Geef bij een reisafstand ook een wijk of coördinaten.');
  }
  const profiel: Profiel = {
    leeftijd,
    wijk,
    punt: punt ?? null,
    puntIsOngeveer: false,
    reisafstandKm: reis ?? AFSTAND.standaardKm,
    interesses: leesInteresses(invoer.interesses ?? []),
    dagen: uniek(invoer.dagen),
    momentsoorten: uniek(invoer.momentsoorten),
    budgetPerJaar: invoer.budgetPerJaar ?? null,
    toegankelijkheid: uniek(invoer.toegankelijkheid),
    vorm: invoer.vorm && invoer.vorm !== 'BEIDE' ? invoer.vorm : null,
    niveau: invoer.niveau && invoer.niveau !== 'ALLE' ? invoer.niveau : null,
  };
  if (!heeftWens(profiel)) {
    throw invoerFout(
      'profiel',
      'Vul naast de leeftijd minstens één wens in: interesses, wijk of coördinaten, dagen, momentsoorten, budgetPerJaar, toegankelijkheid, vorm of niveau.',
    );
  }
  return profiel;
}

const heeftWens = (p: Profiel): boolean =>
  [p.interesses, p.dagen, p.momentsoorten, p.toegankelijkheid].some((lijst) => lijst.length > 0) ||
  [p.wijk, p.punt, p.budgetPerJaar, p.vorm, p.niveau].some((wens) => wens !== null);

function leesInteresses(ruw: readonly string[]): string[] {
  const gevuld = uniek(ruw.map((wens) => wens.trim().toLowerCase())).filter((wens) => inhoud(wens).length > 0);
  if (gevuld.length > MAX_INTERESSES || gevuld.some((wens) => wens.length > MAX_LETTERS)) {
    throw fout('interesses', `Geef hoogstens ${MAX_INTERESSES} interesses van ${MAX_LETTERS} letters.`);
  }
  return gevuld;
}

function tussen(veld: string, waarde: number | null | undefined, van: number, tot: number, wat: string): void {
  if (waarde != null && (waarde < van || waarde > tot)) throw fout(veld, `Geef ${wat}: ${van} tot en met ${tot}.`);
}

const fout = (veld: string, boodschap: string) => invoerFout(`profiel.${veld}`, boodschap);
const uniek = <T>(lijst: readonly T[] | null | undefined): T[] => [...new Set(lijst ?? [])];
