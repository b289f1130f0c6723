import { uitleg } from '../../schema/waarden/enums.ts';
import { alleenBekend, alsUri, samen } from './bekend.ts';
import type { Dienst } from './bron.ts';
import { alsOrganization, organizationId } from './organization.ts';

/** Alleen wat er zeker is, is `active`: wie hierop kiest, stuurt een kind er heen. De eigen status staat in `status_aanbod`. */
const STATUS: Record<string, 'active' | 'inactive' | 'defunct'> = {
  OPERATIONEEL: 'active',
  PILOT: 'active',
  IN_ONTWIKKELING: 'inactive',
  GESTOPT: 'defunct',
  ONBEKEND: 'inactive',
};

/** Wat aanbod en een activiteit als HSDS `service` gemeen hebben, zonder lijsten. Namen die HSDS niet kent, staan in het profiel. */
export function alsDienst(id: string, dienst: Dienst, soort: 'AANBOD' | 'ACTIVITEIT') {
  const { doelgroep, kosten, status, herkomst } = dienst;
  const aanbieders = (dienst.aanbieders ?? []).filter((aanbieder) => aanbieder !== null);
  const [aanbieder] = aanbieders;
  const onzeker = status === 'ONBEKEND' && `Het is niet bekend of ${WAT[soort]} er nu is.`;
  return {
    id,
    name: dienst.naam,
    status: STATUS[status] ?? 'inactive',
    ...alleenBekend({
      organization_id: aanbieder && organizationId(aanbieder.id),
      organization: aanbieder && alsOrganization(aanbieder),
      alternate_name: dienst.alternatieveNamen.join('; '),
      description: samen('\n\n', dienst.omschrijving, dienst.doel && `Doel: ${dienst.doel}`),
      url: alsUri(dienst.website),
      email: dienst.email,
      fees_description: samen(' ', kosten.voorGebruiker === 'GRATIS' && 'Gratis.', kosten.omschrijving),
      eligibility_description: doelgroep.omschrijving,
      minimum_age: doelgroep.leeftijdVan,
      maximum_age: doelgroep.leeftijdTot,
      alert: samen(' ', herkomst === 'VOORBEELD' && uitleg('Herkomst').VOORBEELD, onzeker, dienst.statusToelichting),
    }),
    sleutel: dienst.id,
    soort,
    herkomst,
    status_aanbod: status,
    ...alleenBekend({ aanbieder_ids: aanbieders.map((een) => organizationId(een.id)) }),
  };
}

const WAT = { AANBOD: 'dit aanbod', ACTIVITEIT: 'deze activiteit' };
