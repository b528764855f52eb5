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
			'cond.day',
			'cond.evening',
			'cond.night',
			'cond.weekend',
			'cond.outdoors',
			'cond.indoors',
			'cond.alone',
			'cond.together',
			'cond.heavy',
			'cond.sitting',
			'cond.noise',
			'cond.travel'
		]
	},
	support: {
		id: 'support',
		scale: 'important',
		concepts: [
			'adapt.show-me',
			'adapt.pictures',
			'adapt.list',
			'adapt.time',
			'adapt.quiet',
			'adapt.breaks',
			'adapt.buddy',
			'adapt.routine',
			'adapt.interpreter',
			'adapt.children',
			'adapt.transport',
			'adapt.aids'
		]
	},
	school: {
		id: 'school',
		scale: 'can',
		concepts: [
			'learn.read-norwegian',
			'learn.write-norwegian',
			'learn.speak-norwegian',
			'learn.read-own',
			'learn.maths',
			'learn.computer',
			'learn.english',
			'learn.homework',
			'learn.group',
			'learn.present'
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
