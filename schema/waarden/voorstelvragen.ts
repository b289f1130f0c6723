import type { InputRef } from '@pothos/core';
import type { Voorstel } from '../../prisma/generated/client/client.ts';
import type { Voorstelacties, Voorsteluitkomst } from '../beheer.ts';
import type { Builder } from '../builder.ts';
import { regel } from '../toegangsregels.ts';
import { paginaArgs, verbindingType } from '../verbinding.ts';
import type { Ref } from './beheerantwoord.ts';
import { REDEN } from './reden.ts';
import { SLEUTEL } from './veldfout.ts';
import { voorstelstatusEnum } from './voorstel.ts';

export interface Voorstelvelden<I> {
  naam: 'aanbod' | 'activiteit';
  type: 'Aanbod' | 'Activiteit';
  /** Hoe het in een zin heet. */
  woord: { een: string; dit: string; van: string };
  invoer: InputRef<I>;
  inVorm: (invoer: I) => object;
  voorstel: Ref<Voorstel>;
  antwoord: Ref<Voorsteluitkomst>;
  acties: Voorstelacties;
}

/** De vragen en mutaties waarmee iemand een verbetering voorstelt en een ander erover besluit; voor elke soort gelijk. */
export function voorstelvragen<I>(builder: Builder, velden: Voorstelvelden<I>): void {
  mutaties(builder, velden);
  const { naam, type, woord, voorstel, acties } = velden;
  const lijst = verbindingType(builder, `${type}Voorstel`, voorstel);
  builder.queryFields((t) => ({
    [`mijn${type}Voorstellen`]: t.field({
      type: lijst,
      nullable: true,
      authScopes: regel(`Query.mijn${type}Voorstellen`),
      description: `Wat u zelf voorstelde bij ${woord.een}, het nieuwste eerst.`,
      args: {
        status: t.arg({ type: [voorstelstatusEnum(builder)], description: 'Alleen voorstellen waarmee dit gebeurde.' }),
        ...paginaArgs(t.arg),
      },
      resolve: (_ouder, keuze, context) => acties.mijn(context, keuze),
    }),
    [`${naam}VoorstellenTeBeoordelen`]: t.field({
      type: lijst,
      nullable: true,
      authScopes: regel(`Query.${naam}VoorstellenTeBeoordelen`),
      description: `Voorstellen bij ${woord.een} waar u over gaat en nog niet over is besloten, het oudste eerst. Een aanbieder ziet die van de eigen organisatie.`,
      args: paginaArgs(t.arg),
      resolve: (_ouder, args, context) => acties.teBeoordelen(context, args),
    }),
  }));
}

function mutaties<I>(builder: Builder, { naam, woord, invoer, inVorm, antwoord, acties }: Voorstelvelden<I>): void {
  // Welke velden het zijn, weet alleen `inVorm`; anders moet TypeScript hier elke invoer tegelijk lezen.
  const type = invoer as InputRef<unknown> as InputRef<object>;
  const besluit = `Voor een aanbieder van ${woord.dit}, regisseur en beheerder.`;
  builder.mutationFields((t) => {
    const id = t.arg.id({ required: true, description: 'De sleutel van het voorstel.' });
    const sleutel = t.arg.string({ description: SLEUTEL });
    return {
      [`${naam}Voorstellen`]: t.field({
        type: antwoord,
        nullable: true,
        authScopes: regel(`Mutation.${naam}Voorstellen`),
        description: `Stelt een verbetering voor bij ${woord.een} van een ander. Wie erover gaat, besluit. Voor ieder die met een rol is aangemeld.`,
        args: {
          id: t.arg.id({ required: true, description: `De sleutel van ${woord.van}.` }),
          invoer: t.arg({ type, required: true, description: 'Wat er anders moet.' }),
          toelichting: t.arg.string({ required: true, description: REDEN }),
          sleutel,
        },
        resolve: (_ouder, { invoer, ...vraag }, context) =>
          acties.stelVoor(context, { ...vraag, invoer: inVorm(invoer as I) }),
      }),
      [`${naam}VoorstelAannemen`]: t.field({
        type: antwoord,
        nullable: true,
        authScopes: regel(`Mutation.${naam}VoorstelAannemen`),
        description: `Neemt een voorstel over. Past het niet meer bij wat er nu staat, dan zeggen de fouten waarom en gebeurt er niets. ${besluit}`,
        args: {
          id,
          versie: t.arg.int({
            required: true,
            description: `De \`versie\` van ${woord.van} die u las. Is er intussen iets veranderd, dan gebeurt er niets.`,
          }),
          reden: t.arg.string({ description: REDEN }),
          sleutel,
        },
        resolve: (_ouder, vraag, context) => acties.neemAan(context, vraag),
      }),
      [`${naam}VoorstelAfwijzen`]: t.field({
        type: antwoord,
        nullable: true,
        authScopes: regel(`Mutation.${naam}VoorstelAfwijzen`),
        description: `Wijst een voorstel af: er verandert niets. ${besluit}`,
        args: { id, reden: t.arg.string({ required: true, description: REDEN }), sleutel },
        resolve: (_ouder, vraag, context) => acties.wijsAf(context, vraag),
      }),
      [`${naam}VoorstelIntrekken`]: t.field({
        type: antwoord,
        nullable: true,
        authScopes: regel(`Mutation.${naam}VoorstelIntrekken`),
        description: 'Trekt een voorstel in. Alleen voor wie het voorstelde.',
        args: { id, sleutel },
        resolve: (_ouder, vraag, context) => acties.trekIn(context, vraag),
      }),
    };
  });
}
