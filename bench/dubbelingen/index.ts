import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import {
  groepeer,
  leer,
  leesCsv,
  type Rij,
  type Veld,
  vergelijk,
  zoekDubbelingen,
} from '../../search/dubbelingen/index.ts';
import { aantalParen, type Uitslag, weeg } from './meting.ts';
import { koppelScholen } from './schoolregisters.ts';
import { meetSteden, zoekInStart } from './stad.ts';
import { meetPerRecord, meetRegister } from './tijd.ts';

/**
 * `npm run bench:dubbelingen [-- --map ../shared/dedupe --aantal 100000]`: hoe goed dubbelingen gevonden worden op sets waarvan bekend
 * is wat hetzelfde is, en hoe lang het duurt op een verzonnen register. Elke set met dezelfde instellingen; alleen de velden zijn
 * beschreven.
 */
const { values } = parseArgs({
  options: {
    map: { type: 'string', default: path.join(import.meta.dirname, '..', '..', '..', 'shared', 'dedupe') },
    aantal: { type: 'string', default: '100000' },
  },
});

/** Een groter register houdt niemand in één proces bij. */
const HOOGSTENS_PER_RECORD = 200_000;

meetPersonen(
  'febrl3.csv',
  'given_name:naam,surname:naam,street_number:code,address_1:adres,address_2:adres,suburb:tekst,postcode:postcode,state:tekst,date_of_birth:datum,soc_sec_id:code',
  (rij) => /rec-(\d+)-/.exec(rij['rec_id'] ?? '')?.[1] ?? '',
);
meetPersonen(
  'splink-fake-1000.csv',
  'first_name:naam,surname:naam,dob:datum,city:tekst,email:code',
  (rij) => rij['cluster'] ?? '',
);
meetScholen('nl-scholen-paren-ontwikkel.csv');
await toonSteden();
await toonSchoolregisters(path.join(values.map, '..', 'open-data'));
toonTijd(Number(values.aantal));

function lees(bestand: string): Rij[] | undefined {
  const pad = path.join(values.map, bestand);
  if (existsSync(pad)) return leesCsv(readFileSync(pad, 'utf8')).rijen;
  console.log(`${bestand}: niet gemeten, want het staat niet in ${values.map}.`);
  return undefined;
}

function meetPersonen(bestand: string, velden: string, kenmerk: (rij: Rij) => string): void {
  const rijen = lees(bestand);
  if (!rijen) return;
  const begin = performance.now();
  const { paren } = zoekDubbelingen(rijen, alsVelden(velden), 0.01);
  const groepen = groepeer(rijen.length, paren, { minimum: 0.5 });
  const tijd = performance.now() - begin;
  const echt = aantalParen(rijen.map(kenmerk));
  const is = (a: number, b: number) => kenmerk(rijen[a] ?? {}) === kenmerk(rijen[b] ?? {});
  const gevonden = paren.filter(({ kans }) => kans >= 0.5);
  toon(`${bestand}, paren`, weeg(gevonden.filter(({ a, b }) => is(a, b)).length, gevonden.length, echt), tijd);
  const samen = aantalParen(rijen.map((rij, i) => `${groepen[i]} ${kenmerk(rij)}`));
  toon(`${bestand}, groepen`, weeg(samen, aantalParen(groepen), echt), tijd);
}

function meetScholen(bestand: string): void {
  const paren = lees(bestand);
  if (!paren) return;
  const helft = (paar: Rij, kant: string): Rij =>
    Object.fromEntries(
      ['naam', 'straat', 'huisnummer', 'postcode', 'plaats', 'website'].map((kolom) => [
        kolom,
        paar[`${kant}_${kolom}`],
      ]),
    );
  const velden = alsVelden('naam:naam,straat+huisnummer:adres,postcode:postcode,plaats:tekst,website:url');
  const begin = performance.now();
  const records = paren.flatMap((paar) => [helft(paar, 'a'), helft(paar, 'b')]);
  const model = leer(records, velden);
  const ja = paren.map((paar) => vergelijk(model, helft(paar, 'a'), helft(paar, 'b')).kans >= 0.5);
  const tijd = performance.now() - begin;
  const echt = paren.map((paar) => paar['label'] === '1');
  const tel = (gekozen: readonly boolean[]) =>
    weeg(gekozen.filter((is, i) => is && echt[i]).length, gekozen.filter(Boolean).length, echt.filter(Boolean).length);
  toon(`${bestand}, paren`, tel(ja), tijd);
  const groepen = groepeer(records.length, zoekDubbelingen(records, velden, 0.01).paren, { minimum: 0.5 });
  toon(`${bestand}, paren en groepen`, tel(ja.map((is, i) => is || groepen[2 * i] === groepen[2 * i + 1])), tijd);
  toon(`${bestand}, alleen postcode`, tel(paren.map((paar) => paar['a_postcode'] === paar['b_postcode'])), 0);
}

/** Steden van verschillende omvang: een kleine heeft weinig om van te leren. */
async function toonSteden(): Promise<void> {
  const begin = performance.now();
  const uitslagen = await meetSteden(
    [1, 2, 3].flatMap((zaad) => [60, 600, 2_000].map((aanbod) => [aanbod, zaad] as const)),
  );
  const tijd = performance.now() - begin;
  for (const uitslag of uitslagen) {
    const { soort, echt, vergist, bijna } = uitslag;
    toon(`Voorbeeldstad, ${soort} (${echt} dubbel, ${vergist} van ${bijna} bijna-dubbel)`, uitslag, tijd);
  }
  const start = await zoekInStart();
  console.log(`Startgegevens: ${start.length === 0 ? 'geen paren.' : start.join(', ')}`);
}

/** De join van de startgegevens is met de hand gemaakt: vindt de motor hem ook? */
async function toonSchoolregisters(map: string): Promise<void> {
  const begin = performance.now();
  const koppeling = await koppelScholen(map);
  if (!koppeling) return console.log(`Schoolregisters van 2024 en 2026: niet gemeten, want zij staan niet in ${map}.`);
  toon('schoolregisters van 2024 en 2026 zonder codes', koppeling.uitslag, performance.now() - begin);
  for (const verschil of koppeling.verschillen) console.log(`  anders dan in de startgegevens: ${verschil}`);
}

function toonTijd(aantal: number): void {
  const { uitslag, tijd } = meetRegister(aantal);
  toon(`verzonnen register van ${aantal.toLocaleString('nl-NL')}`, uitslag, tijd);
  console.log(`Geheugen: ${Math.round(process.resourceUsage().maxRSS / 1024).toLocaleString('nl-NL')} MB.`);
  if (aantal > HOOGSTENS_PER_RECORD) return;
  const { midden, traag, zetten, geheugen } = meetPerRecord(aantal);
  console.log(
    `één record vergelijken: ${ms(midden)} ms (mediaan), ${ms(traag)} ms (95 procent); wijzigen ${ms(zetten)} ms; het register vraagt ${Math.round(geheugen / 2 ** 20)} MB.`,
  );
}

function ms(getal: number): string {
  return getal.toFixed(1).replace('.', ',');
}

function alsVelden(tekst: string): Veld[] {
  return tekst.split(',').map((deel) => {
    const [kolom = '', soort = ''] = deel.split(':');
    return { kolom, soort } as Veld;
  });
}

function toon(wat: string, { precisie, volledigheid, f1 }: Uitslag, tijd: number): void {
  const getal = (deel: number) => deel.toFixed(3).replace('.', ',');
  console.log(
    `${wat}: precisie ${getal(precisie)}, volledigheid ${getal(volledigheid)}, F1 ${getal(f1)}, ${(tijd / 1000).toFixed(1).replace('.', ',')} s`,
  );
}
