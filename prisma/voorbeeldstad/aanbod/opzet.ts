import type { Organisatiesoort } from '../../generated/client/enums.ts';
import type { Partij } from '../organisaties.ts';
import type { Groep, Recept } from '../recepten/index.ts';
import type { Stad } from '../stad.ts';
import type { Toeval } from '../toeval.ts';
import type { Buurt } from '../wijken.ts';
import type { Opzet } from './tekst.ts';

/** De aanbieders van één deel, per soort. */
export type Aanbieders = ReadonlyMap<Organisatiesoort, readonly Partij[]>;

const PO = new Set(['VOORSCHOOLS', 'PO', 'SBO', 'SO']);

/** Kiest wat, voor wie, door wie en waar, zodat de stukken bij elkaar passen. */
export function kiesOpzet(
  stad: Stad,
  aanbieders: Aanbieders,
  toeval: Toeval,
): { opzet: Opzet; partij: Partij; swv: Partij } {
  const recept = toeval.gewogen(stad.recepten.map((r) => [r, r.gewicht] as const));
  const [soort, werkvorm] = toeval.kies(recept.soorten);
  const groep = metLeeftijd(toeval.kies(recept.groepen), toeval);
  const swv = groep[3].some((onderwijs) => PO.has(onderwijs)) ? stad.vast.swvPo : stad.vast.swvVo;
  const partij = kiesPartij(stad, recept, aanbieders, swv, toeval);
  const prof = groep[4]?.some((wie) => wie === 'PROFESSIONAL' || wie === 'SCHOOL') ?? false;
  const opzet: Opzet = {
    recept,
    soort,
    werkvorm,
    groep,
    merk: toeval.kies(recept.namen),
    buurten: kiesBuurten(stad, recept, partij, prof, toeval),
    aanbieder: partij.organisatie.naam,
    prof,
  };
  return { opzet, partij, swv };
}

/** Bij een ruime groep begint of eindigt de ene aanbieder een jaar eerder dan de andere. */
function metLeeftijd([tekst, van, tot, onderwijs, voorWie = ['LEERLING']]: Groep, toeval: Toeval): Groep {
  if (van === null || tot === null || tot - van <= 4) return [tekst, van, tot, onderwijs, voorWie];
  return [tekst, van + toeval.geheel(0, 1), tot - toeval.geheel(0, 1), onderwijs, voorWie];
}

function kiesPartij(
  { vast, besturen }: Stad,
  recept: Recept,
  aanbieders: Aanbieders,
  swv: Partij,
  toeval: Toeval,
): Partij {
  const soort = toeval.kies(recept.aanbieders);
  if (soort === 'SAMENWERKINGSVERBAND') return swv;
  if (soort === 'SCHOOLBESTUUR') return toeval.kies(besturen);
  const vaste = Object.values(vast).filter(({ organisatie }) => organisatie.soort === soort);
  const eigen = aanbieders.get(soort) ?? [];
  return toeval.kies(eigen.length > 0 && toeval.kans(0.92) ? eigen : vaste.length > 0 ? vaste : [vast.welzijn]);
}

/** De helft van het aanbod is er voor één wijk; zwaardere hulp en aanbod voor scholen is vaker stadsbreed. */
function kiesBuurten(stad: Stad, recept: Recept, partij: Partij, prof: boolean, toeval: Toeval): Buurt[] {
  const zwaar = !recept.niveaus.PREVENTIEF && !recept.niveaus.BASISONDERSTEUNING;
  if (toeval.kans(prof ? 0.85 : zwaar ? 0.5 : 0.22)) return [];
  const aantal = toeval.gewogen([
    [1, 8],
    [2, 1],
    [3, 1],
  ]);
  const gekozen = new Set<Buurt>();
  for (let i = 0; i < aantal; i++) {
    const trek = stad.buurten.map((buurt) => {
      const gewicht = gekozen.has(buurt) ? 0 : stad.trek(buurt, recept.thema);
      return [buurt, gewicht * (buurt === partij.thuis ? 8 : 1)] as const;
    });
    if (trek.some(([, gewicht]) => gewicht > 0)) gekozen.add(toeval.gewogen(trek));
  }
  return stad.buurten.filter((buurt) => gekozen.has(buurt));
}
