import { written } from "../../reading/phrases.ts";

export const people = written`
injury:
 burn|burns|burned|burnt|burning|scald*|blister* ~6 me|myself|him|himself|her|herself|hand|hands|ear|ears|head|
 finger*|arm|arms|leg|legs|foot|feet|forehead|shoulder*|eye|eyes|lips|cheek*|chin|knee*|toe|toes|back|son|daughter|
 baby|child|kid|kids|mum|mom|dad|wife|husband|mother|father|dog|cat, bleeding, bled, bleeds
 blood ... everywhere|floor|pour*|all|running|face|towel, blood ... coming|came|drawn|from
 drew|drawn|lost|covered ... blood, injur*, ambulance, paramedics, concuss*, stitches, unconscious
 crushed ... my|his|her|me, fractur*, hospital|aandae|ae|er|urgent|emergency|clinic ~8 ended|rushed|taken|end|casualty
 in|to hospital, at|in|to ae|er, in|to the hospital|er|emergency, emergency room, urgent care
 broke*|breaking|sprain*|dislocat*|twisted|snapped ~5 wrist|arm|leg|ankle|nose|rib|ribs|finger*|tooth|teeth|hip|foot|
 bone*|collarbone|collar|hand|toe|elbow|knee|back|jaw|shoulder
 slipped|tripped|fell|fallen|fall|slip ~8 hurt|broke|hit|floor|stairs|ladder|over|wet|ice|head|back|hip|me|bang*|
 landed|badly, hurt my|his|her|me|myself|himself|herself|badly|bad|themselves|someone|us
 was|got|been|is|get|were|badly|really hurt, hurts ... a lot|much|walk|breathe|move|bad|badly
 so much|severe|terrible|awful|agonising|unbearable|extreme|excruciating pain, in|i agony
 cut|cuts|sliced|nicked|stabbed|gashed|gash|slashed ~5 ear|ears|neck|finger*|thumb|face|hand|hands|lip|scalp|chin|
 myself|himself|herself|leg|foot|arm|skin, nearly|almost|could*|might|going|gonna ... killed|kill|died, death trap
 dangerous, unsafe, lethal, not|isnt|wasnt|dont|doesnt|never ... safe, lives at risk, danger to, in danger
 purple|blue|black|numb|swollen ~5 finger*|toe|toes|hand|lips|thumb|foot
 fell|fallen|falling|falls|collaps*|topple*|crashed|tumbled|dropp*|tipped|sliding ~6 @shelf|shelv*|tile|tiles|slate*|
 wall|chandelier|scaffold*|ladder*|chimney|roof|bannister*|bookcase|tank|sign|canopy|plaster|brick*|gutter*|pergola|
 lamp|tree|branch|stairs|steps|basket|table|chair|bed
 @shelf|shelves|door|light|sink|boiler|hood|window ... came|coming|comes|come|hanging|ripped down|off|away|
 loose ... wall|hinge*|on|onto|hand|hands|nearly|bracket*|screws|me|thread|and|in
 fell|fallen|landed|came|crashed|dropped|toppled|tipped|shattered|exploded|smashed|flew ... on|onto|over|into|
 at ... @who
 shatter*|explode*|exploding ~6 glass|door|screen|shower|window|oven|mirror|table|bulb|panel|hob|jar|dish|bottle|
 worktop
 trapped|jammed|caught|crushed|slammed|squashed|stuck|pinched|shut|severed|chopped|mangled|ripped ~6 finger*|hand|
 hands|foot|arm|leg|toe|toes|thumb, dog|cat|staff|groomer*|parrot ~6 bit|bitten|bites|mauled|scratched|savaged|lunged
 bitten by|my|our|on, got|been|was bitten, bit me|him|us|my|her, tetanus, stitched up
 skin|scalp|face|neck|lip|eyelid ~7 ripped|tore|torn|raw|peel*|weep*|broke*|took|off|lifted|burn*|scald*|blister*|
 open|seared|stripped, red raw, raw and, weeping, oozing, black eye*
 bruise*|bruising|swollen|gash|gashed|lump|split ... finger*|hand|hands|foot|feet|toe|toes|thumb|head|knee|elbow|rib*|
 face|lip|all|everywhere|leg*|arm*|eye*, head|lip split|gashed
 cant|cannot|couldnt|can|unable|struggling|barely|not ... open|move|feel|use|bend|lift|put ... eye*|mouth|jaw|neck|
 arm|arms|leg|legs|hand|finger*|back|weight|shoulder|face|tongue
 cant|cannot|couldnt|unable|barely ... walk|stand|swallow|get|breath*|hear|see up|without|since|on|anything|of|
 properly|now|for|and|out|after, out cold, unresponsive
 not|isnt|wasnt ... moving|responding|breathing|responsive ... @who|and|ladder|floor, knocked ... out|over, spark out
 banged|hit|bumped|cracked|smacked|smashed|whacked|split|clonked ... head|skull|face|nose|tooth|teeth|forehead|eye
 tooth|teeth|filling|crown ... broke*|cracked|chipped|snapped, cracked|broke*|chipped|snapped|lost ... tooth|teeth
 slid|slipped|slip|skidded|tripped|stumbled|went|fell|fallen|tumbled|flat|flying ... floor|stairs|steps|ice|soap*|wet|
 cable*|hole|rug|mat|pavement|step|kerb|ladder|roof|chair|couch|table|bed|face|arse|backside
 hoist|lift ... dropped|fell|failed|trapped, stuck|trapped in ... lift|elevator|room
 wax|water|oil|dye|bleach|peel|laser|mask|steam|iron|tongs|straightener*|coffee|tea|soup|dryer|towel ~7 scald*|burn|
 burned|burnt|burns|blister*|boiling ... skin|me
 too|so|that|boiling hot ... skin|burn*|blister*|took|my|off|face|mouth, scalded, scalding
 nasty|serious|bad|major|horrible|freak|near|workplace accident|fall|cut|burn, near miss
 could*|might*|would* ... been ... killed|hurt|worse|dead|serious|fatal|disaster|nasty|blinded
 could*|would* ... died|drowned|burned|lost ... life|eye|finger|house|death|there|in
 nearly|almost ... died|killed|drowned|crashed|blinded|blew|lost|took ... @who|eye|finger|life|house|there|head|hand|
 off, lucky to be alive, lucky ... no one|nobody|noone ... killed|died|hurt, hazard*, accident waiting
 health and safety ... nightmare|risk|issue, risk to life, child|kid|baby|toddler ... danger|hurt|reach|grabbed
 boiling water ... @who
medical:
 anaphyla*, allergic reaction*, chemical burn*, sepsis, overdose*
 wrong medic*|meds|prescription|dose|dosage|drug|tablet*|pills|injection|blood, poisoned, poisoning, heart attack
 seizure, stroke ... hospital, had|having ... stroke, faint, fainted, fainting, passed|blacked out, collapsed
 miscarr*, suffocat*, choked, choking
 allerg*|react* ~8 swoll*|swell*|rash|hospital|face|eyes|skin|itch*|bad|severe|terrible|throat|blister*
 swollen|swell*|puffed|numb ~6 face|eye|eyes|lip|lips|throat|tongue|hand|foot|leg|arm|jaw|gum|gums|up|badly, infected
 infection, pus, hives, dizzy, dizziness, cant|cannot|couldnt|not|hard|struggl*|trouble|difficulty ... breath*|see
 hair ... falling|fell|coming|came|clumps ... out|clumps, vomit*, throwing up, fever, lost consciousness|feeling
 rash|blister*|bald|burning|stinging ~6 face|scalp|skin|neck|arm*|leg*|patch*|head|eyes|broke|all|came|have|got
 penicillin|latex|nuts|peanut*|gluten|dairy|ibuprofen|aspirin ~10 notes|file|record*|cant|allerg*|told|despite|form
 need*|prescribed|put|on antibiotics|surgery|steroids|drip, antibiotics ... finger|because
 glass|metal|plast*|nail|screw|needle|staple*|blade|wire|razor|maggot*|cockroach*|rat|mouse|stone|bone|shard*|
 splinter*|bolt|tooth|bleach|hook|chemical*|insect|mould|mold ~7 food|salad|soup|sauce|yogurt|yoghurt|burger|sandwich|
 pizza|curry|bread|meal|dinner|lunch|mouth*|cake|drink|rice|pasta|chicken|noodles|dessert|cereal|wrap|kebab|pie|bite|
 bit|chew*|swallow*|ate|eating|icecream|coffee|smoothie|starter
 shard*|splinter*|sliver* ~5 glass|metal|wood|foot|finger|eye|plastic|hand
 chicken|pork|burger|meat|sausage*|kebab|fish ~6 raw|pink|uncooked|rotten|off|rancid|mouldy|rare, undercooked
 expired|out of date ... @meds|med|pill|drops|injection*|painkillers|food|milk|meat
 sick|ill|puk*|threw|throwing|diarrh*|stomach|tummy|poorly|runs|salmonella|ecoli|chucking|spewing ~9 chicken|prawn*|
 fish|oyster*|mussels|seafood|food|meal|takeaway|curry|burger*|eating|ate|kebab|meat|salad|pizza|sushi|rice|sandwich|
 shellfish|lasagne|buffet
 allerg*|coeliac|celiac|intoleran* ~10 nut|nuts|peanut*|sesame|shellfish|milk|dairy|egg|eggs|gluten|told|despite|
 warned|asked|still|reaction|ignored|even|served|gave|penicillin|latex, epipen, adrenaline, antihistamine*
 chest pain*, pain*|tight* in|across ... chest, palpitations, heart racing|stopped, stopped breathing, short of breath
 wheezing, gasping, turned|went|going|lips blue, had|having a fit|stroke, fitting, keeled over, flaked out
 passing out, lightheaded, light headed, went into shock|labour
 lips|tongue|throat|face|eyes|airway ... swell*|swoll*|closing|closed|ballooned|tingl*|puffy|tight*
 closed|closing|swelled|swollen|puffed|ballooned ... up|shut
 face|eyes|lips ... like a|double ... balloon|football|size
 breath* ... difficult*|trouble|struggl*|hard|hardly|barely, struggl* ... breath*
 wrong|elses|neighbours|expired|double|twice|triple|mixed|mix|incorrect|outdated|different|another|too|
 muddled ~6 @meds
 wrong tooth|leg|arm|eye|side|patient|knee|ear|label|name ... @meds|med|pill|drops|injection*|painkillers|removed|
 extract*|pulled|operat*|out|treated|took|drilled, pulled|removed|extracted|took|drilled|operated ... wrong
 left ... swab|gauze|instrument|needle|sponge|cotton|packing|tampon|glass inside|in
 needle*|instrument*|tools|clippers|scissors|scalpel|equipment|razor|blade|tweezers|syringe ~7 dirty|blood*|reused|
 used|sterile|sterili*|unsterile|rusty|unclean
 eye|eyes|skin|scalp|face|lips|neck|head|gum|gums|tattoo|piercing|ear|toe|nail|wound|cut ~7 burning|stinging|swell*|
 swollen|infect*|red|blister*|itch*|rash|inflamed|bleed*|welts|raw, clumps|chunks|handfuls|bald ~7 hair
 hair ... snapped|melted|burnt|burned|fried|fell|falling|coming|came ... off|out, bald patch*, septic, hospitalised
 hospitalized, drip ... hospital, misdiagnos*, missed ... cancer|stroke|heart
threat:
 threat*, threaten, threatened, threatens, threatening, assault*, attacked me|my|him|her|us|a
 hit|hits|kicked|slapped|slap|shove*|pushed|grabbed|spat|beat ... me|my|him|her|us|at, harass*, grope*, groping
 stalk*, molest*, touched me|my ... inappropriat*|bum|breast|leg, inappropriat* touch*
 with|had|pulled ... a ... knife|gun|weapon, intimidat*, knows|know where ... live|lives, in my face
 hit|kicked|kick|hurt my|our|the dog|cat|son|daughter|child|kid|wife|husband|mum|dad, kill me|you|us|him|her
 scared|fear* for my|our|her, sexual*, police|cops ~6 call*|report*|rang|ring|contact*|phon*|came|involve*
 aggressive|violent ~6 he|she|driver|man|guy|staff|engineer|worker|person|they|with|became|got|very
 tried|wanted|attempted|try|trying|asked|leaned ... kiss|touch|hug|grab|hit ... me|her|him|my, kissed me|her|my
 knock|smash|kick|cave|break|bash|rip|slap|batter|deck|stab|shoot|beat|shiv|glass|lamp|hit|kill|burn|chin|thump|
 spark ... me|my|us|your|his|her|him|you ... face|head|teeth|legs|in|out|off|up|jaw|dead|down|house|nose|arm|neck|if
 said|told|shouted|screamed|says|gonna|going|goin|swore ... kill|hurt|batter|smash|hit|stab|find|sort|slap|deck|knock|
 beat|get|shoot|burn ... me|us|you|him|her|my, squared up, swung ... at|for, took a swing
 raised ... hand|hammer|spanner, fist*, punch*, headbutt*, shoulder barg*, barged, manhandled
 pinned ... me|her|him|wall, corner* me|her|us|him, block*|barred ... way|door|exit|path|me|out
 wouldnt|didnt|refus*|wont|not|stopped ... let|letting|allow* ... leave|go|out
 locked|lock|trapped me|us|her|him|my ... in|inside|out|room|car|shop, held ... against ... will, hostage
 follow*|tailed|chased ... me|us|her|my|daughter|wife ... home|back|house|car|street|round|around|out|down|toilet|
 park|into|with, waited|waiting|lurking ... outside my|our|her|the house|flat|home|door|work
 turned|turning|turns|showed up ... at my|our house|home|door|flat|work ... night|uninvited|again|drunk|shouting
 peeping, hidden camera
 filming|filmed|photographed|recording me|my|her ... changing|undress*|toilet|shower|secretly|daughter|kids
 rubbed|fondl*|stroked|kissed|kiss|touch*|hands|hand|brushed|pressed|felt ... me|my|her|daughter|all|himself|up|
 down ... bum|breast*|boob*|leg|thigh*|skirt|top|bra|inappropriat*|bottom|crotch|over|against|without|permission|
 chest|private*|knickers|didnt|uncomfortable
 lewd|pervy|perv|pervert|leer*|creep*|sleazy|sexist|obscene|indecent*|dirty|explicit|suggestive|smutty ~7 comment*|
 remark*|he|me|driver|engineer|man|guy|masseur|barber|daughter|staff|therapist|message*|texts|joke*|look|looks|up|
 pics|photos|advances|gestures|worker, exposed|flashed|touch*|playing himself|me|with himself
 dick|nude*|naked pic*|photo*|selfie, racist, racial*, n word, slur*, homophobic, islamophobic, transphobic
 antisemitic, verbally|physically|abuse*|abusi* ... abus*|me|us|my|staff|driver|language|towards|messages|attacked
 scream*|shout*|yelling|yelled|swore|roaring ... in|at my|our|me|her|us|his face|kids|children|mum|daughter
 terrified|petrified|frightened|scared|afraid|shaking|fear* ... him|life|safety|home|alone|us|driver|man|back|kids|
 house|of, feel|felt|feeling|made ... frightened|terrified|violated|trapped
 keeps|kept|wont stop|constantly|hassl*|pester* texting|messaging|calling|ringing|dming|phoning|following|me ... me|
 night|date|out|personal|number|private|sex*|every, drugged, spiked, mugged, strangl*, throttled, baseball bat
 hammer at|in|and, crowbar, machete, knife ... at|to|me|out|pulled|had, lunged at
 threw|thrown|chucked|lobbed ... at me|us|my|her|him|the
`;
