import { gedeeldeEnum } from '../../schema/waarden/enums.ts';
import type { Begrepen } from '../../search/begrijpen/index.ts';
import type { Kennis } from '../../search/kennis/index.ts';
import type { GelezenVraag } from '../../search/vraag/lezen.ts';
import type { Gevondenthema } from '../../search/vraag/themas.ts';
import { ZEKER_GENOEG } from '../../search/vraag/themas.ts';
import { builder } from './builder.ts';
import { Thema, Wijk } from './stubs.ts';
import { BegrepenSoortEnum, VindbaarsoortEnum } from './waarden.ts';

type Deel = Begrepen | ({ soort: 'THEMA'; sleutel: string } & Gevondenthema);

export interface BegrepenDeel {
  deel: Deel;
  /** In gewone woorden, voor op een knop. */
  tekst: string;
}

const MEESTE_THEMAS = 4;

/** Wat er begrepen is, om te laten zien: de zekerste thema's, en al het andere. */
export function begrepenDelen({ begrepen, themas }: GelezenVraag, kennis: Kennis): BegrepenDeel[] {
  const zeker = themas.filter((thema) => thema.zeker >= ZEKER_GENOEG).slice(0, MEESTE_THEMAS);
  return [
    ...begrepen.map((deel): BegrepenDeel => ({ deel, tekst: inWoorden(deel, kennis) })),
    ...zeker.map(
      (thema): BegrepenDeel => ({
        deel: { soort: 'THEMA', sleutel: `thema:${thema.code}`, ...thema },
        tekst: kennis.themaPerCode.get(thema.code)?.naam ?? thema.code,
      }),
    ),
  ];
}

function inWoorden(deel: Begrepen, { wijken }: Kennis): string {
  switch (deel.soort) {
    case 'LEEFTIJD':
      return (
        deel.groep ??
        (deel.leeftijd === null
          ? `${deel.vanJaar} tot en met ${deel.totJaar} jaar`
          : `${String(deel.leeftijd).replace('.', ',')} jaar`)
      );
    case 'WIJK':
      return deel.codes.length > 1 ? deel.naam : (wijken.find(({ code }) => code === deel.codes[0])?.naam ?? deel.naam);
    case 'POSTCODE':
      return `postcode ${deel.postcode}`;
    case 'REGIO':
      return deel.gemeente ?? deel.naam;
    case 'KOSTEN':
      return deel.gratis ? 'gratis' : `hoogstens € ${deel.hoogstePrijs} per jaar`;
    default:
      return deel.woorden;
  }
}

type Kies<S extends Deel['soort']> = Extract<Deel, { soort: S }>;
const als = <S extends Deel['soort']>({ deel }: BegrepenDeel, ...soorten: S[]): Kies<S> | undefined =>
  (soorten as string[]).includes(deel.soort) ? (deel as Kies<S>) : undefined;

export const BegrepenType = builder.objectRef<BegrepenDeel>('Begrepen').implement({
  description:
    'Iets wat in de vraag begrepen is, met de woorden waar het uit blijkt. Klopt het niet, stel de vraag dan opnieuw met de sleutel in `zonder`.',
  fields: (t) => ({
    soort: t.field({
      type: BegrepenSoortEnum,
      description: 'Wat voor ding het is.',
      resolve: ({ deel }) => deel.soort,
    }),
    sleutel: t.id({ description: 'Sleutel voor `zonder`, zoals leeftijd:9.', resolve: ({ deel }) => deel.sleutel }),
    woorden: t.string({
      description: 'De woorden in de vraag waar het uit blijkt.',
      resolve: ({ deel }) => deel.woorden,
    }),
    tekst: t.exposeString('tekst', { description: 'Wat er begrepen is, om op een knop te zetten.' }),
    leeftijdVan: t.float({
      nullable: true,
      description: 'Bij een leeftijd: de jongste, in jaren.',
      resolve: (b) => als(b, 'LEEFTIJD')?.vanJaar ?? null,
    }),
    leeftijdTot: t.float({
      nullable: true,
      description: 'Bij een leeftijd: de oudste, in jaren.',
      resolve: (b) => als(b, 'LEEFTIJD')?.totJaar ?? null,
    }),
    wijken: t.field({
      type: [Wijk],
      nullable: { list: true, items: true },
      description: 'Bij een wijk of postcode: de wijken die bedoeld kunnen zijn.',
      resolve: (b) => als(b, 'WIJK', 'POSTCODE')?.codes.map((code) => ({ code })) ?? null,
    }),
    regio: t.field({
      type: gedeeldeEnum(builder, 'Regio'),
      nullable: true,
      description: 'Bij een gebied: het gebied.',
      resolve: (b) => als(b, 'REGIO')?.regio ?? null,
    }),
    onderwijssoort: t.field({
      type: gedeeldeEnum(builder, 'Onderwijssoort'),
      nullable: true,
      description: 'Bij een soort onderwijs: de soort.',
      resolve: (b) => als(b, 'ONDERWIJSSOORT')?.onderwijssoort ?? null,
    }),
    gratis: t.boolean({
      nullable: true,
      description: 'Bij kosten: of het gratis moet zijn.',
      resolve: (b) => als(b, 'KOSTEN')?.gratis ?? null,
    }),
    hoogstePrijs: t.float({
      nullable: true,
      description: 'Bij kosten: de hoogste prijs, in euro’s per jaar.',
      resolve: (b) => als(b, 'KOSTEN')?.hoogstePrijs ?? null,
    }),
    voorWie: t.field({
      type: gedeeldeEnum(builder, 'VoorWie'),
      nullable: true,
      description: 'Voor wie het is.',
      resolve: (b) => als(b, 'VOOR_WIE')?.voorWie ?? null,
    }),
    recordsoort: t.field({
      type: VindbaarsoortEnum,
      nullable: true,
      description: 'Wat voor record iemand zoekt; dat gaat voor, de rest blijft.',
      resolve: (b) => als(b, 'RECORDSOORT')?.wens ?? null,
    }),
    thema: t.field({
      type: Thema,
      nullable: true,
      description: 'Bij een thema: het thema.',
      resolve: (b) => {
        const thema = als(b, 'THEMA');
        return thema ? { code: thema.code } : null;
      },
    }),
  }),
});
