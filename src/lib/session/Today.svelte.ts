import { isoWeekday } from '#lib/i18n/index.ts';

const twoDigits = (part: number): string => String(part).padStart(2, '0');

/** The day where this device is, `YYYY-MM-DD`. By hand: the first Intl date of a page takes 50 ms of its start. */
function dayOfDevice(): string {
	const now = new Date();
	return `${String(now.getFullYear())}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

/** Until midnight here, in milliseconds, and a moment more: a timer may come early. */
function untilTomorrow(): number {
	const now = new Date();
	return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime() + 500;
}

/** Which day it is on this device. Looked at again at midnight, and whenever the app comes to the front. */
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
	/** Goes with the days until the returned function is called. */
	follow(): () => void {
		let timer: ReturnType<typeof setTimeout>;
		const wait = (): void => {
			timer = setTimeout(() => {
				this.look();
				wait();
			}, untilTomorrow());
		};
		wait();
		return () => {
			clearTimeout(timer);
		};
	}
}
