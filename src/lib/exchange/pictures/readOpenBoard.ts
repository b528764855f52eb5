/**
 * Pictures with their labels out of Open Board files (openboardformat.org, open-board-0.1): a board, `.obf`, or a zip of
 * boards and pictures, `.obz`. Ids may be numbers. A label stands in the board's own language, and in others where
 * `strings` has it. A picture is a file of the package, or data in the board; one that lies on the net, or that is
 * named after a closed symbol set, is left and counted.
 */
import { Refusal } from '#lib/plan/index.ts';
import { LIMITS } from '#lib/safety/index.ts';
import { creditOf } from './creditOf.ts';
import {
	LeftCount,
	LeftOut,
	type OutsidePack,
	type OutsidePicture,
	type PictureBytes,
	UNKNOWN
} from './OutsidePack.ts';
import { type PackageFiles, jsonOf, textOfBytes } from './PackageFiles.ts';
import { pictureBytes } from './pictureBytes.ts';
import { plainLine, tagOf } from './plainWords.ts';

type Row = Readonly<Record<string, unknown>>;
const rowOf = (value: unknown): Row =>
	typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Row) : {};
const rowsOf = (value: unknown): readonly Row[] => (Array.isArray(value) ? value.map(rowOf) : []);
/** `12` and `"12"` are one id. */
const idOf = (value: unknown): string | undefined =>
	typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

const FORMAT = /^open-board-/;

/** A single board. @throws Refusal `no-pictures` for what is no board */
export function packOfBoard(bytes: Uint8Array, files: PackageFiles): OutsidePack {
	if (bytes.length > LIMITS.boardBytes) throw new Refusal('file-too-large');
	const board = rowOf(jsonOf(textOfBytes(bytes)));
	if (!FORMAT.test(plainLine(board.format))) throw new Refusal('no-pictures', { place: 'format' });
	const gathered = new Gathered(files);
	gathered.board(board, new Map());
	return gathered.pack(plainLine(board.name, 80));
}

/** A package. A board that can't be read is left, the others are not. */
export function packOfBoards(boards: readonly string[], files: PackageFiles): OutsidePack {
	const manifest = rowOf(files.json(files.named(/(^|\/)manifest\.json$/i)[0] ?? ''));
	const paths = new Map(
		Object.entries(rowOf(rowOf(manifest.paths).images)).flatMap(([id, path]): [string, string][] =>
			typeof path === 'string' ? [[id, path]] : []
		)
	);
	const gathered = new Gathered(files);
	const names: string[] = [];
	for (const path of boards) {
		const board = rowOf(files.json(path));
		gathered.board(board, paths);
		if (path === manifest.root || names.length === 0) names.unshift(plainLine(board.name, 80));
	}
	return gathered.pack(names[0] ?? '');
}

class Gathered {
	readonly #files: PackageFiles;
	readonly #pictures: OutsidePicture[] = [];
	readonly #left = new LeftCount();
	/** The same picture under the same words is one. */
	readonly #seen = new Set<string>();

	constructor(files: PackageFiles) {
		this.#files = files;
	}

	pack(name: string): OutsidePack {
		return { name, pictures: this.#pictures, left: this.#left.counts };
	}

	board(board: Row, paths: ReadonlyMap<string, string>): void {
		const images = new Map(rowsOf(board.images).map((image) => [idOf(image.id), image]));
		for (const button of rowsOf(board.buttons)) {
			const id = idOf(button.image_id);
			if (id === undefined) continue;
			if (this.#pictures.length > LIMITS.packPictures) return;
			const words = wordsOf(button, board);
			const image = images.get(id) ?? {};
			const path = typeof image.path === 'string' ? image.path : paths.get(id);
			const key = JSON.stringify([path ?? `${plainLine(board.id)} ${id}`, words]);
			if (this.#seen.has(key) || !Object.keys(words).length) continue;
			this.#seen.add(key);
			this.#take(image, path, words, creditIn(image, board));
		}
	}

	#take(
		image: Row,
		path: string | undefined,
		words: OutsidePicture['words'],
		credit: OutsidePicture['credit']
	): void {
		const { data } = image;
		const known = path === undefined ? undefined : plainPath(path);
		if (known !== undefined && this.#files.has(known))
			this.#put({ words, ...(credit && { credit }), read: () => this.#files.picture(known) });
		else if (typeof data === 'string')
			this.#put({ words, ...(credit && { credit }), read: () => bytesOfData(data) });
		else this.#left.add(image.symbol ? 'closed' : image.url ? 'elsewhere' : 'missing');
	}

	#put(picture: OutsidePicture): void {
		this.#pictures.push(picture);
	}
}

/** `./images/1.png` is `images/1.png`. */
const plainPath = (path: string): string => path.replace(/^(\.\/)+/, '');

function wordsOf(button: Row, board: Row): Readonly<Record<string, string>> {
	const label = plainLine(button.label) || plainLine(button.vocalization);
	const own = tagOf(board.locale) ?? UNKNOWN;
	const words = new Map<string, string>();
	const put = (tag: string | undefined, text: string): void => {
		if (tag !== undefined && text) words.set(tag, text);
	};
	for (const [locale, strings] of Object.entries(rowOf(board.strings)))
		put(tagOf(locale), plainLine(rowOf(strings)[String(button.label)]));
	if (!words.has(own)) put(own, label.replace(/^:/, ''));
	for (const [locale, said] of Object.entries(rowOf(button.translations)))
		put(tagOf(locale), plainLine(typeof said === 'string' ? said : rowOf(said).label));
	return Object.fromEntries(words);
}

function creditIn(image: Row, board: Row): OutsidePicture['credit'] {
	const own = rowOf(image.license);
	const licence = Object.keys(own).length ? own : rowOf(board.license);
	return creditOf({
		title: undefined,
		author: licence.author_name ?? licence.copyright_notice,
		licence: licence.type,
		url: licence.source_url ?? licence.author_url ?? licence.copyright_notice_url
	});
}

const DATA = /^data:[\w.+/-]*(?:;[\w=-]+)*;base64,/;

function bytesOfData(data: string): PictureBytes {
	const start = DATA.exec(data.slice(0, 200))?.[0];
	if (start === undefined) throw new LeftOut('damaged');
	if (data.length > LIMITS.pictureBytes * 1.4) throw new LeftOut('large');
	let text: string;
	try {
		text = atob(data.slice(start.length));
	} catch (error) {
		throw new LeftOut('damaged', { cause: error });
	}
	return pictureBytes(Uint8Array.from(text, (sign) => sign.charCodeAt(0)));
}
