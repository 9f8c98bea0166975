export const alarm = `
  common:
    the|and|is|was|were|my|our|your|we|he|she|they|it|i|to|of|for|that|this|with|from|had|has|have|been|very|not|
    but|when|there|are|so|at|on|his|her|you
  @gas:
    gas|gasses|propane|lpg|methane|butane
  @device:
    socket*|outlet*|plug|plugs|switch|switches|fuse|fuses|fusebox|breaker|panel|wire|wires|wiring|cable*|lead|oven|
    cooker|hob|stove|dryer|charger|battery|radiator|boiler|furnace|heater|flue|engine|bonnet|hood|motor|light|lamp|
    shower|dishwasher|washer|fridge|appliance|thermostat|pipe|vent|chimney|exhaust|dashboard|wall
  @body:
    me|myself|him|himself|her|herself|skin|hand|hands|neck|ear|ears|scalp|head|face|finger*|arm|arms|leg|legs|foot|
    feet|forehead|shoulder*|eye|eyes|lip|lips|cheek*|chin|knee*|toe|toes|back|son|daughter|baby|child|kid|kids|mum|
    mom|dad|wife|husband|mother|father|dog|cat
  @bones:
    wrist|arm|leg|ankle|nose|rib|ribs|finger*|tooth|teeth|hip|foot|bone*|collarbone|collar|hand|toe|elbow|knee|back|
    jaw|shoulder
  @who:
    me|my|him|her|us|son|sons|daughter|daughters|kid|kids|child|childs|children|baby|toddler|boy|girl|lad|mum|mom|
    dad|nan|gran|grandad|granny|wife|husband|partner|sister|brother|mother|father|someone|somebody|neighbour*|
    neighbor*|customer|passer*|postman|dog|cat|puppy|guest|colleague|client|patient|people
  @limb:
    finger*|hand|hands|foot|feet|arm|leg|toe|toes|thumb|head|knee|elbow
  @meds:
    prescription|prescriptions|meds|med|medication*|medicine*|tablets|tablet|pills|pill|dose|dosage|drops|inhaler|
    injection*|vaccine*|insulin|antibiotic*|drug|drugs|jab|anaesthetic|painkillers
  @food:
    food|salad|soup|sauce|yogurt|yoghurt|burger|sandwich|pizza|curry|bread|meal|dinner|lunch|mouth|cake|drink|rice|
    pasta|chicken|noodles|dessert|cereal|wrap|kebab|pie|bite|mouthful|bit|chew*|swallow*|ate|eating|icecream|coffee|
    smoothie|starter
  gas:
    @gas ~6 smell*|smelt|stink*|stank|stunk|reek*|odor*|odour*|whiff*|stench|leak*|escap*|hiss*|fumes|seep*
    smell* ... rotten egg*, gas emergency, gas explosion, gas left on
    gas ~6 taste*|tasting|pong*|honk*|waft*|niff*|minging|hum|strong|whiffy|everywhere|evacuat*
    hob|cooker|stove|boiler|pipe|meter|cylinder|valve|regulator ~5 hiss*|condemned
    gas|boiler ... condemned|capped|isolated|red|immediately dangerous|off|us|it|tagged, emergency gas|line, cadent
    left ... gas|hob|burner|ring on|open|running, immediately dangerous, gas safe ... report*|condemn*
    joint|union|connection|fitting|pipe|nut|hose ... never|not|wasnt|isnt|werent|wasn ... tight*|sealed|connected
    pilot light ... out|goes|off ... smell*
  carbon_monoxide!:
    co|monoxide ... alarm*|detector*|monitor*|sensor* ... went|going|goes|gone|keeps|kept|beep*|bleep*|sound*|
    trigger*|ring*|rang|scream*|activated|alarming|red
    alarm*|detector* ... co|monoxide ... went|going|goes|keeps|kept|beep*|bleep*|sound*|trigger*|ring*|rang
    going|set|sets|went ... off ... co|monoxide
    co|monoxide|carbon ... alarm*|detector*|sensor*|thing ... wont|wouldnt|never|not|didnt|doesnt ... stop|stopped|
    shut|quiet, alarm*|detector* ... for|says|said|saying|showed|showing|is|was ... monoxide|co
  carbon_monoxide:
    carbon monoxide, carbonmonoxide, monoxide, co poisoning, co leak*, co level*, co reading*
    headache*|dizzy|dizziness|nauseous|sick|ill|drowsy|faint ~8 boiler|heating|heater|furnace|flue|fumes|stove
    fumes ~5 boiler|heater|furnace|flue|house|room|bedroom|kitchen|exhaust|car|cabin|breath*|toxic
    feeling|felt|feel|we|all|everyone|kids ... headache*|dizzy|sick|woozy|drowsy|lightheaded|groggy ... heating|
    boiler|fire|heater|stove, yellow|orange|lazy flame*, co ... ppm|high|reading
    flue ... blocked|disconnected|loose|fumes|inside|leak*
  smoke_fire!:
    smoke alarm*|detector* ... went|going|goes|keeps|kept|sound*|trigger*
    caught|catch|catches|catching|catched ... fire|light|alight
  smoke_fire:
    smoke|smoking ~4 coming|comes|came|pour*|out|from|full|fill*|billow*|black|white|smell*|everywhere|saw|thick|
    started|cloud*|inhal*|breath*
    smoking|smokes|smoked|smoulder*|smolder*|scorch*|singed|charred|melt*|burn|burns|burned|burnt|burning|flame*|
    fire ~4 @device
    burn|burned|burning|burnt|scorched ~4 smell*|smelt|stink*|odor|odour|plastic|rubber|carpet|floor|house|kitchen|
    electrical|down, on fire, set ... fire, up in flames, in flames, alight, ablaze
    house|kitchen|electrical|chip|small|big|actual|near|car|engine fire, fire ... started|starting|broke|spread*
    started|caused|was|be|nearly|almost ... a fire, there ... a|been|was fire, fire hazard|risk
    flame* ... out|shoot*|shot|coming|came|from
    fire ~1 brigade|department|fighter*|firefighter*|service|engine|engines|truck|crew, firefighter*, firemen
    fireman
    explod*|explosion|blew|blown|blow ~4 boiler|oven|battery|cooker|heater|phone|fuse*|socket*|light|tank|car|
    engine|house|kitchen|up
    burny|burning|burnt|burn|scorch*|singe*|melting|melted|charred|electrical|hot|fishy ~4 smell*|smelt|whiff|
    stink*|stench|aroma|niff
    singe*|scorch*|melt*|charred|smoulder*|burned|burnt|burning|burns ~4 carpet|curtain*|duvet|bed|bedding|sofa|rug|
    wallpaper|eyebrow*|eyelash*|hair|floor*|worktop|wall|plastic|cable*|shirt|table|paint|plug*|insulation|mattress|
    lino
    bang|banged|pop|popped|boom|explod* ~4 boiler|oven|cooker|hob|microwave|tv|heater|charger|phone|battery|socket*|
    plug|fuse*|electrics|light|bulb*|dryer|kettle|washer|machine|car|engine|meter|shower|dishwasher|fridge
    smoke|smoking|smoky|smoked ~5 room|kitchen|house|hallway|flat|bedroom|landing|cupboard|loft|coughing|toaster|
    plug|charger|bulb|tv|laptop|phone|boot|wheel|wheels|brakes|clutch|alarm
    glow*|sizzl*|overheat*|fizz*|crackl*|melt* ~4 socket*|plug*|wire*|cable*|battery|charger|switch|board|unit|
    boiler|heater|dryer|element|phone|laptop|fuse|panel|electrics|extension|meter
    battery|batteries ~4 swoll*|swell*|bulg*|blown|burst|caught|leaking
    nearly|almost ... set|caught|burn*|went ... alight|fire|flames|down
    burn|burnt|burned the|my|our|us house|flat|place|kitchen|shop down, went up|off in|like smoke|flames|bomb
    flames, chimney fire, fire in the|my|our, had|have to evacuate*, evacuated, smoke inhalation
    started smoking|smouldering|burning, inferno, blaze
  electric:
    electrocut*, electric|electrical|static|nasty|bad|big|massive|proper|huge shock|shocks
    shock|shocks ... off|from ... the, zapped ... me|my|him|her|us
    gives|gave|giving|getting|get|gets|got|had|received ... shock|shocks|shocked ... off|from|when|every|touch*
    shocked ~5 touch*|tap|shower|switch|metal|plug|machine, sparking, arcing, sparked
    spark|sparks ~5 fly*|flew|flies|coming|came|out|from|saw|see|shoot*|shot|everywhere|@device
    exposed|live|bare|uncovered|dangling|frayed|loose|hanging|sticking|uninsulated ~4 wire|wires|wiring|cable|
    cables|electrics|conductor*|mains
    socket*|outlet*|plug|plugs|switch|fuse|fusebox|breaker|wiring|wires|charger|extension ~4 hot|melt*|buzz*|
    crackl*|fizz*|sizzl*|scorch*|black|overheat*|glowing
    tingl*|zap|zaps|zapped|jolt*|belt|whack|shock*|buzz|kick|wallop|current ~5 tap|taps|switch|switches|socket*|
    light|cooker|shower|kettle|metal|machine|oven|sink|plug|plugs|touch|touched|touching|fridge|radiator|washer|
    handle|casing|toaster|electric*|mains|bath|lamp
    thrown|threw|flung|knocked|blown ... across|off|back|backwards ... room|feet|wall|me
    got a belt|whack|zap|shock|jolt
    no|without|missing|not|isnt|wasnt|arent|never ... earth|earthed|earthing|grounded|ground
    cover|lid|faceplate|plate|casing|front|blanking ~6 fuse*|consumer|socket*|switch*|junction|electric*|panel|meter
    consumer unit|board ... water|wet|hot|crackl*|buzz*|spark*|burn*|melt*|drip*|smok*
    fuse board|box ... hot|crackl*|buzz*|spark*|burn*|melt*|smok*|wet|open|exposed
    electrics|lights|power ... banging|bang|popping|dangerous|unsafe|lethal|flicker* ... spark*|smell*|smoke|water|
    bang
    water|wet|leak*|drip*|damp|soaked|pouring|rain* ~6 consumer|electrics|electric|electrical|electricity|fuse*|
    socket*|switch*|lights|spotlight*|downlight*|plug|plugs|wiring|wires|meter|board|bulb
    wire|wires|wiring|cable|cables|flex|core|copper ~5 poking|showing|visible|hanging|sticking|dangl*|open|chewed|
    stripped|twisted|uncapped|taped|exposed|bare|live|out|baby|toddler|kids|children|reach|water|cut|damaged
  water:
    flood, floods, flooded, flooding, burst ... pipe*|main|tank|hose, pipe*|main|tank|hose ... burst, under water
    ceiling ~6 collaps*|came|come|coming|down|fell|fall*|cave*|caving|bulg*|sag*|drip*|leak*|pour*|water|soak*|hole
    water ~4 pour*|gush*|everywhere|spray*|stream*|running|walls|wall|electrics|fuse|lights|socket*|inches
    leak*|drip*|water ~5 electrics|fuse|fusebox|socket*|light|lights|electric|plug, sewage, sewer, raw sewage
    burst|bursting|exploded|popped ... pipe*|tank|radiator|hose|cylinder|boiler|valve|tap
    knee|ankle|inches|foot|feet deep|of water
    house|flat|kitchen|bathroom|hall|cellar|basement|downstairs|shop|living ... under|underwater|flood*|swimming|
    soaked, waterfall, coming through ... ceiling|floor|light*|roof|wall
    ceiling|ceilings ~6 sofa|bed|bow*|crack*|give|giving|about|landed|cave*|caving|collaps*|dropp*|hang*|wet|
    swollen|through|gone|ready|buckl*|bellied
  injury:
    burn|burns|burned|burnt|burning|scald*|blister* ~4 @body, bleeding, bled, bleeds
    blood ... everywhere|floor|pour*|all|running|face|towel, blood ... coming|came|drawn|from
    drew|drawn|lost|covered ... blood, injur*, ambulance, paramedics, concuss*, stitches, unconscious
    crushed ... my|his|her|me, fractur*
    hospital|aandae|ae|er|urgent|emergency|clinic ~6 ended|rushed|taken|end|casualty, in|to hospital, at|in|to ae|er
    in|to the hospital|er|emergency, emergency room, urgent care
    broke|broken|breaking|sprain*|dislocat*|twisted|snapped ~3 @bones
    slipped|tripped|fell|fallen|fall|slip ~6 hurt|broke|hit|floor|stairs|ladder|over|wet|ice|head|back|hip|me|bang*|
    landed|badly, hurt my|his|her|me|myself|himself|herself|badly|bad|themselves|someone|us
    was|got|been|is|get|were|badly|really hurt, hurts ... a lot|much|walk|breathe|move|bad|badly
    so much|severe|terrible|awful|agonising|unbearable|extreme|excruciating pain, in|i agony
    cut|cuts|sliced|nicked|stabbed|gashed|gash|slashed ~3 ear|ears|neck|finger*|thumb|face|hand|hands|lip|scalp|
    chin|myself|himself|herself|leg|foot|arm|skin
    nearly|almost|couldve|could|couldof|might|going|gonna ... killed|kill|died, death trap, dangerous, unsafe
    lethal, not|isnt|wasnt|dont|doesnt|never ... safe, life threatening, lives at risk, danger to, in danger
    fell|fallen|falling|falls|collapsed|collapsing|toppled|topple|crashed|tumbled|dropped|tipped|sliding|
    dropping ~4 shelf|shelves|shelving|cabinet*|cupboard*|wardrobe|mirror|tv|radiator|tile|tiles|slate*|gate|fence|
    wall|chandelier|fan|scaffold*|ladder|ladders|chimney|roof|balcony|banister*|bannister*|railing*|handrail|
    bookcase|tank|sign|canopy|plaster|brick*|blind|worktop|gutter*|pergola|lamp|tree|branch|stairs|steps|basket|
    table|chair|bed
    shelf|shelves|cabinet*|cupboard*|wardrobe|mirror|tv|radiator|door|gate|fence|banister*|railing*|handrail|
    balcony|light|fan|blind|worktop|sink|boiler|hood|window ... came|coming|comes|come|hanging|ripped down|off|away|
    loose ... wall|hinge*|on|onto|hand|hands|nearly|bracket*|screws|me|thread|and|in
    fell|fallen|landed|came|crashed|dropped|collapsed|toppled|tipped|shattered|exploded|smashed|flew ... on|onto|
    over|into|at ... @who
    shatter*|exploded|explodes|exploding ~4 glass|door|screen|shower|window|oven|mirror|table|bulb|panel|hob|jar|
    dish|bottle|worktop
    trapped|jammed|caught|crushed|slammed|squashed|stuck|pinched|shut|severed|chopped|mangled|ripped ~4 finger*|
    hand|hands|foot|arm|leg|toe|toes|thumb
    dog|cat|staff|groomer*|parrot ~4 bit|bitten|bites|mauled|scratched|savaged|lunged, bitten by|my|our|on
    got|been|was bitten, bit me|him|us|my|her, tetanus, stitched up
    skin|scalp|face|neck|lip|eyelid ~5 ripped|tore|torn|raw|peel*|weep*|broke|broken|took|off|lifted|burn*|scald*|
    blister*|open|oozing|seared|stripped, red raw, raw and, weeping, oozing, black eye*
    bruised|bruises|bruising|bruise|swollen|gash|gashed|lump|split ... @limb|rib*|face|lip|all|everywhere|leg*|arm*|
    eye*, head|lip split|gashed
    cant|cannot|couldnt|can|unable|struggling|barely|not ... open|move|feel|use|bend|lift|put ... eye*|mouth|jaw|
    neck|arm|arms|leg|legs|hand|finger*|back|weight|shoulder|face|tongue
    cant|cannot|couldnt|unable|barely ... walk|stand|swallow|get|breathe|breath|hear|see up|without|since|on|
    anything|of|properly|now|for|and|out|after, out cold, unresponsive
    not|isnt|wasnt ... moving|responding|breathing|responsive ... @who|and|ladder|floor
    knocked ... out|unconscious|over, spark out
    banged|hit|bumped|cracked|smacked|smashed|whacked|split|clonked ... head|skull|face|nose|tooth|teeth|forehead|
    eye, tooth|teeth|filling|crown ... broke|broken|cracked|chipped|snapped
    cracked|broke|broken|chipped|snapped|lost ... tooth|teeth
    slid|slipped|slip|skidded|tripped|stumbled|went|fell|fallen|tumbled|flat|flying ... floor|stairs|steps|ice|
    soap*|wet|cable*|hole|rug|mat|pavement|step|kerb|ladder|roof|chair|couch|table|bed|face|arse|backside
    hoist|lift ... dropped|fell|failed|trapped, stuck|trapped in ... lift|elevator|room
    wax|water|oil|dye|bleach|peel|laser|mask|steam|iron|tongs|straightener*|coffee|tea|soup|dryer|towel ~5 scald*|
    burn|burned|burnt|burns|blister*|boiling ... skin|me
    too|so|that|boiling hot ... skin|burn*|blister*|took|my|off|face|mouth, scalded, scalding
    nasty|serious|bad|major|horrible|freak|near|workplace accident|injury|fall|cut|burn, near miss
    could|couldve|might|mightve|would|wouldve ... been ... killed|hurt|injured|worse|dead|serious|fatal|disaster|
    nasty|blinded, could|couldve|would|wouldve ... died|drowned|burned|lost ... life|eye|finger|house|death|there|in
    nearly|almost ... died|killed|drowned|choked|crashed|blinded|blew|lost|took ... @who|eye|finger|life|house|
    there|head|hand|off, lucky to be alive, lucky ... no one|nobody|noone ... killed|died|hurt, hazard*
    accident waiting, health and safety ... nightmare|risk|issue, risk to life, trip hazard
    child|kid|baby|toddler ... danger|hurt|reach|electrocut*|grabbed, boiling water ... @who
  medical:
    anaphyla*, allergic reaction*, chemical burn*, sepsis, overdose*
    wrong medic*|meds|prescription|dose|dosage|drug|tablet*|pills|injection|blood, food poisoning, poisoned
    poisoning, heart attack, seizure, stroke ... hospital, had|having ... stroke, faint, fainted, fainting
    passed|blacked out, collapsed, miscarr*, suffocat*, choked, choking
    allergic|allergy|reaction|reacted ~6 swoll*|swell*|rash|hospital|face|eyes|skin|itch*|bad|severe|terrible|
    throat|blister*|hives
    swollen|swelling|swelled|puffed|numb ~4 face|eye|eyes|lip|lips|throat|tongue|hand|foot|leg|arm|jaw|gum|gums|up|
    badly, infected, infection, pus, hives, dizzy, dizziness
    cant|cannot|couldnt|not|hard|struggl*|trouble|difficulty ... breathe|breathing|breath|see
    hair ... falling|fell|coming|came|clumps ... out|clumps, vomit*, throwing up, fever, lost consciousness|feeling
    rash|blister*|bald|burning|stinging ~4 face|scalp|skin|neck|arm*|leg*|patch*|head|eyes|broke|all|came|have|got
    glass|metal|plastic|nail|screw|needle|staple*|blade|wire|razor|maggot*|cockroach*|rat|mouse|stone|bone|shard*|
    splinter*|bolt|tooth|plaster|bleach|hook|chemical*|insect|mould|mold ~5 @food
    shard*|splinter*|sliver* ~3 glass|metal|wood|foot|finger|eye|plastic|hand
    chicken|pork|burger|meat|sausage*|kebab|fish ~4 raw|pink|undercooked|uncooked|rotten|off|rancid|mouldy|rare
    undercooked, expired|out of date ... @meds|food|milk|meat|vaccine
    sick|ill|vomit*|puk*|threw|throwing|diarrh*|stomach|tummy|poorly|runs|salmonella|ecoli|chucking|spewing|
    hospitalised ~7 chicken|prawn*|fish|oyster*|mussels|seafood|food|meal|takeaway|curry|burger|burgers|eating|ate|
    kebab|meat|salad|pizza|sushi|rice|sandwich|shellfish|lasagne|buffet
    allerg*|coeliac|celiac|intoleran* ~8 nut|nuts|peanut*|sesame|shellfish|milk|dairy|egg|eggs|gluten|told|despite|
    warned|asked|still|reaction|ignored|even|served|gave|penicillin|latex, epipen, adrenaline, antihistamine*
    chest pain*, pain*|tight* in|across ... chest, palpitations, heart racing|stopped, stopped breathing
    short of breath, wheezing, gasping, turned|went|going|lips blue, had|having a fit|seizure|stroke, fitting
    keeled over, flaked out, passing out, lightheaded, light headed, went into shock|labour
    lips|tongue|throat|face|eyes|airway ... swell*|swoll*|closing|closed|ballooned|tingl*|puffy|tight*
    closed|closing|swelled|swollen|puffed|ballooned ... up|shut
    face|eyes|lips ... like a|double ... balloon|football|size
    breath* ... difficult*|trouble|struggl*|hard|hardly|barely, struggl* ... breath*
    wrong|elses|neighbours|expired|double|twice|triple|mixed|mix|incorrect|overdose*|outdated|different|another|too|
    muddled ~4 prescription|prescriptions|meds|medication*|medicine*|tablets|tablet|pills|dose|dosage|inhaler|
    insulin|antibiotic*|drug|drugs|jab|anaesthetic|vaccine*
    wrong tooth|leg|arm|eye|side|patient|knee|ear|label|name ... @meds|removed|extract*|pulled|operat*|out|treated|
    took|drilled, pulled|removed|extracted|took|drilled|operated ... wrong
    left ... swab|gauze|instrument|needle|sponge|cotton|packing|tampon|glass inside|in
    needle*|instrument*|tools|clippers|scissors|scalpel|equipment|razor|blade|tweezers|syringe ~5 dirty|bloody|
    reused|used|sterile|sterilised|sterilized|unsterile|blood|rusty|unclean|infected
    eye|eyes|skin|scalp|face|lips|neck|head|gum|gums|tattoo|piercing|ear|toe|nail|wound|cut ~5 burning|stinging|
    swell*|swollen|infect*|pus|oozing|weeping|red|blister*|itch*|rash|inflamed|septic|bleed*|hives|welts|raw
    clumps|chunks|handfuls|bald ~5 hair
    hair ... snapped|melted|burnt|burned|fried|fell|falling|coming|came ... off|out, bald patch*, blood poisoning
    septic, hospitalised, hospitalized, drip ... hospital, misdiagnos*
    missed ... cancer|sepsis|fracture|stroke|heart
  threat:
    threat|threats, threaten, threatened, threatens, threatening, assault*, attacked me|my|him|her|us|a
    hit|hits|kicked|punched|punch|slapped|slap|shoved|shove|pushed|grabbed|strangled|choked|spat|beat|
    headbutted ... me|my|him|her|us|at, harass*, grope*, groping, stalk*, molest*
    touched me|my ... inappropriat*|bum|breast|leg, inappropriat* touch*, with|had|pulled ... a ... knife|gun|weapon
    intimidat*, knows|know where ... live|lives, in my face
    hit|kicked|kick|punched|hurt my|our|the dog|cat|son|daughter|child|kid|wife|husband|mum|dad
    kill me|you|us|him|her, scared|fear* for my|our|her, sexual*
    police|cops ~4 call*|report*|rang|ring|contact*|phon*|came|involve*
    aggressive|violent ~4 he|she|driver|man|guy|staff|engineer|worker|person|they|with|became|got|very
    threat* ~8 me|him|her|us|my|to
    knock|smash|kick|cave|punch|break|bash|rip|slap|batter|deck|stab|shoot|beat|shiv|glass|lamp|hit|kill|burn|chin|
    thump|spark ... me|my|us|your|his|her|him|you ... face|head|teeth|legs|in|out|off|up|jaw|dead|down|house|nose|
    arm|neck|if
    said|told|shouted|screamed|says|gonna|going|goin|swore ... kill|hurt|batter|smash|hit|punch|stab|find|sort|slap|
    deck|knock|beat|get|shoot|burn ... me|us|you|him|her|my, squared up, swung ... at|for, took a swing
    raised ... fist|hand|hammer|spanner, fist*, punch|punched|punching|punches, headbutt*, shoulder barg*, barged
    manhandled, pinned ... me|her|him|wall, cornered|corner me|her|us|him
    blocked|blocking|barred ... way|door|exit|path|me|out
    wouldnt|didnt|refus*|wont|not|stopped ... let|letting|allow* ... leave|go|out
    locked|lock|trapped me|us|her|him|my ... in|inside|out|room|car|shop, held ... against ... will, hostage
    followed|following|follows|followin|tailed|chased ... me|us|her|my|daughter|wife ... home|back|house|car|street|
    round|around|out|down|toilet|park|into|with
    waited|waiting|lurking ... outside my|our|her|the house|flat|home|door|work
    turned|turning|turns|showed up ... at my|our house|home|door|flat|work ... night|uninvited|again|drunk|shouting
    peeping, hidden camera
    filming|filmed|photographed|recording me|my|her ... changing|undress*|toilet|shower|secretly|daughter|kids
    grope*|groping|rubbed|fondl*|stroked|kissed|kiss|touched|touching|touchy|hands|hand|brushed|pressed|felt ... me|
    my|her|daughter|all|himself|up|down ... bum|breast*|boob*|leg|thigh*|skirt|top|bra|inappropriat*|bottom|crotch|
    over|against|without|permission|chest|private*|knickers|didnt|uncomfortable
    lewd|pervy|perv|pervert|leer*|creep|creepy|sleazy|sexist|obscene|indecent*|dirty|explicit|sexual*|suggestive|
    smutty ~5 comment*|remark*|he|me|driver|engineer|man|guy|masseur|barber|daughter|staff|therapist|message*|texts|
    joke*|look|looks|up|pics|photos|advances|gestures|worker
    exposed|flashed|touching|touched|playing himself|me|with himself, dick|nude*|naked pic*|photo*|selfie, racist
    racial*, n word, slur*, homophobic, islamophobic, transphobic, antisemitic
    verbally|physically|abuse*|abusive|abusing ... abus*|me|us|my|staff|driver|language|towards|messages|attacked
    screaming|screamed|shouting|shouted|yelling|yelled|swore|roaring ... in|at my|our|me|her|us|his face|kids|
    children|mum|daughter
    terrified|petrified|frightened|scared|afraid|intimidat*|unsafe|shaking|fear* ... him|life|safety|home|alone|us|
    driver|man|back|kids|house|of
    feel|felt|feeling|made ... unsafe|threatened|intimidated|frightened|terrified|violated|trapped
    keeps|kept|wont stop|constantly|hassl*|pester* texting|messaging|calling|ringing|dming|phoning|following|
    me ... me|night|date|out|personal|number|private|sex*|every, drugged, spiked, mugged, strangl*, throttled
    baseball bat, hammer at|in|and, crowbar, machete, knife ... at|to|me|out|pulled|had, lunged at
    threw|thrown|chucked|lobbed ... at me|us|my|her|him|the
  vehicle:
    brake|brakes|braking ~5 fail*|faulty|lost|lose|losing|gone|went|stopped|locked|lock|nothing|spongy|grind*|
    disconnected|fluid|leak*|loose|fell|useless|dead|snapped
    brake|brakes ... dont|doesnt|didnt|not|wont|wouldnt|arent|isnt|barely|hardly work*|stop|respond
    brake|brakes ... not ... work*|respond*|right, no brakes|steering, without brakes|steering
    wheel|wheels ~4 came|come|coming|fell|fall*|flew|fly|loose|wobbl*|detached|off|lost|dropped
    nuts|bolts|lugs ~4 loose|tight*|missing|undone|finger|wheel
    steering ~4 lock*|fail*|gone|went|loose|came|jam*|stuck|lost|stopped
    tyre|tyres|tire|tires ~4 burst|blew|blow*|explod*|came|bald|loose
    petrol|diesel|fuel|gasoline ~4 smell*|leak*|pour*|drip*|stink*|fumes, airbag* ... off|deploy*|exploded|light
    bonnet|hood flew|popped|opened|came
    had|have|caused|cause|nearly|almost|in|into|an ... accident|crash|crashed|collision, crashed into|my|the
    lost control, engine|car ... cut|cuts|died|stalled ... motorway|highway|freeway|driving
    driver|driving|drove|drives|cabbie|cab|taxi|courier|chauffeur|wheel|biker|bus|van|engineer|nurse|dentist|
    surgeon|technician ~6 drunk|booze*|alcohol|weed|stoned|asleep|swerv*|reckless*|maniac|lunatic|pissed|tipsy|
    hammered|cocaine|texting|dozing|nodding|pavement|speeding|tailgat*|dangerously|wasted|slurr*|hungover|whisky|
    cannabis|beer|vodka
    on|using|looking|staring|texting|scrolling ... phone|mobile|tablet ... driving|drove|red|wheel|motorway|whole|
    road|way|with|while, driving ... phone|tiktok|texting|whatsapp
    ran|jumped|through|drove|skipped|shot|running ... red, red light*
    nearly|almost|just|about ... hit|ran|run|knocked|crashed|mowed|killed|flattened|clipped|squashed ... me|us|my|
    over|child*|kid*|cyclist|off|into|pedestrian|down|dog|car, ran over
    knocked|run|ran ... over|down ... bike|dog|cat|cyclist|child|me|my
    hit|clipped ... cyclist|pedestrian|child|parked|kerb|bike, swerv*
    seatbelt*|belt|belts|isofix|carseat|airbag*|childseat ~4 doesnt|wont|broken|missing|wouldnt|didnt|not|without|
    loose|frayed|lock|locks|undone|stuck|jammed|no
    accelerator|throttle|pedal|handbrake|clutch|gearbox|axle|suspension|cambelt|exhaust|bonnet|boot|bumper|towbar|
    tow|propshaft|balljoint|trackrod|driveshaft|spring ~4 stuck|jam*|sticks|sticking|snapped|sheared|flew|failed|
    broke|floor|fell|dropped|collapsed|came|rolled|hanging|dragging|detached
    brakes|brake|braking ~6 nothing|floor|barely|hardly|soft|squishy|grind*|metal|smok*|hot|warning|cant|couldnt|
    wouldnt|didnt|scary|pull*|dodgy|worse|jammed|seiz*|useless|missing|cut|sailed
    car|van|it|engine|power|bike ... cut|cuts|died|dies|stalled|stalls|lost|shut|conked ... motorway|fast|
    roundabout|junction|mph|driving|lane|moving|a1|m1|dual, car|van rolled
    door ... flew|opened|open|came ... driving|moving|motorway|while, wheel*|nuts|bolts|tyre* ... finger|hand tight
    finger tight, not|never|wasnt|werent|hadnt|havent ... tighten*|torqued|tight
    couldnt|cant|could|wouldnt|wont|didnt|not ... stop|brake|steer ... car|motorway|hill|time|lights|traffic|bike|
    van
    tyre*|tire* ... shred*|fell|delaminat*|bulge|cord*|wire|slashed|pressure ... motorway|burst|blow*|dangerous|
    through, write off, written off, overturn*, aquaplan*, spun out|off|round
`;
