/**
 * Undoes zlib's deflate with what browsers and Node bring themselves.
 * @throws RangeError when more than `limit` bytes come out, TypeError when the data is broken
 */
export async function inflate(packed: Uint8Array, limit = Infinity): Promise<Uint8Array> {
	const stream = new Blob([packed as Uint8Array<ArrayBuffer>])
		.stream()
		.pipeThrough(new DecompressionStream('deflate'));
	const chunks: Uint8Array[] = [];
	let length = 0;
	for (const reader = stream.getReader(); ;) {
		const { done, value } = await reader.read();
		if (done) break;
		length += value.length;
		if (length > limit) {
			await reader.cancel();
			throw new RangeError(`More than ${String(limit)} bytes`);
		}
		chunks.push(value);
	}
	const out = new Uint8Array(length);
	let at = 0;
	for (const chunk of chunks) {
		out.set(chunk, at);
		at += chunk.length;
	}
	return out;
}
