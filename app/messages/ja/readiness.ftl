# Rekey の日本語：準備状況。本人が元どおり使えるようになり、ほかのだれも開けないかどうか。
# readiness-found-、readiness-why-、readiness-do- のあとは結果のコード、そのほかは app/domain の各コード。

readiness-title = 準備状況
readiness-lead = 今、組織の PC がロックされたら、所有者は元どおり使えるようになるでしょうか。そして、ほかのだれも開けないでしょうか。Rekey は調べるだけで、何も変更しません。
readiness-check-now = 今すぐ点検
readiness-check-again = もう一度点検
readiness-last = 最後の点検
readiness-last-see = 点検結果を見る
readiness-earlier = 以前の点検
readiness-none = まだ点検していません。
readiness-what = 点検する内容
readiness-by = 実行者：{ $name }
readiness-by-doctor = コマンド ラインの rekey doctor から
readiness-under-way = 進行中
readiness-back = すべての点検
readiness-number = 点検 { $number }

readiness-check-permissions = Rekey 自身のアクセス許可
readiness-check-permissions-what = 必要なものがすべて付与され、余分なものがないこと。
readiness-check-escrow = 保存されているキー
readiness-check-escrow-what = デバイスがキーを保存していて、ポリシーがそれを徹底していること。
readiness-check-self-service = セルフサービス
readiness-check-self-service-what = 自分のデバイスのキーを見ることができ、デバイスの所有者がディレクトリに登録されていること。
readiness-check-helpdesk = ヘルプデスク
readiness-check-helpdesk-what = 担当者がキーを読み取ることができ、それより広い権限がないこと。
readiness-check-audit-trail = Entra のログ
readiness-check-audit-trail-what = Rekey が読み取ったキーが、Entra 自身のログに載っていること。
readiness-check-rotation = キーの交換
readiness-check-rotation-what = 表示されたキーが、本当に交換されていること。

readiness-verdict-good = 良好
readiness-verdict-not-known = 不明
readiness-verdict-attention = 対応が必要
readiness-verdict-bad = 修正が必須
readiness-overall-good = 点検した項目は、すべてあるべき状態です。
readiness-overall-not-known = 問題は見つかりませんでしたが、調べられなかった項目があります。
readiness-overall-attention = 機能していますが、一部の人には使えない、長くは続かない、または必要以上に許可されている、のいずれかです。
readiness-overall-bad = 機能していないか、安全でないところがあります。だれかがキーを必要とする前に修正してください。
readiness-picture = { $count ->
   *[other] 結果 { $count } 件
 }：修正が必須 { $bad } 件、対応が必要 { $attention } 件、不明 { $unknown } 件、良好 { $good } 件

readiness-run-title = 準備状況の点検
readiness-run-empty = この点検は結果のないまま終わりました。途中で Rekey が停止したか、台帳が応答しませんでした。
readiness-progress = { $checks } 件中 { $done } 件の点検が完了。現在：{ $check }
readiness-reading-escrow = { $done ->
   *[other] これまでに { $done } 件のデバイスとキーを読み取りました
 }
readiness-reading-self-service = { $of } 台中 { $done } 台のデバイスの所有者を問い合わせました
readiness-reading-helpdesk = { $of } 人中 { $done } 人の担当者を調べました
readiness-renews = このページは 1 秒ごとに自動更新されます。ページを離れても点検は続きます。
readiness-still = 自動更新を止める
readiness-goes-on = 自動更新を再開
readiness-checks = 6 つの点検
readiness-why = 重要な理由
readiness-do = 対応方法
readiness-request = または、管理者が Graph Explorer などを使って、この要求を Microsoft Graph に送ることもできます。
readiness-request-own = 波かっこの中は組織ごとに異なります。先に自分の組織の値に置き換えてください。
readiness-file-save-and-require = 回復パスワードの保存を必須にするポリシーをダウンロード
readiness-file-rotation = 回復パスワードを交換するポリシーをダウンロード
readiness-file-where = Intune 管理センターの「デバイス > 構成 > 作成 > ポリシーのインポート」でインポートしてください。割り当てるまで、だれにも適用されません。
readiness-orders = これらの指示を見る
readiness-names-devices = 該当するデバイス（{ $count }）
readiness-names-policies = 読み取ったポリシー（{ $count }）
readiness-names-permissions = 該当するアクセス許可（{ $count }）
readiness-names-people = 該当する人（{ $count }）
readiness-more = ほか { $count } 件
readiness-take = 結果を持ち出す
readiness-take-json = JSON 形式
readiness-take-csv = CSV 形式（表計算用）

readiness-feature-key-metadata = 保存されているキー（内容は読み取らない）
readiness-feature-application-keys = Rekey 自身の権限で読み取るキー
readiness-feature-devices = デバイスとその所有者
readiness-feature-managed-devices = Intune が持つデバイスの情報
readiness-feature-rotation = 交換の指示
readiness-feature-device-policies = BitLocker のポリシー
readiness-feature-tenant-switch = セルフサービスのスイッチ
readiness-feature-people = 人、その上司、アカウント
readiness-feature-scope = グループと管理単位
readiness-feature-reconciliation = Entra の監査ログ
readiness-feature-roles = 担当者のロール
readiness-feature-permissions = Rekey 自身のアクセス許可

-readiness-add-permission = Microsoft Entra 管理センターで「アプリの登録 > Rekey > API のアクセス許可 > アクセス許可の追加 > Microsoft Graph > アプリケーションの許可」を開いてください。追加するのは

readiness-found-permission-missing = アクセス許可 { $permission } がありません。次のことに必要です：{ $feature }。
readiness-why-permission-missing = アクセス許可が足りない機能は、だれかが必要としたときに初めて失敗します。
readiness-do-permission-missing = { -readiness-add-permission } { $permission } です。そのあと、「管理者の同意を与えます」を選択してください。
readiness-found-permissions-enough = { $features ->
   *[other] 使用中の { $features } 個の機能に、必要なアクセス許可がそろっています。
 }
readiness-found-permissions-needless = { $count ->
   *[other] 付与されたアクセス許可のうち { $count } 個は、何の役にも立っていないか、別に付与されたより小さな許可で足りています。
 }
readiness-why-permissions-needless = Rekey に許可されていても必要のないものは、Rekey に侵入する者を利するだけです。
readiness-do-permissions-needless = Microsoft Entra 管理センターで「アプリの登録 > Rekey > API のアクセス許可」を開いてください。これらのアクセス許可の管理者の同意を取り消してから、削除してください。

readiness-found-escrow-no-devices = ディレクトリに、組織に参加している有効な Windows デバイスがありません。
readiness-why-escrow-no-devices = デバイスがなければ、キーが保存されているかどうかはだれにもわかりません。
readiness-do-escrow-no-devices = Microsoft Entra 管理センターの「デバイス > すべてのデバイス」を確認してください。参加済みのデバイスが表示されたら、もう一度点検してください。
readiness-found-escrow-share = { $without ->
    [0] { $devices ->
       *[other] 全 { $devices } 台のデバイスで、Windows ドライブの回復キーが保存されています。
     }
   *[other] { $devices } 台のうち { $without } 台のデバイスで、Windows ドライブの回復キーが保存されていません。保存されているのは { $percent } パーセントです。
 }
readiness-why-escrow-share = そのデバイスがロックされると、所有者もヘルプデスクも、だれもドライブを開けません。
readiness-do-escrow-share = 該当する各デバイスで、管理者として PowerShell を開きます。(Get-BitLockerVolume C:).KeyProtector で回復パスワードの ID が表示され、その ID を付けて BackupToAAD-BitLockerKeyProtector C: -KeyProtectorId を実行すると保存されます。BitLocker がオフの場合は、先にオンにしてください。デバイスがキーを保存できなかった理由は、Intune の「デバイス > 監視 > デバイスの暗号化の状態」でわかります。
-readiness-keys-stop = 該当するデバイスで新しいキーを作り続けているもの（多くは起動のたびに実行されるスクリプト）を見つけて、止めてください。Entra ID からキーを 1 つずつ削除することはできません。削除できるのはデバイス オブジェクトごとで、その場合はすべてのキーが消えます。
readiness-found-escrow-keys-at-limit = { $count ->
   *[other] { $count } 台のデバイスに { $limit } 個のキーが保存されています。Entra ID はこれ以上保存しません。
 }
readiness-why-escrow-keys-at-limit = 次のキーを保存できません。次に交換されると、だれもドライブを開けなくなります。
readiness-do-escrow-keys-at-limit = { -readiness-keys-stop }そのあと、各デバイスを Entra ID に参加させ直し、キーが保存されたことを確かめてから、古いオブジェクトを削除してください。
readiness-found-escrow-keys-near-limit = { $count ->
   *[other] { $count } 台のデバイスで、保存されているキーの数が、Entra ID がデバイス 1 台につき保存する上限（{ $limit } 個）に近づいています。
 }
readiness-why-escrow-keys-near-limit = 空きがなくなると次のキーを保存できず、だれもドライブを開けなくなります。
readiness-do-escrow-keys-near-limit = { -readiness-keys-stop }空きがなくなる前に、各デバイスを Entra ID に参加させ直してください。
readiness-found-escrow-keys-within-limit = 保存できるキーの上限（{ $limit } 個）に近いデバイスはありません。1 台で最も多いのは { $most } 個です。

-readiness-unclear = か、ポリシーの内容が互いに矛盾しています
-readiness-setting = BitLocker を設定しているポリシーで、
-readiness-setting-new = そのようなポリシーがない場合は、下のポリシーを使ってください。
readiness-found-escrow-save-on = 回復パスワードを Entra ID に保存するポリシーがあります。
readiness-found-escrow-save-off = 回復パスワードの Entra ID への保存を、ポリシーがオフにしています。
readiness-found-escrow-save-not-set = 回復パスワードを Entra ID に保存すると定めた、割り当て済みのポリシーがない{ -readiness-unclear }。
-readiness-why-save = 一度も保存されなかったキーは、だれにも渡せません。ロックされた PC はロックされたままになります。
readiness-why-escrow-save-off = { -readiness-why-save }
readiness-why-escrow-save-not-set = { -readiness-why-save }
-readiness-do-save = { -readiness-setting }「Save BitLocker recovery information to AD DS for operating system drives」を True に設定してください。名前には AD DS とありますが、この設定は Entra ID にも適用されます。{ -readiness-setting-new }
readiness-do-escrow-save-off = { -readiness-do-save }
readiness-do-escrow-save-not-set = { -readiness-do-save }
readiness-found-escrow-require-on = BitLocker をオンにする前に回復パスワードを保存するポリシーがあります。
readiness-found-escrow-require-off = 回復パスワードを保存する前でも、ポリシーにより BitLocker をオンにできます。
readiness-found-escrow-require-not-set = BitLocker をオンにする前に回復パスワードを保存すると定めた、割り当て済みのポリシーがない{ -readiness-unclear }。
-readiness-why-require = キーが一度も保存されていなくても、ドライブを暗号化できてしまいます。また、この設定がないと、デバイスはキーを交換しません。
readiness-why-escrow-require-off = { -readiness-why-require }
readiness-why-escrow-require-not-set = { -readiness-why-require }
-readiness-do-require = { -readiness-setting }「Do not enable BitLocker until recovery information is stored to AD DS for operating system drives」を True に設定してください。{ -readiness-setting-new }
readiness-do-escrow-require-off = { -readiness-do-require }
readiness-do-escrow-require-not-set = { -readiness-do-require }
readiness-found-escrow-password-required = 48 桁の回復パスワードを必須にするポリシーがあります。
readiness-found-escrow-password-allowed = ポリシーは 48 桁の回復パスワードを許可していますが、必須にはしていません。
readiness-found-escrow-password-not-allowed = ポリシーが 48 桁の回復パスワードを許可していません。
readiness-found-escrow-password-not-set = 48 桁の回復パスワードを必須と定めた、割り当て済みのポリシーがない{ -readiness-unclear }。
-readiness-why-password = 回復パスワードなしでドライブを暗号化できてしまい、保存するものも入力するものもなくなります。
readiness-why-escrow-password-allowed = { -readiness-why-password }
readiness-why-escrow-password-not-allowed = 青い画面に入力できるキーが、だれの手元にもないことになります。
readiness-why-escrow-password-not-set = { -readiness-why-password }
-readiness-do-password = { -readiness-setting }「Configure user storage of BitLocker recovery information」を「Require 48-digit recovery password」に設定してください。{ -readiness-setting-new }
readiness-do-escrow-password-allowed = { -readiness-do-password }
readiness-do-escrow-password-not-allowed = { -readiness-do-password }
readiness-do-escrow-password-not-set = { -readiness-do-password }

-readiness-switch = Microsoft Entra 管理センターの「デバイス > デバイスの設定」で、「Restrict users from recovering the BitLocker key(s) for their owned devices」を「いいえ」に設定してください。
readiness-found-self-service-switch-on = この組織では、自分のデバイスのキーを見ることができます。
readiness-found-self-service-switch-off = この組織では、自分のデバイスのキーを見ることができません。
readiness-why-self-service-switch-off = Entra ID がキーを渡さないため、PC を使えなくなった人は全員、ヘルプデスクに電話しなければなりません。
readiness-do-self-service-switch-off = 各自で解決できるようにする場合：{ -readiness-switch }そうでない場合は、このままにしてください。すべてのキーをヘルプデスクが渡します。
readiness-found-self-service-switch-off-application = この組織では、自分のデバイスのキーを見ることができません。Rekey は自身の権限でキーを読み取るので、このスイッチの制限を受けません。
readiness-why-self-service-switch-off-application = そのため、各自がキーを受け取れるかどうかは、Rekey 自身のポリシーだけで決まります。このポリシーを、組織の方針に合わせる必要があります。
readiness-do-self-service-switch-off-application = 各自で解決できるようにする場合：{ -readiness-switch }そうでない場合は、rekey.toml の despite_tenant_switch をオフのままにしてください。そうすれば、Rekey はスイッチに従います。
-readiness-primary-user = 各デバイスにプライマリ ユーザーを設定してください（Intune 管理センター > デバイス > Windows > 該当のデバイス > プロパティ > プライマリ ユーザー）。共有デバイスには意図的に設定しません。共有デバイスのキーは、ヘルプデスクが渡します。
readiness-found-self-service-owners = { $verdict ->
    [good] { $devices ->
        [0] 所有者が必要な Entra 参加済みデバイスはありません。
       *[other] Entra 参加済みデバイス { $devices } 台すべてに所有者がいます。
     }
    [not-known] 所有者のいない Entra 参加済みデバイスは見つかりませんでしたが、{ $devices } 台のうち { $not-looked-up } 台は調べていません。1 台ごとに個別の要求が必要なためです。
   *[other] Entra 参加済みデバイス { $devices } 台のうち { $without } 台に所有者がいません。{ $not-looked-up ->
        [0] { "" }
       *[other] { $not-looked-up } 台は調べていません。1 台ごとに個別の要求が必要なためです。
     }
 }
readiness-why-self-service-owners = 所有者のいないデバイスのキーは、セルフサービスではだれにも表示されません。使っている人は、ヘルプデスクに電話しなければなりません。
readiness-do-self-service-owners = { -readiness-primary-user }
readiness-found-self-service-hybrid = { $without ->
    [0] { $devices ->
       *[other] ハイブリッド参加済みデバイス { $devices } 台すべてに、Intune のプライマリ ユーザーが設定されています。
     }
   *[other] ハイブリッド参加済みデバイス { $devices } 台のうち { $without } 台に、Intune のプライマリ ユーザーが設定されていません。
 }
readiness-why-self-service-hybrid = ハイブリッド参加済みデバイスは、プライマリ ユーザーが設定されるまで所有者がいません。その間、キーはセルフサービスではだれにも表示されません。
readiness-do-self-service-hybrid = { -readiness-primary-user }
-readiness-test-user = rekey.toml の [readiness] にある test_user
readiness-found-self-service-dry-run = { $verdict ->
    [good] { $devices ->
       *[other] キーを読み取らずに { $person } で試しました。デバイス { $devices } 台がすべて見つかり、キーが保存されています。
     }
   *[other] キーを読み取らずに { $person } で試しました。キーが保存されているのは、{ $devices } 台のうち { $with } 台だけです。
 }
readiness-why-self-service-dry-run = この人に起きることは、同じようなデバイスを使う全員に起きます。
readiness-do-self-service-dry-run = 「保存されているキー」の説明に従って、これらのデバイスのキーを保存してください。
readiness-found-self-service-dry-run-nobody = セルフサービスを試す対象の人が、ディレクトリにいません。
readiness-why-self-service-dry-run-nobody = このままでは、だれかが必要とするまで、セルフサービスが一度も試されません。
readiness-do-self-service-dry-run-nobody = { -readiness-test-user } に、PC を所有する人のアドレスを設定してください。
readiness-found-self-service-dry-run-no-device = セルフサービスを試す対象の { $person } は、Windows デバイスを所有していません。
readiness-why-self-service-dry-run-no-device = デバイスを所有していない人は、ここで何も見つけられず、ヘルプデスクに電話しなければなりません。
readiness-do-self-service-dry-run-no-device = この人が PC を使っている場合は、Intune でその PC のプライマリ ユーザーに設定してください。そうでない場合は、{ -readiness-test-user } に PC を所有する人を設定してください。

-readiness-helpdesk-role = Microsoft Entra 管理センターの「ロールと管理者 > 新しいカスタム ロール」で、アクション microsoft.directory/bitlockerKeys/key/read と microsoft.directory/devices/standard/read を持つロールを作成
readiness-found-helpdesk-nobody = この 30 日間に、電話の相手のケースに対応した担当者はいません。
readiness-why-helpdesk-nobody = Rekey は、ケースに対応した担当者のロールを調べます。そのため、担当者がキーを読み取れるかどうかはわかりません。
readiness-do-helpdesk-nobody = 担当者にケースを開いてもらい、電話の相手を探してもらってください。そのあと、もう一度点検してください。
readiness-found-helpdesk-global-administrator = { $people ->
   *[other] { $people } 人の担当者がグローバル管理者です。
 }
readiness-why-helpdesk-global-administrator = このようなアカウントを乗っ取った者は、組織全体を手に入れます。キーを渡す仕事に、その権限はほとんど必要ありません。
readiness-do-helpdesk-global-administrator = { -readiness-helpdesk-role }し、該当する担当者に割り当てて、グローバル管理者なしでこの仕事をしてもらってください。
readiness-found-helpdesk-cannot-read = { $people ->
   *[other] { $people } 人の担当者に、回復キーを読み取るロールがありません。
 }
readiness-why-helpdesk-cannot-read = 電話の相手の本人確認をしてキーを見つけても、Entra ID に拒否されます。
readiness-do-helpdesk-cannot-read = { -readiness-helpdesk-role }し、該当する担当者に割り当ててください。
readiness-found-helpdesk-cannot-find = { $people ->
   *[other] { $people } 人の担当者に、デバイスを検索するロールがありません。
 }
readiness-why-helpdesk-cannot-find = Rekey が使えなくなったとき、Microsoft のポータルでデバイスを見つけられません。
readiness-do-helpdesk-cannot-find = { -readiness-helpdesk-role }し、該当する担当者に割り当ててください。
readiness-found-helpdesk-broader = { $people ->
   *[other] 担当者のロールのうち { $people } 個が、デバイスの検索とキーの読み取りより多くを許可しています。
 }だれのどのロールに、余分なアクションがいくつあるかは、一覧にあります。
readiness-why-helpdesk-broader = キーを渡す人には、知らない人から一日中電話がかかってきます。アカウントでできることが少ないほど、だまされたときの被害は小さくなります。
readiness-do-helpdesk-broader = { -readiness-helpdesk-role }してください。広いほうのロールがほかの役に立っていない場合は、代わりにこのロールを割り当ててください。
readiness-found-helpdesk-least = { $people ->
   *[other] 担当者 { $people } 人のロールはすべて、仕事に必要なことだけを許可しています。
 }

readiness-found-audit-nothing-to-look-for = 7 日前から 10 分前までの間に Rekey が読み取ったキーはないため、Entra のログで探すものがありません。
readiness-why-audit-nothing-to-look-for = Entra ID は、キーの読み取りを毎回記録します。Rekey の読み取りも記録されるかどうかは、読み取ったあとでしかわかりません。
readiness-do-audit-nothing-to-look-for = 次にキーが表示されてから 10 分後に、もう一度点検してください。
readiness-found-audit-found = Rekey が { $at } に読み取ったキー（照会番号 { $reference }）は、Entra のログに載っています（{ $seconds ->
    [0] 同じ秒
   *[other] { $seconds } 秒差
 }）。
readiness-found-audit-not-found = Rekey が { $at } に読み取ったキー（照会番号 { $reference }）は、Entra のログに載っていません。
readiness-why-audit-not-found = 互いに独立した 2 つのログがあれば、1 つでは証明できないことを証明できます。今のままでは、だれがどのキーを見たかが Entra のログからわかりません。
readiness-do-audit-not-found = Microsoft Entra 管理センターの「監査ログ」で、カテゴリ KeyManagement、アクティビティ「Read BitLocker key」、この時刻を確認してください。読み取りが載っている場合は、ログが遅れることがあるため、1 時間後にもう一度点検してください。載っていない場合は、Microsoft のサポートに問い合わせてください。

-readiness-why-setting = キーを交換できないデバイスでは、Rekey が新しいキーを指示しても、表示されたキーがそのまま残ります。それを見た人は、もう一度使えます。
-readiness-do-setting = { -readiness-setting }Entra 参加済みデバイスとハイブリッド参加済みデバイスの両方について「Configure Recovery Password Rotation」をオンにしてください。{ -readiness-setting-new }
readiness-found-rotation-setting-on = 使ったあとにデバイスがキーを交換するポリシーがあります。
readiness-found-rotation-setting-not-hybrid = { $hybrid ->
   *[other] 使ったあとに Entra 参加済みデバイスがキーを交換するポリシーがありますが、{ $hybrid } 台のデバイスはハイブリッド参加済みです。
 }
readiness-found-rotation-setting-off = 使ったあとにデバイスがキーを交換することを、ポリシーがオフにしています。
readiness-found-rotation-setting-not-set = 使ったあとにデバイスがキーを交換すると定めた、割り当て済みのポリシーがない{ -readiness-unclear }。
readiness-why-rotation-setting-not-hybrid = { -readiness-why-setting }
readiness-why-rotation-setting-off = { -readiness-why-setting }
readiness-why-rotation-setting-not-set = { -readiness-why-setting }
readiness-do-rotation-setting-not-hybrid = { -readiness-do-setting }
readiness-do-rotation-setting-off = { -readiness-do-setting }
readiness-do-rotation-setting-not-set = { -readiness-do-setting }
-readiness-build = Windows 10 バージョン 1909
readiness-found-rotation-windows-new-enough = { $devices ->
   *[other] { $devices } 台のデバイス
 }のうち、Windows が古くてキーを交換できないものはありません。{ $unknown ->
    [0] { "" }
   *[other] { $unknown } 台はバージョンが不明です。
 }
readiness-found-rotation-windows-old = { $devices } 台のうち { $old } 台のデバイスは、Windows が古くてキーを交換できません。{ $unknown ->
    [0] { "" }
   *[other] { $unknown } 台はバージョンが不明です。
 }
readiness-why-rotation-windows-old = これらのデバイスでは、表示されたキーが、だれかが手動で交換するまで使えます。
readiness-do-rotation-windows-old = { -readiness-build }（ビルド { $build }）以降に更新してください。
-readiness-prove = Rekey でテスト用の PC を回復し、ロックを解除して、電源を入れたままネットワークにつないでおいてください。そのあと、「キーの交換」で、その指示が確認済みになるかどうかを見てください。
readiness-found-rotation-never-proven = ここで確認済みになった交換は、まだありません。
readiness-why-rotation-never-proven = 表示されたキーが本当に使えなくなることは、確認して初めてわかります。
readiness-do-rotation-never-proven = { -readiness-prove }
readiness-found-rotation-proven-long-ago = 最後に交換を確認したのは { $days } 日前（{ $at }）です。
readiness-why-rotation-proven-long-ago = その後に何かが変わり、だれも気づいていないかもしれません。
readiness-do-rotation-proven-long-ago = { -readiness-prove }
readiness-found-rotation-proven = 最後に交換を確認したのは{ $days ->
    [0] 直近 24 時間以内
   *[other] { " " }{ $days } 日前
 }（{ $at }）です。
readiness-found-rotation-nothing-stuck = 表示されたキーで、交換を待ちすぎているものはありません。
readiness-found-rotation-stuck = { $orders ->
   *[other] 表示されたキーのうち { $orders } 個は、7 日たっても無効になったと確認できていません。
 }
readiness-why-rotation-stuck = このようなキーを見た人は、まだそのキーでドライブを開けるかもしれません。
readiness-do-rotation-stuck = 各指示が何を待っているかを確認してください。多くの場合、PC の電源を入れてネットワークにつなぐ必要があります。
readiness-found-rotation-needs-attention = { $orders ->
   *[other] { $orders } 件の交換指示に対応が必要です。
 }
readiness-why-rotation-needs-attention = Rekey だけでは、これらのキーを交換できません。表示されたキーは、まだ使えるかもしれません。
readiness-do-rotation-needs-attention = 何が妨げになっているかは、各指示に書かれています。これらのキーを手動で交換してください。

-readiness-why-not-known = わからないことは、良いかもしれず、悪いかもしれません。だれかがキーを必要としたときに明らかになります。
-readiness-later = 数分待ってから、もう一度点検してください。変わらない場合は、Rekey のログに詳しい情報があります。
readiness-found-directory-token-refused = 調べられませんでした：{ $asked }。Entra ID が Rekey 自身のサインインを受け付けませんでした。
readiness-why-directory-token-refused = { -readiness-why-not-known }
readiness-do-directory-token-refused = rekey doctor を実行してください。Entra ID の応答がわかります。多くの場合、Rekey のシークレットまたは証明書の有効期限が切れています。
readiness-found-directory-refused = 調べられませんでした：{ $asked }。Microsoft Graph が応答を拒否しました。
readiness-why-directory-refused = { -readiness-why-not-known }
readiness-do-directory-refused = { -readiness-add-permission } { $permission } です。そのあと、「管理者の同意を与えます」を選択してください。すでに付与されている場合は、組織に Intune などのライセンスがないのかもしれません。
readiness-found-directory-not-found = 調べられませんでした：{ $asked }。問い合わせた対象が Microsoft Graph にありません。
readiness-why-directory-not-found = { -readiness-why-not-known }
readiness-do-directory-not-found = { -readiness-later }
readiness-found-directory-throttled = 調べられませんでした：{ $asked }。Microsoft Graph が混み合っていました。
readiness-why-directory-throttled = { -readiness-why-not-known }
readiness-do-directory-throttled = { -readiness-later }
readiness-found-directory-unreachable = 調べられませんでした：{ $asked }。Microsoft Graph に接続できませんでした。
readiness-why-directory-unreachable = { -readiness-why-not-known }
readiness-do-directory-unreachable = Rekey のサーバーが graph.microsoft.com に接続できるかどうかを確認してください。そのあと、もう一度点検してください。
readiness-found-directory-failed = 調べられませんでした：{ $asked }。Microsoft Graph がエラーを返しました。
readiness-why-directory-failed = { -readiness-why-not-known }
readiness-do-directory-failed = { -readiness-later }
readiness-found-directory-timed-out = 調べられませんでした：{ $asked }。Microsoft Graph が時間内に応答しませんでした。
readiness-why-directory-timed-out = { -readiness-why-not-known }
readiness-do-directory-timed-out = { -readiness-later }
readiness-found-directory-malformed = 調べられませんでした：{ $asked }。Microsoft Graph の応答を Rekey が理解できません。
readiness-why-directory-malformed = { -readiness-why-not-known }
readiness-do-directory-malformed = { -readiness-later }
readiness-found-ledger-not-available = 調べられませんでした：Rekey 自身の台帳が応答しませんでした。
readiness-why-ledger-not-available = { -readiness-why-not-known }また、台帳がなければ Rekey はキーを表示しません。
readiness-do-ledger-not-available = rekey doctor を実行し、データベースを確認してください。

readiness-own-title = 元どおり使えますか？
readiness-own-lead = 今、お使いの PC に青い画面が出て、回復キーを求められたとします。
readiness-own-yes = はい。今ロックされても、元どおり使えるようになります。
readiness-own-no = いいえ。今ロックされると、自分だけでは元どおり使えるようになりません。
readiness-own-key-stored = 回復キーは保存されています。
readiness-own-no-key = この PC には、あなたが見ることのできる回復キーが保存されていません。ロックされた朝ではなく、今のうちにヘルプデスクに知らせてください。
readiness-own-device-disabled = 組織がこの PC を無効にしているため、キーはここでは表示されません。理由はヘルプデスクに調べてもらえます。
readiness-own-self-service-off = この組織では、自分でキーを取得できません。キーはヘルプデスクから受け取れます。
readiness-own-too-many-keys = 保存されているキーが多く、まもなく新しいキーを保存できなくなります。ヘルプデスクに知らせてください。
readiness-own-not-seen-lately = 90 日間確認されていないため、最新のキーが保存されていないかもしれません。PC を起動して、インターネットにつないでください。
readiness-own-tell = { $name } についてヘルプデスクに知らせる
readiness-own-none-title = あなたの名前で登録された PC はありません
readiness-own-none = 組織のディレクトリに、あなたが所有する Windows PC がありません。使っている PC がある場合は、ロックされた朝ではなく、今のうちにヘルプデスクに知らせてください。
readiness-own-link = 自分で元どおり使えますか？
