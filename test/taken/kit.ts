import { haalIn } from '../../search/index/index.ts';
import { laadOntleder } from '../../search/woorden/index.ts';
import { schema } from '../../subgraphs/zoeken/index.ts';
import { beheerKit } from '../beheer/kit.ts';

export const TAAK = `{
  soort sinds dagenTeLaat gevonden geopend watTeDoen mutatie
  record { __typename ... on Aanbod { id } ... on Activiteit { id } ... on School { id } }
}`;
export const TAKEN = `query ($filter: TakenFilter, $first: Int, $after: String) {
  taken(filter: $filter, first: $first, after: $after) {
    totaal perSoort { soort aantal } pageInfo { hasNextPage endCursor } edges { node ${TAAK} }
  }
}`;

/** Een gevulde database met de subgraph zoeken, en een manier om er iets in te veranderen dat meteen in de index staat. */
export async function takenKit() {
  const kit = await beheerKit(schema as never);
  return {
    ...kit,
    /** Verandert iets, en brengt de index bij. */
    async verander(doe: () => Promise<unknown>) {
      await doe();
      await haalIn(kit.prisma, await laadOntleder());
    },
  };
}
