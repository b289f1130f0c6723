import type { Onderwijssoort, Regio } from '../../prisma/generated/client/enums.ts';
import { geldendeRegios, soortenVoorLeeftijd } from '../../schema/waarden/regels.ts';
import type { Begrepen } from '../begrijpen/index.ts';
import type { Kennis } from '../kennis/index.ts';
import type { Keuze } from '../zoekmachine.ts';
import { begrepenKeuze } from './kiezen.ts';
import type { Voorkeur } from './passen.ts';

const LEEFTIJD_VAN_BRUGKLAS_AF = 12;

/**
 * Wat een begrepen vraag kiest en wat zij liever heeft. Een leeftijd kiest: wat zeker niet past, valt af. De rest is een voorkeur. Wat
 * de vrager zelf als filter heeft ingevuld, gaat voor. Met `vrij` hoeft geen woord van de vraag te staan, en kiest alles wat begrepen is.
 */
export function bedoeling(
  begrepen: readonly Begrepen[],
  filter: Keuze,
  kennis: Kennis,
  { thuis, vrij }: { thuis: Regio; vrij: boolean },
): { keuze: Keuze; voorkeur: Voorkeur } {
  const van = <S extends Begrepen['soort']>(soort: S) =>
    begrepen.filter((deel): deel is Extract<Begrepen, { soort: S }> => deel.soort === soort);
  const leeftijd = filter.leeftijd ?? genoemdeLeeftijd(van('LEEFTIJD'));
  const soorten = van('ONDERWIJSSOORT').map(({ onderwijssoort }) => onderwijssoort);
  const wijkcodes = filter.wijk?.codes ?? [...van('WIJK'), ...van('POSTCODE')].flatMap(({ codes }) => codes);
  const gevraagd = gevraagdeGebieden(begrepen, wijkcodes, filter, kennis.wijken);
  const kosten = van('KOSTEN');
  const gratis = kosten.some((deel) => deel.gratis);
  const hoogste = kosten.find(({ hoogstePrijs }) => hoogstePrijs !== null)?.hoogstePrijs ?? undefined;
  return {
    keuze: {
      ...(vrij ? begrepenKeuze(begrepen, filter, kennis) : {}),
      ...filter,
      ...(leeftijd
        ? {
            leeftijd: {
              van: leeftijd.van,
              tot: leeftijd.tot,
              soorten: soortenVoorLeeftijd(leeftijd.van, leeftijd.tot),
            },
          }
        : {}),
      ...(hoogste !== undefined && filter.hoogstePrijs === undefined ? { hoogstePrijs: hoogste } : {}),
    },
    voorkeur: {
      wijken: wijkcodes,
      gebieden: [...new Set((gevraagd.length > 0 ? gevraagd : [thuis]).flatMap(geldendeRegios))],
      gebiedGevraagd: gevraagd.length > 0,
      leeftijd,
      onderwijssoorten: soorten.length > 0 ? soorten : uitLeeftijd(leeftijd),
      voorWie: van('VOOR_WIE').map(({ voorWie }) => voorWie),
      gratis,
      soort: van('RECORDSOORT')[0]?.wens,
      schoolsoort: soorten.length > 0,
    },
  };
}

/** Een leeftijd in jaren gaat voor een groep of woord (9 jaar, groep 6). Twee leeftijden zijn twee kinderen: dan past wat bij een van hen past. */
function genoemdeLeeftijd(genoemd: readonly Extract<Begrepen, { soort: 'LEEFTIJD' }>[]) {
  const precies = genoemd.filter(({ leeftijd }) => leeftijd !== null);
  const geldig = precies.length > 0 ? precies : genoemd;
  if (geldig.length === 0) return undefined;
  return {
    van: Math.floor(Math.min(...geldig.map(({ vanJaar }) => vanJaar))),
    tot: Math.ceil(Math.max(...geldig.map(({ totJaar }) => totJaar))),
  };
}

function gevraagdeGebieden(
  begrepen: readonly Begrepen[],
  wijkcodes: readonly string[],
  filter: Keuze,
  wijken: Kennis['wijken'],
): Regio[] {
  const vanWijken = wijken.filter(({ code }) => wijkcodes.includes(code)).map(({ regio }) => regio);
  const genoemd = begrepen.flatMap((deel) => (deel.soort === 'REGIO' ? [deel.regio] : []));
  return [...new Set([...(filter.regios ?? []), ...vanWijken, ...genoemd])];
}

/** Een kind van negen zit bijna altijd op de basisschool, een van vijftien op het vo. Op de grens is het niet te zeggen. */
function uitLeeftijd(leeftijd: Voorkeur['leeftijd']): Onderwijssoort[] {
  if (!leeftijd) return [];
  if (leeftijd.tot < 4) return ['VOORSCHOOLS'];
  if (leeftijd.van >= 4 && leeftijd.tot < LEEFTIJD_VAN_BRUGKLAS_AF) return ['PO', 'SBO', 'SO'];
  if (leeftijd.van > LEEFTIJD_VAN_BRUGKLAS_AF && leeftijd.tot < 18) return ['VO', 'VSO', 'PRO', 'ISK'];
  return [];
}
