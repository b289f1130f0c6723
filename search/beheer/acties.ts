import type { Beheeracties, Voorstelacties } from '../../schema/beheer.ts';
import { lader } from '../../schema/context.ts';
import { archiveer, controleer, herstel, wijzig } from './handelingen.ts';
import type { Beheerbaar, Beheersoort } from './soort.ts';
import { voegToe } from './toevoegen.ts';
import { neemAan, stelVoor, trekIn, wijsAf } from './voorstellen.ts';
import { maakBij, maakWijzigingen, mijnVoorstellen, voorstellenTeBeoordelen } from './voorstellijsten.ts';

/** Alles wat iemand met records van een soort kan doen. */
export const beheeracties = <T extends Beheerbaar>(soort: Beheersoort<T>): Beheeracties => ({
  voegToe: (context, vraag) => voegToe(context, soort, vraag),
  wijzig: (context, vraag) => wijzig(context, soort, vraag),
  controleer: (context, vraag) => controleer(context, soort, vraag),
  archiveer: (context, vraag) => archiveer(context, soort, vraag),
  herstel: (context, vraag) => herstel(context, soort, vraag),
});

/** Alles wat iemand met voorstellen bij records van een soort kan doen. */
export const voorstelacties = <T extends Beheerbaar>(soort: Beheersoort<T>): Voorstelacties => ({
  stelVoor: (context, vraag) => stelVoor(context, soort, vraag),
  neemAan: (context, vraag) => neemAan(context, soort, vraag),
  wijsAf: (context, vraag) => wijsAf(context, soort, vraag),
  trekIn: (context, vraag) => trekIn(context, soort, vraag),
  haal: lader(async ({ prisma }, ids) => {
    const rijen = await prisma.voorstel.findMany({ where: { id: { in: [...ids] } } });
    return new Map(rijen.map((rij) => [rij.id, rij]));
  }),
  wijzigingen: maakWijzigingen(soort),
  bij: maakBij(soort.soort),
  mijn: (context, keuze) => mijnVoorstellen(context, soort.soort, keuze),
  teBeoordelen: (context, args) => voorstellenTeBeoordelen(context, soort, args),
});
