/** Builds the packs of pictures in `static/symbols/` from the openmoji package and our own drawings. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { PACKS } from '../src/lib/symbols/packs.ts';
import { type PackedDrawing, packDrawing } from '../src/lib/symbols/readPack.ts';
import { flatten } from './symbols/flatten.ts';
import { sourceOf } from './symbols/sourceOf.ts';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** What the packs depend on, from the root of the project. */
export const inputs: string[] = [
	'scripts/symbols.ts',
	'scripts/symbols',
	'src/lib/symbols/areas.ts',
	'src/lib/symbols/packs.ts',
	'src/lib/symbols/readPack.ts',
	'src/lib/symbols/data',
	'src/lib/symbols/own',
	'node_modules/openmoji/package.json'
];

const OUT = 'static/symbols';

async function packed(id: string): Promise<[string, PackedDrawing]> {
	try {
		return [id, packDrawing(flatten(await readFile(sourceOf(id), 'utf8')))];
	} catch (cause) {
		throw new Error(`The picture ${id} can't be packed`, { cause });
	}
}

export async function build(): Promise<void> {
	await mkdir(at(OUT), { recursive: true });
	for (const file of await readdir(at(OUT))) await rm(at(`${OUT}/${file}`));
	for (const [name, ids] of PACKS) {
		const pack = Object.fromEntries(await Promise.all(ids.map(packed)));
		await writeFile(at(`${OUT}/${name}.json`), JSON.stringify(pack));
	}
	await writeFile(at(`${OUT}/LICENSE.txt`), await readFile(at('node_modules/openmoji/LICENSE.txt')));
}
