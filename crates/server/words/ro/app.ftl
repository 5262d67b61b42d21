# Romanian: the words that the app says, and the plain pages too. English is the source.
# What only the server says stands in pages.ftl, mail.ftl and staff.ftl, which do not travel to the app.
# Plain words, short sentences, reading age 9.

## Every page
back = Înapoi
continue = Continuați
error-prefix = Eroare:
page-title = { $page } – { $council }
page-title-error = Eroare: { $page } – { $council }
loading = Se încarcă

## Start page
start-reach = Alte moduri de a ne contacta
all-services = Toate serviciile, de la A la Z

## Ways to reach the council
day-monday = luni
day-tuesday = marți
day-wednesday = miercuri
day-thursday = joi
day-friday = vineri
day-saturday = sâmbătă
day-sunday = duminică
month-1 = ianuarie
month-2 = februarie
month-3 = martie
month-4 = aprilie
month-5 = mai
month-6 = iunie
month-7 = iulie
month-8 = august
month-9 = septembrie
month-10 = octombrie
month-11 = noiembrie
month-12 = decembrie
date-long = { $weekday }, { $day } { $month }
date-with-year = { $day } { $month } { $year }
date-at-time = { $date }, ora { $time }
time-am = { $clock }
time-pm = { $clock }
time-midday = 12:00

## Lengths of time
time-working-days = { $count ->
    [one] 1 zi lucrătoare
    [few] { $count } zile lucrătoare
   *[other] { $count } de zile lucrătoare
}
time-working-hours = { $count ->
    [one] 1 oră de lucru
    [few] { $count } ore de lucru
   *[other] { $count } de ore de lucru
}
time-minutes = { $count ->
    [one] 1 minut
    [few] { $count } minute
   *[other] { $count } de minute
}
time-seconds = { $count ->
    [one] 1 secundă
    [few] { $count } secunde
   *[other] { $count } de secunde
}

## Finding a service
done-by = Ajunge la { $team }
done-by-agency = De asta se ocupă { $agency }
emergency-line = Sunați acum
suggestions-count = { $count ->
    [0] Încă nu s-a găsit niciun serviciu
    [one] 1 serviciu găsit
    [few] { $count } servicii găsite
   *[other] { $count } de servicii găsite
}
suggestions-none = Niciunul dintre acestea? Spuneți-ne de ce aveți nevoie

## A form
error-summary = Există o problemă
optional-name = { $name } (opțional)
yes = Da
no = Nu
date-day = Ziua
date-month = Luna
date-year = Anul
address-line-1 = Adresa, rândul 1
address-line-2 = Adresa, rândul 2 (opțional)
address-town = Orașul sau localitatea
address-postcode = Codul poștal
characters-left = { $count ->
    [one] Mai puteți scrie 1 caracter
    [few] Mai puteți scrie { $count } caractere
   *[other] Mai puteți scrie { $count } de caractere
}
characters-over = { $count ->
    [one] Aveți 1 caracter în plus
    [few] Aveți { $count } caractere în plus
   *[other] Aveți { $count } de caractere în plus
}
characters-most = { $count ->
    [one] Puteți scrie cel mult 1 caracter
    [few] Puteți scrie cel mult { $count } caractere
   *[other] Puteți scrie cel mult { $count } de caractere
}
error-choose = Alegeți un răspuns: { $name }
error-choose-some = Alegeți cel puțin o variantă: { $name }
error-enter = Scrieți un răspuns: { $name }
error-one-answer = Răspundeți o singură dată: { $name }
error-number = Scrieți un număr întreg, de exemplu 3: { $name }
error-email = Scrieți o adresă de e-mail, de exemplu nume@example.org
error-money = Scrieți o sumă în lire, de exemplu 12.50: { $name }
error-phone = Scrieți un număr de telefon, de exemplu 01234 567890
error-too-long = { $longest ->
    [one] Folosiți cel mult 1 caracter: { $name }
    [few] Folosiți cel mult { $longest } caractere: { $name }
   *[other] Folosiți cel mult { $longest } de caractere: { $name }
}
error-date = Scrieți o dată care există: { $name }
error-date-future = Data trebuie să fie azi sau în trecut: { $name }
error-date-past = Data trebuie să fie azi sau mai târziu: { $name }
error-place = Descrieți locul în cuvinte: { $name }
error-files-none = Adăugați o fotografie sau un fișier: { $name }
error-files-many = Adăugați cel mult 5 fișiere: { $name }
error-file-gone = Adăugați din nou fișierul: { $name }
error-files-unsent = Așteptați până când fișierele sunt adăugate. Dacă un fișier nu este adăugat, încercați din nou sau ștergeți-l: { $name }
error-file-refused = Fișierul { $file } nu a fost adăugat. { $why }
error-file-why = { $title }. { $detail }
error-declaration = Bifați caseta dacă sunteți de acord
error-date-day = Scrieți ziua: { $name }
error-date-month = Scrieți luna: { $name }
error-date-year = Scrieți anul: { $name }
error-address-line-1 = Scrieți numărul casei și strada
error-address-town = Scrieți orașul sau localitatea
error-address-long = Folosiți cel mult 200 de caractere pe fiecare rând
error-postcode = Scrieți un cod poștal britanic complet, de exemplu AB1 2CD
error-form-stops = Formularul se încheie aici. Vedeți ce puteți face în schimb.
error-no-team = Nu ne dăm seama ce echipă trebuie să primească asta. Scrieți-ne la „Întrebați despre altceva”.

## Where it is
place-here = Folosiți locul în care vă aflați
place-looking = Căutăm locul în care vă aflați
place-found = Adăugăm locul în care vă aflați: { $latitude }, { $longitude }
place-within = { $metres ->
    [one] Precizie: aproximativ 1 metru.
    [few] Precizie: aproximativ { $metres } metri.
   *[other] Precizie: aproximativ { $metres } de metri.
}
place-remove = Ștergeți locul
place-removed = Locul a fost șters
place-denied = Browserul nu ne spune unde vă aflați. Scrieți locul.
place-lost = Nu putem afla unde vă aflați. Scrieți locul.
address-find = Căutați adresa
address-choose = Alegeți adresa dumneavoastră
address-found = { $count ->
    [0] Nu cunoaștem nicio adresă acolo. Scrieți-o mai jos.
    [one] 1 adresă găsită
    [few] { $count } adrese găsite
   *[other] { $count } de adrese găsite
}
address-lost = Nu putem căuta adrese acum. Scrieți adresa dumneavoastră mai jos.

## Reported already
already-heading = Poate că există deja o sesizare despre asta
already-text = Cineva ne-a spus deja despre același lucru, în același loc. Dacă urmăriți acea sesizare, vă trimitem vești prin e-mail. Atunci nu mai trebuie să trimiteți acest formular.
already-choose = Alegeți despre care este vorba
already-reported = Sesizare primită { $date }
already-metres = { $metres ->
    [one] La aproximativ 1 metru distanță
    [few] La aproximativ { $metres } metri distanță
   *[other] La aproximativ { $metres } de metri distanță
}
already-same = Același cod poștal sau aceeași stradă
already-email-hint = La această adresă vă scriem doar despre această sesizare.
already-follow = Urmăriți această sesizare
already-different = Problema este alta. Continuați
keep-email = Adresa de e-mail

choose-from-list = Alegeți din listă
task-count = Părți completate: { $done } din { $all }.
task-completed = Completat
task-in-progress = În lucru
task-not-started = Neînceput
task-cannot-start = Încă nu poate fi început
files-hint = Fotografii, PDF sau fișiere text, fiecare de cel mult 12 MB. Număr maxim de fișiere: { $most }.
files-remove = Ștergeți
files-preparing = Se pregătește
files-sending = Se trimite: { $percent }%
files-scanning = Adăugat. Verificăm dacă are viruși.
files-again = Încercați din nou
files-too-large = Acest fișier are peste 12 MB. Adăugați unul mai mic.
files-added = Fișierul { $file } a fost adăugat. Ați adăugat { $count } din { $most }.
files-removed = Fișierul { $file } a fost șters.
new-tab = { $file } (se deschide într-o filă nouă)
money = £{ $amount }
place-spot = Pe hartă: { $latitude }, { $longitude }

## Check and send
check-heading = Verificați răspunsurile
check-change = Modificați
check-not-given = Necompletat
check-route-heading = Unde ajunge
check-goes-to = Ajunge la { $team }
check-because = pentru că { $reason }.
check-answer-by = { $council } promite un răspuns până { $date } ({ $time }).
check-answer-usual = { $council } nu a anunțat un termen pentru asta. Cele mai multe cereri primesc răspuns până { $date } ({ $time }).
check-not-right = Nu este corect
check-not-right-hint = Trimiteți totuși cererea. Spuneți-ne pe scurt ce echipă este greșită și de ce. Echipa de relații cu publicul o va trimite unde trebuie.
check-not-right-label = De ce nu este corect?
check-declaration = Când trimiteți, declarați că totul este adevărat, din câte știți.
check-send = Trimiteți
check-sending = Se trimite

## Unfinished enquiries
saved-at = Salvat la ora { $time }
saved-not-unreachable = Încă nu s-a salvat: nu avem legătură cu consiliul. Răspunsurile sunt pe această pagină. Încercăm în continuare.
saved-not-fault = Încă nu s-a salvat: există o problemă la noi. Răspunsurile sunt pe această pagină. Încercăm în continuare.
saved-not-other-tab = Nu s-a salvat: ați modificat acest formular în altă filă. Continuați acolo sau reîncărcați această pagină.
saved-not-sent = Aceste răspunsuri au fost deja trimise.
saved-not-changed = Nu s-a salvat: consiliul a modificat acest formular. Reîncărcați această pagină ca să continuați.
keep-link = Salvați și reveniți mai târziu
draft-again = Consiliul a modificat acest formular. Vă întrebăm din nou: { $names }

## When sending fails
not-sent-heading = Încă nu s-a trimis
not-sent-unreachable = Nu avem legătură cu consiliul. Poate nu aveți semnal. Răspunsurile sunt tot aici. Încercăm în continuare.
not-sent-fault = Există o problemă la noi. Răspunsurile sunt tot aici. Încercăm în continuare.
not-sent-try-now = Încercați din nou acum
not-sent-attempt = Încercăm din nou peste { $seconds ->
    [one] 1 secundă
    [few] { $seconds } secunde
   *[other] { $seconds } de secunde
}
not-sent-form-changed = Consiliul a modificat formularul cât timp l-ați completat. Verificați răspunsurile și trimiteți din nou.
not-sent-before = Avem deja răspunsuri pe care le-ați trimis din acest formular, înainte de a le modifica.
not-sent-before-see = Vedeți ce avem
not-sent-before-send = Trimiteți și răspunsurile modificate
not-sent-refused = Nu putem primi cererea așa cum este. Răspunsurile sunt tot aici. Reîncărcați această pagină sau sunați-ne.
not-sent-too-many = Ați trimis multe lucruri în scurt timp. Așteptați un minut și trimiteți din nou.
not-sent-demonstration = În acest browser este deschisă o demonstrație sau un exercițiu. Încheiați-o în fila ei, iar acestea se trimit.

## What waits on a device
own-heading = Este telefonul sau calculatorul dumneavoastră?
own-text = Dacă da, putem păstra formularul pe el. Îl trimitem când există semnal.
own-yes = Da, păstrați formularul aici
own-no = Nu, îl folosesc și alte persoane
own-stay = Lăsați această pagină deschisă. Încercăm în continuare.
own-failed = Acest browser nu poate păstra formularul. Lăsați această pagină deschisă. Încercăm în continuare.
outbox-heading = Păstrate pe acest dispozitiv
outbox-none = Nu este păstrat nimic pe acest dispozitiv.
outbox-here = Pe acest dispozitiv. Trimitem când există semnal și una dintre paginile noastre este deschisă.
outbox-sent = Trimis. Consiliul nu a răspuns încă.
outbox-received = A ajuns la consiliu. Numărul de referință este { $reference }
outbox-see = Vedeți ce ați trimis
outbox-send = Trimiteți acum
outbox-open = Deschideți din nou formularul
outbox-delete = Ștergeți de pe acest dispozitiv
outbox-waits = { $count ->
    [0] Consiliul are ce ați păstrat pe acest dispozitiv
    [one] 1 cerere așteaptă pe acest dispozitiv
    [few] { $count } cereri așteaptă pe acest dispozitiv
   *[other] { $count } de cereri așteaptă pe acest dispozitiv
}

## Sent
sent-heading = Am primit cererea
sent-reference = Numărul de referință
sent-next = Ce urmează
sent-team-has-it = Cererea a ajuns la { $team }.
sent-team-gets-it = Cererea ajunge la { $team } în câteva minute.
sent-receipt = Am trimis o confirmare la { $address }.
sent-no-receipt = Nu ați dat o adresă de e-mail, așa că păstrați acest număr de referință.
sent-part = { $part }: ajunge și la { $team }.
sent-track = Vedeți unde a ajuns
sent-answers = Ce ați trimis
save = Salvați sau tipăriți

## Tracking
track-heading = Urmăriți o cerere
track-reference = Care este numărul de referință?
track-reference-hint = Zece litere și cifre, de exemplu 7K3F9-2QDXM
track-reference-missing = Scrieți numărul de referință
track-reference-wrong = Verificați numărul de referință. Are zece litere și cifre, de exemplu 7K3F9-2QDXM
track-code-heading = Scrieți codul
track-code-text = { $minutes ->
    [one] Dacă numărul de referință este corect și cererea are o adresă de e-mail, am trimis acolo un cod de șase cifre. Codul este bun 1 minut.
    [few] Dacă numărul de referință este corect și cererea are o adresă de e-mail, am trimis acolo un cod de șase cifre. Codul este bun { $minutes } minute.
   *[other] Dacă numărul de referință este corect și cererea are o adresă de e-mail, am trimis acolo un cod de șase cifre. Codul este bun { $minutes } de minute.
}
track-code = Codul
track-code-hint = Șase cifre. Puteți scrie și spații.
track-code-missing = Scrieți codul pe care vi l-am trimis
track-code-again = Trimiteți alt cod
track-code-sent-again = Am trimis alt cod. Folosiți-l pe cel mai nou.
track-no-email = Nu ați dat o adresă de e-mail? Atunci sunați-ne și spuneți-ne numărul de referință.
track-show = Vedeți cererea
case-answer-by = { $council } promite un răspuns până
case-answer-usual = Cele mai multe cereri de acest fel primesc răspuns până

## Not found, and worse
not-found-heading = Pagina nu a fost găsită
not-found-text = Dacă ați scris adresa paginii, verificați dacă este corectă. Dacă ați urmat un link, poate fi vechi.
not-found-start = Mergeți la pagina de start
not-found-case = Nu puteți vedea această cerere aici
not-found-case-text = Scrieți numărul de referință. Trimitem un cod la adresa de e-mail din cerere.
problem-heading = Ne pare rău, pagina nu poate fi afișată acum
problem-text = Există o problemă la noi. Încercați din nou peste câteva minute.
problem-unreachable = Nu avem legătură cu consiliul. Verificați conexiunea și încercați din nou.
problem-try-again = Încercați din nou

## The timeline, for those who hear it

## What is not translated
form-english-only = Această pagină este doar în engleză. Sunați-ne dacă aveți nevoie de interpret.
## Taking it along
take-case-link = Vedeți cererea pe telefonul dumneavoastră
receipt-link = Tipăriți o confirmare cu litere mari
