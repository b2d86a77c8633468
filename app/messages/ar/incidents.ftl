# الحوادث الأمنية لمن يتعاملون معها؛ وما يقرؤه من يقول "لم أكن أنا"، وهو ما يفتح حادثًا. بالعربية.
# يلي incidents-said- ما آل إليه الإجراء، ويلي incidents-state- حالة الحادث.

incidents-title = الحوادث الأمنية
incidents-lead = عمليات عرض مفاتيح لا بد أن يُسأل عنها أحد. يستبدل الحادث الأمني جميع مفاتيحه معًا.
incidents-open = فتح حادث أمني
incidents-none = لم يُفتح أي حادث أمني بعد.
incidents-older = الأقدم
incidents-newest = الأحدث
incidents-state-open = مفتوح
incidents-state-rotating = قيد الاستبدال
incidents-state-closed = مغلق
incidents-opened = فتحه { $name }
incidents-count = { $count ->
    [zero] لا عمليات عرض
    [one] عملية عرض واحدة لمفتاح
    [two] عمليتا عرض لمفاتيح
    [few] { $count } عمليات عرض لمفاتيح
    [many] { $count } عملية عرض لمفاتيح
   *[other] { $count } عملية عرض لمفاتيح
 }
incidents-number = الحادث الأمني { $number }
incidents-back = كل الحوادث الأمنية

incidents-new-lead = مثلًا كل مفتاح اطلع عليه أحد موظفي الدعم منذ يوم الاثنين: عنوانه في حقل "الأشخاص"، وتاريخ يوم الاثنين في حقل "من".
incidents-field-title = الموضوع
incidents-field-people = الأشخاص
incidents-field-people-hint = عناوين تفصل بينها الفاصلة اللاتينية (,). المفاتيح التي اطلعوا عليها، أو التي عُرضت من أجلهم.
incidents-field-devices = الأجهزة
incidents-field-devices-hint = أسماء تفصل بينها الفاصلة اللاتينية (,). إذا لم تذكر أشخاصًا ولا أجهزة، فالوقت وحده هو المعتبر.
incidents-field-from = من
incidents-field-until = حتى
incidents-field-time-hint = يوم أو دقيقة (UTC): {"\u200E"}2026-11-22 أو {"\u200E"}2026-11-22T09:00
incidents-new-disclosure = يبدأ بعملية العرض { $disclosure }.
incidents-mistake = راجع هذا مرة أخرى.

incidents-picked = كيف جرى الاختيار
incidents-picked-people = مفاتيح اطلع عليها أو عُرضت من أجل
incidents-picked-devices = مفاتيح
incidents-picked-from = من
incidents-picked-until = حتى
incidents-picked-all = لم يُذكر شخص ولا جهاز ولا وقت.
incidents-rotation = المفاتيح
incidents-rotate-what = { $count ->
    [zero] لا توجد عمليات عرض ضمن الحادث.
    [one] هناك عملية عرض واحدة لمفتاح. يُستبدل مفتاحها إذا لم يتأكد إبطاله.
    [two] هناك عمليتا عرض لمفاتيح. يُستبدل كل مفتاح لم يتأكد إبطاله، مفتاح واحد لكل محرك أقراص.
    [few] هناك { $count } عمليات عرض لمفاتيح. يُستبدل كل مفتاح لم يتأكد إبطاله، مفتاح واحد لكل محرك أقراص.
    [many] هناك { $count } عملية عرض لمفاتيح. يُستبدل كل مفتاح لم يتأكد إبطاله، مفتاح واحد لكل محرك أقراص.
   *[other] هناك { $count } عملية عرض لمفاتيح. يُستبدل كل مفتاح لم يتأكد إبطاله، مفتاح واحد لكل محرك أقراص.
 }
incidents-rotate = استبدال كل المفاتيح الآن
incidents-stop = إيقاف
incidents-resume = استئناف
incidents-progress = طُلب { $placed } من { $total }، تم التأكد: { $proven }، يحتاج إلى متابعة: { $attention }
incidents-seconds = { $seconds ->
    [zero] بقي أقل من ثانية حتى تُطلب كلها.
    [one] بقيت ثانية واحدة تقريبًا حتى تُطلب كلها.
    [two] بقيت ثانيتان تقريبًا حتى تُطلب كلها.
    [few] بقيت { $seconds } ثوانٍ تقريبًا حتى تُطلب كلها.
    [many] بقيت { $seconds } ثانية تقريبًا حتى تُطلب كلها.
   *[other] بقيت { $seconds } ثانية تقريبًا حتى تُطلب كلها.
 }
incidents-stopped = متوقف. ما طُلب يستمر، والباقي ينتظر.
incidents-placed = طُلبت كلها. أما التأكد منها فيظهر في صفحة "استبدال المفاتيح" وفي الأسفل.
incidents-no-target = تأكد بالفعل إبطال كل المفاتيح.
incidents-renews = تُحدَّث هذه الصفحة تلقائيًا كل { $seconds ->
    [zero] { $seconds } ثانية
    [one] ثانية
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
 }.
incidents-still = إيقاف التحديث لكتابة نتيجة
incidents-goes-on = السماح للصفحة بالتحديث من جديد
incidents-part-proven = تم التأكد
incidents-part-attention = يحتاج إلى متابعة
incidents-part-placed = تم الطلب
incidents-part-left = لم يُطلب بعد

incidents-findings = النتائج
incidents-findings-none = لم تُدوّن أي نتيجة بعد.
incidents-finding-by = بواسطة { $name }
incidents-finding-text = ما الذي تبيّن
incidents-finding-link = الرابط
incidents-finding-link-hint = حيث توجد معلومات أكثر. يبدأ بـ https://{"\u200E"}. يمكن تركه فارغًا.
incidents-finding-add = إضافة نتيجة
incidents-close = إغلاق هذا الحادث الأمني
incidents-close-summary = إلامَ انتهى
incidents-close-what = تستمر الطلبات القائمة. لا يمكن إعادة فتح حادث أمني مغلق.
incidents-close-button = إغلاق الحادث الأمني
incidents-closed-by = أغلقه { $name }
incidents-report = تنزيل التقرير
incidents-report-what = كل عمليات العرض والطلبات والنتائج في ملف واحد.

incidents-disclosures = عمليات العرض
incidents-disclosures-some = أحدث { $shown } من { $count }. التقرير يتضمنها كلها.
incidents-disclosure-for = من أجل { $name }
incidents-disclosure-for-you = من أجلك
incidents-disclosure-case = التذكرة {"\u200E"}{ $number }

incidents-not-me = لم أكن أنا
incidents-not-me-title = ألم تكن أنت؟
incidents-not-me-what = أنت تقول إنه لا علاقة لك بهذا:
incidents-not-me-then = عندئذ يحدث ما يلي:
incidents-not-me-rotate = يُطلب مفتاح جديد حتى لا يعود هذا المفتاح صالحًا لشيء.
incidents-not-me-sessions = يُسجَّل خروج من اطلع عليه من كل مكان. إذا كان ذلك من حسابك، فسيُسجَّل خروجك أنت أيضًا.
incidents-not-me-team = يُبلَّغ فريق الأمان في مؤسستك، وسيسألك عن ذلك.
incidents-not-me-yes = نعم، لم أكن أنا
incidents-not-me-cancel = إلغاء

incidents-said-reported = شكرًا. تم طلب مفتاح جديد، وأُبلغ فريق الأمان.
incidents-said-opened = الحادث الأمني مفتوح. التالي: استبدال مفاتيحه.
incidents-said-started = يجري استبدال المفاتيح.
incidents-said-stopped = متوقف. ما طُلب يستمر.
incidents-said-noted = أُضيفت النتيجة.
incidents-said-closed = أُغلق الحادث الأمني.
incidents-said-nobody = الشخص رقم { $number } ممن كتبتهم غير معروف. لم يُفتح شيء.
incidents-said-no-device = الجهاز رقم { $number } مما كتبته غير معروف. لم يُفتح شيء.
incidents-said-nothing-picked = لم يُختر شيء، أو أكثر من 5,000 عملية عرض: افتحه على أجزاء.
incidents-said-no-title = اكتب الموضوع في سطر واحد.
incidents-said-bad-time = تعذّرت قراءة أحد الوقتين. لم يُفتح شيء.

incidents-report-made = أُعدّ هذا التقرير في {"\u200E"}{ $when }.
incidents-report-when = متى
incidents-report-who = من اطلع عليه
incidents-report-what-for = من أجل من، وبأي مسار
incidents-report-key = الجهاز والمفتاح
incidents-report-reference = الرقم المرجعي والتذكرة
incidents-report-state = ماذا حدث له
