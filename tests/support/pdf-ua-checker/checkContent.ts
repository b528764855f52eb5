import type { Findings } from './Findings.ts';
import type { PdfReader } from './PdfReader.ts';
import { contentKey } from './checkStructure.ts';
import { Name, Operator, Parser, PdfString, Ref, type Value } from './syntax.ts';

const PAINTING = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'Do', 'Tj', 'TJ', 'sh', "'", '"']);

/** Codes shown, by the object number of the font. */
export type UsedCodes = Map<number, Set<number>>;

/** Every painting operator stands in marked content that the tree owns, or in an artifact, and never in both. */
export function checkContent(
	pdf: PdfReader,
	owners: ReadonlyMap<string, number>,
	findings: Findings
): UsedCodes {
	const catalog = pdf.dict(pdf.trailer.get('Root'));
	const numbers = pdf.list(pdf.dict(pdf.dict(catalog.get('StructTreeRoot')).get('ParentTree')).get('Nums'));
	const used: UsedCodes = new Map();
	const met = new Set<string>();
	for (const page of pdf.pages()) {
		const dict = pdf.dict(page);
		findings.expect(pdf.name(dict.get('Tabs')) === 'S', '28-002: tabs do not follow the structure');
		const key = dict.get('StructParents');
		const at = numbers.findIndex((each, index) => index % 2 === 0 && each === key);
		const parents = at < 0 ? [] : pdf.list(numbers[at + 1]);
		checkPage({ pdf, findings, page, owners, parents, used, met });
	}
	for (const key of owners.keys())
		findings.expect(met.has(key), `content ${key} of the tree is not on its page`);
	return used;
}

interface PageCheck {
	readonly pdf: PdfReader;
	readonly findings: Findings;
	readonly page: Ref;
	readonly owners: ReadonlyMap<string, number>;
	readonly parents: readonly Value[];
	readonly used: UsedCodes;
	readonly met: Set<string>;
}

function checkPage({ pdf, findings, page, owners, parents, used, met }: PageCheck): void {
	const dict = pdf.dict(page);
	const fonts = pdf.dict(pdf.dict(dict.get('Resources')).get('Font'));
	const parser = new Parser(pdf.data(dict.get('Contents')).toString('latin1'));
	const open: ('marked' | 'artifact' | 'other')[] = [];
	let operands: Value[] = [];
	let font = -1;
	for (let word = parser.next(); word !== undefined; word = parser.next()) {
		if (!(word instanceof Operator)) {
			operands.push(word);
			continue;
		}
		const { operator } = word;
		if (operator === 'BDC' || operator === 'BMC') {
			const id = pdf.dict(operands[1]).get('MCID');
			const isArtifact = operands[0] instanceof Name && operands[0].name === 'Artifact';
			open.push(isArtifact ? 'artifact' : typeof id === 'number' ? 'marked' : 'other');
			if (typeof id === 'number') {
				const key = contentKey(page.number, id);
				const parent = parents[id];
				met.add(key);
				const agrees = parent instanceof Ref && parent.number === owners.get(key);
				findings.expect(agrees, `01-005: the parent tree and the tree disagree on ${key}`);
			}
			findings.expect(open.length === 1, 'marked content inside marked content');
		} else if (operator === 'EMC') findings.expect(open.pop() !== undefined, 'EMC without a beginning');
		else if (operator === 'Tf') {
			const resource = operands[0] instanceof Name ? fonts.get(operands[0].name) : undefined;
			font = resource instanceof Ref ? resource.number : -1;
		} else if (PAINTING.has(operator)) {
			const isTagged = open.includes('marked');
			const isArtifact = open.includes('artifact');
			findings.expect(isTagged || isArtifact, `01-003: ${operator} is neither tagged nor an artifact`);
			findings.expect(!(isTagged && isArtifact), '01-001: an artifact inside tagged content');
			if (operator === 'Tj' || operator === 'TJ') noteCodes(operands.flat(), font, used);
		}
		operands = [];
	}
	findings.expect(open.length === 0, 'marked content does not end');
}

function noteCodes(operands: readonly Value[], font: number, used: UsedCodes): void {
	const codes = used.get(font) ?? new Set<number>();
	used.set(font, codes);
	for (const operand of operands) {
		if (!(operand instanceof PdfString)) continue;
		for (let at = 0; at + 1 < operand.bytes.length; at += 2) {
			codes.add((operand.bytes.charCodeAt(at) << 8) | operand.bytes.charCodeAt(at + 1));
		}
	}
}
