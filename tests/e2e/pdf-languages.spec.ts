import { hasProgram, textByPdfJs, textByPoppler } from '#tests/support/pdfText.ts';
import { aPlan } from '#tests/support/aPlan.ts';
import { expect, test } from './fixtures.ts';
import { Board, PrintPage, Shelf, press, say } from './page-models/index.ts';
import { fileOf } from './plans.ts';

/** What readers may add or leave out: spaces, line ends, and marks of direction and joining. */
const plain = (text: string): string => text.normalize('NFKC').replaceAll(/[\s\p{Cf}]+/gu, '');

/** What no line parts. Burmese writes words without spaces between them. */
const wordsOf = (text: string, language: string): readonly string[] =>
	[...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)]
		.filter(({ isWordLike }) => isWordLike)
		.map(({ segment }) => segment);

const LABELS: Readonly<Record<string, readonly (readonly [place: string, nb: string, own: string])[]>> = {
	ar: [
		['meg/god', 'Jeg kan lage mat', 'أستطيع الطبخ'],
		['min-vei/steg', 'Ringe skolen', 'الاتصال بالمدرسة'],
		['min-uke/uke/2/morning', 'Norskkurs', 'دورة اللغة النرويجية']
	],
	ti: [
		['meg/god', 'Jeg kan lage mat', 'ምግቢ ክሰርሕ እኽእል'],
		['min-vei/steg', 'Ringe skolen', 'ናብ ቤት ትምህርቲ ምድዋል'],
		['min-uke/uke/2/morning', 'Norskkurs', 'ትምህርቲ ኖርወጅኛ']
	],
	uk: [
		['meg/god', 'Jeg kan lage mat', 'Я вмію готувати їжу'],
		['min-vei/steg', 'Ringe skolen', 'Подзвонити до школи'],
		['min-uke/uke/2/morning', 'Norskkurs', 'Курс норвезької']
	],
	my: [
		['meg/god', 'Jeg kan lage mat', 'ကျွန်ုပ် ချက်ပြုတ်နိုင်သည်'],
		['min-vei/steg', 'Ringe skolen', 'ကျောင်းကို ဖုန်းဆက်ရန်'],
		['min-uke/uke/2/morning', 'Norskkurs', 'နော်ဝေဘာသာ သင်တန်း']
	],
	ur: [
		['meg/god', 'Jeg kan lage mat', 'میں کھانا پکا سکتا ہوں'],
		['min-vei/steg', 'Ringe skolen', 'اسکول کو فون کرنا'],
		['min-uke/uke/2/morning', 'Norskkurs', 'نارویجن زبان کا کورس']
	]
};

for (const [own, labels] of Object.entries(LABELS))
	test(`the PDF of a plan in ${own} says every label in two readers, and gives the plan back`, async ({
		page
	}) => {
		const shelf = new Shelf(page);
		const board = new Board(page);
		const print = new PrintPage(page);
		const drawn = Object.fromEntries(labels.map(([place, nb, other]) => [place, [`${nb}|${other}`]]));
		await shelf.open();
		await shelf.openFile(fileOf(aPlan(drawn, { own, alias: 'Hodan' })));
		await expect(board.card(labels[0]![2])).toBeVisible();
		await print.open();
		const { bytes } = await print.download();

		const inOrder = plain(await textByPdfJs(bytes));
		// Poppler reads across the page: between the two lines of a label it may say what stands beside them.
		const across = hasProgram('pdftotext') ? plain(textByPoppler(bytes)) : undefined;
		for (const label of labels.flatMap(([, nb, other]) => [nb, other])) {
			expect(inOrder).toContain(plain(label));
			if (across !== undefined) for (const word of wordsOf(label, own)) expect(across).toContain(plain(word));
		}

		await shelf.open();
		await shelf.chooseFile({ bytes, name: 'plan.pdf', type: 'application/pdf' });
		await expect(shelf.dialog.getByText(say('app:shelf.thereText'))).toBeVisible();
		const way = own === 'ar' ? 'app:shelf.replace' : 'app:shelf.keepBoth';
		await press(shelf.dialog.getByRole('button', { name: say(way) }));
		await page.waitForURL(/\/meg$/);
		await expect(board.card(labels[0]![2], 'meg/god')).toBeVisible();
		await expect(board.cards).toHaveCount(1);
		await board.turnTo('min-uke');
		await expect(board.card(labels[2]![2], labels[2]![0])).toBeVisible();
		await shelf.open();
		await expect(shelf.covers).toHaveCount(own === 'ar' ? 1 : 2);
	});
