/** Builds the packs of pictures in `static/symbols/` from npm packages and our own drawings. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { PACKS, packOf } from '../src/lib/symbols/packs.ts';
import { type PackedDrawing, packDrawing } from '../src/lib/symbols/readPack.ts';
import { WHOLE_INDEX, wholePack } from '../src/lib/symbols/wholePacks.ts';
import { drawingOf } from './symbols/drawingOf.ts';
import { wholeLibrary } from './symbols/wholeLibrary.ts';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** What the packs depend on, from the root of the project. */
export const inputs: string[] = [
	'scripts/symbols.ts',
	'scripts/symbols',
	'src/lib/symbols/own',
	'src/lib/symbols/areas.ts',
	'src/lib/symbols/composeBadge.ts',
	'src/lib/symbols/packs.ts',
	'src/lib/symbols/packAreas.ts',
	'src/lib/symbols/readPack.ts',
	'src/lib/symbols/relativePath.ts',
	'src/lib/symbols/wholePacks.ts',
	'src/lib/symbols/data',
	'src/lib/symbols/own',
	'docs/licences',
	'node_modules/openmoji/package.json'
];

const OUT = 'static/symbols';
/** The terms of the sets whose packages bring none. */
const LICENCES = 'docs/licences';

const packed = (id: string): [string, PackedDrawing] => [id, packDrawing(drawingOf(id))];

async function write(name: string, ids: readonly string[]): Promise<string> {
	const pack = JSON.stringify(Object.fromEntries(ids.map(packed)));
	await writeFile(at(`${OUT}/${name}.json`), pack);
	return pack;
}

/** Starter packs first; then the whole library, of which each picture is in one pack only. */
export async function build(): Promise<void> {
	await mkdir(at(OUT), { recursive: true });
	for (const file of await readdir(at(OUT))) await rm(at(`${OUT}/${file}`), { recursive: true });
	for (const [name, ids] of PACKS) await write(name, ids);
	const library = wholeLibrary();
	const groups = Map.groupBy(library, ({ group }) => group);
	const index = Object.fromEntries([...groups].map(([group, all]) => [group, all.map(({ id }) => id)]));
	await writeFile(at(`${OUT}/${WHOLE_INDEX}.json`), JSON.stringify(index));
	let bytes = gzipSync(JSON.stringify(index)).length;
	for (const [group, all] of groups) {
		const rest = all.map(({ id }) => id).filter((id) => packOf(id) === undefined);
		if (rest.length) bytes += gzipSync(await write(wholePack(group), rest)).length;
	}
	console.log(
		`  ${String(library.length)} pictures; ${String(Math.round(bytes / 1000))} kB gzipped after the first`
	);
	for (const file of await readdir(at(LICENCES)))
		await writeFile(at(`${OUT}/LICENSE-${file}`), await readFile(at(`${LICENCES}/${file}`)));
	await writeFile(at(`${OUT}/LICENSE.txt`), await readFile(at('node_modules/openmoji/LICENSE.txt')));
}
