/**
 * How much ink each kind of page takes in each look, in per cent of the paper: `node tests/paper/ink.ts [language]`.
 * By program: mean darkness of the page, drawn at 72 dpi.
 */
import { LOOKS } from '#lib/pdf/index.ts';
import { fullPlan } from './fullPlan.ts';
import { KINDS } from './pageKinds.ts';
import { inkOf, picturesOf } from './pictures.ts';
import { printedKind } from './printed.ts';

const plan = await fullPlan(process.argv[2] ?? 'ar');
const percent = (share: number): string => (share * 100).toFixed(1);
process.stdout.write(`| page | ${LOOKS.join(' | ')} |\n| --- | ${LOOKS.map(() => '---').join(' | ')} |\n`);
for (const kind of KINDS) {
	const cells: string[] = [];
	for (const look of LOOKS) {
		const { bytes } = await printedKind(plan, kind, { look });
		const pages = bytes.length ? await picturesOf(bytes, 1) : [];
		cells.push(pages.map((page) => percent(inkOf(page))).join(' · '));
	}
	process.stdout.write(`| ${[kind, ...cells].join(' | ')} |\n`);
}
