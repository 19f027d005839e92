# Nouns that tell an event. Format: docs/lexicon-format.md. Columns are apart by tabs.
# pattern	type	mode	cameo	actor	recipient	flags
# A noun under a light verb (@light) takes that verb's subject and prepositions. All senses of a word stand together: first those that tell
# nothing (type "-", they win ties), then the special ones, the plain word last.

# A
abdication	RETREAT	resign	0831	poss,subj,of	-
abduction	ASSAULT	abduct	181	by,subj	of,poss	victim num=abducted
abduction of	ASSAULT	abduct	181	by,subj,poss	of	victim num=abducted
abuse of=prisoner|detainee|child|woman|girl|boy|@people	ASSAULT	-	182	by,subj,poss	of	weak victim
abuse mod=sexual	ASSAULT	sexual	1821	by,subj,poss,mod	of	weak victim
access mod=humanitarian	RETREAT	access	0863	by,from,subj	to,for,in	weak
access for=inspector|monitor|observer|convoy|agency	RETREAT	access	086	by,from,subj	for
accord	AGREE	-	030	subj+between+with+poss,mod	with	recip
accusation	ACCUSE	allege	112	subj,from,by,poss,mod	against,of,doer	weak act
accusation against	ACCUSE	allege	112	subj,from,by,poss,mod	against	act
accusation of	ACCUSE	allege	112	subj,from,by,poss,mod	against	act weak
accusation by	ACCUSE	allege	112	by	against	act
acquittal	CONCEDE	-	081	by	of,poss
action mod=legal	ACCUSE	allege	115	subj,by,poss,from,of	against
action against mod=legal	ACCUSE	allege	115	subj,by,poss,from,of	against
adoption of=resolution|@agreement|declaration	SUPPORT	-	051	by,poss	on,against
advance on=@place|@territory	ASSAULT	-	190	by,subj,poss,of,mod	on
aggression against	ASSAULT	-	190	by,subj,poss,mod,of	against
agreement	AGREE	-	030	subj+between+with+poss,mod,of	with,to	recip weak nominal=generic
agreement between	AGREE	-	030	between	-	recip
agreement with	AGREE	-	030	subj+with,poss+with,mod+with,with	-	recip nominal=generic
agreement for	AGREE	-	030	subj+with+between+poss	-	recip weak nominal=generic
aid mod=hearing|visual|legal|first|student|teaching|kool|band|learning|mobility|memory	-	-	-	-	-
aid	AID	-	070	subj,from,by,poss,mod,of	to,for,in	weak nominal=generic num=money
aid mod=humanitarian|food|emergency|medical|relief	AID	-	073	subj,from,by,poss,mod	to,for,in	weak num=money
aid mod=military|lethal|defence|defense	AID	-	072	subj,from,by,poss,mod	to,for	weak num=money
aid mod=economic|financial|development|foreign|bilateral|budget	AID	-	071	subj,from,by,poss,mod	to,for	weak num=money
air-strike	ASSAULT	aerial	195	by,subj,poss,of,mod	on,against,in,at	num=killed
airlift	AID	-	073	subj,by,poss,mod	of,to
airstrike	ASSAULT	aerial	195	by,subj,poss,of,mod	on,against,in,at	num=killed
alert mod=high|military|full|combat|maximum|red	MOBILIZE	troops	152	subj,by,of,poss,mod	-	weak
allegation	ACCUSE	allege	112	subj,from,by,poss,mod	against,of,doer	weak act
allegation of=fraud|torture|abuse|corruption|rape|rigging|misconduct|crime|atrocity|harassment|bribery	ACCUSE	allege	112	subj,from,by,poss,mod	against,by	act weak
allegation against	ACCUSE	allege	112	subj,from,by,poss,mod	against	act
allegation by	ACCUSE	allege	112	by	against	act
ambush	ASSAULT	firearms	193	by,subj,poss,mod	on,of,against	num=killed
amnesty	CONCEDE	-	081	subj,by,poss,of,from	for,to
annexation	COERCE	seize	192	by,subj,poss,mod	of
annexation of	COERCE	seize	192	by,subj,poss,mod	of,from
apology	CONCEDE	-	055	subj,from,by,poss,of	to,for	act
appeal mod=court|broad|mass|sex|popular|universal|enduring	-	-	-	-	-
appeal for=help|@aid|assistance|fund|donation|support	REQUEST	assist	103	subj,from,by,poss,mod	to	act
appeal for=calm|peace|restraint|release|ceasefire|clemency|truce	REQUEST	yield	105	subj,from,by,poss,mod	to	act
appeal to=@actor	REQUEST	-	100	subj,from,by,poss,mod	to	act weak
appeal against	REJECT	-	120	subj,from,by,poss,of	against,doer	act
approval of=resolution|@agreement|plan	SUPPORT	-	051	by,poss,from	of	weak
armistice	RETREAT	ceasefire	0871	between+with+subj+by,mod	with	recip
arrest mod=cardiac|respiratory	-	-	-	-	-
arrest	COERCE	arrest	173	by,subj	of,poss,doer	weak num=arrested
arrest mod=house	COERCE	arrest	173	by	of,poss,subj,iobj
arrest mod=mass|arbitrary|night	COERCE	arrest	173	by,poss,subj,mod	of	num=arrested
arrest by=police|@police|@actor	COERCE	arrest	173	by	of,poss	num=arrested
arrest of	COERCE	arrest	173	by,subj,poss	of	num=arrested
arrest poss	COERCE	arrest	173	by	poss	num=arrested
arson	ASSAULT	primitive	180	by,subj	of,at,in	weak
assassination mod=character	-	-	-	-	-
assassination	ASSAULT	targeted	186	by,subj,mod	of,poss	victim
assassination of	ASSAULT	targeted	186	by,subj,poss	of	victim
assault	ASSAULT	-	190	by,subj,poss,mod,from	on,against	nominal=generic
assault mod=sexual|indecent	ASSAULT	sexual	1821	by,subj,poss,mod	on,against,of	weak
assault mod=air|aerial	ASSAULT	aerial	195	by,subj,poss,mod	on,against
assault mod=ground|military|armed|deadly	ASSAULT	-	190	by,subj,poss,mod	on,against
assault on	ASSAULT	-	190	by,subj,poss,mod,from	on
asset-freeze	SANCTION	discontinue	163	subj,by,from,poss,mod	on,of
assistance	AID	-	070	subj,from,by,poss,mod,of	to,for	weak nominal=generic num=money
assistance mod=humanitarian|emergency|food|relief	AID	-	073	subj,from,by,poss,mod	to,for,in	weak
assistance mod=military|security|lethal	AID	-	072	subj,from,by,poss,mod	to,for	weak
assistance mod=economic|financial|development	AID	-	071	subj,from,by,poss,mod	to,for	weak num=money
asylum	AID	-	075	subj,by,from	to,iobj	weak
attack mod=heart|panic|asthma|shark|verbal|personal|bear|animal|dog|anxiety|crocodile|scathing|political|bug|ad|partisan|asthma	-	-	-	-	-
attack mod=cyber|hacking|denial-of-service|ransomware|ddos|phishing	COERCE	cyber	176	by,subj,poss,mod,from	on,against
attack	ASSAULT	-	190	by,subj,poss,mod,of,from	on,against,at	nominal=generic num=killed
attack mod=terrorist|terror|deadly|militant|rebel|israeli|bloody|brutal|military|ground|guerrilla|taliban	ASSAULT	-	190	by,subj,poss,from,mod	on,against,at	nominal=generic num=killed
attack mod=gun|shooting|sniper|gunfire	ASSAULT	firearms	193	by,subj,poss	on,against,at	num=killed
attack mod=knife|stabbing|arson|acid|machete|axe|sword|stone-throwing|firebomb|car-ramming|ramming	ASSAULT	primitive	182	by,subj,poss,mod	on,against,at	num=killed
attack mod=bomb|bombing|grenade|mine|roadside|ied|car-bomb|letter-bomb	ASSAULT	explosives	183	by,subj,poss,mod	on,against,at	num=killed
attack mod=suicide	ASSAULT	suicide-attack	1831	by,subj,poss,mod	on,against,at	num=killed
attack mod=air|aerial|helicopter|airstrike|bomber	ASSAULT	aerial	195	by,subj,poss,mod	on,against,at,in	num=killed
attack mod=drone|uav	ASSAULT	drone	190	by,subj,poss,mod	on,against,at,in	num=killed
attack mod=rocket|missile|mortar|artillery|shell|tank	ASSAULT	heavy-weapons	194	by,subj,poss,mod	on,against,at,in	num=killed
attack mod=chemical|gas|nerve|chlorine|sarin|biological|nuclear|poison	ASSAULT	unconventional	204	by,subj,poss,mod	on,against,at,in	num=killed
attack mod=sexual|sex	ASSAULT	sexual	1821	by,subj,poss,mod	on,against,in
attack on=policy|plan|bill|record|decision|character|budget|reform|freedom|democracy|press|right|integrity|report|court|poverty|inflation|proposal|goal	ACCUSE	disapprove	111	by,subj,poss,mod,from	on,doer	weak act
attack from=opposition|critic|medium|party|rival|press	ACCUSE	disapprove	111	from	on	weak
attack in=@place	ASSAULT	-	190	by,subj,poss,mod,from	on,against,at	num=killed
attack mod=verbal|scathing|blistering|stinging on=@actor	ACCUSE	disapprove	111	by,subj,poss,mod,from	on
attack on	ASSAULT	-	190	by,subj,poss,mod,from	on	num=killed
attack against	ASSAULT	-	190	by,subj,poss,mod,from	against	num=killed
attack by	ASSAULT	-	190	by	on,against,at	num=killed
attacker	-	-	-	-	-
attempt mod=suicide|record|rescue|goal	-	-	-	-	-
attempt mod=assassination|murder	ASSAULT	targeted	185	by,subj	on,against,of
attempt mod=coup	COERCE	-	170	by,subj,of,poss	against,in
attempt on=life|@person	ASSAULT	targeted	185	by,subj,poss	on,of

# B
backing of=@actor	SUPPORT	-	051	of	for,subj	weak
backing for	SUPPORT	-	051	subj,poss,from,of	for
bailout	AID	-	071	subj,from,by,poss,mod	of,for,to,iobj	weak num=money
ban mod=smoking|doping|two-match|lifetime|drug|hunting|plastic|three-match|touchline|test|driving|stadium|four-year|hosepipe|transfer|alcohol	-	-	-	-	-
ban on=party|group|rally|protest|demonstration|opposition|travel|movement|organisation|organization|activity|assembly	COERCE	restrict	1722	by,subj,poss,mod	on
ban on=import|export|trade|sale|beef|coal|flight|oil|arm	SANCTION	discontinue	163	by,subj,poss,mod	on,from
ban on=film|book|newspaper|website|broadcast|medium|channel|app	COERCE	censor	1721	by,subj,poss,mod	on
ban mod=travel|entry|flight	COERCE	restrict	172	by,subj,poss,mod	on,against
ban mod=import|export|trade|arm	SANCTION	discontinue	163	by,subj,poss,mod	on,against
ban	COERCE	restrict	172	by,subj,poss,mod	on,against	weak
barrage of=question|criticism|insult|complaint|ad|message|advertising|abuse	-	-	-	-	-
barrage of=rocket|missile|shell|artillery|mortar	ASSAULT	heavy-weapons	194	by,from,subj,poss,mod	on,at,against,into
barrage mod=artillery|rocket|missile|mortar	ASSAULT	heavy-weapons	194	by,from,subj,poss,mod	on,at,against,into
battle mod=legal|court|custody|takeover|title|relegation|bidding|uphill|losing|election|electoral|political|midfield|price|championship|pay|boardroom|ratings|leadership	-	-	-	-	-
battle with=cancer|illness|disease|depression|injury|addiction|alcohol|weight|drug|inflation	-	-	-	-	-
battle mod=running|street with=police|@police	PROTEST	riot	145	subj,by,between	with
battle with=@militia|@troops|rebel|police|insurgent|militant|government	ASSAULT	-	190	subj+with,poss+with,mod+with	-	recip
battle mod=gun|fierce|pitched|bloody|street|tank|naval	ASSAULT	-	190	between+by+with+subj+mod	against	recip
battle against=@militia|rebel|isil|isis|insurgent|militant	ASSAULT	-	190	subj,poss,mod,by,of	against
battle for=@place|city|town|base|airport	ASSAULT	-	190	between+by+subj,poss,mod	against,with	recip
battle between	ASSAULT	-	190	between	-	recip
beating by=police|@police|soldier|guard	ASSAULT	beat	182	by	of	victim
beating of	ASSAULT	beat	182	by,subj,poss	of	victim
beheading	ASSAULT	targeted	186	by,subj	of,poss	victim num=killed
blackout mod=internet|media|communication|news	COERCE	censor	1721	by,subj,poss,mod	in
blame on	ACCUSE	allege	112	subj,by	on	weak
blast mod=gas|boiler|mining|furnace|factory|winter|icy|cold	-	-	-	-	-
blast mod=bomb|suicide|mine|grenade|car-bomb|twin|roadside	ASSAULT	explosives	183	by,from	in,at,on	num=killed
blockade by=protester|farmer|driver|trucker|fisherman|villager|demonstrator|activist|striker|miner|union	PROTEST	obstruct	144	by	of,against
blockade mod=road|highway|street|railway	PROTEST	obstruct	144	by,subj,poss,mod	of,against,on
blockade	COERCE	restrict	191	by,subj,poss,mod	of,on,against
blockade of	COERCE	restrict	191	by,subj,poss,mod	of
bloodshed	ASSAULT	-	180	by,subj	in	weak
bomb mod=car|roadside|suicide|truck|pipe|petrol	ASSAULT	explosives	183	by,from,subj	in,at,on,under	weak num=killed
bombardment	ASSAULT	heavy-weapons	194	by,subj,poss,mod	of,on,against,in
bombardment mod=air|aerial	ASSAULT	aerial	195	by,subj,poss,mod	of,on,against,in
bomber mod=suicide	ASSAULT	suicide-attack	1831	-	in,at,on	weak
bombing mod=photo|love	-	-	-	-	-
bombing	ASSAULT	explosives	183	by,subj,poss,mod	of,on,against,in,at	nominal=generic num=killed
bombing mod=suicide	ASSAULT	suicide-attack	1831	by,subj,poss	of,on,against,at	num=killed
bombing mod=car|truck|roadside|vehicle	ASSAULT	explosives	1832	by,subj,poss	of,on,against,at	num=killed
bombing mod=aerial|air|carpet|saturation|cluster	ASSAULT	aerial	195	by,subj,poss,mod	of,on,against,in,at	num=killed
bombing of=@place|@territory|city|town|village|position	ASSAULT	aerial	195	by,subj,poss,mod	of	num=killed
bombing in=@place	ASSAULT	explosives	183	by,subj,poss	of,on,against,at	num=killed
bombing of	ASSAULT	explosives	183	by,subj,poss,mod	of	num=killed
bounty on	THREATEN	violence	138	subj,by,from	on
boycott of=talk|meeting|summit|negotiation|session	REJECT	meet	125	by,poss,subj,mod	of
boycott	PROTEST	boycott	143	by,subj,poss,mod,from	of,against
boycott of	PROTEST	boycott	143	by,subj,poss,mod,from	of
breach of=@ceasefire	ASSAULT	-	196	by,subj,poss,mod	with
broadcast mod=propaganda|loudspeaker	ACCUSE	disapprove	111	subj,by,poss,mod,of	against,into,to
build-up of=@troops|force	MOBILIZE	troops	154	by,poss,subj,mod,of	along,against,near
build-up mod=military|troop|naval|force	MOBILIZE	troops	154	by,poss,subj,of,mod	along,against,near
building mod=settlement	COERCE	-	170	by,subj,poss,mod	in,on
buildup mod=military|troop|naval|force	MOBILIZE	troops	154	by,poss,subj,of,mod	along,against,near
buildup of=@troops|force	MOBILIZE	troops	154	by,poss,subj,mod,of	along,against,near

# C
call mod=phone|telephone|conference	CONSULT	phone	041	subj+with+between+to+poss	-	recip
call for=@yield_noun	REQUEST	yield	105	subj,from,by,poss,mod	to,on	act
call for=@meet_noun	REQUEST	meet	106	subj,from,by,poss,mod	to,on	act
call for=@change_noun	REQUEST	change	104	subj,from,by,poss,mod	to,on,of	act
call for=@assist_noun	REQUEST	assist	102	subj,from,by,poss,mod	to,on	act
call with=@actor	CONSULT	phone	041	subj+with+poss	-	recip
call between=@actor	CONSULT	phone	041	between	-	recip
call for	REQUEST	-	100	subj,from,by,poss,mod	to,on	act weak
call-up of=reservist	MOBILIZE	troops	154	by,poss,subj	-
campaign mod=public-relations|pr|publicity	SUPPORT	-	053	subj,poss,by	for	weak
campaign against=corruption|war|treaty|law|government	ACCUSE	disapprove	113	subj,by,poss,mod,of	against	weak
campaign mod=smear|propaganda|hate	ACCUSE	disapprove	113	subj,by,poss,mod,of	against
campaign mod=disinformation|misinformation	COERCE	misinformation	170	by,subj,poss,mod	against,in
campaign mod=military|bombing|air|aerial|terror	ASSAULT	-	190	by,subj,poss,mod,of	against,in,on
campaign against=@militia|rebel|militant|isil|isis|insurgent|terrorist|daesh	ASSAULT	-	190	by,subj,poss,mod,of	against
cancellation of=visit|meeting|talk|summit|trip	REJECT	meet	125	by,poss,subj	with,to
cannon mod=water	ASSAULT	crowd-control	175	by,from,subj	on,at,against	weak
capitulation	CONCEDE	-	080	poss,by,of	to
capture of=attention|market|carbon|datum|image|video|gas	-	-	-	-	-
capture of=@people|@person|commander|leader|soldier|@troops|@militia	ASSAULT	abduct	181	by,subj,poss	of
capture of=@place|@territory|base|airport	ASSAULT	-	190	by,subj,poss,mod	from,of
cease-fire	RETREAT	ceasefire	0871	between+with+subj+by+poss,mod,of	with	recip
cease-fire between	RETREAT	ceasefire	0871	between	-	recip
ceasefire	RETREAT	ceasefire	0871	between+with+subj+by+poss,mod,of	with,in	recip
ceasefire between	RETREAT	ceasefire	0871	between	-	recip
censorship	COERCE	censor	1721	by,subj,poss,mod	of	weak
censorship of	COERCE	censor	1721	by,subj,poss,mod	of
censure of	ACCUSE	disapprove	111	subj,by,poss	of
cessation of=hostility|fighting|violence	RETREAT	ceasefire	0871	between+by+subj+poss	with,in	recip
charge mod=service|congestion|battery|electric|late|impairment|cavalry|parking|restructuring|extra|electrical|one-off	-	-	-	-	-
charge of=@actor	-	-	-	-	-
charge of=@crime	ACCUSE	allege	112	by,poss	against,subj,iobj	weak
charge mod=criminal|murder|terrorism|corruption|treason|fraud|rape|bribery|drug|espionage|felony|assault|conspiracy	ACCUSE	allege	112	by,poss	against,subj,iobj	weak
charge mod=baton|lathi	ASSAULT	crowd-control	175	subj,by,poss,mod	on,against
charge against	ACCUSE	allege	112	subj,by,poss,from	against
checkpoint	-	-	-	-	-
clampdown on	COERCE	-	170	by,subj,poss,mod	on
clash mod=league|cup|title|quarter-final|group|premier|champions|premiership|personality|semi-final|schedule|weekend|culture|fixture|round|upcoming|final|pool|european	-	-	-	-	-
clash of=civilization|culture|personality|titan|style|interest	-	-	-	-	-
clash with=police|@police|security-force	PROTEST	riot	145	subj+with,poss+with,mod+with,with	-	recip weak
clash	ASSAULT	-	190	between+with+subj+mod+poss,of	with	recip weak
clash mod=armed|border|deadly|violent|bloody|military|fierce|heavy|street|sectarian|ethnic	ASSAULT	-	190	between+with+subj+mod+poss,of	with	recip
clash between	ASSAULT	-	190	between	-	recip
clash with	ASSAULT	-	190	subj+with,poss+with,mod+with,with	-	recip
cleansing mod=ethnic	ASSAULT	targeted	203	by,subj,poss	of,against
clemency	CONCEDE	-	081	subj,by,from	for,to	weak
closure of=border|crossing|airspace|checkpoint|road	COERCE	restrict	191	by,subj,poss,mod	with,to,of
closure of=newspaper|station|channel|website	COERCE	censor	1721	by,subj,poss,mod	of
co-operation	COOPERATE	-	060	between+with+poss,subj+with,mod	with	recip weak
collaboration between	COOPERATE	-	060	between	-	recip weak
commitment	AGREE	-	030	subj,poss,mod	to,with	weak
commitment to	AGREE	-	030	subj,poss,by,mod,of	to,with	weak
compensation	AID	-	071	subj,from,by	to,for,iobj	weak num=money
complaint mod=customer|health|consumer|noise|common|medical	-	-	-	-	-
complaint	ACCUSE	disapprove	114	subj,from,by,poss,mod	against,to,with	weak
complaint against	ACCUSE	allege	114	subj,from,by,poss,mod	against
compromise between	CONCEDE	-	080	between	-	recip
concession	CONCEDE	-	080	subj,from,by,poss,of	to	weak
concession to	CONCEDE	-	080	subj,from,by,poss	to
condemnation	ACCUSE	disapprove	111	subj,from,by,poss,of,mod	of,doer	act
condemnation of	ACCUSE	disapprove	111	subj,from,by,poss,mod	of,doer	act
condemnation from	ACCUSE	disapprove	111	from	of,doer	act
conference mod=news|press|party|medical|academic|scientific|football|developer|annual|sport|tech|video|eastern|western|teaching	-	-	-	-	-
conference	CONSULT	multilateral	040	subj+of+between,mod	with	recip weak
conference mod=peace|donor|international|security|disarmament|reconciliation|climate|un	CONSULT	multilateral	046	subj+of+between,mod	with	recip
confession	CONCEDE	-	055	poss,by,of,subj	to	weak
confiscation	COERCE	seize	1711	by,subj,poss	of,from
congratulation	SUPPORT	-	051	subj,from,poss,of	to,iobj	weak
construction of=settlement|outpost|barrier	COERCE	-	170	by,subj,poss,mod	in,on
construction mod=settlement	COERCE	-	170	by,subj,poss,mod	in,on
consultation	CONSULT	-	040	subj+with+between+poss	with	recip weak
consultation with	CONSULT	-	040	subj+with,poss+with,with	-	recip
contact with=@actor	CONSULT	-	040	subj+with,poss+with	-	recip weak
contact between	CONSULT	-	040	between	-	recip
conversation mod=phone|telephone	CONSULT	phone	041	subj+with+between+poss,of	with	recip
conversation with	CONSULT	-	040	subj+with,poss+with	-	recip weak
conviction mod=strong|firm|deep|religious	-	-	-	-	-
conviction	SANCTION	convict	116	by	of,poss,against
convoy mod=aid|humanitarian|relief	AID	-	073	from,by,poss,mod	to,for	weak
cooperation	COOPERATE	-	060	between+with+poss+mod,subj+with	with	recip weak nominal=generic
cooperation mod=military|defence|defense|security	COOPERATE	-	062	between+with+poss,subj+with,mod	with	recip weak
cooperation mod=economic|trade|energy	COOPERATE	-	061	between+with+poss,subj+with,mod	with	recip weak
cooperation mod=intelligence	COOPERATE	-	064	between+with+poss,subj+with,mod	with	recip weak
cooperation with	COOPERATE	-	060	subj+with,poss+with,mod+with,with	-	recip weak
cooperation between	COOPERATE	-	060	between	-	recip
corridor mod=humanitarian	RETREAT	access	0863	by,from,subj	to,for,in
counter-attack	ASSAULT	-	190	by,subj,poss,mod,from	on,against
counterattack	ASSAULT	-	190	by,subj,poss,mod,from	on,against
counteroffensive	ASSAULT	-	190	by,subj,poss,mod,from	on,against
coup mod=diplomatic|pr|publicity|marketing|major|big	-	-	-	-	-
coup	COERCE	-	170	by,subj,poss,of,mod	against,in
coup mod=military|attempted|bloodless|failed|palace	COERCE	-	170	by,subj,poss,of	against,in
coup against	COERCE	-	170	by,subj,poss,mod	against
crackdown on=drug|crime|smoking|drunk|tax|speeding|fraud|parking|piracy|doping|spam	-	-	-	-	-
crackdown	COERCE	-	170	by,subj,poss,mod,of	on,against
crackdown on	COERCE	-	170	by,subj,poss,mod	on
crisis mod=hostage	ASSAULT	abduct	181	by,subj	in,at	weak
criticism mod=literary|film|art|food|music|self|constructive	-	-	-	-	-
criticism	ACCUSE	disapprove	111	subj,from,by,poss,mod	of,doer	weak act
criticism of	ACCUSE	disapprove	111	subj,from,by,poss,mod	of,doer	act
criticism from	ACCUSE	disapprove	111	from	of,for,doer	act
curfew	COERCE	curfew	1723	by,subj,poss,mod	in,on
curfew in	COERCE	curfew	1723	by,subj,poss,mod	in,on
cut in=aid|assistance	SANCTION	discontinue	162	subj,by,poss	to
cut mod=power|water|electricity	COERCE	withhold	170	by,subj	to,in	weak
cutoff of=aid|assistance|supply	SANCTION	discontinue	162	subj,by,poss	to
cyber-attack	COERCE	cyber	176	by,subj,poss,mod,from	on,against
cyberattack	COERCE	cyber	176	by,subj,poss,mod,from	on,against

# D
deadline for=@actor|withdrawal|surrender	REQUEST	-	100	subj,by,poss	for	act weak
deal mod=transfer|sponsorship|record|book|movie|tv|television|sponsor|contract|loan|takeover|merger|car|phone|good|great|big|real|raw|new-contract|buyout	-	-	-	-	-
deal	AGREE	-	030	subj+between+with+poss	with	recip weak nominal=generic
deal mod=peace|nuclear|ceasefire|prisoner|hostage|coalition|power-sharing|trade|border|arm|migration|truce|security|swap|reparation	AGREE	-	030	subj+between+with+poss,mod	-	recip
deal between	AGREE	-	030	between	-	recip
deal with	AGREE	-	030	subj+with,poss+with,with	-	recip nominal=generic
defiance of	REJECT	change	128	subj,by,poss,mod	of
delivery of=aid|food|medicine|relief|supplies	AID	-	073	subj,from,by,poss	to
delivery of=@milaid	AID	-	072	subj,from,by,poss	to
delivery mod=aid|food	AID	-	073	subj,from,by,poss	to,in
delivery mod=weapon|arm|missile|tank	AID	-	072	subj,from,by,poss	to
demand for=oil|gas|product|goods|service|home|loan|energy|electricity|food|car|house|worker|gold|credit|ticket|housing|steel|water|labour|good	-	-	-	-	-
demand mod=consumer|domestic|market|strong|weak|high|global|oil|energy|strong|high|physical	-	-	-	-	-
demand for=@yield_noun	REQUEST	yield	105	subj,from,by,poss,mod,of	to,on	act
demand for=@change_noun|independence|justice|compensation|apology	REQUEST	change	104	subj,from,by,poss,mod,of	to,on	act
demand for=@assist_noun|ransom	REQUEST	assist	103	subj,from,by,poss,mod	to,on	act
demand mod=ransom	REQUEST	assist	103	subj,from,by,poss	to,on	act
demand by=@actor	REQUEST	-	100	by	to,on	act weak
demand poss	REQUEST	-	100	poss	to,on	act weak
demobilisation of	RETREAT	disarm	0873	by,subj,of	-
demobilization of	RETREAT	disarm	0873	by,subj,of	-
demolition of=@building|house|home|village|mosque	ASSAULT	destroy	1712	by,subj,poss	of
demolition mod=house|home	ASSAULT	destroy	1712	by,subj,poss,mod	of,in
demonstration mod=cooking|product|technology|flight|live|practical|vivid	-	-	-	-	-
demonstration of=power|force|strength|product|technology|skill|ability|method|effect	-	-	-	-	-
demonstration	PROTEST	demo	141	by,subj,of,poss,mod	against,at,outside	nominal=generic num=participants
demonstration in=@place	PROTEST	demo	141	by,subj,of,poss,mod	against,at,outside	num=participants
demonstration against	PROTEST	demo	141	by,subj,of,poss,mod	against,doer	num=participants
denial of=access|visa|entry|permission	REJECT	assist	120	by,subj,poss	to
denuclearization	RETREAT	disarm	0873	by,poss,of,mod	-	weak
denunciation	ACCUSE	disapprove	111	subj,from,by,poss,mod	of,doer	act
departure of=@troops	RETREAT	withdraw	0874	of	from
departure from=office|power	RETREAT	resign	0831	poss,of,subj	-
deployment of=@troops|soldier|force	MOBILIZE	troops	154	by,poss,subj,mod,of	to,along,against,near
deployment of=@missile|system|tank|warship|@aircraft|weapon|jet|carrier|thaad|@weapon	MOBILIZE	weapons	154	by,poss,subj,mod	to,along,against,near
deployment of=police|@police|officer	MOBILIZE	police	153	by,poss,subj,mod	to,against
deployment of=peacekeeper|observer|monitor	AID	-	074	by,poss,subj,mod	to,in
deployment mod=troop|military|force	MOBILIZE	troops	154	by,poss,subj,mod	to,along,against,near
deployment	MOBILIZE	troops	154	by,poss,subj,mod,of	to,along,against,near	weak
deportation	COERCE	deport	174	by,subj	of,poss,to
deportation of	COERCE	deport	174	by,subj,poss	of,to
destruction of=@building|house|home|village|mosque|infrastructure|monument	ASSAULT	destroy	190	by,subj,poss	of
detention	COERCE	arrest	173	by,subj	of,poss	weak
detention of	COERCE	arrest	173	by,subj,poss	of	num=arrested
dialogue	CONSULT	-	040	subj+with+between,mod,poss	with	recip weak nominal=generic
dialogue with	CONSULT	-	040	subj+with,poss+with,with	-	recip
dialogue between	CONSULT	-	040	between	-	recip
diplomacy mod=shuttle	CONSULT	third-party	045	poss,by,subj	between,with
disarmament	RETREAT	disarm	0873	by,poss,subj,mod,of	-	weak
disarmament of	RETREAT	disarm	0873	by,subj,of	-
discussion	CONSULT	-	040	subj+with+between+poss	with	recip weak
discussion with	CONSULT	-	040	subj+with,poss+with,with	-	recip
discussion between	CONSULT	-	040	between	-	recip
disengagement	RETREAT	withdraw	0874	of,by,poss,subj,mod	from	weak
dismantling of=@weapon|arsenal|programme|program|reactor|facility	RETREAT	disarm	0873	by,poss,subj	-
dismissal of=petition|complaint|case|claim|appeal|call|demand	REJECT	-	120	by,poss,subj	of,by
dismissal of=@official|minister|judge|@person|general	SANCTION	expel	166	by,subj	of
dismissal poss	SANCTION	expel	166	by	poss	weak
disobedience mod=civil	PROTEST	-	140	by,subj,of,poss,mod	against
displacement of	COERCE	deport	174	by,subj,poss	of	num=displaced
dissolution of=parliament|assembly|government|cabinet	SANCTION	expel	166	by,subj,poss	of
donation mod=blood|organ|political|campaign|charitable|egg|kidney|body|sperm	-	-	-	-	-
donation	AID	-	071	subj,from,by,poss,of	to,for	weak num=money
drill mod=evacuation|fire|oil|earthquake|disaster|power|electric|school|dental	-	-	-	-	-
drill mod=joint|allied|bilateral|trilateral	COOPERATE	-	062	subj+with+between+by+of,poss,mod	-	recip
drill mod=military|naval|air|war|army|defence|defense|annual	COOPERATE	-	062	subj+with+between+by+of,poss,mod	against	recip
drill mod=missile|live-fire|artillery|bombing	MOBILIZE	weapons	150	subj,by,poss,mod,of	against

# E
easing of=@sanction|blockade|restriction	RETREAT	-	085	by,subj,from	on,against
effort mod=mediation	CONSULT	third-party	045	by,poss,of,mod,subj	between,with
embargo	SANCTION	discontinue	163	subj,by,from,poss,mod	on,against,of
embargo on	SANCTION	discontinue	163	subj,by,from,poss,mod	on,against
emergency mod=state	COERCE	martial-law	1724	by,subj,poss	in
encirclement of	COERCE	restrict	191	by,subj,poss,mod	of
end to=fighting|hostility|war|bombing|violence|conflict|shelling|bloodshed	RETREAT	ceasefire	0871	between+by+subj	with	weak
endorsement	SUPPORT	-	051	from,by,poss,of,subj	of,for	weak
endorsement by	SUPPORT	-	051	by	of,for
enrichment mod=uranium	MOBILIZE	weapons	150	by,poss,subj,mod	-	weak
evacuation of=@people|civilian|wounded|embassy|citizen|national	AID	-	073	by,subj,poss	of
evacuation	AID	-	073	by,subj	of,from	weak
evacuation of=base|settlement|outpost	RETREAT	withdraw	0874	by,subj,poss	from
eviction	COERCE	deport	174	by,subj	of,poss,from	weak
eviction of	COERCE	deport	174	by,subj,poss	of,from
exchange of=intelligence|information	COOPERATE	-	064	between+with,subj	with	recip
exchange of=fire|gunfire|artillery|shot|shell|rocket	ASSAULT	-	190	between+with,subj,poss	with	recip
exchange of=prisoner|captive|body|hostage|detainee	RETREAT	release	0841	between+with+by,subj	with	recip num=released
exchange mod=prisoner|hostage|captive	RETREAT	release	0841	between+with+by,subj,mod	with	recip num=released
exchange of=view|letter|message	CONSULT	-	040	between+with,subj	with	recip weak
execution of=plan|budget|order|contract|project|strategy|programme|program|code|play|search	-	-	-	-	-
execution	ASSAULT	targeted	186	by,subj	of,poss	victim weak
execution mod=summary|public|mass|extrajudicial	ASSAULT	targeted	186	by,subj,poss,mod	of	victim num=killed
execution of=@people|@person|@captive|convict	ASSAULT	targeted	186	by,subj,poss	of	victim num=killed
exercise mod=military|naval|joint|live-fire|air|war|defence|defense|amphibious|maritime	COOPERATE	-	062	subj+with+between+by+of,poss,mod	against	recip
exercise mod=joint|bilateral|allied|trilateral	COOPERATE	-	062	subj+with+between+by+of,poss,mod	-	recip
exercise mod=missile|live-fire	MOBILIZE	weapons	150	subj,by,poss,mod,of	against,near
expansion mod=settlement	COERCE	-	170	by,subj,poss,mod	in,on
expansion of=settlement	COERCE	-	170	by,subj,poss,mod	in,on
explosion mod=gas|population|boiler|cambrian|chemical|volcanic	-	-	-	-	-
explosion mod=bomb|mine|car-bomb|roadside|landmine|grenade|twin	ASSAULT	explosives	183	by,from	in,at,on	num=killed
explosion of=bomb|mine|grenade|device	ASSAULT	explosives	183	by,from	in,at,on	num=killed
expulsion of=@diplomat	SANCTION	expel	166	by,subj,poss	of,from
expulsion of=@people|journalist|foreigner|migrant|refugee	COERCE	deport	174	by,subj,poss	of,from
expulsion from=party|union|group|organisation|organization|council|club	SANCTION	expel	166	by,subj	poss,of
expulsion of	SANCTION	expel	166	by,subj,poss	of,from
extradition	COOPERATE	-	063	by,from	to,of,poss
extradition of	COOPERATE	-	063	by,from,subj	to,of

# F
fall of=@place to=@militia|rebel|@actor	ASSAULT	-	190	to	of
fight mod=title|heavyweight|legal|court|prize|cancer|relegation|promotion|boxing|world|pay	-	-	-	-	-
fight against=@militia|@actor|rebel|militant|isil|isis|insurgent|taliban|daesh	ASSAULT	-	190	by,subj,poss,mod,of	against
fight with=@actor|@militia|rebel|police	ASSAULT	-	190	by,subj,poss,mod,of	with	weak
fighting	ASSAULT	-	190	between+by+of+mod,subj	with,against	weak nominal=generic
fighting in=@place	ASSAULT	-	190	between+by+of+mod,subj	with,against	recip
fighting between	ASSAULT	-	190	between	-	recip
fighting with	ASSAULT	-	190	subj+with,poss+with,mod+with,with	-	recip
fine on=@actor	SANCTION	convict	116	by,from,subj	on	num=money
fine of	SANCTION	convict	116	by,from	on,iobj,to,for,subj	weak num=money
fire mod=forest|bush|wild|house|kitchen|camp|brush|factory|friendly-house|electrical|accidental	-	-	-	-	-
fire mod=small-arm|sniper|machine-gun|automatic|enemy|gun|heavy	ASSAULT	firearms	193	by,from,subj,poss,mod	on,at,against	weak
fire mod=artillery|mortar|rocket|tank|shell|missile	ASSAULT	heavy-weapons	194	by,from,subj,poss,mod	on,at,against
firefight	ASSAULT	firearms	193	between+with+subj+mod	with	recip
firing of=missile|rocket|projectile|icbm|satellite	MOBILIZE	weapons	150	by,poss,subj,mod	over,toward,at
firing of=@official|minister|director|employee|@person|worker	SANCTION	expel	166	by,poss,subj	of
fraud mod=electoral|election|vote	COERCE	misinformation	170	by,subj,poss,mod	in	weak
freeze|froze|frozen mod=wage|pay|hiring|price|deep|council	-	-	-	-	-
freeze|froze|frozen mod=asset	SANCTION	discontinue	163	subj,by,from,poss,mod	on,of
freeze|froze|frozen mod=aid|funding	SANCTION	discontinue	162	subj,by,from,poss,mod	to,on,of

# G
game mod=war	COOPERATE	-	062	subj+with+between+by+of,poss,mod	-	recip
gas mod=tear	ASSAULT	crowd-control	175	by,from,subj	on,at,against	weak
genocide	ASSAULT	targeted	202	by,subj,poss,mod	of,against,in	victim
grant from=@actor	AID	-	071	from	to,subj,iobj	weak num=money
gun-battle	ASSAULT	firearms	193	between+with+subj+mod	with	recip
gunfight	ASSAULT	firearms	193	between+with+subj+mod	with	recip
gunfire	ASSAULT	firearms	193	by,from,between,subj,mod	on,at	weak

# H
hack	COERCE	cyber	176	by,subj,poss,mod	of,on,against	weak
hack of	COERCE	cyber	176	by,subj,poss,mod	of
hacking	COERCE	cyber	176	by,subj,poss,mod	of,against	weak
hacking of	COERCE	cyber	176	by,subj,poss,mod	of
halt to=fighting|hostility|bombing|violence|airstrike|shelling|strike|offensive	RETREAT	ceasefire	0871	by,subj,poss	against
halt to=exercise|drill|test|programme|program|enrichment|construction|building	RETREAT	-	087	by,subj,poss,of	-
handover of=@territory|power|sovereignty|base|control	RETREAT	-	0842	by,subj,from,poss	to
handover of=suspect|fugitive	COOPERATE	-	063	by,subj,from	to,of
handover of=hostage|body|prisoner|remains	RETREAT	release	0841	by,subj,from	to,of
harassment of=@actor|journalist|activist|@people	COERCE	-	170	by,subj,poss,mod	of
hijacking	ASSAULT	abduct	181	by,subj	of
hijacking of	ASSAULT	abduct	181	by,subj,poss	of
hostage-taking	ASSAULT	abduct	181	by,subj,poss	of,in,at	num=abducted
hostility between	ASSAULT	-	190	between	-	recip weak

# I
impeachment	ACCUSE	allege	115	subj,by	of,poss,against	weak
impeachment of	ACCUSE	allege	115	subj,by	of
imprisonment	COERCE	arrest	173	by,subj	of,poss	weak
imprisonment of	COERCE	arrest	173	by,subj,poss	of
incursion	ASSAULT	-	190	by,subj,poss,mod,of	into,in
incursion into	ASSAULT	-	190	by,subj,poss,mod,of	into
indictment	ACCUSE	allege	112	subj,by,from	against,of,poss
inquest into	ACCUSE	investigate	091	subj,by	into
inquiry	ACCUSE	investigate	090	subj,by,poss,mod	into,of,doer	weak act
inquiry into	ACCUSE	investigate	090	subj,by,poss,mod	into,doer	act
inspection of=site|facility|plant|reactor	ACCUSE	investigate	090	subj,by,poss,mod	of,in	weak
interference in=election|vote|affair|politics	COERCE	misinformation	170	by,subj,poss,mod	in,of
interrogation of	ACCUSE	investigate	091	subj,by,poss	of
invasion of=privacy|pitch|body|tissue|space	-	-	-	-	-
invasion mod=pitch|home|alien|species	-	-	-	-	-
invasion	ASSAULT	-	190	by,subj,poss,mod	of
invasion of	ASSAULT	-	190	by,subj,poss,mod	of
investigation mod=scientific|experimental|theoretical|archaeological|clinical|preliminary-study	-	-	-	-	-
investigation	ACCUSE	investigate	090	subj,by,poss,mod	into,of,against,doer	weak act
investigation mod=criminal|corruption|police|murder|judicial|war-crime|un|internal|independent|federal	ACCUSE	investigate	091	subj,by,poss,mod	into,of,against,doer	weak act
investigation into	ACCUSE	investigate	090	subj,by,poss,mod,of	into,doer	act
investigation of	ACCUSE	investigate	090	subj,by,poss,mod	of,doer	act
investigation against	ACCUSE	investigate	090	subj,by,poss,mod	against
invitation	AGREE	-	036	subj,poss,from,of,by	to,iobj	weak act
invitation to	AGREE	-	036	subj,poss,from,of,by	iobj,to	act weak

# J
jailing of	COERCE	arrest	173	by,subj,poss	of

# K
kidnap of	ASSAULT	abduct	181	by,subj,poss	of	victim num=abducted
kidnapping	ASSAULT	abduct	181	by,subj	of,poss	victim num=abducted
kidnapping of	ASSAULT	abduct	181	by,subj,poss	of	victim num=abducted
killing mod=mercy|badger|whale	-	-	-	-	-
killing of=whale|badger|seal|dolphin|animal|dog|lion|elephant|bird|cell	-	-	-	-	-
killing	ASSAULT	-	180	by,subj,poss,mod	of	victim weak num=killed
killing mod=mass	ASSAULT	targeted	202	by,subj,poss,mod	of,in	victim num=killed
killing mod=targeted|revenge|extrajudicial|honour|honor|sectarian|contract	ASSAULT	targeted	186	by,subj,poss,mod	of	victim num=killed
killing of	ASSAULT	-	180	by,subj,poss,mod	of	victim num=killed
killing by	ASSAULT	-	180	by	of,poss	victim

# L
launch mod=product|book|campaign|shuttle|commercial|album|website|web|app|model|nasa|spacex|game|car|iphone|shop	-	-	-	-	-
launch	-	-	-	-	-
launch of=attack|offensive|assault|operation	-	-	-	-	-
launch of=@missile|satellite	MOBILIZE	weapons	150	by,poss,subj,mod,from	over,toward,at
launch mod=missile|rocket|ballistic|satellite|icbm|projectile|test|spy	MOBILIZE	weapons	150	by,poss,subj,from,of,mod	over,toward,at
launch poss	MOBILIZE	weapons	150	poss	over,toward,at	weak
law mod=martial	COERCE	martial-law	1724	by,subj,poss,mod	in
lawsuit	ACCUSE	allege	115	subj,by,poss,from,of	against
lawsuit against	ACCUSE	allege	115	subj,by,poss,from	against
liberation of=@captive|hostage	RETREAT	release	0841	by,subj	of	num=released
liberation of=@place|@territory|city|town	ASSAULT	-	192	by,subj,poss	from
lifting of=@sanction	RETREAT	-	085	by,subj,from	on,against,of
lifting of=siege|blockade	RETREAT	withdraw	0872	by,subj	of,on
lifting of=curfew|emergency|ban|restriction	RETREAT	-	081	by,subj	on,in
loan mod=student|bank|home|car|mortgage|personal|bad|season-long|payday	-	-	-	-	-
loan from=@actor	AID	-	071	from	to,subj,iobj	weak num=money
loan to=@actor	AID	-	071	subj,from,by,poss	to	weak num=money
looting	PROTEST	riot	145	by,subj	of,in
lynching	ASSAULT	beat	1823	by,subj	of,poss	victim num=killed

# M
maneuver mod=military|naval|joint|army	COOPERATE	-	062	subj+with+between+by+of,poss,mod	-	recip
manoeuvre mod=political|legal|heimlich	-	-	-	-	-
manoeuvre mod=military|naval|joint|army	COOPERATE	-	062	subj+with+between+by+of,poss,mod	-	recip
march mod=long|death|wedding|funeral|forced	-	-	-	-	-
march mod=protest|peace|pride|student|opposition|solidarity|torchlight|mass|anti-government|anti-war	PROTEST	demo	141	by,subj,of,poss,mod	against,on,to	num=participants
march by=@actor|thousand|protester|student|worker	PROTEST	demo	141	by	against,on	num=participants
march against	PROTEST	demo	141	by,subj,of,poss,mod	against,doer	num=participants
massacre	ASSAULT	targeted	202	by,subj,poss,mod	of,in,at	victim num=killed
massacre of	ASSAULT	targeted	202	by,subj,poss	of	victim num=killed
meddling in	COERCE	misinformation	170	by,subj,poss,mod	in,of
mediation	CONSULT	third-party	045	subj,by,poss,of,mod	between	weak
mediation by	CONSULT	third-party	045	by	between
meeting mod=annual|shareholder|policy|board|general|town|prayer|athletics|race|team|staff|parent|community|church|grand-prix|planning|zoning|public	-	-	-	-	-
meeting	CONSULT	-	040	subj+with+between+of+poss+mod	with	recip weak
meeting mod=emergency|ministerial|summit|cabinet|bilateral|trilateral|security|opec|council|eu|g7|g20|nato|extraordinary	CONSULT	multilateral	040	subj+with+between+of,poss,mod	-	recip
meeting in=@place	CONSULT	third-party	044	subj+with+between+of+poss	-	recip
meeting with	CONSULT	-	040	subj+with,poss+with,with	-	recip
meeting between	CONSULT	-	040	between	-	recip
meeting of	CONSULT	multilateral	040	of	-	-
memorandum	AGREE	-	030	subj+between+with	with	recip weak
mobilisation of=@troops|reservist|force	MOBILIZE	troops	154	by,poss,subj,mod	against
mobilisation mod=military|partial|general|troop	MOBILIZE	troops	154	by,poss,subj,mod,of	against
mobilization of=@troops|reservist|force	MOBILIZE	troops	154	by,poss,subj,mod	against
mobilization mod=military|partial|general|troop	MOBILIZE	troops	154	by,poss,subj,mod,of	against
murder mod=mystery	-	-	-	-	-
murder	ASSAULT	targeted	186	by,subj	of,poss	victim weak num=killed
murder of	ASSAULT	targeted	186	by,subj,poss	of	victim num=killed
mutiny	PROTEST	-	140	by,of,subj,poss,mod	against,in

# N
negotiation mod=contract|salary|price|wage|transfer	-	-	-	-	-
negotiation	CONSULT	-	046	subj+with+between+poss+mod,of	with	recip nominal=generic
negotiation with	CONSULT	-	046	subj+with,poss+with,mod+with,with	-	recip
negotiation between	CONSULT	-	046	between	-	recip
normalisation of=tie|relation	SUPPORT	-	050	between+with+by	with	recip
normalization of=tie|relation	SUPPORT	-	050	between+with+by	with	recip
note mod=protest	ACCUSE	disapprove	114	subj,from,by,poss,mod	to

# O
objection	ACCUSE	disapprove	110	subj,from,by,poss,of	to,doer	weak act
objection to	ACCUSE	disapprove	110	subj,from,by,poss,of	to,doer	act
objection from	ACCUSE	disapprove	110	from	to,doer	act
occupation	COERCE	seize	192	by,subj,poss,mod	of	weak
occupation of=square|building|university|factory|office|street	PROTEST	obstruct	144	by,subj,poss,mod	of
occupation of=@place|@territory|land	COERCE	seize	192	by,subj,poss,mod	of
offensive mod=charm|diplomatic|peace|media|sales	-	-	-	-	-
offensive	ASSAULT	-	190	by,subj,poss,mod,of	against,on,in,at
offensive against	ASSAULT	-	190	by,subj,poss,mod	against
offer mod=job|share|special|takeover|cash|buyout|contract|initial|public|transfer|bid|book	-	-	-	-	-
offer	AGREE	-	030	subj,poss,mod,of,by	to	weak act
offer of=talk|help|aid|assistance|mediation|asylum|amnesty|ceasefire|truce|support|dialogue	AGREE	-	030	subj,poss,mod,by,from	to,iobj	act
operation mod=rescue|surgical|heart|mining|business|relief|cleanup|salvage|knee|day-to-day|daily|test|hip|surgery|offshore|flight|search|normal|retail|cleaning	-	-	-	-	-
operation mod=joint	COOPERATE	-	062	subj+with+between+by+of,poss,mod	against	recip weak
operation mod=military|ground|combat|anti-terrorist|counter-terrorism|counterterrorism|clearing|clearance|counter-insurgency|offensive|air|anti-terror	ASSAULT	-	190	by,subj,poss,mod,of	against,in,on
operation mod=peacekeeping|humanitarian	AID	-	074	by,subj,poss,mod,of	in	weak
operation against=@militia|@actor|rebel|militant|isil|isis	ASSAULT	-	190	by,subj,poss,mod,of	against
opposition to=plan|war|deployment|move|decision|bill|treaty|intervention|sanction|@actor	ACCUSE	disapprove	110	subj,from,by,poss,of,mod	to,doer	act
opposition from=@actor	ACCUSE	disapprove	110	from	to,doer	act
order mod=evacuation	REQUEST	change	100	subj,from,by,poss,mod	to,for	act
ouster of	SANCTION	expel	166	by,subj	of
ouster poss	SANCTION	expel	166	by	poss
outcry	ACCUSE	disapprove	111	subj,from,by,mod	over,against,doer	act
outrage over	ACCUSE	disapprove	111	subj,from,by,mod	over,doer	act
outrage at	ACCUSE	disapprove	111	subj,from,by,mod	at,doer	act
overflight	MOBILIZE	weapons	150	by,poss,subj,of,mod	of,over
overthrow|overthrew|overthrown	COERCE	-	170	by,subj,mod	of,poss
overthrow|overthrew|overthrown of	COERCE	-	170	by,subj,poss,mod	of

# P
pact mod=suicide	-	-	-	-	-
pact	AGREE	-	030	subj+between+with+poss,mod	with	recip
parade mod=military	MOBILIZE	weapons	150	by,poss,subj,mod	-
pardon	CONCEDE	-	081	subj,by,poss,from,mod	for,of,iobj
partnership between	COOPERATE	-	060	between	-	recip weak
patrol mod=joint	COOPERATE	-	062	subj+with+between+by+of,poss,mod	-	recip
patrol mod=naval|military|army|police|border|air	MOBILIZE	troops	150	by,poss,subj,mod	in,along	weak
persecution of	COERCE	-	170	by,subj,poss,mod	of
petition to=@actor	REQUEST	-	100	subj,from,by,poss	to	act
petition for	REQUEST	-	100	subj,from,by,poss	to	act weak
"phone call"	CONSULT	phone	041	subj+with+between+to+poss	-	recip
plea mod=guilty	CONCEDE	-	055	poss,by,subj	-
plea for=help|aid|peace|mercy|calm|clemency|release|assistance	REQUEST	assist	103	subj,from,by,poss,mod	to	act
plea to=@actor	REQUEST	-	100	subj,from,by,poss	to	act
plea of=@actor	REQUEST	-	100	of	to,against	act weak
pledge	AGREE	-	030	subj,poss,by,mod	to	weak act
pledge of=aid|support|help|assistance|money|cooperation	AGREE	-	033	subj,poss,by,from,mod	to,for	act
poisoning mod=food|lead|carbon|alcohol|blood|monoxide	-	-	-	-	-
poisoning of=@person|spy|dissident	ASSAULT	unconventional	180	by,subj,poss	of	victim
postponement of=visit|meeting|talk|summit|trip	REJECT	meet	125	by,poss,subj	with,to
praise	SUPPORT	-	051	from,subj,of,poss	for,to	weak
praise for=@actor	SUPPORT	-	051	from,subj,poss	for
presence mod=police|security|heavy	MOBILIZE	police	153	by,poss,of	-	weak
pressure on=@actor	COERCE	-	170	subj,from,by,poss,mod	on	weak
probe mod=space|lunar|mars|temperature	-	-	-	-	-
probe	ACCUSE	investigate	090	subj,by,poss,mod	into,of,doer	weak act
probe into	ACCUSE	investigate	090	subj,by,poss,mod	into,doer	act
proceeding against	ACCUSE	allege	115	subj,by,poss	against
process mod=peace	CONSULT	-	046	between+with+mod+poss	with	recip weak
promise	AGREE	-	030	subj,poss,by	to	weak act
promise of=aid|support|help|assistance|reform|cooperation|election	AGREE	-	030	subj,poss,by,from	to,for	act
proposal for=@meet_noun|ceasefire|truce	REQUEST	yield	105	subj,from,by,poss,mod	to	act
prosecution of	ACCUSE	allege	115	subj,by	of
protection of=civilian	AID	-	074	by,subj	of	weak
protest mod=formal|official|diplomatic|strong|stern	ACCUSE	disapprove	114	subj,from,by,poss,mod	to,with,over,against
protest	PROTEST	demo	141	by,subj,of,poss,mod	against,at,outside,over	nominal=generic num=participants
protest mod=mass|anti-government|street|student|violent|peaceful|pro-democracy|opposition|political|popular|antigovernment|anti-war|large|big|huge|weekly|daily|nationwide|national|pro-palestinian	PROTEST	demo	141	by,subj,of,poss,mod	against,at,outside,over	num=participants
protest mod=violent	PROTEST	riot	145	by,subj,of,poss,mod	against,at,outside,over	num=participants
protest to=@actor	ACCUSE	disapprove	114	subj,from,by,poss,mod	to
protest in=@place	PROTEST	demo	141	by,subj,of,poss,mod	against,at,outside	num=participants
protest against	PROTEST	demo	141	by,subj,of,poss,mod	against,doer	num=participants
protest by	PROTEST	demo	141	by	against,at,outside	num=participants
protest over	PROTEST	demo	141	by,subj,of,poss,mod	against,at,doer	num=participants
pull-out	RETREAT	withdraw	0874	of,by,poss,subj,mod	from
pullback	RETREAT	withdraw	0874	of,by,poss,subj,mod	from	weak
pullout	RETREAT	withdraw	0874	of,by,poss,subj,mod	from

# R
raid on=house|home|office|headquarters|newspaper|mosque|apartment|newsroom|shop|club	COERCE	seize	171	by,subj,poss,mod	on,of
raid by=police|@police|agent|officer	COERCE	seize	171	by	on,in,against
raid mod=police|drug|dawn|fbi|immigration|overnight-police|army	COERCE	seize	171	by,subj,poss,mod	on,in,against,at
raid mod=air|bombing|aerial	ASSAULT	aerial	195	by,subj,poss,mod	on,in,against
raid mod=cross-border|commando|rebel|deadly|special-force|military|guerrilla|cattle|israeli|militant	ASSAULT	-	190	by,subj,poss,mod	on,in,against
raid	ASSAULT	-	190	by,subj,poss,mod	on,in,against	weak
raid in=@place	COERCE	seize	171	by,subj,poss,mod	on,in,against	weak
rally mod=market|stock|price|campaign|election|bond|share|motor|world|late|relief|dakar|car|pep|oil|currency|dollar|gold|second-half|bull	-	-	-	-	-
rally by=@actor|group|thousand|protester|student|worker|supporter|opposition	PROTEST	demo	141	by	against,on	num=participants
rally against	PROTEST	demo	141	by,subj,of,poss,mod	against,doer	num=participants
rally mod=protest|mass|anti-government|opposition|pro-democracy|anti-war|pro-government|street|student	PROTEST	demo	141	by,subj,of,poss,mod	against,at,outside	num=participants
rally in=@place	PROTEST	demo	141	by,subj,of,poss,mod	against,outside	num=participants weak
rally against	PROTEST	demo	141	by,subj,of,poss,mod	against,doer	num=participants
rape mod=oilseed	-	-	-	-	-
rape	ASSAULT	sexual	1821	by,subj	of,poss	victim weak
rape of	ASSAULT	sexual	1821	by,subj,poss	of	victim
ratification	SUPPORT	-	057	by,poss	with
readiness	AGREE	-	030	poss,subj,of	with,to	weak act
rebuke	ACCUSE	disapprove	111	subj,from,by,poss,mod	to,of,iobj
recall of=@diplomat|ambassador|envoy	SANCTION	withdraw	161	by,subj,poss	from,to
recapture of=@place|@territory	ASSAULT	-	190	by,subj,poss	from,of
recognition of=independence|state|government|statehood|sovereignty	SUPPORT	-	054	by,poss,subj,mod	of
recognition mod=diplomatic|international	SUPPORT	-	054	by,from,subj,mod	of	weak
refusal xcomp=release|free|withdraw|surrender|lift|disarm|leave|yield	REJECT	yield	124	poss,by,subj,of,from,mod	to,of	act
refusal	REJECT	-	120	poss,by,subj,of,from,mod	to,of	act
reinforcement	MOBILIZE	troops	154	by,poss,subj,from,mod	to,in	weak
reinstatement	RETREAT	-	083	by,subj	of,poss
rejection mod=kidney|organ|transplant	-	-	-	-	-
rejection	REJECT	-	120	poss,by,subj,from,mod	of,doer	act
rejection of	REJECT	-	120	poss,by,subj,from,mod	of,doer	act
release of=film|album|datum|report|figure|document|result|energy|gas|toxin|version|product|single|song|video|book|information|statement|water|oil|chemical|game|hormone|minute|budget	-	-	-	-	-
release mod=press|news|album|theatrical|film|dvd|video|debut|new|latest|full|software	-	-	-	-	-
release mod=prisoner|hostage|early|unconditional|immediate	RETREAT	release	0841	by,subj	of,poss,mod	num=released
release of=@captive|@people|@person	RETREAT	release	0841	by,subj	of	num=released
release of	RETREAT	release	0841	by,subj	of	num=released
release poss	RETREAT	release	0841	by,subj,from	poss	num=released weak
relief mod=humanitarian|disaster|emergency|famine|flood	AID	-	073	subj,from,by,poss,mod	to,for,in	weak
relief mod=debt	AID	-	071	subj,from,by,poss	to,for
relief mod=sanction|sanctions	RETREAT	-	085	by,from,subj	for,to
removal of=@sanction|ban|restriction	RETREAT	-	085	by,subj	on,against
removal of=@official|@person|minister|judge	SANCTION	expel	166	by,subj,poss	of
repatriation of	RETREAT	release	0841	by,subj,from	of,to	weak
repression	COERCE	-	170	by,subj,poss,mod	of,against	weak nominal=generic
repression of	COERCE	-	170	by,subj,poss,mod	of
reprimand	ACCUSE	disapprove	111	subj,from,by,poss,mod	to,of,iobj
request for=comment|information|interview|record|documents|clarification|anonymity	-	-	-	-	-
request for=@assist_noun|help|assistance|extradition|troop|loan|bailout|asylum|airstrike	REQUEST	assist	103	subj,from,by,poss,mod	to	act
request for=@meet_noun	REQUEST	meet	106	subj,from,by,poss,mod	to,with	act
request mod=extradition|asylum|aid	REQUEST	assist	103	subj,from,by,poss	to,for	act
request of=@actor	REQUEST	-	100	of	to	act
request by=@actor	REQUEST	-	100	by	to	act
request from=@actor	REQUEST	-	100	from	to	act
request for	REQUEST	assist	102	subj,from,by,poss,mod,of	to	act weak
rescue of=hostage|@captive|migrant|refugee	AID	-	073	by,subj,poss	of
resignation	RETREAT	resign	0831	poss,subj,of,by,mod	to
resignation of	RETREAT	resign	0831	of	-
restoration of=tie|relation	SUPPORT	-	050	between+with+by	with	recip
restriction on=movement|travel|medium|press|protest|access|activity|freedom|journalist|entry|right|@actor	COERCE	restrict	1721	by,subj,poss,mod	on,of	weak
retreat	RETREAT	withdraw	0874	of,by,poss,subj,mod	from	weak
return of=@territory|land|body|remains|property|asset|artefact|ship	RETREAT	-	0842	by,subj,from	to
reunion mod=family	COOPERATE	-	060	between+of+by,subj,mod	-	recip
reunion of=family	COOPERATE	-	060	between+by,subj,mod	-	recip
revocation of=licence|license|citizenship|visa|accreditation|status	SANCTION	discontinue	160	by,subj,poss	of
revolt	PROTEST	-	140	by,of,subj,poss,mod	against,in	weak
revolt against	PROTEST	-	140	by,of,subj,poss,mod	against
rigging mod=vote|election|ballot	COERCE	misinformation	170	by,subj,poss,mod	in
riot of=colour|color|flavour|sound	-	-	-	-	-
riot	PROTEST	riot	145	by,of,subj,mod	against,in	nominal=generic
riot mod=food|race|prison|communal|street|deadly|sectarian|ethnic|religious|anti-muslim	PROTEST	riot	145	by,of,subj	against,in
riot in=@place|@territory|prison	PROTEST	riot	145	by,of,subj,mod	against,in
riot by	PROTEST	riot	145	by	against,in
rioting	PROTEST	riot	145	by,of,subj,mod	against,in
roadblock by=protester|farmer|driver|villager|demonstrator	PROTEST	obstruct	144	by	on,against
roundup of	COERCE	arrest	173	by,subj,poss	of
rule mod=emergency	COERCE	martial-law	1724	by,subj,poss,mod	in

# S
sabotage of	ASSAULT	destroy	190	by,subj,poss	of
sacking of	SANCTION	expel	166	by,subj,poss	of
sale of=@milaid|jet|tank|missile|arm|weapon|aircraft|helicopter	COOPERATE	-	062	by,poss,subj,from	to
sale mod=arm|weapon|military|missile|arms	COOPERATE	-	062	by,poss,subj,from,mod	to
salvo of	ASSAULT	heavy-weapons	194	by,from,subj,poss,mod	on,at,against	weak
sanction	SANCTION	discontinue	163	subj,by,from,poss,mod,of	on,against,to	weak nominal=generic
sanction mod=economic|trade|un|eu|us|american|western|international|new|fresh|tough|further|harsh|additional|european|crippling|targeted|financial	SANCTION	discontinue	163	subj,by,from,poss,mod,of	on,against	nominal=generic
sanction against	SANCTION	discontinue	163	subj,by,from,poss,mod	against
sanction on	SANCTION	discontinue	163	subj,by,from,poss,mod	on
search of=house|home|office|ship|vessel|apartment|premise	COERCE	seize	171	by,subj,poss	of
seizure mod=epileptic|brain|febrile	-	-	-	-	-
seizure of=@property|ship|tanker|asset|vessel|land|drug|weapon	COERCE	seize	1711	by,subj,poss	of,from
seizure of=power	COERCE	-	170	by,subj,poss	in,from
seizure of=@territory|@place|base	ASSAULT	-	190	by,subj,poss	from,of
sentence	SANCTION	convict	116	by,subj	of,iobj,poss,to,on,against,for	weak
sentence mod=death|life|jail|prison|suspended|year|five-year|ten-year|10-year|three-year|seven-year|two-year|20-year|month|heavy	SANCTION	convict	116	by	iobj,to,on,against,of,poss,subj,for
sentencing of	SANCTION	convict	116	by	of
session mod=emergency|special|closed-door of=council|assembly|parliament|league|commission	CONSULT	multilateral	040	of	-
settlement between	AGREE	-	030	between	-	recip
severance of=tie|relation	SANCTION	withdraw	161	by,subj,poss	with
severing of=tie|relation	SANCTION	withdraw	161	by,subj,poss	with
shelling	ASSAULT	heavy-weapons	194	by,subj,poss,mod,from	of,on,against,in	num=killed
shipment of=aid|food|medicine|vaccine|grain|wheat|rice	AID	-	073	subj,from,by,poss,mod	to
shipment of=@milaid	AID	-	072	subj,from,by,poss,mod	to
shipment mod=arm|weapon|missile|arms	AID	-	072	subj,from,by,poss,mod	to,for
shipment mod=aid|food	AID	-	073	subj,from,by,poss,mod	to,for
shoot-out	ASSAULT	firearms	193	between+with+subj+mod	with	recip
shooting mod=film|video|photo|clay|target|sharp|skeet|free-throw	-	-	-	-	-
shooting	ASSAULT	firearms	193	by,subj,mod	of,at,in	victim weak num=killed
shooting at=school|mosque|church|mall|nightclub|university|base|market|synagogue	ASSAULT	firearms	193	by,subj,mod	of,at	victim num=killed
shooting mod=mass|school|fatal|drive-by|deadly|police	ASSAULT	firearms	193	by,subj,mod	of,at	victim num=killed
shooting in=@place	ASSAULT	firearms	193	by,subj,mod	of,at	victim num=killed
shooting of	ASSAULT	firearms	193	by,subj,poss	of	victim
shootout mod=penalty	-	-	-	-	-
shootout	ASSAULT	firearms	193	between+with+subj+mod	with	recip
shot at=critic|rival|opponent|goal|title|fame|redemption	-	-	-	-	-
shot mod=penalty|free|goal|long-range|tee|curling|left-foot|right-foot|flu|winning|vaccine|screen|booster|covid|bunker|jump|big|best|close-range|low|long|first|second|title	-	-	-	-	-
shot on=goal|target	-	-	-	-	-
shot at=@people|@troops|@police|crowd|car|convoy	ASSAULT	firearms	193	by,from,subj	at
shot mod=warning	ASSAULT	crowd-control	175	by,from,subj	at,on
show of=force|strength	MOBILIZE	troops	150	by,poss,subj,mod	against,to
shutdown mod=internet	COERCE	censor	1721	by,subj,poss,mod	in
shutdown of=newspaper|station|channel|internet|website	COERCE	censor	1721	by,subj,poss,mod	of,in
siege mod=mentality|heart	-	-	-	-	-
siege	COERCE	restrict	191	by,subj,poss,mod	of,on
siege of	COERCE	restrict	191	by,subj,poss,mod	of
signing of=@agreement	SUPPORT	-	057	by+between,poss,subj	-	recip
sit-in	PROTEST	obstruct	144	by,subj,of,poss,mod	at,in,outside,against
skirmish	ASSAULT	firearms	193	between+with+subj+mod,of	with	recip
slaughter of=@people|civilian|villager	ASSAULT	targeted	202	by,subj,poss	of	victim num=killed
solidarity with	SUPPORT	-	051	subj,poss,of	with
stabbing	ASSAULT	primitive	182	by,subj	of,in,at	victim num=killed
state of=emergency|siege	COERCE	martial-law	1724	by,subj,poss	in
stone-throwing	ASSAULT	primitive	180	by,subj,mod	at	weak
stopover in=@place	CONSULT	visit	042	poss,subj,by	in	hostvisit
stoppage mod=work	PROTEST	strike	143	by,of,subj,poss,mod	at,against
strike mod=lightning|winning|late|second|opening|superb|left-foot|stunning|first-half|equalising|bird|gold|oil|lucky|first	-	-	-	-	-
strike	-	-	-	-	-
strike by=worker|teacher|driver|pilot|nurse|doctor|union|miner|staff|employee|lawyer|trucker|farmer	PROTEST	strike	143	by	at,against
strike mod=general|nationwide|labour|labor|rail|bus|transport|postal|teacher|worker|miner|24-hour|48-hour|truck|trucker|garbage|industrial|nurse|doctor|student|one-day|two-day|indefinite|wildcat|public-sector|train|dock|pilot|port|tube	PROTEST	strike	143	by,subj,of,poss,mod	at,against	num=participants
strike over=pay|wage|job|pension|reform|condition|cut|salary	PROTEST	strike	143	by,subj,of,poss,mod	at,against
strike mod=hunger	PROTEST	hunger	142	by,subj,of,poss,mod	against,in
strike mod=air|aerial|bombing	ASSAULT	aerial	195	by,subj,poss,of,mod	on,against,in,at	num=killed
strike mod=missile|rocket|artillery|mortar	ASSAULT	heavy-weapons	194	by,subj,poss,of,mod	on,against,in,at	num=killed
strike mod=drone	ASSAULT	drone	190	by,subj,poss,of,mod	on,against,in,at	num=killed
strike mod=military|retaliatory|precision|preemptive|pre-emptive|israeli|american|russian|saudi|nuclear|punitive|deadly|coalition|ukrainian	ASSAULT	aerial	195	by,subj,poss,of,mod	on,against,in,at	num=killed
strike on=@place|@building|@territory|@militia|@actor|target|position|convoy|facility	ASSAULT	aerial	195	by,subj,poss,of,mod	on	num=killed
strike against=@militia|@territory|@place|@building|@actor|target|position|facility|isil|isis	ASSAULT	aerial	195	by,subj,poss,of,mod	against	num=killed
suit against	ACCUSE	allege	115	subj,by,poss,from	against
summit of=mountain|everest|hill|mount|climb	-	-	-	-	-
summit	CONSULT	multilateral	046	subj+with+between+of,poss,mod	with	recip
summit with	CONSULT	multilateral	046	subj+with,poss+with,with	-	recip
summit between	CONSULT	multilateral	046	between	-	recip
summoning of=@diplomat	ACCUSE	disapprove	114	by,subj	of
supply of=@milaid	AID	-	072	subj,from,by,poss	to
support mod=life|technical|customer|child|tech|emotional|popular|public|support|fan|price|vocal	-	-	-	-	-
support mod=military|logistical|air	AID	-	072	subj,from,poss,mod	for,to,of	weak
support mod=financial|economic|budgetary	AID	-	071	subj,from,poss,mod	for,to	weak
support for=@actor	SUPPORT	-	051	subj,poss,from,of,mod	for	weak
support of=@actor	SUPPORT	-	051	of,from,poss	for,to	weak
suppression of=protest|dissent|uprising|rebellion|opposition|demonstration	COERCE	-	170	by,subj,poss,mod	of
surrender	RETREAT	disarm	0874	of,by,poss,subj,mod	to
surveillance of=@actor|citizen|journalist	COERCE	-	170	by,subj,poss,mod	of
suspension of=aid|assistance|cooperation|tie|relation|trade|membership|treaty	SANCTION	discontinue	160	subj,by,poss	to,with,of,from
swap mod=debt|currency|credit|interest|rate|default|job|house	-	-	-	-	-
swap mod=prisoner|spy|hostage|captive	RETREAT	release	0841	between+with+by,subj,mod	with	recip num=released

# T
takeover mod=military	COERCE	-	170	by,subj,poss,of	in
talk mod=small|contract|transfer|trash|ted|merger|takeover|pillow|motivational|pep|sweet|hand-wringing|locker|wage|pay|tough|straight|idle|baby	-	-	-	-	-
talk of=war|coup|recession|election|merger|money|town|rebellion|scandal|crisis|retirement|reform	-	-	-	-	-
talk about=film|book|game	-	-	-	-	-
talk	CONSULT	-	040	subj+with+between+poss+mod+of,between	with	recip nominal=generic
talk mod=peace|nuclear|coalition|bilateral|ceasefire|trade|six-party|border|truce|accession|disarmament|climate|indirect|direct|reconciliation|unity|crisis	CONSULT	-	046	subj+with+between+poss,mod,of	-	recip
talk mod=secret|proximity|shuttle	CONSULT	third-party	046	subj+with+between+poss,mod	-	recip
talk mod=phone|telephone|video	CONSULT	phone	041	subj+with+between+poss	with	recip
talk in=@place	CONSULT	third-party	044	subj+with+between+poss,mod,of	-	recip
talk with	CONSULT	-	040	subj+with,poss+with,mod+with,with	-	recip
talk between	CONSULT	-	040	between	-	recip
tariff on	SANCTION	discontinue	163	subj,by,from,poss,mod	on,from	weak
test mod=blood|drug|dna|driving|cricket|medical|school|aptitude|litmus|crash|stress|covid|pregnancy|hiv|screen|english|genetic|fitness|road|test|ban	-	-	-	-	-
test of=@missile|missile|bomb|weapon|rocket|device|technology	MOBILIZE	weapons	150	by,poss,subj,mod	over,toward,at
test mod=missile|nuclear|rocket|weapon|ballistic|bomb|underground|hydrogen|icbm|atomic	MOBILIZE	weapons	150	by,poss,subj,from,of,mod	over,toward,at
test-firing	MOBILIZE	weapons	150	by,poss,subj,of,mod	over,toward,at
threat mod=military|nuclear|terrorist|security	-	-	-	-	-
threat head=pose|represent|constitute|present|remain|become	-	-	-	-	-
threat to=peace|security|stability|health|world|economy|growth|species|environment|democracy|existence|life|survival|interest|safety|humanity|way	-	-	-	-	-
threat mod=environmental|cyber|major|big|existential|great|real|health|serious|main|growing|potential|biggest|great|existing	-	-	-	-	-
threat	THREATEN	-	130	poss,subj,by,from,mod,of	against,to	weak act
threat of=war|attack|invasion|strike|force|retaliation|violence|reprisal|action	THREATEN	violence	138	poss,subj,by,from,mod	against,to,on	act weak
threat of=expulsion|deportation	THREATEN	expel	136	poss,subj,by,from,mod	of,against,to	act
threat of=annexation|occupation|seizure	THREATEN	territory	1382	poss,subj,by,from,mod	of,against,to	act
threat of=withdrawal|rupture|break	THREATEN	relations	1313	poss,subj,by,from,mod	with,from,against,to	act
threat of=sanction|embargo|boycott|tariff	THREATEN	restrict	1312	poss,subj,by,from,mod	against,on,to	act
threat mod=death|bomb	THREATEN	violence	138	by,from,subj,poss	against,to	weak
threat against	THREATEN	violence	138	subj,by,from,poss,mod,of	against	act
toppling of	COERCE	-	170	by,subj,poss	of
torture	ASSAULT	torture	1822	by,subj,mod	of	victim weak nominal=generic
torture of	ASSAULT	torture	1822	by,subj,poss	of	victim
torture by	ASSAULT	torture	1822	by	of	victim
tour mod=concert|world|book|european|golf|pga|guided|cricket|rugby|bus|farewell|virtual|walking	-	-	-	-	-
tour of=@place	CONSULT	visit	042	poss,subj,by	of	hostvisit weak
training of=@troops|@police|rebel|fighter	AID	-	072	by,subj,poss	of
treaty	AGREE	-	030	subj+between+with+poss	with	recip weak nominal=generic
treaty between	AGREE	-	030	between	-	recip
trial mod=clinical|drug|medical|vaccine|field|human|time|free|testing|pilot|phase|randomized|randomised	-	-	-	-	-
trial of=@actor|@person|@people	ACCUSE	allege	115	subj,by	of
trial poss	ACCUSE	allege	115	by	poss	weak
tribute to=@person|@troops|victim	SUPPORT	-	051	subj,from	to	weak
trip mod=fishing|business|school|family|camping|shopping|road|boat|holiday|ski|return	-	-	-	-	-
trip to=@place	CONSULT	visit	042	subj,poss,by	to	hostvisit weak
trip to=@place poss	CONSULT	visit	042	poss,subj,by	to	hostvisit
truce	RETREAT	ceasefire	0871	between+with+subj+by+poss,mod,of	with	recip
truce between	RETREAT	ceasefire	0871	between	-	recip

# U
ultimatum	REQUEST	-	100	subj,from,by,poss,mod,of	to,iobj,for	act
understanding between	AGREE	-	030	between	-	recip
unrest	PROTEST	riot	145	by,of,subj,mod	against	weak nominal=generic
uprising	PROTEST	-	1411	by,of,subj,poss,mod	against,in	nominal=generic
uprising mod=popular	PROTEST	-	1411	by,of,subj,poss,mod	against
uprising mod=armed|islamist	ASSAULT	-	190	by,of,subj,poss,mod	against,in
uprising against	PROTEST	-	1411	by,of,subj,poss,mod	against
use of=gas|teargas|baton|"tear gas"|"rubber bullet"|"water cannon"	ASSAULT	crowd-control	175	by,poss,subj	against,on
use of="chemical weapon"|sarin|chlorine|"nerve agent"	ASSAULT	unconventional	204	by,poss,subj,mod	against,on
use of=force against=@actor|@people|protester	ASSAULT	-	190	by,poss,subj	against

# V
vandalism	PROTEST	vandalize	145	by,subj	of,against,at	weak
verdict mod=guilty	SANCTION	convict	116	by,from	against,of,in
veto	REJECT	-	129	poss,by,subj,of,from,mod	of,on
veto on	REJECT	-	129	poss,by,subj,from,mod	on,of
vigil	PROTEST	demo	141	by,subj,of,poss,mod	against,outside	weak num=participants
violation of=@ceasefire	ASSAULT	-	196	by,subj,poss,mod	with
violation mod=ceasefire|truce|cease-fire|armistice	ASSAULT	-	196	by,subj,poss,mod	with
violation of=airspace|border|water|sovereignty	COERCE	-	170	by,subj,poss,mod	of
violation of=resolution|law|right|treaty|sanction|agreement	ACCUSE	allege	112	-	by,poss,subj	weak
violence against=@actor|@people|civilian|woman|minority	ASSAULT	-	180	by,subj,mod	against	weak
violence between	ASSAULT	-	180	between	-	recip
visit mod=hospital|doctor|home|site|pub|school|museum|family|prison|conjugal|dental|visitor|patient	-	-	-	-	-
visit	CONSULT	visit	042	poss,subj,by,of,mod	to,in	hostvisit weak
visit mod=state|official|surprise|two-day|three-day|one-day|working|landmark|historic|goodwill	CONSULT	visit	042	poss,subj,by,of,mod	to,in	hostvisit
visit of=@actor	CONSULT	visit	042	of	to,in	hostvisit
visit to	CONSULT	visit	042	poss,subj,by,of,mod	to	hostvisit
visit by	CONSULT	visit	042	by	to,poss,in	hostvisit
visit poss	CONSULT	visit	042	poss	to,in	hostvisit
vote mod=no-confidence	REJECT	change	123	by,subj,of	against,in
vow of=revenge|retaliation|vengeance	THREATEN	violence	138	poss,subj,by,from,mod	against,on

# W
walkout	PROTEST	strike	143	by,of,subj,poss,mod	at,against
walkout from=talk|session|meeting	REJECT	meet	125	by,of,subj,poss,mod	with,from
war on=drug|poverty|terror|crime|cancer|waste|obesity	-	-	-	-	-
war mod=price|trade|star|bidding|cold|world|turf|class|culture|spending|currency|tug|gulf|ratings	-	-	-	-	-
war of=word|attrition|nerve	-	-	-	-	-
war mod=civil	ASSAULT	-	190	between,by,mod	with,against,in	weak
war against=@actor|@militia|@place	ASSAULT	-	190	by,subj,poss,mod,of	against
war with=@actor|@place	ASSAULT	-	190	subj+with,poss+with,mod+with	-	recip
war between=@actor	ASSAULT	-	190	between	-	recip
war in=@place	ASSAULT	-	190	by,subj,poss,mod	against,with	weak
war on=@actor|@place	ASSAULT	-	190	by,subj,poss,mod	on
warfare mod=cyber	COERCE	cyber	176	by,subj,poss,mod,from	on,against
warning mod=travel|profit|weather|storm|tsunami|flood|early|tornado|heat|health|hurricane|severe	-	-	-	-	-
warning to=@actor	THREATEN	-	130	subj,by,from,poss,mod,of	to	act weak
warrant mod=arrest	THREATEN	arrest	137	subj,by,from,poss,mod	for,against,of
warrant for=arrest	THREATEN	arrest	137	subj,by,from,poss,mod	for,against,of,doer
willingness	AGREE	-	030	poss,subj,of	with,to	weak act
withdrawal mod=cash|bank|drug|alcohol|symptom	-	-	-	-	-
withdrawal	RETREAT	withdraw	0874	of,by,poss,subj,mod	from	weak
withdrawal of=@troops	RETREAT	withdraw	0874	by,poss,mod,subj,of	from
withdrawal mod=troop|israeli|russian|american|military|army	RETREAT	withdraw	0874	poss,by,subj,of,mod	from
withdrawal from=@agreement|treaty|union|council|organisation|organization|deal|pact	SANCTION	withdraw	160	poss,by,subj,of,mod	from
withdrawal of=@diplomat|observer|monitor|envoy	SANCTION	withdraw	161	by,poss,subj,mod	from
withdrawal from=@place|@territory	RETREAT	withdraw	0874	poss,by,subj,of,mod	from
