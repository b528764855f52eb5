import { fileURLToPath } from 'node:url';

/** The SVG file that a picture is made from: our own, or one of the openmoji package. */
export function sourceOf(id: string): string {
	const [set, name = ''] = id.split(':');
	const path =
		set === 'own' ? `src/lib/symbols/own/${name}.svg` : `node_modules/openmoji/color/svg/${name}.svg`;
	return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}
