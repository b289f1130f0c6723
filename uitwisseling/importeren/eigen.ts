import type { Wie } from '../../schema/toegang.ts';
import type { Celmelding } from '../lezen/rij.ts';
import type { Sjabloonsoort } from '../sjabloon/index.ts';
import type { Bekenden } from './verwijzingen.ts';

type Velden = Record<string, unknown>;

/** Wat een aanbieder mag importeren: wat zijn organisatie zelf aanbiedt, en de wachttijden daarvan. */
const VAN_AANBIEDER: readonly Sjabloonsoort[] = ['aanbod', 'activiteiten', 'wachttijden'];

/** Een aanbieder verandert alleen wat van zijn organisatie is, en blijft het aanbieden. Wie een andere rol heeft, mag alles. */
export function eigenfouten(
  { rol, organisatieId }: Wie,
  soort: Sjabloonsoort,
  record: Velden,
  was: Velden | undefined,
  { onderwerpen }: Pick<Bekenden, 'onderwerpen'>,
): Celmelding[] {
  if (rol !== 'AANBIEDER') return [];
  if (!VAN_AANBIEDER.includes(soort)) return [{ kolom: '', boodschap: 'Dit mag alleen een regisseur of beheerder.' }];
  const aanbieders =
    soort === 'wachttijden'
      ? [onderwerpen.get(`${record['onderwerpSoort']} ${record['onderwerp']}`)?.aanbieders ?? []]
      : [record['aanbieders'], ...(was ? [was['aanbieders']] : [])];
  const eigen = aanbieders.every((lijst) => (lijst as readonly string[]).includes(organisatieId ?? ''));
  return eigen
    ? []
    : [{ kolom: '', boodschap: 'Dit is niet van u. U verandert alleen wat uw eigen organisatie aanbiedt.' }];
}
