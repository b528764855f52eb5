import * as v from 'valibot';
import type { Change } from '../change.ts';
import { OWN_LAYOUTS, type OwnBoard, type OwnBoardId, type OwnZone } from '../layout.ts';
import type { Plan, Text } from '../plan.ts';
import { text } from '../schema.ts';
import { addBoard } from '../commands/ownBoards.ts';

/** An own board without anybody's cards: what can be used again in another plan, and go from office to office. */
export interface BoardTemplate {
	readonly kind: 'board';
	readonly title: Text;
	readonly layout: OwnBoard['layout'];
	readonly zones: readonly OwnZone[];
}

const schema = v.object({
	kind: v.literal('board'),
	title: text,
	layout: v.picklist(OWN_LAYOUTS),
	zones: v.pipe(
		v.array(v.object({ id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)), title: text })),
		v.minLength(1),
		v.maxLength(40)
	)
});

/** The gate for templates from outside; nothing for what is none. */
export function checkBoardTemplate(value: unknown): BoardTemplate | undefined {
	const result = v.safeParse(schema, value);
	return result.success ? (result.output as BoardTemplate) : undefined;
}

/** Nothing for a board the plan doesn't have. */
export function templateOf(plan: Plan, id: OwnBoardId): BoardTemplate | undefined {
	const board = plan.boards[id];
	return board && { kind: 'board', title: board.title, layout: board.layout, zones: board.zones };
}

/** A new board of this plan, as the template says. */
export const boardFromTemplate = (plan: Plan, template: BoardTemplate, id: OwnBoardId): Change =>
	addBoard(plan, { id, title: template.title, layout: template.layout, zones: template.zones });
