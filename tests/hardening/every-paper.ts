/**
 * Prints every page of every example plan in every look, size and turn, and holds each PDF against our checker:
 * `node tests/hardening/every-paper.ts`, some minutes. Not part of `npm test`, which looks at two examples.
 * Ends with an error if the checker finds anything.
 */
import { LOOKS, PAPER_SIZES, TEXT_SIZES } from '#lib/pdf/index.ts';
import type { PrintChoices } from '#lib/pdf/pages/printJobOf.ts';
import { AUDIENCES, boardsFor, PAGE_KINDS, type PageKind } from '#lib/plan/index.ts';
import { aPlan } from '#tests/support/aPlan.ts';
import { EXAMPLES, everyPageOf, examplePlan } from '#tests/support/examplePaper.ts';
import { checkPdf } from '#tests/support/pdf-ua-checker/index.ts';

const OUTSIDE: readonly PageKind[] = ['employer', 'volunteer', 'career-centre'];
let wrong = 0;

for (const name of EXAMPLES) {
	const plan = await examplePlan(name);
	const was = aPlan({}, plan.head);
	const choices: Partial<PrintChoices>[] = [
		...LOOKS.map((look) => ({ look })),
		...PAPER_SIZES.map((size) => ({ wishes: { size } })),
		...TEXT_SIZES.map((text) => ({ wishes: { text } })),
		...AUDIENCES.map((audience) => ({
			for: audience,
			boards: boardsFor(plan, audience),
			pages: boardsFor(plan, audience).length ? PAGE_KINDS : OUTSIDE
		}))
	];
	for (const choice of choices) {
		const began = performance.now();
		const { sheets, bytes } = await everyPageOf(plan, was, choice);
		const { checks, failures } = checkPdf(bytes);
		const { boards: _, pages: __, ...said } = choice;
		console.log(name, JSON.stringify(said), {
			pages: sheets.length,
			bytes: bytes.length,
			checks,
			wrong: failures.length,
			milliseconds: Math.round(performance.now() - began)
		});
		for (const failure of new Set(failures)) console.log(`  ${failure}`);
		wrong += failures.length;
	}
}
if (wrong > 0) throw new Error(`${String(wrong)} things are wrong`);
