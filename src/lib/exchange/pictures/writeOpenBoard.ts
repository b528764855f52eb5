/**
 * A board of a plan as an Open Board package, `.obz` (openboardformat.org, open-board-0.1), for talking machines and
 * other programs: a button for each card, labelled in Norwegian, with the participant's language as `strings`.
 */
import { strToU8, type Zippable } from 'fflate';
import type { LanguageTag, PhotoCredit } from '#lib/plan/index.ts';
import { zipOf } from '../planFile.ts';

export interface BoardImage {
	readonly bytes: Uint8Array;
	readonly kind: 'png' | 'jpeg';
	/** Pixels. */
	readonly width: number;
	readonly height: number;
	readonly credit?: PhotoCredit;
}
export interface BoardButton {
	/** By language; the board's own language is the label. */
	readonly words: Readonly<Record<LanguageTag, string>>;
	readonly image?: BoardImage;
}
export interface WrittenBoard {
	readonly name: Readonly<Record<LanguageTag, string>>;
	/** The language of the labels. */
	readonly locale: LanguageTag;
	readonly buttons: readonly BoardButton[];
}

const FORMAT = 'open-board-0.1';
const BOARD = 'boards/1.obf';
/** As many as lie beside each other on a tablet. */
const MOST_COLUMNS = 6;

/** The same board gives the same bytes. */
export function writeOpenBoard({ name, locale, buttons }: WrittenBoard): Uint8Array<ArrayBuffer> {
	const entries: Zippable = {};
	const paths: Record<string, string> = {};
	const images: unknown[] = [];
	const strings: Record<string, Record<string, string>> = {};
	const say = (words: BoardButton['words']): string => {
		const label = words[locale] ?? Object.values(words)[0] ?? '';
		if (label)
			for (const [tag, text] of Object.entries(words)) strings[tag] = { ...strings[tag], [label]: text };
		return label;
	};
	const title = say(name);
	const rows = buttons.map(({ words, image }, index) => {
		const id = String(index + 1);
		const { [locale]: _, ...others } = words;
		if (image) {
			const path = `images/${id}.${image.kind === 'png' ? 'png' : 'jpg'}`;
			entries[path] = [image.bytes, { level: 0 }];
			paths[id] = path;
			images.push(imageRow(id, path, image));
		}
		return {
			id,
			label: say(words),
			...(Object.keys(others).length && {
				translations: Object.fromEntries(Object.entries(others).map(([tag, label]) => [tag, { label }]))
			}),
			...(image && { image_id: id })
		};
	});
	const board = {
		format: FORMAT,
		id: '1',
		locale,
		name: title,
		strings,
		buttons: rows,
		images,
		sounds: [],
		grid: gridOf(rows.map(({ id }) => id))
	};
	const manifest = {
		format: FORMAT,
		root: BOARD,
		paths: { boards: { 1: BOARD }, images: paths, sounds: {} }
	};
	entries['manifest.json'] = [text(manifest), { level: 6 }];
	entries[BOARD] = [text(board), { level: 6 }];
	return zipOf(entries);
}

const text = (value: unknown): Uint8Array => strToU8(`${JSON.stringify(value, null, '\t')}\n`);

function imageRow(id: string, path: string, { kind, width, height, credit }: BoardImage): unknown {
	return {
		id,
		path,
		content_type: `image/${kind}`,
		width,
		height,
		...(credit && {
			license: {
				...(credit.licence !== undefined && { type: credit.licence }),
				...(credit.author !== undefined && { author_name: credit.author }),
				...(credit.url !== undefined && { source_url: credit.url })
			}
		})
	};
}

function gridOf(ids: readonly string[]): unknown {
	const columns = Math.min(MOST_COLUMNS, Math.max(1, Math.ceil(Math.sqrt(ids.length))));
	const rows = Math.max(1, Math.ceil(ids.length / columns));
	const order = Array.from({ length: rows }, (_, row) =>
		Array.from({ length: columns }, (_, column) => ids[row * columns + column] ?? null)
	);
	return { rows, columns, order };
}
