# The mails: what a team and a resident are sent. Only the server says these.

mail-none = Nie podano

## To the resident

mail-draft-subject = Dokończ: { $service }: { $council }
mail-draft-intro = Masz zaczęte zgłoszenie. { $council }: { $service }. Otwórz tę stronę, żeby dokończyć. Samo nic się nie otworzy.
mail-draft-code = Albo wpisz tutaj ten adres e-mail i kod { $code }:
mail-draft-days = { $days ->
    [one] Przechowamy Twoje odpowiedzi przez 1 dzień od ostatniej zmiany.
    [few] Przechowamy Twoje odpowiedzi przez { $days } dni od ostatniej zmiany.
   *[many] Przechowamy Twoje odpowiedzi przez { $days } dni od ostatniej zmiany.
}
mail-draft-delete = Możesz je usunąć na tej samej stronie. Jeśli to nie Ty prosisz o ten e-mail, nie musisz nic robić.

mail-reminder-subject = Jeszcze nie wysłano: { $service }: { $council }
mail-reminder-intro = Masz zaczęte zgłoszenie, które nie jest jeszcze wysłane. { $council }: { $service }. Otwórz tę stronę, żeby dokończyć. Samo nic się nie otworzy.
mail-reminder-ends = Usuniemy Twoje odpowiedzi { $date }, chyba że wcześniej dokończysz zgłoszenie.
mail-reminder-only = Możesz też samodzielnie je usunąć na tej samej stronie. Nie będziemy więcej przypominać.

mail-receipt-subject = Mamy Twoje zgłoszenie { $reference }: { $council }
mail-receipt-intro = { $council } ma Twoje zgłoszenie: { $service }
mail-receipt-reference = Twój numer zgłoszenia to { $reference }. Zachowaj go.
mail-receipt-team = Zgłoszenie trafia do zespołu { $team }. Powód: { $reason }.
mail-receipt-part = { $part }: to trafia do zespołu { $team }.
mail-receipt-due-promised = Odpowiemy do { $date }. To { $days ->
    [one] 1 dzień roboczy
    [few] { $days } dni robocze
   *[many] { $days } dni roboczych
} od wysłania zgłoszenia.
mail-receipt-due-usual = Zwykle odpowiadamy do { $date }. To { $days ->
    [one] 1 dzień roboczy
    [few] { $days } dni robocze
   *[many] { $days } dni roboczych
} od wysłania zgłoszenia. To nie jest obietnica.
mail-receipt-no-date = Nie wiemy jeszcze, kiedy odpowiemy.
mail-receipt-next = Co będzie dalej:
mail-receipt-track = Żeby zobaczyć, co dzieje się ze zgłoszeniem, otwórz tę stronę. Potrzebny będzie numer zgłoszenia.
mail-receipt-no-reply = Nie odpowiadaj na ten e-mail. Nikt nie czyta odpowiedzi.

## To whoever follows a report that somebody else made

mail-follow-subject = Obserwujesz zgłoszenie: { $service }: { $council }
mail-follow-intro = { $council } będzie Cię informować o zgłoszeniu innej osoby: { $service }
mail-follow-received = Zgłoszono to { $date }. Zgłoszenie trafiło do zespołu { $team }.
mail-follow-news = Wszystko, co urząd o nim napisze, dostaniesz także Ty. Nie musisz nic wysyłać.
mail-follow-stop = Nie chcesz tych e-maili albo to nie Ty o nie prosisz? Otwórz tę stronę. Samo nic się nie wyłączy.

## To whoever signs in

mail-sign-in-subject = { $code } to Twój kod do logowania: { $council }
mail-sign-in-link = Wpisz go w przeglądarce, w której się logujesz. Albo otwórz tam ten link. Sam link nikogo nie zaloguje.
mail-sign-in-not-you = Jeśli to nie Ty się logujesz, nie rób nic. Nikt nie zaloguje się bez tego e-maila. Nigdy nikomu nie podawaj kodu ani linku.

## An account's new address, and what was changed about it
mail-new-address-subject = { $code } to kod dla Twojego nowego adresu e-mail: { $council }
mail-new-address-text = Wpisz go w przeglądarce, w której zmieniasz adres. Od tej chwili będziesz logować się tym adresem.
mail-new-address-not-you = Jeśli to nie Ty zmieniasz adres, nie rób nic.
mail-security-subject = Zmieniono sposób logowania: { $council }
mail-security-password = Hasło do Twojego konta zostało zmienione. Wylogowaliśmy Cię wszędzie indziej.
mail-security-no-password = Hasło do Twojego konta zostało usunięte. Logujesz się kodem, który wyślemy e-mailem.
mail-security-address = Twoje konto ma nowy adres e-mail. Od teraz logujesz się nowym adresem.
mail-security-passkey = Do Twojego konta dodano klucz dostępu. Zalogujesz się nim bez kodu. Wylogowaliśmy Cię wszędzie indziej.
mail-security-no-passkey = Z Twojego konta usunięto klucz dostępu. Nikt już się nim nie zaloguje. Wylogowaliśmy Cię wszędzie indziej.
mail-security-not-you = Czy to Twoja zmiana? Jeśli tak, nie musisz nic robić. Jeśli nie, od razu do nas zadzwoń.

## The code

mail-code-subject = { $code } to Twój kod: { $council }
mail-code-intro = Twój kod to { $code }
mail-code-minutes = Działa raz. Jest ważny { $minutes ->
    [one] 1 minutę
    [few] { $minutes } minuty
   *[many] { $minutes } minut
}.
mail-code-reference = Wpisz go na stronie, na której chcesz zobaczyć zgłoszenie { $reference }:
mail-code-not-you = Jeśli to nie Ty prosisz o ten kod, nie rób nic. Bez niego nikt nie zobaczy Twojego zgłoszenia. Nigdy nikomu go nie podawaj.

## To whoever has something that ends soon

mail-holding-subject = { $kind } kończy się { $date }: { $council }
mail-holding-intro = To, co masz od nas ({ $council }), kończy się { $date }: { $kind }
mail-holding-page = Żeby to zobaczyć i przedłużyć, jeśli można, otwórz tę stronę i zaloguj się tym adresem e-mail.
mail-holding-why = Piszemy, bo masz u nas konto ({ $council }). Przypominamy 4 tygodnie i 1 tydzień przed końcem.

## About an appointment

mail-appointment-booked = Twoja wizyta: { $when }: { $council }
mail-appointment-booked-text = Masz umówioną wizytę. { $council }: { $name }. Termin: { $when }.
mail-appointment-moved = Nowy termin wizyty: { $when }: { $council }
mail-appointment-moved-text = Twoja wizyta ma nowy termin. { $council }: { $name }. Nowy termin: { $when }.
mail-appointment-cancelled = Twoja wizyta jest odwołana: { $council }
mail-appointment-cancelled-text = Twoja wizyta jest odwołana. { $council }: { $name }, { $when }.
mail-appointment-page = Żeby ją zobaczyć, zmienić termin lub odwołać, otwórz tę stronę i zaloguj się tym adresem e-mail.
mail-appointment-again = Żeby umówić nową wizytę, otwórz tę stronę.
mail-appointment-reminder = Nie zapomnij: { $when }: { $council }
mail-appointment-reminder-text = Masz umówioną wizytę. { $council }: { $name }. Termin: { $when }.
mail-appointment-offer = Jest wolny termin: { $name }: { $council }
mail-appointment-offer-text = Piszemy, bo czekasz na wolny termin. { $council }: { $name }. Trzymamy dla Ciebie termin do { $until }. Potem dostanie go ktoś inny.
mail-appointment-offer-page = Żeby go wziąć, otwórz tę stronę i zaloguj się tym adresem e-mail.
mail-appointment-team-booked = Umówiono wizytę: { $name }, { $when }
mail-appointment-team-moved = Zmieniono termin wizyty: { $name }, teraz { $when }
mail-appointment-team-cancelled = Odwołano wizytę: { $name }, { $when }
mail-appointment-team-id = Numer wizyty: { $id }
mail-appointment-team-old = Poprzedni termin: { $when }
mail-appointment-team-email = Adres e-mail osoby, która umówiła wizytę: { $email }

## An authenticator app
mail-security-authenticator = Do Twojego konta dodano aplikację uwierzytelniającą. Od teraz logujesz się także kodem z tej aplikacji. Wylogowaliśmy Cię wszędzie indziej.
mail-security-no-authenticator = Twoje konto nie pyta już o kod z aplikacji uwierzytelniającej. Wylogowaliśmy Cię wszędzie indziej.
mail-security-recovery-codes = Masz nowe kody zapasowe. Stare już nie działają. Wylogowaliśmy Cię wszędzie indziej.
mail-security-recovery-code-used = Ktoś zalogował się na Twoje konto jednym z Twoich kodów zapasowych. Ten kod już nie działa.

## About who acts for whom

mail-invitation-subject = { $resident } prosi o działanie w swoim imieniu: { $council }
mail-invitation-intro = { $resident } prosi Cię o działanie w swoim imieniu. Urząd: { $council }. Ostatni dzień: { $date }.
mail-invitation-page = Żeby przeczytać tę prośbę, otwórz tę stronę i zaloguj się tym adresem e-mail. Tam odpowiesz „tak” lub „nie”. Nic nie zacznie się samo.
mail-invitation-days = Możesz odpowiedzieć do { $date }.
mail-invitation-not-you = Jeśli nie znasz tej osoby ({ $resident }), nie rób nic.
mail-people-subject = Działanie w czyimś imieniu: { $council }
mail-people-accepted = Odpowiedź to „tak”. { $name } działa w Twoim imieniu do { $date }. Możesz to zakończyć w każdej chwili.
mail-people-declined = Odpowiedź to „nie”. { $name } nie działa w Twoim imieniu.
mail-people-ended-by-delegate = { $name } już nie działa w Twoim imieniu. To decyzja tej osoby.
mail-people-ended-by-resident = Już nie działasz w imieniu: { $resident }. To decyzja tej osoby.
mail-people-taken-back = { $resident } już nie prosi Cię o działanie w swoim imieniu. Nie musisz nic robić.
mail-people-page = Żeby zobaczyć, kto działa w Twoim imieniu i w czyim imieniu działasz Ty, otwórz tę stronę i zaloguj się.
mail-acted-team = Wysłane przez: { $name }. W imieniu: { $resident }.
mail-acted-receipt = Wysłane za Ciebie przez: { $name }.

## News of a request

## What another system sends
case-by-system = Inne informacje z systemu { $system }
## What councillors send for residents
mail-member-enquiry-subject = Od radnego lub radnej: { $service }: { $reference }
mail-member-enquiry-text = Radny lub radna wysyła w imieniu mieszkańca zgłoszenie { $reference }, { $service }. Jest w zespole { $team }. Dopilnuj, żeby była odpowiedź.
mail-member-enquiry-due = Termin: { $date }.
mail-member-enquiry-no-due = Nie obiecano terminu.
## News of a case. What a team or a resident wrote does not stand here

news-asked = Mamy do Ciebie pytanie.
news-asked-by = Mamy do Ciebie pytanie. Odpowiedz do { $date }.
news-planned = Jest już termin: { $date }.
news-delayed = To potrwa dłużej, niż planowaliśmy. Nowy termin: { $date }. Przepraszamy.
news-missed = Spóźniamy się: nie zdążyliśmy w podanym terminie. Przepraszamy. Na stronie jest informacja, co dalej.
news-message = Jest wiadomość dla Ciebie.
news-moved = Teraz zajmuje się tym inny zespół: { $team }. Termin się nie zmienia.
news-resolved = Sprawa jest załatwiona. Jeśli nie, napisz to na jej stronie.
news-closed = Sprawa jest zamknięta. Na stronie jest powód.
news-joined = Ktoś zgłosił to wcześniej. Zajmujemy się obydwoma zgłoszeniami razem.
news-reopened = Sprawa jest znowu otwarta.
news-contact-changed = Informacje o tej sprawie wysyłamy teraz gdzie indziej. To nie Twoja zmiana? Skontaktuj się z nami.
news-acknowledged = Ktoś bada Twoją skargę. Na stronie jest napisane, kto i do kiedy odpowie.
news-sent-up = Twoja skarga trafiła od razu na ostatni etap. Na stronie jest powód.
news-passed-on = Przekazaliśmy Twoje podziękowania.
news-other = Coś się zmieniło.
news-followed-resolved = Sprawa jest załatwiona.
news-followed-closed = Sprawa jest zamknięta.
news-subject = Nowe informacje: { $service }: { $reference }
news-subject-asked = Mamy pytanie: { $service }: { $reference }
news-subject-late = Potrzebujemy więcej czasu: { $service }: { $reference }
news-subject-resolved = Załatwione: { $service }: { $reference }
news-subject-followed = Nowe informacje o obserwowanym zgłoszeniu: { $service }
news-subject-many = Nowe informacje o Twoich zgłoszeniach: { $council }
news-case = { $service }, numer zgłoszenia: { $reference }
news-followed = { $service }, zgłoszono { $date }. Obserwujesz to zgłoszenie.
news-page = Żeby przeczytać więcej, otwórz tę stronę. Może być potrzebny kod.
news-letter-page = Żeby przeczytać więcej, wejdź na { $link } i podaj numer zgłoszenia. Możesz też skontaktować się z nami w inny sposób.
news-choose = Na swoim koncie wybierasz, jak Cię informujemy.
news-text = { $council }, { $reference }: { $line } { $link }
news-text-case = { $council }: są nowe informacje o zgłoszeniu { $reference }. { $link }
news-text-many = { $council }: są nowe informacje o Twoich zgłoszeniach (liczba: { $count }). { $link }

## Codes by text
text-code = { $code } to Twój kod dla { $reference }, { $council }. { $minutes ->
    [one] Ważny 1 minutę.
    [few] Ważny { $minutes } minuty.
   *[many] Ważny { $minutes } minut.
} Nikomu go nie podawaj.
text-phone-code = { $code } to Twój kod, { $council }. { $minutes ->
    [one] Ważny 1 minutę.
    [few] Ważny { $minutes } minuty.
   *[many] Ważny { $minutes } minut.
} Nikomu go nie podawaj.

## Surveys: how it went
mail-survey-subject = Jak poszło? { $service }
mail-survey-intro = { $council } informuje: sprawa wysłana w ciągu { $month } jest zakończona: { $service }.
mail-survey-ask = Czy wszystko jest załatwione? Są 3 krótkie strony. Pierwsza wystarczy. Otwórz tę stronę, żeby odpowiedzieć. Samo nic się nie otworzy.
mail-survey-days = { $days ->
    [one] Link działa przez 1 dzień. Odpowiedzieć można raz.
    [few] Link działa przez { $days } dni. Odpowiedzieć można raz.
   *[many] Link działa przez { $days } dni. Odpowiedzieć można raz.
}
text-survey = { $council }: Twoja sprawa jest zakończona. Czy wszystko załatwione? { $days ->
    [one] Odpowiedz w ciągu 1 dnia: { $link }
    [few] Odpowiedz w ciągu { $days } dni: { $link }
   *[many] Odpowiedz w ciągu { $days } dni: { $link }
}
