import type { Wie } from '../../schema/toegang.ts';
import type { Celmelding } from '../lezen/rij.ts';
import type { Sjabloonsoort } from '../sjabloon/index.ts';
import type { Onderwerp } from './bekenden.ts';

type Velden = Record<string, unknown>;

/** Wat een aanbieder mag importeren: wat zijn organisatie zelf aanbiedt, en de wachttijden daarvan. */
const VAN_AANBIEDER: readonly Sjabloonsoort[] = ['aanbod', 'activiteiten', 'wachttijden'];

export const NIET_VAN_U: Celmelding = {
  kolom: '',
  boodschap: 'Dit is niet van u. U verandert alleen wat uw eigen organisatie aanbiedt.',
};

/** Een aanbieder verandert geen organisaties en scholen. */
export const soortfouten = ({ rol }: Wie, soort: Sjabloonsoort): Celmelding[] =>
  rol === 'AANBIEDER' && !VAN_AANBIEDER.includes(soort)
    ? [{ kolom: '', boodschap: 'Dit mag alleen een regisseur of beheerder.' }]
    : [];

/** Of iemand dit record mag veranderen: een aanbieder alleen wat zijn organisatie aanbiedt, wie een andere rol heeft alles. */
export function isEigen(
  { rol, organisatieId }: Wie,
  soort: Sjabloonsoort,
  record: Velden,
  onderwerpen: ReadonlyMap<string, Onderwerp>,
): boolean {
  if (rol !== 'AANBIEDER') return true;
  const aanbieders =
    soort === 'wachttijden'
      ? onderwerpen.get(`${record['onderwerpSoort']} ${record['onderwerp']}`)?.aanbieders
      : (record['aanbieders'] as readonly string[] | undefined);
  return aanbieders?.includes(organisatieId ?? '') ?? false;
}
