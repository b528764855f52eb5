import { type LaneTemplate, checkLaneTemplate } from '#lib/plan/index.ts';
import type { Store } from '#lib/storage/index.ts';
import { handOver } from './PlanFiles.ts';

const KEY = 'laneTemplates';

/** Roads kept on this device for the next participant, newest first; as files they come and go. Nothing of a person is in them. */
export class LaneShelf {
	readonly #settings: Store['settings'];
	#templates = $state.raw<readonly LaneTemplate[]>([]);

	constructor(settings: Store['settings']) {
		this.#settings = settings;
	}

	get templates(): readonly LaneTemplate[] {
		return this.#templates;
	}
	/** What this device holds; a template that no longer passes the gate is left out. */
	async load(): Promise<void> {
		const kept = await this.#settings.get(KEY);
		this.#templates = (Array.isArray(kept) ? (kept as unknown[]) : []).flatMap((one) => {
			try {
				return [checkLaneTemplate(one)];
			} catch {
				return [];
			}
		});
	}
	/** Keeps one; the same road is kept once. Throws `SaveFailed`. */
	async keep(template: LaneTemplate): Promise<void> {
		const same = JSON.stringify(template);
		await this.#set([template, ...this.#templates.filter((one) => JSON.stringify(one) !== same)]);
	}
	async forget(template: LaneTemplate): Promise<void> {
		await this.#set(this.#templates.filter((one) => one !== template));
	}
	async #set(templates: readonly LaneTemplate[]): Promise<void> {
		await this.#settings.set(KEY, templates);
		this.#templates = templates;
	}

	/** Hands a road to the people in the room as a file. Its name says the road and the day. */
	async save(template: LaneTemplate, today: string): Promise<void> {
		const { writeLaneFile } = await import('#lib/exchange/index.ts');
		handOver(writeLaneFile(template), `veivalg-${template.lane}-${today}.json`, 'application/json');
	}
	/** Reads a file of a road. Throws `Refusal`; nothing is kept. */
	async read(file: Blob): Promise<LaneTemplate> {
		const { readLaneFile } = await import('#lib/exchange/index.ts');
		return readLaneFile(new Uint8Array(await file.arrayBuffer()));
	}
}
