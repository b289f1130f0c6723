import { describe, expect, it } from 'vitest';
import { laadOntleder } from '../../search/woorden/ontleder.ts';
import { rijen } from './kit.ts';

const { ontleed } = await laadOntleder();
const stam = (woord: string) => ontleed(woord).stam;

describe('woorden die van elkaar zijn afgeleid, vinden elkaar', () => {
  it.each(
    rijen(`
      begeleiding begeleiden begeleider begeleiders begeleid begeleidt
      opvoeding opvoeden opvoeder opgevoed
      training trainen trainer trainers getraind
      durven durft
      thuiszitter thuiszitten thuiszitters thuiszit
      verslaving verslaafd verslaafde verslaven
      ondersteuning ondersteunen ondersteunt
      behandeling behandelen behandelaar
      bemiddeling bemiddelaar bemiddelen
      spijbelaar spijbelen gespijbeld
      pesten pester pesterij gepest
      schorsing schorsen geschorst
      oefening oefenen
      woning wonen
      verzorging verzorger verzorgen
      onderzoeker onderzoeken onderzoek
      hulpverlener hulpverlening
      weerbaarheidstrainer weerbaarheidstraining
      veiligheid veilig
      weerbaarheid weerbaar
      hoogbegaafdheid hoogbegaafd
      voorlezer voorlezen
      registratie registreren
      motivatie motiveren
      hulp helpen
      spel spelen speler
      zang zingen zanger
      passend passen
      autisme autistisch
      dyslexie dyslectisch
      naschools naschoolse
      vergadering vergaderen`),
  )('%s', (eerste, ...andere) => {
    expect(andere.map((woord) => [woord, stam(woord)])).toEqual(andere.map((woord) => [woord, stam(eerste)]));
  });
});

describe('woorden die alleen op elkaar lijken, blijven uit elkaar', () => {
  it.each(
    rijen(`
      leerling leren
      leraar leren
      rekening rekenen
      spelling spellen
      kamer kammen
      letter letten
      luisteren lui
      koning konen
      bekend bekennen
      bijzonder zenden
      armoede arm
      rechter recht
      lekker lek
      stichting stichten
      organisatie organiseren
      verandering vrede
      jongere jong`),
  )('%s en %s', (een, ander) => expect(stam(een)).not.toBe(stam(ander)));
});
