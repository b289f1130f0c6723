/** Velden die aanbod en activiteiten gelijk hebben, zoals het schema ze geeft en zoals zij in een bestand staan. */

export const BRONNEN = 'bronnen { titel uitgever datum regelVan regelTot }';

export const GROEPEN = `
  doelgroep { omschrijving leeftijdVan leeftijdTot onderwijssoorten voorWie }
  kosten { voorGebruiker bedrag eenheid soort omschrijving bekostiging { organisatie { id } partij aandeelProcent regeling } }
  capaciteit { aantal eenheid omschrijving }
  themas { code } wijken { code } aanbieders { id } betrokkenen { id } scholen { id } zieOok { id }
  regio gemeenten gebied status statusToelichting peildatum sinds ambitie website telefoon email opmerking afgeleid herkomst ${BRONNEN}`;

type Sleutels = ({ id: string } | null)[] | null;
type Codes = ({ code: string } | null)[] | null;

export interface Groepen {
  kosten: { bekostiging: { organisatie: { id: string } | null }[] };
  themas: Codes;
  wijken: Codes;
  aanbieders: Sleutels;
  betrokkenen: Sleutels;
  scholen: Sleutels;
  zieOok: Sleutels;
}

/** De groepen velden zoals zij in een bestand staan: naar iets anders verwijst een sleutel. */
export const groepen = ({ kosten: { bekostiging, ...kosten }, ...rest }: Groepen) => ({
  ...rest,
  kosten,
  bekostiging: bekostiging.map(({ organisatie, ...betaler }) => ({ organisatie: organisatie?.id ?? null, ...betaler })),
  themas: codes(rest.themas),
  wijken: codes(rest.wijken),
  aanbieders: sleutels(rest.aanbieders),
  betrokkenen: sleutels(rest.betrokkenen),
  scholen: sleutels(rest.scholen),
});

export const sleutels = (lijst: Sleutels): string[] => (lijst ?? []).flatMap((een) => (een ? [een.id] : []));
const codes = (lijst: Codes): string[] => (lijst ?? []).flatMap((een) => (een ? [een.code] : []));
