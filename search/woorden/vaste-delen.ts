const lijst = (tekst: string): Set<string> => new Set(tekst.trim().split(/\s+/));

/** Woorden van drie letters die een deel mogen zijn. Andere zijn achter of voor een lang woord bijna altijd toeval: red in redactie. */
export const KORTE_DELEN = lijst(`
  aap app arm bad bal bed bos bus dag dak dam duo eco eet ego erf gas gok gym hal hof ijs jas job kat kip kop lab les lig lip
  lot map mis nek net oma oog oor opa pad pak pen pop pot rap rem rij rol rug sap ski spa tak tap tas top uur vak vet vis
  wet web weg zak zee zin zit zon zus bio hiv koe lid fan vip wok los dik dun eis aids`);

/** Woorden die vooraan in een woord bijna altijd een voorvoegsel of toeval zijn. */
export const GEEN_BEGIN = lijst(`
  door over onder voor achter tegen neer toe heen weg uit aan mis pas weer mede samen terug heel zeer alle elke trans super
  inter anti semi mini maxi multi ultra mega micro macro maar waar bijeen overeen uiteen omhoog verg vers voors tegens onders
  weers neers wegge binnenste bovenste tweede derde prak gesp port versla versta redes cult vast`);

/** Woorden die achteraan bijna altijd een achtervoegsel of toeval zijn. */
export const GEEN_EIND = lijst(`
  baar bare loos loze lozer lozen loosheid zaam schappelijk schap schappen dom ster sters sterren ling ment teit eren erij isch
  ische lijk lijke king sier ging ding ring ringen teren alen eras neer naar aard tier los weg mis isme ang heter aren eten iger lage
  fier rijk zijn sten teer nier laar lier tuur entje eltje telen keren kelen deren pelen gelen enden roten natie tien maal form meer
  meren folio graaf rest ste sage port`);

/** Korte woorden die achteraan mogen staan, al zegt het woordenboek dat niet. */
export const OOK_EIND = lijst('les lessen man');

/** Woorden die een samenstelling lijken en er geen zijn, of niet meer: wie `stand` zoekt, bedoelt geen verstand. */
const HEEL = `
  besteed bestuur boomgaard bischop dolfijn geschiedenis gezelschap handhaaf handhaven kampioen kasteel kinderachtig lichaam
  maaltijd manoeuvre matroos matras meester middag openbaar openbaring ouderdom persoon plaatsvind platform praktijk programmatuur
  rapport redactie redenatie schouwburg temperatuur verslaving verstand voldoen volledig waarborg wedstrijd welkom welkomst
  welstand winnaar redeneer begroot afspraak bestand toestand omstandigheid
  maatschappelijk netwerk handtekening regenboog vrijstelling vooruitgang huisvesting fotograaf
  cultuur leeftijd loopbaan werkwijze vastleg vaststel vastloop vasthoud`;

/** Samenstellingen die de regels niet of anders splitsen. */
const MET_DELEN = `
  voor-lees voor-lezer voor-school bij-les na-schools buiten-schools voor-schools tussen-schools bij-baan huis-aan-huis`;

/** De delen van woorden die de regels niet goed splitsen: geen delen, of juist deze. */
export const VASTE_DELEN = new Map<string, string[]>([
  ...[...lijst(HEEL)].map((woord): [string, string[]] => [woord, []]),
  ...[...lijst(MET_DELEN)].map((woord): [string, string[]] => [woord.replaceAll('-', ''), woord.split('-')]),
]);
