import { isUtf8 } from 'node:buffer';
import { buffer } from 'node:stream/consumers';
import type { PrismaClient } from '../../prisma/generated/client/client.ts';
import type { Regio } from '../../prisma/generated/client/enums.ts';
import { ImportFout } from '../fout.ts';
import { type Bron, bronVanInhoud, stroom } from '../lezen/bron.ts';
import { csvRijen } from '../lezen/csv.ts';
import type { Grenzen } from '../lezen/grenzen.ts';
import type { Celmelding, Invoerbestand } from '../lezen/rij.ts';
import { DUOKOLOMMEN, type Duorij, kolomVan, veldenVan } from './school.ts';

/** Wat hier al bekend is: DUO publiceert het hele land. */
export interface Bekend {
  /** De regio van elke gemeente, bij haar naam in kleine letters. */
  gemeenten: ReadonlyMap<string, Regio>;
  vestigingscodes: ReadonlySet<string>;
}

export async function leesBekend(prisma: Pick<PrismaClient, 'gemeente' | 'school'>): Promise<Bekend> {
  const [gemeenten, scholen] = [
    await prisma.gemeente.findMany({ select: { naam: true, regio: true } }),
    await prisma.school.findMany({ where: { vestigingscode: { not: null } }, select: { vestigingscode: true } }),
  ];
  return {
    gemeenten: new Map(gemeenten.map(({ naam, regio }) => [naam.toLowerCase(), regio])),
    vestigingscodes: new Set(scholen.flatMap(({ vestigingscode }) => vestigingscode ?? [])),
  };
}

/** Of een bestand een lijst van schoolvestigingen van DUO is, aan de eerste regel te zien. */
export const isDuo = (eerste: Uint8Array): boolean => {
  const koppen = Buffer.from(eerste).toString('latin1').split('\n', 1)[0]?.toUpperCase() ?? '';
  return /VESTIGINGS(CODE|NUMMER)/.test(koppen) && koppen.includes('VESTIGINGSNAAM');
};

/** Meer hebben alle vestigingen van Nederland samen niet; in bytes. */
const GROOTSTE = 50_000_000;

/**
 * Een lijst van schoolvestigingen zoals DUO haar publiceert (Windows-1252, of opnieuw bewaard als UTF-8). Alleen scholen die hier al staan, of
 * die in een gemeente staan die hier bekend is.
 */
export async function openDuo(bron: Bron, bekend: Bekend, grenzen: Grenzen): Promise<Invoerbestand> {
  if (bron.grootte > GROOTSTE) throw new ImportFout(`${bron.naam} is te groot voor een lijst van DUO.`);
  const bytes = await buffer(stroom(bron));
  const tekenset = isUtf8(bytes) ? 'utf-8' : 'windows-1252';
  const rijen: { rij: number; velden: Duorij }[] = [];
  let koppen: string[] | undefined;
  for await (const { cellen, rij } of csvRijen(bronVanInhoud(bron.naam, bytes), { tekenset, grenzen })) {
    if (koppen) rijen.push({ rij, velden: alsRij(koppen, cellen) });
    else koppen = cellen.map((kop) => kop.trim().toUpperCase());
  }
  const hier = rijen.filter(({ velden }) => velden.code !== '' && isHier(velden, bekend));
  const elders = rijen.length - hier.length;
  const onbekend = (koppen ?? []).filter((kop) => !Object.values(DUOKOLOMMEN).flat().includes(kop));
  return {
    vorm: 'DUO',
    soorten: ['scholen'],
    opmerkingen: [
      ...(elders > 0 ? [eldersMelding(elders)] : []),
      ...(onbekend.length > 0
        ? [{ kolom: onbekend.join(', '), boodschap: 'Deze kolommen worden niet overgenomen.' }]
        : []),
    ],
    async *rijen() {
      for (const { rij, velden } of hier) yield { soort: 'scholen', rij, fouten: [], ...veldenVan(velden, bekend) };
    },
    kolomnaam: (_soort, pad) => kolomVan(pad),
    sluit: async () => {},
  };
}

const isHier = ({ code, gemeente }: Duorij, { gemeenten, vestigingscodes }: Bekend) =>
  vestigingscodes.has(code) || gemeenten.has(gemeente.toLowerCase());

const eldersMelding = (aantal: number): Celmelding => ({
  kolom: '',
  boodschap: `${aantal.toLocaleString('nl-NL')} scholen staan in een andere gemeente en worden niet overgenomen.`,
});

function alsRij(koppen: readonly string[], cellen: readonly string[]): Duorij {
  const velden = Object.entries(DUOKOLOMMEN).map(([veld, namen]) => {
    const plek = koppen.findIndex((kop) => namen.includes(kop));
    return [veld, plek < 0 ? '' : (cellen[plek] ?? '').trim().replace(/\s+/g, ' ')];
  });
  return Object.fromEntries(velden) as Duorij;
}
