### What nobody asked for. Rules: see charley.ftl.

## safety

button-open-private = Abrir a nossa conversa particular
please-tap = Por favor, toque em um dos botões. /cancel para as perguntas.
words-too-long = Isso tem { $chars } letras e espaços, e cabem { $chars_max }. Pode enviar de novo, um pouco mais curto?
night-offer = É uma cãibra? Toque no primeiro botão, e eu anoto. Em uma emergência, ligue para o número de emergência da sua região.
not-understood = Não entendi, e nenhuma pessoa acompanha esta conversa. /help mostra o que eu sei fazer.
sticker-answer = Que gentileza! /help mostra o que eu sei fazer.
cannot-listen = Não consigo ouvir mensagens de voz. Em uma emergência, ligue para o número de emergência da sua região. Se for uma cãibra, toque no primeiro botão, e eu anoto.
only-words = Só consigo ler palavras e toques. /help mostra o que eu sei fazer.
edited = Eu sigo o que você enviou primeiro. Para corrigir uma cãibra, use /report.
unknown-command = Não conheço esse comando. /help mostra os que eu conheço.
group-answer = Só converso em particular, porque o assunto é a sua saúde.
not-made = Desculpe, não consegui fazer o arquivo que você pediu. É um defeito do meu lado, e ficou separado para ser examinado. O seu diário está a salvo.
failed = Desculpe, algo deu errado do meu lado com a sua última mensagem. Ela ficou separada para se saber o que houve. Em uma emergência, ligue para o número de emergência da sua região. Uma cãibra? Envie /log de novo.
too-much = Chegou tanta coisa de uma vez que deixei de dar algumas respostas. Tudo o que você enviou está guardado, menos arquivos: envie esses de novo, um por vez. /help mostra o que eu sei fazer. Em uma emergência, ligue para o número de emergência da sua região.
