import type { Findings } from './Findings.ts';
import type { PdfReader } from './PdfReader.ts';
import { contentKey, type Owner } from './checkStructure.ts';
import { type Dict, Name, Operator, Parser, PdfString, Ref, Stream, type Value } from './syntax.ts';

const PAINTING = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'Do', 'Tj', 'TJ', 'sh', "'", '"']);
/** Every operator of ISO 32000-1, annex A, that our pages may hold. */
const KNOWN = new Set(
	(
		'b B b* B* BDC BMC BT BX c cm CS cs d Do EMC ET EX f F f* g G gs h i j J K k l m M MP DP n q Q re RG rg ri s S ' +
		`SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' "`
	).split(' ')
);
/** Operators that take a named resource, and where it stands. */
const RESOURCES: Readonly<Record<string, string>> = {
	Do: 'XObject',
	gs: 'ExtGState',
	Tf: 'Font',
	sh: 'Shading'
};
const DEEPEST = 28;

/** What was shown in a piece of marked content: codes by the object number of their font. */
export interface Shown {
	readonly font: number;
	readonly codes: readonly number[];
	readonly key: string | undefined;
}

/** Every painting operator stands in marked content that the tree owns, or in an artifact, and never in both. */
export function checkContent(
	pdf: PdfReader,
	owners: ReadonlyMap<string, Owner>,
	findings: Findings
): readonly Shown[] {
	const catalog = pdf.dict(pdf.trailer.get('Root'));
	const numbers = pdf.list(pdf.dict(pdf.dict(catalog.get('StructTreeRoot')).get('ParentTree')).get('Nums'));
	const shown: Shown[] = [];
	const met = new Set<string>();
	for (const page of pdf.pages()) {
		const dict = pdf.dict(page);
		findings.expect(pdf.name(dict.get('Tabs')) === 'S', '28-009: tabs do not follow the structure');
		const key = dict.get('StructParents');
		const at = numbers.findIndex((each, index) => index % 2 === 0 && each === key);
		findings.expect(at >= 0, `32000 14.7.4: page ${String(page.number)} is not in the parent tree`);
		const parents = at < 0 ? [] : pdf.list(numbers[at + 1]);
		const content = pdf.data(dict.get('Contents')).toString('latin1');
		const walk = new PageWalk(pdf, findings, { page, owners, parents, shown, met });
		walk.run(content, pdf.dict(dict.get('Resources')));
	}
	for (const key of owners.keys())
		findings.expect(met.has(key), `32000 14.7.4: content ${key} of the tree is not on its page`);
	for (const [number, value] of pdf.objects) {
		if (value instanceof Stream && pdf.name(value.dict.get('Subtype')) === 'Form')
			checkForm(pdf, number, findings);
	}
	return shown;
}

/** What is drawn often belongs to whoever draws it, and so marks nothing itself. */
function checkForm(pdf: PdfReader, number: number, findings: Findings): void {
	const form = new Ref(number);
	const content = pdf.data(form).toString('latin1');
	findings.expect(!/\/MCID\b/.test(content), `30-002: object ${String(number)} marks content of its own`);
	const walk = new PageWalk(pdf, findings, undefined);
	walk.run(content, pdf.dict(pdf.dict(form).get('Resources')));
}

interface OnPage {
	readonly page: Ref;
	readonly owners: ReadonlyMap<string, Owner>;
	readonly parents: readonly Value[];
	readonly shown: Shown[];
	readonly met: Set<string>;
}

type Mark = { readonly kind: 'marked'; readonly key: string } | { readonly kind: 'artifact' | 'other' };

class PageWalk {
	readonly #pdf: PdfReader;
	readonly #findings: Findings;
	/** Missing inside a form, whose content is marked where it is drawn. */
	readonly #on: OnPage | undefined;
	readonly #open: Mark[] = [];
	#depth = 0;
	#font = -1;

	constructor(pdf: PdfReader, findings: Findings, on: OnPage | undefined) {
		this.#pdf = pdf;
		this.#findings = findings;
		this.#on = on;
	}

	run(content: string, resources: Dict): void {
		const parser = new Parser(content);
		let operands: Value[] = [];
		for (let word = parser.next(); word !== undefined; word = parser.next()) {
			if (!(word instanceof Operator)) {
				operands.push(word);
				continue;
			}
			this.#operator(word.operator, operands, resources);
			operands = [];
		}
		this.#findings.expect(this.#open.length === 0, '32000 14.6: marked content does not end');
		this.#findings.expect(this.#depth === 0, '32000 8.4.2: q and Q do not balance');
	}

	#operator(operator: string, operands: readonly Value[], resources: Dict): void {
		const expect = this.#findings.expect.bind(this.#findings);
		expect(KNOWN.has(operator), `A 6.2.2: ${operator} is no operator`);
		if (operator === 'q') expect(++this.#depth <= DEEPEST, 'A 6.1.13: q is nested too deep');
		else if (operator === 'Q') expect(--this.#depth >= 0, '32000 8.4.2: Q without q');
		else if (operator === 'BDC' || operator === 'BMC') this.#begin(operands);
		else if (operator === 'EMC')
			expect(this.#open.pop() !== undefined, '32000 14.6: EMC without a beginning');
		else if (operator === 'k' || operator === 'K') expect(false, 'A 6.2.4.3: a colour in CMYK');
		const kind = RESOURCES[operator];
		if (kind !== undefined) {
			const [name] = operands;
			const resource = name instanceof Name ? this.#pdf.dict(resources.get(kind)).get(name.name) : undefined;
			expect(resource !== undefined, `A 6.2.2: ${operator} names what is not there`);
			if (operator === 'Tf') this.#font = resource instanceof Ref ? resource.number : -1;
		}
		if (PAINTING.has(operator)) this.#paints(operator, operands);
	}

	#begin(operands: readonly Value[]): void {
		const id = this.#pdf.dict(operands[1]).get('MCID');
		const isArtifact = operands[0] instanceof Name && operands[0].name === 'Artifact';
		const within = this.#open.at(-1)?.kind;
		if (isArtifact) this.#findings.expect(within !== 'marked', '01-003: an artifact inside tagged content');
		else this.#findings.expect(within !== 'artifact', '01-004: tagged content inside an artifact');
		this.#findings.expect(within === undefined, '32000 14.6: marked content inside marked content');
		if (isArtifact || typeof id !== 'number' || !this.#on) {
			this.#open.push({ kind: isArtifact ? 'artifact' : 'other' });
			return;
		}
		const key = contentKey(this.#on.page.number, id);
		const parent = this.#on.parents[id];
		this.#findings.expect(!this.#on.met.has(key), `32000 14.7.4: content ${key} is on the page twice`);
		this.#on.met.add(key);
		const agrees = parent instanceof Ref && parent.number === this.#on.owners.get(key)?.element;
		this.#findings.expect(agrees, `32000 14.7.4: the parent tree and the tree disagree on ${key}`);
		this.#open.push({ kind: 'marked', key });
	}

	#paints(operator: string, operands: readonly Value[]): void {
		if (!this.#on) return;
		const mark = this.#open.find(({ kind }) => kind !== 'other');
		this.#findings.expect(mark !== undefined, `01-005: ${operator} is neither tagged nor an artifact`);
		if (operator !== 'Tj' && operator !== 'TJ') return;
		const key = mark?.kind === 'marked' ? mark.key : undefined;
		this.#on.shown.push({ font: this.#font, codes: operands.flat().flatMap(codesOf), key });
	}
}

function codesOf(value: Value): readonly number[] {
	if (!(value instanceof PdfString)) return [];
	const codes: number[] = [];
	for (let at = 0; at + 1 < value.bytes.length; at += 2) {
		codes.push((value.bytes.charCodeAt(at) << 8) | value.bytes.charCodeAt(at + 1));
	}
	return codes;
}
