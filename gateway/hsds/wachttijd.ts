import { alleenBekend, samen } from './bekend.ts';
import type { Meting } from './bron.ts';

const weken = (aantal: number) => `${String(aantal).replace('.', ',')} ${aantal === 1 ? 'week' : 'weken'}`;

/** De laatste meting in een zin. Of zij nog geldt, hangt af van vandaag; daarom staat er alleen wat er toen was. */
export function wachttijdZin(meting: Meting): string {
  const { aanmeldwachttijdWeken: aanmeld, behandelwachttijdWeken: behandel } = meting;
  return samen(
    '; ',
    meting.aanmeldstop && 'aanmeldstop',
    aanmeld !== null && `van aanmelding tot intake ${weken(aanmeld)}`,
    behandel !== null && `van intake tot start ${weken(behandel)}`,
    `gemeten op ${meting.peildatum}`,
  );
}

/** De laatste meting in cijfers, voor het profiel. */
export const alsWachttijd = (meting: Meting) =>
  alleenBekend({
    aanmeldwachttijd_weken: meting.aanmeldwachttijdWeken,
    behandelwachttijd_weken: meting.behandelwachttijdWeken,
    vrije_plaatsen: meting.vrijePlaatsen,
    aanmeldstop: meting.aanmeldstop,
    peildatum: meting.peildatum,
  });
