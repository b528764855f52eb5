import type { Key } from '#lib/i18n/index.ts';
import type { FollowUpMonth, Layer, Status } from '#lib/plan/index.ts';

/** A step that nobody has begun is not "planned": it has not begun. */
export const stateKey = (state: Status): Key => `road:five.states.${state}`;
export const layerKey = (layer: Layer): Key => `board:layers.${layer}`;
export const followUpKey = (months: FollowUpMonth): Key => `road:five.job.after${months}`;

/** The starter card whose picture stands for a row. */
export const LAYER_EMBLEMS: Readonly<Record<Layer, string>> = {
	steg: 'step.visit',
	sprak: 'lang.speak',
	medvirkning: 'rights.choose',
	kultur: 'skill.teamwork'
};

/** What a step can be; `stopped` comes from other places only. */
export const STEP_STATES = ['planned', 'doing', 'done'] as const satisfies readonly Status[];
