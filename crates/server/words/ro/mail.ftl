# The mails: what a team and a resident are sent. Only the server says these.

mail-none = Necompletat

## To the resident

mail-draft-subject = Continuați: { $service }: { $council }
mail-draft-intro = Ați început o cerere la { $council }: { $service }. Deschideți această pagină ca să continuați. Linkul singur nu deschide nimic.
mail-draft-code = Sau scrieți această adresă de e-mail și codul { $code } aici:
mail-draft-days = { $days ->
    [one] Păstrăm răspunsurile 1 zi după ultima modificare.
    [few] Păstrăm răspunsurile { $days } zile după ultima modificare.
   *[other] Păstrăm răspunsurile { $days } de zile după ultima modificare.
}
mail-draft-delete = Le puteți șterge pe aceeași pagină. Dacă nu ați cerut acest e-mail, nu trebuie să faceți nimic.

mail-reminder-subject = Încă netrimisă: { $service }: { $council }
mail-reminder-intro = Ați început o cerere la { $council } și încă nu ați trimis-o: { $service }. Deschideți această pagină ca să continuați. Linkul singur nu deschide nimic.
mail-reminder-ends = Dacă nu continuați, ștergem răspunsurile { $date }.
mail-reminder-only = Le puteți șterge și dumneavoastră pe aceeași pagină. Nu vă mai amintim încă o dată.

mail-receipt-subject = Am primit cererea { $reference }: { $council }
mail-receipt-intro = { $council } a primit cererea dumneavoastră: { $service }
mail-receipt-reference = Numărul de referință este { $reference }. Păstrați-l bine.
mail-receipt-team = Ajunge la { $team }, pentru că { $reason }.
mail-receipt-part = { $part }: ajunge la { $team }.
mail-receipt-due-promised = Vă răspundem până { $date }. Asta înseamnă { $days ->
    [one] 1 zi lucrătoare
    [few] { $days } zile lucrătoare
   *[other] { $days } de zile lucrătoare
} după trimitere.
mail-receipt-due-usual = De obicei răspundem până { $date }. Asta înseamnă { $days ->
    [one] 1 zi lucrătoare
    [few] { $days } zile lucrătoare
   *[other] { $days } de zile lucrătoare
} după trimitere. Nu este o promisiune.
mail-receipt-no-date = Încă nu putem spune când răspundem.
mail-receipt-next = Ce urmează:
mail-receipt-track = Ca să vedeți unde a ajuns cererea, deschideți această pagină. Aveți nevoie de numărul de referință.
mail-receipt-no-reply = Nu răspundeți la acest e-mail. Nimeni nu citește răspunsurile.

## To whoever follows a report that somebody else made

mail-follow-subject = Urmăriți o sesizare: { $service }: { $council }
mail-follow-intro = Ați cerut să primiți vești de la { $council } despre o sesizare făcută de altcineva: { $service }
mail-follow-received = A fost făcută { $date } și a ajuns la { $team }.
mail-follow-news = Ce scrie consiliul despre sesizare vă scrie și dumneavoastră. Nu trebuie să trimiteți nimic.
mail-follow-stop = Dacă nu mai vreți aceste e-mailuri sau nu le-ați cerut, deschideți această pagină. Linkul singur nu oprește nimic.

## To whoever signs in

mail-sign-in-subject = { $code } este codul dumneavoastră de intrare în cont: { $council }
mail-sign-in-link = Scrieți codul în browserul în care l-ați cerut. Sau deschideți acolo acest link. Linkul singur nu deschide contul.
mail-sign-in-not-you = Dacă nu ați cerut acest cod, nu faceți nimic. Nimeni nu poate intra în cont fără acest e-mail. Nu dați nimănui codul sau linkul.

## An account's new address, and what was changed about it
mail-new-address-subject = { $code } este codul pentru noua dumneavoastră adresă de e-mail: { $council }
mail-new-address-text = Scrieți codul în browserul în care l-ați cerut. De atunci intrați în cont cu această adresă.
mail-new-address-not-you = Dacă nu ați cerut asta, nu faceți nimic.
mail-security-subject = S-a schimbat modul în care intrați în cont: { $council }
mail-security-password = Parola contului a fost schimbată. Ați ieșit din cont pe toate celelalte dispozitive.
mail-security-no-password = Parola contului a fost ștearsă. Intrați în cont cu un cod pe care vi-l trimitem prin e-mail.
mail-security-address = Contul are o adresă nouă de e-mail. De acum intrați în cont cu cea nouă.
mail-security-passkey = A fost adăugată o cheie de acces la cont. Cu ea intrați fără cod. Ați ieșit din cont pe toate celelalte dispozitive.
mail-security-no-passkey = O cheie de acces a fost ștearsă din cont. Nimeni nu mai poate intra cu ea. Ați ieșit din cont pe toate celelalte dispozitive.
mail-security-not-you = Ați făcut dumneavoastră asta? Atunci nu trebuie să faceți nimic. Dacă nu, sunați-ne imediat.

## The code

mail-code-subject = { $code } este codul dumneavoastră pentru { $council }
mail-code-intro = Codul dumneavoastră este { $code }
mail-code-minutes = Îl puteți folosi o singură dată, timp de { $minutes ->
    [one] 1 minut
    [few] { $minutes } minute
   *[other] { $minutes } de minute
}.
mail-code-reference = Scrieți codul pe pagina unde ați cerut să vedeți cererea { $reference }:
mail-code-not-you = Dacă nu ați cerut acest cod, nu faceți nimic. Nimeni nu poate vedea cererea fără el. Nu dați codul nimănui.

## To whoever has something that ends soon

mail-holding-subject = Expiră pe { $date }: { $kind }: { $council }
mail-holding-intro = Ce aveți de la { $council } expiră pe { $date }: { $kind }
mail-holding-page = Ca să vedeți detaliile și ca să cereți reînnoirea, acolo unde se poate, deschideți această pagină și intrați în cont cu această adresă de e-mail.
mail-holding-why = Primiți acest e-mail pentru că aveți un cont la { $council }. Vă amintim cu 4 săptămâni și cu 1 săptămână înainte să expire ceva.

## About an appointment

mail-appointment-booked = Programarea dumneavoastră, { $when }: { $council }
mail-appointment-booked-text = Aveți o programare la { $council }: { $name }. Data și ora: { $when }.
mail-appointment-moved = Programarea dumneavoastră este acum { $when }: { $council }
mail-appointment-moved-text = Programarea dumneavoastră la { $council } are altă oră: { $name }. Noua dată și oră: { $when }.
mail-appointment-cancelled = Programarea dumneavoastră este anulată: { $council }
mail-appointment-cancelled-text = Programarea dumneavoastră la { $council } este anulată: { $name }, { $when }.
mail-appointment-page = Ca să vedeți, să mutați sau să anulați programarea, deschideți această pagină și intrați în cont cu această adresă de e-mail.
mail-appointment-again = Ca să faceți altă programare, deschideți această pagină.
mail-appointment-reminder = Nu uitați: { $when }: { $council }
mail-appointment-reminder-text = Aveți o programare la { $council }: { $name }. Data și ora: { $when }.
mail-appointment-offer = S-a eliberat un loc: { $name }: { $council }
mail-appointment-offer-text = Ați cerut să primiți un mesaj de la { $council } când se eliberează un loc: { $name }. Vă păstrăm un loc până { $until }. După aceea îl primește altcineva.
mail-appointment-offer-page = Ca să luați locul, deschideți această pagină și intrați în cont cu această adresă de e-mail.
mail-appointment-team-booked = Programare făcută: { $name }, { $when }
mail-appointment-team-moved = Programare mutată: { $name }, acum { $when }
mail-appointment-team-cancelled = Programare anulată: { $name }, { $when }
mail-appointment-team-id = Numărul programării: { $id }
mail-appointment-team-old = Era: { $when }
mail-appointment-team-email = Adresa de e-mail a persoanei: { $email }

## An authenticator app
mail-security-authenticator = A fost configurată o aplicație de autentificare pentru cont. De acum intrați în cont cu codurile ei. Ați ieșit din cont pe toate celelalte dispozitive.
mail-security-no-authenticator = Contul nu mai cere un cod din aplicația de autentificare. Ați ieșit din cont pe toate celelalte dispozitive.
mail-security-recovery-codes = Aveți coduri de recuperare noi. Cele vechi nu mai merg. Ați ieșit din cont pe toate celelalte dispozitive.
mail-security-recovery-code-used = Cineva a intrat în contul dumneavoastră cu unul dintre codurile de recuperare. Acel cod nu mai merge.

## About who acts for whom

mail-invitation-subject = { $resident } vă cere să acționați în numele său: { $council }
mail-invitation-intro = { $resident } vă cere să acționați în numele său la { $council }, până la { $date }.
mail-invitation-page = Ca să citiți ce vi se cere, deschideți această pagină și intrați în cont cu această adresă de e-mail. Acolo spuneți da sau nu. Nimic nu începe fără răspunsul dumneavoastră.
mail-invitation-days = Puteți răspunde până la { $date }.
mail-invitation-not-you = Dacă numele { $resident } nu vă este cunoscut, nu faceți nimic.
mail-people-subject = Cine acționează pentru cine: { $council }
mail-people-accepted = { $name } a spus da și acționează pentru dumneavoastră până la { $date }. Puteți opri asta oricând.
mail-people-declined = { $name } a spus nu și nu acționează pentru dumneavoastră.
mail-people-ended-by-delegate = { $name } nu mai acționează pentru dumneavoastră. A hotărât să se oprească.
mail-people-ended-by-resident = Nu mai acționați pentru { $resident }. Persoana a oprit acest lucru.
mail-people-taken-back = { $resident } nu vă mai cere să acționați în numele său. Nu trebuie să faceți nimic.
mail-people-page = Ca să vedeți cine acționează pentru dumneavoastră și pentru cine acționați, deschideți această pagină și intrați în cont.
mail-acted-team = Trimisă de { $name }, care acționează pentru { $resident }.
mail-acted-receipt = { $name } a trimis-o pentru dumneavoastră.

## News of a request

## What another system sends
case-by-system = Ce ați mai spus la { $system }
## What councillors send for residents
mail-member-enquiry-subject = De la un consilier local: { $service }: { $reference }
mail-member-enquiry-text = Un consilier local a trimis { $reference }, { $service }, pentru cineva. Cererea este la { $team }. Aveți grijă să primească răspuns.
mail-member-enquiry-due = Termenul este { $date }.
mail-member-enquiry-no-due = Nu s-a promis nicio dată.
## News of a case. What a team or a resident wrote does not stand here

news-asked = Avem o întrebare pentru dumneavoastră.
news-asked-by = Avem o întrebare pentru dumneavoastră. Răspundeți până { $date }.
news-planned = Am stabilit o zi: { $date }.
news-delayed = Durează mai mult decât am spus. Noua dată este { $date }. Ne pare rău.
news-missed = Am întârziat: nu am terminat până la data promisă. Ne pare rău. Pe pagină vedeți ce urmează.
news-message = Aveți un mesaj.
news-moved = Acum se ocupă altă echipă: { $team }. Data rămâne aceeași.
news-resolved = S-a rezolvat. Dacă nu este așa, spuneți-ne pe pagina cererii.
news-closed = Cererea este închisă. Motivul este pe pagină.
news-joined = Cineva ne-a spus despre asta înainte. Ne ocupăm de amândouă împreună.
news-reopened = Cererea este din nou deschisă.
news-contact-changed = De acum noutățile despre asta ajung în altă parte. Nu ați schimbat dumneavoastră asta? Atunci contactați-ne.
news-acknowledged = Cineva verifică reclamația dumneavoastră. Pe pagină vedeți cine și până când primiți răspuns.
news-sent-up = Reclamația a trecut direct la ultima etapă. Motivul este pe pagină.
news-passed-on = Am transmis mulțumirile dumneavoastră.
news-other = S-a schimbat ceva.
news-followed-resolved = S-a rezolvat.
news-followed-closed = Sesizarea este închisă.
news-subject = Noutăți despre { $service }: { $reference }
news-subject-asked = Avem o întrebare despre { $service }: { $reference }
news-subject-late = Avem nevoie de mai mult timp pentru { $service }: { $reference }
news-subject-resolved = S-a rezolvat: { $service }: { $reference }
news-subject-followed = Noutăți despre o sesizare pe care o urmăriți: { $service }
news-subject-many = Noutăți despre ce ați trimis: { $council }
news-case = { $service }, număr de referință { $reference }
news-followed = { $service }, sesizare făcută { $date }. O urmăriți.
news-page = Ca să citiți, deschideți această pagină. S-ar putea să vă ceară un cod.
news-letter-page = Ca să citiți, mergeți la { $link } și dați numărul de referință. Sau contactați-ne în orice alt mod.
news-choose = Alegeți din cont cum vă anunțăm.
news-text = { $council }, { $reference }: { $line } { $link }
news-text-case = { $council }: sunt noutăți despre { $reference }. { $link }
news-text-many = { $count ->
    [one] { $council }: sunt noutăți despre 1 cerere trimisă de dumneavoastră. { $link }
    [few] { $council }: sunt noutăți despre { $count } cereri trimise de dumneavoastră. { $link }
   *[other] { $council }: sunt noutăți despre { $count } de cereri trimise de dumneavoastră. { $link }
}

## Codes by text
text-code = { $minutes ->
    [one] { $code } este codul pentru { $reference } la { $council }. Este bun 1 minut. Nu îl dați nimănui.
    [few] { $code } este codul pentru { $reference } la { $council }. Este bun { $minutes } minute. Nu îl dați nimănui.
   *[other] { $code } este codul pentru { $reference } la { $council }. Este bun { $minutes } de minute. Nu îl dați nimănui.
}
text-phone-code = { $minutes ->
    [one] { $code } este codul pentru { $council }. Este bun 1 minut. Nu îl dați nimănui.
    [few] { $code } este codul pentru { $council }. Este bun { $minutes } minute. Nu îl dați nimănui.
   *[other] { $code } este codul pentru { $council }. Este bun { $minutes } de minute. Nu îl dați nimănui.
}

## Surveys: how it went
mail-survey-subject = Cum a fost? { $service }
mail-survey-intro = Ați trimis această cerere la { $council } în luna { $month }, iar cererea s-a încheiat: { $service }.
mail-survey-ask = S-a rezolvat? Sunt 3 pagini scurte. Prima este suficientă. Deschideți această pagină ca să răspundeți. Linkul singur nu deschide nimic.
mail-survey-days = { $days ->
    [one] Linkul merge 1 zi. Se poate răspunde o singură dată.
    [few] Linkul merge { $days } zile. Se poate răspunde o singură dată.
   *[other] Linkul merge { $days } de zile. Se poate răspunde o singură dată.
}
text-survey = { $days ->
    [one] { $council }: cererea pe care ne-ați trimis-o s-a încheiat. S-a rezolvat? Spuneți-ne în cel mult 1 zi: { $link }
    [few] { $council }: cererea pe care ne-ați trimis-o s-a încheiat. S-a rezolvat? Spuneți-ne în cel mult { $days } zile: { $link }
   *[other] { $council }: cererea pe care ne-ați trimis-o s-a încheiat. S-a rezolvat? Spuneți-ne în cel mult { $days } de zile: { $link }
}
