/** Why a picture is not taken in; each code has a sentence in `locales/<tag>/refusal.json`. */
export type PictureFault = 'picture-damaged' | 'picture-kind' | 'picture-too-large' | 'picture-slow';

export class PictureError extends Error {
	override readonly name = 'PictureError';
	readonly code: PictureFault;

	constructor(code: PictureFault, options?: ErrorOptions) {
		super(code, options);
		this.code = code;
	}
}
