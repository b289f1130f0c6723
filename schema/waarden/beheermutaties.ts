import type { InputRef } from '@pothos/core';
import type { Beheeracties, Beheeruitkomst, Toegevoegd } from '../beheer.ts';
import type { Builder } from '../builder.ts';
import { regel } from '../toegangsregels.ts';
import type { Ref } from './beheerantwoord.ts';
import { REDEN } from './reden.ts';
import { SLEUTEL } from './veldfout.ts';

export interface Beheervelden<I> {
  naam: 'aanbod' | 'activiteit';
  /** Hoe het in een zin heet. */
  woord: { een: string; dit: string; van: string };
  invoer: InputRef<I>;
  /** De ingevulde velden in de vorm waarin het record wordt geschreven. */
  inVorm: (invoer: I) => object;
  antwoord: Ref<Beheeruitkomst>;
  toegevoegd: Ref<Toegevoegd>;
  acties: Beheeracties;
}

/** De mutaties waarmee iemand records van een soort bijhoudt; voor elke soort gelijk. */
export function beheermutaties<I>(builder: Builder, velden: Beheervelden<I>): void {
  const { naam, woord, inVorm, antwoord, toegevoegd, acties } = velden;
  // Welke velden het zijn, weet alleen `inVorm`; anders moet TypeScript hier elke invoer tegelijk lezen.
  const type = velden.invoer as InputRef<unknown> as InputRef<object>;
  const wie = `Voor een aanbieder van ${woord.dit}, regisseur en beheerder.`;
  builder.mutationFields((t) => {
    const id = t.arg.id({ required: true, description: `De sleutel van ${woord.van}.` });
    const versie = t.arg.int({
      required: true,
      description: `De \`versie\` die u las. Is ${woord.van} intussen veranderd, dan gebeurt er niets.`,
    });
    const sleutel = t.arg.string({ description: SLEUTEL });
    const reden = (uitleg = '') => t.arg.string({ required: true, description: REDEN + uitleg });
    return {
      [`${naam}Toevoegen`]: t.field({
        type: toegevoegd,
        nullable: true,
        authScopes: regel(`Mutation.${naam}Toevoegen`),
        description: `Voegt ${woord.een} toe. Lijkt het op iets dat er al is, dan gebeurt er niets en staat dat in \`mogelijkDubbel\`. Voor aanbieder (voor de eigen organisatie), regisseur en beheerder.`,
        args: {
          invoer: t.arg({ type, required: true, description: 'Wat er bekend is. De naam en de regio moeten.' }),
          dubbelGezien: t.arg.boolean({
            description: 'Waar: u zag wat er al is, en dit is iets anders. Zonder dit wordt eerst gezocht.',
          }),
          sleutel,
        },
        resolve: (_ouder, { invoer, ...vraag }, context) =>
          acties.voegToe(context, { ...vraag, invoer: inVorm(invoer as I) }),
      }),
      [`${naam}Wijzigen`]: t.field({
        type: antwoord,
        nullable: true,
        authScopes: regel(`Mutation.${naam}Wijzigen`),
        description: `Verandert velden van ${woord.een}. Het is meteen zo te vinden. ${wie}`,
        args: {
          id,
          versie,
          invoer: t.arg({ type, required: true, description: 'Wat er verandert.' }),
          reden: t.arg.string({ description: REDEN }),
          sleutel,
        },
        resolve: (_ouder, { invoer, ...vraag }, context) =>
          acties.wijzig(context, { ...vraag, invoer: inVorm(invoer as I) }),
      }),
      [`${naam}Controleren`]: t.field({
        type: antwoord,
        nullable: true,
        authScopes: regel(`Mutation.${naam}Controleren`),
        description: `Zegt dat alles nog klopt: de dag van nakijken wordt vandaag. ${wie}`,
        args: { id, versie, sleutel },
        resolve: (_ouder, vraag, context) => acties.controleer(context, vraag),
      }),
      [`${naam}Archiveren`]: t.field({
        type: antwoord,
        nullable: true,
        authScopes: regel(`Mutation.${naam}Archiveren`),
        description: `Zegt dat ${woord.van} er niet meer is: de status wordt GESTOPT. Het blijft te vinden en kan worden hersteld. ${wie}`,
        args: { id, versie, reden: reden(' Dit wordt de uitleg bij de status.'), sleutel },
        resolve: (_ouder, vraag, context) => acties.archiveer(context, vraag),
      }),
      [`${naam}Herstellen`]: t.field({
        type: antwoord,
        nullable: true,
        authScopes: regel(`Mutation.${naam}Herstellen`),
        description: `Haalt ${woord.een} uit het archief: de status en de uitleg worden zoals zij daarvoor waren. ${wie}`,
        args: { id, versie, reden: reden(), sleutel },
        resolve: (_ouder, vraag, context) => acties.herstel(context, vraag),
      }),
    };
  });
}
