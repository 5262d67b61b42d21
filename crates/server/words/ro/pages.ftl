# The pages that the server draws whole. Only the server says these.

## Every page
skip = Săriți la conținutul principal
nav-label = Meniul principal
nav-track = Urmăriți o cerere
nav-track-short = Urmăriți
nav-services = Toate serviciile
nav-account = Contul meu
footer-label = Ajutor
footer-contact = Contactați-ne
footer-services = Toate serviciile, de la A la Z
footer-track = Urmăriți o cerere
page-description = { $council }: spuneți de ce aveți nevoie, trimiteți cererea la echipa potrivită și vedeți unde a ajuns.
demo-ribbon = Demonstrație. Nimic de aici nu este trimis nimănui.

## Start page
start-heading = De ce aveți nevoie?
start-label = Spuneți cu cuvintele dumneavoastră
start-button = Căutați
start-tasks = Cele mai cerute
start-home = Locuința dumneavoastră: zilele de ridicare a gunoiului și altele
start-track-heading = Ne-ați spus deja?
start-track-text = Vedeți unde a ajuns cererea și ce urmează.
start-unfinished = { $count ->
    [one] Aveți 1 cerere neterminată
    [few] Aveți { $count } cereri neterminate
   *[other] Aveți { $count } de cereri neterminate
}
start-unfinished-text = Răspunsurile dumneavoastră sunt salvate.
start-unfinished-link = Continuați sau ștergeți

## My account
account-heading = Contul meu
account-who = Sunteți în cont cu adresa { $email }.
account-sign-out = Ieșiți din cont
account-needs-you = Așteaptă ceva de la dumneavoastră
account-going-on = Ce ați trimis
account-none = Nu este nimic aici încă. Aici apare ce trimiteți cât sunteți în cont și ce ați trimis înainte cu aceeași adresă de e-mail.
account-case-note = { $status }. Data trimiterii: { $date }. Număr de referință: { $reference }.
account-draft-note = Încă netrimisă. Salvată { $date }.
account-missing-drafts = Cererile neterminate nu pot fi afișate acum. Sunt în siguranță. Încercați din nou peste câteva minute.
account-missing-cases = Ce ați trimis nu poate fi afișat acum. Totul este în siguranță. Încercați din nou peste câteva minute.
account-filter = Afișați
account-filter-all = Tot
account-filter-unfinished = Încă netrimise
account-filter-sent = Trimise

sign-in-heading = Intrați în cont sau înregistrați-vă
sign-in-text = Scrieți adresa de e-mail. Vă trimitem un cod.
sign-in-again-heading = Intrați din nou în cont
sign-in-again-text = Înainte de a schimba modul de intrare în cont, confirmați încă o dată cine sunteți. Trimitem un cod la adresa dumneavoastră de e-mail.
sign-in-password-link = Folosiți o parolă în loc de cod
sign-in-password-heading = Intrați în cont cu o parolă
sign-in-password-text = Dacă nu aveți încă o parolă, intrați întâi cu un cod.
sign-in-password = Parola
sign-in-password-missing = Scrieți parola
sign-in-password-wrong = Adresa de e-mail sau parola este greșită. Încercați din nou sau intrați cu un cod.
sign-in-password-forgot = Am uitat parola
sign-in-password-code = Folosiți un cod în loc de parolă
sign-in-keep-legend = Este telefonul sau calculatorul dumneavoastră?
sign-in-keep-hint = Nu bifați dacă îl folosesc și alte persoane.
sign-in-keep = { $days ->
    [one] Da. Vreau să rămân în cont 1 zi
    [few] Da. Vreau să rămân în cont { $days } zile
   *[other] Da. Vreau să rămân în cont { $days } de zile
}
sign-in-new = Dacă nu aveți cont, așa se creează unul. Puteți întreba, sesiza și urmări cereri și fără cont.
sign-in-email-hint = O folosim ca să intrați în cont și ca să vă arătăm ce ați trimis cu ea înainte.
sign-in-send = Primiți un cod
sign-in-code-heading = Verificați e-mailul
sign-in-code-text = { $minutes ->
    [one] Am trimis un cod la { $email }. Îl puteți folosi o dată, timp de 1 minut, în acest browser.
    [few] Am trimis un cod la { $email }. Îl puteți folosi o dată, timp de { $minutes } minute, în acest browser.
   *[other] Am trimis un cod la { $email }. Îl puteți folosi o dată, timp de { $minutes } de minute, în acest browser.
}
sign-in-code-sent-again = Am trimis alt cod la { $email }.
sign-in-code = Codul
sign-in-code-hint = 6 cifre, de exemplu 123 456
sign-in-code-missing = Scrieți codul din e-mail
sign-in-code-wrong = Acest cod este greșit sau prea vechi. Verificați codul sau cereți altul.
sign-in-code-none = Nu ați primit e-mailul? Căutați în mesajele nedorite (spam) sau verificați adresa.
sign-in-again = Trimiteți alt cod
sign-in-other = Folosiți altă adresă de e-mail
sign-in-button = Intrați în cont
sign-in-link-heading = Intrați în cont
sign-in-link-text = Intrați în cont cu adresa { $email }.
sign-in-link-elsewhere-heading = Reveniți la locul de unde ați cerut codul
sign-in-link-elsewhere = { $minutes ->
    [one] Acest link merge o singură dată, timp de 1 minut, și doar în browserul în care l-ați cerut. Reveniți acolo și scrieți codul din același e-mail.
    [few] Acest link merge o singură dată, timp de { $minutes } minute, și doar în browserul în care l-ați cerut. Reveniți acolo și scrieți codul din același e-mail.
   *[other] Acest link merge o singură dată, timp de { $minutes } de minute, și doar în browserul în care l-ați cerut. Reveniți acolo și scrieți codul din același e-mail.
}
sign-in-link-new = Sau intrați în cont aici cu un cod nou

signed-out-heading = Ați ieșit din cont
signed-out-text = Dacă acest dispozitiv este folosit și de alte persoane, închideți acum browserul.
signed-out-again = Intrați din nou în cont

session-ended-heading = Intrați în cont ca să continuați
session-ended-text = Nu mai sunteți în cont, așa că nu s-a salvat nimic. Ce ați scris este păstrat pe această pagină.
session-ended-sign-in = Intrați în cont (se deschide într-o filă nouă)
session-ended-then = Apoi reveniți la această pagină și trimiteți din nou.
session-ended-again = Trimiteți din nou

security-heading = Cum intrați în cont
security-link = Cum intrați în cont
security-email = Adresa de e-mail
security-code = Cod prin e-mail
security-code-text = Merge întotdeauna. Trimitem un cod la adresa dumneavoastră de e-mail.
security-password = Parola
security-password-none = Nu aveți parolă
security-password-set = Setată pe { $date }
security-change = Schimbați
security-set = Setați
security-devices = Unde aveți contul deschis
security-devices-see = Vedeți

password-heading = Parola dumneavoastră
password-text = Cu o parolă puteți intra în cont fără cod. Puteți folosi oricând un cod în loc de parolă.
password-new = Parola nouă
password-hint = Cel puțin 8 caractere. Sunt bune trei cuvinte fără legătură între ele sau ce vă propune telefonul.
password-missing = Scrieți o parolă nouă
password-short = Parola trebuie să aibă cel puțin 8 caractere
password-guessable = Această parolă este ușor de ghicit: mulți folosesc una asemănătoare sau are cuvinte despre dumneavoastră sau despre noi. Alegeți alta.
password-leaked = Această parolă a fost furată de pe alt site, așa că o știu și alții. Alegeți alta.
password-save = Salvați parola
password-done = Parola a fost salvată. Ați ieșit din cont pe toate celelalte dispozitive.
password-remove = Ștergeți parola
password-removed = Parola a fost ștearsă. Intrați în cont cu un cod prin e-mail.

new-address-heading = Schimbați adresa de e-mail
new-address-text = Trimitem un cod la adresa nouă. La adresa veche spunem doar că ați schimbat-o.
new-address-field = Adresa nouă de e-mail
new-address-send = Trimiteți un cod la adresa nouă
new-address-code-heading = Verificați noua adresă de e-mail
new-address-code-text = { $minutes ->
    [one] Dacă puteți citi mesajele trimise la { $email }, găsiți acolo un cod. Îl puteți folosi o dată, timp de 1 minut.
    [few] Dacă puteți citi mesajele trimise la { $email }, găsiți acolo un cod. Îl puteți folosi o dată, timp de { $minutes } minute.
   *[other] Dacă puteți citi mesajele trimise la { $email }, găsiți acolo un cod. Îl puteți folosi o dată, timp de { $minutes } de minute.
}
new-address-button = Schimbați adresa
new-address-same = Aceasta este deja adresa dumneavoastră. Scrieți alta.
new-address-taken = Există deja un cont cu această adresă. Intrați în acel cont sau ștergeți-l mai întâi.
new-address-done = Adresa de e-mail a fost schimbată. Ați ieșit din cont pe toate celelalte dispozitive.

devices-heading = Unde aveți contul deschis
devices-text = Dacă nu recunoașteți un dispozitiv, ieșiți din cont pe toate celelalte dispozitive.
devices-this = Acest dispozitiv
devices-note = Intrare în cont: { $signed }. Ultima folosire: { $seen }.
devices-only = Nu aveți contul deschis în altă parte.
devices-sign-out = Ieșiți din cont pe toate celelalte dispozitive
device-name = { $browser } pe { $system }
device-unknown = Un browser

my-data-link = Vedeți și păstrați tot ce este în cont
my-data-heading = Tot ce este în contul dumneavoastră
my-data-text = Acesta este tot ce păstrează contul dumneavoastră. Tipăriți pagina sau salvați-o ca fișier.
my-data-file = Salvați ca fișier (JSON)
my-data-email = Adresa de e-mail
my-data-since = Cont din
my-data-sent = Trimise
my-data-saved = Salvate, încă netrimise
my-data-reference = Numărul de referință
my-data-status = Unde a ajuns

delete-account-link = Ștergeți contul
delete-account-heading = Ștergeți contul
delete-account-goes = Se șterge contul și tot ce este în el și nu a fost trimis. Ieșiți din cont pe toate dispozitivele.
delete-account-stays = Ce ați trimis rămâne la consiliu, atât cât cere legea. Ca să urmăriți o cerere aveți nevoie de numărul de referință și de adresa de e-mail pe care ați dat-o în ea.
delete-account-again = Dacă intrați mai târziu cu aceeași adresă de e-mail, se creează un cont nou.
delete-account-button = Ștergeți contul
deleted-account-heading = Contul a fost șters
deleted-account-text = Dacă acest dispozitiv este folosit și de alte persoane, închideți acum browserul.

## Ways to reach the council
open-until = Deschis azi până la ora { $time }
closed-opens-today = Închis acum. Se deschide azi la ora { $time }
closed-opens-tomorrow = Închis acum. Se deschide mâine la ora { $time }
closed-opens-monday = Închis acum. Se deschide luni la ora { $time }
closed-opens-tuesday = Închis acum. Se deschide marți la ora { $time }
closed-opens-wednesday = Închis acum. Se deschide miercuri la ora { $time }
closed-opens-thursday = Închis acum. Se deschide joi la ora { $time }
closed-opens-friday = Închis acum. Se deschide vineri la ora { $time }
closed-opens-saturday = Închis acum. Se deschide sâmbătă la ora { $time }
closed-opens-sunday = Închis acum. Se deschide duminică la ora { $time }
channel-closed = Închis
channel-phone = Telefon
channel-email = E-mail
channel-office = Birourile noastre
channel-web-chat = Chat online
channel-library = Biblioteci
channel-website = Online
from-to = { $from } – { $to }
channel-now = { $open }
phone-lines = Linii telefonice: { $open }

## Contact page
contact-heading = Contactați-ne
contact-ways = Cum ne puteți contacta
contact-promises = Ce promitem
contact-choose = Dacă nu știți pe cine să întrebați, spuneți-ne cu cuvintele dumneavoastră.
contact-ask = Întrebați despre altceva
promise-online-acknowledged = Când ne trimiteți ceva online, confirmăm primirea în cel mult { $time }
promise-online-answered = Când ne trimiteți ceva online, răspundem în cel mult { $time }
promise-letter-answered = La scrisori răspundem în cel mult { $time }
promise-phone-answered = La telefon răspundem în cel mult { $time }
promise-call-returned = Vă sunăm înapoi în cel mult { $time }
promise-seen-without-appointment = Dacă veniți fără programare, vă primim în cel mult { $time }
promise-seen-with-appointment = Dacă aveți programare, vă primim în cel mult { $time } de la ora stabilită
promise-social-acknowledged = Pe rețelele sociale răspundem în cel mult { $time }
promise-percent = { $promise }, în { $percent } din 100 de cazuri

## Finding a service
services-heading = Toate serviciile
services-search-heading = Ce am găsit
services-found = { $count ->
    [one] 1 serviciu pentru „{ $query }”
    [few] { $count } servicii pentru „{ $query }”
   *[other] { $count } de servicii pentru „{ $query }”
}
services-none = Nu am găsit nimic pentru „{ $query }”
services-none-text = Încercați alte cuvinte, uitați-vă în listă sau spuneți-ne de ce aveți nevoie.
services-tell-us = Spuneți-ne de ce aveți nevoie
services-topics = După temă
services-a-to-z = De la A la Z
services-show-all = Vedeți toate serviciile

## A service
service-start = Începeți acum
service-start-emergency = Spuneți-ne acum
service-begun = Ați început deja acest formular, dar nu l-ați trimis. Răspunsurile au fost salvate { $date }.
service-again = Ștergeți și începeți din nou
service-needs = De ce aveți nevoie
service-time = Cât durează
service-cost = Cât costă
service-cost-check = S-ar putea să coste ceva. Vă spunem înainte să plătiți.
service-answer = Ce vă poate ajuta imediat
service-next = Ce urmează
service-other-ways = Alte moduri de a ne spune
service-elsewhere = De asta se ocupă { $agency }
service-elsewhere-text = { $council } nu se ocupă de asta. Se ocupă { $agency }.
call-number = Sunați la { $number }

## A form
error-file-not-here = Nu avem fișierul { $file }. Ștergeți-l și adăugați-l din nou: { $name }
error-file-virus = Fișierul { $file } are un virus. Ștergeți-l: { $name }

## Unfinished enquiries
title-error = Eroare: { $page }
keep-heading = Salvați și reveniți mai târziu
keep-back = Înapoi la formular
keep-text = { $days ->
    [one] Păstrăm răspunsurile 1 zi. Vă putem trimite prin e-mail un link și un cod, ca să continuați mai târziu, pe orice dispozitiv.
    [few] Păstrăm răspunsurile { $days } zile. Vă putem trimite prin e-mail un link și un cod, ca să continuați mai târziu, pe orice dispozitiv.
   *[other] Păstrăm răspunsurile { $days } de zile. Vă putem trimite prin e-mail un link și un cod, ca să continuați mai târziu, pe orice dispozitiv.
}
keep-email-hint = Trimitem aici linkul și codul. Vă mai scriem o dată înainte de a șterge răspunsurile.
keep-send = Primiți linkul prin e-mail
keep-sent = { $days ->
    [one] Am trimis un link și un cod la { $email }. Răspunsurile sunt păstrate 1 zi.
    [few] Am trimis un link și un cod la { $email }. Răspunsurile sunt păstrate { $days } zile.
   *[other] Am trimis un link și un cod la { $email }. Răspunsurile sunt păstrate { $days } de zile.
}
drafts-heading = Cereri neterminate
drafts-none = Nu aveți nicio cerere neterminată în acest browser.
draft-saved = Salvată { $time }
draft-go-on = Continuați
draft-delete = Ștergeți cererea
resume-link = Continuați o cerere de pe alt dispozitiv
resume-heading = Continuați cererea
resume-text = Răspunsurile sunt așa cum le-ați lăsat.
resume-email-hint = Adresa la care am trimis codul
resume-code = Codul
resume-code-hint = Șase litere și cifre, din e-mailul nostru
resume-wrong = Verificați codul și adresa de e-mail
resume-link-over = Acest link nu mai este bun. Scrieți codul sau începeți din nou

## Not found, and worse
recovery-heading = Această pagină s-a oprit
recovery-text = Reîncărcați pagina ca să continuați. Dacă nu ajută, ne puteți contacta așa:
recovery-reload = Reîncărcați pagina
plain-heading-text = Această pagină are nevoie de un browser mai nou sau de o conexiune mai bună. Dacă nu mai apare nimic, ne puteți contacta așa:
choose-council = Alegeți un consiliu
choose-council-text = Fiecare consiliu are pagina lui.

## Following a report
followed-heading = Urmăriți această sesizare
followed-text = V-am trimis un e-mail despre ea. Nu mai trebuie să trimiteți nimic.
follow-stop-heading = Opriți aceste e-mailuri?
follow-stop-text = Urmăriți o sesizare făcută de altcineva. Dacă vă opriți, ștergem adresa dumneavoastră. Sesizarea merge mai departe.
follow-stop-button = Opriți e-mailurile
follow-stopped-heading = Nu mai primiți e-mailuri
follow-stopped-text = Nu mai urmăriți această sesizare. Consiliul lucrează în continuare la ea.

## Your home
home-heading = Locuința dumneavoastră
home-text = Vă arătăm ce știm despre locuința dumneavoastră, de exemplu zilele de ridicare a gunoiului.
home-find = Căutați
home-show = Vedeți locuința
home-no-address = Nu cunoaștem nicio adresă la { $postcode }. Verificați codul poștal
home-choose-missing = Alegeți adresa din listă
home-lost = Nu putem căuta adrese acum. Încercați din nou peste câteva minute sau întrebați-ne.
home-no-look-up = Nu putem căuta adrese pe această pagină. Întrebați-ne despre zilele de ridicare a gunoiului, impozitul local (Council Tax) sau consilierii locali.
home-other = Căutați altă adresă
home-sample = Acesta este un exemplu. Adresa și tot ce scrie despre ea sunt inventate.
home-elsewhere = De această adresă se ocupă alt consiliu: { $council }.
home-elsewhere-unknown = De această adresă se ocupă alt consiliu.
home-elsewhere-link = Găsiți acel consiliu pe GOV.UK
home-nothing = Încă nu putem afișa zilele de ridicare a gunoiului, impozitul local (Council Tax) sau consilierii locali pentru această adresă. Întrebați-ne despre ele.
home-away = Nu putem afișa acum zilele de ridicare a gunoiului, categoria de impozit local (Council Tax), consilierii locali, secția de votare sau ajutorul din apropiere. Încercați din nou peste câteva minute sau întrebați-ne.
home-bins = Zilele de ridicare a gunoiului
home-today = Azi, { $date }
home-tomorrow = Mâine, { $date }
home-follow = Adăugați zilele de ridicare a gunoiului în calendar. Calendarul se actualizează singur.
home-file = Luați următoarele 8 săptămâni ca fișier
home-event = Se ridică gunoiul: { $kind }
home-event-cancelled = Nu se ridică gunoiul: { $kind }
home-cancelled = Nu se ridică { $date }.
home-cancelled-range = Nu se ridică de { $from }, până { $to }.
home-remember = Păstrați această locuință în cont
home-forget = Ștergeți această locuință din cont
home-row = Locuința dumneavoastră: { $address }
home-row-day = { $date }: { $kinds }.
my-data-home = Locuința păstrată în cont
home-row-lost = Nu putem afișa acum zilele de ridicare a gunoiului. Încercați din nou peste câteva minute.
home-tax = Impozitul local (Council Tax)
home-band = Locuința dumneavoastră este în categoria { $band } de impozit local (Council Tax).
home-councillors = Consilierii dumneavoastră locali
home-ward = Circumscripția dumneavoastră (ward) este { $ward }.
home-vote = Unde votați
home-help = Ajutor în apropiere

## What I have
have-heading = Ce aveți de la noi
have-sample = Acesta este un exemplu. Ce vedeți aici este inventat.
have-none = Nu știm să aveți ceva de la noi cu această adresă de e-mail.
have-lost = Nu putem afișa acum ce aveți de la noi. Încercați din nou peste câteva minute.
have-missing = Lipsește ceva? Poate este trecut la altă adresă de e-mail.
have-contact = Întrebați-ne despre asta
have-number = Număr
have-what = Pentru
have-from = De la
have-until = Ultima zi
have-price = Preț
have-starts = Începe pe { $date }
have-ends = Expiră pe { $date }
have-ends-today = Expiră azi
have-ends-days = { $days ->
    [one] Expiră mâine
    [few] Expiră peste { $days } zile
   *[other] Expiră peste { $days } de zile
}
have-ended = A expirat pe { $date }
have-opens = Puteți cere reînnoirea începând cu { $date }.
have-renew = Reînnoiți: { $name }
have-renew-until = Puteți cere reînnoirea până la { $date }.
have-over = Nu se mai poate reînnoi. Cereți-ne unul nou.
have-asked = Ne-ați cerut reînnoirea { $date }.
have-asked-link = Vedeți unde a ajuns
have-by-itself = Facem reînnoirea de fiecare dată, fără să o cereți. V-ați dat acordul pe { $date }.
have-offer = Lăsați-ne pe noi să reînnoim de fiecare dată: { $name }
have-stop = Opriți reînnoirea automată: { $name }
have-row = { $count ->
    [one] { $name }: expiră pe { $date }.
    [few] Aveți { $count } lucruri de la noi. Primul care expiră: { $name }, pe { $date }.
   *[other] Aveți { $count } de lucruri de la noi. Primul care expiră: { $name }, pe { $date }.
}
have-row-none = Nimic cu această adresă de e-mail.
have-row-ended = { $count ->
    [one] 1 lucru, care a expirat.
    [few] { $count } lucruri, care au expirat toate.
   *[other] { $count } de lucruri, care au expirat toate.
}
renew-heading = Reînnoiți: { $name }
renew-text = Verificați dacă este corect înainte de a trimite.
renew-next = Ce urmează
renew-pay = Pe această pagină nu plătiți nimic. Echipa vă spune dacă este ceva de plătit și cum.
renew-button = Reînnoiți
automatic-heading = Lăsați-ne pe noi să reînnoim de fiecare dată: { $name }
automatic-when = Imediat ce se poate face reînnoirea, o cerem noi echipei. Vă anunțăm prin e-mail. Nu trebuie să faceți nimic.
automatic-pay = Nu luăm bani de la dumneavoastră aici. Echipa vă spune dacă este ceva de plătit și cum.
automatic-stop = Puteți opri asta oricând, pe pagina „Ce aveți de la noi”.
automatic-agree = Sunt de acord: reînnoiți de fiecare dată
my-data-automatic = Reînnoim de fiecare dată, de când v-ați dat acordul: { $kind } { $number }
my-data-reminded = V-am amintit prin e-mail: { $kind } { $number }

## About a case that was sent

more-heading = Spuneți-ne mai multe despre asta
more-text = Ce scrieți ajunge la echipa care are cererea și apare pe pagina cererii.
more-label = Ce vreți să adăugați?
more-hint = { $most ->
    [one] Cel mult 1 caracter.
    [few] Cel mult { $most } caractere.
   *[other] Cel mult { $most } de caractere.
}
more-send = Trimiteți
more-missing = Scrieți ce vreți să adăugați
more-too-long = { $most ->
    [one] Scrieți cel mult 1 caracter
    [few] Scrieți cel mult { $most } caractere
   *[other] Scrieți cel mult { $most } de caractere
}
more-too-often = Ați trimis multe lucruri în scurt timp. Așteptați o oră și trimiteți din nou.
more-not-seen = Nu mai puteți vedea această cerere aici. Obțineți întâi un cod, apoi trimiteți din nou.
more-ended = Această cerere s-a încheiat, așa că nu mai putem adăuga nimic. Păstrați ce ați scris și sunați-ne dacă mai aveți nevoie de noi.
more-files = Fotografii sau documente
more-files-gone = Un fișier nu mai este aici. Alegeți-l din nou.
more-way-in = Obțineți un cod (deschide altă pagină; ce ați scris rămâne aici)
withdraw-heading = Nu mai aveți nevoie de asta?
withdraw-text = Anunțăm echipa și nu mai lucrează nimeni la cerere. Nu puteți reveni asupra acestei alegeri, dar puteți trimite oricând o cerere nouă.
withdraw-button = Da, nu mai am nevoie de asta

## Appointments
appointments-link = Faceți o programare
appointments-heading = Faceți o programare
appointments-text = Alegeți despre ce vreți să vorbiți. Intrați în cont cu adresa de e-mail, ca să puteți muta sau anula programarea mai târziu.
appointments-sample = Acesta este un exemplu. Programările de aici sunt inventate.
appointments-note = { $minutes ->
    [one] { $way }. 1 minut.
    [few] { $way }. { $minutes } minute.
   *[other] { $way }. { $minutes } de minute.
}
appointments-own = Vedeți programările dumneavoastră
appointment-at-office = La biroul nostru
appointment-at-registrar = La oficiul de stare civilă
appointment-by-phone = Vă sunăm noi
appointment-at-home = Venim la dumneavoastră acasă
appointment-what = Despre ce este
appointment-time-row = Când
appointment-where = Unde
appointment-with = Cu cine vă întâlniți
appointment-length = Cât durează
appointment-minutes = { $minutes ->
    [one] 1 minut
    [few] { $minutes } minute
   *[other] { $minutes } de minute
}
appointment-bring = Ce să aduceți
appointment-days = Alegeți o zi
appointment-free = { $count ->
    [one] 1 loc liber
    [few] { $count } locuri libere
   *[other] { $count } de locuri libere
}
appointment-later = Zilele următoare
appointment-all-days = Toate zilele
appointment-time = Alegeți o oră pentru { $date }
appointment-nearest = Alegeți altă oră
appointment-about = Despre ce vreți să vorbiți
appointment-about-hint = Puteți lăsa gol. Spuneți-ne orice ne ajută să ne pregătim.
appointment-phone = Numărul dumneavoastră de telefon
appointment-phone-hint = Vă sunăm la acest număr.
appointment-address = Adresa la care venim
appointment-interpreter = Limba pentru care aveți nevoie de interpret
appointment-interpreter-hint = Lăsați gol dacă nu aveți nevoie. Puteți cere limbajul semnelor britanic (British Sign Language).
appointment-access = De ce aveți nevoie ca să puteți participa
appointment-access-hint = De exemplu: o încăpere fără trepte, litere mari, mai mult timp. Lăsați gol dacă nu aveți nevoie de nimic.
appointment-check = Verificați programarea
appointment-change = Modificați
appointment-mail = Vă trimitem un e-mail la { $email } când programarea este făcută.
appointment-book = Faceți această programare
appointment-when = { $date }, între orele { $from } și { $to }
appointment-booked = Programarea este făcută
appointment-mailed = Vă trimitem un e-mail la { $email } ca să confirmăm.
appointment-is-cancelled = Această programare este anulată.
appointment-is-over = Această programare a trecut.
appointment-calendar = Adăugați în calendar
appointment-move = Mutați la altă oră
appointment-move-button = Mutați la această oră
appointment-now = Programarea este acum { $when }: { $name }. Păstrați această oră până o primiți pe cea nouă.
appointment-cancel = Anulați programarea
appointment-cancel-heading = Anulați această programare?
appointment-cancel-text = Altcineva poate primi apoi acest loc. Anunțăm echipa.
appointment-cancel-button = Anulați această programare
appointment-error-time = Alegeți o oră
appointment-error-address = Scrieți adresa la care venim
appointment-error-long = Folosiți cel mult 500 de caractere
appointment-gone = Acest loc tocmai s-a ocupat. Alegeți altul
appointment-changed = Programarea a fost modificată după ce ați deschis această pagină. Verificați când este acum, apoi alegeți o oră
appointment-most = { $count ->
    [one] Aveți deja 1 programare de acest fel. O puteți muta sau anula.
    [few] Aveți deja { $count } programări de acest fel. Puteți muta sau anula una.
   *[other] Aveți deja { $count } de programări de acest fel. Puteți muta sau anula una.
}
appointment-most-error = Nu puteți avea mai multe programări de acest fel. Mutați sau anulați una
appointment-none-free = Acum nu este niciun loc liber.
appointment-earlier = O programare mai devreme
appointment-wait = Anunțați-mă când se eliberează un loc
appointment-wait-earlier = Anunțați-mă când se eliberează un loc mai devreme
appointment-wait-text = Când cineva renunță la un loc, trimitem un e-mail primei persoane care așteaptă și îi păstrăm locul.
appointment-waiting = Așteptați un loc. Vă trimitem un e-mail când se eliberează unul.
appointment-wait-stop = Renunțați la așteptare
appointment-held = Păstrăm acest loc pentru dumneavoastră: { $when }. Luați-l înainte de { $until }.
appointment-held-take = Luați acest loc
appointment-row-held = Loc păstrat pentru dumneavoastră: { $name }
appointment-row-waiting = Așteptați: { $name }
appointment-row-cancelled = Anulată: { $when }
appointment-event = { $name }: { $council }
appointment-event-cancelled = Anulată: { $name }: { $council }
account-appointments = Programările dumneavoastră
account-filter-appointments = Programări
account-missing-appointments = Nu putem afișa acum programările dumneavoastră. Încercați din nou peste câteva minute.
delete-account-appointments = Programările care urmează sunt anulate.
my-data-booked = Programare făcută
my-data-cancelled = Anulată
my-data-appointment-reminded = V-am amintit
my-data-waits = Așteptați un loc: { $name }

## An authenticator app
security-authenticator = Aplicație de autentificare
security-authenticator-none = Neconfigurată
security-authenticator-set = Configurată pe { $date }
security-set-up = Configurați
authenticator-heading = Aplicație de autentificare
authenticator-text = O aplicație de autentificare de pe telefon arată un cod nou de 6 cifre la fiecare 30 de secunde. Cu ea, cine știe doar parola sau vă citește doar e-mailul nu poate intra.
authenticator-none = Nu ați configurat niciuna.
authenticator-set-up = Configurați o aplicație
authenticator-set = Ați configurat-o pe { $date }. Cerem un cod de fiecare dată când intrați în cont.
authenticator-codes-left = { $count ->
    [0] Nu mai aveți niciun cod de recuperare. Creați coduri noi, pentru cazul în care pierdeți telefonul.
    [one] Mai aveți 1 cod de recuperare.
    [few] Mai aveți { $count } coduri de recuperare.
   *[other] Mai aveți { $count } de coduri de recuperare.
}
authenticator-new-codes = Creați coduri de recuperare noi
authenticator-other-heading = Un telefon nou
authenticator-other-text = Configurați aplicația pe telefonul nou. Cea veche merge până terminați.
authenticator-other = Configurați altă aplicație
authenticator-stop-heading = Renunțați la ea
authenticator-stop-text = Când intrați în cont, cerem apoi un singur lucru: un cod prin e-mail sau parola.
authenticator-remove = Nu mai cereți coduri
authenticator-removed = Nu mai cerem un cod din aplicație. Ați ieșit din cont pe toate celelalte dispozitive.
authenticator-done = Aplicația este configurată. Cerem un cod din ea de fiecare dată când intrați în cont.
app-setup-heading = Configurați aplicația de autentificare
app-setup-need = Aveți nevoie de o aplicație de autentificare pe telefon. Dacă nu aveți, luați una din magazinul de aplicații.
app-setup-first = 1. Adăugați-ne în aplicație
app-setup-scan = Scanați asta cu aplicația:
app-setup-qr = Un cod de scanat cu aplicația. Găsiți același lucru ca text mai jos.
app-setup-open = Sau deschideți aplicația de pe acest telefon
app-setup-type = Sau scrieți această cheie în aplicație:
app-setup-then = 2. Scrieți codul pe care îl arată aplicația
app-setup-button = Configurați
app-setup-wrong = Scrieți codul pe care îl arată acum aplicația. Dacă nu este acceptat, verificați ora de pe telefon
recovery-codes-heading = Codurile de recuperare
recovery-codes-text = Dacă pierdeți telefonul, puteți intra în cont cu unul dintre aceste coduri. Fiecare merge o singură dată. Scrieți-le pe hârtie sau tipăriți-le și păstrați-le departe de telefon.
recovery-codes-once = Le arătăm doar acum.
recovery-codes-new = Acestea sunt codurile noi. Cele vechi nu mai merg.
recovery-codes-kept = Am păstrat codurile
step-heading = Scrieți codul din aplicație
step-text = Deschideți aplicația de autentificare. Scrieți codul pe care îl arată pentru noi.
step-code = Codul din aplicație
step-code-hint = 6 cifre
step-code-missing = Scrieți codul
step-code-wrong = Verificați codul. Fiecare cod merge o singură dată. Dacă l-ați folosit deja, așteptați-l pe următorul
step-recovery = Nu pot folosi aplicația
recovery-step-heading = Scrieți un cod de recuperare
recovery-step-text = Ați primit aceste coduri când ați configurat aplicația. Fiecare merge o singură dată.
recovery-step-code = Codul de recuperare
recovery-step-code-hint = 12 litere și cifre
recovery-step-wrong = Verificați codul de recuperare. Fiecare merge o singură dată
recovery-step-none = Nu am cod de recuperare: contactați-ne
my-data-authenticator = Aplicație de autentificare, configurată
my-data-codes-left = Coduri de recuperare rămase

## Passkeys
security-passkeys = Chei de acces
security-passkeys-count = { $count ->
    [0] Niciuna
    [one] 1 cheie de acces
    [few] { $count } chei de acces
   *[other] { $count } de chei de acces
}
security-passkeys-see = Vedeți
sign-in-passkey-heading = Aveți o cheie de acces?
sign-in-passkey-text = Puteți intra în cont cu amprenta, cu fața sau cu PIN-ul.
sign-in-passkey = Intrați cu o cheie de acces
passkeys-heading = Chei de acces
passkeys-text = Cu o cheie de acces (passkey) intrați în cont cu amprenta, cu fața sau cu PIN-ul. Nu trebuie să țineți minte sau să scrieți nimic.
passkeys-own = Adăugați o cheie doar pe telefonul sau calculatorul dumneavoastră. Codul prin e-mail merge în continuare.
passkeys-none = Nu aveți nicio cheie de acces.
passkeys-unused = Adăugată pe { $added }. Încă nefolosită.
passkeys-used = Adăugată pe { $added }. Folosită ultima dată pe { $used }.
passkeys-add = Adăugați o cheie de acces
passkeys-full = Un cont nu poate avea mai multe chei de acces. Ștergeți una ca să adăugați alta.
passkeys-unable = Acest browser nu poate adăuga o cheie de acces. Încercați alt browser sau alt dispozitiv.
passkeys-known = Acest dispozitiv are deja o cheie de acces pentru contul dumneavoastră.
passkeys-failed = Nu a mers. Încercați din nou. Puteți folosi oricând un cod prin e-mail.
passkeys-lost = Nu avem legătură acum. Verificați conexiunea și încercați din nou.
passkey-heading = Cheia de acces
passkey-name = Nume
passkey-name-hint = Un nume după care o recunoașteți, de exemplu „Telefonul meu”
passkey-name-missing = Scrieți un nume pentru această cheie de acces
passkey-name-long = { $most ->
    [one] Numele trebuie să aibă cel mult 1 caracter
    [few] Numele trebuie să aibă cel mult { $most } caractere
   *[other] Numele trebuie să aibă cel mult { $most } de caractere
}
passkey-save = Salvați
passkey-remove-heading = Ștergeți această cheie de acces
passkey-remove-text = Nimeni nu mai intră în cont cu ea. Ieșiți din cont pe toate celelalte dispozitive. Ștergeți cheia și de pe dispozitiv.
passkey-remove = Ștergeți această cheie de acces
my-data-passkey = Cheie de acces, ultima folosire sau adăugare: { $name }

## Who acts for whom
people-heading = Cine acționează pentru dumneavoastră
people-text = O persoană în care aveți încredere vă poate vedea cererile aici sau poate trimite formulare pentru dumneavoastră. Ea folosește propriul cont. Oricare dintre dumneavoastră poate opri asta oricând.
people-none = Nimeni nu acționează pentru dumneavoastră.
people-new-link = Cereți cuiva să acționeze pentru dumneavoastră
people-new-councillor-link = Arătați o cerere consilierului local
people-asked = Vi se cere să acționați pentru cineva
people-mine = Acționează pentru dumneavoastră
people-others = Dumneavoastră acționați pentru
people-resident-link = Pentru { $resident }
people-named = { $name } ({ $kind })
people-acted = { $name } ({ $kind }), pentru { $resident }.
people-carer = persoană care îngrijește
people-relative = rudă
people-friend = prieten sau prietenă
people-partner = organizație care ajută
people-councillor = consilier local
people-resident = Pentru cine
people-who = Cine acționează
people-kind = Legătura
people-may = Ce are voie să facă
people-may-see = Să vadă cereri
people-may-act = Să vadă cereri și să trimită formulare
people-of = Despre ce
people-everything = Despre tot
people-until = Ultima zi
people-invited = Invitație trimisă
people-accepted = Acord dat
people-by-on = { $name }, pe { $date }
people-waiting = Așteaptă un da sau un nu.
people-holds = Până la { $date }.
people-lapsed = Nu a venit un răspuns la timp.
people-declined = Răspunsul a fost nu, pe { $date }.
people-ended = S-a încheiat pe { $date }.
people-over = S-a încheiat de la sine după { $date }.
people-accept = Da, acționez pentru { $resident }
people-accept-text = Dacă spuneți da, { $resident } poate vedea tot ce priviți și faceți în numele său.
people-decline = Nu
people-withdraw = Retrageți invitația
people-end = Opriți acum
invite-heading = Cereți cuiva să acționeze pentru dumneavoastră
invite-text = Alegeți ce are voie să vadă și să facă această persoană și până când. Puteți opri asta oricând. Puteți vedea tot ce privește și face.
invite-councillor-heading = Arătați o cerere consilierului local
invite-councillor-text = Consilierul vede cererile pe care le alegeți și unde au ajuns. Nu poate trimite sau modifica nimic pentru dumneavoastră.
invite-how = { $days ->
    [one] Trimitem un e-mail acestei persoane. Are la dispoziție 1 zi ca să spună da sau nu. Nimic nu începe înainte să spună da.
    [few] Trimitem un e-mail acestei persoane. Are la dispoziție { $days } zile ca să spună da sau nu. Nimic nu începe înainte să spună da.
   *[other] Trimitem un e-mail acestei persoane. Are la dispoziție { $days } de zile ca să spună da sau nu. Nimic nu începe înainte să spună da.
}
invite-relation = Ce legătură are această persoană cu dumneavoastră?
invite-relation-missing = Alegeți ce legătură are cu dumneavoastră
invite-name = Numele persoanei
invite-name-hint = Așa cum o cunoașteți. Doar litere
invite-name-wrong = Scrieți numele persoanei, doar cu litere
invite-email = Adresa de e-mail a persoanei
invite-email-hint = Cu ea intră în cont. Fiecare persoană are nevoie de propria adresă
invite-own-email = Scrieți adresa de e-mail a persoanei, nu pe a dumneavoastră
invite-own-name = Numele dumneavoastră
invite-own-name-hint = Așa cum vă cunoaște persoana. Îi spunem că dumneavoastră cereți asta
invite-own-name-wrong = Scrieți numele dumneavoastră, doar cu litere
invite-power = Ce are voie să facă?
invite-power-missing = Alegeți ce are voie să facă
invite-scope = Despre ce?
invite-scope-missing = Alegeți despre ce este vorba
invite-chosen = Doar serviciile pe care le aleg mai jos
invite-services = Servicii
invite-services-show = Alegeți serviciile
invite-service-missing = Alegeți cel puțin un serviciu
invite-cases = Ce cereri?
invite-case-hint = Trimisă pe { $date }, număr de referință { $reference }
invite-case-missing = Alegeți cel puțin o cerere
invite-no-cases = Încă nu ați trimis nicio cerere pe care să o puteți arăta.
invite-until-hint = Cel târziu { $date }
invite-until-wrong = Scrieți ultima zi, de exemplu 31 3 2027
invite-until-past = Ultima zi trebuie să fie azi sau mai târziu
invite-until-late = Ultima zi poate fi cel târziu { $date }
invite-send = Trimiteți invitația
acting-heading = Acționați pentru { $resident }
acting-note = { $resident } poate vedea tot ce priviți și faceți aici.
acting-begun = Încă netrimise
acting-cases = Cereri pe numele { $resident }
acting-cases-none = Încă nu este nimic ce aveți voie să vedeți.
acting-services = Trimiteți un formular pentru { $resident }
acting-find = Găsiți un formular
acting-find-note = Pe pagina serviciului, alegeți „Începeți pentru { $resident }”.
acting-received = Cererea a ajuns la consiliu
acting-route-questioned = Persoana a spus că nu este echipa potrivită
acting-file-refused = Am găsit un virus într-un fișier și l-am șters
acting-words-added = Persoana ne-a spus mai multe
acting-withdrawn = Persoana a spus că nu mai are nevoie de asta
acting-reopened = Persoana a spus că problema nu este rezolvată
acting-nudged = Persoana a cerut noutăți
acting-contact-changed = Persoana a schimbat modul în care o contactăm
acting-escalated = Persoana ne-a cerut să verificăm din nou
acting-answers = Ce s-a trimis
acting-terms = Ce ați convenit
acting-log = Ce ați privit și ați făcut
acting-end = Încetați să acționați pentru { $resident }
acting-caption = { $service }, pentru { $resident }
acting-due = Răspuns până
acting-sent = Cererea este în contul pe numele { $resident }. Anunțăm persoana prin e-mail că am primit cererea.
acting-you = Vedeți asta ca { $name }, pentru { $resident }.
acting-over-heading = Nu mai acționați pentru { $resident }
acting-over-ask = Nu puteți vedea sau trimite nimic pentru { $resident }. Dacă dorește, vă poate cere din nou.
acting-over-typed = Ce ați scris
acting-over-not-sent = Nu s-a trimis. Copiați ce vă trebuie. Textul se șterge apoi automat.
service-who = Este pentru altcineva?
service-who-text = Atunci cererea apare în contul acelei persoane, iar persoana este anunțată.
service-start-for = Începeți pentru { $resident }

## Who looked at what is the resident's
access-heading = Cine v-a văzut datele
access-text = { $months ->
    [one] Aici apare de fiecare dată când altcineva a văzut datele dumneavoastră sau a făcut ceva pentru dumneavoastră. Păstrăm lista 1 lună.
    [few] Aici apare de fiecare dată când altcineva a văzut datele dumneavoastră sau a făcut ceva pentru dumneavoastră. Păstrăm lista { $months } luni.
   *[other] Aici apare de fiecare dată când altcineva a văzut datele dumneavoastră sau a făcut ceva pentru dumneavoastră. Păstrăm lista { $months } de luni.
}
access-none = Nimeni altcineva nu a văzut nimic.
access-more = Mai sunt și altele. Le găsiți pe toate la „Tot ce este în contul dumneavoastră”.
access-list-seen = A văzut lista de cereri.
access-case-seen = A văzut o cerere: { $service }, { $reference }.
access-case-sent = A trimis un formular: { $service }, { $reference }.
my-data-acts = Ați cerut acestei persoane să acționeze pentru dumneavoastră: { $name }, { $email }

## What the resident agreed to
consents-heading = Acordurile dumneavoastră
consents-text = Puteți opri oricând fiecare dintre acestea.
consents-none = Nu aveți niciun acord în vigoare.
consents-since = Din { $date }.
consents-renewal = Reînnoim de fiecare dată: { $kind } { $number }
consents-end-renewal = Opriți reînnoirea: { $kind } { $number }
consents-stay = { $days ->
    [one] Rămâneți în cont cel mult 1 zi: { $device }
    [few] Rămâneți în cont cel mult { $days } zile: { $device }
   *[other] Rămâneți în cont cel mult { $days } de zile: { $device }
}
consents-end-stay-here = Ieșiți din cont aici
consents-acts = { $name } acționează pentru dumneavoastră
consents-end-person = Opriți asta: { $what }

## What is stored about people
privacy-heading = Confidențialitate
privacy-text = { $council } răspunde de ce ne spuneți pe acest site. Aici vedeți tot ce păstrăm despre dumneavoastră, de ce și cât timp. Nu vindem nimic și nu afișăm reclame.
privacy-teams = Ce trimiteți ajunge la echipa care se ocupă de cerere. Nu ajunge la nimeni altcineva, decât dacă legea o cere.
privacy-why = De ce
privacy-basis = Temeiul legal
privacy-kept = Cât timp
privacy-public-task = Avem nevoie de asta ca să ne facem treaba de consiliu (sarcină de interes public, articolul 6 alineatul (1) litera (e) din UK GDPR)
privacy-consent = Ați spus da și puteți spune nu oricând (consimțământ, articolul 6 alineatul (1) litera (a) din UK GDPR)
privacy-kept-days = { $days ->
    [one] Cel mult 1 zi
    [few] Cel mult { $days } zile
   *[other] Cel mult { $days } de zile
}
privacy-kept-case = Atât cât consiliul trebuie să păstreze cererea. Acest site nu șterge nimic din ea
privacy-kept-account = Până când ștergeți contul
privacy-kept-stopped = Până când opriți
privacy-kept-months = { $months ->
    [one] 1 lună după ce s-a încheiat
    [few] { $months } luni după ce s-a încheiat
   *[other] { $months } de luni după ce s-a încheiat
}
privacy-kept-appointment = { $days ->
    [one] Până la 1 zi după programare
    [few] Până la { $days } zile după programare
   *[other] Până la { $days } de zile după programare
}
privacy-kept-bounce = { $days ->
    [one] 1 zi
    [few] { $days } zile
   *[other] { $days } de zile
}
privacy-kept-session = Până când ieșiți din cont sau nu îl folosiți timp de { $minutes ->
    [one] 1 minut
    [few] { $minutes } minute
   *[other] { $minutes } de minute
}. Contul se închide singur după { $hours ->
    [one] 1 oră
    [few] { $hours } ore
   *[other] { $hours } de ore
}. Dacă ați cerut să rămâneți în cont, se închide după { $days ->
    [one] 1 zi
    [few] { $days } zile
   *[other] { $days } de zile
}. Dacă ați continuat aici un formular de pe alt ecran: 28 de zile
privacy-kept-files = Înainte de trimitere: { $alone ->
    [one] 1 zi
    [few] { $alone } zile
   *[other] { $alone } de zile
} sau, dacă ați salvat răspunsurile, { $draft ->
    [one] 1 zi
    [few] { $draft } zile
   *[other] { $draft } de zile
}. Apoi la fel de mult ca cererea
privacy-cases = Ce ne trimiteți
privacy-cases-why = Ca să facem ce cereți și ca să vă arătăm unde a ajuns
privacy-surveys = Ce spuneți despre cum am lucrat
privacy-surveys-why = Ca să lucrăm mai bine și ca să publicăm cum ne descurcăm. Nu apare niciun nume
privacy-files = Fotografii și documente
privacy-files-why = Ca să facem ce cereți. Ștergem din fotografie locul în care a fost făcută
privacy-mails = E-mailuri, SMS-uri și scrisori între noi
privacy-mails-why = Ca să trimitem cererea la echipă și ca să vă dăm vești despre ea
privacy-drafts = Răspunsuri pe care nu le-ați trimis
privacy-drafts-why = Ca să puteți continua mai târziu
privacy-spots = Locul unei sesizări
privacy-spots-why = Ca să nu fie sesizat același lucru de două ori. Alții văd locul și ziua, dar nimic din ce ați spus
privacy-followers = Adresa de e-mail, dacă urmăriți o sesizare
privacy-followers-why = Ca să vă spunem ce se întâmplă cu ea
privacy-account = Contul dumneavoastră
privacy-account-why = Ca să vă arătăm ce este al dumneavoastră: adresa de e-mail, locuința (dacă ați ales una), cum vreți să vă contactăm și telefonul confirmat. Ca să știm când v-am amintit ceva. Ca să puteți intra în cont: o parolă pe care nimeni nu o poate citi, cheile de acces și aplicația
privacy-appointments = Programările dumneavoastră
privacy-appointments-why = Ca să ne pregătim pentru întâlnire și ca să v-o amintim
privacy-bounces = Adrese de e-mail și numere de telefon la care mesajele noastre nu ajung
privacy-bounces-why = Ca să vă spunem și să nu scriem degeaba
privacy-renewals = Ce reînnoim pentru dumneavoastră
privacy-renewals-why = Ca să reînnoim de fiecare dată fără să vă întrebăm
privacy-people = Cine acționează pentru dumneavoastră și cine v-a văzut datele
privacy-people-why = Ca să vadă datele doar cei pe care i-ați ales și ca dumneavoastră să știți când le-au văzut
privacy-sessions = Faptul că sunteți în cont și pe ce fel de dispozitiv
privacy-sessions-why = Ca să vă recunoaștem de la o pagină la alta și ca să vă arătăm unde aveți contul deschis
privacy-codes = Codurile pe care vi le trimitem și câte încercări s-au făcut
privacy-codes-why = Ca să intrați doar dumneavoastră și ca nimeni să nu ghicească un cod. Nu păstrăm adresa de internet, doar un semn făcut din ea
privacy-staff = Cine lucrează pentru noi
privacy-staff-why = Ca să intre doar angajații noștri și ca să știm cine ce a făcut
privacy-audit = Ce s-a făcut cu o cerere sau cu un cont și când
privacy-audit-why = Ca să putem dovedi mai târziu. Nu conține nume și nici răspunsuri
privacy-rights-heading = Ce puteți face
privacy-rights = Puteți vedea tot ce păstrează contul, puteți lua o copie și puteți șterge contul fără ajutorul nostru. Pentru orice altceva păstrăm, întrebați-ne. Dacă nu vă mulțumește ce face { $council }, puteți face plângere la Comisarul pentru Informații (Information Commissioner).
privacy-account-link = Mergeți la contul dumneavoastră
privacy-commissioner = Faceți plângere la Comisarul pentru Informații
cookies-heading = Cookie-uri
cookies-text = Folosim cookie-uri doar ca acest site să meargă și să fie cum ați ales. De aceea nu vă întrebăm. Nu urmărim vizitatorii.
cookies-session = Ca să vă recunoaștem de la o pagină la alta. Nu spune nimic despre dumneavoastră
cookies-desk = Ca să ne recunoaștem angajații de la o pagină la alta. Dumneavoastră nu îl primiți niciodată
cookies-desk-kept = Până când se închide browserul sau angajatul iese din cont
cookies-kept = Cât timp
cookies-session-kept = { $days ->
    [one] Până când închideți browserul. Dacă cereți să rămâneți în cont: 1 zi. Se șterge când ieșiți din cont
    [few] Până când închideți browserul. Dacă cereți să rămâneți în cont: { $days } zile. Se șterge când ieșiți din cont
   *[other] Până când închideți browserul. Dacă cereți să rămâneți în cont: { $days } de zile. Se șterge când ieșiți din cont
}. Dacă ați continuat aici un formular de pe alt ecran: 28 de zile
cookies-device = Ce se păstrează pe dispozitivul dumneavoastră
cookies-device-text = Dacă nu aveți semnal când trimiteți un formular, întrebăm dacă dispozitivul este al dumneavoastră. Doar dacă spuneți da, formularul rămâne acolo până este trimis. Este criptat.
cookies-device-delete = După trimitere rămân acolo doar numărul de referință și un semn că există ceva. Le puteți șterge oricând.

## How a resident wants to be reached
reach-heading = Cum vă contactăm
reach-text = Ce ne spuneți aici însoțește tot ce trimiteți cât sunteți în cont. Puteți lăsa totul necompletat.
reach-proved = { $email }
    Ați confirmat această adresă când ați intrat în cont.
reach-unproved = Ne-ați spus acest lucru. Încă nu este verificat, așa că nu trimitem SMS-uri acolo.
reach-untested = Ne-ați spus acest lucru. Nu îl putem verifica.
reach-save = Salvați
reach-due = Mai este corect?
reach-due-note = Pe { $date } ne-ați spus ultima dată cum să vă contactăm.
reach-due-text = Pe { $date } ne-ați spus ultima dată cum să vă contactăm. Uitați-vă prin listă și modificați ce nu mai este corect.
reach-due-yes = Da, totul este corect
reach-changed = Ați modificat asta și în altă parte, în același timp. Acolo scrie: { $now }. Ca să rămână ce ați scris aici, salvați încă o dată.
reach-quiet-from-missing = Alegeți când începe sau lăsați ambele goale
reach-quiet-to-missing = Alegeți când se termină sau lăsați ambele goale
reach-quiet-nothing = Trebuie să se termine mai târziu decât începe. Alegeți altă oră
reach-keep-heading = Păstrați în cont ce ne-ați spus?
reach-keep-note = Ne-ați spus ceva ce contul dumneavoastră nu știe încă.
reach-keep-text = Ne-ați spus asta într-un formular. Dacă o păstrați, apare și în alte formulare de la început.
reach-keep-now = Acum în cont: { $now }
reach-keep-yes = Păstrați în contul meu
reach-keep-no = Nu, a fost valabil doar atunci
bounce-heading = E-mailurile noastre nu ajung la dumneavoastră
bounce-text = Căsuța { $email } nu mai primește e-mailuri de la noi din { $date }. De aceea nu mai trimitem nimic acolo, în afară de codurile de intrare în cont.
bounce-again = Dacă acum căsuța merge din nou, intrați o dată în cont cu un cod. Apoi vă scriem din nou.
bounce-change = Schimbați adresa de e-mail
told-account = Din contul dumneavoastră. Aici puteți modifica doar de data aceasta.
told-sent = Din ce ne-ați spus pe { $date }.
my-data-reach = Ultima dată când ne-ați spus cum să vă contactăm sau că este corect
my-data-bounce = E-mailurile noastre nu ajung la dumneavoastră din

## A request: where it is
case-caption = Număr de referință { $reference }
case-status-received = Trimisă la { $team }
case-status-with-team = La { $team }
case-status-needs-person = Am primit-o
case-status-waiting-for-resident = Vă așteptăm răspunsul
case-status-waiting-for-others = Așteptăm pe altcineva
case-status-planned = Planificată
case-status-resolved = Rezolvată
case-status-closed = Închisă
case-status-withdrawn = Retrasă
case-status-joined = Unită cu altă sesizare
case-status-reopened = Redeschisă
case-withdrawn-text = Ne-ați spus că nu mai aveți nevoie de asta. Nu mai lucrează nimeni la cerere.
case-joined-text = Cineva ne-a spus despre același lucru înaintea dumneavoastră. Le rezolvăm pe amândouă împreună.
case-paused-text = Nu putem continua până nu răspundeți. Timpul de așteptare nu se socotește.
case-answer-needed-by = Avem nevoie de răspunsul dumneavoastră până
case-planned-for = Este planificată pentru
case-new-date = Noua dată este
case-overdue = Răspunsul trebuia să vină până
case-overdue-text = Ne pare rău: am întârziat. Am anunțat echipa.
case-nudged-text = Ne pare rău: am întârziat. Echipa știe că ați întrebat.
case-needs-person-text = Avem cererea dumneavoastră, dar calculatorul nu a putut-o trimite la { $team }. O duce acolo cineva de la noi.
case-more = Spuneți-ne mai multe despre asta
case-answer = Răspundeți la întrebare
case-nudge = Cereți noutăți de la echipă
case-reopen = Nu s-a rezolvat
case-contact = Schimbați cum vă contactăm despre asta
case-withdraw = Nu mai am nevoie de asta
case-happened = Ce s-a întâmplat
case-parts = Ce face fiecare echipă
case-part-late = Termenul era { $date }. Ne pare rău: am întârziat.
case-by = Până { $date }
case-sent = Ce ați trimis
case-updates = Trimitem noutăți la { $address }
case-next-team = { $team } primește cererea
case-next-answer = Primiți un răspuns
timeline-past = Făcut
timeline-here = Acum
timeline-future = Urmează

## A request: what happened to it
case-event-received = Ne-ați spus
case-event-handed-over = { $team } a primit cererea
case-event-hand-over-failed = Calculatorul nu a putut trimite cererea mai departe
case-event-route-questioned = Ați spus că nu este echipa potrivită
case-event-words-added = Ne-ați spus mai multe
case-event-withdrawn = Ați spus că nu mai aveți nevoie de asta
case-event-file-refused = Am găsit un virus într-un fișier de la dumneavoastră și l-am șters
case-event-working = { $team } lucrează la cerere
case-event-assigned = Cineva de la { $team } se ocupă de cerere
case-event-moved = Cererea a ajuns la { $team }
case-event-asked = { $team } are o întrebare
case-event-waiting-for-others = { $team } așteaptă pe altcineva
case-event-planned = { $team } a planificat lucrarea
case-event-delayed = { $team } are nevoie de mai mult timp
case-event-message = { $team } v-a scris
case-event-noted = O notă de la { $team }
case-event-resolved = { $team } a rezolvat cererea
case-event-closed = { $team } a închis cererea
case-event-joined = Cererea a fost unită cu altă sesizare
case-event-reopened = Ați spus că nu s-a rezolvat
case-event-due-soon = Termenul se apropie
case-event-missed = Ziua promisă a trecut și am întârziat. Ne pare rău
case-event-nudged = Ați cerut noutăți
case-event-contact-changed = Ați schimbat modul în care vă contactăm
case-event-answered = { $team } a răspuns la reclamația dumneavoastră
case-event-acknowledged = Verificăm reclamația dumneavoastră
case-event-escalated = Ne-ați cerut să verificăm din nou
case-event-sent-up = Reclamația a trecut direct la ultima etapă, pentru că este gravă
case-event-passed-on = Am transmis mulțumirile dumneavoastră
case-day-asked = Răspundeți până { $date }.
case-day-planned = Pentru { $date }.
case-day-delayed = Noua dată este { $date }.
case-day-others = Credem că vom afla până { $date }.

## A request: what its resident does about it
answer-heading = Răspundeți la întrebare
answer-text = Răspunsul ajunge la echipă. Apoi echipa continuă.
answer-label = Răspunsul dumneavoastră
answer-send = Trimiteți
reopen-heading = Nu s-a rezolvat
reopen-text = Echipa verifică din nou și primiți o dată nouă.
reopen-label = Ce nu este încă în regulă?
reopen-send = Redeschideți cererea
reopen-over = Cererea nu mai poate fi redeschisă. Păstrați ce ați scris și spuneți-ne într-o cerere nouă.
reopen-missing = Spuneți ce nu este încă în regulă
nudge-heading = Cereți noutăți de la echipă?
nudge-text = { $team } vede imediat că așteptați și că ziua promisă a trecut.
nudge-button = Cereți noutăți

## Pages that follow what happens
live-stale = Așa era la ora { $time }. Nu avem legătură acum cu consiliul, deci s-ar putea să se fi schimbat ceva.
print = Tipăriți

## A request: how its resident is reached
contact-text = De acum trimitem aici noutățile despre această cerere. Lăsați gol ce nu vreți să folosim. La adresa veche spunem că ați schimbat-o.
contact-number = Numărul de telefon
contact-missing = Dați o adresă de e-mail sau un număr de telefon
contact-save = Salvați

## How long it usually takes
usual-days = { $days ->
    [0] 8 din 10 cereri de acest fel au fost rezolvate în aceeași zi.
    [one] 8 din 10 cereri de acest fel au fost rezolvate în cel mult 1 zi lucrătoare.
    [few] 8 din 10 cereri de acest fel au fost rezolvate în cel mult { $days } zile lucrătoare.
   *[other] 8 din 10 cereri de acest fel au fost rezolvate în cel mult { $days } de zile lucrătoare.
}
case-read = Citit de { $team }.
## Where another system of the council says no more than that a case has ended

open311-done = Echipa spune că s-a rezolvat.
open311-closed = Echipa a închis cererea. Nu a dat niciun motiv.
open311-not-ours = Echipa spune că nu consiliul se ocupă de asta.
open311-duplicate = Echipa știa deja despre asta.
## The desk of staff

promise-member-enquiry-answered = Când un consilier local întreabă pentru dumneavoastră, răspundem în cel mult { $time }
## A mobile phone, shown to be the resident's
reach-proved-number = Ați confirmat acest număr.
number-link = Confirmați telefonul mobil
number-heading = Confirmați telefonul mobil
number-text = Trimitem un SMS cu un cod la { $number }. După ce scrieți codul aici, vă putem trimite SMS-uri despre cererile dumneavoastră.
number-send = Primiți un cod prin SMS
number-code-heading = Scrieți codul din SMS
number-code-text = { $minutes ->
    [one] Am trimis un SMS la { $number }. Codul este bun 1 minut.
    [few] Am trimis un SMS la { $number }. Codul este bun { $minutes } minute.
   *[other] Am trimis un SMS la { $number }. Codul este bun { $minutes } de minute.
}
number-code-wrong = Acest cod este greșit sau prea vechi. Scrieți-l din nou sau mergeți înapoi pentru unul nou
number-code-button = Acesta este telefonul meu
my-data-phone = Telefonul mobil confirmat
case-untold-heading = Noutățile noastre despre asta nu au ajuns la dumneavoastră
case-untold-text = Le puteți citi aici. Dacă vreți să primiți din nou mesajele noastre, schimbați cum vă contactăm despre asta.
## How we are doing
figures-heading = Cum ne descurcăm
figures-link = Cum ne descurcăm
figures-text = Ce au cerut oamenii de la { $council }, cât a durat și ce părere au avut.
figures-hidden = Nu arătăm numerele mici, ca nimeni să nu poată fi recunoscut. O liniuță (–) înseamnă că numărul lipsește sau că nu există. Unde lipsește un număr mic, poate lipsi și altul, ca să nu poată fi calculat.
figures-running = Trimestrul care începe pe { $first } nu s-a încheiat. Numerele lui sunt rotunjite în jos, din cinci în cinci.
figures-year-running = Acest an nu s-a încheiat. Numerele lui sunt rotunjite în jos, din cinci în cinci.
figures-none = Încă nu există cifre pentru această perioadă.
figures-dash = –
figures-thousands = .
figures-percent = { $percent }%
figures-period = { $first } – { $last }
figures-period-running = { $first } – { $last }, până acum
figures-caption = { $what }, { $period }
figures-month = { $month } { $year }
figures-promises = Ce promitem
figures-usual = Termenele noastre obișnuite, care nu sunt o promisiune
figures-requests = Cum ne ținem promisiunile
figures-requests-said = Cereri terminate în perioada { $period }: { $ended }.
figures-kept-said = Ne-am ținut de ziua promisă la { $percent }% dintre cererile care aveau una.
figures-days-said = { $days ->
    [0] Jumătate au fost rezolvate în aceeași zi.
    [one] Jumătate au fost rezolvate în cel mult { $days } zi lucrătoare.
    [few] Jumătate au fost rezolvate în cel mult { $days } zile lucrătoare.
   *[other] Jumătate au fost rezolvate în cel mult { $days } de zile lucrătoare.
}
figures-kept-chart = Rezolvate până în ziua promisă
figures-all-table = Toate cererile
figures-quarter = Trimestru
figures-service = Serviciu
figures-received = Primite
figures-ended = Terminate
figures-kept = Rezolvate până în ziua promisă
figures-right = Au ajuns din prima la echipa potrivită
figures-first = Rezolvate din prima, fără alte întrebări
figures-days = Zile lucrătoare pentru jumătate dintre ele
figures-all = Toate serviciile
figures-gone = Servicii pe care nu le mai avem
figures-by-service = Fiecare serviciu
figures-by-service-text = Serviciile cu foarte puține cereri nu apar în listă. Ele sunt cuprinse în numerele pentru toate serviciile.
figures-service-chart = Rezolvate până în ziua promisă, { $period }: serviciile cu cele mai multe cereri
figures-year = Tot anul
figures-satisfied = Ce au crezut oamenii
figures-satisfied-text = Când ceva este rezolvat, întrebăm oamenii cum a fost. Cifrele arată câți au dat 4 sau 5 din 5.
figures-satisfied-chart = Bine sau foarte bine, { $period }
figures-target = Ținta noastră: { $percent }%
figures-targets = Țintele noastre pentru câți oameni sunt mulțumiți
figures-target-line = { $about }: { $percent }% ({ $source })
figures-target-year-line = { $about }: { $percent }%, din aprilie { $from } până în martie { $to } ({ $source })
figures-answered = Oameni care au răspuns
figures-solved = S-a rezolvat
figures-ease = A fost ușor
figures-delivery = Am făcut ce ni s-a cerut
figures-timeliness = Am lucrat destul de repede
figures-information = Am ținut oamenii la curent
figures-professionalism = Ne-am priceput la treabă
figures-attitude = Am fost amabili
figures-feedback = Ce ne-au spus oamenii
figures-compliment = Mulțumiri
figures-comment = Comentarii
figures-suggestion = Idei
figures-complaint = Reclamații
figures-feedback-table = Ce am primit
figures-feedback-kind = Ce a fost
figures-stages-table = Reclamații la care am răspuns
figures-stage = Etapă
figures-stage-1 = Etapa 1
figures-stage-2 = Etapa 2
figures-stage-answered = Cu răspuns
figures-upheld = Admise: am greșit
figures-partly-upheld = Admise în parte: am greșit în parte
figures-not-upheld = Respinse: nu am greșit cu nimic
figures-in-time = Cu răspuns la timp
figures-in-longer-time = Cu răspuns la timp sau până la o zi mai târzie, pe care am anunțat-o cu un motiv
figures-found-chart = Ce am constatat la etapa 1
figures-lessons = Ce am învățat din reclamații
figures-ombudsman = Cine nu este mulțumit de ultimul nostru răspuns se poate adresa unui Ombudsman.
figures-said = Dumneavoastră ați spus, noi am făcut
figures-said-none = Încă nu este scris nimic aici.
figures-you-said = Ați spus:
figures-we-did = Am făcut:
figures-table = Vedeți aceste cifre într-un tabel
figures-files = Luați cifrele cu dumneavoastră
figures-files-text = Fișierele au aceleași cifre ca această pagină. În fișierul cu tabelul, un câmp gol înseamnă că lipsește un număr. În fișierul pentru calculatoare scrie „null”.
figures-csv = Cifre ca tabel (CSV)
figures-json = Cifre pentru calculatoare (JSON)
figures-years = Rapoarte pe un an
figures-year-link = Aprilie { $from } – martie { $to }
figures-report-heading = Cum ne-am descurcat, aprilie { $from } – martie { $to }
figures-report-text = Raportul anual al consiliului: { $council }. Poate fi tipărit.
figures-how = Cum numărăm
figures-how-ended = O cerere se numără în trimestrul în care a fost rezolvată sau închisă. Părerile se numără separat.
figures-how-kept = Ziua promisă este respectată când cererea a fost rezolvată până atunci și nimeni nu a dat o zi mai târzie.
figures-how-first = „Rezolvate din prima” înseamnă că s-a rezolvat, nu am mai pus nicio întrebare și nimeni nu a trebuit să redeschidă cererea.
figures-how-days = Zilele lucrătoare sunt de luni până vineri, fără sărbătorile legale.
# Complaints: what their residents see.
complaint-heading = Reclamația dumneavoastră
complaint-stage = Etapa { $stage } din 2
complaint-stage-now = Unde a ajuns
complaint-who = Cine o verifică
complaint-who-rule = Alegem acum persoana: { $by }
complaint-acknowledged-by = Vă spunem cine până
complaint-answer-by = Primiți un răspuns până
complaint-answer-by-later = Acum primiți un răspuns până
complaint-answer-usual = De obicei primiți un răspuns până
complaint-answered = Răspuns dat
complaint-answered-on = Răspuns dat pe { $date }
complaint-answer-of-stage = Răspunsul nostru, etapa { $stage }
complaint-letter = Citiți răspunsul de la etapa { $stage } ca scrisoare
complaint-upheld = Ați avut dreptate. Am greșit.
complaint-partly-upheld = Ați avut dreptate în parte.
complaint-not-upheld = Am constatat că am făcut ce trebuia.
complaint-next = Cereți-ne să verificăm din nou
complaint-next-text = Nu vă mulțumește răspunsul nostru? Atunci reclamația este verificată din nou. De asta se ocupă: { $by }. Nu trebuie să spuneți totul încă o dată: tot ce ați trimis merge mai departe.
complaint-next-late = Răspunsul nostru întârzie și ne pare rău. Nu trebuie să îl așteptați. Reclamația poate fi verificată acum. De asta se ocupă: { $by }.
complaint-ombudsman = Ombudsmanul
complaint-ombudsman-open = Puteți merge acum la un Ombudsman: ați primit ultimul nostru răspuns, răspunsul întârzie sau noi nu verificăm asta. Este gratuit. Ombudsmanul nu lucrează pentru noi.
complaint-ombudsman-later = Dacă nu vă mulțumește nici ultimul nostru răspuns, puteți merge la un Ombudsman. Este gratuit. Ombudsmanul nu lucrează pentru noi.
complaint-ombudsman-more = Ce face Ombudsmanul și cât timp aveți la dispoziție
next-stage-heading = Cereți-ne să verificăm din nou
next-stage-text = Altcineva, cu o funcție mai mare, verifică reclamația. Tot ce ați trimis merge mai departe. Nu trebuie să mai scrieți nimic.
next-stage-label = Ce nu este în regulă cu răspunsul nostru? Puteți lăsa gol.
next-stage-send = Cereți-ne să verificăm din nou
letter-heading = Răspunsul nostru la reclamația dumneavoastră, etapa { $stage }
letter-resident = stimată doamnă, stimate domnule
letter-dear = Bună ziua, { $name }
letter-understood = Ce am verificat
letter-found = Ce am constatat
letter-remedy = Cum îndreptăm lucrurile
letter-lesson = Ce am învățat
letter-next = Dacă nu vă mulțumește răspunsul
letter-next-stage = Cereți-ne să verificăm din nou până la { $date }. Apoi de reclamație se ocupă: { $by }. Puteți face asta pe pagina reclamației sau la telefon.
letter-last = Acesta este ultimul nostru răspuns. Puteți merge acum cu reclamația la un Ombudsman. Este gratuit. Ombudsmanul nu lucrează pentru noi.

## Tell us how we did: the one way in
feedback-link = Spuneți-ne cum ne-am descurcat
feedback-matter-heading = Spuneți-ne cum ne-am descurcat
feedback-about = Este vorba despre: { $service }
feedback-case = Este vorba despre ce ne-ați trimis, { $reference }.
feedback-matter-legend = Ce ați vrea să ne spuneți?
feedback-matter-missing = Alegeți ce ați vrea să ne spuneți
feedback-matter-thanks = Mulțumiri
feedback-matter-thanks-hint = Cineva a lucrat bine și vreți să afle
feedback-matter-idea = O idee
feedback-matter-idea-hint = Ceva ce am putea face mai bine
feedback-matter-comment = Un comentariu
feedback-matter-comment-hint = Ce credeți, când nu trebuie îndreptat nimic
feedback-matter-wrong = Ceva nu a mers bine
feedback-matter-wrong-hint = Un serviciu nu a fost făcut, a fost făcut prost sau nu a răspuns nimeni
feedback-matter-disagree = Nu sunt de acord cu o decizie, o regulă sau o amendă
feedback-matter-disagree-hint = Sau este vorba despre un consilier local, datele dumneavoastră sau siguranța cuiva
feedback-before-heading = Ne-ați mai spus asta?
feedback-before-legend = Ne-ați mai spus că ceva nu a mers bine?
feedback-before-missing = Alegeți da dacă ne-ați mai spus
feedback-before-no = Nu, este prima dată
feedback-before-no-hint = Atunci putem adesea rezolva imediat
feedback-before-yes = Da, și nu s-a rezolvat
feedback-before-yes-hint = Pe acest site, la telefon, prin scrisoare sau unui angajat al nostru
feedback-route-heading = Cu ce nu sunteți de acord?
feedback-route-legend = Despre care dintre acestea este vorba?
feedback-route-missing = Alegeți despre ce este vorba
feedback-route-none = Niciuna dintre acestea
feedback-put-right-heading = Putem rezolva asta
feedback-put-right-text = Cereți aici și ajunge direct la cei care se ocupă. Este mai rapid decât o reclamație.
feedback-put-right-search = Ce trebuie rezolvat?
feedback-other-why = De ce nu este o reclamație
feedback-other-ways = Ce puteți face
feedback-complain-heading = Dacă vreți să faceți o reclamație
feedback-complain-text = Puteți face totuși o reclamație. Nu vă vom trata mai rău din cauza ei.
feedback-complain = Vreau totuși să fac o reclamație
case-next-passed-on = Transmitem mesajul celor despre care este vorba
## Was this page useful?
rating-label = V-a fost utilă această pagină?
rating-yes = Da, mi-a fost utilă
rating-no = Nu, nu mi-a fost utilă
rating-why-heading = Ce nu a mers bine?
rating-why-label = Ce căutați sau ce nu a fost bine pe pagină?
rating-why-hint = Puteți lăsa gol. Nu scrieți numele dumneavoastră sau altceva despre dumneavoastră: nu putem răspunde, pentru că nu știm cine sunteți.
rating-why-long = { $most ->
    [one] Scrieți cel mult 1 caracter
    [few] Scrieți cel mult { $most } caractere
   *[other] Scrieți cel mult { $most } de caractere
}
rating-why-button = Trimiteți
rating-thanks-heading = Vă mulțumim
rating-thanks-text = Ne ajută să facem acest site mai bun.

## Surveys: how it went, when a case has ended
survey-caption = { $service }, { $month } { $year }
survey-solved = S-a rezolvat?
survey-yes = Da
survey-no = Nu
survey-solved-missing = Alegeți da dacă s-a rezolvat
survey-ease = Cât de ușor a fost?
survey-ease-1 = Foarte greu
survey-ease-2 = Greu
survey-ease-3 = Nici ușor, nici greu
survey-ease-4 = Ușor
survey-ease-5 = Foarte ușor
survey-ease-missing = Alegeți cât de ușor a fost
survey-not-solved = Ați spus că nu s-a rezolvat. Puteți redeschide cererea acum și puteți spune ce nu este încă în regulă.
survey-more = Spuneți-ne mai multe, dacă doriți
survey-more-text = Puteți sări peste orice doriți. Nimeni dintre cei care au lucrat la cerere nu vede cine a răspuns.
survey-drivers = Cum ne-am descurcat la fiecare dintre acestea?
survey-delivery = Ce am făcut, față de ce am spus că vom face
survey-timeliness = Cât a durat
survey-information = Cum v-am ținut la curent
survey-professionalism = Cât ne-am priceput și cât am fost de corecți
survey-attitude = Cum ne-am purtat cu dumneavoastră
survey-choose = Alegeți
survey-step-1 = Foarte rău
survey-step-2 = Rău
survey-step-3 = Nici bine, nici rău
survey-step-4 = Bine
survey-step-5 = Foarte bine
survey-step-none = Nu se aplică
survey-own-words = Cu cuvintele dumneavoastră
survey-words = Ce a mers bine sau ce ar trebui să facem mai bine?
survey-words-hint = { $most ->
    [one] Nu scrieți nume și nici lucruri personale. Cel mult 1 caracter.
    [few] Nu scrieți nume și nici lucruri personale. Cel mult { $most } caractere.
   *[other] Nu scrieți nume și nici lucruri personale. Cel mult { $most } de caractere.
}
survey-used = Cum ne-ați contactat?
survey-preferred = Cum ați prefera să ne contactați data viitoare?
survey-recommend = Cât de probabil este să spuneți altora să contacteze { $council } în acest fel?
survey-likely-0 = 0, deloc probabil
survey-likely-10 = 10, foarte probabil
survey-send = Trimiteți
survey-thanks = Vă mulțumim. Avem răspunsurile dumneavoastră
survey-thanks-text = Ați răspuns la acest chestionar. Se poate răspunde o singură dată.
survey-thanks-who = Folosim răspunsurile ca să lucrăm mai bine și publicăm cum ne descurcăm. Nu apare niciun nume.
survey-over = Acest chestionar este închis
survey-over-text = { $days ->
    [one] Linkul merge 1 zi. Poate este prea vechi sau îi lipsește o parte.
    [few] Linkul merge { $days } zile. Poate este prea vechi sau îi lipsește o parte.
   *[other] Linkul merge { $days } de zile. Poate este prea vechi sau îi lipsește o parte.
}
survey-case-heading = Cum a fost?
survey-case-text = Spuneți-ne dacă s-a rezolvat. Sunt 3 pagini scurte.
survey-case-button = Spuneți cum a fost
## Whose device it is, and how a shared one is left
device-heading = Al cui este acest dispozitiv?
device-hint = Pe un calculator folosit și de alții nu lăsăm nimic în urmă.
device-own = Este telefonul sau calculatorul meu
device-own-hint = Putem păstra câteva lucruri pe el, de exemplu limba dumneavoastră.
device-shared = Îl folosesc și alte persoane
device-shared-hint = De exemplu un calculator dintr-o bibliotecă sau telefonul unui prieten. Nu rămâne pe el nimic de-al dumneavoastră.
device-missing = Alegeți al cui este acest dispozitiv
shared-label = Calculator comun
shared-finish = Terminați și ștergeți datele dumneavoastră de pe calculator
shared-warning = Mai sunteți aici?
shared-warning-text = Nimeni nu a mai folosit acest calculator de ceva timp. Ștergem în curând datele dumneavoastră, ca nimeni altcineva să nu vadă ce este al dumneavoastră.
shared-warning-left = { $minutes ->
    [one] Ștergem datele peste 1 minut.
    [few] Ștergem datele peste { $minutes } minute.
   *[other] Ștergem datele peste { $minutes } de minute.
}
shared-stay = Sunt încă aici
finished-heading = Datele au fost șterse de pe acest calculator
finished-text = Nu a rămas aici nimic de la ultima persoană.
finished-here = Ce am șters
finished-ended = Vizita s-a încheiat.
finished-signed-out = Vizita s-a încheiat și ați ieșit din cont.
finished-drafts-deleted = { $count ->
    [one] A fost ștearsă 1 cerere neterminată.
    [few] Au fost șterse { $count } cereri neterminate.
   *[other] Au fost șterse { $count } de cereri neterminate.
}
finished-drafts-kept = { $count ->
    [one] 1 cerere neterminată este în siguranță la noi. Nu poate fi deschisă aici.
    [few] { $count } cereri neterminate sunt în siguranță la noi. Nu pot fi deschise aici.
   *[other] { $count } de cereri neterminate sunt în siguranță la noi. Nu pot fi deschise aici.
}
finished-files = { $count ->
    [one] A fost șters 1 fișier netrimis.
    [few] Au fost șterse { $count } fișiere netrimise.
   *[other] Au fost șterse { $count } de fișiere netrimise.
}
finished-cases = { $count ->
    [one] 1 cerere a fost închisă pe acest calculator. Consiliul o are.
    [few] { $count } cereri au fost închise pe acest calculator. Consiliul le are.
   *[other] { $count } de cereri au fost închise pe acest calculator. Consiliul le are.
}
finished-left = { $what }: { $count } rămase
finished-cookies = Cookie-uri pe care le poate citi o pagină
finished-local = Date păstrate de pagini
finished-session = Date păstrate pentru această filă
finished-databases = Baze de date
finished-caches = Pagini salvate
finished-close = Luați-vă hârtiile și cardul, dacă ați plătit cu unul.
finished-next = Începeți pentru persoana următoare
finished-offline = Nu este semnal. Vizita s-a încheiat totuși pe acest calculator.
finished-not-clear = Este posibil ca datele să nu fi fost șterse
finished-not-clear-text = Este posibil să fi rămas aici ceva de la ultima persoană. Închideți toate ferestrele browserului sau întrebați pe cineva care lucrează aici.
languages-label = Limbi

## What is not translated, or by nobody who knows
service-english-only = O parte din acest text este doar în engleză. Sunați-ne dacă aveți nevoie de interpret.
languages-unchecked = Aceste texte sunt traduse de un calculator. Nu le-a verificat încă nimeni.
languages-unchecked-english = Citiți această pagină în engleză
## Who can use this website
accessibility-link = Accesibilitate
accessibility-heading = Declarație de accesibilitate
accessibility-text = Această declarație este despre site-ul { $council } pe care întrebați, sesizați, faceți programări și urmăriți cereri. Vrem să îl poată folosi oricine.
accessibility-how = Cât de accesibil este acest site
accessibility-can = Ar trebui să puteți:
accessibility-can-zoom = mări pagina până la 400 %, fără să fie tăiat ceva
accessibility-can-text = face textul de două ori mai mare
accessibility-can-keys = folosi tot site-ul doar cu tastatura
accessibility-can-speech = folosi site-ul cu un cititor de ecran sau cu vocea
accessibility-can-colours = folosi culori închise sau culorile dumneavoastră
accessibility-can-languages = citi site-ul în alte limbi
accessibility-help = Ajutor de la AbilityNet, ca să folosiți mai ușor dispozitivul
accessibility-cannot = Dacă nu puteți folosi o parte din site
accessibility-cannot-text = Sunați-ne, scrieți-ne sau veniți la noi. Putem face același lucru pentru dumneavoastră. Spuneți-ne dacă aveți nevoie de litere mari, de text ușor de citit, de o înregistrare audio sau de braille.
accessibility-report = Spuneți-ne despre o problemă
accessibility-report-text = Dacă ceva de aici nu merge pentru dumneavoastră, spuneți-ne. Spuneți-ne și dacă vi se pare că încălcăm regulile de accesibilitate.
accessibility-enforcement = Dacă nu vă mulțumește răspunsul nostru
accessibility-enforcement-text = De respectarea regulilor de accesibilitate se ocupă Comisia pentru Egalitate și Drepturile Omului (Equality and Human Rights Commission, EHRC). Regulile se numesc Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. Dacă nu vă mulțumește răspunsul nostru, întrebați Serviciul de consiliere și sprijin pentru egalitate (Equality Advisory and Support Service, EASS).
accessibility-advice = Mergeți la Serviciul de consiliere și sprijin pentru egalitate (EASS)
accessibility-technical = Informații tehnice despre accesibilitatea acestui site
accessibility-technical-text = { $council } se angajează să își facă site-ul accesibil, conform regulamentului Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.
accessibility-status = Starea de conformitate
accessibility-part = Acest site respectă parțial standardul Web Content Accessibility Guidelines (WCAG) versiunea 2.2 AA, din cauza problemelor de mai jos.
accessibility-full = Acest site respectă în întregime standardul Web Content Accessibility Guidelines (WCAG) versiunea 2.2 AA.
accessibility-standard = Citiți standardul Web Content Accessibility Guidelines 2.2
accessibility-unmet = Ce nu respectă standardul
accessibility-what = Ce
accessibility-why = De ce
accessibility-criterion = Regula din standard
accessibility-due = Se rezolvă până la
accessibility-unmet-language = Unele părți ale unei pagini sunt în engleză, deși ați ales altă limbă. Nu toate îi spun asta cititorului de ecran. Acesta le poate citi cu o voce nepotrivită.
accessibility-unmet-language-why = Arătăm un text în engleză până când este tradus.
accessibility-untested = Ce nu am testat încă
accessibility-untested-people = Încă nu au testat site-ul oameni care folosesc zilnic cititoare de ecran, lupe sau comenzi vocale. Îl testează până la { $date }.
accessibility-untested-files = Încă nu am verificat fișierele și site-urile altora la care duc paginile noastre. Le verificăm până la { $date }.
accessibility-tested = Cum testăm
accessibility-tested-text = Testele noastre rulează de fiecare dată când schimbăm ceva. Ultima dată au trecut toate pe { $date }. Iată ce verifică:
accessibility-check-axe = Un program (axe) caută reguli încălcate pe fiecare pagină, în engleză și în urdu.
accessibility-check-tree = Citim ce primește un cititor de ecran de la fiecare pagină și păstrăm. Dacă se schimbă ceva, citim din nou.
accessibility-check-narrow = Nu este tăiat nimic și nicio pagină nu trebuie derulată lateral, pe un ecran mic și la mărirea de 400 %.
accessibility-check-text = La fel, cu textul mărit la 200 %.
accessibility-check-colours = La fel, în culori închise și în culori alese de dumneavoastră.
accessibility-check-motion = Nu se mișcă nimic dacă cereți mai puțină mișcare.
accessibility-check-direction = Paginile în urdu merg de la dreapta la stânga și încap pe ecran.
accessibility-check-targets = Tot ce se apasă este destul de mare sau are loc liber în jur.
accessibility-check-focus = Vedeți mereu unde sunteți cu tastatura și nimic nu acoperă acel loc.
accessibility-check-speech = Cititorul de ecran anunță fiecare pagină nouă și fiecare greșeală.
accessibility-check-keyboard = Întrebările, trimiterea, urmărirea și contul merg doar cu tastatura.
accessibility-check-words = Un program măsoară cât de greu de citit sunt textele noastre.
accessibility-statement = Despre această declarație
accessibility-written = A fost scrisă prima dată pe { $date }.
accessibility-reviewed = A fost recitită ultima dată pe { $date }.
## How pages look: size of text, colours, and the like

strip-label = Citirea acestei pagini
comfort-link = Mărimea textului și culorile
comfort-heading = Faceți aceste pagini mai ușor de citit
comfort-text = Alegeți ce vi se potrivește. Puteți reveni oricând.
comfort-saved = Salvat. Pagina arată acum cum ați ales.
comfort-shared = Acest calculator este folosit și de alte persoane. Alegerea dumneavoastră se șterge când terminați.
comfort-sample = Așa arată
comfort-sample-text = Ridicăm gunoiul luni, 7 decembrie, la ora 7:00. Scoateți pubela la marginea locuinței până atunci.
comfort-sample-link = Acesta este un link
comfort-size = Cât de mare să fie textul?
comfort-size-100 = Obișnuit
comfort-size-125 = Puțin mai mare
comfort-size-150 = Mare
comfort-size-200 = Foarte mare
comfort-contrast = Ce culori?
comfort-contrast-usual = Ca pe dispozitivul meu
comfort-contrast-more = Negru pe alb
comfort-contrast-dark = Deschis pe închis
comfort-spacing = Cât spațiu?
comfort-spacing-usual = Obișnuit
comfort-spacing-calm = Aerisit: mai mult spațiu între rânduri și cuvinte
comfort-typeface = Ce litere?
comfort-typeface-usual = Obișnuite
comfort-typeface-easier = Mai ușor de deosebit, ceea ce poate ajuta la dislexie
comfort-motion = Au voie să se miște lucruri pe pagină?
comfort-motion-usual = Ca pe dispozitivul meu
comfort-motion-still = Nu, să nu se miște nimic
comfort-keep = Pentru cât timp?
comfort-keep-visit = Pentru această vizită
comfort-keep-device = Pentru un an, pe acest dispozitiv
comfort-keep-account = În contul meu, oriunde intru în el
comfort-save = Salvați
comfort-usual = Reveniți la obișnuit
my-data-comfort = Cum arată paginile
cookies-comfort = Ca să arătăm paginile cum ați ales: mărimea textului și culorile. Nu spune nimic altceva despre dumneavoastră
cookies-half = A doua jumătate a primului cookie, pe un dispozitiv folosit și de alte persoane
cookies-half-kept = Până când închideți browserul sau terminați
cookies-language = Ca să arătăm paginile în limba pe care ați ales-o
cookies-whose = Ca să știm dacă dispozitivul este folosit și de alte persoane
cookies-chosen-kept = Până când închideți browserul. Pe dispozitivul dumneavoastră, un an
cookies-cleared = Ca să spunem ce s-a șters când terminați pe un dispozitiv folosit și de alte persoane
cookies-cleared-kept = Un minut

## A page that is read aloud

aloud-link = Citiți cu voce tare
aloud-label = Citire cu voce tare
aloud-go-on = Citiți mai departe
aloud-stop = Opriți
aloud-again = Din nou
aloud-slower = Mai încet
aloud-faster = Mai repede
aloud-choice = Varianta { $number } din { $count }: { $text }
aloud-field = Scrieți răspunsul. Apoi apăsați „Citiți mai departe”.
aloud-choose = Alegeți o variantă. Apoi apăsați „Citiți mai departe”.
aloud-tick = Alegeți tot ce se potrivește. Apoi apăsați „Citiți mai departe”.
aloud-button = Buton: { $text }
aloud-end = Acesta este sfârșitul paginii.
aloud-none = Acest dispozitiv nu are o voce pentru limba aleasă: { $language }. Poate o puteți adăuga din setările lui.
aloud-missing = Unele cuvinte de pe această pagină sunt într-o limbă pentru care dispozitivul nu are voce. Ele nu sunt citite.
aloud-stopped = Acest dispozitiv nu a putut citi pagina cu voce tare. Încercați din nou.

## Pages that are left at once

leave-this-page = Ieșiți din pagină
leave-quickly = Ieșiți acum din pagină
leave-more = { $times ->
    [1] Mai apăsați o dată ca să ieșiți din pagină.
    [few] Mai apăsați de { $times } ori ca să ieșiți din pagină.
   *[other] Mai apăsați de { $times } de ori ca să ieșiți din pagină.
}
leave-title = Serviciile consiliului
leave-heading = Dacă cineva ar putea vedea această pagină
leave-text = Butonul „Ieșiți din pagină” închide imediat pagina și arată vremea. Ieșiți și din cont. Se șterge ce ați scris aici și nu ați trimis.
leave-keys = Puteți apăsa și tasta Shift sau Esc de trei ori.
leave-history = Butonul nu poate șterge istoricul browserului: lista paginilor pe care le-ați deschis. Ștergeți de acolo această pagină sau folosiți o fereastră privată.
## A poor signal, and none
signal-going = Se încarcă încă…
signal-kept-today = Vedeți pagina așa cum era la ora { $time }.
signal-kept-day = Vedeți pagina așa cum era pe { $time }.
signal-none = Nu este semnal.
signal-slow = Conexiunea este slabă.
signal-fresh = Vedeți cum este acum
signal-newer = Există o versiune mai nouă.
signal-use = Folosiți-o
signal-unsent = Nu este semnal, așa că nu s-a trimis. Ce ați scris este tot aici. Trimiteți din nou când aveți semnal.
no-signal-heading = Nu este semnal
no-signal-text = Această pagină are nevoie de semnal. Încercați din nou când aveți.
no-signal-again = Încercați din nou
no-signal-waits = Vedeți ce așteaptă pe acest dispozitiv
no-signal-forms = Formulare pe care le puteți completa acum
no-signal-can = Pagini pe care le puteți vedea acum
cookies-device-pages = Dacă spuneți că dispozitivul este al dumneavoastră, păstrăm pe el unele pagini și formularele pe care le-ați deschis. Le aveți și când nu este semnal. Nu conțin nimic din ce ați scris.
# Demonstrations and practice
cookies-demonstration = Ca să știm în ce demonstrație sunteți. Îl primiți dacă începeți una, iar în ea primiți și altele, al căror nume începe la fel
cookies-demonstration-kept = Până când ieșiți din ea sau se închide browserul. Se încheie după două ore
demonstration-link = Vedeți cum funcționează
demonstration-heading = Vedeți cum funcționează
demonstration-text-1 = Puteți încerca totul într-o demonstrație. Arată la fel, dar nimic din ea nu este real.
demonstration-text-2 = Nimic din ce trimiteți nu ajunge la consiliu. Nimic din ce faceți nu schimbă ceva real.
demonstration-text-3 = Se încheie după două ore sau când ieșiți din ea.
demonstration-start = Începeți demonstrația
demonstration-leave = Ieșiți din demonstrație
demonstration-ended-heading = Demonstrația s-a încheiat
demonstration-ended-text = Nu s-a păstrat și nu s-a trimis nimic din ea. De acum totul este din nou real.
demonstration-to-start = Mergeți la pagina de start
demonstration-again = Începeți altă demonstrație
practice-start = Încercați întâi: nu se trimite nimic
practice-ribbon = Exercițiu. Nimic nu este trimis nimănui.
practice-end = Încheiați exercițiul
demo-watermark = Demonstrație
demo-watermark-practice = Exercițiu
demo-ribbon-link = Conduceți demonstrația
demo-ribbon-time = Ora
demo-ribbon-fault = Reparați: { $fault }
demo-heading = Conduceți demonstrația
demo-people = Cine sunteți azi?
demo-you-are = Sunteți în cont cu adresa { $email }.
demo-you-are-nobody = Nu sunteți în cont.
demo-as-new = O persoană nouă
demo-as-new-text = Este aici pentru prima dată. Nu a trimis încă nimic.
demo-as-tenant = O persoană cu chirie
demo-as-tenant-text = Are trei cereri deschise. Una întârzie și una așteaptă un răspuns.
demo-as-complainant = O persoană cu o reclamație
demo-as-complainant-text = Ne-a cerut să verificăm din nou o reclamație. Este la etapa 2.
demo-contact-name = Un locuitor
demo-staff = Sau lucrați la consiliu
demo-staff-text = Vedeți biroul ca una dintre aceste persoane.
demo-time = Ce oră este?
demo-time-text = Aici este { $now }. Datele, mesajele de amintire și promisiunile întârziate se schimbă la fel.
demo-later-hour = Cu 1 oră mai târziu
demo-later-day = Cu 1 zi mai târziu
demo-later-days = Cu 5 zile mai târziu
demo-team = Partea consiliului
demo-team-text = Faceți ce ar face echipa. Apoi deschideți cererea și vedeți ce i se spune celui care a trimis-o.
demo-team-none = Nu aveți aici nicio cerere deschisă. Trimiteți una sau alegeți persoana cu chirie.
demo-tap-acknowledge = Spuneți cine verifică
demo-tap-working = Începeți lucrul la cerere
demo-tap-message = Trimiteți un mesaj
demo-tap-ask = Puneți o întrebare
demo-tap-plan = Planificați o zi
demo-tap-delay = Spuneți că durează mai mult
demo-tap-pass = Transmiteți mulțumirile
demo-tap-fixed = Spuneți că s-a rezolvat
demo-tap-refuse = Spuneți nu
demo-tap-upheld = Răspundeți: ați avut dreptate
demo-tap-not-upheld = Răspundeți: nu am greșit cu nimic
demo-tap-send-up = Trimiteți la ultima etapă
demo-said-acknowledge = Ne-ați spus ce nu a mers bine și ce ați vrea să facem.
demo-said-message = Vă mulțumim că ne-ați spus. Ne uităm la asta săptămâna aceasta.
demo-said-ask = Ne puteți spune ceva mai mult? Ne ajută și o fotografie.
demo-said-delay = Așteptăm o piesă. Ne pare rău că durează mai mult.
demo-said-pass = Am transmis celor care v-au ajutat. Vă mulțumim.
demo-said-fixed = S-a rezolvat. Vă mulțumim că ne-ați spus.
demo-said-refuse = Am verificat. Nu noi ne ocupăm de asta, așa că închidem cererea aici.
demo-said-upheld = Ați avut dreptate. Ne pare rău. Am îndreptat lucrurile.
demo-said-not-upheld = Am verificat ce s-a întâmplat. Am făcut ce am spus că vom face.
demo-said-send-up = Este ceva grav. Reclamația merge acum la ultima etapă.
demo-said-escalate = Nu sunt de acord. Verificați din nou.
demo-faults = Ce nu merge?
demo-fault-none = Totul merge.
demo-fault-now = Pornit: { $fault }. Această pagină merge în continuare.
demo-fault-end = Faceți să meargă din nou totul
demo-fault-no-signal = Fără semnal
demo-fault-slow = Conexiune slabă
demo-fault-down = Server oprit
demo-fault-lost-answers = Răspunsurile se pierd
demo-fault-uploads = Fișierele nu se încarcă
demo-fault-session = Încheiați vizita mea
demo-fault-made = Iată ce ați pornit: { $fault }.
demo-no-signal-heading = Nu este semnal
demo-no-signal-text = Aici, un browser ar arăta pagina lui.
demo-sent = Ce s-a trimis
demo-sent-text = Aceste mesaje nu au ajuns nicăieri. Codurile din ele merg aici.
demo-sent-none = Încă nu s-a trimis nimic.
demo-sent-to = Către { $to }, { $when }
demo-anew = Începeți de la capăt
demo-anew-text = Se șterge tot ce s-a făcut aici.
demo-anew-button = Începeți de la capăt
## Taking it to another device
keep-phone-heading = Acum, pe telefon
keep-phone-text = Vă arătăm un cod pătrat. Îndreptați spre el camera telefonului și continuați acolo. Nu aveți nevoie de e-mail.
keep-phone-button = Vedeți codul
keep-mail-heading = Mai târziu, prin e-mail
resume-screen-heading = Am un cod de pe alt ecran
resume-screen-code = Codul de pe ecran
resume-screen-go = Folosiți codul de pe ecran
resume-screen-hint = Șase litere și cifre, de exemplu 7K3 F9Q
resume-screen-missing = Scrieți codul de pe celălalt ecran
resume-screen-wrong = { $minutes ->
    [one] Verificați codul. Merge o singură dată, timp de 1 minut. Puteți cere unul nou pe celălalt ecran
    [few] Verificați codul. Merge o singură dată, timp de { $minutes } minute. Puteți cere unul nou pe celălalt ecran
   *[other] Verificați codul. Merge o singură dată, timp de { $minutes } de minute. Puteți cere unul nou pe celălalt ecran
}
resume-mail-heading = Am un cod din e-mail
resume-mail-go = Folosiți codul din e-mail
take-form-heading = Continuați pe telefon
take-form-text = Răspunsurile și fișierele trec pe telefon. Apoi nu mai sunt aici.
take-form-qr = Un cod QR. Deschide formularul pe telefon.
take-form-back = Înapoi
take-case-heading = Vedeți cererea pe telefon
take-case-text = Puteți vedea cererea pe telefon. Apoi nu mai poate fi văzută aici.
take-case-qr = Un cod QR. Deschide cererea pe telefon.
take-case-back = Înapoi la cerere
take-show = Vedeți codul
take-taken = Acum este pe telefon
take-step-scan = Deschideți camera telefonului și îndreptați-o spre pătrat.
take-step-open = Atingeți linkul pe care îl arată telefonul.
take-step-press = Apăsați „Continuați aici” pe telefon.
take-until = Merge o singură dată, până la ora { $time }.
take-type-heading = Nu aveți cameră?
take-type = Deschideți { $address } pe telefon și scrieți acest cod:
take-again = Creați alt cod
take-look = Este pe telefon? Verificați din nou
take-gone = Continuați acolo. Nu mai este aici.
take-clears = Acum ștergem datele de pe acest calculator.
take-see-heading = Vedeți cererea
take-see-text = Aici puteți vedea ce ați trimis la consiliu și ce se întâmplă cu cererea.
take-moves = Trece pe acest dispozitiv și dispare de pe celălalt.
take-here = Continuați aici
take-over = { $minutes ->
    [one] Acest cod nu mai este bun. Merge o singură dată, timp de 1 minut. Cereți unul nou pe celălalt ecran
    [few] Acest cod nu mai este bun. Merge o singură dată, timp de { $minutes } minute. Cereți unul nou pe celălalt ecran
   *[other] Acest cod nu mai este bun. Merge o singură dată, timp de { $minutes } de minute. Cereți unul nou pe celălalt ecran
}
receipt-heading = Confirmarea dumneavoastră
receipt-take-heading = Luați această hârtie cu dumneavoastră
receipt-take-text = Acest calculator nu păstrează nimic de-al dumneavoastră. Tipăriți această pagină și luați-o de la imprimantă: pe ea este numărul de referință.
receipt-what = Ce ați trimis
receipt-when = Data trimiterii
receipt-team = La cine este
receipt-promised = Primiți un răspuns până
receipt-usual = Cele mai multe primesc răspuns până
receipt-phone = Telefon
receipt-where = Vedeți unde a ajuns
receipt-scan = Îndreptați camera telefonului spre pătrat. Apoi trimitem un cod la adresa de e-mail pe care ne-ați dat-o. Nu aveți e-mail? Sunați-ne și spuneți-ne numărul de referință.
receipt-qr = Un cod QR. Deschide pagina cererii.
bring-link = Tipăriți o listă cu ce vă trebuie
bring-title = De ce aveți nevoie: { $service }
bring-heading = De ce aveți nevoie
bring-nothing = Nu vă trebuie nimic altceva pentru acest formular.
bring-start = Începeți formularul
bring-scan = Îndreptați camera telefonului spre pătrat.
bring-type = Sau scrieți această adresă: { $address }
bring-qr = Un cod QR. Deschide pagina de unde începe formularul.
bring-where = Unde vă poate ajuta cineva
keep-help-heading = Cu cineva, la o bibliotecă
keep-help-text = Faceți o programare. Cineva termină formularul împreună cu dumneavoastră și vede doar acest formular.
keep-help-link = Vedeți orele libere
form-help-heading = Un formular de terminat împreună
form-help-choose = Cu ce formular veniți? Cine vă ajută îl vede doar pe acela și nimic altceva din cont.
form-help-none = Începeți întâi un formular. Apoi alegeți-l aici.
form-help-bring = Veniți cu: { $service }
form-help-brought = Veniți cu: { $service }.
form-help-code = Spuneți acest cod persoanei care vă ajută. Codul expiră în ziua programării.
## With a helper
helping-label = Ajutor la acest ecran
helping-who = { $name } ajută la acest ecran. Pentru: { $person }
helping-nobody = { $name } ajută la acest ecran
helping-finish = Terminați cu această persoană
helping-typist = Cine scrie acum?
helping-typist-person = Persoana
helping-typist-helper = Cine ajută
helping-updates = Noutățile ajung la: { $contact }
helping-updates-nowhere = Noutățile nu ajung încă la nimeni. Dați adresa de e-mail sau numărul de telefon al persoanei.
helping-own-address = Aceasta este adresa de e-mail a celui care ajută: { $name }. Dați adresa persoanei sau lăsați gol.
helping-read-back = Recitiți răspunsurile
helping-no-account = Nu puteți intra în cont aici
helping-no-account-text = { $name } ajută la acest ecran și v-ar vedea contul.
helping-no-account-then = Intrați în cont pe dispozitivul dumneavoastră. Aici puteți completa toate formularele fără cont.
helping-no-account-go-on = Vedeți ce putem face pentru dumneavoastră
read-back-heading = Este corect?
read-back-text = Citiți încet sau rugați pe cineva să vă citească. Nu s-a trimis încă nimic.
read-back-typed-person = Scris de dumneavoastră
read-back-typed-helper = Scris de { $name }
read-back-updates = Cine primește noutățile
read-back-helper-nothing = { $name } nu primește nimic.
read-back-question = Putem trimite?
read-back-who-presses = Aici trebuie să apăsați dumneavoastră, nu persoana care vă ajută.
read-back-yes = Da, este corect
read-back-change = Modificați ceva
read-back-changed = Răspunsurile s-au schimbat. Citiți-le încă o dată.
helping-line-by = Trimisă cu ajutorul
helping-line-for = { $name }, pentru { $person }
helping-line-consent = Cum s-a acceptat ajutorul
helping-line-typed = Scris de cine a ajutat
helping-consent-spoken = Persoana i-a spus celui care ajută
helping-consent-written = Persoana a acceptat în scris
helping-consent-by-decider = A acceptat cineva care poate decide pentru persoană
privacy-helpings = Când v-a ajutat cineva la un ecran: cine este, cum ați vrut să vă spunem și cum ați acceptat ajutorul
privacy-helpings-why = Ca să putem spune cine a ajutat și cu ce
