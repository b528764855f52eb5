import { formatDay } from '#lib/i18n/index.ts';
import { AUTHORS } from '#lib/plan/index.ts';
import type { PrintWords } from '../printJob.ts';
import type { Speech } from './Speech.ts';

/** For the foot of the paper. */
export interface PaperFacts {
	/** Day of the print, `YYYY-MM-DD`. */
	readonly today: string;
	/** Number of the newest revision; nothing where the plan has none. */
	readonly version: number | undefined;
	readonly credit: string;
}

/** What the paper itself says in both languages. */
export const paperWords = (speech: Speech, { today, version, credit }: PaperFacts): PrintWords => ({
	page: speech.pair('print:page', { page: '{page}', pages: '{pages}' }),
	printed: speech.pairBy('print:printed', (tag) => ({ day: formatDay(tag, today, 'short') })),
	...(version !== undefined && {
		version: speech.pair('print:version', { number: String(version) })
	}),
	madeBy: speech.pair('print:madeBy'),
	continued: speech.pair('print:continued'),
	nextMeeting: speech.pair('print:nextMeeting'),
	phone: speech.pair('print:phone'),
	goal: speech.pair('print:goal'),
	interpreted: speech.pair('print:interpreted'),
	why: speech.pair('print:why'),
	helps: speech.pair('print:helps'),
	ladder: {
		goal: speech.pair('print:ladder.goal'),
		least: speech.pair('print:ladder.least'),
		under: speech.pair('print:ladder.under', { level: 'A1' })
	},
	lifeLine: speech.pair('print:lifeLine'),
	iDo: speech.pair('print:iDo'),
	othersDo: speech.pair('print:othersDo'),
	lane: {
		wayIn: speech.pair('print:lane.wayIn'),
		standing: speech.pair('print:lane.standing'),
		paper: speech.pair('print:lane.paper'),
		andThen: speech.pair('print:lane.andThen'),
		favourite: speech.pair('print:lane.favourite')
	},
	agreement: {
		toldBack: speech.pair('print:agreement.toldBack'),
		understood: speech.pair('print:agreement.understood'),
		agree: speech.pair('print:agreement.agree'),
		disagree: speech.pair('print:agreement.disagree'),
		day: speech.pair('print:agreement.day'),
		notSignature: speech.pair('print:agreement.notSignature'),
		rights: speech.pair('print:rights.title'),
		complainTitle: speech.pair('print:rights.complainTitle'),
		cut: speech.pair('print:cooperation.cut')
	},
	authors: Object.fromEntries(
		AUTHORS.map((author) => [author, speech.pair(`board:authors.${author}`)])
	) as PrintWords['authors'],
	credit,
	document: {
		title: speech.norwegianOf('print:title'),
		subject: speech.norwegianOf('print:subject'),
		attached: speech.norwegianOf('print:attached')
	}
});
