/**
 * What a question can be asked about: starter cards that belong together, and the scale that fits them best. The name
 * of a pack is `mapping:packs.<id>.name`, its question `mapping:packs.<id>.ask`.
 */
import type { ScaleName } from '../layout.ts';

export const SORT_PACK_IDS = ['work', 'conditions', 'support', 'school', 'wishes'] as const;
export type SortPackId = (typeof SORT_PACK_IDS)[number];

export interface SortPack {
	readonly id: SortPackId;
	readonly scale: ScaleName;
	readonly concepts: readonly string[];
}

export const SORT_PACKS: Readonly<Record<SortPackId, SortPack>> = {
	work: {
		id: 'work',
		scale: 'like',
		concepts: [
			'work.care-old',
			'work.kindergarten',
			'work.cook',
			'work.shop',
			'work.driver',
			'work.cleaning',
			'work.carpenter',
			'work.hairdresser',
			'work.warehouse',
			'work.sewing',
			'work.farm',
			'work.mechanic',
			'work.office',
			'work.hospital',
			'work.bakery',
			'work.painter',
			'work.hotel',
			'work.teacher',
			'work.electrician',
			'work.vegetables',
			'work.fish',
			'work.it',
			'work.builder',
			'work.own-business'
		]
	},
	conditions: {
		id: 'conditions',
		scale: 'want',
		concepts: [
			'wish.daytime',
			'time.evening',
			'wish.part-time',
			'wish.full-time',
			'wish.near-home',
			'wish.colleagues',
			'wish.use-hands',
			'step.bus',
			'skill.on-time',
			'skill.lead',
			'digital.computer',
			'interest.animals'
		]
	},
	support: {
		id: 'support',
		scale: 'important',
		concepts: [
			'lang.interpreter',
			'lang.interpreter-phone',
			'lang.sound',
			'person.buddy',
			'support.job-coach',
			'time.break',
			'barrier.childcare',
			'step.homework-help',
			'step.practise-words',
			'course.digital',
			'support.economy',
			'support.health'
		]
	},
	school: {
		id: 'school',
		scale: 'can',
		concepts: [
			'lang.read',
			'lang.write',
			'lang.listen',
			'lang.speak',
			'skill.maths',
			'digital.phone',
			'digital.email',
			'skill.plan',
			'edu.exam',
			'edu.library'
		]
	},
	wishes: {
		id: 'wishes',
		scale: 'important',
		concepts: [
			'wish.own-money',
			'wish.help-people',
			'wish.own-profession',
			'wish.use-hands',
			'wish.learn',
			'wish.colleagues',
			'wish.near-home',
			'wish.daytime',
			'wish.part-time',
			'wish.full-time',
			'wish.own-boss'
		]
	}
};
