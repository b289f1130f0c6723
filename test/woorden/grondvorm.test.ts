import { describe, expect, it } from 'vitest';
import { laadOntleder } from '../../search/woorden/ontleder.ts';
import { rijen } from './kit.ts';

const { ontleed } = await laadOntleder();
const grondvorm = (woord: string) => ontleed(woord).grondvorm;

/** Per regel: de grondvorm, en woorden die hem moeten krijgen. */
const NAAMWOORDEN = `
school scholen schooltje
boom bomen boompje boompjes
boek boeken boekje boekjes
les lessen lesje lesjes
cursus cursussen
gezin gezinnen
brief brieven briefje
huis huizen huisje
kind kinderen kindje kindjes
ei eieren eitje eitjes
leraar leraren leraars
cafe café cafés
baby baby's babys baby'tje
foto foto's fotos
museum musea museums
thema thema's themas
gymnasium gymnasia gymnasiums
ouder ouders
oudere ouderen
jongere jongeren
leerling leerlingen leerlingetje
peuter peuters
kleuter kleuters
mogelijkheid mogelijkheden
vaardigheid vaardigheden
groep groepen groepje groepjes
club clubs clubje clubjes
stad steden
lid leden
schip schepen
meid meiden
meisje meisjes
jongen jongens
teamlid teamleden
weg wegen weggetje
dag dagen
wijk wijken
kans kansen
taal talen
vriend vrienden
vriendin vriendinnen
bal ballen balletje
ketting kettinkje
idee ideeën ideeen
bacterie bacteriën
probleem problemen
activiteit activiteiten
verhaal verhalen
zaak zaken
naam namen
deel delen
maatregel maatregelen
besluit besluiten
klacht klachten
gesprek gesprekken
kost kosten
weerbaarheidstraining weerbaarheidstrainingen
muziekles muzieklessen
zorgarrangement zorgarrangementen
gedragsprobleem gedragsproblemen
zorgcoordinator zorgcoördinator zorgcoördinators zorgcoördinator's zorgcoordinatoren
ib IB'er IB-er ib'ers
mondkap mondkappen`;

const BIJVOEGLIJK = `
moeilijk moeilijke moeilijker moeilijkste
groot grote groter grotere grootste
klein kleine kleiner kleinste
zwak zwakke zwakker
lief lieve liever
zwaar zware zwaarder zwaardere
kort korte
hoog hoge hoger hoogste
sociaal sociale
cultureel culturele
individueel individuele
visueel visuele
jong jonge jonger
ziek zieke zieken
doof dove doven
deskundig deskundige deskundigen
volwassen volwassene volwassenen
laaggeletterd laaggeletterde laaggeletterden
hoogbegaafd hoogbegaafde hoogbegaafden
gezond gezonde
bekend bekende
passend passende
gemiddeld gemiddelde
vrij vrije
gratis gratis`;

const WERKWOORDEN = `
lees lezen leest las lazen gelezen
lassen lassen
voorlees voorlezen voorleest voorgelezen voorlas
pest pesten gepest gepeste
spijbel spijbelen spijbelt spijbelde spijbelden gespijbeld
ga gaan gaat ging gingen gegaan
sta staan staat stond gestaan
zit zitten zat zaten gezeten
thuiszit thuiszitten thuiszat
spreek spreken spreekt sprak spraken gesproken
bespreek bespreken besproken
schrijf schrijven schrijft schreef geschreven
help helpen helpt hielp geholpen
kom komen komt kwam kwamen gekomen
doe doen doet deed gedaan
meedoe meedoen meedoet meedeed meegedaan
weet weten wist geweten
loop lopen loopt liep gelopen
krijg krijgen krijgt kreeg gekregen
houd houden houdt hield gehouden
val vallen valt viel
uitval uitvallen uitgevallen
eet eten at gegeten
drink drinken drinkt dronk gedronken
zwem zwemmen zwemt zwom gezwommen
leer leren leert leerde geleerd
leef leven leeft leefde geleefd
speel spelen speelt speelde gespeeld
begeleid begeleiden begeleidt begeleidde begeleide
opvoed opvoeden opvoedt opgevoed
train trainen traint trainde getraind
durf durven durft durfde gedurfd
woon wonen woont woonde gewoond
oefen oefenen oefent oefende geoefend
reken rekenen rekent rekende gerekend
meereken meerekenen meegerekend
verslaaf verslaven verslaafd
beweeg bewegen beweegt
zoek zoeken zocht gezocht
onderzoek onderzoeken onderzocht onderzoekt
aansluit aansluiten aansluit
verwijs verwijzen verwezen verwijst
organiseer organiseren organiseert georganiseerd
evalueer evalueren geëvalueerd
overprikkel overprikkeld overprikkelen
luister luisteren luistert geluisterd
game gamen gamet
dans dansen danst gedanst
sport sporten gesport
werk werken werkt werkte gewerkt`;

describe.each([
  ['naamwoorden', NAAMWOORDEN],
  ['bijvoeglijke naamwoorden', BIJVOEGLIJK],
  ['werkwoorden', WERKWOORDEN],
])('alle vormen van hetzelfde woord vinden elkaar: %s', (_soort, tabel) => {
  it.each(rijen(tabel))('%s', (verwacht, ...vormen) => {
    expect(vormen.map((vorm) => [vorm, grondvorm(vorm)])).toEqual(vormen.map((vorm) => [vorm, verwacht]));
    expect(grondvorm(verwacht)).toBe(verwacht);
  });
});

describe('verschillende woorden blijven uit elkaar', () => {
  it.each(
    rijen(`
      les lezen
      leren leraar
      arm armoede
      leren leerling
      kans kant
      weer weerbaar
      tafel taal
      kamer kam
      onder on
      boven bof
      oudere oud
      jongere jong
      bal ballet
      spelling spel
      kat kater
      bekend bekennen
      gezond zon
      verkeerd verkeer
      passend pas
      school schol
      boom bom`),
  )('%s is geen %s', (een, ander) => expect(grondvorm(een)).not.toBe(grondvorm(ander)));
});

describe('onbekende woorden', () => {
  it.each(
    rijen(`
      flurpingen flurping
      flurpheden flurpheid
      flurpatoren flurpator`),
  )('%s is zeker een meervoud en wordt %s', (woord, verwacht) => expect(grondvorm(woord)).toBe(verwacht));

  it.each(rijen('yulius\nauris\npolygoon\ncareyn\nkrispijn\ncrabbehof'))('de naam %s blijft heel', (naam) =>
    expect(grondvorm(naam)).toBe(naam),
  );

  it('zijn als onbekend te herkennen, en bekende woorden als bekend', () => {
    const bekend = (woord: string) => ontleed(woord).bekend;
    expect(['scholen', 'voorgelezen', 'passende', 'weerbaarheidstrainingen', 'dordrecht'].filter(bekend)).toHaveLength(
      5,
    );
    expect(['yulius', 'flurp', 'zwemels', 'xqz'].filter(bekend)).toEqual([]);
  });
});
