# Welsh: the words that the app says, and the plain pages too.
# What only the server says stands in pages.ftl and mail.ftl, which do not travel to the app.
# Plain words, short sentences, reading age 9. Polite form: chi.
# Dates come as "dydd Gwener 27 Tachwedd" or "27 Tachwedd 2026". The first can't be mutated, so it stands only after words
# that do not mutate (erbyn, cyn, ers, rhwng) or after a colon.

## Every page
back = Yn ôl
continue = Parhau
error-prefix = Gwall:
page-title = { $page } – { $council }
page-title-error = Gwall: { $page } – { $council }
loading = Yn llwytho

## Start page
start-reach = Ffyrdd eraill o gysylltu â ni
all-services = Pob gwasanaeth, A i Y

## Ways to reach the council
day-monday = dydd Llun
day-tuesday = dydd Mawrth
day-wednesday = dydd Mercher
day-thursday = dydd Iau
day-friday = dydd Gwener
day-saturday = dydd Sadwrn
day-sunday = dydd Sul
month-1 = Ionawr
month-2 = Chwefror
month-3 = Mawrth
month-4 = Ebrill
month-5 = Mai
month-6 = Mehefin
month-7 = Gorffennaf
month-8 = Awst
month-9 = Medi
month-10 = Hydref
month-11 = Tachwedd
month-12 = Rhagfyr
date-long = { $weekday } { $day } { $month }
date-with-year = { $day } { $month } { $year }
date-at-time = { $date }, { $time }
time-am = { $time }am
time-pm = { $time }pm
time-midday = hanner dydd

## Lengths of time
time-working-days = { $count ->
    [one] 1 diwrnod gwaith
    [two] 2 ddiwrnod gwaith
   *[other] { $count } diwrnod gwaith
}
time-working-hours = { $count ->
    [one] 1 awr waith
   *[other] { $count } awr waith
}
time-minutes = { $count ->
    [one] 1 munud
    [two] 2 funud
   *[other] { $count } munud
}
time-seconds = { $count ->
    [one] 1 eiliad
   *[other] { $count } eiliad
}

## Finding a service
done-by = Yn mynd at dîm { $team }
done-by-agency = { $agency } sy'n gwneud hyn
emergency-line = Ffoniwch nawr
suggestions-count = { $count ->
    [0] Dim gwasanaeth wedi'i ganfod eto
    [one] 1 gwasanaeth wedi'i ganfod
    [two] 2 wasanaeth wedi'u canfod
   *[other] { $count } gwasanaeth wedi'u canfod
}
suggestions-none = Dim un o'r rhain? Dywedwch wrthym beth sydd ei angen arnoch

## A form
error-summary = Mae problem
optional-name = { $name } (dewisol)
yes = Ie
no = Na
date-day = Diwrnod
date-month = Mis
date-year = Blwyddyn
address-line-1 = Llinell cyfeiriad 1
address-line-2 = Llinell cyfeiriad 2 (dewisol)
address-town = Tref neu ddinas
address-postcode = Cod post
characters-left = { $count ->
    [one] Mae gennych 1 nod ar ôl
   *[other] Mae gennych { $count } nod ar ôl
}
characters-over = { $count ->
    [one] Mae gennych 1 nod yn ormod
   *[other] Mae gennych { $count } nod yn ormod
}
characters-most = Gallwch roi hyd at { $count } nod
error-choose = Dewiswch ateb: { $name }
error-choose-some = Dewiswch o leiaf un: { $name }
error-enter = Rhowch ateb: { $name }
error-one-answer = Rhowch un ateb yn unig: { $name }
error-number = Rhowch rif cyfan, fel 3: { $name }
error-email = Rhowch gyfeiriad e-bost fel name@example.org
error-money = Rhowch swm mewn punnoedd, fel 12.50: { $name }
error-phone = Rhowch rif ffôn fel 01234 567890
error-too-long = Defnyddiwch { $longest } nod neu lai: { $name }
error-date = Rhowch ddyddiad go iawn: { $name }
error-date-future = Rhaid i'r dyddiad fod heddiw neu yn y gorffennol: { $name }
error-date-past = Rhaid i'r dyddiad fod heddiw neu'n hwyrach: { $name }
error-place = Disgrifiwch y lle mewn geiriau: { $name }
error-files-none = Ychwanegwch lun neu ffeil: { $name }
error-files-many = Ychwanegwch 5 ffeil neu lai: { $name }
error-file-gone = Ychwanegwch y ffeil eto: { $name }
error-files-unsent = Arhoswch nes bod eich ffeiliau wedi'u hychwanegu. Os nad yw un wedi'i hychwanegu, rhowch gynnig arall arni neu tynnwch hi: { $name }
error-file-refused = Ni chafodd y ffeil { $file } ei hychwanegu. { $why }
error-file-why = { $title }. { $detail }
error-declaration = Ticiwch y blwch i gytuno
error-date-day = Rhowch y diwrnod: { $name }
error-date-month = Rhowch y mis: { $name }
error-date-year = Rhowch y flwyddyn: { $name }
error-address-line-1 = Rhowch rif y tŷ a'r stryd
error-address-town = Rhowch y dref neu'r ddinas
error-address-long = Defnyddiwch 200 nod neu lai ym mhob llinell
error-postcode = Rhowch god post llawn yn y DU, fel AB1 2CD
error-form-stops = Mae'r ffurflen hon yn gorffen yma. Edrychwch ar beth gallwch ei wneud yn lle hynny.
error-no-team = Ni allwn ddweud pa dîm ddylai gael hyn. Dywedwch wrthym yn “Gofyn am rywbeth arall”.

## Where it is
place-here = Defnyddio fy lleoliad
place-looking = Yn chwilio am eich lleoliad
place-found = Byddwn yn ychwanegu eich lleoliad: { $latitude }, { $longitude }
place-within = Yn gywir o fewn tua { $metres } metr.
place-remove = Tynnu'r lleoliad
place-removed = Wedi'i dynnu
place-denied = Nid yw eich porwr yn rhoi eich lleoliad i ni. Teipiwch y lle yn lle hynny.
place-lost = Ni allwn ganfod eich lleoliad. Teipiwch y lle yn lle hynny.
address-find = Chwilio am gyfeiriad
address-choose = Dewiswch eich cyfeiriad
address-found = { $count ->
    [0] Nid ydym yn gwybod am gyfeiriad yno. Teipiwch ef isod.
    [one] 1 cyfeiriad wedi'i ganfod
    [two] 2 gyfeiriad wedi'u canfod
    [few] 3 chyfeiriad wedi'u canfod
    [many] 6 chyfeiriad wedi'u canfod
   *[other] { $count } cyfeiriad wedi'u canfod
}
address-lost = Ni allwn chwilio am gyfeiriadau nawr. Teipiwch eich cyfeiriad isod.

## Reported already
already-heading = Efallai fod rhywun wedi rhoi gwybod am hyn yn barod
already-text = Mae rhywun wedi dweud wrthym am yr un peth yn y lle hwn. Dilynwch yr adroddiad hwnnw, a byddwn yn anfon e-bost atoch amdano. Wedyn nid oes angen i chi anfon y ffurflen hon.
already-choose = Dewiswch yr un rydych yn ei feddwl
already-reported = Dyddiad yr adroddiad: { $date }
already-metres = Tua { $metres } metr i ffwrdd
already-same = Yr un cod post neu'r un stryd
already-email-hint = Byddwn yn ysgrifennu yno am yr adroddiad hwn, a dim byd arall.
already-follow = Dilyn yr un hwn
already-different = Mae fy un i'n wahanol, parhau
keep-email = Cyfeiriad e-bost

choose-from-list = Dewiswch o'r rhestr
task-count = Rhannau wedi'u gorffen: { $done } o { $all }.
task-completed = Wedi'i gwblhau
task-in-progress = Ar y gweill
task-not-started = Heb ddechrau
task-cannot-start = Ni ellir dechrau eto
files-hint = Lluniau, ffeiliau PDF neu ffeiliau testun plaen, hyd at 12 MB yr un. Gallwch ychwanegu hyd at { $most }.
files-remove = Tynnu
files-preparing = Yn paratoi'r ffeil
files-sending = Yn anfon: { $percent }%
files-scanning = Wedi'i hychwanegu. Rydym yn ei gwirio am firysau.
files-again = Rhoi cynnig arall arni
files-too-large = Mae'r ffeil hon yn fwy na 12 MB. Ychwanegwch un lai.
files-added = Mae'r ffeil { $file } wedi'i hychwanegu. Rydych wedi ychwanegu { $count } o { $most }.
files-removed = Mae'r ffeil { $file } wedi'i thynnu.
new-tab = { $file } (yn agor mewn tab newydd)
money = £{ $amount }
place-spot = Ar y map: { $latitude }, { $longitude }

## Check and send
check-heading = Gwiriwch eich atebion
check-change = Newid
check-not-given = Heb ei roi
check-route-heading = I ble mae'n mynd
check-goes-to = Yn mynd at dîm { $team }
check-because = oherwydd: { $reason }.
check-answer-by = Mae { $council } yn addo ateb erbyn { $date } (amser: { $time }).
check-answer-usual = Nid yw { $council } wedi cyhoeddi amser ar gyfer hyn. Mae'r rhan fwyaf o ymholiadau'n cael ateb erbyn { $date } (amser: { $time }).
check-not-right = Nid yw hyn yn iawn
check-not-right-hint = Anfonwch ef beth bynnag. Dywedwch wrthym mewn ychydig eiriau pa dîm sy'n anghywir, a pham. Bydd y Gwasanaethau Cwsmeriaid yn ei gywiro.
check-not-right-label = Pam nad yw'n iawn?
check-declaration = Drwy anfon hwn rydych yn dweud ei fod yn wir, hyd y gwyddoch chi.
check-send = Anfon
check-sending = Yn anfon

## Unfinished enquiries
saved-at = Cadwyd am { $time }
saved-not-unreachable = Heb ei gadw eto: ni allwn gysylltu â'r cyngor. Mae eich atebion ar y dudalen hon, ac rydym yn dal i geisio.
saved-not-fault = Heb ei gadw eto: mae rhywbeth o'i le ar ein hochr ni. Mae eich atebion ar y dudalen hon, ac rydym yn dal i geisio.
saved-not-other-tab = Heb ei gadw: rydych wedi newid y ffurflen hon mewn tab arall. Ewch ymlaen yn y tab hwnnw, neu lwythwch y dudalen hon eto.
saved-not-sent = Mae'r atebion hyn wedi'u hanfon yn barod.
saved-not-changed = Heb ei gadw: mae'r cyngor wedi newid y ffurflen hon. Llwythwch y dudalen hon eto i barhau.
keep-link = Cadw a dod yn ôl wedyn
draft-again = Mae'r cyngor wedi newid y ffurflen hon. Rydym yn gofyn y rhain i chi eto: { $names }

## When sending fails
not-sent-heading = Heb ei anfon eto
not-sent-unreachable = Ni allwn gysylltu â'r cyngor. Efallai nad oes gennych signal. Mae eich atebion yma o hyd, ac rydym yn dal i geisio.
not-sent-fault = Mae rhywbeth o'i le ar ein hochr ni. Mae eich atebion yma o hyd, ac rydym yn dal i geisio.
not-sent-try-now = Rhoi cynnig arall arni nawr
not-sent-attempt = Yn ceisio eto ymhen { $seconds ->
    [one] 1 eiliad
   *[other] { $seconds } eiliad
}
not-sent-form-changed = Newidiodd y cyngor y ffurflen hon tra oeddech yn ei llenwi. Gwiriwch eich atebion ac anfonwch hi eto.
not-sent-before = Mae gennym atebion a anfonoch o'r ffurflen hon yn barod, cyn i chi eu newid.
not-sent-before-see = Gweld beth sydd gennym
not-sent-before-send = Anfon yr atebion newydd hefyd
not-sent-refused = Ni allwn dderbyn hwn fel y mae. Mae eich atebion yma o hyd. Llwythwch y dudalen hon eto, neu ffoniwch ni.
not-sent-too-many = Rydych wedi anfon llawer mewn amser byr. Arhoswch funud ac anfonwch ef eto.
not-sent-demonstration = Mae arddangosiad neu ymarfer ar agor yn y porwr hwn. Gorffennwch ef yn ei dab, ac anfonir hwn.

## What waits on a device
own-heading = Ai eich ffôn neu'ch cyfrifiadur chi yw hwn?
own-text = Os felly, gallwn gadw'r ffurflen arno, a'i hanfon pan fydd signal.
own-yes = Ie, cadwch hi yma
own-no = Nage, mae pobl eraill yn ei ddefnyddio hefyd
own-stay = Cadwch y dudalen hon ar agor. Rydym yn dal i geisio.
own-failed = Ni all y porwr hwn ei chadw. Cadwch y dudalen hon ar agor. Rydym yn dal i geisio.
outbox-heading = Wedi'u cadw ar y ddyfais hon
outbox-none = Nid oes dim wedi'i gadw ar y ddyfais hon.
outbox-here = Ar y ddyfais hon. Byddwn yn ei anfon pan fydd signal a phan fydd un o'n tudalennau ar agor.
outbox-sent = Wedi'i anfon. Nid yw'r cyngor wedi ateb eto.
outbox-received = Mae wedi cyrraedd y cyngor. Eich cyfeirnod yw { $reference }
outbox-see = Gweld beth rydych wedi'i anfon
outbox-send = Anfon nawr
outbox-open = Agor y ffurflen eto
outbox-delete = Dileu o'r ddyfais hon
outbox-waits = { $count ->
    [0] Mae'r cyngor wedi cael popeth a oedd wedi'i gadw ar y ddyfais hon
    [one] Mae 1 ymholiad yn aros ar y ddyfais hon
   *[other] Mae { $count } ymholiad yn aros ar y ddyfais hon
}

## Sent
sent-heading = Mae wedi ein cyrraedd
sent-reference = Eich cyfeirnod
sent-next = Beth sy'n digwydd nesaf
sent-team-has-it = Mae gyda thîm { $team } nawr.
sent-team-gets-it = Bydd tîm { $team } yn ei gael yn y munudau nesaf.
sent-receipt = Rydym wedi anfon derbynneb i { $address }.
sent-no-receipt = Ni roddoch gyfeiriad e-bost, felly cadwch y cyfeirnod hwn.
sent-part = { $part }: bydd tîm { $team } yn cael hwn hefyd.
sent-track = Gweld ble mae
sent-answers = Beth rydych wedi'i anfon
save = Cadw neu argraffu

## Tracking
track-heading = Olrhain cais
track-reference = Beth yw eich cyfeirnod?
track-reference-hint = Deg o lythrennau a rhifau, fel 7K3F9-2QDXM
track-reference-missing = Rhowch eich cyfeirnod
track-reference-wrong = Gwiriwch y cyfeirnod. Mae ynddo ddeg o lythrennau a rhifau, fel 7K3F9-2QDXM
track-code-heading = Rhowch y cod
track-code-text = Os yw'r cyfeirnod hwn yn gywir, ac os oes cyfeiriad e-bost gydag ef, rydym wedi anfon cod chwe digid i'r cyfeiriad hwnnw. Mae'n gweithio am { $minutes } munud.
track-code = Cod
track-code-hint = Chwe digid. Mae bylchau yn iawn.
track-code-missing = Rhowch y cod rydym wedi'i anfon atoch
track-code-again = Anfon cod arall
track-code-sent-again = Rydym wedi anfon cod arall. Defnyddiwch yr un diweddaraf.
track-no-email = Heb roi cyfeiriad e-bost? Ffoniwch ni a darllenwch eich cyfeirnod i ni.
track-show = Dangos fy nghais
case-answer-by = Mae { $council } yn addo ateb erbyn
case-answer-usual = Mae'r rhan fwyaf o ymholiadau fel hyn yn cael ateb erbyn

## Not found, and worse
not-found-heading = Heb ddod o hyd i'r dudalen
not-found-text = Os gwnaethoch deipio'r cyfeiriad, gwiriwch ei fod yn gywir. Os gwnaethoch ddilyn dolen, efallai ei bod yn hen.
not-found-start = Mynd i'r dudalen gychwyn
not-found-case = Ni allwch weld y cais hwn yma
not-found-case-text = Rhowch ei gyfeirnod, a byddwn yn anfon cod i'r cyfeiriad e-bost sydd gydag ef.
problem-heading = Mae'n ddrwg gennym, ni allwn ddangos y dudalen hon nawr
problem-text = Mae rhywbeth o'i le ar ein hochr ni. Rhowch gynnig arall arni ymhen ychydig funudau.
problem-unreachable = Ni allwn gysylltu â'r cyngor. Gwiriwch eich cysylltiad a rhowch gynnig arall arni.
problem-try-again = Rhoi cynnig arall arni

## The timeline, for those who hear it

## What is not translated
form-english-only = Mae'r dudalen hon yn Saesneg yn unig. Ffoniwch ni os oes angen cyfieithydd arnoch.
## Taking it along
take-case-link = Ei weld ar eich ffôn eich hun
receipt-link = Argraffu derbynneb mewn llythrennau mawr
