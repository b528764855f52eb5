/**
 * What a municipality has in common: own cards, wording, services and workplaces, facts about pathways, tips,
 * templates and settings. One library, which goes from office to office as one file, and counts over the plans of a
 * device. Bytes and plain data; runs in bare Node. Knows no screen and no storage, and no person's name.
 */
export {
	ENTRY_KINDS,
	type EntryId,
	type EntryKind,
	type OfficeEntry,
	type OfficeLibrary,
	TIP_TOPICS,
	type TipTopic,
	emptyLibrary,
	entriesOf,
	lanesByName,
	mediaOfLibrary,
	withEntry,
	withoutEntry
} from './library.ts';
export {
	CORRECTORS,
	type Correction,
	type Corrector,
	correctionOf,
	isSpeaker,
	saidHere,
	withCorrections,
	withoutCorrection
} from './corrections.ts';
export {
	type CollectedPicture,
	type CollectionId,
	type PictureCollection,
	checkCollection,
	creditsOfCollection,
	withPictureWords,
	withoutPicture
} from './pictureCollections.ts';
export { checkLibrary } from './checkLibrary.ts';
export {
	type RecordedWords,
	type WordsBrought,
	checkRecordedWords,
	joinedWords,
	mediaOfWords,
	withWord,
	wordsBrought
} from './recordedWords.ts';
export { type Difference, differencesOf, isStale, joined } from './compare.ts';
export { OUTCOME_TIMES, type OutcomeCount, countOutcomes, outcomesAsCsv } from './outcomes.ts';
