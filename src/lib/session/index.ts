/**
 * What is open on this tablet: the app's parts joined, the plan on the table, its words in two languages.
 * The only room that screens ask. Knows no markup.
 */
export { App } from './App.svelte.ts';
export { type BroughtPicture, type Called, type FoundCard, PictureFinder } from './PictureFinder.ts';
export { ClassSet, type SetContent } from './ClassSet.svelte.ts';
export { type OpenPlan, provideApp, provideOpenPlan, useApp, useOpenPlan } from './context.ts';
export { GuidanceSession, type Happening, type View } from './GuidanceSession.svelte.ts';
export { InterfaceLanguage } from './InterfaceLanguage.svelte.ts';
export { LawChoices } from './LawChoices.svelte.ts';
export { textTwinOf } from './textTwinOf.ts';
export { MediaUrls } from './MediaUrls.svelte.ts';
export { fileNameOf } from './fileNameOf.ts';
export { newId, randomName } from './newId.ts';
export { Office, type OpenedPack } from './Office.svelte.ts';
export { Paper, type PaperChoices } from './Paper.svelte.ts';
export { type KeptPaper, PaperMemory, type RecalledPaper } from './PaperMemory.ts';
export type { PaperWishes } from '#lib/pdf/index.ts';
export { type PlanLine, PlanWords, type WordStanding, spoken } from './PlanWords.ts';
export { PictureError } from '#lib/safety/index.ts';
export { SaveFailed } from '#lib/storage/index.ts';
export { BUTTON_WORDS } from './buttonWords.ts';
export { Speech, type Turn } from './Speech.svelte.ts';
export { LISTENING, type Listening, type Sayable } from './saidParts.ts';
export { type OpenedWords, WordVoices } from './WordVoices.svelte.ts';
export {
	LONGEST as LONGEST_SOUND,
	type Recorded,
	type Recording,
	SoundTrouble,
	canRecord,
	record
} from '#lib/speech/index.ts';
export { SaveState } from './SaveState.svelte.ts';
export { Today } from './Today.svelte.ts';
export type { BadLine, Proposal } from './proposals.ts';
export type { ReadTable } from './WordTables.ts';
export { cardsForOpenBoard, saveOpenBoard } from './openBoardOf.ts';
export { PictureCollections, type OutsidePack } from './PictureCollections.svelte.ts';
export {
	LOOKED_UP,
	type LookedUp,
	type LookupLanguage,
	PictureLookup,
	lookupFault
} from './PictureLookup.svelte.ts';
export { PlanFiles, type ReadPlan, handOver } from './PlanFiles.ts';
