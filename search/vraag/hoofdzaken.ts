import type { Woordgroep } from '../zoekmachine.ts';

/** Een groep, met wat nodig is om te zien waar de vraag om draait. */
export interface Groep extends Woordgroep {
  /** Het woordnet kent het woord. */
  vakwoord: boolean;
  /** Al begrepen, als leeftijd of soort onderwijs bijvoorbeeld, of alleen de vorm (een cursus). */
  begrepen: boolean;
  /** Begrepen als wijk, plaats of gebied, en deel van een naam als er ook iets anders staat (samenwerkingsverband dordrecht). */
  plaats: boolean;
  /** Codes van de thema's waar de groep zeker op wijst. */
  themas: string[];
}

/** Een bijzaak helpt bij de volgorde, maar zo veel minder. */
const BIJZAAK = 0.35;

export const alsBijzaak = (groep: Groep): Groep => ({ ...groep, nodig: false, gewicht: groep.gewicht * BIJZAAK });

/**
 * In een zin hoeven alleen de vakwoorden te staan, als die er zijn. Wat al begrepen is, hoeft niet als er iets anders gevraagd is, en
 * wie hetzelfde onderwerp twee keer noemt (weinig geld, niet kunnen meedoen), vraagt het één keer. Staat er alleen een plaats, dan
 * hoeft haar naam nergens te staan: zij is waar iemand iets zoekt.
 */
export function hoofdzaken(groepen: readonly Groep[], zin: boolean): Groep[] {
  const alleenPlaats = groepen.every((groep) => !groep.nodig || groep.plaats);
  if (alleenPlaats) return groepen.map((groep) => (groep.nodig ? alsBijzaak(groep) : groep));
  const onderwerp = groepen.some((groep) => groep.nodig && groep.vakwoord);
  const anders = groepen.some((groep) => groep.nodig && !groep.begrepen && (groep.vakwoord || !(zin && onderwerp)));
  const zonderBegrepen = groepen.map((groep) => (groep.nodig && groep.begrepen && anders ? alsBijzaak(groep) : groep));
  const metVakwoord = zonderBegrepen.some((groep) => groep.nodig && groep.vakwoord);
  const gezien = new Set<string>();
  return zonderBegrepen.map((groep) => {
    if (!groep.nodig) return groep;
    const herhaling = groep.themas.length > 0 && groep.themas.every((code) => gezien.has(code));
    for (const code of groep.themas) gezien.add(code);
    return herhaling || (zin && metVakwoord && !groep.vakwoord) ? alsBijzaak(groep) : groep;
  });
}
