import type { Regio } from '../../prisma/generated/client/enums.ts';
import { adres, type Hsds, ingevuld, lijst, namen, sleutelVan, tekst } from './velden.ts';

export const ORGANISATIEVELDEN = new Set([
  ...['id', 'name', 'alternate_name', 'description', 'website', 'phones', 'parent_organization_id'],
  ...['organization_identifiers', 'last_modified', 'sleutel', 'herkomst'],
]);

/** Wat een eigen export schrijft als er geen omschrijving is: HSDS wil er altijd een. */
const GEEN_OMSCHRIJVING = /^Soort organisatie: .*Er is geen omschrijving bekend\.$/;

/** Van een `organization` de organisatie, met de velden van het sjabloon. Haar soort kent HSDS niet: van een nieuwe is die OVERIG. */
export function alsOrganisatie(
  organization: Hsds,
  organisatie: (id: unknown) => string | undefined,
  regio?: Regio,
): Hsds {
  const eigen = tekst(organization['sleutel']) !== undefined;
  const omschrijving = tekst(organization['description']);
  return {
    id: sleutelVan(organization),
    ...ingevuld({
      naam: tekst(organization['name']),
      alternatieveNamen: namen(organization['alternate_name']),
      omschrijving: omschrijving && GEEN_OMSCHRIJVING.test(omschrijving) ? undefined : omschrijving,
      website: adres(organization['website']),
      telefoon: tekst(lijst(organization['phones'])[0]?.['number']),
      onderdeelVan: organisatie(organization['parent_organization_id']),
      soort: eigen ? undefined : 'OVERIG',
      regio: organization['herkomst'] === 'VOORBEELD' ? 'VOORBEELDSTAD' : regio,
      herkomst: tekst(organization['herkomst']),
    }),
  };
}
