import { SORT_PACKS } from '#lib/plan/index.ts';
import type { Area } from './areas.ts';

/** Packs of starter cards, each opened by one tap: for a trade, for how it is at work, for what a person needs. */
export const PACK_AREAS: readonly Area[] = [
	{
		id: 'health',
		kind: 'pack',
		concepts: [
			'care.doctors-office',
			'care.emergency',
			'care.pharmacy',
			'care.home-nursing',
			'care.sheltered-home',
			'care.wash',
			'care.dress',
			'care.meal',
			'care.walk',
			'care.wheelchair',
			'care.bed',
			'care.medicine',
			'care.blood-pressure',
			'care.temperature',
			'care.bandage',
			'care.talk',
			'care.report',
			'care.patient',
			'care.relative',
			'care.health-worker',
			'care.physio',
			'care.ward-leader',
			'care.dementia',
			'care.handwash',
			'care.disinfect',
			'care.gloves',
			'care.mask',
			'care.uniform',
			'care.no-rings',
			'care.waste'
		]
	},
	{
		id: 'norms',
		kind: 'pack',
		concepts: [
			'norm.on-time',
			'norm.sick-call',
			'norm.late-call',
			'norm.break',
			'norm.phone',
			'norm.clothing',
			'norm.say-no',
			'norm.ask',
			'norm.understood',
			'norm.greet',
			'norm.mistake',
			'norm.secrecy',
			'norm.whole-day',
			'norm.boss',
			'norm.equal',
			'norm.eat-together',
			'norm.safety',
			'norm.time-off'
		]
	},
	{
		id: 'words',
		kind: 'pack',
		concepts: [
			'word.start',
			'word.finish',
			'word.help',
			'word.repeat',
			'word.slowly',
			'word.fast',
			'word.lift',
			'word.carry',
			'word.fetch',
			'word.tidy',
			'word.throw',
			'word.open',
			'word.lock',
			'word.count',
			'word.weigh',
			'word.mix',
			'word.cut',
			'word.fold',
			'word.sort',
			'word.colleague',
			'word.customer',
			'word.shift',
			'word.roster',
			'word.changing-room',
			'word.canteen',
			'word.stockroom',
			'word.toilet',
			'word.heavy',
			'word.broken',
			'word.hot',
			'word.cold'
		]
	},
	{
		id: 'safety',
		kind: 'pack',
		concepts: [
			'word.danger',
			'word.emergency-exit',
			'word.fire',
			'word.extinguisher',
			'word.first-aid-kit',
			'word.alarm',
			'word.stop-machine',
			'word.power',
			'word.poison',
			'word.wet-floor',
			'word.sharp',
			'word.helmet',
			'word.work-gloves',
			'word.goggles',
			'word.safety-shoes',
			'word.ear-protection'
		]
	},
	{
		id: 'tools',
		kind: 'pack',
		concepts: [
			'word.bucket',
			'word.mop',
			'word.sponge',
			'word.soap',
			'word.trolley',
			'word.knife',
			'word.pot',
			'word.plate',
			'word.cup',
			'word.till',
			'word.barcode',
			'word.hammer',
			'word.screwdriver',
			'word.wrench',
			'word.screw',
			'word.saw',
			'word.ladder',
			'word.wheelbarrow',
			'word.spade',
			'word.printer',
			'word.key'
		]
	},
	{
		id: 'needs',
		kind: 'pack',
		concepts: [
			'need.social',
			'need.norwegian',
			'need.qualification',
			'need.physical-health',
			'need.mental-health',
			'need.economy'
		]
	},
	{
		id: 'conditions',
		kind: 'pack',
		concepts: SORT_PACKS.conditions.concepts
	},
	{
		id: 'adapt',
		kind: 'pack',
		concepts: SORT_PACKS.support.concepts
	},
	{
		id: 'learning',
		kind: 'pack',
		concepts: SORT_PACKS.school.concepts
	}
];
