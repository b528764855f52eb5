/**
 * Publishes the plan format as a JSON Schema, `static/schema/plan-<version>.json`: for whoever wants to read a plan
 * file without this program. Made from the very schema that the gate checks by.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { PLAN_VERSION } from '#lib/plan/index.ts';
import { planSchema } from '#lib/plan/schema.ts';

const folder = fileURLToPath(new URL('../static/schema/', import.meta.url));

export const inputs = ['src/lib/plan'];

/** The schema of `plan.json` in a plan file. What only the gate can see (a day that exists, an order) is left out. */
export function planFileSchema(): Record<string, unknown> {
	const { $schema, ...plan } = toJsonSchema(planSchema, { errorMode: 'ignore', target: 'draft-07' });
	return {
		$schema,
		title: `Bildeplan, plan format ${PLAN_VERSION}`,
		description:
			'A picture plan in two languages: plan.json in a .bildeplan file (a zip), or attached to its PDF. ' +
			'Photos lie beside it as media/<SHA-256 of the bytes>.jpg.',
		type: 'object',
		properties: {
			format: { const: 'bildeplan' },
			version: { const: PLAN_VERSION },
			app: { type: 'string', description: 'The version of the program that wrote the file.' },
			saved: { type: 'string', format: 'date', description: 'The day it was written.' },
			plan
		},
		required: ['format', 'version', 'plan']
	};
}

export async function build(): Promise<void> {
	await mkdir(folder, { recursive: true });
	await writeFile(
		new URL(`plan-${PLAN_VERSION}.json`, `file://${folder}`),
		`${JSON.stringify(planFileSchema(), null, '\t')}\n`
	);
}

if (import.meta.main) await build();
