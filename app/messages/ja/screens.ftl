# 回復画面の絵。見出しとラベルは Windows の表記に合わせる。

screens-lead = お使いの画面に一番近い絵はどれですか？細かい点は異なることがあります。丸で囲んだ部分、つまり回復キー ID の最初の 8 文字を入力してください。
screens-title = BitLocker 回復
screens-title-24h2 = 回復キーを入力してください
screens-label = 回復キー ID
screens-10 = Windows 10
screens-10-text = 青い画面です。回復キー ID は入力欄の下、F1‑F10 の次の行にあります。その下にはほとんど何もありません。
screens-11 = Windows 11
screens-11-text = 青い画面です。回復キー ID は入力欄の下、F1‑F10 の次の行にあります。その下には aka.ms で始まるアドレスがあります。
screens-11-24h2 = Windows 11 バージョン 24H2 以降
screens-11-24h2-text = 黒に近い画面です。入力欄の下に「回復キー ID」と書かれていて、ID はその次の行にあります。
