import type { Findings } from './Findings.ts';
import type { PdfReader } from './PdfReader.ts';
import { type Dict, Ref, type Value, textOf } from './syntax.ts';

const STANDARD = new Set(
	(
		'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 ' +
		'L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure ' +
		'Formula Form'
	).split(' ')
);

/** Where an element may stand, for those that may not stand anywhere. */
const PARENTS: Readonly<Record<string, readonly string[]>> = {
	LI: ['L'],
	LBody: ['LI'],
	Lbl: ['LI'],
	TR: ['Table', 'THead', 'TBody', 'TFoot'],
	TH: ['TR'],
	TD: ['TR']
};
const ONLY_KIDS: Readonly<Record<string, readonly string[]>> = {
	L: ['L', 'LI', 'Caption'],
	LI: ['Lbl', 'LBody'],
	Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
	TR: ['TH', 'TD']
};

export const contentKey = (page: number, id: number): string => `${String(page)}#${String(id)}`;

/** Walks the tree; gives the element that owns each piece of marked content (object numbers). */
export function checkStructure(pdf: PdfReader, findings: Findings): ReadonlyMap<string, number> {
	const catalog = pdf.dict(pdf.trailer.get('Root'));
	const rootRef = catalog.get('StructTreeRoot');
	const root = pdf.dict(rootRef);
	findings.expect(root.has('ParentTree'), '01-005: no ParentTree');
	const walk = new Walk(pdf, findings);
	for (const kid of pdf.list(root.get('K'))) walk.element(kid, rootRef, undefined);
	walk.headings();
	return walk.owners;
}

class Walk {
	readonly owners = new Map<string, number>();
	readonly #pdf: PdfReader;
	readonly #findings: Findings;
	readonly #levels: number[] = [];
	readonly #notes = new Set<string>();

	constructor(pdf: PdfReader, findings: Findings) {
		this.#pdf = pdf;
		this.#findings = findings;
	}

	element(ref: Value, parentRef: Value | undefined, parent: string | undefined): void {
		if (!(ref instanceof Ref)) {
			this.#findings.expect(false, 'an element is not an object');
			return;
		}
		const element = this.#pdf.dict(ref);
		const role = this.#pdf.name(element.get('S')) ?? '';
		const points = element.get('P');
		const label = `${role} ${String(ref.number)}`;
		const isChild = points instanceof Ref && parentRef instanceof Ref && points.number === parentRef.number;
		this.#findings.expect(isChild, `${label} does not point at its parent`);
		this.#findings.expect(STANDARD.has(role), `02-001: ${label} is not a standard type`);
		const allowed = PARENTS[role];
		if (allowed)
			this.#findings.expect(allowed.includes(parent ?? ''), `09: ${label} stands in ${parent ?? 'nothing'}`);
		this.#own(element, role, label);
		for (const kid of this.#pdf.list(element.get('K'))) this.#kid(kid, ref, role, element);
	}

	#own(element: Dict, role: string, label: string): void {
		const attributes = this.#pdf.dict(element.get('A'));
		if (role === 'Figure') {
			this.#findings.expect((textOf(element.get('Alt')) ?? '').trim() !== '', `13-004: ${label} has no Alt`);
			this.#findings.expect(attributes.has('BBox'), `${label} has no BBox`);
		}
		if (role === 'TH') this.#findings.expect(attributes.has('Scope'), `15-003: ${label} has no scope`);
		if (role === 'Note') {
			const id = textOf(element.get('ID')) ?? '';
			this.#findings.expect(id !== '' && !this.#notes.has(id), `19-003: ${label} has no ID of its own`);
			this.#notes.add(id);
		}
		const heading = /^H([1-6])$/.exec(role)?.[1];
		if (heading) this.#levels.push(Number(heading));
	}

	#kid(kid: Value, ref: Ref, role: string, element: Dict): void {
		if (kid instanceof Ref) {
			const only = ONLY_KIDS[role];
			const kidRole = this.#pdf.name(this.#pdf.dict(kid).get('S')) ?? '';
			if (only) this.#findings.expect(only.includes(kidRole), `09: ${kidRole} in ${role}`);
			this.element(kid, ref, role);
			return;
		}
		const mark = this.#pdf.dict(kid);
		const page = mark.get('Pg') ?? element.get('Pg');
		const id = typeof kid === 'number' ? kid : mark.get('MCID');
		if (!(page instanceof Ref) || typeof id !== 'number') {
			this.#findings.expect(false, `${role} has content without a page`);
			return;
		}
		const key = contentKey(page.number, id);
		this.#findings.expect(!this.owners.has(key), `content ${key} is in the tree twice`);
		this.#findings.expect(!(role in ONLY_KIDS), `${role} holds content itself`);
		this.owners.set(key, ref.number);
	}

	/** The first heading is H1, and no level is left out. */
	headings(): void {
		let before = 0;
		for (const level of this.#levels) {
			this.#findings.expect(level <= before + 1, `14-003: H${String(level)} follows H${String(before)}`);
			before = level;
		}
	}
}
