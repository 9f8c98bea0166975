import { written } from "../../reading/phrases.ts";

export const calm = written`
harmless:
 injur* ... heal*|better|improv*|physio|recover*|rehab, old|sports|previous|knee|my injury ... treated|physio
 treat*|heal*|recover*|rehab ... injur*, flooded with, rain*|storm*|cloud*|snow ... threaten*
 threaten* ... rain|storm|snow
 gas bill*|engineer*|man|men|guy|fitter*|company|safety|certificate|cert|meter|check*|suppl*|service|account|tariff|
 fireplace|inspection|installer*|prices|tech|technician|plumber|work|station, cooking on gas, its a gas, gas gas gas
 step on the gas, ran out of gas, natural gas, smoke|co|monoxide|fire|heat alarm*|detector*|sensor*|monitor*
 smoke and co alarm*|detector*, carbon monoxide alarm*|detector*|sensor*|monitor*|test*|check*|safe*|certificate
 check*|test* ... monoxide, monoxide ... check*|test*, smoke free, smoke|smoking area|break|room, non smoking
 stop smoking, smoking hot|deal
 fire surround*|place*|side|door*|extinguisher*|safety|alarm*|pit|stick|basket|grate|regulation*|drill|exit|blanket|
 wood|works|service|glass|rated, gas|electric|log|wood|coal|real|open|cosy|cozy|new|lovely|roaring fire
 the|our fire ... lit|lights|looks|works|working|serviced|installed|fitted|lovely, like a house on fire
 he|she|they|hes|shes|theyre|guys|guy|lads|team|chef|band|stylist|youre|you ... on fire, on fire today, world on fire
 fire|fired the|that|him|her|them|up|away, under fire, fire me|us|over
 burning question|desire|issue|ears|calories|bridges, slow burn, burn* ... calories|money|cd|disc|hole|off
 wood burner|burning, log burner|burning, burnt orange|out, burner, sun burn*, not ... burn* ... pocket|hole
 shock absorber*, price|sticker|bill shock, shocked at|by|how, in for a shock, culture shock, spark joy|plug*
 bright spark, the|our|a|your sparks was|is|were|did|turned|came|who, hes|shes|is|was a ... live wire, live wire of
 hot tub|chocolate|water|drink|towel|stone|coffee|day|weather, killed it|time|two
 died|die|dying|death ... laugh*|bill|price*|quote|invoice|cost|embarrass*|boredom|shame, to die for
 dead easy|good|quick|handy|nice|on|cheap, kill two birds, cut my|his|her|the hair|fringe|bangs
 cut|cuts costs|corners|above|and|it, broke* my|her|his heart|bank, costs|cost an arm|me, arm and a leg
 bleed*|bled the|our|radiator*|rads|system|air|them, radiator* ... bled|bleed*
 bleeding love|brilliant|obvious|good|edge, nose bleed, blood test*|pressure|sample*|results|type|work|drawn|taken
 blood was taken, took ... blood, drew blood first time, hurt my|our|his|her feelings|wallet|pocket|pride|eyes
 wouldnt|doesnt|wont|didnt|never|not|nothing ... hurt|hurts, didnt|doesnt hurt, was|were nobody|noone hurt
 nobody|noone|none ... hurt|injured, no one ... hurt|injured, hurt|sting a bit|little
 hospital appointment|staff|team|stay|visit|letter|car, the hospital was|is|were|staff|team
 lovely|great|best|clean|this hospital, flood* light*|lit, floodlight*
 flooded with ... light|memories|joy|calls|orders|sun*, hot water running, running hot|water
 water running again|hot|fine, water ... running again|fine|hot|well|perfect*
 ceiling light*|fan|fans|rose|paint|plaster*|height, painted ... ceiling, ceiling ... painted|plastered|white|finished
 water light|heater|softener|meter|bill|filter|pressure|butt|feature, threaten* to ... rain|cloud*, rain ... threaten*
 hit the|on|it|a, hit me ... with ... bill|price, hit my budget|target*
 pushed my|me ... appointment|limits|to|harder|further|back, slap on, beat my|our ... expectation*|quote|price
 beat them, attacked the|it|job, called the police station, police officer|station|check*|vetted
 aggressive pricing|price*|dog, aggressive* priced
 faint smell|line|lines|mark*|noise|scratch*|sound|colour|color|smudge, collapsed with|in ... laugh*
 infection control|prevention|clear*|gone, clear*|treat*|cured|diagnosed|prevent* ... infection, infected ... laugh*
 allerg* test*|friendly|free|advice, allergy ... test*, patch test, dizzy heights|with|blonde
 sick of|leave|day|and|note, rash decision|guard*, hay fever, fever pitch, cabin fever, choked up, poison* ivy
 brake* ... like new|fixed|sorted|replaced|perfect|great|smooth|fine|checked|changed
 brake pads|discs|disks|light*|check|service|job, steering wheel|fluid|rack|geometry
 wheel alignment|trim*|balanc*|tracking|refurb*|clean*|arch*
 wheels look|are|came ... up|great|lovely|clean|shiny|spotless, happy|by|pure accident
 accident repair|claim|damage|insurance|free, website|app|site|page|system ... crash*
 crash* ... website|app|page|sofa, crash course, crash* out, dangerous dog*|driver, dangerously good, safe and sound
 in safe hands, blow dry*|wave, blew|blown me|us ... away, blown away, blew my|our mind|socks|expectations, blow out
 mind blow*, leak detection|test*, leaking tap|toilet, numb* ... injection|gum|first|before|pain
 numb* ... dentist|cream, pain free|less|killer*, pain in the|my neck|backside|bum|arse, swelling ... gone|down
 burst* out|into|with, chicken|food|pizza|wings|burger*|ribs|curry|tacos|steak|dj|band|playlist is|was|were on fire
 toy ... fire, fire engine|truck ... toy*|ride|picture|sticker*|cake, toy fire engine|truck
 tighten*|torqued|checked the|all|my wheel nuts|bolts, smoke|pressure test*, blew up ... phone|balloon*|inbox
 car crash before|of, a car crash, smoke|smoky grey|gray|glass|tint|blonde, grey smoke
 fell over myself|laughing|themselves|backwards ... laugh*|help|myself
 fell|falling|fallen ... love|asleep|behind|apart|short|through|off my chair, fall colours|colors|out, fell in
 nearly|almost fell|died ... off|when|laugh* ... chair|price|bill|laugh*, falling over myself|themselves
 fire station*|service* ... next|near*|parking|round|opposite|door|discount|fast|quick*|brilliant
 near* ... fire station|service, firefighter discount, on fire ... today|love|lately|this
 team|crew|squad|chef|kitchen|service|game|nails|hair|stylist is|are|were on fire
 fire emoji|playlist|tunes|music|haircut|fade|trim|nails|food|burgers, life saver*
 saved ... life|lives|bacon|day|me|us, a proper|real|lovely|decent|nice kick, kick to|of|off, kicked off|in|on
 burst of|into|out|flavour*, explosion of flavour*|colour|color|taste, flavour explosion|bomb
 exploded with flavour|joy
 fixed|repaired|replaced|changed|sorted|fitted|installed|moved|reset|silenced|checked|tested ... smoke|co|fire alarm*|
 detector*, no one|nobody|noone|none ... hurt|injured|harmed|killed
 nothing|nobody|noone ... broke*|hurt|damaged|caught, cut hubby*|hair|fringe|grass|hedge|key|keys|price*|bill*
 killed|killing ... me|us ... queue|wait|heels|price|feet|curiosity|suspense|laugh*
 queue|wait|curiosity|suspense|pollen|heat|cold|feet ... killing|killed
 nearly|almost ... killed|died ... laugh*|boredom|price|cost|quote|bill|invoice|total|embarrass*|shame
 price|quote|cost|bill ... heart attack|faint*|sick|killed|floor*|died
 heart attack ... price|quote|cost|bill|invoice|total, faint* when|at ... price|bill|quote|cost|invoice|total|saw
 knock* ... socks|price|off|spots|park|door|tenner|money|together|wall, smashed it|out|this|that, smash burger*|hit
 punch above|bag|list|line|through, pulled no punches, pleased as punch, packs a punch
 beat the|any|all|them|everyone|it|my|their quote|price|traffic|competition|expectation*, cant|couldnt|hard beat
 hit the|every|my|its|a|all spot|slot|nail|button*|mark|target*|window, hit it off, slapped on|a, spot on
 shot|shots ... espresso|coffee, shocked in|at|by|how|that|pleasant*
 shock* price*|to|when|at|the ... price*|bill|system|invoice|quote|cost, pleasant shock
 electric atmosphere|vibe|car|toothbrush|blanket|gate|bike, shocking pink|service|price*|value
 no more|further leak*|sparks|shock*|smell*|gas, bright|creative|that spark, sparkl*, threaten* ... rain|weather
 dead chuffed|pleased|happy|impressed|professional|friendly|straight|on|lovely, drop dead, over my dead, died and gone
 to die, dying to|for|of laugh*
 bloody brilliant|good|marvellous|great|lovely|excellent|fantastic|amazing|hell|love|expensive
 hot water ... back|again|now|works|working|fixed|lovely|constant
 hair ... fell|falls|sits ... beautifully|perfectly|nicely|into|place, tripped over ... themselves|words
 trip switch ... reset|sorted|fixed|explained, new brakes|tyres|wheels
 brake* ... another|left|wear|life|miles|months|k|last|bedded|advisory|measured
 check*|inspected|looked|tested|serviced|replaced|changed|new ... brake*|tyres|wheels|seatbelts
 swelling ... down|gone|better|expected|normal, injection|needle|jab ... painless|didnt|hurt|fine|feel|felt
 never|didnt|hardly|barely ... feel|felt ... needle|injection|thing|jab, painless
 check*|tested|test|measured|looked|look|inspected|searched for ... leak*|gas|monoxide|fumes|damage|damp
 monoxide|co ... zero|nil|clear|fine|safe|ok|normal|negative|tested|tests|test|reading zero, all clear
 smell of fresh|paint|coffee|bread|flowers|clean|lavender
 smell*|smelt amazing|lovely|great|divine|delicious|fresh|incredible|gorgeous|clean|nice, last|cheap*|best gas
 gas prices|bills|bill|works|fitters|engineers|board, run out of gas, child proof|safe|friendly, childproof
 kids ... safe, safe hands|all|whole, perfectly safe, keep* ... safe
 dangerously ... delicious|good|tasty|moreish|addictive|close
 wicked|sick fade|trim|nails|beats|hair|cut|job|tunes|burger|service|skills, sick fade
 smoky|smokey eye*|bbq|flavour|paprika|look|bacon|bar|taste
 smoked salmon|paprika|ham|mackerel|cheese|meat|brisket|trout|ribs, smoke* salmon|brisket, bbq ... smok*
 burnt ends|toast|umber|caramel|copper|basque, burnt|burned my toast|tongue|dinner|tea|cakes, burn ... off calories
 feel the burn, felt ... burn* ... workout|class|gym, heart burn, razor sharp|burn, steam clean*
 knife skills|sharpen*, sharpened ... knife|knives|scissors, flooded ... compliments|calls|emails|memories
 tear* flood*, flood barrier*|defence*|insurance|gates, water under bridge, blood pressure|test|type|sugar|orange
 blood ... well|normal|results, first blood, in my blood, sweat and tears, blood sweat, drip tray|coffee|feed
 dripping in|tap, bit my|of tongue, tongue in cheek, choked up|with, breathtaking, took ... breath away
 breathe easy|again, breath of fresh, catch my breath, allerg* menu|info|information|advice|list|friendly|aware|card
 allergies ... catered|seriously|respected|handled|careful*, took|take ... allerg* seriously, free from nuts|gluten
 gluten|nut|dairy free, allergic to|people|nonsense bad|nonsense|mornings|cats
 bad|good|first|sore back ... better|gone|relieved|eased, back ... stopped|isnt|no longer ... hurting|aching
 pain ... gone|eased|better|relief|melted|disappeared|finally|less, no pain, out of pain, pain free
 broken tooth|leg|arm|wrist|ankle|finger ... fixed|repaired|crown|healed|mended|treated|saved|looked
 fixed|repaired|mended|treated|saved ... broken|chipped|cracked tooth|leg|arm|wrist|ankle|nail
 broken ... boiler|heating|shower|dishwasher|washing|key|promise*|nail|down, broke down
 police|ambulance|fire|emergency discount|worker|services
 ambulance|hospital|a&e|emergency ... opposite|next|near|parking|quick*, race against, fight for, fight over
 attack of|the, panic attack* ... calm*|gentle|patient|kind
 scared|afraid|nervous|terrified|frightened ... dentist*|needle*|injections|drill|haircut|clippers|at first
 im not afraid, afraid not|so|it|that|to|i, im afraid, dont be scared, not scary, creep* up, price creep
 skin ... glow*|soft|clear*|smooth|amazing|lovely|looks|feels|perfect|radiant|fresh|better, skin fade
 no blood|bleeding|redness|blisters|reaction|irritation|swelling|scarring|burns|burning
 didnt|no|wasnt|never ... burn|sting|hurt|itch|bleed, stinging nettle*
 red wine|carpet|nails|lipstick|hair|velvet|door|car|alert|bull, accident free|forgiveness|book|report|claim|last
 since|after ... accident|crash ... physio|recover*|repair*|new, racing green
 drove|drive ... carefully|safely|smoothly|miles|far|way|extra, driver ... careful*|safe|polite, drunk on|tea|coffee
 phone ... driver|he|rang|call, followed me|us|it|through up, kept|keep* me|us informed|updated|posted|calm|safe|in
 harassed mum|mother|mums|parent, locked ... out|myself ... house|car|flat|home|came|quick*|locksmith
 followed up|my|the|instructions, followed ... up, threw in|free, thrown in, knock*|beat ... price*|quote
 trapped nerve|wind|air, trapped ... nerve, stuck in traffic
 killer nails|heels|smile|look|service|body|cut|fade|curry, killing it, kill for, murder* ... curry|dance|for
 beaten up, bomb, bath bomb*, da|the bomb, photo bomb, blown away|my|up balloon*, balloon*
 blew|blows ... away|mind|socks, shoot* the, photo shoot, gun ... massage|nail|heat|paint|glue, massage gun, top gun
 jumped the gun, hammer* ... home|price, hammered out
notCalming:
 no one|body|answer|reply|response|idea|doubt|warning|joke|surprise|help|wonder|apology|show|heating|less|reason|
 choice|care|good|way, no hot water
 not only|just|to|sure|good|happy|safe|acceptable|once|long|even|ok|okay|right|impressed|what
 not|never|isnt|wasnt|hasnt|havent|didnt|dont|doesnt|cant|couldnt|wont|no|nobody|noone|un ... fix*|repair*|sort*|
 solved|resolved|gone|stop|stopped|replaced|sealed|cleared|disappeared
 dont|didnt|doesnt|never|havent|not know|think|want|care|notice*|check*|tell|told|turn*|seem|come|came|help|see|
 listen*|believe|understand|spot|say|mention|return*|again|warn*|switch*|shut|close*|secure*|tighten*|test*|like|find
 without warning|asking|checking|telling|fixing|testing|saying|notice|securing|turning, never again|seen|known
 never in my life, never been so, never had such, not|never|dont|doesnt safe|work*|acceptable
 supposed|meant|claimed|said|promised|tried|trying|need*|please|asked|refused|failed|paid ... fix|fixed|repair|
 repaired|sort|sorted|solved|replaced, before being|it fixed|sorted, fix* nothing
 stopped working|answering|replying|responding, sort it|this|out, fix it|this|asap|now
 until|since|when ... fixed|repair*|replaced
over:
 gone, any more, anymore, no longer, no more, has|have stopped, disappeared, cleared, under control, free, proof
 was|were nothing, false alarm, all|safe|safely checked, prevent*, all clear, nothing to worry, good as new, long gone
 gone now, history, out
rescued:
 great|good|fantastic|brilliant|top|amazing|excellent job|work, no smell ... since|now|any|anymore|all
 within|in|inside|under ... hour|hours|minutes|mins|day, straight away|round|over|out, right away, no time
 so|really|super|incredibly|very quick*|fast|prompt*, rescued, saved us|the|me|our|my, lifesaver*, life saver*
 dealt with, came|come to the rescue, thank* you so, you were brilliant|amazing|great|fantastic, all good now|again
 safe now, handled brilliantly|perfectly|well
history:
 years|decades|ages|yrs ago, as a child|kid, in my childhood
negations:
 no|not|never|without|dont|doesnt|didnt|isnt|wasnt|arent|werent|havent|hasnt|hadnt|zero|nor|neither
mended:
 fix|fixed|fixes|fixing|repair|repaired|repairs|repairing|sorted|sort|solved|resolved|stopped|traced|located|replaced|
 cured|capped|isolated|sealed|mended|rectified|prevented|sorting|handling|handled|curing
doer:
 he|she|they|you|u|your|ur|which|who|guy|engineer|fitter|man|bloke|electrician|plumber|mechanic
past:
 had|was|were|last|ago|previous|previously|used|found|spotted|discovered|noticed|smelled|smelt|smelling|started|came|
 caught
still:
 still|again|keeps|continues|worse|remains|persists|yet
joints:
 and|so|because|since|when|then|while|as|if
turns:
 but|although|though|however|except|yet|despite
`;
