/** The plan inside a PDF that we wrote, as JSON text; null when there is none. */
export function planJsonFromPdf(bytes: Uint8Array): Promise<string | null> {
	return Promise.reject(new Error(`Not read yet: ${String(bytes.length)}`));
}
