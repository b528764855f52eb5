/**
 * The whole library beside the starter packs: an index of all pictures by group, and one pack for each group with
 * those that no starter pack has. Nothing of it is fetched before somebody browses or meets such a picture.
 */

/** The file that names every picture of every group, without its ending. */
export const WHOLE_INDEX = 'whole';

/** The pack of a group's pictures. */
export const wholePack = (group: string): string => `all-${group}`;

/** Groups in the order they are browsed, each with the ids of its pictures. */
export type PictureGroups = ReadonlyMap<string, readonly string[]>;

/** The index as it came over the network. Throws `TypeError` for anything else. */
export function readGroups(source: unknown): PictureGroups {
	if (typeof source !== 'object' || source === null || Array.isArray(source))
		throw new TypeError('Not an index of pictures');
	return new Map(
		Object.entries(source).map(([group, ids]: [string, unknown]) => {
			if (!Array.isArray(ids) || !ids.every((id) => typeof id === 'string'))
				throw new TypeError('Not a group of pictures');
			return [group, ids];
		})
	);
}
