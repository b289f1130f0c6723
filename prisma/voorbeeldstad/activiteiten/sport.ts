import { bezigheden } from './bezigheid.ts';

export const SPORT = bezigheden(
  'SPORT',
  'sport-en-bewegen',
  `
  voetbal | team | 5-18 | 120-240 | sportpark | v.v., VV, Voetbalvereniging | balsport, buiten sporten | dribbelen, passen en samenspelen
  hockey | team | 6-18 | 220-360 | sportpark | HC, Hockeyclub | balsport, buiten sporten | met stick en bal omgaan en als team aanvallen
  korfbal | team | 5-18 | 110-210 | sportpark | KV, Korfbalvereniging | balsport | vangen, schieten en samenspelen
  handbal | team | 6-18 | 120-220 | sportzaal | HV, Handbalvereniging | balsport | gooien, vangen en verdedigen
  volleybal | team | 7-18 | 110-220 | sportzaal | VC, Volleybalclub | balsport | serveren, passen en smashen
  basketbal | team | 7-20 | 150-270 | sportzaal | BC, Basketbalclub | balsport | dribbelen, scoren en samenspelen
  rugby | team | 6-18 | 120-220 | sportpark | RC | balsport, buiten sporten | veilig tackelen, passen en doorzetten
  honkbal | team | 6-18 | 140-240 | sportpark | Honkbalclub | balsport, softbal | slaan, vangen en honken lopen
  cricket | team | 7-18 | 120-200 | sportpark | Cricketclub | balsport | batten, bowlen en vangen
  waterpolo | team | 8-18 | 200-320 | zwembad | ZPC | zwemmen, balsport | zwemmen met de bal en samenspelen in het water
  zwemmen | alleen | 4-18 | 220-420 | zwembad | Zwemvereniging, Zwemclub | water, zwemles | goed en veilig zwemmen
  tennis | beide | 5-18 | 140-300 | sportpark | TV, Tennisclub | racketsport | slaan, serveren en een wedstrijd spelen
  badminton | beide | 7-18 | 100-190 | sportzaal | Badmintonclub | racketsport | serveren, smashen en snel bewegen
  tafeltennis | beide | 7-20 | 90-180 | sportzaal | TTV | racketsport | slaan met effect en snel reageren
  turnen | alleen | 4-16 | 150-300 | sportzaal | Turnvereniging, Gymvereniging | gymnastiek, bewegen | rollen, springen en balanceren
  trampolinespringen | alleen | 6-16 | 160-280 | sportzaal | | turnen, springen | veilig springen en salto’s draaien
  atletiek | alleen | 6-18 | 110-200 | sportpark | AV | hardlopen, buiten sporten | hardlopen, springen en werpen
  judo | alleen | 4-18 | 160-280 | sportzaal | Judoschool, Budoclub | vechtsport, zelfverdediging | vallen, werpen en rekening houden met de ander
  karate | alleen | 6-20 | 160-290 | sportzaal | Karateschool | vechtsport, zelfverdediging | stoten, trappen en zichzelf beheersen
  kickboksen | alleen | 10-23 | 200-340 | sportzaal | Sportschool | vechtsport, boksen | stoten, trappen en conditie opbouwen
  boksen | alleen | 10-23 | 180-300 | sportzaal | Boksschool | vechtsport, fitness | stoten, ontwijken en volhouden
  schermen | alleen | 8-20 | 200-340 | sportzaal | Schermvereniging | vechtsport | aanvallen en afweren met floret of degen
  dansfitness | alleen | 8-20 | 130-240 | sportzaal | | dansen, fitness | bewegen op muziek
  freerunning | alleen | 8-18 | 160-280 | sportzaal | | turnen, buiten sporten | klimmen, springen en rollen over hindernissen
  klimmen | beide | 8-23 | 220-400 | sportzaal | Klimvereniging | boulderen, avontuur | veilig klimmen en zekeren
  roeien | beide | 10-20 | 180-320 | water | Roeivereniging | water, buiten sporten | sturen, roeien en samen in ritme blijven
  zeilen | beide | 8-18 | 200-420 | water | Watersportvereniging | water, buiten sporten | sturen, laveren en knopen leggen
  kanoën | beide | 8-18 | 120-240 | water | Kanovereniging | water, buiten sporten | varen, keren en veilig omslaan
  paardrijden | alleen | 6-18 | 520-980 | manege | Manege | paarden, dieren | rijden en een paard verzorgen
  skateboarden | alleen | 6-20 | 60-180 | sportpark | | skaten, buiten sporten | rijden, vallen en hun eerste trucs doen
  wielrennen | beide | 8-20 | 120-240 | sportpark | Wielerclub | fietsen, mountainbiken | sturen, remmen en in een groep rijden
  schaken | alleen | 6-20 | 40-120 | buurthuis | Schaakclub | denksport, spelletjes | vooruitdenken en een partij uitspelen
  boogschieten | alleen | 9-23 | 140-260 | sportpark | Handboogvereniging | concentratie | rustig richten en veilig schieten
  schaatsen | alleen | 6-18 | 160-320 | sportpark | IJsvereniging | skeeleren, winter | glijden, sturen en pootje over
`,
);
