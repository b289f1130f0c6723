const lijst = (tekst: string): ReadonlySet<string> => new Set(tekst.trim().split(/\s+/));

/** Woorden die niets zeggen over wat iemand zoekt. Zij staan niet in de index en tellen niet mee in een vraag. Zonder accenten. */
export const STOPWOORDEN = lijst(`
  de het een en of maar want dus als dan dat die dit deze er ik jij je u hij zij ze we wij jullie hun hen hem haar me mij mijn jouw
  uw zijn ons onze is ben bent was waren wordt worden werd heb hebt heeft hebben had kan kunnen kon kun mag moet moeten wil willen wilt
  zou zouden zal zullen gaat gaan ga doet doen doe komt komen te tot tussen van voor in op om over onder door bij naar met zonder aan
  uit af per ook nog wel al heel erg zeer meer meest veel toch gewoon echt even eens ooit soms vaak altijd nooit niet geen niets iets
  iemand niemand iedereen alle alles elk elke ieder iedere ander andere zo zoals hoe wat wie waar waarom wanneer welk welke waarin
  waarmee hier daar toen nu straks zich zelf eigen o.a. etc enz bijvoorbeeld vooral namelijk omdat doordat hoewel terwijl toe
  twee drie vier vijf zes zeven acht negen tien hoeveel heen tegen sinds weer daarna eerst verder rond vanwege wegens ongeveer bijna best
  graag alstublieft aub svp dank hallo hoi goedemiddag goedemorgen mvg ergens
`);

/**
 * Woorden die zo algemeen zijn, dat zij niet hoeven te staan: zij helpen alleen bij de volgorde. Grondvormen en gewone vormen, zonder
 * accenten.
 */
export const ZACHTE_WOORDEN = lijst(`
  kind kinderen jongen meisje zoon dochter leerling leerlingen jongere jongeren scholier ouder ouders vader moeder gezin school hulp help
  helpen hulpvraag steun ondersteuning ondersteunen begeleiding begeleiden begeleid aanbod vraag vragen zoek zoeken zoekt vinden vind
  krijgen krijgt krijg nodig probleem problemen moeite moeilijk goed beter slecht weinig jaar jarige uur week dag maand maanden tijd plek
  plaats mens informatie advies adviseren zorg zorgen organisatie instelling voorziening mogelijkheid mogelijk extra speciaal bijzonder
  weten weet maak maken maakt geef geven geeft laat laten zien zie zit zitten sta staan denk denken leuk fijn buurt wijk stad gemeente
  regio nederland kost kosten professional leraar leerkracht docent ib zorgcoordinator groep klas les uitleg meedenken terecht contact werk
  twaalf ziet zie zien gesprek praten wachten lang kort nieuw oud eerste tweede laatste hele beetje paar soort manier verschil samen alleen
  elkaar thuis lukken lukt regelen regelt regel proberen probeert brengen vertellen vertelt gebeuren gebeurt hopen bestaan
  kindje kleinkind kleinzoon kleindochter neefje nichtje oma opa broer zus broertje zusje pleegkind tiener juf meester mentor vriend
  vandaag morgen dagelijks ochtend middag avond vroeg laat langzaam snel klein groot net pas inmiddels misschien heleboel steeds
  leerlinge melden meld aanmelden aangemeld inschrijven aanvragen aanvraag gebruiken gebruikt eten eet
  wachttijd wachttijden wachtlijst wachtlijsten goedkoop goedkope betaalbaar betaalbare kader dingen ding iets anders alweer meteen direct tijdens binnen vanuit rondom
`);

/** Grondvormen die zeggen in welke vorm iets komt, en niet waar het over gaat: zij hoeven alleen te staan als er niets anders gevraagd is. */
export const VORMWOORDEN = lijst('cursus training workshop');
