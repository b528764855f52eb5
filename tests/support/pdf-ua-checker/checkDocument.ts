import type { Findings } from './Findings.ts';
import type { PdfReader } from './PdfReader.ts';
import { PdfString, Ref, textOf } from './syntax.ts';

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** The catalog, the metadata and attached files. */
export function checkDocument(pdf: PdfReader, findings: Findings): void {
	const catalog = pdf.dict(pdf.trailer.get('Root'));
	const mark = pdf.dict(catalog.get('MarkInfo'));
	findings.expect(!pdf.trailer.has('Encrypt'), '26: the file is encrypted');
	findings.expect(mark.get('Marked') === true, '06-002: MarkInfo Marked');
	findings.expect(mark.get('Suspects') !== true, '05-003: Suspects');
	findings.expect(LANGUAGE.test(textOf(catalog.get('Lang')) ?? ''), '11-006: the document has no language');
	const preferences = pdf.dict(catalog.get('ViewerPreferences'));
	findings.expect(preferences.get('DisplayDocTitle') === true, '07-002: DisplayDocTitle');
	const xmp = pdf.data(catalog.get('Metadata')).toString('utf8');
	findings.expect(xmp.includes('<pdfuaid:part>1</pdfuaid:part>'), '06-002: pdfuaid:part');
	const title = /<dc:title>.*?<rdf:li xml:lang="x-default">([^<]+)</s.exec(xmp)?.[1];
	findings.expect((title ?? '').trim() !== '', '06-003: dc:title');
	checkFiles(pdf, findings);
}

function checkFiles(pdf: PdfReader, findings: Findings): void {
	const catalog = pdf.dict(pdf.trailer.get('Root'));
	const associated = pdf.list(catalog.get('AF')).map((file) => (file instanceof Ref ? file.number : -1));
	const names = pdf.list(pdf.dict(pdf.dict(catalog.get('Names')).get('EmbeddedFiles')).get('Names'));
	for (const file of names) {
		if (file instanceof PdfString) continue;
		const specification = pdf.dict(file);
		findings.expect(
			specification.has('F') && specification.has('UF'),
			'21-001: file specification without F or UF'
		);
		findings.expect(specification.has('AFRelationship'), 'a file without a relationship');
		findings.expect(file instanceof Ref && associated.includes(file.number), 'a file that AF does not name');
		const embedded = pdf.dict(pdf.dict(specification.get('EF')).get('F'));
		findings.expect(pdf.name(embedded.get('Type')) === 'EmbeddedFile', 'a file without its stream');
	}
}
