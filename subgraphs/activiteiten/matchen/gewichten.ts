/**
 * De punten waarop een activiteit met een profiel wordt vergeleken, met hun gewicht. Alleen wat gevraagd is weegt mee; leeftijd, plek
 * en status wegen altijd mee. De score is het behaalde deel van de gewichten samen, keer honderd.
 */
export const GEWICHTEN = {
  INTERESSE: {
    gewicht: 30,
    uitleg: 'Wat het kind leuk vindt. Weegt het zwaarst: wie iets kiest wat hij leuk vindt, blijft eerder meedoen.',
  },
  AFSTAND: { gewicht: 20, uitleg: 'Hoe ver het is. Dichtbij kan een kind er zelf komen.' },
  KOSTEN: { gewicht: 15, uitleg: 'Of het binnen het budget past, zelf of met een regeling.' },
  TOEGANKELIJKHEID: { gewicht: 15, uitleg: 'Of het kind er met zijn beperking of behoefte terecht kan.' },
  LEEFTIJD: { gewicht: 10, uitleg: 'Of het voor deze leeftijd is. Weegt altijd mee.' },
  DAG: { gewicht: 10, uitleg: 'Of het op een dag is die kan.' },
  MOMENT: { gewicht: 5, uitleg: 'Of het onder, na of buiten schooltijd is, of in de zomer.' },
  VORM: { gewicht: 5, uitleg: 'Alleen of in een team: een voorkeur, geen eis.' },
  NIVEAU: { gewicht: 5, uitleg: 'Voor wie begint of voor wie het al kan.' },
  PLEK: { gewicht: 5, uitleg: 'Of er nu plek is. Weegt altijd mee; een wachtlijst is soms kort.' },
  STATUS: { gewicht: 5, uitleg: 'Of de activiteit er nu is. Weegt altijd mee.' },
} as const;

export type Matchsoort = keyof typeof GEWICHTEN;

/**
 * Wat niet bekend is, krijgt dit deel van zijn gewicht. Zo staat het onder wat zeker past en boven wat zeker niet past: onbekend is
 * geen reden en ook geen afwijzing.
 */
export const ONBEKEND_DEEL = 0.4;

/** Delen tussen niets en alles. */
export const DEEL = {
  /** Aan het einde van de reisafstand; vlakbij is 1, daartussen loopt het gelijkmatig af. */
  verstePlek: 0.5,
  /** Niet elke dag van de activiteit kan: misschien hoeft dat ook niet. */
  eenPaarDagen: 0.7,
  /** De prijs past met een regeling: zij moet nog worden aangevraagd. */
  regelingPast: 0.8,
  /** Een regeling die misschien geldt maakt de prijs passend. */
  regelingMisschien: 0.4,
  /** Een regeling maakt het goedkoper, maar niet goedkoop genoeg. */
  regelingHelpt: 0.3,
} as const;

/** Hoe goed een gevraagde interesse past. */
export const INTERESSE = {
  /** Hetzelfde woord, in enkelvoud of meervoud: voetbal en voetbalclub, dans en dansen. */
  zelfde: 1,
  /** De activiteit noemt iets waar de interesse in zit: voetbal en zaalvoetbal. */
  deelVanWoord: 0.9,
  /** De interesse is preciezer dan de activiteit: zaalvoetbal en voetbal. */
  preciezer: 0.7,
  /** Alleen het domein past: sport en een judoclub. */
  domein: 0.5,
  /** Zoveel hangt af van de interesse die het best past; de rest van hoeveel interesses passen. */
  aandeelBeste: 0.85,
} as const;

export const AFSTAND = {
  /** In kilometers, als een plek is gegeven zonder reisafstand: voor een kind een kwartier tot twintig minuten fietsen. */
  standaardKm: 5,
  grootsteKm: 100,
  /** Tot zoveel keer de reisafstand is het met iets verder reizen op te lossen; daarboven is het zeker te ver. */
  ietsVerder: 1.5,
  /** Het midden van een wijk is niet de plek van het kind: zoveel kilometer kan het schelen. */
  spelingWijkKm: 1,
} as const;
