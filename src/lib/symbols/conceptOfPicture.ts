import type { Picture } from '#lib/plan/index.ts';
import { CONCEPT_PICTURES } from './conceptPictures.ts';
import { MORE_PICTURES } from './morePictures.ts';

const keyOf = ({ symbol, badge }: { readonly symbol: string; readonly badge?: string }): string =>
	`${symbol} ${badge ?? ''}`;
const BY_PICTURE = new Map(
	[...MORE_PICTURES, ...CONCEPT_PICTURES].map(([concept, picture]) => [keyOf(picture), concept])
);

/** What a picture of the library stands for, also where a card has the picture alone; nothing for a photo. */
export const conceptOfPicture = (picture: Picture | undefined): string | undefined =>
	picture?.kind === 'symbol' ? BY_PICTURE.get(keyOf(picture)) : undefined;
