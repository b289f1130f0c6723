import { ONDERDELEN, type Onderdeel } from '../../gateway/onderdelen.ts';
import type { Instellingen } from '../../schema/instellingen.ts';
import { OpdrachtFout } from './hoofd.ts';

/** Het adres van een los draaiend onderdeel: dat van DIENSTEN, of anders deze machine met de volgende poort. */
export function adresVan(naam: Onderdeel, { DIENSTEN, DIENST_POORT }: Instellingen): URL {
  return new URL(DIENSTEN[naam] ?? `http://127.0.0.1:${DIENST_POORT + ONDERDELEN.indexOf(naam)}`);
}

/** De poort waarop een los draaiend onderdeel luistert. */
export function poortVan(naam: Onderdeel, instellingen: Instellingen): number {
  const { port, protocol } = adresVan(naam, instellingen);
  return Number(port || (protocol === 'https:' ? 443 : 80));
}

export function alleAdressen(instellingen: Instellingen): Map<Onderdeel, string> {
  return new Map(ONDERDELEN.map((naam) => [naam, adresVan(naam, instellingen).href]));
}

export function eisGeheim({ DIENST_GEHEIM }: Instellingen): string {
  if (!DIENST_GEHEIM) {
    throw new OpdrachtFout(
      'Gateway en onderdelen hebben een gedeeld geheim nodig: zet DIENST_GEHEIM (minstens 16 tekens).',
    );
  }
  return DIENST_GEHEIM;
}
