import type { Weights } from '../../../domain/boundary/clarity-model.js';

/** Made by `npm run train` of the statements in `tools/clarity/en/` and `en-plain/`. */
export const weights: Weights = {
  bias: {"vague":-1.09,"absolute":-2.47,"other-directed":-2.23,"isolation":-6.28,"surveillance":-6.34,"punishment":-3.49,"threat":-5.99,"blame":-2.3,"mind-reading":-3.02,"coerced-sex":-6.34},
  perWord: {"vague":0,"absolute":0,"other-directed":0,"isolation":0.06,"surveillance":0.06,"punishment":0,"threat":0.06,"blame":0,"mind-reading":0,"coerced-sex":0.06},
  cues: `!
" ..a...B..f
, Eb.BA.A.CB
a E..AA.BfBa
abortion ......c
about .b.AAC..cA
accept ...b.....d
accepted .........a
accident ........c
account .a...a
accra ..a
ad ....a
address ...e
affection .....c
afraid ......a
after B.aA.BA.D
again .cfgBAa
al .f.a....b
aliv ......f
allow ..gc
allowanc .....e
allowed ..d....AE
alon ...a...b
am .B.B..a
among ...b
an c.CB..ae.b
and ND....baB
anniversary .........b
another ..be..a
answer ...BBb...A
any AfAaC.C.C
anybody ....F..B.G
anymor ...c
anyon Ae.aC.FBBC
anyth .f.DBG..FD
anywher .aef
ap ....a
apart .b.b
apology .....e
ar ..cbcE.c.d
argu ..b..b...a
argument ...C
around b.cg
as ...Bb...a
ask .E.C..HF.c
asked ...FE.DA
asleep .........c
at aaAb.aAC
attend ..bc
attractiv ........a
awak .........d
away .........b
baby ..BF...cb
back ...b..dEB
bad ....a
bar ..a
be g..a...d.c
beach .......a
bear ........d
becaus .AMK..EBDD
bed .CAI.cEFDe
bedroom ..FGb....c
been .c.....b.C
befor .abAbbC
beg .........d
begin .........a
believ ..a
best ..ab
between ..AD..B..B
beyond a
bil .......b
birthday .....b...b
blanket .....a
blocked ...a...a
both ......b
bother ....bc
boy ..df
boyfriend ..aa.....a
break ......b
breakfast .....b
bring ...B.....H
brother ..ag.C...D
burglar ......b
bus ...a
business d.Db
but .cAc...e
buy ..b
by ....abe.E
cal ..af.BBa
camera ....b
can ...bbba..a
car ....ad.bb
card ..A..e
carry .........b
cat ..BA..e
chair .....c
chang .aaDd....c
chat ..bdh....D
cheated .......a
check .HINdDH..A
child .......d
children ..BF
choic .........c
choir ...a
christmas .....c
circumstanc .hb
class ..b.b
clean .....d
clear ....c
closed .b
cloth ......a..b
club ..Bh
cod ....c
coffe ..cc
colleagu ...h
com .c.c....b
company ..bc
condom ..A......l
consent .........g
contact ...h..A
content ...b
contract .........b
control .......a
cook .b.A.c
cost .....d
count ..HH.....b
coupl .........a
cousin ..eg
cover ....a....a
credit .....b
crew ...c
cross a.....d
crossed a
crowd ...a
cry .......e
cuddl .....c
cut ..c..a
dad ..be
dar ..d
dat ....a....b
day .fA..g...D
debat ..a
delet ....k
deleted .....a
deny .........c
did .........C
dinner .a...g.a
discuss ..eD
discussion ..g.b....a
distanc .......d
divorc ......a
do Fa..AbABAa
don .....e...b
door ..c
doorstep ...a
down .........e
drink ..c.F....G
driv ..c
drop ...c
drunk .......c
dur .a
duty .........a
each ...Dd
earth .c
easy .......a
eat ..b..h
effort f
either ...b
els ...c..B..b
elsewher .........c
email ....a
end ......a
enjoy .........c
enough .a..e
even .c..C
ever Aw.DHFD..I
every .c
everyth .b
ex e
except ...c
exception .p.F.A
excus ..dF.....m
exist .a.a
expect ..B..b
exs ......a
fac ...C..c
fail .i
fal .......a
family ..CcC....I
far a......a
feel ..A...F.ec
feeling ........d
femal ...h
fib ....a
fin .........G
find ..E.e.f
finger .a....f
finish .....a
first ..aF
flat .........A
flatmat d
follow .........A
foot ...a
footbal ..eb
for D....cDBAA
forbid ...b
forc .....a...c
forget .a...b
fortnight .....b
found ....c
fre .........h
friday .A.....a
fridg ........b
friend IEBnQEFEDR
friendship ...d
from .ACb..EEJB
ful ...a.....C
funny f
gam ..b
garden ...d
get aa.A.cb..b
girl .EAk...D
girlfriend ...f
giv .Ca....E
go b.deaC.AGA
good ..b
goodnight .....e.a
got ......e..a
group ..bd
guitar ......c
guy ..aj
gym ...c
had ..B.a..b.a
hair ..cA
hal ...a
halfway .........b
hand .CEA..e..d
hang ...a
happen ...b
happy ........d
harm ....a
has .bB..CGCaB
hav H..faBa.Ca
he .....a...B
headach ...A.....j
hear ...aH...Ac
heat .....b
hello ...a
help .e.......c
hen ...g
her KEad.b.B.B
hid ..c.f.B
him ..ab.a...A
hir ......b
his ....c
history ....a
hit ..B...d
hold ..AD.....a
hom .aB.Bbb
hop ........a
hostel ..a
hour .c
hous ...abC.cC
housekeep ...a.j...c
how .a..AB
hug .....f
hurt .KAFAH
husband ..cb.....h
i .bBDd.aB.b
idiot .......b
if .BAC.bdc.A
important ........b
in Cbaa.ABEB
inappropriat i
insulin ......b
intention ........d
interest ........f
interested ........c
interrupt .....b
into ..b......b
invited ..df
is .a...CBABd
it cB.BaDABaa
jar .......a
jealous .......a
job ........cD
join ..ae
jok ...C..c
jumper .........d
just a.......bg
keep ...a
kept .a
key ...A.c
kid .E.ICAa..C
kind .a
kiss ..CH.dG
kne ......e
know ....b.c.HH
known ...b
lad ...h
lady ...d...a
laptop .a
last ..A...a
lat db.C
lawyer .......a
learn ...c
least .........a
leav .Bbb.Af.Ad
left ..BC..db
lend .c.H..A..B
less ........b
let ..a......b
letter a
li .bF.de
lif .b.g
lift ...f.d
lik e..BC.DeCa
list ....a
listen .d
littl a
liv .e....e
loan ......a
location ...E
lock ....h
locked ....d
long ..ca...a
longer ..dd....b
look ....b....B
los ......d
lot ..dd
lov ........cb
loved ........c
lucy ..b
lunch ...a.b...B
mad .......a.c
mak d..AB..F
mal ..Ch..a
man ...d..b..b
marriag ...ec...a
married ..cd
marry ..ac...a
mat a..j.....I
matter .iA.....d
may .d.......a
me K.CE.aaCc
meal .....c
mean .BAFD..E.i
meant ........c
meat ..b
meet ..ch.....D
men ...g.....H
mention .aa
mess .......a
messag ...Cf.C..F
min ..aE
mind ..C.c.E
minut .b
miss ......e
missus ...a
money ...B.k...a
month .....g...b
mood ..AE.....i
mor fF.h.Ea
morn .....d...b
mother ..Ac...c.D
motorbik ..a
much g
mum ..cc....d
my FbAHD.A.BD
nag .......a
nail ..a
nan ..a
nanny ....b
natter ...a
near ..E......A
need HH.cAEIFAa
negotiation .........a
neighbour ...h
nerv .........a
new ........a
next ..bf..c
nic .....d
night B..a..EBDa
nin .......b
normal .......d
now ..a
number ...f
of .B.A.C.G.A
off ....f.A..f
old ...d..b
on BdA.B..CCA
onc .mF.....Bb
only a.....a
open ...A...A.G
opposit ...d
optional .........e
or .FaeAca..B
other JB.fIEA
otherwis ..f
our ....JBEC.D
out .C.c....aa
outsid ...d
over B..aAF.C
overboard f
overdo f
ow .KHBCJGCG
own .........c
pal ...c
paper ......e
parent ...c
part ..C
partner ...a
party b.dg..E
pass .a
passcod ....h
password ...Ei....D
past ..e.d
pay .....f...f
penny .d
peopl ...h.dAB.G
permission ..aD
permit ..ka
permitted ..d
person .a
persuad .........a
petrol ......a
phon .BB.faC.DG
photos ...C
pictur ...H..b..b
piec ......b
pin ....a
plac ..gb
plan ...B.....C
play ..a
pocket .....b
point .a
pop ...a
post .EcC.....C
presenc ..b
pretend ........a
prison ......a
privat ....g
problem ....c
promis ......b
promotion ........a
proof ...B.....F
prov .D......EC
prud .......c
psycho .......f
pub ...c
push ..A......e
put .bG
pyjamas .........c
quit ....a
rais .be
read DCBFcGBD.D
ready ..C
really ........b
reason ..K..B...b
receipt .........A
relationship ...a
request ..b
responsibl ......b
right ...EA..a.b
ring ..be..C.CB
room ......D
round ..cc
row ......C
rul ...B
run ..bb
rush a
saf ......c
said .d..C.A
sav ......ba
saving .......a
say DA.C..A..d
screen ....f
se ...f.CcNCB
second ...c....aC
secret .e.Cd
secretly ........d
seen ..c
selfish .......a
set ...c
settl ....b..a
sex KOIHJ.FLI
sh .aabb.c..c
shar ...bC....J
should .f..b....d
shout ......c
show ..bD.....E
shut .........b
sid ..cb
sight ....c
sign ...b
signatur ......d
silly b
sinc .aDG..Fa
singl .jBB....a
sister ...h..BF.B
situation .d
six ..c
sleep ...B.a..Ed
slipper .......a
slob .......a
smil .....b
smok ..cC
so f..b.BFc.C
social ...d..b
som .......a
someon .........d
sorry .....e..e
soul .b.d
speak ..dc.bFaF
spend a.a......C
spoken .....b
spring ...c
spy ....f
stand .......Be
start .........a
stay ..ba.....F
stick .....a
stil .......a
stranger ...d
street ......c
study .e
stuff g
such .......g
suggest .b
sulk ......B
summer ..ae
sunday .....ca..A
supper .....j
surviv ......c
swap .........a
swim ......b
tabl .........E
tak c.c....D.f
talk CaaaCb..AD
tattoos ..c
team ...e
tel AE.AACE.GB
test ......b
text ..C.c.C..E
th BAAA..b..C
than ..a......a
that .Bca.D.B
thatll ......c
them E..fFA.E.A
then ..D..c...f
ther ..eg.....A
therapist ...a
they ......d
thing f..Fb.E..D
think ..C.C.a
thirty ...a
this a..A.db
thos ..dg..a
thought ........a
thre .....a
threat ......a
threaten ......a
through ....c
thumb .....a
til ..bD.jAD
tim .iAa...H.A
tired ..A.....bd
to F..BAB.A
today .........A
told .E.B.....c
tolerat .a
tomorrow .....dd
tonight CEAD.dbCBf
too l.....b..c
touch .....cC..b
tracker ....g
treat .......a
trip ..c..a
tru ........a
trust ........a
trusted .......c
truth .......b
try .........c
turn ..dAe....i
twic ..g.a....d
unless ..aae
until ...Cbf.II
up ..bB...B
us aAF.BNBI
visa ......c
visit ..em.a.b.G
visitor ...d.....A
voic .b...b
volunteer ...a
vow ........b
wait ...C.CD.fe
wak .........a
wal ......c
walk ......g
want a...AB.CbA
was ..J..DAb
watch ..d
way ..b
we ....DAA
wear ..hD.....b
wed ...b.A
week .DCH.hDBBd
weekend .b.b.....c
weeknight a
weird i
wel a...a.a
welcom ...g
wer ......C.c
what ...Ba.c.Cd
whatsoever .k
when ab.A.a.DA
wher ....d..DCD
whether ........aA
whil A..d.F.FDK
who .E...d..HB
whol ..a
whos ....d.b
why .........a
wif .BbfB.c..b
wil .b.DDceC
win ........a
wish ....A....E
with e.cgAAC.AC
woman ..cg
women ..Dh
wonder .......e
word a.CHagIA
work baba...c
world ........a
worry ..D......B
would b.B.DCe
writ ...be....B
wrot .......a
year .h.b.bG..D
yes AB.G...D.D
yet ..CE..b
you EAa..cb
your GEacb.a.EA
yourself .......c

!, no
car .....b
discussion ..d
exception .c
mor ..a
rush a

!, not
a ...a
anywher ..b
befor .........a
even .c
for ........c
out ........b
th ...a
to ...c
with ........a

!, noth
mor ........a

!, without
fail .c

!^ no
mal ...e
mean .........c
mor a..b...b
on .f...A
phon .....b.a
secret ....b
sex .....b...d
visit ..b

!^ nobody
at ......a

!^ not
on .d
to .a

!^ noth
is .c

!^ refus
me .....a

!^ stop
be .......b
se ...c

!^ without
fail .b
you ......a
your .......a

!a
femal ..a
finger .b....c
fortnight .....b
friday ...a
lawyer .......a
littl a
liv .b
lock ....d
lot a
man .......C.e
minut .b
month .....c...e
penny .c...a
phon ....e
prud .......c
psycho .......f
request ..c
second ...b
singl .e.E
slob .......a
social ...a
soul .b.b
thing .........C
week .........a
wif ...e
woman ..b
word .....e..bB

!a femal
best ..a

!a lot
to a

!a social
lif ...a

!a stop
to ..bb

!a wif
of ...b

!a word
of ........d
out .....a

!about
anyth .eb
me ..ca....a
my .bA....be
th ..E.E
us .CDe..E
your ......b

!about my
job ........a

!about us
again .B

!about your
ex a

!accept
th .........b

!afraid
to ......a

!after
dark ..a
nin .......a

!after nin
, .......a

!again
, .fe.....c
and ......ga.f

!again and
i .......a

!agreed
to ..a

!al
that .........a

!allow
you ..b

!allow you
to ..b

!allowed in
th .a

!allowed
to ........A

!am not
afraid ......b
ask ..f.a
go ..BC.c.a
hav .abb.....a
in a
invited ..cb
jok ......c
let ..b
say ......b

!am stop
your .....b

!an
answer ....a....d
effort f

!and
i .EAbDaa
keep ......b
th ......c
you .....b.ada
your ...D..fa

!and i
do .........E
wil .....gb
would ......A

!and no
excus ..a

!and you
can .....b
wil .....a

!another
on ..bb

!answer me
back .....a

!answer
th .a

!answer th
phon .a

!any
kind .a
mor .....CA
tim ..B......B

!any mor
, ..a

!apart
from ...c

!apology
, .....a

!ar never
to ..b

!ar not
allowed ....b
get .....b
go ..d......a
in ..C
part ...b
to ..f

!ar
on ....d
out .........a
wait ........a
you ..ga

!ar wait
for ........a

!ar you
to ..a

!argu
with .......a

!as
a .B.B
i ....a
long ..b.a

!as long
as ..b.a

!ask
a ..bb
about .a
for .....B
wher ....a
you .ADG.....E

!ask me
to .....a

!ask you
to .AGG.....D

!at
a ...a
al .d.b....d
any ..CA.....E
hom .a
least .........a
my ..a
night .........f
th cA...C..a
work a......a
your ....b.b

!at any
tim ..B......B

!at no
point .b
tim .a

!at th
tabl ........a

!at your
parent .....a

!back
out .........e

!bar
with ..a

!be
a ......a
aliv ......b
asked .........a
her ......c
in ...b
lat .b
nic .....b
seen ..a
so b
speak .......b
th ...D
told .........f
trusted .......c
weird f

!be speak
to .......b

!befor
i ....a
my .....a

!befor i
hav ....b

!believ
you ....a

!best
friend ..a

!between
us .c

!bit
your ..a

!bit your
nail ..a

!blanket
and .....a

!both
of ..a

!both of
us ..a

!bother
com .....a

!bother com
hom .....a

!boyfriend
of ..a

!boyfriend of
min ..a

!bring
up .a

!buy
you .........a

!buy you
a .........a

!by
a .......b
me ..c
six .....c
ten ....a.a

!cal
it ...b
list ....b
when .......a

!can not
, ...a
be .........a
bear ........d
believ .........a
fac ........a
go .........C
hav ......f
hold .......a
keep ...a...a
mak .....b
open ....c
promis ......b
read ....a
stand ........fC
swim ......c
talk .aB
tel .......b
you d

!can refus
at .B.......A

!car
key .....c
less ........b
that .........c
what .......a

!card
, .....b

!carry
on .........b

!chang
your ..c.a....b

!chang your
mind .........c

!chat
with ...a

!choos
between ...C

!circumstanc
ar ..a

!circumstanc ar
you ..a

!colleagu
, ..b

!com
back ...a..d
by ...a
her .......a
hom .....c
into .b
out ........d
to ..aEae

!com hom
tonight .....a

!com to
bed ..c
my .....a
th ......C

!comfortabl
with a

!condom
, .........d

!consent
, .........b

!contact
with ...a

!cook
, .....a

!cost
you .....c

!could not
car ........b

!count
as .........a
in ........a

!cover
th ....a

!credit
card .....a

!cross
me .....aa

!cuddl
, .........b

!decided not
to ..C

!deny
me .........b

!did not
ask .........B
buy .........a
get ........b
help a
i ..fa
mean ........a

!discuss
it ..d

!do
it .....b...a
someth ......c
to ......e

!do not
, ..c..a.b
accept .........d
allow ..c
be e..B..Bc.c
bother .....c
car ..bb....ba
com .....b
cook .....a
count .........f
cry .......c
delet ..c.b
do ...d.b
eat .....c
end .....a
even ........c
expect .....c
feel ........a
finish .....b
forc .....a
get a.aAba.bLc
giv ..c.....d
go ...d.A.B
hav ..CB.BA.KB
kiss .......a
know ....e
leav ...d
lend .b
let a
li ....ca
lik ..bc
lov ..A.....e
mak ..b...g
matter ........d
mean A.C.D.a..A
need ..D.AEAHC
overdo a
ow ..BA....DE
permit ..e
pick a
post ..a
read ....E
really ........a
say ..E......c
se ...e.....c
sit ..a
stay a
tak ...c
talk ..be
tel .........a
test ......c
text a
they ......c
think ......a
trust ...a....b
us .........c
want a...DAB.A
wear ..a
you ..ea

!drop
by ...a
in ...c

!each
other ...A

!eat
meat ..a
until ......c

!eat meat
in ..a

!enjoy
it .........d

!enough
for .a

!even
a .a...a

!ever
, .c
again .a
talk .B

!ever talk
to .B

!ex
wif a

!expect
any .....a
me .........c

!expect me
to .........c

!fail
, .c

!fancy
it .........b

!feeling
about ........a

!femal
best ..a
friend ...f

!femal best
friend ..a

!fight
, .....a

!find
me ........a
my ....a
us ...a..e

!find me
attractiv ........a

!finger
on ......b

!finger on
you ......a

!for
a .....f...B
me ..GD.LC.bE
peopl .....a
th .a..dc..DA
thre .....c
us a
what ......d
you .agbCaB
your .aA..a.d

!for a
fortnight .....b
month .....d

!for th
weekend .b

!for thre
day .....a

!for what
i ......a

!for you
, ..b
to ..A
until .....a

!for your
cours .........a
mother .a

!forc
anyon .....a

!fre
, .........d

!friend
, ..af
left .......a

!friend of
th ...b

!from
a .........b
me ...B.g..BA
th ....e.A..B
your ..B

!from me
again .....a

!front
of ..a

!ful
of ...d

!funny
business d

!get
a ..b..b.C.A
any .....a
into ..b
it .........d
out c
th ......d
to .bb.d...Cb
you .........d

!get it
elsewher .........a

!get out
of c

!get you
out .........a

!girl
night ..Be.....B

!giv
a ........d
it ..b
up ..BC
you ..c

!giv in
, .........a

!go
, ...b
anywher .b.c
hom .........c
on ......d..b
out .D.eACE..J
overboard f
through ....a
to ...a...A

!go on
th ......a

!go out
on ..b
with ..A

!go overboard
at a
with b

!go to
her ...a
sleep .........b
th ......a

!good
enough .a
morn .....c

!good enough
for .a

!good morn
, .....c

!got
th ........a
to .........a

!had not
been ......a

!had
you .......b

!hand
at ........a
away .........b

!happen
to ......e

!has
ever .c
to .DCF

!has no
business ...c

!hav
a ..a...a
cheated .......a
femal ...a
friend ...a
gon ....a
got ......a
had .........a
it ..e
known ...a
me ...a
my ..ac
privat ....a
seen ....b
th .....a
to .MHGDE.G
you .eb...b..a

!hav a
social ...a

!hav femal
friend ...a

!hav friend
i ...a

!hav no
feeling ........b
friend .......a
problem ....a
right .........c
say ..b

!hav not
don .........c
onc .a
seen .........b
th .......b

!hav noth
to ..a.b

!hav to
ask .........a
shar ..A
sleep ........BK

!hav you
, ......d

!he>
, .........A
by ...a
me ........aA
on ...b
th ...C....a
to ..c

!hear
about .........b
my .....c

!hear my
voic .....c

!help
me .a
with .b

!her
, ...A
again .......a
on ...b...a

!her not
to .......a

!her on
your .......a

!hid
, ....a

!him
til ......b

!hit
you ......f

!hold
your ........a

!hold your
hand ........a

!hom
by ......d
to ......a
tonight .....a

!hous
, ...a
again ...a

!housekeep
money .....a

!how
to .......a
you ......b..b

!hurt
you .E....c

!hurt you
unless ......a

!i
am .A.B..a
can ....c
do .........A
feel .........a
hav ...Dc
need ..a
read ....a
said ...c
say .aaa
was .......b
wil .....b
would ..GA.Aa..C

!i hav
had .........a
seen ....b

!i never
want ...b

!i refus
to .........C

!i wil
find .........a
mak .....c
say ......A

!i would
do ......b
lik a

!i>
, .AA.B.bb.B
a A..bDD.a.b
about ..Aa...E
accept ...a.....e
account .....b
afraid ......a
after ..CC.....C
again .....DAb.a
al .a
aliv ......d
allow ..hc
allowanc .....c
am .A.B..a
an .....A.c
and ..DAbA
answer ...A.....b
any .d..A
ar ...b
ask .G.B.HBGac
at ...CBAA
be B.BA.a
been ......a
befor .b...b
bil .......c
blocked ...a...a
bother ....a
boyfriend ...a
break ......b
bring ........a
buy .........c
cal .......a
can ...ac
cancel .....a
car ..fd...c.b
carry .........d
cheated .......a
check ....c
child .......d
class ....b
clinic ........a
club ...a
com ...ab..e
condom .........c
contact ..D
cook .a...a
crew ...a
cross .....aa
day .a...c
dinner .c
discuss ..a
do ..C..a
door ..a
down ......a
drink ..E
dur .a
each ....a
eat .....ac
either .........b
ever .c
ex ..G
except ...b
exception .c
excus ..b
exist .a
expect .........A
family ...b
feel .b..b
find ....b
finger ......c
first .........a
for bc...d...c
forc .....a...d
friend .....a
friendship ...b
from ..D...CA
get ..B..a
girl ...a
giv ..dd
go .EBE..A..b
good .a
had ....b....b
hang .........b
hav ..fa.Jab.b
hear .beb.....g
her ..a..a
him .....b
his ...c
hit ......c
hold ..A
hom .........b
hous ..C
housekeep .....a
how ..ba
hurt .F....a..E
husband ..ca
i .B..b....b
if ...BD..d
in .B....CB.A
inappropriat c
insulin ......b
invited ..cb
is ..aa..F
it .F.....Ba
jealous .......a
job ........d
know .......E.B
lady ...b
laptop .a
lawyer .......a
lend .bCA
let ..kd.....a
lik dB.b..E..B
list ....b
liv .a....c
long .......b
longer ........c
look ..b
los ......e
mak ....Bc
man ...a...B
marriag ........a
married ..c
marry ..bd...b
mat ...d
matter ........a
may .........a
me ..Ba..b
mean ......c..d
messag ....A
minut .b
miss ......e
missus ...c
month .....c
mood a
mor ...C
mother ..A
my F.Ab
nam ...b
need ...CA....b
new ........a
nic .....b
night ......C
of ..D..A.HB
on ..AA...b
onc .b
open ....a.A
other ...b
otherwis ..b
our .AAC..A
out ...B
over ..aA
own .........b
party ..ca
pass .b
password .aA
pay .....h...g
penny .b
permit ..jb
person .a
petrol ......a
phon ...B
pictur .A....b
prison ......b
problem ....a
promis ......b
promotion ........a
psycho .......b
pub ...b
read ..BDc.A..D
reason ...c
responsibl ......c
ring ....b
rush a
say .....e..DD
school ......b
se c...c....b
second ...a
settl ....b
sex ..DA.....C
sh ..aa
shar .b.b....bA
should .........e
shout ......e
sit .......a
sleep ....b
so .b.c
social ......c
someon ....a....b
sorry .....c
speak ..Ga.cC
start ....a
stay .a
suggest .b
summer ..ad
tak ..A.b....a
talk .aaE.dAc
tel .EBAAJ...E
th C.A.a
than ...C
that a....AB
their ..a
them ..b
ther .........A
thing d
think ....A.c
this a........a
thos ......b
threat ......b
threaten ......a
through ....a
til .........d
tim .c....c
to A.BC.aAaaA
told .........a
tolerat .a
touch .....c
trip ..c
try .........a
twic ..b......b
unless ....g
until ....c
up ..A.....a
us a.D
visit .....ba
wait .........b
wal ......a
want ..bb.AE.HG
was .......b
way ..c
wear ..a......b
week .....c
weekend .d
what .....Ib..b
when ..ECCcD..C
whether ..a
who .......B
whos ....d
wif ..bd
wil .....bd
with b.AA.B.fD
woman ..cc
word .....b
work .........a
world ........a
would ..A.ABa..D
you ...a.cA.b
your ..AE.cAB.D

!in
, .........a
a ..BA
bed .GE.....Ba
front ..a
it ...f.....D
my ....c.B..b
our .........B
slipper .......a
th a.A..BCb
this ....b.a..B
wher ..a
your ...c....b

!in front
of ..a

!in my
family .....b
hous ....c
presenc ..b

!in on
piec ......b

!in our
liv .a

!in th
bedroom .........a
fridg .......a
mood ...B.....a
morn .........b

!in this
town ......a

!intention
of ........d

!interest
in ........b

!into
th ......b

!is
a ..D
ever .a
just .......a
off .c
your .......c

!is no
, ......c
longer ...a
reason .........b

!is not
a ..BE.G...B
allowed ..b
an .........c
for ...a
happen ..a
lov .........b
me .......d
my ..C
on .....b
optional .........e
permitted ..c
someth ......A..A
spy ....a
to ..fb
up ..b
welcom ...c
what a

!it
, ...A
at .........a
elsewher .........c
is ......a
to ..b
twic ..b
up .........B
with c

!it in
th ........a

!it with
th c

!it>
, .c.Bb..bb
a .A...G.B
again ....D.A
ask a
at ..A......c
be b.....b
elsewher .........c
ex a
for ...aE..d.b
friend ...a
get a
i ..E..C...b
if ....a.a
lot a
me ..c.bCCbF
my ...A
on ..C..b...a
out ........b
over ...a
plac a
reason .........b
request ..b
sh .........c
th b.A...aac
that ..B
to b....D
tonight .........b
too .........b
tru ........a
twic ..b
up ..b
wel a
who .......a
wif a
with ...B
you .CCCA.B
your a.....cb

!kept
from .a

!kept from
me .a

!kid
again .DC...a

!know
about .b....c

!know about
th ......d

!know how
to .......a

!know what
i ......b

!lad
from ...a

!leav
a .........c
me ..b...d
th ...e

!left
to ......b

!less
than .........a

!let
it a
me ..B
my ...c
you ..h

!li
, ....a
to .....c

!lif
outsid ...a

!lift
from ..b
to .....b...c

!lik
a .........b
that ...D
this .........b
you a......f

!listen
to .b

!liv with
a .......a

!liv without
you ......b

!loan
and ......c

!location
, ....a

!locked
screen ....b

!long
as ..b.a
distanc .......a

!long as
i ....a

!longer
to ..a

!look
at ....b

!look at
you .....a
your ....d

!lot
to a

!lot to
ask a

!lov
me .....A..a

!loved
me ........c

!mak
me ......c.A
you .....cA

!mak me
do ......b

!mal
friend ...c..a

!man
, ...a

!marriag
again ........a

!married
to ..a

!marry
a .......b

!match
, .a

!matter
to ........e
what .f

!matter to
you ........d

!may not
talk ..F

!me
, .....A...B
a ..B......B
again ..d..c
and ...E.....B
ar ...d
as ........a
attractiv ........a
befor .....a
do ......b
down .........c
first ..c
from ......a
in .........d
is ...a.....b
or .....a
se ....a
to .aFI.a
until .....a
wait .........b
who .......b
you .........d
your ....a

!me again
, ..a

!me and
you ........a

!me at
al ........a

!me do
someth ......b

!me in
bed .........c

!me is
a .........a

!me lik
that .a

!me to
your ........a

!mean noth
to ........c

!mean
that ...B.....E

!meant
a ........c

!meat
in ..a

!min
go ..b

!mind
th ....a

!money
, .......a

!mood
, .....a
i a

!mor
, ..a
girl ...b
lift ..a
of b
than ...C
visit .......a

!mor girl
night ..E

!morn
, .....b

!mother
about .BA

!mother about
us .BA

!much
to .........b

!my
birthday .........d
family .....b
friend ...I
girlfriend ...a
hand ......c..c
hous ....c
husband ...b
job ........a
laptop .b
mum ........a
own .........e
presenc ..b
say ..c
signatur ......a
voic .....c
wif ..ae..a

!my hand
away .........a

!my say
so ..c

!need
a .........a
anyon ...c
my ...D
of ...b
to .EABFB
your ...c

!need to
ask ..a
be .........b
learn ...a

!neither
ar ..ab
of ..E.D

!neither ar
you ..bb

!neither of
us ..CBC

!never
, .a
ask .A
hurt .D
loved ........c
mind .B
onc .b...a
said .........a
se ..F...c
to ..a
turn .bb.a
want ...e

!never go
to .a

!never hav
to .D

!never hurt
you .D

!never loved
me ........a

!never se
th .D....a

!next
door ..a
tim ......d

!night
, .....a

!nin
, .......a

!no
, ..BCB
account .b
affection .....c
again ......c..h
and .........b
answer ........b
apology .....c
back .........c
bed .....a
boy ...b
boyfriend ..a
cal ...a
car .....e
circumstanc .g
club ...a
colleagu ..b
contact ...a
cuddl .....d
delet ....b
dinner .....e
discussion ..f
drink ...a
exception .h
excus ..d......b
feeling ........b
femal ...a
friend .......a
funny b
guy ...a
harm ....a
housekeep .....f...c
hug .....f
i .....a...a
in .........e
intention ........d
interest ........b
is ..BG.....b
kiss .....d
lift .....d
lock ....a
locked ....f
longer ..bd....aB
mal ..Cc..b
matter .g
mean .........d
money .....b
mor a.cg..e
on .dCb.A
paper ......f
phon ....Dd.a
plac ...a
pocket .....c
point .b
problem ....a
quarrel a
reason ..A......a
reply .....a
rush a
secret .f..c
sex .....i...e
situation .b
supper .....d
tattoos ..c
tim .c.b
to ..B...c.A
tonight .........a
visa ......c
visit ...a
visitor ...b
wish ...B
wonder .......e

!no again
and ......d..c

!no and
i .........b

!no apology
, .....a

!no back
out .........c

!no boyfriend
of ..a

!no circumstanc
ar ..a

!no contact
with ...a

!no cuddl
, .........b

!no femal
friend ...a

!no friend
, ...b
left .......a

!no intention
of ........d

!no interest
in ........b

!no lift
to .....b...b

!no locked
screen ....a

!no longer
to ..a

!no lunch
, ...a

!no mal
friend ..Ca..b

!no matter
what .e

!no mor
girl ...b
lift ..a
visit .......a

!no need
to ...C

!no other
reason ........a

!no pocket
money .....c

!no point
in .b

!no problem
with ....a

!no right
to .........a

!no say
in ..b

!no secret
whatsoever .b

!no sex
, .........e
for .........A
this .........a

!no tim
for ...c

!no to
me ..A...a..a
th ...b
your .........c

!no visa
, ......c

!no wif
of ..a

!no wish
to ...A

!nobody
at ......a
check ....A
com .b
from ...e
get .a
in ...F
wil ......b

!nobody from
your ...d

!nobody get
to .b

!not
, ..a.C
a .dB....CAE
about ...A.....A
accept ...c.....c
ad ....a
afraid ......b
agreed ..a
allow ..hc
allowed ..f....AB
an .........b
answer ....Dc
anywher ..b
argu ..c
ask ..aAaA.E.A
at ...d
attend ..b
back ......b
be .Ibb..abBa
bear ........d
becaus .......A
been ........b
befor ..d
believ ....a
bother .....c
buy ..a
car ..aa....g
chang ....b
clean .....a
com ..aa.b
contact ...B
cook .....c
count ..B......d
cry .......c
dat .........a
delet ..c.d
deny .........b
do .....cB..a
don .....e...c
drop .........a
eat .....c
either .a
end .....a
even .b..A
ever .c
expect .....c
fac ........a
fal .......a
fight .....a
find ........a
finish .....b
for ..ac.G.dd
forc .....a...e
forget ......a
fre .........g
get ..aAadbb.c
giv ..b.....cA
go ..bb..BB
happen ..be
hav ..cbAD.b
hear .a...BD
her ......a..f
hold ...B
hurt ..C
i ..fa
in ....E
invited ..ba
is .......b
it ......g
jealous .......a
join ...c
jok ......b
keep ...c.....B
kiss .......a
know ....e..a.A
lay ......a
leav ..a.a
lend .a
let ..a...K
li ....ca
lik ...bAb...A
liv ......c
look ....A
lov ........ee
mak ......c..a
marry ..bb
matter ........d
me .......g
mean A.E.E....D
mind ....f.A
miss ......e
my ..HC
need D.AcBFDABa
normal .......b
on .kBA.....A
onc .nE......C
only b
open ....a
optional .........e
out ........b
overdo d
ow ..BA....DG
part ...b
pay .....a...b
permit ..ib
permitted ..e
pick a
pretend ........a
promis ......b
read ..F...F..D
ready ..A
really ........a
right .......b
say .....d...a
se a...bC..A
seen .........b
settl ....a..a
sh ......c
shar .b......a
sit .......a
sleep ..a
so .......b
someth .........B
speak ...a.eE.A
spy ....f
stand ........fD
stay a.ab
such .......a
sulk .........A
surviv ......c
swim ......c
tak .......C
talk ...a.a.aD
tel ......Ba
test ......d
text a
th ...ad..b
ther ...b
they ......d
think ......c
threaten ......a
to a.ddb.A.GD
tolerat .a
too e
touch .....b
trust ........a
turn ...Bb....a
us ...B..A..b
want .A..FE.A
watch ..a
wear ..b
welcom ...e
what a
with ...a
you ...cdB..Da

!not a
lot a
reason .........f
request ..c
singl .b
soul .a
yes .........F

!not accept
th .........b

!not afraid
to ......a

!not agreed
to ..a

!not allow
you ..b

!not ask
for .........B
you ...E

!not be
a ......b
aliv ......b
her ......b
trusted .......c
weird c

!not believ
you ....b

!not bother
com .....a

!not bring
up ........a

!not buy
you .........a

!not cal
it ...b

!not car
less ........b
that .........c
what .......a

!not check
your ....F

!not com
back ......b
hom ......b
to ..a.cf

!not comfortabl
with a

!not cook
, .....a

!not discuss
it ..d

!not do
it .........d

!not even
a .a...a

!not ever
talk .B

!not expect
any .....a

!not find
me ........a
us ...a..b

!not for
me ........c
you .......a
your .a.....b

!not forc
anyon .....a

!not fre
, .........d

!not get
a .........C
any .....a
it .........b
out a
to ..e.a....b
you .........e

!not giv
a ........d
you ..b

!not go
, ..a
anywher .a
hom .........c
out ..B......B
overboard a
to .C..ac

!not got
th ........a

!not hav
cheated .......a
it ..c
my ..ac
privat ....a
to ..EJDC.D.b
you ..f...a..d

!not hold
your ........a

!not in
a ...a
th ...C..B

!not know
how .......a

!not lay
a ......a

!not leav
a .........c

!not let
it a
my ...c
you ..g

!not li
, ....a

!not lov
me ........c

!not mak
me ......e
you .....b

!not marry
a ..a

!not matter
to ........e

!not mean
that ...B.....E

!not mind
th ....a

!not need
anyon ...c
my ..AA
to ..C.C....a
your ...b

!not on
, .........a

!not onc
hav .b

!not overdo
it b

!not ow
me ........DC

!not part
of ...b

!not permit
you ..b

!not permitted
to ..d

!not pick
up a

!not read
your ....C

!not ring
your ..a

!not say
i ......c

!not se
why .........c
your ......B

!not shar
my .a
th ........a

!not sleep
with .........a

!not someth
i ....B

!not speak
to ...d.c

!not stay
out a

!not stop
at ......d

!not such
a .......a

!not talk
to ..Bc.c.bA

!not tel
me ..B
th .......a

!not test
me ......d

!not th
only ......c

!not to
com .......a
th .a
touch ....c

!not touch
you .....b

!not trust
me ........b

!not turn
off ....c

!not us
condom .........a

!not want
her ..cc
sex .........B
th ..a
to ...B..a..b
you ..ae

!not what
i a

!not with
me ........a

!not you
dar ..d

!noth
at .b
i .i
is .c
left ......a
to .J..aF..c

!noth at
hom .b

!noth to
hid ....h
los ......a
you ........g

!now
and ..b

!of
an b......a
any .a
hand c
it ......C
me .....a
min ..f
my ..a...a
prison ......b
th ...aa.C
thing c
this ......a
us ...BH
you ..E
your ...dd.b

!of any
kind .a

!of min
go ..b

!of th
opposit ...c

!of us
may .........d

!of your
in ...d
mat ...a

!off
find ....a
your ....a

!off find
my ....a

!off th
tabl ...a

!off your
location ....c

!on
, ..a.C.B..a
it .........B
may .a
my .B.......b
of .b
our .........d
piec ......b
singl .a
sunday ..b
th .L.A.b.F.C
that ....d.a
this .b
to ...a
weeknight a
you ......d..F
your ....e

!on a
friday ...a

!on day
when ........a

!on my
birthday .........e

!on no
account .b

!on your
phon ....b..a

!onc
hav .b
th .........a

!onc hav
you .b

!opposit
sex ...e

!or
els .....b
i ..da.cf
on .......a

!or i
wil ..a...d

!or not
you .........c

!other
men ...a
reason ........a

!our
hom ........a
liv .a

!out
at .........a
of b...g...a
on ..b...a
to ..b
with ..Ba

!out of
hand c
me .....b

!out with
them ..B

!out without
me ..Bb

!over
at .a
for .........b

!overboard
at a
with b

!overboard at
th a

!overboard with
th b

!overdo
it d

!ow
me .CB..C..E

!ow me
, .........a
sex .........A

!part
of ...b

!party
, ...c.a

!past
me ....a

!pay
for .....b
your .....a

!pay for
your .....b

!peopl
who .....a

!permission
to ...A

!permit
you ..d

!permit you
to ..d

!permitted
to ..d

!phon
, ..D
her ....C
in ....d

!phon in
this ....c

!pick
up a..a

!pick up
when a..c

!pil
, .........a

!pin
, ....a

!pocket
money .....c

!point
in .b

!problem
with ....a

!push
my .........a

!push my
hand .........a

!put
out .........c
up .b

!put up
with .b

!pyjamas
and .........a

!rais
your ..a

!rais your
voic ..a

!read your
messag ....A

!refus
at .B.......A
me ..a..b...j
to .ba......H

!refus at
any .B.......A

!reply
, .....a

!responsibl
for ......b

!right
to .........a

!ring
your ..c

!run
to ...c

!said no
to .........c

!saturday
, .....a

!say
a .....a
i ......a
in ..c
it ..b....b
so ..a.....cC
sorry .....f

!say a
word .....a

!say i
would ......c

!say it
to .......a
twic ..b

!say no
, ......B
again ......a..c
and .........c
i .........a
mor ..aa
to ......ca
tonight .........a

!se
a a....b
as ....a
him ...a..b
it ....b
lucy ..b
th .F.E..b
what .........c
why .........c
your G.GgKDF..C

!se no
on ...a

!se th
kid .CB...d

!se why
i .........b

!se your
brother ...c
friend ..Oa

!secret
whatsoever .b

!set
foot ...d

!sex
, .........c
for .........B

!sh>
, ........aa
about ..a......b
and .........A
get ........a
hav ..a
her ....b
in ..c
it ..a......c
me ..b..b..a
of ........a
se ..a
stay ........a
tak ..a
th ..bc.....b
to .........b
up ........a
when .....a

!shar
a .......b
my .a
th ........b
you ...c
your ..D

!shar my
password .a

!shar you
with ...b

!should
be ...ab

!should not
hav ...A
need ...a

!sid
of ..b

!sid of
th ..b

!sight
of ....c

!sinc
you .......e

!sinc you
ar .......f

!singl
tim .b

!sit
her .....b
with ...b

!sleep
with ...G..CBB

!sleep with
me ........Ac

!social
lif ...c

!someon
whos ....a

!someth
i .........A

!speak
to ..af.a.c

!speak to
me .......d
you ...c.a

!spoken
to .....b

!stay
out a.d
over .b

!stick
to .....a

!stil
be .......a

!stop
, ..B......A
and ..B...B..C
argu .....b
ask ........ca
at ......a
be c.b....f
bit ..a
check ....c
eat ......b
go ...c
look ....c
me ......c
meet ...d
onc .........a
pay .....d
ring ...c
say .........e
se C.adB....B
tak .........a
talk ..b
th .......a
this ..d
to ..ab
when ..C...A
you ...C
your .....g

!stop be
a ..a....d

!stop bit
your ..a

!stop check
your ....d

!stop eat
until ......a

!stop go
to ...b

!stop se
my ...C
your ..H

!stop to
your ..b

!stop your
allowanc .....c

!street
, ......a

!such
a .......g

!tak
it a

!talk
to D..l.bBaC

!talk to
me ......c
other ..B
th ..bb
you .....e
your .FGc.BF

!tel me
you .........b

!tel
you ...D
your ...A

!tel you
who ...A

!ten
past ....b

!test
me ......d

!text
me b

!th
beach .......a
bedroom .........b
cal .......b
car ...A
choir ...a
credit .....a
door .........b
fridg ........b
guy ..a
hour .c
hous ...b...b
kid .C.C
letter a
light .........a
mood ...C
morn .........b
neighbour ..bc
next ......a
night ....a
only ......b
opposit ...d
promotion ........a
social ......c
thought ........a
tim ....b
tracker ....e
truth .......b
video ......a
wal ......c
wed ...a
weekend .a
wheel ..a
whol ..d
win ........a
word .........b

!th credit
card .....a

!th kid
again .CB...a

!th mood
i a

!th opposit
sex ...d

!th thought
of ........a

!than
a .......a

!that
fac .........b
i ......A..H
is .........C
phon ....b
week .....c
you ...B.DA.aa

!that i
am ..a

!that neither
of .........a

!that you
wil ..b

!them
, ...b
back ......b

!ther
, ..bd

!ther no
harm ....a
housekeep .....a

!they>
ask ...a
get a

!thing
, ....c

!this
baby ........b
flat ..b
town ......a
weekend .........a
year .....c...A

!this hous
again ...a

!this weekend
, .........a

!thought
of ........a

!thre
day .....a

!through
his ....c

!til
you ....bc...b

!til you
hav .....c

!tim
for ...b

!tim for
th ...b

!tired
, ..B.....c

!to
, .........a
a .b
any .b
ask .a.a.....g
be ..B....Dc
bed ..b
check ....d
com .......ac
cook ........b
enjoy .........c
get ........b
giv ..B......C
hav ..cf
hear ..bb.b...b
help .........b
her ...b
hid ..a.g
his ...b
hold .........c
it .......b
learn ...a
leav ..A
los ......c
me .c.J..bbK
mention ..a
my ..bA.a
other ..Ce
phon ...a
prov .AD.....BD
run ...a
sav ......ba
say ........b
se ..Ad
sleep ..D.....B
tak a
talk .a
tel ..EE
th ..ee..b
that ...b
touch ....b
us ......d
visit ...b
wak .........a
work ...B
you ..A..eAal
your C..fC....A

!to be
told .........b

!to choos
between ...A

!to com
out ........d

!to enjoy
it .........c

!to go
to .........a

!to hav
a ...a

!to hear
about .........b
my .....b

!to hid
, ....a

!to me
in .........a

!to nobody
but .a

!to other
men ..B

!to run
to ...a

!to say
so ........c

!to se
what .........a

!to sleep
with ........C

!to stop
be c
look ....c
se ...F

!to th
neighbour ..a

!to us
it ......b

!to you
, ........d
for .....c
until ...a

!to your
mother .C.....a
sister ..F

!told
me .B

!too
far a
much f

!touch
my .a
you .....b

!trip
to ...a

!trust
me ........b

!try
again .........c

!turn
me .........c
off ....f
your ..c

!turn me
down .........a

!turn off
your ....c

!two
night .........a

!under no
circumstanc .e

!up
, ......b
for .........a
th .......a
when a..b
with .a.b

!us
again .A
condom .........b
for ...b
it ......b
may .........d
my ......a
to a

!us to
be b

!visa
, ......d

!visit
your ...b

!wait
for ........e

!wak
up ......a

!walk
out ......a

!want
her ..bb
sex .........B
th ..a
this ........d
to ..AA..a.cc
you ..af.....A

!want to
, .........a
be .........H
hear ..b......e

!want you
go ..F
to ..DF
work ..a

!was not
fre .........b
go ..a

!we
liv ..b

!we>
, A....A...B
a ab
al ...a
and ..a
anywher .b
at .....a
be ......a
family ...a
for ...a
friend ...C
go .d
in ......ba
liv ..b
mak a
need ...b
out ...b
quarrel a
row .b
th .a.A.....A
to ...A
your ...c

!wed without
me .....a

!weekend
, .........a

!wer not
for .......c
so .......c
such .......a

!what
i ......g..a
you ...Ca
your .......a

!what i
do ......a
said ...c

!what you
did ......a

!wher we
liv ..a

!wher
you ..CG.....F

!whether
i ........b
you ..a

!who
forget .....c
is ..e

!why
i .........b

!wif
of ..a

!wif of
min ..b

!wil
be .....b
find .....b...c
hav ......a
hir ......b
i .g
mak .....c
say ......A

!wil never
hurt .D....A
se .BED..d

!wil no
is .........a

!wil not
a .a
allow ..a
answer .......a
ask ..GD.....J
be ..bd.Ac
bring ........a
check ....E
contact ...B
do .........a
drop .........b
either .a
hav ..gf..a.a
hear .a....D
hold ........a
hurt ..B
know .....a
lay ......a
let ..b
lik .....ca
mind ....b
miss ......a
read ....D
se ..AF.Ac
settl ....a..a
sit .......a
sleep .........b
speak ...a
start ......a
touch .....b
walk ......a
want .........a

!wil stop
pay .....a
se ...c
th .......a

!wish
to .........A

!with
a ..ba...h.c
an .......e
anyon .a
ex ...a
her ...A
his ..ab
me ...C..C.bd
men ...a
th b.b..dba
you a.D
your c..AH..B

!with me
, .........c

!with you
and .......a

!without
, .........b
a ..K..C...D
ask .....d...C
exception .f
fail .i
me ...mb...bO
my .Afc
on .........a
sex .........f
you .....De..A
your .....a.d

!without ask
me ..a

!without be
asked .........a

!without fail
, .c

!without me
, ..a
ar ...d
is ...a
you ......a

!without my
say ..b

!without you
i ......e

!without your
friend ..a

!word
of ........d
out .....a

!word out
of .....a

!would
do ......b
lik a
put .b

!would lik
you a

!would not
be ......b
cal ...b
hav .......i
leav .........a
want ......d

!would put
up .b

!writ
to ....a

!yes
, .....a

!you
, ..BABAc.c
a .....a
about .a
again ...b
and ..A..B.d.B
ar ...A.C.b
be c
can .....d...b
dar ..d
do ...A.A
for ....b
from ...C
giv .........b
hav ..B
i ......d
need .........a
off .........a
tel ...a
to ...LGFG
tonight .........a
unless ..a...b
until .....b
wer ........a
when ..a
who ...A
wil ..a..c
work ..b
would ......b

!you and
i ......a
you .......a
your .......b

!you ar
on ....a
wait ........a

!you go
out ..C

!you hav
known ...a

!you lov
me ..a

!you never
loved ........a

!you not
to d

!you stop
be .......a

!you to
hav ...e
se ...g
tak a

!you tonight
, .........a

!you>
, ..baAaaDC
a .....a.b
about .b.....bfD
after .........A
again .....Af..B
allowed ..fab...A
alon ...d...a
an d......d
and ..CAA..b.b
another ...a
answer ......a
any ..Be..G.DH
anybody .c
anymor ...e
anyon ...e
anyth .dA.....BB
ar .A...Dba
argu .....a
around ..ba
ask ..c.....F
asleep .........b
at b.c.bb.C.D
attend ..bc
attractiv ........a
awak .........b
away .........d
baby ........b
back ........A
balcony ..a
be c..b.AC..C
bear ........d
bed ...A..A..c
been .......a
befor ..a
birthday .a...a
bother .....a
bring .b
brother ...f
but ...c...a
by ..B...c
cal ..ab
can .....dc..b
car ..CA..A.eB
card .....a
check ....b
cloth ......a
cod ....e
com ..D.B.c
contact ...f
cook ........a
credit .....b
dar ..d
day .a...c.a
deny .........b
dinner .....a
do ...B.aD..c
door .........b
down .........b
drink ..b
drunk .......a
duty .........c
dy ..a
eat .....a
either ...d
enjoy .........c
even ..B....a
ever .j
everyth .b
ex ...c
excus .........d
fac ........ab
family ..AC
feel ........d
feeling ........d
fight .....a
find ......d.b
first ..b
footbal ..b
for .aA...DD.D
forget .a
friend .CDc.DDA.E
from .B.b.c..A
garden ...a
get ..b..b.bAc
giv ...A
go ..be.A..HD
goodnight .....b
got ......d
guy ..b
hair ..b
halfway .........a
hand .........b
happen ......b
happy ........d
hav .EC...B.AA
hear ..E
help .........a
hen ...a
her ..ae.....D
hid ....d
him ..cc
holiday .....b
hom ......b.a
housekeep .....a
hug .....b
i D.C.d.bF.A
if ...B
in ..b.D.bA.a
interest ........c
it ...A...a.d
just ........d
keep ......a
kid .E...Be
kiss .....a
known ...a
leav ..cb..d.C
let .......a
li .....b
lik ...D.a
longer ...c
look ........b
lov .....B..a
loved ........d
lunch .....a
mad .......b
mak d
mal ...a
mat a
matter .d
may ...B
me .CCBA.BDea
mean ........a
meant ........c
meet ...b
men ...b
mention .ab
messag ....g
mind .........c
money ......ba
month .....a
mood .........b
mor b..b.C
mother .........A
much b
mum ..aa....b
my ...L.aC
need ..Cc.BCCFA
next ..ac
night ...D.a...c
notic ....a
of ..c...a.bA
off .........a
old ...a
on .abbc....a
onc ......b
only ......a
or ...a
order ..a
other ..Ad...a
out ..C....D.d
outsid ...a
ow .DA..B..E
paint ..a
party .....b
password ....b
past ....b
penny .....a
peopl ...a
persuad .........a
phon ..A.a
pick a
pin ....b
prov ..C.....CB
push .........c
really ........b
right .......a.d
ring ...d
room ..a
round ...c
run ...a
saf ......c
say .BaD.J...c
se E.B..AbB.G
selfish .......a
send ....b
sex ........Ba
singl .c
sister ...b
sit ...c
sleep ..D..b..Ae
slob .......a
smok ..c
social ...b
sorry ........c
soul ...b
speak ..d
spend ...a
stand ........eB
stay ..d
such .......c
supper .....e
tabl ..b
tak a.e
talk ...d.....F
team ...c
tel ..d.a...C
ten ..b.a
th ACa.ba..CC
that ..db...A
them .bAc.....A
ther .a
this ...B.ba
thos ...d
til ..a..gE
tim ..B......E
tired ........aa
to .Da...CD.B
tonight .........c
too g
tracker ....e
trust ........b
trusted .......c
truth .......a
turn .........c
uncl .......a
unless ..c
until ..b..d
up .aA...b.F
us ......b.c
visit ...c
volunteer ...a
vow ........b
wait ........e
walk ......e
want ..EB....ee
wear ..aB
week .....c
weekend ...a
wer ........a
what .....b
when babb.E.A.a
whether ........a
whil ..c
wil .....a
with D..c..AF
women ...f
word ........b
work ..a....c
writ ...a
year .....b
you .ACA.da
your AA..a.BADB
yourself .......c

!your
allowanc .....c
aunt ...b
car ....a
cousin ...b
dad ...c
ex c
fac ......c
family ..Ab
friend .....BCBD
hair ..c
hand ........a
husband ..a......g
in ...d
location ....a
mind .........d
mood .........a
mother ..CbB
mum .aab
nail ..a
nan ..a
old ...a
password ....c
phon ....aa
sid ..aa
sister ...bD..A
voic ..a

!your ex
wif a

!your friend
, ..c

!your in
th ...b

!your location
, ....a

!your mother
, .a
about .BA

!your sid
of ..b


" RFCA.DELB
, A.a.ACBADA
100 .j
14 ....b.a
24 Bm.......B
3rd .......c
7 Di.C..A
9 ....a
a AECBAA.eDB
abl A..Ca....B
abortion ......g
about cb.CF.aCaA
absolutely .j
accept .........f
acceptabl c
access ....j
accident ..F.H.c
account a.b.baCa.E
acid ......k
across ..a.e
act o....b.b
ad ..e.c
added ....f
address ..E..Aa..B
adhd .......e
admit ........h
adult e...b..c
affair ..CKA.C
affection b....a
afraid ..A...CA.D
after BBBCAaBC.b
afterward .........a
ag b.b
again aCBaabc..b
against ..acab...A
agre Gh......ac
agreed C........d
agreement ....b....d
ahead .....a...d
aim ......b
aimed ......c
airpod .....c
airport ........b
airtag ....h.B
al CkC.ABacBc
alarm ..B...D..D
alcoholic .......b
alert ....h
allotment ...b
allow ..e
allowanc .....gD
allowed ..a....ECD
alon L...A..aCD
along ..gbaEG
aloud ....Fa
already ..c...bFhe
also ....a
altar .........b
altogether ...b
alway .zAEBEFDDC
am ..A.B...a
among ...c
amount h
an .CBB.Bbd
anal .........d
and EC...baBF
angry ..GBEBe.DH
animal .......a
anniversary ..DB.a.Aec
annoy .....a..b
anonymous ......a
another .....caDAe
answer Fcga.baIH
anxiety .......b
anxious .......b
any Fhccd.dF.a
anybody .c.b
anyon .f.g..a
anyth .d.b....GA
anyway ..a......a
anywher .c
ap D.CFeBHFI
apart ..EA..F..B
apologis ..f.Ca
apology ..B.DcH.b
apparently .b
appl ....b..a
appointment ....a
appreciat e
appreciation d
appropriat o
appropriately c
approval ..i
approved ..g
aquarium ......d
ar ...cBBBaaa
argu ..CB.bc
argued .....a
argument ...E.cE..C
arm ....FDe
around ia....C
arrang ......a
arranged ...a
arriv ....a
arrival ....d
as ABa.bbB.Ba
ash ......e
ashamed ..BDC.BAc
ask .AA..BB.CA
asked CLEFAGFBDD
asleep EAAA.HDJB
assault ......b
assum ....b
asylum ......a
at B.AB..CDBC
atmospher g
attached ......d
attention d......cb
attitud o....d
august ......A
aunt ......A..A
aunty ...d.B...C
availabl .f.......j
avoid ........d
awar ........d
away CDcc.a...a
ax ......f
baby ....DBac.a
babysit ........a
babysitter ....a
back bE..CeaCD
backup ....c
bad ...bB..a.b
badly .....bB
bag C..Eb...BC
balanc f........a
balcony ....B.f
ban ..cb
band ...e.C.C.A
bank H.A.b.HaBC
banned ..c
banter c
bar ..caa
barbecu ......A
barred ...g
bat ......e
bath ..C.A.a..B
bathroom ..CG..D
be g.ab.b.bac
beard ..g
beat ..FF.Fc
becaus KADCCACfcC
becom f
bed GB.G.aE..h
bedroom ...D.c.E.h
bedtim ..c...C..a
bedwet .....b
been Dd.Aca.a.a
beer ..c...B
befit b
befor DAe..BACBB
beforehand ....d
beg .....g..a
begin .......a
behav p.a..g
behaved .....b
behaviour d......g
behind ...dc...c
bel .....a
believ ...Aa.dE
believed ...E.....E
belong ...b..H
belt .....ag
beneath ........c
benefit .........b
besid ..aa.D.a
best ...cDa.AFG
bet ......a.a
beth ...f
better nFe..AeB
between a.F..JB.A
big ..AE...g
bik .....a
bil ..aGc..b
bin ..AA.cF.EB
biopsy .......a
bipolar .......l
bird ..a
birthday GaBaDdBE.a
biscuit ..BDC..A
bit g..DCa.AIe
black ......b
blam .......m
blank .....a
blast .a
bleach ......f
bleed ......d
block .KfnMA...F
blocked ..DhCa...C
blok ..ef...A.c
blood ....CJf
blu ...D.CF
board ......a
boat ..c...c
body A.CHBBAA.i
boiler ...DF.B
bolt .....d
bolted .....g
bon .......h
book ...c..Da.a
booked ...F..D.dc
boot ......d
bor ........f
border ......f
borderlin .......n
bored ........f
borrow .....A
boss BBA.B....E
both CECB.ABHAA
bottl .....Ac
bottom .c
bought BAEC.BEHa
boundary f
bowl ..Db
box ....D.C..H
boy ...cCBcf.D
boyfriend C.baAEB.Be
brain .......l
brak ......h
brat .......d
bread ...a
break M.E.H.eBBK
breakfast .....CBB
breathalyser ....a
brick ......ed
brid ..C......e
bridesmaid ..ag
bridg ......c
bring ..aE.G.DaA
broadband ....a
brok D.JIKcAfHJ
broken ....Aada
brother ...fAB.CBF
brought ......F
browser ....e
bruis ..C...h
budget .....b
budgy ......a
built .......d
bullet ......a
bully .......b
burden ........b
burn A.CEJBfA.E
bury ......a
bus ..CE..C.AL
business .......Bc
busy ...b
but ...caA.cbd
buy D..CB.HGG
by GAb.aA..CA
cab ......B
cabinet ......d
caf ......A
cak D.HJK.EK.K
cal B.aad...BB
calendar ....b.B..a
called D..FB.A..H
callum b
calm ....f.ac
calmer f..b
cam ..CCaBAA
camera G..GhKEJ.B
cameras ....f
camp ...b
can AAaaC.ABCB
canal ....A.e
cancel ..khAe
cancelled ..ag.h.F
capabl ......a
captain ...a
car E.BAbbaBBA
caravan ...b
card ..AAcdFA.A
cared .........a
career b.....a
careful a.....f
carefully ......c
carpet .......a
carry ....A.a.Eb
cas .aBBC.a
cash ....b
cat FBHNJGdJCD
catch .....af..b
caus .......e
caused .......h
centr ...e
certain ........a
chain .....b
chair ...bd.A
chanc ........ae
chang g.e...CIC
changed ..D..bE.AA
channel ........a
character .......a
charg ..b..A
charger ....Ga
chat ...afB..DD
cheap .......a
cheapskat .......g
cheat ...Acbcd
cheated ..AF
cheater .......c
check EB.HdNGIHK
checked ..C...C
cheeky .....e
chess ..a
child ......af
childish .......a
children cb.DAB..aB
china ......h
chip ..FCa.D..F
choic ...E.B
choir A.ai.C...D
chok ......b
choos D.cfJB.G
chop ......a
chos ....E...c
christen ..b..e
christmas ...d.bDb
church .baaC
circl ...c
civil a
claim .........a
clair .....a
class ..ad..F..I
classmat ...b
clean ..a
clear ..eb....ac
cleared ..a
clearly ........h
clever ....c
client ..a
climb ...d
clingy .......c
clinic .......b
clock .fd.e
clos A.dcFG.D.F
closed ab..J.HA.b
closeness a
closer c
cloth ..cA.bb..a
clown .......f
club ..agE
coach ..ad
coat ..b..bD..G
cod A.aBe.M.AI
coffe D..bc.FD.H
cold .a.D.gAe.b
collar ....c
colleagu a.bf..A..C
collect .....e...f
colleg ...e
colm ...b
com .caAb.aBBb
commitment c.......aa
committe ..fb
common f
communicat i
communication e
company ...e..BC
compar ....f...e
complet .c
completely .f
concert .....c
conclusion ........a
condition ..chf....c
condom D........e
conferenc ....c
confid ...b
confirm ....e
congregation ......a
conjugal .........b
conscienc ........d
consent .........j
consequenc .....j
consider .....b..de
considerat a
consideration d
consol .....g
constabl ......b
constantly .q
contact ..ah..A
contempt ........e
continu ....a
contract .....e...b
control a...a..c
conversation ..d.a
convinc .........c
cook .abCHbFDgE
cooked .........a
cool a
copied ....e
copy ....i
corinthian .........a
correct ........a
corsa ....d
cost ..B..jCcCf
cosy .....a
could aDGEFK.EAE
couldv .......b
council ......c
counsellor ..a.C
count ..CCd....b
counted ......c
country ......c
coupl .dafaA.A.c
cours ..ac.a...C
court ...C.Dg
cousin ...f...C.E
cover ..b...A..d
cow ......am.e
coward .......k
crawl .....d
crazy .......f
credit b........c
cret .....ca
crew ...d
cricket .a..A
cried ...A..G
cross ...HHfaEAF
crossword ..A.C
crowd ...g.....B
croydon .......a
cruel ......A
cry B.EGG...ec
crybaby .......h
cuddl A..B..C
cupboard ....A
cur .....e
curfew ..f
curry ......B
custody C.....f
cut .G.fCa.DDG
dad b.abC.aCaE
daddy .....a
daily ....f
damaged .......c
danc ......A..F
danced .....c
danger ...a
daniel ...a
danny ..ba
dark ......b
dashcam ....g
dat EC.Ca....d
data .....a
daughter .......d
dav .....a...a
day .fDD.d.A
dead D.CC.Hd..A
deal ....fBaB.c
dean ...a
dear ......fb
debt ..A....d.e
decency e
decent l.....Aa
decently a
decid F.c.LGBC.a
decided ..d...I
decision ..e
deep ......a.g
deepak a
degre ...a..c
delet .Hkj...F
deleted ..B......G
delhi .......b
deliberately ........c
demand ..b
dentist ....cA
deny .........a
depend ......f
deported ......f
deposit .......c
depressed .......b
depression .......b
deserv g....cC..c
desk ....d
desktop ....a
destroyed .......f
detectiv ....e
detector ....d
di Eb..BFa..C
dial ....d
diary A...a.AA.G
did .C.BDb..Bd
died B..EDEC
different a
digger .......e
digit ....a
dignity a
dinner ..b.EeAA
dip .......a
disagre ...C
disappear ..b...c
discord ..bb
discuss b
disgust ........d
disgusted ........c
dish ...BAdA.a
dishwasher .......b
disobey .....b
disorder .......e
distanc c.Ba
distant .......a
ditch ..fh
divorc ..B.EHj
divorced ...a
diwali ......c
dms ..a.j..a
do .b..aa.ABc
doctor ..A.AFAbD
dog D.CCGCeB.C
doghous .....a
don Adeda..bAc
door IB.aab.A.a
doorbel ....c.B
dot .c..m.B
doubl .....c
down .Bb.A.b
drafted ......c
drag ......e.b
drama b......f
draw ....c...a
drawer B..Ca....C
dress ..bB..a
drew ..c
drink g..aE..bCA
driv H.aD.C.aAB
drop ..ggAF.K.A
dropped ...b..F
drov ....A..eDa
drown ......e
drowned ......b
drug ......c
drummer ...b
drunk ......D
du b.....Da.h
dul ........c
dump .a....d
dunde .....a
dur ...GB.G
duty EFBLJAKJBh
duvet .....c
dy ....A
dysphoria .........b
each DcACeb.CIE
ear ...b
early ......E..D
earn ..a......d
earned .....cD..c
easily ......c
easter ..ab
easy c.....g
eat D.c.D.Bb.D
ebay .....b
effort j........b
eg ..A..B...B
eight .a..BIB
either .AK......A
elder .........a
eleven F.aC..BH
els E.c.AiA..c
elsewher ..A......d
email IAABfL.HFK
embarrass .....g..c
embarrassed .....b
emergency ....A
emoji ........b
emotional .......b
empty ....caa
end O.AhHEaCCB
ended ...b..C
energy d........a
enforc ..c
engaged D
engagement ......b..b
english ........a
enjoy ..EIFbb.h
enjoyed ........d
enough b.ahD..EBd
enriqu ...d
entir .h
entitled .........g
enugu ........a
envy ........a
equal ..b......b
especially c
estat ......a
eternity .e
euros .......D.D
ev .........c
even G..abeECCb
evening ...d.B.B
eventually g
ever .r..FB.AAL
every KsEbbA.FGA
everybody .l
everyon .rGABAbD.F
everyth .zAB.A.B.G
evicted .......a
evidenc ....c
ex a.BAC..BAB
exactly ........f
exam ..EE..E..C
excus ........fd
expect da.d.BG..f
explain ....c.e
explanation ....d
exs .......A
extension ....a
extent a
ey ....daa.eE
fac ..ABc.cFfC
facebook ..aad....C
facetim ..a.h
fact ...b
fad ...e
fail ........d
failed .......f
fair i..A.f.B.e
fairer f
faith .......d
faithful d........h
fal ...A...d.D
family b..f..BaBB
fancy ..EADECEaB
far e.EbC..J
farm ...a
fast ......e
father B.....b.JB
fatima .......b
fault .bA....k
favour .....ab..b
fe .....fB..c
feed ...FA.A
feel cBCABaFGcA
feeling e.......g
feet ...B.C...a
fel ..C.D
fella ......c..b
fellowship ...b
felt cca.ECF.aF
femal ...b
fetch ..e
few .........b
fewer d
fi .....a
fianc ...d
fib .....a
field ......b
fifteen .........a
fifty ..a..f
fight ...AB..db
fil ..A..Dc
filled .a
film G..B.CFE
filthy .......c
fin d.ECAcCBC
final ..g
financ a
find ..Abc.gB
finger ......d
fingerprint ....h..a
finish .bcaF.aG.c
finished ..ejEC...A
fir ..C.IFeFDE
fired ......a..A
firewood ......d
firm ...b
first Fb.B.D.F
fish .a.B.C
fist ......h
fit .......c
fiv ..c.....Cc
fiver .........B
fix ..C
fixed .........e
flat ...C.F.a
flatmat ...c..A
flight ..ACID.B
flirt f....d
flirted .....f
floor .b...ca..E
flower ...A...Df
fly ......c
fold .........b
follow ..a.iAA
follower ...d
fond ........a
food ..b.A
fool ....be..a
foot ..bb...B
footag ....c
footbal ...c..EB.E
for DAAAAcCE
forbid ..d.A.B
forbidden ..ne...DA
forever .t
forgav .........c
forget .d.cGjB
forgiv .........a
forgiven .........a
forgiveness .........a
forgot ..C.Ee.CeE
forgotten .....a
form ....D
fortnight .....e
forty .BC.A...DC
forum ...b
forward ..e.g
found .......EBH
four HEAA.aB.Jc
fourth ......a
framed ......b
fre H.HCGACDCF
freak .......f
freez .dA..gB
freezer .....b
friday A..a..A.Bb
fridg ....CcA
friend HFBiBBJEEJ
friendship ...j..A..B
frigid .......h.b
from a.bcbABABA
front ..aBAbb
froz .........a
ful .f.b..AA
fun ......D
funeral ......d
funny ......a
furious ........b
futur e.ac
gam b.CbAc...G
gang ...b
gap ....d
garag .....c.E
garden ....CBD..C
gas ....E.a
gaslighter .......d
gat ...c.E
gav FA..CFB.Dd
gay ..Ce..b
general a
get ab.aaceB.d
gf .c.......a
ghost ......a
gift .........a
girl A.bg..c..e
girlfriend ..cb.A...k
giv .Bcb.B.Haf
given ...ba..ba
glad ..JKDEFHc
glass ..a..C...c
glued .b
gmail ....d
go ...bbbbB
goa .....a
goat ..A.C
god ...b..g..d
gold .......e
golf .....bd
gon ..Fa
good haCADaAcAa
goodby ..fh..a
googl ....i
gossip .......b
got BABaAAbaAa
gps ....h
graduation .....d
gran A.C.B..B.G
grandad ..G.B
grandmother ......b
grateful ......C..c
green ..A
grew .........B
grey ......a
grocery .........a
ground ......a
grounded ..d..h
group ..agACEDFE
grovel .....b
grow b.e
grown h......b
grudg ......a
guest ..D..a..aE
guild ..a
guilt ........b
guilty ........d
guitar .....d
gun ......i
guy ...i
gym E.cdeAC.aB
habit c...a
had DBB.B.BbB
hair ..cJDA
haircut ..e
hal ..F....a
half AEA.C...AB
halfway ..A......d
hallway ....aa
hammer ......h
hamster ......d
hand H.eAaAbEBA
handbag ....g
handed ....C
handled d
handset ....b
hang ...dD.f
hannah ...b...a
happen ..BBDeda
happened ..A...a..A
happier b..d....a
happy C.D.CFDaB
hard ....E.b.E
harder e
harmless c
has A.BAaC.bC
hat E..HK..Cc
hav AA.baAA.Ab
he IBCAcbBBbA
head ....F.aabC
headach ...B....ch
headset ...c.d
healthier h
healthy j
hear H..DaAdDAG
heard ..aA.Bb..C
heart ..A....AhG
heat ....DdC
heated .....a
heating .a
heavy ......a
hed ..AE.cA
hel ...c.i...a
held B.FF...A
hello ....a
help b.KDLAGBba
hen ...c.E...F
her CCabaaaAbA
herself ...a
hes D.bb.d.bbd
hid ..A..dD..C
hidden ......A
higher b
hik ....C
him DE.AaabB.B
his JCB.decDaB
history ...ek....D
hit HAFLK.a.DH
hiv ......b
hobby ........b
hol ......a
hold C....AC
holiday a...FbEa.D
hom .Fcf..aAEC
honda .....b
honest b
honestly .......c
honesty .h...c
honey ....aa
honeymoon .........b
hop i.I.I..EhE
hopefully a
hopeless .......a
hors ......i
hospital ..BaE.b
hot ...DB
hotel B..Cd..D
hour .b..aaEKDb
hous b.cd.bdaAB
household ..d....a
housekeep .........d
housemat a..a
housework .........a
how .C.DbdeBAc
however .....a
hr ......g
hug E.B.I.F.bB
humiliat .....cb.b
hundred .gb..b...a
hurt DBGDI..I.B
husband C.cc.A.aCf
hypocrit .......e
hysterical .......i
i CC.A.A.BCA
ic ..FBA
icloud ..a.b
idea ....aB..c
ideas ...d
idiot .......k
idl .......b
if BDBAB.cBDA
ignor .....jb
ignored .....d
imagin ......e.d
immatur .......d
immigration ..D...l
important d
impossibl .......d
improv i....a
in .A...B.DBA
inbox ....j
includ ....a.G..a
included .b.d
influenc ..be
inform ......a
initial ......b
innocent ....a
ins .....a
insecur .......a
insid ..g.c.c.h
insist ..c
inspect ....e
instagram ..a.b....D
instal ....b
installed ....f
instead ..B.EBD.A
instructed ..a
insulin ......f
insult ........b
insuranc ......d
intend .....a
interest .....b...e
interested ......b
internet .....b
interrupt .b
intimacy .........h
intimat .........d
into .b.Ac..c.A
invariably .i
investigator ....c
invit ..b......A
invitation ...j
invited ...a....c
ipad ....e
iphon ....f
iron ..a
irresponsibl .......c
is .AAaABB
island ...c
issu .......f
it .BaA...A.a
itd c.....eB
itll ...d.ae
jamal ...a
jar .....b
jaw ......ea
jealous E.C...C.eJ
job B.bcFFBF.b
joel .......c
join .........a
joint ...ACa
jok ..GFG.A.dD
judg ......c.b
july .....b
jump ......f
jun B.A
just dA.....Aec
keen ......a
keep a..b..aCCc
kept f.DACI..C
kettl .....B
key GC...fCHBG
kick ........d
kid ...ABAb.ba
kidney ......a
kil MIMFJJ.EKD
killed ..A...Db
killer .......D
kilos ..e
kind f.CBD.Da
kinder f
kindly b
kiss LECED.BI
kissed .....c
kitchen ..B
kitten ......c
kne ...EEf
kneecap ......c
knew ..Bc...Dcf
knicker .a
knif ......fA.B
knock B.E.G....F
know .b..b.c.b
known ........d
kofi .a...a
koi ......d
lad ..cfBA.A.b
lady ...h.....A
lagos ..aa
lahor a.....a
landlin ....a
landlord ..D.D
laptop ...Eea.HAK
last LaA.B.bFFB
lat AbDN.fDDcE
lateness .a
later h.....C..c
laugh E.A.EcEHeA
laughed B.BCJ
law b.BC..B
lawn ...b.c
lawyer ..HAC.fC.E
lay b
laziness .......e
lazy ..A....l
lead .........b
leader ...b
leaflet ....C
leagu ...c
lean ......a
leann ......b
learn ..a.Ik.FCA
learned .....d...B
learnt .....c
leas ........a
least c....B.b.f
leav HCba.BdBBD
leech .......a
leed a......b
left D.HD.AaE.F
leg ....CC...a
leilas ...a
lena .....a
lend ...F.B
lent .....A
less o.D.CDbG
lesson .....i...C
let .Gcca.ADCc
letter BEGAa....N
level e....b
li G.bH.e...d
liar ......am
libido .........b
library ......A
licenc ......g
lied ....be
lif eg.gDace.B
life360 ....d
lift ..B..BG..F
light ...G..A
lighter ....a.d
lik aACAC.Ac.a
liked ......B
limit g.a.E
limp ......b
lin f.DEb.cC.G
lingeri .........a
link ....d
linked ....c
linkedin ..c...d
lipstick ..d
list a.abdaK..C
listen ..d.hE.a.B
listened .......a
listener a
literally .h
littl h.CDc.cgA
liv ..abaA.b.B
load b
location IDBJmAIBCK
lock B.C.be..AD
locked ..D.Ag.G.I
locker .....e
lodger .......a
log ..e.iEA
logged ....b
login C.D.iDFA.F
lol ..A
lonely ..BbC
long gA.A.cbF
longer ..a......d
loo ....B
look AD.BbCa.d
looked ..HBcB.e
loos .......b
loosen .........e
lorry ......b
los .C.aBec
loser .......i
lost C.BAJcEdd
lot bbbf.Ab..B
loud ...HDBI..G
loudspeaker ....e
loung ....d
lov ..DDBBaFd
loved .aEc.C..ba
lovely ..F.A....G
lover ......e
low ..D
loyalty i
lunch C..b..D.CE
lunchtim ......a
ly ..A..c
m .........b
mad A.ABA.B.A
madam .........b
madwoman .......e
magaluf .......a
mail ....g
main ....a
mak AC.C...B.d
man A.dc.Ec.De
manag .........g
manager ..b...a
manipulativ .......b
manipulator .......e
manner j....a
many ...e..D
map A..FgCJ..G
march ..aE
marcus ...c
marital .........g
mark .....b
marriag caacA.a..f
married J..c.MDbdd
marry ...e..bbbc
marta ..fb
mass ..e
massag ..A......c
mat .D.gBaAB
match ....a.b
matter ....A...a
may B.aA.HDGMF
mayb ..E..g
me BBBB.BAEb
meal ..c
mean ..Bc..DDgf
meant .......Ai
media c
medical ......a..a
medicin .....b
meet b..a...D
meeting ........a
membership ..ab
men ..bgD.BD
mental .......d
mention .....a
menu ........a
mess .....d.i
messag H..Df.C.aG
messed .......b
met ...b....C
mic ....c
microphon ....g
midnight A.BBAeE
midwif ......a
might ..B.B.hAG
migrain .......c
mil .....b
mileag ....h
milk ..D
min MAABa.CDEc
mind .CF.A.aGfb
mindful c
minimum ....b....d
minut NcACbaBBDb
mirror ....b
mirrored ....b
miscarriag .......da
miser .......c
miserabl .....c
miss ..F.Hc...C
missed ..FDCb
missus .........d
mistak ..E.I.A
moan .......a
mobil ....b
mock .....e
moderation c
moment ad..a.b
monday ..a.BA...B
money bb.EBfAcd
monitor ...Bf....D
monster .......b
month HC..adGBBc
mood ...E...aAg
mor pEB.Db.HB
morn B......G
morning .........b
moron .......a
mortgag .........c
mosqu ......b
most ....b....a
mother .abe...c
motiv ........d
motorbik ..c...b
motto ...b
mouth .cc.D.ah
mov CA.c.Gb.aB
moved A..aC
mrs ....a
much ib.CI..A
mum ...bBbBAbC
mummy a.b...bh
must .dj...JCGa
my ABAFC.BAaC
myself JEGCBB.a.E
n ..a
nag .......g
naked .........f
nam AD......BC
nanny ....f
nappy .b
narcissist .......k
nasty .......c
natural ........a
naughty ..b..c
near ...A.Aa.aA
nearly ......H
neck ......c
need eAba.GD.Db
needy .......d
negativity c
neighbour ....abB..B
neither E..bA.IGE
netbal ...f
netflix ....Ca
never HzaAADBJAC
new A.a.BA.EbB
newspaper ....d
next .FB.Acb
nic e.....f..a
nicely c....e
nicer l.a
niec .....a
night C.BA..CEDe
nin BAaB.CBM.A
ninety .........b
nkechi ...a
no I.abCaCDBc
nobody OeCcAIbHLA
nod ..ia
non FgCdIBK
noon ...F..A..A
nor ...f..B
normal k...B..d
nos ..b...a..d
nosy ....a
not .Ba..BA.ac
notebook ....b
noth AhAE.CaDcB
notic ..ab..F
noticed ....D.a..A
novel ....C
now .CdddbABAb
nowher .c
nud ..FCGBf..g
number IAbeaD.JDF
nun .........b
nurs ....FDd
nursery .....B
nutcas .......c
obey ..k
obligation .........d
obliged ..a......a
obvious ........f
obviously ........g
ocd .......a
oclock ........ab
odometer ....d
of ..AA..A..A
off E.ebAb.CCa
offer ...c.E
offered ...B
offic D.add.a
offshor ..c.b
often a..A.....a
oh .....b
ok b.HBB....D
okafor ...b
okay d.DHH.JBF
old DI.bEL.E.I
olli ..a
on AA.B.a.BB
onc Ca.caAa.Nd
onitsha ......a
onlin c.....c..F
only ...d..a.e
open CaaKgBa.EA
opened ....f.Aa
opinion a.b....a
opposit ...da
or CAefAdfFIb
oral .........f
order D.gIb
ordered ......A
other bAacC....c
otherwis ..ca.ad..f
ought f........e
our C.BBCCD.EE
ourselv ...a
out AB.bAbbB.A
outfit ..a
outlook ....b
outsid ....aba..G
oven ....DAA
over B.bA.A.A.b
overdraft .......b
overspend .....c
overtim ..e
ow JKGEDKBGGb
owed .........d
own EBDFHA..BE
pack ..dcBDd
packed .......b
padlock .....c
pag ...D.....B
paid ...CA.D..f
pain .........e
paint ..FE..A..C
pair ....b
pal ...i
pan .....b
paolo .....a
paper C..G.Bd..a
paranoia .......a
paranoid .......h
parasit .......d
parcel ..D.Ba
parent ...dG.aC.F
park D..Db..E.A
parol ......b
parrot ......d
part ....bB.Bae
partner f.bfBaA..b
party a.A.AbD.C
pass ..a
passcod ....k....C
passenger ....d
passport ..CHJbb..D
password QDCKk.JIJS
past D.ba.fC
pastor ..Ce.....b
pathetic .......l
patienc ......b
patient ....C....d
paused .....c
pavement .....e
pay BE.AAa.CGc
payback .....c
payment .........b
peac ..ddb.D..a
penalty .....f
peopl AB.h....GE
percent .d
perform .........f
perhap a
period .........d
permanently .i
permission ..na..B
permit ..c
person ..AcA..e.E
personality .......c
perth ........a
pervert .......e
petrol ....e.i
phon E.ABjABFFI
phoned ....f
photo HGb.d..G.H
photograph ....d
photos FKA.DCbA
pic .a...a
pick Dadc...BGF
picked .......Bd
pictur AGaH.AdJE
piec .......c
pier ......f
pig .....a.i
pil ..CD.Gf..d
pilar ...c
pillow .........D
pin .EbFjADA.B
ping ....d
pint ...f
pip ......a
pity ......d.j
pizza ..C...B
plac a.b..B.A
plain .......fb
plan .aBABC.ahD
planner ..a
plat ..aF.b...B
play ....a....H
player ..c
playstation .....e
pleas iIHCDJQFBG
pleased ........c
pleasur ........a
plenty ...d
plot .......Ac
plus ...a
pocket ...Dha
podcast .......a
point c.......dc
poisoned .......f
poker ...b
polic ..GGBGcA.D
polit .........e
politic ..b
poly ....a
polygraph ....f
pond ......c
porch .....a
porn .........a
port .a
possibl a
post ..A..B...B
posted ....a
poster ......c..b
pottery ..c
pound ....A
pour ......b
power ........b
pragu .....a
pray ...a....c
prefer c.BaF.H
pregnant ......a..d
present ..D..CDA
pressur .......b
pretend ........e
pretty ......f
pric ....ch...j
prid .....a
princess .......i
print ..a.e
printer ....A.G
printout ....d
priority b
privat A.JB.B.D.G
probation .....a
problem .......f
professional .......b
profil ....f
promis .c..Fc.C
promised ......D..d
promoted .......b
promotion .......ae
proof D...i.DDBE
proper j.c......c
properly n.b..b
protection .........a
prov J.bLfGD.Bh
provid .........d
psycho .......i
pta ...a
pub ..Eb..HB
pul g.b
puls ....d
pun ......A
punch ......c
punish .....e..d
punished .....c
punishment .....k
puppy ......d
purchas b...a
purpos .....aAAi
purs .......c
push ......ec.f
put B.ea.B.B.b
pyjamas .........b
quality e
quarrel .a
queen .......g
question .........B
quick ....b.a
quid ...B..a
quiet D...I.b.bC
quit AGigIAACJC
quot ...d
rabbit ......g
rac ..a
radio ....D....E
rail ......a
railway ......a
rain .e...a.A
rais .....da..A
raised ..A..bAg.G
ran .......b
random ....d
rang .....IE.AG
rather .DEA.EIB
razor ......c
reach ..a
reachabl .b
read OA.BfACBAD
ready ......c..c
real b.A...CIce
really d...f..Ebc
reason ebD..H.cec
reasonabl n
reasonably g
recal .......a
receipt K..JkAE.FE
recip ....F.D
recital .....b
reckon ........c
record ..cGjdb..C
recorder ....e
recording ....c
red ...CC..A
refug ......a
refus J..FG..CKn
refusal .........h
refused .........c
regard a
regret ..GEBfA.eG
relaps .......a
relationship d...B
relativ ...e
relieved ........g
remain ....e
remember ....Acm
remind .........c
rent A..ACbE..f
rep ..a
repair ..A.....A
repeat ..a....a
reply ....B
report ...FiEd..D
reputation ......e
request c......b
requir ..b
required ..d
resent ........e
reservoir ......c
resign ..fi
respect m.......a
respectful c
responsibl .......b
responsibly b
rest .b.a.DC
restaurant ....ab
restor ....a
restrain ......c
retired ...b
return ..Bc..a..c
reunion ...g..A
reveng .....bb
reward .........a
ric ..D.EbA
richer ........a
rid ..abA
rifl ......e
rig ...b
right eB.C.dAaBc
ring K.bbbA...B
rip ......b
river ..a...g
road ..A..Dc
robbed .........c
rol .....a
roof ......c..c
room E.aBdBD.c
rop ......f
roughly a
round ccc.b..C.b
rout ....d
row A.....B.BC
rud .....g
ruin ....C.ce
ruined .......mF
rul ..bbcd.aDc
ruled ..c
run ..d.eDc
ruth .......a
sack ..a
sad ..AFFC.G.G
saf A.CFC...C
said FFCCAEFCDA
sak b.d......b
sal ...b
salad ..a
salary ..a
salon ...a
salt .....a
sam ..C.a..B.a
samsung ....b
san .......g
sandwich ......C
saris ......b
sat ...Eb.E
satisfied .........d
satisfy .........g
saturday A...B.CABb
sav ...b..A
saving .....c...B
saw ....AC..aA
say ED.CAA.F.b
scared ..BA..b.EB
scen ....C.A
schedul .........a
scholarship ...a..a
school E...BE..G
scissor ......d
scout ...b
screen ..a.e.EE.I
screenshot ...Hh.d..A
screw .......d
scrol ....j
se BC.caaeBaD
sealed ....A
search ....h.A
searched ....a
season .a.a.a
seat ..a.daBF
second Cc.Bc..B
secret ...BBad..B
secretary ....a
secretly ........m
sectioned ......b
seen ....d....C
sel ..b
self .......b
selfi ..a.f
selfish .......nB
selfishness .......e
send L.eBbE.CCf
sens m....a
sensibl n
sensibly e
sensitiv b
sensor ....b
sent ..FDAE.IE
sentenc ...B.a
separat D..BH...aC
serious ...d.....b
seriously g
servic ......b
session ..a
set ....bE
settl ....a....a
settled .........c
seven F..DFEJ
sewn ....b
sex OEPFPDE.Ek
sh CDAaab..bd
shal .B.FB..EJC
sham ...B.ii
shar AA.CdC.BE
shared A.FEbDDA
shav ..h
shed B.A.D..A.A
sheet ....c....f
shel ...b.d
shelf ....F
shelter ..a
shift ....cIGI.A
shirt ......G
sho ......B..D
shop ..a.A.a..C
short ..c.....e
shot .....B.A.A
shotgun ......f
should iaAA.C.DNa
shoulder ....C.A..E
shout ..JBK.BeEH
show eCdDbABDdb
showed ....J
shower ...a..D
shown ....e
shrink ...c
shut A.dbF.a.dH
shy .........b
sick ....A..d
sid acAdBbA
sigh ........c
sighed ........a
sign ..c..Fe..b
signatur .......a
signed .....C...a
silenc ....DdC.b
silent ....CfC
silly .......a
sim ....f
simon ..b
simpl ...f.fg..d
simply ....cba..c
sin .........b
sinc .dD...Dcc
sinead .......a
sing ....C....A
singl .gce...A
sink .....ab
sister CA.gB.BABB
sit FCa.baC.BK
six FA.D.DCBB
sixtieth .....a
sixty ..d
skip ...bEeCB
skipped .....b
skirt ..g
skis .....b
sky .........a
skyp ..c
slag .......b
slap ......i
slash ......a
sledgehammer ......a
sleep KaDFCe.AEc
slept ..KJA.B
slid ......a
slip ....g
slob .......d
slowly ..b..a
slut .......e
smal .......Bb
smaller a
smart ....c
smash ....G.g
smashed ....B
smel ..BBg.F..A
smil ..d..bc.g
smok ..bMFa...A
snak .......d
snap ..c.f.f
snapchat ..da
sniff ....d
snor ..A...B..C
snowflak .......b
so CAb..b..Aa
sober A.D.A
social b.....a
sociopath .......c
sod .......b
sofa A..DC.E..C
softwar ....b
sold ...aAbA
solicitor ......c..B
som lCAFG.Cb
somebody ..B...cc
someon .CFDAbAc
someth b..E.DaDad
sometim e.A
somewhat f
somewher ...db.A.a
son ......cbbD
song ....B
soon o
sooner a...F..CbD
sorry HBCJIdB..D
sort l...F.Fc
soup ..HHDC...C
spac h.....a
spain ......c
spar B.A..BD
spark c
speak ..ja.a...E
speaker ..d.j....A
special a......b
spend ha.a.f.B
spent .....a
spineless .......g
spirit a
spit ........d
split A.IBE
spoiled .......h
spoilt .......f
spoken ..c
sponsor ...a
sponsorship ......a..c
sport .........d
spreadsheet ....b
spring ..ab
spywar ....a
stab ......d
stack .......b
stag ..ce.....D
stair ......e..D
stairwel .....a
stak .........a
stal ......a
stammer .......b
stamp ....d.c
stand .dcb.f.C
start ..a.aA.aCd
started ..GIB..d.f
starv ......a
statement ..a.h..a
station ..D.IaA.A
status ......c
stay .CbaaaA.DB
stayed ...c....c
steamed ....b
steep ......c
step h....B...G
steph ..a
stew .....b
stick ..b
stil EBAACIb..d
stingy .......f
stol .......a
stop DBhh...BAc
stopped C.AcFaEBdG
story ..IKc.FD.A
stov ......b
straight ..dc.CA
stranger ...d
strangl ......b
strapped ......c
stray ..b
streak .......a
street ..B.a.b
strik .....g
strong ......e
stub ....b
stuck ....C..a
student ......c
study ..cb..Ca
stuff e...a
stupid .......e
stupidity .......e
subject .a
submit .........a
such .......j
suffer .....b
suffered .....b
suit ...EEBCD.C
suitabl d
suitably c
sulk .....n...b
summer ..caac
sunday D..a..EDA
support j
suppos ......b
supposed .........b
sur ..J.e.c..D
surely a........a
surgery ....A
surnam ..b
swallow ......f
swear ....Bba..C
sweat .....c
sweet ........a
sweetheart ..a......a
switched .........B
sydney ........a
ta ......b
tab ....b
tabl A.babaC
tablet ...JdFbB
tag ...Bc
tak .Fb...c..a
taken c.A.D
tal .......aa
talk CAa.abb..C
talked .....b...D
tank ......h
tantrum .......a
tap ..A..ag
tart .......c
tasha .....a
tast .....c
tasteful c
tat .....c
tattoo ..c
tax ....C
taxi ..E...E
tea C.AFD.I..F
teach .....ha.AC
teacher ....B
team ..af....C
tear .......bf
teas .......d.c
teaspoon .......a
teeth .....Dh
tel FEb..D.FCF
telephon ....a
telly ......a
temper a......c.A
ten DFfAAbAAC
tenor ..ba
tent ...D
term ...a.....a
tesco ....b
test ....d..Fg
text BB..e.D.CM
textbook .......b
th ECaAA..BBC
than FHE..CbAb
thank .BC.HFHfNa
that BAa.Babaa
thatll .....a
theatr ...a
their ...c.C...c
them D.bb...BAA
then DBdcbccCCd
ther Bcadb..E.c
therapist ...A.AE..A
therapy ........a
thered ....b
therel .....cd
thermostat ....b
thes a....Dd..C
thesis ..a..a
they .FAb.AbCCC
theyd ......h
theyv ...cA..c
thick .......h
thief .......c
thiev .......b
thing k.ABBa.a
think .BAAD.dAda
third A...H..A.c
thirtieth ..b
thirty ...bbb.e.C
this AAb.B.adA
thos E.ch.EeA.a
though ..BCB
thought B.A.ME.A
thre AHAEBa...b
thread ....h
threaten F.EC..AE.A
threatened ..ABB.GB
threesom .........k
threw .........A
throat ......b
through ABB.cFbC.a
throw ....Aad
thumb ....c...a
thumbprint ....f
thursday A.Aa..ABAA
tick ..c.a...b
ticket B.b.ci...A
tiktok ..c
til K..E.gA.a
tim bg.A.d.ECb
timelin ....f
tin ....A
tip ......d
tired B.HBD.LF.c
tissu .......a
tit .....c
to aA..A..A.B
toast ..GCA.EA.G
today E.gea..A.H
toddler .......b
together .aA..KBK
toilet ......a
tol ....a
told EEACABACFD
tomorrow ......dB
ton o....e
tongu .......a
tonight HEcAdbaGAi
too fFAcfba..A
took .DGACFDB
tooth ......c
total Ch
touch ..C.G...Gd
tour ....b
towel ....AdC
town ...b..eB
toxic .......k
track ..AGe.B..E
tracker A.LJm.IA.K
trad .........b
train BB....A.DD
tram .......b
tramp .......e
transfer ..cb
transparent a
trash .......e
travel ....a
tre ......b
treat m
treated d
treatment a....c
tried ......e
trip F.abab
trish ..b
troubl ...a
tru ....b
truly ....c....a
trust c.B.eE.cEa
trusted .........c
truth ........b
try dEAFDCcG.c
tub .........c
tuesday .A.A..I.AD
tund ..ba
turkey .....a
turn G.ba..CAFe
turned C.B.A.Gb
twelv .....eA
twenty ..Bc.....b
twic D...abAACa
twin ......B..B
two HDBCA.CBCB
typ ..a.c....A
typed ......a
typical .......f
tyr ..A.F.e
uber ....c....a
uncl ....BC...E
under .ca..AbG
understand ......a..c
understood ..d
undressed .........f
unfit ......a
unfollow ...f
unfriend ..gm
uni ..ceB
unless ..D...e.Ba
unlock ..aCm.Aa
unlocked ..b.k
unmarried ...a
unpack ....b
unread ....B
until DbAD.gC.Aa
up AAbAC...b
ups b
upset ....DaD
upstair ...G.....j
us b.BBEGCaBC
used .GA.DFGCB
useless .......j
usually .....b
valu a
valued d
van .........D
vas ......a
vegas .......a
very ......d
vet a...C....C
veto ..e......a
vib b
vicar ...a
victim .......c
video ..aIfDeHE
videos ......a
view ...Ad
villa .........c
villag ...F..d
violin ......f
visa ..C.MGc.b
visibl ....a
visit ...c..C..c
visitor ...d
voic A.CDbb.C.F
volunteer ..bb
vot .....b
vow ...d.c...d
vpn ....b
wag ...a
wait I.baD..A
waited ....A....g
waiter .....a..b
waitress ........a
wak .aDF....Aa
wal ....A.c
walk Fb...ba..C
walked ...BB
wallet .....e
want b.CaEGBDc
wanted FBJBGLKBca
ward ...b.....A
warm ..a......d
warmer e
warmth e
warn .....bc
warned .....d
was DBFBBDHAd
wash ...D..CC
wast .........d
watch .abCfbbD.E
watched ..A...B
water ..B.A....E
wav .........B
way i....e.ccd
we .AFCEFEAEE
weak ......bb
wear ..fA....d
wed .ABcE.Cc.f
wedding ...b
wednesday F.AF.ACB
weed d
week G..A.eGAEc
weekday ..a
weekend ..cd.cF.Ec
weekly .........c
weeknight .a
weight e.....A
wel e.A..A
welcom .AIFGGHHF
went ..Ca.aBaa
wer bF..BDCabb
wet .....f..a
what ..aAaaabBb
whatever df..c.A
whatsap ...hgC
wheel ......ba
wheelchair ...a..c
when .C.....BA
whenever CcBCdeJ.Eb
wher .F..dEbCID
wherever .a.aa
whether ..bG.E.CK
which DBcaca..A
whil .AA.aC.EBC
whisky .....b
who E...ceccB
whod ......d
whoever G.BadfaB.a
whol .f...aba
whom ....j
whor .......c
whos ....d.b
why BAA..bbdb
wi .....a
wif D.cb.BaBCg
wifely .........d
wifi ..F..bCC
wil .BB.AadAAA
win .......Cc
wind ........a
window ......gAGB
windscreen ......d
wip ..d.....a
wis ...a.ba
wisely d
wish h.DA.bC.hI
witch .......i
with aA.c.AABCC
withdraw ..ca.cd..b
withhold .....f
within jad......E
without MebdbcCCEa
wiv G..c..G..j
woman AF.gE..d.g
women AH.fFKA..e
wonder ......b
wood ......d
word L.cB..a.D
work dA.b.cAAB
worked .....c..a
world bbbc
worried ......A
worst .....a
worth ......a..b
would bDEBCD...b
wouldv .......e
wreck ......cd
wrecked .......iD
wring ......d
wrist ......i
writ C.b.faF.JF
written ..aA.C..a
wrong ...JL.Bc.C
wrot ..F..G.BBH
xbox ..b..e
yawn ........c
year Ea.aBA.BEB
yel ......c
yes JFADKFCC.i
yoga ...af
you FBaa.acedA
your FDcceaeaa
yourself d.dbA..i.b
yusuf ...ca.b
zero .l

"
, ..Bba.G
and ....B
i ......b
is ...Ba....c
say ...a
you .......ac

" ,
and ..C.a
you ...a

" i
told ......c

, "
is .........c

,
a BA....B..c
admit ........b
after ...B..b..b
al .fb
alway Aj..a
and AD...BaAAa
any .b
anywher .b
ar ......cc
as ..Da...AaA
ask ...A..c
at ab.....E
bab ......b
be .......d
becaus ..bcccd.ad
befor ..c.e
between ......a
block ..a
both ....A
but .C.ab....b
by .......a
callum b
can ..C.A
clean .....a
com ..b
could ....D.B
cuddl .....a
darl .........a
day .b
dear .......a
do ..caAac
down .b..b
dress a
drop ...c
each .cb.b
els .........a
end ..c
even BcCAHM.D
ever .h....C
every .hB...C
everybody .a
everyon .e
everyth .c
fair .....d
fin ...b
for .d.......A
framed ......c
friend ...c
from .g.Ae.C
ful .b
get .........a
go ..A...A..A
hand ..c
hav a.C
he .ABAA.GId
her ....c
hes ...B.E.D.D
his ...ac
i CAAB..AAA
if B..CB.b..C
in .bCC.b.I
is ...B.B..B
it A.ACBBBCa
just .BA.a.G.Ba
keep b.....b
least .A
leav ..c
let .....d
lik .....a
lov ....a...Eb
madam .........b
me ...d...C
men ..D
morn .a
my B.FB.Ac.Gd
neither ...c
never .d
next ......b
no ..bbadA.H
non .e
nor ...d
not afacCADFbA
noth a.a
now ..e......b
off ......a
on ..ab.aeH
or .D.A.bcCG
other .......a
otherwis ..b..aa..g
our ..ED...a
permanently .a
phon ....b
pick ..bd
plain .......b
pleas b...c.DB.F
put ..c
remember ......e
right ..a
ring ..b
said ..DA
sam ......b
say ....D....C
se ......ae
send ..c
separat .....c
sh .A..AAF..a
show ..a.a
simpl .....c
sinc EB.dC..acD
smal c
so AEb..BaADf
sorry .....C
stop ..b
sweetheart .........b
tap .....a
tel ....D
th B.BbabAcB
thank ..A......B
that b.....A..A
then .Fc.cC...C
ther ...aA....a
they B.D.I.A
think ......c
this ...c.c
thos ..bb
tired .........b
to .bG.a.D
tom a
too ..C
two .....b
unless ......c
unlock ....c
unlocked ..b.c
until .....d
we .a...GD
wed .........d
wednesday .....b
wel a
wer .....B.B.c
what ..H..B...b
whatever ba...A
when A....Ab
whenever .....b
wher ....b
wherever .a
which .CG...H..b
whil ..aa
who ....b
with G..CcCbbEA
without .f...B
women .........c
word ....c
would ...H..e.CB
you A.a..ABhed
your AaBAabd.aB
yusuf ......c

, a
good .........c
man ..a

, admit
it ........b

, after
i ......a

, al
of .b

, alway
, .b

, and
a ....c....f
after ...c..b
again .........b
by ...d.....a
do ..e
for ....ba
he .........F
hed ..a.a
hel ....a
i ..BAcCDac
if ....a
in .........b
it ..BB.b.c.A
itll ...c..b
my ..E......a
neither .........a
no ..c
not .....b...c
now .........b
on ......a
put .......b
sh .........D
so ......a
th ..CaB
that .b....A..a
then .....Eb..A
ther ..B
they ....c
we ..CE.A.F
wer .........a
you ...CA..aac
your ....A.c

, ar
not ......c

, as
a .....g
i ...a
th ........a

, at
least a

, becaus
i .........a
of .a...d
that ......a
you ........a

, befor
i ....c

, but
i ...Cb.A..b
then .....a

, darl
, .....a

, day
or ..a

, did
not .........c

, do
not ..cc..b..c

, down
to .b..c

, end
of ..c

, even
onc .a
when ....D

, ever
, .b

, fair
fair .....e

, for
both a

, ful
stop .c

, go
on ......a
to ...a

, i
am bd...aa
can ..A.DaD.ef
check ..c
decid .........b
did ..a......C
do ..ca...aac
feel ..B.CF
get ....g
go ......a
got .........a
hav ..aAB.A.a
know ....K...g
let ..a
lik .........E
look ..a
mak .....a
need ..b
read .......a
say ..B
se ........a
sent ....B
sleep .b
stop .....a
tel .........c
took .........a
want a.e.d....b
wil d.DBBAADAA
would .B...CCADA

, if
i ...a..f
it ....b
you ..AABB

, in
cas .....b
eleven .a
my .........d

, is
al b
not ......b

, it
is ......A..A
was ....D

, just
so ....a

, keep
it d
th ......a

, least
of .A

, lik
th ........a

, lov
, .........b

, men
and ..AE

, my
cousin ......a
father ......b
friend .....d
rul ....b

, next
tim ......c

, now
, ..d

, off
th ......a

, on
of ......a
th .........a

, or
els .....f
i ...a..a..b
th a.c
your ..b...b

, otherwis
i ..a..b

, phon
, ....a

, pick
on ..ab

, plain
and .......b

, pleas
, a.a.c

, say
no .....a

, se
that .......a

, sinc
it ........c
you ......b

, so
be a.....a
choos ......a
com ..f
do ..d...c.Aa
drop ..c......a
get ..d
giv ..a
hand ..c
i A.H.AC.bbC
it ...a.cE
let ..C......E
mind ......c
my .......d
no ..B
now ...B
pleas ...b
say ......b
sit ......a
spar .........a
stay ..d
stop ..d
tel ..ab
th ....cA.b
that ...bbc
ther ..B
think ..E...c
watch ......c
we ..A
work .........c
you ...AEAA..c
your .....a

, tel
me ....B

, th
answer ...b
bil ..a
carpet .......a
cat ......d
doctor .......a
dog ......B
gift ........a
lad .a
man .a
new ........a
tablet ......b
two ...a

, thank
to .......a

, that
is c..Bb..a

, then
i .....DB
th ......a..b
wel .....a
wer .....a

, ther
ar ..aa
no .........c
wil ......b

, they
wer ........a

, this
is .....a

, though
you ........a

, tired
or .........a

, to
everyon a
se ....d

, too
many ..A

, we
hav .........b

, wednesday
and .....b

, wer
married .........b

, whatever
that c

, when
i ......a

, whenever
you .....b

, wher
i ....b

, with
me ...f
th ....b
your ......cd

, would
you ...D

, you
ar C...C.ECa
can .....aAFD
caused .......a
do ...aA..Ga
hav .A......aD
hear ..c
know d.....a.D
leav .....a
ow .........a
walk .....a
wil ..c..bb.AB
would ......c

, your
, ....a
ex .a
not ..d
sister ..c

100
of .e

100 of
th .d

12th
and .....a

24
7 Al.......A

24 7
, .b
and .c

7
, .b
and .c

7 and
i .b

^
" ...ee...Ba
a B.G.aa..Hd
accident ......e
act c
after ..a.Bb..C
al .d
alway .a
an ..B..b.b
and ..gc....b
any .e.c
anyon ...d
apologis .....a
ar ...B..c
as ..bb..A
ask ......e..C
at ...E.a.A
be c.eB..a.Fa
becaus .....f.c
bed .........d
block ..ijB
break .....d
bring ..d
but ......a
by ....abf..d
cal a
can .BLIF.GCBH
cancel ..e
carry ......b
chang ..b
choos ..ec
com .ae.F.a..c
consent .........a
consider .........c
could .FJDJFH.FJ
cry .........e
cut ...e
deep ........a
delet .Cd.A
did ......E.A
ditch ..aa
do aAdAAacDCD
drop ..ff
each .f...d
either ..B
eleven ..e
end ..a
enjoy .....b
every .h
everybody .d
everyon .j
everyth .f
fair .........a
fin .....fa..b
find ...a
finish ...b
flirt e
for a....e.AA
forget .....b
friday ..aa
from cg.a..G
get ..n
girl ...c.....a
giv a.iec
go ...ALba
god .........a
hand ..iea
hang ..b
he ...bC...cC
hed .....c
her ..F.aAc..A
hes ...a...d
his .....A
hit .....b
how ........D
hurt ........a
husband .........a
i B.C.ACBADB
if Aa...aA.a
imagin ......h
in ...BACCBa
insid ........a
is C.GGC.BCDA
it D.AbcA.A.C
itd a.....d
just d.f...a..b
keep ..f...fBC
last .....b
lazy .......a
leav .Bbbcca..B
let bCd.Aa.D.B
letter ....b
li ..a......a
literally .a
liv .......b
location .C..c
log ..f
look ......cc
los ..bd
lov .........a
lovely .......a
mak d
married ...c
may ....D
mayb .....b
me ........c
men .........a
mess .....b
min .....A
miss .....e
most .........a
mum .........a
my DACA.D.aBA
neither ...B
never ..j
next ....Dca..C
no .Add.d.bFA
nobody .c.A.C.C
not .f.....D.A
noth .e
now ..b.bca..b
okay .....c
old ......b
on AaBdB.dAac
only .......j
open ..f.db
other .........c
otherwis ......a
our ..A..BCa
pack ..da
part ........b
password ....c
phon a.c
pleas .DGCGD..GA
prov ....b.E..a
pul ..a
put a.m.b....d
quit ..bf
refus .....a
remember ......g
resign ..fa
right .....c
ring ..f.D
say ..a.D.g
secretly ........b
send ..c......e
sh F.A.B.BbaB
shal ..ECB.bA
sham ......b
shav ..b
shel .....a
shout .....b
show ..d.....B
sign ..c
sinc .....bA.Ba
sinead .......a
sit ..f
skip .........e
sleep .....Bg..f
so .aed.dg..f
som .......a.C
sorry ......Ab
sort b
speak a
spend c
stand ..a
stay ..b...b
stop ..lgC..d.b
sulk .....d
sunday ....c
tak ..i..AA..b
talk ...a.a
tel ..ggEAa.E
ten .....b
text ..c
th FDEAABaBBA
thank ..C......D
that A.AcA...a
then ..ecbec.Cd
ther C.D..AcDGB
they A.C
theyd ......a
think ......f..a
thirty .......b
this A.....Bb.A
thos ........a
thre .....b
til .a
to .........a
told ....c
tomorrow ......a
tonight .........a
too ...c
treat e
try ......c
turn ..e.c....b
twenty .........a
twic .........b
two ...c.a
typ ..a
typical .......c
under .c
unfriend ..bb
unless ....b
unlock ....g..b
until ....db...a
up ..a
us .........c
wait ......a
want ......a
was ........B
wash ..a
we ..DBB..BE
wed ..A......B
wel ...f
wer ..F.E.B.E
what A..aADAa.B
whatever .a...aD
when c.CCC.FA
who ...AEC
whoever ...d.a
why ...e
with ..B.B....e
without ..A..C
wiv .........a
would EBKHLJBEBL
writ ..b..a
yesterday .....a
yet ......c
you D...B..ehA
your C.C.BAccdC

^ "
say ...b

^ a
girl .......a
husband .e
man ...a
marriag .........b
married ...a.....B
wif ......d

^ accident
happen ......e

^ after
th ...b
that .......b

^ al
i a
men .b

^ and
i ......a

^ anyon
who ...a

^ as
long ..aa.....a

^ ask
me ..C
my ......b

^ at
no .b
th ..b..a

^ be
a ......b
married .......b
tired .........a

^ becaus
of .....b

^ block
al ..E
your ..a

^ but
you ......b

^ by
th ......c..c

^ cal
it .........c

^ carry
on ......b

^ com
her .........a
off ..ad
to ......a

^ could
we B
you ........A

^ deep
down ........a

^ delet
her ..Ca
th ..d

^ did
not ..ba

^ dinner
at .........a

^ ditch
th ..aa

^ do
as ..d...a
not d.eabba
you ..DD..C.D

^ each
tim ...a

^ every
singl .b

^ everyon
wil ......b

^ everyth
you .a

^ fin
, .....fa..b

^ for
every .....b
th b....A
that .....e

^ from
monday aa
now .c

^ get
rid ..b

^ giv
me b.a.b.a

^ go
ahead .....a
to .....b

^ good
, .......a

^ hand
over ..d

^ hang
up ..b

^ he
can ..a......a
has ...c
is .......a
know .....c
may ..bd
say ........a

^ hed
been .....c

^ hes
a .......d

^ hurt
me ........a

^ i
am D..DBCaaCa
blocked ...b
bought .........b
cal ...a.b.a
can ..AAH.a..B
check ....b
could ....C.h
count ....a
decid ..d......C
deleted ...aB
demand ..b
did ...a.....d
do ..ACbABCBC
drov .........a
expect ..a
felt baba
forbid ..d
found ....A
gav ...a..B
get ..A...H..C
go ......F
had ....b
hav B....bbB
hid ...a
hold ....c
hop ...B..d
insist ..b
know ..a.C.b.dD
learned .....a
leav ....c
left ...B
lik .......E.E
lost .......a
mad ..a
mean ..c
need e..B
open ....b
pay ....b
phoned ...a
prefer a
put ..B
quit ...A
rang ....d
read ....B
said ...aG
saw ........d
say ..a
se ........a
simply .....c
stil ......b
stop .........I
stopped ....F
think ....C
told DC..D..A
took ...a.....a
understand ......b
used ....D
want ca.Abb...A
wanted ....a
was c.e..A.a.A
watch ....a
went a
wil abcbAa.bba
would .aA.abbbA

^ if
he ......c
i ....C..F.C
it b...a.C
sh .....b...a
th ..EA.a.a
ther ....b
this ........a
you ..Bb...G.c

^ in
futur ..a
our ...B
th ...CCAA
your ........e

^ it
com .....a
could ......a
do .........a
giv ........a
has ..a
is .A.B..A.B
was ....CA
would aa.c

^ itd
be ......a

^ just
be a

^ keep
your ..f

^ leav
it ..c
me .....b
th ..eh.a
your ....a

^ let
me ..a
th ..b
us ..IHC...b

^ liv
with .......b

^ location
on .F..a

^ look
at ......c
what .......a

^ los
th ..cb

^ mak
me ......a

^ may
i ....D

^ my
boundary a
boyfriend ...a
brother ...A..e
cousin ....a
dad ....b
depression .......c
ex C
father ..B
friend ...B...a
girlfriend ..d
husband ...b
kne .......a
mat ....c.a
mum ....a
nan .....b
on c
partner ...a
phon ....H
rul .....b...d
wif ..dc....c

^ next
tim ....C....B

^ now
wer .....b
you .........a

^ on
cal ......a
of ......a
saturday ...b
th ..D...C
word ......c

^ only
a .......e
an .......b

^ open
th ..d.a

^ otherwis
i ......a

^ pack
in ..bb

^ part
of ........b

^ pleas
know ..a

^ prov
wher ....e

^ pul
out ..b

^ put
th ..b
your ....c

^ quit
th ...d
your ..A

^ remember
that ......a

^ resign
from ..c

^ say
no ......a

^ secretly
you ........b

^ send
a ..a
me ....A....a

^ sh
a .......c
can ...d.....b
get .....b
is ..a....b
think ....a

^ shal
we ......c

^ shout
at .....b

^ show
me ........A

^ sign
th ..a

^ sinc
you .....d

^ sit
down ..d

^ sleep
in .........b
with .........c

^ so
do ..a
i .........b
that .a

^ sorry
, .......a

^ speak
to a

^ stay
away ...a

^ tak
it ..f

^ talk
to ...b.b

^ tel
me ..A.C
th ..d
them ..a

^ text
me ..a

^ th
boiler .......a
even ...a
flower ........a
kid .......cb
last .....c
nanny ....a
next .....ba
pictur ......a
puppy ......ba
thermostat ....a
way .........b
whol .a
woman .......a

^ thank
to .......a

^ that
i ........a
is ..c....DMc
you a

^ then
giv ..a
i .........b

^ ther
a ....a....D
ar ......b..b
no ...B..A..F
on .........a

^ they
wer .........b

^ thirty
year ......a

^ thos
ar ..b

^ thre
week .......a

^ til
th .a

^ tomorrow
i ......a

^ too
many a

^ try
me .....a

^ turn
down ..ca
me .........e
your ....b

^ typ
your ..a

^ under
no .b

^ unlock
your ....a

^ until
th ....a

^ we
ar ...A
can .a
hav ...a.....B
keep a..c
need b
should a
used ...b

^ wel
, ...a
talk .......a

^ what
a .......a
do ...b.....c
i ....a.B
kind .......a
matter .a.a..a
you ......BBb

^ whatever
th .b
you .....c

^ when
a .........b
he .....a
i ...A.A..E
my .....b
th ..G
we b
you ...E...Bd
your ...b

^ whil
wer ........a

^ why
would ......a

^ with
th .........a

^ would
not ......d
you ..FDEEJ..D

^ writ
it .....b

^ you
, ..a...a
and ......A
ar A.b..FDdAC
bought ........a
brok .....a
can .B.acC.ECc
chos ........b
constantly .a
could ......C
did ..BA....b
do .......F.C
drov .......b
forgot .....b
get .........c
go ...c
hav .a...D.bAa
invited ........b
know ......e..a
laughed ......a
lik ........f
lost .........a
lov ........c
may ..caa.A
must ..c.....B
need b.eGa..CI
never ........C
ought ..b
ow ..D...C..A
put ........c
regret ........b
ruined .......a
said .......E.a
say .b.......a
shal ..f
should ..a
stay ...a
think ........d
turn .......a
walk ......c
want ......d.b
wanted ........bb
went .....a
wer ......a.c
wil ..gcf...KA
wish ........a
would .ac.bdbJAc

^ your
, .......b
a .......b
dms ....a..b
ex ...a..B
mother b
mov ......b
silenc ........b
text ....a
work .....a

a
baby ...a.....f
bad ...b..B
bag ......e
bat ......c
better h
bit i...G.C.C
black ......a
blok .........b
bolt .....a
book ...d.....A
bottl ......b
box ......a
boyfriend ..a
brain .......c
brick ......e
broken ......c
bullet ......a
bully .......b
burden ........b
cab ......A
cal ........b
calmer a
camera ..B.c....B
car ....a
chang c
cheap .......a
cheat .......g
cheater .......c
closed .........b
cold .....B
condition .........c
control .......b
copy ....e
cot .......a
coupl a..c.....e
coward .......a
danger ...a
day .....c
debt .........b
decent b......a
dentist ......b
drama .......a
duty .........b
fact .a
fair g
family ...a
few .........c
field ......b
fiver .........B
folder ......b
fool ....cb..a
foot ......c
fortnight .....f
fresh ...a
friend ...B
funeral ......c
girlfriend .........b
goat .......a
gold .......b
good b.....BJBb
gossip .......c
grown b......b
grudg ......a
gun ......a
haircut ..a
hammer ......c
hand .........A
healthier g
healthy a
heavy ......b
hen ...a
hobby ........b
hug A...A
hundred .a...c
husband .e.d.....c
hysterical .......c
job ...b
jok .......Dc
kick ........e
kiss ......A
knif ......g
lad ..b
lesson .....h
li .....d...B
liar ......c
lin b
list ....c
littl j.....DK.b
liv ....a
lodger .......a
long ...B..b
look ....f
lorry ......a
loser .......c
lot c.....cB
lover ......c
man ..beabCC.b
manipulator .......c
marriag .........b
married .......C.B
match ......c
menu ........a
messag ..C
microphon ....a
miser .......c
monster .......b
month E.cb.d...A
mother ..b....g
mummy a......b
nag .......d
narcissist .......f
nasty .......a
new ..ab...A
nicer .....a
night ....Ca...b
no .B..BBGFa
normal c
not ...Ab.C
nun .........b
padlock .....d
pair ....b
partner c
penalty .....a
pervert .......e
petrol .....a
phon ....B
photo ....dC.D.H
pictur ..b.i.A
pig .......b
pillow ......a
pity ......b
pizza ......F
plan ......g
podcast .......a
polit .........b
pram ......b
pric .....a
priority b
privat ....c
profil ....c
promis .....a...b
proper a.b......d
psycho .......c
punishment .....c
real ......CC.a
reason ...a
reasonabl d
receipt ....b
recorder ....a
right ....b....c
ring .........a
roof .........a
selfi ..b.f
selfish .......b
sensibl b
sham ......a
shared ....c
shotgun ......c
show ........a
sid ...c
sin .........b
slag .......b
slap ......b
sociopath .......c
special .......b
spoilt .......b
spreadsheet ....c
stop ..bb
suitabl b
taxi ......A
teas .......a.c
teaspoon .......a
text ..b.B
toddler .......a
tracker ......AF
tre ......b
tuesday ....b
useless .......a
veto ..c
visit ......c
vow .........a
walk ....DE
way ........a
week Ebe...A..a
wheelchair ......c
whol .........a
wif F.aeH..C.c
woman ..e....L
year ..dd.b
yes .......A.g

a bad
influenc ..be
mood .....a

a bed
with .......b

a better
listener a

a bit
mor a
of c

a black
ey ......b

a bolt
on .....a

a camera
in ....b

a cheat
and .......a

a closed
door .........b

a cold
fish .......b

a control
freak .......b

a copy
of ....a

a coupl
who .........a

a danger
to ...a

a day
on .....a

a decent
wif .......a

a drama
queen .......b

a few
day .....a

a fool
of ....a

a fresh
start ...a

a girl
, .....a

a gold
digger .......b

a good
reason .........b
sport .........b

a grown
man .......b
up b

a healthier
balanc a

a hundred
percent .b

a husband
at .......a

a kick
out ........b

a letter
from .....a

a li
detector ....a

a lin
with c

a long
memory .....a

a look
at ....a

a loser
, .......a

a man
, ..ac
about a.b
body .......a
has .........d
in .........C
of ...a
who .....aC.b

a miser
, .......c

a month
, ...b
and ..b
of .....f

a mummy
boy .......b

a narcissist
, .......c

a night
with .....a

a padlock
on .....a

a partner
who c

a penalty
for .....a

a petrol
station .....a

a photo
from ....c
of ....a....B

a pictur
of ..b.b

a promis
, .........b

a real
woman .........a

a reasonabl
amount a

a right
to ....b....c

a roof
over .........a

a rul
that ..a

a screenshot
of ....a

a selfi
with ..a.c

a sham
if ......a

a special
kind .......b

a walk
and .a

a week
, ..ab
apart .......b
is .........e

a wif
of ..b
who ....Ada

a yes
, .........a
last .........A

abl
to A..Ba....A

about
a .........A
dinner .....a
it d.a.a..b
loyalty a
me ....d
money ..a
my bdE....cbE
our .a
saturday .........a
th ..BD..aAAF
that .....Bg..b
this ......a
us ......e
what c
your cbA.D.dAae

about anyth
els ...a

about it
at ....a

about my
cook .b
drink ......a
temper a

about th
abortion ......b
dog a
kid ....c
wed b

about that
befor ......a..a

about us
, ......a

about what
you ..a

about your
drink a

absolutely
everyth .a
noth .a

acceptabl
level a

access
to ....f

access to
your ....e

accident
happen ......g

accident happen
on ......d

account
, ......c
is ........a
of .......d

account of
your .......b

across
th ....a

act
lik d
normal d
together b
your b

act lik
a a......a

act your
ag b

ad
me ....c

ad me
to ....b

address
and ......b
book ...a
of ....B

address and
i ......a

address of
th ....B

addressed
to ....a

addressed to
you ....a

admit
it ........c

adult
, ....c..a

advic
, ...a

after
a .....c
is ........b
me ......b
midnight .....d
our ......c
ten .....a
th F...DAFB.a
that ........Bc
two .......b
what a
you ....b
your ....a

after a
row .....b

after th
wed ...a

after that
dinner .........b
i ......a

after two
beer .......a

after you
hav .....a...b

after your
shift a

again
, b..aC.Ab.A
after .........b
and ..Dc.fd
i ...d
if ....b
on a
when .....c

again ,
i a..a.AC.a

again after
th .........c
that .........b

again and
i ......c
th ......a
you ...c..A

again i
wil ...b.C

again when
you .....a

against
me .bcc.a.d
my .....a

agre
with .c

agre with
me .c

agreed
to .........g

agreed to
th ........a

agreement
that .........b

aim
at ......b

airtag
in ....b

al
, .b
becaus .......b
eternity .b
even .........b
i e
in .......a
it ......d
men .f
my .c
of .d.Aa.CC
right .C.B.....F
th ...c...b
that ......c
this .......a
through .........a
tim Bf..c....A
you .b......c
your ..C....a

al becaus
of .......a

al i
am c

al it
tak ......b

al of
them .f
your .A..e

al th
men ..Da
tim .c

al tim
, .f

al you
do .a

al your
do .......b

alexa
keep ....a

allowed
to ........B

alon
and .........a
as .....a
on .b

along
and .......a
with .........d

along with
it .........a

aloud
at .....c

alright
to a

alway
, .d
answer .cb

am
a ......aDd
afraid ......D
after d
ask e.Cf.....A
awar ........c
away ....c
back ....b
cal .........c
calm ......b
capabl ......a
cash .........a
clean .a
concerned ...a.....a
don .b.....a
du .........e
entitled .........c
fre ......b
glad ...A.....B
go D.B..baaB
happy .....BAB.B
in B.a..F..A
keep .....b
leav ..CB
lik ......d
mov .......c
no ........b
not c.aabab..a
off ..D..C
offshor ..b.c
on ..b......B
out ..Ca..D
owed .........h
put ..e.b..b
read ....e
ready ......a
say b.....bb
sel .....a
serious ..ba
sick ...a
sleep .......b
sorry ..D..FC..C
stop .....a
stupid ........a
tak .....cb.aA
talk ..b
tel ..b
th ..ba.....a
too ........a
wait ...a
with ...a
your ..ac.CC..b

am ask
for ...d
you ...b

am at
work ...d

am back
from ....c

am cancel
your .....a

am capabl
of ......a

am don
with .a

am entitled
to .........c

am fre
to ......c

am go
to A.HAa.caG

am in
charg ..b

am keep
your .....a

am leav
you .....a

am mov
my .......c

am on
th ..aac

am put
a ..b
my ..b

am ready
to ......b

am say
it .......b

am sel
th .....b

am serious
, ...a

am sleep
in .......b

am tak
it .....b
th ......b

am talk
to ..c

am th
on .........d
only ...d

am wait
for ...a

am with
you ...b

am your
husband ........aa

amount
of e

an
acceptabl c
adult .......b
airtag ....f
alcoholic .......a
apology ......B
easy ......b
effort f
end ...a
excus ........g
explanation ....c
ey ....ab
hour EE.c..BA
idiot .......e
old ......a
order ..d

an acceptabl
level a

an adult
, .......a

an airtag
in ....b

an excus
to ........a

an ey
for .....d
on ....a

an hour
, .........a
and ...a

an idiot
would .......b

and
, ......a
a G.CBAEa
after ...da.a
again ....f....c
al .a
ask ......C
at ....c
be ..ea.AB..a
by ...c.....a
chang ..b
com ..b..AG..a
confess .........a
do ..ecB.G
eaten .....a
every ..DbE.D
felt .a
finish ..a
for ........aa
forget ...c
from ...c
go ...C..G
hav ..F...A
he ..A..b...E
hed ..a.a
her ..F
hold ........a
i a.AABbbADB
if ....a.a
in .........c
it ..BBabaaC
itll ...b..c
leav ..aA
let ..c...B
listen ..c
look ....c
me ...b.a...B
min ...A
my ..ABCab..a
need .......c
neither ..A
night .g..b
no ..acD.B.cE
not ..bf..E..c
on ......d
pass ..d.c
phon .......a
put ..a....a
report ....c
said ...c..a
say ...c
se .....ba
send .........b
sh ...bF....a
shel ...a
show ..a
sigh .........a
simpl .......c
sleep .....C...B
so ..B.D.ba
stay ..bg
stil ......A..b
stop .........b
tak ......C
talk ......A
tel ..adA
th E..b.bbBDb
that .bac.Ba.A
their ...b
then .aA..Ca
ther ..A..c.d.B
they ....c.c
think .....b...a
thre ......a
told ...d
us b
watch .....e
we b.....AA
wel ...E
what ....a
when ..d.g
who ..f.h
without .....a
women ..BE
writ ....b
you B.bADdabe
your ..aCAefc.B

and a
coward .......a

and after
that ......c

and again
after .........b

and ask
me ..a

and be
a .........a

and do
not ..be..B

and every
woman ..Ca

and for
no ........b

and go
to ......A

and had
to .....a

and hand
it ....a

and he
can .....a

and i
am ..AB.baaBc
ask ....b
can ..ab..g
cancel .....a
do ..bcA.c..b
felt c
get .........a
go ....b
hav ..b.EDa
hold .......b.a
hop .....b
know ....D..c
left .........A
lik ........a
mak ....a
mean ......e
meant ......b
might .....a
read ....b
said ....B
say ....a
stil ...b
tak ......a
think a
told ...DA
turn .....a
us ....e
want ..acA..cb
watch ....a
wil .A..acd.bb
would A..cB

and if
i ......d
you ..a.a

and in
return .........a

and it
is ...A..b
stay .....a
was .......b

and keep
you .....a

and leav
it ....b

and let
me ..d

and listen
til ..b

and me
, ...a

and my
finger .....b

and next
tim .....a

and night
, .c

and now
i ...a.....b

and on
of .......a

and put
it .......b

and report
back ....b

and said
, ......b

and say
it ..bd
you ......e

and se
what .....b
your ........a

and send
it ..b

and sh
can .......a
laughed .........a
stayed ......a

and so
ar .......c

and tel
him ......a
them ...a

and th
dog ......c
phon .....c

and that
go ....b
is ..b.EA.b

and then
it .a
on ....b
you ..a..b

and ther
on .......b

and think
about .....b
of .........b

and watch
what .....a

and we
both ........a
can ...a
wil a

and when
you ..c.a

and you
ar ....E.ed.b
can ..GC.fb
do ..b
enjoyed ........a
get .....c
hav ..AC.E
know ........be
say .....a
wil .BA...b.EA
would ...A..a

and your
friend ...c..B
mum a.b

angry
i ......a

annoy
me .....a..c

another
, a........a
man ......c

answer
back .....b
is .........b
it ....b
within ..a

anxiety
is .......a

anxious
becaus .......a

any
day ......b
hour .c
kind ...B

any hour
, .b

any kind
, ...A

anyon
, .a
about ......c
who .....c

anyth
for .b

anyth for
you .b

anywher
without .b

apart
to .......a

apologis
first .a
to ..c

apology ,
no .....a

apology
is .....b
was ........d

appointment
card ....a

ar
, .......e.A
a D.A.C..f
about ........a
after ........d
allowed ........A
alon ....c
alway ad
an .......e
anxious .......a
ashamed .......Dd
asleep .........a
at ....e..BC
banned ..c
better ...a
bored ........b
both .....a
broken .......b
constantly .a
count ........b
crazy .......b
do ........b
don ..ae...E
drag ........c
easier .........b
fin d
for ..acA
forbidden ..d....A
forever .c
fre ..C....CEB
frigid .......d.b
from b
furious ........a
gay ......d
glad ........a
go ..f....E
gon .......a
grounded .....g
half .........a
hid ........a
history ...b
hom ....e
hop ........d
hopeless .......a
i .........b
in ..AB....AD
jealous ........b
lat .b...b
leav ...b..a
men ..ca
mental .......d
min .........f
mor .........a
my ....a..HAe
never .fa
not AA.e.caFEa
obliged ..a
off ...c
on b.ABbag.E
only .......Ba
out ..bec...C
over ...k.....b
paranoid .......c
pathetic .......b
plan ........c
plot ........b
really ....a
required ..d
singl ..a
sleep .....c
so .......cB
stay ..dc
such .......a
tak ..a
test ........a
th ..A.A..eJd
ther ....b
think ....A.A.f
to ..h.a..DG
told ..b
too ...a...fE
toxic .......c
trash .......b
try ........b
two .........c
up .....b
wait ........b
we ......d
wear ...a
welcom ..FCB..ECF
when ..a
why .......a
with e.a.c....E
you ..BC.Ea.F
your ...AA.B

ar ,
i .......b

ar a
burden ........a
liar ......a
teas .......a.c

ar ashamed
of .......Bb

ar banned
from ..c

ar count
th ........b

ar don
with ..a

ar for
me ...b

ar fre
to ..C....BE

ar go
to ..c

ar half
asleep .........a

ar hopeless
with .......a

ar i
wil .........b

ar in
th ...C

ar jealous
of ........c

ar married
, ..A

ar my
business ....a

ar obliged
to ..a

ar on
th ..a..ba
that a

ar out
of ...b

ar plan
to ........c

ar really
after ........b

ar required
to ..d

ar sleep
in .....b

ar stay
in ..b

ar stil
in ........a

ar such
a .......a

ar tak
th ..a

ar th
on .......a

ar ther
for .........a

ar trash
and .......b

ar try
to ........c

ar up
for .........B

ar wait
for ........c

ar welcom
to ..B.....AA

ar with
me ...d

ar you
stil ......a

argument
, .....b

argument ,
and .....a
i .....c

arm
for ......d

around
th cb

around th
clock .b

as
a ..D.DcC..A
an .........a
badly .....b
cheat ....a
far .........a
i C.dbAba..a
it c..E
long ...b.c.BC
many .....b
my ....dE.E.a
of ..bc
payback .....c
th ..b...B.b
to ........a
we B
wel ....cC..EE
you B.CE...d
your A.....Fa

as a
coupl a
lesson .....b
penalty .....c

as far
as .........a

as i
am ...b.C...d
did .....b
hav ..c
say ..a

as it
stay a

as long
as ...b.b.BC

as payback
for .....c

as you
ar ..a....a
do ........a
lik .....C
stay ......e
would .......a

ashamed
of .......Da

ask
about ....c...a
again .........b
and .........b
befor ....E.A..B
for f..baGb
is .........a
me ..ebC.F.GF
my ...b..f
nicely .....d
th ....e
that c...CbDa.A
until .....C...b
what ....B
wher .....a
you .aB...a

ask about
th ....a

ask for
a ......a.b
th ....e

ask me
, .......a
and ..c
first ..eb

ask my
ex ......b
permission ..bb

ask that
we .......ba
you ...b

ask until
you .....B...a

ask wher
you .....a

ask you
to .aA..ac..a

asked
about ........a
for .....D...b
her ....A
hr .......a
if ...B
me ...BC.b
nicely .........b
th ....c
to .........c
you .....a
your ....c

asked about
my ........a

asked you
to .....b

at
a e...Ac...C
al Gd...C
any .c
breakfast .........b
christmas ...e
dinner ..a..a
diwali ......a
eight ...A....b
eleven ....b
every .e
fiv ....b
half ......b
her ....a
his ....a.c
hom f.bcCB...c
it ..a.b
least b........b
lunch ....a
me ...DFbd.bE
midnight ..A
my ..aaCb..a
new ...a
night ....bD...b
nin ...A
no .f
noon ....a
on ....b
our .....A.Aa
six ..c..E
som b
sunday .....a
ten ....b.A
th .A..AaabA
that ..E
thre c
two .....a
what ....c
work ..E..B.a.E
you ...eA..a
your .eb.cca

at a
petrol .....a

at al
tim Ac..c

at easter
, ..a

at half
tim ......a

at his
plac ......a

at hom
, ..c...b
when ..Dd

at my
aunt ........a
brother ..a
cousin .....a

at new
year ...a

at our
, ..b
son ........a

at som
point b

at sunday
lunch .....a

at ten
, ....b

at th
airport ........b
altar .........b
barbecu ..d
bottom ..a
christen .....c
doctor ..a
door ...bbA
printer ........a
restaurant .......b
salon ...b
school ......a
station ....CA
tabl .....c
wed ..A....a
wheel .......a

at that
tabl .......a

at your
brother .....b
church .a
desk ...b
mum .....b
own .....b

aunt
in ........a

aunty
on ...c

availabl
to .a

away
, ....b...a
and ......a
at .......a
for .....b
from ...d.E
when ....G
your .....b

away from
me ...B....a
your ...c

away when
you ....E

baby
and .........d
monitor ....b
shower ...a
to ......a

baby and
i .........b

back
, ......a
and ...c.b
at ......B
by ..a...a
from ....hF
in A........B
insid ..c
on ....dd
out .........b
th ..d..a
to ...B..b
when ....Ag...B
with .....c

back and
i .....b
say ...a
think .........b

back in
th .a

back on
, ..a

back to
how a
th ..f...d

bad
influenc ..be
mood .....a...a

bad influenc
on ..a

badly
with .....a

bag
on .....a

bag on
th .....a

balanc
between c

bank
, ....d
ap ....a
card .....d.b

bank card
and .......a

bar
and ....a

be
a d.f...b.Aa
abl ...Aa
ask ....b
at D....E
availabl .........d
back B.c..B
best ...a
bolted .....a
careful ......f
choos ..c
consequenc .....d
cool b
dead .a....b
decent a
go ...c
good f
grateful .........a
happier ...c....b
hel .....b
hom F.bC
i ........a
in F.e...c
intimat .........a
kept b
less c
locked .....a
loved ........a
married .......a
mindful a
mor j....AH.E
my ........a
near ........b
nic i.a
nicer h.a
no ...ed.D..A
off ........d
on ..Cb.ac
out ...d
patient .....a
quiet ..a
relieved ........b
seen ........b
sensibl e
sick ........a
sleep .....b
so .......b
sorry .....c
spent ..a
sweet ......b
th D...B
ther b....B
tired .........e
told ...ab
treated a
very ......c
visibl .a
wis .....ba
with B..b....c
your ...d

be a
better a.b
man a
pity ......b
sham ......a

be abl
to ...Aa

be at
th ......a

be best
if ...a

be cool
about b

be happier
if a..a

be hel
to .....b

be hom
by ..c

be honest
with a

be i
wil ........a

be in
bed ..b

be married
do .........B
mean .........a
to .......c

be mindful
of a

be near
her ........a

be nicer
to ..b

be on
th ...a.b

be out
of ...d

be relieved
if ........b

be seen
with ........c

be sensibl
with a

be spent
on ..a

be sweet
to ..a

be th
on .........A

be ther
for d

be told
no .........b

be up
for .........a

be visibl
to .a

be with
me ...a
you .........a

bear
that ......a

bear that
in ......a

becaus
i .DcD.G.LF
it .......H
of ...eGaEeDB
sh ........b
th ..D....I
that ......a
then ........a
you ..CBddAhbB
your ........b

becaus i
am ......a
said ..c
say ..a

becaus it
feel .........a

becaus of
my .......E
th ..BdC.AF
that ..ab
what .....c
you .......l
your .......g

becaus that
is ......a

becaus you
ar ...A.G.f
want ..b.a

becom
a a

bed
, ..A.B..b.b
and .........c
by .........B
is .........b
when ..d..c
with .........a

bed ,
no .........b
th .......a

bed by
ten .........A

bed when
i ..a

bed with
a .......a
me .........d

bedroom
, .........e

bedtim
, ..a
for ..a

bedtim for
you ..a

been
a .......g
decided ..a
on .c
our ....c
patient ..b......d
rud .....b
told ......a

beer
on ..c

befor
bed ....e
he ..c
i ....C....C
long c
me .c.d
sh a.cA
th ....A.A
they .........b
we D.aAa..b.D
you FAc.dA.BDa

befor i
do .b
get ..c
would ......b

befor th
wed ..bb

befor we
leav ..a

befor you
buy ..b
do ....a
mak ...b

behav
, .....a
properly c
yourself c.b

behaviour
from .......a

behaviour from
you .......a

behind
my .....b
th ......a
you ..aac

behind my
back .....b

believ
me .....c

belong
to ......D..a

belong to
me .........d

beneath
you ........c

beneath you
, ........a

besid
me ....A

best
if ...a
year .......b

best year
of .......a

bet
th ......a
you ........b

better
hop ......e
listener a
not ..a...b
than ........c

better hop
i ......a

between
a .........a
me ...a
th .........b
us .a

between me
and ...a

between th
sheet .........c

big
baby .......b
mouth .......f

bil
and ..d
on .......b
with ..a

bil with
th ..a

bin
bag .....a

bipolar
, .......d

birthday
and .........b

bit
, .........c
a .....a
mor b
of c.....a..b

black
ey ......c

blam
, .......a
you .......d

blam you
for .......c

blank
you .....b

block
al ..Eb
every ...a
me ......d
your ..ba

block al
th ..Eb

blocked
by ...a

blu
tick ........b

body
belong .........b
is .........a

body belong
to .........b

body is
min .........b

boiler
, .......a

bolt
on .....a

bon
idl .......b

book
, ...b
club ...b

book ,
and ....b

booked
th .........e

bor
you ........e

borderlin
, .......e

borderlin ,
i .......a

bored
of ........c

bored of
me ........c

boss and
tel ......c

both
know ........de
nam a
your .....a

both of
us ..a.B

both our
sak a

bottl
of ......b

bought
th ...b....ab
you .........b

bought th
lingeri .........a

bought you
th .........a

boundary
for a......a
is ....a
with a

boundary is
that a

boy
for ..a

boyfriend
has .........b
is ..a

boyfriend is
not ..a

bread
and ...c

break
every .a
it .....a
off ...b
our .....a
th .....c
this .....b
up ...B.E.A
with ...a
your .....Fj

break off
contact ...b

break your
jaw .......b

brid
leav ...b
pric .........a

brid leav
her ...b

bring
hom ..b
me ..f.e
my ........b
th ......D
that ......a

bring hom
th ..b

bring me
th ..d

brok
a ......c
th .....b.C
this .......d
us .......d

brok this
family .......b

brother
, ...D..C
th .........a
wil ......b

brought
this .......a

browser
history ....b

burn
th ......A
your .....Ac

burn your
cloth ......a

bus
than .......a

but
a .......b
i ...Bb....b
me .cai
my .......a
th ....a
then .....a
you ..CC..b.e
your ........a

but i
am .........c
hav .........c
would ....A....B

but me
, ..a

but you
did ........a
wil ......a

by
a ..A
accident ....D.D
christmas ...d
friday ..d...c
it ...c
me ..b.i.IC.C
mistak ..A.C
monday ......c
myself .....a..c
nin ..c
noon .....a
now .......d.a
ourselv ..a
six ..a
sunday ..d.b
ten ...A
th ..CCEA.D
that .........b
tonight ....a
you .......c
your .a

by friday
or ..a

by me
first ....a

by now
if .......a

by th
first ..c
hair ......c
sink ........a
tim ......f
weekend ...a

cal
, .a
and ......b
from ..A...b
immigration ......c
in ........a
it ..E.cec..f
list ....f
me ..bCaA
on ....a
th ......C
that .........b
to ......b
with ....a
you a.a....d
your ...B

cal from
me ......c
your a

cal in
th ........a

cal it
a ......b
in .........a

cal th
polic ......B

cal with
your ....a

cal you
a .......c

cal your
boss ......b

called
it .....b

cam
along .a.....a
hom ....B
stay ....a
to ........a

camera
, ..A
in ....a
on ..a

cameras
in ....a

cameras in
th ....b

can
be ..b..a
confirm ....a
cry .........b
do ..acA....b
explain ......a
feel ........d
find ...c
forget ...a
get .....Bc
go ......B..e
hav ..d..dd
hear ....b
i ..B...F
just .........a
keep ..A
li .........a
listen ..a
look ..c..b
mak .....ab
not aa.aaA.f.b
of ..a...a
put ...a
read ..b.g...f
refus .BA......B
say ..A..D
se .c..bDF
sleep ....a
stay ..A.BIC
swim .....a
talk ..cc
tel ....b.A.g
walk .....c
we ..AB
you ..JGIHKEEE

can do
is .........a
without ...c

can explain
it ......a

can go
to ..c

can hav
th ..B...c
them .....a

can look
at .....a
for ......a

can of
petrol ..a...a

can read
it ........a
you ........d

can say
no ..B...C..E
what .........a

can se
it ........a
th ..b
your ...a

can sleep
in .....c

can stay
til .......a

can talk
about ...a

can tel
th ..a
you ........c

cancel
her ...b
th ..f...e
your .....g

cancelled
it ...a
your .....b

capabl
of ......a

car
, ....B
and ....B
key ....DcC
of .........b

card
, ..b
and ....ba
interview ......a
when .........b

card interview
is ......a

carry
on ..BB..d..g

cas
you .....aa

cat
go ......e

cat go
out ......c

catch
up .........a
you ......c

caus
of .......c

chain
on .....a

chang
in a
th ..C..f..a
your ........Cc

chang th
wifi .....b

chang your
mind .........d

charg
of ..a

chat
, ..d
with ....b

cheat
, .c....eb
again .....DHB
and .......a
on .....bb

cheat and
a .......a

cheat on
me ......c
you .....b

cheated ,
so .....b

cheated
with ...A

check
my ....F
that ....b
with ..b
your ..H.a.E

check on
you ....a

check with
me ..d

check your
messag ....A
phon ....b

children
, .......a
and ......a

children ,
and .......a

choir
, ..ac
and ...b

chok
you ......a

choos
between ...i
th ..c
when .........b
your ..f

choos between
me ...e

church
, ..ab....a
what .a

church ,
so ........a

church what
you .a

class
is ..b

cleaned
th .........a

clear
it ..a

clear it
with ..b

clearly
you ........c

climb
wal ...a

clock
in ..d.a

clos
th ....B
to ...b
your ........a

closed
door .........b
th .a
to ...a.a

cloth
off ..a......c

clown
, .......a

club
and ..c
in .....b
on .........b
or ...c

cod
, ....a

cod ,
so ....a

cold
, ..a
feet .a.......b
fish .......b
shoulder .....b

colleagu
and .....a
is ..c

colleagu and
i .....a

collect
on .....a

colleg
, ...b

com
after ....a
along ..ab
back b.....d..D
befor .c
first a........b
her ..d......f
hom ...E.bf
in ....e
lat .....a
off ...c
on .........c
straight ..ae
to ....a....A
with ..C......e

com back
from a...a
to .....b

com first
, a

com from
me ...c

com her
and .........b

com hom
, ......a
drunk .....c
on ..c

com in
after .....c

com off
th ..ce

com on
, .........d

com to
an ...a
bed ..c......e
me ....a

com upstair
and ..a

com with
th .........b

committe
, ..a

common
sens d

common sens
about a

compar
it ....a
me ........f

compar it
with ....a

compar me
with ........c

condition
for ...be

condom
in ....a
off .........f

condom off
if .........b

conferenc
, ..a

confid
in ...b

consent
, .........c

consider
it .........d

control
freak .......d

conversation
with ....c

cook
for .....c
on ..e

cool
about b

cool about
it b

copy
of ....a

correct
my ........a

correct my
english ........a

cost
me .......b
us .......b
you .....hA..b

cost me
my .......a

cost us
th .......a

cost you
a .....c

cot
, .......a

could
be a........b
drop ......b
hav ......ab
i ......C
kil ......D
not ......C.fH
read ....c
we D
you bCNDMHQJLL

could kil
for ......B

could you
be d

council
would ......a

count
, ....b
on .........a
th ....c...a
to ......b

count th
day ........a

count to
ten ......c

coupl
do ...b

cours
, ..b
i a

cousin
, ..a

cousin in
th ......a

cover
your ..d

cow
, .......e

crazy
, .......a

credit
card b....a...c

cried
at ........a

cried at
th ........a

cross
me .....f

cross me
on .....b

crossed
, A

crossed ,
a ....b...c
as ..a
becaus .....a
bring ....b
do ..cb
for .....c
hand ..c
he ........b
i a.C..A.B.B
if E.F.Ac
it .d.....bbA
just ..c
keep ......b
last ......a
let ..A
my ..B.cAb
no .BA......a
on .....d
our .......c
pick ..d
say ......e
send ..b
sh a........a
show ....b
stop ...a
th B.GG.....B
thank .......b
ther .a.B
until .....b
we .b
what ..E
when ..G.DA
women .........d
you BAB.AAbAcD
your ..DA.b..c

croydon
, .......b

cry
, ........b

cuddl ,
no .........b

cultur
th ...a

cupboard
and .a

cut
down c
off ..G...I
ti ...a
up .....ec
you .....a
your ..ha

cut off
th ...B
your ...g..G

cut ti
with ...b

cut up
your .....b

cut you
off .....b

cut your
hair ..b

dad
, .......c
birthday ......a
i a
kept ......b

dad ,
and .......a

danc
with .....a

danced
with .....d

danger
to ...a

dat
a .........d
after ......a

dat after
me ......a

dat for
th .....a

data
, .....a

day
, ..A......c
a .b
and .b
i a
in .c
of .....b.a
on .b
or ..a
we a
with .....b
without ....a
you ..A...h.A

day ,
and .........b

day and
i .....a
night .c..b

day i
wil ......a
would a

day or
night ..a

day when
you ........c

day with
no .....b

dead
on .a
than ......e

dead on
th .a

debt
ar .......a

decent
wif .......a

decid
if .........a
what ..e
when .........f
who ...d

decid what
you ..c

decid when
we .........c
you ..d

decided
not ..C
to ..C

decision
about ..a

deep
down ........h

deep down
you ........e

delet
every ...a
her ...b
th ..b
that ..c
your ..ad

delet her
number ...b

delet th
photos ........b

deleted
th ....E

demand
that ..d

demand that
you ..d

depend
on ......d

depression
is .......a

desk
, ....b
to ....a

detector
test ....d

di
, .a
in ......a

di ,
i .a

diary
has ....a

did
, .....a
befor a
in .c
it ....aA..a
not ...cB.A.b
on .....a
say .........b
this .......a
to .....ae
you ........HE

did ,
and .....b

did it
to ........d

died
on .......a

dinner
and .....a
in .....c

dinner at
th .........a

dinner in
th .....c

discord
, ..a

disgust
you ........d

disgusted
by ........c

disorder
, .......b

ditch
th ..ea

divorc
and ......a

divorc and
i ......b

do
, ..Cbb.Hc
anyth .b
as ..j...b
better b
everyth .e
i ..C..A...b
if ....b
is .c
it C.b.cc..Bg
not .GbdB.AB
noth .f
sh ....a
so ...a
someth d
th ....GC...c
that ...Eb.C
this .........a
to .....dg
what ..c......d
with .........D
without ...e
you BCAaFCa.JC

do ,
and ...a

do anyth
for .b

do as
i ..d...a

do if
you ....c

do it
again ...abcA
daily .........a
for .........d
my ..b

do not
refus ..E......c
stop .........a

do someth
about b
to ......c

do th
night ..a
sam ..A..aD
tax a

do that
thing .........a

do what
i ..e......d

do you
need ...d

doctor
said .........b

doctor said
six .........a

dog
, .a....A
go ......b

dog ,
th .a

don
, .......a
by .a
it ....e.c
with ..cd

door
, ....a
and ......a
at .....a
has .......b
locked ......a
wil .....b

door at
ten .....a

door has
a .......b

door wil
be .....b

dot
go ....b
is ....b

down
, .........b
and ..aCGA
on ........a
onc .........a
th ..ba.bc..C
to ..Eee.BgA
what ....C
you ........e

down ,
i .........a

down th
sink ..b
stair .......a
toilet ......a

down to
th ....b
you .......eB

down when
i ..d

drama
queen .......g

draw
my ........a

drawer ,
and ....c

drawer
and ..a
for .....a

dress
to .....a

drink
, .........E
becaus .......a
responsibly a
with ...e

drink becaus
of .......a

driv her
to .......a

driv
me .......f
off ......a
over ..a
past ....a
us ......c
you ......D

driv me
to .......c

driv th
car ......a

driv us
both ......d

drop
th ..c...e..a
them ........a

drop th
subject .........a

dropped
th ...b

drov
me .......d
my .......b

drov me
to .......d

drowned
th ......a

du
to .......b

dump
me ......e

duty
as ..B

duty as
my .........b

each
and .f..C
even ....b
li .....c
night ....c.a
of A.E
on .a.....a
other c...C
tim ...c

each and
every .g..C

each tim
you ...a.c

earn
mor ..a

earned
it .....c

easter
, ..a

easy
on d

easy on
th a

eat
at ..a....b
what ..a

eat until
you ......b

effort
with a

eight
month ...b

either
of ...B

either of
us ...B

email
to ......c

embarrass
me .....b
you .....e

embarrassed
me .....d

emotional
rang .......a

emotional rang
of .......a

end
, ...b
it ......d..B
my ......b
of ..fA..C
th ..A...J
that .....a
this ......A
to ......c
up ......f
when ...c

end my
lif ......b

end th
day ...a

end up
in ......e

energy
for .........b

engaged
, .......a

engin
on ...a

enjoy
it ........d
se ........b
th ......c
your ......a

enjoy it
when ........b

enjoy se
me ........b

enough
for ...d
on ......a

entitled
to .........g

entitled to
sex .........b

equal
, ..b
on .........c

even
, .....b
at ...a
if ...C.....b
onc .a
when ..C......c
with ...c.c

even ,
i .....a

even if
you .........f

even onc
, .a

even when
you .........b

ever
, .b

every
ex ...a
guy ...a
hour ....bb
invitation ...a
night ..a...a
on .b
password ....a
promis .a
purchas ....a
singl .k.E
tim ..E
week .D.......a
woman .ADd

every hour
of .b

every night
, ..a

every singl
tim .a.A

every tim
you .....a

everybody
know .d

everyon
, a
agre .a
at .d....a
can .a
in .f
wil .A....c

everyon at
your .b

everyon can
se .a

everyon wil
se ......c

everyth
, .b
i .a
in .b
you .g

everyth in
this .b

ex ,
i ........a
so .........b

ex
about ....a
got .........b
never .........b
on .....b
said .........E
sent .........a
was .......a

ex about
th ....a

ex got
it .........b

ex is
in .a

ex on
th .....a

exactly
what ........c

exactly what
you ........a

excus
to ........a

expect
sex .C.......b
to ....a
total .b
you B.ca

expect sex
every .B.......a

expect th
sam .........a

expect you
to A.c......A

explain
it ......b

explain it
to ......b

ey
, ........a
for .....f
open ......a

ey ,
i ........a

ey for
an .....d

ey open
if ......a

fac
down ....B
i ....c
th .....c
up ....c

fac i
would ....c

facetim
me ....a

fair
fair .....h

family ,
and ..d

family
ar .......c
everyth .B....d
link ....a

far
as .........a
too c

far as
i .........a

fault
, .......a
that .......b

feed
th ......C

feel
about .........b
as .....a
it .....d
lik .........b
valued d
what .....e
you .....a

feel about
it .........c

feel lik
a c
it .....C

feel what
it .....b

feeling
do ........c

feeling do
not ........c

felt
lik ..c
noth ........b
stupid .a

few
day .....a

fi
password .....b

fianc
is .......a

fight
, ........a
you ......a

fight ,
you .....a

fight you
for ......a

filled
th .a

film
it .........a
th ....b
us .........a

fin
, ...b.cd..b
for .....a
with aa.A

fin ,
but ...a
i .........b

fin with
me a........B

final
say ..a

final say
on ..a

find
a .........a
another ..ch
me .....Ba.c
my ....j.B
out ...Eddh..F
someon ......H..d
th ..A..c
you .....Dd
your .....c...a

find out
, ......c
what a

find someon
els ......B

find you
, ......c
at ....C

find your
own .....c...b

finger
is .........a

fingerprint
on .......a

finish
this .....a

fir
to ......c

first
, ......A..a
and ....d
befor ..b
husband .........B
night .........c
step ........b
th .........d
tim .....c

first ,
and ..a.a
i ........b

first befor
you ..a

first if
you ..a

first of
th ..a.b

first tim
i .....a

fit
a .....a

fit a
bolt .....a

fiv
a ...b
minut ..a......b
year .....a

fiv a
sid ...b

fixed
your .........c

flat ,
i ......b

flirt
is c
with .....c

flirt with
me .........b

floor
, ......a

flower
becaus ........a

follow
her ....b
my ..a
through .........d
you ....h

follow my
rul ..b

followed you
to ....a

follower
and ...b

fond
of ........a

fool
of ....a

fool of
me ....a

foot
down ..d

for
, .........d
a ..a.AfAcbA
al .e
an ..cdbc
any ..b
as ..C..f
assault ......b
be .........c
both c.ca.....c
dinner .........B
each .....jc
every .....f
girlfriend ....b
good .f.k..c
her ........bd
him ........bb
if .........a
it .....ad..c
lateness .a
less ......a
lif .........c
ly .....d
me c...gEDBC
mov ...b
my ..b.AJ.AaB
myself ...A.ACa
no ........b
now .........A
on ...f.....a
onc b.b
sex .........A
show ........b
singl ...b
six ....a
som .....a
someon .......a
stay ....b
stranger .........a
talk .....b
tat .....c
tea ..c
th A.BBDACBbE
that .....eAc.b
this ......c
thre .....c
two ..B......H
us ...a
word ..a
you .bfe....G
your ...C.DcE

for a
month .....e
week .a...d

for al
eternity .b

for an
ey .....d
hour ...db

for as
long ..B
many .....b

for both
our a

for each
li .....b

for good
, ...a

for her
, ........aa

for him
, ....b...b

for it
, .........a

for me
, .........c
and ...a
if ..a
to ..aca

for mov
in ...b

for my
fortieth .........a
sak ..a

for talk
to .....b

for th
conferenc ........a
day ......e
girl .....a
hous ......b
lamp ..C.B
neighbour .....a
rest .g
summer .....b
trip ....a
visa ........c
wed ..b....a

for thre
day .....d

for two
week ......a

for you
, ..aa.a...b
is ..c
to ..ABA

forbid
you ..ec

forbid you
to ..d

forbidden
from ..b
to ..c

forever
, .b

forget
to .....c
your .....a

forget to
cal .....a

forgiv
you .....a...c

forgiven
me .........b

forty
day .....a

forward
me ..d.g

found
a ....c

four
and .......b
hour .........b
year .......a

four and
stil .......a

four year
old .......a

fourth
floor ......b

fre
to ..E....DGG

freez
th .....a

freez th
joint .....a

fresh
start ...a

friday
, ...B..AA
and .....b
drink ...c
night .........b
or ..c

fridg
is ........a

friend
, ..b....A
about .....d
al .......b
ar ...b....a
at ....c
from ...C
go ...b
of ..B
on ..A....a
you ...i

friend ,
and ...A

friend about
th .....a

friend and
i ...A

friend ar
trash .......b

friend at
th ....c

friend of
any ...B

friend on
thursday .......a

friendship
with ...c

from
a ..C
her .b
his ..a..a
hom ...a
how ........b
me ..CCDbd
monday .aac
mum .....a
my a..D...C.A
now aa.b...bb
on ......b
th D..DbaAAAA
this ...e
today ...d
tonight ....d
work .........c
you b.D.B....b
your aEaab.B..J

from her
on aa

from how
you ........b

from me
, ..c
and ......f
with .....a

from monday
you a.b

from now
on b..b.a.cb

from th
landlin ....a
moment .a

from this
week ...a

from tonight
i ....b

from you
, b........b

from your
ex a.a
sid .......a
trip .......a

front
of ..bA.b

front of
me ....a
my ..e..ba
th .......a
your ..D...E

ful
of ...dA
stop .d

gap
in ....a

gap in
th ....a

garag ,
and ........a

gas
tap ......a

gav
his .....a
me .........A
up ..E.E
you .........a
your .........a

get
a .acaa.cG.D
at ........f
away ........c
cancelled .....a
even .....h
for .....c
hurt ......d
into ........a
it ......a..e
looked ....a
me .........c
my ..d..c...c
no .....f...D
off ..g
on ...f.....a
opened .......b
out .........a
over .........b
paid b
read ....b
rid ..ec
sex .........a
som .........b
th ..CD.....C
to .....BA.FB
undressed ..a
up .....EA..H
used .........d
what .........d
written ....a
you ......e
your ...B

get a
kick ........b
letter .....a
veto ..c

get at
me ........b

get away
from ........c

get in
from .....a

get looked
at ....a

get out
of ........ab

get paid
back b

get rid
of ..ec

get to
say ...b

get what
i .........b

get written
down ....a

get you
fired ......e

ghost
me ......b

girl
at .........c
do .......a.a
night ...d
to a
who ......b..f
would .........b

girl to
my a

girl would
hav .........a

girlfriend
did .........a
send .........b

giv
his .........a
in ...AA.A.cg
me c..Ff...E
up ..dk.....I
you .....aa
your ..a

giv his
wif .........b

giv me
oral .........b
th ..a.aaa
what .........c
your ....c

giv up
th ..dc
your ...d

giv you
th .....d

given
th ........a
up ...f

glass
, ..c

glued
to .b

go
, ..de.E
ahead .....b...c
along .........f
and ...EEBB
back ..a.dD
by ........db
down ......d
for ....a
forward b
if ......b
in ....cda
off .a..ccb
on ....aAb..a
or ...d
out ..aCc....E
over ....c
quiet .....a
red ........c
th ...a
ther ........c
through ...ah.C..B
to B.aa.abBD
too a
under .....cd
up ......b
without ...B.aA..g

go along
with .........d

go and
chang ..b

go anywher
without .b

go by
myself ........d

go down
th ......b

go for
a ....B
you ....d

go in
my .....e
th ......d

go off
th ......a

go on
, ......a..a
holiday ..c
in ........c
th ..b...a

go out
of ......f
without ..D.A.B

go over
it ....b

go quiet
for .....a

go ther
to ........b

go through
me ...b
your ....e.G

go to
be ..b
carry .........a
goa .....a
keep ....b
mak .....c
my ......Eb
prison ......a
th ..b.D
that .....c
work .........b
your ......c..b

go too
far a

go under
th ......b

gold
digger .......e

golf
club .....a

gon
a a
from .......a
off ........b
to ...a

gon off
me ........b

good
, .......b
energy a
night .........B
reason .........b
sport .........b

good husband
giv .........b

goodby
to ..ce

goodby to
th ..aa

got
a ...d..a..b
borderlin .......a
in ....b
it ....d
me ...e....E
on ..b
th ...C
til ......a
to c.h...B.A
us .......d
wet ........a
you .........d
your ...A.....c

got borderlin
, .......a

got me
, ...b

got th
receipt .....a

got to
go ...a
improv b

grandmother
china .......a

green
card ......d

green card
interview ......a

grew
up .........A

group
, ...b
chat a

group chat
, ..a

grow
up ..b

grown
man .......b
up b
ups b

guest
list .....b

gun
in ......b

gun in
th ......b

guy
you ...c

gym
, ...a
bag ....a
membership ..b

had
a ...a.JBC
befor ........a
energy .........b
enough ..a
it .......c
my ..b
no ...C
not ...B..c..C
th ..C...d
their ...f
them ....d
to ...ADbCa
you ...d...e
your ...b

had energy
for .........b

had it
with .......a

hair
stay ..a
without ..c

hair stay
long ..a

half
asleep .........b
nin ..b
of ......A
tim ......a

half of
th .....bA

hand
, .........a
back ...b
go .........a
in ..bb.....E
it ..b
on .....C...C
over ..b.f.B
them ..d
wher .........c

hand in
your ..cc

hand it
over ..b.c

hand over
th ..a.a
your ....b

hand them
to ..a

hang
out ...b
up ...a

hang out
with ...b

happen ,
i .a

happen
again .......aa
on ......c
to ......gb

happen again
, a

happened if
you .......d

happened
to ......f.a

happier
if b..a

happier if
you a

happy
, .........a
if ...a

happy if
you ...b

hard
, a
and .....a

has
a D.A.add.A
an ......b
been .c..c.A
got ...a
need .........c
no ...a.....G
stopped ........a
to aahddAHc.c
your .......a

has a
husband .......b

has to
be .c..c....c
chang c

hat
for ......d
it ......B
my ........b
to ..a...a

hat to
hav ..b

hav
a a.a.a.bC
agreed .........A
already ........cd
an ........b
another .........a
approved ..e
asked ...d
becom a
been .a...A.c.c
booked ........aA
checked ........a
closed .a
decided ..bA.....a
don ......a..b
drafted ......c
earned .....b...a
finished ..a
forbidden ..db
forgiven .........a
found ....b
friend ..D
given ....a
gon ....aa..a
got .A.a..b
had b.a..aB..c
her ...b..a
hidden ......B
kept .........a
known ........d
laid ..a
left ...cd
locked .....b
lost .....c..b
mad ..a...D
married .......c
me ...f
met ...d
my d..Fb
need ..A......e
never .d.B
no dB.a.CafaB
not .h.a..f
noth ....a
on ..d
only ....b
ordered ...a
paid .....d
put ..F.ab
read ......a
ruined .......a
ruled ..c
said .cb..c
seen ..acd
sex ...F..A.Ci
slept .........c
spoken ..d
started .........a
stil ......c
stopped ....Ba
suffered .....a
taken .....b
ten .....a
th ..AFc.b.CG
them ...B
thought ........aa
thre ...a
til .........b
to a.cd.H..Ne
turned .......d
two ..b
until ......d
waited .........c
what .........a
worked ........a
you .b.cGHhBB
your ..BDc..A.B

hav a
few .........a
long .....a
right ....a....b
rul ..a

hav asked
your ....a

hav been
a .......b
on .c
patient ..b......d

hav cancelled
your .....a

hav decided
not ..B

hav don
it ......d

hav earned
it ..a..b

hav forgiven
me .........a

hav found
a ....a

hav friend
of ...A

hav gon
off ........b

hav got
a ..abCCbH
borderlin .......a
it ....c
me ...e
th ...C.a
to ..d

hav had
a b..a.....a
enough ..a
it .......a
th .....a

hav kept
a .........b

hav mad
up ..b

hav my
back d

hav need
and .........a

hav put
a ....a
th .....a
up .........c

hav said
what ..a..a

hav set
your ....b

hav sex
with .........e

hav slept
with .........e

hav spoken
to ..a

hav stil
got ......c

hav stopped
ask ........a
th .....b

hav ten
minut .....a

hav th
dog ......a

hav to
ask ..a
be .........D
com ..a
go ...e
liv ......b
stop ...c

hav told
her .......a
th ...bbb..b
you .........B

hav two
beer ..a

hav worked
out ........a

hav you
deported ......b

hav your
visa ......d

he
can ..baad...a
do .........A
get ...a
has ..ac
is ..b.a..g
know .....c
learn .....a
leav ......c
may ..eb
need ...a
ring .......b
said ..A.DB
say ...abb
think ........b
want .........a
wanted .........a
was ..A.....D
went ........b
wil ...a

he do
not ...A.....A

he has
to ..db

he is
, .......b
a .......a
not ..d

he wil
not ...b

he>
, ..BE....a
a ...c..a
again .......b
along ..a
and ..A.EEF.C
asked .........a
at ......D
back .....b
bed ....a
befor ..b
bought ........b
can ..bb.e
car ....a
do ...B.A..a
flower ........a
for ..a..b
go ...b.....b
has ..ab..A
he .....b..c
her ..AAB
hes .....d
his .....DHA
i B....a.A
if ...a
in ..FA..A.Ad
is ..b.aAAe
it ....Be
just ........b
know .....b
learn .....a
leav ......c
look ........a
lunch ....a
may ..db
me .B......a
my ........d
need ...a
never .a
night .....a
not ..b..AACeB
of ....ae
on ..baAcd..a
only ........a
partner ...d
pick ...a
ric .....a
ring .......b
said ..CBE
say ....aa...b
se ...a
shar ....b
sit .....a
so .....b...d
stag ...a
th ...AA..aa
that ...A..A..E
think ........a
to ....C.A.b
told ...B.D
twic ...b
want .........a
wanted .........a
was ..C.....F
went ........b
what ....c
when .....a
who ....c
wil ...a
with ....cD
without .a
you ...abG.D
your ......a

head ,
and .....a

head
of ..b
when ........c

headach
is ........c

headset
is .....b

health
visitor ........a

healthier
balanc a

healthier balanc
between a

hear
about ....C.a
from ..A
if ....a
it ....D.F
me ..b
no .........f
th ....a
what ..b...b

hear about
our .b
th ......b
your ........b

hear you
hav ...a

heard
what ........a

heart
is ........c
rat ....b

heat
off .....a

heat off
in .....a

hed
been .....c
better ..a
lik ...b

hel
se ...c
to .....b

hel to
pay .....b

help
if c
my ........d

hen
weekend ...c

her
, ..bacbb
a ....BA
again .......b
and ..c
at ...a
aunty ...e
car ......a
down ......a
family ...b
friend ..DB
from ...a
husband ..CFB
i ...B
in ......c
letter ....d
man .........h
not .......a
number ..Ae
on aa
onc ...a
out ...a
peopl ...a
phon ..C.d
pic .....a
record .....a
sh ..b
sister ...b
that ...D.....b
to ....BA...c
wag ...a
whatsap ....a
window ...a

her ,
and ......a
i ....a
not ........a
that ..a

her and
it .......a

her in
a ......c

her it
is ..b

her number
and ..Ca

her out
of ...a

her phon
and ...a

her to
stop ......a
th .......a

hes
a .......d
in ...a
not ...d
th .......b
to ..b

hid
her .....b
th .....A
your .....f

him
, ..A.a...b
everyth ......c
for ....a
hav ..b
in .....a
on ....b.A
out .....a
that ..a
to a..aC

him i
want ...a

him to
a .......a

his
boss .....a
brother ....a
cal ....b
cod ....a
ex .......a
lif ...b
mat ...c
nam ......a
number ......b
old ...b
phon ....b
pocket ....b
tyr ......a
wif ..CFDE

his wif
sex .........b

hit
is .....b
th ......Da
you ......l

hit th
wal .......b

hiv
status ......a

hiv status
is ......b

hold
th .........A
them ....b
you .......a.f

hold you
to .........c

holiday
with ..b

holiday with
my ........a

hom
, ..ca
and ...d.A.a
at c
by ...C
drunk .....c
from .........b
offic ......d
on ..c...a
so ........c
th ..a.b
to .....a
when ..Dc..B

hom ,
and ...a
so ......a

hom at
a a

hom on
tim ..a

hom when
i ...c

honest
with a

honest with
you a

honestly
, .......b

honesty
about .....a

honey
, ....aa

hop
for d
i ........g
we ......b
you ......B
your ......a

hop for
a b

hop i
wil ........c
would ........b

hopeless
with .......a

hot
tub .........a

hotel
bil ....b

hour
, ....a....b
and ...b
at ..a
of .b
on b
with ....a

hour to
se ..a

hous
, ..aaa.b
in a
is .....b
key .....c
on ..b
over ..a

hous ,
and ...a..a
that .......a

hous whil
i ...a

housework
, .........a

how
i ...d..B
it ..A..c...F
many ....c
to ....D....b
we ..a
you b..C...aaa

how i
get .....a
run ..a
wil ....a

how it
feel .....c

how you
lik .....d

however
long .....b

humiliat
me ......b.b
you .....ca

hundred
follower ...b
for .......a
percent .e
tim ..c..c

hundred follower
and ...b

hundred percent
of .d

hurt
me ..D..bE.iC
myself ......c
you .....cd

hurt me
, .....a

husband ,
and ......a

husband
a .......a
at .......a
i .........A
is .......d
who .....b

husband giv
his .........b

hypocrit
, .......d

hypocrit ,
you .......c

i
accept ....a
agre ..b
agreed ..ba
alway .c
am aaA.A...b
answer ......A
ask d...eAF
asked ....c
believ ..a
bet ........b
blam .......e
blocked ...b
booked .........a
bought ......A..e
break ......b
bring a........c
cal ..c..c.a
cam .........a
can ...BdCaBdC
carry .........a
catch .....ba
chang .....a
cheated ...A
check ....h
choos ..a
cleaned .........a
closed ....A
com a.adBD...e
cook .....b
could A.....e..c
count ....h
cried ....D
decid ..eb.....a
deleted ....G
demand ..c
di .a
did ..b...a.C
do AcA..Aa.Aa
draw ........a
drink .......e
drov .........d
expect babbaBBC.b
feel C.BG.CB.F
felt c.b
find ..B...C
fixed .........a
forbid ..hb
forgav .........c
found ....A
gav .......E
get .C.Ca.Db
go .AA..BAa
got .....BCd
had ...AaD...B
hav BAb..aA
hear ..Cb.cc
heard ....B
helped .........a
hold ....e..d
hop a..EA...B
insist ..d
installed ....a
intend .....a
is ...c
just ..A..b
keep C.Aa.b.a.a
know .AbA.Cc.eB
lay c
learned .....a
leav ..CD
left ..AJF.HB
lent .........a
let ..a..C
lik DACBAA.A
listen ....d
liv .......b
lock ...c
look ....h.G..D
lost .......a
lov ..GA
mad ...b.aA
married .......b
mean c.db.ba..D
meant ...b..a
mention ........a
might ......c
miss ....ABE
need b.D......C
not ....d
noticed ....B
open ....c
ow ....A.BE.F
paid ....BB...a
park ....a
pay ..a.eC...b
phoned ...ab
photograph ....b
play ....d
point ......b
prefer ...a
promis .....c
provid .........a
put ..B...AJ
quit ..C
quot ...d
raised .......a
rang ...ac
reach .........b
read ....bA..D
refus .........G
requir ..a
ring ....fa
said ...aED
sat .a
saw ...b....b
say .cg.b.A.BD
se ..C.eA..d
sent ....G
set ..c
shal ....ac
should ..a......c
simply .....c
sit ...bc
slept ....C
smel ....e
sold ...b
speak ..a
stand ......a
start ....d
stil ..F....B.C
stop ..HCBb...E
stopped ...BC..B
suggest ....a
swear ......e
switch .....a
tak ..D...A
tel ..bCC.a..c
think a..cA.E
thought ......F..C
throw ......f
told DBA.A...A
took ....AAEB.e
tried ......b
turned ....E
understand ......a
unpack ....a
us ....b
used ...CA
want ebaabABbBb
was .ca.B...BC
watch ....f
went .....E
wer ......d
wil b..AA...aA
wish e...c...A
withdraw .....b
withhold .....c
would a..A.A.AaC
wrot ...a

i agre
with .........a

i am
a ......aDd
afraid ......D
after d
ask e.Cf.....A
awar ........c
away ....c
back ....b
cal .........c
calm ......b
capabl ......a
cash .........a
clean .a
concerned ...a.....a
don .b.....a
du .........e
entitled .........c
fre ......b
glad ...A.....B
go D.B..baaB
happy .....BAB.A
in B.a..F..A
keep .....b
leav ..CB
lik ......d
mov .......c
no ........b
not c.aabab..a
off ..D..C
offshor ..b.c
on ..b......B
out ..Ca..D
owed .........h
put ..e.b..b
read ....e
ready ......a
say b.....bb
sel .....a
serious ..ba
sick ...a
sleep .......b
sorry ..D..FC..C
stop .....a
stupid ........a
tak .....cb.aA
talk ..b
tel ..b
th ..ba.....a
too ........a
wait ...a
with ...a
your ..ac.CC..b

i ask
for b...b

i asked
for ....d

i bet
you ........b

i blam
you .......d

i booked
th .........a

i bought
th .........b
you .........c

i brok
a ......c

i cal
it .....b
you ..c

i can
be .....b
get ......c
hear ....c
look ..a.b
mak .....bc
not abBbc...FB
read ....c...g
se ..a.d.F..B
tel ....c.A.h

i catch
you ......b

i chang
th .....a

i cheated
with ...A

i choos
th ..c

i cleaned
th .........a

i com
along ..ac
first a
hom .........a
in ..a

i could
be .a
not ........a
read ....d

i count
th ....d

i cut
up .....a

i decid
what ..d
when .........c
who ...b

i demand
that ..d

i di
, .a

i did
not .....A.A
th .........a
to ......d

i do
, ....b
it .........A
not .A.CD.C
th ...a...b.a

i expect
sex .C.......c
to ....a
total .b
you A.d

i feel
lik ....b
you .....b

i find
out .....c
someon ......A

i fixed
your .........a

i follow
her ....a

i forbid
you ..ec

i gav
th ..a
up ....B....a

i get
a ..a.c
in .....a
my .........e
th ....c.A
to ..a.b
what .........c

i go
, ...b
by .........a
over ....b
quiet .....a
through ....i
to .....A

i got
a .......a
you .........b

i had
my ..a
to ....D
your ....c

i hav
a ....bab..b
already ..b...d
approved ..e
asked ...cd
been ..a..E...c
booked .........A
closed .a
decided ..b......a
don ......a
drafted ......c
earned .........f
forbidden ..db
gon .....a
got ..B..bb.C
had a..a.b
hidden ......B
kept .........a
known ........a
laid ..a
left ...b
locked .....b
mad ..c...A
married .......c
met ...b
my ....a
need .........d
no ..HL..Ca.K
not ...a...C
noth ......b
only ....b
ordered ...a
put ..D.bcD
ruled ..c
said .cd......C
seen ..ad..A
set ....a
spoken ..d
stil ......c
stopped ....Bb
taken ..B..a
th ....b.a
thought ........a
to ..E...Ed.d
told ..a..a
waited .........c
worked ........a

i hear
you ...a

i hid
her ...a

i hold
you .......a

i hop
we ......b
you ...C
your ......a

i intend
to .....a

i is
not ...d

i just
hav ......b

i keep
a ......c
my .......b
th ...bba

i know
a ......a
exactly ........c
hes ..a..a
it .......a
peopl ......f
th ....b
what ..F.C.A..B
wher ....A.b
which ......c
you ....c.F.c
your ......a

i learned
it .....a

i leav
my ....b

i lent
you .........c

i let
him ..b

i lik
, .......a
it ...a.....C
to ....c.a

i liv
with .......b

i look
at ....c

i lost
my .a.....b

i mad
a ....a
her .....c
him ...c

i married
a .......b

i mean
it ..c..ce
to ....b

i meant
it ......a

i might
tel .....a

i need
th ....b
to .........C
you b..c
your ....a

i open
my .a

i ow
you .......A

i paid
for .........a

i pay
th ..a

i phoned
th ....c

i prefer
a a

i put
a ....d
my .a
th ....D

i quot
th ...d

i rang
th ....d

i read
his ....a
th ..a
that ....A
your .....A

i record
our ....a

i remind
her .........a

i requir
you ..a

i ring
th ....d
your .....a

i said
i ........b
no ..b
so ..b

i saw
th .......a
your ........a

i say
, ...a
it ....a
no ...b.....G
so ..c
you ..ba

i se
it ....A....a
no ...a

i sent
you ....C

i shal
not .....b

i should
be ...a
not ..c......b

i stil
hav ......c

i stopped
read ....D

i swear
on ......a

i tak
back .....c

i tel
her .........d
th ......b
you ..d..B

i think
i .........e

i told
her ...BC
him ..ea
his ...b
my ....b

i took
it .........a
th ...c
them ........a

i turn
off .....a

i us
it ....b
th .....a

i want
a b
his ..a
it ....b
sex .........a
th ....b
to A.dB..G..B
total .a
us ....E
you ...bBb
your ..ace

i was
fin .......a
raised ...a
right .....b
upset ..a.....a

i went
through ....a

i wer
you ......e

i wil
as ..b
ask B....GI
assum ....c
be ..a.g..a
beat ......a
believ ....a
blank .....b
break ...AAEb
bring ........d
burn ..A..Bd
cal a...ACA
cancel .....a
cheat .....e
check ....c
chok ......c
choos ...d
com ..A..aa..D
cut .....bd
delet ........ba
di ......a
do d.d.ac
drown ......a
embarrass .....b
end ..AH
everyon .a
fight ......a
flirt .....b
freez .....b
get .....b
giv ..c...b
go b....AD.b
hav ..CKc.a
he .........b
help .........b
hid .....b
hit ......b
humiliat .....d
hurt ......m
i ..A.a.A.Ba
if .....d...b
ignor .....b
it .........A
just ..a......b
keep ..B..B...b
kick .....a
kil ......l
knock ......a
know ....c
leav ....C.A
let ..a
listen .......a
lock .....b
mak ...C.ba.DA
mov ......D
my ..Aaa...Ba
need ....e
never ......H
no ..bca
non .a
not C.ACA.GCCD
only .......d
our .....b
out ......d
pay ......A
play ......b
pleas b
poison ......c
post ....E.g
pour ......a
prov ..a
put ......c
quit ..db
read .....d
report ......a
ring ..B..BC
rip ......a
ruin ......c
run ......b
say ..A.AB...C
se ..D..a
send ....CBb..A
set ......d
sh ......C.b
shar .....Da
show .....A
sinc .b
slap ......b
smash ....CCf
so .....a
start ......e
stop ..a...B
strangl ......a
sulk .........a
tak ..A....A.B
talk a
teach ......a
tel ..B.BAaEBB
th C.E..EA
that ..a
ther .b
this .......d
throw .....b
track ....g.B
wak .........b
we .a.Db
what ...a..D.b
when .....bb..D
writ .......b
you Db...BBdg
your .bAa.B.bb

i wish
you a

i would
appreciat e
ask b
be B...BA
cal .........c
cancel .......a
do .a.a.ee
feel ...dc...ba
go ......A
hat ...B..dA
hav ....B.b
leav ....a
let .....ad
lik b...aAC.bA
lov b.aA..J.AF
mak ......a
never .J
not B.CC..Ac.B
only ..b
prefer ......A
rather ........BD
say ......b.bg
se ......a
shar ......b
sooner .........A
stil ......B..C
stop ....a
think ......a..a
want c..cd
watch ......b

i>
" ..ADC...C
, ..a.AaaBaa
100 .h
24 .c
7 .b
a AaBD.CAA.a
about ..a.BaC.ca
absolutely .a
accept .........d
access ....c
account .....b.e
added ....c
address ...b..b
adult a......a
affair ...AA.B
afraid ......D.AA
after b.AAb.BG.C
again ..A.b.D
against ....b
agre ..a......a
agreed ..ca
ahead .........e
aim ......b
al AaA.C.b..c
alert ....a
allow ..e
allowanc .....c
alon Cc..D.bb
along ...b
aloud .....b
already ..b.b.b
also .....b
alway .h
am a.A.A...b
an .AB...B.c
and .AAA.DBB.A
angry ......a
anniversary ........a
answer .....Ea
any .........a
anyth .b
anywher .a
ap ..C.cD...a
apart .......a
appreciat e
appropriat d
approved ..e
ar .aa...Bb
argument ......D
arm ......a
arranged ...a
as A.CCa.A.e
ask baD.cAB
asked ......A..A
asleep ..DD.....D
assum ....b
at .AAABA.d.A
atmospher e
attitud c.....a
aunt ........a
aunty ...a
awar ........d
away ..A.Be
baby ....A.a
back ..DAa.Dd
backup ....c
bag ......Ba
bal .....a
balanc c
ban ..da
bank ..A...D
barbecu ...B
bat ......a
be .bA..aC.a
beat ......c
becaus .JCDDCEcAB
bed C..A..D
bedtim .........c
bedwet .....b
been ....B
befor FAEAb..aaB
begin .......b
behaviour a
believ ....d....c
belt .....ce
best .....e
bet ........b
better c
between b
big .....b
bil ....a
bin a....b
binned .....a
birth ........a
birthday ....AaA
bit A..A
blam .......i
blank .....a
bleach ......b
block ..A
blocked ...dD
blok ......b
board ......b
boat ..c...c
book ....D.Ba
booked ......D
boot .a...a
borrow ....A
boss .B....c..A
both ....bacB.a
bottl ....b....a
bought ......AB.d
boundary a.b
bowl ...a
box .....BB
boy ...b..c
boyfriend .........a
break ...CADd..C
breakfast .........A
brick ..a
brid ...a.....c
bridg ......f
bring ....AAB.c
broadband ....b
brok .....A
broken .....a
brother ..A.CDB
burn ..A..Fg
bury ......a
bus ..D..GB
buy ....B....a
by ..Ba.AA
cabinet ......d
cal A..a.AC
calendar .......b.d
called .....D
calm ....a.bd
calmer c
cam .........d
camera ....b
cameras ....d
can ..AA.Cc.b
canal ..a
cancel ...b.f
cancelled ...bF
capabl ......a
car .A.a...A
caravan ...d
card ...DafG
careful ......b
carry .....aD..d
cat .....B...A
catch .....b
ceremony .....a
chang a.A.Cb
changed .....b
charg ..e
charger .....c
chat ....f....B
cheat .....d
cheated ...B
check ....hAA
children .c....b
chok ......c
choos ..g.A
chop ......a
christmas a......a
church ......a
claim .........c
clean .a
cleared ..a
clinic ....b
clos ....I
closed .c..F
clown .......c
club ...a
coach ..bb
coat .....bD
cod ....b
cold .....c
collar ....b
collect .....b...h
com aa.a.CB
commitment a
communicat c
company ...c..A
compar ....f
complet .a
completely .d
concerned ...a.....a
conclusion ........a
condition .........c
condom .........b
conferenc ........a
consider ...a
constantly .c
contact ..a
continu ....a
control ....a
cook .aAC
cooked .........c
copied ....e
copy ....e
could ...FbC.C
counsel ....a
counsellor ....A..b
count ....e
counted ......d
coupl .........e
cours ...e..a
cousin .....A
credit .........b
cried a...E....A
cupboard .a
curfew ..a
cut ..FH.ed
dad ....E.a.ca
daddy .....b
dat ....a..a.F
data .....a
day ...AaaB
dead .a....c
deal .........a
debt .........b
decent e
decid ..hcC....a
decided ......A
decision ..d
delet ..bd....a
deleted ..B
demand ..c
depressed .......b
desk ....c.A
di Aa
did .......BEa
different b
dinner ....Fd...E
disgust ........b
dish .........c
dishwasher .......c
dms ....d
do bbA.b.cb.A
doctor ..D...B
don .a....a..a
door ..A
dot ....f
down C...a.dCAB
drafted ......c
drag ......e
drama .......a
draw ....c...a
drawer ....c
drink ..G....c
driv ...B.Aa
drop ........a
dropped ....B
drov .........e
drown ......e
drowned ......b
du .........g
dublin .......a
duvet .....b
each ...Ae.b
early .........A
earned .........e
easter ..b
eat ..EDAAA..C
either .....a
elder .........a
els .........b
email ..AD
embarrass .....e
empty ......c
end .....B...C
enforc ..c
entitled .........g
enugu ........a
even .A.D.cCA.B
ever .b..B
every .a.CbB...b
everyon .a....e
everyth .fG...f
evidenc ....b
ex .....a.A
exactly ........c
excus .........e
expect ca.b.DDE.e
extension ....a
ey ....e
eyebrow ..b
fac ......a
fair .....c
fairer b
faithful .........d
family b..a..A
farm ...a
fast ......b
fe ...b.....a
feel ...b.BC
feeling ........b
feet ......A
fella .........c
felt cda.A.B..A
fight ......b
fin ....A....F
final ..b
financ a
find ..HC.AB.Ib
finished ..a
fir ......d
first .aC
fish ......b
fist ......c
fit ....a
fiv ....C.a
fixed .........e
flat .....B
flight ....C
flirt .....e
floor .b
folk ...b
follow ....h.C
foot ..g
for baAC.B.bBb
forbid ..hb
forbidden ..db
forever .i
forgav .........c
forget ........a
forgiv .........c
found ...D
four ...B.c...b
fre .b
freez .....f
friday ....AEA
fridg ....E
friend B..bB...B
friendship ...d
from .c.B...b.a
front ....B
ful .b
garag ......d
gat ...a
gav .......GB
get .b.b.AA.Ad
girl ...A.baa
girlfriend ...d
giv ....B..AaB
glad ..CHCDCDDC
go ..CD.AAbb
gon ...e
good ......c
goodby ...a
got AAAA.....a
graduation .....a
grandad ......c
grateful ......C
grudg ......a
guest .....b
guilt .........a
guitar .....b
gun ......f
gym ....a
habit a.......a
had ..A.d..da
half .........C
hammer ......b
hand ...JD.AD.a
handbag ....a
handed ....D
hannah .......b
happened ........a
happier b..c
happy ...DF.A..E
has ...A....b
hat ...BC.a
hav A.a.a.c.A
he ...AabA..a
head ....F.d.aA
health ........a
healthier b
healthy a
hear BE..daCH
heard ....A
heart ........b
heat .....a
hed .....b
hel ...e
help ....AAD..e
helped .........b
her Aa.dcca..d
hes ...c.....a
hid .....fD
him ..ad..b.Cb
his ..accfe
history ....a
hit .....EeC
hold ..a.d..c.f
holiday ......AD
hom B.CDDAEa
honest b
honestly .......b
honesty .f
hop g.B.E...F
hour B.aCaDI..c
hous e.....CB
housekeep .....a
how c...b....C
hr ......a
hug .........C
humiliat .....d
hundred ..b..c
hurt A.....i.AA
husband ..ae..a..d
i DCABaCACBA
icloud ....b
idea ........a
if BEFAcB.CJA
ignor .....g
immigration ......f
in ab.abA.acA
inbox ....e
insist ..d
inspect ....e
installed ....c
instead ......D
insulin ......b
insuranc ......c
intend .....a
interest .........d
into .b....dF
investigator ....c
ipad ....d
is ....Aa.c.A
island ...a
it BA.bcC..BA
itll ...b...a
january ..a
jaw .......b
jo ........a
joint ....Ab
jok ......a
jump ......g
just .....b.B
keep C..acc.a
kept b.....a
key ...a.....A
kick ......c
kid ..DAG.gC.A
kil ......cF.B
kiss .....bH..E
kitten ......b
knif ......c
knock ......d
know F...dC..e
lady .......b
lahor a
laid ..a
landlord .......a
laptop ....d
last ..a..C
lat ........a
later b........b
laughed .........B
lawn .....b
lawyer ....A
lay c
lead ..a
least .........b
leav .ACAF.E.H
left ..A.B.D.B
less c.....a
let ..abHcc.B
letter ..C
liar .......c
lif ...bCb.B.B
light .....b...A
lik b.A...BA.a
liked .........A
limit a
lin ....e
lingeri .........a
linked ....a
linkedin ..b
list ...dac
listen ....f.F
littl b....a.d
liv .......c
lock .....e
locked .....c
lodger .......b
log ....b
login ....e.C
lonely .......a
long c..A.....b
look a.d.hDEADA
looked ....a..b
lorry ......b
los .....F.A
lost A..A..A..C
lot .b....f
lov ba.AECBC.H
loyalty .a
lunch ....B
mad ..d.d.AE
mak CB.C.ga.FD
man a.cbB.a
manager ..bb
married ...a..Df
marry .......c.b
mat a....c
match ....a.a
matter ........b
me cCb.aB..ca
mean a..b.a
medical .........b
meet a..I
meeting ........a
membership ...a
memory .....a
men ...B
mention ......a.a
messag ..E.bD.B
met ...a
microphon ....a
might ......b
migrain .......c
mileag ....a
min ..a.CbIB
mind ...a
minut ..DaAAA
miss ...D.E...C
mistak .a
monday ..GBAC.a
money .....d...b
monitor ....b
month ...BCA
mood .....b...e
mor e..d.....A
morn ..B.F.B
mother ..FB.....c
mouth .a
mov A..a..Na
moved ..F..AF
much .b
mum ..a.FD
murder ......B
must ..A
muted ....B
my ..E.DCBaaA
myself GBA.ACbb
nag .......d
nam ......b
nan ....A
nanny ....c
near ..d
neck ......a
need b.BDdBAb.a
neighbour .....b
neither ...b.....c
never D.....A
new ..b..A...H
newspaper ....a
next .....DB..A
nicely .........a
nicer .....a
night ..c.aA..a
nin ...BBF
no A....BBA.b
nobody .CA
nod ..cb
non .a
normal a
nos ..d
not EAB.A.Ba
notebook ....c
noth ..H...b
noticed ....B
now ..B..A.c
nud ......c
number ....b.a
nursery ......a
of Ab...ab.Ba
off .BBBE..d.B
offic ..aaa..b
offshor ..b.b
on ..AbaAAaaa
onc ..AAA
only ..A..b..Ja
open .b..f
opinion .......b
or ..a..aE..A
other .........a
otherwis .........c
our A.....eA.B
ourselv ..a
out A...AaBA
outsid .....Ec
over ...E.aa
ow ....A.BE.I
owed .........d
own ....AC...A
packed .......c
pag ......a
paid ....AJ.F.b
pal ...b
park ....b
parol ......a
partner a.......aa
passcod ....b
passport .....ac
password ....a.E
pathetic .......c
patient ..a...a..d
pay ....aEC..a
peopl ..C..C.A
permanently .a
permission ..a
permit ..d
person ...b
perth ........a
petrol ....b.b
phon ...aaab..A
phoned ...ac
photo ..a
photograph ....a
photos ...B
pick ..b...B
picked ..b
pictur B..A.....B
pier ......e
pil ......b
pin ..c
pip ......a
plan ..a....a
play ....d.b
player ..b
pleas ...a.....a
point ......a
poison ......f
poly ....a
polygraph ....f
pool ....a
porn .........c
post ......e
pound .........a
pour ......c..a
prefer c..cC.E
pregnant ......a
pric .........a
printed ......c
priority b
privat ....d
profil ....d
promis .....b
proper d
properly f
proposed ...a
pulled ...a
punch ......d
punish .....f
punishment .....e
put A.DbC.b
queen .......a
quid ......a
quiet .....aC
quot ...e
rail ......b
raised .....a
random ....b
rang ...ca
rather ........CA
razor ......b
reach ..a
read ....f....C
real e
really d
reason .a.......c
reasonabl a
receipt ....d
record ....hc
refus .b
refusal .........b
relationship ..C...H
relativ ...b
remind .........e
rent ..a..b
report ......e
request .......c
requir ..a
resign ...a
respect c
rest .a
restaurant ....c
restor ....a
return ...a.....a
reveng .....c
rid ...b
right ..a..bB.ba
ring ..CHb....C
rip ......b
river ..b...d
road ......d
robbed .........a
roof ......e..b
room ..B...Fc.E
rop ......c
round ..b
ruin ......g
rul .......d
ruled ..c
run ...B
ruth .......a
sad ......E
said C.de..A..D
sak .........a
sam ..D..a...a
saturday .aAAA.C
saw ...aA...b
say ..cc.A.bAD
scared .........E
schedul .........a
school ...DAA.b
scissor ......a
screen .....B
screenshot ....a.d
scrol ....c
se ..cCi.Cca
search ....b
seat ....a
second .b..a.C
secret ......a
seen ...c..F
sel .....a
send ..B.C.e..B
sensibl b
sent ....A
serious ..ba
seriously a
set ..b.d..b
settled ..a
sex C......F.a
sh ...cbb...b
shal .....b
sham .....d
shar ..E.I.b
shared ....B
shel .....b
shift ...aa
shotgun ......d
should ....A....d
shout .......c
show ..B.C
shut ...bC
sid .....ad
signed ......B
sim ...aa
simply ...bbc
sinc .bA....ccC
sister A..cAFA
sit ..E.bAH..A
six ......A
skip ...AE.F
skis .....b
slap ......e
slash ......a
sleep ....D..baH
slid ......a
slip ....f
smash ....C.i
smel ....fa
smil .....b
snap ..a...f
sniff ....d
so A..bAbab.B
sofa .........A
softwar ....b
sold ...c
som e.A..b...c
someon ......C
someth d
somewher ........b
son ..a...b
soon d
sorry ..CDECK..B
spar ...a..A
speak ......B.a
spend .....b
spoil .....a
spoken ..d
sponsor .......a
sponsorship ......a..c
sport .........a
spreadsheet ....a
spywar ....a
stab ......e
stack .......c
stair ....a
stammer .....a
stand ...b..d
start ..FG..d..b
stay B.A...Ga.a
step ....EB
stil C.....A.F
stop HBDBccAAa
stopped ..EBG...aA
story ....b
strangl ......b
street ...c
strik .....a
stuck .......a
study .......c
stupid .a......c
subject .a
suggest ....a
sulk .........e
summer .....b
sunday B.B..A
supervisor .....a
sur ..D.cAb..C
swallow ......g
swear ......f
tab ....a
tabl ....dd
tablet ......c
tag ....b
tak .F.AAb
taken ..D.Aa
talk ..bCAAA.bD
tank ......b
tap .....bf
taught ..a
tax .......a
taxi ......D
teach .....cb
team ......a
tear .....a.c
tel CDBCE.c..a
temper a
ten ..aaAaAb
text ..B.ca
th B.A....AB
than ...CE...A
thank ......B
that bB.a.B.ABa
them C...e.c
then B.D.A....B
ther aba.c
thered ....a
they d....B.G
thing a.A..cf
think ...cAaAaL
thirty .....a.b
this .ABF.Db..B
thos ..abc....c
thought ....FB...B
thre A
thread ....c
through ....e...e
throw .....cc
thursday ..aG
ticket .....dB
til ..A.B.B
tim ....c.A..b
tip ......a
tired .........H
tissu .......b
to CADB.AAaAA
told .B.b..Aa
ton .....a
tonight .....MC
too b.AB.aa.c
took ...cBBGF.c
total .f
touch .........i
tour ....a
track ....cDE
tracker ....f
traffic ......a
tre ......a
treated c
tried ......b
trip .....b.b
trish ..c
trust ..D...B
tuesday ...A..A
turn ...DBa.C.B
turned ..H.CbD
twic .....aD
two AB..C
tyr ....A.d
uncl ....B
under ......d..a
understand .........a
unless ......a
unpack ....a
until E.EACAC..e
up .AAC.C.A.A
upset ..a
us ..c..ac..A
used ...BD....a
valued b
van ......b
vegas .......a
veto ..g
video ..a...b
videos ......a
villag ......a
visa ....AAe
visit ..BE
visitor ........a
voic ..A.b
wag ...b
wait ..ae.G...b
waited .........e
wak .........d
wal ......a
walk ...FCAC
walked ......A
wallet ....aa
want ia.cgBF.Ea
wanted .........A
warned .....a
was .aaA..A..C
wash .....aA
watch ..a.gCB..C
water ....C
way a..e...c.D
we .B.b
wear ........a
wednesday ......B
week .......b
weekend .....cB
weekly .........a
weeknight .b
wel a
went a....BF
wer ..aa.....a
wet .....d
what B.a.e..aeb
whatever a
whatsap ....a
wheel .......a
when .aBac.B
whenever ....db
wher ..A...bD
which ..c...a
whil ......F
who a.bcbDCD.A
whol .....b...d
whos ......b
why .....a..c
wif ...c.a...b
wifi .....c
wil a..AB...a
window ....B.b
wish f...a...C
with .aBBA..a.a
withdraw .....c
withhold .....f
without E.FAc.B..a
woman ..b...a..b
women ..Ad
wonder ....a.a
word ..c...B
work B.D..D...C
worked ........a
worst .....a
would bAC.AAa
wreck ......a
wring ......d
wrist ......c
writ .......b.B
written ....D
wrong ....A..A.A
wrot ...a
xbox .....b
year .........A
yes .........B
yoga ....a
you .aAb.caC.a
your DBBBafcCCa
zero .c

ideas
in ...b

ideas in
your ...b

idiot
would .......b

if
a .....BD
he ......h..d
i DAA.CC..c
it ......B
my ...aC....B
on .........C
sh ...A..f
th D..A.d...E
that ..FD.....A
ther ...E..A
thing c
this ........a
we ...BA
you b.GAC.d.M
your ...b

if he
com ......a
ring .......b

if i
am ...e..A..E
can ..C...c..b
catch .....b
could ....c
do ......a
find ......a
get ......Ba
go ...a
had ..a....b
hav ......F..c
hear ...d.b
se ....F.f
stop .........a
wer ......c

if it
was ....a
wer .......c

if sh
com ......b

if th
bank .......a

if ther
no .........b
noth ..a

if they
ar .....a

if this
happen .....a.aa

if we
wer b

if you
ar ..DF..AK
ask .......a
break ......d
bring ......c
cheat ......CB
com ......B
do ...D.bg
dropped ...a
end ......a
fancy ......D
feel .........A
go ......e..I
had .......ha
hang ......b
hav ..c.a.D
hit ......M
keep ......d
leav ...C..d
left ......b
loved ......A.b
really .a
smok .....a
tak ......b
tel ......b
trusted .........a
visit ...a
want ..e...I.G
wer c.a...Ih.c
wil .........j
would .....GRc

if your
brother ...b

ignor
me ......c
you .....e

ignor me
, ......a

ignored
my .....c

ignored my
cal .....c

important
to c

important to
me b

impossibl
to .......b

in
, ..bbe.a..d
a b.A.A.b..E
al .e
and ..A...c
bed F.BCHCAB.d
both a
by ..a
charg ..a
cret ......b
delhi .......b
dunde .....a
eleven .c
enugu ........a
everyth a
fact ..ab
for ..a
front ..aA.b
futur ..ba
his ....c
hospital ......d
it EA.dd.d.AC
july .....a
jun ...B
lahor a
law b.BA
lov ........e
march ....D
may ...C..b
me .......a
mind .....ae
moderation c
my ...bcdc.Hc
on ....e
order ........c
our aA
port .a
return .........d
spring ..a
sydney ........a
th .ABAAb.aE
that .c....BC
them ..c
ther ..a.a
this bc.cB.baE
when ..baa.a
writ ..a....b
you a......a
your ..B..FCCgA

in ,
and .........d
so ....a

in a
bad .....a
bag ......a
box ......b
field ......b
man .......a

in and
i ......a

in bed
by .........A

in both
nam a

in cas
you .....aa

in charg
of ..a

in front
of ..bA.b

in her
, .....a

in lov
with ........e

in mind
when ......a

in my
bed .........c
cultur ...a
drawer .....c
family ..a......a
hand ....d.b
hous ...a
locker .....a
notebook ....a
own ..a
pocket ......b
saf .....c
view .........c

in october
i .....a

in on
my ..b.a

in order
to ........c

in th
bath ....E.c
bedroom ..D......b
bin .....e
boot ......a
cabinet ......a
canal ......c
car ..c..CDc
cupboard .a
even ..a
freezer .....b
garag .....b
ground ......b
group ....b
hal ....c
hallway .....a
head .......d
hous ...d
jar .....c
kitchen .........A
loung ....a
mood .........a
morn .........a
near a
other .....A
pan .....a
park .....a
pond ......a
rain .....c
river ......c
room ..cgc
shed ......a
stairwel .....a
uber .........a
yard .....b

in that
offic .a

in this
hous .a.......b
relationship a
town ......b

in when
i ...b

in with
me ..a

in your
bag ....a
ey ........d
family .b
gym ....a
hand .a
handbag ....a
head ........e
heart ........c
notic ..ab
phon ...b

includ
th .........b

influenc
on ..a

insid
you ........a

intend
to .....a

intimacy
matter .........a

into a
tre ......c

into
my .....c
our ....b
th ......c
your ....d

invitation
you ...a

iron
my ..d

iron my
shirt ..d

is
" ....a
, ....a.a..a
a DABbbaabda
about b.....B.b
al a.....cc.G
alway .iD
an ..e..b
as ..A
at ..B..Ba
availabl .b
been .......A.c
between ....A
both ...b
break .....b
cancelled ...c.b
clear ........a
closed ..aa.d
com ..A
constantly .c
cross .....a
do ..b
down .......eA
eleven ..a
enough ..b
fin ..CGDGDFAE
final ..b
finished ...c
firewood ......b
for ...A.....d
ful ...b
get ..e
go .....ad
gon .b...a
grow ..a
happen .........a
he ...A
help ........a
her a.CE.....A
his ..A.C
history ...a
how C...cbE..d
i A.BA...aB
if ..Ab.aA
important c
in Fb....cE
included .........b
it .aBB..J.BA
just .......aad
keep ..b
kil ......B
leav ..ab..b
let b.D
lik ....afc
me ...dA
min .....B...d
money ........a
my aCA.cG.A
never .b
no ....ea...b
nobody .a
not .DacAbBDBe
obvious ........d
off ..E.Aa
okay b.A
on ..CAA..d.D
our .......a.a
out ...h
over ...e
paid .........a
part .........c
pathetic .......b
plain ........d
plenty ...c
privat ....C
quit ..a
read ....b
said ..a.a
say .....b...e
send ..b
settled ..a
sh ....C...ba
simpl ...c
sinc .....b
stay ....a
stop ...a
tel ..b
ten ..d
th .CBA.aa.ca
that a.C..AE
ther ..aA.Aa.C
tim ...c
to D.h.aAD.c
tund ..a
turn .....a
two ...a
unfriend ...b
unless a
until .a
up ...C.C
wait .a
wednesday .........a
what b.Cb...cd
when ..A..C
wher ......a
whoever .....a
why A.BC.BBedG
with ........aa
worth .........b
written ........c
you B..A...gf
your .aBDF.Bfba

is ,
and .........b

is a
bad .......a
bit .......c
fact .a
jok ........b
long ......c
man ...a
month .....c
promis .........b
sin .........b
smal ......b
tracker ....b
wif .........b
yes .........c

is al
i b
it ......b
your .......c

is an
hour .....d
order ..d

is back
in ........a

is closed
to ...a.a

is crossed
, A

is do
not ..e

is down
to .......fA

is for
me ..a
th ...c
you a.GE

is ful
of ...a

is go
to .....c

is how
i ...a.bC
you .........a

is i
am ..BEBBEb.B
can ......c.d
do ....A
hav a......c
turned ...a
want c........b
wil ..BA.AbAHC
would .....a

is if
you .....eB

is important
to b

is in
a ......a
my .b.a..b
th ..a

is it
is .a

is just
do a

is keep
th ..d

is kil
me ......A

is let
us c

is me
be .....a
or ..Bc

is min
and ..b
to .........D

is my
boundary c
brother ......b
cal ..b
choic .........c
duty .........B
mother .......b
right .........a
turn .........b
wif ..a

is off
for .....a
th .........a

is okay
, a

is on
it .....a
my .....a
th .....G
you .......i
your .......b

is only
fair ....a

is open
to ....b

is paid
, .......a

is part
of .........c

is plenty
for ...b

is sh
asked ...c

is six
week .........b

is someth
i ..a

is th
boundary b
deal ....b
first ........b
minimum .........d
pric .....e
reason .......a
third ........a
word .......f

is that
thing a
was ........a
you b..e..AA

is to
be ..c
repair ..D
you ........b

is up
to ........D

is what
i b..cd.B..C
sh .....a
you ..A....fda

is when
i ..C.A

is why
i .........A
we .......b
you ........f

is with
th ........a

is written
on ........a

is you
ar ..a.....B
do ..d
hav .a....b
say ........c
wil ..b

is your
body .........C
dad a
daughter ......a
do .......e
duty .........d
fault .......f
friend ...a
job .........f
sentenc .....b
wifely .........a

it
, ..c.b..ba
again ....ab
and A.b..A
anyway ..b
as ....c
at ..A
back ....A....A
be C
befor ..A..a...b
by ...b
com .....d.b
could ......a
daily ....a....a
do ..FE...B
down c.....B..B
ended ...c
feel .....d
for ....AB
from .....a
get c
giv ........c
go ..B.a
has .a..a
her ..h.aa
hurt .........d
if d....aB
in ....B...cc
is .b.a.A...a
keep ...d
lik ....c
mak ........da
mor .........a
not .......d
off ...BA
on C.a.a...c
or ...A
our ....b
out .....a
over ..a.d
pay .....a
put .....b
ring ...b
say ....b
stay a
tak .....bcc
that .....a
to ..D...bC.E
tonight .........f
up ..F..e...d
was ...a..bbBC
wer .......c
when ...B....c
wil ......a
with A....H..G
without .........e
work .....d
worked .....c
would b..b.a..a

it ,
and ........aC
i ........bB
in .....b
it .........a
so .......d
you ..C

it and
i ..b...b

it com
back ....aa
to .......b
with .........a

it do
not ..AB...A

it for
me ..b......f

it giv
you ........a

it go
back ....b

it has
been ..b

it her
, ..b

it if
i .........a
you c........B

it in
bed .........a
ther ..c
your ........b

it is
, .........c
a A..A....F
about d
al .......a
alway .d
been .........c
constantly .c
for ....a
good .........b
happen .........a
her a
important c
in ....C
lik .....ba
me ...b
my ..a....C
no .......b
not .Ha......B
obvious ........d
on .......c
only a
over ...a..a
plain ........a
stay ....a
th ...b...D
that .......c
tim ...b
us ..a
written ........c
you ..B...ba
your D.....Bb.b

it mak
her .........a
you ........b

it my
way ..b

it on
th ..cb.....b

it over
, ....a

it ring
out ...a

it stay
between ..b

it tak
a .......a

it to
be ...c
me ....b
you ....E

it up
to .....a...b

it was
a .....b
for ....b
you .......a
your .......b

it wer
not .......c

it when
i ........b
you ..a

it wil
not ......d

it would
be .....ba

it>
, .A....b.Aa
a B.EDB.aA
about b....GA
account .....a
after .....cb
again ....cb...C
agreement .........a
al .........A
alway .f
an ...a..a
and ..A..BDF.A
anyway ..b
ap ....a
apologis .a
appropriat c
as ..A.b.AH.b
at ..BAb.D
attitud .....a
back a.CG.b..BB
barn .......a
be Ddbb.ad
becaus ...aB....c
bedroom .....b
been .ad......b
befor ..D
best ...a
body .........B
book ....a
borderlin .......a
by ..eb..Fb
cal ..a
called .......a
can ..A
cheat ....a
com ..a.abFa
constantly .c
contract .....a
coward .......a
daily ....a....a
dark .a
day .a..D
decided ..a
do .aBAA.A
don .a
down a.......AC
duty .......C.a
ended ...c
even .........c
ever .b
ex .......a
fac ....C...d
fault .......e
feel .....c
fifty .....b
fin ...A
finish ......a
first .ac.a.a.a
for C.a.a..AAc
four ....c
friend ..A
from D.E.B..G.A
front ......a
get b.BE.....d
giv ........c
go .e..c.a
good .b
habit ....b
hand ....b
happen .........e
has .a
he ...c.....a
her a.fbdebb
hes ..b
him .....b
his ..A....c.b
hom .....a
hous ...A
how ..c
hurt .........c
husband .........c
i AABCaBB.ea
if d.....BC.B
important c
in D.ca.a
insult ........b
is .a.bA...Aa
it F..cbaB..a
job .........e
just ...d.a
keep ...a
kept a
kind .......a
last ...a.....B
letter ........a
lik ....c.a
littl .......a
logged ..c
long ......b
look ....A
lot a
mad ....A....a
mak ........cb
man .........d
map ....b
matter .........a
me C...ADCD.B
mean ........a
men ...b
min .........a
minut .........c
mock .....a
mor .........b
morning .........a
my D.e...BA.a
nappy .b
natural ........a
need ......a
never .d
new ...a
nic b
night ...C.....a
no ......D..A
nor ..a
nosy ....b
not .EAA.B.cAa
noth ....A
now ..A.c....B
obligation .........c
obvious ........e
of ...a.c.cE
off ..A.B
offic ...b
old ......c
on a.a.c.aa.b
only .ab....AH
open ......a
or ..Cg.CB
order .......a
our ..a.bA...b
out .........c
over ..c.a.b.b
parent ......a
party .....b
peopl ..c
plan .......c
reasonabl b
ring ...d
sam ........c
saturday .........g
sav ....a
say ..F.d
screen ....a
se ....b
sh ...bc
sink ........a
sister .....b
six .........a
skin ........a
smal ......a
so ...a.C.c
someon .......b
special .......b
statement ....c
stay ....d
stop ..Ea
sunday .........a
tabl ....C
tak .....bcb
talk .......c.a
tel ....b
th A.B.ABAB.a
than .........d
that .b...a.bac
then ..a
ther ..babc...F
thes ......a
third ........a
this ...b..A
tim a..e..A..b
to A.Aa.AB.A
tonight ..D......c
too ....a
tuesday .....a
turn .c
two ....b
until .......a
up ..CC
us H.dd...d.b
view ........a
was .....AbaC
way ..b..b...B
we .abGb..c
wed .......a
wednesday .....a...g
weekend .........b
wer .......b
wet ........a
what ..a.c....d
when B..C.bB
whenever .........a
wher ....b..b
whil ....a
who .b
wif .........f
wifely .........a
wil .....B
with .bd..B..C
without ....FC...d
women ..bb
work ..b..i...b
worked .....c
would b....a..a
written ........c
year ...c
yes .........a
you ...A..bae
your AbCAC.bb
yusuf ......c

itd
be ......d
help b

itll
be ......fa
stay ....a

jealous
, ...c
of ........e

jealous of
my ........c

jo
to ........a

job
at ...b
is ......F..E
to .........a

job at
th ...b

job becaus
i ..d
of ..Ab

job is
to ..c
your ......B

join
in .........a

joint
account ....Ca

jok
, ......a
about ......H

jok ,
if ......c

jok about
my ......A

jollof
on ........a

just
a ........d
be e
get .........e
hav ......a
li ..c......b
lik .......c
say ......a
so ....b
to ........e
us ..a
you .......a

just do
it .........c
not a........C

just li
ther ..c

just lik
your .......a

keep
a ......bC
an ....a
ask .....E...d
at .........c
away ...a
count .........b
her ..b......b
it h....d...F
me ........fc
my D..BI.Cc.C
off ..b
on ......b..a
quiet ..c
saturday .a
tab ....b
talk ......a
th aFa.b..CD
to ...d
turn .......a.b
your .abA...BB

keep an
ey ....a

keep ask
until .....A...a

keep away
from ..aa

keep it
up .....e

keep off
th ..b

keep se
my .......a

keep tab
on ....b

keep th
car .....b
door ......a
kid ......d
light .........b
receipt ..D.D

keep your
location ..c

kept
a ......a..a
th ......b

kettl
on ..D

key
back ..a
stay .....a

kick
out ........b

kick out
of ........b

kid
and .....a..a
ar .......a
asked .......b
away ......g
from ......g
off c.b
on ......C
to .....BG
wer ........a

kid ar
a ........a
anxious .......a

kid from
you ......h

kid to
school ......G
th ......E

kil
for ......F
me ......CE.D
myself ......f
th .......a
you ......f

kil for
a ......C

killed
what .......a

killed what
we .......a

kind
, ..AC
of d......f

kind ,
men ...A

kind of
idiot .......a

kiss
me ..c
your ........a

kissed
me .........c
someon .....e

kitchen
floor .a

kne
, .....b
ar .......a

kne in
front .....a

knew
befor ...a

knew befor
me ...a

knit
circl ...b

know
, .........E
a ......a
about ......b
exactly ........d
hes ..a..a
how .....e...c
i ......g
it .......cgA
nobody ...b
peopl ......f
th ..a.c...B
that ..b...B
what ..C.A.aAAb
when ....d
wher d.EF..e
which ......a
who ....b..d
you ....b.FDg

know ,
i ....b

know exactly
what ........c

know how
it .....b
to .........d

know i
hav ......b

know it
is .......a

know peopl
in ......a

know that
you ........b

know what
go ........a
you ....A.E

know wher
you a
your ......e

know who
is .......a

know you
wer ..a
wil ........a
would ........b

lad
, .a
from ...a
in ..aa

land
in ..b

landlin
at ....a

last
girl .....a
night .....a...A
on ......g
thing ...B
thre .........b
tim ...a..d
week ..C.a
word ..a

last girlfriend
did .........a

last thing
i ...B

last word
on ..a

lat ,
so ..a

laugh
at .....a..e

laugh at
me ......b
my ..a.....c

laughed and
said .........a

laughed
at .....c

lazy
sod .......b

learn
to ..c..a

learn to
say .....a

learned it
from .....a

least
of .........B
you .......b.d

least of
al .........B

least you
can .........b

leav
, .....Ae
a .....c
from .........a
if ......E
in ......d
it ..dbd.E
me ..EE..f
my ....c
th .bfd..G.B
that ..hd
this ......j
you ..B..fa
your ...a.DI

leav ,
i ......d

leav her
family ...b

leav if
you ......B

leav it
in ..c
on ....f

leav me
and ......a

leav th
room ..ECF

leav your
job ...c

left
, ......a
at .......b
it ....D
me .....bd
th .....CE

left at
th .......b

left it
on ........a

left me
on .....b

left your
phon ........b

lent
you .........b

less
drama e
of a

let
her ..b..d...c
him .....a
it ...b
me ...HeFAFEg
my ..a
th ...c...c
them .....b
us e.JEb.BB.A
you ..a
your ...a..e

let him
hav ..b

let it
ring ...b

let me
, .........a
check ....b
down .....a
film .........b
know .........C
mak ......b
read ..b.a
se ..b.e

let us
hav c
keep c
me ....g....a
se .....cc

let your
ex .........a

letter
, ......a
from ....B

letter from
me .....a
th ....B

letter with
your ....a

li
back .........d
detector ....e
down ..e......c
in .........B
ins .....a
ther ..b......c
to ......c

li back
and .........c

li detector
test ....d

li to
me ......c

liar
lik .......a

liar lik
you .......a

licenc
to ......c

lif
, a
by ...a
died .......b
i ........a
is .a

lif ,
so ...a

lift
from ...b

light
on .....b
out ..b

light on
and .....a...a

light out
at ..b

lik
, ....c....c
a b...A.A.a
adult c
grown b
him a
i ..a
it ...d..HH
less b
my ...b.....d
on ......a
som d
th a..adbHceE
that ...a.c
thing a
this ......a
to Ca.CA....B
you bAA.AGCoEC
your ....a..b

lik ,
and .....a

lik a
menu ........a
week .......a

lik grown
ups b

lik him
to a

lik it
if ...a
to ...b
when ........a

lik that
we a

lik thing
to a

lik to
ask .c.a.ccbaa
be A.......B
hear ....A.C
keep .........C
meet a
se c...b.ac
sleep ........a

lik us
to ..a.....a

lik you
ar .......a
can .......a
do .......g
not c
to ..H..AAE

liked
her .....a

liked her
pic .....a

limit
, ..a
is c

lin
at ....c
is b
of ....a
with c

list
, e....a
of ....e
on .......aa

list on
th .......aa

listen
, .......a
in ....d
til ..b

listen til
i ..b

littl
bird ......b
sister ......b
tag ....b

liv
by ...c
location ..b.e
with ...A...h.A
without ......a

liv with
a .......h
your ........a

location
and ..A.b
for ....a
from ..b
on .E..h
so ....E
with .AC

location and
leav ....a

location from
th ..b

location is
on .a

location on
at .G..e

location so
that ....C

lock
and .....a
changed .....b
off ....f
you .....d

lock you
out .....e

locker
, .....c

log
, ....b
in ....c

logged
in ....c

login
for ....a

long
, ..a
as b..aaa.CD
enough .........e
it .....b
memory .....a

long as
i ..a.b
it e
they ...a
you .....ab

look
, ....b
after ....G....b
at ..a..A.ab
away ....I
down ........c
for ......b
good ........b
in ....f
lik ....D....a
stupid ......b
what .......e

look at
me ..e
our ........a
th ........a
you ..ag

look away
when ....F

look down
on ........c

look for
us ......a

look through
th ...a

look what
you .......e

looked
after a
at ....b..a
up .......a

loosen
up .........a

loosen up
and .........a

los
her .....b
me .....a
ten ..a
touch ...a
you ......b
your ..C

los touch
with ...a

los your
job ......c

loser
, .......d

lost
my .a.....a
th .......c.b

lost my
job .b

lost th
hous .......a

lot
and ..b
of ......b

lot of
them ...a

lov
, ..E...b.a
is .........b
it .b..a
me ...b.....g
th ........a
to ..a.C.d
with ........e
you ..B

lov ,
so ........a

lov to
hear ......c
keep ..a

loved
, ........a
me .b.a..A..b

loved me
you .a......b

loyalty
, b
in a

lunch ,
no ...a

lunch
and .....b
is ...a

lunch with
colleagu ...a

mad
a .........c
her .....b
him ...b
it .c.......b
me ..B.F..fEC
up ........c
you ..A

mad me
do .......a
feel a
hit .......b

mad up
my ..b
your ........a

mail
, ....a

mak a
fool ....a
point ........a

mak
an e
her .....b
him .....b
it ......b..d
me ..E.C...bE
plan ...a
sur ..A.bCc
th ..b..AB
up .........e
us ....b
you .....c
your .....b

mak an
effort a

mak it
up .........b

mak me
angry ......a

mak plan
with ...a

mak sur
you ......A

mak th
decision ..b

mak up
for .........e

mak your
lif .....c

mal
friend ...B

man
, ..cc..d
about a.b
at .a
body .......a
has .........a
in .......a.G
voic ....b
who ..A.D...a

man ,
and ..a...a

man at
th .a

manag
it .........b

manager
and ...d

manner
of .......b

manner of
a .......b

many
minut .....a
night a
women ...a

marital
duty .........a

mark
th ..a

marriag
in .....a
is ..d

married
a .......i
do .........B
mean .........b
to .......b

married do
not .........B

married to
a .......d
me ..a

marry
a .......a

matter
to ....A...aA

matter to
me ....A....A

mattress
, .........b

may
, .a
go ..ca
hav ...D
i ..GEK.D
know .a
not ..fc
se ..c

may ,
i .b

may hav
friend ...B

me
, ..ac.baA
a ..aF.DEMGA
about ....C...D
after .........a
again ...B
al .C..d....a
and ..cd..d..B
angry ......b
as ........a
at ..BIC.a.Hc
away .......a
back ..a...c..a
be ...a.....A
befor ..e...A
beg ........a
by ..a
check ....b
cry ........c
dead ......b
do .......c
down ..D..e...d
driv .........b
each ....c
enough c
every ....f
everyth ..c
feel d
film .........c
first ..g...A
for ......a.h
hav ....a
hear ..a
her ....a
hit .......b
i ..A.D...bD
if ....bE..CD
in ..B.AabE.c
into .......a
is ...a
it .......a.a
know ..A......D
look ......a
mak ......a
my .......a
nicely a
noth .........F
nud .........d
off .....A...b
on ..c.....Ea
or ...fAF
oral .........b
out .......aa
proof ....b
properly a
read ..d.f
se ..b.g
sinc d......bb
sleep .........C
so .......a
tak .....a
ten ..D......G
th ..gBf...C
that .....E.E
this .........a
til .....a
to EABAAC.a
tonight ......aa
until .....a
up ..F.Ac..g
wait .....b...d
what ..A.d
when ..e.d...CB
whether ..a
who .b..h....B
with ....D
wrong ........a
you .dBd..I.ad
your GGaHhHCBNG

me ,
and ..abA....b
for ..b
i ..B.E..caC
not .aa
so ...b.e..b
th ......a
that ...b.....b
would .....b

me a
favour ......a
fiver .........B
night .........h

me after
that .........a

me al
of ....c

me and
i ..c
th ...a..A
you ......c

me at
night .........h
th .....a

me becaus
you ........a

me cry
, ........b

me driv
you .........a

me feel
lik a

me film
us .........a

me first
befor ..b

me for
th ........g

me from
th ..b

me hit
th .......b

me i
am ........c

me if
a ....a
you ..b..A

me in
bed .....B...f
front .....b

me is
a .....a.A.a
al .d
break .....b
cross .....a
do ..c
for ..b
get ..e
grow ..a
i A.AA.A.aB
if ..Aa..A
it ..B
just a
keep ..b
leav ..bc
let b.B
my ..B.F..b.C
no ....bc
nobody .b
on ......b
our .......d
quit ..b
say .....b
send ..b
sh ....B...c
sinc ...a.b
stop ..a
tak ..a
tel ..b
th ..HBb..C.E
that FB.B..FA.K
ther ...A..a
to ..F
turn .....a
unfriend ...b
unless a
until .a
what ..B.....a
when ..A
you B....BA.b
your bbD.cbe.f

me it
is .........b

me know
wher b

me look
stupid ......b

me on
read .....b
sunday ....b
th ..c
this .....d

me or
i .........b
your ..Dc

me proof
of ..C

me se
th ..e
your ....c

me sinc
th c.......b

me tak
th .....a

me ten
euros .........E

me th
phon ....a

me that
you ....b

me to
fail ........b
it .......e
stop ....a....b
th ......a

me up
, ........b

me was
th ........a

me what
i .........b
you ....a

me when
i ..a
sh ....a
you ......D

me who
you ....d

me with
a .........b

me you
would ....a...b

me your
messag ..A
password ..E.e
phon ..a
receipt ..E

mean
a a
it ..d..bc
noth ........c
th ...a
to ....a
yes .........a
you .....a..fb
your ...a

mean a
lot a

mean you
ar ........b

meant
it ......a
to ....a...e

meant to
be ....a

meet
him ....a
me c
on ......b
them .........c
your b..b

men
, ..c
and ...A
in ...c
lik .......a
ther ...b

men and
women ..BE

men lik
you .......a

mention
th ........a

messag ,
then ....a

messag
at ....a
in ....b
is .....c
on ....C

messag at
night ....d

messed
up .......b

met
and ...b
her ..b

might
not ......a
want ......a

might tel
you .....a

might want
to ......a

mileag
on ....b

mileag on
th ....a

min
, ......EA
do ..ab
for .....b
in .........a
to ..D......H

min ,
and ..a
so ...b

min do
not ..b

min in
th .........c

mind
how ......c
if ......A
is ........d
when ......a

mind how
you ......a

mind if
i ......A

mind when
you ......a

mindful
of c

mindful of
my a

minut
and ..A......a
as .....a
of .a

mirror
your ....b

miser
, .......c

miss
you ......A..C

missed
my .....a

mistak
with .a

mistak with
th .a

mock
my .....a

moment
you ......c

monday
, ......C
if ......b
you a.b

monday if
you ......b

money
, ......b
for .....a
is a....a
on ........a
stop .....b

monitor
what ....b

month
, ...a...C
and ..a
of .....e

month ,
i ..b

month and
i ..a

month of
your ....a

mood
after a

mor ,
i ......b

mor
and .....b...a
appreciation a
of a.....a
present b
than H
tim .....a
with ....b

mor than
a .........c

mor tim
and .....a

mother
a .......a
again ...b
and ...a.d
cal a
in ...D..a
is .....b
mov ........b
stay .......a
that ......D
was .......c

mother in
law ...A

mother that
we ......C

mouth
shut ..c
you .a

mov
in ...a
my .......b
out ...E..b..C
to ..aa

much
as .c

much as
a .b

mum
, ...Da.c
i .......a
is ...b

mummy
boy .......d

must
be .b.....b
quit ..Hb

must quit
your ..Jc

my
account ......A
approval ..g
back c
bag .......b
bank ....C
bed .........h
best ...H
birth ........a
birthday .b...b...d
body .........I
book .......c
boot .a....c
boss ......B
boundary i.ac
boyfriend ..ac.....c
brother ......d
cal ..c..da
car ....F
career b
cas .a
choic .........a
choir .......a
church ........a
colleagu b
condition ...dd
contract .....a
cook .b......c
cousin ..ACc.c
cultur ...a
dad ....d.aBb
day ....b...c
dear ......b
department ..a
depression .......c
diary ....B
door ...d
dot .a
drawer .....c
drink ......a
duty .........F
english ........b
even .....c
ex ..B.B.a.I
faith .......e
family .......Edc
father A.d.cb
fault .b
feeling e.......f
fella .........a
fianc ...d...a
finger .....b
first .........H
fist ......j
flat .........d
foot ..b
fortieth .........a
friend ..DD.b.d.d
girlfriend ..bf
good .......c
gran .....a
grandfather .........a
gun ......a
hair ..A
hand ..FAa.c..c
hous ..b
husband ..ec...c.C
idea ....c
ipad ....b
job .a.A....b
kne ..C
lap .......a
laptop ....a
last .........a
lif ......de
limit b
location ....K
locker .....a
man ...c
mat ..cA..c..f
messag ....C
mind ..a
missus .........c
money ........a
mother ..b....B.a
mouth .a
mum ....ad.aaA
nam ....C
nan .....a..b
need .a.......h
okay ..a
old ...FA
on f
own ACBDBGHA
parent ..d
partner ...db
password ....I
patienc ......a
permission ..id
phon GIQIGEH.H
pocket ......b
promotion ........e
purs .......c
request b
right .........c
ring ...c
roof ..c
rul ..ffeac..c
saf .....c
sak ..a
say ..d
shift ...aa
shirt ..b
sid ....AB
sister .BBF..G..G
sponsor .......a
story ........b
study .......c
sunday .........b
surnam ..b
tablet ....d
temper a
term ..b
therapist ..B
thumbprint ....b
turn .d.......c
twenty .......c
uncl ......c
view .........b
villag ......a
wallet .....b
way ..e
weight .a
wif ..bee.C..B
wish a
work a
wrist ......b

my anxiety
is .......a

my ask
is .......a

my aunt
in ........a

my back
and .....a

my best
friend ...B

my book
club .......b

my boundary
for a
is d

my boyfriend
is ..a

my brother
wil ......a

my colleagu
and .....a

my condition
for ...ad

my cultur
th ...a

my dad
kept ......b

my day
to ........a

my depression
is .......a

my drawer
, ....a

my ex
never .........b
said .........D
sent .........b

my feeling
do ........c

my fianc
is .......a

my foot
down ..d

my girlfriend
do ...a

my hand
go .........a

my husband
is .......e

my kne
ar .......a

my last
girlfriend .........a

my limit
is c

my mother
and .....b
in ......c
was .......b

my mouth
you .a

my mum
in ......a

my own
ey ....a

my part
of .........b

my permission
befor ...b

my request
is a

my right
as .........a

my roof
you ..b

my rul
for ..a
is ...aab

my say
so ..c

my sister
, ........b

my tablet
, ..a

my term
for ..ba

my turn
with .b

my way
, ..a

my wif
is .......b
phon ....d
to .........a

my wish
, a

my word
is ..b

myself
for .....a
if ......a
into ....a

myself if
you ......b

nam
, a
again ......a
in ...b..a
of ....b

nam ,
no a

nam on
it ....C

nanny
cam ....e

narcissist
, .......f

near
futur a
her ........a

need
a ....B.d
and .........g
it .........b
my ..i
not .......E.F
th .........B
to f.e.d..CI
you b..b
your ....d

need and
you .........b

need you
to a..b

neighbour
to .....a

netbal
, ..c

never
refus .a

new
friend ..ba
haircut ........a
kitchen .........c
on ....c
year ...c

next
, ......b
door ......Eb
on .....a
thing ......a
tim ..ACAae
to .....C

next tim
it ......d
you .....ca

next to
a .......a
it ........a
me ....B
you ..a.c

nic
, a
and .........b
to .........c

nic to
me .........d

nicer
to ..b

night
, .cb..C.A
and .bB
ar ..b
at .........A
feed .......a
has .........b
in .....c
out b.bac
shift .........I
to ........a
with .....b
without .....a
you ......d

night ,
no .........a
so .........C

night and
i .........a

night in
th .....b

night out
, ....b
is a

night with
th .....a
you .........a

nin ,
and .......b

nin
oclock ........a

ninety
quid .........a

no ,
and ....C
but .....a...b
i ..F
you .......a

no is
not .........f

no mean
no .........B

nod
off .....a

non
of .b.....b

non of
your .d

noon
and .a

noon and
night .a

normal when
my a

not
refus ...G...A.c
stop ...Cb.b..g

not say
no ...G....Cg

not tak
no .........d

notic
at ...b

notic at
th ...b

now
, .....D
and ....b
i ..D.aa...c
if .......a
on b..a.a.cb
that ..A......A
wer .....c
you ......B..f

now ,
and ....a

now and
then ....a

now on
, .....a
i ........b
you ..d

now you
do ..b

nud to
your ......c

number
, ....b
and ...b
of ..b

number ,
and ....a

number and
every ..Ca

nurs
, .........b

obey
, ..a
me ..g

obliged
to ..a......b

obvious
that ........a

oclock
new ........a

october
i .....a

of
a ....D.Ae
al .........B
ask .........a
be ...a....a
both ....b
children .a
get ........a
guilt ........b
her ....b
his .....a
idiot .......a
it ....a..BA
lin .....a
me ..ADB.aJa
men ...a
min ..d
my ..ADB..B
no .......a
other .......a
our .d.aC.E
pity ........c
sham ......A
silenc .....a
tel ........a
th A...b.EAFa
that ......c
them .b.b.....J
thes a
thing ......a
this ....b...b
us CA..EG.C.D
what ....ba...c
wher ....e
who ..a.d
whoever ....a
you ..DC..fd.B
your Ddabcbbec

of a
boyfriend ..b
goat .......b
teaspoon .......a

of any
kind ...B

of his
lif ...b

of how
you .......a

of it
as .........c

of me
not .....a

of min
do ..a

of my
feeling a
lif .......a

of tel
me ........a

of th
baby ........a
cak ....D
clock ..a
family b
hous ...C.a...a
housework .........a
men ..D
month ..a.bB
rent .....a
room ........a
tabl ....a
tim .e
window ......a

of them
, .c.a
is .......a

of thes
day a

of this
marriag ........a
would .......a

of us
in ......a

of what
you .....c

of wher
you ....f

of who
you ..a

of you
cry .....ae
that .......a

of your
, ......c
friend ..aa
lif ...a
pin ....c

off
, ......b.b
and .....b
at ....A
befor ..e..a
contact ...b
for ....bd
from ...C
halfway .........a
her ...aa
i .........a
if .........b
in .....a
me .......ba
th E.adCBcIC
that ..f
to .....DD
when ....Cb
your ...f.dG

off ,
i .........c
so ......b
that ........a

off befor
we .....a

off contact
with ...b

off for
you .....c

off from
th .....a

off th
car ......a
netflix .....a
pil .........d

off to
bed .......a

off your
allowanc .....a
family ...f
location .....a

offer
to ........a

oh
, .......a

okay
, b

old
man ......b

on
, ..babaBcCd
24 .d
a B..bCD.HB
account .......d
after .......a
al .....a
and ..a..a
another f
ar c
at .A..e....a
befor ......b
by ...a
cal ..ECB.f
camera .........e
can ..a
day c.....d
demand b........b
do ....b
each ....C....a
ebay .....b
ey ......a
facebook a
friday D.ABb.H..a
friend ...c
from .......c
glass ..a
go .........b
good .........c
her ......a.a
his ......E
holiday ..b
hour ..a
hous .....c
hundred .c
i ........a
in ....C...b
it D.bc...a.B
letter ......a
loudspeaker ....e
me ..EDH.cB
monday D.A..BD
mor J.Fc.ff..D
my A.BAe.b.B
night ......b..c
no .ba
oclock .........b
of ...B..c
on .........c
or ....b
our .A..BE
person .......d
phon ......e
purpos .....aAAi
read .....b
saturday ..c..B.B
six .....b
speaker ..d.i
strik .....a
sunday C..B.AB..A
th .CAAAABB.B
that .bB...b
thing A........b
this ..c..d
thos .........c
thursday .....IB..E
til ....a
tonight ....a
top ...a
tuesday ...A.DED.E
video ....c
wednesday .....DB..B
weekday ..a
weeknight .a
what .....a
when ..a.ea
which .....a
whil ....e
who ..ADC..a.C
with ....D....b
without ...a
word ......d
you ...ba.ce
your a.A.cBC..a

on ,
and ..bc..Cc
i ..a......a
th ...b

on 24
7 .d

on a
plan ......d
tuesday ....a

on account
of .......d

on another
, a

on at
al .A..f

on cal
to ......b

on do
it ....c

on ey
open ......a

on facebook
, a

on friday
, ..AE
and ..a..a

on from
your .......a

on glass
, ..b

on holiday
with ..c

on in
th .........b

on it
, .......b
and ..a

on monday
, ......E

on mor
tim .....b

on my
card .........a
desk .....a
lap .......a
tablet ..a

on of
them .......a
thes a
thos .........a
us A

on or
i ....b

on our
anniversary ........b
wed .........b

on person
to .......b

on phon
cal ......d

on purpos
to ........c

on saturday
, ..b

on speaker
when ....b

on sunday
, .....B
night ....b

on th
ap .........c
calendar .........b
chair ....b
day ..aa
family .....a
first ....aC...a
floor .....c
fridg ..a
kitchen .a
lawn ...d.d
map ....b
pavement .....d
phon .....C...a
porch .....a
rig ..aa
road a
roof ......e
sofa ....C
street .....b
tabl ..c.b
third ...d
wed .........a

on thing
i .........a

on this
and .....c

on top
of ...a

on what
you .....a

on when
i ..b.ca

on whil
i ....a

on who
say ..b

on with
no ...b
th ....B

on you
to .........b

on your
car ....c
head .......c
kne ..c..f
laptop ....c
location ..A.a
phon ...d
samsung ....b

onc
, ...B
a ....eA.a.B
i ....a
mor B..b.ci
th .........d
we .........c
you .........a

onc i
hav ....c

onc mor
and .....b

onc we
hav ..A......a

onc you
hav .........b

only
a ......ak
an .......f
and .....b
ever .e
fair ....a
go ...a
if .........A
on ..d..a...a
say .........b
so ........c
way ......a
when ...d

only an
idiot .......c

only person
you ...a

only when
i ...a

open
it ......a
my .a
on ....B
phon ....c
th ..f.cb...c
to ....d
your ....d....a

open it
, ....c

open my
mouth .a
own .......a

open on
th ....B

open th
post ....b

open to
me ....b

opened
by ....b

opened by
me ....d

opposit
sex ...d

or
a .........A
about ...a
bottom .........a
els ..bC.rD
i ..hbgai..h
it .a.a
los ......b
me ...o
my .....b
night ..a
no ...C.B
not ..DC.E.C.h
sleep ..b..f
someth .......a
th ..b.c.d
therel ..b
this ...b
we .........a
wer ..c
you ..cc.....c
your ..a..Hd

or i
find .........d
wil ....b....a

or night
, ..a

or th
kid a

or therel
be ..b

or we
ar .........a

or wer
don ..c

or you
do .........a
wil ..c

order
, ..b.c
for .......a
to ........c

order ,
and ....a

other
do .......a
girl .......a.a
men a
on ..d
partner .........a
room .....A
version .....a
wiv ..A......c
women .........c

other do
not .......a

otherwis
i .....de
you ...a

ought
to f........e

ought to
be .........e

our
, ..a
anniversary .....b..b
bed .....d
cal .......a
dat .....a
daughter ...B
debt .......c
entir .a
girl ......a
hous ..B.a
lif a
marriag ..ac
password ....a
plan .......a
quarrel .a
sak a
sex .......c
son ...F.a.c
talk .....c
wed .......A
whol .....b

our bed
is .....a

our debt
ar .......a

our sex
lif .......d

out
, ..aabB.a.E
after ..b
and .....Fd
by a.....a
is c
of M.bdE..Bfb
on .....c
or .........a
th ....B.E.a
to ..C.A
what ........a
when ...c
with ..DB..F.CC
without ..E.D.C..A
you ...A..c
your ..f.cb

out ,
and ..b.c

out by
th ......a

out of
guilt ........b
his ...a
it ...c.BD
lin .....a
my .........a
our ...a
pity ........c
th ..b...d
this ........c
your .....aE..a

out on
th .....c

out that
door .....a

out when
i ...c

out with
th ...A
your ...D

over
, .a.c
and .........a
her .......a
it ....b.a
me .....b..b
th ..B.bc...C
you .........a
your ..a.a

over ,
i .a

over th
budget .....a

ow
me .B...A..Eg
you .......B

ow me
a ......a
after .........b
noth .........C
ten .........E
tonight .......a

own
ey ....a

pack
in ..cb
it ...a

pack in
th ..ab

pack it
in ...a

packed
lunch .......a

paid ,
so .......a

paid
back a
for .....A...f

paid for
th .........d

pal
, ...a

paper
in .........b

parasit
, .......a

part
in a
of ....d...bf
tim ..b

part of
th .........g
you ........d

partner
, d.......a
who c

party
, ...c
for .a

party ,
so ...a

pass
it ..b
without .b

passenger
seat ....d

password
, ..a.e
chang .....c
with ....b

password for
th ....B

password on
th ....a

password with
me ....c

past
me ..e

patienc
is ......a

pay
for ..I..d
her ...a
is .....a
me .........d
th .....A
with .....Ce
your .........e

pay for
it .....ga
th ...ba

pay th
rent ..b

pay with
blood .....Be

payback
for .....c

penalty
for .....a

peopl
do ....a
from .......a
i ..a
in ....d
on ...a
you ..b

peopl do
not ....a

peopl from
your .......a

percent
of .c

percent of
th .b

permission
befor ..db

permission befor
you ..da

person
to .......b
you ...a

person you
confid ...a

petrol
station .....b

petrol station
in .....a

phon
, ....b
and ....a
at ....A
away .....a
becaus ....A
befor ....a
cal ...bH.fa
cod ..b
contract .....d
each ....a
for ..C
her .....a
is ....A
on ..d.a
or ....c
stay .....a
to ....GC
unlocked ....a
when ....c

phon ,
so ....a

phon for
me ....b
thre .....b

phon is
in .a

phon stay
with .....a

phon unlocked
for ..C.a

phon when
i ..A

phon with
me ..b

phoned
th ....b

photo
from ....c

photo of
me ....C
who ..a

photos
from .......a
of ...A..B

pic
, .a

pick
a .....a
on ..bd
up .ba.c

pick up
, ..b

pictur
from ....c
go ......b
in ......a
of ...C..G
with ..a

pictur of
th ..b.c

pil
becaus .........c

pil becaus
i .........b

pillow
, ...b

pity
if ......d
me ........c
sex ........a

plac ,
i ..d

plac
at .....a

plain
and .......b

plain and
simpl .......b

plan
to ........a

plat
on .....a
to ........a

play
a c
it ....b

play it
back ....a

player
, ..a

playstation
go .....a

pleas
, ....a
be b
do ..BD.....G
know ..a
me .........a
text .......a

pleas ,
and ..b

pleas do
not ..AC.....F

pleas know
that ..a

plenty
for ...b

plus
on ...a

pocket
, ..b.a
money .....b

point
of .........c

poison
your ......c

poison your
cat ......b

polic
if ......D

polic if
you ......B

pop
up ....A

post
your ....E.d

pound
you .....b

pray
with ...a

prefer
a b
you ...b

pretend
to ........e

pretend to
listen ........a

pric
of ..a......d

problem
, .........a
in .......c

problem in
this .......c

promis
, .........a
you .a

promised
me .ad

promised me
a .a

promotion
, .........a

proof
of ..B
that ....a

proof that
you ....b

properly
, ..c

properly ,
i .........a

prov it
, .......a

prov
me ........a
to ....c
wher ..D.f
you ..g......e

prov me
wrong ........a

prov to
me ....d

prov wher
you ..C.h

prov you
ar ..a

psycho
, .......c

pub
and ...f

pul
out ..b
your f

pul out
of ..b

pul your
weight f

punish
me ........d
you .....f

punish me
, ........a

punishment
for .....c

purpos
to ........c

push
me ......ba.a

push me
off .........b

put
a ..a.b....B
down ......b
him .....a
ideas ...b
it ...c.C
me ....a
off .........a
on ........db
out .........i
th ..aEA....C
that ..a...b
up .........b
us b
you ......c
your ......a

put a
stop ..bb

put him
in .....a

put ideas
in ...b

put it
in .........d

put my
boot .a
foot ..d

put on
that ........b

put th
kettl ..A

put up
with .........d

put you
through ......a

quality
tim d

quiet
, ........a
and ..d
for .....c

quiet for
a .....a

quit smok
by ..b

quit
th ...b.....A
that ..b
your ..Ah

quit your
job ..Ac

quot
th ...d

rais
my ......b

raised
and .....a
in .......a
to .........A

raised in
a .......a

rang
of .......a
th ....b

rang of
a .......a

rather
be ........e
not ...HA
se ......d
sh ........a
tak .......a
than a
we ...a
you ...c

rather be
with ........a

rather se
you ......b

rather tak
th .......a

rather than
later b

read
about ......h
along ..a.e
his ....d
it ......C
out .....e
th ..c.aC
that ....E
them ....c
up .......b
what ..a.f
you ........c
your ...Cb..B

read about
it ......a

read out
your .....c

read up
on .......b

read you
lik ........c

read your
messag .....C

ready
to ......b

real wif
would .........c

real
woman .........a

really
after ........b
loved .a

really after
is ........b

really loved
me .a

really want
is ........a

reason
, .d.......a
i ...a...b
you ........h

reason ,
i .c

reasonabl
amount a
hour a

receipt
, ....c
for ....aA

receipt ,
and ....a

receipt for
th ..A.G

reckon
i ........b

record
our ....b

regret
it .....b...A
th ........b

relieved
if ........b
when ........b

relieved if
i ........b

remember
that ......b

remember that
when ......b

rent
from .a

repair
it A.A

report
back ....b
to ....d

report to
me ....d

request
is a
that .......a

requir
you ..a

requir you
to ..a

required
to ..d

resign
from ..ce

resign from
th ..ce

responsibl
for .......b

rest
of .e

rest of
my .b

restaurant
and ....a

restrain
order ......c

return
th ...b

rid
of ..ef

rid of
your ...b

right
, .....a
about .......c
as .........a
now ..f......C
through ........b
to .B..c....a

right through
you ........b

ring
, ...b.....a
back ......a
her .......b
me ..c.d
on .........a
out ...a
round ....b
th ..A.a....C
you ......C
your .....a

ring ,
and ...a
you .a

ring her
again .......b

ring me
when ....a

ring th
bel .....b
polic ......c
ward ....a

roof
and ......a
over .........a
you ..b

room
, ..b.b
back .......a
for ..E
when .......a

room for
th ........a

rop
in ......d

rop in
th ......c

round
th .c
when ....b

round th
clock .d

router
to .....a

row
club ...b

rud
to .....e

rud to
my .....d

ruin
each .......d
your ......a

ruined
by .......b
my .......a

ruined by
you .......b

rul
and .....d
at .....a
in ..a
is ...aa
sinc .......b
that ..a

rul and
i .....b

rul for
you ..b

rul in
our ..b

rul sinc
you .......c

run
, .........a
it ..a
out .........b
th ....d
you ......a
your ..c

run you
over ......c

rung
my .....a

saf
word .........b

said
" ...b
, ......c
fin .........a
goodby ...b
i ....a...a
intimacy .........a
it ..aba....B
no ....A...af
pleas .........a
six .........d
so ..bA
th ...A
that ...C
to ..a
what ..a..a
yes ..E.....b
you ....AA..F

said "
, ...c

said ,
" ......b

said i
was ....b...b

said intimacy
matter .........a

said six
week .........c

said what
i ..a..a

said yes
to .......b

said you
could ..c

sak
, ..b......a

sam
to ........c

sam to
you ........c

satisfy
me .........d

saturday
, .....a
for .a.......a
i .c
night .........e

saturday ,
and .....b

saw
th .......a

say
" ..J...F..D
, a....b
a ..C
about .......c
goodby ..bc
how ..a
i ....Ea...a
it ...aa.ca.A
jump ..b
no ..B.FD..Ah
on ..c
sh .........c
so ..aF..Ca.C
sorry ..g..ea
stop ..F......c
th ..EB.C
that ..A
what ..a..AB
when ..g
which ...c
yes ..d...a..d
you ...c.GfAca

say ,
" ....a

say goodby
to ..a

say i
am ........b
was .....b

say in
my .........a

say it
is ...a..a

say sorry
to ..c

say what
sh .........a

say yes
, .........a
to ......b

say you
ar ...b.....b
hit ......b

scan
pictur .....a

scared
of ......d

scared of
me ......b

school
, ..b
friend ...c
gat ......a
run ....b.B

screenshot
of ....e

scrol
up ..a

se
a ....D.Ec
about .....a
each .......a
for ....a
her ...d
him ...E
his ...b
how ...AAfb..A
if ....c
it ..BCD...dd
me ......B.i
my ....I.Ac
no ...f
right ........b
th ..a.c.A.C
that ...b..da
to ...D.ec..k
what ...Bad
wher ..EA
whether ....b
which ....c
who ....i
you ....CBfDC
your FGAC.HDG.A

se for
myself ....a

se how
you .....f

se it
, ......b

se me
as ........c
cry ........a

se right
through ........b

se th
bed ..b
messag ....a
receipt ....a

se to
it .....ea
me .........d

se what
happen .....c

se wher
you ..A

se who
is ....b

se you
, ..a
dead ......b

se your
ex ........a
friend ...CA
messag ....a
phon ..C.b
photos ......b

season
ticket .....b

seat
at .....a

seat at
th .....a

second
tim .....d

secretly
you ........c

seen
with ........c

seen with
me ........b

sel
th ..d

selfi
with ..a.d

selfish
cow .......c

send
a ..e
it ....e
me .D.Ce.ID.d
th .a
you ..D
your ..a...a

send me
a ..b......A
nud .........d
proof ..C

send your
nud ......c

sens
about a
that c

sensibl
with a

sent
to ....c
you ....D

sent you
th ....B

sentenc
for .....b

separat
account ........a

serious
, ...b
about .........a

set
fir ......c
foot ...c
th .........b
your ....c

set fir
to ......c

set it
up ....c

settl
down a

seven
, ..b
day .a

sex ,
no .........g

sex
and ........a
every .H.......h
is .........C
lif .......c
on .........a
with ...A.....c

sex and
you ........a

sex every
week .B.......a

sex is
not .........C

sex lif
died .......b

sex with
me .........a

sh
a .......f
after ........b
asked ..ba
been .....a
can ....Ab...b
com ......a
did ........b
do ..C.c
get .....c
got ......a
has .......B
is ..d..A.c
know ...ba
leav ......b
los .....a
not ..e
ring ....c
said ...A
stayed ......a
tak ...b
think ....a
too .........b
turn .....a
want ...b
wanted ...c
was a..a.....A
would ..a

sh asked
, ...a

sh can
not ..A..a...a

sh did
not ........a

sh do
not ..A

sh got
a .........a

sh has
to ..e

sh is
not .........A

sh too
sleepy .........b

sh was
a a

sh>
, .B...ab..B
about ....a
after ........bb
al ...A
and ..BBABC.C
ask ...B
asked ..ba
at .....A.A
be ..a......b
becaus ..a.....b
been .....a
bit .........a
can ....Ab...b
card ...a
com ......b
cousin ..b
did ........b
do ..B.b....a
down .........c
fin .........a
for ..BBA
friend ...A
from ...Ea....A
get .....c
go ..abc....a
got ......d
has ......AA
he ....A
her ...A..B..A
him ..BF
hit .......b
hom ...a..a
i ....bcb
in ..C..aC
is ..b....a.B
it ..BA.....b
job .........a
know ...ba
let .........a
look .........b
los .....a
lost .....c
me ........d
my ....C...a
never .b
no .........b
not ..dd.a.Fb
of ........b
off ....a
on ...c..HE
only ........b
out ........b
phon ....B
plain .......a
right .....a
ring ....c
said ..AD
say .........b
sh ....Bc..fc
simpl .......a
sleep .........b
sleepy .........b
so ...ABe
stayed ......a
stop .........b
tak ...a.....b
th H..a..A.c
that a.....a.d
them .....b
they ...a
think ....b.e
til .......a
to ..cbb...db
told ...A
too .........c
turn .....a
up ...f
us .........b
want ...a
wanted ...c
was a..bA....B
wed .........b
when ....d...a
with ...a..A..a
you ..c.bG...A

shal
i ..H.D
not ..d..a
we C.E...bC.D

sham
if ......c

shar
a ..c
his ....a
login ....a
of c....b
your .F..fE

shar a
bed .......a

shar of
th .....b

shar your
location ....B
password ....d
photos ......h

shared
with ....c

shared with
me ....d

shed ,
and ......b

shed
be ...b

sheet
on .....b

shel
think .....c

shop
and .....a
was ........a

should
be d..b
get b
never .b
not ..a......a
stay a

shout
at .....b

shout becaus
you .......a

shouted at
th ........a

show
, ........b
it ....B....a
me .Bb.k.FFA
som d.c
that ..a
up d
you .........G

show me
th ..c
up .....c
who ....a
you .........b
your ..B.e

show that
you ..a

show up
for b
on ....a

show you
th ..D......A

shower
i ....a

shown
to ....b

shown to
me ....b

shut
me ........a
th ...b....c
up ..c

shut me
up ........a

sick
not ......b
with ........a

sid
against .a
of d....b.b.a

sid of
th a......b

sign
on ...c
th ......b

sign th
hous ..a

signatur
on .......a

signed
for ......a
up .........a

silent
treatment .....d

sinc
he ...a
i .a.....b.a
it ........c
march ....c
my ...a
th d.b.BB.E
you .G.a.kad.B

sinc i
can .......a

sinc th
birth ..a
wed .a

sinc you
ar .......d
can .......b
told .....b

singl
tim .a.A

sister
, ........e
and ...B
in ...a
is ...a

sit
and .....b
down ..d
next .......a
ther ...a.a..a
with ..A

sit down
and ..a

sit next
to .......a

six
and .......a
digit ....a
hour .........a
in ...a
month ..b
week ..C......d

six hour
, .........a

six in
th ...a

sixty
year .........a

skin
crawl ........a

skip
, ......a
my .....b
th ...b

skyp
with ..a

slap
you ......e

sleep
, .b...B
alon .b
at .a....b
in ..aA.dC.a
on .....d
tablet .........a
together .........a
with .D..Gb...k

sleep at
your .....b

sleep in
th .....fBbb

sleep on
th .....h

sleep with
me ...MEHE.Ao
on ......a
your .....b

slept
with .........e

slept with
me .........e

slip
, ....a.a

smash
your ....BBd

smash your
phon ......c

smel
your ....c

smil
at ........b

smok
by ..b

snap
map ....a
your ......b

so
, ..a
ar .......c
as ........a
be a.....c
can .........A
choos ......a
com ..f
do ..dC..d.D
drop ..c......a
far ......b
get ..d
giv ..a
hand ..c
he .....b
her .........B
i EEFDa.I..A
is ......d
it ...a.bD
lazy .......a
leav ..b
let ..D......C
long a
mind ......c
much dc
my .......d
needy .......c
no ..D
nobody ...b
now ..BC.fA
on .........a
pleas ...b
say ......b
sh ..C..A
shed ...f.a
sit ......a
smal ...c
spar .........a
stay ..d
stop ..d
tel ..ab
th ..D.a..c.A
that ..A.ccC.dC
ther ..Eb
think ......d
tonight .........b
watch ......c
we ..H
what ..A
when ..B
work .........c
you ..B...DBh
your ...c.eAA

so ,
and ..a

so ar
you .......c

so as
to ........a

so be
nic ......a

so do
it ..e
not ......a

so i
am ..AFCc
can ..dFdHIEL
could ........a
do .......d.a
go .......aa
hav ..FCEeIA.C
keep .......d
know ..a.g.D.Ca
put .....a
se ....d
should .........a
want ...a...d
wil ..GC..bac
would ...cCBjDb

so is
your ......b

so it
is ....B
would .....b

so long
as a

so much
as .d

so spar
me .........a

so that
i ..cEeGG.aB
you ..B..d

so you
ar ...a
can ..CCABE.a
could ....c...b
hav .........c
know ......C
wil .....DB.d
would ........dB

social
media c
servic ......b

sofa
, ..c

som
point b
tim .....a

somebody
els ......a

someon
as .......c
els .....E
in .....c
who .......a
you .....a

someon who
is .......b

someth
about b
and .......a
i ..a.b
to ......e

someth about
it a

someth i
am ....a
wil ..b

somewher
, ...a

son
, .....b..a
and ........a

soon
i a

sooner
not ........a
rather b

sooner rather
than b

sorry
, ..C
to ..a

sorry to
my ..c

sort out
th a

sort
yourself d.a

sort yourself
out d.a

spar
bed ........a
key .....A
me .........b
room .........a

spar me
th .........b

speak
to .....c

speak to
me a....a
your .....a

speaker
when ....b

speaker when
i ....b

special
kind .......b

special kind
of .......b

spend
your ...c

spin
class ........a

spit
me ........c

split th
bil .......b

spoil
your .....a

spoiled
th .......b

spoilt
brat .......b

spoken
to ..a

spywar
on ....a

stack
th .......c

stack th
dishwasher .......c

stand
next ........a
up ..c

stand next
to ........a

start
whil .........b
with ...c

start with
your ....b

started
, .........b

station
in .....a
with .......a

status
is ......b

stay
, ..C
at ..D...B
away ..ab...a
between ..a
faithful .........a
healthy ......a
hom ...f..D
in ..eiAcCb
long ..c
off .aC
on ...BjD
out ...BC
over .........b
pointed ....b
with ...BAc

stay at
hom ..Dc

stay away
from ..aa

stay between
us ..a

stay in
my .....c
th .......a
when ...d

stay out
of ...E

stay pointed
at ....b

stay with
me .....e

step
down ...b
up j.a

stick
to ..a

stick to
it ..c

stil
be .......d
get ....c
got ..a...d
hav ......a
in ...a

stil got
th ......d

stop say
no .........c

stopped
go ..b
lov ........e
read ....D
th .....b

stopped go
to ..b

stopped read
your ....D

straight
hom ..bb

strangl
you ......f

strapped
in ......c

streak
, .......a

strik
and .....b

study
group ...b

subject
of .a

subject of
children .a

such
a .......k

sugar
in ......b

suit
me b

sulk
til .....b

summer
and .a

sunday
i ....b
lunch .....a
night ....b
roast ...a

supposed
to .........b

sur
you ......A

swallow
th ......d

swallow th
lot ......a

swear
on ......a

switch
it ....D

switch it
off ....D

switched
on ....f

tab
on ....b

tabl
, ..b

tabl with
your .......a

tablet ,
i ..a

tablet
ar ......b

tag
in ....c

tak
a ..a..F...A
away .....g
back .....c
car .........b
it ....b
me ......e
my .....D
no .........c
non ...a
on ......c
our ......b
th ...D.B..EB
that ..c
tim ...a
twenty .........b
two ........a
you ...a
your .....gC

tak a
special .......b

tak away
your .....b

tak back
th .....d

tak car
of .........b

tak it
back ......a
out ....a

tak my
surnam ..a

tak th
bus ......Aa
children ......b
condom .........b
dog ......E
girl a
hous .......a
kid A.G..IiH.F
we ......a

tak twenty
minut .........b

tak your
cloth .........b
phon .....a

taken
seriously c

talk
, .......b
about A........a
back .....e
in .......a
to ...f.e..BD

talk about
it ..a
th .........b
your ......a

talk in
th .......a

talk to
th a
you ..c
your ...a

talked
about ..b
to .....a

talked to
her .....a

tast
it .....d

tax
return a

teach
you .....e

tel
anyon ......d
each .a
everyon .a....c
her ......A..c
him ......b
me FCBNl.JA
my ......C
th a.ba..da
them ..df..e
you ..a.CFJ
your .C..B.fC

tel anyon
about ......c

tel each
other .a

tel him
everyth ......c

tel me
al ....b
everyth ..c
if ....c
no .........e
that ........e
what ....a
when ....b
who ....c
your ..c

tel them
what ......a

tel you
to ..i......c

tel your
boss ......c
family .B....c

telly
go .....b

ten
, ....b
day .........a
euros .........E
kilos ..a
minut ....Aa

ten minut
lat .....a
to .....a

term
for ..ba

text
at ........a
from ....C
me ..e.eB
with ....a

th 12th
and .....a

th
3rd .......c
abortion ......b
account ..d...bb
address ....A
affair ...A
airport ......a.b
allotment ......D
altar .........b
answer .........d
ap .........b
apology .....c
appointment ....a
atmospher a
attitud ......b
ax ......b
baby ....BE
back .....I
backup ....c
balcony ....B
bank ..C....a
bar ..c.c
barbecu ..b
bath .a....e
bathroom ...B
be ..a
bed ..c.da
bedroom ......F..g
bedwet .....b
bel .....b
belt .....ce
big .....a
bil ..e.d..e
bin .a...cEb
block ..BB..A
blu .....A
boat ..a
boiler ....D
bon .......a
book ..C
border ......c
boundary c
bowl ...b
boy ..AaB.e..B
bridg ......c
budget .....b
bus ...D
cabinet ......a
cak ..G.G
cal ....c
camera .........A
car ..b.ad
carpet .......a
cat ..AD..A..C
caus .......c
chain .....bB
chair ....c
chanc ........a
chang ....b
channel ........a
chat ..c.a
child .....c
children a.DC..c.aC
chip ....b
choic ........a
choir ..ba
christen ..a..b
city .......a
cliff ......a
climb ...d
clinic .......a
clock .fb.b
club ..BH
cod ....b
coffe ....a
cold .....f
colleagu ..a
condom ....a....g
constabl ......b
corsa ....d
cours ..b......A
cover .........e
credit c
cross ..b
cupboard .a
dashcam ....e
day .c.e...b.a
deal ..b.d....g
decision ..d
dentist ....d
deposit .......b
detectiv ....a
dish .....b..b
dishwasher .......b
divorc .........a
doctor ......Bb
dog .aBD..AC.A
doghous .....a
door ..ba.b.E
doorbel ....d
dot ....a
driv ....c
drummer ...b
elder .........a
emotional .......a
end ...A..C..c
entir .b
estat ......a
even ..da.Cb
ex .....a
family a.EG.bC
farm ...b
film ..G.B
final ..d
first .Bb...b.a
fiv ..cb
floor .....c
flower ........e
fourth ......a
freezer .....b
fridg ...F.a
friendship ...b
gam ...a
garag .....b
garden ....E.C
gas ....D
girl ...a.....C
good .....b
gps ....c
ground ......a
group a...d
guilt .........a
guy ...a
gym ..a.b
hair ......c
hal ..A.b.Ab
hallway .....a
hard ......a
head .......c
headset ...a
heat .....e
heating .a
holiday b....c
hom ......d
honda .....b
hotel ...D.A...c
hous b.a..aac
housework .........a
husband ..a
idea ........d
in a
insid ....c
internet .....b
ivf .........a
jar .....b
job ......B..b
joint ....Eb
jollof ........a
judg ......c
jury ......a
key .....a
kid ..ADC..b
kiss .........b
kitchen ...A.aI
kitten ......a
lad ..B....B
lamp ..G
landlin ....b
landlord .......a
last Bc.cD....D
lat ........d
lawn ...c.c
leaflet ....C
least .......b.e
leed .......a
liar .......a
light ....B....b
lin ....a
lingeri .........a
list .....a.c
liv ....c
location .....b
lock ....a
login ....f
loo ....B
man ...F
manner .......b
map ..C
massag .........b
match .a
men .BCc
messag ...da
microphon ....a
milk .......a
minimum .........d
minut ....c.d
miscarriag .......d
moment .a..a.c
month ..c.a
mood .........a
morn ....A....a
mosqu ......b
motorbik ..b
naked .........b
nam ..a.f
nanny ....f
nappy .b
near a
neighbour ....ca.b
netflix .....c
new aaCG....a
next ...eeb.D
night ..C.A.Db
nod ..a
nos ..f
not ....b.f
number ..a.a
nursery ......a
offic ..db..C
okafor ...c
on ....B..aA
only .b.e...G
opposit ...c
other E..f...Hb
oven ....C.A
pan .....c
park .....aH..A
passenger ....a
password ....b
past ...c
pavement .....d
pension ..b
peopl ..ad
petrol ....c
phon ..cBab...e
photo ....a
photos ........a
pictur ....A.c..a
pier ......c
pil ......b..c
pin ..d
plac b
point .........c
polic ..FG.G...C
polit .........a
pond ......b
porch .....b
post ....b.B
poster .........c
pound ......d
pric ....bd...b
privat ....a
problem .......f
pta ...a
pub ..B
puppy ......b
rabbit ......c
radio ....A....A
rail ......b
rain .d...b
reason .bBB...g
receipt ......E
recital .....a
record ......a
relationship ...A..B
rent ..a..c
rest .cbd.....b
restaurant ....bc.a
reunion ...b
ric ....A
rifl ......b
rig .........a
right f
ring .........h
river ......f
romanc .......a
roof ......b
room ..a.d...d
rop ......d
rout ....a
row ...c
rugby ...a
rul ..b..c
salon ...b
salt .....b
sam .....aA
school ..F....c.c
scissor ......e
scout ...b
screen ....b
seat ..c
second ....d....a
security ....a
shared ....A
shed .........A
sheet ....ca...e
shelf ....A
shelter ..b
shop ......D.B
silent .....d
sofa ...C
sol ........a
soup .......a
spar ..A
spirit a
stair ......c
stairwel .....a
statement ....a
station ..F.FDC
street .....ab
subject .a
tabl .b..ca
tablet ......b
tax ....C
team ...c
tear .......b
telly ......b
thing a..a.c...d
third ...a
thre ...b
thread ....c
ticket ..ba..a
til ..d
tim .gaBc.b
tissu .......b
toilet ......b
tol ....b
tracker ....da
train .....AH
trip ....cb
tuesday ..ab
twin ...B
two ba.a
uber .........c
vet a...B....A
vicar ...b
video ......f..c
visa ........c
waiter ........a
waitress ........a
wal ..B.D....b
ward ...c
wash .........A
way b...Da.d
wed ...b.a..a
week .......b.B
weekend .........c
wheel .......a
whol ab.Bb...a
wi .....a
wif ....a
wifi ..C.Ac
window .a..C...B
wiv ...e
woman ...D.....b
women ...g
word .......e

th address
of ....B

th answer
is .........c

th appointment
card ....a

th baby
, ........a
and .........a
monitor ....a

th bar
and ....a

th bedroom
, .........e

th best
year .......a

th bil
and ..a

th boiler
, .......a

th bus
stop ......a
than .......a

th cal
list ....a

th cat
, ......A
go ......d

th caus
of .......c

th chain
on .....a

th chat
with ....a

th children
and ......a

th climb
wal ...a

th clock
in ..c

th cold
shoulder .....c

th condom
in ....a
off .........f

th conferenc
, ..a

th council
would ......a

th credit
card c

th cupboard
and .a

th day
i .b
of .......b
you ......c

th doctor
about a

th dog
, .b....A
go ......a

th door
at .....b
locked ......a
wil .....b

th drawer
and ..b

th emotional
rang .......a

th engin
on ...a

th evening
, ..a

th first
night .........c
of ..a
tim .....b

th fiv
a ..cb

th fourth
floor ......b

th fridg
, ....a
is ........a

th friendship
with ...a

th girl
to a

th group
chat a.....a

th gym
membership ..b

th hal
is .......a

th health
visitor ........a

th hom
offic ......d

th hous
, .......b
in a
is .....b
over ..a

th housework
, .........a

th in
law a

th joint
account a....b

th kettl
on ..C

th kid
and .....bD.b
ar .......b
asked .......b
away ......f
from ......f
off c.b
on ......B
to .....AI
wer ........a

th kitchen
floor .a

th lad
, .a
from ...a

th landlin
at ....a

th last
on ......f
thing ...B
tim ...d

th least
you .......b.d

th lin
of ....a

th list
on .......aa

th lock
changed .....b
off ....f

th lot
of .......a

th man
at .a

th manner
of .......b

th men
in ...c
ther ..B

th moment
you ......c

th month
, ..a
i ....a

th morn
, .........a

th nam
ceremony ......a
of ....c

th nanny
cam ....e

th near
futur a

th neighbour
to .....a

th new
on ....f

th next
on ....a
thing ......a

th night
befor .........a
feed .......a
in .....b
shift ...b

th on
on .........a
who ...CC....B

th only
way ......a

th opposit
sex ...d

th other
on ..d
room .....A
version .....a

th passenger
seat ....a

th phon
to ..a

th photos
from .......a

th polic
if ......D

th pric
of ..a......d

th problem
in .......c

th promotion
, .........a

th pub
and ...e

th reason
i .......b
you ........a

th receipt
from .....a

th rent
from .a

th rest
of .e

th restaurant
and ....a

th right
to .....a

th ring
on .........a

th roof
and ......b

th room
when .......a

th router
to .....a

th row
club ...b

th rul
at .....a
in ..b

th sam
to ........c

th scan
pictur .....a

th school
gat ......a
run ....b.B

th shared
calendar .........b

th sheet
on .....b

th silent
treatment .....c

th skip
, ......a

th sofa
, ..a

th spar
bed ........a
room .........a

th stag
do ....a

th station
with .......a

th street
, .....a

th subject
of .a

th tabl
, ..c
is .....a

th tablet
ar ......b

th tax
return a

th telly
go .....b

th thing
with .....b
you .........a

th third
tim ........a

th til
slip ..d.b

th tim
on ....d
you ......b

th train
, ..a

th two
of ca.a

th wal
, .........a

th ward
and ....a

th way
i .....a.a.c
you .....a..d

th wed
is .......a
you ........a

th whol
room ....a
tabl .....a
thing ..a

th wi
fi .....a

th wifi
password ....F

th word
for .......e

than
a .........c
i ...b
later b
me ........b
se ......a
sit .......a
you .....adc

than se
you ......a

than you
, .......c

thank
me .........d
to .......l
you ...F.E.KB

thank to
you .......f
your .......c

that
, ..A.A.B
a ..FIC..F
after ..ab
as .........a
band .b
befor ..A...c
boat ......b
com ....b
cost .........b
dinner .........b
do ....a
dog ...b
door ......e
dress ........b
each ....a
firm ...b
for .........a
friendship ...c
gam .....c
go .c..a
has ........b
hes ...b
i ...A.BDacA
in ......b
is .bb.aaBaCc
job ...a..b
lipstick ..a
man ......e
messag .....a.b
my ........c
neither .........a
offic .a.b
on ......B
phon ..e...e
reunion ...c
sigh ........a
smil ........e
tabl .......b
tenor ...a
th ..C.A.C
ther ..bb
they ..a
thing ..a......a
ton .....d
was ..B...AH
way ...b
we d.BB..Cca
when ......g
you a.a..A.AbC
your ...f

that ,
and ......A

that a
wif .........A

that befor
you ......c

that dress
to .....a

that go
for ....b

that i
am ..D...C..C
can ....d
do ..C
find ....C
hav ...b..b
must .....a
would ...A...c

that in
mind ......e

that is
a ......a
al .A....c..A
an ..f
for .........d
how ...aca...a
it b........D
my b..aa
not ...Ca
th ..a.c..b.c
what .b...b
wher ......b
why .....C..d
worth .........a
you .......c
your .....a.d

that kind
of ........a

that on
th ...b

that ther
no ..b

that we
ar ...A..F

that when
you ......d

that you
ar c.......bb
do ..B
los ......b
wer ....f
wil ......H

thatll
teach .....b

their
last ...a
mother .......b
own ..c

them
, .a.c.....A
and ...b
back .....b
is .......a
on ......A
what ......a

them back
when .....b

then
do .....b
giv ..a
i ..ABc.F..a
it .a
on ....a
say .........a
sh .........a
th ......c..d
they .......a
we ...a
wel ......a
wer .....a
you ..c...A..d
your ......b

then do
not .....d

then giv
me ..a

then i
am ..B
wil ....c

then we
can ...a

then wer
even .....b

then you
can ..b..c

ther
, ..dB.a
a ..A...bC
ar ..c...c..a
for f........b
is .dD....Bd
no ....b..b.b
not .a
noth ....e
on .......d.b
til .....a
to ........e
wil .....d...A
you .......a

ther a
lin c
recorder ....a

ther ar
men ...a

ther for
me a........a

ther is
a ....e
not .d......d

ther on
thing .........a

ther to
be ........a

ther wil
be .....dC
not ......d

therapist
not ....e

thered
be ....b

thered be
no ....b

therel
be .....cd

therel be
a ......d
no ...a.a

thes
day b.....c

they
ar ..d..dB
find ......a
stop ...a
wer ........aa
wil ......ab

they ar
my ...a

they>
, D.EEEBb
a ......a
and ....AAF
ar ..d..dB
believ ......a
fe .....a
find ......b
how ....a
i .....c...c
in ...E.....B
it ..B
me ..C
mother .......a
not ...b
on ..CI
so ...B
stop ...a
tak ......b
th ..HC.B
their .......a
to ..A
wer ........aa
when .....b
wil ......cb
you ..c...c..A

theyd
believ ......a

theyv
got .......a

theyv got
a .......b

thing
, D......c
about ......a
i ....B..A.b
to b
up .......d
with d..c.b.a
you .....a...d

thing ,
you .......a

thing i
ask .........a

think
about ..a..e..cb
i ....e...db
it ..c
of ..F...b..b
twic .....b
you b.b

think about
it .....d
that ......c

think i
am ......D.d
hav .........a
would ....a.a

think it
is ..a

think of
it .........b

think twic
about .....b

third
on .....a
tim ........a

thirty
four ..b..c.c
minut ....a

thirty four
and .......a

this
, ......f..a
and .....d
argument .....a
car ......a
end ......c
family .......d
flat .......a
happen .....a.aa
heat ......B
hous .a.a.B.b.a
household .......a
is .......a.a
marriag .......d
minut ..c
on ..aa.a...A
relationship a.b
tim b........b
town ......b
week ..bc..CE.A
weekend .......E
whol .......d
would .......a
year ....A.BE

this ,
and ......a

this happen
again .......aa

this hous
, ....a

this is
me .....a
th .........a
what .......a

this whol
mess .......a

thos
ar ..e
kid ......b
paper ......a
peopl ...c
photos ......d
pictur ......a
tear ........b

thos ar
th ..a

though
you ........a

thre
day .....g
hundred ..b
strik .....c
tim .........a
week .....b

thre strik
and .....b

thre week
sinc ..b

threat ,
i ......b

through
it ..b
me ...c
th ......a..D
with .........d
you ........e
your ..A.bDA..F

throw
your .....e

thumb
up ........a

thumbprint
on ....b

thumbprint on
your ....a

thursday
, ...B

ti
with ...b

ticket
, .....b
to .....d

til
i ..a..b
money ......a
slip ..d.e
sunday .....d
th ..F..a
you ..b.aeb..e

til th
day .a

til you
ar ....c.c
hav .....d

tim
, .f.GC
a .........a
and .....d...a
for ......b
i ..B.B....D
it ......e
my ........a
on ....c
was ..a
you .JB.ded.B

tim ,
it b

tim and
i ......c

tim for
assault ......a

tim i
open .a
would ........b

tim you
ar ......a
left ....b
se ...d

tip
about ......a

tired
, .........A
is .........d
or .........b

tired ,
you ..A.....b

tit
for .....c

tit for
tat .....c

to
" ......ab
, ....B
a ..E....e.c
admit ........a
agre .a
an a
annoy ........c
anybody ...b
as .....a
ask .ba.acaaa
avoid ........b
babysit ........a
be dc...ACB.B
becaus .......d
bed ..c......b
behav a
blam .......c
break ......c
cal ..bBb
carry .....a
chang c...B...C
choos ..E
clear ..a
com ...CB
do ...BF...F
drink .......a
drop .........A
end ...b
everyon a
fail ........b
feel f
find ....b
finish .b
follow .........b
forget .....a
get ab.B.EA.ka
go ..adA
hand ....C
hav ....a..Ab
he ........d
hear G..Cc....H
her ...C....CB
him ..B.DB
his ..a.c..c
how a
hurt .....db.c
i A.F..A.AD
if ...b.d..ab
improv f
iron ..c
it ..eba.b
keep ...C.B.B
key ......a
know B.AAaFA.CD
leav C.Ab.F..b
let ..a
liv ..A
look ..a......a
los ..ba
mak ....a.ABe
marry .........b
mass ..a
me abb.dd.aDc
meet .........c
min ....c
my aC.AddbB
myself ....A
no ...a.a
nobody .a
not ....b
obey ..d
on a....A
onc .a
pay .....c
phon .....a
plan .......c
pleas B
prison ......a
prov ..A
pul a
punish .....a..c
put .........A
quit ..d
read ..c.f
remind ........a
repair ..A
resign ...b
ring ..AC..E..B
satisfy .........a
say .Ea.C.B.AA
scar ........a
school ......D
se .Aa.eDB.Bc
send .......a
sex .........d
sh .......bd
sham .....b
shar ....b
shav ..b
show ..E.....a
shut ........a
sinc .b.......b
sit ..A
sleep .AD..A...b
speak ..a..a
spit ........c
stay A
step e
stop .FCA.H.F.A
submit .........a
tak ...B.D.B
talk C
teach .....a
tel D.AI..G
ten ......d
th Ca....aCaA
thank .......a.a
that ...aaad..G
ther .b..a
think .........C
tim b
trust a
turn .........A
twelv .....a
us ......A
vegas .......a
wait ......a
wear ........a
wel .......a
whatever ......a
when ...bE.b
why a
win ........b
wind ........b
wip ........a
with .......b
work ...a.b
you C....a.aia
your E.A.b.ec.a

to "
, ....b
you .......a

to ,
and ....B

to a
kiss .........b

to an
acceptabl a
end ...b

to annoy
me ........c

to answer
, .....a

to as
long .....b

to ask
me ..e
that ..a..c.c
wher .....a
you .b..abda.a

to be
a b.B
abl ..a
availabl .........a
kept b
married ..a
mor a
my ........a
near ........b
told ....b
your ...a

to becaus
you .......b

to bed
, .......a
and .........c
when ..d
with .........a

to cal
me ..c

to carry
on .....b

to check
that ....a

to do
not ......d
th .......b

to feel
valued b

to find
out ....b

to follow
through .........a

to get
away ........c
into .a......b
your ......a

to go
, ...a
and .........a
to ..b

to hav
a a
to ......c

to hear
about ........a
it ....B
th ....a
what ....a

to his
ex .......a

to hurt
me ........e
you .....aa

to i
am .......b
can .a
do .....a
wil F..FA.bB
would e...A.a..B

to iron
my ..c

to it
is .........C
that .....d

to keep
her ..d
me .a......bb

to know
what ....a
wher ....e

to leav
me ........c
th ....A

to let
her ..b
me ....a

to liv
by ...a

to mak
me ........iA
sur ....d

to me
, .....A
and .....aE
at .........b
i .....a
in .........e
on .........b
that ....a...C

to meet
them .........b
your c

to my
book .......b
boundary ...a
brother ..b..c
father ..b
laptop ....d
mother ......a..a
phon ....b
sister .....b

to myself
for .....a

to obey
me ..c

to on
another c

to plan
th .......a

to prov
you .........a

to punish
me ........c
you .....b

to quit
your ..d

to read
what ..b
your ....a

to remind
me ........a

to repair
it A.A

to say
" .........A
, b
about .......c
if ....b
no .........b
which ...b
you ...a

to se
a ....D..a
if ....d
what ..a.d
who ....a
you .........c

to send
me ....a

to show
me ........a

to shut
me ........a

to sleep
with ..C

to speak
to .....b

to spit
me ........c

to stay
in .......b

to step
up f

to tak
a ..a
it a
my ..a
that ........a

to talk
about ..a

to teach
you .....a

to tel
me ....a

to text
me ....a

to th
bon .......a
doctor a
dog .....b
door ..b
ex .....a
farm ...c
gym ..a
hous ...b..a
husband ....a
last .b
mortgag ........a
other ........d
park ......E
pool .....a
postman .....a
pound ......c
shop ..a
wal .........b

to that
concert .....a
reunion ...a

to try
harder a

to turn
down ...a

to wind
me ........b

to you
, ......DAb
hav ......ab
i ........a
my .......a
than ........f
wil ......a
would ......d.A

to your
friend ...C..d
mother ...a..E
nan ......b
sister ...d..B
whol .a

today ,
and ..b

told
her ...CED
him ..eb..E
me ..FF.FICJE
my ....c..a
no ..a......d
th ..AadecAcb
them ....A
you ..f.CD
your ..Ab

told her
sh ..b
that ...D

told him
that ...b

told me
you ....b

told my
sponsor .......a
wif ...a

told th
kid .....f

told you
to ..d
which ..a

tom
, a

tomorrow
i ......d

ton
it c

ton it
down c

tonight
, ..a......D
and ...a
i ..A.b
or ..a..de
you .........a

tonight ,
and ....a
i ..a

tonight and
i .........c

too
, ....b
long c
many ...iA
much f
sleepy .........b

too many
women ...a

took it
off .........c

took
me .........C
th .......Ab
that .......a
them ........a

top
of ...a
or .........a

top or
bottom .........a

total
agreement .a

touch
with ...b
you .........d

tour
, ....a

toxic
, .......a
and .......a

track
your ....d.A

track your
car ....d.A

tracker in
your ....d

tracker
is ....a
under ....a

tracker on
your ....c

train
, ..a

trash
and .......e

trash and
so .......b

treat
each b
me g.a

treat each
other b

tried
to ......b

trip ,
so .....b

trip
with ...b

trust
issu .......b
me .........b

trusted
me .........c

truth
is ........b

try
and a
harder e
it ..c
me .....a
to a....B.C.B

try to
be b

tuesday
, .....aA
with ..a

tuesday with
th ..b

turn
down ..dj
me ..B..a.c.g
on ..I
out ..c.c
th ........a
to ..C
up ......b
with .b
your ....c

turn down
th ..ba

turn me
away .......a.a
down .....a...c

turn off
your .....a

turn on
your ..B.b

turn out
your ..d.c

turn up
at ......e

turn with
th .b

turn your
location ..C.c
phon ..a

turned
me .........a
on ....a

twelv
and .....b

twenty
minut ...a.AA
two ....b

twic
a ..bb.....d
about .....b
as .....b
in .......a

twic a
week ...a.....c

twic as
badly .....b

twic in
a .......a

twin
is ...a

two
bank .......a
beer ..a
can .....b
hundred .........b
minut ....b
of b..c
peopl ...A
week .....d

two of
us ca.c

two week
of .....b

two year
in ..a

typ
your ..a

under
a ......c
my ..bdb
no .d
th ..GJ.C.A.d
your ....c

under my
roof ..c

under th
car ......a
cover .........c

understand
him ......b
that .........d

unfriend
every ...b
th ...a

union
rep ..a

unless
i ..deb....A
th ....d
you a.CA..i.A

unless i
am ...b
com ...a

unlock
it ..d.b
your ..A.a

unlock it
and ....b

unlock your
phon ..G

unlocked
for ..C.c

unlocked for
me ..C.c

until he
say .....a

until
i ..aBgc.E.a
it .........a
th .c..b....B
you ..A.Cha.Dc

until i
am .........d
hav ..e.b

until it
is .........a

until th
baby ..c

until you
can ..a
giv .....C...a
hav .....cBA.C
say .....b

up
, ..a......a
and ..b.....ba
at ......d
for .....HCAAd
in ..E...d
my .........d
on .....bc
our ......a
so ....a
th ..aeC..dDB
to ...G....Gc
when ....b.B
with ...A...B.b
your ..Hd.a

up ,
and ..a
i .........b
so .........a
that .....a
you ..b

up at
six ..c

up for
it .........b
me a
you .........a

up in
hospital ......a

up my
mind ..b

up on
it .......b

up so
i ....a

up to
me ..d......c
you ..B.....D

up when
it a

up with
me ......i
you ......F

up your
mind ........a

upset
, ........a
me .....a

upstair
and ..b

us
, ...c.a.a.a
a .......A
both C..a..d..E
common b
evicted .......a
hav c
it ....c....b
keep b
may .a
me ....g....a
se .....cc
th ..e..a.f
to b...D....B
two ...b
your ..e...Ab

us ,
and ...d
i .....da
so ..ba

us common
sens b

us it
for ....A

us me
know ....a

us to
be e

used
to EDB.ACC.H

used to
check ....A
it .........a
say ...D.....D

useless
with .......c

video
cal ..b.d.F

video cal
me ..a
run ..a

visa
cancelled ......d

visibl
to .a

visibl to
me .a

visit
, .........a
is .....b
your ...e

visit your
mother ...a

voic
, .....a
not ....d

voic to
me .....a

volunteer
at ..ca

volunteer at
th ..ca

vot
against .....a

vot against
me .....a

vow
, ...a

vow ,
and .........b

wait
for ........ca
in ...c
til ..A..Cb
to .a
until .........F

wait for
th .......a

wak
up ......b
you .........e

walk
, ......a
and .a
away ......a
hom .....g
in ........b
into ......a
out ..BA..e

walk hom
, .....b

walk into
th ......a

walk out
that .....a

want
a a...b.CE
is ...D....eD
it .........b
me ..E.....c
my ...aA
sex .........d
th ..F.e...A
that ..c
to GAaDC.aABA
total .a
us ....A....B
with ...a
you ...aI
your ..daa

want a
photo ....a

want is
for a

want th
truth ......a

want to
be ..Bc.....F
feel d
know ....a
look ..b
mak ....a
read ....d
se ..g...b..a

want us
to ...aA

want with
a ...a

want you
at ..a
off ...b
out ...b
to a.D.E

wanted
, .........b
me ...C
to .......B

wanted ,
so .........a

wanted me
to ...A

ward
, .....a
and ....a

warned
you .....a

was
a ...aEb..C
fin .......a
for ....b...ca
in ...ad
just ..c.....c
meant ........c
my ..GFaA..A
no .....a
not ..a..Bab
promised .........b
raised .........C
right .....e.d
said ....d
th ...e.c.E.b
to ........h
told .........D
upset ..a.....a
wrong ....D.D..C
you .......a
your .......d.b

was for
show ........b

was in
th ...b

was my
idea ....c

was raised
and .....a
to .........A

was th
last ...f
whol ........a

was upset
, ........a

was you
who .......a

watch
it ......e
th ......A
what .....aa
your ......a

watch what
i ......b

watch your
back ......d

way
, ..c
i .......c
of .....b..d
to .........a
you .......ac

way ,
so ..a

way of
tel ........a

we
agreed ..b..b
ar .C.....A.b
argu ......a
booked .........a
both A.GD....b
can c.ba
carry .........a
did .........b
do ...aaa
eat .......b
finish .....a
get ...b
go ..a...A
hav ....a....a
keep b..b
land ..b......a
leav ..b
lost .......d
mad .........b
mov ..b
never .e
ought b
plan .......a
say b
se ..c
should b
speak ..a
stay ......a
stil ......c
swap ....a
talk ....b
used ...a
wer b
wil c

we agreed
on .....a
to .........a

we ar
lat ......C
not ...b

we booked
th .........a

we both
know ........dd

we can
not .a
talk ......a

we carry
on .........a

we eat
at .......a

we hav
been .........c
no ...a

we keep
our ...a
th a

we land
in ..b......a

we lost
th .......d

we mad
a .........b

we ought
to b

we se
my ..d

we sleep
together .........a

we used
to ...b

we>
, BBB....B
a ..A.C.CA.A
about aF..a..C
agreed E....a
al .b..a.a
and .ab..AAD.C
ar aF
argu ......a
at .a...C...E
back ...b
be d..a
been .........b
booked .........a
both BB.E.HA.aC
but ......a
can b.a.a
carry .........a
chip ....b
closer d
did .........b
do A.Abc....A
down ..B
drink b
each B..F.....F
eat .......a
ever .a
everyth .d
find a
finish .....a
folk .......a
for .AACC
from .......a
get ...c..a
go ..a...E
got ..a
ground .......a
grown a
had .......a
hav ..a...AA
her ......A
hous ...b
i .a.ac.bA.c
if ..b...c
in ..cc.B...C
is Ab.......C
it A.ABBBBAa
keep b..a
know ........dc
land ..b......a
lat ......C
law a
leav ..b
lost .......d
mad .........b
married ..A......a
me .a.a
min .......a
mor b
mov ..a
my a.a......c
need a
never .d
no ..a....a
not A.Aa
noth .a
of FB..C.B..F
on a.AC..B
or ......c
other .a.A
ought b
our ...b
party ..c
password ....a
peac ..d
phon ....e
plan .......a
question a
return a
rul .......a
se ..b
should b
sinc .........a
so ..Ba
sort a
speak ..a
start ...a
started .........b
stay ......a
stil ......c
stop ..DB
sunday ..A
swap ....a
talk ....a.d
tax a
tel .a
th ..D.BDCCD
that A.....B..B
ther .........a
thing ..a
this ...b.a
tim a
to c.....DC
together .a.......d
treat a
us BE.c.....F
used ...a
watch .b
we ..E.EBB
wear ....a
wed ...d
weed a
wer ..a
what .bB
wil c
with ..AB.a.C
you EadgcIaa.e
your ..b.A

wear
it .........b
me ........b
my ...b
th ..aAg
that ........a
what ..d

wear me
down ........b

wear my
ring ...b

wear what
i ..e

wed
and .....b
be ...a
dress ......e
hav .......e
is .......a
night .........a
without .....a
you ........a

wednesday
and ..a......b

wednesday and
i ..b

week
, ...ab..E
and .....E...a
apart .......b
i .....B...E
in ......b
is .........g
of .....g
sinc ..b
to ...a
without .....c.b

week ,
so .........a

week and
i .........c
you ..a

week sinc
th ..b

weekend
, ...d..D
and .........c
in ....a
we .......a

wel
, ....aa
don .......c
hav .........a
se .....ac
talk .......a

wel se
about .....a

welcom
to ..C....ABB

went
to .....b..a

wer
a ......a..a
at ....d...DC
brok .......a
don ..e
even .....i
go .........b
in ..D......B
married .........b
not .......g
out ..aa
relieved ........a
think ........a
told ..a
you ......c

wer at
work ..D.d

wer do
it .........a

wer engaged
, .......a

wer relieved
when ........a

wet th
bed .......a

what
a .......c.e
com ....a
do ...c
go ......A.e
happen .....c
happened ......a
he ....a....e
i e...D.bA
is ....BA
it .....b
kind .......c
matter .........A
may .b
min .........d
sh ....e
sort .......a
th .......Cae
their a
tim ....cD...B
was ....e
we b.a
you ..aEb.b.bC
your ......b

what a
wif .........a

what com
to .....a

what do
i .........b
you ...c

what go
on ........c

what happened
to ......d

what i
am d
did ......c
do ......a..A
lik .......a.e
mean c
need ........a
think ...a
want .........c
wanted ........a
would a

what is
th ....A

what it
is .....b

what kind
of .......c

what matter
to .........A

what sh
lik .........a

what sort
of .......a

what th
point .........c

what tim
you ....a

what was
said ....d

what we
had .......b

what you
ar ...aB...c
did ......i..A
get .....e
hav .......d
mad .......a
really ........a
said .....e
two ....c

whatever
i .a
th .e
that c
you ..b.fa...b

whatever th
reason .c

whatever you
feel .........b

whatsap
, ...ba
to ....b

whatsap to
my ....b

when
, ....b....c
a ....D....b
he ..ADba
hes ....cf...d
i Dbd.BCbC.c
it b....AAaAB
my c.f..c...A
sh ...Adf
th ......A..B
they ...a.c
we a.e.C.a.b
wer a...B
you B.BDc...DA
your ...bA.C..A

when i
am a.aed....D
ask ..a......b
asked .......a
cal ..b
com .........d
do .........A
find .....a
get .....aa
reach .........b
said ........a
say ..a
speak ..b
want .........c
was ......b

when it
com .......b

when my
father ..d
wif .....c

when sh
leav ....a
say .........c

when we
do a
get ......c
hav ...a
se ..b

when wer
with a

when you
ar a.a.aA..D
com a...f
do .c....b
drop .........a
get ..ca.D
go ....aB
hav ..c.AjA.A
ignor ......a
leav ....d
say ..B...A..A
stay ......a
stop .....a
took .......a
unlock ....E

when your
mat b
mum ...c

whenever
i .........c
you ..C.bb..B

whenever i
am ..c

wher
, ....a
i A.c....b
you .BB.f.BHDC
your ...AD.e

wher i
can ..ec...b
put ..a

wher it
is a

wher you
ar a.DBf.ICBH

whether
i ....B.b
you ..j.....C

whether you
go ..d
lik ..c

which
of ..ac

which of
your ...b

whil
i ..cb.BABCB
th .......a
wer ......b
you .....A.HJ

whil i
am ..bcd

whil you
ar ..EEa.c
wer ...b

who
apologis .a
cam ....c
can .......a
did .....a
forget ........a
go ...b
is ..dCa.Ac.B
leav ......d
liv ..a
rais .....b
really .........a
run ......a
said ..b
say .........a
stil .........a
want ...b
was ....e
wil .......a.j
would ......a
you ...bjHCIGE

who can
not .......c

who is
in ....b
not .......d
ther ..a

who said
you ..c

who say
when ..c

who want
to ...b

who wil
not .......a.c

who you
can ...c
text ..B

whoever
cheat .....a
earn .........c
it ....b
you ....e.e

whol
mess .......b
room ....a
tabl .....a
thing ..a
world .a

whos
fault .......b

why
i ...A...aEE
is ..a
we .......a
would ...a
you .......Eh

why i
did ......a
hav .......a

why would
you ...b

wi
fi .....a

wi fi
password .....b

wif
, .........C
do ...B.....b
is ..c....a
job .........a
left ......a
of ..a
phon ....c
sex .........b
stay ...a
was .....b
who ....Bd
would .........d

wif is
a .......b
not ..a

wif of
min ..b

wifely
duty .........a

wifi
password ....G

wil
, ......B
accept .........b
answer ..c
as ..b
ask B....GG
assum ....c
at .........b
be ..A.bc..bD
beat ......b
believ ....a
blank .....b
block ...b
break ...AAEb
bring ........d
burn ..A..Cd
cal a...AFC
cancel .....a
cheat .....e
check ....c
chok ......c
choos ...e
com ..HB.ca..D
cut .....bd
delet ........ba
do cAbb..A.a
drag ......d
drown ......a
eat ......B
embarrass .....b
end ..EB..b
everyon .a
feel ......a
fight ......a
find ..B
flirt .....b
freez .....b
get ..B.Dc
giv ..b
go b....BB.a
hav a..Cc.bB.A
he .........b
hear ..C..Aa
help .........c
hid .....b
hit ......b
humiliat .....d
hurt ..D..Ig.DB
i ..A.b.B.B
if .....d...b
ignor .....b
it .........A
just .........b
keep ..A.bBB..a
kick .....a
kil ......i
knock ......a
know ....b
leav .....A
let ......A..b
listen .......a
lock .....b
look ......A
mak ...D.c..A
mov ......B
my ..Aaa...Ba
need ....d.d
never ..BD.a
no ..ada
non .a
not K.B..BbCA
only .......d
our .....b
out ......d
pay ..C..a...G
play ......b
pleas b
poison ......c
post ....E.g
pour ......a
prov ..a
put ......b
quit ..ea
read .....c
regret ..C..e
report ......a
ring ...B.CD..A
rip ......a
ruin ......c
run ......b
say ..A.ACA..D
se .DDAB.eA
send ....DDa
set ......d
sh ........b
shar .....Ea
show .....B
shut ......a
sinc .b
slap ......b
sleep .....bC
smash ....CCf
so .....a
start ......e
stay ...a
stop ..ab
strangl ......a
sulk .........a
tak ..A....B
talk c
tel ..A..C.GCD
th C.E..EA
that ..a
ther .b
this .......d
throw .....b
track ....g.B
wak .........a
we .a.Db
wear ..e......c
what ...a..D.b
when .....bb..D
wish .....c
withdraw ......a
writ ..a.Aa.b
you Ea.A.DBce
your .bAa.B.bbA

wil a
man ........a

wil ask
me ..a

wil be
a ..a
ask ....b
at .....E
bolted .....a
consequenc .....b
honest a
in ..a...b
no ..b
on ..Ac.a
read .....a
sorry .....a

wil blank
you .....b

wil break
up ......C
your .....Ah

wil bring
my ........b

wil burn
your ......c

wil cal
th ......E
you b

wil cancel
your .....aB

wil check
your ....e

wil chok
you ......a

wil com
hom .....a

wil cut
off .....bA

wil delet
th ........ba

wil do
my a
not ..ie...a
someth a
th ......D

wil driv
her .......a

wil embarrass
you .....b

wil end
th ......B
up ......a

wil fight
you ......a

wil find
th .....d
you ......a

wil flirt
with .....a

wil get
even .....c
my .....a
you ......h..A

wil giv
me ..a
you ......a

wil go
on ....d....a
to ..b

wil hav
no a.a
you ......d
your ....aAf

wil hid
your .....a

wil hit
you ......f

wil humiliat
you .....d

wil hurt
myself ......d

wil i
do .a
hav ....a
read ......a
told ....a
want .aa.a
wil E.BACdc
would c.b

wil if
sh ......a
you ....a....a

wil in
my ...a

wil it
is ...b

wil keep
ask .....B...b

wil kil
myself ......e
you ......d

wil leav
if ......A
th ..b..C
you .....f

wil lock
you .....b

wil look
away ....E

wil mak
sur ...A.Bh
you .....d
your .....a

wil my
ex .........a

wil need
a ......c

wil non
of .a

wil not
stop ......b

wil only
a .......a

wil our
son .....a

wil out
you ......d

wil pay
for .....da

wil poison
your ......c

wil post
your ....ACf

wil put
th .....b

wil quit
th ..a

wil read
your .....d

wil regret
it .....c

wil rip
it ......a

wil ruin
your ......a

wil say
sorry ..a

wil se
to .....da
your ....A.b

wil send
your ......c

wil shar
your ......c

wil show
me ..a

wil slap
you ......a

wil sleep
with .....b

wil smash
your ....A.b

wil stay
in ..bb

wil strangl
you ......a

wil tak
it ....a
th A.I..Dc
your .....f

wil talk
to a

wil tel
everyon .a....d
th ......c
you .....AK
your .G....b

wil thank
me ...a

wil throw
your .....c

wil track
your ....e.A

wil wak
you .........b

wil want
to ....a

wil we
hav a

wil wear
th ..b

wil what
matter ........a

wil when
my .....a
th ..a
you b.B

wil wish
you .....c

wil writ
" .....a
th .......a

wil you
ar .....C.a
can ..aa
do .........B
should ..a
wil .....c

wil your
phon .a

wind
me ........b

wind me
up ........b

winter
, .a

wip
th ..a

wish
for b
i ........g
you .....d

wish is
a .......a

wish you
had .....b
would a

with
, ..a
a B..Aa.dcB
al ...b
an ....a
another ......d
benefit .........b
blood .....Be
both .....d
her ...AbBB.d
it ...F....Ae
marcus ...a
me B.dbb..FBd
men ..a
money .......e
my b..BCa.A.C
no .....c...G
on ......g
opinion .......b
other b
someon .....c
th a..BaA.Bd
that ..Fa
them ....A..c
two ...A
us a.....A
whom ..c.a
you ...BAED.E
your ca..ABCgAb

with a
stick ......a

with another
man ......c

with me
, ..d.b.b..A
and ......b
for ........d
in ...ca
it .........a
or .........a
til .....b
until .....b

with men
, ..b

with my
ex ..a
mother ........a

with on
ey ......a

with other
men b

with th
baby .........A
bird ..a
clock ..a.a
kid ........a
number ....b
rent .a
ring .........b

with us
, .....a

with you
if ......E
in ......a
on ..b

with your
ex ...F..A
phon .......a
sister ........a

withdraw
from ...c
my .....c
th ......c

withhold
th .....b

within
reason h

without ,
so .........a

wiv
do .........a

wiv do
not ..A

woman
, .......d
who ......a
would .........c

women
would .........c

wonder
what ......a

word
at ......b
for .......f
from ......c
i .b
is ..b
on ..a
to .........b

word for
word ..b

word from
me ......d

word is
final ..b

work
, ...b...a
and ....d
at ....e
for ...B
if .........a
it .........c
night .........C
on e
ther ...d
with ......a

work it
out .........c

worked
out ........a

would
appreciat e
ask a
be B...A.bDc
better ..d...a.D
book .......b
burn ......a
cal ...a...c.b
cancel .......a
di ......C
do ..a..dc
feel ...dc....a
find ......d
get ......b..A
go ......C..b
hat ...C..bB
hav ..A.A.aebb
help b
hop c
just ....b
leav ....a
let ......c
lik b....BCAaC
look ......f
lov a.bD.....H
mak ......d
never .M
no ...a
not .A....ecB
only ..b.a...A
prefer ......B
promised .a
put .........c
rather AB..EBD..C
say ....a.c.cf
se ......b
settl ....a
shar ......b
sooner .......AbD
stil ......D..D
suit c
swear ........a
think ......e..c
want a..ab.A..d
watch ......b
you BIJBLEIQMO

would ask
you a

would be
careful ......a
happier ........b
mor .........b
wis .....ba

would been
a .......b

would do
anyth .b
it ...a.a

would hat
for ......d
it ......A
to ..a...a

would hav
you ...c

would i
need ......b

would let
you .....aa

would lik
her .........b
him a
it ...a.....D
less b
som d
th a...d....B
that ...e
to A..BA..a.A
us ..a
you c.I..BAFAA

would lov
it ....b
to ..a.E.c

would rather
be ........d
not ...F
se ......d
sh ........a
tak .......a
we ...a
you ...c

would say
that .........d

would sooner
not ........a

would suit
me c

would want
a ....b
to .........a

would you
be ...a
pleas c

wrecked
it .......a

writ
" .....a
down ....a
it ..c
th .......a
to .....D

writ it
her ..b

writ to
you ...b

written
down ....a
on ..a.....a
th ......c

written on
th ..b

written th
not ......c

wrong
and ..b
with .......c

year
, ..A.C.D
and ...d.....A
i ...B
of ......e

year ,
and ...a

year and
i ....b

year of
my .......a

yes ,
i .....a

yes
for .........a
last .........B
or .........D
to ..A...aa.A

yes or
no .........D

you
, .B...Acab
a ..B...B.dB
about ..D
act .....a.c
again ..a
against ...c
agre ........a
agreed .........a
alway .cF.....C
an ......B
and caC.aGD.E
answer ....a
ar BaaAb..dba
arriv ..a
as ...c.....a
ask .....BC
asked ..DBDAD..B
at ....A
back c
be ..A..CAfE
befor ..D
beg .....b
behav c
believ ........b
better ..a
bought ........a
break .a....d
bring ......b
brok .....b.a
brought .......a
buy ..a
by ..E
cam a.b.....c
can CD..BaBCDd
caused .......a
chang ..a.c
cheat .......F
cheated .....a
chos ........c
clos ........a
com .....A
confid ...b
consider ........d
constantly .b
cook ..c
cost .......c
could b.aa....ac
cry ......c..a
cut ..cd
danced .....a
dat ......c
dead ......b
decid ..C
deported ......c
deserv .....a
destroyed .......c
did ..C..a
do .cba...DbB
driv .......b
drop ......c
dropped ...a
drov .......c
eat ..d..AA
embarrassed .....c
enjoy ........f
enjoyed ........d
failed .......b
fancy ..AA....aC
feel A...BA.Aa
felt ........a
fil ......e
find ........f
fired ......e
flirted .....b
follow ..f
for ......a.Ba
forgot .....b..b
forty ..b
from .....AA
froz .........c
gav .......a.a
get .B.bbb.BF
giv .........g
go ..b.bBaB.A
got .........a
had ...c.bFb
hand ....c
hang ......a
hat .......Ae
hav .caa.a.aAa
hear ..f
i ..F
if .....C
ignor .....b
ignored .....a
in .A.F..b.F
interrupt .a
invariably .f
invited ........b
is ........E
it .b
just ........cB
keep ..b..B...d
killed .......d
kissed .....d
knew ........ca
know e......JDf
laughed .....b
leav ...AbAbC.a
left .......Cd
let ..I......b
lied .....b
lik EBECA.DJbB
liv ..d
look ......B.c
los .....a
lost .........c
lov ........a
loved ......C
mad ......bfEA
mak .a.a..ba.a
married .........a
may .Bb...BHE
meant ........c
meet ..be
might ..B...c.A
mind ......C
miss .....b
missed .....b
mov ......c
moved ......b
must ..ecbEB.D
my ..F..D
need .Adb..ED.E
never .e.a.CC
no ......a
nod .....a
not c.C....a
off .....a
on ....bc..Cb
only ..A.....hB
open ..a
ought ..c
out ..A.Ce..B
over ...b..b
ow .A...C..De
pay .........a
pleas b
promised ..a......e
prov .......a
push .......b.b
put ........f
quit ..aa..b
read ..C
reckon ........a
refus .........d
regret ........h
resent ........d
ruin .......d
ruined .......fB
said ...B..a.aa
say .aAcd...ab
se ...d..E
secretly ........a
send .........a
sent ......e
shal ..k
shar ..c
should A.db....Ab
show b
sign ......c
signed .........f
sit ..dc
sleep .b..a
slip .....a
smil ..a
smok .....c
so ..A.....A
speak ......e
spend .....b
spoiled .......b
spok .....a
stand .....c
start .........b
stay ..bd..hD.B
stayed ........d
stil ........b
stop ...a.a...f
stopped ...e
stupid .......d
sulk .....c
swear .....c
talk ......c.A
tel a....bcBC
text ..F
th .BAAG...C
than ........e
that ....C..c.a
think .....A.Ba
til .....b
to b.ab....Db
told .....c.A
took ........b
travel ....a
trusted .........a
turn ..a.b....b
two ......C
typ ....a
unlock ....B
until ..b..b
up ....cc...c
visit ...c
vot .....a
walk ....b.c
want C......Bc
wanted ........e
went .a..ac
wer a.b.c....D
when ...Ab.E
wher ..b
which ..a
who .......d
wil B.hb.dBEEa
wish ......C.c
with ......e..b
work ..a...b
would B.a.b..Bca
wrecked .......fA
writ ....b

you ,
al .......a
and .....ba
i ..bA.B
in ........c
lik ........a
me ...a
my .....b
not .b
so ........A
th .........b
you .......ac

you against
me ..aa

you agre
with ........a

you agreed
to .........a

you and
i ...b..H..a
me ...b
your .b..a..b

you ar
, .......e
a ..EB..akJ
after ........d
allowed ........A
alon ....c
alway a
an .......f
ashamed .......Dd
at ....g
banned ..c
bored ........b
broken .......b
constantly .a
count ........b
crazy .......b
do ........b
don ..cf...C
drag ........c
easier .........b
forbidden ..c....A
fre ..C....CEA
frigid .......d.b
from b
furious ........a
gay ......d
glad ........a
go ..h....D
grounded .....g
half .........a
hid ........a
hom ....e
hop ........d
hopeless .......a
i .........b
in .......F
jealous ........b
lat .b...dd
leav ...b..a
mental .......d
min .........d
mor .........a
my ..A....G.g
never .bc
not ..ea..aEC
obliged ..a
on b...ab..B
only .......B
out ..ea
paranoid .......c
pathetic .......b
plan ........c
plot ........b
really ....a
required ..d
sleep .....c
so .......dA
stay ..ee
such .......a
tak ..a
test ........a
th ..IA...eI
ther ....c
think ....A.A.f
to ..i....CG
told ..b
too .......gC
toxic .......c
try ........b
up .........C
wait ........a
wear ...a
welcom ..C....CCD
when ..a
why .......a
with b.cbd....C

you at
hom ..b
th .....B
your .....b

you break
up ......b

you cam
along .......a
in ..a
to ........b

you can
be ...a
cry .........b
do .........c
find ......a
forget ...a
go ...A.....a
hav ..b..bc
keep ..A
li .........b
look .....ba
not ..h..FC.de
refus .BA
say ..D......A
se .........a
stay ...B

you chang
th ........a

you cheat
again .....CJA

you com
back ......d
hom ..BB.Ba
in ......B
straight ...a
to ..a

you confid
in ...b

you could
not ........c

you cut
your ..a

you danced
with .....a

you dat
after ......a

you dead
than ......b

you did
in .c....a
it ........ca
not .....a.CaD

you do
is .a
not ..bbC.AAbA

you driv
me .......c

you drop
th ......d

you drov
me .......c

you embarrassed
me .....c

you end
it ......a

you enjoy
it ........a
se ........b

you feel
lik .....E
what .....a

you felt
noth ........b

you find
me ........d

you follow
my ..c

you forget
to .....a

you forgot
my .....b

you get
a ..B
for .....d
ther ..a

you giv
in .........d

you go
, ......a
out ..c
ther ........b
to ...b

you had
energy .........b
not .....b
th ........a
your ...b

you hand
over ....a

you hang
up ......b

you hat
my ........a

you hav
a ...eF.aBBE
already ........c
apologised .....b
been ...A
forgiven .........a
gon ........b
got ..aa
had ..b..C.DBa
learned ..a..a
left ....a
lost .....d..b
mad ........a
me ...d
never ..BA
no ..b...b.cb
not .e....a
noth ..b.b
on ...b
paid .....a
rung ..c
said .........c
seen ......d
suffered .....a
ten .....a
th .......a
til .........b
to bBi.cECLJ
turned .......a
until ......d

you hear
me ..c

you ignor
me .....a

you in
it ......a

you kissed
someon .....e

you knew
befor ...a

you know
how .....b...b
i ......b
it ........c
what ......c.Cb
wher a

you laughed
at .....b
with ........a

you leav
, ......c
th ....c

you left
me .....cb
th ........a

you lik
, ....eD
a ........c
it ..a..d...a
th .....a
your ......a

you look
at ........b
down ........b
lik .........b

you lov
it .a
me ........Ec
th ........a

you loved
me ...a....aa

you mad
me .......gFC

you mak
me ......dc

you may
hav ...D
not ...a
se ..c

you might
be .........a
want ......a

you miss
your ........a

you must
be .......b
quit ..Hb

you need
my ..d
not ..HA.....B
to a.b.b...A

you nod
off .....a

you off
from .....b
th .........a

you on
th ....b

you onc
, .a

you ought
to ..c

you out
of .....d

you ow
me .....BA.Cd

you pay
for ......C
me .........a
with .....Be

you pick
up ..a

you promised
me ..c

you push
me .......a

you put
on ........b
out .........c

you quit
that ...a

you read
my .....a

you really
loved .a

you regret
th ........b

you said
" ........a
no ........bc
yes ........c
you ........D

you say
" ...a
i ........a
no ....A
you ....a

you se
me ........b

you send
me ....C....a

you shal
not ..e

you should
be ..c
not .......a

you signed
up .........b

you sit
ther ........a

you sleep
at ......f
on .....c

you spend
your ...a

you spok
to .....b

you stay
at ...d
in ..dc

you tak
th ..a.a
that ......c

you talk
back .....a
to .....C

you tel
me ....Bb..E
your .....a

you th
address ....A

you than
i ........a

you think
i ........e

you to
" ......ac
a .......G.c
admit ........a
as .....b
be g.fD....A
becaus .......d
break .....a
com .........a
do ......b
get ......a
he ........d
i A.F..A.AD
if ...b.d..ac
it ...a.C
keep a..B.a
know .........B
leav ...b
liv ...b
mak a
my E..a.I..B
no ...c.a
nobody .b
onc .a
quit ..c....a
say ......a..a
sh .......bd
sinc .b.......b
stay .......b
step b
stop ..GAB....E
tak b
tel .......a
th ....bCA
that a
ther .b..a
wear ..b
wel .......a
whatever ......a
when ....E.c
why a
with .......b
you ...a..ece
your ...AA.aac

you told
me .....B..F
your .....b

you took
th ........d
that .......a

you trusted
me .........a

you turn
it ..b
me .........a

you unless
you ......c

you unlock
your ....B

you visit
your ...d

you vot
against .....a

you walk
, ......b
in ....a

you want
a ..c
me ........c

you wanted
me ........a

you went
out ....a
to .....a

you wer
a .........a
at ....e...B
not .......e
relieved ........a
think ........a
told ..b

you when
you ....b

you wher
you ..b

you wil
be ..ACE.a.a
do ...A.KF
end ......a
feel ......a
find ..B..a
get ..H
hav .....a
hurt ......B
never .CC...g
not ..ac....a
pay .....e
regret ..C..e
stay ...a
tak .........b
thank ...a
wish .....c

you wish
i ........a

you would
be ..B...d.cF
been .......b
better ..d...a.D
do ..c......c
go .........a
hav ........b
lik ....BC...C
look ......c
not ......d
pay .....a
rather ......A.c
sooner ........b
want .........b

you wrecked
it .......a

you writ
to ....c

you>
" ....A...a
, ..A..c.dDa
1 .........a
24 .fa
7 .db
a .A.AABa.bA
about ..a....C.A
account ....c.D
across ..a
act e....a.c.a
ad ..a.a
address ....C
admit ........b
after ....A....b
again ..dc.d..Ba
against .a.b.a.b.A
agre ......a
al ..aab....d
alcoholic .......b
allowed ........A
alon ....bc
along .........b
already ......EBf
alway .i...DEDB
an a.CA.Cab
and a...aCBb.B
animal .......a
another ......c
answer ..aac
any ...C
anybody ...c
anyon ...d
ap .a
apologis ..a
apologised .....b
approval ..d
ar ..b..AAca
around c
arriv ..a
as .Bc..c
ash ......c
ashamed ........d
ask .EbBAAF.CG
asked ....HCHFBD
asleep .........c
at .AcAaabB.a
attention .......b
attitud a
availabl .........c
avoid ........b
away ..a..F
baby B.a.C.ac
back b.B...aA
bag ..D
balcony .....aa
band .a
banned ..b
bath ......c
be .DCAH.cbdA
becaus .a..aDAHf
becom a
bed ..a....H.b
bedtim .........a
been ..B....aaD
beer ..a
befor DCa.A.AA
beforehand ....a
beg ........a
behav i.....b
behaved .....b
behind .........c
believ .....a..b
beth ...b
better c.eB...A
between .......B
big .......d
bik ..a
bil .......a
bin .....B
biopsy .......a
bipolar .......d
bird ..a
birthday .a......D
bit b.A...G
black ......a
bleed ......b
block ...c
blok .........b
blood .....Be
body .........b
booked ........a
borderlin .......e
bored ........d
boss ...A
bottl ......a
bought ..A
boundary ...a
boy .......c
brain .......b
brak ......b
break ...a..a
brick .......e
bring ..B
brok .....b.cA
broken ......fc
brother ........A
brought .......a
browser ....a
bus ...C.a
busy ...a
but .b.bb....A
buy ..d
by J.c..Bb.AA
cal .c.ba.a..C
cam ....a...d
camera ....a....b
can ...A..BCE
canal ......a
car ..A
carry ......d
cas .a
cash ........a
cat ......b
caused .......d
chanc ........a
chang ..c..E
changed ...a
charg ......a
chat ..b.a..a
cheat ...F
cheated .....a
child .......f
childish .......a
children ........c
choir ...f
choos ..A......D
chos ........c
christmas ...c.a
church ...a....a
class ...b
clock .b
closed .........d
clown .......a
club ..ce
coat ..d
coffe ...a
cold ..E..a.f
colleagu ...a
com ...ABa.L
compar ........d
confid ...b
consider ........d
considerat a
constantly .k
contact ...a
cook ..i....A
correct ........a
cost .......c
could ...c..B..a
council ......b
counsel ........a
count ........b
court ......e
cousin .....a
cow ......bg
coward .......b
crawl .....a
crazy .......c
cret ......b
cricket .b
cross .....a
crowd ...d
cry .....dd.ba
custody ......b
cut ..bg
dad ..bcAa...C
danced .....a
danger ...a
dark .....a
dat ......e..b
daughter .......b
day ..c...B
dead ......e
decent a
decid ..A
delet ....a....C
delhi .......b
deliberately ........c
deported ......f
deserv .....a
destroyed .......g
did ..BB..a
dinner .........c
disgusted ........c
dish .....c..b
divorc ......d
do .ba...BA.b
dog ......c.aa
don ..ae..B
door ..baBaDA
doubl .....a
down ...c....c
drag ........c
drawer .......a
dress ..b
drink ..ea
driv ......D
drop ...d
dropped ...d
drov .......f
drunk .......a
duty .........e
each ..ba.....f
earn .....a
earned .....c
easier .........a
eat ..e.B....C
effort d
els ..ca
email ..A
embarrass .....a
embarrassed .....b
end ......eC
energy .........b
engagement ......b
english ........a
enjoy ......C.g
enjoyed ........d
entir .d
euros .........H
even .a.......b
evening ..ad
eventually b
ever .e
every .g.A.....G
everyon af
everyth ag
ex ...B.DB.b
excus ........a
explain ......b
ey ......a.a
fac ..D.c.e
facebook a
facetim ....d
failed .......c
family .....a.c.A
fancy ..A.....bC
far b
father ......cc
feel ADDJF..HdA
feeling b
feet .a
felt ........d
fight ........c
fil ......f
filled .a
film ..C
fin .........b
find ...a.c..e
finish .a...A...b
finished ...c
fired ......d
first ........A
fist ......c
fiv ..b......a
fiver .........B
flat ..b
flirted .....c
floor .....c
follow ..e
fool ....ab
for A.A..abCb
forbidden ..c....A
forever .f
forget .d.b.bA
forgiven .........b
forgot .....b..c
fortnight ...a
forward ....b
four ......A
fre .....A.G
friday ..b..ab.D
fridg ..d
friend ..ac.c.FB
friendship ...d
frigid .......e.a
from ..ba.C.AaB
froz .........c
ful ...b
furious ........b
futur a
gam .......B
garag .....e
gav .........c
gay ......c
get dBA.Aa.E.A
gf .a
ghost ......a
girl ..E.b.G
giv ..B..EG.Cf
glad ........g
go AE..B.aD
god ...b
golf .......a
gon ........a
good ..A....A
goodby ...a..b
got ...a..B.B
grateful .........b
great .......a
grounded .....f
group ...b..C
guy ...b
gym ....a
had ..b.A.A.Aa
hair ..a
half .....a
hand ..a.a...C
hang ...b..c
happier ........b
hard .....a
harder b
has .........A
hat ......D.f
hav .aaa..A.a
he ....bD..a
head .......b
headach .........a
hear ...A..a
her ..ba.AcDbA
hes .......a
hid ........c
him ......a.dA
his ......aC
history ....a
hobby ........b
hold ..CE
holiday .......d
hom A.bc...CB
honeymoon .........b
hop ..B.....h
hopeless .......b
hospital ..B...b
hour .accc....b
hous .....c.b
how B..A.aC..c
humiliat ......b
hurt ..C...E..B
husband ...b..B
hypocrit .......a
i DA.A.a.Ac
ibiza .....a
idiot .......a
if DB.A.CbB
ignor .....aa
ignored .....a
imagin ........e
immatur .......a
in bab.ca
insuranc .....a
interrupt .b
into .....CEh
invariably .f
invit ..a
invited ...a....a
irresponsibl .......c
is ...b..ADea
issu .......b
it .a.A.aCAbd
jealous ........e
job ..ab..aCa
join .........a
jok .......B
just B.IB....d
keep bb.A..A
kick ........c
kid ..e..ab
kidney ......a
killed .......d
killer .......B
kilos ..a
kind ..EB
kinder a
kindly a
kiss .....ba
kissed .....e...a
kitchen ........ab
kne .....b
knew ...a....bb
know c.B.A..AF
known ........a
kofi .a
lad ......E
last .....D..B
lat .c..aaaC.D
later a
laugh ..F
laughed .....b
lawn ...a
lawyer ......c
lazy .......f
lean ......b
learn .....b
learned ..a..a
least .......b
leav ...b.CbHc
leech .......a
left ..B.b.b.b
leg .........b
leilas ...a
lena .....a
less e
lesson .....c
let A.Aab.F..c
li .........a
liar ......b
lied .....e
lif .c....cda
lik DEBFD.Aa
limit ..b
lin ......a
listen ..b
littl c
liv ..cd
location .....B
lock .....a
locked .....c
log ....c
lonely ...e
long ..A
look ..B..a.Ab
looked .......a
loosen .........a
los ....Bdc.C
lost .....c..aa
lov ....D...ja
loved .b....E
loyalty a
lunch ..b..A
lunchtim ......b
ly ......a
mad ..I....e.B
mak .....C..ae
man ..C......A
many .....a
map ....d
marriag .b.....a
married .......F.c
marry ......a
marta ..b
mass ..a
mat ...a
match .ba
matter ..a
may ..b.a.BCFA
me B...B..bbd
mean .........c
meant ........b
meet ...ec
men ...c.....B
mental .......c
menu ........a
mess .......c
messag .......bc
messed .......a
midnight .....a
might ..A...b.A
min ..B.aCb..e
mind ..EBD
minut ..A.bb
miss .....d..c
missed .....b
monday ..a...b
money .....c...C
month .......B.d
mood a......a
mor g..D.GBAA
morn .....B
mother ..aa..a
mouth .......c
mov .....Bc
moved ..aa..a.a
much a......B
mum ......CB
must ..ebbEB.D
my b..AFaA.bB
naked .........d
nasty .......c
near .........A
need aDcd.B..A
needy .......d
netbal ...a
never .gB.GA...A
new ...a
next ...a....A
nic ...A...B.a
nicer e
night ...B.....b
nin ......F
no I......B.a
nobody .a.d
nod .....a
non ...a
normal e
not D...A..Bca
noth .....D...C
now ..baDb.F
nud .........b
obey ..g
obliged ..a
obviously .......a
oclock ........a
october .....a
of ..A..A..b
off ...abaB..b
old ...b
on Ab.B...CDa
onc .c.cc.B
onlin ....c
only D..c.F.Df
open .....A
opened ....a
opinion ..a
or F.B..ADBDC
other a
otherwis .........a
ought ..c
our ....Ac.a
out .B.ab.a
outsid .....e
over ..A.C
ow .B...DAADf
own ...A.a.a
pack ......c
paid .....c...F
pain .........f
pan .....a
paolo .....a
paranoid .......c
parent ...a
park .....c
passcod ....b
password ..C
past ..a
pathetic .......e
patienc .......a
pay ..C..b...a
peopl ..Eca.D
perform .........a
period .........a
permission ..a
petrol ......b
phon ...A.C..b
pic .a
pick ........A
picked ........e
pig .......d
pil ......c..c
pity ........e
plan .....BaDb
play ..B
pleas ..C...B
pleasur ........a
plot ........b
pocket .....a
point ........c
poisoned .......d
polic ......c
pound .....a
pray ........c
pregnant .........b
present a
pretend ........a
pric ....ab...a
problem .......d
promis .b
promised .a.......g
promotion ........c
proper a
properly c
psycho .......b
pul d
purpos ........g
push ......ba.b
put ..a.cDB.b
pyjamas .........a
quiet ........bB
quietly ........a
quit ..be
raised .......a
rather ...CB.FAa
read .....a.EE
really ....c...c
reason ..BE
reckon ........a
record ......a
red .........a
refus .D.E..BEDe
refused .........b
regret ..E..d..fA
relationship a
relieved ........f
remember .....db
rent .....a...c
report ....e
required ..c
resent ........d
respect f.......b
respectful c
responsibl .......ba
reunion ....a
right ..E.....G
ring ..b.ca
romanc .......a
room ...A.C
round .........c
rud .....a
ruin .......c
ruined .......iD
run ...c
rung ..b
said ..C.b..D.b
sam ...C..b
satisfy .........d
saturday ....Bda
say C.ADbDABaa
scar ........b
scared ......f
school ...a
se H..fAAADaB
second ......b
secretly ........e
sectioned ......c
seen ......bA
sel ..a
selfish .......hA
send .b..c.C..e
sens a....a
sensibl a
sent ......e
sex ...D.GF.Ed
sh .........C
shal ..d.....CB
shar ..c.c.C
shift ....a...c
sho .......a
shop ..b.....A
should ..c...d.Ca
shoulder .....a
show g........b
shut ........a
shy .........b
sick .......c
sid .c....A
sign ..c...a
signed .........f
silenc .....a
silent .....a
sinc .cB..C..c
sing ...b
sister ..B
sit ..b..a
six ..c
sky .........b
slap .....b
sleep ....bbBFHb
slept .........a
smart .....a
smil ........b
smok ..cA.a
snak .......b
so ...b.fccca
sofa .....a
sol ........a
solicitor ......b
som a
someon .....b..b
someth .......Ad
somewher ...f
son ........b
soon d
sooner ........b
sorry ..C..faD.a
sort b
spac ......c
spar ..a
speak ...a..d
speaker ....a
spend ..cb
spineless .......c
spit ........c
spoiled .......d
spok .....a
stand .....b
start ..d
station ..A.E.D
stay C.aaFCbA.B
stayed ...d....c
step e
stew .....a
stil ......BDca
stop B.a...C.Da
stopped ...c....c
story ........b
straight ...a
stranger ...b
streak .......a
street ......a
stupid .......g
such .......b
suffered .....a
sulk .....b
summer .ab
sunday ..ea....D
support c
swear .....c
sydney ........a
tabl ..b
tak a..DbE.B
talk ...ba
tart .......b
tast .....c
tea .......a
teas .......a.c
teeth ......b
tel ..a.G...CD
ten ...E...H
term ...a
test ........d
text A..Cb
th BaB...B.bA
than C..e...Dg
thank .........c
that Aa.a....aa
them ..bd...b.A
then a.B......a
ther E..ab.E.a
therel .....d
they .....G
theyd ......b
theyv .......a
thick .......c
thief .......c
thing ......Ec.d
think A.AB..AGj
this ..aD..ab
thos .....D
though ........b
thought .........c
thre b......C.b
threesom .........d
through ....b.b.Cd
thursday A
til ..a..e.A
tim .b....E
tired ...A...DCb
to a.b.aaADba
told ..c..b.D
tonight ..bA.a.A
too .........F
took ...C....b
towel .......a
toxic .......g
tracker ....d
train .....B
treat b
treatment .....a
trip .b.d
trust .......a.d
try d
tuesday ..a....BB
turn ..a.b.Ba
turned .......c
twelv .....a
two ..cD.C.aD
typ ....c
understood ..b
unfit ......a
unlock ....a
until ..cc.baI
up a.Aa.a...b
upset .....d
upstair .........e
us .b.C...d
used .........d
useless .......e
very ......a
video ....a
visit ...d.....c
volunteer ..b
vot .....a...b
wait .....a.Ad
wak .a
walk ....a.a..C
want G.ABB.bHi
wanted ...C....d
ward ...c
warm ..c
warn .....b
was ..EE.A.Cad
watch ......a
wav ......b
way ...CB....b
we BAb..dAa.b
weak .......a
wear ..d..A...a
wed ...B
wednesday ..a
week ..c.aa.IC
weekend ..a....H.a
weight c
wel ...B...a
welcom ..D.A..DD
went ....be
wer ..b....Aa
what .B.C.daCA
whatever ..b
when ...aA.EaBA
whenever ...A
wher ..dbB
whether ..b
which ....Ad
whil ..A...A.C
who ....a
whoever ....b.a
whol ..D
whor .......b
why ..I....a
wif .........e
wil G.c..bbEFc
win ......a
window ........A
winter .a
wip ........a
wis ......b
wish ..AD.c.HhA
with .B.b.B.B
within a
without ..c..a.E.B
woman .......c
work b.abb
world c
worth ......a
would ...AaBaC.a
wreck .......d
wrecked .......jC
writ ....e
written ....b
yard .....a
year ......b
yes ..c.A
yoga ....b
you H.CA.c.bfa
your .aEBCaCA
yourself ..A...Ac.a
zero .d

your
" ........b
, b.CC.a.a
a .......g
account ....ba
address ......a
adhd .......d
ag b.b....b
allowanc .....fB
apology ........c
ar ...b
attitud f....c
back .....C
bag ....f.A
bank ..b.cb
be .......b
beard ..c
best ...a
big .......a
bipolar .......a
birthday ......A..F
body ....E.DD.j
borderlin .......a
boss .....Be
brain .......e
brother ..BcGABAD
business ....A
cal ....b
car ..E.c.CB
card ..A..f
cat ......i
chat ....d
choic ......d
church ......a
cloth .....ad..b
cod ....b
colleagu ...b
cousin ..bcH.BB
dad ...bBEaa
dat ....a
data .....b
daughter ..a...a
day ...a
degre ......b
diary ....f
dms ..a.j..a
do .......j
dot ....b
drink a
duty .........h
email ...Ag.I
ex ab..a.BC
ey ........h
fac ...C.C..e
facebook ..b
family ...eJL..DD
father ....D
fault .......k
find .a
folk ...c
fre .a
friend A.AaDBCAB
gam .....a
girlfriend ......c
gmail ....b
go ...a
googl ....f
graduation .....c
gran ..A
grandmother ......d
green ......b
gym ....b
hair ..d..B
half .....a
hand .aAAA....b
handbag ....c
head ....F.c.d
headach ........d
headset .....b
heart ....b...j
hiv ......b
hors ......a
husband .........c
icloud ..a
in ......a
initial ......b
instagram ..c.b
ipad ....a
iphon ....f
is ..a
jaw .......b
job EBC.GK.HF
kne ..b..f
knicker .a
landlord ......c
laptop .....a
laugh ........a
lawyer ......a
laziness .......c
leg .........d
lesson .....a
licenc ......a
lif ...cBd
littl .....cf
location ....c.CF
lunch ..c
manager ....a
mat a.FaC.GF
messag .BCAcB.FBB
mileag ....c
mind ..ECG...ia
mobil ....b
mood .......d
mother .d.aD..D.A
mouth ..a
mov ......b
mum bc.cB.AE
nam ..A
nan ..b...c
need ..a
new ...D..e
no .........k
not ..c
notic ..bb
nud ......h
nurs ......a
offer ........a
offic ....b.b
old ...e..F
operation .....a
opinion ..a
other ....aa
outfit ..b
own .....e
pal ...e
parent ..BdH..B
passcod ..b.f
passport .....d
password ..CCjCC
period .........e
phon C..B..GB.C
photos ...C..j
pictur ......b
pil .........b
pin ....h
plan ........d
plat .....a
playstation .....d
post ......A
punishment .....c
real ........g
receipt ....c
reputation ......a
room ..d
salary ..a
samsung ....b
scholarship ...b
school ...b..c
screen ......B
secret ......a
selfishness .......f
sentenc .....b
shar .....c
shift a...c
shout .......b
sid b........b
signatur .......a
silenc ........b
sister ..bbC...Aa
snap ..c
snapchat ..b
son ......a
stammer .....a
student ......e
stupidity .......d
supervisor .....a
teeth ......a..a
temper .......a
therapist ..b.b
thumb ........b
thursday ...a
ticket .....c
to ..GA..EA
ton f
twin ...g
violin ......a
visa ..F..Aa
watch .......a
way ........h
weekend .....d
weight g
whol .a
wif ..f...a..B
wifely .........a
windscreen ......b
work ....c
xbox .....e

your apology
was ........c

your bank
card .....a

your body
is .........a

your boss
, ......a
about ......a

your brother
, ...A
th .........a

your car
key .....c

your cloth
off .........b

your credit
card .....a

your dad
, .......c
birthday ......a

your data
, .....a

your desk
, ...a

your do
, .......b

your duty
to ..a

your ex
, .a
about ....a
and .....a
at ...a
got .........b

your family
everyth .B....d

your fault
, .......c

your find
my .a

your friend
, .b
ar .......b
you ...a

your googl
timelin ....a

your grandmother
china .......a

your green
card ......b

your gym
bag ....c

your hair
without ..b

your half
of .....b

your head
when ........c

your headach
is ........c

your heart
is ........c

your hiv
status ......b

your husband
, .........a

your job
, ..B
is ...D..E..A
to .........a

your key
back ..a

your licenc
to ......a

your location
and ..A
on ....b
so ....E

your messag
at ....b

your mother
cal a
is .....a
that ......C

your mum
, ......b
told a

your nam
in ......a

your notic
at ...b

your password
with ....c

your phon
cal .......a
contract .....b
for ....a
is .a
off ..a
on ....B
stay .....a
unlocked ..A.d
when ..F
with ..b

your playstation
go .....a

your signatur
on .......a

your sister
or ..a

your spend
money .....a

your therapist
not ....c

your ticket
to .....a

your trip
to .......a

your visa
cancelled ......d

your way
of ........d

your wifely
duty .........a

yourself
from ...d
out d.a
to .........c`,
};
