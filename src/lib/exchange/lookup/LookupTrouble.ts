/** `silent`: no answer in time, or none at all. `strange`: an answer that is none, or too large. */
export type LookupFault = 'silent' | 'strange';

/** A look-up that came to nothing; each code has a sentence in `locales/<tag>/library.json`. */
export class LookupTrouble extends Error {
	override readonly name = 'LookupTrouble';
	readonly code: LookupFault;

	constructor(code: LookupFault, options?: ErrorOptions) {
		super(code, options);
		this.code = code;
	}
}
