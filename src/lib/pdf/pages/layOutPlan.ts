import type { BoardId } from '#lib/plan/index.ts';
import type { Sheet } from '../sheet.ts';
import type { Desk, Setter } from './desk.ts';
import { megPages } from './meg/megPages.ts';
import type { DraftPage } from './pageFrame.ts';
import { paletteOf } from './palette.ts';
import type { PrintBoard, PrintJob } from './printJob.ts';
import { remembering } from './remembering.ts';
import { ukePages } from './uke/ukePages.ts';
import { veiPages } from './vei/veiPages.ts';

const PAGES: Readonly<Partial<Record<BoardId, typeof megPages>>> = {
	meg: megPages,
	'min-vei': veiPages,
	'min-uke': ukePages
};

/**
 * The pages of a plan, board after board. Pure: the same job gives the same pages, in a worker and in Node.
 * Every card of the job stands on exactly one page, inside its edges.
 */
export function layOutPlan(job: PrintJob, setter: Setter): readonly Sheet[] {
	const desk: Desk = { job, setter: remembering(setter), palette: paletteOf(job.look) };
	const drafts = job.boards.flatMap(
		(board: PrintBoard): readonly DraftPage[] => PAGES[board.id]?.(desk, board) ?? []
	);
	return drafts.map((draft, at) => draft.finish(at + 1, drafts.length));
}
