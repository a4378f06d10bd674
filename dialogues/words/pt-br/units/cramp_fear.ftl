## safety

cramp_fear = Medo da próxima cãibra
    .told = Você teve medo de uma cãibra em { $days } de { $told } noites.
    .say = Ter medo da próxima cãibra é comum. Um plano ao lado da cama pode ajudar: perna reta, dedos do pé na sua direção, segurar. Quer deixar isso pronto?
    .why = Nenhum estudo sobre esse medo foi encontrado. Um plano para momentos difíceis só foi estudado com outros hábitos.
cramp_fear-card = Os passos em um cartão
    .i = Olho o meu cartão: perna reta, dedos na minha direção, segurar
cramp_fear-towel_ready = Uma toalha à mão
    .i = Deixo uma toalha à mão na cama
cramp_fear-i_know = “Eu sei o que fazer”
    .i = Digo uma vez: “Eu sei o que fazer”
cramp_fear-dark = Está escuro
    .then = Se estiver escuro, primeiro acendo a luz.
cramp_fear-scared = Fico com medo
    .then = Se eu ficar com medo, primeiro solto o ar.
cramp_fear-forget_steps = Esqueço os passos
    .then = Se eu esquecer os passos, leio o meu cartão.
