import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** CLDR's folder for our language, where it has another name. It has none for Sorani and Dari. */
const FOLDERS: Readonly<Record<string, string>> = { nb: 'no', kmr: 'ku', 'fa-AF': '' };

type Annotations = Readonly<
	Record<string, { readonly default?: readonly string[]; readonly tts?: readonly string[] }>
>;

const at = (path: string): string => fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url));

function read(kind: 'annotations' | 'annotationsDerived', folder: string): Annotations {
	const name = kind === 'annotations' ? 'cldr-annotations-full' : 'cldr-annotations-derived-full';
	const path = at(`${name}/${kind}/${folder}/annotations.json`);
	if (!existsSync(path)) return {};
	const file = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { annotations?: Annotations }>;
	return file[kind]?.annotations ?? {};
}

const bare = (emoji: string): string => emoji.replaceAll('\uFE0F', '');

/** What Unicode's CLDR calls emoji in a language: the name first, then keywords. Asked by OpenMoji's hex code. */
export function cldrWords(tag: string): (hexcode: string) => readonly string[] {
	const folder = FOLDERS[tag] ?? tag;
	const found = new Map<string, readonly string[]>();
	if (folder)
		for (const kind of ['annotationsDerived', 'annotations'] as const)
			for (const [emoji, { tts = [], default: keywords = [] }] of Object.entries(read(kind, folder)))
				found.set(bare(emoji), [...tts, ...keywords]);
	return (hexcode) =>
		found.get(bare(String.fromCodePoint(...hexcode.split('-').map((part) => Number.parseInt(part, 16))))) ??
		[];
}
