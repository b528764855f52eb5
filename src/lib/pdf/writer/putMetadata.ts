import type { PdfFile } from './PdfFile.ts';
import { utf8, xml } from './syntax.ts';

interface Described {
	readonly title: string;
	readonly lang: string;
	readonly date: Date;
	readonly subject?: string | undefined;
}

/** Writes XMP: title, language, date, and that the file is made after PDF/UA-1. Gives its object number. */
export function putMetadata(file: PdfFile, { title, lang, date, subject }: Described): number {
	const inLanguage = (tag: string, text: string): string =>
		`<dc:${tag}><rdf:Alt><rdf:li xml:lang="x-default">${xml(text)}</rdf:li></rdf:Alt></dc:${tag}>`;
	const packet = utf8(
		[
			'<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
			'<x:xmpmeta xmlns:x="adobe:ns:meta/">',
			'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
			'<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"' +
				' xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">',
			'<dc:format>application/pdf</dc:format>',
			inLanguage('title', title),
			...(subject ? [inLanguage('description', subject)] : []),
			`<dc:language><rdf:Bag><rdf:li>${xml(lang)}</rdf:li></rdf:Bag></dc:language>`,
			`<xmp:CreateDate>${date.toISOString().slice(0, 19)}Z</xmp:CreateDate>`,
			'<xmp:CreatorTool>Bildeplan</xmp:CreatorTool>',
			'<pdfuaid:part>1</pdfuaid:part>',
			'</rdf:Description>',
			'</rdf:RDF>',
			'</x:xmpmeta>',
			'<?xpacket end="w"?>'
		].join('\n')
	);
	return file.object(
		`<</Type /Metadata /Subtype /XML /Length ${String(packet.length)}>>\nstream\n${packet}\nendstream`
	);
}
