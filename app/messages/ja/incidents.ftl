# Rekey の日本語：対応者のためのインシデントと、「これは私ではありません」と申し出てインシデントを開く人が読む文。
# incidents-said- のあとは操作の結果、incidents-state- のあとはインシデントの状態。

incidents-title = インシデント
incidents-lead = 説明が必要な、キーの表示です。インシデントは、含まれるキーをまとめて交換します。
incidents-open = インシデントを開く
incidents-none = インシデントはまだありません。
incidents-older = 以前のもの
incidents-newest = 最新
incidents-state-open = 対応中
incidents-state-rotating = 交換中
incidents-state-closed = 終了
incidents-opened = 開いた人：{ $name }
incidents-count = { $count ->
   *[other] キーの表示 { $count } 件
 }
incidents-number = インシデント { $number }
incidents-back = すべてのインシデント

incidents-new-lead = たとえば、ある担当者が月曜日以降に見たすべてのキーなら、「人」に担当者のアドレス、「開始」に月曜日の日付を入力します。
incidents-field-title = 内容
incidents-field-people = 人
incidents-field-people-hint = アドレスをコンマで区切ります。その人が見たキーと、その人のために表示されたキーが対象です。
incidents-field-devices = デバイス
incidents-field-devices-hint = 名前をコンマで区切ります。人もデバイスもない場合は、日時だけで選びます。
incidents-field-from = 開始
incidents-field-until = 終了
incidents-field-time-hint = UTC の日付または日時（分まで）：2026-11-22 または 2026-11-22T09:00
incidents-new-disclosure = 表示 { $disclosure } から始まります。
incidents-mistake = ここをもう一度確認してください。

incidents-picked = 選んだ条件
incidents-picked-people = この人が見た、またはこの人のために表示されたキー
incidents-picked-devices = このデバイスのキー
incidents-picked-from = 開始
incidents-picked-until = 終了
incidents-picked-all = 人、デバイス、日時の指定はありません。
incidents-rotation = キー
incidents-rotate-what = { $count ->
   *[other] キーの表示 { $count } 件が対象です。無効になったと確認できていないキーを、ドライブごとに 1 つずつ、すべて交換します。
 }
incidents-rotate = すべてのキーを今すぐ交換
incidents-stop = 停止
incidents-resume = 再開
incidents-progress = { $total } 件中 { $placed } 件を指示済み、確認済み { $proven } 件、対応が必要 { $attention } 件
incidents-seconds = { $seconds ->
   *[other] すべての指示が終わるまで、あと約 { $seconds } 秒です。
 }
incidents-stopped = 停止しました。指示済みのものは続き、残りは待機します。
incidents-placed = すべて指示しました。確認できたかどうかは、「キーの交換」とこの下に表示されます。
incidents-no-target = すべてのキーが、無効になったと確認済みです。
incidents-renews = このページは { $seconds } 秒ごとに自動更新されます。
incidents-still = 調査結果を書くために、自動更新を止める
incidents-goes-on = ページの自動更新を再開する
incidents-part-proven = 確認済み
incidents-part-attention = 対応が必要
incidents-part-placed = 指示済み
incidents-part-left = まだ指示していない

incidents-findings = 調査結果
incidents-findings-none = まだ書かれていません。
incidents-finding-by = 記入者：{ $name }
incidents-finding-text = わかったこと
incidents-finding-link = リンク
incidents-finding-link-hint = 詳しい情報がある場所です。https:// で始まります。空のままでもかまいません。
incidents-finding-add = 調査結果を追加
incidents-close = このインシデントを終了する
incidents-close-summary = 結論
incidents-close-what = すでに出ている指示は続きます。終了したインシデントを再び開くことはできません。
incidents-close-button = インシデントを終了
incidents-closed-by = 終了した人：{ $name }
incidents-report = レポートをダウンロード
incidents-report-what = すべての表示、指示、調査結果が 1 つのファイルに入ります。

incidents-disclosures = 表示
incidents-disclosures-some = { $count } 件中、最新の { $shown } 件です。すべてはレポートにあります。
incidents-disclosure-for = 対象：{ $name }
incidents-disclosure-for-you = 対象：あなた
incidents-disclosure-case = ケース { $number }

incidents-not-me = これは私ではありません
incidents-not-me-title = あなたではありませんか？
incidents-not-me-what = 次のことに心当たりがない、という報告です：
incidents-not-me-then = 報告すると、次のようになります：
incidents-not-me-rotate = 新しいキーへの交換が指示され、このキーは使えなくなります。
incidents-not-me-sessions = キーを見た人は、すべての場所でサインアウトされます。それがあなたのアカウントだった場合は、あなたもサインアウトされます。
incidents-not-me-team = 組織のセキュリティ チームに通知されます。チームからあなたに質問があります。
incidents-not-me-yes = はい、私ではありません
incidents-not-me-cancel = キャンセル

incidents-said-reported = ありがとうございます。新しいキーへの交換を指示し、セキュリティ チームに通知しました。
incidents-said-opened = インシデントを開きました。次は、キーを交換してください。
incidents-said-started = キーを交換しています。
incidents-said-stopped = 停止しました。指示済みのものは続きます。
incidents-said-noted = 調査結果を追加しました。
incidents-said-closed = インシデントを終了しました。
incidents-said-nobody = 入力された { $number } 番目の人が見つかりません。インシデントは開いていません。
incidents-said-no-device = 入力された { $number } 番目のデバイスが見つかりません。インシデントは開いていません。
incidents-said-nothing-picked = 何も選ばれていないか、表示が 5,000 件を超えています。超えている場合は、分けて開いてください。
incidents-said-no-title = 内容を 1 行で書いてください。
incidents-said-bad-time = 読み取れない日時があります。インシデントは開いていません。

incidents-report-made = このレポートの作成日時：{ $when }
incidents-report-when = 日時
incidents-report-who = 見た人
incidents-report-what-for = 対象者と経路
incidents-report-key = デバイスとキー
incidents-report-reference = 照会番号とケース
incidents-report-state = その後の状態
