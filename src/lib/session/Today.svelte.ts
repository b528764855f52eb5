import { isoWeekday } from '#lib/i18n/index.ts';

/** The day on this device's own calendar, `YYYY-MM-DD`. Swedish writes days as ISO 8601 does. */
const dayOfDevice = (): string => new Intl.DateTimeFormat('sv', { calendar: 'gregory' }).format(Date.now());

/** Which day it is on this device. Looked at again whenever the app comes to the front. */
export class Today {
	#date = $state(dayOfDevice());

	get date(): string {
		return this.#date;
	}
	/** Monday is 1. */
	get weekday(): number {
		return isoWeekday(this.#date);
	}
	look() {
		this.#date = dayOfDevice();
	}
}
