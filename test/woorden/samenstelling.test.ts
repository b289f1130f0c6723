import { describe, expect, it } from 'vitest';
import { laadOntleder } from '../../search/woorden/ontleder.ts';
import { rijen } from './kit.ts';

const { ontleed } = await laadOntleder();

/** Per regel: de samenstelling, en de grondvormen van haar delen. */
const SAMENSTELLINGEN = `
sportclub sport club
sportclubs sport club
sportvereniging sport vereniging
huiswerk huis werk
huiswerkbegeleiding huiswerk begeleiding
weerbaarheidstraining weerbaarheid training
weerbaarheidstrainingen weerbaarheid training
faalangsttraining faal angst training
leerplichtambtenaar leerplicht ambtenaar
schoolmaatschappelijk school maatschappelijk
zomerschool zomer school
zomerscholen zomer school
thuiszitter thuis zitter
thuiszitters thuis zitter
taalachterstand taal achterstand
dyslexieonderzoek dyslexie onderzoek
nieuwkomersklas nieuwkomer klas
muziekles muziek les
muzieklessen muziek les
natuurles natuur les
zwemles zwem les
leesplezier lees plezier
leesoffensief lees offensief
opvoedhulp opvoed hulp
opvoedingsondersteuning opvoeding ondersteuning
hoogbegaafd hoog begaafd
hoogbegaafdheid hoog begaafdheid
peuterspeelzaal peuter speel zaal
jongerenwerk jongere werk
jongerenwerker jongere werker
leerlingenvervoer leerling vervoer
praktijkonderwijs praktijk onderwijs
basisschool basis school
middelbareschool middelbaar school
cultuureducatie cultuur educatie
wijkorkest wijk orkest
wijkteam wijk team
schakelklas schakel klas
plusklas plus klas
kinderopvang kind opvang
gedragsproblemen gedrag probleem
sportcoach sport coach
kindcoach kind coach
ouderkindcoach ouder kind coach
gezinscoach gezin coach
time-outvoorziening timeout voorziening
reboundvoorziening rebound voorziening
ziekteverzuim ziekte verzuim
schoolverzuim school verzuim
voetbalclub voetbal club
tekenclub teken club
schaakclub schaak club
gameverslaving game verslaving
rekenachterstand reken achterstand
buurthuis buurt huis
huisbezoek huis bezoek
vakantieschool vakantie school
jeugdgezondheidszorg jeugd gezondheidszorg
rolstoelbasketbal rolstoel basketbal
passendonderwijs passend onderwijs
voorlezen voor lees
voorgelezen voor lees
bijles bij les
naschoolse na schools
maatjesproject maat project
prikkelarm prikkel arm
jongekind jong kind`;

const GEEN_SAMENSTELLINGEN = `
leraar verslaving minister armoede gezond peuter kamer talent ouderling onderwijs onderzoek begeleiding opvoeding vereniging
achterstand kinderen scholen praktijk cultuur maatschappelijk leeftijd temperatuur rapport redactie kasteel matras portaal
passage kassier winnaar verstand toestand wedstrijd persoon geschiedenis lichaam manoeuvre kampioen programmeren openbaar
negentien eigenlijk ouderlijk dordrecht hellevoetsluis school gesprek gesprekken vriendin opvallende partij kleuter
vergadering organisatie activiteit bibliotheek gymnasium dyslexie autisme jongeren meisje vastgesteld`;

describe('een samenstelling is ook te vinden op haar delen', () => {
  it.each(rijen(SAMENSTELLINGEN))('%s', (woord, ...delen) => {
    expect(ontleed(woord).delen).toEqual(delen);
    expect(ontleed(woord).bekend).toBe(true);
  });

  it('ook op de delen van die delen', () => {
    expect(ontleed('huiswerkbegeleiding').alleDelen).toEqual(['huiswerk', 'huis', 'werk', 'begeleiding']);
    expect(ontleed('voetbalclubs').alleDelen).toEqual(['voetbal', 'voet', 'bal', 'club']);
  });

  it('geschreven met een streepje is hetzelfde als zonder', () => {
    expect(ontleed('sport-club')).toEqual(ontleed('sportclub'));
  });
});

describe('een woord dat geen samenstelling is, blijft heel', () => {
  it.each(rijen(GEEN_SAMENSTELLINGEN).flat())('%s', (woord) => expect(ontleed(woord).delen).toEqual([]));
});

describe('ruis', () => {
  it('van meer dan zestig letters wordt niet gesplitst', () => {
    expect(ontleed('school'.repeat(10)).delen).toHaveLength(10);
    expect(ontleed('school'.repeat(11)).delen).toEqual([]);
    expect(ontleed('school'.repeat(900)).delen).toEqual([]);
  });
});
