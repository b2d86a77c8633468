# המילים של הארגון. בעברית.

organisation-notice-title = נא לקרוא קודם
organisation-notice-lead = הארגון שלך מבקש את הסכמתך לכתוב כאן לפני הצגת מפתח השחזור. השאלה נשאלת פעם אחת בכל כניסה.
organisation-notice-accept = אני מסכים
organisation-notice-refuse = אינני מסכים: יציאה
organisation-notice-other-language = הארגון שלך לא כתב את הטקסט הזה בשפה שלך.
organisation-notice-none = אין דבר שצריך להסכים לו.
audit-event-1101 = הודעת הארגון אושרה
