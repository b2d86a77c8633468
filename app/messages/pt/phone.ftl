# A página inicial em um telefone, a página sem rede e a declaração de acessibilidade, em português.

install-title = Guarde esta página no seu telefone
install-lead = Coloque o Rekey agora na tela inicial do seu próprio telefone. Assim você o encontra quando seu PC estiver bloqueado, e ele diz o que fazer mesmo sem rede.
install-own = Só em um telefone seu. Em um dispositivo emprestado, não guarde nada: quando você sai, não fica nada da sua conta nele.
install-keep = Este telefone é meu: guardar a página
install-remove = Remover de novo
install-kept = Guardada neste telefone. Contém uma única página de ajuda, nenhuma chave e nada da sua conta.
install-failed = Não funcionou neste navegador. Mesmo assim, você pode colocar a página na tela inicial ou guardá-la como favorito.
install-home = Na tela inicial
install-home-iphone = iPhone: o botão Compartilhar, embaixo, e depois “Adicionar à Tela de Início”.
install-home-android = Android: o menu do navegador e depois “Adicionar à tela inicial” ou “Instalar app”.
install-link = Este telefone é meu: guardar esta página nele
start-borrowed = Está em um telefone ou PC emprestado? Quando você sai, nada da sua conta fica nele.

offline-title = Não há rede
offline-lead = O Rekey precisa da internet para obter sua chave. Seu PC espera: nada se perde, e a chave que ele pede continua a mesma.
offline-network = Ligue o Wi-Fi ou os dados móveis, ou use outro telefone.
offline-note = Enquanto isso, anote os 8 primeiros caracteres do ID da chave de recuperação que está na tela azul.
offline-call = Não encontra nenhuma rede? Ligue para o suporte técnico: eles podem ler a chave para você por telefone.
offline-again = Tentar de novo

accessibility-title = Acessibilidade
accessibility-lead = O Rekey é feito para que todos possam usá-lo, com pressa e com uma só mão. Ele é construído para atender às WCAG 2.2 no nível AA.
accessibility-how = O que fazemos para isso
accessibility-keyboard = Tudo funciona só com o teclado, e o foco está sempre visível.
accessibility-screen-reader = Cada campo, botão e mensagem tem um nome que os leitores de tela falam. O tempo restante é anunciado quando importa, não a cada segundo.
accessibility-size = O texto pode ser ampliado até 400 por cento, a página cabe em uma tela de 320 pixels nas duas orientações, e as cores seguem suas configurações.
accessibility-time = O tempo para ler uma chave pode ser estendido antes de acabar, dez vezes, a menos que sua organização defina outro limite.
accessibility-script = Cada passo funciona sem JavaScript, e nada depende só de cor, som ou movimento.
accessibility-tested-title = Como é testado
accessibility-tested = Antes de publicar cada versão, uma máquina verifica cada página e cada estado: nomes, funções, contraste de pelo menos 7 para 1 no texto, teclado, foco e texto com o dobro do tamanho.
accessibility-limits-title = O que não podemos mudar
accessibility-limit-blue-screen = A tela azul do PC é do Windows. Ela não fala e é difícil de usar com um leitor de tela. O suporte técnico pode ler e digitar com você.
accessibility-limit-sign-in = A página de entrada é do Microsoft Entra.
accessibility-limit-live = O Rekey ainda não foi avaliado por um auditor externo.
accessibility-tell-title = Algo não funciona para você?
accessibility-tell = Diga ao suporte técnico o que você queria fazer e onde parou. Eles também podem recuperar seu PC com você.
accessibility-link = Acessibilidade
