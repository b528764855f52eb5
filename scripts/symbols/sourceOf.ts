import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Where the SVG file of a picture is, for the sets that are files. */
const FILES: Readonly<Record<string, (name: string) => string>> = {
	own: (name) => `src/lib/symbols/own/${name}.svg`,
	om: (name) => `node_modules/openmoji/color/svg/${name}.svg`,
	ak: (name) => `node_modules/@navikt/aksel-icons/dist/svg/${name}.svg`
};

/** Sets that are one file of many icons (Iconify's format). */
const SHELVES: Readonly<Record<string, string>> = {
	ms: 'material-symbols',
	hi: 'healthicons',
	st: 'streamline-ultimate-color'
};

interface Shelf {
	readonly icons: Readonly<Record<string, { readonly body: string }>>;
}
const read = new Map<string, Shelf>();

function shelf(set: string): Shelf {
	const known = read.get(set);
	if (known) return known;
	const path = at(`node_modules/@iconify-json/${SHELVES[set] ?? ''}/icons.json`);
	const icons = JSON.parse(readFileSync(path, 'utf8')) as Shelf;
	read.set(set, icons);
	return icons;
}

/** The SVG that a picture is made from: our own, OpenMoji's, or an icon of another set. Throws if there is none. */
export function sourceOf(id: string): string {
	const [set = '', name = ''] = id.split(':');
	const file = FILES[set];
	if (file) return readFileSync(at(file(name)), 'utf8');
	const icon = set in SHELVES ? shelf(set).icons[name] : undefined;
	if (!icon) throw new RangeError(`No picture ${id}`);
	return `<svg xmlns="http://www.w3.org/2000/svg">${icon.body}</svg>`;
}
