import * as E from '../../prisma/generated/client/enums.ts';
import { datum, getal, keuze, tekst } from './celvormen.ts';
import * as g from './gedeeld.ts';
import { type Kolom, kolom } from './kolom.ts';
import { deellijst } from './lijsten.ts';

const resultaten = deellijst([
  { label: 'tekst', veld: 'tekst', vorm: tekst },
  { label: 'soort', veld: 'soort', vorm: keuze(E.Resultaatsoort) },
  { label: 'waarde', veld: 'waarde', vorm: getal },
  { label: 'eenheid', veld: 'eenheid', vorm: tekst },
  { label: 'periode', veld: 'periode', vorm: tekst },
  { label: 'bron', veld: 'bron', vorm: tekst },
  { label: 'gemeld op', veld: 'gemeldOp', vorm: datum },
]);

export const aanbod: readonly Kolom[] = [
  ...g.idEnNaam('Weerbaarheidstraining'),
  kolom('Vroegere ids', 'vroegereIds', g.teksten, 'Sleutels die het eerder had. Meestal leeg.'),
  kolom('Soort', 'soort', tekst, 'Wat voor aanbod het is, zoals training.', { voorbeeld: 'training' }),
  kolom('Omschrijving', 'omschrijving', tekst, 'Wat het is.'),
  kolom('Doel', 'doel', tekst, 'Wat het wil bereiken.'),
  kolom('Thema’s', 'themas', g.teksten, 'Codes van de thema’s, het belangrijkste eerst.', {
    voorbeeld: 'weerbaarheid',
  }),
  ...g.doelgroep,
  kolom('Duur in weken', 'duur.weken', getal, 'Hoe lang het duurt.', { voorbeeld: 10 }),
  kolom('Duur in woorden', 'duur.omschrijving', tekst, 'Hoe lang het duurt.'),
  kolom('Uren per week', 'intensiteit.urenPerWeek', getal, 'Hoeveel uren in een week.', { voorbeeld: 1.5 }),
  kolom('Dagdelen per week', 'intensiteit.dagdelenPerWeek', getal, 'Hoeveel dagdelen in een week.'),
  kolom('Dagen per week', 'intensiteit.dagenPerWeek', getal, 'Hoeveel dagen in een week.'),
  kolom('Intensiteit in woorden', 'intensiteit.omschrijving', tekst, 'Hoe vaak en hoeveel.'),
  ...g.kosten,
  g.bekostiging,
  ...g.capaciteit,
  kolom('Toegang', 'toegang', keuze(E.Toegang), 'Hoe iemand binnenkomt.', { voorbeeld: 'VRIJ_TOEGANKELIJK' }),
  kolom('Uitleg bij toegang', 'toegangToelichting', tekst, 'Hoe iemand zich meldt.'),
  kolom('Ondersteuningsniveau', 'ondersteuningsniveau', keuze(E.Ondersteuningsniveau), 'Hoe zwaar de hulp is.'),
  kolom('Vorm', 'vorm', tekst, 'De vorm waarin het wordt geboden.', { voorbeeld: 'groep' }),
  ...g.betrokken,
  ...g.gebied,
  ...g.status,
  kolom(
    'Resultaten',
    'resultaten',
    resultaten,
    `Wat het opleverde; soort is ${Object.values(E.Resultaatsoort).join(' of ')}.`,
  ),
  kolom('Effectiviteit', 'effectiviteit', keuze(E.Effectiviteit), 'Hoe sterk het bewijs is.'),
  kolom('Bron van effectiviteit', 'effectiviteitBron', tekst, 'Waar dat bewijs staat.'),
  ...g.bereikbaar,
  kolom('Zie ook', 'zieOok', g.teksten, 'Ids van ander aanbod dat erbij hoort.'),
  g.vanafTrede,
  g.opmerking,
  kolom('Nagekeken op', 'nagekekenOp', datum, 'Dag waarop iemand zei dat alles klopt.'),
  kolom('Nagekeken door', 'nagekekenDoor', keuze(E.Rol), 'De rol van wie het nakeek; nooit een naam.'),
  ...g.herkomst,
];
