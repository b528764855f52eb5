/**
 * Whether the browser prints a PDF that lies in a frame. Chromium does, on desks; Safari says that it shows PDFs and
 * prints one page of the frame, Firefox keeps its viewer from us (November 2026). There the pages are printed as images.
 */
export const printsPdf = (): boolean => navigator.pdfViewerEnabled && 'userAgentData' in navigator;

/** Whether the device can hand a PDF to another app, as the people in the room choose. */
export function sharesPdf(): boolean {
	const sample = new File([], 'plan.pdf', { type: 'application/pdf' });
	return 'canShare' in navigator && navigator.canShare({ files: [sample] });
}
