import type { Key } from '#lib/i18n/index.ts';
import type { BoardTemplate } from '#lib/plan/index.ts';
import type { PlanWords } from '#lib/session/index.ts';
import { textOfLines } from '../boards/textOfLines.ts';

/** Boards to begin with, so that nobody starts from a white sheet. Their words are `house:patterns.<id>.<title|zone>`. */
const PATTERNS = [
	{ id: 'going', layout: 'columns', zones: ['a', 'b', 'c'] },
	{ id: 'change', layout: 'columns', zones: ['a', 'b', 'c'] },
	{ id: 'leisure', layout: 'grid', zones: ['a', 'b', 'c'] },
	{ id: 'firstDay', layout: 'rows', zones: ['a', 'b', 'c', 'd'] }
] as const;

/** The patterns in the languages of a plan. */
export const patternsIn = (words: PlanWords): readonly BoardTemplate[] =>
	PATTERNS.map(({ id, layout, zones }) => {
		const say = (what: string) => textOfLines(words.of(`house:patterns.${id}.${what}` as Key));
		return {
			kind: 'board',
			title: say('title'),
			layout,
			zones: zones.map((zone) => ({ id: zone, title: say(zone) }))
		};
	});
