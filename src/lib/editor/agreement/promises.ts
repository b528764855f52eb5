import type { Key } from '#lib/i18n/index.ts';
import type { Promising } from '#lib/plan/index.ts';

/** Sentences to choose among for the integration contract (integreringsloven § 16): what each side does. */
export const PROMISES: Readonly<Record<Promising, readonly Key[]>> = {
	municipalityPromises: [
		'talk:promise.municipality.norwegian',
		'talk:promise.municipality.adviser',
		'talk:promise.municipality.meet',
		'talk:promise.municipality.interpreter',
		'talk:promise.municipality.help'
	],
	participantPromises: [
		'talk:promise.participant.come',
		'talk:promise.participant.ill',
		'talk:promise.participant.practise',
		'talk:promise.participant.steps',
		'talk:promise.participant.hard'
	]
};
