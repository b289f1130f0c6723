import { dagenTussen, dagVan } from '../../prisma/regels/dag.ts';
import { gedeeldeEnum, maakEnum } from '../../schema/waarden/enums.ts';
import type { Moment } from '../../search/taken/lezen.ts';
import { TAAKSOORTEN, type Taak, type Taaksoort, type Taaktelling } from '../../search/taken/vormen.ts';
import { builder } from './builder.ts';
import { Vindbaar } from './stubs.ts';

const TaaksoortEnum = maakEnum(builder, 'Taaksoort', 'Wat er te doen is.', {
  AANBOD_NAKIJKEN: 'Nakijken of een aanbod nog klopt.',
  ACTIVITEIT_NAKIJKEN: 'Nakijken of een activiteit nog klopt.',
  VOORSTEL_BEOORDELEN: 'Een voorstel voor een verbetering aannemen of afwijzen.',
  WACHTTIJD_MELDEN: 'De wachttijd van nu melden.',
  SOP_BIJWERKEN: 'Het schoolondersteuningsprofiel voor dit schooljaar maken.',
} satisfies Record<Taaksoort, string>);

/** Hoe iemand een taak doet: in een zin, en met welke mutatie. */
const AANPAK: Record<Taaksoort, { zin: string; mutatie: string | ((soort: Taak['soort']) => string) }> = {
  AANBOD_NAKIJKEN: {
    zin: 'Kijk of alles nog klopt. Klopt het, zeg dat dan; anders: verander wat niet klopt, en zeg het daarna.',
    mutatie: 'aanbodControleren',
  },
  ACTIVITEIT_NAKIJKEN: {
    zin: 'Kijk of alles nog klopt. Klopt het, zeg dat dan; anders: verander wat niet klopt, en zeg het daarna.',
    mutatie: 'activiteitControleren',
  },
  VOORSTEL_BEOORDELEN: {
    zin: 'Iemand stelde een verbetering voor. Vraag `voorstellen` op, en neem het voorstel aan of wijs het af.',
    mutatie: (soort) => (soort === 'ACTIVITEIT' ? 'activiteitVoorstelAannemen' : 'aanbodVoorstelAannemen'),
  },
  WACHTTIJD_MELDEN: { zin: 'Meld hoe lang iemand nu wacht, of dat u niemand aanneemt.', mutatie: 'wachttijdMelden' },
  SOP_BIJWERKEN: {
    zin: 'Begin het profiel van dit schooljaar, met dat van vorig jaar als begin, en publiceer het als het is vastgesteld.',
    mutatie: 'sopBeginnen',
  },
};

export type Taakregel = Taak & Pick<Moment, 'nu'>;

export const TaakType = builder.objectRef<Taakregel>('Taak').implement({
  description: 'Iets wat een eigenaar moet nakijken of melden, zodat de gegevens kloppen.',
  fields: (t) => ({
    soort: t.expose('taaksoort', { type: TaaksoortEnum, description: 'Wat er te doen is.' }),
    record: t.field({
      type: Vindbaar,
      nullable: true,
      description: 'Waarvan: het aanbod, de activiteit of de school.',
      resolve: ({ soort, id }) => ({ soort, id }) as never,
    }),
    sinds: t.field({
      type: 'Datum',
      nullable: true,
      description: 'De eerste dag waarop dit gedaan had moeten zijn; leeg als dat niet te zeggen is.',
      resolve: ({ sinds }) => (sinds === null ? null : new Date(sinds)),
    }),
    dagenTeLaat: t.int({
      nullable: true,
      description: 'Hoeveel dagen dit al ligt; leeg als `sinds` leeg is.',
      resolve: ({ sinds, nu }) => (sinds === null ? null : Math.max(0, dagenTussen(new Date(sinds), dagVan(nu)))),
    }),
    gevonden: t.exposeInt('gevonden', {
      description: 'Hoe vaak het in de afgelopen tijd op de eerste bladzijde van een zoekvraag stond.',
    }),
    geopend: t.exposeInt('geopend', { description: 'Hoe vaak iemand het in de afgelopen tijd opvroeg.' }),
    watTeDoen: t.string({ description: 'Wat u doet.', resolve: ({ taaksoort }) => AANPAK[taaksoort].zin }),
    mutatie: t.string({
      description: 'Met welke mutatie u dat doorgeeft.',
      resolve: ({ taaksoort, soort }) => {
        const { mutatie } = AANPAK[taaksoort];
        return typeof mutatie === 'string' ? mutatie : mutatie(soort);
      },
    }),
  }),
});

interface Aantal {
  soort: Taaksoort;
  aantal: number;
}

export const TaakaantalType = builder.objectRef<Aantal>('Taakaantal').implement({
  description: 'Hoeveel taken er van een soort zijn.',
  fields: (t) => ({
    soort: t.expose('soort', { type: TaaksoortEnum, description: 'Wat er te doen is.' }),
    aantal: t.exposeInt('aantal', { description: 'Hoeveel.' }),
  }),
});

/** De soorten waarvan er taken zijn, met hun aantal. */
export const alsAantallen = (perSoort: Taaktelling): Aantal[] =>
  TAAKSOORTEN.map((soort) => ({ soort, aantal: perSoort[soort] })).filter(({ aantal }) => aantal > 0);

export const TakenFilter = builder.inputType('TakenFilter', {
  description: 'Welke taken.',
  fields: (t) => ({
    soort: t.field({ type: [TaaksoortEnum], description: 'Een van deze soorten.' }),
    organisatie: t.id({
      description: 'Van wat deze organisatie aanbiedt. Een aanbieder krijgt altijd die van zichzelf.',
    }),
    school: t.id({ description: 'Van deze school. Een school krijgt altijd die van zichzelf.' }),
    regio: t.field({ type: gedeeldeEnum(builder, 'Regio'), description: 'Van wat in dit gebied geldt.' }),
  }),
});
