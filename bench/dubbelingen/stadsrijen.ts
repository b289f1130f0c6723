import { leesTeksten, ontleed } from '../../prisma/laden/lees.ts';
import type { Pakket } from '../../prisma/startdata/vorm/pakket.ts';
import { genereer } from '../../prisma/voorbeeldstad/index.ts';
import {
  aanbodrij,
  activiteitrij,
  organisatierij,
  type Registratiesoort,
  type Rij,
  schoolrij,
} from '../../search/dubbelingen/index.ts';

type Gegevens = Pick<Pakket, 'organisaties' | 'aanbod' | 'scholen' | 'activiteiten'>;
export type Rijen = Record<Registratiesoort, [id: string, rij: Rij][]>;

/** Een verzonnen stad als rijen per soort, met de paren waarvan de maker weet dat zij hetzelfde zijn, of dat juist niet zijn. */
export interface Stadsrijen {
  rijen: Rijen;
  dubbel: Set<string>;
  bijna: Set<string>;
}

/** Zo heet een paar, in welke volgorde het ook genoemd wordt. */
export const paarnaam = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

const PEILDATUM = new Date('2026-09-01T00:00:00Z');

/** Voorbeeldstad met dubbelingen waarvan bekend is welke het zijn. */
export async function maakStadsrijen(aanbod: number, zaad: number): Promise<Stadsrijen> {
  const { themas, sopKader } = ontleed(await leesTeksten());
  const alles: Gegevens = { organisaties: [], aanbod: [], scholen: [], activiteiten: [] };
  const dubbel = new Set<string>();
  const bijna = new Set<string>();
  for (const deel of genereer({ aanbod, zaad, peildatum: PEILDATUM, themas, kader: sopKader })) {
    alles.organisaties.push(...(deel.pakket.organisaties ?? []));
    alles.aanbod.push(...(deel.pakket.aanbod ?? []));
    alles.scholen.push(...(deel.pakket.scholen ?? []));
    alles.activiteiten.push(...(deel.pakket.activiteiten ?? []));
    for (const [a, b] of deel.dubbel) dubbel.add(paarnaam(a, b));
    for (const [a, b] of deel.bijna) bijna.add(paarnaam(a, b));
  }
  return { rijen: alsRijen(alles), dubbel, bijna };
}

/** De gegevens waarmee dit project begint, als rijen per soort. */
export const leesStartrijen = async (): Promise<Rijen> => alsRijen(ontleed(await leesTeksten()));

function alsRijen({ organisaties, aanbod, scholen, activiteiten }: Gegevens): Rijen {
  const namen = new Map(organisaties.map(({ id, naam }) => [id, naam]));
  const noem = (ids: readonly string[]) => ids.map((id) => namen.get(id) ?? id);
  return {
    AANBOD: aanbod.map((a) => [a.id, aanbodrij({ ...a, aanbieders: noem(a.aanbieders) })]),
    ORGANISATIE: organisaties.map((o) => [
      o.id,
      organisatierij({ ...o, onderdeelVan: o.onderdeelVan === null ? null : (namen.get(o.onderdeelVan) ?? null) }),
    ]),
    SCHOOL: scholen.map((s) => [s.id, schoolrij(s)]),
    ACTIVITEIT: activiteiten.map((a) => [a.id, activiteitrij({ ...a, aanbieders: noem(a.aanbieders) })]),
  };
}
