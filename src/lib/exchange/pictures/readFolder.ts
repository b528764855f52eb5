/** A zip of pictures: with a list of ours or somebody's, in Mulberry's folders, or with nothing but file names. */
import type { PhotoCredit } from '#lib/plan/index.ts';
import { LeftCount, type OutsidePack, UNKNOWN } from './OutsidePack.ts';
import { type Manifest, manifestOfCsv, manifestOfJson, stemOf } from './manifest.ts';
import type { PackageFiles } from './PackageFiles.ts';
import { plainLine, wordsOfFile } from './plainWords.ts';

/** Mulberry's archives carry their licence as a page, not as data. Source: mulberrysymbols.org, its licence page. */
const MULBERRY: PhotoCredit = {
	author: 'Mulberry Symbols',
	licence: 'CC BY-SA'
};
const MULBERRY_FOLDER = /(^|\/)EN(-symbols)?\//;
const MULBERRY_LIST = /(^|\/)symbol-info\.csv$/i;
/** A list of words in a language that nobody tells is told by these folders. */
const ENGLISH = 'en';

export function packOfFolder(files: PackageFiles): OutsidePack {
	const [mulberry] = files.named(MULBERRY_LIST);
	const isMulberry = mulberry !== undefined || files.pictures.every((path) => MULBERRY_FOLDER.test(path));
	const manifest = listIn(files, mulberry);
	const left = new LeftCount();
	const here = new Set(files.pictures.map(stemOf));
	// A list of a whole library often comes with a part of it: only what it alone speaks of is missing.
	if (!isMulberry)
		left.add('missing', [...(manifest?.said.keys() ?? [])].filter((stem) => !here.has(stem)).length);
	const credit = manifest?.credit ?? (isMulberry ? MULBERRY : undefined);
	const pictures = files.pictures.map((path) => {
		const said = manifest?.said.get(stemOf(path));
		const words =
			said && Object.keys(said.words).length
				? said.words
				: { [isMulberry ? ENGLISH : UNKNOWN]: wordsOfFile(path) || '–' };
		const owed = said?.credit ?? credit;
		return { words, ...(owed && { credit: owed }), read: () => files.picture(path) };
	});
	return {
		name: manifest?.name || (isMulberry && files.pictures.length ? 'Mulberry' : commonFolder(files.pictures)),
		pictures,
		left: left.counts
	};
}

function listIn(files: PackageFiles, mulberry: string | undefined): Manifest | undefined {
	for (const path of files.named(/\.json$/i)) {
		const manifest = manifestOfJson(files.json(path));
		if (manifest?.said.size) return manifest;
	}
	const [path] = mulberry === undefined ? files.named(/\.csv$/i) : [mulberry];
	const text = path === undefined ? undefined : files.text(path);
	return text === undefined ? undefined : manifestOfCsv(text);
}

/** The folder that all lie in names the pack. */
function commonFolder(paths: readonly string[]): string {
	const [first = ''] = paths;
	const [folder] = first.split('/');
	return first.includes('/') && paths.every((path) => path.startsWith(`${folder ?? ''}/`))
		? plainLine(folder, 80)
		: '';
}
