import type { Weights } from '../../../domain/boundary/clarity-model.js';

/** Made by `npm run train` of the statements in `tools/clarity/en/`. */
export const weights: Weights = {
  bias: {"vague":-0.6,"absolute":-1.8,"other-directed":-2.41,"isolation":-5.21,"surveillance":-5.53,"punishment":-3.26,"threat":-4.92,"blame":-2.17,"mind-reading":-2.69,"coerced-sex":-5.56},
  cues: `!
" .........e
, Db.B..AACA
a Dca.B.CgBa
abortion ......b
about .dABBB..dB
accept ...a.....e
address ...a
affection .....c
after ..b...C.E
again .eef.Dd
al .e.c.....a
aliv ......f
allow ..ja
allowanc .....e
allowed ..c....BF
alon ..B....a
am ....Bab..a
among ...b
an d.CA...g.d
and NG.....cA
angry .....a
another ..bd..b
answer ...AH
any .hBc..E.CA
anybody .a
anymor ...e
anyon .eBa..C.D
anyth .f...C..CA
anywher .adf
apart .a.c
apology .....b
ar ..ccdE.b.e
argu ..a......b
argument ...C
around b.bf
as ....a..B.b
ask .E.BaBGF.d
asked ......D
at ab.a..CB.A
attend ...b
awak .........b
away .........e
baby ...B..Bcc
back ...ab.fE.a
be e..b...d.a
bear ........d
becaus .BJF.aD.CA
bed .A.M.aDFDe
bedroom ..BC.....b
been .aBD.....A
befor ..d.b.B
belt ......b
best ...d
between ...D
beyond a
bil .......a
birthday .....b
blanket .....a
blocked ...a...b
book ...b
both ......d
bother ...bab
boyfriend .........b
breakfast .....c
bring ...C.....F
brother ...a.C...A
bus ..bb
business e..d.....A
but .aBc
buy ..d
by ....aag.F
cal ...d.EE..E
can ...dc
car ...aabAbb
card .....c
carry .........a
cat ......a
chair .....c
chang ...A.....b
chat ...cg....C
check ..BGe
chew ..a
child ......ad
children ..FC
choic .........c
christmas .....d
circumstanc .ga
class ..b.c
clean .....c
clear ..a
club ..Be
coffe ..cf
colleagu ..Bd
com Ba..ab.ac
company ..ba
condom ..A......l
consent .........f
contact ...h
content ...c
cook .....d
count ..FE.....e
cousin ...g
credit .....c
crew ...b
cross ......d
cry .......c
cuddl .....c
cut ..b
dad ...d
damn ........a
dar ..c
dark ..a
day .cB..g...A
debat ..b
delet ....l
deleted .....a
deny .........b
did .........A
dinner .....f.a
disagre .a
discuss ..bB
discussion ..f
distanc .......e
do Jc..Ab...c
dog ..A
don .....c
down .........f
drink a.c..B.B.F
driv ..c
drop ...d
drunk .......b
each ...Ed
easy .......a
eat .....cb
effort f
els ...e....A
elsewher .........d
enjoy .........c
enough .a
even .b..A
ever Aw.EBC...G
every .c
everyth .a
ex e..B
except ...c
exception .o.E
excus ..b......l
exist ...d
expect ..A..b
exs ......c
fac ...B..e..a
fail .i
fal .......a
family ..F.B....F
feel ..BA..E.e
feeling ........b
femal ..ah
fin .........D
find ..C.d.h
finger ......d
first ..cC
flat ......B
flatmat c
fool .........a
foot ...a
footbal ..b
for Da...dCA
forc .....a...b
forget .a...c
fortnight .....a
found ....a
fre .........g
friday .......b
fridg ........b
friend HCHmMBEDDS
friendship ...c....a
from AACcb.GDLA
front ..a
ful ...a
funny e
get ab...ec..c
girl .C.m.E...C
girlfriend ...a
giv .Ba....D.a
go aAdfBDBBIA
good .a...a
goodnight .....c
got ..a...e
group ...e
grown ......a
guest ...b
guitar ......c
guy ...i
had .........b
hair ..d
hal ...b
halfway .........b
hand ..F...f..d
hang ...a
happy ........c
has .cA...CBaC
hav IAbeaBA.E
headach .........h
hear ...bFC..Bc
heart ........a
heat .....a
help .e.B
hen ...b
her GCcfAcB..A
hid ..c.g
him ..edB
his ..Aa.....C
hit ......c
hold ......a..c
holiday .....a
hom .bCc..bB.b
hour .c..c
hous ...c...bCB
housekeep .....g...a
hug .....f
hurt .E
husband ..b......g
i .bCGd.cB.b
if .AAG.bad.A
important ........b
in Caaa.CBFBA
inappropriat f
insulin ......c
intention ........d
interest ........f
interested ........d
interrupt ..a..b
into .........a
invited ..aa
is AbAa.DBCBd
it dB.A.E.Cab
jealous .......a
job ........cB
jok ...C
jun .........c
just b........e
keep ...c
kept .a
kid .F.G.A...B
kind .a
kiss ..CE.cC..A
know ..Aaabb.FH
lady ...b
lat c
lawyer .......a
lay ......b
learn ...e
leav ..a...e.Bb
left ...B..ca
lend .c.D
less ........b
let ..c......b
letter a
li ....ac
lif .a.f
lift ...b
lik f..AA.DeDA
listen .e
liv .dA...ga
location ..B
lock ....i
locked ....e
long ..c....b
longer ...e....a
look ...A.....C
los ......d
lot ...b
lov ..A.....bd
loved ........d
lunch ...b.b
mak d...FbbF
mal ..Eg
man ...a.....f
marriag ........a
mat ...i.....D
matter .f......c
may .c.......b
me KACF...Eea
meal .....b
mean .BA......h
meant ........c
meat ..a
meet ..aj.....B
men ...f.....E
mention ..b
messag ..FCh....A
min ..cG
mind ..B.c.D..a
minut .b
miss ......c
money ...F.j
month .....e...b
mood ...A.....f
mor eE.gAC
morn .....cc
mother .aA....b.F
motorbik ..c
much f
mum ..ad..A.a
my GcAHE.A.BD
need GFAd.EGFCA
neighbour ...g
netflix .....a
new ...a....a
next ...d..a
nic .....b
night ...ab.EABa
nin .......b
normal .......c
now ...c..C
number ...d
oclock .......a
of ...D.C.F
off .a.af.A..g
old ...d..c
on BdAA...BD
onc .lG......b
only b
opposit ...e
optional .........d
or .Dbd.db
other H.AiE
otherwis ..a
our ....HHHB.C
out aC.c.CA.b
outsid ...c
over ...cEFCD
overboard f
overdo d
ow .FFA.FA.G
own .........e
pal ...c
paper ......d
parent ...a
part ...a
partner ...d.....b
party a........B
passcod ....a
password ....i
past ..f
pay .....g...c
penny .d
peopl ...i..AA.E
permission ...C
permit ..l
permitted ..d
person .a.a
phon .AC.eb.b.E
photos .........A
pictur .A.B.....a
pil .........b
plac ..b
pocket .....a
polish ..a
pop ..ab
post .Ad
privat ....f
problem ....c
promis ......c
promotion ........a
psycho .......d
pub ...a
push .........e
put .aF...D
pyjamas .........c
rais .be
read E.BDbD...I
really ........b
reason ..Eb..a.ac
relationship ...b
reply ...a
responsibl ......c
rid ..b
right ...C.....a
ring ..cf...aAD
round ...d
row ..DB
run ..aa
rush a
said .b
say D.bF..A..e
screen ....f
se ...fb.dKCD
second ...c....b
secret .e..d
secretly ........d
selfish .......a
set ...a
settl ....c
sex KQNGH.EKIa
sh .bdd..c
shar ...b.....F
shift ....a
should .c..c....h
show ....a
shut .........b
sid ...c
sign ...b
signatur ......d
silly a
sinc ..BC...a
singl .jAC....a
sister ..ah...C.C
situation .b
six .....a
sleep ...C..B..e
slob .......a
smok ..e
so f.....FaaF
social ...b
som .......a
someon .........d
someth .........B
sorry .....c..d
soul .b.b
speak ..bd.eFaE
spend a.a..a
sport ...b
spy ....c
stand ...a...Be
start ...a.....c
stay ....b....D
stil .......a
stuff g
such .......f
suggest .a
sunday .....aa..A
supper .....b
surviv ......c
swap .........a
tabl .........B
tak b.cA...GCg
talk .a.b.a.aAG
tattoos ..c
team ...f
tel AD.B.ED.JE
ten .....b
test ......b
text ....d.C..C
th BCaA..a..C
than .........a
that AAcaaD.A
them ..ah...F.B
then .....c...e
ther ..de
they ......d
thing f.AG.BD
think ..C.D...b
thirty ...a
this ..aB.e...A
thos ..bh..c
thought ........a
thre .....b
through ..DD.....A
thumb .....a
til ..cC.iAC.a
tim .j.....C
tired ........b
to EA.BBCAAAA
today .........B
told ...F..D
tolerat .a
tomorrow ......c
tonight .B.E.d...e
too l........c
touch .....cD..a
tracker ....b
trip ..d..b
tru ........a
trusted .......b
truth .......a
try .........b
tuesday ...b
turn ....c....i
twic ..b......e
unless ..aaf
until B.bE.h.GGA
up ..b..a.A.B
us aAH..L.JA
visa ......c
visit ..bl..bb.E
visitor ...c
voic .a
volunteer ...b
vow ........a
wait ..A.....fa
wal ......c
want a..bABABcD
was ..E..A
watch ..b
way ..a
we ..E
wear ..hE.....b
wed ...d
wednesday .......a
week .BCF.iBB.e
weekend .a
weird i
wel a...a.a
welcom ...e
wer ........c
what ..B..Ca.A
whatsoever .j
wheel ..a
when aaABBa.CAA
wher .......CFB
whil C..c.C.FDH
who AEA..c..FC
whos ......b
wif ..cf
wil .b.DAeeD
with f.ah.BDbAA
woman ...f
women ..Di
wonder .......c
word a..G.eG
work a.b....c
worry ..D
would ..A..Ab
writ ....a
wrot ....a
year .hA..bC..A
yes .......A.B
yet ..AA
you CB.bafa.a
your FE.cba..EC

!, no
discussion ..d
exception .b
lift .....a
mor ...b
rush b

!, not
anywher ..a
even .b
for .a......b
on ...B
th ...b

!, without
fail .c

!^ no
, .........A
delet ....a
locked ....c
mal ...b
mor a
on .g
phon .....b.b
sex .........g

!^ not
a .b

!^ noth
i .c

!^ stop
tak .........b

!^ without
me ......a

!a
best ...a
birthday .....a
condom .........a
damn ........a
finger .a....a
fool .........b
fortnight .....a
lock ....c
man .........e
minut .b
month .....c...b
motorbik ..b
penny .b...a
psycho .......d
request ..a
singl .f.D
slob .......a
social ...c
soul .b
week .........c
word .....c..c

!a best
friend ...a

!a damn
about ........a

!a finger
on ......a

!a social
lif ...c

!a word
of ........c

!a yes
, .....a

!about
anyth .d
me ..aa....c
my .aA....cf
th ..E
wher ....a
your ..a...b

!about your
ex a

!accept
th .........b

!after
dark ..b
nin .......a

!after nin
, .......a

!again
, .adb....c
and ......da

!again and
i .......b

!agreed
to ..a

!al
that .........b

!allow
you ..c

!allow you
to ..c

!allowed
to ..d.....C

!am not
ask ....b
go ...D.c
hav ..da
invited ..b
jok ......b
ther ...a

!am stop
your .....c

!an
answer .........f
effort f

!an answer
on .........a

!and
i .ED.Iba
that ...a
then .........a
you ...A...bd
your ......eb

!and i
wil .....ca
would ......B

!and not
to ....a

!answer
on .........a

!any
kind .a
mor ..A..A
other .......a
tim .a

!apart
from ...d

!ar never
to ..b

!ar not
allowed ....b
get .....b
go ..b
in .........a
to ..cd...B

!ar
on ....e
wait ........a
you ..hb

!ar wait
for ........a

!ar you
to ..b

!as
a ..BC
long ..b
wel ......a

!as long
as ..b

!ask
me ..a
you ..EF.....E

!ask you
to ..CE.....C

!at
al .c.c
hom .a
th bA.a....b
work .......a
your ..C

!at any
tim .a

!be
ask .........b
her ......c
in ......a
need ...a
nic .....b
saf ......b
so a
speak .......b
such .......b
th ..A
told .........b
trusted .......b
weird e

!be speak
to .......b

!be such
a .......b

!befor
i ....a
my .....a

!befor i
hav ....b

!between
us ....a

!book
club ...a

!bother
com .....a

!bring
up ........a

!by
a .......a
me ..c
six .....c
ten ....a.a

!can not
be .........c
bear ........c
believ .........a
fac ........a
go ...b.....B
hav ......f
hold .......a
mak .....c
promis ......c
stand ........fA
talk .a
tel .......c
you d

!car
less ........b

!chang
th ..a
your .........c

!chang your
mind .........c

!check
th ....a
your ....a

!circumstanc
ar ..b

!circumstanc ar
you ..b

!com
back ......a
hom .....b
out ........c
to ....bf

!com hom
tonight .....a

!com to
bed .....a

!comfortabl
with a

!condom
, .........d
with .........b

!condom with
my .........a

!could not
car ........b

!count
as .........c

!credit
card ....aa

!damn
about ........a

!did not
get ........b
help a
i ..e
know .......a

!do not
, ..b..b...A
accept .........d
allow ..ca
answer ......a
be f......b.e
bother .....b
car ..b....ab
com .....bb
count .........e
cry .......b
delet ..a.b
do ..Ac.aD
eat .....b
ever .aa
expect .....c
feel ........b
get ..b..aaaKa
giv ..a.....b
go ...b
hav ..BC.AGAIB
hit .....a
know ....d
lend .a
li ....ba
lik a.bc
lov ........d
mak ..c...e..a
matter ........c
mean ..B...b
mind ...B
need ..C..DAEBA
overdo a
ow ..A.....DD
permit ..f
pick a.....a
post ..a
put .........a
really ........a
ring .......a
say .........d
se ...c.....b
stay a
talk ...b
test ......b
touch ..a
trust ...a....a
want b...BBD
worry ..A
you ..e

!do
someth ......a
th .....b
to ......b

!drink
with ..c

!drop
by ...a
in ...b
it .........a

!each
other ...B

!eat
until ......c

!enjoy
it .........d

!enjoy it
, .........a

!enough
for .a

!even
a .a...a

!ever
, .b
again .a

!ex
wif a

!expect
me .........b

!expect me
to .........b

!fail
, .c

!femal
friend ...f

!fight
, .....a

!find
my ....a
us ......e

!finger
on ......d

!finger on
you ......b

!for
a ..a..e
me ..EE.J..aJ
th .cD.ea.DBG
that .........a
thre .....c
what ......b
you ..f..b
your .....e.c

!for a
fortnight .....a
month .....c

!for an
answer .........b

!for me
, .........A

!for th
weekend .a

!for thre
day .....a

!for you
, ..b
this ..a
to ..A
until .....b

!for your
cours .........a

!fre
, .........a

!friday
, ...b..a

!friend
i ...a
left .......b
of ...b

!friend of
th ...a

!from
me ..CE.g..BE

!from me
again .....a

!front
of ..b

!ful
of ...c

!funny
business d

!get
a .....c.A.D
it .........d
out b
th ......c
to .ad.d...Dd
you .........e

!get it
at .........a
elsewher .........b

!get out
of b

!get to
hav ....b

!get you
off .........a

!girl
night ...d

!giv
a ........b
in .........b

!giv a
damn ........a

!giv in
, .........b

!go
, ...b
anywher .b.d
hom .........d
on ......a
out .B.d.....H
overboard f
ther .......a
to B.....AB

!go overboard
at a
with a

!go to
th ..b

!good
morn .....c

!got
th ......a

!hand
away .........b

!hang
out ...a

!happen
to ......c

!has
ever .b
to .C

!has no
business ...c

!hav
a ....b....C
friend ...a
it ..e
my ..bb
privat ....a
th .....b
to .MIGBEBE
you .ec...d

!hav a
social ...b

!hav friend
i ...b

!hav no
friend .......b
interest ........a
problem ....a
right .........c

!hav not
onc .b
told .....a

!hav noth
to ....b

!hav you
, ......b

!hear
from ...a

!help
with .c

!her
again .......a
on ...d...b

!her in
your ..a

!hit
you ......b

!hom
by ......d
tonight .....a

!hous
, ...c

!hous without
me ...a

!housekeep
money .....c

!hurt
you ......c

!i
am ....Aab..a
can ....a
do ..B
feel .........b
hav ..bBb
mean .........a
should ....a....a
want .........B
wil ....Abb
would ..E...a..G

!i never
want ...a

!i wil
mak .....c

!i would
lik a

!in
, .........a
bed .GF.....Bb
front ..b
it ...f.....D
my ..a.....a
th a.AD.CBb
this .a..b....B
your ........b

!in front
of ..b

!in th
bedroom .........b

!in this
hous ....b

!intention
of ........d

!interest
in ........b

!into
th ......c

!is no
reason .........b

!is not
a ..CFAF.A.C
allowed ..b
an .........c
for ..ad
happen ..c
me .......c
on .b...b
optional .........d
permitted ..a
th .......b
to ..a
up ..a
welcom ...b
your ..a

!is
off .c
on .....a
your .......c

!it
, ...Ea
elsewher .........d
is .........a
with b..A

!it at
hom .........a

!it in
th ........a

!it with
th b

!kept
from .a

!kept from
me .a

!kiss
for .....a

!know
about .a
i .......a

!lay
a ......a

!lay a
finger ......a

!leav
a .........a
me ..b......c
th ...a

!leav th
hous ...b

!left
to ......a

!less
than .........b

!let
it a
me ..C
you ..mb

!li
, ....b
to .....c

!lift
to .....a

!lift to
work .....a

!lik
how ..b
it .....b
that ..aD
this .........b
you a......d

!listen
to .a

!liv
with .......a

!liv without
you ......b

!long
as ..b

!look
at ..B
up ..a

!lov
me ..C.....ba

!loved
me ........c

!mak
me ......e..a
you .....d

!mal
friend ..Bc

!marry
a .........a

!matter
to ........d
what .f

!matter to
you ........d

!me
a ..B
again ..b..b
as ........a
away .........a
befor ..a..a
down .........a
first ..d
for ........a
in ...C.....c
is ...a
lik .a
or .....a
that ....a
to .aDD..b
who .......a

!me again
, ..a
and ......a

!me and
i ......a

!me in
bed .........d

!me lik
that .a

!mean noth
to ........c

!min
go ..b

!mood
i a

!mor
of b
than ...B

!morn
, .....c

!much
to .........b

!my
birthday .........b
family .....b
friend ...B
hand .........d
mother .....a
own .........f
signatur ......b
wif ..ce

!my hand
away .........a

!my own
wif .........a

!my say
so ..a

!need
anyon ...f
to ....E
your ...a

!need to
ask .........a
learn ...b

!neither
ar ..bb
of .........a

!neither ar
you ..bb

!neither of
us .........a

!never
, .c
disagre .a
go ...a
hav .C
listen .a
loved ........b
se .ACA..d
to ..aa
want ...d

!never go
to .a

!never hav
to .E

!never loved
me ........b

!never speak
to ..a

!nin
, .......a
and ....a

!no
, ...AA
affection .....b
again ......a
answer ........a
business ...b
circumstanc .f
cuddl .....c
delet ....c
dinner .....d
discussion ..d
exception .g
excus ..b......d
femal ...b
for .........a
friend .......a
funny b
guest ...a
housekeep .....e...a
hug .....e
in .........c
intention ........d
interest ........b
is ..CC.....a
kiss .....d
lift .....a
lock ....d
locked ....e
longer ...d
lov .........a
mal ...c
matter .g
mean .........c
money .....b...a
mor a.dg..b
need .........A
on .e.c
other ......a.a
paper ......d
phon .....a.b
problem ....a
reason ...a.....a
reply .....a
right .........b
rush a
secret .f..d
sex .....b...d
situation .a
tattoos ..c
tim .b
to ......b
visitor ...b
wif ..a
wonder .......c

!no and
i .........b

!no circumstanc
ar ..b

!no contact
with ...a

!no femal
friend ...b

!no for
an .........a

!no friend
left .......b

!no intention
of ........d

!no interest
in ........b

!no lift
to .....a

!no mal
friend ...a

!no matter
what .e

!no need
to ...A

!no on
wil ......a

!no other
reason ........a

!no problem
with ....a

!no right
to .........c

!no secret
whatsoever .a

!no sex
, ......a..e

!no to
me ......a
th ...d
your .........b

!no wif
of ..a

!nobody
from ...c

!nobody from
your ...a

!nobody get
to .a

!not
, ..d..b
a .d..D..C.B
about ......B
accept ...b.....e
allow ..ja
allowed ..d.a..AC
an .........b
answer ......a..B
anywher ..a
ask ...A.J.EBA
at ...d
be .Ibc..bbBa
bear ........d
been ........a
befor ..c
bother .....b
buy ..b
car ..a...B.g
com .....aa
cook .....a
count ..A......f
cry .......b
delet ..a.c
deny .........a
do ...a.cB
don .....c
eat .....d
even .a
ever .f
expect .....c
explain .......a
fac ........a
fight .....a
find ......a.a
finish .....a
for .a.a.H.fd
forc .....a...c
fre .........f
get ...B.d.c.c
giv ..b.....c
go .A.aA.AA
got ......c
happen ...b
hav ..dc.C.a.B
hear .a....D
help .......a
her .........d
hit .....a
i ..c
in ..D.B
invited ..ab
it ......f
jealous .......a
jok ......b
just ..b
keep ...a.....C
know ...ac.aaA
last ......a
lay ......a
leav ..c......c
lend .a
let ..aa..I
li ....ba
lik ...c.a
liv ......bb
lov ........cc
mak ..a...c..b
matter ......b.c
me .......g
mean ..D...b..B
mind ...Be
miss ......d
my ..D....a
need C..c.EC.B
normal .......b
on .kC.E.B..A
onc .lE
only b
optional .........d
out ........a
overdo b
ow ..A.....EG
part ...a
permit ..i
permitted ..d
pick a.....a
promis ......c
read ......D
really ........a
right .......a
say .....e...a
se b....D
sh ......c
shar .b......a
sleep ..a
so .......b
speak .....fC
spy ....c
stand ........fA
start ......a
tak .........a
talk ...a.b.aA
tel ......Aa
test ......d
text a
th ....b..b.b
they ......b
to ..eab.AAH
told .....a
tolerat .a
too d
touch .....b
turn ....d....b
us .........b
want ....EE...A
we ......a
wear ..c
welcom ...c
what .........a
who ....a
worry ..A
writ ....a
you a...eC..Bb
your ..aa

!not a
day ......a
request ..a
singl .d
soul .a
yes .........D

!not accept
th .........b

!not agreed
to ..a

!not allow
you ..c

!not allowed
to ..b

!not ask
you ..AB

!not at
al ...a

!not be
her ......b
need ...a
trusted .......b
weird b

!not bother
com .....a

!not bring
up ........a

!not car
less ........b

!not com
to ....bd

!not comfortabl
with a

!not do
it .........a

!not drop
it .........a

!not even
a .a...a

!not expect
me .........b

!not find
us ......b

!not for
a ..a
you .......a
your .......e

!not fre
, .........a

!not get
a .....b...C
it .........b
out a
to ..e.....Bc
you .........d

!not giv
a ........c

!not go
, ..ac
anywher .a
hom .........d
overboard b
to .CBA.b

!not got
th ......a

!not hav
it ..c
my ..bb
privat ....a
th .....a
to ..DH.BAB
you ..ga..b..a

!not in
th ..D

!not know
i .......a

!not lay
a ......a

!not leav
a .........a

!not let
it a
you ..kc

!not li
, ....b

!not lik
how ..b
it .....b...a

!not liv
with .......b

!not lov
me ........c

!not mak
me ......e..b
you .....c

!not matter
to ........d

!not need
anyon ...f
your ...a

!not on
my ..a
of .c

!not onc
hav .b

!not overdo
it b

!not ow
me ........DC

!not part
of ...a

!not permit
you ..b

!not permitted
to ..c

!not pick
up a.....a

!not put
out .........b

!not say
a .....a

!not se
th ..B
why ..a......c

!not shar
my .a
th ........a

!not speak
to .....b

!not stay
out a

!not talk
to .....d.b

!not tel
you ..a....a

!not test
me ......d

!not to
com .......b
your ..a

!not touch
you .....b

!not trust
me ........a

!not turn
off ....d

!not us
condom .........b

!not want
her ..cd
to ..BG.....a
you ..bg

!not welcom
in ...b

!not worry
, ......a

!not you
ar .........a
dar ..c

!noth
at .b
i .e
is .c
to .F..cA..d

!noth at
hom .b

!noth i
do .a

!noth to
hid ....f
you ........g

!of
a .........b
an b....a.a
any .a
his ........a
it ......C
me ..a
min ..gBa
my ..a
th ......B.a
this ......b
us ...EE
you ..C
your ...da.b

!of any
kind .a

!of min
go ..b

!of th
opposit ...c

!of us
may .........c

!off
find ....a
th ...a

!off find
my ....a

!off th
tabl ...b

!on
, ..b......b
any .......a
me .........b
my .........b
of .d
our .........a
th .HA....D.B
that ....c
wednesday .......a
wil ......a
you ..A...d..B
your ....d

!on my
birthday .........c

!on your
phon ....a..a

!onc
a .........a
hav .b

!onc hav
you .b

!opposit
sex ...e

!or
i ..e..be
on .......a

!or i
wil ..d...b

!or not
you .........b

!other
men ...a
reason ........a

!our
hom ........a

!out
of a.B......a
with ...d

!out of
th ........c

!out without
me ...d

!outsid
of ...a

!overboard
at a
with a

!overboard at
th a

!overboard with
th a

!overdo
it d

!overdo it
with a

!ow
me .DB..B..F

!own
wif .........a

!part
of ...a

!party
, ...b

!pay
for .....e
your .....c

!pay for
your .....d

!permission
for ..a
to ...A

!permit
you ..e

!permit you
to ..e

!permitted
to ..c

!phon
in ....a

!phon in
this ....a

!photo
of ....a

!pick
up a..a

!pick up
when a..c

!plac
to ..a

!pocket
money .....a

!problem
with ....a

!push
my .........a

!push my
hand .........a

!put
out .........b
up .b.a

!put up
with .b.a

!reason
to ......a..a

!reason to
be ...a

!refus
me .........f
to .c

!reply
to ...a

!responsibl
for ......c

!right
to .........b

!room
for .........a

!run
to ...c

!said no
, .........b

!say
a .....a
in ..d
it .......b
so ........b
sorry .....d

!say a
word .....a

!say no
, .a.......b
again ......a
and .........c
to ......a

!se
a .....c
my ...A
th ......a
why ..a......c
your ..Db.D

!se your
family ...d
friend ..D

!secret
whatsoever .a

!set
foot ...b

!sex
, .........b
this .........a

!shar
a .......c
my .a
th ........b

!shar my
password .a

!should
be ...ac

!sinc
you .......d

!sit
with ...d

!six
, .....a

!sleep
with ...D..C..b

!sleep with
her ..a
me .........e

!so no
, .....a

!social
lif ...c

!speak
to ...e...b

!speak to
me ..a....c
you ...a

!stay
out a.c
over .a
with ....a

!stil
be .......a

!stop
, ..A......B
and ..B
ask ........e
be d.b....e
eat ......a
go ...d
meet ...c
pay .....f
say .........e
se ..cf
tak .........b
th .......a
work ......a
your .....h

!stop be
such .......b

!stop go
to ...e

!stop your
allowanc .....d

!such
a .......f

!tak
it a
th ..b

!tak no
for .........a

!tak th
pil .........b

!talk
back ..b
to .cAj.a.bAB

!talk to
me .a
you .....d
your ..Da

!tel
you ...C

!tel you
about .......a

!test
me ......d

!text
me a

!th
bedroom .........b
cousin .....a
credit ....aa
door .........a
fridg ........b
hour .c
hous ...c...b
kid .B.D
letter a
neighbour ...d
next ......b
night ....a
opposit ...c
pil .........b
promotion ........a
thought ........b
truth .......a
wal ......b
weekend .a
wheel ..a
word .........b

!th credit
card ....aa

!th mood
i a

!th not
, ......b

!th opposit
sex ...c

!th thought
of ........b

!that
i ........aC
is ..B
lot ..a
week .....c
you ........bd

!that i
am ..a

!that neither
of .........a

!that you
wil ..a

!them
, ...b
back ......c
in ..a

!ther
, ....a

!ther no
housekeep .....b

!thing
, ....b

!this
baby ........c
family ......c
hous ....b
year .....c

!this week
, .........a

!thought
of ........a

!thre
day .....a

!til
i .........b
you .....e...c

!til i
hav ..a

!til you
hav .....c

!tired
, ........b

!to
a .a
any .b
ask .........h
be ..DCA.ADb
bed ..b..a
com .......ac
cook ........b
discuss ..a
enjoy .........c
find ....c.a
hav ...a
hear ..bc.....e
hid ..a.e
hold .........a
it .......a
learn ...b
liv ......b
me .baB.aabGa
mention ..b
my ..b..b...B
pay ..a
run ...b
say .........b
se ..Daa
tak a
talk .a
tel ..CC
th ..ee
that ...a
touch ..a
us ......c
visit ...d
you ..A..d.amG
your ...d

!to com
out ........d

!to enjoy
it .........c

!to go
to .........a

!to hav
a ...a

!to not
on .a

!to run
to ...b

!to stop
at .........b
be b

!to you
, ........d
for .....d

!to your
mother .......b
sister ..F

!told
you .....a

!too
much f

!touch
you .....b

!trust
me ........a

!try
again .........a

!turn
me .........c
off ....d

!turn me
down .........b

!two
night .........a

!under no
circumstanc .e

!up
for .........a
when a..b
with .b.c

!us
, ...a
condom .........a
for ...c
may .........c
my ......a

!visa
, ......c

!visit
your ...f

!wait
for ........f

!want
her ..cd
this ........d
to ..BB....b
you ..ag.....A

!want to
be .........C
hear ..b......e

!want you
go .......a
in ..a

!was not
fre .........d

!wear
that ..a

!welcom
in ...b

!wer not
for .......d
so .......c

!what
i ......f
you ...Ac

!what i
am ......c

!wher
it ....a
you ..DD.....D

!whether
i ........b

!wif
of ..b

!wif of
min ..c

!wil
be .....b
get .........a
i .g
let ......b
mak .....c

!wil never
se ..CA..e

!wil not
allow ..c
answer .......b
ask ..CB.....C
be ..bc..b
bring ........a
drop .........a
find ......b
go ..B
hav ..hg....b
hear .a
let ..da
lik ......a
mind ....a
miss ......b
put ...a
se ..BE..e
start ......a
touch .....b

!wil stop
ask ........a
pay .....b
se ..a
th .......b

!with
a ...b...i.c
an .......e
anyon .a
her ...A
me ...B...Ccc
my ...B
other ...a
th ..b..ca
that ......c
you .......a
your b..AC..D

!with my
own .........a

!with th
door .........a

!with you
and .......a

!without
a .aHB.E
ask .....c
exception .e
fail .i
me ...ma...aM
my ..d
say ....aa
sex .........c
you ..B..Bd
your ...a.a.e

!without ask
me ..a

!without fail
, .c

!without me
, ..bc
is ...a

!without you
i ......a

!word
of ........c

!worry
, ......a

!would
lik a
put .b

!would not
be ..a...aa
hav .......h
want ......d

!yes
, .....b

!you
, ..A.DBbCc
a .....a
about .a.....a
again ...a
and ..A..Ace
ar ....aB.a.b
be c
dar ..c
do .........a
for .....b
giv .........c
go ..bb...a
hav ..Ia.a
i ......a
off .........b
talk ...a
this ..a
to ...F.EFB.A
tonight .........a
until .....c
wil ..a..b

!you about
my .......a

!you and
i ......c
you .......a
your .......b

!you ar
wait ........a

!you at
th ....a

!you for
a .....b

!you i
would ......a

!you never
hav .A
listen .a
loved ........b

!you not
to c

!you talk
to ...a

!you tonight
, .........a

!your
allowanc .....d
car ....a
cours .........a
dad ..ac
ex b
fac ......c
family ..Cd
friend ...B
hair ..c
husband .........g
in ...b
mind .........e
mother .bB....a
mum ...e
password ....a
phon ....ca

!your friend
, ..a


" TGGEEEHSCB
, B.aAABA.E
100 .k
14 ......a
24 .m
3rd .......c
7 Bi
a AECDAB.dCA
aberdeen ....b
abl B...b....A
abortion ......f
about cb.CFA.Da
absolutely .i
accept ....a....h
access ....h
accident ..E.B.b
account ...AaaBcAC
acid ......f
across ..c.b...a
act p....b.b
ad ....c
added ....b
address ......c
addressed ....c
admit ........h
adult ....c..d
affair ...F..B
affection b....a
afraid ......B
after ABCAA.CC.c
ag b.d
again .DAb.cc..b
against .bcf.a.b.B
ago .........b
agre Ii.D....ac
agreed D...ba..bc
agreement .......a.d
ahead ......a..b
airpod .....a
airport ........b
airtag ....e
al ClC..BcbAc
alarm ..A...E..C
alcoholic .......b
alert ....i
alexa ....a
allotment ...e
allow ..f
allowanc .....fB
allowed ..a....CCE
alon Ja..C..bAF
along ..db.DD
aloud .....b
already ..d...bGif
also b...a
altar .........a
altogether ...c
alway Az.EAEFEFC
am ..AAB.A.b
among ...d
amount g
an aCAB.Bbe
anal .........e
and ECA....BFA
angry ..EAC.e.DE
anniversary ..BA.b.Abc
annoy .....b..c
another a.aa.a.A.g
answer Dbf.bccGH
anxiety .......a
anxious .......a
any Hibad.bC.a
anybody .b.c
anyon .eCh..b
anyth .d......F
anyway ..a......a
anywher .c
ap ..CCh.FJFb
apart ..E...B..D
apologis ..fB.....C
apology .....bA.ba
apparently .a
appl ....c..a
apply ..a
appreciat f
appreciation a
appropriat n
appropriately c
approv ..b
approval ..i
approved ..e
ar a..aBCBbaa
argu ..C...d
argued .....b
argument ...C.cA..B
arm ....DEg
around h........B
arrang ......b
arranged ...a
arrangement ....a
arriv ....b
as ABa.bbB..b
ash ......c
ashamed ..DD..B.c
ask .AAA.BD.B
asked CJFF.HEAED
asleep E.A..EGH
assum ....c
at B..BAABCBC
atmospher g
attention d......c
attitud n....ca
aunti ...a
aunty ...f
availabl .d.......d
avoid ........d
awar ........e
away .Abc.b...a
baby ....CB.c
back dE..Af.ACB
bad ..B.B..b.c
badly .....a
bag A..C.a..AD
balanc f
ban ..d
band ...b.A
bank G.A.d.I.DD
banned ..d
banter b
bar ..b.a
barbecu ......A
bat ......c
bath ...EBA...C
bathroom ..EEb
be f.abAbabba
beach ......A
bear ......a
beard ..h
beat .....Ae
becaus KBGBBBFffC
becom f
bed GC.D..EA.f
bedroom .....c.D.f
bedtim ..b...B..b
been Dda..a.a.a
beer ..c...A
befor GBc..BADCC
beforehand ....d
beg .....c..c
begin ......ab
behav q.a..ec
behaved .....b
behaviour d......h
behind ...d....b
believ ....a.bB.b
belong ..Ga..E
belt .....bf
beneath ........c
benefit .........b
best ...e....EG
bet ......a.a
beth ...c
better nHf...bC
between b.B..GB
big ..CD...g
bik ....Ab
bil ...Eda.b
bin ..A..dF.CD
binned .....b
biopsy .....a
bipolar .......k
birgit ...a
birthday EaD.Df.C
biscuit ...BC
bit g..C...AFe
bitter .......a
blam .......n
blank .....b
bleach ......d
bleed ......a
block .GenHA...B
blocked ..Ae
blok ..be..d..d
blu .....CF
board ......c
boat ..e
body ..CF.BAC.g
boiler ...B
bolted .....d
bon .......f
book ...aB.Bb.a
booked ......D.f
boot .a
bor ........d
border ......b
borderlin .......n
bored ........e
borrow ..B
boss E.ABBAa.BC
both CGAD.C.G.A
bottom .c
bought D.B..ACGbb
boundary f.a.b
bowl ...a
box ....E.D..F
boy ..bb..egAB
boyfriend A.dd.....d
brain .......j
brak ......g
brat .......b
break K.C.E.g.FH
breakfast ....DEBC.B
breath .......a
breathalyser ....c
brick ......cc
brid .........e
bridesmaid ...d
bridg ......e
bring C.bC.F.EaA
brok D.HIIcCeFH
broken .....b.a
brother ..AeD..AAF
brought ......Bb
browser ....d
bruis ......c
brunch ...b
buddy ...a..a
budgy ......c
built .......b
bully .......a
burden ........a
burn ...GEAe
bus ..ADB.B..J
but a.bbc.acbd
butcher ......a
buy E....BDHD
by GAb.bA..C
cab .....AB
cabinet ......f
caf ...a
cak A.CHB.BH.G
cal Caabd.ABBA
calendar .......a.b
called A..C.....H
callum a
calm ....d..e
calmer f..a
cam ..ACb..A
camera E..HgJCG
cameras ....c
can BBA.A..CDB
canal ..a...a
cancel ..if.g
cancelled ...d.h.C
cap ......a
car E.A.abaCB
card ...D.fFA.B
career c.....c
careful b.....e
carefully ......a
carer ...b
carry ....C...Dc
cas ..B.G
cat GCENFFcICD
catch .....bg
caus ......ac
caused .......g
cent .a
centr ...e
certain ........b
chain .....a
chair ...ac
chang f.e...AHBA
changed ..A.A.F.A
channel ........a
character .......a
charg ..d
charger ....Ac
chat ....iE..CJ
cheap .......a
cheapskat .......b
cheat ..C.deec
cheated .......a
cheater .......b
check DC.IhLCJGH
child .......g
childish .......b
children caCH.Ba
china ......d
chip ....d
choic ...A..a
choir A..iA....G
choos A.eeIC.H.B
chos ........b
christen ...a
christmas ...dBcBc
church ..b.EC
circl ...d
civil b
class ..be.CF..F
clean .ab
clear ..d.....b
cleared ..b......a
clearly ........f
clever ....d
cliff ......a
climb ...c
clingy .......c
clock .dc.f
clos A..dDD...E
closed ac..F.E
closer a
cloth ..aB.a...a
clown .......f
club ..bhA.A
coach ...e
coat ..c..aB..C
cod B..Ab.L.BG
coffe D..b..HD.G
cold .a...iAf
colleagu a..e.aDB.A
collect .....d...d
colleg ...b
colm ...b
com .b.....DAa
commitment c.......ab
common g
communicat f
communication e
company ...f...B
compar ....g...f
complet .b
completely .f
compound ...a
concert .....b
conclusion ........a
condition ...ec
condom EA.......f
conferenc ....b
confess .........a
confid ...b
confirm ....e
congregation ......b
conjugal .........b
conscienc ........f
consent .........f
consequenc .....jb
consider ...b.a..cd
consideration c
consol .....e
constantly .s......A
contact ...h..C
contempt ........d
contract .....c
control a......c
conversation ..a.b
cook ..dAFaBBeF
copied ....c
copy ....h
corsa ....d
cost ....BjAb.e
could aEHEEM.FAE
council ..a.a.c
counsellor ..a...A
count ..C.i....c
counted ....b.f
coupl .cada..D.f
cours ...b.b...A
court ......h
cousin ...f...B.E
cover ..b......d
covered .........c
cow ......cm
coward .......j
crawl .....d
crazy .......f
credit c....a...c
creep .......a
cret .....c
crew ...c
cricket .b
cried ......C
cross ...FHecE.A
crowd ...f
cry D.HDD.a.cd
crypto .......a
cupboard .a
curfew ..b
curry .........A
custody ......g
cut .G.eEbcADE
dad bA.cIA.BbD
daily ....c
damaged .......b
dan ....c
danc .........E
danny ..b
darl .........c
dashcam ....g
dat IA.B..c..b
data .....a
daughter .....F.c
dav .........b
day AfCGAdB.aA
deacon .........a
dead ..GHBGh.B
deal .....Bb..c
dear .......ca
debt .......a
decency c
decent m......a
decently c
decid D.gaJF.C.a
decided ..cEC.H
decision ..h
deck ......a
deep ........f
degre ...c
delet .Elf...F.A
deleted ..FA.....E
delhi .......a
deliberately ........d
demand ..b
deny .........b
depend ......e
deported ......d
deposit .......c.a
depression .......b
deserv c....c
desk ....b
desktop ....d
destroy ......c
destroyed .......f
detector ....c
di Db...C...B
dial ....e
diary A..B...A.B
did .BACCa..Ac
died ....B
diet ..a
different b..a
digger .......e
dignity a
din .......a
dinner B.c.De.C.A
dip .......a
disappear ..b...a
disappointed .....a
discord ...a
discuss b
disgust ........d
disgusted ........d
dish .....c
dishwasher .......c
disorder .......e
distanc c
distant .......b
ditch ...f
divorc ..C.CFi
divorced ...c
dms ....k..a
do .ca.aa..Bc
doctor ..A..I.dE
dog B.A.ECcA.B
doghous .....b
don Cdee...c.c
door FCAAAc.A
doorbel ....c
dos ...a.a
dot ..a.k
doubl .....a
down .Da.B.a
download ....b
drafted ......c
drag ......b
drama .......f
dramatic .......b
draw ....c
drawer B....a...G
dress ..eE
drink f..aE.BcCB
driv I.bBcC...C
driver ...b
drop ..fg.D.K.A
dropped ...d..E
drov .......fBc
drown ......b
drug ......d
drummer ...a
drunk .....a.a
du c.....Ac.e
dul ........c
dump ......c
dumped ......b
dur ...EC.F
duty .AAGF.FICg
duvet .....e
each EcABea.EHF
ear ...c
early ....A.G..G
earn A........c
earned .....d...d
easy d.....e
eat E.b.G.Ad.B
ebay .....a
effort j
eg .....A
eid ...b
eight .a..DHA..A
either ..KA.....B
eldest ....a
eleven D......G
els E.baBh...c
elsewher .........a
email G.CCgK.HFK
embarrass .....i..e
embarrassed .....c...a
emotionally .......a
employer ......a
empty .....ca
end N..fHHbBCB
ended ...c.....A
enemy .........a
energy b
engagement .........d
english ..cb
enjoy ..GHF...h
enjoyed ........d
enough ...g..a..d
entir .h
entitled .........g
enugu ........a
envy ........a
equal ..c
escap ........a
especially c
estat ......d
eternity .d
ev .........b
even G...aeEDDd
evening ...d.D
eventually f
ever Bs.aCB.AAK
every LsDbdBBEF
everybody .k
everyon .rD.A.c
everyth AzC.....AF
evicted .......c
evidenc ....a
ex b.B.C.AC.A
exactly ........f
exam ..EB.DB..B
excus ........eb
expect ec.e.AGB.i
explain ....b
explained ....d
explanation ....b
extension ....a
ey ....cb..dC
fac ..ADd.eKc
facebook ....d
facetim ....h
fact ...a
fad ...e
fail ........d
failed .......f
fair h..F.hbD.d
fairer c
faith .......d
faithful c........f
fak ....a
fal .......c.A
family c..fA.AbBA
fancy ..HA.DDD
far e.BdEA.F
farm ...a
father ..a...baGB
fatima .......c
fault .aCA...k.B
favour .....ab
fe .....f
feed ...A
feel bCC.AaFIea
feeling e.......f
feet ...BCA...c
fel ...B
fella .........c
fellowship ...c
felt cd..BDE.cF
femal ..aa
fetch ..b
few .........e
fewer b
fi .....a
fib .....a
fiftieth .........b
fifty ..b..g
fight ....C..ab
fil ...a.Be
filled .a
film G.BABEID
filthy .......b
fin d.DBEbBBA
final ..g..a
finally .........a
financ a
find ...ab.eBa
finger ......d
fingerprint ....f
finish ..a.C..B.d
finished ..aiCB...F
fir ..B.EEdDBC
fired ......b
firm ...b
first Ec.FCD.G
fish .bc...a
fist ......h
fit ....c..a
fiv ..d.....E
fixed .........e
flat ..aB.C...A
flatmat ...c
flight ....D..A
flirt f...Be
flirted .....f
floor .b...c
flower .......Af
fold .........a
folk ..A.B
follow ..b.j.EC.b
followed ....a
follower ...a
fond ........a
food ..a......a
fool .....d..a
foot ..db..aB
footag ....c
footbal ..Ba..GA.E
for C.AAAaBDa
forbid ..hb
forbidden ..m....BA
forc .........a
forever .t
forgav .........b
forget AeAcFj..a
forgiv .....a...e
forgiven .........a
forgiveness .........b
forgot ..B.CbCCdE
forgotten .....a
fortnight ...a.f
forty A.AaB...B
forward a.f.h
found .......D.D
four GC...aB.Fc
fre H.HBLAEDGE
freak .......d
freez .d...f
freezer .....a
friday .C....A.C
fridg ....F
friend HGBiABGFEG
friendship ...h
frigid .......g
from aaacaCB.AB
front ...CAb
ful .g.b.bBD
fun ....AAC
funeral ..B
furious ........a
futur f
gam ..AaCd...E
gap ....c
garag .....d.B.B
garden ....B.D..C
gas ....C
gaslighter .......a
gat ...a.A
gav B.E.KDBBGd
gay ...c..b
get ca...deD.d
gf .a.......c
girl A..e..c..d
girlfriend ..cc.....l
giv BAdc.CBJ.g
given ...c...ba
glad ..KMDEKJc
glass ..b......d
glov ....a
glued .a
go ..aababAa
goa .....b
god .a.c..d..c
gold .......e
golf ......c
gon ..EbB.a
good g.D.Dc..B
goodby ...c
googl ....i
gossip .......b
got CBB..Bb..b
gps ....c
graduation .....e
gran ..B......C
grandad ..A
grandma .......a
grandmother ......d
grateful .........b
green ......a
greet ..b
grey ......b
ground ......a
grounded .....g
group ...i.HECEJ
grovel .....a
grow d.e
grown g......c
guess ......a
guest ..D..a..aC
guilt .........b
guilty ........d
guitar .....eb
gun ......i
guy ..Ej
gym B.bce.A
habit c
had CACaA.Ac
hair ..fFC
haircut ..e
hal ..F....a
half ADB.B..a.A
halfway .........b
hallway .....b
hammer ......d
hand G.f..AaECA
handbag ....d
handled c
handset ....c
hang ...d..d
happen ..DCKdca.a
happened ......b
happier b..d
happy D.C.CEB.DA
hard ..B.F.a.F
harder d
harmless d
has ....bDa.Aa
hat E..DI..Bd
hav AAaba...Ac
he HAAA.d.CaA
head A...HA.acG
headach ........bc
headset ...b.a
healthier h
healthy i
hear H.AEb.bFBF
heard ..b..D
heart ..A..C.BfH
heat .....d
heavy ......a
hed ...C.c.a
hel ...b.fb..b
held ..FD
hello ....a
help a.JDG.GCb
hen ...b
henc .......a
her BBbc.bbAdb
hes C..aEebc.f
hid ...B.e..bG
hidden ......C
higher a
hik ....D
him FE...adC
hing ....a
his IGDa.geBbA
history ...dk.A
hit G.CII.a.BB
hiv ......a
hobby ........a
hol ......b
hold D.....A..a
holiday ..A.B.Fa
hom .Dbf.A.ADD
honda .....b
honest c
honestly .......d
honesty Ai...c
honeymoon .........a
hop jAH.J..GhC
hopeless .......b
hors ......d
hospital ....D.b
hot ....A
hotel ...Bf..B.c
hour .a..a.GMEc
hous cacca.ba.C
household ..b
housekeep .........b
housemat a..a
how .Db.dcdE.b
hr .....ae
hug A.B.GC..aA
humiliat .....c..d
hundred Afa..c.D.c
hurt C.CCD.cI.A
husband B.bd..acAe
hypocrit .......e
hysterical .......e
i CC.AaAAADA
ic ..CA.a
idea ........da
ideas ...d
idiot .......j
if BDDBBAbCDB
ignor .....la
imagin ......f.e
immatur .......e
immigration ......k
important c
impossibl .......c
improv g
in .Aa.aBaCB
inbox ....h
includ ..D.b.A..a
included .a.f
incognito ....a
influenc ...e
innocent ....a
ins .....a
insecur .......a
insid ..e...b.g
insist ..d
inspect ....c
insta ...ac
instagram ...bd
instal ....e
installed ....d
instead D.BaKAC.A
insulin ......d
insult ........b
insuranc ......b
interest .........c
interrupt .b
interview ......b
intimacy .........g
intimat .........a
into ....ebbg.A
invariably .j
invitation ...i
invited ...b
invoic ....a
ipad ....e
iphon ....f
iron ..b
irresponsibl .......c
is ..AaABB.ba
island ...a
issu .......f
it ACaAa.AAaa
itd b.....e
itll ..cf.ab
ivf .........b
jar .....a
jaw ......ca
jealous E...F.C.eF
jo ........a
job A.caLD.E.a
joel .......a
joint ....Fa
jok ..ECD.A.dE
judg ......e
jump ......h
jun D..A.....D
just cC....aAda
keep bB..c.aDCc
kept g.B.HF
key FF..BdCHCG
kick ........e
kid ...AB.b.c
kil GCHBFH.BHB
killed ......D
kilos ..e
kind d...C.Cb
kinder f
kindl ....a
kindly ..b...a
kiss LEDFD.EH.B
kissed .....dA
kitchen ..B.....BC
kitten ......b
kne ...HDc
knew ..Dd...Cbc
knif ......e
knit ...a
knock A.F.F....E
know Ab..d.cAc
known ........d
kofi .....a
koi ......a
label ....b
lad ...eB
lady ..Ag
lahor ......b
landlin ....a
landlord ..AB..ba
languag ..bd
laptop ....gcbF.F
last JaC.B.aFDB
lat .dFO.fBCbE
later i........c
laugh A...DbCIcF
laughed A...F..B
law b..E..B
lawn .....b
lawnmower ........a
lawyer ..E.D.dC.D
lay c
laziness .......e
lazy ..A....l
lead .........a
leann ......a
learn ..b.Di.EB
learned .....cD
leas ........b
least d....A.a.e
leav HBbaAAbDAD
leech .......a
leed a......b
left C.JD...C.E
leg .....C...a
lena .....a
lent .....A
less o..aBC.F
lesson .....i
let .Gbc.a.ECd
letter AAEC...A.J
level d....b
li E..F.e...f
liar ......ak
libido .........c
licenc ......f
lied .....f
lif cg.iCadd.D
life360 ....c
lift ..F..AC..F
light .....a
lik .ABCC.AcA
limit e
lin d.FEe.aB.J
lingeri .........b
link ....e
linked ....c
lipstick ..d
list b...bcH..E
listen ..cChD.a
listened .........a
literally .e
littl g.CCe.dgB
liv ..aba..dAA
location GD.Gl.H.AL
lock A.A.ce
lockdown ...a
locked C...EgAE.E
locker .....f
log ..c.hB
logged ....b
login ....lBE..D
lonely ...cA..a
long g.aA.cbE.a
longer .........b
look .EaAgB..d
looked ..G....c
loosen .........e
lorry ......b
los ..a.Adb
loser .......g
loss ......a
lost A.C.HbDdd
lot ccdg..e
loud ...DAEH..F
loudspeaker ....d
loung ....e
lov ..CEBA.Fg
loved .aB..CB.aa
lovely ..F...c..C
lover ......d..a
low ..C
loyalty g
lump .......a
lunch A.ab..BACD
lunchtim ......b
ly .....db
m .........c
mad A.CCAB.bC
maid ........a
mail ....d
mak AC.E.a.C.e
mal ...B
man A.de.BbbAd
manag .........c
managed .........b
manipulativ .......b
manipulator .......d
manner i
many ...eb
map ...ChBG..F
march A.aB..B.AB
marcus ...d
marital .........g
mark .....c
marriag baac....Bf
married L.Bd.KDdcd
marry ...b..db.a
mass ..b
massag .........c
mat .C.fAa.B
match ....a
math .....a
matter ..a.BA
may C.aB.FDGND
mayb .....g
me BCAB.BAEca
meal ..b..a
mean ..Bd..DDhe
meant ........h
media c
medical .........b
medicin .....b
meet b.C...DE
meeting ........a
membership ...b
memory ......a
men ..cf...C
mention .....aa
menu ........a
mess .......j
messag H.CCeACA.G
messed .......b
met ...a....D
midnight A..BCeC..a
midwif ......c
might ....D.h.B
migrain .......b
mil ....bb
mileag ....h
min L.BC..EDFc
mind .DD.A..Ge
mindful a
minimum .........d
minut MaBDd.B.Db
mirror ....a
mirrored ....d
miscarriag ........b
miser .......a
miss ..E.KeA..A
missed ..D...B
missus .........c
mistak ..C.D
mister .....a
mobil ....c
mock .....e
moderation c
moment .d....a
monday ..b.AD...B
money b.aC.fBcb
monitor ....c
month GC.A.bICBa
mood ...B...b.i
mor rDBaDbaHAD
morn A...A.BH
morning ....a....a
mortgag .........c
mosqu ......a
mother abacA..a.A
motorbik ..d
mouth .cc....h
mov A..bBH.abA
moved ...cA
mow .........b
much h..EG..I
mum ....FbCBaC
mummy a.c...af
murder ......B
must .bibaAICIc
my BBBGDBC.bC
myself MDHDBC.c.E
nag .......f
nail ..a......a
naked .........i
nam .EACb.aA
nanny ....d
nappy .a
narcissist .......g
nasty .......a
naughty ..a..c
near ...D....a
nearly ......E
neck ......f
need dAa.aHC.Db
needy .......d
negativity b
neighbour ....bb...C
neither C..e..DCAb
netbal ...f
never Gx..BCCLDB
new B..B...DaE
next .H.aAc
nic d..a..g..b
nicely c..a.b
nicer k.a
niec .....c
night B.BBa.CFDe
nin .BaDBACN.D
ninety .........c
no I..bB.CCBb
nobody IeCcAKdHF
nod ..g
non Df.cB.Ga
noon ..AE..D
nor ...g
normal k..CC..d
nos ..e
not ADaa.AAAac
notebook ....b
noth .hAAaBcCcA
notic ...cA.D
noticed ....C....B
now .AdecbBABa
nud ..F.G.d..h
number H.adbCbKDB
nun .........b
nurs .....Ac
obey ..m
obligation .........b
obliged ..a......a
obvious ........f
obviously ........f
oclock ..b
of A.AA.a...A
off EAccCbACBa
offer ...a.D
offic ...cc.a
offshor ..a
oh .....b
ok c.E......C
okay c.BGH.IBGD
old AH.c.K.D.J
on AA.Caa.BBa
onc CaBbA..aJd
onitsha ......a
onlin a.B.a.e..B
only ...f.Aa.e
onto ......a
open BabHhBa.D
opened ....c..b
opinion ........a
opposit ....d
or DAceAceFIb
oral .........g
order A.hGb....A
ordered ...a
other c..bB.A
otherwis ...c.c...g
ought f.a......c
our C.CCCBBaED
out .B.bAaaB.C
outfit ..b
outlook ....b
outsid .....c...B
oven ....DA
over B.cAaAaA.b
overdraft .......b
overspend .....b
overtim ..b
ow FIECEJ.CFa
owed .........g
own EDEDGA..AE
pack ..dd.D...B
packed .......c
pag ......b
paid ...I..C..f
paint ..G......A
pair ....d....b
pal ...i
pan .....b
paper C..D.Cb
paranoid .......h
parasit .......e
parcel ..A..a
parent ...eG.aC.E
parish ..aa
park B.CFbA.C
parol ......d
parrot ......c
part ..a..DACbb
partner e.af...a.a
party ...aAcC.CK
passcod ....j....A
passenger ....b
passport ..DFHbc
password LB.Li.KFHP
past D.ab.dC
pastor ...f..b..d
pathetic .......k
patienc ......a
patient .........f
paused .....c
pavement .....e
pay BF...b.CHd
payback .....d
peac .........b
peck .........a
penalty .....f
peopl .BAg.E.aFB
pepper .....a
percent .c
pereira ....a
perform .........d
perhap a
permanently .h
permission ..mb
permit ..c
person ...c...f
personality .......d
pervert .......e
petrol ....eaf
phon F..AiA.DDI
phoned ....d
photo FD.Bd.BF.D
photograph ....d
photos FDE.BBa..B
physical .........a
pic .a...a
pick E.dca.BBGL
picked ......BDeC
pictur .HaF..cIG
piec .......b
pier ......c
pig .......i
pil ..CD.Hh..c
pillow ...a..a..B
pin ..a.i
ping ....a
pity ......c.i
plac ...EA..C.b
plain .......ec
plan Aa.CAAb.gB
plat ..a..b
play ..CAd....K
playstation .....e
pleas hJGGDLTFEH
pleased ........b
plenty ...e
plot ........b
pocket ...Ch
point a.......bb
poison ......b
poisoned .......g
poisonous .......a
polic ..DE.Ed
polit .........e
poor .......a.a
porch .....a
porn .........a
port .a
portugues ...a
post ....C.bA.B
posted ....b
poster ......c
pound ....F
pour ......b..b
prais ........a
pram ..a
pray ...a....c
prefer c..bF.G
pregnant ......c..d
present ...C.EA
pressur .......a
pretend ..A.....f
pretty ......d
pric .....h...h
priest .........a
princess .......g
print ..b.e
printout ....e
priority b
privat D.HAD..D.E
probation .....a
problem ..A....f
professional .......a
profil ....g
promis .dB.BcB
promised ..A......e
promotion ........d
proof ....k.BB.D
proper j........c
properly n.a
prostat .........b
prov ..cEd....i
provided ..c
psycho .......h
pub ..I...FA.A
pul d.a
punch ......e
punish .....a..d
punished .....b
punishment .....k
puppy ......d
purchas b...b
purpos .....a.Ci
purs .......b
push .....aed.c
put C.d..B.B.b
quality d
quarrel .a
queen .......g
question a...a....C
quick ....a.a..a
quiet D...E.b.bA
quit ADghJ..DGE
rabbit ......d
rac ..b
radio ....B....A
rain .e...c
rais ....Cca..A
raised .....c.f
ran .......a
random ....c
rang ..G..GD.AF
rather .EG.ACGCB
razor ......c
reach ..b
reachabl .a
read MD.Bg.B..C
ready ...A
real c.....EF.d
really d...h..Cb
reason cbAa.E.cfd
reasonabl m
receipt C.aEj.F
recital .....b
reckon ........d
record ..bDmd
recorder ....c
red ....A...a
refus .c.H....En
refusal .........g
regardless .......a
regret ..HD.g..eC
relaps .......a
relationship b...A
relativ ...c
relaxed ...a
relieved ........g
remain ....b
remark .....b
remember .....bn..B
remind .........b
rent .....bD..d
repair ..A.....A
repeat ..a
report ...BjCc
reputation ......d
request c......d.a
requir ..d
required ..d
resent ........d
resident ......a
resign ..gh
respect n.......a
respectful d
respons ......a
responsibl .......b
rest .a.b.DC
restaurant ....ab
restrain ......c
return ...a..b..c
reunion ...d
reveng .....cb
ric ....Ab
rid ..ba...A
rig a
right eBBG.d.bGc
ring HabadAA..C
river ......e
road ..C...c..B
robbed .........a
rol .....b
roof ......b
room D..BbAFadC
rop ......e
rota .........a
round cca.c..A.b
rout ....f
row ..a...E.BF
rud .....h
ruin ......de
ruined ..A....mF
rul .Bab.e.bF
ruled ..c
run ..c.gF...c
rupe .....a
sack ..a
sad ...CED.G.F
saf ..IE..BDF
said FFBACCEEDB
sak ..c......c
sal ...d
salary ..b
salt .....a
sam ..C.a..Aa
samsung ....b
san .......g
sandwich ......B
sat ....a.B
satisfied .........e
satisfy .........h
saturday ....C.B.Ca
sav ...b..B
saw .....C..a
say EC.ABCAF.a
scar ........a
scared ..A...b.CA
schedul .........a
school F...CD..IC
scooter ....a
screen ..c.e..B.G
screenshot ..b.i.e
screw .......a
scrol ....j
scrub .....c
se CB.ddbdAaD
search ....g
season .a.b.a
seat ..a.fb.D
second Bc..b..B
secret ..BCCcc
secretly ........m
seen ..A...a..C
sel ..dC.ab
self .......b
selfi ..b.f
selfish ..B....oB
selfishness .......f
send J.d.bCaBDe
sens j
sensibl n
sensibly e
sensor ....c
sent ..EDBD.FA
sentenc .....a
separat D...E....F
serious ...d.....d
seriously f
servic ......b
session ..a
set ....cB
settl ....a
seven F..JDDI..b
sex OCNHMED.Fj
sh DE.d.d..af
shal GD.KD..BIG
sham .....dh
shar .BAAcC.BEF
shared ..EF.DB
shav ..h
shed C.H..D
sheet ....e....e
shel ...c.d
shelf ....B
shelter ..b...b
shift a..abFFI.A
shirt ....a.B
sho ......G
shop .Cb......C
short ..d.....e
shotgun ......f
should ia..aB.EMd
shoulder ....Fa...B
shout ..I.G.AfEG
show fAcFaBAAea
shrink ...b
shut ..cbC...dD
sick .......c
sid be.eBb
sigh ........b
sign ..eE.Cc..b
signatur .......a
signed ...B.....c
silenc .....aB.c
silent ....CeA
silly .......a
sim ....c
simpl ...c.fh
simply ....ccc..e
sinc .fDa..DceA
sinead .......a
singl .f.c..aB
sink ......a
sister BA.gD.B.AC
sit FCb.abC.BH
six F.aB.DCAA
sixtieth .....a
sixty ..b
skip ...aDaD
skipped .....c
skirt ..h
sky .........c
slag ...a...d
slap ......h
slash ......b
sleep JbDEAd.CE
slept ..GF
slip ....d....b
slippery ......a
slowly .....b
slut .......c
smal ......aCa
smart ....d
smash ....C.k
smel ....haC
smil ..c..bcBh
smok ..cI.a...G
snak .......d
snap ....d.f
snapchat ..b.b
sniff ....c
snor ......C
snowflak .......a
so DBba.daa.a
sober A.E
social b
sod .......c
sofa ..a...H..F
soft ...b
sol ........b
sold ...a.c
solicitor ......c
som oD.BF..b.C
somebody ......cb
someon ..DA.b.da
someth d..C.C.Edb
sometim c
somewhat b
somewher ..afb...c
son ......abcB
soon n
sooner a...B...c
sorry ICDJIdCADE
sort k..BB.E
soup ..FGAB...G
spac f
spain ......d
spar ...a..H..A
spark c
speak ..i..a...D
speaker ....g
special .......a
spend e..bCe
spineless .......e
spirit a
spit ........c
split A.HDB
spoiled .......g
spoilt .......d
spoken ..a
sponsor ...a
sport .........d
spring ...e
squad ...a
stab ......b
stack .......d
stag ...a..B
stair ......c..C
stak .........a
stal .....a
stand .dd..fc
start a..BA...Dd
started ..FE...c.d
starv ......a
statement ....b
station ....Ac
status ......c
stay .Dbaa.B.DC
stayed ...c....d
steep ......d
step h..a.AA..G
stew .....a
stil EA.CCJa..c
stingy .......e
stol .......b
stop FDfg.bACAc
stopped A.DdNb..gC
story ..GGb.BD
stov ......c
straight ..ce
stranger ..Be
streak .......a
street ...ba..B
strik .....h
strong ......e
stub ....d
stuck ....B
student ......c
study ..d...Cb
stuff f
stupid .......fa
stupidity .......d
subject .a
such .......jC
suffer .....a
suffered .....b
suggest ....b
suit ...FC.CC.E
suitabl c
sulk .....j...d
summer ....aa
sunday C..aA.ECB
support j
supportiv a
suppos ......bb
supposed ..b......c
sur ..H.e.e.AA
surely a........a
surnam ..a
swallow ......g
swear .....ae
sweat .....d
sweet ......a.a
sweetheart ..b......a
swinger .........a
switch ..a
tabl A.a.baC
tablet ...F.CcA
tag ....a
tak .FaA..cA.b
taken c.E.D
talk ECa.bab..E
talked .....a...B
tank ......f
tap ..B..bc
tart .......c
tasha .....a
tast .....d
tasteful d
tat .....c
tattoo ..b
tax .......a
taxi ......F
tea D..DB.F..C
teach .....gc
teacher ......b
team ...f.bb.D
tear .......be
teeth .....Cd
tel FFb..C.GBE
temper .......c
ten DEeBBbA.C
tenor ...a
term ...b.....a
tesco ....a
test ....d..Eh
text FD.BfaC.BM
textbook .......a
th FB.A..ABAC
than EFDb.Bb.d
thank .DC.JLDeM
that A.abBacaaa
theatr ..a
their ...b.CA
them D.bcbaaBBD
then CBbc.bbFBd
ther .bbdbaAE.c
therapist A.A...F
therel .....cd
thes .....Ce..B
thesis ..c
they aIBc.AbDDE
theyd ......h
theyv ..a....b
thick .......g
thief .......c
thiev .......b
thing k.CAAc.b
think .D..BbcBgb
third ....F
thirty .A.a...f.A
this A.a.CaafAB
thos F.eg.DeB.b
though ...D
thought B...KB.C
thre .G.DBa...a
thread ....g
threatened ......D
threesom .........k
through ....eDbA.a
throw .....ce
thumbprint ..a.f
thursday A.AbB.AB.C
tick ........a
ticket .....j
tid ......a
tiktok ..c
til M..E.gBAaB
tim bf.A.d.EC
timelin ....d
timer .......a
tin ....A
tinder ....a
tip ......d
tired B.FC..JFBc
tissu .......a
tit .....c
to ABAA.AAB.B
toast ..D......B
today F.ea...A.F
toddler .......a
together ..Ba.JFL.b
toilet ......a
told EB.CCABBDE
tom ...a
tomorrow ....A.cA
ton n.b..d
tongu .......a
tonight FEdB.a.EAf
too gCAcca
took .CGECFC.a
total .g
touch B.B.C...De
tour ....b
toward ..b.b
towel .....d
town ...a..c
toxic .......k
track ...Dc....C
tracker ..EAl.H..F
trad .........b
train AC..AC..F
tram .......b
trash .......e
travel ...a
treat m
treated e
treatment .....d
tried ......e
trip Fa.b
troubl ...a
truly ....d....d
trust b.DCeC.cAb
trusted .........a
truth ........a
try eE.KIF.F.c
tuesday ...CA.FC.C
tund ..b
turn E.b.a..DEg
turned A.B.D.Ed
twelv .....d
twenty ..Dc.AA..a
twic A..DaaAAB
twin ...bAAF
two GDBAA.DBDB
typ ....a
typical .......c
tyr ....C.d
uber ....c....c
uncl .....A.D
under .c.C..cD
understand .........a
undress .........a
undressed .........e
unfit ......c
unfollow ...f
unfriend ..dl
uni ..cf
union ..a
unless ..C...d
unlock ..a.f..b
unlocked ..c.m
unmarried ...b
unpleasant .....a
until FcCD.gDAAa
up AAaACA..a
ups a
upset ....C.D
upstair ...D.....i
us bA..BGAbDB
used .FD.CFJGAb
useless .......j
usually .....b
valued d
van .........B
vap .....a
vegas .......a
very ......b
vet a..C.....D
veto ..f
vib b
victim .......c
video ...LeAeE.a
view ....c
villa .........c
villag ...D..c
violin ......d
visa ..B.J.d.b
visit ...d..B
voic ...Ac....D
volunteer ..c
vow ..a..c...d
wag ...c
wait I.bdFCAAb
waited .........f
waiter ........c
waitress ........a
wak .aGB....Bc
wal ...b..a
walk EbBBB.aA.C
walked ...A
wallet ....bb
want d.D.AGCDeb
wanted DBGCNIHAda
warm ..b......d
warmer a
warmth e
warn .....ac
warned .....d
was D.DACCF.e
wash ...A..A..A
wast .........c
watch ..cDg.bC.B
watched ..A
water ...A.....C
way h.AaCdAbce
we bBDCEGFAGD
weak ......bc
wear ..gDa...b
wed .B.bIAAb.g
wedding ...b
wednesday F..CA.BD.a
weed b
week G..B.cHCFb
weekday ..a
weekend ..cd.dEBCa
weekly ...a.....b
weeknight .a
weigh ....a
weight d.a...C
wel d
welcom .AJEFGGIH
went .....aAb
wer bEbb.DAaca
wet .....c
what ...AdbccAb
whatever bg..c.D
whatsap ..bef
wheelchair ...b..b
when .B..a.BBAa
whenever DcEFedH.Db
wher .F..eDcBFE
wherever ...a
whether ...FaDCCIc
which CCaddb
whil .ABC.AAFBA
whisper ......b
whit ....a
who C.aaedcbB
whod ......c
whoever D.Ab.gc
whol .e...bca.b
whom ....f
whor .......c
whos ......b
why A.A....ab
wi .....a
wif B.ca.CbAAh
wifi ....Ac
wil .BBABaeBA
win .......Ca
window .a....g.B
winter ......A
wip ..c.....a
wish h.CA.cB.iH
witch .......f
with bAAd.AABCB
withdraw ..b..bb..a
withhold .....f
within h...a....D
without Mc.dCcBDEa
wiv ..ag.....g
wok ..a......a
woman .E.g..bf.f
women ...dCF...d
wonder ....c.c
word K.e...a.C
work cB.b.dAABE
worked .....c..a
world cbcb
worried ......A
worst .....c
worth .........e
would bDDBBEaAab
wouldv .......f
wreck .......e
wrecked ..B....kC
wring ......c
wrist ......f
writ B.cbg.H.JI
written ..b..D..aC
wrong ...JJ.Cc.E
wrot ..BC.D
xbox .....f
yawn ........b
year E.BbA..BE
yes GCABGBA..h
yesterday .....a
yoga ...bf
you EAba.cbde
your FDabgcd
yourself cBdaD.Cg
yusuf ....b
zero .l

"
and .........E
is .........c
say ...a
you ........e

, "
is .........b

,
a A........e
admit ........a
after .........c
al .c.......E
alon .....a
alway Bi
and AC.a.Ba.ab
any .b
anyth a
anywher .b
ar ......bb
as ..F.....b
ask .......a
at .a.c...F
be ..a....a.a
becaus ...daed.aa
befor ..a.d
bring ..a
but .D..bA...d
by ....c..b
callum a
can ..D
choos ...a
com .........b
could ....B.C
darl .........c
day .da
dear .......aa
delet ..b
did ......c
do ..a...c..a
down .c..b
drop ..ba
each .de
els .........b
end ..c
even .bD.FJ.C.A
ever .g.b..C
every .h
everyon .d
everyth .a
fair .....f
fin ...c
for .d....A
from .g..d
ful .b
go ....AA
hand ..a
has ....a
he ......DEaA
henc .......a
hes .....Cb
honestly .......a
i CAACaAAAB
if CFFACAb.A
in .dDE.bAIb
is ..AB..a.B
it CC.AACBBaa
itll ..b
just ..B.b.A..b
leav ..d
let ..a..g
look ......a
lov ....a...Aa
me ..Cc
miss .....b
mister .....a
my A.E.FB.AFc
neither ...a
never .b
nic .......a.a
no ..cccc..G
non .c
nor ...e
not .fabC.AEbB
noth b
now ..c......d
on ...b..aG.A
only .......c
or .Cb..bc.FA
other .......a
otherwis .....bc..f
plain .......b
pleas d.a......A
remember ......d
ring .......a
sam ......a
say ..C......A
se ......bc
separat .....b
sh E.a...EA
show ..c
simpl .....b
sinc D......adE
smal c
so BDbbAAa.Cf
sooner a
sorry .....C
speak a
stop ..d
sweetheart .........b
talk ...b
tap .....a
tel ..c.A
th ..Bbbb.aCb
thank ..B
that a..AaaC
then .Fc.bA...C
ther D...A.A
they A...H..A
think ......d..b
this ...c.c
til ....a
tired .........c
to .aE.c
tom a
turn ..a
two .....b
under .a
unless ......b
unlocked ..b.d
until .....a
we ..A.A.G..A
wed .........b
wednesday .....b
wel .....a
wer .......A.d
what E.Dc.BH
whatever cb
when ....a
wher ....a
which ..GaBDE..a
who ....a..a
why ..a
with F.FEbAe.F
without .g.B
word ....d
would ...D..e.BB
writ .....b
you A.aa..Bihe
your ......d..A

, admit
it ........a

, after
th .........a

, alway
, .b

, and
a .........e
after ...c..b
again .........b
by ...b
do ..e
for ....b
i .ADAaBDbc
it ..CD...b.E
itll ...c
neither .........b
next .....a
not .........b
on ...F.....b
put .......c
sh .........A
sinc .....a
th ...b
that .a
then ....AIa..B
they ....c.a
we ..AA...C.C
wel .....a
what ........aa
you ..aAD...ab
your ...b..c

, ar
not ......d

, as
a .....d
my ....c
th ........a

, becaus
i ..a......c
of .a...d
you ........a

, befor
i ....b

, but
i ...A.....a
you ..A

, day
or ..a

, delet
your ..b

, did
you ......d

, do
not ..a...b..c
that .....a

, down
to .c..b

, end
of ..c

, even
onc .a

, ever
, .a

, fair
fair .....e

, fin
, ...b

, for
th ..a

, ful
stop .c

, i
am aa..B.aa.b
can ....I...fd
check ..a
com ........a
did ..c
do b.b.a...ad
get ..D.f
got ....a
hav BDb....A.A
just ......a..A
keep .......a
know ....D...g
lik .........C
need .........A
promis .....b
put ....D
read .......b
say ....d
sleep .a
tel ......b..a
took .........a
want a.i.c....a
wil c.CAC.AE.C
would A.M..CB..A

, if
i ......d..b
sh ......b
you .........B

, in
my .........a
your ........a

, it
is ......A

, itll
be ..b

, just
get .........a
lik .......a

, keep
it a

, leav
th ..b

, let
it ...a

, light
off ....a

, lov
, .........b

, my
father ......c
friend .....a

, on
of ......c
th .........a

, only
a .......a

, or
els .....e
i ......a
th a.d...b
you .........a
your ..a

, otherwis
i .....b

, plain
and .......b

, pleas
, c.b

, se
that .......b

, show
me ..c

, sinc
it ........d
you ....a.b

, sleep
with .........b

, so
be a.....a
com ..f
do ..f.b.c..b
get ..d
giv ..a
hand ..d
i A.OBCB.cbB
it ..Aa.cC..a
let ..C......D
my .......e
no ..A
now ...A.b
stay ..c...a
stop ..a
tel ..a
th ....c
that ...d.a
think ......d
tonight .........c
you ...CFA..A
your ...a

, talk
to ...b

, th
bed .........c
cat ......e
doctor .......c
telly .....a

, that
is d..Cba...a

, then
i ....aD
th .........c
wel .....a

, ther
no .........b

, they
wer ........a

, think
about ......b

, tired
or .........b

, to
everyon a
se ....c

, unlocked
, ....b

, we
ar ...a

, wednesday
and .....b

, wel
, .....b

, wer
married .........a

, whatever
that d

, with
an ....a
me ...a
your ......db

, would
you ...D

, you
ar ....C..B
can .....a.DE
do ...A...G
hav .........B
hear ..a
just ........a
know d
leav .....a
ow .........b
put ........b
wil ..b...f.B

100
of .f

100 of
th .d

12th
and .....a

24
7 .l

24 7
, .a
and .b

7
, .a
and .b

7 and
i .a

^
" ...e
a ACE.abaBBc
accident ......a
admit ........d
after ...A.aA.Ca
al .c.......A
an .....b...a
and ..eb
anyon ...a
apologis .....a
as ..b.D...A
ask ......e
at .aCDb..E
be d.fC..baH
becaus .....a.fA
befor ....b.C
blam .......a
block ..fg
boundary .......b
break .....h
but ......c
by .....ae
cal .........c
can ..JFI.HB.E
cancel ..ic
carry ......c
choos ..a
com ..d
could AEJHLDI.GI
coupl ....a
cross ......a
deep ........b
delet ..ac
do .Be..ac.EB
drop ..d
each .e.a.b
eleven ..a
end ..b
every .eB
everybody .g
everyon .b
everyth .c
fac ..b
fair .....bb
fin .....c
first ...d.....c
for bA.GAc..D
forget .....a
friday ...a
from .c....DA.B
get ..m
girl ...d
giv ..fdc
go ..b.Hc
hand ..d.a
hav ..HC
he D.C..aA.b
hed .....c
hel ......a
her ..C...c
hes ...c...b
hit .....b
how ......B
hr ......b
i BBDBABAAE
if BaaAAaAbb
imagin ......f
in ...a.D
is B.CB....BD
it DaBbAB.A.C
itd c.....a
just c.e...b
keep ..h..be
kindly .........a
last .....b
leav ..ee.da
let cC..A..D.D
letter ....a
literally .a
liv .......a
location ....b
long .........b
look ......bc
lovely .......a
lunch ...c
married ...b
mat ......a
may ....A
mayb .....a
me ........d
men .........a
my CDC.aDaaD
never ..h
next ..F.Adc..A
no ..ccad.aDB
nobody .h
non .c
not .db..a
noth .e
now ..a..e
okay .....b
on .eCe..a
onc .dC
only ..a....g
other .........a
our ...D...b
pack ..c
part ........b
perhap a
pick ...c
pleas ..G.LA..G
prov .........b
put ..k......c
quit ..ed
receipt ....a
remember ......c
resign ..b
right .....c
ring ..b...d
run ..a
say ..c...h..b
secretly ........a
sel ..b
send ..f
sh ...a..Ccba
shal ..B...b
should C.C.A....A
shout .....a
show ..f
sign ..d
sinc .dAa.c
sit ..e
skip ...b
sleep ......e
so .aafCef..d
som ...b
sorry ....A
stay ..ba
stil ......b
stop ..gc...b.a
sunday ....a
surely a........a
switch ..b.a
tak ..g.a
talk .....c
tel ..hd
ten .....b
text ..e
th ECD.AAaAB
thank ..C......A
that ..A.B..E
then ...b.fc..d
ther AcC..AeHB
they C.B
theyd ......d
think ......c
this B
thre .....e
til .a..a
to .a
too ...c
try ......d
turn ..g.a
two ..a..b
typical .......b
under .bb
unfriend ...c
unlock ....f..c
until c........c
us .........b
walk ......c
watch c.a
we A.CAB..CC
wear ..e..a
wel ...e...c.d
wer ..AE..GbCb
what ...aCA...A
when c.D.G.D
whenever .....c
whoever ...c.b
with .......b
without ......e
wiv .........a
would DDIHDIAEBI
you F.ABC..gj
your A.AACBbefB

^ "
say ...a

^ a
bit b
man ........a
real .........a

^ accident
happen ......a

^ after
th .........A

^ al
i a

^ an
ey .....a

^ as
long .....b

^ ask
me ..B
my ......e

^ at
no .b

^ be
a b.....b

^ becaus
you .......c

^ block
your ..b

^ but
you ......b

^ by
th ......a

^ cal
it .........d

^ can
not .....a

^ cancel
th ..c...b
your ..aa

^ carry
on ......c

^ could
we A
you ....A...A

^ deep
down ........b

^ do
not b.ebaa
you .AED

^ enjoy
your ......a

^ everybody
know .a

^ everyon
in .c

^ fair
fair .....a

^ fin
, .....b...a

^ for
th b

^ from
monday a
now ....A
th ....a

^ get
rid ..bc

^ giv
me ....b

^ go
and ..a
on ......b
to ...a.a

^ he
can .........c
has ...b
know .....c

^ her
husband ......a

^ hes
a .......a
th .......b

^ i
am C..DDCbcBA
bet ........a
blam .......a
bought .........d
cal .....a
can ..BBD.c.b
check ....c
could ......h
decid ..b
did .......A
do ...DB..D.C
drov .........b
expect ..da
feel ....A
felt abac....a
forbid ..c
gav ....A
get ......F..A
got .......c
had ....b....A
hav BBaa.ab..a
held .........a
hop a
know ......b.cD
let ..b
lik .......F.D
listen ....b
married ...b
mean ..d
moved ...a
need d........B
never ...a
open ....c
put ..E
read ....B
respect .........a
said ....A....B
saw ........e
say ..b
se ...a
shal .....a
should ...a
simply .....d
stop .....a
tel ..A
think ...a...a
told ..E.B..G
took .........d
understand ........a
want c...ba..AA
was c.d..C
watch ....d
went b
wil abcb.aAbb
wish d
would a...acbAB

^ if
a ......C
he ......c
i ....BDaH
it b...cAA..I
our .....a
th .......c
ther .......c
this ..a.a...a
you B...Ab..ab

^ in
fact ...a
futur ..a
my ...a
your ........e

^ it
com .....c
is ....AA..BA
tak ......b
would .b.c

^ itd
help a

^ keep
it .....a
th ..a
your ..e

^ leav
it ..b
th ...d.a
that ..b

^ let
th ..a
us a.KCA

^ long
distanc .........b

^ look
at ......a

^ may
i ....A

^ my
boundary a
boyfriend ..b....a
brother ......b
cousin ....c.a
depression .......b
ex .......a
girlfriend ...a
last .........a
mat ....b
nan .....b
on a
phon ....D
sister ....a
wif ..b.....aC
wish ....a

^ next
tim ..AB.....B

^ non
of .a

^ now
wer .....b

^ on
mor ...b..d
saturday ...b
th ..B....a.C

^ only
a .......d

^ our
sex .......a

^ part
of ........b

^ pleas
do ...E

^ put
th ..b

^ resign
from ..b

^ ring
me ..b

^ say
no ......d..a
sorry ..c

^ secretly
you ........a

^ sel
th ..a

^ sex
is .........A

^ sh
can .........a
get .....c
was ...a

^ shal
we ......b

^ show
me ..a.a
som ..b

^ sinc
you .....c

^ sit
down ..c

^ sleep
with ......b

^ so
do ......a
i .........f
no .....a

^ stay
in ...b

^ tak
it ..b
th ....a

^ talk
to .....b

^ text
me ..b

^ th
door ......a
kid ........b
lad ......a..a
landlord .......a
last .....d
miscarriag .......a
nanny ....a
next .....d
pictur ......a
pram ..c

^ thank
to .......c

^ that
i .......a
is .......AM
you a

^ ther
a ...c..a
ar ......d..c
is ......b

^ this
is .......b

^ thre
strik .....b

^ to
be ....a
repair .a....a

^ too
many ...a

^ try
to ......a

^ turn
out ..a

^ two
week .....a

^ under
no .a

^ unlock
your ....a

^ we
hav ..ca.....C
keep ...c
said a
shar ....a

^ wear
th ..d

^ wel
hav .........a

^ what
a .......a
i b.C
matter .a.a
you ........e

^ when
i b..C.B..E
my .....c
you ....A....a
your ...b

^ whenever
you .....a

^ with
a .......d

^ would
you ..CBGDH..B

^ yes
, .....a

^ you
, ......b
ar Dadb.DFaBD
better ..a...a
brok .......b
can ..b.bBEFFc
could ......A
do ..aA.A.KAE
drov .......c
hat ........b
hav ....AHccBB
invited ........a
killed .......c
know ......b.C
left ........a
let .........a
lik ........f
lov ........e
mad .......e
may ...c..B
must b.e
need ..aC....I
never aeC
only ........e
ow ..C
play ....a
promised .........a
put ........c
ruin .......b
ruined .......a
said ......aA.a
say .a
shal ..d
should ..ab
spend ...b
tak ........a
think ........f
took ....a...a
want ..B..a..e
wanted ........b
went .....a
wer ..B....Ab
wil ..facbAKJ
wish ........c
would ..dCa.dICb

^ your
a .......c
apology ........b
choic ......b
ex ...b.....a
headach ........c
headset .....b
heart ........b
location .a
mum ......A

a
baby .........e
bad ...c..E
bat ......c
better i.a
bit i...E.AAEa
blok .........b
body ....a
breathalyser ....a
brick ......c
bully .......a
burden ........a
cal ........b
calmer b
chang c
cheap .......a
cheat .......f
cheater .......b
condition .........a
copy ....e
coupl .........b
day .....c...B
deal .........a
decent b......a
dentist ......b
different ...a.....a
drama .......b
drunk .......b
fair g
fak ....a
few .........e
fool .....a..a
fortnight ...b.g
funeral .........a
gam ........a
gift .........A
girlfriend ...b.....c
gold .......a
good a..aA..I.c
gossip .......c
grown c
haircut ..b
hammer ......e
healthier f
heavy ......b
hobby ........b
hundred .....c
husband .d....c..b
hysterical .......b
jok ........b
kick ........f
knif ......d
lazy .......a
lesson .....h
li ....ba
liar ......c
lin a
littl k...b.AI
liv ....b
long ......b
loser .......a
lot c.....b
lover ......c
maid ........a
man ..bfea.A
manipulator .......b
married .......C
match ......b
menu ........a
miser .......a
monster .......a
month F.b.Fd
mother .......g
mum ...b
mummy a......a
nag .......b
narcissist .......e
new ......BC
nicer .....a
night .....a...b
no .A..ADCE.b
normal a
not ....a.B
nun .........b
parasit .......a
partner c......a
peck .........a
penalty .....a
person ......a
pervert .......e
petrol .....a
phon ....B
photo ....d.BA.F
pictur ..a.f
pig .......b
pillow ......c
pity ......a
plan ......d
polit .........c
pram ......b
pric .....b
priority b
promis .........c
proper a........c
psycho .......a
punishment .....b
real ......C..a
reasonabl c
right .........c
screenshot ....a
selfi ..c.e
sensibl a
sham ......b
shotgun ......c
sid ..ad
singl ....a
slag .......c
slat ......a
smal ......a
solicitor ...a
stick ....a
suitabl a
taxi ......A
team ...c
thousand .....a
toddler .......a
tracker ....b
tre ......b
trust ......a
tuesday ....b
veto ..b
walk ....ADA
way .....a..a
week E.eA.a...a
whil a
whol .........d
wif E.af.....c
woman ..c...aE
year ...d.b
yes .........d

a bad
influenc ...e

a bed
with .......b

a bit
mor a.....A
of b........a

a cheat
and .......a

a cold
fish .......a

a condition
of .........a

a copy
of ....c

a coupl
, ......a
has a

a day
on .....a

a drama
queen .......c

a few
day .....a
drink .........a

a gold
digger .......a

a good
reason .........b
sport .........b

a grown
up b

a healthier
balanc a

a hundred
percent .b

a kick
out ........b

a letter
from .....a

a lin
with b

a littl
tag ....a

a long
memory .....b

a man
has .........d
who .....b..a

a miser
, .......a

a month
, ...c.....a
and ..b
of .....d

a mummy
boy .......a

a narcissist
, .......b

a partner
who c

a petrol
station .....a

a photo
of ..a

a pictur
of ..a.d

a piec
of .........a

a promis
, .........a

a reasonabl
amount a

a right
to ....a....c

a screenshot
of ....a

a selfi
with ..a.a

a temper
, ......a

a tracker
under ....a

a walk
and .a

a week
and ..a
apart .......b
is .........d

abl
to B...b

about anyth
els ...a

about
dinner .....a
is ........c
it e.a.a..b
me ....d
money ..a
my .eF...C.aB
saturday .........b
th ..AAC..ABH
that ......f
this ......d
us ..E...a
your bbA.C.fA.d

about me
, ....b

about my
cook .b

about th
abortion ......a
kid ....e
pil ......a

about that
befor ......a

about what
you ..b

about your
drink b
trip ........a

access
to ....g

access to
your ....c

accident
happen ......g

accident happen
on ......d

account
, ....a.a
becaus .a
of .......c

account becaus
you .a

account of
your .......c

act
lik a
normal e
together b
your b

act lik
a .......a

act your
ag b

added
my ....a

added my
fac ....a

address
and ......a

addressed
to ....c

addressed to
you ....a

admit
it ........d

adult
, ....c..b

affair
i .........a

after
a .........C
i ......a
is ........a
me ......c
midnight .....f
someth b
th F..AB.BAab
that ....Ca...a
two .......b
what a..a.b
work ...b
you .a.ad....b
your ....a

after th
birth .a
wed ...a

after two
beer .......a

after what
happened .....a

after you
hav .........b

after your
shift a

again
, c...A.Db.A
after .........c
and ..Ga.ec
i .....A
when .....a

again ,
i a....AD

again after
th .........c

again and
th ......d
you ...c

again i
wil ...a.C

against
me .bbc.a.d

agre
with .b

agre with
me .c

agreed
i ..a
on .....a
to ........ah

agreed to
th ........a

ahead
and ......c

airtag
in ....d

airtag in
your ....b

al
becaus .......b
i d
it ......e
men .e
my .d
of .c.C..BB
right ......A..C
th .........a
that ......d
tim .d..d
we .........a
you .b......c
your ..A.a..b

al becaus
of .......b

al i
am b

al it
tak ......d

al of
them .d

al tim
, .b

al you
do .a

al your
do .......c

alert
on ....a

alert on
my ....a

alexa
keep ....a

allotment
, ...a

allowed
to ........A

alon
becaus .......a
on .a

alon for
a .....a

along
and .......a
with .........a

along with
it .........b

aloud
at .....c

also
th ..a

alway
, .d

am
a .....C.Dd
after d
ask e.Ee
at ...a
awar ........d
away ..a.a
back ..B
cal .........b
calm ......b
cancel .....b
clean .a
concerned .........a
cut .....b
don .b.......a
du .........c
entitled .........a
glad ...A
go F.B.ab.aB
happy ...F.BAC.B
hav .........a
hold .....a...b
hom ....a
in A.a..F
keep .....a
leav ..B
lik ......b
mov .......d
no ........b
not a.ab..a
off ..E..A
only ......a..b
owed .........i
post .....aa
put ..c.c
read ....b
say a......a
sel .....a
send .....b
serious ..bc
set .......b
sleep .......a
sorry ..E..HF..C
start ......b
stil ..a
stop .....b
stupid ........a
tak ...b.ca.aA
tel ..a
th ..bbB.a..b
told .......a
too ........b
wait ...a
watch ..a
with ...b
your ..cb.....a

am ask
for .a
you ...f

am at
work ...e

am back
from ....d

am cancel
your .....d

am cut
up .....a

am don
with .a

am entitled
to .........a

am go
to C.KIb.baE

am hold
you .........b

am in
charg ..c

am keep
th ......a

am leav
you .....b

am off
to .......b

am on
th ....a

am owed
th .........a

am put
my ..b

am read
your ....b

am say
it .......c

am serious
, ..bc

am sleep
in .......a

am tak
th ......b
your .....b

am talk
to ..a

am th
on ..a......b
only ...b

am wait
for ...a

am your
husband ..a

amount
of d

an
adult .......c
airtag ....c
alcoholic .......a
effort e
excus ........e
explanation ....b
ey ....ab
hour ED.b..C
idiot .a.....f
old ..a...a
order ..d

an adult
, .......b

an airtag
in ....c

an end
, ...a

an ey
for .....c
on ....a

an idiot
with .a
would .......b

and
, ....a.a
a H.GADD.A
after ...d..a
again ....c....d
ask ....b.A
at ....b
be a.....B
by ...a
carry ...a
chang ..a
com ..b..AE
confess .........a
do ..dd..D
every ...c
felt .a
find ......a
for ....a...a
forget ...c
get ..b
go ...E..I
had .....a
hav ..B
he ...A.....I
how ....a
i ..AC..aACA
if .....a
in .....a
it ..CA....D
itll ...a
keep ..a
leav ..a
less .........a
let ..a
listen ..b
look ....a
me ..Cd.a
my .....cb..a
need .......c
neither .........a
next .....a
night .g..c
no ...aFaA..C
not ...d..CG
on ..CB.Ga
pass ..a
phon .......a
put ..c....a.A
report ....c
said .........a
saturday .....a...b
say ..aa
se .....c
sh ...cE..b.a
shel ...c
show ..a
simpl .......c
sinc .....a
sleep .........A
smil ..b
so ..BBB
stay ...f
stil .........b
stop .........b
tak ......A
tel ..bb
th E.AbBb.CCb
that .aab.C
then CaA..C
ther ..I....c.A
they ....a.b
think .....b
thos ..aa
told ...c
two .......a
us b
want .........a
watch .....a
we c.....A
wel ...AA....c
what ....b
when ..d.da
who ..d.g
you E..AEdacf
your ...CAdfc

and after
that ......b

and again
after .........b

and com
back .....D

and do
not ..ae..A

and for
no ........b

and go
to ......A

and had
to .....a

and hand
it ....a

and how
you ....a

and i
am .CAA.bbcAb
can ..e...d
do ..bcAEd
felt c.a
get .........b
hav ...bKEa
hold .......b
hop .....c
know ...bA..c
lik ........a
read ..a.d
think a
turned .....a
us ....c
want ...a...cb
wil A..BAcd.bA
would B..c

and if
i ......f

and in
return .........a

and it
is .....Db
stay .....a
was .......a

and keep
you .....a

and let
me ..b

and listen
til ..b

and me
, ...a

and my
finger .....c
patienc ......a

and next
tim .....a

and night
, .c

and now
i .........b

and put
it .......c

and report
back ....b

and say
it ..a
you ......e

and se
what .....b

and send
it ..a

and sleep
, .a

and so
ar .......c
is .........a

and tel
him ...b

and th
answer ..a
dog ......a
neighbour ...a
phon .....c
rest .........a

and that
is ..b.DAJb.C

and thatll
be ......a

and then
i .....B
it .a
you ..b..b

and ther
no .....a
on .......a

and think
about .....b
of .........a

and want
to .........a

and we
both ........a

and when
you ..d

and you
ar ....F.fd
can ..G..fd
com .....a
do ..c..AC
get .....b
hav .b...A
keep .........b
know .........c
ow .......a
say .....a
wil .CA...b.H

and your
mum a.a

annoy
me .....b..c

another
, .........a
man ......d

another ,
and .........a

answer ,
so .........a

answer
back .....cb
it ....a
me ..a

any
day ......a
hour .d
messag ....a
woman ...a

any hour
, .b

anyon
, .b
who .....b

anywher
without .b

apologis
to ..c

apologis to
my ..a

apology
was ........c

appreciat
it a

appreciat it
if a

ar
, ..A....e
a E.E.A.bg.A
after ........d
allowed ........A
alon ....c
alway ae
an .......g
ashamed .......Be
asleep ...a.....c
at ....g
banned ..c
beneath ........a
better ...c
constantly .b
count ........a
crazy .......c
do ........a
don ..ae
easier .........a
emotionally .......a
fin d
for ...a
forbidden ..e....A
forever .c
fre ..CA..BFE
frigid .......d
from b
furious ........a
gay ......d
glad ........b
go ..g....E
gon .......a
good .....a
grounded .....i
half .......a.c
hid ........b
hom ..a.c
hop ........d
hopeless .......b
i .........b
in BA.A.A...E
jealous ........a
just ..C.....b
lat .c...da
leav ......c
men ..b
min .....a...c
mov ..a
my .......FAe
never .ga
not ADcf.d.FD
obliged ..a
off ...c
on b...abaBE
only .......Cc
out ...bc
over ...h.....a
paranoid .......c
pathetic .......c
plan ........b
plot ........b
really ....a
required ..c
scared .....a
singl ..a
sleep .....d...b
so .......cD
sorry .....a
stay ...a
stil ........a
such .......b
supposed ..b
test ........b
th ..D....dI
ther ....c....a
think ....C..Cf
to ..i....DG
too ...d...fC
toxic .......d
try ........c
two .........c
up .....c
wait ........c
we ......b
welcom ..FHCA.FDE
with f...b....A
you ..GB.C.aBD
your ...BD.A

ar ,
i .......b

ar a
burden ........a

ar an
idiot .a

ar ashamed
of ........c

ar at
my .........a

ar banned
from ..c

ar beneath
you ........a

ar count
th ........a

ar don
with ..a

ar fin
with a

ar fre
to ..B....DD

ar go
to ..d

ar half
asleep .........c

ar hopeless
with .......b

ar i
wil .........b

ar in
bed ..a
lov ......a
th ...C

ar jealous
of ........a

ar obliged
to ..a

ar on
th .....d

ar plan
to ........c

ar required
to ..c

ar scared
of .....a

ar sleep
in .....b

ar stay
in ..a..a

ar stil
in ........a

ar such
a .......b

ar supposed
to ..b

ar tak
th ..a

ar ther
for .........b

ar try
to ........c

ar wait
for ........d

ar welcom
to ..A....AA

ar with
me ...c..b

argument
, .....b

argument ,
and .....a
i .....b

arm
for ......e

around
th b

as
a a.Ac.dA
an .........a
cheat ....d
cold .......a
far .........b
i C.ba
it b..D..a
long .....aaBC
many .....c
my ....cC.C.b
th ..b...A.c
to ........a
we ......a
wel ...AcD..EE
you G.DC..Ac
your C.BBa..a

as a
coupl b
penalty .....b

as far
as .........b

as i
am ...b.....d
did .....d
say ..a

as it
stay a

as long
as .....aaBC

as you
ar ..a....a
do ........a
lik .....B
stay ......b

asexual
, .........b

ashamed
of .......Da

ask
about ....e
again .........b
any .........a
befor .........A
for f...bHcb.a
me ..d.G.I.FL
my ...b..d
th ....c
that b....aEa.B
until .........b
you .a..a

ask about
it ....b

ask for
a ......b.a
is a

ask me
, .......a
and ..d

ask my
ex ......c
permission ..bc

ask that
we a......ba

ask to
se ....a

ask you
to .aaa.ab..a

asked
for .........b
if .........B
me ....B
th ....c
to .........b
you .....a

asked you
to .....b

asleep ,
i .........b

at
a c....c
al Cd..a
any .c
christmas ...b
eight ........c
eleven ....a
every .d
fiv ....a
half ..c...a
her ......b
hom fAceG.a..c
least c
low ......a
lunch ..b
me ....Ecd.d
my ....Ba..aa
night ....a....b
nin ...A..A
no .e
our ..a
party .......a
random ....a
six ..c.FD
som b
tea .....a
th .A.cab.b
that ..B
thre c
work .....C.c
you ...d...b
your .bc.baa

at a
petrol .....a

at al
tim .b..d

at half
past .....a
tim ......b

at hom
, ......a

at it
in .....a

at least
on .........b

at me
at ......a

at my
aunt ........a
cousin .....d
own ......a

at our
, ..c

at som
point a

at ten
, ....a

at th
airport ........b
altar .........a
bakery a
barbecu ..b
door ...b
end ....c
gym ....b
light ......a
tabl .....e
wheel .......a

at your
brother .....b
desk ...b
own .....c

aunt
in ........a

aunty
on ...c

availabl
to .a

away
, ....c
and ......b
at ...b
from B..bE...a
in ....a
when ....E
your .....c

away and
we a

away from
me ........ac
you ......b
your ...c

away when
you ....D

baby
, .......a
shower ...b
to ......a

baby to
my ......a

back
, ...a..c
and ...a.b
at ......B
by ..a
from a...gF
insid ..d...b
on ....bd
th ..d
to ......a..a
when ....Ah...B
with .....c

back and
i .....b

back from
th a

back in
th .a

back to
th ..f...d

back with
me ...b

bad
influenc ...e
mood .....a...b

bag
on .....b

bag on
th .....b

balanc
between c

bank
, ....b
ap ....a
card .....b.b

bank card
and .......a

banned
from ..a

bathroom
on .....a

be
a c.d...a.Aa
abl A...b
ask ....b
at A....C
availabl .........d
away ....a
back .....D
best ...a
careful ......d
choos ..d
consequenc .....d
decent b
glad ....A.B
go ...a
good e
grateful .........b
happier ...d....a
hel .....b
hom C.dCA
in E.e......A
intimat .........b
kept c
less a
mindful a
mor h.....F.D
my ..aa....a
near ........b
nic h.b
nicer h.a
no ...g.....C
off ........c
on ..DbAbb
out ...a
over a
quiet ..a
rid ......a
seen ........c
sensibl e
sick ........a
so .......b
sorry ..A..ea
spent ..b
sweet ......a
tel ...a
th E...D
ther b
tired .........d
treated a
very ......a
with B..b....c

be a
better ..b
good ..a
pity ......a
sham ......a

be abl
to A...b

be at
hom ..a
th ....a

be choos
your ..a

be glad
to .........a

be good
if aa

be happier
if ...a

be hel
to .....b

be hom
by ..eA

be honest
with a

be in
bed ..b
by ..a

be married
to .......b

be mindful
of a

be near
her ........a

be nicer
to ..b......a

be on
th .....b

be rid
of ......a

be seen
with ........d

be spent
on ..b

be ther
for c

be tired
is .........b

be told
no .........b

be up
for .........a

be with
me ...a

bear
that ......c

bear that
in ......c

becaus
a ....a
i AEbC.FAJGa
it .......G
of ...aK.CeEE
sh ........b
th ...B...GA
then ........a
they ....a
wer ......a
you C.B..e.fe
your .......a

becaus i
said ..a
say ..d

becaus of
my .......C
th ..E....E
that ...b
what .....b
you .......l
your .......e

becaus you
ar ...F.G.e
want ..ba

bed
, ..B.D..b.b
and .........a
by .........B
i .........A
when ..c..a
without .....a

bed ,
th .......a

bed with
a .......a

bedroom
, .........d

been
a .......g
decided ..c
on .b
patient .........c
rud .....c
together ...a
told ......b

beer
on ..b

befor
bed ..A.c
he ..a
i ..CB
long d
me .a.c
my ..b
sh a.b
th ....A
we D.bA...d.B
you H.aAd..DAa

befor i
get ..b
hav ....a
let ......a

befor th
wed ..a

befor you
book ..a
buy ..c
leav .........a
tel .........a

behav
lik .......a
properly c
yourself c.c

behav yourself
at b

behaviour
from .......a

behaviour from
you .......a

behind
my .....b
you ...ab

behind my
back .....c

believ
me .....c

belong
to ..D...C

belong to
me .........b

beneath
you ........c

bet
you ........a

better
be .........a
boundary a
hop ......d
not ..a
than ........c
watch ......a

better hop
i ......b

better if
i ....a

better than
you ........b

better watch
your ......a

between
th .........a
us .a
your ...c

between th
sheet .........b

big
baby .......a
mouth .......d

bil
on .......b

bin
, ....a
bag .....b

binned
th .....a

birthday ,
i .a

birthday
and .........c

birthday and
i .........a

bit
, .........a
lonely ...a
mor b.....B
of b.....b..b

blam
you .......d

blam you
for .......c

blank
you .....b

block
me ......e
your ..ec

block your
sister ..a

blu
dot ....b
tick ........b

body
belong .........a
can ....a

body belong
to .........a

bolt
th .....a

bolt th
door .....a

book
club ...c
group ...b
th .........a

booked
th ........ab

bor
you ........c

borderlin
, .......c
or .......a

borderlin ,
i .......c

bored
of ........c

bored of
me ........c

boss
about ......a

both
into ......a
know ........ce
nam b
of ....G
off ......a
to A
your .....a

both of
us ....B

bought
th ...c
you .........d

bought you
th .........b

boundary
for .......b
is ....b..A
with a

boundary is
that ...a

boy
for ..c

boyfriend
would ...a

break
every .a
off ...a
th .....b
this .....a
up ...A.A.A
your .....Di

break off
contact ...a

break your
jaw .......b

bring
me ..g.b
my ........b
th ......C
that ......c

bring me
th ..b

brok
th .....b.B
this .......d
us .......d

brok this
family .......a

brother
is ...b
wil ......e

burn
this ......b
your ......e

burn this
hous ......b

bus
than .......a

but
i ....b....b
me .a.i
my .......a
th ....a
you ..G...d.e

but i
hav .........a

by
accident ......C
christmas ...d
eleven ..a
even ....b
friday ..da
march ..a
me ..c.g.F..C
morn .....a
myself .....a..d
nin ..d
noon .....a
now .......e.a
on ...a
sunday ..c
ten .........D
th ..ECB.AD.a
that .........c
then .........a
you .......a
your .b

by me
, ...ab
first ..a

by nin
and ..a

by now
if .......b

by th
first ..d
tim ......b..a
weekend ..ce

by your
own .........a

cal
from ..A...f
immigration ......c
it ..B.dda..e
list ....b
log ....b
me ..c......B
th ......B
to ......b
with ....a
you a.a...Bb
your ...A

cal from
me ......d

cal immigration
on ......b

cal you
a .......d

called
it .....b

calmer
if ...a

calmer if
you ...a

cam
along .......a
in ....c
stay ....c
to ........b

cam to
my ........a

camera in
th ....a

cameras
in ....b

cameras in
th ....c

can
be ..cb.a
cry .........b
do ..D
explain ......a
feel ........a
find ...b
forget ...a
get ......b
go ......C..a
hav ..c..d
hear ..a.b
i ..D...D
keep ..B
listen ..a
look ..b..b
mak .....bc
not .b.b.A.f.a
of ..a
read ....f...g
say ...C.D...D
se .ba.bEE..G
stay .....EA
talk ..da
tel ..B.c...h
touch .........a
we ...A
you ..JDKHJCCF

can explain
it ......a

can find
your .....b

can go
to .........b

can hav
a .....a

can look
for ......b

can mak
it ......a

can of
petrol ..a

can read
you ........d

can say
no ..A......A

can se
it ........a
th ..b

can sleep
in .....c

can talk
about ..b

can tel
you ........b

cancel
her ...d
th ..d...d
your .....g

cancel your
phon .....b

cancelled
your .....a

car ,
th .....a

car
about ........a
key ...a.fB

car key
on ...a

car park
, ....a

card
, ..d.b
and .....a.a
interview ......b
when .........b

card interview
is ......b

careful
with a

carry
on ..DA..d..g

cas
it .......a

cat
go ......d
wil ......c

cat go
out ......a

cat wil
not ......a

catch
you .....ac

caus
of .......b

chang
in a
th ..B..g..a
your .....B...a

chang th
wifi .....c

chang your
mind .........b
passcod ....b

charg
of ..b

chat
, ..a.a
with ..a

cheat
, .a....e
again ......G
and .......a
on .....ca

cheat and
a .......a

cheat on
me ......a
you .....b

check
it ....a
my ....B
that ....b
with ..b
you ....b
your ..D.d

check with
me ..c

children
and ......a

choir
and ...a

choos
between ...b
th ..c
your ..g

choos between
your ...c

chos
th ........b

christmas
, .......a

church
what ......b

church what
you ......b

class
is ..b

clear
it ..b

clear it
with ..c

clearly
you ........c

climb
wal ...a

clock
in ..a

clos
th ....A
to ...d

closed
th .a

cloth
off .........c

clown
, .......a

club
on .........b

cod for
your ....a

cod
to ....a

cold
feet .a.......b
fish .......a
shoulder .....b

collect
on .....a

com
, ...b
along ...d
back b..A..c..A
befor .a
first .........a
her ..e
hom ...B.dd..b
in ....db...H
lat .....a
off ...a
straight ..af
to ..b.ba

com ,
and ...a

com back
from b
to .....c

com from
me ...c

com hom
drunk .....c

com in
after .....c

com off
th ..cb

com on
, .........a

com to
an ...a
bed ..d......f
you .....a

com up
to .........c

common
sens d

common sens
about a

compar
me ........g

compar me
with ........d

condition
for ....b
of .........a

condom
off .........d

condom off
if .........b

confid
in ...b

confirm
you ....a

constantly
, .a

control
freak .......d

conversation
with ..a.c

cook
for .....b
on ..c

copy
of ....d

correct
my .a

correct my
english .a

cost
us .......b
you .....h...c

cost us
th .......a

cost you
a .....c

could
at .a
drop ......c
hav .......b
meet ....a
not ......D.eE
we E........B
you aCLDMHOIJK

could you
be d

council
, ......a

count
on .........a
th ....c...a
them ....c

count th
day ........a

coupl
do ...b
has a

cours
, ..a
i b

cousin in
th ......a

cover
your ..b

cow
, .......f

credit
card c....a...b

cried at
th ........a

cross
me .....da

cross me
on .....a

crossed ,
a .........c
delet ..b
for .....c
go ......c
hand ..a
he .........A
i a.EAaAd.C
if .....c.B.e
it .......bb
my ....B..E.B
no ....b.a
not .b
only .......e
sh ........c
sinc ..c
stop ..b
th ..LB.J.C.D
that .......b
ther ..B
turn ..a
we a.D
what ..C
when ..C
you B..a.CcCeF
your ..F....b

cry
, ........a

cupboard
and .a

custody
and ......a

cut
down c
myself ......d
off ..D...C
up .....fd
you .....a
your ..f

cut off
your ...e..E

cut up
your .....e

cut you
off .....a

dad
, .......c
i a

dark
, ......a

data
, .....a...a

day
, ......C..c
and .b..a
at ........a
four .....a
i a
of .......a
on .b......a
or ..a
we c
with .....a
you ......e

day ,
and .........a

day and
i .....a
night .c..d

day i
would b

day or
night ..a

day when
you ........b

day with
no .....b

dead
than ......e

dear ,
th ........a

decid
if .........c
what ..f
when ..a
who ...e

decid what
you ..d

decid when
we .........a
you ..b

decid who
you ...a

decided
, ..a
to ..D

decision
about ..a

deep
down ..A.....g

deep down
you ........f

delet
that ..d

deleted
messag ....a
th ....A

demand
that ..d

demand that
you ..d

depend
on ......b

depression
is .......a

deserv
it .....b

di
, .a

di ,
i .a

did
, .........C
befor a
in .c....b
it ....b...ad
not .E.dC.B.b
on .....a
th .........b
to .....b
you ......a.EB

did it
to ........b

did th
school .........a

did you
know ......b

dinner
and .....a

discord
, ..a

disgusted
by ........d

disorder
, .......b

do
, ......Dc
anyth .b
as ..i
better a
everyth .e
if ....b
is .b..a
it A.aBeb..Ce
not aFbdA..A
noth .f
someth f
th ....ID.a.b
that ......A
to .....f
wel ..a
what ..d......e
with ..a
without ...d
you GCD.EBa.GC

do as
i ..b

do if
you ....c

do it
again ....bb
my ..c

do someth
about b

do th
night ..b
sam ..A
tax .......a

do that
thing .........a

do what
i ..e......e

do you
know .........a
need ...f
want ..C

doctor
said .........c

doctor said
six .........b

dog
, .a....F
get ......c
go ......b
has .......a
on ......a

don
, .......a
it ....b
with ..bc

door
, ...b..b
has .......a
wil .....a

door and
i ....a

door has
a .....a.a

door to
door ...a

door wil
be .....a

dot
is ....d

down
, ..a...a
again .........a
and ..b.EA
on ........a
th ..a...d..B
to ...ge..f
when ..b
you ........f

down from
th ...a

down th
sink ..b
toilet ......a

down to
th .a..a
you .......gA

drama
queen .......g

draw
a ....a

drawer
and ..b
for .....a

dress
to .....b

drink
, .........B
with ...g.a

drink with
th ...a

driv
me .......f
over ..b
past ....a
th ......a
us ......e
you ......C

driv me
to .......c

driv us
both ......f

drop
a ......a
th ..f...e
that ..b

drop th
subject .........b

dropped
th ...c

drov
four .........a
me .......d

drov four
hour .........a

drov me
to .......d

drowned
th ......a

drunk
and .....a

dump
me ......d

dur
a .....a
your ..d

duty as
my .........a

each
and .f
li .....a
night ....c
of A
on .a.....a
other b...B....A
tim ...c

each and
every .f

each tim
you .....a

earned
it .....b

easter
and ...a

easy
on d

easy on
th a

eat
at ..c....b

eat until
you ......b

eid
, ...a

eight
hundred ...a
month ...a

eighty
a ..a

eighty a
month ..a

either
of ...D

either of
us ...D

els
to ...a

embarrass
me .....c
you .....e..b

embarrassed
me .....d

empty
th ......a

end
, ...d
it ......c
of ..b...D
th ......H
up ......g
you ......a

end it
with ...a

end up
in ......d

energy
for .........a

engaged
, .......a

enjoy
it ........c
se ........b

enjoy it
when ........c

enjoy se
me ........b

enough
for ...d

enough for
me ...a

entitled
to .........g

equal
, ..c

even
, ....ba
if ...B.....d
onc .a
though .........a
when .........d
with ...a.c

even if
you .........f

even onc
, .a

even though
you .........b

even when
you .........e

evening
, ...a

ever
, .b

every
ex ...a
guy ...a
hour ....bb
invitation ...c
on .a
password ....b
purchas ....a
singl .j.F
tim ..B
woman ...d

every hour
of .a

every night
, ..a

every singl
tim .a

every tim
you .....a

everybody
know .c

everyon
, a
agre .a
at .a....d
can .b
in .f

everyon at
your .b....b

everyon can
se .b

everyth
, .b
about .a
in .a
you .d

everyth in
this .a

ex ,
so .........a

ex
about ....b
got .........a
liv a
on .....b

ex about
th ....b

exactly
what ........c

exactly what
you ........a

expect
total .b
you A.ba

expect you
to A.c

explain
it ......a
th ....a....a

explain it
to ......a

ey
, ........b
for .....f
on ....a

ey for
an .....c

fac
th .....b
up ....b
when ......a

facetim
me ....a

fair
fair .....i

family
ar .......ca
everyth ......b
link ....a

far
as .........b
too b

father
or ..a

fault
that .......c

feel
about .........a
for ........a
it .....e
lik .........c
second .a
valued d
what .....d
you .....b

feel about
it .........b

feel lik
a d
it .........a

feel what
it .....b

feeling
do ........d

feeling do
not ........d

feet
, .........a

felt
lik ..d
noth ........c
stupid .a

fetch
you ...a

few
day .....a
drink .........a

fi
password .....a

fight
, ........b
you ......b

fight ,
you .....a

fight you
for ......b

filled
th .a

film
us .........a

fin
, ...a..c
with aa

fin ,
but ...b
i .........a

final
say ..b

final say
on ..b

find
another ..bh
her ......a
me ......c.b
my ....h
out ...B.ee
th .....d
you ......d
your .....b

find me
in ......a

find my
, ....a
switched ....b

find out
what a.....a

find you
, ......c

find your
own .....b

fingerprint
on .......a

finish
it ......a..b
this .....a
your ..a

first
, ......A
night .........c
step ........a
th .........d
tim .....c

first ,
i ........a

first of
th ....b

fiv
a ..ac
year .....aa

fiv a
sid ..ac

fixed
your .........b

flirt ,
i .....a

flirt
is b
with A....d

flirt with
your .....a

follow
my ..c
through .........b
you ....h

follow my
rul ..b

followed
you ....c

followed you
to ....c

follower and
i ...a

fond
of ........a

food
bank ...a

foot
down ..c
in ...b

foot in
your ...c

for
a ....Ab.bb
al .e
an ..cdba.A
as .....g
be .........c
both b.aa
each .....jb
good .d.i..e
her ......a..d
him ........cc
is a
it ....aac..d
ly .....e
me b...fFDCB
mum .....a
my ..b..GA.a
myself .......b
no ........b
on ...d.....a
onc b
pick ..a
show ........b
som .....a
tat .....c
tea ..c
th B.CBC.DBaC
that ...B.e.a
this ......a
thre .....c
two ..BA.a...B
us ...b.....a
word ....a
you .beb....Fc
your ..AAaBcG

for a
fortnight .....a
month .....g
walk .......a
week .....f

for an
ey .....c
hour ...dd

for as
long .....a
many .....c

for him
, ........b

for me
, .........d
and ...b
at .........a
sinc ........a
to ...da

for mov
in ...a

for my
sak ..a

for pick
up ..a

for th
day ......c
last ...a
length .....a
rest .g
summer .....a
visa ........a
wed .......a
weekend .........b

for thre
day .....d

for you
, .....d...d
as ...a
is ..c
to ..BA

for your
mat .....b

forbid
you ..dd

forbid you
to ..c

forbidden
to ..d

forever
, .a

forget
to .....b
your .....a

forget to
cal .....a

forgiv
you .....b...c

forgiven
me .........a

forty
day .....a

forward
me ..e.h

forward me
th ..a

four
and .......c
hour .........d
year .......a

four year
old .......a

fre
to ..D....DEC

friday
and ..d
you .....a

friend
, ..a
ar ...a
on .......b
with ....a
you ...h

friend ,
and ...D
i ..b

friend hav
to ...a

friendship
with ...g

from
a .........b
goa ......a
her .c
how ........a
me A..AB.d
monday .abc
mum .....a
my a..A...E
now aa.aa.Ab
th D..B.cABB
this ...d
today ...b
uni ...a
you d.I......b
your bD.b..B..G

from her
on .a

from how
you ........a

from me
, ..c
and ......d
with .....a

from monday
you a

from now
on a.ac...b

from th
first ........a
moment .b
rig a........a
sit .....a

from this
week ...a

from you
, b........a

from your
sid .......a
trip .......a

front
door ......a
of ..b..b

front of
me ....d
my ..e..cc
your ..A...F

ful
access ....a
of ...f
stop .d

ful access
to ....a

gap
in ....a

gav it
to .........a

get
a .ac.b.bE.E
at ........b
away .......ac
custody ......b
even .....j
for .....a
hurt ......c
in ..b
it ..B......c
me .........b
my ..c..c...c
no .....f
off ..f
on ..ac.a
opened ....c..a
out ........a
over .........d
paid a
rid ..ec
som a
th ..AE..C..B
to .....C..CC
undressed .........a
up .....FD..G
used .........e
what .........c
you .....af

get a
kick ........b
letter .....a
veto ..b

get at
me ........b

get away
from .......ac

get custody
and ......a

get in
from .....b

get out
of ........a

get paid
back a

get rid
of ..ec

get to
say ...c

get you
fired ......c

girl
do .......a.b
who .....aa..c
with ......a

girlfriend
has ...a

giv
in .........e
it ..E......b
me ...JfA..D
up ..bj.....D
you .....b..a

giv me
oral .........b
th ..b...d
your ....g

giv up
th ..cb
your ...b

giv you
a ........b
th .....d

given
up ...f

glass
, ..c

glued
to .a

go
, ..de.C
ahead ......a..a
along .........e
and ...CEA
back ....bD
by ........da
down ......c
for .a.....a.B
forward b
hom .....A
in ....beb
off .b..c
on ...B..c..a
out ...Cc....C
over ....e.b
red ........d
ther ........c
through ....g.A.b
to A.a.B.aBDA
under .....ab
without .....c...f

go ,
i ......b

go ahead
and ......c

go along
with .........b

go and
chang ..b

go anywher
without .b

go by
myself ........d

go down
th ......ba

go in
my .....d
th ......e

go on
, ......b
in ........d
th ......d
to .........a

go out
of ......e
without ..A

go over
it ....b

go ther
to ........b

go through
me ...b
with .........b
your ......C

go to
be ..c
bed .........F
goa .....b
keep ....b
mak .....e
my .......a
tel ......a
th ..caB
that .....c
your .........c

go under
th ......b

god
send .a

gold
digger .......e

gon
a a
off ........a

gon off
me ........a

good
, .....a
if aa
on ......a
reason .........b
sport .........b

good if
we .a

goodby
to ...c

got
a ...dB....a
borderlin .......a
in ....c
it ....a
me ...e....Eb
on ..b
th ...C.aa
to c.g.....B
us .......e
you ...a
your ......b

got borderlin
, .......a

got me
, ...b

got th
receipt .....a

got to
improv b

grandmother
china .......a

great
, ......a

green
card ......d

green card
interview ......b

greet
my ..b

group
, ...b

grow
up ..a

grown
up b
ups b

guest
list .....b

guy
you ...d

gym
, ...a
bag ....a

gym ,
i ...a

had
a ...c.HE
befor ........a
energy .........a
enough ..b
it .......a
not .....b.a
th ......d
their ...c
to ...A.c
you ...c...e
your ...b..B..a

had energy
for .........a

had it
with .......a

hair
stay ..a
without ..d

hair stay
long ..a

hal
is .......a

half
asleep .........b
nin ..b
tim ......b

half of
th .....b

hand
, ......b..a
at .....a
back ...b
in ...aB....C
it ..b.a
over ..b.b.B
them ..d...a
wher .........b
you .....a

hand in
your ..ab

hand it
over ..b.b

hand over
th ..a
your ....b

hand them
to ..a

hang
out ...a

hang out
with ...a

happen ,
i .a

happen
again .......a
on ......c
to ......ga

happen again
, a
i .......a

happen on
that ......b

happened
at .....a
to ......f.a

happened at
th .....a

happened if
you .......d

happier
if b

happier if
you b

happy
to B.C

hard
, b
and .....a

has
a ....eda
been .b
need .........c
no ...a.....G
stopped ........a
to a.gcd.Gd.c
you .....a
your .......a

has a
husband .......a

has to
be .........c
chang b

hat
for .....bc
my ........d
that ........a
to ......a

hat for
your ......a

hav
a ....c..B.B
already ..a.....ec
an ........a
apologised .....a
approved ..d
asked ...aa
been .bA.aA.b.b
better a
booked ........a
cancelled ...a
com .........b
decided ..bC.....a
don .........c
drafted ......c
earned .....b...b
forbidden ..c
given ....a
gon ........a
got ...b
had c........a
her ...b
it .........a
known ........d
learned ..b
left ....d
lost ........a
mad ..a...A
married .......c
me ...e
my c..Ac.A
need .........d
never .f
no .....Cae.A
not .g....dB
noth ....b
on ..a
ordered ...b
paid .....a
put ..G
ruled ..c
said .baa.a...D
seen ...cb.a
set ....a
sex .........j
slept .........d
spoken ..b
started .........a
stil ......c
stopped ..B
suffered .....b
taken ....Bb
th ...Da.d.BF
thought ........ba
to a.ddaG..Nc
told .....a
turned .......e
two ..c
until ..a
waited ..a......a
worked ........a
written .....A
you .b.bGFh.A
your ....d

hav a
few .........b
knif ......a
right ....a....c

hav been
a .......b
on .c
patient .........c
to .........a
together ...a

hav cancelled
your .....a

hav changed
th .....a

hav decided
to ..A

hav don
it .........a

hav earned
it .....a

hav given
th ....a

hav gon
off ........a

hav got
a ..ac...E
borderlin .......a
it ....b
me ...c
th ...C.a
to ..d
you ...a

hav had
a b........b
enough ..b
it .......a
your .........a

hav my
back c

hav need
and .........a

hav put
a ....b
up .........b

hav seen
it ....a
what ......a

hav sex
with .........d

hav slept
with .........e

hav stil
got ......c

hav thought
about ..a

hav to
com ..c
go ...a
stop ...a

hav told
her .......a
th ...a
you ..b

hav worked
out ........a

hav you
deported ......a

he
can ....fc...a
could ......a
has ...a
is ..b....b
know .....b
lik ......a
need ...d
ring .......a
say ..c..a
tel ....a
want .........b

he can
not .........a

he tel
me ....a

head ,
and .....a

head
when ........b

headach
is ........c

headset
is .....b

heal
, .....a

healthier
balanc a

hear
about ....A.b
it ..F.A.C.C
me ..c
what ..d.c
you ...a

hear about
our .a
th ......b
your ........b

hear you
hav ...c

heart
is ........b

hed
been .....c

hel
to .....b

hel to
pay .....b

help
if c
my ........c

hen
do ...c

her
, ..b.ab...a
again .......a
and ..b
at .....b
aunty ...f
dad .....a
family ...d
friend ...A
husband ...C
in ......c
it ..a
man .........f
not .......b
number ...e
peopl ...b
sister ...a
that .........c
to ...a..b..e

her ,
and .........c
that ..c

her and
it .......a

her at
th .....b

her in
a ......b

her it
is ..b

her to
stop ......a

hes
a .......b
not ..a
th .......c

hid
your .....h

him
, .......Aba
i ......a
in .....a
on ..a.a
out .....a
over ......a
that .........b
you ...c

him i
want ...c

him on
speaker ..a.a

his
location ....a
mat ...a
old ...b

hit
is .....b
th ......A
you ......i

hit th
wal .......b

hold
you .........h

hold you
to .........e

holiday with
my ........a

hom ,
so ......b

hom
at c
by ...D
drunk .....c
from ...D.....e
offic ......b
on ..a
so ........b
th ....c
to ..a..a
without .........a

hom at
a a

hom drunk
and .....a

hom from
th ..a

hom with
me ...c

honest with
you a

honestly
, .......b

hop
for d
i ........g
you a

hop i
do ......a
would ........b

hopeless
with .......b

hotel
room ....a
with .........a

hour
, ...b.....a
and ...a
i .....b
on a

hous
, ......a
in a
is .....b
key .....b
on ..a
sinc .......a

how
i ...b..D..a
it ..B..dD..B
many ....c
we ..b
you b..A..b.cb

how i
was .....a
wil ....a

how it
work .....b

how we
do ..a

how you
lik .....c
speak ......b

however
long .....a

hr
would ......c

hug
and .a

humiliat
me ........d
you .....d

hundred
percent .d
quid ..b...a
tim ..b..c

hundred percent
of .c

hurt
me ..B..aE.iB
myself ......f
that ...a
you .....be

husband
back ...a
on .........b
should ..a
who .....c

hypocrit
, .......e

hypocrit ,
you .......d

i
accept ....d
agre ..b
alway .c
am a.ABA.A.b
approv ..b
ask b...h.G
asked ....b
believ ....a
bet ........b
binned .....a
blam .......f
blocked ...c
bought .........g
bring .........a
buy .........a
cal .ac..bA
can ...BcFbAeB
catch .....ca
check ....i
collect .........b
com a..dBFA..d
compar ....a
cook .....a
could ....b.dCa
count ....h
covered .........a
cried ..a
decid ..jc.....a
deleted ....D
demand ..d
di .a
did ..bBG...E
do CcA..Db
drink .......c
drov .........e
expect cca..CBE.c
feel B.CD.D..E
felt eab
find ....aaB
fixed .........b
forbid ..jd
forgav .........b
found ...BC.A
gav ...A...E
get A..B.CEaAa
go ..EDbAFa.A
got ..B..BBc
had ..CDbB.a.A
hav BAc..a..BA
hear ..Bb.ba
heard ..b
held .........a
hold ..a.c.ac
hop d.ABBa..E
insist ..d
installed ....d
just .....a..C
keep H.Gb.b.c.a
know BBaAbJb.fC
lay c
learned .....a
leav ..FGC.F
left ...FH.G
let ..b.BB
lik CCD..BBB.a
listen ....b
liv .......b
look ..a.h.E..C
looked .......b
lost .......a
lov ..G..B.ACB
mad .......E
married ..ac...d
may ..C
mean d..c.b
meant ...a
mention ........a
might ......d
miss .....D
must ..A
need b.GDaAAa.C
not ....c
noticed ....A
only ........B
open ....e
ow ......DC.D
own ......b
paid .........a
pay ....cE
photograph ....d
play ....d
promis .....a
put ..D.A..F
reach .........b
read ...CdC.aC
reckon .........a
record ....a
refus .........E
respect .........a
ring ....fa
said B..aIFAa
sat .a.....a
saw ........b
say .bg.a.B.CG
scrol ....a
se ..Aag.b.b
shal .....c
should ..aa.....d
simply .....d
sit ...dc
sleep ...b.B...E
smel ....d
sniff ....b
stand ......b
stil ..F
stop ..E..d...C
suggest ....c
swear ......h
switch .....a
tak ..E...CC
tel ...DC.b..d
think a..g..H.Ha
thought ......A
throw ......c
told ..BCMDA
took ..B.GEHD.e
touch .........a
turn ..A..a
turned ....D
understand ........a
us ....a
want gd.beBHcFc
wanted ..A.B.A
was .cbAA...BE
watch ....j
went a....F
wer ......a
wil a..B...ac
wish f.......C
withdraw .....a
wok .........b
would a.C..A...C

i am
a .....C.Dd
after d
ask e.Ee
at ...a
awar ........d
away ..a.a
back ..B
cal .........b
calm ......b
cancel .....b
clean .a
concerned .........a
cut .....b
don .b.......a
du .........c
entitled .........a
glad ...A
go F.B.ab.aB
happy ...F.BAC.B
hav .........a
hold .....a...b
hom ....a
in A.a..F
keep .....a
leav ..B
lik ......b
mov .......d
no ........b
not a.ab..a
off ..E..A
only ......a..b
owed .........i
post .....aa
put ..c.c
read ....b
say a......a
sel .....a
send .....b
serious ..bc
set .......b
sleep .......a
sorry ..E..HF..C
start ......b
stil ..a
stop .....b
stupid ........a
tak ...b.ca.aA
tel ..a
th ..bbB.a..b
told .......a
too ........b
wait ...a
watch ..a
with ...b
your ..cb.....a

i ask
for b

i blam
you .......d

i bought
you .........d

i cal
it ....ca
you ..d

i can
be .....b
do ......a
get ......c
go .....a
hear ..a.c
look ....d
mak .....cd
not .bC....aGA
open ....a
read ....d...g
se ...Cg.H
tel ....c...i
touch .........a
wait .........b

i catch
you .....ac

i chang
th .....a

i com
along ...e

i could
hav ......b
not ......A

i count
th ....a

i cut
up .....a

i decid
what ..e
who ...a

i deleted
them ......a

i demand
that ..d

i did
th .........c
to ......b

i do
a .a
not ABBDB.CAAA
th ...a...a

i drov
four .........a

i expect
total .b
you ..d

i feel
lik ....a
you .....b

i felt
stupid ....a

i find
out .....c

i fixed
your .........b

i forbid
you ..dd

i get
a ....a
in .....b
th ....c
to ...ac
what .........c

i go
in ....b
over ....a
through ....i
to .....C

i got
it ......a
you ....a

i had
not .......a
your ....e

i hav
a ....c.b
already ..e...c
approved ..d
asked ...ac
been .....G...d
cancelled ...a
decided ..bC.....a
drafted ......c
earned .........e
forbidden ..c
got ..CA..b.B
had a......a
known ........a
mad ..d
married .......d
my ....a
need .........c
no ..CJ.C.a.H
not ...a.a
ordered ...b
put ..F...F
ruled ..c
said .bc......B
seen ...dc
set ....a
spoken ..b
stil ......c
stopped ..A....a
taken ....Ba
th ......a
thought ..b.....b
to ..G....f
told .....a
waited ..a......a
worked ........a

i hear
you ...b

i hold
you .......a

i just
hav ......d

i keep
my .......a
th ...dc

i know
a ......a
exactly ........c
it ..b.a
peopl ......c
th ....c
what ....B.A.a
wher ......e
you ......E.c
your ......a

i lik
, .......a
to ....d.a

i liv
with .......b

i look
at ....d

i lost
my .a.....b

i married
a .......d
you ...b

i mean
it ..b..c

i meant
it ...a

i need
th ....c
to ......a..B
you c..c

i open
what ....a

i pay
th ..a

i prefer
a a

i put
my .a
th ....A
you ..b

i remind
her .........a

i ring
th ....c

i said
, .........a
i ......a
so ..a
yes .........A

i saw
th .......a
your ........b

i say
no .........E
otherwis ...a
so ..d
you ...f

i se
no ...a

i shal
not .....a

i should
be ...a
not ..c......c

i stil
hav ......a

i swear
i ......a

i tak
back .....a
it .........b

i tel
her .........b
you ..e
your ......d

i think
i .........e
of ...a

i told
her ...E.....b

i took
it .........a

i turn
off .....a

i us
it ....b
th .....a

i want
a a
is b
it ..a
sex .........b
th ...ab
to ..cB.BD.DD
total .a
us ....C....A
you ...c.a
your ....d

i was
fin .......a
hurt ..a
raised .....a
right .....c
taught .........a

i wil
after ...b
answer ......b
as ..a
ask ..D..FG
assum ....c
be ..a.g.Ea
beat ......b
becaus .....b
befor ...b
blank .....b
break .....Bb
bring ....a.A.d
burn ......f
cal ....BCB
cancel .....c
cheat .....e
check ....b
choos ..c
com ....bB...C
cut .....dd
destroy ......a
do c.b.c
drown ......c
embarrass .....c
everyth .a
feel .a
fight ......b
find .........b
flirt .....b
freez .....c
from .a
get .....a...b
giv .....a
go a.AA.BE.c
hand ...a
hav ...Cbad
he ........b
hid .....b
hit ......c
humiliat .....d
hurt ......k
i A.AA..AACa
if .....c...b
ignor .....d
instal ....aa
is ........b
it ......E
jump ......c
just c........a
keep ..E..CBa.b
kil ......j
knock ......c
know ....d.A
leav ..C.DAE
lock .....b
mak .....e..BB
mov ......B
my ....aD...a
never ......C
no ..bdbc
nobody .a
not D.ADB.H.CD
on ......a.ca
open ....a
out ......c
pay .....EC
pick ..b
poison ......d
post ......g
pour ......c
prov ..c
punch ......b
put ...cB.d
read .....c
report ......b
ring ..DC.CA
ruin ......c
run ......c
say ....BDA..D
send ....B.d
set ......d
sh ........b
shar ......e
slap ......c
sleep .....AA
smash ......c
snap ......b
sort ..a
start ......c
stay ..A...E
tak ..B.A
tel ..B.CAcGBB
text ..A
th .a.a.C.E
that b.a
this .......b
throw .....d
track ....e
turn ..b
two ...b
wait ..b..A
wak .........c
want ....c
we a.AA
wed ...b...b
what ......C
when ..A...b
withdraw ......a
writ .......b
you .aa..cAbg
your ..F.....b

i wish
you a

i would
appreciat f
ask b..B
be A...FAA
cal .......a.a
do .a...dd
driv ......a
expect .........b
feel ...eb....a
go ......C
hat ......e
hav ...c
hop a
let .....ab
lik b.A..AC.a
lov a..B.BJ.DH
need ....a
never .H
not F.BE...d.B
only ....a
prefer a.....A
rather ...a....CC
say ......a.bf
stil ......A
tel ......A
think ......a
want e..cf.A

ibiza
i ....a

ideas
in ...c

ideas in
your ...c

idiot
with .a
would .......b

if
a .....AA
he ......i
i CBB.CCaCbA
it ..DB.A
sh ......f
th C.DA.b...F
that ..FC
ther ...BcaBa
they .....a
thing d
this ..a.....a
wer ...b
you aAFaB.eBJb
your ......A..E

if a
man ....a

if he
ring .......b

if i
am ..bd..B..C
can ......e
catch .....c
had .......c
hear ...b.ba
se ....B.e
wer ......a

if it
is ....b.c
wer .......d

if sh
com ......d

if th
baby ......a
bank .......a
hous .....a

if ther
no .........b
noth ....a

if they
ar .....c

if this
happen .....a.aa

if we
could .a
split ......a

if you
ar ..BD...O
ask .......a
break ......c
bring ......d
carry ......c
com .....b
do ...E.bh
dropped ...b
ever ......a
go ......c..E
had .......h
hav ..d..CD
hit ......G
keep ...a..c
leav ......b..a
left ......e
lik ......D
loved ...a..B.a
mov ......b
really .b
smok .....a
stopped ...c
tak ......b
tel ......d
turn ....b
vot .....a
walk ......b
want ..g...N.F
wer d.....Ih.a
wil ......A..h
would a....HQc.A

if your
brother ...a

ignor
me ......d
you .....h

ignor you
for .....a

immigration
on ......b

immigration on
you ......b

important
to b

important to
me b

in
, ..fce.b..e
a b.D.B.a..E
aberdeen ....b
and ....a.b
bed FAAGJH.B.d
both b
by ..c
cas ....B
charg ..b
delhi .......a
enugu ........a
everyth a
fact ...b
from .....b
front ..a..b
futur ..a
hospital ......d
it D.afd.e..A
lahor ......a
law c.AC
lov ........f
march ......D
may ..aBC.a
me .......a
mind .....ae
moderation c
my ..abcccaGd
october .....a
on ..aaf
order ....b
our ......B
port .a
return .........e
spring ..a
th .ACA.b.aC
that .b.....C
ther ..a
this dcabA...C
to ....c
when ..c
writ .......a
you a
your .....GCChA

in ,
and .........c

in a
bad .....a

in bed
by .........C

in both
nam b

in charg
of ..b

in front
of ..b..b

in her
, .....a

in lov
with ........e

in my
bed .........c
drawer .....d
family ..b......b
locker .....b
own a.c
pocket ......b
saf .....b
view .........a

in th
bath ......a
bedroom .........e
bin .....d
bowl ....a
cabinet ......c
car ..b..DEb
cupboard .a
dark .....a
even ..b
form ..a
freezer .....a
garag .....a
hallway .....c
head .......c
hous ...b
jar .....c
loung ....b
rain .....d
spar ........a
stov ......a
uber .........b
yard .....a

in that
film .........a

in this
hous .b....D
relationship b

in when
i ...b

in your
bag ....b
ear ...a
ey ........c
family .b
head ...a....c
heart ........c
notic ..bb

includ
th .........b

insid
a ...a
you ........b

insulin if
you ......a

interview
is ......a

into a
tre ......b

into
our ....a
th ......c
your ....b.A

iron
my ..c

iron my
shirt ..c

is
, ......a..c
a DACb.ab.fb
about c.......a
al .F..D.ce.D
alway .iE
an ..b
be B.F....A
been ..b....C.b
befor ....b
cancelled ...b
chang .........a
choos ...a
clear ........aa
com ..C.A
do a.c..a
down .......g
eleven ..b
everyon .d
fin ..CJ.A.C.B
final ..d
finished ...b
for ...A..B..a
ful ...a
get ..a...f
giv ..a
go ...b..a
gon .....a
hard a
he ........b
her ......B..E
how B...cbFD.e
i B.CAA.a.B
if b.B.ac
important c
in ......bDC
it ..A..BB..B
just .......b.c
leav ..b
lik .....ga
mak b
me ...fA....A
min ...a.A...c
money ........a
my .B.ccG.EC
never .b
next ......g
no .B..a....b
not aDab.bABAe
obvious ........d
off .....a
okay a..A
on G.D.A..e.E
only .........a
out ...e
over ...e
part .........b
plain ........e
plenty ...d
pul ..a
put a.a
reason ...b
ring ....b
say ......b..c
settled ..b
sh .........a
simpl ...c
stay ....a
stop ...b
tel ..b
th .CA.aab.ab
that aADa.AB
ther .........E
to E.d..BD.a
up ...A
us ..b
we ....a
what ..B.a..cc
when b.C.....c
whoever .....c
why ..C..BCecB
with ........a
worth .........d
writ .....a
written ........d
yes .........a
you .aBBA.agh
your G.CFFBBdB

is ,
and .........b

is a
bad .......a
bit .......a
day .....a
gam ........a
jok ........c
no .........F
promis .........c
smal ......c
wif ...c.....c
yes .........b

is al
becaus .......a
it ......b
your .......d

is an
order ..d

is been
a .........a

is chang
your .........a

is clear
that .........a

is do
not b.b

is down
to .......g

is for
me ..a
you b.B

is giv
me ..c

is hard
, b

is how
it ....a
you .........a

is i
can ......a
hav ..A.fcB
want .b
wil E.B..C.aD
would b......c

is if
th ......b
you ......B

is important
to b

is in
my ......c

is me
or ...b

is min
and ..a
to .........C

is my
boundary c
boyfriend ...a
condition ...aa
husband .....a
rul ....a
wif ....a

is next
tim ......a

is off
th .........a

is okay
, a

is on
my .....a
th .....E.B
you .......h
your .......c

is only
fair ....a

is open
to ....a

is over
for ...b

is paid
, .......a

is part
of .........b

is plenty
for ...b

is pul
out ..a

is quiet
, ......a

is reason
enough ...b

is someth
i ..a

is th
arrangement ....b
boundary b
first ........a
minimum .........d
pric ..a..c
reason .......a
third ........a
word .......d

is that
thing a
you b..e...B

is to
repair ..A

is up
to ........C

is what
i d..bc.EA.A
you ..C....hc

is why
i .......b
we .......b
you .......Af

is with
th ........a

is written
on ........a

is you
ar ...b...ACI
find ........a
hav .c......A
look ........b
want ......a
wil ..a
would ..a

is your
body .........C
do .......c
duty .........e
fault .......d
job .........h
punishment .....a

it
, ..caa..ac
after .........a
again .........F
and .....A
anyway ..b
as ...ad....a
be C
becaus .........a
befor .....a...c
com .....b
do ..C
down b.....B..C
ended ...b
feel .....b
for .....A...a
from .....a
get c
giv ........c
has .a.......b
her ..a
hurt ......C..b
if e.....A.b
in B...C...ab
is .c.b.AAaBb
locked ...a
mak ........ea
my ..b
not .......c
off ...E
on E..Cd...c
or ......a
out ..c..b
over ..d.e
past ..b
put .....b
ring ...c
say ....b
stay a.a.b
stop ........b
tak .....dgc
th .........a
that .........b
to ...ca..C
tonight .........b
up ..E..a...c
was ...a.A.cEB
wer .......c
when A..C.a..d
wil ......c
with B.b.cL.bG
without .........a
work ....be...b
worked .....c
would ca.c.ba

it ,
and ........a
i ....a...cD
it ....a
so .....D.d.d

it becaus
you .........b

it befor
you .........a

it com
with .........a

it down
to ...b

it for
me .........f

it from
my ......a

it giv
you ........c

it go
back ....a

it has
been ..c

it if
you e

it in
th .........b
ther ..b..a

it is
, ..a......c
a ......a.EA
about e
al .......c
alway .d
been ..b....A.b
good .........c
her a
important c
in ...a
just ...a
lik .....c
me ...a
min .........b
my ..c....A.d
no .......b
not aGbB.....A
obvious ........d
on .....a.c
only a........b
over ...a
plain ........b
stay ....a
th .......F.B
that .......c
us ..ba
what ......a
written ........d
you ......ca
your ..A...Ac.c

it locked
and ...a

it mak
you ........c

it my
way ..c

it off
, ..a

it on
th .........a

it past
me ..b

it tak
a .......a
on ......b

it to
be ...f
me ....c

it up
and ......a
for ...a
to .........a

it was
a .....b
for ....b
just ...a
not .......a
you .......a

it wer
not .......d

it when
i ........b
you .....a

it wil
not ......b

it would
be .....bd

itd
be ......e
help a

itll
be ..a..bb

jealous
of ........d

jealous of
my ........a

job
as .........a

job as
my .........a

job is
to ..d

join
in .........a

joint
account ....Aa

jok
about ......C

journal
, ....a

jump
off ......b

jump off
th ......b

just
a ........ba
be c.b
get .........a
hav ......c
li ..b
lik .......d
say ......b
to ........f
us ..c

just li
ther ..b

just lik
your .......b

just us
common a

just you
, ...a

keep
a ......a
an ....b
ask .........f
away ...b
count .........d
her ..a
it g....c...C
me ........gc
my F.B.KACb.B
quiet ..c...a
th c.b.db
turn .........c
your ..aB..A.A

keep an
ey ....b

keep away
from ...b

keep it
locked ...a
up .....b

keep on
at .........a

keep se
my .......a

keep th
car ...a

keep your
voic ..a

kept
your ......a

key
on ...a

kick
out ........b

kick out
of ........b

kid
and a.C...b.a
ar .......a.a
from ......e
off c.a
to .....BD

kid from
you ......f

kil
myself ......d
you ......e

kind
of e......g

kiss
me ..a

kissed
me .........c
someon .....c

kne
, .....c
in .....a

kne in
front .....a

knew
you ...a

knew you
befor ...a

knit
circl ...d

know
, .........C
a ......a
about ......e
exactly ........d
how .....b...b
i ....A.g.A
it ..a....bb
mor a
peopl ......c
th a.b.b
that ........a
what ..C..a.A.c
when ....d
wher b.DE..c
who .......e
you ......CEg

know about
th ......a

know exactly
what ........c

know how
it .....b
you .........a

know i
hav ......a
would ......a

know it
is .......a

know peopl
in ......b

know that
you ........b

know what
go ........a
th .a
you ......C

know wher
you a...a
your ......c

know who
is .......a

know you
wer ..a
wil ........a
would ........c

lad
at .........a
from ...b

land
in .........a

last
girl .....a
night .....a
on ......c
tim ...b..e
word ..a

last tim
you ......a

last word
on ..b

lat
, .......A
again .....a
hom .....a

laugh
at .....b..d

laugh at
me ......a
my ........a

laughed
and .........a
at .....c
with ........a

laughed with
th ........a

lazy
sod .......c

learn
to ..d

least
on .........b
you .......a.d

least you
can .........a

leav
, ...a..f
a .....c
and ......b
if ......D
in ......a
it ..b.c.D..E
me ..C...h.a
party .......a
th .aed.CJ.C
that ..gc
this ......d
you .....g
your ..a..DJ

leav ,
i ......c
so ...a

leav if
you ......A

leav it
in ..c
on ....d

leav me
and ......c

leav th
room ..B.D

leav you
on .....ab

left ,
and ......b

left
at .......b
me .....ca
th ...A.CD

left at
th .......b

left me
on .....b

length
of .....a

length of
th .....a

less
drama b
of b

let
her .....a
him .....c
it ...d
me ...IeGFDEh
my ..b
th ...b...c
them .....c
us a.GE..BA.B
you ..c
your ...b.ag

let it
ring ..ad

let me
check ....a
film .........d
hav ....a
know a........A
se ..d.d

let us
keep b
me ....d
se .....cc

let you
go .........a

let your
ex .........a

letter
, ......b
from ....D
that ....b

letter from
me .....a

li
back .........b
detector ....c
down ..b
ins .....a
ther ..a......c
to ......b

li to
me ......b

library
, .....a

licenc
to ......b

lif
, ......a
i ........a

lift
from ...b

light
off ....b
on .....b
out ..b

light on
and .....a

light out
at ..b

lik
, ....b....c
a d.aAA.Cab
grown b
i ..a
it ...cc.FF
less a
my ...a.....b
on ...B
som e
th b.AbbcGcdD
that .....b.D
this ......a
to C..B....AA
us ...A.....A
you cAB.CFBnCB
your ....b..c

lik a
menu ........a
week .......a
weekend .......a

lik grown
ups b

lik it
if a
or ..a
to ...b

lik that
we a

lik to
ask .ccb.ccaca
be ...C....D
se d......c

lik us
to ...A....a

lik you
can .......a
do .......g
not c
to a.G..AAF
would .......a

liked
her .....a

limit
, b
is a

lin
at ....c
with b

list
, e....b
is .....a
of ....b
on .......a

list ,
and a

list on
th .......a

listen
, .......b
in ....f
til ..b
to ......a

listen in
on ....b

listen til
i ..b

listened
to .........b

littl
tag ....d

liv
her .......a
location ....e
with .......g
without ......b

liv with
a .......g
your ........a

location
and .....a
on ....c
shared ....a
with .AB

location on
at .C..d

lock
you .....fa

lock you
out .....f

locker
, .....c

log
, ....a
off ..b

logged
in ....d

login
for ....a

long
as b......DDa
enough .........a
it .....a
memory .....b

long as
i ...aa....a
it e

longer ,
i .........a

look
after ....D....c
at .....A.a
away ....F
down ........c
for ......b
good ........a
in ....e
through ..a
up ....c
what .......c

look at
me ..e
you ...f
your ....c

look away
when ....C

look down
on ........c

look through
it ..b

look what
you .......c

loosen up
and .........a

los
ten ..a
your ...a.b

loser
, .......b

lost
my .a.....b
th .......d.a

lost my
job .a

lot
of ......b

lov
, ..A.....a
is .........a
it .a.aa...a
me ...d.....c
th ........a
to ....B.c.B
with ........e

lov ,
so ........a

lov to
hear ......b
me .........a

loved
me .a.a.....f

loved me
you .a......ac

low
tid ......a

loyalty
, c

lunch
and .....b
is ...a

lunch with
colleagu ...c

mad
a ....a..A.b
it .........b
me ..A.F..gDC
th ..a

mad me
do .......b
feel b
hit .......b

mad up
your ........a

mak
a ........a
an c
him .....c
it ......b..e
lov .........a
me ..H.CA..bC
of ......a
sur ....b.c
th ..a
up .........f
us ....c
you ....Cd
your .....b

mak a
point ........a

mak lov
to .........a

mak me
angry ......a

mak th
decision ..a

mak up
for .........d

mak you
pay .....a

mak your
lif .....b

mal
friend ...A

man
, ......e
has .........a
i ..a
in .......a
of ...c
voic ....c
who .....a

man ,
and ......a

marital
duty .........b

marriag
, .........b
i a
in .....a

marriag i
want a

married
a .......h
me .........a
to .......c
you ...a

married to
a .......c

mat
ar ..a

matter
of ..a
to ....A....A

matter to
me ....A....A
you ........a

mattress
, .........b

may
, .a
go ..c
i ..D.H
not ..d
se ..ca

may ,
i .a

me
, ..ac.ba..a
a ..aCaGBIKA
about ....D...B
again .....a
and ...cA.f..A
angry ......c
as ........a
at ...KA.a.Fd
back ..b...b..c
becaus ........a
befor ..dEC....A
beg ........c
by ..b
check ....a
cry ........c
dead ......c
do .......c
down .....c...d
driv .........a
every .a..f
everyth ..a
feel c
film .........d
first ..f
for ........jA
from ...Aa
hav ....a
her ....c
hit .......b
i ..B
if .....EB..D
in ..BBCbbD.c
into .......c
is ....A
know a........B
my .........a
not .....b
noth .........C
nud .........e
on ..d.aaa.Da
or ..Ce
oral .........b
out ....B..c
proof ....b
properly b
read ..b.c
se ..c.f
sex .........c
sinc d.......a
so .......a
th ..gCf...Gb
that a......C
to EGB.DC
tonight .........d
too ........a
under ......a
up ..D..c..i
wait .....d...a
what ....b
when A.b.....FA
who .a..e
with ....Ca...a
would ...a
wrong ........a
you ...bb.H.ce
your .D.HfFF.KD

me ,
and ...b.....c
i ....H.aaa
it ..a
so ...abfb.a
th ......b
that ...c.....b
what ...a
would .....a

me a
photo ..b.e

me and
i ..c...a
you ......a

me at
night .........d
th ..A

me befor
you ...AA

me cry
, ........b

me feel
lik b

me film
us .........a

me for
th ........f

me from
th ....a

me hav
th ....a

me hit
th .......b

me if
you .....B

me in
bed .........f
front ......c
th .........b

me is
a ...a.....a
an .......a
be A.E
befor ....b
chang .........a
choos ...a
do b.c..a
everyon .d
get ..a
giv ..a
he ........b
i B.CAAA..B
if b.B..a
it .......a
leav ..b
mak c
my C.Gb....F
next ......a
no ...acc
not .a
our .......a
pul ..a
say ......a
stop ..a
tel ..b
th ..E.b.a
that HEA.C.BA.F
ther ......b
to ..D
we ....a
what A..B....b
when ..A.....c
you .a..C...e
your ..A.a.b..E

me on
friday .........c
mor ......a
read .....b
th ..ca
this .....c

me or
your ...c

me se
th ..d
your ....a

me sinc
th b

me so
i .......a

me this
week .........a

me to
fail ........b
it .......d
stop .........a

me tonight
and a

me under
th ......a

me what
i .........a
you ....b

me when
i ....C
you ......C.A

me who
you ....a

me with
a .........b

me would
not ...a

me you
would ........bd

me your
password ....c

mean
a a
it ..d..b
noth ........b
when .........a
you ........ec

mean a
lot a

mean when
i .........b

meant
it ...a
to ........e

meet
me b
on ......c
them .........e
your ...b

men
, ..a
ther ...b

mess
up .a

messag
, ....b
is .....c
on ....A
with ....b

messed
up .......b

met
you .......a

might
be .........a
want ......c

might want
to ......c

mileag
on ....b

min
, ...b..A
do ..a...a
for .....d
to ..B..A...F

min ,
so ...b

min and
your ..a

min do
not ..b

min for
a .....a

mind
how ......e
is ........c

mindful
of a

mindful of
my a

minut
, .........A
and .........a
as .....a
is ...a

mirror
your ....b

miser
, .......a

miss
dinner .....a
you .........A

mock
my .....a

monday
, ......A
you a.a

monday ,
no ..c

money
, ......b
for .....d
stop .....a

money for
th .....a

monitor
what ....a

monitor what
you ....a

month
, ...c...E.a
and ..a
i ....a
of .....c

month ,
and ...b

mor
and B....b
of a
present c
than H....B
tim .....a
with ....b

mor than
a .........a

mor when
i .........a

morn
you .....a

mother
and .....c
cal a
in ......b
is .....b
liv ......a
mov ........b
visit .........a
was .......b

mouth
shut ..b

mov
in ...a
my .......c
out ......c
to ..ba

moved
out ......a

mrs
pereira ....a

much
as .b

much as
a .b

mum
, ....b.a
from .....a
with ...b

mummy
boy .......d

must
be .a.B...a
keep .....a
leav ...a
quit ..B

must quit
your ..Ba

my
, ....a
approval ..f
arm ......a
back a
bag .......b
bank ....B
be ....a
bed .........h
best ...G
birthday .b...cA..b
body .........H
book .......d
boot .a
boundary i..ba
boyfriend ..ab
brother ...B..a
cal ..b
car ....D
career c
choir .......a
colleagu a
condition ...dc
contract .....a
cook .b......d
cousin ....e.b
cuddl .........c
department ..a
depression .......b
door ...a
drawer .....d
english ........a
ex .AA.E...G
faith .......e
family .......Edb
father ..e..da
fault .a
feeling e.......d
fella .........a
fiftieth .........b
finger .....b
first ..D......H
fist ......h
flat .........d
foot ..b
friend ...E.b.b.b
girlfriend ...d
good ........a
hair ..A
hand ..F...a..b
hous ..b
husband ..gb.b.b
inbox ....a
insulin ......b
job ..A.....b
kid ........a
kne ..D
lap .......a
lif ......be
location ..C.I
locker .....b
lov .....b
man ...d
mat ..d.a....b
mind ....b
missus .........b
mother ..b.....a
mum ...A.b.bbB
nan .....a..b
need .........g
number ....a.a
offer ......a
old ...G..a
on e
own .CAB.JG.AA
parent ..f
partner ...d.....a
password ....C
permission ..ic
phon ADODEDE.GE
pocket ......b
promotion ........b
purs .......c
request c..b.....a
right .........d
rul ..ggd.a
saf .....b
sak ..a
say ..e
shirt ..b
sid .a
sing .....a
sister .ADD..K..C
solicitor ......a
story ........b
study .......d
sunday .........b
surnam ..b
switched ....b
tablet ....c
term ..ca
therapist ....A
thumbprint ..a.b
turn .e.......b
twenty .......c
uncl ......b
view .........a
way ..b......a
wif ..b.d..B
wish b...a
wrist ......c

my aunt
in ........a

my back
and .....a

my best
friend ...A

my birthday
and .........a

my book
club .......a

my boundary
is d..ab

my brother
wil ......e

my condition
for ....b

my day
to ........a

my depression
is .......a

my family
ar ........a

my feeling
do ........d

my foot
down ..c

my hand
at .....a

my husband
is .......a

my kne
ar .......a

my limit
is a

my mother
in ......c
was .......a

my old
man ......a
phon ....a

my part
of .........a

my patienc
is ......a

my permission
befor ...c

my phon
, ....a

my right
as .........b

my rul
is ...b.a

my say
so ..c

my sister
, .......ab

my switched
on ....b

my term
for ..ca

my therapist
say .........a

my turn
with .b

my wif
to .........a

my wish
, a
is ....b

my word
is ..c

myself
, .....B
for .....a
from .......a
if ......b

nam
, a
ceremony .....a
in .....a
on .........a

nam ,
no b

nanny
cam ....e

narcissist
, .......b

near
her ........a

need
a ......c
air ......a
and .........i
my ..j
not ..B....B.C
spac ......a
th ....a....A
to fAf.eB.BI
you b..a

need and
you .........c

need my
approval ..a

need tim
alon .......a

need to
se ....b

need you
to b..b

never
refus .a

new
friend ..a
on ....a

next
door .......a
on .....b
tim ..ECH.e
to .....C

next tim
i .....A...B
it ......a
you .....eb

next to
a .......a
it ........a
you ..a.d

nic
, a
to .........d

nic to
me .........d
my ........a

nicer
to ..b......a

nicer to
me ......a..a

night
, .ccB
and .b
feed .......a
has .........a
i .....B
in ....ac
out ....c
shift ...c.....G
so .....a
you ......aa

night ,
and .........b
that ..a

night in
th .....b

night so
you .....b

nin ,
and .......a

nin
oclock .....a

no ,
and .........b
i ..B
you .......b

no is
not .........d

non
of .b.....b

non of
your .c

normal when
my c

not ,
i .....a

not liv
without ......a

not say
no .........c

not
stop ...F.....g

not tak
no .........b

notic
at ..aa

notic at
th ..aa

now
, .....C.A
and ....e
i ..D..a...a
if .......b
it .....a
on a.ab..Ab
that .........A
wer .....d
you ..a..a...d

now ,
so ...a

now and
then ....a

now it
is .....b

now on
i ...Aa
you ..b

now you
do ..c

nud
or .........b

nud to
your ......a

number
, ....a

nurs
, .........c

obey
, ..b
me ..g

obliged
to ..a......a

october
i .....a

of
a ....B..d
be ........b
children .a
dat .........a
friday .....a
his ...a.a
it ....A..B.a
me ..EBB.aGb
min ..a
my aa.GC..AA
other .......a
our .d..E.H
petrol ..a
pity ........c
silenc .....a
tel ........a
th ..AAbADAEb
that ......c
them .a.b.aB..F
thes ......b
thirty ...a
thos ......B
twenty ...a
us BBC.CFBCAF
what ....b
wher ....b
who ....e
you ..CBaahc
your Cda.ca.ec

of a
boyfriend ..b

of it
and .........a
as .........a

of me
not .....b

of min
do ..a...a

of my
feeling a
friend .....b

of tel
me ........a

of th
family b
men ...b
month ....b
pictur ..a
room ........b
tim .e
window ......b

of them
, .b

of this
would .......a

of what
you .....b

of wher
you ....c

of you
, ......a
and .a
cry .....ae
that .......a

of your
friend ...b
lif ..ab

off
, ..b.c
befor ..d..a
contact ...b
for ....ba
her ..bc
i .........a
if .........a
in .....b
th D.adEBdGD
that ..f
to .....BBa
when ....A
you .....a
your ..Cd.eE

off ,
i .........e
that ........b

off befor
we .....a

off contact
with ...a

off for
you .....c

off th
bridg ......d
pil .........e

off to
bed .......a

off when
you .....b

off your
allowanc .....b
family ...b
location .....a

offic
, ...a

okay
, a

okay ,
but a

old
man ......b
phon ....d
school ...d

on
, .A..c.CcDc
24 .a
a .....A.E.d
account .......c
al .....a
and ..b..a
another c
ar b
at ....c
befor ..b...b
by ...a
cal ..B...f
camera .........c
day a....ba
do ....c
ebay .....a
friday E.CB..E
friend ...b
from .......c
get ...a
glass ..b
good .........c
her ...AA.a
hour ..a
hundred .b
in ........c
is .........a
it C.bc.A...B
leav .........a
loudspeaker ....d
me ..B.Gce
monday E.C...F
mor G.Db.hf
my ....d.d.B
night ......a..c
no ..b
of ..a...d
on .........b
or ....b
our .B..FE.A.a
person .......c
phon ......c
purpos .....a.Ci
read .....c
saturday ..b..A.C
six .....b
speaker ..a.i
sunday B..E.AB..C
th .DAB.AACAA
that .d...a.B
thing .....a...d
this ..b..c
thos .........c
thursday .....H...C
til ....c
tim .....a
top ...a
tuesday ...E.DDB.A
video ....c
wednesday .....CG
weekday ..a
weekend ..a
weeknight .a
what ..a
when .....c
which .....a
whil ....b
who ...AD.Aa
with ....G.a
without ..ac
word ......e
you ...aaadd
your a...dBB
yourself .......a

on ,
and ..a....b
i ..b......a

on 24
7 .b

on a
plan ......e
tuesday ....b

on account
of .......c

on at
al ....e

on by
on ...a

on cal
from ......b
to ......a

on do
it ....c

on friday
and ..c..a
night .........a

on glass
, ..b

on monday
, ......A

on mor
tim .....a

on my
desk .....a
lap .......a

on of
thes ......b
thos .........a
us .........A

on or
i ....b

on person
to .......a

on phon
cal ......c

on purpos
to ........d

on read
for .....a

on saturday
, .....b

on speaker
so ..b
when ....d

on sunday
night ....a

on th
ap .........c
bed ..a
day .....b
estat ......a
first .....B
floor .....b
lawn .....c
map ....a
new ......a
pavement .....c
phon .....C
porch .....b
road a
roof ......c
sofa ....B
street ......b
tabl ..c
third ...b

on thing
i .........b

on this
and .....b

on top
of ...a

on who
say ..c

on with
th ...A

on you
for ........a

on your
conscienc ......a
finger .........b
kne ..b..f
laptop ....a
mind ........a
phon ...b
samsung ....b

onc
a ...aa..c
mor D....bf
th .........b
we .........c
you ...b.....a

onc mor
and .....b

onc we
hav .........a

onc you
hav .........b

only
a ......di
an .......d
ever .b
fair ....a
hang ...a
on .....a
person ...a
say .........b
so ........a

only an
idiot .......d

only fair
that .........a

only hang
out ...a

only say
you .........a

onto
th ......a

open
it ......b
th .........a
to ....c
what ....a
your ....a....c

open th
door .........a

open to
me ....c

opened
by ....a

opened by
me ....b

or
a .........A
about ...a
els ..b..pD
i ..f.fcg..f
it ...b
me ...n
my .....c
night ..a
no ...A
not .....G.A.g
th a....Ac
we .........a
wer ..b......a
you ..a......f
your .....Fa..A

or i
am ..c
wil ....a....e

or night
, ..a

or wer
don ..b

or you
wil ..c

order
, ..a

other
do .......a
girl .......a
men a....a
two .........a
women .........d

other do
not .......a

otherwis
i .....dc

ought
to f.a......c

ought to
be a........d

our
, ..c
agreement .........a
anniversary .....c
bed .....b
cal .......b
daughter .......a
girl ......b
hom ...a
lif ...a
password ....a
plan .......a
quarrel .a
sex .......d
son .......ca
talk .....c
wed .........b
whol .....d

our sex
lif .......d

out
, ..a.d....B
after ..c
and .....Db
at ..a.C.b
by a
for ..a
is c
of L..dG..Be
on ....a
over ......a
th ......C
to ..A..A...a
what a....a..a
when ...b
with ..EA..D.B
without ..B
you ...B..d
your ..e

out ,
and ....b

out of
his ...b
it ..ac
our ...a
pity ........c
th ..baA.b

outsid
our .....a
your ......c

over ,
i .a

over
and .........a
for ......a
her .......a
it ....a.a
my ......a
th .....e.a
ther ..a
when ..b.c
your ....a

over when
i ..b

ow
me .....Aa.Df

ow me
a ......a..B

owed
th .........a

own
, ....b
way .........a

pack
in ..aa

pack in
th ..ab

paid ,
so .......a

paid
back a
for .........f

paid for
th .........c

pal
, ...c

paper
in .........a

parasit
, .......a

parish
council ..b

part
of ........cf
tim ..b

part of
th .........i
you ........d

partner
, d.......a
who c

party
, ...d
for .a

passenger
seat ....b

passport
and ......b

password
, ....d
chang .....b

past
me ..e

past me
and ..a

pastor
said ...a

patienc
is ......c

pay
for ..J..c
me .........b
th ..b

pay for
it .....g
th ...c

pay th
rent ..b

peac
, ..a

penalty
for .....a

peopl
do ....c
from .......a
i ..a
in ......a
lik .......a
on ...c

peopl do
not ....c

peopl from
your .......a

peopl lik
you .......a

percent
of .c

percent of
th .b

permission
befor ..bb

permission befor
you ..c

person
to .......a
you ...a

petrol
station .....c

phon
, ..a
at ....C
cal ..B.E.e
each ....a
her .....a
is ....D
off ..a
on ..b
or ....a
th ....a.a
to ....H

phon ,
no .....a

phon for
me ....b

phon on
th ..a

phon with
me ..b

photo
of ....b

photo of
wher ..a

pick
on ...c
th ..b
up .ca.d

pictur
go ......b
of ...C.EG

pictur of
th ....a

piec
of .........a

pier
at ......a

pil
becaus .........c

pil becaus
i .........b

pillow
, ...b

pin
and ....a

pity
if ......d
me ........a

plain
and .......b

plain and
simpl .......b

plan
to ......a.a

plat
of ....a

plat of
th ....a

play
a b

playstation
go .....a

pleas
, b.a
do A.FC.....F
know ..a
me .........c

pleas ,
and ..c

pleas do
not A.FC.....F

pleas know
that ..a

plenty
for ...b

pocket
, ..c.d

point
of .........b

poison
you .......a

poison you
against .......a

post
your ......e

prefer
a a
you ...c

pretend
to ........f

pretend to
listen ........a

pric
of ..a......d

problem
in .......c

problem in
this .......c

promis
, .........a
you .a

promised
me .a

promised me
a .a

promotion
, .........a

proof
that ....b

proof that
you ....c

properly
, ..b

prov
me ........a
you ..d......f

prov me
wrong ........a

psycho
, .......b

pul out
of ..a

pul
your f

pul your
weight f

punish
me ........d

punishment
for .....d

purpos
to ........d

push
me ......bb

put
a ....cB...B
down ......d
him ..a.ba
ideas ...c
it ...a.DF..c
my .....A
on ........c
out .........k
th ..aA.a...B
that ..c...a
up .........c
us a
you ......b
your ....D.b

put a
littl ....b

put down
, ......a

put him
in .....a
on ..b.b

put ideas
in ...c

put it
, ....b
in .........d
up ...a

put my
fist ......b
foot ..c

put on
that ........a

put up
with .........c

quality
tim d

quiet
and ..c

quit
smok ..a
th ..ae
that ..a
your ..Bg

quit smok
by ..b

quit your
job ..Ad

rais
my ......b

ran
to .......a

rather
be ........d
it ...a
not ...IB
se ......b
tak .......a
than a
we ......a
you ...c

rather be
with ........c

rather se
you ......a

rather tak
th .......a

rather than
later b

rather you
did ...a
had ....a

read
about ......fa
for .....a
it ..a
my .....a
out .....c
them ....b
up .......a
what ....e
you ........d
your ....ea...A

read about
it ......ca

read it
befor .........a

read up
on .......b

read what
you ....b

read you
lik ........c

ready
for .........a

real
boyfriend ...a

really
loved .b
want ........a

really loved
me .b

really want
is ........a

reason
, .c
and .........b
enough ...b
i ...d...b
to ........a
you ........h

reason ,
i .c

reasonabl
amount a
hour a

receipt
for ....c
from ..a..a

reckon
i ........b

reckon i
am ........a

record
our ....b

regret
it .....b
marry ........a
th ........b

relieved
when ........c

remember
it .....b

rent
, .........a
from .a

repair
it ....A...A

report
back ....b
to ....e

report to
me ..a.e

required
to ..d

resign
from ..bb

resign from
th ..bb

respect
for ........a
my a

responsibl
for .......b

rest
of .d

rest of
my .a
our .a
them ..a

restrain
order ......c

return
th ...c.a

rid
of ..dd

right
, .......a
about .......b
as .........b
now ..e......A
to .CC.c....a

ring
, ..ac
her .......c
i ..a
me ..c
on .........c
out ..aa
th ..ADb
with ....a
you ....A.B
your ....a.b

ring ,
and ...c

ring i
wil ..a

ring me
when .....a

ring on
your .........b

ring th
bel .....a
polic ......c

room for
th ........a

rop
in ......e

rop in
th ......d

round
th .ba
when ....c

round th
block ......A
clock .c

rud
to .....e

rud to
my .....c

ruined
my .......b

rul
and .....b
is ...a.a...b
sinc .......b

rul for
you ..b

rul sinc
you .......b

run
, .........b
for ......a
it ..c
out .........b
round ...b
th ....e
your ..c

run ,
th .........a

run it
past ..a

rung
my .....a

saf
for .....a

said
a .........B
goodby ...a
it ..b
no ......b.ae
six .........a
so ..c
wed a
yes ..C.....b
you ......b.E

said goodby
to ...a

said six
week .........a

said yes
to .......b.A

said you
could ..b

sak
, ..b......c

sam
to ........c

sam to
you ........c

sat in
th ....a

satisfy
me .........f

saturday
, .........d
for .a
i .c

saving
in .......a

saw
your ........b

say
" .aB...B..D
, a
about ....a.ac
how ..a
i ..B.AbE
if ....b
it a..b.b.b
jump ..c
no ....HC..Bg
on ..d
otherwis ...a
sh .........c
so ..b.A..a.A
sorry ..g..d
stop ..F
th ..GFB.B
to .........a
what ..a
when ..f
which ...c
yes ..c......e
you ...a.AhBf

say i
am ........c
was .....c

say sorry
to ..b

say yes
to ......b

say you
ar .........c

say your
body .........b

scared
of ......b

school
, ..b...a
friend ...b
gat ......a
run ....b

screenshot
of ....e
th ....a

scrol
your ....a

scrub
th .....c

se
a ....B.Gc
each .......a
for ....b
him ...A
how ...D.f
if ....d
it ...C..a.d
me ........i
my ....E.Cd
no ...d
som a
th ..b.d...B
that ......bb
to .....ed..g
what ....db
wher ..C
whether ....a
which ....c
who ....d
you .aaC..fF
your C.AA.KID.A

se for
myself ....b

se how
you .....e

se if
you ....b

se it
, ......d

se me
as ........b
cry ........a

se th
boy ...a

se to
it .....c

se what
happen .....b

se you
dead ......c

se your
friend ....D
phon ....a

seat
at .....a

seat at
th .....a

second
best .a
tim .....c

secretly
you ........d

seen
it ....a
my ......b
what ......a
with ........d

seen with
me ........c

sel
th ..e..a

selfi
with ..a.c

selfish
cow .......b

send
a ..e
it ....b
me ...DaALDDf
th .a
you ..C
your ..aa..b

send me
a ..d.c
nud .........e
th ....A....a

send your
nud ......b

sens
about a
that c

separat
account ........a

serious
, ..bc
about .........b

set
foot ...b
this .......b
your ....c

set foot
in ...b

settl
for ....a

settled
for ........a

settled for
me ........a

seven
, ..b
day .a

sex ,
no ......a..f

sex
after .a
every .........d
lif .......d
whenever .........b
with .........a

sex after
th .a

sex whenever
i .........b

sh
a ...c...c
agreed ........a
been .....c
can ..B
com ......c
do ..C..a
get .....b
is ..e
know ...d
not ..c
say .........b
tak .........b
want ...b
wanted .........a
was a..c

sh did
not ........a

sh do
not ..Aa

sh got
a .........a

sh has
to ..a

shal
i ..F
not ..b
we ..D......C

shar
a ..c
my ..A.E
of c
when .....a
your .D..h.b

shar a
bed .......a

shar of
th a

shar your
photos ......d

shared
with ....d

shared with
me ....d

shed
be ...b

sheet
on .....a

shel
be ......a

sho
, ..b

shop
and .....b

should
be d..ac
get b
never .d
not A........a

shout
at .....b

show
him ......a
it .........b
me ..aCi.CC
som c.b
up d
you .....B

show me
th ....c
up .....d
your ....c

show up
for b

shower
, ..a

shut
, ......a
th ........c

sick
with ........a

sid
against .a
of c....bda

sid of
th b......b

sign
th ......b..a

signatur
on .......a

silent
treatment .....d

sim
in ....a

sinc
i .b....Aa
it ........c
my ...a
sh ..a
th e..BC..C
you .E.b.j.dcB

sinc th
birth ..a

sinc you
ar .......f
can .......a
told .....a

singl
tim .a

sink
, ......a

sink ,
i ......a

sister
, ........d
about .....b
and ...B
is ...a
on ...a

sit
and .....c
down ..e
in ...a
next .......a
ther ...a.b
with ....a

sit down
and ..c

sit next
to .......a

six
and .......a
hour .........b
in ...b
month ..b
week .........d

six in
th ...b

six week
after .........b

slap
you ......d

sleep
, .c
alon .a
at .a...Aa
in ....GbBab
on ....Ad
outsid ......a
together .........a
with ....Aca..l

sleep ,
and .a

sleep in
th .....eAbb

sleep on
th .....h

sleep with
me ...G.A...o
your .....c

slept
with .........e

slept with
me .........e

slot
at ....a

smash
your ......c

smel
your ....e

smil
at ........c

smok
by ..b

snap
map ....a
your ......a

sniff
your ....a

so
ar ......bc
as ........a
be ......a
com ..f
do ..b..Ad
get ..d
giv ..a
hand ..d
he .....b
i EFEEc.Ea.A
is .........a
it ...d.bF..a
leav ..c
let ..D......A
long a...a
much ca...a
my .......e
needy .......d
no ..C
now ..CB.h
smal ...d
stay ..c...a
stop ..a
tel ..a
th ..D.a..b
that ..AcecB.dC
ther ..Db.....A
think ......d
tonight .........b
we ..G
you F.C.DbEAi
your ...e.d

so ar
you .......c

so be
nic ......b

so do
not ......c..a

so i
am .....b...C
can ..bFcJKHK
do .......e
go .......a
hav ..B.EeEC.B
keep .......c.a
know ..a.g.C.C
se ....b
should .........a
think .........c
want .......c
wil ..C...b.bA
would ......iEc

so it
would .....b

so long
as a...a

so much
as .b

so that
i ..aEf.B.b
is ...b
you ..E..c..a

so you
ar ...a
can ..CB..C
could ........d
do ..a
feel .....b
hav ..D......f
know .....b...B
wil .....CB.c
would ........b

social
media c

sofa
, ..d

som
point a
tim .....a

somebody
els ......b

someon
as .......c
in .....c
who .........d

someon who
wil .........a

someth
about b
for ......a
i ..a.c

someth about
it a

someth i
wil ..b

somewher
, ...a

son
, ........c

soon
, a

sooner
not ........a
rather b

sooner rather
than b

sorry
to .....a

sorry to
my ..c..a

sort
yourself d.a

sort yourself
out d.a

spar
room .......a

speak
to .....b

speak to
me .....a

speak when
my ..b

speaker
so ..b
when ....d

speaker so
i ..b

speaker when
i ....b

spend
money .....b

spent
on ..a

spit
me ........c

split
it .........a
th .......a

split th
bil .......b

spoiled
th .......b

spok
to .....a

stag
do ....a

stand
next ........a

stand next
to ........a

start
to .b
whil .........c

start whil
you .........c

statement
, .......a

station
in .....b

stay
, ......b
hom ...e..A
in ..eiCdCa
long ..d
on ...BiD
out .....a
ther ...baa
together .........a
under ..a
with ..BADb

stay ,
i ........a

stay in
my .....b
th ...A
when ...c

stay on
my ......a

stay out
of ...C

stay with
me .....d

stayed
for ........a
with ........a

stayed for
th ........a

step
down ...c
up j.b

stick
with .........a

stil
be .......c
got ......e

stil got
th ......e

stop say
no .........a

stopped
lov ........g

stopped lov
me ........c

streak
, .......a

stream
to ....b

street
party ...b

subject
of .a.......a

subject of
children .a

such
a .......k

suit
me c
you ........a

sunday
, ......B
lunch a....a
night ....a

sunday lunch
with .....a

supposed
to ..b......c

swallow
th ......f

swallow th
lot ......b

swap
, ....a

swear
, .....a

swear ,
you .....a

switch
it ....C
to ....a

switch it
off ....C

switched
on ....e

switched on
, ....a

tabl
, ..c

tag
in ....b

tag in
your ....b

tak
a .....G.a
away .....h
back .....a
it ....a..A.a
my .....B
no .........b
on ......b
our ......c
th ...D....EC
that ..d
twenty .........c
two ........a
you ..ac
your .....jA

tak away
your .....c

tak back
th .....b

tak it
as ....b
back ......a

tak th
boy ......b
bus ......B
children ......d
condom .........b
dog ......C
hous .......a
kid ..E..Ef

tak twenty
minut .........c

tak your
cloth .........b
phon .....a

taken
seriously b

talk
, .......b
back .....c
in .......a
to ..af.f
you ...a

talk about
it ..b
your ......b

talk in
th .......a

talk on
monday ....a
sunday .....a

talk to
a ......b
your ...e

talked
about ..b
to .....a

tast
it .....c

teach
you .....g

tel
anyon ......a
everyon .a....d
him ..dd
me F.AMh.J
my ......D
our ......b
th ..c...fa
them ..da..f
you ...DHEK..B
your .A..GbgA

tel me
again ......a
everyth ..b
that ........e
when ....b
wher ....b
who ....b
your ..d

tel th
kid .......a
whol ......a

tel them
about ......b

tel you
th a
to ..h......a

tel your
family ......b

ten ,
and ....a

ten
day .........b
kilos ..b
minut .....b
oclock ..c

ten minut
lat .....a
to .....a

term
for ..ca

text
me ..b.bA

text me
back ..b

th 12th
and .....a

th
3rd .......c
abortion ......a
account .a....ca
afternoon ....b
airport ........b
altar .........a
answer ..b......d
ap .........c
apology .....c
arrangement ....b
atmospher a
attitud ......c
baby ...BAE..aB
back .....I
bank ..B..A.a
bar ..a.a
barbecu ..a
bath .a....c
bathroom ..B
be ..a
beach ....B
bedroom .....aF..h
belt .....ce
bil ..a.aa.f
bin .a...aGa.C
block ......A
boat ..b
boundary c
bowl ...aa
boy ..C...e
bridg ......c
budget .....a
bus ......A
butcher ......b
cabinet ......c
cal ....c
cameras ....b
car ..b..a
cat ..BF.....B
caus .......b
chain .....a
chair ...c
chang ..a.b
channel ........a
chat ..b.b
children a.BC..c..B
chip ....c
choir ..a
city .......a
cliff ......b
climb ...f
clinic .......a
clock .d..a
club ...D
coffe ....a
cold .....f
condom ....a....g
consol .....a
corsa ....d
council ....a
cover .........d
credit d
cross ..c
cupboard .a
curtain ..a
dark .....a
dashcam ....f
day .aBaa..b
deal ....a....f
decision ..d
dentist ..a
deposit .......b.a
dish .....a..aa
dishwasher .......d
divorc .........b
doctor ......Cc
dog .aDF..AC.A
doghous .....b
door .....b.D
doorbel ....b
driv ....c
drummer ...a
end ..A...D..a
entir .a
estat ......c
even ..fa.Bb
family b.AD.b
farm ...b
favour ...a
fe ...b
film ..C
final ..c
fir ......b
first ..b.....b
fiv ..ca
floor .....a
flower ........b
freezer .....a
fridg ...DC
friendship ...c
garag .....b
garden ....B.E
gas ....B
girl ...b
good .....b
gps ....b
ground ......b
group ....a
guilt .........b
gun ......e
guy ...a
gym ..a.c.E
hal ..B.a..b
hallway .....b
head .......a
headset ...b
heat .....e
hen ...a
holiday .....a
hom ......a
honda .....b
hotel ....c....e
hous b...b.bb
idea ........d
ivf .........b
jar .....b
job ......A..a
joint ....Ac
judg ......c
kid a..CB.Aa.B
kiss .........a
kitchen B.....J..B
kitten ......a
landlord .......b
last .b.f..a.AG
lat ....a...d
lawn .....b
lawnmower ........a
least .......a.d
length .....a
light .....a
lin a
lingeri .........a
list .....b.b
liv ....a
location ....bb
lock ....b
log ....c
login ....g
lot ......a
loung ....b
man ...E
marriag .........a
massag .........d
mat ...a
menu ..a
messag ...b
mileag ....b
milk .......a
minimum .........d
minut ......a
miss ......a
moment .a....b
money .....b
month ...Ca
morning ....a
mosqu ......c
mother ...a
motorbik ..b
naked .........c
nam ....fa...a
nanny ....d
nappy .a
neighbour ....ca.a
new .a.D
next ...aabBE
night ....A.Eb
nos ..e
not ....c.e
offic ....b
on ....A..a
only .c.c...C
other E.Bf.B.G
oven ....D
pag ......a
pan .....c
paper ....b
parish ..aa
park ......C
parrot ......a
party ......D
pavement .....c
pension ..a
petrol ....a
phon ..d
pictur ......c
pier ......c
pil ......c..c
pin ..a
polic ..CD.Ec
porch .....a
pound ......d
pram ..a
pric ....ad...b
problem .......e
prostat .........b
pub ..B...B
puppy ......c
rabbit ......a
rain .d...d
reason .aB....f
receipt ..a
record .....c
rent .....bD
rest .c.d.....a
restaurant ....bb
rig a
right f...a
ring .........g
river ......f
roof ......a
room ....e...d
rop ......c
rota ...a
rout ....b
row ..cb
rul .....d
salt .....c
sam ..A...B.ac
saving .......a
school ..G....b
screen ..a.e
screenshot ......b
seat ..c
second ....b
shed ....C
sheet ....ca...d
shelter ..b
shop .A....A.C
sid ......c
silent .....d
smal .....b
sofa ......CC
sol ........b
soup .......a
spar .........E
spirit a
stag ....a
stair .....a
statement ....a
subject .a.......a
suitcas ..a
tabl ..a.aaC
talk .......a
team ...b
tear .......b
thing .....c...a
thread ....b
ticket ...b
til ..a.b
tim .g.Ec
toilet ......a
ton ..a
train ......H
tuesday ...a
two b.B
uber .........d
vet a..B..D..A
vicar ...a
video ......e..d
visa ........a
vow ..b......b
waiter ........a
waitress ........b
wal ..B.A....a
ward ...a..a
wash ......B
way a..bBb.f
wed ...b....c
week .......b
weekend ..a.B....d
wheel .......a
whol aa.BbA
wi .....a
wifi ....Cd
window .b..E
wiv ...d
woman .........d
women ...e
word .......c

th account
, ......a

th bathroom
on .....a

th bedroom
, .........d

th birthday
cak .....a

th bus
than .......a

th cat
go ......c
wil ......a

th caus
of .......b

th children
and ......b

th climb
wal ...a

th cold
shoulder .....c

th condom
off .........d

th credit
card d

th dark
, .....aa

th day
i .b
of .......b
you ......d

th dog
, .b....D
get ......b
go ......a

th door
to .........a
wil .....a

th drawer
and ..c

th eg
timer ...a

th even
class ..a

th final
say ..a

th first
night .........d
tim .....b

th fiv
a ..ca

th food
bank ...a

th friendship
with ...b

th hal
is .......a

th hen
do ...a

th hom
offic ......b

th hous
, ......ab
in b
is .....b
without ...a

th joint
account .....a

th key
to ...a

th kid
, ....a
and ..B.....b
ar .......a.a
from ......e
off c.a
to .....BD

th lad
at .........a
from ...a

th last
on ......b
tim ...d

th least
you .......a.c

th length
of .....a

th library
, .....a

th list
, a
on .......a

th nam
ceremony .....a

th nanny
cam ....d

th new
on ....e

th night
feed .......a
in .....b
shift ...c

th on
from ......a
who ....G

th other
two .........a

th parish
council ..b

th phon
and ..a

th pier
at ......a

th pric
of ..a......d

th problem
in .......c

th promotion
, .........b

th reason
i .......b
you ........b

th receipt
from ..b..a

th rent
from .a

th rest
of .d

th right
to ....b

th ring
on .........c

th sam
to ........c

th saving
in .......a

th school
gat ......a
run ....b

th sheet
on .....a

th silent
treatment .....d

th sit
, .....a

th sofa
, ..a

th spar
room .......a

th stag
do ....a

th subject
of .a.......a

th tax
return a

th thing
with .....b

th third
tim ........a

th til
slip ..b.d

th tim
you ....a

th two
of b

th way
hom .......a
i .......a.a
you .....a..b

th wed
is .......a
you ........a

th whol
room ....b

th wi
fi .....a

th word
for .......c

than
a .........a
i ...b....a
later b
me ........a
se ......c
you .....aaca

than me
, ...a

than se
you ......c

than you
, .......d
do ........a

thank
me ...b.....b
to .......k
you ...C.A.J

thank to
you .......e
your .......e

thank you
for ..A

that
, ..BCA.C..A
a .....aA..b
after ..ca
again ......a
band .a
beard ..b
befor ......b
church ...a
com ....d
concert .....a
dog ...c
door ......c
dress .....b..a
firm ...d
for .........a
go .c
has ........b
i ..AB.CD.cA
in ......c
is .ab...CaBa
it ......B
job ......b
messag .....a.a
my ........a
neither .........a
night .....D
offic ...c
on ...a
onc .....a
party .....b
phon ..b...e
remark .....b
reunion ...a
sam ....a
smil ........d
tak a
th ..B...F
ther ...b
to ...A
ton .....c
video ......a
was ...AB.GH
way ...c
we e.BD..Acc
you b.b..A..d
your ...d

that befor
you ......d

that i
am ..D...B.bD
hav ..b
would .......aa

that in
mind ......e

that is
a .......A.b
al ......c
an ..e
how ....c....b
it b
my a..a
not ...C
th ....c..a.c
what .c..Bb...A
why ........d
worth .........c
you .......b
your .....a.f

that on
th ...c

that onc
mor .....a

that smil
at ........a

that we
hav ....a
never .a

that you
ar d.AA.....b
wer ....a

thatll
be ......a

them
, .a.e
about ......b
back .....b

them about
th ......b

them back
when .....a

then
i .C....E
it .a.a
sh .........b
th .........d
we ...c.....A
wel ......c
wer .....a
you ..b......d

then i
am ..C
wil ....c

then it
is ...b

then we
can ...a

then wel
se .....a

then wer
even .....a

then you
can ..c..c

ther
, ..c..c
a ....A.cC
ar .........b
for f
go ......a
is .c......c
no .....a.a.c
noth ....d
on .......c.a
til .....b
to ........e
wil .....c...B
you .......a

ther ,
that .....a

ther a
lin b

ther for
me a
you a

ther is
not .c......b

ther to
be ........b

ther wil
be .....eC
not ......b

therapist
not ....c
say .........a

therel
be .....cd

therel be
no ...b.b

thes
day ......b

they
ar ..e..eA
com a...a
do ......a
wer ........a
wil ......b

thing
, E......d
about ......b
i .........d
up .......d
with c..a.b.a
you .....b...d

thing ,
you .......a

thing i
ask .........a

think
about ..b..e..b
how ......a
i .......Ac
it ..d
my ........b
of ..E......b
on ...b
you a.c

think about
it .....b
that ......c

think i
am ........d
would ....a

think my
family ........a

think you
hav ..a

third
on .....a
tim ........a

thirty
four .....a.e
minut ....b
year ......b

thirty four
and .......a

this
, ......f
and .....c
argument .....a
end ......a
family ...A...c
happen .....a.aa
hous .a.....b
is .......b
marriag .......e
on ..aa
relationship a
tim a
week ......BB
weekend .......D
whol .......c
would .......a
year ..AE..CC

this happen
again .......aa

this hous
sinc .......b

this is
a ........a

this whol
mess .......a

thos
ar ..b
girl ..b
peopl ...c
photos ......c
pictur ......b
tear ........a

though
you .........a

thought
about ..a

thousand
rupe .....a

thre
day .....f
strik .....b
tim .........e

thre day
in ........a

thre tim
a .........a

thre week
sinc ..b

threesom
with .........a

through
me ...d
th ...Fa
with .........b
you ........d
your ..B.dA...G

through you
, ........d

throw
a ......b
your .....e

thumbprint
on ....c

thumbprint on
your ....b

thursday
with ...a

ticket
, .....b
for .....b
to .....d

til
i ..c..a...C
jun .....a
money ......b
sh ...a
slip ..b.f
sunday .....b
th ..C.Ba
you ..a.afc..c

til i
say ...c

til th
wed .........a

til you
ar ....a
hav .....b

tim
, .ecA.....A
a .........a
alon .......a
and .....ea
i ..C.B....B
it ......d
my ........a
you .H..fed..B

tim alon
becaus .......a

tim and
i ......a

tim i
would ........b

tim you
left ....b
se ...b

tired ,
you ........b

tired
is .........f
or .........a

tit
for .....c

tit for
tat .....c

to
a a.C.a..g.a
act b
agre .a
annoy ........c
answer ....b
ask .bba.caab
avoid ........c
be dc.AA.BCa
becaus .....a
bed ..b...B..b
blam .......c
block ..ad
break ......a
chang d.b.B
choos ..D
church ..b
clear ..a
cook ..a
cut ...b
do a.aCFEA.G
door ...a
each .b
everyon .b
fail ........b
feel f........b
follow .........d
get bb.CDBA.ja
go ....C.C
goa .....a
hav bBC.a..Bca
hear GBBCa....H
her ...B....AB
hold .........a
humiliat ........a
hurt .....bc.c
i ..BBaBa.AA
if ..BaaaAC.a
improv c
in a
iron ..c
it ..d.c..dad
keep .AaB.B.C
know C.C.cFB.BA
lagos ......a
leav A..a.D..cC
let ....a
liv ..B
look ..c......a
los ..c
mak ......ABf
mass ..c
me bbc.de.aEb
min ....d
miss ........a
my cC.BedbA
myself ....D..a
next ......b
no .........a
not .b
obey ..d
other ......a
pack ..a
pay .....b
phon .....a
plan .......c
prov ....b....a
punish .....a..a
quit ..cb
read ..a.e.a.A
remember ..a
repair ..A.....A
return ......a
ring ...B
satisfy .........b
say .C....Da.E
scar ........a
se ABa.gDCaAc
seven .........c
sex .........a
sh .......b
show ..B.....aa
sinc .....b
sit ..A...C
sleep ..A....A
sorry .......a
spit ........c
stay B
step f
stop .GD.EG.F
tak ..b..E.B
talk C.....F
teach .....c
tel D.BF..C
th IaA.A..AbB
thank .......d
that ...a.b...B
this .......a
tim b
treat a
trust a
twenty .........a
we ....c....c
when ..C.....b
wip ........a
work .....b
you F....aAai
your BBAabaeaAb

to annoy
me ........c

to ask
me ..a
that .....c.b
you .bbaabc..b

to be
a a.A
abl ..a
availabl .........a
intimat .........a
kept c
mindful a
mor b
my ........a
near ........b

to becaus
of .....a

to bed
, .......a.a
and .........e
when ..a
without .....a

to cal
me ..b

to check
that ....b

to do
not ..c
someth a
th .......c

to feel
valued a

to follow
through .........b

to get
away .......ac
even .....b
out ........a

to giv
me ..b

to go
and .........a
to ...A

to hav
a a
no ...d
to ......c

to hear
about ........a
what ....b

to humiliat
me ........a

to hurt
me ........d
you ......b

to i
am DaaB.....A
do ...A.....B
hav cc.A...C
need .........a
wil .AA...a..e
would ..C......B

to if
i ...a
you ......B

to iron
my ..c

to it
is ..b.....a
would a

to keep
her ..c
me ........bc
th ..b

to know
what ....a
wher ....e

to leav
me ........d
th ...a

to mak
me ........k
sur ....d

to me
and .....aD
as ....a
at ......a
in ..A......b
on .........b
that b

to meet
them .........c
your b

to my
book .......a
brother ..a..a
kne .......a
mother ..b
parent ..b
phon ....a
sister .....c
tablet ....a

to myself
for .....a

to next
tim ......b

to obey
me ..c

to pay
th .......a

to plan
th .......a

to prov
you .........b

to punish
me ........a

to read
what ..b
your ....c

to repair
it ....A...A

to ring
me .....a

to say
, b
about .......c
if ....b
no .........b
yes .........a

to se
a ....A..b
if ....d
som a
what ....e
you .........a

to send
me ....b

to show
me ........c

to sinc
you .....b

to speak
to .....a

to spit
me ........c

to stay
in .......a

to step
up f

to tak
it a

to talk
about ........a

to teach
you .....b

to th
dog .....a
end .........a
ground ........a
gym ..ba
hous ......c
last .b
mortgag ........a
offic ...a
other ........b
pound ......d
wal .........b

to that
concert .....a

to treat
me a

to turn
down ...a
off .....a

to until
you .a

to when
you ........b

to you
, ..B...G.b
ar .......c
can ...a
hav ........c
than ........g
wil ..b
would ...b

to your
ex ....ba
friend ...D..c
mother ...b..A
phon ....d
sister ...c
stupidity .......a

together
or ...a

told
her ..DA.....d
him ..d...B
it .......a
me ..EI.BEAHD
my ...F...a
no ..a......e
th ...a.e.Ac
us .........b
you ..gDCB...A
your ...a

told her
that .........a

told him
i ...a
so ..a

told me
you ....c

told my
sponsor .......a

told th
kid .....f
landlord ......a

told you
to ..b
which ..b

tom
, a

ton
it b

ton it
down b

tonight
, ..b......A
i .....b
or .....b

tonight ,
i .....B

tonight and
i a

tonight i
am .....b

too
, ....c
long b
many ...g
much f

took it
off .........b

took
me .........A
th .......Db

top
of ...a

total
agreement .a

touch
, .......b
my ......a
with ...a
you .........g

tour
, ....b

toward
th ..a

toxic
and .......b

track
your ....e

track your
car ....c

tracker
ap ....a
under ....c

treat
each a
me g.c

treat each
other a

tried
to ......b

trip
from ........a
with ...a

trust
issu .......b
me .........b

trusted
me .........a

truth
is ........a

try
and a
harder c
it ..b......a
to a.F...cDa

tuesday
, .....a

tund
and ..a

turn
down ...g
into .......a
me .....a...c
out ..a
to ..B
with .b
your ..h.c

turn down
th ...b

turn me
down .....a...a

turn off
your .....b

turn up
at ......c

turn with
th .b

turned
me .........c
my .......a

turned me
down .........a

twenty
minut .....AB

twic
a .........b
as .....a

twic a
week .........d

two
beer ..a
hundred .........d
of b.Dc
peopl ....a
street a
week .....d

two beer
on ..a

two of
us b..d

two week
of .....a

under
a ......c
no .d
th A.DE.AbA.d
your ....b

under th
cover .........a

understand
that .........c

unfriend
every ...b
th ...a

unless
i ..ded
you ..B...h

unless i
am ...c
com ...c
se ....a

unless you
com ......a

unlock
it ..b.c

unlock it
and ..a.c

unlocked
, ....a

until
i ..d.fbCD
it .........b
sh .....a
th .c..a....A
we B
you ..C.Kjd

until i
am .........b
can .........a
hav ..c

until you
beg .....a
com ......b
hav .....d.B.D
say .....b
stop .a

up ,
and ......a
so .........a
you ..b

up
and ..a.....b
at ......a
for ..aa.EBA.e
his ...c
in ..B
is .....a
on .....cd
our ......b
th ...e...b
to ..aG..C.Ef
when ..c.c
with ..BC
within ....b
your ..Ic.a

up and
put ..a

up at
six ..c

up for
it .........c
me a
you .........a

up in
hospital ......b

up on
it .......b
me .....a
th .....a

up to
me ..b......a
my .........a
you ........C

up when
it a

up with
it .........a
me ......g
you ......D

up your
mind ........a

upset
, ........a

us
, ...b.b.a
a .........A
at .........a
both E.....g..A
common b
her ....a
keep b
me ....d
se .....cc
th ..c..b.f
to a...C....B
two ...d
your ..c....a

us ,
and ...e
i .....e
that ....a

us both
into ......a
off ......a

us common
sens b

us in
it ......b

us to
be d

used
to .CA.AGEBE

used to
be ...b

useless
with .......c

video
cal ....a.C

villag
and ......a

visit
from ...a
is .....d

voic
, .....a
down ..a
not ....e

vot
against .....a

vot against
me .....a

wait
for ...a....c
in ...c
until .........C

wait for
my ..b
th .......a

wak
you .........c

wal
if ......b

walk
and .b
away ......a
back .....a
hom .....d
in ........c
out ..AA..e

walk away
and ......a

walk hom
, .....c

want
, ...A
a a...b.BE
an ......a
is a.......g
it ..a......a
me ..A.....e
my ...c
sex .........c
th ..Dah
to HD.CB.a.AB
total .a
us .........C
you .a.cF..ABa
your ....c

want is
a ........a
for b

want it
on ....a

want to
be ..B......D
feel d
know ....b
look ..a
se ..d

want you
to a...F

wanted
, .........a
me ........b
to .......B

wanted me
to ........b

was
a ...DCb..C
fin .......a
for ....d...e
hurt ..a
i ...a
in ....c
just ..da....b
meant ........a
my ..CA....AD
not .....C.d.a
raised .....a
right .....e.c
sad ......a
said ....c
taught .........a
th ...d.d.B.b
to ........f
watch .........a
wrong ....C.A
you .......a
your .......d.a

was for
show ........b

was i
wil ...a

was in
th ....a

was th
last ...b

was upset
, ........a

was you
who .......a

was your
idea .........b

wash
up ..a

watch
it ......c
me ........a
telly .........a
your ......b

watch your
back ......d
ton a

way
, .........A
of .....c..c
to .........b
you .....a..b

way hom
from .......a

way i
lik .........a
se ...a

way of
tel ........a

we
agreed ..c..c
ar b.....e..c
argu ......a
both B.HE....b
can e.d
did .........b
do A.Abab.A.C
each .B
eat .......b
finish .....a
go A........b
had ........a
hav aaa...D..b
hug .a
keep b..c
land .........b
leav ..c
lost .......c
mad .........b
mov ..a
need b
never .e
on ......a
ought b
say c
se ..c
should c
skip ...a
sleep .........a
stil ......a
swap ....a
talk ....c
wil b
would ...b

we agreed
i ..a
on .....a

we ar
in ......a
not ...b

we both
know ........cc

we can
not .a
talk ..a...a

we do
not ..Aa.....H

we eat
at .......a

we go
to .........a

we hav
a ..a
been .........a
no .......b

we keep
our ...a
th a

we land
in .........b

we lost
th .......d

we mad
a .........b

we need
to a

we ought
to b

we said
wed a

we se
my ..e

we skip
th ...a

we talk
about A
on ....a

we us
th ...a

we wer
happy .......b

wear
it .........a
me ........a
th ..b.g
that .....b
what ..c

wear me
down ........a

wear what
i ..d

wed
, .........b
and .....b
dress ......c
hav .......c
i ...a
is .......a
you ........a

wednesday
, .........a
and ..a..a...b

wednesday ,
and .........b

wednesday and
i ..b

week
, .....a.F.a
and ..a..D
apart .......b
i .........C
is .........e
of .....e
sinc ..b
without .........c

week ,
so .........d

week after
th .........b

week and
i .........a
you ..b

week sinc
th ..b

weekend
, ...b
in ....b

weigh
th ....a

wel
, ....cb
don .......a
hav .........a
se .....ad
talk ......a

welcom
to ..A....BA

went
in ......b
out ....a
to .....c

wer
a ......b..a
at ....d
don ..d
even .....h
glad ........a
go .........a
happy .......b
hop ........a
in ..D......A
married .........d
mov ...a
not .......f
on .........a
relieved ........b
think ........a

wer a
coupl ......a

wer engaged
, .......a

wer relieved
when ........b

wet th
bed .......a

what
, ......a
com .....a
do ...c
go ........f
happen .....b
happened ......b
he ....b
i dBa.EAbBB
it .....c
kind ..a....a
matter .........A
may .b
min .........e
sh ....d
th .....a..cf
tim ....cC
to ..b
was ....g
we ..b
you B..IcbaBeF

what com
to .....b

what do
you ...a

what go
on ........c

what happened
at .....a
to ......f

what he
say ..a

what i
am d
did ......a
lik .......a.f
mean c
need ........b
think ...b
want .........c
would a

what it
is .....c

what kind
of ..a....a

what matter
to .........A

what sh
say ....a

what tim
you ....c.C

what was
said ....c

what we
agreed ..a
had .......b

what you
ar ....A.C.bB
did .....ci
eat ..c
hav .......b
mad .......a
really ........a
said .....g
two ....b

whatever
th .e
that d
you ....da

whatever th
reason .c

whatsap
, ...a

when
a .........c
he .....c...b
hes .....e...e
i GaaA.EaE.c
it c....C...B
my a.g.Bb...D
sh ...Bch
th .AAC..F..A
they .....ca
we ..d.E
you D.CCda.aAA
your ...dA.C

when i
am c.aecC...C
ask ..c......b
cal ..a
can ....a
com .........b
get .....b
hav ..BC..C
lik .........d
reach .........b
say .........A
speak ..a
want .........b
was ......c

when my
father ..c
wif .....c

when sh
say .........d

when we
do a
se ..b

when you
ar a.......B
arriv ....a
com b...f
cry .......a
do .b
drop .........a
get ..da.C
hav ..a..j
leav ....b
say ........a
stay ......c
took .......b
unlock ....C

when your
mat b
mum ...d

whenever
i A........c
you ..B.aa

whenever i
want .........a

wher
i ..c....b
it .........c
you .AA.f.AGAD
your ...AD.d

wher i
can ..c.a..c

wher it
is a........a

wher you
ar a.D.g.EB
do ...a
hav ....a

whether
or .........a
you ..e.b.C.C

whether or
not .........a

whether you
lik ..b

which
of ...b..b

which of
your ...b

whil
i ..cbbB.EDC
you D.B..C.II

whil i
am ..aabB

whil you
ar ..B.c.e
wer ...a

who
can .......a
did .....a
forget ........a
go ...b
has .a
is ..e.c..d
knew ...b
leav ......b
liv ..b
lost .....a
said ..b
say ..a
walk .....a
wil .........h
you ...diE.HAD

who can
not .......c

who do
not ...a

who is
in ....c

who knew
you ...a

who say
when ..b

who walk
out .....a

who you
can ...d

whoever
cheat .....a
you ....b.c

whol
mess .......b
room ....b
world .a

why
i .......bCF
we .......a
would ...b
you .......Eh

why would
you ...a

why you
do ........b

wi
fi .....a

wi fi
password .....a

wif
, .........D
do .........c
friend ...b
phon ....a
to .........b

wil
accept .........b
after ...b
answer ..a...a
as ..a
ask .....GI
assum ....c
be B..Adb..bC
beat ......c
becaus .....b
befor ...b
blank .....b
break .....Bc
bring ....a.B.d
burn ......e
cal ....BFD
cancel .....c
cheat .....e
check ....b
choos ..c
com ..A.a....C
cut .....dd
destroy ......a
do b.d.b..Ca
drown ......c
eat .......a
embarrass .....c
end ......b
everyth .a
feel .a
fight ......b
find ..A
flirt .....b
freez .....c
from .a
get ..A..c
go a..CbBD.b
hav a..Abbd
he ........b
hear ..A
hid .....b
hit ......c
humiliat .....d
hurt .....Ah
i A.AA.A.ACa
if .....c...b
ignor .....d
instal ....aa
is ........b
it ......E
jump ......c
just c........b
keep ..GAcDDa.a
kil ......i
knock ......c
know ....c..a
leav ..A..B..A
let .........a
lock .....b
look .....AA
mak .....e..A
mov ......B
my ....a....a
need ......a
never .BBA
no ..bdbc
nobody .a
not JBBBACbE.A
on ......a.ca
open ....a
out ......c
pay ..C......F
pick ..b
poison ......d
post ......g
pour ......c
prov ..c
punch ......b
put ...cB.c
quit ..b
read .....c
regret ..B..e
report ......b
ring ...F.EB..A
ruin ......c
run ......c
say ....CDA..E
se ..A..b
send ..B.D.c
set ......d
sh ........b
shar ..A...d
slap ......c
sleep ......H
smash ......c
snap ......b
sort ..a
start ......c
stay ...a.AA
stop ......A
tak ....A.A
tel ..B.BCaGCD
th .a.a.C.E
thank ...b
that b.a
this .......b
throw .....c
track ....e
turn ..a
two ...b
wait ..b
wak .........c
want ....c
wash .....a
we a.AA
wear .........c
wed ...b...b
what ......C
when ..A...b
wish .....b
withdraw ......b
writ .......a
you ....AbCae
your ..G.....b

wil ask
again .........b

wil be
a ..b
ask ....b
at .....C
choos ..b
consequenc .....b
in ..b
on ...c
read ......a
sorry ..A..bb
tel ...a
ther a

wil beat
you ......a

wil becaus
you .....b

wil befor
you ...b

wil blank
you .....b

wil break
up ......B
your ......e

wil bring
my ........b

wil burn
your ......d

wil cal
you a

wil cancel
your .....b...a

wil check
your ....b

wil com
hom .....a

wil cut
off .....dA

wil do
not ..h.c
someth a
th ......A

wil driv
us ......b

wil drop
th .........a

wil embarrass
you .....b

wil end
up ......c
you ......a

wil fight
you ......b

wil find
th .....a

wil flirt
with .....c

wil get
even .....c
it .........d
my .....a
you ......f

wil giv
you .....a

wil go
on ....d....b
to ..a

wil hav
th .....a
you ......e
your ....a.a

wil hear
about ......a

wil hid
your .....c

wil hit
you ......e

wil humiliat
you .....d

wil hurt
myself ......c

wil i
am abJ...C
do .......a
lost .......a
said .........a
wil .C.BBccF
would b.b...A..C

wil if
you .........e

wil ignor
you .....b

wil kil
myself ......d
you ......b

wil leav
if ......B
th .....A
you .....d

wil lock
you .....a

wil look
away ....C

wil mak
sur ......f
you .....eA
your .....a

wil need
a ......b

wil out
you ......b

wil pay
for .....c

wil post
your ......d

wil put
a ......b
th .....d

wil read
your .....c

wil regret
it .....c

wil ring
my ..a

wil say
sorry ..b

wil se
to .....da..a

wil send
your ......c

wil shar
your ......c

wil slap
you ......c

wil sleep
with .....b

wil sort
yourself ..b

wil tak
away .....c
it ....a
our ......a
th ..GB.Ca
your ..aa.g

wil tel
everyon ......d
th ..c...c
you b....BJ..C
your .AB...d

wil thank
me ...c

wil throw
your .....c

wil track
your ....c

wil us
it ......a

wil wak
you .........c

wil want
to ....b

wil when
i .........b

wil wish
you .....b

wil writ
th .......a

wil you
ar ..a..F.c
can ...e
do ..B
wil ....a

wil your
silenc ........c

win
and .........a

winter
, .a

wip
th ..a

wish
for b
i ........h
is ....b
you .....d.D

wish you
had .....c
would a

with
a B....DbdD
al ......a
an ....a
another ......d
benefit .........c
both .....d
colleagu ...a
her ....aB.Ae
him ..A...a
it ...D.....f
marcus ...b
me C.dcbA.EAc
money .......c
my b.ACC.A
no ..D..a..aF
on ......d
opinion .......a
other b
someon .....a
th a..Aa..Bc
that ...b
them .......c
thos ...a
us a.a....C
what ....c
whom ....b
you ...BAEC.DA
your aa..DDCfBc

with a
fac .........a
knif ......a
stick ....a

with al
your ......a

with another
man ......c

with me
, ..e...d..C
and ......a
for ........b
on ..b
when ..a

with my
ex ..a
friend ...a
parent .....b
sister .......b

with other
men a

with th
boy .....d
clock ..a.b
drummer ...a
engin ...a
kid a.......b
rent .a

with us
, .....a

with you
if ......E
ther .....a

with your
best .....b
ex ...F
friend ...A

withdraw
th ......a..b

within
reason g

wiv
in ...a

wiv in
our ...a

woman
, .......f
who ......b
would .........d

woman ,
you .......a

women
and ...A
at ...b
do .........a

wonder
what ......b

word
at ......c
for .......a
from ......c
i .a
is ..c
on ..a
to .........c

word for
word ..a

word from
me ......c

word is
final ..c

work
, .....B
at ....g
dos .......a
for ...B
is a
on d

work ,
so .........a

work at
th ....a

worked
out ........a

worry ,
i ......a

would
appreciat f
ask b..C
be ...aD.aBc
better ..c...a.D
cal ...a...a.a
do .a...d..A
expect .........c
feel ...eb....a
find ......a
go ......E..a
hat .....ad
hav ...a..bebb
hop d
just ....b
lik b....BD.aB
look ......d
lov a.aCAC...J
mak ......b
need ....a
never .H
no ...a
not CB....geC
only ....b
pick ..a
prefer a.....B
promised .a
rather CC..DAE..C
say ......b.cf
se ...b..b
sooner ........c
stil ......B..A
suit d
tel ......B
think ......d..c
want b..be.C..e
you CJLCMDJOLR

would appreciat
it a

would ask
you a

would be
careful ......d
good .a
happier ........a

would been
a .......a

would do
it .....b
wel ..a

would go
on .........a

would hat
for .....bc
to ......a

would hav
you ...e

would let
you .....a

would lik
her .........b
it ...c....aC
less a
my .........a
som e
th b...e....B
to A..AA.Aa.A
us ...A.....A
you c.H.ABBH.A
your ....a

would lov
it ....b
to ..a.F.c

would need
to ....a

would prefer
that ...a

would rather
be ........d
not ...HA
se ......b
tak .......a
you ...c

would say
that .........a

would se
to ......a

would sooner
not ........a

would suit
me d

would want
a ....c
that a
you .........c

would you
pleas c

wrecked
it .......a

writ
" .....a
it ..e
th .......a
to ...b.D

writ to
you ...b

written
on ..a.....a
th ......b

written on
th ..b

wrong
and ..a
with .......a

year ,
and ...c

year
ago .........b
and ...c.A
i ...A
of ...a..f

yes ,
i .....a

yes
at .........a
in .........a
to ...a..aa.E

yes or
no .........A

you
, .B....dccA
a ...cB.D.f
about ..D
act .......d
again ..b......b
against ..ac...a
agre ......b
agreed .........b
alway .eE.....A
and dbC.bLI.DB
answer ....d
ar C.bAd..fca
argued .....a
arriv ..b.d
as ...d.b
ask ..a...C
asked ..C.GBEF.C
back d
be a..a.B.fE
befor ..E
beg .....d
behav e
believ ........b
better ..c...a
book ..a
bought ..B....Ab
break .a....d
bring ......c
brok .....c.c
brought .......d
buy ..e
by ..A
cam a.b.....e
can CF.bDaCFEc
carry ......a
catch ......a
chang ....b
check ....D
chos ........a
com ....a..B
confid ...b
consider ........d
constantly .c
cook ..d
correct .a
could b.......be
cry ......e
cut ..ae
dat ......d
dead ......c
decid ..C
deported ......c
deserv .....b
destroyed .......b
did ..D.Ab..aB
do Acb....Fc
dress .........a
driv .......b
drop ......a
dropped ...b
drov .......d
eat ..g...A
embarrass .....a
embarrassed .....d
end ......a
enjoy ........g
enjoyed ........c
failed .......a
feel E.GFK..Cd
felt ........a
fil ......f
finally .........a
find ........h
fired ......d
flirted .....b
follow ..g
for ......c..a
forget .....b
forgot .....c..c
from .....B
gav .........e
get ....dc.CD
giv ..B......j
go ..ac.AbC.B
got ....b
had .....aFa
hat .......Ad
hav AcbbAaAa.a
hear ..g
hop ........a
i ..G
if ...C
ignor .....a
in ...E..c.F
into ...a...a
invariably .g
invited ........a
just ........g
keep ...a..aA.c
killed .......c
kissed .....c
knew ........cc
know e.B.BbaIHe
laugh ...b
laughed .....b..b
leav ....b.dD.c
left ....c.aCe
let ..H......d
lied .....e
lik GFDCC.BHbA
liv ..c
look ....B.E.ea
los .....d
lost .........a
lov ...a....e
loved ...a..C
mad ..D..abgD
mak .a.....b.e
married .........a
may ..gab..GE
mean ........b
meant ........d
meet ...f
might ......d
miss .....d
mov ......g
must ..hecFB.E
my .....A...a
need .Bfg..DG.C
never .dBa.E
not c
off ..a..d
on .....c..Ea
only ........jB
ought ..d
out .....g..A
ow .....C..Dh
own ....a
pay .....d
picked ........c
pleas b
promised .........h
prov .......a
push .......b
put .......Afb
quit ...a..a
reckon ........a
refus .........c
regret ........g
resent ........a
ring ...b
ruin .......g
ruined .......iC
said ..BC..bC.d
saw ...c
say .bCbb....c
se ..EfI.B..B
secretly ........c
send ....b
sent ......e
shal ..i
should A.fe.B..Db
show b
shut ........a
signed .........g
sit ...c
sleep .c..ba...d
smok .....e
speak ......c
spend ...a.a
spoiled .......b
spok .....b
stand .....d
stay ..ca..k
stayed ...a....e
stil ........e
stop .........c
stopped ...e
stupid .......e
sulk .....b
swear .....d
tak .....A
talk ......b
talked .....b
tel a.A.Aac.E
th ....C...Bb
than ........g
that ..B.B..d
think B.GC.C.KgI
til .....b...a
to c.ddA..ABc
told ....ab.C
took ....a...c
touch .......a
trust .........a
turn ....c
two ....a
typ ....a
unlock ....A
until ..b
up .....e...c
us ..a.a
vot .....a
walk ....b.d
want GB.BH.aFgB
wanted ........e
went ....de
wer a.c.cB.AbC
what .....a
when ......E
wher ..b
which ..b
who ......ad
wil EAicag.HGc
wish ......BBe
with ....B.d
work ......b
would A.c.b.bCeb
wrecked .......h
writ ....a

you ,
alway ...c
and .....ccCAG
i ..a
in ........b
my .....a
so ...A....A
th .........a
you .......ad

you against
me ..a....a

you agreed
to .........b

you and
i ...b
me ...a
your .c....Ea

you ar
, .......e
a A.DA..bjI
after ........d
allowed ........A
alon ....c
alway ac
an .......gC
ashamed .......Be
asleep ...a.....b
at ....g
banned ..c
constantly .b
count ........a
crazy .......c
dead ......a
do ........a
don ..cf
easier .........a
emotionally .......a
forbidden ..d....A
fre ..CA..BFE
frigid .......d
from b
furious ........a
gay ......d
glad ........b
go ..i....D
good .....a
grounded .....i
half .........c
hid ........b
hom ..b.d
hop ........d
hopeless .......b
i .........b
in ..c.a..F
jealous ........a
just ..A.....b
lat .c...da
leav ...a..c
min .........e
mov ..b
my .......F.f
never .dc
not ..eca..EA
obliged ..a
on c....bb.D
only .......Bd
paranoid .......c
pathetic .......c
plan ........b
plot ........b
really ....a
required ..c
scared .....a
sleep .....d...b
so .......cB
stay ..ab
stil ........b
such .......b
supposed ..b
tak ..a
test ........b
th ..G....eH
ther ....c
think ....C..Cf
to ..i....CG
too .......gA
toxic .......d
try ........c
up .........A
wait ........b
welcom ..C....ECB
with b.aac

you arriv
, ....a

you ask
me .......a

you at
night .........a
your .....c

you befor
me ...a

you better
than ........a

you break
up ......a

you bring
that ......a

you cam
in ..a
to ........c

you can
be ...b
cry .........b
do .........a
find .....aa..a
go .........a
hav ..d
look .....ba
not ..i.aH.Aee
say ..C......B
sleep .....a

you carry
on ......b

you chang
th ........a
your ....a

you cheat
again ......H

you com
back a.....g
hom .....Aa
in ......A
to ..b

you confid
in ...b

you correct
my .a

you could
not ........b

you cut
your ..b

you dead
than ......c

you did
in .c....a
it ........db
not ...a...EaD

you do
is .a
not ....BAACd
what ..b

you driv
me .......c

you drop
th ......a..a

you drov
me .......b

you embarrass
me .....a

you embarrassed
me .....d

you enjoy
se ........b

you feel
what .....a

you felt
noth ........c

you find
me ........d
my ........a

you follow
my ..d

you for
a ..a

you forget
to .....a

you gav
me .........a

you get
for .....b
th ......A

you giv
in .........c
me .........a

you go
, ......b
out ....a
ther ........b
to ..ac

you got
me .........a

you had
better ..a
not .....c
th ........a
your ...b

you hat
my ........a
that ........a

you hav
a ...bCEb..B
already ........d
apologised .....c
been ....b....B
gon ........a
got ..ca
had ..c.AA.GAa
learned ..b
left ....c
lost ........a
mad ........a
me ...c
never .cB
no ..b.....b
not .e
noth ....a
on ..a
paid .....b
seen ......e
slept .........b
suffered .....b
th .......b
to aAj.cEINIc
turned .......b
until ..a

you hear
me ..e

you just
want ........a

you kissed
someon .....c

you know
how .....a...c
it ........c
th a
what ......c.Ba

you laughed
at .....b
with ........a

you leav
, ......a
me ......c

you left
me .....c
th ........a

you let
your .........a

you lik
, ....d....a
a ........c
it ..a..d
th .....b

you look
at ........c
down ........b

you lost
th .........a

you lov
me .........b
th ........a

you loved
me ...b....aa

you mad
me ..A..aafE

you mak
me ......ad
up .........a

you married
me .........b

you may
not ..a
se ..ca

you might
be .........b
want ......c

you mov
out ......a

you moved
out ......b

you must
be ..A....b
leav ...a
quit ..B

you need
a ...a
my ..d
not ..H
spac ......a
to ..f.....B

you on
read .....b

you onc
, .a

you ought
to ..d

you out
of .....c

you ow
me .....A..Cg

you pay
for .....a

you push
me .......b

you put
on ........a
out .........b

you read
my .....b

you really
loved .b
want ........a

you regret
marry ........a
th ........b

you said
no ........bg
yes ........b
you ......b.B

you say
" ...b
sorry .....b
you ..A.a

you se
me ........b

you shal
not ..f

you should
be ..a

you signed
up .........a

you sleep
at ......d
on .....b
with .........c

you spok
to .....b

you stay
, ......b
hom ...b

you stayed
for ........a

you swear
, .....a

you tak
that ......d

you talk
back .....a
to ......a

you tel
anyon ......a
me ....Ca..D

you th
ring ....a

you than
i ........b

you think
i ........f

you to
a ....b
be eAbC
becaus .....a
bed .....a
block ..ad
chang ..c
com .....b
do a.d
drop ...d
each .b
get ..a
go ...A
i ..BBaBa.AA
if ..AaaaAB.a
in a
keep ..a..a
know ...A.....B
leav ..bc
let ....a
mak .........b
my ..A
never .b
next ......b
no .........a
not .b
pack ..b
pay .......a
pul .........a
put ..a
quit ..cd
sh .......b
sinc .....b
sorry .......a
stay .......a
step c
stop .........A
tak c.a
tel ....A..a
th .FI
turn .....a
we ....c....c
what ......A
when ..C.....b
you Cab...bbf
your ...AB.a.a

you told
me .....A..F
th .....a..b

you took
th ........d

you trust
me .........a

you turn
off ....a

you unlock
your ....A

you vot
against .....a

you walk
off ....a

you want
a ..c
me ..A.....e
to ..a.E

you wanted
me ........b
to ........a

you went
out ....b
to .....a

you wer
at ....d
glad ........a
hop ........a
not .......c
relieved ........b
think ........a

you wher
you ..a

you wil
be A..GG.d.b
cal ..b
do .....GE..c
end ......c
find ..A
get ..E...A
leav ......b
never ..B...h
not ..ad.Ca.c
pay .....e
regret ..B..e
ring ..d
sleep .....a
stay ...a
thank ...c
wear .........b
wish .....b

you would
be ......a.eG
been .......a
better ..c...a.D
do .........e
hav ........b
lik ....ABA..E
not ..a...e
pay .....b
rather ...C..B.a
se ...b
want .........b

you wrecked
it .......a

your
" ....a...b
, b.CB.b
a .......d
account ....ca
address ......c
ag b.c
allowanc .....fB
apology ........b
attitud d....b
back .....B
bag ....d.B
bank ....fc
be .......b
beard ..b
big .......b
bipolar .......b
birthday ...BE.B..C
body ....E.DC.i
borderlin .......b
boss ......b
brain .......e
brother ..AcHAE.BD
cal ....e.C
car ..C.f.A
card ....cd
cat ......d
chat ....e
choic ......c
choir ...b
cloth ..a...a..c
coat .....a
colleagu ...b
conscienc ......a
contact ...b
cousin ..ceJDAC
credit .....b...a
dad ..AbDBca
dat ....c
data .....a...a
diary ....b
dms ....i..a
do .......i
dog ......c
dot ..a.b
drink a
duty .........f
ear ...a
email ....e.E
even ...a
ex .b.A.ADBb
ey ........g
fac ......a.e
family ...eJJ..AE
father ....A..a
fault .......k
finger .........a
first .a
folk ...b
friend ..D.G..A
gam .....b
girlfriend ......c
googl ....e
graduation .....d
grandmother ......e
guitar .....aa
hair ..f.A
half .....a
hand ...AF....d
handbag ....d
head ...bD..bd
headach ........d
headset .....b
heart ........i
hiv ......a
husband .........d
idea .........a
insta ...a
instagram ....b
ipad ....c
iphon ....f
jaw .......b
job .....A.B.b
kid .....a...a
kne ..a..d
landlord ......b
laptop ....da
laundry ....a
laziness .......c
leg .........c
lesson .....a
licenc ......a
lif ..ac.c
littl ......b
location ....a.A
login ....b
lunch ..ba
manager ....b
mat ..G.CaDF
messag ..A.d
mind ..EAG.B.ia
mobil ....b
mood .......e
mother .d.bC.a..A
mum a..a..AF
nag .......a
nan ..d...c
new ......d
no .........f
notic ..db
nud ......g
offic ....c
old ...d..E
opinion ..a
outfit ..a
own ...ABc
pal ...e
parent ..FdG..A
passcod ....c
passport .....d
password ....f
past ...a
phon D..B..GBaF
photos ......e
pictur ......c
pin ....a
plan ........d
plat .....a
playstation .....d
pocket ....c
punishment .....a
real ........d
room ..c
salary ..b
samsung ....b
screen ......B
search ....b
selfishness .......f
shar .....e
shift a...e
shirt ....a
shoulder ........a
shout .......a
sid c....c
signatur .......a
silenc ........c
sister ..bd.A.CB
spend .....b
student ......d
stupid .......b
stupidity .......d
teeth ......a..a
temper .......a
text ....b
therapist ....b
thursday ...d
ticket .....c
to ..B
ton c
train ......a
trip .......a
twin ...g
tyr ......d
uncl ....BA
visa ......c
voic ..a
way ........h
weekend .....d
weight g
whatsap ....c
wif ..d
window ......a
work a...a
xbox .....e

your apology
was ........b

your bank
card .....c

your body
belong .........b
is .........a

your boss
about ......b

your brother
is ...b

your car
key .....c

your cloth
off .........b

your cousin
in ..a

your credit
card .....b...a

your dad
, .......b

your data
, .....a...a

your desk
, ...a

your duty
to ..a

your evening
with ..a

your ex
about ....b
got .........a

your family
everyth ......b

your fault
that .......a

your friend
ar .......a

your friendship
with ...b

your googl
timelin ....a

your grandmother
china .......a

your gym
bag ....a

your hair
without ..c

your half
of .....a

your head
when ........b

your headach
is ........c

your heart
is ........b

your job
and ......a
as .........a
is ..a

your kne
in .....a

your mind
halfway .........a

your mother
cal a
is .....b
liv ......a

your mum
, ......b

your notic
at ..ba

your phon
off ..a
on ....C
with ..a

your playstation
go .....a

your pocket
, ..a

your punishment
for .....a

your search
history ....a

your seat
and .........a

your sid
of .....b

your signatur
on .......a

your sister
about .....b
on ...a

your spend
money .....b

your therapist
not ....c

your trip
to .......a

your voic
down ..a

your way
of ........c

yourself
from ...d
out d.a`,
};
