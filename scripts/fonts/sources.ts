import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fontTable } from '#lib/pdf/fonts/fontTable.ts';

const packages = fileURLToPath(new URL('../../node_modules/@expo-google-fonts/', import.meta.url));

/** `NotoSansMyanmar-Bold` → `noto-sans-myanmar`, as the packages are named. */
function packageOf(name: string): string {
	const [stem = ''] = name.split('-');
	return stem.replace(/(?<!^)(?=[A-Z])/g, '-').toLowerCase();
}

/** The TrueType file that a font of the table is cut from. */
export function sourceOf(name: string, weight: 400 | 700): string {
	const folder = weight === 700 ? '700Bold' : '400Regular';
	const inside = `${packages}${packageOf(name)}/${folder}/`;
	const file = readdirSync(inside).find((each) => each.endsWith('.ttf'));
	if (file === undefined) throw new Error(`No TrueType file for ${name}`);
	return inside + file;
}

/** The SIL Open Font License with each font's copyright line. */
export const licences: readonly string[] = [...new Set(fontTable.map(({ name }) => packageOf(name)))].map(
	(each) => `${packages}${each}/LICENSE_FONT`
);
