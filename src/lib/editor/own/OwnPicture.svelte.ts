import type { CardId, Photo } from '#lib/plan/index.ts';
import { type App, type GuidanceSession, PictureError } from '#lib/session/index.ts';
import { refusalSentence } from '../refusalSentence.ts';

interface Way {
	readonly app: Pick<App, 'files' | 'language'>;
	readonly session: GuidanceSession;
	/** The card that gets the picture; a new one when there is none. */
	readonly card: CardId | undefined;
	/** The picture lies on its card. */
	readonly ondone: () => void;
}

/** A photo or a drawing on its way onto a card: one at a time, and none once the dialog it came from is left. */
export class OwnPicture {
	readonly #way: Way;
	#isWorking = $state(false);
	#problem = $state<string>();
	#isLeft = false;

	constructor(way: Way) {
		this.#way = way;
	}

	get isWorking(): boolean {
		return this.#isWorking;
	}
	/** Why the last one could not be kept, as a sentence. */
	get problem(): string | undefined {
		return this.#problem;
	}

	async keep(picture: Blob | null, kind: Photo['kind']): Promise<void> {
		if (this.#isWorking) return;
		const { app, session, card, ondone } = this.#way;
		this.#isWorking = true;
		this.#problem = undefined;
		try {
			if (!picture) throw new PictureError('picture-damaged');
			const kept: Photo = { ...(await app.files.keepPhoto(picture)), kind };
			if (this.#isLeft) return;
			if (card) session.setPicture(card, kept);
			else session.add({ picture: kept, text: {}, place: session.target });
			ondone();
		} catch (error) {
			this.#problem = refusalSentence(error, app.language.t);
		} finally {
			this.#isWorking = false;
		}
	}

	/** The dialog is gone: whoever closed it wants no card any more. */
	leave(): void {
		this.#isLeft = true;
	}
}
