import { PdfReader } from './PdfReader.ts';
import { Findings } from './Findings.ts';
import { checkContent } from './checkContent.ts';
import { textsByContent } from './checkLanguages.ts';
import { checkStructure } from './checkStructure.ts';
import { type Value, textOf } from './syntax.ts';

/** What a screen reader meets of a PDF of ours. */
export interface Heard {
	/** Every text in reading order, as its glyphs stand: from right to left, the last letter first. */
	readonly texts: readonly string[];
	/** How many elements there are of each kind. */
	readonly roles: ReadonlyMap<string, number>;
	/** Titles, with those that are folded away below them. */
	readonly bookmarks: readonly (readonly string[])[];
}

export function readTree(bytes: Uint8Array): Heard {
	const pdf = new PdfReader(bytes);
	const findings = new Findings();
	const owners = checkStructure(pdf, findings);
	const texts = textsByContent(pdf, checkContent(pdf, owners, findings));
	const catalog = pdf.dict(pdf.trailer.get('Root'));
	const bookmarks = familyIn(pdf, catalog.get('Outlines')).map((chapter) => [
		titleOf(pdf, chapter),
		...familyIn(pdf, chapter).map((page) => titleOf(pdf, page))
	]);
	const roles = new Map<string, number>();
	for (const value of pdf.objects.values()) {
		const dict = pdf.dict(value);
		if (pdf.name(dict.get('Type')) !== 'StructElem') continue;
		const role = pdf.name(dict.get('S')) ?? '';
		roles.set(role, (roles.get(role) ?? 0) + 1);
	}
	const heard = [...owners.keys()].flatMap((key) => texts.get(key) ?? []);
	return { texts: heard, roles, bookmarks };
}

const titleOf = (pdf: PdfReader, bookmark: Value): string => textOf(pdf.dict(bookmark).get('Title')) ?? '';

function familyIn(pdf: PdfReader, parent: Value | undefined): readonly Value[] {
	const found: Value[] = [];
	let next = pdf.dict(parent).get('First');
	for (; next !== undefined; next = pdf.dict(next).get('Next')) found.push(next);
	return found;
}
