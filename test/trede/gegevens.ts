import type { Prisma, PrismaClient } from '../../prisma/generated/client/client.ts';
import type { Trede } from '../../prisma/generated/client/enums.ts';
import { schrijfAanbod } from '../../prisma/laden/aanbod.ts';
import { schrijfActiviteiten, schrijfVervallen } from '../../prisma/laden/activiteiten.ts';
import { schrijfMetingen, schrijfOnderwerpen } from '../../prisma/laden/wachttijden.ts';
import { aanbod } from '../../prisma/startdata/vorm/aanbod.ts';
import { activiteit } from '../../prisma/startdata/vorm/activiteiten.ts';
import { meting } from '../../prisma/startdata/vorm/wachttijden.ts';
import { indexeerMee } from '../../search/index/index.ts';
import { registratieVan } from '../../search/registratie/registratie.ts';
import { bewaar } from '../../search/registratie/schrijf.ts';

export const WIJK = 'WK050507';
export const AANBIEDER = 'swv-dordrecht';
export const SCHOOL = '18YS03';
/** Een woord dat nergens anders staat, per trede; en hoe het met een tikfout wordt geschreven. */
const WOORDEN = {
  BASIS: ['flonkerzwam', 'flonkerzwan'],
  BASIS_PLUS: ['druppelkwast', 'druppelkwats'],
  EXTRA: ['mistletoren', 'mistletorem'],
  TLV: ['knisperbloem', 'knisperbloen'],
  JEUGDHULP: ['wentelgrot', 'wentelgrod'],
} as const satisfies Record<Trede, readonly [string, string]>;

/** De sleutels en woorden van wat vanaf een trede te zien is. */
export const namenVan = (trede: Trede) => {
  const los = trede.toLowerCase().replaceAll('_', '-');
  return {
    aanbod: `verborgen-${los}`,
    vroeger: `vroeger-${los}`,
    activiteit: `verborgen-act-${los}`,
    opgegaan: `opgegaan-${los}`,
    woord: WOORDEN[trede][0],
    tikfout: WOORDEN[trede][1],
  };
};

const ECHT = { regio: 'DORDRECHT', herkomst: 'INVOER', status: 'OPERATIONEEL', gemeenten: ['Dordrecht'] } as const;

/** Wat beide soorten hebben: genoeg om dubbel te lijken, te overlappen en een witte vlek te vullen. */
const gelijk = {
  ...ECHT,
  naam: 'Samen stevig staan op school',
  doel: 'Kinderen leren samen stevig staan op school en thuis.',
  omschrijving: 'Een training voor kinderen die steviger willen staan.',
  themas: ['weerbaarheid'],
  doelgroep: { leeftijdVan: 8, leeftijdTot: 12, onderwijssoorten: ['PO'], voorWie: ['LEERLING'] },
  kosten: { voorGebruiker: 'GRATIS' },
  aanbieders: [AANBIEDER],
  wijken: [WIJK],
  telefoon: '078 123 45 67',
  website: 'https://stevig.example.org',
};

const openbaarAanbod = (id: string, extra: object = {}) => aanbod.parse({ ...gelijk, id, ...extra });
const openbareActiviteit = (id: string, extra: object = {}) =>
  activiteit.parse({ ...gelijk, id, domein: 'SPORT', interesses: ['stevig staan'], scholen: [SCHOOL], ...extra });

async function schrijf(prisma: PrismaClient, doe: (tx: Prisma.TransactionClient) => Promise<unknown>): Promise<void> {
  await prisma.$transaction(
    async (tx) => {
      await doe(tx);
      await indexeerMee(tx);
    },
    { timeout: 120_000 },
  );
}

/** Brengt de dubbelingen bij, zoals het werk op de achtergrond dat doet. */
export async function zoekDubbelingen(prisma: PrismaClient): Promise<void> {
  await registratieVan(prisma).nieuws((nieuws) => bewaar(prisma, nieuws));
  // Wanneer een paar is gevonden, is het enige dat van de klok afhangt.
  await prisma.dubbeling.updateMany({ data: { gevondenOp: new Date('2026-01-01') } });
}

/** Records voor iedereen, waar de beperkte op lijken en naar verwijzen. */
export async function zetOpenbaar(prisma: PrismaClient): Promise<void> {
  await schrijf(prisma, async (tx) => {
    const alles = [
      openbaarAanbod('openbaar'),
      openbaarAanbod('openbaar-nog-eens', { aanbieders: ['gemeente-dordrecht'], omschrijving: null }),
    ];
    await schrijfAanbod(tx, alles);
    await schrijfOnderwerpen(tx, { aanbod: alles, scholen: [] });
    await schrijfActiviteiten(tx, [
      openbareActiviteit('openbaar-act'),
      openbareActiviteit('openbaar-act-nog-eens', { aanbieders: ['gemeente-dordrecht'] }),
    ]);
  });
  await zoekDubbelingen(prisma);
}

/** Zet erbij wat alleen te zien is vanaf een trede: dubbel met iets openbaars, en genoemd door openbare records. */
export async function zetBeperkt(prisma: PrismaClient, trede: Trede): Promise<void> {
  const { aanbod: id, vroeger, activiteit: act, opgegaan, woord } = namenVan(trede);
  await schrijf(prisma, async (tx) => {
    const extra = {
      vanafTrede: trede,
      vroegereIds: [vroeger],
      alternatieveNamen: [woord],
      opmerking: woord,
      soort: woord,
      // Een thema dat hier voor deze leeftijd nog nergens wordt aangeboden.
      themas: ['weerbaarheid', 'hoogbegaafdheid'],
      zieOok: ['openbaar'],
      scholen: [SCHOOL],
      capaciteit: { aantal: 40, eenheid: 'kinderen' },
      bekostiging: [{ organisatie: 'gemeente-dordrecht', partij: 'Gemeente' }],
      resultaten: [{ soort: 'BEREIK', tekst: woord, waarde: 900, eenheid: 'kinderen', periode: '2025' }],
    };
    const verborgen = openbaarAanbod(id, extra);
    const dubbel = openbaarAanbod(`${id}-nog-eens`, { vanafTrede: trede, aanbieders: ['gemeente-dordrecht'] });
    await schrijfAanbod(tx, [verborgen, dubbel]);
    await schrijfOnderwerpen(tx, { aanbod: [verborgen, dubbel], scholen: [] });
    await schrijfMetingen(tx, [
      meting.parse({
        onderwerpSoort: 'AANBOD',
        onderwerp: id,
        peildatum: '2026-11-20',
        aanmeldwachttijdWeken: 30,
        aantalWachtenden: 50,
        gemeldOp: '2026-11-20',
        herkomst: 'INVOER',
      }),
    ]);
    await schrijfActiviteiten(tx, [
      openbareActiviteit(act, {
        vanafTrede: trede,
        alternatieveNamen: [woord],
        interesses: ['stevig staan', woord],
        themas: ['hoogbegaafdheid'],
        momenten: [{ dag: 'MAANDAG', vanMinuut: 900, totMinuut: 960 }],
        locatie: { naam: woord, straat: 'Maasstraat', huisnummer: '1', postcode: '3311AB', plaats: 'Dordrecht' },
        zieOokAanbod: [id],
        capaciteit: { aantal: 12, eenheid: 'kinderen' },
      }),
    ]);
    await schrijfVervallen(tx, [{ id: opgegaan, naam: woord, aanbod: [id] }]);
    await tx.aanbodVerwijzing.create({ data: { vanId: 'openbaar', naarId: id } });
    await tx.$executeRaw`
      update activiteiten."Activiteit" set "zieOokAanbod" = "zieOokAanbod" || ${id}::text where id = 'openbaar-act'`;
    await tx.$executeRaw`
      update aanbod."RoutestapBetrokkene" set "aanbodId" = ${id}
      where ("routeId", nr, volgorde) = (
        select "routeId", nr, volgorde from aanbod."RoutestapBetrokkene" where "aanbodId" is null order by 1, 2, 3 limit 1)`;
  });
  await zoekDubbelingen(prisma);
}
