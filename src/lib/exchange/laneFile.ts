/**
 * A road of Veivalg as a file, for the next participant and for other tablets: JSON that people can read. It holds
 * nothing of the person it was made with.
 */
import { type LaneTemplate, Refusal, checkLaneTemplate } from '#lib/plan/index.ts';
import { LIMITS } from '#lib/safety/index.ts';

const FORMAT = 'bildeplan-road';
const VERSION = 1;

export const writeLaneFile = (template: LaneTemplate): Uint8Array =>
	new TextEncoder().encode(
		`${JSON.stringify({ format: FORMAT, version: VERSION, road: template }, null, '\t')}\n`
	);

/** @throws Refusal `not-a-road`, `newer`, `file-too-large`, or what the gate finds */
export function readLaneFile(bytes: Uint8Array): LaneTemplate {
	if (bytes.length > LIMITS.fileBytes) throw new Refusal('file-too-large');
	let file: unknown;
	try {
		file = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch (error) {
		throw new Refusal('not-a-road', { cause: error });
	}
	const { format, version, road } = (file ?? {}) as Record<string, unknown>;
	if (format !== FORMAT) throw new Refusal('not-a-road', { place: 'format' });
	if (version !== VERSION)
		throw new Refusal(typeof version === 'number' && version > VERSION ? 'newer' : 'wrong-value', {
			place: 'version'
		});
	return checkLaneTemplate(road);
}
