/**
 * The pictures: what they look like, which concept has which, whose skin and hair they have, and how they are found.
 * Runs in bare Node; knows no screen. What draws them on one is behind `screen.ts`.
 */
export { type Drawing, MITER_LIMIT, type Paint, type Shape } from './drawing.ts';
export { AREAS, type Area, LIFE_NEEDS, WORK_NORMS, WORKPLACE_WORDS } from './areas.ts';
export { conceptOfPicture } from './conceptOfPicture.ts';
export { CONCEPT_PICTURES } from './conceptPictures.ts';
export { ALL_CREDITS, type Credit, credits } from './credits.ts';
export { inLines } from './inLines.ts';
export { SymbolLibrary } from './library.ts';
export { MORE_PICTURES, type MoreWords, loadMoreWords } from './morePictures.ts';
export { PACKS, packOf } from './packs.ts';
export { breathing } from './search/breathe.ts';
export { type CardWord, type Known, pictureEntries } from './search/pictureEntries.ts';
export {
	type PictureFacts,
	type PictureWords,
	languagesToName,
	languagesToSearch,
	readPictureFacts,
	readPictureWords
} from './search/pictureWords.ts';
export { type Found, PictureSearch, type SearchEntry } from './search/PictureSearch.ts';
export { pictureOfRole } from './rolePictures.ts';
export { normalise, normaliserFor } from './search/normalise.ts';
export { formsFor } from './search/wordForms.ts';
export { AS_DRAWN, HAIRS, SKINS, type Tone, paint, toned } from './tone.ts';
export { toSvg } from './toSvg.ts';
