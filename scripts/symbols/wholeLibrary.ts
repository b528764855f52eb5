import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import groups from './data/groups.json' with { type: 'json' };
import hidden from './data/hidden.json' with { type: 'json' };
import own from './data/ownNames.json' with { type: 'json' };
import tiles from './data/tiles.json' with { type: 'json' };
import { AVATARS } from './avatars.ts';

/** One picture of the whole library, as searching and browsing know it. */
export interface LibraryPicture {
	/** `om:1F3E5` OpenMoji, `own:cv` drawn by us, `ak:`, `ms:`, `hi:` and `st:` icons of other sets in tiles, `av:` avatars. */
	readonly id: string;
	/** Where it is browsed: a key of `data/groups.json`, `drawn`, `avatars` or `tiles`. */
	readonly group: string;
	/** The same for pictures that differ only in who is shown: gender, age apart from child and old, skin, family. */
	readonly family?: string;
	/** English, as the set itself names it. For searching, never for a card. */
	readonly name: string;
	readonly tags: readonly string[];
	/** Norwegian, where we named the picture: for those that Unicode has no words for. */
	readonly nb?: string;
}

interface Row {
	readonly hexcode: string;
	readonly group: string;
	readonly subgroups: string;
	readonly annotation: string;
	readonly tags: string;
	readonly openmoji_tags: string;
	readonly skintone: string;
}

/** A kind of picture that we leave out, and why. `data/hidden.json` is read by people: every picture has its name. */
interface Kind {
	readonly why: string;
	readonly groups?: readonly string[];
	readonly endsWith?: string;
	readonly pictures?: Readonly<Record<string, string>>;
	readonly except?: Readonly<Record<string, string>>;
}

export const HIDDEN: Readonly<Record<string, Kind>> = hidden;

/** Every picture of the openmoji package, skin tones left out: the plan chooses those. */
export function openmoji(): readonly Row[] {
	const path = fileURLToPath(new URL('../../node_modules/openmoji/data/openmoji.json', import.meta.url));
	const rows = JSON.parse(readFileSync(path, 'utf8')) as Row[];
	return rows.filter(({ skintone }) => !skintone);
}

/** The kind in `data/hidden.json` that leaves this picture out, if one does. */
export function hiddenBecause(row: Row): string | undefined {
	const { hexcode, group, annotation } = row;
	return Object.entries(HIDDEN).find(
		([, { groups = [], endsWith, pictures = {}, except = {} }]) =>
			hexcode in pictures ||
			(!(hexcode in except) &&
				(groups.includes(group) ||
					groups.includes(placeOf(row)) ||
					(endsWith !== undefined && annotation.endsWith(endsWith))))
	)?.[0];
}

const GROUP_OF = new Map(
	Object.entries(groups).flatMap(([id, subgroups]) => subgroups.map((subgroup) => [subgroup, id]))
);

const placeOf = ({ group, subgroups }: Row): string => `${group}/${subgroups}`;

/** A sign of poison is no face, whatever Unicode says. */
const groupOf = (row: Row): string | undefined =>
	row.hexcode === '2620' ? 'safety' : GROUP_OF.get(placeOf(row));

const words = (...lists: readonly string[]): string[] => [
	...new Set(
		lists
			.flatMap((list) => list.split(','))
			.map((word) => word.trim())
			.filter(Boolean)
	)
];

/**
 * What a picture is called when nobody asks who is shown: man, woman and person are one, so are all families and
 * couples, old people, children, and the faces of a clock.
 */
function familyOf({ hexcode, subgroups, annotation }: Row): string {
	if (subgroups === 'family' || annotation.startsWith('family')) return 'family';
	if (/^1F5[56]/.test(hexcode)) return 'clock';
	if (/^1F46[67]$/.test(hexcode)) return '1F9D2';
	if (/^1F47[45]$/.test(hexcode)) return '1F9D3';
	const neutral = annotation.replace(/\b(?:fe)?male\b|\b(?:wo)?man\b/g, '').trim();
	if (/^E/.test(hexcode) && neutral) return neutral;
	return hexcode
		.replace(/-200D-(?:2640|2642)-FE0F$/, '')
		.replace(/-FE0F$/, '')
		.replace(/^1F46[89](?=-|$)/, '1F9D1')
		.replace(/^1F9D1-200D-1F9B[0-3]$/, '1F9D1');
}

function ofOpenmoji(): LibraryPicture[] {
	const shown = openmoji().filter((row) => GROUP_OF.has(placeOf(row)) && !hiddenBecause(row));
	const sizes = new Map<string, number>();
	for (const row of shown) sizes.set(familyOf(row), (sizes.get(familyOf(row)) ?? 0) + 1);
	return shown.map((row) => ({
		id: `om:${row.hexcode}`,
		group: groupOf(row) ?? '',
		...((sizes.get(familyOf(row)) ?? 0) > 1 && { family: `om:${familyOf(row)}` }),
		name: row.annotation,
		tags: words(row.tags, row.openmoji_tags)
	}));
}

const named = (group: string, names: Readonly<Record<string, readonly string[]>>): LibraryPicture[] =>
	Object.entries(names).map(([id, [name = '', tags = '', nb]]) => ({
		id,
		group,
		name,
		tags: words(tags),
		...(nb !== undefined && { nb })
	}));

const ofAvatars = (): LibraryPicture[] =>
	Object.keys(AVATARS).map((id) => ({
		id,
		group: 'avatars',
		family: 'av:person',
		name: id.replace('av:', '').replaceAll('-', ' '),
		tags: ['avatar', 'person', 'me']
	}));

let library: readonly LibraryPicture[] | undefined;

/** All pictures that suit a plan, in the order they are browsed: ours first, then OpenMoji by group, flags last. */
export function wholeLibrary(): readonly LibraryPicture[] {
	library ??= [...named('drawn', own), ...ofAvatars(), ...named('tiles', tiles), ...sorted(ofOpenmoji())];
	return library;
}

function sorted(pictures: readonly LibraryPicture[]): LibraryPicture[] {
	const order = Object.keys(groups);
	return [...pictures].sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group));
}
