# The organisation's own words, and what stands around them. In English.

organisation-notice-title = Please read this first
organisation-notice-lead = Your organisation asks you to accept this before a recovery key is shown. It is asked once in each sign-in.
organisation-notice-accept = I accept
organisation-notice-refuse = I do not accept: sign out
organisation-notice-other-language = Your organisation has not written this in your language.
organisation-notice-none = There is nothing to accept.
audit-event-1101 = Notice of the organisation accepted
