import { alleenBekend, alsUri, samen } from './bekend.ts';
import type { Activiteit, School } from './bron.ts';
import { hsdsId } from './id.ts';

const locationId = (school: string): string => hsdsId('location', school);

/** Gebieden die in één provincie liggen. */
const PROVINCIE: Record<string, string> = {
  DORDRECHT: 'Zuid-Holland',
  DRECHTSTEDEN: 'Zuid-Holland',
  ZHZ: 'Zuid-Holland',
  VPR: 'Zuid-Holland',
  RIJNMOND: 'Zuid-Holland',
};

/** HSDS `location` van een school. */
export function alsLocation(school: School) {
  const id = locationId(school.id);
  return {
    id,
    location_type: 'physical',
    name: school.naam,
    ...alleenBekend({
      url: alsUri(school.website),
      latitude: school.breedtegraad,
      longitude: school.lengtegraad,
      external_identifier: school.vestigingscode,
      external_identifier_type: school.vestigingscode && 'vestigingscode (DUO)',
      addresses: adressen(id, school, school.regio),
      phones: school.telefoon ? [{ id: hsdsId('phone', id), location_id: id, number: school.telefoon }] : undefined,
    }),
  };
}

/** HSDS `location` van de eigen plek van een activiteit. Heeft de plek geen naam, dan heet zij naar de activiteit. */
export function alsEigenLocation({
  id: activiteit,
  naam,
  regio,
  locatie,
}: Pick<Activiteit, 'id' | 'naam' | 'regio' | 'locatie'>) {
  const id = hsdsId('location', 'activiteit', activiteit);
  return {
    id,
    location_type: 'physical',
    name: locatie?.naam ?? naam,
    ...alleenBekend({
      latitude: locatie?.breedtegraad,
      longitude: locatie?.lengtegraad,
      addresses: locatie ? adressen(id, locatie, regio) : [],
    }),
  };
}

type Adres = Pick<School, 'straat' | 'huisnummer' | 'postcode' | 'plaats'>;

/** HSDS kent alleen een heel adres. Is er een deel niet bekend, dan is er geen; een onbekende provincie blijft leeg. */
function adressen(locatie: string, { straat, huisnummer, postcode, plaats }: Adres, regio: string) {
  if (!straat || !postcode || !plaats) return [];
  return [
    {
      id: hsdsId('address', locatie),
      location_id: locatie,
      address_1: samen(' ', straat, huisnummer),
      city: plaats,
      state_province: PROVINCIE[regio] ?? '',
      postal_code: postcode,
      country: 'NL',
      address_type: 'physical',
    },
  ];
}
