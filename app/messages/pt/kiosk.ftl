# Os quiosques, em português.

nav-stations = Quiosques
activity-path-kiosk = em um quiosque
audit-path-kiosk = Quiosque
audit-events-10 = Quiosques
audit-event-10001 = Quiosque criado
audit-event-10002 = Novo código dado a um quiosque
audit-event-10003 = Quiosque inscrito
audit-event-10004 = Quiosque revogado
audit-event-10005 = Quiosque em uso

kiosk-lead = Seu PC mostra uma tela azul e pede uma chave de recuperação? Você obtém a chave aqui, nesta tela.
kiosk-begin = Entrar com sua conta de trabalho
kiosk-wait = Um momento: este quiosque está se preparando para a próxima pessoa.
kiosk-offline = Este quiosque está sem conexão agora. Ele tenta de novo sozinho.
kiosk-finish = Concluir
kiosk-key-id-title = Digite o ID da chave de recuperação
kiosk-keypad = Teclado
kiosk-delete = Apagar o último caractere
kiosk-clear = Limpar
kiosk-key-after = Você pode digitar a chave no seu PC lendo-a nesta tela. Toque nesta tela de vez em quando, para que ela continue aberta.

kiosk-still-here = Você ainda está aqui?
kiosk-still-here-what = Sem resposta, esta página se fecha em instantes e sua sessão é encerrada.
kiosk-here = Ainda estou aqui
kiosk-time-ends = Seu tempo neste quiosque termina em instantes. Você pode entrar de novo logo em seguida.

kiosk-scan = Com o leitor de códigos
kiosk-scan-what = Conecte o leitor de códigos ao PC bloqueado e leia um destes códigos: ele digita os 48 dígitos.
kiosk-barcode = A chave como código de barras
kiosk-qr = A chave como código QR

kiosk-none-title = Este não é um quiosque
kiosk-none = Nenhum administrador configurou este navegador como quiosque. Ninguém pode entrar aqui.
kiosk-revoked-title = Este quiosque foi fechado
kiosk-revoked = Este quiosque não é mais aceito, ou foi configurado de novo em outro lugar. Ninguém pode entrar aqui. Use outro quiosque ou seu telefone, ou ligue para o suporte técnico.
kiosk-none-admin = Administradores: criem um quiosque em Quiosques e digitem o código dele em /kiosk/enrol neste navegador.

kiosk-enrol-title = Configurar este navegador como quiosque
kiosk-enrol-lead = A partir daí, este navegador mostra só as páginas de um quiosque.
kiosk-code = Código
kiosk-code-hint = O código que foi mostrado a um administrador, por exemplo K7QM-2XF4. Ele vale uma vez, por dez minutos.
kiosk-code-refused = Nenhum quiosque espera este código: ele foi digitado errado, já foi usado ou tem mais de dez minutos.
kiosk-enrol = Configurar o quiosque

kiosk-stations-title = Quiosques
kiosk-stations-lead = PCs à disposição de todos, nos quais cada pessoa obtém as chaves dos próprios dispositivos. Cada registro feito em um quiosque traz o nome e o local dele.
kiosk-stations-none = Ainda não há nenhum quiosque.
kiosk-stations-new = Um novo quiosque
kiosk-stations-make = Criar o quiosque
kiosk-stations-back = Todos os quiosques
kiosk-name = Nome
kiosk-name-hint = Como diz a placa dele, por exemplo Quiosque 3.
kiosk-place = Local
kiosk-place-hint = Onde ele fica, por exemplo Berlim, térreo, ao lado da recepção.
kiosk-state-waiting = Espera o código
kiosk-state-enrolled = Em serviço
kiosk-state-revoked = Revogado
kiosk-station-made = Criado por { $name }
kiosk-station-revoked = Revogado por { $name }
kiosk-station-seen = Visto pela última vez
kiosk-station-unseen = Nunca visto
kiosk-station-code = Novo código
kiosk-station-revoke = Revogar

kiosk-code-title = O código do quiosque
kiosk-code-lead = Para { $name }, { $place }.
kiosk-code-open = No navegador do quiosque, abra
kiosk-code-type = Digite o código
kiosk-code-once = O código vale uma vez, por dez minutos. Ele só é mostrado aqui; se você o perder, crie um novo.

kiosk-phone-begin = Entrar com o seu celular
kiosk-phone-scan = Aponte a câmera do celular para este código ou abra
kiosk-phone-type = Digite lá este código
kiosk-phone-account = Entre lá com a sua conta de trabalho
kiosk-phone-waits = Aguardando o seu celular. Esta tela continua sozinha.
kiosk-phone-arrived = Já entrei no celular
kiosk-phone-not-yet = O seu celular ainda não entrou. Conclua lá primeiro e depois pressione o botão de novo.
kiosk-phone-over = Este código não vale mais.
kiosk-phone-again = Novo código
kiosk-phone-cancel = Cancelar
kiosk-phone-qr = O endereço como código QR
kiosk-phone-on = É possível entrar nos quiosques com o próprio celular (kiosk.device_code está ligado). Quem convence alguém a digitar o código de um quiosque entra ali no lugar dessa pessoa. Coloque os quiosques onde estranhos sejam notados, ou desligue esta opção.
