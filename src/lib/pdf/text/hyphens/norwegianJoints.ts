/** Words that the long words of plans, offices and schools are made of; an `s` or `e` may join one to the next. */
const PARTS = new Set(
	`ambulanse anlegg ansvar ansvars apparat arbeid arbeider arbeids assistent attest autorisasjon avdeling
	avgjørelse avklaring avklarings avtale ball bane bank barn barne barnehage bedrift behandler behandling
	bemanning bestemmer bevis bibliotek bil bilde bolig borger borgerskap bosetting bransje bruk bruker buss butikk
	bygg bygge båt dag dags data dato deltaker deltid deltids dokument dyktighet effekt egen eksamen eldre
	elektro elev engelsk erfaring erklæring etablerer fag fagbrev familie ferdighet ferie fjern flyktning
	fordeling foredling foreldre foresatt foresatte forhold forkurs formidling forretning forretnings
	forsikring forsker forskjell forskning forståelse fortelling forvalter forvaltning fot fravær frist
	fritid fritids frukt fylke fylkes fødsel fødsels følge fører gang garderobe giver gjenforening
	godkjenning grunn gruppe grønn grønnsak hage handel hansker heim heis helg helge helse hjelp hjelpe
	hjelpemiddel hjem hjemme hjerte hus hverdag hørsel hørsels idrett individ industri informasjon
	innflytting innhold inntekt innvandrer innvandring integrering intervju introduksjon jobb journal kafé
	kalender kandidat karakter karriere kartlegging kjede kjennskap kjøkken kjøre kjøretøy klasse klubb kokk
	kollega kommunal kommune kompetanse konsulent kontakt konto kontor kontrakt kort krav kultur kunnskap
	kurs kurv kvalifisering kveld kvelds lager laging ledelse leder lege legge leie leke lekse lese liste
	liv livet livs lære lærer lærling lønn løp mappe marked maskin mat medarbeider medisin medlem mekaniker
	melding mengde menneske mester mestring middel miljø morsmål mulighet møte mål måltid nattevakt nettverk
	norsk nummer næring nødvendig nøkkel omsorg operatør oppfølging oppgave oppgjør opphold opplæring
	oppvekst ordning orientering overføring overførings overgang overgangs oversettelse oversetter pedagog
	penger pensjon permisjon person plan planlegging plass pleie pleier plikt politi praksis produksjon
	produkt program prosjekt prøve prøvetid psykolog rengjøring renhold renholder renholds rett rettighet
	råd rådgiver rådgiving rådgivning sak saks sam samarbeid samfunn samling samtale samtykke sanitær
	sekretær senter sentral sertifikat sjanse sjef sjåfør skade skap skatt skatte skjema skole skolering
	skrift skriving slutt snekker sommer sosial sparing spesialist språk start stasjon statlig stats
	statsborger stede stige stilling stipend stopp studie studium styrer stønad stønads støtte svangerskap
	svangerskaps svømme sykdom syke sykehjem sykehus sykepleier symbol system søker søknad søknads taker
	tale tannlege taushet taushets tegn teknikk teknologi telefon terapeut test tilbud tillatelse tillegg
	tilleggs tilpasning tilrettelegging tilsyn tiltak time tjeneste tolk trafikk transport treff treffsted
	trekk trening trevare trinn trygd trygghet tur turnus ulykke undervisning ungdom ungdoms universitet
	utdanning utstyr utvikling vakt vaktmester vare vedtak vei veileder veiledning venne verge verksted
	verktøy vern verne videregående vikar virksomhet voksen vurdering yrke yrkes`.split(/\s+/)
);

const LONGEST = Math.max(...Array.from(PARTS, (part) => part.length));
const SHORTEST = Math.min(...Array.from(PARTS, (part) => part.length));

/** Endings of nouns, and of verbs and adjectives that end a compound. */
const ENDING = /^(?:m?(?:en?|er|et|ene|a)s?|[nrs]|ne|te?)?$/;

/** Where a part can end that begins at `from`: at its own end, or after the letter that joins it to the next. */
function endsFrom(word: string, from: number): number[] {
	const ends: number[] = [];
	for (let length = SHORTEST; length <= LONGEST && from + length <= word.length; length++) {
		const end = from + length;
		if (!PARTS.has(word.slice(from, end))) continue;
		ends.push(end);
		if (/[se]/.test(word.charAt(end))) ends.push(end + 1);
	}
	return ends;
}

/** Whether the rest of a word, from here, is a part with nothing but an ending after it. */
function closes(word: string, from: number): boolean {
	for (let end = Math.min(word.length, from + LONGEST); end >= from + SHORTEST; end--)
		if (PARTS.has(word.slice(from, end)) && ENDING.test(word.slice(end))) return true;
	return false;
}

/**
 * Where a Norwegian compound is put together, so that "introduksjonsprogrammet" is parted before "program" and not
 * after a syllable. Both sides must be words of the list: a joint that is not known is only a syllable.
 */
export function jointsOf(word: string): number[] {
	const known = new Map<number, readonly number[] | undefined>();
	/** Joints of the rest that begins at `from`; nothing when it is no compound of known parts. */
	const rest = (from: number): readonly number[] | undefined => {
		if (known.has(from)) return known.get(from);
		let best: readonly number[] | undefined = closes(word, from) ? [] : undefined;
		for (const end of endsFrom(word, from)) {
			const further = end < word.length ? rest(end) : undefined;
			// Few long parts rather than many short ones
			if (further && (!best || further.length + 1 < best.length)) best = [end, ...further];
		}
		known.set(from, best);
		return best;
	};
	return [...(rest(0) ?? [])];
}
