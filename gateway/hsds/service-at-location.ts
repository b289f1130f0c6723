import type { Aanbod, Activiteit, School } from './bron.ts';
import { hsdsId } from './id.ts';
import { alsEigenLocation, alsLocation } from './location.ts';
import { activiteitServiceId, serviceId } from './service-id.ts';

/** HSDS `service_at_location`: aanbod op een school, met de plek erbij. */
export const aanbodOpSchool = (aanbod: Pick<Aanbod, 'id'>, school: School) => ({
  id: hsdsId('service_at_location', aanbod.id, school.id),
  service_id: serviceId(aanbod.id),
  ...metPlek(alsLocation(school)),
});

/** HSDS `service_at_location`: een activiteit op een school, of zonder school op haar eigen locatie. */
export const activiteitOpPlek = (
  activiteit: Pick<Activiteit, 'id' | 'naam' | 'regio' | 'locatie'>,
  school: School | null,
) => ({
  id: hsdsId('service_at_location', 'activiteit', activiteit.id, school?.id ?? ''),
  service_id: activiteitServiceId(activiteit.id),
  ...metPlek(school ? alsLocation(school) : alsEigenLocation(activiteit)),
});

const metPlek = <L extends { id: string }>(location: L) => ({ location_id: location.id, location });

export const plekkenVanAanbod = (aanbod: Aanbod) =>
  (aanbod.scholen ?? []).flatMap((school) => (school ? [aanbodOpSchool(aanbod, school)] : []));

export const plekkenVanActiviteit = (activiteit: Activiteit) => [
  ...(activiteit.locatie ? [activiteitOpPlek(activiteit, null)] : []),
  ...(activiteit.scholen ?? []).flatMap((school) => (school ? [activiteitOpPlek(activiteit, school)] : [])),
];
