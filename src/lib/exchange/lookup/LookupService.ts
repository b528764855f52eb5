/**
 * Pictures of ARASAAC, by its documented API: `GET /api/pictograms/{language}/search/{word}` answers a JSON list, or 404
 * with an empty one; `GET /api/pictograms/{id}?download=false` answers a PNG of 500 px. Written from that description and
 * never tried against the service. Only the word, its language and numbers of pictures leave the device.
 */
import type { PhotoCredit } from '#lib/plan/index.ts';
import { LeftOut, type PictureBytes } from '../pictures/OutsidePack.ts';
import { pictureBytes } from '../pictures/pictureBytes.ts';
import { plainLine } from '../pictures/plainWords.ts';
import { type Answer, type Fetch, ask } from './ask.ts';
import type { LookupLanguage } from './lookupLanguages.ts';
import { LookupTrouble } from './LookupTrouble.ts';
import { type Sighting, sightingsIn } from './sightingsIn.ts';

export interface LookupLimits {
	/** Longest wait for one answer, in milliseconds. */
	readonly time: number;
	readonly answerBytes: number;
	readonly pictureBytes: number;
	/** How many pictures of an answer are looked at. */
	readonly pictures: number;
}

/** In the words of the service's own terms; names stay names. */
const AUTHOR = 'Sergio Palao; owner: Government of Aragon (ARASAAC, arasaac.org)';
const LICENCE = 'CC BY-NC-SA';
const LONGEST_WORD = 60;

export class LookupService {
	readonly #origin: string;
	readonly #fetch: Fetch;
	readonly #limits: LookupLimits;
	/** One request at a time, in the order they were asked for. */
	#before: Promise<unknown> = Promise.resolve();

	/** `origin` as in an address: scheme, host and port, no path. */
	constructor(origin: string, fetch: Fetch, limits: LookupLimits) {
		this.#origin = origin;
		this.#fetch = fetch;
		this.#limits = limits;
	}

	/** Best first; none where it has none, or where the word has no letter. @throws LookupTrouble */
	async find(word: string, language: LookupLanguage, signal?: AbortSignal): Promise<readonly Sighting[]> {
		const asked = plainLine(word, LONGEST_WORD);
		// `.` and `..` would be another address.
		if (!/[\p{L}\p{N}]/u.test(asked)) return [];
		const { answerBytes, pictures } = this.#limits;
		const path = `/api/pictograms/${language}/search/${encodeURIComponent(asked)}`;
		const { status, bytes } = await this.#ask(path, answerBytes, signal);
		if (status === 404) return [];
		if (status !== 200) throw new LookupTrouble('strange');
		return sightingsIn(bytes, asked, pictures);
	}

	/** @throws LookupTrouble when nothing comes; LeftOut when it is no PNG that we take */
	async read({ id }: Sighting, signal?: AbortSignal): Promise<PictureBytes> {
		const { status, bytes } = await this.#ask(this.#pictureOf(id), this.#limits.pictureBytes, signal);
		if (status !== 200) throw new LeftOut('missing');
		const picture = pictureBytes(bytes);
		if (picture.kind !== 'png') throw new LeftOut('kind');
		return picture;
	}

	/** Whom it is owed to, as its licence asks for. */
	creditOf({ id, name }: Sighting): PhotoCredit {
		return {
			...(name && { title: name }),
			author: AUTHOR,
			licence: LICENCE,
			url: `${this.#origin}${this.#pictureOf(id)}`
		};
	}

	readonly #pictureOf = (id: number): string => `/api/pictograms/${String(id)}?download=false`;

	#ask(path: string, most: number, signal: AbortSignal | undefined): Promise<Answer> {
		const { time } = this.#limits;
		const turn = this.#before.then(() =>
			ask(`${this.#origin}${path}`, { fetch: this.#fetch, most, time, signal })
		);
		this.#before = turn.catch(() => undefined);
		return turn;
	}
}
