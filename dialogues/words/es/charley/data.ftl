### Export, deletion and files that come back. Rules: see charley.ftl.

export-coming = Aquí está todo lo que guardo sobre usted, en dos archivos.
# What is deleted and what may remain is a promise: exact.
delete-ask = ¿Borro todo lo que guardo sobre usted? No se puede deshacer. /export le da antes una copia.
button-delete-yes = Sí, borrar todo
button-delete-no = No, guardarlo
delete-receipt = Todo lo que había sobre usted está borrado, y la clave de esos datos, destruida. Quien me hace funcionar puede tener todavía una copia antigua.
delete-receipt-backups = Todo lo que había sobre usted está borrado, y la clave de esos datos, destruida. Las copias de seguridad de antes todavía lo contienen. Se borran una a una, la última dentro de { $days ->
    [1] un día
   *[other] { $days } días
}. Tarda más si no se pueden hacer copias nuevas.
delete-traces = La base de datos y sus copias pueden conservar esa clave por un tiempo, cerrada. Quien me hace funcionar podría abrirla. En cuanto cambie su propia clave, nadie podrá.
delete-whom-to-ask = /privacy dice a quién preguntar.
delete-begin-anew = Para empezar de nuevo, envíe /start.
delete-kept = No se borró nada.
