import { type PdfFile, pdfDate } from './PdfFile.ts';
import { asciiString, textString, utf8 } from './syntax.ts';

export interface Attachment {
	/** `plan.bildeplan.json`. */
	readonly name: string;
	readonly json: string;
	readonly description: string;
}

/** Writes a JSON file into the document as the source it was made from; gives the file specification's number. */
export function putAttachment(file: PdfFile, { name, json, description }: Attachment, date: Date): number {
	const data = utf8(json);
	const embedded = file.stream(data, {
		Type: '/EmbeddedFile',
		Subtype: '/application#2Fjson',
		Params: `<</Size ${String(data.length)} /ModDate (${pdfDate(date)})>>`
	});
	const stream = `${String(embedded)} 0 R`;
	return file.object(
		`<</Type /Filespec /F ${asciiString(name)} /UF ${textString(name)} /AFRelationship /Source` +
			` /Desc ${textString(description)} /EF <</F ${stream} /UF ${stream}>>>>`
	);
}
