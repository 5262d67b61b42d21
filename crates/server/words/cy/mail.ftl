# The mails: what a team and a resident are sent. Only the server says these.

mail-none = Heb ei roi

## To the resident

mail-draft-subject = Parhau â hwn: { $service }: { $council }
mail-draft-intro = Rydych wedi dechrau hwn ar wefan { $council }: { $service }. Agorwch y dudalen hon i barhau. Ni fydd dim byd yn agor nes i chi ddewis hynny.
mail-draft-code = Neu rhowch y cyfeiriad e-bost hwn a'r cod { $code } yma:
mail-draft-days = Byddwn yn cadw eich atebion am { $days } diwrnod ar ôl i chi eu newid ddiwethaf.
mail-draft-delete = Gallwch eu dileu ar yr un dudalen. Os na wnaethoch ofyn am yr e-bost hwn, gallwch ei anwybyddu.

mail-reminder-subject = Heb ei anfon eto: { $service }: { $council }
mail-reminder-intro = Rydych wedi dechrau hwn ar wefan { $council }, ac nid yw wedi'i anfon eto: { $service }. Agorwch y dudalen hon i barhau. Ni fydd dim byd yn agor nes i chi ddewis hynny.
mail-reminder-ends = Os na fyddwch yn parhau, byddwn yn dileu eich atebion ar y dyddiad hwn: { $date }.
mail-reminder-only = Gallwch eu dileu eich hun ar yr un dudalen. Ni fyddwn yn eich atgoffa eto.

mail-receipt-subject = Mae eich cais { $reference } wedi ein cyrraedd: { $council }
mail-receipt-intro = Mae { $council } wedi cael eich cais: { $service }
mail-receipt-reference = Eich cyfeirnod yw { $reference }. Cadwch ef yn ddiogel.
mail-receipt-team = Mae'n mynd at dîm { $team }, oherwydd: { $reason }.
mail-receipt-part = { $part }: mae hwn yn mynd at dîm { $team }.
mail-receipt-due-promised = Byddwn yn ateb erbyn { $date }. Hynny yw, { $days ->
    [one] 1 diwrnod gwaith
    [two] 2 ddiwrnod gwaith
   *[other] { $days } diwrnod gwaith
} ar ôl i chi ei anfon.
mail-receipt-due-usual = Byddwn fel arfer yn ateb erbyn { $date }. Hynny yw, { $days ->
    [one] 1 diwrnod gwaith
    [two] 2 ddiwrnod gwaith
   *[other] { $days } diwrnod gwaith
} ar ôl i chi ei anfon. Nid yw'n addewid.
mail-receipt-no-date = Ni allwn ddweud eto pryd byddwn yn ateb.
mail-receipt-next = Beth sy'n digwydd nesaf:
mail-receipt-track = I weld ble mae eich cais, agorwch y dudalen hon. Bydd angen eich cyfeirnod arnoch.
mail-receipt-no-reply = Nid oes neb yn darllen atebion i'r e-bost hwn.

## To whoever follows a report that somebody else made

mail-follow-subject = Rydych yn dilyn adroddiad: { $service }: { $council }
mail-follow-intro = Gwnaethoch ofyn am newyddion am adroddiad a wnaeth rhywun arall. Bydd { $council } yn rhoi gwybod i chi amdano: { $service }
mail-follow-received = Dyddiad yr adroddiad: { $date }. Aeth at dîm { $team }.
mail-follow-news = Pan fydd y cyngor yn ysgrifennu amdano, bydd yn ysgrifennu atoch chi hefyd. Nid oes angen i chi anfon dim byd.
mail-follow-stop = I stopio'r negeseuon e-bost hyn, neu os na wnaethoch ofyn amdanynt, agorwch y dudalen hon. Ni fydd dim byd yn stopio nes i chi ddewis hynny.

## To whoever signs in

mail-sign-in-subject = { $code } yw eich cod mewngofnodi: { $council }
mail-sign-in-link = Teipiwch ef yn y porwr lle gwnaethoch ofyn amdano. Neu agorwch y ddolen hon yno. Nid yw'r ddolen ei hun yn mewngofnodi neb.
mail-sign-in-not-you = Os na wnaethoch ofyn am hyn, peidiwch â gwneud dim. Ni all neb fewngofnodi heb yr e-bost hwn. Peidiwch byth â rhoi'r cod na'r ddolen i neb.

## An account's new address, and what was changed about it
mail-new-address-subject = { $code } yw'r cod ar gyfer eich cyfeiriad e-bost newydd: { $council }
mail-new-address-text = Teipiwch ef yn y porwr lle gwnaethoch ofyn amdano. O hynny ymlaen byddwch yn mewngofnodi gyda'r cyfeiriad hwn.
mail-new-address-not-you = Os na wnaethoch ofyn am hyn, peidiwch â gwneud dim.
mail-security-subject = Mae'r ffordd rydych yn mewngofnodi wedi newid: { $council }
mail-security-password = Mae cyfrinair eich cyfrif wedi'i newid. Rydych wedi cael eich allgofnodi ym mhob man arall.
mail-security-no-password = Mae cyfrinair eich cyfrif wedi'i dynnu. Byddwch yn mewngofnodi gyda chod y byddwn yn ei anfon atoch drwy e-bost.
mail-security-address = Mae gan eich cyfrif gyfeiriad e-bost newydd. Byddwch yn mewngofnodi gyda'r un newydd o hyn ymlaen.
mail-security-passkey = Mae cyfrinallwedd (passkey) wedi'i hychwanegu at eich cyfrif. Mae'n eich mewngofnodi heb god. Rydych wedi cael eich allgofnodi ym mhob man arall.
mail-security-no-passkey = Mae cyfrinallwedd (passkey) wedi'i thynnu o'ch cyfrif. Nid yw'n mewngofnodi neb mwyach. Rydych wedi cael eich allgofnodi ym mhob man arall.
mail-security-not-you = Ai chi wnaeth hyn? Os felly, nid oes angen i chi wneud dim. Os nad chi wnaeth hyn, ffoniwch ni ar unwaith.

## The code

mail-code-subject = { $code } yw eich cod: { $council }
mail-code-intro = Eich cod yw { $code }
mail-code-minutes = Mae'n gweithio unwaith, am { $minutes ->
    [one] 1 munud
    [two] 2 funud
   *[other] { $minutes } munud
}.
mail-code-reference = Teipiwch ef ar y dudalen lle gwnaethoch ofyn am weld eich cais { $reference }:
mail-code-not-you = Os na wnaethoch ofyn am y cod hwn, peidiwch â gwneud dim. Ni all neb weld eich cais hebddo. Peidiwch byth â'i roi i neb.

## To whoever has something that ends soon

mail-holding-subject = Yn dod i ben ar { $date }: { $kind }: { $council }
mail-holding-intro = Mae { $council } yn eich atgoffa y bydd hyn yn dod i ben ar { $date }: { $kind }
mail-holding-page = I'w weld, ac i'w adnewyddu lle mae hynny'n bosibl, agorwch y dudalen hon a mewngofnodwch gyda'r cyfeiriad e-bost hwn.
mail-holding-why = Rydych yn cael hwn am fod gennych gyfrif ar wefan { $council }. Rydym yn eich atgoffa 4 wythnos ac 1 wythnos cyn i rywbeth ddod i ben.

## About an appointment

mail-appointment-booked = Eich apwyntiad: { $when }: { $council }
mail-appointment-booked-text = Mae gennych apwyntiad: { $name }, { $council }. Pryd: { $when }.
mail-appointment-moved = Amser newydd eich apwyntiad: { $when }: { $council }
mail-appointment-moved-text = Mae amser eich apwyntiad wedi newid: { $name }, { $council }. Yr amser newydd yw: { $when }.
mail-appointment-cancelled = Mae eich apwyntiad wedi'i ganslo: { $council }
mail-appointment-cancelled-text = Mae'r apwyntiad hwn wedi'i ganslo: { $name }, { $council }. Yr amser oedd: { $when }.
mail-appointment-page = I'w weld, ei symud neu ei ganslo, agorwch y dudalen hon a mewngofnodwch gyda'r cyfeiriad e-bost hwn.
mail-appointment-again = I drefnu un arall, agorwch y dudalen hon.
mail-appointment-reminder = Peidiwch ag anghofio: { $when }: { $council }
mail-appointment-reminder-text = Mae gennych apwyntiad: { $name }, { $council }. Pryd: { $when }.
mail-appointment-offer = Mae amser ar gael: { $name }: { $council }
mail-appointment-offer-text = Gwnaethoch ofyn i ni ddweud wrthych pan fydd amser ar gael: { $name }, { $council }. Rydym yn cadw un i chi. Rhaid i chi ei dderbyn cyn { $until }. Ar ôl hynny, bydd rhywun arall yn ei gael.
mail-appointment-offer-page = I'w dderbyn, agorwch y dudalen hon a mewngofnodwch gyda'r cyfeiriad e-bost hwn.
mail-appointment-team-booked = Apwyntiad wedi'i drefnu: { $name }, { $when }
mail-appointment-team-moved = Apwyntiad wedi'i symud: { $name }, nawr: { $when }
mail-appointment-team-cancelled = Apwyntiad wedi'i ganslo: { $name }, { $when }
mail-appointment-team-id = Rhif yr apwyntiad: { $id }
mail-appointment-team-old = Yr hen amser: { $when }
mail-appointment-team-email = Cyfeiriad e-bost y preswylydd: { $email }

## An authenticator app
mail-security-authenticator = Mae ap dilysu wedi'i osod ar gyfer eich cyfrif. Byddwch yn mewngofnodi gyda'i godau o hyn ymlaen. Rydych wedi cael eich allgofnodi ym mhob man arall.
mail-security-no-authenticator = Nid yw eich cyfrif yn gofyn am god o'ch ap dilysu mwyach. Rydych wedi cael eich allgofnodi ym mhob man arall.
mail-security-recovery-codes = Mae gennych godau adfer newydd. Nid yw'r hen rai'n gweithio mwyach. Rydych wedi cael eich allgofnodi ym mhob man arall.
mail-security-recovery-code-used = Mae rhywun wedi mewngofnodi i'ch cyfrif gydag un o'ch codau adfer. Ni fydd y cod hwnnw'n gweithio eto.

## About who acts for whom

mail-invitation-subject = Cais i chi weithredu ar ran { $resident }: { $council }
mail-invitation-intro = Mae { $resident } yn gofyn am eich help. Byddech yn gweithredu ar ran { $resident } ar wefan { $council } tan { $date }.
mail-invitation-page = I ddarllen y cais, agorwch y dudalen hon a mewngofnodwch gyda'r cyfeiriad e-bost hwn. Yno gallwch dderbyn neu wrthod. Ni fydd dim byd yn dechrau nes i chi ddewis hynny.
mail-invitation-days = Gallwch ateb tan { $date }.
mail-invitation-not-you = Os nad ydych yn adnabod { $resident }, peidiwch â gwneud dim.
mail-people-subject = Pwy sy'n gweithredu ar ran pwy: { $council }
mail-people-accepted = Mae { $name } wedi cytuno, a bydd yn gweithredu ar eich rhan tan { $date }. Gallwch ddod â hyn i ben unrhyw bryd.
mail-people-declined = Mae { $name } wedi gwrthod, ac nid yw'n gweithredu ar eich rhan.
mail-people-ended-by-delegate = Nid yw { $name } yn gweithredu ar eich rhan mwyach. { $name } sydd wedi dod â hyn i ben.
mail-people-ended-by-resident = Nid ydych yn gweithredu ar ran { $resident } mwyach. { $resident } sydd wedi dod â hyn i ben.
mail-people-taken-back = Nid yw { $resident } yn gofyn am eich help mwyach, felly ni fyddwch yn gweithredu ar ran { $resident }. Nid oes angen i chi wneud dim.
mail-people-page = I weld pwy sy'n gweithredu ar eich rhan, ac ar ran pwy rydych chi'n gweithredu, agorwch y dudalen hon a mewngofnodwch.
mail-acted-team = Anfonwyd gan { $name }, sy'n gweithredu ar ran { $resident }.
mail-acted-receipt = { $name } anfonodd hwn ar eich rhan.

## News of a request

## What another system sends
case-by-system = Beth arall rydych wedi'i ddweud wrth { $system }
## What councillors send for residents
mail-member-enquiry-subject = Gan gynghorydd: { $service }: { $reference }
mail-member-enquiry-text = Mae cynghorydd wedi anfon { $reference }, { $service }, ar ran preswylydd. Mae gyda thîm { $team }. Gwnewch yn siŵr ei fod yn cael ateb.
mail-member-enquiry-due = Mae angen ateb erbyn { $date }.
mail-member-enquiry-no-due = Nid oes dyddiad wedi'i addo.
## News of a case. What a team or a resident wrote does not stand here

news-asked = Mae gennym gwestiwn i chi.
news-asked-by = Mae gennym gwestiwn i chi. Atebwch ef erbyn { $date }.
news-planned = Mae diwrnod wedi'i drefnu: { $date }.
news-delayed = Mae angen mwy o amser arnom nag yr oeddem wedi'i ddweud. Y dyddiad newydd yw: { $date }. Mae'n ddrwg gennym.
news-missed = Mae'n hwyr: ni wnaethom hyn erbyn y dyddiad a roddwyd i chi. Mae'n ddrwg gennym. Mae'r dudalen yn dweud beth sy'n digwydd nesaf.
news-message = Mae neges i chi.
news-moved = Mae gyda thîm arall nawr: { $team }. Nid yw eich dyddiad yn newid.
news-resolved = Mae wedi'i wneud. Os nad yw, dywedwch hynny ar ei dudalen.
news-closed = Mae wedi'i gau. Mae'r dudalen yn dweud pam.
news-joined = Dywedodd rhywun wrthym am hyn o'r blaen. Rydym yn delio â'r ddau gyda'i gilydd.
news-reopened = Mae ar agor eto.
news-contact-changed = Bydd newyddion am hyn yn mynd i rywle arall o hyn ymlaen. Os nad chi wnaeth hyn, cysylltwch â ni.
news-acknowledged = Mae rhywun yn edrych ar eich cwyn. Mae'r dudalen yn dweud pwy, ac erbyn pryd byddwch yn cael ateb.
news-sent-up = Aeth eich cwyn yn syth i'r cam olaf. Mae'r dudalen yn dweud pam.
news-passed-on = Rydym wedi pasio eich diolch ymlaen.
news-other = Mae rhywbeth wedi newid.
news-followed-resolved = Mae wedi'i wneud.
news-followed-closed = Mae wedi'i gau.
news-subject = Newyddion: { $service }: { $reference }
news-subject-asked = Mae gennym gwestiwn: { $service }: { $reference }
news-subject-late = Mae angen mwy o amser arnom: { $service }: { $reference }
news-subject-resolved = Mae wedi'i wneud: { $service }: { $reference }
news-subject-followed = Newyddion am adroddiad rydych yn ei ddilyn: { $service }
news-subject-many = Newyddion am beth rydych wedi'i anfon: { $council }
news-case = { $service }, cyfeirnod { $reference }
news-followed = { $service }, dyddiad yr adroddiad: { $date }. Rydych yn dilyn yr adroddiad hwn.
news-page = I'w ddarllen, agorwch y dudalen hon. Efallai y bydd yn gofyn am god.
news-letter-page = I'w ddarllen, ewch i { $link } a rhowch eich cyfeirnod. Neu cysylltwch â ni mewn unrhyw ffordd arall.
news-choose = Gallwch ddewis yn eich cyfrif sut rydym yn rhoi gwybod i chi.
news-text = { $council }, { $reference }: { $line } { $link }
news-text-case = { $council }: mae newyddion am { $reference }. { $link }
news-text-many = { $council }: mae newyddion am { $count } o bethau rydych wedi'u hanfon. { $link }

## Codes by text
text-code = { $code } yw eich cod ar gyfer { $reference } ({ $council }). Mae'n gweithio am { $minutes } munud. Peidiwch â'i roi i neb.
text-phone-code = { $code } yw eich cod ({ $council }). Mae'n gweithio am { $minutes } munud. Peidiwch â'i roi i neb.

## Surveys: how it went
mail-survey-subject = Sut aeth hi? { $service }
mail-survey-intro = Rydych wedi anfon hwn at y cyngor ({ $council }) ym mis { $month }, ac mae wedi dod i ben: { $service }.
mail-survey-ask = A gafodd ei ddatrys? Mae 3 tudalen fer. Mae'r un gyntaf yn ddigon. Agorwch y dudalen hon i ateb. Ni fydd dim byd yn agor nes i chi ddewis hynny.
mail-survey-days = Mae'r ddolen yn gweithio am { $days } diwrnod, a gallwch ateb unwaith.
text-survey = { $council }: mae'r hyn rydych wedi'i anfon atom wedi dod i ben. A gafodd ei ddatrys? Dywedwch wrthym o fewn { $days } diwrnod: { $link }
