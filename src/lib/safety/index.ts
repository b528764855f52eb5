/**
 * What comes from strangers, measured before it is opened: limits, picture headers, photos made into our own.
 * Knows no plan and no storage.
 */
export { LIMITS } from './limits.ts';
export { PictureError, type PictureFault } from './PictureError.ts';
export { type ImageHeader, imageHeader } from './imageHeader.ts';
export { type KeptPhoto, preparePhoto } from './photo.ts';
export { type OutsideBytes, pictogramOf, pngOf } from './pictogram.ts';
export { svgText } from './svg/readTags.ts';
export { type CleanSvg, cleanSvg, isSvg } from './svg/cleanSvg.ts';
export { withoutMetadata } from './withoutMetadata.ts';
export { SOUND_TYPES, type SoundKind, soundKind } from './soundKind.ts';
