import { hsdsId } from '../hsds/id.ts';
import type { Regel } from '../hsds/inhoud.ts';
import { alsSopRegel, type Schoolregel } from '../sop/vorm.ts';

/** Eén gegeven dat veranderde, en waar het nu op te halen is. */
export interface Wijziging {
  uuid: string;
  soort: string;
  naam: string;
  op: string;
  url: string;
}

export const vanService = ({ uuid, naam, gewijzigdOp }: Regel, adres: string): Wijziging => ({
  uuid,
  soort: 'Aanbod',
  naam,
  op: gewijzigdOp,
  url: `${adres}/hsds/services/${uuid}`,
});

export const vanOrganization = ({ uuid, naam, gewijzigdOp }: Regel, adres: string): Wijziging => ({
  uuid,
  soort: 'Organisatie',
  naam,
  op: gewijzigdOp,
  url: `${adres}/hsds/organizations/${uuid}`,
});

/** Van een school tellen ook haar profielen. */
export function vanSchool(school: Schoolregel, adres: string): Wijziging {
  const { naam, gewijzigdOp, url } = alsSopRegel(school, adres);
  return { uuid: hsdsId('school', school.id), soort: 'School', naam, op: gewijzigdOp, url };
}

/** De laatste wijzigingen, de nieuwste eerst. Bij hetzelfde moment beslist de UUID, zodat de volgorde vaststaat. */
export const laatste = (alle: readonly Wijziging[], aantal: number): Wijziging[] =>
  alle.toSorted((a, b) => (a.op === b.op ? a.uuid.localeCompare(b.uuid) : a.op < b.op ? 1 : -1)).slice(0, aantal);
