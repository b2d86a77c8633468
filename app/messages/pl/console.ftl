# Rekey po polsku: konsola helpdesku, strony dla dzwoniących i klucz odczytywany na głos.
# Klucze zakończone kodem z app/domain są wyszukiwane według tego kodu.

console-lead = Zgłoszenie prowadzi Cię przez pięć kroków. Klucz jest na końcu.
console-open = Rozmówca potrzebuje klucza
console-find-label = Znajdź zgłoszenie po numerze
console-find-hint = Tak, jak odczytuje go rozmówca, na przykład 7K2M-9QXD.
console-find = Znajdź zgłoszenie
console-said-no-case = Nie ma zgłoszenia o tym numerze. Poproś rozmówcę, aby odczytał go jeszcze raz.
console-waiting-title = Kto czeka
console-waiting-none = Nikt nie czeka.
console-mine-title = Twoje otwarte zgłoszenia
console-mine-none = Nie masz otwartych zgłoszeń.
console-asks-title = Proszą o Twoją zgodę
console-asks-none = Nikt nie prosi o Twoją zgodę.
console-ended-title = Twoje ostatnio zamknięte zgłoszenia
console-ended-none = Nie masz jeszcze zamkniętych zgłoszeń.
console-next = Następny krok: { $step }
console-nobody-yet = Rozmówca jeszcze nieznany
console-no-device = Urządzenie jeszcze nieznane
console-opened = Otwarto
console-take = Przejmij to zgłoszenie
console-take-number = Przejmij to zgłoszenie, { $number }
console-rotations = Co stało się z wydanymi kluczami

console-step-caller = Podaj, kto dzwoni
console-step-confirm = Zweryfikuj rozmówcę
console-step-device-name = Zapisz nazwę urządzenia
console-step-key-id = Zapisz identyfikator klucza z ekranu rozmówcy
console-step-locate = Znajdź pasujący klucz
console-step-reason = Podaj, dlaczego klucz jest potrzebny
console-step-approval = Zgoda drugiej osoby
console-step-reveal = Wyświetl klucz i odczytaj go na głos
console-step-ended = Zamknięte

console-situation-not-listed = Urządzenia nie ma na liście tej osoby
console-situation-no-key = Dla urządzenia nie zapisano klucza
console-situation-no-match = Identyfikator klucza nie pasuje
console-situation-somebody-elses = Urządzenie należy do kogoś innego
console-situation-nobodys = Urządzenie jest współdzielone
console-situation-restricted = Ta osoba nie może samodzielnie pobierać kluczy
console-situation-device-disabled = Urządzenie jest dezaktywowane

console-case-title = Zgłoszenie { $number }
console-caller-label = Rozmówca
console-caller-confirmed = zweryfikowany
console-caller-unconfirmed = jeszcze niezweryfikowany
console-technician-label = Prowadzi
console-technician-none = jeszcze nikt
console-situation-label = Z samoobsługi
console-opened-by = { $name }, po zalogowaniu, z informacją: { $situation }
console-now = Teraz
console-done = Gotowe
console-later = Jeszcze nie
console-all-cases = Wszystkie zgłoszenia
console-take-over = Przejmij
console-take-over-what = To zgłoszenie prowadzi { $name }. Możesz je czytać. Jeśli je przejmiesz, o udzieloną już zgodę trzeba będzie poprosić ponownie.
console-take-what = Tego zgłoszenia nikt jeszcze nie prowadzi.
console-drop-title = Rozmówca nie potrzebuje już klucza
console-drop-what = Zgłoszenie zostanie zamknięte bez wydania klucza.
console-drop = Zamknij zgłoszenie
console-ending-solved = Zamknięte: rozmówca odzyskał dostęp.
console-ending-not-confirmed = Zamknięte: rozmówcy nie udało się zweryfikować. W tym zgłoszeniu nie wyświetlono żadnego klucza.
console-ending-not-approved = Zamknięte: druga osoba odmówiła. W tym zgłoszeniu nie wyświetlono żadnego klucza.
console-ending-dropped = Zamknięte bez wydania klucza.

console-caller-title = Kto dzwoni?
console-caller-text = Adres e-mail, imię i nazwisko lub numer pracownika
console-caller-hint = W całości, tak jak w katalogu. Część nazwiska nikogo nie znajdzie.
console-caller-find = Znajdź rozmówcę
console-caller-is-opener = To { $name }, czyli osoba, która otworzyła to zgłoszenie
console-caller-or = Albo poszukaj kogoś innego:
console-caller-said-nobody = Nikt spośród osób, którym możesz pomagać, nie ma dokładnie takiego adresu, nazwiska ani numeru. Zapytaj, jak to się pisze.
console-caller-said-several = Tak samo nazywa się kilka osób. Zapytaj o adres e-mail lub numer pracownika.
console-caller-said-not-entitled = Tej osobie nie można tu wydać klucza: jej konto jest dezaktywowane, jest to konto gościa albo Twoje własne.

console-confirm-title = Zweryfikuj, czy to { $name }
console-confirm-count = Wykonano { $done } z { $needed }
console-confirm-lead = To, co rozmówca wie, niczego nie dowodzi. Liczą się tylko te sposoby.
console-confirm-not-enough = Pozostało mniej sposobów, niż wymaga Twoja organizacja. Tego rozmówcy nie można tu zweryfikować.
console-check-call-back = Oddzwoń
console-check-call-back-do = Rozłącz się. Wybierz numer z katalogu i oddzwoń na niego. Nigdy nie dzwoń na numer podany przez rozmówcę.
console-check-call-back-numbers = Numery w katalogu
console-check-call-back-button = Rozmówca odebrał pod tym numerem
console-check-manager = Zapytaj przełożonego
console-check-manager-do = W katalogu jako przełożony widnieje { $manager }. Poproś tę osobę, aby porozmawiała z rozmówcą ({ $name }), zalogowała się tutaj i otworzyła stronę /verify. Gdy odpowie, odpowiedź pojawi się tutaj.
console-check-code = Poproś o odczytanie kodu
console-check-code-do = Poproś rozmówcę, aby zalogował się tutaj na dowolnym urządzeniu i otworzył stronę /verify. Pojawi się na niej kod. Rozmówca odczyta Ci go na głos.
console-check-code-waits = Rozmówcy wyświetlono kod.
console-check-code-label = Kod z 6 cyfr
console-check-code-button = Sprawdź kod
console-check-in-person = Obejrzyj kartę pracowniczą
console-check-in-person-do = Tylko wtedy, gdy rozmówca stoi przed Tobą. Porównaj zdjęcie, a potem wpisz numer.
console-check-in-person-label = Numer na karcie
console-check-in-person-button = Porównaj numer
console-check-said-check-failed = To się nie zgadza i zostało zapisane. Nic nie jest potwierdzone. Po trzech błędnych kodach rozmówca potrzebuje nowego.
console-reload = Sprawdź ponownie
console-cannot-title = Tutaj niemożliwe
console-cannot-call-back = Oddzwonienie: { $name } nie ma numeru w katalogu.
console-cannot-manager = Pytanie do przełożonego: { $name } nie ma przełożonego w katalogu.
console-cannot-in-person = Obejrzenie karty: w katalogu nie ma jej numeru, Twoja organizacja nie używa tego sposobu, rozmówcę znaleziono po tym numerze albo w tym zgłoszeniu trzy razy wpisano błędny numer.
console-not-confirmed-title = Masz wątpliwości?
console-not-confirmed-what = Zakończ to tutaj. Zgłoszenie zostanie zamknięte i zapisane w rejestrze. Niczego nie wyświetlono.
console-not-confirmed = Nie mogę zweryfikować tej osoby
console-passed-call-back = Oddzwoniono na numer z katalogu
console-passed-manager = Potwierdzono przez przełożonego
console-passed-code = Odczytano kod
console-passed-in-person = Okazano kartę pracowniczą
console-passed-by = przez: { $name },

console-device-name-label = Nazwa lub numer seryjny urządzenia
console-device-name-hint = Tak, jak podaje ją rozmówca. Często jest na naklejce na urządzeniu.
console-device-name-button = Zapisz nazwę
console-key-id-hint = 8 pierwszych znaków z niebieskiego ekranu, a nie 48 cyfr.
console-key-id-button = Zapisz identyfikator klucza
console-key-id-known = Z samoobsługi. Poproś rozmówcę, aby odczytał go jeszcze raz, i porównaj.
console-key-id-said-empty = Wpisz identyfikator klucza. Rozmówca znajdzie go na niebieskim ekranie.
console-key-id-said-too-short = To za mało. Wpisz co najmniej 8 pierwszych znaków.
console-key-id-said-too-long = To za dużo. Identyfikator klucza ma najwyżej 32 znaki; wystarczy 8 pierwszych.
console-key-id-said-not-hex = Jeden ze znaków nie może być częścią identyfikatora klucza: są w nim tylko cyfry od 0 do 9 i litery od A do F. Zapytaj o niego ponownie.
console-key-id-said-recovery-password = To wyglądało na sam klucz odzyskiwania. Nie zachowano go ani nie oglądano. Poproś o identyfikator klucza odzyskiwania, w którym są także litery.

console-locate-lead = Rekey szuka wśród urządzeń rozmówcy, a potem wśród tych, które nie należą do nikogo.
console-locate-button = Znajdź pasujący klucz
console-locate-again = Zapytaj ponownie o nazwę i identyfikator klucza
console-locate-said-several = Kilka kluczy tak się zaczyna. Poproś rozmówcę o dłuższy początek identyfikatora klucza (liczba znaków co najmniej: { $number }).
console-locate-said-near-miss = Żaden klucz nie pasuje, ale jeden jest prawie taki sam. Zapytaj rozmówcę ponownie o znak numer { $number } w identyfikatorze klucza.
console-locate-said-nothing = Żaden klucz nie pasuje. Zapytaj rozmówcę ponownie o identyfikator klucza, znak po znaku, oraz o nazwę urządzenia. Urządzeń innych osób nie przeszukujemy.
console-located-device = Urządzenie
console-located-key-id = Identyfikator klucza odzyskiwania
console-located-compare = Poproś rozmówcę, aby porównał cały identyfikator klucza z niebieskim ekranem.
console-located-volume = Dysk
console-located-how = Znaleziono
console-located-stored = Zapisane klucze
console-located-stored-count = { $count ->
    [one] Jeden klucz z najwyżej 200
    [few] { $count } klucze z najwyżej 200
    [many] { $count } kluczy z najwyżej 200
   *[other] { $count } klucza z najwyżej 200
 }
console-located-stored-warning = Katalog przechowuje 200 kluczy na urządzenie. Wkrótce to urządzenie nie będzie mogło zapisać nowego: trzeba usunąć stare klucze.
console-located-rotation = Sam tworzy nowy klucz
console-how-own-device = wśród urządzeń rozmówcy
console-how-label = po nazwie, na urządzeniu, które nie należy do nikogo
console-how-key-id = po całym identyfikatorze klucza, na urządzeniu, które nie należy do nikogo
console-rotation-will = Tak. Urządzenie wymienia klucz po jego użyciu.
console-rotation-will-not = Nie.
console-rotation-unknown = Nie wiadomo.

console-reason-legend = Co stało się, zanim pojawił się niebieski ekran?
console-reason-update = Aktualizacja systemu Windows lub oprogramowania układowego
console-reason-hardware = Zmieniono stację dokującą lub inny sprzęt
console-reason-firmware = Zmieniono ustawienie oprogramowania układowego
console-reason-pin = Zapomniano kodu PIN
console-reason-moved-drive = Dysk przeniesiono do innego komputera
console-reason-tpm = Wyczyszczono moduł TPM lub wymieniono płytę główną
console-reason-unknown = Nie wiadomo
console-reason-note = Notatka, jeśli potrzebna
console-reason-note-hint = Zostaje w rejestrze. Bez kluczy i haseł.
console-reason-button = Zapisz powód

console-approval-wait = Zanim będzie można wyświetlić klucz, musi się zgodzić ktoś z zespołu. Zgłoszenie jest już na stronie helpdesku tych osób.
console-approval-again = Przejmujesz to zgłoszenie od kogoś? W takim razie poproś o zgodę jeszcze raz.
console-approval-ask = Poproś kogoś z zespołu
console-approval-yes = Zgoda: { $name },
console-approval-no = Odmowa: { $name },
console-approve-title = Ktoś prosi Cię o zgodę
console-approve-what = Zgódź się tylko wtedy, gdy wiesz, po co jest ten klucz. Twoja odpowiedź zostanie zapisana.
console-approve-asks = Prosi
console-approve-for = Dla
console-approve-reason = Powód
console-approve = Zgadzam się
console-refuse = Odmawiam

console-reveal-lead = Czy rozmówca siedzi przed niebieskim ekranem i może wpisywać? Wyświetlenie zostanie zapisane i zlecimy nowy klucz.
console-reveal = Wyświetl klucz do odczytania na głos
console-reveal-again = Wyświetl ponownie
console-reveal-count = { $count ->
    [one] Wyświetlono raz
    [few] Wyświetlono { $count } razy
    [many] Wyświetlono { $count } razy
   *[other] Wyświetlono { $count } razu
 }
console-solved = Rozmówca odzyskał dostęp: zamknij zgłoszenie

console-read-title = Odczytaj klucz na głos
console-read-caller = Rozmówca
console-read-compare = Poproś rozmówcę, aby jeszcze raz odczytał identyfikator klucza ze swojego ekranu. Jeśli jest inny, przerwij: ten klucz nie zadziała.
console-read-how = Odczytaj jedną grupę, cyfra po cyfrze. Poproś rozmówcę, aby ją wpisał i odczytał Ci z powrotem. Potem przejdź do następnej. Komputer sprawdza każdą grupę podczas wpisywania.
console-read-group = Grupa
console-read-hidden = Klucza nie ma już na tej stronie. Jeśli rozmówca jeszcze nie skończył, wyświetl go ponownie ze zgłoszenia.
console-read-back = Wróć do zgłoszenia
console-digit-0 = zero
console-digit-1 = jeden
console-digit-2 = dwa
console-digit-3 = trzy
console-digit-4 = cztery
console-digit-5 = pięć
console-digit-6 = sześć
console-digit-7 = siedem
console-digit-8 = osiem
console-digit-9 = dziewięć

console-case-link = Pobierz numer zgłoszenia dla helpdesku
console-not-listed-link = Mojego urządzenia nie ma na tej liście
console-stuck-number = Podaj ten numer w helpdesku
console-stuck-ready-title = Przygotuj
console-stuck-ready-name = Nazwę komputera. Często jest na naklejce.
console-stuck-ready-key-id = Identyfikator klucza odzyskiwania z niebieskiego ekranu.
console-stuck-ready-verify = Telefon lub inny komputer. Helpdesk może poprosić Cię o zalogowanie się tutaj, otwarcie tej strony i odczytanie kodu:
console-stuck-verify-link = O co prosi mnie helpdesk
console-stuck-choose = Co to za urządzenie?
console-stuck-choose-lead = Dzięki temu helpdesk wie, gdzie szukać.
console-stuck-choose-mine = Jest moje albo tylko ja na nim pracuję
console-stuck-choose-somebody-elses = Należy do kogoś innego
console-stuck-choose-nobodys = Jest współdzielone: w sali spotkań, w laboratorium lub przy okienku
console-stuck-not-listed-title = Twojego urządzenia nie ma na Twojej liście
console-stuck-not-listed-what = Katalog nie wie, że jest Twoje. Tak bywa, gdy skonfigurował je ktoś inny. Jego klucz może być mimo to zapisany.
console-stuck-not-listed-do = Zadzwoń do helpdesku. Mogą poszukać urządzenia po nazwie.
console-stuck-no-key-title = Dla tego urządzenia nie zapisano klucza
console-stuck-no-key-what = Albo klucza nigdy nie zapisano, albo Twoja organizacja nie pozwala Ci go odczytać.
console-stuck-no-key-do = Zadzwoń do helpdesku. Mogą widzieć więcej i wiedzą, co jeszcze da się zrobić.
console-stuck-no-match-title = Identyfikator klucza nie pasuje
console-stuck-no-match-what = Żaden z kluczy zapisanych dla Twoich urządzeń nie ma tego identyfikatora.
console-stuck-no-match-do = Zadzwoń do helpdesku. Mogą sprawdzić także inne urządzenia.
console-stuck-somebody-elses-title = Urządzenie należy do kogoś innego
console-stuck-somebody-elses-what = Jego klucz wyświetlamy tylko osobie, do której należy. To chroni jej pracę i Twoją.
console-stuck-somebody-elses-do = Poproś tę osobę, aby się tu zalogowała. Jeśli nie może, zadzwoń do helpdesku.
console-stuck-nobodys-title = Urządzenie jest współdzielone
console-stuck-nobodys-what = Nie należy do jednej osoby, więc nikt nie może pobrać tu jego klucza.
console-stuck-nobodys-do = Zadzwoń do helpdesku. Mogą znaleźć klucz po nazwie urządzenia.
console-stuck-restricted-title = Twoja organizacja wydaje klucze przez helpdesk
console-stuck-restricted-what = Nie możesz samodzielnie odczytać kluczy swoich urządzeń. Z Twoim komputerem i jego kluczem wszystko jest w porządku.
console-stuck-restricted-do = Zadzwoń do helpdesku. Mogą podać Ci klucz, gdy będą wiedzieć, że to Ty.
console-stuck-device-disabled-title = To urządzenie jest dezaktywowane
console-stuck-device-disabled-what = Twoja organizacja je dezaktywowała, na przykład dlatego, że zostało zgubione lub wymienione. Jego klucza tu nie wyświetlamy.
console-stuck-device-disabled-do = Zadzwoń do helpdesku. Mogą ustalić, dlaczego.

console-verify-title = O co prosi Cię helpdesk
console-verify-none = Teraz o nic. Gdy zadzwonisz do helpdesku, mogą chcieć się upewnić, że to Ty. Wtedy zobaczysz to tutaj. Odśwież stronę, gdy poproszą Cię, by na nią spojrzeć.
console-verify-never = Helpdesk nigdy nie dzwoni pierwszy, aby poprosić o kod. Jeśli ktoś do Ciebie zadzwonił, rozłącz się i zadzwoń do helpdesku.
console-verify-own = Twoje zgłoszenie { $number }
console-verify-own-what = { $technician } z helpdesku chce się upewnić, że to Ty. Odczytaj tej osobie kod.
console-verify-show = Wyświetl kod
console-verify-new = Wyświetl nowy kod
console-verify-code = Twój kod
console-verify-lasts = Działa tylko raz i nie dłużej niż { $minutes } min.
console-verify-gone = Wyświetlony Ci kod już nie działa. Jeśli helpdesk nadal o niego prosi, wyświetl nowy.
console-verify-manager = { $name } dzwoni do helpdesku. Czy to na pewno ta osoba?
console-verify-manager-what = { $technician } z helpdesku pyta Cię jako osobę, której podlega { $name }. Zanim odpowiesz, porozmawiaj z tą osobą: zadzwoń na znany Ci numer albo spotkajcie się osobiście.
console-verify-yes = Tak, rozmawialiśmy
console-verify-no = Nie
console-verify-said-confirmed = Dziękujemy. Helpdesk widzi Twoją odpowiedź.
console-verify-said-denied = Dziękujemy. Zgłoszenie zostało zamknięte i klucz nie zostanie w nim wyświetlony.
