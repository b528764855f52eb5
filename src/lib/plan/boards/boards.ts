/**
 * The boards that ship, as data: which zones, how many cards read well in each, what to suggest first.
 * The words for boards and zones are in `locales/<tag>/board.json` under the same ids.
 * Source of zones, figures and suggestions: the one-page profile, PATH and the visual week, as practised with
 * newly arrived adults.
 */
import type { Place } from '../plan.ts';

export const BOARD_IDS = ['meg', 'min-vei', 'min-uke'] as const;
export type BoardId = (typeof BOARD_IDS)[number];

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
}

export interface Board {
	readonly id: BoardId;
	readonly zones: readonly Zone[];
}

/** Every board has one zone for what no other zone has room for. */
const free: Zone = { id: 'fri', max: 6, starter: ['me.important', 'time.today', 'step.meeting'] };

export const BOARDS: Readonly<Record<BoardId, Board>> = {
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
	}
};

/** Monday is 1. Norway's week, for everybody. */
export const DAYS = [1, 2, 3, 4, 5, 6, 7] as const;
export type Day = (typeof DAYS)[number];
export const PARTS_OF_DAY = ['morning', 'midday', 'evening'] as const;
export type PartOfDay = (typeof PARTS_OF_DAY)[number];

export const placeOf = (board: BoardId, zone: string): Place => `${board}/${zone}`;
export const weekPlace = (day: Day, part: PartOfDay): Place => `min-uke/uke/${day}/${part}`;

/** The parts of a place: its board, its zone and, in the week, day and part of day. */
export interface PlaceParts {
	readonly board: BoardId;
	readonly zone: Zone;
	readonly day?: Day;
	readonly part?: PartOfDay;
}

const PLACES: ReadonlyMap<Place, PlaceParts> = new Map(
	Object.values(BOARDS).flatMap((board) =>
		board.zones.flatMap((zone): [Place, PlaceParts][] =>
			zone.id === 'uke'
				? DAYS.flatMap((day) =>
						PARTS_OF_DAY.map((part): [Place, PlaceParts] => [
							weekPlace(day, part),
							{ board: board.id, zone, day, part }
						])
					)
				: [[placeOf(board.id, zone.id), { board: board.id, zone }]]
		)
	)
);

/** Nothing for a place that no board has: such a card is kept, and shown in the free zone of its board. */
export const partsOf = (place: Place): PlaceParts | undefined => PLACES.get(place);
export const ALL_PLACES: readonly Place[] = [...PLACES.keys()];
export const placesOn = (board: BoardId): readonly Place[] =>
	ALL_PLACES.filter((place) => place.startsWith(`${board}/`));
export const isBoardId = (id: string): id is BoardId => (BOARD_IDS as readonly string[]).includes(id);
