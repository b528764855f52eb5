import {
	type Agreement,
	byRank,
	type Card,
	cardsAt,
	LANGUAGE_SKILLS,
	type Person,
	type PersonId,
	type Plan,
	placeOf,
	weekHours
} from '#lib/plan/index.ts';
import { type TwinHelp, TwinWords } from './TwinWords.ts';

/** A heading and what stands under it; what is not known says so, so that nobody takes silence for an answer. */
type Row = readonly [label: string, value: string];

/** The plan as Norwegian text, part by part. */
export interface TextTwin {
	readonly title: string;
	/** That this is not the decision. */
	readonly note: string;
	readonly parts: readonly {
		readonly title: string;
		/** A label may be empty. */
		readonly lines: readonly { readonly label: string; readonly value: string }[];
	}[];
}

/**
 * The plan as Norwegian text for a case file: what the law asks for and no more. No private card, no name of the
 * participant, nothing in another language where Norwegian is written.
 */
export function textTwinParts(plan: Plan, help: TwinHelp): TextTwin {
	const words = new TwinWords(plan, help);
	const open = { ...plan, cards: withoutPrivate(plan) };
	const { t } = help;
	/** How many of those cards are private, so that nobody takes the text for the whole. */
	const withLeftOut = (
		rows: readonly Row[],
		...zones: ('maal' | 'stjerne' | 'stige' | 'elementer' | 'steg')[]
	) => {
		const out = leftOut(
			zones.flatMap((zone) => cardsAt(plan, placeOf('min-vei', zone))),
			words
		);
		return out ? [...rows.filter(([label, value]) => label || value !== t('law:twin.notYet')), out] : rows;
	};
	const parts: readonly (readonly [string, readonly Row[]])[] = [
		[t('law:twin.program'), programme(plan, words)],
		[t('law:section.guidance'), mapping(plan, words)],
		[t('law:twin.goals'), withLeftOut(goals(open, words), 'maal', 'stjerne')],
		[t('law:section.norwegian'), withLeftOut(levels(open, words), 'stige')],
		[t('law:twin.elements'), withLeftOut(elements(open, words), 'elementer')],
		[t('law:twin.hours'), hours(plan, help)],
		[t('law:twin.steps'), withLeftOut(steps(open, words), 'steg')],
		[t('law:twin.people'), people(plan, words)],
		[t('law:twin.agreement'), agreement(plan, words)]
	];
	return {
		title: t('law:twin.title'),
		note: t('law:twin.notDecision'),
		parts: parts.map(([title, rows]) => ({
			title,
			lines: rows.map(([label, value]) => ({ label, value }))
		}))
	};
}

/** The same as plain text for a case system. Lines end with a line feed. */
export function textTwin(plan: Plan, help: TwinHelp): string {
	const { title, note, parts } = textTwinParts(plan, help);
	const body = parts.map((part) => [part.title.toUpperCase(), ...part.lines.map(line)].join('\n'));
	return `${[title.toUpperCase(), note].join('\n')}\n\n${body.join('\n\n')}\n`;
}

const line = ({ label, value }: TextTwin['parts'][number]['lines'][number]): string =>
	label ? `${label}${label.endsWith('?') ? '' : ':'} ${value}` : `- ${value}`;
/** Sentences and facts after each other, each with one full stop. */
const together = (facts: readonly (string | undefined)[]): string =>
	facts
		.filter((fact) => fact !== undefined && fact !== '')
		.map((fact) => fact?.replace(/[.\s]+$/, ''))
		.join('. ');
const withoutPrivate = ({ cards }: Plan): Plan['cards'] =>
	Object.fromEntries(
		(Object.values(cards) as Card[]).filter((card) => !card.private).map((card) => [card.id, card])
	);

/** A line of how many of these cards are private; nothing where none is. */
function leftOut(cards: readonly Card[], { help: { t, number } }: TwinWords): Row | undefined {
	const count = cards.filter((card) => card.private).length;
	return count ? [t('law:twin.withoutPrivate'), number(count)] : undefined;
}

const PERMITS = ['refugee-28', 'resettled-35', 'temporary-34', 'family-40', 'permanent'] as const;
const LEAVES = ['birth', 'parental', 'sickness'] as const;

function programme({ programme: told }: Plan, words: TwinWords): Row[] {
	const { t, day, number } = words.help;
	const none = t('law:twin.notYet');
	const yesNo = (value: boolean | undefined): string =>
		value === undefined ? none : t(value ? 'law:programme.yes' : 'law:programme.no');
	const permit = PERMITS.find((one) => one === told.permit);
	const trackReason = words.text(told.trackReason);
	const kindOf = (kind: string): string => t(`law:leave.${LEAVES.find((one) => one === kind) ?? 'other'}`);
	return [
		[t('law:section.track'), told.track ? t(`law:track.${told.track}`) : none],
		...(trackReason ? [[t('law:field.trackReason'), trackReason] as const] : []),
		[t('law:field.permit'), permit ? t(`law:permit.${permit}`) : (told.permit ?? none)],
		[t('law:field.decision'), told.decision ? day(told.decision) : none],
		[t('law:field.start'), told.start ? day(told.start) : none],
		[t('law:field.end'), told.end ? day(told.end) : none],
		...(told.extension ? [[t('law:field.extension'), number(told.extension)] as const] : []),
		...told.leaves.map(({ kind, from, to }): Row => [
			t('law:leave.title'),
			`${kindOf(kind)}, ${day(from)} – ${day(to)}`
		]),
		[t('law:field.education'), told.education ? t(`law:education.${told.education}`) : none],
		[t('law:field.children'), told.children === undefined ? none : number(told.children)],
		[t('law:field.expecting'), yesNo(told.expecting)]
	];
}

function mapping(plan: Plan, words: TwinWords): Row[] {
	const { programme: told } = plan;
	const { t, day } = words.help;
	const none = t('law:twin.notYet');
	const mapped = (zone: 'sprak' | 'skole' | 'jobb' | 'annet' | 'for'): string => {
		const cards = cardsAt(plan, placeOf('jeg-kan', zone));
		const out = leftOut(cards, words);
		return [words.cards(cards.filter((card) => !card.private)), out && `(${out.join(': ')})`]
			.filter(Boolean)
			.join(' ');
	};
	const box = (zone: 'sprak' | 'skole' | 'jobb' | 'annet'): string => mapped(zone) || none;
	const by = told.mappedBy && t(`card:mappedBy.${told.mappedBy}`);
	const guidance = [
		t(`law:guidance.${told.guidance ?? 'none'}`),
		told.guidanceDay && day(told.guidanceDay),
		told.guidanceBy && t(`card:mappedBy.${told.guidanceBy}`)
	];
	const prior = [words.text(told.prior), mapped('for')];
	const asked = told.rkvAsked;
	return [
		[
			t('law:field.mappingDone'),
			[told.mappingDone && day(told.mappingDone), by].filter(Boolean).join(', ') || none
		],
		[capital(t('law:box.sprak')), box('sprak')],
		[capital(t('law:box.skole')), box('skole')],
		[capital(t('law:box.jobb')), box('jobb')],
		[capital(t('law:box.annet')), box('annet')],
		[t('law:field.prior'), prior.filter(Boolean).join('; ') || none],
		[
			t('law:field.rkvAsked'),
			asked === undefined ? none : t(asked ? 'law:programme.yes' : 'law:programme.no')
		],
		...(told.rkvNeeded === undefined
			? []
			: [[t('law:field.rkvNeeded'), t(told.rkvNeeded ? 'law:programme.yes' : 'law:programme.no')] as const]),
		[t('law:field.guidance'), guidance.filter(Boolean).join(', ')],
		[t('law:field.recommendation'), words.text(told.recommendation) || none]
	];
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function goals(plan: Plan, words: TwinWords): Row[] {
	const { t } = words.help;
	const kinds = { sluttmaal: 'sluttmaal', delmaal: 'delmaal', longterm: 'longterm', dream: 'dream' } as const;
	const rowOf = (card: Card, otherwise: keyof typeof kinds): Row => {
		const kind = Object.values(kinds).find((one) => one === card.role) ?? otherwise;
		const tracks = (card.tracks ?? []).map((track) => t(`card:kinds.${track}`));
		return [t(`card:goals.${kind}`), words.card(card) + (tracks.length ? ` (${tracks.join(', ')})` : '')];
	};
	const rows = [
		...cardsAt(plan, placeOf('min-vei', 'maal')).map((card) => rowOf(card, 'sluttmaal')),
		...cardsAt(plan, placeOf('min-vei', 'stjerne')).map((card) => rowOf(card, 'longterm'))
	];
	return rows.length ? rows : [['', t('law:twin.notYet')]];
}

function levels(plan: Plan, words: TwinWords): Row[] {
	const { t } = words.help;
	const none = t('law:twin.notYet');
	const { norwegianBasis: basis, levelReason } = plan.programme;
	const ladder = cardsAt(plan, placeOf('min-vei', 'stige'));
	const reason = words.text(levelReason);
	return [
		...LANGUAGE_SKILLS.map((skill): Row => {
			const level = ladder.find(({ role }) => role === skill)?.level;
			const said = level === 'under-A1' ? t('card:levels.under', { level: 'A1' }) : level;
			return [t(`law:ladder.${skill}`), said ?? none];
		}),
		[t('law:field.basis'), basis ? t(`law:basis.${basis}`) : none],
		...(reason ? [[t('law:twin.reason'), reason] as const] : [])
	];
}

const KINDS = [
	'norsk',
	'samfunnskunnskap',
	'livsmestring',
	'foreldreveiledning',
	'work',
	'education',
	'support'
] as const;

function elements(plan: Plan, words: TwinWords): Row[] {
	const { t, number, languageName } = words.help;
	const rows = cardsAt(plan, placeOf('min-vei', 'elementer')).map((card): Row => {
		const kind = KINDS.find((one) => one === card.role);
		const labelled = (label: string, value: string | undefined): string =>
			value ? `${label}: ${value}` : '';
		const count = (value: number | undefined): string | undefined =>
			value === undefined || value === 0 ? undefined : number(value);
		const facts = [
			card.hours ? t('board:hoursAWeek', { count: card.hours, hours: number(card.hours) }) : '',
			labelled(t('card:fields.totalHours'), count(card.totalHours)),
			labelled(t('card:fields.healthHours'), count(card.healthHours)),
			labelled(t('card:fields.careerHours'), count(card.careerHours)),
			labelled(t('card:fields.meetings'), count(card.meetings)),
			card.form ? t(`card:forms.${card.form}`) : '',
			labelled(t('card:fields.taughtIn'), card.taughtIn && languageName(card.taughtIn)),
			...whenWhereWho(plan, card, words),
			card.status ? t(`board:status.${card.status}`) : '',
			labelled(t('law:twin.why'), words.text(card.why)),
			labelled(t('law:twin.helps'), words.text(card.helps))
		];
		return [kind ? t(`card:kinds.${kind}`) : '', together([words.card(card), ...facts])];
	});
	return rows.length ? rows : [['', t('law:twin.notYet')]];
}

/** The days as far as they are known, the place, and all who answer for it. */
function whenWhereWho(plan: Plan, card: Card, words: TwinWords): string[] {
	const { from, to, where } = card;
	const { t, day } = words.help;
	const place = words.text(where);
	const owners = rolesOf(plan, card, words);
	return [
		from && to ? `${day(from)} – ${day(to)}` : '',
		from && !to ? `${t('board:fields.from')}: ${day(from)}` : '',
		to && !from ? `${t('board:fields.to')}: ${day(to)}` : '',
		place && `${t('board:fields.where')}: ${place}`,
		owners && `${t('law:twin.owner')}: ${owners}`
	];
}

function hours(plan: Plan, { t, number }: TwinHelp): Row[] {
	const sums = weekHours(plan);
	return [
		[t('law:twin.program'), number(sums.program)],
		[t('law:twin.work15'), number(sums.work15 ?? 0)]
	];
}

function steps(plan: Plan, words: TwinWords): Row[] {
	const { t, day } = words.help;
	const rows = cardsAt(plan, placeOf('min-vei', 'steg')).map((card, index): Row => {
		const place = words.text(card.where);
		const facts = [
			rolesOf(plan, card, words),
			[card.from, card.to].flatMap((one) => (one ? day(one) : [])).join(' – '),
			place && `${t('board:fields.where')}: ${place}`,
			card.status && t(`board:status.${card.status}`)
		];
		return [String(index + 1), together([words.card(card), ...facts])];
	});
	return rows.length ? rows : [['', t('law:twin.notYet')]];
}

const ROLES = [
	'adviser',
	'teacher',
	'employer',
	'buddy',
	'family',
	'friend',
	'volunteer',
	'job-specialist',
	'job-contact',
	'career-centre',
	'training-office',
	'business-advice',
	'start-up-office',
	'course-provider',
	'parent-guide',
	'county',
	'nav',
	'imdi',
	'school',
	'kindergarten',
	'health',
	'interpreter'
] as const;

/** People are told by their part, never by what they are called. */
function roleOf(plan: Plan, id: PersonId | undefined, { help: { t } }: TwinWords): string {
	const person = id && plan.people[id];
	if (!person) return '';
	if (person.role === 'participant') return t('law:twin.participant');
	const role = ROLES.find((one) => one === person.role);
	return t(role ? `board:roles.${role}` : 'board:roles.other');
}

const rolesOf = (plan: Plan, { who }: Card, words: TwinWords): string =>
	[...new Set(who.map((id) => roleOf(plan, id, words)))].filter(Boolean).join(', ');

function people(plan: Plan, words: TwinWords): Row[] {
	return (Object.values(plan.people) as Person[])
		.sort(byRank)
		.map((person): Row => [roleOf(plan, person.id, words), words.text(person.does)])
		.filter(([, does]) => does);
}

function agreement(plan: Plan, words: TwinWords): Row[] {
	const { t, day, languageName } = words.help;
	const { municipalityPromises, participantPromises, complaintShown } = plan.programme;
	const made = (Object.values(plan.agreements) as Agreement[])
		.filter(({ kind }) => kind === 'plan')
		.sort((one, other) => (one.day < other.day ? -1 : 1))
		.at(-1);
	const next = plan.head.nextMeeting;
	const rows: Row[] = [];
	if (made) {
		rows.push([t('law:twin.day'), day(made.day)]);
		if (made.language !== undefined) rows.push([t('law:twin.language'), languageName(made.language)]);
		if (made.interpreter) rows.push([t('law:twin.interpreter'), t(`talk:interpreter.${made.interpreter}`)]);
		if (made.understood || made.toldBack.length) rows.push(['', t('law:twin.toldBack')]);
		if (made.agrees !== undefined) rows.push(['', t(made.agrees ? 'law:twin.agreed' : 'law:twin.disagreed')]);
		for (const name of ['wants', 'decides', 'reason'] as const) {
			const said = words.text(made[name]);
			if (said) rows.push([t(`law:twin.${name}`), said]);
		}
		if (made.complaintExplained) rows.push(['', t('law:twin.complaintExplained')]);
	} else rows.push(['', t('law:twin.notYet')]);
	if (complaintShown) rows.push(['', t('law:twin.complaintShown')]);
	const none = t('law:twin.notYet');
	return [
		...rows,
		[t('law:twin.municipality'), words.text(municipalityPromises) || none],
		[t('law:twin.promises'), words.text(participantPromises) || none],
		[t('law:rule.R18-review'), next === undefined ? none : day(next)]
	];
}
