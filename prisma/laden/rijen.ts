import type { Organisatierol } from '../generated/client/enums.ts';
import type { Aanbod } from '../startdata/vorm/aanbod.ts';

type Betrokken = Pick<Aanbod, 'aanbieders' | 'betrokkenen'>;

/** Wie het aanbiedt en wie erbij betrokken is, in de volgorde van de bron. */
export function organisatierijen({ aanbieders, betrokkenen }: Betrokken) {
  const rij = (rol: Organisatierol) => (organisatieId: string, volgorde: number) => ({ organisatieId, rol, volgorde });
  return [...aanbieders.map(rij('AANBIEDER')), ...betrokkenen.map(rij('BETROKKEN'))];
}

/** Wie betaalt, in de volgorde van de bron. */
export function bekostigingrijen({ bekostiging }: Pick<Aanbod, 'bekostiging'>) {
  return bekostiging.map(({ organisatie, ...rest }, volgorde) => ({ volgorde, organisatieId: organisatie, ...rest }));
}
