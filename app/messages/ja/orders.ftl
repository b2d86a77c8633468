# Rekey の日本語：交換指示を見守る人のために。orders-plan- のあとは計画のコード、orders-cause- のあとは原因のコード、
# orders-standing- のあとは状態のコード、orders-said- のあとは指示の結果。

orders-overdue = 渡されたキーのうち { $count ->
   *[other] { $count } 個
 }は、{ $days ->
   *[other] { $days } 日
 }たっても無効になったと確認できていません。一覧を見る。
orders-title = キーの交換
orders-lead = 渡されたすべてのキーです。新しいキーに置き換わったと確認できるまで追跡します。
orders-picture = 確認済み { $proven }、進行中 { $underway }、決定待ち { $asks }、対応が必要 { $attention }
orders-picture-none = 渡されたキーはまだありません。
orders-part-proven = 確認済み
orders-part-underway = 進行中
orders-part-asks = 決定待ち
orders-part-attention = 対応が必要
orders-tabs = 表示する指示
orders-standing-not-proven = 未確認
orders-standing-asks = 決定待ち
orders-standing-needs-attention = 対応が必要
orders-standing-proven = 確認済み
orders-none = ありません。
orders-oldest = 最初から
orders-next = さらに表示

orders-entry = { $device }、キー { $key }
orders-since = 渡した日時：
orders-age = { $days ->
    [0] 今日
   *[other] { $days } 日前
 }
orders-is-overdue = 期限超過：{ $days ->
   *[other] { $days } 日
 }たっても確認できていません
orders-seen = デバイスの最終確認：
orders-seen-never = デバイス管理がこのデバイスを確認していません
orders-incident = インシデント { $number }
orders-cause-self-service = 所有者に表示
orders-cause-helpdesk = 担当者に表示
orders-cause-owner-change = 所有者の変更、または修理からの返却
orders-cause-incident = インシデントの一部
orders-cause-outside-read = Rekey の外部での読み取り
orders-cause-by-hand = 手動の指示
orders-plan-at-once = すぐに交換
orders-plan-rely-on-device = デバイスに任せる
orders-plan-ask = 決定待ち
orders-plan-rely-on-device-detail = PC が自動でキーを交換する見込みです。交換されるかどうかを Rekey が見守ります。
orders-plan-ask-detail = 今キーを交換するかどうかは、ヘルプデスクまたはセキュリティ チームが決めます。それまで、キーはまだ使えます。

orders-now = 今すぐ交換
orders-leave = デバイスに任せる
orders-new = 手動で交換を指示する
orders-new-lead = Rekey が表示していなくても、デバイスの最新のキーを交換します。
orders-label = デバイスの名前またはシリアル番号
orders-why = 理由
orders-why-by-hand = 手動
orders-why-owner-change = 修理から戻った、または所有者が変わった
orders-order = 交換を指示

orders-said-at-once = 交換を指示しました。進み具合は下で確認できます。
orders-said-rely-on-device = デバイスに任せます。新しいキーが現れるかどうかを Rekey が見守ります。
orders-said-ordered = 交換を指示しました。進み具合は下で確認できます。
orders-said-standing = このデバイスにはすでに指示があります。その指示で処理されます。
orders-said-no-device = この名前またはシリアル番号のデバイスはありません。何も指示していません。
orders-said-several-devices = この名前のデバイスが複数あります。何も指示していません。シリアル番号を入力してください。
orders-said-no-key = このデバイスには、交換できるキーが保存されていません。何も指示していません。
