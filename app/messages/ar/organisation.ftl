# كلمات المؤسسة. بالعربية.

organisation-notice-title = يرجى قراءة هذا أولًا
organisation-notice-lead = تطلب مؤسستك أن توافق على ما يلي قبل عرض مفتاح الاسترداد. يُطلب ذلك مرة واحدة في كل تسجيل دخول.
organisation-notice-accept = أوافق
organisation-notice-refuse = لا أوافق: تسجيل الخروج
organisation-notice-other-language = لم تكتب مؤسستك هذا النص بلغتك.
organisation-notice-none = لا يوجد ما يحتاج إلى موافقتك.
audit-event-1101 = تم قبول إشعار المؤسسة
