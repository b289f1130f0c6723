import type * as P from '../../prisma/generated/client/enums.ts';
import type { Builder } from '../builder.ts';

/** De waardelijsten die meer subgraphs gebruiken, met hun uitleg. Eén plek, zodat zij in elke subgraph gelijk zijn. */
const OMSCHRIJVING = {
  Herkomst: 'Waar een gegeven vandaan komt.',
  Regio: 'Het gebied waarvoor een gegeven geldt.',
  Onderwijssoort: 'Soort onderwijs.',
  VoorWie: 'Voor wie het aanbod bedoeld is.',
  Status: 'Of iets er echt is. De status geldt op de peildatum van de bron.',
  Ondersteuningsniveau: 'Hoe zwaar de ondersteuning is, van licht naar zwaar.',
  KostenVoorGebruiker: 'Of een kind of ouder zelf moet betalen.',
  Bedragsoort: 'Wat een bedrag betekent: bijna nooit is het de prijs voor de gebruiker.',
  Trede:
    'Trede van de escalatieladder, van licht naar zwaar. Wie op een trede werkt, ziet ook wat op de treden eronder is.',
  Rol: 'De rol van iemand die het overzicht gebruikt of bijhoudt.',
} as const;

const WAARDEN = {
  Herkomst: {
    BRON: 'Uit een beleidsdocument, met titel en regels.',
    OPEN_DATA: 'Uit een openbaar register, zoals DUO of CBS.',
    INVOER: 'Ingevoerd door wie het aanbod beheert.',
    IMPORT: 'Overgenomen uit een ander systeem.',
    VOORBEELD: 'Verzonnen, voor Voorbeeldstad: niet gebruiken voor een echt kind.',
  },
  Regio: {
    DORDRECHT: 'De gemeente Dordrecht.',
    VPR: 'Voorne-Putten en Rozenburg.',
    ZHZ: 'Zuid-Holland Zuid.',
    DRECHTSTEDEN: 'De Drechtsteden.',
    RIJNMOND: 'Rijnmond.',
    BOVENREGIONAAL: 'Meer regio’s samen.',
    LANDELIJK: 'Heel Nederland.',
    VOORBEELDSTAD: 'Voorbeeldstad: een verzonnen gemeente om mee te oefenen.',
  },
  Onderwijssoort: {
    VOORSCHOOLS: 'Vóór de basisschool: peuteropvang, kinderopvang, VVE.',
    PO: 'Primair onderwijs: de gewone basisschool.',
    SBO: 'Speciaal basisonderwijs.',
    SO: 'Speciaal onderwijs.',
    VO: 'Voortgezet onderwijs (vmbo, havo en vwo).',
    VSO: 'Voortgezet speciaal onderwijs.',
    PRO: 'Praktijkonderwijs.',
    VMBO: 'Voorbereidend middelbaar beroepsonderwijs (vmbo).',
    HAVO: 'Hoger algemeen voortgezet onderwijs (havo).',
    VWO: 'Voorbereidend wetenschappelijk onderwijs (vwo).',
    GYMNASIUM: 'Gymnasium: vwo met Latijn en Grieks.',
    ISK: 'Internationale schakelklas, voor nieuwkomers.',
    MBO: 'Middelbaar beroepsonderwijs.',
  },
  VoorWie: {
    LEERLING: 'Het kind of de jongere zelf.',
    OUDER: 'Ouders en verzorgers.',
    GEZIN: 'Het hele gezin.',
    PROFESSIONAL: 'Wie met kinderen werkt, zoals een leraar of intern begeleider.',
    SCHOOL: 'De school als geheel.',
  },
  Status: {
    OPERATIONEEL: 'Het is er.',
    IN_ONTWIKKELING: 'Het wordt voorbereid.',
    PILOT: 'Het is er, op proef.',
    GESTOPT: 'Het is er niet meer.',
    ONBEKEND: 'Geen bron zegt of het er is.',
  },
  Ondersteuningsniveau: {
    PREVENTIEF: 'Voor iedereen, om problemen te voorkomen.',
    BASISONDERSTEUNING: 'Wat elke school zelf biedt.',
    BASIS_VERSTEVIGD: 'Basisondersteuning met extra hulp in de school (Dordrecht: verstevigd).',
    EXTRA_ALGEMEEN: 'Extra ondersteuning zonder aanvraag per leerling (VPR: niveau 1).',
    EXTRA_INDIVIDUEEL: 'Extra ondersteuning na een aanvraag voor één leerling (VPR: arrangement).',
    LWOO: 'Leerwegondersteunend onderwijs in het vmbo.',
    TLV: 'Alleen met een toelaatbaarheidsverklaring: sbo, so, vso of praktijkonderwijs.',
    JEUGDHULP: 'Hulp uit de Jeugdwet.',
  },
  KostenVoorGebruiker: {
    GRATIS: 'Het kost de gebruiker niets.',
    BETAALD: 'De gebruiker betaalt.',
    ONBEKEND: 'Geen bron zegt of de gebruiker betaalt.',
  },
  Bedragsoort: {
    PRIJS_VOOR_GEBRUIKER: 'Wat een kind of ouder betaalt.',
    TOTAALBUDGET: 'Wat het geheel kost.',
    KOSTPRIJS: 'Wat één kind of leerling de betaler kost.',
  },
  Trede: {
    BASIS: 'Voor wie met kinderen werkt in de basisondersteuning.',
    BASIS_PLUS: 'Voor wie verstevigde basisondersteuning biedt.',
    EXTRA: 'Voor wie extra ondersteuning biedt.',
    TLV: 'Voor wie meedenkt over een toelaatbaarheidsverklaring.',
    JEUGDHULP: 'Voor wie over jeugdhulp gaat.',
  },
  Rol: {
    PUBLIEK: 'Iedereen.',
    PROFESSIONAL: 'Een professional in onderwijs of jeugdhulp.',
    STEUNPUNT: 'Een medewerker van het ouder- en jeugdsteunpunt.',
    COACH: 'Een sport- of cultuurcoach.',
    SCHOOL: 'Een school die haar eigen gegevens bijhoudt.',
    AANBIEDER: 'Een aanbieder die zijn eigen aanbod bijhoudt.',
    REGISSEUR: 'De regisseur bij gemeente of samenwerkingsverband.',
    BEHEERDER: 'De beheerder van dit systeem.',
  },
} as const satisfies { [N in keyof typeof OMSCHRIJVING]: Record<keyof (typeof P)[N], string> };

type Gedeeld = keyof typeof WAARDEN;

const perBuilder = new WeakMap<Builder, Map<string, unknown>>();

/** Eén gedeelde waarde of één gedeeld type per bouwdoos: de eerste vraag maakt hem, de volgende krijgen dezelfde. */
export function eenmalig<T>(builder: Builder, naam: string, maak: () => T): T {
  const eigen = perBuilder.get(builder) ?? new Map<string, unknown>();
  perBuilder.set(builder, eigen);
  if (!eigen.has(naam)) eigen.set(naam, maak());
  return eigen.get(naam) as T;
}

/** De waarden van een gedeelde lijst, elk met hun uitleg. */
export const uitleg = <N extends keyof typeof WAARDEN>(naam: N): (typeof WAARDEN)[N] => WAARDEN[naam];

/** Maakt van een lijst waarden met uitleg een GraphQL-enum. De namen in API en database zijn gelijk. */
export function maakEnum<W extends string>(
  builder: Builder,
  naam: string,
  description: string,
  waarden: Record<W, string>,
) {
  return builder.enumType(naam, {
    description,
    values: Object.fromEntries(
      Object.entries<string>(waarden).map(([waarde, uitleg]) => [waarde, { value: waarde, description: uitleg }]),
    ) as Record<W, { value: W; description: string }>,
  });
}

/** Een gedeelde waardelijst, zoals `Regio`. */
export function gedeeldeEnum<N extends Gedeeld>(builder: Builder, naam: N) {
  return eenmalig(builder, naam, () =>
    maakEnum<keyof (typeof P)[N] & string>(builder, naam, OMSCHRIJVING[naam], WAARDEN[naam] as never),
  );
}
