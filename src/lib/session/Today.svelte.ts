import { isoWeekday } from '#lib/i18n/index.ts';

const dayOf = (now: Date): string =>
	[now.getFullYear(), now.getMonth() + 1, now.getDate()]
		.map((part) => String(part).padStart(2, '0'))
		.join('-');

/** Which day it is on this device. Looked at again whenever the app comes to the front. */
export class Today {
	#date = $state(dayOf(new Date()));

	get date(): string {
		return this.#date;
	}
	/** Monday is 1. */
	get weekday(): number {
		return isoWeekday(this.#date);
	}
	look() {
		this.#date = dayOf(new Date());
	}
}
