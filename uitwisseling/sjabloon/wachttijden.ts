import * as E from '../../prisma/generated/client/enums.ts';
import { datum, getal, jaNee, keuze, tekst } from './celvormen.ts';
import { type Kolom, kolom } from './kolom.ts';

export const wachttijden: readonly Kolom[] = [
  kolom('Aanbod of school', 'onderwerp', tekst, 'Id van het aanbod, of vestigingscode van de school.', {
    verplicht: true,
  }),
  kolom('Waarvan', 'onderwerpSoort', keuze(E.Onderwerpsoort), 'Of het om aanbod of om een school gaat.', {
    verplicht: true,
    voorbeeld: 'AANBOD',
  }),
  kolom('Peildatum', 'peildatum', datum, 'De dag waarop het gold.', { verplicht: true, voorbeeld: '2026-09-01' }),
  kolom('Weken tot intake', 'aanmeldwachttijdWeken', getal, 'Van aanmelding tot intake.', { voorbeeld: 3 }),
  kolom('Weken tot start', 'behandelwachttijdWeken', getal, 'Van intake tot start van de hulp.', { voorbeeld: 4.5 }),
  kolom('Aantal wachtenden', 'aantalWachtenden', getal, 'Hoeveel mensen wachten.'),
  kolom('Vrije plaatsen', 'vrijePlaatsen', getal, 'Hoeveel plekken er zijn.'),
  kolom('Aanmeldstop', 'aanmeldstop', jaNee, 'Of niemand zich nu kan aanmelden. Leeg is nee.', { voorbeeld: 'nee' }),
  kolom('Toelichting', 'toelichting', tekst, 'Uitleg. Geen namen van mensen.'),
  kolom('Gemeld op', 'gemeldOp', datum, 'De dag van de melding. Leeg is de peildatum.'),
  kolom('Gemeld door', 'gemeldDoor', keuze(E.Rol), 'De rol van wie het meldde; nooit een naam.'),
  kolom('Herkomst', 'herkomst', keuze(E.Herkomst), 'Leeg is IMPORT.'),
];
