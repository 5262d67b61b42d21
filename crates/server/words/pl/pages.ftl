# The pages that the server draws whole. Only the server says these.

## Every page
skip = Przejdź do głównej treści
nav-label = Menu główne
nav-track = Śledź zgłoszenie
nav-track-short = Śledź
nav-services = Wszystkie usługi
nav-account = Moje konto
footer-label = Pomoc
footer-contact = Kontakt
footer-services = Wszystkie usługi od A do Z
footer-track = Śledź zgłoszenie
page-description = { $council }: napisz, czego potrzebujesz, wyślij to do właściwego zespołu i sprawdzaj, co się dzieje.
demo-ribbon = Wersja pokazowa. Niczego stąd nie wysyłamy.

## Start page
start-heading = Czego potrzebujesz?
start-label = Napisz to własnymi słowami
start-button = Szukaj
start-tasks = Częste sprawy
start-home = Twój dom: dni wywozu śmieci i inne informacje
start-track-heading = Sprawa jest już zgłoszona?
start-track-text = Zobacz, gdzie jest Twoje zgłoszenie i co będzie dalej.
start-unfinished = { $count ->
    [one] Masz 1 niedokończone zgłoszenie
    [few] Masz { $count } niedokończone zgłoszenia
   *[many] Masz { $count } niedokończonych zgłoszeń
}
start-unfinished-text = Twoje odpowiedzi są zapisane.
start-unfinished-link = Dokończ lub usuń

## My account
account-heading = Moje konto
account-who = Zalogowano jako { $email }.
account-sign-out = Wyloguj się
account-needs-you = Czeka na Ciebie
account-going-on = Twoje zgłoszenia
account-none = Nic tu jeszcze nie ma. Tu znajdziesz zgłoszenia wysłane po zalogowaniu. Znajdziesz też wcześniejsze, jeśli jest w nich ten sam adres e-mail.
account-case-note = { $status }. Wysłano { $date }. Numer zgłoszenia: { $reference }.
account-draft-note = Jeszcze nie wysłano. Zapisano { $date }.
account-missing-drafts = Nie możemy teraz pokazać Twoich niedokończonych zgłoszeń. Są bezpieczne. Spróbuj za kilka minut.
account-missing-cases = Nie możemy teraz pokazać Twoich wysłanych zgłoszeń. Są bezpieczne. Spróbuj za kilka minut.
account-filter = Pokaż
account-filter-all = Wszystko
account-filter-unfinished = Jeszcze niewysłane
account-filter-sent = Wysłane

sign-in-heading = Zaloguj się lub załóż konto
sign-in-text = Wpisz swój adres e-mail. Wyślemy Ci kod.
sign-in-again-heading = Zaloguj się jeszcze raz
sign-in-again-text = Zanim zmienisz sposób logowania, potwierdź jeszcze raz, że to Ty. Wyślemy kod na Twój adres e-mail.
sign-in-password-link = Użyj hasła
sign-in-password-heading = Zaloguj się hasłem
sign-in-password-text = Jeśli nie masz jeszcze hasła, zaloguj się najpierw kodem.
sign-in-password = Hasło
sign-in-password-missing = Wpisz hasło
sign-in-password-wrong = Adres e-mail lub hasło jest złe. Spróbuj jeszcze raz albo zaloguj się kodem.
sign-in-password-forgot = Nie pamiętam hasła
sign-in-password-code = Użyj kodu
sign-in-keep-legend = Czy to Twój własny telefon lub komputer?
sign-in-keep-hint = Nie zaznaczaj, jeśli używają go też inni ludzie.
sign-in-keep = { $days ->
    [one] Tak. Nie wylogowuj mnie przez 1 dzień
    [few] Tak. Nie wylogowuj mnie przez { $days } dni
   *[many] Tak. Nie wylogowuj mnie przez { $days } dni
}
sign-in-new = Jeśli nie masz konta, teraz je założysz. Bez konta też możesz pytać, zgłaszać i śledzić sprawy.
sign-in-email-hint = Użyjemy go do logowania i do pokazania Ci zgłoszeń wysłanych z niego wcześniej.
sign-in-send = Wyślij mi kod
sign-in-code-heading = Sprawdź pocztę e-mail
sign-in-code-text = Wysłaliśmy kod na adres { $email }. Działa raz, tylko w tej przeglądarce. { $minutes ->
    [one] Jest ważny 1 minutę.
    [few] Jest ważny { $minutes } minuty.
   *[many] Jest ważny { $minutes } minut.
}
sign-in-code-sent-again = Wysłaliśmy nowy kod na adres { $email }.
sign-in-code = Kod
sign-in-code-hint = 6 cyfr, na przykład 123 456
sign-in-code-missing = Wpisz kod z e-maila
sign-in-code-wrong = Ten kod jest zły albo za stary. Sprawdź go albo wyślij nowy.
sign-in-code-none = Nie ma e-maila? Zajrzyj do spamu albo sprawdź adres.
sign-in-again = Wyślij nowy kod
sign-in-other = Użyj innego adresu e-mail
sign-in-button = Zaloguj się
sign-in-link-heading = Zaloguj się
sign-in-link-text = Logujesz się na konto { $email }.
sign-in-link-elsewhere-heading = Wróć do poprzedniej przeglądarki
sign-in-link-elsewhere = Ten link działa raz i tylko w przeglądarce, w której trzeba było podać adres e-mail. Wróć do niej i wpisz kod z tego samego e-maila. { $minutes ->
    [one] Link jest ważny 1 minutę.
    [few] Link jest ważny { $minutes } minuty.
   *[many] Link jest ważny { $minutes } minut.
}
sign-in-link-new = Albo zaloguj się tutaj nowym kodem

signed-out-heading = Wylogowano Cię
signed-out-text = Jeśli z tego urządzenia korzystają inni, zamknij teraz przeglądarkę.
signed-out-again = Zaloguj się ponownie

session-ended-heading = Zaloguj się, żeby iść dalej
session-ended-text = Wylogowaliśmy Cię, więc nic się nie zapisało. Twój tekst jest nadal na tej stronie.
session-ended-sign-in = Zaloguj się (otwiera się w nowej karcie)
session-ended-then = Potem wróć na tę stronę i wyślij jeszcze raz.
session-ended-again = Wyślij jeszcze raz

security-heading = Jak się logujesz
security-link = Jak się logujesz
security-email = Adres e-mail
security-code = Kod przez e-mail
security-code-text = Działa zawsze. Wysyłamy kod na Twój adres e-mail.
security-password = Hasło
security-password-none = Nie ustawiono
security-password-set = Ustawiono { $date }
security-change = Zmień
security-set = Ustaw
security-devices = Zalogowane urządzenia
security-devices-see = Zobacz

password-heading = Twoje hasło
password-text = Z hasłem możesz się logować bez kodu. Zawsze możesz też użyć kodu.
password-new = Nowe hasło
password-hint = Co najmniej 8 znaków. Dobre są trzy słowa, które nic nie łączy, albo hasło, które podpowiada telefon.
password-missing = Wpisz nowe hasło
password-short = Hasło musi mieć co najmniej 8 znaków
password-guessable = To hasło łatwo zgadnąć: wiele osób używa podobnego albo są w nim słowa o Tobie lub o nas. Wybierz inne.
password-leaked = To hasło zostało kiedyś skradzione z innej strony, więc inni je znają. Wybierz inne.
password-save = Zapisz hasło
password-done = Hasło jest zapisane. Wylogowaliśmy Cię wszędzie indziej.
password-remove = Usuń moje hasło
password-removed = Hasło jest usunięte. Logujesz się kodem z e-maila.

new-address-heading = Zmień adres e-mail
new-address-text = Wyślemy kod na nowy adres. Na stary napiszemy tylko, że został zmieniony.
new-address-field = Nowy adres e-mail
new-address-send = Wyślij kod na nowy adres
new-address-code-heading = Sprawdź nową pocztę e-mail
new-address-code-text = Jeśli { $email } to Twoja poczta, znajdziesz tam kod. Działa raz, tylko w tej przeglądarce. { $minutes ->
    [one] Jest ważny 1 minutę.
    [few] Jest ważny { $minutes } minuty.
   *[many] Jest ważny { $minutes } minut.
}
new-address-button = Zmień mój adres
new-address-same = To już jest Twój adres. Wpisz inny.
new-address-taken = Istnieje już konto z tym adresem. Zaloguj się na nie albo najpierw je usuń.
new-address-done = Adres e-mail jest zmieniony. Wylogowaliśmy Cię wszędzie indziej.

devices-heading = Zalogowane urządzenia
devices-text = Jeśli nie znasz któregoś urządzenia, wyloguj się wszędzie indziej.
devices-this = To urządzenie
devices-note = Zalogowano: { $signed }. Ostatnio używane: { $seen }.
devices-only = Nie masz innych zalogowanych urządzeń.
devices-sign-out = Wyloguj się wszędzie indziej
device-name = { $browser } ({ $system })
device-unknown = Przeglądarka

my-data-link = Zobacz i zachowaj wszystko, co jest na Twoim koncie
my-data-heading = Wszystko na Twoim koncie
my-data-text = To wszystko, co jest na Twoim koncie. Wydrukuj tę stronę albo zapisz jako plik.
my-data-file = Zapisz jako plik (JSON)
my-data-email = Adres e-mail
my-data-since = Konto od
my-data-sent = Wysłano
my-data-saved = Zapisano, jeszcze nie wysłano
my-data-reference = Numer zgłoszenia
my-data-status = Co się z tym dzieje

delete-account-link = Usuń konto
delete-account-heading = Usuń konto
delete-account-goes = Usuniemy Twoje konto i wszystko, co nie jest jeszcze wysłane. Wylogujemy Cię wszędzie.
delete-account-stays = Wysłane zgłoszenia zostają w urzędzie tak długo, jak wymaga prawo. Żeby je śledzić, potrzebujesz numeru zgłoszenia i podanego w nim adresu e-mail.
delete-account-again = Jeśli później zalogujesz się z tym samym adresem e-mail, powstanie nowe konto.
delete-account-button = Usuń moje konto
deleted-account-heading = Twoje konto jest usunięte
deleted-account-text = Jeśli z tego urządzenia korzystają inni, zamknij teraz przeglądarkę.

## Ways to reach the council
open-until = Dziś czynne do { $time }
closed-opens-today = Teraz nieczynne. Otwieramy dziś o { $time }
closed-opens-tomorrow = Teraz nieczynne. Otwieramy jutro o { $time }
closed-opens-monday = Teraz nieczynne. Otwieramy w poniedziałek o { $time }
closed-opens-tuesday = Teraz nieczynne. Otwieramy we wtorek o { $time }
closed-opens-wednesday = Teraz nieczynne. Otwieramy w środę o { $time }
closed-opens-thursday = Teraz nieczynne. Otwieramy w czwartek o { $time }
closed-opens-friday = Teraz nieczynne. Otwieramy w piątek o { $time }
closed-opens-saturday = Teraz nieczynne. Otwieramy w sobotę o { $time }
closed-opens-sunday = Teraz nieczynne. Otwieramy w niedzielę o { $time }
channel-closed = Nieczynne
channel-phone = Telefon
channel-email = E-mail
channel-office = Nasze biura
channel-web-chat = Czat na stronie
channel-library = Biblioteki
channel-website = Przez internet
from-to = { $from }–{ $to }
channel-now = { $open }
phone-lines = Linie telefoniczne: { $open }

## Contact page
contact-heading = Kontakt
contact-ways = Jak się z nami skontaktować
contact-promises = Co obiecujemy
contact-choose = Jeśli nie wiesz, kogo zapytać, napisz nam własnymi słowami.
contact-ask = Zapytaj o coś innego
promise-online-acknowledged = Potwierdzamy zgłoszenia wysłane przez internet w ciągu { $time }
promise-online-answered = Odpowiadamy na zgłoszenia wysłane przez internet w ciągu { $time }
promise-letter-answered = Odpowiadamy na listy w ciągu { $time }
promise-phone-answered = Odbieramy telefon w ciągu { $time }
promise-call-returned = Oddzwaniamy w ciągu { $time }
promise-seen-without-appointment = Bez umówionej wizyty przyjmujemy w ciągu { $time }
promise-seen-with-appointment = Na umówionej wizycie przyjmujemy w ciągu { $time } od wyznaczonej godziny
promise-social-acknowledged = Odpisujemy w mediach społecznościowych w ciągu { $time }
promise-percent = { $promise } (w { $percent } na 100 przypadków)

## Finding a service
services-heading = Wszystkie usługi
services-search-heading = Wyniki wyszukiwania
services-found = { $count ->
    [one] 1 usługa dla „{ $query }”
    [few] { $count } usługi dla „{ $query }”
   *[many] { $count } usług dla „{ $query }”
}
services-none = Nie znaleźliśmy nic dla „{ $query }”
services-none-text = Użyj innych słów, przejrzyj listę albo napisz, czego potrzebujesz.
services-tell-us = Napisz, czego potrzebujesz
services-topics = Według tematów
services-a-to-z = Od A do Z
services-show-all = Pokaż wszystkie usługi

## A service
service-start = Zacznij teraz
service-start-emergency = Zgłoś teraz
service-begun = To zgłoszenie jest zaczęte, ale jeszcze niewysłane. Twoje odpowiedzi zapisano { $date }.
service-again = Usuń i zacznij od nowa
service-needs = Co będzie potrzebne
service-time = Ile to trwa
service-cost = Ile to kosztuje
service-cost-check = Może być opłata. Powiemy o niej, zanim zapłacisz.
service-answer = Co może pomóc od razu
service-next = Co będzie dalej
service-other-ways = Inne sposoby zgłoszenia
service-elsewhere = Zajmuje się tym: { $agency }
service-elsewhere-text = { $council } się tym nie zajmuje. Zajmuje się tym: { $agency }.
call-number = Zadzwoń: { $number }

## A form
error-file-not-here = Nie mamy pliku { $file }. Usuń go i dodaj jeszcze raz: { $name }
error-file-virus = W pliku { $file } jest wirus. Usuń ten plik: { $name }

## Unfinished enquiries
title-error = Błąd: { $page }
keep-heading = Zapisz i wróć później
keep-back = Wróć do formularza
keep-text = { $days ->
    [one] Przechowamy Twoje odpowiedzi przez 1 dzień.
    [few] Przechowamy Twoje odpowiedzi przez { $days } dni.
   *[many] Przechowamy Twoje odpowiedzi przez { $days } dni.
} Możemy wysłać Ci e-mailem link i kod. Dzięki nim dokończysz później na dowolnym urządzeniu.
keep-email-hint = Wyślemy tam link i kod oraz jedno przypomnienie, zanim usuniemy odpowiedzi.
keep-send = Wyślij mi link
keep-sent = Wysłaliśmy link i kod na adres { $email }. { $days ->
    [one] Przechowamy Twoje odpowiedzi przez 1 dzień.
    [few] Przechowamy Twoje odpowiedzi przez { $days } dni.
   *[many] Przechowamy Twoje odpowiedzi przez { $days } dni.
}
drafts-heading = Niedokończone zgłoszenia
drafts-none = W tej przeglądarce nie ma nic do dokończenia.
draft-saved = Zapisano { $time }
draft-go-on = Dokończ
draft-delete = Usuń
resume-link = Dokończ zgłoszenie z innego urządzenia
resume-heading = Dokończ swoje zgłoszenie
resume-text = Wszystkie Twoje odpowiedzi są zachowane.
resume-email-hint = Adres, na który wysłaliśmy kod
resume-code = Kod
resume-code-hint = Sześć liter i cyfr z naszego e-maila
resume-wrong = Sprawdź kod i adres e-mail
resume-link-over = Ten link już nie działa. Wpisz kod albo zacznij od nowa

## Not found, and worse
recovery-heading = Ta strona przestała działać
recovery-text = Odśwież stronę, żeby iść dalej. Jeśli to nie pomoże, możesz się z nami skontaktować:
recovery-reload = Odśwież stronę
plain-heading-text = Ta strona wymaga nowszej przeglądarki lub lepszego połączenia. Jeśli nic więcej się nie pojawi, możesz się z nami skontaktować:
choose-council = Wybierz urząd (council)
choose-council-text = Każdy urząd ma własną stronę.

## Following a report
followed-heading = Obserwujesz to zgłoszenie
followed-text = Wysłaliśmy Ci e-mail w tej sprawie. Nie musisz już nic wysyłać.
follow-stop-heading = Czy zakończyć te e-maile?
follow-stop-text = Obserwujesz zgłoszenie innej osoby. Jeśli zrezygnujesz, usuniemy Twój adres, a zgłoszenie będzie dalej załatwiane.
follow-stop-button = Zakończ te e-maile
follow-stopped-heading = Nie dostaniesz więcej e-maili
follow-stopped-text = Nie obserwujesz już tego zgłoszenia. Urząd dalej się nim zajmuje.

## Your home
home-heading = Twój dom
home-text = Pokażemy, co wiemy o Twoim domu, na przykład dni wywozu śmieci.
home-find = Szukaj
home-show = Pokaż mój dom
home-no-address = Nie znamy żadnego adresu z kodem { $postcode }. Sprawdź kod pocztowy
home-choose-missing = Wybierz swój adres z listy
home-lost = Teraz nie możemy wyszukać adresu. Spróbuj za kilka minut albo zapytaj nas.
home-no-look-up = Na tej stronie nie możemy wyszukać adresu. Zapytaj nas o dni wywozu śmieci, podatek lokalny (council tax) lub radnych.
home-other = Znajdź inny adres
home-sample = To tylko przykład. Adres i wszystkie informacje o nim są zmyślone.
home-elsewhere = Tym adresem zajmuje się inny urząd: { $council }.
home-elsewhere-unknown = Tym adresem zajmuje się inny urząd.
home-elsewhere-link = Znajdź ten urząd na GOV.UK
home-nothing = Dla tego adresu nie możemy jeszcze pokazać dni wywozu śmieci, podatku council tax ani radnych. Zapytaj nas o nie.
home-away = Nie możemy teraz pokazać dni wywozu śmieci, grupy podatku council tax, radnych, lokalu wyborczego ani pomocy w okolicy. Spróbuj za kilka minut albo zapytaj nas.
home-bins = Dni wywozu śmieci
home-today = Dziś, { $date }
home-tomorrow = Jutro, { $date }
home-follow = Dodaj dni wywozu śmieci do swojego kalendarza. Zmiany pojawią się same.
home-file = Pobierz plik na następne 8 tygodni
home-event = Wywóz śmieci: { $kind }
home-event-cancelled = Nie będzie wywozu: { $kind }
home-cancelled = Nie będzie wywozu { $date }.
home-cancelled-range = Nie będzie wywozu od { $from } do { $to }.
home-remember = Zapamiętaj ten dom na moim koncie
home-forget = Usuń ten dom z mojego konta
home-row = Twój dom: { $address }
home-row-day = { $date }: { $kinds }.
my-data-home = Zapamiętany dom
home-row-lost = Nie możemy teraz pokazać dni wywozu śmieci. Spróbuj za kilka minut.
home-tax = Podatek lokalny (council tax)
home-band = Twój dom jest w grupie { $band } podatku council tax.
home-councillors = Twoi radni
home-ward = Twój okręg (ward): { $ward }.
home-vote = Gdzie głosujesz
home-help = Pomoc w okolicy

## What I have
have-heading = Co masz od nas
have-sample = To tylko przykład. Wszystko tutaj jest zmyślone.
have-none = Nic nie znaleźliśmy dla tego adresu e-mail.
have-lost = Nie możemy teraz pokazać, co masz od nas. Spróbuj za kilka minut.
have-missing = Czegoś brakuje? Może jest zapisane pod innym adresem e-mail.
have-contact = Zapytaj nas o to
have-number = Numer
have-what = Dotyczy
have-from = Od
have-until = Ostatni dzień
have-price = Cena
have-starts = Zaczyna się { $date }
have-ends = Kończy się { $date }
have-ends-today = Kończy się dzisiaj
have-ends-days = { $days ->
    [one] Kończy się jutro
    [few] Kończy się za { $days } dni
   *[many] Kończy się za { $days } dni
}
have-ended = Skończyło się { $date }
have-opens = Możesz to przedłużyć od { $date }.
have-renew = Przedłuż: { $name }
have-renew-until = Możesz to przedłużyć do { $date }.
have-over = Tego nie można już przedłużyć. Poproś nas o nowe.
have-asked = Prośbę o przedłużenie dostaliśmy { $date }.
have-asked-link = Zobacz, co się z nią dzieje
have-by-itself = Za każdym razem przedłużamy to za Ciebie. Twoja zgoda jest z { $date }.
have-offer = Zgódź się, żebyśmy to przedłużali za każdym razem: { $name }
have-stop = Zakończ automatyczne przedłużanie: { $name }
have-row = { $count ->
    [one] { $name }: kończy się { $date }.
    [few] Masz { $count } rzeczy. Jako pierwsze kończy się { $date }: { $name }.
   *[many] Masz { $count } rzeczy. Jako pierwsze kończy się { $date }: { $name }.
}
have-row-none = Nic nie ma pod tym adresem e-mail.
have-row-ended = { $count ->
    [one] 1 rzecz, już zakończona.
    [few] { $count } rzeczy, wszystkie już zakończone.
   *[many] { $count } rzeczy, wszystkie już zakończone.
}
renew-heading = Przedłuż: { $name }
renew-text = Sprawdź przed wysłaniem, czy wszystko się zgadza.
renew-next = Co będzie dalej
renew-pay = Na tej stronie nic nie płacisz. Zespół powie Ci, czy trzeba zapłacić i jak.
renew-button = Przedłuż
automatic-heading = Zgoda na przedłużanie za każdym razem: { $name }
automatic-when = Gdy tylko będzie można to przedłużyć, poprosimy o to zespół za Ciebie. Wyślemy Ci wtedy e-mail. Nie musisz nic robić.
automatic-pay = Nie pobieramy tu żadnych pieniędzy. Zespół powie Ci, czy trzeba zapłacić i jak.
automatic-stop = Możesz z tego zrezygnować w każdej chwili na stronie „Co masz od nas”.
automatic-agree = Zgadzam się: przedłużajcie za każdym razem
my-data-automatic = Przedłużamy za każdym razem (data zgody): { $kind } { $number }
my-data-reminded = Przypomnieliśmy e-mailem: { $kind } { $number }

## About a case that was sent

more-heading = Dodaj coś do zgłoszenia
more-text = Twój tekst dostanie zespół, który ma zgłoszenie. Tekst będzie też na stronie zgłoszenia.
more-label = Co chcesz dodać?
more-hint = Limit znaków: { $most }.
more-send = Wyślij
more-missing = Napisz, co chcesz dodać
more-too-long = Skróć tekst. Limit znaków: { $most }
more-too-often = Za dużo wiadomości w krótkim czasie. Poczekaj godzinę i wyślij jeszcze raz.
more-not-seen = Nie możesz już zobaczyć tu tego zgłoszenia. Najpierw poproś o kod, a potem wyślij jeszcze raz.
more-ended = To zgłoszenie jest zakończone, więc nie możemy nic do niego dodać. Zachowaj swój tekst. Jeśli nadal nas potrzebujesz, zadzwoń.
more-files = Zdjęcia lub dokumenty
more-files-gone = Jednego z plików już nie ma. Wybierz go jeszcze raz.
more-way-in = Poproś o kod (otwiera inną stronę, Twój tekst tu zostanie)
withdraw-heading = Już tego nie potrzebujesz?
withdraw-text = Powiemy o tym zespołowi i nikt już się tym nie zajmie. Nie da się tego cofnąć, ale zawsze możesz wysłać nowe zgłoszenie.
withdraw-button = Tak, już tego nie potrzebuję

## Appointments
appointments-link = Umów wizytę
appointments-heading = Umów wizytę
appointments-text = Wybierz, o czym chcesz porozmawiać. Zaloguj się adresem e-mail, a potem możesz zmienić termin lub odwołać wizytę.
appointments-sample = To tylko przykład. Wizyty tutaj są zmyślone.
appointments-note = { $way }. { $minutes } min.
appointments-own = Zobacz swoje wizyty
appointment-at-office = W naszym biurze
appointment-at-registrar = W urzędzie stanu cywilnego (register office)
appointment-by-phone = Zadzwonimy do Ciebie
appointment-at-home = Przyjdziemy do Twojego domu
appointment-what = Co to za wizyta
appointment-time-row = Kiedy
appointment-where = Gdzie
appointment-with = Z kim
appointment-length = Ile to trwa
appointment-minutes = { $minutes ->
    [one] 1 minuta
    [few] { $minutes } minuty
   *[many] { $minutes } minut
}
appointment-bring = Co przynieść
appointment-days = Wybierz dzień
appointment-free = { $count ->
    [one] 1 wolny termin
    [few] { $count } wolne terminy
   *[many] { $count } wolnych terminów
}
appointment-later = Późniejsze dni
appointment-all-days = Wszystkie dni
appointment-time = Wybierz godzinę w dniu { $date }
appointment-nearest = Wybierz inną godzinę
appointment-about = O czym chcesz porozmawiać
appointment-about-hint = Możesz zostawić to pole puste. Napisz wszystko, co pomoże nam się przygotować.
appointment-phone = Twój numer telefonu
appointment-phone-hint = Zadzwonimy na ten numer.
appointment-address = Adres, pod który przyjdziemy
appointment-interpreter = Język, jeśli potrzebujesz tłumacza
appointment-interpreter-hint = Zostaw puste, jeśli nie potrzebujesz. Możesz poprosić o brytyjski język migowy (BSL).
appointment-access = Czego potrzebujesz, żeby wziąć udział
appointment-access-hint = Na przykład: pokój bez schodów, duży druk, więcej czasu. Zostaw puste, jeśli nic nie potrzebujesz.
appointment-check = Sprawdź wizytę
appointment-change = Zmień
appointment-mail = Po umówieniu wyślemy e-mail na adres { $email }.
appointment-book = Umów tę wizytę
appointment-when = { $date }, godz. { $from }–{ $to }
appointment-booked = Wizyta jest umówiona
appointment-mailed = Wyślemy potwierdzenie na adres { $email }.
appointment-is-cancelled = Ta wizyta jest odwołana.
appointment-is-over = Ta wizyta już się odbyła.
appointment-calendar = Dodaj do kalendarza
appointment-move = Zmień termin
appointment-move-button = Zmień na ten termin
appointment-now = Obecny termin: { $name }, { $when }. Zostanie Twój, dopóki nie dostaniesz nowego.
appointment-cancel = Odwołaj wizytę
appointment-cancel-heading = Czy odwołać tę wizytę?
appointment-cancel-text = Ten termin dostanie wtedy ktoś inny. Powiadomimy zespół.
appointment-cancel-button = Odwołaj tę wizytę
appointment-error-time = Wybierz godzinę
appointment-error-address = Wpisz adres, pod który przyjdziemy
appointment-error-long = Wpisz najwyżej 500 znaków
appointment-gone = Ktoś właśnie zajął ten termin. Wybierz inny
appointment-changed = Ta wizyta została zmieniona po otwarciu tej strony. Sprawdź, kiedy teraz jest, a potem wybierz termin
appointment-most = { $count ->
    [one] Masz już umówioną 1 taką wizytę. Możesz zmienić jej termin albo ją odwołać.
    [few] Masz już umówione { $count } takie wizyty. Możesz zmienić termin jednej z nich albo ją odwołać.
   *[many] Masz już umówionych { $count } takich wizyt. Możesz zmienić termin jednej z nich albo ją odwołać.
}
appointment-most-error = Nie możesz umówić więcej takich wizyt. Zmień termin jednej z nich albo ją odwołaj
appointment-none-free = Teraz nie ma wolnych terminów.
appointment-earlier = Wcześniejszy termin
appointment-wait = Powiadom mnie o wolnym terminie
appointment-wait-earlier = Powiadom mnie o wcześniejszym terminie
appointment-wait-text = Gdy ktoś zwolni termin, wyślemy e-mail pierwszej osobie w kolejce i zachowamy dla niej ten termin.
appointment-waiting = Czekasz na termin. Wyślemy e-mail, gdy będzie wolny.
appointment-wait-stop = Przestań czekać
appointment-held = Trzymamy dla Ciebie ten termin: { $when }. Potwierdź go do { $until }.
appointment-held-take = Biorę ten termin
appointment-row-held = Termin trzymany dla Ciebie: { $name }
appointment-row-waiting = Czekasz: { $name }
appointment-row-cancelled = Odwołano: { $when }
appointment-event = { $name }: { $council }
appointment-event-cancelled = Odwołano: { $name }: { $council }
account-appointments = Twoje wizyty
account-filter-appointments = Wizyty
account-missing-appointments = Nie możemy teraz pokazać Twoich wizyt. Spróbuj za kilka minut.
delete-account-appointments = Odwołamy Twoje umówione wizyty.
my-data-booked = Umówiono
my-data-cancelled = Odwołano
my-data-appointment-reminded = Wysłano przypomnienie
my-data-waits = Czekasz na termin: { $name }

## An authenticator app
security-authenticator = Aplikacja uwierzytelniająca
security-authenticator-none = Nie ustawiono
security-authenticator-set = Ustawiono { $date }
security-set-up = Ustaw
authenticator-heading = Aplikacja uwierzytelniająca
authenticator-text = Taka aplikacja (po angielsku: authenticator) co 30 sekund pokazuje w telefonie nowy kod z 6 cyfr. Dzięki niej nikt nie wejdzie na konto, jeśli zna tylko Twoje hasło lub czyta Twoją pocztę.
authenticator-none = Nie masz jeszcze ustawionej aplikacji.
authenticator-set-up = Ustaw aplikację
authenticator-set = Ustawiono { $date }. Prosimy o kod przy każdym logowaniu.
authenticator-codes-left = { $count ->
    [0] Nie masz już kodów zapasowych. Utwórz nowe na wypadek, gdyby zginął telefon.
    [one] Został Ci 1 kod zapasowy.
    [few] Zostały Ci { $count } kody zapasowe.
   *[many] Zostało Ci { $count } kodów zapasowych.
}
authenticator-new-codes = Utwórz nowe kody zapasowe
authenticator-other-heading = Nowy telefon
authenticator-other-text = Ustaw aplikację w nowym telefonie. Do tego czasu działa stary.
authenticator-other = Ustaw inną aplikację
authenticator-stop-heading = Rezygnacja z aplikacji
authenticator-stop-text = Wtedy do logowania wystarczy jedna rzecz: kod z e-maila albo hasło.
authenticator-remove = Nie pytaj już o kody
authenticator-removed = Nie pytamy już o kod z aplikacji. Wylogowaliśmy Cię wszędzie indziej.
authenticator-done = Aplikacja jest ustawiona. Będziemy prosić o kod z niej przy każdym logowaniu.
app-setup-heading = Ustaw aplikację uwierzytelniającą
app-setup-need = Potrzebujesz w telefonie aplikacji uwierzytelniającej (authenticator). Jeśli jej nie masz, pobierz ją ze sklepu z aplikacjami.
app-setup-first = 1. Dodaj nas do aplikacji
app-setup-scan = Zeskanuj to aplikacją:
app-setup-qr = Kod do zeskanowania aplikacją. To samo jest niżej jako tekst.
app-setup-open = Albo otwórz aplikację w tym telefonie
app-setup-type = Albo wpisz ten klucz w aplikacji:
app-setup-then = 2. Wpisz kod, który pokazuje aplikacja
app-setup-button = Ustaw
app-setup-wrong = Wpisz kod, który aplikacja pokazuje teraz. Jeśli nie działa, sprawdź godzinę w telefonie
recovery-codes-heading = Twoje kody zapasowe
recovery-codes-text = Jeśli zginie Ci telefon, zalogujesz się jednym z tych kodów. Każdy działa raz. Zapisz je lub wydrukuj i trzymaj z dala od telefonu.
recovery-codes-once = Pokazujemy je tylko teraz.
recovery-codes-new = To są Twoje nowe kody. Stare już nie działają.
recovery-codes-kept = Mam zapisane kody
step-heading = Wpisz kod z aplikacji
step-text = Otwórz aplikację uwierzytelniającą. Wpisz kod, który pokazuje dla nas.
step-code = Kod z aplikacji
step-code-hint = 6 cyfr
step-code-missing = Wpisz kod
step-code-wrong = Sprawdź kod. Każdy kod działa raz. Jeśli ten jest już użyty, poczekaj na następny
step-recovery = Nie mogę użyć aplikacji
recovery-step-heading = Wpisz kod zapasowy
recovery-step-text = Te kody były pokazane przy ustawianiu aplikacji. Każdy działa raz.
recovery-step-code = Kod zapasowy
recovery-step-code-hint = 12 liter i cyfr
recovery-step-wrong = Sprawdź kod zapasowy. Każdy działa raz
recovery-step-none = Nie mam kodu zapasowego: kontakt z nami
my-data-authenticator = Aplikacja uwierzytelniająca, ustawiono
my-data-codes-left = Pozostałe kody zapasowe

## Passkeys
security-passkeys = Klucze dostępu
security-passkeys-count = { $count ->
    [0] Brak
    [one] 1 klucz dostępu
    [few] { $count } klucze dostępu
   *[many] { $count } kluczy dostępu
}
security-passkeys-see = Zobacz
sign-in-passkey-heading = Masz klucz dostępu (passkey)?
sign-in-passkey-text = Możesz zalogować się odciskiem palca, twarzą lub kodem PIN.
sign-in-passkey = Zaloguj się kluczem dostępu
passkeys-heading = Klucze dostępu
passkeys-text = Klucz dostępu (passkey) pozwala zalogować się odciskiem palca, twarzą lub kodem PIN. Niczego nie trzeba pamiętać ani wpisywać.
passkeys-own = Dodawaj go tylko na własnym telefonie lub komputerze. Kod z e-maila nadal działa.
passkeys-none = Nie masz kluczy dostępu.
passkeys-unused = Dodano { $added }. Jeszcze nieużywany.
passkeys-used = Dodano { $added }. Ostatnio użyto { $used }.
passkeys-add = Dodaj klucz dostępu
passkeys-full = Konto nie może mieć więcej kluczy dostępu. Usuń jeden, żeby dodać nowy.
passkeys-unable = Ta przeglądarka nie może dodać klucza dostępu. Użyj innej przeglądarki lub innego urządzenia.
passkeys-known = To urządzenie ma już klucz dostępu do Twojego konta.
passkeys-failed = Nie udało się. Spróbuj jeszcze raz. Zawsze możesz użyć kodu z e-maila.
passkeys-lost = Teraz nie ma połączenia z nami. Sprawdź swoje połączenie i spróbuj jeszcze raz.
passkey-heading = Twój klucz dostępu
passkey-name = Nazwa
passkey-name-hint = Nazwa, po której go poznasz, na przykład „Mój telefon”
passkey-name-missing = Wpisz nazwę tego klucza dostępu
passkey-name-long = Skróć nazwę. Limit znaków: { $most }
passkey-save = Zapisz
passkey-remove-heading = Usuń ten klucz dostępu
passkey-remove-text = Nikt się już nim nie zaloguje, a my wylogujemy Cię wszędzie indziej. Usuń go też ze swojego urządzenia.
passkey-remove = Usuń ten klucz dostępu
my-data-passkey = Klucz dostępu, ostatnio użyty lub dodany: { $name }

## Who acts for whom
people-heading = Kto działa w Twoim imieniu
people-text = Ktoś, komu ufasz, może oglądać tu Twoje zgłoszenia albo wysyłać formularze za Ciebie. Ta osoba używa własnego konta. Każde z Was może to w każdej chwili zakończyć.
people-none = Nikt nie działa w Twoim imieniu.
people-new-link = Poproś kogoś, żeby działał w Twoim imieniu
people-new-councillor-link = Pokaż zgłoszenie radnej lub radnemu
people-asked = Prośby o działanie w czyimś imieniu
people-mine = Działają w Twoim imieniu
people-others = Działasz w ich imieniu
people-resident-link = W imieniu: { $resident }
people-named = { $name } ({ $kind })
people-acted = { $name } ({ $kind }), w imieniu: { $resident }.
people-carer = opiekun lub opiekunka
people-relative = osoba z rodziny
people-friend = osoba zaprzyjaźniona
people-partner = organizacja, która pomaga
people-councillor = radny lub radna
people-resident = W czyim imieniu
people-who = Kto działa
people-kind = Kim jest ta osoba
people-may = Co może robić
people-may-see = Oglądać zgłoszenia
people-may-act = Oglądać zgłoszenia i wysyłać formularze
people-of = W jakich sprawach
people-everything = We wszystkich
people-until = Ostatni dzień
people-invited = Prośba
people-accepted = Zgoda
people-by-on = { $name }, { $date }
people-waiting = Czeka na odpowiedź „tak” lub „nie”.
people-holds = Do { $date }.
people-lapsed = Odpowiedź nie przyszła na czas.
people-declined = Odpowiedź brzmiała „nie”, { $date }.
people-ended = Zakończono { $date }.
people-over = Skończyło się samo { $date }.
people-accept = Tak, będę działać w imieniu: { $resident }
people-accept-text = Jeśli się zgodzisz, { $resident } zobaczy wszystko, co oglądasz i robisz w tej roli.
people-decline = Nie
people-withdraw = Cofnij prośbę
people-end = Zakończ to teraz
invite-heading = Poproś kogoś, żeby działał w Twoim imieniu
invite-text = Wybierz, co ta osoba może oglądać i robić oraz do kiedy. Możesz to zakończyć w każdej chwili. Zobaczysz wszystko, co ta osoba ogląda i robi.
invite-councillor-heading = Pokaż zgłoszenie radnej lub radnemu
invite-councillor-text = Ta osoba zobaczy wybrane przez Ciebie zgłoszenia i to, co się z nimi dzieje. Nie może niczego wysłać ani zmienić za Ciebie.
invite-how = Wyślemy tej osobie e-mail. { $days ->
    [one] Ma 1 dzień na odpowiedź „tak” lub „nie”.
    [few] Ma { $days } dni na odpowiedź „tak” lub „nie”.
   *[many] Ma { $days } dni na odpowiedź „tak” lub „nie”.
} Nic się nie zacznie bez jej zgody.
invite-relation = Kim ta osoba jest dla Ciebie?
invite-relation-missing = Wybierz, kim ta osoba jest dla Ciebie
invite-name = Imię i nazwisko tej osoby
invite-name-hint = Tak, jak ją znasz. Tylko litery
invite-name-wrong = Wpisz imię i nazwisko tej osoby, tylko litery
invite-email = Adres e-mail tej osoby
invite-email-hint = Tym adresem ta osoba się loguje. Każdy musi mieć własny
invite-own-email = Wpisz adres e-mail tej osoby, a nie swój
invite-own-name = Twoje imię i nazwisko
invite-own-name-hint = Tak, jak zna Cię ta osoba. Powiemy jej, że prosisz
invite-own-name-wrong = Wpisz swoje imię i nazwisko, tylko litery
invite-power = Co ta osoba może robić?
invite-power-missing = Wybierz, co ta osoba może robić
invite-scope = W jakich sprawach?
invite-scope-missing = Wybierz, w jakich sprawach
invite-chosen = Tylko usługi, które wybiorę poniżej
invite-services = Usługi
invite-services-show = Wybierz usługi
invite-service-missing = Wybierz co najmniej jedną usługę
invite-cases = Które zgłoszenia?
invite-case-hint = Wysłano { $date }, numer zgłoszenia: { $reference }
invite-case-missing = Wybierz co najmniej jedno zgłoszenie
invite-no-cases = Nie masz jeszcze wysłanych zgłoszeń, które można pokazać.
invite-until-hint = Nie później niż { $date }
invite-until-wrong = Wpisz ostatni dzień, na przykład 31 3 2027
invite-until-past = Ostatni dzień to dziś lub później
invite-until-late = Ostatni dzień to najpóźniej { $date }
invite-send = Wyślij prośbę
acting-heading = Działasz w imieniu: { $resident }
acting-note = { $resident } widzi wszystko, co tu oglądasz i robisz.
acting-begun = Jeszcze niewysłane
acting-cases = Zgłoszenia: { $resident }
acting-cases-none = Nie ma tu jeszcze nic, co możesz zobaczyć.
acting-services = Wyślij formularz w imieniu: { $resident }
acting-find = Znajdź formularz
acting-find-note = Na stronie usługi wybierz „Zacznij w imieniu: { $resident }”.
acting-received = Urząd dostał zgłoszenie
acting-route-questioned = Przyszła uwaga, że to nie ten zespół
acting-file-refused = W pliku był wirus, więc go usunęliśmy
acting-words-added = Przyszły dodatkowe informacje
acting-withdrawn = Przyszła wiadomość, że to już niepotrzebne
acting-reopened = Przyszła wiadomość, że sprawa nie jest załatwiona
acting-nudged = Przyszło pytanie, jak idzie sprawa
acting-contact-changed = Zmieniono sposób kontaktu
acting-escalated = Przyszła prośba o ponowne rozpatrzenie
acting-answers = Treść zgłoszenia
acting-terms = Co jest ustalone
acting-log = Twoje działania
acting-end = Przestań działać w imieniu: { $resident }
acting-caption = { $service }, w imieniu: { $resident }
acting-due = Odpowiedź do
acting-sent = Zgłoszenie jest na koncie: { $resident }. Wyślemy tej osobie e-mail, że je mamy.
acting-you = Widzisz to jako { $name }, w imieniu: { $resident }.
acting-over-heading = Już nie działasz w imieniu: { $resident }
acting-over-ask = Nie możesz już niczego oglądać ani wysyłać w imieniu tej osoby: { $resident }. Jeśli ona tego chce, może poprosić Cię jeszcze raz.
acting-over-typed = Twój wpisany tekst
acting-over-not-sent = Nie został wysłany. Skopiuj, co potrzebne. Resztę sami usuniemy.
service-who = Czy to dla kogoś innego?
service-who-text = Wtedy zgłoszenie będzie na koncie tej osoby, a my ją powiadomimy.
service-start-for = Zacznij w imieniu: { $resident }

## Who looked at what is the resident's
access-heading = Kto oglądał Twoje dane
access-text = To lista: kiedy ktoś inny oglądał Twoje dane albo zrobił coś w Twoim imieniu. { $months ->
    [one] Przechowujemy to przez 1 miesiąc.
    [few] Przechowujemy to przez { $months } miesiące.
   *[many] Przechowujemy to przez { $months } miesięcy.
}
access-none = Nikt inny niczego nie oglądał.
access-more = Jest tego więcej. Całość znajdziesz na stronie „Wszystko na Twoim koncie”.
access-list-seen = Obejrzano listę zgłoszeń.
access-case-seen = Obejrzano zgłoszenie: { $service }, { $reference }.
access-case-sent = Wysłano formularz: { $service }, { $reference }.
my-data-acts = Twoja prośba o działanie w Twoim imieniu: { $name }, { $email }

## What the resident agreed to
consents-heading = Twoje zgody
consents-text = Każdą z nich możesz zakończyć w dowolnej chwili.
consents-none = Nie masz żadnych trwających zgód.
consents-since = Od { $date }.
consents-renewal = Przedłużamy za każdym razem: { $kind } { $number }
consents-end-renewal = Zakończ przedłużanie: { $kind } { $number }
consents-stay = { $days ->
    [one] Logowanie na 1 dzień
    [few] Logowanie na najwyżej { $days } dni
   *[many] Logowanie na najwyżej { $days } dni
}: { $device }
consents-end-stay-here = Wyloguj się tutaj
consents-acts = { $name } działa w Twoim imieniu
consents-end-person = Zakończ to: { $what }

## What is stored about people
privacy-heading = Prywatność
privacy-text = { $council } odpowiada za dane, które podajesz na tej stronie. Tu jest wszystko, co o Tobie przechowujemy, po co i jak długo. Niczego nie sprzedajemy i nie pokazujemy reklam.
privacy-teams = Twoje zgłoszenie dostaje zespół, który się nim zajmuje. Nikt inny, chyba że tak mówi prawo.
privacy-why = Po co
privacy-basis = Podstawa prawna
privacy-kept = Jak długo
privacy-public-task = Potrzebujemy tego do pracy urzędu (zadanie publiczne, art. 6 ust. 1 lit. e UK GDPR)
privacy-consent = To Twoja zgoda i możesz ją w każdej chwili cofnąć (zgoda, art. 6 ust. 1 lit. a UK GDPR)
privacy-kept-days = Najwyżej { $days ->
    [one] 1 dzień
    [few] { $days } dni
   *[many] { $days } dni
}
privacy-kept-case = Tak długo, jak urząd musi to przechowywać. Ta strona niczego z tego nie usuwa
privacy-kept-account = Dopóki nie usuniesz konta
privacy-kept-stopped = Dopóki tego nie zakończysz
privacy-kept-months = { $months ->
    [one] 1 miesiąc po zakończeniu
    [few] { $months } miesiące po zakończeniu
   *[many] { $months } miesięcy po zakończeniu
}
privacy-kept-appointment = { $days ->
    [one] Jeszcze 1 dzień po wizycie
    [few] Jeszcze { $days } dni po wizycie
   *[many] Jeszcze { $days } dni po wizycie
}
privacy-kept-bounce = { $days ->
    [one] 1 dzień
    [few] { $days } dni
   *[many] { $days } dni
}
privacy-kept-session = Do wylogowania albo do przerwy w używaniu strony ({ $minutes } min). Wylogujemy Cię po { $hours } godz., a przy dłuższym logowaniu po { $days ->
    [one] 1 dniu
    [few] { $days } dniach
   *[many] { $days } dniach
}. Jeśli wypełniasz tu dalej formularz z innego ekranu: 28 dni
privacy-kept-files = Przed wysłaniem: { $alone ->
    [one] 1 dzień
    [few] { $alone } dni
   *[many] { $alone } dni
}. Jeśli odpowiedzi są zapisane: { $draft ->
    [one] 1 dzień
    [few] { $draft } dni
   *[many] { $draft } dni
}. Potem tak długo, jak zgłoszenie
privacy-cases = Twoje zgłoszenia
privacy-cases-why = Żeby zrobić to, o co prosisz, i pokazać Ci, co się z tym dzieje
privacy-surveys = Twoja ocena naszej pracy
privacy-surveys-why = Żeby pracować lepiej i publikować wyniki. Nikogo nie wymieniamy z nazwiska
privacy-files = Zdjęcia i dokumenty
privacy-files-why = Żeby zrobić to, o co prosisz. Usuwamy ze zdjęć informację, gdzie były zrobione
privacy-mails = E-maile, SMS-y i listy między nami
privacy-mails-why = Żeby wysłać zgłoszenie do zespołu i informować Cię o nim
privacy-drafts = Niewysłane odpowiedzi
privacy-drafts-why = Żeby można było dokończyć później
privacy-spots = Miejsce zgłoszonej sprawy
privacy-spots-why = Żeby tej samej sprawy nie zgłaszać dwa razy. Inni widzą miejsce i dzień, ale nie Twoje słowa
privacy-followers = Twój adres e-mail, jeśli obserwujesz zgłoszenie
privacy-followers-why = Żeby informować Cię, co się z nim dzieje
privacy-account = Twoje konto
privacy-account-why = Żeby pokazać Ci Twoje dane: adres e-mail, wybrany dom, sposób kontaktu i potwierdzony telefon. Żeby wiedzieć, kiedy wysłaliśmy przypomnienie. Żeby Cię wpuścić: hasło, którego nikt nie może odczytać, klucze dostępu i aplikacja
privacy-appointments = Twoje wizyty
privacy-appointments-why = Żeby przygotować się na spotkanie z Tobą i Ci o nim przypomnieć
privacy-bounces = Adresy e-mail i numery telefonów, na które nie docierają nasze wiadomości
privacy-bounces-why = Żeby Ci o tym powiedzieć i nie pisać na próżno
privacy-renewals = Co za Ciebie przedłużamy
privacy-renewals-why = Żeby przedłużać za każdym razem bez pytania
privacy-people = Kto działa w Twoim imieniu i kto oglądał Twoje dane
privacy-people-why = Żeby Twoje dane widziały tylko wybrane osoby i żeby było wiadomo, kiedy je oglądały
privacy-sessions = Informacja o logowaniu i o rodzaju urządzenia
privacy-sessions-why = Żeby rozpoznać Cię na kolejnych stronach i pokazać Ci, gdzie działa Twoje logowanie
privacy-codes = Kody, które Ci wysyłamy, i liczba prób
privacy-codes-why = Żeby wpuścić tylko Ciebie i nie pozwolić na zgadywanie. Nie zapisujemy adresu internetowego (IP), tylko utworzony z niego znacznik
privacy-staff = Kto u nas pracuje
privacy-staff-why = Żeby wpuścić tylko naszych pracowników i wiedzieć, kto co robił
privacy-audit = Co i kiedy zrobiono ze zgłoszeniem lub kontem
privacy-audit-why = Żeby móc to później udowodnić. Nie ma tam nazwisk ani odpowiedzi
privacy-rights-heading = Co możesz zrobić
privacy-rights = Możesz obejrzeć wszystko, co jest na Twoim koncie, zachować kopię i samodzielnie usunąć konto. O inne dane, które przechowujemy, zapytaj nas. Jeśli nie podoba Ci się to, co robi { $council }, możesz złożyć skargę do komisarza ochrony danych (Information Commissioner).
privacy-account-link = Przejdź do konta
privacy-commissioner = Złóż skargę do komisarza ochrony danych (Information Commissioner)
cookies-heading = Pliki cookie
cookies-text = Używamy plików cookie tylko po to, żeby ta strona działała i wyglądała tak, jak chcesz. Dlatego nie pytamy o zgodę. Nie śledzimy odwiedzających.
cookies-session = Żeby rozpoznać Cię na kolejnych stronach. Nic o Tobie nie mówi
cookies-desk = Żeby rozpoznać naszych pracowników na kolejnych stronach. Ty go nie dostajesz
cookies-desk-kept = Do zamknięcia przeglądarki lub wylogowania
cookies-kept = Jak długo
cookies-session-kept = Do zamknięcia przeglądarki. { $days ->
    [one] Przy dłuższym logowaniu: 1 dzień.
    [few] Przy dłuższym logowaniu: { $days } dni.
   *[many] Przy dłuższym logowaniu: { $days } dni.
} Znika po wylogowaniu. Jeśli wypełniasz tu dalej formularz z innego ekranu: 28 dni
cookies-device = Co przechowujemy na Twoim urządzeniu
cookies-device-text = Jeśli przy wysyłaniu formularza nie ma zasięgu, pytamy, czy urządzenie jest Twoje. Tylko gdy odpowiesz „tak”, formularz zostaje na nim do wysłania. Jest zaszyfrowany.
cookies-device-delete = Po wysłaniu zostaje tam tylko numer zgłoszenia i znacznik, że coś tam jest. Możesz je usunąć w każdej chwili.

## How a resident wants to be reached
reach-heading = Jak się z Tobą kontaktować
reach-text = Dołączymy te dane do każdego zgłoszenia wysłanego po zalogowaniu. Możesz nie podawać niczego.
reach-proved = { $email }
    Ten adres jest potwierdzony logowaniem.
reach-unproved = Ten numer pochodzi od Ciebie. Nie jest jeszcze sprawdzony, więc nie wysyłamy na niego SMS-ów.
reach-untested = Te dane pochodzą od Ciebie. Nie możemy ich sprawdzić.
reach-save = Zapisz
reach-due = Czy to nadal aktualne?
reach-due-note = Ostatnie dane do kontaktu dostaliśmy od Ciebie { $date }.
reach-due-text = Ostatnie dane do kontaktu dostaliśmy od Ciebie { $date }. Przejrzyj listę i zmień to, co już nie jest aktualne.
reach-due-yes = Tak, wszystko się zgadza
reach-changed = W tym samym czasie zmieniono to w innym miejscu. Jest tam: { $now }. Żeby zastąpić to swoim tekstem z tej strony, zapisz jeszcze raz.
reach-quiet-from-missing = Wybierz początek albo zostaw oba pola puste
reach-quiet-to-missing = Wybierz koniec albo zostaw oba pola puste
reach-quiet-nothing = Koniec musi być później niż początek. Wybierz inną godzinę
reach-keep-heading = Zachować te dane na Twoim koncie?
reach-keep-note = Mamy od Ciebie dane, których nie ma jeszcze na koncie.
reach-keep-text = Te dane są z formularza. Jeśli je zachowasz, pojawią się też w innych formularzach.
reach-keep-now = Teraz na Twoim koncie: { $now }
reach-keep-yes = Zachowaj na moim koncie
reach-keep-no = Nie, to było tylko na ten jeden raz
bounce-heading = Nasze e-maile do Ciebie nie docierają
bounce-text = Skrzynka { $email } nie przyjmuje naszych e-maili od { $date }. Dlatego wysyłamy tam tylko kody do logowania.
bounce-again = Jeśli skrzynka już działa, zaloguj się raz kodem. Wtedy znów zaczniemy pisać.
bounce-change = Zmień adres e-mail
told-account = Z Twojego konta. Tutaj możesz to zmienić na ten jeden raz.
told-sent = Z danych wysłanych { $date }.
my-data-reach = Ostatnie podanie lub potwierdzenie danych do kontaktu
my-data-bounce = Nasze e-maile do Ciebie nie docierają od

## A request: where it is
case-caption = Numer zgłoszenia: { $reference }
case-status-received = Wysłane do zespołu { $team }
case-status-with-team = W zespole { $team }
case-status-needs-person = Mamy to zgłoszenie
case-status-waiting-for-resident = Czeka na Ciebie
case-status-waiting-for-others = Czeka na kogoś innego
case-status-planned = Zaplanowane
case-status-resolved = Załatwione
case-status-closed = Zamknięte
case-status-withdrawn = Wycofane
case-status-joined = Połączone z innym zgłoszeniem
case-status-reopened = Znowu otwarte
case-withdrawn-text = Wiemy, że już tego nie potrzebujesz. Nikt się tym teraz nie zajmuje.
case-joined-text = Ktoś zgłosił to samo przed Tobą. Zajmujemy się obydwoma zgłoszeniami razem.
case-paused-text = Nie możemy iść dalej bez Twojej odpowiedzi. Czas do odpowiedzi się nie liczy.
case-answer-needed-by = Czekamy na Twoją odpowiedź do
case-planned-for = Zaplanowano na
case-new-date = Nowy termin
case-overdue = Odpowiedź miała być do
case-overdue-text = Przepraszamy za opóźnienie. Zespół o nim wie.
case-nudged-text = Przepraszamy za opóźnienie. Zespół wie o Twoim pytaniu.
case-needs-person-text = Mamy Twoje zgłoszenie, ale nie udało się przekazać go komputerowo do zespołu { $team }. Przekaże je pracownik.
case-more = Dodaj coś do zgłoszenia
case-answer = Odpowiedz na pytanie
case-nudge = Zapytaj zespół, jak idzie sprawa
case-reopen = To nie jest załatwione
case-contact = Zmień sposób kontaktu w tej sprawie
case-withdraw = Już tego nie potrzebuję
case-happened = Co się wydarzyło
case-parts = Co robi każdy zespół
case-part-late = Termin był do { $date }. Przepraszamy za opóźnienie.
case-by = Do { $date }
case-sent = Treść zgłoszenia
case-updates = Nowe informacje wysyłamy na { $address }
case-next-team = Zespół { $team } odbierze zgłoszenie
case-next-answer = Dostaniesz odpowiedź
timeline-past = Zrobione
timeline-here = Teraz
timeline-future = Dopiero będzie

## A request: what happened to it
case-event-received = Dostaliśmy Twoje zgłoszenie
case-event-handed-over = Zespół { $team } odebrał zgłoszenie
case-event-hand-over-failed = Nie udało się przekazać tego komputerowo
case-event-route-questioned = Twoja uwaga: to nie ten zespół
case-event-words-added = Dostaliśmy od Ciebie więcej informacji
case-event-withdrawn = Dostaliśmy wiadomość, że już tego nie potrzebujesz
case-event-file-refused = W Twoim pliku był wirus, więc go usunęliśmy
case-event-working = Zespół { $team } nad tym pracuje
case-event-assigned = Zajmuje się tym ktoś z zespołu { $team }
case-event-moved = Sprawa przeszła do zespołu { $team }
case-event-asked = Zespół { $team } ma pytanie
case-event-waiting-for-others = Zespół { $team } czeka na kogoś innego
case-event-planned = Zespół { $team } zaplanował pracę
case-event-delayed = Zespół { $team } potrzebuje więcej czasu
case-event-message = Wiadomość od zespołu { $team }
case-event-noted = Notatka zespołu { $team }
case-event-resolved = Zespół { $team } załatwił sprawę
case-event-closed = Zespół { $team } zamknął sprawę
case-event-joined = Zgłoszenie połączono z innym
case-event-reopened = Dostaliśmy wiadomość, że to nie jest załatwione
case-event-due-soon = Termin już blisko
case-event-missed = Obiecany termin minął, a my się spóźniamy. Przepraszamy
case-event-nudged = Twoje pytanie, jak idzie sprawa
case-event-contact-changed = Twoja zmiana sposobu kontaktu
case-event-answered = Zespół { $team } odpowiedział na Twoją skargę
case-event-acknowledged = Badamy Twoją skargę
case-event-escalated = Twoja prośba o ponowne rozpatrzenie
case-event-sent-up = Twoja skarga trafiła od razu na ostatni etap, bo sprawa jest poważna
case-event-passed-on = Przekazaliśmy Twoje podziękowania
case-day-asked = Czekamy na odpowiedź do { $date }.
case-day-planned = Na { $date }.
case-day-delayed = Nowy termin: { $date }.
case-day-others = Spodziewamy się odpowiedzi do { $date }.

## A request: what its resident does about it
answer-heading = Odpowiedz na pytanie
answer-text = Twoja odpowiedź trafi do zespołu. Wtedy zespół zacznie działać dalej.
answer-label = Twoja odpowiedź
answer-send = Wyślij
reopen-heading = To nie jest załatwione
reopen-text = Zespół jeszcze raz się tym zajmie. Dostaniesz nowy termin.
reopen-label = Co nadal jest nie tak?
reopen-send = Otwórz ponownie
reopen-over = Tego nie można już otworzyć ponownie. Zachowaj swój tekst i wyślij nowe zgłoszenie.
reopen-missing = Napisz, co nadal jest nie tak
nudge-heading = Zapytać zespół, jak idzie sprawa?
nudge-text = Zespół { $team } od razu zobaczy, że czekasz i że obiecany termin minął.
nudge-button = Zapytaj, jak idzie sprawa

## Pages that follow what happens
live-stale = Stan na { $time }. Teraz nie ma połączenia z urzędem, więc coś mogło się zmienić.
print = Drukuj

## A request: how its resident is reached
contact-text = Od teraz informacje o tym zgłoszeniu będą tam wysyłane. Zostaw puste to, czego nie mamy używać. Na stary adres napiszemy, że został zmieniony.
contact-number = Numer telefonu
contact-missing = Podaj adres e-mail lub numer telefonu
contact-save = Zapisz

## How long it usually takes
usual-days = { $days ->
    [0] 8 na 10 takich spraw załatwiono tego samego dnia.
    [one] 8 na 10 takich spraw załatwiono w ciągu 1 dnia roboczego.
    [few] 8 na 10 takich spraw załatwiono w ciągu { $days } dni roboczych.
   *[many] 8 na 10 takich spraw załatwiono w ciągu { $days } dni roboczych.
}
case-read = Przeczytane przez zespół { $team }.
## Where another system of the council says no more than that a case has ended

open311-done = Zespół mówi, że to jest załatwione.
open311-closed = Zespół zamknął sprawę. Nie podał powodu.
open311-not-ours = Zespół mówi, że urząd się tym nie zajmuje.
open311-duplicate = Zespół już o tym wiedział.
## The desk of staff

promise-member-enquiry-answered = Gdy radny lub radna pyta o coś w Twoim imieniu, odpowiadamy w ciągu { $time }
## A mobile phone, shown to be the resident's
reach-proved-number = Ten numer jest potwierdzony.
number-link = Sprawdź swoją komórkę
number-heading = Sprawdź swoją komórkę
number-text = Wyślemy SMS z kodem na numer { $number }. Wpisz tutaj ten kod. Potem będziemy mogli wysyłać Ci SMS-y o Twoich zgłoszeniach.
number-send = Wyślij mi kod SMS-em
number-code-heading = Wpisz kod z SMS-a
number-code-text = Wysłaliśmy SMS na numer { $number }. { $minutes ->
    [one] Kod jest ważny 1 minutę.
    [few] Kod jest ważny { $minutes } minuty.
   *[many] Kod jest ważny { $minutes } minut.
}
number-code-wrong = Ten kod jest zły albo za stary. Wpisz go jeszcze raz albo wróć po nowy
number-code-button = To mój telefon
my-data-phone = Potwierdzenie Twojej komórki
case-untold-heading = Nasza wiadomość o tym nie dotarła do Ciebie
case-untold-text = Możesz przeczytać ją tutaj. Jeśli chcesz znów dostawać wiadomości, zmień sposób kontaktu w tej sprawie.
## How we are doing
figures-heading = Jak nam idzie
figures-link = Jak nam idzie
figures-text = { $council }: o co ludzie prosili, ile to trwało i co o tym myśleli.
figures-hidden = Pomijamy małe liczby, żeby nikogo nie dało się rozpoznać. Kreska (–) oznacza, że liczbę pominięto albo że jej nie ma. Gdy pomijamy jedną małą liczbę, czasem pomijamy też inną, żeby nie dało się jej wyliczyć.
figures-running = Kwartał, który zaczął się { $first }, jeszcze trwa. Jego liczby są zaokrąglone w dół do 5, 10, 15 i tak dalej.
figures-year-running = Ten rok jeszcze trwa. Jego liczby są zaokrąglone w dół do 5, 10, 15 i tak dalej.
figures-none = Nie ma jeszcze liczb za ten okres.
figures-dash = –
# A space at which no line ends stands between the thousands.
figures-thousands = { " " }
figures-percent = { $percent }%
figures-period = od { $first } do { $last }
figures-period-running = od { $first } do { $last }, do tej pory
figures-caption = { $what }, { $period }
figures-month = { $month } { $year }
figures-promises = Co obiecujemy
figures-usual = Nasze zwykłe terminy (to nie obietnica)
figures-requests = Jak dotrzymujemy słowa
figures-requests-said = Liczba zgłoszeń zakończonych { $period }: { $ended }.
figures-kept-said = W { $percent }% spraw z obiecanym terminem dotrzymaliśmy terminu.
figures-days-said = { $days ->
    [0] Połowę załatwiliśmy tego samego dnia.
    [one] Połowę załatwiliśmy w ciągu { $days } dnia roboczego.
    [few] Połowę załatwiliśmy w ciągu { $days } dni roboczych.
   *[many] Połowę załatwiliśmy w ciągu { $days } dni roboczych.
}
figures-kept-chart = Załatwione w obiecanym terminie
figures-all-table = Wszystkie zgłoszenia
figures-quarter = Kwartał
figures-service = Usługa
figures-received = Otrzymane
figures-ended = Zakończone
figures-kept = Załatwione w obiecanym terminie
figures-right = Od razu we właściwym zespole
figures-first = Załatwione za pierwszym razem, bez dodatkowych pytań
figures-days = W ile dni roboczych załatwiono połowę
figures-all = Wszystkie usługi
figures-gone = Usługi, których już nie mamy
figures-by-service = Każda usługa
figures-by-service-text = Na liście nie ma usług z bardzo małą liczbą zgłoszeń. Są one w liczbach dla wszystkich usług.
figures-service-chart = Załatwione w obiecanym terminie, { $period }: usługi z największą liczbą zgłoszeń
figures-year = Cały rok
figures-satisfied = Co myśleli ludzie
figures-satisfied-text = Gdy sprawa jest załatwiona, pytamy ludzi, jak poszło. Liczby pokazują, ile osób dało ocenę 4 lub 5 na 5.
figures-satisfied-chart = Dobrze lub bardzo dobrze, { $period }
figures-target = Nasz cel: { $percent }%
figures-targets = Nasze cele: ile osób ma być zadowolonych
figures-target-line = { $about }: { $percent }% ({ $source })
figures-target-year-line = { $about }: { $percent }% od kwietnia { $from } do marca { $to } ({ $source })
figures-answered = Liczba osób, które odpowiedziały
figures-solved = Sprawa była załatwiona
figures-ease = To było łatwe
figures-delivery = Zrobiliśmy to, o co proszono
figures-timeliness = Działaliśmy dość szybko
figures-information = Informowaliśmy na bieżąco
figures-professionalism = Znaliśmy się na swojej pracy
figures-attitude = Byliśmy mili
figures-feedback = Co ludzie nam powiedzieli
figures-compliment = Podziękowania
figures-comment = Opinie
figures-suggestion = Pomysły
figures-complaint = Skargi
figures-feedback-table = Co do nas przyszło
figures-feedback-kind = Co to było
figures-stages-table = Skargi, na które odpowiedzieliśmy
figures-stage = Etap
figures-stage-1 = Etap 1
figures-stage-2 = Etap 2
figures-stage-answered = Z odpowiedzią
figures-upheld = Skarga słuszna: to był nasz błąd
figures-partly-upheld = Skarga częściowo słuszna: to był częściowo nasz błąd
figures-not-upheld = Skarga niesłuszna: nie było błędu
figures-in-time = Odpowiedź na czas
figures-in-longer-time = Odpowiedź na czas albo w późniejszym terminie, który podaliśmy z powodem
figures-found-chart = Co ustaliliśmy na etapie 1
figures-lessons = Czego nauczyły nas skargi
figures-ombudsman = Jeśli ktoś nie zgadza się z naszą ostatnią odpowiedzią, może zwrócić się do Ombudsmana (niezależnego rzecznika).
figures-said = Ludzie mówią, my robimy
figures-said-none = Nic tu jeszcze nie ma.
figures-you-said = Co nam powiedziano:
figures-we-did = Co zrobiliśmy:
figures-table = Pokaż te liczby w tabeli
figures-files = Pobierz te liczby
figures-files-text = W plikach są te same liczby co na tej stronie. W pliku z tabelą puste pole oznacza, że liczbę pominięto. W pliku dla komputerów jest tam „null”.
figures-csv = Liczby jako tabela (CSV)
figures-json = Liczby dla komputerów (JSON)
figures-years = Raporty roczne
figures-year-link = Od kwietnia { $from } do marca { $to }
figures-report-heading = Jak nam szło, od kwietnia { $from } do marca { $to }
figures-report-text = Raport roczny: { $council }. Można go wydrukować.
figures-how = Jak liczymy
figures-how-ended = Zgłoszenie liczymy w tym kwartale, w którym je załatwiono lub zamknięto. Opinie i skargi liczymy osobno.
figures-how-kept = Termin jest dotrzymany, gdy sprawę załatwiono do tego dnia i nikt nie podał późniejszego.
figures-how-first = „Załatwione za pierwszym razem” oznacza, że sprawa jest załatwiona, o nic nie dopytywaliśmy i nikt nie musiał jej otwierać ponownie.
figures-how-days = Dni robocze to dni od poniedziałku do piątku, bez świąt (bank holidays).
# Complaints: what their residents see.
complaint-heading = Twoja skarga
complaint-stage = Etap { $stage } z 2
complaint-stage-now = Na jakim jest etapie
complaint-who = Kto ją bada
complaint-who-rule = Wybieramy, kto to będzie: { $by }
complaint-acknowledged-by = Powiemy Ci, kto to, do
complaint-answer-by = Dostaniesz odpowiedź do
complaint-answer-by-later = Teraz dostaniesz odpowiedź do
complaint-answer-usual = Zwykle odpowiedź przychodzi do
complaint-answered = Jest odpowiedź
complaint-answered-on = Odpowiedź z { $date }
complaint-answer-of-stage = Nasza odpowiedź, etap { $stage }
complaint-letter = Przeczytaj odpowiedź z etapu { $stage } jako list
complaint-upheld = Skarga jest słuszna. To był nasz błąd.
complaint-partly-upheld = Skarga jest częściowo słuszna.
complaint-not-upheld = Uważamy, że zrobiliśmy to, co trzeba.
complaint-next = Poproś o ponowne rozpatrzenie
complaint-next-text = Nie zgadzasz się z naszą odpowiedzią? Sprawę może zbadać jeszcze raz: { $by }. Nie musisz opisywać jej drugi raz. Przekażemy wszystko, co od Ciebie mamy.
complaint-next-late = Nasza odpowiedź się spóźnia. Przepraszamy. Nie musisz na nią czekać. Sprawę może zbadać już teraz: { $by }.
complaint-ombudsman = Ombudsman (niezależny rzecznik)
complaint-ombudsman-open = Możesz już zwrócić się do Ombudsmana (niezależnego rzecznika): masz naszą ostatnią odpowiedź, odpowiedź się spóźnia albo nie badamy tej sprawy. To nic nie kosztuje. Ombudsman nie pracuje dla nas.
complaint-ombudsman-later = Jeśli nie zgodzisz się także z naszą ostatnią odpowiedzią, możesz zwrócić się do Ombudsmana (niezależnego rzecznika). To nic nie kosztuje. Ombudsman nie pracuje dla nas.
complaint-ombudsman-more = Co robi Ombudsman i ile masz czasu
next-stage-heading = Poproś o ponowne rozpatrzenie
next-stage-text = Twoją skargę zbada ktoś inny, na wyższym stanowisku. Przekażemy wszystko, co od Ciebie mamy. Nie musisz już nic pisać.
next-stage-label = Co jest nie tak w naszej odpowiedzi? Możesz to pominąć.
next-stage-send = Poproś o ponowne rozpatrzenie
letter-heading = Nasza odpowiedź na Twoją skargę, etap { $stage }
letter-resident = szanowni państwo
letter-dear = Dzień dobry, { $name }
letter-understood = Co badaliśmy
letter-found = Co ustaliliśmy
letter-remedy = Jak to naprawimy
letter-lesson = Czego nas to nauczyło
letter-next = Jeśli się z tym nie zgadzasz
letter-next-stage = Poproś nas o ponowne rozpatrzenie do { $date }. Sprawę zbada wtedy: { $by }. Możesz to zrobić na stronie swojej skargi albo przez telefon.
letter-last = To nasza ostatnia odpowiedź. Możesz już zwrócić się z nią do Ombudsmana (niezależnego rzecznika). To nic nie kosztuje. Ombudsman nie pracuje dla nas.

## Tell us how we did: the one way in
feedback-link = Oceń naszą pracę
feedback-matter-heading = Oceń naszą pracę
feedback-about = To dotyczy usługi: { $service }
feedback-case = To dotyczy Twojego zgłoszenia { $reference }.
feedback-matter-legend = Co chcesz nam powiedzieć?
feedback-matter-missing = Wybierz, co chcesz nam powiedzieć
feedback-matter-thanks = Dziękuję
feedback-matter-thanks-hint = Ktoś dobrze się spisał i chcesz, żeby o tym wiedział
feedback-matter-idea = Pomysł
feedback-matter-idea-hint = Coś, co możemy robić lepiej
feedback-matter-comment = Opinia
feedback-matter-comment-hint = Co myślisz, gdy niczego nie trzeba naprawiać
feedback-matter-wrong = Coś poszło źle
feedback-matter-wrong-hint = Czegoś nie zrobiono, zrobiono źle albo nikt nie odpowiedział
feedback-matter-disagree = Nie zgadzam się z decyzją, zasadą lub mandatem
feedback-matter-disagree-hint = Albo chodzi o radnego lub radną, Twoje dane lub czyjeś bezpieczeństwo
feedback-before-heading = Czy już o tym wiemy?
feedback-before-legend = Czy mamy już od Ciebie wiadomość o tym problemie?
feedback-before-missing = Wybierz „tak”, jeśli już o tym wiemy
feedback-before-no = Nie, to pierwszy raz
feedback-before-no-hint = Wtedy często możemy naprawić to od razu
feedback-before-yes = Tak, i nadal nie jest to naprawione
feedback-before-yes-hint = Na tej stronie, przez telefon, w liście lub w rozmowie z kimś z urzędu
feedback-route-heading = Z czym się nie zgadzasz?
feedback-route-legend = O co chodzi?
feedback-route-missing = Wybierz, o co chodzi
feedback-route-none = O nic z tego
feedback-put-right-heading = Możemy to naprawić
feedback-put-right-text = Poproś o to tutaj, a prośba trafi prosto do ludzi, którzy to robią. To szybsze niż skarga.
feedback-put-right-search = Co trzeba naprawić?
feedback-other-why = Dlaczego to nie jest skarga
feedback-other-ways = Co zrobić
feedback-complain-heading = Jeśli chcesz złożyć skargę
feedback-complain-text = I tak możesz złożyć skargę. Nie potraktujemy Cię przez to gorzej.
feedback-complain = Mimo to chcę złożyć skargę
case-next-passed-on = Przekażemy to osobie, której dotyczą podziękowania
## Was this page useful?
rating-label = Czy ta strona była przydatna?
rating-yes = Tak, była przydatna
rating-no = Nie, nie była
rating-why-heading = Co poszło źle?
rating-why-label = Czego szukasz albo co jest nie tak z tą stroną?
rating-why-hint = Możesz zostawić to pole puste. Nie podawaj nazwiska ani nic o sobie. Nie możemy odpowiedzieć, bo nie wiemy, kim jesteś.
rating-why-long = Skróć tekst. Limit znaków: { $most }
rating-why-button = Wyślij
rating-thanks-heading = Dziękujemy
rating-thanks-text = To pomaga nam ulepszać tę stronę.

## Surveys: how it went, when a case has ended
survey-caption = { $service }, ankieta wysłana w ciągu { $month } { $year }
survey-solved = Czy sprawa jest załatwiona?
survey-yes = Tak
survey-no = Nie
survey-solved-missing = Wybierz „tak”, jeśli sprawa jest załatwiona
survey-ease = Jak łatwo było to załatwić?
survey-ease-1 = Bardzo trudno
survey-ease-2 = Trudno
survey-ease-3 = Ani łatwo, ani trudno
survey-ease-4 = Łatwo
survey-ease-5 = Bardzo łatwo
survey-ease-missing = Wybierz, jak łatwo było to załatwić
survey-not-solved = Z Twojej odpowiedzi wynika, że sprawa nie jest załatwiona. Możesz ją teraz otworzyć ponownie i napisać, co nadal jest nie tak.
survey-more = Powiedz nam więcej, jeśli chcesz
survey-more-text = Możesz pominąć każde pytanie. Osoby, które zajmowały się sprawą, nie zobaczą, kto to napisał.
survey-drivers = Jak oceniasz każdą z tych rzeczy?
survey-delivery = To, co zrobiliśmy, w porównaniu z tym, co obiecaliśmy
survey-timeliness = Czas załatwiania sprawy
survey-information = Informowanie Cię na bieżąco
survey-professionalism = Nasza wiedza i uczciwość
survey-attitude = To, jak Cię traktowaliśmy
survey-choose = Wybierz
survey-step-1 = Bardzo źle
survey-step-2 = Źle
survey-step-3 = Ani dobrze, ani źle
survey-step-4 = Dobrze
survey-step-5 = Bardzo dobrze
survey-step-none = Nie dotyczy
survey-own-words = Własnymi słowami
survey-words = Co poszło dobrze albo co mamy robić lepiej?
survey-words-hint = Nie podawaj nazwisk ani prywatnych spraw. Limit znaków: { $most }.
survey-used = Jaki był sposób kontaktu z nami?
survey-preferred = Jaki sposób kontaktu wolisz następnym razem?
survey-recommend = Czy polecisz innym taki sposób załatwiania spraw? Urząd: { $council }
survey-likely-0 = 0, na pewno nie
survey-likely-10 = 10, na pewno tak
survey-send = Wyślij
survey-thanks = Dziękujemy. Mamy Twoje odpowiedzi
survey-thanks-text = Ta ankieta jest wypełniona. Można ją wypełnić tylko raz.
survey-thanks-who = Dzięki Twoim odpowiedziom pracujemy lepiej. Publikujemy, jak nam idzie. Nikogo nie wymieniamy z nazwiska.
survey-over = Ta ankieta jest zamknięta
survey-over-text = { $days ->
    [one] Link działa przez 1 dzień.
    [few] Link działa przez { $days } dni.
   *[many] Link działa przez { $days } dni.
} Może jest za stary albo brakuje jego części.
survey-case-heading = Jak poszło?
survey-case-text = Powiedz nam, czy sprawa jest załatwiona. To 3 krótkie strony.
survey-case-button = Powiedz, jak poszło

## Whose device it is, and how a shared one is left
device-heading = Czyje to urządzenie?
device-hint = Na wspólnym komputerze nie zostawiamy żadnych śladów.
device-own = To mój własny telefon lub komputer
device-own-hint = Możemy zachować na nim kilka rzeczy, na przykład Twój język.
device-shared = Używają go też inni
device-shared-hint = Na przykład komputer w bibliotece albo telefon kogoś znajomego. Nic Twojego na nim nie zostanie.
device-missing = Wybierz, czyje to urządzenie
shared-label = Wspólny komputer
shared-finish = Zakończ i wyczyść ten komputer
shared-warning = Czy nadal tu jesteś?
shared-warning-text = Od jakiegoś czasu nikt nie dotyka tego komputera. Niedługo go wyczyścimy, żeby nikt inny nie zobaczył Twoich danych.
shared-warning-left = { $minutes ->
    [one] Wyczyścimy go za 1 minutę.
    [few] Wyczyścimy go za { $minutes } minuty.
   *[many] Wyczyścimy go za { $minutes } minut.
}
shared-stay = Nadal tu jestem
finished-heading = Ten komputer jest wyczyszczony
finished-text = Nie zostało tu nic po ostatniej osobie.
finished-here = Co wyczyściliśmy
finished-ended = Wizyta na stronie jest zakończona.
finished-signed-out = Wizyta na stronie jest zakończona, a konto wylogowane.
finished-drafts-deleted = { $count ->
    [one] Usunięto 1 niedokończone zgłoszenie.
    [few] Usunięto { $count } niedokończone zgłoszenia.
   *[many] Usunięto { $count } niedokończonych zgłoszeń.
}
finished-drafts-kept = { $count ->
    [one] 1 niedokończone zgłoszenie jest u nas bezpieczne. Nie można go tu otworzyć.
    [few] { $count } niedokończone zgłoszenia są u nas bezpieczne. Nie można ich tu otworzyć.
   *[many] { $count } niedokończonych zgłoszeń jest u nas bezpiecznych. Nie można ich tu otworzyć.
}
finished-files = { $count ->
    [one] Usunięto 1 niewysłany plik.
    [few] Usunięto { $count } niewysłane pliki.
   *[many] Usunięto { $count } niewysłanych plików.
}
finished-cases = { $count ->
    [one] Na tym komputerze zamknięto podgląd 1 zgłoszenia. Urząd je ma.
    [few] Na tym komputerze zamknięto podgląd { $count } zgłoszeń. Urząd je ma.
   *[many] Na tym komputerze zamknięto podgląd { $count } zgłoszeń. Urząd je ma.
}
finished-left = { $what }, zostało: { $count }
finished-cookies = Pliki cookie, które może odczytać strona
finished-local = Dane zapisane przez strony
finished-session = Dane zapisane dla tej karty
finished-databases = Bazy danych
finished-caches = Zapisane strony
finished-close = Zabierz swoje papiery. Zabierz też kartę, jeśli była użyta do płatności.
finished-next = Zacznij dla następnej osoby
finished-offline = Nie ma zasięgu. Mimo to wizyta na tym komputerze jest zakończona.
finished-not-clear = Ten komputer może nie być wyczyszczony
finished-not-clear-text = Mogło tu zostać coś po ostatniej osobie. Zamknij wszystkie okna przeglądarki albo poproś o pomoc kogoś, kto tu pracuje.
languages-label = Języki
## What is not translated, or by nobody who knows
service-english-only = Część tej usługi jest tylko po angielsku. Jeśli potrzebujesz tłumacza, zadzwoń do nas.
languages-unchecked = Ten tekst przetłumaczył komputer. Nikt go jeszcze nie sprawdził.
languages-unchecked-english = Przeczytaj tę stronę po angielsku
## Who can use this website
accessibility-link = Dostępność
accessibility-heading = Deklaracja dostępności
accessibility-text = Ta deklaracja dotyczy strony, na której możesz pytać, zgłaszać, umawiać wizyty i śledzić sprawy. Urząd: { $council }. Chcemy, żeby każdy mógł z niej korzystać.
accessibility-how = Jak dostępna jest ta strona
accessibility-can = Na tej stronie powinno się dać:
accessibility-can-zoom = powiększyć wszystko do 400% tak, że nic nie jest ucięte
accessibility-can-text = powiększyć tekst dwa razy
accessibility-can-keys = zrobić wszystko samą klawiaturą
accessibility-can-speech = używać czytnika ekranu albo sterować głosem
accessibility-can-colours = używać ciemnych kolorów albo własnych kolorów
accessibility-can-languages = czytać w innych językach
accessibility-help = AbilityNet pomoże Ci ustawić urządzenie tak, żeby było łatwiejsze w użyciu
accessibility-cannot = Jeśli czegoś nie możesz tu użyć
accessibility-cannot-text = Zadzwoń, napisz albo przyjdź do nas. Możemy zrobić to samo za Ciebie. Powiedz nam, jeśli potrzebujesz dużego druku, tekstu łatwego do czytania, nagrania lub alfabetu Braille’a.
accessibility-report = Powiedz nam o problemie
accessibility-report-text = Jeśli coś tu dla Ciebie nie działa, powiedz nam o tym. Powiedz nam też, jeśli uważasz, że łamiemy przepisy o dostępności.
accessibility-enforcement = Jeśli nie podoba Ci się nasza odpowiedź
accessibility-enforcement-text = Przepisów o dostępności stron i aplikacji urzędów, czyli Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018, pilnuje komisja do spraw równości i praw człowieka (Equality and Human Rights Commission, EHRC). Jeśli nie podoba Ci się nasza odpowiedź, zapytaj poradnię do spraw równości (Equality Advisory and Support Service, EASS).
accessibility-advice = Przejdź do strony Equality Advisory and Support Service
accessibility-technical = Informacje techniczne o dostępności tej strony
accessibility-technical-text = { $council } zobowiązuje się zapewnić dostępność swojej strony zgodnie z przepisami Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.
accessibility-status = Czy strona spełnia normę
accessibility-part = Ta strona jest częściowo zgodna z normą Web Content Accessibility Guidelines (wytyczne dla dostępności treści internetowych), wersja 2.2, poziom AA. Niżej jest lista tego, co nie jest zgodne.
accessibility-full = Ta strona jest w pełni zgodna z normą Web Content Accessibility Guidelines (wytyczne dla dostępności treści internetowych), wersja 2.2, poziom AA.
accessibility-standard = Przeczytaj normę Web Content Accessibility Guidelines 2.2
accessibility-unmet = Co nie spełnia normy
accessibility-what = Co
accessibility-why = Dlaczego
accessibility-criterion = Punkt normy
accessibility-due = Naprawimy to do
accessibility-unmet-language = Gdy wybierzesz inny język, niektóre części strony są po angielsku. Nie wszystkie mówią o tym czytnikowi ekranu. Może je czytać złym głosem.
accessibility-unmet-language-why = Tekst jest po angielsku, dopóki nie zostanie przetłumaczony.
accessibility-untested = Czego jeszcze nie sprawdziliśmy
accessibility-untested-people = Tej strony nie sprawdziły jeszcze osoby, które na co dzień używają czytnika ekranu, lupy lub sterowania głosem. Zrobią to do { $date }.
accessibility-untested-files = Nie sprawdziliśmy jeszcze plików i innych stron, do których prowadzą nasze linki. Zrobimy to do { $date }.
accessibility-tested = Jak to sprawdzamy
accessibility-tested-text = Testy działają za każdym razem, gdy coś zmieniamy. Ostatni raz wszystkie się udały { $date }. Oto co sprawdzają:
accessibility-check-axe = Program (axe) szuka błędów na każdej stronie, po angielsku i w języku urdu.
accessibility-check-tree = Czytamy i zapisujemy to, co czytnik ekranu dostaje z każdej strony. Gdy coś się zmieni, czytamy to jeszcze raz.
accessibility-check-narrow = Na małym ekranie i w powiększeniu 400% nic nie jest ucięte i żadna strona nie przesuwa się w bok.
accessibility-check-text = To samo z tekstem powiększonym do 200%.
accessibility-check-colours = To samo w ciemnych kolorach i w kolorach, które wybierzesz.
accessibility-check-motion = Nic się nie rusza, jeśli prosisz o mniej ruchu.
accessibility-check-direction = Strony w języku urdu biegną od prawej do lewej i się mieszczą.
accessibility-check-targets = Wszystko, co się naciska, jest dość duże albo ma wokół siebie miejsce.
accessibility-check-focus = Przy użyciu klawiatury zawsze widać, gdzie jesteś, i nic tego nie zasłania.
accessibility-check-speech = Czytnik ekranu dowiaduje się o każdej nowej stronie i każdym błędzie.
accessibility-check-keyboard = Samą klawiaturą można pytać, wysyłać, śledzić i używać konta.
accessibility-check-words = Program mierzy, czy nasze teksty są łatwe do czytania.
accessibility-statement = O tej deklaracji
accessibility-written = Pierwszą wersję napisaliśmy { $date }.
accessibility-reviewed = Ostatni raz sprawdziliśmy ją { $date }.
## How pages look: size of text, colours, and the like

strip-label = Czytanie tej strony
comfort-link = Wielkość tekstu i kolory
comfort-heading = Ustaw wygodne czytanie stron
comfort-text = Wybierz, co Ci pasuje. W każdej chwili możesz to cofnąć.
comfort-saved = Zapisano. Strona wygląda teraz tak, jak chcesz.
comfort-shared = Tego komputera używają też inni. Gdy zakończysz, Twoje ustawienia znikną.
comfort-sample = Tak to wygląda
comfort-sample-text = Odbierzemy Twoje śmieci w poniedziałek 7 grudnia o godz. 7:00. Do tej pory wystaw kosz przed dom.
comfort-sample-link = To jest link
comfort-size = Jak duży ma być tekst?
comfort-size-100 = Zwykły
comfort-size-125 = Trochę większy
comfort-size-150 = Duży
comfort-size-200 = Bardzo duży
comfort-contrast = Jakie kolory?
comfort-contrast-usual = Takie jak na moim urządzeniu
comfort-contrast-more = Czarne na białym
comfort-contrast-dark = Jasne na ciemnym
comfort-spacing = Jakie odstępy?
comfort-spacing-usual = Zwykłe
comfort-spacing-calm = Spokojne: więcej miejsca między wierszami i słowami
comfort-typeface = Jakie litery?
comfort-typeface-usual = Zwykłe
comfort-typeface-easier = Łatwiejsze do odróżnienia, co może pomóc przy dysleksji
comfort-motion = Czy coś może się ruszać?
comfort-motion-usual = Tak jak na moim urządzeniu
comfort-motion-still = Nie, niech nic się nie rusza
comfort-keep = Na jak długo?
comfort-keep-visit = Tylko tym razem
comfort-keep-device = Na rok na tym urządzeniu
comfort-keep-account = Na moim koncie, na każdym urządzeniu po zalogowaniu
comfort-save = Zapisz
comfort-usual = Przywróć zwykły wygląd
my-data-comfort = Wygląd stron
cookies-comfort = Żeby pokazać strony tak, jak chcesz: wielkość tekstu i kolory. Nic więcej o Tobie nie mówi
cookies-half = Druga połowa pierwszego pliku, na urządzeniu, którego używają też inni
cookies-half-kept = Do zamknięcia przeglądarki albo do naciśnięcia „Zakończ i wyczyść ten komputer”
cookies-language = Żeby pokazać strony w języku, który wybierzesz
cookies-whose = Żeby wiedzieć, czy Twojego urządzenia używają też inni
cookies-chosen-kept = Do zamknięcia przeglądarki. Na Twoim własnym urządzeniu: rok
cookies-cleared = Żeby powiedzieć, co wyczyściliśmy, gdy kończysz na urządzeniu, którego używają też inni
cookies-cleared-kept = Minuta

## A page that is read aloud

aloud-link = Czytaj na głos
aloud-label = Czytanie na głos
aloud-go-on = Czytaj dalej
aloud-stop = Zatrzymaj
aloud-again = Jeszcze raz
aloud-slower = Wolniej
aloud-faster = Szybciej
aloud-choice = Odpowiedź { $number } z { $count }: { $text }
aloud-field = Wpisz odpowiedź. Potem naciśnij „Czytaj dalej”.
aloud-choose = Wybierz jedną odpowiedź. Potem naciśnij „Czytaj dalej”.
aloud-tick = Zaznacz wszystko, co pasuje. Potem naciśnij „Czytaj dalej”.
aloud-button = Przycisk: { $text }
aloud-end = To koniec strony.
aloud-none = To urządzenie nie ma głosu dla tego języka: { $language }. Może da się go dodać w ustawieniach urządzenia.
aloud-missing = Niektóre słowa na tej stronie są w języku, dla którego to urządzenie nie ma głosu. Nie są czytane.
aloud-stopped = To urządzenie nie mogło przeczytać strony na głos. Spróbuj jeszcze raz.

## Pages that are left at once

leave-this-page = Opuść tę stronę
leave-quickly = Opuść tę stronę natychmiast
leave-more = Żeby opuścić tę stronę, naciśnij jeszcze { $times ->
    [1] raz
   *[other] { $times } razy
}.
leave-title = Usługi urzędu
leave-heading = Jeśli ktoś może zobaczyć tę stronę
leave-text = Przycisk „Opuść tę stronę” od razu zamyka tę stronę i pokazuje pogodę. Wylogowuje Cię. Usuwa to, co jest tu wpisane, ale niewysłane.
leave-keys = Możesz też nacisnąć trzy razy Shift albo Esc.
leave-history = Przycisk nie może wyczyścić historii przeglądarki, czyli listy oglądanych stron. Usuń z niej tę stronę albo używaj okna prywatnego.
## A poor signal, and none
signal-going = Jeszcze się ładuje…
signal-kept-today = Widzisz stronę z godziny { $time }.
signal-kept-day = Widzisz stronę zapisaną wcześniej: { $time }.
signal-none = Nie ma zasięgu.
signal-slow = Połączenie jest wolne.
signal-fresh = Pokaż, jak jest teraz
signal-newer = Jest nowsza wersja strony.
signal-use = Pokaż ją
signal-unsent = Nie ma zasięgu, więc tego nie wysłano. Twój tekst nadal tu jest. Wyślij jeszcze raz, gdy będzie zasięg.
no-signal-heading = Nie ma zasięgu
no-signal-text = Ta strona potrzebuje zasięgu. Spróbuj jeszcze raz, gdy będzie.
no-signal-again = Spróbuj jeszcze raz
no-signal-waits = Zobacz, co czeka na tym urządzeniu
no-signal-forms = Formularze, które możesz teraz wypełnić
no-signal-can = Strony, które możesz teraz obejrzeć
cookies-device-pages = Jeśli powiesz, że urządzenie jest Twoje, zachowamy na nim niektóre strony i otwarte formularze. Możesz z nich korzystać bez zasięgu. Nie ma w nich nic z tego, co wpisujesz.
# Demonstrations and practice
cookies-demonstration = Żeby wiedzieć, w której wersji pokazowej jesteś. Dostajesz go, jeśli ją zaczniesz, a w niej także inne, których nazwy tak samo się zaczynają
cookies-demonstration-kept = Do wyjścia z wersji pokazowej lub zamknięcia przeglądarki. Wersja pokazowa kończy się po dwóch godzinach
demonstration-link = Pokaż, jak to działa
demonstration-heading = Pokaż, jak to działa
demonstration-text-1 = W wersji pokazowej możesz wszystko wypróbować. Wygląda tak samo, ale nic w niej nie jest prawdziwe.
demonstration-text-2 = Nic, co wyślesz, nie trafi do urzędu. Nic, co zrobisz, nie zmieni tego, co prawdziwe.
demonstration-text-3 = Kończy się po dwóch godzinach albo gdy z niej wyjdziesz.
demonstration-start = Zacznij wersję pokazową
demonstration-leave = Wyjdź z wersji pokazowej
demonstration-ended-heading = Ta wersja pokazowa się skończyła
demonstration-ended-text = Nic z niej nie zostało zapisane ani wysłane. Od teraz wszystko jest znów prawdziwe.
demonstration-to-start = Przejdź do strony głównej
demonstration-again = Zacznij nową wersję pokazową
practice-start = Najpierw wypróbuj: nic nie zostanie wysłane
practice-ribbon = Ćwiczenie. Nic nie jest do nikogo wysyłane.
practice-end = Zakończ ćwiczenie
demo-watermark = Wersja pokazowa
demo-watermark-practice = Ćwiczenie
demo-ribbon-link = Prowadź pokaz
demo-ribbon-time = Czas
demo-ribbon-fault = Napraw: { $fault }
demo-heading = Prowadź pokaz
demo-people = Kim dziś jesteś?
demo-you-are = Zalogowano jako { $email }.
demo-you-are-nobody = Nie zalogowano.
demo-as-new = Ktoś nowy
demo-as-new-text = Jest tu pierwszy raz. Nic jeszcze nie ma wysłanego.
demo-as-tenant = Ktoś, kto wynajmuje mieszkanie od urzędu
demo-as-tenant-text = Ma trzy otwarte zgłoszenia. Jedno jest spóźnione, a jedno czeka na odpowiedź.
demo-as-complainant = Ktoś ze skargą
demo-as-complainant-text = Chce ponownego rozpatrzenia skargi. Skarga jest na etapie 2.
demo-contact-name = Osoba mieszkająca w okolicy
demo-staff = Albo praca w urzędzie
demo-staff-text = Zobacz stanowisko pracy jako jedna z tych osób.
demo-time = Która jest godzina?
demo-time-text = Tutaj jest: { $now }. Do tego czasu dopasują się daty, przypomnienia i spóźnione obietnice.
demo-later-hour = 1 godzinę później
demo-later-day = 1 dzień później
demo-later-days = 5 dni później
demo-team = Po stronie urzędu
demo-team-text = Zrób to, co zrobiłby zespół. Potem zajrzyj do zgłoszenia i zobacz, co dowiaduje się osoba, która je wysłała.
demo-team-none = Nie ma tu otwartych zgłoszeń. Wyślij jakieś albo wybierz osobę, która wynajmuje mieszkanie.
demo-tap-acknowledge = Powiedz, kto to bada
demo-tap-working = Zacznij nad tym pracę
demo-tap-message = Wyślij wiadomość
demo-tap-ask = Zadaj pytanie
demo-tap-plan = Wyznacz dzień
demo-tap-delay = Powiedz, że to potrwa dłużej
demo-tap-pass = Przekaż podziękowania
demo-tap-fixed = Powiedz, że to załatwione
demo-tap-refuse = Odmów
demo-tap-upheld = Odpowiedz: skarga jest słuszna
demo-tap-not-upheld = Odpowiedz: nie było błędu
demo-tap-send-up = Skieruj na ostatni etap
demo-said-acknowledge = Wiemy od Ciebie, co poszło źle i co mamy zrobić.
demo-said-message = Dziękujemy za wiadomość. Sprawdzimy to w tym tygodniu.
demo-said-ask = Czy możesz napisać coś więcej? Pomoże też zdjęcie.
demo-said-delay = Czekamy na część. Przepraszamy, że to trwa dłużej.
demo-said-pass = Przekazaliśmy to osobom, które Ci pomogły. Dziękujemy.
demo-said-fixed = To już załatwione. Dziękujemy za zgłoszenie.
demo-said-refuse = Sprawdziliśmy to. Nie zajmujemy się tym, więc zamykamy tu sprawę.
demo-said-upheld = Skarga jest słuszna. Przepraszamy. Już to naprawiliśmy.
demo-said-not-upheld = Sprawdziliśmy, co się stało. Zrobiliśmy to, co obiecaliśmy.
demo-said-send-up = To poważna sprawa. Trafia teraz na ostatni etap.
demo-said-escalate = Nie zgadzam się. Proszę sprawdzić to jeszcze raz.
demo-faults = Co ma się zepsuć?
demo-fault-none = Wszystko działa.
demo-fault-now = Włączono: { $fault }. Ta strona nadal działa.
demo-fault-end = Niech znów wszystko działa
demo-fault-no-signal = Brak zasięgu
demo-fault-slow = Wolne połączenie
demo-fault-down = Serwer nie działa
demo-fault-lost-answers = Odpowiedzi giną
demo-fault-uploads = Plików nie da się dodać
demo-fault-session = Wyloguj mnie
demo-fault-made = To jest usterka włączona na potrzeby pokazu: { $fault }.
demo-no-signal-heading = Nie ma zasięgu
demo-no-signal-text = Przeglądarka pokazałaby tu własną stronę.
demo-sent = Co zostało wysłane
demo-sent-text = Te wiadomości do nikogo nie trafiły. Kody z nich działają tutaj.
demo-sent-none = Nic jeszcze nie wysłano.
demo-sent-to = Do: { $to }, { $when }
demo-anew = Zacznij od nowa
demo-anew-text = Wszystko, co się tu stało, zostanie usunięte.
demo-anew-button = Zacznij od nowa
## Taking it to another device
keep-phone-heading = Teraz na telefonie
keep-phone-text = Pokażemy kwadratowy kod. Skieruj na niego aparat telefonu i idź dalej na telefonie. Nie potrzebujesz e-maila.
keep-phone-button = Pokaż kod
keep-mail-heading = Później, przez e-mail
resume-screen-heading = Mam kod z innego ekranu
resume-screen-code = Kod z ekranu
resume-screen-go = Użyj kodu z ekranu
resume-screen-hint = Sześć liter i cyfr, na przykład 7K3 F9Q
resume-screen-missing = Wpisz kod z drugiego ekranu
resume-screen-wrong = Sprawdź kod. Działa raz i tylko przez { $minutes } min. Na drugim ekranie możesz poprosić o nowy
resume-mail-heading = Mam kod z e-maila
resume-mail-go = Użyj kodu z e-maila
take-form-heading = Idź dalej na telefonie
take-form-text = Twoje odpowiedzi i pliki przejdą na Twój telefon. Tutaj już ich nie będzie.
take-form-qr = Kod QR. Otwiera Twój formularz na telefonie.
take-form-back = Wstecz
take-case-heading = Zobacz to na telefonie
take-case-text = Możesz zobaczyć swoje zgłoszenie na telefonie. Tutaj już go wtedy nie będzie widać.
take-case-qr = Kod QR. Otwiera Twoje zgłoszenie na telefonie.
take-case-back = Wróć do zgłoszenia
take-show = Pokaż kod
take-taken = Jest już na Twoim telefonie
take-step-scan = Otwórz w telefonie aparat i skieruj go na kwadrat.
take-step-open = Dotknij linku, który pokaże telefon.
take-step-press = Naciśnij na telefonie „Idź dalej tutaj”.
take-until = Działa raz, do godziny { $time }.
take-type-heading = Nie masz aparatu?
take-type = Otwórz na telefonie { $address } i wpisz ten kod:
take-again = Utwórz nowy kod
take-look = Czy jest już na telefonie? Sprawdź jeszcze raz
take-gone = Idź dalej na telefonie. Tutaj już tego nie ma.
take-clears = Teraz czyścimy ten komputer.
take-see-heading = Zobacz swoje zgłoszenie
take-see-text = Tu zobaczysz, jaka jest treść zgłoszenia i co się z nim dzieje.
take-moves = Przejdzie na to urządzenie i zniknie z tamtego.
take-here = Idź dalej tutaj
take-over = Ten kod już nie działa. Działa raz i tylko przez { $minutes } min. Poproś o nowy na drugim ekranie
receipt-heading = Twoje potwierdzenie
receipt-take-heading = Weź tę kartkę ze sobą
receipt-take-text = Na tym komputerze nic Twojego nie zostanie. Wydrukuj tę stronę i weź ją z drukarki: jest na niej Twój numer zgłoszenia.
receipt-what = Treść zgłoszenia
receipt-when = Wysłano
receipt-team = Kto się tym zajmuje
receipt-promised = Dostaniesz odpowiedź do
receipt-usual = Na większość takich spraw odpowiadamy do
receipt-phone = Telefon
receipt-where = Zobacz, gdzie jest zgłoszenie
receipt-scan = Skieruj aparat telefonu na kwadrat. Wyślemy wtedy kod na adres e-mail podany w zgłoszeniu. Nie ma w nim adresu? Zadzwoń do nas i podaj numer zgłoszenia.
receipt-qr = Kod QR. Otwiera stronę Twojego zgłoszenia.
bring-link = Wydrukuj listę, co będzie potrzebne
bring-title = Co będzie potrzebne: { $service }
bring-heading = Co będzie potrzebne
bring-nothing = Do tego formularza nie potrzebujesz nic więcej.
bring-start = Zacznij formularz
bring-scan = Skieruj aparat telefonu na kwadrat.
bring-type = Albo wpisz ten adres: { $address }
bring-qr = Kod QR. Otwiera stronę, na której zaczyna się formularz.
bring-where = Gdzie ktoś może Ci pomóc
keep-help-heading = Razem z kimś, w bibliotece
keep-help-text = Umów wizytę. Ktoś dokończy z Tobą formularz i zobaczy tylko ten formularz.
keep-help-link = Zobacz wolne terminy
form-help-heading = Formularz, który dokończycie razem
form-help-choose = Który formularz weźmiesz? Osoba, która Ci pomoże, zobaczy tylko ten formularz i nic więcej z Twojego konta.
form-help-none = Najpierw zacznij formularz. Potem wybierz go tutaj.
form-help-bring = Weź: { $service }
form-help-brought = Twój wybrany formularz: { $service }.
form-help-code = Podaj ten kod osobie, która Ci pomaga. Kod działa najpóźniej do dnia wizyty włącznie.
## With a helper
helping-label = Pomoc przy tym ekranie
helping-who = Pomaga: { $name }. Pomoc dla: { $person }
helping-nobody = { $name } pomaga przy tym ekranie
helping-finish = Zakończ obsługę tej osoby
helping-typist = Kto teraz pisze?
helping-typist-person = Osoba, której pomagamy
helping-typist-helper = Osoba, która pomaga
helping-updates = Nowe informacje wysyłamy na: { $contact }
helping-updates-nowhere = Nikt jeszcze nie dostaje nowych informacji. Podaj adres e-mail lub numer telefonu osoby, której pomagasz.
helping-own-address = To adres e-mail osoby, która pomaga: { $name }. Podaj adres osoby, której pomagasz, albo zostaw puste pole.
helping-read-back = Przeczytaj to na głos
helping-no-account = Tutaj nie możesz się zalogować
helping-no-account-text = { $name } pomaga przy tym ekranie, więc zobaczyłoby się tu Twoje konto.
helping-no-account-then = Zaloguj się na własnym urządzeniu. Wszystkie formularze możesz wypełnić tutaj bez konta.
helping-no-account-go-on = Zobacz, co możemy dla Ciebie zrobić
read-back-heading = Czy wszystko się zgadza?
read-back-text = Przeczytaj to powoli albo poproś, żeby ktoś Ci to przeczytał. Nic jeszcze nie wysłano.
read-back-typed-person = Wpisane przez Ciebie
read-back-typed-helper = Wpisuje: { $name }
read-back-updates = Kto dostaje nowe informacje
read-back-helper-nothing = { $name } nic nie dostaje.
read-back-question = Czy możemy to wysłać?
read-back-who-presses = To Ty naciskasz, a nie osoba, która Ci pomaga.
read-back-yes = Tak, wszystko się zgadza
read-back-change = Zmień coś
read-back-changed = Odpowiedzi się zmieniły. Przeczytaj je jeszcze raz.
helping-line-by = Wysłano z pomocą
helping-line-for = { $name }, dla: { $person }
helping-line-consent = Jak wyrażono zgodę na pomoc
helping-line-typed = Wpisane przez osobę, która pomaga
helping-consent-spoken = Ustnie, osobie, która pomaga
helping-consent-written = Na piśmie
helping-consent-by-decider = Zgodził się ktoś, kto może decydować za tę osobę
privacy-helpings = Pomoc przy ekranie: kto pomagał, jak się do Ciebie zwracać i jak wyrażono zgodę
privacy-helpings-why = Żeby móc powiedzieć, kto w czym pomagał
