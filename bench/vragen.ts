/** Wat er gemeten wordt: drie vragen zoals gebruikers ze stellen. */
export const VRAGEN: { naam: string; query: string }[] = [
  {
    naam: '1. één aanbod met alles',
    query: `{ aanbod(id: "impulsklas") {
      id naam alternatieveNamen omschrijving doel themas { code naam } doelgroep { leeftijdVan leeftijdTot onderwijssoorten voorWie omschrijving }
      duur { weken omschrijving } intensiteit { urenPerWeek dagdelenPerWeek dagenPerWeek omschrijving }
      kosten { voorGebruiker bedrag eenheid omschrijving bekostiging { partij aandeelProcent regeling organisatie { naam } } }
      capaciteit { aantal eenheid } toegang ondersteuningsniveau status peildatum regio wijken { code naam }
      aanbieders { id naam } betrokkenen { id naam } resultaten { tekst periode } bereik { tekst } effectiviteit
      bronnen { titel regelVan regelTot } herkomst volledigheid { aantal ontbreekt } actualiteit { geldtOp actueel }
      wachttijd { status toelichting } } }`,
  },
  {
    naam: '2. 20 aanbod met organisatie, wijk en wachttijd',
    query: `{ alleAanbod(first: 20, filter: { regio: [VOORBEELDSTAD] }) { totaal edges { node {
      id naam aanbieders { id naam } wijken { code naam kinderen } wachttijd { status toelichting } } } } }`,
  },
  {
    naam: '3. school met profiel en activiteiten in haar wijk',
    query: `{ scholen(first: 1, filter: { regio: [VOORBEELDSTAD] }) { edges { node {
      id naam profiel { schooljaar bron samenvatting { aanwezig niet onbekend } extraOndersteuning { naam beschikbaarheid } }
      wijk { code naam activiteiten(first: 10) { totaal edges { node { id naam domein } } } } } } } }`,
  },
];
