import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { PdfFolder } from './PdfFolder.ts';
import { unpack } from './zip/unpack.ts';

it('PDFs come out of the zip as they went in, and the strict reader finds nothing wrong with it', () => {
	const folder = new PdfFolder();
	const pdfs = [1, 2, 3].map((number) => Uint8Array.from({ length: 5000 }, (_, at) => (at * number) % 251));
	pdfs.forEach((pdf, at) => {
		folder.add(`plan-${String(at)}.pdf`, pdf);
	});
	const zip = folder.close();
	expect(Object.values(unzipSync(zip))).toEqual(pdfs);
	expect([...unpack(zip, () => 5000).values()]).toEqual(pdfs);
});
it('the same PDFs give the same zip', () => {
	const zipped = () => {
		const folder = new PdfFolder();
		folder.add('plan.pdf', new Uint8Array([1, 2, 3]));
		return folder.close();
	};
	expect(zipped()).toEqual(zipped());
});
