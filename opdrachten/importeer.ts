import type { Database } from '../prisma/database.ts';
import { leesInstellingen } from '../schema/instellingen.ts';
import type { Wie } from '../schema/toegang.ts';
import { leesBekend } from '../uitwisseling/duo/open.ts';
import { type Importuitslag, importeer } from '../uitwisseling/importeren/importeer.ts';
import { telOpnieuw } from '../uitwisseling/importeren/tellen.ts';
import { bronVanPad } from '../uitwisseling/lezen/bron.ts';
import { openInvoer } from '../uitwisseling/open.ts';
import { openVerslag } from '../uitwisseling/verslagbestand.ts';
import { maakBalk } from './hulp/balk.ts';
import { metGevuldeDatabase } from './hulp/database.ts';
import { eenmalig, OpdrachtFout } from './hulp/hoofd.ts';
import { type Importopdracht, leesImportkeuze } from './hulp/importkeuze.ts';

/**
 * `npm run importeer -- aanbod.xlsx --proef`: leest een bestand, en zegt in een verslag wat er nieuw, veranderd, dubbel of fout is. Zonder
 * `--proef` wordt het ook vastgelegd, als geheel: is er één rij fout, dan verandert er niets.
 */
await eenmalig(async () => {
  const opdracht = leesImportkeuze(process.argv.slice(2));
  await metGevuldeDatabase(leesInstellingen(), async (db) => {
    const uitslag = await voerUit(db, opdracht);
    console.log(vertel(uitslag, opdracht));
    if (!uitslag.vastgelegd && !opdracht.proef) throw new OpdrachtFout(nietVastgelegd(opdracht));
  });
});

async function voerUit(db: Database, opdracht: Importopdracht): Promise<Importuitslag> {
  const { bestand: pad, soort, tekenset, regio, proef, slaOver, organisatie } = opdracht;
  const wie: Wie = organisatie
    ? { rol: 'AANBIEDER', onderwerp: 'opdracht', organisatieId: organisatie }
    : { rol: 'BEHEERDER', onderwerp: 'opdracht' };
  const bron = await bronVanPad(pad);
  const bestand = await openInvoer(bron, { soort, tekenset, regio, bekend: await leesBekend(db.prisma) });
  const verslag = openVerslag(opdracht.verslag);
  const balk = maakBalk(proef ? 'Proef' : 'Import');
  const meld = (wat: string) => balk.meld(Math.min(bron.gelezen, bron.grootte), bron.grootte, wat);
  try {
    const uitslag = await importeer(db.prisma, bestand, { wie, proef, slaOver, meld, verslag: verslag.schrijf });
    await telOpnieuw(db.prisma, uitslag);
    return uitslag;
  } finally {
    balk.klaar();
    await verslag.sluit();
    await bestand.sluit();
  }
}

function vertel({ aantallen }: Importuitslag, { proef, verslag }: Importopdracht): string {
  const getal = (aantal: number) => aantal.toLocaleString('nl-NL');
  const { NIEUW, GEWIJZIGD, ONGEWIJZIGD, MOGELIJK_DUBBEL, GEWEIGERD } = aantallen;
  return [
    `${proef ? 'Proef, er is niets veranderd: ' : ''}${getal(NIEUW)} nieuw, ${getal(GEWIJZIGD)} gewijzigd, ${getal(ONGEWIJZIGD)} ongewijzigd, ${getal(GEWEIGERD)} geweigerd.`,
    ...(MOGELIJK_DUBBEL > 0 ? [`Mogelijk dubbel: ${getal(MOGELIJK_DUBBEL)}. Kijk ze na in het verslag.`] : []),
    `Verslag: ${verslag}`,
  ].join('\n');
}

function nietVastgelegd({ verslag }: Importopdracht): string {
  return `Er zijn rijen geweigerd, dus er is niets veranderd. In ${verslag} staat per rij en kolom wat te herstellen is; met --sla-over komt alleen wat goed is erin.`;
}
