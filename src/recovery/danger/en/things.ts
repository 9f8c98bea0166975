import { written } from "../../reading/phrases.ts";

export const things = written`
common:
 the|and|is|was|were|my|our|your|we|he|she|they|it|i|to|of|for|that|this|with|from|had|has|have|been|very|not|but|
 when|there|are|so|at|on|his|her|you
@who:
 me|my|him|her|us|son|sons|daughter*|kid|kids|child*|baby|toddler|boy|girl|lad|mum|mom|dad|nan|gran|grandad|granny|
 wife|husband|partner|sister|brother|mother|father|someone|somebody|neighbo*|customer|passer*|postman|dog|cat|puppy|
 guest|colleague|client|patient|people
@device:
 socket*|outlet*|plug|plugs|switch*|fuse|fuses|fusebox|breaker|panel|wire|wires|wiring|cable*|lead|oven|cooker|hob|
 stove|dryer|charger|battery|radiator|boiler|furnace|heater|flue|engine|bonnet|hood|motor|light|lamp|shower|
 dishwasher|washer|fridge|appliance|thermostat|pipe|vent|chimney|exhaust|dashboard|wall
@meds:
 prescription*|meds|medication*|medicine*|tablet*|pills|dose|dosage|inhaler|vaccine*|insulin|antibiotic*|drug|drugs|
 jab|anaesthetic
@shelf:
 shelf|cabinet*|cupboard*|wardrobe|mirror|tv|radiator|gate|fence|fan|balcony|banister*|railing*|handrail|blind|worktop
@went:
 went|going|goes|keeps|kept|sound*|trigger*
@boiler:
 boiler|oven|battery|cooker|heater|phone|fuse*|socket*|light|car|engine
gas:
 gas|gasses|propane|lpg|methane|butane ~8 smell*|smelt|stink*|stank|stunk|reek*|odor*|odour*|whiff*|stench|leak*|
 escap*|hiss*|fumes|seep*, smell* ... rotten egg*, gas emergency, gas explosion, gas left on
 gassy ... smell*|whiff|odour|odor, smell*|whiff ... gassy, smell*|stinks|stench ... egg|eggs
 gas ~8 taste*|tasting|pong*|honk*|waft*|niff*|minging|hum|strong|everywhere|evacuat*
 hob|cooker|stove|boiler|pipe|meter|cylinder|valve|regulator ~7 hiss*|condemned
 gas|boiler ... condemned|capped|isolated|red|immediately off|us|it|tagged, emergency gas|line, cadent
 left ... gas|hob|burner|ring on|open|running, gas safe ... report*|condemn*
 joint|union|connection|pipe|nut|hose ... never|not|wasnt|isnt|werent|wasn ... tight*|sealed|connected
 pilot light ... out|goes|off ... smell*
carbon_monoxide!:
 co|monoxide ... alarm*|detector*|monitor*|sensor* ... @went|gone|beep*|bleep*|ring*|rang|scream*|activated|alarming|
 red, alarm*|detector* ... co|monoxide ... @went|beep*|bleep*|ring*|rang, going|set|sets|went ... off ... co|monoxide
 co|monoxide|carbon ... alarm*|detector*|sensor*|thing ... wont|wouldnt|never|not|didnt|doesnt ... stop|stopped|shut|
 quiet, alarm*|detector* ... for|says|said|saying|showed|showing|is|was ... monoxide|co
carbon_monoxide:
 carbonmonoxide, monoxide, co leak*, co level*, co reading*
 headache*|nauseous|sick|ill|drowsy ~10 boiler|heating|heater|furnace|flue|fumes|stove
 fumes ~7 boiler|heater|furnace|flue|house|room|bedroom|kitchen|exhaust|car|cabin|breath*|toxic
 feeling|felt|feel|we|all|everyone|kids ... headache*|sick|woozy|drowsy|groggy ... heating|boiler|fire|heater|stove
 yellow|orange|lazy flame*, co ... ppm|high|reading, flue ... blocked|disconnected|loose|fumes|inside|leak*
smoke_fire!:
 smoke alarm*|detector* ... @went, caught|catch* ... fire|light|alight
smoke_fire:
 smoke|smoking ~6 coming|comes|came|pour*|out|from|full|fill*|billow*|black|white|smell*|everywhere|saw|thick|started|
 cloud*|inhal*|breath*
 smoking|smoke*|smoulder*|smolder*|scorch*|singed|charred|melt*|burn|burns|burned|burnt|burning|flame*|fire ~6 @device
 burn|burned|burning|burnt|scorched ~6 smell*|smelt|stink*|odor|odour|plastic|rubber|carpet|floor|house|kitchen|
 electrical|down, on fire, set ... fire, alight, ablaze
 house|kitchen|electrical|chip|small|big|actual|near|car|engine fire, fire ... start*|broke|spread*
 started|caused|was|be|nearly|almost ... a fire, there ... a|been|was fire, fire risk
 flame* ... out|shoot*|shot|coming|came|from, fire ~3 brigade|department|fighter*|service|engine*|truck|crew
 firefighter*, firemen, fireman, explod*|explosion|blew|blown|blow ~6 @boiler|tank|house|kitchen|up
 extension|lead|adapt*|strip|microwave|toaster|kettle|iron|hairdryer|blanket|router|lamp|heater|fan|laptop ~7 smoke|
 smoking|flash*|arced|burn*|fire|melted|exploded|bang|pop
 burny|burning|burnt|burn|scorch*|singe*|melting|melted|charred|electrical|hot|fishy ~6 smell*|smelt|whiff|stink*|
 stench|aroma|niff
 singe*|scorch*|melt*|charred|smoulder*|burned|burnt|burning|burns ~6 carpet|curtain*|duvet|bed|bedding|sofa|rug|
 wallpaper|eyebrow*|eyelash*|hair|floor*|worktop|wall|plastic|cable*|shirt|table|paint|plug*|insulation|mattress|lino
 bang|banged|pop|popped|boom|explod* ~6 @boiler|hob|microwave|tv|charger|plug|electrics|bulb*|dryer|kettle|washer|
 machine|meter|shower|dishwasher|fridge
 smoke*|smoking|smoky ~7 room|kitchen|house|hallway|flat|bedroom|landing|cupboard|loft|coughing|toaster|plug|charger|
 bulb|tv|laptop|phone|boot|wheel*|clutch|alarm
 glow*|sizzl*|overheat*|fizz*|crackl*|melt* ~6 socket*|plug*|wire*|cable*|battery|charger|switch|board|unit|boiler|
 heater|dryer|element|phone|laptop|fuse|panel|electrics|extension|meter
 batter* ~6 swoll*|swell*|bulg*|blown|burst|caught|leaking, nearly|almost ... set|caught|burn*|went ... fire|down
 burn|burnt|burned the|my|our|us house|flat|place|kitchen|shop down, went up|off in|like smoke|bomb, flames
 chimney fire, fire in the|my|our, had|have to evacuate*, evacuated, smoke inhalation
 started smoking|smouldering|burning, inferno, blaze
electric:
 electrocut*, electric*|static|nasty|bad|big|massive|proper|huge shock*, shock* ... off|from ... the
 zapped ... me|my|him|her|us
 gives|gave|giving|getting|get|gets|got|had|received ... shock* ... off|from|when|every|touch*, sparking, arcing
 sparked, spark* ~7 @device|fly*|flew|flies|coming|came|out|from|saw|see|shoot*|shot|everywhere
 exposed|live|bare|uncovered|dangling|frayed|loose|hanging|sticking|uninsulated ~6 wire|wires|wiring|cable*|electrics|
 conductor*|mains
 socket*|outlet*|plug|plugs|switch|fuse|fusebox|breaker|wiring|wires|charger|extension ~6 hot|melt*|buzz*|crackl*|
 fizz*|sizzl*|scorch*|black|overheat*|glowing
 tingl*|zap|zaps|zapped|jolt*|belt|whack|shock*|buzz|kick|wallop|current ~7 tap|taps|switch*|socket*|light|cooker|
 shower|kettle|metal|machine|oven|sink|plug|plugs|touch*|fridge|radiator|washer|handle|casing|toaster|electric*|mains|
 bath|lamp, thrown|threw|flung|knocked|blown ... across|off|back|backwards ... room|feet|wall|me
 got a belt|whack|zap|shock|jolt, no|without|missing|not|isnt|wasnt|arent|never ... earth*|ground*
 cover|lid|faceplate|plate|casing|front|blanking ~8 fuse*|consumer|socket*|switch*|junction|electric*|panel|meter
 consumer unit|board ... water|wet|hot|crackl*|buzz*|spark*|burn*|melt*|drip*|smok*
 fuse board|box ... hot|crackl*|buzz*|spark*|burn*|melt*|smok*|wet|open|exposed
 electrics|lights|power ... banging|bang|popping|flicker* ... spark*|smell*|smoke|water|bang
 water|wet|leak*|drip*|damp|soaked|pouring|rain* ~8 consumer|electric*|fuse*|socket*|switch*|lights|spotlight*|
 downlight*|plug|plugs|wiring|wires|meter|board|bulb
 wire|wires|wiring|cable*|flex|core|copper ~7 poking|showing|visible|hanging|sticking|dangl*|open|chewed|stripped|
 twisted|uncapped|taped|exposed|bare|live|out|baby|toddler|kids|children|reach|water|cut|damaged
water:
 flood, floods, flooded, flooding, burst ... pipe*|main|tank|hose, pipe*|main|tank|hose ... burst, under water
 ceiling ~8 came|come|coming|down|fell|fall*|bulg*|sag*|drip*|leak*|pour*|water|soak*|hole
 water ~6 pour*|gush*|everywhere|spray*|stream*|running|walls|wall|inches, leak*|drip*|water ~7 light*, sewage, sewer
 burst*|exploded|popped ... pipe*|tank|radiator|hose|cylinder|boiler|valve|tap
 knee|ankle|inches|foot|feet deep|of water
 house|flat|kitchen|bathroom|hall|cellar|basement|downstairs|shop|living ... under|underwater|flood*|swimming|soaked
 waterfall, coming through ... ceiling|floor|light*|roof|wall
 ceiling* ~8 sofa|bed|bow*|crack*|give|giving|about|landed|cave*|caving|collaps*|dropp*|hang*|wet|swollen|through|
 gone|ready|buckl*|bellied
vehicle:
 brake*|braking ~7 fail*|faulty|lost|lose|losing|gone|went|stopped|locked|lock|spongy|disconnected|fluid|leak*|loose|
 fell|dead|snapped, brake* ... dont|doesnt|didnt|not|wont|wouldnt|arent|isnt|barely|hardly work*|stop|respond
 brake* ... not ... work*|respond*|right, no brakes|steering, without brakes|steering
 wheel* ~6 came|come|coming|fell|fall*|flew|fly|loose|wobbl*|detached|off|lost|dropped
 nuts|bolts|lugs ~6 loose|tight*|missing|undone|finger|wheel
 steering ~6 lock*|fail*|gone|went|loose|came|jam*|stuck|lost|stopped
 tyre|tyres|tire|tires ~6 burst|blew|blow*|explod*|came|bald|loose
 petrol|diesel|fuel|gasoline ~6 smell*|leak*|pour*|drip*|stink*|fumes, airbag* ... off|deploy*|exploded|light
 bonnet|hood flew|popped|opened|came, had|have|cause*|nearly|almost|in|into|an ... accident|crash*|collision
 crashed into|my|the, lost control, engine|car ... cut|cuts|died|stalled ... motorway|highway|freeway|driving
 mount*|drove|went|up|onto|on|rode ... pavement|kerb|sidewalk|footpath
 missed|missing|clipped|hit|scraped|brushed ... pram|buggy|pushchair|stroller|child*|kid*|cyclist|me|us|son|daughter|
 inches|whisker
 drive*|driving|drove|cabbie|cab|taxi|courier|chauffeur|wheel|biker|bus|van|engineer|nurse|dentist|surgeon|
 technician ~8 drunk|booze*|alcohol|weed|stoned|asleep|reckless*|maniac|lunatic|pissed|tipsy|hammered|cocaine|texting|
 dozing|nodding|pavement|speeding|tailgat*|dangerously|wasted|hungover|whisky|cannabis|beer|vodka
 on|using|looking|staring|texting|scrolling ... phone|mobile|tablet ... driving|drove|red|wheel|motorway|whole|road|
 way|with|while, driving ... phone|tiktok|texting|whatsapp, ran|jumped|through|drove|skipped|shot|running ... red
 red light*
 nearly|almost|just|about ... hit|ran|run|knocked|crashed|mowed|killed|flattened|clipped|squashed ... me|us|my|over|
 child*|kid*|cyclist|off|into|pedestrian|down|dog|car, ran over
 knocked|run|ran ... over|down ... bike|dog|cat|cyclist|child|me|my
 hit|clipped ... cyclist|pedestrian|child|parked|kerb|bike, swerv*
 seatbelt*|belt|belts|isofix|carseat|airbag*|childseat ~6 doesnt|wont|broken|missing|wouldnt|didnt|not|without|loose|
 frayed|lock|locks|undone|stuck|jammed|no
 accelerator|throttle|pedal|handbrake|clutch|gearbox|axle|suspension|cambelt|exhaust|bonnet|boot|bumper|towbar|tow|
 propshaft|balljoint|trackrod|driveshaft|spring ~6 stuck|jam*|stick*|snapped|sheared|flew|failed|broke|floor|fell|
 dropped|came|rolled|hanging|dragging|detached
 brake*|braking ~8 nothing|floor|barely|hardly|soft|squishy|grind*|metal|smok*|hot|warning|cant|couldnt|wouldnt|didnt|
 scary|pull*|dodgy|worse|jammed|seiz*|useless|missing|cut|sailed
 car|van|it|engine|power|bike ... cut|cuts|died|dies|stall*|lost|shut|conked ... motorway|fast|roundabout|junction|
 mph|driving|lane|moving|a1|m1|dual, car|van rolled, door ... flew|opened|open|came ... driving|moving|motorway|while
 wheel*|nuts|bolts|tyre* ... finger|hand tight, finger tight, not|never|wasnt|werent|hadnt|havent ... tight*|torqued
 could*|cant|wouldnt|wont|didnt|not ... stop|brake|steer ... car|motorway|hill|time|lights|traffic|bike|van
 tyre*|tire* ... shred*|fell|delaminat*|bulge|cord*|wire|slashed|pressure ... motorway|burst|blow*|through, write off
 written off, overturn*, aquaplan*, spun out|off|round
`;
