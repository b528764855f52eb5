import type { Text, Words } from '../plan.ts';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const isWords = (value: unknown): value is Words =>
	isObject(value) && typeof value['text'] === 'string' && typeof value['state'] === 'string';
const isText = (value: object): value is Text => {
	const languages = Object.values(value);
	return languages.length > 0 && languages.every(isWords);
};

/**
 * The same data with each text changed, wherever it stands, also in records that this code knows nothing of. `at` is the
 * name of the field. A text for which nothing comes back is empty.
 */
export function mapTexts<T>(data: T, change: (text: Text, at: string) => Text, at = ''): T {
	if (Array.isArray(data)) return data.map((one: unknown) => mapTexts(one, change, at)) as T;
	if (!isObject(data)) return data;
	if (isText(data)) return change(data, at) as T;
	return Object.fromEntries(
		Object.entries(data).map(([name, value]) => [name, mapTexts(value, change, name)])
	) as T;
}
