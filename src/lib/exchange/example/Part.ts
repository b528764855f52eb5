import { Refusal } from '#lib/plan/index.ts';

/**
 * One object of an example file, read field by field. What is absent or null is `undefined` or empty; what is there
 * but is something else than asked for is refused with its place, so that nothing disappears unseen.
 */
export class Part {
	readonly place: string;
	readonly #fields: Readonly<Record<string, unknown>>;

	constructor(value: unknown, place: string) {
		if (typeof value !== 'object' || value === null || Array.isArray(value))
			throw new Refusal('wrong-value', { place, detail: 'an object' });
		this.#fields = value as Record<string, unknown>;
		this.place = place;
	}

	get names(): readonly string[] {
		return Object.keys(this.#fields);
	}

	#read<T>(name: string, what: string, read: (value: unknown) => T | undefined): T | undefined {
		const value = Object.hasOwn(this.#fields, name) ? this.#fields[name] : undefined;
		if (value === undefined || value === null || value === '') return undefined;
		const found = read(value);
		if (found === undefined) throw new Refusal('wrong-value', { place: this.#at(name), detail: what });
		return found;
	}
	#at(name: string): string {
		return this.place ? `${this.place}.${name}` : name;
	}

	word(name: string): string | undefined {
		return this.#read(name, 'text', (value) =>
			typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : undefined
		);
	}

	number(name: string, low: number, high: number): number | undefined {
		return this.#read(name, `a number from ${low} to ${high}`, (value) => {
			const number = typeof value === 'string' ? Number(value.replace(',', '.')) : value;
			return typeof number === 'number' && number >= low && number <= high ? number : undefined;
		});
	}

	/** A calendar day; the time of a date with time is left out. Whether the day exists, the gate knows. */
	day(name: string): string | undefined {
		return this.#read(name, 'a day (YYYY-MM-DD)', (value) =>
			typeof value === 'string' ? /^(\d{4}-\d\d-\d\d)(T.*)?$/.exec(value.trim())?.[1] : undefined
		);
	}

	/** A time of day, `HH:MM`; `8:30` and `08.30` are understood. */
	time(name: string): string | undefined {
		return this.#read(name, 'a time (HH:MM)', (value) => {
			const found = typeof value === 'string' ? /^(\d{1,2})[:.](\d\d)(:\d\d)?$/.exec(value.trim()) : null;
			if (!found) return undefined;
			const [, hour = '', minute = ''] = found;
			return `${hour.padStart(2, '0')}:${minute}`;
		});
	}

	part(name: string): Part | undefined {
		return this.#read(name, 'an object', (value) => new Part(value, this.#at(name)));
	}

	parts(name: string): Part[] {
		const list = this.#read(name, 'a list', (value) =>
			Array.isArray(value) ? (value as unknown[]) : undefined
		);
		return (list ?? []).map((value, index) => new Part(value, `${this.#at(name)}[${index}]`));
	}

	/** Yes or no; anything else says neither. */
	yes(name: string): boolean | undefined {
		const value = this.raw(name);
		return typeof value === 'boolean' ? value : undefined;
	}

	/** What stands there, whatever it is: for fields whose shape files do not agree on. */
	raw(name: string): unknown {
		return Object.hasOwn(this.#fields, name) ? this.#fields[name] : undefined;
	}

	/** The object there; nothing where there is something else. */
	maybePart(name: string): Part | undefined {
		const value = this.raw(name);
		return typeof value === 'object' && value !== null && !Array.isArray(value)
			? new Part(value, this.#at(name))
			: undefined;
	}

	/** A list of words; a single word is a list of one. */
	words(name: string): string[] {
		const list = this.#read(name, 'a list of words', (value) => {
			if (typeof value === 'string') return [value];
			return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : undefined;
		});
		return list ?? [];
	}

	/** The text by language tag as it stands in the file; a bare string is Norwegian. */
	texts(name: string): ReadonlyMap<string, string> {
		const found = this.#read(name, 'text by language', (value) => {
			if (typeof value === 'string') return new Map([['nb', value]]);
			if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
			return new Map(
				Object.entries(value).filter((one): one is [string, string] => typeof one[1] === 'string')
			);
		});
		return found ?? new Map<string, string>();
	}
}
