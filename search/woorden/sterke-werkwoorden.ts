/**
 * Werkwoorden die van klinker veranderen, met hun stam, verleden tijd (enkelvoud en meervoud) en voltooid deelwoord zonder ge-. Een
 * streepje staat voor een vorm die vaker een ander woord is: sloot, streek, school. De vormen gelden ook na een voorvoegsel
 * (bespreken, voorlezen).
 */
const WERKWOORDEN = `
  bak - - bakken, bederf bedierf bedierven bedorven, beveel beval bevalen bevolen, begin begon begonnen begonnen,
  bewijs bewees bewezen bewezen, bied bood boden boden, bid - - beden, bijt - - beten, bind - - bonden, blaas blies
  bliezen blazen, blijf bleef bleven bleven, blijk bleek bleken bleken, breek brak braken broken, breng bracht
  brachten bracht, buig - - bogen, denk dacht dachten dacht, dring drong drongen drongen, drijf dreef dreven dreven,
  drink dronk dronken dronken, duik dook doken doken, draag droeg droegen -, dwing dwong dwongen dwongen, eet at
  aten geten, fluit floot floten floten, geef gaf gaven -, geniet genoot genoten genoten, genees genas genazen
  genezen, giet - - goten, glijd gleed gleden gleden, glim glom glommen glommen, graaf groef groeven graven, grijp -
  grepen grepen, hang hing hingen hangen, help hielp hielpen holpen, hef hief hieven heven, houd hield hielden
  houden, jaag joeg joegen jaagd, kies koos kozen kozen, kijk keek keken keken, klim klom klommen klommen, klink
  klonk klonken klonken, knijp kneep knepen knepen, koop kocht kochten kocht, kom kwam kwamen komen, krijg kreeg
  kregen kregen, krimp kromp krompen krompen, kruip kroop kropen kropen, laat liet lieten laten, laad - - laden,
  lees las lazen lezen, lieg loog logen logen, lig lag lagen legen, lijd leed leden leden, lijk leek leken leken,
  loop liep liepen lopen, meet - - meten, mijd meed meden meden, neem nam namen nomen, prijs - - prezen, raad ried
  rieden raden, rijd reed reden reden, roep riep riepen roepen, ruik rook roken roken, schenk schonk schonken
  schonken, scheld schold scholden scholden, schep schiep schiepen schapen, schiet - - schoten, schrijf schreef
  schreven schreven, schrik schrok schrokken schrokken, schuif schoof schoven schoven, slaap sliep sliepen slapen,
  slijt - - sleten, sluip - slopen slopen, sluit - - sloten, smelt smolt smolten smolten, snijd sneed sneden
  sneden, spreek sprak spraken sproken, spring - - sprongen, spijt speet speten speten, spuit spoot spoten spoten,
  steek stak staken stoken, steel - - stolen, sterf stierf stierven storven, stijg - stegen stegen, strijd streed
  streden streden, strijk - - streken, tref trof troffen troffen, trek trok trokken trokken, val viel vielen -, vang
  ving vingen vangen, vecht - vochten vochten, verdwijn verdween verdwenen verdwenen, vergeet vergat vergaten
  vergeten, verlies verloor verloren verloren, verschijn verscheen verschenen verschenen, vind vond vonden vonden,
  vlieg vloog vlogen vlogen, vouw - - vouwen, vraag - vroegen vraagd, vries vroor vroren vroren, was - wiesen -,
  weeg woog wogen wogen, werf wierf wierven worven, werp wierp wierpen worpen, wijk - weken weken, wijs - wezen
  wezen, win won wonnen wonnen, wrijf wreef wreven wreven, zend zond zonden zonden, zing zong zongen zongen, zink
  zonk zonken zonken, zit zat zaten zeten, zoek zocht zochten zocht, zuig zoog zogen zogen, zweer zwoer zwoeren
  zworen, zwem zwom zwommen zwommen, zwerf zwierf zwierven zworven, zwijg zweeg zwegen zwegen`;

/** Werkwoorden die ook in de tegenwoordige tijd hun eigen gang gaan: de stam, en dan al hun vormen. */
const EIGENZINNIG = `
  ben zijn is was waren geweest bent,
  heb hebben hebt heeft had hadden gehad,
  word worden wordt werd werden geworden,
  zal zullen zult zou zouden,
  kan kunnen kunt kon konden gekund,
  mag mogen mocht mochten gemogen,
  moet moeten moest moesten gemoeten,
  wil willen wilt wilde wilden wou gewild,
  ga gaan gaat ging gingen gegaan,
  sta staan staat stond stonden gestaan,
  sla slaan slaat sloeg sloegen geslagen,
  zie zien ziet zag zagen gezien,
  doe doen doet deed deden gedaan,
  weet weten wist wisten geweten,
  zeg zeggen zegt zei zeiden gezegd,
  lees leest,
  leef leeft`;

/** Deelwoorden die los een ander woord zijn: gevallen zijn gevallen, maar uitgevallen is van uitvallen. */
const DEELWOORD_NA_VOORVOEGSEL = `
  draag gedragen, val gevallen, was gewassen, geef gegeven`;

const rijen = (tabel: string) => tabel.split(',').map((rij) => rij.trim().split(/\s+/));

/** Vormen die na een voorvoegsel een ander woord zijn dan zonder: geleden is van lijden, leden zijn mensen. */
const ALLEEN_MET_VOORVOEGSEL = new Set(
  'leden reden staken weken beleden streken roken slopen legen laden raden bakken zogen boden koos wees deden bleek rook leed'.split(
    ' ',
  ),
);

function bouw() {
  const stammen = new Set<string>();
  const los = new Map<string, string>();
  const kern = new Map<string, string>();
  for (const [stam = '', enkel = '', meer = '', deelwoord = ''] of rijen(WERKWOORDEN)) {
    stammen.add(stam);
    for (const vorm of [enkel, meer, deelwoord]) if (vorm !== '-' && !kern.has(vorm)) kern.set(vorm, stam);
    for (const vorm of [enkel, meer]) if (vorm !== '-' && !ALLEEN_MET_VOORVOEGSEL.has(vorm)) los.set(vorm, stam);
    if (deelwoord !== '-') los.set(/^(?:be|gen|ver)/.test(stam) ? deelwoord : `ge${deelwoord}`, stam);
  }
  for (const [stam = '', vorm = ''] of rijen(DEELWOORD_NA_VOORVOEGSEL)) kern.set(vorm, stam);
  for (const [stam = '', ...vormen] of rijen(EIGENZINNIG)) {
    stammen.add(stam);
    for (const vorm of vormen) los.set(vorm, stam);
  }
  return { stammen, los, kern };
}

const { stammen, los, kern } = bouw();

export const isSterkeStam = (vorm: string): boolean => stammen.has(vorm);
/** De stam van een sterke vorm die op zichzelf staat: gelezen en las zijn lees. */
export const stamVanSterk = (vorm: string): string | undefined => los.get(vorm);
/** De stam van een sterke vorm die achter een voorvoegsel staat: sproken (van besproken) is spreek. */
export function stamVanSterkeKern(vorm: string): string | undefined {
  const stam = kern.get(vorm) ?? los.get(vorm);
  // Zijn krijgt geen voorvoegsel: een afwas is geen vorm van zijn.
  return stam === 'ben' ? undefined : stam;
}
