/**
 * One plan with something on every page that paper has, in any language of ours: starter cards, and words that people
 * wrote. Made up; the same plan every time.
 */
import { languageOf } from '#lib/i18n/index.ts';
import { nodeLocales } from '#lib/i18n/nodeLocales.ts';
import {
	type Author,
	BOARDS,
	type Card,
	type CardId,
	type Person,
	type Place,
	type Plan,
	type Ring,
	type Sort,
	type Text,
	WORDS_PLACE,
	emptyPlan,
	firstRanks,
	layerPlace,
	weekPlace
} from '#lib/plan/index.ts';
import sentences from '#tests/fixtures/pdf-sentences.json' with { type: 'json' };

/** The board of the plan's own. */
export const OWN_BOARD = 'egen-hjem';

const zone = (board: keyof typeof BOARDS, id: string, count: number): [Place, readonly string[]] => [
	`${board}/${id}`,
	BOARDS[board].zones.find((one) => one.id === id)!.starter.slice(0, count)
];

/** What lies where, by starter concept. */
const LAID: Readonly<Record<Place, readonly string[]>> = Object.fromEntries([
	zone('meg', 'midt', 1),
	zone('meg', 'viktig', 3),
	zone('meg', 'god', 3),
	zone('meg', 'hjelp', 2),
	zone('meg', 'sprak', 2),
	zone('jeg-kan', 'sprak', 2),
	zone('jeg-kan', 'skole', 2),
	zone('jeg-kan', 'jobb', 3),
	zone('jeg-kan', 'annet', 2),
	zone('jeg-kan', 'papir', 1),
	['sorter/a', ['work.carehome', 'work.cook', 'work.shop']],
	['sorter/b', ['work.driver', 'work.cleaning']],
	['sorter/c', ['work.farm']],
	['sorter/senere', ['work.sewing']],
	zone('min-vei', 'naa', 2),
	zone('min-vei', 'steg', 4),
	['min-vei/maal', ['goal.certificate']],
	zone('min-vei', 'stjerne', 1),
	zone('min-vei', 'elementer', 3),
	zone('min-vei', 'stige', 2),
	zone('min-vei', 'stein', 2),
	zone('min-vei', 'styrke', 2),
	[WORDS_PLACE, ['norm.on-time', 'norm.boss', 'time.break']],
	[weekPlace(1, 'morning'), ['school.norwegian']],
	[weekPlace(1, 'evening'), ['interest.walk']],
	[weekPlace(2, 'morning'), ['work.placement']],
	[weekPlace(3, 'midday'), ['course.parents', 'time.break']],
	[weekPlace(5, 'evening'), ['interest.football']],
	zone('mine-folk', 'fri', 1),
	[layerPlace('t1', 'steg'), ['step.meeting', 'step.sign']],
	[layerPlace('t2', 'steg'), ['skill.measure']],
	[layerPlace('t3', 'sprak'), ['lang.interpreter-phone']],
	[layerPlace('t4', 'medvirkning'), ['rights.choose']],
	[layerPlace('t5', 'steg'), ['support.job-coach']],
	zone('fem-trinn', 'etter', 2),
	zone('veivalg', 'kort', 2),
	zone('veivalg', 'laerling', 2),
	zone('veivalg', 'skole', 2),
	[`${OWN_BOARD}/kjokken`, ['skill.cook-many', 'me.home']],
	[`${OWN_BOARD}/fri`, ['me.children']]
] as [Place, readonly string[]][]);

/** Short texts that really are in a language: our words for its cards, or pieces of the Universal Declaration. */
export async function sayingsIn(tag: string): Promise<readonly string[]> {
	const cards = Object.entries(await nodeLocales()(tag, 'cards')).flatMap(([concept, words]) =>
		typeof words === 'string' && /^(wish|step|me)\./.test(concept) ? [words] : []
	);
	if (cards.length) return cards;
	const said = sentences.find(({ lang }) => lang === tag)?.text ?? languageOf(tag).own;
	const words = said.split(/\s+/);
	const pieces = words.flatMap((_, at) => (at % 3 ? [] : [words.slice(at, at + 3).join(' ')]));
	return [...new Set(pieces)];
}

/** A whole sentence of it, as somebody writes a reason. */
const sentenceIn = (tag: string): string =>
	sentences.find(({ lang }) => lang === tag)?.text ?? languageOf(tag).own;

const AUTHORS_IN_TURN: readonly Author[] = [
	'participant',
	'adviser',
	'teacher',
	'employer',
	'family',
	'municipality'
];

/** `own`: a tag of `languages.json`. Cards of languages without shipped words carry words of people. */
export async function fullPlan(own: string, more: Partial<Plan['head']> = {}): Promise<Plan> {
	const sayings = await sayingsIn(own);
	let said = 0;
	const ownWords = (): Text[string] => ({ text: sayings[said++ % sayings.length]!, state: 'own' });
	const hasWords = languageOf(own).status !== 'none';
	const say = (nb: string): Text => ({ nb: { text: nb, state: 'own' }, [own]: ownWords() });
	const long = (nb: string): Text => ({
		nb: { text: nb, state: 'own' },
		[own]: { text: sentenceIn(own), state: 'own' }
	});

	const placed = Object.entries(LAID).flatMap(([place, concepts]) =>
		concepts.map((concept) => ({ place, concept }))
	);
	const ranks = firstRanks(placed.length);
	const cards = placed.map(({ place, concept }, at): Card => {
		const id: CardId = `card:${place.replaceAll('/', '-')}.${concept}`;
		const isStep = place === 'min-vei/steg';
		const isElement = place === 'min-vei/elementer';
		return {
			id,
			place,
			rank: ranks[at]!,
			concept,
			text: hasWords ? {} : { [own]: ownWords() },
			author: AUTHORS_IN_TURN[at % AUTHORS_IN_TURN.length]!,
			editors: at % 7 === 3 ? ['adviser'] : [],
			private: concept === 'barrier.transport',
			who: isStep ? ['person:participant', 'person:adviser'] : [],
			where: isElement ? say('På sykehjemmet') : {},
			why: isElement ? say('Fordi jeg vil jobbe der') : {},
			helps: isElement ? say('Jeg snakker norsk der') : {},
			binned: false,
			...(isStep && {
				status: (['done', 'doing', 'planned', 'stopped'] as const)[at % 4]!,
				to: '2027-03-05'
			}),
			...(isElement && { hours: 7.5, from: '2026-12-01', to: '2027-06-30', totalHours: 120 }),
			...(place.startsWith('min-uke/uke/') && { start: '08:30', end: '14:00' }),
			...(place === 'sorter/a' || place === 'sorter/b' || place === 'sorter/c' || place === 'sorter/senere'
				? { sort: 'sort:jobb' as const }
				: {}),
			...(place === 'min-vei/stige' && { role: 'speaking', level: 'B1' as const }),
			...(place === WORDS_PLACE && { parent: 'card:min-vei-elementer.school.norwegian' as const }),
			...(place === 'jeg-kan/jobb' && { year: 2014 + at, takenFrom: 'reception' as const }),
			...(place === 'meg/god' && { interpreted: true })
		};
	});
	const person = (role: string, ring: Ring, at: number): [Person['id'], Person] => [
		`person:${role}`,
		{
			id: `person:${role}`,
			rank: `a${at}`,
			role,
			ring,
			label: {},
			does: ring === 'me' ? {} : say('Hjelper meg'),
			often: ring === 'me' ? {} : say('Hver uke')
		}
	];
	const sort: Sort = {
		id: 'sort:jobb',
		rank: 'a0',
		question: say('Hva liker jeg?'),
		scale: 'like',
		a: {},
		b: {},
		c: {}
	};
	const base = emptyPlan({
		own,
		created: '2026-11-21',
		density: 'dense',
		alias: 'Selam',
		phone: '+47 22 33 44 55',
		nextMeeting: '2027-02-17',
		...more
	});
	return {
		...base,
		cards: Object.fromEntries(cards.map((card) => [card.id, card])),
		programme: {
			...base.programme,
			track: 'intro-13-work',
			start: '2026-09-01',
			end: '2027-08-31',
			norwegianBasis: 'primary',
			municipalityPromises: say('Vi finner en praksisplass'),
			participantPromises: say('Jeg kommer hver dag')
		},
		people: Object.fromEntries([
			person('participant', 'me', 0),
			person('family', 'near', 1),
			person('friend', 'near', 2),
			person('teacher', 'work', 3),
			person('buddy', 'work', 4),
			person('adviser', 'service', 5),
			person('nav', 'service', 6)
		]),
		zones: {
			'zone:jeg-kan/livslinje': { id: 'zone:jeg-kan/livslinje', hidden: false, title: {}, open: true },
			'zone:fem-trinn/t1': { id: 'zone:fem-trinn/t1', hidden: false, title: {}, state: 'done' },
			'zone:fem-trinn/t2': { id: 'zone:fem-trinn/t2', hidden: false, title: {}, state: 'doing' }
		},
		boards: {
			'board:hjem': {
				id: 'board:hjem',
				rank: 'a0',
				title: say('Hjemme hos oss'),
				layout: 'columns',
				zones: [{ id: 'kjokken', title: say('Kjøkkenet') }],
				hidden: false
			}
		},
		lanes: {
			'lane:kort': {
				id: 'lane:kort',
				title: {},
				years: 1,
				wayIn: say('Melde seg på'),
				paper: say('Truckbevis'),
				counts: 'nationwide',
				andThen: {},
				favourite: false
			},
			'lane:laerling': {
				id: 'lane:laerling',
				title: {},
				years: 4,
				wayIn: say('Søke på skolen'),
				standing: 'apprentice',
				paper: say('Fagbrev'),
				counts: 'nationwide',
				andThen: say('Fast jobb'),
				favourite: true
			}
		},
		sorts: { [sort.id]: sort },
		agreements: {
			'agreement:plan': {
				id: 'agreement:plan',
				day: '2026-11-20',
				kind: 'plan',
				agrees: false,
				interpreter: 'phone',
				understood: true,
				toldBack: ['card:min-vei-maal.goal.certificate'],
				wants: long('Vil jobbe nå'),
				decides: long('Norsk først'),
				reason: long('Norsk hjelper på jobben'),
				complaintExplained: true
			},
			'agreement:work': {
				id: 'agreement:work',
				day: '2026-11-20',
				kind: 'cooperation',
				agrees: true,
				interpreter: 'in-person',
				toldBack: [],
				wants: {},
				decides: {},
				reason: {}
			}
		}
	};
}

/** The same plan three months before: one step less, one done since, one moved, and one that has gone. */
export function asItWas(plan: Plan): Plan {
	const steps = (Object.values(plan.cards) as Card[]).filter(({ place }) => place === 'min-vei/steg');
	const [added, done, moved] = steps as [Card, Card, Card];
	const gone: Card = { ...moved, id: 'card:gone', concept: 'step.phone', status: 'planned' };
	const { [added.id]: _, ...rest } = plan.cards;
	return {
		...plan,
		cards: {
			...rest,
			[done.id]: { ...done, status: 'planned' },
			[moved.id]: { ...moved, place: 'min-vei/naa' },
			[gone.id]: gone
		}
	};
}
