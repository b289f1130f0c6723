import { eisBekend } from '../../schema/bekend.ts';
import { gedeeldeEnum } from '../../schema/waarden/enums.ts';
import { builder } from './builder.ts';
import { alsThemas, bewaak, leesOnderwerp, MAX_CELLEN } from './dekking-onderwerp.ts';
import { opOnderdelen, opThemas, telAntwoorden, telGroepen, telScholen } from './dekking-tellen.ts';
import { DekkingOp, Dekkingsoverzicht } from './dekking-typen.ts';
import { dekkingscellen } from './dekkingscel.ts';
import { leesSchooljaar } from './schooljaar.ts';
import { Sopsoort } from './waarden.ts';

builder.queryFields((t) => ({
  dekkingsoverzicht: t.field({
    type: Dekkingsoverzicht,
    nullable: true,
    description: `Hoeveel scholen welke ondersteuning bieden, per soort onderwijs en wijk. Hoogstens ${MAX_CELLEN} cellen.`,
    args: {
      regio: t.arg({
        type: gedeeldeEnum(builder, 'Regio'),
        required: true,
        description: 'Scholen in precies dit gebied.',
      }),
      op: t.arg({ type: DekkingOp, defaultValue: 'ONDERDEEL', description: 'Onderdelen van het kader, of thema’s.' }),
      schooljaar: t.arg.string({
        description: 'De profielen van dit schooljaar, zoals 2025-2026. Zonder: van elke school het nieuwste.',
      }),
      onderwijssoort: t.arg({
        type: [gedeeldeEnum(builder, 'Onderwijssoort')],
        description: 'Alleen deze soorten onderwijs. Zonder: elke soort die een school noemt.',
      }),
      wijken: t.arg.idList({ description: 'Alleen scholen in deze wijken (CBS-codes).' }),
      kader: t.arg({
        type: gedeeldeEnum(builder, 'Regio'),
        description:
          'Naast het kader van dit gebied. Zonder: het kader dat de profielen gebruiken, en zonder profielen dat van `regio`.',
      }),
      onderdelen: t.arg.idList({ description: 'Alleen deze onderdelen van het kader (codes).' }),
      soort: t.arg({ type: [Sopsoort], description: 'Alleen onderdelen van een van deze soorten.' }),
      themas: t.arg.idList({ description: 'Bij `op: THEMA`: alleen deze thema’s (codes), met de thema’s eronder.' }),
    },
    resolve: async (_ouder, args, context) => {
      const { regio } = args;
      const { prisma } = context;
      const bekend = await eisBekend(
        [
          { veld: 'wijken', soort: 'WIJK', codes: args.wijken },
          { veld: 'themas', soort: 'THEMA', codes: args.themas },
        ],
        (where) => prisma.schoolBekend.findMany({ where }),
      );
      const bereik = {
        regio,
        schooljaar: leesSchooljaar('schooljaar', args.schooljaar),
        wijken: args.wijken ?? [],
      };
      const cijfers = await telScholen(prisma, bereik);
      const { kader, themas } = await leesOnderwerp(
        { ...args, themas: bekend.metKinderen(args.themas ?? []) },
        cijfers.kaders,
        context,
      );
      const soorten = args.onderwijssoort?.length ? args.onderwijssoort : cijfers.soorten;
      const groepen = await telGroepen(prisma, bereik, soorten);
      // Te veel? Dan liever weigeren vóór het tellen. Welke thema's scholen zelf noemen, blijkt pas daarna.
      bewaak(kader ?? alsThemas(themas), groepen);
      const codes = kader?.map((deel) => deel.code);
      const tellingen = await telAntwoorden(prisma, bereik, soorten, codes ? opOnderdelen(codes) : opThemas(themas));
      const onderwerpen = kader ?? alsThemas(themas.length > 0 ? themas : tellingen.map((telling) => telling.code));
      bewaak(onderwerpen, groepen);
      const perCode = new Map(kader?.map((deel) => [deel.code, deel]));
      const cellen = dekkingscellen(onderwerpen, groepen, tellingen).map((cel) => ({
        ...cel,
        onderdeel: perCode.get(cel.code) ?? null,
      }));
      return { ...cijfers, schooljaar: bereik.schooljaar, cellen };
    },
  }),
}));
