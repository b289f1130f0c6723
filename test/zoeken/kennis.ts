import type { Kennis } from '../../search/kennis/index.ts';
import { maakKennis } from '../../search/kennis/index.ts';
import type { Feiten } from '../../search/kennis/lezen.ts';
import { reeks } from '../../search/kennis/reeks.ts';
import type { Synoniemenlijst } from '../../search/kennis/woordnet.ts';
import { maakGroepen } from '../../search/vraag/groepen.ts';
import { kaalVraagwoord, type Vraagwoord } from '../../search/vraag/vraagwoord.ts';
import type { Ontleder } from '../../search/woorden/index.ts';
import type { Woordgroep } from '../../search/zoekmachine.ts';

const thema = (code: string, naam: string, synoniemen: string[]) => ({
  code,
  naam,
  ouderCode: null,
  synoniemen,
  bronLabels: [],
});

const FEITEN: Feiten = {
  themas: [
    thema('thuiszitten', 'Thuiszitten', ['zit thuis', 'gaat niet naar school', 'niet naar school']),
    thema('vervoer', 'Leerlingenvervoer en zelfstandig reizen', ['niet alleen naar school', 'taxi']),
    thema('jongerenwerk', 'Jongerenwerk', ['rondhangen', 'hangjongeren']),
    thema('vsv', 'Voortijdig schoolverlaten', ['uitval', 'geen diploma']),
    thema('armoede', 'Armoede', ['weinig geld', 'kan niet meedoen']),
    thema('muziek', 'Muziek', ['gitaar']),
    thema('ouders', 'Ouders en informatie', ['ouder']),
    thema('overgang', 'Overgang en terugplaatsing', ['terug naar een gewone school']),
  ],
  begrippen: [{ id: 'tlv', term: 'TLV', voluit: 'toelaatbaarheidsverklaring', ookBekendAls: [] }],
  wijken: [],
  gemeenten: [],
  documenten: 300,
  postcodes: new Map(),
};

const SYNONIEMEN: Synoniemenlijst = {
  gelijk: [
    ['bibliotheek', 'bieb'],
    ['dropout', 'uitval'],
    ['scheiding', 'uit elkaar'],
  ],
  ook: [{ van: ['gitaar'], naar: ['leerorkest'] }],
};

/** Een kleine kennis, zodat een test zelf zegt wat het woordnet weet. */
export const kleineKennis = (ontleder: Ontleder): Kennis => maakKennis(FEITEN, SYNONIEMEN, ontleder);

/** De woorden van een vraag waarin nog niets begrepen is; `bijzonder` zegt van een woord wat er anders is. */
export const vraagwoorden = (
  ontleder: Ontleder,
  vraag: string,
  bijzonder: Record<string, Partial<Vraagwoord>> = {},
): Vraagwoord[] =>
  reeks(ontleder, vraag).map((woord) => ({
    ...kaalVraagwoord(woord),
    ...bijzonder[woord.woord],
  }));

/** Leest een vraag met de kleine kennis. `staatIn` zegt in hoeveel documenten een woord staat. */
export function leesKlein(
  kennis: Kennis,
  vraag: string,
  staatIn: Record<string, number> = {},
  bijzonder: Record<string, Partial<Vraagwoord>> = {},
): ReturnType<typeof maakGroepen> & { groep(woorden: string): Woordgroep } {
  const opgezocht = { documenten: new Map(Object.entries(staatIn)), lijkt: new Map(), begint: [] };
  const gelezen = maakGroepen(vraagwoorden(kennis.ontleder, vraag, bijzonder), kennis, opgezocht);
  return {
    ...gelezen,
    groep(woorden) {
      const gevonden = gelezen.groepen.find((een) => een.woorden === woorden);
      if (!gevonden)
        throw new Error(`Geen groep "${woorden}": ${gelezen.groepen.map((een) => een.woorden).join(' | ')}`);
      return gevonden;
    },
  };
}
