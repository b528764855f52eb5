import { Refusal } from '#lib/plan/index.ts';
import { LIMITS } from '#lib/safety/index.ts';
import type { ZipEntry } from '../zip/zipEntries.ts';
import { LeftOut, type PictureBytes } from './OutsidePack.ts';
import { pictureBytes } from './pictureBytes.ts';

const PICTURE = /\.(svg|png|jpe?g|webp)$/i;
const TEXT_BYTES = LIMITS.boardBytes;

/** The files of a package by their paths. Pictures are unpacked one at a time, lists and boards whole. */
export class PackageFiles {
	readonly #entries: ReadonlyMap<string, ZipEntry>;

	constructor(entries: readonly ZipEntry[]) {
		this.#entries = new Map(entries.map((entry) => [entry.name, entry]));
	}

	get pictures(): readonly string[] {
		return [...this.#entries.keys()].filter((name) => PICTURE.test(name));
	}

	/** The paths that end so. */
	named(ending: RegExp): readonly string[] {
		return [...this.#entries.keys()].filter((name) => ending.test(name));
	}

	/** The boards that the manifest of an Open Board package names, or all there are. */
	boards(): readonly string[] {
		return this.named(/\.obf$/i);
	}

	has(name: string): boolean {
		return this.#entries.has(name);
	}

	/** UTF-8 with or without a mark, else Windows' Latin. Nothing where there is no such file. @throws Refusal */
	text(name: string): string | undefined {
		const bytes = this.#entries.get(name)?.read(TEXT_BYTES);
		return bytes && textOfBytes(bytes);
	}

	/** Nothing for what is no JSON. @throws Refusal */
	json(name: string): unknown {
		const text = this.text(name);
		return text === undefined ? undefined : jsonOf(text);
	}

	/** @throws LeftOut */
	picture(name: string): PictureBytes {
		const entry = this.#entries.get(name);
		if (!entry) throw new LeftOut('missing');
		try {
			return pictureBytes(entry.read(LIMITS.pictureBytes));
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			throw new LeftOut(error.code === 'file-too-large' ? 'large' : 'damaged', { cause: error });
		}
	}
}

export function textOfBytes(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}

export function jsonOf(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
	} catch {
		return undefined;
	}
}
