/** The second front door, for browsers only: the studio with its worker. */
import { PdfStudio, type PdfWorker } from './worker/PdfStudio.ts';

/** `fonts` is the address of `static/fonts/`, with its last `/`. The worker starts with the first page. */
export const pdfStudio = (fonts: string): PdfStudio =>
	new PdfStudio(
		new URL(fonts, location.href).href,
		() =>
			new Worker(new URL('./worker/pdfWorker.ts', import.meta.url), {
				type: 'module',
				name: 'pdf'
			}) as unknown as PdfWorker
	);
