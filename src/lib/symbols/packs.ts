import { AREAS } from './areas.ts';
import { CONCEPT_PICTURES } from './conceptPictures.ts';
import { MORE_PICTURES } from './morePictures.ts';

const conceptsOf = (area: string): readonly string[] => AREAS.find(({ id }) => id === area)?.concepts ?? [];

/**
 * What everybody sees on the way to the first board of a first plan: the empty shelf, the questions about a new plan,
 * the tabs of the boards and what the first zone suggests. A first visit fetches these alone.
 */
const FIRST_CONCEPTS = [
	...conceptsOf('people'),
	'school.norwegian',
	'step.visit',
	'work.placement',
	'wish.help-people',
	'path.school',
	'time.week'
];

/** Pictures that boards and buttons show before anyone has chosen one. */
const CORE_CONCEPTS = conceptsOf('status');
const CORE_PICTURES = [
	'om:2B50',
	'om:1F6A9',
	'om:1F3C1',
	'om:2705',
	'om:274C',
	'om:1F4AD',
	'om:1F46A',
	'om:1F3EB',
	'om:1F3DB',
	'om:1F4BC',
	'own:week',
	'own:weekend'
];

/** A picture that this many areas share is in the core. */
const SHARED = 3;

/** Pictures in each pack of those that only search finds; neighbours in the list are of one kind. */
const MORE_TOGETHER = 40;

const picturesOf = (concept: string): string[] => {
	const picture = CONCEPT_PICTURES.get(concept) ?? MORE_PICTURES.get(concept);
	return picture ? [picture.symbol, ...(picture.badge === undefined ? [] : [picture.badge])] : [];
};

function deal(): Map<string, string[]> {
	const areas = AREAS.map(({ id, concepts }) => ({ id, pictures: new Set(concepts.flatMap(picturesOf)) }));
	const sharing = new Map<string, number>();
	for (const { pictures } of areas)
		for (const picture of pictures) sharing.set(picture, (sharing.get(picture) ?? 0) + 1);
	const first = new Set(FIRST_CONCEPTS.flatMap(picturesOf));
	const core = new Set([
		...CORE_PICTURES,
		...CORE_CONCEPTS.flatMap(picturesOf),
		...[...sharing].filter(([, count]) => count >= SHARED).map(([picture]) => picture)
	]);
	const packs = new Map([
		['first', [...first]],
		['core', [...core].filter((picture) => !first.has(picture))]
	]);
	const dealt = new Set([...first, ...core]);
	for (const { id, pictures } of areas) {
		const own = [...pictures].filter((picture) => !dealt.has(picture));
		for (const picture of own) dealt.add(picture);
		if (own.length) packs.set(id, own);
	}
	const more = [...new Set([...MORE_PICTURES.keys()].flatMap(picturesOf))].filter((id) => !dealt.has(id));
	for (let at = 0; at < more.length; at += MORE_TOGETHER)
		packs.set(`more-${String(at / MORE_TOGETHER + 1)}`, more.slice(at, at + MORE_TOGETHER));
	return packs;
}

/** The pictures of each pack. Every picture is in exactly one: the first, the core, its life area's or a `more-…`. */
export const PACKS: ReadonlyMap<string, readonly string[]> = deal();

const HOMES = new Map([...PACKS].flatMap(([name, pictures]) => pictures.map((picture) => [picture, name])));

/** The pack a picture is in; undefined when we have no such picture. */
export const packOf = (id: string): string | undefined => HOMES.get(id);
