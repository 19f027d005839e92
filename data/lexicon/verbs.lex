# Verbs (and adjectives, marked /ADJ) that tell an event. Format: docs/lexicon-format.md. Columns are apart by tabs.
# pattern	type	mode	cameo	actor	recipient	flags
# All senses of a word stand together: first those that tell nothing (type "-", they win ties), then the special ones, the plain word last.
# Irregular forms stand beside the word ("seek|sought"), for where the lemma is missed.

# A
abandon obj=demand|claim|plan|objection|insistence|programme|program	CONCEDE	-	080	subj	for	weak
abdicate	RETREAT	resign	0831	subj	-
abduct	ASSAULT	abduct	181	subj	obj	victim num=abducted
abrogate obj=@agreement	SANCTION	withdraw	160	subj	with
absolve obj=@actor	CONCEDE	-	081	subj	obj
abuse obj=power|drug|alcohol|position|trust|system|office|substance|privilege	-	-	-	-	-
abuse obj=prisoner|detainee|child|woman|@people|girl|boy	ASSAULT	-	182	subj	obj	weak victim
accede to=demand|request	CONCEDE	-	080	subj	of,from
accept obj=resignation	-	-	-	-	-
accept obj=responsibility|blame	-	-	-	-	-
accept obj=award|prize|apology|bribe|fact|reality|that|defeat|result|nomination|job|post|challenge|card|payment|gift|bid	-	-	-	-	-
accept	AGREE	-	030	subj	from,of	weak
accept obj=invitation	AGREE	-	036	subj	from,of,poss
accept obj=proposal|offer|plan|term|@agreement|ceasefire|truce|compromise|condition	AGREE	-	030	subj	from,of,poss
accept obj=mediation|role	AGREE	-	038	subj	from,of,poss
accept obj=demand	CONCEDE	-	083	subj	of,from,by,poss
accept obj=@people	AID	-	075	subj	obj	weak
accept obj=refugee|migrant|asylum-seeker|"asylum seeker"	AID	-	075	subj	obj
accept obj=defeat|result	CONCEDE	-	080	subj	to,of
accuse	ACCUSE	allege	112	subj	obj	act
accuse of=bomb|bombard|attack|shell|invade|invasion|aggression|violate|violation|kill|strike|raid|shoot|shelling|incursion	ACCUSE	allege	1123	subj	obj	act
accuse of=corruption|fraud|bribery|theft|embezzle|embezzlement|murder|steal|rape|crime|launder|plot	ACCUSE	allege	1121	subj	obj	act
accuse of=abuse|torture|discrimination|repression|persecute|persecution	ACCUSE	allege	1122	subj	obj	act
accuse of=genocide|massacre|atrocity|crime	ACCUSE	allege	1124	subj	obj	act
accuse of=spy|espionage|treason|spying|sabotage|betray	ACCUSE	allege	1125	subj	obj	act
accuse advcl=bomb|bombard|attack|shell|invade|violate|kill|strike|raid|shoot|fire|provoke	ACCUSE	allege	1123	subj	obj	act
accuse advcl=embezzle|steal|launder|plot|bribe|murder|rape|rig|smuggle|traffic	ACCUSE	allege	1121	subj	obj	act
accuse advcl=torture|persecute|abuse|discriminate|repress|oppress	ACCUSE	allege	1122	subj	obj	act
accuse advcl=massacre|exterminate|gas	ACCUSE	allege	1124	subj	obj	act
accuse advcl=spy|betray|sabotage|leak	ACCUSE	allege	1125	subj	obj	act
acquit	CONCEDE	-	081	subj	obj
admit obj=patient|student|member|player|light|defeat	-	-	-	-	-
admit to=hospital|university|bar|school|college	-	-	-	-	-
admit	CONCEDE	-	055	subj	to	weak
admit xcomp=kill|shoot|bomb|attack|hack|plot|sell|torture|bribe|supply	CONCEDE	-	055	subj	to
admit obj=guilt|wrongdoing|mistake|responsibility|error|failure|fault|charge|murder|fraud	CONCEDE	-	055	subj	to
admit obj=inspector|monitor|observer|convoy|"aid worker"	RETREAT	access	0862	subj	obj
admonish	ACCUSE	disapprove	111	subj	obj
adopt obj=resolution|declaration|statement|communique|@agreement|roadmap|text	SUPPORT	-	051	subj	on,against
advance on=@place|@territory|city|position|stronghold subj=@troops|@militia|@actor	ASSAULT	-	190	subj	on
advance into=@place|@territory subj=@troops|@militia|@actor	ASSAULT	-	190	subj	into
advise against=travel	REQUEST	change	100	subj	obj	act weak
advise obj=@actor xcomp subj=@actor	REQUEST	-	100	subj	obj	act weak
advocate obj=@change_noun|@yield_noun|independence|sanction	REQUEST	change	104	subj	by,from,in	act
agree with=statement|assessment|view|idea|premise|sentiment|description|analysis|suggestion|that	-	-	-	-	-
agree subj=analyst|expert|economist|critic|observer|scientist|researcher|scholar|doctor|historian	-	-	-	-	-
agree	AGREE	-	030	subj+with	with,to	recip act
agree xcomp=meet|negotiate|talk|discuss|resume|hold	AGREE	-	036	subj+with	with	recip act
agree xcomp=help|support|supply|sell|aid|fund|lend|finance|train|send|provide	AGREE	-	033	subj	obj,with	act
agree xcomp=deploy|arm|base	AGREE	-	0312	subj	with	act
agree xcomp=release|free|withdraw|pull|lift|stop|halt|suspend|end|cease	CONCEDE	-	080	subj	with,to	act
agree xcomp=cooperate|work|trade|share|open	AGREE	-	031	subj+with	with	recip act
agree xcomp=resign|reform|step|reinstate|restore|amend|hold	CONCEDE	-	083	subj	with,to	act
agree on=@agreement|@ceasefire|deal|plan|text|term|framework|roadmap|date|agenda|principle	AGREE	-	030	subj+with	with	recip act
agree to=@ceasefire	AGREE	-	0356	subj+with	with	recip act
agree to=@talks	AGREE	-	036	subj+with	with	recip act
agree to=@agreement|plan|proposal|request|demand|term|exchange|swap|extension|offer|condition	AGREE	-	030	subj+with	with	recip act
agree obj=@agreement|@ceasefire|deal|plan|package|term|bailout|loan	AGREE	-	030	subj+with	with	recip act
agree ccomp subj=@actor	AGREE	-	030	subj+with	with	recip act
aid obj=growth|recovery|digestion|search|suicide	-	-	-	-	-
aid obj=@actor	AID	-	070	subj	obj
airdrop obj=@aid|supplies|food|parcel	AID	-	073	subj	over,to,into
airlift obj=@aid|supplies|food|people|civilian|@people	AID	-	073	subj	obj,to
allege obj=fraud|abuse|torture|corruption|irregularity|rigging|violation|misconduct|conspiracy	ACCUSE	allege	112	subj	by,against	act
allege ccomp	ACCUSE	allege	112	subj	xsubj	weak act
allocate obj=@number|fund|money|million|billion	AID	-	071	subj	to,for	num=money weak
allow obj=inspector|monitor|observer|peacekeeper|convoy|aid|mission|investigator|access|delivery	RETREAT	access	086	subj	obj,into
allow obj=@actor xcomp=enter|inspect|return|visit|leave|cross|deliver	RETREAT	access	086	subj	obj
ally with=@actor	SUPPORT	-	050	subj+with	with	recip weak
amass obj=@troops|tank|weapon|artillery|fighter	MOBILIZE	troops	154	subj	along,near,on,against
ambush	ASSAULT	firearms	193	subj	obj	victim
annex	COERCE	seize	192	subj	obj,of,from
announce obj=@ceasefire	RETREAT	ceasefire	0871	subj	with
announce obj=resignation	RETREAT	resign	0831	subj	-
annul obj=result|election|decree|law|agreement|marriage|decision	REJECT	change	123	subj	of,poss	weak
apologise	CONCEDE	-	055	subj	to,for
apologize	CONCEDE	-	055	subj	to,for
appeal for=penalty|wicket|lbw|handball	-	-	-	-	-
appeal to=voter|audience|reader|customer|people|consumer|fan|sense	-	-	-	-	-
appeal for=help|@aid|assistance|donation|fund|food|support	REQUEST	assist	103	subj	to,from	act
appeal for=calm|restraint|peace|ceasefire|release|end|truce	REQUEST	yield	105	subj	to,from	act
appeal for=information|witness	REQUEST	assist	101	subj	to	act
appeal obj=verdict|sentence|conviction|ruling|decision|judgment|judgement|ban|fine	REJECT	-	120	subj	of,obj,doer	act
appeal against=verdict|sentence|conviction|ruling|decision|judgment|judgement|ban|fine	REJECT	-	120	subj	against,of,doer	act
appeal to=court|tribunal	REJECT	-	120	subj	to	weak
appeal subj=secretary-general|pope|president|government|minister	REQUEST	-	100	subj	to	act weak
appeal for	REQUEST	-	100	subj	to,from	act
appeal to=@actor for	REQUEST	-	100	subj	to	act
appeal to=@actor xcomp	REQUEST	-	100	subj	to	act
applaud subj=crowd|audience|fan|spectator	-	-	-	-	-
applaud	SUPPORT	-	051	subj	obj,doer,for	act
apprehend	COERCE	arrest	173	subj	obj	num=arrested
approve obj=drug|vaccine|treatment|merger|takeover|project|application|pay|dividend	-	-	-	-	-
approve obj=resolution|@agreement|plan|bill|request|extension|aid|package|settlement|candidacy|loan|budget|deployment	SUPPORT	-	051	subj	of,for,with
approve obj=sale	COOPERATE	-	062	subj	to
approve obj=sanction|embargo	SANCTION	discontinue	163	subj	against,on
arbitrate obj=dispute|case|claim	CONSULT	third-party	045	subj	between
arm with=@blade|@gun|stick|stone	-	-	-	-	-
arm obj=@actor|rebel|militia|group|fighter|force	AID	-	072	subj	obj
arraign	ACCUSE	allege	115	subj	obj
arrest obj=decline|spread|slide|fall|development|attention|slump|growth	-	-	-	-	-
arrest	COERCE	arrest	173	subj	obj	num=arrested
arrest subj=@police|police|force|authority|agent|soldier	COERCE	arrest	173	subj	obj	num=arrested
arrive in=@place subj=@official|president|minister|envoy|delegation|secretary|leader|mediator|inspector	CONSULT	visit	042	subj	in	hostvisit
arrive in=@place for=@talks|visit	CONSULT	visit	042	subj	in	hostvisit
ask for=comment|question|detail|more	-	-	-	-	-
ask obj=question	-	-	-	-	-
ask xcomp=plead|enter|wait|comment|say|describe|explain|identify|name|elaborate	-	-	-	-	-
ask about	-	-	-	-	-
ask xcomp=@yield_verb	REQUEST	yield	105	subj	obj,xsubj	act
ask xcomp=@meet_verb	REQUEST	meet	106	subj	obj,xsubj	act
ask xcomp=@assist_verb	REQUEST	assist	102	subj	obj,xsubj	act
ask xcomp=@change_verb	REQUEST	change	104	subj	obj,xsubj	act
ask for=@assist_noun|asylum|help|troop|money|weapon|assistance|ammunition	REQUEST	assist	103	subj	obj,from	act
ask for=@meet_noun	REQUEST	meet	106	subj	obj,with,from	act
ask for=@yield_noun|forgiveness|clemency|pardon|time|mercy	REQUEST	yield	105	subj	obj,from	act
ask xcomp	REQUEST	-	100	subj	obj,xsubj	act
ask obj=@actor for	REQUEST	-	100	subj	obj,from	act
ask for obj=@actor	REQUEST	-	100	subj	obj,from	act
assail obj=@actor|policy|decision|plan	ACCUSE	disapprove	111	subj	obj,doer	act
assassinate	ASSAULT	targeted	186	subj	obj	victim num=killed
assault obj=position|town|city|base|stronghold|village	ASSAULT	-	190	subj	obj,of
assault	ASSAULT	beat	182	subj	obj	victim
assault prt=sexually	ASSAULT	sexual	1821	subj	obj	victim
assault obj=@actor|@people|@troops|@police	ASSAULT	beat	182	subj	obj	victim
assist obj=striker|goal|suicide|death	-	-	-	-	-
assist obj=@actor	AID	-	070	subj	obj
assure obj=@actor	AGREE	-	030	subj	obj	act weak
assure obj=@actor of=support|help|cooperation|commitment|solidarity|assistance	AGREE	-	030	subj	obj
attack obj=integrity|character|reputation|credibility|issue|problem|task|notion|poverty|inflation|cell|tissue|immune-system|crop|tree|gene|bacteria	-	-	-	-	-
attack subj=virus|bacteria|shark|dog|bear|disease|cell|striker|insect|antibody|lion|elephant|crocodile|worm|fungus|winger|side|team|wasp|wolf|hacker	-	-	-	-	-
attack obj=policy|plan|bill|decision|record|proposal|handling|reform|budget|stance|approach|remark|statement|law|agreement|deal|media	ACCUSE	disapprove	111	subj	doer,poss,obj	act
attack	ASSAULT	-	190	subj	obj,on
attack obj=@building|@vehicle|@people|@troops|@police|@ship|outpost|position	ASSAULT	-	190	subj	obj,of
attack with=@gun	ASSAULT	firearms	193	subj	obj	victim
attack with=@blade|@stone|stick|club|acid|bat|rod	ASSAULT	primitive	182	subj	obj	victim
attack with=@bomb	ASSAULT	explosives	183	subj	obj	victim
attack with=@missile|@artillery|rocket|tank|mortar	ASSAULT	heavy-weapons	194	subj	obj
attack with=@drone	ASSAULT	drone	190	subj	obj
attack with=@aircraft	ASSAULT	aerial	195	subj	obj
attack subj=hacker obj=network|system|server|computer|website|database|@actor	COERCE	cyber	176	subj	obj
attack obj=@actor subj=@actor	ASSAULT	-	190	subj	obj
award obj=medal|prize|honour|honor	SUPPORT	-	051	subj	iobj,to	weak

# B
back obj=horse|favourite|car|file|datum|vehicle	-	-	-	-	-
back	SUPPORT	-	051	subj	obj,doer	act
back obj=plan|proposal|bill|resolution|bid|call|candidacy|decision|move|effort|deal|independence|initiative|coup|measure|amendment|demand|candidate	SUPPORT	-	051	subj	obj,poss,doer	act
back prt=down	CONCEDE	-	080	subj	on,from
back prt=off	CONCEDE	-	080	subj	from
back prt=away from=plan|demand|commitment|threat|proposal|pledge|promise|deal	CONCEDE	-	080	subj	-
back prt=out of=@agreement|talk|plan|commitment|summit|meeting	REJECT	-	120	subj	of,with
back out_of=@agreement|talk|plan|commitment|summit|meeting	REJECT	-	120	subj	of,with
back prt=up	SUPPORT	-	052	subj	obj	weak
back obj=@actor subj=@actor	SUPPORT	-	051	subj	obj
backtrack on=@agreement|promise|pledge|commitment|deal	REJECT	change	123	subj	with,to
bail prt=out obj=@actor	AID	-	071	subj	obj
ban obj=smoking|plastic|bag|drug|pesticide|player|athlete|alcohol|striker|car|hunting|phone|substance|cigarette|ivory|coach	-	-	-	-	-
ban obj=import|export|flight|trade|sale|product|good|beef|coal|oil|gas|airline	SANCTION	discontinue	163	subj	from,of,to
ban from=travel|leave|run|election|office|politics	COERCE	restrict	172	subj	obj
ban	COERCE	restrict	172	subj	obj	weak
ban obj=film|book|newspaper|website|broadcast|broadcaster|channel|medium|magazine|song|newscast|facebook|twitter|youtube|tiktok|app|journalist	COERCE	censor	1721	subj	obj,of
ban obj=@actor|party|group|rally|protest|demonstration|march|organisation|organization|movement|union|activist|gathering|ngo|opposition	COERCE	restrict	1722	subj	obj,of,by
ban obj from=travel|leave|enter|run|work|politics|election|office|country	COERCE	restrict	172	subj	obj
banish	COERCE	deport	174	subj	obj
bankroll obj=@actor|group|militia|rebel	AID	-	071	subj	obj
bar obj=@actor from=enter|country|entry|visit|talk|meeting|attend	REJECT	-	120	subj	obj
bargain with=@actor	CONSULT	-	046	subj+with	with	recip
barricade	COERCE	restrict	191	subj	obj
barricade obj=@road|themselves|building|street	PROTEST	obstruct	144	subj	in,of
baton-charge	ASSAULT	crowd-control	175	subj	obj
battle obj=blaze|fire|cancer|illness|flame|inflation|injury|wind|elements|disease|traffic|depression	-	-	-	-	-
battle for=title|place|point|survival|share	-	-	-	-	-
battle xcomp	-	-	-	-	-
battle with=@militia|@troops|police|rebel|@actor	ASSAULT	-	190	subj+with	with	recip
battle obj=@actor|@militia|@troops|police|rebel|insurgent subj=@actor|@troops|@militia|protester|police	ASSAULT	-	190	subj	obj
beat prt=up	ASSAULT	beat	182	subj	obj	victim
beat to=death	ASSAULT	beat	1823	subj	obj	victim num=killed
beat with=stick|baton|rod|club|rifle|belt|fist|cane	ASSAULT	beat	182	subj	obj	victim
beat subj=police|@police|mob|soldier|guard|thug|interrogator|attacker obj	ASSAULT	beat	182	subj	obj	victim
beat obj=@person|@people|client|detainee|prisoner	ASSAULT	beat	182	subj	obj	victim
beat in=custody|cell|detention|prison|jail	ASSAULT	beat	182	subj	obj	victim
beef prt=up obj=security|patrol|presence|force|defence|defense	MOBILIZE	police	153	subj	-
beg for=help|mercy|food|forgiveness	REQUEST	assist	103	subj	-	act weak
beg obj=@actor	REQUEST	-	100	subj	obj	act weak
beg obj=@actor xcomp	REQUEST	-	100	subj	obj	act
beg for	REQUEST	-	100	subj	obj,from	act weak
begin obj=investigation|inquiry|probe	ACCUSE	investigate	090	subj	into,against,of
behead	ASSAULT	targeted	186	subj	obj	victim num=killed
berate	ACCUSE	disapprove	111	subj	obj
beseech obj=@actor	REQUEST	-	100	subj	obj	act
besiege	COERCE	restrict	191	subj	obj
bite obj=@people|@person|soldier|policeman	ASSAULT	beat	182	subj	obj	victim weak
blacklist	SANCTION	discontinue	163	subj	obj
blackmail	COERCE	-	170	subj	obj
blame obj=weather|error|lack|economy|poverty|climate|market|inflation|fire|crash|failure|drought|luck|technical	-	-	-	-	-
blame on=weather|error|lack|economy|poverty|climate|market|inflation|drought|luck|fault	-	-	-	-	-
blame subj=analyst|trader|economist|scientist	-	-	-	-	-
blame	ACCUSE	allege	112	subj	obj,on	act weak
blame for=attack|bombing|killing|violence|death|war|crisis|massacre|explosion|murder|collapse	ACCUSE	allege	112	subj	obj	act
blame obj=@actor	ACCUSE	allege	112	subj	obj	act
blame on=@actor	ACCUSE	allege	112	subj	on	act
blast prt=off	-	-	-	-	-
blast obj=decision|move|plan|policy|report|proposal|remark	ACCUSE	disapprove	111	subj	doer,obj	act
blast obj=@actor	ACCUSE	disapprove	111	subj	obj	weak
block obj=shot|penalty|view|sunlight|artery|pore|ball|effort|header|call|road|number|user	-	-	-	-	-
block obj=@road|entrance|bridge|railway subj=protester|demonstrator|farmer|worker|resident|villager|trucker|driver|activist|@people|student	PROTEST	obstruct	144	subj	of,to,against
block obj=website|internet|facebook|twitter|youtube|site|app|whatsapp|telegram|broadcast|signal|medium	COERCE	censor	1721	subj	of,obj
block obj=resolution|bill|motion|nomination|bid|statement|appointment|legislation|deal|candidacy|membership|aid|plan|measure|entry|election|move subj=@actor	REJECT	-	120	subj	of,poss,doer,against,by	act
block obj=access|convoy|shipment|delivery|entry subj=@actor	COERCE	restrict	191	subj	of,to,into,from
blockade obj=@road|port|parliament subj=protester|demonstrator|farmer|worker|resident|villager|trucker|driver|activist|fisherman	PROTEST	obstruct	144	subj	obj,of
blockade	COERCE	restrict	191	subj	obj
blow prt=up obj=balloon|photo|photograph|row|image	-	-	-	-	-
blow obj=himself|herself|themselves prt=up	ASSAULT	suicide-attack	1831	subj	in,at,near,outside,among	num=killed
blow prt=up	ASSAULT	explosives	183	subj	obj,in,at
blow prt=up obj=@building|@vehicle|bridge|pipeline|house|plane|train|railway|dam	ASSAULT	explosives	183	subj	of,obj
bludgeon	ASSAULT	beat	182	subj	obj	victim
bluff obj=@actor	THREATEN	-	130	subj	obj	weak
board obj=ship|tanker|vessel|boat subj=@troops|@actor|navy|"coast guard"|force|commando	COERCE	seize	171	subj	of,mod,poss,obj
bolster obj=defence|defense|presence|force|troop	MOBILIZE	troops	154	subj	against,in	weak
bomb	ASSAULT	aerial	195	subj	obj
bomb subj=@aircraft|warplane|jet|coalition|"air force"	ASSAULT	aerial	195	subj	obj
bomb subj=@militia|terrorist|extremist|attacker	ASSAULT	explosives	183	subj	obj
bomb obj=office|embassy|church|mosque|restaurant|market|train|bus|police-station|airliner|hotel|synagogue subj=@militia|separatist|extremist|man	ASSAULT	explosives	183	subj	of,obj
bombard with=question|message|email|call|ad|request|information|image	-	-	-	-	-
bombard	ASSAULT	heavy-weapons	194	subj	obj
boo obj=@actor subj=protester|crowd|demonstrator	PROTEST	demo	141	subj	obj
bow to=pressure|demand	CONCEDE	-	080	subj	from,of
boycott obj=@sport	-	-	-	-	-
boycott obj=talk|meeting|summit|negotiation|conference|session|inauguration|ceremony	REJECT	meet	125	subj	with,of,obj
boycott	PROTEST	boycott	143	subj	obj
boycott obj=election|vote|poll|referendum|product|good|store|bus|class|shop|parliament|company|brand	PROTEST	boycott	143	subj	of,obj,poss
brand obj=@actor xcomp	ACCUSE	disapprove	111	subj	obj
breach obj=@ceasefire	ASSAULT	-	196	subj	with
breach obj=resolution|law|treaty|agreement|right|accord|sanction|constitution|embargo	ACCUSE	allege	112	-	subj	weak
breach obj=system|network|server|database|computer	COERCE	cyber	176	subj	of,poss
break obj=@ceasefire	ASSAULT	-	196	subj	with
break prt=off obj=@talks|negotiation|contact	SANCTION	withdraw	164	subj	with
break prt=off obj=@ties	SANCTION	withdraw	161	subj	with
break obj=@ties	SANCTION	withdraw	161	subj	with
brief obj=reporter|journalist|press|medium	-	-	-	-	-
brief obj=council|parliament|senate|lawmaker|congress|committee|president|minister|ally	CONSULT	-	040	subj	obj
brief obj=@actor	CONSULT	-	040	subj	obj	weak
bring obj=charge|case|lawsuit|action	ACCUSE	allege	115	subj	against
bring prt=in obj=@police|officer|@troops|reinforcement	MOBILIZE	police	153	subj,obj	-
bring obj to=justice|trial|court	ACCUSE	allege	115	subj	obj
broadcast obj=propaganda	ACCUSE	disapprove	111	subj	against,to,into
broker obj=@agreement|talk|ceasefire|truce|peace|settlement|release|end|compromise|exchange|swap	CONSULT	third-party	045	subj	between,with
bug obj=office|phone|embassy|building|room|telephone	COERCE	-	170	subj	of,poss
bulldoze obj=@building|house|home|village|land|orchard|field	ASSAULT	destroy	1712	subj	of,poss,obj
bully obj=@actor subj=@actor	COERCE	-	170	subj	obj	weak
burn obj=flag|effigy	PROTEST	vandalize	141	subj	of,obj
burn prt=down obj=@building|house|village|home|church|school|hut subj=@troops|@militia|mob|attacker|@actor|rioter|soldier|villager	ASSAULT	primitive	180	subj	of,poss,obj
burn obj=@building|house|village|home|church|school|hut|@vehicle|market subj=@troops|@militia|mob|attacker|@actor|rioter|soldier|villager	ASSAULT	primitive	180	subj	of,poss,obj
buy obj=@milaid	COOPERATE	-	062	from	subj
buy obj=gas|oil|grain|wheat|crude|coal|electricity|uranium from=@actor subj=@actor	COOPERATE	-	061	from	subj

# C
call obj=meeting|summit|session|strike|rally|protest|election|vote|conference|halt|referendum|witness|name|police|ambulance|game	-	-	-	-	-
call for=comment|dinner|drink|rain|bid|application|entry|tender	-	-	-	-	-
call on=phone|friend	-	-	-	-	-
call prt=off obj=strike|protest|rally|demonstration|boycott|march|"hunger strike"|blockade|sit-in	RETREAT	-	082	subj	-
call prt=off obj=attack|offensive|operation|"air strike"	RETREAT	-	087	subj	against
call prt=off obj=@talks|visit|trip	REJECT	meet	125	subj	with,to
call for=@yield_noun	REQUEST	yield	105	subj	of,by,from,doer	act
call for=@meet_noun	REQUEST	meet	106	subj	with,between,of,from	act
call for=@assist_noun	REQUEST	assist	102	subj	from,of	act
call for=@change_noun	REQUEST	change	104	subj	of,by,from	act
call for=sanction|boycott|embargo	REQUEST	change	102	subj	on,against	act
call for=investigation|inquiry|probe	REQUEST	change	100	subj	by,into,from	act
call prt=out for=help|aid|mercy	REQUEST	assist	103	subj	to	act weak
call to=resign|help	REQUEST	-	100	subj	on	act
call obj=launch|attack|test|killing|move|decision|act|strike|action xcomp=provocation|unacceptable|crime|massacre|deplorable|violation|outrage|aggression|act|illegal	ACCUSE	disapprove	111	subj	doer,obj	act
call prt=up obj=reservist|conscript|recruit|reserve	MOBILIZE	troops	154	subj	-
call obj=counterpart subj=@actor	CONSULT	phone	041	subj+obj	obj	recip
call obj=@ceasefire subj=@actor|@militia	RETREAT	ceasefire	0871	subj	with	weak
call obj=@actor xcomp=terrorist|criminal|murderer|liar|dictator|traitor|aggressor|coward|fascist|nazi|killer|thief|devil|tyrant|threat	ACCUSE	disapprove	111	subj	obj
call for	REQUEST	-	100	subj	from,by,of,on	act
call on xcomp=@yield_verb	REQUEST	yield	105	subj	on	act
call on xcomp=@meet_verb	REQUEST	meet	106	subj	on	act
call on xcomp=@assist_verb	REQUEST	assist	102	subj	on	act
call on xcomp=@change_verb	REQUEST	change	104	subj	on	act
call upon	REQUEST	-	100	subj	upon	act
call on=@actor !obj	REQUEST	-	100	subj	on	act
call obj=@actor subj=@actor !xcomp !prt !for	CONSULT	phone	041	subj+obj	obj	recip
camp prt=out subj=protester|demonstrator|student|activist	PROTEST	obstruct	144	subj	outside
campaign for=@actor|candidate|independence|right|reform	SUPPORT	-	053	subj	for	weak
campaign against=@actor|policy|plan|war|law|corruption|treaty	ACCUSE	disapprove	113	subj	against,doer	act
cancel obj=debt	AID	-	071	subj	of,poss
cancel obj=drill|exercise	RETREAT	-	087	subj	-
cancel obj=visit|meeting|trip|summit|talk|negotiation	REJECT	meet	125	subj	with,to,by,of
cancel obj=contract|deal|agreement|order|licence|license|accreditation|registration|visa|passport	SANCTION	discontinue	160	subj	with,of,poss,for	weak
cane obj=@people|@person|man|woman	ASSAULT	beat	182	subj	obj	victim
capitulate to=@actor|demand|pressure	CONCEDE	-	080	subj	to,from
capture obj=imagination|attention|image|mood|share|video|footage|photo|moment|title|vote|market|carbon|essence|heart|spirit|datum|gold	-	-	-	-	-
capture obj=@troops|@militia|soldier|pilot|fighter|@people|commander|leader|general	ASSAULT	abduct	181	subj	obj	num=abducted
capture obj=@building|@territory|@place|position|base|post|airfield|bridge|district	ASSAULT	-	190	subj	from,of
carry prt=off obj=@person|@people|girl|woman|child|villager	ASSAULT	abduct	181	subj	obj	num=abducted
castigate	ACCUSE	disapprove	111	subj	obj
caution against	-	-	-	-	-
caution obj=@actor against	THREATEN	-	130	subj	obj	act weak
cave prt=in to=demand|pressure|@actor	CONCEDE	-	080	subj	to,from
cease obj=fire|hostility|operation|attack|shelling	RETREAT	ceasefire	0871	subj	with
censor	COERCE	censor	1721	subj	obj,of
censure	ACCUSE	disapprove	111	subj	obj
champion obj=cause|right|reform|plan|bill|candidate	SUPPORT	-	053	subj	of,poss	weak
chant obj=slogan	PROTEST	demo	141	subj	against
charge obj=fee|price|toll|interest|rent|commission|battery|phone|customer|money|dollar|pound|euro|rate|tax|car|fare|premium	-	-	-	-	-
charge prt=up	-	-	-	-	-
charge with=@crime|kill|murder|bomb|plot|attempt|assault|possess|have|count|offence|offense|attack	ACCUSE	allege	112	subj	obj
charge advcl=kill|murder|bomb|plot|attempt|assault|possess|attack|conspire|insult|incite|spy|steal|bribe|embezzle|support|join|violate	ACCUSE	allege	112	subj	obj	act
charge obj=@actor with=@crime	ACCUSE	allege	112	subj	obj
charge obj=@people|suspect|@person	ACCUSE	allege	112	subj	obj	weak
charge subj=court|prosecutor|police|authority|@police|jury obj	ACCUSE	allege	112	subj	obj
charge ccomp	ACCUSE	allege	112	subj	xsubj	weak act
chide	ACCUSE	disapprove	111	subj	obj
clamp obj=curfew	COERCE	curfew	1723	subj	in,on
clamp prt=down	COERCE	-	170	subj	on	weak
clash over=policy|reform|budget|issue|plan|tax|bill|rule|proposal|strategy|direction	-	-	-	-	-
clash with=schedule|date|interest|value|view|style|colour|event|color	-	-	-	-	-
clash in=final|semi-final|quarter-final|semifinal|quarterfinal|cup|match|game|league|playoff	-	-	-	-	-
clash subj=colour|schedule|@sport|date|interest|value|ego	-	-	-	-	-
clash	ASSAULT	-	190	subj+with	with	recip
clash with=police|@police|soldier|@troops subj=protester|demonstrator|student|crowd|youth|rioter|worker|opposition|supporter|fan	PROTEST	riot	145	subj	with
clash subj=police|@police with=protester|demonstrator|student|crowd|youth|rioter|worker	PROTEST	riot	145	with	subj
clash with=@militia|@troops|rebel|@actor	ASSAULT	-	190	subj+with	with	recip
cleanse prt=ethnically	ASSAULT	targeted	203	subj	obj,of
clear obj=@actor of=@crime|wrongdoing|charge|involvement	CONCEDE	-	081	subj	obj
clinch obj=deal|agreement|accord|pact	SUPPORT	-	057	subj+with	with	recip
close obj=newspaper|station|channel|website|broadcaster|radio	COERCE	censor	1721	subj	obj
close obj=point|border|crossing|airspace|checkpoint|road|port|bridge subj=@actor	COERCE	restrict	191	subj	to,with
close obj=mosque|church|school|university|office|ngo|embassy|consulate subj=@police|@actor	COERCE	restrict	172	subj	of,obj	weak
club obj=@people|@person|protester	ASSAULT	beat	182	subj	obj	victim
co-operate	COOPERATE	-	060	subj+with	with	recip
coerce	COERCE	-	170	subj	obj
collaborate on=film|album|song|book|show	-	-	-	-	-
collaborate with=@actor	COOPERATE	-	060	subj+with	with	recip
colonise obj=@place|@territory	COERCE	seize	192	subj	obj
colonize obj=@place|@territory	COERCE	seize	192	subj	obj
come under=fire|criticism|pressure	-	-	-	-	-
come under=fire|attack from=@militia|@troops|gunman|sniper|fighter	ASSAULT	firearms	193	from	subj
come under=attack	ASSAULT	-	190	from,by	subj
come under=fire for	ACCUSE	disapprove	111	from	subj
commend	SUPPORT	-	051	subj	obj,doer,for	act
commit obj=troop|soldier|@milaid	AGREE	-	0332	subj	to,for	act
commit to=@agreement|ceasefire|peace|talk|cooperation|partnership|alliance|defence|defense|relationship|support|cause|help	AGREE	-	030	subj	to,with	act
commit xcomp=defeat|destroy|fight|eliminate	THREATEN	violence	138	subj	obj
commit obj=@aid|@number|fund|money	AGREE	-	033	subj	to,for	act
committed/ADJ to=@agreement|ceasefire|peace|talk|dialogue|cooperation|partnership|alliance|defence|defense|security|cause|support|friendship|help|work|provide	AGREE	-	030	subj	to,with
committed/ADJ to=defeat|destroy|fight|eliminate|eradicate|crush	THREATEN	violence	138	subj	obj,to
committed/ADJ xcomp=work|help|support|cooperate|continue|strengthen|provide|defend|protect	AGREE	-	030	subj	obj,with
committed/ADJ xcomp=defeat|destroy|fight|eliminate|eradicate|crush	THREATEN	violence	138	subj	obj
commute obj=sentence	CONCEDE	-	081	subj	of,poss
compare obj=@actor to=nazi|hitler|terrorist|apartheid|stalin	ACCUSE	disapprove	111	subj	obj
compensate obj=@actor	AID	-	071	subj	obj
complain of=pain|headache|symptom|fatigue|fever	-	-	-	-	-
complain	ACCUSE	disapprove	110	subj	to,about	weak
complain about=@actor	ACCUSE	disapprove	110	subj	about
compliment	SUPPORT	-	051	subj	obj,on
compromise with=@actor	CONCEDE	-	080	subj	with
concede obj=goal|penalty|point|try|run|free-kick|corner|set|lead|game|equaliser|equalizer	-	-	-	-	-
concede	CONCEDE	-	080	subj	to	weak
concede obj=defeat|election|power|demand|territory|ground|seat	CONCEDE	-	080	subj	to
concede to=demand|pressure|request	CONCEDE	-	080	subj	from,of,to
concentrate obj=@troops	MOBILIZE	troops	154	subj	along,near,on
conclude obj=@agreement	SUPPORT	-	057	subj+with	with	recip
condemn to=failure|poverty|life|repeat|defeat|relegation|history	-	-	-	-	-
condemn	ACCUSE	disapprove	111	subj	obj,doer	act
condemn obj=attack|bombing|killing|launch|test|strike|violence|shooting|assault|murder|massacre|act|decision|move|action|raid|arrest|coup|abduction|execution	ACCUSE	disapprove	111	subj	doer,obj	act
condemn to=death|prison|hang|imprisonment	SANCTION	convict	116	subj	obj
confer obj=title|degree|award|honour|honor|right|status|power|immunity|benefit	-	-	-	-	-
confer with=@actor	CONSULT	-	040	subj+with	with	recip
confess	CONCEDE	-	055	subj	to
confiscate	COERCE	seize	1711	subj	from,of,poss
congratulate obj=winner|team|player|champion|bride|couple	-	-	-	-	-
congratulate	SUPPORT	-	051	subj	obj
conquer obj=@territory|@place	ASSAULT	-	190	subj	obj
conscript	MOBILIZE	troops	154	subj	obj
consult obj=doctor|dictionary|map|lawyer|specialist|website|manual|physician	-	-	-	-	-
consult	CONSULT	-	040	subj+with+obj	with,obj	recip weak
consult with=@actor	CONSULT	-	040	subj+with	with	recip
contact obj=@actor	CONSULT	phone	041	subj+obj	obj	recip weak
contribute obj=troop|soldier|force|warship|jet	AID	-	074	subj	to,for
contribute obj=@number|fund|money|million|billion|@aid	AID	-	071	subj	to,for	num=money
convene obj=meeting|summit|talk|session|conference|council	CONSULT	multilateral	040	subj	of,with
convene subj=council|assembly|parliament|leader|minister	CONSULT	multilateral	040	subj	-
convict	SANCTION	convict	116	subj	obj
convoke obj=@diplomat	ACCUSE	disapprove	114	subj	of,poss,obj
cooperate	COOPERATE	-	060	subj+with	with,in	recip
cooperate with=investigator|investigation|inquiry|prosecutor|police|court|tribunal	COOPERATE	-	063	subj	with
cooperate with=@actor	COOPERATE	-	060	subj+with	with	recip
coordinate with=@actor	COOPERATE	-	060	subj+with	with	recip weak
cordon prt=off	COERCE	restrict	191	subj	obj	weak
counterattack	ASSAULT	-	190	subj	obj,against
crack prt=down	COERCE	-	170	subj	on,against	weak
crack prt=down on=@actor|protest|dissent|opposition|medium|trafficker|smuggler|rally|demonstration|journalist|critic	COERCE	-	170	subj	on,of,by
crack prt=down subj=@actor	COERCE	-	170	subj	on,against
critical/ADJ of	ACCUSE	disapprove	111	subj	of,doer	act
criticise	ACCUSE	disapprove	111	subj	obj,doer,for	act
criticise subj=@actor obj=@abstract	ACCUSE	disapprove	111	subj	doer,obj	act
criticise advcl	ACCUSE	disapprove	111	subj	obj	act
criticize	ACCUSE	disapprove	111	subj	obj,doer,for	act
criticize advcl	ACCUSE	disapprove	111	subj	obj	act
cross obj=border xcomp=attack	ASSAULT	-	190	subj	obj
cross-examine	ACCUSE	investigate	091	subj	obj
crucify obj=@people|@person	ASSAULT	targeted	186	subj	obj	victim num=killed
crush obj=@militia|rebel|rebellion|uprising|revolt|protest|opposition|insurgency	ASSAULT	-	190	subj	obj,of,by
curb obj=protest|medium|press|freedom|right|dissent|opposition|activity subj=@actor	COERCE	restrict	1721	subj	of,poss	weak
cut obj=rate|tax|job|cost|price|interest|hair|output|forecast|production|staff|deficit|ribbon|budget|emission|spending|lead|cake	-	-	-	-	-
cut obj=aid|assistance|funding	SANCTION	discontinue	162	subj	to,for
cut prt=off obj=aid|assistance|funding|fund	SANCTION	discontinue	162	subj	to,for
cut obj=@ties	SANCTION	withdraw	161	subj	with
cut prt=off obj=@ties	SANCTION	withdraw	161	subj	with
cut prt=off obj=supply|power|electricity|water|internet|gas	COERCE	withhold	170	subj	to,of
cut obj=power|electricity|water|internet|gas subj=@actor	COERCE	withhold	170	subj	to,in

# D
decapitate	ASSAULT	targeted	186	subj	obj	victim num=killed
declare obj="health emergency"|"climate emergency"|"medical emergency"	-	-	-	-	-
declare obj=@ceasefire	RETREAT	ceasefire	0871	subj	with
declare obj=curfew	COERCE	curfew	1723	subj	in,on
declare obj=state of=emergency|siege|war	COERCE	martial-law	1724	subj	in
declare obj=@emergency	COERCE	martial-law	1724	subj	in
declare obj=@diplomat|@person xcomp=persona|"persona non grata"|unwelcome	SANCTION	expel	166	subj	obj
decline xcomp=comment|say|identify|elaborate|give|discuss|confirm|answer|name|disclose|provide|speculate	-	-	-	-	-
decline xcomp=meet|attend|negotiate|help|participate|join|accept|support|sign|visit|send|receive|intervene	REJECT	meet	125	subj	obj,with	act
decline obj=invitation|offer|request|proposal	REJECT	meet	125	subj	from,of,poss
decline subj=@actor	REJECT	-	120	subj	to,with,from	act weak
decommission obj=@weapon	RETREAT	disarm	0873	subj	-
decry	ACCUSE	disapprove	111	subj	doer,obj	act
deface obj=statue|monument|poster|building|wall|memorial	PROTEST	vandalize	141	subj	of,obj
defeat obj=motion|bill|amendment|candidate|incumbent|proposal|object|team|opponent|purpose|measure	-	-	-	-	-
defeat obj=@militia|rebel|army|insurgent|enemy|taliban|isil|isis|daesh|terrorist|group subj=@actor|@troops|coalition|force	ASSAULT	-	190	subj	obj
defend obj=title|championship|crown|lead|goal|trophy|thesis|medal|cup|client|suit|penalty|corner	-	-	-	-	-
defend obj=country|homeland|territory|border|itself|himself|themselves|herself|nation|people	-	-	-	-	-
defend obj=@territory from=@actor	-	-	-	-	-
defend	SUPPORT	-	052	subj	obj,doer	act
defend obj=decision|policy|move|record|handling|plan|action|right|conduct|role|law|remark|comment|use|strike|operation	SUPPORT	-	052	subj	doer,obj,poss	act
defy obj=odds|gravity|logic|belief|expectation|death|description|age|explanation|category|convention|forecast	-	-	-	-	-
defy	REJECT	change	128	subj	obj,of,doer	act
defy obj=ban|order|curfew|court|sanction|resolution|warning|call|ruling|deadline|ultimatum|restriction|demand	REJECT	change	128	subj	of,by,poss,doer	act
deliver obj=speech|message|verdict|blow|lecture|baby|result|judgment|address|statement|keynote|sermon|ruling|letter|mail|performance	-	-	-	-	-
deliver obj=@aid|relief|parcel|convoy	AID	-	073	subj	to,in,iobj
deliver obj=ultimatum	REQUEST	-	100	subj	to	act
deliver obj=@milaid to	AID	-	072	subj	to
deliver obj=@milaid iobj	AID	-	072	subj	iobj
demand subj=job|work|role|situation|game|market|sport|customer|consumer	-	-	-	-	-
demand	REQUEST	-	100	subj	from,of,xsubj,by,doer	act
demand obj=@yield_noun	REQUEST	yield	105	subj	from,of,by,doer	act
demand obj=@meet_noun	REQUEST	meet	106	subj	with,from	act
demand obj=@assist_noun|extradition|ransom|money	REQUEST	assist	103	subj	from,of	act
demand obj=@change_noun	REQUEST	change	104	subj	of,from,poss	act
demand obj=apology|explanation|answer|justice|compensation|payment|concession	REQUEST	yield	105	subj	from,of	act
demand xcomp=know|see	REQUEST	-	100	subj	from	act
demand ccomp=@yield_verb	REQUEST	yield	105	subj	xsubj	act
demand ccomp=@assist_verb	REQUEST	assist	102	subj	xsubj	act
demand ccomp=@change_verb	REQUEST	change	104	subj	xsubj	act
demobilise	RETREAT	disarm	0873	subj	obj
demobilize	RETREAT	disarm	0873	subj	obj
demolish obj=argument|side|team|opponent|theory|record|meal	-	-	-	-	-
demolish obj=@building|house|home|village|mosque|church|statue|settlement|structure	ASSAULT	destroy	1712	subj	of,poss,obj,in
demonstrate obj	-	-	-	-	-
demonstrate ccomp	-	-	-	-	-
demonstrate in=support|front|street|@place subj=thousand|people|student|worker|supporter|hundred|protester|activist	PROTEST	demo	141	subj	against,doer	num=participants
demonstrate against	PROTEST	demo	141	subj	against,doer	num=participants
demonstrate outside	PROTEST	demo	141	subj	outside,against	num=participants
demonstrate subj=protester|student|worker|thousand|hundred|people|crowd|supporter|activist|resident|@actor !obj !ccomp	PROTEST	demo	141	subj	against,in_front_of,outside	num=participants
denounce	ACCUSE	disapprove	111	subj	obj,doer	act
denounce obj=attack|bombing|killing|launch|test|strike|violence|decision|move|action|raid|arrest|plan|law	ACCUSE	disapprove	111	subj	doer,obj	act
deny obj=access|entry|visa|permission|request|asylum|permit|bail|application|right|service|landing	REJECT	assist	120	subj	iobj,to,obj,of
deny obj=@actor obj=access	REJECT	assist	120	subj	iobj,to
deplorable/ADJ subj=attack|launch|test|action|act|violence|killing|move	ACCUSE	disapprove	111	-	doer,subj	act
deplore	ACCUSE	disapprove	111	subj	doer,obj	act
deploy obj=software|tool|model|version|app|capital|airbag|parachute|technology|server|resource|panel|instrument|strategy|tactic	-	-	-	-	-
deploy	MOBILIZE	troops	154	subj	against,to,along,near	weak
deploy obj=@troops|reinforcement|reservist|brigade	MOBILIZE	troops	154	subj,obj	against,along,to
deploy obj=@weapon|system|battery|launcher|asset|thaad|radar|warhead|@ship|@aircraft|tank	MOBILIZE	weapons	154	subj,obj	against,along,to
deploy obj=@police|officer|"riot police"|security-force|"security force"	MOBILIZE	police	153	subj,obj	against,to
deploy obj=observer|monitor|peacekeeper|mission	AID	-	074	subj	to,in
deport	COERCE	deport	174	subj	obj,to
depose	COERCE	-	170	subj	obj
deprive obj=@actor|@people of=food|water|power|electricity|medicine	COERCE	withhold	170	subj	obj
deride	ACCUSE	disapprove	111	subj	obj,doer	weak act
deride obj=@actor	ACCUSE	disapprove	111	subj	obj
desecrate	ASSAULT	destroy	190	subj	obj	weak
destroy subj="gas explosion"|"gas blast"	-	-	-	-	-
destroy subj=fire|flood|storm|earthquake|hurricane|tornado|quake|blaze|lightning|tsunami|cyclone|avalanche	-	-	-	-	-
destroy obj=hope|career|evidence|life|reputation|confidence|trust|cell|marriage|environment|forest|economy|document	-	-	-	-	-
destroy obj=@building|@vehicle|@ship|@aircraft|town|village|bunker|cache|tunnel|position|launcher|equipment|home	ASSAULT	destroy	190	subj	of,poss,obj
destroy obj=stockpile|arsenal subj=@actor	RETREAT	disarm	0873	subj	-	weak
destroy obj=@actor subj=@actor	ASSAULT	-	190	subj	obj
detain	COERCE	arrest	173	subj	obj	num=arrested
detonate obj="nuclear device"|"nuclear bomb"|"hydrogen bomb"|"nuclear weapon"	MOBILIZE	weapons	150	subj	-
detonate obj=vest|belt	ASSAULT	suicide-attack	1831	subj	in,at,near,outside,among
detonate	ASSAULT	explosives	183	subj	in,at,near,outside
detonate subj=bomber|attacker	ASSAULT	suicide-attack	1831	subj	in,at,near,outside,among
detonate subj=@bomb|bomb|device|mine|car	ASSAULT	explosives	183	-	in,at,near,outside
die in=attack|bombing|clash|shooting|airstrike|blast|raid|fighting|massacre|ambush|shelling|offensive|war|battle|violence|assault|shootout	ASSAULT	-	190	by,mod	subj	victim num=killed
die at=hand	ASSAULT	-	180	of	subj	victim num=killed
die in=custody|detention	ASSAULT	-	180	of	subj	victim num=killed weak
dine with=@actor	CONSULT	-	040	subj+with	with	recip weak
disagree with=@actor	ACCUSE	disapprove	110	subj	with	weak
disapprove of	ACCUSE	disapprove	110	subj	of,doer	act
disarm obj=bomb|device|mine|critic|alarm	-	-	-	-	-
disarm	RETREAT	disarm	0873	subj	obj	weak
disarm subj=@militia|@actor	RETREAT	disarm	0873	subj	to
disarm obj=@militia|@actor|group	COERCE	seize	171	subj	obj
disavow	REJECT	-	120	subj	obj
disburse obj=@number|loan|tranche|aid|fund|money	AID	-	071	subj	to	num=money
disclaim obj=responsibility	-	-	-	-	-
discuss subj=paper|article|chapter|book|author|study|report|essay|panel|documentary	-	-	-	-	-
discuss with=@actor	CONSULT	-	040	subj+with	with	recip
disengage subj=@troops|@militia|@actor	RETREAT	withdraw	0874	subj	from
dismantle obj=@weapon|arsenal|reactor|facility|programme|program|"nuclear programme"	RETREAT	disarm	0873	subj	-
dismantle obj=cell|network|gang|ring subj=police|@police|@actor	COERCE	arrest	173	subj	obj
dismiss obj=claim|allegation|report|suggestion|accusation|criticism|notion|idea|rumour|rumor|speculation|concern|fear	-	-	-	-	-
dismiss obj=batsman|opener|side|team|chance|thought|class	-	-	-	-	-
dismiss obj=call|demand|proposal|offer|appeal|request|threat|plan|complaint|petition|case|lawsuit|plea|protest|initiative|warning	REJECT	-	120	subj	by,from,of,poss,doer	act
dismiss from=post|office|job|position|army|force|service|cabinet	SANCTION	expel	166	subj	obj
dismiss obj=@official|minister|judge|general|@person|worker|staff|employee|cabinet|government	SANCTION	expel	166	subj	obj
disobey obj=order|ban|command|instruction	REJECT	change	128	subj	of,from,poss,by
disown	REJECT	-	120	subj	obj
dispatch obj=@troops|reinforcement	MOBILIZE	troops	154	subj,obj	to,near
dispatch to=@troops|front|frontline	MOBILIZE	troops	154	subj,obj	-
dispatch obj=@ship|carrier|bomber|jet|missile	MOBILIZE	weapons	154	subj	to,near
dispatch obj=envoy|delegation|diplomat|mediator|@official	CONSULT	visit	042	obj,subj	to	hostvisit
disperse obj=@people|protest|rally|demonstration|crowd|march	COERCE	-	170	subj	obj,of
disperse with=@gas|teargas|baton|cannon|bullet	ASSAULT	crowd-control	175	subj	obj
displace obj=@people|family|resident|population subj=@actor|@troops|offensive|fighting|attack	COERCE	deport	174	subj	obj	num=displaced weak
disqualify obj=candidate|lawmaker|party	COERCE	restrict	1722	subj	obj
disregard obj=demand|call|appeal|order|warning|request|resolution|ruling	REJECT	change	128	subj	by,from,of,poss
dissolve obj=parliament|assembly|government|council|party|cabinet	SANCTION	expel	166	subj	obj
distribute obj=@aid|food|parcel|ration|medicine|blanket|water	AID	-	073	subj	to,among,in
divest from	SANCTION	discontinue	163	subj	from	weak
document obj=abuse|violation|killing|case|crime	ACCUSE	investigate	092	subj	by,of,doer	act
donate obj=blood|kidney|organ|sperm|heart|body|egg	-	-	-	-	-
donate	AID	-	071	subj	to,for	num=money
donate obj=food|medicine|vaccine|tent|blanket|rice|wheat|supplies|ambulance	AID	-	073	subj	to,for
donate obj=@milaid	AID	-	072	subj	to
down obj=tool	PROTEST	strike	143	subj	against,at
down obj=@aircraft|jet|helicopter|plane|drone	ASSAULT	heavy-weapons	190	subj	of,mod,obj
downgrade subj=agency|analyst|broker|moody|bank	-	-	-	-	-
downgrade obj=@ties	SANCTION	withdraw	161	subj	with
draft obj=recruit|conscript|soldier|man	MOBILIZE	troops	154	subj	obj
drag obj=@person|@people from|out_of	ASSAULT	abduct	181	subj	obj	weak
draw obj=criticism|condemnation|ire|rebuke|outrage|fire|anger	ACCUSE	disapprove	111	from	subj	weak
drill with=@troops|@actor	COOPERATE	-	062	subj+with	with	recip weak
drive obj=@people from=home|village|land|@place	COERCE	deport	174	subj	obj	num=displaced
drop obj=investigation|probe|inquiry|charge|case|lawsuit|suit|claim|complaint|prosecution	CONCEDE	-	081	subj	against,of
drop obj=demand|condition|objection|opposition|precondition|insistence	CONCEDE	-	080	subj	to,for
drop obj=food|aid|parcel|supplies	AID	-	073	subj	over,to,into

# E
ease obj=tariff|trade	COOPERATE	-	061	subj	on	weak
ease obj=@sanction|embargo|blockade	RETREAT	-	085	subj	on,against
ease obj=curfew|lockdown|siege|closure	RETREAT	-	0813	subj	in,on
eavesdrop on=@actor|call|conversation|citizen	COERCE	-	170	subj	on,of,poss
electrocute obj=prisoner|detainee	ASSAULT	torture	1822	subj	obj	victim
eliminate obj=@militia|terrorist|militant|commander|leader subj=@troops|@actor|force	ASSAULT	targeted	186	subj	obj
embargo	SANCTION	discontinue	163	subj	obj
encircle obj=@actor|@territory|@place	COERCE	restrict	191	subj	obj
encourage obj=@actor xcomp subj=@actor	REQUEST	-	100	subj	obj	act
end obj=occupation|siege|blockade|encirclement	RETREAT	withdraw	0872	subj	of
end obj=hostility|offensive|operation|bombing|fighting|war|conflict|violence|attack|shelling	RETREAT	ceasefire	0871	subj	against,with	weak
end obj=mediation|"mediation effort"	SANCTION	withdraw	165	subj	between,with
end obj=@talks	SANCTION	withdraw	164	subj	with	weak
end obj=strike|protest|boycott|sit-in|"hunger strike"|blockade|demonstration subj=@actor|worker|union	RETREAT	-	082	subj	-
endorse obj=product|cheque|check|brand|shoe	-	-	-	-	-
endorse	SUPPORT	-	051	subj	obj,doer	act
enforce obj=sanction|embargo	SANCTION	discontinue	163	subj	on,against	weak
enrich obj=uranium	MOBILIZE	weapons	150	subj	-	weak
enslave	COERCE	-	170	subj	obj
enter subj=@troops|tank|column|battalion obj	MOBILIZE	troops	154	subj	obj	weak
equip obj=@actor|@troops|@militia	AID	-	072	subj	obj
establish obj=@ties	SUPPORT	-	050	subj+with	with	recip
evacuate subj=@people !obj	-	-	-	-	-
evacuate	AID	-	073	subj	obj,from	weak
evacuate obj=@people|staff|citizen|wounded|patient|survivor|embassy	AID	-	073	subj	obj
evacuate obj=base|outpost|settlement|position subj=@troops|@militia|@actor	RETREAT	withdraw	0874	subj	from,in
evict subj=landlord|bank	-	-	-	-	-
evict	COERCE	deport	174	subj	obj,from
exchange obj=ring|gift|pleasantry|vow|number|greeting|shirt	-	-	-	-	-
exchange obj=view|message|letter	CONSULT	-	040	subj+with	with	recip weak
exchange obj=intelligence|information	COOPERATE	-	064	subj+with	with	recip
exchange obj=prisoner|captive|body|remains|hostage|spy	RETREAT	release	0841	subj+with	with	recip num=released
exchange obj=ambassador	SUPPORT	-	050	subj+with	with	recip
exchange obj=fire|gunfire|shot|artillery|shell|blow|rocket	ASSAULT	-	190	subj+with	with	recip
exchange obj=gunfire with	ASSAULT	firearms	193	subj+with	with	recip
exclude obj=@actor from=@talks|union|council|summit|list|election	SANCTION	expel	166	subj	obj	weak
excommunicate	SANCTION	expel	166	subj	obj
execute obj=plan|order|code|warrant|strategy|programme|program|trade|move|command|will|instruction|search	-	-	-	-	-
execute	ASSAULT	targeted	186	subj	obj	weak victim num=killed
execute prt=summarily	ASSAULT	targeted	186	subj	obj	victim num=killed
execute obj=@people|@person|@captive|@official|militant|convict	ASSAULT	targeted	186	subj	obj	victim num=killed
exhort obj=@actor	REQUEST	-	100	subj	obj	act
exile	COERCE	deport	174	subj	obj
exonerate	CONCEDE	-	081	subj	obj
expand obj=sanction	SANCTION	discontinue	163	subj	on,against
expel obj=air|gas|water|smoke	-	-	-	-	-
expel obj=@diplomat	SANCTION	expel	166	subj	of,mod,obj
expel obj="aid worker"|"humanitarian worker"|ngo|"aid agency"|inspector|observer|peacekeeper|mission|monitor	SANCTION	expel	166	subj	obj
expel from=party|parliament|group|union|council|bloc|club|university|committee	SANCTION	expel	166	subj	obj
expel	SANCTION	expel	166	subj	obj
expel obj=@people|journalist|foreigner|migrant|refugee|national|correspondent|family	COERCE	deport	174	subj	obj,from
expel obj=@actor from=party|group|union|league|organisation|organization|council|parliament|club|bloc|committee	SANCTION	expel	166	subj	obj
explode subj=gas|boiler|volcano|star|cylinder|tank|population|anger|market|phone|battery	-	-	-	-	-
explode subj=bomb|@bomb|device|mine|grenade|car	ASSAULT	explosives	183	-	in,at,near,outside
explode obj=bomb|device	ASSAULT	explosives	183	subj	in,at,near
explode subj=shell|mortar|rocket	ASSAULT	heavy-weapons	194	-	in,at,near,outside
export obj=@milaid	COOPERATE	-	062	subj	to
export obj=gas|oil|grain|wheat|crude|coal|electricity|weapon|goods to=@actor	COOPERATE	-	061	subj	to
express obj=readiness|willingness|commitment|desire|interest	AGREE	-	030	subj	to,in,with
express obj=support|solidarity|backing|satisfaction|appreciation|gratitude|admiration	SUPPORT	-	051	subj	for,with,to
express obj=regret|remorse	CONCEDE	-	055	subj	over,for,to
express obj=anger|outrage|displeasure|dismay|indignation|disappointment|dissatisfaction	ACCUSE	disapprove	111	subj	at,over,with,about
express obj=concern|alarm|shock subj=@actor	ACCUSE	disapprove	111	subj	doer,about,over,at	weak act
expropriate	COERCE	seize	1711	subj	of,from
extend obj=sanction|embargo	SANCTION	discontinue	163	subj	on,against
extend obj=curfew	COERCE	curfew	1723	subj	in,on
extend obj=state of=emergency|siege	COERCE	martial-law	1724	subj	in
extend obj=@emergency	COERCE	martial-law	1724	subj	in
exterminate obj=@people|civilian|population	ASSAULT	targeted	202	subj	obj	victim num=killed
extradite	COOPERATE	-	063	subj	to,obj

# F
face obj=trial|charge|prosecution|indictment|impeachment|court-martial	ACCUSE	allege	112	-	subj
face obj=accusation|allegation	ACCUSE	allege	112	from	subj	weak
face obj=criticism|condemnation|outcry	ACCUSE	disapprove	111	from	subj	weak
face obj=investigation|inquiry|probe	ACCUSE	investigate	090	from	subj	weak
face obj="death threat"	THREATEN	violence	138	from	subj
face obj=year|sentence in=prison|jail	SANCTION	convict	116	-	subj
face obj="death penalty"	SANCTION	convict	116	-	subj
facilitate obj=talk|negotiation|dialogue|@agreement|exchange|meeting	CONSULT	third-party	045	subj	between
fall to=rebel|@militia|insurgent|islamist|taliban|force subj=@place|@territory	ASSAULT	-	190	to	subj
falsify obj=result|document|vote	COERCE	misinformation	170	subj	of	weak
fast subj=prisoner|inmate|activist against	PROTEST	hunger	142	subj	against
fault obj=@actor	ACCUSE	disapprove	111	subj	obj
feed obj=refugee|family|child|people|population|hungry	AID	-	073	subj	obj	weak
fight obj="running battle"|"street battle"	-	-	-	-	-
fight for=title|place|survival|right|life|job|freedom|equality|future|justice|share|promotion|spot|point|change	-	-	-	-	-
fight obj=fire|blaze|@disease|poverty|crime|corruption|inflation|cancer|election|climate|terrorism|extradition|charge|case|virus|campaign|discrimination|injury|hunger|racism|ticket|claim|decision|lawsuit|drug|back|battle-title|urge|seat|fraud|recession	-	-	-	-	-
fight prt=back|on	-	-	-	-	-
fight subj=boxer|team|firefighter|@sport|company|patient|lawyer	-	-	-	-	-
fight	ASSAULT	-	190	subj	obj,against,with	weak
fight obj=battle with=police|@police	PROTEST	riot	145	subj	with
fight obj=war|battle	ASSAULT	-	190	subj	against,with
fight prt=off obj=attack|counterattack|@militia|attacker|assault	ASSAULT	-	190	subj	from,by,obj
fight obj=@actor|@militia|@troops|militant|rebel|army|government|police	ASSAULT	-	190	subj	obj
fight against=@actor|@militia|@troops|rule|militant|rebel|army	ASSAULT	-	190	subj	against
fight with=@actor|@militia|@troops|police	ASSAULT	-	190	subj	with
fight in=@place|war|battle subj=@troops|@militia|soldier|mercenary	ASSAULT	-	190	subj	against,with	weak
file obj=lawsuit|suit|complaint|charge|petition|case	ACCUSE	allege	115	subj	against,with
finalise obj=@agreement	SUPPORT	-	057	subj+with	with	recip
finalize obj=@agreement	SUPPORT	-	057	subj+with	with	recip
finance obj=@actor|group|militia|rebel|reconstruction|project	AID	-	071	subj	obj,in	weak
find xcomp=guilty|liable	SANCTION	convict	116	subj	obj
find obj=@actor xcomp=guilty|liable	SANCTION	convict	116	subj	obj
fine	SANCTION	convict	116	subj	iobj,obj	num=money
finish prt=off obj=@militia|rebel|enemy	ASSAULT	-	190	subj	obj
fire obj=shot at=critic|rival|opponent|goal|target|goalkeeper	-	-	-	-	-
fire obj=ball|imagination|engine|header|goal|effort|penalty|question|cross|round-score|par|kiln|brick|salvo-question|drive	-	-	-	-	-
fire prt=up	-	-	-	-	-
fire at=critic|goal	-	-	-	-	-
fire obj=@official|minister|judge|employee|worker|staff|adviser|cabinet|director	SANCTION	expel	166	subj	obj
fire obj=missile|projectile|icbm|satellite|"ballistic missile"	MOBILIZE	weapons	150	subj	over,toward,towards
fire obj=@missile into=sea|water|ocean|strait	MOBILIZE	weapons	150	subj	over,toward
fire obj="ballistic missile"|"long-range missile"|"intercontinental missile"|"range missile"|satellite	MOBILIZE	weapons	150	subj	over,toward
fire	ASSAULT	firearms	193	subj	on,at,upon	weak victim
fire into=crowd|house|car|air|building	ASSAULT	firearms	193	subj	into	victim
fire into=air	ASSAULT	crowd-control	175	subj	into,on,at
fire obj=@gas|"rubber bullet"|canister	ASSAULT	crowd-control	175	subj	at,on,into
fire obj=shot|bullet|round|gun|gunshot|volley	ASSAULT	firearms	193	subj	at,on,into	victim
fire obj=missile|rocket subj=jet|warplane|@aircraft	ASSAULT	aerial	195	subj	at,on,into,against
fire obj=artillery|rocket|mortar|shell|barrage|salvo|howitzer|cannon|round|katyusha|qassam	ASSAULT	heavy-weapons	194	subj	at,on,into,against
fire obj=missile|rocket from=@aircraft|jet|warplane|plane	ASSAULT	aerial	195	subj	at,on,into
fire obj="warning shot"	ASSAULT	crowd-control	175	subj	at,at
fire prt=back	ACCUSE	disapprove	111	subj	at	weak
fire obj=@missile over=@place|@territory	MOBILIZE	weapons	150	subj	over,toward
fire at=@actor|@people|@troops|@police|@vehicle|@building|@aircraft|@ship|position	ASSAULT	firearms	193	subj	at	victim
fire on=@actor|@people|@troops|@police|@vehicle|@building|crowd|boat|demonstrator	ASSAULT	firearms	193	subj	on	victim
fire obj=missile|projectile into=@actor|@place	ASSAULT	heavy-weapons	194	subj	into
fire obj=missile|projectile on=@actor|@place|city|town|base	ASSAULT	heavy-weapons	194	subj	on
fire obj=@official|minister|judge|general|@person subj=@actor	SANCTION	expel	166	subj	obj
fire obj=missile|projectile at	ASSAULT	heavy-weapons	194	subj	at
fire obj=missile|projectile against	ASSAULT	heavy-weapons	194	subj	against
firebomb	ASSAULT	primitive	180	subj	obj
flatten obj=@building|village|town|house|neighbourhood|neighborhood subj=@troops|@aircraft|airstrike|bomb|@actor	ASSAULT	destroy	190	subj	obj,of
flog	ASSAULT	beat	182	subj	obj	victim
flout obj=ban|order|rule|law|sanction|resolution|curfew|embargo	REJECT	change	128	subj	of,poss
fly to=@place subj=@official|president|minister|envoy|delegation|secretary|leader	CONSULT	visit	042	subj	to	hostvisit
fly over=@place|territory|peninsula|border|island subj=@aircraft|bomber|missile|drone	MOBILIZE	weapons	150	subj	over
force obj=@people|family|villager|refugee from=home|village|land|house	COERCE	deport	174	subj	obj	num=displaced
force prt=out obj=@people|family|villager|refugee|resident	COERCE	deport	174	subj	obj
force xcomp=resign|step|quit|flee|leave|abdicate	COERCE	-	170	subj	obj	weak
force obj=@official|@person from=power|office|post	SANCTION	expel	166	subj	obj
forgive|forgave|forgiven obj=debt|loan	AID	-	071	subj	of,poss
forgive|forgave|forgiven obj=@actor	SUPPORT	-	056	subj	obj	weak
fortify obj=border|position|frontier|outpost	MOBILIZE	troops	154	subj	against
free prt=up	-	-	-	-	-
free obj=space|money|resource|time|hand|market|driver	-	-	-	-	-
free	RETREAT	release	0841	subj	obj	weak num=released
free obj=@captive|@people|@person	RETREAT	release	0841	subj	obj	num=released
freeze|froze|frozen obj=wage|price|salary|pay|egg|rent|rate|tax|recruitment	-	-	-	-	-
freeze|froze|frozen obj=@talks	SANCTION	withdraw	164	subj	with
freeze|froze|frozen obj=asset|account|fund|property	SANCTION	discontinue	163	subj	of,poss,belonging,held
freeze|froze|frozen obj=aid|assistance|funding|payment|loan	SANCTION	discontinue	162	subj	to,for
freeze|froze|frozen obj=@ties|upgrade|import|export	SANCTION	discontinue	160	subj	with,from
fund obj=@actor|group|militia|rebel|programme|program|project|reconstruction|school|hospital|campaign	AID	-	071	subj	obj,in	weak

# G
gag obj=@actor|press|medium|critic	COERCE	censor	1721	subj	obj
gang-rape	ASSAULT	sexual	1821	subj	obj	victim
gas obj=@people|civilian|village	ASSAULT	unconventional	204	subj	obj	victim
gather outside=embassy|parliament|court|office|palace|prison|building|headquarters	PROTEST	demo	141	subj	outside,against	num=participants weak
gather xcomp=protest|demand|demonstrate|denounce	PROTEST	demo	141	subj	against,outside,doer	num=participants
get obj=sentence	SANCTION	convict	116	from	subj
give prt=up obj=job|smoking|hope|ball|lead|alcohol|goal	-	-	-	-	-
give obj=backing|support|blessing|endorsement|approval|nod	SUPPORT	-	051	subj	iobj,to,for
give obj=permission|authorisation|authorization	CONCEDE	-	080	subj	iobj,to
give obj=@aid	AID	-	071	subj	iobj,to,for	num=money weak
give obj=@milaid	AID	-	072	subj	iobj,to
give obj=asylum|refuge|sanctuary|citizenship|shelter	AID	-	075	subj	iobj,to
give prt=up obj=@weapon|arsenal|programme|program	RETREAT	disarm	0874	subj	to
give obj=himself|themselves prt=up	RETREAT	disarm	0874	subj	to
give prt=up obj=@territory|base|control	RETREAT	withdraw	0874	subj	to
give prt=up obj=power|presidency|post|seat	RETREAT	resign	0831	subj	to
give obj=ultimatum|deadline	REQUEST	-	100	subj	iobj,to	act
give obj=sentence|term|year subj=court|judge|tribunal	SANCTION	convict	116	subj	iobj,to
give prt=in to=demand|pressure|@actor	CONCEDE	-	080	subj	to,from
go on=trial	ACCUSE	allege	115	by	subj
go on=strike	PROTEST	strike	143	subj	against,at
go on="hunger strike"	PROTEST	hunger	142	subj	against
go prt=off subj=bomb|device|explosive|grenade|mine	ASSAULT	explosives	183	-	in,at,near,outside
go to=@place for=@talks	CONSULT	visit	042	subj	to	hostvisit
grant obj=interview|wish|patent|licence|license	-	-	-	-	-
grant obj=amnesty|pardon|clemency|reprieve|immunity|bail|autonomy	CONCEDE	-	081	subj	iobj,to
grant obj=permission|authorisation|authorization	CONCEDE	-	080	subj	iobj,to
grant obj=loan|aid|credit|fund	AID	-	071	subj	to,iobj	num=money
grant obj=asylum|refuge|citizenship|visa|shelter	AID	-	075	subj	to,iobj
grant obj=access|passage|entry	RETREAT	access	086	subj	to,iobj
greet obj=president|minister|leader|delegation|envoy|@person subj=@actor	CONSULT	visit	043	obj	subj	hostvisit weak
grope	ASSAULT	sexual	1821	subj	obj	victim
guarantee obj=safety|security|protection|right	AGREE	-	030	subj	of,to,for	weak
guilty/ADJ of=@crime|kill|murder|treason	SANCTION	convict	116	-	subj	weak
gun prt=down	ASSAULT	firearms	193	subj	obj	victim num=killed

# H
hack prt=off	-	-	-	-	-
hack	COERCE	cyber	176	subj	obj,into,of,poss
hack to=death	ASSAULT	primitive	182	subj	obj	victim num=killed
hack into	COERCE	cyber	176	subj	into,of,poss
hail obj=taxi|cab|ride	-	-	-	-	-
hail from=@place	-	-	-	-	-
hail	SUPPORT	-	051	subj	obj,doer	weak act
hail obj=decision|move|agreement|deal|victory|resolution|accord|release|step|vote|ceasefire|truce|effort	SUPPORT	-	051	subj	doer,obj	act
hail obj=@actor	SUPPORT	-	051	subj	obj
halt obj=hostility|strike|operation|offensive|bombing|attack|raid|airstrike|fighting|shelling|advance|enrichment	RETREAT	ceasefire	0871	subj	against,on
halt obj=@talks	SANCTION	withdraw	164	subj	with
halt obj=aid|assistance|funding|payment	SANCTION	discontinue	162	subj	to,for
halt obj=import|export|trade|delivery|shipment|supply|flight subj=@actor	SANCTION	discontinue	160	subj	from,to,of,with
hand prt=over obj=money|cheque|ball|baton|report|key|document|phone	-	-	-	-	-
hand prt=over obj=hostage|prisoner|body|captive|remains	RETREAT	release	0841	subj	to,obj	num=released
hand prt=over obj=@weapon	RETREAT	disarm	0874	subj	to
hand prt=over obj=@territory|control|power|base|sovereignty	RETREAT	-	0842	subj	to
hand prt=back obj=@territory|land|property|body|artefact|ship|base	RETREAT	-	0842	subj	to
hand obj=sentence|term|penalty|fine	SANCTION	convict	116	subj	iobj,to
hand prt=down obj=sentence|verdict|term|conviction	SANCTION	convict	116	subj	to,against,on
hand prt=over obj=suspect|fugitive|criminal to=@actor	COOPERATE	-	063	subj	to
hand prt=over obj=@aid|vehicle|medicine|"medical equipment" to	AID	-	071	subj	to
hang obj=@person|convict|murderer|militant|@captive|spy subj=@actor	ASSAULT	targeted	186	subj	obj	victim num=killed weak
harass obj=@actor|@people	COERCE	-	170	subj	obj
harbor obj=refugee|fugitive|dissident	AID	-	075	subj	obj
harbour obj=refugee|fugitive|dissident	AID	-	075	subj	obj
head to=@place for=@talks	CONSULT	visit	042	subj	to	hostvisit
heckle obj=@actor	PROTEST	demo	141	subj	obj
help xcomp=persuade|defuse|end|bring|make|get|keep|explain|create|identify|resolve|boost|shape|ensure|drive|lift|see	-	-	-	-	-
help xcomp=rebuild|reconstruct|restore|feed|rescue|evacuate|train|defend|fight|recover	AID	-	070	subj	obj,xsubj	weak
help obj=@actor in=negotiation|talk|effort|election|campaign|bid	SUPPORT	-	050	subj	obj
help obj=@actor subj=@actor	AID	-	070	subj	obj	weak
hijack obj=debate|agenda|process|conversation|browser	-	-	-	-	-
hijack obj=plane|bus|ship|airliner|vessel|tanker|boat|train|aircraft|truck|car|convoy	ASSAULT	abduct	181	subj	obj,of
hit with=sanction|tariff|embargo	SANCTION	discontinue	163	subj	obj
hit obj=@building|base|target|position|convoy|hospital|depot|house|school|bus|village|town|city|market subj=missile|rocket|shell|mortar|airstrike|drone|bomb|@aircraft|@troops|strike|artillery	ASSAULT	-	190	mod,poss,by,subj	obj,of,in
hit by=bullet|gunfire|shrapnel|sniper	ASSAULT	firearms	193	-	obj	victim
hit prt=out at=@actor	ACCUSE	disapprove	111	subj	at
hit prt=back at=@actor	ACCUSE	disapprove	111	subj	at
hit obj=@actor with=rocket|missile|airstrike|shell|mortar	ASSAULT	heavy-weapons	194	subj	obj
hit obj=@people|@person with=stick|stone|baton|bat|rod|fist|pipe	ASSAULT	beat	182	subj	obj	victim
hit subj=@weapon|drone|rocket|missile|shell|bomb obj	ASSAULT	-	190	of,by,from	obj	victim
hit by=@weapon|rocket|missile|shell|drone|bomb	ASSAULT	-	190	-	obj	victim
hole obj=@ship|@building|@vehicle	ASSAULT	explosives	183	-	obj
hold obj="news conference"|"press conference"	-	-	-	-	-
hold in=custody|detention|jail|prison|cell|"house arrest"	COERCE	arrest	173	subj	obj
hold under=arrest|"house arrest"	COERCE	arrest	173	subj	obj
hold without=charge|trial	COERCE	arrest	173	subj	obj
hold as=shield	ASSAULT	abduct	184	subj	obj
hold obj=hostage	ASSAULT	abduct	181	subj	obj	num=abducted
hold obj=suspect|prisoner|detainee subj=@police|police|@actor|@troops	COERCE	arrest	173	subj	obj
hold obj xcomp=hostage|captive	ASSAULT	abduct	181	subj	obj	num=abducted
hold obj=@people|@person|suspect|protester|journalist	COERCE	arrest	173	subj	obj	weak num=arrested
honor obj=@person with=award|medal|prize	SUPPORT	-	051	subj	obj
honour obj=@person with=award|medal|prize	SUPPORT	-	051	subj	obj
host obj=@sport|show|party|concert|event|website|podcast|game|exhibition|olympics|fair	-	-	-	-	-
host obj=@talks|summit|dinner|visit|delegation|leader|president|minister|envoy	CONSULT	visit	043	of,with,obj	subj	hostvisit
host obj=refugee|migrant|exile	AID	-	075	subj	obj
host obj=@actor	CONSULT	visit	043	obj	subj	hostvisit
huddle with=@actor	CONSULT	-	040	subj+with	with	recip
hurl obj=@stone subj=protester|demonstrator|crowd|mob|youth|rioter|student	PROTEST	riot	145	subj	at
hurl obj=@stone	ASSAULT	primitive	180	subj	at
hurl obj=grenade|bomb	ASSAULT	explosives	183	subj	at,into
hurl obj=insult|abuse	ACCUSE	disapprove	111	subj	at
hurt obj=@people|@troops|@police subj=@militia|police|attacker|bomb|blast|attack|gunman	ASSAULT	-	180	subj	obj	victim num=injured
hurt in=attack|bombing|clash|shooting|blast|explosion|violence	ASSAULT	-	180	by	obj	victim num=injured

# I
identify obj=suspect|perpetrator|attacker|gunman|culprit subj=@police|police|investigator|authority	ACCUSE	investigate	091	subj	obj
ignore obj=demand|call|appeal|order|warning|request|resolution|ultimatum|ruling|deadline|plea	REJECT	change	128	subj	by,from,of,poss,xsubj
impeach	ACCUSE	allege	115	subj	obj
implement obj=@ceasefire	RETREAT	ceasefire	0871	subj	with
implicate obj=@actor	ACCUSE	allege	112	subj	obj	weak
implore obj=@actor	REQUEST	-	100	subj	obj	act
import obj=gas|oil|grain|wheat|crude|coal|electricity|weapon|goods|coal from=@actor	COOPERATE	-	061	subj+from	from	recip
impose obj=tax|condition|standard|view|burden|order|discipline|will|cost|levy|charge	-	-	-	-	-
impose obj=sanction|embargo|tariff|duty|penalty|asset-freeze|measure	SANCTION	discontinue	163	subj	on,against,upon
impose obj=fine|sentence|penalty subj=court|judge|tribunal|regulator|commission	SANCTION	convict	116	subj	on,against	num=money
impose obj=curfew	COERCE	curfew	1723	subj	on,in
impose obj=state of=emergency|siege	COERCE	martial-law	1724	subj	in
impose obj=@emergency|"emergency rule"|rule	COERCE	martial-law	1724	subj	in,on
impose obj=restriction|ban|limit|lockdown|curb|control|closure	COERCE	restrict	172	subj	on,in
impose obj=blockade|siege	COERCE	restrict	191	subj	on,against
impound	COERCE	seize	1711	subj	of,from,obj
imprison	COERCE	arrest	173	subj	obj
imprison for	SANCTION	convict	116	subj	obj
incarcerate	COERCE	arrest	173	subj	obj
indict	ACCUSE	allege	112	subj	obj
infect obj=computer|system|network|server	COERCE	cyber	176	subj	of,in
inflict obj=casualty|loss|damage	ASSAULT	-	190	subj	on
initial obj=@agreement	SUPPORT	-	057	subj+with	with	recip
injure in=@nature|accident|crash|collision|fire|match|game|training|fall	-	-	-	-	-
injure obj=knee|ankle|hamstring|shoulder|leg|groin|himself|back|thigh|hand|foot|calf	-	-	-	-	-
injure subj=bomb|bomber|blast|explosion|bombing|mine|grenade	ASSAULT	explosives	183	by	obj	victim num=injured
injure in=attack|bombing|clash|shooting|airstrike|blast|raid|fighting|ambush|shelling|violence|assault|explosion	ASSAULT	-	190	by	obj	victim num=injured
injure subj=@troops|@police|@militia|gunman|attacker|bomb|mortar|shell|rocket|bomber|police|blast|explosion	ASSAULT	-	180	subj	obj	victim num=injured
injure	ASSAULT	-	180	subj	obj	weak victim num=injured
ink obj=@agreement	SUPPORT	-	057	subj+with	with	recip
inquire into	ACCUSE	investigate	090	subj	doer,into	act
insist ccomp=@yield_verb|@change_verb|@assist_verb	REQUEST	-	100	subj	xsubj	act weak
insist on=@yield_noun|@change_noun|@meet_noun|return|compliance|right	REQUEST	-	100	subj	from,by	act weak
insist ccomp subj=@actor	REQUEST	-	100	subj	xsubj	act weak
inspect obj=site|facility|plant|reactor	ACCUSE	investigate	090	subj	in,of,obj	weak
instruct obj=@actor xcomp	REQUEST	-	100	subj	obj	act weak
insult obj=@actor|judiciary|president|prophet|islam|king|monarchy	ACCUSE	disapprove	111	subj	obj
integrate into=army|military|alliance	COOPERATE	-	062	subj	into	weak
intercept obj=pass|ball|call|message|signal|communication|conversation	-	-	-	-	-
intercept obj=jet|bomber|warplane|aircraft|plane	MOBILIZE	weapons	150	subj	poss,mod,obj
intercept obj=missile|rocket|drone|projectile	ASSAULT	aerial	190	subj	from,of,by
intercept obj=ship|boat|vessel|tanker|convoy|shipment	COERCE	seize	171	subj	of,mod,obj
interfere in=election|affair|vote|politics	COERCE	misinformation	170	subj	of,poss,in
intern obj=@people|migrant	COERCE	arrest	173	subj	obj
interrogate	ACCUSE	investigate	091	subj	obj
intimidate	COERCE	-	170	subj	obj	weak
invade obj=privacy|pitch|body|tissue|space|ecosystem|lung|cell	-	-	-	-	-
invade	ASSAULT	-	190	subj	obj
inveigh against	ACCUSE	disapprove	111	subj	against
invest in=@place	COOPERATE	-	061	subj	in	weak
investigate obj=effect|phenomenon|mechanism|relationship|possibility|option|crash|cause|link|way|role|influence|property|outbreak subj=scientist|researcher|study|we|paper	-	-	-	-	-
investigate	ACCUSE	investigate	090	subj	obj,doer,into	act
investigate obj=corruption|fraud|bribery|crime|murder|death|killing|bombing|attack|shooting|explosion|leak|claim|allegation|abuse|incident|strike|airstrike	ACCUSE	investigate	091	subj	doer,into	act
investigate obj=@actor	ACCUSE	investigate	090	subj	obj
invite obj=bid|comparison|tender|criticism|question|comment|trouble|application|guest|reader|attention|speculation|condemnation|sanction|submission	-	-	-	-	-
invite	AGREE	-	036	subj	obj	act
invite xcomp=visit|attend|meet|join|participate|take|come	AGREE	-	036	subj	obj	act
invite to=@talks|visit|dinner|@place|table|ceremony	AGREE	-	036	subj	obj	act
isolate obj=@actor subj=@actor	SANCTION	discontinue	160	subj	obj	weak
issue obj=apology	CONCEDE	-	055	subj	to,for
issue obj=ultimatum	REQUEST	-	100	subj	to	act
issue obj=threat	THREATEN	violence	138	subj	against,to
issue obj=warning	THREATEN	-	130	subj	to,against	act weak
issue obj=warrant	THREATEN	arrest	137	subj	for,against

# J
jail	COERCE	arrest	173	subj	obj
jail obj for=year|month|life|murder|corruption|fraud|insult|insulting|@crime	SANCTION	convict	116	subj	obj
jail for	SANCTION	convict	116	subj	obj
jam obj=broadcast|signal|gps|radio	COERCE	censor	1721	subj	of,from
join obj=coalition|alliance|agreement|treaty|union|bloc|pact|organisation|organization|nato	COOPERATE	-	060	subj	obj	weak
join obj=@actor subj=troop|force|army|warship	COOPERATE	-	062	subj+obj	obj	recip weak
keep in=custody|detention|jail|prison|cell	COERCE	arrest	173	subj	obj	num=arrested

# K
kick obj=@people|@person|@actor|soldier	ASSAULT	beat	182	subj	obj	victim
kidnap	ASSAULT	abduct	181	subj	obj	victim num=abducted
kill subj="gas explosion"|"gas blast"|"mine accident"	-	-	-	-	-
kill subj=@nature	-	-	-	-	-
kill subj=@disease|drug|overdose|heat|cold|poison|smoking|train|car|lorry|truck|avalanche	-	-	-	-	-
kill in=@nature|accident|crash|collision|fire|flood|earthquake|quake|stampede|landslide|outbreak|storm|derailment|hurricane|typhoon|cyclone|tsunami|mudslide|avalanche|wildfire|disaster	-	-	-	-	-
kill obj=wolf|pig|sheep|chicken|cat|tiger|seal|shark|@abstract|time|off|joke|cell|bill|deal|animal|bird|fish|tree|virus|bacteria|cow|deer|elephant|whale|rhino|bug|cancer|plant	-	-	-	-	-
kill obj=himself|herself|themselves|itself	-	-	-	-	-
kill obj=peace|deal	-	-	-	-	-
kill	ASSAULT	-	180	subj	obj,in	victim num=killed
kill subj=bomb|bomber|blast|explosion|bombing	ASSAULT	explosives	183	subj	obj	victim num=killed
kill in=bombing|blast|explosion	ASSAULT	explosives	183	subj	obj	victim num=killed
kill subj="drone strike"|"drone attack"|drone	ASSAULT	drone	190	by,mod,poss	obj	victim num=killed
kill subj=airstrike|"air strike"|strike|raid|bombardment	ASSAULT	aerial	195	mod,poss,by	obj	victim num=killed
kill in=airstrike|strike|raid|bombardment	ASSAULT	aerial	195	by,mod,poss	obj	victim num=killed
kill in=drone|"drone strike"	ASSAULT	drone	190	by	obj	victim num=killed
kill in=ambush|shootout|gunfight|firefight|shooting	ASSAULT	firearms	193	by	obj	victim num=killed
kill in=attack|clash|fighting|war|battle|raid|violence|assault|offensive|massacre	ASSAULT	-	190	by	obj	victim num=killed
kill subj=shell|mortar|rocket|shelling|missile	ASSAULT	heavy-weapons	194	by	obj	victim num=killed
kill subj=gunman|sniper	ASSAULT	firearms	193	subj	obj	victim num=killed
kill obj=@people|@person|@troops|@police|@militia	ASSAULT	-	180	subj	obj	victim num=killed
kill subj=@troops|@police|@militia|@actor	ASSAULT	-	180	subj	obj	victim num=killed
knife obj	ASSAULT	primitive	182	subj	obj	victim

# L
label obj=@actor xcomp=terrorist|criminal|murderer|liar|dictator|traitor|aggressor|organisation|organization|sponsor	ACCUSE	disapprove	111	subj	obj
lambast	ACCUSE	disapprove	111	subj	obj,doer	act
lambaste	ACCUSE	disapprove	111	subj	obj,doer	act
land subj=@troops|marine|soldier|battalion	MOBILIZE	troops	154	subj	in,on
lash prt=out at	ACCUSE	disapprove	111	subj	at
lathi-charge	ASSAULT	crowd-control	175	subj	obj
laud	SUPPORT	-	051	subj	obj,doer	act
launch obj=satellite subj=company|nasa|firm|spacex	-	-	-	-	-
launch obj=product|campaign|website|app|service|book|album|bid|career|appeal|scheme|programme|program|model|phone|brand|competition|initiative|fund|range|party|business|channel|magazine|shop|search|review|project	-	-	-	-	-
launch obj=investigation|inquiry|probe|audit	ACCUSE	investigate	090	subj	into,against,of
launch obj=@missile	MOBILIZE	weapons	150	subj	over,toward,at
launch obj=drone	ASSAULT	drone	190	subj	at,against,into	weak
launch obj=@missile at=@actor|city|base|position|@building	ASSAULT	heavy-weapons	194	subj	at
launch obj=@missile against=@actor|city|base|position|@building	ASSAULT	heavy-weapons	194	subj	against
launch obj=@missile into=@place|@territory|israel	ASSAULT	heavy-weapons	194	subj	into
launch obj=satellite subj=@actor	MOBILIZE	weapons	150	subj	over
lay prt=down obj=rule|law|marker|challenge|track|condition	-	-	-	-	-
lay prt=off obj=worker|employee|staff	-	-	-	-	-
lay prt=down obj=@weapon	RETREAT	disarm	0874	subj	to
lay obj=siege	COERCE	restrict	191	subj	to
lay obj=mine|landmine	ASSAULT	explosives	183	subj	in,along
lead prt=away obj=@person|@people	COERCE	arrest	173	subj	obj	weak num=arrested
leave obj=@territory|@place subj=@troops|@militia|peacekeeper	RETREAT	withdraw	0874	subj	obj
legalise obj=party|group|union|movement|opposition	CONCEDE	-	081	subj	obj
legalize obj=party|group|union|movement|opposition	CONCEDE	-	081	subj	obj
lend obj=@actor|money	AID	-	071	subj	obj,to	weak
lend|lent obj=support|hand|backing	SUPPORT	-	051	subj	to,iobj	weak
lend|lent obj=@number|money|billion|million|dollar|euro	AID	-	071	subj	to,iobj	num=money
let prt=go obj=@captive	RETREAT	release	0841	subj	obj
let xcomp=free	RETREAT	release	0841	subj	obj,xsubj
let prt=in obj=inspector|monitor|observer|convoy|aid	RETREAT	access	086	subj	obj
let obj xcomp=free	RETREAT	release	0841	subj	obj,xsubj
let prt=go	RETREAT	release	0841	subj	obj	num=released
let xcomp=go	RETREAT	release	0841	subj	obj,xsubj	num=released
let prt=out obj	RETREAT	release	0841	subj	obj	weak num=released
let xcomp=go|leave obj=@captive|@person|@people	RETREAT	release	0841	subj	obj,xsubj	num=released
let obj=@actor|convoy|truck|lorry|aid xcomp=pass|enter|through|in	RETREAT	access	0863	subj	obj,xsubj	weak
level obj=@building|village|town|house|neighbourhood|neighborhood subj=@troops|@aircraft|airstrike|bomb|@actor	ASSAULT	destroy	190	subj	obj,of
liaise with=@actor	CONSULT	-	040	subj+with	with	recip weak
liberate obj=@captive|hostage	RETREAT	release	0841	subj	obj	num=released weak
liberate obj=dozen|percent|mile|kilometre|kilometer|@territory|@place|city|town|village|area	ASSAULT	-	192	subj	from,obj
lift prt=off	-	-	-	-	-
lift obj=weight|trophy|cup|spirit|mood|price|ball|forecast|share	-	-	-	-	-
lift obj=ban on=party|group|protest|opposition|newspaper|rally|movement|medium	CONCEDE	-	081	subj	on
lift obj=siege|blockade|closure	RETREAT	withdraw	0872	subj	of,on
lift obj=@sanction	RETREAT	-	085	subj	on,against,poss
lift obj=curfew|lockdown	RETREAT	-	0813	subj	in,on
lift obj=state of=emergency|siege	RETREAT	-	0814	subj	in
lift obj=@emergency	RETREAT	-	0814	subj	in
lift obj=ban|restriction|moratorium	RETREAT	-	081	subj	on,against
lift obj=embargo|boycott	RETREAT	-	085	subj	on,against,of
limit obj=access|movement subj=@actor	COERCE	restrict	191	subj	to,of	weak
lob obj=ball|keeper|goalkeeper	-	-	-	-	-
lob obj=shell|rocket|mortar|grenade	ASSAULT	heavy-weapons	194	subj	at,into
lobby for=@actor|bill|sanction|independence|recognition|release	SUPPORT	-	053	subj	for	weak
lobby obj=@actor xcomp	REQUEST	-	100	subj	obj	act
lock prt=up obj=@people|@person|dissident	COERCE	arrest	173	subj	obj
lodge obj=complaint|protest|objection	ACCUSE	disapprove	114	subj	with,against
look prt=into obj=incident|allegation|claim|report|complaint|case|matter	ACCUSE	investigate	090	subj	doer	act
look into=incident|allegation|claim|report|complaint|case|matter|killing|attack|death	ACCUSE	investigate	090	subj	doer,into	act
loot	PROTEST	riot	145	subj	obj,from	weak
lynch	ASSAULT	beat	1823	subj	obj	victim num=killed

# M
maim	ASSAULT	-	180	subj	obj	victim num=injured
maintain obj=sanction|embargo	SANCTION	discontinue	163	subj	on,against	weak
make obj=concession	CONCEDE	-	080	subj	to
make obj=threat	THREATEN	violence	138	subj	against,to
manhandle	ASSAULT	beat	182	subj	obj	victim
march subj=@troops|band|soldier	-	-	-	-	-
march	PROTEST	demo	141	subj	against,on	weak num=participants
march subj=protester|thousand|hundred|people|student|worker|demonstrator|supporter|opposition|woman|activist|crowd	PROTEST	demo	141	subj	against,on,to	num=participants
march into=@place|@territory subj=@troops	ASSAULT	-	190	subj	into
march against	PROTEST	demo	141	subj	against,doer	num=participants
mass obj=@troops|tank|artillery	MOBILIZE	troops	154	subj	along,near,on,against
mass subj=@troops|tank|@militia	MOBILIZE	troops	154	subj	along,near,on,at
massacre	ASSAULT	targeted	202	subj	obj	victim num=killed
meddle in	COERCE	misinformation	170	subj	in,poss
mediate	CONSULT	third-party	045	subj	between,obj
mediate obj=dispute|talk|conflict|crisis|ceasefire|truce|@agreement|end|release	CONSULT	third-party	045	subj	between,of
mediate between=@actor	CONSULT	third-party	045	subj	between
meet obj=@abstract	-	-	-	-	-
meet obj=@sport	-	-	-	-	-
meet obj=fate|death|end|eye|cost|expense|criteria|quota|condition|threshold|requirement|price|need|resistance|test|definition|schedule|payroll|bill|demand|match|approval	-	-	-	-	-
meet with=resistance|approval|success|criticism|scepticism|skepticism|disapproval|silence|opposition|outrage|force|failure|accident	-	-	-	-	-
meet in=final|semi-final|semifinal|quarter-final|quarterfinal|round|playoff|match|tournament	-	-	-	-	-
meet	CONSULT	-	040	subj+with+obj	with	recip
meet at=summit|conference|g7|g20|assembly|council	CONSULT	multilateral	040	subj+with+obj	with	recip
meet obj=@actor	CONSULT	-	040	subj+obj	obj	recip
meet with=@actor	CONSULT	-	040	subj+with	with	recip
meet prt=up with=@actor	CONSULT	-	040	subj+with	with	recip
menace obj=@actor	THREATEN	-	130	subj	obj
mend obj=tie|relation|fence|relationship	SUPPORT	-	050	subj+with	with	recip
mistreat	ASSAULT	torture	1822	subj	obj	weak victim
mobilise obj=resource|support|opinion|voter|fund|money|community|public|supporter	-	-	-	-	-
mobilise	MOBILIZE	troops	154	subj	against	weak
mobilise obj=@troops|reservist|army|force	MOBILIZE	troops	154	subj	against
mobilise obj=@militia	MOBILIZE	militia	154	subj	against
mobilize obj=resource|support|opinion|voter|fund|money|community|public|supporter	-	-	-	-	-
mobilize	MOBILIZE	troops	154	subj	against	weak
mobilize obj=@troops|reservist|army|force	MOBILIZE	troops	154	subj	against
mobilize obj=@militia	MOBILIZE	militia	154	subj	against
mock obj=@actor	ACCUSE	disapprove	111	subj	obj	weak
molest	ASSAULT	sexual	1821	subj	obj	victim
move obj=@troops|tank|artillery|warship to=@place|border|@territory	MOBILIZE	troops	154	subj,obj	to,into,near,toward
mow prt=down obj=@people	ASSAULT	-	180	subj	obj	victim num=killed
murder	ASSAULT	targeted	186	subj	obj	victim num=killed
mutilate obj=@people|body|corpse	ASSAULT	torture	1822	subj	obj	victim
mutiny	PROTEST	-	140	subj	against
muzzle obj=@actor|press|medium|critic|opposition	COERCE	censor	1721	subj	obj

# N
nab	COERCE	arrest	173	subj	obj	num=arrested
nationalise	COERCE	seize	1711	subj	obj
nationalize	COERCE	seize	1711	subj	obj
negotiate obj=bend|corner|turn|hurdle|obstacle|path|road|contract|salary|price|discount|hairpin	-	-	-	-	-
negotiate	CONSULT	-	046	subj+with	with	recip
negotiate obj=@agreement|release|ceasefire|truce|peace|settlement|end|exit|withdrawal	CONSULT	-	046	subj+with	with	recip
neutralise obj=@militia|terrorist|militant|attacker	ASSAULT	-	190	subj	obj	num=killed
neutralize obj=@militia|terrorist|militant|attacker	ASSAULT	-	190	subj	obj	num=killed
normalise obj=tie|relation|relationship	SUPPORT	-	050	subj+with	with	recip
normalize obj=tie|relation|relationship	SUPPORT	-	050	subj+with	with	recip

# O
object to	ACCUSE	disapprove	110	subj	to,doer	act
observe obj=@ceasefire	RETREAT	ceasefire	0871	subj	with
obstruct obj=traffic|@road|entrance|work	PROTEST	obstruct	144	subj	of
occupy obj=position|seat|place|post|space|mind|spot|land-area	-	-	-	-	-
occupy obj=square|building|office|university|factory|campus|ministry|street|headquarters|park subj=protester|demonstrator|student|worker|activist|@people	PROTEST	obstruct	144	subj	of,obj
occupy obj=@territory|@place|west-bank	COERCE	seize	192	subj	obj,of
occupy subj=@troops|@actor|force obj=@territory|@place	COERCE	seize	192	subj	obj
offer obj=view|glimpse|insight|explanation|detail|evidence|comment|opinion|course|service|discount|product|price|chance|hope|reason|clue|lesson|way|example|advice|perspective|alternative|choice|option|opportunity|degree|feature|version|rate|ticket|room	-	-	-	-	-
offer	AGREE	-	030	subj	iobj,to,obj	act weak
offer obj=@aid|help|assistance|support|condolence	AGREE	-	033	subj	iobj,to,for	act
offer obj=@milaid|troop|soldier|training	AGREE	-	0332	subj	iobj,to	act
offer obj=talk|meeting|dialogue|negotiation|mediation	AGREE	-	036	subj	iobj,to,with,with	act
offer obj=asylum|refuge|sanctuary|citizenship|visa	AGREE	-	033	subj	iobj,to	act
offer obj=ceasefire|truce|amnesty|resignation|concession|apology	AGREE	-	035	subj	iobj,to	act
offer obj=reward|bounty	AGREE	-	030	subj	-	act weak
offer xcomp=mediate|host|broker|facilitate	AGREE	-	039	subj	between,obj	act
offer xcomp=help|send|provide|supply|assist	AGREE	-	033	subj	obj,to	act
offer xcomp=meet|talk|negotiate|visit|discuss	AGREE	-	036	subj	with,obj	act
offer obj=resignation	RETREAT	resign	0831	subj	to
offer xcomp	AGREE	-	030	subj	obj,with	act
open obj=embassy|consulate	SUPPORT	-	050	subj	in
open obj=corridor|crossing|border|checkpoint	RETREAT	access	0863	subj	to,for	weak
open obj=investigation|inquiry|probe	ACCUSE	investigate	090	subj	into,against,of
open obj=fire	ASSAULT	firearms	193	subj	on,at	victim
open/ADJ to=talk|dialogue|negotiation|meeting|discussion	AGREE	-	036	subj	with
oppose subj=angle|side	-	-	-	-	-
oppose	ACCUSE	disapprove	110	subj	obj,doer	weak act
oppose obj=war|deployment|move|plan|decision|launch|test|sanction|invasion|intervention|bill|deal|presence|strike|policy|rule|coup|measure|independence|expansion|construction|reform|law	ACCUSE	disapprove	110	subj	doer,of,poss,obj	act
oppose obj=@actor	ACCUSE	disapprove	113	subj	obj
oppress	COERCE	-	170	subj	obj	weak
order obj=strike|airstrike|attack|raid|bombing|assault|withdrawal|deployment|crackdown|expulsion|seizure|freeze	-	-	-	-	-
order obj=meal|food|pizza|drink|coffee|copy|book|plane|car|product|jet|round	-	-	-	-	-
order obj=@troops xcomp	-	-	-	-	-
order xcomp=pay subj=court|judge|tribunal	SANCTION	convict	116	subj	obj	num=money
order obj=closure|shutdown	COERCE	restrict	172	subj	of
order obj=evacuation	REQUEST	change	100	subj	of	act
order obj=release	RETREAT	release	0841	subj	of,doer
order obj=arrest|detention	COERCE	arrest	173	subj	of,doer
order obj=investigation|inquiry|probe|review	ACCUSE	investigate	090	subj	into,of
order obj=newspaper|channel|broadcaster|station|magazine|website xcomp=suspend|close|halt|stop|shut|remove	COERCE	censor	1721	subj	obj
order obj=@actor xcomp=leave|vacate|evacuate|disperse|go|move	REQUEST	-	100	subj	obj	act
order obj=@actor xcomp=pay	SANCTION	convict	116	subj	obj	num=money
order obj=investigation|inquiry|probe subj=@actor	ACCUSE	investigate	090	subj	into,of,against
order obj=@actor xcomp	REQUEST	-	100	subj	obj	act
oust subj=@sport	-	-	-	-	-
oust subj=military|army|coup|soldier|junta|general|officer	COERCE	-	170	subj	obj
oust	COERCE	-	170	subj	obj
oust from=party|post|job|office|cabinet|position	SANCTION	expel	166	subj	obj
oust obj=@official|leader|@person	SANCTION	expel	166	subj	obj	weak
outlaw obj=smoking|practice|abortion|drug|slavery|hunting|discrimination	-	-	-	-	-
outlaw	COERCE	restrict	1722	subj	obj
outraged/ADJ by=killing|attack|murder|report|decision|move	ACCUSE	disapprove	111	subj	doer,by	act
overfly	MOBILIZE	weapons	150	subj	obj
overrule obj=@actor|decision|objection|ruling	REJECT	-	120	subj	of,doer,obj,poss	act
overrun|overran obj=@territory|@place|base|outpost|position|camp|village subj=@militia|@troops|@actor	ASSAULT	-	190	subj	obj,of
overthrow|overthrew|overthrown	COERCE	-	170	subj	obj
overturn obj=conviction|sentence|verdict|ban	CONCEDE	-	081	subj	of,poss,on	weak
overturn obj=decision|ruling|decree|order|law|result	REJECT	change	123	subj	of,poss,by	weak

# P
parade obj=missile|tank|weapon|troop	MOBILIZE	weapons	150	subj	-
pardon	CONCEDE	-	081	subj	obj
parley with=@actor	CONSULT	-	046	subj+with	with	recip
partner with=@actor	COOPERATE	-	061	subj+with	with	recip weak
patrol subj=@troops|@police|warship|jet|@ship	MOBILIZE	troops	150	subj	-	weak
pay obj=visit	CONSULT	visit	042	subj	to	hostvisit
pay obj=call	CONSULT	visit	042	subj	on,to	hostvisit
pelt obj subj=protester|demonstrator|crowd|mob|youth|rioter|student|villager	PROTEST	riot	145	subj	obj
pelt obj with	ASSAULT	primitive	180	subj	obj
penalise obj=@actor	SANCTION	-	160	subj	obj
penalize obj=@actor	SANCTION	-	160	subj	obj
perish in=attack|bombing|shelling|massacre	ASSAULT	-	190	by	subj	victim num=killed
persecute	COERCE	-	170	subj	obj
persuade obj=@actor xcomp	REQUEST	-	100	subj	obj	act weak
petition obj=@actor|court|government	REQUEST	-	100	subj	obj	act
phone obj=@actor	CONSULT	phone	041	subj+obj	obj	recip
pick prt=up obj=suspect|@person|activist subj=police|@police|agent|troop	COERCE	arrest	173	subj	obj	num=arrested
pick prt=up obj=@person|@people|suspect subj=@police|@troops|police|agent	COERCE	arrest	173	subj	obj	num=arrested
picket	PROTEST	demo	141	subj	obj,outside
place obj=@troops|@police|personnel|"security personnel"	MOBILIZE	police	153	subj,obj	-
place on=alert	MOBILIZE	troops	152	subj,obj	-
place under=arrest|"house arrest"|detention	COERCE	arrest	173	subj	obj
place obj on=alert|footing|standby	MOBILIZE	troops	152	subj,obj	-
plant obj=bomb|mine|explosive|ied|device	ASSAULT	explosives	183	subj	in,at,near,on
plead obj=guilty	CONCEDE	-	055	subj	to
plead xcomp=guilty	CONCEDE	-	055	subj	to
plead for=help|aid|mercy|life|clemency|release	REQUEST	assist	103	subj	with,to	act
plead with=@actor	REQUEST	-	100	subj	with	act
pledge	AGREE	-	030	subj	iobj,to,for	act
pledge obj=@milaid|troop|soldier	AGREE	-	0332	subj	iobj,to,for	act
pledge obj=cooperation|partnership|commitment|friendship	AGREE	-	031	subj+with	to,with	act
pledge obj=allegiance|loyalty|fealty	SUPPORT	-	051	subj	to
pledge obj=reform|change|election|investigation|inquiry	AGREE	-	034	subj	iobj,to	act
pledge obj=retaliation|revenge|retribution	THREATEN	violence	138	subj	iobj,to,against	act
pledge xcomp=retaliate|avenge|crush|destroy|defeat|punish|fight|eradicate|hunt|eliminate	THREATEN	violence	138	subj	obj,against	act
pledge xcomp=reinstate|reform|hold|respect|investigate|restore	AGREE	-	034	subj	obj	act
pledge xcomp=release|free|withdraw|lift|stop|halt|end|suspend|disarm	AGREE	-	035	subj	obj,to	act
pledge obj=@aid|help|assistance|support|backing|@number	AGREE	-	033	subj	iobj,to,for	act
pledge xcomp	AGREE	-	030	subj	obj,to,with	act
poison obj=relation|atmosphere|mind|soil|river|debate	-	-	-	-	-
poison obj=@people|@person|spy|dissident	ASSAULT	unconventional	180	subj	obj	victim
post obj=@police|guard|@troops	MOBILIZE	police	153	subj,obj	at,outside,in
postpone obj=visit|meeting|trip|summit|talk|negotiation	REJECT	meet	125	subj	with,to
pound obj=pavement|table|beat|street	-	-	-	-	-
pound obj=@territory|@place|@building|position|rebel|@actor subj=@artillery|@aircraft|@troops|@actor|@militia|gun	ASSAULT	heavy-weapons	194	subj	obj,of
pour into=street|square subj=thousand|people|protester|crowd|@actor	PROTEST	demo	141	subj	against,doer	num=participants
praise	SUPPORT	-	051	subj	obj,doer,for	act
prepared/ADJ xcomp=negotiate|talk|meet|discuss|help|cooperate|work|support|resume	AGREE	-	030	subj	with,obj
prepared/ADJ xcomp=fight|retaliate|strike|attack|respond	THREATEN	violence	138	subj	obj,against,to
press obj=button|charge|key|flesh|advantage|case	-	-	-	-	-
press for=@meet_noun	REQUEST	meet	106	subj	from,with	act
press for=@yield_noun	REQUEST	yield	105	subj	from,with	act
press for=@assist_noun|action	REQUEST	assist	102	subj	from	act
press for=@change_noun	REQUEST	change	104	subj	from	act
press obj=charge	ACCUSE	allege	112	subj	against
press obj=@actor	REQUEST	-	100	subj	obj	act
press for	REQUEST	-	100	subj	from,with	act weak
press obj=@actor xcomp	REQUEST	-	100	subj	obj	act
pressure obj=@actor	COERCE	-	170	subj	obj	weak
pressure obj=@actor xcomp	REQUEST	-	100	subj	obj	act
pressurise obj=@actor	COERCE	-	170	subj	obj	weak
probe	ACCUSE	investigate	090	subj	obj,doer,into	weak act
prohibit obj=rally|protest|gathering|assembly|demonstration	COERCE	restrict	1721	subj	by,of
promise	AGREE	-	030	subj	obj,iobj,to	act weak
promise obj=@aid|help|assistance|support|cooperation	AGREE	-	033	subj	iobj,to,for	act
promise obj=reform|election|change|investigation|inquiry|probe|transparency|amnesty|referendum	AGREE	-	034	subj	iobj,to,for	act
promise obj=retaliation|revenge|retribution|consequence|vengeance	THREATEN	violence	138	subj	iobj,to,against,for	act
promise xcomp=retaliate|avenge|crush|destroy|attack|punish|defeat|strike	THREATEN	violence	138	subj	obj,against	act
promise xcomp=release|free|lift|withdraw|end|reinstate|restore|repeal	AGREE	-	035	subj	obj,to	act
promise xcomp	AGREE	-	030	subj	obj,iobj,to	act
promise ccomp subj=@actor	AGREE	-	030	subj	obj,iobj,to	act
promise subj=@actor obj	AGREE	-	030	subj	iobj,to,for	act
propose obj=marriage|toast|theory|model|method|amendment	-	-	-	-	-
propose	REQUEST	-	100	subj	to,with	act weak
propose obj=@meet_noun	REQUEST	meet	106	subj	with,to,between	act
propose obj=ceasefire|truce|moratorium|freeze|withdrawal	REQUEST	yield	1056	subj	to,with,by	act
propose ccomp=@meet_verb	REQUEST	meet	106	subj	xsubj	act
propose obj=initiative|solution|roadmap subj=@actor	REQUEST	-	100	subj	to,with,by	act
propose xcomp	AGREE	-	030	subj	with,to	act weak
proscribe	COERCE	restrict	1722	subj	obj
prosecute	ACCUSE	allege	115	subj	obj
protect obj=civilian|refugee|convoy subj=@troops|peacekeeper|@actor	AID	-	074	subj	obj	weak
protest obj=innocence|decision|penalty	-	-	-	-	-
protest	PROTEST	demo	141	subj	against,at,doer	num=participants
protest subj=@people|protester|demonstrator|student|worker|resident|crowd|villager|lawyer|activist|opposition|farmer|thousand|hundred|dozen|supporter	PROTEST	demo	141	subj	against,at,doer,obj	num=participants
protest subj=@official|president|ministry|embassy|government|ambassador|@diplomat	ACCUSE	disapprove	114	subj	to,with,against,doer	act
protest obj=decision|move|killing|plan|law|arrest|attack|policy|violation|incursion|visit|launch|remark subj=@actor	ACCUSE	disapprove	114	subj	doer,obj,poss,to	weak act
protest to=@actor	ACCUSE	disapprove	114	subj	to
protest against	PROTEST	demo	141	subj	against,doer,at	num=participants
provide obj=@aid|help|assistance|relief	AID	-	070	subj	to,for,iobj	num=money
provide obj=food|medicine|vaccine|shelter|tent|water|care|blanket|relief|supplies	AID	-	073	subj	to,for,iobj
provide obj="humanitarian assistance"|"humanitarian aid"|"emergency relief"|"food aid"|"medical aid"|"emergency aid"	AID	-	073	subj	to,for,iobj
provide obj=loan|fund|funding|grant|money|finance	AID	-	071	subj	to,for,iobj	num=money
provide obj=@milaid|training|"air support"|trainer	AID	-	072	subj	to,for,iobj
provide obj=protection|security|peacekeeper	AID	-	074	subj	to,for	weak
provide with=@milaid	AID	-	072	subj	obj
provide with=@aid	AID	-	070	subj	obj
provide obj=support subj=@actor	AID	-	070	subj	to,for,iobj
pull prt=out of=@sport|event|squad|competition|festival|show|race|election	-	-	-	-	-
pull out_of=@sport|event|squad|competition|festival|show|race|election	-	-	-	-	-
pull prt=out	RETREAT	withdraw	0874	subj	of,from	weak
pull prt=out obj=@troops	RETREAT	withdraw	0874	subj	of,from
pull prt=out of=@agreement|treaty|union|council|coalition|alliance|accord	SANCTION	withdraw	160	subj	of,from
pull out_of=@agreement|treaty|union|council|coalition|alliance|accord	SANCTION	withdraw	160	subj	out_of
pull prt=out of=@talks	REJECT	meet	125	subj	of,with
pull out_of=@talks	REJECT	meet	125	subj	out_of,with
pull prt=back	RETREAT	withdraw	0874	subj	from	weak
pull prt=back obj=@troops|weapon|artillery|tank|force	RETREAT	withdraw	0874	subj	from
pull obj=funding|support|ad|advert|backing	SANCTION	discontinue	162	subj	from	weak
pull prt=out of=@place|@territory	RETREAT	withdraw	0874	subj	of,from
pull out_of=@place|@territory	RETREAT	withdraw	0874	subj	out_of,from
pull obj=@troops from=@place|@territory	RETREAT	withdraw	0874	subj	from
punch obj=ball|hole|ticket|weight|air|shot|cross	-	-	-	-	-
punch obj=@people|@person|@actor	ASSAULT	beat	182	subj	obj	victim
punish obj=@actor	SANCTION	-	160	subj	obj	weak
purchase obj=@milaid	COOPERATE	-	062	from	subj
purge	SANCTION	expel	166	subj	obj
push for=@meet_noun	REQUEST	meet	106	subj	with,from	act
push for=@yield_noun	REQUEST	yield	105	subj	with,from	act
push for=@change_noun|sanction|resolution|law|legislation|solution	REQUEST	change	104	subj	from,against	act
push for=@assist_noun|deployment	REQUEST	assist	102	subj	from	act
push prt=back obj=boat|migrant|refugee	COERCE	deport	174	subj	obj
push into=@place|@territory|enclave subj=@troops|@militia|tank	ASSAULT	-	190	subj	into
push obj=@actor xcomp	REQUEST	-	100	subj	obj	act weak
put on=trial	ACCUSE	allege	115	subj	obj
put obj=military|army|troop|force on=level|alert	MOBILIZE	troops	152	subj,obj	-
put on=alert	MOBILIZE	troops	152	subj,obj	-
put under=arrest|"house arrest"	COERCE	arrest	173	subj	obj
put in=jail|prison	COERCE	arrest	173	subj	obj
put prt=down obj=protest|riot|rebellion|uprising|revolt|mutiny	COERCE	-	170	subj	of,by
put obj on=trial	ACCUSE	allege	115	subj	obj
put obj on=alert|footing|standby	MOBILIZE	troops	152	subj,obj	-

# Q
quarantine obj=@actor	-	-	-	-	-
quash obj=conviction|sentence|verdict	CONCEDE	-	081	subj	of,poss
quell obj=protest|riot|unrest|rebellion|uprising|revolt|mutiny|violence	COERCE	-	170	subj	of,by
question obj=suspect|@people|@person subj=police|@police|prosecutor|investigator|detective	ACCUSE	investigate	091	subj	obj
quit obj=smoking|school|game|sport|football|cricket|drinking|facebook|drug	-	-	-	-	-
quit obj=job|post|office|government|cabinet|presidency|party	RETREAT	resign	0831	subj	obj
quit obj=@talks	REJECT	meet	125	subj	obj,with
quit obj=@agreement|treaty|union|alliance|bloc|coalition	SANCTION	withdraw	160	subj	obj
quit subj=@official|president|minister|leader|@person|cabinet|government	RETREAT	resign	0831	subj	-

# R
raid obj=fridge|wardrobe|piggy|larder	-	-	-	-	-
raid	COERCE	seize	171	subj	obj
raid obj=home|house|office|headquarters|newspaper|mosque|apartment|shop|newsroom|village|premise|hideout	COERCE	seize	171	subj	of,poss,obj
raid subj=@militia|@actor obj=village|town|camp|base|outpost|@troops	ASSAULT	-	190	subj	obj
rail against	ACCUSE	disapprove	111	subj	against
raise obj=protest|objection	ACCUSE	disapprove	114	subj	with,to,against
raise obj=tariff|duty	SANCTION	discontinue	163	subj	on,against
raise obj=alert	MOBILIZE	troops	152	subj	-
rally subj=@market|@sport|currency	-	-	-	-	-
rally from	-	-	-	-	-
rally to=defence|defense|side|support	SUPPORT	-	053	subj	of,poss
rally in=support	SUPPORT	-	053	subj	of
rally	PROTEST	demo	141	subj	against	weak num=participants
rally subj=protester|thousand|hundred|people|student|worker|demonstrator|supporter|opposition|activist|crowd|union|resident|villager	PROTEST	demo	141	subj	against,outside	num=participants
rally prt=around obj=@actor	SUPPORT	-	053	subj	obj
rally behind=@actor|candidate|leader|government|plan	SUPPORT	-	053	subj	behind
rally against	PROTEST	demo	141	subj	against,doer	num=participants
ram into=@people|crowd|police|soldier|checkpoint|@police|@troops subj=attacker|man|driver|assailant|bomber	ASSAULT	primitive	180	subj	into
ram obj=boat|ship|vessel subj=@ship|"coast guard"|navy	ASSAULT	-	180	subj	obj,of
rampage subj=@people|mob|protester|youth|crowd	PROTEST	riot	145	subj	through,against
ransack	COERCE	seize	171	subj	obj,of,poss
rape	ASSAULT	sexual	1821	subj	obj	victim
ratify	SUPPORT	-	057	subj	with
raze	ASSAULT	destroy	1712	subj	obj,of
reach obj=agreement|deal|accord|settlement|compromise|understanding|pact|truce|ceasefire	AGREE	-	030	subj+with	with	recip
reach obj=agreement|deal|accord with=@actor	AGREE	-	030	subj+with	with	recip
ready/ADJ xcomp=negotiate|talk|meet|discuss|resume|hold|engage	AGREE	-	036	subj	with
ready/ADJ xcomp=contribute|sign|sell|buy|share|help|assist|cooperate|support|work|provide|send|mediate	AGREE	-	030	subj	obj,with
ready/ADJ for=talk|negotiation|dialogue|peace	AGREE	-	036	subj	with
ready/ADJ xcomp=fight|retaliate|strike|attack|defend|respond|fire|die	THREATEN	violence	138	subj	obj,against,to
reaffirm obj=commitment|support|friendship|alliance|tie|relationship|partnership	AGREE	-	030	subj	to,for,with
rearm	MOBILIZE	weapons	154	subj	-	weak
reassure obj=@actor	AGREE	-	030	subj	obj	weak
rebel against=@actor|leader|rule|government	PROTEST	-	140	subj	against
rebuff	REJECT	-	120	subj	obj,doer,from,by	act
rebuild obj=school|hospital|house|infrastructure|country subj=@actor	AID	-	071	subj	in,of,obj	weak
rebuke	ACCUSE	disapprove	111	subj	obj
recall obj=car|product|vehicle|memory|day|player|moment|toy|time	-	-	-	-	-
recall obj=@diplomat|ambassador|envoy	SANCTION	withdraw	161	subj	from,to
recapture obj=@territory|@place|base|position|airport	ASSAULT	-	190	subj	from,obj
receive obj=invitation	AGREE	-	036	from,of	subj	act
receive obj=sentence|term	SANCTION	convict	116	from	subj
receive obj=@person|delegation|envoy|president|minister|leader|ambassador	CONSULT	visit	043	obj	subj	hostvisit weak
receive obj=@actor subj=president|minister|king|emir|sultan|chancellor|pope|@person	CONSULT	visit	043	obj	subj	hostvisit
recognise obj=need|importance|fact|face|voice|problem|sign|symptom|that|value|risk	-	-	-	-	-
recognise obj=independence|state|government|sovereignty|statehood|republic|council|legitimacy|genocide	SUPPORT	-	054	subj	of,poss,obj
recognise obj=@actor	SUPPORT	-	054	subj	obj	weak
recognize obj=need|importance|fact|face|voice|problem|sign|symptom|that|value|risk	-	-	-	-	-
recognize obj=independence|state|government|sovereignty|statehood|republic|council|legitimacy|genocide	SUPPORT	-	054	subj	of,poss,obj
recognize obj=@actor	SUPPORT	-	054	subj	obj	weak
recommend ccomp=@yield_verb|@change_verb|@assist_verb	REQUEST	-	100	subj	xsubj	act weak
recruit obj=fighter|soldier|militant|volunteer|mercenary|"child soldier"	MOBILIZE	militia	154	subj	-	weak
redeploy obj=@troops	MOBILIZE	troops	154	subj	to,along
redeploy from=@place|@territory	RETREAT	withdraw	0874	subj	from	weak
reduce obj=tariff|@sanction	RETREAT	-	085	subj	on,against,from
reduce obj=aid|assistance subj=@actor	SANCTION	discontinue	162	subj	to,for
refuse xcomp=comment|answer|disclose|identify|name|confirm|elaborate|reveal|rule|say|believe|die|speculate|give|testify	-	-	-	-	-
refuse obj=comment|food|treatment	-	-	-	-	-
refuse	REJECT	-	120	subj	obj,to,from	weak act
refuse xcomp=meet|talk|negotiate|attend|discuss|sit|engage|see|recognise|recognize|speak	REJECT	meet	125	subj	with,obj,to	act
refuse xcomp=release|free|withdraw|lift|disarm|surrender|leave|stop|halt|yield|hand|give|end|suspend|accept|back|budge|return	REJECT	yield	124	subj	obj,to,from	act
refuse xcomp=help|cooperate|extradite|provide|support|send|aid|pay|supply|sell|ratify|sign|deploy|fund|grant|join|share	REJECT	assist	121	subj	with,obj,to	act
refuse xcomp=resign|step|reform|change|apologise|apologize|quit|allow|let|reinstate|hold|recognise	REJECT	change	123	subj	obj,to	act
refuse obj=entry|access|permission|visa|request|asylum|bail|offer|invitation	REJECT	assist	120	subj	iobj,to,obj
refuse obj=talk|meeting|dialogue|negotiation|"direct talk"	REJECT	meet	125	subj	with,from	act
refuse obj=food subj=prisoner|inmate|detainee	PROTEST	hunger	142	subj	-
refuse xcomp	REJECT	-	120	subj	obj,with,to	act
regain obj=control of=@territory|@place|city|town|base	ASSAULT	-	190	subj	from,of
reimpose obj=sanction|embargo|tariff	SANCTION	discontinue	163	subj	on,against
reinforce obj=border|garrison|position|@troops	MOBILIZE	troops	154	subj	along	weak
reinstate obj=@official|judge|justice|worker|employee|@person	RETREAT	-	083	subj	obj
reiterate obj=commitment|support|readiness|willingness	AGREE	-	030	subj	to,for,with
reject obj=accusation|allegation|charge|claim|criticism|suggestion|report|notion|idea|assertion|blame|characterization|insinuation	-	-	-	-	-
reject obj=kidney|transplant|header|organ|hypothesis|bid|manuscript|null	-	-	-	-	-
reject	REJECT	-	120	subj	of,by,from,doer,obj	act
reject obj=proposal|offer|plan|deal|bid|@agreement|ceasefire|settlement|compromise|ultimatum|solution|initiative	REJECT	change	127	subj	by,from,of,poss,doer	act
reject obj=talk|meeting|dialogue|negotiation|invitation|mediation	REJECT	meet	125	subj	with,from,of,by
reject obj=demand|call|ceasefire|truce|pressure|appeal	REJECT	yield	124	subj	by,from,of,poss,xsubj
reject obj=request|aid|assistance|help|support|loan|bailout|cooperation|visa|application|asylum	REJECT	assist	122	subj	from,of,by,poss,for
reject obj=reform|change|resignation|referendum|election|result|law|bill|constitution|amendment|independence|petition|appeal|resolution|lawsuit|case|motion|complaint|claim|treaty	REJECT	change	123	subj	by,from,of,poss,doer	act
reject obj=@actor	REJECT	-	120	subj	obj
relax obj=@sanction|embargo|blockade	RETREAT	-	085	subj	on,against
release obj=@art|report|statement|datum|figure|document|result|detail|product|version|track|file|name|water|gas|update|game|survey|study|list|transcript|communique|footage|emission	-	-	-	-	-
release from=hospital|contract|club	-	-	-	-	-
release obj=tranche|loan|aid|bailout|instalment	AID	-	071	subj	to	num=money
release	RETREAT	release	0841	subj	obj	weak num=released
release obj=@captive	RETREAT	release	0841	subj	obj	num=released
release from=prison|jail|custody|detention|captivity	RETREAT	release	0841	subj	obj	num=released
release on=bail	RETREAT	release	0841	subj	obj	num=released
release obj=land|ship|tanker|vessel|body|remains|asset|fund	RETREAT	-	0842	subj	to,of
release obj=@actor from=prison|jail|custody|detention|captivity	RETREAT	release	0841	subj	obj	num=released
release obj=@person	RETREAT	release	0841	subj	obj	num=released
relent	CONCEDE	-	080	subj	to
relieve obj of=duty|command|post	SANCTION	expel	166	subj	obj
relinquish obj=power|control|post|office	RETREAT	resign	0831	subj	to
remain on=alert	MOBILIZE	troops	152	subj	-
remand	COERCE	arrest	173	subj	obj
remove obj=@sanction	RETREAT	-	085	subj	on,against,from
remove from=post|office|power|position|list	SANCTION	expel	166	subj	obj
remove obj=@official|@person from=post|office|power|position	SANCTION	expel	166	subj	obj
renege on=@agreement|promise|pledge|commitment|deal	REJECT	change	123	subj	with,to,on
renegotiate obj=@agreement|term	CONSULT	-	046	subj+with	with	recip
renew obj=sanction|embargo	SANCTION	discontinue	163	subj	on,against
renounce obj=violence|claim|terrorism|armed	CONCEDE	-	080	subj	-
reopen obj=talk|negotiation|dialogue	CONSULT	-	046	subj+with	with	recip
reopen obj=embassy|consulate|mission	SUPPORT	-	050	subj	in
reopen obj=corridor|crossing|border|checkpoint|airspace|port|road	RETREAT	access	086	subj	to,with
repair obj=tie|relation|relationship	SUPPORT	-	050	subj+with	with	recip
repatriate obj=@people|prisoner|refugee|body|remains	RETREAT	release	0841	subj	obj,to	weak
repeal obj=law|ban|act|decree|legislation	CONCEDE	-	083	subj	on
repel obj=attack|assault|offensive|@militia|invasion|attacker|advance	ASSAULT	-	190	subj	by,from,of,obj
repress obj=@actor|dissent|opposition|protest|people|minority	COERCE	-	170	subj	obj,of
reprieve obj=@people	CONCEDE	-	081	subj	obj
reprimand	ACCUSE	disapprove	111	subj	obj
repudiate	REJECT	-	120	subj	obj,with,of
repulse obj=attack|assault|offensive	ASSAULT	-	190	subj	by,from,of
request obj=anonymity|comment|information	-	-	-	-	-
request	REQUEST	-	100	subj	from,of,obj	act
request obj=@assist_noun|help|assistance|troop|fund|loan|airstrike|support|asylum|extradition	REQUEST	assist	103	subj	from,of	act
request obj=@meet_noun	REQUEST	meet	106	subj	of,with,from	act
request obj=release|withdrawal|delay|extension	REQUEST	yield	105	subj	from,of	act
require obj=@actor xcomp subj=resolution|treaty|law|@actor	REQUEST	-	100	subj	obj	act weak
requisition	COERCE	seize	1711	subj	from
rescue obj=bank|company|economy|deal|firm|miner|climber|hiker|cat|dog|lender	-	-	-	-	-
rescue obj=@captive|migrant|refugee|@people	AID	-	073	subj	obj
rescue obj=hostage|captive|schoolgirl	AID	-	073	subj	obj
reserve obj=right xcomp=@force_verb|respond|retaliate	THREATEN	violence	138	subj	against,to,on
resettle obj=refugee|migrant|family|@people	AID	-	075	subj	obj
resign xcomp	-	-	-	-	-
resign	RETREAT	resign	0831	subj	-
resist obj=call|demand|pressure|attempt|effort|push|arrest|reform|plan subj=@actor	REJECT	yield	124	subj	from,by,of,poss,xsubj
respect obj=@ceasefire	RETREAT	ceasefire	0871	subj	with
restore obj=tie|relation|relationship	SUPPORT	-	050	subj+with	with	recip
restore obj=@official|judge|justice	RETREAT	-	083	subj	obj
restore obj=aid|power|internet|service|water subj=@actor	RETREAT	-	080	subj	to	weak
restrict obj=movement|access|travel|protest|rally|entry|freedom|speech|activity|right|visa	COERCE	restrict	191	subj	of,to,poss	weak
resume obj=talk|negotiation|dialogue|contact	CONSULT	-	046	subj+with	with	recip
resume obj=relation|tie	SUPPORT	-	050	subj+with	with	recip
retake|retook|retaken obj=@territory|@place|base|position|airport|control	ASSAULT	-	190	subj	from,obj
retaliate	ASSAULT	-	190	subj	against	weak
retract obj=statement|accusation|claim|remark|threat|confession	CONCEDE	-	080	subj	about,against
retreat subj=@market|glacier|ice|sea|flood	-	-	-	-	-
retreat	RETREAT	withdraw	0874	subj	from	weak
retreat subj=@troops|@militia|@actor	RETREAT	withdraw	0874	subj	from
retrograde	RETREAT	withdraw	0874	subj	from
return obj=fire	ASSAULT	firearms	193	subj	at,on
return obj=@territory|land|property|body|artefact|ship|base|remains|asset|treasure to=@actor	RETREAT	-	0842	subj	to
return obj to=@actor subj=@actor	RETREAT	-	0842	subj	to	weak
reverse obj=decision|ban|policy|course	CONCEDE	-	080	subj	on	weak
revoke obj=licence|license|visa|citizenship|accreditation|passport|permit|status|autonomy	SANCTION	discontinue	160	subj	of,poss,from
revolt	PROTEST	-	140	subj	against
riddle with=bullet	ASSAULT	firearms	193	by	obj
rig obj=election|vote|poll|ballot|referendum	COERCE	misinformation	170	subj	of,in
riot	PROTEST	riot	145	subj	against,in
rip through=market|mosque|bus|building|station|church|cafe|crowd subj=bomb|blast|explosion	ASSAULT	explosives	183	-	through
rise prt=up against=@actor|rule|government|regime	PROTEST	-	140	subj	against,doer
rocket obj=@place|town|base	ASSAULT	heavy-weapons	194	subj	obj
roll prt=back obj=tariff|@sanction	RETREAT	-	085	subj	on,against,from
round prt=up obj=@people|suspect|@captive|migrant|member|supporter|opponent	COERCE	arrest	173	subj	obj	num=arrested
rout obj=@militia|rebel|army	ASSAULT	-	190	subj	obj
rule prt=out obj=talk|negotiation|dialogue|meeting|ceasefire|truce|concession|compromise|withdrawal|resignation|cooperation|support|intervention|deal	REJECT	-	120	subj	with,from,of,for
rule xcomp=unconstitutional|illegal|invalid	SANCTION	convict	116	subj	obj	weak
rule in=favour|favor	SUPPORT	-	051	subj	of
rule against=@actor	REJECT	-	120	subj	against
rule prt=out obj=@talks|meeting|negotiation|concession|ceasefire|truce|pardon|amnesty|return|withdrawal	REJECT	-	120	subj	with	act

# S
sabotage obj=pipeline|railway|cable|plant|@building|line|facility	ASSAULT	destroy	190	subj	of,obj
sack obj=coach|manager	-	-	-	-	-
sack obj=city|town|village|palace	ASSAULT	destroy	190	subj	obj
sack obj=@official|minister|judge|general|@person|worker|staff|employee|coach|cabinet	SANCTION	expel	166	subj	obj
sail through=strait|water|sea subj=warship|@ship|carrier|destroyer	MOBILIZE	weapons	150	subj	-
salute obj=decision|courage|move|effort|bravery|sacrifice	SUPPORT	-	051	subj	doer,obj,of,poss	act
salute obj=@actor	SUPPORT	-	051	subj	obj
sanction	SANCTION	discontinue	163	subj	obj	weak
sanction obj=@actor subj=@actor	SANCTION	discontinue	163	subj	obj
save obj=refugee|migrant|civilian|life|@people|@number	AID	-	073	subj	obj	weak
scold obj=@actor	ACCUSE	disapprove	111	subj	obj
scramble obj=jet|fighter|warplane|aircraft|plane	MOBILIZE	weapons	154	subj	xcomp,against
scrap obj=@agreement	SANCTION	withdraw	160	subj	with	weak
seal obj=victory|win|place|promotion|title|fate|envelope|transfer	-	-	-	-	-
seal obj=deal|agreement|pact|alliance|accord	SUPPORT	-	057	subj+with	with	recip
seal prt=off obj=border|area|city|town|village|camp|district	COERCE	restrict	191	subj	obj,to,with
seal obj=border|crossing	COERCE	restrict	191	subj	with,to
search for	-	-	-	-	-
search obj=house|home|office|apartment|ship|vessel|building|car|premise|mosque|headquarters|village|vehicle subj=@police|police|@actor|@troops|agent|soldier|officer|force	COERCE	seize	171	subj	of,poss,obj
seek|sought obj=@market|profit|advice|treatment|job|work|attention|solace|fame|comment|buyer|return|solution|information|employment	-	-	-	-	-
seek|sought obj=@assist_noun|help|assistance|aid|loan|bailout|support|backing|asylum|refuge|protection	REQUEST	assist	103	subj	from,in,of	weak act
seek|sought obj=assurance|guarantee|clarification|explanation|permission	REQUEST	-	100	subj	from	act
seek|sought obj=@meet_noun	REQUEST	meet	106	subj	with	weak act
seek|sought obj=extradition	REQUEST	assist	1013	subj	from,of	act
seek|sought obj=independence|autonomy|reform|right|recognition	REQUEST	change	104	subj	from	weak act
seek|sought obj=resignation|ouster|removal|impeachment|dismissal	REQUEST	change	1041	subj	of,poss	act
seek|sought obj=ceasefire|truce|release|end|pardon|clemency	REQUEST	yield	105	subj	of,from,with	weak act
seek|sought obj=warrant	THREATEN	arrest	137	subj	for,against
seize obj=chance|opportunity|initiative|moment|lead|advantage|imagination|day|attention|title|headline	-	-	-	-	-
seize on	-	-	-	-	-
seize	COERCE	seize	171	subj	from,of,poss	weak
seize obj=@property|asset|shipment|hashish|cache|tonne|ton|kilogram|kilo|kg	COERCE	seize	1711	subj	from,of,poss,mod
seize obj=@ship|tanker|trawler|cargo	COERCE	seize	1711	subj	of,mod,poss,obj
seize obj=power|control subj=military|army|junta|general|soldier|officer|coup	COERCE	-	170	subj	in,of
seize obj=power	COERCE	-	170	subj	in,from
seize obj=@territory|base|airport|checkpoint|city|hill|bridge|building|hospital|complex|compound|headquarters|outpost|airfield	ASSAULT	-	190	subj	from,of
seize obj=@captive|schoolgirl|worker|tourist	ASSAULT	abduct	181	subj	obj	num=abducted
seize obj=control of=@territory|@place|city|town|base|airport	ASSAULT	-	190	subj	from,of
sell obj=@milaid	COOPERATE	-	062	subj	to
sell obj=gas|oil|grain|wheat|crude|coal|electricity|uranium|goods|fertiliser|fertilizer|reactor|aircraft subj=@actor to=@actor	COOPERATE	-	061	subj	to
send obj=message|letter|signal|email|money|shockwave|ripple|team|condolence|card|photo|ball	-	-	-	-	-
send obj=@aid|food|medicine|convoy|supplies|relief|medic|doctor|blanket|tent|rescuer|vaccine|"rescue team"	AID	-	073	subj	to,iobj
send obj=@milaid	AID	-	072	subj	to,iobj
send obj=team of=expert|doctor|rescuer|medic|engineer	AID	-	073	subj	to
send obj=adviser|advisor|trainer|instructor	AID	-	072	subj	to
send obj=fighter|militant|volunteer xcomp=help|support|fight|back	AID	-	072	subj	obj,to
send prt=away obj=boat|refugee|migrant	REJECT	-	120	subj	obj
send obj=@troops|reinforcement	MOBILIZE	troops	154	subj,obj	to,into,near
send obj=warship|carrier|bomber|jet|submarine|destroyer|frigate|missile|tank	MOBILIZE	weapons	154	subj	to,into,near
send obj=police|"riot police"|officer	MOBILIZE	police	153	subj,obj	to,into
send obj=envoy|delegation|diplomat|mediator|ambassador	CONSULT	visit	042	obj,subj	to	hostvisit
send obj=inspector|observer|monitor	ACCUSE	investigate	090	subj	to
sentence	SANCTION	convict	116	subj	obj
serve obj=sentence|"jail term"|"prison term"|"life term"	SANCTION	convict	116	-	subj
set obj on=fire subj=himself|herself	-	-	-	-	-
set obj=fire to=@building|@vehicle|village|church|house|mosque	ASSAULT	primitive	180	subj	to,of
set obj=deadline subj=@actor	REQUEST	-	100	subj	for	act weak
set obj on=fire	ASSAULT	primitive	180	subj	of,obj
set obj xcomp=ablaze|alight	ASSAULT	primitive	180	subj	of,obj
sever obj=@ties	SANCTION	withdraw	161	subj	with
share obj=intelligence	COOPERATE	-	064	subj+with	with	recip
share obj=intelligence|information|datum|evidence with=@actor	COOPERATE	-	064	subj+with	with	recip
shell prt=out	-	-	-	-	-
shell obj	ASSAULT	heavy-weapons	194	subj	obj
shelter obj=refugee|migrant|fugitive|family|@people	AID	-	075	subj	obj
ship obj=@aid|food|grain|vaccine|medicine	AID	-	073	subj	to	weak
ship obj=@milaid	AID	-	072	subj	to
shocked/ADJ by=killing|attack|murder|report|massacre|violence|bombing	ACCUSE	disapprove	111	subj	doer,by	act
shoot obj=@art	-	-	-	-	-
shoot prt=up|over|wide|past	-	-	-	-	-
shoot obj=wolf|rabbit|fox|duck|boar|cow|horse|pig|cat|moose|tiger|ball|goal|hoop|basket|penalty|round|hole|birdie|par|bird|elephant|dog|deer|lion|bear|himself|herself|arrow|star	-	-	-	-	-
shoot subj=price|share|stock|market|cost|temperature|flame|pain|striker|midfielder|forward|photographer|director|golfer	-	-	-	-	-
shoot	ASSAULT	firearms	193	subj	obj,at	victim
shoot to=death	ASSAULT	firearms	193	subj	obj	victim num=killed
shoot xcomp=dead	ASSAULT	firearms	193	subj	obj	victim num=killed
shoot in=head|leg|chest|back|face	ASSAULT	firearms	193	subj	obj	victim num=injured
shoot prt=down obj=@aircraft|drone|@missile|airliner|plane|balloon|jet	ASSAULT	heavy-weapons	190	subj	of,poss,mod,obj
shoot prt=down obj=proposal|idea|plan|bill|request|theory|suggestion	REJECT	-	120	subj	by,of,poss
shoot obj=@people|@person|@troops|@police|@actor	ASSAULT	firearms	193	subj	obj	victim
shoot at	ASSAULT	firearms	193	subj	at	victim
shun obj=@actor|talk|meeting|summit	REJECT	meet	125	subj	obj,with
shut obj=border|crossing|airspace|checkpoint|port	COERCE	restrict	191	subj	to,with
shut prt=down obj=newspaper|station|channel|website|broadcaster|radio|internet|medium	COERCE	censor	1721	subj	obj
shut prt=down obj=mosque|church|ngo|office|party|university|school	COERCE	restrict	172	subj	of,obj
shuttle between=@place|@actor	CONSULT	third-party	045	subj	between
side with=@actor	SUPPORT	-	051	subj	with
sign obj=bill|law|legislation|act	-	-	-	-	-
sign obj=player|striker|autograph|contract|form|lease|book|midfielder|goalkeeper|petition|letter|extension|register	-	-	-	-	-
sign obj=@agreement|bill|law|decree|resolution|statement|roadmap|"peace deal"	SUPPORT	-	057	subj+with	with	recip
sign obj=order	COERCE	-	170	subj	-	weak
sign prt=on to=@agreement|plan|statement|initiative|pact	SUPPORT	-	057	subj	with
sign obj=@agreement with=@actor	SUPPORT	-	057	subj+with	with	recip
silence obj=critic|opposition|dissent|press|medium|journalist|opponent|dissident|voice	COERCE	censor	1721	subj	obj,of
sink obj=@ship|boat|warship|vessel|submarine subj=missile|torpedo|@troops|@actor|navy|drone|submarine|mine	ASSAULT	heavy-weapons	190	subj	of,mod,obj
sit prt=down with=@actor	CONSULT	-	040	subj+with	with	recip
sit prt=down on=road|street|track|highway|bridge|square	PROTEST	obstruct	144	subj	against
slam into=@vehicle|@building|wall|tree|barrier|crowd|island	-	-	-	-	-
slam obj=door|brake|phone|phone|ball	-	-	-	-	-
slam	ACCUSE	disapprove	111	subj	obj,doer,for	weak act
slap obj=sanction|embargo|tariff|duty|restriction	SANCTION	discontinue	163	subj	on
slap with=sanction|tariff	SANCTION	discontinue	163	subj	obj
slap obj=@people|@person|soldier|face	ASSAULT	beat	182	subj	of,obj	victim
slash obj=price|cost|job|rate|budget|spending|forecast|tax|dividend|output	-	-	-	-	-
slash obj=@people|@person|throat|face	ASSAULT	primitive	182	subj	of,obj	victim
slaughter obj=cow|sheep|pig|goat|cattle|animal|chicken|poultry|bird	-	-	-	-	-
slaughter obj=@people|villager|civilian|family	ASSAULT	targeted	202	subj	obj	victim num=killed
slay|slew|slain	ASSAULT	-	180	subj	obj	victim num=killed
snatch obj=victory|goal|point|bag|win|phone|lead|equaliser	-	-	-	-	-
snatch obj=@people|child|girl|schoolgirl|@captive	ASSAULT	abduct	181	subj	obj	num=abducted
snipe at=@troops|@people|civilian	ASSAULT	firearms	193	subj	at
snub	REJECT	meet	125	subj	obj
snub obj=invitation|offer|talk|meeting|summit	REJECT	meet	125	subj	of,from,with
soften obj=stance|position|demand|line	CONCEDE	-	080	subj	on,towards
spark obj=criticism|condemnation|outrage	ACCUSE	disapprove	111	from	doer,subj	weak act
speak to=lawyer|audience|student|investor|fan|reporter|journalist|press|medium|crowd|reuters|news|radio|newspaper|voter|afp|bbc|cnn|audience|parliament|rally|supporter|television	-	-	-	-	-
speak with=reporter|journalist|press|medium|crowd|reuters|news|radio|newspaper|afp|bbc|cnn|accent	-	-	-	-	-
speak by=phone|telephone|videolink|video	CONSULT	phone	041	subj+with+to	with,to	recip
speak on=phone|telephone	CONSULT	phone	041	subj+with+to	with,to	recip
speak to=@actor	CONSULT	-	040	subj+to	to	recip weak
speak with=@actor	CONSULT	-	040	subj+with	with	recip
spray obj=slogan|graffiti	PROTEST	vandalize	141	subj	on
spray obj=bullet	ASSAULT	firearms	193	subj	at,on
spread obj=disinformation|misinformation|propaganda|rumour|rumor|lie|falsehood	COERCE	misinformation	170	subj	about,against,in
spurn	REJECT	-	120	subj	obj,doer,from	act
spy on=@actor|citizen	COERCE	-	170	subj	on
stab	ASSAULT	primitive	182	subj	obj	victim
stage obj=play|show|comeback|festival|musical|opera|concert|recovery|tournament	-	-	-	-	-
stage obj=protest|demonstration|rally|march|vigil	PROTEST	demo	141	subj	against,at,outside	num=participants
stage obj=sit-in|blockade	PROTEST	obstruct	144	subj	against,at,outside,in
stage obj=walkout|strike|stoppage	PROTEST	strike	143	subj	against,at
stage obj="hunger strike"	PROTEST	hunger	142	subj	against
stage obj=coup|mutiny	COERCE	-	170	subj	against
stage obj=attack|raid|ambush|bombing|assault	ASSAULT	-	190	subj	on,against
stand obj=trial	ACCUSE	allege	115	-	subj
stand prt=by obj=@actor	SUPPORT	-	051	subj	obj
stand by=@actor	SUPPORT	-	051	subj	by
stand with=@actor	SUPPORT	-	051	subj	with
stand prt=up for=@actor|right	SUPPORT	-	052	subj	for
stand behind=@actor	SUPPORT	-	051	subj	behind
stand prt=down subj=@official|president|minister|leader|@person	RETREAT	resign	0831	subj	-
starve obj=@people|civilian|population|city|town	COERCE	withhold	170	subj	obj
station obj=@troops|missile|jet|warship|bomber	MOBILIZE	troops	154	subj,obj	in,near,along
step prt=down	RETREAT	resign	0831	subj	-
step prt=aside	RETREAT	resign	0831	subj	-
step prt=up obj=security|patrol|presence	MOBILIZE	police	153	subj	-
stockpile obj=@weapon	MOBILIZE	weapons	154	subj	-
stone obj=@actor|@people|@vehicle|police	ASSAULT	primitive	180	subj	obj	victim
stonewall obj=@actor|investigation|request|inspector	REJECT	-	120	subj	obj,by
stop obj=hostility|offensive|bombing|attack|raid|airstrike|shelling|firing	RETREAT	ceasefire	0871	subj	against,on	weak
stop obj=work subj=worker|employee|miner|staff|teacher|driver|union	PROTEST	strike	143	subj	against,at
stop obj=aid|assistance|funding|import|export|trade|delivery|shipment	SANCTION	discontinue	162	subj	to,for,from,with
storm prt=back|off|out	-	-	-	-	-
storm to=victory|win|lead	-	-	-	-	-
storm prt=out of=@talks|session	REJECT	meet	125	subj	with,of
storm out_of=@talks|session	REJECT	meet	125	subj	with,of
storm obj=parliament|office|embassy|building|palace|ministry|capitol subj=protester|demonstrator|crowd|mob|student|rioter|supporter	PROTEST	riot	145	subj	of,obj
storm obj=@building|@territory|base|compound|embassy|hotel|prison|hospital|school|camp|checkpoint|position|mosque	ASSAULT	-	190	subj	obj,of
storm into=@building|office|house|hotel|village	ASSAULT	-	190	subj	into
storm subj=@troops|@police|@militia|gunman obj	ASSAULT	-	190	subj	obj,of
strafe	ASSAULT	aerial	195	subj	obj
strangle obj=@people|@person	ASSAULT	targeted	186	subj	obj	victim num=killed
strengthen obj=tie|relation|relationship|partnership|alliance|cooperation	COOPERATE	-	060	subj+with	with	recip weak
strike obj=balance|chord|gold|blow|oil|tone|pose|note|match|ball|post|bar|iceberg|lightning|luck|rich|fear|crossbar	-	-	-	-	-
strike subj=@nature|earthquake|quake|lightning|hurricane|storm|disaster|tragedy|disease|virus|train|car|asteroid|comet|striker|ball	-	-	-	-	-
strike obj=deal|agreement|accord|bargain|pact|compromise	SUPPORT	-	057	subj+with	with	recip
strike prt=down obj=law|ban|order|decree|rule|appeal|ruling	REJECT	change	123	subj	of,poss,by
strike over=pay|wage|job|pension|reform|plan|condition|dispute	PROTEST	strike	143	subj	against,at
strike obj=@building|@territory|target|position|convoy|depot subj=drone|@drone	ASSAULT	drone	190	subj	obj,of
strike obj=@building|@territory|target|position|@people subj=missile|rocket|shell|mortar|@artillery	ASSAULT	heavy-weapons	194	mod,poss,by	obj,of
strike prt=back	ASSAULT	-	190	subj	at,against	weak
strike obj=@building|@territory|@vehicle|base|target|position|convoy|hospital|depot|site|facility subj=@aircraft|missile|drone|@actor|@troops|jet|warplane|rocket|coalition|israel	ASSAULT	aerial	195	subj	obj,of,in
strike !obj subj=worker|teacher|driver|pilot|nurse|doctor|employee|union|miner|staff|civil-servant|farmer|trader|lawyer|crew	PROTEST	strike	143	subj	against,at
strike obj=@actor subj=@actor	ASSAULT	-	190	subj	obj
strip obj of=immunity|citizenship|title|rank|post|nationality	SANCTION	expel	166	subj	obj
submit obj=resignation	RETREAT	resign	0831	subj	to
subpoena	ACCUSE	investigate	090	subj	obj
subsidise obj=@actor	AID	-	071	subj	obj
subsidize obj=@actor	AID	-	071	subj	obj
sue	ACCUSE	allege	115	subj	obj
sue for=peace	AGREE	-	030	subj	with
sue obj=@actor	ACCUSE	allege	115	subj	obj
suggest ccomp=@meet_verb|@yield_verb|@assist_verb subj=@official|minister|president|@person|leader	REQUEST	-	100	subj	xsubj	act weak
summon obj=courage|strength|energy|help|memory	-	-	-	-	-
summon obj=@diplomat	ACCUSE	disapprove	114	subj	of,poss,obj
summon obj=@actor|witness	REQUEST	-	100	subj	obj	weak
supply obj=@milaid	AID	-	072	subj	to,iobj
supply obj=rebel|force|army|militia|group	AID	-	072	subj	obj
supply with=@milaid	AID	-	072	subj	obj
supply obj=food|medicine|vaccine|water|fuel|grain to=@actor	AID	-	073	subj	to
supply obj=@actor with=@aid	AID	-	073	subj	obj
support obj=allegation|argument|family|weight|growth|market|price|economy|theory|claim|currency|habit|recovery|life|roof|conclusion|hypothesis|team|club	-	-	-	-	-
support subj=evidence|datum|fact|finding|study|poll|result|market|pillar|research	-	-	-	-	-
support	SUPPORT	-	051	subj	obj,doer	act
support obj=rebel|force|troop|army|militia|fighter|group with=@milaid|airstrike|training|fund|money|weapon	AID	-	072	subj	obj
support through=training|airstrike|strike|weapon|supply	AID	-	072	subj	obj
support obj=@actor subj=@actor	SUPPORT	-	051	subj	obj
supportive/ADJ of=@actor	SUPPORT	-	051	subj	of
suppress obj=protest|dissent|rebellion|uprising|revolt|opposition|demonstration|medium	COERCE	-	170	subj	of,by,obj
surrender obj=lead|passport|point|licence|license|advantage|title	-	-	-	-	-
surrender	RETREAT	disarm	0874	subj	to
surrender obj=@weapon	RETREAT	disarm	0874	subj	to
surrender obj=@territory|control|base	RETREAT	withdraw	0874	subj	to
surrender to=police|authority|court	RETREAT	-	0874	subj	to
surround subj=question|controversy|hill|sea|mountain|speculation|water|forest|wall	-	-	-	-	-
surround obj=house|building|compound|base|village|town|city|office|embassy|camp subj=@troops|@police|@militia|@actor|police	COERCE	restrict	191	subj	obj,of
suspect advcl	ACCUSE	allege	112	subj	obj	act weak
suspect obj=@actor of	ACCUSE	allege	112	subj	obj	act weak
suspend obj=player|trading|share|coach|striker|service|driver|referee|operation|production|disbelief|teacher|match	-	-	-	-	-
suspend obj=hostility|strike|operation|offensive|bombing|attack|raid|airstrike|test|drill	RETREAT	ceasefire	0871	subj	against,on
suspend obj=test|drill|exercise|enrichment|programme|program	RETREAT	-	087	subj	-
suspend obj=@sanction	RETREAT	-	085	subj	on,against
suspend obj=protest|boycott|"hunger strike"|"general strike"	RETREAT	-	082	subj	-
suspend obj=@talks	SANCTION	withdraw	164	subj	with
suspend obj=aid|assistance|funding|payment|support	SANCTION	discontinue	162	subj	to,for
suspend obj=@ties	SANCTION	withdraw	161	subj	with
suspend obj=@official|lawmaker|judge|editor	SANCTION	expel	166	subj	obj
suspend obj=membership	SANCTION	expel	166	subj	of,poss
suspend obj=treaty|agreement|pact|accord|participation	SANCTION	withdraw	160	subj	with,in
suspend obj=publication|newspaper|broadcast|broadcasting	COERCE	censor	1721	subj	of,obj
suspend obj=import|export|trade|delivery|shipment|supply|flight|cooperation subj=@actor	SANCTION	discontinue	160	subj	from,to,of,with
suspend obj=@actor from=@actor	SANCTION	expel	166	subj	obj
swap obj=prisoner|captive|spy|hostage	RETREAT	release	0841	subj+with	with	recip num=released
swear|swore|sworn prt=in	-	-	-	-	-
swear|swore|sworn xcomp=@force_verb|destroy|avenge	THREATEN	violence	138	subj	obj,against	act
swear|swore|sworn xcomp=seize|retake|recapture|annex	THREATEN	territory	1382	subj	obj	act
swear|swore|sworn obj=revenge|vengeance	THREATEN	violence	138	subj	against,on	act
swear|swore|sworn obj=allegiance|loyalty	SUPPORT	-	051	subj	to

# T
take prt=over from	-	-	-	-	-
take prt=in obj=refugee|migrant|asylum-seeker|orphan	AID	-	075	subj	obj
take prt=up obj=arm|position subj=@militia|@troops|villager|farmer	MOBILIZE	militia	154	subj	against
take into=custody	COERCE	arrest	173	subj	obj	num=arrested
take obj=hostage	ASSAULT	abduct	181	subj	obj,iobj	num=abducted
take obj=prisoner	ASSAULT	abduct	181	subj	obj	num=abducted
take obj=aim at=@actor	ACCUSE	disapprove	111	subj	at
take obj=swipe|jab|shot at=@actor	ACCUSE	disapprove	111	subj	at
take to=street subj=@actor|thousand|people|protester|student|hundred|resident|demonstrator	PROTEST	demo	141	subj	against,doer	num=participants
take prt=over obj=@territory|city|town|base|building|airport|port|@building subj=@militia|@troops|@actor	ASSAULT	-	190	subj	from,of
take prt=back obj=@territory|@place|percent|%	ASSAULT	-	190	subj	from
take obj to=court	ACCUSE	allege	115	subj	obj
take obj xcomp=hostage|prisoner|captive	ASSAULT	abduct	181	subj	obj	num=abducted
take obj=@territory|@place|base from=@militia|rebel|@actor|@troops	ASSAULT	-	190	subj	from
take prt=away obj=@person|@people	COERCE	arrest	173	subj	obj	weak num=arrested
talk to=reporter|journalist|press|medium|crowd|reuters|news|radio|newspaper|voter|afp|bbc|cnn|audience	-	-	-	-	-
talk by=phone|telephone|video	CONSULT	phone	041	subj+with+to	with,to	recip
talk on=phone|telephone	CONSULT	phone	041	subj+with+to	with,to	recip
talk to=@actor	CONSULT	-	040	subj+to	to	recip weak
talk with=@actor	CONSULT	-	040	subj+with	with	recip
target subj=threat	-	-	-	-	-
target obj=@market|customer|audience|export|import|voter|growth|sector|consumer|user|inflation	-	-	-	-	-
target obj=@building|@troops|@militia|@people|base|position|convoy|@vehicle|checkpoint subj=bomb|bomber|attack|strike|airstrike|missile|@aircraft|gunman|@militia|explosion|blast|attacker|raid|drone	ASSAULT	-	190	subj,mod	obj,of
team prt=up with=@actor	COOPERATE	-	060	subj+with	with	recip
tear prt=up obj=@agreement	SANCTION	withdraw	160	subj	with
tear-gas	ASSAULT	crowd-control	175	subj	obj
teargas	ASSAULT	crowd-control	175	subj	obj
telephone obj=@actor	CONSULT	phone	041	subj+obj	obj	recip
tell obj=reporter|journalist|parliament|crowd	-	-	-	-	-
tell obj=@troops xcomp	-	-	-	-	-
tell obj=@actor xcomp=leave|stop|withdraw|go|evacuate|halt	REQUEST	yield	105	subj	obj	act
tell obj=@actor xcomp	REQUEST	-	100	subj	obj	act
tender obj=resignation	RETREAT	resign	0831	subj	to
test obj=patience|theory|drug|vaccine|water|student|software|sample|blood|car|product|hypothesis|patient|system	-	-	-	-	-
test obj=missile|rocket|bomb|icbm|@missile|weapon|warhead|"nuclear weapon"|"nuclear device"	MOBILIZE	weapons	150	subj	over,at,toward
test-fire	MOBILIZE	weapons	150	subj	over,at,toward,into
test-launch	MOBILIZE	weapons	150	subj	over,at,toward,into
thank obj=@actor subj=@actor	SUPPORT	-	051	subj	obj
thank advcl subj=@actor	SUPPORT	-	051	subj	obj	act weak
thank obj=@actor for=support|backing|solidarity	SUPPORT	-	051	subj	obj
threaten subj=storm|flood|fire|drought|disease|climate|crisis|virus|inflation|war|dispute|row|violence|hurricane|pollution|outbreak|change|extinction|shortage|cut|deficit|conflict|strike|scandal|tension|rise	-	-	-	-	-
threaten obj=species|habitat|growth|future|recovery|economy|livelihood|stability|peace|existence|security|environment|coast|job|biodiversity|market|survival|supply|health|credibility|way	-	-	-	-	-
threaten xcomp=derail|undermine|overwhelm|engulf|overshadow|become|spill|disrupt|spread|plunge|boil|collapse|erupt|escalate|swamp|eclipse|topple|upset	-	-	-	-	-
threaten	THREATEN	-	130	subj	obj,against	act weak
threaten with=sanction|embargo|tariff|expulsion|boycott	THREATEN	restrict	1312	subj	obj,against	act
threaten xcomp=@force_verb	THREATEN	violence	138	subj	obj,against,on	act
threaten xcomp=@seize_verb	THREATEN	territory	1382	subj	obj	act
threaten xcomp=@restrict_verb	THREATEN	restrict	131	subj	obj,on,to	act
threaten xcomp=@relations_verb	THREATEN	relations	1313	subj	with,from,to,obj	act
threaten xcomp=@arrest_verb	THREATEN	arrest	137	subj	obj	act
threaten xcomp=@expel_verb	THREATEN	expel	136	subj	obj,from	act
threaten xcomp=resign|quit|strike|protest|march	THREATEN	restrict	133	subj	against,to	act
threaten obj=retaliation|action|revenge|war|attack|strike|force|invasion	THREATEN	violence	138	subj	against,on,iobj,obj	act
threaten obj=sanction|embargo|boycott|tariff|blockade	THREATEN	restrict	1312	subj	against,on,iobj	act
threaten obj="hunger strike"|"general strike"|walkout|protest	THREATEN	restrict	133	subj	against	act
threaten obj=@actor	THREATEN	-	130	subj	obj	act
threaten obj=@actor with=death|attack|war|violence|arrest|force|action|strike|annihilation|gun|knife|retaliation	THREATEN	violence	138	subj	obj	act
threaten xcomp	THREATEN	-	130	subj	obj,against,with,on	act
throttle obj=internet	COERCE	censor	1721	subj	in
throw obj=grenade|bomb	ASSAULT	explosives	183	subj	at,into
throw obj=@stone	ASSAULT	primitive	180	subj	at
throw obj=support|weight behind=@actor|plan|bid	SUPPORT	-	051	subj	behind
thwart obj=bid|effort|attempt|plan subj=@actor	REJECT	-	120	subj	of,poss,by	weak
tighten obj=sanction|embargo	SANCTION	discontinue	163	subj	on,against
tighten obj=security	MOBILIZE	police	153	subj	-
topple obj=statue|monument	PROTEST	vandalize	141	subj	of
topple obj=@actor|government|regime|president|leader|dictator|ruler	COERCE	-	170	subj	obj
torch obj=@building|@vehicle|tyre|tire subj=protester|mob|rioter|crowd|demonstrator|youth|resident	PROTEST	riot	145	subj	of,poss,obj
torch	ASSAULT	primitive	180	subj	obj,of
torpedo obj=@ship|warship	ASSAULT	heavy-weapons	190	subj	of,mod,obj
torpedo obj=talk|deal|plan|effort|agreement|peace	REJECT	-	120	subj	with,of	weak
torture	ASSAULT	torture	1822	subj	obj	victim
toughen obj=sanction|embargo	SANCTION	discontinue	163	subj	on,against
tour obj=@place|camp|base|front|frontline|facility|factory|area|zone	CONSULT	visit	042	subj	obj	hostvisit weak
trade obj=@market|place|bond|future|security	-	-	-	-	-
trade obj=barb|insult|accusation|blame|recrimination|jibe	ACCUSE	disapprove	111	subj+with	with	recip
trade obj=fire|shot|shell|artillery|blow|strike	ASSAULT	-	190	subj+with	with	recip
trade with=@actor	COOPERATE	-	061	subj+with	with	recip
train subj=@sport	-	-	-	-	-
train obj=@troops|@militia|@police|recruit|pilot	AID	-	072	subj	obj
travel to=@place subj=@official|president|minister|envoy|delegation|secretary|leader	CONSULT	visit	042	subj	to	hostvisit
treat obj=wounded|survivor|casualty|injured	AID	-	073	subj	obj	weak
try in=court|tribunal|absentia	ACCUSE	allege	115	subj	obj
try for=@crime	ACCUSE	allege	115	subj	obj
try obj=@actor for=@crime	ACCUSE	allege	115	subj	obj
turn prt=down obj=heat|volume|music|corner|sound|light|job|role|radio|contract	-	-	-	-	-
turn prt=back obj=clock|page|time	-	-	-	-	-
turn prt=down obj=request|offer|proposal|invitation|demand|bid|appeal|plan|deal|application|plea	REJECT	-	120	subj	from,of,poss,by
turn prt=away obj=@people|boat|refugee|migrant|ship|delegation|convoy|inspector|envoy	REJECT	-	120	subj	obj
turn prt=back obj=@people|boat|refugee|migrant|ship|convoy|bus	REJECT	-	120	subj	obj
turn prt=around obj=boat|ship|refugee|migrant	REJECT	-	120	subj	obj
turn prt=down obj=@actor|request|plea|appeal|offer|proposal|invitation|demand	REJECT	-	120	subj	from,of,poss	act

# U
unacceptable/ADJ subj=attack|launch|test|action|act|behaviour|behavior|conduct|move|violation|strike|provocation|remark|statement	ACCUSE	disapprove	111	-	doer,subj	act
undertake|undertook xcomp	AGREE	-	030	subj	to	act
unfreeze obj=asset|fund|account|money	RETREAT	-	085	subj	of,poss
unhappy/ADJ with=@actor|policy|decision|move	ACCUSE	disapprove	111	subj	with,doer	act
unseat obj=@official	SANCTION	expel	166	subj	obj	weak
uphold|upheld obj=law|right|value|tradition|principle	-	-	-	-	-
uphold|upheld obj=conviction|sentence|verdict|ban	REJECT	-	120	subj	of,poss,against	weak
uproot obj=@people|family	COERCE	deport	174	subj	obj	num=displaced
urge	REQUEST	-	100	subj	obj,xsubj,on	act
urge xcomp=@yield_verb	REQUEST	yield	105	subj	obj,xsubj	act
urge obj=restraint|calm|ceasefire	REQUEST	yield	1056	subj	on,from	act
urge xcomp=@meet_verb	REQUEST	meet	106	subj	obj,xsubj	act
urge xcomp=@assist_verb	REQUEST	assist	102	subj	obj,xsubj	act
urge xcomp=@change_verb	REQUEST	change	104	subj	obj,xsubj	act
urge xcomp=show|use subj=@actor	REQUEST	yield	105	subj	obj,xsubj	act
use obj=@gas|teargas|baton|"tear gas"|"water cannon"|"rubber bullet" subj=police|@police|@troops|officer|force	ASSAULT	crowd-control	175	subj	against,on,xcomp
use obj="chemical weapon"|"biological weapon"|"nuclear weapon"	ASSAULT	unconventional	204	subj	against,on
use obj=@chemical|gas|"chemical weapon" against=@people|@actor|civilian|rebel|town	ASSAULT	unconventional	204	subj	against,on
use obj=force against=@actor|@people|protester	ASSAULT	-	190	subj	against,on
use obj as=shield	ASSAULT	abduct	184	subj	obj

# V
vacate obj=base|position|@territory|post	RETREAT	withdraw	0874	subj	-
vaccinate obj=@people	AID	-	073	subj	obj	weak
vandalise obj=@building|statue|memorial|office|grave	PROTEST	vandalize	145	subj	of,obj
vandalize obj=@building|statue|memorial|office|grave	PROTEST	vandalize	145	subj	of,obj
veto	REJECT	-	129	subj	obj,of,doer,poss	act
vilify	ACCUSE	disapprove	111	subj	obj
violate obj=@ceasefire	ASSAULT	-	196	subj	with
violate obj=airspace|border|water|sovereignty	COERCE	-	170	subj	poss,of,obj
violate obj=resolution|law|treaty|agreement|right|accord|sanction|constitution|embargo|commitment	ACCUSE	allege	112	-	subj	weak
visit obj=@web	-	-	-	-	-
visit subj=tourist|customer|reader|user|shopper|fan|visitor|patient	-	-	-	-	-
visit	CONSULT	visit	042	subj	obj	hostvisit weak
visit obj=troop|soldier|base|camp|headquarters	CONSULT	visit	042	subj	obj	hostvisit
visit obj=@actor	CONSULT	visit	042	subj	obj	hostvisit
visit obj=@place subj=@actor	CONSULT	visit	042	subj	obj	hostvisit
voice obj=support|solidarity|backing	SUPPORT	-	051	subj	for,with,to
voice obj=concern|anger|outrage|objection|opposition|disapproval|criticism	ACCUSE	disapprove	111	subj	doer,about,over,to,with	weak act
void obj=contract|agreement	SANCTION	discontinue	160	subj	with	weak
vote for=@agreement|resolution|independence|treaty|plan|candidate|motion	SUPPORT	-	051	subj	of,doer	act
vote in=favour|favor	SUPPORT	-	051	subj	of
vote against=resolution|plan|bill|@agreement|motion|sanction|measure|proposal|government	REJECT	-	123	subj	of,doer,against	act
vote prt=down obj=resolution|plan|bill|@agreement|motion|proposal|measure	REJECT	-	123	subj	of,poss,doer	act
vote xcomp=ratify|approve|recognise|recognize|support|lift|join|adopt	SUPPORT	-	051	subj	obj
vote xcomp=impeach|expel|oust|remove|dissolve|suspend	SANCTION	expel	166	subj	obj
vote xcomp=impose|extend|tighten|ban	SANCTION	discontinue	163	subj	on,obj
vouch for=@actor	SUPPORT	-	052	subj	for
vow xcomp=win|return|bounce|score|stay|improve|marry|never	-	-	-	-	-
vow	THREATEN	-	130	subj	against,obj	act weak
vow obj=revenge|retaliation|vengeance|retribution|response|action	THREATEN	violence	138	subj	against,for,on	act
vow xcomp=@force_verb|punish|defeat|hunt|crush|eradicate|destroy|continue|keep|resist|pursue	THREATEN	violence	138	subj	obj,against,on	act
vow xcomp=@restrict_verb	THREATEN	restrict	131	subj	obj,on	act
vow xcomp=protest|sit-in|march|strike|stage|defy|sit	THREATEN	-	133	subj	against,obj	act
vow xcomp=help|support|work|cooperate|rebuild|protect|defend|reform|investigate|release|free|respect|stand|strengthen|boost|end|restore|improve|hold|seek|lift|reinstate|cut|bring|raise	AGREE	-	030	subj	obj,with,to	act
vow obj=loyalty|allegiance|support|cooperation|solidarity	SUPPORT	-	051	subj	to,for
vow xcomp=seize|occupy|annex|recapture|retake|conquer|capture	THREATEN	territory	1382	subj	obj	act
vow xcomp=expel|deport|evict	THREATEN	expel	136	subj	obj,from	act
vow xcomp=sever|break|withdraw|quit|recall|downgrade	THREATEN	relations	1313	subj	with,from,obj	act

# W
waive obj=debt	AID	-	071	subj	of
waive obj=@sanction	RETREAT	-	085	subj	on,against
walk prt=out of=@talks|session|parliament	REJECT	meet	125	subj	with,of
walk out_of=@talks|session|parliament	REJECT	meet	125	subj	with,of
walk prt=out	PROTEST	strike	143	subj	of,against	weak
walk prt=away from=@talks|@agreement	REJECT	meet	125	subj	with,from
walk off=job	PROTEST	strike	143	subj	at,against
walk subj=@people|thousand|hundred|student|mourner|crowd in|through|behind|to	PROTEST	demo	141	subj	against	weak num=participants
walk prt=out in=protest	PROTEST	strike	143	subj	of,against
warmonger	ACCUSE	disapprove	111	subj	obj
warn subj=expert|scientist|forecaster|analyst|economist|doctor|report|study|researcher|meteorologist|charity|weather|bank|company|firm|agency	-	-	-	-	-
warn of=flood|storm|danger|risk|rain|snow|shortage|famine|crisis|recession|delay|slowdown|profit|disease|outbreak|impact|scam|rise	-	-	-	-	-
warn	THREATEN	-	130	subj	obj	act weak
warn of=consequence|repercussion|retaliation|reprisal|response|war	THREATEN	violence	138	subj	to,obj,against	act weak
warn obj=@actor	THREATEN	-	130	subj	obj	act weak
warn obj=@actor of=consequence|repercussion|retaliation|response|action|reprisal	THREATEN	violence	138	subj	obj	act
warn iobj=@actor of=consequence|repercussion|retaliation|response|action|reprisal	THREATEN	violence	138	subj	iobj	act
warn iobj=@actor	THREATEN	-	130	subj	iobj	act weak
warn prt=off obj=@actor|ship|boat|aircraft	THREATEN	-	130	subj	obj
warn obj=resident|citizen|people|traveller|traveler|tourist|civilian|public|passenger|motorist xcomp	REQUEST	change	100	subj	obj	act
warn obj=@actor against	THREATEN	-	130	subj	obj	act
warn obj=@actor xcomp	THREATEN	-	130	subj	obj	act
warn subj=@actor ccomp	THREATEN	-	130	subj	obj,iobj	act weak
waterboard	ASSAULT	torture	1822	subj	obj	victim
welcome obj=visitor|customer|tourist|reader|chance|opportunity|rain|baby|comment|question|feedback|fan|shopper	-	-	-	-	-
welcome	SUPPORT	-	051	subj	obj,doer	act
welcome obj=decision|move|agreement|deal|resolution|announcement|release|step|news|vote|ceasefire|truce|commitment|statement|initiative|ruling|verdict|result|plan|proposal|offer|effort|cessation	SUPPORT	-	051	subj	doer,obj	act
welcome obj=president|minister|delegation|envoy|leader|guest	CONSULT	visit	043	obj	subj	hostvisit
welcome obj=@person to=@place	CONSULT	visit	043	obj	subj	hostvisit
welcome/ADJ subj=agreement|announcement|decision|move|step|ceasefire	SUPPORT	-	051	-	doer,subj	act
whip obj=@people|@person|protester	ASSAULT	beat	182	subj	obj	victim
willing/ADJ xcomp=negotiate|talk|meet|discuss|resume|hold|engage|sit	AGREE	-	036	subj	with
willing/ADJ xcomp=help|assist|cooperate|support|work|provide|send|mediate|host|consider	AGREE	-	030	subj	obj,with
willing/ADJ xcomp=release|withdraw|compromise|concede|lift|disarm|stop|halt|suspend	AGREE	-	035	subj	obj
wiretap	COERCE	-	170	subj	obj
withdraw|withdrew|withdrawn from=election|race|contest|poll	-	-	-	-	-
withdraw|withdrew|withdrawn from=@sport|event|squad|competition	-	-	-	-	-
withdraw|withdrew|withdrawn obj=money|cash|savings|candidacy|nomination|application|product|bid|offer|deposit	-	-	-	-	-
withdraw|withdrew|withdrawn obj=demand|objection|complaint|threat|claim|proposal|bill|accusation|remark	CONCEDE	-	080	subj	against,to
withdraw|withdrew|withdrawn	RETREAT	withdraw	0874	subj	from	weak
withdraw|withdrew|withdrawn obj=@troops	RETREAT	withdraw	0874	subj	from
withdraw|withdrew|withdrawn obj=@diplomat|ambassador|envoy|staff|mission	SANCTION	withdraw	161	subj	from
withdraw|withdrew|withdrawn obj=@aid|fund|funding	SANCTION	withdraw	162	subj	from
withdraw|withdrew|withdrawn obj=observer|monitor|inspector|peacekeeper|mediator	SANCTION	withdraw	166	subj	from
withdraw|withdrew|withdrawn obj=support|backing	REJECT	-	120	subj	for,from
withdraw|withdrew|withdrawn from=@talks	SANCTION	withdraw	164	subj	with,from
withdraw|withdrew|withdrawn from=@agreement|treaty|organisation|organization|union|council|bloc|coalition|alliance|government|commission	SANCTION	withdraw	160	subj	from
withdraw|withdrew|withdrawn from=@territory|@place subj=@troops|@militia|@actor	RETREAT	withdraw	0874	subj	from
withhold|withheld obj=name|comment|judgment|information|judgement|identity	-	-	-	-	-
withhold|withheld obj=aid|fund|funding|payment|assistance|loan	SANCTION	discontinue	162	subj	from
withhold|withheld obj=salary|water|power|food|fuel|electricity	COERCE	withhold	170	subj	from,of
work prt=together	COOPERATE	-	060	subj+with	with	recip
work with=@actor subj=@actor	COOPERATE	-	060	subj+with	with	recip weak
wound obj=pride|feeling|ego	-	-	-	-	-
wound	ASSAULT	-	180	subj	obj	victim num=injured
wound subj=bomb|bomber|blast|explosion|bombing|mine|grenade	ASSAULT	explosives	183	by	obj	victim num=injured
wound subj=shell|mortar|rocket|missile|shelling	ASSAULT	heavy-weapons	194	by	obj	victim num=injured
wound subj=airstrike|strike|raid	ASSAULT	aerial	195	by,mod,poss	obj	victim num=injured
wound in=attack|bombing|clash|shooting|airstrike|blast|raid|fighting|ambush|shelling|explosion|battle|violence|assault	ASSAULT	-	190	by	obj	victim num=injured
write to=@actor	CONSULT	-	040	subj	to	weak

# Y
yield to=pressure|demand|@actor	CONCEDE	-	080	subj	to,from
