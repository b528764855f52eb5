import { createContext } from 'svelte';

export const THEMES = ['device', 'light', 'dark'] as const;
export type ThemeName = (typeof THEMES)[number];

interface Settings {
	get(key: string): Promise<unknown>;
	set(key: string, value: unknown): Promise<void>;
}
const KEY = 'theme';

/** Light, dark, or as the device has it; remembered on this device. */
export class Theme {
	readonly #settings: Settings;
	#name = $state<ThemeName>('device');

	constructor(settings: Settings) {
		this.#settings = settings;
		void settings.get(KEY).then((kept) => {
			this.#name = THEMES.find((name) => name === kept) ?? 'device';
		});
	}

	get name(): ThemeName {
		return this.#name;
	}

	async choose(name: ThemeName): Promise<void> {
		this.#name = name;
		await this.#settings.set(KEY, name);
	}

	/** Puts the choice on the page, where app.css sees it. */
	show(): void {
		const { dataset } = document.documentElement;
		if (this.#name === 'device') delete dataset.theme;
		else dataset.theme = this.#name;
	}
}

export const [useTheme, setTheme] = createContext<Theme>();
