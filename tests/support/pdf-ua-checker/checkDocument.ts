import type { Findings } from './Findings.ts';
import type { PdfReader } from './PdfReader.ts';
import { type Dict, PdfString, Ref, textOf, type Value } from './syntax.ts';

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** The catalog, bookmarks and attached files. */
export function checkDocument(pdf: PdfReader, findings: Findings): void {
	const catalog = pdf.dict(pdf.trailer.get('Root'));
	const mark = pdf.dict(catalog.get('MarkInfo'));
	const permissions = pdf.dict(pdf.trailer.get('Encrypt')).get('P');
	const mayRead =
		!pdf.trailer.has('Encrypt') || (typeof permissions === 'number' && (permissions & 512) !== 0);
	findings.expect(mayRead, '26-002: screen readers may not read the file');
	findings.expect(mark.get('Marked') === true, 'A 6.7.2.2: MarkInfo does not say that the file is tagged');
	findings.expect(mark.get('Suspects') !== true, '01-007: Suspects');
	findings.expect(LANGUAGE.test(textOf(catalog.get('Lang')) ?? ''), '11-006: the document has no language');
	const preferences = pdf.dict(catalog.get('ViewerPreferences'));
	findings.expect(preferences.has('DisplayDocTitle'), '07-001: no DisplayDocTitle');
	findings.expect(preferences.get('DisplayDocTitle') === true, '07-002: the title is not shown');
	findings.expect(!catalog.has('OCProperties'), '20-001: optional content');
	checkBookmarks(pdf, catalog, findings);
	checkFiles(pdf, catalog, findings);
}

/** Lists without holes, each bookmark with a title, its parent and a page of this document. */
function checkBookmarks(pdf: PdfReader, catalog: Dict, findings: Findings): void {
	if (!catalog.has('Outlines')) return;
	const pages = new Set(pdf.pages().map(({ number }) => number));
	checkFamily(catalog.get('Outlines'), { pdf, pages, findings });
}

interface Outline {
	readonly pdf: PdfReader;
	readonly pages: ReadonlySet<number>;
	readonly findings: Findings;
}

const isSame = (one: Value | undefined, other: Value | undefined): boolean =>
	(one instanceof Ref ? one.number : undefined) === (other instanceof Ref ? other.number : undefined);

function checkFamily(parent: Value | undefined, outline: Outline): void {
	const { pdf, pages, findings } = outline;
	const dict = pdf.dict(parent);
	let count = 0;
	let before: Value | undefined;
	for (let next = dict.get('First'); next instanceof Ref && count < 10_000; count++) {
		const item = pdf.dict(next);
		const label = `bookmark ${String(next.number)}`;
		findings.expect((textOf(item.get('Title')) ?? '').trim() !== '', `32000 12.3.3: ${label} has no title`);
		findings.expect(isSame(item.get('Parent'), parent), `32000 12.3.3: ${label} has another parent`);
		const [page] = pdf.list(item.get('Dest'));
		const isHere = page instanceof Ref && pages.has(page.number);
		findings.expect(isHere, `32000 12.3.2: ${label} leads to no page`);
		findings.expect(isSame(item.get('Prev'), before), `32000 12.3.3: ${label} does not know the one before`);
		if (item.has('First')) checkFamily(next, outline);
		before = next;
		next = item.get('Next');
	}
	findings.expect(isSame(dict.get('Last'), before), '32000 12.3.3: the last bookmark is another');
	const said = dict.get('Count');
	const isCounted = typeof said === 'number' && Math.abs(said) === count;
	findings.expect(isCounted, '32000 12.3.3: the number of bookmarks');
}

function checkFiles(pdf: PdfReader, catalog: Dict, findings: Findings): void {
	const associated = pdf.list(catalog.get('AF')).map((file) => (file instanceof Ref ? file.number : -1));
	const names = pdf.list(pdf.dict(pdf.dict(catalog.get('Names')).get('EmbeddedFiles')).get('Names'));
	for (const file of names) {
		if (file instanceof PdfString) continue;
		const specification = pdf.dict(file);
		const isNamed = specification.has('F') && specification.has('UF');
		findings.expect(isNamed, '21-001: a file specification without F or UF');
		findings.expect(specification.has('AFRelationship'), 'A 6.8: an attached file without a relationship');
		const isAssociated = file instanceof Ref && associated.includes(file.number);
		findings.expect(isAssociated, 'A 6.8: an attached file that AF does not name');
		const embedded = pdf.dict(pdf.dict(specification.get('EF')).get('F'));
		findings.expect(
			pdf.name(embedded.get('Type')) === 'EmbeddedFile',
			'32000 7.11.4: a file without its stream'
		);
		findings.expect(
			pdf.name(embedded.get('Subtype')) !== undefined,
			'A 6.8: an attached file without a kind'
		);
		const changed = textOf(pdf.dict(embedded.get('Params')).get('ModDate')) ?? '';
		findings.expect(changed.startsWith('D:'), 'A 6.8: an attached file without a date');
	}
}
