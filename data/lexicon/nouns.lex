# Nouns that tell an event. Format: docs/lexicon-format.md. Columns are apart by tabs.
# pattern	type	mode	cameo	actor	recipient	flags
# A noun under a light verb (@light) takes that verb's subject and prepositions.

# ============================ AGREE ============================
agreement	AGREE	-	030	subj+between+with+poss,mod,of	with,to	recip weak nominal=generic
agreement between	AGREE	-	030	between	-	recip
agreement with	AGREE	-	030	subj+with,poss+with,mod+with,with	-	recip
agreement for	AGREE	-	030	subj+with+between+poss	-	recip weak
deal mod=transfer|sponsorship|record|book|movie|tv|television|sponsor|contract|loan|takeover|merger|car|phone|good|great|big|real|raw|new-contract|buyout	-	-	-	-	-
deal	AGREE	-	030	subj+between+with+poss	with	recip weak nominal=generic
deal between	AGREE	-	030	between	-	recip
deal with	AGREE	-	030	subj+with,poss+with,with	-	recip
deal mod=peace|nuclear|ceasefire|prisoner|hostage|coalition|power-sharing|trade|border|arm|migration|truce|security|swap|reparation	AGREE	-	030	subj+between+with+poss,mod	-	recip
pact mod=suicide	-	-	-	-	-
pact	AGREE	-	030	subj+between+with+poss,mod	with	recip
accord	AGREE	-	030	subj+between+with+poss,mod	with	recip
treaty	AGREE	-	030	subj+between+with+poss	with	recip weak nominal=generic
treaty between	AGREE	-	030	between	-	recip
understanding between	AGREE	-	030	between	-	recip
memorandum	AGREE	-	030	subj+between+with	with	recip weak
settlement between	AGREE	-	030	between	-	recip
offer mod=job|share|special|takeover|cash|buyout|contract|initial|public|transfer|bid|book	-	-	-	-	-
offer	AGREE	-	030	subj,poss,mod,of,by	to	weak act
offer of=talk|help|aid|assistance|mediation|asylum|amnesty|ceasefire|truce|support|dialogue	AGREE	-	030	subj,poss,mod,by,from	to,iobj	act
pledge	AGREE	-	030	subj,poss,by,mod	to	weak act
pledge of=aid|support|help|assistance|money|cooperation	AGREE	-	033	subj,poss,by,from,mod	to,for	act
promise	AGREE	-	030	subj,poss,by	to	weak act
promise of=aid|support|help|assistance|reform|cooperation|election	AGREE	-	030	subj,poss,by,from	to,for	act
commitment to	AGREE	-	030	subj,poss,by,mod,of	to,with	weak
commitment	AGREE	-	030	subj,poss,mod	to,with	weak
invitation	AGREE	-	036	subj,poss,from,of,by	to,iobj	weak act
invitation to	AGREE	-	036	subj,poss,from,of,by	iobj,to	act weak
readiness	AGREE	-	030	poss,subj,of	with,to	weak act
willingness	AGREE	-	030	poss,subj,of	with,to	weak act

# ============================ CONSULT ============================
talk mod=small|contract|transfer|trash|ted|merger|takeover|pillow|motivational|pep|sweet|hand-wringing|locker|wage|pay|tough|straight|idle|baby	-	-	-	-	-
talk of	-	-	-	-	-
talk about=film|book|game	-	-	-	-	-
talk	CONSULT	-	040	subj+with+between+poss+mod+of,between	with	recip nominal=generic
talk with	CONSULT	-	040	subj+with,poss+with,mod+with,with	-	recip
talk between	CONSULT	-	040	between	-	recip
talk mod=peace|nuclear|coalition|bilateral|ceasefire|trade|six-party|border|truce|accession|disarmament|climate|indirect|direct|reconciliation|unity|crisis	CONSULT	-	046	subj+with+between+poss,mod,of	-	recip
talk mod=secret|proximity|shuttle	CONSULT	third-party	046	subj+with+between+poss,mod	-	recip
talk in=@place	CONSULT	third-party	044	subj+with+between+poss,mod,of	-	recip
talk mod=phone|telephone|video	CONSULT	phone	041	subj+with+between+poss	with	recip
negotiation mod=contract|salary|price|wage|transfer	-	-	-	-	-
negotiation	CONSULT	-	046	subj+with+between+poss+mod,of	with	recip nominal=generic
negotiation with	CONSULT	-	046	subj+with,poss+with,mod+with,with	-	recip
negotiation between	CONSULT	-	046	between	-	recip
meeting mod=annual|shareholder|policy|board|general|town|prayer|athletics|race|team|staff|parent|community|church|grand-prix|planning|zoning|public	-	-	-	-	-
meeting	CONSULT	-	040	subj+with+between+of+poss+mod	with	recip weak
meeting with	CONSULT	-	040	subj+with,poss+with,with	-	recip
meeting between	CONSULT	-	040	between	-	recip
meeting of	CONSULT	multilateral	040	of	-	-
meeting mod=emergency|ministerial|summit|cabinet|bilateral|trilateral|security|opec|council|eu|g7|g20|nato|extraordinary	CONSULT	multilateral	040	subj+with+between+of,poss,mod	-	recip
meeting in=@place	CONSULT	third-party	044	subj+with+between+of+poss	-	recip
summit of=mountain|everest|hill|mount|climb	-	-	-	-	-
summit	CONSULT	multilateral	046	subj+with+between+of,poss,mod	with	recip
summit with	CONSULT	multilateral	046	subj+with,poss+with,with	-	recip
summit between	CONSULT	multilateral	046	between	-	recip
conference mod=news|press|party|medical|academic|scientific|football|developer|annual|sport|tech|video|eastern|western|teaching	-	-	-	-	-
conference	CONSULT	multilateral	040	subj+of+between,mod	with	recip weak
conference mod=peace|donor|international|security|disarmament|reconciliation|climate|un	CONSULT	multilateral	046	subj+of+between,mod	with	recip
consultation	CONSULT	-	040	subj+with+between+poss	with	recip weak
consultation with	CONSULT	-	040	subj+with,poss+with,with	-	recip
discussion with	CONSULT	-	040	subj+with,poss+with,with	-	recip
discussion between	CONSULT	-	040	between	-	recip
discussion	CONSULT	-	040	subj+with+between+poss	with	recip weak
dialogue	CONSULT	-	040	subj+with+between,mod,poss	with	recip weak nominal=generic
dialogue with	CONSULT	-	040	subj+with,poss+with,with	-	recip
dialogue between	CONSULT	-	040	between	-	recip
contact with=@actor	CONSULT	-	040	subj+with,poss+with	-	recip weak
contact between	CONSULT	-	040	between	-	recip
conversation with	CONSULT	-	040	subj+with,poss+with	-	recip weak
conversation mod=phone|telephone	CONSULT	phone	041	subj+with+between+poss,of	with	recip
call mod=phone|telephone|conference	CONSULT	phone	041	subj+with+between+to+poss	-	recip
call with=@actor	CONSULT	phone	041	subj+with+poss	-	recip
call between=@actor	CONSULT	phone	041	between	-	recip
"phone call"	CONSULT	phone	041	subj+with+between+to+poss	-	recip
visit mod=hospital|doctor|home|site|pub|school|museum|family|prison|conjugal|dental|visitor|patient	-	-	-	-	-
visit	CONSULT	visit	042	poss,subj,by,of,mod	to,in	hostvisit weak
visit to	CONSULT	visit	042	poss,subj,by,of,mod	to	hostvisit
visit by	CONSULT	visit	042	by	to,poss,in	hostvisit
visit poss	CONSULT	visit	042	poss	to,in	hostvisit
visit of=@actor	CONSULT	visit	042	of	to,in	hostvisit
visit mod=state|official|surprise|two-day|three-day|one-day|working|landmark|historic|goodwill	CONSULT	visit	042	poss,subj,by,of,mod	to,in	hostvisit
trip mod=fishing|business|school|family|camping|shopping|road|boat|holiday|ski|return	-	-	-	-	-
trip to=@place poss	CONSULT	visit	042	poss,subj,by	to	hostvisit
trip to=@place	CONSULT	visit	042	subj,poss,by	to	hostvisit weak
tour mod=concert|world|book|european|golf|pga|guided|cricket|rugby|bus|farewell|virtual|walking	-	-	-	-	-
tour of=@place	CONSULT	visit	042	poss,subj,by	of	hostvisit weak
stopover in=@place	CONSULT	visit	042	poss,subj,by	in	hostvisit
mediation	CONSULT	third-party	045	subj,by,poss,of,mod	between	weak
mediation by	CONSULT	third-party	045	by	between
effort mod=mediation|diplomatic	CONSULT	third-party	045	by,poss,of,mod,subj	between,with	weak
process mod=peace	CONSULT	-	046	between+with+mod+poss	with	recip weak
session mod=emergency|special|closed-door of=council|assembly|parliament|league|commission	CONSULT	multilateral	040	of	-
diplomacy mod=shuttle	CONSULT	third-party	045	poss,by,subj	between,with

# ============================ SUPPORT ============================
praise	SUPPORT	-	051	from,subj,of,poss	for,to	weak
praise for=@actor	SUPPORT	-	051	from,subj,poss	for
support mod=life|technical|customer|child|tech|emotional|popular|public|support|fan|price|vocal	-	-	-	-	-
support for=@actor	SUPPORT	-	051	subj,poss,from,of,mod	for	weak
support of=@actor	SUPPORT	-	051	of,from,poss	for,to	weak
support mod=military|logistical|air	AID	-	072	subj,from,poss,mod	for,to,of	weak
support mod=financial|economic|budgetary	AID	-	071	subj,from,poss,mod	for,to	weak
backing of=@actor	SUPPORT	-	051	of	for,subj	weak
backing for	SUPPORT	-	051	subj,poss,from,of	for
endorsement	SUPPORT	-	051	from,by,poss,of,subj	of,for	weak
endorsement by	SUPPORT	-	051	by	of,for
solidarity with	SUPPORT	-	051	subj,poss,of	with
recognition of=independence|state|government|statehood|sovereignty	SUPPORT	-	054	by,poss,subj,mod	of
recognition mod=diplomatic|international	SUPPORT	-	054	by,from,subj,mod	of	weak
ratification	SUPPORT	-	057	by,poss	with
signing of=@agreement	SUPPORT	-	057	by+between,poss,subj	-	recip
adoption of=resolution|@agreement|declaration	SUPPORT	-	051	by,poss	on,against
approval of=resolution|@agreement|plan	SUPPORT	-	051	by,poss,from	of	weak
normalisation of=tie|relation	SUPPORT	-	050	between+with+by	with	recip
normalization of=tie|relation	SUPPORT	-	050	between+with+by	with	recip
restoration of=tie|relation	SUPPORT	-	050	between+with+by	with	recip
campaign mod=public-relations|pr|publicity	SUPPORT	-	053	subj,poss,by	for	weak
congratulation	SUPPORT	-	051	subj,from,poss,of	to,iobj	weak
condolence	SUPPORT	-	018	subj,from,poss	to	weak
tribute to=@person|@troops|victim	SUPPORT	-	051	subj,from	to	weak

# ============================ CONCEDE ============================
apology	CONCEDE	-	055	subj,from,by,poss,of	to,for	act
concession	CONCEDE	-	080	subj,from,by,poss,of	to	weak
concession to	CONCEDE	-	080	subj,from,by,poss	to
amnesty	CONCEDE	-	081	subj,by,poss,of,from	for,to
pardon	CONCEDE	-	081	subj,by,poss,from,mod	for,of,iobj
acquittal	CONCEDE	-	081	by	of,poss
clemency	CONCEDE	-	081	subj,by,from	for,to	weak
plea mod=guilty	CONCEDE	-	055	poss,by,subj	-
confession	CONCEDE	-	055	poss,by,of,subj	to	weak
capitulation	CONCEDE	-	080	poss,by,of	to
reinstatement	RETREAT	-	083	by,subj	of,poss
compromise between	CONCEDE	-	080	between	-	recip

# ============================ COOPERATE ============================
cooperation	COOPERATE	-	060	between+with+poss+mod,subj+with	with	recip weak nominal=generic
cooperation with	COOPERATE	-	060	subj+with,poss+with,mod+with,with	-	recip weak
cooperation between	COOPERATE	-	060	between	-	recip
cooperation mod=military|defence|defense|security	COOPERATE	-	062	between+with+poss,subj+with,mod	with	recip weak
cooperation mod=economic|trade|energy	COOPERATE	-	061	between+with+poss,subj+with,mod	with	recip weak
cooperation mod=intelligence	COOPERATE	-	064	between+with+poss,subj+with,mod	with	recip weak
co-operation	COOPERATE	-	060	between+with+poss,subj+with,mod	with	recip weak
collaboration between	COOPERATE	-	060	between	-	recip weak
exercise mod=military|naval|joint|live-fire|air|war|defence|defense|amphibious|maritime	COOPERATE	-	062	subj+with+between+by+of,poss,mod	against	recip
exercise mod=joint|bilateral|allied|trilateral	COOPERATE	-	062	subj+with+between+by+of,poss,mod	-	recip
drill mod=evacuation|fire|oil|earthquake|disaster|power|electric|school|dental	-	-	-	-	-
drill mod=joint|allied|bilateral|trilateral	COOPERATE	-	062	subj+with+between+by+of,poss,mod	-	recip
drill mod=military|naval|air|war|army|defence|defense|annual	COOPERATE	-	062	subj+with+between+by+of,poss,mod	against	recip
drill mod=missile|live-fire|artillery|bombing	MOBILIZE	weapons	150	subj,by,poss,mod,of	against
manoeuvre mod=military|naval|joint|army	COOPERATE	-	062	subj+with+between+by+of,poss,mod	-	recip
maneuver mod=military|naval|joint|army	COOPERATE	-	062	subj+with+between+by+of,poss,mod	-	recip
manoeuvre mod=political|legal|heimlich	-	-	-	-	-
game mod=war	COOPERATE	-	062	subj+with+between+by+of,poss,mod	-	recip
patrol mod=joint	COOPERATE	-	062	subj+with+between+by+of,poss,mod	-	recip
sale of=@milaid|jet|tank|missile|arm|weapon|aircraft|helicopter	COOPERATE	-	062	by,poss,subj,from	to
sale mod=arm|weapon|military|missile|arms	COOPERATE	-	062	by,poss,subj,from,mod	to
extradition	COOPERATE	-	063	by,from	to,of,poss
extradition of	COOPERATE	-	063	by,from,subj	to,of
exchange of=intelligence|information	COOPERATE	-	064	between+with,subj	with	recip
exchange of=fire|gunfire|artillery|shot|shell|rocket	ASSAULT	-	190	between+with,subj,poss	with	recip
exchange of=prisoner|captive|body|hostage|detainee	RETREAT	release	0841	between+with+by,subj	with	recip num=released
exchange mod=prisoner|hostage|captive	RETREAT	release	0841	between+with+by,subj,mod	with	recip num=released
exchange of=view|letter|message	CONSULT	-	040	between+with,subj	with	recip weak
swap mod=debt|currency|credit|interest|rate|default|job|house	-	-	-	-	-
swap mod=prisoner|spy|hostage|captive	RETREAT	release	0841	between+with+by,subj,mod	with	recip num=released
reunion mod=family	COOPERATE	-	060	between+of+by,subj,mod	-	recip
reunion of=family	COOPERATE	-	060	between+by,subj,mod	-	recip
operation mod=joint	COOPERATE	-	062	subj+with+between+by+of,poss,mod	against	recip weak
partnership between	COOPERATE	-	060	between	-	recip weak

# ============================ AID ============================
aid mod=hearing|visual|legal|first|student|teaching|kool|band|learning|mobility|memory	-	-	-	-	-
aid	AID	-	070	subj,from,by,poss,mod,of	to,for,in	weak nominal=generic num=money
aid mod=humanitarian|food|emergency|medical|relief	AID	-	073	subj,from,by,poss,mod	to,for,in	weak num=money
aid mod=military|lethal|defence|defense	AID	-	072	subj,from,by,poss,mod	to,for	weak num=money
aid mod=economic|financial|development|foreign|bilateral|budget	AID	-	071	subj,from,by,poss,mod	to,for	weak num=money
assistance	AID	-	070	subj,from,by,poss,mod,of	to,for	weak nominal=generic num=money
assistance mod=humanitarian|emergency|food|relief	AID	-	073	subj,from,by,poss,mod	to,for,in	weak
assistance mod=military|security|lethal	AID	-	072	subj,from,by,poss,mod	to,for	weak
assistance mod=economic|financial|development	AID	-	071	subj,from,by,poss,mod	to,for	weak num=money
relief mod=humanitarian|disaster|emergency|famine|flood	AID	-	073	subj,from,by,poss,mod	to,for,in	weak
relief mod=debt	AID	-	071	subj,from,by,poss	to,for
donation mod=blood|organ|political|campaign|charitable|egg|kidney|body|sperm	-	-	-	-	-
donation	AID	-	071	subj,from,by,poss,of	to,for	weak num=money
loan mod=student|bank|home|car|mortgage|personal|bad|season-long|payday	-	-	-	-	-
loan from=@actor	AID	-	071	from	to,subj,iobj	weak num=money
loan to=@actor	AID	-	071	subj,from,by,poss	to	weak num=money
bailout	AID	-	071	subj,from,by,poss,mod	of,for,to,iobj	weak num=money
grant from=@actor	AID	-	071	from	to,subj,iobj	weak num=money
shipment of=aid|food|medicine|vaccine|grain|wheat|rice	AID	-	073	subj,from,by,poss,mod	to
shipment of=@milaid	AID	-	072	subj,from,by,poss,mod	to
shipment mod=arm|weapon|missile|arms	AID	-	072	subj,from,by,poss,mod	to,for
shipment mod=aid|food	AID	-	073	subj,from,by,poss,mod	to,for
delivery of=aid|food|medicine|relief|supplies	AID	-	073	subj,from,by,poss	to
delivery of=@milaid	AID	-	072	subj,from,by,poss	to
delivery mod=aid|food	AID	-	073	subj,from,by,poss	to,in
delivery mod=weapon|arm|missile|tank	AID	-	072	subj,from,by,poss	to
supply of=@milaid	AID	-	072	subj,from,by,poss	to
airlift	AID	-	073	subj,by,poss,mod	of,to
evacuation of=@people|civilian|wounded|embassy|citizen|national	AID	-	073	by,subj,poss	of
evacuation	AID	-	073	by,subj	of,from	weak
rescue of=hostage|@captive|migrant|refugee	AID	-	073	by,subj,poss	of
asylum	AID	-	075	subj,by,from	to,iobj	weak
convoy mod=aid|humanitarian|relief	AID	-	073	from,by,poss,mod	to,for	weak
protection of=civilian	AID	-	074	by,subj	of	weak
training of=@troops|@police|rebel|fighter	AID	-	072	by,subj,poss	of
compensation	AID	-	071	subj,from,by	to,for,iobj	weak num=money

# ============================ RETREAT ============================
ceasefire	RETREAT	ceasefire	0871	between+with+subj+by+poss,mod,of	with,in	recip
ceasefire between	RETREAT	ceasefire	0871	between	-	recip
cease-fire	RETREAT	ceasefire	0871	between+with+subj+by+poss,mod,of	with	recip
cease-fire between	RETREAT	ceasefire	0871	between	-	recip
truce	RETREAT	ceasefire	0871	between+with+subj+by+poss,mod,of	with	recip
truce between	RETREAT	ceasefire	0871	between	-	recip
armistice	RETREAT	ceasefire	0871	between+with+subj+by,mod	with	recip
cessation of=hostility|fighting|violence	RETREAT	ceasefire	0871	between+by+subj+poss	with,in	recip
end to=fighting|hostility|war|bombing|violence|conflict|shelling|bloodshed	RETREAT	ceasefire	0871	between+by+subj	with	weak
halt to=fighting|hostility|bombing|violence|airstrike|shelling|strike|offensive	RETREAT	ceasefire	0871	by,subj,poss	against
halt to=exercise|drill|test|programme|program|enrichment|construction|building	RETREAT	-	087	by,subj,poss,of	-
violation of=@ceasefire	ASSAULT	-	196	by,subj,poss,mod	with
violation mod=ceasefire|truce|cease-fire|armistice	ASSAULT	-	196	by,subj,poss,mod	with
breach of=@ceasefire	ASSAULT	-	196	by,subj,poss,mod	with
violation of=airspace|border|water|sovereignty	COERCE	-	170	by,subj,poss,mod	of
violation of=resolution|law|right|treaty|sanction|agreement	ACCUSE	allege	112	-	by,poss,subj	weak
withdrawal mod=cash|bank|drug|alcohol|symptom	-	-	-	-	-
withdrawal	RETREAT	withdraw	0874	of,by,poss,subj,mod	from	weak
withdrawal of=@troops	RETREAT	withdraw	0874	by,poss,mod,subj,of	from
withdrawal mod=troop|israeli|russian|american|military|army	RETREAT	withdraw	0874	poss,by,subj,of,mod	from
withdrawal from=@place|@territory	RETREAT	withdraw	0874	poss,by,subj,of,mod	from
withdrawal from=@agreement|treaty|union|council|organisation|organization|deal|pact	SANCTION	withdraw	160	poss,by,subj,of,mod	from
withdrawal of=@diplomat|observer|monitor|envoy	SANCTION	withdraw	161	by,poss,subj,mod	from
pullout	RETREAT	withdraw	0874	of,by,poss,subj,mod	from
pull-out	RETREAT	withdraw	0874	of,by,poss,subj,mod	from
pullback	RETREAT	withdraw	0874	of,by,poss,subj,mod	from	weak
retreat	RETREAT	withdraw	0874	of,by,poss,subj,mod	from	weak
disengagement	RETREAT	withdraw	0874	of,by,poss,subj,mod	from	weak
evacuation of=base|settlement|outpost	RETREAT	withdraw	0874	by,subj,poss	from
release of=film|album|datum|report|figure|document|result|energy|gas|toxin|version|product|single|song|video|book|information|statement|water|oil|chemical|game|hormone|minute|budget	-	-	-	-	-
release mod=press|news|album|theatrical|film|dvd|video|debut|new|latest|full|software	-	-	-	-	-
release of	RETREAT	release	0841	by,subj	of	num=released
release of=@captive|@people|@person	RETREAT	release	0841	by,subj	of	num=released
release poss	RETREAT	release	0841	by,subj,from	poss	num=released weak
release mod=prisoner|hostage|early|unconditional|immediate	RETREAT	release	0841	by,subj	of,poss,mod	num=released
liberation of=@captive|hostage	RETREAT	release	0841	by,subj	of	num=released
liberation of=@place|@territory|city|town	ASSAULT	-	192	by,subj,poss	from
handover of=@territory|power|sovereignty|base|control	RETREAT	-	0842	by,subj,from,poss	to
handover of=suspect|fugitive	COOPERATE	-	063	by,subj,from	to,of
handover of=hostage|body|prisoner|remains	RETREAT	release	0841	by,subj,from	to,of
return of=@territory|land|body|remains|property|asset|artefact|ship	RETREAT	-	0842	by,subj,from	to
repatriation of	RETREAT	release	0841	by,subj,from	of,to	weak
disarmament of	RETREAT	disarm	0873	by,subj,of	-
disarmament	RETREAT	disarm	0873	by,poss,subj,mod,of	-	weak
demobilisation of	RETREAT	disarm	0873	by,subj,of	-
demobilization of	RETREAT	disarm	0873	by,subj,of	-
denuclearization	RETREAT	disarm	0873	by,poss,of,mod	-	weak
surrender	RETREAT	disarm	0874	of,by,poss,subj,mod	to
dismantling of=@weapon|arsenal|programme|program|reactor|facility	RETREAT	disarm	0873	by,poss,subj	-
lifting of=@sanction	RETREAT	-	085	by,subj,from	on,against,of
lifting of=siege|blockade	RETREAT	withdraw	0872	by,subj	of,on
lifting of=curfew|emergency|ban|restriction	RETREAT	-	081	by,subj	on,in
easing of=@sanction|blockade|restriction	RETREAT	-	085	by,subj,from	on,against
relief mod=sanction|sanctions	RETREAT	-	085	by,from,subj	for,to
access mod=humanitarian	RETREAT	access	0863	by,from,subj	to,for,in	weak
access for=inspector|monitor|observer|convoy|agency	RETREAT	access	086	by,from,subj	for
corridor mod=humanitarian	RETREAT	access	0863	by,from,subj	to,for,in
resignation of	RETREAT	resign	0831	of	-
resignation	RETREAT	resign	0831	poss,subj,of,by,mod	to
abdication	RETREAT	resign	0831	poss,subj,of	-
departure of=@troops	RETREAT	withdraw	0874	of	from
departure from=office|power	RETREAT	resign	0831	poss,of,subj	-

# ============================ REQUEST ============================
call for	REQUEST	-	100	subj,from,by,poss,mod	to,on	act weak
call for=@yield_noun	REQUEST	yield	105	subj,from,by,poss,mod	to,on	act
call for=@meet_noun	REQUEST	meet	106	subj,from,by,poss,mod	to,on	act
call for=@change_noun	REQUEST	change	104	subj,from,by,poss,mod	to,on,of	act
call for=@assist_noun	REQUEST	assist	102	subj,from,by,poss,mod	to,on	act
demand for=oil|gas|product|goods|service|home|loan|energy|electricity|food|car|house|worker|gold|credit|ticket|housing|steel|water|labour|good	-	-	-	-	-
demand mod=consumer|domestic|market|strong|weak|high|global|oil|energy|strong|high|physical	-	-	-	-	-
demand for=@yield_noun	REQUEST	yield	105	subj,from,by,poss,mod,of	to,on	act
demand for=@change_noun|independence|justice|compensation|apology	REQUEST	change	104	subj,from,by,poss,mod,of	to,on	act
demand for=@assist_noun|ransom	REQUEST	assist	103	subj,from,by,poss,mod	to,on	act
demand mod=ransom	REQUEST	assist	103	subj,from,by,poss	to,on	act
demand poss	REQUEST	-	100	poss	to,on	act weak
demand by=@actor	REQUEST	-	100	by	to,on	act weak
request for=comment|information|interview|record|documents|clarification|anonymity	-	-	-	-	-
request for	REQUEST	assist	102	subj,from,by,poss,mod,of	to	act weak
request for=@assist_noun|help|assistance|extradition|troop|loan|bailout|asylum|airstrike	REQUEST	assist	103	subj,from,by,poss,mod	to	act
request for=@meet_noun	REQUEST	meet	106	subj,from,by,poss,mod	to,with	act
request of=@actor	REQUEST	-	100	of	to	act
request by=@actor	REQUEST	-	100	by	to	act
request from=@actor	REQUEST	-	100	from	to	act
request mod=extradition|asylum|aid	REQUEST	assist	103	subj,from,by,poss	to,for	act
appeal mod=court|broad|mass|sex|popular|universal|enduring	-	-	-	-	-
appeal for=help|@aid|assistance|fund|donation|support	REQUEST	assist	103	subj,from,by,poss,mod	to	act
appeal for=calm|peace|restraint|release|ceasefire|clemency|truce	REQUEST	yield	105	subj,from,by,poss,mod	to	act
appeal to=@actor	REQUEST	-	100	subj,from,by,poss,mod	to	act weak
appeal against	REJECT	-	120	subj,from,by,poss,of	against,doer	act
plea for=help|aid|peace|mercy|calm|clemency|release|assistance	REQUEST	assist	103	subj,from,by,poss,mod	to	act
plea to=@actor	REQUEST	-	100	subj,from,by,poss	to	act
plea of=@actor	REQUEST	-	100	of	to,against	act weak
petition to=@actor	REQUEST	-	100	subj,from,by,poss	to	act
petition for	REQUEST	-	100	subj,from,by,poss	to	act weak
ultimatum	REQUEST	-	100	subj,from,by,poss,mod,of	to,iobj,for	act
deadline for=@actor|withdrawal|surrender	REQUEST	-	100	subj,by,poss	for	act weak
order mod=evacuation	REQUEST	change	100	subj,from,by,poss,mod	to,for	act
pressure on=@actor	COERCE	-	170	subj,from,by,poss,mod	on	weak
proposal for=@meet_noun|ceasefire|truce	REQUEST	yield	105	subj,from,by,poss,mod	to	act

# ============================ ACCUSE ============================
condemnation	ACCUSE	disapprove	111	subj,from,by,poss,of,mod	of,doer	act
condemnation of	ACCUSE	disapprove	111	subj,from,by,poss,mod	of,doer	act
condemnation from	ACCUSE	disapprove	111	from	of,doer	act
criticism mod=literary|film|art|food|music|self|constructive	-	-	-	-	-
criticism	ACCUSE	disapprove	111	subj,from,by,poss,mod	of,doer	weak act
criticism of	ACCUSE	disapprove	111	subj,from,by,poss,mod	of,doer	act
criticism from	ACCUSE	disapprove	111	from	of,for,doer	act
denunciation	ACCUSE	disapprove	111	subj,from,by,poss,mod	of,doer	act
outcry	ACCUSE	disapprove	111	subj,from,by,mod	over,against,doer	act
outrage over	ACCUSE	disapprove	111	subj,from,by,mod	over,doer	act
outrage at	ACCUSE	disapprove	111	subj,from,by,mod	at,doer	act
rebuke	ACCUSE	disapprove	111	subj,from,by,poss,mod	to,of,iobj
reprimand	ACCUSE	disapprove	111	subj,from,by,poss,mod	to,of,iobj
censure of	ACCUSE	disapprove	111	subj,by,poss	of
objection	ACCUSE	disapprove	110	subj,from,by,poss,of	to,doer	weak act
objection to	ACCUSE	disapprove	110	subj,from,by,poss,of	to,doer	act
objection from	ACCUSE	disapprove	110	from	to,doer	act
opposition to=plan|war|deployment|move|decision|bill|treaty|intervention|sanction|@actor	ACCUSE	disapprove	110	subj,from,by,poss,of,mod	to,doer	act
opposition from=@actor	ACCUSE	disapprove	110	from	to,doer	act
protest mod=formal|official|diplomatic|strong|stern	ACCUSE	disapprove	114	subj,from,by,poss,mod	to,with,over,against
protest to=@actor	ACCUSE	disapprove	114	subj,from,by,poss,mod	to
note mod=protest	ACCUSE	disapprove	114	subj,from,by,poss,mod	to
complaint mod=customer|health|consumer|noise|common|medical	-	-	-	-	-
complaint	ACCUSE	disapprove	114	subj,from,by,poss,mod	against,to,with	weak
complaint against	ACCUSE	allege	114	subj,from,by,poss,mod	against
accusation	ACCUSE	allege	112	subj,from,by,poss,mod	against,of,doer	weak act
accusation against	ACCUSE	allege	112	subj,from,by,poss,mod	against	act
accusation of	ACCUSE	allege	112	subj,from,by,poss,mod	against	act weak
accusation by	ACCUSE	allege	112	by	against	act
allegation	ACCUSE	allege	112	subj,from,by,poss,mod	against,of,doer	weak act
allegation against	ACCUSE	allege	112	subj,from,by,poss,mod	against	act
allegation by	ACCUSE	allege	112	by	against	act
allegation of=fraud|torture|abuse|corruption|rape|rigging|misconduct|crime|atrocity|harassment|bribery	ACCUSE	allege	112	subj,from,by,poss,mod	against,by	act weak
charge mod=service|congestion|battery|electric|late|impairment|cavalry|parking|restructuring|extra|electrical|one-off	-	-	-	-	-
charge of=@actor	-	-	-	-	-
charge against	ACCUSE	allege	112	subj,by,poss,from	against
charge of=@crime	ACCUSE	allege	112	by,poss	against,subj,iobj	weak
charge mod=criminal|murder|terrorism|corruption|treason|fraud|rape|bribery|drug|espionage|felony|assault|conspiracy	ACCUSE	allege	112	by,poss	against,subj,iobj	weak
charge mod=baton|lathi	ASSAULT	crowd-control	175	subj,by,poss,mod	on,against
indictment	ACCUSE	allege	112	subj,by,from	against,of,poss
prosecution of	ACCUSE	allege	115	subj,by	of
impeachment of	ACCUSE	allege	115	subj,by	of
impeachment	ACCUSE	allege	115	subj,by	of,poss,against	weak
trial mod=clinical|drug|medical|vaccine|field|human|time|free|testing|pilot|phase|randomized|randomised	-	-	-	-	-
trial of=@actor|@person|@people	ACCUSE	allege	115	subj,by	of
trial poss	ACCUSE	allege	115	by	poss	weak
lawsuit	ACCUSE	allege	115	subj,by,poss,from,of	against
lawsuit against	ACCUSE	allege	115	subj,by,poss,from	against
suit against	ACCUSE	allege	115	subj,by,poss,from	against
proceeding against	ACCUSE	allege	115	subj,by,poss	against
blame on	ACCUSE	allege	112	subj,by	on	weak
investigation mod=scientific|experimental|theoretical|archaeological|clinical|preliminary-study	-	-	-	-	-
investigation	ACCUSE	investigate	090	subj,by,poss,mod	into,of,against,doer	weak act
investigation into	ACCUSE	investigate	090	subj,by,poss,mod,of	into,doer	act
investigation of	ACCUSE	investigate	090	subj,by,poss,mod	of,doer	act
investigation against	ACCUSE	investigate	090	subj,by,poss,mod	against
investigation mod=criminal|corruption|police|murder|judicial|war-crime|un|internal|independent|federal	ACCUSE	investigate	091	subj,by,poss,mod	into,of,against,doer	weak act
inquiry into	ACCUSE	investigate	090	subj,by,poss,mod	into,doer	act
inquiry	ACCUSE	investigate	090	subj,by,poss,mod	into,of,doer	weak act
probe mod=space|lunar|mars|temperature	-	-	-	-	-
probe into	ACCUSE	investigate	090	subj,by,poss,mod	into,doer	act
probe	ACCUSE	investigate	090	subj,by,poss,mod	into,of,doer	weak act
interrogation of	ACCUSE	investigate	091	subj,by,poss	of
inspection of=site|facility|plant|reactor	ACCUSE	investigate	090	subj,by,poss,mod	of,in	weak
inquest into	ACCUSE	investigate	091	subj,by	into
campaign against=corruption|war|treaty|law|government|@actor	ACCUSE	disapprove	113	subj,by,poss,mod,of	against	weak
campaign mod=smear|propaganda|hate	ACCUSE	disapprove	113	subj,by,poss,mod,of	against
summoning of=@diplomat	ACCUSE	disapprove	114	by,subj	of
broadcast mod=propaganda|loudspeaker	ACCUSE	disapprove	111	subj,by,poss,mod,of	against,into,to

# ============================ REJECT ============================
rejection mod=kidney|organ|transplant	-	-	-	-	-
rejection	REJECT	-	120	poss,by,subj,from,mod	of,doer	act
rejection of	REJECT	-	120	poss,by,subj,from,mod	of,doer	act
refusal	REJECT	-	120	poss,by,subj,of,from,mod	to,of	act
veto	REJECT	-	129	poss,by,subj,of,from,mod	of,on
veto on	REJECT	-	129	poss,by,subj,from,mod	on,of
defiance of	REJECT	change	128	subj,by,poss,mod	of
denial of=access|visa|entry|permission	REJECT	assist	120	by,subj,poss	to
cancellation of=visit|meeting|talk|summit|trip	REJECT	meet	125	by,poss,subj	with,to
postponement of=visit|meeting|talk|summit|trip	REJECT	meet	125	by,poss,subj	with,to
boycott of=talk|meeting|summit|negotiation|session	REJECT	meet	125	by,poss,subj,mod	of
dismissal of=petition|complaint|case|claim|appeal|call|demand	REJECT	-	120	by,poss,subj	of,by
vote mod=no-confidence	REJECT	change	123	by,subj,of	against,in

# ============================ THREATEN ============================
threat mod=military|nuclear|terrorist|security	-	-	-	-	-
threat to=peace|security|stability|health|world|economy|growth|species|environment|democracy|existence|life|survival|interest|safety|humanity|way	-	-	-	-	-
threat mod=environmental|cyber|major|big|existential|great|real|health|serious|main|growing|potential|biggest|great|existing	-	-	-	-	-
threat	THREATEN	-	130	poss,subj,by,from,mod,of	against,to	weak act
threat against	THREATEN	violence	138	subj,by,from,poss,mod,of	against	act
threat of=war|attack|invasion|strike|force|retaliation|violence|reprisal|action	THREATEN	violence	138	poss,subj,by,from,mod	against,to,on	act weak
threat of=sanction|embargo|boycott|tariff	THREATEN	restrict	1312	poss,subj,by,from,mod	against,on,to	act
threat mod=death|bomb	THREATEN	violence	138	by,from,subj,poss	against,to	weak
warning mod=travel|profit|weather|storm|tsunami|flood|early|tornado|heat|health|hurricane|severe	-	-	-	-	-
warning to=@actor	THREATEN	-	130	subj,by,from,poss,mod,of	to	act weak
vow of=revenge|retaliation|vengeance	THREATEN	violence	138	poss,subj,by,from,mod	against,on
warrant mod=arrest	THREATEN	arrest	137	subj,by,from,poss,mod	for,against,of
warrant for=arrest	THREATEN	arrest	137	subj,by,from,poss,mod	for,against,of,doer
bounty on	THREATEN	violence	138	subj,by,from	on

# ============================ PROTEST ============================
protest	PROTEST	demo	141	by,subj,of,poss,mod	against,at,outside,over	nominal=generic num=participants
protest against	PROTEST	demo	141	by,subj,of,poss,mod	against,doer	num=participants
protest by	PROTEST	demo	141	by	against,at,outside	num=participants
protest in=@place	PROTEST	demo	141	by,subj,of,poss,mod	against,at,outside	num=participants
protest over	PROTEST	demo	141	by,subj,of,poss,mod	against,at,doer	num=participants
protest mod=mass|anti-government|street|student|violent|peaceful|pro-democracy|opposition|political|popular|antigovernment|anti-war|large|big|huge|weekly|daily|nationwide|national|pro-palestinian	PROTEST	demo	141	by,subj,of,poss,mod	against,at,outside,over	num=participants
protest mod=violent	PROTEST	riot	145	by,subj,of,poss,mod	against,at,outside,over	num=participants
demonstration mod=cooking|product|technology|flight|live|practical|vivid	-	-	-	-	-
demonstration of=power|force|strength|product|technology|skill|ability|method|effect	-	-	-	-	-
demonstration	PROTEST	demo	141	by,subj,of,poss,mod	against,at,outside	nominal=generic num=participants
demonstration against	PROTEST	demo	141	by,subj,of,poss,mod	against,doer	num=participants
demonstration in=@place	PROTEST	demo	141	by,subj,of,poss,mod	against,at,outside	num=participants
rally mod=market|stock|price|campaign|election|bond|share|motor|world|late|relief|dakar|car|pep|oil|currency|dollar|gold|second-half|bull	-	-	-	-	-
rally against	PROTEST	demo	141	by,subj,of,poss,mod	against,doer	num=participants
rally in=@place	PROTEST	demo	141	by,subj,of,poss,mod	against,outside	num=participants weak
rally mod=protest|mass|anti-government|opposition|pro-democracy|anti-war|pro-government|street|student	PROTEST	demo	141	by,subj,of,poss,mod	against,at,outside	num=participants
march mod=long|death|wedding|funeral|forced	-	-	-	-	-
march against	PROTEST	demo	141	by,subj,of,poss,mod	against,doer	num=participants
march mod=protest|peace|pride|student|opposition|solidarity|torchlight|mass|anti-government|anti-war	PROTEST	demo	141	by,subj,of,poss,mod	against,on,to	num=participants
march by=@actor|thousand|protester|student|worker	PROTEST	demo	141	by	against,on	num=participants
sit-in	PROTEST	obstruct	144	by,subj,of,poss,mod	at,in,outside,against
vigil	PROTEST	demo	141	by,subj,of,poss,mod	against,outside	weak num=participants
uprising	PROTEST	-	1411	by,of,subj,poss,mod	against,in	weak
uprising against	PROTEST	-	1411	by,of,subj,poss,mod	against
uprising mod=popular	PROTEST	-	1411	by,of,subj,poss,mod	against
uprising mod=armed|islamist	ASSAULT	-	190	by,of,subj,poss,mod	against,in
revolt against	PROTEST	-	140	by,of,subj,poss,mod	against
revolt	PROTEST	-	140	by,of,subj,poss,mod	against,in	weak
mutiny	PROTEST	-	140	by,of,subj,poss,mod	against,in
unrest	PROTEST	riot	145	by,of,subj,mod	against	weak nominal=generic
riot of	-	-	-	-	-
riot	PROTEST	riot	145	by,of,subj,mod	against,in	nominal=generic
riot in=@place|@territory|prison	PROTEST	riot	145	by,of,subj,mod	against,in
riot by	PROTEST	riot	145	by	against,in
riot mod=food|race|prison|communal|street|deadly|sectarian|ethnic|religious|anti-muslim	PROTEST	riot	145	by,of,subj	against,in
rioting	PROTEST	riot	145	by,of,subj,mod	against,in
looting	PROTEST	riot	145	by,subj	of,in
walkout	PROTEST	strike	143	by,of,subj,poss,mod	at,against
walkout from=talk|session|meeting	REJECT	meet	125	by,of,subj,poss,mod	with,from
stoppage mod=work	PROTEST	strike	143	by,of,subj,poss,mod	at,against
strike by=worker|teacher|driver|pilot|nurse|doctor|union|miner|staff|employee|lawyer|trucker|farmer	PROTEST	strike	143	by	at,against
strike mod=general|nationwide|labour|labor|rail|bus|transport|postal|teacher|worker|miner|24-hour|48-hour|truck|trucker|garbage|industrial|nurse|doctor|student|one-day|two-day|indefinite|wildcat|public-sector|train|dock|pilot|port|tube	PROTEST	strike	143	by,subj,of,poss,mod	at,against	num=participants
strike over=pay|wage|job|pension|reform|condition|cut|salary	PROTEST	strike	143	by,subj,of,poss,mod	at,against
strike mod=hunger	PROTEST	hunger	142	by,subj,of,poss,mod	against,in
boycott	PROTEST	boycott	143	by,subj,poss,mod,from	of,against
boycott of	PROTEST	boycott	143	by,subj,poss,mod,from	of
blockade by=protester|farmer|driver|trucker|fisherman|villager|demonstrator|activist|striker|miner|union	PROTEST	obstruct	144	by	of,against
blockade mod=road|highway|street|railway	PROTEST	obstruct	144	by,subj,poss,mod	of,against,on
roadblock by=protester|farmer|driver|villager|demonstrator	PROTEST	obstruct	144	by	on,against
vandalism	PROTEST	vandalize	145	by,subj	of,against,at	weak
disobedience mod=civil	PROTEST	-	140	by,subj,of,poss,mod	against
battle mod=running|street with=police|@police	PROTEST	riot	145	subj,by,between	with
clash with=police|@police|security-force	PROTEST	riot	145	subj+with,poss+with,mod+with,with	-	recip weak

# ============================ SANCTION ============================
sanction	SANCTION	discontinue	163	subj,by,from,poss,mod,of	on,against,to	weak nominal=generic
sanction against	SANCTION	discontinue	163	subj,by,from,poss,mod	against
sanction on	SANCTION	discontinue	163	subj,by,from,poss,mod	on
sanction mod=economic|trade|un|eu|us|american|western|international|new|fresh|tough|further|harsh|additional|european|crippling|targeted|financial	SANCTION	discontinue	163	subj,by,from,poss,mod,of	on,against	nominal=generic
embargo	SANCTION	discontinue	163	subj,by,from,poss,mod	on,against,of
embargo on	SANCTION	discontinue	163	subj,by,from,poss,mod	on,against
tariff on	SANCTION	discontinue	163	subj,by,from,poss,mod	on,from	weak
asset-freeze	SANCTION	discontinue	163	subj,by,from,poss,mod	on,of
freeze mod=wage|pay|hiring|price|deep|council	-	-	-	-	-
freeze mod=asset	SANCTION	discontinue	163	subj,by,from,poss,mod	on,of
freeze mod=aid|funding	SANCTION	discontinue	162	subj,by,from,poss,mod	to,on,of
suspension of=aid|assistance|cooperation|tie|relation|trade|membership|treaty	SANCTION	discontinue	160	subj,by,poss	to,with,of,from
cut in=aid|assistance	SANCTION	discontinue	162	subj,by,poss	to
cutoff of=aid|assistance|supply	SANCTION	discontinue	162	subj,by,poss	to
expulsion of=@diplomat	SANCTION	expel	166	by,subj,poss	of,from
expulsion of	SANCTION	expel	166	by,subj,poss	of,from
expulsion of=@people|journalist|foreigner|migrant|refugee	COERCE	deport	174	by,subj,poss	of,from
expulsion from=party|union|group|organisation|organization|council|club	SANCTION	expel	166	by,subj	poss,of
recall of=@diplomat|ambassador|envoy	SANCTION	withdraw	161	by,subj,poss	from,to
dismissal of=@official|minister|judge|@person|general	SANCTION	expel	166	by,subj	of
dismissal poss	SANCTION	expel	166	by	poss	weak
sacking of	SANCTION	expel	166	by,subj,poss	of
ouster of	SANCTION	expel	166	by,subj	of
ouster poss	SANCTION	expel	166	by	poss
removal of=@official|@person|minister|judge	SANCTION	expel	166	by,subj,poss	of
removal of=@sanction|ban|restriction	RETREAT	-	085	by,subj	on,against
dissolution of=parliament|assembly|government|cabinet	SANCTION	expel	166	by,subj,poss	of
severance of=tie|relation	SANCTION	withdraw	161	by,subj,poss	with
severing of=tie|relation	SANCTION	withdraw	161	by,subj,poss	with
conviction mod=strong|firm|deep|religious	-	-	-	-	-
conviction	SANCTION	convict	116	by	of,poss,against
sentence	SANCTION	convict	116	by,subj	of,iobj,poss,to,on,against,for	weak
sentence mod=death|life|jail|prison|suspended|year|five-year|ten-year|10-year|three-year|seven-year|two-year|20-year|month|heavy	SANCTION	convict	116	by	iobj,to,on,against,of,poss,subj,for
sentencing of	SANCTION	convict	116	by	of
verdict mod=guilty	SANCTION	convict	116	by,from	against,of,in
fine of	SANCTION	convict	116	by,from	on,iobj,to,for,subj	weak num=money
fine on=@actor	SANCTION	convict	116	by,from,subj	on	num=money
revocation of=licence|license|citizenship|visa|accreditation|status	SANCTION	discontinue	160	by,subj,poss	of

# ============================ MOBILIZE ============================
deployment of=@troops|soldier|force	MOBILIZE	troops	154	by,poss,subj,mod,of	to,along,against,near
deployment of=@missile|system|tank|warship|@aircraft|weapon|jet|carrier|thaad|@weapon	MOBILIZE	weapons	154	by,poss,subj,mod	to,along,against,near
deployment of=police|@police|officer	MOBILIZE	police	153	by,poss,subj,mod	to,against
deployment of=peacekeeper|observer|monitor	AID	-	074	by,poss,subj,mod	to,in
deployment mod=troop|military|force	MOBILIZE	troops	154	by,poss,subj,mod	to,along,against,near
deployment	MOBILIZE	troops	154	by,poss,subj,mod,of	to,along,against,near	weak
build-up of=@troops|force	MOBILIZE	troops	154	by,poss,subj,mod,of	along,against,near
build-up mod=military|troop|naval|force	MOBILIZE	troops	154	by,poss,subj,of,mod	along,against,near
buildup mod=military|troop|naval|force	MOBILIZE	troops	154	by,poss,subj,of,mod	along,against,near
buildup of=@troops|force	MOBILIZE	troops	154	by,poss,subj,mod,of	along,against,near
mobilisation of=@troops|reservist|force	MOBILIZE	troops	154	by,poss,subj,mod	against
mobilization of=@troops|reservist|force	MOBILIZE	troops	154	by,poss,subj,mod	against
mobilisation mod=military|partial|general|troop	MOBILIZE	troops	154	by,poss,subj,mod,of	against
mobilization mod=military|partial|general|troop	MOBILIZE	troops	154	by,poss,subj,mod,of	against
call-up of=reservist	MOBILIZE	troops	154	by,poss,subj	-
alert mod=high|military|full|combat|maximum|red	MOBILIZE	troops	152	subj,by,of,poss,mod	-	weak
launch mod=product|book|campaign|shuttle|commercial|album|website|web|app|model|nasa|spacex|game|car|iphone|shop	-	-	-	-	-
launch	-	-	-	-	-
launch of=@missile|satellite	MOBILIZE	weapons	150	by,poss,subj,mod,from	over,toward,at
launch mod=missile|rocket|ballistic|satellite|icbm|projectile|test|spy	MOBILIZE	weapons	150	by,poss,subj,from,of,mod	over,toward,at
launch poss	MOBILIZE	weapons	150	poss	over,toward,at	weak
test mod=blood|drug|dna|driving|cricket|medical|school|aptitude|litmus|crash|stress|covid|pregnancy|hiv|screen|english|genetic|fitness|road|test|ban	-	-	-	-	-
test of=@missile|missile|bomb|weapon|rocket|device|technology	MOBILIZE	weapons	150	by,poss,subj,mod	over,toward,at
test mod=missile|nuclear|rocket|weapon|ballistic|bomb|underground|hydrogen|icbm|atomic	MOBILIZE	weapons	150	by,poss,subj,from,of,mod	over,toward,at
test-firing	MOBILIZE	weapons	150	by,poss,subj,of,mod	over,toward,at
firing of=missile|rocket|projectile|icbm|satellite	MOBILIZE	weapons	150	by,poss,subj,mod	over,toward,at
firing of=@official|minister|director|employee|@person|worker	SANCTION	expel	166	by,poss,subj	of
overflight	MOBILIZE	weapons	150	by,poss,subj,of,mod	of,over
patrol mod=naval|military|army|police|border|air	MOBILIZE	troops	150	by,poss,subj,mod	in,along	weak
parade mod=military	MOBILIZE	weapons	150	by,poss,subj,mod	-
show of=force|strength	MOBILIZE	troops	150	by,poss,subj,mod	against,to
enrichment mod=uranium	MOBILIZE	weapons	150	by,poss,subj,mod	-	weak
presence mod=police|security|heavy	MOBILIZE	police	153	by,poss,of	-	weak
reinforcement	MOBILIZE	troops	154	by,poss,subj,from,mod	to,in	weak
exercise mod=missile|live-fire	MOBILIZE	weapons	150	subj,by,poss,mod,of	against,near

# ============================ COERCE ============================
arrest mod=cardiac|respiratory	-	-	-	-	-
arrest	COERCE	arrest	173	by,subj	of,poss,doer	weak num=arrested
arrest of	COERCE	arrest	173	by,subj,poss	of	num=arrested
arrest poss	COERCE	arrest	173	by	poss	num=arrested
arrest by=police|@police|@actor	COERCE	arrest	173	by	of,poss	num=arrested
arrest mod=house	COERCE	arrest	173	by	of,poss,subj,iobj
arrest mod=mass|arbitrary|night	COERCE	arrest	173	by,poss,subj,mod	of	num=arrested
detention of	COERCE	arrest	173	by,subj,poss	of	num=arrested
detention	COERCE	arrest	173	by,subj	of,poss	weak
imprisonment of	COERCE	arrest	173	by,subj,poss	of
imprisonment	COERCE	arrest	173	by,subj	of,poss	weak
jailing of	COERCE	arrest	173	by,subj,poss	of
roundup of	COERCE	arrest	173	by,subj,poss	of
capture of=attention|market|carbon|datum|image|video|gas	-	-	-	-	-
capture of=@people|@person|commander|leader|soldier|@troops|@militia	ASSAULT	abduct	181	by,subj,poss	of
capture of=@place|@territory|base|airport	ASSAULT	-	190	by,subj,poss,mod	from,of
fall of=@place to=@militia|rebel|@actor	ASSAULT	-	190	to	of
seizure mod=epileptic|brain|febrile	-	-	-	-	-
seizure of=@property|ship|tanker|asset|vessel|land|drug|weapon	COERCE	seize	1711	by,subj,poss	of,from
seizure of=power	COERCE	-	170	by,subj,poss	in,from
seizure of=@territory|@place|base	ASSAULT	-	190	by,subj,poss	from,of
confiscation	COERCE	seize	1711	by,subj,poss	of,from
raid on=house|home|office|headquarters|newspaper|mosque|apartment|newsroom|shop|club	COERCE	seize	171	by,subj,poss,mod	on,of
raid by=police|@police|agent|officer	COERCE	seize	171	by	on,in,against
raid mod=police|drug|dawn|fbi|immigration|overnight-police|army	COERCE	seize	171	by,subj,poss,mod	on,in,against,at
raid mod=air|bombing|aerial	ASSAULT	aerial	195	by,subj,poss,mod	on,in,against
raid mod=cross-border|commando|rebel|deadly|special-force|military|guerrilla|cattle|israeli|militant	ASSAULT	-	190	by,subj,poss,mod	on,in,against
raid	ASSAULT	-	190	by,subj,poss,mod	on,in,against	weak
raid in=@place	COERCE	seize	171	by,subj,poss,mod	on,in,against	weak
search of=house|home|office|ship|vessel|apartment|premise	COERCE	seize	171	by,subj,poss	of
crackdown on=drug|crime|smoking|drunk|tax|speeding|fraud|parking|piracy|doping|spam	-	-	-	-	-
crackdown	COERCE	-	170	by,subj,poss,mod,of	on,against
crackdown on	COERCE	-	170	by,subj,poss,mod	on
clampdown on	COERCE	-	170	by,subj,poss,mod	on
repression of	COERCE	-	170	by,subj,poss,mod	of
repression	COERCE	-	170	by,subj,poss,mod	of,against	weak nominal=generic
suppression of=protest|dissent|uprising|rebellion|opposition|demonstration	COERCE	-	170	by,subj,poss,mod	of
persecution of	COERCE	-	170	by,subj,poss,mod	of
harassment of=@actor|journalist|activist|@people	COERCE	-	170	by,subj,poss,mod	of
curfew	COERCE	curfew	1723	by,subj,poss,mod	in,on
curfew in	COERCE	curfew	1723	by,subj,poss,mod	in,on
emergency mod=state	COERCE	martial-law	1724	by,subj,poss	in
state of=emergency|siege	COERCE	martial-law	1724	by,subj,poss	in
law mod=martial	COERCE	martial-law	1724	by,subj,poss,mod	in
rule mod=emergency	COERCE	martial-law	1724	by,subj,poss,mod	in
ban mod=smoking|doping|two-match|lifetime|drug|hunting|plastic|three-match|touchline|test|driving|stadium|four-year|hosepipe|transfer|alcohol	-	-	-	-	-
ban on=party|group|rally|protest|demonstration|opposition|travel|movement|organisation|organization|activity|assembly	COERCE	restrict	1722	by,subj,poss,mod	on
ban on=import|export|trade|sale|beef|coal|flight|oil|arm	SANCTION	discontinue	163	by,subj,poss,mod	on,from
ban on=film|book|newspaper|website|broadcast|medium|channel|app	COERCE	censor	1721	by,subj,poss,mod	on
ban mod=travel|entry|flight	COERCE	restrict	172	by,subj,poss,mod	on,against
ban mod=import|export|trade|arm	SANCTION	discontinue	163	by,subj,poss,mod	on,against
ban	COERCE	restrict	172	by,subj,poss,mod	on,against	weak
restriction on=movement|travel|medium|press|protest|access|activity|freedom|journalist|entry|right|@actor	COERCE	restrict	1721	by,subj,poss,mod	on,of	weak
censorship of	COERCE	censor	1721	by,subj,poss,mod	of
censorship	COERCE	censor	1721	by,subj,poss,mod	of	weak
blackout mod=internet|media|communication|news	COERCE	censor	1721	by,subj,poss,mod	in
shutdown mod=internet	COERCE	censor	1721	by,subj,poss,mod	in
shutdown of=newspaper|station|channel|internet|website	COERCE	censor	1721	by,subj,poss,mod	of,in
closure of=border|crossing|airspace|checkpoint|road	COERCE	restrict	191	by,subj,poss,mod	with,to,of
closure of=newspaper|station|channel|website	COERCE	censor	1721	by,subj,poss,mod	of
blockade	COERCE	restrict	191	by,subj,poss,mod	of,on,against
blockade of	COERCE	restrict	191	by,subj,poss,mod	of
siege mod=mentality|heart	-	-	-	-	-
siege	COERCE	restrict	191	by,subj,poss,mod	of,on
siege of	COERCE	restrict	191	by,subj,poss,mod	of
encirclement of	COERCE	restrict	191	by,subj,poss,mod	of
occupation	COERCE	seize	192	by,subj,poss,mod	of	weak
occupation of=@place|@territory|land	COERCE	seize	192	by,subj,poss,mod	of
occupation of=square|building|university|factory|office|street	PROTEST	obstruct	144	by,subj,poss,mod	of
annexation	COERCE	seize	192	by,subj,poss,mod	of
annexation of	COERCE	seize	192	by,subj,poss,mod	of,from
construction of=settlement|outpost|barrier	COERCE	-	170	by,subj,poss,mod	in,on
construction mod=settlement	COERCE	-	170	by,subj,poss,mod	in,on
building mod=settlement	COERCE	-	170	by,subj,poss,mod	in,on
expansion mod=settlement	COERCE	-	170	by,subj,poss,mod	in,on
expansion of=settlement	COERCE	-	170	by,subj,poss,mod	in,on
deportation	COERCE	deport	174	by,subj	of,poss,to
deportation of	COERCE	deport	174	by,subj,poss	of,to
eviction of	COERCE	deport	174	by,subj,poss	of,from
eviction	COERCE	deport	174	by,subj	of,poss,from	weak
displacement of	COERCE	deport	174	by,subj,poss	of	num=displaced
cleansing mod=ethnic	ASSAULT	targeted	203	by,subj,poss	of,against
coup mod=diplomatic|pr|publicity|marketing|major|big	-	-	-	-	-
coup	COERCE	-	170	by,subj,poss,of,mod	against,in
coup against	COERCE	-	170	by,subj,poss,mod	against
coup mod=military|attempted|bloodless|failed|palace	COERCE	-	170	by,subj,poss,of	against,in
overthrow of	COERCE	-	170	by,subj,poss,mod	of
overthrow	COERCE	-	170	by,subj,mod	of,poss
toppling of	COERCE	-	170	by,subj,poss	of
takeover mod=military	COERCE	-	170	by,subj,poss,of	in
hack of	COERCE	cyber	176	by,subj,poss,mod	of
hack	COERCE	cyber	176	by,subj,poss,mod	of,on,against	weak
hacking of	COERCE	cyber	176	by,subj,poss,mod	of
hacking	COERCE	cyber	176	by,subj,poss,mod	of,against	weak
cyberattack	COERCE	cyber	176	by,subj,poss,mod,from	on,against
cyber-attack	COERCE	cyber	176	by,subj,poss,mod,from	on,against
attack mod=cyber|hacking|denial-of-service|ransomware|ddos|phishing	COERCE	cyber	176	by,subj,poss,mod,from	on,against
campaign mod=disinformation|misinformation	COERCE	misinformation	170	by,subj,poss,mod	against,in
interference in=election|vote|affair|politics	COERCE	misinformation	170	by,subj,poss,mod	in,of
meddling in	COERCE	misinformation	170	by,subj,poss,mod	in,of
rigging mod=vote|election|ballot	COERCE	misinformation	170	by,subj,poss,mod	in
fraud mod=electoral|election|vote	COERCE	misinformation	170	by,subj,poss,mod	in	weak
surveillance of=@actor|citizen|journalist	COERCE	-	170	by,subj,poss,mod	of
cut mod=power|water|electricity	COERCE	withhold	170	by,subj	to,in	weak
checkpoint	-	-	-	-	-

# ============================ ASSAULT ============================
attack mod=heart|panic|asthma|shark|verbal|personal|bear|animal|dog|anxiety|crocodile|scathing|political|bug|ad|partisan|asthma	-	-	-	-	-
attack	ASSAULT	-	190	by,subj,poss,mod,of,from	on,against,at	nominal=generic num=killed
attack on	ASSAULT	-	190	by,subj,poss,mod,from	on	num=killed
attack against	ASSAULT	-	190	by,subj,poss,mod,from	against	num=killed
attack in=@place	ASSAULT	-	190	by,subj,poss,mod,from	on,against,at	num=killed
attack by	ASSAULT	-	190	by	on,against,at	num=killed
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
attack mod=verbal|scathing|blistering|stinging on=@actor	ACCUSE	disapprove	111	by,subj,poss,mod,from	on
attacker	-	-	-	-	-
counterattack	ASSAULT	-	190	by,subj,poss,mod,from	on,against
counter-attack	ASSAULT	-	190	by,subj,poss,mod,from	on,against
counteroffensive	ASSAULT	-	190	by,subj,poss,mod,from	on,against
assault	ASSAULT	-	190	by,subj,poss,mod,from	on,against	nominal=generic
assault on	ASSAULT	-	190	by,subj,poss,mod,from	on
assault mod=sexual|indecent	ASSAULT	sexual	1821	by,subj,poss,mod	on,against,of	weak
assault mod=air|aerial	ASSAULT	aerial	195	by,subj,poss,mod	on,against
assault mod=ground|military|armed|deadly	ASSAULT	-	190	by,subj,poss,mod	on,against
offensive mod=charm|diplomatic|peace|media|sales	-	-	-	-	-
offensive	ASSAULT	-	190	by,subj,poss,mod,of	against,on,in,at
offensive against	ASSAULT	-	190	by,subj,poss,mod	against
operation mod=rescue|surgical|heart|mining|business|relief|cleanup|salvage|knee|day-to-day|daily|test|hip|surgery|offshore|flight|search|normal|retail|cleaning	-	-	-	-	-
operation against=@militia|@actor|rebel|militant|isil|isis	ASSAULT	-	190	by,subj,poss,mod,of	against
operation mod=military|ground|combat|anti-terrorist|counter-terrorism|counterterrorism|clearing|clearance|counter-insurgency|offensive|air|anti-terror	ASSAULT	-	190	by,subj,poss,mod,of	against,in,on
operation mod=peacekeeping|humanitarian	AID	-	074	by,subj,poss,mod,of	in	weak
campaign mod=military|bombing|air|aerial|terror	ASSAULT	-	190	by,subj,poss,mod,of	against,in,on
campaign against=@militia|rebel|militant|isil|isis|insurgent|terrorist|daesh	ASSAULT	-	190	by,subj,poss,mod,of	against
fight mod=title|heavyweight|legal|court|prize|cancer|relegation|promotion|boxing|world|pay	-	-	-	-	-
fight against=@militia|@actor|rebel|militant|isil|isis|insurgent|taliban|daesh	ASSAULT	-	190	by,subj,poss,mod,of	against
fight with=@actor|@militia|rebel|police	ASSAULT	-	190	by,subj,poss,mod,of	with	weak
fighting between	ASSAULT	-	190	between	-	recip
fighting with	ASSAULT	-	190	subj+with,poss+with,mod+with,with	-	recip
fighting in=@place	ASSAULT	-	190	between+by+of+mod,subj	with,against	recip
fighting	ASSAULT	-	190	between+by+of+mod,subj	with,against	weak nominal=generic
battle mod=legal|court|custody|takeover|title|relegation|bidding|uphill|losing|election|electoral|political|midfield|price|championship|pay|boardroom|ratings|leadership	-	-	-	-	-
battle with=cancer|illness|disease|depression|injury|addiction|alcohol|weight|drug|inflation	-	-	-	-	-
battle between	ASSAULT	-	190	between	-	recip
battle with=@militia|@troops|rebel|police|insurgent|militant|government	ASSAULT	-	190	subj+with,poss+with,mod+with	-	recip
battle for=@place|city|town|base|airport	ASSAULT	-	190	between+by+subj,poss,mod	against,with	recip
battle mod=gun|fierce|pitched|bloody|street|tank|naval	ASSAULT	-	190	between+by+with+subj+mod	against	recip
battle against=@militia|rebel|isil|isis|insurgent|militant	ASSAULT	-	190	subj,poss,mod,by,of	against
clash mod=league|cup|title|quarter-final|group|premier|champions|premiership|personality|semi-final|schedule|weekend|culture|fixture|round|upcoming|final|pool|european	-	-	-	-	-
clash of=civilization|culture|personality|titan|style|interest	-	-	-	-	-
clash	ASSAULT	-	190	between+with+subj+mod+poss,of	with	recip weak
clash between	ASSAULT	-	190	between	-	recip
clash with	ASSAULT	-	190	subj+with,poss+with,mod+with,with	-	recip
clash mod=armed|border|deadly|violent|bloody|military|fierce|heavy|street|sectarian|ethnic	ASSAULT	-	190	between+with+subj+mod+poss,of	with	recip
skirmish	ASSAULT	firearms	193	between+with+subj+mod,of	with	recip
firefight	ASSAULT	firearms	193	between+with+subj+mod	with	recip
gunfight	ASSAULT	firearms	193	between+with+subj+mod	with	recip
gun-battle	ASSAULT	firearms	193	between+with+subj+mod	with	recip
shootout mod=penalty	-	-	-	-	-
shootout	ASSAULT	firearms	193	between+with+subj+mod	with	recip
shoot-out	ASSAULT	firearms	193	between+with+subj+mod	with	recip
shooting mod=film|video|photo|clay|target|sharp|skeet|free-throw	-	-	-	-	-
shooting	ASSAULT	firearms	193	by,subj,mod	of,at,in	victim weak num=killed
shooting of	ASSAULT	firearms	193	by,subj,poss	of	victim
shooting in=@place	ASSAULT	firearms	193	by,subj,mod	of,at	victim num=killed
shooting at=school|mosque|church|mall|nightclub|university|base|market|synagogue	ASSAULT	firearms	193	by,subj,mod	of,at	victim num=killed
shooting mod=mass|school|fatal|drive-by|deadly|police	ASSAULT	firearms	193	by,subj,mod	of,at	victim num=killed
gunfire	ASSAULT	firearms	193	by,from,between,subj,mod	on,at	weak
fire mod=forest|bush|wild|house|kitchen|camp|brush|factory|friendly-house|electrical|accidental	-	-	-	-	-
fire mod=small-arm|sniper|machine-gun|automatic|enemy|gun|heavy	ASSAULT	firearms	193	by,from,subj,poss,mod	on,at,against	weak
fire mod=artillery|mortar|rocket|tank|shell|missile	ASSAULT	heavy-weapons	194	by,from,subj,poss,mod	on,at,against
shot mod=penalty|free|goal|long-range|tee|curling|left-foot|right-foot|flu|winning|vaccine|screen|booster|covid|bunker|jump|big|best|close-range|low|long|first|second|title	-	-	-	-	-
shot on=goal|target	-	-	-	-	-
shot	ASSAULT	firearms	193	by,from,subj	at,on	weak
shot mod=warning	ASSAULT	crowd-control	175	by,from,subj	at,on
ambush	ASSAULT	firearms	193	by,subj,poss,mod	on,of,against	num=killed
barrage of=question|criticism|insult|complaint|ad|message|advertising|abuse	-	-	-	-	-
barrage of=rocket|missile|shell|artillery|mortar	ASSAULT	heavy-weapons	194	by,from,subj,poss,mod	on,at,against,into
barrage mod=artillery|rocket|missile|mortar	ASSAULT	heavy-weapons	194	by,from,subj,poss,mod	on,at,against,into
salvo of	ASSAULT	heavy-weapons	194	by,from,subj,poss,mod	on,at,against	weak
strike mod=lightning|winning|late|second|opening|superb|left-foot|stunning|first-half|equalising|bird|gold|oil|lucky|first	-	-	-	-	-
strike	-	-	-	-	-
strike mod=air|aerial|bombing	ASSAULT	aerial	195	by,subj,poss,of,mod	on,against,in,at	num=killed
strike mod=missile|rocket|artillery|mortar	ASSAULT	heavy-weapons	194	by,subj,poss,of,mod	on,against,in,at	num=killed
strike mod=drone	ASSAULT	drone	190	by,subj,poss,of,mod	on,against,in,at	num=killed
strike mod=military|retaliatory|precision|preemptive|pre-emptive|israeli|american|russian|saudi|nuclear|punitive|deadly|coalition|ukrainian	ASSAULT	aerial	195	by,subj,poss,of,mod	on,against,in,at	num=killed
strike on=@place|@building|@territory|@militia|@actor|target|position|convoy|facility	ASSAULT	aerial	195	by,subj,poss,of,mod	on	num=killed
strike against=@militia|@territory|@place|@building|@actor|target|position|facility|isil|isis	ASSAULT	aerial	195	by,subj,poss,of,mod	against	num=killed
airstrike	ASSAULT	aerial	195	by,subj,poss,of,mod	on,against,in,at	num=killed
air-strike	ASSAULT	aerial	195	by,subj,poss,of,mod	on,against,in,at	num=killed
bombing mod=photo|love	-	-	-	-	-
bombing	ASSAULT	explosives	183	by,subj,poss,mod	of,on,against,in,at	nominal=generic num=killed
bombing of	ASSAULT	explosives	183	by,subj,poss,mod	of	num=killed
bombing of=@place|@territory|city|town|village|position	ASSAULT	aerial	195	by,subj,poss,mod	of	num=killed
bombing in=@place	ASSAULT	explosives	183	by,subj,poss	of,on,against,at	num=killed
bombing mod=suicide	ASSAULT	suicide-attack	1831	by,subj,poss	of,on,against,at	num=killed
bombing mod=car|truck|roadside|vehicle	ASSAULT	explosives	1832	by,subj,poss	of,on,against,at	num=killed
bombing mod=aerial|air|carpet|saturation|cluster	ASSAULT	aerial	195	by,subj,poss,mod	of,on,against,in,at	num=killed
bombardment	ASSAULT	heavy-weapons	194	by,subj,poss,mod	of,on,against,in
bombardment mod=air|aerial	ASSAULT	aerial	195	by,subj,poss,mod	of,on,against,in
shelling	ASSAULT	heavy-weapons	194	by,subj,poss,mod,from	of,on,against,in	num=killed
blast mod=gas|boiler|mining|furnace|factory|winter|icy|cold	-	-	-	-	-
blast mod=bomb|suicide|mine|grenade|car-bomb|twin|roadside	ASSAULT	explosives	183	by,from	in,at,on	num=killed
explosion mod=gas|population|boiler|cambrian|chemical|volcanic	-	-	-	-	-
explosion mod=bomb|mine|car-bomb|roadside|landmine|grenade|twin	ASSAULT	explosives	183	by,from	in,at,on	num=killed
explosion of=bomb|mine|grenade|device	ASSAULT	explosives	183	by,from	in,at,on	num=killed
bomb mod=car|roadside|suicide|truck|pipe|petrol	ASSAULT	explosives	183	by,from,subj	in,at,on,under	weak num=killed
bomber mod=suicide	ASSAULT	suicide-attack	1831	-	in,at,on	weak
invasion of=privacy|pitch|body|tissue|space	-	-	-	-	-
invasion mod=pitch|home|alien|species	-	-	-	-	-
invasion	ASSAULT	-	190	by,subj,poss,mod	of
invasion of	ASSAULT	-	190	by,subj,poss,mod	of
incursion	ASSAULT	-	190	by,subj,poss,mod,of	into,in
incursion into	ASSAULT	-	190	by,subj,poss,mod,of	into
aggression against	ASSAULT	-	190	by,subj,poss,mod,of	against
war on=drug|poverty|terror|crime|cancer|waste|obesity	-	-	-	-	-
war mod=price|trade|star|bidding|cold|world|turf|class|culture|spending|currency|tug|gulf|ratings	-	-	-	-	-
war of=word|attrition|nerve	-	-	-	-	-
war against=@actor|@militia|@place	ASSAULT	-	190	by,subj,poss,mod,of	against
war with=@actor|@place	ASSAULT	-	190	subj+with,poss+with,mod+with	-	recip
war between=@actor	ASSAULT	-	190	between	-	recip
war in=@place	ASSAULT	-	190	by,subj,poss,mod	against,with	weak
war on=@actor|@place	ASSAULT	-	190	by,subj,poss,mod	on
war mod=civil	ASSAULT	-	190	between,by,mod	with,against,in	weak
violence against=@actor|@people|civilian|woman|minority	ASSAULT	-	180	by,subj,mod	against	weak
violence between	ASSAULT	-	180	between	-	recip
killing mod=mercy|badger|whale	-	-	-	-	-
killing of=whale|badger|seal|dolphin|animal|dog|lion|elephant|bird|cell	-	-	-	-	-
killing	ASSAULT	-	180	by,subj,poss,mod	of	victim weak num=killed
killing of	ASSAULT	-	180	by,subj,poss,mod	of	victim num=killed
killing by	ASSAULT	-	180	by	of,poss	victim
killing mod=mass	ASSAULT	targeted	202	by,subj,poss,mod	of,in	victim num=killed
killing mod=targeted|revenge|extrajudicial|honour|honor|sectarian|contract	ASSAULT	targeted	186	by,subj,poss,mod	of	victim num=killed
murder mod=mystery	-	-	-	-	-
murder	ASSAULT	targeted	186	by,subj	of,poss	victim weak num=killed
murder of	ASSAULT	targeted	186	by,subj,poss	of	victim num=killed
assassination mod=character	-	-	-	-	-
assassination	ASSAULT	targeted	186	by,subj,mod	of,poss	victim
assassination of	ASSAULT	targeted	186	by,subj,poss	of	victim
attempt mod=suicide|record|rescue|goal	-	-	-	-	-
attempt mod=assassination|murder	ASSAULT	targeted	185	by,subj	on,against,of
attempt on=life|@person	ASSAULT	targeted	185	by,subj,poss	on,of
attempt mod=coup	COERCE	-	170	by,subj,of,poss	against,in
execution of=plan|budget|order|contract|project|strategy|programme|program|code|play|search	-	-	-	-	-
execution of=@people|@person|@captive|convict	ASSAULT	targeted	186	by,subj,poss	of	victim num=killed
execution	ASSAULT	targeted	186	by,subj	of,poss	victim weak
execution mod=summary|public|mass|extrajudicial	ASSAULT	targeted	186	by,subj,poss,mod	of	victim num=killed
massacre	ASSAULT	targeted	202	by,subj,poss,mod	of,in,at	victim num=killed
massacre of	ASSAULT	targeted	202	by,subj,poss	of	victim num=killed
slaughter of=@people|civilian|villager	ASSAULT	targeted	202	by,subj,poss	of	victim num=killed
genocide	ASSAULT	targeted	202	by,subj,poss,mod	of,against,in	victim
beheading	ASSAULT	targeted	186	by,subj	of,poss	victim num=killed
lynching	ASSAULT	beat	1823	by,subj	of,poss	victim num=killed
stabbing	ASSAULT	primitive	182	by,subj	of,in,at	victim num=killed
beating of	ASSAULT	beat	182	by,subj,poss	of	victim
beating by=police|@police|soldier|guard	ASSAULT	beat	182	by	of	victim
torture of	ASSAULT	torture	1822	by,subj,poss	of	victim
torture by	ASSAULT	torture	1822	by	of	victim
torture	ASSAULT	torture	1822	by,subj,mod	of	victim weak nominal=generic
rape mod=oilseed	-	-	-	-	-
rape	ASSAULT	sexual	1821	by,subj	of,poss	victim weak
rape of	ASSAULT	sexual	1821	by,subj,poss	of	victim
abuse of=prisoner|detainee|child|woman|girl|boy|@people	ASSAULT	-	182	by,subj,poss	of	weak victim
abuse mod=sexual	ASSAULT	sexual	1821	by,subj,poss,mod	of	weak victim
abduction	ASSAULT	abduct	181	by,subj	of,poss	victim num=abducted
abduction of	ASSAULT	abduct	181	by,subj,poss	of	victim num=abducted
kidnapping	ASSAULT	abduct	181	by,subj	of,poss	victim num=abducted
kidnapping of	ASSAULT	abduct	181	by,subj,poss	of	victim num=abducted
kidnap of	ASSAULT	abduct	181	by,subj,poss	of	victim num=abducted
hijacking	ASSAULT	abduct	181	by,subj	of
hijacking of	ASSAULT	abduct	181	by,subj,poss	of
hostage-taking	ASSAULT	abduct	181	by,subj,poss	of,in,at	num=abducted
crisis mod=hostage	ASSAULT	abduct	181	by,subj	in,at	weak
demolition of=@building|house|home|village|mosque	ASSAULT	destroy	1712	by,subj,poss	of
demolition mod=house|home	ASSAULT	destroy	1712	by,subj,poss,mod	of,in
destruction of=@building|house|home|village|mosque|infrastructure|monument	ASSAULT	destroy	190	by,subj,poss	of
sabotage of	ASSAULT	destroy	190	by,subj,poss	of
arson	ASSAULT	primitive	180	by,subj	of,at,in	weak
stone-throwing	ASSAULT	primitive	180	by,subj,mod	at	weak
gas mod=tear	ASSAULT	crowd-control	175	by,from,subj	on,at,against	weak
cannon mod=water	ASSAULT	crowd-control	175	by,from,subj	on,at,against	weak
use of=gas|teargas|baton|"tear gas"|"rubber bullet"|"water cannon"	ASSAULT	crowd-control	175	by,poss,subj	against,on
use of="chemical weapon"|sarin|chlorine|"nerve agent"	ASSAULT	unconventional	204	by,poss,subj,mod	against,on
use of=force against=@actor|@people|protester	ASSAULT	-	190	by,poss,subj	against
hostility between	ASSAULT	-	190	between	-	recip weak
bloodshed	ASSAULT	-	180	by,subj	in	weak
poisoning mod=food|lead|carbon|alcohol|blood|monoxide	-	-	-	-	-
poisoning of=@person|spy|dissident	ASSAULT	unconventional	180	by,subj,poss	of	victim
advance on=@place|@territory	ASSAULT	-	190	by,subj,poss,of,mod	on
recapture of=@place|@territory	ASSAULT	-	190	by,subj,poss	from,of
launch of=attack|offensive|assault|operation	-	-	-	-	-
