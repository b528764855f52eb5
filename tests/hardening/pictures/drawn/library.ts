import { readFile } from 'node:fs/promises';
import { type Drawing, SymbolLibrary } from '#lib/symbols/index.ts';

const packs = new URL('../../../../static/symbols/', import.meta.url);

/** The library as it is shipped. */
export const shippedLibrary = (): SymbolLibrary =>
	new SymbolLibrary(
		async (name) => JSON.parse(await readFile(new URL(`${name}.json`, packs), 'utf8')) as unknown
	);

/** Every picture of it by its id, in the order it is browsed. */
export async function shippedDrawings(): Promise<(readonly [id: string, drawing: Drawing])[]> {
	const library = shippedLibrary();
	const ids = [...(await library.groups()).values()].flat();
	return Promise.all(ids.map(async (id) => [id, await library.drawing(id)] as const));
}
