import { type Lexicon, phrases } from './lexicon.ts'

/** The furniture of Spanish pages. */
export const spanish: Lexicon = {
  advert: {
    is: phrases`anuncio, anuncios, contenido patrocinado, continua leyendo, patrocinado, pub, publicidad, sigue leyendo`,
    opens: phrases`
      continua despues de, continua tras, el articulo continua, la nota continua, la noticia continua, publicidad,
      sigue despues de
    `,
    holds: phrases`continua debajo, debajo de la publicidad, despues de la publicidad, despues del anuncio, tras la publicidad`,
  },
  aiNotice: {
    is: phrases`puntos clave, resumen, resumen ia`,
    opens: phrases`
      este articulo fue generado, este contenido fue, este resumen fue, este texto fue, fue util este, puntos clave,
      resumen generado
    `,
    holds: phrases`
      con apoyo de ia, con apoyo de inteligencia artificial, con asistencia de ia, con ayuda de ia, con ayuda de
      inteligencia artificial, fue traducido, generada automaticamente, generada con ia, generada por ia, generada por un
      sistema de ia, generado automaticamente, generado con ia, generado de forma automatica, generado por ia, generado por
      inteligencia, generado por un sistema de ia, inteligencia artificial y, revisado por humanos, traduccion automatica,
      traducido automaticamente
    `,
  },
  audio: {
    is: phrases`audio, escuchar, video, videos`,
    opens: phrases`
      escucha aqui, escucha esta, escucha este, escuchar, escuchar articulo, escuchar noticia, escuche aqui, escuche esta,
      escuche este, mira el video, reproducir, su navegador no, tu navegador no, vea el video, ver video
    `,
    holds: phrases`escucha la noticia, escuchar esta nota, navegador no soporta, version en audio`,
  },
  author: {
    is: phrases`autor, autora, mas sobre la firma, sobre el autor, sobre la autora, sobre la firma`,
    opens: phrases`
      acerca del autor, el autor es, la autora es, mas articulos de, mas noticias de, mas sobre la firma, sobre el autor,
      sobre la autora, ver biografia, ver mas articulos, ver perfil, ver todas las entradas, ver todos los articulos
    `,
    holds: phrases`es periodista y, es redactor, es redactora, siga a ? en, siguelo en twitter, sigueme en`,
  },
  byline: {
    opens: phrases`
      autor, cobertura de, corresponsal, enviada especial, enviado especial, escrito por, f, por, publicado por, redaccion,
      redactado por, seguimiento de, t, texto
    `,
  },
  caption: {
    is: phrases`ampliar, ampliar imagen, fotogaleria, fuente de la imagen, galeria, pie de foto, ver fotos, ver galeria`,
    opens: phrases`
      archivo, captura de, cortesia, credito, creditos, foto, foto archivo, foto cortesia, foto referencial, fotogaleria,
      fotografia, fotografias, fotos, fuente, ilustracion, imagen, imagen referencial, imagenes
    `,
    holds: phrases`
      credito foto, foto afp, foto ap, foto archivo, foto cortesia, foto de archivo, foto efe, foto referencial, imagen
      cortesia, imagen de archivo, imagen referencial
    `,
  },
  channel: {
    opens: phrases`
      activa las notificaciones, activa tus notificaciones, active las notificaciones, agreganos, conectate, descarga la,
      descarga nuestra, descargate, encuentranos en, entra a nuestro, informate, mantente informado, puedes seguir a, recibe
      en tu, recibe gratis, recibe las noticias, recibe nuestras, si quieres recibir, siganos, sigue ? en, sigue a, sigue la
      informacion, sigue leyendo en, sigue nuestras, sigue nuestro, sigue toda, sigue todas, siguenos, suscribete a nuestro
      canal, suscribete por whatsapp, tambien puedes seguir, toda la informacion en, unase a, unete a, unete a nuestra,
      unete al, visita nuestra, visita nuestro
    `,
    holds: phrases`
      canal de telegram, canal de whatsapp, canal de youtube, canal en telegram, canal en whatsapp, canal oficial, comunidad
      de whatsapp, descarga la app, descarga nuestra, descargue la app, en google news, en nuestra cuenta, grupo de
      whatsapp, instala la app, instale la app, nuestra app, nuestra comunidad, nuestras alertas, nuestras redes, nuestro
      canal, nuestro telegram, nuestro whatsapp, por whatsapp, redes sociales como, siguenos en
    `,
    tells: phrases`
      siguenos en nuestro canal, suscribete a nuestro canal, unase al canal, unete a nuestro canal, unete al canal
    `,
  },
  comments: {
    is: phrases`
      # comentarios, cancelar la respuesta, cargando, comentar, comentarios, comentarios #, deja un comentario,
      deja una respuesta, dejar un comentario, normas, normas de uso, reportar, responder, sin comentarios, ver comentarios
    `,
    opens: phrases`
      comenta esta, comentarios, cual es tu opinion, cuentanos, debes iniciar sesion, deja tu comentario, deja un
      comentario, deja una respuesta, dejanos tu, dejar un comentario, enviar comentario, esta noticia no tiene comentarios,
      guarda mi nombre, inicia sesion para comentar, lo sentimos debes, los comentarios, opina, para comentar, que opinas,
      que te parece, se el primero, su direccion de correo, tu direccion de correo, ver comentarios
    `,
    holds: phrases`
      cartas al director, dejar tu comentario, dejar un comentario, en los comentarios, no sera publicada,
      normas de la comunidad, politica de comentarios
    `,
  },
  consent: {
    opens: phrases`
      acepto, al continuar, al hacer clic, al navegar, al registrarte, al suscribirte, esta web utiliza, este sitio usa,
      este sitio utiliza, he leido y acepto, para poder ver, usamos cookies, utilizamos cookies
    `,
    holds: phrases`
      aceptar cookies, aviso legal, condiciones de uso, politica de cookies, politica de privacidad, proteccion de datos,
      terminos y condiciones, usa cookies, uso de cookies, utiliza cookies
    `,
  },
  contact: {
    is: phrases`contactanos, contacto, direccion`,
    opens: phrases`
      a la opinion publica, contactanos, contacto, corregir, envianos, escribenos, has detectado, has encontrado, mandanos,
      oficina de prensa, para mas informacion, puede escribirnos, reporta un error, reportar error, si tiene,
      si tienes informacion, tienes algo que contar
    `,
    holds: phrases`contactar con, correo electronico a, reportar un error`,
  },
  copyright: {
    opens: phrases`
      c #, copyright, derechos reservados, esta nota fue publicada, esta noticia fue publicada, este articulo fue publicado,
      este articulo se publico, prohibida, publicado originalmente, queda prohibida, todos los derechos
    `,
    holds: phrases`
      derechos de autor, derechos reservados, expresa autorizacion, prohibida la reproduccion, prohibida su reproduccion,
      prohibida toda reproduccion, publicado originalmente en, reproduccion total o parcial, sin autorizacion, sin
      autorizacion expresa, todos los derechos reservados
    `,
  },
  correction: {
    is: phrases`correccion, fe de erratas`,
    opens: phrases`
      actualiza la, correccion * version|nota|articulo|noticia|titular|texto, correccion en, en una version anterior, esta
      nota fue corregida, este articulo ha sido corregido, fe de erratas, fe de errores, nota de la redaccion, nota de
      redaccion, nota del editor, una version anterior de
    `,
  },
  counter: {
    is: phrases`# compartidos, # lecturas, # visitas, # vistas, compartidos, visitas #`,
    opens: phrases`
      califica esta, califica este, calificacion, compartido # veces, esta nota ha sido, esta noticia ha sido, este articulo
      ha sido leido, ha sido leida, lecturas, leido # veces, puntua este, puntue este, valora esta, valora este, visitas,
      vistas, visto # veces
    `,
    holds: phrases`
      esta nota ha sido leida, ha sido leida # veces, ha sido leido # veces, leida # veces, leido # veces, personas
      han leido, veces leida, veces leido, ya leyeron esta
    `,
  },
  credit: {
    is: phrases`
      agencias, con afp|efe|ap|reuters|ansa|dpa|lusa|agencias, con afp|efe|ap|reuters|ansa|dpa|lusa|agencias y
      afp|efe|ap|reuters|ansa|dpa|lusa|agencias, con informacion de ?, con informacion de ? ?, con informacion de ? ? ?, con
      informacion de ? ? ? ?, con informacion de afp|efe|ap|reuters|ansa|dpa|lusa|agencias, informacion de agencia,
      informacion de agencias, nota de prensa, via ?, via el ?
    `,
    opens: phrases`
      agencia, agencias, avn, con agencias, con datos de, con informacion de, edicion de, editado por, elaborado por, esta
      investigacion conto, esta investigacion fue, este reportaje conto, este reportaje fue, este reportaje se realizo, foto
      de portada, fotografia, fuente, fuentes, imagen de portada, informacion de, nota de prensa, por redaccion, prensa,
      redaccion, reportaje de, texto, traduccion, traducido por, via, vtv
    `,
    holds: phrases`con informacion de agencias, fotografia archivo`,
  },
  donation: {
    opens: phrases`
      apoya, apoyanos, asociate, ayudanos, colabora, con tu apoyo, con tu ayuda, contribuye, defiende, dona, el periodismo,
      hacemos periodismo, hacemos un periodismo, haz tu aporte, haz una donacion, hazte, hazte socia, hazte socio,
      necesitamos tu, si te gusto, si te ha gustado, sin periodismo, tu aporte, tu apoyo
    `,
    holds: phrases`
      apoya el periodismo, apoyar el periodismo, hacemos periodismo, haz una donacion, hazte socia, hazte socio, nuestro
      periodismo, periodismo independiente, periodismo libre, tu apoyo, tu contribucion, tu donacion
    `,
    tells: phrases`
      financiada por sus lectores, financiado por nuestros lectores, financiado por sus lectores, se financia con
      donaciones, se sostiene con donaciones, se sostiene gracias a
    `,
  },
  houseLabel: {
    is: phrases`
      # claves, cifras para recordar, datos clave, en # claves, en # puntos, en cifras, en numeros, las # claves,
      las cifras, las claves, por que importa, que sigue, que viene, resumen en # puntos, resumen en # segundos
    `,
  },
  live: {
    is: phrases`
      claves, contenido, en directo, en esta nota, en este articulo, en vivo, indice, indice de contenidos, ir al contenido,
      lo ultimo, saltar al contenido, tabla de contenidos, ultima hora
    `,
    opens: phrases`en directo, en vivo, minuto a minuto, siga en vivo, sigue en directo, sigue en vivo, ultima hora`,
  },
  newsletter: {
    is: phrases`boletin, boletines, enviar, newsletter, newsletters, suscribete, suscribirme, suscribirse`,
    opens: phrases`
      apuntate, boletin, deja tu correo, dejanos tu, descubre mas desde, inscribete, introduce tu, invitamos a nuestros
      lectores, le invitamos a suscribirse, newsletter, no te pierdas, quieres recibir, quiero recibir, reciba, recibe,
      recibe en tu correo, recibe nuestra, recibe nuestro boletin, recibir, registrate, si deseas recibir, subscribete,
      suscribase, suscribete, te invitamos a suscribirte
    `,
    holds: phrases`
      a la newsletter, al newsletter, apuntate aqui, boletin de, boletin diario, boletin semanal, en su correo, en tu correo,
      en tu email, nuestra newsletter, nuestro boletin, nuestro newsletter, nuestros boletines, suscribete a, suscribete aqui,
      suscribete gratis, tu bandeja de entrada, tu correo electronico
    `,
  },
  paywall: {
    is: phrases`
      accede, contenido exclusivo, exclusivo, inicia sesion, iniciar sesion, iniciar sesion registrate, para seguir leyendo,
      premium, registrate, solo para suscriptores, solo suscriptores, suscribete, suscriptores, ya eres suscriptor
    `,
    opens: phrases`
      accede a, articulo exclusivo, contenido exclusivo, desbloquea, disfruta de, en el caso de no saber, estas viendo esto,
      este articulo es exclusivo, este contenido es exclusivo, exclusivo para, flecha, flechatu suscripcion, has alcanzado,
      hazte suscriptor, inicia sesion, lee sin limites, necesitas ser suscriptor, para seguir leyendo, por que estas viendo,
      primer mes, quieres anadir, registrate gratis, registrate para, si continuas leyendo, si decides continuar, si quieres
      compartir, si ya eres, su suscripcion, suscribete para, suscripcion anual, suscripcion digital, suscripcion mensual,
      te quedan, tienes una suscripcion, tu suscripcion, ya eres suscriptor
    `,
    holds: phrases`
      accede sin limites, acceso ilimitado, articulos gratis, cada uno accedera, compartiendo tu cuenta, compartir tu
      cuenta, contenido para suscriptores, contenidos exclusivos, crea tu cuenta, crea una cuenta, en otro dispositivo,
      exclusivo para suscriptores, inicia sesion, iniciar sesion, la suscripcion digital, modalidad premium, oferta
      exclusiva, otro usuario a tu suscripcion, para suscriptores, seguir leyendo, solo para suscriptores, suscribete ahora,
      suscribete desde, suscribete para, suscripcion de empresa, tu suscripcion, usando tu cuenta, ya eres suscriptor
    `,
    tells: phrases`en otro dispositivo, si continuas leyendo en este, otro usuario a tu suscripcion, suscripcion de empresa, compartir tu cuenta, compartiendo tu cuenta, cada uno accedera, exclusivo para suscriptores, solo para suscriptores, suscribete para seguir`,
  },
  popular: {
    is: phrases`
      destacadas, destacados, entradas recientes, las mas leidas, lo mas, lo mas compartido, lo mas leido, lo mas reciente,
      lo mas visto, lo ultimo, mas leidas, mas leido, mas leidos, mas noticias, mas vistas, mas visto, noticias,
      noticias destacadas, noticias recientes, te recomendamos, tendencias, top noticias, ultima hora, ultimas noticias
    `,
    opens: phrases`
      las mas leidas, las noticias mas, lo mas leido, lo mas visto, lo ultimo de, lo ultimo en, mas leidas, tendencia,
      tendencias, ultimas noticias
    `,
    tells: phrases`las mas leidas, lo mas leido, lo mas visto, los mas leidos`,
  },
  published: {
    opens: phrases`
      actualizada, actualizado, creado, fecha, fecha de publicacion, modificado, publicada, publicado, publicado el,
      ultima actualizacion, ultima modificacion
    `,
  },
  readAlso: {
    is: phrases`a continuacion el video, mas detalles aqui, mas detalles en el siguiente video, mas informacion aqui`,
    opens: phrases`
      ademas, antecedentes, conoce mas, consulta, contexto, continua leyendo, continue leyendo, de interes, descubre, en
      contexto, en la misma linea, en video, enterate, entra aqui, entrate, haga clic, haz clic, le invitamos a leer, le
      podria interesar, le puede interesar, le recomendamos, le sugerimos, lea, lea ademas, lea adicionalmente, lea aqui,
      lea el articulo, lea la nota, lea mas, lea nuestras, lea nuestros, lea tambien, lee ademas, lee aqui, lee mas, lee
      nuestras, lee nuestros, lee tambien, leer mas, leer nota, leer tambien, mas de, mas detalles, mas en, mas informacion,
      mas sobre, mira, mira ademas, mira aqui, mira tambien, mire ademas, mire tambien, no deje de leer, no dejes de leer,
      no se pierda, no te pierdas, nota relacionada, notas relacionadas, noticia relacionada, noticias relacionadas, pincha
      aqui, podria interesarte, podria leer, puede interesarle, puede leer, puede leer tambien, puede ver, puedes leer,
      puedes leer tambien, quiere saber mas, quieres saber mas, quiza te interese, quizas te interese, recomendado,
      recomendamos, relacionada, relacionado, relacionados, siga leyendo, sigue leyendo, sobre el mismo tema, sobre este
      tema, tambien en, tambien lea, tambien lee, tambien puede leer, tambien puede ver, tambien puedes leer, tambien te
      puede, tambien te recomendamos, te interesa, te invitamos a leer, te podria interesar, te puede interesar, te
      recomendamos, te sugerimos, ve tambien, vea ademas, vea mas, vea tambien, ver mas, ver nota, ver tambien, video,
      videos
    `,
    holds: phrases`
      clic aqui, click aqui, haga clic aqui, haz clic aqui, le invitamos a leer, le puede interesar, lea mas, lea tambien,
      lee mas, lee tambien, leer mas, mira tambien, no deje de leer, no dejes de leer, otras entregas de la serie, otros
      reportajes de la serie, pincha aqui, podria interesarte, puede leer aqui, puedes leer aqui, puedes leer tambien, quiza
      te interese, te invitamos a leer, te podria interesar, te puede interesar, vea tambien, ver tambien
    `,
    tells: phrases`
      consulte aqui, haga clic aqui, haz clic aqui, lea aqui, lea el articulo completo, lea la nota completa, mire aqui,
      puede leer tambien, usted puede leer tambien, vea aqui
    `,
  },
  readTime: {
    is: phrases`# min, # minutos`,
    opens: phrases`# min de lectura, # minutos de lectura, lectura #, lectura de #, tiempo de lectura, tiempo estimado`,
  },
  related: {
    is: phrases`
      antecedentes, anterior, articulo relacionado, articulos relacionados, contenido relacionado, de interes, en este mismo
      tema, entradas relacionadas, le puede interesar, le recomendamos, lea tambien, lee tambien, leer mas, lo que debe
      saber, mas articulos, mas contenido, mas de este tema, mas en, mas historias, mas informacion, mas noticias, mas sobre
      este tema, mas sobre esto, no te pierdas, nota relacionada, notas relacionadas, noticia anterior, noticia relacionada,
      noticia siguiente, noticias relacionadas, otras notas, otras noticias, otros articulos, quizas te interese,
      recomendaciones, recomendado, recomendados, relacionadas, relacionado, relacionados, sigue leyendo, siguiente, sobre
      este tema, tambien le puede interesar, tambien podria interesarle, tambien te puede gustar, tambien te puede
      interesar, te podria interesar, te puede interesar, te recomendamos, temas relacionados, vea tambien, ver mas, ver
      tambien
    `,
    opens: phrases`
      articulos relacionados, mas de, mas en, mas noticias, mas noticias de, notas relacionadas, noticias relacionadas,
      otras noticias, recomendados para, tambien te puede, te podria, te puede interesar, temas relacionados
    `,
  },
  share: {
    is: phrases`
      comparta, comparte, compartelo, compartir, compartir en, compartir en facebook, compartir en twitter, compartir esta
      nota, compartir noticia, copiar enlace, correo, correo electronico, enlace copiado, enviar, guardar, haz clic para
      compartir, imprimir, me gusta, me gusta cargando, me gusta esto, redes sociales
    `,
    opens: phrases`
      comparta, comparta esta, comparte, comparte esta, compartelo, compartir, compartir en, copiar enlace, enviar por,
      guardar articulo, haz clic para
    `,
    holds: phrases`
      comparte esta noticia, compartir en facebook, compartir en twitter, compartir en whatsapp, se abre en una ventana
    `,
  },
  standards: {
    is: phrases`
      ampliaremos, ampliaremos informacion, ampliaremos la informacion, en desarrollo, esta noticia se esta actualizando,
      informacion en desarrollo, noticia en desarrollo, noticia en proceso
    `,
    opens: phrases`
      el contenido de, esta es una, las expresiones, las opiniones, los articulos de opinion, los criterios,
      opinion no comprometida
    `,
    holds: phrases`
      criterios de, es responsabilidad de, exclusiva responsabilidad, no comparte necesariamente, no necesariamente, no
      reflejan necesariamente, no representan necesariamente, no se hace responsable, nombres fueron cambiados, nombres han
      sido cambiados, nombres han sido modificados, opiniones expresadas, opiniones son personales, responsabilidad
      exclusiva, the trust project
    `,
  },
  tags: {
    is: phrases`
      archivado en, categoria, categorias, en esta nota, etiqueta, etiquetas, mas sobre, mas temas, palabras clave,
      seguir temas, tags, tema, temas, temas de la nota, temas relacionados
    `,
    opens: phrases`
      archivado en, categoria, categorias, conforme a los criterios, en esta nota, esta entrada fue publicada, esta entrada
      se publico, etiqueta, etiquetado, etiquetas, mas temas, noticias sobre, palabras clave, tags, temas
    `,
  },
  tools: {
    is: phrases`
      anterior, buscar, cargando, cargar mas, cerrar, descargar, imprimir, inicio, mas, menu, mostrar mas, portada, secciones,
      siguiente, tamano de letra, texto, ver mas, ver todo, volver
    `,
    opens: phrases`
      cargar mas, desliza, ir al, para evadir la censura, para evitar la censura, pulsa, saltar al, si no puedes acceder,
      tamano de, toca para, una publicacion compartida, ver esta publicacion, volver a, volver al
    `,
    tells: phrases`pag # de #, pagina # de #`,
  },
}
