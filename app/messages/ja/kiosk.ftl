# 日本語：キオスク端末。

nav-stations = キオスク端末
activity-path-kiosk = キオスク端末
audit-path-kiosk = キオスク端末
audit-events-10 = キオスク端末
audit-event-10001 = キオスク端末の追加
audit-event-10002 = キオスク端末への新しいコードの発行
audit-event-10003 = キオスク端末の設定
audit-event-10004 = キオスク端末の失効
audit-event-10005 = キオスク端末の使用

kiosk-lead = PC に青い画面が出て、回復キーを求められていますか？ ここ、この画面で回復キーを確認できます。
kiosk-begin = 職場アカウントでサインイン
kiosk-wait = 少しお待ちください。次の方のために、この端末を準備しています。
kiosk-offline = この端末は今、接続されていません。自動的に接続し直します。
kiosk-finish = 終了
kiosk-key-id-title = 回復キー ID を入力してください
kiosk-keypad = キーパッド
kiosk-delete = 最後の文字を削除
kiosk-clear = クリア
kiosk-key-after = この画面を見ながら、キーを PC に入力できます。画面が閉じないように、ときどきこの画面に触れてください。

kiosk-still-here = まだご利用中ですか？
kiosk-still-here-what = 応答がない場合、このページはまもなく閉じ、サインアウトします。
kiosk-here = まだ利用中です
kiosk-time-ends = この端末の利用時間がまもなく終わります。そのあとすぐに、もう一度サインインできます。

kiosk-scan = スキャナーを使う
kiosk-scan-what = ロックされた PC にスキャナーをつなぎ、次のコードのどちらかをスキャンしてください。スキャナーが 48 桁の数字を入力します。
kiosk-barcode = キーのバーコード
kiosk-qr = キーの QR コード

kiosk-none-title = これはキオスク端末ではありません
kiosk-none = 管理者がこのブラウザーをキオスク端末として設定していません。ここではだれもサインインできません。
kiosk-revoked-title = この端末は閉鎖されました
kiosk-revoked = この端末はもう受け付けられないか、別の場所で新しく設定されました。ここではだれもサインインできません。別の端末かスマートフォンを使うか、ヘルプデスクに電話してください。
kiosk-none-admin = 管理者の方へ：「キオスク端末」で端末を追加し、そのコードをこのブラウザーの /kiosk/enrol で入力してください。

kiosk-enrol-title = このブラウザーをキオスク端末として設定
kiosk-enrol-lead = 設定すると、このブラウザーにはキオスク端末のページだけが表示されます。
kiosk-code = コード
kiosk-code-hint = 管理者の画面に表示されたコードです（例：K7QM-2XF4）。使えるのは 1 回だけで、有効時間は 10 分です。
kiosk-code-refused = このコードを待っている端末はありません。入力の間違い、使用済み、または 10 分より前のコードです。
kiosk-enrol = 端末を設定

kiosk-stations-title = キオスク端末
kiosk-stations-lead = だれでも使えるように設置した PC で、利用者が自分のデバイスのキーを受け取ります。端末で作られる記録には、必ずその端末の名前と場所が入ります。
kiosk-stations-none = 端末はまだありません。
kiosk-stations-new = 新しい端末
kiosk-stations-make = 端末を追加
kiosk-stations-back = すべての端末
kiosk-name = 名前
kiosk-name-hint = 端末の表示板にある名前（例：Kiosk 3）。
kiosk-place = 場所
kiosk-place-hint = 端末の設置場所（例：ベルリン、1 階、受付の横）。
kiosk-state-waiting = コードの入力待ち
kiosk-state-enrolled = 稼働中
kiosk-state-revoked = 失効
kiosk-station-made = 追加した人：{ $name }
kiosk-station-revoked = 失効させた人：{ $name }
kiosk-station-seen = 最終確認
kiosk-station-unseen = 未確認
kiosk-station-code = 新しいコード
kiosk-station-revoke = 失効させる

kiosk-code-title = 端末のコード
kiosk-code-lead = { $name }（{ $place }）のコードです。
kiosk-code-open = 端末のブラウザーで次のアドレスを開きます：
kiosk-code-type = 次のコードを入力します：
kiosk-code-once = コードが使えるのは 1 回だけで、有効時間は 10 分です。ここにしか表示されません。なくした場合は、新しいコードを作成してください。

kiosk-phone-begin = スマートフォンでサインイン
kiosk-phone-scan = スマートフォンのカメラでこのコードを読み取るか、次のアドレスを開いてください
kiosk-phone-type = そこにこのコードを入力してください
kiosk-phone-account = 職場アカウントでサインインしてください
kiosk-phone-waits = スマートフォンを待っています。この画面は自動で進みます。
kiosk-phone-arrived = スマートフォンでサインインしました
kiosk-phone-not-yet = スマートフォンでのサインインがまだ終わっていません。先に完了してから、もう一度押してください。
kiosk-phone-over = このコードは無効になりました。
kiosk-phone-again = 新しいコード
kiosk-phone-cancel = キャンセル
kiosk-phone-qr = アドレスのQRコード
kiosk-phone-on = キオスク端末では本人のスマートフォンでサインインできます (kiosk.device_code がオン)。端末のコードを他人に入力させた者は、その人としてその端末にサインインします。端末は見知らぬ人が目につく場所に置くか、この設定をオフにしてください。
