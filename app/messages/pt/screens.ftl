# Os desenhos das telas de recuperação. Os títulos e o rótulo como o Windows os escreve.

screens-lead = Qual imagem mais se parece com a sua tela? Pequenos detalhes podem ser diferentes. O anel marca o que você deve digitar: os 8 primeiros caracteres do ID da chave de recuperação.
screens-title = Recuperação do BitLocker
screens-title-24h2 = Insira sua chave de recuperação
screens-label = ID da chave de recuperação
screens-10 = Windows 10
screens-10-text = Uma tela azul. O ID da chave de recuperação está abaixo do campo de digitação, na linha depois de F1‑F10. Abaixo dele, a tela está quase vazia.
screens-11 = Windows 11
screens-11-text = Uma tela azul. O ID da chave de recuperação está abaixo do campo de digitação, na linha depois de F1‑F10. Abaixo dele há endereços que começam com aka.ms.
screens-11-24h2 = Windows 11, versão 24H2 e posteriores
screens-11-24h2-text = Uma tela quase preta. Abaixo do campo de digitação está escrito “ID da chave de recuperação”, e o ID fica na linha seguinte.
