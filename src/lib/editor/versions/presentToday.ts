import type { Plan, Present, Session } from '#lib/plan/index.ts';

/** Who sits here: as the stamp of today's meeting says, else the two who always do. */
export function presentToday(plan: Plan, today: string): readonly Present[] {
	const meeting = (Object.values(plan.sessions) as Session[]).find(
		({ day, present }) => day === today && present.length > 0
	);
	return meeting?.present ?? ['participant', 'adviser'];
}
