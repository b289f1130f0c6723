import type { Builder } from '../builder.ts';
import { eenmalig, gedeeldeEnum } from './enums.ts';

type Onderwijssoort = import('../../prisma/generated/client/enums.ts').Onderwijssoort;
type VoorWie = import('../../prisma/generated/client/enums.ts').VoorWie;

/** Kolommen die aanbod en activiteiten gelijk hebben; de gedeelde typen lezen ze rechtstreeks van de rij. */
export interface DoelgroepKolommen {
  doelgroepOmschrijving: string | null;
  leeftijdVan: number | null;
  leeftijdTot: number | null;
  onderwijssoorten: Onderwijssoort[];
  voorWie: VoorWie[];
}

export function doelgroepType(builder: Builder) {
  return eenmalig(builder, 'Doelgroep', () =>
    builder.objectRef<DoelgroepKolommen>('Doelgroep').implement({
      shareable: true,
      description: 'Voor wie het is. Wat geen bron zegt, is leeg: een lege leeftijd is onbekend, niet onbegrensd.',
      fields: (t) => ({
        omschrijving: t.exposeString('doelgroepOmschrijving', {
          nullable: true,
          description: 'De doelgroep in woorden.',
        }),
        leeftijdVan: t.exposeInt('leeftijdVan', { nullable: true, description: 'Jongste leeftijd, in jaren.' }),
        leeftijdTot: t.exposeInt('leeftijdTot', {
          nullable: true,
          description: 'Oudste leeftijd, in jaren, die leeftijd meegeteld.',
        }),
        onderwijssoorten: t.expose('onderwijssoorten', {
          type: [gedeeldeEnum(builder, 'Onderwijssoort')],
          description: 'Soorten onderwijs; leeg als dat niet bekend is.',
        }),
        voorWie: t.expose('voorWie', {
          type: [gedeeldeEnum(builder, 'VoorWie')],
          description: 'Wie er gebruik van maakt; leeg als dat niet bekend is.',
        }),
      }),
    }),
  );
}

export interface CapaciteitKolommen {
  capaciteitAantal: number | null;
  capaciteitEenheid: string | null;
  capaciteitOmschrijving: string | null;
}

export function capaciteitType(builder: Builder) {
  return eenmalig(builder, 'Capaciteit', () =>
    builder.objectRef<CapaciteitKolommen>('Capaciteit').implement({
      shareable: true,
      description: 'Hoeveel plek er is.',
      fields: (t) => ({
        aantal: t.exposeFloat('capaciteitAantal', { nullable: true, description: 'Aantal, in de eenheid hiernaast.' }),
        eenheid: t.exposeString('capaciteitEenheid', {
          nullable: true,
          description: 'Waarvan het aantal is, bijvoorbeeld leerlingen tegelijk.',
        }),
        omschrijving: t.exposeString('capaciteitOmschrijving', {
          nullable: true,
          description: 'De capaciteit in woorden.',
        }),
      }),
    }),
  );
}
