import type { Aanbod } from '../../startdata/vorm/aanbod.ts';
import type { GemaaktAanbod } from '../aanbod/aanbod.ts';
import { maakDoel, maakOmschrijving } from '../aanbod/tekst.ts';
import { email, schrijfTelefoon, website } from '../contact.ts';
import type { Partij } from '../organisaties.ts';
import type { Stad } from '../stad.ts';
import type { Toeval } from '../toeval.ts';
import { anderGeschreven } from './schrijfwijze.ts';

/**
 * Hetzelfde aanbod, door een ander nog eens ingevoerd: een andere schrijfwijze, een ander telefoonformaat, soms een tweede
 * inschrijving van de aanbieder, minder velden ingevuld. Wat vaststaat (voor wie, waar, thema) blijft ongeveer gelijk.
 */
export function dubbelAanbod(
  { aanbod, opzet, partij }: GemaaktAanbod,
  inschrijving: Partij,
  nummer: number,
  toeval: Toeval,
): Aanbod {
  const elders = inschrijving !== partij;
  const naam = toeval.kans(elders ? 0.3 : 0.06) ? aanbod.naam : anderGeschreven(aanbod.naam, toeval);
  return {
    ...aanbod,
    id: `vb-aanbod-${nummer}`,
    naam,
    alternatieveNamen: [],
    soort: toeval.soms(0.7, aanbod.soort),
    omschrijving: anderVerteld(aanbod, opzet, toeval),
    doel: toeval.kans(0.5) ? aanbod.doel : toeval.soms(0.6, maakDoel(opzet, toeval)),
    themas: toeval.kans(0.7) ? aanbod.themas : aanbod.themas.slice(0, 1),
    doelgroep: {
      ...aanbod.doelgroep,
      leeftijdTot: toeval.kans(0.8) ? aanbod.doelgroep.leeftijdTot : null,
      omschrijving: toeval.soms(0.7, aanbod.doelgroep.omschrijving),
    },
    duur: toeval.kans(0.7) ? aanbod.duur : { weken: null, omschrijving: null },
    capaciteit: toeval.kans(0.6) ? aanbod.capaciteit : { aantal: null, eenheid: null, omschrijving: null },
    toegangToelichting: toeval.soms(0.5, aanbod.toegangToelichting),
    aanbieders: [inschrijving.organisatie.id],
    betrokkenen: [],
    resultaten: [],
    website: toeval.soms(0.6, `${aanbod.website ?? website(partij.webnaam)}${toeval.kans(0.5) ? '/' : ''}`),
    telefoon: toeval.soms(0.75, schrijfTelefoon(partij.telefoon, toeval)),
    email: toeval.soms(0.5, email(partij.webnaam)),
    effectiviteit: null,
    effectiviteitBron: null,
    zieOok: [],
    opmerking: null,
  };
}

/** Hetzelfde van dezelfde aanbieder, maar in een andere wijk: dat is geen dubbeling. */
export function bijnaAanbod(stad: Stad, { aanbod, opzet }: GemaaktAanbod, nummer: number, toeval: Toeval): Aanbod {
  const hier = opzet.buurten[0]?.wijk.naam ?? '';
  const elders = toeval.kies(stad.buurten.filter((buurt) => !opzet.buurten.includes(buurt)));
  const naam = aanbod.naam.includes(hier)
    ? aanbod.naam.replace(hier, elders.wijk.naam)
    : `${aanbod.naam} ${elders.wijk.naam}`;
  return {
    ...aanbod,
    id: `vb-aanbod-${nummer}`,
    naam,
    omschrijving: maakOmschrijving({ ...opzet, buurten: [elders] }, aanbod.toegang, toeval),
    wijken: [elders.wijk.code],
    scholen: [],
    resultaten: [],
    zieOok: [],
  };
}

function anderVerteld(aanbod: Aanbod, opzet: GemaaktAanbod['opzet'], toeval: Toeval): string | null {
  const eersteZin = aanbod.omschrijving?.split(/(?<=\.) /)[0] ?? null;
  return toeval.gewogen([
    [maakOmschrijving(opzet, aanbod.toegang, toeval), 4],
    [aanbod.omschrijving, 2],
    [eersteZin, 3],
    [null, 1],
  ]);
}
