import type { Weights } from '../../../domain/boundary/clarity-model.js';

/** Made by `npm run train` of the statements in `tools/clarity/en/`. */
export const weights: Weights = {
  bias: {"vague":-0.84,"absolute":-2.17,"other-directed":-2.26,"isolation":-6.22,"surveillance":-6.35,"punishment":-3.42,"threat":-5.96,"blame":-2.26,"mind-reading":-2.84,"coerced-sex":-6.26},
  chance: {"vague":0,"absolute":0,"other-directed":0,"isolation":0.06,"surveillance":0.06,"punishment":0,"threat":0.06,"blame":0,"mind-reading":0,"coerced-sex":0.06},
  cues: `!
" ..a...B..f
, Eb.BA.B.CB
a E..AA.CfBa
abortion ......c
about .b.AAC..cA
accept ...b.....d
accident ........c
account .a.Baa
accra ..a
ad ....a
address ...e
affection .....d
afraid ......a
after B..A.BA.D
again .efgAAb..a
against ......B
al .e.a....b
aliv ......f
allow ..gc
allowanc .....e
allowed ..d.....D
alon ...a...b
am ...B..a.A
among ...b
an c.CB...e.b
and NE....aaB
anniversary .........a
another ..be..a
answer ...CBb...A
any .gAbBaC.B
anymor ...c
anyon CdB.D.GCDC
anyth .e.CAF..DC
anywher .aef
ap ....a
apart .b.b
apology .....e
ar ..cbcF.c.d
argu ..b..b...a
argument ...C
around a.bf
as ...Bb
ask .E.C..HF.c
asked ...FE.CA
asleep .........d
at aa.b.aBC.A
attend ..bc
awak .........c
away .........b
baby ..CF...cb
back ...a..dEB
bad ....a
bar ..a
be f..a...c.b
beach .......a
bear ........d
becaus .BML..ECEE
bed .CAJ.cFFEe
bedroom ..FGb....c
been .c.....b.B
befor ..bAabC..a
beg .........d
begin .........a
believ ..b
best ..ac
between ..AD..B..B
beyond a
bil .......b
birthday ..B..b...b
blam ..C
blanket .....a
blocked ...a...a
both ......b
bother ....bc
boy ..cf
boyfriend ..aa.....a
break ......b
breakfast .....b
bring ...B.....H
brother ..ag.C...B
burglar ......b
bus ...a
business d.Cb
but .cBb...d
buy ..c
by .....be.FA
cal .A.f.BBa.A
camera ....b
can ...abba..a
car ....ad.ab
card ..A..e
carry .........b
cat ..BA..e
chair .....c
chanc ....a
chang ...Ed....c
chat ..adh....D
cheated .......a
check .CILfCE
chew ..a
child .......d
children ..EF
choic .........c
choir ...a
christmas .....c
circumstanc .ha
class ..a.b
clean .....d
clear ..a.c
closed .a
cloth .........a
club ..Bh
cod ....c
coffe ..bc
colleagu ...h
com Ac.c....b
company ..bd
complain .........a
condom ..C......l
consent .........g
contact ...j
content ...b
contract .........b
control .......a
cook .bBB.cA
cost .....d
count ..IH.....b
coupl .........a
cousin ..eg..A
cover .........a
credit .....b
crew ...c
cross a.....d
cry ..a....e
cuddl .....c
cut ..b..a
dad ..ce
damn ........a
dar ..d
dat ....a....b
day .fA..g...D
debat ..a
degre ..a
delet ....k
deleted .....a
deny .........c
did ..A......D
dinner .....f.a
discuss ..eD
discussion ..g.b....b
distanc .......d
divorc ......a
do Fa..BbABAa
don .....e...b
door ..c
doorstep ...a
down .........e
drink ..c.F..A.G
driv ..c
drop ...c
drunk .......c
dur .a
duty .........a
each ...Cd
earth .c
easy .......a
eat ..b..h
effort f
either ...b
els ...c..C..b
elsewher .........c
email ....a
end ......a
enjoy .........c
enough .a..e
even .c..C
ever .w.HGFA..H
every .c
everyth .b
ex e..b
except ...c
exception .p.F.A
excus ..cF.....m
exist .a.a
expect ..B..b
exs ......a
fac ...D..c
fail .i
fal .......a
family ..CdE....I
far a......a
feel ..B...G.ec
feeling ........d
femal ...g
fib ....a
fin .........G
find ..F.e.f
finger .b....f
finish .....a
first ...E..A
flat .........B
flatmat d
flirt ...A
follow .........B
foot ...a
footbal ..fa
for D....cDBAA
forbid ...b
forc .....a...c
forget .a...b
fortnight .....b
found ....c
fre .........h
friday .A.....a
fridg ........b
friend JECnOFGEBT
friendship ...d
from ABCb..DEIB
ful ...b.....C
funny f
gam ..b
garden ...d
get aa.A.cb..b
girl .D.l...A
girlfriend ...f
giv .Ca....D
go b.deaC.AG
gon ....a
good ..b
goodnight .....e.a
got ......e..b
group ..bd
guitar ......c
guy ...j
gym ...c
had ..C.a..b.a
hair ..cA
hal ...a
halfway .........c
hand .CEA..e..d
hang ...a
happen ...b
happy ........d
harm ....a
has .aB..CHDaB
hav HA.eaBa.Ca
he .....a...B
headach ...A.....j
hear ...aI...Ab
heat .....b
hello ...a
help .e.......c
hen ...h
her JDad.b.B.B
hid ..c.f
him ..ab.a...A
hir ......c
his ..A.c
history ....a
hit ..B...d
hold ..BD.....b
hom .aB.BabA
hop ........a
hostel ..b
hour .c
hous ...abC.cC
housekeep ...b.j...c
how ....BC
hug .....f
hurt .HAF.F
husband ..cb.....h
i .aBDd.aB.b
idiot .......b
if .DAC.bdd.A
important ........b
in Cba..ABEBA
inappropriat i
insulin ......b
intention ........d
interest ........f
interested ........d
interrupt .....a
into ..a.A....a
invited ..dg
is .a...CBACc
it cB.B.DABaa
jar .......a
jealous .......a
job ........cD
join ..ae
jok ...C..c
jumper .........d
just a.......bg
keep .A.a
kept .a
key ...A.c
kid .D.IB.a..A
kind .a
kiss ..CH.dG
kne ......e
know ....b.d.HH
known ...b
lad ...h
lady ...d...a
laptop .a
last ..C...a
lat da.C
lawyer .......a
learn ...b
least .........a
leav .Bbb.Af.Ad
left ..BC..db
lend .c.H.....C
less ........b
let ..a.....Ab
li .aE.de
lif .a.f
lift ...f.d
lik e..BC.DdCa
list ....a
listen .d
littl a
liv .d....d
loan ......a
location ...F
lock ....h
locked ....d
long ..cb...a
longer ..dd....b
look ....b....B
los ......d
lot ..dd
lov ...AA...ca
loved ........b
lucy ..b
lunch ..Ba.b...C
mad .......a.c
mak d..AB..F
mal ..Dh..a
man ...c..b..b
marriag ...ec...aa
married ..dd
marry ..ac...a
mat ...i.....I
matter .iC.....c
may .d.......b
me J.CE.a.Cb
meal .....c
mean .DAGD..D.h
meant ........c
meat ..c
meet ..ch.....D
men ...g.....H
mention ..a
mess .......a
messag ...De.C..F
min ..aD
mind ..D.b.E
minut .b
miss ......d
missus ...a
money ...B.k...a
month .....g...b
mood ...E.....i
mor fF.g.Db..a
morn .....d...a
mother .a.c...c.C
motorbik ..a
much g
mum ..cd....d
my GbAGD.A.BD
nag .......a
nanny ....b
near ..E......B
need HG.cAEIGBa
negotiation .........a
neighbour ...h
nerv .........a
new ........a
next ..bf..c
nic .....d
night ..Aa..DADa
nin .......b
normal .......d
now ...a
number ...f
of .C.A.C.G.A
off ....f.A..g
offic ......A
okay ...A
old ...d..b
on BcAAB..CCA
onc .mE.....Bb
only a.....b
open ...A.....G
opposit ...d
optional .........d
or .F.eAca..C
other JA.fIDA
otherwis ..f
our ...AKBEC.D
out aC.c....aa
outsid ...d
over C..aBH.D
overboard f
overdo f
ow .IG..IE.F
own .........c
pal ...c
paper ......e
parent ...b
part ..C
partner ...a
party b.cg.aE
pass .a
passcod ....h
password ...Ci....C
past ..d.d
pay .....f...f
penny .c
peopl ...h.dAB.G
permission ..bB
permit ..ja
permitted ..d
person .a
persuad .........a
petrol ......a
phon .AA.gaB..G
photos ...A
pictur .A.I..b..b
piec ......b
pin ....a
plac ..gb
plan ...B.....C
pocket .....b
point .a
pop ...b
post .EcC.....C
presenc ..c
pretend ........a
prison ......b
privat ....g
problem ....c....a
promis ......a
promotion ........a
proof ...C.....F
prov .B
prud .......c
psycho .......f
pub ...d
push ..B......e
put .bH
pyjamas .........c
rais .ad
read ECBFcGBD.D
ready ..C
really ........b
reason ..K..B...b
receipt .........A
relationship ...a
request ..c
responsibl ......b
right ...E...a.b
ring ..be..C.BB
room ......C
round ..cc
row ..B...C
rul ...B
run ..bb
rush a
saf ......c
said .d..D.A
sav ......b
saving .......a
say DB.C..A..d
screen ....f
se ...faCcMCC
second ...c....aB
secret .e.Cd
secretly ........d
seen ..c
selfish .......a
set ...c
settl ....b..a
sex KNIHI.FKHa
sh .aabb.c..c
shar ...aC....K
should .f..b....d
shout ......c
show ..cBa....C
shut .........a
sid ..cb
sight ....c
sign ...c
signatur ......d
silly b
sinc ..EG..Fa
singl .jBB....a
sister ...h..DG.D
sit ..a
situation .d
six ..b...a
sleep ...B.a..Ad
slipper .......a
slob .......a
smil .....b
smok ..cC
so fa.a.BFc.C
social ...c..b
som .......a
someon .........d
sorry .....e..e
soul .b.e
speak ..dbAbFaF
spend ..a......C
spoken .....b
spring ...c
spy ....f
stamp ....a
stand ..a....Bd
stay ..ab.....F
stick .....a
stil .......a
stranger ...d
street ......d
study .d
stuff g
such .......g
sugar ..a
suggest .b
sulk ......B
summer ..ae
sunday .....c...A
supper .....j
surviv ......c
swap .........a
swim ......b
tabl .........E
tak c.c.a..D.f
talk BbbaCa..BD
tattoos ..c
team ...d
tel BE.AACE.HB
test ......b
text ..C.c.D..F
th BB.B..b..C
than .........a
that .Bca.D.C
thatll ......c
them ..aeFA.D.A
then ..C..c...f
ther ..dg.....A
they ......d
thing f..FbAF..D
think ..C.D.a
thirty ...a
this a..A.db
thos ..cf..a
thought ........a
thre .....a
through ...Ac
thumb .....a
til ..cE.jAD
tim .j.b..aE
tired ..A.....bd
to G.aBAB.A
today .........B
told .D.B.....b
tolerat .a
tomorrow .....cc
tonight BEAD.dbCAf
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
tuesday ...a
turn ..dAe....i
twic ..g.a....d
unless ..aae
until ...Cbf.HI
up ..bB...A
us a.F.BMAH
video ......a
visa ......d
visit ..dl.a.b.H
visitor ...d.....A
voic .b...b
volunteer ...a
vow ........b
wait ...C.CE.fe
wak .........a
wal ......c
walk ......g
want a...BB.CbA
was ..J..BAb
watch ..c
way ..a
we ..B.DAA
wear ..hD.....b
wed ...c.A
week .DCH.hEBAd
weekend .b.b.....c
weeknight a
weird i
wel a...a.a
welcom ...f
wer .AA...D.c
what ..AB..d.Dd
whatsoever .k
when ab.A.b.DA
wher ....d..CED
whether .........A
whil B..d.F.FEK
who .F...d..HB
whol ..b
whos ....d.b
why .........a
wif .BbfB.c..b
wil .b.DDcfC
win ........a
wish ....B....E
with eAcgAAC.AC
woman ..cg
women ..Eh
wonder .......d
word a.CHagI
work bab....c
world ........a
worry ..F......B
would b.A.CDe
writ ...ae....B
wrot .......a
year .h.b.bG..C
yes ...G...D.D
yet ..DE..b
you DAa..cb
your GFacb.a.EA
yourself .......c

!"
and ........a

!, no
car .....b
discussion ..d
exception .c
mor ..a
rush a

!, not
a ...b
anywher ..b
befor .........a
even .c
for ........b
out ........b
to ..ac

!, without
fail .c

!^ no
is .........A
mal ...e
mean .........c
mor a..c...b
on .gC..A
phon .....b.a
secret ....b
sex .....a...d
tattoos ..a
visit ..c

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
be .......a
se ...c

!^ without
fail .b
you ......a
your .......a

!a
damn ........a
femal ..a
finger .b....c
fortnight .....b
friday ...a
lawyer .......a
littl a
liv .b
lock ....d
lot a
man .......B.d
minut .b
month .....b...e
penny .c
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
week .....a...a
wif ...e
woman ..a
word .....e..bB

!a femal
best ..a

!a lot
to a

!a social
lif ...a

!a stop
to ..bb

!a thing
, ....a

!a wif
of ...b

!a word
of ........d
out .....a

!about
anyth .da
me ..bb....a
my .bB....cd
th ..E.E
your ......b

!about my
job ........a

!about your
ex a

!accept
th .........a

!afraid
to ......a

!after
dark ..a
nin .......a

!after nin
, .......a

!again
, .ed.....c
and ......ga.e

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

!allowed
to ..a.....A

!am not
about ....a
afraid ......b
ask ..f.b
go ..AC.d.a
hav .aca.....a
in a
invited ..cb
jok ......c
let ..b
say ......a

!am stop
your .....b

!an
answer ....b....e
effort f

!and
i .EBbDaa
keep ......a
th ......c
that .........A
you .....baada
your ......fa

!and i
do .........D
wil .....ga
would ......A

!and no
excus ..a

!and you
can .....b
wil .....a

!another
on ..cb

!answer
th .a

!answer th
phon .a

!any
kind .a
mor .....B
tim .a

!apart
from ...c

!apology
, .....a

!ar never
to ..a

!ar not
allowed ....b
get .....b
go ..d
in ..B
part ...b
to ..fa

!ar
on ....c
out .........a
wait ........a
you ..ga

!ar wait
for ........a

!ar you
to ..a

!as
a .B.B
i ....a
long ..b.a

!as long
as ..b.a

!ask
a ..ab
for .....B
wher ....a
you ..CH.....E

!ask me
to .....a

!ask you
to ..GG.....C

!at
a ..a
al .d.b....dA
any .a
hom .a
least .........a
my ..a
night .........f
th cBA..CA.a
your ....b.b

!at any
tim .a

!at no
point .b

!at your
parent .....a

!back
out .........e

!bar
with ..a

!be
a ......b
abl ....a
aliv ......b
asked .........a
her ......c
in ...b
lat .b
nic .....a
saf ......a
seen ..b
so b
speak .......b
such .......a
th ...C
told .........f
trusted .......c
weird f

!be abl
to ....a

!be speak
to .......b

!be such
a .......a

!befor
i ....b
my .....a

!befor i
hav ....c

!believ
you ....a

!best
friend ..a

!between
us .b

!birthday
, .a

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
be .........b
bear ........d
fac ........a
go .........B
hav ......f
hold .......a
keep ...a...a
mak .....b
open ....c
promis ......b
read ....b
stand ........fC
swim ......c
talk .aE
tel .......b
you d

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
your ..b.a....b

!chang your
mind .........c

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
to ...Ead

!com to
bed ..c
my .....a
th ......D

!comfortabl
with a

!condom
, .........d

!consent
, .........b

!cook
, .....b

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
, .........c

!decided not
to ..B

!deny
it ........a
me .........b

!did not
ask .........B
buy .........a
get ........b
help a
i ..fb
mean ........a

!discuss
it ..e

!do
it ...A.b...a
someth ......c
to ......d

!do not
, ..c..a.b
accept .........d
allow ..ca
be e..B..Bc.c
bother .....c
car ..bb....aa
com .....b
cook .....a
count .........f
cry .......c
delet ..c.c
do ...d.b
eat .....c
end .....a
even ........c
ever .ab
expect ..A..d
finish .....b
forc .....a
get a.aAba.bLc
giv ..c.....d
go ...c.A.B
hav ..CA....I
kiss .......a
know ....d
leav ...e
lend .a
let a
li ....ca
lik ..bc
lov ..B.....e
mak ..b...g
matter ........d
mean A.C.D....A
need ..D..D.FB
overdo a
ow ..BB.A..DF
permit ..e
pick a
post ..a
read ....E
really ........a
say ..Ca.....c
se ...f.....c
sit ..b
stay a
tak ...c
talk ..ae
tel .........a
test ......c
text a
they ......c
think ......a
trust ...a....b
us .........c
want b...CAB.A
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
friend ...d

!femal best
friend ..a

!fight
, .....a

!find
my ....a
us ...a..f

!finger
on ......b

!finger on
you ......a

!for
a .....f...C
me ..GE.LD.aE
my ..A
peopl .....a
th .a..db..DB
thre .....c
us a
what ......c
you .agbCaB
your ..C..b.d

!for a
fortnight .....b
month .....d

!for an
answer .........a

!for th
weekend .a

!for thre
day .....a

!for you
, ..a..A
to ..C
until .....b

!for your
cours .........a
mother .a

!forc
anyon .....a

!fre
, .........d

!friend
, ...f
left .......b
of ...a

!friend of
th ...b

!from
a .........b
me ..AB.g..CA
th ....e.B..B
your ..C

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
to .bb.d...Db
you .........d

!get it
elsewher .........a

!get out
of c

!get to
be ..a

!get you
out .........a

!girl
night ...c

!giv
a ........d
it ..b
up ...B
you ..c

!giv a
damn ........a

!giv in
, .........a

!go
, ...b
anywher .b.c
hom .........c
on ......c..b
out .E.eACD..I
overboard f
through ....a
to A..a...A

!go on
th ......a

!go out
on ..b

!go overboard
with b

!go to
sleep .........b

!good
morn .....c

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
friend ...a
gon ....a
got ......a
had .........a
it ..e
known ...a
me ...b
my ..bd
privat ....a
seen ....b
th .....a
to .LHFDE.G
you .eb...a..a

!hav a
fac ......a

!hav friend
i ...a

!hav no
feeling ........b
friend .......a
problem ....a
right .........c
say ..b
wish ...A

!hav not
don .........c
onc .a
seen .........b
th .......b

!hav noth
to ..a.b

!hav to
shar ..C

!hav you
, ......d

!he>
, .........A
by ...a
hom .a
me .........A
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

!him
til ......b

!hit
you ......e

!hold
your ........a

!hold your
hand ........a

!hom
by ......d
to ......a

!hous
, ...a
again ...a

!housekeep
money .....a

!how
to .......a
you ......b..a

!hurt
you ......e

!hurt you
unless ......a

!i
am ...B..b.A
can ....c
do ..B......A
feel .........a
hav ...Dc
need ..a
read ....a
said ...c
say ..ab
was .......b
wil .....b
would ..GAA.a..C

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
put ........a
say ......A

!i would
do ......b

!i>
, .BA.B.bb.B
a Aa.bDD.a.a
about ..Ba...E
accept ...a.....e
account .....b
afraid ......a
after ..BC.....C
again .....A.c.b
aliv ......d
allow ..hc
allowanc .....c
am ...B..b.A
an .....A.c
and ..DAbA
answer ...B.....b
any .dA.A
anyon ..D
ar ...b
ask .E.BaHBIac
at ...CBAA
back .........A
be C.BB.a
been ......a
befor .b...b
believ ....a
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
car ..fc...c.b
carry .........d
cheated .......a
check ..A.c
child .......d
class ....b
clinic ........a
club ...a
com ...ab..e
condom .........c
cook .a...a
crew ...a
cross .....a
day .a...c
dinner .b
do ..C..a
door ..a
down ......a
drink ..E
drop .........a
dur .a
each ....a
eat .....ac
either .........b
ever .b
except ...b
exception .c
excus ..b
exist .a
expect .........A
feel .b..b
find ....b
finger ......c
first .........a
for bc...d...c
forc .....a...d
friend .....a
friendship ...b
from ..C...C
funeral .....a
get ..B..a
girl ...a
giv ..dc.a
go .EBE.aA..b
good .a
had ....b....c
hang .........b
has ...a
hav ..fa.Kaa.a
hear .bdb.....f
her ..a..a...a
him .....b
his ...c
hit ......c
hom .........b
hous ..D
housekeep .....a
how ..ba
hurt ......b..D
husband ..cb
i .B..b....b
if ...AD..c
in .C....CB.B
inappropriat c
insulin ......b
invited ..cb
is .a....F
it .F.....Ba
jealous .......a
job ........c
kid .....a
know .......C.B
lady ...b
laptop .a
lawyer .......a
lend .bDB
let ..kd.....a
lik dB.b..E..B
list ....b
liv .a....c
long .......b
longer ........c
look ..a
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
messag ....B
minut .b
miss ......e
missus ...c
month .....c
mood a
mor ...B
mother ..C
my Ea.b
nam ...b
need ...B.....b
new ........a
nic .....b
night ......C..A
of ..D..B.GB
on ..AA...b
onc .b
open ....a.A
other ...b
otherwis ..b
our ..BD..B
out ...B
over ...A
own .........b
party ..ca
pass .b
password .a
pay .....h...f
penny .b
permit ..ia
person .a
petrol ......a
phon ...B
pictur .B....b
post .A
prison ......b
problem ....a
promis ......b
promotion ........a
psycho .......b
pub ...b
read ..BEd.A..D
reason ...c
responsibl ......c
ring ....b
rush a
say .....e..DC
school ......b
se c...c....a
second ...a
seen ....a
settl ....c
sex ..EB.....D
sh ..aa
shar .b.b....b
should .........e
shout ......e
singl .a
sleep ....b
so .b.c
social ......c
someon ....a....b
sorry .....c
speak ..F..cC
start ....a
stay .a
stranger ..a
suggest .b
summer ...d
tak ..A.c....a
talk ...C.dBc
tel .CBAAI...E
th C.A.a
than ...B
that a....AB
their ..a
them ..b......A
ther .........B
thing d
think ..A.A.c
this a........a
thos ......b
threat ......b
through ....a
til .........d
tim .b....b
to A.BB.aAaaA
told .........a
tolerat .a
touch .....c
trip ..c
turn .........a
twic ..b......b
unless ....f
until ....c
up ..C.....a
us a.D
visit .....ba
wait .........b
wak .........a
wal ......a
want a.bb..E.GG
was .......b
way ..c
wear ..a......b
week .....c
weekend .d
what .....Ib..b
when ..EBBdC..B
wher ...a
whether ..a
who .......C
whos ....d
wif ..bc
wil .....bd
wish ....A
with b.AA.A.fE
woman ..cc
word .....b...a
world ........a
would .AA.BBa..D
you ...a.cA.b
your .A.E.cAB.D

!in
, .........a
a ..BA
bed .GD.....Ba
front ..a
it ...f.....C
me ....a
my ....c.B..b
our ..A......B
slipper .......a
th b.A..BCb.a
this ....b.a..B
wher ..b
your ...c....b

!in front
of ..a

!in my
family .....b
hous ....c
presenc ..c

!in on
piec ......b

!in our
liv .a

!in th
bedroom .........a
mood ...C.....a
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
just .......a
off .c
your .......c

!is no
, ......c
longer ...b
reason .........b

!is not
a ..CE.G...B
allowed ..a
an .........c
for ...b
happen ..a
lov .........b
me .......d
my ..D
on .....b
optional .........e
permitted ..c
someth ......B..B
spy ....b
to ..eb
up ..b
welcom ...c
what a

!it
, ...A
at .........a
elsewher .........c
is ......a
off ..a.a
on .........a
to ..b
twic ..b
up .........C
with c

!it in
th ........a

!it with
th c

!it>
, .c.Bb..bb
a .....G.B
again ....D.C
ask a
at .........d
be b.....b
elsewher .........c
ex a
for ...bE..d.b
friend ...a
i ..E..B...b
if ....b.a
lot a
me ..c.bCCbF
my ...C
off ....a
on ..C..b...b
out ........b
over ...b
plac a
reason .........b
request ..b
sh .........c
th b.A...aab
that ..B
to b....D
tonight .........b
too .........b
tru ........a
twic ..b
up ..b
wel a
who .......b
wif a
with ..BB
you .DCBA.B
your a.....cc

!just
mean .........a

!know
about .b....c
how .......a

!know about
th ......d

!know how
to .......a

!know what
i ......b

!leav
a .........c
me ..b...d
th ...d

!left
to ......b

!less
than .........a

!let
it a
me ..B
my ...b
you ..h

!li
, ....a
to .....c

!lift
from ..b
to .....b...c

!lift to
work .....a

!lik
a .........a
that ...C
this .........b
you a......f

!listen
to .a

!liv with
a .......a

!liv without
you ......a

!loan
and ......c

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
you .....bA

!mak me
do ......b

!mal
friend ..Ac..a

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

!me
, .....A...B
a ..B......B
again ..d..c
and ......a..A
ar ...d
as ........a
befor .....a
do ......b
down .........c
first ..c
from ......a
in .........d
is ...a.....c
or .....a
to ..FI.a
until .....a
wait .........a
who .......b
you .........c
your ....b

!me again
, ..b

!me and
you ........a

!me do
someth ......b

!me in
bed .........c

!me is
a .........a

!mean noth
to ........c

!mean
that ...A.....E

!meant
a ........c

!meat
in ..b

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
lift ..a
of b
than ...B
visit .......a

!morn
, .....b

!much
to .........b

!my
birthday .........d
family .....b
friend ...G
girlfriend ...a
hand ......c..c
hous ....c
husband ...b
laptop .a
mum ........a
own .........e
presenc ..c
say ..b
signatur ......a
voic .....c
wif ..ad..b

!my hand
away .........a

!my say
so ..c

!need
anyon ...d
my ..AD
of ...b
to .AAAE

!need to
be .........a

!neither
ar ..ab
of ..E.D.A

!neither ar
you ..bb

!neither of
us ..DBC

!never
, .b
loved ........c
mind .B
onc .c
said .........a
se .AC...a
turn .ac.a
want ...e

!never go
to .a

!never hav
to .D

!never loved
me ........a

!next
door ..a
tim ......d

!night
, .....a

!nin
, .......a

!no
, ..BCB....a
account .b
affection .....c
again ......c..h
and .........b
answer ........b
apology .....b
back .........c
boy ...c
boyfriend ..a
cal ...a
car .....e
circumstanc .g
club ...a
colleagu ..b
cuddl .....d
delet ....b
dinner .....f
discussion ..f
drink ...a
exception .h
excus ..d......b
feeling ........b
femal ...c
friend ...a...a
funny a
harm ....a
housekeep .....f...c
hug .....f
i .....a...a
in .........d
intention ........d
interest ........b
is ..CH.....b
kiss .....d
lift .....d
lock ....a
locked ....f
longer ..bd....aB
lov .........a
mal ..Bc..a
matter .g
mean .........d
money .....b
mor b.cg..e
on .dBc.A
paper ......f
phon ....Dd.a
plac ...a
pocket .....c
point .b
problem ....a
quarrel a
reason .........a
reply .....a
rush a
secret .f..c
sex .....i...e
situation .b
supper .....d
tattoos ..c
tim .b.b
to ..A...c
tonight .........a
visa ......d
visit ...a
visitor ...b
wish ...B
wonder .......e

!no again
and ......c..c

!no and
i .........a

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
friend ...c

!no friend
, ...b
left .......b

!no girl
night ...a

!no intention
of ........d

!no interest
in ........b

!no lift
to .....b...b

!no locked
screen ....b

!no longer
to ..a

!no lunch
, ...a

!no mal
friend ..Aa..b

!no matter
what .f

!no mor
lift ..a
visit .......a

!no need
to ...E

!no other
reason ........a

!no pocket
money .....c

!no point
in .b

!no problem
with ....a

!no reason
to .........a

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
for ...d

!no to
me ......a
th ...b
your .........c

!no visa
, ......d

!no wif
of ..a

!no wish
to ...A

!nobody
com .b
from ...e
get .a
has .A
in ...G
wil ......b

!nobody from
your ...d

!nobody get
to .a

!not
, ..a.C
a .dB....CAE
about .........A
accept ...c.....c
ad ....b
afraid ......b
agreed ..a
allow ..hc
allowed ..e.....B
an .........b
answer ....Ec
anywher ..b
argu ..c
ask ..aAaA.D.A
at ...d
attend ..b
back ......b
be .Jab..abBa
bear ........d
becaus .......A
been ........b
befor ..d......a
believ ....a
bother .....c
buy ..a
car ..aa....g
chang ....b
clean .....a
com ..aa.b
cook .....c
count ..B......d
cry .......c
dat .........a
delet ..c.d
deny .........b
do .....cB..a
don .....e...b
drop .........a
eat ..a..c
either .a
end .....a
even .b..B
ever .d
expect ..A..c
fac ........a
fal .......a
fight .....a
find ........a
finish .....b
for ..ac.G.de
forc .....a...e
fre .........g
get ...Aadab.c
giv ..b.....d
go ..ab..BBA
happen ..ae
hav ..bb.C.b
hear .a...CD
her ...B..b..f
hold ..AB
hurt ..D
i ..ga.....a
in ....D....a
invited ..ba
is .......b
it ......g
jealous .......a
join ...c
jok ......b
just ..a
keep ...c.....C
kiss .......a
know ....e..aAB
leav ..b.b
lend .a
let ..a...K
li ....ca
lik ...bAb...A
liv ......b
look ....A
lov ........dd
mak ......b..a
marry ..bb
matter ........d
me .......g
mean A.E.E....D
mind ....f.A
miss ......e
my ..HE
need B.AcAECAAa
normal .......b
on .kB......A
onc .nE......C
only b
open ....a
optional .........d
out ........b
overdo d
ow ..CB.A..DG
part ...b
pay .....a...a
permit ..ib
permitted ..e
pick a
pretend ........a
promis ......b
read ..E...F..D
ready ..A
really ........a
right .......b
say .....d...a
se a...bD..B
seen .........b
settl ....a..a
sh ......c
shar .c.a....a
sit .......a
so .......b
someth .........B
speak ...a.dE.A
spy ....f
stand ........eD
stay ..ab
such .......a
sulk .........A
surviv ......c
swim ......c
tak .......A
talk .....a.aB
tel ......Aa
test ......d
text a
th ..A.d..b
ther ...c
they ......d
think ......c
threaten ......a
to b.ddb.A.HD
tolerat .a
too d
touch .....b
trust ........a
turn ...Bb....a
us ...B..C..b
want aA..ED
watch ..a
wear ..c
welcom ...e
what a
with ...b
you ...ccB..Fa
your ....A

!not a
lot a
reason .........f
request ..c
singl .b
soul .a
yes .........F

!not accept
th .........a

!not afraid
to ......a

!not agreed
to ..a

!not allow
you ..b

!not ask
for .........B
you ...F

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
your ....G

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

!not expect
any .....a

!not find
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
a .........B
any .....a
it .........b
out a
to ..e.a...Ab
you .........e

!not giv
a ........d
you ..b

!not go
anywher .a
hom .........c
out ..C......B
overboard a
to .C..ac

!not got
th ........a

!not hav
cheated .......a
it ..c
my ..bd
privat ....a
to ..DIAB.D.b
you ..f......d

!not hold
your ........a

!not in
a ...a
th ...C..B

!not know
how .......a

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
a ...a

!not matter
to ........e

!not mean
that ...A.....E

!not mind
th ....a

!not need
anyon ...d
my ..BB
to ..A......b

!not on
, .........a

!not onc
hav .b

!not overdo
it b

!not ow
me ........DD

!not part
of ...b

!not permit
you ..a

!not permitted
to ..d

!not pick
up a

!not read
your ....C

!not say
i ......b

!not se
th ..D
them ..D
why .........c
your ...a

!not shar
my .a
th ........a

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
to ...b.c.b

!not tel
me ..C
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
her ..bb
sex .........C
th ..a
to .A.B..a..b
you ..ah

!not what
i a

!not with
me ........a

!not you
dar ..d

!noth
at .b
i .i
is .b
left ......a
to .G..bC..c

!noth at
hom .b

!noth to
hid ....g
los ......a
you ........g

!now
and ..a
that ...a

!of
an b......a
any .a
hand c
it ......C
me .....a
min ..f
my ..a...a
prison ......b
th ..a.a.C
thing b
this ......a
us ...AH
you ..F
your ...cd.a

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
your ....b

!off find
my ....a

!off th
tabl ...a

!off your
location ....b

!on
, ..a.C.B..a
it .........B
my .C.......b
of .b
our .........d
piec ......b
singl .a
sunday ..b
th .L.A.b.F.C
that ....d.a
this .b
weeknight a
you ......d..E
your ....e

!on a
friday ...a

!on my
birthday .........e

!on no
account .b

!on your
phon ....a..a

!onc
hav .b
i ......a

!onc hav
you .b

!opposit
sex ...d

!or
els .....b
i ..ea.cf
th .........a

!or i
wil ..b...d

!or not
you .........c

!other
reason ........a

!our
hom ........a
liv .a

!out
of b...g.a
on ..b...a
to ..b
with ...a

!out of
hand c
me .....b

!out without
me ..Bb

!over
at .a
for .........b

!overboard
with b

!overboard with
th b

!overdo
it d

!ow
me .DB..DA.E

!ow me
, .........b
sex .........A

!part
of ...b

!party
, ...c.a

!past
me ....b

!pay
for .....b
your .....a

!pay for
your .....b

!peopl
who .....a

!permit
you ..c

!permit you
to ..c

!permitted
to ..d

!phon
, ..D
in ....c

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

!read your
messag ....B

!refus
me .....b...i
to .b.......H

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
i ......a
in ..c
it ..b....b
so ........cC
sorry .....f

!say i
would ......b

!say it
to .......a
twic ..b

!say no
, ......C
again ......a..c
and .........c
mor ..aa
to ......ca
tonight .........a

!se
a a....a
as ....a
him ...a..b
it ....a
lucy ..b
th ...E..a
thos ..a
what .........d
why .........c
your GAFcHCD

!se no
on ...b

!se th
kid ......a

!se them
again ..A

!se why
i .........b

!se your
family ...g
friend ..M

!secret
whatsoever .b

!set
foot ...d

!sex
, .........c
for .........B

!sh>
, ........aa
about .........b
and .........B
get ........a
hav ..a
her ....b
in ..c
it ..a......c
me ..b..b..a
of ........a
se ..a
tak ..a
th ..bc.....b
to ..a......a
up ........a
when .....a

!shar
a .......a
my .a
th ........b
you ...c
your ..B

!shar my
password .a

!shar you
with ...b

!shar your
location ..A

!should
be ...ab

!should not
hav ...B
need ...a

!show
me ..a.a

!show me
your ....b

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
with ...E..B..a

!sleep with
me .........e

!social
lif ...b

!someon
whos ....a

!someth
i .........A

!speak
to ..bf.a.c

!speak to
me .......d
you ...c.a

!spoken
to .....b

!stand
up ..b

!stay
out a.c
over .b

!stick
to .....a

!stil
be .......a

!stop
, ..B......B
and ..A...B..C
argu .....a
ask ........c
at ......a
be c.b....f
bit ..a
check ....c
cry ..a
eat ......b
go ...c
look ....c
me ......c
meet ...d
onc .........a
pay .....d
ring ...c
say .........e
se ..aeA
tak .........a
talk ..a
th .......a
this ..d
to ..ab
when ..A
you ...B
your .....g

!stop be
a ..b....d
such .......a

!stop bit
your ..a

!stop check
your ....c

!stop eat
until ......a

!stop go
to ...b

!stop se
your ..Ia

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
to .b.k.bAaC

!talk to
me ......b
th ..bb
you .a...e
your ..Fa.C

!tel
anybody ..a
you ...A
your ...A

!tel me
you .........b

!ten
past ....b

!test
me ......d

!text
me a

!th
beach .......a
bedroom .........b
cal .......b
car ...A
choir ...a
credit .....a
door .........b
fridg ........b
girl ..A
guy ..a
hour .c
hous ...a...b
kid .A.B
letter a
light .........a
match .a
mood ...C
morn .........b
neighbour ..ac
next ......a
night ....a
only ......b
opposit ...d
promotion ........a
pub ...a
social ......c
thought ........a
tim ....b
tracker ....e
truth .......b
video ......a
wal ......c
wed ...a
weekend .a
whol ..d
win ........a
word .........b

!th credit
card .....a

!th mood
i a

!th opposit
sex ...d

!th pub
, .a

!th thought
of ........a

!than
a .......a

!that
fac .........b
i ......A..H
is .........C
phon ....a
week .....c
you ...A.DB.aa

!that i
am ..a

!that neither
of .........a

!that you
wil ..b

!them
, ...c
again ..C
back ......c

!ther
, ..bc

!ther no
harm ....a
housekeep .....a

!they>
, ......a
ask ...a
get a

!thing
, ....c

!this
baby ........b
flat ..b
town ......a
weekend .........a
year .....c...B

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
any .a
ask ....A....f
be ..B...ADc
bed ..b
blam ..A
check ....c
com ........c
cook ........a
enjoy .........c
get ........b
giv .........D
hav ..be
hear ..ba.b...b
help .........b
her ...a
hid ..a.g
his ...a
hold .........c
it .......a
leav ..B
liv ......a
los ......c
me .c.H..bbH
mention ..a
my ..bB.b
other ...b
phon ...a
run ...a
sav ......b
say ........b
se ..Aa.A
sleep ..B
tak a
tel ..EF
th ..ee..b
that ...b
touch ....c
us ......d
visit ...b
work ...C
you ..A..eAal
your ...fB....A

!to be
told .........b

!to com
out ........d

!to enjoy
it .........c

!to go
to .........a

!to hav
a ...a

!to hear
about ..a......b
my .....b

!to me
in .........b

!to nobody
but .a

!to run
to ...a

!to say
so ........c

!to se
what .........a

!to shar
your ..B

!to stop
be c
look ....c
se ...A

!to th
match .a
neighbour ..a

!to us
it ......b

!to you
, ........d
for .....c

!to your
mother .......b
sister ..J

!told
me .B

!told no
by .........a

!too
far a
much f

!touch
my .a
you .....b

!trip
to ...b

!trust
me ........b

!try
again .........c

!turn
me .........c
off ....f
your ..b

!turn me
down .........a

!turn off
your ....b

!two
night .........a

!under no
circumstanc .e

!up
, ......a
for .........a
in ..a
th .......a
when a..b
with .a.b

!us
condom .........b
for ...c
it ......b
may .........d
my ......a
to a

!us to
be b

!visa
, ......e

!visit
your ...a

!wait
for ........e

!wak
up ......a

!walk
out ......a

!want
her ..bb
sex .........C
th ..a
this ........d
to ..AA..a.dc
you ...i

!want to
, .........a
be .........H
hear ..b......f

!was not
fre .........b
go ..a

!we
liv ..a

!we>
, A....A...C
a ac
al ...a
and ..a
anywher .b
at .....a
do .........A
for ...a
friend ...C
go .d
in ......bb
liv ..a
mak a
need ...b
out ...b
quarrel a
row .a
th .a.A.....A
to ...B
your ...c

!wed without
me .....a

!weekend
, .........a

!welcom
in ...a

!wer not
for .......c
so .......d
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
you ..BEa....E

!whether
i ........b
you ..a

!who
forget .....b
is ..f

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
hir ......c
i .g
mak .....c
say ......A

!wil never
se .AB...b

!wil no
is .........a

!wil not
a .a
allow ..b
answer .......a
ask ..FF.....F
be ..ad.Ac
bring ........a
check ....F
do .........a
drop .........b
either .a
go ..A
hav ..ff..a.a
hear .a....D
hold ........a
hurt ..B
know .....a
lay ......b
let ..b
lik .....ca
mind ....b
miss ......a
read ....E
se ..AG..e
settl ....a..a
sit .......a
speak ...a
start ......a
touch .....b
walk ......a
want .........a

!wil stop
pay .....a
th .......a

!with
a ..ba...i.c
an .......e
anyon .a
ex ...a
her ...A
his ..bc
me ...C..B.ce
men ...b
th b.b..db
that ......a
them ..a
you ..D
your c...I..A

!with me
, .........b

!with you
and .......a

!without
, .........b
a ..K..C...D
ask .....d...C
exception .f
fail .i
me ...ma...aO
my ..fb
on .........a
sex .........f
you .....Ee..B
your .......e

!without ask
me ..a

!without be
asked .........a

!without fail
, .c

!without me
, ..ba
ar ...d
is ...b

!without my
say ..b

!without you
i ......e

!word
of ........d
out .....a

!word out
of .....a

!would
do ......b
put .b

!would lik
you a

!would not
be ......ba
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
, ..BBBAc.c
a .....a
about .a
again ...a
and ..DC.C.d.C
ar ..a..C.b
be c
can .....c...b
dar ..d
do ...A.A
for ....b
from ...C
giv .........b
hav ..C.....A
i ......d
need .........a
off .........a
tel ...b
to ...IFGH
tonight .........a
unless ..a...a
until .....b
wer ...A
wil ..a..c
work ..a
would ......b

!you and
i ......a
you .......a
your .......b

!you ar
wait ........a

!you hav
known ...a

!you lov
me ..a

!you never
loved ........a

!you not
to d.A

!you stop
be .......a

!you to
tak a

!you tonight
, .........a

!you>
, ..aaAaaDC
a ..a..a.b
about .aA....bfD
again .....Be..D
allowed ..gab...A
alon ...c
an d......d
and .AB.A..b.b
another ...b
answer ......b
any ...d..D.BF
anybody .b
anymor ...f
anyon ...d
anyth .d
ar .....Dba
argu .....a
around ...a
ask ..c.....F
asleep .........b
at bacabb.B.D
attend ..ab
awak .........b
away .........d
baby ........b
back ........B
be b..b.AC..B
bear ........d
bed ...A..A..c
befor ..b
birthday .a...a
bother .....a
bring .b
brother ...d
but ...c...a
by ......b
cal ..aa
can .....cb..b
car ..D...B.eC
card .....a
chat ....a
check ....b
cloth ......a
cod ....e
com ..A.C.c.a
contact ...e
credit .....c
dad ...a
damn ........a
dar ..d
day .a...c.aa
delet ....a
deny .........b
dinner .....a
do ...C.aD..d
door .........c
down .........b
drunk .......b
duty .........c
eat .....a
either .a.d
enjoy .........c
even ..A
ever .i
every .a
everyth .b
ex ...d
excus .........d
fac ........ab
family ..B
feel ........c
feeling ........d
fight .....a
find ......d.b
finger .a
footbal ..b
for .aA...DD.D
forget .a
friend .AC..AB..A
from .C.b.b.AA
garden ...a
get ..b..b.bBc
girl ..A
giv ...A
go ..bd.A..HD
goodnight .....b
got ......d
guy ..a
hair ..b
halfway .........a
hand .........b
happen ......b
happy ........d
hav .EB...B.AA
hear ..G
help .........a
hen ...a
her ..af.....E
hid ....c
him ..cc
holiday .....a
hom ......b.a
housekeep .....a
hug .....b
i EaA.d.bF.B
if ...B..a..A
in ..b.D.bA.a
interest ........c
is ..A
it ...A...a.d
just ........d
kid .....Ac
kiss .....a
know ...a
known ...a
leav ..bb..d.C
let .......a
li .....b
lik ...E
location ...A
longer ...c
look ........b
lov .....B..a
loved ........d
lunch .....a
mad .......b
mak d
mal ...a
mat ..A
matter .d
me .CCBA.BDea
mean ........a
meant ........c
meet ...c
men ...a
mention ..a
messag ....g
mind ..A......c
money ......ba
month .....a
mood .........c
mor c....B
mother .........B
much b
mum ...a....b
my ...MAaC
need ..Dc.ACBE
next ...b
night ...F.a...c
notic ....a
of ..a.....bA
off ....c....b
old ...a
on A.abb....a
onc .b....a
only ......a
or ...b
order ..a
other ...c...b
out ..B....C.e
over ..A
ow .EB..CA.E
party .....b
password ....a
past ....b
peopl ...a
persuad .........a
phon ....b
pick a
pin ....b
presenc ..a
push .........b
really ........b
right .......a.d
ring ...d
round ...c
run ...a
saf ......d
saturday ..a..a
say .AaD.K..ab
se ..A...c..F
selfish .......a
send ....b
sex .A.A..B.Ca
should .a
show ....a
singl .a
sister ...a
sit ...c
sleep ..D..b...f
slob .......a
smok ..b
sorry ........c
soul ...b
speak ..c
stand ........eA
stay ..c
such .......c
supper .....e
tabl ..b
tak a.e
talk ...d.....F
team ...c
tel ..d.a...C
ten ..a.a
th ABa.ba..CC
that ..db...A.A
them .b.b.....B
ther .a
this ...B.ba
thos ...c
thought ........a
til .....gE
tired ........aa
to .Da...CC.B
tonight .........c
too f
tracker ....e
trust ........b
trusted .......c
truth .......a
turn .........c
uncl .......a
unless ..d
until ..c..d
up ......a.D
us ......b.c
visit ...c
volunteer ...a
vow ........b
wait ........d
walk ......e
want ..EB....ee
wear ..aC
wed ..b
week .....c
weekend ...a
wer ..A
what .....b
when ba.a.D.B.a
wher .........A
whil ..d
who ....a
wil .B...a
with DA.c..AF
women ..Af
word ........b
work .......c
writ ...a
year .a...b
you .ADA.da
your .A..b.B.DB
yourself .......c

!your
allowanc .....c
aunt ...b
car ....a
cousin ...b
dad ...c
duty .........a
ex b
fac ......c
family ..Ae..B
friend ...A.AC
hair ..c
hand ........a
husband .........f
in ...d
location ...B
mind .........d
mood .........a
mother .b.a
mum ...c
nail ..a
nan ..a
old ...a
password ..a.c
phon ....aa
sid ..b
sister ...cE..C

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

!your sid
of ..b


" RFCA.DELB
, A.a..CBADA
100 .j
14 ....b.a
24 Bm.......C
3rd .......c
7 Di.D..A
9 ....a
a AECBAA.eDB
abl A..Ca....B
abortion ......g
about cb.DE..CaA
absolutely .j
accept ..a......f
acceptabl c
access ....j
accident ..EAG.c
account a.a.baBa.E
acid ......j
across ..a.f
act o....b.b
ad ..e.c.A
added ....f
address ..D...b..A
adhd .......e
admit ........h
adult d...b..c
affair ..BJ..A
affection b....a
afraid .......A
after BBBCAaBC.b
ag a.b
again .CBaabc..b
against ..acab...A
agre Fg......ac
agreed B.......ad
agreement ....b....d
ahead .........d
aim ......b
aimed ......c
airpod .....c
airport ........b
airtag ....h.B
al CkC..BacAb
alarm ..E...D..D
alcoholic .......b
alert ....h
allotment ...c
allow ..d
allowanc .....gD
allowed .......DCD
alon L...A.aaCD
along ..gbaEH
aloud ....Eb
already ..c...bFge
also ....a
altar .........b
altogether ...b
alway .zAEBEFDFC
am ..A.B...a
among ...c
amount h
an .CAB.Bbd
anal .........d
and EC...baBF
angry ..GBFBe.DH
animal .......a
anniversary ..EC.a..dc
annoy .....a..c
anonymous ......a
another b....caB.e
answer Fcfa.baHH
anxiety .......b
anxious .......b
any Fhcdd.dE.a
anybody .c.b
anyon .f.g..a
anyth .d.c....GA
anyway ..a......a
anywher .c
ap E.CFeBHFI
apart ..EB.AF..B
apologis ..eAD
apology ....AcD.b
apparently .b
appl ....b..a
appointment ....a
appreciat e
appreciation c
appropriat o
appropriately c
approval ..i
approved ..f
aquarium ......d
ar ...cBBBaaa
argu ..CB.bc
argued .....a
argument ...F.cE..B
arm ....GEf
around ia....C
arrang ......a
arranged ...a
arriv ....a
arrival ....d
as ABa.baB.Ba
ash ......e
ashamed ..BEC.CAc
ask .AA..BB.CA
asked CLDFAGFBDD
asleep FABB.HDJB
assault ......b
assum ....b
at B.AB..CDBC
atmospher g
attached ......d
attention c......cb
attitud o....d
august ......A
aunt ......A..B
aunty ...d.B...C
availabl Af.......j
avoid ........d
awar ........d
away CEbc.a...a
ax ......f
baby ....DBac.a
babysitter ....a
back bE..CeaCD
backup ....c
bad ...bB..a.b
badly .....bA
bag B..Eb...AC
balanc e........a
balcony ....B.f
ban ..cc
band ...e.B.D.A
bank I.A.b.GaAC
banned ..c
banter c
bar ..caa
barbecu ......A
barred ...g
bat ......e
bath ..C.AAa..B
bathroom ..CG..C
be f.ab.b.b.b
bear ......a
beard ..h
beat ..EF.FcA
beaten ......a
becaus KBDCCACfcC
becom f
bed GB.G.aE..g
bedroom ...C.c.E.h
bedtim ..c...C..a
bedwet .....b
been Dd.Aca...a
beer ..c...A
befit b
befor EAd..BADCB
beforehand ....d
beg .....g..a
begin .......a
behav p.a..g
behaved .....b
behaviour d......g
behind ...db...c
bel .....a
believ ...Aa.dE
believed ...E.....F
belong ...b..H
belt .....ah
beneath ........c
benefit .........b
besid ..bb.C.a
best ...cDa.AFF
besti ...a
bet ......a.a
beth ...f
better nGe..AdB
between a.E..JA.A
big ..BE...g
bik .....a
bil ..aGc..b
bin ..AA.cF.EB
biopsy .......a
bipolar .......l
bird ..a
birthday FaAaDdBE
biscuit ..CEC..A
bit g..DCa.AHe
black ......b
blam .......m
blank .....a
blast .a
bleach ......f
bleed ......e
block .HgnJ....F
blocked ..EhCa...C
blok ..eg.....c
blood ....B.b
blu ...E.CF
board ......a
boat ..c...d
body A.CHBBBA.i
boiler ...DF.C
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
boss B...A....E
both CECB.ABHAA
bottl .....Ac
bottom .c
bought BAED.BEHa
boundary f...a
bowl ..Eb
box ....C.D..I
boy ...bCAcf.D
boyfriend B.aa.EC.Be
brain .......l
brak ......h
brat .......e
bread ...aA
break M.D.H.eAAK
breakfast .....CBB
breathalyser ....a
brick ......dd
brid ..Da.....d
bridesmaid ...g
bridg ......c
bring ..aE.G.DaA
broadband ....a
brok D.JJKcAfHJ
broken ....Aada
brother ...fAB.CBF
brought ......G
browser ....d
bruis ..C...g
budget .....b
budgy ......a
built .......d
bullet ......a
bully .......b
burden ........b
burn B.CEJBeB.E
bury ......a
bus ..CE..C.AL
business .......Bc
busy ...b
but a..caA.cbd
buy E..CB.HGG
by GAb.aA..DA
cab ......B
cabinet ......d
caf ......B
cak B.EJF.EJ.J
cal B.aadA..BB
calendar ....a.B..b
called D..EB....H
callum a
calm ....f.ac
calmer e..b
cam ..BBaBAA
camera F..GiLEI.A
cameras ....f
camp ...b
can AAaaC.ABCB
canal ..a.A.e
cancel ..jhBe
cancelled ..cg.h.D
capabl ......a
captain ...b
car E.BAabaBBA
caravan ...b
card ..AAbdGA.B
cared .........a
career a.....b
careful a.....f
carefully ......c
carer ...a
carpet .......a
carry ....A.a.Eb
cas A.ABD
cash ....a
cat FCFNIFcIDC
catch .....af..c
caus .......e
caused .......h
centr ...e
certain ........a
certificat .........a
chain .....b
chair ...bd
chanc .........e
chang f.e...CJC
changed ..E..bE.AA
channel ........a
character .......a
charg ..b..A
charger ....GaA
chat ...afB..DD
cheap .......a
cheapskat .......g
cheat ...Acbce
cheated .....a
cheater .......d
check EBAHeMFHGK
checked ..D...D
cheeky .....e
chess ..a
child ......bf
childish .......b
children ca.DAA..aB
china ......h
chip ..GCa.E..F
choic ...E.Ba
choir B.ai.B...D
chok ......b
choos D.deJAaH
chop ......a
chos ....E...c
christen ..b..e
christmas ...d.bDb
church .a.aC
circl ...c
civil a
claim .........a
clair .....a
class ..ad..F..I
classmat ...b
clean ..a...a
clear ..eb....ac
cleared ..a
clearly ........h
clever ....c
client ..a
cliff ......a
climb ...d
clingy .......d
clinic .......b
clock .fc.e
clos A.dcGG.D.F
closed .b..J.IB.c
closeness a
closer c
cloth ..bA.bb..a
clown .......f
club ...gE
coach ..ad
coat ..bA.bD..F
cod B..Ce.M.BJ
coffe D..bcAFD.H
cold .a.C.hAe.b
collar ....c
colleagu a.bg..A..C
collect .....e...f
colleg ...d
colm ...b
com .caAb.aBBb
commitment c.......aa
committe ..fb
committed .........a
common f
communicat i
communication e
company ...e..BC
compar ....f...e
complet .b
completely .f
concert .....c
conclusion ........a
condition ..chf....c
condom D........e
conferenc ..a.d
confess .........a
confid ...b
confirm ..a.e
congregation ......a
conjugal .........b
conscienc ........e
consent .........j
consequenc .....j
consider .....b..cd
consideration c
consol .....g
constabl ......b
constantly .q
contact ..bh..A
contempt ........e
continu ....a
contract .....e...c
control a...a..c
conversation ..d.a
convinc .........c
cook ..aBHbECgE
cooked .........a
cool a
copied ....e
copy ....i
corinthian .........a
corsa ....d
cost ..B..jCcCe
cosy .....a
could aDGFGK.EBE
couldv .......b
council ......d
counsellor ....C....A
count ..CCc....a
counted ......c
country ......c
coupl .daeaC.A.c
cours ..ad.a...C
court ...D.Eg
cousin ...f.A.D.D
cover ..b...A..d
cow ......am.e
coward .......k
crawl .....e
crazy .......f
cream ......A
credit c........d
cret .....c
crew ...e
cricket .a..A
cried ...A..G
cross ...HIfaFAF
crossword ....C
crowd ...g.....B
croydon .......a
cruel ......A
cry C.EGG...ec
crybaby .......h
cuddl A..C..D
cur .....e
curfew ..f
curry ......B
custody D...A.f
cut .G.fCa.EEG
dad b..bC.aCaE
daddy .....a
daily ....f
damaged .......c
danc ......B..E
danced .....c
danger ...a
daniel ...a
danny ..ba
dark ......b
dashcam ....g
dat FC.Ca....d
data .....a
daughter .......d
dav .........a
day .fCE.d.Aaa
dead D.CB.He
deal ....fBaB.c
dean ...b
dear ......fb
debt ..B....d.e
decency e
decent l.A...Aa
decently a
decid F.c.MGBC.a
decided ..c...I
decision ..f
deep ......a.g
deepak a
degre ......b
delet AIjj..AF.A
deleted ..C......G
delhi .......b
deliberately ........c
demand ..a
dentist ....cA
deny .........a
depend ......f
deported ......g
deposit .......b
depressed .......b
depression .......c
deserv g....cD..c
desk ....d
desktop ....a
destroy ......a
destroyed .......f
detectiv ....e
detector ....d
devic ....a
di Eb.ABFa..C
dial ....d
diary A.A.b.BA.F
did .CABDa..Bd
died ...DCCB
different a
digger .......e
digit ....a
dinner ..b.EeA..A
dip .......a
disagre ...B
disappear ..b...c
discord ..ab
discuss b
disgust ........d
disgusted ........c
dish ..aBBdA
dishwasher .......b
disobey .....a
disorder .......e
distanc c.Ca
distant .......a
ditch ..fg
divorc ..A.EHj
divorced ...a
diwali ......c
dms ....j..a
do .b..aa.ABc
doctor ..A.AFAbD
dog D.CCGCeC.C
doghous .....b
don Bded...b.c
door IC.aab.A
doorbel ....c.B
dot .c..m.B
doubl .....c
down .Cb.B.b
drafted ......c
drag ......e.b
drama b......f
draw ....c...a
drawer C..Ca....C
dress ..aB..b
drew ..c
drink g..aE..bDA
driv I..D.C.aAB
drop ..ggBF.K.A
dropped ...b..F
drov ....B..eEa
drown ......e
drowned ......b
drug ......d
drummer ...b
drunk ......D
du b.....Da.h
dul ........c
dump .a....d
dunde .....a
dur ..AHB.G
duty CEALJ.JLAh
duvet .....c
dy ....B
dysphoria .........b
each DbACea.DJE
ear ...b
early ......F..D
earn ..b......e
earned .....cD..c
easier ......A
easily ......c
easter ..ab
easy c.....g
eat D.b.E.Cb.D
ebay .....b
effort j........a
eg ..B..B...C
eight .a..BHB
either .AL......A
elder .........a
eleven G..D..BH
els E.ca.i...c
elsewher .........d
email G.BBfL.HEK
embarrass .....g..c
embarrassed .....b
emoji ........a
emotional .......b
empty ....caa
end O.AhHEaBCB
ended ...a..D
energy c........a
enforc ..c
engaged ...b...a
engagement ......b..b
english ........a
enjoy ..EJGbb.h
enjoyed ........d
enough a.bgC..EAd
enriqu ...d
entir .h
entitled .........g
enugu ........a
envy ........a
equal ..b......c
especially c
estat ......a
eternity .e
ev .........c
even G..abeFDCa
evening ..ad.B.A
eventually g
ever .r..GB.ABL
every KsEbbA.FGB
everybody .l
everyon .rE..Aa..C
everyth .zBA...C.H
evicted .......a
evidenc ....c
ex a.BAC..BBB
exactly ........f
exam ..EF..E..C
excus ........fd
expect da.d.BGA.f
explain ....c.e
explanation ....d
exs .......A
extension ....a
extent a
ey ....daa.eF
fac ..BAc.cFfC
facebook ..aad....C
facetim ..b.h
fact ..ab
fad ...f
fail ........c
failed .......f
fair i..A.f.B.e
fairer f
faith .......d
faithful c........h
fal ...A...d.E
family a..f..BaBB
fancy ..EAEECEaB
far e.EbC..H
farm ...a
fast ......e
father ......b.GB
fatima .......c
fault .aA....k
favour .....ab..b
fe .....fB..c
feed ...FA
feel bBCABaFHcA
feeling e.......g
feet ...B.E...a
fel ..B.D
fella ......c..b
fellowship ...b
felt cca.EDF.aF
femal ...b
fertil .........a
fetch ..e......A
few .........b
fewer d
fi .....a
fianc ...d
fiance .........a
field ......a
fifteen .........a
fifty ..a..f
fight ...AB..cb
fil ..C..Dc..A
filled .a
film GB.B.CFE
filthy .......c
fin e.ECAcCBC
final ..g
find ...cc.gB
finger ......d
fingerprint ....h..a
finish .abaF.aG.c
finished ..diEC...A
fir ..D.IEeFDF
fired ......a..B
firewood ......d
firm ...b
first Eb.B.D.F
fish .a.B.B
fist ......h
fit .......c
fiv ..c.....Bc
fiver .........A
fix ..C
fixed .........d
flat ...C.E.a
flatmat ...c..B
flight ..BCID.B
flirt g....d
flirted .....f
floor .c...cb..E
flower ...B...Dg
fly ......c
fold .........b
folk ..A
follow ..a.iBAAA
follower ..ad
fond ........a
food ..b.B
fool ....be
foot ..cb...C
footag ....c
footbal ...c..EB.E
for DAAAAbCE
forbid ..d.A.B
forbidden ..ne...DA
forever .t
forgav .........c
forget .d.cGjB
forgiv .........a
forgiven .........a
forgiveness .........b
forgot ..D.Fe.CdF
forgotten .....a
form ....D
fortnight .....e
forty .BC.A...DC
forum ...a
forward ..f.g
found ..A....EBI
four GEAB..B.Jc
fourth ......a
framed ......b
fre H.HCGACDCF
freak .......f
freez .dA..gC
freezer .....b
friday A..a..A.Bb
fridg ....DcA
friend HEAiBBJEEJ
friendship ...j.....B
frigid .......h.a
from a..bbABABA
front ..aBAbb
froz .........a
ful .fAb..AA.A
fun ....B.D
funeral ......d
funny ......a
furious ........b
futur e.ac
gam b.BbAc...H
gang ...b
gap ....d
garag .....c.E
garden ....CBC..D
gas ....E.a
gaslighter .......d
gat ...caE
gav EC..CFBADd
gay ..Ce..a
general a
get aaaaaceC.d
gf .c.......a
gift ......A..a
girl A.bg..b..e
girlfriend ..cb.A...k
giv .Bcb.B.H.e
given ...ba..aa
glad ..KKDEFHc
glass ..a..C...c
glued .b
gmail ....d
go ...babbA
goa .....a
goat ..A.C
god ...b..g..d
gold .......e
golf .....bd
gon ..Ea
good haBADaAcAa
goodby ..fh..a
googl ....i
gossip .......a
got BAA.AAbaAa
gps ....h
graduation .....d
gran ..C.B..B.H
grandad ..G.B
grandmother ......b
grateful ......C..c
green ..A......A
greet ..a
grew .........B
grey ....a.a
grocery .........a
ground ......a
grounded ..c..h
group .AagADEDFE
grovel .....a
grow b.e
grown g.B....c
grudg ......a
guest ..E..aA.bD
guild ..b
guilt ........b
guilty ........d
guitar .....da
gun ......i
guy ...i
gym D.cdeAC.aB
habit b...a
had DBB.B.BbB
hair ..cJDA
haircut ..e
hal ..F....a
half AEA.C....B
halfway ..A......d
hallway ....aa
hammer ......h
hamster ......d
hand H.eAaAbEBA
handbag ....g
handed ....D
handled d
handset ....b
hang ..adD.e
hannah ...b...a
happen ..DCCeda
happened ..C...a..A
happier b..d....a
happy C.DACFD.C
hard ....F.a.F
harder e
harmless b
has A.B.aC.bC
hat E..HK..Cc
hav AA.baA..Ab
he IBC.cbABaA
head A...F.aabD
headach ...C....ch
headset ...c.d
healthier i
healthy k
hear H..DaAdDAG
heard ..b..Cb..D
heart ..AA.A.AgG
heat ....Ad
heating .a
heavy ......a
hed .AAE.cA
hel ...c.i
held B.FF...A
hello ....a
help b.LDKAGBba
hen ...c.D...F
her CCacaaaAbA
herself ...a
hes EAab.d.bbd
hid ..B..dD..C
hidden ......B
higher b
hik ....C
him DD.AaabB.B
his JCB.cdcDaB
history ...ek....E
hit HBELJ.b.EH
hiv ......b
hobby ........b
hol ......a
hold C....AC
holiday a.a.EbDa.D
hom .Fbf..aADC
honda .....b
honest b
honestly .......c
honesty Ah...c
honey ....aa
honeymoon .........b
hop h.I.J..DhE
hopeless .......a
hors ......i
hospital ..AaF.b
hot ...DC
hotel B..Be..C
hour .b...aFLDb
hous b.cd.bcaAB
household ..c....a
housekeep .........d
housemat a..a
houseplant .a
how .C.CcdeBAc
hr ......g
hug C.C.I.E.bB
humiliat .....cb.a
hundred .gb..bA..a
hurt CAGCI..I.B
husband C.bc.A.aCf
hypocrit .......e
hysterical .......i
i DC.A.A.BDA
ic ..FBB
icloud ..a.b
idea ....bA..c
ideas ...d
idiot .......k
idl .......b
if BDCAB.cBDA
ignor .....kb
ignored .....d
imagin ......e.d
immatur .......d
immigration ..C..Al
important c
impossibl .......d
improv i
in .BaA.B.DBA
inbox ....k
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
instagram ....b....D
instal ....c
installed ....g
instead B.C.EBD.A
instructed ..a
insulin ......f
insult ........b
insuranc ......d
insurer ....a
intend .....b
interest .....a...d
interested ......c
internet .....b
interrupt .b
intimacy .........h
intimat .........d
into .b.Ad..c.A
invariably .i
investigator ....c
invit ..b......A
invitation ...j
invited ...a....c
ipad ....e
iphon ....f
iron ..b
irresponsibl .......c
is .AAaABB
island ...c
issu .......f
it .CaA...A
itd c.....eB
itll ..ad.ae
ivf .........a
jamal ...a
january ..a
jar .....b
jaw ......fa
jealous E.C...B.eJ
job A.bcFFBF.b
joel .......c
join .........a
joint ...ACa
jok ..GGH.AAdC
jollof ........a
judg ......c.b
july .....a
jump ..a...f
jun C.A.A
jury ......a
just cA.....Aec
keen ......a
keep a..b..aCCc
kept f.DACH..B
kettl .....B
key GC...fCHCG
kick ........d
kid ...AB.a.ba
kidney ......a
kil IGKFIJ.DJD
killed ..B...Eb
killer .......D
kilos ..e
kind e.A.D.Db
kinder f
kindly b
kiss MECED.BJ
kissed .....cA
kitchen ..A
kitten ......c
kne A..EEf
kneecap ......c
knew ..Bc...Dcf
knif ......fA.C
knock C.F.G....F
know .b..b.c.b
known ........d
kofi .a...a
koi ......e
lad ..bfBA.A.b
lady ...h
lagos ..a
lahor a.....a
laid ..a
landlin ....a
landlord ..C.E.a
laptop ...Eea.HBK
lasagn ...A
last LaA.B.bFFB
lat AbDM.fCCbE
later h.....C..b
laugh D.A.EbEHeA
laughed B.ADJ
laundry .........A
law b.AC..B
lawn ...b.c
lawyer ..GAD.fC.E
lay b
laziness .......e
lazy ..C....l
lead .........b
leader ...b
leaf .a
leaflet ....C
leagu ...c
lean ......a
leann ......b
learn ....Ik.FC
learned .....d...C
learnt .....d
leas ........a
least d....CAb.f
leav ICba.AdCBD
leech .......a
leed a......b
left DAHD.AaE.E
leg ....DC...a
leilas ...a
lena .....a
lend ...F.CA
lent ...B.B
less o.C.BDbG
lesson .....i...C
let .Gbca.ADCb
letter BCGAa....N
level e....b
li G.bH.e...d
liar ......bm
libido .........b
library ......B
licenc ......f
lied ....be
lif eg.hDacf.B
life360 ....d
lift ..A..BG..F
light ...G..A
lighter ....a.d
lik aABAC.Ac.a
liked ......B
limit g.a.E
limp ......b
lin e.DDb.cC.H
lingeri .........a
link ....d
linked ....c
linkedin ..c...d
lipstick ..d
list a.bbdaJ..C
listen ..d.hE.a.C
listener a
literally .g
littl h.CDc.cgA
liv ..abbB.b.B
load b
location IC.Hm.H.AJ
lock C.C.be..AD
locked A.DAAg.G.I
locker .....e
lodger .......a
log ..e.iFA
logged ....b
login C.C.iDFA.F
lol ..A
lonely ...bC
long f..A.caF
longer ..a......d
loo ....B
look AE.BbDa.d
looked ..ICcB.e
loos .......b
loosen .........e
lorry ......a
los .B.bBec
loser .......i
lost A.C.IcDdc
lot bbbf.Ac..B
loud ..AIDBI..G
loudspeaker ....e
loung ....d
lov ..DEBBaFda
loved .aFc.C..ba
lovely ..G.A....G
lover ......e
low ..D
loyalty i
lunch C..a..D.DF
lunchtim ......a
ly ..A..c
m .........c
mad B.ACA.B.A
madam .........b
madwoman .......d
magaluf .......a
mail ....f
mak AC.C...B.d
man A.dc.Ec.De
manag .........g
manager ..b...a
manipulativ .......b
manipulator .......e
manner j....a
many ...e..B
map B..GhCJ..H
march ..aE
marcus ...c
marital .........h
mark .....b
marriag c..cA.a..f
married K..c.MDbdd
marry ...d..babc
marta ..fc
mass ..e
massag .........c
mat .DAgBaACA
match .a..a.b
matter ....A...a
matur a
may B.aA.HDHNF
mayb ..E..g
me BBBB.BAEb
meal ..c
mean ..Bc..DDgf
meant .......Ai
media c
medical ......a..b
medicin .....b
meet b..a..AD
meeting ........a
membership ...b
men ..bgC.BD
mental .......d
mention .....a
menu ........a
mess .....d.i
messag J..Df.C.aG
messed .......b
met ...b....C
mic ....c
microphon ....f
midnight A.AAAeE
midwif ......a
might ..A.C.gAF
migrain .......c
mil .....b
mileag ....h
milk ..DA
min MABBaACDEc
mind .CF...aHfb
mindful b
minimum ....b....d
minut NbACa.BBEb
mirror ....b
mirrored ....a
miscarriag .......da
miser .......c
miserabl .....c
miss ..F.Hc...C
missed ..FECb
missus .........d
mistak ..E.I.B
moan .......a
mobil ....b
mock .....e
moderation c
moment ad..a.c
monday ..a.B....C
money ba.DBfAcd
monitor ..BCf....D
monster .......a
month HC..adGBBb
mood ...F...aAh
mor pEB.Db.HB
morn B......H
morning .........a
moron .......a
mortgag .........c
mosqu ......b
most ....b....a
mother .aae...c
motiv ........d
motorbik ..d...b
motto ...b
mouth .cc.D.ah
mov BA.c.Gb.aB
moved B...D
mrs ....a
much ha.CI..B
mum ...aBbBAaC
mummy ..b...bh
murder ......B
must .cj...ICGa
my ACAFC.BAaC
myself KEGCBB.a.E
n ..a
nag .......g
naked .........f
nam .C......AC
nanny ....f
nappy .a
narcissist .......k
nasty .......c
naughty ..b..d
near ...B.Aa.aA
nearly ..A...H
neck ......c
need eBa..GD.Db
needy .......d
negativity c
neighbour ....abA..C
neither EA.bB.IFF
netbal ...f
netflix ....Da
never Hz.AADBJAB
new A.b.B..FbB
newspaper ....d
next .EAaAcc
nic e.....f..a
nicely c....e...a
nicer l.a
niec .....a
night C.BA..CEDe
nin BB.B.CBM.B
ninety .........b
nkechi ...a
no I.abBaCDBc
nobody NeBc.IbHK
nod ..ia
non FgCdJCK
noon ...F..A..A
nor ...f..A
normal k...A..e
nos ..c......d
nosy ....a
not ABa..BA.ac
notebook ....b
noth BgAD.CaDcB
notic ..bb..F
noticed ....C.a..A
novel ....C
now .CecdbABAb
nowher .c
nud ..HCGBf..f
number JAbeaD.LEF
nun .........b
nurs ....FCd
nursery .....B
nutcas .......b
obey ..k
obligation .........d
obliged ..a......b
obvious ........f
obviously ........g
ocd .......a
oclock ........ab
odometer ....d
of A.AA..B..A
off EAdbAbACCa
offer ...cAD
offered ...C
offic D.add.a
offshor ..c.b
often a..A..A..a
oh .....b
ok b.GCC....D
okafor ...b
okay d.EHG.JBF
old DI.bEL.E.I
on AA.B.a.BB
onc Ca.caBa.Nd
onitsha ......a
onlin c.B...c..G
only ...d..a.e
open CaaKgBa.E
opened ....f.Aa
opinion a.c
opposit ...d
or DAefAdeFIb
oral .........f
order D.gJb
ordered ......B
other bAadC....c
otherwis ..ca.ac..f
ought f........e
our CABBCCE.EE
ourselv ...a
out AB.b.bbC.A
outfit ..b
outlook ....b
outsid ....aba..G
oven ....EAA
over B.bA.A.A.b
overdraft .......b
overspend .....c
overtim ..e
ow FJFDCKAEFb
owed .........e
own FBEGHA..BE
pack ..dcBDd
packed .......b
padlock .....c
pag ...D.....B
paid ...CB.D..f
pain .........e
paint ..HE.AB..C
pair ....b
pal ...i
pan .....b
paolo .....a
paper C..G.Bd..a
paranoia .......a
paranoid .......h
parasit .......d
parcel ..D.Ba
parent ...dG.aC.G
park B..Db..E.A
parol ......c
parrot ......d
part ...AbB.C.e
partner f.cfBaA..b
party a.A.AaD.C
pass ..a.a
passcod ....k....C
passenger ....d
passport ..CHJbb..C
password PCCIk.JGIR
past D.ba.fC
pastor ..Be.....a
pathetic .......l
patienc ......c
patient ....C....d
paused .....b
pavement .....e
pay AF.AAa.BFd
payback .....c
payment .........b
peac ..debAD..a
penalty .....f
peopl .B.h.A..GE
percent .d
perform .........f
perhap a
period .........d
permanently .i
permission ..na..B
permit ..c
person ...cA..e.E
personality .......c
perth ........a
pervert .......e
petrol ....e.i
phon E..BjABEEH
phoned ....f
photo GEb.d..G.H
photograph ....d
photos GEA.CCa
pic .a...a
pick Dacc...BFF
picked .......Bd
pictur AH.H..dJF
piec .......c
pier ......f
pig .....a.i
pil ..CD.Hf..d
pilar ...c
pillow ......a..D
pin ..bEjAB..B
ping ....c
pint ...g
pip ......a
pity ......c.j
pizza ..C......A
plac ..b..BaA.a
plain .......fb
plan .aBABB.agD
plat ...F.b...B
play ....a....H
player ..d
playstation .....e
pleas hIHCDJQFCF
pleased ........c
pleasur ........a
plenty ...d
plot .......Ac
plus ...a
pocket ...Dha
point c.......cc
poison ......a
poisoned .......f
poker ...b
polic ..GGAGc..C
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
poster ......d..b
pottery ..d
pound ...AA
pour ......b
power ........c
pragu .....a
pray ...a....c
prefer c.DaF.HA
pregnant ......a..e
present a.E..CEB
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
privat C.KC.C.D.G
probation .....b
problem .......f
professional .......b
profil ....f
promis .b..Fc.C
promised ..a...E..d
promoted .......b
promotion ......Aae
proof E...i.FECE
proper j.b......c
properly n.b..a
protection .........a
prov ..dIfEB..i
provid .........d
psycho .......j
pta ...a
pub ..Eb..GB
pul g.b
puls ....e
pun ......B.A
punch ......c
punish .....e..d
punished .....c
punishment .....l
puppy ......d
purchas b
purpos .....aBAh
purs .......c
push ......ec.f
put C.ea.B.B.b
pyjamas .........c
quality e
quarrel .a
queen .......f
question .........C
quick ....b.a
quid ...B..a
quiet D...I.b.bC
quit BFhgIBBCKC
quot ...d
rabbit ...A..g
rac ..a
radio ....E....F
rail ......a
railway ......a
rain .e...a
rais .....da..A
raised ..C..bAg.G
ran .......b
random ....d
rang .....IE.AG
rather .EFA.EHB
razor ......c
reachabl .b
read NA.Cf.CB.D
ready ...A..c..c
real b.B...CIce
really d...g..Ebc
reason ebD..I.ceb
reasonabl n
reasonably f
recal .......a
receipt I..Ik.C.CD
recip ....F.E
recital .....b
reckon ........c
record ..cHjdb..D
recorder ....d
recording ....c
red ...DC..B
refug ......b
refus CaaDG..AJo
refusal .........h
refused .........c
regard a
regret ..GFBfA.eG
relaps .......a
relationship cA..CA
relativ ...e
relieved ........g
remain ....e
remember ....Acl
remind .........c
rent A..BCbF..f
repair ..A.....A
repeat ..a....a
reply ....B
report ...GiEd..D
reputation ......e
request c......b
requir ..b
required ..d
resent ........e
reservoir ......b
resign ..fi
respect m.......a
respectful c
responsibl .......ba
responsibly a
rest .b.a.CD
restaurant ....ac
restor ....a
restrain ......c
retired ...b
return ..Cc..a..c
reunion ...f..B
reveng .....bb
reward .........a
ric ..D.DbB
richer ........a
rid ..bbA
rifl ......e
rig ...b
right eB.C.dA.Bc
ring K.cbbA...B
rip ......b
river ..a...g
road ..A..Cc
robbed .........c
rol ..A
roof ......c..c
room E.aBcBD.c
rop ......f
rota ....a
roughly a
round ccc.c..C.b
rout ....e
row ......B.AC
rub ......A
rud .....g
ruin ......cg
ruined ..C....mF
rul ..bccd.aDb
ruled ..c
run ..d.eDc
sad ..AGFB.G.G
saf ..CFB.A.D
said FFCCAEFCDA
sak b.c......b
sal ...b
salad ..a
salary ..a
salon ...a
salt .....a
sam ..C.a..A.a
samsung ....c
san .......g
sandwich ......C..A
saris ......b
sat ...Eb.E
satisfied .........d
satisfy .........g
saturday A.A.B.CABb
sav ...b..A
saving .....c...B
saw ....AC..aA
say ED.CAA.F.a
scar ..A
scared ..BB..a.EB
scen ....C
schedul .........a
scholarship ...a..a
school E...BE..HA
scissor ......d
scout ...b
screen ..a.eAEE.I
screenshot ...Ih.d..A
screw .......d
scrol ..a.j
se BC.caaeBaD
search ....h.A
searched ....a
season .a.a.b
seat ..a.daBF
second Cc.Bd..B
secret ...BBbd..C
secretary ....a
secretly ........m
sectioned ......b
seen ....c....C
sel ..c......A
self .......b
selfi ..a.e
selfish .......nC
selfishness .......f
send K.eAbE.CDf
sens m.a..a
sensibl n
sensibly d
sensitiv b
sensor ....b
sent ..ECAD.HD
sentenc ...B.a
separat C..CH...aC
serious ...d.....b
seriously g
servic ......b
session ..a
set ....bE
settl ....a....a
settled .........c
seven F..CFDJ
sewn ....b
sex OBOFNCE.Dk
sh CDBaaa..ad
shal .D.FB..EJC
sham ...BAii
shar AA.CdC.BE
shared ..GEcDDA
shav ..g
shed C.A.D..A.A
sheet ....c....f
shel ...b.d
shelf ....G
shelter ..a
shift ....cIGI.A
shirt ......G
sho ......A..D
shop ....A.a..C
short ..c.....e
shot .....C...A
shotgun ......f
should iaAA.C.DMa
shoulder ....C.A..F
shout ..IBK.BeEH
show fBdCbABCdb
showed ....J.B
shower ...a..D
shown ....e
shrink ...c
shut B.dbG.a.dH
shy ...A.....b
sick ....A..d
sid acAdBbA
sigh ........c
sighed ........a
sign ..b..Fe..b
signatur .......a
signed .....C...a
silenc ...ACcC.b
silent ....CfC
silly .......a
sim ....f
simon ..a
simpl ...f.fg..c
simply ....cba..c
sin .........b
sinc .dD...Dbc
sinead .......a
sing ....C....B
singl .gce...A
sink .....ab
sister CA.fB.BABB
sit FCa.aaB.BJ
six FA.C.DCBB
sixty ..c
skin .....a
skip ...bEeCB
skipped .....b
skirt ..h
skis .....b
sky .........a
skyp ..d
slag .......b
slap ......i
slash ......a
sledgehammer ......a
sleep KaDFCe.AEb
slept ..KKB.C
slid ......a
slip ....g
slob .......d
slowly ..b..a
slut .......e
smal .......Bb
smaller a
smart ....c
smash ....F.h
smashed ....B
smel ..BBg.F..B
smil ..d..adAf
smok ..bMFa...A
snak .......d
snap ..c.f.e
snapchat ..ea
sneak .......a
sniff ....d
snor ..A...C..C
snowflak .......b
so CAa..b..Aa
sober A.C.B
social a.....a
sociopath .......c
sod .......b
sofa A..EC.E..C
soft ...a
softwar ....b
sol ........a
sold ...aBbA
solicitor ....A.c..B
som lCAFG.Cb
somebody ..B...cb
someon .BEC.b.c
someth b..E.D.Cad
sometim e.A
somewhat f
somewher ...da.A.b
son ......cbaE
song ....B
soon o
sooner ..A.F.ABaD
sorry IBCIIdB..D
sort l...F.Fc
soup ..IHDC...C
spac h.....a
spain ......c
spar A.A..BD
spark c
speak ..ia.a...E
speaker ..d.i....A
special a......b
spend h..a.f.B
spent .....a
spineless .......g
spirit a
spit ........d
split A.IBE
spoil .....a
spoiled .......h
spoilt .......f
spoken ..c
sponsor ...a
sponsorship ......b..c
sport .........d
spreadsheet ....b
spring ...b
spywar ....a
stab ......d
stack .......b
stag ..cf.....D
stair ......e..E
stairwel .....a
stal ......a
stammer .......b
stamp ....d.c
stand .dca.f.D
start ....aA.aCd
started ..IIB..d.f
starv ......a
statement ....h..a
station ..A.Hb
status ......c
stay .Cbaa.A.DB
stayed ...c....c
steamed ....b
steep ......c
step h....A...G
steph ..a
stew .....b
stick ..b
stil EBAACIb..d
stingy .......f
stol .......a
stop EChh...B.c
stopped B.AdEbCAeG
story ..IKc.FE.A
stov ......b
straight ..ec.BB
stranger ..AdA
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
study ..da..Da
stuff e...a
stupid .......e
stupidity .......e
subject .a
submit .........a
such .......j
suffer .....a
suffered .....b
suit ...EFBCF.C
suitabl d
suitably c
sulk .....n...b
summer ..b.ac...A
sunday D..a..EDA
supper ...A
support j
suppos ......b
supposed .........c
sur ..I.e.c..B
surely a
surgery ....A
surnam ..b
swallow ......f
swear ....BbaA.D
sweat .....c
sweet ........a
sweetheart ..b......b
switch ...B
switched .........A
sydney ........a
ta ......b
tab ....b
tabl A.babbC
tablet ...JdFbB
tag ...Bd
tak .Fb...cA.a
taken c...D
tal .......a
talk CB..abba.C
talked .....a...D
tank ......h
tantrum .......a
tap ..A..af
tart .......c
tasha .....a
tast .....c
tasteful c
tat .....c
tattoo ..c
tax ..A.D
taxi ..F...D
tea D.AFD.I..F
teach .....ha..C
teacher ....B
team ..af....B
tear .......be
teas .......d.c
teaspoon .......a
teeth .....Dg
tel FDb..C.FCF
telephon ....a
telly ......a
temper a......d.A
ten DEfAAb..C
tenor ..ca
tent ...D
term ...a.....a
tesco ....b
test ....d..Fg
text BBa.d.D.BM
textbook .......b
th ECaA...BBC
than FHE..Cb.b
thank .BCAIFHfNa
that BAa.Bacaa
thatll .....a
theatr ...b
their ...c.D...d
them D.bb...CAA
then EBdcbccCCd
ther Bcadb..E.c
therapist ...A.AF
thered ....b
therel .....ce
thermostat ..a.b
thes .....Dd..C
thesis ..b..a
they .FAb.AbBCC
theyd ......h
theyv ...cB..c
thick .......h
thief .......c
thiev .......b
thing k.ABBa.a
think .C.AD.dBda
third ...aH....c
thirtieth ..a
thirty ...bbb.e.C
this BAb.B.aeA
thos EAch.EeA.b
though ..DCB
thought B...ME.A
thre AHADBa.A.b
thread ....h
threat ..C
threaten ...A..A
threatened ..ACB.GB
threesom .........k
threw .........A
throat ......b
through ABB.cGaC.a
throw ....Aad
thumb ....c...a
thumbprint ....f
thursday ..AaA.ABAB
tick ..b.b...b
ticket D.a.ciA..A
tiktok ..c
til K..E.gA.a
tim bgAA.c.ECb
timelin ....e
tin ..A.A
tip ......d
tired B.HBD.MF.b
tissu .......a
tit .....c
to .A..A.A..B
toast ..GDA.EA.G
today E.gea..A.I
toddler .......b
together AaA..KBK
toilet ....A.a
tol ....b
told DEACABACFC
tomorrow ......dCA
ton o....e
tongu .......a
tonight IFcAdbaGAi
too gF.cfab
took .DGACFDB
tooth ......c
tortois ......a
total Dg
touch ..C.G...Gd
tour ....b
towel .....dC
town ...c..c
toxic .......k
track ..BGe.B..F
tracker ..JJm.H..J
trad .........b
train BB....A.DE
tram ..A....a
tramp .......e
transfer ..cb
trash .......f
travel ....a
tre ......a
treat m
treated d
treatment a....c
tried ......e
trip F.bbab
trish ..b
troubl ...a
tru ....b
truly ....c....a
trust c.B.eE.cEa
trusted .........c
truth ........b
try dFBFDCbG.c
tub .........c
tuesday .A.A.AH..D
tund ..ba
turkey .....a
turn F.ca..CAEe
turned C.B.A.Gb
twelv .....eA
twenty ..Bb.....b
twic D...abBBC
twin ......B..B
two HEBB..CBCB
typ ..a.c
typed ......a
typical .......f
tyr ....F.f
uber ....c....a
uncl ..A.BC...E
under .c...AbG
understand ......a..c
understood ..e
undressed .........f
unfit ......b
unfollow ...f
unfriend ..gm
uni ..ceB
union ..a
unless ..D...e.Ba
unlock ..aAl..a
unlocked ..d.j
unmarried ...a
unpack ....b
unread ....C
until DbAD.gC.Ba
up BAbAC...b
ups b
upset ....DaC
upstair ...G.....j
us b.BBDGCaBC
used .EA.CGGAA
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
vib a
vicar ...a
victim .......c
video ..aIfDeHB
videos ......a
view ...Ad
villa .........c
villag ...F..c
violin ......f
visa ..B.JDc.c
visibl ....a
visit ...c..C..c
visitor ...d
voic A.CEbb.C.G
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
walk FbA..ba..D
walked ...CB
wallet .....e
want a.CaEGBDca
wanted DAJAGKKBda
ward ...b.....B
warm ..b......d
warmer d
warmth e
warn .....bc
warned .....d
was DBFBBDGAd
wash A..D..CC
wast .........d
watch .abCebbD.E
watched ..B...B
water ..B.B....E
wav .........B
way i....dabcd
we .BEDEFE.EE
weak ......cb
wear ..dA....d
wed .AAbE.Cc.f
wedding ...a
wednesday F.AF.ACB
weed c
week G..A.dGAEc
weekday ..a
weekend ..cd.cF.Ec
weekly .........c
weeknight .a
weight ea....A
wel d.A..A
welcom ..IFGGHGF
went ..Ca.aBaa
wer bF..BECabb
wet .....f..a
what ..aAbbabBb
whatever cf..c.B
whatsap ...hgD
wheel ......ba
wheelchair ...a..c
when .C.....CA
whenever EbCCdeJAEb
wher .F..dDbCID
wherever ...aa
whether ..aG.D.CJ
which DCcaca..A
whil ..A.aC.EBC
whisky .....b
whit ....a
who E...ceccB
whod ......d
whoever H.BadeaB.a
whol .f...aba
whom ....j
whor .......c
whos ....d.a
why BBA..bbdb
wi .....a
wif D.cb.BaBCg
wifely .........d
wifi ..B..cA
wil .BA..adAAA
win ..A....Dc
wind ........a
window .....AgAGB
windscreen ......d
winter ......A
wip ..c.....a
wis ...a.ba
wisely d
wish h.EA.bC.hI
witch .......h
with aB.c.AABCC
withdraw ..b..bd..b
withhold .....f
within j.d......E
without NdbdbcCCEa
wiv C.ac..F..i
woman AE.gE..e.g
women .C.eEJA..e
wonder ....a.a
wood ......d
word L.cB..a.D
work dAaa.cABA
worked .....c..a
world bbbc
worried ......A
worst .....a
worth ......a..b
would bECACD..Ab
wouldv .......d
wreck ......cc
wrecked ..A....iD
wring ......d
wrist ......i
writ C.b.gaF.JF
written ..bB.D..aA
wrong ...JM.Bb.D
wrot ..F..G.CBH
xbox ..c..e
yawn ........c
year EaAaBA.BEB
yel ......c
yes KGBDKFCC.i
yoga ...af
you FCa..aced
your FCccebdaa
yourself d.dbA..i.b
yuh .........a
yusuf ...ca.b
zero .m

"
, ..Aba.F
and ....B
i ......b
is ...Ca....b
say ...a
you .......ac

" ,
and ....b
you ...a

" i
told ......c

, "
is .........c

,
a BA....A..c
admit ........a
after ...B..b..b
al .fa
alway Aja
and AD..aBaA.a
any .a
anywher .b
ar ......bc
as ..Ea....a
ask ...A..c
at ab.....E
bab ......b
be .......d
becaus ..bccce.ad
befor ..c.e
block ..bb
both ....A
but aC.bb....b
by .......a
callum a
can ..C.A
com ..a
could ....E.C
darl .........a
day .b
dear .......a
did .........a
do ..daAbc
down .b..b
dress a
drop ...c
each .db.b
els .........b
end ..c
even BcBAGL.D
ever .g....D
every .hA.A.C
everyon .e
everyth .c
fair .....d
fin ...a
for .d.......A
framed ......c
friend ...c
from .f.Ae.D
ful .b
get .........b
go ..A...A..A
hand ..b
hav a.C
he .ABAA.GId
her ....c
hes ...D.E.D.D
his ...ac
hom ...a
how a
i CAAB..AAA
if B..DBAb..C
in .bCC.b.I
is ...A.B..B
it AAACBBBCa
itll ..a
just .BA.a.G.Aa
keep b.....b
least .A
leav ..c
let .....d
location ....a
lov ....a...Fb
madam .........b
me ...d...C
morn .a
my B.GB.Ac.Ge
neither ...c
never .d
next ......b
no ..bbadA.G
non .e
nor ...e
not afbcCADFbA
noth a
now ..e......c
off ......a
on ..ab..eH
or .D.AabbCF
other .......a
otherwis ..b..aa..g
our ..ED...a
permanently .a
phon ....b
pick ..bd
plain .......b
pleas c...d.DB.F
put ..b
remember ......e
right ..a
ring ..b
said ..EA
sam ......a
say ....D....C
se ......ad
send ..c
separat .....c
sh .A..AAF..a
show ..a.a
simpl .....c
sinc EB.dC..adD
smal c
so ADba.A..Df
sorry .....C
start ..a
stop ..b
sweetheart .........b
tap .....a
tel ....E
th B.BbabAcB
thank ..C......B
that b...a.B..B
then .Gb.cC...C
ther ...aA
they B.D.I.A
think ......c
this ...c.c
thos ..ca
tired .........b
to .bG.b.C
tom a
too ......a
two .....b
understood ..a
unless ......c
unlocked ..a.e
until .....d
we .....HE
wed .........c
wednesday .....a
wel a
wer .....B.B.c
what A.I..B...b
whatever ba....A
when A....Ab
whenever .....b
wher ....b
which .CG...I..b
whil ...a
who ....b
with F..CdCbaDA
without .g...B
women .........d
word ....c
would ...H.ae.BA
you A.a..ABhed
your A.BAabd.aB
yusuf ......c

, a
good .........c
man ..b

, admit
it ........a

, after
i ......a

, al
of .b

, alway
, .b

, and
a ...Ac....f
after ...c..b
again .........b
by ...d.....a
do ..e
for ....ba
he .........G
hed ....a
hel ....a
i ..BAcCCbc
if ....a
in .........b
it ..BB.b.b.A
itll ...c..b
my ..EA.....a
neither .........a
next .....a
no ..c
not .....b...c
now .........b
on ......a
put .......b
sh ......a..D
so ....A.a
th ..B.B
that .b.......a
then .....Eb..B
ther ..B
they ....c
we ..BE.A.F
wer .........a
you ...CA..aac
your ....B.c

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
fair .....d

, for
both a

, ful
stop .c

, go
on ......a
to ...a

, i
am bd....a
can ....DbD.ef
check ..c
decid .........b
did ..b......B
do ..d....aac
feel ..D.CE
get ....g
go ......b
got .........a
hav ..b.B.A.a
know ....K...g
let ..a
lik .........E
look ..a
mak .....a
need ..b
read .......a
say ..B
se ........a
sleep .b
stop .....a
tel .........b
took .........a
want a.f.d....c
wil d.CBBAADAA
would .CB..CCADA

, if
i ...a..f
it ....a
you ..AACB

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

, itll
be ..a

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

, or
els .....f
i ......a..b
th a.e...a
your ..a...a

, otherwis
i ..a..b

, pick
on ..ab

, plain
and .......b

, pleas
, a.a.c

, say
no .....a

, sinc
it ........c
you ......b

, so
be a
choos ......a
com ..f
do ..d...c.Aa
drop ..c......a
get ..d
giv ..a
hand ..c
hes ...a
i A.H.AC.bbC
it ..Aa.cE
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
tel ..bb
th ....c..b
that ..Aaac
ther ..B
think ..C...c
watch ......c
work .........c
you ...AEAA..c
your .....b

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
is c..Bba.a

, then
i .....CB
th ......a..b
wel .....a
you ..a

, ther
ar ...a
no .........c
wil ......b

, they
wer ........a

, this
is .....a

, though
you ........a

, tired
or .........b

, to
everyon a
se ....d

, unlocked
, ....a

, we
hav .........a

, wednesday
and .....b

, wer
married .........b

, whatever
that c

, when
i ......a

, whenever
you .....c

, wher
i ....b

, with
me ...f
th ....b
your ......cd

, would
you ...D

, you
ar C...C.EBa
can .....bAED
caused .......a
do ...a...Ga
hav .A......aD
hear ..c
know e.....a.D
leav .....a
ow .........b
walk .....a
wil ..b..bb.AB
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
and .b

7
, .b
and .b

7 and
i .a

^
" ...ee...Bb
a B.F.aa..Hd
accident ......e
act c
after ..a.Bb..D
al .c
an ..B..b.b
and ..gd....a
any .d.c
anyon ...d
ar ...B..b
as ..ab..A
ask ......e..C
at ...F.a.A
be a.eB....Fa
becaus .....f.b
bed .........d
block ..ki
both ....a
break .....d
bring ..b
but ......a
by ....abf..d
cal a........a
can .CKIF.GCBH
cancel ..e
carry ......a
chang ..c
choos ..fd
com ..e.E.a..b
consent .........a
consider .........c
could .FICJEH.FJ
cry .........e
cut ...d
deep ........a
delet .Dc.A
did ......E.A
do .AdAAacDCD
drop ..ff
each .f...d
either ..A
eleven ..e
end ..b
enjoy .....b
every .g
everybody .e
everyon .j
everyth .e
fair .........a
fin .....f...b
find ...a
finish ...b
first ...a
flirt e
for a....e
forget .....a
from cf.a..H..C
get ..m..A...a
girl ...c.....a
giv ..heb
go ..aALcb
god .........b
hand ..he
hang ..a
hav ...A.....a
he A..bC...bC
hed .....c
her ..E.aAd..A
hes ....A..d
hit .....b
how ........D
husband .........a
i B.B.ACBADB
if .a...aA.a
imagin ......h
in ...BBCCB
is C.GGC.CDDA
it D.AbcA.AAC
itd a.....d
just d.e...a..b
keep ..f...f
last .....b
lazy .......a
learn ..a
leav ..cbaca..B
let aDd.Aa.D.B
letter ....b
literally .a
liv .......b
location .D..d
log ..d
look ......dc
los ..bc
lov .........a
lovely .......a
mak d
married ...b
may ....D
mayb .....b
me ........c
men .........b
mess .....b
min ....aA
miss .....e
most .........a
mum .........a
my CACA.D.aBA
neither ...B
never ..i
next ....Dca..C
no .Ace.d.bFA
nobody .b.A.B.A
not .f.....C.A
noth .e
now ..c.cda..b
of ....a
okay .....c
old ......b
on AaBdB.dA.c
only .......j
open ..e.cb
other .........b
our .....ADa
pack ..da
part ........b
password ....c
phon ..c
pictur ....a
pleas .FFCGD..GA
prov ....a....a
put ..l.c....d
quit ..bf
refus .....aa
remember ......d
resign ..ea
right .....c
ring ..f.D
say ....D.g
secretly ........b
send ..d......e
sh F...B.BbaB
shal ..ECB.b
sham ......a
shel .....a
should ....A
shout .....b
show ..c.....A
sign ..c
sinc .....aB.C
sinead .......a
sit ..f
skip ...a.....e
sleep .....Ag..f
slower ..a
so .aed.dg..f
som .......a.C
sorry ......Bb
sort b
speak a
spend c
stand ..a
stay ..ba..b
stil ......a
stop ..kgC..c.a
sulk .....d
sunday ....c
tak ..h..B...b
talk ...a.a
tel ..ggF.b.D
ten .....c
text ..b
th GDE.ABaBBA
thank ..A......D
that A.AcA.A.a
then ..dcbec.Dd
ther C.E..AbDGB
they A.D
theyd ......a
think ......f..a
thirty .......b
this ......Bc.A
thos ...a....a
thre .....b
til .a
to .........a
told ....c
tomorrow ......a
tonight ..A......a
too ...d
treat d
try ......c
turn ..h.b....c
twenty .........a
twic .........b
two ...c.a
typ ..a
typical .......c
under .c
unfriend ..bb
unless ....b
unlock ....g..b
until ....da...a
up ..a
us ..a......c
wait ......a
want ......a
was ........B
wash ..b
we .ADBA..BD
wed .........B
wel ...f
wer ..F.E.B.F
what ...a.CAb.B
whatever .....aD
when c.DCC.FA
who ....DC
whoever ...d.a
why ...e
with ..A.B....e
without ...A.C
wiv .........b
would EBKHLJBEBL
writ ..b..a
yet ......c
you D...B..dhA
your CAC.BAcccC
yuh .........a

^ "
say ...b

^ a
bit a
girl .......a
husband .d
man ...a
marriag .........b
married ...a.....A
real .........a
wif ......d

^ accident
happen ......e

^ after
th ...b
that .......a

^ al
i a
men .b

^ and
i ......a

^ anyon
who ...a

^ as
long ...a.....a

^ ask
me ..B
my ......b

^ at
no .b
th ..a..a

^ be
a ..a...a
married .......b
tired .........a

^ becaus
of .....b

^ but
you ......b

^ by
th ......c..c

^ cal
it .........c

^ carry
on ......a

^ com
her .........b
off ..ad
to ......a

^ could
we B

^ deep
down ........a

^ delet
her ..Ba
th ..c

^ dinner
at .........a

^ do
as ..d...a
not d.eabba
you ..CE..C.D

^ each
tim ...a

^ every
singl .a

^ everyth
you .a

^ fin
, .....ea..b

^ for
every .....b
th b....B
that .....e

^ from
monday aa
now .c

^ get
rid ..a

^ giv
me b.b.c

^ go
ahead .....a
to .....b

^ good
, .......a

^ hand
over ..b

^ hang
up ..a

^ he
can ..a......a
has ...c
is ..a....b
know .....c
may ..bd
say ........a

^ hed
been .....c

^ hes
a .......d

^ i
am D..DBCaaD
asked ....a
blocked ...b
bought .........b
cal .....b.a
can ..BAH.a..B
check ....b
could ....C.i
decid ..c......B
deleted ...aB
demand ..b
did .........d
do ...BbABCAD
drov .........a
expect ..b
felt baa
forbid ..c
gav ..aa..B
get ..A...H..C
go ......E
had ....a
hav B....bbB
hid ...a
hold ....c
hop ...B..c
insist ..b
know ..a.B.b.dD
learned .....a
leav ....c
left ...B
lik ..C....E.E
lost .......a
mad ..a
mean ..c
need e..A
open ....b
pay ....b
phoned ...a
prefer a
put ..A......a
quit ...A
rang ....d
read ....B
respect .........a
said ....G
saw ........d
se ........a
shal .....a
simply .....c
stil ......c
think ....C
told ....D
took ...a.....a
understand ......b
used ....D
want b..Abb...B
wanted ....a
was c.d..A.a
watch ....a
went a
wil .bcbAa.bba
would .aa.abbbA

^ if
a ......A
he ......c
i ...AC..F.C
it b...a.B
sh .....b...a
th ..DA.a.a
ther ....b
this ........a
you A.Ab...G.c

^ in
futur ..a
our ...B
th ..DDCAA
your ........e

^ it
com .....a
could ......a
do .........a
giv ........a
has ..a
is .A.B..B.B
say ....a
was ....BB
would aa.c

^ itd
be ......a

^ just
be a

^ keep
your ..f

^ leav
it ..b
me .....b
th ..bf.a

^ let
th ..c
us ..HIC...b

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
boyfriend ...a
brother ..AA..e
cousin ....a
dad ....b
depression .......c
ex A
friend ...B
girlfriend ..a
husband ...b
kne .......a
mat ....c
mum ....a
nan .....b
on c
partner ..aa
phon ....G
rul .....b...d
wif ..db....c

^ next
tim ....B....B

^ now
wer .....b
you .........a

^ of
cours ....a

^ on
cal ......a
of ......a
saturday ...b
th ..C...C
word ......c

^ only
a .......e
an .......b

^ open
th ..b

^ pack
in ..bb

^ part
of ........b

^ pleas
know ..a

^ put
th ..b
your ....c

^ quit
th ...c

^ remember
that ......a

^ resign
from ..b

^ ring
me ..a

^ say
no ......a

^ se
you ......a

^ secretly
you ........b

^ send
a ..a

^ sh
a .......c
can ...c.....b
get .....b
is ..a....b
think ....b

^ shal
we ......c

^ shout
at .....b

^ sign
th ..a

^ sinc
you ..a..c

^ sit
down ..d

^ sleep
in .........b
with .........c

^ so
do ..b
i .........b

^ sorry
, .......a

^ speak
to a

^ stay
away ..ab

^ tak
it ..e

^ talk
to ...a.b

^ tel
me ....D
th ..a

^ th
boiler .......a
even ...a
flower ........a
kid .......cb
last .....c
nanny ....a
next .....ba
puppy ......b
thermostat ....a
way .........b
whol .a
woman .......a

^ thank
to .......a

^ that
i ........a
is ..c....DMb
you a

^ then
i .........b

^ ther
a ....a....D
ar ......b..c
no ...B.....G
noth ......a
on .........a

^ they
wer .........b

^ thirty
year ......a

^ thos
ar ..c

^ til
th .a

^ tomorrow
i ......a

^ too
many a

^ try
me .....a

^ turn
down ..aa
me .........e

^ typ
your ..a

^ under
no .b

^ unlock
your ....b

^ until
th ....a

^ we
hav ...a
keep a..c
need b
should a
swap ....a
used ...b

^ wel
, ...a
talk .......a

^ what
a .......a
do ...b.....c
i ..A...B
kind .......a
matter ...a..a
you ..A...BAb

^ whatever
th .b
you .....c

^ when
a .........b
he .....a
i ........E
my .....b
th ..E
we a
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
you ..DCDEJ..C

^ writ
it .....a

^ you
, ..a...b
and ......B
ar Aab..FCdAB
brok .....b
can .C.acB.ECc
chos ........b
constantly .a
could ......C
did ..BB....b
do .......E.C
drov .......b
forgot .....b
get .........c
go ...a
had ..a
hav .a...D.b.a
invited ........a
know ......e..a
laughed ......a
leav ......a
lik ........f
lost .........a
lov ........c
may ..bab.A
must ..d.....A
need b.eFa..AI
never ........C
ow ..C...B..B
put ........b
regret ........b
ruined .......a
said .......E.b
say .b
shal ..f
should ..a
stay ...a
think ........d
turn .......a
walk ......c
want ......c.a
wanted ........bb
wer ......a.c
wil ..fbe...KA
wish ........a
would .ad.cdbJ.c

^ your
, .......b
a .......c
dms ....a..b
ex ...a..B
friend ..C
mother b
mov ......b
silenc ........b
text ....a

a
baby ...a.....f
bad ...c..C
bag ......d
bat ......b
better h
bit j...H.C.C
black ......b
blok .........b
bolt .....a
book ...d
bottl ......b
box ......a
brain .......c
brick ......d
broken ......c
bullet ......a
bully .......b
burden ........b
cab ......A
cal ........a
calmer a
camera ..B.c....C
chang c
cheap .......a
cheat .......g
cheater .......c
closed .........b
cold .....B
condition .........b
contract .........a
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
drink ..b
duty .........a
fact .a
fair g
family ...a
few .........b
field ......b
fiver .........A
folder ......b
fool ....cb
foot ......b
fortnight .....f
fresh ...a
friend ...B
funeral ......c
girlfriend .........c
goat .......a
gold .......b
good b.....BJBb
gossip .......b
grown b......b
grudg ......a
gun ......a
haircut ..b
hammer ......c
hand .........A
healthier g
healthy b
heavy ......c
hen ...a
hobby ........b
hug ....A
hundred .....c
husband .e.e.....c
hysterical .......c
job ...b
jok .......Db
kick ........e
kiss ......A
knif ......f
lad ..a
leaf .a
lesson .....h
li .....d...B
liar ......c
lin a
list ....d
littl j...a.DK.a
liv ....a
lodger .......a
long ...A..b
look ....e
lorry ......a
loser .......c
lot c.....cB
lover ......c
man ..bebbDC.b
manipulator .......d
marriag .........b
married .......D.B
match ......c
menu ........a
messag ..B
microphon ....a
miser .......c
monster .......b
month E.ca.d...A
mother ..c....g
mummy a......b
nag .......d
narcissist .......f
nasty .......a
new ..aa...A
nicer .....a
night ....Aa...a
no .A..BBGFa
normal c
not ...Ac.C
nun .........b
padlock .....d
pair ....b
partner c
penalty .....a
pervert .......e
petrol .....a
phon ....B
photo ....eB.C.G
pictur ..c.i.A
pig .......b
pillow ......b
pity ......b
plan ......g
podcast .......a
polit .........b
pram ......b
pric .....a
priority b
privat ....c
profil ....c
promis .....a...a
proper a.b......e
psycho .......c
punishment .....c
real ......CC.a
reasonabl d
receipt ....b
recorder ....a
right ....b....c
ring .........b
roof .........a
selfi ..b.f
selfish .......b
sensibl b
sham ......a
shared ....d
shotgun ......c
show ........a
sid ..ac
sin .........b
slag .......a
slap ......a
smal ....a
sociopath .......c
special .......b
spoilt .......b
spreadsheet ....c
stop ..bb
suitabl b
taxi ......A
teas .......a.c
teaspoon .......a
text A.b...B
toddler .......a
tracker .......B
tre ......b
tuesday ....b
useless .......a
veto ..c
visit ......c
voic ....a
vow .........a
walk ....EE
way ........a
week Eae...A..b
wheelchair ......c
whol .........a
wif F.aeG..B.c
woman ..d....L
year ..de.b
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
of c........a

a black
ey ......b

a bolt
on .....a

a book
club ...a

a camera
in ....b

a closed
door .........b

a cold
fish .......b

a control
freak .......b

a copy
of ....a

a coupl
has a
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
reason .........a
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

a littl
mor a

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
boy .......c

a narcissist
, .......b

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
from ....b
of ....a....A

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

a selfi
with ..a.b

a sham
if ......a

a special
kind .......b

a walk
and .a

a week
, ..bb
apart .......b
is .........e

a wif
job .........a
of ..a
who ....Aca

a yes
, .........a
last .........A

abl
to A..Ba....A

about
a ..A......A
dinner .....a
it d.a.a..b
loyalty a
me ....d
money ..a
my bdD....cbE
saturday .........a
th ..BD..aAAG
that .....Bg..b
this ......b
us ......e
what c
your cbA.E.dA.d

about anyth
els ...b

about it
at ....a

about my
cook .a
drink ......a
temper a

about th
abortion ......b
dog a
kid ....d
wed a

about that
befor ......a..a

about us
, ......a

about what
you ..a

about your
drink a

absolutely
everyth .b
noth .a

acceptabl
level a

access
to ....f

access to
your ....c

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
to ....c

added
my ....a

address
and ......b
book ...a

address and
i ......a

addressed
to ....a

addressed to
you ....a

admit
it ........d

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
th F..ADAFB.a
that ......a..b
two .......b
what a
you ....c
your ....a

after a
row .....b

after th
wed ...b

after two
beer .......a

after you
hav ..a..a...b

after your
shift a

again
, b..bC.Ab.A
after .........c
and ..Dc.fd
i ...d
if ....b
when .....c

again ,
i a..a.AC.a

again after
th .........c
that .........b

again and
i ......d
th ......a
you ...c..A

again i
wil ...b.C

again when
you .....a

against
me .acc.a.d
my .....a

agre
with .c

agre with
me .c

agreed
, ...a
on .....a
to ........ag

agreed to
th ........a

agreement
that .........b

aim
at ......b

airtag
in ....b

al
, .a
becaus .......a
day ....a
eternity .b
even .........b
i e
in .......a
it ......d
men .e
my .c
of .e.A..AA
right .C.B.....F
th ...b...b
that ......c
through .........a
tim Be..c....B
you .c......c
your ..D....a

al becaus
of .......a

al i
am c

al it
tak ......b

al of
them .e

al th
tim .b

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

alway
, .c
answer .cb
be .a

am
a ......aDd
after d
ask e.Fe.....A
awar ........c
away ....c
back ....b
cal .........c
calm ......b
capabl ......a
cash .........a
concerned ...a.....a
don .b.....a
du .........e
entitled .........a
fre ......c
glad ...B.....B
go D.A..baaB
happy .....BAB.A
hold .........a
hom ....a
in B.a..E..A
keep .....b
leav ..BB
lik ......d
mov .......b
no ........b
not c.aabaa..a
off ..D..C
offshor ..b.c
on ..a......B
only .........a
out ........a
owed .........g
put ..e.b..b
read ....e
ready ......a
say b.....bb
sel .....a
serious ..ca
sick ...a
sleep .......b
sorry ..D..FC..C
stop .....a
stupid ........a
tak .....cc.aA
talk ..a
tel ..b...a
th ..ba.....a
too ........a
wait ...b
with ...a
your ..ac.DC..b

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
with .aA

am entitled
to .........a

am fre
to ......c

am go
to A.IAa.caG

am in
charg ..b

am keep
your .....a

am leav
you .....a

am mov
my .......b

am on
th ..bac

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
to ..b

am tel
you ..a

am th
on ..a......d
only ...d

am wait
for ...a

am with
you ...b

am your
husband .........a

amount
of e

an
acceptabl c
adult .......b
airtag ....g
alcoholic .......a
easy ......b
effort e
end ...a
excus ........g
explanation ....d
ey ....ab
hour EE.c..CA
idiot .......d
order ..e

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

an idiot
would .......b

and
, ......a
a H.CBBFa
after ...da.a
again ....g....c
al .a
ask ......D
at ....c
be a.ea.BB..a
block ...a
by ...d.....a
chang ..a
com ..b...G..a
confess .........a
do ..dcB.G..a
every ..DbD.E
felt .a
finish ..a
for ........aa
forget ...c
from ...c
go ...D..F
hav ..D......A
he ..B..b...E
hed ....a
her ..G
hold ........a
i a.BABbbACA
if ....a.a
in .........c
it ..BBabaaB
itll ...a..c
let ..c...A
listen ..b
look ....c
me ...c.a...B
min ...B
my ..AACab..a
need .......c
neither ..B
night .g..c
no ..acD.A.cE
not ..bf..E..c
now .........a
on ....AAd
pass ..d.c
phon .......a
put ..a....a
report ....c
said ...d..a
say ..ac..a
se ..A..ba
send .........b
sh ...bF....a
shel ...a
sigh .........a
simpl .......c
sleep .....C...C
so ..B.D.ba
stay ..bg
stil ......A..b
stop .........b
tak ......B
talk ......A
tel ..bd..A
th E.AbAbbADb
that .aad.Ba.A
their ...b
then .aA..Ca
ther ..B..c.d.B
they ....c.c
think .....b...a
thre ......a
told ...d
us b
watch .....e
we b......A
wel ...E
what ....a
when ..d.g
who ..f.h
writ ....b
you B.aADdabe
your ..aDAdgc.B

and after
that ......c

and again
after .........b

and be
a .........a

and do
not ..ae..B

and every
woman ..Ca

and for
no ........b

and had
to .....a

and hand
it ....b

and he
can .....a

and i
am ..AB.baaBc
ask ....b
can ..ab..g
cancel .....a
do ..ccA.c..b
felt c
get .........a
go ....b
hav ..b.EDa
hold .......b.a
hop .....a
know ...aC..c
lik ........a
look ....a
mak ....a
mean ......e
meant ......a
play ....a
read ....c
say ....a
stil ...b
tak ......b
think a
told ...DC
turn .....a
us ....e
want ..adA..cb
watch ....a
wil .A..abd.ba
would A..cB...a

and if
i ......d
you .aa.a

and in
return .........a

and it
is ...A..ba
stay .....a
was .......b
wil ....a

and keep
you .....a

and leav
it ..a
you ......a

and let
me ..d

and listen
til ..a

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
back ....a

and said
, ......c

and say
it ..bd
you ......e

and se
what .....b
your ........a

and send
it ..b

and sh
laughed .........a
stayed ......a

and so
ar .......c

and tel
him ...a
them ...a

and th
answer ..a
dog ......b
kid .........a
phon .....c

and that
go ....c
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
com ...a
do ..b
enjoyed ........a
get .....c
hav ...B.E
know ........be
say .....a
wil .EB...b.FA
would ...A..a

and your
mum b.b

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
me ..a

anxiety
is .......a

anxious
becaus .......a

any
day ......b
hour .c

any hour
, .b

anyon
, .b
about ......c
who .....c

anyth
els ...a
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

apologis to
my ..b

apology ,
no .....a

apology
is .....b
was ........d

appointment
card ....a

ar
, .......e.B
a C.B.C..f
about ........a
after ........d
allowed ........A
alon ..a.c
alway ac
an .......e
anxious .......a
ashamed .......Dd
asleep .........a
at ....e..BC
banned ..c
better ...a
bored ........b
both .....a
broken .......a
count ........b
crazy .......c
do ........b
don ..ae...E
drag ........c
easier .........b
fin d
for ...cA
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
hopeless .......b
i .........b
in ..AB....AD
jealous ........b
lat .b...cb
leav ...b..a
men ..c
mental .......c
min .........f
mor .........a
my ....a..HAf
never .fa
not BA.e.c.FEa
obliged ..b
off ...c
on a.ACcag.E
only .......B
out ..aec...C
over ...k.....b
paranoid .......b
pathetic .......b
plan ........c
plot ........b
required ..d
sleep .....c
so .......cB
stay ..ec
such .......a
supposed ..a
test ........a
th ...AB..eJd
ther ....b
think ....A.A.f
to ..h.b..DG
told ..a
too ...b...fD
toxic .......c
trash .......c
try ........b
two .........c
up ....ab
wait ........b
we ......d
wear ...a
welcom ..FCB..ECF
why .......a
with e..ab....F
you ..BC.E..F
your ...AB.B

ar ,
i .......b

ar a
burden ........a
liar ......a
teas .......a.c

ar allowed
to ........A

ar ashamed
of .......Bb

ar banned
from ..c

ar count
th ........b

ar don
with ..a

ar fin
with a

ar for
me ...a

ar fre
to ..C....BD

ar go
to ..c

ar half
asleep .........a

ar hopeless
with .......a

ar i
wil .........b

ar in
th ...C..A

ar jealous
of ........c

ar my
business ....b

ar obliged
to ..b

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

ar supposed
to ..a

ar tak
th ..a

ar trash
and .......b

ar try
to ........b

ar up
for .........A

ar wait
for ........b

ar welcom
to ..B.....AA

ar with
me ...d

ar you
stil ......a

argument
, .....b

argument ,
i .....c

arm
for ......d

around
th cb

around th
clock .b

as
a ..D.DcC..A
an .........b
badly .....b
cheat ....b
far .........a
i C.cb.ba..a
it c..E
long ..ab.c.BC
many .....b
my ....dE.E
of ..bc
payback .....c
th ..c...C.b
to ........a
wel ....cC..DE
you C.CE...d
your B.....Ea

as a
coupl a
lesson .....b
penalty .....b

as far
as .........a

as i
am ...b.B...d
did .....b
hav ..a
say ..a

as it
stay a

as long
as ..ab.b.BC

as payback
for .....c

as you
ar ..a
do ........a
lik .....D
stay ......e

ashamed
of .......Da

ask
about ....c...a
again .........b
and .........b
befor ....E.A..B
for f..baGa
is .........b
me ..dbC.G.HE
my ...b..f
nicely .....d
th ....e
that b...DaDa.A
til .........a
what ....B
wher .....a
you .a....a

ask about
th ....a

ask for
a ......a.b
th ....e

ask me
, .......a
and ..c
befor ...a
first ..fb

ask my
ex ......b
permission ..bb

ask that
we .......ba
you ...b

ask wher
you .....a

ask you
to .aaa.ac..a

asked
, ...a
about ........a
for .....D...c
her ....A
hr .......a
if ...B
me ...BD.b
nicely .........a
th ....b
to .........c
you .....a
your ....c

asked about
my ........a

asked you
to .....b

at
a e..A.c...D
al Gd...D
any .c
breakfast .........b
christmas ...e
dinner .....a
diwali ......a
eight ...A....b
eleven ....b
every .e
fiv ....c
half ..a...b
her ....b.a
his ....a.b
hom f.ccCA...c
it ..b.b
least b........c
lunch ....a
me ...CEbd.aD
midnight ..B
my ...aCb..aa
new ...a
night .....D.a.b
nin ...A
no .e
noon ....a
on ....b
our .....AAAa
six ..b..E
som b
sunday .....a
ten ....b.A
th .A..AaabA
that ..E
thre c
two .....a
what ....c
work ..C..B.a.D
you ...e...a
your .eb.ccb

at a
petrol .....a

at al
tim Ac..c....A

at breakfast
, .........a

at easter
, ..a

at half
tim ......a

at his
plac ......a

at hom
, ..c...b

at my
aunt ........a
cousin .....a

at new
year ...a

at our
, ..a
son ........a

at som
point b

at sunday
lunch .....a

at ten
, ....c

at th
airport ........b
altar .........b
barbecu ..d
bottom ..a
christen .....c
doctor ..b
door ...bbA
printer ........a
restaurant .......b
salon ...b
school ......a
tabl .....c
wed ..B....a
wheel .......a

at that
tabl .......a

at your
brother .....b
church .a
desk ...b
friend ..a
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
me ...C....a
you ......b
your ...c

away when
you ....E

baby
, ........a
and .........c
monitor ....b
shower ...b
to ......a

baby and
i .........b

back
, ......a
and ...c.b
at ......B
by ..b
from ....hE
in A........A
insid ..c
on ....dd
out .........b
th ..d..a
to ...CA.b
when ..B.Ag...B
with .....c

back and
i .....b
say ...a
think .........b

back in
th .a

back to
how b
th ..f...c

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
a d.f...b.A
abl ...Aa
ashamed .........a
ask ....b
at C....E
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
glad ....A
go ...c
good e
grateful .........a
happier ...c....a
hel .....b
hom E.cB
i ........a
in F.e...c
intimat .........a
kept b
less c
locked .....a
loved ........a
married .......a
mindful a
mor j.....H.E
my ........a
near ........b
nic i.a
nicer h.a
no ...ed.E..A
off ........d
on ..Cb.bb
out ...d
patient .....a
quiet ..a
reasonabl a
relieved ........b
seen ........b
sensibl e
sick ........a
sleep .....b
so .......b
sorry ..A..c
spent ..a
sweet ......b
th E...B
ther b....B
tired .........e
told ...ab
treated a
very ......c
wis .....ba
with C..b....c
your ...d

be a
better a.a
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
bed ..c

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

be with
me ...a
you .........a

bear
that ......a

bear that
in ......a

becaus
i .DcD.G.LG
it .......F
of ...dFaFeEB
sh ........b
th ..D....I
that ......a
then ........a
you ..DBdeAhbB
your ........b

becaus i
am ......a
said ..c
say ..a

becaus it
feel .........b

becaus of
my .......E
th ..CdD.BF
that ..ab
what .....c
you .......l
your .......g

becaus that
is ......a

becaus you
ar ...C.G.fA
want ..aaa

becom
a b

bed
, ..C.C..a.b
and .........b
by .........B
is .........b
when ..c..c
with .........a

bed ,
no .........c
th .......a

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
rud .....a
told ......a

beer
on ..c

befor
bed ..A.d
he ..b
i ....C....C
long c
me .b.d
sh ..dAa
th ....A.A
they .........b
we C.aAa..a.D
you FAc.dA.BDa

befor i
do .b
get ..c
would ......b

befor th
wed ..cb

befor we
leav ..a

befor you
buy ..c
do ....a
mak ...b

behav
, .....a
properly c
yourself c.c

behaviour
from .......a

behaviour from
you .......a

behind
my .....b
th ......a
you ..bac

behind my
back .....b

believ
me .....c

belong
to ......DA.a

belong to
me .........d

beneath
you ........d

beneath you
, ........a

best
if ...a
year .......b

best year
of .......a

bet
th ......a
you ........a

better
be ..a
hop ......e
listener a
not ..a...b
than ........c

better hop
i ......b

between
a .........a
th .........b
us .a

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

birthday ,
i .a

birthday
and .........b

bit
, .........c
a .....a
mor b
of b.....a..b

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
every ...a
me ......d
your ..ac

blocked
by ...a

blood
on ......b

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
th .........a

book ,
and ....b

booked
th .........e

bor
you ........e

borderlin
, .......d

borderlin ,
i .......a

bored
of ........c

bored of
me ........c

boss
, ......a
about ......c

boss ,
and ......a

both
know ........de
nam a
our ....a
your .....a

both of
us ..b.B

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
for .......b
is ..a.a
with a

boundary is
that a

boy
for ..a

boyfriend
, .........a
has .........a
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
up ...B.D.B
with ...a
your .....Ei

break off
contact ...b

break your
jaw .......b

brid
leav ...b
pric .........a

brid leav
her ...b

bring back
th ..a

bring
hom ..b
me ..g.e
my ........b
th ......C
that ......a

bring hom
th ..b

bring me
th ..e

brok
a ......c
th .....b.B
this .......d
us .......e

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
th ......B
your .....Ac

burn your
cloth ......a

bus
than .......a

but
a .......c
i ...Bb....b
me .bai.....A
my .......a
th ....a
then .....a
you ..CC..c.e

but i
am .........c
hav .........c
would ....A....B

but me
, ..a

but you
wil ......a

by
accident ....D.D
christmas ...d
friday ..d...c
it ...c
lunchtim ......a
march ..a
me ..b.i.IB.C
mistak ....D
monday ......c
myself .....a..c
nin ..c
now ..A...ad.a
ourselv ..a
six ..a
sunday ..d.a
ten ...A
th ..CCEA.D
that .........b
tonight ....a
you .......c
your .a

by me
, a
first ....a

by th
first ..c
hair ......c
sink ........a
tim ......f
weekend ..aa

cal
and ......b
from ..B...c
immigration ......c
in ........a
it ..E.dec..f
list ....f
me ..cB
on ....a
th ......B
that .........b
to ......c
with ....a
you a.a....d

cal from
me ......c
your a

cal in
th ........a

cal it
a ......b
in .........a

cal with
your ....a

cal you
a .......c

called
it .....b

cam
along .a.....a
hom ....B
stay ....a
to ........a

camera
in ....a....A
on ..a

cameras
in ....a

cameras in
th ....b

can
be ..b..a
com ...A
confirm ..a.b
cry .........b
do ..acA....b
explain ......a
feel ........d
find ...c
forget ...a
get .....Ac
go ......C..e
hav ..d..de
hear ....b
i ..D...G
keep ..A
li .........a
listen ..a
look ..c..b
mak .....ab
not aa.aaA.f.b
of ..a...a
read ..b.g...f
say ..A..EA
se .c..bDF
sleep ....a
stay ....BID
swim .....a
talk ..cb
tel ....b.A.g
walk .....c
we ..AB
you ..JGIIKEEE

can do
without ...c

can explain
it ......a

can go
to ..d

can hav
th ..C...b
them .....a

can look
at .....a
for ......a

can of
petrol ..a...a

can read
you ........d

can say
no ..D...D..F
what .........a

can se
it ........b
th ..b
wher ..A
your ...a

can sleep
in .....c

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
your .....a

capabl
of ......a

car
, ....A
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
on ..CC..d..g

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
of .......b

chain
on .....a

chang
in a
th ..E..f..a
your ........Bc

chang th
wifi .....b

chang your
mind .........d

charg
of ..b

chat
, ..d
with ....b

cheat
, .c....eb
again .....DHC
on .....bb

cheat on
me ......c
you .....b

cheated ,
so .....b

check
my ....C
that ....b
with ..a
your ..H.c.B

check with
me ..c

children
, .......a
and ......b

children ,
and .......a

choir
, ..ac
and ...b

chok
you ......a

choos
between ...e
th ..c
when .........a
your ..f

chos
you ...a

church
, ...b....a
what .a

church ,
so ........a

church what
you .a

class
is ..b

clean
th ..a

clear
it ..b
of ...a

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
and ..b
in .....b
on .........b
or ...c

cod ,
so ....b

cold
feet .a.......b
fish .......b
shoulder .....b

colleagu
is ..c

collect
on .....a

colleg
, ...b

com
after ....a
along ..ab
back b..A..c..E
befor .c
first a........b
her ..d......f
hom ...E.bf
in ....e
lat .....a
off ...b
on .........c
straight ..be
to ..a.b....A
with ..C......e

com along
and ..a

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
, ......b
drunk .....c
on ..d

com in
after .....c

com off
th ..de

com on
, .........d

com to
an ...a
bed ..e......e
me ....a

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
me ........e

compar it
with ....a

compar me
with ........c

condition
for ...be

condom
in ....b
off .........e

condom off
if .........b

conferenc
, ..b

confid
in ...b

confirm
you ....a

consent
, .........c

consider
it .........d

control
freak .......d

conversation
with ....c

cook
for .....d
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
a .....b

cot
, .......a

could
be a........b
drop ......b
hav .......b
i ......D
murder ......A
not ......C.fI
read ....c
we D
you aBNCNHQJLM

could you
be c

council
would ......a

count
, ....b
on .........a
th ....b...a
to ......b

count th
day ........a

count to
ten ......c

coupl
do ...b
has a
who .........a

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

cried at
th ........a

cross
me .....f

cross me
on .....b

crossed ,
a ....a...c
as ..a
becaus .....a
bring ....b
do ..cb
for .....b
hand ..b
he ........b
i a.D..A.B.B
if F.E.Ac
it .c.....bbA
just ..b
keep ......b
last ......a
let ..C.a
my a.A.cAb
no .AA......a
not ....a
on .....da
our .......c
pick ..d
say ......e
send ..b
sh a........a
show ....a
th B.GG.....B
thank .......a
ther .a.A
until .....b
we .a
what ..F
when ..G.DA
women .........d
you B.B.A.bAcC
your ..DA.a..c

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
off ..H...I
ti ...a
up .....eb
you .....a
your ..ga

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
hair ..a

dad
, .......c
birthday ......b
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
, .........c
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
night .c..c

day i
wil ......a
would b

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
you ..b

decid when
we .........c
you ..c

decided
not ..B
to ..E

decision
about ..a

deep
down ........h

deep down
you ........e

delet
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

detector
test ....d

di
, .a
in ......b

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
you .....A.AHE

did ,
and .....b

did it
to ........d

died
on .......a

dinner
and .....a
at .........a
in .....c

dinner at
th .........a

dinner in
th .....c

disgust
you ........d

disgusted
by ........c

disorder
, .......b

ditch
th ..eb

divorc
and ......a

divorc and
i ......b

do
, ..Bbb.Hc
anyth .b
as ..j...b
better a
everyth .e
i ..B..A...b
if ....b
is .c
it B.b.cc..Bg
not .FcdB..B
noth .g
sh ....a
so ...b
someth e
th ....GC...c
that ...Ec.C
to .....dg
what ..b......e
with .........D
without ...e
you CC.aFCb.JC

do ,
and ...a

do anyth
for .b

do as
i ..d...a

do if
you ....b

do it
again ...bccA
daily .........a
for .........d
my ..b

do not
refus .........a
stop .........b

do someth
about b

do th
night ..a
sam ..C..aD
tax a

do that
thing .........b

do what
i ..e......c

do you
need ...d

doctor
said .........a

doctor said
six .........a

dog
, .a....B
go ......b

dog ,
th .a

don
, .......a
by .a
it ....e.c
with ..cd

door
, ....b
and ......a
at .....b
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
and ..aDFA
on ........a
onc .........a
th ..ca.ad..C
to ..Eee.BfA
what ....C
you ........e

down ,
i .........a

down th
sink ..a
stair .......a
toilet ......a

down to
th ....b
you .......eB

down when
i ..c

drama
queen .......g

draw
my ........a

drawer ,
and ....d

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
over ..b
past ....a
us ......c
you ......D

driv me
to .......c

driv us
both ......d

drop
th ..d...e..a

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
as ..D

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
tim .a.c

each and
every .g..C

each tim
you ...a.c

earn
mor ..b

earned
it .....c

easy
on d

easy on
th a

eat
at .......b
what ..a

eat until
you ......b

eight
month ...a

either
of ...C

either of
us ...C

email
to ......c

embarrass
me .....b
you .....d

embarrassed
me .....d

emotional
rang .......a

emotional rang
of .......a

end
, ...c
it ......d..B
of ..eA..C
th ..B...I
that .....a
this ......A
to ......c
up ......f
when ...c
you ......a

end th
day ...a
relationship ...A

end up
in ......e

energy
for .........b

engaged
, .......a

enjoy
it ........d
se ........b
th ......c
your ......a

enjoy it
when ........c

enjoy se
me ........b

enough
for ...d
on ......a

entitled
to .........g

equal
, ..b
on .........c

even
, .....b
at ...aa
if ...C.....b
onc .a
when ..C......c
with ...d.c

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
invitation ...b
night ......b
on .a
password ....a
promis .a
purchas ....a
singl .k.E
tim ..D
woman .BDd

every hour
of .b

every night
, ..a

every singl
tim .a.A

everybody
know .d

everyon
, a
at .c....b
in .f
what ......a

everyon at
your .a

everyon what
you ......a

everyth
, .c
in .a
you .g

everyth in
this .a

ex ,
i ........a
so .........b

ex
about ....a
at ...a
got .........b
never .........b
on .....b
sent .........a

ex about
th ....a

ex got
it .........b

ex on
th .....a

exactly
what ........c

exactly what
you ........a

excus
to ........a

expect
th .........a
to ....a
total .a
you B.ba

expect th
sam .........a

expect you
to A.b

explain
it ......b

explain it
to ......b

ey
, ........a
for .....f
open ......a

ey ,
i ........b

ey for
an .....d

ey open
if ......a

fac
down ....A
i ....c
say ........a
th .....c
up ....d

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
everyth .B....e
link ....a

far
as .........a
too c

far as
i .........a

father
or ..a

fault
, .......a
that .......b

feel
about .........b
as .....a
it .....d
lik .........b
second .a
valued d
what .....e
you .....a

feel about
it .........c

feel lik
a c
it .....C

feel second
best .a

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

fetch
you ...a

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
, ...c.bd..b
for .....a
with aa.A

fin ,
but ...a
i ......a..b

fin with
me a........B

final
say ..a

final say
on ..a

find
a .........a
another ..ch
it ....B
me .....Ba.b
my ....i.C
out ...Fccg..E
th ..B..c
you ......f
your .....c...b

find out
, ......c

find you
, ......c

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
, .........a
and ....d
befor ..a
husband .........B
night .........c
step ........a
th .........d
tim .....d

first ,
and ....a
i ........b

first befor
you ..a

first of
th ....b

first tim
i .....a

fit
a .....a

fit a
bolt .....a

fiv
a ..ab
minut ..a......b
year .....a

fiv a
sid ..ab

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

followed
you ....a

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
in ...a

for
, .........d
a ..b.Af.cbA
al .e
an ..ddbc
any ..b
as ..C..f
assault ......c
be .........c
both d.ca.....c
dinner .........A
each .....jc
every .....f
girlfriend ....b
good .f.k..c
her ........bd
him ........bb
if .........a
it .....ad..c
less ......b
lif .........c
ly .....d
me c...gEDBC
mov ...b
my ..a..J.BaB
myself .......a
no ........b
now .........A
on ...f.....b
onc b.a
show ........b
singl ...b
six ....a
som .....a
someon .......a
stay ....b
stranger .........b
talk .....b
tat .....c
tea ..c
th A.BBDACBbE
that .....eAc.b
this .....Ab
thre .....c
two ..A......H
us ...b
word ..b
work ...a
you .bfe....F
your ...D.DcE

for a
month .....e
week .a...d

for al
eternity .b

for an
ey .....d
hour ...db

for as
long ..C
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
, .........b

for me
, ..B......c
and ...a
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
dentist .........a
girl .....a
hous ......b
neighbour .....a
rest .g
summer .....a
trip ....a
visa ........c
wed ..b....a

for thre
day .....d

for two
week ......a

for you
, ..aa.aaA.b
is ..c
to ..AB

for your
dad ......a

forbid
you ..dc

forbid you
to ..da

forbidden
from ..b
to ..c

forever
, .b

forget
to .....c

forget to
cal .....a

forgiv
you .........c

forgiven
me .........b

forgot
my .....a

forty
day .....a

forward
me ..d.g

forward me
any ....a

found
a ....c

four
and .......b
hour .........c
year .......a

four and
stil .......a

four year
of ......a
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
, ...A
and ..a..b
drink ...c
night .........c
or ..b

fridg
is ........a

friend
, ..a....B
about .....d
al .......b
ar ...b
at ....c
from ...C
go ...b
on .......a
you ..Ai

friend ,
and ...A

friend about
th .....a

friend ar
trash .......b

friend at
th ....c

friend on
thursday .......a

friendship
with ...c

from
a ..D
her .b
hom ...a
how ........b
me ..CDDbc
monday .acc
mum .....a
my a..C...C
now aa.b...bb
on ......b
th D..DbaAAAA
this ...e
today ...d
tonight ....d
work .........d
you c.C.C....b
your aBaaa.B..J

from her
on aa

from how
you ........b

from me
, ..c
and ......e
with .....a

from monday
you a.b

from now
on b..b...bb

from th
landlin ....b
moment .a
restaurant ....a

from this
week ...a

from tonight
i ....a

from you
, b........b

from your
contact ..a
ex ..a
sid .......a
trip .......a

front
of ..bA.b

front of
me ....a
my ..e..ba
th .......a
your ..C...E

ful
access ....a
of ...dB
stop .d

ful access
to ....a

gap
in ....b

gap in
th ....b

garag ,
and ........a

gas
tap ......a

gav
me .........A
up ..E.E
you .........a

get
a .ac.a.cG.D
an ......a
at ........f
away .......ac
cancelled .....a
even .....h
for .....c
hurt ......d
in ...A
into ........a
it ......a..e
looked ....a
me .........c
my ..d..c...c
no .....f...E
off ..g
on ..af.....a
opened .......b
out ........aa
over .........b
paid b
read ....b
rid ..fc
sex .........a
som .........b
th ..CD.....C
to .....BA.GA
undressed ..a
up .....EA..H
used .........d
what .........d
written ....a
you ......e.A
your ...A

get a
kick ........b
veto ..c

get at
me ........b

get away
from .......ac

get in
from .....a

get looked
at ....a

get out
of ........ab

get paid
back b

get rid
of ..fc

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
in ........cg
me c..Ff...F
up ..dk.....I
you .....aa

giv his
wif .........b

giv me
oral .........b
th ..a.aab
what .........c
your ....d

giv up
th ..dd
your ...c

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
and ...EDBB
back ..a.dD
by ........db
down ......d
forward b
if ......b
in ....cda
nowher .a
off .b..ccb
on ....aAa..a
or ...d
out ..aBc....E
over ....d
quiet .....a
red ........c
th ...a
ther ........c
through ....h.C..B
to B..a.aaBD
too a
under .....ce
up ......b
without ...B.aB..g

go along
with .........d

go and
chang ..b

go anywher
without .b

go by
myself ........d

go down
th ......c

go for
a ....A
you ....d

go in
my .....e
th ......d

go nowher
without .a

go off
th ......a

go on
, ......a..a
holiday ..c
in ........c
th ..b...a

go out
of ......e
without ..D.B.B

go over
it ....b

go quiet
for .....a

go ther
to ........b

go through
me ...b
your ....e.F

go to
be ..c
carry .........a
go ....a
goa .....a
keep ....b....a
mak .....b
my ......Db
prison ......a
th ..b.D
that .....c
work .........b
your ......c..b

go too
far a

go under
th ......b

go up
in ......a

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
, ...a...b
night .........B
reason .........a
sport .........b

good husband
giv .........b

goodby
to ..be

goodby to
th ..aa

got
a ...d..a..b
borderlin .......a
in ....a
it ....d
me ...e....F
on ..b
th ...C
til ......a
to b.g...B.A
us .......c
wet ........a
you .........d
your ...A.....c

got borderlin
, .......a

got me
, ...c

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

greet
my ..a

grew
up .........A

group
, ...a
chat a

group chat
, ..a
tonight ...a

grow
up ..a

grown
man .......b
up b
ups c

guest
list .....b

gun
in ......b

gun in
th ......c

guy from
your ..a

guy
you ...c

gym
, ...a
bag ....a
membership ..a

had
a ...a.JBB
befor ........a
better ..a
energy .........a
enough ..a
it .......c
my ..b
no ...C
not ...B..c..B
th ..B...e
their ...f
them ....d
to ...ACbCb
you ...d...e
your ...b

had energy
for .........a

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
of ...A..A
tim ......a

half of
th .....bA

hand
, .........a
back ...b
go .........a
in ..bb.....E
it ..a
on ..A..B...B
over ..c.f.B
them ..e
wher .........b

hand in
your ..cc

hand it
over ..a.c

hand over
th ..c.a
your ....b

hand them
to ..a

hang
myself ......a
out ...b
up ...a

hang out
with ...b

happen
again .......aa
on ......c
to ......gb

happen again
, a

happened if
you .......d

happened
to ......f

happier
if b..a

happier if
you a

happy
, .........a
if ...a

happy if
you ...a

hard
, a
and .....a

has
a D...add.A
an ..a...a
been .c..c.A
need .........c
no ...a.....G
stopped ........a
to aahdeAIc.c
your .......a

has a
husband .......b

has to
be .c..c....c
chang b

hat
for ......d
it ......B
my ........b
to ......a

hat for
you ......A

hat to
hav ..a

hav
a a.a.a.aC
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
decided ..b......a
don ......a..b
drafted ......c
earned .....a...a
forbidden ..db
forgiven .........a
found ....b
given ....a
gon .....a..a
got .A.a..b
had b.a..aB..c
her ...b..b
hidden ......B
his ....a
kept .........a
known ........d
laid ..a
learned ..b
learnt .....a
left ...cd
liked ........a
locked .....b
lost .....c..b
mad ......D
married .......c
me ...e
met ...d
my d..Fc
need .........e
never .d.B
no dB.a.CafaC
not .h.a..f
noth ....a
on ..d
only ....b
ordered ...a
paid .....d
put ..F.ab
ruined .......a
ruled ..c
said .cc..b
seen ...ce
set ....a
sex ...E.....j
slept .........c
spoken ..d
started .........a
stil ......b
stopped ....Da
suffered .....a
taken .....b
ten .....a
th .AAFc.b.DG
them ...B
thought ........aa
thre ...a
til .........b
to a.ccaH..Oe
turned .......d
two ..b
until ......d
waited ..a......c
what .........a
worked ........a
you .b.bHIhCC
your ..BDc....A

hav a
drawer .....a
few .........a
long .....a
right ....a....b
rul ..a

hav been
a .......b
on .c
patient ..b......d

hav decided
not ..A

hav don
it ......d

hav earned
it .....a

hav forgiven
me .........a

hav found
a ....a

hav gon
off ........b

hav got
a ..abDDaH
borderlin .......a
it ....c
me ...d
th ...C.a
to ..d
you ...a

hav had
a b..a.....a
enough ..a
it .......a
th .....a
them ....a

hav kept
a .........b

hav mad
up ..a

hav my
back e

hav need
and .........a

hav put
a ....b
th .....a
up .........b

hav said
what ..a..a

hav set
your ....b

hav sex
with .........d

hav slept
with .........e

hav spoken
to ..a

hav stil
got ......b

hav stopped
th .....b

hav ten
minut .....a

hav th
dog ......a

hav to
be .........D
com ..b
go ...f
liv ......c
stop ...b

hav told
her .......a
him ......A
th ...cbb..a
you .........C

hav two
beer ..a

hav worked
out ........a

hav you
deported ......b

he
can ..baad...a
do .........A
forgot .....a
get ...a
has ..ab
is ..b....g
know .....c
learn .....a
leav ......b
may ..eb
need ...a
ring .......b
said ....B
say ...abb
think ........b
want .........a
wanted .........a
was ..B.....D
went ........b
wil ...a

he do
not .........B

he has
to ..db

he is
, .......b
a .......a
not ..d

he wil
not ...b

he>
, ..BD....a
a ...c..aa
again .......b
along ..a
and ..A.EDF.B
asked .........a
at ......E
back .....b
bed ....b
befor ..b
bought ........b
by ..A
can ..bbae
car ....a
do ...B.A..a
flower ........a
for ..a..b
forgot .....a
go ...b.....b
has ...b
he .....b..c
her ...BB
hes .....d
his .....DIA
i A...aa.A
if ...a
in ..FA..AaAd
is ..b.aABe
it ....Be
just ........b
know .....b
learn .....a
leav ......c
look ........a
lunch ....a
may ..db
me .A......a
my ........d
need ...a
night .....a
not ..b..AACeB
of ....ae
on ..baAcd
only ........a
partner ...d
pick ...a
ric .....a
ring .......b
said ..B.C
say ....aa...b
se ...a
shar ....b
so .....b...c
stag ...a
th ...AB.Aaa
that ...B..A..E
think ........a
tim ....a
to ...aB.A.b
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
you ...acG.D

head ,
and .....a

head
of ..b
when ........c

headach
is ........b

headset
is .....b

healthier
balanc a

healthier balanc
between a

hear
about ....C.a
from ..B
how ....a
if ....a
it ....D.D
me ..b
no .........f
th ..a.a
what ..a...b
you ..B

hear about
our .b
th ......b
your ........b

hear you
hav ...a

heart
is ........c
rat ....a

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
if d
my ........d

help if
you a

hen
weekend ...c

her
, ..cacbb
a ....BA
again .......b
and ..c
at ...a
aunty ...f
car ......a
down ......a
family ...b
friend ..CA
from ...a
handbag ....a
husband ..CFC
i ...A
in ......c
it ..a
letter ....e
man .........i
not .......a
number ..Ae
off ...a
on aa
onc ...b
parrot ......a
peopl ...b
phon ..D.d
pic .....a
record .....a
sh ..b
sister ...ba
that ...D.....b
to ....BB...d
wag ...a
whatsap ....b
window ...a

her ,
and ......a
i ....a
not ........a
that ..b

her and
it .......a

her at
th .....a

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
for ....a
hav ..b
on ....b
out .....b
over ......a
that ..a......a
to ....C
you ...a

him i
want ...a

him to
a .......a

his
cal ....b
cod ....a
ex .......a
lif ...b
mat ...c
nam ......a
number ......b
old ...a
phon ....b
pocket ....b
tyr ......a
wif ..CECE

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
me ........a
th .........B
them ....b
you .......a.f

hold you
to .........b

holiday
with ..b
without ........a

hom
, ..bb.A
and ...d.A.a
at b
by ...D
drunk .....c
from .........c
offic ......d
on ..c...a
so ........b
th ..a.b
to .....a

hom ,
so ......a

hom at
a a

hom on
tim ..a

hom with
me ...a

honest with
you a

honestly
, .......b

honesty
about .....a

honey
, ....aa

hop
for e
i ........g
we ......a
you ......B

hop for
a b

hop i
wil ........c
would ........b

hopeless
with .......a

hot
tub .........b

hotel
bil ....a

hour
, ....a....b
and ...b
at ..a
of .a
on b
with ....a

hour to
se ..a

hous
, ...aa.b
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

household
i ..a

housework
, .........a

how
i ...d..A
it ..B..c...F
many ....c
to ....D....b
we ..a
you b.aC..a.a

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
percent .d
quid ......a
tim ..c..c

hundred follower
and ...b

hundred percent
of .d

hurt
me .....dA.jA
myself ......c
that ...a
you .....cd

husband
, .........a
a .......a
at .......a
giv .........a
i .........B
is .......d
who .....b

husband ,
and ......a

husband giv
his .........b

hypocrit
, .......d

hypocrit ,
you .......c

i
accept ....b
agre ..c
agreed ..ba
alway .c
am a.A.Aa..b
answer ......B
ask d.A.fAG
asked ....c
bet ........b
blam .......e
blocked ...a
booked .........a
bought ......B..e
break ......b
bring .........c
cal ..c..c.a
cam .........a
can ...BdCaBdC
catch .....ba
chang .....a
check ....h
choos ..a
cleaned .........a
closed ....A
com a.beBD...e
cook .....b
could ......e..c
count ....h
cried ..a.D
decid ..fb.....a
deleted ....H
demand ..c
di .a
did ..b...a.C
do AcA..Aa.Aa
draw ........a
drink .......e
drov .........d
expect bbbbaBBB.a
feel C.CG.CA.F
felt c.b
find ....aaA
fixed .........a
forbid ..hc
forgav .........c
found ....A
gav .......D
get .C.C..Db
go ..Aa.BAa
got .....BCd
had ...AaD...C
hav BAb..aA
hear ..Cb.bc
heard ....B
helped .........a
hold ....e..d
hop b..EA...B
insist ..d
installed ....a
intend .....b
is ...c
just ..A..b
keep CAAa.b.a.a
know ..bA.Cc.eB
lay c
leav ..CD
left ...JF.G
lent .........a
let ..a..C
lik DADBAAAA
listen ....d
liv .......b
lock ...c
look ....h.G..D
lost .......a
lov ..F....A
mad ...b.aA
married .......a
mean c.db.ba..D
meant ...b..a
mention ........a
might ......c
miss ....AAE
need b.D......C
not ....d
noticed ....B
only ...A
open ....b
ow ......BA.D
paid ....BA...a
park ....a
pay ..a.eD...b
phoned ...ab
photograph ....b
play ....d
point ......b
prefer ...a
promis .....c
put ..A.A.AI
quit ..B
quot ...d
raised .......a
rang ...ac
reach .........b
read ....aA..D
refus .........G
requir ..a
ring ....fa
said ...aEC
sat .a
saw ...b....b
say .cf.b...CD
se ..C.e...d
sent ....A
set ..d
shal ....ac
should .........c
simply .....c
sit ...cc
slept ....C
smel ....e
sniff ....a
sold ...b
speak ..a
start ....d
stil ..G....B.C
stop ..EA.c...A
stopped ...B
suggest ....a
swear ......e
switch .....a
tak ..C...A
tel ..bCD.a..c
think a..cA.E
thought ......F..D
throw ......f
told B.A.B
took ....A.EB.e
tried ......b
turned ....F
understand ......a
unpack ....a
us ....b
used ...DB
want ebaabABbBb
was aca.B...AC
watch ....f
went .....E
wer ......c
wil b..BA...aA
wish e...c
withdraw .....a
withhold .....c
would a.AA.A.AaC
wrot ...a

i agre
with .........a

i am
a ......aDd
after d
ask e.Fe.....A
awar ........c
away ....c
back ....b
cal .........c
calm ......b
capabl ......a
cash .........a
concerned ...a.....a
don .b.....a
du .........e
entitled .........a
fre ......c
glad ...B.....B
go D.A..baaB
happy .....BAB.A
hold .........a
hom ....a
in B.a..E..A
keep .....b
leav ..BB
lik ......d
mov .......b
no ........b
not c.aabaa..a
off ..D..C
offshor ..b.c
on ..a......B
only .........a
out ........a
owed .........g
put ..e.b..b
read ....e
ready ......a
say b.....bb
sel .....a
serious ..ca
sick ...a
sleep .......b
sorry ..D..FC..C
stop .....a
stupid ........a
tak .....cc.aA
talk ..a
tel ..b...a
th ..ba.....a
too ........a
wait ...b
with ...a
your ..ac.DC..b

i ask
for a...b

i asked
for ....d

i bet
you ........a

i blam
you .......d

i booked
th .........b

i bought
th .........b
you .........c

i brok
a ......c

i cal
it .....b
you ..d

i can
be .....b
get ......c
hear ....d
look ..a.b
mak .....bc
not abAbc...FB
read ....c...g
se ..a.d.G..C
tel ....c...h

i catch
you ......b

i chang
th .....a

i choos
th ..c

i chos
you ...a

i cleaned
th .........a

i com
along ...c
first a
hom .........a
in ..b

i could
be .a
murder ......A
not ......A
read ....c

i count
th ....d

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
, ...ab
a .a
it .........A
not .BADD.C
th ...a...b.a

i expect
th .........a
to ....b
total .a
you A.d

i feel
lik ....b....a
you .....b

i find
out .....c

i fixed
your .........a

i follow
her ....a

i forbid
you ..dc

i gav
up ....B....a

i get
a ....c
in .....a
my .........e
th ....b.A
to ..a.b
what .........c
your ....a

i go
, ...c
by .........a
over ....b
quiet .....a
through ....i
to .....B

i got
a .......b
you .........b

i had
my ..a
to ....E
your ....c

i hav
a ....b.b..b
already ..b...d
approved ..e
asked ...cd
been ..aa.D...c
booked .........A
closed .a
decided ..b......a
don ......a
drafted ......c
earned .........f
forbidden ..db
gon .....a
got ..B..bb.B
had a..a.c
hidden ......B
kept .........a
laid ..a
left ...c
locked .....b
mad ..b...A
married .......c
met ...b
my ....b
need .........d
no ..IL..Ca.K
not ...a...B
noth ......b
only ....b
ordered ...a
put ..D.bcD
ruled ..c
said .cd......C
seen ..ad..B
set ....a
spoken ..d
stil ......b
stopped ....Db
taken ..A..a
th ....b.a
thought ........a
to ..F...Ed.d
told ..a..a
waited ..a......c
worked ........a

i hear
you ...a

i hid
her ...b

i hold
you .......a

i hop
we ......a
you ...C
your ......a

i intend
to .....b

i is
not ...d

i just
hav ......b

i keep
a ......c
my .......b
th ...ba

i know
a ......a
exactly ........c
it ..a....a
peopl ......f
th ....a
what ..E.C....B
wher ......b
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
it ...a.....D
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
it .a

i mak
th ..a

i married
a .......b

i mean
it ..c..ce
to ....b

i meant
it ......a

i need
th ....c
to .........C
you b..c

i open
my .a

i pay
th ..a

i phoned
th ....c

i prefer
a a

i put
my .a
th ....C.A

i quot
th ...d

i rang
th ....e

i read
his ....b
it ....a
that ....A

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
about ..a
no ...b.....G
so ..d
you ..ca

i se
it ....A....a
no ...a
thos ....a

i set
it ..a.a

i shal
not .....b

i should
be ...a
not ..c......b

i stil
hav ......d

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
him ..d
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
it ....b
sex .........a
th ....c
to A.dB.AG..B
total .a
us ....E
you ...aAb
your ..acf

i was
fin .......a
raised ...a
right .....b
taught .........a
upset ..a.....a

i wer
you ......e

i wil
as ..b
ask C....GI
assum ....c
be ..b.g
beat ......a
believ ....a
blank .....b
break .....Eb
bring ........d
burn ..A..Cd
cal a....AC
cancel .....b
cheat .....e
check ....d
chok ......c
choos ...c
com ..A..aa..E
cut .....bd
delet ........ba
di ......a
do d.c.ac
drown ......a
embarrass .....b
end ..AF
feel .a
fight ......a
flirt .....b
freez .....b
get .....b
giv ..b...b
go a.....D.b
hav ..BJc
he .........b
help .........b
hid .....b
hit ......b
humiliat .....c
hurt .....Ck
i ..A...A.Ba
if .....d...b
ignor .....b
it .........A
just ..a......b
keep ..A..BA..b
kil ......k
knock ......a
know ....c.A
leav ....C.A
let ..a
listen .......a
lock .....b
mak .....c..B
my ...aa...Aa
need ....e
no ..bcb
not B.ABA.GBBD
only .......d
our .....b
out ......e
pay ......A
play ......b
pleas a
post ....D.g
pour ......a
prov ..a
put ......c
quit ..db
read .....d
report ......a
ring ..D..BC
rip ......a
ruin ......a
run ......b
say ..A..B...D
se ..E
send ....CBb..B
set ......d
sh ...A..B.b
shar .....Dc
show .....B
sinc .b
slap ......b
smash .....Ad
so .....a
start ......e
stop ......C
sulk .........a
tak ..A....A.B
talk a
teach ......a
tel .AC.CAbEBC
th C.D..EA
that ..a
ther .b
think .........a
this .......d
throw .....b
track ....f.A
until .a
wak .........b
want ....a
we .a.Cb
what ...a..D.a
when .....bb..D
writ ....A..b
you Dba..BBdg
your .b.a.B.bb

i wish
you a

i would
appreciat e
ask b
be B...BA
cal .........c
do .a.a.ee
feel ...dc...aa
go ......A
hat ...C..dA
hav ....B.b
leav ....a
let .....ad
lik ba..aAC.bA
lov b.aA..J.AE
mak ......a
never .H
not B.FC..Ac.B
prefer ......A
rather ........CD
say ......b.bg
se ......a
shar ......b
sooner .........A
stil ......C..C
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
a AaBC.CAA.a
aberdeen ....a
about ..a.BaB.ca
accept ....a....d
access ....b
account .....a.e
added ....c
address ...b..b
adult a......a
after b..Ab.BG.C
again ..A.c.D
against ....b
agre ..a......a
agreed ..ca
ahead .........e
aim ......b
al A.BaC.b..c
alert ....b
allow ..e
allowanc .....c
alon Cc..D.bb
along ...b..A
aloud .....c
already ..bab.b
also .....b
alway .h
am a.A.A...b
an .AB...A.b
and .AAB.DBB.A
angry ......a
anniversary ........a
answer .....Ea
any .........a
anyth .b
anywher .a
ap ..C.cB...a
apart .......a
appreciat e
appropriat d
approved ..d
ar .aa...Cb
argument ......D
arm ......a
arranged ...a
as ..DCa.A.d
ask caB.cAB
asked ......A..A
asleep ..DD.....D
assum ....b
at ..AABA.d.A
atmospher d
attitud c.....a
aunt ........a
aunty ...a
awar ........d
away ..B.Ae
baby ....BAa
back ..CAa.Dd
backup ....c
bag ......Ba
bal .....a
balanc c
ban ..ca
bank ..A...D
barbecu ...B
bat ......a
be .bB..aC.b
beat ......c
becaus .IBDDCDcAB
bed B..A..D
bedtim .........c
bedwet .....b
been ....BA.a
befor FAEBb..aaB
begin .......b
behaviour a
believ ....d....c
belt .....ce
best .....e
bet ........b
better c
between b
big .....b
bil ..a.b
bin a....b
binned .....a
birth ........a
birthday ....BaA
bit A..A
blam .......i
blank .....a
bleach ......b
block ..A
blocked ...dD.A
blok ......c
board ......c
boat ..c...c
book ....D.Ba
booked ......D
boot .a
borrow ....A
both ..a.b.cC
bottl ....b....a
bought ......AB.c
boundary a.a
bowl ...a
box .....BB
boy ...b..c
boyfriend .........a
break ...A.Dd..B
breakfast .........A
brick ..a
brid ...a.....c
bridg ......e
bring ....BBB.c
broadband ....b
brok .....A
broken .....a
brother ..A.BDB
burn ..A..Fg
bury ......a
bus ..D..GB
buy ..A.B....a
by ..Ba.AA
cabinet ......d
cal ...a..Ca
calendar .......b.d
called .....D
calm ....a.bd
calmer c
cam ...B.....c
camera ....a
cameras ....d
can ..BB.Cc.b
canal ..a
cancel ...b.f
cancelled ...bA
capabl ......a
car .A.aa..A
caravan ...d
card ...DafF
career ......b
careful ......c
carry ......D..d
catch .....b
ceremony .....a
chang a.B.Cb
changed .....b
charg ..e
charger .....b
chat ....f....B
cheat .....d
check ....gCBB
children .c....c
chok ......c
choos ..gaA
chop ......a
christmas a......a
church ......a
claim .........c
clean .a
cleared ..b
clinic ....b
clos ....I
closed .c..F
clown .......c
club ...a
coach ..bb
coat .....bD
cod ....b.A
cold .....c
collar ....b
collect .....b...h
com aa.a.CB
commitment a
communicat c
company ...d..A
compar ....f
complet .b
completely .d
concerned ...a.....a
conclusion ........a
condition .........c
condom ....a....b
conferenc ........a
consider ...a
constantly .c
contact ..a
continu ....a
cook .aB..a
cooked .........c
copied ....e
copy ....e
could ...FbB.C
counsel ....a
counsellor ....A..c
count ....e
counted ......d
coupl .........f
cours ...e..a
cousin .....A
credit .........c
cried a...E.A..A
cupboard .a
curfew ..a
cut ..GH.dd
dad ..A.E.a.ca
daddy .....b
dat ..a.a....G
data .....a
day ...BaaB
dead .a....c
deal .........a
debt .........b
decent e
decid ..hcC
decided ......A
decision ..d
delet ..ac....a
deleted ..B
demand ..c
depressed .......b
desk ....c.A
destroy ......a
di Aa
did .......BE
different b
dinner ....Fd...D
disgust ........b
dish .........c
dishwasher .......c
dms ....d
do aaA.b.cb.A
doctor ..C...B
don .a....a..a
dot ....f
down D...a.dDAB
drafted ......c
drag ......e
drama .......a
draw ....c...a
drawer ....c
drink ..G....c
driv ...C..a
drop ........a
dropped ....A
drov .........e
drown ......d
drowned ......b
du .........g
duvet .....b
each ...Ae.b
early .........A
earned .........e
easter ..b
eat ..DDA....C
either .....a
elder .........a
eleven ....a
els ..a..b
email ..B
embarrass .....e
empty ......c
end .....A...C
enforc ..c
entitled .........g
enugu ........a
even .A.DacC..A
ever .b..A
every .a.BbB...a
everyon .b....f
everyth .gE...b
evidenc ....b
ex .......C
exactly ........c
excus .........e
expect ca.b.DDE.e
extension ....b
ey ....e
eyebrow ..a
fac ......b
fair .....c
fairer b
faithful .........d
family b.....AA
farm ...b
fast ......b
fe ...b.....a
feel ...b.BC
feeling ........b
feet ......A
fella .........c
felt cda.A.B..A
fight ......a
fin ....A....F
final ..b
find ..FBa.B.Ea
finished ..b
fir ......d
first .aC
fish ......b
fist ......c
fit ....a
fiv ....C
fixed .........e
flat .....B
flight ....B
flirt .....e
floor .b
folk ...b
follow ...Ah.D
follower ...a
foot ..g
for bbBC.B.bBb
forbid ..gb
forbidden ..db
forever .h
forgav .........c
forget ........a
forgiv .........c
found ...D
four ...B.c...b
fre .a
freez .....f
friday ...ABEA
fridg ....E
friend A..bC...A
friendship ...d
from .c.B...b.a
front ....C
ful .b
garag ......d
gat ...a
gav .......GB
get .bAb.AA.Ad
girl ...A.baa
girlfriend ...d
giv ....C..A.B
glad ..DHCDCDDD
go ..CD.AAbb
god ......a
gon ...e
good ......c
goodby ...a
got AABAa
graduation .....b
grandad ......c
grateful ......C
grudg ......a
guest .....b
guilt .........a
guitar .....b
gun ......f
habit a.......a
had ..A.d..da
half .........C
hammer ......b
hand A..JD.AC.a
handed ....E
hannah .......b
happened ........a
happier c..b
happy ...DF.A..F
has ...A....b
hat ...BB.a
hav A.a.a.c.A
he ...A.b...a
head ....F.d.aA
healthier b
hear BF..daCH
heard ....B
heart ........b
heat .....a
hed .....b
hel ...e
help ....AAB..e
helped .........b
her Aa.dcc...d
hes ...c.....a
hid .....fD
him ..ad..b.Cb
his ..accfe
history ....a
hit .....FeC
hold ..a.e..c.f
holiday .......B
hom A.CDCAEb
honest b
honestly .......b
honesty .f
hop g.C.E...F
hour B..DaDH..c
hous e.....CB
how c...b....C
hr ......a
hug .........C
humiliat .....d
hundred ..b..c
hurt C.....iABA
husband ..ae.....d
i DCBBaC.CBA
icloud ....b
idea ........a
if AEFAcB.BJA
ignor .....h
immigration ......g
in ab.abA.acA
inbox ....e
insist ..d
inspect ....e
installed ....c
instead ......D
insulin ......b
insuranc ......c
intend .....b
interest .........d
into .a....cF
investigator ....c
ipad ....c
is ....Aa.caA
island ...b
it AA.bcC..BA
itll ...a...a
january ..a
jaw .......b
jo ........a
joint ....Ab
jok ......a
jollof ........a
jump ......g
just .....b.B
keep C..abb.a
kept a.....a
key ...a.....A
kick ......b
kid ..C.F.eB
kil ......eF.B
kiss .....cH..E
kitten ......b
knif ......b
knock ......e
know F...dC..d
lad ......a
lady .......a
lahor a
laid ..a
lamp ....a
landlord .......a
laptop ....d
last ..a..C
lat ......B
later b........b
laughed .........A
lawn .....a
lawyer ....A
lay c
lead ..a
least .........b
leav .BCBF.E.J
left ....B.C
less c.....b
let ..bcHcc.C
letter ..B
liar .......c
lif ...cBc...B
light .....b...A
lik c..a..BA.a
liked .........A
limit a
lin ....f
lingeri .........a
linked ....a
linkedin ..b
list ...dac
listen ....f.F
littl b....a.d
liv .......c.A
lock .....e
locked .....c
lodger .......b
log ....b
login ....e.C
lonely .......a
long c........b
look a.c.hDEBDA
looked ....b..a
lorry ......b
los .....F
lost ......A..C
lot .b....g
lov baAAECBC.H
loyalty .a
lunch ....B
mad ..d.d.AE
mak BA.B.ga.ED
man a.caC.a
manager ..bb
married ...a..Df
marry .......c.b
mat a....d
match ....a.a
matter ........b
me cCb.aB..ca
meal ..a
mean a..b.a
meant ...a
medical .........b
meet a..IA
meeting ........a
membership ...a
memory .....a
men ...B
mention ......a.a
messag ..D.bD.C
met ...a
mic ....a
microphon ....a
might ......b
migrain .......c
min ....CbIC
mind ...a
minut ..BaAA
miss ...C.D...B
monday ..GBAB.a
money ...A.c...b
monitor ....b
month ...BC....a
mood .....b...e
mor e..dA....A
morn ..B.F.B
mother ..EA.....b
mouth .a
mov ...a..Na
moved ..F...F
much .b
mum ....FD
murder ......C
must ..B
muted ....C
my ..E.CCBaaA
myself GBA.ABaa
nag .......d
nam ......a
nanny ....c
near ..c
neck ......a
need b.BDdBAb.a
neighbour .....b
neither ...b.....c
never A
new ..b..A...H
newspaper ....a
next .....CB..B
nicely .........a
nicer .....a
night ..c.aA..a
nin ...BBF
no ..A..AAB.a
nobody .CB
nod ..bb
non .a
normal a
nos ..f
not EAB.A.Ba
notebook ....c
noth ..G...b
noticed ....B
now ..B..A.ca
nud ......c
number ....b.a
nursery ......b
of Aa...aa.Ba
off .BBBE..c.B
offic ...aa..b
offshor ..b.b
on ..AbaAAaaa
onc ..BAA
only ..B..ba.Ha
open .bA.g
opinion .......a
or ..a..aD..A
ordered ...a
other .........b
otherwis .........c
our A.....e..B
ourselv ..a
out ....AaBAa
outfit ..a
outsid .....Ec
over ...F.aa
ow ......BA.G
owed .........f
own ....AC...A
packed .......c
paid ....AI.F.b
pal ...b
parent ....A
park ....a
parol ......a
partner a.......aa
passcod ....b
passport .....ac
password ......E
pastor ...a
pathetic .......c
patient ......a..d
pay .A..aEC..a
peopl ..C..C.A
permanently .a
permission ..a
permit ..d
person ...b
perth ........b
petrol ....b.a
phon ...baaa..A
phoned ...ac
photograph ....a
photos ...B..a
pick ..b...C
picked ..ba
pictur A........B
pier ......e
pil ......c
pin ..b
pip ......b
plan .......a
play ...Ad.b
player ..b
pleas b..b.....a
point ......a
poison ......e
poly ....a
polygraph ....f
pool ....a
porn .........c
post ......e
pound .........a
pour ......c..a
prefer c.BcC.E
pregnant ......a
pric .........a
printed ......c
priority b
privat ....c
profil ....d
promis .....b
proper c
properly f
proposed ...a
pulled ...a
punch ......d
punish .....e
punishment .....e
put ..EcC.b..A
queen .......a
quid ......a
quiet .....aC.A
quot ...f
rail ......b
raised .....a
random ....a
rang ...ca
rather ........CA
razor ......b
reach .........a
read ....f..a.B
real e
really d
reason .a.......c
reasonabl a
receipt ....c
record ....hc
refus .b
refusal .........b
relationship ..D...I
relativ ...b
remind .........e
rent ..a..b
report ......e
request .......b
requir ..a
resign ...a
respect c
rest .a
restaurant ....c
restor ....a
return ...a.....a
reveng .....c
rid ...b
rig .........a
right ..a..bC.ba
ring ..DHb....C
rip ......b
river ..c...d
road ......d
robbed .........a
roof ......e..b
room ..B...FcaE
rop ......c
round ..b
ruin ......f
rul .......d
ruled ..c
run ...A
ruth .......a
sad ......E
said B.de..A..D
sak .........a
sam ..C..b...a
saturday .aAAAAC
saw ...aA...b
say ..cc.A.bAD
scared .........F
schedul .........a
school B..DAA.b
scissor ......a
screen .....B
screenshot ....a.d
scrol ....c
se ..cCi.Bca
search ....b
seat ....a
second .b..a.B
secret ......a
seen ...c..G
sel .....a
send ..C.C.d..B
sensibl a
separat .......a
serious ..ba
seriously a
servic ......a
set ..b.d..b
sex C......A
sh ..acbb...b
shal .....b
sham .....d
shar ..C.I.b
shared ....B
shel .....b
shift ...aa
shotgun ......d
should ....A....d
shout .......c
show ..B.B
shut ...bD
sid .....ad
signed ......B..A
sim ...aa
simply ...bbc
sinc .b.A...ccC
sister A..cAFA
sit ..E.aAH..A
skip ...AE.G
skis .....b
slap ......e
slash ......a
sleep ....D..baH
slid ......a
slip ....f
smal ........a
smash ....A.i
smel ....fa
smil .....b
snap ..a...f
sniff ....d
so A..bAbaa.B
sofa .........A
softwar ....b
sold ...b
som e.A..a...b
someon .....b
someth d
somewher ........b
son ......c
soon d
sorry ..BEEDK..B
spar ...a..A
speak ......B
spend .....b
spoil .....a
spoken ..d
sponsor .......a
sponsorship ......b..c
sport .........a
spreadsheet ....a
spywar ....a
stab ......e
stack .......c
stair ....a
stammer .....a
stand ...a..c
start ..GG..d..b
stay C.A...G..a
step ....EC
stil C.....A.F
stop HADBbcABb
stopped ..CAEb..b
story ....b
strangl ......b
street ...c
strik .....a
stuck .......a
study .......c
stupid .a......c
subject .a
sulk .........e
summer .....b
sunday A.B..B
supervisor .....a
sur ..C.c.b..A
swallow ......g
swear ......f
switched ....A
tab ....a
tabl ..A.dd
tablet ......c
tag ....b
tak .F.AAb
taken ..DA.a
talk ..bBA...bC
tank ......b
tap .....bf
tax .......a
taxi ......C
teach .....bb
team ......a
tear .....a.c
tel CCBCD.c..a
temper a
ten ...aAaAb
text ..C.ca
th B.A....AB
than ..BDE...A
thank ......A
that bA.a.B.ABa
them C...eAb
then B.C.A....B
ther bba.c.a
thered ....a
thes ......a
they d....B.G.A
thing a.A..cf
think ...cAaBaL
thirty .....a.b
this ..AF.Cb..B
thos ...bc....c
thought ....EB...B
thre A
thread ....c
through ....e...e
throw .....cb
thursday ..aG
ticket .....dC
til ..B.C.B
tim A...c.A..b
tip ......a
tired .........H
tissu .......a
to CACB.AA.AA
told .A.c..Aa
ton .....a
tonight ...a.MC
too b.BB..a.c
took ...cBBGF.c
total .f
touch .........i
tour ....a
track ....cEF
tracker ....e
traffic ......a
tre ......a
treated c
tried ......b
trip .....b.b
trish ..c
trust ..D...B
tuesday ...A
turn ...DC..D.B
turned ..H.CaD
twic .....aD
two AB..C....A
tyr ....A.d
uncl ....C
under ......d..a
understand .........a
unless ......b
unpack ....a
until E.DAC.C..d
up .AAB.C.A.A
upset ..a
us ..b..ac..A
used ..ABE....a
valued a
van ......b
vas ......a
vegas .......a
veto ..g
video ..a...a
videos ......a
villag ......a
visa ......d
visit ..BE
visitor ........a
voic ....b
wag ...b
wait ..ae.H...b
waited ..a......e
wak .........c
wal ......a
walk ...FC.C
walked ......A
wallet ....aa
want ha.cgBF.Ea
wanted .........A
warned .....a
was .aaA..A..C
wash .....aA
watch ..b.gCB..C
water ....C
way ...e...b.D
we a..c
wear ........a
wednesday ..A...C
week .......c.A
weekend .....cC
weekly .........a
weeknight .b
wel a
went a....BE
wer ...a.....a
wet .....d
what BAa.eA.aeb
whatever a
whatsap ....a
wheel .......a
when .aBac.B
whenever ....da
wher ..B...bD
which ..ba..a
whil ......F
who a.bcbDCD
whod ......a
whol .....ba..d
whos ......b
why .....a..c
wif ...c.a...b
wifi .....c
wil a..AB...a
window ....B.b
wish f...a...C
with .bBBA..a.a
withdraw .....ca
withhold .....f
without D.GAd.B..a
woman ..d...b..b
women ...c
wonder ....a.a
word ..c...B
work C.D..D...C
worked ........a
world ......a
worst .....a
would aAB.AAa
wreck ......b
wring ......d
wrist ......c
writ .......c.B
written ....C
wrong ....A..A.A
wrot ...a
xbox .....b
year .........A
yes .........A
yoga ....a
you .aAb.caC.a
your CBCBafcCCa
zero .c

ideas
in ...c

ideas in
your ...c

idiot
would .......b

if
a .....BD
he ......h..c
i DA..CC..c
it ......B
my ...aC....B
on .........C
sh ...A..f
th C..A.d...E
that ..FE.....A
ther ...C.a
thing c
this ........a
we ...BA
you b.GAC.d.L
your ...b.....A

if he
com ......a
ring .......b

if i
am ...e..A..E
can ..C...d..b
catch .....b
could ....c
do ......a
get ......Ba
go ...a
had .......b
hav ......F..c
hear ...d.b
los ......a
say ..b
se ....F.f
wer ......c

if it
was ....a
wer .......c

if sh
com ......b

if th
answer .........a
bank .......a

if ther
no .........b
noth ..a

if they
ar .....a

if this
happen .....a.aa

if we
wer a

if you
ar ..CG..BJ
ask .......a
break ......d
bring ......d
cheat ......BC
com ......B
do ...D.ag
dropped ...b
end ......a
fancy ......D
feel .........A
go ......e..I
had .......h
hang ......b
hav ..c...C
hit ......J
keep ......d
leav ......b
left ......b
lik .....A
loved ......A.a
really .a
smok .....a
tak ......a
tel ......c
trusted .........a
visit ...a
want ..e...I.F
wer b.....Ih.c
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
to b

important to
me b

impossibl
to .......b

in
, ..bcd.a..d
a b...A.b..E
aberdeen ....a
after .....a
al .e
and ......c
bed FAABHCBB.d
both a
by ..b
charg ..a
cret ......b
delhi .......b
dunde .....a
eleven .c
enugu ........a
everyth a
fact ..bb
front ..bA.b
futur ..ba
his ....c
hospital ......d
it DA.dd.d.BC
july .....a
jun ...C
lahor a
law b.BA
lov ........f
march ....D
may ...C..b
me .......a
mind .....ae
moderation c
my ..abcdc.Hc
on ....e
order ........c
our aA
port .a
return .........e
spring ..b
sydney ........a
th .ABAAb.bE
that .b....BB
them ..b
ther ..a.a
this cc.cA.abD
when ..cba.a
writ ....A..a
you a......a
your ..A..FCCgA

in ,
and .........d
so ....a

in a
bad .....a
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
of ..b

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
drawer .....d
family .........b
hand ....d.a
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
bedroom ..E......b
bin .....e
boot ......a
cabinet ......a
canal ......c
car ..b..CDc
cupboard .a
dark .....a
even ..b
freezer .....b
garag .....b
ground ......b
group ....b
hal ....c
hallway .....b
head .......e
hous ...d
jar .....c
kitchen .........A
mood .........a
morn .........a
other .....A
pan .....a
park .....a
pond ......a
rain .....c
river ......b
room ..cgc
shed ......a
stairwel .....a
uber .........a
yard .....b

in this
hous .a.......b
relationship a

in when
i ...b

in your
ey ........d
family .b
gym ....a
hand .a
handbag ....b
head ...a....e
heart ........c
notic ..ab

includ
th .........b

influenc
on ..a

insid
you ........a

insult
me ........a

intend
to .....b

intimacy
matter .........a

into a
tre ......b

into
my .....c
our ....c
th ......c
your ....e

invitation
you ...a

iron
my ..c

iron my
shirt ..c

is
" ....a
, ......a..a
a DABbbaabda
about b.....B.b
al a.....cc.G
alway .iE
an ..e..b
as ..A
at ..B..Ba
availabl .a
been .......A.b
between ....A
both ...b
break .....a
cancelled ...c.b
clear ........a
closed ..aa.c
constantly .b
cross .....a
do ..b
down .......e
eleven ..b
enough ..b
fin ..CGEHDFAE
final ..b
finished ...c
firewood ......b
for ...B.....d
ful ...b
get ..d
go .....ad
gon .b...a
grow ..a
happen .........a
he ...A
help ........a
her a.CE.....A
his ....D
history ...a
how B...bbE..d
i A.BB...aB
if ..Aa.aA
important c
in Fb....cF
included .........b
it .aBB..J.BA
just .......a.d
keep ..a
leav ..ab..b
let b.B
lik ....afc
lovely .........A
me ...d
min .....B...d
money ........a
my aBA.cG.B
never .b
no ....ea...b
nobody .a
not .DacAbBDBe
obvious ........d
off ..D.Aa
okay c
on ..CAA..d.D
our .......a.a
out ...h
over ...e
paid .........a
part .........c
pathetic .......b
plain ........d
plenty ...b
privat ....C
quit ..a
read ....b
said ..b.a
say .....b...d
send ..c
settled ..a
sh ....B...ba
simpl ...c
sinc ...a.b
stay ....b
tel ..b
ten ..c
th .BBAaaa.ca
that aAC..BE.A
ther ..aA..a.B
tim ...c
to E.g...D.c
tund ..a
turn .....a
two ...a
unfriend ...b
unless a
until .a
up ...D.C
wednesday .........a
what b.Cb...cc
when ..A..C
wher ..AA..a
why A.CC.BBedF
with ........aa
worth .........b
written ........c
you C..B...gfA
your A.BDF.Bfba

is ,
and .........b

is a
bad .......a
bit .......c
fact .a
jok ........b
long ......c
man ...a
month .....b
promis .........b
sin .........b
smal ......b
wif .........b
yes .........c

is al
i b
it ......b
your .......c

is an
hour .....d
order ..e

is closed
to ...a.a

is do
not ..d

is down
to .......f

is for
me ..a
th ...c
you a.GF

is ful
of ...a

is go
to .....c

is how
i ...a.bC
you .........a

is i
am ..ADBADb.A
can ......c.d
hav a......c
turned ...a
want b........b
wil ..AA..b.GB
would ..D

is if
you .....eB

is important
to b

is in
a ......a
my .b.a..b
th ..a

is just
do a

is keep
th ..d

is let
us c

is me
be .....a

is min
and ..b
to .........E

is my
boundary c
brother ......b
cal ..c
choic .........c
mother .......b
right .........a
turn .........a
wif ..a

is off
for .....a
th .........a

is okay
, a

is on
my .....a
th .....H
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
deal ....a
first ........b
minimum .........d
pric .....e
reason .......a
third ........a
word .......f

is that
thing a
you b..e..AA

is to
be ..c
repair ..D
you ........b

is up
to ...A....D

is what
i c..ce.B..C
sh .....b
you ..A....fda

is when
i ..B.A

is why
i .........A
we .......b
you ........f

is with
th ........a

is written
on ........a

is you
ar ........B
do ..d
hav .b....b
say ........c
wil ..a

is your
body .........C
borderlin .......a
dad a
daughter ......a
do .......e
duty .........d
fault .......e
friend ...a
job .........e
sentenc .....b
wifely .........a

it
, ..d.b..bb
again ....ab...A
and A.c..A
anyway ..b
as ....c
at ..AA
back ....B....A
be C
befor ..B..a...a
by ...b
com .....d.c
could ......a
daily ....a....a
do ..HE...A
down c.....C..B
ended ...c
feel .....d
for ....AB
from .....a
get c
giv ........c
go ..C.a
her ..g.ba
hurt .........d
if d....aC
in ....B...cc
is .b.a.A
keep ...d
lik ....c
mad ....A
mak ........da
mor .........a
my ..a
not .......d
off ...BB
on C.b.....c
our ....b
out .....a
over ..a.d
put .....a
ring ...b
say ....b
tak ..B..bcc
that .....a
to ..C.A.bD.E
tonight ......a..f
up ..F..e...d
was ...a..abAC
wer .......c
when ...B....c
wil ......a
with A....J..G
without .........e
work .....d
worked .....c
would b..b.a..a

it ,
and ........aC
i ........aA
in .....b
it .........a
so .......d
you ..D

it and
i ..b...b

it com
back ....ba
to .......b
with .........a

it do
not ..BB

it down
to ...a

it for
me ..a......f

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
bed .........b
ther ..b
your ........b

it is
, .........b
a ...A....F
about e
al .......a
alway .e
been .........c
constantly .b
for ....a
go ..b
good .........b
happen .........a
her a
important c
in ....B
lik .....ba
me ...a
my ..a....B.a
no .......b
not aFa......B
obvious ........d
on .......c
only a
over ......a
plain ........a
stay ....b
th ...b...D
that .......c
tim ...b
written ........c
you ..A...bb
your D.....Bb.b

it mak
her .........a
you ........a

it my
way ..b

it off
, ..a

it on
th ..bb.....b

it over
, ....a

it ring
out ...a

it stay
between ..b

it tak
a .......a

it to
be ...d
me ....c
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
you ..b

it wil
not ......d

it would
be .....ba

it>
, .A....b.Aa
a B.ECB.aA
about b.A..GA.B
account .....a
after .....cc
again ....cb...C
agreement .........a
al .........A
alway .f
an ......a
and ..A..BDF.A
anyway ..b
ap ....b
appropriat c
as ..A.b.AH.b
at ..CAb.D
attitud .....a
back ..CG.b..BA
barn .......a
be Ddab.ad
becaus ...bA....c
bed .........a
bedroom .....b
been ..e......b
befor ..D
best ...a
better .........a
body .........B
book ....a
borderlin .......a
by ..db..Gb
cal ..a
called .......a
can ..A
cheat ....a
com ..a.abFa
constantly .b
contract .....a
daily ....a....a
dark .a
day .a..D
decided ..a
do .aB.A.A
don .a
down a.......AC
duty .........b
ended ...c
even .........c
ever .a
fac ....C...c
fault .......d
feel .....c
fifty .....b
fin ...B
finish ......a
first .ac.a.a.a
for B.a.a..AAc
four ....c
from D.D.B..G.A
front ......b
get b.CF.....d
giv ........c
go .e..c.a
good .c
habit ....b
hand ....b
happen .........e
has .a
he ...c.....a
her a.fbdebb
hes ..b
him .....c
his .......c.b
hom .....a
hook ....a
how ..c
hurt .........b
husband .........b
i AABBaBB.ea
if d.....BC.B
important c
in E.ca.b
insult ........b
is .a.bA...Aa
it E..cbaC..a
job .........e
just ...d.a
keep ...a
kept a
kind .......a
last ...aa....B
less .........b
letter ........a
lik ....c.b
littl .......b
logged ..b
long ......b
look ....A
lot a
mad ....B....a
mak ..A.....cb
man .........d
map ....b
mat ...a
matter .........a
me D...ADCD.B
mean ........a
men ...b
min .........a
minut .........c
mock .....b
mor .........c
morning .........a
my D.d...A..a
nappy .b
natural ........a
need ......a
never .d
next ....a.A
nic b
night ...D.....a
no ......D..B
nor ..a
nosy ....a
not .E.A.B.cA
noth ....A
now ..B.c....B
obligation .........c
obvious ........e
of ...a.c.bE
off ....B
offic ...b
old ......c
on ..a.c.aa.b
only ..a.....H
open ......a
or ..Bg.CA
order ....a..a
our ..a.b....b
out .........c
over ..c.b.b.b
parent ......a
party .....b
peopl ..c
plan .......c
reasonabl b
right ......A
ring ...d
sam ........b
saturday .........g
sav ....a
say ..E.d
screen ....b
se ....b
sh ..Abc
sister .....b
six .........a
skin ........a
smal ......a
so ...a.C.c
someon .......b
special .......b
statement ....c
stay ....d
stop ..F
tabl ....D
tak .....bcb
talk .......c.a
tel ....b
th AaB.BBABaa
than .........d
that .ba..a.bac
ther ..aabc...F
thes ......a
third ........a
this ...b..A
tim a..e..B..b
to B.Aa.AB.A
tonight ..DA.....c
too ....a
took .........A
tuesday .....a
turn .cB
two ....b
until .......a
up ..DDA
us H.dd...d.b
was .....AbaC
way ..c..b...B
we .abGb..b
wed .......a
wednesday .....a...g
weekend .........b
wer .......a
wet ........a
what ..a.c....d
when B..B.bA
wher ....b..b
whil ....a
who .bA
wif .........f
wifely .........a
wil ..A..Ba
with .bd..B..C
without ....FC...c
women ..bb
work ..b..i...b
worked .....c
would b..a.a..a
written ........c
year ...c
yes .........a
you ...A..bae
your AbDAC.ab
yusuf ......c

itd
be ......d
help b

itll
be ..a...fa
stay ....a

jealous
, ...b
of ........e

jealous of
my ........c

jo
to ........a

job
, .........a
at ...b
becaus ...b
is ......F..F
to .........a

job at
th ...b

job becaus
i ..b
of ...c

job is
to ..c
your ..AA..A

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
be e.a
get .........e
hav ......b
li ..c......b
lik .......d
say ......a
so ....b
to ........e
us ..a
you .......a

just do
it .........b
not a........C

just li
ther ..d

just lik
your .......a

keep
a ......bC
an ....a
ask .....A...d
at .........c
away ..aa
count .........b
her ..b......b
it h....d...G
me ........fc
my E..BI.Cc.C
off ..b
on ......c
quiet ..c
saturday .a
tab ....b
th b.b.ca
to ...d
turn .......a.b
your .aaA...CB

keep an
ey ....a

keep away
from ..ba

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
light .........b

keep your
location ..b.b

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
and ........a
asked .......b
at ..A
from ......g
hav ...a
off c.b
to .....BC
wer ........a

kid ar
a ........a
anxious .......a

kid from
you ......h

kid to
school ......F

kil
me .........A
myself ......e
you ......e

killed
what .......a

killed what
we .......a

kind
of d......f

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
, .....c
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
how .....eA..c
i ......g
it .......bgA
nobody ...a
peopl ......f
th ..a.c...B
that ..c...B
what ..C.A.b.Ab
when ....c
wher d.EF..d
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
you ........a

know what
i a
you ..B.A.E

know wher
you a
your ......f

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
at ........e

laugh at
me ......b
my ..a.....c

laughed and
said .........a

laughed
at .....b

lazy
sod .......b

learn
to ..b

learn to
say .....a

learned it
from .....a

least
of .........A
you .......b.d

least of
al .........A

least you
can .........b

leav
, ......e
a .....c
from .........a
her ...a
if ......E
in ......d
it ..dcd.E
me ..FD..f
my ....b
th .bfd..G.B
that ..gd
this ......k
you ..B..fa
your ..a..DH

leav ,
i ......c

leav her
family ...b

leav if
you ......B

leav it
in ..c
on ....c

leav me
and ......a

leav th
choir ...a
room ..FCF

left
, ......a
at .......a
it ....E
me .....bd
th .....DF

left at
th .......b

left it
on ........a

left me
on .....b

left your
phon ........a

lent
you .........c

less
drama e
of a

let
her ..b..d...c
him .....a
it ...b
me ...HeFAFEg
my ..b
th ..ac...c
them .....b
us d.JDb.BC.A
you ..a
your ......e

let him
hav ..b

let it
ring ...b

let me
check ....a
down .....b
film .........b
know .........C
mak ......b
read ..a.a
se ..c.e

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
out .....a

letter from
me .....a
th ....B

letter with
your ....a

li
back .........d
detector ....d
down ..d......c
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
from ...a

light
on .....b
out ..b

light on
and .....a...b

light out
at ..c

lik
, ....c....c
a b...A.B.a
adult c
grown a
i ..a
it ...d..HF
less b
my ...b.....d
som c
th a.BadbIceE
that ...a.c
this ......a
to BaaBA....B
you bBA.AGCoEC
your ....a.ab

lik ,
and .....a

lik a
menu ........a
week .......a

lik grown
ups a

lik it
if ...a
or ..a
to ...b
when ........a

lik that
we a

lik to
ask .cca.ccbaa
be A.......A
hear ......D
keep .........C
meet a
se c...b.ac

lik us
to ........a

lik you
do .......g
not c
to a.I..AAE

liked
her .....a

liked her
pic .....a

limit
, ..b
is c

lin
at ....c
is b
of ....a
with c

list
, e....a
of ....e
on .......a

list ,
and a

list on
th .......a

listen
, .......a
in ....e
til ..a

listen til
i ..a

littl
bird ......b
mor a
sister ......b
tag ....b

liv
by ...d
location ..a.d
with ...A...h
without ......a

liv with
a .......h
your ........a

location
and .....a
for ....a
from ..b
is ....a
on .D..f
shared ....a
stay ....a
with .AE

location from
th ..b

location is
on .a

location on
at .H..f

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
you .....aa

look
, ....b
after ....G....b
at ..a....ab
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
th a.......a
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
touch ...a
you ......b
your .....a

los touch
with ...a

loser
, .......d

lost
my .a.....a
th .......c.c

lost my
job .a

lost th
hous .......a

lot
and ..c
of ......b

lot of
them ...a

lov
, ..D...b.a
is .........b
it .b..a
me ...c.....g
th ........a
to ...AC.d
with ........e
you ..A

lov ,
so ........a

lov to
hear ......c
keep ..a...a

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
and .....a
is ...a

lunch with
colleagu ...a

mad
a ....a....c
her .....b
him ...c
it .c.......a
me ..A.G..fEC
up ........c

mad me
do .......b
feel a
hit .......b

mad up
my ..c

mail
, ....a

mak a
fool ....a
point ........a

mak
an d
her .....a
him .....b
it ......b..c
me ..E.C...bE
plan ...a
sur ....bBc
th ..b..A
up .........e
us ....a
you .....b
your .....b

mak an
effort a

mak it
up .........b

mak me
angry ......a

mak plan
with ...b

mak th
decision ..b

mak up
for .........f

mak your
lif .....b

mal
friend ...B

man
, ..cc..d
about a.b
at .a
body .......a
has .........b
in .......a.H
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

map
of ....A

mark
th ..a

marriag
in .....a
is ..d

married
a .......h
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
, .........c

may
, .a
go ..ca
i ..GFK.E
know .a
not ..ga
se ..d

may ,
i .b

me
, ..ab.aaA
a ..aF.DELFA
about ....C...D
again ...B
al .........a
and .Adc..e..B
angry ......b
any ....a
as ........a
at ..BHC.a.Ic
away .......a
back ......c
be ...a.....B
befor ..d...A
beg ........b
by ..a
check ....a
cry ........d
dead ......b
do .......c
down ..D..d...d
driv .........b
each ....c
enough c
every ....f
everyth ..c
feel d
film .........d
first ..g...B
for ........h
from ...A
hav ....a
hear ..a
her ....b
hit .......b
i ....E...bC
if ....bE..CD
in ..B.BabD.c
into .......a
is ...a
it .......a.b
know ..A......D
look ......a
mak ......a
my .......a
nicely a
not .....a
noth .........F
nud .........d
off .....A...b
on ..c.a.a.Ea
or ...f
oral .........b
out .......ba
proof ....c
read ..d.e
se ..b.g
sinc d......ba
sleep .........C
tak .....a
th .AgBf...C
that .....C.B
this .........a
til .....a
to D.B.AC.a
until .....a
up ..G..c..h
wait .....b...d
what ..A.d
when ..d.d.A.CB
who .b..g
with ....E
you .dCda.I.ad
your HH.HhHDDOG

me ,
and ..ab.....b
for ..b
i ..A.E..caC
not .aa
so ...a.d..b
th ......a
that ...b.....b
would .....a

me a
favour ......a
fiver .........A
night .........b
photo ....c

me and
i ..c
th ...b..C
you ......b

me at
night .........h

me becaus
you ........a

me cry
, ........b

me do
it .......a

me driv
you .........a

me feel
lik a

me film
us .........a

me first
befor ..a

me for
th ........g

me from
th ..b

me hit
th .......b

me i
am ........b

me if
you ..a

me in
bed .....B...f
front .....b

me is
" ....a
a .......A.a
al .d
break .....b
cross .....a
cut ...a
do ..c
for ..b
get ..e
grow ..a
i A.BA.A.aB
if ..Aa..A
it ..B
just a
keep ..a
leav ..bb
let b
my ..B.F..a.C
no ....cc
nobody .b
on ......b
our .......d
quit ..a
say .....b
send ..c
sh ....B...b
sinc ...a.b
tak ..a
tel ..b
th .AHBa..C.E
that EBAC..FA.K
ther ...A..a
to ..G
turn .....a
unfriend ...b
unless a
until .a
what ..C.....a
when ..A
you B....B..b
your bbD.cae.f

me it
is .........b

me know
wher b

me look
stupid ......b

me off
again .........a

me on
read .....b
sunday ....b
th ..b
this .....d

me proof
of ..D

me se
th ..f
your ....b

me sinc
th c.......b

me tak
th .....a

me th
phon ....b
pictur .........a

me to
fail ........b
it .......e
stop ....b....b
th ......a

me up
, ........a

me what
i .........b
you ....b

me when
i ..a
sh ....a
you ......E.A

me with
a .........b

me you
would ....a...ba

me your
messag ..A
password ..D.e
phon ..c
receipt ..H

mean
a a
it ..d..bc
noth ........c
th ...a
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
me b
on ......b
them .........c
your b..b

men
, ..b
in ..b
lik .......a
ther ...b

men lik
you .......a

menopaus
is .........a

mention
th ........a

messag
, ....b
in ....b
is .....c
on ....D

messed
up .......b

met
and ...a
her ..c

might
not ......a
want ......a

might want
to ......a

mileag
on ....b

mileag on
th ....a

min
, ......EA.A
and ..a
do ..ba
for .....b
in .........b
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

mind how
you ......a

mind when
you ......a

mindful
of b

mindful of
my a

minut
and .........b
as .....a
of .a

mirror
your ....b

miser
, .......c

miss
you ......A..C

missed
my .....b

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
you a.c

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
i ..b

month of
your ....a

mood
after a

mor ,
i ......b

mor
and B....b...a
li ......a
of a.....a
present c
than I
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
was .......c

mouth
shut ..c
you .a

mov
in ...a
my .......b
out ...D..c
to ..aa

much
as .d

much as
a .b

mum
, ...Ea.c
is ...b

mummy
boy .......d

murder
a ......A

must
be .b.....b
quit ..Ga
tel ..a

must quit
your ..Ib

my
account ......A
anxiety .......a
approval ..g
back c
bag .......b
bank ....C
bed .........i
best ...I
birth ........a
birthday .b...bA..d
body .........J
book .......c
boot .a....d
boss ......A
boundary i..d
boyfriend ..ac.....c
brother ......d
cal ..d..d
car ....E....A
career a
cas .a
choic .........a
choir .......a
church ........a
colleagu b
condition ...dd
cook .a......c
cousin ..ADc.c
cuddl .........a
dad ....d.aCb
day ....b...c
dear ......b
department ..a
depression .......c
diary ....C
door ...d
drawer .....d
drink ......a
duty .........B
english ........b
even .....c
ex ..A.A.a.H
faith .......e
family .......Edc
father ..d.cb
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
friend ..ED.b.e.d
gf .........a
girlfriend ..bf
good .......c
gran .....a
grandfather .........a
gun ......a
hand ..FAa.c..c
hous ..c
husband ..fd...c.C
idea ....c
ipad ....b
job .a......c
kne ..D
lap .......a
laptop ....a
last .........a
lif ......ae
limit b
location ....K
locker .....a
man ...c
mat ..cB..c..f
messag ....C
mind ..a
missus .........c
money ........a
mother ..b....B.a
mouth .a
mum .....d..aA
nam ....C
nan .....a..b
need .a.......h
not ....a
okay ..a
old ...FA
on f
own .CBDBGGA
parent ..d
partner ...db
password ....G
patienc ......a
permission ..ic
phon BEPGGDH.G
pocket ......b
promotion ........e
purs .......c
request b
right .........c
ring ...c
roof ..c
rul ..efeac..c
saf .....c
sak ..a
say ..d
shift ...aa
shirt ..b
sid ....AB
signatur .........a
sister .ABF..G..G
sponsor .......a
story ........b
study .......b
sunday .........b
surnam ..b
tablet ....d
term ..b
therapist ..A
thumbprint ....b
turn .d.......c
twenty .......c
uncl ......c
view .........b
villag ......a
wallet .....b
way ..e...a
weight .a
wif ..bee.C..C
wish a....a
work a
wrist ......b

my anxiety
is .......a

my aunt
in ........a

my back
and .....a

my best
friend ...C

my book
club .......b

my boundary
is e...a

my boyfriend
is ..a

my brother
wil ......b

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
sent .........a

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
in ......b

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
is ...a.b

my say
so ..c

my sister
, ........b

my tablet
, ..a

my term
for ..b

my turn
with .b

my wif
is ...a...b
phon ....d
to .........a
wil ..a
you ..a

my word
is ..b

myself
into ....a

nam
, a
again ......a
ceremony .....a
in ...c.a
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
her ........a

need
a ....B.d
and .........g
it .........b
my ..j
not .......E.F
th .........A
to f.e.d..CI
you b..b

need and
you .........b

need my
approval ..a

need to
step a

need you
to a..a

neighbour
to .....a

netbal
, ..c

netflix
password ....A

never
refus .a

new
friend ..db
haircut ........a
kitchen .........c
on ....c
year ...c

next
, ......b
door ......Eb
on ....aa
thing ......a
tim ..ACAae
to .....C

next tim
i ........a
it ......d
you .....cb

next to
a .......a
it ........a
me ....B
you ..a.b

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
and .bC
ar ..c
at .........A
befor .........a
feed .......a
has .........b
in .....c
out b.aac
shift ...a.....I
to ........a
with .....b
you ......d

night ,
no .........a
so .........B

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
and .......a

nin
oclock ........a

ninety
quid .........a

no ,
and ....C
but .........b
i ..G
you .......a

no is
not .........f

no mean
no .........B

nod
off .....a

non
of .aA....b

non of
your .c

normal when
my a

not becaus
of .......A

not
refus ...C.....a
stop ...Da.b..f

not say
no ...B.....d

not tak
no .........d

notic
at ...b

notic at
th ...b

now
, .....F
and ....c
i ..D..a...c
on b..a...bb
that .........A
wer .....c
you ......C..f

now ,
and ....b

now and
then ....a

now on
, .....a
i ........b
you ..d

now you
do ..b

nowher
without .a

nud to
your ......c

number
, ....b
and .A.a
for ....A
of ..b

number ,
and ....a

number and
every ..Ca

nurs
, .........b

obey
, ..b
me ..f

obliged
to ..b......b

obvious
that ........a

oclock
new ........a

october
i .....a

of
a ....C.Ae
al .........B
ask .........a
be ...a....a
both ....b
children .a
get ........a
guilt ........b
her ....c.a
his .....a
idiot .......a
it .......BB
lin .....a
me ..ADC.aJa
men ...a
min ..d
my ...DA..B
other .......a
our .d.bB.B
pity ........c
sham ......A
silenc .....a
tel ........a
th A.a.b.DAEa
that ......c
them .b.b.....J
thes a
thing ......a
thirty ...a
this ....b...a
us BAA.EG.C.C
what ....ba...c
wher ....e
who ....d
whoever ....a
you ..DC..fd.B
your Ddbbcbbec

of a
boyfriend ..a
goat .......b
teaspoon .......a

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
children .....a
clock ..b
family b
hous ...C.a...b
housework .........a
men ..D
month ..a.bC
rent .....a
room ........a
tabl ....a
tim .e
window ......b

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

of you
cry .....bd
that .......a

of your
, ......c
friend ...a
lif ...b

off
, ......b.b
and ..A..b
at ....B
befor ..f..a
contact ...b
for ....be
from ...D
halfway .........a
her ...a
i .........a
if .........b
in .....a
me .......ba
th D.bdCBcIE
that ..f
this ..a
to .....CD
when ..A.Cb
your ..Af.dG

off ,
i ..b......c
so ......b
that ........a

off befor
we .....a

off contact
with ...a

off for
you .....c

off from
th .....a

off th
netflix .....a
pil .........d

off to
bed .......a

off your
allowanc .....a
family ..Af
location .....a

offer
to ........a

oh
, .......a

okay
, a

old
man ......b

on
, ..aabbCcCd
24 .d
a A..bBD.HB
account .......d
after .......a
al .....a
and ..a..a
another e
ar c
at .A..e....a
befor ......c
by ...a
cal ..EBC.f
camera .........e
day c.B...d
demand a........b
do ....b
each ....B
ebay .....b
ey ......a
friday D.BBc.H..a
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
in ....D...aa
it D.bc...a.B
lat ....a
letter ......b
loudspeaker ....e
me ..EDI.dB
monday D.C..BD
mor J.Fc.ff..D
my B.AAe.b.B
night ......b..c
no .ba
oclock .........b
of ...B..c
on .........c
or ....b
our .B..BE
person .......d
phon ......e
purpos .....aBAh
read .....b
saturday ..c..C.B
six .....b
speaker ..e.i
strik .....a
sunday B..B.AB..A
th .CAAAABB.B
that .bB...a
thing .........b
this ..c..d
thos .........c
thursday .....IB..D
til ....a
tonight ....a
tuesday ...A.DCC.E
video ..a.c
wednesday .....CB..A
weekday ..b
weeknight .a
when ....da
which .....a
whil ....e
who ...DC..a.C
with ....D....b
without ...a
word ......d
you ...ba.be
your ....cBB..a

on ,
and ..bc..Cc
i .........a
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
it ....b

on ey
open ......a

on friday
, ...A
and ..b..a

on from
your .......a

on glass
, ..b

on holiday
with ..c

on in
th .........b
your ........a

on it
, .......b

on monday
, ......E

on mor
li ......a
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
us A........A

on or
i ....b

on our
anniversary ........b
wed .........b

on person
to .......b

on phon
cal ......e

on purpos
to ........c

on saturday
, ..b

on speaker
when ....b

on sunday
night ....b

on th
ap .........c
calendar .........b
chair ....b
day ..aa..A
family .....a
first ....aC...a
floor .....c
fridg ..a
kitchen .a
lawn ...d.d
map ....b
pavement .....d
phon .....C
porch .....a
rig ..aa
road a
roof ......e
sofa ....C
street .....b
tabl ..c.b
team ...a
third ...d
wed .........a

on thing
i .........a

on this
and .....b

on what
you .....a

on when
i ..b.c

on whil
i ....a

on who
say ..c

on with
no ...b
th ....B

on you
to .........b

on your
head .......b
kne ..c..f
laptop ....c
phon ...e
samsung ....b

onc
, ...B
a ....eA.b.B
i ....a
mor C..a.ch
th .........d
we .........c
you ..A......a

onc i
hav ....c

onc mor
and .....c

onc we
hav ..A......a

onc you
hav .........b

only
a ......ak
an .......f
and .....a
ever .d
fair ....a
go ...a
if .........A
on ..d..a...a
person ...a
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
th ..g.db...c
to ....d
your ....d

open it
, ....c

open my
mouth .a
own .......a

open on
th ....C

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
about ...b
bottom .........a
els ..bE.qD
i ..ibfaj..h
it ...b
los ......c
me ...p
my .....b
night ..a
no ...C.B
not ..DDAE.C.h
sleep ..a..f
someth .......b
th ..c.c.e
therel ..d
this ...a
we .........a
wer ..c
you ..cc.....c
your ..b..Hd

or i
wil ....b....b

or night
, ..a

or th
kid a

or therel
be ..d

or we
ar .........b

or wer
don ..b

or you
do .........a
wil ..d

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
anniversary .....b..a
bed .....d
block ...a
cal .......a
dat .....a
daughter ...B
debt .......c
entir .a
girl ......a
hous ..B.a
marriag ..ac
pastor .........a
quarrel .a
room ....a
sak a
sex .......c
son ...F...c
talk .....c
wed .......A
whol .....b

our bed
is .....a

our debt
ar .......a

our sex
lif .......c

out
, ...abB.a.E
after ..b
and .....Ed
by a.....a
is c..a
of M.bdE..Bfb
on .....c
or .........a
th ....B.E.a
to ..C.B
what ........a
when ...c
with ..BB..E.CC
without .AE.E.C..A
you ...B..b
your ..f.ca

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
our ...b
pity ........c
th ..b...d
this ........b
your .....aE..a

out on
th ..b..c

out that
door .....a

out when
i ...d

out with
th ...B

over
, ...c
and .........a
for ......a
her .......a
it ....b.a
me .....b..b
th a.A.bc...C
when ....a
you .........a
your ..a.a

over ,
i .a

over th
budget .....a

ow
me .B...A..Eg

ow me
a ......a..C
noth .........C
tonight .......a

own
ey ....a

pack
in ..cb
it ...b

pack in
th ..bb

pack it
in ...b

paid ,
so .......a

paid
back b
for .........f

paid for
th .........c

pal
, ...a

paper
in .........b

parasit
, .......a

parent ,
you ...a

part
in a
of ....d...bf
tim ..b

part of
th .........h
you ........d

partner
, d.......a
who c

party
, ...d
for .a

party ,
so ...a

pass
it ..b
without .b

passenger
seat ....d

passport
and ......a

password
, ..a.f
chang .....c
with ....a

password for
th ....C

password on
th ....a

password with
me ....c

past
me ..e

patienc
is ......a

pay
for ..H..c
her ...a
me .........d
th .....A
your .........e

pay for
it .....ga
th ...baA

pay th
rent ..b

payback
for .....c

penalty
for .....a

peopl
do ....a
from .......a
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
befor ..bb

permission befor
you ..ca

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
becaus ....B
befor ....b
cal ...bH.fa
cod ..a
company ....a
contract .....c
for ..C
her .....a
is ....A
on ..daa
or ....b
stay .....a
to ....GA
when ....b

phon for
me ....c
thre .....b

phon is
in .a

phon stay
with .....a

phon with
me ..c

phoned
th ....b

photo
from ....c

photo of
me ....D

photos
from .......a

pic
, .a

pick
on ..ad
up .b..c

pick up
, ..a

pictur
from ....c
go ......b
in ......a
of ...C.AG

pictur of
th ..c.b

pil
becaus .........c

pil becaus
i .........b

pillow
, ...b

pin
, ....a

pint
with ...a

pity
if ......d
me ........c
sex ........a

plac ,
i ..d

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
back ....b

player
, ..a

playstation
go .....a

pleas
, ....a
be b
do A.CD.....G
know ..a
me .........a
text .......a

pleas ,
and ..b

pleas do
not A.BC.....F

pleas know
that ..a

plenty
for ...b

plus
on ...a

pocket
, ..a
money .....b

point
of .........c

pop
up ....B

post
your ....D.d

pound
you .....b

pray
with ...b

prefer
a a
you ...b

pretend
to ........f

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
of ..A
that ....a

proof that
you ....c

properly
, ..c

properly ,
i .........a

prov it
, .......a

prov
you ..e......e

psycho
, .......b

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
me ........e
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
him ...a.a
his ...a
ideas ...c
it ...c.C
me ....b
off .........a
on ........db
out .........i
th ..aD.....C
that ..a...b
up .........b
us a
you ......c
your ......a

put a
stop ..bb

put him
in .....a

put ideas
in ...c

put it
in .........d

put me
on ....a

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

quick
, .........a

quiet
, ........a
and ..d
for .....c

quiet for
a .....a

quit smok
by ..b

quit
th ..ac
that ..a
your ..Dh

quit your
job ..Cd

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
not ...HB
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
it ......D
out .....e
th ..c.aC
that ....E
them ....c
up .......a
what ..a.f
you ........c
your ...Ab.a

read about
it ......a

read out
your .....c

read up
on .......b

read you
lik ........c

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
and .........a
i ...b...b
you ........h

reason ,
i .d

reasonabl
amount a
hour a

receipt
, ....b
for ....c

receipt ,
and ....b

reckon
i ........b

record
it ....a
our ....b

regret
it .....b
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
it A

report
back ....b
to ....d

report to
me ....e

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
and ....b

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
to .B..c

right through
you ........b

ring
, ...b.....a
back ......a
her .......b
me ..c.c
on .........a
out ...a
round ....b
th ....a....B
you ......C
your .....a

ring ,
and ...a

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
, ..c.b
back .......a
for ..F
when .......a

room for
th ........a

rop
in ......d

rop in
th ......d

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
each .......c

ruined
by .......a
my .......b

ruined by
you .......b

rul ,
i .a

rul
about ..a
and .....d
at .....a
in ..a
is ....a
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
, .........b
it ..a
out .........b
th ....d
you ......a
your ..d

run you
over ......c

rung
my .....a

saf
word .........b

said
" ...b
, ......d
a .........A
fin .........a
goodby ...b
i ....a...a
it ..ab.....B
no ..a.....af
pleas .........a
six .........d
so ..c
th ...A
that ...D
to ..a
what ..a..a
yes ..E.....b
you .......AF

said "
, ...d

said ,
" ......b

said i
was ....b...b

said it
was ...a

said six
week .........c

said what
i ..a..a

said yes
to .......ba

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
footbal ...a
for .a.......a
i .c
night .........e

saturday ,
and .....b

saw
th .......a

say
" .aIa..F..D
, .....b
a ..C
about ..a...ac
goodby ..bc
how ..a
i ....Fa
if ....a
it a..aa.cb.A
jump ..b
no ..A.DC..Ai
on ..c
sh .........c
so ..aF..Da.B
sorry ..h..eb
stop ..G......b
th ..EB.C
that ..B
what ..a...B
when ..f
which ...d
yes ..d...a..d
you ...b.GfBca

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
is ...a

say sorry
to ..c

say what
sh .........a

say yes
, .........b
to ......b

say you
ar ...b.....b
hit ......a

scared
of ......d

scared of
me ......b

school
, ..c
friend ...c
gat ......a
run ....b.B

screenshot
of ....e

scrol
up ..a

se
a ....D.Fc
about .....a
each .......a
her ...d
him ...E
his ...b
how ...AAfb..A
if ....c
it ..CCD...dd
me ......C.i
my ....I.Ac
no ...g
right ........b
th ..a.c.B.C
that ...b..da
them ..A
to ...D.ec..k
what ...Bad
wher ..A
whether ....a
which ....c
who ....j
you ...ACAfDC
your EBBC.HEF.A

se for
myself ....a

se how
you .....f

se it
, ......b

se me
as ........b
cry ........a

se right
through ........b

se th
bed ..a
messag ....a
receipt ....a

se to
it .....ea
me .........d

se what
happen .....c

se who
is ....a

se you
, ..a
dead ......b

se your
ex ........a
friend ..ACB
phon ..E.b

season
ticket .....b

second
best .a
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
me .C.De.ID.d
th .a
you ..A
your ..a...a

send me
a ..b.a
nud .........d
proof ..D
th ....A

send your
nud ......c

sens
about a
that b

sensibl
with a

sent
to ....c

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
th ....A....b
your ....c

set fir
to ......c

set foot
in ...a

set it
up ....b

settl
down a

seven
, ..a
day .a

sex
, .........a
every .........d
is .........C
lif .......c
with .........b

sex ,
no .........g

sex and
you ........a

sex is
not .........C

sex lif
died .......b

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
has .......A
is ..d..B.c
know ..aba
leav ......b
left ....a
los .....a
not ..f
ring ....c
said ...B
stayed ......a
tak ...b..a..a
think ....a
to ..a
too .........b
turn .....a
want ...b
wanted ...c
was ...b

sh asked
, ...b

sh can
not ..B..a...a

sh did
not ........a

sh do
not ..B

sh got
a .........a

sh has
to ..e

sh is
not .........A

sh tel
me ....a

sh too
sleepy .........b

sh was
a a

sh>
, .A...ab..B
about ....a
after ........bb
al ...A
and ..BBABC.B
ask ...C
asked ..ba
at .......A
be ..b......b
becaus ..a.....b
bit .........a
can ....Bb...b
card ...a
com ......c
cousin ..c
did ........b
do ..B.b....a
down .........c
fin .........a
for ..AB
friend ...A
from ...D.....A
get .....c
given ...a
go ..abc....a
got ......d
has ......B
he ....B
her ...A..B..A
him ..BF
hit .......b
hom ...b..a
i ....bcb
in ..D.AaB
is ..b....a.B
it ..BA.....b
know ..aba
let .........a
look .........b
los .....a
lost .....b
me ........d
my ....A...b
never .b
no .........b
not ..dd.a.Fb
of ........b
off ....a
on ...c..HE
only ........b
out ........a
phon ....C
plain .......a
refus .........a
right .....a
ring ....c
said ..AD
say ..A......b
sh ....Bc..fc
simpl .......a
sleep .........b
sleepy .........b
so ...BCe
stayed ......a
stop .........b
tablet .........a
tak ...a.....b
th G..a....c
that a.....b.d
them .....b
they ...a
think ....b.e
til .......a
to ..cbb...ca
told ...A.....A
too .........c
turn .....a
up ...f
us .........b
want ...a
wanted ...c
was ...bA....B
wed .........b
when ....d...a
with ...a..B..a
you ..bAbF...A

shal
i ..IAD.A
not ..e..a
we C.EA..bC.D

sham
if ......c

shar
a ..b
login ....a
of c....b
your .G..hA

shar a
bed .......a

shar of
th .....b

shar your
password ....c
photos ......g

shared
with ....c

shared with
me ....d

shed
, ......a
be ...b

shed ,
and ......c

sheet
on .....a

shel
think .....c

shop
and .....a
was ........a

should
be d..b
get c
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
, ........a
it ....B....a
me .Ac.j.EDA
som d.c
up d
you .........F

show me
th ..c.a
up .....c
who ..b
you .........b
your ..B.e

show up
for a
on ....a

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

shy
, .........a

sick
not ......b
with ........a

sid
against .a
of d....b.b.a

sid of
th b......b

sign
on ...c
th ..a...c

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
it ........b
march ....c
my ...a
th d.b.BB.D
you .F.a.kad.C

sinc i
can .......a

sinc th
birth ..a
wed .a

sinc you
ar .......d
can .......a
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
down ..c
next .......a
ther ...b.b..a
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
week ..C......e

six in
th ...a

sixty
year .........a

skin
crawl ........a

skip
, ......a
a .........a
my .....b
th ...b..A

skyp
with ..b

slap
you ......d

sleep
, .c...A
alon .b
at ......b
in ...B.dC.a
on .....d
tablet .........a
together .........b
with .C..Fb...k

sleep at
your .....c

sleep in
th .....fBab

sleep on
th .....h

sleep with
me ...LDEA.An
on ......a
your .....a

slept
with .........e

slept with
me .........e

slip
, ....a.a

smash
th ......a

smel
your ....b

smil
at ........b

smok
by ..b

snap
map ....b
your ......b

so
, ..a
ar .......c
as ........a
be a.....b
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
i EEEDa.I..A
is ......d
it ..Aa.bD
lazy .......a
leav ..a
let ..C......C
long b
mind ......c
much cc
my .......d
needy .......c
no ..E
nobody ...b
now ..AC.fA
on .........a
pleas ...bA
say ......b
sh ..C..A
shed ...f.a
sit ......a
smal ...c
spar .........a
stay ..d
stop ..d
tel ..bb
th ..D.a..c.A
that ..A.dcB.dC
ther ..Fb
think ......d
tonight .........b
watch ......c
we ..H
what ..B
work .........c
you ..CA..DBg
your ...c.eBA

so ,
and ..a

so ar
you .......c

so as
to ........a

so be
nic ......b

so do
it ..e
not ......a.A

so i
am ..AEBc
can ..cEdHIEL
do .......d.a
hav ..GDEeIA.C
keep .......d
know ..b.g.E.Ca
put .....a
se ..b.c
should .........a
think .........a
want ...a...d
wil ..GC..babA
would ...cCBjDb

so is
your ......a

so it
is ....C
would .....b

so long
as b

so much
as .d

so spar
me .........a

so th
kid ......a

so that
i ..cCfDD.aA
you ..E..c

so ther
wil ...a

so you
ar ...a
can ..CC.CE
could ....c...b
do .........A
hav ..A......c
know ......C
wil .....DB.c
would ........dB

social
lif ..c
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
as .......d
in .....c
who .........a
you .....a

someon who
is .......b

someth
about b
and .......a
i ..a.b
to ......c

someth about
it a

someth i
am ....a
wil ..c

somewher
, ...a

son
, .....a..a
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
to ..b

sorry to
my ..c

sort out
th a

sort
yourself d

sort yourself
out d

spar
bed ........a
me .........b
room .........a

spar me
th .........b

speak
to .....c

speak to
me .....a

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
th .......a

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
whil .........c
with ...da

start whil
you .........a

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
away ..bb...a
between ..a
faithful .........b
healthy ......a
hom ...f..D
in ..eiAcCb
long ..c
married ......a
off .aB
on ...BjC
out ...AC
over .........b
pointed ....b
with ...BAc

stay away
from ..ba

stay between
us ..a

stay in
my .....c
th ...A...a
when ...d

stay out
of ...E

stay pointed
at ....b

stay with
me .....e

step
down ...b
up k.a

stick
to ..b

stick to
it ..c

stil
be .......d
get ....b
got ......d
hav ......b
in ...a

stil got
th ......c

stop say
no .........c

stopped
go ..b
lov ........e
th .....b

stopped go
to ..b

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
group ...a

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
to .........c

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
in ....d

tag in
your ....a

tak
a ..a..F...A
away .....g
back .....c
car .........b
it ....c
me ......e
my .....D
no .........c
non ...a
on ......c
our ......b
th ...D.B..EC
that ..e
tim ...a
twenty .........b
two ........a
you ...a
your .....gB

tak a
special .......b

tak away
your .....a

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
boy ......a
children ..B...c
condom .........b
dog ......D
girl a
hous .......a
kid ..F..GdG.D
we ......a

tak twenty
minut .........c

tak your
cloth .........b

taken
seriously c

talk
, .......b
about B........a
back .....e
in .......a
to ..bg.f..BD

talk about
it ..a
th .........b
your ......a

talk in
th .......a

talk to
th a....a
you ..c
your ...a

talked
about ..b
to .....a

talked to
her .....a

tast
it .....c

tax
return a

teach
you .....e

tel
anyon ......d
everyon ......c
from ........a
her ......A..c
me E.BNl.J
my ......D
th a.c...da
them ..ef..e
you ....DGI
your .F..A.fB

tel anyon
about ......c

tel everyon
what ......a

tel me
everyth ..c
if ....d
no .........e
that ........e
what ....a
when ....b
wher ....a
who ....d
your ..f

tel them
what ......b

tel you
to ..h......c

tel your
family .C....c

telly
go .....b

ten
, ....b
day .........a
minut ....Ba

ten minut
lat .....a
to .....a

term
for ..b

text
at ........a
from ....C
me ..e.eB
with ....a

text with
th ....a

th 12th
and .....a

th
3rd .......c
abortion ......b
account ..d...cb
affair ...C
airport ........b
allotment ......D
altar .........b
answer ...a.....d
ap .........b
apology .....c
appointment ....a
atmospher a
attitud ......b
ax ......b
baby ....AEa.a
back ....AK
backup ....c
balcony ....B
bank ..C....a
bar ..b.c
barbecu ..b
bath .a....e
bathroom ...C
bed ..c.da
bedroom ......F..g
bedwet .....b
bel .....b
belt .....ce
bibl ..a
big .....a
bil ..e.e..e
bin .a...cEb
block ..BA..A
blu .....B
boat ..a
boiler ....D
bon .......a
book ..B
border ......c
boundary c
bowl ...b
box ...A
boy ..AaB.d..B
bridg ......d
budget .....c
bus ...D.....A
butcher ......a
cabinet ......a
cal ....c
car ..b.ad
carpet .......a
cat .AAEA....D
caus .......b
chain .....bB
chair ....c
chang ....a
channel ........a
chat ..c.b
child .....b
children a.EC..c.aC
chip ....b
choic ........a
choir ..aa
christen ..a..b
city .......a
cliff ......b
climb ...d
clinic .......a
clock .fb.b
club ..BH
cod ....b
coffe ....a
cold .....f
committe ..a
condom ....a....f
conferenc ..a
consol .....a
constabl ......c
corsa ....e
cours ..b
cover .........e
credit c
cross ..c
cupboard .a
dark .....a
dashcam ....e
day .b.e...b.b
deal ..a.c....g
decision ..d
dentist ....d
deposit .......b
detectiv ....a
dish .....b..a
dishwasher .......b
divorc .........a
doctor ......Cb
dog .aAD..AC
doghous .....b
door ..ba.b.E
doorbel ....d
dot ....a
driv ....c
drummer ...b
elder .........a
emotional .......a
end ...A..D..c
entir .b
estat ......b
even ..db.Bb
ex .....a
family b.FG.bD
farm ...b
film ..G.C
final ..d
first .CbA..a.a
fiv ..cb
floor .....c
flower ........e
fourth ......a
freezer .....b
fridg ...F.a
friendship ...b
gam ...a
garag ...a.b
garden ....E.C
gas ....D
girl ...a.A...C
good .....b
gps ....b
ground ......a
group a...d
guilt .........a
guy ...b
gym ..a.b
hair ......c
hal ..A.a.Bb
hallway .....a
hard ......a
head .......c
headset ...a
heat .....d
heating .a
holiday b....d
hom ......d
honda .....b
hospital .........A
hotel ..aB.....c
hous b....aac
housework .........a
husband ..a
idea ........d
in a
insid ....d
internet .....b
ivf .........a
jar .....b
job ......B..a
joint ....Eb
jollof ........a
judg ......c
jury ......a
key .....a
kid ..ACC..b
kiss .........b
kitchen ...A.aJ
kitten ......b
lad ..A....B
landlin ....b
landlord .......a
last Bc.dD....D
lat ........d
law .........a
lawn ...c.c
leaflet ....B
least .......b.e
leed .......a
liar .......a
light ....B....b
lin ....a
lingeri .........a
list .....a.c
liv ....d
location .....b
lock ....a
login ....f
loo ....B
man ...F
manner .......b
map ..D
massag .........b
match .a
men ...a
messag ...da
microphon ....a
milk .......a
minimum .........d
minut ....c.d
miscarriag .......d
moment .a..a.d
month ..b.a
mood .........a
morn ....B....b
mosqu ......b
mother ...a
motorbik ..c
naked .........b
nam ..a.f
nanny ....f
nappy .b
neighbour ....da.b
netflix .....c
new .aBG....a
next ...dea.D
night ..B...Db
nod ..a
nos ..e
not ....b.f
number ..a.a
nursery ......a
offic ..cb..C
okafor ...c
on ....B..a
only .b.e...G
opposit ...b
other E..e...Ib
oven ....D.A
pan .....b
park .....aC
passenger ....a
password ....b
past ...c
pavement .....d
pension ..a
peopl ..bd
petrol ....c
phon ..cBaa...e
photos ........a
piano ......A
pictur ....B.c..a
pier ......c
pil ......b..c
pin ..c
plac c
point .........c
polic ..FF.F...B
polit .........a
pond ......b
porch .....b
post ....b.C
poster .........c
pound ......c
pram ..a
pric ....bd...b
privat ....a
problem .......f
pta ...a
pub ..B
puppy ......c
rabbit ......c
radio ....A....A
rail ......b
rain .d...b
reason .bBA...g
receipt ..c...A
recital .....a
record ......a
relationship ...B..A
rent ..a..c
rest .cbc.....b
restaurant ....bc.a
reunion ...a
ric ....A
rifl ......b
rig .........a
right f
ring .........h
river ......f
road ..A
roof ......a
room ..a.d...dA
rop ......c
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
second ....d....b
security ....a
shared ....B
shed .........A
sheet ....c....e
shelf ....A
shelter ..a
shop ......D.B
silent .....d
singl ...a
sofa ...C..A
sol ........a
soup .......a
spar ..A
spirit a
stair ......c
stairwel .....a
statement ....a
station ..D.B
street .....ac
subject .a
tabl .b..ca
tablet ......b
tax ....D
team ...d
tear .......b
telly ......b
thermostat ..a
thing a..a.c...d
third ...a
thre ...b.....a
thread ....c
ticket ..aa..a
til ..e
tim .gaBc.b
tissu .......b
toilet ......b
tol ....b
tracker ....e
train .....AH
trip ....cb
tuesday ..ac
twin ...B
two b..a
uber .........c
vet a...B....A
vicar ...b
video ......f..c
visa ........b
vow .........a
waitress ........a
wal ..D.D....b
ward ...c
wash .........A
way a...Cb.d
wed ...b.a..a
week ..AA...b
weekend .........c
wheel .......a
whol ab.Ba
wi .....a
wif ....a
wifi .....d
window .a..C...B
wiv ...e
woman .......a.c
women ...g
word ..a.A..e
yard .....a

th answer
is .........c

th appointment
card ....a

th baby
, ........b
and .........a
monitor ....a

th bank
letter .......a

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

th budget
with .....a

th bus
stop ......a
than .......a

th cal
list ....b

th cat
, ......A
go ......d

th caus
of .......b

th chain
on .....a

th chat
with ....b

th children
and ......b

th climb
wal ...a

th clock
in ..c

th cold
shoulder .....c

th condom
in ....b
off .........e

th conferenc
, ..c

th council
would ......a

th credit
card c

th cupboard
and .a

th day
i .b
of .......b
you ......d

th doctor
about a

th dog
, .b....B
go ......a

th door
at .....b
locked ......a
wil .....b

th drawer
and ..b

th emotional
rang .......a

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
is ........a

th friendship
with ...a

th girl
to a

th group
chat b.....a

th gym
membership ..b

th hal
is .......a

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
account .....b

th kettl
on ..B

th kid
and .....a..b
ar .......b
asked .......b
from ......g
hav ...a
off c.b
to .....AE
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
, a
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
ther ..B

th moment
you ......c

th month
i ....a

th morn
, .........a

th nam
ceremony ......a
of ....c

th nanny
cam ....e

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
shift ...c

th on
for ..a
on .........a
who ...CC....B

th only
way ......a

th opposit
sex ...d

th other
on ..e
room .....A
version .....a

th passenger
seat ....a

th phon
company ....a
to ..a

th photos
from .......a

th pric
of ..a......d

th problem
in .......c

th promotion
, .........a

th pub
and ...e

th reason
i .......c
you ........a

th receipt
from ..a..a

th rent
, .........a
from .a

th rest
of .e

th restaurant
and ....b

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

th school
gat ......a
run ....b.A

th shared
calendar .........b

th sheet
on .....a

th silent
treatment .....c

th skip
, ......a

th sofa
, ..a

th spar
bed ........a
room .........a

th staff
room ..a

th stag
do ....b

th station
with .......a

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
slip ..e.b

th tim
on ....e
you ......b

th two
of ca

th video
cal ..a

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

th word
for .......e

than
a .........b
i ...c
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
you ...G.E.KB

thank to
you .......f
your .......c

that
, ..D.A.B
a ..FHC..F
after ..ab
as .........a
band .b
befor ..A...c
boat ......b
com ....c
cost .........b
do ....a
dog ...b
door ......e
dress ........a
each ....a
firm ...b
for .........a
friendship ...c
gam .....c
girl ..a
go .c..a
has ........c
hes ...c
i ...A.BDacA
in ......b
is .bb.aaBaCc
it ......A
job ...a..c
lipstick ..a
man ......e
messag .....a.b
my ........c
offic ...c
on ......C
phon ..e...e
reunion ...c
send ....a
sigh ........a
smil ........d
tabl .......b
tenor ..aa
th ..C.A.C
ther ..ab
they ..b
thing ..b......a
ton .....d
was ..A...AH
way ...b
we e.BA...da
when ......g
whol ...a
you c.b.....cB
your ...f

that befor
you ......d

that dress
to .....a

that go
for ....b

that i
am ..E...D..C
can ....c
do ..B
hav ...c..b
must .....a
would ...C...b

that in
mind ......d

that is
al .C....b..A
an ..f
for .........d
how ...aca...a
it a........D
my c..aa
not ...Da
th ..a.c..b.c
what .b...b
wher ......b
why .....C..d
worth .........a
you .......c
your .....a.d

that on
th ...b

that send
me ....a

that ther
no ..a

that when
you ......d

that you
ar c.......ab
do ..D
wer ....c
wil ...a..C

thatll
teach .....a

their
last ...a
mother .......b
own ..c

them
, .a.c.....A
and ...b
back .....b
is .......a
what ......b
you ..b

them ,
so .......a

them back
when .....b

then
do .....b
i .AAAc.F..a
it .a
on ....a
say .........a
th ......c..c
they .......a
we ...a
wel ......a
wer .....a
you ..c...A..d
your ......c

then do
not .....d

then i
am ..B
can a
wil ....c

then we
can ...a

then wer
even .....a

then you
can ..b..c

ther
, ..cB.a
a ..A...bD
ar ..c...c..a
for f........b
is .eB.....d
no .A..b..b.c
not .b
noth ....e
on .......d.b
til .....a
to ........e
wil .....d...A
you .......a

ther a
lin c
recorder ....a

ther for
me .........a

ther is
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
be .....ce

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
wil ......bb

they ar
my ...a

they>
, C.DFEBb
a ......a
and ....AAE
ar ..d..dB
fe .....a
find ......b
how ....b
i .....d...c
in ...F.....B
it ..A
letter ......a
me ..D
mother .......a
not ...b
on ..CI
so ...B
stop ...a
tak ......b
th ..IC.B
their .......a
to ..A
wer ........aa
when .....b
wil ......cb
you ..d...c..A

theyd
believ ......b

theyv
got .......a

theyv got
a .......a

thing
, C......c
about ......a
i ....C..A.b
to b
up .......d
with d..d.b.a
you .....a...d

thing ,
you .......a

thing i
ask .........a

think
about ..b..e..bc
i ....e...cb
it ..c
of ..F...b..b
twic .....b
you b.a

think about
it .....d
that ......c

think i
am ......E.e
would ....b.a

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
four ..a..b.d
minut ....a

thirty four
and .......a

this
, ......e..a
and .....c
argument .....a
car ......a
end ......d
family .......d
flat .......a
happen .....a.aa
hous .a.a.B.b.a
household .......a
is .........a
marriag .......d
minut ..d
on ...a.a
relationship a.a
tim b........b
week ..bc..DE
weekend .......E
whol .......d
would .......a
year ....A.CD

this ,
and ......a

this happen
again .......aa

this hous
, ....a

this is
me .....a
th .........a

this whol
mess .......a

thos
ar ..f
kid ......b
paper ......a
peopl ...c
photos ......d
pictur ......b
tear ........b

thos ar
th ..b

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
th ......a..C
with .........d
you ........e
your ..B.bC...F

through you
, ........a

throw
your .....e

thumb
up ........a

thumbprint
on ....b

thumbprint on
your ....b

thursday
, ...A

ti
with ...b

ticket
, .....b
to .....d

til
i ..a..b
money ......a
slip ..d.e
sunday .....c
th ..D..a
you ..a.aeb..e

til th
day .a

til you
ar ....c.c
hav .....d

tim
, .g.HC
a .........a
and .....d...b
as a
for ......b
he ....a
i ..B.B....E
it ......e
my ........a
on ....d
was ..a
you .HB.ded

tim ,
it b
so .........a

tim and
i ......b

tim for
assault ......b

tim i
open .a
would ........b

tim on
it ....a

tim you
left ....b
se ...d

tip
about ......a

tired
, .........A
is .........e
or .........b

tired ,
you ..A.....b

tit
for .....c

tit for
tat .....c

to
" ......cb
, ...AB
a ..I....e.c
admit ........a
agre .a
an a
annoy ........c
anybody ...b
as .....a
ask .ac.acaaa
avoid ........b
babysit ........a
be dc...ACB.B
becaus .......d
bed ..b......c
behav a
blam .......c
break ......c
cal ..bCb
carry .....a
chang c..AB...B
choos ..F
clear ..b
com ...CB
delet ...a
did ..ab
ditch ..ac
do ...CE...F
drink .......a
drop ..C......A
end ...c
everyon a
everyth .a
fail ........b
feel f
find ....b
finish .b
follow .........b
forget .....a
from .........b
get ab.B.C..ka
go ...dA
hand ..a
hav .B..a..Ab
he ..C.....d
hear G..Cc....H
her ..AC....CB
hes ..b
him ..B.DB
his ..b.b..c
how a
hurt .....c..bB
i A.B..A.AD
if ..Eb.d..ab
improv f
in ....b
iron ..c
it ..cb..d
keep ...C.BAB
key ......a
know B.BAaEB.CD
leav B.Bb.G..b
let ...a
liv ..C...a
look .........a
mak ..b.a..Be
marry .........b
mass ..b
me abb.cd.aDc
meet .........c
min ....c
my .C.AddbA
no ..aa.a
nobody .a
not ..A.b
obey ..b
onc .a
our ...A
pay .....b
phon .....a
plan .......c
prison ......a
pul a
punish .....a..b
put a........B
quit ..b
read ..a.f
remember ..a
remind ........a
resign ...b
ring ..DD..D..B
satisfy .........a
say .Fb.C.B.AA
scar ........a
school ......B
se .Ba.eDB.Bc
send ..D
sh .......bd
sham .....b
shar ....a
shav ..d
show ........a
shut ........a
sinc .b.......b
sit ..C
sleep .BD.AA...b
speak .....a
spit ........c
stay A.....A
step f
stop .EA..H.C.A
submit .........a
tak ..bA.D.B
talk C
teach .....a
tel C.BF..F
ten ......d
th Ca....aCaA
thank .......a.b
that ...a.ad..G
ther .b
think .........C
tim b
trust a...a
turn ....A....A
twelv .....a
us ......A
vegas .......a
wait ......a
wear ........a
wel .......a
what .........A
when ...aE.b
why a
win ........b
wind ........b
wip ........a
with .......b
work ...a.b
you D......ah
your E...a.ec.a

to "
, ....a
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
me ..b
that .....c.b
wher .....a
you .bb.abca.a

to be
a b.B
availabl .........a
kept b
married ..a
mor b
my ........a
near ........b
told ....b
your ...a

to becaus
you .......b

to bed
, .......a
and .........c
when ..c
with .........a

to cal
me ..b

to carry
on .....b

to check
that ....a

to ditch
th ..bb

to do
not ..a...c
someth a
th .......b

to feel
valued a

to find
out ....b

to follow
through .........a

to get
away .......ac
into ........a
your ......c

to go
, ...a
and .........a

to hav
a a
to ......c

to hear
about ........a
it ....B
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
forbid ...a
put ....a
wil E..D..bA
would dALBA.a..B

to if
you ......B

to iron
my ..c

to it
is .........C
that .....d

to keep
her ..d
me .a......bb
th ..a

to know
what ....a
wher ....f

to leav
me ........c
th ..baA

to let
her ..b
me ....b

to liv
by ...a
with ...A..a

to mak
me ........iA
sur ....d

to me
and .....aF
at .........b
i .....a
in .........e
is .........A
on .........b
that c

to meet
them .........b
your b

to my
book .......b
boundary ...a
brother ..b..c
laptop ....d
mother .........a
phon ....a
sister .....b

to myself
for .....a

to obey
me ..a

to on
another c

to plan
th .......a

to punish
me ........c
you .....b

to quit
your ..b

to read
what ..b

to remind
me ........a

to repair
it A

to say
, a
about .......c
if ....b
no .........c
which ...b
you ...a

to se
a ....D..a
if ....d
th ..C...A
that ...aa
what ..b.d
who ....a
whoever ...a
you .........c
your ...A

to shut
me ........a

to sleep
with ..B

to speak
to .....b

to spit
me ........c

to stay
in .......b

to step
up f

to tak
it a
that ........a

to tel
me ..A

to text
me ....a

to th
bon .......a
doctor a
dog .....a
door ..a
ex .....a
farm ...b
gym ..a
hous ...b..a
husband ....a
last .b
other ........c
pool .....a
pound ......b
shop ..a
wal .........b

to that
concert .....a
reunion ...a

to try
harder a

to when
i .........a

to wind
me ........b

to you
, ......D.b
can ..ba
hav ......baA
my .......a
than ........f
wil ..f.b
would ......e.B

to your
friend ...C..d
mother ...a..D
nan ......b
phon ....a
sister ...d..A
whol .a

today ,
and ..b

told
her ...DED
him ..ea..E
me ..FG.FIDJE
my ....c..a
no ..a......d
th ..AadecBcb
them ....A
you ..f.CC
your ...b

told her
sh ..a
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
i ......e

ton
it b

ton it
down b

tonight
, ..a......D
and ...a
i ....b
or ..a..dd
you .........a

tonight ,
and ....a
i .....A

tonight and
i .........b

too
, ....b
far a
long b
many ...h
much f
sleepy .........a

took it
off .........c

took
me .........D
th ........a
them ........a

top
or .........a

top or
bottom .........a

total
agreement .a

touch
with ...a
you .........d

tour
, ....b

toxic
, .......a
and .......a

track
your ....d.A

track your
car ....d.A

tracker in
your ....a

tracker
is ....b
on ....D
under ....c

train
, ..a

trash
and .......e

trash and
so .......b

treat
each b
me g.b

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
for .........a
harder e
it ..c
me .....a
to b.A..B.C.C

try for
a .........a

try to
be b

tuesday
, .....a
with ..a

tuesday with
th ..b

turn
down ..cj
me ..D..a.c.g
out ..c.d
th ........a
to ..E
up ......b
with .b
your ..d

turn down
th ..aa

turn me
away .......a.a
down ..B..a...c

turn off
your .....a

turn out
your ..d.d

turn up
at ......e

turn with
th .b

turned
me .........a

turned me
down .........a

twelv
and .....a

twenty
minut ...a.AA
two ....b

twic
a ..ab.....d
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
week .....da

two beer
on ..a

two of
us ca.c

two week
of .....b

under
a ......c
my ..adb
no .d
th ..GJ.CaA.d
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

unless
i ..deb....A
th ....d
you a.DA..i.A

unless i
am ...b
com ...b

unless you
com ......a

unlock
it ..d.c
your ..B

unlock it
and ..a.c

unlock your
phon ..G

until he
say .....a

until
i ..bBgc.E.a
it .........a
th .c..b....C
you ..B.Bhb.Cb

until i
am .........d
hav ..d.b

until it
is .........b

until th
baby ..c

until you
can ..a
com .........a
hav .....cBA.B
say .....c
stop .a

up
, ..a......a
and ..b.....ba
at ......c
for .....FCAAd
his ...a
in ..E...d
my .........d
on .....bc
our ......a
so ....a
th ...eC..dBB
to ...Ga...Gc
when ..b.b.B
with ...BA..B.b
within ....a
your ..Ic.a

up ,
and ..a
i .........b
so .........a
that .....a
you ..b

up and
put ..a

up at
six ..c
th ......a

up for
it .........b
me b
you .........a

up in
hospital ......a

up my
mind ..c

up on
it .......b

up so
i ....a

up to
me ..d......b
you ..B.....C

up when
it a

up with
me ......i
you ......F

upset
, ........a
me .....a

upstair
and ..c

us
, ...c.a.b.a
a .......A
both C..a..d..F
common b
evicted .......a
hav c
in ..A...a
it ....c....b
keep b
me ....g....a
se .....cc
th ..e..a.f
to a...C....C
two ...b
your ..d...Aa

us ,
and ...d
i .....ea
so ..aa

us common
sens b

us it
for ....A

us me
know ....b

us to
be e
se .......a

used
to ABA..CC.G

used to
it .........a
say ...C.....C

useless
with .......c

video
cal ..a.d.F

video cal
me ..a
run ..b

visit
, .........a
is .....b
your ...e

visit your
mother ...a

voic
, .....b
not ....d

volunteer
at ..ba

volunteer at
th ..ba

vot
against .....a

vot against
me .....a

vow
, ...a

vow ,
and .........a

wait
for ........ca
in ...c
til ..A..Bb
until .........F

wait for
my ..a
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
out ..CA..f

walk hom
, .....b

walk into
th ......a

walk out
that .....a

want
a a...b.DE
is ...C....eD
it .........b
me ..D.....d
my ...a
sex .........e
th ..F.e...C
that ..c
to GAbDB.aAB
total .a
us .........A
with ...a
you ..AaI
your ..caa

want a
photo ....a

want me
to .........a

want th
truth ......a

want to
be ..Bc.....F
feel d
keep .a
know ....a
look ..a
mak ....a
read ....c
se ..f...b

want us
to ...aA

want with
a ...a

want you
in ..a
off ...b
out ...b
to a.D.E

wanted
, .........b
to .......B

wanted ,
so .........a

ward
and ....a

warned
you .....a

was
a ...aEb..D
for ....b...ca
in ...ad
just ..c.....c
meant ........c
my ..GFaAA.AA
no .....a
not ..b..Aab.a
promised .........a
raised .........C
right .....e.d
said ....d
th ...e.c.E.b
to ........h
told .........C
upset ..a.....a
wrong ....C.D..C
you .......a
your .......d.b

was for
show ........b

was in
th ...c

was my
idea ....c

was raised
and .....a
to .........A

was th
last ...f

was upset
, ........a

was you
who .......a

watch
it ......e
what ......a
your ......b

watch what
i ......b

watch your
back ......d

way
, ..c
i .......c
of .....b..d
to .........a
you .......ab

way i
se ...a.....a

way of
tel ........a

we
agreed ..b..b
ar b.....c..b
argu ......a
booked .........a
both B.HD....b
can c.baa
carry .........a
did .........b
do ....aa
eat .......b
finish .....a
get ...b
go ..a...B
hav ....a..A.a
keep b..b
land ..b......a
leav ..b
lost .......c
mad .........b
mov ..b
need a
never .e
ought b
say b
se ..d
should c
stay ......a
stil ......c
swap ....a
talk ....b
used ...a
wer a
wil c

we agreed
on .....a
to .........a

we ar
not ...b

we booked
th .........a

we both
know ........dc

we can
not .a
talk ...a..a

we carry
on .........a

we do
not ..A

we eat
at .......a

we hav
been .........c
no ...a...a
sex .........a

we keep
our ...a

we land
in ..b......a

we lost
th .......d

we mad
a .........b

we ought
to b

we se
my ..e

we sleep
together .........a

we used
to ...b

we>
, BBA....B.A
a ..A.C.DB.A
about aD..a..C
absolutely .a
agreed B....a
al .b..a.a
and .bb..AAD.C
ar c.....c
argu ......a
at .a...C...E
back ...a
be d..a
been .........b
booked .........a
both AA.D.HA.aB
but ......b
can b.a.a
carry .........a
chip ....b
closer d
did .........b
do A.Abc....A
down ..C
drink b
each C.BF.....F
eat .......a
engaged ...b
ever .a
everyth .c
find a
finish .....a
for .BACC
four ...a
from .......a
get ...b..a
go ..a...E
ground .......a
had .......a
hav a.a...AA
her ......A
hous ...b
i .b.ac.aA.c
if ..b...c
in ..bc.B...C
is Ab.......C
it A.ABBBCAaA
keep b..a
know ........dc
land ..b......a
leav ..b
lost .......d
mad .........b
me .a.a
min .......a
mor b
my a.b......c
need a
never .d
no ..a....a
not A.A
noth .a
of FA..D.C..C
on a.AC..C
or ......c
other .a.A
ought b
our ...b
party ..c
password ....a
peac ..d
phon ....e
question a
return a
rul .......a
say ..A
se ..c
should b
sinc .........a
so ...b.....A
sort a
start ...a
started .........b
stay ......a
stil ......b
stop ..EB
sunday ..A
swap ....a
talk ....a.c
tax a
th ..D.BDCCE
that ......B..B
ther .........a
thing ..a
this ...b.a
tim a
to c.....CC
together .a.......d
treat a
up A
us BC.c
used ...a
was ...a
watch .b.......a
we ..EADACA
wear ....a
wed ...d
weed a
wer ..a
what .bA
when ..B
wil c
with ..BB.a.E
you EaegcI.a.d
your ..a.A

wear
it .........b
me ........b
my ...b
th ..bBg
that ......a.a
what ..c

wear me
down ........b

wear my
ring ...b

wear what
i ..d

wed
and .....b
be ...a
dress ......e
hav .......e
night .........b
without .....a
you ........a

wednesday
and ..a......b

wednesday and
i ..b

week
, ...ab..E
and .....D...b
apart .......b
i .....B...C
in ......a
is .........f
of .....g
sinc ..b
without .....c.b

week ,
so .........a

week and
i .........d
you ..b

week sinc
th ..b

weekend
, ...d..C
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
to ..B....ABB

went
to .....b..a

wer
a ......a..a
at ....d
don ..e
even .....i
go .........b
in ..F......C
married .........b
mov ...a
not ......Ag
out ..aa
relieved ........a
think ........b
told ..a
you ......b

wer do
it .........a

wer engaged
, .......a

wer out
of ..a

wer relieved
when ........a

wet th
bed .......a

what
a .......c.e
do ...c
go ......B.e
happen .....c
happened ..A...a
he ....a....e
i eA..E.bA
it .....b
kind .......c
matter .........A
may .b
min .........d
sh ....e
th .......Bae
their a
tim ....dD...C
was ....e
we a
you ..aEb.b.bC
your ......c

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
to ......e

what i
am c
did ......b
do ......a..A
lik .......a.e
mean c
need ........a
think ...a
want .........c
wanted ........a
would b

what it
is .....b

what kind
of .......c

what matter
to .........A

what sh
lik .........a

what th
point .........c

what tim
you ....a

what was
said ....d

what we
had .......b

what you
ar ...aA...c
did ......i..B
eat ..b
get .....d
hav .......c
mad .......a
really ........a
said .....f
two ....c

whatever
th .e
that c
you ..a.fa...b

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
he ..AEba
hes ....cf...d
i Dbd.BCbC.c
it b....ABaAA
my c.f..c...A
sh ...Adf
th ..A......B
they ...a.c
we a.d.C...a
wer ....B
you B.BDc...DA
your ...bB.C..A

when he
com ....a

when i
am a.add....D
ask ..b......c
asked .......a
cal ..a
com ..a......d
do .........A
get .....aa
reach .........c
ring ..a
said ........a
speak ..c
want .........d
was ......a

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
ar a.a.aA..C
com a...g
do .c....b
drop .........a
get ..ca.D
go ....aB
hav ..c.AjB.A
ignor ......a
leav ....d
stop .....a
took .......a
unlock ....E

when your
mat b
mum ...d

whenever
i A........c
you ..CAbb..B

whenever i
am ..c

wher
, ....a
i A.c....b
you .BA.e.AECB
your ...AD.e

wher i
can ..fc...b
put ..a

wher it
is a.a

wher you
ar a.EBg.HEAH
hav ....a

whether
i ....A.b
you ..i.....C

whether you
go ..e
lik ..d

which
of ..ac

which of
your ...b

whil
i ..bb.BABCB
th .......a
wer ......b
you .....A.HI

whil i
am ..ccd

whil you
ar ..DD..d
wer ...b

who
apologis .a
cam ....c
can .......a
did .....a
forget ........a
go ...c
is ..dCa.Ac.C
leav ......d
rais .....b
really .........b
run ......a
said ..b
say ..a......a
stil .........b
trust .........a
want ...b
was ....e
wil .......a.j
would ......a
you ...biGBHDE

who can
not .......c

who is
in ....b
not .......d
ther ..a

who said
you ..c

who say
when ..d

who want
to ...b

who wil
not .......a.c

who you
can ...c

whoever
cheat .....a
earn .........b
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
i ...B....DE
is ..a
we .......a
would ...a
you .......Eh

why i
did ......a
hav .......a

why would
you ...b

why you
do ........a

wi
fi .....a

wi fi
password .....b

wif
, .........C
is ..c....a
job .........b
left ......b
of ..a
phon ....d
sex .........b
stay ...a
was .....b
who ....Bc
would .........d
you ..a

wif is
a .......b

wif of
min ..a

wifely
duty .........a

wifi
password ....B

wil
, ......B
accept .........b
answer ..c
apologis ..a
as ..b
ask C....GG
assum ....c
at .........b
be A...bca.bD
beat ......b
believ ....a
blank .....b
block ...a
break .....Eb
bring ........d
burn ..B..Dd
cal a....DD
cancel .....b
cheat .....e
check ....d
chok ......c
choos ...d
com ..GB.ca..D
cut .....bd
delet ........ba
do bAbb..B.a
drag ......d
drown ......a
eat ......B
embarrass .....b
end ..DB..a
feel .a....a
fight ......a
find ..D
flirt .....b
freez .....a
get ..C.Dc
giv ..b
go a...aBB.a
hav a..CcabA.A
he .........b
hear ..C..Aa
help .........c
hid .....b
hit ......b
humiliat .....c
hurt .....Fj
i ..A.b.B.B
if .....d...b
ignor .....b
it .........A
just .........b
keep ..A.cCC..a
kil ......hA
knock ......a
know ....b
leav .....A
let ..a...A..b
listen .......a
lock .....b
mak .....c
my ...aa...Aa
need ....d.d
never ..AB.c
no ..bdb
not K.B..BbCA
only .......d
our .....b
out ......e
pay ..D......H
play ......b
pleas a
post ....D.g
pour ......a
prov ..a
put ......b
quit ..ea
read .....c
regret ..B..e
report ......a
ring ...B.DD..A
rip ......a
ruin ......a
run ......b
say ..A.ACA..E
se ..B..ad
send ....DDa
set ......d
sh ...A....b
shar .....Eb
show .....B
shut ......a
sinc .b
slap ......b
sleep .....bD
smash .....Ad
so .....a
start ......e
stay ...a
stop ..aa
sulk .........a
tak .......B
talk b
tel .AA..B.GCD
th C.E..EA
that ..a
ther .b
this .......d
throw .....b
track ....f.A
until .a
wak .........a
want ....a
we .a.Cb
wear ..e......c
what ...a..D.a
when .....bb..D
wish .....c
withdraw ......a
writ ..b.Ba.b
you Ea.A.DBce
your .bAa.B.bbA

wil a
man ........a

wil be
ask ....b
at .....D
bolted .....a
consequenc .....b
honest a
in ......b
no ..b
on ..Bc.a
read .....a

wil blank
you .....b

wil break
up ......C
your ......f

wil bring
my ........b

wil burn
your ......c

wil cal
you a

wil cancel
your .....aB

wil check
your ....f

wil chok
you ......a

wil com
hom .....a

wil cut
off .....bA
up ......a

wil delet
th ........ba

wil do
not ..jd...a
someth a
th ....A.B

wil driv
us ......a

wil embarrass
you .....b

wil end
th ...B..A
up ......a
you ......a

wil fight
you ......a

wil find
th .....d
you ......a

wil flirt
with .....a

wil get
even .....c
it .........a
my .....a
you ......g..B

wil giv
me ..a
you ......a

wil go
on ....d....b
to ..a

wil hav
no a
you ......d
your ....b.c

wil hid
your .....a

wil hit
you ......f

wil humiliat
you .....c

wil hurt
myself ......d

wil i
do .a
hav ....a
mad ....a
read ......a
say ..a
told ....a
want .aa
wil ....Bec
would b

wil if
sh ......b
you ....a....b

wil it
is ...b

wil kil
myself ......e
you ......d

wil leav
if ......A
th ..c..D
you .....f

wil lock
you .....b

wil look
away ....E

wil mak
sur ......g
you .....eB

wil my
ex .........a

wil need
a ......c

wil not
stop ......b

wil only
a .......a

wil our
son .....a

wil out
you ......d

wil pay
for .....da..A

wil post
your ......e

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

wil say
sorry ..a

wil se
to .....da

wil send
your ......d

wil shar
your ......d

wil show
me ..a

wil slap
you ......a

wil sleep
with .....b

wil stay
in ..bb

wil strangl
you ......a

wil tak
it ....a
th ..H..D
your .....e

wil talk
to a

wil tel
everyon ......d
th ......c
you .....AL
your .F....c

wil thank
me ...a

wil throw
your .....c

wil track
your ....e.A

wil until
you .a

wil wak
you .........b

wil want
to ....a

wil wear
th ..a

wil what
matter ........a

wil when
my .....a
th ..a
you b.A

wil wish
you .....c

wil writ
" .....a
th .......a

wil you
ar .....C.aA
can ..aa
do .........B
ow .........c
should ..a
wil .....c

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
you .....c

wish you
had .....b
would a

with
, ..a
a B...a.dcB
al ...b
another ......d
benefit .........c
both .....d
her ...AbBB.e
it ...F....Ae
marcus ...a
me B.dbb.aFBc
money .......e
my b..BC..A.D
no .....c...G
on ......h
opinion .......b
other b
someon .....c
th a..BaA.Bd
that ..Ea
them ....A..c
two ...A
us ......A
what ....a
whom ..d.b
you ...BADD.E
your ca..ABCgAb

with a
stick ......a

with another
man ......c

with both
of ......a

with me
, ..e.b.b..A
and ......b
for ........d
in ...ca
it .........a
til .....b
until .....a

with men
, ..b

with my
ex ..a
own ....a

with on
ey ......a

with other
men a

with peopl
i ..a

with th
baby .........A
bird ..a
boy .....a
clock ....a
kid ........a
number ....b
rent .a
ring .........b

with us
, .....a

with you
and ...A
if ......E
on ..a

with your
ex ...F..B
mother ..a
phon .......a
sister ........a

withdraw
from ...c
my .....c
th ......b

withhold
th .....b

within
reason h

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
, ...ba..a
and ....d
at ....f
for ...B
it .........b
night .........B
on e
with ......b

work it
out .........c

worked
out ........a

would
appreciat e
ask a.....A
be B...A.bDc
better ..d...a.D
book .......b
burn ......a
cal ...a...c.b
di ......C
do ..a..dc
expect .........a
feel ...dc....a
find ......c
get ......b
go ......C..a
hat ...C..bA
hav ..B.A.aebb
help b
hop c
it .........A
just ....b
kil ......B
leav ....a
let ......c
lik b....BDAaC
look ......f
lov a.bC.....H
mak ......d
never .K
no ...a
not .B..A.ecBA
only ..a.a...A
prefer ......B
promised .a
put .........c
rather AA..EBD..C
say ......c.be
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
you AIKCLEIPLN

would be
careful ......a
happier ........b
mor .........b
wis .....ba

would been
a .......b

would do
anyth .b
it ...b.a

would hat
for ......d
it ......A
to ......a

would hav
liked ........a
you ...d

would i
need ......b

would let
you .....aa

would lik
her .........b
it ...a.....D
less b
som d
th a...d....C
that ...e
to A.aAA..a.A
you c.J..BBF.A

would lov
it ....b
to ....E.c

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
a ....c
that a

would you
be ...a
pleas b

wrecked
it .......a

writ
" .....a
it ..c
th .......a
to .....D

writ it
her ..a

writ to
you ...b

written
down ....a
on ..b.....a
th ......b

written on
th ..b

written th
not ......b

wrong
and ..a
with .......c

year
, ..A.C.D
and ...da....A
i ...C
of ......f

year and
i ....b

year of
my .......a

yes ,
so .........a
that ...a

yes
for .........a
last .........B
or .........C
to ......aaaC

yes or
no .........D

you
, .B...Acab
a ..B.A.B.dA
about ..E
act .....a.c
again ..b
against ..bc
agreed .........a
alway .cE.....B
and caC.aGD.D
answer ....a
ar B.aAb..cba
arriv ..a.a
as ...b.....b
ask ..a..BC
asked ..BCE.C..B
back c
be .....CAfE
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
buy ..b
by ..D
cal ..B
cam a.c.....c
can BC..BaBCDc
caused .......a
chang ..b.c
cheat .......G
cheated .....a
chos ........c
clos ........a
com .....A
confid ...b
consider ........d
constantly .c
cook ..c
cost .......b
could b.aa....ad
cry ......c
cut ..bd
danced .....a
dat ......c
dead ......b
decid ..C
deported ......c
deserv .....a
destroyed .......c
did ..DA.a
do .cbaA..EbB
driv .......b
drop ......c
dropped ...a
drov .......b
eat ..e..A
embarrassed .....c
enjoy ........f
enjoyed ........d
failed .......a
fancy ........aC
feel B...BB..a
felt ........a
fil ......f
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
get .B.abb.AF
giv .........f
go ..c.aBaB.A
got ......A..a
had ...c.bFb
hand ....c
hang ......a
hat .......Ae
hav .ba..a.aAa
hear ..g
hom ..A
i ..FA
if .....C
ignor .....b
ignored .....a
in .A.F..b.F
interrupt .a
invariably .f
invited ........b
is ........E
it .b
just ........dB
keep ..b..Ba..d
killed .......d
kissed .....d
knew ........ca
know e......JDf
laughed .....b
leav ...Bc.bA
left .......Dd
let ..J......b
lied .....c
lik EBECA.DJaB
liv ..d
look ......B.c
los .....a
lost .........c
lov ........a
loved ......C
mad ......bfFA
mak .a.a..ba.a
married .........a
may ..d.a.BED
mean ........a
meant ........c
meet ..be
might ..B...c.A
mind ......C
miss .....b
missed .....b
mov ......c
moved ......c
must ..ecbEA.E
my ..F..D
need ..ca..EE.D
never .dA.BCC
no ......a
nod .....a
not c.E...Aa
off .....a
on ....ac..Cb
only ..B.....hB
or ......A
ought ..d
out ..C.De..B
over ...b..b
ow .B...C..De
pay ......F..a
pleas b
promised ..a......e
prov .......a
push .......b.b
put ........f
quit ..aa..b
read ..C
reckon ........a
refus .........b
regret ........h
resent ........c
ring ....a
ruin .......c
ruined .......fB
said ...B..a.ab
say .bAcd...ab
se ...d..E
send .........a
sent ......e
shal ..k
shar ..c
should A.ec....Bb
show b
sign ......c
signed .........f
sit ..cc
sleep .b..a
slip .....a
smok .....c
so ..C.....A
speak ......e
spend ...a.b
spoiled .......a
spok .....a
stand .....c
start .........b
started .........a
stay ..db..iC.B
stayed ........d
stil ........a
stop ...a.a...e
stopped ...e
stupid .......d
sulk .....b
swear .....d
tak .........A
talk ......c.A
tel a....bdAC
th ....C...Ba
than ........e
that ....C..c.a
think .....A.Ba
til .....b
to c.bb....Dc
told .....c.A
took ........b
travel ....a
trusted .........a
turn ....b....b
two ......D
typ ....a
unlock ....B
until ..c..a
up ....cc...c
visit ...c
vot .....a
walk ....b.d
want B......Bc
wanted ...A....e
went .a..bc
wer c.b.c...aC
when ....b.F
wher ..c
which ..a
who .......d
wil B.hb.dBEEa
wish ......B.c
with ......f..b
work ......b
would C.a.b..Bca
wrecked .......fA
writ ....a

you ,
al .......a
and ..A..ba
i ..a..B
in ........c
lik ........a
me ...a
my .....b
not .b
th .........a
you .......bc

you against
me ..bb

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
alon ..a.c
alway a
an .......e
ashamed .......Dd
at ....g
banned ..c
bored ........b
broken .......a
count ........b
crazy .......c
do ........b
don ..ce...C
drag ........c
easier .........b
forbidden ..c....A
fre ..C....CEB
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
hopeless .......b
i .........b
in ..a....F
jealous ........b
lat .b...cc
leav ...c..a
mental .......c
min .........d
mor .........a
my ..B....G.g
never .bd
not ..ea..bDC
obliged ..b
on b...ab..B
only .......B
out ..da....A
paranoid .......b
pathetic .......b
plan ........c
plot ........b
required ..d
sleep .....c
so .......cA
stay ..fe
stil ........a
such .......a
supposed ..a
tak ..a
test ........a
th ..JA...eI
ther ....c
think ....A.A.f
to ..i....CG
told ..a
too .......gB
toxic .......c
try ........b
up ....a....C
wait ........a
wear ...a
welcom ..C....CCD
why .......a
with b.bbd....B

you at
hom ..a
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
do .........b
find ......b
forget ...a
go ...A
hav ..b..ab..A
keep ..B
li .........b
look .....ba
not ..i..FB.dd
say ..D......A
se .........a
stay ...B

you chang
th ........a

you cheat
again .....DJB

you com
back ......d
hom ..BA.Aa
in ......B
straight ...a
to ..a

you confid
in ...b

you could
not ........c

you danced
with .....a

you dat
after ......a

you dead
than ......b

you did
in .c
it ........da
not .....a.CaC

you do
is .a
not a.abB.A.bA
what ..a

you driv
me .......c

you drop
th ......d

you drov
me .......c

you embarrass
me .....a

you embarrassed
me .....c

you end
it ......a

you enjoy
it ........a
se ........b

you feel
lik .....D
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
a ..A
for .....d
in ....a

you giv
in .........b

you go
, ......b
out ..b...A
ther ........b
to ...b

you had
better ..a
energy .........b
not .....a
th ........a
your ...b

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
got ..ba
had ..b..B.CBa
learned ..b..a
left ....a
lost .....d..b
me ...c
never ..CA
no ..a...a.cb
not .e....a
noth ..b.a
on ..ab
paid .....a
rung ..c
said .........c
seen ......d
suffered .....a
ten .....a
th .......a
til .........b
to cCj.cFDLI
turned .......a
until ......d

you hear
me ..c

you ignor
me .....a

you in
it ......b

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

you leav
, ......b
me ......b
th ....c

you left
me .....cb
th ........a

you lik
, ....eC
a ........c
it ..b..d...a
th .....a
your ......a

you liv
with ..a

you look
at ........b
down ........b
lik .........b

you lost
th .........a

you lov
me .........b
th ........a

you loved
me ...a....aa

you mad
me .......gEC

you mak
me ......dc

you may
se ..c

you might
be .........a
want ......a

you miss
your ........a

you must
be ..B....b
quit ..Ga

you need
my ..d
not ..HB.....B
to a.b.b...B

you nod
off .....a

you off
from .....a

you on
th ....b

you onc
, .a

you ought
to ..d

you out
of .....d

you ow
me .....A..Cd

you pay
for ......A

you pick
up ..a

you promised
me ..c

you push
me .......a

you put
on ........b
out .........c

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
no .a
you ..A

you se
me ........b

you send
me ....D....a

you shal
not ..e

you should
be ..b
not .......a

you signed
up .........b

you sleep
at ......f
on .....b

you spend
your ...a

you spok
to .....a

you stay
hom ...a
in ..cc

you tak
th ..a.a
that ......c

you talk
back .....a
to .....C

you tel
me ....Bb..E
your .....a

you than
i ........a

you think
i ........e

you to
" ......cc
a .......F.d
admit ........a
as .....a
be g.eD
becaus .......d
block ...b
com .........a
cut ..a
did ..ab
ditch ..bb
do ..d...c
drop ..B
everyth .b
from .........b
get ..e...b
he ..C.....d
hes ..b
i A.B..A.AD
if ..Db.d..ac
in ....a
it ...a.C...A
keep a..A.a
know .........B
leav ...b
liv ...b
mak a
my F.BaAI..B
no ..bc.a
nobody .b
onc .a
put c.a
quit .......a
say ..c...b..a
sh .......bd
show ..a
sinc .b.......b
stay .......b
step b
stop ....A....B
tak b
tel .......a
th ..G.aCB
that a
ther .b
wear ..b
wel .......a
what .........B
whatever ......a
when ..A.E.b
why a
with .......b
you ..cb..dce
your ..C.B..ac

you told
me .....B..F
your .....b

you took
th ........d

you trusted
me .........a

you turn
it ..b
me .........b

you unless
you ......b

you unlock
your ....B

you visit
your ...d

you vot
against .....a

you walk
, ......c
in ....a

you want
a ..d
me ........b
th ........A

you wanted
me ........a

you went
out ....a
to .....a

you wer
a .........a
at ....c
not .......e
relieved ........a
think ........b
told ..b

you when
you ....b

you wher
you ..b

you wil
be ...BC.a.a
do ...A.KF
end ......a
feel ......a
find ..B..aA
get ..I
need ......a
never .DC...f
not ..ab....a
pay .....e
regret ..B..e
ring ..a
sleep .....a
stay ...a
tak .........b
thank ...a
wish .....c

you wish
i ........a

you would
be ......d.cF
been .......b
better ..d...a.D
do ..c......c
go .........a
hav ...A....b
lik ....AC...C
look ......c
not ......e
pay .....a
rather ......A.c
sooner ........b
want .........b

you wrecked
it .......a

you writ
to ....c

you>
" ....B...a
, .a...c.dDa
1 .........a
24 .fa
7 .db
9th ..a
a .A.BABa.bA
about .......C.A
account ....c.D
across ..a
act d....a.c.a
ad ....a
admit ........a
after ........ab
afterward .........a
again ..dcAd..Ca
against .a.b.a.b.B
agre ......a
al ..aaa....d
alcoholic .......b
allotment ..a
allowed ........A
alon ....bc
along .a.......b
already ......EAf
alway .i...DEDA
an b.C..Cac
and a...aCBb.B
animal .......a
another ......c
answer ...ac
any .a
anybody ...c
anyon ...d
ap .a
apologis ..b
apologised .....b
approval ..c
ar ..b..AAca
around b
arriv ..a
as ..b..c...a
ash ......c
ashamed ........d
ask .E.CAAF.CG
asked ..AAFCHEBD
asleep .........c
at ..bAaabB.a
attention .......b
attitud a
availabl .........c
avoid ........b
away ..c..F
baby ......ac
back cAB...aA
bag ..A
balcony .....aa
band .a
bank ..b
banned ..a
bath ......c
be aDCAH.bbdA
becaus .a...DAHf
becom a
bed .......H.c
bedtim .........a
been .......aaD
beer ..a
befor .Ba.A.AA
beforehand ....a
beg ........a
behav i.....a
behaved .....b
behind .........c
believ .....a..b
beth ...a
better b.dA...A
between ..A....B
big .......d
bil .......a
bin .....A
biopsy .......a
bipolar .......d
bird ..b
birthday .a......D
bit b.D...G
black ......a
bleed ......c
block ...d
blok .........a
body .........b
booked ........a
borderlin .......e
bored ........d
boss ...A
boy .......c
brain .......b
brak ......b
break ...a..a
brick .......d
brok .....b.bA
broken ......fc
brother ..c.....A
brought .......a
browser ....a
bus ...C.a
busy ...a
but .b.bb....A
buy ..c
by K.b..Bb.AA
cal .b.aa.a..C
callum a
cam ..a.a..ac
camera ....b....b
can ..A...BCE
car ..B
carry ......d
cas .a
cat ......b
caused .......d
chain .....a
chang ..c..D
changed ...a
charg ......b
chat ..ca...a
cheat ...F
cheated .....a
child .......f
childish .......a
children ........c
choir ...f
choos ..C......D
chos ........c
christmas ...b.a
church ...a
class ...b
clearly ........a
clock .b
closed .........d
clown .......a
club ..ce
coat ..d
coffe ...a
cold ..A....e
colleagu ...b
com ..AACa.L
committed .........a
compar ........d
conferenc ..a.a
confess .........a
confid ...b
consider ........d
constantly .j
contact ...b
cook ..h....A
correct ........a
cost .......c
could ...c..B..a
council ......b
counsel ........a
count ........b
coupl ..b
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
cut ..dh
dad ...cBa...C
danced .....a
danger ...a
dark .....a
dat ......e..b
daughter .......b
day ..c...B
dead ......e
decent b
decid ..A
delet ..a.a....C
delhi .......b
deliberately ........c
deported ......f
deserv .....a
destroyed .......g
did ......b
dinner ....A....a
disgusted ........c
dish .....b..b
ditch ..ac
divorc ......d
do .ba...BA.b
dog ..B...c.aa
don ...e..A
door ...aBaEA
doubl .....a
down ...b.Aa.b
drag ........c
dress ..d
drink ..eb
driv ......D
drop ...d
dropped ...d
drov .......f
dul ........a
duty .........e
each ..aa.....e
earn .....a
earned .....c
easier .........a
eat ..d.A....C
effort d
els ..c
email ....a
embarrass .....a
embarrassed .....b
end ......eC
energy .........b
engagement ......b
english .....a..a
enjoy ......C.f
enjoyed ........d
entir .d
even .........b
evening ...d
eventually b
ever .d
every .f.A.....E
everyon ae
everyth .h
ex ...B.D..b
excus ........a
explain ......b
ey ......a.a
fac ..F.d.d
facebook a
facetim ....e
failed .......c
family .....a.c.A
fancy ..A.....bB
far a
father ......cc
feel ACDJF..HdA
feeling b
feet .a
felt ........d
fetch ..a
fight ........c
fil ......f
filled .a
film ..D
fin .....a...b
find ...a.c..e
finish .a...A...a
finished ...d.A
fired ......d
first ..A.....A
fist ......b
fiv ..da.....a
fiver .........A
flirted .....c
floor .....c
follow ..e
fool ....aa
for A.A.AabCb
forbidden ..c....A
forever .f
forget .c.b.bA
forgiven .........b
forgot .....b..c
fortnight ...b
forward ....c
four ......B
fre .......G
friday ..c..aa.D
fridg ..c
friend ..ac.b.EA
friendship ...e
frigid .......e.a
from .Acb.B.AaA
froz .........c
ful ...c
furious ........b
gam .......B
garag .....e
gareth ..a
gav .........c
gay ......c
get cB..Aa.D.A
gf .a
ghost ......a
girl ..D.b.F
giv .....DG.Bf
glad ........g
go BE..B.bD
god ...b
gon ........a
good ..B....A
goodby ...b..b
got ...a..B.A
grateful .........b
great .......a
grounded ..c..i
group ..cd..D
grown a
guy ..ac
had ..b.A.A..a
hair ..a
hand ..b.b...C
hang ...c..b
happier ........b
hard .....a
harder b
has ...A...A.A
hat ..B...D.e
hav .aab..A.a
he ..B.bE..a
head .......b
headach .........a
hear ...B..b
her .....AcCbA
hes ..dc...a
hid ..A.....c
him ...A.Aa.cA
his .....aaC
history ....a
hobby ........b
hold ...E
holiday .......d
hom ..bba..CA
honeymoon .........b
hop ........h
hopeless .......b
hospital ..A...b
hour ..abc....b
hous .....cab
how C....aC..c
humiliat ......b
hurt ......D.a
husband ...b..B
hypocrit .......b
i DA.A.aAAc
ibiza .....a
idiot .......a
if ECBA.CaB
ignor .....aa
ignored .....a
imagin ........e
immatur .......a
in baa.ca
insid ..a
insuranc .....a
interrupt .b
into .....BDg
invariably .f
invited ...a....a
iron ..a
irresponsibl .......c
is ...b..ADda
issu .......b
it .a.A.aC.bc
jealous ........e
job ...b...Cb
join .........a
jok .......B
just D.HC....d
keep bb.B..A
key ..B
kick ........c
kid ..d...b
kidney ......a
killed .......d
killer .......B
kiss .....ba
kissed .....e...a
kitchen ........ab
kne .....b
knew ...a....cb
know c.B.B.aAF
known ........a
kofi .a
lad ......E
last .....D.AB
lat .c..a..C.D
later a
laugh ..F
laughed .....b
lawyer ......c
lazy .......g
lean ......b
learn .....b
learned ..b..a
least .......b
leav ...b.CbGc
leech .......b
left ..C.a.b.b
leg .........b
leilas ...a
lena .....a
less e
lesson .....c
let A.Aab.F..c
li .........a
liar ......b
lied .....e
lif .c....dcb
lik BFAFE.Bb
limit ..a
lin ......a
list a
listen ..b
littl c
liv ..be
location .....B
lock .....a
locked .....c
log ....c
lonely ...f
long ......A
look ..B....Ab
looked .......a
loosen .........a
los .....da.A
lost .....c..aa
lov ....C...ja
loved .b....E
loyalty a
lunch ..b..A
lunchtim ......b
ly ......a
mad ..J....e.A
mak ..a..C..ae
man .........A
manner a
many .....a
map ....d
marriag .b
married .......G.d
marry ......a
marta ..b
mass ..a
mat ...c.b
match .ba
matter ..c
may ..b.a.BBF
me B...B..bcd
mean .........c
meant ........b
meet ...fc
men ..bf.....B
mental .......c
menu ........a
mess .......c
messag ..b....ac
messed .......a
midnight .....a
might ..B...b.A
min ..D.aCb..e
mind ..ECD
minut ..A.bb
miss .....d..b
missed .....b
monday ..c...b
money .....b...D
month .......B.c
mood .......a.a
mor g..D.FBAA
morn ..B..B
mother ..bb
mouth .......c
mov .....Cb
moved ..a...a
much a......C
mum ......CB
mummy a
must ..dbbEA.E
my a..AE.A.bB
naked .........d
nasty .......c
near .........A
need .Dde.B..A
needy .......d
netbal ...a
never .gA.AA...A
new ...b
next ...a....B
nic .......B.a
nicer e
night ...A.....b
nin ......F
no I..a...B.a
nobody .a.d
nod .....a
non ...a
nor ...a
normal d
not E..aA..Bb
noth .....C...C
now ..aaEc.F
nud .........b
number ....a
obey ..g
obliged ..b
obviously .......a
oclock ........a
october .....a
of .aA..A..b
off ...aaaA..a
old ..Ab
on .b.B...CDa
onc .c.cc.B
onlin ....c
only DBAc.G.Df
open ..b..A.A
opened ....a
opinion ..b
or .....ABADC
otherwis .........a
ought ..c
our ....Cc.a
out .B..b.a
outsid .....e
over ..A.B
ow .B...CAADf
own ...A.a.a
pack ......c
paid .....d...E
pain .........f
pan .....a
paolo .....a
paranoid .......c
parent ...a
park .....b
part .........a
passcod ....b
password ..D
pathetic .......e
patienc .......a
pay ..C..c...a
peopl ..Cba.A
perform .........a
permission ..c
petrol ......b
phon ...A.C..a
photos ......a
pic .a
pick .a......B
picked ........e
pig .......d
pil ......b..b
pity ........e
plan .....BaDbA
play ..A
pleas ..H...B..a
pleasur ........a
plot ........b
pocket .....a
point ........c
poisoned .......d
polic ......b
pound .....b
pragu .....a
pray ........c
pregnant .........a
present a
pretend ........a
pric ....ab...a
problem .......d
promis .b
promised .a.......g
promotion ........c
proper a........a
properly b
prov ....a
psycho .......b
pul d
purpos ........g
push ......ba.b
put a.a.cEC.b
pyjamas .........a
quiet ........bA
quietly ........a
quit ..ae
raised .......a
rather ...BB.FAa
read .......DE
really ....c...c
reason ..DE
reckon ........a
record ......a
red .........a
refus ..a.....Ag
refused .........b
regret ..D..d..fA
relieved ........f
remember .....dd
rent .....a...c
report ....e
required ..d
resent ........c
respect f.......a
respectful c
responsibl .......ba
reunion ....a
right ..D.....G
ring ..a.ca
room ...B.B
round ....a....c
ruin .......c
ruined .......iD
run ...ba
rung ..c
said ..D.b..D.b
sam ...C..a
satisfy .........d
saturday ..aaBda
say C.ADcCAB.a
scar ........b
scared ......f
school ...a
se H..fAAADaB
second ......a
secretly ........e
sectioned ......b
seen ......bB
sel ..a
selfish .......hA
send .b..c....f
sens a....a
sensibl a
sent ......d
set ..B
sex .A.E.DE.Cc
sh ........aC
shal ..d..A..BB
shar ..e.b.C
shav ..c
shift ....a...c
sho .......a
shop ..b.....A
should ..b...d.Da
show g.a....B.a
shut ........a
shy .........b
sick .......c
sid .d....B
sign ..d...b
signed .........f
silent .....a
sinc .cC..C..d
sing ...b
sister ..B
sit ..c..a
six ..c
sky .........b
slap .....b
sleep ....bbBFHb
slept .........a
smart .....a
smil ........b
smok ..bA.a...A
snak .......b
sneak .......a
so ..Ab.fdcca
sofa .....a
sol ........a
solicitor ......b
som a
someon .....a..b
someth ........e
somewher ...f
son ........b
soon c
sooner ........b
sorry ..B..fbD.a
sort b
spac ......c
spar ..a
speak ...a..d
speaker ....a
spend ..bb
spineless .......c
spit ........c
spoiled .......d
spok .....a
stand .....b
start a.e
station .....a
stay B.aaFCbA.B
stayed ...d....c
step e
stew .....a
stil ......BEca
stop B.aa..C.E
stopped ...c....c
story ........b
straight ...b
stranger ...b
streak .......a
street ......a
stupid .......g
such .......b
suffered .....a
sulk .....a
summer .a
sunday ..db....D
support c
supposed ..a
swear .....c
sydney ........a
tabl ..b
tak ...DaF.B
talk ...aa...A
tart .......b
tast .....c
tea .......a
team ...b
teas .......a.c
teeth ......b
tel ..b.F...DD
ten ...D.a.B
term ...a
test ........d
text ..bBa
th BaA...A.bA
than C..e...Dh
thank ..C......c
that Aaaa.AA.aa
their ......b
them ..cd...baA
then a.A......a
ther E..ab.D.a
therel .....d
they .....G
theyd ......b
thick .......d
thief .......c
thing ......Ed.d
think A.BB..AGj
this ..aD.a.b
thos .....D
though ........b
thought .........c
thre b......C.b
threesom .........d
through ....a.a.Cd
thursday B.A....A
til ..a..e.A
tim .a..A.E
tired ...A...DBa
to ..b.aaBDba
today .......A
told ..c..b.D.A
tonight ..bAAa.B
too ....Ab...F
took ...D....b
towel .......a
toxic .......g
tracker ....b
train .....B
treat e.b
treatment .....a
trip .bac
trust .......b.d
try c......Aa
tuesday ..b....BB
turn ....b.Ba
turned ......Ac
twelv .....a
two ..aD.D.aD
typ ....c
understood ..c
unfit ......b
unlocked ....a
until ..ac.baI
up a..b.a...b
upset .....d
upstair .........e
us aa.B...d
used .........d
useless .......e
very ......a
video ....b
visit ...d.....c
voic ..B
volunteer ..b
vot .....a...b
wait .....a.Ad
wak .a
walk .a..b.a..C
want G.ABC.bHj
wanted ...D....d
ward ...c
wardrob ..a
warm ..c
warn .....b
was ..HF...Bbd
watch ......a
wav ......b
way ...CA....b
we B.a..dBa.b
weak .......b
wear ..c..A...a
week ..b..a.HC
weekend ..b....G.b
weight b.c
wel ...B
welcom ..D.A..DD
went ....ae
wer ..baa..Aa
what aC.D.daC
whatever ..a
when ...aA.DaBA
wher ..bb
which ....BdA
whil ......B.C
who ..a.a
whoever ....b.a
whol ..D
whor .......b
why ..E....a
wif ..a......e
wil F.b..bbEEc
win ......b.a
window ........A
winter .a
wip ........a
wis ......b
wish ..BD.c.HhA
with AA.b.B.B
within a
without ..c..a.E.B
woman .......c
work c.aba
world c
worth ......a
would ...AaBaD.a
wreck .......d
wrecked .......jC
writ ....e.A
written ....b
wrot ....a
yard .....a
year ......b
yes ..c.A
yoga ....b
you I.BA.b.bea
your .aDBC.CA.A
yourself ..A...Ac.a
zero .c

your
" ........c
, b.AC.a.a
a .......g
account ....ba
address ......a
adhd .......c
ag b.b....a
allowanc .....fB
apology ........c
ar ...b
attitud f....c
back .....C
bag ....d
bank ..b.cbA
be .......b
beard ..c
best ...a
big .......a
bipolar .......a
birthday ......A..F
body ....E.DD.j
borderlin .......b
boss .....Bd
brain .......e
brother ..BcGABAD
business ....A
cal ....b
car ..D.c.C
card ..B..f
cat ......e
chat ....d
choic ......d
church ......a
cloth .....ad..b
cod ....b
colleagu ...b
cousin ..bcHACA
dad ...bCFaa
dat ....a
data .....a
daughter ..a...a
day ...a
degre ......b
diary ....f
dms ....j..a
do .......j
dog ......a
dot ....b
drink a
duty .........h
email ....f.G
evening ..a
ex aba.a.BB
ey ........h
fac ...D.Da.e
facebook ..a
family ...eKL..EE
father ....E
fault .......l
find .a
folk ...c
friend A...DAAAB
gam .....a
girlfriend ......c
gmail ....a
go ...a
googl ....f
graduation .....c
gran ..A
grandmother ......d
green ......b
guitar ......a
gym ....b
hair ..d..B
half .....a
hand ..AAAA...b
handbag ....c
head ...aFAcad
headach ........c
headset .....b
heart ....a...j
hiv ......b
hors ......a
husband .........c
icloud ..a
in ......a
initial ......b
instagram ..b.b
ipad ....a
iphon ....f
is ..a
jaw .......b
job EBB.ED.IGa
kne ..b..f
landlord ......d
laptop .....a
laugh ........a
lawyer ......a
laziness .......b
leg .........d
lesson .....a
licenc ......b
lif ...cBd
littl .....cf
location ..b.b
lunch ..c
manager ....c
mat a.EaC.GE
messag ..B.d..B
mileag ....d
mind ..ECG...ia
mobil ....b
mood .......d
mother .c..D..E
mouth ..a
mov ......b
mum bb.cB.AE
nag .......a
nan ..a...c
need ..a
new ...E..e
no .........k
not ..da
notic ..bb
nud ......h
nurs ......b
offer ........a
offic ....b.b
old ...e..F
operation .....a
other ....aa
outfit ..b
own .....e
pal ...f
parent ..BdH..B
passcod ..b.f
passport .....d
password ..CDgAC
period .........e
phon C..A..GA.C
photos ......f
pictur ......a
pil .........b
pin ....f
plan ........d
playstation .....c
post ......A
privat ......a
punishment .....c
real ........g
receipt ....d
record ....A
reputation ......b
room ..e
salary ..a
samsung ....c
scholarship ...a
school ...b..d
screen ......A
secret ......a
selfishness .......f
sentenc .....b
shar .....c
shift a...d
shout .......b
sid c........c
signatur .......a
silenc ........b
sister ..cbC...Ab
snap ..b
snapchat ..b
son ......a
stammer .....a
student ......e
stupidity .......d
supervisor .....a
teeth ......a
temper .......a
text ....a
therapist ..b.b
thumb ........a
thursday ...a
ticket .....b
to ..GA..EA
ton e
twin ...g
violin ......a
visa ..C
voic ..a
way ........g
weekend .....d
weight g
whatsap ....a
wif ..e...a..A
wifely .........a
windscreen ......b
work ....d
xbox .....e

your apology
was ........c

your bank
card .....b

your body
is .........a

your boss
, ......b
about ......c

your brother
, ...A
is ...a
th .........a

your car
key .....c

your cloth
off .........b

your cousin
, ...a

your credit
card .....a

your dad
, .......c
birthday ......b

your data
, .....a

your desk
, ...a

your do
, .......b

your duty
to ..a

your evening
with ..a

your ex
, .a
about ....a
at ...a
got .........b

your fac
say ........a

your family
everyth .B....e

your fault
, .......c

your find
my .a

your friend
, .b
ar .......b
you ...b

your grandmother
china .......a

your green
card ......b

your gym
bag ....c

your hair
without ..a

your half
of .....b

your head
when ........c

your headach
is ........c

your heart
is ........c

your hiv
status ......a

your husband
, .........a

your job
is ...E..D..B
to .........a

your licenc
to ......a

your mother
cal a
is .....a
liv ......a

your mum
, ......b

your nam
in .....a

your notic
at ...b

your password
with ....c

your phon
cal .......a
contract .....b
for ....a
on ....B
stay .....a
with ..b

your playstation
go .....a

your signatur
on .......a

your therapist
not ....c

your ticket
to .....a

your trip
to .......a

your way
of ........d

your wifely
duty .........a

yourself
from ...d
out d
to .........c`,
};
