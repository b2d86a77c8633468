# طلبات الاستبدال، لمن يتابعونها. بالعربية. يلي orders-plan- رمز الخطة، ويلي orders-cause- رمز السبب،
# ويلي orders-standing- رمز الوضع، ويلي orders-said- ما آل إليه الطلب.

orders-overdue = { $count ->
    [zero] لا يوجد مفتاح أُعطي ولم يتأكد إبطاله
    [one] مفتاح واحد أُعطي ولم يتأكد إبطاله
    [two] مفتاحان أُعطيا ولم يتأكد إبطالهما
    [few] { $count } مفاتيح أُعطيت ولم يتأكد إبطالها
    [many] { $count } مفتاحًا أُعطيت ولم يتأكد إبطالها
   *[other] { $count } مفتاح أُعطيت ولم يتأكد إبطالها
 } بعد { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 }. عرض القائمة.
orders-title = استبدال المفاتيح
orders-lead = كل مفتاح أُعطي، إلى أن يتأكد أن مفتاحًا أحدث قد حلّ محله.
orders-picture = تم التأكد: { $proven }، قيد التنفيذ: { $underway }، بانتظار قرار: { $asks }، يحتاج إلى متابعة: { $attention }
orders-picture-none = لم يُعطَ أي مفتاح بعد.
orders-part-proven = تم التأكد
orders-part-underway = قيد التنفيذ
orders-part-asks = بانتظار قرار
orders-part-attention = يحتاج إلى متابعة
orders-tabs = أي الطلبات
orders-standing-not-proven = لم يتم التأكد
orders-standing-asks = بانتظار قرار
orders-standing-needs-attention = يحتاج إلى متابعة
orders-standing-proven = تم التأكد
orders-none = لا يوجد أي طلب.
orders-oldest = من البداية
orders-next = المزيد

orders-entry = { $device }، المفتاح { $key }
orders-since = أُعطي في
orders-age = { $days ->
    [0] اليوم
    [zero] اليوم
    [one] قبل يوم واحد
    [two] قبل يومين
    [few] قبل { $days } أيام
    [many] قبل { $days } يومًا
   *[other] قبل { $days } يوم
 }
orders-is-overdue = متأخر: لم يتم التأكد بعد { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 }
orders-seen = آخر ظهور للجهاز
orders-seen-never = لم يظهر الجهاز لدى إدارة الأجهزة
orders-incident = الحادث الأمني { $number }
orders-cause-self-service = عُرض على المالك
orders-cause-helpdesk = عُرض على موظف الدعم
orders-cause-owner-change = مالك آخر، أو عاد من الصيانة
orders-cause-incident = ضمن حادث أمني
orders-cause-outside-read = قُرئ خارج Rekey
orders-cause-by-hand = طُلب يدويًا
orders-plan-at-once = استبدال فوري
orders-plan-rely-on-device = متروك للجهاز
orders-plan-ask = بانتظار قرار
orders-plan-rely-on-device-detail = من المتوقع أن يستبدل الكمبيوتر مفتاحه من تلقاء نفسه. يراقب Rekey هل يفعل ذلك.
orders-plan-ask-detail = يقرر الدعم الفني أو فريق الأمان هل يُستبدل المفتاح الآن. وحتى ذلك الحين يبقى صالحًا.

orders-now = الاستبدال الآن
orders-leave = تركه للجهاز
orders-new = طلب استبدال يدويًا
orders-new-lead = يُستبدل أحدث مفتاح للجهاز، وإن لم يعرضه Rekey.
orders-label = اسم الجهاز أو رقمه التسلسلي
orders-why = السبب
orders-why-by-hand = يدويًا
orders-why-owner-change = عاد من الصيانة، أو له مالك جديد
orders-order = طلب الاستبدال

orders-said-at-once = تم طلب الاستبدال. ترى أدناه إلى أين وصل.
orders-said-rely-on-device = تُرك الأمر للجهاز. يراقب Rekey هل يظهر مفتاح أحدث.
orders-said-ordered = تم طلب الاستبدال. ترى أدناه إلى أين وصل.
orders-said-standing = يوجد بالفعل طلب لهذا الجهاز، وهو يتكفل بذلك.
orders-said-no-device = لا يوجد جهاز بهذا الاسم أو الرقم التسلسلي. لم يُطلب شيء.
orders-said-several-devices = هناك عدة أجهزة بهذا الاسم. لم يُطلب شيء: اكتب الرقم التسلسلي.
orders-said-no-key = لا يوجد لهذا الجهاز مفتاح محفوظ يمكن استبداله. لم يُطلب شيء.
