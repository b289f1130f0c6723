import { Herkomst } from '../../prisma/generated/client/enums.ts';
import type { Context } from '../../schema/context.ts';
import type { Stel } from '../uitwisseling/stel.ts';
import { taxonomyId } from './taxonomy.ts';
import { leesTermen } from './termen.ts';
import { ORGANISATIE_ID } from './vragen.ts';

/** De filters voor aanbod en voor activiteiten. Leeg (`null`) als er van die soort niets kan passen. */
export interface Waar {
  aanbod: object | null;
  activiteiten: object | null;
}

export interface Keuze {
  regio?: string | undefined;
  modified_after?: Date | undefined;
  organization_id?: string | undefined;
  taxonomy_term_id?: string | undefined;
}

const NIETS: Waar = { aanbod: null, activiteiten: null };
const ECHT = Object.values(Herkomst).filter((herkomst) => herkomst !== 'VOORBEELD');

/** Maakt van wat bij HSDS gekozen is de filters van het schema. Volgens HSDS telt het moment van `modified_after` zelf mee. */
export async function maakWaar(stel: Stel, context: Context, keuze: Keuze): Promise<Waar> {
  const { organization_id, taxonomy_term_id } = keuze;
  // Een aanbieder kiest in het schema ook Voorbeeldstad; hier komt die alleen met `regio`.
  const basis = { ...tijdEnGebied(keuze), ...(keuze.regio ? {} : { herkomst: ECHT }) };
  const aanbieder = organization_id && (await zoekOrganisatie(stel, context, organization_id));
  if (organization_id && !aanbieder) return NIETS;
  const term = taxonomy_term_id ? await termWaar(stel, context, taxonomy_term_id) : { aanbod: {}, activiteiten: {} };
  const samen = { ...basis, ...(aanbieder ? { aanbieder } : {}) };
  return {
    aanbod: term.aanbod && { ...samen, ...term.aanbod },
    activiteiten: term.activiteiten && { ...samen, ...term.activiteiten },
  };
}

/** Het filter voor wat vanaf een moment veranderde, in een gebied. */
export const tijdEnGebied = ({ regio, modified_after }: Keuze) => ({
  ...(regio ? { regio: [regio] } : {}),
  ...(modified_after ? { gewijzigdSinds: modified_after.toISOString() } : {}),
});

async function zoekOrganisatie(stel: Stel, context: Context, uuid: string): Promise<string | undefined> {
  const { lijst } = await stel<{ lijst: { edges: { node: { id: string } }[] } | null }>(context, ORGANISATIE_ID, {
    hsdsIds: [uuid],
  });
  return lijst?.edges[0]?.node.id;
}

/** Precies deze term: HSDS kent geen termen die onder een andere meetellen. */
async function termWaar(stel: Stel, context: Context, uuid: string): Promise<Waar> {
  const term = (await leesTermen(stel, context)).find(({ id }) => id === uuid);
  if (!term) return NIETS;
  const { code } = term;
  const waar: Record<string, Waar> = {
    [taxonomyId('thema')]: {
      aanbod: { thema: [code], precies: true },
      activiteiten: { thema: [code], precies: true },
    },
    [taxonomyId('onderwijssoort')]: {
      aanbod: { onderwijssoort: [code], precies: true },
      activiteiten: { onderwijssoort: [code], precies: true },
    },
    [taxonomyId('ondersteuningsniveau')]: { aanbod: { ondersteuningsniveau: [code] }, activiteiten: null },
    [taxonomyId('domein')]: { aanbod: null, activiteiten: { domein: [code] } },
    [taxonomyId('interesse')]: { aanbod: null, activiteiten: { interesse: [code], precies: true } },
  };
  return waar[term.taxonomy_id] ?? NIETS;
}
