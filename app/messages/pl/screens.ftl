# Rysunki ekranów odzyskiwania. Tytuły i etykieta tak, jak pisze je Windows.

screens-lead = Który obrazek jest najbardziej podobny do Twojego ekranu? Szczegóły mogą się różnić. Obwódka pokazuje, co wpisać: 8 pierwszych znaków identyfikatora klucza odzyskiwania.
screens-title = Odzyskiwanie funkcji BitLocker
screens-title-24h2 = Wprowadź klucz odzyskiwania
screens-label = Identyfikator klucza odzyskiwania
screens-10 = Windows 10
screens-10-text = Niebieski ekran. Identyfikator klucza odzyskiwania jest pod polem do wpisywania, w wierszu po F1‑F10. Niżej ekran jest prawie pusty.
screens-11 = Windows 11
screens-11-text = Niebieski ekran. Identyfikator klucza odzyskiwania jest pod polem do wpisywania, w wierszu po F1‑F10. Niżej są adresy, które zaczynają się od aka.ms.
screens-11-24h2 = Windows 11, wersja 24H2 i nowsze
screens-11-24h2-text = Prawie czarny ekran. Pod polem do wpisywania jest tekst „Identyfikator klucza odzyskiwania”, a sam identyfikator jest w następnym wierszu.
