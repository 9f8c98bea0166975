import { phrases } from "../reading/phrases.ts";
import { type DangerWords, near, say, sure } from "./words.ts";

const gas = "gas|gasses|propane|lpg|methane|butane";
const device =
  "socket*|outlet*|plug|plugs|switch|switches|fuse|fuses|fusebox|breaker|panel|wire|wires|wiring|cable*|lead|oven|cooker|hob|stove|dryer|charger|battery|radiator|boiler|furnace|heater|flue|engine|bonnet|hood|motor|light|lamp|shower|dishwasher|washer|fridge|appliance|thermostat|pipe|vent|chimney|exhaust|dashboard|wall";
const body =
  "me|myself|him|himself|her|herself|skin|hand|hands|neck|ear|ears|scalp|head|face|finger*|arm|arms|leg|legs|foot|feet|forehead|shoulder*|eye|eyes|lip|lips|cheek*|chin|knee*|toe|toes|back|son|daughter|baby|child|kid|kids|mum|mom|dad|wife|husband|mother|father|dog|cat";
const bones =
  "wrist|arm|leg|ankle|nose|rib|ribs|finger*|tooth|teeth|hip|foot|bone*|collarbone|collar|hand|toe|elbow|knee|back|jaw|shoulder";

export const english: DangerWords = {
  language: "en",
  common:
    "the|and|is|was|were|my|our|your|we|he|she|they|it|i|to|of|for|that|this|with|from|had|has|have|been|very|not|but|when|there|are|so|at|on|his|her|you",
  rules: [
    near(
      "gas",
      gas,
      "smell*|smelt|stink*|stank|stunk|reek*|odor*|odour*|whiff*|stench|leak*|escap*|hiss*|fumes|seep*",
      6,
    ),
    say("gas", phrases`smell* ... rotten egg*, gas emergency, gas explosion, gas left on`),
    say(
      "carbon_monoxide",
      phrases`
    carbon monoxide, carbonmonoxide, monoxide, co poisoning, co leak*, co level*, co reading*
  `,
    ),
    sure(
      "carbon_monoxide",
      phrases`
    co|monoxide ... alarm*|detector*|monitor*|sensor* ... went|going|goes|gone|keeps|kept|beep*|bleep*|sound*|trigger*|ring*|rang|scream*|activated|alarming|red,
    alarm*|detector* ... co|monoxide ... went|going|goes|keeps|kept|beep*|bleep*|sound*|trigger*|ring*|rang,
    going|set|sets|went ... off ... co|monoxide
  `,
    ),
    near(
      "carbon_monoxide",
      "headache*|dizzy|dizziness|nauseous|sick|ill|drowsy|faint",
      "boiler|heating|heater|furnace|flue|fumes|stove",
      8,
    ),
    near(
      "carbon_monoxide",
      "fumes",
      "boiler|heater|furnace|flue|house|room|bedroom|kitchen|exhaust|car|cabin|breath*|toxic",
    ),
    near(
      "smoke_fire",
      "smoke|smoking",
      "coming|comes|came|pour*|out|from|full|fill*|billow*|black|white|smell*|everywhere|saw|thick|started|cloud*|inhal*|breath*",
      4,
    ),
    near(
      "smoke_fire",
      "smoking|smokes|smoked|smoulder*|smolder*|scorch*|singed|charred|melt*|burn|burns|burned|burnt|burning|flame*|fire",
      device,
      4,
    ),
    near(
      "smoke_fire",
      "burn|burned|burning|burnt|scorched",
      "smell*|smelt|stink*|odor|odour|plastic|rubber|carpet|floor|house|kitchen|electrical|down",
      4,
    ),
    sure(
      "smoke_fire",
      phrases`
    smoke alarm*|detector* ... went|going|goes|keeps|kept|sound*|trigger*,
    caught|catch|catches|catching|catched ... fire|light|alight
  `,
    ),
    say(
      "smoke_fire",
      phrases`
    on fire, set ... fire, up in flames, in flames, alight, ablaze,
    house|kitchen|electrical|chip|small|big|actual|near|car|engine fire
  `,
    ),
    say(
      "smoke_fire",
      phrases`
    fire ... started|starting|broke|spread*, started|caused|was|be|nearly|almost ... a fire,
    there ... a|been|was fire, fire hazard|risk, flame* ... out|shoot*|shot|coming|came|from
  `,
    ),
    near("smoke_fire", "fire", "brigade|department|fighter*|firefighter*|service|engine|engines|truck|crew", 1),
    say("smoke_fire", phrases`firefighter*, firemen, fireman`),
    near(
      "smoke_fire",
      "explod*|explosion|blew|blown|blow",
      "boiler|oven|battery|cooker|heater|phone|fuse*|socket*|light|tank|car|engine|house|kitchen|up",
      4,
    ),
    say(
      "electric",
      phrases`
    electrocut*, electric|electrical|static|nasty|bad|big|massive|proper|huge shock|shocks,
    shock|shocks ... off|from ... the, zapped ... me|my|him|her|us,
    gives|gave|giving|getting|get|gets|got|had|received ... shock|shocks|shocked ... off|from|when|every|touch*
  `,
    ),
    near("electric", "shocked", "touch*|tap|shower|switch|metal|plug|machine", 5),
    say("electric", phrases`sparking, arcing, sparked`),
    near(
      "electric",
      "spark|sparks",
      `fly*|flew|flies|coming|came|out|from|saw|see|shoot*|shot|everywhere|${device}`,
      5,
    ),
    near(
      "electric",
      "exposed|live|bare|uncovered|dangling|frayed|loose|hanging|sticking|uninsulated",
      "wire|wires|wiring|cable|cables|electrics|conductor*|mains",
      4,
    ),
    near(
      "electric",
      "socket*|outlet*|plug|plugs|switch|fuse|fusebox|breaker|wiring|wires|charger|extension",
      "hot|melt*|buzz*|crackl*|fizz*|sizzl*|scorch*|black|overheat*|glowing",
      4,
    ),
    near("injury", "burn|burns|burned|burnt|burning|scald*|blister*", body, 4),
    say(
      "injury",
      phrases`
    bleeding, bled, bleeds, blood ... everywhere|floor|pour*|all|running|face|towel,
    blood ... coming|came|drawn|from, drew|drawn|lost|covered ... blood, injur*, ambulance, paramedics, concuss*,
    stitches, unconscious, crushed ... my|his|her|me, fractur*
  `,
    ),
    near("injury", "hospital|aandae|ae|er|urgent|emergency|clinic", "ended|rushed|taken|end|casualty", 6),
    say(
      "injury",
      phrases`
    in|to hospital, at|in|to ae|er, in|to the hospital|er|emergency, emergency room, urgent care
  `,
    ),
    near("injury", "broke|broken|breaking|sprain*|dislocat*|twisted|snapped", bones, 3),
    near(
      "injury",
      "slipped|tripped|fell|fallen|fall|slip",
      "hurt|broke|hit|floor|stairs|ladder|over|wet|ice|head|back|hip|me|bang*|landed|badly",
      6,
    ),
    say(
      "injury",
      phrases`
    hurt my|his|her|me|myself|himself|herself|badly|bad|themselves|someone|us,
    was|got|been|is|get|were|badly|really hurt, hurts ... a lot|much|walk|breathe|move|bad|badly,
    so much|severe|terrible|awful|agonising|unbearable|extreme|excruciating pain, in|i agony
  `,
    ),
    near(
      "injury",
      "cut|cuts|sliced|nicked|stabbed|gashed|gash|slashed",
      "ear|ears|neck|finger*|thumb|face|hand|hands|lip|scalp|chin|myself|himself|herself|leg|foot|arm|skin",
      3,
    ),
    say(
      "injury",
      phrases`
    nearly|almost|couldve|could|couldof|might|going|gonna ... killed|kill|died, death trap, dangerous, unsafe,
    lethal, not|isnt|wasnt|dont|doesnt|never ... safe, life threatening, lives at risk, danger to, in danger
  `,
    ),
    say(
      "water",
      phrases`
    flood, floods, flooded, flooding, burst ... pipe*|main|tank|hose, pipe*|main|tank|hose ... burst, under water
  `,
    ),
    near(
      "water",
      "ceiling",
      "collaps*|came|come|coming|down|fell|fall*|cave*|caving|bulg*|sag*|drip*|leak*|pour*|water|soak*|hole",
      6,
    ),
    near(
      "water",
      "water",
      "pour*|gush*|everywhere|spray*|stream*|running|walls|wall|electrics|fuse|lights|socket*|inches",
      4,
    ),
    near("water", "leak*|drip*|water", "electrics|fuse|fusebox|socket*|light|lights|electric|plug", 5),
    say(
      "threat",
      phrases`
    threat|threats, threaten, threatened, threatens, threatening, assault*, attacked me|my|him|her|us|a,
    hit|hits|kicked|punched|punch|slapped|slap|shoved|shove|pushed|grabbed|strangled|choked|spat|beat|headbutted ... me|my|him|her|us|at,
    harass*, grope*, groping, stalk*, molest*, touched me|my ... inappropriat*|bum|breast|leg, inappropriat* touch*,
    with|had|pulled ... a ... knife|gun|weapon, intimidat*, knows|know where ... live|lives, in my face, hit|kicked|kick|punched|hurt my|our|the dog|cat|son|daughter|child|kid|wife|husband|mum|dad, kill me|you|us|him|her, scared|fear* for my|our|her,
    sexual*
  `,
    ),
    near("threat", "police|cops", "call*|report*|rang|ring|contact*|phon*|came|involve*", 4),
    near(
      "threat",
      "aggressive|violent",
      "he|she|driver|man|guy|staff|engineer|worker|person|they|with|became|got|very",
      4,
    ),
    say(
      "medical",
      phrases`
    anaphyla*, allergic reaction*, chemical burn*, sepsis, overdose*,
    wrong medic*|meds|prescription|dose|dosage|drug|tablet*|pills|injection|blood, food poisoning, poisoned, poisoning, heart attack,
    seizure, stroke ... hospital, had|having ... stroke, faint, fainted, fainting, passed|blacked out, collapsed,
    miscarr*, suffocat*, choked, choking
  `,
    ),
    near(
      "medical",
      "allergic|allergy|reaction|reacted",
      "swoll*|swell*|rash|hospital|face|eyes|skin|itch*|bad|severe|terrible|throat|blister*|hives",
      6,
    ),
    near(
      "medical",
      "swollen|swelling|swelled|puffed|numb",
      "face|eye|eyes|lip|lips|throat|tongue|hand|foot|leg|arm|jaw|gum|gums|up|badly",
      4,
    ),
    say(
      "medical",
      phrases`
    infected, infection, pus, hives, dizzy, dizziness,
    cant|cannot|couldnt|not|hard|struggl*|trouble|difficulty ... breathe|breathing|breath|see,
    hair ... falling|fell|coming|came|clumps ... out|clumps, vomit*, throwing up, fever, lost consciousness|feeling
  `,
    ),
    near(
      "medical",
      "rash|blister*|bald|burning|stinging",
      "face|scalp|skin|neck|arm*|leg*|patch*|head|eyes|broke|all|came|have|got",
      4,
    ),
    near(
      "vehicle",
      "brake|brakes|braking",
      "fail*|faulty|lost|lose|losing|gone|went|stopped|locked|lock|nothing|spongy|grind*|disconnected|fluid|leak*|loose|fell|useless|dead|snapped",
      5,
    ),
    say(
      "vehicle",
      phrases`
    brake|brakes ... dont|doesnt|didnt|not|wont|wouldnt|arent|isnt|barely|hardly work*|stop|respond|working,
    brake|brakes ... not ... work*|respond*|right, no brakes|steering, without brakes|steering
  `,
    ),
    near("vehicle", "wheel|wheels", "came|come|coming|fell|fall*|flew|fly|loose|wobbl*|detached|off|lost|dropped", 4),
    near("vehicle", "nuts|bolts|lugs", "loose|tight*|missing|undone|finger|wheel", 4),
    near("vehicle", "steering", "lock*|fail*|gone|went|loose|came|jam*|stuck|lost|stopped", 4),
    near("vehicle", "tyre|tyres|tire|tires", "burst|blew|blown|blow*|explod*|came|bald|loose", 4),
    near("vehicle", "petrol|diesel|fuel|gasoline", "smell*|leak*|pour*|drip*|stink*|fumes", 4),
    say(
      "vehicle",
      phrases`
    airbag* ... off|deploy*|exploded|light, bonnet|hood flew|popped|opened|came,
    had|have|caused|cause|nearly|almost|in|into|an ... accident|crash|crashed|collision, crashed into|my|the,
    lost control, engine|car ... cut|cuts|died|stalled ... motorway|highway|freeway|driving
  `,
    ),
  ],
  harmless: phrases`
    injury|injuries ... heal*|better|improv*|physio|recover*|rehab, old|sports|previous|knee|my injury ... treated|physio, treat*|heal*|recover*|rehab ... injury|injuries, flooded with, rain*|storm*|cloud*|snow ... threaten*, threaten* ... rain|storm|snow,
    gas bill*|engineer*|man|men|guy|fitter*|company|safety|certificate|cert|meter|check*|supply|supplier|service|account|tariff|fireplace|inspection|installer*|prices|tech|technician|plumber|work|station,
    cooking on gas, its a gas, gas gas gas, step on the gas, ran out of gas, natural gas,
    smoke|co|monoxide|fire|heat alarm*|detector*|sensor*|monitor*, smoke and co alarm*|detector*,
    carbon monoxide alarm*|detector*|sensor*|monitor*|test*|check*|safe*|certificate, check*|test* ... monoxide,
    monoxide ... check*|test*, smoke free, up in smoke, smoke|smoking area|break|room, non smoking, stop smoking,
    smoking hot|deal,
    fire surround*|place*|side|door*|extinguisher*|safety|alarm*|pit|stick|basket|grate|regulation*|drill|exit|blanket|wood|works|service|glass|rated,
    gas|electric|log|wood|coal|real|open|cosy|cozy|new|lovely|roaring fire,
    the|our fire ... lit|lights|looks|works|working|serviced|installed|fitted|lovely, like a house on fire,
    he|she|they|hes|shes|theyre|guys|guy|lads|team|chef|band|stylist|youre|you ... on fire, on fire today,
    world on fire, fire|fired the|that|him|her|them|up|away, under fire, fire me|us|over,
    burning question|desire|issue|ears|calories|bridges, slow burn, burn* ... calories|money|cd|disc|hole|off,
    wood burner|burning, log burner|burning, burnt orange|out, burner, sun burn*, not ... burn* ... pocket|hole,
    shock absorber*, price|sticker|bill shock, shocked at|by|how, in for a shock, culture shock, spark joy|plug*,
    bright spark, the|our|a|your sparks was|is|were|did|turned|came|who, hes|shes|is|was a ... live wire,
    live wire of, hot tub|chocolate|water|drink|towel|stone|coffee|day|weather, killed it|time|two, died|die|dying|death ... laugh*|bill|price*|quote|invoice|cost|embarrass*|boredom|shame, to die for,
    dead easy|good|quick|handy|nice|on|cheap, kill two birds, cut my|his|her|the hair|fringe|bangs,
    cut|cuts costs|corners|above|and|it, broke* my|her|his heart|bank, costs|cost an arm|me, arm and a leg,
    bleed|bled|bleeding the|all|our|radiator*|rads|system|air|them, radiator* ... bled|bleed|bleeding,
    bleeding love|brilliant|obvious|good|edge, nose bleed,
    blood test*|pressure|sample*|results|type|work|drawn|taken, blood was taken, took ... blood,
    drew blood first time, hurt my|our|his|her feelings|wallet|pocket|pride|eyes,
    wouldnt|doesnt|wont|didnt|never|not|nothing ... hurt|hurts, didnt|doesnt hurt, was|were nobody|noone hurt,
    nobody|noone|none ... hurt|injured, no one ... hurt|injured, hurt|sting a bit|little,
    hospital appointment|staff|team|stay|visit|letter|car, the hospital was|is|were|staff|team,
    lovely|great|best|clean|this hospital, flood* light*|lights|lit, floodlight*,
    flooded with ... light|memories|joy|calls|orders|sun*, hot water running, running hot|water,
    water running again|hot|fine, water ... running again|fine|hot|well|perfect*,
    ceiling light|lights|fan|fans|rose|paint|plaster*|height, painted ... ceiling,
    ceiling ... painted|plastered|white|finished,
    water light|heater|softener|meter|bill|filter|pressure|butt|feature, threatening|threatened to ... rain|cloud*,
    rain ... threaten*, hit the|on|it|a, hit me ... with ... bill|price, hit my budget|target*,
    pushed my|me ... appointment|limits|to|harder|further|back, slap on, beat my|our ... expectation*|quote|price,
    beat them, attacked the|it|job, aggressively, called the police station,
    police officer|station|check|checked|vetted, aggressive pricing|price*|dog, aggressive* priced,
    faint smell|line|lines|mark*|noise|scratch*|sound|colour|color|smudge, collapsed with|in ... laugh*|laughter,
    infection control|prevention|clear*|gone, clear*|treat*|cured|diagnosed|prevent* ... infection,
    infected ... laugh*, allergy|allergic test*|friendly|free|advice, allergy ... test*, patch test,
    dizzy heights|with|blonde, sick of|leave|day|and|note, rash decision|guard*, hay fever, fever pitch, cabin fever,
    choked up, poison* ivy,
    brakes|brake ... like new|fixed|sorted|replaced|perfect|great|smooth|fine|checked|changed,
    brake pads|discs|disks|light|lights|check|service|job, steering wheel|fluid|rack|geometry,
    wheel alignment|trim*|balanc*|tracking|refurb*|clean*|arch*,
    wheels look|are|came ... up|great|lovely|clean|shiny|spotless, happy|by|pure accident,
    accident repair|claim|damage|insurance|free, website|app|site|page|system ... crash*,
    crash* ... website|app|page|sofa, crash course, crash|crashed out, dangerous dog*|driver, dangerously good,
    safe and sound, in safe hands, blow dry*|wave, blew|blown me|us ... away, blown away,
    blew my|our mind|socks|expectations, blow out, mind blow*|blown, leak detection|test*, leaking tap|toilet,
    numb* ... injection|gum|first|before|pain, numb* ... dentist|cream, pain free|less|killer*,
    pain in the|my neck|backside|bum|arse, swelling ... gone|down, burst* out|into|with
  `,
  negations: "no|not|never|without|dont|doesnt|didnt|isnt|wasnt|arent|werent|havent|hasnt|hadnt|zero|nor|neither",
  over: phrases`
    gone, any more, anymore, no longer, no more, has|have stopped, disappeared, cleared, under control, free, proof,
    was|were nothing, false alarm, all|safe|safely checked, prevent*
  `,
  mended:
    "fix|fixed|fixes|fixing|repair|repaired|repairs|repairing|sorted|sort|solved|resolved|stopped|traced|located|replaced|cured|capped|isolated|sealed|mended|rectified|prevented",
  notCalming: phrases`
    no one|body|answer|reply|response|idea|doubt|warning|joke|surprise|help|wonder|apology|show|heating|less|reason|choice|care|good|way,
    no hot water, not only|just|to|sure|good|happy|safe|acceptable|once|long|even|ok|okay|right|impressed|what,
    not|never|isnt|wasnt|hasnt|havent|didnt|dont|doesnt|cant|couldnt|wont|no|nobody|noone|un ... fix*|repair*|sort*|solved|resolved|gone|stop|stopped|replaced|sealed|cleared|disappeared,
    dont|didnt|doesnt|never|havent|not know|think|want|care|notice*|check*|tell|told|turn*|seem|come|came|help|see|listen*|believe|understand|spot|say|mention|return*|again|warn*|switch*|shut|close*|secure*|tighten*|test*|like|find,
    without warning|asking|checking|telling|fixing|testing|saying|notice|securing|turning,
    never again|seen|known, never in my life, never been so, never had such, not|never|dont|doesnt safe|work*|acceptable,
    supposed|meant|claimed|said|promised|tried|trying|need*|please|asked|refused|failed|paid ... fix|fixed|repair|repaired|sort|sorted|solved|replaced,
    before being|it fixed|sorted, fix* nothing, stopped working|answering|replying|responding, sort it|this|out,
    fix it|this|asap|now, until|since|when ... fixed|repair*|replaced
  `,
  still: "still|again|keeps|continues|worse|remains|persists|yet",
  joints: "and|so|because|since|when|then|while|as|if",
  turns: "but|although|though|however|except|yet|despite",
};
