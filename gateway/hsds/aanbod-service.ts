import { alleenBekend, gevuld, samen } from './bekend.ts';
import type { Aanbod } from './bron.ts';
import { alsDienst } from './service.ts';
import { serviceId } from './service-id.ts';
import { alsWachttijd, wachttijdZin } from './wachttijd.ts';

const TOEGANG: Record<string, string> = {
  VRIJ_TOEGANKELIJK: 'Vrij toegankelijk.',
  VIA_SCHOOL: 'Via school.',
  VIA_SAMENWERKINGSVERBAND: 'Via het samenwerkingsverband.',
  VIA_GEMEENTE_JEUGDHULP: 'Via de gemeente of de jeugdhulp.',
  VIA_INDICATIE: 'Met een indicatie.',
  BESCHIKKING_TLV: 'Met een toelaatbaarheidsverklaring (TLV).',
};

/** HSDS `service` van aanbod zonder lijsten, zoals in een bladzijde. */
export function alsService(aanbod: Aanbod) {
  const { duur, intensiteit } = aanbod;
  const meting = aanbod.wachttijd?.laatsteMeting;
  return {
    ...alsDienst(serviceId(aanbod.id), aanbod, 'AANBOD'),
    ...alleenBekend({
      application_process: samen(' ', aanbod.toegang && TOEGANG[aanbod.toegang], aanbod.toegangToelichting),
      wait_time: meting && wachttijdZin(meting),
      accreditations: erkenning(aanbod),
      assured_date: aanbod.actualiteit.nagekekenOp,
      duur: gevuld({ weken: duur.weken, omschrijving: duur.omschrijving }),
      intensiteit: gevuld({
        uren_per_week: intensiteit.urenPerWeek,
        dagdelen_per_week: intensiteit.dagdelenPerWeek,
        dagen_per_week: intensiteit.dagenPerWeek,
        omschrijving: intensiteit.omschrijving,
      }),
      wachttijd: meting && alsWachttijd(meting),
    }),
    last_modified: aanbod.veranderdOp,
  };
}

const erkenning = ({ effectiviteit, effectiviteitBron }: Aanbod) =>
  effectiviteit === 'ONBEKEND'
    ? undefined
    : samen(' ', `${effectiviteit.toLowerCase().replaceAll('_', ' ')} (ladder van het NJi).`, effectiviteitBron);
