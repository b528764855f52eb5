import { mediaOf, Refusal } from '#lib/plan/index.ts';
import { LIMITS } from '#lib/safety/index.ts';
import { planOfJson } from './envelope.ts';
import { type OpenedPlan, readPlanFile, textOf } from './planFile.ts';

/** The plan that a PDF of ours carries, as JSON text; null when it carries none. */
export type PlanJsonFromPdf = (bytes: Uint8Array) => Promise<string | null>;

/**
 * The plan in whatever file a person chose: a plan file, a PDF that we wrote, or the plan as plain JSON. Told apart
 * by their first bytes, never by their names.
 * @throws Refusal `not-a-plan` for any other file, `pdf-without-plan`, or what is wrong inside
 */
export async function readAnyPlan(bytes: Uint8Array, planJsonFromPdf: PlanJsonFromPdf): Promise<OpenedPlan> {
	if (bytes.length > LIMITS.fileBytes) throw new Refusal('file-too-large');
	const start = String.fromCharCode(...bytes.subarray(0, 1024));
	if (start.startsWith('PK\x03\x04')) return readPlanFile(bytes);
	if (start.includes('%PDF-')) return alone(await jsonIn(bytes, planJsonFromPdf));
	// A byte order mark and white space may stand before the first brace.
	if (!/^(\xEF\xBB\xBF)?\s*\{/.test(start)) throw new Refusal('not-a-plan');
	return alone(textOf(withinBudget(bytes)));
}

async function jsonIn(pdf: Uint8Array, planJsonFromPdf: PlanJsonFromPdf): Promise<string> {
	const json = await planJsonFromPdf(pdf);
	if (json === null) throw new Refusal('pdf-without-plan');
	return json;
}

function withinBudget(json: Uint8Array): Uint8Array {
	if (json.length > LIMITS.jsonBytes) throw new Refusal('file-too-large');
	return json;
}

/** A plan that came without a zip round it has no photos with it. */
function alone(json: string): OpenedPlan {
	const plan = planOfJson(json);
	return { plan, media: new Map(), missing: [...mediaOf(plan)] };
}
