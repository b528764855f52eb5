import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What somebody copies from the pages in Firefox. */
export async function textByPdfJs(bytes: Uint8Array): Promise<string> {
	const task = getDocument({ data: bytes.slice(), verbosity: 0 });
	const document = await task.promise;
	let text = '';
	for (let number = 1; number <= document.numPages; number++) {
		const page = await document.getPage(number);
		const { items } = await page.getTextContent();
		for (const item of items) if ('str' in item) text += item.str + (item.hasEOL ? '\n' : '');
	}
	await task.destroy();
	return text;
}

let pdfium: ReturnType<typeof PDFiumLibrary.init> | undefined;

/** What somebody copies from the pages in Chrome and Edge, page after page. */
export async function textByPdfium(bytes: Uint8Array): Promise<string> {
	pdfium ??= PDFiumLibrary.init();
	const document = await (await pdfium).loadDocument(bytes);
	try {
		return Array.from(document.pages(), (page) => page.getText()).join('\n');
	} finally {
		document.destroy();
	}
}

/** Whether a program of poppler or qpdf can be run on this machine. */
export function hasProgram(name: string): boolean {
	try {
		execFileSync(name, ['--version'], { stdio: 'ignore' });
		return true;
	} catch {
		try {
			execFileSync(name, ['-v'], { stdio: 'ignore' });
			return true;
		} catch {
			return false;
		}
	}
}

function inFolder<Result>(bytes: Uint8Array, work: (file: string, folder: string) => Result): Result {
	const folder = mkdtempSync(join(tmpdir(), 'bildeplan-pdf-'));
	try {
		const file = join(folder, 'in.pdf');
		writeFileSync(file, bytes);
		return work(file, folder);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** What somebody copies from the pages on a Linux desktop. */
export function textByPoppler(bytes: Uint8Array): string {
	return inFolder(bytes, (file) => execFileSync('pdftotext', ['-enc', 'UTF-8', file, '-']).toString('utf8'));
}

/** The file after qpdf has rewritten it. */
export function byQpdf(bytes: Uint8Array, options: readonly string[]): Uint8Array {
	return inFolder(bytes, (file, folder) => {
		const out = join(folder, 'out.pdf');
		execFileSync('qpdf', [...options, file, out]);
		return readFileSync(out);
	});
}

/** What qpdf has to say against the file; it throws when that is an error. */
export function qpdfCheck(bytes: Uint8Array): string {
	return inFolder(bytes, (file) => execFileSync('qpdf', ['--check', file]).toString('utf8'));
}
