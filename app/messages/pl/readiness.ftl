# Rekey po polsku: gotowość, czyli czy ludzie odzyskają dostęp i czy nie uzyska go nikt inny.
# Po readiness-found-, readiness-why- i readiness-do- następuje kod ustalenia, po pozostałych przedrostkach odpowiedni kod z app/domain.

readiness-title = Gotowość
readiness-lead = Gdyby teraz zablokował się komputer Twojej organizacji, czy jego właściciel odzyskałby dostęp i czy nie uzyskałby go nikt inny? Rekey tylko sprawdza i niczego nie zmienia.
readiness-check-now = Sprawdź teraz
readiness-check-again = Sprawdź ponownie
readiness-last = Ostatnia kontrola
readiness-last-see = Zobacz, co ustalono
readiness-earlier = Wcześniejsze kontrole
readiness-none = Niczego jeszcze nie sprawdzono.
readiness-what = Co jest sprawdzane
readiness-by = przez: { $name }
readiness-by-doctor = z wiersza polecenia, przez rekey doctor
readiness-under-way = W toku
readiness-back = Wszystkie kontrole
readiness-number = Kontrola { $number }

readiness-check-permissions = Uprawnienia samego Rekey
readiness-check-permissions-what = Przyznano wszystko, czego potrzebuje, i nic więcej.
readiness-check-escrow = Zapisane klucze
readiness-check-escrow-what = Urządzenia zapisały swoje klucze, a zasady tego pilnują.
readiness-check-self-service = Samoobsługa
readiness-check-self-service-what = Każdy może odczytać klucze własnych urządzeń, a katalog wie, do kogo należą.
readiness-check-helpdesk = Helpdesk
readiness-check-helpdesk-what = Pracownicy helpdesku mogą odczytywać klucze i nie mają szerszych uprawnień.
readiness-check-audit-trail = Dziennik Entra
readiness-check-audit-trail-what = Klucz odczytany przez Rekey widnieje też w dzienniku Entra.
readiness-check-rotation = Wymiana kluczy
readiness-check-rotation-what = Wyświetlone klucze są naprawdę wymieniane.

readiness-verdict-good = Dobrze
readiness-verdict-not-known = Nie wiadomo
readiness-verdict-attention = Wymaga uwagi
readiness-verdict-bad = Wymaga naprawy
readiness-overall-good = Wszystko, co sprawdzono, jest tak, jak powinno być.
readiness-overall-not-known = Nie znaleziono nic złego, ale nie wszystko udało się sprawdzić.
readiness-overall-attention = Działa, ale nie u wszystkich, nie na długo albo dozwolone jest więcej, niż potrzeba.
readiness-overall-bad = Coś nie działa lub nie jest bezpieczne. Napraw to, zanim ktoś będzie potrzebować klucza.
readiness-picture = { $count ->
    [one] Jedno ustalenie
    [few] { $count } ustalenia
    [many] { $count } ustaleń
   *[other] { $count } ustalenia
 } (wymaga naprawy: { $bad }, wymaga uwagi: { $attention }, nie wiadomo: { $unknown }, dobrze: { $good })

readiness-run-title = Kontrola gotowości
readiness-run-empty = Ta kontrola zakończyła się bez wyniku: Rekey w międzyczasie zatrzymano albo jego rejestr nie odpowiadał.
readiness-progress = Ukończono { $done } z { $checks } kontroli. Teraz: { $check }
readiness-reading-escrow = { $done ->
    [one] Odczytano dotąd jedno urządzenie lub jeden klucz
    [few] Odczytano dotąd { $done } urządzenia i klucze
    [many] Odczytano dotąd { $done } urządzeń i kluczy
   *[other] Odczytano dotąd { $done } urządzenia i klucza
 }
readiness-reading-self-service = Sprawdzono właścicieli { $done } z { $of } urządzeń
readiness-reading-helpdesk = Sprawdzono { $done } z { $of } pracowników helpdesku
readiness-renews = Ta strona odświeża się co sekundę. Możesz ją opuścić: kontrola trwa dalej.
readiness-still = Wstrzymaj odświeżanie
readiness-goes-on = Wznów odświeżanie
readiness-checks = Sześć kontroli
readiness-why = Dlaczego to ważne
readiness-do = Co zrobić
readiness-request = Zamiast tego administrator może wysłać do Microsoft Graph takie żądanie, na przykład za pomocą narzędzia Graph Explorer.
readiness-request-own = To, co jest w nawiasach klamrowych, jest inne w każdej organizacji: najpierw wstaw swoje wartości.
readiness-file-save-and-require = Pobierz zasady, które zapisują hasła odzyskiwania i ich wymagają
readiness-file-rotation = Pobierz zasady, które wymieniają hasła odzyskiwania
readiness-file-where = Zaimportuj je w centrum administracyjnym Intune: Urządzenia > Konfiguracja > Utwórz > Importuj zasady. Nie obejmą nikogo, dopóki ich nie przypiszesz.
readiness-orders = Zobacz te zlecenia
readiness-names-devices = Które urządzenia ({ $count })
readiness-names-policies = Odczytane zasady ({ $count })
readiness-names-permissions = Które uprawnienia ({ $count })
readiness-names-people = Kto ({ $count })
readiness-more = i jeszcze { $count }
readiness-take = Pobierz ustalenia
readiness-take-json = Jako JSON
readiness-take-csv = Jako CSV, do arkusza kalkulacyjnego

readiness-feature-key-metadata = zapisane klucze, bez ich odczytywania
readiness-feature-application-keys = klucze, odczytywane na podstawie własnych uprawnień Rekey
readiness-feature-devices = urządzenia i ich właściciele
readiness-feature-managed-devices = to, co Intune wie o urządzeniach
readiness-feature-rotation = zlecanie wymiany kluczy
readiness-feature-device-policies = zasady funkcji BitLocker
readiness-feature-tenant-switch = przełącznik samoobsługi
readiness-feature-people = osoby, ich przełożeni i konta
readiness-feature-scope = grupy i jednostki administracyjne
readiness-feature-reconciliation = dziennik inspekcji Entra
readiness-feature-roles = role pracowników helpdesku
readiness-feature-permissions = uprawnienia samego Rekey

-readiness-add-permission = W centrum administracyjnym Entra otwórz Rejestracje aplikacji > Rekey > Uprawnienia interfejsu API > Dodaj uprawnienie > Microsoft Graph > Uprawnienia aplikacji. Dodaj

readiness-found-permission-missing = Brakuje uprawnienia { $permission }. Potrzebuje go funkcja: { $feature }.
readiness-why-permission-missing = Funkcja bez uprawnienia zawodzi dopiero wtedy, gdy ktoś jej potrzebuje.
readiness-do-permission-missing = { -readiness-add-permission } { $permission }, a potem wybierz Udziel zgody administratora.
readiness-found-permissions-enough = { $features ->
    [one] Jedyna używana funkcja ma uprawnienie, którego potrzebuje.
    [few] Każda z { $features } używanych funkcji ma uprawnienie, którego potrzebuje.
    [many] Każda z { $features } używanych funkcji ma uprawnienie, którego potrzebuje.
   *[other] Każda z { $features } używanych funkcji ma uprawnienie, którego potrzebuje.
 }
readiness-found-permissions-needless = { $count ->
    [one] Jedno przyznane uprawnienie niczemu nie służy albo nie daje nic ponad mniejsze, które też przyznano.
    [few] { $count } przyznane uprawnienia niczemu nie służą albo nie dają nic ponad mniejsze, które też przyznano.
    [many] { $count } przyznanych uprawnień niczemu nie służy albo nie daje nic ponad mniejsze, które też przyznano.
   *[other] { $count } przyznanego uprawnienia niczemu nie służy albo nie daje nic ponad mniejsze, które też przyznano.
 }
readiness-why-permissions-needless = To, co Rekey może, a czego nie potrzebuje, przydaje się tylko tym, którzy się do niego włamią.
readiness-do-permissions-needless = W centrum administracyjnym Entra otwórz Rejestracje aplikacji > Rekey > Uprawnienia interfejsu API. Odwołaj zgodę administratora na te uprawnienia, a potem je usuń.

readiness-found-escrow-no-devices = W katalogu nie ma aktywnego urządzenia z systemem Windows, które dołączono do Twojej organizacji.
readiness-why-escrow-no-devices = Bez urządzeń nikt nie powie, czy ich klucze są zapisane.
readiness-do-escrow-no-devices = Sprawdź w centrum administracyjnym Entra, w obszarze Urządzenia > Wszystkie urządzenia. Gdy będą tam dołączone urządzenia, uruchom kontrolę ponownie.
readiness-found-escrow-share = { $without ->
    [0] { $devices ->
        [one] Jedyne urządzenie ma zapisany klucz odzyskiwania dysku z systemem Windows.
        [few] Wszystkie { $devices } urządzenia mają zapisany klucz odzyskiwania dysku z systemem Windows.
        [many] Wszystkie { $devices } urządzeń ma zapisany klucz odzyskiwania dysku z systemem Windows.
       *[other] Wszystkie urządzenia ({ $devices }) mają zapisany klucz odzyskiwania dysku z systemem Windows.
     }
    [one] Jedno z { $devices } urządzeń nie ma zapisanego klucza odzyskiwania dysku z systemem Windows. Klucz ma { $percent } procent urządzeń.
    [few] { $without } z { $devices } urządzeń nie mają zapisanego klucza odzyskiwania dysku z systemem Windows. Klucz ma { $percent } procent urządzeń.
    [many] { $without } z { $devices } urządzeń nie ma zapisanego klucza odzyskiwania dysku z systemem Windows. Klucz ma { $percent } procent urządzeń.
   *[other] { $without } z { $devices } urządzeń nie ma zapisanego klucza odzyskiwania dysku z systemem Windows. Klucz ma { $percent } procent urządzeń.
 }
readiness-why-escrow-share = Gdy któreś z nich się zablokuje, nikt nie otworzy jego dysku: ani właściciel, ani helpdesk.
readiness-do-escrow-share = Na każdym z nich otwórz PowerShell jako administrator. (Get-BitLockerVolume C:).KeyProtector podaje identyfikator hasła odzyskiwania, a BackupToAAD-BitLockerKeyProtector C: -KeyProtectorId z tym identyfikatorem zapisuje hasło. Tam, gdzie funkcja BitLocker jest wyłączona, najpierw ją włącz. O tym, dlaczego urządzenie nie zapisało klucza, informuje Intune w obszarze Urządzenia > Monitor > Stan szyfrowania urządzenia.
-readiness-keys-stop = Ustal, co tworzy na nich nowe klucze (najczęściej skrypt uruchamiany przy każdym starcie), i to zatrzymaj. Pojedynczych kluczy nie można usunąć z Entra ID: znikają tylko razem z obiektem urządzenia, i to wszystkie.
readiness-found-escrow-keys-at-limit = { $count ->
    [one] Jedno urządzenie ma zapisaną maksymalną liczbę kluczy: { $limit }. Entra ID nie przechowa więcej.
    [few] { $count } urządzenia mają zapisaną maksymalną liczbę kluczy: { $limit }. Entra ID nie przechowa więcej.
    [many] { $count } urządzeń ma zapisaną maksymalną liczbę kluczy: { $limit }. Entra ID nie przechowa więcej.
   *[other] { $count } urządzenia ma zapisaną maksymalną liczbę kluczy: { $limit }. Entra ID nie przechowa więcej.
 }
readiness-why-escrow-keys-at-limit = Następnego klucza tych urządzeń nie da się zapisać. Po kolejnej wymianie nikt nie mógłby otworzyć ich dysków.
readiness-do-escrow-keys-at-limit = { -readiness-keys-stop } Potem dołącz każde urządzenie do Entra ID od nowa i zanim usuniesz stary obiekt, upewnij się, że klucz jest zapisany.
readiness-found-escrow-keys-near-limit = { $count ->
    [one] Jedno urządzenie ma zapisanych prawie tyle kluczy, ile Entra ID przechowuje dla jednego urządzenia: { $limit }.
    [few] { $count } urządzenia mają zapisanych prawie tyle kluczy, ile Entra ID przechowuje dla jednego urządzenia: { $limit }.
    [many] { $count } urządzeń ma zapisanych prawie tyle kluczy, ile Entra ID przechowuje dla jednego urządzenia: { $limit }.
   *[other] { $count } urządzenia ma zapisanych prawie tyle kluczy, ile Entra ID przechowuje dla jednego urządzenia: { $limit }.
 }
readiness-why-escrow-keys-near-limit = Gdy zabraknie miejsca, następnego klucza nie da się zapisać i nikt nie mógłby otworzyć dysku.
readiness-do-escrow-keys-near-limit = { -readiness-keys-stop } Dołącz każde urządzenie do Entra ID od nowa, zanim zabraknie miejsca.
readiness-found-escrow-keys-within-limit = Żadne urządzenie nie zbliża się do limitu zapisanych kluczy ({ $limit }). Najwięcej na jednym urządzeniu: { $most }.

-readiness-unclear = , albo zasady są ze sobą sprzeczne
-readiness-setting = W zasadach z ustawieniami funkcji BitLocker ustaw
-readiness-setting-new = Jeśli ich nie masz, użyj poniższych zasad.
readiness-found-escrow-save-on = Zasady nakazują zapisywać hasła odzyskiwania w Entra ID.
readiness-found-escrow-save-off = Zasady wyłączają zapisywanie haseł odzyskiwania w Entra ID.
readiness-found-escrow-save-not-set = Żadne przypisane zasady nie mówią, że hasła odzyskiwania są zapisywane w Entra ID{ -readiness-unclear }.
-readiness-why-save = Klucza, którego nigdy nie zapisano, nie można nikomu wydać: zablokowany komputer pozostaje zablokowany.
readiness-why-escrow-save-off = { -readiness-why-save }
readiness-why-escrow-save-not-set = { -readiness-why-save }
-readiness-do-save = { -readiness-setting } „Save BitLocker recovery information to AD DS for operating system drives” na True. Nazwa mówi o AD DS, ale ustawienie dotyczy także Entra ID. { -readiness-setting-new }
readiness-do-escrow-save-off = { -readiness-do-save }
readiness-do-escrow-save-not-set = { -readiness-do-save }
readiness-found-escrow-require-on = Zasady nakazują zapisać hasło odzyskiwania przed włączeniem funkcji BitLocker.
readiness-found-escrow-require-off = Zasady pozwalają włączyć funkcję BitLocker, zanim hasło odzyskiwania zostanie zapisane.
readiness-found-escrow-require-not-set = Żadne przypisane zasady nie mówią, że hasło odzyskiwania jest zapisywane przed włączeniem funkcji BitLocker{ -readiness-unclear }.
-readiness-why-require = Dysk można wtedy zaszyfrować, mimo że jego klucza nigdy nie zapisano. Poza tym bez tego ustawienia urządzenie nie wymienia swojego klucza.
readiness-why-escrow-require-off = { -readiness-why-require }
readiness-why-escrow-require-not-set = { -readiness-why-require }
-readiness-do-require = { -readiness-setting } „Do not enable BitLocker until recovery information is stored to AD DS for operating system drives” na True. { -readiness-setting-new }
readiness-do-escrow-require-off = { -readiness-do-require }
readiness-do-escrow-require-not-set = { -readiness-do-require }
readiness-found-escrow-password-required = Zasady wymagają 48-cyfrowego hasła odzyskiwania.
readiness-found-escrow-password-allowed = Zasady pozwalają na 48-cyfrowe hasło odzyskiwania, ale go nie wymagają.
readiness-found-escrow-password-not-allowed = Zasady nie pozwalają na 48-cyfrowe hasło odzyskiwania.
readiness-found-escrow-password-not-set = Żadne przypisane zasady nie mówią, że 48-cyfrowe hasło odzyskiwania jest wymagane{ -readiness-unclear }.
-readiness-why-password = Dysk można wtedy zaszyfrować bez tego hasła i nie ma czego zapisać ani czego wpisać.
readiness-why-escrow-password-allowed = { -readiness-why-password }
readiness-why-escrow-password-not-allowed = Nie ma wtedy klucza, który ktokolwiek mógłby wpisać na niebieskim ekranie.
readiness-why-escrow-password-not-set = { -readiness-why-password }
-readiness-do-password = { -readiness-setting } „Configure user storage of BitLocker recovery information” na „Require 48-digit recovery password”. { -readiness-setting-new }
readiness-do-escrow-password-allowed = { -readiness-do-password }
readiness-do-escrow-password-not-allowed = { -readiness-do-password }
readiness-do-escrow-password-not-set = { -readiness-do-password }

-readiness-switch = w centrum administracyjnym Entra, w obszarze Urządzenia > Ustawienia urządzenia, ustaw „Restrict users from recovering the BitLocker key(s) for their owned devices” na Nie.
readiness-found-self-service-switch-on = Twoja organizacja pozwala odczytywać klucze własnych urządzeń.
readiness-found-self-service-switch-off = Twoja organizacja nie pozwala odczytywać kluczy własnych urządzeń.
readiness-why-self-service-switch-off = Każdy, kto stracił dostęp, musi zadzwonić do helpdesku: Entra ID odmawia mu klucza.
readiness-do-self-service-switch-off = Jeśli ludzie mają radzić sobie sami: { -readiness-switch } Jeśli nie, niczego nie zmieniaj, a wszystkie klucze będzie wydawać helpdesk.
readiness-found-self-service-switch-off-application = Twoja organizacja nie pozwala odczytywać kluczy własnych urządzeń. Rekey odczytuje klucze na podstawie własnych uprawnień, których ten przełącznik nie ogranicza.
readiness-why-self-service-switch-off-application = Wtedy o tym, czy ludzie dostaną swoje klucze, decydują tylko zasady samego Rekey. Muszą mówić to, czego chce Twoja organizacja.
readiness-do-self-service-switch-off-application = Jeśli ludzie mają radzić sobie sami: { -readiness-switch } Jeśli nie, pozostaw despite_tenant_switch wyłączone w rekey.toml: wtedy Rekey stosuje się do przełącznika.
-readiness-primary-user = Przypisz każdemu z nich użytkownika podstawowego: centrum administracyjne Intune > Urządzenia > Windows > wybrane urządzenie > Właściwości > Użytkownik podstawowy. Urządzenia współdzielone celowo go nie mają: ich klucze wydaje helpdesk.
readiness-found-self-service-owners = { $verdict ->
    [good] { $devices ->
        [0] Nie ma urządzenia dołączonego do Entra, które potrzebowałoby właściciela.
        [one] Jedyne urządzenie dołączone do Entra ma właściciela.
        [few] Każde z { $devices } urządzeń dołączonych do Entra ma właściciela.
        [many] Każde z { $devices } urządzeń dołączonych do Entra ma właściciela.
       *[other] Każde z { $devices } urządzeń dołączonych do Entra ma właściciela.
     }
    [not-known] Nie znaleziono urządzenia dołączonego do Entra bez właściciela, ale { $not-looked-up } z { $devices } nie sprawdzono: każde wymaga osobnego zapytania.
   *[other] Bez właściciela: { $without } z { $devices } urządzeń dołączonych do Entra.{ $not-looked-up ->
        [0] { "" }
       *[other] { " " }Nie sprawdzono { $not-looked-up }: każde wymaga osobnego zapytania.
     }
 }
readiness-why-self-service-owners = Klucza urządzenia bez właściciela samoobsługa nikomu nie wyświetla. Kto z niego korzysta, musi zadzwonić do helpdesku.
readiness-do-self-service-owners = { -readiness-primary-user }
readiness-found-self-service-hybrid = { $without ->
    [0] { $devices ->
        [one] Jedyne urządzenie dołączone hybrydowo ma użytkownika podstawowego w Intune.
        [few] Każde z { $devices } urządzeń dołączonych hybrydowo ma użytkownika podstawowego w Intune.
        [many] Każde z { $devices } urządzeń dołączonych hybrydowo ma użytkownika podstawowego w Intune.
       *[other] Każde z { $devices } urządzeń dołączonych hybrydowo ma użytkownika podstawowego w Intune.
     }
   *[other] Bez użytkownika podstawowego w Intune: { $without } z { $devices } urządzeń dołączonych hybrydowo.
 }
readiness-why-self-service-hybrid = Urządzenie dołączone hybrydowo nie ma właściciela, dopóki nie ma użytkownika podstawowego. Jego klucza samoobsługa nikomu wtedy nie wyświetla.
readiness-do-self-service-hybrid = { -readiness-primary-user }
-readiness-test-user = test_user w sekcji [readiness] pliku rekey.toml
readiness-found-self-service-dry-run = { $verdict ->
    [good] { $devices ->
        [one] Próba dla osoby { $person }, bez odczytywania klucza: jedyne urządzenie zostało znalezione i ma zapisany klucz.
        [few] Próba dla osoby { $person }, bez odczytywania klucza: wszystkie { $devices } urządzenia zostały znalezione i mają zapisany klucz.
        [many] Próba dla osoby { $person }, bez odczytywania klucza: wszystkie { $devices } urządzeń zostało znalezionych i ma zapisany klucz.
       *[other] Próba dla osoby { $person }, bez odczytywania klucza: wszystkie urządzenia ({ $devices }) zostały znalezione i mają zapisany klucz.
     }
   *[other] Próba dla osoby { $person }, bez odczytywania klucza: zapisany klucz ma tylko { $with } z { $devices } urządzeń.
 }
readiness-why-self-service-dry-run = To, co spotyka tę osobę, spotyka każdego, kto ma takie urządzenie.
readiness-do-self-service-dry-run = Zapisz klucze tych urządzeń zgodnie z opisem w części Zapisane klucze.
readiness-found-self-service-dry-run-nobody = Osoby, dla której sprawdzamy samoobsługę, nie ma w katalogu.
readiness-why-self-service-dry-run-nobody = Wtedy nikt nie wypróbuje samoobsługi, zanim będzie komuś potrzebna.
readiness-do-self-service-dry-run-nobody = Ustaw { -readiness-test-user } na adres kogoś, do kogo należy komputer.
readiness-found-self-service-dry-run-no-device = { $person }, czyli osoba, dla której sprawdzamy samoobsługę, nie ma żadnego urządzenia z systemem Windows.
readiness-why-self-service-dry-run-no-device = Kto nie ma urządzenia, niczego tu nie znajdzie i musi zadzwonić do helpdesku.
readiness-do-self-service-dry-run-no-device = Jeśli ta osoba ma komputer, ustaw ją w Intune jako jego użytkownika podstawowego. Jeśli nie, ustaw { -readiness-test-user } na kogoś, kto go ma.

-readiness-helpdesk-role = W centrum administracyjnym Entra, w obszarze Role i administratorzy > Nowa rola niestandardowa, utwórz rolę z akcjami microsoft.directory/bitlockerKeys/key/read i microsoft.directory/devices/standard/read
readiness-found-helpdesk-nobody = W ciągu ostatnich 30 dni żaden pracownik helpdesku nie pracował nad zgłoszeniem rozmówcy.
readiness-why-helpdesk-nobody = Rekey sprawdza role tych, którzy to robią. Nie wiadomo więc, czy pracownik helpdesku mógłby odczytać klucz.
readiness-do-helpdesk-nobody = Poproś pracownika helpdesku, aby otworzył zgłoszenie i znalazł rozmówcę. Potem sprawdź ponownie.
readiness-found-helpdesk-global-administrator = { $people ->
    [one] Jeden pracownik helpdesku jest administratorem globalnym.
    [few] { $people } pracowników helpdesku ma rolę administratora globalnego.
    [many] { $people } pracowników helpdesku ma rolę administratora globalnego.
   *[other] { $people } pracownika helpdesku ma rolę administratora globalnego.
 }
readiness-why-helpdesk-global-administrator = Kto przejmie takie konto, ma całą Twoją organizację. Do wydawania kluczy nie trzeba z tego prawie nic.
readiness-do-helpdesk-global-administrator = { -readiness-helpdesk-role }, przypisz ją tym osobom i niech wykonują tę pracę bez roli administratora globalnego.
readiness-found-helpdesk-cannot-read = { $people ->
    [one] Jeden pracownik helpdesku nie ma roli, która pozwala odczytywać klucze odzyskiwania.
    [few] { $people } pracowników helpdesku nie ma roli, która pozwala odczytywać klucze odzyskiwania.
    [many] { $people } pracowników helpdesku nie ma roli, która pozwala odczytywać klucze odzyskiwania.
   *[other] { $people } pracownika helpdesku nie ma roli, która pozwala odczytywać klucze odzyskiwania.
 }
readiness-why-helpdesk-cannot-read = Zweryfikowaliby rozmówcę i znaleźli klucz, a potem Entra ID odmówiłoby jego wydania.
readiness-do-helpdesk-cannot-read = { -readiness-helpdesk-role }, i przypisz ją tym osobom.
readiness-found-helpdesk-cannot-find = { $people ->
    [one] Jeden pracownik helpdesku nie ma roli, która pozwala wyszukiwać urządzenia.
    [few] { $people } pracowników helpdesku nie ma roli, która pozwala wyszukiwać urządzenia.
    [many] { $people } pracowników helpdesku nie ma roli, która pozwala wyszukiwać urządzenia.
   *[other] { $people } pracownika helpdesku nie ma roli, która pozwala wyszukiwać urządzenia.
 }
readiness-why-helpdesk-cannot-find = Gdyby Rekey kiedyś zabrakło, w portalach firmy Microsoft nie znajdą żadnego urządzenia.
readiness-do-helpdesk-cannot-find = { -readiness-helpdesk-role }, i przypisz ją tym osobom.
readiness-found-helpdesk-broader = { $people ->
    [one] Jedna rola pracownika helpdesku pozwala na więcej niż wyszukiwanie urządzeń i odczytywanie kluczy.
    [few] { $people } role pracowników helpdesku pozwalają na więcej niż wyszukiwanie urządzeń i odczytywanie kluczy.
    [many] { $people } ról pracowników helpdesku pozwala na więcej niż wyszukiwanie urządzeń i odczytywanie kluczy.
   *[other] { $people } roli pracowników helpdesku pozwala na więcej niż wyszukiwanie urządzeń i odczytywanie kluczy.
 } Lista mówi, kto, która rola i o ile akcji za dużo.
readiness-why-helpdesk-broader = Do osób, które wydają klucze, cały dzień dzwonią obcy. Im mniej może ich konto, tym mniej daje oszustwo.
readiness-do-helpdesk-broader = { -readiness-helpdesk-role }. Przypisz im tę rolę zamiast szerszej, jeśli szersza nie służy niczemu innemu.
readiness-found-helpdesk-least = { $people ->
    [one] Role jedynego pracownika helpdesku pozwalają na to, czego wymaga praca, i na nic więcej.
    [few] Role wszystkich { $people } pracowników helpdesku pozwalają na to, czego wymaga praca, i na nic więcej.
    [many] Role wszystkich { $people } pracowników helpdesku pozwalają na to, czego wymaga praca, i na nic więcej.
   *[other] Role wszystkich { $people } pracowników helpdesku pozwalają na to, czego wymaga praca, i na nic więcej.
 }

readiness-found-audit-nothing-to-look-for = Rekey nie odczytał żadnego klucza w okresie od siedmiu dni do dziesięciu minut temu, więc w dzienniku Entra nie ma czego szukać.
readiness-why-audit-nothing-to-look-for = Entra ID zapisuje każdy odczyt klucza. Czy zapisuje też odczyty Rekey, widać dopiero po odczycie.
readiness-do-audit-nothing-to-look-for = Sprawdź ponownie dziesięć minut po wyświetleniu następnego klucza.
readiness-found-audit-found = Klucz, który Rekey odczytał { $at } (numer referencyjny { $reference }), widnieje w dzienniku Entra, { $seconds ->
    [0] w tej samej sekundzie
    [one] z różnicą jednej sekundy
    [few] z różnicą { $seconds } sekund
    [many] z różnicą { $seconds } sekund
   *[other] z różnicą { $seconds } sekundy
 }.
readiness-found-audit-not-found = Klucza, który Rekey odczytał { $at } (numer referencyjny { $reference }), nie ma w dzienniku Entra.
readiness-why-audit-not-found = Dwa dzienniki, które o sobie nie wiedzą, dowodzą tego, czego jeden nie dowiedzie. Teraz dziennik Entra nie pokazuje, kto widział który klucz.
readiness-do-audit-not-found = Sprawdź w centrum administracyjnym Entra, w obszarze Dzienniki inspekcji: kategoria KeyManagement, działanie „Read BitLocker key”, o tej porze. Jeśli odczyt tam jest, sprawdź ponownie za godzinę, bo dziennik bywa opóźniony. Jeśli go nie ma, zapytaj pomoc techniczną firmy Microsoft.

-readiness-why-setting = Urządzenie, które nie może wymienić klucza, zachowuje ten wyświetlony, nawet gdy Rekey zleci nowy. Kto go odczytał, może go użyć ponownie.
-readiness-do-setting = { -readiness-setting } „Configure Recovery Password Rotation” jako włączone dla urządzeń dołączonych do Entra i dołączonych hybrydowo. { -readiness-setting-new }
readiness-found-rotation-setting-on = Zasady nakazują urządzeniom wymieniać klucze po użyciu.
readiness-found-rotation-setting-not-hybrid = { $hybrid ->
    [one] Zasady nakazują urządzeniom dołączonym do Entra wymieniać klucze po użyciu, ale jedno urządzenie jest dołączone hybrydowo.
    [few] Zasady nakazują urządzeniom dołączonym do Entra wymieniać klucze po użyciu, ale { $hybrid } urządzenia są dołączone hybrydowo.
    [many] Zasady nakazują urządzeniom dołączonym do Entra wymieniać klucze po użyciu, ale { $hybrid } urządzeń jest dołączonych hybrydowo.
   *[other] Zasady nakazują urządzeniom dołączonym do Entra wymieniać klucze po użyciu, ale { $hybrid } urządzenia jest dołączone hybrydowo.
 }
readiness-found-rotation-setting-off = Zasady wyłączają wymianę kluczy po użyciu.
readiness-found-rotation-setting-not-set = Żadne przypisane zasady nie mówią, że urządzenia wymieniają klucze po użyciu{ -readiness-unclear }.
readiness-why-rotation-setting-not-hybrid = { -readiness-why-setting }
readiness-why-rotation-setting-off = { -readiness-why-setting }
readiness-why-rotation-setting-not-set = { -readiness-why-setting }
readiness-do-rotation-setting-not-hybrid = { -readiness-do-setting }
readiness-do-rotation-setting-off = { -readiness-do-setting }
readiness-do-rotation-setting-not-set = { -readiness-do-setting }
-readiness-build = Windows 10 w wersji 1909
readiness-found-rotation-windows-new-enough = Na { $devices ->
    [one] jednym urządzeniu
    [few] { $devices } urządzeniach
    [many] { $devices } urządzeniach
   *[other] { $devices } urządzenia
 } nie znaleziono systemu Windows zbyt starego, aby wymienić klucz.{ $unknown ->
    [0] { "" }
    [one] { " " }Wersja systemu na jednym urządzeniu nie jest znana.
    [few] { " " }Wersja systemu na { $unknown } urządzeniach nie jest znana.
    [many] { " " }Wersja systemu na { $unknown } urządzeniach nie jest znana.
   *[other] { " " }Wersja systemu na { $unknown } urządzenia nie jest znana.
 }
readiness-found-rotation-windows-old = Urządzenia z systemem Windows zbyt starym, aby wymienić klucz: { $old } z { $devices }.{ $unknown ->
    [0] { "" }
    [one] { " " }Wersja systemu na jednym urządzeniu nie jest znana.
    [few] { " " }Wersja systemu na { $unknown } urządzeniach nie jest znana.
    [many] { " " }Wersja systemu na { $unknown } urządzeniach nie jest znana.
   *[other] { " " }Wersja systemu na { $unknown } urządzenia nie jest znana.
 }
readiness-why-rotation-windows-old = Wyświetlony klucz takiego urządzenia działa, dopóki ktoś nie wymieni go ręcznie.
readiness-do-rotation-windows-old = Zaktualizuj je do systemu { -readiness-build } (kompilacja { $build }) lub nowszego.
-readiness-prove = Odzyskaj za pomocą Rekey dostęp do komputera testowego, odblokuj go i zostaw włączony i połączony z siecią. Potem sprawdź na stronie Wymiana kluczy, czy jego zlecenie zostanie potwierdzone.
readiness-found-rotation-never-proven = Nie potwierdzono tu jeszcze żadnej wymiany.
readiness-why-rotation-never-proven = Dopiero potwierdzenie pokazuje, że wyświetlone klucze naprawdę stają się bezużyteczne.
readiness-do-rotation-never-proven = { -readiness-prove }
readiness-found-rotation-proven-long-ago = Ostatnią wymianę potwierdzono { $days } dni temu: { $at }.
readiness-why-rotation-proven-long-ago = Od tego czasu coś mogło się zmienić i nikt tego nie zauważył.
readiness-do-rotation-proven-long-ago = { -readiness-prove }
readiness-found-rotation-proven = Ostatnią wymianę potwierdzono { $days ->
    [0] w ciągu ostatniej doby
    [one] jeden dzień temu
    [few] { $days } dni temu
    [many] { $days } dni temu
   *[other] { $days } dnia temu
 }: { $at }.
readiness-found-rotation-nothing-stuck = Żaden wyświetlony klucz nie czeka zbyt długo na wymianę.
readiness-found-rotation-stuck = { $orders ->
    [one] Jeden wyświetlony klucz po siedmiu dniach nie ma potwierdzenia, że już nie działa.
    [few] { $orders } wyświetlone klucze po siedmiu dniach nie mają potwierdzenia, że już nie działają.
    [many] { $orders } wyświetlonych kluczy po siedmiu dniach nie ma potwierdzenia, że już nie działa.
   *[other] { $orders } wyświetlonego klucza po siedmiu dniach nie ma potwierdzenia, że już nie działa.
 }
readiness-why-rotation-stuck = Kto odczytał taki klucz, może nadal otworzyć nim dysk.
readiness-do-rotation-stuck = Zobacz, na co czeka każde zlecenie. Najczęściej trzeba włączyć komputer i połączyć go z siecią.
readiness-found-rotation-needs-attention = { $orders ->
    [one] Jedno zlecenie wymiany wymaga uwagi.
    [few] { $orders } zlecenia wymiany wymagają uwagi.
    [many] { $orders } zleceń wymiany wymaga uwagi.
   *[other] { $orders } zlecenia wymiany wymaga uwagi.
 }
readiness-why-rotation-needs-attention = Rekey nie może samodzielnie wymienić tych kluczy. Te wyświetlone mogą nadal działać.
readiness-do-rotation-needs-attention = Każde zlecenie mówi, co stoi na przeszkodzie. Wymień te klucze ręcznie.

-readiness-why-not-known = To, czego nie wiadomo, może być dobre lub złe. Okaże się to, gdy ktoś będzie potrzebować klucza.
-readiness-later = Sprawdź ponownie za kilka minut. Jeśli nic się nie zmieni, więcej powie dziennik Rekey.
readiness-found-directory-token-refused = Nie ustalono: { $asked }. Entra ID nie przyjęło logowania samego Rekey.
readiness-why-directory-token-refused = { -readiness-why-not-known }
readiness-do-directory-token-refused = Uruchom rekey doctor: pokaże, co odpowiedziało Entra ID. Najczęściej wygasł klucz tajny lub certyfikat Rekey.
readiness-found-directory-refused = Nie ustalono: { $asked }. Microsoft Graph odmówił odpowiedzi.
readiness-why-directory-refused = { -readiness-why-not-known }
readiness-do-directory-refused = { -readiness-add-permission } { $permission }, a potem wybierz Udziel zgody administratora. Jeśli zgoda jest już udzielona, Twojej organizacji może brakować licencji, na przykład na Intune.
readiness-found-directory-not-found = Nie ustalono: { $asked }. Microsoft Graph nie zna tego, o co go zapytano.
readiness-why-directory-not-found = { -readiness-why-not-known }
readiness-do-directory-not-found = { -readiness-later }
readiness-found-directory-throttled = Nie ustalono: { $asked }. Microsoft Graph był przeciążony.
readiness-why-directory-throttled = { -readiness-why-not-known }
readiness-do-directory-throttled = { -readiness-later }
readiness-found-directory-unreachable = Nie ustalono: { $asked }. Nie udało się połączyć z Microsoft Graph.
readiness-why-directory-unreachable = { -readiness-why-not-known }
readiness-do-directory-unreachable = Sprawdź, czy serwer Rekey może łączyć się z graph.microsoft.com. Potem uruchom kontrolę ponownie.
readiness-found-directory-failed = Nie ustalono: { $asked }. Microsoft Graph odpowiedział błędem.
readiness-why-directory-failed = { -readiness-why-not-known }
readiness-do-directory-failed = { -readiness-later }
readiness-found-directory-timed-out = Nie ustalono: { $asked }. Microsoft Graph nie odpowiedział na czas.
readiness-why-directory-timed-out = { -readiness-why-not-known }
readiness-do-directory-timed-out = { -readiness-later }
readiness-found-directory-malformed = Nie ustalono: { $asked }. Rekey nie rozumie odpowiedzi Microsoft Graph.
readiness-why-directory-malformed = { -readiness-why-not-known }
readiness-do-directory-malformed = { -readiness-later }
readiness-found-ledger-not-available = Nie ustalono: nie odpowiedział rejestr samego Rekey.
readiness-why-ledger-not-available = { -readiness-why-not-known } A bez rejestru Rekey nie wyświetla żadnego klucza.
readiness-do-ledger-not-available = Uruchom rekey doctor i zajmij się bazą danych.

readiness-own-title = Czy odzyskam dostęp?
readiness-own-lead = Załóżmy, że na jednym z Twoich komputerów pojawia się teraz niebieski ekran z prośbą o klucz odzyskiwania.
readiness-own-yes = Tak. Gdyby teraz się zablokował, odzyskasz dostęp.
readiness-own-no = Nie. Gdyby teraz się zablokował, nie odzyskasz dostępu samodzielnie.
readiness-own-key-stored = Jego klucz odzyskiwania jest zapisany.
readiness-own-no-key = Nie zapisano dla niego klucza odzyskiwania, który możesz odczytać. Powiedz o tym helpdeskowi teraz, a nie rano w dniu, gdy komputer się zablokuje.
readiness-own-device-disabled = Twoja organizacja dezaktywowała ten komputer, więc jego klucza tu nie wyświetlamy. Helpdesk może ustalić, dlaczego.
readiness-own-self-service-off = Twoja organizacja nie pozwala samodzielnie pobierać kluczy. Klucz może podać Ci helpdesk.
readiness-own-too-many-keys = Zapisano dla niego tyle kluczy, że wkrótce zabraknie miejsca na nowy. Powiedz o tym helpdeskowi.
readiness-own-not-seen-lately = Nie widziano go od 90 dni, więc jego najnowszy klucz może nie być zapisany. Uruchom go i połącz z internetem.
readiness-own-tell = Powiedz helpdeskowi o { $name }
readiness-own-none-title = Nie masz przypisanego żadnego komputera
readiness-own-none = W katalogu Twojej organizacji nie ma komputera z systemem Windows, który należy do Ciebie. Jeśli z jakiegoś korzystasz, powiedz o tym helpdeskowi teraz, a nie rano w dniu, gdy komputer się zablokuje.
readiness-own-link = Czy odzyskam dostęp samodzielnie?
