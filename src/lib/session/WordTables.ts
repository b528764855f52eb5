import { type Translator, canonicalTag, wordTable } from '#lib/i18n/index.ts';
import { type Correction, correctionOf, withCorrections } from '#lib/office/index.ts';
import { Refusal } from '#lib/plan/index.ts';
import { LIMITS } from '#lib/safety/index.ts';
import type { Office } from './Office.svelte.ts';
import { handOver } from './PlanFiles.ts';
import { type Proposals, proposalsOf } from './proposals.ts';

/** What a file of corrections would do, in the language it is for. */
export interface ReadTable extends Proposals {
	readonly language: string;
}

/** Words of a language out as a table, and corrections in from one, to be seen before they count. */
export class WordTables {
	readonly #translator: Translator;
	readonly #office: Office;

	constructor({ translator, office }: { translator: Translator; office: Office }) {
		this.#translator = translator;
		this.#office = office;
	}

	/** Hands over every text of a language, with what was corrected and noted. */
	async save(language: string): Promise<void> {
		const { correctionFileName, writeCorrectionTable } = await import('#lib/exchange/index.ts');
		const rows = await wordTable(this.#translator, language);
		const table = writeCorrectionTable(
			rows.map(({ key, nb, en, now }) => {
				const corrected = correctionOf(this.#office.library, { language, key });
				// What was corrected stands in both columns: it is said now, and would be said by this file elsewhere.
				return { key, nb, en, now, new: corrected?.text ?? '', note: corrected?.note ?? '' };
			})
		);
		handOver(new TextEncoder().encode(table), correctionFileName(language), 'text/csv');
	}

	/**
	 * What a file would change; `language` where it does not say itself which it is for. Nothing when it is no such file.
	 * Nothing is changed. @throws Refusal `file-too-large`
	 */
	async read(file: File, language: string): Promise<ReadTable | undefined> {
		if (file.size > LIMITS.jsonBytes) throw new Refusal('file-too-large');
		const { readCorrectionFile } = await import('#lib/exchange/index.ts');
		const read = readCorrectionFile(file.name, new Uint8Array(await file.arrayBuffer()));
		if (!read) return undefined;
		const tag = canonicalTag(read.language ?? language);
		return { language: tag, ...proposalsOf(await wordTable(this.#translator, tag), read.lines) };
	}

	/** Keeps corrections, all of them or none. @throws {SaveFailed} */
	async keep(corrections: readonly Correction[]): Promise<void> {
		await this.#office.keep(withCorrections(this.#office.library, corrections));
	}
}
