# 組織の言葉。日本語。

organisation-notice-title = 最初にお読みください
organisation-notice-lead = 回復キーを表示する前に、組織が次の内容への同意を求めています。確認はサインインごとに 1 回です。
organisation-notice-accept = 同意します
organisation-notice-refuse = 同意しません (サインアウト)
organisation-notice-other-language = 組織はこの文章をお使いの言語では用意していません。
organisation-notice-none = 同意が必要な内容はありません。
audit-event-1101 = 組織のお知らせに同意
