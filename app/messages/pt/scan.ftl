# Apontar a câmera para a tela de recuperação, em português.

scan-button = Escanear a tela
scan-title = Escanear a tela
scan-private = Segure a câmera de modo que a linha com o ID da chave de recuperação fique nítida e preencha a imagem. A imagem fica neste dispositivo: não é enviada nem guardada.
scan-starting = Um momento. Se o navegador pedir a câmera, permita.
scan-looking = Aponte a câmera para o ID da chave de recuperação.
scan-slow = Nada foi lido ainda. Segure a câmera mais perto, bem de frente para a tela e sem reflexos. Você também pode fechar isto e digitar os 8 primeiros caracteres.
scan-found = Uma das suas chaves tem este ID da chave de recuperação. Compare com a sua tela.
scan-question = Sua tela mostra exatamente isto?
scan-unread = Os caracteres sublinhados não estavam nítidos na imagem. Compare principalmente esses, se a sua tela os mostrar.
scan-yes = Sim, exatamente isto
scan-no = Não, escanear de novo
scan-cancel = Fechar a câmera
scan-filled = O ID da chave de recuperação está preenchido. Nada foi enviado ainda.
scan-refused = A câmera não pode ser usada aqui. Permita o uso para esta página nas configurações do navegador, ou feche isto e digite os 8 primeiros caracteres.
scan-no-camera = Nenhuma câmera pode ser usada. Feche isto e digite os 8 primeiros caracteres.
scan-in-use = Outro aplicativo ou outra página está usando a câmera. Feche-o e escaneie de novo, ou feche isto e digite os 8 primeiros caracteres.
scan-no-keys = Nenhuma chave de recuperação está armazenada para seus dispositivos, por isso não há com o que comparar. Ligue para o suporte técnico.
scan-failed = Não é possível escanear no momento. Digite os 8 primeiros caracteres.
