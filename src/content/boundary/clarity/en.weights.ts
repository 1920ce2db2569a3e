import type { Weights } from '../../../domain/boundary/clarity-model.js';

/** Made by `npm run train` of the statements in `tools/clarity/en/` and `en-plain/`. */
export const weights: Weights = {
  bias: {"vague":-1.34,"absolute":-3.17,"other-directed":-2.46,"isolation":-7,"surveillance":-7.24,"punishment":-4.03,"threat":-6.86,"blame":-2.93,"mind-reading":-3.66,"coerced-sex":-7.12},
  perWord: {"vague":0,"absolute":0,"other-directed":0,"isolation":0.06,"surveillance":0.06,"punishment":0,"threat":0.06,"blame":0,"mind-reading":0,"coerced-sex":0.06},
  cues: `!
" ..c...D..g
#account ...Ae....F
#authority ..ADC.e
#body ...F..f
#child .BBDD.abcA
#closeness IDAJCbFDFc
#day AB..AdbAE
#device A...d...DD
#friend .FbmFEEFFG
#group c.bcC..B.C
#harm .FBFBAc..C
#kin A.bhEA.A.E
#meet C.bfb.B.CG
#message FDAIeEAJ.C
#number Ab.BA.AAD
#parting ....b.d..a
#pet ...B..d..E
#secret B.AMj.CB.J
#spouse .Kbe.D.D.e
#time EcB.AdCC
#whereabouts .DFHgEBF.J
, EbaBA...B
a E..BB.CeBa
abortion ......c
about .aAC.Ba.bA
accept ...c.....e
accepted .........c
access ....d
account ......B
ach .........b
act d......a
address ...e..b
advic ...b
affection .....c...C
ag b
again .beg.ca..b
against ......C
al .d.b....ab
aliv ......j..A
allow ..hc
allowanc .....h
allowed ..eba.DCFA
alon ...b..B
am ...B..a
among ...g
an b.BC...e.a
and GCaa.babC
angry ...A.....C
anniversary .....b...b
another ..cdA.a
answer ....Aa...C
any .i.bBAC.D
anybody B..BF.A..J
anymor ...f..C..B
anyon .gDcF.H..G
anyth .e.EDEA.EE
anywher ..be.....E
ap ....b
apart ...b
apology .....e...C
ar ..acaG.d.d
argu ..aF.....e
argument ...G..A
around a.be..B..A
as ..ADa....A
ask .D.E..EH.c
asked ...FD.E..e
asleep .........d
at .a.a..BA.A
attend ...f
awak .........d
away ......A..c
baby ...D.cBab
back ...a..bDC
balcony ...B
be h......d.b
bear ........cA
becaus ..HH..HB.A
becom .........B
bed ..bDB.C..d
bedroom ....b....a
been .c.A...a.C
befor ..c..bG..a
beg ...E..C..f
belt ......b
besid ...f
best ...c
between ..CE..B..a
bil ...C
birth .........b
birthday .....cC..c
bit .........b
blink ......b
blocked ...b
blok ...ba
body ...B.....B
boil ......b
boss ......A..B
both ...d..b..C
bother ...bdeA..a
boyfriend ...b
brak ......c
break ......c
breath ......b
bring ...D.....D
broken ...A..c
brother ...c.....A
burglar ......b
business d...F
busy ....b
but .d.c...e.a
buy ..b...C
by ..A..ae.C
cal ....B....a
cam ...E
camera ....c
can ....aaa..B
cancel .....c...b
car .....d..a
card .....eD
cared ........c
carpool ...b
carry .........b
cash ...ab
cat ...F..d..b
chang ..aEb.C..b
chat ....g.D..E
cheat .........b
check .IKOc.K..E
choic .........b
choir ...c
christmas .....b...D
circl ...c
circumstanc .h
claim .........D
class ....b
clean .....e
clear ....e
clip ......c
clos ...ab
cloth ......c..e
club ..Ac
coat ...B
coffe ..bd.....F
com .e.e.b..b
company ..ai.....C
complain .........e
compound ...b
condom ...E.....l
consent ...A.....d
contact ...c..B
content ...d
contract .........b
cook ...D.dC
cost .....aD
count ..GHC.A..a
coupl .........c
cousin ..dc..D
cramp .........d
cross .a.c..b
cry ...E...c
cut ..cD
dad ...c
danc .........D
dar ..b
dat ....d....a
day .c...c...G
debat ..b......a
debt .........C
decid ...F.....E
declin .........b
delet ...Dj
deny ........bc
deserv .........d
did .........D
dinner .....fD..D
discuss ..eA
discussion ..gEd....b
divorc ......c
divorced ...a..b
do .bA.AaBBA
doctor ...B
dog ...B..b..B
don .....b...c
door ..bc..F
doorbel ...b
down ...Dc.a..e
dream ...B
dress ...A.....b
drink ..cAF.A..G
driv ..eD.....a
drop ...c..b
dur ...F
duty ...D.....d
each ...Cc.B
eat ..b..g
effort e
eid ...b
eight ...C
els ...fA.C..c
elsewher ......D..b
email ....c
end ......d
enjoy ...B.....c
enough ....d....a
even ...BCE
evening ...c.....B
ever .zAIJBG..B
ex d
except ...e
exception .q.J..A..E
excus ...J..B..o
exist ...d.....a
expect .....cA
exs ......b
fac .........b
fail .i.B
family ..F.A
far ......b
favour .........B
fe .....c...a
feed ......b
feel ......I.dc
femal ...c
festival ...B
fianc .........b
fib ....b
fight .........B
film ...D
fin ...BB....M
find ..BAc.e
finger ......d
first ...I..D..b
fish ......B
fit .........C
flat ...c..D..A
flirt ...D
fly ...b
follow ......C..E
foot ...b
for A....bC..A
forbid ...b
forc ......c..d
foreplay .........c
forget ...B.bd
found ....c
fre .........f
friend L.CeE.FA.M
friendship ...e
frigid .......g.g
from A.CaaACCH
ful ...db....G
funny h..A
fuss .........b
garden ...e
gareth ...d
gat ...bB
get .d...fa..c
gift .........d
girl ...b..b
girlfriend ...d.....B
giv ....B.A..b
go a.cf.C.ADA
goa .........c
golf ...B
gon ....b
goodnight .....c.a
got ......e
group ...fB.A..G
grow ......b
guitar ......c
guy ...c
had ....a..c.b
hair ..d...B..E
halfway ...C.....h
hand ...Aa....d
hang ...c
happen ...dA....D
happened .........c
happy ........b
has .b.B.CF
hav H.aecC..C
he ...A..b
headach ...H.....j
hear ...aD....b
heat .....d
hello ...d
help .d.......d
hen ...f.....C
her MC.cab...A
hes ...b
hid ..e.g
hir ......e
his ....a....B
hit ......b..B
hold ...E.....a
holiday .....b...c
hom ..Da.baA.A
hour ....b
hous ...aa.ac.A
housekeep ...b.kA..d
how ...BA
hug .....e
hurry ...C.....B
hurt .G.EA.A..a
husband ...A..A..d
i AaCFdaaB.b
ibiza ....c
if ..CF.bcb.A
immigration ......b..c
in Aaa...CDB
inappropriat i
inbox ....b
insulin ......c
intention ........d
interest ........f
interested ........ba
into ....D....a
invit ...b
invitation ...c.....B
invited ..af.....B
is B.BABEB.Ac
it cCaAaCABbb
job ......b.aD
join ...e
jok ...F..c
jumper .........d
jun ......b
just a..Ab.A.ce
keep ......a..b
key ...C.a
kid .D.C..b..A
kind .a.......E
kiss ......Ea.A
kne ......b
knif ......d
knit ...b
know ......d..D
known ...b
kofi ...d
lap ......b
last ...E..c
lat b..Fb....B
leav ..ba..b..a
left ..BC..fb
len ....b
lend .b.I..D..B
let ..c...C..a
letter ...C
li ..AEc
liar .......c
lif .a.fB.B..F
lift ...g.eB..a
light .........c
lik e..AB.BcE
listen .b
liv .d....e
location ...Dc
lock ..aFj
locked ....g
long ..e.b.b..c
longer ..de
look ....d.e..B
los ......d
lot ..cf..A
lov ....EDa.e
loved ........d
lunch ...b..E..H
mad ...D.....a
mail ....b
mak b..BD....b
mal ..Ch.....D
man ...ab....e
marriag ...he....e
married ..af.....b
marry ...c.....b
mat ...ba....F
matter .i..E...c
may .b.D..E..a
mayb .........d
me H..F.a.Aca
mean ..BGC....j
meet ..bb
men ...hC.F..F
messag ...ag.D..F
met ......a..B
midnight .........c
min ...C
mind ...Aa.C..b
minut .........b
miss ......c..C
missus ...b
money ...Ean
month .....c
mood ..AF..C..h
mor eB.h.Ab..b
morn .....bc..b
mother .......a.D
mov ...Cd.b
much h
mum ..b.....ca
my EaBIB.B..C
myself ....B.a
nairobi ...c
naked ......b
nam .........E
nanny ....c
near ...c..A..H
need GC.bAFCJA
needed ...AE....A
nerv .........c
netflix ...A.....b
new ..dea....a
next ..fga.d..b
ngozi ...b
nic .....c...a
night .B.aaA..Ca
normal .......e
now ...bE....a
number ...h
object .........b
objection ....b
odometer ....c
of aABABD.GaB
off ...af.C..d
okay .........D
old ...c..b..D
on AbAA...B.A
onc .mE.B...Bb
only ...Bd.a..e
open ....a.B..E
opposit ...f
optional ....b....e
or ..be.ec..D
other D..fGCB..a
otherwis ..cb
our .c.BMBF..C
out .F.c.....b
outing ...d
outsid ..ah
over ...aCFAB
overboard g..D
overdo f
ow .IFBHMI.HA
owed .........F
own .........c
paper ...B..g
part ...b
party a.ab..G
passcod ....g
password ...Bb
past ..b.b
pay ....Ff...e
penny .a...b
peopl ..ciBdA..J
perform .........c
permission ..b
permit ..ka.....B
permitted ..d
persuad .........d
pester .........d
phon .D..d.B.BI
photo ....b
photos ...CD.A..A
pickup ......d
pictur ...DA.d..d
piec ......b
pil ...F..a
plac ..dc.....B
plan ...A.....D
pocket ....ab
pop ...b
post ..aD.....E
pour ......b
present .....b
pretend ........b
prison ......c
privacy ....c
privat ....k
problem ...Db....b
promis ......b..D
proof ...D.....G
prov .ABCC...FC
prud .......c
psycho .......f
punishment .........B
push .........e
put .cAC.....b
pyjamas .........b
quarrel ...C
question ...E..a
quit ...A..C
rap .........e
ravi ...b
reach ...c
read B.ECdHD..D
real .........b
really ........ac
reason ..GBC
receipt ...D.....B
recorder ....d
refused .........l
relationship ...c
rent ...B
report ...B.....A
respect .........b
responsibl ......c
rest .........c
restaurant ....b
right ...IF
ring ...d.....B
room ......F
round ..bc
row ...a..G..B
rul ...F
run ...c..a
saf ......e
said .c..F....A
saturday ....b.A
sav ......b
say EBaFA.B..c
scar ......c
screen ....i....D
se ...b.BeI
second ...a.....F
secret .e.Heab..C
secretly ........c
seen ..d.f
selfish .......c
send ...C..a
set ...d
settl ....c
sex FOFBF.ABIa
sh ...aa.c..a
shar ...dB.B..I
should .b..b....b
shout ...A..b..D
show ...Da.B..B
sick .........b
sid ...d
sight ....b
sign ...b
signal ...B
signatur ......e
silent ....c
sinc ..DFB.Ha
singl .kCA.....A
sister ...e...A
sit ..cbc.E
situation .c
six ...a.....C
skip .........b
sleep ...A.a..Ee
slow .........b
smok ...I..C..C
snoop ....b
so f.ab..Eb.A
social ...c..c
someon .........c
someth ....A....C
sorry .....d..cF
soul .a.f
speak ..bAEcC..a
spend a..aC....F
spring ...b
spy ....f
stand ...a....dB
start ...a.....d
stay ..ad.....E
step ..af
stil .........B
stranger ...f
street ......c
student ......e
stuff d
such ...F..Af
sulk ......D..A
summer ...e
supper .....g
surviv ......f
swap .........c
swim ......b
switch ....c
tak a.b.a.bC.d
talk ...CBc
tattoos ..cA
tea .........E
teas .........c
tel DE.B.BD.GD
tennis ...b
test ...A..b..G
text ...Cd.A
th BAAB..b..B
than ......b
thank ...BB....B
that .Bc..D.B.A
thatll ......b
their ...b
them ...hE....B
then ...B.....e
theo ......b
ther ..dfa.a..B
they ...B..b
thing ga.Hc....F
think ..B.B.b.ba
thirty ...d
this ..aC.cc..a
thos ..dg..c
thought ........b
thre .........b
threat ......c
through ...Ee
til ...F.jB
tim .i....aG
tired ...E.....f
to FAaAA.BB
today ...A.....H
told ...CD....c
tomorrow ...B.df..b
tonight ..CICbcD.f
too n..E..c..b
touch ...aac...A
touched .........D
town ...b..b
tracker ....b
trip ...e.cA
trust ....d.B..d
trusted ...A..ab.A
truth .......d
try .........e
turn ..eBa.C..g
twic ..hca....d
uncl ...B
unless ..b.d
unlocked ....d
until ...F.h.GH
up .a.B...C
us bAEAAO.H.B
version ......b
video ......d
violent ......b
visa ......b
visit ..cf...a.G
visited ...b
visitor ...f.....D
volunteer ...b
w ...b.....a
wait ...G.BH.fg
wak ......c..b
wal ......d
walk ....c.h..D
want ...aCC.Ac
wanted ........b
was ..HB...a.C
wast .........c
we ....G.C
wear ..hH..E..a
wed ...a..b
wednesday ...b
week ...E.dA..b
weekend ...d
weird k........A
wel ...ca.d..B
welcom ...e..D
wer ....A.G.c
what ...Ca.d..e
whatsoever .k
when .b.A.aaB.b
wher ...ab..D.A
whether ....B...aA
which ...C..b
whil ..bd..BCCJ
who .C.Baca.GA
whol ...a..b..a
whos ....g.e..b
why ......C..a
wif ..ab..a..a
wil .a.CCcfD
win ...B..A..G
window ......c
wip ......b
wish ....D....G
with e.chA.C.BC
wiv ...c
woman ..aic....c
women ..Ei
wonder ....a..d
word ...CchK..a
work ...CB.ba.b
worry ..EC
would ..F.ECc
writ ....d.A
wrot ....b
year .c.aB.F..F
yes ...C..D
yet ...G..b
you FAaaAcaaa
your FEbabab.F
zumba ...d

!" in
a ...c

!#account
, ...Ab
lif ...b

!#authority
, ...B..c
fe .........b

!#body
down ....c
to .........b
wil ......b

!#body wil
be ......b

!#child
again .DGG..e
ar ...d

!#closeness
, .B.AA.a
after .........B
and .........B
for .........I
me ........b
you .....c

!#closeness me
, .........D

!#day
i .........b
mean .........b

!#device
her ...BD.A
i ....c
your ...b

!#device i
can ....b

!#device in
this ....b

!#friend
#friend ...c
#time ..Bd.....C
, ..ba..A
about ...B
at ...b
left ...B
who ..ac
with ...C

!#friend of
min ...C
th ...b
your ...b

!#group
#group ...b
#number ...C
, ...g.....B
either .........b
wher ...d

!#group without
me ...c

!#harm
you .D.A..e

!#harm you
, ......d
unless ......c

!#kin
#group ...B
, .baaa.G..C
about .D.b..D
any ...a..B
get ......b
in ...d
this ...B
whil ...b

!#kin about
us .BAd

!#kin any
mor ..Bb

!#kin not
to ...c

!#meet
, .........d
a .....d
anyon ...b
him ...b..b
if ....c
list ....b
my ..IE..B
of ...E
th .A.C..e
to ...d.aBcE
what .........d
why .........b
with ...c
you ...c
your C..bCACD.C

!#meet her
#kin ...C

!#meet my
#friend ...B

!#meet no
#number ...c

!#meet th
#child .E.B..b
#friend ...B

!#meet to
her ...Ca
me ..aA..cb.a
other ..E
th ..bb
you .a...fC..b
your .GCb..E..C

!#meet wher
you ....b

!#meet who
you ....c

!#meet why
i .........b

!#meet your
#friend ..Ma
#kin ....CC

!#message
, ......B
of ......D

!#number
#day ...B.aB
#time .b.AF....b
, .a..C.D..b
from ...b
it ...a.....C
my ....A....b
of ...b..a
our .........c
past ....b
piec ......b
th .H..aaA..A
that ....c.b
tim ...D
valentin .........b
wil ......b
you ....A.b..C

!#number #day
so .........b

!#number my
birthday .........d

!#number th
#whereabouts ....b.a

!#number valentin
, .........c

!#number your
#thing ....b

!#parting
, ......c
a .........b
me ......e..a
th ...c..C..A

!#parting th
hous ...b

!#pet
#group ...b
, .........C

!#secret
again ....e
between ....b
i ....f

!#spouse
for .........b
go ...b
of ..bb
to ...b.....B

!#spouse of
min ..ca

!#thing
#number ......b
, ...D..B
her ...b
key .....b
that .........c
your ......B

!#thing that
you .........b

!#time
, .B.......a
i ....b....b
out ...c
when .b
your ...b

!#time your
#kin ...b

!, no
#meet ...b.....a
#spouse ...d
exception .b..b
holiday .........e
lift .........c
mal ......b
me ......b
mor ...b

!, not
#number ...CB
a ...e..a
for ........bd
just ....c
on ...JA
to ...e
your ...b

!^ no
#closeness .....ba..c
#number .b.A.....B
#secret ....d
#spouse ...E
, ...F
femal ...b
girl ...B
mal ...d
on .b.A.....B
photo ....b....a
secret ....c
sex .........c
stand ...b
trip ...b

!^ nobody
at ......b
check ...AB
els ...b
from ...c
in ...C
walk ......b
wil ......b

!^ not
whil ...b..a

!^ stop
#meet ...e
be ...B...b
se ...d..a

!a
#body ...A..a..D
#day ...bb
#device ....c
#friend ...b.....a
#group ...c
#kin ...d
#meet ...a..b
#spouse ...c..D..c
#thing ...c
#time ..C..cc..e
claim .........B
condom .........b
fac ......b
friday ...b
friend ...b
ful .........B
kiss .........b
lock ....e
man .........b
marriag ...d.....a
mayb .........d
month .........e
penny ...a.b
phon ....c
privat ....b
prud .......c
psycho .......f
second ...c
singl .e.D
smil .........b
soul ...c
stomach .........b
thing ......B..B
week ...A.....b
wif ...c
woman ..ac
word .....cA.aB
yes ...C.....A

!a #body
#number .........B

!a lock
#number ....b
on ....b

!a marriag
, .........c

!a no
is .........G

!a not
that ....c

!a second
tim ...b

!a stomach
ach .........b

!a stop
to ...c

!a word
of ........b

!about
anyth .c
it ...B..A
me ...c
my ...A..DbdD
th ....G
us .EBe..E
wher ....d
your ...D..c

!accept
th .........c

!ad
up ....b

!after
#day ......b
#number ..a......C
a ...a.....C
tonight ......b

!again
, .bd.....a
after .........b
and ...B.ch..e

!again and
your ......d..c

!allowed
a ....b

!am not
#meet ...B.....a
afraid ......b
ask ..f.b
driv .....b
go ..BD.a
hav ..ad..B..a
in .........B
jok ......e
say ......c
wait ....b

!an #time
, .........b

!an
address ......b
answer ....c....e
effort e

!an hour
, .........b

!and
after ....d
cal .........b
com .........b
giv .........d
i .DD.Eba..B
it .........C
keep ......c
th ....dbe
that ...a..D..E
wif .........c
you ..ba.b..ba
your ...E..ha

!and i
do ......A..E
wil ...A.c
would ...a..B

!and no
, ...B

!and not
to ....b

!and stop
#meet ...b

!and that
is .........B

!and you
can .....c
wil ...a.....d

!another
#number ...b
on ...b

!any
contact ...b
mor .....BA..a
tim ..BC.....C

!anybody
#device ...AB
phon ...AB

!anybody #device
her ...AB

!anybody phon
her ...AB

!apart
from ...c

!ar
#number ....c
on ....d
with ....b
you ..fa

!ar not
allowed ....b
go ..bC..B
part ...b
right .......b
to ..ea

!argu
, .........b

!as
a ...D
long ..a.c
you .........b
your ....b

!as long
as ..a.c

!ask
, ....a....c
a ...c
question ......d
twic ...d
you ..DH..A..E
your .........b

!ask again
#day .........F
tonight .........F

!ask you
to ..JG.....D

!at
#group b..A
#time .........e
al .c.bA...c
any ..ED.....G
her ...c
night .........e
th a..aBBA
your ....d.c

!at #group
, ...B

!at any
tim ..BB.....C

!at her
#kin ...b

!at th
wed ...b

!away
from ...B

!back
out .........i
to .........b

!be
#meet ...a..D
#number ......b
a ......c
aliv ......c
asked .........c
go ......G
her ......e
in ...d..a
nic .....a...c
refused .........f
saf ......c
se ...b..B
so b..A
th ...G..A
told .........f
trusted ...A..ab.A
weird f
with ...bc

!be a
#spouse ...c
prud .........b

!be in
th ......a..b

!be on
of ...b

!bed
, .........E
and .........B

!befor
my .....b
you ...C

!beg
for .........d

!believ
you ....c

!besid
me ...c

!best
#friend ...b

!between
me ...B
us .b

!between me
and ...B

!birthday
present .....b

!book
club ...b

!bother
com .....cA

!buy
you .........c

!buy you
a .........b

!by
#day ......d..b
#number ....ebe..B
jun ......b
six ....bb
sunday ......b
ten ......b
you ...b

!by jun
, ......c

!cal
it ...a.....b
list ....b
th ......b

!can
go .........b

!can not
, ...b
be ...b.....e
bear ........d
com ...a..E
follow ...c
go .........D
hav ......e
open ....c
promis ......c
read ....d
se ...Ab
sleep .........C
stand ........fF
swim ......b
you c........a

!can refus
at .AAA.....C

!car
key .....b
that .........c

!car that
you .........b

!carry
#number .........c
on .........c

!catch
you ...b

!chang
that .........b

!chang your
#secret ..a.c
mind .........b
password ..a.c

!chat
with ...bA

!check
, ....c
anybody ...AB
your ....b

!check anybody
#device ...AB
phon ...AB

!check your
#message ....c
messag ....c

!choos
between ...E

!christmas
do ...c

!clos
to ...b

!com
back ...b..b..D
by ...c
her .......b.a
out ........c
round .........b
to ...BceB..c

!com hom
to ......c

!com into
it .........b

!com to
#closeness .........b
bed .........b
th ....b.E
this ...c
your ...D

!condom
, .........e

!consent
, .........b

!count
as .........c

!coupl
, ...c

!cover
th ....b

!cross
our ...c

!dar
go ...b

!dar go
to ...b

!decid
which ...B

!deny
it ........cA
me .........f

!did not
ask ...b.....D
i ..bb
say .........B
want .........c

!discuss
it ..ca
our ...D

!do
" ...c
it ...EBa...c
someth ......d
that ...B
to ......e
with ......A..B
your .........c

!do not
#closeness .......adB
#meet ..ddB
#parting ...da
#time ........d
, ....C
accept ...c.....e
be d..B..Hb.a
bother ....be
cal ......c
car ..aa.....b
com ....a.d..a
count .........g
cry .......b
delet ..b.d
do ...d.aA..a
even ........d
excus .........c
exist ...b.....a
expect .....d
fancy .........C
forget ......b
get ..b.a..aNd
giv ..aa....bB
go ...f
hav ..CBE.C.JC
hurt .........b
i ....b
know ....e
leav ...ea
let ...d
li ....c
lik ...d
look ....B
lov ......a.e
mak ......e..c
matter ........ca
mean ..A.E.a..D
need ..C...EGB
overdo b
ow ..CBA...DF
permit ..c
read ....D
say .........b
se ...d.....b
sit ...b
sleep ......b
tak ...da
talk ...d
tel .........d
test ......c
they ......d
think ......c
trust ...c
turn ...Bb.B
us .........c
want ....E.C.C
wonder ....b
you ..g......c

!do without
you ...b

!down
th .........c

!drawer
, ....c

!dream
of ...B

!drink
with ...b

!driv
to .........c

!drop
by ...c
in ...c

!each
other ...E

!eat
until ......c

!elsewher
, ......B

!enjoy
it .........d

!enough
, .........c

!even
your ...b

!excus
you .........c

!expect
me .........c

!expect me
to .........c

!fac
down ....c

!fail
, .b

!family
or ...b

!fancy
it .........b

!femal
#friend ..Bb
friend ..Dd

!find
my ....b
us ......f

!follow
it ...b

!for
#day .........C
a .....e...C
eid ...b
it ...F..C
me ..FGbJA..C
my ......a..D
th ...adba
that ...C
tonight .........B
what ......e..B
you ..fbDcA..A
your ...a...c.b

!for #number
#time .....b...B

!for an
answer .........b

!for what
i ......b

!for you
, ..d
to ...b

!fre
, .........e

!friend
left ...B
with ...B

!friend of
min ...C
your ...b

!frigid
and .........c

!from
her ....a.b
me ..BCchE.AA
now ...b
th ....e.H..G
you ....A....b
your ...b

!from me
, ....d

!from now
#number ...b
on ...b

!ful
of ...e

!funny
business d

!gat
, ...c

!get
in ...b
it .........e
th ...b..c
to ..b.d.A.C
what .........c
you .........b

!get what
i .........c

!get you
out .........b

!girl
night ..Ab.....C

!giv
a ...a....f
it ...c
up ...E
you ..b..a

!go
#number ...A..b..b
, ...b
anywher .a.c
hom .........d
on ...A..b..b
out ...e..D..J
overboard g..D
through ...C
to ...a.ad

!go to
her ...c
ibiza ....c
sleep .........f
your ......c

!gon
through ....c

!good
#time .....b
morn .....b

!good #time
, .....b

!good morn
, .....b

!got
th ......b

!had not
been ......b

!hang
out ...b
up .........b

!happen
to ......f

!has
ever .c
to .GDIC....C

!has no
business ...e

!hav
#closeness ...A.....c
#friend ...d
a ..ba
been ...Bd
both ...b
gon ....b
known ...b
me ...c
my ...ca
privat ....d
seen ....b
sex ...A.....c
to .OHGHHAD.a
you .faAA.a

!hav gon
through ....c

!hav no
mor ......b
right .........b
us ...b
wish ...DB

!hav not
don .........b
seen ......b..c

!hav to
#meet ........c
ask .........c
enjoy .........c
sleep ........BQ

!hav you
#day .........c
, ...D..e
tonight .........c

!he>
a ......b..B
by ...b
me .........D
mean .........d
th ...D.....a
who ......b

!hear
it .........C

!hear th
nam ...b

!hello
to ...b

!hen
party ...b

!her
#number ...b
, ...E..d
duty .........c
husband ...C
man ....a....b
on ...b
own ...F

!hes not
to ...b

!hid
behind .........b
your ....b

!him
til ......c

!hir
you ......c

!his
#thing ......b

!hit
you ......d

!hom
by ......c
to ...a..e

!hom by
#number ......c

!hour
, .........c

!hous
again ...c

!how
i ....D....A
you ......d..c

!hurt
you .B

!hurt you
unless ......c

!i
#thing ....b....c
am ...Baaba
can ...ae....A
do ...A.....C
hav ...Ed
mind ...b
ring ....b....c
said ...d
say ...b
start ....c
wil .....ba..a
would ..CBA....B

!i hav
had .........b
seen ....b

!i never
want ...c

!i no
longer ...C

!i refus
to .........C

!i stop
when .........C

!i wil
keep .........c
put ......b
say ......B
tak ....b.a
tel ......b..a

!i would
#harm ......c

!i>
#account ....b.a..A
#body ....E.a..B
#child .....bBa.a
#closeness ..A...F..C
#device ...b
#friend ...aa.C
#group a...b.C
#harm .FA.G.c..H
#kin ..BA.....b
#meet ba.AaaAb
#message ..H.CA...F
#number .C.....b
#secret ....D.A..B
#spouse ..e
#thing ..b.c....b
#time ...B.aCF.B
#whereabouts .........D
, ....A....B
a ...aBD.a.b
about ....b.a.A
accept .........f
after ..AE
again .....ED
aliv ......d
allow ..jc
allowanc .....e
am ...Baaaa
an ...Aa..b
and ..B.aA
another .........d
answer ...FB....c
any .c.AB....a
anyon ..AE
ar ...c
as ......B
ask .H.B.HEJ.c
asked ....D....F
at ..ACB.A
back ...b..a
be C.AC.a...a
befor .........B
blink ......b
blocked ...b
boil ......b
bother ....e
brak ......c
buy .........b
by .........B
camera ....b
can ...cc....B
cancel .....c
car ..dcb.ab.b
carry .........d
check ....d
christmas ......c
class ....c
cod ....B
coffe .........B
com ...bb..b
condom .........f
cross ......b
cuddl .........b
day ....A....B
do ..CAAa...A
down ....a.d
dream ...B
drink ..D.B....B
driv .........c
each ....b
eat ......b
either .........e
ever .c
ex ...B
except ...c
exist .........b
expect .........G
fe .....b
feel ....b
first .........b
follow ...b
for .aA.ab...c
forc .........d
friend ...B
friendship ...c
from .....AB
girl ...c
giv ..dd.a
go ..CF.....a
good ...c
had ...Bd....e
hand .........B
hang .........b
has ...d
hav ..e..Jba.a
he ...D.....D
headach .........c
hear .aed..B..f
her ..ab..c
his ...b.....B
hit ......c
hold ...C
hom ......D
hurt .C.......D
i ...caCa..a
if ......ad
immigration ......c..c
in .....CC
insulin ......c
invit ...c
invited ...c
is ...a..C..a
it .F.aA..AaD
keep ...B..B
kitchen ...b
knif ......b
know ..B....B.A
lap ......b
leav ......D
left ...D
lend ...D
let ..kc.....a
lif ...b
lik f..b..Ca
liv .a....c
los ......e
lunch ...c
mail ....b
mak ....FbA..C
married ..ab
marry ...d...a
mat ...cb
may .........c
me ....b.b
mean ...a..d..c
min .........b
mind .........B
miss ......d
missus ...d
money ....b.B
mor ...C..b
mum ...C.....b
my ..BaG.A.FA
myself ....B.a
nairobi ...c
nam ...b
near ...c
need ...CC....b
night ....c.C..B
of .....B.E
off ....C....c
open ....b.C..A
other ...b..B
our ...C..D
own ...B.....a
parent ......b
passcod ....b
pay ....Dh...h
permit ..jb
pester .........d
petrol ......b
pictur ......c
pour ......b
prison ......d
promis ......b
read ..AGd.D..D
reason ...c..a
refused .........e
responsibl ......d
ring ...A..B
round .........B
sam ...b
say ...b.ea..E
se b...b....c
seen ....e
send ....B....A
settl ....d
sex ..B......D
shar ...e.....C
shout ......d
sister ...b
sit ...B
sleep ...a.....B
so ..be.....C
social ......c
someon ......D..c
sorry .....b
speak ...a.dA
start ....b.c
sulk ......C
summer ...e
tak ..B.b.a..b
talk .b.C...a
tel .CBCAK
th ..B
than ...C
them ....C....B
ther .........C
thing c
think ....E
this a..aa....d
thos ......e..a
threat ......b
through ....d
til .........c
tim .d....e
to ..CC...ba
tomorrow ......b
tonight ..D
touch .....d
trust ...be
turn ....B
uncl ...B
unless ....f
until ....f
up .........c
us ...BA
visit ...A..b
w ...b
wait .........d
wal ......c
want ..aa..F.HF
watch ....a....b
wear .........c
week ...C.....a
weekend ...b
wel ...c
what .....Ac..b
when ..FF..E..B
wher ......A..D
which ......c
whil ...A..C
who ......C..B
whol ......b..a
whos ....g....a
wil .....ba..c
wish ....C....B
with a..AA..f.A
woman ..cd.....c
word ...C.bA
would ..AAA....C
yes .........b
you B.Aa.bB..A
your ..CE.d...C

!in
#closeness .E.bD....a
a ..AC..a
any ...B
bed .D..D....b
her ...b.....B
it ...da
my ..b.e.F..e
th ..B..BCc
this ...Ca
your ...d

!in #closeness
, .........B
and .........B

!in #number
#time .b
piec ......b

!in bed
and .........B

!in my
hous ....c

!in on
piec ......b

!in th
#closeness .........c
bedroom .........c
mood ...DA.B..b

!in this
hous ...A.bD
town ......c

!in your
#device ...b
lif ...d
phon ...b

!intention
of ........d

!into
th ......d
your ...b

!invitation
, ...d

!is
a ....a.E..a
cheat .........c
enough .........D
fin .........E
for .........b
go ...C..d
just .........c
only .........c

!is go
to ...D..d

!is no
" ...b
, ......d
reason ...F
us .........b

!is not
#meet ...B
#number .....b
a ..BH.C...B
an ...A..B..a
enough .........b
for ...b..a..B
forc .........e
happen ...b
lov .........c
me .......d.A
my ..A.C
optional ....a....f
rap .........c
sh ......c
someth ....B.F..B
spy ....d
stay ...c
to ..fa
up ..a.c....c
welcom ...c

!it
#number .........b
, ...C
again .........C
by .........d
elsewher ......A..c
off ....c
on .........b
out ....c
over .........b
til .........b

!it>
#day .........b
#group ...B
#kin ......b
#time ......C
, .b.A...baa
a ..BB.FaC.A
about .........c
again ......E
ask ....b
at ...A.....c
be ...c..d
by .........b
elsewher ......A..c
for ...bB.cc
forc .........c
get .........C
i .........b
if ......b
is ....A.b
it .........C
mak ....b
me ...B.ACa.B
my ...FD
of ...BC.a
off ....f....D
out ...Cd...a
over ...b
part .........b
rap .........c
read ....C
reason .........b
say ....b
sh .........b
spy ....c
th ..CAA.b..a
to ..BA.D
tonight .........d
too .........b
when ...Ab....c
with ...AB....a
you ..CC..B.aA
your ...A..bc

!jun
, ......c

!just
mean .........d

!keep
their ......b

!kid
again .EB...a

!knit
circl ...b

!know
about ......b

!know about
th ......c

!know what
i ......d

!lak without
me ....b

!last
#time .........c
night .........b

!last #time
, .........d

!last night
, .........c

!leav
a .........b
me ......d..a
th ...d

!leav th
hous ...b

!left
to ......b

!less
than .........b

!let
me ......C
my ...b
you ..g

!let me
catch ...b

!let you
#meet ...d
se ...d

!lif
outsid ...c

!lift
, ...d
from ...b

!lik
#closeness ......b
a ...a.....d
it ...BB
that ...H
this ......B..a
you .......f

!list
of ...B

!liv
with ...b..B

!liv without
you ......b

!loan
and ......b

!lock
#number ....b
on ....b

!locked
screen ....b

!long
as ..a.c

!look
at ...Bc
for ...a..c
lik ......b

!look at
your ....c

!lov
me ........b

!lov me
, .........E

!lunch
with ...dA

!mak
it ......a..C
me ...E..c..a
threat ......b
you .....aG

!mak it
to ......b

!mak me
com ......e
do ......c

!mal
#friend ..Cb

!man
, ...e

!matter
to ........d
what .f

!matter to
you ........c

!may not
talk ..F

!me
#meet ....g
#number ......B..a
a .........E
again ..c..aa..b
and ...BC.a
ar ...c
away .........f
befor ...B
catch ...b
com ......e
do ......c
down .........d
from ......e
i ......c..c
in .........d
is ...e.....c
last .........b
on ......B..a
se ....e
th ......D..B
to ..DI
until .........D
wait .........c
you ........bc
your ....b....C

!me again
and ......c

!me and
keep ......c

!me catch
you ...b

!me do
someth ......c

!me i
wil ......a..b

!me in
#closeness .........c
bed .........c

!me is
a .........b

!me last
#time .........b
night .........b

!me noth
for .........C

!mean
a .........c
that ...B.....A

!mean no
, .........E

!mean noth
to ........b

!mean that
you ...B.....C

!messag
from ....b

!min
, ......c
sleep .........c

!min sleep
in .........c

!mind
th ....b
you ...B

!money
for .........b

!money for
your .........c

!mor #friend
#time ..E

!mor
#meet ...b
#time .........b
, ..bc
and ......b..a
night .........b
than ...C

!mor girl
night ..D

!mov
and ......b

!much
to .........b

!my
#body ....b..a
#device ....C
#kin ...A.aA..b
#spouse ..bg..c
birthday .........c
fist ......b
friend ...F
girlfriend ...b
hand ....d.a..d
hous ....c
insulin ......b
mother ...B
own .........d
permission ...C
phon ....B
problem .........b
signatur ......c
wif ......b..a

!near
you ...c

!need a
yes .........b

!need
anyon ...c
my ...G
of ...d
to .DADEBC..a
your ...e.....a

!need to
be .........c
learn ...b
prov .........B

!need your
#friend ...c
friend ...c
permission ....b

!neither
ar ...c
of ..B.A

!neither ar
you ...c

!never
#harm .C....A
cared ........c
had ...b
hurt .B
loved ........c
said .........e
se ..F...a
want ...e

!never #harm
you .B

!never hurt
you .B

!never to
#meet ...b

!next
tim ......e
to ..a......d

!next to
a .........e

!nic
to .........c

!night
, .....b
out ...c

!no
" ...b
#account ....D
#authority ......d
#child ...b..e
#closeness ..EGAia..b
#device ....Ac
#friend ...c
#kin ...b
#meet ...c
#number .d.b.A
#pet ...c
#secret ....g
#spouse ..b......D
#time ...b.....B
#whereabouts ....B
, ..BDC.a..a
affection .....d
after .........b
again .....db..i
and ....B....a
apology .....d...B
argu .........e
as .........d
at .........e
back .........g
but .........c
cal ...cC
car .....c
circumstanc .g
coffe ...b
condom .........b
delet ....c
dinner .....e
discussion ..c.a
do .........b
exception .g.Aa....A
excus ...D.....c
femal ...b
from .........b
funny b
go ...b
guy ...c
gym ...b
holiday .........e
hous ......d
housekeep .....d...c
hug ...A.d
i ......B..a
in ...B.....d
intention ........d
is ..BK..F..e
leav ...b
lift .....a...c
lock ....e
locked ....e
longer ..ad.....B
lov .........f
mal ...d
man .........B
marriag ....b
matter .g....A..B
me ...a..b
mean .........b
money ....a....b
mor ..ce..c
night ...c
objection ....b
on .d.b.....B
onc .........d
outing ...c
paper ......f
passcod ....e
permission ...c
phon .....c...B
photo ....b....a
pocket .....c
privat ....b
room ...f
rul ...D
screen ....d
secret .e.Cd
sex .....ab..e
signal ....B
stand ...d
supper .....b
talk ...B.a
tattoos ..b
thank .........F
this .........c
to ..Aaa.ca.A
tonight .........b
trip ...b
turn .........b
visa ......b
visit ...c
visitor ...e
wish ...DB
wonder .......d

!no "
in ...b

!no #authority
, ......b

!no #closeness
#day .........b
, .....ab..f
for .........F

!no #friend
#friend ...b
left ...B

!no #message
to ....c

!no #number
#day .........b
#meet ...b
, .c
wil ......b

!no #secret
, ....d
between ....b

!no #spouse
of ..b

!no again
#day .........b
and ......b..d
tonight .........b

!no and
i .........b

!no back
out .........g

!no femal
#friend ...b
friend ...b

!no friend
, ...b
left ...B

!no from
my .........b

!no funny
business b

!no intention
of ........d

!no is
enough .........D

!no locked
screen ....b

!no matter
what .f

!no mean
you .........c

!no messag
to ....c

!no money
for .........b

!no mor
#meet ...b

!no need
to ...EB

!no objection
to ....b

!no on
, .c
thursday .........c
wil ......b

!no pocket
money .....c

!no reason
to ...A.....c

!no room
for ...c

!no sex
, ......d..d
for .........B

!no tim
for ...c

!no to
her .........c
me ..A...c..e
th ...a.....C

!no us
for ...b
to .........b

!no visa
, ......b

!no wish
to ...DB

!nobody
#meet .a.c
asked .........d
at ......b
can ......b
check ...AB
com ...c
cross ...e
els ...d
from ...f
get .b.......A
in ...D..D
leav ......b
ow .........B
should ...B
walk ......b
wil ......b
would ......d

!nobody #parting
me ......b

!nobody check
anybody ...AB

!nobody from
your ...e

!nobody in
this ...F

!nobody leav
me ......b

!nobody walk
out ......b

!not
#closeness .....b..aa
#day ......D
#group ...aC
#harm ..FC..D
#meet a....bA.Ba
#number .f.b.a...B
#parting ..b.c....b
#thing ....BAE.b
#time ....D
a .fB...bC.B
about ...C..A
accept ...d.....c
ad ....b
afraid ......b
allow ..ic.....C
allowed ..fba.BCD
and ....b
answer ....Gba
ask ...B.C...A
at ...f
back ......c
be .Hbc..ac.b
bear ........c
believ ....b.A
bother ....be
bring .........C
car ........ea
check ....B
com ...b.a
complain .........b
cook .....c
count ...D.....e
cry .......b
delet ..c.e
deny .........d
do ...b.c...c
don .....c...c
down ....b
driv .....c
eat .....c
enough .........b
even ....D
excus .........c
exist ...b.....a
expect .....d
fair .........b
feel ......B
find .........C
for ...bAE.ddb
forc .........g
forget ......e
fre .........h
from ...C
get ...Aadbb.b
giv ..a.C...c
go ..cc..EABA
happen ...g
hav ..acB..b
he ......f
hear ....A.F
her ...F..c..e
hold ...D
hurt ......B..b
i ..cad.D..c
in ..B.C
it ......j..B
join ...b
jok ......d
just ...Bb
keep ...c.....D
know ....e....C
last ......c
leav ..baa....a
lend ...B..B
let ......I
li ....b.A
lik ...b.d...D
liv ......b
look ...aD.b
lov ........db
mak ......b
marry ...b
matter ......a.c
me ....C..g.C
mean ..CAE.a..D
meet ...e..A
min ......a..B
mind ...Ae
miss ......d
my ..ICF
need ...eA.ABAb
normal .......c
object .........b
on .f.a.....B
onc .nEF..A..C
optional ....b....e
overdo d
ow ..CBA...DH
permit ..ib
permitted ..e
promis ......c
put ......E..a
rap .........c
read ......H..D
really .........b
refused .........c
right .......b
rol .........b
run ......c
saf ......b
say ....Bab..b
se ..bAb.b..a
seen ......b..c
settl ....c
sh ......e
shar ...aD....A
sit ...c
snoop ....b
so ...B...b.D
someth ....C....C
speak .....eC..b
spy ....g
stand ........eG
stay ...b
sulk .........C
surviv ......e
swim ......b
talk ..B
tel ......B
test ......c
th ....e
ther ...bc
they ......e
think ......e
to a.dd..B.EA
tonight ......B
too d........b
touch .....b
trust ...b..A
turn ..bEa.B..b
us ...D.....c
wak .........B
walk ......e
want ...aGC...A
welcom ...f..A
when ....d
who ...Bc
wonder ....b
work ...bC
you a..ac....d
your ...b..E

!not #closeness
me .........c

!not #group
, ......b

!not #meet
th ...B..b
them ...B
to ...bAbCa.a
why .........b
your ...b..B

!not #parting
a .........b
th ......D

!not #thing
that .........c

!not #time
your ...b

!not a
#meet ...b
reason .........g
singl .a.B
yes .........I

!not about
th .........b

!not accept
th .........c

!not ad
up ....b

!not allowed
a ....b
to ...B

!not an
answer .........b

!not ask
, ....a....d
again .........B
for .........D
question ......d
you ...E.....A

!not at
al ...b.....b

!not be
#meet ......D
#number ......c
a ......b
go ......F
refused .........c
se ...a..B
trusted ...A..ab.A
with ...bc

!not believ
you ....d

!not bother
com .....cA

!not buy
you .........c

!not cal
it ...b
th ......b

!not car
that .........c

!not check
your ....J

!not com
back ......c
into .........b
to ....chC..b

!not count
as .........c

!not deny
me .........f

!not discuss
our ...C

!not do
" ...c
it ....E....c

!not even
your ...b

!not excus
you .........c

!not find
us ......d

!not for
me .........D
th .........b

!not fre
, .........e

!not get
a ......B..F
it .........b
to ..e.b.B..d
you .........f

!not giv
a ........d
it ...c
you ..b

!not go
hom .........e
out ..C.G.B..D
overboard a..B
to ...bbb...A

!not got
th ......b

!not hang
up .........b

!not hav
both ...b
my ...ca
privat ....b
to ..EIGEAA.c
you ..f......b

!not in
th ..AAC

!not leav
a .........b
th ......B

!not let
my ...c
you ..g

!not liv
with ...b

!not mak
me ...Ca.f
threat ......b

!not matter
to ........d

!not mean
i .........F
that ...B.....G

!not min
, ......c

!not mind
th ....b
you ...B

!not my
problem .........b

!not need
anyon ...c
my ...D
to ..BB..B..b
your ...d.....b

!not overdo
it c

!not ow
me ........DE

!not permitted
to ..c

!not put
out .........d

!not rap
when .........b

!not read
your ....C

!not say
i ......c

!not se
why .........b
your ...c..F

!not sit
with ...c

!not sleep
with .........c

!not someth
i ....E

!not stop
at ......e

!not tak
th ......B..D

!not talk
to ..Ca

!not tel
me ...b.....c
what ...b

!not test
me ......c

!not th
only ......c

!not that
i ...b

!not they
, ......c

!not to
#closeness ....b
put ......b
touch ....b

!not touch
me .........c

!not turn
off ....d

!not up
for ....b

!not us
condom .........b

!not want
a ...B
her ...d
my ...c
to ...B..a..b
you .a.e..A

!not work
, ......b

!not you
dar ..d...D

!not your
#friend ...c
friend ...c

!noth
, ...aB....c
for .........C
i .h
to .H...AA.c
you .........B

!noth to
hid ....f
los ......b
you ........f

!now
#number ...b
on ...b

!object
, .........c

!objection
to ....b

!odometer
befor ....c

!of
#kin ...b
it ......G..d
me ......B..A
prison ......d
th ....a.D
them ...b
us ...BE.c
you ..DF.....A
your ...dc.c..D

!of min
sleep .........c

!of th
#group ....c
opposit ...b

!of us
may ....a....d

!of your
in ...d

!off
find ....c
to ...d

!off find
my ....c

!off th
tabl ...b

!off your
#whereabouts ....b
location ....b

!on
, .b.aG.C..c
friday .........D
from ...b
it ...a.....C
monday ...E
my ....A....b
our .........c
piec ......b
th .H..aaA..A
that ....c.b
tim ...B
valentin .........b
wil ......b
you ....A.b..C

!on a
friday ...c

!on monday
, .........b

!on my
birthday .........d

!on th
map ....c
phon ...b

!on valentin
, .........c

!onc
i ......c
mor ......c..a
you ...b

!onc mor
and ......b..b

!onc you
ar ...b

!open your
post ....b

!opposit
#closeness ...f
sex ...f

!or
any .b
els .....b
i ..db..g

!or i
wil ..aa..b..a

!or neither
of ......c

!or not
, ...C
you .........b

!other
#friend .........c
than ...c

!other than
me ...b

!our
#closeness .........D

!out
#number ......c
at .........c
of ....f....c
on ......c
with ..Ad

!out of
#closeness .........c
it .........d

!out without
me ..BfG.C..A

!over
, ...b
for .........c
your .........B

!overdo
it d

!ow
me ....A...E

!ow me
#closeness .........E
, .........c
sex .........E

!own
#kin ...D
#spouse .........d

!party without
me ...b

!passcod
i ....c

!password
again ....c

!past
me ....b

!pay for
your .....b

!peopl
who .....b

!permission
to ...Ba

!permission to
#meet ...D
se ...B

!permitted
to ..c

!phon
her ...BD.A
i ....c
your ...b

!phon i
can ....b

!phon in
this ....b

!pick up
when ...c

!pil
, .........b

!pocket
money .....b

!put
off .........c
out .........h
up .b

!put up
with .b

!rap
when .........b

!reach
you ...d

!read
it ....c

!read your
#message ....G
messag ....F

!reason not
to ......b

!reason to
be ...b

!refus
at .CBA.....C
me ..d......j
their ...b
to .........F
your .........b

!refus at
any .CBA.....C

!refus me
and .........b

!refus your
#spouse .........b

!refused
, .........d

!responsibl
for ......c

!right
to ...A..D

!ring
her ...b
your ......B

!room
for ...c

!run
to ...f

!said no
to ...a.....c
yesterday .........b

!say
" .........b
i ......b
in .........B
sh .........b
so ........bG
sorry .....c

!say i
would ......d

!say no
, ...a..F..c
again ......a..c
and ......a..d
at .........b
mor ...c
onc .........d
to ....b.cc.A

!say not
#day .........B
tonight .........B

!school
fe .........b

!screen
lock ....b

!se
a .....c
anyon ...b
her ...E
him ...b..c
th ...B
what .........d
why .........b
your ..EaA.F..A

!se no
on ...b

!se th
kid .EB...c

!se wher
you ....b

!se who
you ....c

!se why
i .........b

!se your
brother ...e
family ...F
friend ..Ke

!second
tim ...b

!set
foot ...d

!sex
, ......b..a
for .........B

!sh>
#account ....b
#time .........b
, ...B.....a
about .........b
and ...a..A..D
her ...Ab
i ......C
in ...b
it .........d
me .....d
th ..ab..A..c
to ......C..a
with ...b

!shar
you ...f
your ...BE.C

!should
be ...cb
you .........c

!should not
hav ...B

!show
me ....b

!sight
of ....b

!sinc
you .......d

!sinc you
ar .......e

!sit
with ...e

!sleep
in .....a...d
until .........b
with ...IA.C.Dd

!sleep with
me ......B.Bd

!so no
#closeness .........B

!social
lif ...b

!someth
i .........C

!soul
in ...b

!speak
to ..a....b.a

!stag
, ...b

!stomach
ach .........b

!stop
#group ......b
#meet A.cdBB...G
#thing ...d
, ..F.A.B..C
a ......b
and ......D..H
at ......b
be f..C...f.c
check ....d
do .........c
eat ......d
go ...f
hav ...e
look ....f
mak .........b
me ......e..B
meet ...b
now ...b
pay .....d
pester .........d
read ....b....a
ring ...d
say ...A.....g
se ...c
talk ...E
this ..ab
to ...b
when ...A..D..B
with ...A..b
work ......b
you ...F
your ...a.f

!stop #meet
him ...b
my ...C
your ..B

!stop be
a .......c.b

!stop check
your ....e

!stop eat
until ......b

!stop go
to ...d

!stop me
from ......c

!stop se
my ...C
your ..LA

!stop tak
my ......c

!stop talk
to ...B

!stop this
#time ...b

!stop your
allowanc .....c

!such
a .......f.E

!tak
it ....b.a
my ......b

!tak my
insulin ......b

!talk
of ...B
to ..Bf

!talk to
me ......c
other ..D
th ...b
you .b.B
your .FFb..A..A

!tel me
you .........c

!tel
what ...b
you ......Cb.B
your ...B..c

!tel you
who ...C

!ten
minut .........e
past ....b

!test
me .....ac..A

!text
, .........b

!th
#account ......b
#child ...B..A
#group ..A.a.C
#kin ...a..b
#number ......E
#pet ..DD
#thing ...BA.C..D
#time .........b
#whereabouts ....h
address ...c
baby .....aB
bedroom .........b
car ...B
cat ......a..d
choir ...b
dat .........b
dog ......C
end .........B
front ...b
gat ...b
girl ...D..b
hous ...c
kid .B
knif ......b
money ......e
mood ...DC.B..b
nam ...b
new ...c.....a
next ......b
odometer ....c
on ......D
only ......b
opposit ...c
other ....B
pil ......c
rest .........d
restaurant ....b
reunion ...b
room ...B
social ......c
tim ....d
tracker ....d
truth .......d
video ......c
wal ......b
wed ...c..b

!th #child
again .EC...b
ar ...d

!th #friend
again ...C

!th gat
, ...c

!th kid
again .EB...a

!th man
who .........b

!th mov
and ......b

!th odometer
befor ....c

!th opposit
#closeness ...c
sex ...c

!th reunion
, ...b

!th wed
, ......c

!than
me ...b

!than not
at .........e

!that
#body ......a..b
#group ...c..a
#pet ......b
#thing ...C
#time .........B
fac .........b
for .........b
i ......C..G
is .........E
night .........C
sh ...b
word .........b
you ...B..C..b

!that i
hav ....c
mind ...b

!that neither
of .........c

!them
, ...e
back ......c

!ther
, ...e

!ther and
i ...b

!ther no
#closeness .........b

!they
, ......c

!they>
and .........b
ask ...b

!thing
, ...Ca

!this
#day ...B
#kin ...B..a
#time ......I..A
family ...B..a
hous ...a.aB
town ......c
year .........C

!this #time
, ...E

!this hous
again ...b

!thre
tim .........b

!threat
, ......c

!through
his ....c

!til
#day ...B
you ....deB..c

!til you
com .........d

!tim
, ...C
for ...b

!tim for
th ...b

!tired
for .........b

!to
" ....b
#closeness ....c....D
#device ...c
#harm ......b
#meet .aA..B..a
#parting ...C
, .........b
ask ...aA....h
be ..D.A..Cb
check ....c
com ........bE
do ....D
drink ...D
enjoy .........d
giv ..C......G
hav ...f..a
hear ..bb.....d
her ......A..b
hid ..a.e
hold .........d
ibiza ....c
know .........F
liv ......e
los ......d
me ...HB.adIa
my ..aF.a...a
other ...e
phon ...c
prov ..DBA...BG
read ...B
run ...d
sav ......b
say ........ca
se ..Da
shar ....B....B
show ...C
sleep ...B....B
tel ..AE.....B
th ..dd..a
that ...c
this ...c
touch ....b
us ......c
work ...C
you .a...cA.l
your ...cA.c

!to #meet
what .........b
you ...e

!to a
#spouse .........d
woman ...c

!to be
#number ...b
on ...b
told .........c

!to choos
between ...C

!to com
out ........c

!to enjoy
it .........d

!to go
to .........b

!to hear
th ...b

!to my
#group .........b
#kin ...C.....a

!to not
when ....c

!to other
men ..C

!to refus
me .........b

!to run
to ...d

!to say
so ........b

!to se
what .........b

!to shar
you ...c

!to sleep
with ........AC

!to stop
#meet ...FB
look ....c
se ...G
talk ...D

!to th
gym ...C

!to us
it ......b

!to you
in .........b

!to your
#kin ..A...D
mum ...B
sister ..D

!told
me ......B
your ......b

!told no
by .........b

!tonight
, ...B..B..A
and ......c

!tonight and
i ......b

!too
much g
tired .........c

!too tired
for .........b

!trust
me .........c

!try
again .........c

!turn
me ....A....e
off ....f

!turn off
your ....b

!two
night .........c

!under no
circumstanc .e

!up
, .....ba
in ......B
when ...c
with .b.b.....a

!us
, ......a..B
again ...d
condom .........c
for ...c
it ......d
may ....a....d
my ......b
to ...B

!valentin
, .........c

!visa
, ......b

!visit
, ...c

!wait
for ........e

!wak
up ......d

!walk
out ......c

!walk out
#number ......c
on ......c

!want
her ...d
it .........e
my ...b
to ...A..a.bb
you .b.f..A

!want to
, .........c
be .........J
go ...A.....b
hear ..b......d

!want you
#meet .b
at ...b
go ..F
to ..GH

!was not
fre .........d

!we
hav .........c

!we>
" .........b
#friend ...B
#meet ...B..d
, .........B
a a........B
and .........D
back ...b
by ......b
do ....a....B
for ...b
friend ...D
hav .........b
it ...B
just .........D
need ...d
of .........C
on ...C..A
out ...c
sex .........b
th ...B.....D
this .........b
to ...B
with ...C
your ...d

!wear
that ...C

!wer not
for .......b
so .......c

!what
i ...b..h..b
min .........e
you ...Db.c

!what i
am ......b
do ......b
said ...d

!what you
did ......b

!wher
sh ....b
you ..ECa....H

!wher you
ar ...B.....B

!whether
i ........bA

!who
forget .....c
know ......b
wil .........d
you ...Ca.C..A

!why
i .........c

!why i
would .........b

!wil
hav ......b
hir ......e
i .f
keep .........c
say ......B
tak ....b.a
tel ......b..a

!wil hir
you ......c

!wil never
#harm .B....E
#meet ...D..b
hurt .B....E
se ..DD..b

!wil no
#closeness .........d

!wil not
#meet ...B
#thing ......B
#whereabouts ....B
, ......B..c
ask ..JEA....I
be ...dB.a..A
check ....G
com ...D
do ...B.....b
drop .........c
feel .........c
giv .........e
hav ..fh..b..E
hear ......E
lik .....ca..A
liv ......b
look ...aC
meet ...d
mind ....c
miss ......c
permit ...b
read ....F
ring ......B
se ..HJ..f
settl ....c
sleep .........d
speak ...b
start ......c
sulk .........B
surviv ......c
tak ......D
tel .........C
track ....B
walk ......d

!wil stop
#meet ...c
me ......b
pester .........d

!wish
to ...AC....C

!with
a ......ch
an .......d
any ...c
her ...D
him ....b
me ..CD.a...c
men ...b
peopl ...C
th d.cAac.b.a
that ...b
thos ...c
us ...B
you ..CE
your b..BI

!with a
man ...b

!with me
, .........d

!with noth
to ....b

!with you
and .........b

!with your
#friend ...C

!without
#closeness .........d
#thing .........c
, .........c
a ..B.BB...C
ask .....d...D
cloth .........c
exception .e
fail .i
me ...mcA...O
my ..iga....B
read ....B
sex .........e
th ...a..a..b
you ...b.Df..H

!without fail
, .b

!without me
, ......C
ar ...c
i ......b
is ...e
you ......b

!without th
#spouse ...b

!without you
i ......f

!without your
#secret ....e

!word
, .........e
of ........b
to ...b

!work
night ...B

!would
#harm ......c
put .b

!would #harm
you ......c

!would not
#meet ...b
be ......bb
cal ...b
get ......b
hav ...B..Ai
want ...a..f

!would put
up .b

!writ
back ...c
to ...Bd

!yes
, .........b

!you
#day .........d
#meet .a....b
, ...BA.d.aA
a .........c
again ...c
and ..CA..ad
ar ...CbB.c
at ...ab
be c
can .....d
dar ..d...D
do ...CdAA..b
for .b.......E
from ...F
giv .........b
go ......B
i ......e
in ......d
look ......b
need .........b
off .........c
ow .........d
sit ....b
sleep .........d
tel ...c
til ...C.a
to ...JEBD
tonight .........d
unless ......c
wer ...D....a
who ...C
wil ..b..a
would ...b..b

!you #day
, .........b

!you and
your ...A...b

!you ar
with ....b

!you dar
go ...b

!you hav
a ...b
been ....c
known ...b
to .........B

!you i
am ......b

!you never
cared ........c

!you not
to d

!you ow
me .........b

!you stop
#meet ...d
se ...d

!you to
#meet ...f
hav ...g
se ...e
your .....c

!you tonight
, .........b

!you>
" ....b....a
#body ......ba.a
#child ..AC.Ce.aG
#closeness ...C.A..Aa
#day ..aBA.a.F
#friend .BA...AC
#group ..aaI....C
#kin ..baA.A.aE
#meet H..e.B...B
#message ...Ad
#number ..cca....a
#parting ..a.b.c.A
#secret ....f
#spouse ......d..c
#thing ...AD....D
#time ...A.bA
#whereabouts ...Dd
, ..aa..aACA
a ...A.a.b.A
about ....a..aeD
account ...D
again ...aF.g
al .........b
aliv ......b
allowed ..e.b
alon ...d
among ...c
an b...C..a
and ...aA..b.a
another ...b
answer ......b..B
any ...c.AC.AG
anymor ...g..A
anyon .a.d
anyth .a......AC
anywher ...b
ar ...CaCac
around ..ad
as ....b
ask ......B.CC
asleep .........c
at a.c.c..A
attend ...f
awak .........c
away .........c
back ...A.....D
be bA.cABA..B
bear ........d
bed ...A..A..b
been ....b
besid ...d
bit .........b
breath ......b
brother ...e
but .b.d
by ...D..a..C
can ...B.dd
car ..DB..G.fB
cared ........c
cat ...B..a
chat ....c
check ....d
choir ...d
cloth ......c
club ...c
com ..BBB.b
contact ...c
cover ....b
cross ...f
cuddl .........B
cut .........B
dar ..c...D
dat .........b
deny .........b
did ......b
do ..bca.F..c
door ......B..c
down ...CB....b
drink ..b
eid ...b
enjoy .........d
enough .........c
even .....B...A
ever .h
ex ...b
excus .........b
expect .....b
fac .........b
family ...H
feel ......A.d
feeling ........b
find ......c
fly ...b
for .bB...EC.C
friend ..Bd..C
from .A...b
ful ....c
garden ...b
get ..aA..aaBb
girl .....b
giv ...E....ab
go ..bfc.A.KC
got ......e
gym ...B
hair ..cA..A..B
hand ......a..c
happen ......d
happy ........b
hav .AAb....BC
hear ..A......B
hello ...c
her ..bea....D
hid ....c
him ...db
housekeep .....d
how ...B
husband .........b
i ..A...bCbA
ibiza ....b
if ......b.cC
in ..baBab
interest ........c
it ...Bb.A..c
job ...B
just ...A....e
kid .B...Cc
know ...a..c
known ...b
let ....b....b
lik ...GEa
liv ......b
location ....b
lock ....c
longer ...g.....a
look ...ab...a
lov ......a.b
loved ........e
lunch ...B
mak b.....A
may ...C
me CDDBA.CFdb
meet ...b..A
men ...d.....C
messag ....d
met ......c
min ...B
mind .........e
money ......b..F
mood .........b
mor ...d.G...C
mum ..bb....a
my .a.H.d...A
near .........B
need ..Dd....EC
next ..ae..a
night ...E.....c
normal .......c
notic ....b
now ...b.....a
of ..c.a...eC
off .........c
onc .b.A
only ......b..d
or ...aB.A
other ...e...b
out ..A.B..CAa
outsid ...d
ow ...BB.A.E
pal ...b
past ....c
peopl ...c
permission ...C
plac ...b
pop ...b
privacy ....b
prov ..B.....CB
push .........c
reason ...C.....D
right ...A.....d
ring ...f
round ...d.....a
run ...a..b
saf ......e
say ..aCBHC..d
screen ....b
send ....d
sex ...B..C.Ac
should .........c
show ...B.....A
sight ....b
singl .e
sleep ..FC.b..Be
social ...b
sorry ........bA
soul ...b
speak ..cA
spend ...c.....A
spent ...b
stand ........dC
stay ...b
stranger ...c
supper .....g
tak ..b......c
talk ......b..B
tel ..a.b....A
text ...B.....a
th .Bb.abA.CA
that ..cab
their ...d
them ..Ba
then .........b
thes ....b
thing .........C
think ........bb
this ...AEbb
thos ...f
through ......B
til ...A.fG..A
tim ......F..B
tired ...C.....e
to .CaB.AADAA
told ......B
tonight .........d
too c........c
tracker ....b
trust ......A..b
trusted ......ab.A
truth .......b
turn .........f
until ...C.c
up ......c.F
us ...b..b
volunteer ...b
wait ........d
wak ......c
walk ....e.b
want ..D.....ge
wanted ........b
we ...c
wear ...E
wer ......B.a
when ...A.Dd..b
wher ...Cb.b..B
wif ...B..a..b
with D..c...C.A
woman ...ab
women ...e
word ...A....aC
would ...a.....b
wrot ....b
yesterday .........b
you ..CC.ba
your AABA..F.A

!your
#account ....f....B
#body ...BE.a
#child .........b
#day ...c
#device ...ba.A..B
#friend ..ACA.D
#kin Kb.cBBBF.A
#meet ....c
#pet ......b
#secret ....a....B
#spouse ......a..f
#thing ....d.a..b
allowanc .....c
back .........b
cal ....b
car ....b
company ...b..a
dad ...c
duty .........e
family ..FB..B
friend ....D
hair ..d...A..C
in ...d
lif ...b..Ba
littl ......b
location ....c
mail ....b
mind .........c
mood .........b
nam ......c
old ...c
own ...c
parent ...B
permission ....b
screen ......b
secret ......b
sid ...d
sister ..B.A
yes .........b

!your #body
wil ......b

!your #kin
, .b
about .DA...B
any ..Ea..A
get ......b

!your #secret
, ....B
again ....c

!your #spouse
is .........b

!your friend
, ..d

!your in
th ...c

!your not
go ..ba.....a

!your password
again ....c

!your permission
to ....b


" TFDAADEJB
#account ..b.f.AADE
#authority JDCADDeDAC
#body JAaDaAeA.A
#child ..A.DAbc.A
#closeness FCAFE..DBh
#day EAaaa..DC
#device D..BgA.EDF
#friend CBaiBABBDD
#group A..dCACCAD
#harm JFCFI.c.AE
#kin AB.cC.BAAE
#meet B.abb.aACD
#message JDaDgC.EBE
#number EA.C..BBCA
#parting FC.aC.cBBC
#pet GACGIDfACF
#secret VH.KmEJCJL
#spouse B.abADAACf
#thing EB.DA..BAC
#time EAABaaDDEb
#whereabouts KF.KlFHGGL
, B.aAABA.DA
100 .j..A
12 .........C
14 ....g.a
24 .n.CC.C..E
3 ......B
40 ....b
7 Bk.GB....B
a AECCAA.dDC
aberdeen ....c
abl ...Ca....B
abortion ......g..b
about cbAEE..CaB
absolutely .k.B
accept ..e.c....g
access ....j.C
accident ...DI.e..B
accord ...C
account ...BC.Cb
accounted ....b
acid ......n
across ....e
act p..CEaGb
ad ..h.d.F
adaez ...b
adam .........b
added ....e
address ...b..d..E
adhd .......c
admit ......A.h
adoption ......b
adult f...c..b
advic ...ab....A
affair ..CLA.C..B
affection .....c
afraid ...D..C..E
after BABA.aAC.c
afternoon ....b
afterward ...ad.B..d
again aCCaadc..c
against ...b..A..C
agent ....C
agnieszka ...b
ago ....C.B
agre Fg.......d
agreed C..a..B..b
agreement ....d....b
ahead .........e
aimed ......d
air ....A....B
airport ...CA.a
airtag ....b
al ClB.AAac.a
alarm ....C....F
album ....b
alert ....i
alexa ....c
aliv ......e
allotment ...d.....E
allow ..f
allowanc .....jD
allowed ...b..EB.A
alon K......aBF
along ..g.b.G
aloud ....Ad
already ..bA...Fie
also ...Ac....b
altar .........b
altogether ...d
alway .zBHBEG.GC
am a...B...a
ambulanc ...BA.a
among ...d
amount i
an .DACACbe.A
anal .........d
and ECa.Ab.AFA
angry ...AH.b.AH
anniversary ...A.a..ec
annoy ........b
anonymous ......c
another ..aAAaaA.e
answer Cbfb.c.FGA
anxious .........C
any Ghcba..D
anybody ...a..e
anyon .d.fA.b
anyth .e.d....EC
anyway ..bB.....c
anywher .a..a....B
ap ..BDeDJDF
apart ......H..E
apologis ..e.FaA..E
apologised ...A..C..A
apology ...BEbG.b
appl ....e
appreciat f
appropriat o..C
approval ..j
approved ..e
aquarium ......e
ar ..AaCCA.a
argu ..AFE
argument ...HA.D..D
arm ....E
around k.....D..C
arrang ......g
arranged ...c..b
arrival ....d
art ...c
articl ....E
as .BaaabB.Aa
ash ...B..e
ashamed ...DG.F.c
ask ...BACA.B
asked CKFGAHGBCD
asleep A.BD.IEJ.a
assault ......d
assum ....d.B
asylum ......c
at A.ABaADDAB
atmospher f
attached ......f
attention c...C..ba
attitud p....b
audi ......b
audit ....e
august ......C..C
aunty ...a.....D
availabl .d.CA....l
avoid ........c
awak ....E
awar ........d
away D.aeA....a
ax ......i
bab ..b
baby B..aBC...a
bachelorett ...c
back dE..Bf.BCA
backup ....d.a
bad ....E.Ac
badly ....A.B..A
bag ...Cab..AE
bak ...BB....E
baker ...c
bal ......F
balanc e........c
balcony ....B.g
ballarat .........b
ballet ......b
ban ..ef
bank G.ABa.G..B
banned ..fd
barbecu ....A.D
barber ......C
bargain .........c
barn ......b
barred ...g
barrel ......d
basic d
basketbal ...c
bass ...C
bat ....B.i
bath ..DBBAa..C
bathroom ...J..C
bathtub ......c
battery ...F..B
be h..aAbabaa
beach ....E
bear ....B....b
beard ..hE
beat ...B.....A
beaten ......c
beatriz ...a.....c
becaus LCBBD.BfcB
becom f
bed B.bCc.Ga.d
bedroom ....bb...f
bedtim ......G..a
been Ee.Ac..a.b
beer ......I..D
befor E.d..BBCCA
beforehand ....c
beg ....Aea
behalf ...c
behav r..H.eb..G
behaviour f......h.D
behind ...eb.aCa
bel ....D
believ ...Fa.c
believed ...E.....G
belong ...dB.J
belt ......h..B
beneath ........c
benefit ......b..b
besid ..a......B
best ...bK...DE
besti ...c
bet ....B.d.a
beth ...e
better o.ca.BbC
between b.F.aFC.A
big ..BEB..g
bik ....A.B
bil ..bDd.Cb
bin ...AadD..D
bingo ...B
bipolar ...A...n
birthday EaDbCeDC.b
biscuit ...HG.a..C
bishop ......c
bit g..EE..BBe
black ......e
blam .......m
blank .....c
blanket ....B.A
bleach ......h
bleed ......f
bless ......C
block .IenLBB..J
blocked ...g..D..G
blok ..bf.....c
blood ....G.g
blu ...E..I
board ...a..b..B
boat ...A..c
body ...EEAAB.k
boiler ...FH.D..C
bolt ....bbD
bolted .....hB
bon ......ag
bonfir ......b
bonus .........c
book ...B..Cb.c
booked ...D..C.bc
boot ....C.a..B
bor ....E...f
border ......i
borderlin .......o
bored ...A....fB
boss ......D..F
both CEDBAAAF.C
bother ....F.C
bottl ...Ca.f
bottom .........b
bought ..CFAAEGba
boundary f...a
box ...BD.C..J
boy ...D.Bcg.C
boyfriend ...A..D
brain .......l
brak ...C..i..B
branch ...d
brat .......e
brazil ......b
bread ....D.F..B
break N.BcG.eCBL
breakfast ..A.aCF..C
breast .........c
breath .........F
breathalyser ....d
brick ......ga
brid ...B..A
bridesmaid ...b
bridg ...a..b..F
bring ...E.FAEaB
broadband ....b
brok ..LLMbBfGK
broken ...AD.eb
bros ...b
brother ..ac.B.ABD
brought ...BB.J..A
browser ....f
bruis ......g
budget ...BCbC..A
build ....b
bullet ......h
burn ......c..F
burned ...BB.E
burner ....f
bury ......h
bus ...C.A...J
business ...F..A
busy ...c
but a..acB.aac
buy A..BC.MEDb
by E.......CA
cab ......E..A
cabin ...B
cabinet ......d
caf ....a.F
cak B.HML.HG.N
calendar ...Ab.C
called A.AEDAB..E
calm ....d..b.A
calmer d..c
calmly ......B
cam ..CEaCCA.a
camera ....BFb..b
cameras ...Eh.A..C
can .A.aC.ABCB
canal ....A.d
cancel ..jfBe
cancelled ...gAh.B
candl ...A..C..a
captain ...c
car ..B.b.a..a
caravan ...c..a
card ..AAbfGC.A
career a.....d
careful c..CB.d..A
carefully ......d
carer ...bA
carpool ...c
carried ...C..B..a
carry b..BB
carv ......b
cas ...AD.c..B
cash ....b.b..b
cat ..DGAA.D.A
catch .....ae..c
caught ....C
caus ......ae
caused .......g
cc ....c
ceas ...c
cel ......b
centr ...e
certificat .........e
chainsaw ......c
chair ...cb.B
chanc .........e
chang g.e.C.CIB
changed ..BbCeB
chapter ....D
charg ...Ca.b
charger ....DcE..C
charity ......C
chat ....hCa..C
cheap ......b..b
cheapskat .......f
cheat ....cccf
cheated ...G.....D
cheater .......b
check HB.GfRHHGJ
checked ...C..E..A
cheeky .....b
cheer ....C
chees ....B....A
chemo ....B....b
chess ....C.C..F
chil b
child ......bc
children aa.D
chilli ......B
china ...B..f
chip ..AEb.H..I
choic ...FF.b..b
choir ...g.AB..B
chok .........b
choos ..aeG.bH.C
chop ......c
chos ....G.A.dC
christen ..aa.eE
christmas ...b.aE..C
chuck ......c
church .a..B.b..a
cinema ...b
circl ...g..D..B
civil c
claim ...AD....f
class ......E..A
clean ......b
clear ..faa....b
cleared ......B
clearly ......a.h
clever ....c.b
click ......f
cliff ......e
climb ...d..F..b
clinic ...Aa.c..A
clip ...Aa.e
cliv ...b
clock .fcAg....G
cloned ....d
clos ..ccHF...B
closed ...bI.E..b
closer c
cloth ..cEFb...d
cloud ....e
clown .......d
club ...eC....A
coach ...b
coat ...C..D..G
cod ..a.C.D..C
coffe ..aed.HB.I
coffin ......e
cold ...ABgBe
colleagu ...aa....B
collect ....Ac...e
colleg ...e
colm ...c
com .a.Ba.aBAb
commitment c
committe ...b
committed .........c
common e
communicat j
communication c
company ...fA.E
compar ....f.C.eC
complain ......b..a
complaint ...B..b
completely .e
concert ...E.b
concierg ....d
conclusion ....a.b
condition ...ge.C..e
condom ...Ea.E..c
conferenc ..a.f
confess .........b
confid ...b
confirm ..e.j
congregation ......b
conjugal .........g
conscienc ......b.d
consent ....C....i
consequenc .....j
consider ...b....bh
consol .....cE
constabl ......d
constantly .r
consulat ......d
contact ..bia.E
contempt ........c
contract ...A.bB..f
contribut .........b
control ....b..d.B
conversation ....b
convinc ......a..f
cook ..aEGdF.gA
cooked ......B..b
cop ....A.c
copied ....e
copy ...Ch....C
corinthian .........c
cork ....C
cornwal ......b
correspondenc ...b
corsa ....c
cost ..BA.j.c.g
could bDGFIL.F.G
counsellor ...AB....C
count ..CCc....b
counted ....b.c
counter ....d
country ......d
coupl .c.e.....d
court ...F..c
cousin ...b.A.A.C
cover ......A..e
cow ...A...p.c
coward ......Bk
crawl .....b
crazy ...C...h
cream ......F
credit a........b
creep ....B
cricket ...CB
cried ...HB.G..B
crisp ...B..A..B
cross ...BAeb..I
crossfit ...b
crossword ...EG.D..A
crowbar ......d
crowd ...fB.B..E
cruel ......D
crush ......D
cry C..HIa.aea
crybaby .......e
cuddl ......C..D
cup ...B
cured ...b
curfew ..d
curry ...E..D..B
cushion ......C
custody ...A..f..B
cut .GbfBaADCF
dad a..AB.a.b
daft ....B
daily ....k....a
dal ...B
damaged .......c
danc ....DbA..F
danced .....c
dar ......b
dark ......d
darl ......c..a
darwin ...b
dat B..Ea....b
daughter ...b.....B
day dfBBBb..dB
dead B.AbCAf..A
deal ...cdBb..d
dean ...b..c
dear ......f
death ......c
deb ...b
debt ...AA.Cd.f
decency f
decent n...A.F
decid C.c.IFA
decided ..ca..F
decision ..e...C
declined ...b
deep ...A..g.fE
degre ......b..B
delet ..jkA.BD.B
deleted .........G
delivery ....E
denis ......b
dentist ....c.b
deny .........e
department ...d
depend ....C.f
deport ......c
deported ...E..f..E
deposit ......F..b
depot ...b
depression .......c
deserv f....aE..c
desk ....f.B
desktop ....e
destroy ......B
destroyed ......Cg
detectiv ....g
detector ....e
devic ....f
devont ...b
di ......h..H
diagnosis ......b
dial ....b.f
diary ....aAE..G
did .CADFaB.Cc
died ...FFAF
different ...d
digger ......ae
dinner B...DfCA
director ......b
dirty .........b
disagre ...E.....A
disappear ...a..i
discord ..cd
disgrac .....b
disgust ........c
dish ...FDeD
dishwasher ......B
disorder .......c
dissertation ......c
distanc c..cA.B
ditch ..gk..c
division .........b
divorc ..A...g
divorced ...c.....A
diwali ......c..a
dms ...Ad
do .c..a...Bc
doctor ....AGCb.b
dog ..A...c
don .eef..Ab.a
door H.baab.C
doorstep ......d
dos ...b
dot .a..m.D
dough ....B....B
down .Cb.C.b..a
downstair ...A..B
dowry .........c
dr .........C
drafted ......c
drag ......c
drama a.....Cg
draw ....b
drawer ...Fb.B..F
dress ..cDE....a
drift ...c
drink i...E.AbFA
driv I..HaC...B
driver ...b.....D
drop ..ghBA.K.B
dropped ...aA.J
drov ....D.Ee.a
drown ......g
drowned ......c
drug ......c
drunk ..AE..E..b
dry ....B.A
du ......Ge.g
dubai ...c
dump ......b
dumpling .........E
dur ...HB.J
dust ......B
duty GF.IGCGF.h
dy ....F
dysphoria .........d
each Cd.BcbACHD
ear ...c
early ...C..I..E
earn ....B.B..f
earned .....bD..d
easier ......D
easily ......e
easter ...ba.B..A
easy b...A.i
eat C.b.DcDb.G
eaten ...D.....a
effort j..B..C
eg .........E
eid ...c..B
eight .a.aBH...A
either ..G.a....C
elder .........b
eleven ...D..BA
elif ......d
els E.c.Bh...c
elsewher .........d
email ...AbD
embarrass .....h..bF
embarrassed ....Bc
emergency ....C.C
empty ....cba
end PbakHDbCB
ended ...a..D
energy c........a
engaged C........b
engagement ....c.a..c
engin ......d
enjoy ..INKdc.f
enjoyed ........d
enough ...fE.a.Cb
enriqu ...e
entir .f
entitled ....b.B..g
enugu ...b
equal .........c
erasmus ...b
error ....C
escort ......c
especially b
estat ......e
esteban ...c..a
eternity .d
euros ..AAB....B
ev .........d
even C.baacC
evening ...c..B..C
eventually f
ever .t.AFB..AG
every JwCa.B.BDA
everybody .p....a
everyon .sIADA...J
everyth AzACB.B..J
evidenc ....e
ex ..BCD..C.C
exactly ....C.D.fA
exam ..BGA.C..H
exchang ...dc....d
excus ......C.ej
expect e..c.....g
explain ..bEh.c
explained ....e....B
explanation ....e
extension ....b
ey ...Ceab.eB
fac ..A.fa..dD
facetim ....i
fact ...c
fad ...f
fail ....A.b.fE
failed .......f
fair j..A.g...e
fairer d
faith .......b
faithful .........g
fak ......b
fal ......db.E
family b..fc.Ac
fancy ..CDECAA.F
far d.AaE..I.A
farm ...aC
fast ......e
father D.bAb.c.D
fault ...DD.Ck.A
favour ......c..a
fe .....fC
fear ....C
fed ...A..C
feed ...H..C
feeder .........b
feel bBDBC.EFdA
feeling e.......i
feet ...FCC
fel ...CG....A
fella ...E..g..b
fellowship ...c
felt bb.AFBG.bF
femi ...d
fenc ......F
ferry ....B.B
fertility .........b
fetch ..b...E..C
fever ......F
few .........d
fewer c
fianc ...ab
fiance .........c
field ......b..a
fifteen ....E....b
fifty .....e...b
fight ...FD.Bb.A
fil ...aa.d
film E.DF.DFH.A
filthy .......b
fin d.CCAcDBE
final ..hD
find ..AabafB.B
finger ....c
finish ..abH.eF.c
finished ..bhF
fir ..A.LEgD.F
fired ...D..d..G
firewood ......f
firm ....F
first Ea.BaCbH.A
fish ......D
fist ......l..B
fit .......b
fiv ..c......a
fiver .........D
fix c..EC
fixed ...F..J..e
flat ...B.D
flatmat ......D..a
flew .........c
flight ..BGG
flirt g....f
flirted .....e
floor ...aaa...J
flower ...F....g
flu ...E..E
fly ...E..d..b
fold .........c
folder ....b....B
folk ......C
follow ..aAi.B
followed ...B..A
follower ...ca
food ....E
fool .....c
foot ..ac
footag ....b
footbal .........D
for D.ABAcCD
forbad ...b
forbid ..e.F.G..D
forbidden ..pk..B
forc ......a..c
forever .s.B..A..D
forgav .........b
forget .b.eCkD
forgiven .........c
forgiveness ....b
forgot ..D.Ie..eI
forgotten ....D
form ....G
forsak ...d
fortnight .....e
forty ...AA....D
forward ..e.g
forwarded ....a.B
foster ...c
foul .....a...b
found ...B...B.I
four C..A...aDa
fourth ......a..c
fox ...BB....B
framed ......c
fre G.GDIBEDDG
freak .......f
freez .b..AeD
freezer ......b
fresh ...a.a...E
friday ...b.....a
fridg ...BCbB
friend GAAcABGCAJ
friendship ...l..I..F
frightened ......A..B
frigid .......k.d
from aabbaAB..A
front ...A.ba
froz .........c
ful .e....A..D
fun ..CCG.H..a
funeral .b.bC.e
funny ......c
futur d..c
gam ..AbEaE..H
gap ....d
garag ....Ac.B
garden ...aGDB
gardener .........b
gas ...BI.d..B
gaslighter .......b
gat ...db
gav C.A.CEE..d
gay ...d..a
general c
generous ...b.....e
get aaa.bdgB.c
ghost ....b
gift ...BE.G..c
girl .acba.b..e
girlfriend ......B..d
giv ..dcbC.J.f
given ...ea....b
glad ..EKCGHJc
glass ...E..d..c
go ..ababbA
goat ....A.D
god ....E.c..e
gold .......e
golf .....bf
gon ..DdAab..C
good f.BAB...Aa
goodby ..elD.a..C
googl ....i
got BAB.AB..Aa
graduation ...a.b
gran ..A......G
grandad ...CA
grandchildren ...b
grandma ....C.B
grandmother ...C..c
grateful ...A..D..d
grav ...a..c
great ...HA....C
green ...Ca
greenhous ......c
grew ....A....D
greyhound ......b
ground ......c
grounded .....h
group ..ahDAEEFD
grow a.ca
grown g.....Ca
guess ......c
guest ...aBa...C
guild ...c
guilt ........b
guilty ......A.e
guinea ......b
guitar ....C.a
gun ......i..A
guy ....A....b
gym ..b.e.D.aA
habit ....c
had B.B.D.BbB
haha .........H
hair ..dK..C..C
haircut ..cAB.C
hal ..IAa....A
half ....C....B
halfway .........b
hallway ...Ab
hamish ...b
hammer ....B.i
hana ......a..b
hand A.c.a..DCB
handbag ....g.D
handed ....D
handl a...C
handset ....e
hang ..cgF.e
hannah ...c
happen ...EGfc
happened ......a..E
happier ...e..E.a
happy B.FBFBC
hard ....H.b
harder d
hardly .........c
has A.B..C.bB
hat ...FK.CDc
hav .A...A..Ab
he IBCBabAAbA
head ...eE.CcaC
headach ...BB.E.ci
headset ...d.a
healthier k
healthy j
hear I..Da.dFCH
heard ...B
heart ........gC
heat ...EHdC
heavy ......b
hed ...D.aC
hel ...caib..b
held ...G.....A
help a.EBN.G
helped ....D.D
hen ..efa.D..D
henderson .........b
her CC.abaaAa
herself ...bA
hes E.ab.e.bdd
hesitat .........b
hi ...B
hid ..CDbd...F
hidden ....ca
hik ...bG....C
him DF.B.abAaB
himself ....C
hip ...D
hired ....c
his ICCAbbbDaA
history ...gc.B..D
hit ...IE
hiv ......g
hol ...C..b
hold A.....D
holiday ...bDcG
hom .Ebe...ACC
honest ....b.F..B
honestly ...FA.Ad
honesty .g...a...D
honey ....b
honour ...d
hook ......A..b
hoover ....B
hop i.J.J..CiH
hopeless .......b
hors ......b
hospital ...cC.d
host ...D
hot ...DB
hotel ...Ee....a
hotmail ....c
hour a.a...CJ.a
hous a.bccadb.A
housekeep .....b...e
how .D.AccfD.c
however ......C
hr ....abc
hug C.BBK.F..B
hul ...D
humiliat .....bb.c
humiliated .....bb
hundred .fb.Ab...c
hung .........B
hurt ......AGc
husband B..a.AA..b
hypocrit .......e
hysterical .......j
i ECABAAADDA
ibiza .........b
ic ..BFD.E..D
idea ...Ba...c
ideas ...d..C..C
identify ......b
idiot ......Bn
if ADCA..cBCA
ignor .....ja
ignored .....c
ik ........b
il ...C
ils ......c
imagin ......g.b
imam .........b
immatur .......c
immigration ......g
important d
impossibl .......c
improv j
in ...AAA.DCB
inbox ...Dk.a
includ ....a.I
included ...db.A..a
incognito ....b
influenc ..af
inform ......b
initial ......c
innocent ....f
insid ..c.e.d.g
inspect ....e
instagram ....C....A
instal ....d
installed ....f
instead ..BaGAD..A
instruction ....c
insulin ......g
insult ......a.c
insuranc ...EC.d
insured ......b
intend ...ab
interest .........f
interested ......f
internet ......c..b
interview .........C
intimacy .........d
intimat ......b..b
into ....b..c
invariably .i
investigator ....e
invit ......D..E
invitation ..al..G..F
invited ...bC...e
iphon ....e
iron ....B.c
is ..A.BBB.bA
island ...d..c
issu .......d
it .Cb.a.A..A
itch ....C
itd c...C.e
itemised ....b
itll ...c..d
jamal ...b
jar ...B
jaw ......e
jealous B.B.C.D.eK
joaquin ...d
job B.a.CFaD.e
jog ....c
join ......B..a
joined ...E
joint ...B..A
jok ..CCH.D.dF
joked .........B
jollof ...B
jos ...b
journal ....a.B
judg ...AA.b
july ...D..B
jump ...CE.e
jun B..D..B..A
just eB.a..A.fb
karachi ......c
karaok ......B..C
keen ......b
keep aAabA..CBb
kept g.DBED
kettl ..BD.....A
key E....dAIDG
keylogger ....i
kick ......A.c
kid ...B..aA.a
kidney ......b
kil EAAAD.BEJB
killed ...CC.Ca.D
kilometr ....d
kilos ..c
kind d.D.E.Ha
kinder c
kindl ....b.a
kindly e.b.a
kirsty ...b
kiss F...B.CC.G
kissed ...C.cD
kitten ......c
kne ...BBfD
kneecap ......g
kneel ..b
knew ...d....af
knif ...CD.f..E
knit ....A.C..D
kniv ...C..b
knock ....J.a..G
knocked ....A.D
know .b.ac.c.b
known ........b
kofi ....b.b
koi ......e
kwam ....b
lab ...c
lad ..aA.....c
lagos ...bA....A
lamp ...B..C
land ..b...A
landlord ....C.C
languag ...bb
lap ......B
laptop ...D.b...B
lasagn ...D..E
last Ha..A.cDEA
lat .bEN.hCDcC
later h.....D..e
laugh C.BBDeFEdC
laughed ..BDL.AB.A
laundry ....c.A..D
law a.A.A.C
lawn ...b.b...B
lawyer ..CE..b..C
lay b.b.a
laziness .......d
lazy ...C..El.D
lead ......A..b
leader ...b
leaflet ....E....A
leak ....C.b
lean ......b
leann ......b
learn ....DkbCA
learned ....Bd...G
learnt .....a...C
least a..Aa.Bb.f
leav E.a.a.bBAA
leed ...C
left C.HEAAaD.H
leg ....D.A..c
leilas ...b
lend ...J..D
lent ......E
less o.C.I.aE
lesson ....BkB..E
let .Idda.CDCc
letter ..C.a....E
letterbox ....c
level c..BD
li FadHAf.b.d
liar ...C...o.C
libido .........b
library ...A..C..D
licenc ......e
lied ....de...D
lif dg.gF.aeaD
lift ...aaBI..B
light ..AFA.F
lighter ......g
lik aADBC..c
liked ....a.F..B
limit h...H.A
limp ......e
lin e.ADb..B.H
lindiw ....a.b
link ....b
linked ....d
linkedin ......b
list ..ccd.J..D
listen ..d.i....E
listened .........d
literally .f.A
littl h.BDb.bgA
liv ..aba..b.B
loaded ......c
loan ...GA
lobster .........c
location ...Ae.A..E
lock B..BddB..A
locked ..GCAgEB.B
locker .....c
log ..c.b.C
logger ....b
lol ...FA.A
lonely ...cF
long g..ABb.E
longer ...B.....c
loo ....B
look BE.BdCa.dA
looked ..IFd..e
loosen .........e
lorry ......e
los ..bbCge
loser .......g
lost A.F.KbBcd
lot .bch.B
lou ...b
loud ...KAAI..I
loudspeaker ....d
loung ....e
lov baBb.C.CcE
loved .....BC.a
lovely ..FDF.bB.H
lover ......d..b
loyalty i...a
lucky ......b
ludmila .........b
lunch C..a..D..G
lung .........C
ly ...Cbba..b
m .........c
machet ......c
machin ....C
mad ..ACCAC
madam ......a..b
mail ...Ea
mak .B.BB..B.e
man B.cd.Eba.e
manag ...A..A..g
manager ..bb..A
mango ....D.B
manipulator .......f
manner h
many ...c..D..C
map ...C..D
march ...D..B..A
marcus ...b..C
marital .........i
marriag b.bc.....e
married K.AbALEabd
marry ...d..a..c
marta ..ab
massag ...C..D..d
mat ......A..B
match ...A..d..A
matched ....b
matter a...B...a
may AA.ABJEFPE
mayb ..EGDf
me BCAB.BAEb
mean ..Ac..BEhg
meant ........jA
meddl ......e
media b
medical ......b..b
meet c...A.AD.a
meeting ...b
mei ...c
melt .........c
membership ...d
memory ......b
men .BagD.BA
mental .......f
mention ......d
mess .....aFj.B
messag ...Bd.C.bB
met ...b..Ad
mic ....b
microphon ....k
middl ...A..D
midnight ...AAdD
midwif ......c
might ..CCE.g.DC
mileag ....g.D
milk ...C.....A
min N.BBAADFFc
mind ..FB.C.Dea
minimum ....a....c
ministry ......e
minut Hb.Bc....A
mirror ....c.a
mirrored ....e
miscarriag ...B...c
miser .......b
miserabl .....dC
miss ..GCFcA..B
missed ..AFF.C
missus .........f
mistak ...EI.G..B
mixed ...c
mobil ....c.B
mock .....b
moment .a..c.b
monday ...AA.b..A
money b..ECfDdcA
monitor ...Ef.F..E
month C....aE
mood ...FDb...f
moon ....b
mor pEBAB.AF
morn ....D....A
morning ....b.D..a
moron .......e
morphin ......b..a
mortgag .........d
mosqu ...b..d
most ....c.c
mother ..aba.ac.b
motiv ........b
motorbik ......b
motto ...bc
mouth .d..H.ch
mov C..b.Dc
moved ...aE
much i..CL..D
mug ...B.....A
mum .a...bC.b
mummy ..aAc.dh
murder ......H
museum ....D
must .cja..KCGb
mut ....D.B
muted ....B
my BBBFD.BA.C
myself KDFBBB.b.E
nag .......h.a
nah ....B
nail .........b
naked ......d..c
nam ...a..b.AC
nan ...C.....D
nanny ....f
narcissist ....B..l
natur .......d
nav ....B
near ...F..a..B
nearly ...BA.C..B
neck ......c..B
necklac .........b
need e..a.HE.Cc
needed ...AC
neighbour ...D
neither D..bC.AE
nephew ......B
nervous ....B
nest .........B
netbal ...e
netflix ....Ia
never Gz.CCFCI.A
new B...EB.FeA
newspaper ....b
next .F..Bbe..B
ngozis ...b
niamh ...b
nic d.....e
nicely .....c...d
nicer k
night ..B..A.C.e
nighti .........b
nightly ....d....c
nin .A.C..ALaC
ninetieth ...b
nkechi ...c
no JaacC.DDBb
nobody KhBcBFbIMA
nod ..eb
non .jAgG.I..C
noodl .........C
noon ...K.....E
nor ...dD.G..A
normal n..C..Dc.B
nos .........d
not .Baa.BAAab
noth .gBCaC.BcC
notic ..ad..G
noticed ....E.b..C
notification ....C
novel ....H....B
now .Cddcb.AAb
nowher .e.f..a
nud ....D.h..a
number IBbecD.LDG
nun .........c
nurs ...bI.a
nursery ...BC
nutcas .......b
obey ..k...B..A
obligation .........f
obliged .........d
obvious ........f
obviously ........e
oclock ..a.b....b
odometer ....e
off DAddBb.CBa
offer ...dB.A
offered ...FD.B..E
offic A..cb....a
officer ....B.e
offlin ....f
often ...A.....b
ok ..CFB....E
okafor ...b
okay e.BLC.D.EA
old CHA.GKBD.I
older ...B
olli ...b
on b..A..a
onc B.Abb...Nd
onion ......C
onlin c..b..b..K
only ..aeB...gA
open D.cNgBb.DC
opened ....g.D
operation ......B
opinion ..ad..A
opposit ...cd....A
or ECef.feEIa
oral .........g
order A.gFb....A
ordered ......D..D
oscar ......b
other b..dC.A..c
otherwis ..a..bc..d
ought g..A.....d
our C.BADBE.DF
ourselv ...b
out .BadBb.B.A
outlook ....b
outsid ...a.d...I
oven ...EG.A
over ..cA.A.A.b
overspend ......B
overtim ..d.b
ow MNFGCMAIGc
owed .........d
own EDDBIABABD
owner ......e
pack ..ceF.e..C
padlock .....b
pag ...F.....A
paid ...DC.G..e
pain ...B..C..e
paint ..EHD....H
painting ......b
pair ....b
pal ...dB.F..C
paper ...H..d..a
paranoid .......i
parasit .......e
parcel ....E.F..C
parent ...bD.a..B
park ...Dc..C.B
parol ......c
part ....bA.A.d
partner h..cD....C
party ..BAAcB.B
pass ...B..B..B
passcod ....g
passed ......E
passenger ....c
passport ..DLK.d..B
password ..CDb.CHBB
past B.abacB
pasta ....C....A
pastor ...eb...ad
pathetic .......m
patienc ......c..c
patient ....G.a..d
paus ....B.B
pavel ...b
pavement .....d
pay DE.BBa.CGe
payback .....c...b
payday ......D
peac ...fb.F..a
peck .........b
penalty .....f
peopl .A.gBB..CG
percent .d
perform .........i
perfum ....d
period ....B.A..d
permanently .f.c
permission ..od..H..b
permit ..b
person ...bA..f.E
personality .......b
persuad .........b
perth ....B
pervert .......c
pet ......C
petrol ....e.k..D
pharmacy ....c
phas .........b
phon A..ad.CACF
phoned ...bf
photo HFcDf.AH.L
photograph ...Eh.c
photos .DB.G.b..a
pi ...A..G
piano ......a..c
pic ...Dd
pick ..cda.B.DD
picked ...bB.F.d
pictur ...GD.dD.a
piec ....A.d
pier ......f
pig .......i
pil ...J.Ig..d
pilar ...d
pillow ...a..a..F
ping ....g
pint ...f
pip ......e
pistol ......d
pity ......e.i
pizza ....C.D..D
plac .....B...a
plain .......gd
plan ...EC...hE
plant ....D
plaster ......E
plat ...Ibaa..C
play ..A......J
playdat ...b
playlist ......C
pleas iHIFFKLFCE
plenty ...b
plot ........b
plumber ....D.C..E
plus ...c
pocket ...Ehb...A
podcast .........D
poem ......D
point b..a....cd
poison ...a...d
poisoned .......f
poked .........b
polic ..AF..a..D
policy .........d
polit .........e
polygraph ....h
pond ......c
poor ...D
porch ...C
porn .........c
porter ....c
porto ...C
post ...B.....A
posted ...Ab.B
poster ......b..b
postman ....A.C
pot ...EA.A..D
pound ...AB
pour ...D..b
pr .........b
pram ......b
pray ...a..b.c
prefer a..aJ.G..E
pregnant ......b..d
present ....DAF
pressur ....B.Fa.D
pretend ........e
pretty ...a..g..B
pric ....dgB..h
priest ......b..c
primary ...B
princess .......g
principl ...eb
print ..a.e
printer ...BD.M
printout ....e
priority d
priscilla ...e
prison ...B..b
privacy a...d
privat ..GH.D.E.I
priyanka ...c
probation ......b
problem ....aa.f
profil ....d....A
promis .c..E.AA
promised ......C..e
promotion ......A.e
proof ...Ch.JD
proper l...E.B..c
properly p........b
protect ......b
protection .........c
proud ...BA
prov L.aIeHD.Ai
provid .........f
provided ....c.a..b
prud .......a.b
psycho .......m
pta ...b..a
pub ..CA..C
pul f
pulled .........d
puls ....d
pun ......F..B
punish .....b..d
punished .....ca
punishment .....l
pupil ......b
purpos ........g
push ....A.fc.h
put B.e...A..b
pyjamas ...B.....b
quality c
quarrel ......D
quarry ......b..b
queen ......Bg
querida ......b
question ......B..F
queu ....D
quick ....d....g
quicker ......c
quid ...H..a
quiet ...CI.c.dB
quit ..gdD.E.F
quiz ..A.D
quot ...e
quoted ...C
rabbit ...A..d
radio ....G.E..H
rail ......b
railway ......c
rain .b.DD.I..E
rais ....De...E
raised ....AaGf.F
ran ...B..C
random ....d
rang .....GF..H
rash ......b
rather ..C.ADEA
razor ......d
read K..Cg.DA.E
ready ......c..d
real a.BBB..Gbd
really a...e...cd
reason bbD.BE.bfc
reasonabl o..D
reasonably d
receipt NB.MlAH.FI
recip ...BJ.G
record ...Gi....F
recorder ....e
recording ....d
red ...DE.A..A
refug ......b
refus M..AGbAFNn
refusal .........l
refused ...BB....j
regard ......c
registry .........b
regret ..HIFfB.eG
rehearsal ......b
reject .........e
rejected .........e
relationship f..a..A
relativ ...e
releas .........b
relieved ........h
remain ....b
remark ......D
remember ...CCbm..b
remind .........b
remot ....D....A
rent ...DEbE..f
reply ...CA.A..D
report ..cJj.c..G
reported ....B
reputation ......c
request c......a
requir ..gcd
required ..c
research ......c
resent ........e
reservoir ......c
reset ....D
resign ..ii
respect m...F.F
responsibly b
rest .bbaA.C
restaurant ....a.D
restrain ......f
retired ...g
retreat ...c
return ...eD....f
reunion ...h..B..B
reveng ......b
reward .........b
rewarded .........c
ric ..AEGdG..E
rid ..aaD
rifl ......g
right f..CBd..Dc
ring CaadaAB
rip ......c
river ....B.h
road ..B...e..B
roast ......B
robbed .........c
rol ....A.B
roof .........b
room C.aBc.C.ca
rop ...b..i..B
rota ....e.C
rotary ......b
round ccdbb..C.b
rout ....c
routin ....c
row ......E
rub ......E
rud ...BEi
ruin .......g
ruined ...E..CmDA
rul b.cbceA..c
run ..cCcAca
rung ......B
sack ......c
sacked ...C..b
sad ...HHABD.D
saf ..FFC
safety ....d
said GFCEBDGCDA
sak ..a......b
sal ...b
salary ...A..H
sam ..C......a
samosa ......A..B
samsung ....c
san .......h
sand ....b
sandwich ....C.G
sari ......c
saris ......c
sat ...Fb.D
satisfied .........c
satisfy .........h
saturday ....A.A..b
sav ...b..D
saved ......b
saving ...B.b...D
say DD.CB.BD.a
scaffold ......d
scan ....c
scared ...C..b.BC
scen ....B.A..B
schedul .........c
scholarship ......e
school ..aa..E.A
schoolfriend ...c
scissor ......c
scor ......B
scout ...c
scrabbl ......C..A
scream ......d
screen ..bCh.BE.N
screenshot ...Bd.d..D
screw .......c
scrol ...Bk.E..D
se AAAa.bd.b
sea .........d
sealed ....E
search ...Df.A
searched ....g
season ...a..F..C
seat ...Ae.CA.A
second .a.Bc
secret ...E.ac..H
secretary ....b
secretly ........n
sectioned ......f
seen ....cA...F
sel ..a.Fa...E
selfish ...E..Cn
selfishness .......g
send M.e.fG.DCf
sens m........a
sensibl o
sensibly e
sensitiv b
sensor ....b
sent ..FABH.GD
sentenc ....A.G..H
separat ...EG.B..B
serious ...d.....b
seriously f
sermon .........C
served ......a..b
servic ......d
sery ...BA....B
set ...acC
settl ....c....d
settled .........d
seven ...EGBG..b
sew ...a.....B
sewn ....e
sex JACDGBE.Hg
sh EDBa.bA.bb
shak ......F..A
shaky ......b
shal .D.E...CIF
sham ...FEhi
shant ....B
shar ....dAC.C
shared ..GGc.B
sharpened ......c
shav ..eA
shed ..BaD.B..B
sheet ....e.B..e
shel ...c.ee
shelf ...CD....E
shift ...abJEH.B
ship ....C
shirt ...E..D
sho ....B.C..A
shoot ......B
shop ..a.B....C
short ...FB...c
shot ....B.a..C
shotgun ......h
should k..B.D..Ob
shoulder ....B.C..G
shout ..HFL.Ed.J
shouted ....B.A
show fDcDd.DDdb
showed ...EJ
shower ...c
shown ....g....b
shrink ...e
shut ..cbI...dA
shy ...G.....b
sick ...aC..d.a
sid bb.dCb...A
sight ....e
sign ..f.a.a..b
signal ....B
signed ....b....b
silenc ...FGdC.bC
silent ...A.gD
silly ...A.....B
sim ...af.C..B
simpl ...e.df..g
simply ...ae.b.ad
sin .........c
sinc .eC...Dbd
sing ....J.B..F
singer ...b
singl .f.gB....D
sink ......c
siobhan ...d
sister D..c..B.A
sit E.baaaC..J
six B..B.E...B
siz ......B
skip ..beFeB
skipped .....d
skirt ..f
sky .........b
slag .......e
slap ......d
slash ....A.c
sledgehammer ......e
sleep KaDECdABDb
sleeper ......b
slept ..AL..C
slic ......C..A
slid ......b
slip ...En
slipper ....C.E
slippery ......b
slob .......c
slow ...C..D
slowly .........B
slut ....b..e
smack ......c
smal ....a.c..C
smart ....d....A
smash ...cA.d
smashed ...BD.b
smel ...Bh.I..C
smil ..a...d.i
smok ..aCD
snak ......bh
snap ..a.h.b
sniff ....f
snor ...BC.F..G
so CAba.bAa.b
sober ...BD
social b...C.b
sociopath .......c
sock ...B..F..A
sofa ...FB.D..C
soft ...c
softwar ....b
sold ....EcC
solicitor .........C
som m.CHFbBc
somebody ..G...d..B
someon ..HBBaAc.a
someth a..EABbBad
sometim g..BA
somewhat e
somewher ...da
son ......b..A
song ...EI.C..E
soon o...B
sooner a..BD.B..A
sor ....A.B
sorority ...b
sorry F.BHJcEA.E
sort m..CH.Ec
sound ...D..C..E
soup ..IKFAC..G
spa .........b
spac g.....b
spain ......c
spar ..BA.AD
speak ..faB....F
speaker ..b.h....D
speakerphon ....b
speed ......c
spend h...AfA
spent ...G
spineless .......f
spit ........e
split ..DAD.A
spoiled .......h
spoilt .......g
sponsorship ......b..d
spoon ......B..A
sport .........e
spreadsheet ....d.A
spring ...b..D..D
spy ......B
stag ..ag..A..G
stair ......e..I
stal ......b
stamina .........c
stamp ....c.d..A
stand .bcdbea..A
start ....bA.b.d
started ..BLF.Aa.f
starv ......d
statement ....h....D
station ....A.D..F
stay .Cab.c..CB
stayed ...b..a.b
steam ....b.A
steamed ....c
steep ......e
step i...a.b..J
sticker ....C
stil D..CDGc..c
stingy .......d
stomach ...b..B..A
stop BCgh.a.BAc
stopped A.CdG.GAeE
storm ....B.A
story ..CNc..Aa
stov ......c..a
straight ..cb
stranger ...gF.A
strapped ....a.d
straw ......c
stray ......b
stream ....d....b
street ...ba.a
strik .....d
strong ......d
stub ....e
stuck ...EF.Bc.A
student ....B.b
study ...aa.H..D
stuff d.....C
stupid ...A...h.A
stupidity .......e
submit .........b
such ...A...i.a
sugar ......b
suicid ......c
suit ..CBICD..D
suitabl b
sulk ...BDnB..a
summer ..ab.bA
sunday ..A..aC
support i...A....E
supportiv d
suppos ......e
supposed .........b
sur ..Bbd.c
surely .........c
surnam ..b
surpris ...B
swallow ......d
swap ....a.E..a
swear ....A.b..B
sweet ...AB
sweetheart .........b
swim ....C.b..D
swing ......b
swinger .........b
switch ..bDb.A
switched ...A..C..D
ta ......d
tab ....b
tabl B.bacaF..C
tablet ..AJBEe..b
tag ...Ef.F..B
tak .E.A..cA.a
takeaway .........B
taken ....B.B
talk ...C.aba
talked ......E..G
tank ......h..a
tap ...E..f
tart .......e
taster ......d
tat .....c
tax ...BE....A
tea C.BCF.G..I
teach ....Dhb..B
teacher ....D.a..B
team ...d..a
tear ........d
teas .........e
teeth ......c..a
tel GEb..B.GBF
telephon ....c
telly ....C.a
temper ...DB..b
tempted ....C
ten BBcBA.A.AA
tenner .........B
tennis ...d
tent ...G..D
term ...d.....b
terrier ......c
test ...Dc...g
testify ......e
text ...Ce.C.BG
texted ...C
th FCaBA..BBC
than GBA..Bb.ba
thank ..FDKJKfJ
thanked ...B
that B...Aabaa
theatr ...c
theft .........b
their ..Ab..B..d
them E.bc...B.A
then DBccbccBCe
ther AdadcA.EAc
therapist .....AE..B
therapy ...BB
thered ....b
therefor ...bb
therel .....dd
thes ...b..ea.G
thesis ...aD.b
they .BAbAA.A.D
theyd ....B.g
theyv ...cF.Bb
thick .......j.B
thief .......b
thing l.BBAb..A
think ..BCD.dBea
third ....E....d
thirty ...ca..e.E
this A.a.B.ceA
thos EAbh.Bd..a
though ...FC
thought ...AMD
thre .HAC.....a
thread ....i
threat ...BC.C..C
threaten F..F..C..F
threatened ...GF.J..D
threesom .........k
threw ....D.B..C
thriller ....B
throat ......c
through .A..bGaB
throw ....Aad..A
thrown ....A.b
thumb ...Bc....D
thumbprint ..a.g
thursday ..B......C
tick ....e
ticket ..bAch
tiktok ....D
til M..C.eC..A
tim bg.A.c.EBb
timelin ....f
tin ....D.B
tinder .........d
tip ...C..b
tired ..EDH.HI.c
tit .....c
toast ..AFB.H..K
toaster ......b
today ..fcc....C
toddler ......F..C
together .....JCK.a
toilet ......d
tol ....c
told FEADBACDFD
tomorrow ...B.ae
ton o..A.c
tonight ECcAaad..j
too fB.de.aA
took .CHCCCBAaA
tooth ......d
top ...A..B
topless ......b
torch ......E
tortois ......d
total .h
touch ...aF...AA
tour ....d
towel ...ADbI
town ....c.cB.A
toxic .......l
track ..CaC
tracked ....G
tracker ...EgbB..B
traffic ....c.a
trail ....b
train ...ABAA..F
tram ......G
tramp .......e
transfer ...f
translat ....c
transparency ....c
trash .......f
tray ....b
tre ......b
treat n........A
treated b
treatment .....cC..A
tried ....D.d..B
trigger ......c
trip ...cabB
troubl ...b
tru ....d
truck ....C
truly ....d....c
trust ....dDAc.a
trusted .........c
truth ........bB
try f..GG.cF.c
tub .........d
tuesday ....a.E..E
tund ...c
turn H.ba..BCEe
turned ..B.C.Hc
twelv .....c
twenty ...b..A
twic .....bB.Aa
twitter ......d
two ECC.A.CAAB
typ ..c.b.A..E
typed ....A.b
typical .......f
tyr ...DG.h
uber ....f....b
uncl ...BA....C
under .c...D.F
underneath .........b
understand ......b..a
understood ..c
undress ..a......j
undressed ..d......e
unfit ......c
unfollow ...h
unfriend ..ip
unhinged .......e
uni ...fF.A
uninstal ....b
university ...b
unless ..A..bd..a
unlock ..b.f
unlocked ...Fk.A
unopened ....A.B
unpack ....d
unread ....G
until Da.C.hC..a
unwil .........b
up .BbACA..b
upload ......d
upset ....F.E..A
upstair ...H..C..l
urg ....B
us cABBEFDa.B
used AFA.EHEBC
useless ......Al
valentin .........b
valued c
van .........E
vanish ......d
vas ......b
venmo ....b
verify ....b
very ...B..c
vet ....D....E
veto ..b......a
vicar ...b
vid ......b
video ...Le.gFC
videos ......b
view ....f....b
villa .........c
villag ...B..c..C
violin ......g
virgin .........b
visa ..BBFB..cd
visibl ....c
visit ..Ba..C..e
visitor ...dd.D
voic ...Bbb...I
volunteer ..ac
vot ...C
vow ...d.....e
vowed .........e
wag ...bD.C
wait I...DAaB
waited ...CC.E..e
waiter ....a.B
waived .........c
wak .b.FB....a
wal ......d..a
walk E....ca..D
walked ...FF.C..A
want ..AaFGDDd
wanted B.HCFJIBc
war ......b
ward ...cb.b..E
wardrob ......C..A
warm ...B.....e
warmer b
warmth f........a
warn ......c
warned .....ab
was EBFDBDHAd
wash ...EA.A..B
wasp ......B
wast .........e
watch ..bCg.bE.F
watched ...DA....C
water ..BBE.C..I
wav ...BC.b..D
way i...Aeabde
we .ADCFEF.DE
weak ......fa
wear ..fC..B.cb
weather ....F
webcam ......b
wed .A.cE.Eb.c
wedding ...bC
wednesday ...Ba
week BA...aE.C
weekday ......B..B
weekend ...b.bC..b
weekly .........b
weight d.....B
wel e.BB
welcom ..LEA.IHGA
went ..B.AaC..A
wer bF..BDE.ca
wet .....fB
what .A.Bc.bbAb
whatever bg..d.D..A
whatsap ...f
wheel ...A..c
wheelchair ...b..f
when aC.Ab.ABA
whenever .c.FdgI..c
wher .G..dDbBKE
wherever ...fb.a
whether ...F.C.DLa
which B.bbba...B
whil ....aAaFBB
whisper ......c
whistl ......d
who D...dfccC
whod ...A..d
whoever E..ceea..a
whol .e.a.bdb
whom ....h.B..C
whos ....c.c
why ...bdbdcca
widow ...a..d
widower ...b..a
wif E.....bB.d
wifely .........g
wifi ..F.AdG
wil .BBAA.c
win ....A.D.bb
window ..B.B.g.BA
windscreen ......f
winter ......E..A
wip ........b
wis ...b..a
wish f.EB.bD.hE
witch .......j
with aA.d.BBBCC
withdraw ..bb.ad
withhold .....h
within k.b.a....G
without MebeacCCEb
wiv H.Ab.....i
woman B.ahC.Ae.h
women BD.fHCC..d
won ...B..A
wonder ....b.b
wood ......e
wor .........c
word J.bD..caCA
work c.ABaba..b
worked .....b
world ..beB.b..C
worn .........c
worried ...A..E
worry ......C
wors ......c
worth ....A.c..a
would bDDBCE.AA
wouldv .......c.g
wrecked ......Fj.D
wring ......d
wrist ......g
writ ..bCe.B.FF
written ...A....aB
wrong ...LI.D..E
wrot ....aFC..J
xbox .....b
yard ......c
yawn ........b
year ...aCBb..E
yel ......d
yes JB.CIFF..j
yesterday ....b
yoga ....f
you F.baaacedA
your ECdbfbeaa
yourself f.eb..Ah.c
yusuf ...db.d
zainab ...c
zero .m..C....E
zumba ...c

"
, ...db
and ....E
at ....c
do .........b
is ...A.....c
out .........b
say ...c
til .........b
to .........B
was ...B.....D
you ........b

" ,
and ...ga.G..c
that ......b

" and
it .........b

" as
" .........b

" do
not .........c

" i
told ......c

" out
of .........b

" say
my ...b

#account
#number ....e.A
, ..bad.b
by ....D
is ......F
lif ...b
media b
of .......b
pag ......b
servic ......b
to ....e
with ....b

#account #number
my ....b

#account ,
i ....c.a

#account is
your ....B

#authority
#friend ...ba
#spouse ...b
, ..c.b.a..b
about ......c
and ....E.d..A
cancelled ......b
fe .....b...b
form ......B
gat ....b.a
get .....bf
i ....c
if ......C
may ......b
offic ......B
or ......B
run ....b
to ....b.A
want ....B
would ......d

#authority ,
i .........b

#authority and
i ......c
tel ......d

#authority run
tak ....b

#authority that
you ......b

#authority you
drink ......b

#body
#number ....a.A..E
, ...BBa
and ....b
at ......D
back ...c
down ....E.B
for ......c
get ......b
go .........b
i ....e....a
in ..ba.....B
of ....b
or ......b
over ..a.e.F
th ...aDc
them ......c
ther .........c
up ....d
wher .........c

#body ,
and ......B
i .........b
my ......c
so .........D

#body and
th ......b

#body i
would ....f

#body in
your ..cb

#body it
over ....c

#body of
your ......c

#body when
you ......B

#child
#device ....B
#kin ...bc
#meet ....b
#number ......B..a
, ...CA.A.b
about ......B
and ......aBef
away ......e
com ...d
do ...D
in ...b
is ....a.b
monitor ...Ab.A
off b
shower ...c
swim ......B
tak ......b

#child #number
#day ......B

#child ,
i ......B
so .........b

#child and
i ......c..a

#child com
with ......c

#child do
not ...D

#child from
you ......g

#child get
lost ......b

#child in
law ...d

#child shower
, ...b

#child to
#authority ......F
th ......F

#closeness
#message ......e
, ....a..a.b
after .........E
and ....B.b
ar .........E
can .........B
every .........h
first .........d
for ......B..b
go ......c
has .........C
i .........C
in .........B
it ......A..C
lif c......c
me ...a.C...b
my .....bd..A
tap ......f
th ....A...aB
that ...Ca.e
to ....D.d..A
when .....b
you ..I..DB

#closeness #number
th .........C

#closeness ,
i ......C..D
my .........e
no .....b...g
with ....b

#closeness and
th .........c

#closeness every
#time .........d

#closeness first
, .........d

#closeness i
would .........C

#closeness is
not .........D
off .........E
th .........e

#closeness my
#device ......b

#closeness or
out .........C

#closeness when
i .........b

#closeness whenever
i .........c

#closeness whil
i ....c

#closeness with
me ...A....Ci

#closeness you
do .........c

#day
#group ......B
#number .........B
#time .....A...b
, ....AbBBD
about ....c
ar ...d
as ......b
at ....G.D..D
drink ...d
for ...C
has ...c
i .cGAccb..B
if ...F
is ....a.C..a
it .........c
lunch ...B
or ..eE.ba..b
paper ....d
so ...C.....B
th ....B.a
to ......b
was .........b
with ...c..b
you ..abC....c
your ......c..a

#day ,
and ....b....b
i ...E..C
if .........C
so ..BGD.G
th ...C
that ...c.....C

#day and
#day .........b
i ...e..G..d

#day at
#number ....B

#day becaus
of ......b

#day i
am ...B..b

#day if
you ...A..d

#day it
is .........d

#day or
your ......b

#device
#meet ...bH.d
#number ..ca..B
, .ba.a
and ...ac
ar ....b.a
as ....b
away ....Ca
buzz ......b
charger .....b
check ....e
died ....C
get ....d
go .....ba
her ...b
if ....F
in ...DA
is .b..A.B
or ....d.a
stay ....B
to ....BA
too ....c
twic ...b
unlocked ....b
was ....F
when ...Db

#device #number
#day ....b

#device ,
i ....B

#device ar
open ....c

#device for
me ....d
th ....B

#device from
me ....c

#device in
my ....b

#device is
min ....b

#device or
i ......b

#device so
i .........b

#device to
my ....d

#device twic
a ...b

#device unlocked
for ....c

#device with
me ..b.d

#friend
#meet ...B
#number ..Fa...c.c
#spouse ...F.....b
#time ...e..A..G
, ...a.cB..a
about ...A.c
across ....c
again ...c
and ...B.bA..C
ar ...cH....B
at ...Ba.b..e
can ...a..E
do ...a.....c
for ....B....D
from ...aG.B
go ...d
got ......b
had ...c
i ...b
in .........D
lik ......b
of ...A.....C
only ...b
or ...e..C
out ...b
th ...d
to ....aab..G
trip ...c
what ......b
who ....Bbe..d
wil ......e
would ......a..f
you ...g.....b

#friend #meet
to ...b

#friend ,
and ....b
i ...c
so ...b

#friend and
i ...C

#friend ar
for ...b
in ......c
welcom ...D

#friend at
#group ......c
th ....f

#friend can
not ...c

#friend for
me ...b

#friend hav
to ...c

#friend in
cork ...c

#friend is
a ...C

#friend of
any ..AC
th ...c

#friend trip
to ...b

#friend when
you ...B

#friend wil
hear ......c

#group
#friend ...C
#group ...b
#meet ...D
#number a.B......a
#time ...AaAC..F
, ..cd..B..A
and ...dc.b
ar ......d
at ....b.a..b
bag ....c
for .a.AC.a..B
from ....b
get .........c
go ...d..F
i ...C
if .....b...a
in ...B..b..b
is ...aB.CE.D
it ...a.....b
list ...b
or ...e
th ...AB
ther ...c
what ......b
would .........b
you ...db

#group ,
and ....b
becaus ...c
i ...Ca....A
no ...c
or ......d
so .........c
th ...bc
too ..B

#group becaus
of ...c

#group for
you ...C
your ......b

#group is
in ......b
your ..BA..F..B

#group what
you ......b

#harm
#number ......A..d
#whereabouts ....b
a ......B
everyth .......c
for ......F
from ......B
if ......d..a
me .AF.E.FG.D
myself ...c..f
out ......C
th ..AD..Aa.C
that ......d
thing .........b
you ...AAbh
your ....EEe..B

#harm for
a ......B

#harm that
#device ......b

#harm you
a ......B
and ......d
at ......E

#harm your
#device ...FB.c
#thing ...b
back ......B

#kin
#friend ...D...b
#group ...Dc
#meet a.bc.cA..a
#number ...dA.E
#parting ......b
#thing ......b
, ......CabB
a ...C..ac
address ......d
again ...f
and ....B
ar ...ca.Cb.A
as ...A..b
at .........b
behind ...b
by ...b
china ......d
clock ......b
com ...b..A
did ...ba.a
do ...a.....D
everyth ...B..d
for ...a.GB..d
funeral ...b
gav .........c
get ...a..b
had ......A..b
hear ......c
i ....d
in ....BHb
included ...c
is ...c
kept ......b
link ....c
liv ...E..b
mad ......b
mov ........c
off ...e
onc ...b
or ..bg..b..C
pistol ......d
said ...c
say ......F..A
stop ...b
tak ....b
th .........b
that ...D..A..D
think ...E.....A
to ...Aa.a.bA
used ...B
wait ...b
was ...C..A
when ...b
wil ..D.c.d
with ...b....a
you ...d....c

#kin #thing
is ......b

#kin ,
and ..b.a.Aa
he ...b
i ....b.b
so ......b
you ...c

#kin again
and ...g

#kin and
i ..CB

#kin at
th .........c

#kin can
#meet ...b

#kin do
not ...b.....A

#kin for
a ...b

#kin get
a ...c
th ......d

#kin i
would ....a.b

#kin in
th ...b..a

#kin is
get ......c
in ......c

#kin said
" .........d

#kin stay
out ...b

#kin that
we ......D

#kin to
stop ...b

#kin used
to ...D

#kin wil
be ....d

#kin would
say ....b

#meet
#authority ......d
#number ..Eaa.b
, ..a.c
a ...bB.Ha
about B........a
anyon ...b
at ...C
back ...BBb
down ....d
for ....d
from ..CAB
get ....b
her ...c
him ...E
his ...a..b
how ...BCda
it ...A.c.aaf
list ....d
me ..bHcKCAcB
my ....E..c
no ...f.....a
polish ...b
th ....a.B..B
that ...c..a
them ..EE..b..a
this ......c
to ...c.fa.G
up ...b
what ...E.b...A
when ....D
wher ...Fa
whether ....c
which ..a.b
whil ....b
who ....f
whoever ...b
whos ....b
with ....c.CC.F
you ..aBAA..BA
your .BBB.D.C.A

#meet ,
and ....b.a..A
say ...b

#meet a
#time ...e

#meet away
from ......b

#meet down
th ....b
what ....B

#meet for
me ....d

#meet from
me ......d
th ....B

#meet how
you .....d

#meet if
they ....b
you ....b

#meet it
, ......c..a
a ......c
th .........b

#meet me
every ....d

#meet my
#device ....b

#meet th
#authority ......D
#friend ...cc
#message ....b
receipt ....b

#meet to
#authority ......c
her ......B
it ...A.cb
me ...A.....c
th ...EA.e
you ..bda.B
your ......C

#meet up
with ...b

#meet what
happen .....b

#meet who
you ...Ba

#meet you
a .......c

#meet your
#authority ......c
#device ..E
#friend ..HBA.D
#kin ...eG.F

#message
#number ....C
about ....E
and ....a.C
ar ...C
first ......c
from ...Ba
go ...A..d
i ......B
of ...J..H.A
off ....B
or ....b....b
out ...bC
pop ....C
sh ....b
to ...CD.b
with ..f.c.D

#message #number
your ....C

#message ,
then ....b

#message ar
saf ......b

#message at
#time ....e

#message from
th ......B

#message go
to ......b

#message of
th ......D..E

#message or
i ......a..b

#message pop
up ....C

#number
" .........c
#account b.CAC
#body ......d..b
#child .........f
#day ..AB.ED.bE
#friend ..ab
#group ...BA.B
#meet ......c..E
#message ......d
#number .b...dA
#parting ......B..b
#thing ...A..e
#time ....B.ac.e
#whereabouts .........f
, A..aa.C
24 .b
a ...cAC
again ....c
and ...a.cDb
another d
at ....d
behind .........d
can .....c
click ......f
condition ...c
copy ......b
demand .........b
do ....a.C
each ....G
euros ..B
ey ......b
follower ...b
go .........b
good .........c
grand .........b
his ......E
in ...c..D..a
it A..bA.a..A
lik .........C
lin ....B
look ....b
loudspeaker ....d
me ..CDH.a..b
men ..b
mil .....bE
mor H.Ed.ee
my ....c.b
oclock ..a.b....b
of ......c..B
or ....b.b..B
our ...ABC
part ...b
percent .d
person .......b
pound ......E..F
purpos ......D.g
quid ......d
read ...a.b...a
reason ......a..f
refusal .........e
shift ...b
so ....b
speaker ..b.g
strik .....c
th .BAAAABA.A
thing C..a
this ..a.Ab
thos ...A.....b
til ....c
tim ..aACaDb.c
to ...B..B
until ......e
video ....c.C
way ......c..a
weekday .........B
whatever ....b
whil ....c
who ...CB....C
with ....B
without ...d
word ......d..A
you ..aca.ba
your ....bBA

#number #account
, b
of .......c

#number #day
#time ......b..a
, ...a..F
and ..b..a
i .........C
you ...b

#number #device
#meet ......c

#number #kin
in ...b

#number #meet
#number ....b
a ...c
to ......d

#number #message
to ......b

#number #number
#meet ....c
follower ...b

#number #time
, ...b.....b
ago .........c
lat ....b
of .....ab
old .........b
run .........b
sinc .........C
to ......c..A
when .........D

#number ,
#number ....b
and ..bd..Ad
i ......C
or ....b
so .b..E
whether ...b
you ....CaB

#number 24
7 .b

#number a
plan ......d

#number and
#number ....d
at ....b
i ....C....B
you ...d

#number at
al ....f

#number by
#number ...b

#number do
it ....c

#number ey
open ......b

#number follower
and ...b

#number if
i ......c
you ......C

#number in
th ...c.....b

#number me
, .........b

#number mor
li ......b
no ......b..a
tim ...c

#number my
#device ..c
#spouse ....c
card .........b
screen ....b
sid .........C

#number of
th ....d
them ...A..a..D
thos .........c
us ...aB

#number or
i ....c

#number our
anniversary ......b.a
wed .........c

#number percent
of .c

#number purpos
to ........c

#number read
, ...b

#number so
i ....d

#number speaker
when ....b

#number th
#device .........b
#friend ....c
#group .........c
#pet ....E
#time ...b..B
ap .........c
balcony ....A.D
bridg ......b
calendar .........c
chair ....d
desktop ....c
door ......D
first ...C
hook ....b
internet ...b..b
lawn ...d.c
lin ....c
pavement .....c
rig ....b
roof ......d
scaffold ......b
sofa ....D....A
street .....b
tabl ..b.a
third ...c

#number them
, ...b

#number thos
#time .........c

#number to
th .........c

#number until
you ......d

#number with
it .........b
no ...c
th ...FC....A

#number word
at ......b

#number you
do ...b
to .........b

#number your
#account ...b
#body .....dB..d
#device ..Bc
#kin ....A.e
#thing ....b.B
back .........b
behalf ...c
birthday ......c
conscienc ......c
desk ....D.A
key ....b

#parting
, ..A.A.b
from .........b
her ...c
if ......E
in ......c
it ..dba.C
me ..EEC.d
my ....a.C
say .........c
th ..cd.CEcD
that ..gb..C
them ......B
this ......g
you .....ca
your ...dBIG..A

#parting ,
i ...B
so ...c

#parting and
i ......d

#parting her
in ......b

#parting if
you ......C

#parting it
#number ....b

#parting me
and ...A..e
th ......C

#parting th
#account ...b
#child ......c
#kin ...b
room ..CDE

#parting that
#group ......C

#parting this
world ......b

#parting your
#device ...E
#group ..EeC.G..G

#pet
#day ...b
#number ...c..b
, ...B..A
and ......D..b
collar ....B
do ...d..D
down .........b
get ......c
go ...A..e..b
has ......D
is ......b
pay ......e
put ...b
wil ...E..d..C

#pet get
it ......c

#pet go
out ......d..b

#pet pay
for ......d

#pet put
down ...b

#pet wil
not ...D..c

#secret
#number ....A..d
, ..dac
befor ....c
chang .....c
from ....B
is ....D
it ..e.c
off ....b
th ....B
that ....c
with ....b
without ..b.d

#secret #number
my ....C
th ....b....a

#secret ,
and ....D
no ....b
so ....c

#secret for
th ....E....b

#secret of
th ....C

#secret to
th ....B

#secret with
me ....d

#spouse #account
is ....b

#spouse
#body ....b.c
#device ....d
#friend ...b
#meet ....c....E
#number .........b
#parting ...f
about ......c
after .........b
and ...AC....A
at .......a.c
befor .........b
body .........b
do ....A.I..d
for ...b
giv ....a....b
go ....B
her ....b
i ......E..I
in ...d
is ..baa.Ed
keep ....C
knew .........b
lik ......b
mak .........b
mean ...c
of ..b......G
only ...d
play ...B
said .........G
say ...B
send .........c
should ...D.....c
so .........b
stay ...e
told ...D
who a...Hf
with ...ad
without ....b
would ...a.....d
you .........D

#spouse #kin
is ...b

#spouse and
i ....B.C

#spouse at
hom ...b

#spouse do
not ....F.E

#spouse giv
his .........b

#spouse has
a ...c
his .........d

#spouse is
a .......c.A
not ..ac

#spouse of
min ..ca.....D

#spouse that
a .........b

#thing
#authority ......b
, ...A..cC
at ....D
back ...D..d
for ....d....a
from ...BA
get .....bb
go .....eb
i ..d......b
in ....D.B..A
key ....CcD..b
me b...b.C..D
my ....A.C
of ......a..c
off ..c......e
our ....b
out ....A.b
park ...B
round ....b
th ...B.....D
when ....B
with ...bb
you ..D...C..F
your ..b.a

#thing ,
and ...aa.B
i ......B
so ......C..c
then ......c
your ......b

#thing for
me ....b

#thing me
when ....c

#thing of
it ....b
your ......c

#thing th
ward ....b

#thing wil
be ......B

#thing with
your ....b

#time
#group ..bc
, .a.A..CF.a
a .d...E
and .b.c.B...A
at ...b
befor ...C....a
duty .........B
for ...B.....A
has .........e
her ...b
i ..AAbB...D
in ...B.....A
is ...c.....c
now ...c
of .a.DCe.b.A
off ...C
old .........b
or ..d
out ...b
run .........b
sh ......b
shift ....B....C
so ...A.b...c
though .........b
to ...c..b..D
when ...A.....b
with ...c.d
without .....d...A
you ..BaAbe
your ...b..a

#time ,
#number .a.b
and ...c.....a
i ...c
then ....D
with ....C

#time a
#time .d...A

#time and
#time .c..c
i ......C..b
sh ...b
th ......c

#time apart
, ...b

#time at
th ...a.....c

#time i
hav .........d
wil ......d

#time if
you ...F..C..b

#time in
th .....b

#time of
dat .........b
my .......d

#time old
, .........b

#time th
#child ......b

#time though
you .........c

#time to
#harm ......b
your ...c

#time with
me ...a.....b
no .....b
th .........B
you .........c
your ...f

#time you
hav ...b
refus .........b

#whereabouts
#number .C..c.A
, ......c
back ....c
go ....d
in ..B.a....A
of ....J
or ...bd
say ....E
show ....D
so ....I
stay ....b
tel ...b
th ...b
to ....C
under ....c
your ....b.B

#whereabouts #number
, ....d
at .H..f
my ....E
th ....E

#whereabouts and
#parting ..C.a

#whereabouts back
#number ....c

#whereabouts in
my ....D
your ....g.A

#whereabouts of
th ....F

#whereabouts so
that ....E

#whereabouts tel
me ...b

#whereabouts under
your ....b

#whereabouts your
#thing ....b.B

,
" ......d..b
#account ....h.a
#body ..a...E
#day ..cbc....a
#device ....b
#friend ...AD
#group ...C
#harm ......C
#kin ....B.d
#message ...ab.a
#number .a...ab
#parting ..c
#secret ....e
#thing ..c.a.A
#time .f..CDA..C
#whereabouts ....c
a ..ABa....b
after ...A..d..c
al .ea...c..A
alway .i.Bc....B
an ......b
and ACA..BaA
any .c
ar ...C..bb
as ..Ba.AA
ask ...G..e
at .a.......C
away ...c
bab ...b
bank ....b
be .......a.D
beatriz ...a.....c
becaus ..bed.h..c
befor ....f
between ......b
block ...e
both ......D
bring ....A.C..b
by ....b.a..G
can ..ADG.G..D
com ....D.A
could ...DE.G..A
dad ......b
darl ......d..b
denis ......b
did ......c..a
do ..c...b
each .d
els ......c..b
even ...BFJ
ever .i.a..F
every .j..A.E..B
everyon .f
everyth .b
fair .....c
fin ...b
fiv ......b
flower .........d
for .d
forty ......b
framed ......d
from .g..c.C
ful .b
get ..g...A..a
ghost ....b
giv ..c.a
go ..ABI.A..E
he ..A....Bc
her ...aa....B
hes ....EDA..D
his ...bd
hom ...b
how ...Aa....c
i C.AB..AAB
if .DBCAA..AB
ils ......d
in .aCBa..J
ingrid ......b
is ...KD.a..B
it A.BDCBDAa
just ....aAD.A
keep b...B.C
let .....b
lik ....e....c
lindiw ....b
location ....c
los .....ba
lov ....b
ludmila .........b
married .........E
mat ...D
mayb ......f
me ...cA....E
min ...DC.E
mostly ....d
my CCHD.A..Ea
next ......d
nic .........b
no ..bbceA.DA
nobody .e..B....e
non .d.......A
nor ...g
not .fbcC.GFbB
noth ...A.....F
now ..gBa....f
of ...B..a
off ......d
on ..cba.aF
onc .........b
or .Ab..bbDFA
other .......c.b
otherwis ..c..bd..g
our ...CA
permanently ...c
phon ....c
plain .......b.a
pleas b...d.J..F
provided ....b
put ..c
querida ......b
refus ...b
remember ......b
right ......b
said ..CD..C..F
se ......ab
send ..a.b.A
separat .....b
sh A.BAADI
shal ....C.D
simpl .....b...c
sinc ..Cb..b.dA
smal b
so .BdaaB..De
sorry .....AD
start ...b
stop ..c...B..a
sweetheart .........b
tak ....F....a
tel ..a.G.A..C
th ..B.a.BaC
thank ....A....H
that b.....C
then .Ea.b.a..D
therefor ...bb
therel ......b
they ...BEAE
think ......f
this ..bd..c
thos ..cb
til ....b
tired .........c
to .cD.b.D
tonight .........c
tru ......c
try ......a..b
twic ....b
two ....C
unless ...D..f
unlocked ..b.e
until ...a.ab
upstair .........b
we ...AA.E
wed .........d
wer ...D..C..b
what ....aCLb.a
whatever b..AF.G..A
when ....A.c
wher ....b
wherever ...c
whether ...b
which ..F...H..c
who ...C..A
whoever .........B
wil .........c
with F.aEd.ac.A
without .fAI
word ....f
would ...KB.d..F
you B.b...Chfc
your AbAa.dd.b
yusuf ......d
zero ...e

, "
, ...Ca.a
and .........c
is .........e

, #closeness
no .........B

, #day
is .........c

, #kin
included ...b

, #meet
if ......b

, #number
#kin ...b
#time .....ab..b
and ....b
my ....c
th ......c

, #parting
th ...b

, #thing
off .........c

, #time
if ...CA....a
out ...b
when ....E

, a
#thing ...b
#time .....c
good ...b.....b

, and
#number ......b..a
a ...Da....g
after ...d..c
again .........b
by ...d.....d
do ..b...B
for ....c
he ....a....I
hed ....b.d
his ......b
i ..AAbCCab
in ...c.....b
it ..CA.cBb.A
itll ...b..b
my ..AD.....a
neither .........b
not ...a.....c
now .........c
on ...A..b..b
sh ....A.a..C
so ......a..D
sometim ......d
th ..BbB....B
that .c....A..a
then ......c..A
they ....e.c
we ...E..AD.D
wer ......b
whether ......b
you ..aAAA..ac
your ...aC.b

, ar
not ......c

, as
a .....c
i ...a.....C
usual .........c
you ...CD.C

, ask
your ......b

, at
#number ...ab
a ....b
any ......d

, away
from ...c

, becaus
of .....d
wer ......b

, befor
i ....c
you ...B

, but
i ...Eb.C..a
it ......B
sinc ...b
your ......b

, cloth
off .........c

, darl
, ......a..b

, did
not .........c
you ......b

, do
not ..bb..a.ab

, down
to ....b

, each
tim .b

, even
if ...CA....a
when ....E

, ever
heard .........b

, fair
fair .....d

, for
good ...b
me .........B
my ....b
th ...C..b

, ful
stop .b

, ghost
mod ....b

, go
#number ......b
on ......b
to ...a..B

, he
di ......b
is ...b

, her
#kin ...e

, hes
#number ......b

, his
#kin ...d

, how
do ....b

, i
am .b.Aa.a..a
bought .........b
break ......b
can ....F...gc
check ....b
could ......B
decid .........d
did .........C
do ..dbA....a
feel ....BC
felt ....B
forbid ...b
get ....e
got .........b
hav ..bABa
keep ...c
know ....K...fB
lik .........F
married ...b
need ..b......A
read ....b
said ...b
saw ....b
say ..BB
sent ....C
set ....b
shal ......b
stop .........E
tak .........b
talk ......b..b
tel .........f
told ...c..C..E
want a.d.e....b
wil e.BCCaAD.B
would D..B.AB..A

, if
i ......g
th ......c
you ..CCB....B

, in
my ...bb....e
th .........c

, ingrid
, ......b

, is
it ....B
not ......e..A

, it
was ....D

, just
so ....c
to ....b

, keep
it b

, least
of .........B

, married
or .........C

, men
and ..BF

, my
#body ......C
#friend ...B
#kin ....a.b..b
#spouse ...C.....C
father ......b
parent ...b
say .........c

, next
tim ......d

, now
, ..a.b

, of
#group ...A..b
cours ...A..b

, off
th ......b

, on
my ....c
of ......c
th ......c

, onc
th .........c

, only
a .......b

, or
els .....e
i ...b..d..a
th b.c.abc
would ......C
you ...B.....a
your ......b

, other
women .........b

, pleas
, ..b.a

, said
th .........B

, say
my ...C
no ...b.....b
th ...D.....F
yes .........c

, se
if ......b
your ....b

, sh
a ..da

, sinc
i ......b..b
you ......d..C

, so
#day ..EA..C..a
#group .........d
#parting ..ab
be ......e
bring .........B
choos ......c
com ..hA.....e
do ..fA..e..a
drop ......a..b
get ..e......a
giv ..b......B
go ...D..A
i AAJA.A.baC
in .........c
it ..Ca.bG
leav ...b
let .........C
li .........c
mind ......c
my .......c
no ...b.....A
open ..c
pleas ...dD....D
say ......e
show ....b
sit ......d
spar .........c
stay ..c...a
stop ..c
tel ..cd
th ..B.d..b.A
that ..Cbbd
ther ..B...B
think ...A..e
tonight ......B
watch ......c
we ..DB.....A
what ...b..B
why .........d
work .........b
you ...AEAA.Ac
your ...b.....B

, tel
me ....F.E

, th
#authority ...b
#child ....b
#closeness .........d
#number ...b
answer ...c
bed .........b
cat ......c
dog ......B
neighbour ...b
tablet ......b
vicar ......b

, that
is d..Bc.ab

, then
i .....BA
no ......b
th ......b..a
we ...b
you ..aca
your ......b

, ther
a ....D
ar ...c
wil ......b

, therel
be ......b

, they
ar ...B..E

, think
about ......d

, this
#time ..bc
i ......b
year ...b

, tired
or .........e

, to
#meet ....d
se ....e

, tru
or ......c

, unless
you ...A..c

, unlocked
, ....b

, until
you ......d

, we
hav ..a......d
keep ...c

, wer
married .........d

, when
i ...aD.b

, wher
i ....c

, wil
, .........b

, with
#message ....b
a ...B
me ...f
whom ....b
your ....C.ca

, would
not ......c
you ...FB

, you
, ...b
and .........D
ar ...bD.CDb
can ...B..GC
do ..ab..B
hav .A.......C
just .........D
know c..G
let .........c
lik ......c
only .........b
ow ...b.....A
say ...e
took ....c
want ...C..b
wer ....B....a
wil .....ae..G
would ....a.c..b

, your
#group ......e
#kin ...BB.Bb
body .........b
choic .........b
ex .b
mother ...C.....b
not ...e
sister ...b

100
of .e

100 of
th .d

24
7 .n.B..C..D

^
" ...ef.b..a
#account ....c
#authority ...a..d
#body ..db..D..H
#child .........B
#closeness ....E....b
#day ..Aab....b
#device ...ab
#friend ...bb.C..b
#group ...f..A..E
#harm .....b
#kin ..FAD.CD.A
#meet b..c.dA.G
#message ..e.d
#number ..Ac.ca..d
#parting ..df.aa..C
#secret ....g.b
#spouse ...A..A..d
#thing ..b
#whereabouts ....d
14 ....d
a A.D.b...Hb
accident ......c
ad ..b.c
after ....Fa...a
al .e..B.D..A
an .....b.a
and ..bb....a
anyon ...d.....c
ar ...F..a..C
as ...bA.D
ask ..a.A.e..F
at ..ADA.A..B
back ....B.b
be f.cB....Db
becaus ....cgba.b
bed .........e
befor .........C
bet ......c
block ..hi
brak ......c
break .....d
bring ..eGg.c
burn ...b
by ......h..e
cal ...Ae....a
can ..IGJ.F.BD
cancel ..ea..a..C
chang ..cB
choos ...d
clear ...b
com ..d.D....a
consider .........c
could ..IGJBC.FJ
cry .........e
cut ...i..F
dad ...D
deep ........b
delet ..dbF
did ....A.H..E
do a.fAC.cFDA
doctor .........b
drop ..ff..C
each .a...c
eat ...c
either ...B
end ..b
enjoy .....da
ever ......b
every .f....c
everybody .d
everyon .h.B
everyth .c....A
family ...b
feel .........b
fin ....agb..b
finish ...f
first ...c
for ...a.c
from ce....F..B
funny ......d
get ..l.BBB
giv .ahfb....E
go ...bAab..D
good ...EA
hand ..dda.A..C
hang ..ed
he B...B...bC
her ..FCa.c..B
hes ......ag
hid ....b
his .........D
hit .....b
hom ...b
husband .........e
i BAB.BCA.EB
if .....bA.a
ik ........b
imagin ......h
in ..A.AGB.a
is B.EFG.HAC
it B.AbaBAB.B
itd a.....c
just d.e.D.a..b
keep ..gc..e
kiss .........D
kneel ..b
landlord ...b
leav ......a..H
let ..ca.c.E.B
li ..b
location ....d
log ..c
look ......ec
los ..cd..C
lunch ...e
ly .........b
mak a.a...d
marital .........b
marriag .........c
marry ......f
may ...CC.B
me ......b.bA
meet ...c
men .........c
mind ......b
miss .....cA..a
mother ...c
mov ......c
mum .........c
my CADBBC.b
neither ...FB.C
never ..g......A
new ....b
next ....Dab
nic ......b
no .D.d.cA.BC
nobody Aa..bFaD.A
not .f.fDaAD.B
noth .e..E.A..D
now ..b.bc...c
oh ......b
ok ......b
on ..BaB.d.a
only ......Ci
open ..e.b....b
other ..DA.....e
our ..AA..D
passcod ....b
peopl ......f
pick ..bb
pleas ..CBG...F
post ....c
proof ....b
prov ...Ab.H..a
put ..l.c....c
quit ..be
read ..c
refus .....c...B
remember ......e
right .....b
ring ..d.D
say ..eeB.g
se ....B....B
send ..bb.....f
sh E...A.BdcB
shal ......c
sham ......d
should ..C.B....D
show ..c.....C
shut ..c
sign ......b
simpl .........b
sinc ...b.aC..c
sit ..g
skip ..ef.....d
sleep ...F.Jd..f
so ..be.eg..d
som ...AC....C
someth ......b
sorry ......D
stay ..ea..b
stil ......b
stop e.hbH..b.d
sunday ....c
surely .........d
swap ....a....c
switch ..a.c
tak ..j.aBA..c
tel ..gdC.c.AB
ten ....b
text ..c.B
th FAFABBAAAC
thank ....D....D
that A.BaD.AAa
then ..ccdfb.Bf
ther B.B..AbF.C
they ..BB
theyd ......b
theyv ...b
think ......g..e
thirty ......b
this ....C.Ca.D
thos ...b
thursday ....b
ticket ....b
today .........b
tomorrow ......b
too ...d
touch ......c..A
trust ....D
turn ..fag....b
twic .........b
two .....c
under .ac.a
unfollow ...c
unfriend ...h
unless ....b
until ....e
us .........d
wait ......b
want ......c
watch a...G
we .ABCAA.B
wed .........E
wel ...fc....d
wer ..E.F.A.B
what B.AaACBb.A
whatever .b.a.....A
when c.EAE.D.aa
wher ....b.A
who ....D.B..C
whoever ...c..b
why ..bd.....b
with ..C.G....e
withdraw ...b
without ...F..a
wiv ....a....c
women .........b
would G.GJIK.FDE
yet ......b
you B.AADaAeiB
your DBB.BAbeeB

^ "
i ......b

^ #account
, ....b

^ #body
over ..b

^ #closeness
my ......b
without .........b

^ #day
is ....b
you .........b
your ......b

^ #device
#meet ...c

^ #friend
trip ...b

^ #group
with ...d

^ #harm
your ...b

^ #kin
#meet ...c

^ #meet
it ....a....d
with ...c
you ......b

^ #number
#day ...d
#meet ...a..c
#number ....b..b
#time ....B....a
dat .........b
factor ....B
mor ...E
of ...a..c
th .........C
word ......d
your .........b

^ #parting
me ...C..b
th ..bg

^ #time
#number ......c

^ a
#friend ...DD.A..a
#spouse .baaa.c
#time ....b
friend ...C
husband .cb
marriag .........d
married ...b.....B
wif ...aa.c

^ accident
happen ......c

^ after
a .........b

^ and
when .........b

^ anyon
who .........c

^ ar
you ...A.....B

^ as
long ...b

^ ask
my ......c

^ at
th ...B.....A

^ be
a a.b...c
hom ......b
my ...ba
tired .........e

^ becaus
you .........b

^ bed
is .........c

^ bet
you ......c

^ but
you ......b

^ by
th ......e..c

^ cal
it ....a....c

^ can
you ....C

^ cancel
th ..a...b

^ check
in ....c

^ choos
between ...d

^ com
off ..be
to ......e

^ consider
it .........b

^ could
we D
you ....B

^ cry
is .........b

^ cut
off ..E

^ deep
down ........b

^ did
not ...b
you ...B..A

^ do
as ......b
not b.dcb.a
you ...HF.D
your ......b

^ either
th ......C

^ fin
, ...a.ec..b

^ for
each ...b
that .....c

^ funny
, ......b

^ get
in ......b
rid ...b..A

^ giv
me ......b
up ...b

^ go
#number ......b
on ......b
to ...ea.b..A

^ hand
over ..b

^ hang
up ..b

^ hav
your ....b

^ he
can ....b....a
do .........B
may ..ad
was ...C

^ her
#kin ...C.....A
#spouse ...A..b
husband ......b

^ hes
a .......c
not ...b

^ how
com ....c
do ......A..B

^ i
#meet ..Acb.C.ab
#parting ....d
#thing ....b
am D..DAB.cDA
ask ....c
asked ......D..C
bought ......B..c
bring .........b
buy .........b
can ..ACG...aC
carried .........b
check ....c
choos ...B
could ....G.g
decid ..b......F
deleted ....C.E
did ...b.....b
do ......C..D
expect ..d
forbid ..e
found ....D
gav ...aA.C
get ......H..D
got ....a.A..b
had ...B.....E
hav D.aa.baA
hid ...b
hold ....e.a
hop ...F..c
installed ....c
keep ......b..c
kept .........d
know ....D...dG
leav ....e
left ...C
let ..c
lik ...CA.A..E
listen ....b
mad ....b
married .........b
mean .........C
mind ...b
monitor ....b
need d.B......B
open ....d
pay ....b
pick ....b
provid .........c
put ..A.b.D
rang ....c
read ....E.a
saw ....A...c
se ........c
search ....b
should ...d
sit ...b
stil ......c..C
stop .........B
stopped ...B..a
tel ......D
think ....B
took ...a..B..c
trust ....E
understand ......c
used ....D....D
want baaaca...B
wanted ....b
was b.aA.....B
wil aadbAb.baa
would a.BaabcaA

^ if
a ......E
he ......c..a
i ...AA..B.C
it b...a.B..a
th ....ab
this ..a.....b
we ......b
you ..F.B..B.a
your ...b

^ in
a ......b
my ....b
th ...IB.E
your ........f

^ it
could ......b
do .........b
is ...B..B.CA
keep ...b
mean ...b
say ....b
stop ...b
was ....D.B

^ itd
be ......b

^ keep
#meet ...c..a
se ...d
your ..ba..E

^ leav
th ...b

^ let
me ...b..a
us ..CGC....C

^ look
at ......e

^ los
th ..cd

^ lunch
is ...b

^ ly
ther .........b

^ mak
me ......c

^ marry
him ......f

^ may
i ...CC.B

^ me
, ......c

^ my
#device ....D.B
#kin ..AAbEbCJa
#secret .........b
#spouse ..dbaaFaeC
answer ...b
boundary b
brother ...D..e
cousin ...Bb.b
dad ....c
doctor .........d
ex ...C
ey ....d
friend ......b
girl ...b
hand ......a..b
last .........c
lawyer ......b
mat ....e
mother ...d
mum ...a..C
password .........c
phon ....A.B
rul .....ae..c
wif ...a....bB

^ next
tim ....C

^ now
you .........b

^ old
#pet ......b

^ on
cal ......b
mor ...E
of ...b..c
saturday ...d
th .........C
word ......b
your .........b

^ only
a .......b

^ open
th ....b

^ our
#child ...B
wed ...b

^ password
on ....b

^ phon
cal ...c

^ prov
me .........b
to ....c
you ..e......a

^ put
a .........b
your ....b

^ quit
th ...d

^ read
me ..d.f

^ remember
that ......b

^ say
hello ......c
it ...c
no ...b

^ se
you ......b

^ send
me .........c

^ sex
on .........c

^ sh
can ...e.....b
think ....b

^ shal
we ......b

^ sham
if ......c

^ sinc
th ....C....a
you .....c...a

^ sit
down ..c

^ skip
th ..cb

^ sleep
in ......b..d
with ...B.....d

^ so
i .........b

^ stay
hom ..ac

^ tak
a ......b
it ..b

^ tel
me ...BD
that ...c

^ ten
minut ....a....B

^ th
#authority ...FC.a
#child ......C..a
#closeness .........C
#friend ...Bb.a..b
#group ..bAA
#number ....b
#thing ...C
#time ...b..c
acid ......b
ap ....D
baby ....C
bibl .........b
camera ....B
cat ......C
deal ...b
dog ......G
even ...b
last ...B.a
neighbour ....d
next .....ab
only ......b
pric ....b
priest .........c
puppy ......b
rabbit ......c
second ....b
vow ...b
way .........b
wiv ...c
women ...C

^ that
is ..ba.aaCKb
should .........c
was .........D

^ then
stay ......b
you ......D..a

^ ther
#number .........c
a ...aa.a..E
ar ......e..c
is ...a.....B
no ...CA.C..F
on .........c

^ they
wer .........c
wil ......c

^ think
about .........b
of .........b

^ thirty
year ......b

^ to
be .........b

^ today
i .........b

^ tomorrow
i ......b

^ tonight
you .........c

^ too
many ...b

^ touch
my ......b

^ turn
#number ..Fa
down ...b
it ....b
me .........e
off ....b
on ..Fa

^ two
factor ....B

^ unless
i ....b
you ......C

^ until
th ....b
you .........C

^ we
ar ...E..b
both ......b
can ......b
hav ...c..C..C
spend ...b

^ wel
, ...c

^ wer
engaged .........b

^ what
a .......c
did ....b
do ....B....d
i ......A..B
would ...d.....A
you ....E.F.aA

^ whatever
th .c
you .....b

^ when
a .........c
i ...DA
sh ...c.....b
we c
you ..B.....ea
your ......D

^ wher
would ...c

^ who
is ...CA

^ why
should .........b

^ with
a ...b
th .........c
you .........C

^ would
not ......d
you ...FEBD..G

^ you
, ...c..c
and ......D
ar .ada.EDcBB
can .JAabA.ECb
could ......E..B
did ...E....bA
do .......H.C
gav .......b
get ...Ba....c
go ....D.B
had ...c
hav .bb.cDabA
know ...b..b..e
leav ...a..b
lik ........d
lost .........b
lov ........b
may ...ab.D
must ..c.A...C
need a.cB....IB
never ......B..B
only .........B
ought ..b
ow ..DA..H..f
ruined .......b
say .........b
send ....b
sent .........b
shal ..e
should ....b
stay ...c
talk ...b
think ......c.a
walk ......c
want ...b..b..b
wer ...a..a.bA
wil ..eac.cAM
would ..d.dcbF.c

^ your
" ........b
#child ......b
#day ...b
#friend ...A.....C
#group .........B
#kin ..BAB
#secret ..b
#spouse ...C.....b
, ......b
a .......b
ex ......B
go ...b
grandmother ......b
is ...b
job ...C..C..A
location ....b
mov ......c
no .........b
real ........c
sister ...A..B..a
student ......c

a
#account ...d
#authority ....G...aB
#body ..BA
#child ......E..c
#closeness ......E..b
#device ...eC
#friend ..bA..BC.a
#group ...c.....H
#harm ....a.a.e
#kin a.cbb..e.b
#meet D..CD....C
#message ..aFb.E
#parting ......b
#pet ......Cc
#spouse .bcd..B..b
#thing ...a..D..a
#time C.c.Acaa.a
#whereabouts ..D......E
baby ...b.....d
bad ...d..F
bag ......b
ban ...b
bat ......d
beat ......e
belt ......b
better h.....H..F
bit j...G.BAA
black ......e
blok .........c
book ...c
breathalyser ....c
brick ......f
broken ......d
bullet ......f
cab ......B
camera ....c
can ......c
chainsaw ......c
cheat ....a..f
claim .........b
closed ...c.....b
cod ....B
cold ......C
comment ......b
condition .........c
contract .........b
copy ....e.A
coupl ...b.....f
danger ...b
day ...D
deal .........e
debt .........f
decent b
dentist ......b
detectiv ....c
different ...b.....a
divorc ......b
door ......b
duty .........d
fair f
fan ...b
favour ......b..c
few .........d
field ......b
film ......a..D
fiver .........D
folder ......c
foot ......b..A
fortnight .....e
foul .....a...b
fresh ...b
funeral ......d..a
garden ...a.....b
gold .......b
good ...a..AI.a
hair ....b
hammer ......b
healthier f
heavy ......d
hen ...c
hol ......b
hospital ......b
hug ...AC
hundred .....b
husband .b.bc
job ...b
jok ........b
key ....c.a
kick ........d
kitchen ...d
knif ......h..A
lady .........b
laugh ...B
leg ......E
lesson .....g
letter ....C
letterbox ....b
li .....a...G
lighter ......b
list ..a.c
littl k...a.DH.e
lock ....d
long ...D..d
look ....g
lot c..Ad.c
lovely ......b
lover ......b..a
lunch ....b
man ..beb.AC.b
map ....C
marriag ...a.....c
married .........C
match ......d
messag ....G
mic ....d
minut ....B
miser .......b
mother ...b...c
nag .......c
narcissist .......f
new ...b.....C
night ....E....e
no ....FADG.a
not ...Bf.D
nud .........c
nun .........c
padlock .....b
pair ....b
partner b
passcod ....b
peck .........b
person ......b..D
pervert .......c
phon ....C
photo ....d..B.H
pictur ..b.e
pig .......b
pillow ......b
pin ....C
pizza ......D
plan ......h
polit .........b
pram ......c
pric .........b
privat ....d
problem ....c
profil ....c
promis .........c
proper a...A....d
psycho .......c
question ....b
quick ....b....a
real ......D..b
reason ...g..a
reasonabl d
receipt ....c
recorder ....d
return .........c
right ....c.D..b
ring .........c
roof ......A..b
row ...BAaB
rul ...c
say .........b
schedul .........b
scream ...b
second ...B..A
selfi ....b
sham ......e
shared ....e
shotgun ......d
sid ...b
sin .........c
singl ....a.c
sit ......b
slap ......d
smal ....c.a
sociopath .......c
spreadsheet ....e
stand ....c
stay ....b
stick ....b.a
sticker ....B
stop ...c
straw ......b
tabl ...c
taken ...b
taster ......d
taxi ...A..E
teas .........f
tenner ....a....B
text ......E
thousand ......b
threesom .........c
tim ....b
torch ......E
trail ....b
tre ......e
treat ......b
tuesday ....b
virgin .........b
visit ......e
visitor ....b
voic ....c.A
walk ....I
wheelchair ......f
whol ...a.....c
wif A.aaA..C
woman ..ba...M
word ......c
year ...e..b..A
yes ......C..f

a #authority
and ......b

a #child
, .........c

a #device
for ...b

a #group
, ...b

a #harm
if ......d

a #meet
, ......c

a #message
of ..a.b
pop ....C
with ....b

a #secret
#number ....B..a

a #spouse
#meet ...b
, .........C
do ...C.....c
of ..ca.....D
sh ......b
who b..aDa...a
with ...ad

a #thing
about ......b

a #time
, ...c.....a
and ..a..Fa..b
is .........b
of .....e
or ......b
to ...d

a bad
influenc ..af

a ban
#number ...b
on ...b

a bit
lonely ...b
mor ......C..B
of a........b

a black
ey ......e

a book
club ...b

a bullet
for ......b

a chip
, ....b

a closed
door .........c

a coin
in .........b

a condition
of .........b

a coupl
of ...a.....b
who .........b

a danger
to ...b

a fresh
start ...b

a gold
digger .......c

a good
#spouse ...ca.C..a
#time .........B
daughter ...b
reason ...a.....b
sport .........d

a heart
attack .........b

a knif
for ......c

a lesson
with ......b

a letter
about ......b

a li
detector ....b

a liv
video ....c

a lot
about ....b

a man
, ...d
has ...C.....d
in ...a.....E
of ...c
who ....C.D..A

a messag
pop ....B

a new
#friend ...b
#secret ....B

a night
with .........b

a pair
of ....b

a partner
who b

a phon
for ...b

a photo
from ....b
of ....a.E..C

a pictur
from ....c
of ..b

a pity
if ......b

a promis
, .........c

a real
woman .........e

a right
to ....d.B..b

a roof
over .........b

a row
and .........b

a rul
i ...d

a say
in .........c

a selfi
with ....b

a stay
at ....b

a stick
, ......b

a sunday
with ...b

a threesom
with .........b

a visit
, ......c

a voic
not ....d

a week
is .........d
with ......b

a wif
duty .........B
who .....bc..a
with ...b

a word
with ...b

a yes
, .........d
last .........F

abl
to ...Ca....B

about
#day .........e
, ....b
a ....D....C
anyth ...b
half ....b
it c..C..Aa.a
me ....g....A
my adBA...bbD
th ..AC...BAB
that ......i..c
thos ...c
to ......c
us ......f
what a...A.A..b
when ...b
you ......b
your abCAC.f..c

about me
in ......b

about my
drink ......c

about th
#child ....d.D
#harm ......b..a
#parting ......B
#pet ......B
abortion ......c..b
clinic ......c
kid ....b
trip ......b

about when
i ...b

accept
th ....c.a

access
to ....h.D

access to
your ....e

accident
happen ......g

accident happen
#number ......c
on ......c

accord
to ...B

account
, ......c
of .......c

accounted
for ....b

acid
for ......b

across th
road ....b

act
lik b

ad
me ....b
my ..d.d

ad me
to ....b

address
#group ...f
book ...f
in ......b
is ......b
of ....B

address ,
so ....b

address of
th ....C

admit
it ........e

adult
, ....d

after
#closeness .........B
#number ...GC
, ...c
a ...B.a...A
i ...Bc.c
it ...b
me ...e..c
midnight .....c
our ......d
sex .........B
th ..AAB.J
that ....B....b
we .........b
you ....d.c..a

after i
hav ....c

after th
#parting .........c
wed ...c

after that
dinner .........d

after we
hav .........b

after you
hav .........d

again
, b..bC.Da
and ..Ae.eb
at .........b
i ...cBA

again ,
i ...c..B

again after
th .........b
that .........b

again and
i ...a..b..a
th ......b
you ...b.aB

again at
#number .........c

again i
wil ...a.Bb

against
me ...d..Bc

ago
i ....B

agre
to ...ac
with .b....b

agre to
th ....e

agre with
him .........b
me .b....d

agreed
to ......C..f

agreement
that .........c

aim
at ......b

airport
, ......b

airport ,
and ......c

al
#number ..cba....a
#time .B.F.....e
, .b..a
eternity .b
i f
it ......d
men .c
of .d.C..A..A
right .A.DE.A..F
th ...cD.B..b
that ......d
thre .........b
tim .f..b....B
week .....aa..b
your ...A...a.C

al i
am c
ask ...d
wil ......c

al in
th ......b

al it
tak ......b

al of
them .e
your ..E.d

al th
#friend ...b
men ..CcA
women ...c

al tim
, .da

alert
#number ....b
on ....b

alert #number
my ....b

alert on
my ....b

allowed
to ...C..B

alon
#day ......c
and .........b

along
with .........e

aloud
at .....b

already
written ......b

alway
, .c.C

am #harm
th ......b

am
#meet ....C.b..c
#number a........B
#parting ...D
a ......bAd
afraid ......D..A
after c
al .........B
ask c..e..A
awar ........c
away ....d
cal .........c
calm ......b
cancel .........b
carry .........b
cash .........b
com ......c
concerned ...a.....b
dead ...b
do .........B
du .........f
entitled .........c
fin ......C..A
finished ......c
fre ......b
giv ....C....A
glad ..CDB.C..D
go ....ab..A
happy ...A.AA..C
hav .........b
hold ......c
hurt ......C
i ....B.C
in ....aBA..A
jealous ...c
keep ....cb
lik ......d
mov .......b
not b.aaaa...a
off ...B..a..A
offshor ...ac
only .........b
out ..Ca
owed .........g
post ......b
proud ......B
put ..e.d..a
read ....h.a
say ......ab
scared ......B
send ......b
show ......b
sick ...d
skip .........b
sorry ..A.BDC..B
stay ...B
stil ......A..b
tak ...aaca
talk ..b
tel ..b...d
th ..caa....a
wait ...b
warn ......b
with ...b..A
your ..aba.G..c

am #number
shift ...b
th ...ab.b

am ask
for ...d
you ...c

am at
#group ...c
work ...c

am back
from ....d

am don
beg ......b

am entitled
to .........c

am fre
to ......c

am giv
up ...C

am go
to ..DAa.b.C

am hid
th ......b

am in
th ......B

am keep
a ....b

am on
shift ...b
th ...ab.b

am out
of .........c

am serious
, ...b

am sick
of ...c

am stick
with .........b

am th
#number .........e
on .........e
only ...c

am wait
for ...b

am warn
you ......b

am with
you ...d

am your
#kin ...c
family ...c
husband ....b....a

amount
of e

an
#time .A.b..C
#whereabouts ....c
accident ......d
airtag ....c
apology ......D
articl ....B
ax ......c
early .........D
effort e
end ...d
excus ........f
explanation ....d
ey ....ab
hour ...a..A..b
idiot .......c
open ......b
order ..e......a

an ey
for .....c

and
#day ..CB
#harm ...b..c
#kin ...E..D..B
#number ....aBa..B
#parting ...CA.A
#time .g..b....A
, ....a.b
a G.CCBDa
after ...d..a
again ....e....f
al ...a..b
another ....b
ask ....a.F
back ....d
be ..ea..C..d
bring ......B
by ...e.....d
com ...AD.I..a
confess .........b
cut ......c
d ...b
delet ....b
did ....B
do ..gdB.G..a
every ..HaE.C..C
forget ...e
from ...ea
get ...A..B
giv ...Ab.C
go ...E..G..B
hav ..AA..C
he ....aba..C
hed ....b.d
hel ....c
her ...ba.b
hes ...AB
hurt ...c..a
i a.BABccACA
if ...Ba.a..A
in ...aa....b
it ..BA.cb.A
itll ...a..e
leav ...BA
let ..c...A
listen ..c
look ....e.D
me ...bA
my ..ADAbb
night .d..b....B
no ..bdB.B.aH
not ...eA.F..b
noth ....A....D
now ....A.D..b
on ...BA.b
out ..bb
pan ..a.c
pass ..b.a
ready .........c
report ....d
said ...ea.a
say ..ab
se .....bb..b
send ..a.a....c
sh ...aE....a
shel ...a..c
show ..aab
shown ....b
sigh .........b
sleep ......C..F
so ..B...bb
sometim ......d
stay ..bf
stil ......E..b
stop ..f......d
tak ......C
talk ......B..A
tel ..ac
th C.Aa.da.Ba
that .b.cBCa.A
their ...c
then ...A.Ca
ther .....cbb.C
they ....b.d
think .....a...c
this .........b
thre ......b
to ...b
told ...d
us b
want .........b
watch .....b
we ......CB
wel ...GB....a
what ...Bc
when ..b.e
whether ......b
who ..c.g
women ..DF
you ....Ddcce
your ...BCdfd.A

and #meet
wher ......b
you ......B

and #number
#time ...c..c..C

and #parting
it ....b
your ....C

and #time
, .c

and a
#message ....c
#spouse ......a..c
husband ......b
no .........B

and after
that ......c

and again
after .........b

and at
#number ....e

and be
a .........b

and do
not ..beB.B
your .........b

and every
woman .BAc

and giv
me ....c

and he
wil ......b

and her
#kin .........b

and i
#harm ......b
#parting ....B
am ...A.bb.Bc
ar ...C
ask ....b
can ...bA.f
compar ....b
count ....b
do ..cdC.c
felt b
get ......e
go ...Ba
had ...CB
hav ..aaDC
hold .........c
intend ...b
keep ....b.A
know ...bG.ba.B
leav ....B
left .........E
lik ...D.....C
looked .........c
mak ....c
mean ......f
meant ......c
play ....c
put ....B
read ....c
said ....G
say ...dc
shant ......c
stil ...d
tak ......d
tim ....c
told ...CE.A..D
us ....f
want ...e..Bb
was .........C
watch ....b
wil ..Aabcd..b
would A..bA.A..a

and if
i ......b
you ....b.A

and in
this ...d.....a

and it
is ....A.da.a
stay ......c

and leav
it ....b
th .........b
your ....C

and let
me ..e......a

and me
, ...b

and my
#spouse ...B.....C

and now
i ...a.....c
you .........b

and out
of ...c

and pan
round ....c

and report
back ....c

and said
, ......c
you ...b

and say
it ...c
you ......e

and se
wher ......b

and send
it ..a.c

and sh
laughed .........b
stayed ......b

and so
ar ...a...c
do .........G

and tel
me ....b

and th
#child .........b
#device .....b
#friend ......b
camera ...b
kid .........d
next ...b
other .........B
phon .....c
rest .........d

and that
go ....c
is ..b.D.Ca

and then
#number ....b
on ....b
to ......c
you ..a......c

and think
of .........e

and to
hold .........b

and want
to .........b

and we
look ....b

and when
you ..a.b.A

and wil
not ......D..C

and you
ar ....J.db.d
can ..IA.fb
choos ......c
com ...c
get .....bB
go ...B
hav ...DBA
know .........e
ow ....b
said ....b
stop ...b
wil ...bc.c.AA
would ...G..b

and your
#kin ...B..a
colleagu ......b
cousin ...c
friend ...b..D
is .........c
parent ......c
whol ......b

angry
i ......b

annoy
me ........b

another
#group ...d
affair ......D..C
man ...B..b

answer
back ......c
it ....d
your ...d

answer when
your ...b

any
#message ....b
#time .a....a..C
day ......b
kind ..AC
messag ....c
other .........b
tim ....b
woman ...b

any kind
, ..AC

anyon
about ......d
i ...b
who .........b

ap
#number ...Ba
for ....c
i ....b
on ...Ba
tel ....b

ap #number
your ....b

ap on
your ....b

ap tel
me ....b

apologis
to ..b...E

apology
was ........d

ar
#message ...f
#number ....b.eDCc
#parting ...c..b
, .......c.C
a C.E.C..f
after ........d
allowed .........B
alon ....d
an ...B...g
ashamed ...A....e
asleep ....c.a..c
at ..b.f
banned ..cb
barred ...c
behind .........d
better ...d
both ...b
broken .......b.a
busy ...b
cancelled ...b
counted ......c
dead ....a.a..b
divorced ...b
don ...g..CD
easier .........d
fin b..B
finished ...d..B
for ...bF.D..b
forbidden ..d
fre ..A....DEF
frigid .......c.e
gay ...A..c
go ..cCa.c
grounded .....f
half .........b
history ...f
hom ....e
hop ........b
i ...a..A..c
in ...D..a..B
just .........C
lat .b.A.a
leav ...d..b
lik ......c
lucky ......b
married .........b
men ...b
mental .......d
min ...a.....g
my ....c.aH.f
never .d
next ......b
no ....b....B
not .D.eAdaDEa
obliged .........b
off ...b
on ..ADb.c.B
only ...E.....a
open ....d
out ..bfd
over ...k
part ....b
plan ........b
plot ........b
privat ....C
required ..c
so .......b
sorry ......a..b
stay ..cb.....A
th ...A..AeIe
ther ...Bc
think ....A.B.cE
through ...f
to ..hbc..DF
too ...c...e
toxic .......b
trash .......b
two .........d
up ....b....A
we ......d
welcom ..FA..BECF
with d..bc....G
you ..ADAE.bFA
your ...CG.F

ar #number
th .........b

ar ,
i ....C

ar a
#spouse ...c
cheat ....b
cold .........d
teas .........f

ar ashamed
of ........c

ar asleep
i ......b

ar at
#group ....b
your ....c

ar counted
out ......c

ar fre
to .......ADA

ar go
to ..a.c.a

ar half
asleep .........b

ar i
wil ...a..A..c

ar in
#closeness ......a..C
bed .........B
my ......b
th ...DC.D

ar jealous
of ........b

ar married
, ..D

ar my
#spouse .......B.d
business ....e
partner .........b

ar on
th .........b

ar out
, ...b

ar over
, ...c

ar part
of ....b

ar required
to ..c

ar stay
with ...c

ar ther
for .........b

ar through
with ...e

ar to
hav ...b

ar trash
and .......b

ar up
for .........C

ar we
stil ......b

ar welcom
to ....C....B

ar with
me ...c

ar you
stil ......c

argument
than ......B

arm
for ......b

arranged
it ...a..b

as
#body ....c
#number ...b
a ....DcB..A
cheat ....c
far ....B....b
i ..ebAab
it c..BA
long ...b.b..BA
my ....c..C
no ...b
of ...f..b
payback .....c...a
sh ...B
soon ...c
th ......E.a
wel ....dAA..A
yes .........c
you ..CFA..c.A
your ...Bc.Ba

as a
#friend ...b
condition .........b
friend ...c

as far
as .........b

as i
am ...c.....d

as long
as ...a.b..A

as my
#kin ....f.c
#spouse ....D

as of
#day ...a..b

as payback
for .....b

as soon
as ...c

as th
#child ....c

as you
ar ......d
do ......c
lik .....CC
stay ......f

as your
#spouse ....b....B

asexual
, .........c

ashamed
of ........b

ask
about ....e
after ......c
again .........e
and .........c
any .........b
befor ....H.E..H
for e..b..c
her ...A.....B
him ....c
is .........c
me ..dbG.D.GE
my ...c..e
nicely .....b...a
onc ....B....C
th ....i.E
that a..aF.Ba.A
til .........d
until .....D...d
what ....E
wher ....D
you .aD...a

ask about
th ....c

ask after
you ......d

ask again
at .........b

ask for
th ....c.b

ask me
first ..dc
why ......b

ask my
ex ......b
first ......b
permission ...b

ask that
you ...c

ask til
you .........c

ask to
#meet ...b

ask until
you .....C

ask you
to .aAa.ac..a

asked
, ...b
for ......b..b
her ....D.b..a
if ...B
me ...AE.b..A
nicely .........b
th ...Bd....A
to ...AI....c
you ....D
your ....d

asked for
#number ....b

asked her
to ......c

asked if
you .........c

asked to
#meet ....D
se ....D

asked your
#friend ....b

asleep
, ....b.A
i ......c

asleep i
am ......b

at
#authority ......B
#group ..CB.B.aBB
#number ..aDa.AB.B
#time ....a.a..b
a f........G
al Aeaa..F..A
any .a..a.c..A
bedtim .........b
breakfast ......A..b
chess ......C
christmas ...c
dinner .........D
diwali ......d
eight ...B..b.a
eleven ....b
half ......b
her ....b
his ....c.a
hom e..bCD...e
it ....b....b
least .........b
lunch ......D
me ...AGcc.cG
my ...bEb..a
night ......a..b
nin ...D
no .e
noon ....c.D
on ....b
our ......F
scrabbl ......B
seven ....A....C
six ..b...c
som a........b
ten ....c.B..a
th .B.ABaa.A
that ......a..B
this ...b
thre b...c
which ....b
work ...A.A.a.E
you ...eF....a
your .cbaabb

at #number
#number .........B
, ...GaB
and ....c
i ......c

at al
tim .d..b....B

at christmas
, ...b

at eight
, ......b

at hom
, ......c
when ..Ee..B

at me
at ......b

at midnight
and .........b

at my
own ......b

at our
tabl ...B

at th
#closeness .........b
#group ..DD.a...d
#time ...b
allotment ...B
altar .........c
bedroom .........b
border ......b
christen ...a.c
depot ...c
doctor ....b
door ...bb.C
front ....c
light ......c
ministry ......b
next ......B
nursery ......b
party ...a.....b
registry .........c
salon ...c
screen ....B
station ....D.A

at your
#device ....b
#friend ...bc
#kin ...Cbdc
desk ...c
gran ...b..b
own .....b
sister ......c
tabl ...b

aunty
on ...c

availabl
, .........f

away
from ..bdA....B
tonight .........b
until .........b
when ...AG

away from
me ...D..A.a
your ...b

away when
you ....F

awkward
if ......b

baby
com ...c
monitor ...Ab.A
shower ...c
to ......c

baby shower
, ...b

back
#number ....bb
, ...d
and ...f.b
at ....b.F..B
by ....A....B
for ......D..c
from ....eD
i ......b
on .....c
out .........c
th .....eD
to ..a.A.b..a
when ....Fh...A
with ...a..D

back ,
i ......c
th ...c

back and
think .........b

back for
it .........b

back from
your ...b..c

back in
#number ...b

back of
my ......d

back to
#closeness .........b
bed .........b
th ..f...c..A

bad
for ...b
influenc ..af

bag
and ....c

ban
#number ...b
on ...b

bank
, ...af
ap ....c

bank card
, ....b

bar
and ....b

bath
with ......c

bath with
th ......c

be
#closeness .........b
#message ...b
#number ...cb.b..C
, ......c
a d.eA..b..a
abl ...Ba
al ......B
ask ....c
at .....F
availabl .........d
blood ......e
careful ......f
consequenc .....dF
dead ......g
glad .........b
go ...c
good e.....A..B
grateful ......A..b
happier ...c..D.a
happy ......B..a
hom A.d.B.b
if ...b
in C.dca.b
interested ......b
kept b
lovely ......C
mad .........b
mor i...D.J
my ...ca....c
nic g.....A
nicer g
no ...fc.B
off ........b
on ..A.aab..B
out ...c
pick ......b
quick .........c
ready .........e
rud .........c
sad ...B..A
scared ......d
seen ........b
sensibl d
sorry ...A.d
sweet ......b
taken .........B
th B...B.b
ther a........B
tired .........e
told ...bb
too .........b
up .........b
very ......c
wait ......e
wil .........c
with A..b..A.da
your ...e

be a
#kin .........b

be abl
to ...Ba

be dead
by ......b

be don
with ...b

be fin
with .........b

be happier
if ...b

be hom
at ......c
by ...B

be if
you ...b

be in
a .........b
my ...b

be married
do .........C
to .......b

be my
#spouse ...bb
girlfriend ....c

be nicer
to ......b

be out
of ...d

be seen
with ........b

be sorry
you ......B

be taken
back .........B

be th
#number ....B....A
death ......D
on ....B....A

be ther
for c........C

be told
no .........d

be up
for .........c

be with
me ...d
you .........c

bear
that ......b..a

bear that
in ......b..a

beat
you ......B

becaus
i ..bB.I.JIB
it ......AH.a
of ..CcH.FeEE
sh ...BC...aA
th ..CA..aG.E
wer ......b
you ..BEcfAib

becaus i
am ....b.e
can ...b
do ...B
said ...b
wil ......c

becaus it
feel .........c

becaus of
my .......B
th ..DaE.DH.A
that ...e
you .......k
your .......i

becaus that
is ......b

becaus you
ar .....F.f
want ....c

bed ,
my .........b

bed
at .........b
by .........C
or ......b
when .........B
with ......b
you .........b

bed by
ten .........C

bed is
wher .........b

bed or
out .........C

bed with
me ......a..c

bed you
do .........c

bedroom
, .........e

bedroom whil
i ....b

been
#harm ...b
#number .........b
a .......f
drink .........C
our ....b
patient ...a.....e
to ...b
told ...Ca.b..D

been patient
sinc .........b

befor
#closeness ....d
bed ....d
i ....C....C
long b
me .c.d
sh ..c
th ....D.B..b
they .........b
we ...Ba....H
you DCbAdCbBD

befor and
after ....b

befor i
go ....d
hav ....b
let ......c

befor you
#meet ...b
can ....b
do ....e
mak ...c
would ......b

behav
, ......c
yourself b

behind
th ...A..d
you ...bb
your ....c

belong
to ......F..a

belong to
me .........e

beneath
you ........c

best
#friend ......C..D
man ......C

bet
th ......b
you ......b.a

bet you
can ......b

better
be ....a....e
for ...b
hop ......g
than ........bC
when ......b

better for
us ...b

better hop
i ......e

between
me ...b
th ...D.....e
you ......E
your ...b

between me
and ...b

between th
sheet .........f

bibl
say .........b
study ...c

big
mouth .......e
screen ......e

bik
, .........b

bik ,
i .........b

bil
with ....c

bil with
th ....c

birthday
and .........b

biscuit
tin ......B
to ......b

bit
, .........d
lonely ...b
mor ......C..C
of a.....c..a

black
ey ......e

blam
you .......d

blam you
for .......c

blank
you .....d

bleed
for ......d

block
al ..DcB
me ...F..f
your ..bc

block al
th ..BcB

block your
#kin ..ba

blocked
by ...b
th ...D

blok
in ...c

blood
#number ......c
on ......c

body
, ......C
belong .........b
can ....b

body ,
my .........b

body belong
to .........b

body is
min .........b
your .........C

book
, ....b....C

book ,
and ...ad

booked
th .........e

boot
and ......b

bor
you ........c

border
forc ......c

borderlin
, .......e

boss and
tel ......b

boss
to ...b

both
ar ...B.....D
di ......d
into ......b
know ........df
of ...aa.B
sid ....b
wear ....c

both know
what .........b

both wear
th ....c

bottom
of ......c

bottom of
th ......c

bought
, .........c
th ...b..B..b
you ......B..e

bought th
lingeri .........c

boy
, ......d
ar ......b

boyfriend
has .........c

brak
fail ......c

brazil
and ......b

bread
and ...d

break a
leg ......C

break
it ......d
off ...c
this ......B
up ...BAB...A
with ...f
your ....BCk

break up
with ...C..a

break with
your ...b

break your
#body ......b

bring
hom ..a......b
it ......D
me ..d.d
my ......c.b
them ...C
up ......a..D

bring hom
th ..b.a

bring me
th ..b.a

brok
a ......c
this .......c
us .......c

broken
#body ......e

brother
, ...E..E
to ....b.A

bullet
for ......b
in ......c

burn
th ......E

bury
you ......f

bus
stop ...C..c

but
a .......b.c
i ...Ad....g
it ......C
me .a.i.....D
sinc ...b
th ....c
you ......c.c
your ......a..C

but i
am .........c
hav .........e
would ....E....B

but you
wil ......e

buy
her .........c
me .........c
you ...b

by
#day ..d.bbb
#number ..d...a..B
#time ....b.a
a .........E
accident ....F.H
christmas ...c..a
even ....c
friday ....Aab
heart ....B
it ...ca
lunchtim ......b
me ....j.K..C
mistak ....F.B
noon ....Ca
now ...B..ad.c
on ...ac
photo ....b
summer ...c
sunday ...ab....a
ten ...E
th ..AEEBAC.A
that .........e
tonight ....b.B
you ......C
your ...E..a

by #day
, .....bc

by #time
if ......b

by me
, ...b

by morn
if ......b

by noon
or ......b

by th
#body ......c
#day ..b
door ....c
hair ......b
tim ......g
weekend ..b

cal
, .........D
and ....A.b
at ....b
from ...C..a
hom ...b
immigration ......b
is .........b
it ...acda..d
list ....e
me ...C
on ....b
that .........b
with ....d
you ......Ab
your ...E..c

cal away
from ......b

cal from
me ......c

cal it
a ......c..a
th .........b

cal th
polic ......B

cal with
your ....c

cal your
boss ......c

calm
me ...b
when ......b

calm me
if ...b

cam
#day ......b
and .........b
from ...c.....a
hom ....D
in ....b
stay ....b
up ....B
with ...BC.A

camera
at ....c
on ..a.B
tel ...b

camera on
th ....C

camera tel
me ...b

cameras in
th ....d

can
#meet .bcbaEB
arrang ......b
be ....c....A
check ....c....a
com ...E.....D
cry .........d
do ...cB....a
explain ......b
feel ......c.b
find ...d
forget ...ca
get ......b
giv .........c
go ...a..D..c
hav ..d..dg..A
hear ....c.E
i ...E..B..F
just .........b
mak ......c
meet ...d
not .a.abAAf.b
of ......c
open ....b
play ...c.a
print ....d
read ..c.h...g
refus .ACA.....F
say ..CA.GA..C
se ..a.aEE
show ....a.B
sleep ....a.B..a
stay ....GEF
stop .........D
talk ......b
tel ...Ac...h
turn .........F
wait ......C..A
walk .....e...a
watch ......b
wav ......b
we ..CEB.B..C
you a.MEIHKAFF

can #meet
about .........b
it ...B...b
th ....B
your ...e

can be
taken .........B

can do
is .........b
without ...d

can explain
it ......b

can find
another ...b

can go
to ..c......b

can hav
friend ...b
th ......c..A

can of
petrol ......b

can read
you ........d

can say
no ......F..F
what .........b

can se
it ...A...b
th ....B
your ...b

can sleep
in ....ac

can talk
about .........b

can tel
you ....a...b

can turn
me .........B

can walk
to .........b

cancel
her ...d
th ..e...f
your ...ABg...c

cancel th
#pet ......b

cancelled
it ...b

candl
, .........d

car
and ....B.a
into ......b
key ....BcB..b
park ...B

car into
a ......b

card
, ..ab.....G
and ....b
interview ......b
when .........d

card interview
is ......b

card when
you .........d

carry
#number ...E..a..f
on ...C..a..f
th ......E

carry #number
and ......b

carry on
and ......b

cas
for ......b
you ....a.c

cash
#group ......c
job ......c

cat go
out ......b

catch
up .........d
you ....a.c

caus
of .......c

chang
th .....g
your ...A.....c

chang your
mind .........d

changed
th ....Ca

cheat
#number .....ac
, ......db.A
again ...A.DID.A
on .....ac

cheat #number
me ......d

cheat on
me ......d

cheated
with ...B

check #number
th ....C

check
his ....E
it ....b
my ....H
our ....B
th ....F
that ....f
who ....c
with ....E
you ....c
your ..K...C

check my
#device ....B
phon ....B

check on
th ....C

check your
#device ....d

chess
#group ...B
club ...B

child
is ......b

chip
, ....b

choic
of ......b

choir
and ...b
is ...B

choos
, ....b
between ...i..F
th ..a.B
when .........b
your ..c

choos ,
and ....b

choos between
me ...e

christen
, ...b

church
about ......b
is ...b

cinema
with ...b

circl ,
so ...b

claim
min .........c

clear
of ...b
th ...b

climb
wal ...b

clock
in ..d.c

clos
th ....E
to ...c

closed
door .........b
to ...c

cloth
off ..a......g

club
and ...d
on .........b
or ...b

coin
in .........b

cold
shoulder .....d

colleg
, ...b

com
#number ...BA.Aa.c
, ...bC
along ...b
and .........B
back ......d..D
by ....c
for ...C
from .........c
her ..bC.....e
hom ...E.ee..A
in ....e....B
off ...cb
on ...BA.Aa.c
out ......b
round ....B....c
straight ..ad
to .........D
with ..CC..a..g

com #number
#day ....C
, ......A..b

com at
six ......c

com back
from ....b
to .....ab..a

com for
you ......b

com from
me ...c
th .........b

com hom
to ...a..b

com in
after .....b

com off
th ..ce

com on
, ......A..b

com out
with ....c

com round
again ...b

com to
#closeness ..c......d
bed ..c......d
me ....d.A
th ...EB....A
your ...BC

com with
me ......f
th .........c
you ......E

common
sens c

company
for ...c

compar
me ........e

compar me
with ........c

computer
, ....C

condition
for ...ce
of .........b

condition for
mov ...b

condom
in ....b
off .........f

condom off
if .........c

confid
in ...b

confirm
you ....c

conjugal
right .........c

consent
, .........d
was .........f

consent was
given .........b

consider
it .........e

control
freak .......e

conversation
with ....c

cook
#number ..b
on ..b

copied
my ...b

copy
me ....b

correspondenc
with ...b

cost
me .........b
us ......Ab
you .....h...d

cost us
th .......b

could
#harm ......E
be ......a..b
drop ......c
hav ......c
i ....A.F
kil ......E
not ......E.fJ
read ....d
se ......B
we E.....B..B
you c.PENHLHML

could be
th ......b

could you
be b
liv ......b

count
#number .........b
, ....c
for .........b
on .........b
th ....b
them ....c
to ......c

count as
yes .........c

count to
#number ......c
ten ......d

counted
out ......c

coupl
do ...b
of ...a.....b
who .........d

cousin
do ......b
wil ....b

cousin in
th ......c

cousin wil
be ....b

cover
th .........c
your ...b

cover th
#closeness .........b

cow
, .......f

cow ,
i .......c

credit
card a....aA..b

cross
me ...B.ec

crossed ,
" ......f
#number ...cE....d
#parting ...c
a ..E.b.b
be .........H
do a.....A..C
for .....b...a
get ..b
giv .........d
he ......B.aa
her ...c
how .........e
i ..BaaA.CCB
if ..EC.....c
it ..Bb...a.E
just b........b
leav ...b
my ..EcaCA
no ...a..b
onc ...a.....b
only .......c
our ...B
pleas ....B
refus ...b
sinc .b
th ..GEB..D
ther .c.D..a
two ...b
we ....b....a
what ......G..C
without ......b
you D.CCA.aAdD
your ..DAa..aeB

crowd
is ...b

cry
#number ......b
do .........c
if .........b
on ......b

cry do
not .........c

cry if
you .........b

cry is
not .........b

cuddl
without .........b

cut
down c
my ......b
myself ......c
off ..G...K
ti ...c
up ...A.ec
your ..fa..A

cut her
off ...b

cut off
th ...F
your ...b..H

cut ti
with ...d

cut up
your .....b

cut your
#kin ...c

d
and ...b

d and
d ...b

dad
and ...B
kept ...a..c
on ...b..B
say ....b

dad say
, ....b

dad would
say ....b

danc
#spouse ...b
partner ...b
with ...B.b

danced
with .....c

danger
to ...b

darl ,
and ......b

dat
#time .........C
a .........d
and ......C
night .........C
to ......b

daughter
in ...b

daughter in
law ...b

day ,
and .........b
you .........b

day
a .b
of ....C
on .a..b
to ......b
we ...b
without ....b
you ......c

day and
night ....c

day i
wil ......b

day you
hav ...c

dead
by ......g
than ......e
to ...c

deal
is ...b
with ...C.....A

dear
, ....b

death
of ......D

death of
me ......B

debt
, .........c

decid
about .........B
if .........b
what ..d...D..A
when .........f
who ...c

decid when
we .........c
wer .........d

decided
that ...c

deep
down ......G.g

deep down
you ......D.e

delet
#number ....b
every ...b
her .C.cB.B
it ....B
on ....b
th ..b...B..a
that ..bE
your ...cC

delet a
#meet ....b

delet her
number .C.c..B

deleted
it ....D
th ...aF.B

demand
that ..c
your ....B

demand that
you ..c

dentist
, ...b

deny
me .........f

depend
#number ....C.d
on ....C.d

desk
, ....d

detector
test ....e

di
of ......D

did
i ....A.D
not ...bD.B.ba
say .........e
th ....A.C
to .....af
you ..AD..A.HI

did it
to ........d

did you
know ......b
think ....b

dinner
at .........b
with ...b

disgust
you ........c

disorder
, .......b

distanc
mean .........c

ditch
th ..de

division
of .........b

divorc and
i ......b

dms
with ....b

do
, ...bb..a
a .........C
anyth .b
as ..kE..d
everyth .c
if ....c
it B.bAb...Bi
not .EacA..Bb
noth .f
someth d
th ....HEa..a
that ...Ae.C..b
this .........f
to ....Cdh
what ..cBD.B..c
with ...AB....C
without ...f
you BDE.DD..KE
your ...EB.A

do ,
and ......C

do as
i ..cA..a

do if
you ....d

do it
again ...bccC
daily .........b
for ...B.....c
with ......b..d
without .........b

do not
refus ...D.....g
stop .........e

do someth
about b
to ......d

do th
other .........b
sam ......E
thing .........b

do that
thing .........e

do this
for .........c

do what
i ..c...B..c

do you
hav ....c
mean .........e
need ...d
suppos ......c
think ...a..D..a
want ...D

do your
laundry ....b
part .........b

doctor
, ...b
say .........b

doctor said
#number .........b
six .........b

dog
down .........b
put ...b

dog put
down ...b

don
and ...c
beg ......b
it ....e.c..a
with ..cd

don with
you ......d

door
, ...bb
and ...B..c
locked ......d
to ...cB

door and
i ....d

door is
open ......b

dot
go ....c
is ....c

down
, .........b
again .........c
and ..c.E....e
if .........b
onc .........c
th ..a...b..F
to ...dd.Eh.B
twic .........b
what ....E
who ....b
you ........e

down ,
and .........d

down th
#group ...c
step ......b
toilet ......b

down to
you .......e

down twic
this .........b

drag
you ......c

drama
queen .......g

drawer
, ....b

drawer ,
and ....d
so ....b

drink
with ...b

driv
, .........c
into ......b
me .......e
off ......f
past ....c
us ......c
you ......H

driv me
to .......b

driv us
both ......e

driv you
to ......B

driver
, ...b

drop
in ...B
th ..bb..b..b
them ...b
your ......c

drop th
#child ......B
#group ...b
charg ......c
subject .........b

dropped
th ...b

drov
#number .........b
me .......c

drov me
to .......c

drunk
, .........B

du
to .......b

du to
your .......b

duty
, .........d
at .........B

duty as
my .........d

each
#number ....b
#time ...bc.c..a
, ....B
and .e.BC
day ...c.....a
even ....d
li .....b
night ...b.....d
number ....b
on ....b
other c...A....A

each #time
you ....A.b

each and
every .e..C

each of
us ...F

each other
#meet ....d

each tim
you .....d...c

earn
th .........b

easter
, ...b
and ...ac

easter ,
i ...b

easy
#number c
on c
to ......e

eat until
you ......c

eat
with ...c

eat your
lunch ...b

eid
, ...b

eight
, ......b
month ...c

either
th ...d
you ...C

embarrass
me .....b...A
you .....d

embarrassed
me .....ea..B

end
#day ...c
, ...d
it ......c..C
my ...A..e
of ..eE..E
th ....A.E..A
this ......B..A
to ......f
up ......f
when ...b
you ......c

end it
with ...d

end my
lif ......f

end of
it .........B

end th
relationship ......D

end up
in ......d

end when
we ...b

ended
at ....b
it ...B

energy
for .........c

engaged
, .........c

engin
run ......d

enjoy
it ......D.c
th ......d
your ......d

enough
, ...BB....c
of ...b

entitled
to ....b.B..g

entitled to
#closeness .........c
sex .........c

enugu
for ...b

even
at ...b
if ....B....a
though .........b
when ...AB....e

even if
you .........g

even though
you .........c

even when
you .........d

ever
heard .........b

ever heard
of .........b

every
#friend .a.b
#secret ....c
#thing ......c
day ....B
even ....b
invitation ...c
night ......b
no .........b
password ....c
purchas ....b
singl .j.KA.A
tim ....A.D
week .C.......a
woman .DBf

every #time
of .e

every singl
tim ...C..B

everybody
at ......b
know .b

everyon
at .e....a
in .d.a
what ......b
wil ....C.d

everyon what
you ......b

everyon wil
#meet ....A.c
se ....A.c

everyth
in ......B
you .f

everyth in
this ......B

ex
#spouse ......e..D
and ......E
got .........d
never .........d
said .........E
sent .........b

ex ,
and ......b

ex got
it .........d

exactly
what ......B.b

exchang
for .........d

excus
, .........b

expect
#closeness .C.......c
th ...a.....b
total .b
you ..b

expect th
sam .........c

expect to
be .........b

expect you
to ..a......D

explain
it ......b

explain to
th ......b

ey
#number ....e
and .........d
for .....e
on ....b
open ......b

ey for
an .....d

fac
and ....b
down ....E.C
i ....f
th .....c
up ....d

fac i
would ....f

facebook
pag ......b

facetim
me ....b

fail
, ......b

fair
fair .....g...b

family
ar .......b
everyth .C.B..f
link ....c
pc ....b

fancy
it ...C
you ...b

far
as .........b

farm
so ...b

father
said ...b..a..a

feed
th ......F
you .........f

feed th
#pet ......D

feel
about .........b
it .....b...B
lik .........b
saf .........D
valued c
what .....d

feel about
it .........b

feel lik
a b

feel th
back ......b

felt
noth ........b

fifteen
#time ....C
minut ....C

fight
, ......B

fil
your ...c..C

fil your
#body ...c..B
head ...c..B

film
it .........c
us .........b
you ....d

fin
, ...c.cd..c
by ...EB....A
with ...F..B

fin ,
i ....a.b..a

fin by
me ...EB....A

fin with
me .........C

find
#number ....c
a ......D..c
another ..fi..A
it ....C
me ...E..a.aD
my ....l....D
on ....c
out ...Kddg..C
someon ......G..c
th ..AcFd
you ..BB.Cg
your ...aAc...b

find my
#thing ......b
, ....b

find out
, ......b

find someon
els ......D

find th
#pet ...a..b

find you
, ......d
at ....E

find your
own .........c

finger
is .........b
on ....b

finish
what .........b
with ...b..a
you ......f

finish what
you .........c

finish with
me ......c

fir
to ......d
you ......b

first
#spouse ...DG....B
, ...Ba.F..b
and ....e.B
befor ...b
night .........b
th ......b..c
tim .....b
with ......b

first ,
and ....c

fiv
year ......b

fixed
your .........d

flat
, ......d

flat ,
i ......d

flirt
, .....b
is c
with .....d

flirt ,
i .....b

flirt with
me .........b

floor
, ......d

flower
, .........b

fly
to ......b

follow
her ....b
th ....C
through .........e
you ....h
your ....c

follow you
to ....f

followed
you ....b

followed you
to ....c

food
#harm .........b
bank ...b
poison .........b

foot
down ..c

for
#closeness .........D
#day ...FF....E
#meet ...b.b
#number .CCaaaA..C
#spouse ....ca
#time .........B
, ..a......f
a ..aaAdBbb
al .e.B
an ...bac
as .....ea..A
assault ......d
be .........b
befor ...c
coffe ...ab
com ...b
cook .........b
coupl ....b
dinner ...A.....C
each ...a.k...b
every .....d
forty ....b
girlfriend ....b
good .e.o..f
her ......c..a
him .........c
how ....b
if .........e
in ....b
it ......a..d
less ......d
let .........b
lif .........d
ly .....c
me d...gGCAD
month .........b
mov ...b
my ...bAH...E
myself ...G..Ea.C
noth .........c
now .........D
on ...f..B..b
onc c......a
our ...aC
proof ....B
sex .........B
show ........c
singl ...b.....a
stranger .........f
tak ....b
tat .....c
th A.BBDBDBbD
that ...C.f.b
them ...F
thirty ...cb
this ......e..c
thre .....c...C
two ......b..G
when ....c
word ..b.d
year .........B
you ..fg..a.F
your ...DBBcC.b

for #number
#time ..BBAa.a.B

for ,
if .........f

for a
#child .........c
#parting ......d
#spouse ...c
#time ...AaeB
divorc ......d
liv ....B
man .........c
month ...A.c
week ......B
woman ......b

for al
eternity .b

for an
#time ...dd
ey .....d
hour ...ca

for as
long ......b..A

for each
#time ....C.b..b

for forty
#time ....b

for good
, ...c

for her
, .........b

for if
i .........b

for it
in .........d
to ......b

for me
, ...DA.F..b
and ...c
to ...cb

for mov
in ...b

for onc
, .......b.a

for show
, ........b

for singl
peopl .........b

for stranger
, .........b

for th
#closeness .........B
#day ...B.....a
#friend .....ab
#thing ....D
#time ..a.dbb
day ......f
dentist .........b
hous ......c
lamp ....F
man .........b
rest .f
sam ......b
stream .........c
trip ....b
visa ........b
weekend ...B.....a

for thirty
year ...c

for thre
day .....c

for two
week ......b

for when
you ....c

for you
, ...d.....b
i ......b
to ...BF.A

for your
#authority ......C
#day ...b
#device ....c
#kin ...B
#secret ....G
visa ......B

forbid
th ...c
you ..b...A

forbid you
to ..b

forget
about ...a.....c
you ...b

forget about
th ...a.....b

forgiven
me .........b

forty
#time ...d
year ...b

forward
me ..e.h

forward me
any ....b

foster
#kin ...d
mum ...b

found
a ....b
in ......d
your ....E.A

four
hour .........b

fourth
floor ......b

fre
, .........c
to ..C.B..BFG

fre to
#parting ......b
leav ......b

fresh
start ...b

friday
, ..BGB
drink ...b
night ......c..b

friday ,
i ...B

fridg
, ....c

friend
, ..ca
again ...d
and ....C.C
ar ...a..Ec
at ....b
by ...b
from ...B
had ...b
i ...cb
in ...A..b
of ..AB
only ...b
when ....B
you ...e

friend ar
welcom ...D

friend at
th ....c

friend can
not ...d

friend from
th ...C

friend in
cork ...c
th ......c

friend is
a ...B

friend of
any ..AC
th ...c

friendship
with ...d

from
#day .bbfa.A
#group ...Ad....c
#harm ......b
#number ...B.....A
a ...C.....a
goa ......c
hom ...c..B
insid ....b
me ..EED.c
my ...Da.A..D
now ...b...aa
on ......c
th D..Ab.BB
them ...b
this ...e..c
today ...c
tonight ....b
work .........c
you b.A.E....b
your ..cf.....F

from #day
i ....d

from #group
is .........b

from her
#number ...c
on ...c

from his
#friend ...b
mat ...b

from me
, .........D
and ...A..f

from my
#kin ....b
old ......b

from now
#number a..b...aa
on a..b...aa

from our
lif ...b

from th
#group ...Ba
beach ....B
marathon ...b

from this
#time ...b.....a
week ...b.....a

from tonight
i ....c

from work
is .........b

from you
, ...B.....c

from your
#kin ....c

front
and ....b
door ....D
of ..aC.c

front of
her .........b
me ....d
my ..c...b
you ......C
your ...B..E

ful
access ....b
of ...dF.A
stop .d
tank ......b

ful access
to ....b

funny
thing ......b

funny thing
, ......b

gap in
th ....b

garag
with ......c

gav her
a ...b

gav
me ....B....C
up ..B.D
you ...ab....e
your .........b

gav up
check ....B

gay
#friend ...b
friend ...b

get
#closeness ..d......d
#harm ......c
#number ...cD
#time .....f
a ..a...bG.B
an ......b..a
at ......B.e
away ...A....b
blocked ...c
even .....f
for .....b
found ......c
half ......c
help ...b
hom ...C.....A
in ..b
it .........h
lost ......c
me ......D..d
my ..f......c
no .....gD..G
off ..e......A
on ...dC....b
opened ....b
out .........b
over .........d
pregnant .........b
read ....c
rid ..ee..D..A
shaky ......b
som .....b...g
swapped ....c
th ..BD.....A
thrown ......b
to ......B.CB
undressed ..e......d
up ......G..E
used .........e
what .........d
written ....c
you ..AAF.gA.a
your ..bDa....b

get #number
with ......B..a

get a
#harm ......c
#time ....B
minut ....B
slap ......b
yes .........b

get an
hour .........b

get away
from ...A....b

get in
th ......b

get on
with ......B..a

get out
of .........b

get rid
of ..dc..C..A

get to
say ...b

get used
to .........b

get written
down ....c

get you
fired ......e..A
out .........b

ghost
me ......c
mod ....b

ghosted
me ......b

girl
and ...B
at .........c
night ...e.....C
trip ...b
weekend ....b
who .....cd..c
would .........b

girlfriend
, .........B
com ....b
send .........c

giv
back ...d
her ....b
in ...IH.E..f
it ....a.F
me b.BFc...Bc
them ......b
up ..dlA....G
you ...ba.a

giv his
#spouse .........b
wif .........b

giv it
her ....b

giv me
#number ......b
on ......b
oral .........c
th ....b.c
what ....C....f
your ..A.d.B

giv up
th ..beB....B
your ...e

giv us
your ....b

giv you
th .....c

given
up ...f

go
#group ...C
#meet ......C
#number ...A.....b
, ..ce.A
ahead .....a...c
al .........c
along .........e
and ..bCA
back ....cA
by ........ae
cold ...b
down ...B..e
for ....a.D..C
in ...Aceb
miss ......b
nowher .c.e
of ...b..a
off ...Eaab
offlin ....c
on ...Aa....b
or ...h..A
out ....d....B
over ....c.d
quiet ....A.A..B
se ......B
through ....f.A.aC
to A..b.baAD
under ......g
up ....B.e..C
without ...G.aD..h

go #number
, ......e..a
in ......B.c
read .........b
th ..b...b

go along
with .........e

go back
#number ....d
to .....B

go by
myself ........b
that .........c

go down
th ......c

go for
a .........C
you ....e

go hom
without .........b

go in
a ......c
my .....bA
th .....bd

go of
th ......b

go off
th ......d

go on
, ......e..a
in ......B.c
read .........b
th ..b...b

go or
i ...c..D

go out
and ....c
of ......d
when ...c
with ....C
without ..Ha..D..B

go over
it ....c

go round
ther ...b

go through
with ......b..a
your ....c.G

go to
#closeness ....a....B
bed ....a....B
carry .........b
keep ....c....c
key ......b
mak .....b
my ....a.B
need ....c
prison ......d
put ......b
read ......b
th ..b.C....a
that .....cA
work .........b
your ...BA.c..c

go under
th ......b

go up
in ......d

go with
him ...c..a
you ......B

gold
digger .......f

golf
#group .....ab
club ......b

gon
, ......d
by ...b

gon ,
so ......b

gon from
your ...b

good
#spouse ...b..C
#time .........H
, ...a...b
mood ......c
night .........E
reason ...a.....c
sport .........d

good #spouse
giv .........b
would ...b

good husband
giv .........b

good to
me .........b

goodby
to ...d

got
#number ......e
a ...a..b..a
in ....b
it ...ac....a
me ...f..D.F
on ...a..b
th ..BEA.a
to a.gca.B
until ......b
us .......b
you ...ba.C..d
your ...C.....b

got me
, ...d

got to
watch ....c

got you
th ....b....a

got your
#secret ....b

grac
, .........b

gran
clock ......b

green
card ......f..a

green card
interview ......b

grew
up .........C

group #meet
with ...C

group
, ...f
chat ......b

group chat
with ...C

grow
, ...b

guard
at ....b

guinea
pig ......b

gun in
th ......c

guy
friend ...c

gym
bag ....c
partner ...b

had
a .....ECB
asked ......b
better ....b
enough .........B
her ...c
it ......Ca.a
no ...E
not ...D..c..A
th ......d
their ...h
them ....e
to ...EG.B..G
you ...d...d.b
your ...bb

had a
whol ...b
word ...b

had enough
of ...b

had their
last ...c

had you
not .......b

half
, ......c
of ......D
th ....C

half of
th .....aD
that .........b

half th
hous ......c

halfway
is .........b

halfway is
not .........d

hand
, ......b
back ...c
go .........b
in ..ac..E..H
on ......C..B
over ..a.f.E
them ......c
ther .........c
wher .........c

hand in
your ..db

hand it
over ....c

hang
#number ......b
myself ......h
on ......b
out ...d
up ..bb..A

hang out
with ...e

hang up
th ...b

happen
#number ......b
on ......b
to ......f

happen if
you ......C

happened if
you .......b

happened
to ......f

happy ,
and .........b

happy
for ...B
if ...b
with ......B

happy if
you ...c

happy to
be ...b

has
#message ......b
#number ....B....a
a ..A.acd
asked ......b
been .b..d.D
got ...d
his .........c
need ...A.....d
no ...b.....J
not ...C..a..A
th .........B
to a.ifc.Kb.b

has a
#whereabouts ....B
duty .........b
pric .........b
tracker ....B

has asked
me ......b

has got
to ...d

has need
and .........b

has th
right ......c

has to
be .b..c....e
go ...e

hat
for ......d
it ......B
to ......b

hat for
th ......d
you ......D

hav
#closeness ...F....Bd
#kin ...b
#number ..b...b
a .....abC
already ........bb
an ......a.aC
and .........b
another .........b
approved ..d
asked ...eb.A..A
been .....A.b.b
blocked ....B
booked .........C
both .........B
changed ...bB.A
com .........c
decided ..bA
deleted ....D
don .........d
drafted ......d
dropped ...b
earned ......F
eaten .........b
filled ......c
finished ...D..a..a
forbidden ...c
found ....b
fun ...F..A..C
gon ...Bb.E
got ...b..b..A
had b.b...D..d
her ...b..a..a
hidden ......F
him ......b
his ....d
it ...ad.A..b
just ...b..a
kept ...A.....c
known ........b
learned ......B
left ...ed
lost ...a.b
mad ..b...E..b
me ...h.....B
met ...g
moved ......B
my c...e.A
need ...C.....e
never .b.C.....E
no aB..ACafaC
nobody ...b
not .g.b..f
only ....d
packed ......b
put ..F.acB..A
saved ......b
seen ..aec....A
sent ...b
set ....b.A
sex ...F..A.Be
slept ...A.....c
spoken ..b
stopped ...ADaB
th ..DEb....G
them ...F..b
thought .........b
til .........b
to b.db.FA.Pd
turned .......c
two ...B..b..D
until ......e
waited .........e
what .........e
you ...aMHgE
your ...Hb.d..B

hav #closeness
with ...A..B..c

hav #friend
of ..BB

hav #number
#friend ...b

hav a
#account ...b
#spouse .........C
choic ......b
few .........b
good ...D
minut ....B
right ....c....b
threesom .........b

hav already
written ......b

hav and
to .........b

hav asked
th ....c
your ...ab

hav been
patient ...a.....e
through ....b
to ...b

hav don
it ......c..a

hav finished
with ......c

hav friend
of ..BB

hav got
#number ......a..b
a ...dD.cB.a
it ....c
me ...f
on .........b
th ...A..a..C
to ..dA..C
until ......b
you ...b

hav had
you .........b

hav hidden
your ......C

hav kept
a .........b

hav mad
me .........b

hav me
, ...b

hav my
back b

hav need
and .........b

hav ordered
#number ...b
a ....b

hav put
up .........b

hav said
no ...B
yes .........b

hav seen
how ...c
me ......b

hav set
your ....b

hav sex
with ...A..B..c

hav slept
with .........e

hav th
#pet ...c..b
#thing .........c
#whereabouts ....b
car .........c
dog ...c..a
second ....e

hav to
be .........E
go ...f
liv ......d
sleep .........c
stop ...c

hav told
her .........b
th ...cc
you ...B.....C
your ....a.C

hav until
#day ......b

hav waited
sinc .........b

hav you
deported ......d
seen ......B

hav your
#authority ......c
visa ......c

he
#parting ......b
ask .........e
can ...bac
di ......b
giv ...b.....b
has ...c
is ..ba...f.C
leav ......b
may ..ec
need ...c
said ....A.D
say ...ac....b
told ...B
want .........b
wil ...a..b
would ......C

he #parting
me ......b

he has
to ..ac

he is
not ..da

he leav
me ......b

he said
no .........b

he was
right ....b

he wil
not ...b

he>
" ...F
#body ......b
#closeness ....c.B
#friend ...B
#kin ..ab
#meet ...d..B
#number ....Cab
#parting ......f
#spouse ...b
#thing ...Ad
#time .....bc
, ..BEa...b
a ...c
and ....EFG.C
ask .........b
but .........b
cam ...b
can ...cad...a
di ......b
do ...D....a
friend ...B
from ...C
get ...c
giv .........c
go ...c..A..a
had ....B....A
hand ......b
has ...b
he ...a.d..b
hes .....d...b
his ....aBE
if ...b
in ..D...B..c
is ....a.Ac
it ....Bd...a
leav ......b
letter ....b
may ..ec
me ...ba...aa
my ....A...d
need ...b
not ..ba....d
of ....adC..A
on ...a.cd
partner ...d
peopl ...B
said ...AC
say ....b....a
shar ....d
sleep .........b
so .....c...b
stag ...b
th ....B.B.b
that ...C.....E
this .........b
to ....B.E.c
told ...CA.B
twic ...c
want .........b
wanted .........b
was ........D
what ....c
when .........c
who ...ae
with ....d
would ......D
you ...bcBc..C
your ...D

head
, ......G
in ......b

headach
is ........b

hear
about ....Acc
if ....d
it ...DE.D
me ..ca
no ...D.....f
th ....c
that ...Ab.a
what ....d.c
who ....e
you ....C
your ....B

hear about
th ......b

hear it
from ....B.A

hear th
#message ....b

hear what
you ......b

hear who
you ....b

hear you
hav ...b

heard
of .........b

heard of
them .........b

heart
, ......b
th ...b

hed
driv ......b
lik ...c
rather .........d
tak ......B

hel
#meet ...b
se ...c

held
your .........b

held your
#body .........b

help
for ...b
if b
my ........b
you ...C..A

help my
#kin ........b

hen
do ...e..C
weekend ...b

her
#body ....A....b
#closeness ......c..c
#device ...ad....B
#group ...A.....b
#kin ...dA.D
#meet ....c
#number .........B
#pet ......c
#secret ....d
#spouse ..AFC....a
#thing ....cab
, ..ccd...b
a ....G.C..a
and ..a.C.a
aunty ...e
bank ....b
bed .........c
car ......c
door ......b
down ......b
ex ...AC
friend ..AB
friendship ...b
from ...b
husband ..A......c
i ...DB....C
in ......f..D
it ...a.....C
letter ....e
man ......E..i
nam ...B
number .CAe..D
off ...d
onc ...ba
peopl ...d
phon ...ac
round .........b
th ....C
that .........c
to ....D.b..d
wag ...b
with ....B

her #device
and ...c

her #kin
in ...d

her ,
and ...bB.d..b
i ...Cb.e

her and
i ......b

her husband
her ....b

her in
a ......c

her number
and .BAb

her out
of ...b

her phon
and ...c

her to
stop ......b

her with
me ...c

hes
#number ......d..C
a ......Ab
not ...e
on ......b
too .........b

hid a
#whereabouts ....D

hid
your .....gG

hid your
#device ....b
phon ....b

hidden
your ......C

him
" .........b
#closeness .........D
#number ....a.D
, ....b...b
everyth ......b
for ....b....A
in ......b..b
on ....c.B
sex .........D
th ....C
to ...aB.B
what ......b

him ,
and ...C
i ....c
or ...c

him i
want ...b

his
#account ...ae
#body .....C
#device ...Ac.B
#friend ...c..D..b
#group .....d
#kin ...cb.G..C
#meet ...ec
#pet ......b
#secret ....b
#spouse ..CCCE...A
#thing ...B
girl .........b
hotel ....b
lif ...c
mat ...c
number ......b
own ...D
parent ...b
phon ....c

his #spouse
#closeness .........b

his wif
sex .........b

hit
th ......Ca
you ......i

hit th
wal .......b

hiv status
is ......b

hold
#body .........C
hand .........C
it .........B
me .........B
out .........f
th ...A.....F
them ....b
you .........f

hold th
#secret ....b

hold you
to .........c

hold your
hand ......C

hom
, ..cdb....A
alon ......c
and ...e
at d.....a
by .........C
offic ......f
th ..a.c....c
to ...c
when ...a..G..A
without .........b

hom ,
and ...b
so ..a...b
you ......b

hom at
#number ......b
a b

hom by
#number ..a...b
ten ......b

hom when
i ...d..C

honey
, ....b

hop
for e
i ........i
we ......c
your ......d

hop for
a c

hop i
do ......b
wil ........c

hop you
wil ......B

hopeless
with .......b

hospital
and ...a.....d

hot
tub .........c

hot water
bottl ......A..B

hotel
bil ....c
room ....d

hour
, ....b....b
and ...c..B
of ....B....C
with ...db

hour with
your ...c

hous ,
and ...a..c

hous
again ...b
is ....D
over ......b
rul ....c
th .........b
without ...b

hous whil
i ...c

how
, .........b
com ....c
do ......D
els ...ac....a
i ...c..E
it ...a..C..I
many ...Bd
peopl ......b
th .........B
to ....G....b
would ......c
you e..G

how i
wil ....b

how it
feel .....c

how we
do .........B

how you
#meet ......b
lik .....c
speak ......b

humiliat
me ......b.d
you .....bb

humiliated
me .....bb

hundred
follower ...b
percent .e

hundred follower
and ...b

hundred percent
of .c

hurt
me ...a.bC.hD
that ...b

hurt me
, .....b

husband
, ...b
and ...C
has .........b
her ....b
i ....a....C
to .........B
who .........B

husband ,
and ...a.....B

husband giv
his .........b

husband has
his .........d

hypocrit
, .......d

i
#closeness ..GD.....C
#group ...F
#harm ......b
#meet .b....b.ca
#parting ..F...C
#thing ....e.E
#whereabouts ...ca
, ......d
am a...A...b
answer ...b..E
ar ...C
ask d...gCL..A
asked ....c
audit ....c
beat ......C
bet ........b
blam .......e
blocked ...bB
blow ......d
booked .........c
bought ......A..d
break ......f
bring ....D....e
buy .........d
cal ..bb.c
cam .........d
can ...AdDaAeB
carried .........e
catch .....b
cheated ...C
check ....g
choos ..aC.....a
cleaned .........b
closed ....C
collect .........b
com ..bcA.A..d
compar ....b
could ....b.f..c
count ....i
covered .........c
cried ....E.B..B
cross ....d
cut ...Bb
decid ..fe.....a
deleted ...cI
demand ..b.a
did ..b......a
do BbAA.B...a
drink .......e
driv ......b
dropped ...DC
drov ......B..d
end ......e
expect c.bc.AF..a
feel ...FABC.BA
felt b.....A..A
find ..H...D
flew .........b
follow ....c
forbid ..kf..C
forgav .........d
found ...BC
gav .......D
get ...D..Bb.a
go ...bbDB
got ......Dd.a
had ..ACaA...C
hav A.b..aA
heard ....D
hid ...a..C
hired ....e
hold ....f.bd
hop b..DC
insist ..b
inspect ....c
installed ....d
intend ...ab
is ...b
jump ......b
just ....Ab
keep ...b.bbb.a
kept ......b..a
knew .........D
know ...CACb.eB
lay b
leav ...E
left ...JH.K
lent .........c
let ...BEB
lik C.BEA.CC
listen ....f
lock ...dA
logged ....B
look ....g.L..E
looked .......a.c
los ....C
lov ...C.....A
mad ...ba.B
mak ....b
married .......a.b
may ....c
mean b.eca.a..D
meant ...c..b
might ......c
mind ...b
miss ...CB.F..A
monitor ....b
moved ...b
need b........D
no ...C
not ....f
noticed ....C
onc ....B.A..A
only ...B.....a
open ....d
ow ....D.AB.I
owed .........B
own ......d
pack ......c
parked ....B
pay ....eD
phoned ...cc
pick .........b
play ....d
point ......b
post ....Cbb
prefer ...b
promis ...CD
promised .........E
provid .........b
pulled .........b
put ..CCA.AG
quot ...e
rang ...ab
reach .........b
read ....cB...A
refus .........G
requir ..b.d
respect .........b
ring ....d.A
said ...bFC...A
saw ...c....b
say .ahbc.A.BA
scrol ....c
se ....fB..b
search ....b
send ...B
sent ....G.A..C
set ..ca
shal ...Abbb
should ...b.....c
shut .....bC
simply ....c
sit ...ad
slept ....G....C
slip .........b
smel ....e
sniff ....c
sold ...c
start ....d
steam ....d
stil ...a.....B
stop ..IDEbA..E
stopped ...EE
suggest ....b
swear ......d
tak ..DC..A
tel ...JH....f
think ...bB.E
thought ....A.H..F
throw ......h
tim ....e
told DDA.B.A
took ...a..B..d
track ...cb
tried ......b
trust ......B..C
turned ....G
understand ......b
unpack ....c
us ....c
used ...DB....A
wait ....c
walk ......B
walked .........C
want ebacc..cAc
was ..a.C...AD
watch ...be
wear ....B
went ...b.C
wer ......d
wish e...c
withhold .....b
would a..A..A.aC
wrot ...b

i #meet
#number ......b
her ....c....a
wher ....c
you ..c.A
your ....c

i #parting
my ...ac
smok ...d
th ...DC

i #thing
th ....d
to ...b

i #whereabouts
th ...c

i am
#meet ....C.b..c
#number a........B
#parting ...D
a ......bAd
afraid ......D..A
after c
al .........B
ask c..e..A
awar ........c
away ....d
cal .........c
calm ......b
cancel .........b
carry .........b
cash .........b
com ......c
concerned ...a.....b
dead ...b
do .........B
du .........f
entitled .........c
fin ......C..A
finished ......c
fre ......b
giv ....C....A
glad ..CDB.C..D
go ....ab..A
happy ...A.AA..C
hav .........b
hold ......c
hurt ......C
in ....aBA..A
jealous ...c
keep ....cb
lik ......d
mov .......b
not b.aaaa...a
off ...B..a..A
offshor ...ac
only .........b
out ..Ca
owed .........g
post ......b
proud ......B
put ..e.d..a
read ....h.a
say ......ab
scared ......B
send ......b
show ......b
sick ...d
skip .........b
sorry ..A.BDC..B
stay ...B
stil ......A..b
tak ...aaca
talk ..b
tel ..b...d
th ..caa....a
wait ...b
warn ......b
with ...b..A
your ..aba.G..c

i ask
about ....c
for b...d

i asked
for ....e

i blam
you .......d

i booked
th .........b

i bought
th .........b
you .........e

i bring
hom .........c

i brok
a ......d

i buy
th .........c

i cal
your ......b

i can
be .....aB
check ....c....a
do ....D
feel ......c
get ......c
hav ......b
hear ....d.D
look ....d
mak ......d
not .b.bc.a.DD
open ....c
read ....f...g
se ....c.D
tak ......b
tel ....c.G.j

i catch
you ....a.c

i cheated
with ...B

i check
it ....b

i com
along ...c
first ...c
in ..b......a

i could
hav ......b
not ......F
read ....d

i count
th ....c

i cut
off ....b

i decid
what ..d......B
when .........c
who ...b

i deleted
th ...b
them ......b

i demand
that ..c

i did
it ......b..B
not ..a......b
to ......e

i do
, ....d
it .........C
not ...DF.C
th ....B.b..c

i drov
#number .........b

i emptied
th .........b

i ended
it ...B

i expect
#closeness .C.......d
a ....c
sex .A.......c
th ...a.....b
total .b
you ..c

i feel
lik ....d

i find
#number ....c
on ....c
someon ......D

i fixed
your .........b

i forbid
th ...d
you ..c...A

i found
your ....B

i gav
th ...b
up ....C
you .........b

i get
a ....b....a
back ......d
my ......a..g
som .....b...e
th ....e....D
to ....b.D
what .........b
your ....d

i giv
you .........d

i go
, ...f
and ...aB.a
by .........e
over ....c
through ....l.E
to ...G.....B
without .........b

i got
it ......b
you ....b....d

i had
no ...B
to ...CG
your ....c

i hav
#number ....C
a ...C..b..a
already ..c...b
approved ..d
asked ...de
been .....A...c
blocked ....B
booked ......B..D
changed ...bB
decided ..bA
deleted ....D
drafted ......d
earned .........f
filled ......c
finished ......a..b
forbidden ...c
got ..B...c
had ...ab
hidden ......F
it ....d
left ...ca
looked ....c
mad ..c...E
married ...b...b
met ...b
my ....d
need .........c
no ..CJ..F..J
not ...ca....A
noth ......c
only ....d
picked .........b
put ..DaacF
rung ...B
said .bb......A
saved ......b
seen ...da.F..A
set ....b
spoken ..b
stopped ....DaA
th ....d.c
to ...B..Bd.d
told ..b.b....a
waited .........e

i held
your .........b

i hid
her ...b

i hop
we ......c
you ...F..A

i inspect
th ....c

i intend
to ...ab

i is
not ...b

i just
hav ......c

i keep
a ......c
th ...b..a
your ....a.b

i know
a ......c
exactly ......B.c
how ....B
it ..a.b.E
peopl ......g
th ....c.a
that ....b
what ...aC....D
wher ...AC.b
which ......d
you ..b.c.K.b
your ......b

i leav
my ....c
th ....B

i lent
you .........c

i let
go ......b

i lik
it ...aC....E
to ....d.c

i liv
with .......b

i look
at ...Bb

i mad
a ....b
him ...e

i married
a ...a...b
you .........b

i marry
you .........b

i mean
it ..ba.ae
to ....d

i meant
it ...b..c

i mind
that ...b

i miss
you .........C

i need
#number .........B
it .........d
my ...b
th ....d
to ......c..B
you c..dC

i ow
you .........D

i owed
him .........B

i phoned
th ...ac

i prefer
you ...b

i pul
th ......b

i put
a ....d
it ....D
th ....A.B

i quit
smok ...d
th ...D

i quot
th ...d

i rang
th ....e

i read
it ....c
that ....E.a
them ....b

i remind
her .........c

i ring
th ....d
to ...b

i rubbed
your .........b

i said
i ......b.ab
it ......c
no ..ba.....B
yes .........B

i saw
how ...b
your ....D

i say
#day .........b
, ...d.....a
it ....b
no ...e.....I
tonight .........c
who ...d
yes .........B
you ...b

i se
her ....c
it ....D
wher ....c
your ....d

i sent
you ....C

i set
it ....b
that ....c

i should
not ..bb.....b

i sit
in ...b

i spend
#number .........b
on .........b

i steam
open ....b

i stil
hav ......c

i stopped
read ....G

i tel
her .........d
him .........c
th ......d
you ..e...B..C

i think
i .........e

i tim
it ....e

i told
her ...CB
him ..bb
his ...b
my ....c

i took
it .........b
th ...d.....a
you .........b

i us
it ....c

i want
a c
is ...B.....F
it ....b....d
my ......b..a
sex .........b
th ....d
that ...b
them ...b
thos .........b
to ..bA..K..B
us ....E
you ...cAb
your ...ec.a

i was
#number ....B
promised .........c
wrong ......B

i went
through ....b

i wer
you ......g

i wil
" ....b
#closeness .........c
#harm ......hB
#meet a.B.B.C..A
#number ...b.....A
#parting ....B....a
#secret ....b
#thing ...AaAB..B
#whereabouts ....d.B
a ...cd....a
ask .....EF..A
assum ....d
be ..aAh.a
believ ....d.C
break ...ACCc..A
bring ....b...d
can ......C
cheat .....d
check ....b.A
choos ...b
com ......b..C
cry .........b
cut ......e
do d.b.bb...A
drop .........b
end ...J..a..A
everyon .b
finish ......c
friend ...b
get ..a......B
giv ......b..B
go ......D..A
hav ...Dd.a
he ........c
help .........d
how .........c
humiliat .....b
hurt ....a.h
if ...AAd
in ...C..C
jump ......c
just ......A..e
keep ...B.AA..b
kil ......d
knock ......b
know ....e.D
let ......b
listen ....C
log ..ab
mak ...E.a...E
mov ......C
my b..aaA
need ....g
never ......H
no ...cc
not D.BBA.HBAE
our ...a..Bb
out ......d
pay ......D
play ......c
post ....F.f
pour ......c
push ......c
put ....A.d
quit ...a.....b
read ....Bd
refus ...e
report ......d
ring ......A..B
rip ......b
say ..CAD....D
se ......b
send ....B.b..B
set ......e
sh ......A.b
shar ....C.b
sign .........b
sinc ...c
sit ...BA
smash ...c..c
start ......f
stay ......D
stop ..ba..Ba
tak ..A.ABb..A
teach ......d
tel ..C.C.cEDD
th ..CA.AA
think ......D..a
thos ......c
track ....d.B
vanish ......b
wait ......B
wak .........b
we ...Ac
wear .........c
wer .........b
what ....E.E
wherever ...b
with ....b
without ...b
writ ....B..a
you ...Aa.Adg
your ....aHBdf

i would
#closeness b..A..F..D
#harm ......e
#meet .........b
#parting ...Ba.B
also .........b
appreciat f
ask ......B
be B...A....A
cal ...a.....b
check ......b
cry ......C
di ......D
do ...b.de
drop ......d
end ......D
feel ...db.B..b
hat ...B..d
hav ...b..a..A
know ....b
let ......c
lik ba...AC.bA
lov b..A..F..D
mak ......b
need .........b
never .J
not ..ADB.Bc.B
prefer ....B....A
put ......b..a
rather ........AD
say ......b..f
shar ......c
sooner ...BA
stil ......E..D
stop ....d
think ......b..a
want b..ce.A
watch ......c

i>
" ...DBA...a
#account ..B.bbA
#authority ...ACB..D
#body ...ADCdB.A
#child A.CBC.c..A
#closeness ..aAB.B..A
#day ..CD.CCca
#device .BA.a.b..A
#friend .....aa..b
#group A..abAaa
#harm C..a..gAGA
#kin aACBBB..ab
#meet ...Ca.Cbb
#message H.BBb.a..D
#number ...a....ba
#parting ..BADBC.A
#pet ....e..B
#secret ..Aaa.E
#spouse ..acAB.a.c
#thing ..a.bbaD
#time .A.B..Bbb
#whereabouts ....bB...F
, A.a.B.AC.a
100 .f
a AaAAbBAAa
aberdeen ....d
abortion ......b
about .ab.D.A.ca
accept .........e
account ....Aa.d.a
acid ......f
added ....b
address ...c..a
affair B..EG
affection .....b
afraid ......E..B
after ..BCd.A..B
again ...ac.D
agre ....a....b
ahead ....C....g
al .aAbA.b
alarm ......D
alert ....f
allow ..h
allowanc .....b
allowed .........b
alon .a.DK.db
along ..bba.C..B
aloud ....Fe
already ..cab
alway .f.......C
am a...A...b
an ..B...A.a
and .AAB.CAB.A
anniversary ......b
another ...A..B
anxious .........B
any ...b
ap ...AaCA
apart ...b
appreciat f
appropriat c
approved ..d
ar d..aA.A
argument ......B
arrang ......e
arranged ...ca.a
articl ....C
as ..CAb.C.d
ashamed ....E
ask b.C.cAB..a
asleep ..CD.....D
assum ....d.B
at .a.ABCAeAA
atmospher c
attitud a.....b
audit ....c
aunt ......C
awar ........d
away ...bAd...C
ax ......b
back ..DB..Eb
backup ....d
bag ...Da
balanc c
bank ......C
barbecu ...D..B
basic b
bat ......e
be .c..a.C
beach ....B
beat ......C
becaus ..ADDAEbCB
bedtim .........d
befor FADBc.A.aC
behalf ...c
believ ....d....b
belt .....bd
best ...A.d
bet ........b
better a...b
bil ..b......C
bin ....b
birthday ....A.B
biscuit ......D
bit ...C
black ......b
blam .......g
blank .....c
bleach ......d
block ....A.C
blocked ...dC.D
blok ....a.d
blow ......b
board ......c
body ......B..b
book ....E.C..a
booked ....A.F
border ......e
boss ....a.b
both ....e.a..a
bottl ....b.b..a
bought .....B...b
boy ......b
brazil ......c
break A...DCa..C
breakfast .........D
brick ......c
brid .........c
bridg ......g
bring ......B.b
broadband ....c
brok ....C
burn .....Db
bury ......e
bus ...abC
buy ....G.E..a
cabinet ......c
caf ....d
cak ....A.B
cal A..b..A
calendar ....c....c
called ...BB....C
calm ....c.cc
cam .........c
camera ....b
cameras ....d
can ..BA..b.bA
cancel ...eAhA..a
cancelled ...aI....D
captain ...d
car ...a.....b
card ...GbeH
careful ......c
carried ......A..d
carry ......F..d
catch .....b
chair ...c
chang ....BdB..F
changed .....c...A
charg ..a.b
charger ....Dd
chat ....d....D
cheap ....b
cheat .....e
cheated ...C
check ....gA
cheer ....B
chef ...b
choos ..g
christmas ....a.F
chuck ......c
church ...A..b
circl ...cb
claim ....C....f
climb .........d
cloned ....e
clos ...BI....D
closed ....F.C
coat ......D..B
cod ...b
cold .....c...a
collar ....d
colleagu ...Ba
collect .........g
com .a.eAG...a
communicat b
company ...bB.F
compar ....f
completely .b
concerned ...a.....b
concierg ....c
condition ...a.....b
condom ....a....b
confirm ....c
consider ...d.....b
convinc ......a..f
cook ...F
cooked .........d
copied ...ae
copy ....f
could ...Fb.aC
council ......B
counsellor ......Ba
count ....f
counted ......b
country ......b
coupl .........f
cours ...c
covered .........c
cried ....F.D..C
crowbar ......e
crush ......B
cuddl .........B
curtain ....c
custody ......c
cut ...B.ge..a
dad ....E.b.c
danc ......C
darl ......b
darwin ...b
dat ....a....E
day ba.A
dead ....B.a
dean ...c
death ......d
decent c
decid ..hdC.B..a
decision ..d
delet ...fB
deleted ....B.B..A
demand ..b
deserv .........b
desk ....b.E
desktop ....b
destroy ......B
di ...AC.C
dial ......b
did ....A..ABa
digger ......c
dinner ....IbA..B
director ......c
dish .........c
divorc ......b
do aa..cac..B
doctor ...C..C
dog ....a.A..b
don ....A.ba.a
doorstep ......b
dot ....g
down ....c.bA
dr ...b
drafted ......d
drag ......d
draw ....c
drawer ....b
drink ..A.B..b.B
driv ......b
dropped ....C....A
drov ....C.C..d
drown ...a..c
drug ......b
du ......A..b
duty .........b
each ..b.e....B
early .........B
earned .........e
eat ...ED....D
eight .........C
eleven ....c
email ...C
embarrass .....d
empty ......d
end ..A.AFb..D
ended ......B
enjoy ....B
enough ...bB.a
entitled .........g
even ...a.e...C
evening ....c
ever ...BD.B
every ....b.c
everyon .a..C.e
everyth .dHD..d
evidenc ....c
ex .....ca
exactly ....B.C.c
exchang ....b
excus ...a.....c
expect c..b.DG..f
extension ....c
ey ...Ac.a..C
fac ....b
facebook ....b
fair .....b
faithful .........b
family a....aB
farm ...b..A
fe ...b..A..a
fear ......C
feel ...ba.D..a
felt bc..A.C..C
fenc ......B
fifteen .........b
fin .........F
final ..b
find ..DA..B.F
finish ...B.....D
finished ...b..d
fir ...aB.d
first ..CBa
fish ....c
fist ......c
fiv .........c
fixed .........d
flat ....c
flatmat ....b....a
flew .........b
flight ....F....b
flirt .....h
follow ...Ei.B
foot ..f
for bbACAC.bAa
forbid ..jf..C
forbidden ...c
forever .h
forgav .........d
forgiv ....a....b
forgot ....C
forty ...aD
foul .....a...b
found ...E..B..B
four ...D.b...a
fre ...AD.a
freez .....d
friday ....D.A..b
fridg ....E....b
friend A.A.A....C
friendship ...b
front ....F.a..b
ful .d..E.b
gap ....b
garag ......c
gas ......b
gat ...c..b
gav ...a...F
get .a.aaAB.Cd
gf ...b
girl ...B.....a
girlfriend ...b
giv ...BB.a..D
glad ...HBDEBEF
go ..CB.CA.cA
gon ...eA.A
good ......d..c
got B.AA
grandad ......c
grateful ......C..D
grocery .........b
ground ...c
group ...D.....D
guest .....b
guilt .........d
guitar ...c
gun ......f
had ..B.e..d
hal ...A..c
half .........B
hammer ....A.c
hand ....A.C..c
handed ....C
handover ...b
hang ......b
happier a..c
happy ...ED....E
has ...Ab....b
hat ...AD.a
hav ABa.a.c.Aa
he .....cA..a
head ....H.a.cC
headset ...b
hear ..b.e.DH
heard ....D....A
hel ...d..a
help ....B.G..f
her ...cce...c
hes ...d.....a
hid ....AeA
him ..bd..d..c
hired ....e
his ...efhfD.A
history ....b
hit ......C
hold ..b.e.ac.e
hom ..BBD.B
honesty .e
hop h...F.A.DA
hotel ...Ac
hotmail ....c
hour ...B.GB..b
hous f.....C..a
how b..ac....A
hug ....D....G
humiliat .....bb
hurt ...ca
i FACCbBABCA
idea .........D
if ADA.bD.AL
ignor .....gC
immigration ......g
in b..AcB.ad
inbox ....b
includ ...b..C
included ...bb
insid ....e.b
insist ..b
inspect ....e
installed ....f
instead ....B.F
insulin ......d
insuranc ......b
intend ...ab
interest .........e
internet ......d
intimacy .........b
into ...Cc.c
ipad ....c
is .A.bC.Ab
island ...b
it AAAacDa..A
itch ....C
jamal ...c
jealous ......E..A
job ..b...a..a
jog ....c
join ...C
joined ...B
joint ....D
jump ......g..A
just ..Aa.b...a
karachi ......c
keep D...bbAa.b
kept a.....a..c
keylogger ....d
kid ....C.bA
kil .........C
kilometr ....c
kiss .....cF..B
knew .........D
knif ......d
knock ...CA.f
know E...dB..dA
koi ......b
label ....b
lad ......d..a
laptop .........B
lat ....C.D..A
later a........b
laugh ....Cc
laughed ...C..D..D
laundry ....c
lay b
leak ......b
learn .........C
leas ......B..c
least .........b
leav ...AB.C.D
left ..F.CAB
less a...C.a
let ....Fde..A
letter ...ba
li .........C
lif ...c.....D
lik a..a..C
liked ......C..C
lin ....f
link ....c
linked ....d
list ...cba
listen ...ah.D
listened .........d
littl ......e
liv ......Bc.B
location ....B
lock .....fb..A
log ....d.B
login ....c
lonely ....D
long b.....A..e
look ..c.gBB.BB
looked ...Ab..c.a
lorry ......b
los ....ADA
lost ....B.E..F
lot ....d.g..D
loud ....E
lov ca...B...G
loyalty ....b
lunch ...C
mad ..dcd.CC
mak D.AB.gdBCD
man ..cdB....A
manager ...b
map ....B
marital .........b
married ...b..Bh.a
marry ......H..d
mat ....BbA..c
match ...Ab.d
me a...b.A..a
mean ..baaba..A
meant ...b
medical ......b..c
meet a..DF.D
membership ...c
met ......Db
meter .........b
microphon ....f
midnight .........b
might ......c..B
mileag ....c
milk ....B
min ...CCaG..a
mind ...b.....B
minut .a..D
mirrored ....c
miss ...F.AA..E
missed ......B
mistak ....B
monday ..B.A....B
money ...D.b...c
monitor ....d
mood .....e...d
mor d..a.....A
mortgag .........b
most ....a.b
mother ..BAb....c
motorway ....b
mov ...a..Ga
moved ...a..J..A
mum ...AD
murder ......E
mut ....C
muted ....D
my ..D.DBDbaA
myself F....Cab
nag .......d.c
nail .........b
nam ....a.aD
nanny ....d
neck ......c
need b.ACbACa
neither ...bb.C
netflix ....C
never ......C
new .a.DA.B..C
newspaper ....c
next .....AC
nicely ..a......f
night ..aacA...A
nin ..BDC
no ....AA.B
nobody ...aC.A..A
nod ...b
noor ......b
not CA..A.B.Ab
notebook ....d
noticed ....D....B
nud ....B....A
number ....c
of .b.B..b.B
off ..DDD.ac.B
offer ...c
offic ....c....D
old ....a.C
olli ...b
onc ...AA.a..C
open ...Bg.A..B
opposit ...ad
or ...AA.B..A
order ...B
otherwis ...a.....b
our ...a..d..D
out B.ACAaA
outsid .....Db
over ...B..b
ow ...BE.DD.D
owed .........e
own ..ABA.b..D
paid ....BK...c
pair ....b
pal ...d
parent ......b..a
park ....b
parked ....B.a
parol ......d
part ...bC
pass ....C
passport ....Dab..A
password ..B...B
patient ..a...b..f
pay ...bbCD
peopl ...D..a
permission ...d
petrol ....b.d
pharmacy ....b
phoned ...cc
photos ....B
piano .........c
pick ..b...E
pictur ....B.a..A
pier ......e
pil ......e
pin ..b
pip ......c
pistol ......d
plac ......c
plan .......a.B
plat ......b
play ....b.c
pleas ....C....b
polic ......B
polygraph ....e
pool ....b
porn .........c
post ....Bde
posted ....b
pour ...A..d..a
prefer b..dE....C
pretend .........b
prid .........b
printed ......c
printer ......G
priscilla ...b
prison ......c
profil ....d
promis ...C..A
promised ...E
proof ....c
properly c........a
proud ......B
provid .........b
pul .....ba
pulled ...b.....b
punish .....c
punishment .....b
purs ....b
push ......d..c
put ..DcC.c..A
quid ......e
quiet ....C.B
quit ...a..B
quot ...f
rail ......b
railway ......b
rais ......c
random ....b
rang ...c
rather ......B.BB
razor ......b
read ....g..a.B
real c........a
reason .........d
receipt ..a.c
recip ....B.C
record ....h
recover ....b
refus ...b
refusal .........e
rejected .........b
relationship ...C..H
releas ......a..b
remember ....D.a
remind .........d
removed ....D
rent .....cD
reply ....E
report ....b.f
requir ..e.d
restaurant ....c
return ...d
reunion ...b
ric ....B
rig ....b....b
right .....b...b
rip ......c
river ......g
road ......e
robbed .........b
roof ......e..b
room ..A...Db.F
rop ...d..g
rota ....b
round ......B
row ...B.....C
ruin ......e
rung ...B..B
sad ...F..D..C
saf ......G..D
said ..eeA.A..B
sam ...b.....a
saturday ......D
saved ......c
saw ...aA...b
say ..bcaBb..D
scan ....b
scared ......A..F
schedul .........b
school ...C...b.a
scissor ......b
screenshot ....b.f
scrol ....e
se ..bAh.B.b
search ....e.E
searched ....b
second .b....A..b
seen ...bc.H..B
sel ....Cda
send ..BCF.d..E
set ..aaa.ba
settl ....d
sh ...ccc...c
shal ...Bab
sham .....cB
shar ....I.a..C
shift ...bb
shirt ......B
shop ...Ab
shotgun ......e
should ......C..c
shout ....B.Bb
show ...B..a..A
shower ....C
shown .........b
shut ...aH....a
sick ...e
sid ....B
signed ......G..C
sim ...cc
simpl ...b
simply ...ada
sinc ......Ada
sing ....A.B
sister B.be.B
sit ..C.b.G
skin ......c
skip ...EEaH
slash ....A.c
sleep ....D....I
slept ...A.....C
slid ......c
slip .........c
smash ...d..e
smel ....f.C
smok ...c.....a
snap ....a.b..a
sniff ....f
snow ...a..b
so A.adAb...A
softwar ....b
sold ...d
solicitor ......C
som e....d...b
someon ......E..b
someth e........c
soon d
sooner ...BA
sor .........C
sorry ..EFFGI..E
spar ...b..C
speak ...a..E
spend .....b
spoken ..b
sponsorship .........b
sport .........b
spreadsheet ....c
stair ....c.F
stamina .........c
stamp ......b
stand ...b..d
start ..EI..e..b
starv ......c
stay ......E
steam ....c
stil ......B
stop H.CAbbC
stopped ..C.H
story ...Bc
street ...d
stub ....b
stuff ......B
stupid ......A.b
sulk .....cA..d
sunday ...e..b
sur ..Eac
swallow ......g
swear ......g
swim ......B
swing ......b
switch ....B
switched ....D....A
system ...b
tab ....b
tabl ..Abcc
tablet ....B.c
tak .F..Ab...a
taken ...C.aA
talk ..aBD...bA
tank ......d
tap ......d
taxi ......D
teach .....bc
team ...B..c
teenag ......b
tel ACAAC.d..a
tempted ....C
ten ..bb.....C
test ....b
text ..B.a.c..A
than ...CG
that bCaa.A.BAa
them ....dAd
then ..E......A
ther ...Ac....a
thered ....b
thes ...aa.a..C
they e..A...D.A
thing ...B.de..A
think ...dC.AaGB
this ..AE.....A
thos ...bc.d..e
thought ....G....E
thre ......b..a
thread ....d
through ....e...fA
throw ....Cbc
thru ....b
thumb ....b
thumbprint ....b
thursday a..C.....A
ticket ...A.eF
tid ......b
til ..C.C.D..b
tim ...Dc....a
tinder .........b
tired ...B.....E
to CACB.AAaB
toast ......C
toaster ......c
today ......c
told .D.c
ton c........b
tonight ...CcE...e
too ...B.c..c
took ...dC.E..c
total .g
touch ....A....f
track ...bc
trad ......c
traffic ......b
train ....B.a
trigger ......b
trip ...A.bF
trust ..C...F
truth ......E
tuesday ...B
turn ....D.b
turned ..D.D.D..B
twic ...A..C..C
twin ...B..b
typed ....C.a
tyr ....D.d
uncl ....C....B
under ....a.d
undress .........c
undressed ..c
university ...c
unless .........c
unpack ....d
until J.EFD.C..e
up ..BC.B...A
upload ......b
upset ....B
upstair ....D.A
us a.b...c..D
used ...AF
van ......b
vanish ......d
verify ....b
veto ..c
vid ......b
villag ......c
visa ....C....a
visit .........b
wag ...c
wait ...b.Gc..c
waited ....A.A..d
waived .........c
wak .........b
walk ...BB.D
walked ....B.B
wallet ....b
want ia.af.D.Ea
wanted .........C
ward ....c
warned ......b
was ..c.a.A
wash ......D
watch ..b.f.D..D
watched ....B
water ...CG.E
wav ....B
way ...c..Aa
we bAAba.A..a
wear ..C.C
wed ..a...C
week ...F...c
weekend ....Ac
went ...a.DF
wer ...a.....b
wet .....b
what BAaAeB.Acc
when A.Abb.C.A
whenever ....c
wher ......aC
whether ....b
which ..ba..b..A
whil ......G
whistl ......b
who ..aabBD.AA
whod ......b
whoever ...bc
whol ...a.bd..b
why ...C..e
wifi .....e
win ......B
window ...cE
wish f...a.A
with .bBCB.aa
withdraw .....ba
withhold .....h
without ..CBa.A
wiv ......e
woman ..a.A....c
wonder ....b.b
word ..bb..E..B
work ..BBa....A
worried ......C
wors ......c
would b.AA....aA
wring ......e
wrist ......b
writ ..A.BEab.B
written ....B.a..C
wrong ....E....E
wrot ....D
year ....a.c
yes ...B.....A
yoga ....b....a
you ..Ba.caA.a
your CBBAcfcBBa

ideas
in ...b..C

ideas in
your ...b..A

if
#number ...A..B..D
a ....c....A
he ......g..b
hes ......b
i DA.aDCa.cb
my ...aG....G
on ......B..D
sh ...B.af
somebody ......c
th ...C.aa..B
that ..CG.....B
ther ...B..C
we ...CA
you .ADAD.e.L
your .........B

if a
#thing ....b
man ...be

if he
com ......c

if i
#meet ...aD.d
am ...c..C..A
can ...Hb.h..b
catch .....b
com ...b
could ....b.A..a
did .........c
do ...Ab.b..b
find ......b
get ......G..a
go ...d
hav ......C..b
hear ...d.a
say .........C
se ....F.e
stop .........c
wer ......d

if it
is ...abab
wer .......b

if sh
com ......c

if th
#authority ...b
#pet ......b
#whereabouts ....df
neighbour .........b

if that
is ......B
man ......d

if ther
a ...b
is ...C.....D
no ......c..b

if we
do .....a...d

if you
#closeness ......B
#harm ......K
#meet .....b
#parting ...H..b
agre ......D
ar ...Ea.BN
break ......d
bring ......b
cal ......b
can ....B.A..C
cheat ...B..CD.C
did ...a..C
do ...Fadh
drink ......B
dropped ...b
embarrass ......c
end ......b
fancy ......F
feel .........B
go ......d..K
had .......g
hang ......b
hav ..a...C
hit ......H
keep ...a..c..b
leav ...I..a
left ...d..c
li ......B
lik ...c..B
loved ...b..A.b
marry ......b
need ......D
open ......b
said .........b
say ......B
stay ...b
tak ......b
tel ......f
trusted .........b
walk ......d
want ..f.a.I.A
wanted .........b
wer c.bC..Kg.d
wil ...FA.B..j
would .....GRe

if your
#kin ...c
brother ...c
mum ....b

ignor
me ......c
you .....d

ignored
my .....b

important
to c

important to
me c

in
#closeness ....D.A..d
#message ....b
#number .c
#thing ......b
, ...dc.b..b
a b.A..bb..A
aberdeen ....c
al .c
an ....B
and ......e..D
as ....b
becaus ...b
bed ...DC.C..e
by ...b
cork ...b
cret ......c
exchang ...ac....e
fact ...c
flam ......b
front ..aC.c
his ...Bb.D
hospital ......d
it ...fd.d..A
jun ...G
law c........A
lov ........dB
march ....E
may ...DA.b
mind ......c
my ...aceb.Ic
on ....d
order ....b...c
piec ......c
return ...c.....f
th .ABBAb.aC
ther ....d
therapy ....C.b
this be.d....DC
to ......C
together ....c
when ..cac.b
with .........D
writ ....B
you .........d
your ..B.ADCAg

in #closeness
and .........f
is .........B
with ........bC

in #number
#day ....c
#time .b.b..a

in ,
and .........c

in a
#time ......d
book ...ba
box ......c
field ......b
foul .....a...b
wheelchair ......d

in an
ambulanc ......c

in and
i ......c

in as
you ....c

in bed
and .........b
is .........B

in cas
you ....a.c

in exchang
for .........d

in front
of ..aC.c

in it
, ...d..A..A

in lov
with ........c

in my
#account ....b
#body ....c
#closeness .........b
book ....c
cultur ...bb
drawer .....d
family .........c
hand ....e.b
hous ...bb
pocket ....A.d
room ...d
saf .....c
view .........b

in on
monday ....b

in order
to ........d

in our
room ....b

in th
#body .......e
#meet ...ac
#thing ...b.BDb.A
#time .....Bc..b
back .........c
bath ....D.c
bedroom ....b....b
bin .....fA
blu ....B.C
cabinet ......b
canal ......b
car ..bb.BDc
day .........b
door ......b
end .........d
freezer ......c
ground ...b..d
group ....b
hal ....c....A
head .......d
hous ...db
loung ....c
mood .........c
morn ....B.b
next .........c
other ...A.B...C
past ...b
pond ......b
rain .....d
river ......c
room ..agc
shared .........b
shed ......b
tray ....b
uber .........c

in that
film .........b
hotel ......b

in this
hous .b....D..a
relationship ...bc

in when
i ...b
you ....b

in your
#body ...aF...b
#device ...c
#kin ...D
dms ....B
ey ........d
family ...D
gym ....b
handbag ....c
head ...b..A.a
heart ........c
own ......C
phon ...c

includ
th .........b

ingrid
, ......b

inspect
th ....b

instal
th ....b

instal th
#whereabouts ....b

intend
to ...ab

interested
in ......b

into
a ....A.a..C
my .........b
our ....b
th ......d..B
your ....d.C

into a
tre ......c
wal ......b

invit
you ...f

invitation
to ...b
you ...d

invited
#number ......b

is
" ...d
#closeness ....b
#day ....b....b
#harm ......Hb
#kin ...B..C
#meet ....b
#message ...ca
#number D..AA
#parting ..bb
#thing ....d
, ....c.b..b
a F.Aba.aada
about b.....A.bB
al a..AB.ac.C
alway .g..C
an ..b.b....c
as .........E
away .........b
banned ...e
be .........b
been ......A..b
befor ...cc....a
between ...FF
cheat ...f
closed ...e
com ...D..C
constantly .d
dark ......b
dead ...a..D
deep ......e
do ..c
don ...B
down ...D...f
drop ...b
enough .........D
fair .........b
fin ..DEGACC.E
final ..b
finished ...c
firewood ......e
fiv .........b
for ....A.B..c
ful ...c..B
get ..a...c
go ...a..h
gon ...E..b..A
got ...b
happen .........c
hav ....B
her ..BDA.D
him ......d
his ....G
history ...b
how B...bcDA.c
i ..AAA..ACA
if ..Ca.c
important d
in .b.A..cC
included .........d
innocent ....b
it ..BCBD..DE
just ........ad
lik ....bgc..c
lov ....c
lovely ...A.....C
me ...e
min ....c....e
my .A.adH.F.a
next ......c
no ..cacaB..a
nobody ...Ba
not .Cad.bCCBe
noth ...bb....B
obvious ........e
off ..A.CaC..B
okay c.....B
on ..EB..ac.A
only ....c....B
our ...Ac.d..c
out ...fD.A..A
over ...i..c
paid .........c
part ....a....b
plain ........d
plenty ...b
privat ....G.B
read ....c
reason .........B
said ....b
say ......b..a
sex .........b
sh ...bB....a
simpl ...c..a
so ....c
stay ....b
stop ..ddb
switch ....b
tel ......b
ten ..b
th ..B.A.aa.b
that c.C.BAG..A
theft .........b
ther ..a...a..B
tim ...d
to ..f.c...b
two ...aA....C
up ...AE....D
usually ......c
war ......b
we .a.B..c
weak ......c
what ..Ca..adb
why ..C...GedB
with ....a.A..b
worth .........b
written ........c
you B.....aggB
your B.CFH.BdaA

is "
, ...c

is #day
, .........c

is #number
#time ....a....c
my ....a.b
you ...A...f

is ,
and .........d

is a
#spouse ...A..B..f
#thing .........c
#time .....c
#whereabouts ....b
long ......c
man .........C
no ...a.....E
sin .........c
smal ......b
tracker ....b
wif .........b
yes .........g

is al
it ......b
your .......b

is an
order ..e......a

is at
th ...c

is between
you ....E.A

is closed
to ...c

is do
it .........b
not ..cc

is down
to .......f

is fin
by ....D
with .........B

is for
singl ...a.....b
stranger .........e
th ...c
when ....b
you ..BFA

is ful
of ...b

is get
th ......b

is go
in ......d

is gon
, ......b

is how
i ...a.bF
you .........d

is i
am ...D..a
can ....D
do ...BA
hav ....b.a
keep ....b
used ....b
want ......b
wil ...AC.c
would d.b.C....C

is if
i ...b

is important
to c

is in
a ......c
may ......b
my ......e
our .........b
th ......B..B
this ....b
your ....D.A

is it
so .........b

is let
us b
your ...b

is me
or ..Ad

is min
to ...B.....F

is my
#device ....C
condition ....b
duty .........E
last ......b
right .........b
turn .........b
way ....b

is not
no .........b

is off
th .........b

is on
my ....a.b
you ...A...f

is only
fair ....b....a

is open
to ....b

is our
#child ......c
son ......c

is over
, ......c

is part
of ....a....b

is quiet
, ......b

is reason
enough .........B

is sh
asked ...d

is six
week .........c

is th
#friend ...b
#time ......c
day ......b
deal ....b.b
end .........D
least ....b....a
minimum .........c
point ...b
pric .....c
rul .........b
women ...c
word .......f

is that
you b..e..A

is ther
is ...C

is tim
you ...b

is too
lat .........b

is up
to ....D...BE

is what
a .........b
coupl .........b
i d..dc.E..F
keep ......b
you ....J..fbc

is when
th ...b

is wher
i ....c

is why
i ...B.....B
you ........e

is with
me ...c

is you
ar ...C..B
can ...a.....d
go ...c
hav ......b..B
need ....b
would ......e

is your
#authority ......b
#friend ...b..a
#group ..a......e
#kin ...ca...aE
#spouse ...c
#thing ...c..a
body .........F
do .......d
duty ....A....e
fault ......Ae
friend ...d
job .........e
mat ......b
phon ....b
therapist ....b
to ......B
turn ......b
wifely .........d

it
#day ...C..a
#harm .........e
#number ..aa....b
, ..c.b.Abcb
after ...a.....b
again ....ba
anyway ....a....c
as ....d.D..a
at ....B
back ....A.A..B
be ....A.B..B
befor ...b.....b
by ...aB.A
can ....B
com .....e
do ..GD
down c.....B..D
ended ...b
every .........b
feel .....c
for ....B.A..a
from ......B
giv ........dE
got ......b
her ..ibf....C
hold ...c
hurt ......B..b
if c..a..C..a
in ...aA.A.ba
is .b...A
keep ...f
lik ....c
mad ....B
mak ........bc
mor .........c
not .......b
off ...BC
on ..a.a...b
or ...C.....b
our ....c
over ...Ad
right ...b
ring ...aB
say ....c
stay ...B..a
stop ...c
tak ......cb
th ......A..b
that ....B
through .........b
to ..A.A.bCaD
tonight ......b..e
took .........B
up ..D..c.c.b
was ......bbAC
wer .......b
when ...Fa...b
wil ......b..b
with ..aBaBb
without ......A..g
worked .....b
would d..a.a

it #number
th ..ad.....b

it ,
and ....b....B
i ....b.a..C
it .........e
so ...a..Ccba
you ......C

it after
me ...b

it and
i ....a.c

it befor
you ...cb

it com
with .........b

it do
not ..AB

it down
to ...b

it for
a ....a.b
me ..a......g

it from
my ......b

it giv
you ........b

it go
back ....c

it i
wil ......B

it if
i .........d

it in
#closeness .........c
bed .........c
front ....b
th .........b
your ....B

it is
#day .........c
#number .....b
, .........d
a ....A.c.EA
about d
alway .c
been ....B....b
for ....b.c
good .........c
happen .........d
important c
lik .....bb
me ...c.....B
no ....d
not .E.......B
obvious ........d
off ....C
over ...a..d..A
so ....b
stay ....c
tim ...b
war ......b
what ......a..c
written ........c
you ....c..c
your .....ABb.a

it mak
her .........b

it on
th ..ad.....b

it or
not .........c

it out
of ....b

it so
hard .........b

it to
be ...e.....C
me ....d
my ......b
you ...aF

it up
to .........b

it was
your .......b

it wer
not .......b

it when
i ....a...c
you ....A....C

it wil
not ....a.f

it with
me ...C

it would
be .....b

it>
#authority ...bb.B
#body ...D..A.cG
#day ....dBC..d
#device ...Bb
#friend ...ba....F
#group ...abe...c
#harm ..a...b..c
#kin ..b..dc..A
#meet ..b....b.a
#parting .........c
#pet ....B
#spouse ....e....d
#thing ...aA....E
#time ....A.B..b
#whereabouts ....d
, ...A.Aa.B
a B.CC..aA
about b....AB
after .....bc
again ....ba...B
agreement .........b
al .........C
alon ....B
alway .e..A
and ..A..BDF
anniversary .........b
anyway ....a....c
ap ....b
ar ...B.....a
as ..C.a..H
at ..AB..C
away ...C
back ...F.a...E
be Eccb.ac..a
becaus ...a.....c
been ..d.B.A..c
befor ..B.A
best ...b
better ...b.....b
between ....b....a
bil .........b
body .........D
book ....b
both ....B....C
boy ......b
by ..dcB.F
can ....A....E
chat ...b
cheat ...bb
cold .........D
com ....bbD..a
daily ....a....c
day ....C
debt .........b
deck ......b
depend ......c
dinner ......b..a
do ...CA.C..a
don ....b
down b..BA.a..A
drawer ....B
drop ...d
duty ..A.C..E.a
each ....b
ended ...c
even .........b
fac ....D.C.a
facebook ......b
fair ......b
fault ......Be
feed .........B
feel .....b
fianc ....b
fin ...C
finish ......c
first ...ca.c
fiv ....b
for CabBa....c
four ....c
friday ...ba....a
fridg ....B
from A.C.C..D.A
front ....a.c
get ..BBC.A..c
girl ...B
giv ........dB
go .b..b....a
gon ...A..b
good .b.A.....c
habit ....d
happen .........f
has ...B..B
hav ......b
he ...ba
her ..dbdda..A
hes ...c.....a
hold ...d
hook ....c
hous ...Ab....C
how ..e...C..a
i ..CCaAA.ea
idea .........b
if c..aA.BD.B
important c
in G.aa.aA..A
is ...bA.A.Ab
it C.acb.C..a
job ...B.....d
just ...fa
keep ...b.....b
last ...d.....C
left ....B
less .........b
lif ...c
lik ....cac
long ...B..b
ly .........b
mad ....C....b
mak ........bc
man .........f
map ....b
marriag .........b
matter .........b
me B.b..CDB.B
men ...c
min .........b
minut ...A.....d
mor .........b
much .........b
mum ......b
my B.dA..AA.b
new ...b
night ...F
no ......A..B
nobody ......A..C
nosy ....b
not .D.A.B.c.a
noth ...A..C
now ..E.b
obligation .........c
obvious ........f
of ...a.dabAa
offic ...c.....c
old ......c
on ....a.ab
onc ......B..c
only ........F
or ..CfADA..a
order ....b
our ....b....b
over ..dAa.c.b
own ......A..G
parent ......c
peopl ...b
poster .........b
read ....c
right ......D
ring ...d
round .........C
saturday ......c..c
say ..A.c....a
se ...Bd
sh ...bc....a
shared .........b
sheet .........b
shut .........B
sit ....C
smil .........b
so .....Baa
statement ....c
stay ....c
stop ..Ac
tabl ....D
talk ....A..a.b
team ...b
tel ...ab
th AaCBBAAA.a
than .........c
that .b.aC.Ab.d
them ...f
then ...B
ther ...abc...G
thing ....F
this ...b..a
thre ...bB
through .........c
til ...a.....B
tim ..Ac..A
to C.Ba..A
today .........B
told ....B
tomorrow ......B
tonight ...B
took .........B
two ...ba
up ..CA..Ba.a
us F.cca..b.b
war ......b
was ...a..baB
way ...b.b...C
we ..aFa.aa.c
wednesday ....b....f
week .........B
wel ...Da
what ......a..e
when A.A.acA..a
whil ....c....a
who .a....B
wif ....b....a
wifely .........d
with .ac..Ab.C
without ....I....d
wiv .........b
women ...d
work .....e...b
worked .....b
would e..a.....a
written ........c
year ...cB
you ......c.eb
your AaCAD.ac
yusuf ....a.d

itd
be ...B..d

itll
be ......d..a

jealous
, ...b
of ......B.d

job
, .........b
and ...E
by ...B
in ......b
is ...B.....E
to ...B.....a

job ,
and .........b
too ..B

job at
th ..ba..a

job becaus
of ...c

job is
your ...D..B..A

join
in .........d
th ...b

joint
#account ....Ea...a
account ....Ea...a

jok
, ......b
about ......H

jok ,
if ......c

just
be e
get .........e
hav ......c
know ...e
let .........b
li ..a......c
lik ......Cd.A
me ...ba
need ....B
say ...b..d
so ....c....a
start .........b
this .........b
to ........gG
us ...b
want .........D

just becaus
you .........b

just do
it .........e

just li
ther ..a......c

just so
you ....b

just this
onc .........b

keep
#meet ......c
#number ...c..c
ask ....AE...d
at .........e
away ...b
count .........b
hang ...c
her ...C
his ...B
it h...Bdb..J
me ....b...dc
my A..CG.Bc.B
on ...c..c
read ....c
say .........c
smil ......b
tab ....b
th b.a.aa.A
to ...f.....A
you ......C..A
your ...D

keep away
from ...b

keep it
up .....dc

keep me
from ......b
posted ....b

keep se
your ...C

keep smil
, ......b

keep tab
#number ....b
on ....b

keep th
#child ......b..B
#whereabouts ....d
door ......b
flat ......b..a
kid ......e
receipt ....F

keep your
#device ....B
passport ......c

kept
#meet ...b
a ....b.a
th ......b

kettl
#number ......B..C
on ......B..C

key
and ...c..C
your ......c

key to
your ....c

key your
#thing ......c
car ......b

kid
, ......B
ar ......B..a
away ......d
from ......e
swim ......B
to ......D

kid and
i ......b

kid from
you ......g

kid get
lost ......b

kid to
school ......F
th ......E

kil
for ......F
me ...B.....C
myself ......d
you ......d

kil for
a ......B

kind
, ..BD
of c......h

kind ,
men ..AC

kissed
me .........c
someon .....d

kitchen
#group ...b
, ...B..c..a

kne
, .........c

kne ,
i .........b

kneecap
, ......b

knew
befor ...c
what .........c

know
, ......a..E
a ......b
about ......c
exactly ......C.d
how .....cA..a
i ....C.g
it .......ae
nobody ...c
peopl ......e
th ...Dc
that ..b.a.A
ther ...b
what ..D...a..c
when ....c....A
wher b..A..e
which ...AA.d
who ....c..d
you ...A..C.g
your ....C

know about
th ......b

know exactly
what ......B.b

know how
it .....a...B
to .........d

know i
am ...b
hav ......d

know peopl
in ......b

know what
you ....A.D

know when
you ....d

know wher
your ....C.d

know you
ar ...C.....a

koi
, ......b

lak
without ....b

landlin
at ....d

laptop go
out ......b

last
#friend ......e
#kin ...b
#number ..b...c..c
#time ..C.b.A..F
girl ......b..a
man ......c
night ...Aba...B
of ...b
on ......d
thing ...E.....D
thre .........c
tim ...d..g..a

last #friend
who ......f

last #spouse
did .........b

last #time
and .........B

last girl
who ......c

last man
who ......c

last thing
i ...E.....B

last tim
, .........b

lat
#kin ......b
, ....B
mean ....a.b
with .........b

laugh
at .....a..fC

laugh at
me ......d
my ........d

laughed and
said .........b

laughed
at .....d

learn
from .........b

least
i ....b
of .........E
you .......a.d

least of
al .........E

least you
can .........c

leav
, ....F.d
from .........b
her ...d
if ......E
in ......d
it ..bca.B..B
th .acb..C
that ..ec..A
them ......B
this ......g
you .....ca
your .....DC

leav ,
so ...b

leav her
in ......b

leav if
you ......B

leav it
on ....b

leav me
and ......b
th ......C

leav th
room ..CDE

leav that
job ...b

leav this
world ......b

leav your
phon ...D

left
and ....b
at ....e
him .........C
it ....G.A
me ....C.c
of ......b
th ......I
your ...aD

lent
you .........c

less
drama d

lesson
with ......b

let
go ...b..a
her ...a.b...c
it ...bC....A
me ..aHfDAFHg
th ...c.....F
us e.JFb.D
you ...A..b
your ...aA.b
yourself .......b

let go
of ...b..a

let it
#thing ...b
ring ...b

let me
#meet ...Ac.A
, ..b......g
be ......b..D
film .........c
hav .........b
know ......B..E
look ....e
mak ......c
read ..a.d
se ....c
sleep .........D

let them
go ...b

let us
#meet ...C..c
hav b
keep b
mak ...b
me ....f....a
se ......c..a

let you
go .........b
hav .........c

let your
ex .........b

let yourself
go .......b

letter
about ......b
for ....c

letter from
th ....C

letter with
your ....b

li
back .........c
detector ....e
down ..e......g
in ......B..D
stil .........d
ther ....A....d
to ......c..D

li back
and .........c

li detector
test ....e

li to
me ......c..A

licenc
is .........c
to ......c

lif
, ...b.....A
by ...c

lift
, ...b
from ...b

light
#number ...CC
go ....b
on ...CC
up ....D

light #number
and .........b

light on
and .........b

lik
#closeness .........E
#number ...E..c..A
, ....b.D..c
a c...B.F.b
adult b
it ...d..IGa
my ...e.....f
on ...B..b
som b
th a...b.JbdA
that ...c.a
this ....a....c
to C..BA....B
you b..bAC.oDC
your ....a.bb.E

lik ,
i ....a....e

lik a
copy ....c

lik it
if .........c
is .........b
to ...c

lik my
#kin ...d
father ...c

lik th
#friend ....b

lik that
#thing ......b

lik this
, .........c

lik to
#meet c...a.a
ask .c.aaddaaa
hear ....E.E
keep .........C
se a..bb.da

lik you
do .......g
not c
to a.E..BBF

lik your
#kin ...A...d

lin
at ....c
of ....b

list
, b...c
of ....d....A

list ,
i ...bc

listen
#number ....b
at ....b
in ....e
on ....b

listen at
th ....b

listen to
you ......c

littl
#kin ......g
#pet ......b
bird ......b
sister ......b
tag ....e

liv
#whereabouts ..a.d
, ....D.A
by ...ca
in ....B.D
location ....c
video ....b
with ...AA.bi.A
without ...b

liv with
a .......g

location and
leav ..C.a

location
of ....B
on .C..f
or ...b..a
so ....F

location on
at .H..e
th ....C

location so
that ....D

lock
, ....b
off ....f
screen ....C
th ....F
you ....aca

lock you
out ....ad

log
, ....e
of ....c
out ...cB

logged
in ..a.c
you ....B

logged you
out ....B

long
as c..bdabAB
enough .........f

long as
i ....b
it d.....A
you ......f..B

long distanc
mean .........c

longer
than .........b

look
, ....a....c
after ....H....b
away ....J
down ........b
for ...A..b
in ....f.B
lik ...cG.c..a
stupid ......b
through ......D..A
up ....c
what .......c

look at
you ...gC

look away
when ....F

look down
#number ........b
on ........b

look for
us ......b

look in
#number ....C
on ....C
th ....c

look through
th ...b

look what
you .......c

looked
at ....b

looked at
th ....c

loosen
up .........b

loosen up
and .........b

los
a .....ag
his ......b
th ..bc.....A
you ......b
your ...AB

los your
#group ......d
job ......d

loser
, .......b

lost
th ......Aa.c
your ...c

lot
about ....b
of ......c..b

lov
, ..A...b
is .........b
me ...c.....d
to ....C.a
with ........cB
you .........F

loved
me ...a..A..c

loved me
you ........b

lovely
, ...A..C

loyalty
card ....b

lunch
is ...b

lunch with
#friend ...c
colleagu ...c
th ......b

ly
down .........b
ther .........b

mad
him ...c
me ...BF..fGB
you ....F

mad me
do .......b.A
wait .........d

mak
#closeness .........c
an c
her .........b
it ...c..c..d
lov .........c
me ...CD...cC
of ....B.e
plan ...b
sur ....bCe..A
th ...D..C
up .........e
us ....c
you ...CAc
your .....b

mak it
up .........b

mak me
angry ......b

mak plan
with ...c

mak sur
you ......D

mak up
for .........e

mak your
lif .....b

mal
#friend ...B
friend ...B

man
, ...b..a
com ....b.a
has ...B.....b
in .........J
of ...b
to ...C
voic ....c
who ...AE
you ......c

man can
not .........b

man who
feed .........b

manag
it .........c

manager
and ...e

map
al ....b
of ....C
on ....c

marital
duty .........e

market
, ...ac

marriag
certificat .........c
licenc .........c

marriag licenc
is .........c

married
, .........b
a ...a...h
do .........C
me .........c
mean .........b
or .........C
to .......e
you .........b

married ,
so ..D

married do
not .........C

married to
a .......c

marry
him ......e
into ...b
you ...a.....c

marry you
for .........b

mat
at ......b
can ...b
out ...b

mat out
of ...b

match
it ....b

mattress
, .........c

may
#meet ..eb
go ..cb
i ..FHJ.H..C
not ..fa.....a
say ....b....B
se ...b

may go
to ...b

may hav
#friend ..AC
friend ..AC

may say
no ....e....B

me
#closeness .........e
#day ....D....b
#meet ..bAb.D
#number ....A...HA
, ..acabaC
a ...GAIEMFB
about ...BA.A
after ......D..a
again ...J.b
al ....b....a
aliv ......c
along ...b
and ...bB.c..a
angry ......c
any ....b
at ...JBaa.Fc
away .........d
back ...C..e..b
be ...b.....G
befor ..e..cD..B
by ...CC
cry ........b
dead ......d
do ...B...b
down ..DFDd...e
driv .........c
each ....e
enough b
every ....f
feel c
film .........c
first ..gaf.C
for ..dB....h
from ..cE
her ...Ca
his ....c
i ...CH....C
if ....dCC..E
in ...BA.c
it ...b..c..a
know ...A..A..F
look ....b....D
mak ......b
mean ...b
no .........B
noth ....E....F
nud .........b
off ...E..E..c
on ..b......c
or ..BfB....b
oral .........c
posted ....b
proof ....f
put ...c
read ..c.g
se ..bDd.C
sinc c
sleep .........F
so ......b
someth .........e
ten ..E.A....G
th ..fCf...CA
that a...bC.A.A
through ....b
to E.BCCCCa.C
tonight ..b.C....c
up ..A.Dd..h
wait .........e
what ....e
whatever ..b.a
when ..cBc...A
who ...Ah....E
with ....Db...a
without .........C
wrong .........c
you .a.e..H.bf
your G.cAjIC.MD

me #day
or ......a..b

me #number
#day ...a.....c
euros .........E
mor ......b
this .....bD

me ,
and ...bD....b
i ...BD.ba.C
in .........B
not ..ab
so ...fad..ba
th ...A..b
that ...dA....b
what ...b
your ....b.b

me a
#closeness .........c
#time ....A....d
favour ....a.d
fiver .........C
night .........g
nud .........b

me after
that .........c

me al
of ..C.b

me and
th ...e.....C

me at
#time .........e
my ......b
night .........e
th .....da..C

me befor
you ..a.D.B

me down
and .........b

me driv
you .........b

me film
us .........b

me first
befor ...b

me for
th ....d...e

me from
th ..c.c

me how
to ....B

me if
a ....b
i ....B.B..D

me in
#closeness .........e
bed .........d
th ...b..a..c

me is
#message ....b
#parting ..dd
an ....b....a
as .........B
becaus .....b
befor ...ab....a
do ..da
drop ...b
get ..b......a
go ...c..F
i ..AAAB..CA
if ..Ca
in ....b.C
it .......b
my ..D.E
no ...a..D
not ...C
our ...C
sh ...bB
show ....b
so .........c
stop ..ebb
switch ....b
tel ......b
th ..ECBFa..C
that ...CE.C..J
ther ......b..F
we .a.B..c
what .........d
when ....C....A
why ...cb
you A..BABaBbB
your ....dbg.h

me it
is ......a..b

me look
stupid ......c

me off
again .........b

me on
mor ......b
this .....bD

me or
i ...F.....c
th .........b
you ...c
your ..Dc

me proof
of ..B

me ten
euros .........D

me th
#child ......c
#secret ....e
creep ....B

me that
you ..AB

me to
it .......e
stay .........b
stop ...Bb....e
th ....c.a

me tonight
or ......a..b

me what
i .........e
you ....b

me when
he ....d
i ...CC
sh ....c
you ...cA.I..A

me who
you ..DAd

me with
a .........d

me you
ar ....C

me your
#message ....d
messag ....c
password ..F.e
receipt ..I

mean
a .........D
it ..c.A.d
noth ........b
stop .........C
to ....c
yes .........e
you ........ga
your ...e

mean you
ar ........c

meant
it ...a..c
to ....a...d

meet
him ....b
on ......b
them ...A.....d
up ...c

meet up
with ...b

men
#number ...b
com ...aa.b
in ...dC.B
lik ......b
on ...b
ther ...b
who ......e

men ,
so ...b

men and
women ..CE

men in
your ..B.A

menopaus
is .........b

messag
about ....B
and ....b
on ....C
pop ....B

messag at
night ....e

messag pop
up ....B

messag when
you ....c

met
and ...c
you .......e

microphon
in ....c

midnight
and .........d

might
not ......b

mileag
#number ....b
on ....b

mileag #number
th ....b

mileag on
th ....b

min
, ....c....B
and ......B
do ......c..F
for .....a...B
in ....D....c
or ......d
to ...A.....J
too ....b
wil ...b

min ,
i ....b

min in
th ....A....d

min is
your .........b

min to
read ....c

min wil
not ...b

mind
how ......f
if ......C
is ........c
th ...B..E
your ......F

mind how
you ......c

mind if
i ......B

minut
, .........C
from ....c
lat ....c

mirror
your ....b

miss
you ......B..E
your ......C

moment
you ......b

monday
, ....D
if ......b

monday if
you ......c

money
, ......c
and ......d

money and
i ......b

monitor
what ....b

month
, .........c
of ....b

month ,
at ....b

month and
i ...b..b

month of
your ....b

mood is
not .........b

mor
, .........C
and ....ab...b
li ......b
no ......a..c
of b
than I
tim ...b
wil .........e
you .........c

mor ,
i ......b

mor than
a .........f

mor tim
and ...c

morn
, ......B

morning
after .........b

mosqu
#number ......b
on ......b

mother ,
i ...b

mother
and .....b...a
did ...b.....b
in ...A..b
liv ......d
that ...B..D
visit .........c

mother that
we ......C

mother to
stop ...b

mov
, ...B
back .........b
out B..CB.d..G
to ...cA.B..B

mov out
, ....B.b
if ......C

moved
to ....B

mum
, ...Aa.d
on ...e..a

mum get
th ......b

mum on
sunday ...b
th ...b

mummy
boy .......c

murder
a ......C

must
#parting ..Dc
be .a.E.....a
quit ..Ea
sleep .........b

must #parting
your ..Eb

must quit
your ..Ib

muted
th ....B

my
#account ...A..F
#authority ......D
#body ..DG..A
#child ....c
#closeness ......b..g
#day ...A.....d
#device FK.IACC..A
#friend c..E.bbb.f
#group ...IA.JcdB
#kin .A.Cb..Cba
#meet ...B.d
#message ....F.H
#number d......c
#pet ......G
#secret ....E....a
#spouse A.defcA
#thing ...bG...a
#time .....b..aa
#whereabouts ..A.E.a
, ....b
approval ..ga
aunt ...D
back .........C
bank ....I
bed ......a..j
best ...I
birthday .b...bC..e
bit .........b
body .........G
book ....a..b.B
boot ......c
boss ......G
boundary i
box ...b
business ....c
cal .....b
car ....D
career b
choic ...B.....b
computer ....b
condition ...dd
cook ........b
counsellor .........B
cousin ...Af.e
cuddl .........b
cultur ...bb
dad ....d.c
day ....a...b
dear ....c
diary ....C
doctor ......A..c
door ...d
drawer .....d
drink ......c
driv .........b
duty .........G
ex A..BB.a.H
faith .......c
family ..ac....cc
father A...daA
feeling e.......f
feet ......A..E
first ...DB.c..F
fist ......j
flat .........f
flatmat .........C
foot ..b
fortieth .........b
friend ..CB.a.c.c
gf .........b
girl ...b
gran ...EB
gun ......d
hair ......F
half ......B..D
hand ....c.c..e
head ......D..A
heart ...c
hous ..bcb.B
husband ..b....b.D
idea ....c
jealousy ...c
kid ....e
last ......c..b
lawyer ......c
lif ...H..hc
lighter ......b
liv ....B
location ....M
lov .........F
lung .........B
man ...hb
map ....b
mat ...Ba.c..b
messag ....H
mind ....c
missus .........e
motto ....d
mum .....b.b.A
nam ....C.a
need .a.......j
new ....C
night .........c
no .........E
offer ......b
old ...HC
on c
own .AAECKH..B
parent ..d...A
part .........c
password ....G....b
pastor ...b.....b
patienc ......b..e
peac ....c
peopl ...b
permission ..ib
phon DAQEH...C
pillow ....c
pocket ....A.c
policy .........e
promotion ........e
right ....a....g
ring ...hb.a..b
roof ..baa
room ...d.....c
rul ..efcad..c
run ....C
saf .....c
say ..b......a
sid ...b..B
sister ..DF..F..D
stomach .........B
story ........b
tablet ....d
term ...h
therapist ....B.A
thumbprint ..a.d
ticket ......b
trust ....c
turn .b.......f
uncl ......e
view .........d
way ..c...e
wrist ......c
yes .........B

my #authority
, ...b

my #body
, ......b
go .........b

my #child
to ......b

my #device
, ....d
and ....b
died ....C

my #friend
ar ..aB
at ....c.a
in ......b
is .........b
say .........C

my #kin
#group ....d
, ...bBa..a
and ......b.a
did ...ca....a
for .........b
had .........c
i ....b
in ...I..c..A
is ...B
kept ...a..c
rul ...b
said ...d..a..d
wil ....d.b
with ........b

my #secret
for .........b

my #spouse
#device ....d
and ....B....b
best ...C
com ....b
do ..cb.....H
is .......i.F
to ...e.....a

my bed
, .........b

my best
#friend ...E
friend ...C

my boundary
is c...b

my brother
wil ......b

my condition
for ...bd

my cousin
at ....b
wil ....b

my dad
kept ...a..c
say ....b
would ....b

my dear
, ....c

my drawer
, ....b

my ex
never .........d
said .........E
sent .........b

my fac
, ......c

my father
said ...b..a..a

my first
#spouse ....B.b..A

my foot
down ..c

my girlfriend
do ...b

my hand
go .........b

my husband
is .......c

my last
girl .........b

my mother
did ...b.....b
in ...C..c

my need
com .........c

my own
#group ......b
#spouse ....b
ey ....b
wif ....b

my part
of .........b

my passport
and ......b

my password
for .........c

my pastor
say .........b

my peac
of ....b

my permission
befor ...b

my phon
died ....B

my right
as ....c....a

my roof
you ..ba

my roommat
is .........b

my rul
is ...ab

my term
for ...b

my way
of ....b

my wif
do .........D
is .........B
phon ....c

myself ,
so ....b

myself if
you ......b

myself
into ....b
that ......B

nam #number
it ....D

nam
, ....c
again ......b
ceremony ......b
in ...b..c
of ....d.B

nam and
i ...b

nam in
a ...b

nam on
it ....D

nanny
cam ....f

nanny cam
stay ....b

narcissist
, .......e

need
#message ....b
, ...E.....d
a ......b
an ....C....A
and ...C.....h
com .........c
it .........d
me ...c
mor .........B
my ..mb
no .........E
not ..A......H
th ......B..B
that ....b
to e.e.d.a.E
you b..aA
your ....e

need #number
#time .........B

need an
#time ....B

need and
you .........c

need is
a ...b

need to
se ....b

need you
to a..c

need your
#secret ....b

neighbour
across ....c
wif .........b

netbal
lot ...b

netflix
password ....E

never said
no .........e

new
#friend ...b
#number ....b.B
#time ..ab
friend ...b
kitchen .........g
number ....d
on ....b.B
year ..ac

new kitchen
, .........b

new number
for ....b

next
#number ..bcb.E
#time ....A.C
, ......c
door ......F
on ...ba.D
thing ......c
tim ...AAbc
to .....CB

next #number
#time .........b
, ...b

next on
, ...b

next tim
i ....B.b..A
it ......d
ther ......b

next to
me ....E
you ....c

nic
#thing ......c
about ....b
and .........c
to .........d

nic to
me .........e

nicely
#number .........b

nicer
to ......b

nicer to
me ......c..a

night
, .a.A.C...B
as .........b
do ....b
duty .........B
has .........b
shift ....B....D
with ...A.....b
you ...a.....b

night ,
no .........c

night do
not ....b

night out
, ....b

night with
me .........c
th .........B
you .........d

nightly
, ....b

nin ,
i ....b

no #closeness
no .........b

no ,
and ...aF....B
every ...b
i ..B......a

no do
not .........c

no is
not .........h

no mean
no .........J

non
of ....D.Da

non of
your .b.e

noon
or ......b

not ,
so ...b.....b

not a
no .........e

not
no .........b
refus ...L..G..d
stop ...Cb.b..i

not say
no ...K....Dh

not tak
no .........h

notebook
of ....b

notic
at ...b

notic at
th ...b

now #number
, ......b
you ..b

now
, ..a.bEa..B
and ....a.D
wer .....b
you ....C.G..e

now ,
and ....c....A
so ...a..a..C

now and
then ...Ab

now i
am ....E

now on
, ......b
you ..b

nud
go ......c

number
#number .........c
and .C.a
of ...ab

number ,
and ....b

number and
every .BAc

nurs #number
#day ...b

nurs
, .........c

nurs on
tuesday ...b

obey
me ..e

object ,
so .........c

obligation
to .........c

obliged
to .........c

of
#day ...b..a
#group ..ABa.ac
#number ...c
#spouse ...b
, ......b
a ...BF.Ce
al ......A..E
be ...d
cours ...Bb..a
guilt ........b
her ......b..b
it ....c...Aa
me ...CE.aFbA
men ...c
min ..bc..c..B
my ..AGD.BB
our .d..A.E
pity ........b
sham ......E
stay .........b
th ..a.b.EAF
that ..cb..a
thing ......c
thirty ...b
this ...E..b..b
thos ....d....b
us BA..CH.C.C
what ....d....c
wher ..A.f....C
who ....e
whoever ....c
you ..ADC.hd.b
your Bd.ac.bda

of any
kind ..AC

of each
month ....C

of his
lif ...c

of it
, ...bC.B
as .........c

of me
, ...A.....B
in ....B

of min
do ......d

of my
hand ......b

of our
liv ...d

of th
#friend ...da.B
#kin b
#message ...b
#pet ......B
#thing ....b
bargain .........c
bed ....b
cak ....G
clock ....d
family b
hous ...F.....b
mortgag ......b
opposit ...c
pictur ...c
rent .........D
stair ......d
tabl ....b
tim .f

of them
, .c.db

of us
, ....c
in ......b
is .........D
want .........B

of what
you .....a...b

of wher
you ..A.e....A

of who
you ....c

of you
, ...C
cry ......e

of your
#device ...b
hand ....b
phon ...b
pin ..C.b

off
#day ....d
#number ....E
#whereabouts ....C
, ......d
at ...ED.E
by ......b
for ....ec...a
from ...E
her ...bb
i ......a..c
in ...ABaC
limit ...e
me .......b
my ....E.a
on ....E
th ..adCBaH.a
that ..hd..b
when ....IaC
with ...d.....b
your ...e.cC

off ,
i ..b......e
so ......b

off th
balcony ......b
bridg ......b
car ......c
pil .........d
pta ...c
wed ......b

off with
th .........b

off your
#kin ...h
family ..Cb

offered
to ...BD

old
#device ....c
#number ...b
, .........b
friend ...b
man ......c
on ...b
phon ....b

older
than ...B

on
" .........c
, ..aac..a.c
24 .b
a ...aA.bH
account .......b
again ....c
another d
at ...Bc
befor ......b
by ...b
cal ..BHC.b
camera .........f
click ......f
condition ...c
copy ......b
day c...a....A
demand .........b
do ....b.B
each ....B....b
ey ......b
friday ..BAb.a..b
friend ...c
go .........c
good .........c
his ......E
hour ...a.....B
hundred .b
in ......B.aa
inbox ....c
it A..bA.a..A
kid .........b
leav ......A..b
letter ......b
lik .........B
look ....b
loudspeaker ....d
me ..CDH.a..b
mor G.De.ce
my ....c.b..A
night ....B.b..a
on .........c
or ....c
our ...ABC
person .......b
phon ......b
purpos ......D.g
read ...b.b...a
reason ......b
saturday a.b.A....b
shift ...b
speaker ..b.g
sunday .........B
th .B.AAABA.A
that ....a.b..A
this ..b.Ab
thos ...A.....b
thursday ...A.D...A
til ....c
tim .........C
to ...D
tonight ....d
tuesday ......D..B
video ....c.C
weekday .........B
whatever ....b
when ..b.d
whil ....d
who ...CA....C
word ......c
you ....a.ba
your ...abAA..a

on ,
and ..ab..Ac.b
or ....b
th ...b
you ...b

on 24
7 .b

on a
plan ......d
tuesday ....b

on account
of .......c

on at
al ....f

on by
on ...b

on do
it ....c

on ey
open ......b

on friday
, ...FA
night ......c

on in
th .........b

on me
, .........b

on monday
, ....B.D

on mor
li ......b
no ......b..a
tim ...c

on my
card .........b
screen ....b
sid .........C

on of
thos ......B..b
us .........B

on or
i ....c

on our
anniversary ......b.a
wed .........c

on phon
cal ......c

on purpos
to ........c

on read
, ...b

on saturday
i ....A.c
night .........c

on speaker
when ....b

on sunday
, ...c

on th
ap .........c
balcony ....A.D
bed .........B
bridg ......b
calendar .........c
chair ....d
day ...c..A
desktop ....c
door ......D
first ...B
hook ....b
internet ...b..b
lawn ...d.c
lin ....c
pavement .....c
phon ....A.a..b
rig ....b
roof ......d
scaffold ......b
sofa ....D....A
street .....b
tabl ..b.a
third ...c

on them
, ...b

on to
th .........c

on when
i ..b.a

on with
it .........b
no ...b
th ...EC

on word
at ......b

on you
to .........b

on your
back .........b
behalf ...c
birthday ......c
conscienc ......c
desk ....D.A
head .......b
key ....b
kne ..a..e...a
mobil ....b
night .........b
phon ...dE

onc
a ...ac..a
and ....A....c
i ....a.d
mor .....dh..a
th ......B..c
we .........d

onc a
#time ...ad
year ...b

onc and
i .........b

onc i
hav ....d

onc mor
and ....abb

onc we
start .........b

onc you
hav ......A..c

onlin
at ....c

onlin at
to ....b

only
#number ......a..b
a ...D..bl
an .......e
fair ....b....a
go ...e
i ....b
if ......A..G
need ...d
on ...b.....b
peopl ...d
say .........c
th ...D
us ...b
want ..c.....cC
way ....a.d
when ...d.....A
women ...b

only an
idiot .......c

only hav
to ......c

only if
you .........C

only person
you ...b

open
#device ....e
#number ....B
her ......c..a
it ....b.b
on ....B
phon ....e
th ..b.c....f
that ......d
to ....e
what ....c
your ....d.E

open it
, ....d

open th
post ....b

open to
me ....d

open your
#thing ....b
letter ....b

opened
by ....b

opened by
me ....d

opposit
#closeness ...c
sex ...c

or
bottom .........b
do ...F.....A
els ..aG.qF..B
go ...B
i ..gbcbl..j
is ...B
it ...c
los ......d
me ...p..b..E
neither ......c
no ...E
not ..EF.FBA.f
our ...b
sleep .....g
tak ...c
tel ......c
th a.cac.f..b
ther ...Dd
this ...d
we ...dc
without ...E
would ......D
you ..dc.c...a
your ....BFe

or do
not ...A..D..A

or i
am .....c
do ...b
find .........c
go ...e
tel ......c
wil ..eBb.C..a

or out
of .........B

or shal
i ......C
we ......c

or sleep
#number ...b
on ...b

or th
#pet .........b
#thing ...d
ring ...d

or ther
no ....c

or we
ar ....b....a
hav ...c

or your
#kin ...D..b..a
friend ...b
parent .........b

order
, ....c.a
to ........d

order ,
and ....b

ordered
#number ...b
a ....b

other
#closeness ...c
#meet ....d
#number ..b
#spouse ...E
listen ......b
men b
out ...b
room ....DC...C
way ...B
wiv ..C......a
women .........e

other #meet
at ....b

otherwis
i ..aAc.a

ought
to g..A.....d

ought to
be .........e

our
#authority ......B..a
#child ...A...b.F
#closeness b...abdc
#day .........c
#friend ...DC.a
#group ...C
#kin ......b
#meet ......d
#whereabouts ....G
address ...c
agreement ...cd
anniversary .....b..a
bed .....b...a
bedroom ......a..D
block ...b
daughter ...FA.D
friend ...B
hous ....d
lif ...b
liv ...g
lov ...b
marriag ...d..b
own ....C
password ....b
room ....c
row ....a.b
secret ......d
sex ......bb
son ...B.a.b
tabl ...E
wed ...bA....a

our #closeness
lif a......c
tap ......c
to ...b

our hous
rul ....d

our sex
lif .......b

out
#day .........C
#number ...b.da
, ...bfBa..D
and ...A..d..a
at ...a..d
for ......E..F
from ....b
if ...D..B..D
in ...D..b
loud ...A.....D
of N.cdE.ABgb
on ...c..a
or .........f
over ......b
th ....A.D
that ...C..a
to ..AC.....a
when ...f
who ...b
with ..E...B..B
without ..E.B.E..E
you ...I..e
your ..gae.A..b

out ,
and ..c.b
you ....b

out and
i ......b

out for
th ....b

out in
may ......b
th ......c

out of
guilt ........b
his ...b
it ...c..A
our ...b
pity ........b
th ...c..c
that ...b
you ......d..a
your ..ad..G..a

out unless
i ...c

out when
i ...e

out with
th ...FA
them ...b
your ...H

out you
to ...C..d

outsid
your ....a.c

over
#number ...C
, ...d..c
a ......D..B
and ...E..C..c
for ...b..b
it ....b.b
my ...d
on .........b
th ..CCbb...F

over for
you ...f

over on
friday .........b

over th
#device ....d

overtim
, ....b

ow
it .........c
me .A...A..Dg
th .........B
you .........E

ow me
#number ......A..H
a ......d..F
after .........d
no .........J
noth .........J
ten .........E
that ...c

owed
him .........C

own
#body ....a.b
#spouse ....b....c
ey ....b
hand ......c..a
party ......b
wif ....b....b

own #body
and ......b

owner
, ......b

pack
a ......d
in ..de
it ...d

pack in
th ..ae

pack it
in ...d

paid
for .........d

paid for
th .........d
your ......b

paper
ar ......B..a
in .........b

parent ,
you ...b

parent about
th ......B

parent
ar ...b
to ......c

park
for ....b

part
of ..ACd...bd

part of
th .........f
you ........c

partner
, c........C
who b

party ,
and ...b
so ...b

party
you ...b.....a

pass
th .........C

passcod
for ....b

passenger
seat ....d

passport
and ......b

password
, ..a.c
chang .....c
for .........b
without ..b.e

password for
th ....B....b

past me
first ....d

pastor
, ...b
say .........b

patient
, .........b
sinc .........b

pay
for ..G..ca..C
him ....b
me .........g
th ..abD
up .........b
with .....Df
your .........c

pay for
it .....g
th ...cb

pay th
rent ..b......b

pay with
blood .....Cf

pay your
#device .........b
phon .........b

payback
for .....b

peopl
#harm ......b
ar ...d
do ....b
in ....e

peopl #harm
in ......b

percent
of .c

perform
when .........c

permission
befor ..da

permission befor
you ..b

permission to
#meet ...b

person
you ...d

person you
confid ...b

petrol
and ......d

phon
, .aa.b
again ....b
at ....B
away ....Ba
becaus ....B
buzz ......b
cal ...bG.d
check ....e
died ....B
get ....e
her ...c
if ....B
in ...CB
is ......C
on ..cab.A
or ....e.b
to ....B
twic ...b
unlocked ....b
when ....c
with ..a.b

phon ,
so ....c

phon ar
open ....c

phon for
me ....d

phon from
me ....c

phon is
min ....b

phon or
i ......b

phon twic
a ...b

phon unlocked
for ....c

phon with
me ..b.d

phoned
th ...ab

photo
from ....e

photo of
me ....E
who ....b

photograph
his ....c
th ....b

photos
of ....B.C

pick
#number ...c
it ....d
on ...c
up ..aBd....B

pick it
up ....d

pick up
, ....b

picked
th .........b

pictur
, ....B....a
first ......c
from ....c
in ......b
of ....A.B
or .........b

pictur of
th ..a......C

pictur or
i .........b

pil ,
i .........b

pil
becaus .........c

pil becaus
i .........b

pillow
, ...b

ping
me ....c
my ....b

ping my
#device ....b
phon ....b

pint
with ...b..a

pity
if ......f

plat
of ....c

plat of
th ....b

play
it ....d
with ...b

play it
back ....c

play with
#number ...b

pleas
#meet ....D
do ...D.....E
me .........f
tel ....B

pleas ,
and ..b.a

pleas do
not ...C.....E

pleas me
#day .........d
tonight .........d

pleas tel
me ....B

plus
#number ...c
on ...c

pocket
, ....d

point
of .........d

point of
a .........b

polic
if ......C

polish
to ...b

pop
up ....D

post
, ......C
th .....a...b
to ...b
your ....H.e

post your
privat ......c

posted
in ....b

poster
at .........c

pound a
month ......b

pray
i ......d
with ...c

prefer
you ...d

pregnant
, .........b

pretend
to ........e

pric
of ....b....b

pric of
my ....b....a

priest
told .........d

print
it ....c

probation
officer ......b

problem
, .........b
in .......b

problem in
this .......b

promised
in .........b
to ...b

promotion
, .........b

proof
of ......B..E

proof of
wher ..B.c

proof that
you ....d

protect
you ......c

prov
me .........c
to ....b
wher ....i....A
you ..f...B..f

prov me
wrong .........c

prov to
me ....b

prov wher
you ....k

prov you
ar .........b

psycho
, .......b

pub
and ...d

pul out
of ......b

pul
your f

pul your
weight f

punish
me ........e
you .....d

purpos
to ........c

push
me ......b..a
you ......d

push me
off .........c

put
#number ......D.bb
down ...a..f
ideas ...c..C
in ....a.B
it ...b.B...b
me ....b
off .........b
on ......C.bb
out ...JA.A..k
th ..aEA.A..B
that ..c...a
up ......C..c
you ......c..A
your ....A.d..C

put a
stop ...c
tracker ......B

put ideas
in ...b..B

put it
#number .........B
, ....c
in .........d
on .........B

put my
fist ......c
foot ..c

put out
or .........e

put th
#device ....C
#pet .........b
dog .........b

put up
with .........e

put you
in ......b

put your
#device ....F
phon ....C

quality
tim c

quick
, .........b

quid
for .........B

quiet ,
and ......b

quit
say .........c
th ...a.....D
your ..Ah

quit th
band ......b

quit your
job ...b

quot
th ...d

railway
lin ......b

rais
my ......e

raised
to .........D

rang
th ....b

rather
#meet ......c
be ........e
do ....b
not ...ID.A..c
se ......d
than ....a.C
we ...b..b
you ...dc....b

rather #meet
you ......b

rather be
with ........b

rather se
you ......b

read
#number ....E
a ....C
about ......f
al ....c
along ....e
each ....b
his ....d
in ....B
it ...ae.E
me ..c.c
out ....Ab
th ..bBa.H
that ...aD.b
them ....e.B
what ....e.C
you ........da
your ..CD..a

read about
me ......b

read along
, ....b

read each
other ....b

read his
#thing ....c

read it
befor ...d
to ....C

read you
lik ........d

read your
#message ......D
diary ......b
messag ....B.B

ready
to ......d
when .........b

real
#spouse ......C
woman .........e

real #spouse
would .........c

real wif
would .........c

really
at ....c

reason ,
i .a.......c

reason
enough .........B
i ...d...c.a
not ......b
you ...B....i

receipt
#number ....b
, ....d
for ..A.b....A
from ..c
on ....b

receipt ,
and ....b

receipt for
th ..B.D

record
our ....b

recorder
under ....b

recorder under
th ....b

refused
me .........e

registry
offic .........b

regret
it ...C.b...B

reject
me .........g

relationship
is ......b

relieved
when ........b

remember
that ......d..a

remember that
when ......c

remind
her .........b

rent
fre .........b
in .........c

report
back ....d
to ....f
you ......d
your ......c

report to
me ....g

report your
#kin ......c

required
to ..c

resign
from ..ee

resign from
th ..dg

rest
of .d....A

restaurant
and ....b

restrain
order ......f

return
th ...c

rid
of ..ef.....E

rid of
your ...b

right
, ...a.b
as ....b....a
her ......c
now ..ga.....D
to ....b

ring
, ...b.....b
back ...A..d
is ...c..a
me ..cCf....C
my ......B
out ...b
round ....b
th ...B.....C
you ......C

ring ,
and ...c

ring me
when ....c

ring th
ward ....b

road
, ......b

rol
over .........c

roof
over .........c
you ..ba

room
, ...ab.B
for ..CB
if ......b

room at
midnight ....b

room if
i ......b

room in
th ....b

roommat
is .........b

rop
in ......d

rop in
th ......c

round
, ....A....b
again ...f
ther ...b
when ....b
your ......b

round th
clock .b

round with
a ......b

row
#group ...b
and .........b
club ...b

row and
i .........b

rud
to .....d

rugby
team .........b

ruin
everyth .......c

rul
and .....d
for ...cA
i ...d
in ...aa....b

rul for
#spouse ...ab
girlfriend ....b

run
#number ....B
on ....B
out ....C.C..c
tak ....b
th ....d
whil ....d
you ......d

run whil
you ....b

run you
over ......e

sad
if ......c

saf
at ......d
word .........d

safety
and ....c

said "
, ...b

said #number
#time .........b

said
, ......c..D
about ...b.....D
fin .........b
hed ......C
her .........C
it ...cb.a
mayb .........b
no ..b.D....g
pleas .........e
six .........c
so ..b
th ...D..E..B
that ...G
yes ...A..B.b
you ...a....FA

said ,
" ......c
and ...B

said he
was ......a..b

said her
#spouse .........B

said i
was ....c

said it
and ......d
was ...c

said six
week .........b

said so
, ...b

sak
, .........b

sam
#time .........D
in ...c
to ......c.a

sam to
you ......c.a

sat
in ....b
nav ....B

sat in
th ....b

satisfy
me .........g

saturday ,
and ...C

saturday
night .........c

saw
how ...b
your ....D

say
" ..IbC.D..B
#group ....e
#number ....C
, ...c
a ...D.....A
goodby ...c
hed ......B
hes .........b
i ....D.E..b
in .........b
it ...c..aa.A
my ......C
no ..BBE..b.i
not .........C
sh ...B.....d
so ...EA.E..E
sorry ..g..dc
stop ..DD..A..d
th ...C..A..A
thank .........b
tonight .........c
when ..g
which ...f
who ...c
why ......b
yes ..g...b..e
you ...b.Dg.a
your ......c

say ,
" ....b

say a
#spouse ...C.....C
wif ...A.....B

say i
wil ......B

say in
my .........b

say it
after ...b
again ......b
too ....b

say what
sh .........b

say yes
, .........c
or .........B
to ...c..b

say you
#harm ......c
ar ...aa....b
hit ......c

scared of
me ......c

school
, ..b
friend ...b
gat ....b.a
run ....c.A..a
that ......b
you ......c

school run
tak ....b

screen
, ....b
with ....c

screen with
me ....b

screenshot
th ....b

se
a ....D.Bc
her ...e.....A
how ...ABd
it ..BDB...da
me ......E.k
my ...aC..a
no ...e.....a
that ...a..c
this ......b
to ...LAcc..l
what ...D.c...A
wher ..DDb
whether ....c
which ....b
who ....f
whoever ...b
whos ....b
you ...BC.e
your .F.B..CA.A

se how
you .....d

se it
, ......d..a

se my
phon ....b

se th
girl ....c
messag ....c
receipt ....b

se to
it ...A.cb
me .........f

se what
happen .....b

se wher
you ..C...A

se who
you ...Ba

se you
with ......b

se your
brother ...b
friend ...CA
phon ..D
photos ....A.b

searched
your ....c

season
, ...B

second
#child .........c
key ....b
tim ....ac

second tim
i ....b

secretly
you ........b

sectioned
, ......b

seen
how ...c
my ......b
th ......D
with ........b

seen th
last ...b

sel
th ..c...A
your ......b

sel th
#thing ..b

send
a ..b
it ....f
me ....d.KB.d
your ..cb..e..B

send me
#closeness .........c
nud .........b
proof ..B.b
th ...b

send your
#closeness ......b

sent
me ...CE
to ....h
you ....D.B

sent to
me ....b
my ....e

sent you
th ....B

serious
, ...b
about .........c

serious about
us .........b

set
fir ......b
foot ...d
it ....b
of ....b
th ....E....b
that ....e
your ....b

set fir
to ......b

set it
up ....b

set that
up ....c

settl
for ....b

sew
machin ......b

sex ,
no .........c

sex
and .........B
every .G.......f
i .........E
lif .......b
on .........c
tap ......e
with ...B..D

sex first
, .........b

sex is
a .........C
not .........H
off .........B
th .........f
what ......b

sex when
i .........b

sex whenever
i .........c

sex with
me ...B..B..b

sh
#meet ...bc
#thing ....c
a ..bb..Ae
asked ...aC
can ....Ba...b
com ......b
do ....b
drop ...b
gav .........B
giv .........b
had ...b
has ....b.A
hom ...c
is ..c....b.A
know ...b
lik ...A..B
my .........b
not ..ab
out ...d
read ....B
ring ....c
said ...C
stayed ......b
tak ...b..b..a
think ....a.b
to ..ab
told ...AC.B..E
tried ......b
want ...cC
wanted ...c
was ...b.....A

sh #meet
, ...b

sh got
a .........b

sh has
to ..c

sh my
#spouse .........c

sh ow
me .........b

sh told
me .........C

sh tried
to ......b

sh wanted
to ...b

sh was
i ...b

sh>
#authority ......B
#day ...C.....A
#device ....C....b
#friend .........E
#group ...C.....c
#kin ..b....a
#meet ...c.a
#message ....C....c
#spouse ...B
#thing ...aa.D
#time ....a....D
, ....A.ba
a ......B
about ....b
after .........b
and ..AAAADa
ap ...b
ar ......b
ask ...C
asked ...aC
back ...B
bad ...b
be .........b
bedroom .........b
body .........c
by ...E
can ....Ba...b
card ...b
com ......b
did .........b
do ..AaaaA..b
down .........c
fin .........b
for ..AC.....A
from ....c....C
gav ...A.....B
get .........B
given ...b
go ...bd.b
got ......c
has ....a.B..A
he ....E
him ...FB.D..A
his ....B
hom ...c..a
husband .........C
i ...abbc
if ....b
in ..DC..A..B
is ..c.a..a.B
it ..BBa.A..b
job .........d
kept ...D
left ...B
let .........c
lif ...C
lik ......B
look .........b
lost .....b
me ...a....e
men ...b
my ...BA...b
not ..dcbcA
of ........ba
off ....d
on ...dA.D
phon ....B
read ....D
refus .........b
ring ....c
said ...D.....a
say .........b
sh ....Bd..fc
sleep .........c
so ...BEe...A
stayed ......b
stop ......a..b
tablet .........c
tak ...a..a..c
th ..B..a..c
that ...a..c.c
ther ....b
they ...b
think ....a.d
to ..db....c
told ...D..B..E
too .........b
tried ......b
up ...e
us ...A.....b
want ...bC
wanted ...c
was ...cA....C
went ...B
what ...a.....c
when ....d
with ...a..C..c
work ...Db
year ...D
yes .........b
you ..cabE...B

shal
hav ...d
i ..KGH.D..A
not ..d
we ..F...d..C

shal we
#meet ......c
talk ......d

sham
if ......e

shar
#secret ....b
a ..b......a
his ....b
login ....b
my ....B
th ....C.A
your ...AeEa

shar your
#message ....B.h
#whereabouts ....C....a
location ....C....a
photos ....B.h

shared
#device ....B
with ....d

shared with
me ....e

shav
your ......c

shav your
#body ......c
head ......c

shed ,
and ......d

shed
be ...b

sheet
and ....c

shel
be ......c
think .....b

shift ,
and ...b

shift
is ...b

shirt
off .........b

shirt off
, .........b

shoot
you ......C

shop
with ...b

should
be c..a.....B
i ...A.....b

show
, ........b
a ....b
her ....b
it ....E....c
me .Ac.h.FD.b
som d
up b
you ....B....C

show it
to ....B

show me
, ....c
how ....D
th ..b.a....A
up .....c
what ....e
you ...c.....f
your ..HBe

show you
th ....E....C

showed
me ....B

shower
, ....b
i ....d

shown
me ....d
to ....d

shown to
me ....d

shut
th ...b..B..c
your .........c

shut th
#account .........b
door ...b

sick
#parting .........b
leav .........b
not ......c
of ...c

sid
of c....aba.b
with ...B

sid of
th a......b.b
your ......b

sight
, ....c

sign
#number ...d
a ....f
on ...d
th ....B.c

sign th
hous ......b

signed
for ......c
in ....b
up .........b

silent
treatment .....dB

sim
card ....c

sin
, .........b

sin ,
and .........d

sinc
diwali .........b
he ...b
lunch ......b
march ....b
my ...b.....A
th d..AB.CB
when ....b
you ....Dndc.C

sinc i
can ....b

sinc th
#child .........b
baby .........b

sinc you
ar .......d

sing
, ......b
with ...B

singl
, ...c
peopl .........b
tim ...C..B

singl and
it ...b

sister
, ........d
in ...c
onc ...b
wed ...B
when ...b

sit
down ..b......D
for ......b
in ...b
you ....c

sit down
to ....b

six hour
, .........b

six
in ...b

six in
th ...b

sixty
#time .........b
year .........b

skip
, ......b
th ...bA.A

sleep
#device .........c
, .c...BC
at ......b
in ....BdA
outsid .....c
tablet .........c
together .........c
wel ......e
with .D.BBa...m

sleep #number
th ...b.fA

sleep at
your .....c

sleep in
th .....eF

sleep on
th ...b.fA

sleep with
#number ......b
me ...IKDF..o
on ......b

slept
with ...CE....f

slept with
me .........f

slip
, ....h.a
for ....b

smash
th ......b
your ....C.a

smash your
phon ...EA.c

smel
your ....c

smil
, ......a..b
at ......a.b

smok
alarm ......b

snap
map ....b
that ......b

so
#day ..DE..G..c
#group .........d
#number .........b
#parting ..da
, ...bB....C
ar ...b..ab
be ......e
bring .........B
can ...D..a..C
choos ......c
com ..hB.....d
do ..dC..e
drop ......a..b
far ......d
get ..e......c
giv ..b......B
go ...E
her .........B
i EHBDa.I
if ....B.C
in .........b
is ......e
it ..Ca.aF..a
leav ..bb
li .........e
long a...b.a
mind ......c
much ......c
my .......c
no ...c
now ..BB.eE..B
on .........b
open ..c
pleas ...cD....D
pretty ......c
say ......e
sh ....C.B..A
shed ...g
show ....c
sit ......d
smal ...d
spar .........c
stay ..c...b
stop ..c
tel ..cd
th ..G....d.B
that ..A.abC.b
ther ..Gb
they ......E
think ...A..e
tonight ......F..b
watch ......c
we ..JBC.B..C
what ...b..C..e
why .........d
work .........b
you .bBAB.DAg
your ..Bb.cE

so #parting
it ...b

so ar
you .......d

so do
i ....c....B
it ..b
not ..a...c..b

so drop
th ......b..a

so hard
to .........b

so i
#meet ..c.b
am ..DHDcca
bought .........E
can ..dHdKKAL
do ...a...b.c
hav ..E.FeD..A
hear ....b
keep .......c
know ..c.h.G.Ca
look ....c
se ..c.d
should .........d
sit ....b
told .....c
want ...c...d
wil ..IE..a.bD
would ...dBBiCba

so it
is ....B.A..b

so leav
it ...c

so let
us ..AB.....A

so li
down .........b

so long
as a...b.a

so mind
how ......b

so say
yes ......e

so sh
can ...B

so show
me ....c

so sit
down ......c

so that
i ...FdFG..C
is ...b.....a
you ...A.d

so ther
wil ...c

so watch
it ......b

so wil
you ...b

so you
can ..DEF.J
could ....b.a
hav ......b..c
know ......E..B
wil ...c.AB.d
would ...B....aF

social
lif ...b
media b
servic ......b

sofa
again .........b
so ....b

som
say ...C.....C

somebody
els ......c

someon
els ....BEB
got ....c
in .....b

someon got
to ....c

someth
about b
for ......d
i ....b
in ......b..a
to ......g..A

someth in
your ......c

someth to
myself ......c

somewher
, ...b

soon
as ...c

sooner
#harm ......d
you ...b

sorry
i ....B

sort
yourself c

sort yourself
out c

spar
key ...A..D
me .........b

spar me
th .........b

speak
polish ...b

speak to
you ...b

speaker
when ....b

speaker when
i ....b

spend
#number .........b
at ...b
on .........c
your ...b

spit
me ........e

split
it .........b

spywar #number
your ....d

spywar on
your ....d

stand
#number ......b
in ....b
on ......b

start
#number .........B
on .........B
whil .........d
with ...ea

start whil
you .........b

start with
your ....c

started
, .........c

started ,
so .........b

statement
, ....d

statement ,
and ....c

status
is ......b

stay
#number ..aCfEa..B
, ......d
at ..E...E
away ...d
faithful .........d
for ...C
hom ..df..F..D
in ..ci.aDb.D
married ......c
off ...aC.C
on ..aBfDa..B
out ....F.B
over ...G.....e
pointed ....b
together ......b..b
with ...BDaC
your ....C

stay #number
at ..b
video ....b

stay at
hom ..Cd..E

stay in
, ...c
my .....c
th ...J
when ...e

stay on
at ..b
video ....b

stay out
of ......D

stay pointed
at ....b

stay together
or ......b

stay with
me ...a.c
us ...B

step
in ......c
up j

step in
front ......c

stick ,
and ......b

stil
#number ....c
be .......b
get ....c
got ......e
hav ......c
in ...c
on ....c
send ...b

stil got
th ......b

stop ,
and .........D

stop say
no .........e

stop when
you .........C

stopped
#closeness ........d
#meet ...A..E
eat ......b
her ...b
lov ........d
read ....G
smok .........b

stopped read
your ....G

story
about ......b

straight
hom ...c

strangl
you ......c

strapped
in ......d

struck
off ......b

stub
, ....b

stuff
in .........d

subject of
your .........b

such
a .......j
thing ....b

sugar
in ......d

suit
me b...B.B

sunday
lunch ...B

supposed
to .........b

sur
you ......E

sur you
ar ......B

swallow
th ......g

swallow th
lot ......b

swap
#device ....b
phon ....b
with .........b

sweet
to ......b..a

sweet to
me ......c..a

switch
#number ....b
it ....C
on ....b

switch it
off ....E

switched
#number ....f
off ....B
on ....f

tab
#number ....b
on ....b

tabl
, ......d
for ...b
with ...c

tabl ,
and ...b

tablet
for ......c
in ......b

tablet in
th ......b

tag
in ....c

tak
#number ....B.d..a
#thing .........b
a .....Da..E
away .....e
back .....b
car .........b
it ....c
me ...b..d
my ...DA....C
no .........d
on ......e
th A..EaAC.CA
that ..cB
turn .........B
twenty .........c
up ...b.....a
what .........g
you ...c
your .....gD

tak #number
#time .........c

tak #thing
of .........b

tak back
th .....b

tak car
of .........b

tak it
back ....B.c
out ....b

tak me
#number ......b
back ......b

tak th
#child C.G..KhJ.F
#friend ......d
#pet ......F
boy ......b
bus ......D
car ......E
condom .........d
dog ......B
kid ......gB.B
lock ....b

tak twenty
minut .........c

tak you
to ...a..B

tak your
#device .....b
phon .....b

taken
back .........D

talk
back .....c
to ..bd.bB..H

talk to
th ...C
you ..b

taught
me .........B

teach
her .........b
you .....g

tel
anyon ......d
everyon ......d
her .........c
him ....B.a..b
his ......b
it ......c
me FCBFm.J
my ....a.D
our ......b
th ..cb..e..E
that ...b
them ..baB.c
you ...AEHJ..A
your .C.AA.d

tel anyon
about ......d

tel everyon
what ......b

tel him
everyth ......b

tel me
again ......c
al ..C.b
everyth ..b
it ......b
no .........f
that ........d
what ....b
when ....d
wher ....b
who ....e

tel th
#authority ......c
#child ......B

tel them
about ......b
th ......B
what ......b

tel you
it .........c
to ..i

tel your
#authority ......d
#kin .A.C
boss ......c
family .C....e
mother ......B

telly ,
then ......b

tempted
to ....B

ten
euros .........D
minut ...bB....A

ten minut
, ...b

term
for ...b

test
me ......b

test me
, ......b

text
from ....E
me ..d.a.A
out ....a.b

text from
th ....D

th
" .........c
#account ...aEea..a
#authority B.AA..Bb
#body ..ca...a
#child ...C...A.A
#closeness ..b.ea...a
#day ..ac..E
#device ..c..a...e
#friend ....a.a..B
#harm .........b
#kin a..b.....A
#meet ..cbb.D..b
#message ...d..a..c
#number ...cAAB
#parting ......a..c
#pet ...AAA.D.B
#secret ..b.f
#spouse ...C..a..b
#thing A.aB.bA
#time ..acbAce
#whereabouts ...Aae...E
abortion ......c..b
account ..a...b
acid ......c
affair ...B
alarm ....C
allotment ......F..A
allowanc .........b
altar .........b
answer ...a.....g
ap ....c....b
attitud ......c
ax ......d
baby .....D.B.a
back ....AH
backup ....b
balcony ....B.a..B
bar ..b.b....A
bargain .........d
bath ...A..d
bathroom ...E..B..b
beach ....D
bed ...Bc.C..C
bedroom ....b.F..d
belt .....bf
bibl .........c
bil ..a.d..d.a
bin .....b...A
bishop ......b
blanket .........e
block ...G..D
blu ......C..D
boiler ...CF....G
bookshelf ....b
border ......f
boss ......D
bottom ......b
boundary b
box ...DB.E
boy ..C...c..C
bread ....B
break ......C
bridg ...A..d
budget .....d
bus ...CB.B..E
cak ..E.H.C
cal ....d
car ..b.ad.a
carpool ...c
cas ......c
cat ......B..A
chain .....aE
chair ....c
chang ....d
charg ......d
chat ..a.c
child ......d
children ...B..a..D
chip ....b
christen .....aD
christmas ....b
church ...D
class ...b
cliff ......e
climb ...d
clock .f..c.B..B
club ..BH..a
cold .....e
concierg ....b
condom ....c....f
conferenc ..a.e
constabl ......d
consulat ......d
contact ...d
cop ......c
corsa ....d
couch .........C
counter ....b
cours ...b
cousin ...b
cover .........e
credit b
creep ....B
cricket ......b
cry ......b
cupboard ......C
d ...b
danc ...d
dashcam ....c
dat ......D
day .c.e..ab.c
deal ...cc.a..g
decision ..c
deleted ....d
dentist ...Bc
deposit ...B..D..c
depot ...c
desk ....b
desktop ....c
detectiv ....b
dish ...A.cA..a
dishwasher ......B
dog ......D
door ..a.adBB
dot ....c
dowry ......a..c
drink b.....D
driv ....c.B..A
drummer ...b
elder .........b
end ...B..G..b
engagement ....c
estat ......b
even ..c...a
excus .........d
extension ....b
fac ....b
family b..KdeB
farm ...b
fertility .........b
field .........b
fil ....b.c
film ..D.G.B..E
financ .........b
first ...A..b
fish ......C
flight ....C
flower ........c
flu ......C
freezer ......b
fridg ...EA....b
friendship ...c
front ....b
fun .........b
gam ...c
garden ....E.G..B
gas ....G
gat ...a..D..C
girl ...b.....B
gold ......c
good ...C..F
gps ....b
grocery .........b
ground ...a..c
group ....d
guilt .........b
hair ......b
hal ..A.a....B
hammer ......b
head ...a...b
headset ...b
heat ....Df
hen ...ba
henderson .........b
hik ...b
holiday ....AcE
hom ......d
honeymoon ...b
hotel ...H..B..c
hous c.....ac
husband .........B
idea ........c
insid ....d
internet ......c..b
invitation ......E
itch ....B
job ...A.....b
joint ...ADb
kettl ...A..B
keylogger ....d
kitchen ...A.aL..C
kitten ......b
knif ......B
koi ......b
lab ...c
lad .a.C.....c
lak ......b
lamp ..F...D
landlin ....b
landlord ...B..Cb
last Cc.fD....D
lat ........b
lawn ...b.b
leaflet ....D
least .......a.g
left ......B
library ......B..C
light ...CF....b
lin ....c.B
lingeri .........b
link ....B
liv ....d
location .....b
lock ....db...A
login ....c
loo ....B
loung ....b
lunch ...b
man ...D.....b
mango ....C
map ....C.B
marriag .........c
massag .........b
match ......C
men ...f..C
messag ...da.B..a
microphon ....b
middl ...A..D
mileag ....b
minimum .........c
ministry ......e
minut ....b.e
miscarriag .......c
miss ......b
moment ....c.c
month ..b
mood ......A..b
moon ....b
morn ....B....a
mosqu ...aa.c
mother ...b
motorway ....a.b
mov ......D
nam ....g....a
nanny ....f
neighbour ...Cc.a
netflix ....D
new ..DF....ba
next ..bdea
night ..Aa..I..A
nod ...b
nos ..b
not ....c.f
number ..a.b
nursery ......c
odometer ....b
offic ..bc..B
okafor ...d
old ...cD.D..C
on ....B....a
only ...e..aB
opposit ...b
other ..afA..H
oven ...BG
overtim ....b
owner ......c
parcel ....C.C
park ......H..C
passcod ....b
past ...e
pasta ....B
pavement .....c
peopl ...fb
petrol ....e
pharmacy ....c
phon ..a.ba...b
photos ...aE
piano ......C
pictur ....F.b..d
pier ......d
pil ...A..b..d
plac ......d
play ......B
plumber ....B....A
point ...a.....b
polic ...E.....C
polit .........b
pond ......b
post ....c.E
poster .........c
postman ...aA.C
pound ......c
pric ....ecC
priest ......b..a
printer ....C
privat ....c
problem .......e
pta ...b..a
quarry ......b..b
queu ....B
rabbi ......b
rabbit ......c
radio ....C.C..E
rail ......d
rain .a...b
reason .a.C..Dh
receipt ......F
recip ....B.A
record ......c
registry .........b
relationship ...B..E
rent .....aE..A
resident ......b
rest .cdd.....f
restaurant ....ba
reunion ...d
ric ....EaC..A
rifl ......c
right e
ring ..Cc..b..e
river ...a..f
roof ...D
room ..bad...b
rop ......b
rota ....c
rout ....b
row ...aa.B
rul ..c..aB
scaffold ......d
school ...b..Ab.c
scissor ......d
scout ...c
screen ....b
screenshot ...AF.a
second ...Ae.b..a
security ....b
sex ......b
shared ....F
shed ...EC....D
sheet ....c....g
shop ..a...F..A
sid ......c
silent .....bB
sister ...b
skip ......b
slip ....d
smart ....c
snow ......c
sofa ...B..D..A
sponsorship ......c
stag ....b.B
stair ...C..a..C
statement ....c
station ..D..BB..A
stream .........c
tabl ....c
talk ...AB....b
tax ....G
teacher ...E
team ...b
telly ....A.b
tennis ...b
thing ...b.cA..f
third ......D..a
thread ....c
til ..c...d
tim .fb.a.c..A
toaster ......b
toilet ......b
tol ....d
top ...B.....A
track ....B.c
tracker ....ee
train ...A.AE
tray ....b
trigger ......b
trip ....d
truth ...B
tuesday ...d
twin ...C..a
two a..b
uber ....b....d
vet ....C.A..D
vicar ...b
video ....B.f..g
vow .........c
wal ....E.b..e
ward ...db.d..A
wash ......D..B
watch ....b
way c.....ad.a
weather ....B
wed ...db
wedding ......b
weekend ..aA.....d
wel ......d
wheel ......c
whol .b.B.....a
wifi ..A.BdD
win .........b
window ....B
wiv ...d
woman ...C.....c
women ...d
word ....D.Be.B

th #authority
#spouse ...b
gat ....b.a
if ......D
run ....b.A..a
that ......b
would ......c

th #child
#kin ...b
#number ....a.B
, ...C.....F
away ......e
from ......c
to ......F

th #closeness
#message ......b

th #device
ar ......b
back ....C
in ....b
to ....E.b

th #friend
#meet ...D
#spouse .........b
#time ...b
, ...D..C
across ....c
ar ......b
at ...C.....b
in ...b

th #group
#group ...bA....b
#number ...E
and ...c..b
or ...c
with ...B
you ...d.....a

th #kin
and ...c
in ......c

th #message
ar ......d
in ....c
of ....C.D

th #number
from ......b
who ...BB....B

th #parting
, .........b

th #pet
#number ...b..a
, ......E
and ......C
collar ....B
do ...c
down .........b
go ...A..d..c
pay ......e
put ...b
wil ......b

th #secret
#number ....D

th #spouse
pric .........b

th #thing
with ...dc

th #time
feed .........B
i ...bc.a
is .........b

th #whereabouts
#number ....B
back ....b
for ....C
of ....B
off ....b
or ....b
tel ...b

th address
of ....C

th answer
is .........c

th band
, ......b

th bank
, ....b

th bar
and ....b

th bath
with ......c

th bed
, .........B

th bedroom
, .........b

th bibl
say .........b

th big
screen ......b

th biscuit
, ......b

th blu
dot ....b

th bottom
of ......c

th brid
pric .........b

th car
, ......D

th cat
, ......B

th choir
is ...B

th christen
, ...b

th climb
wal ...b

th clock
in ..c

th cold
shoulder .....d

th condom
in ....b
off .........f

th credit
card b

th day
we ...b

th death
of ......D

th doctor
, ...b

th dog
, .........b
down .........b
put ...b

th door
locked ......c

th driv
hom ....b

th end
of .........E

th family
pc ....b

th farm
so ...b

th first
#thing ......b
#time .........b
night .........c

th fiv
a ..ab

th food
bank ...b

th fourth
floor ......b

th fridg
, ....c

th front
and ....b

th garag
with ......c

th girl
night ...b
on ...b

th hen
do ...d

th hom
offic ......d

th hous
over ......b
without ...d

th joint
#account ....Bb...a
account ....Bb...a

th kettl
#number ......A..B
on ......A..B

th kid
away ......d
from ......e
to ......H

th koi
, ......b

th lad
at ......a..b

th lak
without ....b

th landlin
at ....d

th last
#kin ...b
#number ......d
man ......c
of ...b
on ...a..e
thing ...E.....C
tim ...h

th least
i ....b
you .......a.d

th lin
of ....b

th liv
#whereabouts ....b

th location
of ....B

th lock
off ....f

th market
, ...ac

th men
in ..AcA

th moment
you ......b

th money
, .........b

th nam
ceremony ......c
of ....e.B

th nanny
cam ....f

th neighbour
across ....c
wif .........b

th new
#number ....c
on ....c

th next
#day ...b
#number ..bcb.B
on ...bb.A
thing ......c
tim ....b

th night
feed .........B

th number
of ...ba

th old
#number ...b
on ...b

th on
from ......b
on .........b
who ...AA....B

th only
way ....a.d

th opposit
#closeness ...c
sex ...c

th other
#number ..c......a
listen ......b
room ...ADC...C

th party
you ...b.....a

th pastor
said ....b

th phon
back ....C
is ...b
to ....B.b

th photos
ar ......b
from ......B

th polic
if ......C

th poster
at .........c

th pric
of ....b....b

th problem
in .......b

th promotion
, .........b

th pub
and ...d

th reason
i .......c

th registry
offic .........b

th rest
of .d....A

th restaurant
and ....b

th roof
and ......b

th room
if ......b

th row
#group ...b
club ...b

th rugby
team .........b

th sam
#time .........B
in ...c

th school
gat ....b.a
run ....c.A..a

th second
#child .........c
key ....b

th shared
#device ....B
calendar .........b

th sheet
#number ....b
on ....b

th silent
treatment .....bB

th skip
, ......b

th sofa
again .........b
so ....b

th spar
key ...Da

th stag
do ....b

th tabl
, ......c

th tablet
ar ......b

th thing
you .........b

th til
slip ..b.c

th tim
#number ....b
on ....b
you ......b

th tracker
on ....D

th truth
about ......B
out ......b

th twin
in ......d

th uber
, .........b

th way
i ...a.....b
you ........b

th wed
, .........b
and ...Ac
is ....b

th week
after ....b

th wel
behind ......c

th whol
#time ....b
bottl ......d
street ......B

th wifi
#secret ....E
password ....D

th women
at ...b

th word
for .......c

than
#number ......C
a .........e
at ...b
hav ...b.....B
i ...d.....C
me ......a..B
not .........e
with ......b
you ......debb

than a
peck .........c

thank
for .........D
me ...c.....d
to .......m
you ...HDBBLD

thank to
you .......d
your .......c

thank you
for .........C

that
#account ....d
#body ......b
#device ..b.b.d
#friend ...f
#group .b.cEa...B
#meet ....g
#number ......D..B
#pet ...d..c
#thing ...DG.f..d
#time .....F...D
#whereabouts ....b
, ....A.E
a ..DJF
again ...D.....B
befor ......b..b
car ......d
chair ....b
chat ....c
clip ......c
com ....d
count .........e
cover ...d
dinner .........c
do ...ac
dog ...d
door ......d
each ....b
firm ...c
for .........b
friendship ...e
he ....D
hed ...B..A
hes ...c
hotel ......b
i ...AcBDbdB
if ...c.....B
in ......b
is .ab.aaAbDb
it ......B
man ...E..g
mouth ......c
my ...DC.C..B
neither .........b
no ....a....f
offic ...c
on ......C..A
party ...E
phon ..a...c
reunion ...b
ring .........c
scholarship ......b
should .........b
smil ........c
stopped ...c
tenor ...b
th ..A.B.A
ther ...c
thing .........d
ton .....b
train ......b
trip ...B..a
up ....d
video ......b
was ....C.CG
way ...d
we b.....Db.B
when ......f
with .........c
you c.b..AAAaB
your ...f..A

that #number
th ...c

that a
#spouse .........F
good .........D
wif ...B.....F

that befor
you ......d

that go
for ....b

that hes
not ...b

that i
am ......F..E
can ...Bc
do .........b
find ....D
hav ...b..d
know ....c
read ....e
would ...B...c

that in
mind ......d

that is
#number ......B
al ......b..B
an ..g......a
fin .........B
for .........c
how ...ada...a
marriag .........c
min ....B.a
my b..a..a..A
not ...Bb
on ......B
our ....b
th ...ad..a.b
what .b
wher ......b
why ...GB..acB
worth .........c
you ...b...c
your ....Abad.D

that on
th ...c

that thing
i .........c

that was
for .........b
th ...c

that we
ar ...E..G

that when
you ......d

that with
you .........b

that you
ar c........d
could .........b
hav ...A.....b
wer ...Ac.b..A
wil ......E..A

that your
#kin ...b

theft
, .........b

their
#kin ...E..ba
#spouse ...E.....d
#thing ...b
last ...d

them
#number ...A..B
, .a.bd....C
about ......b
back ......A..B
go ...e
in ...B
is ...B
what ......b
you ...d.....b

them about
th ......b

them you
ar ...c
wil .........b

then
#number ....d
, ...D..A
her ......c
i ..DCaAF
in ......c
no ......b
on ....b
say .........b
stay ......b
th ...b.ca..d
to ......c
we ...b
you ..ca.eA..f
your ......b

then i
am ....B.C
go ......c..b
read ....b

then th
#thing ......b
telly ......b

then we
can ...ba....a

then you
can ..b.cb

ther
#number .......b.a
, ..b.C.A
a ......aB.A
and ....b
ar ..b...b..a
can ....c
for e..B.....d
is .aE.a...bB
me ...d
no ......aa.b
noth ....d....b
on .......b.a
room ...B
to ...b....d
until ....b
was ...B.....a
wil ....Adc..A
you ...e

ther #number
thing .........b

ther a
#friend .........b
#whereabouts ....c
man ...e
reason ...b..c
recorder ....d
tracker ....b.a

ther ar
#number ......b..a
men ...b

ther for
me .........b

ther is
#number ....b
a ...db.A
not .c......b
on ....b

ther on
thing .........b

ther when
you ......c

ther wil
be ...F.eA
not ...a..f

ther with
th ......c

therapist
not ....e

thered
be ....b

thered be
no ....b

therel
be .....dd

therel be
a ......e
no ...c..B

thes
#time a.....b

thes #time
, ......b

thes day
, ......b

they
ar ..b..cA
do ...c..a
find ......b
get ...b
hav ......b
stil ......b
stop ...e
wer ....a.B
wil ......e

they ar
my ...c
out ....b

they go
#number .........b
on .........b

they>
#body ...b..A
#group ...F
#meet ......C
#message ...e
#number ...Bb
#thing ......c
, ...BC.b
a ...A.....B
and ....C.F
ar ..b..cB
at ......D
believ ......c
both ...b
do ...a..b
each ...b
find ......c
for ....c
get ...b
hav ...B..d
head ...b
her ...a..c
how ....d
i ...Aac...b
in ...A..a..E
letter ......b
not ..D...b
now ...B
on ...I..B
so .........b
stay ...B
stil ......b
stop ...d
tak ......b
th ..GEACA..A
they ...B
wer ....a.B
wil ......e..A
with ...a..b
you ..b.A.d
your ......B

thing
about ...c..a
i ....B.E..c
up .......b
with b..c.a
you .........d

thing i
ask .........b

think
a ...C
about .....e..ac
i ....g...cc
it ..b
no .........b
of ......a..c
you ...b..a

think a
#spouse .........B

think about
it .....d
that ......b

think i
am ......I.fA
would ....b.b

think of
it .........d

think that
was .........b

think you
ar ......b
should ...b

third
tim ......b

thirty
four .....a.c

this
#day ......E
#device ....C
#kin .......b
#number ...b..B..A
#time ..ba..HF.B
, ......b..d
and .....b
car ......b
end ......c
family .......b
for .........b
heat ......B
hous .a.a...a.d
is .......c.b
marriag ....a..e
month ....D
on ...b..B..A
onc .........c
pan ......b
printer ......B
tim b........b
week ...ca....A
whol .......c
with .........c
world ......b

this #time
#number .........b
and .........D

this ,
and ......b
so .........b

this hous
, ....b.E

this is
th .........b
what .......c

this year
, ...B

thos
#child ......c
#closeness ......d
#friend ...d..A..B
#message ...BB.i..a
#time ...D
ar ..da
day ...B
kid ......b
messag ......d
paper ......b
peopl ...d..B
photos ......c..a

thought
of ...B

thre
day .....h...F
of ...D.....a
ring ....b
tim .........b
week ....B

thread
with ....b

threatened
to ...B..E

threesom
with .........c

through a
straw ......b

through
her ....b
it ......a..b
me ...gf
my ....B
th ...Cb.c..B
with ...b..b..c
you ........d
your ..CDd.D..F

through th
#thing ......d
window ......c

throw
your .....c

thumbprint
#number ....b
on ....b

thumbprint #number
your ....b

thumbprint on
your ....b

thursday
, ...E.....c
is ....b
with ...c

thursday with
th ...c

ti
with ...e

ticket
, ..a.e
to .....ba

til
#day ...EAa...B
#number ..DDBB
death ......c
i ...a.aC..A
sh ....C
slip ..a.d
sunday ...B.c
th ..EE
they ...d
you ....afd..f

til i
am ...b

til you
ar ......d
hav .....c

tim
#number ....b
, .eaD..a
and .....b...b
for ...b..c
he ....c
i ......a..C
it ....c.c
on ....b
when ....B
with ...b
you .E..dfb..a

tim ,
so .........d

tim and
i ......b

tim for
assault ......c

tim you
#meet ...c
left ....c
say ...a.a...b
se ...c
turn .........e
wil ......B

tip
about ......b

tired
, .........C
is .........c
of ...b..a
or .........e

tired is
not .........c

tired of
be ...b..a

tit
for .....c

tit for
tat .....c

to
" ...Ad
#closeness ...AA..c.a
#harm ......c..C
#kin ....C....F
#meet CCa.bABAA
#number ...b..a..a
#parting .....B.bcA
#thing ...EA.C..C
, ....D
a ...A..De.c
after ....c
al ......b
an ...d
annoy ........b
anybody ...b
as ....b....B
ask .a.abcaa
at ...B
be cca.b.CA
becaus .......b
bed ..c....a
blam .......b
block ...d
brazil ......b
break ...b..c
cal ...Ca.b
chang b..BE
church ...c
com ...BE.c..C
confirm ..a.d
cornwal ......c
decid ...C.....D
di ...b
disappear ...c
do ...EF...BA
drop ......A..C
feel f..B
find ...Ac
finish ...B
get a..AADE.k
giv ...C..A
go ..ae.....a
goa ...Bb
hear C..Db....E
her ...A..A..C
hid ....b
him ....E
hom ...a..b
humiliat ........b
hurt ......c.a
i .ADA.AAABa
if ...a.cC.ba
improv d
it ..ea..ba.a
keep ...A.C.B
key ......b
kil ......C
know C..B.B..DE
learn ....B.b
leav ...a....b
leed ...C
let ....b
lik ...c
listen ....c
liv ......c
look ...F
los ...b
mak ....a.C.eA
me bbcAdd.aEc
meet ...B.....c
min ....f
mov ....C.a..a
my a...cbb..b
myself ....D
need ....c
no ...d.ab..a
not ....e
obey ..b
open ......B
our .........E
pay .....eD
peopl ...b..a
prison ......d
prov ......b
punish ........c
push .........b
put ....D.a..A
read ....e.a
resign ...b
ring ...DA.B..B
satisfy .........d
say .A.AA.D..D
school ......F
se ...adDA..a
sex ......A..d
sh a...B
shar ......B..A
show ..BCD.B.a
shut .........B
sinc .....b
sleep ..D.AB
spain ......b
spit ........e
stay ...a..A..d
step e
stop DFDAAGAE
tak ....C
tel ...HA.C
ten ...aA.c
th E..CA..CaA
thank .........b
that ...a.bd..H
them ...B
think .........B
this ...d
trust ....d
turn ....F....B
us ...aD
wait ......f..C
we ...bb....b
wear ...B
when ....D.d
whoever ....a....b
work ...b.e
would ....B.B
you C.AAAbBai
your D...c.cb.a
yourself ....F.C
zainab ...e

to "
, ....c

to #closeness
and .........b
is .........C

to #harm
me ........b
you ......b

to #meet
a ....E
her ...c
his ...c
if ....d.C
that ...bb
them ...B.....a
to ....F.C..a
what ..a.c
whoever ...b
you .........b
your ...B..A

to #number
, ....C

to #parting
me ......B
th .......b
that ...C
your ..b

to ,
and ....F

to annoy
me ........b

to ask
me ..b
that .....a.b
you .b.aabd..a

to be
a ......C
hom ...C
in ...ab.c..C
th ...c
with .........b
your ...b

to becaus
you .......b

to bed
, ...a.....b
and .........d

to brazil
and ......b

to can
not ....c

to check
that ....b
your ....B

to com
hom ......c

to delet
#number ....b
on ....b

to do
it ......b
not .........B
th .......b

to find
my ....c
out ....e.A

to follow
through .........c

to get
away ...C....b
your ......b

to giv
up ...B

to go
#number ....d
and .........b
on ....d
to ......C
without .........c

to hav
a ....b
and .........b
to ......c

to hear
it ....D

to humiliat
me ........b

to hurt
me ........c

to i
am ...F..A..A
can ...AD
could ......b
follow ....b
hav ...D..D..B
know ......c
prefer ...c
said ......b
told .........d
wil G...a.dK
would c..a.BD

to if
you ....abA.a

to is
not .........b

to it
is .........D
that .....bc

to keep
it ......c
me ........ab
your ...B

to know
what ....b
wher ....g

to liv
by ...b

to look
in ....d

to mak
me ........iE
sur ....g.D

to me
, ....b....a
and ......E..a
at .........b
first ....c
in ....C.A..c
that ..E

to meet
them .........b

to my
#closeness .........b
#device ....h
#kin c.d..eA.AB
#spouse .........b
bed .........b
laptop ....c
rul ....d
tablet ....b
wif .........b

to myself
if ......b

to punish
me ........c

to read
it ...d
th ....b
your ....c

to satisfy
me .........b

to say
" ...B.....A
if ....d
no .........c
which ...b

to se
a ....D
her ...c
if ....d.C
that ...ac
to .........b
what ..a.c
whoever ...b
you .........b

to sex
is .........B

to sleep
#number ......b
on ......b
with ..E......c

to spit
me ........e

to step
up e

to teach
her .........b

to tel
me ....b

to th
#authority ...C
#group ...B..b..C
#pet ...a..B
#thing ....A....d
airport ......B
ap ....d
baby .........b
coast ...b
dentist ....b
end .........b
hous ...c..a
lamp ....e
paper ......b
park ......E
pound ......b
second .........b
whol ......b

to that
party ...B

to to
be ....b

to turn
off ....D

to wait
til ......c

to watch
you ....c

to we
agreed ...f
do ....c

to when
i .........C
you ....B.d

to you
and ....A.B
ar ....B.B
do .........C
go ......c
hav ...B..a
said .........b
than ........e
wil ......e

to your
#friend ......b
#group ...F.....a
#message ....b
#spouse ......c
dad ......b
desk ....b
ex ....c
friend ...C..c..a
sister ...c

today
paper ....d

told
her ...AG
him ..ca..E
me ..GGAGFBID
my ...Cd
no .........f
th ....cda..b
them .........b
to ...C
you ..fBJE...a
your ...d..B

told her
it ...a.....B
that ...D
to .........c

told him
to ...AB

told me
you ....d

told my
#kin ...Ac

told th
#child .....d
#friend .........c
kid .....d

told them
you .........d

told us
at .........b

told you
i .........c
to ..c......b

told your
#authority ......B
#kin ...ba.C

tomorrow
i ......c

ton
it b

ton it
down b

tonight
, ...Ab.a..C
and ...bB
i ....b
or ..b...a..b
with ......b
you .........d

tonight ,
and ....a.b..B

tonight and
i ...c.....d

tonight becaus
of ......b

too
, ...Id
lat .........e
many ...hH.D..E
much h.....B

took
a ....B
me .........C

took it
off .........d

took you
to .........c

top
or .........b

top or
bottom .........b

touch
my .....be..A
with ...e
you .........b

touch my
phon ......b

tour
, ....b

toxic
, .......b

track
th ...c
your ....b.B

track your
car ....b.B

tracker
ap ....b
for ....B
go ....b
is ....b
under ....b

tracker in
your ....b

tracker on
my ....C
your ....c

train
ticket ....c

trash
and .......e

treat
me g

tried
to ......b

trip
, ......E
to ...Ba
with ...d

tru
or ......c

tru or
not ......c

trust
me .........b
you ....a.B

trusted
me .........d

truth
about ......B
is ........b
out ......b

try
again .........d
for .........b
harder e
me ......b
th ......C
to a........F

try for
a .........b

turn
#number ..D......A
away .........c
down ..fk.....C
me ..BCBa...d
on ..D......A
out ..a.e
over ......A..b
round .........d
up ....a.d
your ....f

turn down
th ..bb

turn me
away .........b
down ..ABAb...b

turn out
your ..b.f

turn up
at ......e

turn your
#whereabouts ....c
location ....d

turned
#number ....e
me .........d
on ....f

turned me
down .........c

twelv
minut ....c

twenty
minut ...b..B

twic #number
#day ....b

twic
, ....C
a ...a.....b

twic a
#time ...a.....b
week ...a.....b

twin
in ......d

two
can .....c
day ....B
hundred .........b
minut ....d
of a...b.a..B
peopl ...Ba
week ....ada

two of
us a..b

uber
, .........b

under
a ......e
me .........d
my ...df
no .e.......C
th ...L.B...e
your ....b

under a
lorry ......b

under my
roof ..baa

under th
#thing ......d
cover .........f
sofa ....b

understand
him ......c
that ...a.....c

unfollow
al ...b

unfriend
every ...b
th ...c

unless
i ..ged....D
th ....d
you ..DG..g..b

unless i
#meet ....b
am ...i
can ....b
se ....b

unless you
com ......d

unlock
it ..e.c

unlock your
phon ..C

unlocked
for ....c

unlocked for
me ....c

until
#day ...C
#number .....G...A
i ..bAec...a
it .........b
sh .........b
th .c..d....G
you ..BBBib.Db

until i
am .........e
get .....b...a
hav ..c...B

until it
is .........c

until you
com ......b..c
hav .....cD..C

up
#number ....b.b
, ....B....a
and ..c...A.bb
at ......c
check ....C
every ......c
for .....FC..d
in ......d
lik ....b
my .........d
on ....a.b..A
th ...fE..b.B
to ...Fc.B.Gc
when ....f.A
you ......b
your ..Bc.....B

up #number
my ....d
your ....C

up ,
i ....Ba...c
th ......b

up and
then .........c

up for
it .........e
you .........c

up on
my ....d
your ....C

up to
me .........c
my .........c
you ....C...B

up with
me ...C..f
you ......G

up your
cloth ......c

upstair
, .........c

us
#meet ...E..c
#number ...a..B
, ...ba.B
and ...bc
both ...aA.e
go ...B
hav b
in ...A..d
it ....c.a..c
me ....f....a
of ....c
on ......C
se ......c..a
th ..b...Bf
to ...aE.A..C
two ...d
want .........B
your ..a.a.E

us ,
and ...c
i ....acc
so ...b

us both
into ......b

us in
it ......b

us it
for ....E

us may
refus .........b

us me
know ....c

us to
be d
stay ......b

used
to ECC.BDBAJB
up .........c

used to
it .........d
say ...G.....G

video
#meet ..a.c.E
cal ..a.c.D

video #meet
at ....b

video cal
at ....b

villag
and ......b

visa
cancelled ......c
fe .........b

visibl
to ....b

visibl to
me ....b

visit
, ......b..c
to ...d

visitor
ar ...b

voic
not ....g

volunteer
at ...b

volunteer at
th ...b

vow
, ...b.....a
said ...b

wait
for ...aA.b.ab
in ...c..A
outsid ...b
sinc .........c
til ......c..B
until ...B.....I
with ......b

waited
sinc .........b

wak
up ....A.e
you .........d

wak you
up .........b

walk
, ......c
group ...c
hom ...AAe
in ....a.B
into ......c
out ...DC.h
you ....c

walk hom
from ....B

walk into
th ......c

walk out
and ......c

walked
out .........B

want
#number ......D
a b...a.BB.A
half ......b
in .........b
is ...A....eI
it ......B..d
me ......A.ca
mor .........B
my ...dA
th ....e
thos .........d
to HA.DC...AC
with ...d
you ...aG
your ...a..d..C

want a
#child .........c
#message ....d
#thing ....b
pictur ....b

want it
to ...b

want me
to ...BA....c

want my
#thing ......b

want th
truth ......b

want that
stopped ...c

want to
#meet ..b...c..b
be ...d.....F
check ....B
feel c
know ....b.D
mak ....b
read ....f
se ..c.a....a
show ....D
talk ......b

want us
to ...aB

want with
a ...c

want you
, ...B.....d
out ...d
to b.E.G....B

wanted
me ...C
to .........b

wanted me
to ...B

was
#number ....B
a ....Ca
ask ......d
at ....f
for ....a.c.cd
given .........d
in ...be
my ..BHa.E
not .......c.b
off ....d.a
only ......b
promised .........f
raised .........D
read ....C
right .....b
said ....d
th ...c.....d
to ........gA
told .........G
wrong ....F.E..D
you ......ca
your ...aF..f.d

was ask
after ......d

was in
th ...dc

was my
idea ....c

was raised
to .........D

was right
, ....b

was th
last ...f

was your
idea .........b

wash
up .........C

watch
from ....c
it ....a.e
th ...DA.A
what ......b
you ...ca
your ....a.b..b

watch what
i ......b

watch your
back ......f

water
bottl ......A..B

wav from
th ......b

way
, ....B.a..a
in .........b
of .....a..b

way i
#meet ...b.....a
se ...b.....a

we
#meet .........G
#parting ...B..D
#whereabouts ....c
ar ....b.c..d
booked .........b
both ..BEB...b
can b.b.a
did .........b
do ....aba..a
each ....D
go ...B
look ....c
lost .......c
mad ......a..c
never .c
ought b
said ...b
se ...d
shar .........b
should c
signed ...d
start .........b
stay ......d
stil ......b
stop .........C
tak .........B
used ...b
wer b
wil b........A

we ar
in ......b
lat ......C
not ...c

we booked
th .........b

we both
di ......d
know ........de

we can
not ...B

we do
it ......a..c

we get
hom ......b

we hav
been .........b
no .......c

we lost
th .......c

we ought
to b

we shar
a .........b

we skip
th ...b

we sleep
together .........c

we stay
together ......b

we used
to ...b

we>
#account ....C
#day ..CBd.A
#device ....c
#group ...D
#kin ...DD.B..a
#meet .A.......B
#number a.D...C
#pet ......F
#time ...EBA...D
#whereabouts ....b
, ..A..B.B.A
a ....A.CC.a
agreed B...A
and .cab.AAD.C
ar .BA.a.b..b
at ...C..B..C
be d..c..a
been .........b
booked .........c
both A..FBG...C
chip ....c
closer c
deal .........d
di ......d
did .........b
do A..bcaa
each ...Ba....H
farm ...c
for ...CE....a
four ...b
friday ....d
friend ...E
from .........B
go ....b.E
had ...C...a.A
hav ..b...A
her .........B
hous ...b
i ..a.a.b..d
if ......c
in ...c.D
is ......B..A
it A.B.DBB
just .........D
keep b
know ........ee
lat ......C
lik .........D
look ....b
lost .......c
mad ......a..e
married .........c
monday ....b
month .a..B
mov ...c..A
my ...a.....c
never .c
no .......c.B
not ...aCb...A
of B..BC....G
on ...C..A..b
or ...C..a..B
other ....cc...C
ought b
ourselv ...b
out ....C....A
peopl ...b
phon ....e
problem ....c
put ...C
round ......b
se ...b
should b
signed ...c
sinc .........b
so ..Ac..C..a
split ......B
start ...b.....a
started .........c
stay ......c
stil ......b
stop ..CG
tak .........B
talk ......c
th ..C.EBD.DB
than ......b
that ......D..B
them ...B
ther ....B....b
to c.A...CB.A
together ....c....d
tracker ....d
trip ......b
two ....B....B
us B..b.....E
used ...b
visit ...C
visitor ...b
was ...b.....b
we ..EBF.C..B
wear ....c
wed ...c
wil b
with ...D..A..A
without ...b
would ...b..d
you A.dfa.c..f
your ...aB.a

wear
my ...d
th ..cBh....A
what ..b
you .........d

wear my
#thing ...d
ring ...d

wear th
#whereabouts ....b

wear what
i ..c

wear you
down .........d

wed
#thing ......g
#time .........d
, ...B.....b
and ...Cb
dress ......f
get .........b
hav .......d

wednesday
and .........b

week ,
so .........b

week
and .........b
i .........B
in ......c..B
is .........d
of .....e...A
on .........b
with ......b

week and
i .........c

week on
, .........b

weekend
, ...c..B..A

wel
#meet ....Ace
, ....cb
behind ......c
do .........b
don .......b
hav .........b
se ....Dbe

wel #meet
who .....ab

wel as
your .........b

wel do
it .........c

wel se
who .....ab

welcom
at ...D
to ..B.C....B

went down
th ...b

went
hom ...D.....A
off ......b
through ......B
to .....c..a

went to
th ...Ca

wer
#harm ......B
#time .....f
a ......a..c
at ....e...DH
don ..b
engaged .........d
even .....f
finished ...c
go .........b
hav .........b
in ......c..H
married ...a.....b
mov ...b
not ...B...g
out ...b
over .........b
together ...b..a
told ...b
you ......d

wer at
#group ....d
th ..b
work ..E.c

wer in
#closeness ......b

what
a ....D..a.b
com ....b....a
coupl .........b
did ....a.B
do ...b..A..a
go ......E.e
happen ....Cd
happened ....B.a..A
he ....d....e
i f.a.E.bA.a
if ......b
is ....C....g
it ...B.cc..F
kind .......b
left ......b
min .........h
my .........G
sh ....f....b
sort .......b
th ......A..e
tim ...Db....F
was ....e
we ..b.C....A
would ...dC....D
you ..aDbab.cC
your ....c.a

what a
#spouse .........f

what com
in ....b

what do
i .........b
you ...b

what happened
to ......e

what i
am c..b
did ......d..A
do .........B
find ....b
get ......B
lik .........d
mean b.....D..D
said ...A.....B
think ...b
want ...DD....c

what in
your ......b

what is
a .........c

what it
is .....bb..C

what keep
me ......b

what kind
of .......b

what left
of ......b

what sh
lik .........b

what sort
of .......b

what th
point .........d

what tim
you ....c.C

what was
said ....d

what we
had .......c

what you
ar ...aD..acB
did ......j..B
get .....c
promised .........b
said .....ha
say ....e

what your
#kin ....d

whatever
happen ......C..A
th .d
you ....f....b

whatever th
reason .b

whatever you
feel .........e

whatsap
, ...c

when
, ....c....e
a ...aE....d
asked .........b
both .........E
he ...Gaa...b
hes ....ed...d
i Dbd.BCbB.a
it b........D
my b.fB..C..D
sh ....cf...b
th ....C.A..B
they ...b.ab
to ....D
we a.d.C
wer ...BA
you ..AFb...DA
your ...ac.B..B

when ,
and .........c

when a
#spouse .........c
woman ...c

when both
of .........B

when he
ask .........d
com ....b
want .........c

when i
#meet ..d.D
am ...dc....E
ask ....A....d
com ..dB.....a
do .........F
get ....D.d
lik .........b
reach .........c
want ...D.....c

when my
#friend b
#kin ..b
#spouse .....c

when sh
#meet ...b
#parting ....c
leav ....c
say .........d

when th
#child ......B

when they
ask ......b

when we
get ......c

when you
#meet .........b
#parting ....d
#secret ....E
ar b..B....DB
chang ....c
com ....e.B..C
do ......c..a
drop .........b
feel .........b
get ...c
go ....b.A..A
hav ..be.j...F
leav ....d.A
lik ...DE
park ....b
quit ......b..a
say ....A.D..C
turn .........F
unlock ....E

when your
#kin ...d.....A
friend ...C
mum ...d

whenever
he .........c
i ....b....f
you ...CbbB

wher
, ....b
i ..d....a.b
it ....C....b
sh ...af.b
th ...BC.C
would ...c
you ..ABg.AJCD
your ...CD.d

wher i
can ..eec

wher th
#spouse ....B

wher would
you ...c

wher you
ar ..BGi.JD.I
go ......B
wer ....c.B..A

wher your
#kin ....B

wherever
you ...ba.a

wherever you
go ...cc

whether
i ....C.b
you ..h.....Ba

whether you
lik ..b

which
of ...b..c

whil
i ..cca.D.CD
it ......b
wer ......b
you ...A..bIJ
your ...B

whil i
am ..dbd
was ....b

whil wer
together ...c..b

whil you
ar ..CDa.c
sleep ....c.a
wer ...bB

who
#closeness ...ba
#group .........d
#meet ....c
#parting ......d
ar ...b.....B
cam ...bc
can ...C...b
do ...c
feed .........b
go ...b..a
has ....C
is ..dBa.Cb.B
know ......c
leav ......d
lov ...ba
need ...b
pay .........b
put ....B
run ......c
say ...C.....a
tak ......d
want ...c
was ....h
wil ......B..k
work .........e
you ..A.iJBIAG

who can
not .......d

who feed
you .........b

who is
got ...b
in ....d

who say
no .........b

who tak
my ......d

who want
to ...d

who wil
not .........g

who you
#meet ..G
can ...f
text ..B

whoever
earn .........c
is ...d
you ....e.g

whoever is
not ...b

whol
#group ...D..d
#time ....c....b
bottl ......d
chat ....b
street ......B
tabl .....b

why do
you ...b

why
i ...E.....D
is ..b.d
should .........d
you ........h

why i
did ......c

why should
i .........c

why would
i ...AG
you ...cd

widow
by ......b

wif
at .........c
body .........c
do ...C
duty .........B
is ..ab.....b
keep ...b
knew .........b
lik ......b
mak .........c
mean ...b
say ...B
sex .........b
stay ...d
to ...C
who .....ac
with ...b
without ....b
you .........C

wif do
not .........C

wifely
duty .........b

wifi
#secret ....F
password ....E

wil
" ....b
#body ......C
#closeness .........c
#harm ..D.AAbCJ
#meet bG..D....D
#number ...b..b..A
#secret ....b
#thing ...CaCC..F
#whereabouts ....d.B
, ......A..g
a ...cd....a
accept .........b
ask .....HC..B
assum ....d
be C...bc..aC
believ ....d
block ...e
break ...BCCc..B
bring ....b...d
bury ......b
cal .....B
can ......C
cheat .....d
check ....b
choos ...c
com ......b..D
cry .........b
cut ......d
do c.b...A..A
drag ......c
drop ......E
end ...C..d
everyon .b
feel ......c
find ..Da..b
finish ......b
freez ......B
friend ...b
get ....B....B
giv ....B.c
go ....aAB..C
hav ..A.c.cC
he ........c
hear ......d
help .........d
how .........c
humiliat .....b
hurt .....Fa
i ..B.b.A.A
if ...AAc
in ...C..C
jump ......b
just ......B..d
keep ...AaBC..a
knock ......b
know ....c
learn ......a..B
lik ...b
listen ....C
log ..ab
look ....B
mak ...F.b...B
mov ......B
my b..aa
need ....f.g
never .ACD
no ...cc
not I.B.ABbEAA
oblig ......a..b
on ......b
or .........b
our ...a..Bb
out ......d
pack ...c
pay ....A....E
play ......c
post ....F.f
push ......c
put ....B.c
quit .........b
read ....Cc
refus ...e
regret ..BB.e
report ......c
ring ...B.AA..C
rip ......b
say ..BADA...E
se ..B...g
send ....C.a
set ......d
sh ........b
shut ......d
sinc ...c
sit ...E
sleep ....AaC
smash ...c..c
start ......e
stop ..bb
teach ......c
tel ....AB.GEE
th ..DBABA
thank ...c
think ......B..a
thos ......c
track ....d.B
try .........b
vanish ......b
wait ......D
we ...Ac
wear ..a.a....d
wer .........b
what ....E.E
wherever ...b
wish .....b
with ....b
without ...b
you ...A.CCaeA
your ....aE.de

wil "
is .........C

wil #harm
me ......B
myself ...a..g
th ....a.B
you ...E..a..F
your ...ACC

wil #meet
it ......b
me ....c
th ......E
to ...B.a
what ......B
who ...b
you ......B
your ....D.e

wil #message
out ...b

wil #number
mor ...b

wil #parting
you .....c...a

wil #thing
you ....B

wil #whereabouts
your ....d.B

wil a
wif .........b

wil ask
again .........d
for ......b
th ....b
you ....D.A

wil be
#number ...a.....B
ask ....c
at ...C.B
consequenc .....aD
hom ......E
in ....B.c..a
mak .........b
no ...B
pick ......b
sorry .....c
ther ......b
wait ......d
your ...b

wil believ
you ....a.B

wil break
up ......F
your .....Bi

wil bring
my ........b

wil bury
you ......b

wil cal
th ......C

wil cancel
your ...B.aB

wil check
your ....j

wil com
hom .....b
through ......c

wil do
not ..heb
th ....E.D

wil driv
us ......c
you ......C

wil drop
th .........c

wil end
my ......b
th ......F

wil feel
th ......b

wil find
my ......b
th ...a.bC
you ......d

wil get
it ......E..a
you ...C..g..G

wil giv
you ......b..C

wil go
#number ....c....b
on ....c....b
through ....d
to ...b

wil hav
th ....b.A
to ......B
you ...B..e..F
your ....a.e..E

wil he
said .........d

wil hear
what ......b

wil hit
you ......c

wil humiliat
you .....b

wil i
am ..A.B
could ......b
go ....b
hav ...b..b
kept ......c
know ......b
respect .........b
wil ..CCD.f..E
would .......B.F

wil if
i ......B
th ......c
you ......C..c
your ......b

wil keep
ask .....C...c
th ......e

wil kil
you ......b

wil leav
you .....c...a

wil lock
you ....b.b

wil log
out ...b

wil look
away ....F

wil mak
sur ....C.f
you .....c

wil my
#friend ....b.a..a
#spouse .......a.F

wil need
a ......c

wil not
stop ....a.d

wil on
mor ...b

wil out
you ......d

wil pay
for .....d...C

wil post
your ....E.f

wil put
th .....aB..a

wil read
your ....Cd

wil regret
it .....b

wil rip
it ......b

wil run
you ......b

wil say
no ......c

wil se
to .....cb
who ...b
your ...bC.f

wil send
your ....A.e

wil shar
your ......g

wil shoot
you ......C

wil show
me ..b

wil sign
th .........b

wil sleep
in ......A..D
with .....d...a

wil smash
your ....B

wil stay
in ...d

wil tak
my ......B
th B.BD.Bc

wil tel
everyon ......f
you ....C.K..B
your .GE...c

wil th
kid ...b

wil thank
me ...d

wil ther
a .........b

wil track
your ....d.B

wil us
it ......b

wil wear
th ....c
you .........c

wil when
my ...c

wil wherever
you ...b

wil wish
you .....b

wil with
th ....b

wil you
ar ..a......C
can ...b.....a
do .........B
hav .......b
want ......b
wil ..d...B

wil your
#kin ....b....B

win
and .........d

wish
for ...b
i ........g
you .....d...B

wish you
had ....ab

with
#friend ...ab
#group ...b
#kin ...B
#message ....b
#number ....H.aA
, ..b
a B..BaAcdAa
another ...B..b
any ...b
anyon ...b
benefit .........b
blood .....Cf
her ..BCb.B.e
him .....cb
it ...Fa.A..e
me ..dab.aEBc
men ...c
min ...B.a
money .......e
my c...E....B
myself ......c
no .....a...H
nobody ...b
noth ....a....b
on ......f
or ...B
other c
petrol ......c
someon .....c
th b.aAaAABda
that ..B
them ...aF..b
thos ...b..E
us ...B..B..c
what ....d
whom ..a.e
you ...CBFD.F
your c.ABA..g.b

with #number
ey ......b
key ...b

with a
#device ...b
#harm ......C
#whereabouts ....D..b
bat ......b
belt ......b
door ......b
photo ....b
pram ......b
stick ....a.d
torch ......C

with another
man ......c

with me
, ..a.c....B
and ......e
for ..b.d...b
i ......b
in ...e
it .........c
mean ...c
or .........b
to ......b..G

with men
, ...c

with on
ey ......b

with or
without ...B

with other
men c

with th
#child b..CA.B
#friend ..CA.....B
#group ...Ab
#thing .....a...d
ap ...b
baby .........F
clock ....c
henderson .........b
number ....b
sam ....b
scissor ......b
tim ..a.d

with us
, .........b

with what
you ....c

with you
, ....C
i ....A....C
if ......G
in ....b
insid ......b

with your
#friend ...A..C..b
#kin ...b..H..b
body .........c
ex ...C..C
father ...e

withdraw
from ...e
th ......b

withdraw from
th ...c

within
#number ..d.a
reason g
thre ....b

within #number
#thing ....b

within thre
ring ....b

without ,
so .........b

wiv
#number .........b
ar .........d
do ...C
in ...c
on .........b
should ...C
who .........b

wiv do
not ..B

woman
, .......e
and .........d
do ...b
i ...B
in .........B
may .........b
would .........d

woman may
not .........b

woman with
a ......b

women
#group ...b
and ...E
would .........d

wonder
what ......d

word
, ...C
at ......f
for .......g.B
from ......b
to .........b

word for
word ..c.c
you .......c

word from
me ......d

work ,
not ...b
th ....c

work
and ....d
at ....b
for ...D
in ....B
it ...b..a..c
on c
ther ...d
with ...a..b

work at
night ......b

work is
not .........b

worn
down .........b

would
#closeness b..D.....E
#harm ......d
#meet ...b...aac
#thing b
also .........b
appreciat f
ask ......B
be C..BE.b.ba
better ..f...a
burn ......c
cal ...b..Aa.c
check ......b
cry ......C
di ......E
do ....Cdb.B
drop ......c
end ......C
expect .........b
feel ...da.C..b
find ......c
get ......b..B
go ....A.C..a
hat ...B..c
hav ...a..acca
help .........B
hop b
i ...BA
it ....D....B
just ...bb
kil ......D
know ....d
let ....c.b
lik b....BD.aC
look ....A.f
lov b..D.....E
mak ......f
moved ...b
need .........b
never .G
no ...b
not ...A..ed
prefer ....C....B
put ....b.a..c
rather C...EBE..B
say ....d.b.ag
se ......c
settl ....b
shar ......c
stil ......C..E
stop ....e
suit b
tak ....B.c
teach ......b
that ......C
think ......f..c
want ...cc.E..e
watch ......c
you CJKCJGIQNO
your ......d

would #closeness
it ....b
to ...AC.b

would #harm
you ......d

would #thing
me b

would be
careful ......d
dead ......c
grateful ......B
happier ......C.a
so ......c
th ...B

would drop
th ......c

would hat
for ......d
to ......c

would hav
been ......b
to ......b
you ...d

would help
you .........B

would i
need ....A.c

would let
me ....c
you ......b

would lik
#number ...A.....B
her .........b
my .........b
som b
th ....c.C..C
that ...e
you d.FaADCG.A
your ....c

would lov
it ....b
to ...AC.b

would only
hav ......b

would rather
#meet ......d
be ........d
do ....b
not ...GC
se ......d
we ...b..a
you ...dc....b

would say
" ....b
that .........e

would sooner
#harm ......d
you ...b

would suit
me b

would want
a ....c
th ....b

would you
be ......B
rather ......b

writ
down ....e
it ..b
to ....aF

writ down
th ....b
what ....B

written
down ....b
th ......c

written th
not ......c

wrot to
th ...b

year
, ....G
and ...da....A
i ...B..D
of ......c..a

year and
i ....b

yes ,
#closeness .........C
and .........b
i .........B

yes
by .........c
for .........e
in .........b
or .........E
to ..Aa.....B

yes or
no .........H

yes to
my ......b

you
#body ...cb
#closeness ...a..b
#day ...A..F
#meet .c.d.Ba.BB
#parting ...baA...a
, ...a.Abad
a ..CaC.C.dA
about ......D
act .......b
against ...d
agre .........b
agreed .........b
alway .bEA....B
an ......F
and a.D..GC.E
answer ....b....C
ar A.b.b.Acbb
ask ......F
asked ...DBBC..C
at ......B..A
back a........E
be ...a..Cg.B
becaus ...ab
better ......b
both ......d
bought ........aD
break ......c
bring ......d
brok .....b.a
by ....B.a
cal ....C
cam ..b...a.b
can CB..BaBECd
chang ...bd.b
cheat ...C...G.D
check ....B
choos ...FA.b..A
chos ........b
clearly ......b
com ...d.....A
confid ...b
consider ........b
could b.db.....c
cry ......c
cut ..ae..C
danced .....b
dat ......b
decid ...B
deleted ....b
deported ......e..A
destroyed .......b
did ..A..ba
do .ac...aDb
down ......g
driv .........B
drop ......b
drov .......b
eat ..e...C
embarrass ......c
embarrassed .....cb
end ...C..c
enjoy ......G.f
enjoyed ........c
ever .........B
fancy ...FA.C..C
feel A..CCA
fil ......d
find ....C.D.gC
fired ......f..A
follow ..e
for ....B...Cb
forgot .....b..a
froz .........c
gav .......a.b
get ...baa.AEA
giv ...b.....f
go ..babAb..A
got ...B..C
had ...b.cJ..a
hand ...ab
hat ........d
hav .d.a..Ab.a
hear ..d...B
hit ......b
hold ......C
humiliated .....bb
i ......e..a
if ...A.C...A
in ...D..b.Fb
insid ......b
invariably .e
invited ........b
is ........B
just ....a...cD
keep ......b..c
killed .......c
kissed .....c
knew ...c.....a
know g....a.JCf
laugh ...c.....A
laughed .....a...C
learn ......C..D
left ...b....d
let ..A......b
lied .....c
lik D.FDD.BIcE
liv ..b
look ....D.E.a
los ...b
lost .........b
loved ...a..D.a
mad ......afE
mak ...b..ba.c
marry ......c
may .Deb..DFD
mean ....C.A
meant ........b
meet ..ce
mind ......F
missed .....b
mov ......b
moved ......c
must ..fa.FC.C
my ..E.ACB..a
naked ......b
need ..fb..GFAB
nervous ......b
never .c....D.a
no ......b
not c.....C
off .....b...b
on ....aa...b
onc ......b..F
only ........h
or ...B
ought ..c
out ....Bd...a
over ...a..b
ow .B...D..Ed
own ...ba
pack ...C..b
paid ....a....F
pay ...A.....b
pleas .........b
poisoned .......c
post ......C
promised .........e
push .......b.c
put ....a...fa
quit ...e
rather ......b
read ....C
refus .........h
refused .........f
regret ........g
report ......b
resent ........d
ruin .......d
ruined .......g
said ...C..b..c
say ..Aae....b
se ...d..F
sectioned ......c
seen ......C
send ....b....d
sent ...Ba.f
shal ..m
shar ..b......b
shook ......b
should ..db.....c
sign ......c
signed .........f
sit ...b..B
sleep ....d.b..c
so ..Da
speak ......e
start .........b
started .........c
stay ..ad..g..F
stayed ...a....c
stil ...cA
stop ...da.b..c
stopped ...e
stupid .......b
sulk .....b
suppos ......c
swim ......d
tak ...B.....D
talk .b....b
tel ....A.b.B
text ..AB
th ..BAG.A..a
than ........c
that ....F..d
ther ....C
think ....aD.E
to c.ab....Dc
told ....acb
took ....c...b
travel ....b
trust .........c
trusted .........b
try ......b
turn ....a....e
two ......E
typ ....b
until ......B
up ....baA..b
visit ...b.....a
walk ....d.d
want C......Ba
wanted ...B....e
went ....dc
wer ....b...aC
when ...Eb.G
who .......c
wil B.hbadACEb
wish ...D..C.bB
with ....C.e..d
would B.bbb..Cca
wrecked .......g
writ ...Eb

you #closeness
me ........C

you #meet
, .........b
me ....D.A
to .b..bEa

you #parting
me ......d
th ....b

you #secret
your ....D

you ,
and .....baA
in ........ab
me ...e
not ....b
you ...A...aab

you against
me ...c

you al
#time ....b

you and
i ...bA.F
me ...b
your ....b.Dd

you ar
#parting ...d
, .......c.A
a ..ED...kIb
allowed .........B
alon ....d
an ...A...g
ashamed ...A....e
asleep ...ac.b
at ....g
behind .........e
broken .......b.b
busy ...b
dead ....a.c..b
don ..beC..B.B
easier .........d
forbidden ..c
fre .......DEF
frigid .......c.e
gay ...A..c
get ......B
go ..g
grounded .....f
half .........b
hom ....e
hop ........b
i ...a..A..c
in ....d.BA
just .........B
lat .b...cc
leav ...d
lucky ......b
married ...b
mental .......d
min ...c.....d
my ...A...F.g
not ..ea..bCB
obliged .........b
only ...B.....a
out ..c.a
plan ........b
plot ........b
required ..c
so .......b
sor .........b
sorry ......a..b
stay ..ef.....A
th ..GG...dG
ther ...Ce
think ....A.B.cE
through ...d
to ..kb...BF
too .......f
toxic .......b
up ....b....D
welcom ..BbC..BAD
with ...bd....E

you as
a ......c

you ask
me ...b

you at
breakfast ....b

you be
go ...c

you better
hop ......c

you break
up ......c

you can
#meet ....c
cry .........d
do .........b
explain ......b
forget ...ca
hav ..ab..a
manag .........b
not ..i.AB..dd
play ...c
refus .ACA.....C
say ...B.....A
stay ...C
turn .........B
walk .....d...b

you chang
your ....a.b

you cheat
again ...A.CIB

you com
back ...ab.d
hom ...BB....C

you confid
in ...b

you could
not ........c

you cut
ti ...b

you did
in ......c
it ........bc
not .....aCEbF

you do
at ......b
not ..b.A.A..A

you down
in ......b

you driv
me .......b

you drop
th ......c..a

you embarrass
me ......c

you embarrassed
me .....cb

you end
it ......b

you felt
noth ........b

you find
me ........c

you follow
my ..b

you forgot
my .....b

you from
me ...c

you get
a ......D
for .....c
th .........b
to ......C

you giv
in .........c

you go
back ......b
out ....c.B
to ...b

you got
me .........c

you had
#number ....b
your ...b

you hav
#number ...d..g
a ...dG....G
blocked ...b
cut ...b
earned ......B..D
eaten .........b
had ..a.A.BB
left ...ab
lost .....b
me ...e
met ...b
never ...F.....C
no ......b.cd
not .e....a
noth ....d
said .........c
seen ......e
slept .........b
th ....C.Bb
til .........b
to .Bk.bCFKJA
told ...b
two ......d
until ......e
your ...C..C

you hear
me ..b

you humiliated
me .....bb

you i
wil ......c
would .........b

you if
you ......b

you in
it ......c

you kissed
someon .....d

you knew
befor ...c

you know
, .........B
how ......D..b
i ......b
it ........aC
what ....B.b..b

you laughed
at .....b

you leav
, ...A..c
me ......b
th ....b.A

you left
and ....b
your ...aB

you let
yourself .......b

you lik
, ....dDB..a
a ........c
it ..b..b..bc
to ......C..A
your ...a..e

you look
lik ......a..b

you lost
th .........c

you lov
me ......A.Cb

you loved
me ...b....a

you mad
me .......fCA

you mak
me ......ec

you married
me .........c

you may
go ...b
not ...c
say ....b

you must
#parting ..Cc
quit ..Ea

you need
a ....d
my ..d
not ..GEA....E
to ..a.b.E

you open
that ......b

you ought
to ..c

you out
for ....b
of .....a...c

you ow
me .....CB.Dd

you pay
for ......H
with .....Df

you promised
in .........b

you put
out .........f

you said
i .........b
mayb .........b
yes ........c
you ........C

you say
no ....G
th .........b
you ....b

you sectioned
, ......b

you send
me ....E....c

you shal
not ..d

you should
be ......b

you sleep
#number .....b
at ......e
on .....b

you so
you ...b

you stay
, ......c
at ...f
in ..de

you stil
go ......b

you tak
th ....b

you talk
to .a.b

you tel
me ....C...D

you th
#thing ....c
address ....B
ring ....b
whol .........b

you think
i ....c.a.e
of ......A..D
that .........b

you to
#closeness .........D
#group ....b
#kin ...C
#meet ...AD....a
#number ....b....e
a ....b.B..d
after ....b
al ......b
at ...C
be e.aEB
becaus .......c
block ...e
go .........b
hav ...EA.B..A
i .ADA.AAABa
if ...b.cC.ba
it ...ba...aB
keep ...D
know .........C
liv ...b
my C....C..C
no ...a.b
sex .........B
sh a...B
sinc .....b
sleep ......d
stop ..DCE....C
tel ....C
th B..A
that ......d
we ...bb....b
when ....D.d..A
whoever .........c
would ....B.B
you ....a.cddb
your ....a.b..a

you told
me ...BaB..E

you took
th ........c

you trusted
me .........b

you turn
me .........c

you typ
, ....b

you unless
you ......d

you unlock
your ....D

you used
to ...b

you visit
, .........b
your ...c

you walk
, ......d
in ....c

you want
, ......a..F
me ...A....b
to ....b....b
with ...c

you wer
a .........c
at ....f.A.AC
in ......c
not ...A..Ad
told ...b

you when
you ....b

you wil
#harm ......D
#parting ....c
be ..A.DAd..B
do ...F.JJ..b
feel ......c
find ..Bb.aA..C
get ..J..b
hav ...a..B
hurt ......B
keep ....c
leav ....c
need ......d
never ..A...g
not ...c..a
oblig .........b
pay .....f
regret ..BB.e
tak ......A..c
thank ...d
wish .....b

you with
th ......b

you would
be ...A..a.bF
better ..c...a
do ..b...A..c
hav ........dB
lik ...B..B..H
look ......e
moved ...b
not ......e..c
rather ....B.E.ba
think ......b
want .........c

you writ
to ...Bb

you>
" ......D
#account .aA...AB.D
#authority ...A..e..D
#body ...C.Ab.Cb
#child ..b...cbaA
#closeness .BAB....aa
#day .Da.B..EBa
#device ..B..AA.a
#friend ..Aba.E
#harm ..FA...a
#kin .....a..AB
#meet F..cb.AA
#number ..b....AB
#parting ..bb.AcC
#pet ...c..b..c
#secret ...AbABC
#spouse ....a.BADa
#thing A.abb..a
#time A.b.b.A..b
#whereabouts ....e.aa.a
, .....aacD
24 .c
7 .b
a ...AA.a.bB
about ..aa.aAB.A
access ....b
accra ...B
act f......b.c
address ....E
after D..a.....e
afterward .........d
again ..cb.b
against ...a.....C
agreed .........b
agreement ...b
al ....a...Ac
aliv ....b
allowed .........C
alon ..b.ebB
along .........c
already ...B..H.g
also .........b
alway .k..BDH.BC
ambulanc ......b
an ....CE.b
and a...bCBb.B
angry .........C
anniversary ......D
another ......f
answer ....c.B..C
any ...C...A
anybody ...d
anyon ...e
anyth ......B
ap ....C
apology ......A..C
approval ..b
ar A.b..AAd
as b.bA.a...a
ash ......c
ashamed ........d
ask ..bD..F.AF
asked ...BFEFGBA
asleep .........b
at ..c.a.bA.b
attack .........b
attention .......b
attitud b
availabl .........c
awak .........b
away ....A.B..b
baby ....B.a
band ...a..c
bath ......b
bathroom .........c
be .CBACAaaeA
beat ......b
beatriz .........c
becaus ....cDFIgA
bed ..bAa..A.b
been ....b.AaaE
behav g..Aa.b..A
behind ......b..d
belong ...d..A
beth ...b
better a.dB...A
between ....B
big .......c
bik ...a..D
bil .........B
bipolar .......b
birthday .a......D
bit b.....J
black ......c
bleed ......e
block ...f
blocked ...d
blok .........b
blood .....Ef
boat ......c
book ...Ba
borderlin .......c
bored ........d
boss ......F
both ...aB....c
bottl ......c
bought ...B..C.aA
boy ...D..bc.B
brain .......d
break ...aB.a
brick .......b
brok .......c
broken ......fa
brother ...b
browser ....c
burner ....d
bus ...C
busy ...c
but ...dc
buy ..eB..A
by F.d..Bb.AC
cam ....a...d
camera ......b..f
can D..A..BAEa
canal ......b
car ..C.Aa
carpet ......b
carry ...B..d..D
catch .........b
caused .......b
chain ......B
changed ...d..D
charg ......d
cheat ...Ga....A
check ....B
cheeky .....b
chess ......C
child ....a..b
children ......b
choir ...bb
chok .........c
choos ...aC
chos ........c
christmas ......D
church ......b
claim .........c
clearly ......b
clip ......b
clock ....b
closed ...a.....e
clown .......b
club ...ea
coat ..b
cold ......Cc.a
com ...CA..D.A
committed .........c
compar ........d
confess .........b
confid ...b
consent .........b
consider ........b
constantly .i
cook ..i
could ..cb..A..a
counsel .........B
count ........ad
counted ....b
court ....a.c
cow ......de
crazy .......b
cret ......c
cry ......c.c
custody ......c
cut ..bh
d ...b
dad ..ba..b
dat ......d
daughter ......F
day .........B
dead ......e..b
decent b
decid ..AH..A
delet ....d....F
deleted ....d
deported ...A..f..B
desk ....c
destroyed .......g
diary ....b
did ..BA..b..a
dinner ...BE.C..b
dish .........C
disorder .......b
diwali ......b
do .ba...DAab
dog .........b
don ..aeC.G..D
door ...bA.BB.a
down ......a.ca
drink ..bb.a
driv ...A..C
drop ...f
dropped ...d
drov .......g
du .........c
duty .........c
easier .........b
easy ......c
eat ..b..bB..F
eaten .........b
effort c
eleven ...D
embarrassed .....c
end ..a...d..a
energy .........c
engin ......c
enjoy ...A....f
enjoyed ........c
enough ....A.B..A
euros .........G
even .a.......b
evening ...d
ever .c....A..G
every .f.A..A..J
everybody .b
everyon .g.a..B
everyth .d....D
ex .....AF
expect ......b
explain ......e
ey ....A.c..A
facetim ....e
faithful .........b
family ....F.B..G
fan ...b
fancy ....C.A..B
far ...C..D
farm ......b
father ...B..ba
favour ...aa....b
feel ..BKG..HcA
feeling b.......c
feet .........C
felt ........d
fight ......B.b
fil ......d
film .........c
find ..Ca.b..e
finish ......C..f
finished ...f
fired ...A..e..A
fish ...a..D..c
fiv ..ab
fiver .........C
flat ......d
flirt ...b..B
flirted .....b
follow ..d......b
for a.Aabb.Ac
forbidden ..b
forever .c
forget .c.c
forgiven .........b
forgot .....a..c
form ......B
fortieth .........b
forward ....e
found ......d
fre .....A.H
friend ..abca.AA
friendship ...d
frigid .......e.d
from ...a.DbA.B
froz .........c
ful ...a.....C
fun .........c
funeral ......b
gam .........C
garag ...aBe
gav .........c
gay ......c..a
generous .........c
get b...A.AE
girl ...Da....c
girlfriend ....d
giv ...daBF.Dd
glad ........ia
go .Da..B.B
god ...b
gon ....b.b
got ......A..b
grateful .........e
grav ......c
green ....b
grounded .....f
group ..be..B
gym ....b
had ..b.A....b
hand ..a...B
hang ...b..d
happen .........B
happened ......b
happy ......D
hard ...B..a
has ......B..B
hat ...B..H.d
hav ..ac..AAa
he .......C
headach .........e
heart ...b..B
heavy ......b
hel ....b
help .........B
hen ...b
her ..bbCBcCcB
hes ......d
hid ...Cd.a.bB
him ...A..bAeB
his ...B
history ...d
hiv ......d
hold ...DE.C
holiday ...a.e.b
hom ...b..ADEA
honour ...c
hop ........i
hospital ......d..A
hotel ....B
hour ...ad
hous ....B....A
how ....a....b
however ......B
hug .........c
humiliat ......b
humiliated .....bb
hurt .........B
husband ...b..C
hypocrit .......b
i DB...b.Ac
if B.A..BbB.a
imagin ........b
in baaab.A
includ ...C
innocent ....b
insid ...a..c.a
into ......Bg
invariably .e
is ..AbB.BCcb
it b...AaBAcc
jealous ......B.e
jok ...a..B
jumper .........b
just ..CDa.B.cC
keep ...B.AA..a
key ...B..D
kick ........b
kid ..b.ab...a
killed .......c
kind ..F
kissed .....d
kitchen ......D..a
knew ...b
know d.BAC..BG
kofi ...b..a
lab ...d
land ....B
last .....C..A
lat .d..aaaCaD
later .........b
laugh ..C.a.C..C
laughed .....a...D
lazy .......e
lean ......b
learn ...A.cA..B
learned ......C
leav ...abA.Fb
left ...bb...b
leg .........d
leilas ...b
lend ...E
lent ...ac
less d
lesson .....c
let ..AbbBB..d
li ......Ba.a
liar ......ac
lied .....c
lif ...b..cc
lik DG.GEAB
limit ...b
list ....c
listen .........B
littl ......Ab
liv ..bc..d
lobster .........c
lock ....e.A
locked .....c
lonely ...g
look ..BAA..Bb
lost .....b...a
lov ..D.....jA
loved ......E
lovely ...B..c
lucky ......c
lunchtim ......b
ly ....d.a
mad ..A.A..eAA
mak .....A..ae
mal ...C
man ..EBD....B
many .........B
married ....C..I
marry ......c
mat ...d..E
matter .........B
may ..c....JG
me A.A.B..bcc
mean ...BD....a
meant ........b
meet ..abc
men .B.e.....K
mental .......e
mention ......c
mess .......b
met ...c
midnight ...BB.D..B
milk ....b
min ...b..a..c
mind ..EEC
ministry ......b
miss .....d
missed .....c
missus .........b
monday ...Aa.b..d
money ....B.A..B
month ....B.B..A
mood .........d
mor i..D..A
mosqu ......c
mother ..ab..a
mouth .......b
mov ......c..D
moved ...d..a
much b
mum ...C..A
must ..ea.GD.CA
my c..BC.AAbA
near .........C
necklac .........b
need ..cd.A..CA
never .hA.GA...B
niamh ...b
nicer d
night ...DA....b
nin ....b.B
no F...B..C.a
nobody ...i.....C
non .a.e
nor ...c
not B..bA..Ac
noth ...C..B..C
now ...bA.AA
nowher ...c.....b
obey ..g
oblig .........b
obliged .........b
of ...AB.bAb
off ...bc....b
offered ....C
old ...cA
on abA.aaaA.a
onc ...ed.a
onlin ...ac
only ...cbHAFea
opinion ...b
or ..CB.DD.GA
oral .........b
other a.d
ought ..c
our ...aBdDa.b
out .A.Aa.bA.a
outsid .....dB
over ...dB....b
ow .B...EAACf
pack ...a..d..C
paid .........C
pain .........f
pal ...b
paper ...B..c
paranoid .......c
partner ...B
pass ....b
passcod ....b
past ....b
pathetic .......e
pay ..D.Eb...a
peopl ..Ec..F
perform .........e
period .........b
photo ....b
photos ...AB.c
pick .........B
picked ...c....e
pig .......b
pil ......d..b
pity ........g
plan ....A.a.d
play ...b..E
pleas c........a
poisoned .......d
polic ......c
post ...D.....B
pray ........c
prefer ........b
pregnant .........b
press ...b
pric .....c...a
problem .......c
promis .........e
promised .........g
proof ....d....b
prov ....b....a
pul c
punishment .....b
purpos ........g
push ......aa.c
put ..a.cFB.cb
quid .........D
quiet ...E..C..E
rash ......b
rather ...FF...a
read .......B.D
ready ....C
really ...Eb...d
reason ...A.....b
refus .D.JD.DFDg
refused .........e
regret ..DC.d..eB
relieved ........g
remember ....Bcc
rent .........b
report ....e....A
required ..c
resent ........d
respect d
reunion ....b
right ..BBA...DC
ring ..aab.E
road ......B
roof ......C
room ...A..a..d
round ......C..c
row ......B
rud .....b
ruin .......c
ruined ...A...hB
rul ....a....E
run ...ba....B
sacked ......f
sad ......F
saf ......c..E
said ..B.b..E.c
sam ...A..c
satisfy .........e
saturday ...aBd
say A.A.cC...a
scared ......f
school ...c..B..D
scrabbl ......B
screenshot ....d
se E..bE.C.bB
secretly ........e
sectioned ......f
seen ......d
selfish .......f
send .ba.c.B..d
sent ....b.c
set ...a..B..A
settl .........c
sex ...H.ED..c
sh ....C.B..a
shal ..e......C
shar ..c.d.G
shift ...Aa...cH
shook ......b
should ..b.b...A
show e..Ab.B
shower ...b
shown ....b
shy .........c
sick .........C
sign ..aB
signed ......a..f
sim ....b
sinc ...a....dB
singl ...aB
sister ..B.b.c
sky .........b
sleep ...abb.BGd
slept .........c
smil ........b
smok ..bI.....E
snak .......b
so ...a.faad
solicitor ......e
som ...F..Cb
someon .....a..d
someth ......D.c
somewher ...da
soon b
sor ......A..c
sorry .....g
spac ......b
speak ...BA.d
speaker ....b
speech .........b
spend ..da
spoiled .......b
spring ...b
squad ...b
stair ......d
stand .....d...E
start ..d
started .........b
statement ....b
station ......E
stay D.bbECc..C
stayed ...c....c
steal ......b
step h
stil ....B.BDd
stop D.....CAE
stopped ...d..A.bB
story ........b
straw ......b
street ....d.b
struck ......b
stupid .......h
suit ......D
sunday ....B....B
suppos ......c
sweet ......b
swim ......c
tabl ..ba
tak ...EaEBA
tart .......c
teas .........e
teeth ......b
tel ....EAA.EF
telly ......b
test ........d
text ...Ia.B
th ..BA.aA.cA
than B..dEB.Df
thank .........e
that C.aaB...a
them ..bcC.A.aB
then ....BBB..a
ther ...aa.C..b
therel ...b.a
they ...bA..a
thick .......d
thing ...CA.Ba.b
think ..BA..ADk
third .........b
this ...EBa.b.A
thos ...AE
thought .........d
thre b........c
threesom .........f
through ...cb....d
ti ..ab
til .....g
tim .a..AAC
tired ...E..GEBb
to ..b.a.ADba
told ..b..a.D.E
tonight ....Ba
too ..a.B..a.A
took ...Fb.A.b
touch ...a.....B
toxic ...A...g
trip ...da
trust ......B..c
trusted .........b
try e.....a
turn ......B
turned ...A..Cb
twic ....caD
twin ...b
twitter ......b
two ..c.aD.b.a
typ ....d
uber ....c
under ...cC....b
unfit ......c
unlock ....b
unlocked ....d
until .adcaa.H
up ..C.AaA..a
upstair .........e
us ..aBa..d
used .........e
useless .......b
van ....B
very ......b
video ...Bb....A
visit ......A..e
voic ....B
vot .........c
wait ....B...c
waiter ......B
walk ...abba
want I.DAA.cHh
wanted ...Ea.A.e
ward ...d..c
warm .........d
was ...F..DAba
watch ......c
wav ......d
way ...FA.A..c
we D..aaaC..c
wear ..e...C..b
web ....b
wed ...Aa.C..d
week ....abaE
weekend ......A..c
wel ...AB
welcom ..Ca..ACC
went ....bd
wer ..b.d.a..a
what ..aC.cbA
wheelchair ......c
when ..abC.A.AA
wher ..db..B
whether ..d...F
which ....Ab
whil ..Aa..a.C
whoever ....a....b
whos ......b
why ....c
wif .........b
wil IBb..baFCb
window ...D
wis ......b
wish ...HDc.EiB
witch .......d
with A..bAA.A
without ..baAa.B.C
wiv .........B
woman ...b...c.a
women ...c
word ....b
would .....BbA.a
wrecked .......j.A
writ ..aBd.C..A
written ....d
wrot ....d
year ......ba.a
yes ..b.GE
yoga ....b
you J.B..b.bea
your .aDCDaCA
yourself .......b

your
" ....a...b
#account ..bbeCD..H
#authority ....b.b
#body ...BGCb.bc
#child ...bC.b
#closeness ....A.i
#day ..Af..G..C
#device ..AAbaD..C
#friend .aAbB.AE
#group ......dIJa
#harm ....c
#kin .a.dED.CD
#meet ....d.A..E
#message .DCEaFa.BJ
#number ...B
#pet ...B..e..A
#secret ...FhHC..J
#spouse ..c...eB.A
#thing ..A..caH
#time ...c..H..a
, ...Fc.b..B
a .......g
address ...a..c
allowanc .....hF
apology ........b
ar ...c
attitud f
back ....ECb..b
bag ...ad.E
bank ....b.D..C
beard ..b
behalf ...c
best ...c
birthday ...DB.A..F
body ...EJ.E..i
book ....B.a..c
boot ...c
brain .......d
bridg ...b
build ....c
bus ....b
business ....F
cal ....a.E
calendar ....b
camera ....B
car ..F...C
card ..CB.e
cat ......c
chat ...F
choic ...C..d..a
church ......b
cloth ......c..d
colleagu ....a.b
conscienc ......b
contact ...dc
cook .........c
cousin ..caD.B
dad .....B...b
daughter ...c
day ...aC
dean ......c
degre ......b
deleted ....d
diary ....d
dissertation ......c
dms ....d
do .......m
duty ....D.A..j
ear ...b
email ....h.M
ex aa...ABB
excus .........b
ey ....F.A.ic
fac ..BD..a.cE
family ..AbCIA..E
father .........b
fault ...A...m
flatmat .........d
friend ....BAD
googl ....f
granddad ......c
grandmother ......e
green ......e
gym ...cd
hair ..d...B
hand ...B..A
handbag ....f
head ...cG..aaB
headach ........cb
heart ...B..E.j
hen ......B
hiv ......e
husband ..a......b
idea .........b
in ......b
initial ......c
insulin ......b
ipad ....b
iphon ....c
is ...a.....c
job DB..CK.A.a
kid ...A..b
kindl ....b
kne .....g
kneecap ......b
lad ......b
laptop ...B.cb
last ...b
laundry ....b
laziness .......b
leg .........g
letter ....b
licenc ......e
lif ...dFaC..C
light ....f
littl ......f
location ....c
lov ......B..b
loyalty ....b
lunch ..bb
man .........f
manager ....d.A
mat ..A.A.B
messag ..B.b.C
mileag ....e
mind ...CG.A.jc
mobil ....b
mother .c.B
mouth ......b..a
mov ......e
mum ac..bb.A
my .........e
nam ...aD.a
nan ...C..b
new ...F..f
night .........d
no ...CC....j
not ..ffA.Fa.a
notic ..bb
nud ......h..E
nurs ......c
offic ....e.a
old ...e..F..A
other ....b
own ...b.c
painting ......b
pal ...e
paper .........b
parent ..BaA
passport ....Cdb
password ..C.d.A
payslip ....b
period .........f
phon ....A.C
photos ....A.f
pictur ....A.c
pil ....a....c
pin ....d
plac ...cA
plan ........c
pocket ....e.B
post ....a.F
privat ......c
punishment .....d
pupil ......c
purs ....b
pyjamas .........c
real ........d
receipt ..A.d
record ....D.D
samsung ....c
saturday ...c
school ...c..b
screen ...C..D
selfishness .......f
shift ....f
sid a..aC.A
sim ....c
snap ....d
statement ....b
step ....g
story ....c.C
student ......e
stupidity .......e
suitcas ....c
supervisor ......b
tablet ......B
teenag ......b
teeth ......c..c
temper ......C
text ....A.b
therapist ....b
thesis ......c
thumb ....d
to ..BBB.G
ton d
tuesday ...c
twin ...c..B
tyr ......d
uber ....d
violin ...a..e
visa ....C
visit ...c
way ........g
wed ......c
weekend .....b...A
weight f
whol ......b
wif ......c..A
wifely .........d
window ......e
work ....e.b
xbox .....c

your #account
#secret ....b
at ....a.b
with ....b

your #authority
#friend ...b
, ......a..b
cancelled ......c
to ...bb
you ......D

your #body
, ......C

your #day
with ...c

your #device
ar ....b
back .....b
bil .........b
go ......b
has ....b
is .b
til ....c
unlocked ....d
when ..C.b

your #friend
#time ...b
, ......C..a
again ...b
can ...b
i ...c
is ...b
or ...b
to ...Ca

your #group
, ..F
at ..a.c
bag ....d
is ......F..C
to .........b

your #kin
#device ......b
#meet ...b..C..a
#number ...b
#thing ....a.d
, ......D..A
about .....b
address ......d
again ...g
ar ...cb.D
as ......c
can ...b..D
china ......d
clock ......b
com ...c
everyth ...B..d
funeral ...c
got ......b
in ......A..c
is ...cB.A..F
not ...b
now ...b
off ...d
stop ...b
th .........b
to ..aBb.b
when ...b
would ......B

your #meet
with ...B

your #number
th ....B

your #secret
, ....B

your #spouse
i .........B

your #thing
, ......c
and ...c
off .........b

your #whereabouts
#number ....c....a
and ..B
so ....F

your address
#group ...b
book ...b

your apology
was ........c

your back
when ......b

your bank
card ....D

your boss
about ......b
to ...b

your brother
to ......B

your cloth
off .........b

your diary
, ....b

your dms
with ....b

your ex
#spouse .........B
got .........d

your ey
and .........d

your family
everyth .C.B..f

your friend
again ...b
from ...B
when ...B

your friendship
with ...c

your googl
timelin ....b

your green
card ......e

your gym
bag ....d

your head
with ...b

your headach
is ........b

your inbox
at ......b
is ....C

your is
in ...b

your job
, ..B
is ...E..E..B
to .........b

your kneecap
, ......b

your lat
#kin ......b

your licenc
to ......c

your light
go ....b

your littl
#kin ......c

your location
and ..B
on ....c....a
so ....F

your mother
has ...b
is ......C
that ......C

your mum
, ...F..d
on ...d..b

your my
#spouse .........b
gf .........b

your notic
at ...c

your old
#friend ...c

your on
th ....B

your parent
to ......b

your phon
, ...b
bil .........b
unlocked ....d
when ..A.b

your school
friend ...b

your therapist
not ....c

your turn
to .........b

your visa
cancelled ......c

your way
of ........b

yourself
#closeness .........b
from ...e
go .......b
off ...b
out c
to .........d

yourself to
me .........d

zero
#time ...c
night ...c`,
};
