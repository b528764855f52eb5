import { LAYERS, type Plan, STEPS, isWithout, placeOf } from '#lib/plan/index.ts';
import type { PrintColumn, PrintSteps } from '../printJob.ts';
import type { Speech } from './Speech.ts';

/** The columns of Jobb i fem trinn and how far each has come; the rows that this plan has. */
export function stepsOf(plan: Plan, speech: Speech): PrintSteps {
	const isUsed = (zone: string): boolean => !isWithout(plan, placeOf('fem-trinn', zone));
	const steps = STEPS.flatMap((id, at): PrintColumn[] => {
		if (!isUsed(id)) return [];
		const state = plan.zones[`zone:${placeOf('fem-trinn', id)}`]?.state ?? 'planned';
		const words =
			state === 'planned'
				? speech.pair('print:notStarted')
				: state === 'doing'
					? speech.pair('print:now')
					: speech.pair(`board:status.${state}`);
		return [
			{
				id,
				number: at + 1,
				title: titleIn(plan, id, speech),
				state: { kind: state, words }
			}
		];
	});
	const after: PrintColumn[] = isUsed('etter')
		? [{ id: 'etter', title: titleIn(plan, 'etter', speech) }]
		: [];
	return {
		columns: [...steps, ...after],
		layers: LAYERS.filter(isUsed).map((id) => ({ id, title: speech.pair(`board:layers.${id}`) }))
	};
}

const titleIn = (plan: Plan, zone: string, speech: Speech) =>
	speech.text(plan.zones[`zone:${placeOf('fem-trinn', zone)}`]?.title ?? {}) ??
	speech.pair(`board:zones.fem-trinn.${zone}.name` as 'board:zones.fem-trinn.t1.name');
