import type { Findings } from './Findings.ts';
import type { PdfReader } from './PdfReader.ts';
import { Stream, textOf } from './syntax.ts';

/** Fields of XMP that PDF/A knows without being told (ISO 19005-3, 6.6.2.3; XMP 2005). */
const KNOWN = new Set(['dc', 'xmp', 'pdf', 'pdfaid', 'xmpMM', 'rdf', 'x', 'xml']);
const EXTENSION = /^pdfa(?:Extension|Schema|Property|Type|Field)$/;

/** What the file says of itself in XMP and in the information dictionary, and that both say the same. */
export function checkMetadata(pdf: PdfReader, findings: Findings): void {
	const catalog = pdf.dict(pdf.trailer.get('Root'));
	const stream = pdf.resolve(catalog.get('Metadata'));
	findings.expect(stream instanceof Stream, '06-001: no metadata');
	if (!(stream instanceof Stream)) return;
	findings.expect(pdf.name(stream.dict.get('Subtype')) === 'XML', '32000 14.3.2: the metadata are not XML');
	findings.expect(
		!stream.dict.has('Filter'),
		'32000 14.3.2: the metadata are packed, so others cannot find them'
	);
	const xmp = new TextDecoder('utf-8').decode(pdf.data(stream));
	findings.expect(isWellFormed(xmp), 'A 6.6.2.1: the metadata are not well-formed');
	findings.expect(
		!/<\?xpacket begin[^>]*(?:bytes|encoding)=/.test(xmp),
		'A 6.6.2.1: bytes or encoding in the head'
	);
	const field = (name: string): string | undefined => new RegExp(`<${name}>([^<]*)</${name}>`).exec(xmp)?.[1];
	findings.expect(field('pdfuaid:part') === '1', '06-002: not said to be PDF/UA-1');
	const title = inDefault(xmp, 'dc:title');
	findings.expect((title ?? '').trim() !== '', '06-003: no title');
	findings.expect(field('pdfaid:part') === '3', 'A 6.6.4: not said to be PDF/A-3');
	findings.expect(/^[ABU]$/.test(field('pdfaid:conformance') ?? ''), 'A 6.6.4: the level');
	for (const [, prefix = '', name = ''] of xmp.matchAll(/<([a-zA-Z]+):([a-zA-Z]+)[ >/]/g)) {
		if (KNOWN.has(prefix) || EXTENSION.test(prefix)) continue;
		const isDescribed =
			xmp.includes(`<pdfaSchema:prefix>${prefix}</pdfaSchema:prefix>`) &&
			xmp.includes(`<pdfaProperty:name>${name}</pdfaProperty:name>`);
		findings.expect(isDescribed, `A 6.6.2.3: nobody says what ${prefix}:${name} is`);
	}
	const info = pdf.dict(pdf.trailer.get('Info'));
	const pairs: readonly (readonly [string, string | undefined])[] = [
		['Title', title],
		['Subject', inDefault(xmp, 'dc:description')],
		['Creator', field('xmp:CreatorTool')],
		['Producer', field('pdf:Producer')],
		['CreationDate', field('xmp:CreateDate')],
		['ModDate', field('xmp:ModifyDate')]
	];
	for (const [key, inXmp] of pairs) {
		const said = textOf(info.get(key));
		if (said === undefined && inXmp === undefined) continue;
		const value = key.endsWith('Date') ? moment(said ?? '') : said;
		findings.expect(value === plain(inXmp), `A 6.6.3: ${key} is not the same in the metadata`);
	}
}

function inDefault(xmp: string, name: string): string | undefined {
	return new RegExp(`<${name}>.*?<rdf:li xml:lang="x-default">([^<]+)</rdf:li>.*?</${name}>`, 's').exec(
		xmp
	)?.[1];
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };
const plain = (text: string | undefined): string | undefined =>
	text?.replace(/&(lt|gt|amp|quot);/g, (_, name: string) => ENTITIES[name] ?? '');

/** `D:20261121100000+00'00'` as XMP writes it. */
function moment(date: string): string | undefined {
	const [, y, mo, d, h, mi, s, zone, minutes] =
		/^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)([+-]\d\d)'(\d\d)'?$/.exec(date) ?? [];
	if (y === undefined) return undefined;
	return `${y}-${mo ?? ''}-${d ?? ''}T${h ?? ''}:${mi ?? ''}:${s ?? ''}${zone ?? ''}:${minutes ?? ''}`;
}

/** Every tag that opens is closed in its turn; enough for a packet without comments. */
function isWellFormed(xml: string): boolean {
	const open: string[] = [];
	for (const [, end, name = '', self] of xml.matchAll(/<(\/)?([a-zA-Z]+:[a-zA-Z]+)[^<>]*?(\/)?>/g)) {
		if (end) {
			if (open.pop() !== name) return false;
		} else if (!self) open.push(name);
	}
	return open.length === 0 && !/&(?!(?:lt|gt|amp|quot|apos|#\d+);)/.test(xml) && !xml.includes('\uFFFD');
}
