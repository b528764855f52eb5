import { type MediaHash, type Photo, type Plan, Refusal, type SaidBy, type Sound } from '#lib/plan/index.ts';
import { LIMITS, preparePhoto, soundKind } from '#lib/safety/index.ts';
import type { Recorded } from '#lib/speech/index.ts';
import type { Store } from '#lib/storage/index.ts';
import { fileNameOf } from './fileNameOf.ts';
import { mediaIn } from './mediaIn.ts';

/** What a file from outside held, after the gate. */
export interface ReadPlan {
	readonly plan: Plan;
	readonly media: ReadonlyMap<MediaHash, Uint8Array>;
}

/**
 * Plans and pictures that come into this device and leave it as files. What comes in has passed the gate before
 * anything is stored; nothing is stored half.
 */
export class PlanFiles {
	readonly #store: Store;

	constructor(store: Store) {
		this.#store = store;
	}

	/** A photo from outside, made small and without place or time, and kept. Throws `PictureError`. */
	async keepPhoto(file: Blob): Promise<Photo> {
		const { bytes, width, height } = await preparePhoto(file);
		return { kind: 'photo', media: await this.#store.media.put(bytes), width, height };
	}

	/** What was recorded in the room, kept. Throws `Refusal` for what is no sound of ours. */
	async keepSound({ bytes, seconds, part }: Recorded, language?: string, by?: SaidBy): Promise<Sound> {
		if (bytes.length > LIMITS.soundBytes) throw new Refusal('file-too-large');
		if (!soundKind(bytes)) throw new Refusal('sound-kind');
		const media = await this.#store.media.put(bytes);
		return { media, seconds, ...(language !== undefined && { language }), ...part, ...(by && { by }) };
	}

	/** Reads a plan file, or a PDF of ours with the plan in it. Throws `Refusal`; nothing is stored. */
	async read(file: Blob): Promise<ReadPlan> {
		if (file.size > LIMITS.fileBytes) throw new Refusal('file-too-large');
		const [{ readAnyPlan }, { planJsonFromPdf }] = await Promise.all([
			import('#lib/exchange/index.ts'),
			import('#lib/pdf/index.ts')
		]);
		return readAnyPlan(new Uint8Array(await file.arrayBuffer()), planJsonFromPdf);
	}

	/** Stores what was read under an id: as a new plan, or in the place of the one that is there. */
	async keep({ plan, media }: ReadPlan, id: string, instead = false): Promise<void> {
		for (const bytes of media.values()) await this.#store.media.put(bytes);
		await (instead ? this.#store.replace(id, plan) : this.#store.create(id, plan));
	}

	/** The plan as a file, with its photos, drawings and sounds. */
	async bytesOf(plan: Plan): Promise<Uint8Array> {
		const { writePlanFile } = await import('#lib/exchange/index.ts');
		return writePlanFile(plan, await mediaIn(plan, this.#store.media));
	}

	/** Hands the plan to the people in the room as a file. Its name says the day, never the participant. */
	async save(plan: Plan, today: string): Promise<void> {
		handOver(await this.bytesOf(plan), fileNameOf(today, 'bildeplan'), 'application/x-bildeplan');
	}
}

/** Gives bytes to the browser as a download. */
export function handOver(bytes: Uint8Array, name: string, type: string): void {
	const url = URL.createObjectURL(new Blob([bytes.slice()], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The browser has begun to read by the next turn of the loop; a minute leaves room for slow devices.
	setTimeout(() => {
		URL.revokeObjectURL(url);
	}, 60_000);
}
