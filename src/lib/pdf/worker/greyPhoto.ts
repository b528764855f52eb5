const QUALITY = 0.85;

/**
 * A photo without colour, for a black-and-white page: brightness as the eye weighs it (Rec. 709). One that no decoder
 * can read stays as it is.
 */
export async function greyPhoto(bytes: Uint8Array): Promise<Uint8Array> {
	const image = await createImageBitmap(new Blob([new Uint8Array(bytes)])).catch(() => undefined);
	if (!image) return bytes;
	const canvas = new OffscreenCanvas(image.width, image.height);
	const context = canvas.getContext('2d');
	if (!context) return bytes;
	context.drawImage(image, 0, 0);
	image.close();
	const pixels = context.getImageData(0, 0, canvas.width, canvas.height);
	const { data } = pixels;
	for (let at = 0; at < data.length; at += 4) {
		const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
		data.fill(0.2126 * red + 0.7152 * green + 0.0722 * blue, at, at + 3);
	}
	context.putImageData(pixels, 0, 0);
	const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
	return new Uint8Array(await blob.arrayBuffer());
}
