/**
 * Pictures that others have made, out of whatever file they travel in: a zip with or without a list, the Mulberry
 * folder, a board or a package of Open Board. Nothing is unpacked that nobody asks for.
 */
import { Refusal } from '#lib/plan/index.ts';
import { LIMITS } from '#lib/safety/index.ts';
import { type ZipEntry, zipEntries } from '../zip/zipEntries.ts';
import type { OutsidePack } from './OutsidePack.ts';
import { PackageFiles } from './PackageFiles.ts';
import { packOfBoard, packOfBoards } from './readOpenBoard.ts';
import { packOfFolder } from './readFolder.ts';

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** @throws Refusal; nothing has been changed */
export function readPictures(bytes: Uint8Array): OutsidePack {
	if (bytes.length > LIMITS.fileBytes) throw new Refusal('file-too-large');
	const pack = isZip(bytes) ? packOfZip(bytes) : packOfBoard(bytes, new PackageFiles([]));
	if (pack.pictures.length > LIMITS.packPictures) throw new Refusal('too-many-pictures');
	if (!pack.pictures.length && !Object.keys(pack.left).length) throw new Refusal('no-pictures');
	return pack;
}

function packOfZip(bytes: Uint8Array): OutsidePack {
	const limits = { bytes: LIMITS.packBytes, entries: LIMITS.packEntries };
	const files = new PackageFiles(zipEntries(bytes, limits).filter(isOurs));
	const boards = files.boards();
	return boards.length ? packOfBoards(boards, files) : packOfFolder(files);
}

/** What systems leave behind in zips is nobody's picture. */
const isOurs = ({ name }: ZipEntry): boolean => !/(^|\/)(\.|__MACOSX\/|Thumbs\.db$)/.test(name);
