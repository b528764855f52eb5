/** What of pngjs is used here; the package brings no types. */
declare module 'pngjs' {
	export class PNG {
		readonly width: number;
		readonly height: number;
		readonly data: Buffer;
		constructor(size: { readonly width: number; readonly height: number });
		static readonly sync: { read(file: Buffer): PNG; write(png: PNG): Buffer };
	}
}
