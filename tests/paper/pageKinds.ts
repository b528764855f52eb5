/** Every kind of page that paper has, each as what is chosen to get it alone. */
import { type TextTwin, TWIN_AREAS, textTwinParts, twinHelp } from '#lib/exchange/index.ts';
import { Translator, Vocabulary } from '#lib/i18n/index.ts';
import { nodeLocales } from '#lib/i18n/nodeLocales.ts';
import type { PrintChoices } from '#lib/pdf/index.ts';
import { BOARD_IDS, PAGE_KINDS, type PageKind, type Plan, type ShippedBoardId } from '#lib/plan/index.ts';
import { OWN_BOARD, asItWas } from './fullPlan.ts';

export type Kind = ShippedBoardId | typeof OWN_BOARD | PageKind;
export const KINDS: readonly Kind[] = [...BOARD_IDS, OWN_BOARD, ...PAGE_KINDS];

const isLeaf = (kind: Kind): kind is PageKind => (PAGE_KINDS as readonly string[]).includes(kind);

/** Boards whose cards are cut out: enough for a page and a half. */
const CUT_OUT = ['meg', 'min-vei'] as const;

export async function choicesFor(kind: Kind, plan: Plan): Promise<Partial<PrintChoices>> {
	if (!isLeaf(kind)) return { boards: [kind] };
	const leaf = { boards: [], pages: [kind] } as const;
	switch (kind) {
		case 'employer':
		case 'volunteer':
		case 'career-centre':
			return { ...leaf, for: kind };
		case 'changes':
			return { ...leaf, since: { plan: asItWas(plan), from: '2026-08-21', to: '2026-11-21' } };
		case 'text-twin':
			return { ...leaf, twin: await twinOf(plan) };
		case 'picture-cards':
			return { ...leaf, boards: CUT_OUT };
		default:
			return leaf;
	}
}

/** Every kind of page in one document. */
export async function everyKind(plan: Plan): Promise<Partial<PrintChoices>> {
	const { since } = await choicesFor('changes', plan);
	return {
		boards: [...BOARD_IDS, OWN_BOARD],
		pages: PAGE_KINDS,
		twin: await twinOf(plan),
		...(since && { since })
	};
}

async function twinOf(plan: Plan): Promise<TextTwin> {
	const { norwegian } = plan.head;
	const translator = new Translator(nodeLocales());
	const vocabulary = new Vocabulary(nodeLocales());
	await Promise.all([translator.load(norwegian, TWIN_AREAS), vocabulary.load(norwegian)]);
	return textTwinParts(plan, twinHelp(norwegian, translator, vocabulary));
}
