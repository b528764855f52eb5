/**
 * Plans that come and go as bytes: the plan file, and files of other shapes that a plan can be made from.
 * Bytes in, bytes out; runs in bare Node. Knows no screen, no storage and no PDF: whoever can read one says how.
 */
export {
	type CorrectionFile,
	type CorrectionLine,
	NEEDED_COLUMNS,
	type TableRow,
	correctionFileName,
	readCorrectionFile,
	writeCorrectionTable
} from './corrections/correctionTable.ts';
export { planJson, planOfJson, type WrittenBy } from './envelope.ts';
export { type ExampleHelp, planFromExample } from './example/planFromExample.ts';
export { readLaneFile, writeLaneFile } from './laneFile.ts';
export {
	LOOKUP_LANGUAGES,
	type LookupLanguage,
	NAMES_OF_OTHERS,
	lookupLanguageOf
} from './lookup/lookupLanguages.ts';
export { type LookupLimits, LookupService } from './lookup/LookupService.ts';
export type { Fetch } from './lookup/ask.ts';
export { type LookupFault, LookupTrouble } from './lookup/LookupTrouble.ts';
export type { Sighting } from './lookup/sightingsIn.ts';
export { type OpenedPack, readPackFile, writePackFile } from './packFile.ts';
export { type Media, type OpenedPlan, readPlanFile, writePlanFile } from './planFile.ts';
export { type PlanJsonFromPdf, readAnyPlan } from './readAnyPlan.ts';
export {
	LEFT_WHY,
	type Left,
	LeftCount,
	LeftOut,
	type LeftWhy,
	type OutsidePack,
	type OutsidePicture,
	type PictureBytes,
	UNKNOWN as UNKNOWN_LANGUAGE
} from './pictures/OutsidePack.ts';
export { PdfFolder } from './PdfFolder.ts';
export { readPictures } from './pictures/readPictures.ts';
export {
	type BoardButton,
	type BoardImage,
	type WrittenBoard,
	writeOpenBoard
} from './pictures/writeOpenBoard.ts';
export { writePictures, type WrittenPicture } from './pictures/writePictures.ts';
export { type OpenedWords, readVoiceFile, writeVoiceFile } from './voiceFile.ts';
export { withoutPhotos } from './withoutPhotos.ts';
export { type TextTwin, textTwin, textTwinParts } from './textTwin/textTwin.ts';
export type { TwinHelp } from './textTwin/TwinWords.ts';
export { TWIN_AREAS, twinHelp } from './textTwin/twinHelp.ts';
