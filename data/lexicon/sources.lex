# Words that mark who says so. Columns: word, kind, scope (docs/lexicon-format.md).
# says: the subject is the source, the clause its content. Scopes: ccomp and parataxis ("..., police said"), quote (a
# quotation without a clause of its own), xcomp ("is said to"), obj (an object noun that tells the event).

say|tell|add|announce|state|report|claim|note|explain|confirm|declare|reveal|argue|insist|allege|assert|acknowledge|admit|stress|emphasise|emphasize|comment|recall|reiterate|maintain|contend|conclude|write|tweet|post|think|believe|suspect|warn|estimate|predict|testify|observe|disclose|point|indicate|suggest|remark|concede|underline|underscore|affirm|inform|brief|describe|read|repeat|reply|respond|charge|swear|boast|complain|vow|pledge|promise|urge|ask|caution|expect|see|find|show|hear|learn|determine|relate|recount|continue|conclude|hold|fear|guess|agree|consider|speculate|lament|joke|mention|proclaim|elaborate|quote|hint|imply|assess|judge|rule	says	ccomp,parataxis
say|tell|add|state|declare|comment|write|tweet|note|explain|insist|stress|warn|continue|conclude|ask|claim|reply|respond|read|observe|remark|argue|point|reiterate|repeat|recall|announce|go|complain|quote|emphasise|emphasize|underline|affirm|elaborate|joke	says	quote
say|believe|think|report|allege|suspect|know|understand|claim|rumour|rumor|estimate|presume|assume|fear	says	xcomp
report|claim|confirm|announce|acknowledge|admit|describe|allege|detail|document|record|denounce|count|verify|register	says	obj
accuse|blame|suspect|charge|condemn|criticise|criticize|denounce	says	of,for
report|claim|announcement|statement|allegation|reports|accusation|suspicion|word|news|rumour|rumor|evidence|testimony	says	of,ccomp
detect|monitor	says	obj

according	according	case
per	according	case
in_the_words_of|in_the_view_of	according	case

report	reports	ccomp,parataxis,obj

cite|quote	cites	obj
via	via	case
citing|quoting	cites	case

reportedly|allegedly|purportedly|supposedly|apparently|seemingly|rumoured	hearsay	adv
alleged|suspected|reported|purported|apparent|supposed	hearsay	mod
appear|seem	hearsay	xcomp

deny|reject|dismiss|refute|dispute|rebut|disavow	denies	ccomp,obj,xcomp
