/** How a figure is told: one line each, with the aim and what it was measured against in the same run. */
import { cpus, loadavg } from 'node:os';

export interface Figure {
	readonly name: string;
	readonly value: number;
	readonly unit: 'kB' | 'ms' | 'MB' | 'requests' | 'pages' | 'files' | 'labels';
	/** At most this, in the same unit. */
	readonly aim?: number;
	/** Something simpler that does the same, measured in the same run. */
	readonly reference?: { readonly name: string; readonly value: number };
	/** What else belongs to it, such as the list of the largest parts. */
	readonly note?: string;
}

const NAME_WIDTH = 58;

const digits = (value: number): string =>
	value.toFixed(Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0);

export function lineOf({ name, value, unit, aim, reference, note }: Figure): string {
	const parts = [`${name.padEnd(NAME_WIDTH)} ${digits(value).padStart(7)} ${unit}`];
	if (aim !== undefined) parts.push(`(aim ≤ ${aim}${value <= aim ? '' : ', missed'})`);
	if (reference)
		parts.push(
			`[${digits(value / reference.value)} × ${reference.name}: ${digits(reference.value)} ${unit}]`
		);
	return `${parts.join('  ')}${note === undefined ? '' : `\n    ${note.replaceAll('\n', '\n    ')}`}`;
}

/** What else this machine was doing: figures from a busy machine are figures of a busy machine. */
export const machineNow = (): string =>
	`machine: load ${loadavg()
		.map((load) => load.toFixed(1))
		.join(' ')}, ${cpus().length} processors`;

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The value that this share of all values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? Number.NaN;
}
