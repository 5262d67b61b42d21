# The pages that the server draws whole. Only the server says these.

## Every page
skip = Neidio i'r prif gynnwys
nav-label = Prif ddewislen
nav-track = Olrhain cais
nav-track-short = Olrhain
nav-services = Pob gwasanaeth
nav-account = Fy nghyfrif
footer-label = Help
footer-contact = Cysylltu â ni
footer-services = Pob gwasanaeth, A i Y
footer-track = Olrhain cais
page-description = { $council }: dywedwch beth sydd ei angen arnoch, anfonwch ef at y tîm cywir, a gwelwch ble mae.
demo-ribbon = Arddangosiad yw hwn. Nid oes dim byd yn cael ei anfon at neb.

## Start page
start-heading = Beth sydd ei angen arnoch?
start-label = Dywedwch yn eich geiriau eich hun
start-button = Chwilio
start-tasks = Gwasanaethau cyffredin
start-home = Eich cartref: diwrnodau casglu biniau a mwy
start-track-heading = Wedi dweud wrthym yn barod?
start-track-text = Gallwch weld ble mae eich cais a beth sy'n dod nesaf.
start-unfinished = { $count ->
    [one] Mae gennych 1 ymholiad heb ei orffen
   *[other] Mae gennych { $count } ymholiad heb eu gorffen
}
start-unfinished-text = Mae eich atebion wedi'u cadw.
start-unfinished-link = Parhau neu ddileu

## My account
account-heading = Fy nghyfrif
account-who = Rydych wedi mewngofnodi fel { $email }.
account-sign-out = Allgofnodi
account-needs-you = Angen eich sylw
account-going-on = Beth rydych wedi'i anfon
account-none = Nid oes dim byd yma eto. Bydd yr hyn y byddwch yn ei anfon ar ôl mewngofnodi i'w weld yma, a'r hyn a anfonoch o'r blaen gyda'r un cyfeiriad e-bost.
account-case-note = { $status }. Anfonwyd: { $date }. Cyfeirnod: { $reference }.
account-draft-note = Heb ei anfon eto. Cadwyd: { $date }.
account-missing-drafts = Ni allwn ddangos eich ymholiadau heb eu gorffen ar hyn o bryd. Maent yn ddiogel. Rhowch gynnig arall arni ymhen ychydig funudau.
account-missing-cases = Ni allwn ddangos beth rydych wedi'i anfon ar hyn o bryd. Mae'n ddiogel. Rhowch gynnig arall arni ymhen ychydig funudau.
account-filter = Dangos
account-filter-all = Popeth
account-filter-unfinished = Heb ei anfon eto
account-filter-sent = Wedi'i anfon

sign-in-heading = Mewngofnodi neu gofrestru
sign-in-text = Teipiwch eich cyfeiriad e-bost. Byddwn yn anfon cod atoch.
sign-in-again-heading = Mewngofnodi eto
sign-in-again-text = Cyn newid y ffordd rydych yn mewngofnodi, dangoswch unwaith eto mai chi sydd yno. Byddwn yn anfon cod i'ch cyfeiriad e-bost.
sign-in-password-link = Defnyddio cyfrinair yn lle hynny
sign-in-password-heading = Mewngofnodi gyda chyfrinair
sign-in-password-text = Os nad ydych wedi gosod cyfrinair eto, mewngofnodwch gyda chod yn gyntaf.
sign-in-password = Cyfrinair
sign-in-password-missing = Rhowch eich cyfrinair
sign-in-password-wrong = Mae'r cyfeiriad e-bost neu'r cyfrinair yn anghywir. Rhowch gynnig arall arni, neu mewngofnodwch gyda chod.
sign-in-password-forgot = Rydw i wedi anghofio fy nghyfrinair
sign-in-password-code = Defnyddio cod yn lle hynny
sign-in-keep-legend = Ai eich ffôn neu'ch cyfrifiadur chi yw hwn?
sign-in-keep-hint = Gadewch hwn yn wag os yw pobl eraill yn ei ddefnyddio hefyd.
sign-in-keep = Ie. Cadwch fi wedi mewngofnodi am { $days } diwrnod
sign-in-new = Os ydych yn newydd yma, bydd hyn yn creu eich cyfrif. Gallwch ofyn, rhoi gwybod ac olrhain heb gyfrif.
sign-in-email-hint = Rydym yn ei ddefnyddio i'ch mewngofnodi, ac i restru beth a anfonoch gydag ef o'r blaen.
sign-in-send = Anfonwch god ataf
sign-in-code-heading = Edrychwch ar eich e-bost
sign-in-code-text = Rydym wedi anfon cod i { $email }. Mae'n gweithio unwaith, am { $minutes } munud, yn y porwr hwn.
sign-in-code-sent-again = Rydym wedi anfon cod arall i { $email }.
sign-in-code = Cod
sign-in-code-hint = 6 digid, fel 123 456
sign-in-code-missing = Rhowch y cod o'r e-bost
sign-in-code-wrong = Mae'r cod hwn yn anghywir neu'n rhy hen. Gwiriwch ef, neu gofynnwch am god arall.
sign-in-code-none = Dim e-bost? Edrychwch yn eich ffolder sothach, neu gwiriwch y cyfeiriad.
sign-in-again = Anfon cod arall
sign-in-other = Defnyddio cyfeiriad e-bost arall
sign-in-button = Mewngofnodi
sign-in-link-heading = Mewngofnodi
sign-in-link-text = Byddwch yn mewngofnodi fel { $email }.
sign-in-link-elsewhere-heading = Ewch yn ôl i'r lle y gwnaethoch ofyn am hyn
sign-in-link-elsewhere = Mae'r ddolen hon yn gweithio unwaith, am { $minutes } munud, a dim ond yn y porwr lle gwnaethoch ofyn amdani. Ewch yn ôl yno a theipiwch y cod o'r un e-bost.
sign-in-link-new = Neu mewngofnodwch yma gyda chod newydd

signed-out-heading = Rydych wedi allgofnodi
signed-out-text = Os yw pobl eraill yn defnyddio'r ddyfais hon, caewch y porwr nawr.
signed-out-again = Mewngofnodi eto

session-ended-heading = Mewngofnodwch i barhau
session-ended-text = Roeddech wedi cael eich allgofnodi, felly ni chafodd dim byd ei gadw. Mae'r hyn a deipiwyd gennych yn dal ar y dudalen hon.
session-ended-sign-in = Mewngofnodi (yn agor mewn tab newydd)
session-ended-then = Yna dewch yn ôl i'r dudalen hon, ac anfonwch ef eto.
session-ended-again = Anfon eto

security-heading = Sut rydych yn mewngofnodi
security-link = Sut rydych yn mewngofnodi
security-email = Cyfeiriad e-bost
security-code = Cod drwy e-bost
security-code-text = Mae hyn bob amser yn gweithio. Byddwn yn anfon cod i'ch cyfeiriad e-bost.
security-password = Cyfrinair
security-password-none = Heb ei osod
security-password-set = Wedi'i osod ar { $date }
security-change = Newid
security-set = Gosod
security-devices = Ble rydych wedi mewngofnodi
security-devices-see = Gweld

password-heading = Eich cyfrinair
password-text = Gyda chyfrinair gallwch fewngofnodi heb god. Gallwch bob amser ddefnyddio cod yn lle hynny.
password-new = Cyfrinair newydd
password-hint = 8 nod neu fwy. Mae tri gair heb gysylltiad â'i gilydd yn dda, ac felly hefyd yr hyn y mae eich ffôn yn ei awgrymu.
password-missing = Rhowch gyfrinair newydd
password-short = Rhaid i'ch cyfrinair fod yn 8 nod neu fwy
password-guessable = Mae'r cyfrinair hwn yn hawdd ei ddyfalu: mae llawer o bobl yn defnyddio un tebyg, neu mae'n cynnwys geiriau amdanoch chi neu amdanom ni. Dewiswch un arall.
password-leaked = Cafodd y cyfrinair hwn ei ddwyn o wefan arall o'r blaen, felly mae eraill yn ei wybod. Dewiswch un arall.
password-save = Cadw'r cyfrinair
password-done = Mae eich cyfrinair wedi'i gadw. Rydych wedi cael eich allgofnodi ym mhob man arall.
password-remove = Tynnu fy nghyfrinair
password-removed = Mae eich cyfrinair wedi'i dynnu. Byddwch yn mewngofnodi gyda chod drwy e-bost.

new-address-heading = Newid eich cyfeiriad e-bost
new-address-text = Byddwn yn anfon cod i'r cyfeiriad newydd. Byddwn yn dweud wrth yr hen gyfeiriad ei fod wedi newid, a dim byd arall.
new-address-field = Cyfeiriad e-bost newydd
new-address-send = Anfon cod i'r cyfeiriad newydd
new-address-code-heading = Edrychwch ar eich e-bost newydd
new-address-code-text = Os gallwch ddarllen negeseuon e-bost i { $email }, mae cod yno. Mae'n gweithio unwaith, am { $minutes } munud.
new-address-button = Newid fy nghyfeiriad
new-address-same = Hwn yw eich cyfeiriad yn barod. Rhowch un arall.
new-address-taken = Mae cyfrif gyda'r cyfeiriad hwn yn barod. Mewngofnodwch i'r cyfrif hwnnw, neu dilëwch ef yn gyntaf.
new-address-done = Mae eich cyfeiriad e-bost wedi newid. Rydych wedi cael eich allgofnodi ym mhob man arall.

devices-heading = Ble rydych wedi mewngofnodi
devices-text = Os nad ydych yn adnabod un o'r rhain, allgofnodwch ym mhob man arall.
devices-this = Y ddyfais hon
devices-note = Mewngofnodi: { $signed }. Defnydd diwethaf: { $seen }.
devices-only = Nid ydych wedi mewngofnodi yn unman arall.
devices-sign-out = Allgofnodi ym mhob man arall
device-name = { $browser } ar { $system }
device-unknown = Porwr

my-data-link = Gweld popeth sydd ynddo a'i gadw
my-data-heading = Popeth yn eich cyfrif
my-data-text = Dyma bopeth sydd yn eich cyfrif. Argraffwch y dudalen hon, neu cadwch hi fel ffeil.
my-data-file = Cadw fel ffeil (JSON)
my-data-email = Cyfeiriad e-bost
my-data-since = Cyfrif ers
my-data-sent = Anfonwyd
my-data-saved = Wedi'i gadw, heb ei anfon eto
my-data-reference = Cyfeirnod
my-data-status = Ble mae

delete-account-link = Dileu eich cyfrif
delete-account-heading = Dileu eich cyfrif
delete-account-goes = Bydd eich cyfrif yn mynd, a phopeth ynddo sydd heb ei anfon eto. Byddwch yn cael eich allgofnodi ym mhob man.
delete-account-stays = Bydd yr hyn rydych wedi'i anfon yn aros gyda'r cyngor, cyhyd ag y mae'r gyfraith yn gofyn i'w gadw. I'w olrhain bydd angen y cyfeirnod arnoch, a'r cyfeiriad e-bost a roddwyd gennych gydag ef.
delete-account-again = Os byddwch yn mewngofnodi wedyn gyda'r un cyfeiriad e-bost, bydd hynny'n creu cyfrif newydd.
delete-account-button = Dileu fy nghyfrif
deleted-account-heading = Mae eich cyfrif wedi'i ddileu
deleted-account-text = Os yw pobl eraill yn defnyddio'r ddyfais hon, caewch y porwr nawr.

## Ways to reach the council
open-until = Ar agor tan { $time } heddiw
closed-opens-today = Ar gau nawr. Yn agor am { $time } heddiw
closed-opens-tomorrow = Ar gau nawr. Yn agor am { $time } yfory
closed-opens-monday = Ar gau nawr. Yn agor ddydd Llun am { $time }
closed-opens-tuesday = Ar gau nawr. Yn agor ddydd Mawrth am { $time }
closed-opens-wednesday = Ar gau nawr. Yn agor ddydd Mercher am { $time }
closed-opens-thursday = Ar gau nawr. Yn agor ddydd Iau am { $time }
closed-opens-friday = Ar gau nawr. Yn agor ddydd Gwener am { $time }
closed-opens-saturday = Ar gau nawr. Yn agor ddydd Sadwrn am { $time }
closed-opens-sunday = Ar gau nawr. Yn agor ddydd Sul am { $time }
channel-closed = Ar gau
channel-phone = Ffôn
channel-email = E-bost
channel-office = Ein swyddfeydd
channel-web-chat = Sgwrs ar y we
channel-library = Llyfrgelloedd
channel-website = Ar-lein
from-to = { $from } – { $to }
channel-now = { $open }
phone-lines = Llinellau ffôn: { $open }

## Contact page
contact-heading = Cysylltu â ni
contact-ways = Sut i gysylltu â ni
contact-promises = Beth rydym yn ei addo
contact-choose = Os nad ydych yn siŵr pwy i'w holi, dywedwch wrthym yn eich geiriau eich hun.
contact-ask = Gofyn am rywbeth arall
promise-online-acknowledged = Byddwn yn cadarnhau'r hyn rydych yn ei anfon ar-lein o fewn { $time }
promise-online-answered = Byddwn yn ateb yr hyn rydych yn ei anfon ar-lein o fewn { $time }
promise-letter-answered = Byddwn yn ateb llythyrau o fewn { $time }
promise-phone-answered = Byddwn yn ateb y ffôn o fewn { $time }
promise-call-returned = Byddwn yn eich ffonio'n ôl o fewn { $time }
promise-seen-without-appointment = Byddwn yn eich gweld o fewn { $time } os byddwch yn dod heb apwyntiad
promise-seen-with-appointment = Byddwn yn eich gweld o fewn { $time } i amser eich apwyntiad
promise-social-acknowledged = Byddwn yn ateb ar y cyfryngau cymdeithasol o fewn { $time }
promise-percent = { $promise }, mewn { $percent } o bob 100 achos

## Finding a service
services-heading = Pob gwasanaeth
services-search-heading = Beth rydym wedi'i ganfod
services-found = { $count ->
    [one] 1 gwasanaeth ar gyfer “{ $query }”
    [two] 2 wasanaeth ar gyfer “{ $query }”
   *[other] { $count } gwasanaeth ar gyfer “{ $query }”
}
services-none = Ni chawsom hyd i ddim byd ar gyfer “{ $query }”
services-none-text = Rhowch gynnig ar eiriau eraill, edrychwch drwy'r rhestr, neu dywedwch wrthym beth sydd ei angen arnoch.
services-tell-us = Dweud wrthym beth sydd ei angen arnoch
services-topics = Yn ôl pwnc
services-a-to-z = A i Y
services-show-all = Dangos pob gwasanaeth

## A service
service-start = Dechrau nawr
service-start-emergency = Dweud wrthym nawr
service-begun = Rydych wedi dechrau hwn, ac nid yw wedi'i anfon eto. Cadwyd eich atebion: { $date }.
service-again = Ei ddileu a dechrau eto
service-needs = Beth fydd ei angen arnoch
service-time = Faint o amser mae'n ei gymryd
service-cost = Faint mae'n ei gostio
service-cost-check = Efallai y bydd tâl. Byddwn yn dweud wrthych cyn i chi dalu.
service-answer = Beth allai helpu ar unwaith
service-next = Beth sy'n digwydd nesaf
service-other-ways = Ffyrdd eraill o ddweud wrthym
service-elsewhere = { $agency } sy'n gwneud hyn
service-elsewhere-text = Nid yw { $council } yn gwneud y gwaith hwn. { $agency } sy'n ei wneud.
call-number = Ffonio { $number }

## A form
error-file-not-here = Nid yw'r ffeil { $file } gennym. Tynnwch hi ac ychwanegwch hi eto: { $name }
error-file-virus = Cafwyd hyd i firws yn y ffeil { $file }. Tynnwch hi: { $name }

## Unfinished enquiries
title-error = Gwall: { $page }
keep-heading = Cadw a dod yn ôl wedyn
keep-back = Yn ôl i'r ffurflen
keep-text = Byddwn yn cadw eich atebion am { $days } diwrnod. Gallwn anfon dolen a chod atoch drwy e-bost, fel y gallwch barhau wedyn ar unrhyw ddyfais.
keep-email-hint = Byddwn yn anfon y ddolen a'r cod yno, ac un nodyn atgoffa cyn i ni ddileu eich atebion.
keep-send = Anfonwch y ddolen ataf drwy e-bost
keep-sent = Rydym wedi anfon dolen a chod i { $email }. Bydd eich atebion yn cael eu cadw am { $days } diwrnod.
drafts-heading = Ymholiadau heb eu gorffen
drafts-none = Nid oes dim byd heb ei orffen yn y porwr hwn.
draft-saved = Cadwyd: { $time }
draft-go-on = Parhau
draft-delete = Dileu
resume-link = Parhau ag ymholiad o ddyfais arall
resume-heading = Parhau â'ch ymholiad
resume-text = Mae eich atebion fel yr oeddent.
resume-email-hint = Y cyfeiriad yr anfonwyd y cod iddo
resume-code = Cod
resume-code-hint = Chwech o lythrennau a rhifau, o'n he-bost
resume-wrong = Gwiriwch y cod a'r cyfeiriad e-bost
resume-link-over = Nid yw'r ddolen hon yn gweithio mwyach. Rhowch eich cod, neu dechreuwch eto

## Not found, and worse
recovery-heading = Mae'r dudalen hon wedi stopio gweithio
recovery-text = Ail-lwythwch y dudalen i barhau. Os nad yw hynny'n helpu, gallwch gysylltu â ni fel hyn:
recovery-reload = Ail-lwytho'r dudalen
plain-heading-text = Mae angen porwr mwy newydd neu well cysylltiad ar y dudalen hon. Os na fydd dim mwy yn ymddangos, gallwch gysylltu â ni fel hyn:
choose-council = Dewiswch gyngor
choose-council-text = Mae gan bob cyngor ei ddrws ffrynt ei hun.

## Following a report
followed-heading = Rydych yn dilyn yr adroddiad hwn
followed-text = Rydym wedi anfon e-bost atoch amdano. Nid oes angen i chi anfon dim byd arall.
follow-stop-heading = Stopio'r negeseuon e-bost hyn?
follow-stop-text = Rydych yn dilyn adroddiad a wnaeth rhywun arall. Os byddwch yn stopio, byddwn yn anghofio eich cyfeiriad, a bydd yr adroddiad yn mynd yn ei flaen.
follow-stop-button = Stopio'r negeseuon e-bost
follow-stopped-heading = Ni fyddwch yn cael rhagor o negeseuon e-bost
follow-stopped-text = Nid ydych yn dilyn yr adroddiad hwn. Mae'r cyngor yn dal i weithio arno.

## Your home
home-heading = Eich cartref
home-text = Rydym yn dangos beth rydym yn ei wybod am eich cartref, fel eich diwrnodau casglu biniau.
home-find = Chwilio
home-show = Dangos fy nghartref
home-no-address = Nid ydym yn gwybod am gyfeiriad ar gyfer { $postcode }. Gwiriwch y cod post
home-choose-missing = Dewiswch eich cyfeiriad o'r rhestr
home-lost = Ni allwn chwilio am gyfeiriadau nawr. Rhowch gynnig arall arni ymhen ychydig funudau, neu gofynnwch i ni.
home-no-look-up = Ni allwn chwilio am gyfeiriadau ar y dudalen hon. Gofynnwch i ni am eich diwrnodau casglu biniau, y dreth gyngor neu gynghorwyr.
home-other = Chwilio am gyfeiriad arall
home-sample = Enghraifft yw hon. Nid yw'r cyfeiriad, na'r wybodaeth amdano, yn real.
home-elsewhere = Mae cyngor arall yn gofalu am y cyfeiriad hwn: { $council }.
home-elsewhere-unknown = Mae cyngor arall yn gofalu am y cyfeiriad hwn.
home-elsewhere-link = Chwilio am y cyngor hwnnw ar GOV.UK
home-nothing = Ni allwn ddangos diwrnodau casglu biniau, y dreth gyngor na chynghorwyr ar gyfer y cyfeiriad hwn eto. Gofynnwch i ni amdanynt.
home-away = Ni allwn ddangos eich diwrnodau casglu biniau, eich band treth gyngor, eich cynghorwyr, eich man pleidleisio na help yn agos atoch nawr. Rhowch gynnig arall arni ymhen ychydig funudau, neu gofynnwch i ni.
home-bins = Diwrnodau casglu biniau
home-today = Heddiw, { $date }
home-tomorrow = Yfory, { $date }
home-follow = Ychwanegu'r diwrnodau casglu biniau at eich calendr. Bydd yn newid pan fydd y dyddiau'n newid.
home-file = Cael yr 8 wythnos nesaf fel ffeil
home-event = Diwrnod casglu: { $kind }
home-event-cancelled = Dim casgliad: { $kind }
home-cancelled = Dim casgliad: { $date }.
home-cancelled-range = Dim casgliad: { $from } – { $to }.
home-remember = Cofio'r cartref hwn yn fy nghyfrif
home-forget = Anghofio'r cartref hwn
home-row = Eich cartref: { $address }
home-row-day = { $date }: { $kinds }.
my-data-home = Y cartref rydym yn ei gofio
home-row-lost = Ni allwn ddangos eich diwrnodau casglu biniau ar hyn o bryd. Rhowch gynnig arall arni ymhen ychydig funudau.
home-tax = Y dreth gyngor
home-band = Mae eich cartref ym mand { $band } y dreth gyngor.
home-councillors = Eich cynghorwyr
home-ward = Eich ward yw { $ward }.
home-vote = Ble rydych yn pleidleisio
home-help = Help yn agos atoch

## What I have
have-heading = Beth sydd gennych gan y cyngor
have-sample = Enghraifft yw hon. Nid yw'r hyn a welwch yma yn real.
have-none = Ni wyddom am ddim byd sydd gennych gan y cyngor o dan y cyfeiriad e-bost hwn.
have-lost = Ni allwn ddangos beth sydd gennych gan y cyngor ar hyn o bryd. Rhowch gynnig arall arni ymhen ychydig funudau.
have-missing = Oes rhywbeth ar goll? Efallai ei fod gennym o dan gyfeiriad e-bost arall.
have-contact = Gofyn i ni amdano
have-number = Rhif
have-what = Ar gyfer
have-from = O
have-until = Diwrnod olaf
have-price = Pris
have-starts = Yn dechrau ar { $date }
have-ends = Yn dod i ben ar { $date }
have-ends-today = Yn dod i ben heddiw
have-ends-days = { $days ->
    [one] Yn dod i ben yfory
    [two] Yn dod i ben ymhen 2 ddiwrnod
   *[other] Yn dod i ben ymhen { $days } diwrnod
}
have-ended = Daeth i ben ar { $date }
have-opens = Gallwch ei adnewyddu o { $date } ymlaen.
have-renew = Adnewyddu: { $name }
have-renew-until = Gallwch ei adnewyddu tan { $date }.
have-over = Ni ellir ei adnewyddu mwyach. Gofynnwch i ni am un newydd.
have-asked = Gwnaethoch ofyn i ni ei adnewyddu. Dyddiad y cais: { $date }.
have-asked-link = Gweld ble mae'r cais
have-by-itself = Rydym yn ei adnewyddu i chi bob tro. Gwnaethoch gytuno i hynny ar { $date }.
have-offer = Gadael i ni ei adnewyddu bob tro: { $name }
have-stop = Stopio ei adnewyddu i mi: { $name }
have-row = { $count ->
    [one] { $name }: yn dod i ben ar { $date }.
   *[other] { $count } o bethau. Y nesaf i ddod i ben: { $name }, ar { $date }.
}
have-row-none = Dim byd o dan y cyfeiriad e-bost hwn.
have-row-ended = { $count ->
    [one] 1 peth, sydd wedi dod i ben.
   *[other] { $count } o bethau, sydd i gyd wedi dod i ben.
}
renew-heading = Adnewyddu: { $name }
renew-text = Gwiriwch fod hwn yn gywir cyn i chi ei anfon.
renew-next = Beth sy'n digwydd nesaf
renew-pay = Nid ydych yn talu dim ar y dudalen hon. Bydd y tîm yn dweud wrthych os oes rhywbeth i'w dalu, a sut.
renew-button = Adnewyddu
automatic-heading = Gadael i ni ei adnewyddu bob tro: { $name }
automatic-when = Cyn gynted ag y gellir ei adnewyddu, byddwn yn gofyn i'r tîm ar eich rhan. Byddwn yn anfon e-bost atoch pan fyddwn yn gwneud hynny. Nid oes angen i chi wneud dim.
automatic-pay = Nid ydym yn cymryd arian gennych yma. Bydd y tîm yn dweud wrthych os oes rhywbeth i'w dalu, a sut.
automatic-stop = Gallwch stopio hyn unrhyw bryd, ar y dudalen “Beth sydd gennych gan y cyngor”.
automatic-agree = Rydw i'n cytuno: adnewyddwch ef bob tro
my-data-automatic = Rydym yn ei adnewyddu bob tro, ers i chi gytuno: { $kind } { $number }
my-data-reminded = Rydym wedi eich atgoffa drwy e-bost: { $kind } { $number }

## About a case that was sent

more-heading = Dywedwch fwy wrthym am hyn
more-text = Bydd eich geiriau yn mynd at y tîm sydd â'ch cais, a byddant i'w gweld ar dudalen y cais.
more-label = Beth hoffech chi ei ychwanegu?
more-hint = Hyd at { $most } llythyren.
more-send = Anfon
more-missing = Dywedwch beth hoffech ei ychwanegu
more-too-long = Dywedwch hyn mewn { $most } llythyren neu lai
more-too-often = Rydych wedi anfon llawer mewn amser byr. Arhoswch awr ac anfonwch hwn eto.
more-not-seen = Ni allwch weld y cais hwn yma mwyach. Gofynnwch am god yn gyntaf, yna anfonwch hwn eto.
more-ended = Mae'r cais hwn wedi dod i ben, felly ni allwn ychwanegu ato. Cadwch eich geiriau, a ffoniwch ni os oes angen help arnoch o hyd.
more-files = Lluniau neu bapurau
more-files-gone = Nid yw un o'r ffeiliau yma mwyach. Dewiswch hi eto.
more-way-in = Cael cod (yn agor tudalen arall; bydd eich geiriau yn aros yma)
withdraw-heading = Dim angen hwn arnoch mwyach?
withdraw-text = Byddwn yn dweud wrth y tîm, ac ni fydd neb yn gweithio arno wedyn. Ni allwch ddadwneud hyn, ond gallwch anfon cais newydd unrhyw bryd.
withdraw-button = Nid oes angen hwn arnaf mwyach

## Appointments
appointments-link = Trefnu apwyntiad
appointments-heading = Trefnu apwyntiad
appointments-text = Dewiswch beth rydych am siarad amdano. Byddwch yn mewngofnodi gyda'ch cyfeiriad e-bost, fel y gallwch symud neu ganslo'r apwyntiad wedyn.
appointments-sample = Enghraifft yw hon. Nid yw'r hyn y gallwch ei drefnu yma yn real.
appointments-note = { $way }. { $minutes } munud.
appointments-own = Gweld eich apwyntiadau
appointment-at-office = Yn ein swyddfa
appointment-at-registrar = Yn y swyddfa gofrestru
appointment-by-phone = Byddwn yn eich ffonio
appointment-at-home = Byddwn yn dod i'ch cartref
appointment-what = Beth yw'r apwyntiad
appointment-time-row = Pryd
appointment-where = Ble
appointment-with = Gyda phwy
appointment-length = Faint o amser bydd yn ei gymryd
appointment-minutes = { $minutes } munud
appointment-bring = Beth i ddod ag ef
appointment-days = Dewiswch ddiwrnod
appointment-free = { $count ->
    [one] 1 amser ar gael
   *[other] { $count } amser ar gael
}
appointment-later = Dyddiau diweddarach
appointment-all-days = Pob diwrnod
appointment-time = Dewiswch amser: { $date }
appointment-nearest = Dewiswch amser arall
appointment-about = Beth rydych am siarad amdano
appointment-about-hint = Gallwch adael hwn yn wag. Dywedwch unrhyw beth sy'n ein helpu i baratoi.
appointment-phone = Eich rhif ffôn
appointment-phone-hint = Byddwn yn ffonio'r rhif hwn.
appointment-address = Y cyfeiriad y byddwn yn dod iddo
appointment-interpreter = Yr iaith mae angen cyfieithydd arnoch ar ei chyfer
appointment-interpreter-hint = Gadewch hwn yn wag os nad oes angen cyfieithydd arnoch. Gallwch ofyn am Iaith Arwyddion Prydain.
appointment-access = Beth sydd ei angen arnoch i gymryd rhan
appointment-access-hint = Er enghraifft: ystafell heb risiau, print bras, mwy o amser. Gadewch hwn yn wag os nad oes angen dim byd arnoch.
appointment-check = Gwiriwch eich apwyntiad
appointment-change = Newid hwn
appointment-mail = Byddwn yn anfon e-bost i { $email } pan fydd wedi'i drefnu.
appointment-book = Trefnu'r apwyntiad hwn
appointment-when = { $date }, { $from } i { $to }
appointment-booked = Mae wedi'i drefnu
appointment-mailed = Byddwn yn anfon e-bost i { $email } i'w gadarnhau.
appointment-is-cancelled = Mae'r apwyntiad hwn wedi'i ganslo.
appointment-is-over = Mae'r apwyntiad hwn wedi bod.
appointment-calendar = Ei ychwanegu at eich calendr
appointment-move = Symud i amser arall
appointment-move-button = Symud i'r amser hwn
appointment-now = Yr amser ar hyn o bryd: { $name }, { $when }. Byddwch yn cadw'r amser hwnnw nes i chi gael yr un newydd.
appointment-cancel = Ei ganslo
appointment-cancel-heading = Canslo'r apwyntiad hwn?
appointment-cancel-text = Yna gall rhywun arall gael yr amser hwn. Byddwn yn dweud wrth y tîm.
appointment-cancel-button = Canslo'r apwyntiad hwn
appointment-error-time = Dewiswch amser
appointment-error-address = Rhowch y cyfeiriad y byddwn yn dod iddo
appointment-error-long = Defnyddiwch 500 llythyren neu lai
appointment-gone = Mae'r amser hwnnw newydd fynd. Dewiswch un arall
appointment-changed = Mae'r apwyntiad hwn wedi newid ers i chi agor y dudalen hon. Gwiriwch pryd mae nawr, yna dewiswch amser
appointment-most = { $count ->
    [one] Mae gennych 1 o'r apwyntiadau hyn i ddod. Gallwch ei symud neu ei ganslo.
   *[other] Mae gennych { $count } o'r apwyntiadau hyn i ddod. Gallwch symud neu ganslo un.
}
appointment-most-error = Ni allwch gael rhagor o'r apwyntiadau hyn. Dylech symud neu ganslo un
appointment-none-free = Nid oes amser ar gael nawr.
appointment-earlier = Amser cynharach
appointment-wait = Dywedwch wrthyf pan fydd amser ar gael
appointment-wait-earlier = Dywedwch wrthyf pan fydd amser cynharach ar gael
appointment-wait-text = Pan fydd rhywun yn rhoi'r gorau i amser, byddwn yn anfon e-bost at y cyntaf sy'n aros, ac yn cadw'r amser i'r person hwnnw.
appointment-waiting = Rydych yn aros am amser. Byddwn yn anfon e-bost atoch pan fydd un ar gael.
appointment-wait-stop = Stopio aros
appointment-held = Rydym yn cadw'r amser hwn i chi: { $when }. Rhaid i chi ei dderbyn cyn { $until }.
appointment-held-take = Derbyn yr amser hwn
appointment-row-held = Amser wedi'i gadw i chi: { $name }
appointment-row-waiting = Rydych yn aros: { $name }
appointment-row-cancelled = Wedi'i ganslo: { $when }
appointment-event = { $name }: { $council }
appointment-event-cancelled = Wedi'i ganslo: { $name }: { $council }
account-appointments = Eich apwyntiadau
account-filter-appointments = Apwyntiadau
account-missing-appointments = Ni allwn ddangos eich apwyntiadau ar hyn o bryd. Rhowch gynnig arall arni ymhen ychydig funudau.
delete-account-appointments = Bydd apwyntiadau sydd gennych i ddod yn cael eu canslo.
my-data-booked = Wedi'i drefnu
my-data-cancelled = Wedi'i ganslo
my-data-appointment-reminded = Rydym wedi eich atgoffa
my-data-waits = Rydych yn aros am amser: { $name }

## An authenticator app
security-authenticator = Ap dilysu
security-authenticator-none = Heb ei osod
security-authenticator-set = Wedi'i osod ar { $date }
security-set-up = Gosod
authenticator-heading = Ap dilysu
authenticator-text = Mae ap dilysu ar eich ffôn yn dangos cod newydd o 6 digid bob 30 eiliad. Gydag ef, ni all neb ddod i mewn drwy wybod eich cyfrinair neu ddarllen eich e-bost yn unig.
authenticator-none = Nid ydych wedi gosod un.
authenticator-set-up = Gosod ap
authenticator-set = Gwnaethoch ei osod ar { $date }. Byddwn yn gofyn am god bob tro y byddwch yn mewngofnodi.
authenticator-codes-left = { $count ->
    [0] Nid oes gennych godau adfer ar ôl. Gwnewch rai newydd, rhag ofn i chi golli eich ffôn.
    [one] Mae gennych 1 cod adfer ar ôl.
    [two] Mae gennych 2 god adfer ar ôl.
    [few] Mae gennych 3 chod adfer ar ôl.
    [many] Mae gennych 6 chod adfer ar ôl.
   *[other] Mae gennych { $count } cod adfer ar ôl.
}
authenticator-new-codes = Gwneud codau adfer newydd
authenticator-other-heading = Ffôn newydd
authenticator-other-text = Gosodwch yr ap ar eich ffôn newydd. Bydd yr hen un yn gweithio nes i chi wneud hynny.
authenticator-other = Gosod ap arall
authenticator-stop-heading = Rhoi'r gorau i'w ddefnyddio
authenticator-stop-text = Yna byddwn yn gofyn am un peth yn unig pan fyddwch yn mewngofnodi: cod drwy e-bost, neu eich cyfrinair.
authenticator-remove = Stopio gofyn am godau
authenticator-removed = Nid ydym yn gofyn am god o'ch ap mwyach. Rydych wedi cael eich allgofnodi ym mhob man arall.
authenticator-done = Mae eich ap wedi'i osod. Byddwn yn gofyn am god ohono bob tro y byddwch yn mewngofnodi.
app-setup-heading = Gosod eich ap dilysu
app-setup-need = Mae angen ap dilysu ar eich ffôn. Os nad oes gennych un, ewch i'r lle arferol i gael apiau.
app-setup-first = 1. Ychwanegwch ni at eich ap
app-setup-scan = Sganiwch hwn gyda'ch ap:
app-setup-qr = Cod i'ch ap ei sganio. Mae'r un peth fel testun isod.
app-setup-open = Neu agorwch eich ap ar y ffôn hwn
app-setup-type = Neu teipiwch yr allwedd hon yn eich ap:
app-setup-then = 2. Rhowch y cod mae eich ap yn ei ddangos
app-setup-button = Gosod
app-setup-wrong = Rhowch y cod mae eich ap yn ei ddangos nawr. Os nad yw'n cael ei dderbyn, gwiriwch yr amser ar eich ffôn
recovery-codes-heading = Eich codau adfer
recovery-codes-text = Os byddwch yn colli eich ffôn, gallwch fewngofnodi gydag un o'r codau hyn. Mae pob un yn gweithio unwaith. Ysgrifennwch nhw neu argraffwch nhw, a'u cadw ar wahân i'ch ffôn.
recovery-codes-once = Dim ond nawr y byddwn yn eu dangos.
recovery-codes-new = Dyma eich codau newydd. Nid yw'r hen rai'n gweithio mwyach.
recovery-codes-kept = Rydw i wedi cadw fy nghodau
step-heading = Rhowch y cod o'ch ap
step-text = Agorwch eich ap dilysu. Rhowch y cod mae'n ei ddangos ar ein cyfer ni.
step-code = Cod o'ch ap
step-code-hint = 6 digid
step-code-missing = Rhowch y cod
step-code-wrong = Gwiriwch y cod. Mae pob cod yn gweithio unwaith. Os ydych wedi ei ddefnyddio, arhoswch am yr un nesaf
step-recovery = Ni allaf ddefnyddio fy ap
recovery-step-heading = Rhowch god adfer
recovery-step-text = Cawsoch y codau hyn pan wnaethoch osod eich ap. Mae pob un yn gweithio unwaith.
recovery-step-code = Cod adfer
recovery-step-code-hint = 12 o lythrennau a rhifau
recovery-step-wrong = Gwiriwch y cod adfer. Mae pob un yn gweithio unwaith
recovery-step-none = Nid oes gen i god adfer: cysylltu â'r cyngor
my-data-authenticator = Ap dilysu, wedi'i osod
my-data-codes-left = Codau adfer ar ôl

## Passkeys
security-passkeys = Cyfrinallweddi (passkeys)
security-passkeys-count = { $count ->
    [0] Dim un
    [one] 1 gyfrinallwedd
    [two] 2 gyfrinallwedd
    [many] 6 chyfrinallwedd
   *[other] { $count } cyfrinallwedd
}
security-passkeys-see = Gweld
sign-in-passkey-heading = Oes gennych gyfrinallwedd (passkey)?
sign-in-passkey-text = Gallwch fewngofnodi gyda'ch ôl bys, eich wyneb neu eich PIN.
sign-in-passkey = Mewngofnodi gyda chyfrinallwedd
passkeys-heading = Cyfrinallweddi (passkeys)
passkeys-text = Mae cyfrinallwedd yn eich mewngofnodi gyda'ch ôl bys, eich wyneb neu eich PIN. Nid oes dim byd i'w gofio na'i deipio.
passkeys-own = Dylech ychwanegu un ar eich ffôn neu'ch cyfrifiadur eich hun yn unig. Bydd cod drwy e-bost yn dal i weithio.
passkeys-none = Nid oes gennych gyfrinallweddi.
passkeys-unused = Ychwanegwyd ar { $added }. Heb ei defnyddio eto.
passkeys-used = Ychwanegwyd ar { $added }. Defnyddiwyd ddiwethaf ar { $used }.
passkeys-add = Ychwanegu cyfrinallwedd
passkeys-full = Ni all cyfrif gael rhagor o gyfrinallweddi. Dylech dynnu un i ychwanegu un arall.
passkeys-unable = Ni all y porwr hwn ychwanegu cyfrinallwedd. Rhowch gynnig ar borwr neu ddyfais arall.
passkeys-known = Mae gan y ddyfais hon gyfrinallwedd ar gyfer eich cyfrif yn barod.
passkeys-failed = Ni weithiodd hynny. Rhowch gynnig arall arni. Gallwch bob amser ddefnyddio cod y byddwn yn ei anfon drwy e-bost.
passkeys-lost = Ni allwch gysylltu â ni ar hyn o bryd. Gwiriwch eich cysylltiad a rhowch gynnig arall arni.
passkey-heading = Eich cyfrinallwedd
passkey-name = Enw
passkey-name-hint = Enw sy'n eich helpu i'w hadnabod, fel “Fy ffôn”
passkey-name-missing = Rhowch enw i'r gyfrinallwedd hon
passkey-name-long = Rhaid i'r enw fod yn { $most } llythyren neu lai
passkey-save = Cadw
passkey-remove-heading = Tynnu'r gyfrinallwedd hon
passkey-remove-text = Ni fydd yn mewngofnodi neb mwyach, a byddwch yn cael eich allgofnodi ym mhob man arall. Dilëwch hi ar eich dyfais hefyd.
passkey-remove = Tynnu'r gyfrinallwedd hon
my-data-passkey = Cyfrinallwedd, wedi'i defnyddio ddiwethaf neu ei hychwanegu: { $name }

## Who acts for whom
people-heading = Pwy sy'n gweithredu ar eich rhan
people-text = Gall rhywun rydych yn ymddiried ynddo weld eich ceisiadau yma, neu anfon ffurflenni ar eich rhan. Bydd gan y person hwnnw gyfrif ar wahân. Gall y naill neu'r llall ohonoch ddod â hyn i ben unrhyw bryd.
people-none = Nid oes neb yn gweithredu ar eich rhan.
people-new-link = Gofyn i rywun weithredu ar eich rhan
people-new-councillor-link = Dangos cais i'ch cynghorydd
people-asked = Mae cais i chi weithredu
people-mine = Yn gweithredu ar eich rhan
people-others = Rydych yn gweithredu ar ran
people-resident-link = Ar ran { $resident }
people-named = { $name } ({ $kind })
people-acted = { $name } ({ $kind }), ar ran { $resident }.
people-carer = gofalwr
people-relative = perthynas
people-friend = ffrind
people-partner = sefydliad sy'n helpu
people-councillor = cynghorydd
people-resident = Ar ran
people-who = Pwy sy'n gweithredu
people-kind = Rôl
people-may = Beth gall y person ei wneud
people-may-see = Gweld ceisiadau
people-may-act = Gweld ceisiadau, ac anfon ffurflenni
people-of = Am beth
people-everything = Popeth
people-until = Diwrnod olaf
people-invited = Gofynnwyd
people-accepted = Derbyniwyd
people-by-on = { $name }, ar { $date }
people-waiting = Yn aros am ateb.
people-holds = Tan { $date }.
people-lapsed = Ni ddaeth ateb mewn pryd.
people-declined = Gwrthodwyd ar { $date }.
people-ended = Daeth i ben ar { $date }.
people-over = Daeth i ben ohono'i hun ar ôl { $date }.
people-accept = Rydw i'n cytuno i weithredu ar ran { $resident }
people-accept-text = Os byddwch yn cytuno, gall { $resident } weld popeth rydych yn edrych arno ac yn ei wneud fel rhan o hyn.
people-decline = Gwrthod
people-withdraw = Tynnu hwn yn ôl
people-end = Dod â hyn i ben nawr
invite-heading = Gofyn i rywun weithredu ar eich rhan
invite-text = Dewiswch beth gall y person ei weld a'i wneud, a tan pryd. Gallwch ddod â hyn i ben unrhyw bryd, a gallwch weld popeth y mae'r person yn edrych arno ac yn ei wneud.
invite-councillor-heading = Dangos cais i'ch cynghorydd
invite-councillor-text = Bydd cynghorydd yn gweld y ceisiadau rydych chi'n eu dewis, a ble maent. Ni all cynghorydd anfon na newid dim byd ar eich rhan.
invite-how = Byddwn yn anfon e-bost at y person. Bydd { $days } diwrnod i dderbyn neu wrthod. Ni fydd dim byd yn dechrau cyn i'r person dderbyn.
invite-relation = Pwy yw'r person i chi?
invite-relation-missing = Dewiswch pwy yw'r person i chi
invite-name = Enw'r person
invite-name-hint = Yr enw rydych chi'n ei ddefnyddio. Llythrennau yn unig
invite-name-wrong = Rhowch enw'r person, gyda llythrennau yn unig
invite-email = Cyfeiriad e-bost y person
invite-email-hint = Bydd y person yn mewngofnodi gydag ef. Mae angen cyfeiriad gwahanol ar bob person
invite-own-email = Rhowch gyfeiriad e-bost y person, nid eich un chi
invite-own-name = Eich enw chi
invite-own-name-hint = Yr enw mae'r person yn eich adnabod wrtho. Byddwn yn dweud mai chi sy'n gofyn
invite-own-name-wrong = Rhowch eich enw, gyda llythrennau yn unig
invite-power = Beth gall y person ei wneud?
invite-power-missing = Dewiswch beth gall y person ei wneud
invite-scope = Am beth?
invite-scope-missing = Dewiswch am beth mae hyn
invite-chosen = Dim ond y gwasanaethau rwy'n eu dewis isod
invite-services = Gwasanaethau
invite-services-show = Dewis y gwasanaethau
invite-service-missing = Dewiswch o leiaf un gwasanaeth
invite-cases = Pa geisiadau?
invite-case-hint = Anfonwyd ar { $date }, cyfeirnod { $reference }
invite-case-missing = Dewiswch o leiaf un cais
invite-no-cases = Nid ydych wedi anfon cais eto y gallech ei ddangos.
invite-until-hint = Ddim yn hwyrach na { $date }
invite-until-wrong = Rhowch y diwrnod olaf, fel 31 3 2027
invite-until-past = Rhaid i'r diwrnod olaf fod heddiw neu'n hwyrach
invite-until-late = Ni all y diwrnod olaf fod ar ôl { $date }
invite-send = Gofyn i'r person
acting-heading = Rydych yn gweithredu ar ran { $resident }
acting-note = Gall { $resident } weld popeth rydych yn edrych arno ac yn ei wneud yma.
acting-begun = Heb eu hanfon eto
acting-cases = Ceisiadau { $resident }
acting-cases-none = Nid oes dim byd y cewch ei weld eto.
acting-services = Anfon ffurflen ar ran { $resident }
acting-find = Chwilio am ffurflen
acting-find-note = Ar dudalen y gwasanaeth, dewiswch “Dechrau ar ran { $resident }”.
acting-received = Cafodd y cyngor wybod
acting-route-questioned = Dywedodd y preswylydd nad hwn oedd y tîm cywir
acting-file-refused = Cawsom hyd i firws mewn ffeil, a'i dileu
acting-words-added = Dywedodd y preswylydd fwy wrthym
acting-withdrawn = Dywedodd y preswylydd nad oes angen hwn mwyach
acting-reopened = Dywedodd y preswylydd nad yw wedi'i ddatrys
acting-nudged = Gofynnodd y preswylydd am newyddion
acting-contact-changed = Newidiodd y preswylydd sut rydym yn cysylltu
acting-escalated = Gofynnodd y preswylydd i ni edrych eto
acting-answers = Beth a anfonwyd
acting-terms = Beth gwnaethoch gytuno iddo
acting-log = Beth gwnaethoch edrych arno a'i wneud
acting-end = Rhoi'r gorau i weithredu ar ran { $resident }
acting-caption = { $service }, ar ran { $resident }
acting-due = Ateb erbyn
acting-sent = Mae yng nghyfrif { $resident }. Byddwn yn anfon e-bost yno i ddweud ei fod wedi ein cyrraedd.
acting-you = Rydych yn gweld hwn fel { $name }, ar ran { $resident }.
acting-over-heading = Nid ydych yn gweithredu ar ran { $resident } mwyach
acting-over-ask = Ni allwch weld nac anfon dim byd ar ran { $resident }. Os bydd angen eich help, gall { $resident } ofyn i chi eto.
acting-over-typed = Beth roeddech wedi'i deipio
acting-over-not-sent = Ni chafodd ei anfon. Copïwch beth sydd ei angen arnoch. Byddwn yn ei ddileu ein hunain.
service-who = Ydy hwn ar ran rhywun arall?
service-who-text = Os felly, bydd yng nghyfrif y person hwnnw, a bydd yn cael gwybod.
service-start-for = Dechrau ar ran { $resident }

## Who looked at what is the resident's
access-heading = Pwy sydd wedi edrych ar eich data
access-text = Dyma bob tro y gwnaeth rhywun arall weld eich pethau chi, neu wneud rhywbeth ar eich rhan. Rydym yn cadw hyn am { $months } mis.
access-none = Nid oes neb arall wedi edrych ar ddim byd.
access-more = Mae mwy. Mae'r cyfan yn “Popeth yn eich cyfrif”.
access-list-seen = Edrychodd ar y rhestr o geisiadau.
access-case-seen = Edrychodd ar gais: { $service }, { $reference }.
access-case-sent = Anfonodd ffurflen: { $service }, { $reference }.
my-data-acts = Rydych wedi gofyn i'r person hwn weithredu ar eich rhan: { $name }, { $email }

## What the resident agreed to
consents-heading = Beth rydych wedi cytuno iddo
consents-text = Gallwch ddod â phob un o'r rhain i ben unrhyw bryd.
consents-none = Nid ydych wedi cytuno i ddim byd sy'n parhau.
consents-since = Ers { $date }.
consents-renewal = Rydym yn ei adnewyddu bob tro: { $kind } { $number }
consents-end-renewal = Stopio ei adnewyddu: { $kind } { $number }
consents-stay = Wedi mewngofnodi am hyd at { $days } diwrnod: { $device }
consents-end-stay-here = Allgofnodi yma
consents-acts = Mae { $name } yn gweithredu ar eich rhan
consents-end-person = Dod â hyn i ben: { $what }

## What is stored about people
privacy-heading = Preifatrwydd
privacy-text = { $council } sy'n gyfrifol am yr hyn rydych yn ei ddweud wrthym ar y wefan hon. Dyma bopeth rydym yn ei gadw amdanoch, at ba ddiben, ac am ba hyd. Nid ydym yn gwerthu dim, ac nid ydym yn dangos hysbysebion.
privacy-teams = Mae'r tîm sy'n gwneud y gwaith yn cael yr hyn rydych yn ei anfon. Nid oes neb arall yn ei gael, oni bai bod y gyfraith yn dweud hynny.
privacy-why = At ba ddiben
privacy-basis = Sail gyfreithiol
privacy-kept = Am ba hyd
privacy-public-task = Mae ei angen arnom i wneud ein gwaith fel cyngor (tasg gyhoeddus, GDPR y DU Erthygl 6(1)(e))
privacy-consent = Gwnaethoch gytuno, a gallwch newid eich meddwl unrhyw bryd (cydsyniad, GDPR y DU Erthygl 6(1)(a))
privacy-kept-days = { $days ->
    [one] 1 diwrnod
    [two] 2 ddiwrnod
   *[other] { $days } diwrnod
} ar y mwyaf
privacy-kept-case = Cyhyd ag y mae'n rhaid i'r cyngor ei gadw. Nid yw'r wefan hon yn dileu dim ohono
privacy-kept-account = Nes i chi ddileu eich cyfrif
privacy-kept-stopped = Nes i chi ei stopio
privacy-kept-months = { $months } mis ar ôl iddo ddod i ben
privacy-kept-appointment = Tan { $days } diwrnod ar ei ôl
privacy-kept-bounce = { $days } diwrnod
privacy-kept-session = Nes i chi allgofnodi, neu nes i chi beidio â'i ddefnyddio am { $minutes } munud. Byddwch yn cael eich allgofnodi ar ôl { $hours } awr, neu ar ôl { $days } diwrnod os gwnaethoch ofyn am aros wedi mewngofnodi. Os aethoch ymlaen yma â ffurflen o sgrin arall: 28 diwrnod
privacy-kept-files = Cyn i chi eu hanfon: { $alone ->
    [one] 1 diwrnod
    [two] 2 ddiwrnod
   *[other] { $alone } diwrnod
}, neu { $draft } diwrnod os gwnaethoch gadw eich atebion. Yna cyhyd â'ch cais
privacy-cases = Beth rydych yn ei anfon atom
privacy-cases-why = I wneud yr hyn rydych yn ei ofyn, ac i ddangos i chi ble mae
privacy-surveys = Beth rydych yn ei ddweud am ein gwaith
privacy-surveys-why = I wella, ac i gyhoeddi sut rydym yn perfformio. Nid oes neb yn cael ei enwi
privacy-files = Lluniau a phapurau
privacy-files-why = I wneud yr hyn rydych yn ei ofyn. Rydym yn tynnu'r wybodaeth am ble tynnwyd llun
privacy-mails = Negeseuon e-bost, negeseuon testun a llythyrau rhyngom
privacy-mails-why = I anfon eich cais at y tîm, ac i roi gwybod i chi amdano
privacy-drafts = Atebion nad ydych wedi'u hanfon
privacy-drafts-why = Er mwyn i chi allu parhau wedyn
privacy-spots = Ble rhoddwyd gwybod am rywbeth
privacy-spots-why = Rhag i neb roi gwybod am yr un peth ddwywaith. Mae eraill yn gweld y lle a'r diwrnod, a dim byd a ddywedoch
privacy-followers = Eich cyfeiriad e-bost, os ydych yn dilyn adroddiad
privacy-followers-why = I ddweud wrthych beth sy'n digwydd iddo
privacy-account = Eich cyfrif
privacy-account-why = I ddangos eich pethau chi: eich cyfeiriad e-bost, eich cartref os ydych wedi dewis un, sut rydych am i ni gysylltu â chi, a'r ffôn rydych wedi'i gadarnhau. I wybod pryd y gwnaethom eich atgoffa. I'ch gadael i mewn: cyfrinair na all neb ei ddarllen, cyfrinallweddi a'ch ap
privacy-appointments = Eich apwyntiadau
privacy-appointments-why = Er mwyn i ni fod yn barod pan fyddwn yn cwrdd, ac i'ch atgoffa
privacy-bounces = Cyfeiriadau e-bost a rhifau ffôn nad yw ein negeseuon yn eu cyrraedd
privacy-bounces-why = Er mwyn i ni ddweud wrthych, a pheidio ag ysgrifennu'n ofer
privacy-renewals = Beth rydym yn ei adnewyddu i chi
privacy-renewals-why = I'w adnewyddu bob tro heb ofyn i chi
privacy-people = Pwy sy'n gweithredu ar eich rhan, a phwy sydd wedi edrych ar eich data
privacy-people-why = Er mwyn i'r rhai rydych wedi'u dewis, a neb arall, ei weld, ac i chi weld pryd
privacy-sessions = Eich bod wedi mewngofnodi, ac ar ba fath o ddyfais
privacy-sessions-why = I'ch adnabod o dudalen i dudalen, ac i ddangos i chi ble rydych wedi mewngofnodi
privacy-codes = Codau rydym yn eu hanfon atoch, a sawl gwaith y rhoddwyd cynnig arnynt
privacy-codes-why = I adael dim ond chi i mewn, ac i atal dyfalu. Nid ydym yn cadw cyfeiriad rhyngrwyd, dim ond marc wedi'i wneud ohono
privacy-staff = Pwy sy'n gweithio i ni
privacy-staff-why = I adael dim ond ein staff ein hunain i mewn, ac i wybod pwy wnaeth beth
privacy-audit = Beth a wnaed gyda chais neu gyfrif, a phryd
privacy-audit-why = I'w brofi wedyn. Nid oes enwau nac atebion ynddo
privacy-rights-heading = Beth gallwch ei wneud
privacy-rights = Gallwch weld popeth sydd yn eich cyfrif, cadw copi, a dileu eich cyfrif eich hun. Am unrhyw beth arall rydym yn ei gadw, gofynnwch i ni. Os nad ydych yn fodlon ar yr hyn y mae { $council } yn ei wneud, gallwch gwyno i'r Comisiynydd Gwybodaeth.
privacy-account-link = Mynd i'ch cyfrif
privacy-commissioner = Cwyno i'r Comisiynydd Gwybodaeth
cookies-heading = Cwcis
cookies-text = Rydym yn defnyddio cwcis dim ond er mwyn i'r wefan hon weithio, ac yn y ffordd rydych wedi'i dewis. Felly nid ydym yn gofyn. Nid ydym yn dilyn ymwelwyr.
cookies-session = I'ch adnabod o dudalen i dudalen. Nid yw'n dweud dim amdanoch
cookies-desk = I adnabod ein staff o dudalen i dudalen. Ni fyddwch chi byth yn ei gael
cookies-desk-kept = Nes i'r porwr gael ei gau, neu nes iddynt allgofnodi
cookies-kept = Am ba hyd
cookies-session-kept = Nes i chi gau eich porwr. Os byddwch yn gofyn am aros wedi mewngofnodi: { $days } diwrnod. Caiff ei ddileu pan fyddwch yn allgofnodi. Os aethoch ymlaen yma â ffurflen o sgrin arall: 28 diwrnod
cookies-device = Beth sy'n cael ei gadw ar eich dyfais
cookies-device-text = Os nad oes gennych signal pan fyddwch yn anfon ffurflen, byddwn yn gofyn ai eich dyfais chi yw hi. Dim ond os ydych yn dweud ie y bydd y ffurflen yn cael ei chadw yno nes iddi gael ei hanfon. Mae wedi'i hamgryptio.
cookies-device-delete = Ar ôl ei hanfon, dim ond ei chyfeirnod sy'n aros yno, a marc bod rhywbeth yno. Gallwch eu dileu unrhyw bryd.

## How a resident wants to be reached
reach-heading = Sut rydym yn cysylltu â chi
reach-text = Bydd yr hyn rydych yn ei ddweud wrthym yma yn mynd gyda phopeth y byddwch yn ei anfon ar ôl mewngofnodi. Gallwch adael y cyfan allan.
reach-proved = { $email }
    Gwnaethoch gadarnhau'r cyfeiriad hwn wrth fewngofnodi.
reach-unproved = Gwnaethoch ddweud hyn wrthym. Nid yw wedi'i brofi eto, felly ni fydd neges destun yn mynd iddo.
reach-untested = Gwnaethoch ddweud hyn wrthym. Ni allwn ei brofi.
reach-save = Cadw
reach-due = Ydy hyn yn dal yn gywir?
reach-due-note = Y tro diwethaf i chi ddweud wrthym sut i gysylltu â chi oedd { $date }.
reach-due-text = Y tro diwethaf i chi ddweud wrthym sut i gysylltu â chi oedd { $date }. Edrychwch drwy'r rhestr, a newidiwch unrhyw beth nad yw'n gywir mwyach.
reach-due-yes = Ydy, mae'r cyfan yn gywir
reach-changed = Gwnaethoch newid hyn yn rhywle arall ar yr un pryd. Yno mae'n dweud: { $now }. I gadw yn ei le yr hyn a deipiwyd gennych yma, cadwch unwaith eto.
reach-quiet-from-missing = Dewiswch pryd mae'n dechrau, neu gadewch y ddau'n wag
reach-quiet-to-missing = Dewiswch pryd mae'n gorffen, neu gadewch y ddau'n wag
reach-quiet-nothing = Rhaid iddo orffen yn hwyrach nag y mae'n dechrau. Dewiswch amser arall
reach-keep-heading = Cadw'r hyn a ddywedoch wrthym yn eich cyfrif?
reach-keep-note = Gwnaethoch ddweud rhywbeth wrthym nad yw yn eich cyfrif eto.
reach-keep-text = Gwnaethoch ddweud hyn wrthym mewn ffurflen. Os byddwch yn ei gadw, bydd ffurflenni eraill yn dechrau gydag ef hefyd.
reach-keep-now = Yn eich cyfrif nawr: { $now }
reach-keep-yes = Ei gadw yn fy nghyfrif
reach-keep-no = Na, dim ond ar gyfer y tro hwnnw
bounce-heading = Nid yw ein negeseuon e-bost yn eich cyrraedd
bounce-text = Nid yw blwch post { $email } wedi derbyn negeseuon e-bost gennym ers { $date }. Felly nid ydym yn anfon dim yno, heblaw codau mewngofnodi.
bounce-again = Os yw eich blwch post yn gweithio eto, mewngofnodwch unwaith gyda chod. Yna byddwn yn parhau.
bounce-change = Newid eich cyfeiriad e-bost
told-account = O'ch cyfrif. Gallwch ei newid yma ar gyfer y tro hwn.
told-sent = O'r hyn a ddywedoch wrthym ar { $date }.
my-data-reach = Y tro diwethaf i chi ddweud wrthym sut i gysylltu â chi, neu fod hynny'n gywir
my-data-bounce = Nid yw ein negeseuon e-bost wedi eich cyrraedd ers

## A request: where it is
case-caption = Cyfeirnod { $reference }
case-status-received = Wedi'i anfon at dîm { $team }
case-status-with-team = Gyda thîm { $team }
case-status-needs-person = Wedi ein cyrraedd
case-status-waiting-for-resident = Yn aros amdanoch chi
case-status-waiting-for-others = Yn aros am rywun arall
case-status-planned = Wedi'i drefnu
case-status-resolved = Wedi'i wneud
case-status-closed = Wedi'i gau
case-status-withdrawn = Wedi'i dynnu'n ôl
case-status-joined = Wedi'i uno ag adroddiad arall
case-status-reopened = Ar agor eto
case-withdrawn-text = Gwnaethoch ddweud wrthym nad oes angen hwn arnoch mwyach. Nid oes neb yn gweithio arno nawr.
case-joined-text = Dywedodd rhywun wrthym am yr un peth o'ch blaen chi. Rydym yn delio â'r ddau fel un.
case-paused-text = Ni allwn barhau nes i chi ateb. Nid yw'r amser tan hynny yn cyfrif.
case-answer-needed-by = Mae angen eich ateb arnom erbyn
case-planned-for = Mae hyn wedi'i drefnu ar gyfer
case-new-date = Y dyddiad newydd yw
case-overdue = Roedd yr ateb i fod i ddod erbyn
case-overdue-text = Mae'n ddrwg gennym: mae hwn yn hwyr. Mae'r tîm wedi cael gwybod.
case-nudged-text = Mae'n ddrwg gennym: mae hwn yn hwyr. Mae'r tîm yn gwybod eich bod wedi gofyn.
case-needs-person-text = Mae eich cais wedi ein cyrraedd, ond nid oedd modd ei roi i dîm { $team } drwy gyfrifiadur. Mae rhywun yn mynd ag ef at y tîm.
case-more = Dweud mwy wrthym am hyn
case-answer = Ateb y cwestiwn
case-nudge = Gofyn i'r tîm am newyddion
case-reopen = Nid yw hwn wedi'i ddatrys
case-contact = Newid sut rydym yn cysylltu â chi am hyn
case-withdraw = Nid oes angen hwn arnaf mwyach
case-happened = Beth sydd wedi digwydd
case-parts = Beth mae pob tîm yn ei wneud
case-part-late = Roedd i fod i gael ei wneud erbyn { $date }. Mae'n ddrwg gennym: mae'n hwyr.
case-by = Erbyn { $date }
case-sent = Beth rydych wedi'i anfon
case-updates = Bydd newyddion yn mynd i { $address }
case-next-team = Bydd tîm { $team } yn ei gael
case-next-answer = Byddwch yn cael ateb
timeline-past = Wedi'i wneud
timeline-here = Nawr
timeline-future = Eto i ddod

## A request: what happened to it
case-event-received = Gwnaethoch ddweud wrthym
case-event-handed-over = Mae tîm { $team } wedi cael hwn
case-event-hand-over-failed = Nid oedd modd ei drosglwyddo drwy gyfrifiadur
case-event-route-questioned = Gwnaethoch ddweud nad hwn oedd y tîm cywir
case-event-words-added = Gwnaethoch ddweud mwy wrthym
case-event-withdrawn = Gwnaethoch ddweud nad oes angen hwn arnoch mwyach
case-event-file-refused = Cawsom hyd i firws mewn ffeil gennych, a'i dileu
case-event-working = Mae tîm { $team } yn gweithio arno
case-event-assigned = Mae gyda rhywun yn nhîm { $team }
case-event-moved = Aeth at dîm { $team }
case-event-asked = Mae gan dîm { $team } gwestiwn
case-event-waiting-for-others = Mae tîm { $team } yn aros am rywun arall
case-event-planned = Mae tîm { $team } wedi trefnu hyn
case-event-delayed = Mae angen mwy o amser ar dîm { $team }
case-event-message = Neges gan dîm { $team }
case-event-noted = Nodyn gan dîm { $team }
case-event-resolved = Mae tîm { $team } wedi gwneud hyn
case-event-closed = Mae tîm { $team } wedi cau hwn
case-event-joined = Cafodd ei uno ag adroddiad arall
case-event-reopened = Gwnaethoch ddweud nad yw wedi'i ddatrys
case-event-due-soon = Mae'r amser bron ar ben
case-event-missed = Mae'r diwrnod a addawyd wedi mynd heibio, ac rydym yn hwyr. Mae'n ddrwg gennym
case-event-nudged = Gwnaethoch ofyn am newyddion
case-event-contact-changed = Gwnaethoch newid sut rydym yn cysylltu â chi
case-event-answered = Atebodd tîm { $team } eich cwyn
case-event-acknowledged = Rydym yn edrych ar eich cwyn
case-event-escalated = Gwnaethoch ofyn i ni edrych eto
case-event-sent-up = Aeth eich cwyn yn syth i'r cam olaf, am ei bod yn ddifrifol
case-event-passed-on = Rydym wedi pasio eich diolch ymlaen
case-day-asked = I'w ateb erbyn { $date }.
case-day-planned = Pryd: { $date }.
case-day-delayed = Y dyddiad newydd yw: { $date }.
case-day-others = Rydym yn disgwyl clywed erbyn { $date }.

## A request: what its resident does about it
answer-heading = Atebwch y cwestiwn
answer-text = Bydd eich ateb yn mynd at y tîm. Yna byddant yn parhau â'r gwaith.
answer-label = Eich ateb
answer-send = Anfon
reopen-heading = Nid yw hwn wedi'i ddatrys
reopen-text = Bydd y tîm yn edrych arno eto, a byddwch yn cael dyddiad newydd.
reopen-label = Beth sy'n dal o'i le?
reopen-send = Ei agor eto
reopen-over = Ni ellir ei agor eto. Cadwch eich geiriau, a dywedwch wrthym mewn cais newydd.
reopen-missing = Dywedwch beth sy'n dal o'i le
nudge-heading = Gofyn i'r tîm am newyddion?
nudge-text = Bydd tîm { $team } yn gweld ar unwaith eich bod yn aros, a bod y diwrnod a addawyd wedi mynd heibio.
nudge-button = Gofyn am newyddion

## Pages that follow what happens
live-stale = Fel yr oedd am { $time }. Ni allwn gysylltu â'r cyngor nawr, felly efallai fod hyn wedi newid.
print = Argraffu

## A request: how its resident is reached
contact-text = Bydd newyddion am y cais hwn yn mynd yno o hyn ymlaen. Gadewch yn wag yr hyn nad ydych am i ni ei ddefnyddio. Byddwn yn dweud wrth eich hen gyfeiriad ei fod wedi newid.
contact-number = Rhif ffôn
contact-missing = Rhowch gyfeiriad e-bost neu rif ffôn
contact-save = Cadw

## How long it usually takes
usual-days = { $days ->
    [0] Cafodd 8 o bob 10 fel hyn eu gwneud ar yr un diwrnod.
    [one] Cafodd 8 o bob 10 fel hyn eu gwneud o fewn 1 diwrnod gwaith.
    [two] Cafodd 8 o bob 10 fel hyn eu gwneud o fewn 2 ddiwrnod gwaith.
   *[other] Cafodd 8 o bob 10 fel hyn eu gwneud o fewn { $days } diwrnod gwaith.
}
case-read = Darllenwyd gan dîm { $team }.
## Where another system of the council says no more than that a case has ended

open311-done = Mae'r tîm yn dweud bod hyn wedi'i wneud.
open311-closed = Mae'r tîm wedi cau hwn. Ni roddwyd rheswm.
open311-not-ours = Mae'r tîm yn dweud nad gwaith y cyngor yw hyn.
open311-duplicate = Roedd y tîm yn gwybod am hyn yn barod.
## The desk of staff

promise-member-enquiry-answered = Byddwn yn ateb yr hyn y mae cynghorydd yn ei ofyn ar eich rhan o fewn { $time }
## A mobile phone, shown to be the resident's
reach-proved-number = Gwnaethoch gadarnhau'r rhif hwn.
number-link = Profi eich ffôn symudol
number-heading = Profi eich ffôn symudol
number-text = Byddwn yn anfon neges destun gyda chod i { $number }. Ar ôl i chi deipio'r cod yma, gallwn anfon negeseuon testun atoch am yr hyn rydych wedi'i anfon.
number-send = Anfonwch god ataf drwy neges destun
number-code-heading = Rhowch y cod o'r neges destun
number-code-text = Rydym wedi anfon neges destun i { $number }. Mae'r cod yn gweithio am { $minutes } munud.
number-code-wrong = Mae'r cod hwn yn anghywir neu'n rhy hen. Teipiwch ef eto, neu ewch yn ôl i gael un newydd
number-code-button = Fy ffôn i yw hwn
my-data-phone = Gwnaethoch gadarnhau eich ffôn symudol
case-untold-heading = Ni wnaeth ein newyddion am hyn eich cyrraedd
case-untold-text = Gallwch ei ddarllen yma. Os ydych am i'n negeseuon eich cyrraedd eto, newidiwch sut rydym yn cysylltu â chi am hyn.
## How we are doing
figures-heading = Sut rydym yn perfformio
figures-link = Sut rydym yn perfformio
figures-text = Beth mae pobl wedi gofyn i ni amdano ({ $council }), faint o amser a gymerodd, a beth oedd eu barn amdano.
figures-hidden = Rydym yn gadael rhifau bach allan, fel na ellir adnabod neb. Mae llinell fach (–) yn golygu bod rhif wedi'i adael allan, neu nad oes un. Lle mae un rhif bach wedi'i adael allan, gall un arall fod wedi'i adael allan hefyd, fel na ellir ei gyfrifo.
figures-running = Nid yw'r chwarter sy'n dechrau ym mis { $first } ar ben. Mae ei rifau wedi'u talgrynnu i lawr fesul pump.
figures-year-running = Nid yw'r flwyddyn hon ar ben. Mae ei rhifau wedi'u talgrynnu i lawr fesul pump.
figures-none = Nid oes rhifau ar gyfer y cyfnod hwn eto.
figures-dash = –
figures-thousands = ,
figures-percent = { $percent }%
figures-period = { $first } – { $last }
figures-period-running = { $first } – { $last }, hyd yn hyn
figures-caption = { $what }, { $period }
figures-month = { $month } { $year }
figures-promises = Beth rydym yn ei addo
figures-usual = Ein hamseroedd arferol, nad ydynt yn addewid
figures-requests = Sut rydym yn ei gadw
figures-requests-said = Nifer y ceisiadau a orffennwyd gennym yn y cyfnod { $period }: { $ended }.
figures-kept-said = Gwnaethom gadw at y diwrnod a addawyd ar gyfer { $percent }% o'r ceisiadau lle'r oedd un.
figures-days-said = { $days ->
    [0] Cafodd eu hanner eu gwneud ar yr un diwrnod.
    [one] Cafodd eu hanner eu gwneud o fewn { $days } diwrnod gwaith.
    [two] Cafodd eu hanner eu gwneud o fewn { $days } ddiwrnod gwaith.
   *[other] Cafodd eu hanner eu gwneud o fewn { $days } diwrnod gwaith.
}
figures-kept-chart = Wedi'u gwneud erbyn y diwrnod a addawyd
figures-all-table = Pob cais
figures-quarter = Chwarter
figures-service = Gwasanaeth
figures-received = Wedi dod i mewn
figures-ended = Wedi'u gorffen
figures-kept = Wedi'u gwneud erbyn y diwrnod a addawyd
figures-right = Wedi dod at y tîm cywir yn gyntaf
figures-first = Wedi'u datrys y tro cyntaf, heb gwestiwn yn ôl
figures-days = Diwrnodau gwaith i orffen eu hanner
figures-all = Pob gwasanaeth
figures-gone = Gwasanaethau nad ydynt gennym mwyach
figures-by-service = Pob gwasanaeth yn ei dro
figures-by-service-text = Mae gwasanaethau gydag ychydig iawn o geisiadau wedi'u gadael allan o'r rhestr. Maent yn y rhifau ar gyfer pob gwasanaeth.
figures-service-chart = Wedi'u gwneud erbyn y diwrnod a addawyd, { $period }: y gwasanaethau gyda'r mwyaf o geisiadau
figures-year = Blwyddyn gyfan
figures-satisfied = Beth oedd barn pobl
figures-satisfied-text = Pan fydd rhywbeth wedi'i wneud, byddwn yn gofyn i bobl sut aeth hi. Mae'r rhifau'n dangos y bobl a roddodd 4 neu 5 allan o 5.
figures-satisfied-chart = Da neu dda iawn, { $period }
figures-target = Ein targed: { $percent }%
figures-targets = Ein targedau ar gyfer faint o bobl sy'n fodlon
figures-target-line = { $about }: { $percent }% ({ $source })
figures-target-year-line = { $about }: { $percent }% o fis Ebrill { $from } i fis Mawrth { $to } ({ $source })
figures-answered = Pobl a atebodd
figures-solved = Cafodd ei ddatrys
figures-ease = Roedd yn hawdd
figures-delivery = Gwnaethom yr hyn y gofynnwyd amdano
figures-timeliness = Roeddem yn ddigon cyflym
figures-information = Cafodd pobl wybod beth oedd yn digwydd
figures-professionalism = Roeddem yn gwybod ein gwaith
figures-attitude = Roeddem yn gyfeillgar
figures-feedback = Beth mae pobl wedi'i ddweud wrthym
figures-compliment = Diolch
figures-comment = Sylwadau
figures-suggestion = Syniadau
figures-complaint = Cwynion
figures-feedback-table = Beth ddaeth i mewn
figures-feedback-kind = Beth oedd
figures-stages-table = Cwynion rydym wedi'u hateb
figures-stage = Cam
figures-stage-1 = Cam 1
figures-stage-2 = Cam 2
figures-stage-answered = Wedi'u hateb
figures-upheld = Cadarnhawyd: roeddem yn anghywir
figures-partly-upheld = Cadarnhawyd yn rhannol: roeddem yn rhannol anghywir
figures-not-upheld = Ni chadarnhawyd: ni wnaethom ddim o'i le
figures-in-time = Wedi'u hateb mewn pryd
figures-in-longer-time = Wedi'u hateb mewn pryd, neu erbyn diwrnod hwyrach a roddwyd gyda rheswm
figures-found-chart = Ein casgliad yng ngham 1
figures-lessons = Beth rydym wedi'i ddysgu o gwynion
figures-ombudsman = Gall unrhyw un nad yw'n hapus â'n hateb olaf ofyn i ombwdsmon.
figures-said = Dywedoch chi, gwnaethom ni
figures-said-none = Nid oes dim byd yma eto.
figures-you-said = Dywedoch chi:
figures-we-did = Gwnaethom ni:
figures-table = Dangos y rhifau hyn mewn tabl
figures-files = Mynd â'r rhifau gyda chi
figures-files-text = Mae'r un rhifau yn y ffeiliau ag ar y dudalen hon. Yn y ffeil tabl, mae maes gwag yn golygu bod rhif wedi'i adael allan. Yn y ffeil ar gyfer cyfrifiaduron, "null" sydd yno.
figures-csv = Rhifau fel tabl (CSV)
figures-json = Rhifau ar gyfer cyfrifiaduron (JSON)
figures-years = Adroddiadau blwyddyn
figures-year-link = Ebrill { $from } – Mawrth { $to }
figures-report-heading = Sut gwnaethom berfformio, Ebrill { $from } – Mawrth { $to }
figures-report-text = Adroddiad blynyddol { $council }. Gellir ei argraffu.
figures-how = Sut rydym yn cyfrif
figures-how-ended = Mae cais yn cyfrif yn y chwarter y cafodd ei wneud neu ei gau. Mae adborth yn cael ei gyfrif ar wahân.
figures-how-kept = Mae diwrnod a addawyd yn cyfrif fel un a gadwyd os oedd y cais wedi'i wneud erbyn hynny, ac na roddodd neb ddiwrnod hwyrach.
figures-how-first = Mae “Wedi'u datrys y tro cyntaf” yn golygu bod y gwaith wedi'i wneud, na wnaethom ofyn cwestiwn yn ôl, ac na fu'n rhaid i neb agor y cais eto.
figures-how-days = Diwrnodau gwaith yw dydd Llun i ddydd Gwener, heb wyliau banc.
# Complaints: what their residents see.
complaint-heading = Eich cwyn
complaint-stage = Cam { $stage } o 2
complaint-stage-now = Ble mae
complaint-who = Pwy sy'n edrych arni
complaint-who-rule = Rydym yn dewis: { $by }
complaint-acknowledged-by = Byddwn yn dweud wrthych pwy erbyn
complaint-answer-by = Byddwch yn cael ateb erbyn
complaint-answer-by-later = Byddwch nawr yn cael ateb erbyn
complaint-answer-usual = Byddwch fel arfer yn cael ateb erbyn
complaint-answered = Wedi'i hateb
complaint-answered-on = Atebwyd ar { $date }
complaint-answer-of-stage = Ein hateb, cam { $stage }
complaint-letter = Darllen ateb cam { $stage } fel llythyr
complaint-upheld = Roeddech chi'n iawn. Ni oedd ar fai.
complaint-partly-upheld = Roeddech chi'n iawn yn rhannol.
complaint-not-upheld = Rydym o'r farn ein bod wedi gwneud yr hyn y dylem ei wneud.
complaint-next = Gofyn i ni edrych eto
complaint-next-text = Ddim yn hapus â'n hateb? Dyma sy'n dod nesaf: bydd rhywun yn edrych ar y gŵyn eto ({ $by }). Nid oes angen i chi ddweud yr hanes ddwywaith: bydd popeth rydych wedi'i anfon yn mynd gyda hi.
complaint-next-late = Mae ein hateb yn hwyr, ac mae'n ddrwg gennym. Nid oes angen i chi aros amdano: gall rhywun edrych ar y gŵyn nawr ({ $by }).
complaint-ombudsman = Yr Ombwdsmon
complaint-ombudsman-open = Gallwch fynd at Ombwdsmon nawr: rydych wedi cael ein hateb olaf, neu mae'n hwyr, neu nid ydym yn edrych ar hyn. Mae am ddim, ac nid yw'r Ombwdsmon yn gweithio i ni.
complaint-ombudsman-later = Os nad ydych yn hapus o hyd ar ôl ein hateb olaf, gallwch fynd at Ombwdsmon. Mae am ddim, ac nid yw'r Ombwdsmon yn gweithio i ni.
complaint-ombudsman-more = Beth mae'r Ombwdsmon yn ei wneud, a faint o amser sydd gennych
next-stage-heading = Gofyn i ni edrych eto
next-stage-text = Bydd rhywun arall, mewn swydd uwch, yn edrych ar eich cwyn. Bydd popeth rydych wedi'i anfon yn mynd gyda hi. Nid oes angen i chi ysgrifennu dim mwy.
next-stage-label = Beth sydd ddim yn iawn gyda'n hateb? Gallwch adael hwn yn wag.
next-stage-send = Gofyn i ni edrych eto
letter-heading = Ein hateb i'ch cwyn, cam { $stage }
letter-resident = breswylydd
letter-dear = Annwyl { $name }
letter-understood = Beth gwnaethom edrych arno
letter-found = Ein casgliad
letter-remedy = Sut rydym yn ei gywiro
letter-lesson = Beth rydym wedi'i ddysgu ohono
letter-next = Os nad ydych yn hapus â hyn
letter-next-stage = Gofynnwch i ni edrych eto erbyn { $date }. Yna bydd rhywun arall yn edrych ar y gŵyn ({ $by }). Gallwch wneud hynny ar dudalen eich cwyn, neu dros y ffôn.
letter-last = Dyma ein hateb olaf. Gallwch fynd ag ef at Ombwdsmon nawr. Mae am ddim, ac nid yw'r Ombwdsmon yn gweithio i ni.

## Tell us how we did: the one way in
feedback-link = Dweud eich barn wrthym
feedback-matter-heading = Dywedwch eich barn wrthym
feedback-about = Mae hyn am: { $service }
feedback-case = Mae hyn am yr hyn rydych wedi'i anfon atom, { $reference }.
feedback-matter-legend = Beth hoffech chi ei ddweud wrthym?
feedback-matter-missing = Dewiswch beth hoffech chi ei ddweud wrthym
feedback-matter-thanks = Diolch
feedback-matter-thanks-hint = Gwnaeth rhywun waith da, ac rydych am iddo gael gwybod
feedback-matter-idea = Syniad
feedback-matter-idea-hint = Rhywbeth y gallem ei wneud yn well
feedback-matter-comment = Sylw
feedback-matter-comment-hint = Eich barn, pan nad oes angen cywiro dim
feedback-matter-wrong = Aeth rhywbeth o'i le
feedback-matter-wrong-hint = Ni chafodd gwasanaeth ei wneud, cafodd ei wneud yn wael, neu ni wnaeth neb ateb
feedback-matter-disagree = Rydw i'n anghytuno â phenderfyniad, rheol neu ddirwy
feedback-matter-disagree-hint = Neu mae am gynghorydd, eich data, neu ddiogelwch rhywun
feedback-before-heading = Ydych chi wedi dweud wrthym o'r blaen?
feedback-before-legend = Ydych chi wedi dweud wrthym o'r blaen fod hyn wedi mynd o'i le?
feedback-before-missing = Dewiswch “Ydw” os ydych wedi dweud wrthym o'r blaen
feedback-before-no = Nac ydw, dyma'r tro cyntaf
feedback-before-no-hint = Yna gallwn yn aml ei gywiro ar unwaith
feedback-before-yes = Ydw, ac nid yw wedi'i gywiro
feedback-before-yes-hint = Ar y wefan hon, dros y ffôn, drwy lythyr neu wrth un o'n staff
feedback-route-heading = Beth rydych chi'n anghytuno ag ef?
feedback-route-legend = Pa un o'r rhain sydd dan sylw?
feedback-route-missing = Dewiswch beth sydd dan sylw
feedback-route-none = Dim un o'r rhain
feedback-put-right-heading = Gallwn gywiro hyn
feedback-put-right-text = Gofynnwch amdano yma, a bydd yn mynd yn syth at y bobl sy'n ei wneud. Mae hynny'n gyflymach na chwyn.
feedback-put-right-search = Beth mae angen ei gywiro?
feedback-other-why = Pam nad cwyn yw hon
feedback-other-ways = Beth i'w wneud
feedback-complain-heading = Os ydych am gwyno
feedback-complain-text = Gallwch gwyno beth bynnag. Ni fyddwn yn eich trin yn waeth oherwydd hynny.
feedback-complain = Rydw i'n dal am gwyno
case-next-passed-on = Byddwn yn dweud wrth bwy bynnag sydd dan sylw
## Was this page useful?
rating-label = A oedd y dudalen hon yn ddefnyddiol?
rating-yes = Oedd, roedd yn ddefnyddiol
rating-no = Nac oedd
rating-why-heading = Beth aeth o'i le?
rating-why-label = Beth roeddech yn chwilio amdano, neu beth oedd o'i le ar y dudalen?
rating-why-hint = Gallwch adael hwn yn wag. Peidiwch â rhoi eich enw na dim byd amdanoch chi: ni allwn ateb, gan nad ydym yn gwybod pwy ydych.
rating-why-long = Ysgrifennwch { $most } llythyren neu lai
rating-why-button = Anfon
rating-thanks-heading = Diolch
rating-thanks-text = Mae'n ein helpu i wella'r wefan hon.

## Surveys: how it went, when a case has ended
survey-caption = { $service }, { $month } { $year }
survey-solved = A gafodd ei ddatrys?
survey-yes = Do
survey-no = Naddo
survey-solved-missing = Dewiswch “Do” os cafodd ei ddatrys
survey-ease = Pa mor hawdd oedd gwneud hyn?
survey-ease-1 = Anodd iawn
survey-ease-2 = Anodd
survey-ease-3 = Ddim yn hawdd nac yn anodd
survey-ease-4 = Hawdd
survey-ease-5 = Hawdd iawn
survey-ease-missing = Dewiswch pa mor hawdd oedd hyn
survey-not-solved = Gwnaethoch ddweud nad yw wedi'i ddatrys. Gallwch ei agor eto nawr, a dweud beth sy'n dal o'i le.
survey-more = Dywedwch fwy wrthym, os hoffech
survey-more-text = Gallwch adael allan beth bynnag y mynnwch. Nid yw neb a weithiodd arno yn gweld pwy ddywedodd hyn.
survey-drivers = Pa mor dda oedd pob un o'r rhain?
survey-delivery = Beth wnaethom, o'i gymharu â'r hyn a addawyd
survey-timeliness = Faint o amser a gymerodd
survey-information = Pa mor dda y gwnaethom roi gwybod i chi beth oedd yn digwydd
survey-professionalism = Pa mor dda roeddem yn gwybod ein gwaith, a pha mor deg oeddem
survey-attitude = Sut gwnaethom eich trin
survey-choose = Dewiswch
survey-step-1 = Gwael iawn
survey-step-2 = Gwael
survey-step-3 = Ddim yn dda nac yn wael
survey-step-4 = Da
survey-step-5 = Da iawn
survey-step-none = Ddim yn berthnasol
survey-own-words = Yn eich geiriau eich hun
survey-words = Beth aeth yn dda, neu beth dylem ei wneud yn well?
survey-words-hint = Peidiwch â rhoi enwau, na phethau preifat. Hyd at { $most } llythyren.
survey-used = Sut gwnaethoch chi gysylltu?
survey-preferred = Sut byddai'n well gennych gysylltu y tro nesaf?
survey-recommend = Pa mor debygol ydych chi o ddweud wrth eraill am ddefnyddio { $council } fel hyn?
survey-likely-0 = 0, ddim yn debygol o gwbl
survey-likely-10 = 10, yn debygol iawn
survey-send = Anfon
survey-thanks = Diolch. Mae eich atebion wedi ein cyrraedd
survey-thanks-text = Mae'r arolwg hwn wedi'i ateb. Dim ond unwaith y gellir ei ateb.
survey-thanks-who = Rydym yn defnyddio eich atebion i wella, ac yn cyhoeddi sut rydym yn perfformio. Nid oes neb yn cael ei enwi.
survey-over = Mae'r arolwg hwn wedi cau
survey-over-text = Mae'r ddolen yn gweithio am { $days } diwrnod. Efallai ei bod yn rhy hen, neu fod rhan ohoni ar goll.
survey-case-heading = Sut aeth hi?
survey-case-text = Dywedwch wrthym a gafodd ei ddatrys. Mae 3 tudalen fer.
survey-case-button = Dweud sut aeth hi

## Whose device it is, and how a shared one is left
device-heading = Dyfais pwy yw hon?
device-hint = Ar gyfrifiadur sy'n cael ei rannu, nid ydym yn gadael dim ar ôl.
device-own = Fy ffôn neu fy nghyfrifiadur i yw hwn
device-own-hint = Efallai y byddwn yn cadw rhai pethau arno, fel eich iaith.
device-shared = Mae pobl eraill yn ei ddefnyddio hefyd
device-shared-hint = Er enghraifft, cyfrifiadur mewn llyfrgell, neu ffôn ffrind. Ni fydd dim o'ch pethau chi yn aros arno.
device-missing = Dewiswch ddyfais pwy yw hon
shared-label = Cyfrifiadur sy'n cael ei rannu
shared-finish = Gorffen a chlirio'r cyfrifiadur hwn
shared-warning = Ydych chi yno o hyd?
shared-warning-text = Nid oes neb wedi cyffwrdd â'r cyfrifiadur hwn ers tro. Byddwn yn ei glirio cyn bo hir, fel na fydd neb arall yn gweld eich pethau chi.
shared-warning-left = { $minutes ->
    [one] Byddwn yn ei glirio ymhen 1 munud.
    [two] Byddwn yn ei glirio ymhen 2 funud.
   *[other] Byddwn yn ei glirio ymhen { $minutes } munud.
}
shared-stay = Rydw i yma o hyd
finished-heading = Mae'r cyfrifiadur hwn yn glir
finished-text = Nid oes dim o bethau'r person diwethaf ar ôl yma.
finished-here = Beth rydym wedi'i glirio
finished-ended = Mae'r ymweliad wedi dod i ben.
finished-signed-out = Mae'r ymweliad wedi dod i ben, ac mae'r cyfrif wedi'i allgofnodi.
finished-drafts-deleted = { $count ->
    [one] Cafodd 1 ymholiad heb ei orffen ei ddileu.
   *[other] Cafodd { $count } ymholiad heb eu gorffen eu dileu.
}
finished-drafts-kept = { $count ->
    [one] Mae 1 ymholiad heb ei orffen yn ddiogel gyda ni. Ni ellir ei agor yma.
   *[other] Mae { $count } ymholiad heb eu gorffen yn ddiogel gyda ni. Ni ellir eu hagor yma.
}
finished-files = { $count ->
    [one] Cafodd 1 ffeil heb ei hanfon ei dileu.
   *[other] Cafodd { $count } ffeil heb eu hanfon eu dileu.
}
finished-cases = { $count ->
    [one] Cafodd 1 cais ei gau ar y cyfrifiadur hwn. Mae'r cais gan y cyngor.
    [two] Cafodd 2 gais eu cau ar y cyfrifiadur hwn. Maent gan y cyngor.
    [few] Cafodd 3 chais eu cau ar y cyfrifiadur hwn. Maent gan y cyngor.
    [many] Cafodd 6 chais eu cau ar y cyfrifiadur hwn. Maent gan y cyngor.
   *[other] Cafodd { $count } cais eu cau ar y cyfrifiadur hwn. Maent gan y cyngor.
}
finished-left = { $what }: { $count } ar ôl
finished-cookies = Cwcis y gall tudalen eu darllen
finished-local = Pethau wedi'u cadw gan dudalennau
finished-session = Pethau wedi'u cadw ar gyfer y tab hwn
finished-databases = Cronfeydd data
finished-caches = Tudalennau wedi'u cadw
finished-close = Cofiwch eich papurau, a'ch cerdyn os gwnaethoch dalu gydag un.
finished-next = Dechrau ar gyfer y person nesaf
finished-offline = Nid oes signal. Mae'r ymweliad wedi dod i ben ar y cyfrifiadur hwn beth bynnag.
finished-not-clear = Efallai nad yw'r cyfrifiadur hwn yn glir
finished-not-clear-text = Efallai fod rhywbeth o bethau'r person diwethaf yma o hyd. Caewch holl ffenestri'r porwr, neu gofynnwch i rywun sy'n gweithio yma.
languages-label = Ieithoedd

## What is not translated, or by nobody who knows
service-english-only = Mae rhan o hyn yn Saesneg yn unig. Ffoniwch ni os oes angen cyfieithydd arnoch.
languages-unchecked = Cyfieithwyd y geiriau hyn gan beiriant. Nid oes neb wedi'u gwirio eto.
languages-unchecked-english = Darllen y dudalen hon yn Saesneg

## Who can use this website
accessibility-link = Hygyrchedd
accessibility-heading = Datganiad hygyrchedd
accessibility-text = Mae'r datganiad hwn am wefan { $council } lle rydych yn gofyn, yn rhoi gwybod, yn trefnu ac yn olrhain. Rydym am i bawb allu ei defnyddio.
accessibility-how = Pa mor hygyrch yw'r wefan hon
accessibility-can = Dylech allu:
accessibility-can-zoom = chwyddo hyd at 400% heb i ddim gael ei dorri i ffwrdd
accessibility-can-text = gwneud y testun ddwywaith mor fawr
accessibility-can-keys = ei defnyddio i gyd gyda bysellfwrdd yn unig
accessibility-can-speech = ei defnyddio gyda darllenydd sgrin, neu â'ch llais
accessibility-can-colours = defnyddio lliwiau tywyll, neu eich lliwiau eich hun
accessibility-can-languages = ei darllen mewn ieithoedd eraill
accessibility-help = Help gan AbilityNet i wneud eich dyfais yn haws ei defnyddio
accessibility-cannot = Os na allwch ddefnyddio rhan ohoni
accessibility-cannot-text = Ffoniwch ni, ysgrifennwch atom neu dewch i'n gweld. Gallwn wneud yr un peth i chi. Dywedwch wrthym os oes angen rhywbeth arnoch mewn print bras, fersiwn hawdd ei deall, sain neu braille.
accessibility-report = Dweud wrthym am broblem
accessibility-report-text = Os nad yw rhywbeth yma yn gweithio i chi, dywedwch wrthym. Dywedwch hefyd os ydych yn meddwl ein bod yn torri'r rheolau ar hygyrchedd.
accessibility-enforcement = Os nad ydych yn hapus â'n hateb
accessibility-enforcement-text = Y Comisiwn Cydraddoldeb a Hawliau Dynol (EHRC) sy'n gorfodi Rheoliadau Hygyrchedd Cyrff Sector Cyhoeddus (Gwefannau a Chymwysiadau Symudol) (Rhif 2) 2018. Os nad ydych yn hapus â'n hateb, gofynnwch i'r Gwasanaeth Cynghori a Chefnogi Cydraddoldeb (EASS).
accessibility-advice = Mynd i'r Gwasanaeth Cynghori a Chefnogi Cydraddoldeb
accessibility-technical = Gwybodaeth dechnegol am hygyrchedd y wefan hon
accessibility-technical-text = Mae { $council } wedi ymrwymo i wneud ei wefan yn hygyrch, yn unol â Rheoliadau Hygyrchedd Cyrff Sector Cyhoeddus (Gwefannau a Chymwysiadau Symudol) (Rhif 2) 2018.
accessibility-status = Statws cydymffurfio
accessibility-part = Mae'r wefan hon yn cydymffurfio'n rhannol â safon AA fersiwn 2.2 y Canllawiau Hygyrchedd Cynnwys Gwe (WCAG), oherwydd y diffyg cydymffurfio a restrir isod.
accessibility-full = Mae'r wefan hon yn cydymffurfio'n llawn â safon AA fersiwn 2.2 y Canllawiau Hygyrchedd Cynnwys Gwe (WCAG).
accessibility-standard = Darllen y Canllawiau Hygyrchedd Cynnwys Gwe 2.2
accessibility-unmet = Beth nad yw'n bodloni'r safon
accessibility-what = Beth
accessibility-why = Pam
accessibility-criterion = Rheol yn y safon
accessibility-due = Bydd wedi'i gywiro erbyn
accessibility-unmet-language = Mae rhai rhannau o dudalen yn Saesneg er eich bod wedi dewis iaith arall. Nid yw pob un ohonynt yn dweud hynny wrth ddarllenydd sgrin. Efallai y bydd yn eu darllen â'r llais anghywir.
accessibility-unmet-language-why = Rydym yn dangos testun yn Saesneg nes iddo gael ei gyfieithu.
accessibility-untested = Beth nad ydym wedi'i brofi eto
accessibility-untested-people = Nid yw pobl sy'n defnyddio darllenwyr sgrin, chwyddwyr neu lais bob dydd wedi ei phrofi eto. Byddant yn gwneud hynny erbyn { $date }.
accessibility-untested-files = Nid ydym wedi gwirio eto y ffeiliau a'r gwefannau gan eraill y mae ein tudalennau'n arwain atynt. Byddwn yn gwneud hynny erbyn { $date }.
accessibility-tested = Sut rydym yn ei phrofi
accessibility-tested-text = Mae ein profion yn rhedeg bob tro rydym yn newid rhywbeth. Y tro diwethaf i bob un ohonynt lwyddo oedd { $date }. Dyma beth maent yn ei wirio:
accessibility-check-axe = Mae rhaglen (axe) yn chwilio am reolau sydd wedi'u torri ar bob tudalen, yn Saesneg ac yn Wrdw.
accessibility-check-tree = Rydym yn darllen beth mae darllenydd sgrin yn ei gael o bob tudalen, ac yn ei gadw. Os bydd yn newid, byddwn yn ei ddarllen eto.
accessibility-check-narrow = Nid oes dim yn cael ei dorri i ffwrdd, ac nid oes tudalen yn sgrolio i'r ochr, ar sgrin fach nac wrth chwyddo i 400%.
accessibility-check-text = Yr un peth gyda thestun ar 200%.
accessibility-check-colours = Yr un peth mewn lliwiau tywyll, ac mewn lliwiau rydych chi'n eu dewis.
accessibility-check-motion = Nid oes dim yn symud os gofynnwch am lai o symud.
accessibility-check-direction = Mae tudalennau Wrdw yn rhedeg o'r dde i'r chwith, ac yn ffitio.
accessibility-check-targets = Mae popeth rydych yn ei bwyso yn ddigon mawr, neu mae lle o'i gwmpas.
accessibility-check-focus = Gyda bysellfwrdd, gallwch weld ble rydych bob amser, ac nid oes dim yn ei guddio.
accessibility-check-speech = Mae darllenydd sgrin yn cael gwybod am bob tudalen newydd a phob camgymeriad.
accessibility-check-keyboard = Gallwch ofyn, anfon, olrhain a defnyddio eich cyfrif gyda bysellfwrdd yn unig.
accessibility-check-words = Mae rhaglen yn mesur pa mor anodd yw ein testunau i'w darllen.
accessibility-statement = Am y datganiad hwn
accessibility-written = Ysgrifennwyd ef gyntaf ar { $date }.
accessibility-reviewed = Cafodd ei ddarllen drwyddo ddiwethaf ar { $date }.

## How pages look: size of text, colours, and the like
strip-label = Darllen y dudalen hon
comfort-link = Maint testun a lliwiau
comfort-heading = Gwneud y tudalennau hyn yn haws i'w darllen
comfort-text = Dewiswch beth sy'n addas i chi. Gallwch ei newid yn ôl unrhyw bryd.
comfort-saved = Wedi'i gadw. Mae'r dudalen hon yn edrych nawr fel rydych wedi dewis.
comfort-shared = Mae pobl eraill yn defnyddio'r cyfrifiadur hwn hefyd. Bydd eich dewis yn dod i ben pan fyddwch yn gorffen.
comfort-sample = Dyma sut mae'n edrych
comfort-sample-text = Byddwn yn casglu eich bin ddydd Llun 7 Rhagfyr am 7am. Rhowch ef ar ymyl eich cartref erbyn hynny.
comfort-sample-link = Dolen yw hon
comfort-size = Pa mor fawr ddylai'r testun fod?
comfort-size-100 = Arferol
comfort-size-125 = Ychydig yn fwy
comfort-size-150 = Mawr
comfort-size-200 = Mawr iawn
comfort-contrast = Pa liwiau?
comfort-contrast-usual = Fel y mae ar fy nyfais
comfort-contrast-more = Du ar wyn
comfort-contrast-dark = Golau ar dywyll
comfort-spacing = Faint o le?
comfort-spacing-usual = Arferol
comfort-spacing-calm = Tawel: mwy o le rhwng llinellau a geiriau
comfort-typeface = Pa lythrennau?
comfort-typeface-usual = Arferol
comfort-typeface-easier = Haws gweld y gwahaniaeth rhyngddynt, a allai helpu gyda dyslecsia
comfort-motion = A gaiff pethau symud?
comfort-motion-usual = Fel y mae ar fy nyfais
comfort-motion-still = Na chânt, cadwch bopeth yn llonydd
comfort-keep = Am ba hyd?
comfort-keep-visit = Ar gyfer yr ymweliad hwn
comfort-keep-device = Am flwyddyn ar y ddyfais hon
comfort-keep-account = Gyda fy nghyfrif, ble bynnag rwy'n mewngofnodi
comfort-save = Cadw
comfort-usual = Yn ôl i'r arfer
my-data-comfort = Sut mae tudalennau'n edrych
cookies-comfort = I ddangos tudalennau fel rydych wedi dewis: maint testun a lliwiau. Nid yw'n dweud dim arall amdanoch
cookies-half = Ail hanner yr un cyntaf, ar ddyfais y mae pobl eraill yn ei defnyddio hefyd
cookies-half-kept = Nes i chi gau eich porwr, neu orffen
cookies-language = I ddangos tudalennau yn yr iaith rydych wedi'i dewis
cookies-whose = I wybod a yw pobl eraill yn defnyddio eich dyfais hefyd
cookies-chosen-kept = Nes i chi gau eich porwr. Ar eich dyfais eich hun, am flwyddyn
cookies-cleared = I ddweud beth a gafodd ei glirio pan fyddwch yn gorffen ar ddyfais y mae pobl eraill yn ei defnyddio hefyd
cookies-cleared-kept = Un funud

## A page that is read aloud
aloud-link = Darllen yn uchel
aloud-label = Yn darllen yn uchel
aloud-go-on = Parhau i ddarllen
aloud-stop = Stopio
aloud-again = Eto
aloud-slower = Yn arafach
aloud-faster = Yn gyflymach
aloud-choice = Dewis { $number } o { $count }: { $text }
aloud-field = Teipiwch eich ateb. Yna pwyswch “Parhau i ddarllen”.
aloud-choose = Dewiswch un. Yna pwyswch “Parhau i ddarllen”.
aloud-tick = Dewiswch bob un sy'n berthnasol. Yna pwyswch “Parhau i ddarllen”.
aloud-button = Botwm: { $text }
aloud-end = Dyma ddiwedd y dudalen.
aloud-none = Nid oes llais ar y ddyfais hon ar gyfer yr iaith hon: { $language }. Efallai y gallwch ychwanegu un yn ei gosodiadau.
aloud-missing = Mae rhai geiriau ar y dudalen hon mewn iaith nad oes llais ar ei chyfer ar y ddyfais hon. Nid ydynt yn cael eu darllen.
aloud-stopped = Ni allai'r ddyfais hon ddarllen y dudalen yn uchel. Rhowch gynnig arall arni.

## Pages that are left at once
leave-this-page = Gadael y dudalen hon
leave-quickly = Gadael y dudalen hon nawr
leave-more = Pwyswch { $times ->
    [1] unwaith
    [two] ddwywaith
   *[other] { $times } gwaith
} eto i adael y dudalen hon.
leave-title = Gwasanaethau'r cyngor
leave-heading = Os gallai rhywun weld y dudalen hon
leave-text = Mae'r botwm “Gadael y dudalen hon” yn cau'r dudalen ar unwaith ac yn dangos y tywydd. Mae'n eich allgofnodi. Mae'n dileu'r hyn a deipiwyd gennych yma heb ei anfon.
leave-keys = Gallwch hefyd bwyso Shift neu Esc dair gwaith.
leave-history = Ni all glirio hanes eich porwr: y rhestr o dudalennau rydych wedi edrych arnynt. Dilëwch y dudalen hon ohono, neu defnyddiwch ffenestr breifat.

## A poor signal, and none
signal-going = Yn dal i fynd…
signal-kept-today = Rydych yn gweld hwn fel yr oedd am { $time }.
signal-kept-day = Rydych yn gweld hwn fel yr oedd ar yr adeg hon: { $time }.
signal-none = Nid oes signal.
signal-slow = Mae'r cysylltiad yn araf.
signal-fresh = Ei ddangos fel y mae nawr
signal-newer = Mae fersiwn mwy newydd yma.
signal-use = Ei ddefnyddio
signal-unsent = Nid oes signal, felly ni chafodd hwn ei anfon. Mae'r hyn a deipiwyd gennych yma o hyd. Anfonwch ef eto pan fydd signal.
no-signal-heading = Nid oes signal
no-signal-text = Mae angen signal ar y dudalen hon. Rhowch gynnig arall arni pan fydd gennych un.
no-signal-again = Rhoi cynnig arall arni
no-signal-waits = Gweld beth sy'n aros ar y ddyfais hon
no-signal-forms = Ffurflenni y gallwch eu llenwi nawr
no-signal-can = Tudalennau y gallwch edrych arnynt nawr
cookies-device-pages = Os dywedwch mai eich dyfais chi yw hi, byddwn yn cadw rhai tudalennau arni, a'r ffurflenni rydych wedi'u hagor. Byddant yno pan nad oes gennych signal. Nid oes dim rydych wedi'i deipio ynddynt.
# Demonstrations and practice
cookies-demonstration = I wybod ym mha arddangosiad rydych chi. Byddwch yn ei gael os byddwch yn dechrau un, ac ynddo rai eraill y mae eu henwau'n dechrau gydag ef
cookies-demonstration-kept = Nes i chi ei adael, neu nes i'r porwr gael ei gau. Daw i ben ar ôl dwy awr
demonstration-link = Dangos sut mae'n gweithio
demonstration-heading = Dangos sut mae'n gweithio
demonstration-text-1 = Gallwch roi cynnig ar hyn i gyd mewn arddangosiad. Mae'n edrych yr un fath, ac nid oes dim ynddo'n real.
demonstration-text-2 = Nid oes dim rydych yn ei anfon yn cyrraedd y cyngor. Nid oes dim rydych yn ei wneud yn newid yr hyn sy'n real.
demonstration-text-3 = Daw i ben ar ôl dwy awr, neu pan fyddwch yn ei adael.
demonstration-start = Dechrau'r arddangosiad
demonstration-leave = Gadael yr arddangosiad
demonstration-ended-heading = Mae'r arddangosiad hwn wedi dod i ben
demonstration-ended-text = Ni chafodd dim ohono ei gadw na'i anfon. O hyn ymlaen, mae popeth yn real eto.
demonstration-to-start = Mynd i'r dudalen gychwyn
demonstration-again = Dechrau arddangosiad newydd
practice-start = Ymarfer yn gyntaf: nid oes dim yn cael ei anfon
practice-ribbon = Ymarfer yw hwn. Nid oes dim byd yn cael ei anfon at neb.
practice-end = Gorffen ymarfer
demo-watermark = Arddangosiad
demo-watermark-practice = Ymarfer
demo-ribbon-link = Arwain yr arddangosiad
demo-ribbon-time = Amser
demo-ribbon-fault = Cywiro: { $fault }
demo-heading = Arwain yr arddangosiad
demo-people = Pwy ydych chi heddiw?
demo-you-are = Rydych wedi mewngofnodi fel { $email }.
demo-you-are-nobody = Nid ydych wedi mewngofnodi.
demo-as-new = Rhywun newydd
demo-as-new-text = Yma am y tro cyntaf. Heb anfon dim byd eto.
demo-as-tenant = Tenant
demo-as-tenant-text = Mae ganddo dri chais agored. Mae un yn hwyr, ac mae un yn aros am ateb.
demo-as-complainant = Rhywun sydd â chŵyn
demo-as-complainant-text = Wedi gofyn i ni edrych ar gŵyn eto. Mae yng ngham 2.
demo-contact-name = Preswylydd
demo-staff = Neu gweithio yn y cyngor
demo-staff-text = Gweld y ddesg fel un o'r bobl hyn.
demo-time = Faint o'r gloch yw hi?
demo-time-text = Yr amser yma yw: { $now }. Mae dyddiadau, nodiadau atgoffa ac addewidion hwyr yn dilyn hynny.
demo-later-hour = 1 awr yn hwyrach
demo-later-day = 1 diwrnod yn hwyrach
demo-later-days = 5 diwrnod yn hwyrach
demo-team = Ochr y cyngor
demo-team-text = Gwnewch beth fyddai'r tîm yn ei wneud. Yna edrychwch ar y cais i weld beth mae'r preswylydd yn ei glywed.
demo-team-none = Nid oes gennych geisiadau agored yma. Anfonwch un, neu dewiswch fod yn denant.
demo-tap-acknowledge = Dweud pwy sy'n edrych arni
demo-tap-working = Dechrau gweithio arno
demo-tap-message = Anfon neges
demo-tap-ask = Gofyn cwestiwn
demo-tap-plan = Trefnu diwrnod
demo-tap-delay = Dweud y bydd yn cymryd mwy o amser
demo-tap-pass = Pasio'r diolch ymlaen
demo-tap-fixed = Dweud ei fod wedi'i wneud
demo-tap-refuse = Gwrthod
demo-tap-upheld = Ateb: roeddech chi'n iawn
demo-tap-not-upheld = Ateb: ni wnaethom ddim o'i le
demo-tap-send-up = Ei hanfon i'r cam olaf
demo-said-acknowledge = Gwnaethoch ddweud wrthym beth aeth o'i le, a beth hoffech i ni ei wneud.
demo-said-message = Diolch am ddweud wrthym. Byddwn yn edrych arno yr wythnos hon.
demo-said-ask = Allwch chi ddweud ychydig mwy wrthym? Mae llun yn helpu hefyd.
demo-said-delay = Rydym yn aros am ddarn. Mae'n ddrwg gennym ei fod yn cymryd mwy o amser.
demo-said-pass = Rydym wedi dweud wrth y bobl a'ch helpodd. Diolch.
demo-said-fixed = Mae wedi'i wneud. Diolch am ddweud wrthym.
demo-said-refuse = Rydym wedi edrych arno. Nid ein gwaith ni yw hyn, felly rydym yn ei gau yma.
demo-said-upheld = Roeddech chi'n iawn. Mae'n ddrwg gennym. Rydym wedi ei gywiro.
demo-said-not-upheld = Gwnaethom edrych ar beth ddigwyddodd. Gwnaethom yr hyn roeddem wedi dweud y byddem yn ei wneud.
demo-said-send-up = Mae hyn yn ddifrifol. Mae'n mynd i'r cam olaf nawr.
demo-said-escalate = Nid wyf yn cytuno. Edrychwch arni eto.
demo-faults = Beth sy'n mynd o'i le?
demo-fault-none = Mae popeth yn gweithio.
demo-fault-now = Wedi'i droi ymlaen: { $fault }. Mae'r dudalen hon yn dal i weithio.
demo-fault-end = Gwneud i bopeth weithio eto
demo-fault-no-signal = Dim signal
demo-fault-slow = Araf
demo-fault-down = Y gweinydd ddim yn gweithio
demo-fault-lost-answers = Atebion yn mynd ar goll
demo-fault-uploads = Ffeiliau'n methu cael eu hychwanegu
demo-fault-session = Dod â'm sesiwn i ben
demo-fault-made = Dyma beth rydych wedi'i droi ymlaen: { $fault }.
demo-no-signal-heading = Nid oes signal
demo-no-signal-text = Byddai porwr yn dangos ei dudalen ei hun yma.
demo-sent = Beth a anfonwyd
demo-sent-text = Nid aeth y negeseuon hyn i unman. Mae'r codau ynddynt yn gweithio yma.
demo-sent-none = Nid oes dim byd wedi'i anfon eto.
demo-sent-to = At { $to }, { $when }
demo-anew = Dechrau o'r newydd
demo-anew-text = Bydd popeth a wnaed yma yn cael ei anghofio.
demo-anew-button = Dechrau o'r newydd

## Taking it to another device
keep-phone-heading = Ar eich ffôn, nawr
keep-phone-text = Byddwn yn dangos cod sgwâr. Pwyntiwch gamera eich ffôn ato, a pharhewch yno. Nid oes angen e-bost arnoch ar gyfer hyn.
keep-phone-button = Dangos y cod
keep-mail-heading = Wedyn, drwy e-bost
resume-screen-heading = Mae gen i god o sgrin arall
resume-screen-code = Cod o'r sgrin
resume-screen-go = Defnyddio'r cod o'r sgrin
resume-screen-hint = Chwech o lythrennau a rhifau, fel 7K3 F9Q
resume-screen-missing = Rhowch y cod o'r sgrin arall
resume-screen-wrong = Gwiriwch y cod. Mae'n gweithio unwaith, ac am { $minutes } munud. Gallwch ofyn am un newydd ar y sgrin arall
resume-mail-heading = Mae gen i god o e-bost
resume-mail-go = Defnyddio'r cod o'r e-bost
take-form-heading = Parhau ar eich ffôn
take-form-text = Bydd eich atebion a'ch ffeiliau'n mynd i'ch ffôn. Ni fyddant yma wedyn.
take-form-qr = Cod QR. Mae'n agor eich ffurflen ar eich ffôn.
take-form-back = Yn ôl
take-case-heading = Ei weld ar eich ffôn
take-case-text = Gallwch weld eich cais ar eich ffôn. Ni fydd modd ei weld yma wedyn.
take-case-qr = Cod QR. Mae'n agor eich cais ar eich ffôn.
take-case-back = Yn ôl i'm cais
take-show = Dangos y cod
take-taken = Mae ar eich ffôn nawr
take-step-scan = Agorwch y camera ar eich ffôn, a phwyntiwch ef at y sgwâr.
take-step-open = Tapiwch y ddolen mae eich ffôn yn ei dangos.
take-step-press = Pwyswch “Parhau yma” ar eich ffôn.
take-until = Mae'n gweithio unwaith, tan { $time }.
take-type-heading = Dim camera?
take-type = Agorwch { $address } ar eich ffôn, a theipiwch y cod hwn:
take-again = Gwneud cod newydd
take-look = Ydy e ar eich ffôn? Edrych eto
take-gone = Parhewch yno. Nid yw yma mwyach.
take-clears = Rydym nawr yn clirio'r cyfrifiadur hwn.
take-see-heading = Gweld eich cais
take-see-text = Gallwch weld yma beth rydych wedi'i anfon at y cyngor, a beth sy'n digwydd iddo.
take-moves = Bydd yn dod i'r ddyfais hon, ac yn mynd o'r llall.
take-here = Parhau yma
take-over = Nid yw'r cod hwn yn gweithio mwyach. Mae'n gweithio unwaith, ac am { $minutes } munud. Gofynnwch am un newydd ar y sgrin arall
receipt-heading = Eich derbynneb
receipt-take-heading = Ewch â'r papur hwn gyda chi
receipt-take-text = Nid yw'r cyfrifiadur hwn yn cadw dim o'ch pethau chi. Argraffwch y dudalen hon, a chymerwch hi o'r argraffydd: mae eich cyfeirnod arni.
receipt-what = Beth rydych wedi'i anfon
receipt-when = Anfonwyd ar
receipt-team = Pwy sydd ag ef
receipt-promised = Byddwch yn cael ateb erbyn
receipt-usual = Mae'r rhan fwyaf yn cael ateb erbyn
receipt-phone = Ffôn
receipt-where = Gweld ble mae
receipt-scan = Pwyntiwch gamera eich ffôn at y sgwâr. Yna byddwn yn anfon cod i'r cyfeiriad e-bost a roddwyd gennych. Dim e-bost? Ffoniwch ni, a darllenwch y cyfeirnod i ni.
receipt-qr = Cod QR. Mae'n agor tudalen eich cais.
bring-link = Argraffu rhestr o beth fydd ei angen arnoch
bring-title = Beth fydd ei angen arnoch: { $service }
bring-heading = Beth fydd ei angen arnoch
bring-nothing = Nid oes angen dim arall arnoch ar gyfer y ffurflen hon.
bring-start = Dechrau'r ffurflen
bring-scan = Pwyntiwch gamera eich ffôn at y sgwâr.
bring-type = Neu teipiwch y cyfeiriad hwn: { $address }
bring-qr = Cod QR. Mae'n agor y dudalen lle mae'r ffurflen yn dechrau.
bring-where = Ble gall rhywun eich helpu
keep-help-heading = Gyda rhywun, mewn llyfrgell
keep-help-text = Trefnwch amser. Bydd rhywun yn gorffen y ffurflen gyda chi, ac yn gweld y ffurflen hon yn unig.
keep-help-link = Gweld amseroedd sydd ar gael
form-help-heading = Ffurflen i'w gorffen gyda'ch gilydd
form-help-choose = Pa ffurflen rydych am ddod â hi? Bydd y sawl sy'n eich helpu yn gweld honno, a dim byd arall yn eich cyfrif.
form-help-none = Dechreuwch ffurflen yn gyntaf. Yna dewiswch hi yma.
form-help-bring = Dod â hon: { $service }
form-help-brought = Rydych yn dod â hon: { $service }.
form-help-code = Rhowch y cod hwn i'r sawl sy'n eich helpu. Daw i ben ar ddiwrnod eich apwyntiad.

## With a helper
helping-label = Help wrth y sgrin hon
helping-who = Mae { $name } yn helpu { $person }
helping-nobody = Mae { $name } yn helpu wrth y sgrin hon
helping-finish = Gorffen gyda'r person hwn
helping-typist = Pwy sy'n teipio nawr?
helping-typist-person = Y person ei hun
helping-typist-helper = Y sawl sy'n helpu
helping-updates = Bydd newyddion yn mynd i: { $contact }
helping-updates-nowhere = Nid yw newyddion yn mynd at neb eto. Rhowch gyfeiriad e-bost neu rif ffôn y person ei hun.
helping-own-address = Dyma gyfeiriad e-bost { $name }, sy'n helpu. Rhowch gyfeiriad y person ei hun, neu gadewch hwn yn wag.
helping-read-back = Ei ddarllen yn ôl
helping-no-account = Ni allwch fewngofnodi yma
helping-no-account-text = Mae { $name } yn helpu wrth y sgrin hon, a byddai'n gweld eich cyfrif.
helping-no-account-then = Mewngofnodwch ar eich dyfais eich hun. Gallwch lenwi pob ffurflen yma heb gyfrif.
helping-no-account-go-on = Gweld beth gallwn ei wneud i chi
read-back-heading = Ydy hyn yn gywir?
read-back-text = Darllenwch hwn yn araf, neu gofynnwch i rywun ei ddarllen i chi. Nid oes dim byd wedi'i anfon eto.
read-back-typed-person = Teipiwyd gennych chi
read-back-typed-helper = Teipiwyd gan { $name }
read-back-updates = Pwy sy'n cael y newyddion
read-back-helper-nothing = Nid yw { $name } yn cael dim.
read-back-question = A gawn ni anfon hwn?
read-back-who-presses = Chi ddylai bwyso hwn, nid y sawl sy'n eich helpu.
read-back-yes = Ydy, mae hyn yn gywir
read-back-change = Newid rhywbeth
read-back-changed = Mae'r atebion wedi newid. Darllenwch nhw unwaith eto.
helping-line-by = Anfonwyd gyda help gan
helping-line-for = { $name }, ar ran { $person }
helping-line-consent = Sut y cytunodd y preswylydd i gael help
helping-line-typed = Teipiwyd gan y sawl sy'n helpu
helping-consent-spoken = Dywedodd hynny wrth y sawl sy'n helpu
helping-consent-written = Cytunodd yn ysgrifenedig
helping-consent-by-decider = Cytunodd rhywun sy'n cael penderfynu ar ran y preswylydd
privacy-helpings = Pan wnaeth rhywun eich helpu wrth sgrin: pwy oedd yn helpu, pa enw roeddech am gael eich galw, a sut y gwnaethoch gytuno
privacy-helpings-why = Er mwyn i ni allu dweud pwy wnaeth helpu gyda beth
