import type { Weights } from '../../../domain/boundary/clarity-model.js';

/** Made by `npm run train` of the statements in `tools/clarity/en/`. */
export const weights: Weights = {
  bias: {"vague":-0.87,"absolute":-1.4,"other-directed":-2.74,"isolation":-5.03,"surveillance":-5.69,"punishment":-3.26,"threat":-4.76,"blame":-2.85,"mind-reading":-3.35,"coerced-sex":-4.92},
  cues: `!
" BC
, HcFbCD.CHb
a Qe...cHfFB
about CdA.EIBccH
accept ...c.....f
account .eaC.dA
act .......c
affection ..A..f...B
after Ea.ACAFBAD
again AdAdAIgCFE
against .E....B
agre .c
al .eDeB..CbE
aliv ......e..A
allow ..kb.....C
allowed .bacbACCDa
alon .CFc
am .....B...f
an A..FC.D..f
and FJOdBabBHc
angry .c....C
anniversary .b
another .a.a
answer ...cCEb
any .gKfcFLEDB
anybody ...f..A..A
anymor .a.d..C.b
anyon .aEe..GAEH
anyth Bg.B..b.GA
anywher .bDg.....D
apart .cCc
ar .BFEaCb.Ad
argu .c.......e
argument ...B..A..A
around b..f...AbC
as .CB.c.A..c
ask DB.NBGI..d
asked ..B
at .a..I.LE.K
awak .........e
away ..B..CD.Ch
baby ........c
back ..h..Cd
bad .C....B
be g.Nb.AbdA
becaus .BBGB.Bf.H
bed ...HDDD.Cd
bedroom .........b
been .E
beer .d
befor ..Fba.CCac
believ ....a....A
best ...c
between ...I..E..C
bil .......a.c
birth .........c
birthday ..E
blam .C
body .B.E
book ...e
both .c.......A
bother ...cdbC
boundary .........d
boyfriend ..e
bring ......b
brother ..C..B...A
business ...cA
but .b.hA.DbA
buy ..e
by .aFcCcd
cal DBDdCBCe.D
can ......a
car ...AD.HEfA
cat ......b
chang .h.E.....c
chat .E..k....B
cheat .........g
check DC.Ed.B..E
children .CFH...c.F
choos .BbA..C
christmas .....e
church ..Cd
circumstanc .g.B.....B
class .....a
clos ..Aa.....b
club ..Ac.....a
coffe ...c
colleagu .ABd
com CdDaEccCc
comfortabl .B
complain ......A..g
condom .A.B.AD..j
contact ...g
control .........b
cook .a...f...A
count ...D.....j
cousin .a.c.....A
coworker g
dad ...a
dar ...ca
dark .a
daughter ...A..a
day .bE..eB..E
decid ..eC
delet .A.Fn
detail ...B
dinner ...B.fD..B
discuss .c.C
dish .f...b..C
do .dHC..aBEc
dog .E.B.Bb..C
don .a...b...a
down ..FbBBAb.k
dress ..aC
drink d.hGCBDADI
driv ..fd
dur .ceB
duty .B
each B..E
eat ..b..fa..C
either ...c
eleven .a
els .E.i.fA..d
end .B....e..A
engaged ...b
enjoy .........b
enough .b
even .c....a.c
ever .mG.CBE..E
every ..Af
ex .c
exception .l.D.....F
excus .a.CA....i
expect ...d.c
explain ...A
fac ......d..c
facebook ....d
fail .h
family C.DcDB..aE
father ......c
feed .....e
feel ...A..C.e
femal .CAh
filmed .........A
fin .........D
find ....aCh
first ..a.....a
flirt ...B..e
footbal ..e
for IADAEgC.EE
forgiv .g
friday .A.b..C
friend KHTpKJGMGR
friendship ...c
from GCDedeCGH
front ..a
fuss ....a
gam ..b
gay ......c
get .dcEcaAFIh
girl AGDj.....D
girlfriend ...c
giv .E...CD.a
go a.cfL.AGJC
good .c.......a
guest .A.d
guy ...i
gym .AfA
hair ..hC
halfway ..C......e
hand .BA...A..e
hang B..e
happen .e.B..d..B
has .dAB..B..C
hav G.bebE.cN
he ...f
headach ..A.A....b
hear .c.c.....g
help .f.A.....b
her BGJfaFaF.D
hid ...Ci....B
him .B.e
his .B.f
hit .C....e..D
holiday ...d
hom CaGeCdd..B
hour .d
hous C..ebDH.Da
how ..cA..b.dH
hug .....e
hurt .I.C.Ba.aG
husband ..A......k
i FcGDbAeJ.b
if BFDIEcedBF
in C.aABCFGFA
insid ...A
into .b.B..A
is Be..cGGFCc
it cFDFb.b.ad
job .........B
join ...a
jok .B
just .........g
keep .B.b.....A
key .A.B.d
kid .H.D.Aa..F
kind .b....b
kiss ...B.a...B
kissed ........Bb
kitchen ..AB.....b
know ..FDf....H
lat be.C..C.b
later ...b
leav .B.a.DgA.b
left ......a
lend .e.B.....B
less ........b
let .Dg..D.B.b
li .e...f
lif .aEf..c..C
lift .C.b
lik ...BEBBeAC
listen .d....a.C
liv .e.A..i..E
loan ........e
location .A.Cd
lock ..B.d
locked ....g
longer ...f.BE
look ..AD.bA
los .B....c
lov .CCD.B.BgE
loved .F......g
lunch .ADdA
mak .E.aCbb.D
makeup ..c
mal ..Cg...C.C
man ...f
marriag .B.b.....b
mat e..f...A.D
matter .e..C...e
may .i.A.....d
me HCHE.AbDfb
mean .GAG.D..ah
meant ........a
meet .BFj..D..A
men ..Fh
messag .ABCg....D
met ...f
min .HfCa
mind ..CC..B..c
minut .f
mistak .a
money ...J.gD..e
month .DBE.fBA.f
mood .AA....c
mor FJ.f.I.DB
morn ......f
mother .bEb.f...D
mov ....e
much d
mum ...f
my JdCMEDANCD
myself ......AA
near d..d
need .JJfIHGAKA
neighbour .CDi
new ...e
next ......b
night C..eBEB..I
nin ..e
noon .c
now ..Ca
of JBcCAH.JIB
off .d.Be
offic ..aD
okay ...D.....D
old ...d
on aebDbBaHHB
onc CiG..E.AEe
onlin ......b
open ....B.A..C
opposit ...f
option .........a
optional .........d
or .H.e.fC..E
other FIGkA.CBDA
our D.C.DDBA
out .F.f.E.cFa
outsid ...d
over .....Aa
ow .G.C.B..GJ
owed .A.......D
own .C.A.....c
parent ..Bd..E..D
partner .Dac.....c
party bA.C
password ..AEhA...E
past ..c
pay ...b.eBa
peac .........a
peopl .ECl.....G
permission ..aE
permit ..h
person .e
phon BDI.g.C..D
photos .DB
pick .....b...A
pictur .G....C..A
plac .B.e....b
plan ......c..B
point .d.B
politic ..bA
post .G
privat .E.bg
promis ......d
promotion .......a
prov .BC...a
pub ..af
punish .........A
push ..B...c.Bf
put .a..B.B.Bb
question .........A
quit .........c
rais .eeA.....B
reach ...f
read GFGHa.B.BH
really .B....B.f
reason ...A..c..b
relationship ..Ac
relax .e
remembered .d.......A
reply ..Ae...Ab
respect ...a....bA
rid .A
right ...DC..A.b
ring ...d..C
room .....d
round .........d
row .c
run ...b.....d
rush .........D
saf ......h
said .gAE..C..b
saturday ..cA.....A
say DacI.A.EHf
screen .C.Cj
se ECLf.IgFEE
second ...e.....A
secret .e.Df....C
send ...Ce....D
set ..b
sex GRLFHCLJHf
sh ......b
shar ..DB.CB..D
shared ....c
should .D.Fd.B..g
shout ...A...b
shouted .......b
sid .c
singl .f
sister ..Ce.....A
six ..A..e..bA
skip .........d
sleep .AFD..Fd.c
slob .......c
smok ..jI...BED
so fdI..bEc.E
social .aCe
somebody .........c
someon ...a.....c
son .A....a
sorry .e.......E
speak .aad.aF.DC
spend b.fc.c...F
stand .......Ah
stay bc.G.C..aD
such B..A...h
sulk ......A..a
sunday ..a
surprised ...C..A..c
tabl .ac..A
tak bC.B.C.A.g
talk BbadE.G..G
tattoo ..d......C
tel AEFJ.FIBFG
ten ..aC..b
test ......c
text a.Ebb.B.BG
th ...aC..GAB
than ..bD.....a
that EFge.BaHI
their ...d.....a
them .B.c.Aa
ther ...baBcA
therapist ...b
thing caB......D
think ....A
this .AbI.D.AbB
thos ...a
thre ....ac
threat .C
threaten .E
through A.DFC....C
thursday .........A
tim .eAbc
to PBcACABJaC
today .........C
together .DAa.....B
told .A.D.....a
tomorrow ......f
tonight CDCB.e...f
too j
touch ..B.dcD..f
town .A....e
trip c.gA
trust .a..c.B.b
trusted ...E...g.D
turn .EGGfCCc.g
turned .........b
twic .........e
two .....c
uncl ...A
under .b
unless .A.e.....D
until B.ABBhACBE
up EBFB..a..B
upset ...B.c
us FCK.aHaBc
video ......c
visit ..HmAED.CE
visitor ...c
voic .f......aA
wait ........a
wak .....Ab..B
wal .C....e..A
want C.EADFaDeD
watch ..c
way ........a
we ......A.Ac
wear ..iH..B
wed ...c
week .BbG.eE..b
weekday ..b
weekend ..Ac.....A
weeknight ..dF
weird h
wel .A..f
welcom ...g..A
went .a.aa
wer .GFa..B
what AaCGGIe.FB
whatsoever .j
when .E.ABB.G.b
wher .a.C.BH.CI
whether ........aB
which ...B
whil A.BeFE.DCI
who .JA..BF
whol ...b
wif .Fed.....b
wil .dCIAbe.B
with e.JgFCGGED
women ..Dj
word .A.C.e
work c.d.DDAD.H
would ...C..f..b
year .e
yes A........J
you LFbbAeaAc
your IHCecBEDKE

!a
condom .........g
fuss ....a
month .B.B.f...b
reason .........b
row .d
singl .e
slob .......c
social ..Cf
thing .b
week ...A.a...a
word ...A.c

!about
anyth .f
it ......B
me ........c
my .CB
our ...b
th ..da..c
us .E.c....c
work .d

!after
nin ..a
work .b

!again
and ......f..C
if ......a

!against
you .D....A

!aliv
tomorrow ......c

!allow
you ..a

!allowed
in .d
to ..ecD..AC

!an
answer .........f
option .........a

!and
i .B..AccA
that ...c
you .........a
your ...C

!answer
my .A

!any
circumstanc .b
mor ..Bba.A
tim .a

!anymor
, ........b

!anyon
els .B.b.....A

!anyth
for .A

!apart
from ..Cc

!as
a .A...a
friend ...a

!ask
, .........b
about .c
befor .........a
me .Dg
you ..CD

!at
al .e.a....c
any .a.A.....A
dinner ..b
hom .d......B
night ...C
th .ACf
work d
your ...B

!away
when .........b

!back
to ...B.....C

!bad
wil ......B

!be
aliv ......c
around ........b
com ...c
filmed .........A
friend ...c
go ...b
her ......i
in .C.c
kissed ........B
lat .d
so d..B
such A......e
surprised ...B..A..c
th ...A..a..b
trusted ...E...g.D
weird h
with ...a....a

!bed
, .........H

!befor
i ...Bc

!best
friend ...c

!between
us .b

!bother
com ...c.bB

!cal
your ...b

!car
about ........c
if .........c
less ........b

!chang
your ...B.....e

!cheat
, .........c

!check
your ....g

!children
again ...B

!choos
between ...B..B

!circumstanc
do .b

!com
back ......b..A
hom ...bAf
over .B....d
to .b....A

!condom
, .........c
with .........d

!contact
with ...d

!daughter
again ...A..a

!day
went .b

!discuss
my .b

!do
it ......A
th .....c
to ......b
we .b

!dress
to ...B

!drink
at ..c
on a

!driv
to ..aa

!duty
to .B

!each
other B..E

!enjoy
it .........c

!enough
for .c

!expect
a ...d.a
me .....a...c

!fail
, .g

!family
has .b.A

!feel
lik ......A

!femal
friend .CAh

!find
us ......g

!for
a .AD..dAD.B
an .........b
me ...DaA...K
sex .....A
th .c.a
thre .....c
what ......e
you ..a.BaD..g
your .....f.c

!forgiv
a .a

!friday
, ...c..A

!friend
, ...a
i ...f
of ...f
over .C
with ...d

!from
me ..C.aga..D
my .A
th .....d
work ..Ag
you ..eE.C...c
your .........d

!front
of ..a

!get
a .Ac..g...D
it .....Ac..b
to .bc.eGB.Ee
you .........c

!girl
night .D.f

!giv
up ...C
you ..b

!go
anywher .dCf
back ...B.....B
on a..B..b
out .F.f..B..H
through .D.C
to ..a..aC.Cb

!good
enough .b

!hand
away .........c

!hang
out ...c

!happen
, .c

!has
a .A
ever .b
to .E.B

!hav
a .Dbed.dB.D
femal ..Ab
friend ...d
mal ..Ad
my ..de
sex ...D
to .LLOFC..F
you .feB..b..b

!hear
about .a
from ......C..b
that ...d.....a

!help
with .e.......b

!her
husband .........e
own ...A

!hit
you ......g

!hous
, ...a.....a

!how
i ..b.....c
my .b

!hurt
me ........c
myself ......CA
you .A....e..B

!i
am .....B...g
can .........A
do ..A.eCa
feel ........c
hav .B..c
say .b
should .........c
touch .........a
wil .D..Fcd
would ......e

!in
a ..bE
bed .FDCAAC.Bd
front ..a
my .........A
th bAEA.dC
this .AbCbBc
your .a.c

!is
fin .........B

!it
, ...C.c...f
again ......A
when ....b
with e.aA

!jok
about .B

!keep
th .........B

!kid
again ...B..e

!know
wher ......A

!leav
me ......d..c
th ...f.BA

!let
her ...D
me .........d
you .Bhd.CC..C

!lif
with ...A

!lik
, ...b
it .........c
me ...A..b.aA
that .afD..D..a
you .......f

!listen
to .e......C

!location
, ....c

!locked
screen ....c

!look
at ...B.b

!lov
me ..AC.A.AfC

!lunch
with ..CdA

!mak
a ...a..C..a
me ...B..h.B
you .A...cF

!mal
friend ..Ce

!matter
to ........e
what .e..A....b

!me
, ..c..EA
and ......e
anymor ........d
anyth .B
at ........a
down .......c.b
first ..d
for .B
in .........f
lik .cd......b
sex ........Ce
th .....B..a
ther .........b
to .bBE...ba
until .....c...A
when ......c

!meet
your ...b

!min
go ..eE

!mind
halfway ..B......c

!month
if .....b...A

!mood
, .......c.C
tonight .........B

!mor
, ......a..E
girl ...b
lunch ...b
than ..bD.....a

!my
birthday ..B
car .b
day .b
ex .a
family ........c
friend ...D
hand .........f
mother .....e
okay ...B
own .B.......d
permission ...D
phon A
voic .a......a
wif ..cf

!need
a ...d.....C
anyon ...g....AB
my ...F
to .DACB....d
your ...b.....a

!neither
of .B....B..a

!never
, .f
ask .B
be ...d..d
forgiv .d
hav ...A.....C
hear ...a..D
listen .b......C
onc .d......B
ow .D
post .C
se .E.H..i
speak .b
to ...c
want .b
work ......a

!night
, .C
out ..b

!no
, .B....a
affection ..A..f...B
again ......e
and ......B..c
circumstanc .e.......B
coffe ...c
contact ...d
delet ....h
drink ...b
exception .i.C.....C
excus ...A.....e
femal .A.a
for .........b
friend .D.b
headach ..A.A....b
hug .....e
kiss .....b
locked ....g
longer ...d
mal ...b
matter .f..C
mean .........c
money ..A..b
mor .BCfD
need ...B.....A
on .fCbCB...H
point .d
question .........A
reason ......d
right ...A.....e
rush .........D
secret .e.Bf....C
sex .....b...d
threat .A
to .ECD.ba.cb
when .........D
wif ..c......A

!nobody
but .d.e
com .c
els .........a
has .B
in ...A
is .b.Aa....B
should .B.B

!not
, ...C.....c
a .gAF.....E
accept ...c.....e
allow ..kb.....C
allowed .Bcbc..CD
an .........d
answer ...c.Be
ar ....a
argu .........d
ask ..DE..A..A
be eHFgBCadCc
bother ...cdbC
bring ......b
car .AF...EBh
chang .........a
com ...FBcd.bB
comfortabl .B
complain .........e
count ...B.....g
delet ....f
do .c..Bb...F
drink ..b
driv ...a
drop ......a
eat ..c..h...B
even .cB...a.c
ever .g....B
expect ...b.c
feel ......B.a
find ......c.bA
for .......e.c
get .DbAcdGDHi
giv ..a..AB.a
go cA.cEbBBE
hav A.ed.FcfF
hear .d.......a
hid ....d
hurt ......D
in .aA..b
join ...a
jok ......a
keep ...f
know ..C.g....B
leav ..bA.Bc..B
lend .d
let .Bfb.CEA.D
li .....f
lik ..He..c
listen .b....b
liv ......e
look .....b
lov ...B..D.e
mak ....AAe.Cb
matter ........e
mean BA......a
meet ...d..A
my ....A
need ..GgECD.J
on .kCA
onc .hBB.....E
open .........C
optional .........d
ow ........CB
permit ..g
pick ...aab
promis ......d
push a.....c
put ....A.G..e
rais ..b
read C
really ........c
reply .......Ab
respect ...a....b
say ..C...c
se ..A..Cb
shar .c.A.A
sleep ......Ed.a
so .......e
someth ....C
speak .....dB
stand .......Ah
stay b.bA.....A
such .......c
sulk .........C
tak c.AA..F.ac
talk .bd..d..A
tel .C.A..A..A
text d..a
th .B
ther ...eb
to .C.edAE.CA
tonight .........b
touch .....a
trust ....c...b
turn ..ABg.Ad
up .........b
us .........f
visit ...b
wait ........a
wak .....Ac..B
want BBA.CCcB.A
wear ..eA
welcom ...d
work .........D
you ...bhBa..a
your .C

!noth
bad ......B
i .e.......B
to .F..dBD.gC

!now
that ..A

!of
it ....A....d
me .Aaa.....C
min .DiG
th ..ba.....B
us .B.B..D
you ..A
your .c....d

!off
your ....c

!okay
to ...B

!on
a ..f
friday ......B
me ...d
my ..CC.....d
sunday ..b
th bF.C.ba
that ....e.a
weeknight ..bA
you ......c
your .C.Ad

!onc
a .........d
hav .e.......A
wer ...c

!opposit
sex ...f

!other
men ...d
peopl ...b
women ...c

!our
hom .a
liv ...a
sex ...B

!out
of ..A.b....c
on ..fG
with D.Ad.....A

!ow
me .E...B..GG

!owed
sex .A.......D

!parent
, .a.D

!pay
for .....f

!permission
to ..aE

!permit
you ..e

!phon
for ....aa
in ....b

!point
in .d

!punish
you .........A

!push
me .........d
my .........c

!put
th .c

!reach
you ...e

!read
my D

!refus
her .........b
me .A.......h
to .f.D

!reply
to ...e

!respect
me ...a....b

!right
to ...C.....d

!ring
her ...b

!say
in ..j......C

!se
my ...C..C
th ......e
them ......c
your .aBdD.b..B

!sex
, .E.B..B
for .........C
lif ...B
on .........c
until .....b
when .........G
with .........c

!shar
my .c

!shared
with ....c

!should
be ....g

!sleep
in .........d
with ...A.AC..f

!smok
in ..bB

!social
lif ..Cf

!somebody
who .........c

!someon
who ...b

!someth
i .........B

!speak
to .bFf.bD.BA

!stop
, .........H
and .........B
be g.....ac
cal ...a
check ....b
drink ..a
go ..Hh
hang A..a
me ....e....a
meet ...b
pay .....f...a
say .........b
se A..d
smok ..c
speak ...e.D
tak ...A..b..f
talk ..FC....a
text ...d
visit ...a
when ..D......A
your .....f

!such
a B..A...h

!surprised
when ...B..A..c

!tak
it ......B
th .........c

!talk
to .bDg..C.GD

!tel
anyon .A
me ..AD.A..AB
you .b.D
your .C

!text
me d
whil .c.D

!th
bedroom .........e
bil .......b.b
car ..c..c...C
children ...A.....A
day .....c
dish .e...b..C
dog ...A.Bb..B
drink e..B
first ........bc
gym ..gD
hous .Eah..A.AC
kid .GaD.....D
kitchen ..A......b
mood .AA
neighbour .CDi
next ......b
offic ..b
other .A
party b..A
room ....ad...A
tabl .ac..A
video ......c
wal ......d
way ........a

!that
dress ..aC
i .........D
is ....c
you ...a.....g

!think
about ......a

!this
baby ........c
hous .bAAcAB
town ......e
week ..d...B..b
year .B

!thos
peopl ...a

!thre
day .....c

!threaten
to .D

!through
your .C

!to
a .f.b
answer .A.a
any .a.c
ask .bC......h
be .B.B.cG
bed .cb
cal ...b
choos ..b
drink ..fE
driv ...c
enjoy .........c
explain ...A
get .........c
giv ...C
go ..ab..a..a
hav .Dbda
hear ...b.....h
hid ....f
hurt .A......c
it .......c
keep ...C
know ...C
leav .AFa....a
liv ......b
mak .........B
me .hcI.dc.G
meet ...a
my .....d
other ...d
prov ..C
say ..C......b
se .a..b....B
sex .........C
shar .D.A
sleep ..B
speak ..d
spend ..d......A
talk .cAa
tel ...E
th .De..BF.cB
that ...B..g
this .........A
turn .........d
us .B.Ad.e
visit .aCe
wear ...A
work ...A....a
you ..K..h..oG
your .D.hG.F

!told
me .B

!tonight
, .....AE..d

!too
much d

!touch
you .B...d...d

!trust
you ....d

!turn
me .........c
off ....g

!under
any .b

!up
for .........b
with ...e
your ...A

!us
, .c
condom .........c
it ....b.e
th .C

!visit
your .aCg.D

!want
it .........a
me ........b
sex .........E
th ......c
this ..D.....f
to ..EBA....a
you .Cbg..A.AB

!way
you ........a

!we
liv ..a
wer .A

!wear
that ..fF.....D

!wed
, ...b

!week
, ..c...B..b

!welcom
in ...d

!wer
engaged ...b

!what
happen .c
i .....Cg.CE
you .C....A..B

!wher
we ..b
you ..F...B.BE

!whether
i ........aB

!who
i .C
you ...E

!wif
of ..cB

!wil
i .i

!with
colleagu ..Bd
coworker g
her ...A
me ..bIbCF..f
my .........d
other ...a.....A
th b.Ba
you .e.C.b...B
your .a.aA....B

!without
a .aBE.D...a
ask .Ee......C
exception .c
fail .h
me .GFn.D...H
my .B....b..B
th .....c
you ...A..d

!word
to .....d

!work
for .........C
with ...d

!yes
today .........E

!you
, .B....e
about .g
again ...b
ar .ADC.Ad..e
around ...c
dar ...ca
driv ..d
for ...D.hB
from ...H
go ...c..A
hav ..Cd..B..F
if .....d
in .........B
my ..b
on .....ba..a
out .........c
se ...d
talk ..ce
to .JbF.CE.B
told .B
until ...a
wear ..a
went ...b
wil ....b
work ..e

!your
body ...B
brother ..B..B
cousin .b.c
dad ...a
daughter ...A..b
family ..AbA.C.AC
friend .c.A
hair ..hC
husband ..B......f
job ...A
kid ......a
lif .a.b
location ....d
mat a
messag ...Cc....A
mind ..B......e
mother .bCa.a
mum ...e
offic ...B
parent ..Bc
phon .GCEg.B
sister ..Ce


" JKHJJFLIIO
, CaFaCCAACa
10 ......A
100 Gh.....A
15 .........C
24 .c..a
7 .b
80 ..A
a .JEGBD.fEB
abl D
abortion .....Ah
about bcEGI.bJCE
abroad ......c
absolutely .f
accept ..a......e
access .G..j..B
accident ....CAd
account EAA..eBcDG
act mADE.c..DC
admit ..C.....i
affair .D..Ca.b
affection .....e
afraid ......F
after PCFAJ.DA.g
afterward .........d
again .CIaB.aJH
against ...f.b..b
agre Gj...FcD.a
agreed ..a..baCbb
agreement Bc
ahead ....C.c..c
airport ......b
airtag ....e.C
al NkO.fDbcBb
alarm ....D
alert ....f
allotment ...b...A
allow ..h
allowanc .....fG
allowed .......C.C
alon GaF.CD.eBF
along ...bBACd.a
already ..A..CAHii
also .........E
alway JuNFbGI.KC
am Fb..BbB.ba
amount e......A
an bEADbA.c.I
anal ..A......l
and IFGbaa.BHA
anger ..e
angry .aAA.El.DJ
anniversary .C...cDAda
annoy ........c
another .DADEc.D.d
answer .d..aCEFCA
anxiety .......e
anxious C......cAB
any Ffb.ebbCFF
anyon .aGjBHeC.A
anyth Cf...BF.AB
anyway .........b
ap BA.Hh.GEDf
apart ......A
apologis .dfE.dC..F
apology ....Ba.b.d
appointment .d.....A
appreciat h.....CA
appreciation e
appropriately i
approv ..ee
approval ..h
approved .Ade
ar FaabBDCd
argu .a....e
argued .....c
argument .cA..bA.dA
arm ..c...e
around e.Db..AD.E
arriv d.a.b
as FA.AceEcAe
ashamed ...BC...f
ask .a.bb.a.A
asked FEH.bBFDEB
asleep ..BA.C.B.b
assum ...cd.A.aA
at ..ADaBHDED
attention c.c...Cc
attitud f...Ddd
aunt ...a
availabl A........f
away .G.cEeaFa
awful ......d
baby b..E.D.D.c
babysitter ..A
back cKEDDdALDB
bad b.CcCDeA.b
badly .....a
bag ...Fa.fACC
bak ..c
band ...a
bank ECE.c.IDBI
banned ..ed
bathroom A
be h.EA.a..b
beach ....D
beat EAEB.GgB.A
becaus OPA.B.Fhab
bed J.BJ.EJAEg
bedroom C.ABAGdA.g
bedtim ........a
been BdEFAFCd
beer ..c
befor FHdBBDELEE
beg .....c
behav k.BA.chBBC
behind ...d
believ ....abdEg
belong .bBd..DCAb
besid ...b.....D
best e..c.aA..C
bet ........e
better mJgDaBbDJ
between CbEc..HBAa
bik ..a..c
bil bbDAa.Ad
bin .c...eC..A
birthday CcEDGeI.Fa
bit h..AAC.C.c
blam ..F....n
block .HEoKA..AD
blocked A........C
blood .......c
board ...b
body .BDFEEc.Ei
book CBd.Da.E.D
booked ........dB
bor ........f
bored ........c
borrow ....B
boss .B.CB.eDBF
both MMCFBEcABL
bottom .c.......d
bought ..AA.bCCfd
boundary a.aab...a
boy ...b..b
boyfriend ..A.b.AA
brak ......d
break ICa.F.gBAE
breakfast .......D
bridg ......g
bring D..D...B
brok .CCDE.FkDE
brother ...eBAbEDK
brought .......dB
browser ....d
budget ....A..c
burn ..DABHhC
bus .AA.A.D
but .DFA.Fa.ae
buy C.dF.cE..A
by PBgEABBEDG
cabinet .....Ad
cal Ab.BaKBCFI
called B...D.BC.A
calm .......c
cam .AAAaA.caa
camera CBACgCFC.D
can CADbA.BHCB
cancel ...cDiGD
cancelled ...A
car FJG.ab.GEb
card bDEI.hBDBA
cared .........c
career ...b..d
carefully ......f
carry ..A.CFb..g
cas ....F.a
cat BADHHKgB.H
caught ......b..c
caused .......i
chang cIbDAbGBAG
changed .....bC
charg ..d....c
chat A.B.eF.A.E
cheat B.BCeedbC
cheated .......e
cheater .......g
check .H.IjJJEHK
checked ........c
child C......i.a
children AbDDDHc..A
choic .........C
choir ..FjC.B.AB
chok B.....j..c
choos ..afEH.DB
chor .......c
christmas ...d.cC
church ..ecDGb..C
cigarett ......D
class ..gf..F..A
clean ..f
clear ..g......B
clearly ...A.A..g
climb ...a
clinic ....A
clock ....d
clos CACcHB...C
closed .e...AA..c
cloth ..eDa.cD.e
club DCJiBAFBCB
coat ........d
cod ...Ce.DC.B
coffe ...b..A..F
cold ..BC.hBeCA
colleagu ..Cb...CbA
com .ca.baBEBa
comment .....a
common i
communicat i.E
communication g
company ..B
completely .h
condom FF..d.FD.f
conferenc ....b
confirm ....e
consent .D.......h
consequenc CB.A.hf..B
considerat a
consideration b
consol .....iI
constantly .pCA.C.FF
contact .EBiFCAE.B
contract ........c
control ...A...c
conversation ....b..c
cook DbhFD.DEaH
cool .......b
cop ......c
copy ....j..B
cost .....bBe.c
couch .....c
could aMMJGLbMaH
counsel .......AcA
counsellor C....A...B
count .c..f
country ......e
coupl ....d....f
cours ..c.B....B
court ......c
cousin ...d.ADC.D
cover ..d......c
coward .......c
coworker .........c
crazy .......iAB
credit e....dB
cross .aACHd.D.C
crossed .aa..Aa.a
crowd ...c...A
cry .B.AC..Dck
cuddl .........A
curfew .....c.d
curry .........A
custody .....Cc
cut .GBgFcbHEL
dad ..DaF.D.CG
dana ...a
danc ....A....D
daniel ..Bg.....B
dark .....a
dashcam ....i.C
dat D...b
daughter ...b
day K.AHaaAFGc
dead ..DA.EpCDB
death ......b
decent h.....Cb.B
decid GGidJGDFBA
decided .AcC..E.ab
decision ..f......f
deep ..DB..CCf
delet CFceADHFD
deleted ....c.A
demand ..g.E
dentist .........A
deported .....Bf
deposit .......f
desk ....c.C
destroy .....Bg
di Da..A.aB.D
diary ..B.abC..D
did HIKAEc.A
died ........C
different cC
differently f.....A
dinner a..ELdBB.D
disagre .....a
disappear ......g
dish ..c.AbB.da
distanc ...c
divorc ...A.Gj..C
divorced ...e
dms ....e....A
do ed.A.AaaAb
doctor A.AAGBFD
dog FBGHIAfEDI
don Ae.bCFDB.c
door .CF.Ea.DCI
doorbel ....f.D
down EGfcGDa.cB
drama .......e
drawer ..aA.c...B
dress b.i...bC
drink a..HE.CkGa
driv FEAHdJ..EE
drop ...k.HGIdH
dropped ...a
drov .......fD
drown .....Cg
drunk .....aE
du ......A
dur ...DBCE.Aa
duty .DbCC..J.n
dy ..c.B
each CdJGf.G.EB
early ..B.A.AA.D
earn Cbe..e.B
earned ..c..dA..B
earplug .........B
easier .........b
eat EbfaFCE..E
effort h
eg ......C
eight CbaADBA..E
either CBA..Ab..C
eleven ..aC.....E
els FbF..j.Ea
elsewher ......Ee.a
email FFFHhG.GGH
embarrass .....f.a.D
embarrassed ..A..e.BdA
emergency ....B
employer ......a
emptied ....B
empty .....de
end K.EfDKbBF
ended ....C.C
enjoy ..DHD.GFhF
enough A.CdBg.E.b
entitled .........e
euros A.C......C
even GFaCbfI.Ee
evening A.B.CCEEaB
ever FiG.CL.GGN
every OjFfiDCELA
everybody ..B
everyon DhD.B.i.FD
everyth KsK.aIdCGC
ex .BICFB.Ica
exactly ........e
exam .......ab
excus ........d
expect b.bc.EEDCh
explain ..f..Bf
exs ....b
ey ....b.jD
fac ..ADb.g
facebook ...ae....B
facetim ....i
fail .......BeA
failur .......eA
fair b..C.cC
faithful cb.......d
fal ........bD
family AcMeIAC..D
fancy ......a
far ...d
father a.A.DA.dC
fault .CBEBD.i.F
favourit ....C
feed ..B..cE..d
feel dEGaA.IG.C
feeling ........c
felt ..B.BA.ACC
femal ...B
few b...b..A.e
fi .....c
fifty ...B.d
fight ...FAc.bc
fil .....B...a
film E..FEBGC.b
fin ...H.CGb.a
final ..gB
find ABGEdFdDc
fingerprint ....d
finish D.eEE.DBAg
finished .baeAF.B.E
fir E...DBiA.A
fired ......b
first KdfEb.EHHb
fish .c....c
fist .....Bi
fitted ....e
fiv C..aF..C.C
fix c
flat A.B..bA.a
flight ....B
flirt C..A.j.a
floor .....cc
flower .......Ae
follow .CbDjDHAC
followed ....d....A
foot ..de
footag ....c.A
footbal ..ce.BDB.B
for EaAEAaCBCA
forbid CAgd.BCA.A
forbidden .bf....A
forever Fs...BCaAB
forget BgDCBkJ.aH
forgiv .a.......g
forgiveness .........h
forgot ....B..Ff
form ......D
forward ...bh
four C.....B..a
fre .aDCD.EFGA
freak .......c
freez .c...h...d
fresh .........A
friday .GaIB.C
fridg .....c
friend CNHkGBHFFC
friendship ...j..C..A
from D..h.EBIE
front a.aB.e..bD
ful .h.....A
fun ...c.....A
gam a...BeFDbA
garag .....e.A
garden ...A..E
gav ....C.A
gay ...b..g
gentl b.A......E
get b.aEbebCbb
girl ...gDDa
girlfriend ...aE..C.j
giv BAAebCEKAg
given .B.....bba
glad ..AG..BCe
go HDca.adBB
god ......f
gon ...eDDeA
good dbDcD.GID
got C..Ba.eb.a
gps ....d
grandmother ...b..c
grateful .........e
great .........B
grew ....D
grounded .....h
group .aBlCCBEAG
grow ..e
grown a..a...b
guess ......a
guest ....AC
guilty .......Ef
guitar .....cA
gun ......h..B
guy .EAlE...AB
gym .Df.cCEa.B
had ..CAbaIeAC
hair ..gBAA
haircut ..f
hal ..B.A.A..a
half DCHA.GFCAb
halfway b..A.....b
hand IGbb.McEF
handl ......BcA
hang F.Ae.EeC.D
hannah ...b
happen ..D.IecDF
happened ....A.baB
happier ......B.d
happy ABEDBDEDC
hard .aCFDb.G
has G.beaHFeEb
hat GBFBDBd.f
hav B..AbDa.Bd
he BHB.DHbGFB
head ...bEC.CeA
headach ...AA....b
headset e.c
heal ...c
hear ECEDeAbFFH
heard C
heart ....c...d
heat ..a..b
hed .A
hel .c...cd
help .AFFAGJDC
her HADbcDa.cB
hes ......b
hid ..C.Ch.Ge
hidden .....cD..c
hik ..BbC
him EDCaA.fAbC
himself ......A
his FGF.aGf..B
history ....k
hit GEGDDIa..F
hold C.EB..D.ca
holiday c..ECaDhE
hom .HdfCBbCDH
honest cb...CB.bc
honestly .......c
honesty Hm..C....C
hop .EFECFdGfD
hopeless .......cC
hospital ...A.Fh
hotel ....e
hour .H..cBHFA
hous ..e..b.bGI
how FHaFFcbE.d
hug .......A.E
humiliat .....e..e
hundred .e
hungry ..B......b
hurt LGKCH.fI.E
husband ECca.EaBBf
i CAACAB.AAB
ic ......a
ideas ...b
if AFACCBcECB
ignor ..D..ja..C
immatur .......eC
immigration A...ACkC
important .........B
in DCABbC.DBb
inbox ....e
includ .c..b.DC.c
influenc ...e...E
insecur ...A
insid .........a
instagram .Fbff.BB.B
instal ....h
installed ....c
instead ...cC.B
insult ........b
intens b
internet .....Ad
interrupt .g..A..AD
intimacy .D.......k
intimat .........a
into DbFDd..fHB
invit ..BC..A
invitation ...gB....B
invited ........c
irresponsibl .......e
is ..AaBABa.b
it ACBAbBCbab
itd ......e
jar ...A.c...a
jealous C.E.CcCbdF
job ..cBGBADa
join ..ba.....a
joint A.B
jok c.BDBaD..C
judg ......c.dd
jump ......d
jun ...BE.G
just eKKaALCAec
keep .BEBeDbCHc
kept b.....d
key C.BAAiAB
kick .....c..e
kid .CBHDEcc.D
kil GEEEFHfGFG
killed .......A
kilos ..a
kind a.....b
kinder d
kindly A........A
kiss FBBB.BA..a
kitchen B...D
kne ..BB..B..b
knew ...eB...b
knif ......c
knock E.D
know CaFCdDeEfC
lad ...a.a...C
land ...c.BC..A
landlin ....b
laptop ACGGjc.FAF
last GcaDBBcBGE
lat EhEM.bCH.C
later f....A...c
laugh .....c
laughed .......C
laundry .......Ce
law ..d
lawyer ...B.Cb
laziness .......g
lazy ..A...AkBB
leak ......a
learn ..b.BeABBC
learned ......B..A
least .........d
leav MDGb.DbBaH
left CbGFDGbAdH
leg ....AB...f
lend ...A.DA
leo .......e
less l.c.A.CCBF
lesson ..DABgA..D
let aMDb.CBNLe
letter AAJFbB.BB
li E..FCccf.e
liar .......c
library ....b
lif .aCjFaacDF
lift ........a
light .....bC
lik a.ADBAD.BA
limit .....b...A
lin ..B..EaE.E
list .B
listen aCeDf..DaD
listened .....d.c
littl g..BcA.D
liv A..Beaff.a
loan ..a
location EMIIiGHFGK
lock CAAAdfAa.F
locked D..BDe...A
log ....i.A
logged ....c
login .AACi.FC.D
long gA.CaDaECb
longer ..g
look AIJ.eBK.dA
los E.e.HddADG
lost ....Bb.def
lot ..d..CdC
loud ..C
lov B.H.IKBJh
loved ...cBEECdd
lovely ...A...D
lower ..b
lunch BBeaAFFG.D
mad FGHHDGBhAE
mail ....b
mak .LcDEd.ACf
mam ...a.....c
man .DAg..e
manag .........a
many ...g
map ....g.B
march ..c.CbEc
marcus ...e
marriag .dFcFCddCi
married I.A.CJGdac
marry ...c....bc
massag .........b
mat cA.hGaGD.E
match ....ee
matter ....CA.aaB
matur f
may Fde.CEBIHC
me ACDabDAEfb
meal .........a
mean BAF.ED..ed
meant ...B...Bh
media a
meet d.OhC.BGEb
membership ...b...A
men .a.bC.DD.a
mess .E...aBkB
messag F.ACdcCGDJ
met ....b
middl .c.....c.a
midnight ..cE.dB..B
might ....B.d..B
mileag ....e
min F.HAAHKJ.f
mind ...DACaEb
minut Kb.IbHC.DB
miserabl .....cF
miss ..CCCcA..b
mistak .c
mobil ....a
monday FEdEFEI.BG
money .GcM.eJfc
monitor .A..i.D
month BH..AfJLD
mood ..AA...b.h
mor qNEJJa.GBC
morn D.B...GFCb
morning eAF.c.B..C
mortgag .........a
mother ...bFDacBC
mov .HDh.H.a.D
moved ......b.a
much jdHEFDCJCC
mum ..Ja.AD.aH
must H.gfaGDGEa
my EDbJDEFBAC
myself JGLHFEf.CE
nag .......a
naked ....D.c..h
nam GEBA...a.A
nap .........A
narcissist .......e
near ......b
nearly ........B
need eB.bbQF.Gd
needed .......d
needy C......g
neighbour ....d
neither .B....C..f
nervous ...a
netflix ....C
never PoQC.NBMA
new DA.BbBGE.J
next .ICEGAeCBE
nic b.....fC.a
nicer i.e......C
night HEF...AMCf
nin Bad.DCa..A
no IbEeaBCBGf
nobody IeNaEJdGGI
nois a
non Be..B.Ec.A
noon .D
normal i..B.....b
not ICa..CB..c
noth IkK.bN...B
notic ...cD
noticed ....A
now ..bgeaB.DA
nud ..A.HCc.Bj
number F.Edb..B.A
nurs ...a..c
obey C.kB..a.BC
obviously A.BA..A.gA
of AaEABC..aA
off B.aeDcBCBg
offer ....BA
offic ....dDdD.A
often c.....C
okay .Db.E.FA.H
old .CCc...E.E
on BACDbBAAAB
onc ..AbJA.AEe
onlin ....d.g.BC
only KKBmCJ.cfF
onto ....c
open ..GIkBDE
opened ..C.f
operation B
option d
or HHKh.dbMNe
oral .........j
order ..jC
other bBEd.AFGC
otherwis ...g
ought c.h....BA
our D.NBDADbAa
out a..b.bbEcC
outsid ....BaCb.D
oven ....B.A
over GbCab.dJaa
overspend .....bD
overtim ..c.....c
ow EHHE.HFAId
owed .........d
own KEMMEL.ACF
pac .........c
pack ...f..a
paid ...ABBE..f
pan ....c
paper ..ACCFb..a
parcel ..B.E.A
parent DCbdKGbBCI
park C.....c
parked ....C
part ..A....Bbc
partner eB....DH
party a.....IbCE
pass .......d
passcod ....j.A..D
passport ...BFabB.B
password INHIl.JHFJ
past .bhD
pathetic .......iB
pay bHAFFf..Fc
payday ..e
peac .......d
peopl AEHdDBabEC
perform .........g
period .........b
permission .Bjc....BD
person ..Ce...eDB
phon Db.Fh.ANCM
photo BC.Bb.EB.F
photos FDCHA.aDC
pick .aEeaMBFCH
picked ......BBd
pictur EDFG.FfGGc
pil ..H.EHjCBe
pin ....k....B
plac .....C...d
plan CebECa.FdF
planned ........a
plat ..b
play .aA.BdC
pleas iJQDGNQNJE
plenty .........e
pocket ...Ac.BC
point da
poison ...c..e
polic .BAABF
polit d.....A
post BEaE..fEAD
pound ...BB.c..A
pour ......c..a
prefer .A....D.B
pregnant .....Dc..d
present a.A
pressur .......c.A
pretend ..B....DhA
pric .....dB..f
print ....A.C
privat CbEEGA.A.D
priya ...c
problem ..B...Ag
promis Ac...C
promised .....B...c
promotion ..c...CA
proof ....d
proper d..c.....b
properly g..A.a
prov ..DBi..B.b
pub .b
pul f........a
punch ......f
puppy ....AAe
purchas ..c.b
purpos .CD.CECFi
purs ....c
push ......caB
put LAcDcC.E.c
queen .......d
question .....B
quick ....b
quiet DaBDDFb.hH
quietly ...a
quit aGdjGIJJCC
rabbit ......e..A
rain .a
rais ....DcA..A
raised .c.BAc.b
rat ....c
rather EEEEFEEF.C
reach .........e
read HJGJiBDHEF
ready ....A.AA.a
real ...a...Bcb
really ....eFBEd
reason .eCE.A.ea
reasonabl j...b..B
receipt ..b.f...B
recip ....C.C
record .....bd
refus DbFEEFGCCm
regret ..HC.iA.bE
relationship dDbBD..Db
relieved ......A.h
remark .....b
remember ..B.Dfh
rent AaAA..CA.b
repair ..Aaaa..Aa
reply ....B
report ....d.aB
request f.Eb...aCc
required ..h.B..BC
resent ........f
respect mBCBCABABH
respectful d.b....CB
respons ...c..a
rest Ad.aA.DD.H
restaurant .......Ad
return ......A..d
reveng .....id
ric ....C
rid ..be.C.C.B
right bH.B...LHd
ring G.IdeDEDFD
road ......b.A
rol .........A
room BbDAeIHccL
round .F..b.d.Af
rout ....a
row .c.a...B
rud .a...f
ruin ...CC.gh.b
ruined B.FD.GDmFB
rul D.ddbb...a
run A.fc.FgEDE
sad .........A
saf a.......B
said IHGNBCGIaA
salary .c
sam ...B..D
satisfied .........h
satisfy ..G......k
saturday Kae.I.HbDb
saved ......b
saving .......b
say QFaCAB.F.D
scar ......B
scared ..FDCAe.EF
school EBA.GCABAB
screen ..A.e....A
screenshot ...Af.f
scrol .a..f....D
se DNQee...cJ
search ....f
seat ....ea
second ....a
secret .a
secretly ..B...CBkA
secur ...b
seen ..Cac...eC
sel ..b..d
selfi ....g
selfish ..EC.ABkFA
send IIHKdI.HIg
sensibl f
sent ....A.a
sentenc .....bC
separat A
september ..b
servic ....a.e
session ......C
set .ACbaFae.a
settl .........d
seven B.....C.a
sex IMOOPM.KIq
sh CFGeFGeDEE
shal .EeF.B.BED
sham .....Ag
shar A.FIgF.GDK
shared ..D.c.AB
shav ..f
sheet .........d
shelter .....c
shift ..c...AB
shirt ..g
sho ........a
shop .Bc..B..C
short .Bd
should cJfeaH.GJd
shoulder ....Bd
shout .cAEBAAdEF
show gE.HeKCH.G
shower ....d....A
shut ...a....f
sick ....a....C
sid .d.c.bA
sign ....CAd
signed .........a
silenc ...A.d..c
silent ..D.DfD.aC
simpl .ACe..fAAB
sinc ..Fb.c.e
singl Cj...ABC.E
sink ..A...a
sister Eb.dE..aDA
sit .CfFd.EAc
six F.cEFIG.Aa
skip ....AdDA
slap ......e
slash ......e
sleep L.PMAhDaEd
slept .........e
slip ....d
smartwatch ....c
smash ....FDk
smashed ..C..bB
smel ....d..B
smil ........b
smok FAeI.dBCBJ
snap .....b
snapchat ....b
so EIB.abCcE
sober B
social a.....b
sofa .....aC..D
solicitor ......d
som lICHGEacCC
somebody ...A..cbA
someon GCFEEBCb
someth dFdG.IaKeE
sometim e.....bC
somewher .....DC..b
son .......f
song ....C.C
soon pAC..GC..a
sooner ......b
sor .........a
sorry CIDCNd.G.C
sort h.A...A
sound ....c
soup ......C
spac e...a
spain ......d
spar C..CCC.b.E
speak ..d.a.CA.B
speaker ....c
spend g.ecIcIcbI
spent ..a
spit ........e
split Ca....b
spoiled .......g.A
spring .......A
stair ......f
start .C.DEB.B.f
started ..CB..BhAc
statement .....B
station ...dB
stay GIAbebBAJB
stayed ...a....b
step j.E.fF..AC
stick ......b
stil FC.IHEb.fb
stop EIee.CGB.b
stopped ...fJ...b
straight ..bcd
stranger ...d
street ....aEb
study A.A....b
stuff bb....B
stupid ..CACCBdcB
subject .e...bB
such ..A....dCA
suffer ...A.cd
suffered .....f
suit .....Af.A
sulk .........f
summer ..c...A
sunday GAcECCHCGB
sunset ....D
support i........C
supposed ..c.....Bc
sur .BA.dEd.AB
surpris .c
swallow ......g
swear ...CCcg
swim .....AB
switch ..c.B
switched ....f
tabl .bb.AaCA.A
tablet .A...B...B
tag ....b
tak .DCB.adEL
takeaway a
taken ....E
talk .F.aFCAGbG
talked ...c.b
tank ......c
tap ......i
taxi ......E
tea ......B
teach .....ee
team ..AdA.AE.B
tear .....c...a
tel PEAAAKbJ.G
telly .a......b
temper .......f
ten FHcHCaC.EC
terribl .......c
test ....A.a.f
tested ......a..B
text ICbKg..EHJ
texted ....a
th HCBAAC.CFE
than CAH.BCbGeH
thank .CEBDDHjG
that DGa.F.BbaA
their ...Ab.d
them FF.b.GADBB
then .CC..AcD.d
ther .gMBdcDE.b
therapist ....b.F.BD
therapy ..d
thes .....Ag
they EF..CDcEAF
thing mCCCAECcFa
think .IAHNabIl
thirty .A..d.A
this BA.BBaahAD
thos GF.kAEfEBC
though A.C..a..c
thought ......EA
thre CDAC..A..e
threaten ......G
threatened ......F
threesom ..A...C..g
through a.G.gLd.AC
throw ....BhB.AA
thursday DFCbEEHA.G
ti ...b
ticket ......A
til .c.Bcd.b
tim DgFBab.EDB
tir ......b
tired BB.BD.CGCc
to .BbB.BBDAB
toast .....b
today E.Cce.Db.G
toddler .......d
together .bH.GEFFBe
told J.aH.BOFGK
tom ...e
tomorrow .....BC
ton k.c....A
tonight HF.bCb.LJg
too dANbg.G.B
took C.D...Ba.e
top dc.A.....d
total Ci.......A
touch ..H.GC.DAi
touched ......a
towel .......b
town ....B.d..b
track A.D.gEFA.B
tracker A...jDG..D
train ....CCD
transfer ..A
travel ...b
treat i..Ac...AE
treatment ..A..gB..B
trip DA.c..ED
trust e.CCcDD
truth .b......d
try gGGFHKdKdb
tuesday ABEBB.GAaA
turn KaKb..GDCe
turned ..DDAACg
twenty B.a..BD..A
twic ....E.D
twin C..d
two HGcAIEIFAD
typ ....b
tyr ......c
uber ....e
unannounced ....a
uncl ......C
under .d.AdD
understand ..c
uneasy ....a
unfit ......d
unfollow .D.i
unfriend AE.lC.C..C
uni ...e
unless ..BDACj
unlock ....b
unlocked ....j
untag ......B
until NB..AgC.Aa
up .CBBF...ac
upset ......Da.B
upstair .........a
us b.FCINccEF
used .BE.CCEECc
useless .......e
valued e..a
very ......d
vet ......F
video ..BHfAhD
violenc ......A
visa ....FAe
visit .bBa.BHA
voic .dfDbab..D
vot .....c...d
wag ..c.B
wait EBBBDD.Ic
waited .........b
wak ..D.B.A..e
wal ....BAb..f
walk B.BHA.c.BF
walked ......B.B
want b.B..FLAfe
wanted A.FEHF.Hfc
wardrob .....d
warn ......g
was DDLEICIbdC
watch a.AGgBaEbF
watched ......C..b
way a..AG..cbd
we C.HHFFIBMH
wear F.gC.BIB.B
wed .B.dE.BB.h
wednesday EE.BDCC
week JJ.B.aKIFf
weekday ......A
weekend .dd.FcMH.c
weeknight .cbA
weight cagB..A
weird c
wel d.BC.A.GD
welcom ...IFA.DAb
went ....A
wer .IDa..Mdgc
what A.aBbca.Ba
whatever cea..CG.EG
whatsap ....e
when BDA..BHGCa
whenever H.CAgEFAGd
wher EJ.bfFeEJH
wherever ....a
whether ..cGDEJBDc
which A.Ak.....B
whil .FAAaICIH
who K.CbeDdbLb
whoever ...Dc
whol ..B...dbAE
whos ....c
why ..DcC.a.eF
wi .....c
wif HBc.bbAaBd
wifi ....Bb
wil .C.C.feCB
win .......Aa
wind ........a
window ....F.g
winter ....B
wish D.F.cdaHgA
with ACEdaDBaDA
within .bd.b..AA
without Lb.aHa.NID
wiv ..Bc
woman .AbgA.bC
women BAAh..E
word D.g.EJaB.C
work dCafAaAHAG
worked ......a
world ...c..a
worried ......B
worst ....a..b
would ADCACCaca
wrecked ..BA..BjD
wrist .....Bc
writ BBE..DHBBC
written ....b
wrong ...AL.AcAF
year B.d.CDE..J
yel .......c
yes ..A.CDE.bl
yoga ....e
you EEdaAccffA
your MIEdjdcaDC
yourself eECaGGJgCa
zero .h

"
is .........B

,
a ...a.....d
al .d....a.bB
alway .E..h
and ANaCCHB..A
as .D.AHDCc.A
at Aa.b
be d
becaus ..cfc.bEea
but .CEIDEc.Ae
can a...F
com .........e
could a...A
do b.aaCaaD.a
each .a..aa
even .A..AD.B.A
ever .hCa..D..C
every ...cb.C
for ......A
forever .d
ful .e
he ......A
i .bEDCACBEA
if IE.D.bBC
in .b......a
includ ....c.A
is .........b
it AcDDIB.adA
just ...Ca.A..g
keep ....a
let A..b.....A
lik ..c
my AA..cB...b
no a..ab.GC.c
nobody ......e
not .bEcE.AAC
noth .a
on ......f
or .FBDDfa.DF
our .b
pleas .A....B..C
remember ......e
say ...b..b
send ....b
sh ...a..A
sinc AA.b.Cb
so .CDaC.dbBg
stop ..aa
tel ......E
th DEB.c.d.Ec
that .....BCC
then ...B..c..G
ther ...C..a..e
to F.....B.A
until ...b
we .c.C...a.A
wel .........B
wer ...a.....d
what ..E....B.A
whatever dA.......C
when ....c
which ....A
with E.....B..B
without .b
would ......f
you CBac.eAdfd
your .A.A.afa

^
a HE..ECD..c
al .c....B.aB
ar ....A...A
as ..b.B....D
ask ..bB..f
at .b
be fE.EAbb.G
becaus .....a
befor ......B
block ...gD
break .....f
can .DBCFAD..F
check ..b
choos ...b..a
com a
could ..A.F.C.BE
coupl ....b
deep ........e
delet ...bD
did .....C
dinner .....b
do fFaDbc.GHC
each .c..C....b
eat ...aA
every .c
everyon .e..C.b
everyth .fA
forget .....dA
from .bbaB..A
get ..g.a
giv ...ba....B
go ....B.b..A
hand ...c
hav ....CBB
he ...c..C..D
i .aBDBDBCEC
if b...abDB
in ...CA...c
is B......A
it DcbcGJ..AA
itd ......c
just c
keep e.dA..f
leav ...b..c..A
let bABEB.B..C
li ......a
mak c
married ...a
miss ......A..d
my .Mb.bK.A.A
neither ...A
never .C
next .....Ae
no .D.cdaGE.A
nobody AaABC....E
non .b.....a
not .gEA
noth .h....E..C
on .c..AAg
onc .a
only .......h
our .......d
pick ...ca
pleas dBFCFDCCEJ
put ..c
quit a..d
say ...C.cb..e
send ......A
sex .........c
sh ...b
should ......a
sinc ...b.b
skip ...a
sleep ......a..c
spend d....d
stay ...e.A
stop .Eea
tak ..C..A...c
talk .....A
tel ...aB...C
th KCDCBEbB.C
that .ABe.A..A
then .....ca..f
ther Db.Aa.a..B
they ...d
this .......cA
thos ......c
to .b....ba
treat e
try ......c
turn .........b
two ...B
under .a
unfollow .B.e
until .....b
walk ......c
we daIGBIHA.A
wel ..A...b..a
wer .......bC
what aaB..A.a
whatever .b....A
when a..BA..Ec
who ......b
without .d....b
would D.CEBAF.BC
you EBbBDBCcgA
your EI.BDH.daC

a
baby .........h
bad ...d.....A
bag ......a
better f.....Gb.B
bit h...AACB.c
break .......a
camera ....b
cheat ....B.bf
cheater .......g
child C......i.b
control .......c
copy ....e..A
counsellor ...D
coupl .........e
cuddl .........D
day ....C
decent d.....Cb.B
drama .......d
failur .......eA
father c
few b...b..A.e
fight ........d
film .........B
fir ......b
friend C..f
good ...a.....d
great .........B
gun ......e..A
haircut ..f
hand ......A
hug .......A.A
husband ......d..B
jok ........a
knif ......e
lawyer .....Bb
lesson .....f
liar .......b
lift ........b
lin ...BB.A
littl i...e.DAB
liv ....c.d
lock ....A
locked B
lovely .......D
man ...de..c
married ...c...A
mess .....cBa
messag ....F
minut .........A
month D.ccDeDA.D
mor D
narcissist .......e
new ....b
night .....c...f
no ...D.A...D
partner a..B.....b
phon ......b
photo ....f.BA.E
pictur ..B.e.E
plan ......d
proper d..c.....b
quick ....b
quiet .c
real .........d
reasonabl e...A
right ....a.B..e
row .d
rul .........f
selfi ....g....A
sensibl b
sham ......c
sid ...d
taxi ......E
terribl .......c
text ....b.A
tracker ....a.B
walk ....F.Cc
way .....d
week B.a.Bf.D.c
whil d........F
whol ......a
wif C.AABc.A
woman ..b
year ..e
yes .........a

abl
to D

about
a ......B
anyth ...d
everyth ......a
it fC....BA
me ....c
money .......e
my aeE..aG.Aa
our ...b.dE
th b.b..IHDAG
that .....Ba..d
this ......c
us C..C
what ....A.cA
you .e....g.A
your .eBFF.e..D

absolutely
everyth .c

accept
that .........c

access
to .G..j..B

accident
happen ......h

account
and ......b
as ....bb
so ...c

act
lik a......a
normal f..A

admit
it ........e
that ........d

after
al .......d
midnight .....c
ten .........B
th .B.......a
that ..A...c..b
we .........a
work ...d..B
you .........e
your ..c

again
, b..d..F
after .........c
and ...FGc...E
i ......C

against
me ...b.c..b

agre
on .d
that .d.a.....c

agreed
that ...b
to ..b.....cd

airtag
in ....e

al
becaus .......c
i ...b..cA
my .e
night .a.CDa...G
of .b..d..B.D
right ....G.B..B
th ...eb..b
tim .c..d
you .f....BBc
your .F..cAac.D

allowed
to .......C.C

alon
becaus .......d

along
with .........b

alway
answer .g
do .d
hav .e
put .cA
want .a

am
a ........e
allowed ....a
angry ......b
ask eaEfBCC.BF
at ...dB
cut .....c
don .d...A...c
dy ....A
entitled .........e
fin .b
get .....c...A
glad ...C
go .INHgee
happy ..BI.CAA.D
hav ....c
in ..ac.DA..d
keep .b...Egb
leav .....b.a
never .c
not ..cC.bbAdA
off .b.......e
on .........c
only .......cB
out .a
put ..i.c
sad ........a
scared ..B...A
sleep .......db
sorry ....EGDA
stil ..c
stupid ........d
tak ..A..dh..B
tel ...c
th ...e....b
worried ......A
your .........f

amount
of e......A

an
affair .....c
airtag ....c
answer a...B
ap ....b
apology .....b.b
effort g
hour D.Dc.EB
order ..eA
unfit ......b

and
a .....aA..B
after .....dc..B
again .........d
ask ......A
be ....A
cal ....A.D
check ....f..B
do ..DhA.F..b
driv ....b.A
every .g..D
everyon ...b...a
find ......c
get c
go ....aCJ
hav ...A..B
i ENDI.bAaE
if ....d
it ...J.a.F.B
keep .....d
leav ....aFb
mak .....A
me ...g.b
meet .........b
my ........cc
neither ...a.....d
night ....d
no ...A.b...b
nobody .........a
not ...a..b
noth .........A
on ......a
pan ....c
pay ..c......a
ring ....A
saturday .........e
say ......f
se .....f
send ....b.a
sh ...c..B
show ....c
sleep .....C
so .....Bb
som ......d
spend ...c
stay ..DeC.B
tak ......a
talk ...b..A
th A.EbAce..D
that ..dBBCCcab
then ....BF
ther .....a...D
wanted ........c
we .......b.C
wednesday ..b
wel b.....B..b
what ..a
who ....d
you .BCB.heB.c
your .d.F.gda.G

angry
, .....Bb

anniversary
again ......B

annoy
me ........c

another
affair .B

answer
by ....b
is .........c
my .....a
th .b
within .bb
your ...b

anxiety
is .......e

any
invitation ...dB
mor ..a..e
tim .b..c

anyon
about .....Cb
who ...b

anyth
els ...e

anywher
without .d.c

ap
on .....b
that ....d
tonight ..a

apologis
for .....A.a
to ..f

apology
for .......e

appreciat
it g.....A

approval
befor ..b

ar
, ....c
a .BIcKEAnMJ
al ....D
allowed .......B.A
alway .a.....b
an ......c
ashamed ...A...Cf
asleep .........c
at ...Am.aA.A
away .........A
bored ........d
constantly .i.....BD
crazy .......iEA
do .......Fg
don ...eB
every ....a
fin ..b......b
for ...b...A.a
forbidden ..f....A
fre ..A...ACE
gay ...A..h
go ..b..D.D
half .........d
hid ........e
hom ......b
hopeless .......cC
i .........b
in ..a.d.EE
jealous ........b
just C.......dE
lat .h.Bbg.EDE
lazy .......d
min ...d...A.b
mor c...a..C.e
my ..AAA..F.j
no .a
not .Icea.BMNb
off .ec...b
on f.....cA
only ..BA...Hd
out ...ce..A.B
over ...g
ready .........A
really ....eA.Ae
required ..h.B..BC
saf ......B
scared ......B
secretly ........c
sleep .....g.D.g
so ..D....hGB
stay ..ab
stil ........b
such ..A....dC
supposed ..c.....Bc
th .EHB...lH
ther ....c
think ....B.E.i
tired .......A
to ..ld...CID
told ..a
too .b..C..fF
try ........f
welcom ...DD..A
with ..Acg..BCE
you ....D...CB
your ...B

argu
, .........c

argument
, .....c
on .......a

around
her .....a
my a
th d.....A

arriv
, ....e

as
a .dBe.aC.aa
cold .....b.aB
i CFf...aE
it ......b..C
long ....b.a..A
my ..F......g
th ........a
wel ..B.f..B.C
you BB.GCa.fFb
your ...D.ABeC

ashamed
of ....B..Cd

ask
befor ..C......A
for a..BBEfBDb
me BAa.F.F.EI
my ...d..f..B
th ....e.B
to ...c
until .....C...b
you adabacaabb
your ...Ae

asked
for ....B
your ....c

asleep
, .........b

assum
you ...db...aA

at
a d...C
al A...c....e
any .d.a
christmas ...b
church ......c
dinner f.c.C
eight ..b
four B
hom a.gaA
it ....d
lunch ..a....E
me Cd..Bda.dB
my a.D.bD...B
night a........c
nin ..d
noon .A
party c
seven ..A.....b
six Ab.......B
som e
ten ..A...Ab
th .B..caB..c
thos ....a
two ..e
work ..Ib.aa.Ca
you ...a.d.c
your A.AFcAaC.A

away
from A.CaD.d.cb
when ...AC
your ....Af

baby
, ........a
at ....d

back
at D....c
by .....a
is .........c
on ....A
th .....c
to b...e.B..A
when .....cc..B
your ...f

bad
influenc ...e...E

bag
when ....a

bank
ap ....g
card ....BdC

banned
from ..ed

be
a d.D...cBFE
abl D
al ......A
alon A
around ...c
asked C........B
at HAf
back A
consequenc BB...hE..A
dead ......e
different cA
enough ...c
faithful cb
fin a...A.C..a
gentl b.A......D
glad .........b
go ...ea
good e
happier ......B.d
happy .........c
hom I.f.GbF.CB
honest e.......b
in ..e.b...bC
just ...a
kind .........B
lat ....DB..a
listen ....f.B
married D......dBb
mor g.F..FF.FE
nic c.....dA
nicer f.e......C
no ......b
normal .........c
on .c..Efc..C
open a...c
out ...c
reasonabl b
seen ........e
so ......BdA
sorry ..B..ef..D
tak ..b.c
th .a.b.A.b
ther g....C
tired .........e
told .a
up .........b
wil .........f
with ........e
your .........e

beat
th ......A
you A.....c

becaus
i A.eD.FDKBe
it ..Caa..B
of .AAECBCjEC
you BDMGD.CkeB

bed
and .........e
angry .b...Bb
at .........A
by ..g......C
early .........B
together .........a
when ..d..d

bedroom
door .A

been
a ......Bd
drink .........D
nic .........a

befor
bed ..A.e
i EAJB.Ba.b
me ...fA
my ..b
spend .b
th b..A
we BBA..c...D
you LFbBC.aFDa

believ
you ....c..B

belong
to .bAa..DCAb

best
friend ...ba....B

better
attitud f
be ....b....c
communication d
from b.B
hop ..B...g.A
husband A......b
if ....c

between
us BdB...C
your ...d

bil
is .....a
on .......c

birth
, .........E

birthday
and .....e...d
with .......b

bit
mor .........b
of f

block
al ...cB
every ...dA
your ...b

blood
pressur .......c

body
, .........E
belong .........d
is ......A..a

book
a ..b
group ...b
th ..c

bored
of ........d

borrow
your ....A

boss
about .....c
to ....c

both
know .......c
off ......d

bottl
of ......a

bought
you .....c...e

boundary
is ..a.a..Aa

boy
to ......c

break
every ......b
his ......d
off ...e
this .....gH
up ...C.B...B
your .....Dk

bring
up .........B

brok
thank .......b
this .......c

brother
, .....a
and ......C
at ..b
off ...b
wil ....c

browser
history ....c

burn
this ......d
your .....Bd

but
i .......a.a
me .B.k..D
you ...B..c.c

buy
anyth ..b

by
accident ......D
eleven ..b..a
friday ..b
march ..d
me ..ebc....A
my ..C.....b
six ..d..B
ten ..a...a..C
th .AB..B.A.A
tonight ...a
your .e...A

cal
, .c.c
a ......A
and .....a
immigration ......h
log ....d
me .Be.C.G.DB
my ......B
on .......d
run ....e
th .....AB
to ......e
with ....c
you f...a
your ...A..B

cam
hom ........c

camera
in ....f

can
be .aBe
cal .e
check ....a
com ....B
cry .........b
do ..Aa..a
explain .....Ag
find ....B
get ....a.b
go .....B...b
hav ...bc
hear ....d.A
i ....A
just .........c
keep ...CB
listen ..d
liv .....e
look ....bc...B
mak ......d
manag .........a
mov ...b
not ..g.BLccAc
open ....d
say ...B..C..B
se ...ce.CB.C
sleep ....cd...B
tel ....A...j
touch .........d
try .........d
turn ....A
wait .........D
watch ....c
we .D.......C
you c.EBKBEAAC

cancel
on .....a
your ...bChB

car
, .........b
after ....a
and ....A
key ....FiF..b
of a........c
on ......a

card
and A...b
stay .....b

carry
on ..A.BEd..h

cat
, ......B
go ......c
wil ......a

chang
th .....d
your dA...E

chat
with ....a

cheat
, ......e
i .....b
on .....e

check
in b...a
it ....a
my ....D
th ..C.a
with ..e
your ....dB.D

children
and ......d
to ......B

choos
between ...d
which ...d

christmas
, ...a...b

clear
it ..d

clearly
you ........b

climb
club ...e

clos
th ....C

cloth
and ....c..B
off ..C......g

cod
for ....e

cold
shoulder .....e

com
along ...dA
and ....c
back ...BB....B
first .........f
her ......a
hom .DA.a.g
in ....aeG..E
off .........b
out .b
round ...b
straight ..b
through d
to .CcGabC.ba
up ....a
with ..eB

communicat
better c.D

condom
every .C
off .........h

constantly
lat .b

contact
with ...d

control
freak .......c

cook
for ..c
on ..c

cool
off .......b

copy
of ....e..B

could
be a
not ......D.h
we B........A
you g.D.KCJAGD

count
th ....a

coupl
should ....a

cours
, ...aA....A

crazy
, .......c

credit
card e....dB

cross
me .....c
this .....adA

crossed
, .aa.....a

cry
, ........b

custody
, ......a

cut
my .....A
myself A....Ae
off ...b.dC
ti ...b
up ...B.ac
you ...A.d
your ...b.F

dad
, ...A

dat
night B

day
, .........c
and ....d....A
i .b....c
you ......c

dead
than ......e

decid
what ..l.CBA
who ...gB

decided
that ..e
to ..D

deep
down ..CB..CBfA

delet
every ....C
th .........b
that ..d
your ..a.C..A

demand
that ..g

di
, .c.a

diary
, .....d

did
in .....a
it .....B..b
not ...d.aCAcA
that ......C
you .....A..C

dinner
, .a..A
is .....Ab

divorc
me ......e

do
, ....a
as ..j.a.a.AC
everyth .c
i ......e
if ....d
is .g.A..E.Ea
it EDFHcDA..i
not bLCe.a.Eca
on .......a
someth g.....b..C
th a.cDG.Gb.g
that D......a
this .b.....Cb
what ..c.B.B..d
whatever .bc
when ......b
you HFI.EEDBEJ
your c

doctor
said .........e
say .........A

dog
, ......J
get ......f
go .....ab
in .....bD
to ......F

don
by .ab
with .d.bB

door
and .....Cd

doorbel
camera ....a
footag ....b

down
, AB.......C
and ..i...C..c
on a.......b
th .b.e..c..B
to ...a...fA
when ..e
with ..A...b
you ..A...B.e

drama
queen .......d

drawer
and ....c

dress
th ..d

drink
, .....cC
and .b
with ..d..d.a

driv
me .......e
us ......h
you ......C

drop
by ..A.a
out ...c
th a.cd...Ad
your ...c

drov
me .......fD

dur
your ..b

duty
to ..e

dy
to ....A

each
and .i..D
even ....a
of A
other d
tim .b..b

earned
it ..c..dA..D

eat
at .ca
with ...b

effort
with c

eight
, ..b

either
of .A.D.....B
you ......d

email
, ....c
is ....A
you ....b

embarrass
me .....ba..D
you .....fC

end
in .a
my ......e
of ....a
th ......E
thing ...b
up ......c
your ...a....Ae

enjoy
a .....d
se ........b
watch ........d

entitled
to .........e

even
a .........A
if A...A....f
though ..B..A...b
when ...Bb....h
with .....c

evening
ar .a
with ........c

ever
again ...a
do .a

every
day ..d......c
even ....c
ex .A.dA
guy .B.cE
hour ...Bfb...D
messag ....a
minut .c
night .........B
singl Aj.CD
sunday ....b....a
tim .b.a.bB..a

everyon
about ......a
at ....BAi
wil ....B.ea

everyth
, .b....b
that .c
you .f.....B

ex
about ....c
and .....a
on ...b.b
said .........A

exactly
what ........b

expect
sex .........b
someth .........b
to ....e
total .f
you EEdc.....A

ey
on ....c.A

facetim
me ....h

fal
asleep .........C

family
, .c
can ...f
wil ......a
you ...b..c

fault
that .......c

feel
about .........a
better ....c....c
guilty .......Ef
lik .b.......a
loved ...c
saf a
th b...D.a
uneasy ....b
what .....a
you .........a

femal
friend ...B

few
drink .........e

fight
, .....eD

fil
for .....Bb
your ...a

film
us .........e

fin
with .b

find
a ....A.B..d
me ....BCe.cC
my ....h....C
out ......c
someon ......C..b
you ....bBb
your ....B...a

first
, .....a...A
befor ..c
of ..b
sunday ..A

fiv
a ...d
minut .bb.B

flat
, .....c

flirt
with B....g...a

follow
you ..B.gA...A

footbal
on ...b
team ...d

for
a .DcBBd.AaA
al .c....c..f
an ....b...d
another .....d
as ......c
be .......a.a
dinner B
divorc .....Bb
everyth .B.......b
good .f.g.A...C
her ......d
him .........a
it C...bbd.Bd
lunch ...a
me d.BdfH..Db
my A.E..BAb
now .........B
on .........A
onc d......b
our .......c
permission ..d
sex A....AC
sunday ..e
ten ....A
th G.LIE.BJeB
that .....eFaaE
them ......B
this .bcD..e
thre .....c
us ...c.....b
you bdddbbFE.F
your ...A.DaAB

forbid
you BAgd.BCA

forbidden
from ..f....A

forever
, .a.....c

forget
about ........b
our .....cC
th ...a
to .....a

forgiv
you .........g

forward
me ....j

fre
to ..AC..ACF

friday
, .....c
and ..c

friend
, ...a.A.B.E
and ...B
ar ...b...D.B
for .......a
from ...D
on .......b.a
or ...b.....a
to ....bac
when ...b
without ...B
you ...k

friendship
with ...f

from
a .........d
her .e.Fa
it ...b
me ..C.B.f.bc
now bbc.cBD
th HF.DAbCDDE
today .......d
work ....b
you d.BBA.f..d
your .CFiDCG.aC

front
of bAbA.e..bC

ful
access ....d
stop .e

gav
me ........a

gentl
with c

get
a B.dA.FaAe
an .....bb
back c....c...B
even .....j...C
from ....b
hom a
hurt ...B.Bh..D
in ....a.C..C
it .....Hd..h
jealous .......c
my ..e..h..CC
nervous ...a
no ..A...B..a
on e.....c
out .....BA.c
rid ..ce.BbB.A
th ....b.C..a
to A..caEDeE
up .a...B...I
used ....b....f
you .....Dh

girl
night ...b.....A

giv
in .....D...i
it .........d
me .AFJfE..Eb
up .acn.DA..D
you ....Ec..bF

glad
to .........a
when ........e

go
, ...a..ab.C
ahead ......d..d
along .........d
and ...A.Bc
for .b.bBA.e
in ..d..bc..b
into .b
off ....a....A
on ..d.ab.bbE
onlin ......a
out ..eCdbDB.C
over ....b
quiet ........c
se ....B
through ..AbeBF
to E.bb..aDE
without ..AF.fC

good
, ...a
for .........A
husband a..a
if d
tim ...A

goodby
to ...a

got
a ......A
hom ....a
me ..Cb...CC
th ......b
to ..fD....D

grew
up ....D

group
, ...d
chat ...b

grown
up a......c

gun
and ......d

guy
you ...b

gym
without ..eC

had
a ab..e..E.b
an ......b
better ..c.d
not ..A..eFd
to ....A

half
asleep .........d
of .....A

hand
if ......c
in ....A
me ..c
off ....C
on ......B..c
over ...AgAB

handl
th ......A

hang
out ...d
up .........B

happen
again d
on ......e..c
to ...AA.e

happier
if ...a..A

happy
for ...B
to .........a

hard
befor .....d

has
need ...A.....c
no ....b
to B.ehe.Aa

hat
for ....A.f
it A
my ........f

hav
a b.HC.DaG
already ....A..Cjb
an .....c
another .....A...d
asked ...d
been .eBABE.b
better c
decided ..dB..D..c
earned ..c..dA..B
ended ......C
friend ...b
fun ...a
got A.c.Ccba.F
had a...c..D
hidden .....cC..d
kept ......d
learned ......B..A
lunch ...a
me .........B
my ....c
need .........d
never .f.A.....C
no ..abACdhA
not ......B
noth ...be
on ....b
put ..A
said .........E
seen ...bd
sex ..BEC.G.Aj
signed .........B
slept .........e
som A
started .........d
stil ......c
stopped ...AD...c
suffered .....f
th ..c.d.f
to ..aecC.GOf
told .bc
turned ...A...e
two ..b
you ....C.c..B
your ...D..a..c

he
com ......b
has ...a..a
said ......B
was ......a
would ......B
wrot ....b

hear
about ...A.ac
it ......E
that ........A
what .....B
you ......a

heart
rat ....c

help
out b
with .........b
you .....A

her
, ...B...c.b
again ......a
friend ...C
on .c..B
that ...A

hid
your .....iE

hik
, ....C

him
, ....b.CBa
again ......g
and ......a
i ......a

his
leg ......c

hit
me ......A
you .....Bj

hold
back ........a
hand A
on .....b
you .......c.e

holiday
photos .....b

hom
, ...B.Dd
after ..a...b
and ...a.A
at c....a
by ..cF...B
from ...A.....d
lat ........d
mor B......e
offic ......e
on .....a
to .....a
when ..Ag
with C.aeD

hop
i ..A..BbEf
you ...A

hopeless
with .......cC

hotel
room ....b

hour
at ..e
on d
so .....b...C
to ........a
when ....a
you ...c

hous
, ..b.d..f
down ..A...d
is .....c
without ...c

how
i .....A..bc
it .....d...B
that .....ab
you B.f..ab..g

humiliat
you .....e

hungry
, ..B......b

hurt
me ...c.cG.eE
th .....AD
you ......h
your ...C..c

husband
, ..b

i
alway .g..A
am Eb..AbB.ba
approv ..ef
ar ...d
ask .AE.gBA.Cb
asked ....f
borrow ....A
bought .....c...e
can GaGHgNfCd
car ...c
check ....e
choos ...a.....c
com c..f.....c
could B.....g.a
cut ......B
decid ..jbEAD..c
demand ..g
di .c....d
did ....Bd
do NbADCKIAHb
drink .......a
ever ....D
expect b.cc.CECBd
fal ........b
feel ...D.F..A
felt ........A
find ....e.E
forbid CAgd.BCA.A
gav ....C
get EI.cbACbBd
go .aBD.DE..a
got ......C.d
had .A..a..a
hat .......cC
hav I.eEaDcACC
hear .....c
hold ....c..b
hop .B.B
just e.......BA
keep B...b....a
know DGFCaFbIiB
land ......A
laughed .......C
leav ...AD
left ....B..DEA
let ...A..b..c
lik D..DCDEBAc
look ....b
lost .......bc
lov .B.A.....F
may ....A
mean ......c.b
might ......c
miss ...B
moved ......A.a
need caHCaD.cGF
never .c.B....C
noticed ....A
only .......a
open .d..b
ow .........C
paid .........c
pay .........e
pick ...a
promis Ab
put ..D.dA
read ......C
refus .a.C.....E
ring .a
said ......C.eA
say .Cib..A.FE
se ....eb
sent ......A
set .........c
shal ....a
should ...c.....i
sleep .d....e
start .........d
stil ....A.b
stop .....Ab..C
swear .....Ai
tak .....cB
talk .a
tel ..h...C.A
text .a
think ..c...B
told A..CA
took B.A......h
travel ...a
trust .....A
turn .........B
turned ....C
us ......a
used ....E
want f.BagHBcMc
wanted ..B
was CAC.D.FaaF
went ......B..B
wil b.C..aa.bA
wish ...aa.c
work ........b
would bBCAa.b.aA

ideas
in ...b

if
a ...b
crossed ...a..c
dinner .....Ac
he ......j
i KJ.BaCbDab
it ...C.EAc
my ......A
not .........C
sh ...C..h
th C..CDdJ..C
that b....dA..B
ther .E...DF..C
they ..b
this aaa...a.a
we CD...BAB
you EIKACde.Yc
your .....BA..A

ignor
me .....ae
you ..B..iE

immigration
about ......b
on ......g

in
, .b..b
a ..aA.....H
after .....c
and ....b
another .........a
bed EDDCGLFHBg
cas ....D
front bAbA.e..bC
hospital ......c
it ...ea.c
jun ......B
law ..a
lov ........e
march ....AbDd
may ....E
my BAa..baa.c
on ....b
our ..A......b
return .........e
th cFC..d..A
this .bab.....b
touch ......B
with b..a..a
your AdDbcGMFhJ

includ
me .c
your .........c

influenc
, ...b

instal
a ....b

interrupt
me .d

into
a .c....c
th .......b
your ....f

is
a ADE.dcbCf
al ....G.chBB
alway .d
an ..e
be DGC.....dB
com ....C
could a
crossed .aa.....a
do a....dc
du ......A
either ...a..b
fin ...D.....D
final ..eB
finished ...c
for aaE
good ...A.....d
hand ...c
hav B
how .........d
i .a.DbA.EGC
if bA...e...c
in ..AA...B
it .a..DB.F.D
lat ......d
leav ....b.b
lik .....d
me ...i.....B
min ....C....b
my .HaccCA.c
no .CaabaC..c
nobody .e.A
non ...a
not DCKBCb.IEg
off .Ab..b...A
okay ...C.....A
on B.D.EDcf.E
only .......b
over ...g.a
part ......A..d
pleas e...B
plenty .........a
privat ....D.A
put .........b
saf .........a
simpl ..Cf..f.AA
sinc .....a
stop ...d.....b
th ..Bc.C.cab
that cA....D.DB
ther .a..c
this .......b
tim .........c
to C.B.d...c
too a.B.C....c
up ..cA...bCB
we .c.......A
what ..HEaBCb
when ......b
why ..A....ccA
wrong .......e
you EaeC.AEbjb
your CH.CN.Bh.d

it
, ...Ddf..a
again ....e.a..B
and .........d
as ....g.A.bB
at .........b
back ....A....A
by ..b
com B
down c........A
end .a
every ...A.....e
feel .....c...b
for .....B..dg
get f
giv ........c
go ...a.....a
hurt ...d..D..c
if l..b..bEcb
in ....aC...a
is Jda.b.HdIb
off ..B.A....d
on ....hGDDdE
or ..b..C
out ....b
ring ...cC
somewher .....BA..c
stay ....dcA..A
tak ...b.....B
that .........a
to ...C.C.AcA
too .........A
took .........B
up ..BBAdb..e
was ........B
wer .......e
when .....g..cC
wil ......f
with ..c.cHb
without .........b
would b..cA.f.Bb

itd
be ......a

jealous
of .......Bb

job
, ..c
and ..C..c
becaus ..gA
by ..b
in .......A.a
is ........a
to ...A.....d

join
th ..Bb

joint
account .a...a

jok
about .a...b

just
act d
be d..a
go .........e
hold .........a
let ...da
li .........c
lik .......dC
pretend .......Bb
say ......b
th ...a
to ........f
us a
want a.......b

keep
a ......a
an ....a.B
argu ......c
ask .....B...d
away ...c
do ....b
find ....b
go ......b..d
it ....Cfc..F
me d.....A.ad
my Da..J.E
se ...CC
th d...fCDb.E
them ......A
turn .........f
you .....f...A
your ..cD.DaB.E

key
and .....aA
back .........c

kid
, ....c.B
and .....cA
ar ..a...Ae
from ......d
to ..A..DF..B

kil
me .A.A..E.B
myself ......e
you ......i

kind
of d.....c..b

knock
befor ..B

know
, b..a
about ......d
exactly ........b
how .........d
i ......eC.B
if ......B
it ......A.b
th ....d
that ......G.d
what ..B..cd.bb
wher .B.B..j.A
who ..d.c..c
why ........b
you ..B..BECdC
your ....B

laptop
for .....a

last
night .....b...A
tim ......f
week ...BdB...A
winter ....A

lat
, .b.....A.C
again .....ae..B
becaus ........b
to .........c
with .....AA..c

later
, .........d

laugh
at .....c

learn
to ..e
your .....b

learned
your ......A

least
you .........c

leav
, .....Fj
a ......A
and ......c
if ......G
it ...AcBD..B
me ...I..lAaA
th ..ah..P.DA
work ....C
you .....d
your ..Afa.I..A

left
th .......D

less
intens a

let
it ...fC....a
me D.JLe.LAFg
th ...b..A
them ...d
us eDEIb.DB.K
you ..cB.B...a
your ...d

letter
, ......b
from ....C

li
ther .........f
to ....B.d..E

light
on .....b

lik
a cB...D.AC
an .......ba
i .........a
in .........c
it D..Ad.EA.d
mor B
sex .........E
som g
th .aA.c
that ..b....Cb
this ......eaAA
to Bb.AAa..aA
us a..B..DC.b
you fBJgGDHeGD
your ...Cc..c

listen
for ....A
in ....h.A
to ..d

littl
brother ......d

liv
location ....c
room ....c
with .......h
without .....ab

location
off ....A
on .C..b
shared ....d
with ....b

lock
on ....B
you .....f

logged
in ....e

long
as ....aAa..a

look
after ....C....b
at FCC.cA...E
bad ........b
for .....b
in ....f
lik a..c....A
what .......e

los
ten ..b
th ...a..d
your ..E.DfB

lost
my .......b
th ...a...b.d

lot
, .....A

lov
it e.....b.dA
me ...c.AF.ab
that .A....b
to D..D....Cd
with ........eA
you .f

loved
me .....BA..f

lower
your ..c

lunch
, A...a
break ..e.B
with ...d

mad
me BADCCCDjIA
up .......Bb

mak
an f
it ..D..C...e
lov C........f
me a.F.DEadcD
sur .AA.dEd.AB
th ..d..a
up ..c......e
you F.a.Bf.AD
your .....gA

man
who ...a
you ...c..A

many
men ...c

married
do A........D
man ...a
me .........d
peopl .........a
someon .....B..c
women ...a

mat
ar .......A
or ...c

matter
to ..A.BA.a.B

may
, .d
be .........d
hav ..c
not .Be.d....C
only ...c

me
, GAFa.efKFb
a ..D.eEFMA
about ....A
after Bd.a..A
again ...BAdD
al ...Bc
an ....c..e.C
and ..HaJ.hC.C
angry ......g..B
any ....f
as ....b...e
at A..A.dD..D
back .........f
befor C.cBB.F.DC
by ..C.....aa
check ....e
cry ........e
do ....A..e.a
down .A.D.c..bb
even .........d
every .DCbh....B
feel d
film .........h
finish .........a
first ..h.b.B..B
for ...Dc.EAec
from ...Da...A
happy ...a
hav ...a
her ....c
how C...D...a
i ....ACb
if A....Aa.BE
in e...FEbE.h
instead ...a
into .......dD
is ...aB..a.A
jealous A.......d
know ....B....B
mor b
no .........c
noth .........F
now ..BdA...D
nud ....B...Ai
on ..cBccFCAb
onc .....B
only .......A
or ...f.B
oral .........f
out .......d
read ....f....B
scrol ....b....A
se ....a
sex .........e
sinc .b......a
som b.....Cc
th ..BDfbA.AC
that ..AA.....A
to EFJG.CCf.A
tonight .....BB..g
up ...B...Ad
wait .......A.d
what ..C.....B
when ..daADC.CG
wher .......b
whether ..d
who .g..c
with ...A..D.ba
without .A
you c..e..BC
your CA.JiEIDIM

mean
no .........B
noth .A......gf
you ...a....Bg

meant
to ........f

meet
, ...A.b
them ...A.....h
your ...cA....A

men
in .e.......c

messag
, ......e
at ....A
from ....e
on ....C
whenever ....a
you ...b

midnight
and .....c

might
happen ......c

mileag
on ....d

min
, ...aC....b

minut
lat B.....B
to .......a
when .ab
you ......a

miss
dinner .....c

monday
, ......A
and ..a

money
, ..d....d

monitor
what ....h

month
, ...c.....a
of .....b

mor
, ......b..C
and E....db
matur c
of ........B
often b
present a
respectful e
support d
than ..B.....cE
tim ...a.d
word .....Fe

mother
, ......Ba
about ...c
is ...a
liv ......d
on ..d
when .......b

mov
in ......b
out .....Bb
to ...e

moved
out ......b.a

much
as .d

mum
, ....d
and .....bA

must
be BcA
leav ..Cf
never .b
not ..B.c....A
stop ..a
text ..g.D

my
anxiety .......e
approval ..h
back .........B
bank ....D
birthday .eC..A.a.c
blood .......c
body .........A
boundary ..Dfb
boyfriend ....e
brother ....bEb..C
car ..C.E
card B
cook .e...b..d
cousin ....c
dad .....bD
day .b
decision ..a......f
diary ....Bc
ex ...BD.bBGA
exam ........b
family .DBC..CEfa
feeling ........ca
fingerprint ....e
fist .....Bi
flat .........b
friend d..E..Cc.b
girlfriend ..ac...B.e
hand ..B.E
hous ..g
husband D.f...a
job a....b..c
kne ..BB
last ....C....a
lif .c....de
limit .....A
location ....F
mat b
messag ....A
mother cAbA....aE
mum ..CBba
nam .......b
need b.C.....ch
okay ..c
own DAE.HDI
parent AAf
partner ..bda
password ....B
permission ..bd.....A
phon CEH.ED..FC
request f.Eb...aCc
respons ...a..a
right .........d
rul ..ecc.c
run .b
salary .c
screen ....B
shoulder ....A
sister ...ABbFa.D
study .......c
switched ....c
tablet ....b
text .....a
turn .d.......a
weight Bb
wif ..g.e....a
work a.C
wrist .....Bc

myself
and .....B
if ......c

nam
on A

nearly
died ........B

need
, .........b
a ...C..bAa
an ....C
and .........f
me ...f....D
mor c
my ..g
not ..Cb.....A
th ....b
tim .......c
to .Bc.f.aGHA
you cD.f..CE.b

nervous
when ...a

netflix
password ....B

next
month b....c
tim .C.ADAg..A

nic
to c.....c

nicer
to b.f......B

night
, ...CAE...d
and .........d
i ..b.B
out ....aa...C
shift ...b
so .....c...A
with .....cA..a
you ......d

non
of Ae....Ec

normal
around a
when b

not
refus A.CA.....g
stop ..EJd..AAi

now
, ...d....A
and b
on bbc.cBD
that ...e.....A
you ....C..B.d

nud
or .........e

number
, ....d.a

obey
me B.l...b.A

of
a .......b
al ....b
an ....B
be ........c
every .a.Db
her ........a
it .....CC
me DAFaACaIeA
my Dd...BaK.a
our Bf.bA.B
pil ......a
th ..b.BdI.FA
that a.cb
them ...c..aA.B
thing c
this AA.B.Cac
tim d
us KL.AA..G.I
what ......a..a
wher ....g
who ....a
you .BA....g.H
your a.B.cADhaE
yourself .........b

off
, .......b
at .a
contact ...f
from ...B.d
if .........g
th Aab.FEdB.b
when ..B......d
your ...d.dI..A

offic
and ......a

often
, .........A

okay
befor ..c
if .........A

on
, b.B.bcEC.h
a .......B
after .........a
and ....ad
at .c..e...a
cal ......f
day ....a.c..C
email ....a
even .........A
everyth ...e
facebook .a..A.a
fir ......a
for ....e
friday ...BA.Da.c
i ....c
instagram ...e
it ..b.c....B
lik ......f
me ......f..C
monday EBACGCL.A
mor C...Cde
my ..CA.ABDc
night .........c
of ...a..a
or ....a
our .B.......i
phon ....B.d
purpos .CD.CECFi
saturday FDbHFaAFCC
speaker ....c
sunday F...CAHBCD
th .H.ICaCLB
that e.....a.Ac
this ....BdF
thursday .A
tim .....b.b
to ....Dbb.d
tuesday ..BBC.D..A
video ....h....A
wednesday CC..A....b
weekday ......A
weekend ..e...A
weeknight .cbA
what ..a
when ....c
who .....A
with ......a
you .Fb.aebfC
your .fcabKADA
yourself b.A....dB

onc
, ......Aa
a ...d
and .........a
mor F....af..B
we .........d
you ...a.....c

only
, ....d
a .......h
for ......c
hang ...d
person ...e
se ...b
so ........ad
want ...B....c
with ........a

open
al ....c
and b.....A
for ....a
my .d
to ....b
your ....bAD..d

or
a ...E
els BAAD.oC..B
i A.C.eCe.Ch
me ...m..B..E
not ...FBGA..g
th ...a
this ...c
we .........d
wer .........c
you .....bF
your ....ABg..B

other
everyth .c
men ...d
peopl .......A

ought
to c.h....BA

our
anniversary .C...cDAda
fight ...A.dD
friend ...A
holiday .......a
liv ...b
marriag ...a.....b
own .A
phon .a
sex ......e
son .......g
weekend .c

out
, ..bBcb.d.E
and .....Cf
at ......C
befor d........d
for .....a
if ..d.b.D
in ...b
of I.HbHbAEf
on ....a.c
th .....bB
that ......c
tonight ....AAd
what ......a
when ...f
with ..BA.eD..A
without ..Cf..D
you ...D.Cg

over
, .d
and .........A
for ...e
it ....a....b
me .....b..a
my ....A
th ..A..c
to ....b....f
twenty ..b
your ...CfCC

ow
me .DDC.DC.Gg
you .........A

own
account ....b
plan .b

paid
for .........d

parent
, ...b
on B.c
without ...a
you ......e

part
, ......b
of ......BAbe

partner
has ....b

party
, ...d..B
and ....ca
at .......b

passcod
, ....b

password
, .D..g
for ....A
in ....a
to ....A

past
midnight ..d..b

pay
for ..I..gbACB
half ......A
th .......b

peopl
who ......b

permission
befor ...e

phon
, ....b
any ....c
ar .b
at bD..A
away ....Bc
bil ....d
cal ....C.g
down ..c
every ....b
for ....ad
go .....f
in ..b.C.A
is ....D.A
number ....C
on ....C...b
out .b
so ....d...A
th .h....c
to ....C
when .c
with ..b

photos
to ......c

pick
on ...d
th .a
up ...Ac.B
your ...BaHe

pictur
of ...B...BDa
to ....A.A

pil
becaus .........d
in ......a

plan
for .b
to ....b.aCb

pleas
be d
do B..FB...BI
giv ....B
just ...c
keep b..AB
me .........g
never .B
pay a
stop A
try b

plenty
of .........c

pocket
when ....b

poker
night ...a

polic
, ......d
if ......A

post
and ..a.b
your ....Hai

prefer
that ...d....A

pretend
to ..B....ChA

pric
of .........f

privat
and ....A

promis
to Ac

proof
of ....b

prov
that .........d
wher ....c

pul
your g

puppy
if ......b

purpos
to ........c

push
me ......dbB

put
a ..e.e.A..D
an ....b
down ......c
ideas ...b
me .a
my ..b......C
on ........aa
out ......B..i
th ....A.B.aB
up .........e
you .....Bc
your ......e

quiet
, .......Cf

quit
smok ..a
th ..Bk...A
that ..aA
your ..Ad.....B

rais
my .......a

rather
be ........f
not ...I..B
se ......d
you ...c..A

read
al ....c
my ....Gc
over ....C
what ....e
your ....eGF..E

ready
, .........A
for .........d

really
at ....f
ther ....c...B

reason
, .e
we .......d

reasonabl
about a
amount d

regret
it ..A...a..C

relationship
if ......D

remember
that ....A.d

rent
, .........a

repair
it ....Aaa.AA

request
is f.Db...aCc

required
to ..h.B..BC

respect
it .........D

respons
if ...d.Aa

rest
of .e.b

rid
of ..cf.BaC.A

right
now D.dB..d..A
to .B..d.FC

ring
, ...a
and ....e
th .....BE
your ...bdb

rol
over .........A

room
for ...A
is .a..B

round
th ....b

row
, ...c

rud
to .a...f

ruin
you ......c
your ......f

ruined
my ..B....e

rul
, .....c
for ..a
is ...dc
sinc .......b

run
, ......c
club ...a
on ..A.A
whil ....e
your ..h

sad
, ......C

saf
with .........A

said
, .....b
hed ......B
i ........a
no ......d..b
six .........a
to .........b
yes ........bc
you ........E

satisfy
me ..C......i

saturday
, .....b...f
at .......e

say
about ..e.c.a
i ..D..b
in .......b
it ...D.a...c
no .MMFIC.Dbf
on ..a
so ..hDA.A
sorry .....cC..a
stop ..EC
that ..AA
what ......B
when ..d.b
yes ......C..h
you ..Bc..e

scared
of ...B..g..B

school
run ...A

screen
with ....c

screenshot
of ...Ag

scrol
through .b

se
a ....DbB
her ...bB..c
him ...BA.d
how .....fb
if ....e
it ....cA
me ...AA..Ck
my ....C.Ab
th ....bCa
that .......c
to ......d..c
what ....cdD
when ....b
who ...Bd
you ......f.B
your C.BCbJCDD

search
history ....c

secretly
hat ........c

seen
with ........e

selfi
with ....e

selfish
and .......c

send
me DAFCbANCGh
thos ....A.d
to ....f
you ....b
your ....B.f..A

sent
me ......b

servic
you ......d

set
a .......c
th .........e
this .......c
your ......c

sex
can .........A
every .........f
mor .........C
on .........a
when .........a
whenever .........e
with ...C..C..d

sh
com ......f
is ...b
left ......A

shal
not ..fC..b.D

sham
if ......c

shar
everyth .d
my ....B
our ......f
th ......B
your ...Dj.E..A

shared
with ....d

should
be ..bdb.c
not C.C...E..b
you ......b

shout
becaus .......cA

show
me a.HDjBEB.A
som d
them ....A.A
up d.....a
you ......E

shut
th .a.b

sid
of .....c

silent
treatment ..A..gB..B

sinc
i .......ba
th a
we .b
you BB...dae.A

singl
tim .c.A

sister
, ...a..cd
is .........C

sit
down ..g
with ....d

six
, .b
week .........e

skip
th ......A

slap
you ......e

slash
your ......e

sleep
in ....BfDb.K
on .....hA..F
with A..EF...Eq

slept
with .........e

smash
your ....EAh

smel
your ....d..B

smok
in .....c

snap
at .....b

so
be ......d
do ...Gc.gbCE
i HHKIf.HbbC
it ...ca....a
lazy .......e
let ...d.....G
much fc
needy B......e
now ...BCe.C.a
selfish .......bA
stop ...d
tel ...c
th ....e.BA
that ..BAdd.Fa
think ...C..f..a
tonight .......B.g
we .....b
wer .....b
what .........d
you B.CaKeNCdb
your ...d.b

social
media a
servic ......b

som
point e
spac d
tim b

somebody
els ......c

someon
els .....C.Bd
who ......B..e

someth
, ........bb
about d........A
in .........b
might ......a
to ......fAc

somewher
els .....DB..c

sorry
to .....AB..b

spar
room ....A..ca

speak
to ..c.c.A

spend
a d
money ..d
mor ...a.b
over .....e
tim ........c
too d
your ..aa

spit
me ........e

split
th .......a

start
, .........d
again .........a
with A

started
, .........b

stay
, ......f
at ..EeBa
calm .......d
hom ..Ee.BD
in ...bb.A..C
off ...b
on ....k.A..D
out ..e.AbC
over ...A
privat ......c
ther ....b
with ..aDCfc

step
out ......a
outsid .......d
up h......C

stil
got ......c
hav ......b
want ........b

stopped
se ...b

street
with .....Ac

stupid
, ........c

subject
of .e

such
a ..A....dC

suit
you .....Ac

sunday
, .bb
at A
morn .........b
of ..A

support
with b..A

supposed
to ..c.....Bc

sur
you ....d
your ......b

swallow
th ......f

swear
i .....Df

switch
it ....B

switched
on ....f

tabl
, .a
for ..da.b...E

tak
a .....F...H
away ....Af
car .........c
it ....fBE
my B
our ......b
som e
th HGbEaHeD
that ......c
them ......F
you ...c
your .bDEDlI..d

talk
about ..A.....dA
back .....dA
to D.HhAEfB.a
with ...A

teach
you .....e

tel
a ...A
anyon .....Ff
each .b
everyon .D....e
her ......B
him ...c
me BDEFhEJ.H
my ......C
th .aA..Bj
them ..a...c
you ..eaJFP.fA
your .BEaHc.BC

ten
kilos ..a
minut .........b
or ..A..db

test
me ....A.b.f

text
, ....Daf
if ....A
me .CdC.BD.B

th
account ....Aab
affair a......c
airport ......b
allotment ...b...A
answer .........c
ap ....A....f
argument ........c
baby ca.CaD.C.B
babysitter ..A
bathroom A
beach ....D
bedroom ...A.Ga..g
bil b....B.e
bin .c...eC..A
book ...b..b
boy ......c
bridg ......f
budget .......c
bus .AA.A.D
cal ....d.A
car A...D.F..c
cat ..ABCFc..E
children .BABBGe
choir ...e
clinic ....A
clock ....c
club ...B
cod ....f
cold .....g
condom ....e.A..g
conferenc ....b
couch .....c
cours ..b
court ......d
credit f
dark .....b
dashcam ....h.A
day .c....C..a
deal .........c
dentist ......D
deposit .......f
dish ..c..aB.da
doctor ....C.A
dog B.CCCD.A.C
door b.A.BcB
doorbel ....d.C
drawer ..b.b
drink .b
eg ......C
end ....a
even ..g..C.e
family .....aB
film ......B
first .....a...B
flat .....c..b
floor .....cc
footbal ...b
front .a
gam c
garag .....e.A
garden ...A..E
gat ......B
gay ...e
girl ...d.C
gps ....c
group .a....a
guest .....B
gun ......c
guy ...eB
gym .CgAbACc.A
hal ..A.A.A
headset ........a
heat ..b..b
hik ..BcA
holiday e....cB
hom ......e
hospital .....Ab
hotel ....f
hous c....e.d.B
internet .....Ad
jar .....c...c
job ..a......D
joint .aA..a
jok e
judg ......c
kid .CBGCBbc.C
kitchen ....D
lad .....a...B
laptop .....c
last ..dcCCc
laundry .......Af
least .........e
letter ....B
library ....b
light .....c
lin b...d
liv ....c
loan ..a
location ....B
lock ....g
login ....d
man ......A
map ....h.A
match .....d
middl .c.....c.a
mileag ....e
minut ....e
money ..c..c...c
month .....C
mood .........c
morn .....AC.A
morning g.A.c....A
mortgag .........a
mov ........b
neighbour ....d
next .....aE
night ..ac..E..d
nois a
nud .........a
offic ..c.c
old ....b
on .....BAd.A
only ...g..eAA
other ...a
oven ....B.A
paper ......a..b
parcel ..B.D.A
park ......G
party .B....FB
password ....fA
phon .ae.d.G
photos ....B.B..b
pictur ....E.a
pil ..F...c..c
polic .B.ABF
post ....c
pound ......e
pric .........f
problem .......d.a
promotion ..d...C
pub .b
puppy ....A.b
rabbit ......e..A
reason .cCC...e
receipt ..b
recip ......C
rent .b...DB..c
rest .e.c
ric ....C
right d..bd..A.B
road ......a
room .aAab
run ...a
sam ...A.aD
school .A..A.D
screen ....g
second ....b
shared ..B.A
shed ......c
shelter .....c
shop .B..A...A
silent ..A..gB..B
sink ......a
sofa .....aC..D
spar A..ABB.baC
station ...BA
street .....Ae
subject .e
summer ..a
sunset ....D
tabl .ab..aA..A
telly .a......b
thing .......A.c
threesom .........b
til ....b
tim .g.Da
track ..B.E
tracker ....bA
train ....A.F
trip ..c
truth .b......d
two ...b
vet ......F
video ......g..b
wal .........g
wardrob .....d
wash .........A
way b.....Cc
wed ...f..G
week .....A
weekend .....c...f
whol ....b.d..A
wi .....c
wifi ....Bb
window ....Cad
women ...f..A
world ......a
worst ....a..b

than
i ........a
me B.....d.d
min ........c
ten ....a
with ......d

thank
me .........e
to ......AkB
you .........B

that
again .....Cd
and ......b
ap ..cC.b...b
com ....d
door ......c
he ...C
i D..bcG..aC
includ .......A.d
is ..dc...a.A
it ......Ca
job ..dE..a.A
look c.......b
my ..a......B
neither ...a.....a
night .....C...b
our ...B
party .....b
phon ..b
sh ......A
th ..C..AC
thing .........c
to ..BA.cA.ab
too A
wal ......b
way .........a
we D.AA
what ..B
work .....a
you b.faAbCac
your ...b.B

them
, ......b..A
off ........AB
on ......B.a
to ......F

then
, .........c
i .....a
we ...b.....B
you .....A...g
your ......a

ther
a .d..B.b..A
ar .c.a..B..c
for g....C
if .........e
is D..Ea.b
no .a.......a
on ........a
wil C....iJ

therapist
not ....f

they
ar ..a
go ......a
matter ...A

thing
, .....BC
i .........c
in ......b..a
that ......aA
to cA
up .D.....d.d
with ...b...d

think
about d....a
befor ........ab
carefully ......e
hard .....d
i ..E..BC.fA
of ......e
you ..c.....Aa
your ........e

thirty
minut ....d

this
, ......g
and .....gA
argument .....c.aa
boundary .aa.....a
family .......eC
happen ......a
hous .aa.bAc
is .A.A.B.c.A
lin .....Ab
marriag ...b..fc.a
month A.A..c.A
morn .......B
on .....d.a
relationship ..cA..aBb
rul .......b
tim ..Ac
to .......cc
up .....b
week .........E
would .......e
year ...B

thos
peopl ...c..C
pictur ...DB.f.AA

though
you .....b...c

thre
day .....c
tim .........g

threaten
me ......D

threatened
to ......C

threesom
with ......B..d

through
, ......a
me ...eD.e
th d...a
that ......b
your ..ADkCC..F

throw
your .....iB

ti
with ...b

til
you ....a....a

tim
, .A.A..E
a .........e
alon .......c
and .....f
for .......b.b
i .b.A.Cc..A
on b
th .c
to A
we .d
with .B.b...CbA
you .Hc.gchD.E

tired
, .......D.c

to
, ...B.....a
a ...b.Ddd.g
agre .........c
annoy ........c
ask acb..cbbba
be babDCaNFA
beat ......B
bed .ac.CF.a.c
block ..Ae
bring ..A......A
cal .CcCb...A
chang ..e.B
check ..a.....B
church ..f
com ..d.A.CAb
communicat c.C
cook ..f.....B
cool .......b
counsel ........c
cut E.Cf.C
decid ..C
delet ..e.C..DCF
do b.cBaDaaEb
drink .......b
drop B..c
eat ..c
end ...f
everyon .d
fail ........d
feel hAA.D..a
fil .........b
finish ..A......a
follow .........b
get .bAIDaBDk
giv ....bB..B
go D.c.A....A
hand ..d.C
hav aDFbE..EAD
hear A.A.cDb.C
hold ..A.....b
hurt A.AF.cf.eD
i .ACDbCcAHa
if CAD..cab.b
it ..b..E.fEe
join ..e
keep ADEG..C..b
knock ..C
know D.ADhAHAEF
leav .EEg..bAgE
lend ..b
let a.B......d
listen ........c
liv ......c
log ....b
look .....A..b
los ..e
mak b.BBcc.BdE
me .bbAbd..Ea
meet ...A.....d
my bHaEgbbB.C
never .c
no ...a.b
nobody .bA
not .aD......a
obey ..g
our C
pay .....E.c
pick .a
pleas a........b
post .....d
print ......C
prov ....f
put ...AaAA..a
quit ..d....A.D
read ....bBc
repair ....Baa.A
respect e........C
ring ...EA
satisfy ..B......e
say ..EbB.C.cB
school ......B
se EAC.gAC
send ....b...A
sex .........d
shar Aa
show d.E.....aB
shut ........f
skip .....b
sleep ....C..A.A
sort e
spend A......A
spit ........e
stay ..c.CECA
step g......B.A
stop aHa.JAE..C
switch ..c
tak ...A..G
talk .BE...D.c
tel ..BI...aGE
th JG...Ad.D
thank .......c
that ..Bc.a...B
therapy ..d
this ...ba
try A.....b
turn .CDd...C.F
us D..aB
visit ...a.....c
wait ..A
watch c.....A
we b.BAa
wear ..e.....c
what DCa..Ea.DA
wind ........a
work aAAaA...A
you GEbbac.hh
your JGJDbEgaAd
yourself D

told
her ...B
me .aAD.AC.CD
you ..c

tonight
, ...a.e...B
i .....e...A

too
, ...Ac
many ...f
much ga.A...ED

touch
my ......e
you ....AA...j

track
your ....fB

tracker
in ....a

treat
me i..A

treatment
for .....b
until .....a

trip
, ...cb

trust
me f
you ....aA

try
again .........d
it .........d
th ......C
to ..C.CCeFfE

turn
away .........c
down ...j.....E
it .........A
me .A.D.B...d
off .........A
on ....a
th ........bB
to .d...e...b
you ...b
your ....b

turned
off ....C
on .........c

twenty
minut A.....Ba

two
of ...b
week .........c

uber
history ....d

under
no .e.......B
th ....b....c

unfit
mother ......b

unfollow
al ...d

unfriend
every .D.dB.A

uni
mat ...b

unless
i ...f.....C
you ..BDACj

unlock
your ....b

untag
myself ......B

until
friday .....b
i ...chdG.bc
th ..A..B
you GI.ELka.Ha

up
, ...A.AD.cd
and ....aa.cbB
at ......a..A
every .....ad..C
for a....DBD.e
from ...A
her .......c
in .....b
my .....A.dB
on ........cd
th ...a..C
tim ...b
to ..bC.D.DFa
when ....b.B
with .cA..BaD.c
your ..CdEcADa

upset
me ......A

us
, Ba.aA.Da
a ......a
be d
both ......g
condom BA
each C
hav g
in ......c
it ......c
just ......b
me ....f
my ......c
not B
th .......e
to dDC.D.EB
two ...a
your ......A

used
to .AE.CCDCA

video
cal ....e
go ......e

visit
, ...c
your .aB...B..c

voic
, ...D.d..c
at ......c
when ..B

wait
for ........d
until ..A......C

wak
you .....aA..e

wal
, .........a

walk
away .....aa
out ......h

want
, .a.......A
a g........A
an a
it .DbbD..C.a
me ....A...gb
mor c
sex .........e
th ....db
that .......b
to B..Hb.FAaG
us .F.......E
you .FcfI.aGDg
your .A..j...a

wanted
to ..C.D.BC.a

was
not ......AAa
wrong ....A.A..A

wash
up .........A

watch
a .........C
me ........d
th ....A.a
what .....cC
your d.A..Df

way
i ..c
out ......dCc
you ...a...c

we
agre .b
agreed .A....b
alway .d
ar .A...bAA.d
argu a........a
both CA.....a.B
break ......A
can .aBaC..a.F
do E........B
each .B
eat .a
fight .......b
go a.b....c
hav CBGB...H.f
just c
lost .......c
mak B
met ....b
need e
never .f
said .....b
se ...b
shar A...c
should f........A
split ......d
start .........a
stop .........D
talk aAd
tel .c
visit .b
wil d...a
would .......b

wear
what ..d

wed
, ......A

week
, ....a....e
after .........d
and ....e....b
for .........A
is .........A
that ...A
with ...b
without .....c...b

weekend
, .........b
away ..e
belong .b

wel
hav .........c

welcom
to ....C..A

went
out ...b

wer
a E
brok .......c
do .........e
hop .......Bd
in .........B
married .........d
mov ...e
not .....A.jA
really ....a
stay ..c
together ..Ac
try A
with b.....b

what
go ...b..A
happen ...a.iE
happened ....A.aA
i bCeGAMbFHh
is .......e.c
it ....cd
matter ...aA..a.A
th ....A....a
tim ..eBdCF
we ......b
would C.......C
you IC.Gg...cE

whatever
happen ......B
i ..c
th .e

whatsap
group .a.C
on ....b

when
i DCCdaHAJ.b
it a...G
my c........A
th DB...cB
we ..f.B..A
wer c
you F.EDc..AB
your ...dD.A..e

whenever
i E...c....d
you .a.Ee.A.DD

wher
i ....F.D
you BFa.mCDBFE
your ....D.e

wherever
you ....b

whether
it .........g
or .........a
you ..e..A..B

which
on ...d

whil
i B..d..E.AD
wer ...b
you ABJHaD.HFb

who
is ...A
knew ...c
wil ...BBb...j
you .GFbk.BGAD

whoever
you ...Bb

whol
bottl ......a

why
i .......a
th ........b
you ....A...d

wi
fi .....c

wif
can .........D
do ..f
who .....c

wifi
password ....B

wil
, .........e
a .........d
accept .........d
al .b
alway .e
answer ......C
apologis ..f..B
ask B...aHL..G
assum ...cd.A.aA
be .bADfe.GDB
beat ..A...e
break ...BAEe
burn .....Be
cal eB..DCE
cancel ....AgB
carry .........c
cheat .....h
check ....d
clos ...bD.A
com .aA..bB
cook .....B
cut .....ee
decid ..cdA
delet .........c
destroy .....Bg
do h.dBfcEAEb
driv ......bB
drop ..ba..A.b
drown .....Cg
embarrass .....fB
end .A...A...D
feed .....cB
feel .....b
find ....E.a..c
flirt .....e
follow ....dA
forgiv .........d
get .BJ.FebACd
giv ..C.Bb...A
go ..b..JL..B
hand ......C
handl ......A
hav b.DEf.fA.a
he ...a
hear .....Ef
help .....AB..e
hid .....hE
hit .....Bh
humiliat .....e
hurt ...A.Eh
i AbbA.EB
if .EB.bbEC.c
ignor .....iD
instal ....a
it ..de...e
jump ......e
just .........d
keep .AB.eBK..d
kil .....Ck
know ......Aaa
leav .a.BCBEb
let c.b..GA..b
listen ..A
lock .....ec
look ....cE.c
los ..E
mak .B..Bi.EED
mov .....BB
my ..gff.A..B
need ....b.d..A
never .c.BaDa..A
no .C.fb.C..a
not MaBbIEBHK
on ........b
open .....A
our .......b
out ...C.Cf
pay b.E..ba.AG
phon ....e.a
pleas a..BD
post ....EEh
pour ......c..a
put ....B.f..H
quit ..g
rais .......a
regret ..FA.jA..E
ring ...C..b
ruin ......h
say ..A.DF...A
se ...Ea...aA
send ....FBf..A
set ......g
shar ....a.d
show ....A
skip .........a
slap ......e
slash ......e
sleep .....aCe
smash ....BBe
spend a.b....d
stay ...C.DEc.b
stop BCKdGbA.bA
swallow ......c
tak cDGFBdBE
talk c
teach ......a
tel .EC.E.eFH
th Aa....C
think d.....A..c
throw .....fA
to bBB..EE
track ....g
try f........a
turn .........b
us ....a.b
wak .....a...d
we .D..a.A
wer ...b
what ......Dac
when ...a
wish ..A..hE
you KcffBCAdmb
your ..bb.Ga.a

wind
me ........a

window
open ......b

wish
you B.E..e.Fd

with
a C..Aa.ef.E
anyon ......d
both ......b
colleagu ...ea
friend ...B
her B.......a
him ...Bb
it ....C..b.g
me BKdbCCBO.f
money .......aC
my aA.BE.b.A
no C........C
noth ......c
on ......g
th ebbB..ID.E
that ..Ad..cAc
us ac.C...E
you cFH...PfEa
your aBHCFaBbaa

within
a ....a
fiv .cd

woman
who ......d

women
from ...b
you ...b

word
and ....CFe

work
, .b
and ...aaf
at ....b
lat ..b..b..b
night ...A....cB
on g.bA
out ...a
so ....Ca
trip .....a
with B..c..a

worried
about ......A

would
appreciat h.....CA
be A.CADD.bdd
been ......Ab
better C.g...fBGa
com .......a
di ......C
do aga...bbAb
driv ......c
feel ...kdBE.e
forget .......ea
hat ....A.g
hav .......ibB
just ...aa
let ...a.....b
lik a.AA..DB
lov b.....A.aI
married ........c
never .J.D..E
not HACC.BejBC
prefer a.......A
rather CCCDCACD.B
say .........c
sooner ......b
stil .......c
stop ......b
tak ......c
want .........j
you HCH.FF.FHJ

wrecked
this .......b

wrist
if .....Bc

writ
to .......A

wrong
to ....A

year
, .c
to .........B

you
, BACAc...HC
a ....CfFCcF
about ..A....B
admit .......a
again .........c
agre .....Ad
agreed ........cd
al .....aa
alway .kF.....Fa
and .cBccDIcAD
answer ....eA...C
apologis .....d...A
ar CCADeAAhca
argu ......b
arriv ..b.e
as .....d.BAa
ask ..Cb..D
at ..aDbb...d
back c....BB
be c.Cc.AEbE
befor ..AbB....A
beg .....d
behav f....caA
better D.g...d.A
bought .......Bg
break ......e
brok .....c.d
brought .......dB
buy ..fB.c...B
by ......a
cal .e.BABa
cam .......db
can BBdc.eGDGg
cancel .....a
cared .........c
chang ....e
cheat ......eA.B
cheated .......c
check ....B
choos ...A
com CD.Ad.c.CC
could ......a.d
cross b....b.A
cut ..ab.A
dead ......e
decid ...B..A..H
deported .....Bf
did BED..da.dA
do KcAAcBaKeB
down ......b
drink c.....b
driv ....aABd
drop ...e
drov .......fD
earn .b.....A
eat ..e..C
embarrass .....Afc
end ......b..e
enjoy ..A..DABg
ever .....Bc..D
feel E.AEG.EGB
fil .....Ad
find ......a.c
finish ..c..B...a
flirt .....aA..c
follow ..e
for ..c.a..bA
forget .d.B.cB..A
forgot .......B
from ..aa
get AEEFha.aC
giv ...C.G..Bn
go .Bc.cAe..C
got ..C.e..B.c
had ....AcAe.C
hand ....d
hang ......c
hat C.A...AAg
hav AcccAaDdaa
hit ......B
hurt .....dG
i ....d
if ....DHc
ignor .....ae
in ..CAFdbaA
just ......A.f
keep ...e.F.D
knew ...a....b
know cDba.adF.c
land ...dC
laugh .....c
learn ..B..bA
leav .CbHcD.D.a
left ....A.fAf
let .....dB..c
li ....AbH..D
lik GDKKLA.JCD
look ....B...cb
los ..BBBbe
lov ...b.Dd
loved .....B...c
mad AACACBBlHB
mak .....D.fFh
married .........d
may .Ddba.EDF
mean ........A
meant ........e
meet ..Ed.....A
miss .....ba
mov ......i
moved ......d
must .Cfd.EEEDc
my .....C
need DCfc.BIDC
never .eBAAAADd
not ...dd.Cd.C
obviously ......A.f
off ...A.d...d
on ..c.aB...e
only ..DdA.AEjE
open ....A...bb
ought ..h....B
out .....kD
overspend .....a
ow ADED.DC.Hf
own ....b.d
pay .....hJ..A
pick ...B..A
picked .......Bd
post ..b.a.E
promised .........c
push ......ebB
put ...AAc...e
quit ...a
read ....Cc
really ........Cc
refus ......A..f
remember ..A..d
resent ........f
ring .a.f.A
ruin .......h
ruined .EBA.B.jE
said ..B.BBcC.c
say .b.Db.G.A
scared ......c.A
se ...gH.CFbB
secretly ........h
sent ......c
shal ..fA..bAC
should aBdb.Db.Ga
shout ......a
show a.c.cA..A
shower ....d
signed .........e
sit ....a...d
sleep .....aFAAd
sorry .....a
speak ....d
spend c.dd...ADA
started .......e
stay ..DdBah..B
stil ........c
stop B..c.C.adB
swear ....AfA
tak ..cabB.a.B
talk .....cc
talked ...c.b
tel ..A.d.bAEa
text ......d
th ..B.Hc
that .......c
ther .........a
think CBGCAEHHkE
threaten ......B
through ......b
to c.ggA..CAa
told ...Aa
too .....c
touch ..B...a..E
trust .........a
try a.....c..a
turn ....dC...a
turned .......c
typ ....c
unfriend ...a
until .....cB
up ....Ag...d
used b........c
walk ......c
want L.bcOaFKga
wanted .......Cea
went .........a
wer ..FHdbB.hJ
what .....f
when C.FDdE..E
whil .........b
wil OEec.edRSc
wish C..A.A.CfA
with ...bD
without .BB
work a.e.....a
would DDc.D.aBf
wrecked ..B....iD
wrot ......a
your ....A

your
account .....f.A
allowanc ...D.fF
apology ........bd
arm ......e
back ..A.CDg
bag ....c
bank ...AgcF..A
best ....aa...B
birthday ....BdBBA
body ..ABDD.G.l
boss ...BA.fCAB
brother bbEfJ.E..D
browser ....d
cal ...Ae.B
car ...BidBA.E
card .....cD
cat ...A..g
chat ....e.C
choic .........C
choir ...b
cloth ..a.a..B.e
colleagu ...AB...b
contact ...bB
cousin ..aeD..B.B
credit .....dA
dad ...eBC.c
desk ....A.B
diary ....e....A
dms ....e....A
dog ....Aah
drink .....cA
duty ..d....E.d
email ...BbCFA.C
ex ..BG.EBBfd
fac ....D.e
facebook ...cd
family AcAeHIcF.E
father ....C..d
fault .B.DBD.i.F
friend E.DBC.CHAb
friendship ...e
gam .....e
grandmother ...c..c
guitar .....ba
hair ..hBAA
hand ......b
head ...bDB..f
heart ........d
husband .......A.e
inbox ....a
instagram ..a....A
is ......A
job ..A.BG.G.f
key .....b
laptop ...Bi.AB.C
laziness .......g
leg .........f
lesson ..B..dF..A
lif ...fDc.AA
littl ......e
liv ....a
location ..ACcAB.AA
login ....c
lunch ..e.B
mail ....c
mam ...a.....c
mat ...bDaDC.C
messag ...Bd.E
mind .A...A.Bb
mobil ....a
mother .cDcCF.bE
mum .b.dGED.aB
nam .....b
night .....a...b
notic ...cB
nud .....Bg..A
number ...a
offic ....f
old ...f..DA
own ...D..D
parent ..GdIEbE.B
passcod ....e
passport ...ADadA
password ...Bb
past .c
phon .aJBdbJD.H
photos ....A.f
pictur ......c
plan .da.....c
plat ..d..b
pocket ....e..B
record .....eE
search ....c
sid .b...d
sister BdEfBH..D
snapchat ....b
stay ....A
stupid .......b
tablet ......A
temper .......d
text ....b
therapist ....c.B
thursday ...a
to .....aC
ton i
trip ...b.b
turn .....e
twin ...d
uber ....a
uncl ......B
visa ....BAf
voic ..gGEcd
wag ..c.B
way .......Be
weekend ...d.aB
weight g
whatsap ....c
whol ....C
work ...Bb.f

yourself
at b
from ...g`,
};
