import { uitleg } from '../../schema/waarden/enums.ts';
import { alleenBekend, alsUri, samen } from './bekend.ts';
import type { Aanbod } from './bron.ts';
import { alsOrganization, organizationId } from './organization.ts';
import { serviceId } from './service-id.ts';
import { alsWachttijd, wachttijdZin } from './wachttijd.ts';

/** Alleen wat er zeker is, is `active`: wie hierop kiest, stuurt een kind er heen. De eigen status staat in `status_aanbod`. */
const STATUS: Record<string, 'active' | 'inactive' | 'defunct'> = {
  OPERATIONEEL: 'active',
  PILOT: 'active',
  IN_ONTWIKKELING: 'inactive',
  GESTOPT: 'defunct',
  ONBEKEND: 'inactive',
};

const TOEGANG: Record<string, string> = {
  VRIJ_TOEGANKELIJK: 'Vrij toegankelijk.',
  VIA_SCHOOL: 'Via school.',
  VIA_SAMENWERKINGSVERBAND: 'Via het samenwerkingsverband.',
  VIA_GEMEENTE_JEUGDHULP: 'Via de gemeente of de jeugdhulp.',
  VIA_INDICATIE: 'Met een indicatie.',
  BESCHIKKING_TLV: 'Met een toelaatbaarheidsverklaring (TLV).',
};

/** Wanneer de service voor wie haar overneemt veranderde: het aanbod zelf, of de wachttijd die erbij hoort. */
export function laatstVeranderd(aanbod: {
  gewijzigdOp: string;
  wachttijd: { laatsteMeting: { gemeldOp: string } | null } | null;
}) {
  const gemeld = aanbod.wachttijd?.laatsteMeting?.gemeldOp ?? '';
  return gemeld > aanbod.gewijzigdOp ? gemeld : aanbod.gewijzigdOp;
}

/** HSDS `service` zonder lijsten, zoals in een bladzijde. Namen die HSDS niet kent, staan in het profiel. */
export function alsService(aanbod: Aanbod) {
  const { doelgroep, kosten, status, herkomst } = aanbod;
  const [aanbieder] = aanbod.aanbieders;
  const meting = aanbod.wachttijd?.laatsteMeting;
  const onzeker = status === 'ONBEKEND' && 'Het is niet bekend of dit aanbod er nu is.';
  return {
    id: serviceId(aanbod.id),
    name: aanbod.naam,
    status: STATUS[status] ?? 'inactive',
    ...alleenBekend({
      organization_id: aanbieder && organizationId(aanbieder.id),
      organization: aanbieder && alsOrganization(aanbieder),
      alternate_name: aanbod.alternatieveNamen.join('; '),
      description: samen('\n\n', aanbod.omschrijving, aanbod.doel && `Doel: ${aanbod.doel}`),
      url: alsUri(aanbod.website),
      email: aanbod.email,
      application_process: samen(' ', aanbod.toegang && TOEGANG[aanbod.toegang], aanbod.toegangToelichting),
      fees_description: samen(' ', kosten.voorGebruiker === 'GRATIS' && 'Gratis.', kosten.omschrijving),
      wait_time: meting && wachttijdZin(meting),
      accreditations: erkenning(aanbod),
      eligibility_description: doelgroep.omschrijving,
      minimum_age: doelgroep.leeftijdVan,
      maximum_age: doelgroep.leeftijdTot,
      assured_date: aanbod.actualiteit.nagekekenOp,
      alert: samen(' ', herkomst === 'VOORBEELD' && uitleg('Herkomst').VOORBEELD, onzeker, aanbod.statusToelichting),
    }),
    last_modified: laatstVeranderd(aanbod),
    ...profielvelden(aanbod, meting ?? null),
  };
}

function profielvelden(aanbod: Aanbod, meting: Parameters<typeof alsWachttijd>[0] | null) {
  const { duur, intensiteit, aanbieders } = aanbod;
  return {
    sleutel: aanbod.id,
    herkomst: aanbod.herkomst,
    status_aanbod: aanbod.status,
    ...alleenBekend({
      duur: gevuld({ weken: duur.weken, omschrijving: duur.omschrijving }),
      intensiteit: gevuld({
        uren_per_week: intensiteit.urenPerWeek,
        dagdelen_per_week: intensiteit.dagdelenPerWeek,
        dagen_per_week: intensiteit.dagenPerWeek,
        omschrijving: intensiteit.omschrijving,
      }),
      wachttijd: meting && alsWachttijd(meting),
      aanbieder_ids: aanbieders.map(({ id }) => organizationId(id)),
    }),
  };
}

function gevuld<T extends object>(alles: T) {
  const over = alleenBekend(alles);
  return Object.keys(over).length > 0 ? over : undefined;
}

const erkenning = ({ effectiviteit, effectiviteitBron }: Aanbod) =>
  effectiviteit === 'ONBEKEND'
    ? undefined
    : samen(' ', `${effectiviteit.toLowerCase().replaceAll('_', ' ')} (ladder van het NJi).`, effectiviteitBron);
