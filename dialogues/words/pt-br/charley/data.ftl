### Export, deletion and files that come back. Rules: see charley.ftl.

export-coming = Aqui está tudo o que guardo sobre você, em dois arquivos.
# What is deleted and what may remain is a promise: exact.
delete-ask = Apagar tudo o que guardo sobre você? Isso não pode ser desfeito. Antes, /export entrega uma cópia a você.
button-delete-yes = Sim, apagar tudo
button-delete-no = Não, manter
delete-receipt = Tudo sobre você foi apagado, e a chave foi destruída. Quem me mantém no ar ainda pode ter uma cópia antiga.
delete-receipt-backups = Tudo sobre você foi apagado, e a chave foi destruída. Cópias de segurança de antes ainda guardam isso. Elas são apagadas uma por uma, a última em { $days ->
    [one] { $days } dia
   *[other] { $days } dias
}. Demora mais se não for possível fazer cópias novas.
delete-traces = O banco de dados e as cópias dele podem guardar essa chave por algum tempo, trancada. Quem me mantém no ar poderia abri-la. Assim que trocar a própria chave, ninguém mais consegue.
delete-whom-to-ask = /privacy diz a quem perguntar.
delete-begin-anew = Para começar de novo, envie /start.
delete-kept = Nada foi apagado.
