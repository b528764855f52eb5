/**
 * Our own checks of a tagged PDF: what of PDF/UA-1 (ISO 14289-1) a machine can tell, after the Matterhorn Protocol 1.1,
 * for the kind of files our writer makes. It shares no code with the writer. It is not veraPDF and does not replace it.
 */
import { Findings } from './Findings.ts';
import { PdfReader } from './PdfReader.ts';
import { checkContent } from './checkContent.ts';
import { checkDocument } from './checkDocument.ts';
import { checkFonts } from './checkFonts.ts';
import { checkStructure } from './checkStructure.ts';

export { PdfReader } from './PdfReader.ts';

/** How many checks were made, and a sentence for each that failed. */
export function checkPdf(bytes: Uint8Array): Findings {
	const pdf = new PdfReader(bytes);
	const findings = new Findings();
	checkDocument(pdf, findings);
	const owners = checkStructure(pdf, findings);
	const used = checkContent(pdf, owners, findings);
	checkFonts(pdf, used, findings);
	return findings;
}
