# Words that say whether an event happened. Columns: word, status, scope (docs/lexicon-format.md).
# Status "same" hands on the status of the word itself: "talks will resume" plans the talks.

# Auxiliaries of the trigger. "would" inside a reported clause is a future seen from the past; see status.cc.
will|wo|shall|'ll	planned	aux
would|may|might|could|can|ca|'d	possible	aux
should|must|ought	wanted	aux

# Conjunctions of the clause.
if|unless|whether|lest|provided|in_case|should	possible	mark

# Adverbs of the trigger.
possibly|perhaps|maybe|probably|potentially|likely|presumably|hypothetically|theoretically	possible	adv
never|no_longer|neither|nor|hardly	denied	adv
currently|still|ongoing	ongoing	progressive

# Own intention: what the doer announces is planned.
plan|intend|prepare|schedule|decide|arrange|aim|pledge|promise|vow|commit|commence|agree|announce|opt|elect|choose|resolve|determine|undertake|ready|gear|swear|guarantee|offer|volunteer|undertake|consent|mean	planned	xcomp
plan|schedule|announce|arrange|prepare|pledge|promise|vow|propose|unveil|ready|organise|organize|convene|set|call_for	planned	obj
schedule|slate|set|due|poise|ready|plan|bind|prepare|determined|about|going|expect|tip|intend	planned	xcomp,subj,for
go	planned	xcomp
set|due|ready|prepared|poised|bound|willing|determined|about|scheduled|slated|committed|happy|certain|sure	planned	xcomp,for,subj,to
decision|plan|intention|intent|preparation|promise|pledge|vow|commitment|readiness|willingness|determination|resolve|move|agreement|deal|arrangement|announcement|undertaking|schedule|timetable|deadline	planned	xcomp,for
plan|preparation|timetable|schedule|prospect_of	planned	for,of
planned|scheduled|upcoming|forthcoming|coming|future|impending|imminent|proposed|next|announced|intended|prospective|looming|pending	planned	mod
expect|anticipate	planned	xcomp,ccomp,obj

# What somebody asks for, seeks or hopes for.
want|wish|hope|seek|ask|urge|request|demand|call|press|push|appeal|beg|plead|implore|encourage|advise|recommend|suggest|propose|require|need|desire|invite|insist|instruct|tell|favour|favor|advocate|exhort|lobby|petition|pressure|prefer|like|long|try|attempt|endeavour|endeavor|strive|campaign|pray|order|direct|command|petition|dare|challenge|warn|counsel|ask_for	wanted	xcomp
want|wish|hope|ask|urge|request|demand|suggest|propose|recommend|insist|desire|advocate|require|stress|prefer|order	wanted	ccomp
want|seek|demand|request|urge|propose|require|desire|advocate|pursue|need|recommend|suggest|favour|favor|await|encourage|support|promote|back|insist|discuss	wanted	obj
call|push|press|appeal|ask|hope|wish|beg|plead|campaign|advocate|lobby|argue|fight|pray|negotiate|clamour|clamor|look|aim|strive|work|demonstrate|march|protest|vote	wanted	for
push|work|move|strive	wanted	toward,towards
insist	wanted	on,upon
call|demand|request|appeal|plea|push|hope|desire|bid|effort|attempt|drive|campaign|petition|proposal|invitation|need|quest|wish|pressure|suggestion|recommendation|initiative|motion|order|instruction|ultimatum|struggle|opportunity	wanted	xcomp,for,of
effort|work|negotiation|talk|progress|step|bid|proposal	wanted	toward,towards,on,at
demanded|requested|desired|wanted|necessary|essential|needed	wanted	mod
necessary|essential|vital|imperative|important|time|crucial|eager|keen|anxious|hopeful|desperate|interested	wanted	xcomp,for

# Offers of one's own act, threats, fears, conditions.
threaten	possible	xcomp,ccomp,obj,with
warn	possible	ccomp,of
fear|doubt|worry|speculate|wonder|suppose|imagine|consider|contemplate|weigh|mull|predict|forecast|caution|risk|study|ponder|debate|discuss|envisage|foresee|suspect_may|explore	possible	xcomp,ccomp,obj,of
consider|contemplate|weigh|mull|debate|discuss|explore|examine|study	possible	obj,xcomp
threat|fear|risk|danger|possibility|likelihood|chance|prospect|option|potential|probability|warning|idea|scenario|spectre|specter|worry|concern|doubt|speculation|case|right|ability|capability|capacity|power|authority|authorisation|authorization|permission|means	possible	xcomp,ccomp,of,for,about
possible|potential|hypothetical|likely|unlikely|eventual|feared|threatened|conceivable|would-be|probable|any	possible	mod,xcomp,ccomp,subj
able|unable|capable|free|allowed	possible	xcomp,of
in_case_of|in_the_event_of|without|instead_of|rather_than	possible	under
prevent|avert|avoid|deter|forestall|thwart|foil|stave|preclude	possible	obj,xcomp,from
allow|permit|let|enable|authorise|authorize	possible	xcomp,obj
refuse|decline|hesitate	denied	xcomp

# Denials.
deny|disavow|rebut|refute|dismiss|reject|contradict	denied	xcomp,ccomp
deny|disavow|refute|rebut	denied	obj
fail|neglect|forget	denied	xcomp
denial	denied	of,ccomp
without|barring	denied	under
rule_out|preclude	denied	obj
cancel|postpone|suspend|abandon|scrap|shelve|abort|skip|boycott|call_off	denied	obj,xcomp
false|untrue|baseless|unfounded	denied	subj
foil|thwart	planned	obj
foiled|thwarted|attempted|failed|abortive|averted	planned	mod

# Under way.
continue|keep|persist|proceed|remain|carry_on|go_on	ongoing	xcomp,subj,obj,with
ongoing|continuing|continued|current|constant|relentless|persistent|present|unending|incessant	ongoing	mod
underway|under_way	ongoing	subj
way	ongoing	subj

# Words that hand on their own status.
begin|start|resume|help|come|get|manage|proceed|rush|move|end|use|hasten|dare|stop|cease|attempt|try	same	xcomp
join|attend|host|hold|conduct|launch|carry|stage|make|take|have|begin|start|resume|mount|open|conclude|sign|reach|impose|complete|finish|lead|organise|organize|face|cause|order|restart|renew|continue|perform|pay|give|issue|undertake|intensify|escalate|step|lodge|raise|deliver	same	obj
begin|start|resume|occur|happen|erupt|end|unfold|ensue|follow|open|restart|conclude|come	same	subj
take	same	subj
participate|engage|take_part|meet|gather|arrive|travel|fly|head|sit|join|part	same	in,for,on
