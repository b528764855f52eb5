import type { Key } from '#lib/i18n/index.ts';
import { type Agreement, type Plan, type Text, cardsAt, isHidden, placeOf } from '#lib/plan/index.ts';
import type { Pair, PrintAgreement, PrintCooperation, PrintMark } from '../printJob.ts';
import type { Maker } from './Maker.ts';
import type { Speech } from './Speech.ts';

/** What was last agreed on, or not agreed on, with the rights that go with it. */
export async function agreementOf({ plan, speech, cards, isShown }: Maker): Promise<PrintAgreement> {
	const newest = newestOf(plan, 'plan');
	const goals = [placeOf('min-vei', 'maal'), placeOf('min-vei', 'stjerne')]
		.filter((place) => !isHidden(plan, place))
		.flatMap((place) => cardsAt(plan, place))
		.filter(isShown);
	const toldBack = await Promise.all(
		goals.map(async (goal) => {
			const picture = await cards.picture(goal.picture, goal.concept);
			return {
				words: speech.cardWords(goal),
				isTold: newest?.toldBack.includes(goal.id) ?? false,
				...(picture && { picture })
			};
		})
	);
	const rights = await Promise.all(
		RIGHTS.map(async ([key, concept]) => {
			const picture = await cards.picture(undefined, concept);
			return { words: speech.pair(`print:rights.${key}`), ...(picture && { picture }) };
		})
	);
	const { municipalityPromises, participantPromises } = plan.programme;
	return {
		kind: 'agreement',
		title: speech.pair('print:agreement.title'),
		zones: [],
		toldBack,
		understood: newest?.understood === true,
		...(newest?.agrees !== undefined && { agrees: newest.agrees }),
		promises: [
			said(speech, speech.pair('print:agreement.iPromise'), participantPromises),
			said(speech, speech.pair('print:agreement.municipalityPromises'), municipalityPromises)
		],
		...(newest && isDisputed(newest) && { disagreement: disagreementOf(newest, speech) }),
		marks: [
			markOf(speech.pair('print:agreement.myName'), newest?.participantMark),
			markOf(speech.pair('print:agreement.adviserName'), newest?.otherMark)
		],
		...howOf(newest, speech),
		...(newest?.witness && { witness: speech.pair('print:agreement.witness') }),
		rights,
		complain: speech.pair('print:rights.complain'),
		...oralOf(speech, ['print:rights.complain', ...RIGHTS.map(([key]) => `print:rights.${key}` as const)])
	};
}

/** The agreement on working together, of step 1 of Jobb i fem trinn. */
export function cooperationOf({ plan, speech }: Maker): PrintCooperation {
	const newest = newestOf(plan, 'cooperation');
	return {
		kind: 'cooperation',
		title: speech.pair('print:cooperation.title'),
		zones: [],
		text: speech.pair('print:cooperation.text'),
		...oralOf(speech, ['print:cooperation.text']),
		marks: [
			markOf(speech.pair('print:agreement.myName'), newest?.participantMark),
			markOf(speech.pair('print:agreement.otherName'), newest?.otherMark)
		],
		...howOf(newest, speech)
	};
}

/** Said where no speaker has checked these texts, and where the language has none of them. */
const oralOf = (speech: Speech, keys: readonly Key[]): { readonly oral?: Pair } =>
	speech.needsInterpreter(keys) ? { oral: speech.pair('print:rights.oral') } : {};

const RIGHTS = [
	['together', 'rights.choose'],
	['change', 'rights.withdraw'],
	['interpreter', 'lang.interpreter'],
	['private', 'rights.private']
] as const;

export const newestOf = (plan: Plan, kind: Agreement['kind']): Agreement | undefined =>
	(Object.values(plan.agreements) as Agreement[])
		.filter((one) => one.kind === kind)
		.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.id < b.id ? -1 : 1))[0];

const isDisputed = ({ agrees, disagreed, wants, decides }: Agreement): boolean =>
	agrees === false || disagreed === true || [wants, decides].some((text) => Object.keys(text).length > 0);

const disagreementOf = ({ wants, decides, reason }: Agreement, speech: Speech) => [
	said(speech, speech.pair('print:agreement.wants'), wants),
	said(speech, speech.pair('print:agreement.decides'), decides),
	said(speech, speech.pair('print:agreement.reason'), reason)
];

function said(speech: Speech, title: Pair, text: Text): { readonly title: Pair; readonly words?: Pair } {
	const words = speech.text(text);
	return words ? { title, words } : { title };
}

function markOf(title: Pair, mark: Agreement['participantMark']): PrintMark {
	const drawing = mark?.drawing;
	if (!drawing) return { title };
	const { media, width, height } = drawing;
	return { title, drawing: { kind: 'photo', media, width, height } };
}

const howOf = (agreement: Agreement | undefined, speech: Speech) => ({
	...(agreement && { day: speech.day(agreement.day) }),
	...(agreement?.interpreter && {
		interpreter: {
			how: agreement.interpreter,
			words: speech.pair(`print:agreement.interpreter.${agreement.interpreter}`)
		}
	})
});
