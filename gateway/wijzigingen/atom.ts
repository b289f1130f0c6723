import { Feed } from 'feed';
import type { Wijziging } from './wijziging.ts';

/** Schrijft wijzigingen als Atom (RFC 4287). Met dezelfde wijzigingen is de tekst gelijk, zodat de ETag dat ook is. */
export function alsAtom(wijzigingen: readonly Wijziging[], adres: string, pad: string): string {
  const feed = new Feed({
    id: `${adres}${pad}`,
    title: 'Aanbod in Zicht: wijzigingen',
    description: 'Aanbod, activiteiten, organisaties en scholen waarvan de gegevens het laatst veranderden.',
    copyright: '',
    language: 'nl',
    generator: 'Aanbod in Zicht',
    author: { name: 'Aanbod in Zicht' },
    feedLinks: { atom: `${adres}${pad}` },
    updated: new Date(wijzigingen[0]?.op ?? 0),
  });
  for (const { uuid, soort, naam, op, url } of wijzigingen) {
    feed.addItem({
      id: `urn:uuid:${uuid}`,
      title: alsHtml(naam),
      link: url,
      date: new Date(op),
      category: [{ name: soort, term: soort }],
    });
  }
  return feed.atom1();
}

/** De feed zegt dat een titel HTML is. Een naam is gewone tekst: wat daarin op HTML lijkt, moet zo te lezen blijven. */
const alsHtml = (tekst: string) => tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
