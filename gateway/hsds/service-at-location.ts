import type { Aanbod, School } from './bron.ts';
import { hsdsId } from './id.ts';
import { alsLocation, locationId } from './location.ts';
import { serviceId } from './service-id.ts';

export const serviceAtLocationId = (aanbod: string, school: string): string =>
  hsdsId('service_at_location', aanbod, school);

/** HSDS `service_at_location`: aanbod op een school, met de plek erbij. */
export const alsServiceAtLocation = (aanbod: Pick<Aanbod, 'id'>, school: School) => ({
  id: serviceAtLocationId(aanbod.id, school.id),
  service_id: serviceId(aanbod.id),
  location_id: locationId(school.id),
  location: alsLocation(school),
});
