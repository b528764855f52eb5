/**
 * Pictures that were looked at and tell nothing of health, economy or relations: open from the start. Kept by hand, by
 * what stands before the dot. A new picture belongs here or in `plan/boards/privateConcepts.ts`.
 */
export const OPEN_CONCEPTS: Readonly<Record<string, string>> = {
	adapt: 'breaks buddy children interpreter list pictures quiet routine show-me time transport',
	barrier: 'childcare papers reading rules shift transport',
	care:
		'bandage bed blood-pressure dementia disinfect doctors-office dress emergency gloves ' +
		'handwash health-worker home-nursing mask meal medicine no-rings patient pharmacy physio ' +
		'relative report sheltered-home talk temperature uniform walk ward-leader wash waste ' +
		'wheelchair',
	cond: 'alone day evening heavy indoors night noise outdoors sitting together travel weekend',
	course: 'digital license life-skills parents trade',
	digital: 'bankid computer email map phone',
	edu:
		'admission bridging career-centre counsellor evening-school exam fagskole grades ' +
		'language-demand library licence-to-practise no-papers none online-course papers ' +
		'primary-done quran-school recognition rkv school study-loan talk-student university ' +
		'upper-secondary vg-building vg-electro vg-food vg-general vg-hair vg-health vg-it ' +
		'vg-nature vg-sales vg-tech visit-school',
	face: 'bad good middle',
	goal:
		'certificate children-school drive fixed-job job norwegian own-business recognition ' +
		'university upper-secondary',
	interest: 'animals cars children cooking football garden photo reading sewing singing ski walk',
	lang: 'first interpreter interpreter-phone listen read sound speak write',
	learn:
		'computer english group homework maths present read-norwegian read-own speak-norwegian ' +
		'write-norwegian',
	me: 'children country faith family good-at home important name parent-care support',
	more:
		'absence accountant achievement afternoon ambulance-worker apartment application artist ' +
		'autumn baby barista bathroom bicycle bioengineer boat book bus-stop buy-home cannot ' +
		'change cheap child child-youth-worker choice citizenship cleaner-hospital clock club ' +
		'court-law culture cycling dance dental-secretary dictionary difficult doctor-job ' +
		'dont-know dont-like dont-understand dream driving-school duration elderly-care ' +
		'electricity english evaluation excited exercise expensive factory-worker farmer father ' +
		'finish firefighter first friday furniture future garbage gardener goal grandparents ' +
		'happy health-secretary healthy-food hello holiday home home-care house hygiene idea ' +
		'important interest introduction-programme job-search kindergarten-assistant ' +
		'language-cafe later letter level-a1 level-a2 level-b1 level-b2 location lunch map maybe ' +
		'monday morning mother motivated movie municipality music neighbour next no norway now ' +
		'painting parent-meeting participation party passport past path pharmacist plan plane ' +
		'police police-job practice practice-candidate primary-school problem protective-gear ' +
		'proud question residence-permit safety saturday science see sewing sfo shift-evening shy ' +
		'skiing skills social-studies spring start step steps-stairs stop strength student ' +
		'summer-job sunday surprised swimming taxi-driver temporary-job then thursday ticket ' +
		'timetable tomorrow traffic-rules train tram truck-driver tuesday vote wait waiter walk ' +
		'wednesday weekend winter working-hours workplace workwear yes yesterday',
	need: 'norwegian qualification social',
	norm:
		'ask boss break clothing eat-together equal greet late-call mistake on-time phone safety ' +
		'say-no secrecy sick-call time-off understood whole-day',
	path: 'apprentice degree fagbrev-pa-jobb praksiskandidat school short-course start-up',
	person:
		'adviser buddy career-centre employer friend imdi interpreter job-specialist kindergarten ' +
		'me nav teacher volunteer',
	prior: 'none',
	rights: 'agreement choose complain consent no private understood withdraw',
	school: 'fov literacy norwegian society upper-secondary',
	skill:
		'calm care cook-many economy first-aid lead maths measure on-time plan repair sell teach ' + 'teamwork',
	status: 'changed doing done planned stopped',
	step:
		'apply apply-recognition apply-school bank book-interpreter bus club cv further-career ' +
		'homework-help interview kindergarten meeting pay phone practise-words read-daily sign ' +
		'start-placement test trade-test visit',
	support: 'job-coach',
	time: 'break day evening month today week',
	wish:
		'colleagues daytime full-time help-people learn near-home own-boss own-money ' +
		'own-profession part-time use-hands',
	word:
		'alarm barcode broken bucket canteen carry changing-room cold colleague count cup ' +
		'customer cut danger ear-protection emergency-exit extinguisher fast fetch finish fire ' +
		'first-aid-kit fold goggles hammer heavy helmet help hot key knife ladder lift lock mix ' +
		'mop open plate poison pot power printer repeat roster safety-shoes saw screw screwdriver ' +
		'sharp shift slowly soap sort spade sponge start stockroom stop-machine throw tidy till ' +
		'toilet trolley weigh wet-floor wheelbarrow work-gloves wrench',
	work:
		'bakery builder bus care-old carehome carpenter cleaning cook driver electrician engineer ' +
		'farm fish fishing-boat hairdresser home hospital hotel it kindergarten kitchen ' +
		'language-placement laundry market mechanic nav-measure none nurse office own-business ' +
		'painter part-time placement plumber reception school-assistant sewing shop teacher ' +
		'vegetables volunteer warehouse welder wood-workshop'
};
