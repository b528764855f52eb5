import { PACK_AREAS } from './packAreas.ts';

/**
 * Browsing by life area: about twenty big pictures a screen, in the order people talk about them.
 * The name of an area is `areas.<id>` in `locales/<language>/board.json`.
 */
export interface Area {
	readonly id: string;
	/** A pack for one kind of work or talk: it may be longer than a screen. */
	readonly kind?: 'pack';
	/** Starter concepts (`work.carehome`), in the order they are shown. */
	readonly concepts: readonly string[];
}

export const AREAS: readonly Area[] = [
	{
		id: 'me',
		concepts: [
			'me.name',
			'me.family',
			'me.alone',
			'me.children',
			'me.parent-care',
			'me.faith',
			'me.country',
			'me.health',
			'me.home',
			'me.important',
			'me.good-at',
			'me.support'
		]
	},
	{
		id: 'language',
		concepts: [
			'lang.first',
			'lang.speak',
			'lang.listen',
			'lang.read',
			'lang.write',
			'lang.interpreter',
			'lang.interpreter-phone',
			'lang.sound'
		]
	},
	{
		id: 'school',
		concepts: [
			'edu.none',
			'edu.school',
			'edu.quran-school',
			'edu.primary-done',
			'edu.upper-secondary',
			'edu.university',
			'edu.papers',
			'edu.no-papers',
			'edu.recognition',
			'edu.rkv',
			'edu.language-demand',
			'edu.exam',
			'edu.grades',
			'edu.online-course',
			'edu.evening-school',
			'edu.library'
		]
	},
	{
		id: 'studies',
		concepts: [
			'edu.vg-health',
			'edu.vg-building',
			'edu.vg-electro',
			'edu.vg-food',
			'edu.vg-tech',
			'edu.vg-sales',
			'edu.vg-nature',
			'edu.vg-hair',
			'edu.vg-general',
			'edu.vg-it',
			'course.license',
			'edu.fagskole',
			'edu.bridging',
			'edu.admission',
			'edu.study-loan',
			'edu.visit-school',
			'edu.talk-student',
			'edu.counsellor',
			'edu.licence-to-practise',
			'edu.career-centre'
		]
	},
	{
		id: 'work',
		concepts: [
			'work.care-old',
			'work.carehome',
			'work.hospital',
			'work.kindergarten',
			'work.school-assistant',
			'work.cleaning',
			'work.kitchen',
			'work.cook',
			'work.bakery',
			'work.shop',
			'work.sewing',
			'work.hairdresser',
			'work.laundry',
			'work.hotel',
			'work.reception',
			'work.teacher',
			'work.nurse',
			'work.own-business',
			'work.home',
			'work.volunteer',
			'work.market',
			'work.none'
		]
	},
	{
		id: 'trades',
		concepts: [
			'work.driver',
			'work.bus',
			'work.mechanic',
			'work.carpenter',
			'work.wood-workshop',
			'work.builder',
			'work.painter',
			'work.electrician',
			'work.plumber',
			'work.welder',
			'work.warehouse',
			'work.farm',
			'work.vegetables',
			'work.fish',
			'work.fishing-boat',
			'work.it',
			'work.engineer',
			'work.office'
		]
	},
	{
		id: 'skills',
		concepts: [
			'skill.cook-many',
			'skill.care',
			'skill.repair',
			'skill.measure',
			'skill.sell',
			'skill.economy',
			'skill.lead',
			'skill.teach',
			'skill.teamwork',
			'skill.on-time',
			'skill.calm',
			'skill.plan',
			'skill.maths',
			'skill.first-aid'
		]
	},
	{
		id: 'digital',
		concepts: ['digital.phone', 'digital.computer', 'digital.bankid', 'digital.email', 'digital.map']
	},
	{
		id: 'leisure',
		concepts: [
			'interest.football',
			'interest.walk',
			'interest.ski',
			'interest.sewing',
			'interest.singing',
			'interest.garden',
			'interest.cooking',
			'interest.photo',
			'interest.reading',
			'interest.children',
			'interest.animals',
			'interest.cars'
		]
	},
	{
		id: 'wishes',
		concepts: [
			'wish.own-money',
			'wish.help-people',
			'wish.use-hands',
			'wish.own-profession',
			'wish.own-boss',
			'wish.near-home',
			'wish.daytime',
			'wish.part-time',
			'wish.full-time',
			'wish.learn',
			'wish.colleagues'
		]
	},
	{
		id: 'hurdles',
		concepts: [
			'barrier.pain',
			'barrier.sleep',
			'barrier.worry',
			'barrier.reading',
			'barrier.childcare',
			'barrier.transport',
			'barrier.money',
			'barrier.papers',
			'barrier.shift',
			'barrier.sight',
			'barrier.hearing',
			'barrier.alone',
			'barrier.rules',
			'barrier.family',
			'barrier.children-worry',
			'barrier.family-abroad',
			'need.relations'
		]
	},
	{
		id: 'goals',
		concepts: [
			'goal.job',
			'goal.fixed-job',
			'goal.certificate',
			'goal.upper-secondary',
			'goal.university',
			'goal.recognition',
			'goal.norwegian',
			'goal.own-business',
			'goal.children-school',
			'goal.drive'
		]
	},
	{
		id: 'programme',
		concepts: [
			'school.norwegian',
			'school.literacy',
			'school.society',
			'course.life-skills',
			'course.parents',
			'school.fov',
			'school.upper-secondary',
			'work.placement',
			'work.language-placement',
			'work.part-time',
			'course.trade',
			'work.nav-measure',
			'course.digital',
			'support.economy',
			'support.health',
			'support.job-coach',
			'prior.none'
		]
	},
	{
		id: 'ways',
		concepts: [
			'path.short-course',
			'path.apprentice',
			'path.fagbrev-pa-jobb',
			'path.praksiskandidat',
			'path.school',
			'path.degree',
			'path.start-up'
		]
	},
	{
		id: 'steps',
		concepts: [
			'step.visit',
			'step.phone',
			'step.book-interpreter',
			'step.apply',
			'step.cv',
			'step.interview',
			'step.start-placement',
			'step.apply-school',
			'step.apply-recognition',
			'step.test',
			'step.trade-test',
			'step.practise-words',
			'step.read-daily',
			'step.bus',
			'step.kindergarten',
			'step.doctor',
			'step.bank',
			'step.meeting',
			'step.sign',
			'step.pay',
			'step.club',
			'step.homework-help',
			'step.further-career'
		]
	},
	...PACK_AREAS,
	{
		id: 'people',
		concepts: [
			'person.me',
			'person.adviser',
			'person.teacher',
			'person.employer',
			'person.buddy',
			'person.job-specialist',
			'person.career-centre',
			'person.nav',
			'person.interpreter',
			'person.health',
			'person.kindergarten',
			'person.volunteer',
			'person.friend',
			'person.imdi'
		]
	},
	{
		id: 'time',
		concepts: ['time.day', 'time.evening', 'time.today', 'time.week', 'time.month', 'time.break']
	},
	{
		id: 'status',
		concepts: [
			'status.planned',
			'status.doing',
			'status.done',
			'status.stopped',
			'status.changed',
			'face.good',
			'face.middle',
			'face.bad'
		]
	},
	{
		id: 'rights',
		concepts: [
			'rights.choose',
			'rights.understood',
			'rights.complain',
			'rights.consent',
			'rights.no',
			'rights.withdraw',
			'rights.private',
			'rights.agreement'
		]
	}
];

const pack = (id: string): readonly string[] => AREAS.find((area) => area.id === id)?.concepts ?? [];

/** Words a newcomer meets at any workplace: what to say, what to do, safety, tools and things. */
export const WORKPLACE_WORDS: readonly string[] = [...pack('words'), ...pack('safety'), ...pack('tools')];
/** How it is at work, each with its one-line explanation at `help:what.<concept, dots as underscores>`. */
export const WORK_NORMS: readonly string[] = pack('norms');
/** What a whole life needs beside the job; health and economy are private from the start. */
export const LIFE_NEEDS: readonly string[] = pack('needs');
