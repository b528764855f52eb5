import { CONCEPT_PICTURES, MORE_PICTURES, PictureSearch, languagesToName } from '#lib/symbols/index.ts';
import { entriesFor } from './entriesFor.ts';

/** A picture as a program would want it. */
export interface FoundPicture {
	/** The main picture: `om:1F3E5`. */
	readonly id: string;
	readonly badge?: string;
	/** The card it comes with, if it does. */
	readonly concept?: string;
	/** In the first language asked for, else in Norwegian; left out where it has none, for nobody asked for English. */
	readonly name?: string;
	readonly score: number;
}

/** The search of the app in bare Node, with what the app offers when nothing fits. Nothing has to be built first. */
export async function searchIn(
	languages: readonly string[]
): Promise<(text: string, limit: number) => FoundPicture[]> {
	const { entries, plain, forms, cardWords, words } = await entriesFor(languages);
	const search = new PictureSearch(entries, plain, forms);
	const nameOf = (id: string): string | undefined => {
		for (const tag of languagesToName(languages.slice(0, 1))) {
			const name =
				cardWords.find((word) => word.concept === id && word.tag === tag)?.text ??
				words.get(tag)?.pictures[id]?.split('|')[0];
			if (name !== undefined) return name;
		}
		return undefined;
	};
	return (text, limit) => {
		const found = search.find(text, limit);
		return (found.length ? found : search.nearest(text, limit)).map(({ id, score }) => {
			const name = nameOf(id);
			const picture = CONCEPT_PICTURES.get(id) ?? MORE_PICTURES.get(id);
			return {
				id: picture?.symbol ?? id,
				...(picture?.badge !== undefined && { badge: picture.badge }),
				...(picture && { concept: id }),
				...(name !== undefined && { name }),
				score: Math.round(score * 100) / 100
			};
		});
	};
}
