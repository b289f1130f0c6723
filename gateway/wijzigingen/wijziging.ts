import { hsdsId } from '../hsds/id.ts';
import { organizationId } from '../hsds/organization.ts';
import { activiteitServiceId, serviceId } from '../hsds/service-id.ts';
import { alsSopRegel, type Schoolregel } from '../sop/vorm.ts';

/** Eén gegeven dat veranderde, en waar het nu op te halen is. */
export interface Wijziging {
  uuid: string;
  soort: string;
  naam: string;
  op: string;
  url: string;
}

/** Wat er van een gegeven nodig is om een wijziging te melden. */
export interface Kort {
  id: string;
  naam: string;
  op: string;
}

const melding =
  (soort: string, pad: string, uuidVan: (id: string) => string) =>
  ({ id, naam, op }: Kort, adres: string): Wijziging => {
    const uuid = uuidVan(id);
    return { uuid, soort, naam, op, url: `${adres}/hsds/${pad}/${uuid}` };
  };

export const vanAanbod = melding('Aanbod', 'services', serviceId);
export const vanActiviteit = melding('Activiteit', 'services', activiteitServiceId);
export const vanOrganisatie = melding('Organisatie', 'organizations', organizationId);

/** Van een school tellen ook haar profielen. */
export function vanSchool(school: Schoolregel, adres: string): Wijziging {
  const { naam, gewijzigdOp, url } = alsSopRegel(school, adres);
  return { uuid: hsdsId('school', school.id), soort: 'School', naam, op: gewijzigdOp, url };
}

/** De laatste wijzigingen, de nieuwste eerst. Bij hetzelfde moment beslist de UUID, zodat de volgorde vaststaat. */
export const laatste = (alle: readonly Wijziging[], aantal: number): Wijziging[] =>
  alle.toSorted((a, b) => (a.op === b.op ? a.uuid.localeCompare(b.uuid) : a.op < b.op ? 1 : -1)).slice(0, aantal);
