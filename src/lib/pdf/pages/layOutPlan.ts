import type { ShippedBoardId } from '#lib/plan/index.ts';
import type { Sheet } from '../sheet.ts';
import type { Desk, Setter } from './desk.ts';
import { ownPages } from './egen/ownPages.ts';
import { folkPages } from './folk/folkPages.ts';
import { kanPages } from './kan/kanPages.ts';
import { leafPages } from './leaves/leafPages.ts';
import { megPages } from './meg/megPages.ts';
import { type Standing, asItIs, onWishedPaper } from './onWishedPaper.ts';
import type { DraftPage } from './pageFrame.ts';
import { paletteOf } from './palette.ts';
import { papersOf, TEXT_ZOOM } from './paper.ts';
import type { PrintBoard, PrintJob, PrintLeaf } from './printJob.ts';
import { remembering } from './remembering.ts';
import { sorterPages } from './sorter/sorterPages.ts';
import { trinnPages } from './trinn/trinnPages.ts';
import { ukePages } from './uke/ukePages.ts';
import { veiPages } from './vei/veiPages.ts';
import { veivalgPages } from './veivalg/veivalgPages.ts';

type Pages = (desk: Desk, board: PrintBoard) => readonly DraftPage[];
const PAGES: Readonly<Record<ShippedBoardId, Pages>> = {
	meg: megPages,
	'jeg-kan': kanPages,
	sorter: sorterPages,
	'min-vei': veiPages,
	'min-uke': ukePages,
	'mine-folk': folkPages,
	'fem-trinn': trinnPages,
	veivalg: veivalgPages
};
/**
 * Where nobody wishes how they stand, these stay as they stand best, however many pages that takes: a stair climbs, and
 * steps follow each other, across a page. The others may be turned where that saves a page. All can be turned by a wish.
 */
const KEEP_THEIR_TURN: ReadonlySet<string> = new Set(['min-vei', 'fem-trinn']);
const pagesFor = (desk: Desk, board: PrintBoard): readonly DraftPage[] =>
	((PAGES as Readonly<Partial<Record<string, Pages>>>)[board.id] ?? ownPages)(desk, board);

/**
 * The pages of a plan: the first board, on the back of its sheet what was agreed, then board after board and the
 * pages for others. Pure: the same job gives the same pages, in a worker and in Node.
 * Every card of a board of the job stands on exactly one page of it, inside its edges.
 */
export function layOutPlan(job: PrintJob, setter: Setter): readonly Sheet[] {
	const zoom = TEXT_ZOOM[job.wishes.text];
	const desk: Desk = {
		job,
		setter: remembering(setter),
		palette: paletteOf(job.look),
		papers: papersOf('a4', zoom),
		zoom,
		turn: job.wishes.turn,
		isLast: false
	};
	const subjects = subjectsOf(job);
	const laid = subjects.map((subject) => standing(desk, subject));
	const last = job.wishes.credits === 'end' ? laid.findLastIndex(({ length }) => length > 0) : -1;
	const pages = laid.flatMap((its, at) => {
		const subject = subjects[at];
		const those = at === last && subject ? standing({ ...desk, isLast: true }, subject) : its;
		return those.map((page, place) => ({ page, isFirst: place === 0 }));
	});
	return pages.flatMap(({ page, isFirst }, at) =>
		page
			.finish(at + 1, pages.length)
			.map((sheet, place): Sheet => (isFirst && place === 0 ? sheet : { ...sheet, goesOn: true }))
	);
}

const standing = (desk: Desk, subject: PrintBoard | PrintLeaf): readonly Standing[] =>
	'kind' in subject
		? leafPages(desk, subject).map(asItIs)
		: onWishedPaper(desk, (wished) => pagesFor(wished, subject), KEEP_THEIR_TURN.has(subject.id));

/** In the order of the paper. */
function subjectsOf({ boards, leaves }: PrintJob): readonly (PrintBoard | PrintLeaf)[] {
	const [first, ...others] = boards;
	const isAgreement = (leaf: PrintLeaf): boolean => leaf.kind === 'agreement';
	return [
		...(first ? [first] : []),
		...leaves.filter(isAgreement),
		...others,
		...leaves.filter((leaf) => !isAgreement(leaf))
	];
}
