import type { FileInfo, PdfFile } from './PdfFile.ts';
import { CREATOR, PRODUCER } from './PdfFile.ts';
import { utf8, xml } from './syntax.ts';

export interface Described extends Omit<FileInfo, 'fileId'> {
	readonly lang: string;
	/** Whether everything in the file is as PDF/A-3 wants it. */
	readonly isArchival: boolean;
}

const EXTENSION_NAMESPACES = [
	'xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"',
	'xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"',
	'xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"'
].join(' ');

/** What PDF/UA's own field means; PDF/A (ISO 19005-3, 6.6.2.3) wants every field described that XMP itself lacks; some readers look for that only in a description of its own. */
const PDFUA_SCHEMA = `<rdf:Description rdf:about="" ${EXTENSION_NAMESPACES}>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

const NAMESPACES = [
	'xmlns:dc="http://purl.org/dc/elements/1.1/"',
	'xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
	'xmlns:pdf="http://ns.adobe.com/pdf/1.3/"',
	'xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"',
	'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"'
].join(' ');

const alternatives = (tag: string, text: string): string =>
	`<dc:${tag}><rdf:Alt><rdf:li xml:lang="x-default">${xml(text)}</rdf:li></rdf:Alt></dc:${tag}>`;

/**
 * Writes XMP: the same title, subject, dates and programs as the information dictionary, the language, and that the
 * file is made after PDF/UA-1 and PDF/A-3, level A. Gives its object number.
 */
export function putMetadata(file: PdfFile, { title, lang, date, subject, isArchival }: Described): number {
	const moment = `${date.toISOString().slice(0, 19)}+00:00`;
	const packet = utf8(
		[
			'<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
			'<x:xmpmeta xmlns:x="adobe:ns:meta/">',
			'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
			`<rdf:Description rdf:about="" ${NAMESPACES}>`,
			'<dc:format>application/pdf</dc:format>',
			alternatives('title', title),
			...(subject ? [alternatives('description', subject)] : []),
			`<dc:language><rdf:Bag><rdf:li>${xml(lang)}</rdf:li></rdf:Bag></dc:language>`,
			`<xmp:CreateDate>${moment}</xmp:CreateDate>`,
			`<xmp:ModifyDate>${moment}</xmp:ModifyDate>`,
			`<xmp:CreatorTool>${CREATOR}</xmp:CreatorTool>`,
			`<pdf:Producer>${PRODUCER}</pdf:Producer>`,
			'<pdfuaid:part>1</pdfuaid:part>',
			...(isArchival ? ['<pdfaid:part>3</pdfaid:part>', '<pdfaid:conformance>A</pdfaid:conformance>'] : []),
			'</rdf:Description>',
			...(isArchival ? [PDFUA_SCHEMA] : []),
			'</rdf:RDF>',
			'</x:xmpmeta>',
			'<?xpacket end="w"?>'
		].join('\n')
	);
	return file.object(
		`<</Type /Metadata /Subtype /XML /Length ${String(packet.length)}>>\nstream\n${packet}\nendstream`
	);
}
