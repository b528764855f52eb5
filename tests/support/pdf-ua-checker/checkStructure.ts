import type { Findings } from './Findings.ts';
import type { PdfReader } from './PdfReader.ts';
import { checkTable } from './checkTable.ts';
import { type Dict, Ref, type Value, textOf } from './syntax.ts';

const STANDARD = new Set(
	(
		'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 ' +
		'L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure ' +
		'Formula Form'
	).split(' ')
);
const TABLE_PARTS = new Set(['Table', 'TR', 'TH', 'TD', 'THead', 'TBody', 'TFoot']);

/** Where an element may stand, for those that may not stand anywhere (ISO 32000-1, tables 336 and 337). */
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

/** The element that a piece of content belongs to. */
export interface Owner {
	readonly element: number;
	/** The language it stands in. */
	readonly lang: string;
}

/** Walks the tree; gives whose each piece of marked content is, in reading order. */
export function checkStructure(pdf: PdfReader, findings: Findings): ReadonlyMap<string, Owner> {
	const catalog = pdf.dict(pdf.trailer.get('Root'));
	const rootRef = catalog.get('StructTreeRoot');
	const root = pdf.dict(rootRef);
	findings.expect(root.has('ParentTree'), '32000 14.7.4: no ParentTree');
	checkRoleMap(pdf, root, findings);
	const walk = new Walk(pdf, findings);
	const lang = textOf(catalog.get('Lang')) ?? '';
	for (const kid of pdf.list(root.get('K'))) walk.element(kid, rootRef, { role: undefined, lang });
	walk.headings();
	return walk.owners;
}

function checkRoleMap(pdf: PdfReader, root: Dict, findings: Findings): void {
	for (const [role, to] of pdf.dict(root.get('RoleMap'))) {
		findings.expect(!STANDARD.has(role), `02-004: ${role} is given another meaning`);
		findings.expect(STANDARD.has(pdf.name(to) ?? ''), `02-001: ${role} leads to no standard type`);
	}
}

interface Around {
	readonly role: string | undefined;
	readonly lang: string;
}

class Walk {
	readonly owners = new Map<string, Owner>();
	readonly #pdf: PdfReader;
	readonly #findings: Findings;
	readonly #levels: number[] = [];
	readonly #notes = new Set<string>();

	constructor(pdf: PdfReader, findings: Findings) {
		this.#pdf = pdf;
		this.#findings = findings;
	}

	element(ref: Value, parentRef: Value | undefined, around: Around): void {
		if (!(ref instanceof Ref)) {
			this.#findings.expect(false, '32000 14.7.2: an element is not an object');
			return;
		}
		const element = this.#pdf.dict(ref);
		const role = this.#pdf.name(element.get('S')) ?? '';
		const points = element.get('P');
		const label = `${role} ${String(ref.number)}`;
		const isChild = points instanceof Ref && parentRef instanceof Ref && points.number === parentRef.number;
		this.#findings.expect(isChild, `32000 14.7.2: ${label} does not point at its parent`);
		this.#findings.expect(STANDARD.has(role), `02-001: ${label} is not a standard type`);
		const allowed = PARENTS[role];
		const place = around.role ?? 'nothing';
		if (allowed)
			this.#findings.expect(allowed.includes(place), `${syntaxOf(role)}: ${label} stands in ${place}`);
		this.#own(element, role, label);
		const lang = textOf(element.get('Lang')) ?? around.lang;
		for (const kid of this.#pdf.list(element.get('K'))) this.#kid(kid, ref, { role, lang, element });
	}

	#own(element: Dict, role: string, label: string): void {
		const attributes = this.#pdf.dict(element.get('A'));
		const said = textOf(element.get('Lang'));
		if (said !== undefined)
			this.#findings.expect(/^[a-z]{2,3}(?:-|$)/.test(said), `11-001: ${label} has no language`);
		if (role === 'Figure') {
			const words = textOf(element.get('Alt')) ?? textOf(element.get('ActualText')) ?? '';
			this.#findings.expect(words.trim() !== '', `13-004: ${label} has no alternative text`);
			this.#findings.expect(attributes.has('BBox'), `32000 14.8.5.4: ${label} has no place on the page`);
		}
		if (role === 'Formula')
			this.#findings.expect(element.has('Alt'), `17-002: ${label} has no alternative text`);
		if (role === 'TH') this.#findings.expect(attributes.has('Scope'), `15-003: ${label} has no scope`);
		if (role === 'L') {
			this.#findings.expect(
				attributes.has('ListNumbering'),
				`32000 14.8.5.5: ${label} does not say its numbers`
			);
		}
		if (role === 'Table') checkTable(this.#pdf, element, label, this.#findings);
		if (role === 'Note') this.#note(textOf(element.get('ID')) ?? '', label);
		if (role === 'H') this.#findings.expect(false, `14-007: ${label} beside numbered headings`);
		const heading = /^H([1-6])$/.exec(role)?.[1];
		if (heading) this.#levels.push(Number(heading));
	}

	#note(id: string, label: string): void {
		this.#findings.expect(id !== '', `19-003: ${label} has no ID`);
		this.#findings.expect(!this.#notes.has(id), `19-004: ${label} has the ID of another`);
		this.#notes.add(id);
	}

	#kid(kid: Value, ref: Ref, { role, lang, element }: Around & { element: Dict }): void {
		const only = ONLY_KIDS[role ?? ''];
		if (kid instanceof Ref) {
			const kidRole = this.#pdf.name(this.#pdf.dict(kid).get('S')) ?? '';
			if (only)
				this.#findings.expect(only.includes(kidRole), `${syntaxOf(role)}: ${kidRole} in ${role ?? ''}`);
			this.element(kid, ref, { role, lang });
			return;
		}
		const mark = this.#pdf.dict(kid);
		const page = mark.get('Pg') ?? element.get('Pg');
		const id = typeof kid === 'number' ? kid : mark.get('MCID');
		if (!(page instanceof Ref) || typeof id !== 'number') {
			this.#findings.expect(false, `32000 14.7.4: ${role ?? ''} has content without a page`);
			return;
		}
		const key = contentKey(page.number, id);
		this.#findings.expect(!this.owners.has(key), `32000 14.7.4: content ${key} is in the tree twice`);
		this.#findings.expect(!only, `${syntaxOf(role)}: ${role ?? ''} holds content itself`);
		this.owners.set(key, { element: ref.number, lang });
	}

	/** The first heading is H1, and no level is left out. */
	headings(): void {
		const [first] = this.#levels;
		if (first !== undefined)
			this.#findings.expect(first === 1, `14-002: the first heading is H${String(first)}`);
		let before = first ?? 0;
		for (const level of this.#levels) {
			this.#findings.expect(level <= before + 1, `14-003: H${String(level)} follows H${String(before)}`);
			before = level;
		}
	}
}

const syntaxOf = (role = ''): string => (TABLE_PARTS.has(role) ? '09-004' : '09-005');
