/** What an example file tells of meetings: the agreement, revisions and reviews. */
import {
	type Agreement,
	type AgreementId,
	type CardId,
	FACES,
	INTERPRETERS,
	type Mark,
	PRESENT,
	type Present,
	type Review,
	type ReviewId,
	type ReviewItem,
	type Revision,
	type RevisionId,
	type Session,
	type SessionId
} from '#lib/plan/index.ts';
import { choice } from './choice.ts';
import type { ExampleCards, Workshop } from './ExampleCards.ts';
import type { Part } from './Part.ts';
import { slugOf } from './slugOf.ts';

/** Whoever has no hand of their own in a plan sat there for the municipality, or as somebody near. */
const SITS_AS: readonly (readonly [RegExp, Present])[] = [
	[/volunteer|husband|wife|partner|mother|father|sister|brother|friend/, 'family'],
	[/teacher|school/, 'teacher'],
	[/employer|boss|buddy/, 'employer'],
	[/interpreter/, 'interpreter']
];
const presentIn = (part: Part): Present[] => [
	...new Set(
		part
			.words('present')
			.map((word) => choice(PRESENT, word) ?? SITS_AS.find(([words]) => words.test(word))?.[1] ?? 'adviser')
	)
];

const markIn = (part: Part | undefined): Mark | undefined => {
	const kind = choice(['drawn-name', 'own-mark'], part?.word('mark'));
	return kind && { kind };
};

export interface Agreed {
	readonly agreements: Record<AgreementId, Agreement>;
	/** The stamp of the meeting in which it was made. */
	readonly sessions: Record<SessionId, Session>;
}

/** The agreement, and the disagreement beside it. A disagreement may be told in a sentence, or as an object of any shape. */
export function agreementIn(plan: Part, { help, languages }: Workshop, otherwise: string): Agreed {
	const told = plan.maybePart('agreement');
	const quarrel = plan.raw('disagreement');
	const disagreed = typeof quarrel === 'boolean' ? quarrel : quarrel !== undefined && quarrel !== null;
	const day =
		told?.day('date') ?? (disagreed ? (plan.maybePart('disagreement')?.day('date') ?? otherwise) : undefined);
	if (day === undefined) return { agreements: {}, sessions: {} };
	const id: AgreementId = `agreement:${help.newId()}`;
	const participant = told?.maybePart('participant');
	const language = languages.tag(told, 'language');
	const interpreter = choice(INTERPRETERS, told?.word('interpreter'));
	const participantMark = markIn(participant);
	const otherMark = markIn(told?.maybePart('adviser'));
	const understood = participant?.word('understood') === 'told-back' || told?.yes('toldBack') === true;
	const agreement: Agreement = {
		id,
		day,
		kind: 'plan',
		toldBack: [],
		agrees: !disagreed,
		...(language !== undefined && { language }),
		...(interpreter && { interpreter }),
		...(understood && { understood }),
		...(participantMark && { participantMark }),
		...(otherMark && { otherMark }),
		...(participant?.word('witness') === 'interpreter' && { witness: true }),
		...(disagreed && { disagreed }),
		...quarrelIn(plan, languages)
	};
	const session = sessionOf(plan, agreement, `session:${help.newId()}`);
	return { agreements: { [id]: agreement }, sessions: told ? { [session.id]: session } : {} };
}

const REASONS = ['reason', 'why', 'begrunnelse'];
const DECISIONS = ['decides', 'municipality', 'decision'];
const WISHES = ['wants', 'participant', 'wish'];

function quarrelIn(
	plan: Part,
	languages: Workshop['languages']
): Pick<Agreement, 'wants' | 'decides' | 'reason' | 'complaintExplained'> {
	const none = { wants: {}, decides: {}, reason: {} };
	const told = plan.maybePart('disagreement');
	if (!told) {
		const sentence = plan.raw('disagreement');
		return typeof sentence === 'string' ? { ...none, wants: languages.text(plan, 'disagreement') } : none;
	}
	const first = (names: readonly string[]) => {
		const name = names.find((one) => {
			const value = told.raw(one);
			return typeof value === 'string' || (typeof value === 'object' && value !== null);
		});
		return name === undefined ? {} : languages.text(told, name);
	};
	const explained = told.yes('complaintExplained') ?? told.yes('complaintShown') ?? told.yes('complaint');
	return {
		wants: first(WISHES),
		decides: first(DECISIONS),
		reason: first(REASONS),
		...(explained !== undefined && { complaintExplained: explained })
	};
}

function sessionOf(plan: Part, { day, language, interpreter }: Agreement, id: SessionId): Session {
	const revision = plan.parts('revisions').find((one) => one.day('date') === day);
	const present = revision ? presentIn(revision) : (['participant', 'adviser'] satisfies Present[]);
	const withInterpreter = interpreter !== undefined && interpreter !== 'none';
	return {
		id,
		day,
		present: [...new Set([...present, ...(withInterpreter ? (['interpreter'] as const) : [])])],
		closed: true,
		...(language !== undefined && { language }),
		...(interpreter && { interpreter })
	};
}

export function revisionsIn(plan: Part, { help, languages }: Workshop): Record<RevisionId, Revision> {
	const revisions = plan.parts('revisions').flatMap((told, index): Revision[] => {
		const day = told.day('date');
		if (day === undefined) return [];
		return [
			{
				id: `revision:${help.newId()}`,
				number: Math.trunc(told.number('n', 1, 10_000) ?? index + 1),
				day,
				present: presentIn(told),
				reason: languages.text(told, 'reason'),
				noted: told.parts('changes').flatMap(notedIn)
			}
		];
	});
	return Object.fromEntries(revisions.map((one) => [one.id, one]));
}

function notedIn(told: Part): Revision['noted'][number][] {
	const op = choice(['added', 'removed', 'moved', 'done', 'reworded'], told.word('op'));
	const concept = slugOf(told.word('concept') ?? '');
	if (!op || concept === undefined) return [];
	const from = told.day('from');
	const to = told.day('to');
	return [{ op, concept, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }];
}

/** Where a face is looked for: what is done now before what was once mapped. */
const FACED = ['min-vei/elementer', 'min-vei/steg', 'min-vei', 'min-uke', 'jeg-kan', 'meg', 'sorter'];

export function reviewsIn(
	plan: Part,
	cards: ExampleCards,
	{ help, languages }: Workshop
): Record<ReviewId, Review> {
	const cardOf = (name: string): CardId | undefined =>
		cards.named(name) ??
		FACED.flatMap((place) => cards.in(place)).find(({ concept }) => concept === slugOf(name))?.id;
	const reviews = plan.parts('reviews').flatMap((told): Review[] => {
		const day = told.day('date');
		if (day === undefined) return [];
		const faces = told.maybePart('faces');
		const items = (faces?.names ?? []).flatMap((name): [CardId, ReviewItem][] => {
			const id = cardOf(name);
			const raw = faces?.raw(name);
			const own = choice(FACES, typeof raw === 'string' ? raw : undefined);
			return id && own ? [[id, { own }]] : [];
		});
		const next = told.day('next');
		return [
			{
				id: `review:${help.newId()}`,
				day,
				present: presentIn(told),
				items: Object.fromEntries(items),
				words: languages.text(told, 'words'),
				...(next !== undefined && { next })
			}
		];
	});
	return Object.fromEntries(reviews.map((one) => [one.id, one]));
}
