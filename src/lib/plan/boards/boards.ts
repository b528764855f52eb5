/**
 * The boards that ship, as data: which zones, how many cards read well in each, what to suggest first.
 * The words for boards and zones are in `locales/<tag>/board.json` under the same ids.
 * Source of zones, figures and suggestions: the one-page profile, PATH and the visual week, as practised with
 * newly arrived adults.
 */
import type { OwnBoardId } from '../layout.ts';
import type { Place, Plan, Ring } from '../plan.ts';

/** In the order of a session. */
export const BOARD_IDS = [
	'meg',
	'jeg-kan',
	'sorter',
	'min-vei',
	'min-uke',
	'mine-folk',
	'fem-trinn',
	'veivalg'
] as const;
export type ShippedBoardId = (typeof BOARD_IDS)[number];
/** A board that ships, or one of the plan's own: `egen-` and what stands after the colon of its id. */
export type BoardId = ShippedBoardId | `egen-${string}`;

export interface Zone {
	readonly id: string;
	/** More cards than this still fit, but a participant no longer sees them all at once. */
	readonly max: number;
	/** Starter cards to suggest, most useful first. */
	readonly starter: readonly string[];
	/** The order of its cards carries meaning and is numbered. */
	readonly ordered?: true;
	/** Cards laid here are private from the start. */
	readonly private?: true;
	/** It holds the plan's people of this ring, no cards. */
	readonly people?: Ring;
	/** It has a place for each row of Jobb i fem trinn. */
	readonly layered?: true;
	/** Its cards are seen inside another card, not on the board. */
	readonly inside?: true;
}

export interface Board {
	readonly id: BoardId;
	readonly zones: readonly Zone[];
}

/** Every board has one zone for what no other zone has room for. */
const free: Zone = { id: 'fri', max: 6, starter: ['me.important', 'time.today', 'step.meeting'] };

export const BOARDS: Readonly<Record<ShippedBoardId, Board>> = {
	meg: {
		id: 'meg',
		zones: [
			{ id: 'midt', max: 1, starter: ['person.me'] },
			{
				id: 'viktig',
				max: 5,
				starter: ['me.children', 'me.family', 'me.faith', 'me.home', 'me.health', 'wish.colleagues']
			},
			{
				id: 'god',
				max: 5,
				starter: ['skill.care', 'skill.cook-many', 'skill.repair', 'skill.teamwork', 'skill.calm']
			},
			{ id: 'hjelp', max: 4, starter: ['lang.interpreter', 'lang.sound', 'barrier.reading', 'time.break'] },
			{ id: 'sprak', max: 6, starter: ['lang.first', 'lang.speak', 'lang.read', 'lang.write'] },
			free
		]
	},
	'jeg-kan': {
		id: 'jeg-kan',
		zones: [
			{ id: 'sprak', max: 6, starter: ['lang.speak', 'lang.read', 'lang.write', 'lang.first'] },
			{
				id: 'skole',
				max: 6,
				starter: [
					'edu.none',
					'edu.school',
					'edu.primary-done',
					'edu.upper-secondary',
					'edu.university',
					'edu.no-papers'
				]
			},
			{
				id: 'jobb',
				max: 10,
				starter: [
					'work.none',
					'work.home',
					'work.cook',
					'work.farm',
					'work.shop',
					'work.driver',
					'work.sewing',
					'work.care-old'
				]
			},
			{
				id: 'annet',
				max: 10,
				starter: ['skill.first-aid', 'digital.phone', 'interest.football', 'interest.garden']
			},
			{
				id: 'for',
				max: 4,
				starter: ['prior.none', 'school.norwegian', 'school.society', 'work.language-placement']
			},
			{ id: 'papir', max: 4, starter: ['edu.papers', 'edu.no-papers', 'edu.rkv'] },
			free
		]
	},
	sorter: {
		id: 'sorter',
		zones: [
			{
				id: 'bunke',
				max: 24,
				starter: ['work.care-old', 'skill.repair', 'wish.daytime', 'interest.garden', 'edu.school']
			},
			{ id: 'a', max: 12, starter: [] },
			{ id: 'b', max: 12, starter: [] },
			{ id: 'c', max: 12, starter: [] },
			{ id: 'senere', max: 20, starter: [] },
			free
		]
	},
	'min-vei': {
		id: 'min-vei',
		zones: [
			{ id: 'naa', max: 4, starter: ['school.norwegian', 'me.home', 'work.placement'] },
			{
				id: 'steg',
				max: 10,
				ordered: true,
				starter: [
					'step.visit',
					'step.start-placement',
					'step.practise-words',
					'step.test',
					'step.apply',
					'step.cv',
					'step.interview'
				]
			},
			{
				id: 'maal',
				max: 1,
				starter: ['goal.job', 'goal.upper-secondary', 'goal.certificate', 'goal.recognition']
			},
			{
				id: 'stjerne',
				max: 3,
				starter: ['goal.own-business', 'goal.fixed-job', 'goal.university', 'wish.help-people']
			},
			{
				id: 'elementer',
				max: 10,
				starter: [
					'school.norwegian',
					'school.society',
					'course.life-skills',
					'course.parents',
					'work.placement',
					'school.upper-secondary',
					'support.economy',
					'support.health'
				]
			},
			{ id: 'stige', max: 4, starter: ['lang.listen', 'lang.read', 'lang.write', 'lang.speak'] },
			{
				id: 'stein',
				max: 5,
				starter: ['barrier.childcare', 'barrier.transport', 'barrier.pain', 'barrier.worry', 'barrier.money']
			},
			{
				id: 'styrke',
				max: 5,
				starter: ['me.family', 'step.homework-help', 'support.job-coach', 'person.friend']
			},
			{ id: 'ord', max: 60, starter: [], inside: true },
			free
		]
	},
	'min-uke': {
		id: 'min-uke',
		zones: [
			{
				id: 'uke',
				max: 40,
				starter: [
					'school.norwegian',
					'work.placement',
					'course.parents',
					'interest.walk',
					'time.break',
					'barrier.childcare'
				]
			},
			free
		]
	},
	'mine-folk': {
		id: 'mine-folk',
		zones: [
			{ id: 'naer', max: 8, people: 'near', starter: ['me.family', 'person.friend', 'person.volunteer'] },
			{
				id: 'jobbskole',
				max: 8,
				people: 'work',
				starter: ['person.teacher', 'person.employer', 'person.buddy', 'person.kindergarten']
			},
			{
				id: 'tjenester',
				max: 8,
				people: 'service',
				starter: [
					'person.adviser',
					'person.career-centre',
					'person.nav',
					'person.health',
					'person.interpreter',
					'person.job-specialist'
				]
			},
			free
		]
	},
	'fem-trinn': {
		id: 'fem-trinn',
		zones: [
			{ id: 't1', max: 6, layered: true, starter: ['step.meeting', 'step.sign'] },
			{ id: 't2', max: 6, layered: true, starter: ['skill.measure', 'wish.daytime'] },
			{ id: 't3', max: 6, layered: true, starter: ['step.visit', 'step.interview'] },
			{ id: 't4', max: 6, layered: true, starter: ['person.employer', 'person.buddy'] },
			{ id: 't5', max: 6, layered: true, starter: ['step.practise-words', 'support.job-coach'] },
			{
				id: 'etter',
				max: 6,
				starter: ['edu.counsellor', 'step.further-career', 'time.month', 'step.meeting']
			},
			free
		]
	},
	veivalg: {
		id: 'veivalg',
		zones: [
			{ id: 'kort', max: 6, starter: ['path.short-course', 'course.trade', 'work.placement'] },
			{ id: 'laerling', max: 6, starter: ['school.upper-secondary', 'path.apprentice', 'step.trade-test'] },
			{
				id: 'praksis',
				max: 6,
				starter: ['path.praksiskandidat', 'path.fagbrev-pa-jobb', 'step.trade-test']
			},
			{
				id: 'skole',
				max: 6,
				starter: ['school.fov', 'school.upper-secondary', 'goal.university', 'path.degree', 'edu.rkv']
			},
			free
		]
	}
};

/** The rows of Jobb i fem trinn: the step itself and its three layers of support. Culture is closed until it is opened. */
export const LAYERS = ['steg', 'sprak', 'medvirkning', 'kultur'] as const;
export type Layer = (typeof LAYERS)[number];
/** What each layer suggests first, in every column. */
export const LAYER_STARTERS: Readonly<Record<Exclude<Layer, 'steg'>, readonly string[]>> = {
	sprak: ['lang.interpreter-phone', 'step.practise-words', 'person.buddy', 'lang.sound'],
	medvirkning: ['rights.choose', 'step.meeting', 'rights.understood'],
	kultur: ['time.break', 'norm.on-time', 'norm.boss', 'norm.equal', 'person.buddy']
};

/** Monday is 1. Norway's week, for everybody. */
export const DAYS = [1, 2, 3, 4, 5, 6, 7] as const;
export type Day = (typeof DAYS)[number];
export const PARTS_OF_DAY = ['morning', 'midday', 'evening'] as const;
export type PartOfDay = (typeof PARTS_OF_DAY)[number];

export const placeOf = (board: BoardId, zone: string): Place => `${board}/${zone}`;
export const weekPlace = (day: Day, part: PartOfDay): Place => `min-uke/uke/${day}/${part}`;
export const layerPlace = (zone: string, layer: Layer): Place => `fem-trinn/${zone}/${layer}`;

/** The parts of a place: its board, its zone and, in the week, day and part of day; in Jobb i fem trinn its row. */
export interface PlaceParts {
	readonly board: BoardId;
	readonly zone: Zone;
	readonly day?: Day;
	readonly part?: PartOfDay;
	readonly layer?: Layer;
}

function placesIn(board: ShippedBoardId, zone: Zone): [Place, PlaceParts][] {
	if (zone.id === 'uke')
		return DAYS.flatMap((day) =>
			PARTS_OF_DAY.map((part): [Place, PlaceParts] => [weekPlace(day, part), { board, zone, day, part }])
		);
	if (zone.layered) return LAYERS.map((layer) => [layerPlace(zone.id, layer), { board, zone, layer }]);
	return [[placeOf(board, zone.id), { board, zone }]];
}

const PLACES: ReadonlyMap<Place, PlaceParts> = new Map(
	BOARD_IDS.flatMap((board) => BOARDS[board].zones.flatMap((zone) => placesIn(board, zone)))
);
/** Every place of the boards that ship. */
export const ALL_PLACES: readonly Place[] = [...PLACES.keys()];

export const isShippedBoard = (id: string): id is ShippedBoardId =>
	(BOARD_IDS as readonly string[]).includes(id);
const OWN_BOARD = /^egen-[\w-]+$/;
export const isBoardId = (id: string): id is BoardId => isShippedBoard(id) || OWN_BOARD.test(id);

/** An own board's places are all as good as each other; which of them there are, the plan says. */
const ownParts = new Map<Place, PlaceParts>();
function partsOfOwn(place: Place): PlaceParts | undefined {
	const found = ownParts.get(place);
	if (found) return found;
	const [, board, zone] = /^(egen-[\w-]+)\/([a-z0-9-]+)$/.exec(place) ?? [];
	if (board === undefined || zone === undefined) return undefined;
	const parts: PlaceParts = { board: board as BoardId, zone: { id: zone, max: 12, starter: free.starter } };
	ownParts.set(place, parts);
	return parts;
}

/** Nothing for a place that no board has: such a card is kept, and shown in the free zone of its board. */
export const partsOf = (place: Place): PlaceParts | undefined => PLACES.get(place) ?? partsOfOwn(place);

export const ownBoardIdOf = (board: BoardId): OwnBoardId => `board:${board.slice('egen-'.length)}`;
export const boardOfOwn = (id: OwnBoardId): BoardId => `egen-${id.slice('board:'.length)}`;

const SHIPPED = new Map(
	BOARD_IDS.map((board) => [
		board,
		BOARDS[board].zones
			.filter((zone) => !zone.inside)
			.flatMap((zone) => placesIn(board, zone).map(([at]) => at))
	])
);
/** The places of a board in its own order; those that are seen inside a card are not among them. */
export function placesOn(board: BoardId, plan?: Pick<Plan, 'boards'>): readonly Place[] {
	if (isShippedBoard(board)) return SHIPPED.get(board) ?? [];
	const own = plan?.boards[ownBoardIdOf(board)];
	return [...(own?.zones ?? []).map((zone) => placeOf(board, zone.id)), placeOf(board, 'fri')];
}
