/** The words that people see, read from where the app has them: a test names things and never repeats a sentence. */
import { readFileSync } from 'node:fs';

type Values = Readonly<Record<string, string | number>>;

const folder = new URL('../../../locales/', import.meta.url);
const areas = new Map<string, unknown>();

function area(tag: string, name: string): unknown {
	const path = `${tag}/${name}.json`;
	if (!areas.has(path)) areas.set(path, JSON.parse(readFileSync(new URL(path, folder), 'utf8')));
	return areas.get(path);
}

/** A sentence of the interface: `say('editor:tray.search')`. An unknown key is an error of the test. */
export function say(key: string, values: Values = {}, tag = 'nb'): string {
	const [name = '', path = ''] = key.split(':');
	const found = path
		.split('.')
		.reduce<unknown>(
			(inside, part) => (inside as Record<string, unknown> | undefined)?.[part],
			area(tag, name)
		);
	if (typeof found !== 'string') throw new Error(`${tag} has no ${key}`);
	return found.replaceAll(/\{\{(\w+)\}\}/g, (_, value: string) => String(values[value]));
}

/** What a starter card says. */
export function cardWords(concept: string, tag = 'nb'): string {
	const words = (area(tag, 'cards') as Record<string, unknown>)[concept];
	if (typeof words !== 'string') throw new Error(`${tag} has no words for ${concept}`);
	return words;
}

/** A day of the week, Monday 1. */
export function weekday(day: number, tag = 'nb'): string {
	const dates = JSON.parse(readFileSync(new URL('date-names.json', folder), 'utf8')) as Record<
		string,
		{ readonly weekdays: readonly string[] }
	>;
	return dates[tag]?.weekdays[day - 1] ?? '';
}

/** The name of a place in one language: a zone, or a part of a day in the week. */
export function placeName(place: string, tag = 'nb'): string {
	const [board = '', zone = '', day, part] = place.split('/');
	return day === undefined
		? say(`board:zones.${board}.${zone}.name`, {}, tag)
		: `${weekday(Number(day), tag)}, ${say(`board:partsOfDay.${part ?? ''}`, {}, tag)}`;
}

/** A pattern for these words anywhere in an accessible name, and nothing longer that only begins so. */
export const whole = (words: string): RegExp =>
	new RegExp(`(?<![\\p{L}\\p{N}])${words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u');
