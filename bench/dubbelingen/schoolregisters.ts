import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { leesTeksten, ontleed } from '../../prisma/laden/lees.ts';
import { BESCHRIJVINGEN, koppelRegisters, leesCsv, type Rij, schoolrij } from '../../search/dubbelingen/index.ts';
import { type Uitslag, weeg } from './meting.ts';

const BESTAND_2024 = 'dordrecht-scholen-2024-11-22.geojson';
const BESTAND_2026 = 'dordrecht-duo-po-vestigingen-2026.csv';

export interface Koppeling {
  uitslag: Uitslag;
  /** Wat anders is dan in de startgegevens: de vestigingscodes van 2024 en 2026, en of er een paar te veel is of ontbreekt. */
  verschillen: string[];
}

/**
 * Koppelt de schoolregisters van DUO van 2024 en 2026 zonder naar hun codes te kijken, en vergelijkt dat met hoe zij in de
 * startgegevens zijn samengevoegd. `undefined` als de registers niet in `map` staan.
 */
export async function koppelScholen(map: string): Promise<Koppeling | undefined> {
  const paden = [BESTAND_2024, BESTAND_2026].map((bestand) => path.join(map, bestand));
  if (!paden.every((pad) => existsSync(pad))) return undefined;
  const [tekst2024 = '', tekst2026 = ''] = paden.map((pad) => readFileSync(pad, 'utf8'));
  const oud = lees2024(tekst2024);
  const nieuw = lees2026(tekst2026);
  const zonderCode = BESCHRIJVINGEN.SCHOOL.filter(({ soort }) => soort !== 'vestiging');
  const { paren } = koppelRegisters(oud, nieuw, zonderCode);
  const gevonden = new Set(paren.map(({ a, b }) => `${oud[a]?.['vestigingscode']} ${nieuw[b]?.['vestigingscode']}`));
  const echt = await samengevoegd(oud, nieuw);
  const goed = [...gevonden].filter((paar) => echt.has(paar)).length;
  return {
    uitslag: weeg(goed, gevonden.size, echt.size),
    verschillen: [
      ...[...gevonden].filter((paar) => !echt.has(paar)).map((paar) => `${paar} te veel`),
      ...[...echt].filter((paar) => !gevonden.has(paar)).map((paar) => `${paar} ontbreekt`),
    ],
  };
}

/** De paren van codes die in de startgegevens één school zijn. */
async function samengevoegd(oud: readonly Rij[], nieuw: readonly Rij[]): Promise<Set<string>> {
  const { scholen } = ontleed(await leesTeksten());
  const school = new Map(
    scholen.flatMap(({ id, codes }) => [id, ...codes.map(({ code }) => code)].map((c) => [c, id])),
  );
  const van = (rij: Rij) => school.get(rij['vestigingscode'] ?? '');
  return new Set(
    oud.flatMap((a) =>
      nieuw
        .filter((b) => van(a) !== undefined && van(a) === van(b))
        .map((b) => `${a['vestigingscode']} ${b['vestigingscode']}`),
    ),
  );
}

interface Eigenschappen {
  naam: string;
  vestigingscode: string;
  straat: string;
  huisnummer: number;
  huisletter: string | null;
  postcode: string;
  plaats: string;
  internetadres: string | null;
}

function lees2024(tekst: string): Rij[] {
  const { features } = JSON.parse(tekst) as { features: { properties: Eigenschappen }[] };
  return features.map(({ properties: school }) =>
    schoolrij({
      ...school,
      huisnummer: `${school.huisnummer}${school.huisletter ?? ''}`,
      website: school.internetadres,
      telefoon: null,
      alternatieveNamen: [],
      onderwijssoorten: [],
    }),
  );
}

function lees2026(tekst: string): Rij[] {
  return leesCsv(tekst).rijen.map((rij) =>
    schoolrij({
      naam: rij['VESTIGINGSNAAM'] ?? '',
      vestigingscode: rij['VESTIGINGSCODE'] ?? null,
      straat: rij['STRAATNAAM'] ?? null,
      huisnummer: rij['HUISNUMMER-TOEVOEGING'] ?? null,
      postcode: rij['POSTCODE'] ?? null,
      plaats: rij['PLAATSNAAM'] ?? null,
      website: rij['INTERNETADRES'] ?? null,
      telefoon: rij['TELEFOONNUMMER'] ?? null,
      alternatieveNamen: [],
      onderwijssoorten: [],
    }),
  );
}
