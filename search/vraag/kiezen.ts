import type { Regio } from '../../prisma/generated/client/enums.ts';
import { geldendeRegios, passendeSoorten } from '../../schema/waarden/regels.ts';
import type { Begrepen } from '../begrijpen/index.ts';
import type { Kennis } from '../kennis/index.ts';
import type { Keuze } from '../zoekmachine.ts';

/** Hiermee is te kiezen. Voor wie iets is en welk soort record iemand zoekt, zegt alleen wat voorgaat. */
const KIEST: ReadonlySet<Begrepen['soort']> = new Set([
  'LEEFTIJD',
  'WIJK',
  'POSTCODE',
  'REGIO',
  'ONDERWIJSSOORT',
  'KOSTEN',
]);

export const kanKiezen = ({ soort }: Begrepen): boolean => KIEST.has(soort);

/**
 * Wat begrepen is als keuze, voor een vraag waarin verder niets gevraagd wordt (mijn zoon uit Wielwijk): dan is dat de hele vraag. Een
 * leeftijd en een hoogste prijs kiezen altijd al. Wat onbekend is, blijft. Heeft de vrager zelf een plaats gekozen, dan geldt die.
 */
export function begrepenKeuze(begrepen: readonly Begrepen[], gekozen: Keuze, { wijken }: Kennis): Keuze {
  const soorten = begrepen.flatMap((deel) => (deel.soort === 'ONDERWIJSSOORT' ? [deel.onderwijssoort] : []));
  const gratis = begrepen.some((deel) => deel.soort === 'KOSTEN' && deel.gratis);
  return {
    ...(soorten.length > 0 ? { onderwijssoorten: passendeSoorten(soorten) } : {}),
    ...(gratis ? { hoogstePrijs: 0 } : {}),
    ...(gekozen.wijk || gekozen.regios?.length ? {} : plaats(begrepen, wijken)),
  };
}

/**
 * De wijken als die genoemd zijn, en anders het gebied. Wie een school kan bedoelen, kiest het hele gebied: niet elke wijk heeft een
 * middelbare school, en die in de wijk gaat toch al voor.
 */
function plaats(begrepen: readonly Begrepen[], wijken: Kennis['wijken']): Keuze {
  const codes = begrepen.flatMap((deel) => (deel.soort === 'WIJK' || deel.soort === 'POSTCODE' ? deel.codes : []));
  const vanWijken = wijken.filter(({ code }) => codes.includes(code)).map(({ regio }) => regio);
  const genoemd = begrepen.flatMap((deel) => (deel.soort === 'REGIO' ? [deel.regio] : []));
  const gebieden = (regios: readonly Regio[]) => [...new Set(regios.flatMap(geldendeRegios))];
  if (codes.length > 0 && !begrepen.some(kanSchoolZijn)) return { wijk: { codes, gebieden: gebieden(vanWijken) } };
  const regios = vanWijken.length > 0 ? vanWijken : genoemd;
  return regios.length > 0 ? { regios: gebieden(regios) } : {};
}

const kanSchoolZijn = (deel: Begrepen): boolean =>
  deel.soort === 'ONDERWIJSSOORT' || (deel.soort === 'RECORDSOORT' && deel.wens === 'SCHOOL');
