import { bezigheden } from './bezigheid.ts';

export const CULTUUR = [
  ...bezigheden(
    'CULTUUR',
    'kunst-en-cultuur',
    `
  tekenen | alleen | 6-18 | 120-280 | atelier | Tekenschool | kunst, creatief | kijken, schetsen en kleuren mengen
  schilderen | alleen | 6-18 | 140-300 | atelier | Atelier | kunst, creatief | werken met verf, penseel en doek
  keramiek | alleen | 7-18 | 180-340 | atelier | | kleien, creatief | kleien, draaien en glazuren
  striptekenen | alleen | 8-16 | 90-220 | atelier | | tekenen, strips | een verhaal vertellen in plaatjes
  mode maken | alleen | 9-18 | 120-260 | atelier | | naaien, creatief | ontwerpen, knippen en naaien
  theater | team | 6-20 | 140-300 | zaal | Jeugdtheater, Toneelgroep | toneel, acteren | spelen, improviseren en samen een stuk maken
  musical | team | 7-18 | 180-360 | zaal | Musicalgroep | zingen, dansen, toneel | zingen, dansen en acteren tegelijk
  circus | beide | 6-16 | 120-260 | sportzaal | Jeugdcircus | acrobatiek, jongleren | jongleren, balanceren en acrobatiek
  dansen | beide | 4-18 | 120-260 | zaal | Dansschool, Dansstudio | bewegen, muziek | pasjes, ritme en dansen op muziek
  streetdance | team | 6-20 | 140-280 | zaal | | dansen, hiphop | pasjes, ritme en een eigen choreografie
  ballet | alleen | 4-18 | 180-360 | zaal | Balletschool | dansen | rechtop staan, ritme voelen en sierlijk bewegen
  moderne dans | beide | 8-20 | 160-320 | zaal | | dansen | bewegen met gevoel en samen een dans maken
  film maken | team | 9-20 | 60-220 | werkplaats | | film, vloggen | een verhaal bedenken, filmen en monteren
  fotografie | alleen | 10-20 | 80-220 | werkplaats | | foto, creatief | kijken, kiezen en foto’s bewerken
  rap en spoken word | beide | 10-23 | 0-90 | buurthuis | | muziek, schrijven | schrijven, rijmen en optreden
`,
  ),
  ...bezigheden(
    'CULTUUR',
    'muziek',
    `
  gitaarles | alleen | 7-20 | 320-720 | zaal | Muziekschool | muziek, gitaar | akkoorden en liedjes spelen
  pianoles | alleen | 6-20 | 340-760 | zaal | Muziekschool | muziek, piano | noten lezen en met twee handen spelen
  vioolles | alleen | 6-18 | 340-760 | zaal | | muziek, viool | strijken, luisteren en samenspelen
  slagwerk | alleen | 7-20 | 260-620 | zaal | Drumschool | muziek, drummen | maat houden en samenspelen
  kinderkoor | team | 5-14 | 40-140 | zaal | Koor | muziek, zingen | zingen, luisteren en optreden
  jeugdorkest | team | 8-18 | 80-240 | zaal | Harmonie, Orkest | muziek, instrument | samenspelen en optreden
  bandcoaching | team | 11-20 | 120-320 | zaal | | muziek, band | samen een nummer maken en optreden
  muziek op schoot | beide | 0-4 | 60-140 | buurthuis | | muziek, liedjes | zingen, klappen en bewegen
  dj en beats | alleen | 11-23 | 0-160 | werkplaats | | muziek, computer | mixen en eigen muziek maken
`,
  ),
];

export const NATUUR = bezigheden(
  'NME',
  'natuur-en-duurzaamheid',
  `
  natuurclub | team | 6-12 | 0-60 | tuin | Natuurclub | natuur, dieren | planten en dieren uit de buurt kennen
  moestuin | beide | 5-14 | 0-45 | tuin | | tuinieren, natuur | zaaien, verzorgen en oogsten
  hulp op de kinderboerderij | beide | 6-14 | 0-40 | tuin | | dieren, natuur | dieren voeren, verzorgen en schoonhouden
  waterdiertjes zoeken | beide | 5-12 | 0-20 | tuin | | natuur, water | vangen, bekijken en terugzetten
  vogels kijken | beide | 7-16 | 0-30 | tuin | | natuur, dieren | vogels herkennen aan kleur en geluid
  bijen en bloemen | beide | 7-14 | 0-30 | tuin | | natuur, dieren | hoe bijen leven en wat zij nodig hebben
  overleven in het bos | team | 8-16 | 20-120 | tuin | | avontuur, buiten | vuur maken, hutten bouwen en de weg vinden
  sterren kijken | beide | 8-18 | 0-60 | tuin | Sterrenclub | ruimte, wetenschap | sterren, planeten en de maan herkennen
  afvalkunst | beide | 6-14 | 0-40 | atelier | | creatief, milieu | iets nieuws maken van oude spullen
`,
);

export const TECHNIEK = bezigheden(
  'TECHNIEK',
  'techniek-en-wetenschap',
  `
  programmeren | beide | 7-18 | 0-160 | werkplaats | Codeclub | computer, coderen | een eigen spel of website maken
  robots bouwen | team | 8-16 | 0-180 | werkplaats | Robotclub | robotica, techniek | bouwen, meten en een robot laten rijden
  elektronica | alleen | 9-18 | 0-120 | werkplaats | | solderen, techniek | solderen en schakelingen maken
  3d printen | alleen | 9-18 | 0-120 | werkplaats | | ontwerpen, computer | ontwerpen op de computer en printen
  timmeren | beide | 7-14 | 0-120 | werkplaats | Timmerclub | bouwen, hout | zagen, schuren en een eigen ontwerp bouwen
  fietsen repareren | beide | 10-18 | 0-40 | werkplaats | | fietsen, techniek | banden plakken, remmen stellen en lampen maken
  proefjes doen | beide | 6-12 | 0-90 | werkplaats | | wetenschap, onderzoeken | vragen stellen, proberen en verklaren
  games maken | beide | 9-18 | 0-160 | werkplaats | | gamen, computer | een eigen game bedenken en maken
  drones vliegen | alleen | 10-18 | 20-180 | werkplaats | | techniek, vliegen | veilig sturen en filmen vanuit de lucht
`,
);

export const LEZEN = bezigheden(
  'LEZEN',
  'lezen',
  `
  leesclub | team | 8-16 | 0-0 | bibliotheek | Leesclub | lezen, boeken | boeken kiezen en erover praten
  voorleesuur | beide | 2-7 | 0-0 | bibliotheek | | voorlezen, boeken | luisteren naar verhalen en meedoen
  verhalen schrijven | alleen | 8-18 | 0-60 | bibliotheek | | schrijven, fantasie | een eigen verhaal bedenken en schrijven
  stripboekenclub | beide | 7-14 | 0-0 | bibliotheek | | strips, lezen | strips lezen, ruilen en maken
  taalspelletjes | team | 6-12 | 0-0 | buurthuis | | taal, spelletjes | nieuwe woorden gebruiken in spel en zang
  poëzie | alleen | 10-20 | 0-40 | bibliotheek | | schrijven, gedichten | dichten en voordragen
  voorlezen op schoot | beide | 0-3 | 0-0 | bibliotheek | | voorlezen, baby | plaatjes kijken en luisteren
`,
);

export const BREED = bezigheden(
  'BREED',
  'brede-ontwikkeling',
  `
  kookclub | team | 6-16 | 0-90 | buurthuis | | koken, eten | snijden, koken en samen eten
  huiswerkclub | beide | 9-18 | 0-0 | buurthuis | | leren, huiswerk | plannen en hun huiswerk maken
  scouting | team | 5-18 | 90-180 | tuin | Scouting | buiten, avontuur | samenwerken, knopen en op kamp gaan
  kinderclub | team | 4-12 | 0-40 | buurthuis | | spelen, knutselen | samen spelen en knutselen
  tienerclub | team | 10-16 | 0-40 | buurthuis | | uitgaan, vrienden | zelf een programma bedenken
  meidenclub | team | 9-17 | 0-30 | buurthuis | | vriendinnen, creatief | elkaar kennen en samen iets opzetten
  kinderpersbureau | team | 9-14 | 0-20 | werkplaats | | schrijven, nieuws | interviewen, filmen en een krant maken
  talentenuur | beide | 6-14 | 0-0 | zaal | | uitproberen, talent | ontdekken wat zij leuk vinden
  spelletjesmiddag | beide | 6-14 | 0-0 | buurthuis | | spelletjes, bordspel | nieuwe spellen spelen en tegen hun verlies kunnen
  debatclub | team | 11-20 | 0-60 | zaal | Debatclub | discussie, spreken | argumenten bedenken en rustig overtuigen
  eerste hulp | beide | 9-18 | 0-60 | buurthuis | | helpen, gezondheid | wonden verzorgen en hulp halen
`,
);
