import { PNG } from 'pngjs';
import type { Look } from './looks.ts';
import type { Difference, Pixels } from './pixels.ts';
import { CELL, PICTURE } from './sourceSvg.ts';

export interface DrawnPicture extends Difference {
	readonly id: string;
	readonly cell: Pixels;
	readonly source: Pixels;
}

/** All pictures drawn in one way. */
export interface Drawn {
	readonly way: string;
	readonly pictures: readonly DrawnPicture[];
}

/** Of 255. What two renderers make of the same edges stays below; a missing part, a wrong colour or shade does not. */
export const TOLERANCE: Difference = { mean: 6, worst: 32 };

export const isTooDifferent = ({ mean, worst }: Difference): boolean =>
	mean > TOLERANCE.mean || worst > TOLERANCE.worst;

/**
 * Looked at and left: what a renderer does, and not our drawing. PDFium (2.1.13 of the package) cuts off the round ends of
 * a skate's laces, where a line turns back on itself.
 */
export const RENDERERS_OWN = new Set(['PDF, drawn by PDFium om:26F8']);

/** Those that look least like their source, the worst first. */
export const mostDifferent = ({ pictures }: Drawn, count: number): readonly DrawnPicture[] =>
	[...pictures].sort((a, b) => b.worst - a.worst).slice(0, count);

const SHOWN = 12;

/** The pictures that differ most in each way, a row for each way, each with its source at its right, as a PNG. */
export function sideBySide(all: readonly Drawn[]): Buffer {
	const png = new PNG({ width: SHOWN * 2 * CELL, height: all.length * CELL });
	for (const [row, drawn] of all.entries())
		for (const [column, { cell, source }] of mostDifferent(drawn, SHOWN).entries())
			for (const [side, { data }] of [cell, source].entries())
				for (let y = 0; y < CELL; y++) {
					const to = ((row * CELL + y) * png.width + (column * 2 + side) * CELL) * 4;
					png.data.set(data.subarray(y * CELL * 4, (y + 1) * CELL * 4), to);
				}
	return PNG.sync.write(png);
}

const rank = (values: readonly number[], part: number): string =>
	([...values].sort((a, b) => a - b)[Math.floor(part * (values.length - 1))] ?? 0).toFixed(1);

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The figures as a page of Markdown. */
export function reportOf(all: readonly Drawn[], looks: readonly Look[]): string {
	const ways = all.map(({ way, pictures }) => {
		const [means, worsts] = [pictures.map(({ mean }) => mean), pictures.map(({ worst }) => worst)];
		const most = mostDifferent({ way, pictures }, 3).map(({ id, worst }) => `${id} ${worst.toFixed(0)}`);
		const beyond = pictures.filter(isTooDifferent).map(({ id }) => id);
		return row([
			way,
			rank(means, 0.5),
			rank(means, 1),
			rank(worsts, 0.5),
			rank(worsts, 0.99),
			most.join(', '),
			beyond.join(', ') || 'none'
		]);
	});
	const seen = looks.map(({ name, ink, faintest, darkest }) =>
		row([name, `${(ink * 100).toFixed(0)} %`, faintest, darkest])
	);
	return `# Our drawings beside their sources

Made by \`node tests/hardening/library-pictures.ts\`; it ends with an error when a picture is beyond the tolerance.
Every one of the ${String(all[0]?.pictures.length)} pictures of the library is drawn as we draw it, ${String(PICTURE)} px large, and laid over the file it was made
from, drawn by resvg 2.6.2. Shades of skin and hair are the plan's to choose and are left as in the file. Differences are
of 255: the mean over a picture, and the square of 7 px that differs most in one colour.

${row(['drawn', 'mean: middle', 'mean: most', 'square: middle', 'square: 99 of 100', 'square: most', `beyond ${String(TOLERANCE.mean)} or ${String(TOLERANCE.worst)}`])}
${row(Array.from('-------', () => '---'))}
${ways.join('\n')}

Looked at and left: ${[...RENDERERS_OWN].join('; ')} (the round ends of a skate's laces are cut off).

Black-and-white and line looks of the same pictures, as resvg draws them: how much of the square is ink, the picture that
keeps least of its contrast (its steps from pixel to pixel, beside those in colour), and the one with most solid black.

${row(['look', 'ink, mean', 'least contrast kept', 'most solid black'])}
${row(Array.from('----', () => '---'))}
${seen.join('\n')}
`;
}
