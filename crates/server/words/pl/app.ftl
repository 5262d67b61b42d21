# Polish: the words that the app says, and the plain pages too. English is the source.
# What only the server says stands in pages.ftl, mail.ftl and staff.ftl, which do not travel to the app.
# Plain words, short sentences, reading age 9.

## Every page
back = Wstecz
continue = Dalej
error-prefix = Błąd:
page-title = { $page } – { $council }
page-title-error = Błąd: { $page } – { $council }
loading = Ładowanie

## Start page
start-reach = Inne sposoby kontaktu
all-services = Wszystkie usługi od A do Z

## Ways to reach the council
day-monday = poniedziałek
day-tuesday = wtorek
day-wednesday = środa
day-thursday = czwartek
day-friday = piątek
day-saturday = sobota
day-sunday = niedziela
month-1 = stycznia
month-2 = lutego
month-3 = marca
month-4 = kwietnia
month-5 = maja
month-6 = czerwca
month-7 = lipca
month-8 = sierpnia
month-9 = września
month-10 = października
month-11 = listopada
month-12 = grudnia
date-long = { $day } { $month } ({ $weekday })
date-with-year = { $day } { $month } { $year }
date-at-time = { $date }, godz. { $time }
time-am = { $clock }
time-pm = { $clock }
time-midday = 12:00

## Lengths of time
time-working-days = { $count ->
    [one] 1 dnia roboczego
    [few] { $count } dni roboczych
   *[many] { $count } dni roboczych
}
time-working-hours = { $count ->
    [one] 1 godziny pracy
    [few] { $count } godzin pracy
   *[many] { $count } godzin pracy
}
time-minutes = { $count ->
    [one] 1 minuty
    [few] { $count } minut
   *[many] { $count } minut
}
time-seconds = { $count ->
    [one] 1 sekundy
    [few] { $count } sekund
   *[many] { $count } sekund
}

## Finding a service
done-by = Trafia do zespołu { $team }
done-by-agency = Zajmuje się tym: { $agency }
emergency-line = Zadzwoń teraz
suggestions-count = { $count ->
    [0] Jeszcze nie znaleziono usługi
    [one] Znaleziono 1 usługę
    [few] Znaleziono { $count } usługi
   *[many] Znaleziono { $count } usług
}
suggestions-none = Nic nie pasuje? Napisz, czego potrzebujesz

## A form
error-summary = Coś trzeba poprawić
optional-name = { $name } (nieobowiązkowe)
yes = Tak
no = Nie
date-day = Dzień
date-month = Miesiąc
date-year = Rok
address-line-1 = Adres, wiersz 1
address-line-2 = Adres, wiersz 2 (nieobowiązkowe)
address-town = Miejscowość
address-postcode = Kod pocztowy
characters-left = { $count ->
    [one] Możesz wpisać jeszcze 1 znak
    [few] Możesz wpisać jeszcze { $count } znaki
   *[many] Możesz wpisać jeszcze { $count } znaków
}
characters-over = { $count ->
    [one] O 1 znak za dużo
    [few] O { $count } znaki za dużo
   *[many] O { $count } znaków za dużo
}
characters-most = Limit znaków: { $count }
error-choose = Wybierz odpowiedź: { $name }
error-choose-some = Wybierz co najmniej jedną odpowiedź: { $name }
error-enter = Wpisz odpowiedź: { $name }
error-one-answer = Odpowiedz tylko raz: { $name }
error-number = Wpisz liczbę całkowitą, na przykład 3: { $name }
error-email = Wpisz adres e-mail, na przykład name@example.org
error-money = Wpisz kwotę w funtach, na przykład 12.50: { $name }
error-phone = Wpisz numer telefonu, na przykład 01234 567890
error-too-long = Skróć odpowiedź (limit znaków: { $longest }): { $name }
error-date = Wpisz prawidłową datę: { $name }
error-date-future = To musi być dzisiejsza lub wcześniejsza data: { $name }
error-date-past = To musi być dzisiejsza lub późniejsza data: { $name }
error-place = Opisz miejsce słowami: { $name }
error-files-none = Dodaj zdjęcie lub plik: { $name }
error-files-many = Dodaj najwyżej 5 plików: { $name }
error-file-gone = Dodaj plik jeszcze raz: { $name }
error-files-unsent = Poczekaj, aż pliki się dodadzą. Jeśli któryś się nie doda, spróbuj jeszcze raz albo go usuń: { $name }
error-file-refused = Nie dodano pliku { $file }. { $why }
error-file-why = { $title }. { $detail }
error-declaration = Zaznacz pole, jeśli się zgadzasz
error-date-day = Wpisz dzień: { $name }
error-date-month = Wpisz miesiąc: { $name }
error-date-year = Wpisz rok: { $name }
error-address-line-1 = Wpisz numer domu i ulicę
error-address-town = Wpisz miejscowość
error-address-long = Wpisz najwyżej 200 znaków w każdym wierszu
error-postcode = Wpisz cały brytyjski kod pocztowy, na przykład AB1 2CD
error-form-stops = Ten formularz kończy się tutaj. Zobacz, co możesz zrobić zamiast tego.
error-no-team = Nie wiemy, do którego zespołu to wysłać. Napisz do nas przez „Zapytaj o coś innego”.

## Where it is
place-here = Użyj mojej lokalizacji
place-looking = Szukamy, gdzie jesteś
place-found = Dodamy Twoje położenie: { $latitude }, { $longitude }
place-within = Dokładność: około { $metres } m.
place-remove = Usuń
place-removed = Usunięto
place-denied = Przeglądarka nie podaje nam, gdzie jesteś. Wpisz to miejsce.
place-lost = Nie możemy ustalić, gdzie jesteś. Wpisz to miejsce.
address-find = Znajdź adres
address-choose = Wybierz swój adres
address-found = { $count ->
    [0] Nie znamy tam żadnego adresu. Wpisz go poniżej.
    [one] Znaleziono 1 adres
    [few] Znaleziono { $count } adresy
   *[many] Znaleziono { $count } adresów
}
address-lost = Teraz nie możemy wyszukać adresu. Wpisz go poniżej.

## Reported already
already-heading = Może ktoś już to zgłosił
already-text = Ktoś już zgłosił tu taką samą sprawę. Możesz obserwować jego zgłoszenie, a my wyślemy Ci e-maile w tej sprawie. Wtedy nie musisz wysyłać tego formularza.
already-choose = Wybierz, o które zgłoszenie chodzi
already-reported = Zgłoszono { $date }
already-metres = Odległość: około { $metres } m
already-same = Ten sam kod pocztowy lub ta sama ulica
already-email-hint = Będziemy tam pisać tylko o tym zgłoszeniu.
already-follow = Obserwuj to zgłoszenie
already-different = Moja sprawa jest inna, dalej
keep-email = Adres e-mail

choose-from-list = Wybierz z listy
task-count = Gotowe części: { $done } z { $all }.
task-completed = Gotowe
task-in-progress = W trakcie
task-not-started = Do zrobienia
task-cannot-start = Jeszcze nie można zacząć
files-hint = Zdjęcia, pliki PDF lub zwykłe pliki tekstowe, każdy do 12 MB. Limit plików: { $most }.
files-remove = Usuń
files-preparing = Przygotowujemy plik
files-sending = Wysyłanie: { $percent }%
files-scanning = Dodano. Sprawdzamy, czy nie ma wirusów.
files-again = Spróbuj jeszcze raz
files-too-large = Ten plik ma ponad 12 MB. Dodaj mniejszy.
files-added = Dodano plik { $file }. Liczba plików: { $count } z { $most }.
files-removed = Usunięto plik { $file }.
new-tab = { $file } (otwiera się w nowej karcie)
money = £{ $amount }
place-spot = Na mapie: { $latitude }, { $longitude }

## Check and send
check-heading = Sprawdź odpowiedzi
check-change = Zmień
check-not-given = Nie podano
check-route-heading = Dokąd to trafi
check-goes-to = Trafia do zespołu { $team }.
check-because = Powód: { $reason }.
check-answer-by = { $council } obiecuje odpowiedź do { $date }, czyli w ciągu { $time }.
check-answer-usual = { $council } nie podaje terminu dla takich spraw. Większość zgłoszeń dostaje odpowiedź do { $date }, czyli w ciągu { $time }.
check-not-right = To nie ten zespół
check-not-right-hint = I tak wyślij zgłoszenie. Napisz krótko, który zespół jest zły i dlaczego. Poprawi to obsługa klienta (Customer Services).
check-not-right-label = Dlaczego to nie ten zespół?
check-declaration = Wysyłając to, potwierdzasz, że według Twojej wiedzy to prawda.
check-send = Wyślij
check-sending = Wysyłanie

## Unfinished enquiries
saved-at = Zapisano: { $time }
saved-not-unreachable = Jeszcze nie zapisano: nie ma połączenia z urzędem. Twoje odpowiedzi są na tej stronie. Próbujemy dalej.
saved-not-fault = Jeszcze nie zapisano: mamy problem po naszej stronie. Twoje odpowiedzi są na tej stronie. Próbujemy dalej.
saved-not-other-tab = Nie zapisano: ten formularz został zmieniony w innej karcie. Wypełniaj go tam albo odśwież tę stronę.
saved-not-sent = Te odpowiedzi są już wysłane.
saved-not-changed = Nie zapisano: urząd zmienił ten formularz. Odśwież tę stronę, żeby iść dalej.
keep-link = Zapisz i wróć później
draft-again = Urząd zmienił ten formularz. Pytamy jeszcze raz: { $names }

## When sending fails
not-sent-heading = Jeszcze nie wysłano
not-sent-unreachable = Nie ma połączenia z urzędem. Może brakuje zasięgu. Twoje odpowiedzi nadal tu są. Próbujemy dalej.
not-sent-fault = Mamy problem po naszej stronie. Twoje odpowiedzi nadal tu są. Próbujemy dalej.
not-sent-try-now = Spróbuj teraz
not-sent-attempt = Następna próba za { $seconds ->
    [one] 1 sekundę
    [few] { $seconds } sekundy
   *[many] { $seconds } sekund
}
not-sent-form-changed = W międzyczasie urząd zmienił ten formularz. Sprawdź odpowiedzi i wyślij jeszcze raz.
not-sent-before = Mamy już odpowiedzi z tego formularza, z wersji sprzed Twoich zmian.
not-sent-before-see = Zobacz, co już mamy
not-sent-before-send = Wyślij też zmienione odpowiedzi
not-sent-refused = Nie możemy przyjąć tego w takiej postaci. Twoje odpowiedzi nadal tu są. Odśwież tę stronę albo zadzwoń do nas.
not-sent-too-many = Za dużo wiadomości w krótkim czasie. Poczekaj minutę i wyślij jeszcze raz.
not-sent-demonstration = W tej przeglądarce otwarta jest wersja pokazowa lub ćwiczenie. Zakończ je w jego karcie, a te odpowiedzi zostaną wysłane.

## What waits on a device
own-heading = Czy to Twój własny telefon lub komputer?
own-text = Jeśli tak, możemy zachować tu formularz i wysłać go, gdy będzie zasięg.
own-yes = Tak, zachowaj tutaj
own-no = Nie, używają go też inni
own-stay = Nie zamykaj tej strony. Próbujemy dalej.
own-failed = Ta przeglądarka nie może tego zachować. Nie zamykaj tej strony. Próbujemy dalej.
outbox-heading = Zachowane na tym urządzeniu
outbox-none = Na tym urządzeniu nic nie jest zachowane.
outbox-here = Jest na tym urządzeniu. Wyślemy to, gdy będzie zasięg i otwarta jedna z naszych stron.
outbox-sent = Wysłano. Urząd jeszcze nie potwierdził odbioru.
outbox-received = Urząd to dostał. Twój numer zgłoszenia: { $reference }
outbox-see = Zobacz, co zostało wysłane
outbox-send = Wyślij teraz
outbox-open = Otwórz formularz ponownie
outbox-delete = Usuń z tego urządzenia
outbox-waits = { $count ->
    [0] Urząd dostał wszystko, co było na tym urządzeniu
    [one] Na tym urządzeniu czeka 1 zgłoszenie
    [few] Na tym urządzeniu czekają { $count } zgłoszenia
   *[many] Na tym urządzeniu czeka { $count } zgłoszeń
}

## Sent
sent-heading = Zgłoszenie do nas dotarło
sent-reference = Twój numer zgłoszenia
sent-next = Co będzie dalej
sent-team-has-it = Zgłoszenie jest już w zespole { $team }.
sent-team-gets-it = Za kilka minut zgłoszenie trafi do zespołu { $team }.
sent-receipt = Wysłaliśmy potwierdzenie na adres { $address }.
sent-no-receipt = Nie mamy Twojego adresu e-mail, więc zachowaj ten numer.
sent-part = { $part }: to trafia też do zespołu { $team }.
sent-track = Zobacz, co się z tym dzieje
sent-answers = Treść zgłoszenia
save = Zapisz lub wydrukuj

## Tracking
track-heading = Śledź zgłoszenie
track-reference = Jaki jest numer zgłoszenia?
track-reference-hint = Dziesięć liter i cyfr, na przykład 7K3F9-2QDXM
track-reference-missing = Wpisz numer zgłoszenia
track-reference-wrong = Sprawdź numer zgłoszenia. Ma dziesięć liter i cyfr, na przykład 7K3F9-2QDXM
track-code-heading = Wpisz kod
track-code-text = Jeśli ten numer jest prawidłowy i w zgłoszeniu jest adres e-mail, wysłaliśmy na ten adres kod z sześciu cyfr. { $minutes ->
    [one] Kod działa przez 1 minutę.
    [few] Kod działa przez { $minutes } minuty.
   *[many] Kod działa przez { $minutes } minut.
}
track-code = Kod
track-code-hint = Sześć cyfr. Mogą być odstępy.
track-code-missing = Wpisz kod, który wysłaliśmy
track-code-again = Wyślij nowy kod
track-code-sent-again = Wysłaliśmy nowy kod. Użyj najnowszego.
track-no-email = W zgłoszeniu nie ma adresu e-mail? Zadzwoń do nas i podaj numer zgłoszenia.
track-show = Pokaż moje zgłoszenie
case-answer-by = { $council } obiecuje odpowiedź do
case-answer-usual = Większość takich zgłoszeń dostaje odpowiedź do

## Not found, and worse
not-found-heading = Nie znaleziono strony
not-found-text = Jeśli adres był wpisany ręcznie, sprawdź, czy jest dobry. Jeśli to link, może być stary.
not-found-start = Przejdź do strony głównej
not-found-case = Nie możesz zobaczyć tu tego zgłoszenia
not-found-case-text = Wpisz numer zgłoszenia. Wyślemy kod na adres e-mail podany w zgłoszeniu.
problem-heading = Przepraszamy, nie możemy teraz pokazać tej strony
problem-text = Mamy problem po naszej stronie. Spróbuj za kilka minut.
problem-unreachable = Nie ma połączenia z urzędem. Sprawdź swoje połączenie i spróbuj jeszcze raz.
problem-try-again = Spróbuj jeszcze raz

## The timeline, for those who hear it

## What is not translated
form-english-only = Ta strona jest tylko po angielsku. Jeśli potrzebujesz tłumacza, zadzwoń do nas.
## Taking it along
take-case-link = Zobacz to na swoim telefonie
receipt-link = Wydrukuj potwierdzenie dużymi literami
