import { alleenBekend, alsUri } from './bekend.ts';
import type { Organisatie } from './bron.ts';
import { hsdsId } from './id.ts';

export const organizationId = (id: string): string => hsdsId('organization', id);

/** HSDS `organization` zonder lijsten, zoals in een bladzijde. HSDS wil altijd een omschrijving; zonder staat er alleen de soort. */
export const alsOrganization = (organisatie: Organisatie) => ({
  id: organizationId(organisatie.id),
  name: organisatie.naam,
  description:
    organisatie.omschrijving ??
    `Soort organisatie: ${organisatie.soort.toLowerCase()}. Er is geen omschrijving bekend.`,
  ...alleenBekend({
    alternate_name: organisatie.alternatieveNamen.join('; '),
    website: alsUri(organisatie.website),
    parent_organization_id: organisatie.onderdeelVan && organizationId(organisatie.onderdeelVan.id),
  }),
  sleutel: organisatie.id,
  herkomst: organisatie.herkomst,
  last_modified: organisatie.gewijzigdOp,
});

/** HSDS `organization` met wat erbij hoort. */
export function alsHeleOrganization(organisatie: Organisatie) {
  const id = organizationId(organisatie.id);
  const { telefoon } = organisatie;
  return {
    ...alsOrganization(organisatie),
    organization_identifiers: [
      {
        id: hsdsId('organization_identifier', id),
        organization_id: id,
        identifier_scheme: 'aanbod-in-zicht',
        identifier_type: 'sleutel',
        identifier: organisatie.id,
      },
    ],
    ...(telefoon ? { phones: [{ id: hsdsId('phone', id), organization_id: id, number: telefoon }] } : {}),
  };
}
