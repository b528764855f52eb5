/**
 * One picture of each kind of page, as it should look. Kept in tests/fixtures/paper; the unit tests hold the pages of
 * today against them. Made anew only on purpose, when a page has been looked at: `node tests/paper/goldens.ts`, or
 * with the names of some.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import type { PrintChoices } from '#lib/pdf/index.ts';
import { fullPlan } from './fullPlan.ts';
import { KINDS, type Kind } from './pageKinds.ts';
import { type Picture, picturesOf } from './pictures.ts';
import { readPng, writePng } from './png.ts';
import { printedKind } from './printed.ts';

export interface Golden {
	readonly name: string;
	readonly own: string;
	readonly kind: Kind;
	readonly choices?: Partial<PrintChoices>;
}

/** Every kind in Norwegian and Arabic; some in Tigrinya, and as a printer without colour gives them. */
export const GOLDENS: readonly Golden[] = [
	...KINDS.map((kind) => ({ name: `${kind}-ar`, own: 'ar', kind })),
	...(['min-vei', 'min-uke', 'profile'] as const).map((kind) => ({ name: `${kind}-ti`, own: 'ti', kind })),
	...(['min-vei', 'min-uke'] as const).map((kind) => ({
		name: `${kind}-ar-black`,
		own: 'ar',
		kind,
		choices: { look: 'black-and-white' as const }
	}))
];

/** 50 dpi. */
const SCALE = 50 / 72;
const FOLDER = join(import.meta.dirname, '../fixtures/paper');
const pathOf = ({ name }: Golden): string => join(FOLDER, `${name}.png`);

/** The page of this kind: of picture cards, which follow their boards, the last but one, which is full. */
export async function drawn({ own, kind, choices }: Golden): Promise<Picture> {
	const { bytes } = await printedKind(await fullPlan(own), kind, choices);
	const pictures = await picturesOf(bytes, SCALE);
	return pictures.at(kind === 'picture-cards' ? -2 : 0)!;
}

export const kept = (golden: Golden): Picture => readPng(readFileSync(pathOf(golden)));

/** The share of a page that differs plainly; edges may be drawn a little differently. 1 where the sizes differ. */
export function differs(one: Picture, other: Picture): number {
	const { width, height } = one;
	if (width !== other.width || height !== other.height) return 1;
	return pixelmatch(one.data, other.data, undefined, width, height, { threshold: 0.2 }) / (width * height);
}
/** One small word more or less on a page is above this; the same page drawn again is far below. */
export const TOLERANCE = 0.0002;

if (import.meta.main) {
	const asked = process.argv.slice(2);
	for (const golden of GOLDENS) {
		if (asked.length && !asked.includes(golden.name)) continue;
		const file = writePng(await drawn(golden));
		writeFileSync(pathOf(golden), file);
		process.stdout.write(`${golden.name} ${String(Math.round(file.length / 1024))} kB\n`);
	}
}
