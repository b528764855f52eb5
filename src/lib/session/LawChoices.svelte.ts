import { LAW_SETTINGS, type LawSettings, RULE_IDS, type RuleId } from '#lib/plan/index.ts';

/** Where it is remembered; of the device's settings nothing more is asked. */
interface Kept {
	get(key: string): Promise<unknown>;
	set(key: string, value: unknown): Promise<void>;
}

const KEY = 'law';

/** Which rules this device checks plans by, and the municipality's own figures. */
export class LawChoices {
	readonly #kept: Kept;
	#settings = $state.raw<LawSettings>(LAW_SETTINGS);

	constructor(kept: Kept) {
		this.#kept = kept;
	}

	get settings(): LawSettings {
		return this.#settings;
	}
	async load(): Promise<void> {
		this.#settings = settingsIn(await this.#kept.get(KEY));
	}
	/** Shown at once, remembered behind it. */
	async change(fields: Partial<LawSettings>): Promise<void> {
		this.#settings = { ...this.#settings, ...fields };
		await this.#kept.set(KEY, this.#settings);
	}
	switch(rule: RuleId, isOn: boolean): Promise<void> {
		const others = this.#settings.off.filter((one) => one !== rule);
		return this.change({ off: isOn ? others : [...others, rule] });
	}
}

/** What is stored may be of another time: what it says wrongly counts as not said. */
function settingsIn(stored: unknown): LawSettings {
	const { off, reviewMonths, fullTimeHours } = (stored ?? {}) as Record<string, unknown>;
	const within = (value: unknown, low: number, high: number, otherwise: number): number =>
		typeof value === 'number' && value >= low && value <= high ? value : otherwise;
	return {
		off: Array.isArray(off) ? RULE_IDS.filter((id) => off.includes(id)) : [],
		reviewMonths: within(reviewMonths, 1, 6, LAW_SETTINGS.reviewMonths),
		fullTimeHours: within(fullTimeHours, 1, 60, LAW_SETTINGS.fullTimeHours)
	};
}
