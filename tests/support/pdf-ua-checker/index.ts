/**
 * Our own checks of a tagged archive PDF: what of PDF/UA-1 (ISO 14289-1) a machine can tell, after the Matterhorn
 * Protocol 1.1, and of PDF/A-3 (ISO 19005-3), for the kind of files our writer makes. It shares no code with the
 * writer. It is not veraPDF and does not replace it.
 */
import { Findings } from './Findings.ts';
import { PdfReader } from './PdfReader.ts';
import { checkArchive } from './checkArchive.ts';
import { checkBytes } from './checkBytes.ts';
import { checkContent } from './checkContent.ts';
import { checkDocument } from './checkDocument.ts';
import { checkFonts } from './checkFonts.ts';
import { checkLanguages } from './checkLanguages.ts';
import { checkMetadata } from './checkMetadata.ts';
import { checkStructure } from './checkStructure.ts';

export { PdfReader } from './PdfReader.ts';
export { objectsOfPdf, sourceOfPdf } from './objectsOfPdf.ts';
export { type Heard, readTree } from './readTree.ts';

/** How many checks were made, and a sentence for each that failed; each begins with the point that is broken. */
export function checkPdf(bytes: Uint8Array): Findings {
	const pdf = new PdfReader(bytes);
	const findings = new Findings();
	checkBytes(pdf, findings);
	checkDocument(pdf, findings);
	checkMetadata(pdf, findings);
	checkArchive(pdf, findings);
	const owners = checkStructure(pdf, findings);
	const shown = checkContent(pdf, owners, findings);
	checkLanguages(pdf, owners, shown, findings);
	checkFonts(pdf, shown, findings);
	return findings;
}
