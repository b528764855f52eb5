/**
 * Paper: a plan becomes pages in both languages, the pages a live picture and a tagged PDF. `printJobOf` finds the
 * words and pictures, `PdfStudio` (see `screen.ts`) does the heavy work in a worker; nothing here loads the PDF
 * writer or the shaper. Knows no screen and no storage. In bare Node, `headless.ts` is the door.
 */
export {
	LOOKS,
	type Look,
	type Pair,
	type PlanText,
	type PrintJob,
	type PrintPicture
} from './pages/printJob.ts';
export {
	CARDS_ON_PAGE,
	PAPER_SIZES,
	type PaperWishes,
	TEXT_SIZES,
	TURNS,
	USUAL_PAPER
} from './pages/paperWishes.ts';
export type { Since } from './pages/job/changesOf.ts';
export { type PrintChoices, type PrintHelp, printJobOf } from './pages/printJobOf.ts';
export type { PdfTrouble, Photos, PreviewPage } from './worker/messages.ts';
export {
	type Failed,
	PdfStudio,
	type Previewed,
	type PreviewOptions,
	type WriteOptions,
	type Written
} from './worker/PdfStudio.ts';
export type { ReadingLine } from './preview/readSheet.ts';
export { planJsonFromPdf } from './reopen/planJsonFromPdf.ts';
