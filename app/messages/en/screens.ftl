# The drawings of the recovery screens. The titles and the label are as Windows writes them.

screens-lead = Which picture is most like your screen? Small things may differ. The ring marks what to type: the first 8 characters of the recovery key ID.
screens-title = BitLocker recovery
screens-title-24h2 = Enter your recovery key
screens-label = Recovery key ID
screens-10 = Windows 10
screens-10-text = A blue screen. The recovery key ID stands below the input field, in the line after F1‑F10. Below it the screen is almost empty.
screens-11 = Windows 11
screens-11-text = A blue screen. The recovery key ID stands below the input field, in the line after F1‑F10. Below it are addresses that begin with aka.ms.
screens-11-24h2 = Windows 11, version 24H2 and later
screens-11-24h2-text = A nearly black screen. Below the input field stand the words "Recovery key ID", and the ID itself is on the next line.
