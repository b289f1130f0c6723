import { invoerFout } from '../../schema/fouten.ts';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const VESTIGING = /^\d{2}[A-Z]{2}\d{2}$/;

// Alleen de vorm: of een sleutel uit een ander domein daar bestaat, kan alleen dat domein zeggen.
const fout = (veld: string, id: string, uitleg: string) => invoerFout(veld, `"${id.slice(0, 80)}" is ${uitleg}`);

/** Het id van een school: een vestigingscode (kleine letters mogen) of een leesbare sleutel. */
export function leesSchool(veld: string, id: string): string {
  const code = id.trim().toUpperCase();
  if (VESTIGING.test(code)) return code;
  if (SLUG.test(id)) return id;
  throw fout(veld, id, 'geen geldige school. Geef een vestigingscode zoals 01AB00, of een leesbare sleutel.');
}

/** Het id van een aanbod. Een vestigingscode hoort bij een school: dat is meestal een vergissing in de soort. */
export function leesAanbod(veld: string, id: string): string {
  if (VESTIGING.test(id.trim().toUpperCase())) {
    throw invoerFout(veld, `${id} is een vestigingscode en geen aanbod. Kies soort SCHOOL.`);
  }
  if (SLUG.test(id)) return id;
  throw fout(veld, id, 'geen geldige sleutel. Schrijf hem als schoolmaatschappelijk-werk.');
}
