# 日本語：スマートフォンのスタート ページ、ネットワークがないときのページ、アクセシビリティについて。

install-title = このページをスマートフォンに残す
install-lead = 今のうちに、ご自分のスマートフォンのホーム画面に Rekey を追加してください。PC がロックされたときにすぐ見つかり、ネットワークがなくても、何をすればよいかがわかります。
install-own = ご自分のスマートフォンだけにしてください。借りたデバイスには何も残さないでください。そこでサインアウトすれば、アカウントの情報は何も残りません。
install-keep = 自分のスマートフォンなので残す
install-remove = 元どおり取り除く
install-kept = このスマートフォンに残しました。入っているのはヘルプの 1 ページだけで、キーもアカウントの情報も含まれません。
install-failed = このブラウザーではできませんでした。ページをホーム画面に追加するか、ブックマークに残すことはできます。
install-home = ホーム画面に追加する
install-home-iphone = iPhone：画面の下にある共有マークから「ホーム画面に追加」を選びます。
install-home-android = Android：ブラウザーのメニューから「ホーム画面に追加」または「アプリをインストール」を選びます。
install-link = 自分のスマートフォンなので、このページを残す
start-borrowed = 借りたスマートフォンや PC をお使いですか？ サインアウトすれば、アカウントの情報は何も残りません。

offline-title = ネットワークにつながっていません
offline-lead = キーを取得するには、インターネット接続が必要です。PC は待っています。何も失われておらず、画面で求められているキーも変わりません。
offline-network = Wi-Fi またはモバイル データをオンにするか、別のスマートフォンを使ってください。
offline-note = その間に、青い画面にある回復キー ID の最初の 8 文字を書き留めておいてください。
offline-call = つながるネットワークがありませんか？ ヘルプデスクに電話してください。電話でキーを読み上げてもらえます。
offline-again = もう一度試す

accessibility-title = アクセシビリティ
accessibility-lead = Rekey は、急いでいるときでも片手でも、だれもが使えるように作られています。WCAG 2.2 のレベル AA を満たすことを目指した設計です。
accessibility-how = そのために行っていること
accessibility-keyboard = すべての操作がキーボードだけででき、フォーカスは常に見えます。
accessibility-screen-reader = すべての入力欄、ボタン、メッセージに、スクリーン リーダーが読み上げる名前があります。残り時間は、1 秒ごとではなく、必要なときに読み上げられます。
accessibility-size = 文字は 400 パーセントまで拡大できます。ページは縦向きでも横向きでも 320 ピクセルの画面に収まり、色はお使いの設定に従います。
accessibility-time = キーを読むための時間は、終わる前に延長できます。組織が別に定めていなければ、10 回まで延長できます。
accessibility-script = すべての手順が JavaScript なしで使えます。色、音、動きだけに頼るものはありません。
accessibility-tested-title = 確認の方法
accessibility-tested = リリースのたびに、すべてのページとすべての状態を事前に機械で確認しています。確認するのは、名前、ロール、文字の 7 対 1 以上のコントラスト、キーボード、フォーカス、2 倍の大きさの文字です。
accessibility-limits-title = こちらでは変えられないこと
accessibility-limit-blue-screen = PC の青い画面は Windows のものです。音声は出ず、スクリーン リーダーでは使いにくい画面です。ヘルプデスクが、読み取りと入力を一緒に行えます。
accessibility-limit-sign-in = サインイン ページは Microsoft Entra のものです。
accessibility-limit-live = Rekey は、外部の監査人による評価をまだ受けていません。
accessibility-tell-title = うまく使えないところがありますか？
accessibility-tell = 何をしようとして、どこで止まったかをヘルプデスクに伝えてください。PC の回復も一緒に行えます。
accessibility-link = アクセシビリティ
