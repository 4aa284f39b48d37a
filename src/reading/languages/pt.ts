import type { LanguagePack } from './language-pack.ts'

/** Portuguese of Portugal, Brazil and Africa, with both spellings. */
// biome-ignore format: lists of words read best in long lines
export const portuguese: LanguagePack = {
  code: 'pt',
  marks: ['que', 'não', 'uma', 'foram', 'com', 'dos', 'das', 'pela', 'pelo', 'segundo', 'disse', 'são', 'na', 'no', 'ao', 'também', 'mais', 'ontem', 'presos', 'os'],
  abbreviations: ['sr', 'sra', 'dr', 'dra', 'gen', 'cel', 'cap', 'eng', 'prof', 'd', 'nº', 'n', 'art', 'pág', 'av', 'jan', 'fev', 'mar', 'abr', 'mai', 'jun', 'jul', 'ago', 'set', 'out', 'nov', 'dez', 'aprox'],
  numbers: {
    words: {
      'do{is,us}': 2, duas: 2, três: 3, quatro: 4, cinco: 5, seis: 6, sete: 7, oito: 8, nove: 9, dez: 10, onze: 11, doze: 12, treze: 13,
      '{c,qu}atorze': 14, quinze: 15, 'dez{e,as,es}seis': 16, 'dez{e,as,es}sete': 17, dezasseis: 16, dezassete: 17, dezesseis: 16, dezessete: 17,
      dezoito: 18, 'dez{e,a}nove': 19, vinte: 20, trinta: 30, quarenta: 40, 'c{in,inq}uenta': 50, cinquenta: 50, cincoenta: 50, sessenta: 60, setenta: 70, oitenta: 80,
      noventa: 90, cem: 100, cento: 100, 'duzent{os,as}': 200, 'trezent{os,as}': 300, 'quatrocent{os,as}': 400, 'quinhent{os,as}': 500,
      'seiscent{os,as}': 600, 'setecent{os,as}': 700, 'oitocent{os,as}': 800, 'novecent{os,as}': 900,
    },
    multipliers: { mil: 1000, milhão: 1_000_000, milhões: 1_000_000 },
    joiners: ['e'],
    ones: ['um', 'uma'],
    collectives: {
      'meia dúzia': 6, 'uma dezena': 10, 'uma dúzia': 12, 'uma vintena': 20, 'duas dezenas': 20, 'duas dúzias': 24, 'uma trintena': 30, 'três dezenas': 30, 'quatro dezenas': 40,
      'uma quarentena': 40, 'meia centena': 50, 'uma cinquentena': 50, 'cinco dezenas': 50, 'seis dezenas': 60, 'sete dezenas': 70, 'oito dezenas': 80, 'nove dezenas': 90,
      'uma centena': 100, 'centena e meia': 150, 'uma centena e meia': 150, 'duas centenas': 200, 'três centenas': 300, 'quatro centenas': 400, 'cinco centenas': 500,
      'meio milhar': 500, 'um milhar': 1000, 'dois milhares': 2000, 'três milhares': 3000, 'um par': 2,
    },
    openPlurals: {
      '{várias,muitas,algumas,} dezenas': 20, '{várias,muitas,algumas,} centenas': 200, '{vários,muitos,alguns,} milhares': 2000, 'dezenas de milhares': 20000,
      '{várias,muitas,algumas,} dúzias': 24,
    },
    zeros: ['nenhum{a,} d{as,os}', 'nenhum{a,}', 'nem um{a,} d{as,os}'],
    spaced: true,
    rangeOpeners: ['entre', 'de'],
    rangeJoiners: ['a', '*e', 'ou', 'até'],
  },
  bounds: {
    exact: {
      before: ['só', 'apenas', 'somente', 'todos os', 'todas as', 'os', 'as', 'exatamente', 'exactamente', 'um total de', 'no total', 'total de', 'meros', 'precisamente', 'unicamente', 'não mais que'],
      after: [],
    },
    at_least: {
      before: [
        'pelo menos', 'ao menos', 'no mínimo', 'mais de', 'mais do que', 'mais que', 'acima de', 'acima das', 'acima dos', 'pouco mais de', 'um pouco mais de', 'bem mais de', 'não menos de', 'não menos do que',
        'cerca de mais de', 'superior a', 'superiores a', 'ultrapassa', 'ultrapassam', 'ultrapassou', 'ultrapassaram', 'excede', 'superou', 'passa de', 'passou de', 'mínimo de', 'um mínimo de', 'para cima de', 'já são', 'mais das', 'mais dos',
      ],
      after: ['ou mais', 'e tantos', 'e tantas', 'pelo menos', 'no mínimo', 'e poucos', 'e picos'],
    },
    at_most: {
      before: ['não mais de', 'não mais do que', 'até', 'menos de', 'menos do que', 'no máximo', 'um máximo de', 'máximo de', 'quando muito', 'abaixo de', 'inferior a', 'tantos como', 'tantas como'],
      after: ['no máximo', 'ou menos', 'quando muito'],
    },
    about: {
      before: [
        'cerca de', 'cerca das', 'cerca dos', 'perto de', 'perto das', 'perto dos', 'quase', 'uns', 'umas', 'aproximadamente', 'em torno de', 'à volta de', 'por volta de', 'por volta das', 'próximo de', 'próximo a', 'mais ou menos', 'coisa de', 'na casa de', 'na casa das', 'na ordem de',
        'estimados', 'estimadas', 'estima em', 'na ordem dos', 'ao redor de', 'algo como', 'praticamente', 'a rondar', 'rondam', 'ronda', 'uma estimativa de',
      ],
      after: ['mais ou menos', 'aproximadamente', 'ou perto disso', 'ou quase'],
    },
  },
  nouns: {
    people: [
      'pesso{a,as}', 'pres{o,a,os,as}', 'detid{o,a,os,as}', 'reclus{o,a,os,as}', 'prisioneir{o,a,os,as}', 'encarcerad{o,a,os,as}', 'detent{o,a,os,as}', 'intern{o,a,os,as}', 'condenad{o,a,os,as}', 'apenad{o,a,os,as}', 'cativ{o,a,os,as}', 'refé{m,ns}', 'sequestrad{o,a,os,as}', 'raptad{o,a,os,as}',
      'indivídu{o,os}', 'home{m,ns}', 'mulher{es,}', 'cidad{ão,ã,ãos,ãs}', 'naciona{l,is}', 'ativist{a,as}', 'activist{a,as}', 'jornalist{a,as}', 'manifestant{e,es}', 'dissident{e,es}', 'soldad{o,os}', 'militar{es,}', 'civi{l,s}', 'pescador{es,}', 'pescadora{s,}', 'estudant{e,es}', 'alun{o,a,os,as}', 'professor{es,a,as,}',
      'menin{o,a,os,as}', 'rapa{z,zes}', 'rapariga{s,}', 'criança{s,}', 'menor{es,}', 'adolescent{e,es}', 'joven{s,}', 'jovem', 'estrangeir{o,a,os,as}', 'polític{o,os}', 'deputad{o,a,os,as} opositor{es,}', 'opositor{es,a,as,}', 'oposicionista{s,}', 'dirigent{e,es}', 'advogad{o,a,os,as}', 'trabalhador{es,}', 'operário{s,}', 'migrant{e,es}', 'imigrant{e,es}', 'refugiad{o,a,os,as}', 'combatent{e,es}',
      'rebeld{e,es}', 'guerrilheir{o,a,os,as}', 'militant{e,es}', 'suspeit{o,os}', 'acusad{o,a,os,as}', 'arguid{o,a,os,as}', 'réu{s,}', 'agente{s,}', 'oficia{l,is}', 'políci{a,as}', 'marinheir{o,os}', 'tripulant{e,es}', 'monge{s,}', 'padre{s,}', 'pastor{es,}', 'bloguer{s,}', 'blogueir{o,os}', 'escritor{es,}', 'artista{s,}', 'apoiante{s,}', 'apoiador{es,}', 'simpatizante{s,}',
      'membro{s,}', 'aldeã{o,os}', 'morador{es,}', 'camponês', 'camponeses', 'agricultor{es,}', 'paciente{s,}', 'passageir{o,os}', 'turista{s,}', 'vítima{s,}', 'prisioneiros de guerra', 'prisioneiros políticos', 'presos políticos', 'presas políticas', 'prisioneiros de consciência', 'presos de consciência', 'detidos políticos', 'privados de liberdade', 'pessoas privadas de liberdade', 'privad{os,as} da liberdade',
      'sindicalista{s,}', 'defensor{es,as}', 'médic{o,a,os,as}', 'enfermeir{a,o,as,os}', 'clérigo{s,}', 'religios{o,a,os,as}', 'freira{s,}', 'mãe{s,}', 'pai{s,}', 'irmão{s,}', 'familiar{es,} preso{s,}', 'académico{s,}', 'acadêmico{s,}', 'engenheir{o,os}', 'magistrad{o,os} pres{o,os}', 'delas', 'deles', 'dos nossos', 'das nossas', 'dos seus', 'seguidores', 'taxista{s,}', 'motorista{s,}', 'vendedor{es,}', 'compatriota{s,}', 'beneficiári{o,os}', 'beneficiad{o,a,os,as}',
      'patriotas', 'partidários', 'universitári{o,a,os,as}', 'líder{es,}', 'funcionári{o,os} pres{o,os}', 'internado{s,}', 'deportad{o,os,as}', 'ex militares', 'ex presos', 'binacionais', 'idos{o,os,as}',
    ],
    political: ['políticos', 'políticas', 'político', 'política', 'consciência', 'dissidentes', 'manifestantes', 'ativistas', 'activistas', 'opositores', 'oposição'],
    described: ['mulher{es,}', 'homens', 'menor{es,}', 'crianças', 'estrangeiros', 'estrangeiras', 'adolescentes', 'adolescente', 'soldados', 'militares', 'civis', 'jornalistas', 'estudantes', 'professores', 'pescadores', 'advogados', 'jovens', 'idosos', 'idosas', 'nacionais', 'ativistas', 'sindicalistas', 'padres', 'norvian{o,a,os,as}'],
    things: [
      'famíli{a,as}', 'pedido{s,}', 'requerimento{s,}', 'solicitaç{ão,ões}', 'petiç{ão,ões}', 'processo{s,}', 'caso{s,}', 'audiênci{a,as}', 'revis{ão,ões}', 'corpo{s,}', 'cadáver{es,}', 'restos mortais', 'morte{s,}', 'mort{o,a,os,as}', 'vida{s,}', 'voto{s,}', 'assento{s,}', 'pris{ões,ão}', 'cadeia{s,}', 'penitenciária{s,}', 'presídio{s,}', 'centros', 'país', 'países',
      'província{s,}', 'estados', 'cidade{s,}', 'região', 'regiões', 'autocarro{s,}', 'ônibus', 'avi{ão,ões}', 'organizaç{ão,ões}', 'grupo{s,}', 'ongs', 'partidos', 'deputados', 'senadores', 'funcionário{s,}', 'guarda{s,}', 'visitante{s,}', 'leitor{es,}', 'partilhas', 'comentários', 'visualizações', 'assinantes', 'artigos', 'fontes', 'palavras', 'fotos', 'páginas',
      'mensagens', 'cartas', 'assinaturas', 'vezes', 'acusaç{ões,ão}', 'sentença{s,}', 'pena{s,}', 'greve{s,}', 'ataque{s,}', 'mísseis', 'drones', 'casas', 'denúncia{s,}', 'queixa{s,}', 'entrevistas', 'visitas', 'equipas', 'equipes', 'delegados', 'observadores', 'fases', 'rondas', 'trocas', 'lista{s,}', 'entradas', 'duplicados', 'escritórios', 'juízes', 'tribunais', 'celas',
      'camas', 'lugares', 'pontos', 'medidas', 'decretos', 'leis', 'lados', 'ferid{o,a,os,as}', 'passos', 'condições', 'ordens', 'mandados', 'detenções arbitrárias denunciadas', 'categorias', 'eleitores', 'inquiridos', 'milhões', 'bilhões', 'desaparecid{o,a,os,as}', 'ministros', 'embaixadores', 'presidentes', 'voluntários', 'números', 'dias de', 'municípios', 'distritos', 'bairros', 'edifícios', 'veículos', 'viaturas', 'minutas', 'alegações', 'recursos', 'habeas corpus', 'sindicatos', 'associações', 'quilogramas', 'armas', 'munições', 'bolsas', 'barcos', 'campos', 'dossiês', 'fichas',
    ],
    units: ['ano{s,}', 'mês', 'meses', 'semana{s,}', 'dia{s,}', 'noite{s,}', 'hora{s,}', 'h', 'minuto{s,}', 'min', 'segundo{s,}', 'década{s,}', 'século{s,}', 'km', 'quilómetro{s,}', 'quilômetro{s,}', 'metro{s,}', 'm', 'kg', 'quilo{s,}', 'graus', 'por cento', 'dólar{es,}', 'euro{s,}', 'rea{is,l}', 'meticais', 'kwanzas', 'escudos', 'pesos', 'hectares', 'toneladas', 'litros', 'cêntimos', 'centavos', 'º', 'ª', 'pontos percentuais', 'vagas', 'madrugadas'],
    labels: ['artigo{s,}', 'art', 'alínea', 'parágrafo', 'canal', 'página', 'boletim', 'nº', 'n', 'nota n', 'número', 'parte', 'capítulo', 'lei', 'decreto', 'decreto lei', 'resolução', 'sala', 'bloco', 'ala', 'pavilhão', 'tel', 'telefone', 'telemóvel', 'fase', 'cela', 'rota', 'estrada', 'rua', 'versão', 'volume', 'episódio', 'nível', 'brigada', 'batalhão', 'covid', 'g', 'br', 'processo', 'quilómetro', 'quilômetro', 'idade', 'aos', 'com idade de'],
    names: ['nome{s,}'],
  },
  events: {
    freed: {
      deeds: ['libertaç{ão,ões}', 'soltura{s,}', 'saída{s,}', 'liberaç{ão,ões}', 'excarceraç{ão,ões}', 'libertamento{s,}', 'desencarceramento{s,}', 'solturas', 'alta{s,} prisiona{l,is}'],
      people: ['libertad{o,a,os,as}', 'solt{o,a,os,as}', 'liberad{o,a,os,as}', 'excarcerad{o,a,os,as}', 'libert{o,a,os,as}', 'resgatad{o,a,os,as}', 'desterrad{o,a,os,as}', 'ex presos'],
      verbs: [
        'libert{ou,aram,a,am,ar,ando,ava,avam,e,em}', 'libertad{o,a,os,as}', 'solt{ou,aram,ar,ando,o,a,os,as,am}', 'liber{ou,aram,ar,a,am}', 'liberad{o,a,os,as}', 'excarcer{ou,aram,ar}', 'excarcerad{o,a,os,as}', 'colocad{o,a,os,as} em liberdade', 'post{o,a,os,as} em liberdade', 'pôs em liberdade', 'puseram em liberdade', 'pôr em liberdade', 'restituíd{o,a,os,as} à liberdade', 'devolvid{o,a,os,as} à liberdade',
        '{saiu,saíram,sair,sai,saem,saído,saídos,saindo,saía,saíam,sairem} {da prisão,da cadeia,em liberdade,das prisões,das cadeias,do cárcere,da penitenciária,do presídio,livres,livre,do estabelecimento prisional,da detenção,pelo portão,para a rua,do cativeiro,sob fiança,sob caução,em liberdade condicional}', 'deix{ou,aram,ar,a,am,ado} {a prisão,a cadeia,as prisões,as cadeias,o cárcere,a penitenciária,o presídio,a cela}', 'abandon{ou,aram,ar} {a prisão,a cadeia,as prisões,o cárcere}',
        '{voltou,voltaram,voltar,regressou,regressaram,regressar,volta,voltam} {para casa,a casa,às suas casas,para as suas casas,à liberdade,ao seio da família,a suas casas}', '{recuperou,recuperaram,recuperar} {a liberdade,a sua liberdade}', '{ganhou,ganharam,obteve,obtiveram,conquistaram} a liberdade', '{atravessou,atravessaram,cruzou,cruzaram,passou,passaram} {o portão,os portões,a porta}', 'estão em casa', 'já estão em casa', 'dormiram em casa', 'dormiu em casa', 'estavam fora', 'estão fora', 'está fora', 'em liberdade', 'livres', 'livre', 'na rua', 'já fora', 'em casa', 'resgat{ou,aram,ado,ada,ados,adas}', 'repatriad{o,a,os,as}', 'entreg{ou,aram,ue,ues}', 'entregar', 'devolv{eu,eram,ido,idos,ida,idas}', 'desterrad{o,a,os,as}', 'desterr{ou,aram}', 'deportad{o,a,os,as}', 'expuls{o,a,os,as}', 'exilad{o,a,os,as}', 'liberdade condicional', 'liberdade provisória', 'sob fiança', 'deixad{o,a,os,as} {sair,ir}', 'deix{ou,aram} {sair,ir}', 'trocad{o,a,os,as}', 'mand{ou,aram} para casa', 'mandad{o,a,os,as} para casa', 'enviad{o,a,os,as} para casa', 'abraç{ou,aram,ámos,amos}',
      ],
      weak: ['sa{iu,íram,ir,em,i,ía,íam,írem,ído,ídos,indo}', 'sairem', 'fora', 'vier{am}', 'veio', 'cheg{ou,aram}', 'embarc{ou,aram}', 'part{iu,iram}', 'localiz{ou,aram}', 'benefici{ou,aram}', 'somam se', 'segui{u,ram}', 'foram embora', 'voltaram', 'regressaram', 'desc{eu,eram}', 'atravess{ou,aram}'],
      participles: [],
    },
    ordered: {
      deeds: ['indulto{s,}', 'amnistia{s,}', 'anistia{s,}', 'perd{ão,ões}', 'alvará{s,} de soltura', 'ordens de soltura', 'ordem de soltura', 'mandados de soltura', 'ordens de libertação', 'alvarás', 'comutações', 'graça{s,} presidencia{l,is}', 'clemência'],
      people: ['indultad{o,a,os,as}', 'amnistiad{o,a,os,as}', 'anistiad{o,a,os,as}', 'perdoad{o,a,os,as}'],
      verbs: ['indult{ou,aram,a,ar,am}', 'indultad{o,a,os,as}', 'amnisti{ou,aram,ar,a}', 'amnistiad{o,a,os,as}', 'anisti{ou,aram,ar}', 'anistiad{o,a,os,as}', 'perdo{ou,aram,ar,a}', 'perdoad{o,a,os,as}', 'para libertação', 'para soltura', 'a libertar', 'para serem {libertados,soltos,libertadas,soltas}', 'a ser {libertados,soltos}', 'concedeu {indulto,amnistia,anistia,perdão,clemência,graça}', 'concedeu {o indulto,a amnistia,a anistia}', 'benefici{ou,aram,ados,adas,ar,am} {de amnistia,da amnistia,da anistia,de anistia,de indulto,do indulto,do perdão,de perdão}', 'beneficiad{os,as,o,a} {pelo indulto,pela amnistia,pela anistia,por indulto,pelo perdão}', 'agraciad{o,a,os,as}', 'elegíveis para libertação', 'o voo'],
      weak: [],
      participles: [],
    },
    lesser: {
      deeds: ['prisão domicili{ar,ária}', 'prisões domicili{ares,árias}', 'penas reduzidas', 'reduções de pena', 'redução de pena', 'comutações de pena', 'medidas alternativas', 'medidas cautelares', 'liberdade{s,} plena{s,}', 'reduções da pena'],
      people: [],
      verbs: ['prisão domicili{ar,ária}', 'sob custódia familiar', 'custódia familiar', 'sob custódia da família', 'casa por cárcere', 'liberdade plena', 'plena liberdade', 'têm a pena reduzida', 'têm as penas reduzidas', 'terão a pena reduzida', 'terão as penas reduzidas', 'viram a pena {reduzida,comutada}', 'pena{s,} {reduzidas,reduzida,comutadas,comutada,encurtadas}', 'a pena reduzida', 'as penas reduzidas', 'reduz{iu,iram} {a pena,as penas}', 'comut{ou,aram}', 'comutad{o,a,os,as}', 'já estavam {em liberdade,fora,em casa,soltos,na rua,livres}', 'restrições levantadas', 'levantad{as,os} as {restrições,medidas}', 'medidas de apresentação', 'pulseira eletrónica', 'tornozeleira eletrônica', 'tornozeleira', 'regime aberto', 'já em liberdade', 'convivência familiar'],
      weak: [],
      participles: [],
    },
    held: {
      deeds: [],
      people: [],
      verbs: [
        'continu{a,am,ou,aram,em,e,ar,ava,avam} {preso,presa,presos,presas,detido,detida,detidos,detidas,na prisão,na cadeia,nas prisões,atrás das grades,encarcerado,encarcerada,encarcerados,encarceradas,em cativeiro,nas cadeias,em poder,sequestrados}', 'continuam', 'continua', 'permanec{e,em,eu,eram,endo,er}', 'estã{o,o} {presos,presas,detidos,detidas}', 'está {preso,presa,detido,detida}', 'estavam {presos,presas,detidos,detidas}', 'ainda {estão,preso,presa,presos,presas,detido,detida,detidos,detidas,há}', 'segue{m,} {preso,presa,presos,presas,detido,detida,detidos,detidas}', 'atrás das grades', 'sob custódia', 'em detenção', 'sob detenção', 'na prisão', 'na cadeia', 'nas prisões', 'nas cadeias', 'na sua lista', 'em prisão preventiva', 'prisão preventiva', 'mantém na sua lista', 'mantém pres{o,a,os,as}', 'mantém detid{o,a,os,as}', 'detém', 'mantém', 'mantêm', 'fica{m,ram} {presos,presas,detidos,detidas,na prisão,na cadeia,para trás}', 'restam', 'há', 'em cativeiro', 'não foram libertad{os,as}', 'nas celas', 'por libertar', 'população prisional', 'por motivos políticos',
      ],
      weak: [],
      participles: ['detid{o,a,os,as}', 'pres{o,a,os,as}', 'encarcerad{o,a,os,as}', 'reclus{o,a}s', 'mantid{o,a}s', 'cativ{o,a}s'],
    },
    arrested: {
      deeds: ['detenç{ão,ões}', 'prisões arbitrárias', 'sequestro{s,}', 'rapto{s,}', 'novas prisões', 'capturas', 'encarceramento{s,}'],
      people: [],
      verbs: ['{foi,foram,fora,sido,ser,serem} {preso,presa,presos,presas,detido,detida,detidos,detidas,encarcerado,encarcerada,encarcerados,encarceradas,capturado,capturada,capturados,capturadas}', '{foi,foram,sido} {outra vez,novamente,de novo} {preso,presa,presos,presas,detido,detida,detidos,detidas}', '{detido,detida,detidos,detidas,preso,presa,presos,presas} {de novo,novamente,outra vez}', 'prend{eu,eram,er,e,em,endo}', 'det{eve,iveram}', 'deter', 'captur{ou,aram,ados,ado,adas}', 'sequestr{ou,aram}', 'rapt{ou,aram}', 'levad{o,a,os,as} {de volta,para a prisão,pela polícia}', 'voltaram {à prisão,à cadeia,para a prisão,para a cadeia}', 'voltou {à prisão,à cadeia,para a prisão}', 'volt{ou,aram} a ser {detido,detida,detidos,detidas,preso,presa,presos,presas}', 're{detidos,detidas,presos}', 'detid{o,a,os,as} {em,durante,na,nas,nos,no,após,depois}', 'pres{o,a,os,as} {em,durante,nas,nos,no,após,depois}', 'outra vez atrás das grades', 'detid{os,as} desde', 'recaptur{ados,ou,aram}', 'fizeram reféns', 'tomad{os,as} como reféns', 'encarcer{ou,aram}'],
      weak: [],
      participles: ['capturad{o,a}s', 'sequestrad{o,a,os,as}', 'raptad{o,a,os,as}', 'aprisionad{o,a}s'],
    },
    none: {
      deeds: [],
      people: [],
      verbs: ['morr{eu,eram,er}', 'mort{o,a,os,as}', 'ferid{o,a,os,as}', 'execut{ados,adas,ado}', 'transferid{o,a,os,as}', 'transfer{iu,iram}', 'greve de fome', 'pedi{u,ram}', 'requer{eu,eram}', 'solicit{ou,aram}', 'apresent{ou,aram} {pedidos,recursos}', 'acamp{ou,aram,am}', 'acampad{os,as}', 'concentr{ou,aram,ados}', 'esperam', 'esperavam', 'aguardam', 'protest{ou,aram}', 'marcharam', 'vot{ou,aram}', 'acusad{o,a,os,as} de', 'condenad{o,a,os,as} a', 'desaparec{eu,eram}', 'fug{iu,iram}', 'custou', 'custaram', 'recusad{o,a,os,as}', 'rejeit{ou,aram,adas,ados}', 'mobilizad{os,as}', 'inquiridos', 'deslocad{o,a,os,as}', 'torturad{o,a,os,as}', 'escrev{eu,eram}', 'assin{ou,aram}', 'particip{ou,aram}', 'pagam', 'pagou', 'visit{ou,aram}', 'por confirmar', 'faltam', 'baixas', 'deixaram mortos', 'fizeram', 'matou', 'mataram'],
      weak: [],
      participles: ['acusad{o,a}s', 'condenad{o,a}s', 'sentenciad{o,a}s', 'julgad{o,a}s', 'arguid{o,a}s'],
    },
  },
  modality: {
    future: [
      'será', 'serão', 'vai', 'vão', 'irá', 'irão', 'estará', 'estarão', 'sairá', 'sairão', 'sairia', 'sairiam', 'libertará', 'libertarão', 'libertaria', 'libertariam', 'soltará', 'soltarão', 'soltaria', 'soltariam', 'terá', 'terão', 'deve sair', 'devem sair', 'deverá', 'deverão', 'seria', 'seriam', 'por libertar', 'a serem', 'a ser', 'em breve', 'previst{o,a,os,as}', 'próxim{os,as}', 'seguirão', 'voltará', 'voltarão', 'regressarão', 'deixarão', 'receberão', 'a libertar', 'sejam', 'prepara se para',
    ],
    ordering: [
      'autoriz{ou,aram,a,am,ado,ada,adas,ados,ar}', 'orden{ou,aram,a,ada,adas,ar}', 'aprov{ou,aram,a,ada}', 'promet{eu,eram,e,em,ido,idos,idas}', 'comprometeu se', 'comprometeram se', 'ofere{ceu,ceram,ce}', 'oferecid{o,a,os,as}',
      'conced{eu,eram,e,ida,idas}', 'decret{ou,aram,a}', 'decid{iu,iram,e}', 'prevê', 'preveem', 'lidos para', 'leu para', 'lido para', 'para libertação', 'assin{ou,aram}', 'determin{ou,aram,a}', 'concordou', 'concordaram', 'acord{ou,aram}', 'pretende', 'pretendem', 'planeia', 'planeja', 'tenciona', 'mandado', 'mandou {libertar,soltar}', 'mandaram {libertar,soltar}', 'decreto', 'abrange', 'autorização',
    ],
    projecting: ['poderá', 'poderão', 'poderia', 'poderiam', 'pode', 'podem', 'talvez', 'possível', 'possivelmente', 'possível que', 'espera', 'esperam', 'espera se', 'rumores', 'rumor', 'exige', 'exigem', 'exigiu', 'exigiram', 'pede', 'pedem', 'pediu', 'pediram', 'apel{a,ou,am,aram}', 'defende', 'se', 'caso', 'quer', 'querem', 'deveria', 'deveriam', 'acredita', 'teriam', 'teria', 'hipótese', 'eventual', 'procura', 'não conseguiu'],
    negating: ['não', 'nem', 'nunca', 'ninguém', 'sem', 'desment{iu,e,em,iram}', 'neg{ou,a,am,aram}', 'falso', 'falsa', 'jamais'],
    refusing: ['descart{ou,a,aram,am}', 'recus{ou,aram,a,am}', 'exclu{i,iu,ídos,ídas,em,íram}', 'rejeit{ou,a,aram}', 'indefer{iu,iram}', 'afast{ou,aram}', 'negou a liberdade', 'ficam de fora', 'ficaram de fora'],
    changing: ['elev{ou,a,aram,ado}', 'aument{ou,a,aram}', 'sub{iu,iram,e}', 'atualiz{ou,a,aram}', 'actualiz{ou,a}', 'revi{u,ram}', 'reduz{iu,iram}', 'baix{ou,aram}', 'corrig{iu,iram}', 'cai{u,ram}', 'pass{ou,aram}', 'cresc{eu,eram}', 'desc{eu,eram}', 'depois', 'após', 'eleva', 'ascend{eu,em}'],
  },
  speech: {
    say: [
      'di{sse,sseram,z,zem,ssera,zendo,zer}', 'anunci{ou,aram,a,am,ado,ada,ar,ando}', 'anunciad{as,os}', 'inform{ou,aram,a,am,ando}', 'afirm{ou,aram,a,am,ando}', 'declar{ou,aram,a,am,ando}', 'assegur{ou,aram,a,am}', 'garant{iu,iram,e,em}', 'indic{ou,aram,a,am}', 'referi{u,ram}', 'refere', 'referem', 'adiant{ou,aram,a,am}', 'acrescent{ou,aram,a}', 'explic{ou,aram,a}', 'precis{ou,aram,a}', 'esclarec{eu,eram,e}', 'sublinh{ou,aram,a}', 'record{ou,aram,a,am}', 'lembr{ou,aram,a,am}', 'report{ou,aram,a,am}', 'relat{ou,aram,a,am}', 'comunic{ou,aram,a,am}',
      'confirm{ou,aram,a,am,ado,ar,ando}', 'denunci{ou,aram,a,am}', 'sustent{ou,aram,a}', 'aleg{ou,aram,a,am}', 'insist{iu,iram,e}', 'admit{iu,iram,e}', 'reconhec{eu,eram,e,em}', 'estim{ou,aram,a,am}', 'calcul{ou,aram,a,am}', 'anot{ou,aram,a,am}', 'not{ou,aram,a,am}', 'escrev{eu,eram,e}', 'public{ou,aram,a,am}', 'divulg{ou,aram,a,am}', 'cit{ou,a,aram,ando}', 'mencion{ou,a,aram}', 'cont{ou,aram,a,am}', 'revel{ou,aram,a}', 'prometeu', 'prometeram', 'promete', 'zombou', 'zombaram', 'ironiz{ou,aram}', 'fal{a,am,ou,aram,ado,ava,avam}', 'tinha falado', 'pretende', 'considera', 'consideram', 'apont{a,am,ou,aram}', 'apresent{ou,a,aram}', 'leu', 'escreveram', 'reiter{ou,aram,a}', 'respond{eu,eram}', 'contabiliz{a,ou,am,aram}', 'avanç{ou,aram,a}', 'salient{ou,a}', 'destac{ou,a,aram}', 'detalh{ou,aram}', 'pormenoriz{ou,aram}', 'noticiou', 'noticia', 'noticiaram', 'coloc{a,ou} em', 'situa', 'situou', 'mostra', 'mostram', 'diz se', 'acusa', 'acusou', 'avali{a,ou}', 'somam', 'alert{ou,a,aram}', 'frisou', 'frisa', 'dão conta', 'dá conta', 'deu conta', 'deram conta', 'chamou',
    ],
    count: [
      'verific{ou,aram,a,am,ar,ado}', 'cont{ou,aram,a,am,abiliza,abilizou,abilizam,abilizaram,ámos,amos}', 'confirm{ou,aram,a,am,ar,amos,ámos}', 'comprov{ou,aram,a,am,ar}', 'regist{ou,aram,a,am,ra,rou,raram,ram}', 'registr{ou,aram,a,am}', 'document{ou,aram,a,am}', 'identific{ou,aram,a,am,ar}', 'localiz{ou,aram,a}', 'soma', 'somam', 'somou', 'somaram', 'tem', 'têm', 'tinha', 'tinham', 'vi{u,ram}', 'vimos', 'viu sair', 'viram sair', 'monitoriz{ou,a}', 'monitor{ou,a}', 'constat{ou,aram,a}', 'apur{ou,aram,a}', 'certific{ou,aram}', 'valid{ou,aram}', 'inventari{ou,a}', 'list{a,ou,am}', 'mantém', 'recense{ou,aram,ia}', 'encontr{ou,aram}', 'reuniu', 'atest{a,ou}', 'atualiz{ou,a}', 'catalog{ou,a}', 'abraç{ou,ámos,aram}', 'conhece', 'sabe de', 'cadastr{ou,a}', 'computa', 'computou', 'só reconhece', 'reconhece', 'testemunh{ou,aram}',
    ],
    impersonal: {
      authority: ['foi anunciad{o,a}', 'foram anunciad{os,as}', 'anunciou se', 'anunciaram se', 'disseram nos', 'foi nos dito', 'falaram nos', 'prometeram nos', 'foi decretad{o,a}', 'foi ordenad{o,a}', 'números oficiais', 'dados oficiais', 'fontes oficiais', 'disseram lhes', 'oficialmente'],
      monitor: [],
      other: ['soube se', 'sabe se', 'confirmou se', 'foi confirmad{o,a}', 'foram confirmad{os,as}', 'consta que', 'ao que parece', 'supostamente', 'alegadamente', 'noticiou se', 'foi noticiado', 'apurou se', 'segundo a imprensa', 'meios de comunicação', 'teve conhecimento', 'acredita se', 'calcula se', 'estima se'],
    },
    sources: ['segundo', 'de acordo com', 'conforme', 'na versão de', 'na versão do', 'na versão da', 'no dizer de', 'nas palavras de', 'nas palavras do', 'nas palavras da', 'citando', 'a partir de dados de', 'com base em', 'com base nos dados de', 'com base nos dados do', 'com base nos dados da', 'pelas contas de', 'pelas contas do', 'pelas contas da', 'nas contas de', 'nas contas do', 'nas contas da', 'com dados de', 'com dados do', 'citado por', 'citada por', 'citados por', 'citadas por', 'para'],
    agents: ['pel{o,a,os,as}', 'por'],
    owners: ['d{o,a,os,as}', 'de', 'feit{o,a,os,as} por'],
    records: ['contagem', 'contagens', 'lista', 'listas', 'registo', 'registos', 'registro', 'registros', 'dados', 'número', 'números', 'cifra', 'cifras', 'balanço', 'balanços', 'relatório', 'nota', 'comunicado', 'boletim', 'arquivo', 'arquivos', 'base de dados', 'banco de dados', 'estimativa', 'estimativas', 'informações', 'total', 'conta', 'contas', 'levantamento', 'monitoramento', 'monitorização', 'atualização', 'anúncio', 'decreto', 'indulto', 'anistia', 'amnistia', 'porta voz', 'diretor', 'diretora', 'director', 'directora', 'presidente', 'advogado', 'advogada', 'coordenador', 'coordenadora', 'fichas', 'publicação', 'declaração', 'responsável', 'chefe', 'líder', 'página'],
    behalf: ['em nome de', 'em nome do', 'em nome da', 'por', 'pelo', 'pela', 'em representação de'],
    pronouns: ['ele', 'ela', 'eles', 'elas', 'esta', 'este'],
    relatives: ['que', 'quem', 'o qual', 'a qual', 'cujo', 'cuja'],
    anaphors: ['a organização', 'a ong', 'o grupo', 'o coletivo', 'o colectivo', 'a associação', 'a entidade', 'o organismo', 'a mesma organização', 'esta organização', 'esta ong', 'a instituição', 'a plataforma', 'o movimento', 'a mesma fonte', 'este grupo', 'a referida organização', 'a mesma ong', 'a rede'],
    selves: ['nós', 'nossa', 'nosso', 'nossas', 'nossos', 'pedimos', 'contamos', 'confirmamos', 'tínhamos', 'temos', 'verificamos', 'verificámos', 'registamos', 'registámos', 'vimos', 'mantemos', 'mantemo', 'sabemos', 'somamos', 'documentámos', 'documentamos'],
    receiving: ['receb{eu,eram,e,em,ido,ida,er}', 'acolh{eu,eram}', 'em troca', 'em troca de', 'recebid{os,as}', 'em contrapartida'],
  },
  speakers: {
    authority: {
      bodies: [
        'governo', 'executivo', 'regime', '{ministério,ministro,ministra,secretaria} {da justiça,do interior,da administração interna,da defesa,das relações exteriores,dos negócios estrangeiros,da segurança,dos assuntos penitenciários,das prisões}', 'ministério', 'ministro', 'ministra', 'a pasta', 'presidência', 'presidente', 'chefe de estado', 'primeiro ministro', 'primeira ministra', 'vice presidente', 'junta', 'junta militar', 'conselho militar', 'conselho de estado', 'ministério público', 'procuradoria', 'procuradoria geral', 'procuradoria geral da república', 'procurador geral', 'procuradora geral', 'procurador', 'promotoria', 'promotor', 'tribunal', 'supremo tribunal', 'supremo tribunal federal', 'tribunal supremo', 'supremo', 'tribunal constitucional', 'justiça militar', 'parlamento', 'assembleia nacional', 'assembleia da república', 'congresso', 'exército', 'forças armadas', 'militares', 'polícia', 'polícia nacional', 'polícia militar', 'polícia federal', 'guarda nacional', 'serviço penitenciário', 'serviços prisionais', 'serviços penitenciários', 'serviço nacional penitenciário', 'direção geral dos serviços prisionais', 'administração penitenciária', 'secretaria de administração penitenciária', 'secretaria', 'televisão estatal', 'tv estatal', 'agência estatal', 'rádio estatal', 'imprensa estatal', 'imprensa oficial', 'diário oficial', 'diário da república', 'guerrilha', 'rebeldes', 'governador', 'prefeitura', 'governo provincial', 'comissão de amnistia', 'comissão de anistia', 'comissão', 'palácio', 'serviços secretos', 'serviços de informações', 'forças de segurança', 'talibã', 'sequestradores', 'porta voz do governo', 'porta voz da presidência', 'porta voz da polícia',
      ],
      classes: ['autoridades', 'autoridade', 'números oficiais', 'dados oficiais', 'cifras oficiais', 'fontes oficiais', 'comunicado oficial', 'nota oficial', 'juízes', 'procuradores', 'promotores', 'tribunais', 'ministros', 'funcionários', 'funcionários do governo', 'responsáveis governamentais', 'meios estatais', 'imprensa estatal', 'media estatais', 'mídia estatal', 'oficiais'],
    },
    monitor: {
      bodies: [
        'ong', 'organização não governamental', 'organização de direitos humanos', 'grupo de direitos humanos', 'associação', 'associação de advogados', 'ordem dos advogados', 'provedor de justiça', 'provedoria de justiça', 'defensoria do povo', 'defensoria pública', 'defensoria', 'comissão de direitos humanos', 'observatório', 'cruz vermelha', 'comité internacional da cruz vermelha', 'comitê internacional da cruz vermelha', 'cicv', 'nações unidas', 'onu', 'alto comissariado', 'escritório de direitos humanos da onu', 'amnistia internacional', 'anistia internacional', 'human rights watch', 'comité de familiares', 'comitê de familiares', 'comissão de familiares', 'coletivo de familiares', 'coletivo de advogados', 'plataforma', 'coligação de ongs', 'sindicato dos jornalistas', 'sindicato de jornalistas', 'repórteres sem fronteiras', 'comité para a proteção dos jornalistas', 'comitê para a proteção dos jornalistas', 'centro de direitos humanos', 'rede de advogados', 'liga dos direitos humanos', 'liga de direitos humanos', 'organização civil', 'foro penal', 'fórum penal', 'comissão interamericana de direitos humanos', 'cidh', 'plataforma decide', 'centro para a democracia e direitos humanos', 'missão de observação',
      ],
      classes: ['ongs', 'organizações de direitos humanos', 'grupos de direitos humanos', 'organizações não governamentais', 'ativistas', 'activistas', 'familiares', 'parentes', 'famílias', 'mães', 'advogados', 'defensores dos direitos humanos', 'defensores de direitos humanos', 'sociedade civil', 'organizações da sociedade civil', 'observadores independentes', 'monitores', 'voluntários', 'associações', 'entidades de direitos humanos', 'grupos de defesa', 'organizações civis', 'ativistas de direitos humanos'],
    },
    other: {
      bodies: ['oposição', 'líder da oposição', 'partido', 'embaixada', 'departamento de estado', 'casa branca', 'união europeia', 'ue', 'jornal', 'rádio', 'portal', 'mediador', 'mediadores', 'irmão', 'irmã', 'uma mãe', 'um pai', 'um vizinho', 'um advogado', 'um familiar', 'deputado da oposição', 'senador', 'deputada da oposição', 'bispo', 'igreja', 'cardeal', 'presidente dos estados unidos', 'presidente norte americano', 'autarca', 'prefeito da oposição', 'itamaraty', 'agência de notícias'],
      classes: ['uma fonte', 'fontes', 'analistas', 'observadores', 'especialistas', 'críticos', 'testemunhas', 'moradores', 'sob anonimato', 'sob condição de anonimato', 'que pediu anonimato', 'não quis ser identificad{o,a}', 'diplomatas', 'um diplomata', 'imprensa local', 'imprensa', 'meios locais', 'mídia local', 'media locais', 'um guarda', 'um funcionário que', 'uma fonte de segurança', 'políticos'],
    },
  },
  links: {
    and: ['e', 'ou', 'mais', 'bem como', 'assim como'],
    clause: ['enquanto', 'mas', 'embora', 'porém', 'contudo', 'no entanto', 'todavia', 'depois', 'após', 'desde então', 'porque', 'quando', 'onde', 'contra', 'apesar', 'antes', 'até que', 'ao passo que', 'já', 'sendo que'],
    stops: ['em', 'no', 'na', 'nos', 'nas', 'de', 'do', 'da', 'dos', 'das', 'a', 'ao', 'aos', 'à', 'às', 'para', 'por', 'pelo', 'pela', 'com', 'sem', 'foram', 'foi', 'são', 'é', 'era', 'eram', 'ser', 'sido', 'tinha', 'tinham', 'têm', 'tem', 'que', 'quem', 'será', 'serão', 'desde', 'depois', 'após', 'durante', 'sobre', 'sob', 'como', 'entre', 'contra', 'não', 'ainda', 'já', 'ele', 'ela', 'eles', 'elas', 'esta', 'este', 'porque', 'também', 'agora', 'então', 'pode', 'podem', 'podiam', 'poderiam', 'cujos', 'cujas', 'onde', 'quando', 'se', 'ontem', 'hoje', 'amanhã', 'outra', 'novamente', 'estão', 'estavam', 'está', 'estava', 'vão', 'vai', 'estarão', 'e', 'ou', 'mas', 'enquanto', 'segundo', 'conforme', 'até', 'seu', 'sua', 'pôde', 'terão', 'atrás', 'havia', 'há', 'ao todo'],
    partitives: ['d{os,as}', 'dess{es,as}', 'dest{es,as}', 'daquel{es,as}', 'de cerca de', 'de mais de', 'de pelo menos', 'de quase', 'de entre', 'dentre {os,as}', 'dentre', 'dos seus', 'das suas', 'de todos os', 'de todas as', 'de um total de', 'em', 'de'],
    backward: ['del{as,es}', 'dess{as,es}', 'dest{as,es}', 'daquel{es,as}', 'entre {eles,elas,os quais,as quais}', 'd{os,as} quais', 'do total', 'desse total', 'deste total', 'desse grupo', 'deste grupo', 'desse número', 'deste número', 'incluindo', 'dentre {eles,elas}', 'inclusive'],
    totals: ['ao todo', 'no total', 'no conjunto', 'total', 'o total', 'ascende a', 'eleva para', 'elevam para', 'elevando para', 'perfazem', 'perfazendo', 'somam', 'chega a', 'chegam a', 'atinge', 'em suma', 'totalizam', 'totalizando', 'totaliza'],
    further: ['mais', 'outr{o,a,os,as}', 'nov{o,a,os,as}', 'adicionais', 'restantes'],
    corrected: ['não', 'em vez de', 'e não', 'em lugar de', 'ao invés de'],
    of: ['de', 'd{o,a,os,as}', 'de todos os', 'de todas as', 'para'],
    articles: ['o', 'a', 'os', 'as', 'um', 'uma', 'uns', 'umas', 'seu', 'sua', 'seus', 'suas', 'nosso', 'nossa', 'esse', 'esses', 'essas', 'estes', 'estas', 'aqueles', 'aquelas', 'outro', 'outra', 'outros', 'outras', 'primeiros', 'primeiras', 'últimos', 'últimas', 'novos', 'novas', 'todos', 'todas', 'ao', 'do', 'da', 'mais'],
    rates: ['por cada', 'para cada', 'cada um', 'cada uma'],
    still: ['ainda', 'até agora', 'até ao momento', 'até o momento', 'já', 'por enquanto'],
  },
}
