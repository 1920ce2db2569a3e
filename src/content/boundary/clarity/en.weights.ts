import type { Weights } from '../../../domain/boundary/clarity-model.js';

/** Made by `npm run train` of the statements in `tools/clarity/en/`. */
export const weights: Weights = {
  bias: {"vague":-0.62,"absolute":-0.87,"other-directed":-1.47,"isolation":-5.09,"surveillance":-5.63,"punishment":-2.31,"threat":-4.65,"blame":-1.85,"mind-reading":-2.24,"coerced-sex":-4.94},
  cues: `!
" BC
, HcFbBD.BHb
a Qea..cHfFB
about BeA.EIBccH
accept ...c.....f
account .eaD.dA
act .......c
affection ..A..f...C
after E..ACAFCBD
again .dAdAIgCFE
against .E....B
agre .c
al .eDeB..CbE
aliv ......e..A
allow ..kb.....C
allowed .bacbACCDa
alon .CFc
am .....B...f
an A..FC.E..f
and FIOdBabDGc
angry .c....C
anniversary .b
another .a.a
answer ...cBEb
any .gIfcELEDB
anybody ...f.....A
anymor .a.d..C.b
anyon .aEe..GAFH
anyth Ag.B..b.GA
anywher .bDg.....D
apart .cCc
ar .BEEbCb.Ae
argu .d.......e
argument ...B..A..A
around b..f...AbD
as .BB.c.A..c
ask EB.NBGH.Ad
asked ..B
at .b..I.LE.J
awak .........e
away ..B..CD.Bh
baby ........b
back .Ah..Cd.A
bad .B....B
be h.Nb..bdA
becaus .BBGB.BfAH
bed A..HCEEBCd
bedroom .........b
been .E
beer .d
befor ..FbaACCac
believ ....a....A
best ...c
between ...I..D..C
bil .......a.c
birth .........c
birthday ..D
blam .B
body .B.E
book ..Ae
both .c.......A
bother ...cdbC..A
boundary .........d
boyfriend ..e
bring ......b
brother ..C..B...A
business ...cA
but .b.hA.CbA
buy ..e
by ..FcCcd
cal EBDdCBDe.D
can ......a
car ....D.HEfA
cat ......b
chang .h.E.....c
chat .E..k....A
cheat .........g
check DC.Fd.B..E
children .CFH...b.F
choos .BbA..C
christmas .....e
church ..Ce
circumstanc .g.C.....B
class .....a
clos ..Aa.....b
club ..Bc.....a
coffe ...c
colleagu .ABd
com BdC.EccCc
comfortabl .B
complain ......A..g
condom .A.B.BD..j
contact ...g
control .........b
cook .....f...A
count ...D.....j
cousin .a.c
coworker g
dad ...a
dar ...ca
dark .a
daughter ...A..a
day .bE..eB..D
debt .......a
decid ..eC
delet .A.Fn
detail ...A
dinner ...A.fD.AB
discuss .d.C
dish .f...b..C
do .dIC..aBEc
dog .E.B.Bb..C
don .....b...a
down ..FbBBAb.k
dress ..bC
drink d.hGCBEBDI
driv ..fd
dur .ceB
duty .B
each B..E
eat ..b..fa..C
either ...c
eleven .a
els .E.i.fA..d
end .B....e
engaged ...b
enjoy .........b
enough .b
even .c....a.c
ever .mG.CCE..E
every ...f
ex .c
exception .l.D.....F
excus .b.CA....i
expect ...d.c
explain ...A
fac ......d..c
facebook ....d
fail .h
family C.DcDB..aF
father ......c
feed .....e
feel ...A..C.e
femal .CAg
filmed .........A
fin .........E
find ....aCh
first .aaA....a
flirt ...A..e
footbal ..e
for IADAEgC.EE
forgiv .g
friday .A.b..C
friend LHTpKJGJGR
friendship ...b
from GCDddeCFHa
front ..aA
fuss ....a
gam ..c
gay ......c
get .dcEbaAFIi
girl .GEj.....D
girlfriend ...c
giv .E..ACD
go a.dfL.AGJC
good .c.......a
guest .A.d
guy ...i
gym .AfB
had .........a
hair ..hC
halfway ..C......d
hand .B....A..e
hang A..e
happen .e.B..d..A
has .dABA.B..D
hav G.bebE.cN
he ...f
headach ..A.A....b
hear .c.c.....g
held ......a
help .f.A.....b
her BGJfaFaFAD
hid ...Ci....B
him .B.e
his .B.f
hit .C....e..D
holiday ...d
hom BaHeCdd..B
hour .d
hous B..ebDH.Da
how ..cB..a.cH
hug .....e
hurt .I.B.Ba.aF
husband ..A......k
i FcFDbAeJ.b
if BFEJDcddAF
in B.aACCFFGA
insid ...A
into .b.B..A
is Ce..bGGFDc
it cFDFb.b.ad
job .........B
join ...a
jok .B
just .........g
keep .B.b...A.A
key ...B.d
kid .H.D.Ba..F
kind .b....c
kiss ...B.a...B
kissed ........Bb
kitchen ..AA.....b
knew ...a
know ..FDf....H
lat be.C..C.bA
later ...a
leav .B.a.DgA.b
left .a....a
lend .e.B.....B
less ........b
let .Eg..D.B.b
li .e...f
lif .aEf..c..C
lift .C.b
lik a..BECCeAB
listen .d....a.C
liv .d....i..E
loan ........e
location .A.Cd
lock ..B.d
locked ....h
longer ...f.BE
look ..AD.b
los .B....c
lov .CCD.B.CgD
loved .F......g
lunch .ACdA
ly ........A
mak .E.aDbb.D
makeup ..c
mal ..Cg...D.C
man ...f
marriag .A.a.....b
mat d..f.....D
matter .e..C...e
may .i.A.....d
me HCHE.AbDfb
mean .F.G.D..ah
meant ........b
meet .AFj..D..B
men ..Fh
messag ..CCg....E
met ...f
min .HfBa
mind ..CC..B..c
minut Af
mistak .a
money ...J.gD..e
month .DBE.fA..f
mood .AA....c
mor FJ.f.I.DB
morn ......e
mother .bEb.f...D
mov ....e
much d
mum ...f
my IdCMFCBNDD
myself .......A
near d..d
need .JJfIHGDKA
neighbour .CDi
new ...e
next ......b
night C..eBEC..I
nin ..e
noon .c
now ..Cb
of JAcCAI.JIC
off .d.Be
offic ..bD
okay ...D.....D
old ...d
on afaDbBaHHB
onc CiH..E.BEe
onlin ......b
open ....B.A..C
opposit ...f
option .........a
optional .........d
or .H.e.fC..E
other EIGjA.CCDA
our C.C.DDBA
out .E.f.E.cFa
outsid ...e
over .....Aa
ow .G.C.C..GJ
owed .A.......D
own .C.B.....c
parent ..Bd..E..D
partner .Dac.....b
party bA.C
password ..AEhB...E
past ..c
pay ...a.eAa
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
prov .BD...a
pub ...f
punish .........A
push ..A...c.Bf
put .a..B.B.Ba
question .........A
quit .........c
rais .eeA.....B
reach ...f
read GFGHa.B.BH
really .B....B.e
reason ...A.Ac..b
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
say EacI.A.EHf
screen .C.Cj
se ECLf.IgFEE
second ...e.....A
secret .e.Df....D
send ...Ce....D
set ..b
sex GRLFHBLJHf
sh ......b
shar ..DB.CB..D
shared ....c
should .D.Fd.B..g
shout ...A..Ab
shouted .......b
sid .c
singl .f
sister ..Ce.....A
six ..A..e..b
skip .........d
sleep .AFD..Fd.c
slob .......c
smok ..jI...BED
so fdJ..bEc.E
social .bCe
somebody .........c
someon ...a.....c
son ......a
sorry .e.......E
speak .aad.bF.DC
spend c.fc.c...F
stand .......Ah
stay bc.G.C..aD
such B..A...g
sulk ......A..a
sunday ..a
surprised ...C..A..c
tabl .bc..A
tak bC.C.C...g
talk CcadE.G..H
tattoo ..d......C
tel BEFI.FIBFG
ten ..aB..b
test ......c
text b.Ebb.B.CG
th ...aC..GAC
than ..bD.....a
thank .a
that EFge.BaIJ
their ...d.....a
them .B.caAa
ther ...baAc
therapist ...a
thing caB......D
think ....A
this .AbI.C.AaC
thos ...a
thre ....ac
threat .C
threaten .E
through A.DFC....B
tim .eAbc
to PBcACABJaD
today .........C
together .DAa.....B
told .A.D.....a
tomorrow ......f
tonight CDCB.eA..f
too i
touch ..B.dcD..f
town .A....e
trip c.g
trust .a..d.B.b
trusted ...E...g.D
turn .EFGfCCc.g
turned .........b
twic .........e
two .....c
uncl ...A
under .b
unless .A.e.....D
until B..BBhACBE
up EBEC..a..B
upset ...C.c
us FCK.aHaBc
video ......c
visit ..Hm.ED.CE
visitor ...d
voic .f......a
wait ........a
wak .....Ac..B
wal .C....e..A
want C.EAEFaEeD
watch ..c
way ........a
we ......A.Bc
wear ..hH..B
wed ...d
week .CbG.dE..b
weekday ..b
weekend ..Ac..A..A
weeknight ..dF
weird h
wel .A..f
welcom ...g..A
went .a.aa
wer .FFb..B
what AaCGGIe.FB
whatsoever .j
when .F.BBB.F.b
wher .a.D.BH.CJ
whether ........aB
which ...B
whil B.BeFE.DBI
who .JA..BF
whol ...b
wif .Fee.....b
wil .dCIBae.C
with f.KgFDGGDD
women ..Dj
word .A.C.e
work c.d.DDAD.G
would ...C..f..b
year .e
yes A........J
you LFbbAeaBc
your IHCecBEELE

!a
condom .........g
fuss ....a
month .B.B.f...b
reason .........b
row .d
singl .e
slob .......c
social ..Cf
thing .a
week ...A.a...a
word .A.A.c

!about
anyth .f
it ......C
me ........c
my .CB
our ...c
th ..da..c
us .F.c....d
work .c

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
you ..b

!allowed
in .d
to ..ddC..BD

!an
answer .........f
option .........a

!and
i .C..AccA
that ...c
you .........a
your ...A

!answer
my .A

!any
circumstanc .b
mor ..Baa.A
tim .a

!anymor
, ........a

!anyon
els .A.b.....A

!anyth
for .A

!apart
from ..Cc

!as
a .A...b
friend ...a

!ask
, .........b
about .c
befor .........a
me .Dg
you ..CD

!at
al .e......c
any .a.A.....A
dinner ..b
hom .d......B
night ...C
th .BDf
work d
your ...B

!away
when .........b

!back
to ...B.....C

!bad
wil .A....B

!be
aliv ......c
around ........b
com ...c
filmed .........A
friend ...c
go ...c
held ......a
her ......i
in .C.c...a
kissed ........B
lat .d
so d..B
such A..A...e
surprised ...B..A..c
th ...A..a..c
trusted ...E...g.D
weird h
with ...a....a

!bed
, .........H

!bedroom
is .........a

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
about ........d
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

!debt
if .......a

!discuss
my .b

!do
th .....c
to ......b
we .b

!dress
to ..aB

!drink
at ..c
on a

!driv
to ..ba

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
friend .CAg

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
you ..a.CaD..g
your .....f.c

!forgiv
a .a

!friday
, ...c..A

!friend
, ...a
i ...f
of ...e
over .C
with ...d

!from
me ..C.bga..D
my .A
th .....d
work ..Ah
you ..eE.C...c
your .........d

!front
of ..aA

!get
a .Ac..g...D
it .....Ac..b
to .bc.eGB.Ee
you .........c

!girl
night .C.f

!giv
up ...D
you ..b

!go
anywher .dCf
back ...B.....C
on a..B..b
out .FAf..B..H
through .D.C
to ..aA.aD.Cb

!good
enough .c

!hand
away .........c

!hang
out ...c

!happen
, .c

!has
a .A
ever .c
to .E.B

!hav
a .Dced.dD.D
femal ..Ab
friend ...d
mal ..Ad
my ..de
sex ...E..A
to .LLOFC..F
you .feB..b..b

!hear
about .a
from .A....C..b
that ...d.....a

!help
with .e.......b

!her
husband .........e
own ...A

!hid
, ....a

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
you .B....e..B

!i
am .....B...g
can .........A
do ..A.eCa
feel .....a..c
hav .B..c
say .b
should .........c
touch .........a
wil .D..Fcd
would ......e..A

!in
a ..bE
bed .FDCAAC.Bd
debt .......a
front ..aA
my .........A
th bAEB.dB
this .AaCbCc
your .a.c

!is
fin .........B

!it
, ...C.c...f
again ......A
off ....a
when ....b
with e.aA

!jok
about .B

!keep
th .........B

!kid
again ...B..e

!leav
me ......d..c
th ...f.BA

!let
her ...D
me .........d
you .Bhe.CD..C

!lif
with ...A

!lik
, ...b
it .........c
me ...A..b..A
that .aeD..D..a
you .......f

!listen
to .e......C

!location
, ....c

!locked
screen ....d

!look
at ...B.b

!lov
me ..AC.B.BfC

!lunch
with ..BdA

!mak
a ...a..C
me ...B..h.B
you .A...cF

!mal
friend ..Ce

!matter
to ........e
what .e..A....a

!me
, ..c..EA
and .A.A..e..A
anymor ........d
anyth .B
at ........a
down .......c.b
first ..d
for .C
in .........f
lik .cd......b
sex ........Be
th .....B..a
ther .........b
to .bBE...ba
until .....b...A
when ......c

!meet
your ...b

!min
go ..eE

!mind
halfway ..B......c

!money
from .A
to .a

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
family A.......c
friend ...D
hand .........e
mother .....e
okay ...B
own .B.......d
permission ...D
phon A
voic .a......a
wif ..cf

!need
a ...d.....B
anyon ...h....AB
my ...F
to .DACB....d
your ...b.....a

!neither
of .B....B..b

!never
, .f
ask .B
be ...d..d
forgiv .d
go ...a
hav ...A.....C
hear ...a..D
listen .b......C
onc .d......B
ow .D
post .C
se .E.H..j
speak .c
to ...c
want .b
work ......a

!new
on ...a

!night
, .C
out ..b

!no
, .B....a
affection ..A..f...C
again ......e
and ......A..c
circumstanc .e.......B
coffe ...c
contact ...d
delet ....h
drink ...b
exception .i.C.....C
excus ...A.....f
femal .A.a
for .........a
friend .D.b
headach ..A.A....b
hug .....e
kiss .....b
locked ....h
longer ...d
mal ...a
matter .e..C
mean .........c
money ..A..b
mor .BBfE
need ...B.....A
on .fBbCC...H
point .d
question .........A
reason ......d
right ...A.....e
rush .........D
secret .f.Bf....C
sex .....a...d
threat .A
to .ECD.aa.cb
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
a .g.E.....E
accept ...c.....e
allow ..kb.....C
allowed .Bcbc..CD
an .........d
answer ...c.Be
ar ....a
argu .........d
ask ..EE..A..A
be eIFgBEadBc
bother ...cdbC..A
bring ......b
car .AF...DBh
chang .........a
com ...FBcd.bA
comfortabl .B
complain .........e
count ...B.....g
delet ....e
do .c.ABb...F
drink ..b
driv ...a
drop ......a
eat ..c..h...B
even .cB...a.d
ever .g....B
expect ...b.c
feel ......B.a
find ......c.bA
for .......e.c
get .DbAcdGDHi
giv ..a..AB.a
go cA.cEbBBE
hav B.ed.EcfF
hear .d.......a
hid ....d
hurt ......D
in .aB..b
join ...a
jok ......a
keep ...f
know ..C.g....A
leav ..bA.Bc..B
lend .d
let .Bfb.CEA.D
li .....f
lik ..Ge..c
listen .b....b
liv ......e
look .....b
lov ...B..D.e
mak ....AAe.Ba
matter ........e
mean BA......a
meet ...d..A
need ..GgEBDAJ
on .kCA
onc .hBB.....E
open .........C
optional .........d
ow ........CB
permit ..g
pick ....ab
promis ......d
push a.....d
put ....A.G..e
rais ..b
read C
really ........b
reply .......Ab
respect ...a....b
say A.C...c
se ..A..Cc
shar .c.A.A
shout .......a
sleep ......Ed.a
so .......e
someth ....B
speak .....dB
stand .......Ah
stay b.bA.....A
such .......c
sulk .........C
tak c.AA..F..c
talk .ad..d..A
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
wak .....Ac..A
want BBA.CCcB.A
wear ..eA
welcom ...d
work .........D
you ...bhBa..a
your .C

!noth
bad .A....B
i .e.......B
to .F..dBD.gC

!now
that ..Aa

!of
it ....A....d
me .Baa.....C
min .DhG
th ..ba.....B
us .A.B..D
you ..A
your .c....d

!off
your ....c

!okay
to ...B

!on
a ..f......A
friday ......B
me ...d
my ..CB.....d
sunday ..b
th bF.C.ba
that .A..e.a
weeknight ..bA
you ......c
your .C.Ad

!onc
a .........c
hav .e.......A
wer ...c

!opposit
sex ...f

!other
men ...d
peopl ...b
women ...b

!our
hom .a
liv ...a
sex ...B

!out
of ..A.b....c
on ..fG
with C.Ad.....A

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
cal ...a
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
, .........a
her .........b
me .A.......h
to .f.D

!reply
to ...e

!respect
me ...a....b

!right
to ...C.....e

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
, .E.C..B
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
with ...A.AD..f

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
to .bFf.bD.BB

!stop
, .........H
and .........A
be g.....ac
cal ...a
check A...b
drink ..a
go ..Hh
hang ...b
me ....e....a
meet ...b
pay .....f...a
say .........b
se A..d
smok ..d
speak ...e.D
tak ......b..f
talk ..FC....b
text ...d
visit ...a
when ..D......A
your .....f

!such
a B..A...g

!surprised
when ...B..A..c

!tak
it ......B
th .........d

!talk
to .bCg..C.FD

!tel
anyon .A
me ...D.A..AB
you .a.D
your .C

!text
me d
whil .c.D

!th
bedroom .........e
bil .......b.b
car ..d..c...C
children ...A.....A
day .....c
dish .e...b..C
dog ...A.Bb..B
drink e..A
first ........bc
gym ..gD
hous .Eah..A.AC
kid .GaE.....D
kitchen ..A......b
mood .AA
neighbour .CDi
next ......b
offic ..c
party b..A
room ....ad...A
tabl .bc..A
video ......c
wal ......e
way ........a

!that
dress ..bC
i .........D
is ....c
you ...a.....g

!think
about ......a

!this
baby ........c
hous .bBAcAB
town ......e
week ..dA..B..a
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
any .aAc
ask .bC......h
be .B.B.cH
bed .cb
cal ...a
choos ..b
drink ..fE
driv ..ac
enjoy .........c
explain ...A
get .........c
giv ...C
go ..ac..a..a
hav .Dbda
hear ...b.....h
hid ....f
hurt .A......c
it .......b
keep ...C
know ...C
leav .BEb....a
liv ......b
mak .........B
me .icI.dc.G
meet ...a
my .....d
other ...d
prov ..C
say ..C......b
se .a..b....B
sex .........B
shar .D.A
sleep ..B
speak ..d
spend ..e......B
talk .cAa
tel ...E
th .De..CF.cB
that ...B..g
this .........A
turn .........d
us .B.Ad.e
visit .aCe
wear ...A
work ...A....a
you ..K..h..oG
your .C.hG.F

!told
me .B

!tonight
, .....AE..c

!too
much d

!touch
you .B...c...d

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
th .B

!visit
your .aDg.D

!want
it .........b
me ........b
sex .........E
th ......c
this ..D.....f
to ..FBA....a
you .Cbg..A..B

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
i ......A
we ..b
you ..E...B.BE

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
colleagu ..Be
coworker g
her ...B
me ..bIbCF..f
my .........d
other .........A
th b.B
you .e.C.b...B
your .a.aA....B

!without
a .aBE.D...a
ask .Ee......C
check ...A
exception .c
fail .h
me .HFo.E...H
my .B....c..B
th .....c
you ...A..e

!word
to .....d

!work
, ...a
for .........C
with ...d

!yes
today .........E

!you
, ......e
about .g
again ...b
ar ..CC.Bd..e
around ...c
dar ...ca
driv ..e
for ...D.hA
from ...H
go ...c..A
hav ..Cd..A..F
if .....d
in .........C
my ..b
on .....ba..a
out .........c
se ...d
talk ..ce
to .JbF.CE.A
told .B
until ...a
went ...b
wil ....b
work ..e

!your
body ...B
brother ..B..B
cousin .b.c
dad ...a
daughter ...A..b
ex .a
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
parent ..Bb
phon .GCEg.B
sister ..Ce


" JJHJJFMJIO
, CaFaBCAACa
10 ......A
100 Gh.....A
15 .........C
24 .c..a
7 .b..a
80 ..A
a .JEGBD.eEB
abl D
abortion .....Ag
about bcDGI.aJDE
abroad ......c
absolutely .f
accept .........e
access .G..j..B
accident ....C.e
account CA...eBcDG
act nADE.c..DC
admit ..C....Ah
affair .D..Ca.b
affection .....e
afraid ......F
after PCFAK.DA.g
afterward .........d
again .DJaA.aJHa
against ...f.b..bA
agre Gj...FcD.a
agreed ..a..baCbb
agreement Ac
ahead ....C.c..c
airport ......b
airtag ....e.C
al NkO.fEbcCb
alarm ....D
alert ....f
allotment ...a...A
allow ..h
allowanc .....fF
allowed .......C.C
alon FaF.BD.eBF
along ...bB.Cd.b
already .....CBHii
also .........E
alway JvNEbGI.KC
am Fb..AbB.ba
amount e......A
an bEADbA.b.I
anal ..A......k
and IFGbaa.CHA
anger ..e
angry .aA..Ek.DJ
anniversary .C...cDBda
annoy ........c
another .DADFc.E.d
answer .d..aDEFCB
anxiety .......f
anxious C......cAB
any Ffc.ebbCFF
anyon .aHjBHeD.A
anyth Bf...AF.AB
anyway .........b
ap BA.Hh.GEEf
apart ......A
apologis .dfF.dC..F
apology ....Aa.b.d
appointment .d.....A
appreciat h.....C
appreciation e
appropriately i
approv ..ee
approval ..i
approved ..de
ar FaabBDDd
argu .a....e
argued .....c
argument .dA..bA.dA
arm ..c...f
around e.Db..AD.E
arriv d.a.c
as GB.AcdEcAe
ashamed ...BC...f
ask .a.bb.a
asked FEH.bBFDEB
asleep ..BA.CAB.b
assum ...cd.A.aA
at a.ADaBHDED
attention d.c...Cc
attitud f...Ddd
aunt ...a
availabl B........f
away .G.cEeaE
awful ......c
baby b..E.D.D.c
back cKECDdALDB
bad b.CcDDe..b
badly .....a
bag ...Fa.eBCC
bak ..c
band ...a
bank EBE.c.IBBI
banned ..ee
bathroom A
be h.EA.a..b
beach ....D
beat DAEB.GgB.A
becaus OPBAB.Fhab
bed J.BJ.EJAFg
bedroom C.ABAGd..g
been BdEFAFBd
beer ..c
befor FHdBBDEKDE
beg .....c
behav k.CA.chCBC
behind ...d
believ ....abdEg
belong .bAd..DCAb
besid ...b.....D
best e..caaA..C
bet ........e
better nJgDaBaDI
between CbDc..HBAa
bik ..a..c
bil abCAa.Ad
bin .d...eC..A
birthday CcEDFeI.Ea
bit h..AACAC.c
blam ..F....n
block .HEoKA..AD
blocked .......A.C
blood .......c
board ...b
body .BEFEEc.Ei
book CBd.DaAE.D
booked ........dB
bor ........g
bored ........c
borrow ....B
boss .B.CC.eDAF
both MLCHCEcBCL
bottom .c.A.....d
bought ..AA.bCCfd
boundary a.aab
boy ...b..b
boyfriend ..A.b.AA
brak ......e
break ICa.F.gBAE
breakfast .......D
bridg ......g
bring C..D...A
brok .CCDE.FkDE
brother ...eBAbEDK
brought .......dA
browser ....d
budget .......c
burn A.D.BHhC
bus ..A.A.D
but .DF..Fa.ae
buy C.dF.cE.AA
by PBgEACBEDG
cabinet ......d
cak A
cal Ab.BaKABFH
called B...D.BC.A
calm .......c
cam .AA.aA.caa
camera CBACgCFCAD
can CBDbA.AGCB
cancel .A.cDiGD
cancelled ...A
car EJH.ab.JFb
card aDEI.hBEBA
cared .........c
career ...b..d
carefully ......f
carry ..A.CFb..g
cas ....F.a
cat CADHHKgB.G
caught ......b..c
caused .......i
chang cIbCAbGCAG
changed .....bC
charg ..d....c
chat A.B.eF.B.E
cheat A.ACeedbC
cheated .......e
cheater .......g
check .H.IjKJEHL
checked ........c
child C......i.b
children AbDDDHc..A
choic .........C
choir ..FjC.B.AB
chok B.....i..c
choos ..agEH.DB
chor .......c
christmas ...d.cC
church ..ecDGb..C
cigarett ......D
class ..gf..F..A
clean ..f
clear ..g......B
clearly ...A.A..g
climb ...b
clinic ....A
clock ....d
clos CACcHB...C
closed .e...AA..c
cloth ..eDa.cC.e
club CCIhCAFBCB
coat ........d
cod ...Ce.DC.A
coffe ...b..A..F
cold ..BC.hBeDA
colleagu ..Cb...CaA
com .da.baBEBa
comment .....b
common i
communicat i.E
communication h
company ..A
completely .h
condom FF..d.FD.f
conferenc ....b
confirm ....e
consent .D.......h
consequenc CB.A.hf..B
considerat a
consideration b
consol .....iI
constantly .pCA.C.FG
contact .EBiGCAE.A
contract ........c
control ...A...b
conversation ....b..c
cook CbiFD.DDaH
cool .......b
cop ......c
copy ....j..B
cost .....bBe.c
couch .....c
could aMMJGKbMaH
counsel .......AcA
counsellor C....B...B
count .c..f
country ......e
coupl ....d....e
cours ..c.B.A..C
court ......c
cousin ...d.ACC.D
cover ..d......c
coward .......d
coworker .........c
crazy .......hCA
credit e..A.dB
cross .aACHd.D.E
crossed .aa..Aa.a
crowd ...c...A
cry .C..C..Cck
cuddl .........A
curfew .....c.d
curry .........A
custody .....Cd
cut .GCgFbbHFL
dad ..EaF.D.CG
dana ...a
danc ..A.A....D
daniel ..Bh.....B
dark .....a
dashcam ....i.B
dat D...b
daughter ...a.A
day K.AHbaAFGc
dead ..DA.EpCDB
death ......b
decent h.....Cb.B
decid GGidJGDFBA
decided ..cC..EAab
decision ..f......f
deep ..DB..CCf
delet CFceADIFD
deleted ....b
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
different cB
differently f.....A
dinner a..ELdBC.D
disagre .....a
disappear ......g
dish ..c.AbB.da
distanc ...c
divorc ...A.Gi..C
divorced ...d
dms ....e....A
do ed.A.AaaAb
doctor A.A.GBFC
dog FAGHIAfFDH
don Be.cCFDC.c
door .CE.Ea.EDI
doorbel ....g.D
down DFfcGDa.cB
drama .......e
drawer ..aA.c...B
dress c.i...bC
drink a..HE.CkGa
driv EEAHdJ..EE
drop ...k.HGHdH
dropped ...a
drov .......fD
drown .....Cg
drunk .....aF
dur ...DBCE.Ab
duty .CaCC..J.m
dy ..c.A
each BdJGe.G.FB
early ..B.B.AA.D
earn Cbe..e.B
earned ..c..dA..B
earplug .........A
easier .........b
eat DbfaECE..D
effort h
eg ......C
eight CbaAEBA..E
either CBA..Ab..C
eleven ..aC.....E
els GbF.Aj.Ea
elsewher ......Ee
email FFFHhH.GGH
embarrass .....f.a.D
embarrassed ..A..e.BdA
emergency ....B
employer ......a
emptied ....A
empty .....de
end J.EgCKbBG
ended ....C.C
enjoy ..EHE.HFhF
enough A.CdBg.E.b
entitled .........e
euros A.C......C
even FEaCafH.Ee
evening ..B.CCEEaB
ever EiG.DL.GHN
every NjFfhDCEMA
everybody ..B
everyon DhD.B.i.GC
everyth JsK.aIcCGC
ex .BIBEB.Ica
exactly ........e
exam ..A....ab
excus ........d
expect b.ac.EEDCh
explain ..f..Bf
exs ....b
ey ....b.jD
fac ...DaAg
facebook ...aeAa..B
facetim ....i
fail .......BeA
failur .......dA
fair b..C.cC
faithful cb.......d
fal ........bD
family AcMeJAC..D
fancy ......a
far ...d
father a.A.DA.cC
fault .CBEBE.iAF
favourit ....C
feed ..B..cE..d
feel dDGaA.IF.C
feeling ........c
felt ..C.BB..CC
femal ...B
few a...b..A.e
fi .....c
fifty ...B.d
fight ...FAc.bc
fil .....C...a
film E..FFBHC.b
fin ...HADGbAa
final ..gB
find ABGDcGdDc
fingerprint ....d
finish D.eEE.DCAf
finished .c.eAF.B.E
fir E...DBi
fired ......b
first KdfEb.EIHb
fish .c....c
fist .....Bi
fitted ....e
fiv C..aF..C.C
fix c
flat A.A..b..a
flight ....A
flirt C..A.i.a
floor .....cc
flower .......Be
folder ....a
follow .BbDjEH.C
followed ....d....A
foot ..de
footag ....c.A
footbal ..ce.BDB.B
for EaAEAaCBCA
forbid CBgd.BCA.A
forbidden .bf....AA
forever Fs...BCaAB
forget AgDCBjJ..H
forgiv .a.......f
forgiveness .........h
forgot ....B..Ef
form ......C
forward ...bh
four C.....A
fre .aDCD.EFGA
freak .......c
freez .c...h...d
fresh .........A
friday .GaHB.C
fridg .....c
friend BNHlHBIFEC
friendship ...j..C..A
from D..h.EBIE
front a.aB.e..bD
ful .h.....A
fun ...c
gam b...BeFDbA
garag .....e.A
garden ...A..E
gav ....C.AA
gay ...b..h
gentl c.A......E
get b.aEbebCbb
girl ...gDDa
girlfriend ....E..C.j
giv BAAebDEKBg
given .B.....bca
glad ..AG..BCe
go HDca.adBB
god ......e
gon ...eDDfA.a
good ebDdD.GID
goodby ......A
got B..Ca.eb.a
gps ....e
grandmother ...b..c
grateful .........e
great .........B
grew ....D
grounded .....h
group .aBlCCBEAG
grow ..e
grown a..a...b
guess ......a
guest ....AB
guilty .....A.Ef
guitar .....dA
gun ......g..B
guy .EAlE...BC
gym .Cf.cCEb.B
had ..CAbaIeBC
hair ..gCAA
haircut ..f
hal ..A.A.A
half CBG..GFB.b
halfway b..B.....b
hand IGcb.McDF
handl ......BcA
hang F.Ae.EdC.D
hannah ...b
happen ..D.IecCF
happened ....A.baB
happier ......B.d
happy ABEDBDEDC
hard .aCFDb.G
has G.beaHFeEb
hat GBFBDBd.f
hav B..AbDa.Cd
he AHB.DHbHFB
head ...bED.BeB
headach ...AA....b
headset e.c
heal ...c
hear FDEDeAbFFH
heard C
heart ....b...d
heat ..a..bA
hed .A
hel .c...cd
help ..FFAGKDB
her GADbcDa.cB
hes ......b
hid ..C.Ch.Ge
hidden .....cD..c
hik ..BcD
him EDCaB.fAbC
himself ......A
his FGF.aHf..B
history ....l
hit GDGDDIa..F
hold C.DB..Daca
holiday c..ECaChE
hom .HcfCBbCCH
honest cb...CB.bc
honestly .......c
honesty Hm..C....C
hop .EFFCFdGfD
hopeless .......cC
hospital .....Fh
hotel ....e
hour .G..cAHF
hous ..e..b.bGI
how GH.FFcbE.d
hug .......A.D
humiliat .....e..e
hundred Ae
hungry ..B......b
hurt LGKCH.fI.E
husband CCca.FaBCf
i BAACAC.AAA
ic ......a
ideas ...b
if AFACBBcECB
ignor ..D..ja..C
immatur .......eC
immigration A...ADkC
important .........B
in DCABbD.DBb
inbox ....e
includ .c..b.DC.b
influenc ...e...E
insecur ...A
insid ......a..a
instagram .Fagf.BB.B
instal ....g
installed ....c
instead ...cC.B
insult ........b
intens b
internet .....Ad
interrupt .g.....BD
intimacy .D.......k
intimat .........a
into CbGDd..fHB
invit ..BD..A
invitation ...gB....B
invited ........c
irresponsibl .......e
is a.AaBABa.b
it ACBAbBCbab
itd ......e
jar ...A.c...a
jealous C.E.CcCbdF
job ..cBGBADa
join ..ba.....a
joint ..B
jok c.BCB.D..C
judg ......c.dd
jump ......e
jun ..ABE.G
just eKKaALDAed
keep .ADBeDbBHc
kept b.....d
key D.BAAiAA
kick .....c..e
kid .CBHDEcc.D
kil GEEEFGfGFG
killed A......A
kilos ..a
kind a..A..b
kinder d
kindly A........A
kiss FBBB.BB..a
kitchen B...D
kne ..BB..B..b
knew ...eB...b
knif ......c
knock D.D
know CaECdDeEfC
lad ...a.a...C
land ...c.BC..A
landlin ....b
laptop BCGGjc.FAF
last HbaDBCcCGE
lat EhFM.bCH.C
later f........c
laugh .....c
laughed .......C
laundry .......Cf
law ..d
lawyer ...B.Cb
laziness .......g
lazy ....A.AlBB
leak ......a
learn ..b.BeABBC
learned ......B..A
least .........d
leav NDHb.DbCaH
left CbGFEGbAdH
leg ....AB...f
lend ...B.D
leo .......d
less l.c.A.CCBG
lesson ..DABgA..D
let aMDbaCBNLe
letter .AJFbB.BB
li D..FCccf.e
liar .......c
library ....b
lif .aCjFaabDF
lift ........a
light .....aC
lik aAADC.D.BA
limit .....b...A
lin ..B..GaD.D
list .B
listen aCeDf..EaD
listened .....d.c
littl g..Cc..D
liv A..Bdaff
loan ..a
location EMIIiGIFGK
lock CAAAcfAa.F
locked C..BDe...A
log ....i.A
logged ....c
login .AABi.FC.D
long gA.CaDaECb
longer ..g
look AIJ.eBK.eA
los E.e.HddBDG
lost ....Bb.def
lot ..d..BdB
loud ..C
lov A.H.HKAJh
loved ...cBEDCdd
lovely ...A...D
lower ..b
lunch BAeaAFEG.D
mad EGHHEGBhBE
mail ....b
mak .McDEc.ACf
mam ...a.....c
man .DAg..e
manag .........a
many ...f
map ....g.A
march ..c.CbEc
marcus ...d
marriag .dFcFCddCi
married I.A.BJGd.c
marry ...b....bc
massag .........b
mat cA.hGaGD.E
match ....ee
matter ....BA.a.B
matur e
may Fde.CEBIIC
mayb ......a
me .CDabDBEeb
meal .........a
mean CAF.ED..ed
meant ...B...Ah
media a
meet dAOgC.BGEb
membership ...b...A
men .a.bC.DD.a
mess .D...aBkB
messag F.ABdcCGEJ
met ....b
middl .c.....c.b
midnight ..cE.dA..A
might ....B.d..B
mileag ....e
min F.HAAHKK.f
mind ...DABaDb
minut Kb.IbHB.DA
miserabl .....cF
miss ..CDDcA..b
mistak .c
mobil ....a
monday FDeEFEJ..G
money .GcM.eKfba
monitor .AA.i.D
month BH..AfJLD
mood ..AB...b.h
mor qNEJKa.HCC
morn D.B...HFCb
morning e.F.c.B..C
mortgag .........a
mother ...bFDacCC
mov .HDg.H.a.E
moved ......c.a
much jdHDFBCJDC
mum ..Ja.AC.aH
must H.gfaGDGEa
my EDbJDEFBAC
myself JGLHEDf.CE
nag .......a
naked ....D.c..h
nam GEB....a.B
nap .........A
narcissist .......e
near ......c
nearly ........B
need eB.bbPE.Gd
needed .......d
needy C......g
neighbour ....d
neither .B....C..f
nervous ...a
netflix ....C
never OoQC.NCMA
new DC.BbBGE.J
next .ICFGAeCBD
nic a.....fC.b
nicer i.e......C
night GDF..aBMCf
nin Bac.DCa..A
no HbEeaBDCGf
nobody HeNaDKdHHI
nois a
non Ae..B.Ec.A
noon .C
normal i..A....Ab
not HCa..DBA.c
noth HkK.bN.A.B
notic ...cD
noticed ....A
now ..bgeaB.DA
nud ..A.HCc.Bj
number E.Edb..B.A
nurs ...a..c
obey B.kB..a.CC
obviously ..A...A.gA
of AaFABC...A
off A.aeDcBCBg
offer ..A.BA
offic ....dDdC.A
often c.....C
okay .Eb.EAFA.H
old .CCc...E.E
on BACDbBAAAB
onc ..AbJA.BEe
onlin ....d.g.BC
only JKBmDK.ceF
onto ....c
open ..GIjBDE
opened ..C.f
operation B.A
option d
or GHKh.dbNOe
oral .........j
order ..jC
other bBDd.BFGC
otherwis ...g
ought c.h....BA
our C.MBDADaAa
out b..b.bbEbC
outsid ....BaCb.D
oven ....B.A
over FbDab.dJaa
overspend .....cD
overtim ..c.....c
ow EHHE.HFAId
owed .........d
own KEMMELA.BF
pac .........c
pack ...f..a
paid ....BBE..f
pan ....c
paper ...CCFb
parcel ..B.E.A
parent EBbdKGbACH
park D.....c
parked ....C
part ..A....Bbc
partner eA....DH
party b.....IbCE
pass .......d
passcod ....j.B..D
passport ...BFabB.B
password INHIl.JIFJ
past .bhD.a
pathetic .......iB
pay bGAFFf..Fc
payday ..e
peac .......d
peopl AEHdDAabFD
perform .........g
period .........b
permission .Bjc.A..CD
person ..Ce...eDB
phon Db.Gh.ANDM
photo BB.Bc.EC.F
photos FDDHA.aDD
pick .aEeaMBFCH
picked ......BBd
pictur DCEF.FfGGc
pil ..I.EHjCBe
pin ....k....B
plac .....C...d
plan CebECa.FdF
planned ........a
plat ..b
play .aA.BdC
pleas iJPEGNQOKE
plenty .........e
pocket ...Ac.BC
point da
poison ...b..e
polic .BAABF
polit d.....A
post CEaE..fEBD
pound ...AA.c..A
pour ......c..a
prefer .A....D.B
pregnant .....Dc..d
present ..A
pressur .......c.A
pretend ..B....ChA
pric .....dB..f
print ....A.C
privat CaEEGA.B.D
priya ...c
problem ..B...Ag
promis Ac...C
promised .....B...c
promotion ..c...CA
proof ....c
proper e..c.....b
properly g..A.a
prov ..DBi..B.c
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
question .....A
quick ....b
quiet C.CDDFb.hH
quietly ...a
quit bGdjGIJJCC
rabbit .....Ae..A
rain .a
rais ....DcA..A
raised .d.AAc.b
rat ....c
rather EEEEFEEF.C
reach .........e
read HJGJiBDGEF
ready ....A.A..a
real ...a...Acb
really ....eFBDc
reason AeCE.B.ea
reasonabl j...b..B
receipt ..b.f...B
recip ....C.C
record .....bd
refus CbFEEFGCDm
regret ..HC.iA.bE
relationship dDbBD..Db
relieved ......A.h
remark .....b
remember ..C.Dfh
rent .bAA..C..b
repair ..Aa.a..Aa
reply ....A
report ....d.aB
request e.Eb...aCc
required ..h.B..CC
resent ........f
respect nBCBCABBCG
respectful d.b....CC
respons ...d..a
rest Bd.aA.DD.H
restaurant .......Ad
return ......B..d
reveng .....id
ric ....C
rid ..be.C.C.B
right cH.B...LHd
ring F.HdeDEDFD
road ......b.A
rol .........A
room BbDAeIHccL
round .F..b.d.Af
rout ....a
row .c.a...A
rud .....f
ruin ...CB.gh.b
ruined A.FD.GDmGA
rul D.edbb...a
run A.fc.FgEDE
saf ........B
said IGJNBBGIaA
salary .c
sam ...A..D
satisfied .........h
satisfy ..G......k
saturday Jae.I.HbEb
saved ......a
saving .......b
say QFaCAB.F.D
scar ......B
scared ..GDCAe.EG
school EBA.GCABAB
screen ..A.e....A
screenshot ...Ag.f
scrol .a..f....D
se CNQee...cJ
search ....f
seat ....fa
second ....a
secret .a
secretly ..B...CBk
secur ...b
seen ..Cac...dC
sel ..b..d
selfi ....g
selfish ..EC.AAlFA
send IHHKdI.GIg
sensibl f
sent ....A.a
sentenc .....bC
separat A
september ..b
servic ....a.e
session ......C
set .ACbaFae.a
settl .........d
seven A.....C.a
sex HMPPPN.KJq
sh AFGeFGeEEE
shal .EeF.B.BED
sham .....Ag
shar A.FIgF.GDK
shared ..D.c.AC
shav ..f
sheet .........d
shelf ....A
shelter .....c
shift ..b...AB
shirt ..f
sho ........b
shop .Bc..B..C
short .Bd
should cJfeaH.GJd
shoulder ....Bd
shout .cAEABAdEF
show gE.HeKCHAG
shower ....d....A
shut A..a....e
sick ....a....C
sid .d.c.b
sign ....CAd
signed .........a
silenc ...A.d..c
silent ..D.DeCA.C
simpl .ACe..f.AB
sinc ..Ea.c.e
singl Bj...ABB.E
sink ..A...a
sister Fb.dE..aDA
sit .CeFd.E.c
six G.cFFIG.Aa
skip ....AdCA
slap .....Ae
slash ......e
sleep L.ONAhEaEd
slept .........d
slip ....d
smartwatch ....c
smash ....FDk
smashed ..B..bB
smel ....d..B
smil ........a
smok FAeI.dBCCJ
snap .....a
snapchat ....b
so FJC.abCcEa
sober B
social a.....b
sofa .....aC..D
solicitor ......d
som lHBHGEacDC
somebody ...A..cbA
someon GCFEECCc
someth dFdG.IaKeD
sometim e.....bC
somewher .....DC..b
son .......f
song ....C.C
soon pAC..HC..a
sooner ......b
sorry CIDCNd.H.C
sort h.A...A
sound ....c
soup ......C
spac e...a
spain ......d
spar C..CCC.b.D
speak ..d.a.C..B
speaker ....c
spend g.ecIcIcbI
spent ..a
spit ........e
split Ca....b
spoiled .......g.A
spring .......A
stair ......f
start .C.EEB.B.f
started ..CB..BhAc
statement ....aA
station ..AdB
stay FIAbebBAKB
stayed ........b
step j.E.fF..AC
stick ......b
stil FD.IHEb.gb
stop DHef.CGBAb
stopped ...fJ.A.b
straight ..bcc
stranger ...d
street ....aEb
study A.A....b
stuff bb....B
stupid ..CBCCBdcB
subject .e...bB
such ..A....dCA
suffer ...A.cd
suffered .....f
suit .....Af
sulk .........f
summer ..c...A
sunday IAcECCHBGB
sunset ....D
support i........C
supposed ..c.....Bc
sur .BA.dEdAAB
surpris .c
swallow ......g
swear ...CCcg
swim .....AB
switch ..c.B
switched ....f
tabl .bb.AaCA.A
tablet .A...B...B
tag ....b
tak .DBB.bdEL
takeaway a
taken ....E
talk .F.aECAFbG
talked ...c.b
tank ......c
tap ......i
taxi ......E
tea ......B
teach .....ee
team ..AdB.AE.B
tear .....c...a
tel PDAAAKbJ.G
telly .a......b
temper ..A...Ae
ten EHcHCaC.EC
terribl .......b
test ....A.a.f
tested ......a..B
text ICbLg..EHJ
texted ....a
th GCBAAC.CFE
than CAH.ACbGeH
thank .CEADDHjG
that DGaaF.BbaA
their ...Ab.d
them EF.b.GAEBA
then .CB..AcD.d
ther .gMBccDD.b
therapist ....c.FABD
therapy ..d.A
thes .....Ag
they DF.aCDcEAF
thing mDCCAFCcFa
think .IAINacHm
thirty .A..d.A
this AA.BBaahBD
thos GG.kAEfEBC
though A.C..a..c
thought ......E
thre DDAC..AA.e
threaten ......G
threatened ......F
threesom ......C..g
through a.G.gLd..C
throw ....BhB.AB
thursday DFCaEFHA.G
ti ...b
ticket ......A
til .c.Bbd.b
tim DgFBab.EDC
tir ......b
tired AB.BC.CGCc
to .BbB.BBDAB
toast .....b
today E.Cce.Db.F
toddler .......d
together .bH.GEFGBe
told I.aI.BPFGK
tom ...e
tomorrow .....BC
ton k.c....A
tonight HF.bCb.LIf
too dANbg.G.C
took D.D...B..d
top dc.A.....d
total Ci.......A
touch ..G.GC.DAi
touched ......a
towel .......b
town ....B.d..b
track ..D.gEFA.B
tracker ....jDG..D
train ....CCD
transfer ..A
travel ...b
treat j.AAcA..BE
treatment ..A..gB..B
trip DA.c..EC
trust e.BDdDD
truth .b......d
try hGGFHKdKcb
tuesday .BEAB.GAaA
turn KaKb..GECe
turned ..DDABCf
twenty A.a..BD..A
twic ....E.D
twin C..c
two HGcAIGIF.D
typ ....b
tyr ......c
uber ....e
unannounced ....a
uncl ......C
under .d.AeD
understand ..c
uneasy ....a
unfit ......d
unfollow .C.iA
unfriend AE.lC.C..C
uni ...e
unless ..BDACj
unlock ....b
unlocked ....i
untag ......B
until NCa.AgCAAa
up .CBBF...ac
upset ......Da.B
upstair .........a
us c.FCINcbEF
used ..E.CCEDCc
useless .......e
valued f..a
very ......d
vet ......F
video A.BHfBhD
violenc ......A
visa ....FAe
visit .bEa.AHB
voic .dfDbab..D
vot .....c...d
wag ..c.B
wait EACBDD.Ic
waited .........b
wak ..C.B.A..e
wal ....B.b..f
walk A.BHA.c.AF
walked ......B.B
want bABa.EKBfe
wanted A.FEHF.Hfc
wardrob .....d
warn ......f
was EDLEICHbdC
watch a.AGgBaEbF
watched ......C..b
way a..AG..bbd
we B.HHFFJCMG
wear E.gC.BIB.B
wed .B.dE.BB.h
wednesday EE.ADCC
week JJ.BaaKJFf
weekday ......B
weekend .dd.FdMG.b
weeknight .cbA
weight cagB..A
weird c
wel e.BC.A.GD
welcom ...JFAADAb
went ....B..A
wer aIDa..Mdfc
what BA.Bbca.Ba
whatever cea..DG.EF
whatsap ....e
when BDA.ABHGCa
whenever H.CAgEF.Gd
wher EK.bfFeEJI
wherever ....a
whether A.cGCEJBEc
which AABk..A..C
whil aFAAaICIH
who K.CbeDdaLa
whoever ...Dc
whol ..B...dbBE
whos ....c
why ..DbC.a.eF
wi .....c
wif HAcAbbAaCd
wifi ....Bb
wil .C.C.feCB
win .......Aa
wind ........a
window ....F.g
winter ....B
wish DAF.cdaHgB
with ACEdaDBaDA
within .bd.b..AAA
without Lb.aHaANHD
wiv ..Bc
woman .AbfA.bC
women BBAh..E
word D.g.EJaB.C
work dCafAaAHAG
worked ......a
world ...c..a
worried ......B
worst .......b
would ADCABCaca
wrecked ..CA..CjD
wrist .....Bc
writ BBE..DHBBC
written ....b
wrong ...AL.AcAE
year ..c.CDE..I
yel .......b
yes ..A.CDE.am
yoga ....e
you EEdaAccefA
your LIEdidc.DC
yourself fEBaGGJgDa
zero .h

"
is .........B

,
a ...a.....d
al .d....a.bB
alway .E..h
and AOaCCHA..A
as .D.AHDBc.A
at Ba.b
be d
becaus ..dfc.bEea
but .CDIDEc.Ad
can ....G
com .........e
could ....A
do b.aaCaaD.a
each .a..ab
even .B...D.B.A
ever .hCa..D..D
every ...cb.C
for .....A
forever .d
ful .e
he ......A
i .bEDCACBEA
if JE.D.bBC
in .b......a
includ ....c.A
is .........b
it AcEDIB.acB
just ...Ca.A..g
keep ....aa
let ...b.....A
lik ..c
my AA..cB.a.b
no a..ab.FB.c
nobody ......e
not .bEcE.A.C
noth .a
on ......f
or .FADDf..CG
our .b
pleas aA....A..C
remember ......e
say ...b..b
send ....b
sh ...a
sinc BB.a.Cb
so .BCaC.dbBg
stop ..aa
tel ......E
th DEA.c.d.Ec
that ...a.BCC
then ...B..d..G
ther ...B..a..e
to FA....B
until ...b
we .c.B.A...B
wel .........B
wer ...a.....d
what AAE....B.A
whatever c........C
when ....c
which ....A
with E.....B..B
without .b
would ......f
you CBac.eAdfd
your .B.A.afa

^
a GE..DCDAAb
al .d....BA.B
ar ....A
as ..b.B....B
ask ..bB..f
at .b
be gD.DAbb.H
becaus .....a
befor ......B
block ...fD
break .....e
can .DBCFAEA.F
check ..b
choos ...b
com a
could ..A.G.C.CE
coupl ....a
deep ........d
delet ...bD
did .....C
dinner .....b
do gFaCbc.GIC
each .c..C....b
eat ....A
every .c
everyon .e..C.b
everyth .gA
forget .....dA
from .bbaB..A
get ..g.a
giv ...ab....B
go ....B.b..A
hand ...c
hav ....CBB
he ...c..C..D
i .aBDCDCCFB
if b...abDB
in ...CA...c
is B......B
it DcbcHK..BA
itd ......c
just d
keep e.dAA.eA
leav ...b..c
let bAAEC.B..C
li ......a
mak d
married ...a
miss ......A..d
my .Mb.bKABAA
never .B
next ......e
no aC.cdaHFAA
nobody .aAAD....E
non .b.....a
not .gEA
noth .h....E..C
on .c..AAg
onc .a
only .......gA
our .......d
pick ...ca
pleas eCFCFDCCFJ
prov .........a
put ..c
quit b..d
say ...C.bb..e
send ......A
sex .........c
sh ...c
should ......a
show a
sinc ...b.a
sleep ......a..c
spend d....c
stay ...e.A
stop aEea....A
tak ..C..A...c
talk .....B
tel ...aC...C
th JCDCBFaBAC
that .ABe.A.A
then .....ca..f
ther Cc.Aa.a..B
they ...c
this .......cA
thos ......c
to .b....ba
treat e
try ......c
turn .........b
two ...B
under .a
unfollow .A.e
until .a...b
walk ......b
we eaIGCJHA.A
wel ..A...b..b
wer .......bC
what baB..A.aA
whatever .b....A
when a..BA..Fc
who ......b
without .d....b
would D.CEBAF.BC
you DBbBDBCcgA
your DI.BDI.c.C

a
baby .........h
bad ...d.....A
bag ......a
better f.A...Gb.B
bit h...AACB.c
break .......a
camera ....b
cheat ....B.af
cheater .......g
child B......i.b
control .......c
copy ....e..A
counsellor ...D
coupl .........e
cuddl .........D
day A...B
decent d.....Cb.B
drama .......d
failur .......dA
father c
few a...b..A.e
fight ........d
film .........B
fir ......b
friend C..f
good ...a.....c
great .........B
gun ......e..A
haircut ..f
hand ......B
hug .......A.A
husband ......d..B
jok ........a
knif ......e
lawyer .....Bb
lesson .....f
liar .......a
lift ........b
lin ...BB.A
littl h...e.DBB
liv ....c.d
lock ....A
locked A
lovely .......D
man ...de..c
married ...c...B.A
mess .....cBa
messag ....F
minut .........A
month E.ccDeCA.D
mor C
narcissist .......e
new ....b
night .....c...f
no ...D.A...D
partner ...B.....b
phon ......a
photo ....e.BA.E
pictur ..C.e.E
plan ......d
proper e..c.....b
quick ....b
quiet .b
real .........d
reasonabl e...A
right ....a.A..e
row .d
rul .........f
selfi ....g
sensibl b
sham ......c
sid ...c
taxi ......E
terribl .......c
text ....b.A
tracker ......B
walk ....F.Cc
way .....d
week B.a.Bf.C.d
whil d........F
wif C.BBAc.A
woman ..c
year ..e
yes .........b

abl
to D

about
a ......B
anyth ...d
everyth ......a
it fC....BA
me ....c
money .......e
my aeEA.aG.A
our ...b.dE
th a.b..IGEAG
that .....Ba..d
this ......c
us C..C
what .A..A.cA
you .e....g
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
midnight .....b
ten .........B
th .B.......b
that ..A...c..c
we .........a
work ...d..A
you .........e
your ..c

again
, c..d..E
after .........c
and ...FGc...E
i ......C

against
me ...b.c..c

agre
on .d
that .d.a.....c

agreed
that ...b
to ..b.....bd

airtag
in ....e

al
becaus .......c
i ...b..cA
my .e
night ...CDa...G
of .b..d..B.D
right ....G.B..B
th ...eb..b
tim .c..d
you .f....BBc
your .F..cAac.C

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

am
a ........e
allowed ....a
angry ......b
ask eaEfBCC.BF
at ...dC
away ..A
cut .....c
don .d...A...c
dy ....A
entitled .........e
fin .b
get .....c
glad ...C
go .INHgee
happy ..BI.CAA.D
hav ....c
i A
in ..bc.DA..d
keep .b...Egb
leav .....b.a
never .c
not ..cC.bbAdA
off .b.......e
on .....A...c
only .......cB
out .a
put ..i.c
sad ........a
scared ..B...A
sleep .......da
sorry ....EGEA
stil ..c
stupid .......Ad
tak ..A..dh..B
tel ...d
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
hour C.Cc.EB
order ..eA
unfit ......b

and
a .....aAa.B
after .....dd..B
again .........d
ask ......A
be ....A
cal ....A.D
check ....f..B
do ..ChB.F..b
driv ....b.A
every .g..E
everyon ...b...a
find ......c
get d
go ....aCJ
hav ...A..B
i FNDI.bAaE
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
not ...a..b
noth .........A
on ......a
pan ....c
pay ..c......a
ring ....A
saturday .........d
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
talk ...a
tel ......a
th B.EbAcd..D
that ..dBBCCcbb
then ...aBF
ther .....a...D
wanted ........c
we .......b.C
wednesday ..a
wel b.....C..b
what ..a
who ....dA
you BDCB.heB.c
your .d.F.gea.G

angry
, .....Bb

anniversary
again ......B

annoy
me ........d

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
is .......f

any
invitation ...dB
mor ..a..e
tim .b..c

anyon
about .....Bb
who ...b

anyth
els ...e

anywher
without .d.b

ap
on .....b
that ....d
tonight ..a

apologis
for .....A.b
to ..f

apology
for .......e

appreciat
it g.....A

approval
befor ..b

ar
, ....c
a .AIbKDAnMI
al ....C
allowed .......B.A
alway .b.....b
an ......c
ashamed ...A...Cf
asleep .........c
at ...Am.aB
away .........A
bored ........d
constantly .i.....BD
crazy .......hEA
do .......Fg
don ...eB
every ....a
fin ..b......b
for ...b...A.a
forbidden ..f....AA
fre ..A...ACE
gay ...A..h
go ..b..C.D
half .........d
hid ........e
hom ......b
hopeless .......cC
i .........b
in ..a.d.EE
jealous ........b
just C.......cE
lat .g.Abg.EBE
lazy .......d
min ...c...A.b
mor c...a..C.e
my ..BA...F.j
no .a
not .IceaaBMNb
off .ec...b
on f.....cA
only ..B....Hd
out ...ce..B.B
over ...g
ready .........A
really ....e..Ae
required ..h.B..CC
saf ......B
scared ......B
secretly ........c
sleep .....g.C.g
so ..D....gGB
stay ..ab
stil ........b
such ..A....dC
supposed ..c.....Bc
th .EHB...kH
ther ....c
think ....A.E.i
tired .......A
to ..ld...CID
told ..a
too .b..C..fFA
try ........g
welcom ...DD..A
with .AAcg..ACE
you ....D...BB
your ...B

argu
, .........c

argument
, .....c

around
her .....a
my a
th d.....A

arriv
, ....e

as
a .dBe.aBAaa
cold .....b.aB
i CFf...aE
it ......b..C
long ....b.a..A
my ..F......g
th ........a
wel ..B.f..B.C
you CB.ECa.fFb
your ...D..BfC

ashamed
of ....B..Cd

ask
befor ..D......A
for a..BBEfCDb
me BAa.F.F.EI
my ...d..f..B
th ....e.B
to ...c
until .....C...b
you adabacaabb
your ....e

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
any .e.a
christmas ...b
church ......c
dinner f.c.C
eight ..b
four A
hom ..gaA
it ....d
lunch ..a....E
me Dd..Bca.dB
my ..C.bD...B
night a........c
nin ..d
noon .A
party c
seven ........b
six Bb.......B
som e
ten ......Ab
th AA.acaB..c
thos ....a
two ..e
work ..Ib.aa.Ba
you ...a.d.c
your BA.FcBaC

away
from A.CaE.d.bb
when ...AC
your ....Ae

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
when ....Acc..B
your ...f

bad
influenc ...e...E

bag
when ....a

bank
ap ....g
card ....BdC

banned
from ..ee

be
a d.D...cAFE
abl D
al ......A
alon A
around ...c
asked C........B
at HAg
back A
consequenc BB...hE..A
dead ......f
different cA
enough ...c
faithful cb
fin a...B.C..a
gentl c.A......D
glad .........b
go ...ea
good e
happier ......B.d
happy .........c
hom E.f.GbF.CC
honest e.......b
in ..e.b...bC
just ...a
kind A........B
lat ....DB..a
listen ....f.B
married C......dCb
mor h.F..FF.FE
nic c.....dA
nicer e.e......C
no ......a
normal a........c
on .c..Efc..C
open a...c
out ...c
reasonabl b
seen ........e
so ......BdA
sorry ..B..eg..D
tak ..b.c
th .a.b...b
ther g....C
tired .........e
told .b
up .........b
wil .........f
with ........e
your .........e

beat
th ......A
you A.....c

becaus
i B.eD.FDKBe
it ..Caa..B
of .ABECBCjEC
th .......A
you CDLGD.CkeB

bed
and .........e
angry .b...Ab
at .........A
by ..g......C
early .........B
together .........a
when ..d..d

been
a ......Ad
drink .........D
nic .........a
out ....a

befor
bed ..A.e
i E.JB.Ca.b
me ...fA
my ..b
spend .b
th b..A
we CBA..c...D
you KEbBC.aFDa

believ
you ....c..A

belong
to .bAb..DCAb

best
friend ...baa...A

better
attitud f
be A...b....c
communication d
from b.B
hop ..B...g.B
husband B......b
if ....c
partner a
than ........a

between
us BdA...C
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
al ...cA
every ...dA
your ...b

blood
pressur .......c

body
, .........E
and .........a
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

bought
you .....c...e

boundary
is ..a.a...a

boy
to ......c

break
every ......b
his ......d
off ...e
this .....gG
up ...C.B...B
your ....ADk

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
me .B.k..C
you ...A..c.c

buy
anyth ..b

by
accident ......D
eleven ..b..a
friday ..b
march ..d
me ..ebd....A
my ..C.....c
six ..d..B
ten ..a......C
th .AB..B.A.A
your .e...A

cal
, .b.c
a ......A
and .....aa
immigration ......h
log ....d
me .Be.C.G.DC
my ......B
on .......d
run ....e
th .....AB
to ......e
with ....c
you f
your ...A..B

cam
hom ........b

camera
in ....f.A

can
be .aBe
cal .e
check ....a
com ....C
cry .........b
do ..AaA.b
explain .....Ag
find ....A
get ....a.b
go .....B...c
hav ...bc
hear ....d.A
i ....A.A
just .........c
keep ...BB
listen ..d
liv .....e
look ....bd...A
mak ......d
manag .........a
mov ...b
not ..g.BLccBc
open ....d
say ...C..C..B
se ...ce.CB.B
sleep ....cd...B
tel ....A...j
touch .........d
try .........d
turn ....A
wait .........D
watch ....c
we .C.......C
you c.DBKBEABC

cancel
on .....a
your ...bChB

car
, .........b
after ....a
and ....A
key ....FiF..a
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
your eB...EA

chat
with ....a

cheat
, ......e
i .....b
on .....e

check
in b...a
it ....a
my ....C
th ..C.a
with ..e.A
your ....dB.E

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
off ..B......g

cod
for ....e

cold
shoulder .....e

com
along ...d
and ....c
back ...BB....B
first .........f
her ....a.a
hom .EA.a.g
in ....aeG..F
off .........b
out .c
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
lat .c

contact
with ...d

control
freak .......c

cook
for ..b.....A
on ..e

cool
off .......b

copy
of ....e..B

could
not ......E.hA
we B........B
you f.D.KCJBGD

count
th ....b

cours
, ....A....A

crazy
, .......c

credit
card e..A.dB

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
myself B.....e
off ...b.eC
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
what ..m.CBA
who ...gB

decided
that ..e
to ..D

deep
down ..CB..CBf

delet
every ....B
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
not ...d.aBAdA
that ......C
you .....A..C

dinner
, .a..A
is .....Ab

divorc
me ......e

do
as ..j.a.a.AD
everyth .d
i ......e
if ....d.a
is .g.A..E.Ea
it EDFGcCA..i
not bLCe.a.Eca
on .......a
someth g.....b..C
th aAcCG.Gb.g
that C.AA...a
this .b.....Cb
what ..c.B.B..d
whatever .ac
when ......b
you HGI.EEDBEJ
your c

doctor
said .........f
say .........A

dog
, ......J
get ......f
go .....ab
in .....bD
to ......F

don
by .ba
with .d.aB

door
and .....Cc
when ....A

doorbel
camera ....a
footag ....c

down
, BB.......C
and ..j...C..c
on a.......b
th .b.e..c..B
to ...a...gA
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
with ..d..d.b

driv
me .......e
us ......i
you ......C

drop
by ..A.b
out ...c
th a.cd...Ae
your ...c

drov
me .......fD

dur
your ..b

duty
to ..e....A

dy
to ....A

each
and .i..D
even ....a
of A
other c
tim .b..b

earned
it ..c..d...D

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
your ...a.....e

enjoy
a .....d
se ........b
watch ........d

entitled
to .........e

even
a .........A
if B...A.A..f
though ..B..A...b
when ...Bb....h
with .....c

evening
ar .a
with ........c

ever
again ...a
do .b

every
day ..d......b
even ....c
ex .A.dA
guy .A.cD
hour ...Bfb...D
messag ....a
minut .c
night .........B
singl Aj.CD
sunday ....b....a
tim .b...bB..a

everyon
about ......a
at ....BAj
wil ....B.ea

everyth
, .b....b
that .c
you .f.....B

ex
about ....c
and .....b
on ...c.b
said .........A

exactly
what ........b

expect
sex .........b
someth .........b
to ....e
total .g
you FEdc.....A

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
you ...c..c

fault
that .......b

feel
about .........a
better ....c....c
guilty .....A.Ef
lik .a.......a
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
with .b.A

find
a ....A.B..d
me ....BBe.cC
my ....h....C
out ......c
someon ......C..b
you ....cAb
your ....B...a

first
, .....a...A
befor ..c
of ..b
sunday ..A

fiv
a ...c
minut .bb.B

flat
, .....c

flirt
with B....g...a

follow
you ..B.gA...A

footbal
on ...a
team ...d

for
a .CcBBdaAaA
al .c....c..f
an ....b...d
another .....d
as ......c
be .......a.a
dinner B
divorc .....Bb
each ....a
everyth .B.......b
good .e.g.A...C
her ......d
him .........a
it C...bbd.Bd
me d.BdgH..Db
my ..E..B.b
now .........B
on .........B
onc e......b
our .......c
permission ..d
sex A....AC
sunday ..e
ten ....A
th F.LIE.AJdC
that .....eFaaE
them ......B
this .acD..e
thre .....c
us ...c.....b
you bdddbbGF.F
your ...A.DaAAA

forbid
you BAge.ACA

forbidden
from ..f....AA

forever
, .a.....c

forget
about ........b
our .....dC
th ...a
to .....a

forgiv
you .........g

forward
me ....j

fre
to ..BC..ACF

friday
, .....cA
and ..c

friend
, ...b.A.A.E
and ...B
ar ...b...D.B
for .......a
from ...C
on .......c.a
or ...b.A...a
to ....aac
when ...c
without ...B
you ...k..A

friendship
with ...g

from
a .........d
her .e.Fa
it ...b
me ..C.B.f.bb
now abc.cBD
th IE.CAbCDEE
today .......d
work ....b
you c.CB..f..d
your .DFiDCG.aC

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
an ....abb
back c....c...B
even .....j...C
from ....b
hom a
hurt ...B.Bh..D
in ....b.C..D
it .....Hd..h
jealous .......b
my ..e..h..CC
nervous ...a
no ..A...B..a
on e.....c
out .....BA.c
rid ..ce.BbB.A
th ....b.D..a
to ...baECdE
up .a...B...I
used ....b....f
you .....Dh

girl
night ...b.....A

giv
in .....D...i
it .........d
me ..FJfF..Eb
up .acn.D...D
you ....Ec..cF

glad
to .........a
when ........e

go
, ...a..ab.C
ahead .....ad..d
along .........d
and ...A.Ad
for .a.bBA.e
in ..d..bc..b
into .b
off ....a....A
on ..d.ab.bbE
onlin ......a
out ..dCdaDB.C
over ....b
quiet ........c
se ....B
through ..AbeBF
to E.ba..aCE
without ..AF.fB

good
, ...a
for .........A
husband a..a
if e
tim ...A

got
a ......A
me ..Bb...CC
th ......b
to ..fD....C

grew
up ....D

group
, ...d
chat ...b

grown
up a......b

gun
and ......c

guy
you ...b

gym
without ..eC

had
a ab..e..D.a
an ......b
better ..c.d
not ..A..eFd

half
asleep .........d

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
for ...A
to .........a

hard
befor .....d

has
need ...A.....c
no ....b
to Aaehe.Aa

hat
for ....A.f
it A
my ........f

hav
a b.HC.DaG
already ....A..Cja
an .....c
another .....A...d
asked ...d
been .eB.BD.b
better c
decided ..dB..D..c
earned ..c..dA..B
ended ......C
friend ...b
fun ...a
got A.c.Bcba.F
had a...c..D
hidden .....cC..d
kept ......d
learned ......B..A
lunch ...a
me .........B
my ....c
need .........d
never .f.......C
no ..ab.CdhA
not ......B
noth ...be
on ....b
put ..A
said .........E
seen ...bd
sex ..BDB.G.Aj
signed .........B
slept .........e
som A
started .......A.d
stil ......c
stopped ...AD...c
suffered .....f
th ..c.d.f..A
to ..adcB.GOf
told .bc
turned ...A...e
two ..b
you ....C.c..B
your ...C..a..c

he
com ......b
has ...a..a
said ......B
was ......a
would ......B
wrot ....b

hear
about ...B.ac
it ......E
that ........A
what .....A
you ......a

heart
rat ....c

help
out b
with .........b
you .....A

her
, ...B...c.a
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
i ......a

his
leg ......c

hit
me ......A
you .....Aj

hold
back ........a
hand A
on .....b
you .......c.d

holiday
photos .....b

hom
, ...A.Dd
after ..a...c
and ...a
at c
by .AcF...B
from ...A.....d
lat ........d
mor B......e
offic ......e
on .....a
so ....a
to a....a
when ..Ag
with C..eD

hop
i ..A..BbEg
you ...A

hopeless
with .......cC

hotel
room ....b

hour
at ..e
on d
so .....c...C
to ........a
when ....a
you ...b

hous
, ..b.c..f
down ..A...d
is .....c
without ...c

how
i .....A..bc
it .....d...B
that .....ab
you B.f..ab..g

humiliat
you .....f

hungry
, ..B......b

hurt
me ...c.cG.eE
th .....AC
you ......h
your ...C..c

husband
, ..b

i
alway .h..A
am Eb..AbB.ba
approv ..ef
ar ...d
ask .BE.gBA.Cb
asked ....f
borrow ....A
bought .....c...e
can HaGGgMeCc
car ...c
check ....e
choos ...a.....c
com c..g.....c
could B.....g.a
cut ......B
decid ..jbEAD..c
demand ..g
di .c....d
did ....Bd
do NbADCKIAHb
drink .......b
ever ....D
expect c.cb.CECBe
fal ........b
feel ...D.F..B
felt ........A
find ....d.F
forbid CAgd.BCA.A
gav ....C
get EI.cbACbBd
go ..BD.DE..a
got ......C.c
had .A..a..a
hat .......bC
hav I.dEaDcABB
hear .....c
hold ....c..b
hop .B.B
just f.......B
keep B...b....b
know DGFCaFbJiB
land ......A
laughed .......C
leav .A.AD
left ....B..DE
let ...A..c..c
lik C..CDCDB.c
look ....b
lost .......bc
lov .B.A.....F
may ....A
mean ......c.b
might ......c
miss ...A
moved ......A.a
need c.HBaD.bGF
never .b.B....C
noticed ....A
only .......a
open .c..b
ow .........C
paid .........c
pay .....A...e
pick ...a
promis Ac
put ..D.d
read ......C
refus .a.C.....E
ring .a
said ......D.eA
say .Bhb..AAFE
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
told A..BA
took B.A......h
trust .....A
turn A........B
turned ....C
us ......a
used ....E
want f.BagJBcMc
wanted ..B...A
was BAB.D.FaaE
went ......B..C
wil b.C.aaa.bA
wish ...aa.d
work ........b
would bBCAa.a.aA

ideas
in ...b

if
a ...b
crossed ...a..c
dinner .....Ac
he ......j
i KJ.BaCbDab
it .AAD.EAc
not .........C
sh ...C..h
th B..CDdJ..D
that b..A.e...B
ther .E...CF..D
they ..b
this a.a...a.a
we CD...C.B
you FJKACde.Yc
your .....AA..A

ignor
me .....ae
you ..B..iE

immigration
about ......b
on ......g

in
, .b..c
a ..aA.....H
after .....c
and ....b
another .........a
bed EDDBGLFGBg
cas ....D
front bAbA.e..bC
hospital ......c
it ...e..c
jun ......A
law ..a
lov ........e
march ....AbDd
may ....E
my A.a..ba..c
on ....b
our ..AA.....b
return .........e
th cFC.ad..A
this .bab.....b
touch ......B
with c..a..a
your AdDbcGMFgJ

includ
me .d
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
a ADE.dcbCfa
al .A..F.chBB
alway .d
an ..e
be CGC.B...dB
com ....C
could a
crossed .aa.....a
do a....dc
either ...a..b
fin ...D.....D
final ..eB
finished ...b
for .aE
good ...A.....d
hand ...ca
hav B.A
how .........d
i .a.DbA.EGC
if bA...eAa.c
in ..AA...B
it .a..DC.C.E
lat ......d
leav ....b.b
lik .....d
me ...i.....B
min ....C....b
my .HaccCA.c
no ACaabaC..c
nobody .e.A
non ...a
not DCKBCb.IFg
off .Ac..b...A
okay ...C.....A
on B.D.ECcf.E
only .......b
over ...g.a
part ......A..d
pleas d...B
privat ....D.B
put .........b
saf .........a
simpl ..Cf..f..A
sinc .....a
stop ...d.....b
th ..Bc.D.cab
that cA.a..D.CB
ther .a..c...A
this .......a
tim .........c
to C.B.e...b
too ..B.C....c
up ..cA...bCB
we .c.......A
what ..GDaBCb
when ......b
why .......ccA
wrong .......e
you E.eC.AEbjb
your CI.CN.Bg.d

it
, ...Ddf..a
again ....d.a..A
and .........d
as ....g.A.bB
at .........b
back ....B....A
by ..c
com B
down c........A
end .a
every .A.A.....e
feel .....d...b
for .....BA.dg
get f
giv ........c
go ...a.....a
hurt ...d..D..d
if l..b..bDcb
in ....aB...a
is Jda.caHcIb
off ..A.A....d
on ....hGDDcE
or ..b..C
out ....b
ring ...cC
somewher .....BA..c
stay ....dcA..A
tak ...b.....B
that .........a
to A..C.C.BcA
too .........A
took .........B
up ..ABAdb..e
was ........A
wer .......e
when .....g..cC
wil ......g
with ..c.cHb
without .........b
would b..c..f.Bb

itd
be ......a

jealous
of .......Bb

job
, ..c
and ..C..b
becaus ..gA
by ..a
in .......A.a
is ........a
to ...A.....c

join
th ..Cb

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
wanted ........a

keep
a ......a
an ......B
argu ......c
ask .....B...d
away ...c
do ....c
find ....b
go ......b..d
it ....Bfc..F
me d.....B.ae
my DaA.J.E
on .........a
se ...CD
th d...fCDa.E
them ......A
turn .........f
you .....f...A
your ..cD.CaB.D

key
and .....a
back .........c

kid
, ....c.A
and .....cA
ar ..a...Ad
from ......d
to ..A..DF..B

kil
me ...A..E.B
myself ......e
you ......i

kind
of d.....c..a

knock
befor ..C

know
, b..a
about ......d
exactly ........b
how .........d
i ......eC.B
if ......B
it ......A.b
th ....d
that ......F.d
what ..B.acd.bb
wher .A.B..j
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
, .b.......C
again .....ae..B
becaus ........b
to .........d
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
and ......b
if ......G
it ...AcBD..A
me ...I.alAaA
th ..bg..P.D
work ....C
you .....d
your ..Afa.I..A

left
th .......Da

less
intens b

let
it ...fC....a
me DAJLf.LAFg
th ...b..A
them ...d
us eDEHb.DC.K
you ..cA.B...a
your ...d

letter
, ......b
from ....B

li
ther .........f
to ....C.d..F

light
on .....b

lik
a cA...C.BC
an .......ba
i .........a
in .........c
it D...d.EA.d
mor B
sex .........E
som g
th .aA.c
that A.b....Cb
this ......e.AA
to Cb.AAb..aA
us a..A..DC.b
you eCIgGDHeGE
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
on .B..b
shared ....d
with ....b

lock
on ....B
you .....f

logged
in ....e

long
as ....bAa..a

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
my .......c
th ...a...b.d

lot
, ......a

lov
it d.....b.dA
me ...c.AF.ab
that .A....c
to E..D....Cd
with ........e
you .f.......A

loved
me .....BA..f

lower
your ..c

lunch
, A
break ..e.A
with ...d

mad
me BADCCCDjI
up .......Bb

mak
a .......a
an f
it ..C..C...e
lov C........f
me a.F.DEadcC
sur .BA.dEd.AB
th ..d..a
up ..c......e
you F.a.Cf.AD
your .....hA

man
has .........a
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
, GBFa.efKFb
a ..D.eDFLA
after Bd.a..A
again ...BAdD
al ...Bc
an ....c..e.C
and ..GaJ.hC.C
angry ......g..B
any ....f
as ....b...e
at ..a..eD..D
back .........f
befor C.cBC.F.EC
by ..C.....aa
check ....e
cry ........e
do ....A..e.a
down .A.D.c..bb
even .........d
every .DBbh....C
feel d
film .........h
finish .........a
first ..h.b.B..B
for ...Dc.D.ec
from ...C
happy ...a
hav ...a
her ....c
how C...D...a
i ....ACb
if B....A..BE
in e...FEbE.h
instead ...a
into .......dD
is ...aB..a.A
jealous A......Ad
know ....B....B
mor b
no .........c
noth .........F
now ..BdB...D
nud ....B...Ai
on .AbBdcFCAb
onc .....B
only .......A
or ...f.B
oral .........f
out .......d
read ....f....B
scrol ....b....A
sex .........e
sinc .b......a
som b.....Cc
th ..BDfbB.AC
that ..AB.....B
to EFIG.DCfaA
tonight .....BB..g
up ...B...Ad
wait .......A.d
what ..C.....A
when ..da.DC.BG
wher .......b
whether ..d
who .f..c
with ...B..E.bb
without .A
you c..e..BC
your CAaJiEHDIL

mean
no .........B
noth .A......gf
you ...a....Bg

meant
to ........f

meet
, ...A.b
them .........h
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
, ...aD....b

minut
lat B.....B
to .......a
when .ab
you ......a

miss
dinner .....c

monday
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
and D....cb
matur c
of ........B
often b
present a
respectful e.......A
support d
than ..B.....cE
tim ...a.d
word .....Ff

mother
, ......Ba
about ...c
is ...a
liv ......d
on ..d
when .......b

mov
in ......b
out .....Ca
to ...d

moved
out ......b.a

much
as .d

mum
, ....d
and .....bA

must
be AcA
leav ..Cf
never .b
not ..B.c....A
stop ..a
text ..g.D

my
anxiety .......f
approval ..h
back .........B
bank ....D
birthday .eC..A.a.c
blood .......c
body .........B
boundary ..Dfb
boyfriend ....e
brother ....aEb..C
car ..C.E
card A
cook .e...b..d
cousin ....c
dad .....bD
day .b
decision ..a......f
diary ....Cc
ex ..ABD.bBG
exam ........b
family .DBC..BFfa
feeling ........c
fingerprint ....e
fist .....Bi
flat .........b
friend c..E..Bd.b
girlfriend ..ab...B.e
hand ..A.E
hous ..g
husband D.f...a
job a.A..b..c
kne ..BB
last ....C....a
lif .c....de
limit .....A
location ....F
mat c
messag ....A
mother cAbA....aE
mum ..DBba
nam .......b
need c.C.....ch
okay ..c
own D.E.IDI
parent BAf.....A
partner ..bda
password ....B
permission ..bd....AA
phon CEI.EE..FC
request e.Eb...aCc
respons ...a..a
right .........d
rul ..ecc.c
run .b
salary .c
screen ....B
shoulder ....A
sister .A.ABcGa.D
study .......c
switched ....c
tablet ....b
text .....a
turn .d.......a
weight Bb
wif ..g.e....a
work b.D
wrist .....Bc

myself
and .....A
if ......c

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
to aAc.g..HHA
you cD.f..BE.b

nervous
when ...a

netflix
password ....B

next
month b....c
tim .C.ACAg..A

nic
to c.....d

nicer
to c.f......B

night
, ...DAE...d
and .........c
i ..b.B
out ....aa...B
shift ...b
so .....c...A
with .....cA
you ......d

non
of Ae....Ed

normal
around a
when c

not
refus A.CA.....g
stop ..EJd..AAi

now
, ...d....A
and b
on abc.cBD
that ...e
you ....B..A.d

nud
or .........e

number
, ....d.a

obey
me A.l...b.B

of
a .......b
al ....b
an ....B
be ........c
every .a.Db
her ........a
it .....CC
me DAFa.CaIf
my Dd...AaK.a
our Bf.b..B
th ..b.BdI.FA
that a.cb
them ...c..a..B
thing c
this .A.B.Cac
tim d
us LL.AB..G.I
what ......a..a
wher ....g
you .BA....g.H
your a.A.cADhaE
yourself .........b

off
, .......b
at .a
contact ...f
from ...B.d
if .........g
th .ab.FEdC.b
when ..B......d
your .A.d.dI..A

offic
and ......a

often
, .........A

okay
befor ..c
if .........A

on
, b.B.bdEC.h
a .......B
after .........a
and .....d
at .c..e...a
cal ......f
day ....b.c..C
email ....a
even .........A
everyth ...e
facebook ....A.a
fir ......a
for ....e
friday ...BA.Da.c
i ....c
instagram ...e
it ..b.d....B
lik ......f
me ......f..D
monday EA.BFCK
mor C...Cdf
my ..C...BCc
night .........c
of ......b
or ....a
our .A.......i
phon ....B.d
purpos .CD.CECFi
saturday FCbHFaAFCC
speaker ....c
sunday D...CAHACE
th .I.JCaCLB
that e.....a.Ac
this ....BdF
thursday .A
tim .....b.b
to ....Dbb.d
tuesday ..BBC.D..A
video ....g....A
wednesday CC..A....b
weekday ......B
weekend ..e...A
weeknight .cbA
what ..a
when ....c
with ......a
you .FbAbebfC
your .fdbbIAD
yourself c.A....dB

onc
, .......a
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
so .........d
want ...A....c
with ........a

open
al ....c
and b.....A
for ....a
my .d
to ....b
your ....b.D..e

or
a ...E
els B.AD.oC..A
i B.C.eCe.Ch
me ...m..B..E
not ...FBGA..g
th ...a
this ...c
we .........d
wer .........d
you .....bF
your ....BBg..B

other
everyth .c
men ...d
peopl .......A

ought
to c.h....BA

our
anniversary .C...cDBda
fight ...A.dD
friend ...A
holiday .......a
liv ...b
marriag ...a.....b
phon .a
sex ......e
son .......f
weekend .c

out
, ..bAbb.d.E
and .....Cf
at ......C
befor d........d
for .....a
if ..d.b.D
in ...b
of I.HbHbAEf
on ....a.c
th .....bB
that ......d
tonight ....BAd
what ......a
when ...f
with ..CA.eD..B
without ..Cf..D..A
you ...D.Cg

over
, .d
and .........A
for ...e
it ....a....b
me .....b..a
my ....A
th .....c
to ....b....f
twenty ..b
your ...BfCC

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
on A.c
you ......e

part
, ......b
of ......BAbe

partner
has ....b

party
, ...d..B
and ....cb
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
for ..I..fbACB
th .......b

peopl
who ......b

permission
befor ..ae

phon
, ....b
any ....b
ar .b
at bD..A
away ....Bc
bil ....d
cal ....C.g
down ..c
every ....c
for ....ad
go .....f
in ..b.D.A
is ....D.A
number ....C
on ....C...b
out .b
so ....d
th .h....c
to ....C
when .d
with ..b

photos
to ......c

pick
on ...d
th .a
up ...Ac.B
your ...BaGe

pictur
of ...B...BCa
to ....A.A

pil
becaus .........d
in ......a

plan
for .b
to ....b.aCb

pleas
be d
do B..EC...BI
giv ....B
just ...c
keep b..AB
me .........g
never .B
pay a
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
that ...d

pretend
to ..B....ChA

pric
of .........f

privat
and ....A

promis
to Ac

proof
of ....a

prov
that .........d
wher ....c
you ....a

pul
your g

puppy
if ......b

purpos
to ........c

push
me ......dbB

put
a ..e.d....D
an ....b
down ......c
ideas ...b
me .a
my ..b......C
on ........aa
out ......B..i
th ....A.B.aB
up .........e
you .....Cc
your ......e

quiet
, .......Cf

quit
smok ..a
th ..Bk...A
that ..bA
your ..Ad.....B

rais
my .......a

rather
be ........f
not ...H..B
se ......d
you ...c..A

read
al ....c
my ....Gc
over ....C
what ....e
your ....eHF..D

ready
, .........A
for .........d

really
at ....f.A
ther ....b...B

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
that ....A.c

rent
, .........a

repair
it ....Aaa.AA

request
is e.Db...aCc

required
to ..h.B..CC

respect
it .........D

respons
if ...d.Ba

rest
of .e.b

rid
of ..cf.BaC.A

right
now D.dB..d..A
to .B..d.FC

ring
and ....d
th .....BD
your ...bdb

rol
over .........A

room
for ...A
is .a..A

round
th ....b.a

row
, ...c

rud
to .....f

ruin
you ......c
your ......e

ruined
my ..B....f

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
your ..g

sad
, ......C

saf
with .........A

said
, .....b
he ......A
hed ......B
i ........a
no ......d..c
to .........b
yes ........bc
you ........E

satisfy
me ..D......i

saturday
, .....b...f
at .......e

say
about ..e.c.a
i ..D..b...A
in ..A....b
it ...D.b...c
no .LMFIC.Dbe
on ..a
so ..hDA.A
sorry .....cC..a
stop ..EC
that ..A
what ......B
when ..c.b
yes .....AC..h
you ..Bc..e

scared
of ...B..g..B

school
run ...A..A

screen
with ....c

screenshot
of ...Ag

scrol
through .a..a

se
a ....DbB
her ...bB..c
him ...BA.c
how .....fb
if ....e
it ....b...a
me ...A...Ck
my ...AC..b
th ....bCa
that .......c
them ........a
to ......d..c
what ....cdD
when ....b
who ...Ce
you ......f.C
your C.BCbJDDD

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
me C.FCbANCGh
thos ....A.d
to ....e
you ....b
your ....C.f..A

sent
me ......b

servic
you ......e

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
whenever A........e
with ...C..C..d

sh
com ......f
is ...b
left ......A

shal
not ..fC..a.D

sham
if ......b

shar
everyth .e
my ....B
our ......e
th ......C
your ...Dj.E..A

shared
with ....d

should
be ..bdb.c
not D.B...E..a
you ......c

shoulder
until .....a

shout
becaus .......cA

show
me a.HDkCEB.A
som e
them ....A.A
up d.....a
you ......E

shut
th ...b

sid
of .....c

silent
treatment ..A..gB..B

sinc
i .......ba
th a
we .b
you BB...dad.A

singl
tim .c.A

sister
, ...a..cd
is .........C

sit
down ..g
with ....d

six
, .ba
week .........e

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
in .....b

snap
at .....a

so
be ......d
do ...Gc.gbCE
i GGKIf.HbbC
it ...ca....a
lazy .......f
let ...d.....H
much fc
needy C......e
now ...BCe.B.a
selfish .......aB
stop ...d
tel ...c
th ....e.BA
that ..BBdd.Fa
they ....a
think ...B..f..a
tonight .......B.g
we .....b
wer .....b.a
what .........d
you B.BaKeNCdb
your ...d.b

social
media a
servic ......c

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
about e........A
bad ......a
in .........c
might ......a
to ......fAc

somewher
els .....DB..c

sorry
to .....AB..b

sort
out a

spar
key A
room ....A..ca

speak
to ..c.c.A

spend
a c
money ..d
mor .....b
over .....e
tim ........c
too d
your ...a

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
hom ..Ee.AD
in ...bb.A..C
lat ......A
off ...a
on ....kAB..D
out ..e.AbD
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
hav ......c
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
your ......a

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
for .ada.b...E

tak
a .....F...H
away ....Ae
car .........d
it ....fBE
my B
our ......b
som e
th HGbEaHeD
that ......c
them ......G
you ...c
your .bDEDlI..d

talk
about a.A.....dB
back .....dA
to D.HhADfB.a
with ...A

teach
you .....e

tel
a ...A
anyon .....Ef
each .b
everyon .C....e
her ......A
him ...c..A
me BCEFhDI.H
my ......C
th .aA..Bj
them ..a...c
you ..eaJEP.fA
your .BEaHc.BC

ten
kilos ..a
minut .........a
or ..A..db

test
me ....A.a.f

text
, ....Caf
if ....A
me .BdC.BD.B

th
account ....Abb
affair a......c
airport ......b
allotment ...a...A
answer .........c
ap ....A....f
argument ........c
baby c..CaD.C.B
beach ....D
bedroom ...B.Ga..g
bil b....B.e
bin .d...eC..A
book ...b..b
boy ......c
bridg ......f
budget .......c
bus ..A.A.D
cal ....d
car A...E.F..c
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
credit e
dark .....b
dashcam ....h
day .c....C..a
deal .........c
dentist ......D
deposit .......f
dish ..c..aB.db
doctor ....C.A
dog B.CCCE.A.C
door b.A.AcA
doorbel ....e.C
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
gat ......A
gay ...e
girl ...d.C
gps ....d
group .a....a
guest .....B
gun ......b
guy ...eB
gym .Cg.bACc
hal ..A.A.A
headset ........a
heat ..b..b
hik ..BcA
holiday e....cB
hom ......e
hospital .....Ab
hotel ....f
hous c....e.c.B
internet .....Ad
jar .....c...c
job ..a......D
joint .aA..a
jok d
judg ......c
kid .CBGCCbc.C
kitchen ....D
lad .....a...B
laptop .....c
last ..ecCCc
laundry .......Bf
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
middl .c.....c.b
mileag ....e
minut ....e
money ..c..c...c
month .....C
mood .........b
morn ......C
morning g.A.c....A
mortgag .........a
mov ........b
neighbour ....d
next .....aE
night ..ac..E..d
nois a
offic ..c.c
old ....b
on .....ABd.B
only ...g..dAA
other ...a
oven ....B.A
paper ......a..b
parcel ..B.D.A
park ......G
party .B....FB
password ....fA
phon .ad.d.G
photos ....A.B..b
pictur ....E.a
pil ..G...b..c
polic .B.ABF
post ....c
pound ......e
pric .........f
problem .......d.a
promotion ..d...C
pub .b
puppy ....A.b
rabbit .....Ae..A
reason .cCC...e
receipt ..b
recip ......C
rent .b...DB..c
rest .e.c
ric ....C
right d..bd..A.B
room .aAaa
run ...a
sam ...A.aD
school .A..A.D
screen ....g
second ....b
shared ..B.A
shed ......c
shelter .....c
shop .B..A
silent ..A..gB..B
sink ......a
sofa .....aC..D
spar A..ABB.baC
station ...BA
street .....Ae
subject .e
summer ..a
sunset ....D
tabl .ab..aB..A
telly .a......b
thing .......A.c
threesom .........b
til ....b
tim .g.Da
track ..B.E
tracker ....bA
train ......F
trip ..c
truth .b......d
two ...b
vet ......F
video ......g..b
wal .........h
wardrob .....d
wash .........A
way b.....Cc
wed ...f..G
week .....A
weekend .....c...f
whol ....b.d..A
wi .....c
wifi ....Bb
window ....C.d
women ...e..A
world ......a
worst .......b

than
i ........a
me C.....d.d
min ........b
ten ....a
with ......d

thank
for .A
me .........e
to ......AkC
you .......A.B

that
again .....Cd
and ......b
ap ..cB.a...b
com ....e
door ......d
he ...C
i C..bdF..aC
includ .......A.d
is ..dc...b.A
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
th ..B..AC
thing .........c
to ..AB.cA.bb
too A
wal ......b
was ......A
way .........a
we D.BA
what ..B
work .....a
you b.faAbCac
your ...b.C

them
, ......b..A
off ........BB
on ......B.a
to ....A.G

then
, .........c
i .....a
we ...b.....B
you .........g
your ......a

ther
a .d..B.b..A
ar .c.a..B..c
for g....C
if .........e
is D..E..b
no .a.......b
on ........a
wil C....iJ

therapist
not ....f

they
ar ..a
go ......a
matter ...A

thing
, .....AC
i .........d
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
i ..D..BC.fA
of ......e
you ..c......a
your ........e

thirty
minut ....e.A

this
, ......h
and .....fA
argument .....c..a
boundary .aa.....a
family .......eC
happen ......a
hous .aa.aAb
is .A...B.c.A
lin .....Bb
marriag ...b..fd.a
month A.A..c.A
morn .......B
on .....d.a
relationship ..cA..aBb
rul .......b
tim ..Bc
to .......cc
up .....b
week .........D
would .......e
year ...B

thos
peopl ...d..C
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
me ...eD.e
th d...a
that ......b
your ...DkCC..F

throw
your .....iB

ti
with ...b

til
you ....a....a

tim
, ...A..E
a .........e
alon .......c
and .....f
for .......b.b
i .b.A.Cc..A
on b
th .c
to A
we .c
with .B.b...CbA
you .Gc.gchD.E

tired
, .......D.c

to
, ...B.....a
a ...b.Ddd.g
agre .........c
annoy ........d
ask acc..cbbba
be aabDCbMF
beat ......B
bed .ab.DF.a.c
block ..Ad
bring .........A
cal .DcBb...A
chang ..e.B
check ..a.A...B
church ..f
com ..d...CAb
communicat c.C
cook ..h.....A
cool .......b
counsel ........c
cut E.Bf.C
decid ..C
delet ..e.B..DCF
do b.cBaCaaFb
drink .......c
drop B..c
eat ..c
end ...f...a
everyon .d
fail ........c
feel hBAAD..a
fil .........b
finish ..A......a
follow .........b
get .cBHDaCDk
giv A...bB..B
go D.c.A.A..A
hand ..d.C
handl .......a
hav .DFbE..EAC
hear A.A.cCb.CA
hold ........b
hurt A.AF.cf.eD
i .ACDbCcBIa
if DAD..cab.b
it ..b..E.fEe
join ..e
keep ADEG..C..b
knock ..B
know D.AChAHAEF
leav .EEg..bAgE
lend ..b
let ..B......d
listen ........c
liv ......c
log ....b
look ........b
los ..e
mak b.BCbc.BdF
me .bbAbd..Da
meet .........d
my cHaEgbbB.C
never .c.A
no ...a.b
nobody .bA
not .aD......a
obey ..g
open .....a
our C
pay .....E.c
pick .a
pleas a........b
post .....d
print ......C
prov ....e
put ...AaAA..a
quit ..d....A.D
read ....bBc
repair ....Baa.A
respect e........C
ring ...E
satisfy ..B......e
say ..EbB.E.cB
school ......D
se FAD.gAC
send ....b.A.A
sex .........d
shar Aa
show d.E.a...aA
shut ........f
sit ....a
skip .....b
sleep ....C..B.A
sort e
spend A......A
spit ........e
stay ..b.CECA
step g......A.A
stop .Ha.IAE..C
switch ..c
tak ......F
talk .AE...D.c
tel ..BI...aGE
th JG...Ad.D
thank .......c
that ..Cc.aA..B
therapy ..d
this ...bb
try B.....b
turn .CDd...C.F
us D...B
visit ...b.....c
wait ..A
watch c....a
we b.BAa
wear ..e.....c
what ED...Da.DB
wind ........a
work aAA.B...A
you GEbb.c.gh
your IGJDbEgaAd
yourself D

told
her ...A
me .aAD.AB.BC
you ..c

tonight
, ...a.e...B
i .....e...A

too
, ...Ac
many ...f
much ga...A.ED

touch
my ......d
you ....AA...j

track
your ....fB

tracker
in ....a

treat
me j..A....A

treatment
for .....b

trip
, ...cb

trust
me f
you ....aA

try
again .........d
it .........d
th ......C
to ..CADCeGfE

turn
away .........c
down ...j.....D
it .........A
me .A.D.B...d
off .........A
on ....a
th ...A....cB
to .d...e...a
you ...b
your ....b

turned
off ....C
on .........c

twenty
minut A.....Ba

twic
a .........a

two
of ...b
week .........c

uber
history ....d

under
no .e.......B
th ....c....c

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
you GI.DLka.Ha

up
, .....AC.cd
and ....aa.cbA
at ......a..A
every .....ad..C
for a....DBC.e
from ...A
her .......c
in .....b
my .....A.dB
on ........cd
th ...a..C
tim ...b
to ..bC.D.DFa
when ....b.B
with .c...CaD.c
your ..BdEcBDa

upset
me ......A

us
, B..bA.Da
a A.....a
be c
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
to cDA.D.FB
two ...a
your ......A

used
to ..E.CCDCB

video
cal ....e
go ......e

visit
, ...c
your .aA.a.B..c

voic
, ...D.d..c
at ......c
when ..A

wait
for ........e
until ..A...a..C

wak
you .....aA..e

wal
, .........a

walk
away .....aa
out ......g

want
, .a.......A
a g........A
an a
it .DbbD..C.a
me ....A...gb
mor c
sex A........e
th ....db
that .......b
to A..Hb.FAaG
us .D.......E
you .GceH.aGDg
your .A..j...a

wanted
to ..C.D.BC.a

was
not ......A.a
wrong ....A.A..A

wash
up .........A

watch
a .........C
me ........d
th ......a
what .....cC
your d.B..Df

way
i ..c
out ......eCc
you ...a...c

we
agre .b
agreed .A....b
alway .d
ar .A...bAA.d
argu a........a
both CA.....a.C
break ......B
can .aAaB..a.F
do F........B
each .B
eat .a
fight .a.....b
go a.b....c
hav CBFB..AG.f
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
what ..d...A

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
hop .......Ad
in .........B
married .........d
mov ...d
not .......kA
really ....a
stay ..c
together ..Ac
try B
with b.....b

what
go ...b
happen ...b.hE..a
happened ....A.aA
i aDdHALbFHg
is .......d.c
it ....cd
matter ...aB..a.A
th ....B....a
tim ..eBeBF
we ......b
would C.......C
you IB.Gg...dE

whatever
happen ......B
i ..c
th .e

whatsap
group ...B
on ....b

when
i DCCdbHAJ.b
it a...G
my c.C
th DB...cB
we ..f.BA.A
wer d
you F.EEca.AB
your ...eDAA..e

whenever
i D...c....d
you .a.Ee.A.DD

wher
i ....F.D
you AFa.mCDBFE
your ....D.f

wherever
you ....b

whether
it .........g
or .........a
you ..e..A..B

which
on ...d

whil
i A..d..E.AD
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
offic ......a

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
be .bADfd.GDB
beat ..A...e
break ...BAEe
burn .....Be
cal eB..DDD
cancel ....AgB
carry .........c
cheat .....h
check ....d
clos ...bC.A
com .aA..bB
cook .....B
cut .....ee
decid ..cdA
delet ....A....c
destroy .....Bg
do h.dBgcF.Eb
driv ......bB
drop ..ba..A.b
drown .....Cg
embarrass .....fB
end .A...A...C
feed .....cB
feel .....b
find ..A.E.a..c
flirt .....d
follow ....dA
forgiv .........d
get .BJ.FebBCd
giv ..B.Bb...A
go ..b..JL..B
hand ......D
handl ......A
hav b.CEf.fA
he ...a
hear .....Ef
help .....AB..e
hid .....hE
hit .....Ah
humiliat .....f
hurt ...A.Eh
i .bbA.EB.A
if AEB.cbEB.c
ignor .....hD
instal ....a
it ..de...e
jump ......e
just .........e
keep .AC.eBJ..d
kil .....Dj
know ......Aaa
leav .a.BC.Eb
let b.b..GA..a
lock .....eb
look ....cE.c
los ..F
mak .B..Ci.EED
mov .....BB
my ..gfg.A..B
need ....c.d..A
never .c.BaDa.A
no .C.fb.C..a
not M.BbIEBGKA
on ........b
open .....A
our .......b
out ...C.Cf
pay b.E..ba.BG
phon ....e.a
pleas ...BD
post ....EEh
pour ......c..a
put ....B.f..H
quit ..f
rais .......a
regret ..FA.jA..E
report ......a
ring ...C.Ab
ruin ......h
say ..B.DF...A
se ...Ea...aA
send ....EBf..A
set ......g
shar ....a.d
show ....A
skip .........a
slap ......e
slash ......e
sleep ......Be
smash ....BBe
spend a.c....d
stay ...C.DEc.b
stop BCKdGbA.bA
swallow ......c
tak cCGFBdBE
talk c
teach ......a
tel .HC.D.eEI
th Aa....C
think d.....A..c
throw .....fA
to bBB..EF
track ....g
try f........a
turn .........b
us ....a.b
wak .....a...d
we .D..a.A
wear ......A
wer ...c
what ......Cbc
when ...a
wish ..A..hE
you KbgfBCAdmb
your ..bb.Fa.a

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
her B.......b
him ...Cb
it ....C..b.g
me BJdbBCBO.f
money .......aC
my .A.BE.b.B
no D........C
noth ......c
on ......g
th ebaA.AJD.E
that ..Ac..c.c
us ac.C...E
you cGH...PfE
your aCHBFbBba

within
a ....a
fiv .cd

woman
who ......d

women
from ...b
you ...b

word
and ....CGe

work
, .a
and ...aaf
at ....b
lat ..b..b..b
night ...A....cB
on g.bA
out ...b
so ....Ca
trip .....a
with B..c..a

worried
about ......A

would
appreciat h.....C
be A.D.DD.bed
been ......Ab
better D.g...fBGa
com .......a
di ......C
do bga...bbAb
driv ......d
feel ...kdAE.e
forget .......d
hat ...AA.g
hav .......ibA
just ...a
let ...a.....c
lik a.AA..DB
lov b...A.A.aI
married ........c
never .J.D..E
not HACB.AejAC
prefer b.......A
rather DDDDDACD.B
say .........c
sooner ......b
stil .......c
stop ......b
tak ......c
want .........j
you HCH.FF.EHJ

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
, C.CAb...HD
a ....CfFBcF
about ..A....A
act .......a
again .........c
agre .....Ad
agreed ........cd
al .....aa
alway .kF.....Fa
and .cAccDIc.C
answer ....eA...B
apologis .....d...A
ar CBADeAAhc
argu ......b
arriv ..b.e
as .....e.BAa
ask ..Db..E
at ...Dbb...d
back c....BB
be c.Cd.AEbE
befor ..AbB....A
beg .....c
behav f....caA
better D.g...d.B
bought .......Bg
break .....Ae
bring ......a..a
brok .....c.d
brought .......dA
buy ..fB.c...B
by ......a
cal .e.BABa
cam .......db
can BBdc.eHDGg
cancel .....a
cared .........c
chang ....e
cheat ......eB.B
cheated .......b
check ....B
choos ...A..a
com CD.Ad.c.CB
could ......b.d
cross a....b.A
cut ...b.A
dead ......e
decid ..AB..A..H
deported .....Bf
did AED..da.dA
do KcAAcAaJfB
down A.....b
drink c.....b
driv ....aABd
drop ...e..a
drov .......fD
earn .b.....A
eat ..e..C
embarrass .....Afc
end ......b..e
enjoy ..AA.DABg
ever .....Bd..C
feel E.AEG.EGA
fil .....Ad
find ......a.c
finish ..c..B...a
flirt .....aA..c
follow ..e
for ..c.aa.bA
forget .d.B.cA..A
forgot .......B
from ..aa
get AEEFha.aC
giv ...D.G..Bn
go .Cc.cAe..C
got ..C.e..B.c
had ....AdAe.C
hand ....d
hang ......c
hat C.A...ABg
hav AcbcAaDdaa
hit ......B
hurt .....dG
i ....d
if ....DHc
ignor .....ae
in ..CAFdaa
just ......B.e
keep ...e.F.D
knew ...a....b
know cCba.adF.c
land ...dC
laugh .....c
learn ..B..bA
leav .CbGcD.D.a
left ....A.fAe
let .....dB..c
li ....AbH..D
lik GDJKLA.JCD
look ....C...cb
los ..BBBbe
lov ...b.Dd
loved .....B...c
mad AADACBBlHB
mak .....C.fFh
married .........d
may .Ddba.ECF
mean ........A
meant ........e
meet ..Fd
miss .....a
mov ......i
moved ......d
must .Cee.EEEDc
my .....C
need FCfc.BICC
never .eBAAAADd
not ...dd.Cd.B
obviously ......A.f
off ...A.d...d
on ..c.bB...e
only ..DdA.AEjE
open ....A...bb
ought ..h....B
out .....kD
overspend .....a
ow AEED.DC.Hf
own ....b.c
pay .....hJ..A
pick ...B
picked .......Bd
play .....a
post ..b.a.E
promised .........c
push ......ebB
put ...AAb...e
quit ...a
read ....Cc
really ........Bc
refus .........f
remember ..A..d
resent ........f
ring .a.f.A
ruin .......h
ruined .DBB.B.jE
said ....BBcC.c
say .b.Db.G
scared ......c.A
se ...gH.CEbB
secretly ........h
sent ......c
shal ..fA..bAC
should aBda.Db.Ga
shout ......a
show a.c.dA..A
shower ....d
signed .........e
sit ....a...d
sleep .....aF.Ae
sorry .....a
speak ....c
spend b.dd...ADA
started .......e
stay ..DdBah..B
stil ........c
stop B..c.B.adA
swear ....Af
tak ..cabC.a.A
talk .....dc
talked ...c.b
tel ..A.d.bAEa
text ......d
th ..B.Hc
that .......c
ther .........a
think CBGCAEHIkE
threaten ......A
through ......b
to c.ggA..BAa
told ...A
too .....d
touch ..B...a..E
trust .........a
try a.....c..a
turn ....dC...a
turned .......c
typ ....c
unfriend ...a
until .....cB
up ...AAg...c
used b........c
walk ......c
want K.acO.FKga
wanted .......Cea
went .........a
wer ..FHdbB.hJ
what .....f
when C.FDdEA.E
whil .........b
wil OEec.edRSd
wish B..A.A.CgB
with ...bD
without .CB
work a.e.....a
would DEc.D.aAf
wrecked ..B....jD
wrot ......a

your
account ....af.A
allowanc ...D.fF
apology ........bd
arm ......e
back ..A.CDg
bag ....c
bank ...AgcF..A
best ....ab...B
birthday ....BdCBA
body ..ACDD.G.l
boss ...BA.fCAB
brother baDfJ.E..D
browser ....d
cal ...Ae.B
car ...BidB..E
card .....cD
cat .....Ag
chat ....e.B
choic .........C
choir ...b
cloth ..a.a..B.e
colleagu ...AA...b
contact .A.aB
cousin ..aeD..B.B
credit .....cA
dad ...fBC.c
desk ....B.B
diary ....e
dms ....e....A
dog .....ah
drink .....cA
duty ..d....E.d
email ...BbCFAAB
ex ..BG.EBBfd
fac ....D.e
facebook ...cd
family Ac.eGIcF.E
father ....C..d
fault .B.DBD.j.F
friend F.DBC.BHAb
friendship ...e
gam .....d
grandmother ...b..c
guitar .....ca
hair ..hB.A
hand ......b
head ...bDB..eA
heart ........d
husband .......B.e
inbox ....a
instagram ..a....A
is ......A
job ..A.BG.G.f
key .....b
laptop ...Bi..B.C
laziness .......g
leg .........f
lesson ..B..dF..A
lif ...fDc.AA
littl ......e
liv ....a
location ..ACcAB.AA
login ....d
lunch ..e.A
mail ....c
mam ...a.....c
mat ...bDaDC.C
messag .A.Bd.E
mind .A..AA.Cb
mobil ....a
mother .bCcCF.bE
mum .b.dGED.bA
nam .....b
night .....a...b
notic ...cB
nud .....Bg..A
number ...a
offic ....f
old ...f..DA
own ...DA.C
parent ..GdIEbF.B
passcod ....f
passport ...ADad
password ...Bb
past .c
phon .aJAdbJDaH
photos ....A.f
pictur ......c
plan .da.....c
plat ..d..b
pocket ....d..B
record .....eE
search ....c
sid .b...c
sister BdDfBH..D
snapchat ....b
stay ....A
stupid .......b
tablet ......A
temper .......d
text ....b
therapist ....d.C
to .....aC
ton i
trip ...b.b
turn .....e
twin ...d
uber ....a
uncl ......B
visa ....BAf
voic ..gGEcd
wag ..c.A
way .......Bf
weekend ...d.aB
weight g
whatsap ....c
whol ....C
work ...Bb.f

yourself
at b
from ...g`,
};
