import { type Card, partsOf, placeOf } from '#lib/plan/index.ts';

/** What is asked of a card beyond its words, status, people and days; by where it lies. */
export type CardSection = 'element' | 'goal' | 'level' | 'mapped' | 'slot' | 'training';

const IN_TRAINING = ['work', 'education', 'praksis'];

export function cardSections({ place, role, phase, concept }: Card): readonly CardSection[] {
	const parts = partsOf(place);
	const at = parts ? placeOf(parts.board, parts.zone.id) : place;
	switch (at) {
		case 'min-vei/elementer':
			return IN_TRAINING.includes(role ?? '') ? ['element', 'training'] : ['element'];
		case 'min-vei/steg':
			return ['training'];
		case 'min-vei/maal':
		case 'min-vei/stjerne':
			return ['goal'];
		case 'min-vei/stige':
			return ['level'];
		default:
			break;
	}
	if (parts?.day !== undefined) return ['slot'];
	if (parts?.board === 'jeg-kan') return ['mapped'];
	if (parts?.board === 'fem-trinn') return ['training'];
	return parts?.board === 'veivalg' && (phase !== undefined || concept?.startsWith('work.'))
		? ['training']
		: [];
}
