import { type Lexicon, phrases } from './lexicon.ts'

/** The furniture of Portuguese pages. */
export const portuguese: Lexicon = {
  advert: {
    is: phrases`anuncio, conteudo patrocinado, continua apos a publicidade, patrocinado, publicidade`,
    opens: phrases`a noticia continua, continua apos, continua depois, o artigo continua, publicidade`,
    holds: phrases`apos a publicidade, depois da publicidade, depois do anuncio`,
  },
  aiNotice: {
    opens: phrases`este conteudo foi, este resumo foi, resumo gerado`,
    holds: phrases`
      ajuda de ia, apoio de ia, apoio de inteligencia artificial, auxilio de ia, auxilio de inteligencia artificial, gerada
      automaticamente, gerada por ia, gerado automaticamente, gerado com ia, gerado por ia, gerado por inteligencia,
      inteligencia artificial e revis~, revisado por humanos, traducao automatica, traduzido automaticamente
    `,
  },
  audio: {
    is: phrases`assista, audio, ouvir, video`,
    opens: phrases`assista, ouca, ouvir, ouvir noticia, seu navegador nao, ver video`,
  },
  author: {
    is: phrases`autor, sobre o autor`,
    opens: phrases`a autora e, mais artigos de, o autor e, sobre a autora, sobre o autor, ver perfil, ver todos os posts`,
  },
  byline: {
    opens: phrases`da redacao, escrito por, por, publicado por, redacao, reportagem`,
  },
  caption: {
    is: phrases`ampliar, galeria, ver galeria`,
    opens: phrases`arquivo, credito, divulgacao, fonte, foto, fotografia, fotos, imagem, imagens, legenda, reproducao`,
    holds: phrases`arquivo pessoal, foto arquivo, foto divulgacao, foto reproducao, imagem ilustrativa`,
  },
  channel: {
    opens: phrases`
      acompanhe a, acompanhe nossas, acompanhe o, acompanhe tudo, baixe nosso, baixe o, clique e siga, curta e, curta nossa,
      entre em nosso, entre no, faca parte, inscreva se no, junte se, participe da, participe do, receba as, receba no, siga,
      siga a, siga nos, siga nosso, siga o, veja mais noticias
    `,
    holds: phrases`
      baixe nosso, baixe o aplicativo, baixe o app, canal do telegram, canal do whatsapp, canal no whatsapp, grupo de
      whatsapp, grupo do whatsapp, instale o aplicativo, nas redes sociais do, no google news, no telegram, no whatsapp,
      nossas redes, nosso canal, redes sociais do
    `,
  },
  comments: {
    is: phrases`
      # comentarios, comentar, comentarios, comentarios #, deixe seu comentario, deixe um comentario, deixe uma resposta,
      denunciar, responder
    `,
    opens: phrases`
      comentarios, comente, deixe seu comentario, deixe um comentario, deixe uma resposta, este texto nao reflete,
      faca login para, o que voce acha, o seu endereco de, os comentarios, para comentar, seu endereco de
    `,
    holds: phrases`nao sera publicado, nos comentarios, responsabilidade dos autores`,
  },
  consent: {
    opens: phrases`
      aceito, ao assinar, ao clicar, ao continuar, ao se inscrever, este site usa, este site utiliza, usamos cookies,
      utilizamos cookies
    `,
    holds: phrases`politica de cookies, politica de privacidade, termos de uso, termos e condicoes, uso de cookies`,
  },
  contact: {
    is: phrases`contacto, contato, fale conosco`,
    opens: phrases`
      comunicar erro, contato, encontrou algum erro, encontrou um erro, envie para, envie sua, fale conosco, mande sua,
      quer enviar, reportar erro, sugestoes de pauta, tem alguma
    `,
  },
  copyright: {
    opens: phrases`copyright, direitos reservados, e proibida, proibida, todos os direitos`,
    holds: phrases`
      direitos reservados, proibida a reproducao, publicado originalmente, sem autorizacao, todos os direitos reservados
    `,
  },
  correction: {
    is: phrases`correcao`,
    opens: phrases`
      correcao * versao|materia|noticia|artigo|texto|reportagem, errata, este texto foi corrigido, nota da redacao, nota do
      editor, uma versao anterior desta
    `,
  },
  counter: {
    is: phrases`# compartilhamentos, # visitas, # visualizacoes, visualizacoes #`,
    opens: phrases`avalie esta, avalie este, esta materia foi lida, esta noticia foi lida, nota media, visualizacoes`,
    holds: phrases`foi lida # vezes, foi lido # vezes, ja leram esta, ja leram este, pessoas ja leram`,
  },
  credit: {
    is: phrases`
      agencias, com afp|efe|ap|reuters|ansa|dpa|lusa|agencias, com afp|efe|ap|reuters|ansa|dpa|lusa|agencias e
      afp|efe|ap|reuters|ansa|dpa|lusa|agencias
    `,
    opens: phrases`
      colaboraram, colaborou, com agencia, com agencias, com informacao, com informacoes, com reuters, da redacao, edicao,
      fonte, fontes, lusofonia em foco, reportagem, texto, traducao
    `,
    holds: phrases`com informacoes da, com informacoes de, com informacoes do`,
  },
  donation: {
    opens: phrases`
      ajude, apoie, apoie o, colabore, com seu apoio, contribua, doacao, doacoes, doe, faca parte, faca uma doacao, se voce
      chegou, seja um apoiador, seu apoio, torne se
    `,
    holds: phrases`apoiar o jornalismo, apoie o jornalismo, faca uma doacao, jornalismo independente, seu apoio, sua doacao`,
    tells: phrases`financiada por leitores, financiado pelos leitores, financiado por leitores`,
  },
  houseLabel: {
    is: phrases`
      # pontos, dados principais, em # pontos, em numeros, o que vem a seguir, os numeros, por que importa,
      resumo em # pontos
    `,
  },
  live: {
    is: phrases`ao vivo, indice, ir para o conteudo, neste artigo, pular para o conteudo, sumario, ultima hora, ultimas`,
    opens: phrases`acompanhe ao vivo, ao vivo, minuto a minuto, siga ao vivo`,
  },
  newsletter: {
    is: phrases`assine, cadastre se, enviar, inscreva se, newsletter, newsletters, receber`,
    opens: phrases`
      assine, assine a, assine nossa, assine o, cadastre se, descubra mais sobre, inscreva se, nao perca, newsletter, quer
      receber, receba, subscreva, subscrever
    `,
    holds: phrases`
      boletim de, em seu e mail, em seu email, na newsletter, newsletter da, newsletter do, no seu e mail, no seu email,
      nossa newsletter, nossas newsletters, seu e mail, sua caixa de entrada
    `,
  },
  paywall: {
    is: phrases`
      assinante, assine, assine agora, cadastre se, entrar, exclusivo, exclusivo para assinantes, fazer login, ja sou assinante,
      login
    `,
    opens: phrases`
      acesso ilimitado, assinantes podem, assinatura digital, assine agora, assine para, beneficio do assinante, conteudo
      exclusivo, continue lendo, entre para, este conteudo e exclusivo, exclusivo para, faca login, faca seu login, ja e
      assinante, ja sou assinante, para continuar lendo, primeiro mes, recurso exclusivo, seja assinante, tenha acesso, voce
      atingiu, voce tem # acessos
    `,
    holds: phrases`
      acesso ilimitado, assinantes podem liberar, assine e, conteudo exclusivo, continuar lendo, exclusivo para assinantes,
      ja e assinante, para assinantes, so para assinantes
    `,
    tells: phrases`exclusivo para assinantes, so para assinantes`,
  },
  popular: {
    is: phrases`
      as mais lidas, destaques, em alta, mais acessadas, mais lidas, mais lidos, mais populares, mais recentes, mais vistas,
      mais vistos, noticias, recentes, tendencias, ultimas, ultimas noticias
    `,
    opens: phrases`as mais lidas, mais lidas, mais lidos, ultimas de, ultimas noticias`,
    tells: phrases`as mais lidas, mais lidas`,
  },
  published: {
    opens: phrases`atualizada, atualizado, criado, data, postado, publicada, publicado, ultima atualizacao`,
  },
  readAlso: {
    opens: phrases`
      assista tambem, clique aqui, confira, confira tambem, continue lendo, entenda, leia, leia ainda, leia aqui, leia mais,
      leia nossas, leia nossos, leia tambem, ler mais, ler tambem, mais em, mais sobre, pode gostar, recomendado,
      recomendados, relacionadas, relacionado, saiba mais, sobre o mesmo tema, tambem lhe pode, veja, veja ainda, veja mais,
      veja o video, veja tambem, vejam tambem, ver mais, ver tambem, video, voce pode gostar
    `,
    holds: phrases`clique aqui, leia mais, leia tambem, saiba mais, veja mais, veja tambem`,
  },
  readTime: {
    opens: phrases`# min de leitura, # min leitura, # minutos de leitura, leitura de #, tempo de leitura`,
  },
  related: {
    is: phrases`
      anterior, artigos relacionados, conteudo relacionado, leia mais, leia tambem, ler mais, mais em, mais noticias,
      mais sobre, materia relacionada, materias relacionadas, noticias relacionadas, outras noticias, posts relacionados,
      proxima, proximo, recomendadas, recomendado para voce, recomendados, relacionadas, relacionado, relacionados, saiba mais,
      sugestoes, tambem pode gostar, veja mais, veja tambem, ver mais, voce pode gostar, voce tambem pode gostar
    `,
    opens: phrases`
      artigos relacionados, mais de, mais em, mais noticias, mais sobre, noticias relacionadas, outras noticias, voce pode,
      voce tambem pode
    `,
  },
  share: {
    is: phrases`
      compartilhar, compartilhe, compartilhe isso, copiar link, curtir, enviar por e mail, imprimir, link copiado, partilhar,
      partilhar artigo, partilhe, salvar
    `,
    opens: phrases`clique para compartilhar, compartilhar, compartilhe, copiar link, enviar por, partilhar, partilhe`,
    holds: phrases`abre em nova janela, compartilhar no, compartilhe esta, compartilhe no facebook`,
  },
  standards: {
    opens: phrases`as opinioes, este texto nao, os artigos`,
    holds: phrases`
      nao reflete a opiniao, nao reflete necessariamente, nao refletem necessariamente, nome alterado, nomes ficticios,
      nomes foram alterados, nomes foram trocados, opiniao do autor
    `,
  },
  tags: {
    is: phrases`assuntos, categorias, editorias, etiquetas, mais sobre, marcadores, palavras chave, tags, temas, topicos`,
    opens: phrases`
      assuntos, categorias, etiquetas, mais topicos, marcadores, palavras chave, tags, temas, topicos, topicos relacionados,
      tudo sobre
    `,
  },
  tools: {
    is: phrases`buscar, carregando, carregar mais, fechar, imprimir, inicio, menu, mostrar mais, proximo, ver tudo, voltar`,
    opens: phrases`
      carregar mais, ir para, pular para, um post compartilhado, uma publicacao compartilhada, ver essa foto, voltar para
    `,
    tells: phrases`pag # de #, pagina # #, pagina # de #`,
  },
}
