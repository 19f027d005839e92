# Word classes for verbs.lex, nouns.lex and status.lex: lemmas, lower case; a class may hold classes; lines of the same name add up.
# A word belongs here only if an entry needs it: the classes are no thesaurus.

# --- the machinery of phrases ---
# Verbs that lend a trigger noun their subject and prepositions. A particle is joined by an underscore.
@light: call fight carry_out launch hold conduct stage mount make pay give take have perform commit do begin start open attend hold_out undertake wage
@light: deliver issue stage host resume continue join lead organise organize step_up intensify convene enter_into execute exchange
@light: plan prepare schedule cancel postpone suspend halt end announce declare face suffer launch_into engage initiate pursue order
@light: receive sustain endure undergo kick_off wrap_up conclude finish complete set_up run approve authorise authorize call lodge file
@light: express voice make_good_on sign reach strike impose slap lift ease enforce bring

# --- weapons and how they are used ---
@gun: gun rifle pistol handgun firearm shotgun bullet gunfire kalashnikov "machine gun" revolver musket shot ammunition
@bomb: bomb explosive dynamite ied mine landmine "car bomb" grenade tnt detonator bomblet booby-trap firebomb
@artillery: artillery mortar shell howitzer cannon tank rocket "rocket launcher" salvo barrage mlrs katyusha qassam
@missile: missile rocket projectile icbm irbm slbm "cruise missile" "ballistic missile" torpedo satellite scud
@drone: drone uav quadcopter "unmanned aircraft" shahed
@aircraft: jet warplane aircraft helicopter plane bomber fighter gunship airplane "fighter jet" "attack helicopter"
@ship: ship warship vessel boat tanker frigate destroyer submarine carrier freighter trawler cutter freighter dhow flotilla
@vehicle: vehicle car truck bus convoy train motorcycle van lorry ambulance tank jeep
@blade: knife machete sword axe dagger blade bayonet cleaver hammer
@stone: stone rock brick bottle petrol-bomb "petrol bomb" molotov "molotov cocktail" egg shoe firecracker flare
@gas: teargas "tear gas" gas "water cannon" "pepper spray" "rubber bullet" "stun grenade" cannon spray canister pellet
@chemical: chlorine sarin "nerve agent" novichok "mustard gas" chemical phosphorus toxin anthrax ricin
@weapon: weapon arm munition warhead weaponry armament @gun @bomb @artillery @missile @drone @blade
@armament: weapon arm munition missile rocket tank jet warplane drone ammunition artillery helicopter system equipment submarine frigate

# --- people, forces, property ---
@troops: troop soldier army military force battalion brigade regiment marine navy "air force" unit contingent paratrooper reservist reserve
@troops: infantry commando serviceman personnel garrison guard tank armor armour division squad warship
@police: police policeman officer constable gendarme cop "riot police" trooper detective
@militia: militia militant rebel fighter guerrilla insurgent paramilitary gunman jihadist separatist warlord extremist terrorist mujahideen
@people: people person man woman child civilian villager resident worker soldier policeman officer student journalist protester protestor demonstrator
@people: peacekeeper militant fighter rebel activist passenger tourist boy girl teenager baby family official leader commander guard migrant refugee villager
@people: farmer pilgrim worshipper hostage gunman insurgent terrorist Palestinian Israeli member colleague other dozen hundred thousand victim
@people: troop shopkeeper trader driver lawyer priest teacher doctor nurse medic paramedic aide minister lawmaker candidate judge crowd marcher
@people: youth teen infant mother father son daughter brother sister wife husband citizen national foreigner immigrant settler bystander pedestrian
@captive: hostage prisoner detainee captive inmate soldier pow journalist activist dissident crew sailor fisherman convict internee suspect abductee
@captive: aid-worker schoolgirl pilot lawyer student protester opponent national citizen militant fighter leader man woman people boy girl child
@diplomat: diplomat ambassador envoy attache consul "charge d'affaires" embassy mission consulate staff
@official: minister official general commander chief governor president premier judge mayor prosecutor ambassador secretary director officer lawmaker deputy
@official: chancellor spokesman adviser aide boss head editor police-chief teacher civil-servant bureaucrat employee worker cabinet government
@building: building house home church mosque temple synagogue school hospital embassy shop store office station bridge village town neighbourhood
@building: neighborhood camp base checkpoint outpost headquarters compound infrastructure pipeline plant depot warehouse airport airfield factory
@building: statue monument shrine barracks post hotel market refinery facility property tunnel position site dam hut tent vehicle car bus convoy truck
@building: ship vessel road railway line tower grid substation port crop field farm orchard flat apartment block skyscraper terminal
@property: property house home asset land farm ship vessel boat tanker cargo passport document computer weapon drug cash money vehicle equipment
@property: laptop phone newspaper copy shipment container car truck livestock heroin cocaine explosives arm goods timber opium contraband estate
@territory: territory town city village region province area district island strip bank land peninsula border hill base airport checkpoint
@territory: neighbourhood neighborhood enclave capital stronghold outpost position highland buffer zone dam bridge airbase crossing port square
@road: road highway street border bridge railway motorway port crossing entrance gate route rail traffic junction checkpoint access track pipeline

# --- deals, talks, measures ---
@agreement: agreement accord deal pact treaty memorandum mou protocol convention compact truce ceasefire cease-fire armistice settlement
@agreement: communique declaration understanding charter arrangement framework
@talks: talk meeting summit conference consultation negotiation discussion dialogue conversation session parley
@ceasefire: ceasefire cease-fire truce armistice cessation lull
@sanction: sanction embargo tariff boycott penalty duty asset-freeze restriction
@curb: restriction curb limit ban curfew lockdown control
@emergency: emergency "martial law" "state of emergency" law
@aid: $ € £ aid assistance relief loan grant donation fund funding money dollar euro pound food medicine vaccine tent blanket supply supplies help wheat
@aid: grain rice water fuel package ambulance equipment credit billion million
@milaid: weapon arm munition missile tank jet drone ammunition artillery helicopter system defence defense weaponry rifle shell armour armor
@ties: tie relation relationship link contact cooperation trade diplomatic-relations "diplomatic relations" exchange
@drill: drill exercise manoeuvre maneuver wargame "war game" parade
@crime: charge crime murder fraud corruption treason espionage terrorism bribery rape manslaughter theft spying sedition blasphemy genocide
@crime: embezzlement conspiracy trafficking laundering assault perjury contempt libel kidnapping killing terror

# --- what is asked, refused, threatened ---
@yield_verb: release free withdraw lift end stop halt suspend cease refrain ease relax restrain abandon disarm surrender exercise avoid drop
@yield_verb: scrap remove reopen unblock leave pull lay dismantle give renounce desist freeze return hand vacate de-escalate quit
@meet_verb: meet negotiate talk discuss sit resume hold consult mediate come confer engage enter attend convene
@assist_verb: help assist provide support send give supply join donate contribute share back cooperate protect deploy fund finance lend aid sell
@assist_verb: extradite work rescue deliver accept host ratify sign recognise recognize arm train evacuate intervene
@change_verb: resign step reform change adopt dismiss sack fire amend introduce revise respect implement investigate hold quit allow let
@yield_noun: release withdrawal end halt ceasefire cease-fire truce restraint lifting calm suspension pullout disarmament cessation freeze
@yield_noun: pause de-escalation dismantling return repeal moratorium removal retreat abolition
@meet_noun: talk meeting summit negotiation dialogue conference consultation mediation discussion session
@assist_noun: help aid assistance support cooperation fund funding money troop weapon peacekeeper protection loan intervention solidarity backing
@assist_noun: contribution asylum extradition arm relief
@change_noun: resignation reform change election referendum dismissal investigation inquiry probe independence ouster vote action impeachment
@change_noun: measure step response transition right democracy
@force_verb: attack strike bomb invade kill destroy retaliate shoot fire hit launch fight annihilate wipe crush respond execute blow shell eliminate
@force_verb: avenge use assassinate raze behead turn
@seize_verb: seize occupy annex capture retake conquer
@restrict_verb: boycott block blockade ban close sanction impose shut embargo bar walk stop halt
@relations_verb: sever break suspend withdraw cut quit recall freeze downgrade pull leave end
@arrest_verb: arrest detain jail imprison prosecute charge sue
@expel_verb: expel deport evict kick throw

# --- what is no interaction of political actors ---
@abstract: idea plan policy proposal bill budget record decision argument notion theory view approach problem issue question poverty inflation
@abstract: disease virus cancer climate deficit debt unemployment corruption crime concept claim assumption integrity character credibility value
@abstract: law legislation reform deal agreement strategy handling tactic report statement comment remark speech article book
@abstract: standard target deadline need requirement goal expectation demand criterion challenge obligation commitment
@abstract: confidence conscience chord balance note tone pose fear memory heart mind attention imagination interest curiosity
@disease: disease virus cancer infection illness flu covid pandemic epidemic ebola malaria cholera fever bacteria germ bug pneumonia stroke heart
@nature: earthquake quake flood storm hurricane cyclone typhoon tsunami fire wildfire landslide avalanche lightning tornado volcano eruption
@nature: accident crash collision mudslide drought blizzard derailment wave heatwave shark bear dog bull elephant crocodile
@sport: match game team coach player goal penalty season league cup championship tournament final side defender striker midfielder goalkeeper
@sport: race title medal ball wicket inning over set round champion club squad batsman bowler referee umpire opener quarter half lap
@sport: pass shot free-kick corner keeper tie fixture semifinal semi-final quarterfinal playoff series relegation derby marathon
@market: stock share price index yield bond market rate rally currency dollar profit sale revenue earnings investor trader analyst demand forecast
@market: growth high low oil crude gold
@art: film movie video photo picture photograph scene album song novel book show documentary footage portrait commercial series episode glance look
@web: website site page blog link store shop museum gallery doctor dentist grave

# Verbs that an event noun is the subject or object of and that only say that it came about.
@occur: take_place occur happen erupt begin start break_out flare unfold ensue follow continue resume come kill wound injure hit target rock
@occur: shake leave claim end cause spark trigger prompt provoke go_on conclude open erupt intensify spread escalate resume fail collapse
# Verbs whose object is a human being, whatever he is called: "killed a porter".
@hurt: kill shoot wound injure murder assassinate behead execute lynch stab beat flog rape torture hang gun_down slay arrest detain
@hurt: jail imprison abduct kidnap free release interrogate deport evict massacre slaughter
